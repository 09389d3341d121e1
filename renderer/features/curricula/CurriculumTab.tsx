import { useQuery } from '@tanstack/react-query';
import { BookmarkPlus, Layers } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, Button, Card, EmptyState, LinkButton, LoadFailure } from '../../ui/index.ts';
import { FromGroupDialog } from './FromGroupDialog.tsx';
import { LaidCurriculum } from './LaidCurriculum.tsx';
import styles from './curricula.module.css';

/** The curricula that were laid over a group: which part on which day, and what waits for a session. */
export function CurriculumTab({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const [isKeeping, setKeeping] = useState(false);
  const read = useQuery(core.curricula.ofGroup.queryOptions({ input: { groupId } }));
  const laid = read.data;
  // A group that was started from a template is offered that template's sessions.
  const templateName = useQuery(core.plans.get.queryOptions({ input: { groupId } })).data?.templateName;
  const curricula = useQuery(core.curricula.list.queryOptions()).data ?? [];
  const suggested = curricula.find(({ isOwn, name }) => !isOwn && name === templateName);
  if (!laid) {
    return read.isError ? (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={8} />
    );
  }
  const layButton = (label: string) => (
    <LinkButton
      href={`/groups/${groupId}/plan/curriculum/lay${laid.length === 0 && suggested ? `/${suggested.key}` : ''}`}
      kind="primary"
      icon={<Layers aria-hidden="true" />}
    >
      {label}
    </LinkButton>
  );
  return (
    <div className={styles.screen}>
      {laid.length === 0 ? (
        <Card>
          <EmptyState icon={<Layers />} action={layButton(t('Lay a curriculum'))}>
            {t(
              'A curriculum is a plan of several sessions. Laid over this group, each planned session gets its agenda in one step; when a session is cancelled, the rest moves on.',
            )}
          </EmptyState>
        </Card>
      ) : (
        <>
          <div className={styles.toolbar}>
            <p className={styles.note}>
              {t('When a session is cancelled, its part and those after it move on by one session.')}
            </p>
            <Button icon={<BookmarkPlus aria-hidden="true" />} onPress={() => setKeeping(true)}>
              {t('Keep as a curriculum…')}
            </Button>
            {layButton(t('Lay a curriculum'))}
          </div>
          {laid.map((curriculum) => (
            <LaidCurriculum key={curriculum.curriculumName} groupId={groupId} curriculum={curriculum} />
          ))}
        </>
      )}
      {isKeeping && <FromGroupDialog groupId={groupId} onClose={() => setKeeping(false)} />}
    </div>
  );
}
