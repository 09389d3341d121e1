/** The vocabulary of the activity library (practice.md, "Activity library"). */
export const activityCategories = [
  'icebreaker',
  'norms',
  'trust',
  'communication',
  'teamwork',
  'problem-solving',
  'role-play',
  'emotion',
  'check-in',
  'closing',
] as const;
/** Stages after Garland, Jones and Kolodny. */
export const groupStages = [
  'pre-affiliation',
  'power-and-control',
  'intimacy',
  'differentiation',
  'separation',
] as const;
export const ageBands = ['5-7', '8-10', '11-13', '14-17', 'adult', 'older-adult'] as const;
export const touchLevels = ['none', 'optional', 'needed'] as const;
/** 0 nothing personal, 1 likes and everyday things, 2 feelings and experiences, 3 painful or private matters. */
export const disclosureLevels = [0, 1, 2, 3] as const;
export const threeLevels = ['low', 'medium', 'high'] as const;
export const spaces = ['seated', 'room', 'large-room', 'outdoors'] as const;
export const literacyLevels = ['none', 'some', 'needed'] as const;
export const onlineFits = ['no', 'adapted', 'yes'] as const;
/** CASEL's five competencies. */
export const caselTags = [
  'self-awareness',
  'self-management',
  'social-awareness',
  'relationship-skills',
  'responsible-decision-making',
] as const;
/** Vinter's six dimensions of an activity. */
export const vinterDimensions = [
  'prescriptiveness',
  'controls',
  'movement',
  'competence',
  'interactiveness',
  'rewards',
] as const;

export type ActivityCategory = (typeof activityCategories)[number];
export type GroupStage = (typeof groupStages)[number];
export type AgeBand = (typeof ageBands)[number];
export type TouchLevel = (typeof touchLevels)[number];
export type DisclosureLevel = (typeof disclosureLevels)[number];
export type ThreeLevel = (typeof threeLevels)[number];
export type Space = (typeof spaces)[number];
export type LiteracyLevel = (typeof literacyLevels)[number];
export type OnlineFit = (typeof onlineFits)[number];
export type CaselTag = (typeof caselTags)[number];
export type VinterDimension = (typeof vinterDimensions)[number];

/** Everything that an activity says of itself. Text is plain; `steps` and `debrief` are lists. */
export interface ActivityContent {
  name: string;
  category: ActivityCategory;
  /** One or two sentences: what it is for. */
  purpose: string;
  steps: readonly string[];
  /** Whole minutes, least and most. */
  minutesLeast: number;
  minutesMost: number;
  sizeLeast: number;
  sizeMost: number;
  ages: readonly AgeBand[];
  stages: readonly GroupStage[];
  materials: readonly string[];
  space: Space;
  noise: ThreeLevel;
  touch: TouchLevel;
  disclosure: DisclosureLevel;
  movement: ThreeLevel;
  literacy: LiteracyLevel;
  online: OnlineFit;
  casel: readonly CaselTag[];
  debrief: readonly string[];
  /** How it is made easier, quieter, shorter, or fit for somebody with other needs. */
  adaptation: string;
  vinter: Readonly<Record<VinterDimension, ThreeLevel>>;
}
