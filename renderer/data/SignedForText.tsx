import { useTranslation } from 'react-i18next';
import type { Note } from '../../shared/contract/notes.ts';
import { formatDate } from '../i18n/format.ts';
import { Data } from '../ui/index.ts';

/** Of which session a note was signed, for where that has been moved, renumbered or renamed since. */
export function SignedForText({ signedFor }: { signedFor: NonNullable<Note['signedFor']> }) {
  const { t } = useTranslation();
  const { number, date, groupName } = signedFor;
  const day = formatDate(date);
  return (
    <>
      {number === null
        ? t('The session has changed since. It was signed for the one on {{day}}, of', { day })
        : t('The session has changed since. It was signed for session {{number}}, {{day}}, of', {
            number,
            day,
          })}{' '}
      <Data>{groupName}</Data>.
    </>
  );
}
