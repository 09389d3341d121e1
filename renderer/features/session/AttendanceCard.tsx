import { CheckCheck } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark, SessionAttendance } from '../../../shared/contract/attendance.ts';
import { markWords } from '../../data/attendance-words.ts';
import { client } from '../../data/client.ts';
import { useMarking } from '../../data/marking.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { Button, Card, EmptyState, LinkButton } from '../../ui/index.ts';
import { AttendanceCount } from './AttendanceCount.tsx';
import { AttendanceRow, type AttendanceMember } from './AttendanceRow.tsx';
import { StatusLegend } from './StatusLegend.tsx';
import { useListKeys } from './use-list-keys.ts';
import { PlanAbsenceDialog } from './PlanAbsenceDialog.tsx';
import styles from './Session.module.css';

/** Who is expected, each with one tap for each status; everyone present first, then the exceptions. */
export function AttendanceCard({ list }: { list: SessionAttendance }) {
  const { t } = useTranslation();
  const names = useNames();
  const { session, canMark } = list;
  const [planning, setPlanning] = useState<AttendanceMember | null>(null);
  const { members } = list;
  const rows = useRef<HTMLUListElement>(null);

  const memberOf = (personId: string) => list.members.find((member) => member.personId === personId);
  const marking = useMarking(session.groupId, ({ personId, mark }) => {
    const member = memberOf(personId);
    return t('{{name}}: {{mark}}', {
      name: member ? names.display(asPerson(member)) : '',
      mark: mark ? markWords(mark, t) : t('Not recorded'),
    });
  });
  const allPresent = useChange(
    async (input: { sessionId: string }) => {
      await marking.whenIdle();
      return client.attendance.markAllPresent(input);
    },
    {
      message: ({ present, excused }) =>
        excused === 0
          ? t('{{count}} members marked present.', { count: present })
          : `${t('{{count}} members marked present.', { count: present })} ${t('{{count}} excused as planned.', { count: excused })}`,
    },
  );
  const removeAbsence = useChange((input: { id: string }) => client.attendance.removePlannedAbsence(input), {
    message: () => t('The planned absence is removed.'),
  });

  // Rows are drawn anew only when their member changes, so what they call must stay the same.
  const latest = useRef({ memberOf, marking, session });
  useEffect(() => {
    latest.current = { memberOf, marking, session };
  });
  const onMark = useCallback((personId: string, mark: Mark | null, isHeld: boolean) => {
    const { memberOf, marking, session } = latest.current;
    const before = memberOf(personId)?.cell.mark ?? null;
    const gesture = [{ sessionId: session.id, personId, mark, before }];
    if (isHeld) marking.hold(gesture);
    else marking.mark(gesture);
  }, []);
  const onPlan = useCallback((member: AttendanceMember) => setPlanning(member), []);
  const onRemoveAbsence = useCallback(
    (id: string) => removeAbsence.mutate({ id }),
    // oxlint-disable-next-line react/exhaustive-deps -- the mutation is new each time, its mutate is not
    [removeAbsence.mutate],
  );
  const keys = useListKeys(rows, members, { canMark, onMark });

  function onKeyDown(event: KeyboardEvent): void {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (isUndo && marking.isBusy()) {
      event.preventDefault();
      void marking.undoLast();
      return;
    }
    keys.onKeyDown(event);
  }

  const open = list.members.filter((member) => member.cell.state === 'open').length;
  return (
    <Card
      title={t('Attendance')}
      isFlush
      aside={
        session.state === 'cancelled' ? undefined : (
          <AttendanceCount summary={list.summary} expected={list.members.length} />
        )
      }
    >
      {members.length === 0 ? (
        <EmptyState
          action={<LinkButton href={`/groups/${session.groupId}/roster`}>{t('Go to the roster')}</LinkButton>}
        >
          {t(
            'Nobody was a member of the group on this day. Members come from the roster, by the day they joined.',
          )}
        </EmptyState>
      ) : (
        <>
          {canMark && (
            <div className={styles.bulk}>
              <Button
                kind={open === members.length ? 'primary' : 'secondary'}
                size="large"
                icon={<CheckCheck aria-hidden="true" />}
                onPress={() => allPresent.mutate({ sessionId: session.id })}
                isPending={allPresent.isPending}
                isDisabled={open === 0}
              >
                {open === members.length ? t('Mark all present') : t('Everyone else is present')}
              </Button>
              <p className={styles.quiet}>
                {t(
                  'Then the exceptions: one tap, or arrow keys and the letter. Taking a mark away: the same again.',
                )}
              </p>
            </div>
          )}
          {canMark && <StatusLegend />}
          <ul ref={rows} onKeyDown={onKeyDown} onFocus={keys.onFocus}>
            {members.map((member, row) => (
              <AttendanceRow
                key={member.personId}
                row={row}
                member={member}
                name={names.display(asPerson(member))}
                isPrivate={names.isHidden}
                canMark={canMark}
                isCancelled={session.state === 'cancelled'}
                activeItem={keys.active.row === row ? keys.active.item : null}
                onMark={onMark}
                onPlan={onPlan}
                onRemoveAbsence={onRemoveAbsence}
              />
            ))}
          </ul>
        </>
      )}
      {planning && (
        <PlanAbsenceDialog
          session={session}
          personId={planning.personId}
          name={names.display(asPerson(planning))}
          onClose={() => setPlanning(null)}
        />
      )}
    </Card>
  );
}

function asPerson({ personId, givenName, familyName, preferredName }: AttendanceMember) {
  return { id: personId, givenName, familyName, preferredName };
}
