import { z } from 'zod';
import { line, localDate, paragraph } from '../../../shared/contract/define.ts';

/** A referral as a form holds it. */
export const referralFields = z.object({
  referredOn: localDate,
  source: line(160),
  reason: paragraph(2000),
});
export type ReferralFields = z.output<typeof referralFields>;
