import type { TFunction } from 'i18next';
import { useState } from 'react';
import type { ReportText } from '../../../shared/contract/report-document.ts';
import { type NameStyle, nameStyles } from '../../../shared/contract/report-output.ts';
import { displayName } from '../../../shared/domain/person-name.ts';
import { pseudonym } from '../../../shared/domain/pseudonym.ts';
import { initialsOf } from '../../ui/index.ts';
import type { NamedPerson } from '../names.ts';
import { useSettings } from '../settings.ts';

/** How people are named on a report, and whether that can be chosen: with names hidden on screen it cannot. */
export interface NameChoice {
  style: NameStyle;
  isForced: boolean;
  choose: (style: NameStyle) => void;
}

/** The choice of how members are named on one report. Names that are hidden on screen stay hidden on it. */
export function useNameChoice(first: NameStyle = 'shown'): NameChoice {
  const { namesHidden } = useSettings();
  const [style, choose] = useState(first);
  return { style: namesHidden ? 'pseudonyms' : style, isForced: namesHidden, choose };
}

export function nameStyleName(style: NameStyle, t: TFunction): string {
  switch (style) {
    case 'shown':
      return t('Names');
    case 'initials':
      return t('Initials');
    case 'pseudonyms':
      return t('Pseudonyms');
  }
}

export const nameStyleOptions = (t: TFunction) =>
  nameStyles.map((value) => ({ value, label: nameStyleName(value, t) }));

/**
 * The names of the people of one report, in the style chosen. Two who would be called the same by initials or
 * pseudonym are told apart by a number, the one who was known first without.
 */
export function namesInReport(
  style: NameStyle,
  people: readonly NamedPerson[],
): (person: NamedPerson) => string {
  const plain = (person: NamedPerson) => plainName(style, person);
  if (style === 'shown') return plain;
  const names = new Map<string, string>();
  const taken = new Map<string, number>();
  const inOrder = [...new Map(people.map((person) => [person.id, person])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  for (const person of inOrder) {
    const name = plain(person);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    names.set(person.id, count === 1 ? name : `${name} (${count})`);
  }
  return (person) => names.get(person.id) ?? plain(person);
}

function plainName(style: NameStyle, person: NamedPerson): string {
  switch (style) {
    case 'shown':
      return displayName(person);
    case 'initials':
      return initialsOf(displayName(person));
    case 'pseudonyms':
      return pseudonym(person.id);
  }
}

/** A name as a piece of a report: nobody translates it. */
export function nameText(name: string): ReportText {
  return { text: name, isData: true };
}
