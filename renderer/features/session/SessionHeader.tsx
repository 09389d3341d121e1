import { ChevronLeft, ChevronRight, Ellipsis, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session, SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { sessionState, sessionTitle } from '../../data/session-words.ts';
import { formatDate } from '../../i18n/format.ts';
import {
  AppLink,
  Data,
  DateText,
  type Hue,
  IconButton,
  LinkButton,
  Menu,
  PageHeader,
  Pill,
  TimeText,
  useNavigate,
} from '../../ui/index.ts';
import { CancelSessionDialog } from './CancelSessionDialog.tsx';
import { HoldSessionDialog } from './HoldSessionDialog.tsx';
import styles from './Session.module.css';
import { hrefOfStep, type SessionStep } from './session-steps.ts';
import { TrashSessionDialog } from './TrashSessionDialog.tsx';

type OpenDialog = 'cancel' | 'hold' | 'trash' | null;

interface SessionHeaderProps {
  session: SessionWithGroup;
  /** All sessions of the group in order of time; empty while they are read. */
  sessions: readonly Session[];
  today: string;
  /** The step that is open: the neighbours open at the same. */
  step: SessionStep;
}

/** Which session it is, the way to its neighbours, and what can be done with it. */
export function SessionHeader({ session, sessions, today, step }: SessionHeaderProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<OpenDialog>(null);
  const close = () => setOpen(null);
  const state = sessionState(session, today, t);
  const isCancelled = session.state === 'cancelled';
  // What runs is finished first.
  const isRunning = session.state === 'running';
  const place = sessions.findIndex((other) => other.id === session.id);
  const hrefOf = (id: string) => hrefOfStep(id, step);

  return (
    <>
      <PageHeader
        above={
          <AppLink href={`/groups/${session.groupId}/sessions`}>
            <Data>{session.groupName}</Data>
          </AppLink>
        }
        hue={session.groupColour as Hue}
        title={sessionTitle(session, t)}
        subtitle={
          <span className={styles.facts}>
            <DateText date={session.date} format="long" />
            <TimeText time={session.start} minutes={session.minutes} />
            {session.place !== '' && <Data>{session.place}</Data>}
            <Pill hue={state.hue}>{state.word}</Pill>
            {step === 'plan' && session.topic !== '' && (
              <b className={styles.topic}>
                <Data>{session.topic}</Data>
              </b>
            )}
          </span>
        }
        actions={
          <>
            <Neighbour
              session={sessions[place - 1]}
              label={t('Previous session')}
              direction="back"
              hrefOf={hrefOf}
            />
            <Neighbour
              session={place < 0 ? undefined : sessions[place + 1]}
              label={t('Next session')}
              direction="on"
              hrefOf={hrefOf}
            />
            <LinkButton href={`/sessions/${session.id}/edit`} icon={<Pencil aria-hidden="true" />}>
              {t('Edit or move')}
            </LinkButton>
            <Menu
              trigger={
                <IconButton kind="secondary" label={t('More')} icon={<Ellipsis aria-hidden="true" />} />
              }
              label={t('More for this session')}
              entries={[
                ...(isCancelled || isRunning || session.date > today
                  ? []
                  : [
                      {
                        id: 'hold',
                        label: session.state === 'held' ? t('Actual start and length') : t('Mark as held'),
                      },
                    ]),
                ...(isCancelled || isRunning ? [] : [{ id: 'cancel', label: t('Cancel the session') }]),
                {
                  id: 'sign-in',
                  label: t('Print a sign-in sheet'),
                  href: `/print/sessions/${session.id}/sign-in`,
                },
                ...(session.state === 'held'
                  ? [
                      {
                        id: 'summary',
                        label: t('Session summary'),
                        href: `/reports/session-summary/${session.id}`,
                      },
                    ]
                  : []),
                { id: 'trash', label: t('Move to the trash'), isDanger: true, startsGroup: true },
              ]}
              onAction={(id) => {
                if (id === 'hold' || id === 'cancel' || id === 'trash') setOpen(id);
              }}
            />
          </>
        }
      />
      {open === 'cancel' && <CancelSessionDialog session={session} sessions={sessions} onClose={close} />}
      {open === 'hold' && <HoldSessionDialog session={session} onClose={close} />}
      {open === 'trash' && <TrashSessionDialog session={session} sessions={sessions} onClose={close} />}
    </>
  );
}

function Neighbour({
  session,
  label,
  direction,
  hrefOf,
}: {
  session: Session | undefined;
  label: string;
  direction: 'back' | 'on';
  hrefOf: (id: string) => string;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const Sign = direction === 'back' ? ChevronLeft : ChevronRight;
  return (
    <IconButton
      label={session ? t('{{label}}: {{day}}', { label, day: formatDate(session.date, 'weekday') }) : label}
      icon={<Sign aria-hidden="true" className={styles.turned} />}
      isDisabled={!session}
      onPress={() => session && navigate(hrefOf(session.id))}
    />
  );
}
