import { z } from 'zod';
import { consentStandings } from '../domain/consent.ts';

/** How a person stands with one kind of form on a day; `on` is the day that the words need (expiry, withdrawal ...). */
export const consentStanding = z.object({ standing: z.enum(consentStandings), on: z.string().nullable() });
