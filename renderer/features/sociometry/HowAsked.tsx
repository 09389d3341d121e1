import { type Control, Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '../../data/field-messages.ts';
import { mostChoices } from '../../../shared/contract/sociometry.ts';
import { Banner, CheckboxField, FormRow, NumberField, RadioCards } from '../../ui/index.ts';
import type { RoundForm } from './round-form.ts';
import styles from './sociometry.module.css';

interface HowAskedProps {
  control: Control<RoundForm>;
  /** Of those who take part: how many, and how many of them are young children. */
  people: number;
  young: number;
}

/** How many choices, in an order or not; and whether rejections are asked for, with what speaks against it. */
export function HowAsked({ control, people, young }: HowAskedProps) {
  const { t } = useTranslation();
  const [choiceLimit, allowsRejections] = useWatch({ control, name: ['choiceLimit', 'allowsRejections'] });
  return (
    <>
      <FormRow least="16rem">
        <Controller
          control={control}
          name="choiceLimit"
          render={({ field }) => (
            <RadioCards
              name={field.name}
              ref={field.ref}
              label={t('Choices')}
              value={field.value === null ? 'free' : 'limited'}
              onChange={(value) => field.onChange(value === 'free' ? null : 3)}
              cardWidth="12rem"
              options={[
                {
                  value: 'limited',
                  label: t('Up to a number'),
                  description: t('Two or three: easy to answer, rounds compare well.'),
                },
                {
                  value: 'free',
                  label: t('As many as wanted'),
                  description: t('Shows who reaches out to many, and who to few.'),
                },
              ]}
            />
          )}
        />
        <div className={styles.stack}>
          {choiceLimit !== null && (
            <Controller
              control={control}
              name="choiceLimit"
              render={({ field, fieldState }) => (
                <NumberField
                  {...field}
                  label={t('At most')}
                  least={1}
                  most={mostChoices}
                  onChange={(value) => field.onChange(value ?? 1)}
                  errorMessage={fieldMessage(fieldState.error, t)}
                />
              )}
            />
          )}
          <Controller
            control={control}
            name="isRanked"
            render={({ field }) => (
              <CheckboxField {...field} label={t('In order: first, second, third choice')} />
            )}
          />
        </div>
      </FormRow>
      <Controller
        control={control}
        name="allowsRejections"
        render={({ field, fieldState }) => (
          <CheckboxField
            {...field}
            label={t('Also ask whom they would rather not choose')}
            description={t('Usually left off: choices alone tell most of what helps a group.')}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      {allowsRejections && (
        <Banner
          kind="warning"
          title={
            young > 0
              ? t('{{count}} of {{people}} are young children', { count: young, people })
              : t('Before you ask for rejections')
          }
        >
          <div className={styles.stack}>
            <p>
              {t(
                'Being asked whom one does not want can put words to a dislike that was none before, and answers get about. Ask only with a purpose you could tell a parent, each member alone, with the right to leave it out; never aloud, never by a show of hands.',
              )}
            </p>
            {young > 0 && (
              <Controller
                control={control}
                name="careTaken"
                render={({ field, fieldState }) => (
                  <CheckboxField
                    {...field}
                    label={t('I have weighed this for children of their age, and know why I ask.')}
                    errorMessage={fieldMessage(fieldState.error, t)}
                  />
                )}
              />
            )}
          </div>
        </Banner>
      )}
    </>
  );
}
