import { Plus } from 'lucide-react';
import { useFieldArray, type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type MeasureFields, mostItems } from '../../../shared/contract/measures.ts';
import { Banner, Button, FormSection, RadioCards } from '../../ui/index.ts';
import { newSubScore } from './measure-examples.ts';
import { ScoreRow } from './ScoreRow.tsx';

/** The range of an outside score and its sub-scores. Its questions are not asked here, and the page says why. */
export function ScoreFields({ form }: { form: UseFormReturn<MeasureFields> }) {
  const { t } = useTranslation();
  const { control } = form;
  const items = useFieldArray({ control, name: 'items', keyName: 'key' });
  const scoring = useWatch({ control, name: 'scoring' });
  const isEntered = scoring === 'entered';

  /** The total stands first where it is entered, and not at all where it is worked out. */
  function choose(next: string | null): void {
    form.setValue('scoring', next as typeof scoring, { shouldDirty: true });
    if (next === 'entered' && !isEntered) items.prepend(newSubScore(), { shouldFocus: false });
    if (next !== 'entered' && isEntered) {
      items.remove(0);
      if (items.fields.length === 1) items.append(newSubScore(), { focusName: 'items.0.text' });
    }
  }

  return (
    <FormSection title={t('The score')}>
      <Banner title={t('Only scores, never the questions')}>
        {t(
          'The questions of an instrument belong to its authors or publisher. Give and score it as your licence and its manual say, and enter here what came out of it.',
        )}
      </Banner>
      <RadioCards
        label={t('What you enter')}
        value={isEntered ? 'entered' : scoring}
        onChange={choose}
        cardWidth="14rem"
        options={[
          {
            value: 'entered',
            label: t('The total'),
            description: t('As the manual scores it; sub-scores may stand beside it.'),
          },
          {
            value: 'sum',
            label: t('Sub-scores, added up'),
            description: t('Mezzo makes the total.'),
          },
          {
            value: 'mean',
            label: t('Sub-scores, their mean'),
            description: t('Mezzo makes the mean.'),
          },
        ]}
      />
      {items.fields.map(({ key }, place) => (
        <ScoreRow
          key={key}
          form={form}
          place={place}
          isTotal={isEntered && place === 0}
          onRemove={items.fields.length > 1 ? () => items.remove(place) : undefined}
        />
      ))}
      <div>
        <Button
          icon={<Plus aria-hidden="true" />}
          isDisabled={items.fields.length >= mostItems}
          onPress={() => items.append(newSubScore(), { focusName: `items.${items.fields.length}.text` })}
        >
          {t('Add a sub-score')}
        </Button>
      </div>
    </FormSection>
  );
}
