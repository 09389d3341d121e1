import type { RoundChoice, RoundDetails } from '../../shared/contract/sociometry.ts';
import type { SociogramPerson } from './SociogramPerson.tsx';
import type { SociogramTie } from './SociogramTies.tsx';
import {
  layOutSociogram,
  mostLetters,
  shortLabel,
  type SociogramMember,
  type SociogramPlaces,
} from './sociogram-layout.ts';

/** What a picture says of a person, in the words of its screen. */
export interface PersonWords {
  name: string;
  description: string;
}

export interface RoundPicture {
  members: SociogramMember[];
  people: SociogramPerson[];
  places: SociogramPlaces;
}

/** A round as a sociogram takes it: everybody with a shape, a short name and a place. */
export function pictureOf(
  { round, measures }: Pick<RoundDetails, 'round' | 'measures'>,
  wordsOf: (personId: string) => PersonWords,
): RoundPicture {
  const measuresOf = new Map(measures?.members.map((one) => [one.member, one]));
  const most = mostLetters(round.members.length);
  const members = round.members.map((member) => ({
    id: member.personId,
    // The record's own name, also where the screen shows another: hiding names moves nobody.
    key: [member.preferredName || member.givenName, member.familyName].join(' '),
    label: shortLabel(wordsOf(member.personId).name, most),
    received: measuresOf.get(member.personId)?.choicesReceived ?? 0,
  }));
  const people = members.map(({ id, label, received }) => ({
    id,
    label,
    description: wordsOf(id).description,
    received,
    shape: measuresOf.get(id)?.status ?? ('isolate' as const),
  }));
  const kept = new Map(
    round.members.flatMap(({ personId, place }) => (place === null ? [] : [[personId, place] as const])),
  );
  const choices = round.choices
    .filter(({ valence }) => valence === 'positive')
    .map(({ fromId, toId }) => ({ from: fromId, to: toId }));
  return { members, people, places: layOutSociogram(members, choices, kept) };
}

/** The choices of one valence as lines: a mutual one is one line. */
export function tiesOf(choices: readonly RoundChoice[], valence: RoundChoice['valence']): SociogramTie[] {
  const made = choices.filter((choice) => choice.valence === valence);
  const ties = new Set(made.map(({ fromId, toId }) => JSON.stringify([fromId, toId])));
  return made.flatMap(({ fromId, toId }) => {
    const isMutual = ties.has(JSON.stringify([toId, fromId]));
    if (isMutual && fromId > toId) return [];
    const kind = valence === 'positive' ? ('choice' as const) : ('rejection' as const);
    return [{ from: fromId, to: toId, kind, isMutual }];
  });
}
