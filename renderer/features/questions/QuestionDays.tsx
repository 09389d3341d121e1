import { useTranslation } from 'react-i18next';
import {
  type QuestionSpan,
  questionSpanNames,
  type QuestionSpanName,
} from '../../../shared/domain/question.ts';
import { questionDays } from '../../../shared/domain/question-records.ts';
import { isTurned } from '../../data/report/SpanFields.tsx';
import { useSchoolYear } from '../../data/settings.ts';
import { useToday } from '../../data/today.ts';
import { DateField, SelectField } from '../../ui/index.ts';

const own = 'own';

interface QuestionDaysProps {
  span: QuestionSpan;
  onChange: (span: QuestionSpan) => void;
}

/** The days of a question: by a name that moves with today, or from one day to another. */
export function QuestionDays({ span, onChange }: QuestionDaysProps) {
  const { t } = useTranslation();
  const today = useToday();
  const schoolYear = useSchoolYear();
  const isOwn = typeof span === 'object';
  return (
    <>
      <SelectField
        label={t('Days')}
        value={isOwn ? own : span}
        onChange={(value) => {
          const name = questionSpanNames.find((one) => one === value);
          if (name) onChange(name);
          else if (value === own) onChange(questionDays(span, today, schoolYear));
        }}
        options={[
          ...questionSpanNames.map((name) => ({ value: name as string, label: spanName(name) })),
          { value: own, label: t('Days of your own') },
        ]}
      />
      {isOwn && (
        <>
          <DateField label={t('From')} value={span.from} onChange={(from) => onChange({ ...span, from })} />
          <DateField
            label={t('Until')}
            value={span.to}
            onChange={(to) => onChange({ ...span, to })}
            errorMessage={isTurned(span) ? t('The end lies before the start.') : undefined}
          />
        </>
      )}
    </>
  );

  function spanName(name: QuestionSpanName): string {
    switch (name) {
      case 'this-month':
        return t('This month');
      case 'last-month':
        return t('Last month');
      case 'term':
        return t('This term');
      case 'school-year':
        return t('This school year');
      case 'last-30-days':
        return t('The last 30 days');
      case 'all':
        return t('From the first day to the last');
    }
  }
}
