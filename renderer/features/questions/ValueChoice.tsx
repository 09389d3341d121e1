import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionKey } from '../../../shared/contract/questions.ts';
import type { QuestionField, QuestionTopic } from '../../../shared/domain/question.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import type { NamedPerson } from '../../data/names.ts';
import { Busy, CheckboxField, Data, DataTable, EmptyState, LoadFailure } from '../../ui/index.ts';
import { keyName } from './key-words.ts';
import { fieldWords } from './question-words.ts';
import styles from './questions.module.css';

interface ValueChoiceProps {
  topic: QuestionTopic;
  field: QuestionField;
  values: readonly string[];
  onChange: (values: string[], keys: readonly QuestionKey[]) => void;
  /** What is chosen already, by name: it may be something that can no longer be chosen. */
  named: readonly QuestionKey[];
  nameOf: (person: NamedPerson) => string;
  errorMessage: string | undefined;
}

/** So many values are ticked in a plain list; more are searched. */
const mostTicks = 12;

/** The values of a field, to be ticked. */
export function ValueChoice({
  topic,
  field,
  values,
  onChange,
  named,
  nameOf,
  errorMessage,
}: ValueChoiceProps) {
  const { t } = useTranslation();
  const problemId = useId();
  const read = useQuery(core.questions.choices.queryOptions({ input: { topic, field } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={4} />;
  const offered = read.data.keys;
  const others = named.filter(
    (key) =>
      key.field === field && values.includes(key.value) && !offered.some(({ value }) => value === key.value),
  );
  const keys = [...offered, ...new Map(others.map((key) => [key.value, key])).values()];
  const nameFor = (key: QuestionKey) => keyName(key, { nameOf, t });
  const take = (chosen: ReadonlySet<string>) => onChange([...chosen], keys);
  const title = fieldWords(field, t).name;
  return (
    <div
      role="group"
      aria-label={title}
      aria-describedby={errorMessage === undefined ? undefined : problemId}
    >
      {keys.length > 0 && keys.length <= mostTicks ? (
        <div className={styles.ticks}>
          {keys.map((key) => (
            <CheckboxField
              key={key.value}
              label={nameFor(key).text}
              isData={nameFor(key).isData}
              value={values.includes(key.value)}
              onChange={(isIn) =>
                take(new Set(isIn ? [...values, key.value] : values.filter((one) => one !== key.value)))
              }
            />
          ))}
        </div>
      ) : (
        <DataTable
          label={title}
          rows={keys}
          columns={[
            {
              id: 'name',
              header: title,
              cell: (key) => {
                const { text, isData } = nameFor(key);
                return isData ? <Data>{text}</Data> : text;
              },
              filterText: (key) => nameFor(key).text,
            },
          ]}
          rowId={({ value }) => value}
          rowName={(key) => nameFor(key).text}
          filterLabel={t('Find a value')}
          selection={{ selected: new Set(values), onChange: take, actions: null }}
          maxHeight="18rem"
          empty={<EmptyState>{t('There is nothing to choose here yet.')}</EmptyState>}
        />
      )}
      {read.data.isCut && <p className={styles.quiet}>{t('There are more than can be listed here.')}</p>}
      {errorMessage !== undefined && (
        <p id={problemId} role="alert" className={styles.problem}>
          {errorMessage}
        </p>
      )}
    </div>
  );
}
