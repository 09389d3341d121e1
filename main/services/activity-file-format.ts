import type { z } from 'zod';
import {
  type ActivityFields,
  activityFields,
  type ImportProblem,
  type ImportProblemCode,
  mostActivitiesInFile,
  mostListedProblems,
} from '../../shared/contract/activities.ts';
import {
  type JsonNode,
  nodeAt,
  pathText,
  placeFinder,
  readJson,
  repeatedNames,
} from '../../shared/domain/json-places.ts';
import { foldText } from '../../shared/domain/text-folding.ts';

/** By these a file says what it is. The version rises when what is written can no longer be read by an older Mezzo. */
export const formatName = 'mezzo-activities';
export const formatVersion = 1;

/** The file, its list, an activity, a list or record within it. One more to spare, so that the fault is named as it is. */
const deepest = 6;
const longestValue = 80;

type Issue = z.core.$ZodIssue;

interface LibraryReading {
  activities: ActivityFields[];
  /** The first ones, as many as are listed. */
  problems: ImportProblem[];
  /** Of all. */
  problemCount: number;
}

/**
 * Reads a file of activities. Every problem is found that can be, and the first ones are told with their places; a
 * file with problems answers those activities that have none, to be shown and never to be saved.
 */
export function readLibraryFile(text: string): LibraryReading {
  const lineAndColumn = placeFinder(text);
  const problems: ImportProblem[] = [];
  let problemCount = 0;
  const add = (code: ImportProblemCode, at: number, place: string, value = '') => {
    problemCount += 1;
    if (problems.length < mostListedProblems)
      problems.push({ ...lineAndColumn(at), place, code, value: shorten(value) });
  };
  const refused = () => ({ activities: [], problems, problemCount });

  const reading = readJson(text, deepest);
  if (reading.root === null) {
    const { code, at } = reading.fault;
    add(code, at, '', /^[^\r\n]*/.exec(text.slice(at, at + longestValue))?.[0]);
    return refused();
  }
  const { root } = reading;
  const list = root.members?.get('activities');
  const format = root.members?.get('format');
  const version = root.members?.get('version');
  if (format?.value !== formatName || list?.items === null || list === undefined) {
    const at = format && format.value !== formatName ? format : (list ?? root);
    add('not-a-library', at.at, format ? 'format' : '', textOf(at));
    return refused();
  }
  const isVersion = Number.isInteger(version?.value) && Number(version?.value) >= 1;
  if (!version || !isVersion || Number(version.value) > formatVersion) {
    const code = isVersion ? 'newer-version' : 'not-a-library';
    add(code, (version ?? root).at, 'version', version ? textOf(version) : '');
    return refused();
  }
  if (list.items.length > mostActivitiesInFile) {
    add('too-many', list.at, 'activities', String(list.items.length));
    return refused();
  }

  for (const { name, keyAt } of root.repeats) add('field-twice', keyAt, name, name);
  const activities: ActivityFields[] = [];
  const names = new Set<string>();
  for (const [order, node] of list.items.entries()) {
    const path = ['activities', order];
    for (const [name, member] of node.members ?? []) {
      if (!Object.hasOwn(activityFields.shape, name))
        add('unknown-field', member.keyAt, pathText([...path, name]), name);
    }
    for (const { path: place, name, at } of repeatedNames(node, path))
      add('field-twice', at, pathText(place), name);
    const read = activityFields.safeParse(node.value, { reportInput: true });
    if (!read.success) {
      const said = new Set<string>();
      for (const issue of read.error.issues) {
        const found = nodeAt(node, issue.path);
        const [code, place] = [codeOf(issue), pathText([...path, ...issue.path])];
        // A text has a limit before it is cleaned and one after: too long is said once.
        if (!said.has(`${code} ${place}`)) add(code, found.at, place, textOf(found));
        said.add(`${code} ${place}`);
      }
      continue;
    }
    const name = foldText(read.data.name);
    if (names.has(name))
      add('name-twice', nodeAt(node, ['name']).at, pathText([...path, 'name']), read.data.name);
    names.add(name);
    activities.push(read.data);
  }
  return { activities, problems, problemCount };
}

function codeOf(issue: Issue): ImportProblemCode {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
      if (issue.input === undefined) return 'missing';
      return issue.code === 'invalid_type' ? 'wrong-kind' : 'not-in-list';
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'empty' : 'too-small';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'too-large';
    case 'unrecognized_keys':
    case 'invalid_key':
      return 'unknown-field';
    case 'custom':
      return issue.message === 'most-below-least' ? 'most-below-least' : 'empty';
    default:
      return 'wrong-kind';
  }
}

/** What stands there, for the list of problems; of a list or an object only that it is one. */
function textOf({ value, members, items }: JsonNode): string {
  if (members) return '{…}';
  return items ? '[…]' : String(value);
}

function shorten(text: string): string {
  // A character takes two units at the most: the rest of a long text is not gone through.
  const characters = Array.from(text.slice(0, 2 * longestValue + 2));
  return characters.length > longestValue ? `${characters.slice(0, longestValue - 1).join('')}…` : text;
}
