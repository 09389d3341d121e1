import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Question,
  type QuestionCondition,
  questionFigures,
  type QuestionField,
  questionProblem,
  questionTopics,
  topicCatalogue,
} from '../../../shared/domain/question.ts';
import { answerQuestion } from '../../../shared/domain/question-answer.ts';
import { figureOf } from '../../../shared/domain/question-figures.ts';
import {
  chooseRecords,
  fieldsOfDay,
  questionDays,
  type QuestionRecord,
} from '../../../shared/domain/question-records.ts';
import { ownQuestion } from '../../support/random-questions.ts';

const everything = { rows: 1000, across: 1000, lines: 1000 };
const noRanks = () => Infinity;
const answer = (records: readonly QuestionRecord[], fields: Partial<Question>) =>
  answerQuestion(records, ownQuestion(fields), noRanks, everything);

let made = 0;
function place(values: QuestionRecord['values'], minutes: number | null = null): QuestionRecord {
  made += 1;
  return {
    ...bare,
    id: `record ${made}`,
    values,
    numbers: { minutes },
    personId: String(values.member ?? ''),
  };
}
const bare = { day: '2026-03-10', series: null };

const statuses = ['present', 'late', 'left-early', 'excused', 'unexcused', 'not-recorded'] as const;
const anyPlace = fc
  .record({
    member: fc.constantFrom('ana', 'ben', 'cleo'),
    group: fc.constantFrom('one', 'two'),
    facilitator: fc.uniqueArray(fc.constantFrom('fay', 'gil', 'hal'), { minLength: 1 }),
    status: fc.constantFrom(...statuses),
    minutes: fc.integer({ min: 0, max: 90 }),
  })
  .map(({ minutes, ...values }) => place(values, values.status === 'not-recorded' ? null : minutes));
const anyPlaces = fc.array(anyPlace, { maxLength: 40 });
const singles = ['member', 'group', 'status'] as const satisfies readonly QuestionField[];
const counts = ['places', 'recorded', 'attended', 'absent', 'late', 'excused'] as const;

describe('a question over some records', () => {
  it('does not hang on the order of the records', () => {
    fc.assert(
      fc.property(
        anyPlaces.chain((places) =>
          fc.tuple(fc.constant(places), fc.shuffledSubarray(places, { minLength: places.length })),
        ),
        fc.constantFrom(...singles, 'facilitator' as const),
        ([places, shuffled], field) => {
          const asked = { groupBy: [field], figures: [...counts] };
          const [one, other] = [answer(places, asked), answer(shuffled, asked)];
          expect({ ...other, records: [] }).toEqual({ ...one, records: [] });
          expect(answer(shuffled, { groupBy: [] }).lines).toEqual(answer(places, { groupBy: [] }).lines);
        },
      ),
    );
  });

  it('counts of rows by a field with one value make up the total, and cells make up their row', () => {
    fc.assert(
      fc.property(anyPlaces, fc.constantFrom(...singles), (places, field) => {
        const { rows, totals } = answer(places, { groupBy: [field], figures: [...counts] });
        for (const at of counts.keys()) {
          const sum = rows.reduce((total, { figures }) => total + (figures[at]!.value ?? 0), 0);
          expect(sum).toBe(totals.figures[at]!.value ?? 0);
        }
        const crossed = answer(places, {
          groupBy: [field === 'group' ? 'member' : 'group'],
          across: field,
          figures: ['places'],
        });
        for (const { figures, cells } of crossed.rows)
          expect(cells.reduce((total, { value }) => total + value!, 0)).toBe(figures[0]!.value);
      }),
    );
  });

  it('grouped, its totals are those of the records ungrouped', () => {
    fc.assert(
      fc.property(
        anyPlaces,
        fc.subarray([...singles, 'facilitator' as const], { minLength: 1, maxLength: 2 }),
        (places, groupBy) => {
          const figures = [
            'places',
            'attended',
            'attended-share',
            'minutes',
            'mean-minutes',
            'members',
          ] as const;
          const asked = { figures: [...figures] };
          expect(answer(places, { ...asked, groupBy }).totals).toEqual(
            answer(places, { ...asked, groupBy: [] }).totals,
          );
        },
      ),
    );
  });

  it('a condition and its opposite split the records, also of a field with several values', () => {
    const values = { member: ['ana', 'ben'], status: ['late', 'not-recorded'], facilitator: ['fay', 'hal'] };
    fc.assert(
      fc.property(
        anyPlaces,
        fc.constantFrom('member' as const, 'status' as const, 'facilitator' as const),
        (places, field) => {
          const chosen = (is: 'any-of' | 'none-of') =>
            chooseRecords(places, [{ is, field, values: values[field] }]);
          const [some, others] = [chosen('any-of'), chosen('none-of')];
          expect(some.length + others.length).toBe(places.length);
          expect(new Set([...some, ...others])).toEqual(new Set(places));
        },
      ),
    );
  });

  it('a row leads to its records: its keys as conditions find just as many', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const groupBy: QuestionField[] = ['facilitator', 'status'];
        for (const { keys, figures } of answer(places, { groupBy, figures: ['places'] }).rows) {
          const conditions = groupBy.map((field, at): QuestionCondition => ({
            is: 'any-of',
            field,
            values: [keys[at]!],
          }));
          expect(answer(places, { groupBy: [], conditions }).count).toBe(figures[0]!.value);
        }
      }),
    );
  });

  it('what is not recorded is neither attended nor absent, and has no minutes', () => {
    const places = [place({ member: 'ana', status: 'not-recorded' })];
    const { totals } = answer(places, {
      figures: ['attended', 'absent', 'attended-share', 'minutes', 'not-recorded', 'recorded'],
    });
    expect(totals.figures.map(({ value, of }) => [value, of])).toEqual([
      [null, 0],
      [null, 0],
      [null, 0],
      [null, 0],
      [1, 1],
      [0, 1],
    ]);
    const between: QuestionCondition = { is: 'between', field: 'minutes', low: 0, high: null };
    expect(chooseRecords(places, [between])).toEqual([]);
  });

  it('a record counts for each of those who lead its group, and once in the total', () => {
    const { rows, totals } = answer([place({ facilitator: ['fay', 'gil'], status: 'present' })], {
      groupBy: ['facilitator'],
      figures: ['places'],
    });
    expect(rows.map(({ keys, figures }) => [keys, figures[0]!.value])).toEqual([
      [['fay'], 1],
      [['gil'], 1],
    ]);
    expect(totals.figures[0]!.value).toBe(1);
  });
});

