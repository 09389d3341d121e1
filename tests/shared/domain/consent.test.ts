import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ConsentDates,
  consentStanding,
  daysOfNotice,
  isSettled,
  standingsUnderRule,
} from '../../../shared/domain/consent.ts';
import { enrolmentStage, missingFor } from '../../../shared/domain/enrolment-stage.ts';
import { addDays } from '../../../shared/domain/local-time.ts';

const blank: ConsentDates = {
  sentOn: null,
  returnedOn: null,
  isGiven: null,
  expiresOn: null,
  withdrawnOn: null,
};
const given = (returnedOn: string, more: Partial<ConsentDates> = {}): ConsentDates => ({
  ...blank,
  returnedOn,
  isGiven: true,
  ...more,
});
const refused = (returnedOn: string): ConsentDates => ({ ...blank, returnedOn, isGiven: false });

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
const sometimes = (value: typeof day) => fc.option(value, { nil: null });

/** Forms as the contract lets them in: an answer comes with its day, a withdrawal and an end after it. */
const form: fc.Arbitrary<ConsentDates> = fc
  .record({
    sentOn: sometimes(day),
    returnedOn: sometimes(day),
    isGiven: fc.boolean(),
    expires: sometimes(day),
    withdrawn: sometimes(day),
  })
  .map(({ sentOn, returnedOn, isGiven, expires, withdrawn }) => ({
    sentOn: sentOn !== null && returnedOn !== null && sentOn > returnedOn ? returnedOn : sentOn,
    returnedOn,
    isGiven: returnedOn === null ? null : isGiven,
    expiresOn: returnedOn !== null && expires !== null && expires >= returnedOn ? expires : null,
    withdrawnOn:
      returnedOn !== null && isGiven && withdrawn !== null && withdrawn >= returnedOn ? withdrawn : null,
  }));
const forms = fc.array(form, { maxLength: 6 });

/** By itself: given, come back, not over and not withdrawn. */
const holdsOn = (one: ConsentDates, on: string) =>
  one.isGiven === true &&
  one.returnedOn! <= on &&
  (one.expiresOn === null || on <= one.expiresOn) &&
  (one.withdrawnOn === null || on < one.withdrawnOn);

describe('a form by itself', () => {
  it('never holds before it came back, after its last day, or from its withdrawal on', () => {
    fc.assert(
      fc.property(form, day, (one, on) => {
        const { standing } = consentStanding([one], on);
        const holds = standing === 'given' || standing === 'expiring';
        expect(holds).toBe(holdsOn(one, on));
      }),
    );
  });

  it('holds on its last day, and is over on the next', () => {
    const one = given('2026-01-10', { expiresOn: '2026-06-30' });
    expect(consentStanding([one], '2026-06-30').standing).toBe('expiring');
    expect(consentStanding([one], '2026-07-01')).toEqual({ standing: 'expired', on: '2026-06-30' });
  });

  it('is said to run out from thirty days before on', () => {
    const one = given('2026-01-10', { expiresOn: '2026-06-30' });
    expect(consentStanding([one], addDays('2026-06-30', -daysOfNotice - 1)).standing).toBe('given');
    expect(consentStanding([one], addDays('2026-06-30', -daysOfNotice))).toEqual({
      standing: 'expiring',
      on: '2026-06-30',
    });
  });

  it('no longer holds on the day on which it is withdrawn', () => {
    const one = given('2026-01-10', { withdrawnOn: '2026-02-01' });
    expect(consentStanding([one], '2026-01-31').standing).toBe('given');
    expect(consentStanding([one], '2026-02-01')).toEqual({ standing: 'withdrawn', on: '2026-02-01' });
  });
});

