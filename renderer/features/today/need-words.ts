import type { TFunction } from 'i18next';
import type { NeedKind } from '../../../shared/contract/everywhere.ts';
import type { ConsentKind, StandingOn } from '../../../shared/domain/consent.ts';
import { standingWords } from '../../data/consent-words.ts';
import { formatDate, formatDaysFrom } from '../../i18n/format.ts';
import type { Hue } from '../../ui/index.ts';

export interface Need {
  kind: NeedKind;
  groupId: string | null;
  groupName: string | null;
  sessionId: string | null;
  personId: string | null;
  date: string | null;
  count: number;
  of: number;
  /** Of one person: which form does not hold, and how it stands. */
  form?: (StandingOn & { kind: ConsentKind }) | undefined;
}

interface NeedWords {
  title: string;
  detail: string;
  action: string;
  href: string;
  hue: Hue;
}

/** What needs a facilitator, in a line, and where it is dealt with. `name` is the person's, where it is about one. */
export function needWords(need: Need, name: string, today: string, t: TFunction): NeedWords {
  const group = need.groupName ?? '';
  const { count } = need;
  const day = need.date === null ? '' : formatDate(need.date);
  const when = need.date === null ? '' : formatDaysFrom(need.date, today);
  switch (need.kind) {
    case 'attendance-open':
      return {
        title: t('Attendance of {{group}} on {{day}}', { group, day }),
        detail:
          count === need.of
            ? t('Nothing recorded yet for {{count}} members, {{when}}.', { count, when })
            : t('{{count}} of {{of}} members not recorded, {{when}}.', { count, of: need.of, when }),
        action: t('Record'),
        href: `/sessions/${need.sessionId}`,
        hue: 'amber',
      };
    case 'absences-in-a-row':
      return {
        title: t('{{name}} missed {{count}} in a row', { name, count }),
        detail: t('{{group}}, the last time on {{day}}. {{of}} sessions recorded.', {
          group,
          day,
          of: need.of,
        }),
        action: t('See the person'),
        href: `/people/${need.personId}`,
        hue: 'rose',
      };
    case 'group-ending':
      return {
        title:
          need.date !== null && need.date < today
            ? t('The last day of {{group}} is over', { group })
            : t('{{group}} ends {{when}}', { group, when }),
        detail:
          need.date !== null && need.date < today
            ? t('It was {{day}}. End the group when everything is done.', { day })
            : count === 0
              ? t('No session is left: the last day is {{day}}.', { day })
              : t('{{count}} sessions are left; the last day is {{day}}.', { count, day }),
        action: t('Open the ending'),
        href: `/groups/${need.groupId}/ending`,
        hue: 'blue',
      };
    case 'group-without-sessions':
      return {
        title: t('{{group}} has no session ahead', { group }),
        detail: t('Plan the next ones, or set the group to ended.'),
        action: t('Plan sessions'),
        href: `/groups/${need.groupId}/sessions/series`,
        hue: 'amber',
      };
    case 'place-free':
      return {
        title: t('A place is free in {{group}}', { group }),
        detail: t('{{count}} people wait; free places: {{of}}.', { count, of: need.of }),
        action: t('Go to the roster'),
        href: `/groups/${need.groupId}/roster`,
        hue: 'teal',
      };
    case 'consent-missing':
      return {
        title:
          need.personId === null
            ? t('{{count}} members of {{group}} have no valid consent', { count, group })
            : need.form?.kind === 'assent'
              ? t('{{name}} has no valid assent', { name })
              : t('{{name}} has no valid consent', { name }),
        detail:
          need.personId === null
            ? t('{{count}} of {{of}} members: missing, not back, refused or run out.', { count, of: need.of })
            : need.form
              ? t('{{group}}: {{standing}}.', {
                  group,
                  standing: standingWords(need.form.kind, need.form, t),
                })
              : group,
        action: t('See the forms'),
        href: `/groups/${need.groupId}/roster/enrolment?show=missing`,
        hue: 'rose',
      };
    case 'consent-expiring':
      return {
        title:
          need.personId === null
            ? t('{{count}} consents in {{group}} run out soon', { count, group })
            : t('The consent of {{name}} runs out {{when}}', { name, when }),
        detail:
          need.personId === null
            ? t('The first on {{day}}, {{when}}.', { day, when })
            : t('{{group}}, on {{day}}.', { group, day }),
        action: t('See the forms'),
        href: `/groups/${need.groupId}/roster/enrolment?show=expiring`,
        hue: 'amber',
      };
    case 'notes-unwritten':
      return {
        title: t('{{count}} notes of {{group}} are not signed', { count, group }),
        detail:
          need.sessionId === null
            ? t('The earliest is of {{day}}, {{when}}.', { day, when })
            : t('Of the session on {{day}}, {{when}}.', { day, when }),
        action: t('Write notes'),
        href:
          need.sessionId === null
            ? `/groups/${need.groupId}/notes?show=open`
            : `/sessions/${need.sessionId}/notes`,
        hue: 'amber',
      };
    case 'goals-unrated':
      return {
        title: t('{{count}} goals of {{group}} are not rated', { count, group }),
        detail: t('Not once in four weeks, though the group met.'),
        action: t('Rate the goals'),
        href: `/sessions/${need.sessionId}/goals`,
        hue: 'amber',
      };
    case 'incident-unreported':
      return {
        title: t('{{count}} incidents in {{group}} need a report', { count, group }),
        detail: t('Marked as needing one, and none is noted yet. The earliest: {{day}}.', { day }),
        action: t('See the incidents'),
        href: `/groups/${need.groupId}/notes/incidents`,
        hue: 'rose',
      };
    case 'duplicates':
      return {
        title: t('Some people may be entered twice'),
        detail: t('{{count}} pairs look like one person.', { count }),
        action: t('Compare them'),
        href: '/people/duplicates',
        hue: 'plum',
      };
    case 'records-due':
      return {
        title: t('{{count}} records are due', { count }),
        detail: t('By your retention policy. Mezzo deletes nothing by itself.'),
        action: t('Look at them'),
        href: '/settings/retention',
        hue: 'slate',
      };
    case 'backup-due':
      return {
        title: t('A backup is due'),
        detail:
          need.date === null
            ? t('{{count}} changes, and no backup yet.', { count })
            : t('{{count}} changes since the last one on {{day}}.', { count, day }),
        action: t('Make a backup'),
        href: '/settings/backups',
        hue: 'slate',
      };
  }
}
