import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import type { SeriesScope } from '../../../shared/contract/sessions.ts';
import { client } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { formatDate, formatTime } from '../../i18n/format.ts';
import { isSameMoment, type LocalMoment, movedBy } from './session-move.ts';

/** A session on its way to another moment; nothing is saved before its last step. */
export interface Moving {
  entry: CalendarEntry;
  at: LocalMoment;
  /** 'aim': it goes with the arrow keys; 'scope': of a series, how many move along. */
  step: 'aim' | 'scope';
  /** Why the last try was refused. */
  refusal: string | null;
}

export interface MovingActs {
  begin(entry: CalendarEntry): void;
  shift(by: { days?: number; minutes?: number }): void;
  /** Let go by mouse or finger. */
  drop(entry: CalendarEntry, at: LocalMoment): void;
  /** Saves, or for a series asks first how far the move reaches. */
  confirm(): void;
  save(scope: SeriesScope): void;
  leave(): void;
}

/** Moves sessions by keyboard and by pointer. `onEnd` hears which session it was and where it stands now. */
export function useMoving(
  onEnd: (sessionId: string, at: LocalMoment) => void,
): [Moving | null, MovingActs, boolean] {
  const { t } = useTranslation();
  const [moving, setMoving] = useState<Moving | null>(null);
  const move = useChange(
    async ({ entry, at, scope }: { entry: CalendarEntry; at: LocalMoment; scope: SeriesScope }) => {
      // Read afresh: the calendar holds no remarks, and what it shows may be minutes old.
      const { minutes, place, topic, remarks } = await client.sessions.get({ id: entry.id });
      return client.sessions.update({
        id: entry.id,
        fields: { ...at, minutes, place, topic, remarks },
        scope,
      });
    },
    {
      message: ({ count }, { entry, at }) =>
        count > 1
          ? t('{{count}} sessions are moved.', { count })
          : t('{{group}}: moved to {{day}}, {{time}}.', {
              group: entry.groupName,
              day: formatDate(at.date, 'weekday'),
              time: formatTime(at.start),
            }),
      onSuccess: (_, { entry, at }) => {
        setMoving(null);
        onEnd(entry.id, at);
      },
      onFailure: (failure) => {
        // Said where the move is: in its bar or its dialog. A drop that was refused has neither.
        if (!moving) return false;
        setMoving({ ...moving, refusal: failureMessage(failure, t) });
        return true;
      },
    },
  );

  function settle(entry: CalendarEntry, at: LocalMoment): void {
    if (isSameMoment(entry, at)) {
      setMoving(null);
      onEnd(entry.id, entry);
    } else if (entry.seriesId !== null) setMoving({ entry, at, step: 'scope', refusal: null });
    else move.mutate({ entry, at, scope: 'this' });
  }

  const acts: MovingActs = {
    begin: (entry) =>
      setMoving({ entry, at: { date: entry.date, start: entry.start }, step: 'aim', refusal: null }),
    shift: (by) => setMoving((now) => now && { ...now, at: movedBy(now.at, by), refusal: null }),
    drop: settle,
    confirm: () => moving && settle(moving.entry, moving.at),
    save: (scope) => moving && move.mutate({ entry: moving.entry, at: moving.at, scope }),
    leave: () => {
      setMoving(null);
      if (moving) onEnd(moving.entry.id, moving.entry);
    },
  };
  return [moving, acts, move.isPending];
}
