import { ChartLine, Ellipsis, MessageSquareHeart, Pencil, Trash2 } from 'lucide-react';
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
            id: 'progress',
            label: t('Progress report for the file'),
            description: t('Attendance, goals, measures, taking part'),
            icon: <ChartLine aria-hidden="true" />,
            href: `/reports/member-progress/${person.id}`,
          },
          {
            id: 'family',
            label: t('Progress report for the family'),
            description: t('In plain words, what goes well first'),
            icon: <MessageSquareHeart aria-hidden="true" />,
            href: `/reports/family-progress/${person.id}`,
          },
          {
            id: 'trash',
            label: t('Move to trash'),
            description: t('With groups and marks; all of it can be restored'),
            icon: <Trash2 aria-hidden="true" />,
            isDanger: true,
            startsGroup: true,
          },
        ]}
        onAction={(id) => {
          if (id === 'trash') trash.mutate(person.id);
        }}
      />
    </>
  );
}
