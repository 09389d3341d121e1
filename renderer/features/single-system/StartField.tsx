import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChartedMember, GroupChart } from '../../../shared/contract/single-system.ts';
import { client } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
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
  // What was saved elsewhere shows here, and a date that is half typed does not vanish.
  const [typed, setTyped] = useState({ saved, date: saved });
  if (typed.saved !== saved) setTyped({ saved, date: saved });
  const put = (startsOn: string | null) =>
    set.mutate({ groupId, measureId, personId: member?.personId ?? null, startsOn });
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
        value={typed.date}
        onChange={(date) => {
          setTyped({ saved, date });
          if (date !== null && date !== saved) put(date);
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
