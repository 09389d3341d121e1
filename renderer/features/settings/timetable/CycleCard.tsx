import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type CycleFields, cycleKinds } from '../../../../shared/contract/timetable.ts';
import { closureOn } from '../../../../shared/domain/closures.ts';
import { letterFinder, lettersOf } from '../../../../shared/domain/day-cycle.ts';
import { addDays, isRecordableDay, startOfWeek, weekdayOf } from '../../../../shared/domain/local-time.ts';
import { client, core } from '../../../data/client.ts';
import { useChange } from '../../../data/query.ts';
import { useToday } from '../../../data/today.ts';
import { useTypedOver } from '../../../data/typed-over.ts';
import { formatDate } from '../../../i18n/format.ts';
import { Card, DateField, FormRow, NumberField, RadioCards } from '../../../ui/index.ts';
import styles from './timetable.module.css';

/** How the school's days alternate, and which letters the next ones have. What is changed counts at once. */
export function CycleCard({ cycle }: { cycle: CycleFields }) {
  const { t } = useTranslation();
  const [length, setLength] = useTypedOver(cycle.length);
  const [startsOn, setStartsOn] = useTypedOver(cycle.startsOn);
  const set = useChange(client.timetable.setCycle, {
    message: () => t('The letters of the days are changed.'),
  });
  const thisMonday = startOfWeek(useToday(), 1);
  const save = (part: Partial<CycleFields>) => set.mutate({ ...cycle, ...part });
  const words = {
    none: { label: t('No letters'), description: t('Every week is like the other.') },
    weeks: { label: t('Weeks'), description: t('A weeks and B weeks: the letter changes on Monday.') },
    days: {
      label: t('School days'),
      description: t('A days and B days, or more letters: closure days use none up.'),
    },
  };

  return (
    <Card title={t('Letters of the days')}>
      <div className={styles.stack}>
        <RadioCards
          label={t('What takes turns')}
          value={cycle.kind}
          onChange={(kind) =>
            kind !== null &&
            save({
              kind: kind as CycleFields['kind'],
              // What is switched on begins with this week: a date of long ago would be a guess.
              ...(cycle.kind === 'none' && { startsOn: thisMonday }),
            })
          }
          options={cycleKinds.map((value) => ({ value, ...words[value] }))}
          cardWidth="14rem"
        />
        {cycle.kind !== 'none' && (
          <>
            {cycle.kind === 'weeks' && (
              <RadioCards
                label={t('This week is')}
                value={letterFinder(cycle)(thisMonday)}
                onChange={(letter) =>
                  letter !== null &&
                  save({ startsOn: addDays(thisMonday, -7 * lettersOf(cycle).indexOf(letter)) })
                }
                options={lettersOf(cycle).map((value) => ({ value, label: value }))}
                cardWidth="4rem"
              />
            )}
            <FormRow least="14rem">
              <NumberField
                label={t('Number of letters')}
                description={t('2 for A and B, up to 10.')}
                value={length}
                onChange={(next) => {
                  setLength(next);
                  if (next !== null && next !== cycle.length) save({ length: next });
                }}
                least={2}
                most={10}
              />
              <DateField
                label={cycle.kind === 'weeks' ? t('A day in an A week') : t('A day with the letter A')}
                description={t('Any one of this school year.')}
                value={startsOn}
                onChange={(next) => {
                  setStartsOn(next);
                  if (next !== null && isRecordableDay(next)) save({ startsOn: next });
                }}
              />
            </FormRow>
            <NextLetters />
          </>
        )}
      </div>
    </Card>
  );
}

const daysShown = 10;

/** The next ten school days with their letters: to compare with the calendar on the staff room's wall. */
function NextLetters() {
  const { t } = useTranslation();
  const today = useToday();
  const read = useQuery(
    core.timetable.letters.queryOptions({ input: { from: today, to: addDays(today, 100) } }),
  );
  const closures = useQuery(core.closures.list.queryOptions()).data ?? [];
  const schoolDays = (read.data ?? [])
    .filter(({ date }) => weekdayOf(date) <= 5 && closureOn(closures, date) === null)
    .slice(0, daysShown);
  return (
    <section className={styles.next} aria-labelledby="next-letters">
      <h3 id="next-letters">{t('The next ten school days')}</h3>
      <ol className={styles.letters}>
        {schoolDays.map(({ date, letter }) => (
          <li key={date} className={styles.letterDay}>
            <time dateTime={date}>{formatDate(date, 'weekday')}</time>
            <b translate="no">{letter}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}
