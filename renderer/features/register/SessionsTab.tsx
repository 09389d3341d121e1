import { useQuery } from '@tanstack/react-query';
import { CalendarPlus, Ellipsis, Plus } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { client, core } from '../../data/client.ts';
import { downloadCsv } from '../../data/download.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, EmptyState, IconButton, LinkButton, LoadFailure, Menu, showToast } from '../../ui/index.ts';
import styles from './Register.module.css';
import { useRegisterPreferences } from './register-preferences.ts';
import { RegisterView } from './RegisterView.tsx';
import { SessionList } from './SessionList.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

/** A group's sessions: the register, or the list of sessions, and what can be done with them. */
export function SessionsTab({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const { view, setView } = useRegisterPreferences();
  const read = useQuery(core.attendance.register.queryOptions({ input: { groupId } }));
  const register = read.data;

  if (!register) {
    return read.isError ? (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={10} />
    );
  }
  if (register.sessions.length === 0) return <NoSessions groupId={groupId} />;
  const viewSwitch = <ViewSwitch view={view} onChange={setView} />;
  const actions = <SessionActions groupId={groupId} />;
  return (
    <section className={styles.tab} aria-label={t('Sessions')}>
      {view === 'register' && register.members.length > 0 ? (
        <RegisterView
          key={groupId}
          groupId={groupId}
          register={register}
          viewSwitch={viewSwitch}
          actions={actions}
        />
      ) : (
        <>
          <div className={styles.toolbar}>
            {viewSwitch}
            {actions}
          </div>
          {view === 'register' && <NoMembers groupId={groupId} />}
          <SessionList sessions={register.sessions} />
        </>
      )}
    </section>
  );
}

/** Memoized: a mark draws the register, not the menus above it. */
const SessionActions = memo(function SessionActions({ groupId }: { groupId: string }) {
  const { t } = useTranslation();

  async function exportRegister(): Promise<void> {
    try {
      downloadCsv(await client.exports.register({ groupId }));
    } catch (error) {
      showToast({ message: failureMessage(toFailure(error), t), isAlarm: true });
    }
  }

  return (
    <div className={styles.actions}>
      <LinkButton href={`/groups/${groupId}/sessions/new`} icon={<Plus aria-hidden="true" />}>
        {t('New session')}
      </LinkButton>
      <Menu
        trigger={<IconButton kind="secondary" label={t('More')} icon={<Ellipsis aria-hidden="true" />} />}
        label={t('More for this register')}
        entries={[
          { id: 'series', label: t('Plan a series'), href: `/groups/${groupId}/sessions/series` },
          { id: 'print', label: t('Print the register'), href: `/print/groups/${groupId}/register` },
          { id: 'import', label: t('Import a register'), href: `/groups/${groupId}/import-register` },
          { id: 'calendar', label: t('Calendar file'), href: `/groups/${groupId}/calendar-file` },
          {
            id: 'export',
            label: t('Export as CSV'),
            description: t('A file for spreadsheets; the export is noted in the audit log.'),
          },
        ]}
        onAction={(id) => {
          if (id === 'export') void exportRegister();
        }}
      />
    </div>
  );
});

function NoSessions({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={<CalendarPlus />}
      action={
        <div className={styles.emptyActions}>
          <LinkButton kind="primary" href={`/groups/${groupId}/sessions/series`}>
            {t('Plan a series')}
          </LinkButton>
          <LinkButton href={`/groups/${groupId}/sessions/new`}>{t('New session')}</LinkButton>
          <LinkButton href={`/groups/${groupId}/import-register`}>{t('Import a register')}</LinkButton>
        </div>
      }
    >
      {t(
        'The sessions of this group stand here, and who was there: plan them in one go, or bring a register you already keep.',
      )}
    </EmptyState>
  );
}

function NoMembers({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      action={
        <LinkButton kind="primary" href={`/groups/${groupId}/roster`}>
          {t('Go to the roster')}
        </LinkButton>
      }
    >
      {t('The register shows each member at each session. Nobody is a member of this group yet.')}
    </EmptyState>
  );
}
