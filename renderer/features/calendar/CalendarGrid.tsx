import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import { AnchoredPopover } from '../../ui/index.ts';
import styles from './Calendar.module.css';
import { type CalendarPlace, placeTitle } from './calendar-place.ts';
import { DayCard } from './DayCard.tsx';
import { momentUnder } from './moment-under.ts';
import { type GridProps, MonthGrid } from './MonthGrid.tsx';
import { MoveBar } from './MoveBar.tsx';
import { MoveScopeDialog } from './MoveScopeDialog.tsx';
import { isMovable } from './session-move.ts';
import { SessionCard } from './SessionCard.tsx';
import { gridKeys, useCalendarLetters } from './use-calendar-keys.ts';
import { useFocusAfter } from './use-focus-after.ts';
import { useMoving } from './use-moving.ts';
import { useSessionDrag } from './use-session-drag.ts';
import { useSightOf } from './use-sight-of.ts';
import { WeekGrid } from './WeekGrid.tsx';

interface CalendarGridProps {
  area: RefObject<HTMLDivElement | null>;
  place: CalendarPlace;
  go: (part: Partial<CalendarPlace>) => void;
  today: string;
  weekStart: number;
  entries: readonly CalendarEntry[];
  closures: ReadonlyMap<string, string>;
  letters: GridProps['letters'];
  /** The filter leaves something out. */
  hasHidden: boolean;
}

type Shown = { sessionId: string } | { day: string };

/** A month or a week, with what can be done in it: look at a session or a day, and move a session. */
export function CalendarGrid({ area, place, go, hasHidden, ...days }: CalendarGridProps) {
  const { t } = useTranslation();
  const { today, weekStart, entries, closures } = days;
  const { view, date } = place;
  const anchor = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const focusAfter = useFocusAfter(area, entries);
  const [moving, acts, isSaving] = useMoving((sessionId, at) => {
    go({ date: at.date });
    focusAfter({ sessionId, at });
  });
  const { dragged, begin, endedDrag } = useSessionDrag(
    area,
    (entry, x, y, grip) => momentUnder(area.current, view, entry, { x, y, grip }),
    acts.drop,
  );
  const isAiming = moving?.step === 'aim';
  useSightOf(area, isAiming ? moving.at : null, go);

  function goToDay(part: Partial<CalendarPlace>): void {
    go(part);
    if (part.date !== undefined) focusAfter({ day: part.date });
  }
  function open(what: Shown, element: HTMLElement): void {
    if (endedDrag()) return;
    anchor.current = element;
    setShown(what);
  }
  function beginMove(entry: CalendarEntry): void {
    setShown(null);
    if (isMovable(entry)) acts.begin(entry);
    else
      open(
        { sessionId: entry.id },
        area.current?.querySelector<HTMLElement>(`[data-session="${entry.id}"]`) ?? document.body,
      );
  }
  useCalendarLetters(go, today, moving !== null || shown !== null);

  const session =
    shown && 'sessionId' in shown ? entries.find(({ id }) => id === shown.sessionId) : undefined;
  const day = shown && 'day' in shown ? shown.day : null;
  const ghost = dragged?.at ? { entry: dragged.entry, at: dragged.at } : moving;
  const Grid = view === 'month' ? MonthGrid : WeekGrid;

  return (
    <>
      <Grid
        {...days}
        area={area}
        title={placeTitle(place, weekStart)}
        date={date}
        ghost={ghost}
        awayId={dragged?.entry.id ?? moving?.entry.id ?? null}
        onKeyDown={gridKeys({
          place,
          weekStart,
          goToDay,
          onOpenDay: (which, element) => open({ day: which }, element),
        })}
        onFocusDay={(which) => which !== date && go({ date: which })}
        onOpenSession={(entry, element) => open({ sessionId: entry.id }, element)}
        onOpenDay={(which, element) => open({ day: which }, element)}
        onMove={beginMove}
        onLift={begin}
      />
      {entries.length === 0 && (
        <p className={styles.quiet} role="status">
          {hasHidden ? t('No session in this time matches the filter.') : t('No session in this time.')}
        </p>
      )}
      {session && (
        <AnchoredPopover anchor={anchor} label={t('Session')} isOpen onClose={() => setShown(null)}>
          <SessionCard entry={session} today={today} onMove={beginMove} />
        </AnchoredPopover>
      )}
      {day !== null && (
        <AnchoredPopover
          anchor={anchor}
          label={t('Sessions of the day')}
          isOpen
          onClose={() => setShown(null)}
        >
          <DayCard
            day={day}
            today={today}
            entries={entries.filter((entry) => entry.date === day)}
            closure={closures.get(day)}
            onOpenSession={(entry) => setShown({ sessionId: entry.id })}
            onMove={beginMove}
          />
        </AnchoredPopover>
      )}
      {isAiming && <MoveBar moving={moving} acts={acts} isSaving={isSaving} view={view} />}
      {moving?.step === 'scope' && <MoveScopeDialog moving={moving} acts={acts} isSaving={isSaving} />}
    </>
  );
}
