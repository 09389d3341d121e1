import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, LoadFailure } from '../../ui/index.ts';
import { InvitationSheet } from './InvitationSheet.tsx';
import { useLetterPeople } from './letter-people.ts';
import { type LetterFields, LetterWords } from './LetterWords.tsx';
import { PrintFrame } from './PrintFrame.tsx';

/** Who is on the way but not in the group yet. */
function isToBeInvited({ stage }: Candidate): boolean {
  return stage === 'referred' || stage === 'screened' || stage === 'consent' || stage === 'waiting';
}

/** Letters that invite people to a group: one page for each, or one with room for a name. */
export function InvitationPrint({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const letter = useLetterPeople(groupId, isToBeInvited);
  if (letter.error)
    return <LoadFailure message={failureMessage(toFailure(letter.error), t)} onRetry={letter.retry} />;
  if (!letter.isRead) return <Busy lines={12} />;
  return <InvitationPapers letter={letter} />;
}

function InvitationPapers({ letter }: { letter: ReturnType<typeof useLetterPeople> }) {
  const { t } = useTranslation();
  const { people, emailOf } = letter;
  const group = letter.group!;
  const form = useForm<LetterFields>({
    defaultValues: {
      paragraph: t(
        'We are getting a small group together and thought of you. In it people do things with each other, talk, and find out what helps. We would be glad if you came.',
      ),
    },
  });
  const paragraph = useWatch({ control: form.control, name: 'paragraph' });
  const sheets = people.length === 0 ? [null] : people.map(({ person }) => person);
  return (
    <>
      <LetterWords draftKey={`print invitation ${group.id}`} form={form} />
      <PrintFrame
        view="invitation"
        objectId={group.id}
        fileName={t('Invitation {{group}}', { group: group.name })}
        isWide={false}
        backHref={`/groups/${group.id}/roster/enrolment`}
        label={
          people.length === 0
            ? t('A letter without a name')
            : t('{{count}} letters', { count: people.length })
        }
      >
        {sheets.map((person) => (
          <InvitationSheet
            key={person?.id ?? 'blank'}
            group={group}
            person={person}
            hasForm={letter.board!.consentRule !== 'none'}
            paragraph={paragraph}
            emailOf={emailOf}
          />
        ))}
      </PrintFrame>
    </>
  );
}
