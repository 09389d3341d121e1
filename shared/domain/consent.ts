/** How a person stands with a form (consent or assent) on a day. */
export const consentStandings = [
  'not-needed',
  'not-asked',
  'sent',
  'given',
  'expiring',
  'expired',
  'refused',
  'withdrawn',
] as const;

export type ConsentStanding = (typeof consentStandings)[number];

export interface ConsentDates {
  sentOn: string | null;
  returnedOn: string | null;
  isGiven: boolean | null;
  expiresOn: string | null;
  withdrawnOn: string | null;
}

/** Days before its last day from which a consent is said to run out. */
export const daysOfNotice = 30;
