import { Users } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate, Composition } from '../../../shared/contract/enrolment.ts';
import type { Group } from '../../../shared/contract/groups.ts';
import type { ConsentRule } from '../../../shared/domain/consent.ts';
import type { PeopleChooser } from '../../data/chosen-people.ts';
import { useNames } from '../../data/names.ts';
import { sortByName } from '../../i18n/format.ts';
import { Button, EmptyState, showToast } from '../../ui/index.ts';
import { BoardDialogs, type OpenDialog } from './BoardDialogs.tsx';
import { BoardHead } from './BoardHead.tsx';
import { useBoardPreferences } from './board-preferences.ts';
import { type BoardColumn, filterCandidates, type Move, moveTo } from './candidate-moves.ts';
import type { CandidateAct } from './CandidateMenu.tsx';
import { CandidatePanel, type OpenSection } from './CandidatePanel.tsx';
import { CandidatesTable } from './CandidatesTable.tsx';
import { CompositionCard } from './CompositionCard.tsx';
import { EnrolmentBoard } from './EnrolmentBoard.tsx';
import styles from './enrolment.module.css';
import { SelectionActions } from './SelectionActions.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useBoardChanges } from './use-board-changes.ts';
import { useBoardFilter } from './use-board-filter.ts';

interface EnrolmentViewProps {
  group: Group;
  board: {
    consentRule: ConsentRule;
    candidates: Candidate[];
    composition: { enrolled: Composition; withComing: Composition };
  };
  Chooser: PeopleChooser;
}

/** The board or the table, a panel for one person, and how the group is made up. */
export function EnrolmentView({ group, board, Chooser }: EnrolmentViewProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { view } = useBoardPreferences();
  const { candidates, consentRule: rule } = board;
  const filter = useBoardFilter();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<{ personId: string; section: OpenSection } | null>(null);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const changes = useBoardChanges(group.id, rule);

  const personOf = useMemo(() => new Map(candidates.map((one) => [one.person.id, one])), [candidates]);
  const nameOf = useCallback(
    (id: string) => {
      const known = personOf.get(id);
      return known ? names.display(known.person) : '';
    },
    [personOf, names],
  );
  const shown = useMemo(
    () =>
      filterCandidates(
        sortByName(candidates, ({ person }) => names.sort(person)),
        filter.value,
      ),
    [candidates, filter.value, names],
  );
  // Who went off the board meanwhile is no longer chosen.
  const chosen = candidates.filter(({ person }) => selected.has(person.id));
  const openCandidate = open === null ? undefined : personOf.get(open.personId);

  function move(kind: Move, people: readonly Candidate[]) {
    const [first] = people;
    if (!first) return;
    if (kind === 'enrol') setDialog({ kind: 'enrol', people });
    else if (kind === 'decline') setDialog({ kind: 'decline', candidate: first });
    else if (kind === 'reopen') for (const one of people) changes.reopen(one);
    else changes[kind](people);
  }

  function act(kind: CandidateAct, candidate: Candidate) {
    if (kind === 'open') setOpen({ personId: candidate.person.id, section: null });
    else if (kind === 'returned') setOpen({ personId: candidate.person.id, section: 'form' });
    else if (kind === 'explain') changes.explain([candidate]);
    else if (kind === 'remove') {
      setOpen(null);
      changes.remove(candidate);
    } else move(kind, [candidate]);
  }

  function drop(ids: readonly string[], to: BoardColumn) {
    const people = ids.flatMap((id) => personOf.get(id) ?? []);
    const kind = people[0] ? moveTo(people[0].stage, to, rule) : null;
    if (kind === 'decline' && people.length > 1)
      showToast({ message: t('Decline one person at a time: each has a reason of their own.') });
    else if (kind) move(kind, people);
  }

  const actions = (
    <SelectionActions
      groupId={group.id}
      people={chosen}
      rule={rule}
      changes={changes}
      onReceive={(people) => setDialog({ kind: 'receive', people })}
      onEnrol={(people) => setDialog({ kind: 'enrol', people })}
      onDone={() => setSelected(new Set())}
    />
  );
  const list = {
    groupId: group.id,
    candidates: shown,
    rule,
    selected,
    onSelect: setSelected,
    nameOf,
    onAct: act,
  };

  return (
    <div className={styles.screen}>
      <BoardHead groupId={group.id} candidates={candidates} rule={rule} filter={filter} onOpen={setDialog} />
      <div className={styles.withPanel} data-open={openCandidate !== undefined || undefined}>
        <div className={styles.main}>
          {candidates.length === 0 ? (
            <EmptyState
              icon={<Users />}
              action={
                <Button onPress={() => setDialog({ kind: 'refer' })}>{t('Refer the first people')}</Button>
              }
            >
              {t(
                'Whoever is named for this group stands here, from the first conversation to the forms and the first session.',
              )}
            </EmptyState>
          ) : view === 'board' ? (
            <>
              {chosen.length > 0 && (
                <SelectionBar count={chosen.length} onClear={() => setSelected(new Set())}>
                  {actions}
                </SelectionBar>
              )}
              <EnrolmentBoard {...list} onDrop={drop} />
            </>
          ) : (
            <CandidatesTable {...list} actions={actions} />
          )}
          {candidates.length > 0 && (
            <CompositionCard composition={board.composition} capacity={group.capacity} nameOf={nameOf} />
          )}
        </div>
        {open && openCandidate && (
          <div className={styles.panelPlace}>
            <CandidatePanel
              key={`${open.personId} ${open.section}`}
              groupId={group.id}
              candidate={openCandidate}
              rule={rule}
              endsOn={group.endsOn}
              startsWith={open.section}
              nameOf={nameOf}
              onAct={act}
              onClose={() => setOpen(null)}
            />
          </div>
        )}
      </div>
      <BoardDialogs
        dialog={dialog}
        group={group}
        candidates={candidates}
        rule={rule}
        Chooser={Chooser}
        onClose={() => {
          if (dialog?.kind === 'enrol' || dialog?.kind === 'receive') setSelected(new Set());
          setDialog(null);
        }}
      />
    </div>
  );
}
