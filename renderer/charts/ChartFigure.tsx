import { Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/index.ts';
import styles from './ChartFigure.module.css';

interface ChartFigureProps {
  /** What the plot shows, as a sentence: the finding. */
  title: ReactNode;
  /** On what it rests: the source, the unit, and of how many. */
  caption: ReactNode;
  /** The figures as a ChartTable. It is always there for those who hear the page, and for everybody at a press. */
  table?: ReactNode;
  /** The plot says all of it in words of its own, and need not be read out twice. */
  isReadable?: boolean;
  /** Controls of the plot. */
  tools?: ReactNode;
  /** Under the plot: the legend, what to keep in mind. */
  footer?: ReactNode;
  /** Without frame and controls, for paper. */
  isOnPaper?: boolean;
  children: ReactNode;
}

/** A plot that can be read without being seen, and printed without colour. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, caption, table, isReadable = false, tools, footer, isOnPaper = false, children } = props;
  const { t } = useTranslation();
  const titleId = useId();
  const tableId = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <figure aria-labelledby={titleId} className={isOnPaper ? styles.paper : styles.figure}>
      <figcaption className={styles.head}>
        <div className={styles.words}>
          <h2 id={titleId}>{title}</h2>
          <p className={styles.caption}>{caption}</p>
        </div>
        {!isOnPaper && (tools !== undefined || table !== undefined) && (
          <div className={styles.tools}>
            {tools}
            {table !== undefined && (
              <Button
                kind="quiet"
                size="small"
                icon={<Table2 aria-hidden="true" />}
                onPress={() => setOpen(!isOpen)}
                aria-expanded={isOpen}
                aria-controls={tableId}
              >
                {isOpen ? t('Hide the table') : t('Table')}
              </Button>
            )}
          </div>
        )}
      </figcaption>
      <div className={styles.plot}>{children}</div>
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
      {table !== undefined && !isOnPaper && (
        <div id={tableId} className={isOpen ? styles.table : 'visually-hidden'}>
          {(isOpen || !isReadable) && table}
        </div>
      )}
    </figure>
  );
}
