import { ListFilter, Pencil, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionKey } from '../../../shared/contract/questions.ts';
import { mostConditions, type Question } from '../../../shared/domain/question.ts';
import type { NamedPerson } from '../../data/names.ts';
import { Button, Data, IconButton } from '../../ui/index.ts';
import { ConditionDialog } from './ConditionDialog.tsx';
import { type AnyCondition, conditionsOf, withConditions } from './any-condition.ts';
import { conditionWords, rowConditionWords } from './question-sentence.ts';
import styles from './questions.module.css';

interface ConditionsProps {
  question: Question;
  onChange: (part: Partial<Question>) => void;
  named: readonly QuestionKey[];
  nameOf: (person: NamedPerson) => string;
}

/** Which records are asked about and which lines are shown; all of it has to hold. */
export function Conditions({ question, onChange, named, nameOf }: ConditionsProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const add = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<number | 'new' | null>(null);
  // What was chosen in the dialog is known by name before the answer says it.
  const [chosen, setChosen] = useState<readonly QuestionKey[]>([]);
  const conditions = conditionsOf(question);
  const reading = { named: [...named, ...chosen], nameOf, t };
  const words = conditions.map((condition) =>
    condition.is === 'line'
      ? rowConditionWords(condition.condition, t)
      : conditionWords(condition.condition, reading),
  );
  const put = (next: readonly AnyCondition[]) => onChange(withConditions(next));
  return (
    <div className={styles.conditions} role="group" aria-labelledby={titleId}>
      <div className={styles.conditionsHead}>
        <span id={titleId} className={styles.label}>
          {t('Only where')}
        </span>
        <Button
          ref={add}
          size="small"
          icon={<ListFilter aria-hidden="true" />}
          isDisabled={question.conditions.length >= mostConditions}
          onPress={() => setOpen('new')}
        >
          {t('Add a condition…')}
        </Button>
      </div>
      {conditions.length > 0 && (
        <ul className={styles.conditionList}>
          {conditions.map((_, place) => {
            const name = words[place] ?? t('nothing is asked for yet');
            return (
              <li key={place}>
                <Data>{name}</Data>
                <span>
                  <IconButton
                    size="small"
                    label={t('Change: {{condition}}', { condition: name })}
                    icon={<Pencil aria-hidden="true" />}
                    onPress={() => setOpen(place)}
                  />
                  <IconButton
                    size="small"
                    label={t('Take away: {{condition}}', { condition: name })}
                    icon={<X aria-hidden="true" />}
                    onPress={() => {
                      put(conditions.filter((_one, at) => at !== place));
                      // The button that had the focus goes with its condition.
                      add.current?.focus();
                    }}
                  />
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {open !== null && (
        <ConditionDialog
          question={question}
          first={open === 'new' ? null : (conditions[open] ?? null)}
          named={reading.named}
          nameOf={nameOf}
          onClose={() => setOpen(null)}
          onTake={(condition, keys) => {
            setChosen(keys);
            put(
              open === 'new'
                ? [...conditions, condition]
                : conditions.map((one, place) => (place === open ? condition : one)),
            );
            setOpen(null);
          }}
        />
      )}
    </div>
  );
}
