import type { TFunction } from 'i18next';
import type { NoteFact } from '../../shared/contract/note-facts.ts';
import { formatList, formatTime } from '../i18n/format.ts';
import { byRater, levelName, signed } from './goal-words.ts';
import { scoreText } from './measure-words.ts';
import { observationName } from './observation-words.ts';

/**
 * A recorded fact as a plain sentence for a note. `name` is what the group calls the member whose record it is; of a
 * group note it is empty.
 */
export function factSentence(fact: NoteFact, name: string, t: TFunction): string {
  switch (fact.kind) {
    case 'times':
      return t('The session began at {{start}} and lasted {{minutes}} minutes.', {
        start: formatTime(fact.start),
        minutes: fact.minutes,
      });
    case 'topic':
      return t('Topic: {{topic}}.', { topic: withoutStop(fact.topic) });
    case 'not-marked':
      return t('Attendance was not recorded.');
    case 'marked-some':
      return t('Attendance of {{count}} members was not recorded.', { count: fact.notMarked });
    case 'attended':
      return t('{{attended}} of {{count}} members attended.', {
        attended: fact.attended,
        count: fact.recorded,
      });
    case 'late-and-early':
      return [
        fact.late > 0 ? t('{{count}} came late.', { count: fact.late }) : '',
        fact.leftEarly > 0 ? t('{{count}} left early.', { count: fact.leftEarly }) : '',
      ]
        .filter(Boolean)
        .join(' ');
    case 'guests':
      return t('{{count}} guests were there.', { count: fact.count });
    case 'member-mark':
      return markSentence(fact, name, t);
    case 'reached':
      return name === ''
        ? t('Reached of the plan: {{list}}.', { list: formatList(fact.titles) })
        : t('The group did: {{list}}.', { list: formatList(fact.titles) });
    case 'not-reached':
      return t('Not reached: {{list}}.', { list: formatList(fact.titles) });
    case 'objective':
      return fact.goal === ''
        ? t('Objective: {{objective}}.', { objective: withoutStop(fact.text) })
        : t('Objective: {{objective}} (goal: {{goal}}).', {
            objective: withoutStop(fact.text),
            goal: withoutStop(fact.goal),
          });
    case 'own-goal':
      return t('Own goal of {{name}}: {{goal}}.', { name, goal: withoutStop(fact.text) });
    case 'goal-rating':
      return goalSentence(fact, t);
    case 'own-check-in':
      return checkInSentence(fact, t);
    case 'role':
    case 'factor':
      return t('Seen in this session: {{what}}.', {
        what: observationName(fact.kind, fact.kind === 'role' ? fact.role : fact.factor, t).toLowerCase(),
      });
    case 'tag':
      return t('Noted: {{tag}}.', { tag: withoutStop(fact.name) });
    case 'incidents':
      return t('{{count}} incidents are in the incident log.', { count: fact.count });
    default:
      return participationSentence(fact, name, t);
  }
}

/** What was answered, and nothing concluded. */
function checkInSentence(fact: Extract<NoteFact, { kind: 'own-check-in' }>, t: TFunction): string {
  const words = {
    measure: withoutStop(fact.name),
    score: scoreText(fact.score),
    low: scoreText(fact.low),
    high: scoreText(fact.high),
  };
  return fact.low === 0
    ? t('Own check-in, “{{measure}}”: {{score}} of {{high}}.', words)
    : t('Own check-in, “{{measure}}”: {{score}} on a scale from {{low}} to {{high}}.', words);
}

/** Rated, and nothing concluded: the level as it was given, in the words of the goal's own scale where it has some. */
function goalSentence(fact: Extract<NoteFact, { kind: 'goal-rating' }>, t: TFunction): string {
  const words = {
    goal: withoutStop(fact.text),
    level: signed(fact.level),
    meaning: fact.words === '' ? levelName(fact.level, t) : withoutStop(fact.words),
    rater: byRater(fact.rater, t),
  };
  return fact.before === null
    ? t('Goal “{{goal}}”: rated {{level}} ({{meaning}}) {{rater}}.', words)
    : t('Goal “{{goal}}”: rated {{level}} ({{meaning}}) {{rater}}; before, {{before}}.', {
        ...words,
        before: signed(fact.before),
      });
}

