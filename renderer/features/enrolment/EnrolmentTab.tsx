import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PeopleChooser } from '../../data/chosen-people.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, LoadFailure } from '../../ui/index.ts';
import { EnrolmentView } from './EnrolmentView.tsx';

interface EnrolmentTabProps {
  groupId: string;
  /** Finds people or writes new ones down. */
  Chooser: PeopleChooser;
}

/** Before the group: who was named for it, what is missing for whom, and how the group would be made up. */
export function EnrolmentTab({ groupId, Chooser }: EnrolmentTabProps) {
  const { t } = useTranslation();
  const board = useQuery(core.enrolment.board.queryOptions({ input: { groupId } }));
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } })).data;
  if (!board.data || !group) {
    return board.isError ? (
      <LoadFailure message={failureMessage(toFailure(board.error), t)} onRetry={() => void board.refetch()} />
    ) : (
      <Busy lines={8} />
    );
  }
  return <EnrolmentView group={group} board={board.data} Chooser={Chooser} />;
}
