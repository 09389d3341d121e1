import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { Button, DateField, FormActions, FormLayout, TextArea, TextField } from '../../ui/index.ts';
import { DraftNote } from './DraftNote.tsx';
import { type ReferralFields, referralFields } from './referral-fields.ts';

interface ReferralFormProps {
  groupId: string;
  personId: string;
  candidate: Candidate;
  onDone: () => void;
}

/** Who named somebody for the group, when and why. */
export function ReferralForm({ groupId, personId, candidate, onDone }: ReferralFormProps) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<ReferralFields>({
    resolver: zodResolver(referralFields),
    defaultValues: {
      referredOn: candidate.referredOn ?? today,
      source: candidate.referralSource,
      reason: candidate.referralReason,
    },
  });
  const draft = useDraft(`enrolment referral ${groupId} ${personId}`, form);
  const done = () => void draft.clear().then(onDone);
  const save = useChange(
    (fields: ReferralFields) => client.enrolment.updateReferral({ groupId, personId, ...fields }),
    { message: () => t('The referral is saved.'), onSuccess: done },
  );
  return (
    <FormLayout
      label={t('Referral')}
      onSubmit={(event) => void form.handleSubmit((fields) => save.mutate(fields))(event)}
    >
      <DraftNote draft={draft} />
      <Controller
        control={form.control}
        name="source"
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={t('Referred by')}
            maxLength={160}
            autoFocus
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <Controller
        control={form.control}
        name="reason"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={t('Why this group')}
            rows={3}
            maxLength={2000}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <Controller
        control={form.control}
        name="referredOn"
        render={({ field, fieldState }) => (
          <DateField
            {...field}
            label={t('Referred on')}
            isRequired
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <FormActions>
        <Button onPress={done}>{t('Cancel')}</Button>
        <Button kind="primary" type="submit" isPending={save.isPending}>
          {t('Save the referral')}
        </Button>
      </FormActions>
    </FormLayout>
  );
}
