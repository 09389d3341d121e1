import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FoundNameInText, Note, NoteLeader } from '../../../shared/contract/notes.ts';
import { replaceNames } from '../../../shared/domain/name-guard.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { useChange } from '../../data/query.ts';
import { Button, Dialog, FormLayout, RadioCards, TextArea } from '../../ui/index.ts';
import { LeaderField } from './LeaderField.tsx';
import { NameFindings } from './NameFindings.tsx';
import { openNames, unsettled } from './name-settling.ts';
import styles from './notes.module.css';

interface AdditionDialogProps {
  /** What is added: an addendum or late entry, or a second signature with what its signer did. */
  kind: 'addition' | 'second';
  note: Note;
  leaders: readonly NoteLeader[];
  onClose: () => void;
}

interface AdditionFields {
  text: string;
  addendumKind: 'addendum' | 'late-entry';
  facilitatorId: string | null;
}

/** Adds to a signed note, dated and signed. The text above it stays as it is; so does what is added. */
export function AdditionDialog({ kind, note, leaders, onClose }: AdditionDialogProps) {
  const { t } = useTranslation();
  const form = useForm<AdditionFields>({
    defaultValues: { text: '', addendumKind: 'addendum', facilitatorId: leaders[0]?.id ?? null },
  });
  const draft = useDraft(`note-${kind} ${note.id}`, form);
  const [settling, setSettling] = useState(unsettled);
  const [isTried, setTried] = useState(false);
  const text = useWatch({ control: form.control, name: 'text' });
  /** What was looked through last, and what was found in it. */
  const [checked, setChecked] = useState<{ text: string; found: readonly FoundNameInText[] } | null>(null);
  const found = checked !== null && checked.text === text ? checked.found : null;
  const formId = `add-${note.id}`;

  const add = useChange(
    ({ facilitatorId, ...fields }: AdditionFields & { facilitatorId: string }) => {
      const who = { noteId: note.id, facilitatorId, ...settling };
      return kind === 'second'
        ? client.notes.signSecond({ ...who, intervention: fields.text })
        : client.notes.addAddendum({ ...who, kind: fields.addendumKind, text: fields.text });
    },
    {
      message: () => (kind === 'second' ? t('The note is signed.') : t('Added and signed.')),
      onSuccess: () => {
        void draft.clear();
        onClose();
      },
    },
  );

  async function onSubmit(fields: AdditionFields): Promise<void> {
    setTried(found !== null);
    if (fields.text.trim() === '')
      return form.setError('text', { message: t('Write something first.') }, { shouldFocus: true });
    const inText = found ?? (await look(fields.text));
    const open = openNames(inText, settling);
    if (fields.facilitatorId === null || open.needsReason || open.needsLook) return;
    add.mutate({ ...fields, facilitatorId: fields.facilitatorId });
  }

  async function look(words: string): Promise<readonly FoundNameInText[]> {
    if (note.personId === null) return [];
    const { sessionId, personId } = note;
    const names = await client.notes.checkNames({ sessionId, personId, texts: [words] });
    setChecked({ text: words, found: names });
    return names;
  }

  function replace(chosen: readonly FoundNameInText[]): void {
    const replaced = replaceNames(text, chosen);
    form.setValue('text', replaced, { shouldDirty: true });
    void look(replaced);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={kind === 'second' ? t('Second signature') : t('Add to this note')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={add.isPending}>
            {t('Sign, for good')}
          </Button>
        </>
      }
    >
      <FormLayout
        id={formId}
        label={t('What is added')}
        onSubmit={(event) => void form.handleSubmit(onSubmit)(event)}
      >
        <div className={styles.dialog}>
          <p>{t('The signed text above stays as it is. What you add is dated, signed and final too.')}</p>
          {kind === 'addition' && (
            <Controller
              control={form.control}
              name="addendumKind"
              render={({ field }) => (
                <RadioCards
                  {...field}
                  label={t('What it is')}
                  onChange={(value) => field.onChange(value)}
                  options={[
                    {
                      value: 'addendum',
                      label: t('Addendum'),
                      description: t('Something that became known since.'),
                    },
                    {
                      value: 'late-entry',
                      label: t('Late entry'),
                      description: t('Something of that day that was left out.'),
                    },
                  ]}
                />
              )}
            />
          )}
          <Controller
            control={form.control}
            name="text"
            render={({ field, fieldState }) => (
              <TextArea
                {...field}
                label={kind === 'second' ? t('What you did') : t('Text')}
                rows={5}
                maxLength={kind === 'second' ? 4000 : 10_000}
                {...(fieldState.error?.message ? { errorMessage: fieldState.error.message } : {})}
              />
            )}
          />
          <Controller
            control={form.control}
            name="facilitatorId"
            render={({ field }) => (
              <LeaderField leaders={leaders} value={field.value} onChange={field.onChange} />
            )}
          />
          {found !== null && found.length > 0 && (
            <NameFindings
              texts={[text]}
              found={found}
              settling={settling}
              onSettle={setSettling}
              errors={isTried ? openNames(found, settling) : { needsReason: false, needsLook: false }}
              onReplace={replace}
            />
          )}
        </div>
      </FormLayout>
    </Dialog>
  );
}
