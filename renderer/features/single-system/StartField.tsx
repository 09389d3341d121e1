import { RotateCcw } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
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

/** Milliseconds without a key after which a date is taken as meant. */
const untilMeant = 1200;

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
  const { mutate } = set;
  const personId = member?.personId ?? null;
  const put = useCallback(
    (startsOn: string | null) => mutate({ groupId, measureId, personId, startsOn }),
    [mutate, groupId, measureId, personId],
  );
  const chosen = typed.date !== null && typed.date !== saved ? typed.date : null;
  // Every part of a date makes a date: what is meant is the one that stands for a moment.
  useEffect(() => {
    if (chosen === null) return;
    const timer = setTimeout(() => put(chosen), untilMeant);
    return () => clearTimeout(timer);
  }, [chosen, put]);
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
        onChange={(date) => setTyped({ saved, date })}
        onBlur={() => chosen !== null && put(chosen)}
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
