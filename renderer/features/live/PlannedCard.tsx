import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LiveRun } from '../../../shared/contract/runs.ts';
import { agendaTimes, timeBalance } from '../../../shared/domain/agenda-times.ts';
import { balanceWords, clockWords, laneWord, plannedWords } from '../../data/agenda-words.ts';
import { formatMinutes } from '../../i18n/format.ts';
import { Card, Data, EmptyState, LinkButton } from '../../ui/index.ts';
import styles from './run.module.css';

/** The agenda with its times, at a glance. */
export function PlannedCard({ live: { session, blocks } }: { live: LiveRun }) {
  const { t } = useTranslation();
  const times = agendaTimes(session.start, blocks);
  const planHref = `/sessions/${session.id}/plan`;
  if (blocks.length === 0) {
    return (
      <Card title={t('What is planned')}>
        <EmptyState icon={<ListChecks />} action={<LinkButton href={planHref}>{t('Plan it')}</LinkButton>}>
          {t(
            'Nothing is planned. The session can run without an agenda: the clock then shows the whole of it.',
          )}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card
      title={t('What is planned')}
      subtitle={`${plannedWords(times.minutes, session.minutes, t)}, ${balanceWords(
        timeBalance(times.minutes, session.minutes),
        t,
      )}`}
      aside={<LinkButton href={planHref}>{t('Change the plan')}</LinkButton>}
      isFlush
    >
      <ol>
        {blocks.map((block, place) => (
          <li key={block.id} className={styles.line}>
            <time className={styles.time}>{clockWords(times.blocks[place]!.starts, t)}</time>
            <span className={styles.lineWords}>
              <b>
                <Data>{block.title}</Data>
              </b>
              <span className={styles.quiet}>
                {[
                  block.lane === 'all' ? '' : laneWord(block.lane, t),
                  block.ownerName,
                  block.materials.join(', '),
                ]
                  .filter(Boolean)
                  .map((part, at) => (
                    <span key={part}>
                      {at > 0 && ' · '}
                      <Data>{part}</Data>
                    </span>
                  ))}
              </span>
            </span>
            <time className={styles.figure}>{formatMinutes(block.minutes)}</time>
          </li>
        ))}
      </ol>
    </Card>
  );
}
