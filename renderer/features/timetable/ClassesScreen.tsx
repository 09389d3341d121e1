import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import {
  AppLink,
  Busy,
  Card,
  Data,
  EmptyState,
  LinkButton,
  LoadFailure,
  PageHeader,
} from '../../ui/index.ts';
import { ClassesEditor } from './ClassesEditor.tsx';
import styles from './timetable.module.css';

/** The timetable of one student, written as a whole. */
export function ClassesScreen({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const person = useQuery(core.people.get.queryOptions({ input: { id: personId } }));
  const bells = useQuery(core.timetable.read.queryOptions());
  const classes = useQuery(core.timetable.classesOf.queryOptions({ input: { personId } }));
  const error = person.error ?? bells.error ?? classes.error;
  if (!person.data || !bells.data || !classes.data)
    return error ? (
      <LoadFailure
        message={failureMessage(toFailure(error), t)}
        onRetry={() => void Promise.all([person.refetch(), bells.refetch(), classes.refetch()])}
      />
    ) : (
      <Busy lines={8} />
    );
  return (
    <div className={styles.screen}>
      <PageHeader
        above={
          <AppLink href={`/people/${personId}`}>
            <Data>{names.full(person.data)}</Data>
          </AppLink>
        }
        title={t('Classes')}
        subtitle={t('From this Mezzo counts which classes groups take the student out of.')}
      />
      {bells.data.schedules.length === 0 ? (
        <Card>
          <EmptyState
            action={<LinkButton href="/settings/timetable">{t('Make a bell schedule')}</LinkButton>}
          >
            {t('Classes lie in the periods of a bell schedule. There is none yet.')}
          </EmptyState>
        </Card>
      ) : (
        <ClassesEditor personId={personId} bells={bells.data} classes={classes.data} />
      )}
    </div>
  );
}
