import { EllipsisVertical, Save } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { Button, IconButton, Menu, useNavigate } from '../../ui/index.ts';
import { questionAddress, questionsAddress } from './addresses.ts';
import { NameDialog } from './NameDialog.tsx';
import type { BuiltQuestion } from './use-question.ts';

interface KeepingProps {
  built: BuiltQuestion;
  draftKey: string;
  /** The view that it is kept as; null: of none yet. */
  saved: { id: string; name: string } | null;
  /** A name to begin with. */
  suggestedName: string;
}

/** The question as a view under its name: saved, changed, renamed, removed. */
export function Keeping({ built, draftKey, saved, suggestedName }: KeepingProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const { question, isChanged } = built;
  const close = () => setNaming(null);
  const update = useChange(
    async ({ id, name }: { id: string; name: string }) => {
      const output = await client.questions.update({ id, name, question });
      await built.clear();
      return output;
    },
    { message: () => t('The changes of the question are saved.') },
  );
  const remove = useChange(
    async (id: string) => {
      const output = await client.questions.remove({ id });
      await built.clear();
      return output;
    },
    { message: () => t('The question is removed.'), onSuccess: () => navigate(questionsAddress) },
  );
  const entries = [
    ...(saved ? [{ id: 'copy', label: t('Save as a new one…') }] : []),
    ...(isChanged ? [{ id: 'discard', label: saved ? t('Take back all changes') : t('Begin anew') }] : []),
    ...(saved
      ? [
          { id: 'rename', label: t('Rename…') },
          { id: 'remove', label: t('Remove'), isDanger: true, startsGroup: true },
        ]
      : []),
  ];
  return (
    <>
      {!saved && (
        <Button icon={<Save aria-hidden="true" />} onPress={() => setNaming('new')}>
          {t('Save as a view…')}
        </Button>
      )}
      {saved && isChanged && (
        <Button
          icon={<Save aria-hidden="true" />}
          isPending={update.isPending}
          onPress={() => update.mutate(saved)}
        >
          {t('Save the changes')}
        </Button>
      )}
      {entries.length > 0 && (
        <Menu
          label={t('More about this question')}
          trigger={
            <IconButton
              kind="secondary"
              label={t('More about this question')}
              icon={<EllipsisVertical aria-hidden="true" />}
            />
          }
          entries={entries}
          onAction={act}
        />
      )}
      {naming === 'new' && (
        <NameDialog
          title={t('Save as a view')}
          name={suggestedName}
          draftKey={`${draftKey} new name`}
          save={async (name) => {
            const output = await client.questions.save({ name, question });
            // What was built here is kept there from now on.
            await built.clear();
            return output;
          }}
          message={(name) => t('“{{name}}” is saved.', { name })}
          onSaved={({ id }) => {
            close();
            navigate(questionAddress(id));
          }}
          onClose={close}
        />
      )}
      {naming === 'rename' && saved && (
        <NameDialog
          title={t('Rename the question')}
          name={saved.name}
          draftKey={`${draftKey} name`}
          save={(name) => renamed(saved.id, name)}
          message={(name) => t('It is called “{{name}}” now.', { name })}
          onSaved={close}
          onClose={close}
        />
      )}
    </>
  );

  function act(id: string) {
    if (id === 'copy') setNaming('new');
    else if (id === 'rename') setNaming('rename');
    else if (id === 'discard') built.discard();
    else if (saved) remove.mutate(saved.id);
  }

  /** Its name alone: what was changed in it since is saved by itself. */
  async function renamed(id: string, name: string) {
    const kept = await client.questions.get({ id });
    return await client.questions.update({ id, name, question: kept.question });
  }
}
