import { Check, FileX2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RunMember } from '../../../shared/contract/runs.ts';
import { isSettled } from '../../../shared/domain/consent.ts';
import { wallClock } from '../../../shared/domain/local-time.ts';
import { statusLooks, statusWord } from '../../data/attendance-words.ts';
import { useSettings } from '../../data/settings.ts';
import { formatTime } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import { isHere } from './in-the-room.ts';
import styles from './live.module.css';

interface AttendanceChipProps {
  member: RunMember;
  name: string;
  /** The projector switch: nothing but a stand-in name is shown. */
  isPrivate: boolean;
  onTap: () => void;
}

/** One member: here, not here yet, or gone; a tap says the other. */
export function AttendanceChip({ member, name, isPrivate, onTap }: AttendanceChipProps) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const last = member.stays.at(-1);
  const timeOf = (moment: string) => formatTime(wallClock(new Date(moment), timeZone).time);
  const isIn = isHere(member);
  const { mark, plannedAbsence } = member.cell;
  const standing = isIn
    ? t('here since {{time}}', { time: timeOf(last!.arrivedAt) })
    : last
      ? t('left {{time}}', { time: timeOf(last.leftAt!) })
      : mark
        ? statusWord(mark.status, t)
        : plannedAbsence !== null
          ? t('absence planned')
          : t('not here yet');
  const isFormMissing =
    !isPrivate && !(isSettled(member.consent.standing) && isSettled(member.assent.standing));
  return (
    <button
      type="button"
      className={styles.chip}
      data-standing={isIn ? 'here' : last ? 'left' : 'awaited'}
      aria-pressed={isIn}
      onClick={onTap}
    >
      {isIn && <Check aria-hidden="true" />}
      <span>
        <Data>{name}</Data>
      </span>
      <span className={last || mark || plannedAbsence !== null ? styles.chipNote : 'visually-hidden'}>
        {isIn && mark?.minutes ? (
          <>
            <span aria-hidden="true">
              {statusLooks[mark.status].letter}
              {mark.minutes}
            </span>
            <span className="visually-hidden">{standing}</span>
          </>
        ) : isIn ? (
          <span className="visually-hidden">{standing}</span>
        ) : (
          standing
        )}
      </span>
      {isFormMissing && <FileX2 className={styles.formSign} aria-label={t('a form is missing')} />}
    </button>
  );
}
