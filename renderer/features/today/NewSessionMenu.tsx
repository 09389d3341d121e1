import { useTranslation } from 'react-i18next';
import type { GroupSummary } from '../../../shared/contract/groups.ts';
import { Button, Menu } from '../../ui/index.ts';

/** A session belongs to a group: this asks which. */
export function NewSessionMenu({ groups }: { groups: readonly GroupSummary[] }) {
  const { t } = useTranslation();
  const meeting = groups.filter((group) => group.status === 'active' || group.status === 'planned');
  if (meeting.length === 0) return null;
  return (
    <Menu
      trigger={<Button>{t('New session')}</Button>}
      label={t('New session for which group?')}
      entries={meeting.map((group) => ({
        id: group.id,
        label: group.name,
        href: `/groups/${group.id}/sessions/new`,
      }))}
      onAction={() => {}}
    />
  );
}
