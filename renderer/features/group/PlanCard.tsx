import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { planHeadings, planProgress } from '../../../shared/domain/plan-headings.ts';
import { core } from '../../data/client.ts';
import { headingWords } from '../../data/plan-words.ts';
import { Busy, Card, LinkButton } from '../../ui/index.ts';
import styles from './overview.module.css';

/** How far the group's plan is, and the way to what comes next in it. */
export function PlanCard({ groupId, hasEnded }: { groupId: string; hasEnded: boolean }) {
  const { t } = useTranslation();
  const plan = useQuery(core.plans.get.queryOptions({ input: { groupId } })).data;
  const base = `/groups/${groupId}/plan`;
  if (!plan)
    return (
      <Card title={t('Plan')}>
        <Busy lines={2} />
      </Card>
    );
  const { settled, next } = planProgress(plan.answers);
  const isSettled = next === null || hasEnded;
  const isBegun = plan.answers.some((answer) => answer.text !== '' || answer.state !== 'open');
  return (
    <Card
      title={t('Plan')}
      aside={t('{{settled}} of {{all}} headings complete', { settled, all: planHeadings.length })}
    >
      <div className={styles.line}>
        <p className={styles.quiet}>{standing()}</p>
        <LinkButton size="small" href={isSettled ? base : `${base}?heading=${next}`}>
          {isSettled ? t('Open the plan') : isBegun ? t('Go on planning') : t('Begin the plan')}
        </LinkButton>
      </div>
    </Card>
  );

  function standing(): string {
    if (next === null) return t('Every heading is complete.');
    if (hasEnded) return isBegun ? '' : t('No plan was written.');
    return isBegun
      ? t('Next: {{heading}}', { heading: headingWords(next, t).title })
      : t('Nothing is written yet. A template brings a first draft.');
  }
}
