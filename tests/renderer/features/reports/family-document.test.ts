import { beforeAll, expect, it } from 'vitest';
import {
  familyDocument,
  familyParts,
} from '../../../../renderer/features/reports/summaries/family-document.ts';
import { setLanguage, startLanguages, t } from '../../../../renderer/i18n/language.ts';
import { textOf } from '../../../../shared/contract/report-document.ts';
import type { MemberReport } from '../../../../shared/contract/summaries.ts';

beforeAll(async () => {
  await startLanguages();
  await setLanguage('en');
});

const report: MemberReport = {
  person: { id: 'minh', givenName: 'Minh', familyName: 'Nguyễn', preferredName: '' },
  groups: [],
  group: null,
  leaders: [],
  joinedOn: '2026-01-05',
  leftOn: null,
  attendance: {
    sessions: 8,
    cancelled: 0,
    sessionMinutes: 320,
    members: 1,
    expected: 8,
    recorded: 8,
    attended: 4,
    late: 0,
    leftEarly: 0,
    excused: 0,
    unexcused: 4,
    memberMinutes: 160,
    possibleMinutes: 320,
  },
  sessions: [],
  progress: [],
  goals: [],
  measures: [],
  participation: { sessions: [], acts: 0, expectedActs: 0, ratio: null, recalled: 0 },
  seen: [],
  notes: { signed: 0, drafts: 0, of: 0 },
  ending: {
    outcome: 'referral',
    toWhom: 'Family counselling, Elm Street',
    arrangedOn: '2026-03-10',
    gains: '',
    next: '',
    certificateLine: '',
  },
  left: 0,
  nextOn: null,
  replaced: 0,
  doubtful: [],
};

/** Its headings, each with the words under it. */
function read(changed: Partial<MemberReport['attendance']> = {}): Record<string, string> {
  const { sections } = familyDocument({
    report: { ...report, attendance: { ...report.attendance, ...changed } },
    name: 'Minh',
    fullName: 'Minh Nguyễn',
    span: { from: null, to: null },
    parts: [...familyParts],
    lines: { opening: '', helped: '', closing: '' },
    t,
  });
  return Object.fromEntries(
    sections.map(({ heading, blocks }) => [
      heading === null ? '' : textOf(heading),
      blocks
        .flatMap((block) =>
          block.kind === 'paragraph'
            ? [textOf(block.text)]
            : block.kind === 'list'
              ? block.items.map(textOf)
              : [],
        )
        .join(' '),
    ]),
  );
}

it('who came to half of the sessions is not told to go well with it: the figure stands by itself', () => {
  const told = read();
  expect(told['Going well']).toBeUndefined();
  expect(told['Coming to the group']).toBe('Minh came to 4 of 8 sessions.');
  expect(read({ attended: 7 })['Going well']).toBe('Minh came to 7 of 8 sessions.');
  expect(read({ attended: 0, recorded: 0 })['Coming to the group']).toBeUndefined();
});

it('where it goes on is what comes next', () => {
  expect(read()['What comes next']).toBe('Minh goes on at: Family counselling, Elm Street');
});
