import { useTranslation } from 'react-i18next';
import { type Question, questionLimits, topicCatalogue } from '../../../shared/domain/question.ts';
import { SelectField } from '../../ui/index.ts';
import { isNumeric, type SortedBy, sortName } from './question-sentence.ts';

interface OrderFieldsProps {
  question: Question;
  onChange: (part: Partial<Question>) => void;
}

const asItGoes = 'as-it-goes';
const every = 'all';

/** In which order the lines stand. */
export function OrderFields({ question, onChange }: OrderFieldsProps) {
  const { t } = useTranslation();
  const { topic, groupBy, figures, sort } = question;
  const { columns } = topicCatalogue[topic];
  const sortable: readonly SortedBy[] = groupBy.length === 0 ? columns : [...groupBy, ...figures];
  return (
    <>
      <SelectField
        label={t('In the order of')}
        value={sort?.by ?? asItGoes}
        onChange={(value) => {
          const by = sortable.find((one) => one === value);
          onChange({ sort: by === undefined ? null : { by, direction: firstDirection(by) } });
        }}
        options={[
          {
            value: asItGoes,
            label: groupBy.length === 0 ? t('Day, the earliest first') : t('The lines’ names'),
          },
          ...sortable.map((by) => ({ value: by as string, label: sortName(by, question, t) })),
        ]}
      />
      {sort !== null && (
        <SelectField
          label={t('Beginning with')}
          value={sort.direction}
          onChange={(value) => {
            if (value === 'up' || value === 'down') onChange({ sort: { ...sort, direction: value } });
          }}
          options={
            !isNumeric(sort.by)
              ? [
                  { value: 'up', label: t('The first') },
                  { value: 'down', label: t('The last') },
                ]
              : [
                  { value: 'down', label: t('The highest') },
                  { value: 'up', label: t('The lowest') },
                ]
          }
        />
      )}
    </>
  );

  /** Of figures one wants to see the most first, of names and days the first. */
  function firstDirection(by: SortedBy): 'up' | 'down' {
    return isNumeric(by) ? 'down' : 'up';
  }
}

/** How many of the lines are shown. */
export function LimitField({ question: { limit }, onChange }: OrderFieldsProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t('How many lines')}
      value={limit === null ? every : String(limit)}
      onChange={(value) => onChange({ limit: questionLimits.find((one) => String(one) === value) ?? null })}
      options={[
        { value: every, label: t('All') },
        ...questionLimits.map((one) => ({
          value: String(one),
          label: t('The first {{limit}}', { limit: one }),
        })),
      ]}
    />
  );
}
