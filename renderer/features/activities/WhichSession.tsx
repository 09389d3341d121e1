import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { useToday } from '../../data/today.ts';
import { formatDate } from '../../i18n/format.ts';
import { Card, ComboBoxField, SelectField, useNavigate } from '../../ui/index.ts';
import styles from './fit.module.css';

interface WhichSessionProps {
  groupId: string | null;
  sessionId: string | null;
}

/** Which group and which of its sessions; the address says it, so that it can be gone back to. */
export function WhichSession({ groupId, sessionId }: WhichSessionProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const groups = useQuery(core.groups.list.queryOptions());
  const sessions = useQuery({
    ...core.sessions.listForGroup.queryOptions({ input: { groupId: groupId ?? '' } }),
    enabled: groupId !== null,
  });
  const offered = (sessions.data ?? []).filter(
    (session) => session.state !== 'cancelled' && (session.date >= today || session.id === sessionId),
  );
  return (
    <Card title={t('Which session?')}>
      <div className={styles.fields}>
        <ComboBoxField
          label={t('Group')}
          value={groupId}
          placeholder={t('Any group')}
          onChange={(id) => navigate(id === null ? '/activities?fit' : `/activities?group=${id}`)}
          options={(groups.data ?? [])
            .filter(
              (group) => group.id === groupId || group.status === 'active' || group.status === 'planned',
            )
            .map((group) => ({ value: group.id, label: group.name, isData: true }))}
        />
        {groupId !== null && offered.length > 0 && (
          <SelectField
            label={t('Session')}
            value={sessionId}
            placeholder={t('No session')}
            onChange={(id) =>
              navigate(
                id === null ? `/activities?group=${groupId}` : `/activities?group=${groupId}&session=${id}`,
              )
            }
            options={offered.map((session) => ({
              value: session.id,
              label: t('Session {{number}}, {{day}}', {
                number: session.number,
                day: formatDate(session.date, 'weekday'),
              }),
              ...(session.topic === '' ? {} : { description: session.topic }),
            }))}
          />
        )}
      </div>
    </Card>
  );
}
