import {
  type ActivityCategory,
  activityCategories,
  ageBands,
  caselTags,
  type DisclosureLevel,
  disclosureLevels,
  groupStages,
  literacyLevels,
  onlineFits,
  spaces,
  threeLevels,
  touchLevels,
  type VinterDimension,
  type ActivityContent,
} from './activity-fields.ts';
import { foldText } from './text-folding.ts';

/** What search and filters read of an activity. */
export interface SearchableActivity extends Pick<
  ActivityContent,
  | 'name'
  | 'ages'
  | 'stages'
  | 'materials'
  | 'space'
  | 'noise'
  | 'touch'
  | 'movement'
  | 'literacy'
  | 'online'
  | 'casel'
  | 'vinter'
  | 'minutesLeast'
  | 'sizeLeast'
  | 'sizeMost'
> {
  id: string;
  category: ActivityCategory;
  disclosure: DisclosureLevel;
  isOwn: boolean;
  isFavourite: boolean;
  rating: number | null;
  uses: number;
  /** Folded words of all its texts. */
  searchText: string;
}

/** Time at hand, in minutes: an activity that can be done in less fits every longer one. */
const timeChoices = ['5', '10', '15', '20', '30', '45', '60', '90'] as const;
/** People in the room. */
const sizeChoices = ['2', '3', '4', '6', '8', '10', '12', '15', '20', '30'] as const;
const starChoices = ['4', '3'] as const;

type Values = readonly string[];

interface Facet {
  /** Everything that can be chosen, in the order in which it is offered. */
  values: Values;
  /** Under which of them an activity is found. */
  valuesOf: (activity: SearchableActivity) => Values;
}

function facet<const Known extends Values>(
  values: Known,
  valuesOf: (activity: SearchableActivity) => readonly Known[number][],
): Facet {
  return { values, valuesOf };
}

function vinterFacet(dimension: VinterDimension): Facet {
  return facet(threeLevels, (activity) => [activity.vinter[dimension]]);
}

/** Every field of an activity by which the library can be narrowed. */
export const facets = {
  standing: facet(['favourite', 'own', 'used', 'unused'], (activity) => [
    ...(activity.isFavourite ? (['favourite'] as const) : []),
    ...(activity.isOwn ? (['own'] as const) : []),
    activity.uses > 0 ? 'used' : 'unused',
  ]),
  category: facet(activityCategories, (activity) => [activity.category]),
  stage: facet(groupStages, (activity) => activity.stages),
  age: facet(ageBands, (activity) => activity.ages),
  time: facet(timeChoices, (activity) =>
    timeChoices.filter((minutes) => activity.minutesLeast <= Number(minutes)),
  ),
  size: facet(sizeChoices, (activity) =>
    sizeChoices.filter(
      (people) => activity.sizeLeast <= Number(people) && Number(people) <= activity.sizeMost,
    ),
  ),
  touch: facet(touchLevels, (activity) => [activity.touch]),
  disclosure: facet(['0', '1', '2', '3'], (activity) => [disclosureText(activity.disclosure)]),
  materials: facet(['none', 'some'], (activity) => [activity.materials.length === 0 ? 'none' : 'some']),
  space: facet(spaces, (activity) => [activity.space]),
  noise: facet(threeLevels, (activity) => [activity.noise]),
  movement: facet(threeLevels, (activity) => [activity.movement]),
  literacy: facet(literacyLevels, (activity) => [activity.literacy]),
  online: facet(onlineFits, (activity) => [activity.online]),
  casel: facet(caselTags, (activity) => activity.casel),
  rating: facet(starChoices, (activity) =>
    starChoices.filter((stars) => activity.rating !== null && activity.rating >= Number(stars)),
  ),
  prescriptiveness: vinterFacet('prescriptiveness'),
  controls: vinterFacet('controls'),
  // Vinter's movement is a dimension of its own beside the plain field of that name.
  vinterMovement: vinterFacet('movement'),
  competence: vinterFacet('competence'),
  interactiveness: vinterFacet('interactiveness'),
  rewards: vinterFacet('rewards'),
} satisfies Record<string, Facet>;

export type FacetName = keyof typeof facets;
export const facetNames = Object.keys(facets) as FacetName[];
export const vinterFacets: Readonly<Record<VinterDimension, FacetName>> = {
  prescriptiveness: 'prescriptiveness',
  controls: 'controls',
  movement: 'vinterMovement',
  competence: 'competence',
  interactiveness: 'interactiveness',
  rewards: 'rewards',
};

