import { Plus } from 'lucide-react';
import { Controller, useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type MeasureFields, mostItems } from '../../../shared/contract/measures.ts';
import { Button, FormSection, RadioCards } from '../../ui/index.ts';
import { newQuestion } from './measure-examples.ts';
import { QuestionFields } from './QuestionFields.tsx';

/** The questions of a check-in, and how several of them become one score. */
export function QuestionsFields({ form }: { form: UseFormReturn<MeasureFields> }) {
  const { t } = useTranslation();
  const items = useFieldArray({ control: form.control, name: 'items', keyName: 'key' });
  const isOnly = items.fields.length === 1;
  return (
    <FormSection title={t('What is asked')}>
      {items.fields.map(({ key }, place) => (
        <QuestionFields
          key={key}
          form={form}
          place={place}
          of={items.fields.length}
          onRemove={() => items.remove(place)}
        />
      ))}
      <div>
        <Button
          icon={<Plus aria-hidden="true" />}
          isDisabled={items.fields.length >= mostItems}
          onPress={() => {
            const last = form.getValues(`items.${items.fields.length - 1}`);
            // Most scales ask all questions with the same answers.
            items.append(newQuestion({ ...last, id: null, text: '', isReversed: false }), {
              focusName: `items.${items.fields.length}.text`,
            });
          }}
        >
          {t('Add a question')}
        </Button>
      </div>
      {!isOnly && (
        <Controller
          control={form.control}
          name="scoring"
          render={({ field }) => (
            <RadioCards
              {...field}
              label={t('The score')}
              cardWidth="16rem"
              options={[
                { value: 'sum', label: t('Sum'), description: t('All answers added up.') },
                {
                  value: 'mean',
                  label: t('Mean'),
                  description: t('It stays in the range of one answer; best where all have the same range.'),
                },
              ]}
            />
          )}
        />
      )}
    </FormSection>
  );
}
