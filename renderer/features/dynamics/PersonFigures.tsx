import { useTranslation } from 'react-i18next';
import type { PersonDynamics } from '../../../shared/contract/dynamics.ts';
import { ratioWords } from '../../data/dynamics-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Term } from '../../ui/index.ts';
import styles from './dynamics.module.css';
import { Duration } from './Duration.tsx';
import { Figure } from './KeyFigures.tsx';

/** The person's part in a few figures, each with what it is of. */
export function PersonFigures({ dynamics: { attendance, totals, sessions } }: { dynamics: PersonDynamics }) {
  const { t } = useTranslation();
  const last = sessions.findLast(({ part }) => part !== null)?.part ?? null;
  return (
    <dl className={styles.figures}>
      <Figure name={t('Attended')} of={t('of {{count}} sessions recorded', { count: attendance.recorded })}>
        {formatNumber(attendance.attended)}
      </Figure>
      <Figure name={t('Time there')} of={t('in {{count}} sessions with acts', { count: totals.sessions })}>
        {totals.sessions === 0 ? '–' : <Duration seconds={totals.minutes * 60} />}
      </Figure>
      <Figure
        name={t('Acts')}
        of={
          totals.recalled > 0
            ? t('{{count}} of them from memory', { count: totals.recalled })
            : t('{{rate}} a minute', {
                rate: formatNumber(totals.minutes === 0 ? 0 : totals.acts / totals.minutes, {
                  maximumFractionDigits: 2,
                }),
              })
        }
      >
        {totals.sessions === 0 ? '–' : formatNumber(totals.acts)}
      </Figure>
      <Figure
        name={
          <Term
            meaning={t(
              'As many acts as an equal part of the members’ acts would be, for the minutes this person was there.',
            )}
          >
            {t('Against an equal part')}
          </Term>
        }
        of={t('where {{expected}} acts would be equal', {
          expected: formatNumber(totals.expectedActs, { maximumFractionDigits: 0 }),
        })}
      >
        {ratioWords(totals.ratio, t)}
      </Figure>
      <Figure
        name={t('Talk time')}
        of={
          totals.seconds === null
            ? t('not every act has a length')
            : t('in {{count}} acts', { count: totals.acts })
        }
      >
        {totals.seconds === null ? '–' : <Duration seconds={totals.seconds} />}
      </Figure>
      <Figure name={t('Last session')} of={last ? t('{{count}} acts', { count: last.acts }) : ''}>
        {last ? ratioWords(last.ratio, t) : '–'}
      </Figure>
    </dl>
  );
}