describe('rows', () => {
  const places = [
    ...['unexcused', 'unexcused', 'excused'].map((status) => place({ member: 'ben', status })),
    ...['present', 'unexcused'].map((status) => place({ member: 'ana', status })),
    place({ member: 'cleo', status: 'not-recorded' }),
  ];
  const keysOf = (fields: Partial<Question>) =>
    answer(places, { figures: ['absent'], ...fields }).rows.map(({ keys }) => keys[0]);

  it('are sorted by a figure, what is not known last either way', () => {
    expect(keysOf({ sort: { by: 'absent', direction: 'down' } })).toEqual(['ben', 'ana', 'cleo']);
    expect(keysOf({ sort: { by: 'absent', direction: 'up' } })).toEqual(['ana', 'ben', 'cleo']);
    expect(keysOf({ sort: { by: 'member', direction: 'down' } })).toEqual(['cleo', 'ben', 'ana']);
    expect(keysOf({ sort: null })).toEqual(['ana', 'ben', 'cleo']);
  });

  it('are kept by their figures: who missed three or more; the totals stay those of everybody', () => {
    const rowsWhere = [{ figure: 'absent' as const, low: 3, high: null }];
    expect(keysOf({ rowsWhere })).toEqual(['ben']);
    expect(answer(places, { figures: ['absent'], rowsWhere }).totals.figures[0]).toMatchObject({
      value: 4,
      of: 5,
    });
    expect(keysOf({ rowsWhere: [{ figure: 'absent', low: null, high: 5 }] })).toEqual(['ana', 'ben']);
  });

  it('go by the order of their names where that is known', () => {
    const ranks = ['cleo', 'ana', 'ben'];
    const { rows } = answerQuestion(
      places,
      ownQuestion({ figures: ['places'] }),
      (_field, value) => ranks.indexOf(value),
      everything,
    );
    expect(rows.map(({ keys }) => keys[0])).toEqual(ranks);
  });

  it('end at the limit, and say so', () => {
    const first = answerQuestion(places, ownQuestion({ limit: 10 }), noRanks, { ...everything, rows: 2 });
    expect([first.rows.length, first.count, first.isCut]).toEqual([2, 3, true]);
    const lines = answerQuestion(places, ownQuestion({ groupBy: [] }), noRanks, { ...everything, lines: 4 });
    expect([lines.lines.length, lines.count, lines.isCut]).toEqual([4, 6, true]);
    const crossed = answerQuestion(places, ownQuestion({ across: 'status', figures: ['places'] }), noRanks, {
      ...everything,
      across: 1,
    });
    expect([crossed.across, crossed.isCut]).toEqual([['excused'], true]);
  });
});

