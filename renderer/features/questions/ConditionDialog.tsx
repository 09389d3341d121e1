import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionKey } from '../../../shared/contract/questions.ts';
import { type Question, questionFigures } from '../../../shared/domain/question.ts';
import type { NamedPerson } from '../../data/names.ts';
import { Button, Dialog, FormLayout, RadioCards, SectionedSelectField } from '../../ui/index.ts';
import type { AnyCondition } from './any-condition.ts';
import { BoundFields } from './BoundFields.tsx';
import { type Subject, subjectCode, subjectFrom, subjectOf, subjectSections } from './condition-subject.ts';
import { ValueChoice } from './ValueChoice.tsx';

interface ConditionDialogProps {
  question: Question;
  /** The one that is changed; null: a new one. */
  first: AnyCondition | null;
  named: readonly QuestionKey[];
  nameOf: (person: NamedPerson) => string;
  /** With the values that were chosen, so that they are known by name at once. */
  onTake: (condition: AnyCondition, keys: readonly QuestionKey[]) => void;
  onClose: () => void;
}

interface Bounds {
  low: number | null;
  high: number | null;
}

/** One condition: what it is about, and which values or between which numbers. */
export function ConditionDialog({ question, first, named, nameOf, onTake, onClose }: ConditionDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const [subject, setSubject] = useState<Subject | null>(first && subjectOf(first));
  const [is, setIs] = useState<'any-of' | 'none-of'>(
    first?.is === 'record' && first.condition.is === 'none-of' ? 'none-of' : 'any-of',
  );
  const [values, setValues] = useState<readonly string[]>(valuesIn(first));
  const [bounds, setBounds] = useState<Bounds>(boundsIn(first));
  const [known, setKnown] = useState<readonly QuestionKey[]>([]);
  const [isSent, setSent] = useState(false);
  const isShare = subject?.of === 'figure' && questionFigures[subject.figure] === 'share';

  function take() {
    setSent(true);
    if (subject === null) return;
    const condition = conditionFrom(subject, is, values, bounds);
    if (condition !== null)
      onTake(
        condition,
        known.filter(({ value }) => values.includes(value)),
      );
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={first === null ? t('Add a condition') : t('Change the condition')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {first === null ? t('Add it') : t('Change it')}
          </Button>
        </>
      }
    >
      <FormLayout
        id={formId}
        label={t('Condition')}
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <SectionedSelectField
          label={t('Only where')}
          value={subject && subjectCode(subject)}
          onChange={(code) => {
            setSubject(subjectFrom(code, question));
            setValues([]);
            setBounds({ low: null, high: null });
            setSent(false);
          }}
          sections={subjectSections(question, t)}
          errorMessage={isSent && subject === null ? t('Choose what it is about.') : undefined}
          autoFocus={first === null}
        />
        {subject?.of === 'field' && (
          <>
            <RadioCards
              label={t('How')}
              value={is}
              onChange={(value) => setIs(value === 'none-of' ? 'none-of' : 'any-of')}
              cardWidth="12rem"
              options={[
                { value: 'any-of', label: t('is one of these') },
                { value: 'none-of', label: t('is none of these') },
              ]}
            />
            <ValueChoice
              key={subject.field}
              topic={question.topic}
              field={subject.field}
              values={values}
              onChange={(chosen, keys) => {
                setValues(chosen);
                setKnown(keys);
              }}
              named={named}
              nameOf={nameOf}
              errorMessage={isSent && values.length === 0 ? t('Tick at least one.') : undefined}
            />
          </>
        )}
        {subject && subject.of !== 'field' && (
          <BoundFields bounds={bounds} onChange={setBounds} isShare={isShare} isSent={isSent} />
        )}
      </FormLayout>
    </Dialog>
  );
}

function valuesIn(first: AnyCondition | null): readonly string[] {
  return first?.is === 'record' && first.condition.is !== 'between' ? first.condition.values : [];
}

function boundsIn(first: AnyCondition | null): Bounds {
  if (first?.is === 'line') return first.condition;
  return first?.is === 'record' && first.condition.is === 'between'
    ? first.condition
    : { low: null, high: null };
}

/** Null where something is missing, or the wrong way round. */
function conditionFrom(
  subject: Subject,
  is: 'any-of' | 'none-of',
  values: readonly string[],
  { low, high }: Bounds,
): AnyCondition | null {
  if (subject.of === 'field')
    return values.length === 0
      ? null
      : { is: 'record', condition: { is, field: subject.field, values: [...values] } };
  if ((low === null && high === null) || (low !== null && high !== null && low > high)) return null;
  return subject.of === 'number'
    ? { is: 'record', condition: { is: 'between', field: subject.number, low, high } }
    : { is: 'line', condition: { figure: subject.figure, low, high } };
}
