import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../../shared/contract/agenda.ts';
import { agendaTimes, timeBalance } from '../../../shared/domain/agenda-times.ts';
import { balanceWords, plannedWords } from '../../data/agenda-words.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { sessionTitle } from '../../data/session-words.ts';
import { useSettings } from '../../data/settings.ts';
import { formatDate } from '../../i18n/format.ts';
import {
  Busy,
  Data,
  DateText,
  EmptyState,
  LinkButton,
  LoadFailure,
  Sheet,
  TimeText,
} from '../../ui/index.ts';
import styles from './agenda-print.module.css';
import { AgendaTable } from './AgendaTable.tsx';
import { PrintFrame } from './PrintFrame.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import { useTypeThatFits } from './use-type-that-fits.ts';
import { WallAgenda } from './WallAgenda.tsx';

/** The agenda of a session on paper: for whoever leads it, or for the wall. */
export function AgendaPrint({ sessionId, isForWall = false }: { sessionId: string; isForWall?: boolean }) {
  const { t } = useTranslation();
  const read = useQuery(core.agendas.get.queryOptions({ input: { sessionId } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  if (read.data.blocks.length === 0)
    return (
      <>
        <h1 className="visually-hidden">{t('Agenda')}</h1>
        <EmptyState
          action={<LinkButton href={`/sessions/${sessionId}/plan`}>{t('Plan the session')}</LinkButton>}
        >
          {t('Nothing is planned for this session yet, so there is nothing to print.')}
        </EmptyState>
      </>
    );
  return isForWall ? <WallAgenda agenda={read.data} /> : <AgendaPaper agenda={read.data} />;
}

function AgendaPaper({ agenda }: { agenda: Agenda }) {
  const { t } = useTranslation();
  const { paper } = useSettings();
  const { session, blocks, objectives, goals } = agenda;
  const times = agendaTimes(session.start, blocks);
  const { inSheet, size } = useTypeThatFits(JSON.stringify([paper, blocks, objectives]));
  const goalOf = (id: string | null) => goals.find((goal) => goal.id === id)?.text;
  const title = sessionTitle(session, t);
  return (
    <PrintFrame
      view="agenda"
      objectId={session.id}
      fileName={t('Agenda {{group}} {{day}}', { group: session.groupName, day: formatDate(session.date) })}
      isWide={false}
      backHref={`/sessions/${session.id}/plan`}
      label={t('Agenda for whoever leads, {{count}} blocks', { count: blocks.length })}
    >
      <Sheet
        paper={paper}
        title={session.topic === '' ? title : <Data>{session.topic}</Data>}
        subtitle={
          <>
            <Data>{session.groupName}</Data>
            {session.topic !== '' && ` · ${title}`}
          </>
        }
        aside={
          <>
            <DateText date={session.date} format="weekday" />
            <br />
            <TimeText time={session.start} minutes={session.minutes} />
            {session.place !== '' && (
              <>
                {' · '}
                <Data>{session.place}</Data>
              </>
            )}
          </>
        }
        footer={<SheetFooter hasAuditLine={false} />}
      >
        <div ref={inSheet} className={styles.agenda} style={{ fontSize: `${size}pt` }}>
          {objectives.length > 0 && (
            <section>
              <h2>{t('Objectives')}</h2>
              <ul>
                {objectives.map(({ text, goalId }, place) => (
                  // oxlint-disable-next-line react/no-array-index-key -- an objective is nothing but its place and text
                  <li key={place}>
                    <Data>{text}</Data>
                    {goalOf(goalId) !== undefined && (
                      <span className={styles.quiet}>
                        {' ('}
                        {t('goal:')} <Data>{goalOf(goalId)!}</Data>
                        {')'}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <AgendaTable agenda={agenda} times={times} />
          <p className={styles.quiet}>
            {plannedWords(times.minutes, session.minutes, t)},{' '}
            {balanceWords(timeBalance(times.minutes, session.minutes), t)}
          </p>
        </div>
      </Sheet>
    </PrintFrame>
  );
}
