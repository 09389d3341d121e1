import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../data/names.ts';
import { Button, CheckboxField } from '../../ui/index.ts';
import type { PossibleMember } from './round-form.ts';
import styles from './sociometry.module.css';

interface WhoTakesPartProps {
  possible: readonly PossibleMember[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  /** Of a round that is there: choices by and for each. */
  answersOf: ReadonlyMap<string, number> | undefined;
  before: readonly string[];
  errorMessage: string | undefined;
}

/** Who is asked and can be chosen: the members of the day, and others by hand. */
export function WhoTakesPart(props: WhoTakesPartProps) {
  const { possible, value, onChange, answersOf, before, errorMessage } = props;
  const { t } = useTranslation();
  const names = useNames();
  const labelId = useId();
  const chosen = new Set(value);
  const members = possible.filter(({ isMember }) => isMember);
  const lost = before.filter((id) => !chosen.has(id)).reduce((sum, id) => sum + (answersOf?.get(id) ?? 0), 0);

  function turn(id: string, isOn: boolean): void {
    onChange(isOn ? [...value, id] : value.filter((one) => one !== id));
  }

  return (
    <div role="group" aria-labelledby={labelId} className={styles.stack}>
      <div className={styles.takers}>
        <span id={labelId} className={styles.groupLabel}>
          {t('Who takes part')}
        </span>
        <span className={styles.hint}>{t('{{count}} people', { count: value.length })}</span>
        <Button size="small" onPress={() => onChange(members.map(({ id }) => id))}>
          {t('All members of that day')}
        </Button>
        <Button size="small" onPress={() => onChange([])}>
          {t('Nobody')}
        </Button>
      </div>
      {possible.length === 0 ? (
        <p className={styles.hint}>{t('Nobody is in this group yet. Add members on the roster first.')}</p>
      ) : (
        <ul className={styles.people}>
          {possible.map((person) => (
            <li key={person.id} translate={person.isMember ? 'no' : undefined}>
              <CheckboxField
                label={
                  person.isMember
                    ? names.display(person)
                    : t('{{name}}, not in the group that day', { name: names.display(person) })
                }
                value={chosen.has(person.id)}
                onChange={(isOn) => turn(person.id, isOn)}
              />
            </li>
          ))}
        </ul>
      )}
      {errorMessage !== undefined && (
        <p className={styles.error} role="alert">
          {errorMessage}
        </p>
      )}
      {lost > 0 && (
        <p className={styles.hint} role="status">
          {t('{{count}} choices by or for those taken out go with them. One step brings them back.', {
            count: lost,
          })}
        </p>
      )}
    </div>
  );
}
