import { FilePlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../../shared/contract/incidents.ts';
import type { Session } from '../../../shared/contract/sessions.ts';
import { useNames } from '../../data/names.ts';
import { AppLink, Button, Data, DateText, Pill } from '../../ui/index.ts';
import { minuteOf, standingOf } from './incident-words.ts';
import styles from './incidents.module.css';
import type { Writing } from './IncidentsTab.tsx';
import { ReportLine } from './ReportLine.tsx';

interface IncidentFactsProps {
  incident: Incident;
  session: Session | undefined;
  onWrite: (writing: Writing) => void;
}

/** The whole of one incident, to be read. */
export function IncidentFacts({ incident, session, onWrite }: IncidentFactsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const minute = minuteOf(incident.atMs);
  const { reports } = incident;
  return (
    <>
      <div className={styles.pills}>
        {standingOf({ ...incident, reports: reports.length }, t).map(({ word, hue }) => (
          <Pill key={word} hue={hue}>
            {word}
          </Pill>
        ))}
        {incident.isRestricted && <Pill hue="plum">{t('restricted')}</Pill>}
        {incident.closedOn !== null && (
          <span className={styles.note}>
            {t('closed on')} <DateText date={incident.closedOn} />
          </span>
        )}
      </div>
      <p className={styles.note}>
        {session ? (
          <>
            <AppLink href={`/sessions/${session.id}`}>
              {session.number === null
                ? t('Cancelled session')
                : t('Session {{number}}', { number: session.number })}
            </AppLink>
            {minute !== null && <>, {t('minute {{minute}}', { minute })}</>}
          </>
        ) : (
          t('In no session')
        )}
      </p>
      <Part title={t('What happened')}>
        <Data className={styles.text}>{incident.what}</Data>
      </Part>
      <Part title={t('Who was involved')}>
        {incident.people.length === 0 ? (
          <p className={styles.note}>{t('Nobody is named.')}</p>
        ) : (
          <ul className={styles.people}>
            {incident.people.map((person) => (
              <li key={person.id}>
                <AppLink href={`/people/${person.id}`}>
                  <Data>{names.display(person)}</Data>
                </AppLink>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={t('Response')}>
        <Written text={incident.response} />
      </Part>
      <Part title={t('Follow-up')}>
        <Written text={incident.followUp} />
      </Part>
      <Part
        title={t('Reports')}
        action={
          <Button
            size="small"
            kind={incident.needsReport && reports.length === 0 ? 'primary' : 'quiet'}
            icon={<FilePlus aria-hidden="true" />}
            onPress={() => onWrite({ kind: 'report', incident, report: null })}
          >
            {t('Note a report…')}
          </Button>
        }
      >
        {reports.length === 0 ? (
          <p className={styles.note}>
            {incident.needsReport
              ? t('It is marked as needing a report, and none is noted yet.')
              : t('None, and none is asked for.')}
          </p>
        ) : (
          <ul className={styles.reports}>
            {reports.map((report) => (
              <ReportLine
                key={report.id}
                report={report}
                onChange={() => onWrite({ kind: 'report', incident, report })}
              />
            ))}
          </ul>
        )}
      </Part>
    </>
  );
}

function Part({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h3>{title}</h3>
        {action}
      </div>
      {children}
    </section>
  );
}

function Written({ text }: { text: string }) {
  const { t } = useTranslation();
  return text === '' ? (
    <p className={styles.note}>{t('Nothing written yet.')}</p>
  ) : (
    <Data className={styles.text}>{text}</Data>
  );
}
