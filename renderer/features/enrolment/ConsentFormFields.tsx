import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  type Candidate,
  type ConsentFields,
  consentFields,
  type ConsentForm,
} from '../../../shared/contract/enrolment.ts';
import type { ConsentKind } from '../../../shared/domain/consent.ts';
import { client, core } from '../../data/client.ts';
import { consentKindName } from '../../data/consent-words.ts';
import { useDraft } from '../../data/drafts.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import {
  Button,
  DateField,
  FormActions,
  FormLayout,
  FormRow,
  RadioCards,
  TextField,
} from '../../ui/index.ts';
import { DraftNote } from './DraftNote.tsx';
import { ExpiryField } from './ExpiryField.tsx';
import styles from './panel.module.css';
import { SignerHints } from './SignerHints.tsx';
import { signersOf } from './signers.ts';

interface ConsentFormFieldsProps {
  groupId: string;
  person: Candidate['person'];
  kind: ConsentKind;
  /** Null writes a new one down. */
  form: ConsentForm | null;
  endsOn: string | null;
  onDone: () => void;
}

type Answer = 'given' | 'refused' | 'out';

/** One form: sent, back, by whom it was signed, until when it holds, and whether it was withdrawn. */
export function ConsentFormFields({ groupId, person, kind, form, endsOn, onDone }: ConsentFormFieldsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const today = useToday();
  const isOut = form !== null && form.returnedOn === null;
  const fields = useForm<ConsentFields>({
    resolver: zodResolver(consentFields),
    // Somebody who opens a form that is out has it in their hand.
    defaultValues: form
      ? { ...withoutId(form), ...(isOut && { returnedOn: today, isGiven: true }) }
      : { ...nothing, kind, returnedOn: today, isGiven: true },
  });
  const { control, setValue } = fields;
  const draft = useDraft(`consent ${groupId} ${person.id} ${form?.id ?? `new ${kind}`}`, fields);
  const done = () => void draft.clear().then(onDone);
  const save = useChange(
    (values: ConsentFields) =>
      client.consents.save({ groupId, personId: person.id, id: form?.id ?? null, form: values }),
    {
      message: () =>
        t('Noted: {{kind}} of {{name}}.', { kind: consentKindName(kind, t), name: names.display(person) }),
      onSuccess: done,
    },
  );
  const isGiven = useWatch({ control, name: 'isGiven' });
  const record = useQuery(core.people.get.queryOptions({ input: { id: person.id } })).data;
  const signers = record ? signersOf(kind, record, record.guardians, today) : [];

  function answer(value: Answer) {
    setValue('isGiven', value === 'out' ? null : value === 'given', { shouldDirty: true });
    setValue('returnedOn', value === 'out' ? null : (fields.getValues('returnedOn') ?? today), {
      shouldDirty: true,
    });
    if (value === 'given') return;
    setValue('expiresOn', null, { shouldDirty: true });
    setValue('withdrawnOn', null, { shouldDirty: true });
  }

  const date = (name: 'sentOn' | 'returnedOn' | 'withdrawnOn', label: string, description?: string) => (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <DateField
          {...field}
          label={label}
          description={description}
          errorMessage={fieldMessage(fieldState.error, t)}
        />
      )}
    />
  );

  return (
    <FormLayout
      label={consentKindName(kind, t)}
      onSubmit={(event) => void fields.handleSubmit((values) => save.mutate(values))(event)}
    >
      <DraftNote draft={draft} />
      <RadioCards
        label={t('Where the form is')}
        cardWidth="6.5rem"
        value={isGiven === null ? 'out' : isGiven ? 'given' : 'refused'}
        onChange={(value) => answer(value as Answer)}
        options={[
          { value: 'given', label: t('Given') },
          { value: 'refused', label: t('Refused') },
          { value: 'out', label: t('Not back') },
        ]}
      />
      <FormRow least="9rem">
        {isGiven !== null && date('returnedOn', t('Came back on'))}
        {date('sentOn', t('Sent on'))}
      </FormRow>
      {isGiven !== null && (
        <Controller
          control={control}
          name="givenBy"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={t('Signed by')}
              description={
                <SignerHints
                  signers={names.isHidden ? [] : signers}
                  lacksGuardian={record !== undefined && signers.length === 0}
                  onChoose={(who) => setValue('givenBy', who, { shouldDirty: true, shouldValidate: true })}
                />
              }
              maxLength={160}
              errorMessage={fieldMessage(fieldState.error, t)}
              isRequired={isGiven}
            />
          )}
        />
      )}
      {isGiven === true && (
        <>
          <ExpiryField control={control} endsOn={endsOn} />
          {form?.isGiven === true && (
            <div className={styles.withdrawal}>
              {date('withdrawnOn', t('Withdrawn on'), t('From this day on it no longer holds.'))}
              <Controller
                control={control}
                name="withdrawnReason"
                render={({ field, fieldState }) => (
                  <TextField
                    {...field}
                    label={t('Why, if they said so')}
                    maxLength={200}
                    errorMessage={fieldMessage(fieldState.error, t)}
                  />
                )}
              />
            </div>
          )}
        </>
      )}
      <FormActions>
        <Button onPress={done}>{t('Cancel')}</Button>
        <Button kind="primary" type="submit" isPending={save.isPending}>
          {t('Save the form')}
        </Button>
      </FormActions>
    </FormLayout>
  );
}

const nothing: ConsentFields = {
  kind: 'consent',
  sentOn: null,
  returnedOn: null,
  isGiven: null,
  givenBy: '',
  expiresOn: null,
  withdrawnOn: null,
  withdrawnReason: '',
};

function withoutId({ id: _id, ...form }: ConsentForm): ConsentFields {
  return form;
}
