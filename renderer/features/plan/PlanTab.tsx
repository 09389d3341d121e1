import { useQuery } from '@tanstack/react-query';
import { FileText, LayoutTemplate, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, core } from '../../data/client.ts';
import { downloadWord } from '../../data/download.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { Banner, Busy, Button, LinkButton, LoadFailure } from '../../ui/index.ts';
import { GoalsStrip } from './GoalsStrip.tsx';
import styles from './plan.module.css';
import { PlanHeadings } from './PlanHeadings.tsx';
import { PlanPages } from './PlanPages.tsx';
import { StartFromTemplate } from './StartFromTemplate.tsx';
import { useOpenHeading } from './use-open-heading.ts';

/** What the group is planned to be: its goals and eight headings, a template to start from, and the proposal. */
export function PlanTab({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.plans.get.queryOptions({ input: { groupId } }));
  const [isChoosing, setChoosing] = useState(false);
  const plan = read.data;
  const [heading, setHeading] = useOpenHeading(plan);
  const word = useChange(() => client.plans.word({ groupId }), { onSuccess: downloadWord });
  const isUnwritten =
    plan !== undefined &&
    plan.goals.length === 0 &&
    plan.answers.every((answer) => answer.text === '' && answer.state === 'open');
  const startButton = (kind: 'primary' | 'secondary') => (
    <Button kind={kind} icon={<LayoutTemplate aria-hidden="true" />} onPress={() => setChoosing(true)}>
      {t('Start from a template…')}
    </Button>
  );

  return (
    <PlanPages
      groupId={groupId}
      page="plan"
      actions={
        plan && (
          <>
            {!isUnwritten && startButton('secondary')}
            <LinkButton href={`/print/groups/${groupId}/proposal`} icon={<Printer aria-hidden="true" />}>
              {t('Proposal')}
            </LinkButton>
            <Button
              icon={<FileText aria-hidden="true" />}
              isPending={word.isPending}
              onPress={() => word.mutate()}
            >
              {t('Word file')}
            </Button>
          </>
        )
      }
    >
      {plan ? (
        <div className={styles.page}>
          {isUnwritten ? (
            <Banner kind="info" actions={startButton('primary')}>
              {t(
                'Nothing is planned here yet. A template brings a first draft of all eight headings, goals and norms; or begin below with the need.',
              )}
            </Banner>
          ) : (
            <GoalsStrip
              goals={plan.goals}
              templateName={plan.templateName}
              isEdited={heading === 'purpose'}
              onEdit={() => setHeading('purpose')}
            />
          )}
          <PlanHeadings groupId={groupId} plan={plan} heading={heading} onHeading={setHeading} />
        </div>
      ) : read.isError ? (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      ) : (
        <Busy lines={10} />
      )}
      {isChoosing && plan && (
        <StartFromTemplate groupId={groupId} plan={plan} onClose={() => setChoosing(false)} />
      )}
    </PlanPages>
  );
}