function disclosureText(level: DisclosureLevel): '0' | '1' | '2' | '3' {
  return String(disclosureLevels[level]) as '0' | '1' | '2' | '3';
}

/** What is asked of each facet: any of the values named. A facet left out, or with no value, asks nothing. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface Found<Activity> {
  /** The best first while something is searched for; else by name. */
  activities: Activity[];
  /**
   * How many there would be with each value: found by the words and by every other facet's choice, so that what is
   * chosen within a facet does not hide its alternatives.
   */
  counts: Readonly<Record<FacetName, Readonly<Record<string, number>>>>;
}

/** Searches and filters the library. Every word must begin a word of the activity; see `rankText` for the order. */
export function findActivities<Activity extends SearchableActivity>(
  library: readonly Activity[],
  query: string,
  chosen: Chosen,
): Found<Activity> {
  const words = searchWords(query);
  const counts = Object.fromEntries(
    facetNames.map((name) => [name, Object.fromEntries(facets[name].values.map((value) => [value, 0]))]),
  ) as Record<FacetName, Record<string, number>>;
  const asked = facetNames.flatMap((name) => {
    const values = chosen[name] ?? [];
    return values.length === 0 ? [] : [{ name, values: new Set<string>(values) }];
  });
  const found: { activity: Activity; rank: number; name: string }[] = [];
  for (const activity of library) {
    const { name, values: known } = readActivity(activity);
    const rank = words.length === 0 ? 1 : rankText(words, name, activity.searchText);
    if (rank === 0) continue;
    const failed = asked.filter((facet) => !known[facet.name].some((value) => facet.values.has(value)));
    if (failed.length > 1) continue;
    // One that fails a single facet still counts among that facet's alternatives.
    const counted = failed[0] ? [failed[0].name] : facetNames;
    for (const facet of counted) for (const value of known[facet]) counts[facet][value]! += 1;
    if (failed.length === 0) found.push({ activity, rank, name });
  }
  found.sort(
    (one, other) =>
      other.rank - one.rank || compare(one.name, other.name) || compare(one.activity.id, other.activity.id),
  );
  return { activities: found.map(({ activity }) => activity), counts };
}

/** The folded words that are searched for. */
export function searchWords(query: string): string[] {
  return foldText(query)
    .split(' ')
    .map((word) => word.replace(/^[.@]+|[.@]+$/g, ''))
    .filter(Boolean);
}

/**
 * How well a text answers the words: 0 where one of them begins no word of it. A whole name is best, then a name that
 * begins with what was typed, then words of the name, then words elsewhere. `name` and `text` are folded.
 */
export function rankText(words: readonly string[], name: string, text: string): number {
  let rank = 0;
  for (const word of words) {
    if (beginsWord(name, word)) rank += isWord(name, word) ? 12 : 10;
    else if (beginsWord(text, word)) rank += isWord(text, word) ? 2 : 1;
    else return 0;
  }
  const typed = words.join(' ');
  if (name === typed) return rank + 1000;
  return name.startsWith(typed) ? rank + 100 : rank;
}

// Nothing is put together from a text: that would copy all of a library's words at every key.
function beginsWord(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`);
}

function isWord(text: string, word: string): boolean {
  return (
    text.includes(` ${word} `) || text.startsWith(`${word} `) || text.endsWith(` ${word}`) || text === word
  );
}

interface ReadActivity {
  /** The folded name. */
  name: string;
  values: Record<FacetName, Values>;
}

/** Folding and sorting into facets are the costly part of a search, and an activity does not change under one's fingers. */
const readActivities = new WeakMap<object, ReadActivity>();

function readActivity(activity: SearchableActivity): ReadActivity {
  let read = readActivities.get(activity);
  if (read === undefined) {
    const values = Object.fromEntries(
      facetNames.map((name) => [name, facets[name].valuesOf(activity)]),
    ) as Record<FacetName, Values>;
    readActivities.set(activity, (read = { name: foldText(activity.name), values }));
  }
  return read;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The choice with one value of a facet put in or taken out. */
export function toggleChoice(chosen: Chosen, name: FacetName, value: string): Chosen {
  const values = chosen[name] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...chosen, [name]: facets[name].values.filter((known) => next.includes(known)) };
}
