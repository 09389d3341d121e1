import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeOf,
  guessCodes,
  readCell,
  statusCodes,
  writeCell,
} from '../../../shared/domain/attendance-codes.ts';
import { escapeFormula, unescapeFormula } from '../../../shared/domain/formula-escape.ts';
import { spansFromRegister } from '../../../shared/domain/membership-from-register.ts';
import { guessPersonColumns } from '../../../shared/domain/person-columns.ts';
import { areOurHeadings, readHeading, writeHeading } from '../../../shared/domain/register-heading.ts';
import { readName, writeName } from '../../../shared/domain/written-name.ts';

const codes = guessCodes(['P', 'L', 'X', 'E', 'U', '–', 'LEFT'], true);

describe('a cell of a register', () => {
  it('tells status, minutes and reason', () => {
    expect(readCell('L8', codes)).toEqual({ kind: 'mark', mark: { status: 'late', minutes: 8, reason: '' } });
    expect(readCell(' x 10 min (bus) ', codes)).toEqual({
      kind: 'mark',
      mark: { status: 'left-early', minutes: 10, reason: 'bus' },
    });
    expect(readCell('', codes)).toEqual({ kind: 'blank' });
    expect(readCell('–', codes)).toEqual({ kind: 'not-joined' });
    expect(readCell('Left', codes)).toEqual({ kind: 'left' });
    expect(readCell('P5', codes)).toEqual({ kind: 'problem', problem: 'bad-minutes' });
    expect(readCell('constructor', codes)).toEqual({ kind: 'problem', problem: 'unknown-code' });
  });

  it('is read back as it was written', () => {
    const reason = fc.string().map((text) => text.trim());
    const mark = fc.oneof(
      fc.record({
        status: fc.constantFrom('present', 'excused', 'unexcused'),
        minutes: fc.constant(null),
        reason,
      }),
      fc.record({
        status: fc.constantFrom('late', 'left-early'),
        minutes: fc.option(fc.integer({ min: 1, max: 1440 }), { nil: null }),
        reason,
      }),
    );
    fc.assert(
      fc.property(mark, (written) => {
        expect(readCell(writeCell(written), codes)).toEqual({ kind: 'mark', mark: written });
      }),
    );
  });

  it('asks about an L with minutes as an L, about an A2 as a code of its own', () => {
    expect(['L8', 'X10 (bus)', 'A2', 'late 5', 'A(E)', ''].map(codeOf)).toEqual([
      'L',
      'X',
      'A2',
      'LATE',
      'A(E)',
      '',
    ]);
  });

  it('of nothing but X says nothing by itself', () => {
    expect(guessCodes(['X'], false)).toEqual({});
    expect(guessCodes(['X', 'P'], false)).toEqual({ X: 'left-early', P: 'present' });
    expect(guessCodes(['A', '0', '1', '✓'], false)).toEqual({
      A: 'unexcused',
      '0': 'unexcused',
      '1': 'present',
      '✓': 'present',
    });
    expect(Object.keys(guessCodes(Object.values(statusCodes), true))).toHaveLength(5);
  });
});

describe('the heading of a session', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.record({
          date: fc.constantFrom('2026-03-12', '1999-12-31'),
          start: fc.constantFrom('00:00', '09:05', '23:30'),
          minutes: fc.integer({ min: 1, max: 1440 }),
          state: fc.constantFrom('held', 'planned', 'cancelled'),
          cancelReason: fc.string().map((text) => text.trim()),
        }),
        fc.constantFrom('', ' #2'),
        (session, number) => {
          const written = session.state === 'cancelled' ? session : { ...session, cancelReason: '' };
          expect(readHeading(writeHeading(written) + number, null)).toEqual({ session: written });
          expect(areOurHeadings([writeHeading(written)])).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['2026-03-12 10:20', '10:20', null],
    ['12 Mar 2026, 2:05 pm', '14:05', null],
    ['2026-03-12T10:20', '10:20', null],
    ['2026-03-12 12:00 AM - 1:00 AM', '00:00', 60],
    ['2026-03-12', null, null],
  ])('%s starts at %s', (text, start, minutes) => {
    expect(readHeading(text, null)).toEqual({
      session: { date: '2026-03-12', start, minutes, state: 'held', cancelReason: '' },
    });
  });

  it('that names no day or a time no clock shows is none', () => {
    for (const text of ['Week 1', '2026-03-12 25:00', '2026-03-12 13:00 pm', ''])
      expect(readHeading(text, null)).toEqual({ problem: 'bad-date' });
  });
});

