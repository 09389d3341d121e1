import { Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AgendaBlock } from '../../../shared/contract/agenda.ts';
import { mostBlockMinutes } from '../../../shared/domain/agenda-times.ts';
import { formatNumber } from '../../i18n/format.ts';
import styles from './agenda.module.css';
import type { BlockActs } from './block-acts.ts';
import { useTyped } from './use-typed.ts';

interface BlockMinutesProps {
  block: AgendaBlock;
  number: number;
  tabIndex: number;
  act: BlockActs;
}

/** How long a block takes: figures, arrow keys in the box, and two buttons of a minute. */
export function BlockMinutes({ block, number, tabIndex, act }: BlockMinutesProps) {
  const { t } = useTranslation();
  const place = formatNumber(number);
  const typed = useTyped(
    String(block.minutes),
    (text) => act.set(block.id, { minutes: Number(text) }, `${block.id} minutes`),
    (text) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= mostBlockMinutes,
  );
  return (
    <div role="gridcell" className={styles.minutes}>
      <button
        type="button"
        className={styles.nudge}
        tabIndex={-1}
        aria-label={t('Block {{number}}: one minute less', { number: place })}
        disabled={block.minutes <= 1}
        onClick={() => act.stretch(block.id, -1)}
      >
        <Minus aria-hidden="true" />
      </button>
      <input
        className={styles.figure}
        data-part="minutes"
        inputMode="numeric"
        value={typed.value}
        onChange={(event) => typed.onChange(event.target.value.trim())}
        onFocus={(event) => {
          typed.onFocus();
          event.target.select();
        }}
        onBlur={typed.onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Escape') typed.revert();
          const way = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
          if (way === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          typed.onBlur();
          act.stretch(block.id, way * (event.shiftKey ? 5 : 1));
        }}
        maxLength={3}
        tabIndex={tabIndex}
        aria-label={t('Minutes of block {{number}}', { number: place })}
        autoComplete="off"
      />
      <span className={styles.unit} aria-hidden="true">
        {t('min')}
      </span>
      <button
        type="button"
        className={styles.nudge}
        tabIndex={-1}
        aria-label={t('Block {{number}}: one minute more', { number: place })}
        disabled={block.minutes >= mostBlockMinutes}
        onClick={() => act.stretch(block.id, 1)}
      >
        <Plus aria-hidden="true" />
      </button>
    </div>
  );
}
