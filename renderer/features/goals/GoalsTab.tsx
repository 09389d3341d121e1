import { useQuery } from '@tanstack/react-query';
import { Target } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal, GoalOwner } from '../../../shared/contract/goals.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { competenceName } from '../../data/goal-words.ts';
import { useNames } from '../../data/names.ts';
import { wordFilter } from '../../../shared/domain/text-folding.ts';
import { Busy, Button, Card, EmptyState, LoadFailure, SearchField, useTrailing } from '../../ui/index.ts';
import { asPerson, sectionsOf } from './goal-sections.ts';
import { GoalPanel } from './GoalPanel.tsx';
import { GoalSection } from './GoalSection.tsx';
import styles from './goals.module.css';
import { ownWordsOf } from './own-words.ts';
import { WithoutGoals } from './WithoutGoals.tsx';
import { GoalDialog } from './writing/GoalDialog.tsx';

/** What is written: a goal of its own of somebody (null: of the group), new or to change. */
interface Writing {
  owner: GoalOwner | null;
  goal: Goal | null;
}

const sectionsAtFirst = 40;

/** The goals of the group and of its members: their words, their scales, where they stand. */
export function GoalsTab({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const read = useQuery(core.goals.listForGroup.queryOptions({ input: { groupId } }));
  const [text, setText] = useState('');
  const [wanted] = useTrailing(text);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  const data = read.data;
  const found = useMemo(() => {
    if (!data) return [];
    const isFound = wordFilter(wanted);
    const nameOf = new Map(data.owners.map((owner) => [owner.personId, names.display(asPerson(owner))]));
    return data.goals.filter((goal) =>
      isFound(
        [
          goal.text,
          nameOf.get(goal.personId ?? '') ?? t('The group'),
          ...goal.competences.map((competence) => competenceName(competence, t)),
        ].join(' '),
      ),
    );
  }, [data, wanted, names, t]);
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!data) return <Busy lines={10} />;

  const sections = sectionsOf(found, data.owners, names.sort);
  const groupGoals = data.goals.filter(({ personId }) => personId === null);
  const opened = data.goals.find(({ id }) => id === openId);
  const withGoals = new Set(data.goals.map(({ personId }) => personId));
  const without = data.owners.filter((owner) => owner.isMember && !withGoals.has(owner.personId));
  const isSearched = wanted.trim() !== '';
  const onWrite = (owner: GoalOwner | null, goal: Goal | null) => setWriting({ owner, goal });

  return (
    <div className={styles.page}>
      {data.goals.length > 0 && (
        <div className={styles.head}>
          <p className={styles.quiet}>
            {t(
              'Two to four goals each, in the member’s own words, each with a scale of five written levels: so that everybody means the same by “better”.',
            )}
          </p>
          <SearchField label={t('Find a goal or a member')} value={text} onChange={setText} />
        </div>
      )}
      <div className={styles.beside} data-open={opened !== undefined || undefined}>
        <div className={styles.sections}>
          {groupGoals.length === 0 && !isSearched && (
            <Card title={t('The group')}>
              <EmptyState
                icon={<Target />}
                action={<Button onPress={() => onWrite(null, null)}>{t('Add a goal of the group')}</Button>}
              >
                {t('What the group as a whole works towards. These are also the goals of its plan.')}
              </EmptyState>
            </Card>
          )}
          {sections.slice(0, isWhole ? undefined : sectionsAtFirst).map(({ owner, goals }) => (
            <GoalSection
              key={owner?.personId ?? 'group'}
              groupId={groupId}
              owner={owner}
              goals={goals}
              groupGoals={groupGoals}
              isSearched={isSearched}
              openId={openId}
              onWrite={onWrite}
              onOpen={setOpenId}
            />
          ))}
          {isSearched && sections.length === 0 && (
            <EmptyState>{t('No goal and no member matches “{{text}}”.', { text: wanted })}</EmptyState>
          )}
          {!isWhole && sections.length > sectionsAtFirst && (
            <Button onPress={() => setWhole(true)}>
              {t('Show {{count}} more', { count: sections.length - sectionsAtFirst })}
            </Button>
          )}
          {!isSearched && (
            <WithoutGoals
              hasMembers={data.owners.some(({ isMember }) => isMember)}
              owners={without}
              onAdd={(owner) => onWrite(owner, null)}
              groupId={groupId}
            />
          )}
        </div>
        {opened && <GoalPanel key={opened.id} goal={opened} onClose={() => setOpenId(null)} />}
      </div>
      {writing && (
        <GoalDialog
          key={writing.goal?.id ?? writing.owner?.personId ?? 'group'}
          groupId={groupId}
          personId={writing.owner?.personId ?? null}
          ownerName={writing.owner ? names.display(asPerson(writing.owner)) : ''}
          goal={writing.goal}
          groupGoals={groupGoals}
          knownWords={ownWordsOf(data.goals)}
          onClose={() => setWriting(null)}
        />
      )}
    </div>
  );
}
