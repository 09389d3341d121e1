import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Chosen,
  type FacetName,
  facetNames,
  facets,
  type Found,
  vinterFacets,
} from '../../../shared/domain/activity-search.ts';
import { FilterChips } from '../../ui/index.ts';
import styles from './activities.module.css';
import { facetValueWord, facetWord } from './facet-words.ts';

interface FilterPanelProps {
  counts: Found<unknown>['counts'];
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** What is asked most stands open; the others open at a press. */
const openAtFirst: readonly FacetName[] = ['standing', 'category', 'stage', 'age', 'time', 'size'];
const ofVinter: readonly FacetName[] = Object.values(vinterFacets);
const plain = facetNames.filter((name) => !ofVinter.includes(name));

/** Every field of an activity as a filter, each value with the number of activities that it would leave. */
export const FilterPanel = memo(function FilterPanel({ counts, chosen, onChange }: FilterPanelProps) {
  const { t } = useTranslation();
  const values = (name: FacetName) => (
    <FilterChips
      label={facetWord(name, t)}
      value={chosen[name] ?? []}
      onChange={(value) => onChange({ ...chosen, [name]: value })}
      options={facets[name].values.map((value) => ({
        value,
        label: facetValueWord(name, value, t),
        count: counts[name][value] ?? 0,
      }))}
    />
  );
  const countOf = (names: readonly FacetName[]) =>
    names.reduce((sum, name) => sum + (chosen[name]?.length ?? 0), 0);

  return (
    <section id="activity-filters" className={styles.panel} aria-label={t('Filters')}>
      {plain.map((name) => (
        <Facet
          key={name}
          title={facetWord(name, t)}
          count={countOf([name])}
          isOpenAtFirst={openAtFirst.includes(name)}
        >
          {values(name)}
        </Facet>
      ))}
      <Facet title={t('Vinter’s dimensions')} count={countOf(ofVinter)} isOpenAtFirst={false}>
        {ofVinter.map((name) => (
          <div key={name}>
            <h3 className={styles.facetName}>{facetWord(name, t)}</h3>
            {values(name)}
          </div>
        ))}
      </Facet>
    </section>
  );
});

interface FacetProps {
  title: string;
  /** How many of its values are on. */
  count: number;
  isOpenAtFirst: boolean;
  children: React.ReactNode;
}

function Facet({ title, count, isOpenAtFirst, children }: FacetProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(isOpenAtFirst || count > 0);
  return (
    <details className={styles.facet} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.facetTitle}>
        {title}
        {count > 0 && <span className={styles.facetCount}>{t('{{count}} on', { count })}</span>}
      </summary>
      {isOpen && <div className={styles.facetBody}>{children}</div>}
    </details>
  );
}
