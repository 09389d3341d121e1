import { useTranslation } from 'react-i18next';
import type { GroupTimeLine } from '../../../shared/contract/time-line.ts';
import { useNames } from '../../data/names.ts';
import { timeLineKindWords } from '../../data/time-line.ts';
import { type TimeLineRow, timeLineRows } from '../../data/time-line-words.ts';
import { sortByName } from '../../i18n/format.ts';
import { FilterChips, SelectField } from '../../ui/index.ts';
import type { Shown } from './shown.ts';
import styles from './time-line.module.css';

interface TimeLineFiltersProps {
  line: GroupTimeLine;
  shown: Shown;
  onChange: (shown: Shown) => void;
}

const everybody = 'everybody';
const allQuestions = 'all';

/** Which kinds are shown, of whom, and by which question the climate is drawn. */
export function TimeLineFilters({ line, shown, onChange }: TimeLineFiltersProps) {
  const { t } = useTranslation();
  const names = useNames();
  const rowName = (row: TimeLineRow) => {
    if (row === 'stage') return t('Stages');
    if (row === 'attendance') return t('Attendance');
    return row === 'climate' ? t('Climate') : timeLineKindWords(row, t).name;
  };
  const countOf = (row: TimeLineRow) => {
    if (row === 'stage') return line.judgements.length;
    if (row === 'attendance') return line.sessions.filter((session) => session.recorded > 0).length;
    if (row === 'climate') return new Set(line.ratings.map((rating) => rating.sessionId)).size;
    return line.entries.filter(
      (entry) => entry.kind === row && (shown.personId === null || entry.personIds.includes(shown.personId)),
    ).length;
  };
  const people = sortByName(line.people, (person) => names.sort(person));
  return (
    <>
      <div className={styles.filters}>
        <FilterChips
          label={t('Kinds shown')}
          value={shown.rows}
          onChange={(rows) => onChange({ ...shown, rows: timeLineRows.filter((row) => rows.includes(row)) })}
          options={timeLineRows
            .map((value) => ({ value, label: rowName(value), count: countOf(value) }))
            .filter(({ value, count }) => count > 0 || !shown.rows.includes(value))}
        />
      </div>
      <div className={styles.selects}>
        {people.length > 0 && (
          <SelectField
            label={t('Member')}
            value={shown.personId ?? everybody}
            onChange={(next) => onChange({ ...shown, personId: next === everybody ? null : next })}
            options={[
              { value: everybody, label: t('Everybody') },
              ...people.map((person) => ({ value: person.id, label: names.display(person), isData: true })),
            ]}
          />
        )}
        {line.questions.length > 1 && (
          <SelectField
            label={t('Climate by')}
            value={shown.questionId ?? allQuestions}
            onChange={(next) => onChange({ ...shown, questionId: next === allQuestions ? null : next })}
            options={[
              { value: allQuestions, label: t('All questions') },
              ...line.questions.map((question) => ({
                value: question.id,
                label: question.text,
                isData: true,
              })),
            ]}
          />
        )}
      </div>
    </>
  );
}
