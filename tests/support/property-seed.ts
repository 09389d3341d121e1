import fc from 'fast-check';

/**
 * Properties try the same inputs in every run of the suite, so that what passes on one machine passes on another;
 * `npm run drill` tries others. MEZZO_SEED brings back a run that failed there.
 */
fc.configureGlobal({ seed: Number(process.env['MEZZO_SEED'] ?? 20_261_122) });
