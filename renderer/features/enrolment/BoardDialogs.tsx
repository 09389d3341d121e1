import type { Candidate } from '../../../shared/contract/enrolment.ts';
import type { Group } from '../../../shared/contract/groups.ts';
import type { ConsentRule } from '../../../shared/domain/consent.ts';
import type { PeopleChooser } from '../../data/chosen-people.ts';
import { ConsentRuleDialog } from './ConsentRuleDialog.tsx';
import { DeclineDialog } from './DeclineDialog.tsx';
import { EnrolDialog } from './EnrolDialog.tsx';
import { ReceiveDialog } from './ReceiveDialog.tsx';
import { ReferDialog } from './ReferDialog.tsx';

export type OpenDialog =
  | null
  | { kind: 'refer' }
  | { kind: 'rule' }
  | { kind: 'enrol'; people: readonly Candidate[] }
  | { kind: 'receive'; people: readonly Candidate[] }
  | { kind: 'decline'; candidate: Candidate };

interface BoardDialogsProps {
  dialog: OpenDialog;
  group: Group;
  candidates: readonly Candidate[];
  rule: ConsentRule;
  Chooser: PeopleChooser;
  onClose: () => void;
}

/** The question that the board asks now. */
export function BoardDialogs(props: BoardDialogsProps) {
  const { dialog, group, candidates, rule, Chooser, onClose } = props;
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'refer':
      return <ReferDialog groupId={group.id} candidates={candidates} Chooser={Chooser} onClose={onClose} />;
    case 'rule':
      return <ConsentRuleDialog groupId={group.id} rule={rule} onClose={onClose} />;
    case 'decline':
      return <DeclineDialog groupId={group.id} candidate={dialog.candidate} onClose={onClose} />;
    case 'receive':
      return <ReceiveDialog groupId={group.id} people={dialog.people} rule={rule} onClose={onClose} />;
    case 'enrol':
      return (
        <EnrolDialog
          groupId={group.id}
          people={dialog.people}
          members={candidates.filter(({ stage }) => stage === 'enrolled')}
          startsOn={group.startsOn}
          capacity={group.capacity}
          onClose={onClose}
        />
      );
  }
}
