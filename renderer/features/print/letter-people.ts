import { useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import { core } from '../../data/client.ts';
import { meetingTimes } from '../../data/meeting-times.ts';

/**
 * For whom letters or forms of a group are printed: the people whom the address names (`?person=...&person=...`), or
 * all for whom `isMeant`, where it names nobody.
 */
export function useLetterPeople(groupId: string, isMeant: (candidate: Candidate) => boolean) {
  const asked = new URLSearchParams(useSearch()).getAll('person');
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } }));
  const board = useQuery(core.enrolment.board.queryOptions({ input: { groupId } }));
  const facilitators = useQuery(core.facilitators.list.queryOptions());
  const sessions = useQuery(core.sessions.listForGroup.queryOptions({ input: { groupId } }));
  const candidates = board.data?.candidates ?? [];
  const people =
    asked.length > 0
      ? asked.flatMap((id) => candidates.find(({ person }) => person.id === id) ?? [])
      : candidates.filter(isMeant);
  return {
    group: group.data,
    board: board.data,
    emailOf: new Map((facilitators.data ?? []).map(({ id, email }) => [id, email])),
    people,
    times: group.data && sessions.data && meetingTimes(group.data, sessions.data),
    error: group.error ?? board.error ?? facilitators.error ?? sessions.error,
    retry: () =>
      void Promise.all([group.refetch(), board.refetch(), facilitators.refetch(), sessions.refetch()]),
    isRead: [group, board, facilitators, sessions].every(({ data }) => data !== undefined),
  };
}
