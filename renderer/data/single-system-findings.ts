import type { TFunction } from 'i18next';
import type { Direction } from '../../shared/domain/single-system.ts';
import type { SingleSystemFigures } from '../../shared/domain/single-system-figures.ts';
import { formatNumber } from '../i18n/format.ts';

/** Of a plot, what its title is made of. */
interface Plotted {
  figures: SingleSystemFigures;
  begin: { value: number | null } | null;
  better: Direction;
  format: (score: number) => string;
}

/** What one member's chart shows, as a sentence that is its title. */
export function chartFinding(name: string, { figures, begin, format }: Plotted, t: TFunction): string {
  const { intervention, nap } = figures;
  const last = lastOf(figures);
  if (last === null) return t('{{name}}: no score yet', { name });
  const score = format(last);
  const began = begin?.value ?? null;
  if (nap === null) {
    if (began !== null)
      return t('{{name}}: {{began}} where the goals began, {{score}} last', {
        name,
        began: format(began),
        score,
      });
    return intervention.length === 0
      ? t('{{name}}: baseline only so far, {{score}} last', { name, score })
      : t('{{name}}: no baseline to compare with, {{score}} last', { name, score });
  }
  if (nap === 0.5) return t('{{name}}: on the whole as in the baseline, {{score}} last', { name, score });
  return nap > 0.5
    ? t('{{name}}: on the whole better than in the baseline, {{score}} last', { name, score })
    : t('{{name}}: on the whole less well than in the baseline, {{score}} last', { name, score });
}

/**
 * What a group's charts show together, as a sentence that is their title. What can be compared with a baseline is; else
 * the last score with where the goals began, or with the first score. It says of how many, and who is not among them.
 */
export function groupFinding(members: readonly Plotted[], t: TFunction): string {
  const left = (compared: number) => {
    const rest = members.length - compared;
    return rest === 0 ? '' : `; ${t('{{count}} others cannot be compared yet', { count: rest })}`;
  };
  const compared = members.flatMap(({ figures }) => figures.nap ?? []);
  if (compared.length > 0)
    return (
      comparedFinding(compared.filter((nap) => nap > 0.5).length, compared.length, t) + left(compared.length)
    );
  const begun = members.flatMap(({ figures, begin }) => changeOf(begin?.value ?? null, lastOf(figures)));
  if (begun.length > 0)
    return begunFinding(begun.filter((change) => change > 0).length, begun.length, t) + left(begun.length);
  const twice = members.flatMap(({ figures, better }) => {
    const all = [...figures.baseline, ...figures.intervention];
    const change = all.length < 2 ? [] : changeOf(all[0]!.value, lastOf(figures));
    return better === 'increase' ? change : change.map((value) => -value);
  });
  if (twice.length === 0)
    return t('{{count}} members have one score each: nothing can be compared yet', { count: members.length });
  return twiceFinding(twice.filter((change) => change > 0).length, twice.length, t) + left(twice.length);
}

function comparedFinding(up: number, of: number, t: TFunction): string {
  if (of > 1)
    return t('{{count}} of {{of}} members with a baseline and later scores do better than in it', {
      count: up,
      of: formatNumber(of),
    });
  return up === 1
    ? t('The one member with a baseline and later scores does better than in it')
    : t('The one member with a baseline and later scores does not do better than in it');
}

function begunFinding(up: number, of: number, t: TFunction): string {
  if (of > 1)
    return t('{{count}} of {{of}} members stand higher than where their goals began', {
      count: up,
      of: formatNumber(of),
    });
  return up === 1
    ? t('The one member whose goals have a beginning stands higher now')
    : t('The one member whose goals have a beginning stands no higher now');
}

function twiceFinding(up: number, of: number, t: TFunction): string {
  if (of > 1)
    return t('{{count}} of {{of}} members have a better last score than first one', {
      count: up,
      of: formatNumber(of),
    });
  return up === 1
    ? t('The one member with two scores or more has a better last one than first one')
    : t('The one member with two scores or more has no better last one than first one');
}

function lastOf({ baseline, intervention }: SingleSystemFigures): number | null {
  return [...baseline, ...intervention].at(-1)?.value ?? null;
}

function changeOf(from: number | null, to: number | null): number[] {
  return from === null || to === null ? [] : [to - from];
}
