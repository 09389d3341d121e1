import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type HandOffPart, handOffParts } from '../../../shared/contract/hand-off.ts';
import { core } from '../../data/client.ts';
import { formatNumber } from '../../i18n/format.ts';
import { CheckboxField } from '../../ui/index.ts';
import { areaName, partWords } from './hand-off-words.ts';
import styles from './hand-off.module.css';

interface PartsFieldProps {
  groupId: string;
  value: readonly HandOffPart[];
  onChange: (parts: HandOffPart[]) => void;
}

/** The parts of the record to be handed over, and in figures what that is. */
export function PartsField({ groupId, value, onChange }: PartsFieldProps) {
  const { t } = useTranslation();
  const figures = useQuery({
    ...core.handOff.figures.queryOptions({ input: { groupId, parts: [...value] } }),
    placeholderData: keepPreviousData,
  }).data;
  return (
    <div className={styles.parts}>
      <div className={styles.checks} role="group" aria-label={t('What goes')}>
        <p className={styles.quiet}>
          {t(
            'The group, who leads it, its members with their guardians, its sessions, attendance and goals always go. Private working notes never do.',
          )}
        </p>
        {handOffParts
          .filter((part) => part !== 'base')
          .map((part) => (
            <CheckboxField
              key={part}
              {...{
                label: partWords(part, t).name,
                description: partWords(part, t).description,
              }}
              value={value.includes(part)}
              onChange={(isChosen) =>
                onChange(handOffParts.filter((each) => (each === part ? isChosen : value.includes(each))))
              }
            />
          ))}
      </div>
      <dl className={styles.figures} aria-label={t('Entries that go, by kind')}>
        {figures?.map(({ area, rows }) => (
          <div key={area}>
            <dt>{areaName(area, t)}</dt>
            <dd>{formatNumber(rows)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
