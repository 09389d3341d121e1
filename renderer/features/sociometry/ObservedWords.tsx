import { useTranslation } from 'react-i18next';
import type { Round } from '../../../shared/contract/sociometry.ts';
import { chosenAndObserved, type ObservedTie } from '../../../shared/domain/observed-ties.ts';
import { listPairs } from '../../data/sociometry-words.ts';
import { formatDateRange } from '../../i18n/format.ts';
import { Card, Data } from '../../ui/index.ts';
import styles from './sociometry.module.css';

interface ObservedWordsProps {
  round: Round;
  talk: {
    sessions: number;
    from: string | null;
    until: string | null;
    acts: readonly { count: number }[];
  };
  observed: readonly ObservedTie[];
  nameOf: ReadonlyMap<string, string>;
}

/** What was chosen beside what was seen: where the two agree, and where they do not. */
export function ObservedWords({ round, talk, observed, nameOf }: ObservedWordsProps) {
  const { t } = useTranslation();
  const positive = round.choices
    .filter(({ valence }) => valence === 'positive')
    .map(({ fromId, toId }) => ({ from: fromId, to: toId }));
  const beside = chosenAndObserved(positive, observed);
  const acts = talk.acts.reduce((sum, { count }) => sum + count, 0);
  if (acts === 0)
    return (
      <Card title={t('Chosen and observed')}>
        {t('No acts between these members are recorded in the sessions before this round.')}
      </Card>
    );
  const lines = [
    { what: t('Chose, and talked more than most pairs'), pairs: beside.both },
    { what: t('Chose, and talked no more than most'), pairs: beside.chosenOnly },
    { what: t('Talked more than most, without a choice'), pairs: beside.observedOnly },
  ].filter(({ pairs }) => pairs.length > 0);
  return (
    <Card
      title={t('Chosen and observed')}
      subtitle={t('{{count}} acts between members in {{sessions}} sessions, {{days}}', {
        count: acts,
        sessions: talk.sessions,
        days: talk.from && talk.until ? formatDateRange(talk.from, talk.until) : '',
      })}
    >
      <dl className={styles.findings}>
        {lines.map(({ what, pairs }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <Data>{listPairs(pairs, nameOf, t)}</Data>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
