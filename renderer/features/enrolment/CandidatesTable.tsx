import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import type { ConsentRule } from '../../../shared/domain/consent.ts';
import { standingHue, standingWords } from '../../data/consent-words.ts';
import { useNames } from '../../data/names.ts';
import { type Column, Data, DataTable, DateText, EmptyState, Pill } from '../../ui/index.ts';
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
    const form = (kind: 'consent' | 'assent', header: string): Column<Candidate> => ({
      id: kind,
      header,
      width: '10rem',
      cell: (candidate) => (
        <Pill hue={standingHue(candidate[kind])}>{standingWords(kind, candidate[kind], t)}</Pill>
      ),
      sortValue: (candidate) => candidate[kind].standing,
      filterText: (candidate) => standingWords(kind, candidate[kind], t),
    });
    return [
      {
        id: 'name',
        header: t('Person'),
        width: '11rem',
        cell: ({ person }) => <Data>{names.display(person)}</Data>,
        sortValue: ({ person }) => names.sort(person),
        filterText: ({ person }) =>
          names.isHidden ? names.display(person) : `${names.full(person)} ${person.identifier}`,
      },
      {
        id: 'stage',
        header: t('Stage'),
        width: '6.5rem',
        cell: ({ stage }) => stageWords(stage, t).name,
        sortValue: ({ stage }) => order.indexOf(stage),
        filterText: ({ stage }) => stageWords(stage, t).name,
      },
      {
        id: 'referred',
        header: t('Referred'),
        width: '10rem',
        cell: (candidate) => <Referred candidate={candidate} isHidden={names.isHidden} />,
        sortValue: ({ referredOn }) => referredOn,
        filterText: ({ referralSource }) => (names.isHidden ? '' : referralSource),
      },
      ...(rule === 'none' ? [] : [form('consent', t('Consent'))]),
      ...(rule === 'consent-and-assent' ? [form('assent', t('Assent'))] : []),
      {
        id: 'missing',
        header: t('Still missing'),
        width: '13rem',
        cell: (candidate) => <Missing candidate={candidate} nameOf={nameOf} />,
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
        width: '4rem',
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

/** All that is missing but the forms, which have columns of their own. */
function Missing({ candidate, nameOf }: { candidate: Candidate; nameOf: (personId: string) => string }) {
  const { t } = useTranslation();
  const lines = missingLines(candidate, nameOf, t).filter(({ id }) => !/^(consent|assent)/.test(id));
  if (candidate.stage === 'declined') return <Data className={styles.quiet}>{candidate.declineReason}</Data>;
  return (
    <span className={styles.stacked}>
      {lines.map(({ id, words }) =>
        id === 'kept-apart' ? <Data key={id}>{words}</Data> : <span key={id}>{words}</span>,
      )}
    </span>
  );
}
