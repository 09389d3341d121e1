import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { client } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { IconButton, LinkButton, Menu, useNavigate } from '../../ui/index.ts';

/** What can be done with a whole record. */
export function PersonActions({ person }: { person: Person }) {
  const { t } = useTranslation();
  const names = useNames();
  const navigate = useNavigate();
  const trash = useChange((id: string) => client.people.trash({ id }), {
    message: () => t('The record of {{name}} is in the trash.', { name: names.display(person) }),
    onSuccess: () => navigate('/people'),
  });
  return (
    <>
      <LinkButton href={`/people/${person.id}/edit`} icon={<Pencil aria-hidden="true" />}>
        {t('Edit')}
      </LinkButton>
      <Menu
        label={t('More for this person')}
        trigger={<IconButton label={t('More for this person')} icon={<Ellipsis aria-hidden="true" />} />}
        entries={[
          {
            id: 'trash',
            label: t('Move to trash'),
            description: t('With groups and marks; all of it can be restored'),
            icon: <Trash2 aria-hidden="true" />,
            isDanger: true,
          },
        ]}
        onAction={() => trash.mutate(person.id)}
      />
    </>
  );
}
