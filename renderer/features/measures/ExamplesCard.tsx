import { useTranslation } from 'react-i18next';
import { Card, LinkButton } from '../../ui/index.ts';
import { newMeasureAddress } from './addresses.ts';
import { measureExamples } from './measure-examples.ts';
import styles from './measures.module.css';

/** Check-ins to begin with. Those that are there already by name are left out. */
export function ExamplesCard({ taken }: { taken: readonly string[] }) {
  const { t } = useTranslation();
  const offered = measureExamples(t).filter(({ fields }) => !taken.includes(fields.name));
  if (offered.length === 0) return null;
  return (
    <Card
      title={t('To begin with')}
      subtitle={t(
        'Written for Mezzo. No norms stand behind them: they show how somebody moves, not where others are.',
      )}
      isFlush
    >
      <ul className={styles.examples}>
        {offered.map(({ key, fields, use }) => (
          <li key={key}>
            <span>
              <b>{fields.name}</b>
              <span className={styles.quiet}>{use}</span>
            </span>
            <LinkButton
              size="small"
              href={newMeasureAddress(key)}
              aria-label={t('Use “{{name}}”', { name: fields.name })}
            >
              {t('Use')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
