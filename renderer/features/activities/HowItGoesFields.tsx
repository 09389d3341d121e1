import { Controller, type FieldError } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '../../data/field-messages.ts';
import { TextArea } from '../../ui/index.ts';
import { TextList } from './TextList.tsx';
import type { ActivityPartProps } from './use-activity-labels.ts';

const mostSteps = 40;
const mostQuestions = 20;

/** The steps in order, the questions afterwards, and how it is changed for those who need it otherwise. */
export function HowItGoesFields({ form, labels }: ActivityPartProps) {
  const { t } = useTranslation();
  const { control } = form;
  const messageAt = (error: unknown, sentence: string) => (place: number) =>
    (error as readonly (FieldError | undefined)[] | undefined)?.[place] ? sentence : undefined;
  return (
    <>
      <Controller
        control={control}
        name="steps"
        render={({ field, fieldState }) => (
          <TextList
            {...field}
            label={labels.steps}
            description={t('As you would tell a colleague who has never seen it, with the words to say.')}
            nameOf={(number) => t('Step {{number}}', { number })}
            addLabel={t('Add a step')}
            most={mostSteps}
            maxLength={2000}
            errorMessage={
              field.value.length === 0 && fieldState.error ? t('Write at least one step.') : undefined
            }
            messageAt={messageAt(fieldState.error, t('Write the step, or remove it.'))}
          />
        )}
      />
      <Controller
        control={control}
        name="debrief"
        render={({ field, fieldState }) => (
          <TextList
            {...field}
            label={labels.debrief}
            nameOf={(number) => t('Question {{number}}', { number })}
            addLabel={t('Add a question')}
            most={mostQuestions}
            maxLength={1000}
            messageAt={messageAt(fieldState.error, t('Write the question, or remove it.'))}
          />
        )}
      />
      <Controller
        control={control}
        name="adaptation"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={labels.adaptation}
            maxLength={2000}
            description={t('How it becomes easier, quieter or shorter, or fits somebody with other needs.')}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
    </>
  );
}
