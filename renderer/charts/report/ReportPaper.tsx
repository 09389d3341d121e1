import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ReportBlock,
  type ReportDocument,
  reportDocument,
  type ReportSection,
} from '../../../shared/contract/report-document.ts';
import { type Paper, Sheet } from '../../ui/index.ts';
import styles from './report.module.css';
import { ReportChartView } from './ReportChartView.tsx';
import { ReportTableView } from './ReportTableView.tsx';
import { ReportWords } from './ReportWords.tsx';

interface ReportPaperProps {
  report: ReportDocument;
  paper: Paper;
  /** At the head's end: the agency. */
  aside?: ReactNode;
  /** Who printed it and when, and where the audit log stood: `<SheetFooter />`. */
  footer?: ReactNode;
}

/** A report as it is read on screen and on paper; the Word file and the CSV file are made of the same document. */
export function ReportPaper({ report, paper, aside, footer }: ReportPaperProps) {
  const { t } = useTranslation();
  const { title, subtitle, isWide, sections, sources } = reportDocument.parse(report);
  return (
    <Sheet
      paper={paper}
      isWide={isWide}
      title={<ReportWords text={title} />}
      subtitle={subtitle.map((line, place) => (
        <span key={place} className={styles.subtitle}>
          <ReportWords text={line} />
        </span>
      ))}
      aside={aside}
      footer={footer}
    >
      <div className={styles.report}>
        {sections.map((section, place) => (
          <Section key={place} section={section} />
        ))}
        {sources.length > 0 && (
          <section className={`${styles.section} ${styles.sources}`}>
            <h2>{t('What the figures rest on')}</h2>
            <ul>
              {sources.map((source, place) => (
                <li key={place}>
                  <ReportWords text={source} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Sheet>
  );
}

function Section({ section: { heading, level, startsPage = false, blocks } }: { section: ReportSection }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.section} data-starts-page={startsPage}>
      {heading !== null && (
        <Heading>
          <ReportWords text={heading} />
        </Heading>
      )}
      {blocks.map((block, place) => (
        <Block key={place} block={block} />
      ))}
    </section>
  );
}

function Block({ block }: { block: ReportBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={`${styles.paragraph} ${block.isQuiet ? styles.quiet : ''}`}>
          <ReportWords text={block.text} />
        </p>
      );
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.facts.map(({ label, value }, place) => (
            <div key={place}>
              <dt>
                <ReportWords text={label} />
              </dt>
              <dd>
                <ReportWords text={value} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'list': {
      const List = block.isNumbered ? 'ol' : 'ul';
      return (
        <List className={styles.list}>
          {block.items.map((item, place) => (
            <li key={place}>
              <ReportWords text={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'note':
      return (
        <div className={styles.note} data-tone={block.tone} role="note">
          <p>
            <ReportWords text={block.text} />
          </p>
          {block.items && (
            <ul className={styles.list}>
              {block.items.map((item, place) => (
                <li key={place}>
                  <ReportWords text={item} />
                </li>
              ))}
            </ul>
          )}
        </div>
      );
    case 'table':
      return <ReportTableView table={block.table} />;
    case 'chart':
      return <ReportChartView chart={block.chart} />;
  }
}
