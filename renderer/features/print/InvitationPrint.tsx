import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useToday } from '../../data/today.ts';
import { Busy, LoadFailure, SelectField } from '../../ui/index.ts';
import { invitationWords } from './invitation-words.ts';
import { InvitationSheet } from './InvitationSheet.tsx';
import { useLetterPeople } from './letter-people.ts';
import { type Signer, usualSigner } from './letter-signer.ts';
import { LetterWarnings } from './LetterWarnings.tsx';
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
  const times = letter.times!;
  const rule = letter.board!.consentRule;
  const today = useToday();
  const [signer, setSigner] = useState<Signer>(() => usualSigner(rule, people, today));
  const hasBegun = group.held > 0 || (times.firstOn !== null && times.firstOn < today);
  const form = useForm<LetterFields>({ defaultValues: { paragraph: invitationWords(signer, hasBegun, t) } });
  function writeFor(next: Signer) {
    setSigner(next);
    // One's own words stay as they are, whoever reads them.
    if (!form.formState.isDirty) form.reset({ paragraph: invitationWords(next, hasBegun, t) });
  }

  const paragraph = useWatch({ control: form.control, name: 'paragraph' });
  const sheets = people.length === 0 ? [null] : people.map(({ person }) => person);
  return (
    <>
      <LetterWords draftKey={`print invitation ${group.id}`} form={form}>
        <SelectField
          label={t('Written for')}
          value={signer}
          onChange={(value) => writeFor(value === 'member' ? 'member' : 'parent')}
          options={[
            { value: 'parent', label: t('The family of a young person') },
            { value: 'member', label: t('An adult who decides for themself') },
          ]}
        />
      </LetterWords>
      <LetterWarnings groupId={group.id} times={times} isNamed={people.length > 0} />
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
            times={times}
            signer={signer}
            hasBegun={hasBegun}
            person={person}
            hasForm={rule !== 'none'}
            paragraph={paragraph}
            emailOf={emailOf}
          />
        ))}
      </PrintFrame>
    </>
  );
}
