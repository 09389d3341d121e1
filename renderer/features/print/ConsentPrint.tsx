import { MailCheck } from 'lucide-react';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import { kindsNeeded } from '../../../shared/domain/consent.ts';
import { client } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { Busy, Button, LoadFailure, SelectField } from '../../ui/index.ts';
import { ConsentSheet } from './ConsentSheet.tsx';
import { useLetterPeople } from './letter-people.ts';
import { type LetterFields, LetterWords } from './LetterWords.tsx';
import { LetterWarnings } from './LetterWarnings.tsx';
import { type Signer, usualSigner } from './letter-signer.ts';
import { PrintFrame } from './PrintFrame.tsx';

/** Who lacks a form that the group asks for. */
function lacksForm({ missing }: Candidate): boolean {
  return missing.includes('consent') || missing.includes('assent');
}

/** Consent forms of a group: one page for each person chosen, or one with room for a name. */
export function ConsentPrint({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const letter = useLetterPeople(groupId, lacksForm);
  if (letter.error)
    return <LoadFailure message={failureMessage(toFailure(letter.error), t)} onRetry={letter.retry} />;
  if (!letter.isRead) return <Busy lines={12} />;
  return <ConsentPapers letter={letter} />;
}

function ConsentPapers({ letter }: { letter: ReturnType<typeof useLetterPeople> }) {
  const { t } = useTranslation();
  const today = useToday();
  const names = useNames();
  const { people, emailOf } = letter;
  const group = letter.group!;
  const times = letter.times!;
  const rule = letter.board!.consentRule;
  const [signer, setSigner] = useState<Signer>(() => usualSigner(rule, people, today));
  const form = useForm<LetterFields>({
    defaultValues: {
      paragraph: t('Please read this page, ask whatever you want to know, and send it back signed.'),
    },
  });
  const paragraph = useWatch({ control: form.control, name: 'paragraph' });
  const send = useChange(client.consents.send, {
    message: () => t('The forms are noted as sent today.'),
  });
  // A form for nobody in particular lies in the drawer for the next one who asks.
  const sheets = people.length === 0 ? [null] : people.map(({ person }) => person);
  return (
    <>
      <LetterWords draftKey={`print consent ${group.id}`} form={form}>
        <SelectField
          label={t('Written for')}
          value={signer}
          onChange={(value) => setSigner(value === 'member' ? 'member' : 'parent')}
          options={[
            { value: 'parent', label: t('A parent or guardian to sign') },
            { value: 'member', label: t('An adult who signs for themself') },
          ]}
        />
      </LetterWords>
      <LetterWarnings groupId={group.id} times={times} isNamed={people.length > 0} />
      <PrintFrame
        view="consent"
        objectId={group.id}
        fileName={t('Consent {{group}}', { group: group.name })}
        isWide={false}
        backHref={`/groups/${group.id}/roster/enrolment`}
        label={
          people.length === 0 ? t('A form without a name') : t('{{count}} forms', { count: people.length })
        }
        tools={
          people.length > 0 &&
          rule !== 'none' && (
            <Button
              icon={<MailCheck aria-hidden="true" />}
              isPending={send.isPending}
              // Forms under made-up names are none that anybody could be sent.
              isDisabled={names.isHidden}
              onPress={() =>
                send.mutate({
                  groupId: group.id,
                  personIds: people.map(({ person }) => person.id),
                  kinds: [...kindsNeeded(rule)],
                  sentOn: today,
                })
              }
            >
              {t('Note as sent today')}
            </Button>
          )
        }
      >
        {sheets.map((person) => (
          <ConsentSheet
            key={person?.id ?? 'blank'}
            group={group}
            times={times}
            person={person}
            signer={signer}
            hasAssent={signer === 'parent' && rule === 'consent-and-assent'}
            paragraph={paragraph}
            emailOf={emailOf}
          />
        ))}
      </PrintFrame>
    </>
  );
}