type Participation = Extract<
  NoteFact,
  { kind: 'group-acts' | 'pattern' | 'member-acts' | 'member-talk-time' | 'member-samples' }
>;

function participationSentence(fact: Participation, name: string, t: TFunction): string {
  switch (fact.kind) {
    case 'group-acts': {
      const words = t('{{count}} contributions were recorded, {{members}} of them by members.', {
        count: fact.acts,
        members: fact.memberActs,
      });
      const speakers =
        fact.present === 0
          ? ''
          : t('{{speakers}} of the {{count}} members who were there spoke.', {
              speakers: fact.speakers,
              count: fact.present,
            });
      return [words, speakers, recalledWords(fact.recalled, t)].filter(Boolean).join(' ');
    }
    case 'pattern':
      return patternSentence(fact.pattern, t);
    case 'member-acts': {
      if (fact.acts === 0)
        return t('None of the {{count}} recorded contributions came from {{name}}.', {
          count: fact.ofActs,
          name,
        });
      const words = t('{{acts}} of {{count}} recorded contributions came from {{name}}.', {
        acts: fact.acts,
        count: fact.ofActs,
        name,
      });
      return [
        words,
        fact.toMembers > 0 ? t('{{count}} went to other members.', { count: fact.toMembers }) : '',
        fact.received > 0 ? t('{{name}} was spoken to {{count}} times.', { name, count: fact.received }) : '',
        recalledWords(fact.recalled, t),
      ]
        .filter(Boolean)
        .join(' ');
    }
    case 'member-talk-time': {
      const [minutes, seconds] = [Math.floor(fact.seconds / 60), fact.seconds % 60];
      return minutes === 0
        ? t('{{name}} spoke for {{count}} seconds in all.', { name, count: seconds })
        : t('{{name}} spoke for {{minutes}} min {{seconds}} s in all.', { name, minutes, seconds });
    }
    case 'member-samples':
      return t('At {{took}} of {{count}} checks {{name}} had taken part.', {
        took: fact.took,
        count: fact.of,
        name,
      });
  }
}

function patternSentence(pattern: Extract<NoteFact, { kind: 'pattern' }>['pattern'], t: TFunction): string {
  switch (pattern) {
    case 'maypole':
      return t('The talk looks like a maypole: a leader and one member in turn.');
    case 'round-robin':
      return t('The talk looks like a round robin: each in turn.');
    case 'hot-seat':
      return t('The talk looks like a hot seat: a leader and one member at length.');
    case 'free-floating':
      return t('The talk looks free floating: members speak to each other or to the whole group.');
  }
}

function recalledWords(recalled: number, t: TFunction): string {
  return recalled > 0 ? t('{{count}} were recalled afterwards.', { count: recalled }) : '';
}

function markSentence(
  { status, minutes, minutesPresent, ofMinutes }: Extract<NoteFact, { kind: 'member-mark' }>,
  name: string,
  t: TFunction,
): string {
  const there =
    minutesPresent !== null && minutesPresent === ofMinutes
      ? t('{{name}} was there for all {{count}} minutes.', { name, count: ofMinutes })
      : minutesPresent !== null && ofMinutes !== null
        ? t('{{name}} was there for {{minutes}} of {{count}} minutes.', {
            name,
            minutes: minutesPresent,
            count: ofMinutes,
          })
        : '';
  const known = minutes ?? 0;
  switch (status) {
    case 'present':
      return there || t('{{name}} was present.', { name });
    case 'late':
      return [
        known > 0
          ? t('{{name}} came {{count}} minutes late.', { name, count: known })
          : t('{{name}} came late.', { name }),
        there,
      ]
        .filter(Boolean)
        .join(' ');
    case 'left-early':
      return [
        known > 0
          ? t('{{name}} left {{count}} minutes early.', { name, count: known })
          : t('{{name}} left early.', { name }),
        there,
      ]
        .filter(Boolean)
        .join(' ');
    case 'excused':
      return t('{{name}} was absent, excused.', { name });
    case 'unexcused':
      return t('{{name}} was absent, not excused.', { name });
  }
}

/** What was typed may end with a full stop of its own. */
function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/, '');
}
