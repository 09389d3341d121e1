import { describe, expect, it } from 'vitest';
import { comparedTies } from '../../../../renderer/features/sociometry/compared-ties.ts';
import {
  answerOf,
  entryOf,
  nextToAsk,
  turned,
} from '../../../../renderer/features/sociometry/answer-entry.ts';
import type { Round } from '../../../../shared/contract/sociometry.ts';

const nobody = { positive: [], negative: [] };

describe('entering an answer', () => {
  it('takes names up in their order, out again, and none over the limit', () => {
    const two = turned(turned(nobody, 'positive', 'ana', 2), 'positive', 'ben', 2);
    expect(two.positive).toEqual(['ana', 'ben']);
    expect(turned(two, 'positive', 'cem', 2)).toBe(two);
    expect(turned(two, 'positive', 'ana', 2).positive).toEqual(['ben']);
    expect(turned(two, 'positive', 'cem', null).positive).toEqual(['ana', 'ben', 'cem']);
  });

  it('nobody is chosen and rejected at once', () => {
    const rejected = turned(turned(nobody, 'positive', 'ana', 3), 'negative', 'ana', 3);
    expect(rejected).toEqual({ positive: [], negative: ['ana'] });
  });

  it('ranks are kept only where the round asks for an order', () => {
    const entry = { positive: ['ana', 'ben'], negative: ['cem'] };
    expect(answerOf(entry, true).choices.map(({ rank }) => rank)).toEqual([1, 2, 1]);
    expect(answerOf(entry, false).choices.map(({ rank }) => rank)).toEqual([null, null, null]);
    const choices = answerOf(entry, true).choices.map((choice) => ({ ...choice, fromId: 'dua' }));
    expect(entryOf({ choices }, 'dua')).toEqual(entry);
  });

  it('the next is whoever has not answered after this one, then from the start', () => {
    const member = (personId: string, hasAnswered: boolean) =>
      ({ personId, hasAnswered }) as Round['members'][number];
    const members = [member('ana', false), member('ben', true), member('cem', false), member('dua', true)];
    expect(nextToAsk({ members }, 'ben')).toBe('cem');
    expect(nextToAsk({ members }, 'cem')).toBe('ana');
    expect(nextToAsk({ members: members.slice(3) }, 'dua')).toBeNull();
  });
});

it('beside an earlier round choices are kept, new or gone, a half of a pair too', () => {
  const round = (...ties: string[]) =>
    ({
      choices: ties.map((tie) => ({ fromId: tie[0]!, toId: tie[1]!, valence: 'positive', rank: null })),
    }) as unknown as Round;
  const ties = comparedTies(round('AB', 'BA', 'CA', 'CD'), round('AB', 'CA', 'DB'));
  expect(ties.map(({ from, to, isMutual, change }) => [from + to, isMutual, change])).toEqual([
    ['DB', false, 'gone'],
    ['AB', true, 'new'],
    ['CA', false, 'kept'],
    ['CD', false, 'new'],
  ]);
});
