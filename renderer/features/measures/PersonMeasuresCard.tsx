import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MeasureSeries } from '../../../shared/contract/scores.ts';
import { scoreChange } from '../../../shared/domain/measure-score.ts';
import { core } from '../../data/client.ts';
import { rangeText, raterWord, scoreText } from '../../data/measure-words.ts';
import { useNames } from '../../data/names.ts';
import { AppLink, Card, Data, DateText } from '../../ui/index.ts';
import { groupMeasuresAddress } from './addresses.ts';
import styles from './group-measures.module.css';
import { signed } from './ScoresTable.tsx';

/** On a person's page: the latest score of each measure, and how it moved since the first. */
export function PersonMeasuresCard({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(core.scores.ofPerson.queryOptions({ input: { personId } }));
  if (!data || data.length === 0) return null;
  return (
    <Card title={t('Measures')} isFlush>
      <ul className={styles.series}>
        {data.map((series) => (
          <li key={`${series.measureId} ${series.groupId} ${series.rater} ${series.raterName}`}>
            <SeriesLine series={series} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function SeriesLine({ series }: { series: MeasureSeries }) {
  const { t } = useTranslation();
  const names = useNames();
  // How it was before, as seen now, belongs to no line over time.
  const taken = series.points.filter(({ occasion }) => occasion !== 'retrospective');
  const scored = taken.filter(({ score }) => score !== null);
  const [first] = scored;
  const latest = scored.at(-1);
  const change =
    first === latest ? null : scoreChange(first?.score ?? null, latest?.score ?? null, series.better);
  return (
    <>
      <span>
        <AppLink href={groupMeasuresAddress(series.groupId, series.measureId)}>
          <Data>{series.name}</Data>
        </AppLink>
        <span className={styles.below}>
          <Data>{series.groupName}</Data>
          {series.rater !== 'member' && (
            <> · {raterWord(series.rater, names.rater(series.raterName), t)}</>
          )} · {rangeText(series, t)}
        </span>
      </span>
      <span className={styles.figure}>
        {latest ? (
          <>
            <b>
              {t('{{score}} of {{most}}', { score: scoreText(latest.score!), most: scoreText(series.high) })}
            </b>
            <span className={styles.below}>
              <DateText date={latest.takenOn} />
              {change &&
                t(', {{change}} in {{count}} scores', {
                  change: signed(change.change),
                  count: scored.length,
                })}
            </span>
          </>
        ) : (
          <span className={styles.quiet}>{t('no whole sheet yet')}</span>
        )}
      </span>
    </>
  );
}
