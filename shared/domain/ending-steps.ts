/**
 * The steps that lead a group to its end. Mezzo brings ten, after what the literature on endings asks of a worker
 * (review of gains, feelings about the end, transfer, evaluation: H. Northen and R. Kurland, Social Work with Groups,
 * 3rd edition, 2001, on separation and termination); a group may leave some out and add its own.
 */
export const endingSteps = [
  'gains',
  'feelings',
  'members',
  'evaluation',
  'last-ratings',
  'last-measures',
  'story',
  'certificates',
  'summary',
  'notes',
] as const;
export type EndingStep = (typeof endingSteps)[number];

/** What of a step is stored: only what was touched has a row. `step` is '' for one of one's own. */
export interface StoredStep {
  id: string;
  step: string;
  text: string;
  position: number;
  doneOn: string | null;
  remark: string;
  isLeftOut: boolean;
}

/** How far the record itself answers a step: `done` of `of`. `isEnough` where that settles it. */
export interface StepEvidence {
  done: number;
  of: number;
  isEnough: boolean;
}

export interface PlacedStep {
  /** The name of one of Mezzo's steps, or the id of one of one's own: how it is spoken of. */
  key: string;
  step: EndingStep | '';
  text: string;
  position: number;
  /** The day on which somebody ticked it; null where nobody did. */
  doneOn: string | null;
  remark: string;
  evidence: StepEvidence | null;
  /** Ticked by hand, or settled by the record. */
  isDone: boolean;
}

/**
 * The checklist of a group, in order: Mezzo's steps where they are not left out, and its own. A step of Mezzo's that
 * nobody touched stands at its usual place; a step that is stored twice (two copies of a workspace met) counts once.
 */
export function placeSteps(
  stored: readonly StoredStep[],
  evidenceOf: (step: EndingStep) => StepEvidence | null,
): { steps: PlacedStep[]; leftOut: EndingStep[] } {
  const known = new Map<string, StoredStep>();
  for (const row of stored) if (row.step !== '' && !known.has(row.step)) known.set(row.step, row);
  const brought = endingSteps.map((step, place): PlacedStep & { isLeftOut: boolean } => {
    const row = known.get(step);
    const evidence = evidenceOf(step);
    return {
      key: step,
      step,
      text: '',
      position: row?.position ?? place + 1,
      doneOn: row?.doneOn ?? null,
      remark: row?.remark ?? '',
      evidence,
      isDone: (row?.doneOn ?? null) !== null || evidence?.isEnough === true,
      isLeftOut: row?.isLeftOut === true,
    };
  });
  const own = stored
    .filter(({ step }) => step === '')
    .map(({ id, text, position, doneOn, remark }): PlacedStep => ({
      key: id,
      step: '',
      text,
      position,
      doneOn,
      remark,
      evidence: null,
      isDone: doneOn !== null,
    }));
  const steps = [
    ...brought.filter(({ isLeftOut }) => !isLeftOut).map(({ isLeftOut: _isLeftOut, ...step }) => step),
    ...own,
  ].sort((one, other) => one.position - other.position);
  return { steps, leftOut: brought.filter(({ isLeftOut }) => isLeftOut).map(({ key }) => key as EndingStep) };
}

/** Whether a key speaks of one of Mezzo's steps. */
export function isEndingStep(key: string): key is EndingStep {
  return (endingSteps as readonly string[]).includes(key);
}

/** Sessions before the last in which feelings about the ending belong on the agenda, the last one included. */
export const sessionsOfEnding = 3;

export interface Countdown {
  /** Sessions that were held, and those that still come. */
  held: number;
  left: number;
  /** The last session's day, held or to come; null where the group never met and has none planned. */
  lastOn: string | null;
  /** True where the group is within its last sessions, or they are over. */
  isEnding: boolean;
}

/**
 * How long a group still has, from its sessions in order of time, cancelled ones left out. A session before today that
 * nobody held is not one that still comes.
 */
export function countDown(
  sessions: readonly { date: string; state: 'planned' | 'running' | 'held' | 'cancelled' }[],
  today: string,
): Countdown {
  const meeting = sessions.filter(({ state }) => state !== 'cancelled');
  const held = meeting.filter(({ state }) => state === 'held').length;
  const left = meeting.filter(
    ({ state, date }) => state === 'running' || (state === 'planned' && date >= today),
  ).length;
  return {
    held,
    left,
    lastOn: meeting.at(-1)?.date ?? null,
    isEnding: held > 0 && left < sessionsOfEnding,
  };
}

/** How many sessions from the last one back count as the time of last ratings and measures. */
const lastSessions = 2;

/** The session with which that time begins, held or to come; null where there is none. Sessions in order of time. */
export function firstOfLast<Meeting extends { state: 'planned' | 'running' | 'held' | 'cancelled' }>(
  sessions: readonly Meeting[],
): Meeting | null {
  const meeting = sessions.filter(({ state }) => state !== 'cancelled');
  return meeting.at(-lastSessions) ?? meeting[0] ?? null;
}
