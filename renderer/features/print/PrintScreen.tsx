import { useTranslation } from 'react-i18next';
import { EmptyState, LinkButton } from '../../ui/index.ts';
import { CertificatesPrint } from './CertificatesPrint.tsx';
import { ClosingSummaryPrint } from './ClosingSummaryPrint.tsx';
import { StoryPrint } from './StoryPrint.tsx';
import { ActivityCardPrint } from './ActivityCardPrint.tsx';
import { AgendaPrint } from './AgendaPrint.tsx';
import { ChartsPrint } from './ChartsPrint.tsx';
import { CalendarPrint } from './CalendarPrint.tsx';
import { CheckInPrint } from './CheckInPrint.tsx';
import { ConsentPrint } from './ConsentPrint.tsx';
import { DestructionPrint } from './DestructionPrint.tsx';
import { DisclosuresPrint } from './DisclosuresPrint.tsx';
import { GroupRecordPrint } from './GroupRecordPrint.tsx';
import { IncidentPrint } from './IncidentPrint.tsx';
import { DynamicsPrint } from './DynamicsPrint.tsx';
import { InvitationPrint } from './InvitationPrint.tsx';
import { MaterialsPrint } from './MaterialsPrint.tsx';
import { MemberRecordPrint } from './MemberRecordPrint.tsx';
import { NotePrint } from './NotePrint.tsx';
import { NormsPosterPrint } from './NormsPosterPrint.tsx';
import { ProposalPrint } from './ProposalPrint.tsx';
import { RecordingPrint } from './RecordingPrint.tsx';
import { RegisterPrint } from './RegisterPrint.tsx';
import { RosterPrint } from './RosterPrint.tsx';
import { RoundFormPrint } from './RoundFormPrint.tsx';
import { SignInPrint } from './SignInPrint.tsx';
import { SociogramPrint } from './SociogramPrint.tsx';
import { TimeLinePrint } from './TimeLinePrint.tsx';
import styles from './print.module.css';

/** What can be put on paper, by view. `id` is the group or the session; of the calendar, a day. */
export function PrintScreen({ view, id }: { view: string; id: string }) {
  const { t } = useTranslation();
  return (
    <main className={styles.screen}>
      {view === 'register' && <RegisterPrint groupId={id} />}
      {view === 'roster' && <RosterPrint groupId={id} />}
      {view === 'certificates' && <CertificatesPrint groupId={id} />}
      {view === 'story' && <StoryPrint groupId={id} />}
      {view === 'closing-summary' && <ClosingSummaryPrint groupId={id} />}
      {view === 'consent' && <ConsentPrint groupId={id} />}
      {view === 'invitation' && <InvitationPrint groupId={id} />}
      {view === 'proposal' && <ProposalPrint groupId={id} />}
      {view === 'norms' && <NormsPosterPrint groupId={id} />}
      {(view === 'month' || view === 'week') && <CalendarPrint date={id} view={view} />}
      {view === 'card' && <ActivityCardPrint activityId={id} />}
      {view === 'agenda' && <AgendaPrint sessionId={id} />}
      {view === 'wall' && <AgendaPrint sessionId={id} isForWall />}
      {view === 'materials' && <MaterialsPrint date={id} />}
      {view === 'time-line' && <TimeLinePrint groupId={id} />}
      {view === 'recording' && <RecordingPrint recordingId={id} />}
      {view === 'check-in' && <CheckInPrint sessionId={id} />}
      {view === 'form' && <RoundFormPrint roundId={id} />}
      {view === 'sociogram' && <SociogramPrint roundId={id} />}
      {view === 'charts' && <ChartsPrint groupId={id} />}
      {view === 'dynamics' && <DynamicsPrint sessionId={id} />}
      {view === 'sign-in' && <SignInPrint sessionId={id} />}
      {view === 'note' && <NotePrint noteId={id} />}
      {view === 'member-record' && <MemberRecordPrint personId={id} />}
      {view === 'group-record' && <GroupRecordPrint groupId={id} />}
      {view === 'destruction' && <DestructionPrint destructionId={id} />}
      {view === 'disclosures' && <DisclosuresPrint personId={id} />}
      {view === 'incident' && <IncidentPrint incidentId={id} />}
      {![
        'register',
        'roster',
        'certificates',
        'story',
        'closing-summary',
        'consent',
        'invitation',
        'proposal',
        'norms',
        'month',
        'week',
        'card',
        'sign-in',
        'dynamics',
        'charts',
        'form',
        'check-in',
        'sociogram',
        'agenda',
        'wall',
        'materials',
        'time-line',
        'recording',
        'note',
        'member-record',
        'group-record',
        'destruction',
        'disclosures',
        'incident',
      ].includes(view) && (
        <EmptyState action={<LinkButton href="/">{t('Go to Today')}</LinkButton>}>
          {t('There is nothing at this address.')}
        </EmptyState>
      )}
    </main>
  );
}
