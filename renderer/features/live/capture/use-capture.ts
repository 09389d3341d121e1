import { useState } from 'react';
import type { ObservationFields } from '../../../../shared/contract/acts.ts';
import { useLiveKeys } from '../use-live-keys.ts';
import { useSteady } from '../use-steady.ts';
import { leaderKeys, type PlacedSeat } from './seat-places.ts';
import { afterRelease, type Press, type Turn, turnOf } from './turn.ts';
import { useDigits } from './use-digits.ts';
import type { Taps } from './use-taps.ts';

/** A tag that was tapped and waits for whom it is about. */
export type PendingTag = Pick<ObservationFields, 'kind' | 'code'> & { name: string };

/**
 * What a tap means: who speaks, then to whom, or about whom a tag is. With talk time on, an act lasts from the tap on
 * its speaker until the next tap after the choice of the other, or until the speaker's own seat is tapped again; then
 * it was to the group.
 */
export function useCapture(taps: Taps, seats: readonly PlacedSeat[], areKeysOn: boolean) {
  const [turn, setTurn] = useState<Turn | null>(null);
  const [tag, setTag] = useState<PendingTag | null>(null);
  const [isTimed, setTimed] = useState(false);
  const [talking, setTalking] = useState<{ actId: string; since: number } | null>(null);
  const [lastActId, setLastActId] = useState<string | null>(null);

  function stopTalking(): void {
    if (!talking) return;
    taps.amend(talking.actId, { durationMs: Date.now() - talking.since });
    setTalking(null);
  }

  function say({ speakerId, since }: Turn, addresseeId: string | null, durationMs: number | null): void {
    const fields = { speakerId, addresseeId, durationMs, category: null };
    const actId = taps.say(fields, since + (durationMs ?? 0));
    setLastActId(actId);
    setTurn(null);
    if (isTimed && durationMs === null) setTalking({ actId, since });
  }

  /** A seat was tapped, or (null) the table. `heldMs`: how long it was pressed, where it was held; `press`: its key. */
  function tap(id: string | null, heldMs: number | null = null, press: Press | null = null): void {
    stopTalking();
    if (tag) {
      const isMember = seats.some((seat) => seat.participant.id === id && seat.participant.kind === 'member');
      if (id !== null && !isMember) return;
      taps.see({ kind: tag.kind, code: tag.code, personId: id, remark: '' });
      setTag(null);
    } else if (turn) {
      if (id !== turn.speakerId) say(turn, id, turn.heldMs);
      // The same seat again ends a turn that is timed; else it was not meant.
      else if (isTimed) say(turn, null, turn.heldMs ?? Date.now() - turn.since);
      else setTurn(null);
    } else if (id !== null) setTurn(turnOf(id, heldMs, press, Date.now()));
  }

  /** A tag: of who is speaking, else it waits for a seat. */
  function chooseTag(chosen: PendingTag): void {
    const isMember = seats.some(
      (seat) => seat.participant.id === turn?.speakerId && seat.participant.kind === 'member',
    );
    if (turn && isMember) {
      taps.see({ kind: chosen.kind, code: chosen.code, personId: turn.speakerId, remark: '' });
      return;
    }
    setTurn(null);
    setTag((before) => (before?.code === chosen.code && before.kind === chosen.kind ? null : chosen));
  }

  function cancel(): void {
    setTurn(null);
    setTag(null);
    stopTalking();
  }

  const tapKey = (key: string, press: Press, heldMs: number | null = null) => {
    const seat = seats.find((one) => one.key === key);
    if (seat || key === '0') tap(seat?.participant.id ?? null, heldMs, press);
  };
  const release = (key: string, heldMs: number) => setTurn((before) => afterRelease(before, key, heldMs));
  const numbered = seats.filter(({ participant }) => participant.kind !== 'facilitator').length;
  const typed = useDigits(
    { choose: (number, press, heldMs) => tapKey(String(number), press, heldMs), release },
    { seats: numbered, areKeysOn },
  );
  useLiveKeys(
    {
      t: () => {
        stopTalking();
        setTimed((before) => !before);
      },
      backspace: cancel,
      ...Object.fromEntries(leaderKeys.map((key) => [key, () => tapKey(key, { key, at: Date.now() })])),
    },
    areKeysOn,
    release,
  );
  const isTurnTimed = isTimed && turn?.heldMs === null;

  return {
    speakerId: turn?.speakerId ?? null,
    /** How long who is speaking was held down; null where they were tapped. */
    heldMs: turn?.heldMs ?? null,
    tag,
    isTimed,
    talkingActId: talking?.actId ?? null,
    talkingSince: talking?.since ?? (isTurnTimed ? turn.since : null),
    lastActId,
    typed,
    // The seats and the buttons around them are drawn again only where they change.
    tap: useSteady(tap),
    chooseTag: useSteady(chooseTag),
    cancel: useSteady(cancel),
    setTimed: useSteady((isOn: boolean) => {
      stopTalking();
      setTimed(isOn);
    }),
  };
}

export type Capture = ReturnType<typeof useCapture>;
