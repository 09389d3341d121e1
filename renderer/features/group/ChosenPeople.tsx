import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { displayName } from '../../../shared/domain/person-name.ts';
import type { ChosenPerson } from '../../data/chosen-people.ts';
import { useNames } from '../../data/names.ts';
import { Data, IconButton } from '../../ui/index.ts';
import styles from './roster.module.css';

interface ChosenPeopleProps {
  chosen: readonly ChosenPerson[];
  onRemove: (key: string) => void;
}

/** Who is to be added so far. */
export function ChosenPeople({ chosen, onRemove }: ChosenPeopleProps) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <div className={styles.column}>
      <div role="status">
        <h3 className={styles.heading}>
          {chosen.length === 0 ? t('Nobody chosen yet') : t('{{count}} chosen', { count: chosen.length })}
        </h3>
      </div>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={t('Chosen')}>
          {chosen.map((one) => {
            const name = one.kind === 'known' ? names.display(one.person) : displayName(one.fields);
            return (
              <li key={one.key} className={styles.chosenRow}>
                <span>
                  <Data>{name}</Data>{' '}
                  {one.kind === 'new' && <span className={styles.note}>{t('new person')}</span>}
                </span>
                <IconButton
                  size="small"
                  label={t('Do not add {{name}}', { name })}
                  icon={<X aria-hidden="true" />}
                  onPress={() => onRemove(one.key)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
