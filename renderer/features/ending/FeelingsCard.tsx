import { useTranslation } from 'react-i18next';
import type { Ending } from '../../../shared/contract/endings.ts';
import { Card, LinkButton } from '../../ui/index.ts';
import styles from './ending.module.css';

/** What may be asked in the last sessions: the ending itself is a topic of the group. */
export function FeelingsCard({ ending }: { ending: Ending }) {
  const { t } = useTranslation();
  const { left, next } = ending.countdown;
  const prompts =
    left > 1
      ? [
          t('We have {{count}} more times together. How is that for you?', { count: left }),
          t('How have other endings been for you? What helped?'),
          t('What do you still want to do with this group?'),
        ]
      : [
          t('What will you miss, and what will you not miss?'),
          t('What can you do now that you could not do when we began?'),
          t('Who can you turn to when the group is over?'),
        ];
  return (
    <Card title={t('Talk about the ending')}>
      <p className={styles.quiet}>
        {t(
          'Old ways that come back, staying away, or saying that it does not matter: that is how many groups say goodbye. Name it, and leave time for it.',
        )}
      </p>
      <ul className={styles.prompts}>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      {next && (
        <LinkButton size="small" href={`/sessions/${next.id}/plan`}>
          {t('Plan the next session')}
        </LinkButton>
      )}
    </Card>
  );
}
