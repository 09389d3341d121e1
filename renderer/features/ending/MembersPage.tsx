import { useQuery } from '@tanstack/react-query';
import { Award, CheckCheck } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldText } from '../../../shared/domain/text-folding.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { Busy, Button, EmptyState, Kbd, LinkButton, LoadFailure, SearchField } from '../../ui/index.ts';
import { EndingPages } from './EndingPages.tsx';
import { MemberRow } from './MemberRow.tsx';
import styles from './members.module.css';
import { useGoalGains } from './use-goal-gains.ts';

/** Rows drawn at first: fields are heavy, and few groups are larger. */
const drawnAtFirst = 40;

/** How it ends for each member, all of them in one table. */
export function MembersPage({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const gains = useGoalGains(groupId);
  const [sought, setSought] = useState('');
  const [isWhole, setWhole] = useState(false);
  const read = useQuery(core.endings.get.queryOptions({ input: { groupId } }));
  const complete = useChange(
    (personIds: string[]) => client.endings.setOutcomes({ groupId, personIds, outcome: 'completed' }),
    { message: (_, people) => t('{{count}} members are noted as completed.', { count: people.length }) },
  );
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={10} />;
  const { members } = read.data;
  const unsaid = members.filter(({ isAtEnd, ending }) => isAtEnd && ending.outcome === '');
  const found = members.filter((member) =>
    foldText(names.full({ ...member, id: member.personId })).includes(foldText(sought)),
  );
  const drawn = isWhole ? found : found.slice(0, drawnAtFirst);

  return (
    <EndingPages
      groupId={groupId}
      page="members"
      actions={
        members.length > 0 && (
          <LinkButton
            icon={<Award aria-hidden="true" />}
            href={`/print/groups/${groupId}/certificates?from=members`}
          >
            {t('Certificates')}
          </LinkButton>
        )
      }
    >
      {members.length === 0 ? (
        <EmptyState action={<LinkButton href={`/groups/${groupId}/roster`}>{t('Add members')}</LinkButton>}>
          {t('How it ends for each member stands here: gains, what comes next, a transfer or a referral.')}
        </EmptyState>
      ) : (
        <>
          <div className={styles.tools}>
            <p className={styles.hint}>
              {t('Each field is saved when you leave it.')} <Kbd keys="Mod+Enter" />{' '}
              {t('goes to the same field of the next member.')}
            </p>
            {unsaid.length > 0 && (
              <Button
                size="small"
                icon={<CheckCheck aria-hidden="true" />}
                isPending={complete.isPending}
                onPress={() => complete.mutate(unsaid.map(({ personId }) => personId))}
              >
                {t('Note {{count}} open ones as completed', { count: unsaid.length })}
              </Button>
            )}
          </div>
          {members.length > drawnAtFirst && (
            <SearchField label={t('Find a member')} value={sought} onChange={setSought} />
          )}
          <div className={styles.scroll}>
            <table className={styles.table} aria-label={t('How it ends for each member')} onKeyDown={goDown}>
              <thead>
                <tr>
                  <th scope="col">{t('Member')}</th>
                  <th scope="col">{t('How it ends')}</th>
                  <th scope="col">
                    {t('Gained')}{' '}
                    <span className={styles.quiet}>{t('in the file and the family letter')}</span>
                  </th>
                  <th scope="col">
                    {t('What comes next')}{' '}
                    <span className={styles.quiet}>{t('in the file and the family letter')}</span>
                  </th>
                  <th scope="col">
                    {t('Brought to the group')}{' '}
                    <span className={styles.quiet}>{t('on the certificate')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {drawn.map((member) => (
                  <MemberRow
                    key={member.personId}
                    groupId={groupId}
                    member={member}
                    gained={gains.get(member.personId) ?? ''}
                  />
                ))}
              </tbody>
            </table>
          </div>
          {found.length === 0 && <EmptyState>{t('Nobody here has that name.')}</EmptyState>}
          {drawn.length < found.length && (
            <Button onPress={() => setWhole(true)}>
              {t('Show {{count}} more', { count: found.length - drawn.length })}
            </Button>
          )}
        </>
      )}
    </EndingPages>
  );
}

/** From a field to the same one of the next member. */
function goDown(event: KeyboardEvent<HTMLTableElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  const cell = (event.target as HTMLElement).closest<HTMLElement>('td[data-column]');
  const below = cell
    ?.closest('tr')
    ?.nextElementSibling?.querySelector<HTMLElement>(
      `td[data-column="${cell.dataset['column']}"] :is(textarea, button)`,
    );
  if (!below) return;
  event.preventDefault();
  below.focus();
}
