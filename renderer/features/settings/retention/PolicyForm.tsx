import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, type FieldError, type Resolver, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type RetentionPolicyFields, retentionPolicy } from '../../../../shared/contract/retention.ts';
import { client } from '../../../data/client.ts';
import { useDraft } from '../../../data/drafts.ts';
import { fieldMessage } from '../../../data/field-messages.ts';
import { useChange } from '../../../data/query.ts';
import {
  Button,
  FormActions,
  FormLayout,
  FormRow,
  NumberField,
  RadioCards,
  TextArea,
} from '../../../ui/index.ts';

type Typed = Omit<RetentionPolicyFields, 'yearsAfterService' | 'majorityAge'> & {
  yearsAfterService: number | null;
  majorityAge: number | null;
};

interface PolicyFormProps {
  policy: RetentionPolicyFields | null;
  onClose: () => void;
}

/** How long records are kept. No figure is proposed but the age that most places have for majority. */
export function PolicyForm({ policy, onClose }: PolicyFormProps) {
  const { t } = useTranslation();
  const form = useForm<Typed, unknown, RetentionPolicyFields>({
    resolver: zodResolver(retentionPolicy) as unknown as Resolver<Typed, unknown, RetentionPolicyFields>,
    defaultValues: policy ?? {
      yearsAfterService: null,
      yearsAfterMajority: null,
      majorityAge: 18,
      lastService: 'attended',
      source: '',
    },
  });
  const draft = useDraft('retention policy', form);
  const save = useChange((fields: RetentionPolicyFields) => client.retention.setPolicy({ policy: fields }), {
    message: () => t('The policy is saved.'),
    onSuccess: () => {
      void draft.clear();
      onClose();
    },
  });
  // A figure outside is refused and not changed: how long records are kept is nobody's guess.
  const outside = (error: FieldError | undefined, least: number, most: number) =>
    error?.type === 'too_small' || error?.type === 'too_big'
      ? t('From {{least}} to {{most}} years.', { least, most })
      : undefined;
  const lastServices = [
    {
      value: 'attended',
      label: t('The last session attended'),
      description: t('Of a group: the last at which anybody was there.'),
    },
    {
      value: 'left',
      label: t('The day somebody left'),
      description: t('The last day of the membership.'),
    },
    {
      value: 'ended',
      label: t('The end of the group'),
      description: t('Who left earlier is kept as long as the group.'),
    },
  ];
  return (
    <FormLayout
      label={t('Your policy')}
      onSubmit={(event) => void form.handleSubmit((fields) => save.mutate(fields))(event)}
    >
      <FormRow least="13rem">
        <Controller
          control={form.control}
          name="yearsAfterService"
          render={({ field, fieldState }) => (
            <NumberField
              {...field}
              label={t('Kept after the last service')}
              unit={t('years')}
              isRequired
              errorMessage={outside(fieldState.error, 1, 100) ?? fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <Controller
          control={form.control}
          name="yearsAfterMajority"
          render={({ field, fieldState }) => (
            <NumberField
              {...field}
              label={t('Children: after coming of age')}
              description={t('Leave it empty where your rules have nothing of the kind.')}
              unit={t('years')}
              errorMessage={outside(fieldState.error, 0, 100) ?? fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <Controller
          control={form.control}
          name="majorityAge"
          render={({ field, fieldState }) => (
            <NumberField
              {...field}
              label={t('Age of majority')}
              unit={t('years')}
              isRequired
              errorMessage={outside(fieldState.error, 14, 25) ?? fieldMessage(fieldState.error, t)}
            />
          )}
        />
      </FormRow>
      <Controller
        control={form.control}
        name="lastService"
        render={({ field }) => (
          <RadioCards
            {...field}
            label={t('What counts as the last service')}
            options={lastServices}
            cardWidth="13rem"
          />
        )}
      />
      <Controller
        control={form.control}
        name="source"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={t('Where the rule comes from')}
            description={t(
              'The law, or the policy of your school with its number. It stands on certificates.',
            )}
            rows={2}
            maxLength={500}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <FormActions>
        <Button
          onPress={() => {
            void draft.discard();
            onClose();
          }}
        >
          {t('Cancel')}
        </Button>
        <Button kind="primary" type="submit" isPending={save.isPending}>
          {t('Save the policy')}
        </Button>
      </FormActions>
    </FormLayout>
  );
}
