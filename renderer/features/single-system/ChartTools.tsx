import { ArrowLeft, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import type { ChartedMember, ChartedSeries, GroupChart } from '../../../shared/contract/single-system.ts';
import { chartAddress } from '../../data/member-chart.ts';
import { useNames } from '../../data/names.ts';
import { seriesText } from '../../data/single-system-words.ts';
import { Button, LinkButton, SelectField } from '../../ui/index.ts';
import styles from './single-system.module.css';
import { StartField } from './StartField.tsx';

interface ChartToolsProps {
  groupId: string;
  chart: GroupChart;
  /** Whose chart is shown large; null: all are shown. */
  member: ChartedMember | null;
}

const keyOf = ({ measureId, rater, raterName }: ChartedSeries) =>
  JSON.stringify([measureId, rater, raterName]);

/** What is charted, from which day on it counts as work with the group, and the way to paper. */
export function ChartTools({ groupId, chart, member }: ChartToolsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [, setSearch] = useSearchParams();
  const { choices, chosen } = chart;
  const choose = (key: string | null) => {
    const choice = choices.find((one) => keyOf(one) === key);
    if (choice)
      setSearch(new URLSearchParams(chartAddress(choice, member?.personId ?? null)), { replace: true });
  };
  return (
    <div className={styles.tools}>
      <div className={styles.choice}>
        <SelectField
          label={t('What is charted')}
          value={chosen && keyOf(chosen)}
          onChange={choose}
          options={choices.map((choice) => ({
            value: keyOf(choice),
            label: seriesText({ ...choice, raterName: names.rater(choice.raterName) }, t),
          }))}
        />
      </div>
      {chosen && (
        <StartField
          key={`${keyOf(chosen)} ${member?.personId ?? ''}`}
          groupId={groupId}
          chart={chart}
          measureId={chosen.measureId}
          member={member}
        />
      )}
      <div className={styles.ways}>
        {member && chosen && (
          <Button
            icon={<ArrowLeft aria-hidden="true" />}
            onPress={() => setSearch(new URLSearchParams(chartAddress(chosen, null)))}
          >
            {t('All members')}
          </Button>
        )}
        {chosen && (
          <LinkButton
            icon={<Printer aria-hidden="true" />}
            href={`/print/group/${groupId}/charts?${chartAddress(chosen, member?.personId ?? null)}`}
          >
            {t('Print')}
          </LinkButton>
        )}
      </div>
    </div>
  );
}
