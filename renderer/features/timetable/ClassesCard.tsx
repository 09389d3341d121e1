import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { courseKey } from '../../../shared/domain/missed-classes.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, Card, Data, LinkButton, LoadFailure, Term } from '../../ui/index.ts';
import { classDays } from './class-form.ts';
import { MissedFigure } from './MissedFigure.tsx';
import styles from './timetable.module.css';

/** A student's classes, each with how often a group took the student out of it. */
export function ClassesCard({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const bells = useQuery(core.timetable.read.queryOptions());
  const classes = useQuery(core.timetable.classesOf.queryOptions({ input: { personId } }));
  const ledger = useQuery(
    core.timetable.ledger.queryOptions({ input: { of: { kind: 'person', id: personId }, from: null } }),
  );
  const missed = ledger.data?.rows[0];
  const periodOrder = new Map(
    bells.data?.schedules.flatMap(({ id, periods }) =>
      periods.map(({ name, start }) => [`${id} ${name}`, start] as const),
    ),
  );
  const listed = (classes.data ?? []).toSorted((one, other) => startOf(one).localeCompare(startOf(other)));
  const failed = [bells, classes, ledger].find((read) => read.isError);

  function startOf({ scheduleId, periodName }: { scheduleId: string; periodName: string }): string {
    return periodOrder.get(`${scheduleId} ${periodName}`) ?? '';
  }

  return (
    <Card
      title={
        <Term
          meaning={t(
            'Classes of the school day. Mezzo counts how often a group takes the student out of each.',
          )}
        >
          {t('Classes')}
        </Term>
      }
      aside={
        classes.data && (
          <LinkButton href={`/people/${personId}/classes`}>
            {listed.length === 0 ? t('Enter the timetable') : t('Change the timetable')}
          </LinkButton>
        )
      }
    >
      {failed ? (
        <LoadFailure
          message={failureMessage(toFailure(failed.error), t)}
          onRetry={() => void failed.refetch()}
        />
      ) : !classes.data || !bells.data ? (
        <Busy lines={2} />
      ) : listed.length === 0 ? (
        <p className={styles.quiet}>{t('None entered. For students whose groups meet in class time.')}</p>
      ) : (
        <ul className={styles.classes}>
          {listed.map((one, place) => {
            const days = classDays(one, bells.data.cycle.kind, t);
            const key = courseKey(one);
            // A class of several periods is counted as one: its figure stands at the first.
            const isFirst = listed.findIndex((other) => courseKey(other) === key) === place;
            const entry = isFirst ? missed?.classes.find((other) => courseKey(other) === key) : undefined;
            return (
              <li key={one.id} className={styles.class}>
                <span className={styles.period}>
                  <Data>{one.periodName}</Data>
                </span>
                <span className={styles.course}>
                  <Data>{one.course}</Data>
                  <span className={styles.detail} translate="no">
                    {[one.teacher, one.room, days].filter((part) => part !== '').join(' · ')}
                  </span>
                </span>
                {entry && missed && <MissedFigure entry={entry} attended={missed.attended} />}
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
