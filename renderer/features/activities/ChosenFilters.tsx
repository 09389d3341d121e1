import { X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Chosen, facetNames, toggleChoice } from '../../../shared/domain/activity-search.ts';
import { Button } from '../../ui/index.ts';
import styles from './activities.module.css';
import { facetValueWord, facetWord } from './facet-words.ts';

interface ChosenFiltersProps {
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** What is asked just now, each to be taken away by itself, or all at once. */
export function ChosenFilters({ chosen, onChange }: ChosenFiltersProps) {
  const { t } = useTranslation();
  const on = facetNames.flatMap((name) => (chosen[name] ?? []).map((value) => ({ name, value })));
  if (on.length === 0) return null;
  return (
    <ul className={styles.chosen} aria-label={t('Filters that are on')}>
      {on.map(({ name, value }) => {
        const words = t('{{field}}: {{value}}', {
          field: facetWord(name, t),
          value: facetValueWord(name, value, t),
        });
        return (
          <li key={`${name} ${value}`}>
            <AriaButton
              className={styles.chip ?? ''}
              aria-label={t('Take away {{filter}}', { filter: words })}
              onPress={() => onChange(toggleChoice(chosen, name, value))}
            >
              {words}
              <X aria-hidden="true" />
            </AriaButton>
          </li>
        );
      })}
      <li>
        <Button size="small" kind="quiet" onPress={() => onChange({})}>
          {t('Clear all')}
        </Button>
      </li>
    </ul>
  );
}
