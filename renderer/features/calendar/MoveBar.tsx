import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarView } from '../../../shared/domain/calendar-days.ts';
import { useNames } from '../../data/names.ts';
import { clashSentence } from '../../data/clash-words.ts';
import { formatDate, formatTimeRange } from '../../i18n/format.ts';
import { Button, Data, DateText, IconButton, Kbd, TimeText } from '../../ui/index.ts';
import styles from './Calendar.module.css';
import { ClashList } from './ClashList.tsx';
import { stepMinutes } from './session-move.ts';
import { useClashesAt } from './use-clashes-at.ts';
import type { Moving, MovingActs } from './use-moving.ts';

interface MoveBarProps {
  moving: Moving;
  acts: MovingActs;
  isSaving: boolean;
  view: CalendarView;
}

/**
 * Moves a session by keys or by single presses, as dragging does by hand: it says where the session would stand and
 * what it would meet there, and saves only at Enter.
 */
export function MoveBar({ moving, acts, isSaving, view }: MoveBarProps) {
  const { t } = useTranslation();
  const names = useNames();
  const bar = useRef<HTMLDivElement>(null);
  const { entry, at, refusal } = moving;
  const clashes = useClashesAt(entry, at);
  useEffect(() => bar.current?.focus(), []);
  const isRightToLeft = document.documentElement.dir === 'rtl';

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onward = isRightToLeft ? -1 : 1;
    // In a month, up and down are weeks; among the hours they are minutes, and with Shift so everywhere.
    const isByMinutes = view === 'week' || event.shiftKey;
    const steps: Record<string, () => void> = {
      ArrowLeft: () => acts.shift({ days: -onward }),
      ArrowRight: () => acts.shift({ days: onward }),
      ArrowUp: () => acts.shift(isByMinutes ? { minutes: -stepMinutes } : { days: -7 }),
      ArrowDown: () => acts.shift(isByMinutes ? { minutes: stepMinutes } : { days: 7 }),
      PageUp: () => acts.shift({ days: -7 }),
      PageDown: () => acts.shift({ days: 7 }),
      Escape: acts.leave,
    };
    const isOnBar = event.target === bar.current;
    const step = event.key === 'Enter' && isOnBar ? acts.confirm : steps[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  }

  const said = [
    t('{{day}}, {{time}}.', {
      day: formatDate(at.date, 'long'),
      time: formatTimeRange(at.start, entry.minutes),
    }),
    ...(clashes ?? []).map((clash) => clashSentence(clash, names, t)),
    ...(clashes?.length === 0 ? [t('No clash.')] : []),
  ].join(' ');

  return (
    <div
      ref={bar}
      className={styles.moveBar}
      role="application"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is worked by the arrow keys
      tabIndex={0}
      aria-label={t('Move {{group}}: arrow keys move it, Enter saves, Escape leaves it where it was', {
        group: entry.groupName,
      })}
      onKeyDown={onKeyDown}
    >
      <div className={styles.moveWords}>
        <p className={styles.moveTitle}>
          <Data>{entry.groupName}</Data>: <DateText date={at.date} format="weekday" />{' '}
          <TimeText time={at.start} minutes={entry.minutes} />
        </p>
        <ClashList clashes={clashes ?? []} />
        {refusal !== null && (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        )}
        <p className={styles.moveKeys} aria-hidden="true">
          <Kbd keys="Enter" /> {t('saves')} <Kbd keys="Escape" /> {t('leaves it where it was')}
        </p>
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <div className={styles.moveActs}>
        <IconButton
          kind="secondary"
          label={t('A day earlier')}
          icon={isRightToLeft ? <ArrowRight aria-hidden="true" /> : <ArrowLeft aria-hidden="true" />}
          onPress={() => acts.shift({ days: -1 })}
        />
        <IconButton
          kind="secondary"
          label={t('A day later')}
          icon={isRightToLeft ? <ArrowLeft aria-hidden="true" /> : <ArrowRight aria-hidden="true" />}
          onPress={() => acts.shift({ days: 1 })}
        />
        <IconButton
          kind="secondary"
          label={t('15 minutes earlier')}
          icon={<ArrowUp aria-hidden="true" />}
          onPress={() => acts.shift({ minutes: -stepMinutes })}
        />
        <IconButton
          kind="secondary"
          label={t('15 minutes later')}
          icon={<ArrowDown aria-hidden="true" />}
          onPress={() => acts.shift({ minutes: stepMinutes })}
        />
        <Button onPress={acts.leave}>{t('Leave it')}</Button>
        <Button kind="primary" onPress={acts.confirm} isPending={isSaving}>
          {entry.seriesId === null ? t('Save') : t('Save…')}
        </Button>
      </div>
    </div>
  );
}
