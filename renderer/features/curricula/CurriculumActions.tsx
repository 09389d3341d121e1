import { Copy, Ellipsis, Layers, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CurriculumFields } from '../../../shared/contract/curricula.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { Button, IconButton, LinkButton, Menu, useNavigate } from '../../ui/index.ts';
import { ChooseGroupDialog } from './ChooseGroupDialog.tsx';

interface CurriculumActionsProps {
  curriculum: CurriculumFields & { key: string; isOwn: boolean };
}

/** What can be done with a curriculum: use it, change it, or make it one's own. */
export function CurriculumActions({ curriculum }: CurriculumActionsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isChoosing, setChoosing] = useState(false);
  const { key, isOwn, ...fields } = curriculum;
  const copyName = t('{{name}}, our version', { name: fields.name.slice(0, 100) });
  const copy = useChange(() => client.curricula.create({ ...fields, name: copyName }), {
    message: () => t('Copied. This one is yours to change.'),
    onSuccess: ({ id }) => navigate(`/curricula/${id}/edit`),
  });
  const remove = useChange(() => client.curricula.remove({ id: key }), {
    message: () =>
      t('“{{name}}” is in the trash. What was laid over groups stays there.', { name: fields.name }),
    onSuccess: () => navigate('/curricula'),
  });

  return (
    <>
      {isOwn ? (
        <Menu
          trigger={<IconButton label={t('More')} icon={<Ellipsis aria-hidden="true" />} />}
          label={t('What else can be done with this curriculum')}
          entries={[
            { id: 'copy', label: t('Copy'), icon: <Copy aria-hidden="true" /> },
            {
              id: 'remove',
              label: t('Move to the trash'),
              icon: <Trash2 aria-hidden="true" />,
              isDanger: true,
              startsGroup: true,
            },
          ]}
          onAction={(act) => (act === 'copy' ? copy.mutate(undefined) : remove.mutate(undefined))}
        />
      ) : (
        <Button
          icon={<Copy aria-hidden="true" />}
          isPending={copy.isPending}
          onPress={() => copy.mutate(undefined)}
        >
          {t('Copy to change it')}
        </Button>
      )}
      {isOwn && (
        <LinkButton href={`/curricula/${key}/edit`} icon={<Pencil aria-hidden="true" />}>
          {t('Edit')}
        </LinkButton>
      )}
      <Button kind="primary" icon={<Layers aria-hidden="true" />} onPress={() => setChoosing(true)}>
        {t('Lay over a group…')}
      </Button>
      {isChoosing && <ChooseGroupDialog curriculumKey={key} onClose={() => setChoosing(false)} />}
    </>
  );
}
