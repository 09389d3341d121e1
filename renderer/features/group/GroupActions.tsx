import { useQuery } from '@tanstack/react-query';
import {
  ArrowRightLeft,
  CopyPlus,
  Ellipsis,
  FileDown,
  FileUp,
  Flag,
  Pencil,
  Printer,
  Trash2,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import { client, core } from '../../data/client.ts';
import { downloadCsv } from '../../data/download.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { formatDate } from '../../i18n/format.ts';
import { Button, IconButton, LinkButton, Menu, useNavigate } from '../../ui/index.ts';
import { DuplicateGroupDialog } from './DuplicateGroupDialog.tsx';

/** What can be done with a whole group. */
export function GroupActions({ group }: { group: Group }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const sessions = useQuery(core.sessions.listForGroup.queryOptions({ input: { groupId: group.id } })).data;
  const next = sessions?.find(
    ({ state, date }) => (state === 'planned' || state === 'running') && date >= today,
  );
  const [isDuplicating, setDuplicating] = useState(false);
  const trash = useChange((id: string) => client.groups.trash({ id }), {
    message: () => t('“{{name}}” is in the trash, with its sessions and marks.', { name: group.name }),
    onSuccess: () => navigate('/groups'),
  });
  const exportRoster = useChange(() => client.exports.roster({ groupId: group.id }), {
    onSuccess: downloadCsv,
  });
  const exportRegister = useChange(() => client.exports.register({ groupId: group.id }), {
    onSuccess: downloadCsv,
  });

  return (
    <>
      <Menu
        label={t('Print')}
        trigger={<Button icon={<Printer aria-hidden="true" />}>{t('Print')}</Button>}
        entries={[
          {
            id: 'register',
            label: t('Register'),
            description: t('Who came, session by session'),
            href: `/print/groups/${group.id}/register`,
          },
          {
            id: 'roster',
            label: t('Roster'),
            description: t('Members, who left, who waits'),
            href: `/print/groups/${group.id}/roster`,
          },
          {
            id: 'proposal',
            label: t('Proposal'),
            description: t('The plan of the group on a page or two'),
            href: `/print/groups/${group.id}/proposal`,
          },
          {
            id: 'summary',
            label: t('Group summary'),
            description: t('Sessions, stages, dynamics, goals and measures as a report'),
            href: `/reports/group-summary/${group.id}`,
          },
          ...(next
            ? [
                {
                  id: 'sign-in',
                  label: t('Sign-in sheet'),
                  description: t('Next session, {{day}}', { day: formatDate(next.date, 'weekday') }),
                  href: `/print/sessions/${next.id}/sign-in`,
                },
              ]
            : []),
        ]}
        onAction={() => {}}
      />
      <LinkButton href={`/groups/${group.id}/edit`} icon={<Pencil aria-hidden="true" />}>
        {t('Edit')}
      </LinkButton>
      <Menu
        label={t('More for this group')}
        trigger={<IconButton label={t('More for this group')} icon={<Ellipsis aria-hidden="true" />} />}
        entries={[
          {
            id: 'duplicate',
            label: t('Duplicate for next term…'),
            description: t('The same settings, facilitators and plan, without members, sessions and dates'),
            icon: <CopyPlus aria-hidden="true" />,
          },
          {
            id: 'ending',
            label: t('Ending of the group'),
            description: t('Steps, each member’s ending, certificates, story, closing summary'),
            icon: <Flag aria-hidden="true" />,
            href: `/groups/${group.id}/ending`,
          },
          {
            id: 'hand-off',
            label: t('Hand over…'),
            description: t('To a co-leader or a successor, or back: one encrypted file'),
            icon: <ArrowRightLeft aria-hidden="true" />,
            href: `/groups/${group.id}/hand-off`,
          },
          {
            id: 'import',
            label: t('Import a register'),
            icon: <FileUp aria-hidden="true" />,
            href: `/groups/${group.id}/import-register`,
            startsGroup: true,
          },
          { id: 'export-register', label: t('Export the register'), icon: <FileDown aria-hidden="true" /> },
          { id: 'export-roster', label: t('Export the roster'), icon: <FileDown aria-hidden="true" /> },
          {
            id: 'trash',
            label: t('Move to trash'),
            icon: <Trash2 aria-hidden="true" />,
            isDanger: true,
            startsGroup: true,
          },
        ]}
        onAction={(action) => {
          if (action === 'duplicate') setDuplicating(true);
          if (action === 'export-register') exportRegister.mutate();
          if (action === 'export-roster') exportRoster.mutate();
          if (action === 'trash') trash.mutate(group.id);
        }}
      />
      {isDuplicating && <DuplicateGroupDialog group={group} onClose={() => setDuplicating(false)} />}
    </>
  );
}
