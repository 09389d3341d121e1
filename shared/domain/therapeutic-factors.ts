/** What helps in groups, as tags for a moment of a session. Source: I. D. Yalom, The Theory and Practice of Group Psychotherapy. */
export const therapeuticFactors = [
  'hope',
  'universality',
  'information',
  'altruism',
  'family-recapitulation',
  'socializing-techniques',
  'imitation',
  'interpersonal-learning',
  'cohesiveness',
  'catharsis',
  'existential-factors',
] as const;
export type TherapeuticFactor = (typeof therapeuticFactors)[number];
