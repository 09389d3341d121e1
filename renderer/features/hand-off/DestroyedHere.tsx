import { useTranslation } from 'react-i18next';
import type { HandOffDestroyed, HandOffPreview } from '../../../shared/contract/hand-off.ts';
import { useNames } from '../../data/names.ts';
import { retentionKindName } from '../../data/retention-words.ts';
import { useSettings } from '../../data/settings.ts';
import { formatDate, formatInstant } from '../../i18n/format.ts';
import { Card, CheckboxField, Data } from '../../ui/index.ts';
import styles from './hand-off.module.css';
import type { Taking } from './use-taking.ts';

/** People and records of the file that were destroyed here by policy: they stay out unless they are asked for. */
export function DestroyedHere({ taking, preview }: { taking: Taking; preview: HandOffPreview }) {
  const { t } = useTranslation();
  const names = useNames();
  const { timeZone } = useSettings();
  const { destroyed, leftOut } = preview;
  const nameOf = ({ kind, id, person, day }: HandOffDestroyed) => {
    const who = person && names.full({ ...person, id });
    if (kind === 'person') return who ?? '';
    return [retentionKindName(kind, t), day && formatDate(day), who].filter(Boolean).join(', ');
  };
  return (
    <Card
      title={t('Destroyed here, and in this file')}
      subtitle={t(
        'These were destroyed on this laptop by policy. They stay out unless you bring them back. What counts in the group comes in without a name: a “Former member” takes the place. Free texts of others are not changed.',
      )}
    >
      <div className={styles.step}>
        <ul className={styles.checks}>
          {destroyed.map((record) => (
            <li key={record.id} className={styles.destroyed}>
              <p>
                <strong>
                  <Data>{nameOf(record)}</Data>
                </strong>
                <span className={styles.quiet}>
                  {t('Destroyed on {{moment}}, in the log as', {
                    moment: formatInstant(record.destroyedAt, timeZone),
                  })}{' '}
                  <Data>{record.reference}</Data>
                </span>
              </p>
              <CheckboxField
                label={t('Bring back: {{name}}', { name: nameOf(record) })}
                value={taking.returning.has(record.id)}
                onChange={(isBack) => taking.bringBack(record.id, isBack)}
                isDisabled={taking.isWorking}
              />
            </li>
          ))}
        </ul>
        <p className={styles.quiet} role="status">
          {leftOut.rows === 0
            ? t('All of it would be here again.')
            : `${t('{{count}} entries stay out.', { count: leftOut.rows })} ${
                leftOut.nameless === 0
                  ? ''
                  : t('{{count}} come in without a name.', { count: leftOut.nameless })
              }`}
        </p>
      </div>
    </Card>
  );
}
