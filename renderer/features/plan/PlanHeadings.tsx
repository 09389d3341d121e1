import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../shared/contract/plan.ts';
import {
  type HeadingStanding,
  headingStanding,
  nextOpenHeading,
  type PlanHeading,
  planHeadings,
} from '../../../shared/domain/plan-headings.ts';
import { headingWords, standingWords } from '../../data/plan-words.ts';
import { type MarkShape, Pill, ProgressBar, StatusMark } from '../../ui/index.ts';
import { GoalsEditor } from './GoalsEditor.tsx';
import { HeadingEditor } from './HeadingEditor.tsx';
import styles from './plan.module.css';

interface PlanHeadingsProps {
  groupId: string;
  plan: Plan;
  heading: PlanHeading;
  onHeading: (heading: PlanHeading) => void;
}

/** The eight headings: a list that shows how far each is, and the one that is open. Arrow keys go from one to the next. */
export function PlanHeadings({ groupId, plan, heading, onHeading }: PlanHeadingsProps) {
  const { t } = useTranslation();
  /** The heading to which one went on from the one before: its text takes the cursor. */
  const [wentOnTo, setWentOnTo] = useState<PlanHeading | null>(null);

  function goOnAfter(settled: PlanHeading) {
    const next = nextOpenHeading(plan.answers, settled);
    if (next === null) return;
    setWentOnTo(next);
    onHeading(next);
  }

  return (
    <Tabs
      orientation="vertical"
      className={styles.headings ?? ''}
      selectedKey={heading}
      onSelectionChange={(key) => {
        const chosen = planHeadings.find((candidate) => candidate === key);
        if (chosen && chosen !== heading) {
          setWentOnTo(null);
          onHeading(chosen);
        }
      }}
    >
      <div className={styles.rail}>
        <ProgressBar
          label={t('Plan')}
          value={plan.settled}
          total={planHeadings.length}
          valueLabel={t('{{settled}} of {{all}} headings complete', {
            settled: plan.settled,
            all: planHeadings.length,
          })}
        />
        <TabList aria-label={t('Headings of the plan')} className={styles.headingList ?? ''}>
          {plan.answers.map((answer, place) => (
            <Tab key={answer.heading} id={answer.heading} className={styles.headingTab ?? ''}>
              <span className={styles.headingNumber}>{place + 1}</span>
              <span className={styles.headingName}>{headingWords(answer.heading, t).title}</span>
              <Standing standing={headingStanding(answer)} />
            </Tab>
          ))}
        </TabList>
      </div>
      {plan.answers.map((answer) => (
        <TabPanel key={answer.heading} id={answer.heading} className={styles.panel ?? ''}>
          <HeadingEditor
            groupId={groupId}
            answer={answer}
            autoFocus={wentOnTo === answer.heading}
            onSettled={() => goOnAfter(answer.heading)}
          >
            {answer.heading === 'purpose' && <GoalsEditor groupId={groupId} goals={plan.goals} />}
          </HeadingEditor>
        </TabPanel>
      ))}
    </Tabs>
  );
}

const signs: Readonly<Record<Exclude<HeadingStanding, 'draft'>, { letter: string; shape: MarkShape }>> = {
  empty: { letter: '', shape: 'dashed' },
  complete: { letter: '✓', shape: 'round' },
  'not-applicable': { letter: '–', shape: 'square' },
};

/** How far a heading is: a sign on screen, a word when read out; a draft says so in its word. */
function Standing({ standing }: { standing: HeadingStanding }) {
  const { t } = useTranslation();
  const { word, hue } = standingWords(standing, t);
  if (standing === 'draft') return <Pill hue={hue}>{word}</Pill>;
  return <StatusMark {...signs[standing]} label={word} hue={hue} size="small" />;
}