describe('columns', () => {
  const goals = ['up', 'up', 'unknown'].map((direction, at) => ({
    ...bare,
    id: `goal ${at}`,
    personId: 'ana',
    numbers: {},
    values: { group: 'one', goal: String(at), direction, 'goal-status': 'open' },
  }));
  const crossed = (records: readonly QuestionRecord[], fields: Partial<Question>) =>
    answer(records, {
      topic: 'goals',
      groupBy: ['group'],
      across: 'direction',
      figures: ['goals'],
      ...fields,
    });

  it('of what a record can come to are all there, and say 0 where none did', () => {
    const { across, rows } = crossed(goals, {});
    expect(across).toEqual(['down', 'same', 'unknown', 'up']);
    expect(rows[0]!.cells.map(({ value }) => value)).toEqual([0, 0, 1, 2]);
  });

  it('that a condition shuts out are not there, nor are those of other fields that nothing falls into', () => {
    const is = 'none-of' as const;
    expect(
      crossed(goals, { conditions: [{ is, field: 'direction', values: ['unknown', 'same'] }] }).across,
    ).toEqual(['down', 'up']);
    expect(crossed(goals, { across: 'goal-owner' }).across).toEqual(['']);
    const [first] = goals;
    const rating = { ...first!, values: { ...first!.values, level: '1' } };
    expect(crossed([rating], { topic: 'ratings', across: 'level', figures: ['ratings'] }).across).toEqual([
      '-1',
      '-2',
      '0',
      '1',
      '2',
    ]);
  });
});

describe('scores', () => {
  const score = (
    member: string,
    day: string,
    value: number | null,
    more: Partial<Record<'measure' | 'rater' | 'occasion' | 'series', string | null>> = {},
  ): QuestionRecord => {
    made += 1;
    const { measure = 'mood', rater = 'member', occasion = 'regular' } = more;
    return {
      id: `score ${made}`,
      day,
      personId: member,
      series: more.series === undefined ? `${member} ${measure} ${rater}` : more.series,
      numbers: { score: value },
      values: { ...fieldsOfDay(day), member, measure: measure!, rater: rater!, occasion: occasion! },
    };
  };
  const figures = ['mean', 'median', 'lowest', 'highest', 'deviation', 'mean-member-change'] as const;
  const read = (records: QuestionRecord[]) =>
    figures.map((figure) => {
      const { value, of, mixed } = figureOf(figure, records);
      return mixed ?? [value, of];
    });

  it('of one measure and one rater are put together; a sheet without a score counts as none', () => {
    const records = [
      score('ana', '2026-03-02', 2),
      score('ana', '2026-03-09', 4),
      score('ben', '2026-03-09', 9),
      score('ben', '2026-03-16', 7),
      score('cleo', '2026-03-02', 5),
      score('cleo', '2026-03-09', null),
    ];
    const mean = 27 / 5;
    const deviation = Math.sqrt([2, 4, 9, 7, 5].reduce((sum, one) => sum + (one - mean) ** 2, 0) / 4);
    expect(read(records)).toEqual([
      [mean, 5],
      [5, 5],
      [2, 5],
      [9, 5],
      [deviation, 5],
      [0, 2],
    ]);
    expect(figureOf('scores', records)).toMatchObject({ value: 5, of: 6 });
    expect(figureOf('members', records).value).toBe(3);
  });

  it('of several measures, or by several raters, are none together', () => {
    const own = score('ana', '2026-03-02', 2);
    expect(read([own, score('ana', '2026-03-02', 30, { measure: 'coping' })])).toEqual(
      figures.map(() => 'measures'),
    );
    expect(read([own, score('ana', '2026-03-02', 3, { rater: 'teacher' })])).toEqual(
      figures.map(() => 'raters'),
    );
  });

  it('of how it was before, as seen now, are put together among themselves alone', () => {
    const before = { occasion: 'retrospective', series: null };
    const [ana, ben] = ['ana', 'ben'].map((member) => score(member, '2026-03-09', 4, before));
    const after = score('ana', '2026-03-09', 8, { occasion: 'post' });
    expect(read([after, ana!, ben!])).toEqual([...figures.slice(0, 5).map(() => 'occasions'), [null, 0]]);
    expect(read([ana!, ben!]).slice(0, 2)).toEqual([
      [4, 2],
      [4, 2],
    ]);
    const first = score('ana', '2026-03-02', 2, { occasion: 'pre' });
    expect(read([first, after])[0]).toEqual([5, 2]);
    expect(figureOf('scores', [after, ana!]).value).toBe(2);
  });

  it('of one sheet have no deviation, and no change; how it was before, as seen now, is on no line', () => {
    expect(read([score('ana', '2026-03-02', 2)]).slice(4)).toEqual([
      [null, 1],
      [null, 0],
    ]);
    const records = [score('ana', '2026-03-02', 2, { series: null }), score('ana', '2026-03-09', 4)];
    expect(figureOf('mean-member-change', records)).toMatchObject({ value: null, of: 0 });
  });
});

