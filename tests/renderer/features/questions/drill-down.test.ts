import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedQuestion, newQuestion } from '../../../../renderer/features/questions/building.ts';
import {
  leadsToRecords,
  recordsQuestion,
  spotAddress,
  spotOf,
} from '../../../../renderer/features/questions/drill-down.ts';
import { type Question, topicCatalogue } from '../../../../shared/domain/question.ts';
import { answerQuestion } from '../../../../shared/domain/question-answer.ts';
import type { QuestionRecord } from '../../../../shared/domain/question-records.ts';

const everything = { rows: 1000, across: 1000, lines: 1000 };
const answer = (records: QuestionRecord[], question: Question) =>
  answerQuestion(records, question, () => Infinity, everything);

const anyPlaces = fc
  .array(
    fc.record({
      group: fc.constantFrom('one', 'two', ''),
      facilitator: fc.uniqueArray(fc.constantFrom('fay', 'gil'), { minLength: 1 }),
      month: fc.constantFrom('2026-09', '2026-10'),
      status: fc.constantFrom('present', 'late', 'left-early', 'excused', 'unexcused', 'not-recorded'),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map((values, place): QuestionRecord => ({
      id: `${place}`,
      day: `${values.month}-01`,
      values,
      numbers: { minutes: null },
      personId: null,
      series: null,
    })),
  );

describe('from a figure to the records behind it', () => {
  it('are as many as the figure says, in each line, each column and the line of all', () => {
    const counts = topicCatalogue.attendance.figures.filter((figure) => leadsToRecords(figure, 'attendance'));
    const fields = ['group', 'facilitator', 'month', 'status'] as const;
    fc.assert(
      fc.property(
        anyPlaces,
        fc.constantFrom(...counts),
        fc.shuffledSubarray([...fields], { minLength: 1, maxLength: 2 }),
        fc.option(fc.constantFrom(...fields)),
        (places, figure, groupBy, across) => {
          const question = changedQuestion(newQuestion('attendance'), {
            groupBy,
            across,
            figures: [figure],
            conditions: [{ is: 'none-of', field: 'group', values: ['two'] }],
          });
          const answered = answer(places, question);
          const behind = (keys: string[], column: string | null) =>
            answer(places, recordsQuestion(question, { keys, across: column, figure })).lines.length;
          for (const { keys, figures, cells } of [...answered.rows, { keys: [], ...answered.totals }]) {
            expect(behind(keys, null)).toBe(figures[0]!.value ?? 0);
            for (const [place, column] of answered.across.entries())
              expect(behind(keys, column)).toBe(cells[place]!.value ?? 0);
          }
        },
      ),
    );
  });

  it('an address leads there and is read back, also with hostile values', () => {
    const question = changedQuestion(newQuestion('attendance'), { groupBy: ['grade', 'member'] });
    fc.assert(
      fc.property(fc.tuple(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 })), (keys) => {
        const spot = { keys, across: null, figure: question.figures[0]! };
        const address = spotAddress('/reports/questions/new?topic=attendance', spot);
        if (address === undefined) return;
        expect(address.length).toBeLessThanOrEqual(500);
        const read = spotOf(new URL(address, 'http://mezzo').searchParams, question);
        expect(read).toEqual({ ...spot, keys: keys.map((one) => one.toWellFormed()) });
      }),
    );
    expect(spotAddress('/x', { keys: ['y'.repeat(600)], across: null, figure: 'attended' })).toBeUndefined();
  });

  it('an address that fits no line of the question leads to the whole answer', () => {
    const question = newQuestion('attendance');
    const long = 'z'.repeat(301);
    for (const search of [
      '',
      'of=a',
      'records=goals',
      'of=a&of=b&records=attended',
      `of=${long}&records=attended`,
      `of=a&in=${long}&records=attended`,
    ])
      expect(spotOf(new URLSearchParams(search), question)).toBeNull();
  });
});
