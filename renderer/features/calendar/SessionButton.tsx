import { Ban, Check, CircleHelp, TriangleAlert } from 'lucide-react';
import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import { addMinutes } from '../../../shared/domain/local-time.ts';
import { type EntryStanding, standingName, standingOf } from '../../data/calendar-entries.ts';
import { Data, type Hue, joinClasses, TimeText } from '../../ui/index.ts';
import hueStyles from '../../ui/hue.module.css';
import styles from './Calendar.module.css';

interface SessionButtonProps {
  entry: CalendarEntry;
  today: string;
  /** A line in a month, a box among the hours. */
  look: 'line' | 'box';
  isInTabOrder: boolean;
  isAway?: boolean;
  /** The part after midnight of a session of the day before. */
  isContinued?: boolean;
  style?: CSSProperties;
  onOpen: (entry: CalendarEntry, element: HTMLElement) => void;
  onMove: (entry: CalendarEntry) => void;
  onLift?: (entry: CalendarEntry, event: PointerEvent<HTMLElement>) => void;
}

/** A session in the calendar: its time, its group by colour and by name, and by a sign whether it needs a look. */
export function SessionButton({
  entry,
  today,
  look,
  isInTabOrder,
  isAway = false,
  isContinued = false,
  style,
  onOpen,
  onMove,
  onLift,
}: SessionButtonProps) {
  const { t } = useTranslation();
  const standing = standingOf(entry, today);

  const time = (
    <span className={styles.sessionTime}>
      {isContinued && <>{t('until')} </>}
      <TimeText time={isContinued ? endOf(entry) : entry.start} />
    </span>
  );

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key.toLowerCase() !== 'm' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(entry);
  }

  return (
    <button
      type="button"
      className={joinClasses(styles.session, styles[look], hueStyles[entry.groupColour as Hue])}
      style={style}
      tabIndex={isInTabOrder ? 0 : -1}
      data-session={isContinued ? undefined : entry.id}
      data-standing={standing}
      data-away={isAway || undefined}
      aria-haspopup="dialog"
      onClick={(event) => onOpen(entry, event.currentTarget)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => onLift?.(entry, event)}
    >
      <span className={styles.sessionWords}>
        <Signs entry={entry} standing={standing} />
        {/* The time first: a short session has room for few words. */}
        {time} <Data className={styles.sessionGroup}>{entry.groupName}</Data>
        {look === 'box' && entry.place !== '' && (
          <>
            {' '}
            <Data className={styles.sessionPlace}>{entry.place}</Data>
          </>
        )}
      </span>
      {standing === 'cancelled' && entry.cancelReason !== '' && (
        <Data className={styles.sessionReason}>{entry.cancelReason}</Data>
      )}
    </button>
  );
}

/** What is to be seen at a glance: held, not recorded, cancelled, and whether it clashes. Signs with words, no colours. */
function Signs({ entry, standing }: { entry: CalendarEntry; standing: EntryStanding }) {
  const { t } = useTranslation();
  const Sign = { planned: null, held: Check, open: CircleHelp, cancelled: Ban }[standing];
  return (
    <>
      {entry.clashes.length > 0 && (
        <span className={styles.clashSign}>
          <TriangleAlert aria-hidden="true" />
          <span className="visually-hidden">{t('{{count}} clashes', { count: entry.clashes.length })} </span>
        </span>
      )}
      {Sign && (
        <span className={styles.sign}>
          <Sign aria-hidden="true" />
          <span className="visually-hidden">{standingName(standing, t)} </span>
        </span>
      )}
    </>
  );
}

function endOf({ start, minutes }: CalendarEntry): string {
  return addMinutes(start, minutes).time;
}
