import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { MeasureItem } from '../../../shared/contract/measures.ts';
import { scoreText } from '../../data/measure-words.ts';
import styles from './entry.module.css';

interface EntryCellProps {
  label: string;
  /** "row column", by which the grid finds its cells. */
  place: string;
  item: MeasureItem;
  saved: number | null;
  isClosed: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  onSave: (value: number | null) => void;
  onWrong: () => void;
}

/** One number to type. It is saved when the cell is left, and what cannot be a score stays in sight as it was typed. */
export function EntryCell({
  label,
  place,
  item,
  saved,
  isClosed,
  onKeyDown,
  onSave,
  onWrong,
}: EntryCellProps) {
  const text = saved === null ? '' : scoreText(saved);
  const [typed, setTyped] = useState(text);
  const [isWrong, setWrong] = useState(false);
  const isHere = useRef(false);
  // What was saved elsewhere, or taken back, shows; not while somebody is typing in this very cell.
  useEffect(() => {
    if (!isHere.current) setTyped(text);
  }, [text]);

  function leave(): void {
    isHere.current = false;
    const value = readScore(typed, item);
    setWrong(value === undefined);
    if (value === undefined) onWrong();
    else if (value !== saved) onSave(value);
    else setTyped(text);
  }

  return (
    <input
      className={styles.cell}
      data-cell={place}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      inputMode="decimal"
      autoComplete="off"
      maxLength={12}
      disabled={isClosed}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        setWrong(false);
      }}
      onFocus={() => (isHere.current = true)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          setTyped(text);
          setWrong(false);
        } else onKeyDown(event);
      }}
    />
  );
}

/** The number typed: null for nothing, undefined for what is no answer to this question. A comma is a point. */
export function readScore(typed: string, { low, high, answer }: MeasureItem): number | null | undefined {
  const text = typed.trim().replace('−', '-').replace(',', '.');
  if (text === '') return null;
  if (!/^-?(\d+(\.\d*)?|\.\d+)$/.test(text)) return undefined;
  const value = Number(text);
  return value >= low && value <= high && (answer === 'score' || Number.isInteger(value)) ? value : undefined;
}
