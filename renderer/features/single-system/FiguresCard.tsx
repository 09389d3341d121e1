import { useTranslation } from 'react-i18next';
import type { SingleSystemFigures } from '../../../shared/domain/single-system-figures.ts';
import { chartCaution, figuresInWords, whyNoFigures } from '../../data/single-system-words.ts';
import { Card } from '../../ui/index.ts';
import styles from './single-system.module.css';

/** The figures of one member's chart, each with what it says or why there is none. */
export function FiguresCard({ figures }: { figures: SingleSystemFigures }) {
  const { t } = useTranslation();
  const inWords = figuresInWords(figures, t);
  if (inWords.length === 0)
    return (
      <Card title={t('What the figures say')}>
        <p>{whyNoFigures(figures, t)}</p>
      </Card>
    );
  return (
    <Card title={t('What the figures say')}>
      <dl className={styles.figures}>
        {inWords.map(({ id, name, value, text }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd className={styles.value}>{value ?? '–'}</dd>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{chartCaution(t)}</p>
    </Card>
  );
}
