import { useTranslation } from 'react-i18next';
import type { Norm } from '../../../shared/contract/plan.ts';
import { AppLink, Data, DateText, Pill, Term } from '../../ui/index.ts';
import { countSightings } from './norm-sightings.ts';
import { originWords } from './norm-words.ts';
import styles from './plan.module.css';

/** A norm as it stands: its words, where it comes from, what was seen of it, and what it said before. */
export function NormFacts({ norm }: { norm: Norm }) {
  const { t } = useTranslation();
  const { name, meaning } = originWords(norm.origin, t);
  return (
    <>
      <div className={styles.normText}>
        <Data>{norm.text}</Data>
      </div>
      <div className={styles.normFacts}>
        <span>
          <Term meaning={meaning}>{name}</Term>
        </span>
        {norm.agreedOn === null ? (
          <span>
            <Pill hue="amber">{t('proposed')}</Pill>
          </span>
        ) : (
          <span>
            {t('agreed')} <DateText date={norm.agreedOn} />
          </span>
        )}
        <Seen norm={norm} />
      </div>
      {norm.revisedFrom.map((earlier) => (
        <div key={`${earlier.until} ${earlier.text}`} className={styles.earlier}>
          {t('Until')} <DateText date={earlier.until} />: <Data>{earlier.text}</Data>
        </div>
      ))}
    </>
  );
}

/** "kept 5, broken 2, last kept in session 7" */
function Seen({ norm }: { norm: Norm }) {
  const { t } = useTranslation();
  const { kept, broken, last } = countSightings(norm);
  if (!last) return <span>{t('nothing noted yet')}</span>;
  return (
    <>
      <span>{t('kept {{kept}}, broken {{broken}}', { kept, broken })}</span>
      <span>
        {last.state === 'kept' ? t('last kept') : t('last broken')}{' '}
        {last.sessionId !== null && last.sessionNumber !== null ? (
          <AppLink href={`/sessions/${last.sessionId}`}>
            {t('in session {{number}}', { number: last.sessionNumber })}
          </AppLink>
        ) : (
          <DateText date={last.seenOn} />
        )}
      </span>
    </>
  );
}
