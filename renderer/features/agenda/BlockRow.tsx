import { GripVertical, TriangleAlert } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaBlock } from '../../../shared/contract/agenda.ts';
import { blockKindWord } from '../../data/agenda-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import styles from './agenda.module.css';
import type { BlockActs } from './block-acts.ts';
import { blockSigns } from './block-signs.ts';
import { BlockMinutes } from './BlockMinutes.tsx';
import { BlockTools } from './BlockTools.tsx';
import { useTyped } from './use-typed.ts';

interface BlockRowProps {
  block: AgendaBlock;
  /** Its place in the whole agenda, from 1. */
  number: number;
  /** 'HH:mm' */
  startsAt: string;
  /** The clock in words. */
  starts: string;
  ends: string;
  /** It ends after the session does. */
  isOver: boolean;
  ownerName: string;
  /** After the session: asks what was reached. */
  asksReached: boolean;
  /** Tab reaches this row. */
  isActive: boolean;
  isOpen: boolean;
  isDragged: boolean;
  act: BlockActs;
}

/** One block: when it starts, what it is, how long it takes. Everything else is in its details. */
export const BlockRow = memo(function BlockRow(props: BlockRowProps) {
  const { block, number, startsAt, starts, ends, isOver, ownerName, isActive, isOpen, act } = props;
  const { t } = useTranslation();
  const { Sign, hue } = blockSigns[block.kind];
  const tabIndex = isActive ? 0 : -1;
  const title = useTyped(
    block.title,
    (text) => act.set(block.id, { title: text.trim() }, `${block.id} title`),
    (text) => text.trim() !== '',
  );
  return (
    <div
      role="row"
      data-block={block.id}
      data-dragged={props.isDragged || undefined}
      data-open={isOpen || undefined}
      tabIndex={tabIndex}
      aria-label={t('{{number}}. {{title}}, {{starts}} to {{ends}}, {{minutes}} min', {
        number: formatNumber(number),
        title: block.title,
        starts,
        ends,
        minutes: formatNumber(block.minutes),
      })}
      className={styles.row}
      style={{ '--block-minutes': Math.min(block.minutes, 90) } as CSSProperties}
    >
      <div role="gridcell" className={styles.when} data-grip="">
        <GripVertical className={styles.grip} aria-hidden="true" />
        <time dateTime={startsAt} className={styles.starts} data-over={isOver || undefined}>
          {starts}
        </time>
      </div>
      <div role="gridcell" className={styles.what}>
        <input
          className={styles.title}
          data-part="title"
          value={title.value}
          onChange={(event) => title.onChange(event.target.value)}
          onFocus={title.onFocus}
          onBlur={title.onBlur}
          onKeyDown={(event) => {
            if (event.key === 'Escape') title.revert();
          }}
          maxLength={120}
          tabIndex={tabIndex}
          aria-label={t('Title of block {{number}}', { number: formatNumber(number) })}
          autoComplete="off"
          translate="no"
          dir="auto"
        />
        <span className={styles.meta}>
          <span className={styles.kind} data-hue={hue}>
            <Sign aria-hidden="true" />
            {blockKindWord(block.kind, t)}
          </span>
          {isOver && (
            <span className={styles.over}>
              <TriangleAlert aria-hidden="true" />
              {t('ends after the session, {{time}}', { time: ends })}
            </span>
          )}
          {ownerName !== '' && <Data>{ownerName}</Data>}
          {block.materials.length > 0 && (
            <span>{t('{{count}} materials', { count: block.materials.length })}</span>
          )}
          {block.goal !== '' && (
            <span className={styles.goal}>
              <Data>{block.goal}</Data>
            </span>
          )}
        </span>
      </div>
      <BlockMinutes block={block} number={number} tabIndex={tabIndex} act={act} />
      <BlockTools
        id={block.id}
        number={number}
        lane={block.lane}
        isReached={block.isReached}
        asksReached={props.asksReached}
        isActive={isActive}
        isOpen={isOpen}
        act={act}
      />
      <span className={styles.edge} data-edge="" aria-hidden="true" />
    </div>
  );
});
