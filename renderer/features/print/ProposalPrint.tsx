import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import type { Norm, Plan } from '../../../shared/contract/plan.ts';
import type { Session } from '../../../shared/contract/sessions.ts';
import { planHeadings, proposedHeadings } from '../../../shared/domain/plan-headings.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { headingWords } from '../../data/plan-words.ts';
import { useSettings } from '../../data/settings.ts';
import { Busy, Data, DateText, LoadFailure, Sheet } from '../../ui/index.ts';
import { PrintFrame } from './PrintFrame.tsx';
import styles from './plan-print.module.css';
import { ProposalFacts } from './ProposalFacts.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';

/** The group's plan as a proposal of a page or two. */
export function ProposalPrint({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } }));
  const plan = useQuery(core.plans.get.queryOptions({ input: { groupId } }));
  const norms = useQuery(core.norms.list.queryOptions({ input: { groupId } }));
  const sessions = useQuery(core.sessions.listForGroup.queryOptions({ input: { groupId } }));
  const failed = [group, plan, norms, sessions].find((read) => read.isError);
  if (failed)
    return (
      <LoadFailure
        message={failureMessage(toFailure(failed.error), t)}
        onRetry={() => void failed.refetch()}
      />
    );
  if (!group.data || !plan.data || !norms.data || !sessions.data) return <Busy lines={12} />;
  return (
    <ProposalPaper
      group={group.data}
      plan={plan.data}
      norms={norms.data.filter((norm) => norm.droppedOn === null)}
      sessions={sessions.data.filter((session) => session.state !== 'cancelled')}
    />
  );
}

interface ProposalPaperProps {
  group: Group;
  plan: Plan;
  norms: readonly Norm[];
  sessions: readonly Session[];
}

function ProposalPaper({ group, plan, norms, sessions }: ProposalPaperProps) {
  const { t } = useTranslation();
  const { paper, organisation } = useSettings();
  const headings = proposedHeadings(plan.answers, group.purpose);
  const leftOut = planHeadings.length - headings.length;
  const titled = sessions.filter((session) => session.topic !== '');
  return (
    <PrintFrame
      view="proposal"
      objectId={group.id}
      fileName={t('Plan {{group}}', { group: group.name })}
      isWide={false}
      backHref={`/groups/${group.id}/plan`}
      label={
        leftOut === 0
          ? t('Proposal')
          : t('{{count}} headings are still empty and are left out', { count: leftOut })
      }
    >
      <Sheet
        paper={paper}
        title={<Data>{group.name}</Data>}
        subtitle={t('Plan of the group')}
        aside={organisation && <Data>{organisation}</Data>}
        footer={<SheetFooter />}
      >
        <div className={styles.proposal}>
          {plan.settled < planHeadings.length && (
            <p className={styles.draft}>
              {t('Draft: {{settled}} of {{all}} headings complete', {
                settled: plan.settled,
                all: planHeadings.length,
              })}
            </p>
          )}
          <ProposalFacts group={group} sessions={sessions} />
          {plan.goals.length > 0 && (
            <section className="keep-together">
              <h2>{t('Goals of the group')}</h2>
              <ol>
                {plan.goals.map((goal) => (
                  <li key={goal.id}>
                    <Data>{goal.text}</Data>
                  </li>
                ))}
              </ol>
            </section>
          )}
          {headings.map(({ heading, text, isApplicable }) => (
            <section key={heading} className="keep-together">
              <h2>{headingWords(heading, t).title}</h2>
              <p className={styles.written}>
                {!isApplicable && <>{t('Does not apply:')} </>}
                <Data>{text}</Data>
              </p>
            </section>
          ))}
          {norms.length > 0 && (
            <section className="keep-together">
              <h2>{t('Norms')}</h2>
              <ul className={styles.columns}>
                {norms.map((norm) => (
                  <li key={norm.id}>
                    <Data>{norm.text}</Data>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {titled.length > 0 && (
            <section>
              <h2>{t('Sessions')}</h2>
              <ol className={styles.columns}>
                {titled.map((session) => (
                  <li key={session.id} value={session.number ?? undefined}>
                    <Data>{session.topic}</Data>{' '}
                    <span className={styles.quiet}>
                      <DateText date={session.date} format="short" />
                    </span>
                  </li>
                ))}
              </ol>
            </section>
          )}
        </div>
      </Sheet>
    </PrintFrame>
  );
}