describe('goals and ratings', () => {
  const rating = (level: string, rater: string): QuestionRecord => {
    made += 1;
    return {
      ...bare,
      id: `rating ${made}`,
      personId: 'ana',
      numbers: {},
      values: { goal: 'play', level, rater },
    };
  };

  it('a goal that is not rated is at no level', () => {
    const goals = ['1', '-1', 'not-rated'].map((level, at) => ({
      ...rating(level, 'facilitator'),
      numbers: { change: level === 'not-rated' ? null : Number(level) + 2 },
      values: { goal: String(at), level, direction: level === 'not-rated' ? 'unknown' : 'up' },
    }));
    const read = (figure: keyof typeof questionFigures) => {
      const { value, of } = figureOf(figure, goals);
      return [value, of];
    };
    expect([read('goals'), read('rated'), read('at-expected'), read('up'), read('down')]).toEqual([
      [3, null],
      [2, 3],
      [1, 2],
      [2, 2],
      [0, 2],
    ]);
    expect(read('mean-change')).toEqual([2, 2]);
    expect(read('at-expected-share')).toEqual([0.5, 2]);
  });

  it('what different raters said is counted, and never put together', () => {
    const ratings = [rating('1', 'teacher'), rating('-1', 'member')];
    expect(figureOf('ratings', ratings).value).toBe(2);
    expect(figureOf('mean-level', ratings)).toEqual({ value: null, of: null, mixed: 'raters' });
    expect(figureOf('at-expected-share', ratings).mixed).toBe('raters');
    expect(figureOf('mean-level', [ratings[0]!])).toEqual({ value: 1, of: 1, mixed: null });
  });
});

describe('the days of a question', () => {
  it('move with today, by name', () => {
    const days = (span: Question['span'], today: string) => {
      const { from, to } = questionDays(span, today);
      return [from, to];
    };
    expect(days('last-30-days', '2026-03-12')).toEqual(['2026-02-11', '2026-03-12']);
    expect(days('this-month', '2026-03-12')).toEqual(['2026-03-01', '2026-03-31']);
    expect(days('this-month', '2026-04-01')).toEqual(['2026-04-01', '2026-04-30']);
    expect(days('school-year', '2026-03-12')).toEqual(['2025-08-01', '2026-07-31']);
    expect(days('all', '2026-03-12')).toEqual([null, null]);
    expect(days({ from: null, to: '2026-01-31' }, '2026-03-12')).toEqual([null, '2026-01-31']);
  });

  it('a day lies in its month, weekday and school year', () => {
    expect(fieldsOfDay('2026-07-31')).toEqual({ weekday: '5', month: '2026-07', 'school-year': '2025' });
    expect(fieldsOfDay('2026-08-01')).toEqual({ weekday: '6', month: '2026-08', 'school-year': '2026' });
  });
});

describe('what can be asked', () => {
  it('every topic has the fields, numbers, figures and columns that it is said to have, once each', () => {
    for (const topic of questionTopics) {
      const { fields, numbers, figures, columns } = topicCatalogue[topic];
      for (const list of [fields, numbers, figures, columns]) expect(new Set(list).size).toBe(list.length);
      for (const column of columns)
        expect(column === 'day' || [...fields, ...numbers].includes(column as never), column).toBe(true);
    }
    const used = new Set(questionTopics.flatMap((topic) => topicCatalogue[topic].figures));
    expect(used).toEqual(new Set(Object.keys(questionFigures)));
  });

  it.each<[Partial<Question>, string]>([
    [{ groupBy: ['measure'] }, 'groupBy not-of-topic'],
    [{ groupBy: ['member', 'member'] }, 'groupBy twice'],
    [{ figures: ['mean'] }, 'figures not-of-topic'],
    [{ across: 'member', figures: ['places'] }, 'across twice'],
    [{ across: 'status' }, 'figures one-figure'],
    [{ across: 'status', groupBy: [], figures: ['places'] }, 'across no-rows'],
    [{ conditions: [{ is: 'any-of', field: 'level', values: ['0'] }] }, 'conditions not-of-topic'],
    [{ conditions: [{ is: 'between', field: 'minutes', low: 9, high: 3 }] }, 'conditions turned-round'],
    [{ rowsWhere: [{ figure: 'mean', low: 1, high: null }] }, 'rowsWhere not-of-topic'],
    [{ sort: { by: 'late', direction: 'up' } }, 'sort not-shown'],
  ])('refuses %j', (fields, problem) => {
    const found = questionProblem(ownQuestion(fields));
    expect(`${found?.part} ${found?.code}`).toBe(problem);
    expect(questionProblem(ownQuestion())).toBeNull();
  });
});
