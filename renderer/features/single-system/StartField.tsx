import type { TFunction } from 'i18next';
import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChartedMember, GroupChart } from '../../../shared/contract/single-system.ts';
import { isRecordableDay } from '../../../shared/domain/local-time.ts';
import { client } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { seriesName } from '../../data/single-system-words.ts';
import { useTypedOver } from '../../data/typed-over.ts';
import { formatDate } from '../../i18n/format.ts';
import { Button, DateField } from '../../ui/index.ts';
import styles from './single-system.module.css';

interface StartFieldProps {
  groupId: string;
  chart: GroupChart;
  measureId: string | null;
  /** Null: the day of everybody. */
  member: ChartedMember | null;
}

/** From which day on scores are no longer baseline: it follows from the first session held until somebody chooses. */
export function StartField({ groupId, chart, measureId, member }: StartFieldProps) {
  const { t } = useTranslation();
  const names = useNames();
  const name = member ? names.display({ id: member.personId, ...member }) : null;
  const ofMeasure = chart.chosen ? seriesName(chart.chosen, t) : '';
  const set = useChange(client.singleSystem.setStart, {
    message: (_, { startsOn: day }) => savedWords(day, { ofMeasure, name }, t),
  });
  const saved = member ? member.startsOn : chart.startsOn;
  const isOwn = member ? member.hasOwnStart : chart.isStartChosen;
  const [startsOn, setStartsOn] = useTypedOver(saved);
  const personId = member?.personId ?? null;
  const put = (day: string | null) => set.mutate({ groupId, measureId, personId, startsOn: day });
  return (
    <div className={styles.start}>
      <DateField
        label={name === null ? t('Baseline ends before') : t('Baseline ends before, for {{name}}', { name })}
        value={startsOn}
        onChange={(day) => {
          setStartsOn(day);
          if (day !== null && isRecordableDay(day)) put(day);
        }}
        description={
          isOwn
            ? t('Chosen by hand.')
            : member && chart.isStartChosen
              ? t('As for everybody.')
              : t('The first session that was held.')
        }
      />
      {isOwn && (
        <Button kind="quiet" icon={<RotateCcw aria-hidden="true" />} onPress={() => put(null)}>
          {member ? t('As for everybody') : t('As it follows')}
        </Button>
      )}
    </div>
  );
}

/** What was saved, and for whom it counts: for every rater of the measure. */
function savedWords(
  day: string | null,
  { ofMeasure, name }: { ofMeasure: string; name: string | null },
  t: TFunction,
): string {
  if (day === null)
    return name === null
      ? t('“{{measure}}”: baselines end with the first session held again', { measure: ofMeasure })
      : t('“{{measure}}”: the baseline of {{name}} ends as everybody’s again', { measure: ofMeasure, name });
  const facts = { measure: ofMeasure, day: formatDate(day) };
  return name === null
    ? t('“{{measure}}”: baselines end before {{day}}, for all members without a day of their own', facts)
    : t('“{{measure}}”: the baseline ends before {{day}}, for {{name}} alone', { ...facts, name });
}
