import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import type { ConsentRule } from '../../../shared/domain/consent.ts';
import styles from './board.module.css';
import { BoardColumnList } from './BoardColumnList.tsx';
import { type BoardColumn, columnsUnder, inColumn, placesUnder } from './candidate-moves.ts';
import type { CandidateAct } from './CandidateMenu.tsx';

interface EnrolmentBoardProps {
  groupId: string;
  candidates: readonly Candidate[];
  rule: ConsentRule;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  nameOf: (personId: string) => string;
  onAct: (act: CandidateAct, candidate: Candidate) => void;
  onDrop: (personIds: readonly string[], to: BoardColumn) => void;
}

/** The way into the group, stage by stage. Cards are moved by the pointer, by keys, or by their menu. */
export function EnrolmentBoard({ candidates, rule, selected, onSelect, ...rest }: EnrolmentBoardProps) {
  const { t } = useTranslation();
  const columns = columnsUnder(rule);

  function selectIn(column: BoardColumn, ids: ReadonlySet<string>) {
    const there = new Set(inColumn(candidates, column).map(({ person }) => person.id));
    onSelect(new Set([...[...selected].filter((id) => !there.has(id)), ...ids]));
  }

  return (
    // Where the columns have no room beside each other they scroll, also by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by Tab
    <div className={styles.board} role="group" aria-label={t('Board')} tabIndex={0}>
      {placesUnder(rule).map((place) => (
        <div key={place.join()} className={styles.place}>
          {place.map((column) => (
            <BoardColumnList
              key={column}
              {...rest}
              column={column}
              columns={columns}
              people={inColumn(candidates, column)}
              rule={rule}
              selected={selected}
              onSelect={selectIn}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
