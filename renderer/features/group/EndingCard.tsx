import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { formatDate } from '../../i18n/format.ts';
import { Card, LinkButton } from '../../ui/index.ts';
import styles from './overview.module.css';

/** Once a group nears its end: how much of the way is done. Before that there is nothing to say. */
export function EndingCard({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const ending = useQuery(core.endings.brief.queryOptions({ input: { groupId } })).data;
  if (!ending) return null;
  const { status, endedOn, countdown, done, steps } = ending;
  const isOver = status === 'ended' || status === 'archived';
  if (!isOver && !countdown.isEnding) return null;
  const all = countdown.held + countdown.left;
  return (
    <Card
      title={t('Ending')}
      aside={isOver ? undefined : t('{{left}} of {{all}} sessions to go', { left: countdown.left, all })}
    >
      <div className={styles.line}>
        <p className={styles.quiet}>
          {isOver && endedOn !== null && (
            <>{t('This group ended on {{day}}', { day: formatDate(endedOn, 'long') })}. </>
          )}
          {t('{{done}} of {{of}} steps of the ending are done.', { done, of: steps })}
        </p>
        <LinkButton size="small" href={`/groups/${groupId}/ending`}>
          {t('Open the ending')}
        </LinkButton>
      </div>
    </Card>
  );
}
