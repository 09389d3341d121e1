import type { Group, GroupFields } from '../../../shared/contract/groups.ts';

/** A group before anything is written; its owner leads it unless someone says otherwise. */
export function emptyGroup(ownerId: string | null): GroupFields {
  return {
    name: '',
    kind: 'support',
    purpose: '',
    openness: 'closed',
    status: 'planned',
    startsOn: null,
    endsOn: null,
    place: '',
    weekday: null,
    startTime: null,
    minutes: null,
    capacity: null,
    colour: 'teal',
    tags: [],
    facilitators: ownerId === null ? [] : [{ facilitatorId: ownerId, role: 'facilitator' }],
  };
}

/** What of a group is written by people, as the form takes it. */
export function fieldsOfGroup(group: Group): GroupFields {
  return {
    name: group.name,
    kind: group.kind,
    purpose: group.purpose,
    openness: group.openness,
    status: group.status,
    startsOn: group.startsOn,
    endsOn: group.endsOn,
    place: group.place,
    weekday: group.weekday,
    startTime: group.startTime,
    minutes: group.minutes,
    capacity: group.capacity,
    colour: group.colour,
    tags: group.tags,
    facilitators: group.facilitators.map(({ facilitatorId, role }) => ({ facilitatorId, role })),
  };
}
