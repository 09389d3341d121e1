/** What happens in the scripted session: 45 minutes, 300 acts, written out from a seed so that every run is the same. */

export type ScriptedEvent = { atMs: number } & (
  | { kind: 'act'; speaker: string; addressee: string | null; durationMs: number; category: number | null }
  /** What the co-observer records of the same session, in a record of their own. */
  | { kind: 'co-act'; speaker: string }
  | { kind: 'arrive'; member: string }
  | { kind: 'leave'; member: string }
  | { kind: 'next' }
  | { kind: 'incident' }
);

export const scriptedMembers = ['Ana', 'Ben', 'Chloé', 'Dev', 'Erin', "O'Neill"] as const;
export const scriptedLeader = 'J. Alvarez';
/** Comes seven minutes late; leaves nine minutes before the end. */
export const latecomer = 'Dev';
export const earlyLeaver = 'Erin';
export const scriptedMinutes = 45;
export const scriptedActs = 300;
export const scriptedCoActs = 150;

const minute = 60_000;
const lateAt = 7 * minute;
const leftAt = 36 * minute;

/** A small generator of numbers from 0 to 1 (mulberry32): the script does not change from run to run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Whether the member is in the room at that moment. */
export function isThere(member: string, atMs: number): boolean {
  if (member === latecomer) return atMs > lateAt;
  if (member === earlyLeaver) return atMs < leftAt;
  return true;
}

export function scriptedEvents(): ScriptedEvent[] {
  const random = seeded(2026);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const events: ScriptedEvent[] = [
    { kind: 'arrive', member: latecomer, atMs: lateAt },
    { kind: 'leave', member: earlyLeaver, atMs: leftAt },
    { kind: 'next', atMs: 10 * minute },
    { kind: 'next', atMs: 30 * minute },
    { kind: 'incident', atMs: 21 * minute + 500 },
  ];
  const spacing = (scriptedMinutes * minute - 20_000) / scriptedActs;
  for (let number = 0; number < scriptedActs; number += 1) {
    const atMs = Math.round(5000 + number * spacing + random() * (spacing - 50));
    const there = [scriptedLeader, ...scriptedMembers.filter((member) => isThere(member, atMs))];
    // One speaks much, the last one never.
    const speaker = random() < 0.3 ? 'Ana' : pick(there.filter((name) => name !== "O'Neill"));
    const others = there.filter((name) => name !== speaker);
    events.push({
      kind: 'act',
      atMs,
      speaker,
      addressee: random() < 0.4 ? null : pick(others),
      durationMs: 500 + Math.round(random() * 6000),
      category: random() < 0.5 ? 1 + Math.floor(random() * 12) : null,
    });
    if (number % 2 === 0) events.push({ kind: 'co-act', atMs: atMs + 300, speaker });
  }
  return events.toSorted((one, other) => one.atMs - other.atMs);
}