describe('several forms of one person', () => {
  it('some form of theirs holds on every day on which they have consent', () => {
    fc.assert(
      fc.property(forms, day, (all, on) => {
        const { standing } = consentStanding(all, on);
        if (standing === 'given' || standing === 'expiring')
          expect(all.some((one) => holdsOn(one, on))).toBe(true);
      }),
    );
  });

  it('a refusal or a withdrawal today is the last word, whatever was given before', () => {
    fc.assert(
      fc.property(forms, day, (all, on) => {
        expect(isSettled(consentStanding([...all, refused(on)], on).standing)).toBe(false);
        const taken = given(on, { withdrawnOn: on });
        expect(isSettled(consentStanding([...all, taken], on).standing)).toBe(false);
      }),
    );
  });

  it('a consent given today holds, whatever was said before', () => {
    fc.assert(
      fc.property(forms, day, (all, on) => {
        const past = all.map((one) => ({ ...one, withdrawnOn: null }));
        expect(consentStanding([...past, given(on)], on)).toEqual({ standing: 'given', on: null });
      }),
    );
  });

  it('what comes later than the day asked for changes nothing', () => {
    fc.assert(
      fc.property(forms, day, (all, on) => {
        const later = addDays(on, 1);
        const more = [given(later, { sentOn: later }), refused(later)];
        expect(consentStanding([...all, ...more], on)).toEqual(consentStanding(all, on));
      }),
    );
  });

  it('the later of two counts, also where the earlier one would last longer', () => {
    const all = [
      given('2026-01-10', { expiresOn: '2026-12-31' }),
      given('2026-03-01', { expiresOn: '2026-04-30' }),
    ];
    expect(consentStanding(all, '2026-05-01')).toEqual({ standing: 'expired', on: '2026-04-30' });
    expect(consentStanding(all.toReversed(), '2026-05-01').standing).toBe('expired');
  });

  it('a form that is out again is waited for, but takes nothing away while the old one holds', () => {
    const old = given('2026-01-10', { expiresOn: '2026-03-31' });
    const renewal = { ...blank, sentOn: '2026-03-20' };
    expect(consentStanding([old, renewal], '2026-03-25').standing).toBe('expiring');
    expect(consentStanding([old, renewal], '2026-04-01')).toEqual({ standing: 'sent', on: '2026-03-20' });
    expect(consentStanding([refused('2026-03-01'), renewal], '2026-03-25').standing).toBe('sent');
    // one that went out before the answer was never more than a second copy
    expect(
      consentStanding([{ ...blank, sentOn: '2026-02-01' }, refused('2026-03-01')], '2026-03-25'),
    ).toEqual({
      standing: 'refused',
      on: '2026-03-01',
    });
  });
});

describe('a group’s rule', () => {
  const forms = [{ ...given('2026-01-10'), kind: 'consent' as const }];
  it('asks for what it asks for, and the two kinds never stand in for each other', () => {
    expect(standingsUnderRule('none', [], '2026-02-01')).toEqual({
      consent: { standing: 'not-needed', on: null },
      assent: { standing: 'not-needed', on: null },
    });
    expect(standingsUnderRule('consent', forms, '2026-02-01').assent.standing).toBe('not-needed');
    const both = standingsUnderRule('consent-and-assent', forms, '2026-02-01');
    expect([both.consent.standing, both.assent.standing]).toEqual(['given', 'not-asked']);
  });
});

describe('where somebody stands', () => {
  const nothing = standingsUnderRule('consent', [], '2026-02-01');
  const facts = {
    isMember: false,
    isWaiting: false,
    leftOn: null,
    referral: { referredOn: '2026-01-10', screenedOn: null, declinedOn: null },
  };
  it('goes from referred by screening and forms to enrolled', () => {
    expect(enrolmentStage(facts, 'consent', nothing)).toBe('referred');
    const screened = { ...facts, referral: { ...facts.referral, screenedOn: '2026-01-12' } };
    expect(enrolmentStage(screened, 'consent', nothing)).toBe('screened');
    const out = standingsUnderRule(
      'consent',
      [{ ...blank, kind: 'consent', sentOn: '2026-01-20' }],
      '2026-02-01',
    );
    expect(enrolmentStage(screened, 'consent', out)).toBe('consent');
    expect(enrolmentStage({ ...screened, isMember: true }, 'consent', out)).toBe('enrolled');
  });

  it('who left has left, until they are referred again', () => {
    expect(enrolmentStage({ ...facts, leftOn: '2026-01-20' }, 'none', nothing)).toBe('left');
    expect(enrolmentStage({ ...facts, leftOn: '2026-01-05' }, 'none', nothing)).toBe('referred');
    expect(enrolmentStage({ ...facts, leftOn: '2026-01-05', referral: null }, 'none', nothing)).toBe('left');
  });

  it('nothing is asked of somebody who was declined, and no screening of a member who never was on the board', () => {
    const person = {
      isOnBoard: false,
      screenedOn: null,
      hasConcern: false,
      confidentialityOn: null,
      isKeptApart: true,
    };
    expect(missingFor('declined', person, 'consent', nothing)).toEqual([]);
    expect(missingFor('enrolled', person, 'consent', nothing)).toEqual([
      'consent',
      'confidentiality',
      'kept-apart',
    ]);
    expect(missingFor('enrolled', person, 'none', nothing)).toEqual(['kept-apart']);
    expect(missingFor('referred', { ...person, isOnBoard: true, hasConcern: true }, 'none', nothing)).toEqual(
      ['screening', 'screening-concern', 'confidentiality', 'kept-apart'],
    );
  });
});
