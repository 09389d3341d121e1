import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import {
  type ConsentKind,
  type ConsentRule,
  isSettled,
  kindsNeeded,
} from '../../../shared/domain/consent.ts';
import { standingHue, standingWords } from '../../data/consent-words.ts';
import { useNames } from '../../data/names.ts';
import { type Column, Data, DataTable, DateText, EmptyState } from '../../ui/index.ts';
import styles from './board.module.css';
import { columnsUnder } from './candidate-moves.ts';
import { type CandidateAct, CandidateMenu } from './CandidateMenu.tsx';
import { missingLines, stageWords } from './enrolment-words.ts';

interface CandidatesTableProps {
  groupId: string;
  candidates: readonly Candidate[];
  rule: ConsentRule;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  nameOf: (personId: string) => string;
  onAct: (act: CandidateAct, candidate: Candidate) => void;
  actions: ReactNode;
}

/** The same people as on the board, dense: to sort, to search, and to do one thing with many. */
export function CandidatesTable(props: CandidatesTableProps) {
  const { groupId, candidates, rule, selected, onSelect, nameOf, onAct, actions } = props;
  const { t } = useTranslation();
  const names = useNames();
  const columns = useMemo<readonly Column<Candidate>[]>(() => {
    const order = [...columnsUnder('consent'), 'left'];
    const kinds = kindsNeeded(rule);
    return [
      {
        id: 'name',
        header: t('Person'),
        width: '9rem',
        cell: ({ person }) => <Data>{names.display(person)}</Data>,
        sortValue: ({ person }) => names.sort(person),
        filterText: ({ person }) =>
          names.isHidden ? names.display(person) : `${names.full(person)} ${person.identifier}`,
      },
      {
        id: 'stage',
        header: t('Stage'),
        width: '5.5rem',
        cell: ({ stage }) => stageWords(stage, t).name,
        sortValue: ({ stage }) => order.indexOf(stage),
        filterText: ({ stage }) => stageWords(stage, t).name,
      },
      {
        id: 'referred',
        header: t('Referred'),
        width: '7.5rem',
        cell: (candidate) => <Referred candidate={candidate} isHidden={names.isHidden} />,
        sortValue: ({ referredOn }) => referredOn,
        filterText: ({ referralSource }) => (names.isHidden ? '' : referralSource),
      },
      ...(kinds.length === 0
        ? []
        : [
            {
              id: 'forms',
              header: t('Forms'),
              width: '10.5rem',
              cell: (candidate: Candidate) => <Forms candidate={candidate} kinds={kinds} />,
              sortValue: (candidate: Candidate) =>
                kinds.filter((kind) => isSettled(candidate[kind].standing)).length,
              filterText: (candidate: Candidate) =>
                kinds.map((kind) => standingWords(kind, candidate[kind], t)).join(' '),
            },
          ]),
      {
        id: 'missing',
        header: t('Still missing'),
        width: '9rem',
        cell: (candidate) => <Missing candidate={candidate} nameOf={nameOf} isHidden={names.isHidden} />,
        sortValue: ({ missing }) => missing.length,
        filterText: (candidate) =>
          missingLines(candidate, nameOf, t)
            .map(({ words }) => words)
            .join(' '),
      },
      {
        id: 'more',
        header: t('More'),
        hideHeader: true,
        isNumeric: true,
        width: '3.5rem',
        cell: (candidate) => (
          <CandidateMenu groupId={groupId} candidate={candidate} rule={rule} onAct={onAct} />
        ),
      },
    ];
  }, [t, names, rule, groupId, nameOf, onAct]);
  return (
    <DataTable
      label={t('People before the group')}
      rows={candidates}
      columns={columns}
      rowId={({ person }) => person.id}
      rowName={({ person }) => names.display(person)}
      onRowActivate={(candidate) => onAct('open', candidate)}
      filterLabel={t('Find somebody')}
      initialSort={{ column: 'stage', direction: 'ascending' }}
      selection={{ selected, onChange: onSelect, actions }}
      maxHeight="max(20rem, 100dvb - 22rem)"
      empty={<EmptyState>{t('Nobody here.')}</EmptyState>}
    />
  );
}

function Referred({ candidate, isHidden }: { candidate: Candidate; isHidden: boolean }) {
  return (
    <span className={styles.stacked}>
      {candidate.referredOn !== null && <DateText date={candidate.referredOn} />}
      {!isHidden && candidate.referralSource !== '' && (
        <Data className={styles.quiet}>{candidate.referralSource}</Data>
      )}
    </span>
  );
}

/** How somebody stands with each form that is asked for. */
function Forms({ candidate, kinds }: { candidate: Candidate; kinds: readonly ConsentKind[] }) {
  const { t } = useTranslation();
  if (candidate.stage === 'declined' || candidate.stage === 'left') return null;
  return (
    <span className={styles.stacked}>
      {kinds.map((kind) => (
        <span key={kind} className={styles.standing} data-hue={standingHue(candidate[kind])}>
          {standingWords(kind, candidate[kind], t)}
        </span>
      ))}
    </span>
  );
}

/** All that is missing but the forms, which have a column of their own. */
function Missing({
  candidate,
  nameOf,
  isHidden,
}: {
  candidate: Candidate;
  nameOf: (personId: string) => string;
  isHidden: boolean;
}) {
  const { t } = useTranslation();
  const lines = missingLines(candidate, nameOf, t).filter(({ id }) => !/^(consent|assent)/.test(id));
  if (candidate.stage === 'declined')
    return isHidden ? null : <Data className={styles.quiet}>{candidate.declineReason}</Data>;
  return (
    <span className={styles.stacked}>
      {lines.map(({ id, words }) =>
        id === 'kept-apart' ? <Data key={id}>{words}</Data> : <span key={id}>{words}</span>,
      )}
    </span>
  );
}
