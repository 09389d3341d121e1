import type { TFunction } from 'i18next';
import type { Clash } from '../../shared/contract/timetable.ts';
import { formatList, formatTime } from '../i18n/format.ts';
import type { Names } from './names.ts';

/** What a session meets, as a sentence; the students by the names that are shown now. */
export function clashSentence(clash: Clash, names: Names, t: TFunction): string {
  const { kind, name, people, groupName: group, start } = clash;
  const time = start === null ? '' : formatTime(start);
  switch (kind) {
    case 'closure':
      return t('Closed that day: {{name}}.', { name });
    case 'student':
      return t('{{people}} would also be in {{group}} at {{time}}.', {
        people: formatList(people.map((person) => names.display(person))),
        group,
        time,
      });
    case 'facilitator':
      return t('{{name}} is also with {{group}} at {{time}}.', { name, group, time });
    case 'room':
      return t('{{group}} is in {{name}} at {{time}}.', { name, group, time });
    case 'same-group':
      return t('The group already meets that day at {{time}}.', { time });
  }
}
