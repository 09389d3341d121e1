import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChartedMember, GroupChart } from '../../../shared/contract/single-system.ts';
import { isRecordableDay } from '../../../shared/domain/local-time.ts';
import { client } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { useTypedOver } from '../../data/typed-over.ts';
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
  const set = useChange(client.singleSystem.setStart);
  const saved = member ? member.startsOn : chart.startsOn;
  const isOwn = member ? member.hasOwnStart : chart.isStartChosen;
  const [startsOn, setStartsOn] = useTypedOver(saved);
  const personId = member?.personId ?? null;
  const put = (day: string | null) => set.mutate({ groupId, measureId, personId, startsOn: day });
  return (
    <div className={styles.start}>
      <DateField
        label={
          member
            ? t('Baseline ends before, for {{name}}', {
                name: names.display({ id: member.personId, ...member }),
              })
            : t('Baseline ends before')
        }
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
