import { useState } from 'react';
import { GridList, type Selection, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import type { ConsentRule } from '../../../shared/domain/consent.ts';
import { useNames } from '../../data/names.ts';
import { Button, Term } from '../../ui/index.ts';
import styles from './board.module.css';
import { type BoardColumn, moveTo } from './candidate-moves.ts';
import { CandidateCard } from './CandidateCard.tsx';
import type { CandidateAct } from './CandidateMenu.tsx';
import { stageWords } from './enrolment-words.ts';

/** More cards than anybody reads in a column; the table holds them all. */
const shownAtFirst = 40;

/** What a card that is being moved carries: who, and from which column. */
const dragType = 'application/x-mezzo-candidate';
const typeFrom = (column: BoardColumn) => `${dragType}-${column}`;

interface BoardColumnListProps {
  groupId: string;
  column: BoardColumn;
  /** All columns, to know from where somebody may come. */
  columns: readonly BoardColumn[];
  people: readonly Candidate[];
  rule: ConsentRule;
  selected: ReadonlySet<string>;
  onSelect: (column: BoardColumn, ids: ReadonlySet<string>) => void;
  nameOf: (personId: string) => string;
  onAct: (act: CandidateAct, candidate: Candidate) => void;
  onDrop: (personIds: readonly string[], to: BoardColumn) => void;
}

/** One stage of the way: the people in it, and the place to drop others. */
export function BoardColumnList(props: BoardColumnListProps) {
  const { groupId, column, columns, people, rule, selected, onSelect, nameOf, onAct, onDrop } = props;
  const { t } = useTranslation();
  const names = useNames();
  const [isWhole, setWhole] = useState(false);
  const words = stageWords(column, t);
  // A list's items are told apart by an id of their own.
  const shown = (isWhole ? people : people.slice(0, shownAtFirst)).map((candidate) => ({
    id: candidate.person.id,
    candidate,
  }));
  const canDrag = columns.some((to) => moveTo(column, to, rule) !== null);

  const { dragAndDropHooks } = useDragAndDrop({
    ...(canDrag && {
      getItems: (keys) =>
        [...keys].map((key) => ({ [dragType]: String(key), [typeFrom(column)]: String(key) })),
    }),
    acceptedDragTypes: columns.filter((from) => moveTo(from, column, rule) !== null).map(typeFrom),
    async onRootDrop({ items }) {
      const ids = await Promise.all(
        items.flatMap((item) => (item.kind === 'text' ? [item.getText(dragType)] : [])),
      );
      onDrop(ids, column);
    },
  });

  function select(keys: Selection) {
    onSelect(column, new Set(keys === 'all' ? shown.map(({ id }) => id) : [...keys].map(String)));
  }

  return (
    <section className={styles.column} data-column={column}>
      <h2 className={styles.columnHead}>
        <Term meaning={words.meaning}>{words.name}</Term>
        <span className={styles.count}>{people.length}</span>
      </h2>
      <GridList
        aria-label={words.name}
        className={styles.cards ?? ''}
        items={shown}
        dependencies={[names, t, rule, nameOf, onAct, canDrag]}
        selectionMode="multiple"
        selectedKeys={[...selected].filter((id) => shown.some((one) => one.id === id))}
        onSelectionChange={select}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        renderEmptyState={() => <p className={styles.empty}>{words.empty}</p>}
      >
        {({ candidate }) => (
          <CandidateCard
            groupId={groupId}
            candidate={candidate}
            rule={rule}
            canDrag={canDrag}
            nameOf={nameOf}
            onAct={onAct}
          />
        )}
      </GridList>
      {people.length > shown.length && (
        <Button kind="quiet" size="small" onPress={() => setWhole(true)}>
          {t('Show {{count}} more', { count: people.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