describe('a name in one cell', () => {
  it.each([
    ['Lopez, Ana', 'Ana', 'Lopez', ''],
    ['Ana Lopez', 'Ana', 'Lopez', ''],
    ['Lopez, Anastasia (Ana)', 'Anastasia', 'Lopez', 'Ana'],
    ['Ana “Ani” Lopez', 'Ana “Ani”', 'Lopez', ''],
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven', ''],
    ['Evelyn', 'Evelyn', '', ''],
    ['King, Jr., Martin Luther', 'Martin Luther', 'King, Jr.', ''],
  ])('%s', (text, givenName, familyName, preferredName) => {
    expect(readName(text)).toEqual({ givenName, familyName, preferredName });
  });

  it('is written family name first, and most names are read back', () => {
    for (const person of [
      { givenName: 'Mary Ann', familyName: 'van der Berg', preferredName: 'May' },
      { givenName: 'Evelyn', familyName: '', preferredName: '' },
      { givenName: '', familyName: 'Prince', preferredName: '' },
      { givenName: '', familyName: '', preferredName: 'Ziggy' },
    ])
      expect(readName(writeName(person))).toEqual(person);
  });
});

describe('an escaped formula', () => {
  it('never begins with a sign that a spreadsheet runs, and is taken back exactly', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((rest) => `=${rest}`),
      fc.string().map((rest) => `''-${rest}`),
    );
    fc.assert(
      fc.property(text, (original) => {
        expect(escapeFormula(original)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unescapeFormula(escapeFormula(original))).toBe(original);
      }),
    );
  });
});

describe('membership as a register tells it', () => {
  const days = (row: string) =>
    [...row].map((sign, place) => ({
      date: `2026-01-0${place * 2 + 1}`,
      kind: sign === '-' ? ('not-joined' as const) : sign === 'x' ? ('left' as const) : ('member' as const),
    }));

  it.each([
    ['mmm', [['2026-01-01', null]]],
    ['-mm', [['2026-01-03', null]]],
    ['mmx', [['2026-01-01', '2026-01-03']]],
    [
      'm-m',
      [
        ['2026-01-01', '2026-01-01'],
        ['2026-01-05', null],
      ],
    ],
    ['--', [['2026-01-04', null]]],
    ['xx', [['2025-12-31', '2025-12-31']]],
    [
      '-xm',
      [
        ['2026-01-02', '2026-01-02'],
        ['2026-01-05', null],
      ],
    ],
  ])('%s', (row, spans) => {
    expect(spansFromRegister(days(row)).map(({ joinedOn, leftOn }) => [joinedOn, leftOn])).toEqual(spans);
  });
});

describe('the columns of a list of people', () => {
  it('are known by many names, each field once, guardians as often as they come', () => {
    expect(
      guessPersonColumns([
        'Last name',
        'First Name',
        'D.O.B.',
        'Parent name',
        'Guardian 2 name',
        'Email',
        'E-mail',
        'Shoe size',
      ]),
    ).toEqual(['familyName', 'givenName', 'birthDate', 'guardianName', 'guardianName', 'email', null, null]);
    expect(guessPersonColumns(['Name', 'Surname'])).toEqual(['givenName', 'familyName']);
  });
});
