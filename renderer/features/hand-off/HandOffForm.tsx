import { zodResolver } from '@hookform/resolvers/zod';
import { type FormEvent, useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { disclosureFields } from '../../../shared/contract/disclosures.ts';
import type { Group } from '../../../shared/contract/groups.ts';
import { handOffPart, handOffParts } from '../../../shared/contract/hand-off.ts';
import { requiredLine } from '../../../shared/contract/define.ts';
import { DisclosureFieldset } from '../../data/DisclosureFieldset.tsx';
import { useDraft } from '../../data/drafts.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useToday } from '../../data/today.ts';
import {
  Banner,
  Button,
  Card,
  findPassphraseProblem,
  FormLayout,
  FormSection,
  NewPassphraseFields,
  noPassphrase,
  RadioCards,
  TextField,
} from '../../ui/index.ts';
import { type DisclosureForm, leavingForm } from './leaving-form.ts';
import { MakingProgress } from './MakingProgress.tsx';
import { PartsField } from './PartsField.tsx';
import styles from './hand-off.module.css';
import type { Making, MakingInput } from './use-making.ts';

const fields = z.object({
  toName: requiredLine(200),
  parts: z.array(handOffPart),
  leaves: z.enum(['no', 'yes']).nullable(),
});
type Fields = z.output<typeof fields>;

interface HandOffFormProps {
  group: Group;
  making: Making;
  onMake: (input: Omit<MakingInput, 'groupId'>) => void;
}

/** What goes, to whom, and the passphrase. The passphrase is kept nowhere, not even in the draft of this form. */
export function HandOffForm({ group, making, onMake }: HandOffFormProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [isSent, setSent] = useState(false);
  const form = useForm<Fields>({
    resolver: zodResolver(fields),
    defaultValues: {
      toName: '',
      parts: handOffParts.filter((part) => part !== 'base' && part !== 'restricted-incidents'),
      leaves: null,
    },
  });
  const draft = useDraft(`hand-off ${group.id}`, form);
  const disclosure = useForm<DisclosureForm>({
    resolver: zodResolver(disclosureFields),
    defaultValues: leavingForm(today, t('The whole record of the group “{{name}}”', { name: group.name })),
  });
  const leaves = useWatch({ control: form.control, name: 'leaves' });

  function send({ toName, parts }: Fields, told: DisclosureForm | null): void {
    if (findPassphraseProblem(passphrase) !== null) return;
    void draft.clear();
    onMake({ parts, toName, passphrase: passphrase.passphrase, disclosure: told });
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setSent(true);
    void form.handleSubmit((valid) => {
      if (valid.leaves === 'no') send(valid, null);
      else if (valid.leaves === 'yes') void disclosure.handleSubmit((told) => send(valid, told))();
    })();
  }

  if (making.state === 'working') return <MakingProgress making={making} />;
  return (
    <Card>
      <FormLayout label={t('Hand this group over')} onSubmit={submit}>
        {making.failure && <Banner kind="alarm">{failureMessage(making.failure, t)}</Banner>}
        <Controller
          control={form.control}
          name="toName"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={t('Who takes the group over')}
              description={t('It stands in the list of hand-offs here, and nowhere in the file.')}
              isRequired
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <Controller
          control={form.control}
          name="leaves"
          render={({ field }) => (
            <RadioCards
              {...field}
              onChange={(value) => field.onChange(value)}
              label={t('Does this leave the agency?')}
              errorMessage={isSent && leaves === null ? t('Say whether it leaves the agency.') : undefined}
              options={[
                {
                  value: 'no',
                  label: t('No, it stays here'),
                  description: t('A co-leader or a successor of the same agency.'),
                },
                {
                  value: 'yes',
                  label: t('Yes'),
                  description: t('It goes into the disclosure register of everybody whom it is about.'),
                },
              ]}
            />
          )}
        />
        {leaves === 'yes' && <DisclosureFieldset form={disclosure} />}
        <FormSection title={t('What goes')}>
          <Controller
            control={form.control}
            name="parts"
            render={({ field }) => (
              <PartsField groupId={group.id} value={field.value} onChange={field.onChange} />
            )}
          />
        </FormSection>
        <FormSection title={t('Passphrase of the file')}>
          <p className={styles.quiet}>
            {t(
              'Tell it by telephone or face to face, never in the message that carries the file. Mezzo does not keep it: without it nobody can open the file, and you make another.',
            )}
          </p>
          <NewPassphraseFields value={passphrase} onChange={setPassphrase} showsProblems={isSent} />
        </FormSection>
        <div className={styles.formFoot}>
          <Button kind="primary" type="submit">
            {t('Make the file')}
          </Button>
        </div>
      </FormLayout>
    </Card>
  );
}
