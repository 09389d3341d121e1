import { useTranslation } from 'react-i18next';
import type { GroupDynamics } from '../../../shared/contract/dynamics.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { ChartTable } from '../../charts/ChartTable.tsx';
import { TrendLine } from '../../charts/TrendLine.tsx';
import {
  formatMeasure,
  isHollow,
  measureMeaning,
  measureName,
  measureOf,
  measures,
  pointName,
  recordedWords,
  trendFinding,
} from '../../data/trend-findings.ts';
import styles from './dynamics.module.css';

/** Four measures of the group as a whole, each over its sessions. */
export function TrendFigures({ dynamics: { sessions } }: { dynamics: GroupDynamics }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.quiet}>{recordedWords(sessions, t)}</p>
      <div className={styles.halves}>
        {measures.map((measure) => {
          const values = sessions.map((point) => measureOf(point, measure));
          const known = values.filter((value) => value !== null);
          return (
            <ChartFigure
              key={measure}
              title={trendFinding(sessions, measure, t)}
              caption={measureMeaning(measure, t)}
              table={
                <ChartTable
                  label={t('{{measure}}, by session', { measure: measureName(measure, t) })}
                  columns={[t('Session'), measureName(measure, t)]}
                  rows={sessions.map((point, place) => ({
                    id: point.sessionId,
                    cells: [
                      pointName(point),
                      values[place] === null || values[place] === undefined
                        ? t('not recorded')
                        : formatMeasure(measure, values[place]),
                    ],
                  }))}
                />
              }
            >
              <TrendLine
                label={trendFinding(sessions, measure, t)}
                points={sessions.map((point, place) => ({
                  id: point.sessionId,
                  name: pointName(point),
                  value: values[place] ?? null,
                  isHollow: isHollow(point),
                }))}
                most={measure === 'actsPerMinute' ? Math.max(1, Math.ceil(Math.max(0, ...known))) : 1}
                format={(value) => formatMeasure(measure, value)}
              />
            </ChartFigure>
          );
        })}
      </div>
    </>
  );
}
