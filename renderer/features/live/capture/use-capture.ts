import { useEffect, useRef, useState } from 'react';
import type { ObservationFields } from '../../../../shared/contract/acts.ts';
import { useLiveKeys } from '../use-live-keys.ts';
import { useSteady } from '../use-steady.ts';
import { leaderKeys, type PlacedSeat, readDigits } from './seat-places.ts';
import type { Taps } from './use-taps.ts';

/** A tag that was tapped and waits for whom it is about. */
export type PendingTag = Pick<ObservationFields, 'kind' | 'code'> & { name: string };

/** So long the keys wait for a further digit. */
const digitPause = 900;

/**
 * What a tap means: who speaks, then to whom, or about whom a tag is. With talk time on, an act lasts until the next
 * tap; it is on the disk from its first moment.
 */
export function useCapture(taps: Taps, seats: readonly PlacedSeat[], areKeysOn: boolean) {
  const [speaker, setSpeaker] = useState<{ id: string; heldMs: number | null } | null>(null);
  const [tag, setTag] = useState<PendingTag | null>(null);
  const [isTimed, setTimed] = useState(false);
  const [talking, setTalking] = useState<{ actId: string; since: number } | null>(null);
  const [lastActId, setLastActId] = useState<string | null>(null);

  function stopTalking(): void {
    if (!talking) return;
    taps.amend(talking.actId, { durationMs: Date.now() - talking.since });
    setTalking(null);
  }

  function say(speakerId: string, heldMs: number | null, addresseeId: string | null): void {
    const actId = taps.say({ speakerId, addresseeId, durationMs: heldMs, category: null });
    setLastActId(actId);
    setSpeaker(null);
    if (isTimed && heldMs === null) setTalking({ actId, since: Date.now() });
  }

  /** A seat was tapped, or (null) the table. `heldMs`: how long it was pressed, where it was held. */
  function tap(id: string | null, heldMs: number | null = null): void {
    stopTalking();
    if (tag) {
      const isMember = seats.some((seat) => seat.participant.id === id && seat.participant.kind === 'member');
      if (id !== null && !isMember) return;
      taps.see({ kind: tag.kind, code: tag.code, personId: id, remark: '' });
      setTag(null);
    } else if (speaker) {
      // The same seat again: it was not meant.
      if (id === speaker.id) setSpeaker(null);
      else say(speaker.id, speaker.heldMs, id);
    } else if (id !== null) setSpeaker({ id, heldMs });
  }

  /** A tag: of who is speaking, else it waits for a seat. */
  function chooseTag(chosen: PendingTag): void {
    const isMember = seats.some(
      (seat) => seat.participant.id === speaker?.id && seat.participant.kind === 'member',
    );
    if (speaker && isMember) {
      taps.see({ kind: chosen.kind, code: chosen.code, personId: speaker.id, remark: '' });
      return;
    }
    setSpeaker(null);
    setTag((before) => (before?.code === chosen.code && before.kind === chosen.kind ? null : chosen));
  }

  function cancel(): void {
    setSpeaker(null);
    setTag(null);
    stopTalking();
  }

  const tapKey = (key: string) => {
    const seat = seats.find((one) => one.key === key);
    if (seat || key === '0') tap(seat?.participant.id ?? null);
  };
  const numbered = seats.filter(({ participant }) => participant.kind !== 'facilitator').length;
  const typed = useDigits((number) => tapKey(String(number)), { seats: numbered, areKeysOn });
  useLiveKeys(
    {
      t: () => {
        stopTalking();
        setTimed((before) => !before);
      },
      backspace: cancel,
      ...Object.fromEntries(leaderKeys.map((key) => [key, () => tapKey(key)])),
    },
    areKeysOn,
  );

  return {
    speakerId: speaker?.id ?? null,
    tag,
    isTimed,
    talkingActId: talking?.actId ?? null,
    talkingSince: talking?.since ?? null,
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

/** Digits choose a seat by its number, 0 the group. Where there are ten seats or more a 1 waits a moment for its second digit. */
function useDigits(
  choose: (number: number) => void,
  { seats, areKeysOn }: { seats: number; areKeysOn: boolean },
): string {
  const [typed, setTyped] = useState('');
  const latest = useRef(choose);
  latest.current = choose;
  function add(digit: string): void {
    const digits = typed + digit;
    const meant = readDigits(digits, seats) ?? readDigits(digit, seats);
    if (meant === 'more') return setTyped(digits);
    setTyped('');
    if (meant !== null) latest.current(meant);
  }
  useEffect(() => {
    if (typed === '') return undefined;
    const timer = setTimeout(() => {
      setTyped('');
      latest.current(Number(typed));
    }, digitPause);
    return () => clearTimeout(timer);
  }, [typed]);
  useLiveKeys(Object.fromEntries([...'0123456789'].map((digit) => [digit, () => add(digit)])), areKeysOn);
  return typed;
}
