import type { TFunction } from 'i18next';
import { Lock } from 'lucide-react';
import type { IncidentSummary } from '../../../shared/contract/incidents.ts';
import type { Names } from '../../data/names.ts';
import { type Column, Data, DateText, Pill } from '../../ui/index.ts';
import { minuteOf, standingOf } from './incident-words.ts';
import styles from './incidents.module.css';

/** The columns of the list. Of a restricted incident they say only that it is there. */
export function incidentColumns(names: Names, t: TFunction): Column<IncidentSummary>[] {
  return [
    {
      id: 'when',
      header: t('When'),
      width: '10rem',
      sortValue: (incident) => `${incident.happenedOn} ${String(incident.atMs ?? 0).padStart(9, '0')}`,
      cell: (incident) => {
        const minute = minuteOf(incident.atMs);
        return (
          <span className={styles.when}>
            <DateText date={incident.happenedOn} />
            <span className={styles.note}>
              {incident.sessionNumber === null
                ? t('in no session')
                : minute === null
                  ? t('session {{number}}', { number: incident.sessionNumber })
                  : t('session {{number}}, minute {{minute}}', { number: incident.sessionNumber, minute })}
            </span>
          </span>
        );
      },
    },
    {
      id: 'what',
      header: t('What happened'),
      filterText: (incident) =>
        names.isHidden
          ? ''
          : `${incident.what} ${incident.people.map((person) => names.full(person)).join(' ')}`,
      cell: (incident) =>
        incident.isRestricted ? (
          <span className={styles.restricted}>
            <Lock aria-hidden="true" className={styles.lock} />
            {t('Restricted')}
          </span>
        ) : (
          <span className={styles.what}>
            {names.isHidden ? (
              <span className={styles.note}>{t('Hidden with the names')}</span>
            ) : (
              <Data className={styles.two}>{incident.what}</Data>
            )}
            {incident.people.length > 0 && (
              <Data className={styles.note}>
                {incident.people.map((person) => names.display(person)).join(', ')}
              </Data>
            )}
          </span>
        ),
    },
    {
      id: 'standing',
      header: t('Standing'),
      width: '9rem',
      sortValue: (incident) =>
        incident.closedOn !== null ? 2 : incident.needsReport && incident.reports === 0 ? 0 : 1,
      filterText: (incident) =>
        standingOf(incident, t)
          .map(({ word }) => word)
          .join(' '),
      cell: (incident) => (
        <span className={styles.pills}>
          {standingOf(incident, t).map(({ word, hue }) => (
            <Pill key={word} hue={hue}>
              {word}
            </Pill>
          ))}
        </span>
      ),
    },
  ];
}
