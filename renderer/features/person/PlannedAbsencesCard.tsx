import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedAbsence } from '../../../shared/contract/attendance.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { Busy, Button, Card, Data, DateText, IconButton, LoadFailure, Term } from '../../ui/index.ts';
import styles from './person.module.css';
import { PlanAbsenceDialog } from './PlanAbsenceDialog.tsx';

/** Absences that are known before: they mark the person as excused when the time comes. */
export function PlannedAbsencesCard({ person, today }: { person: Person; today: string }) {
  const { t } = useTranslation();
  const [isPlanning, setPlanning] = useState(false);
  const absences = useQuery(core.attendance.plannedAbsences.queryOptions({ input: { personId: person.id } }));
  const remove = useChange((id: string) => client.attendance.removePlannedAbsence({ id }), {
    message: () => t('The planned absence is removed.'),
  });
  const groupName = (id: string | null) =>
    id === null
      ? t('in all groups')
      : (person.memberships.find((membership) => membership.groupId === id)?.groupName ?? '');

  return (
    <Card
      title={
        <Term
          meaning={t(
            'An absence known beforehand. When everyone is marked present, this person is marked excused instead.',
          )}
        >
          {t('Planned absences')}
        </Term>
      }
      aside={<Button onPress={() => setPlanning(true)}>{t('Plan an absence…')}</Button>}
    >
      {absences.isPending && <Busy lines={2} />}
      {absences.isError && (
        <LoadFailure
          message={failureMessage(toFailure(absences.error), t)}
          onRetry={() => void absences.refetch()}
        />
      )}
      {absences.data?.length === 0 && (
        <p className={styles.quiet}>{t('None. Away for a while? Plan it once, and every register knows.')}</p>
      )}
      {absences.data && absences.data.length > 0 && (
        <ul className={styles.lines}>
          {absences.data.map((absence) => (
            <li key={absence.id} className={styles.line}>
              <span>
                <AbsenceSpan absence={absence} />{' '}
                {absence.untilOn !== null && absence.untilOn < today && (
                  <span className={styles.quiet}>{t('(over)')}</span>
                )}
                <Data className={styles.note}>
                  {[groupName(absence.groupId), absence.reason].filter(Boolean).join(' · ')}
                </Data>
              </span>
              <IconButton
                size="small"
                label={t('Remove this planned absence')}
                icon={<X aria-hidden="true" />}
                onPress={() => remove.mutate(absence.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {isPlanning && <PlanAbsenceDialog person={person} today={today} onClose={() => setPlanning(false)} />}
    </Card>
  );
}

function AbsenceSpan({ absence }: { absence: PlannedAbsence }) {
  const { t } = useTranslation();
  return (
    <>
      {t('from')} <DateText date={absence.fromOn} />{' '}
      {absence.untilOn === null ? (
        t('for {{count}} sessions', { count: absence.sessions ?? 0 })
      ) : (
        <>
          {t('until')} <DateText date={absence.untilOn} />
        </>
      )}
    </>
  );
}
