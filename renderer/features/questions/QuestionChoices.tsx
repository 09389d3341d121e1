import { useTranslation } from 'react-i18next';
import type { QuestionKey } from '../../../shared/contract/questions.ts';
import {
  fieldCodes,
  mostFigures,
  type Question,
  questionTopics,
  topicCatalogue,
} from '../../../shared/domain/question.ts';
import { raterLabel } from '../../data/goal-words.ts';
import type { NamedPerson } from '../../data/names.ts';
import { MultiSelectField, SelectField } from '../../ui/index.ts';
import { Conditions } from './Conditions.tsx';
import { LimitField, OrderFields } from './OrderFields.tsx';
import { fieldWords, figureName, topicWords } from './question-words.ts';
import { QuestionDays } from './QuestionDays.tsx';
import styles from './questions.module.css';

interface QuestionChoicesProps {
  question: Question;
  onChange: (part: Partial<Question>) => void;
  /** The values that its conditions name. */
  named: readonly QuestionKey[];
  nameOf: (person: NamedPerson) => string;
}

const none = 'none';

/** What a question asks, part by part; everything that can be chosen follows from its topic. */
export function QuestionChoices({ question, onChange, named, nameOf }: QuestionChoicesProps) {
  const { t } = useTranslation();
  const { topic, rater, groupBy, across, figures } = question;
  const { fields, figures: known } = topicCatalogue[topic];
  const [first, second] = groupBy;
  const fieldOptions = (taken: readonly (string | null | undefined)[]) =>
    fields
      .filter((field) => !taken.includes(field))
      .map((field) => ({ value: field as string, label: fieldWords(field, t).name }));
  const fieldOf = (value: string | null) => fields.find((field) => field === value) ?? null;
  return (
    <>
      <SelectField
        label={t('About')}
        value={topic}
        onChange={(value) => {
          const chosen = questionTopics.find((one) => one === value);
          if (chosen && chosen !== topic) onChange({ topic: chosen });
        }}
        options={questionTopics.map((value) => ({
          value,
          label: topicWords(value, t).name,
          description: topicWords(value, t).record,
        }))}
      />
      <QuestionDays span={question.span} onChange={(span) => onChange({ span })} />
      {topic === 'goals' && (
        <SelectField
          label={t('As rated by')}
          value={rater}
          onChange={(value) => {
            const chosen = fieldCodes.rater.find((one) => one === value);
            if (chosen) onChange({ rater: chosen });
          }}
          options={fieldCodes.rater.map((value) => ({ value, label: raterLabel(value, t) }))}
        />
      )}
      <Conditions question={question} onChange={onChange} named={named} nameOf={nameOf} />
      <SelectField
        label={t('A line for each')}
        value={first ?? none}
        onChange={(value) => {
          const field = fieldOf(value);
          if (field === null) onChange({ groupBy: [] });
          else onChange({ groupBy: [field, ...(second === undefined ? [] : [second])] });
        }}
        options={[{ value: none, label: t('Record') }, ...fieldOptions([])]}
      />
      {first !== undefined && (
        <>
          <SelectField
            label={t('and within it')}
            value={second ?? none}
            onChange={(value) => {
              const field = fieldOf(value);
              onChange({ groupBy: [first, ...(field === null ? [] : [field])] });
            }}
            options={[{ value: none, label: t('No further lines') }, ...fieldOptions([first])]}
          />
          <SelectField
            label={t('A column for each')}
            value={across ?? none}
            onChange={(value) => onChange({ across: fieldOf(value) })}
            options={[{ value: none, label: t('Figure') }, ...fieldOptions([first, second])]}
          />
        </>
      )}
      <LimitField question={question} onChange={onChange} />
      {first !== undefined && (
        <div className={styles.figures}>
          {across === null ? (
            <MultiSelectField
              label={t('Figures')}
              value={figures}
              onChange={(values) =>
                onChange({ figures: known.filter((figure) => values.includes(figure)).slice(0, mostFigures) })
              }
              options={known.map((figure) => ({
                value: figure,
                label: figureName(figure, t),
                isDisabled: figures.length >= mostFigures && !figures.includes(figure),
              }))}
              description={figures.length >= mostFigures ? t('These are the most there can be.') : undefined}
            />
          ) : (
            <SelectField
              label={t('In the cells')}
              value={figures[0] ?? null}
              onChange={(value) => {
                const figure = known.find((one) => one === value);
                if (figure) onChange({ figures: [figure] });
              }}
              options={known.map((figure) => ({ value: figure as string, label: figureName(figure, t) }))}
            />
          )}
        </div>
      )}
      <OrderFields question={question} onChange={onChange} />
    </>
  );
}
