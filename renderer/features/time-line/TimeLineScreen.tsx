import { useQuery } from '@tanstack/react-query';
import { List, Printer, Route } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, EmptyState, LinkButton, LoadFailure } from '../../ui/index.ts';
import { LineView } from './LineView.tsx';
import { ListView } from './ListView.tsx';
import styles from './time-line.module.css';
import { allShown, shownEntries } from './shown.ts';
import { TimeLineFilters } from './TimeLineFilters.tsx';

/** What happened in a group, over all its sessions: on one line, or the same as a list. */
export function TimeLineScreen({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const isList = new URLSearchParams(useSearch()).get('view') === 'list';
  const read = useQuery(core.timeLine.read.queryOptions({ input: { groupId } }));
  const [shown, setShown] = useState(allShown);
  const line = read.data;
  if (!line)
    return read.isError ? (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={10} />
    );
  if (line.sessions.length === 0)
    return (
      <EmptyState
        action={<LinkButton href={`/groups/${groupId}/sessions`}>{t('Go to the sessions')}</LinkButton>}
      >
        {t('The group has no session yet. What is recorded of its sessions comes together here.')}
      </EmptyState>
    );
  const address = `/groups/${groupId}/dynamics/time-line`;
  const entries = shownEntries(line, shown);
  return (
    <div className={styles.screen}>
      <div className={styles.toolbar}>
        <TimeLineFilters line={line} shown={shown} onChange={setShown} />
        <span className={styles.actions}>
          {isList ? (
            <LinkButton href={address} icon={<Route aria-hidden="true" />}>
              {t('As a line')}
            </LinkButton>
          ) : (
            <LinkButton href={`${address}?view=list`} icon={<List aria-hidden="true" />}>
              {t('As a list')}
            </LinkButton>
          )}
          <LinkButton href={`/print/group/${groupId}/time-line`} icon={<Printer aria-hidden="true" />}>
            {t('Print the time line')}
          </LinkButton>
        </span>
      </div>
      {isList ? (
        <ListView groupId={groupId} line={line} shown={shown} entries={entries} />
      ) : (
        <LineView groupId={groupId} line={line} shown={shown} entries={entries} />
      )}
    </div>
  );
}
