import { useTranslation } from 'react-i18next';
import type { HandOffLikeness } from '../../../shared/contract/hand-off.ts';
import { useNames } from '../../data/names.ts';
import { formatDate } from '../../i18n/format.ts';
import { Card, Data, SelectField } from '../../ui/index.ts';
import styles from './hand-off.module.css';
import type { Taking } from './use-taking.ts';

const someoneElse = 'new';

/** Who in the file may be somebody here: the user says who is who, once and for all hand-offs to come. */
export function Likenesses({
  taking,
  likenesses,
}: {
  taking: Taking;
  likenesses: readonly HandOffLikeness[];
}) {
  const { t } = useTranslation();
  const names = useNames();
  const nameOf = (table: HandOffLikeness['table'], who: HandOffLikeness['theirs']) => {
    const name = table === 'facilitators' ? who.givenName : names.full(who);
    return who.birthDate === null || names.isHidden
      ? name
      : t('{{name}}, born {{date}}', { name, date: formatDate(who.birthDate) });
  };
  return (
    <Card
      title={t('Who is who')}
      subtitle={t(
        'These were entered on both laptops. Where two are one, say so: later hand-offs will know it.',
      )}
    >
      <ul className={styles.who}>
        {likenesses.map(({ table, id, theirs, candidates }) => {
          const chosen = taking.matches.find(({ theirId }) => theirId === id)?.hereId ?? someoneElse;
          return (
            <li key={id}>
              <p>
                <span className={styles.quiet}>{t('In the file')}</span>
                <strong>
                  <Data>{nameOf(table, theirs)}</Data>
                </strong>
              </p>
              <SelectField
                label={t('Is here')}
                value={chosen}
                onChange={(value) =>
                  taking.match({ table, theirId: id, hereId: value === someoneElse ? null : value })
                }
                options={[
                  ...candidates.map((candidate) => ({
                    value: candidate.id,
                    label: nameOf(table, candidate),
                    isData: true,
                  })),
                  { value: someoneElse, label: t('Somebody else, who is new here') },
                ]}
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
