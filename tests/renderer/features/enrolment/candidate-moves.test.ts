import { expect, it } from 'vitest';
import {
  columnsUnder,
  filterCandidates,
  hasExpiringForm,
  inColumn,
  lacksForm,
  moveTo,
  placesUnder,
} from '../../../../renderer/features/enrolment/candidate-moves.ts';
import type { Candidate } from '../../../../shared/contract/enrolment.ts';
import { enrolmentStages } from '../../../../shared/domain/enrolment-stage.ts';

function candidate(id: string, fields: Partial<Candidate>): Candidate {
  return {
    person: {
      id,
      givenName: id,
      familyName: '',
      preferredName: '',
      pronouns: '',
      birthDate: null,
      grade: '',
      identifier: '',
      accessNeeds: '',
    },
    stage: 'referred',
    enrolmentId: null,
    membershipId: null,
    waitPosition: null,
    referredOn: null,
    referralSource: '',
    referralReason: '',
    screening: {
      answers: {
        'fits-the-need': 'unknown',
        ready: 'unknown',
        safe: 'unknown',
        'no-conflict': 'unknown',
        'no-sibling-unless-meant': 'unknown',
      },
      screenedOn: null,
      remarks: '',
    },
    confidentialityOn: null,
    declinedOn: null,
    declineReason: '',
    forms: [],
    consent: { standing: 'not-asked', on: null },
    assent: { standing: 'not-needed', on: null },
    missing: [],
    keptApartFrom: [],
    ...fields,
  };
}

it('a board without forms has no column for them, and every column has its place', () => {
  expect(columnsUnder('none')).toEqual(['referred', 'screened', 'enrolled', 'waiting', 'declined']);
  expect(placesUnder('consent').flat()).toEqual(columnsUnder('consent'));
});

it('a member leaves by the roster, never by a move', () => {
  for (const column of columnsUnder('consent')) expect(moveTo('enrolled', column, 'consent')).toBeNull();
});

it('what was noted of a conversation or a form is not taken back by a move', () => {
  expect(moveTo('screened', 'referred', 'consent')).toBeNull();
  expect(moveTo('consent', 'screened', 'consent')).toBeNull();
});

it('everybody who is not in the group can be enrolled, put on the wait list, or declined', () => {
  for (const from of enrolmentStages.filter((stage) => stage !== 'enrolled')) {
    expect(moveTo(from, 'enrolled', 'consent')).toBe('enrol');
    expect(moveTo(from, 'waiting', 'consent')).toBe(from === 'waiting' ? null : 'wait');
    expect(moveTo(from, 'declined', 'consent')).toBe(from === 'declined' ? null : 'decline');
  }
});

it('who waits or was declined is taken up again by a move back', () => {
  for (const to of ['referred', 'screened', 'consent'] as const) {
    expect(moveTo('waiting', to, 'consent')).toBe('reopen');
    expect(moveTo('declined', to, 'consent')).toBe('reopen');
  }
});

it('the wait list keeps its order, whatever the order of names', () => {
  const people = [
    candidate('Ana', { stage: 'waiting', waitPosition: 2 }),
    candidate('Ben', { stage: 'waiting', waitPosition: 1 }),
    candidate('Cem', { stage: 'referred' }),
  ];
  expect(inColumn(people, 'waiting').map(({ person }) => person.id)).toEqual(['Ben', 'Ana']);
});

it('only members count as lacking a form, as Today counts them', () => {
  const onTheWay = candidate('Ana', { stage: 'consent', missing: ['consent'] });
  const member = candidate('Ben', { stage: 'enrolled', missing: ['consent'] });
  const expiring = candidate('Cem', {
    stage: 'enrolled',
    consent: { standing: 'expiring', on: '2026-03-20' },
  });
  expect([onTheWay, member, expiring].map(lacksForm)).toEqual([false, true, false]);
  const both = { ...expiring, missing: ['assent' as const] };
  expect([onTheWay, member, expiring, both].map(hasExpiringForm)).toEqual([false, false, true, false]);
  const all = [onTheWay, member, expiring];
  expect(filterCandidates(all, { isMissing: true, isExpiring: false })).toEqual([member]);
  expect(filterCandidates(all, { isMissing: true, isExpiring: true })).toEqual([member, expiring]);
  expect(filterCandidates(all, { isMissing: false, isExpiring: false })).toBe(all);
});
