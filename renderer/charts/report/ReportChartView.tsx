import { useId } from 'react';
import type { ReportChart } from '../../../shared/contract/report-document.ts';
import { LyingChart } from './LyingChart.tsx';
import styles from './report.module.css';
import { ReportTableView } from './ReportTableView.tsx';
import { ReportWords } from './ReportWords.tsx';
import { UprightChart } from './UprightChart.tsx';

/** A chart of a report: the finding as its title, the plot, on what it rests, and the figures behind it. */
export function ReportChartView({ chart }: { chart: ReportChart }) {
  const titleId = useId();
  return (
    <div className={styles.chart}>
      <figure aria-labelledby={titleId} className="keep-together">
        <figcaption>
          <p id={titleId} className={styles.finding}>
            <ReportWords text={chart.title} />
          </p>
          {chart.caption !== undefined && (
            <p className={styles.quiet}>
              <ReportWords text={chart.caption} />
            </p>
          )}
        </figcaption>
        {chart.form === 'bars' ? <LyingChart chart={chart} /> : <UprightChart chart={chart} />}
      </figure>
      <ReportTableView table={chart.table} />
    </div>
  );
}
