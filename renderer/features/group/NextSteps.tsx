import { useQuery } from '@tanstack/react-query';
import { Circle, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import { planHeadings } from '../../../shared/domain/plan-headings.ts';
import { core } from '../../data/client.ts';
import { AppLink, Card } from '../../ui/index.ts';
import styles from './overview.module.css';

/** What leads a planned group to its first day, step by step, with a tick at what is done. */
export function NextSteps({ group }: { group: Group }) {
  const { t } = useTranslation();
  const input = { groupId: group.id };
  const plan = useQuery(core.plans.get.queryOptions({ input })).data;
  const laid = useQuery(core.curricula.ofGroup.queryOptions({ input })).data;
  if (!plan || !laid) return null;
  const base = `/groups/${group.id}`;
  const steps = [
    {
      name: t('Write the plan'),
      note: t('{{settled}} of {{all}} headings complete', {
        settled: plan.settled,
        all: planHeadings.length,
      }),
      href: `${base}/plan`,
      isDone: plan.settled === planHeadings.length,
    },
    {
      name: t('Plan the days'),
      note: t('{{count}} sessions planned', { count: group.held + group.planned }),
      href: `${base}/sessions/series`,
      isDone: group.held + group.planned > 0,
    },
    {
      name: t('Find the people'),
      note: t('{{count}} members so far', { count: group.members }),
      href: wayToPeople(group),
      isDone: group.members > 0,
    },
    {
      name: t('Lay a curriculum'),
      note: laid.length > 0 ? t('laid over the sessions') : t('an agenda for each session'),
      href: `${base}/plan/curriculum`,
      isDone: laid.length > 0,
    },
  ];
  return (
    <Card title={t('Next steps')}>
      <ol className={styles.steps}>
        {steps.map(({ name, note, href, isDone }) => (
          <li key={href} className={styles.step} data-done={isDone}>
            {isDone ? <CircleCheck aria-hidden="true" /> : <Circle aria-hidden="true" />}
            <span>
              <AppLink href={href}>{name}</AppLink>
              {isDone && <span className="visually-hidden"> {t('(done)')}</span>}
              <span className={styles.stepNote}>{note}</span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Where the people of a group are found: before the group while it is planned and asks for consent, else the roster. */
export function wayToPeople({ id, status, consentRule }: Group): string {
  const roster = `/groups/${id}/roster`;
  return status === 'planned' && consentRule !== 'none' ? `${roster}/enrolment` : roster;
}
