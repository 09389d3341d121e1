import type { EndingMember } from '../../../shared/contract/endings.ts';
import { isScaled } from '../../../shared/domain/attainment-scale.ts';
import { type EndingStep, firstOfLast, type StepEvidence } from '../../../shared/domain/ending-steps.ts';
import { isCounted } from '../../../shared/domain/goal-standing.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import * as rows from '../../repositories/endings.ts';
import { listGoals, listRatings } from '../../repositories/goals.ts';
import { listGroupMeasures } from '../../repositories/measures.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { readSettings } from '../../repositories/settings.ts';
import { readSeries } from '../measures/series.ts';

/** What the record itself says of each step; null where only a person can tell. */
export function readEvidence(
  db: ReadableDatabase,
  groupId: string,
  members: readonly EndingMember[],
): (step: EndingStep) => StepEvidence | null {
  const there = members.filter(({ isAtEnd }) => isAtEnd);
  const from = firstOfLast(listSessions(db, groupId))?.date ?? null;
  return (step) => {
    switch (step) {
      case 'gains':
        return ofMembers(there, ({ ending }) => ending.gains !== '');
      case 'members':
        return ofMembers(there, isArranged);
      case 'last-ratings':
        return ratedAtTheEnd(db, groupId, there, from);
      case 'last-measures':
        return measuredAtTheEnd(db, groupId, there, from);
      case 'story': {
        const isWritten = (rows.findEnding(db, groupId)?.story ?? null) !== null;
        const done = Number(isWritten) + Number(isWritten && rows.wasPutOut(db, groupId, 'story'));
        return { done, of: 2, isEnough: done === 2 };
      }
      case 'certificates': {
        const wasPrinted = rows.wasPutOut(db, groupId, 'certificates');
        return { done: Number(wasPrinted), of: 1, isEnough: wasPrinted };
      }
      case 'summary': {
        const sections = rows.findEnding(db, groupId)?.summary ?? [];
        const done = sections.filter(({ text }) => text !== '').length;
        return { done, of: sections.length, isEnough: done > 0 };
      }
      case 'notes':
        return signedNotes(db, groupId);
      case 'feelings':
      case 'evaluation':
        return null;
    }
  };
}

/** It is said how it ends; a transfer or a referral says to whom and is arranged. */
function isArranged({ ending }: EndingMember): boolean {
  const { outcome, toWhom, arrangedOn } = ending;
  if (outcome === 'transfer' || outcome === 'referral') return toWhom !== '' && arrangedOn !== null;
  return outcome !== '';
}

function ofMembers(
  members: readonly EndingMember[],
  isDone: (member: EndingMember) => boolean,
): StepEvidence {
  const done = members.filter(isDone).length;
  return { done, of: members.length, isEnough: members.length > 0 && done === members.length };
}

function outOf(done: number, of: number): StepEvidence {
  return { done, of, isEnough: done === of };
}

/** Goals with a scale, of the group and of those there, that somebody rated at the end; set aside ones do not count. */
function ratedAtTheEnd(
  db: ReadableDatabase,
  groupId: string,
  there: readonly EndingMember[],
  from: string | null,
): StepEvidence {
  const people = new Set(there.map(({ personId }) => personId));
  const goals = listGoals(db, groupId).filter(
    (goal) =>
      isScaled(goal.levels) &&
      (goal.personId === null || people.has(goal.personId)) &&
      isCounted(goal) &&
      (goal.closedOn === null || from === null || goal.closedOn >= from),
  );
  const rated = new Set(
    listRatings(db, { groupIds: [groupId] })
      .filter(({ ratedOn }) => from !== null && ratedOn >= from)
      .map(({ goalId }) => goalId),
  );
  return outOf(goals.filter(({ id }) => rated.has(id)).length, goals.length);
}

/** Of each member and each measure that has a rhythm: whether there is a score from the end, by who answers it. */
function measuredAtTheEnd(
  db: ReadableDatabase,
  groupId: string,
  there: readonly EndingMember[],
  from: string | null,
): StepEvidence {
  const measures = listGroupMeasures(db, groupId).filter(({ rhythm }) => rhythm !== 'by-hand');
  if (measures.length === 0) return outOf(0, 0);
  const taken = new Set(
    readSeries(db, { groupId })
      .filter(({ points }) =>
        points.some(
          ({ takenOn, occasion, score }) =>
            score !== null && occasion !== 'retrospective' && from !== null && takenOn >= from,
        ),
      )
      .map(({ measureId, personId, rater }) => `${measureId} ${personId} ${rater}`),
  );
  const wanted = measures.flatMap(({ measure, rater }) =>
    there.map(({ personId }) => `${measure.id} ${personId} ${rater}`),
  );
  return outOf(wanted.filter((key) => taken.has(key)).length, wanted.length);
}

function signedNotes(db: ReadableDatabase, groupId: string): StepEvidence {
  const { notesExpected } = readSettings(db);
  if (notesExpected === 'none') return outOf(0, 0);
  const { done, of } = rows.countExpectedNotes(db, groupId, notesExpected === 'group-and-individual');
  return outOf(done, of);
}
