import { Check, ChevronDown, ChevronUp, UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRun } from '../../../shared/contract/runs.ts';
import { client } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { useSeatNames } from '../../data/use-room-names.ts';
import { formatList } from '../../i18n/format.ts';
import { AttendanceChip } from './AttendanceChip.tsx';
import { isAwaited, isHere } from './in-the-room.ts';
import { LiveButton } from './LiveButton.tsx';
import styles from './live.module.css';
import { frameKeys } from './live-keys.ts';
import { useLiveChange } from './use-live-change.ts';
import { useLiveKeys } from './use-live-keys.ts';

/**
 * Who is in the room. A tap lets somebody in or out, and the clock keeps the minutes. It is one row, and opened it lies
 * over the table: no seat moves from under a finger.
 */
export function AttendanceStrip({
  live,
  areKeysOn,
  isFolded = false,
}: {
  live: LiveRun;
  areKeysOn: boolean;
  /** On a small screen nobody is shown until it is opened. */
  isFolded?: boolean;
}) {
  const { t } = useTranslation();
  const { isHidden } = useNames();
  const nameOf = useSeatNames(live.participants);
  const sessionId = live.session.id;
  const [isOpen, setOpen] = useState(false);
  const toggle = () => setOpen((before) => !before);
  useLiveKeys({ [frameKeys.attendance]: toggle }, areKeysOn);

  const keptWords = ({ kept }: { kept: string[] }) =>
    kept.length === 0
      ? null
      : t('The mark of {{names}} was made by hand, so it stays as it is. Change it under Attendance.', {
          names: formatList(kept.map(nameOf)),
        });
  const arrive = useLiveChange(
    (personIds: string[]) => client.runs.arrive({ sessionId, personIds }),
    keptWords,
  );
  const leave = useLiveChange(
    (personId: string) => client.runs.leave({ sessionId, personId, reason: '' }),
    keptWords,
  );

  const here = live.members.filter(isHere);
  const notYet = live.members.filter((member) => member.stays.length === 0);
  const awaited = notYet.filter(isAwaited);
  const shown = isOpen ? live.members : live.members.filter((member) => !isHere(member));

  return (
    <section className={styles.strip} aria-label={t('Attendance')} data-open={isOpen || undefined}>
      <LiveButton
        icon={<UserRoundCheck aria-hidden="true" />}
        hotkey={frameKeys.attendance}
        aria-expanded={isOpen}
        onPress={toggle}
      >
        {t('{{here}} of {{count}} here', { here: here.length, count: live.members.length })}{' '}
        {isOpen ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
      </LiveButton>
      {(isOpen || !isFolded) && (
        <div className={styles.chipRoom}>
          <ul className={styles.chips}>
            {awaited.length > 1 && (
              <li>
                <LiveButton
                  kind="quiet"
                  icon={<Check aria-hidden="true" />}
                  onPress={() => arrive.mutate(awaited.map(({ personId }) => personId))}
                >
                  {t('All here')}
                </LiveButton>
              </li>
            )}
            {shown.map((member) => (
              <li key={member.personId}>
                <AttendanceChip
                  member={member}
                  name={nameOf(member.personId)}
                  isPrivate={isHidden}
                  onTap={() =>
                    isHere(member) ? leave.mutate(member.personId) : arrive.mutate([member.personId])
                  }
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
