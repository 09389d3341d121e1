import { describe, expect, test } from 'vitest';
import { fromTime, toCalendarDate, toTime } from '../../../renderer/ui/fields/calendar-values.ts';
import { addTag } from '../../../renderer/ui/fields/tags.ts';
import { initialsOf } from '../../../renderer/ui/initials.ts';

describe('the initials of a person', () => {
  test.each([
    ['Chloé Martin', 'CM'],
    ['grace lindqvist', 'GL'],
    ['Ana Maria de la Cruz', 'AC'],
    ['Cher', 'C'],
    ["(Tom) O'Brien", 'TO'],
    ['陈伟', '陈'],
    ['محمد علي', 'مع'],
    ['Zoe\u0308 Ångström', 'ZÅ'],
    ['E\u0301mile Zola', 'E\u0301Z'],
    ['👩🏽‍🏫 Frizzle', '👩🏽‍🏫F'],
    ['  ', ''],
    ['', ''],
  ])('of "%s" are "%s"', (name, initials) => {
    expect(initialsOf(name, 'en')).toBe(initials);
  });

  test('never hold half of a sign', () => {
    for (const name of ['🇸🇪 Sven', '𝒜lice 𝓑ob', '👨‍👩‍👧‍👦']) {
      expect(initialsOf(name, 'en').isWellFormed()).toBe(true);
    }
  });
});

describe('a tag', () => {
  test('is kept once, whatever its case and accents, and without spaces around it', () => {
    expect(addTag(['grief'], '  Grade   4 ')).toEqual(['grief', 'Grade 4']);
    expect(addTag(['grief'], 'GRIEF')).toEqual(['grief']);
    expect(addTag(['café'], 'cafe')).toEqual(['café']);
    expect(addTag(['grief'], '   ')).toEqual(['grief']);
  });
});

describe('dates and times of fields', () => {
  test('go in and come out as the text that the records hold', () => {
    expect(toCalendarDate('2024-02-29')?.toString()).toBe('2024-02-29');
    expect(fromTime(toTime('09:05'))).toBe('09:05');
    expect(fromTime(toTime('00:00'))).toBe('00:00');
  });

  test('that cannot be are an empty field, not a crash', () => {
    expect(toCalendarDate('2026-02-30')).toBeNull();
    expect(toCalendarDate('tomorrow')).toBeNull();
    expect(toTime('25:00')).toBeNull();
    expect(toCalendarDate(null)).toBeNull();
    expect(fromTime(null)).toBeNull();
  });
});
