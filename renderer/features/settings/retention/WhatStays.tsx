import { useTranslation } from 'react-i18next';
import type { DestructionPreview } from '../../../../shared/contract/retention.ts';
import { countedRows } from '../../../data/record-table-words.ts';
import { useSettings } from '../../../data/settings.ts';
import { formatInstant } from '../../../i18n/format.ts';
import settings from '../Settings.module.css';

const backupsNamed = 5;

/** What is left afterwards, and why: nobody is to think that more went than did. */
export function WhatStays({ preview, isWithPeople }: { preview: DestructionPreview; isWithPeople: boolean }) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const { entry, emptied, namedIn, backups, stepsKept } = preview;
  const { people } = preview;
  const staying = isWithPeople ? people.filter(({ stays }) => stays !== null).length : people.length;
  const named = countedRows(namedIn, t).map(({ name, count }) => `${name} (${count})`);
  return (
    <section className={settings.half}>
      <h3>{t('This stays, and why')}</h3>
      <ul className={settings.bullets}>
        {entry.kind === 'group' && staying > 0 && (
          <li>
            {t('{{count}} people whom its records name: their own records are due by themselves.', {
              count: staying,
            })}{' '}
            {t(
              'Of this group only the days of their service stay with them, so that they are not due later.',
            )}
          </li>
        )}
        {named.length > 0 && (
          <li>
            {t(
              'Texts in which the name stands, in the whole workspace: {{where}}. Elsewhere than in records of the same groups Mezzo looks for the family name. It changes no text; signed ones cannot be changed. Look at them first where that matters.',
              { where: named.join(', ') },
            )}
          </li>
        )}
        {stepsKept > 0 && (
          <li>
            {t(
              '{{count}} changes of records on legal hold: they can still be taken back, so that what was removed from those can be brought back.',
              { count: stepsKept },
            )}
          </li>
        )}
        {(emptied['serviceEntries'] ?? 0) > 0 && (
          <li>
            {t(
              'The time that facilitators noted for it ({{count}} entries of the service log), without the group and without remarks.',
              { count: emptied['serviceEntries'] ?? 0 },
            )}
          </li>
        )}
        <li>
          {t(
            'The audit log, which is a chain that nothing can be cut out of: it holds numbers and figures, no words of records. And the entry of the destruction log.',
          )}
        </li>
        <li>
          {t(
            'What has left Mezzo: printed papers, exported files, hand-offs to others, copies of backups on other disks.',
          )}
        </li>
        {backups.length > 0 && (
          <li>
            {t(
              '{{count}} backups beside this workspace still hold it: {{days}}. You can remove them right afterwards; else Mezzo lets go of each after about eight more weeks of backups, and of those from before a restore never by itself.',
              {
                count: backups.length,
                days: [
                  ...backups.slice(0, backupsNamed).map(({ madeAt }) => formatInstant(madeAt, timeZone)),
                  ...(backups.length > backupsNamed ? ['…'] : []),
                ].join('; '),
              },
            )}
          </li>
        )}
      </ul>
      <p>
        {t(
          'It cannot be taken back. And nothing done before it can be taken back either, but what was done to records on legal hold: what undo keeps holds the old texts, and is emptied with it.',
        )}
      </p>
    </section>
  );
}
