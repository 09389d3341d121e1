import { beforeAll, describe, expect, it } from 'vitest';
import {
  classDays,
  classesResolver,
  emptyClass,
  fieldsOf,
  rowOf,
} from '../../../../renderer/features/timetable/class-form.ts';
import { startLanguages, t } from '../../../../renderer/i18n/language.ts';

beforeAll(() => startLanguages('en'));

const math = {
  course: 'Math',
  teacher: "Ms O'Neil",
  room: '12',
  scheduleId: '01890000-0000-7000-8000-000000000001',
  periodName: 'Period 3 late',
  letters: ['A', 'C'],
  weekdays: [1, 3],
};

describe('a class in a form', () => {
  it('goes there and back without a change, whatever its period is called', () => {
    expect(fieldsOf(rowOf(math))).toEqual(math);
  });

  it('names itself and its period, or says nothing at all', async () => {
    const check = classesResolver(t);
    const rows = [emptyClass, { ...emptyClass, teacher: 'Ms Kline' }, { ...emptyClass, course: 'Art' }];
    const { errors } = await check({ rows }, undefined, {} as never);
    expect(errors).not.toHaveProperty('rows.0');
    expect(errors).toHaveProperty('rows.1.course');
    expect(errors).toHaveProperty('rows.2.period');
    expect(errors).not.toHaveProperty('rows.2.course');
  });

  it('says on which days it takes place; letters only where the school has some', () => {
    expect(classDays(math, 'weeks', t)).toBe('A and C weeks, Mon, Wed');
    expect(classDays(math, 'days', t)).toBe('A and C days, Mon, Wed');
    expect(classDays({ ...math, weekdays: [] }, 'none', t)).toBe('');
  });
});
