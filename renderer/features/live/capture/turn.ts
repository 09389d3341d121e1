/** A press that lasts longer than this, milliseconds, is meant as talk time. */
export const shortestHold = 600;

/** A key that is pressed, and since when, by Date.now(). */
export interface Press {
  key: string;
  at: number;
}

/** Somebody who was tapped and speaks; to whom is not said yet. */
export interface Turn {
  speakerId: string;
  /** When they began, by Date.now(): with the tap on them, however long the choice of the other takes. */
  since: number;
  /** How long they spoke, milliseconds, where their seat or its key was held. */
  heldMs: number | null;
  /** The key that chose them; null where a seat was tapped. */
  key: string | null;
}

/** The turn that begins with a tap on a seat, or with its key. `heldMs`: how long it was held, until now. */
export function turnOf(speakerId: string, heldMs: number | null, press: Press | null, now: number): Turn {
  return { speakerId, since: press?.at ?? now - (heldMs ?? 0), heldMs, key: press?.key ?? null };
}

/** The turn after a key was let go: the key that chose the speaker, held long, says how long they spoke. */
export function afterRelease(turn: Turn | null, key: string, heldMs: number): Turn | null {
  return turn?.key === key && turn.heldMs === null && heldMs >= shortestHold ? { ...turn, heldMs } : turn;
}
