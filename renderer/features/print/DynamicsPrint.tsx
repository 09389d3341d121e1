import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import type { SessionDynamics } from '../../../shared/contract/dynamics.ts';
import { core } from '../../data/client.ts';
import { sourceWords } from '../../data/dynamics-words.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { sessionTitle } from '../../data/session-words.ts';
import { useSettings } from '../../data/settings.ts';
import { Busy, Data, DateText, EmptyState, LinkButton, LoadFailure, Sheet } from '../../ui/index.ts';
import { DynamicsPaper } from './DynamicsPaper.tsx';
import { PrintFrame } from './PrintFrame.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import { useTypeThatFits } from './use-type-that-fits.ts';

const sizes = [9.5, 9, 8.5, 8, 7.5, 7, 6.5];

/** The dynamics of a session on one page, from the record that the address names, readable without colour. */
export function DynamicsPrint({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const codingId = new URLSearchParams(useSearch()).get('record');
  const read = useQuery(core.dynamics.session.queryOptions({ input: { sessionId, codingId } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  if (read.data.acts === 0)
    return (
      <>
        <h1 className="visually-hidden">{t('Dynamics of the session')}</h1>
        <EmptyState
          action={<LinkButton href={`/sessions/${sessionId}/dynamics`}>{t('Go to the session')}</LinkButton>}
        >
          {t('No act is on record here, so there is nothing to print.')}
        </EmptyState>
      </>
    );
  return <DynamicsSheet sessionId={sessionId} dynamics={read.data} />;
}

function DynamicsSheet({ sessionId, dynamics }: { sessionId: string; dynamics: SessionDynamics }) {
  const { t } = useTranslation();
  const { paper, organisation, namesHidden } = useSettings();
  const { inSheet, size } = useTypeThatFits(JSON.stringify([paper, namesHidden, dynamics]), sizes);
  const { session, observer } = dynamics;
  return (
    <PrintFrame
      view="dynamics"
      objectId={sessionId}
      fileName={t('Dynamics {{group}} {{date}}', { group: session.groupName, date: session.date })}
      isWide={false}
      backHref={`/sessions/${sessionId}/dynamics`}
      label={t(
        'Dynamics of the session, one page. It names members: for whoever leads, not for a member’s record.',
      )}
    >
      <Sheet
        paper={paper}
        title={t('Dynamics of the session')}
        subtitle={
          <>
            <Data>{session.groupName}</Data> · {sessionTitle(session, t)} · <DateText date={session.date} />
          </>
        }
        aside={organisation && <Data>{organisation}</Data>}
        footer={<SheetFooter />}
      >
        <div ref={inSheet} style={{ fontSize: `${size}pt` }}>
          <p>
            {sourceWords(dynamics, t)}
            {'. '}
            {observer === null ? (
              t('From the facilitator’s own coding.')
            ) : (
              <>
                {t('From the coding of')} <Data>{observer}</Data>.
              </>
            )}
          </p>
          <DynamicsPaper dynamics={dynamics} />
        </div>
      </Sheet>
    </PrintFrame>
  );
}
