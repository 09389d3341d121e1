import { Accessibility, CalendarOff, Ellipsis, FileClock, FileX2 } from 'lucide-react';
import { memo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Mark, SessionAttendance } from '../../../shared/contract/attendance.ts';
import { type AttendanceStatus, bearsMinutes } from '../../../shared/domain/attendance.ts';
import { statuses, statusLooks, statusWord } from '../../data/attendance-words.ts';
import { consentMarks } from '../../data/consent-words.ts';
import { AppLink, Avatar, Button as UiButton, Data, Menu, Pill } from '../../ui/index.ts';
import { MarkDetails } from './MarkDetails.tsx';
import styles from './Session.module.css';

export type AttendanceMember = SessionAttendance['members'][number];

const moreItem = statuses.length + 1;

interface AttendanceRowProps {
  row: number;
  member: AttendanceMember;
  name: string;
  /** The projector switch: nothing but a stand-in name is shown of the person. */
  isPrivate: boolean;
  canMark: boolean;
  isCancelled: boolean;
  /** The thing in this row that Tab reaches, where it is in this row. */
  activeItem: number | null;
  onMark: (personId: string, mark: Mark | null, isHeld: boolean) => void;
  onPlan: (member: AttendanceMember) => void;
  onRemoveAbsence: (id: string) => void;
}

/** One member: what to know about them at the door, and one tap for each status. */
export const AttendanceRow = memo(function AttendanceRow(props: AttendanceRowProps) {
  const { row, member, name, isPrivate, canMark, isCancelled, activeItem, onMark, onPlan, onRemoveAbsence } =
    props;
  const { t } = useTranslation();
  const { mark, plannedAbsence } = member.cell;
  const tabIndex = (item: number) => (activeItem === item ? 0 : -1);
  // An absence is often marked without a reason: the field for it comes when it is asked for.
  const [askedFor, askFor] = useState<AttendanceStatus | null>(null);
  const mayAsk = mark?.status === 'excused' || mark?.status === 'unexcused';
  const isAsked = mark !== null && askedFor === mark.status;
  const hasDetails = mark !== null && (bearsMinutes(mark.status) || mark.reason !== '' || isAsked);

  return (
    <li className={styles.member} data-row={row}>
      <div className={styles.who}>
        <Avatar name={name} />
        <div className={styles.whoWords}>
          <span className={styles.nameLine}>
            <AppLink
              href={`/people/${member.personId}`}
              className={styles.name}
              data-item={0}
              tabIndex={tabIndex(0)}
            >
              <Data>{name}</Data>
            </AppLink>
            {!isPrivate && member.pronouns !== '' && (
              <span className={styles.quiet}>
                <Data>{member.pronouns}</Data>
              </span>
            )}
            <span className={styles.quiet}>
              {member.summary.recorded > 0 &&
                t('{{attended}} of {{recorded}} so far', {
                  attended: member.summary.attended,
                  recorded: member.summary.recorded,
                })}
            </span>
            {!isPrivate &&
              consentMarks(member, t).map(({ kind, hue, word }) => (
                <Pill
                  key={kind}
                  hue={hue}
                  icon={hue === 'rose' ? <FileX2 aria-hidden="true" /> : <FileClock aria-hidden="true" />}
                >
                  {word}
                </Pill>
              ))}
          </span>
          {!isPrivate && member.accessNeeds !== '' && (
            <span className={styles.needs}>
              <Accessibility aria-hidden="true" />
              <span className="visually-hidden">{t('Access needs')}:</span>
              <Data>{member.accessNeeds}</Data>
            </span>
          )}
          {plannedAbsence !== null && (
            <span className={styles.planned}>
              <Pill hue="blue" icon={<CalendarOff aria-hidden="true" />}>
                {t('absence planned')}
              </Pill>
              <Data>{plannedAbsence}</Data>
            </span>
          )}
        </div>
      </div>
      {canMark && (
        <div role="group" aria-label={t('Attendance of {{name}}', { name })} className={styles.buttons}>
          {statuses.map((status, place) => (
            <button
              key={status}
              type="button"
              className={styles.statusButton}
              data-status={status}
              data-item={place + 1}
              tabIndex={tabIndex(place + 1)}
              aria-pressed={mark?.status === status}
              title={statusWord(status, t)}
              aria-keyshortcuts={statusLooks[status].letter}
              onClick={() =>
                onMark(
                  member.personId,
                  mark?.status === status ? null : { status, minutes: null, reason: mark?.reason ?? '' },
                  false,
                )
              }
            >
              <span aria-hidden="true">
                {statusLooks[status].letter}
                {mark?.status === status && mark.minutes !== null && <sup>{mark.minutes}</sup>}
              </span>
              <span className="visually-hidden">{statusWord(status, t)}</span>
            </button>
          ))}
        </div>
      )}
      {canMark && (
        <div className={styles.ask}>
          {mayAsk && !hasDetails && (
            <UiButton
              kind="quiet"
              size="small"
              aria-label={t('Reason for {{name}}', { name })}
              onPress={() => askFor(mark.status)}
            >
              {t('Reason')}
            </UiButton>
          )}
        </div>
      )}
      {!isCancelled && (
        <Menu
          trigger={
            <Button
              className={styles.more ?? ''}
              aria-label={t('More for {{name}}', { name })}
              data-item={moreItem}
              excludeFromTabOrder={activeItem !== moreItem}
            >
              <Ellipsis aria-hidden="true" />
            </Button>
          }
          label={t('More for {{name}}', { name })}
          entries={[
            {
              id: 'plan',
              label: t('Plan an absence'),
              description: t('Until a date, or for the next sessions'),
            },
            ...(member.plannedAbsenceId === null
              ? []
              : [{ id: 'remove', label: t('Remove the planned absence') }]),
          ]}
          onAction={(id) => {
            if (id === 'plan') onPlan(member);
            else if (member.plannedAbsenceId !== null) onRemoveAbsence(member.plannedAbsenceId);
          }}
        />
      )}
      {canMark && mark && hasDetails && mark.status !== 'present' && (
        <MarkDetails
          key={mark.status}
          mark={mark}
          isAsked={isAsked}
          onLeave={() => askFor(null)}
          onChange={(next) => onMark(member.personId, next, false)}
        />
      )}
    </li>
  );
});
