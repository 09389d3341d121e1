import { useState } from 'react';
import type { PassingRound } from '../../data/passing-around.ts';
import { toldApart } from '../../data/sign-in-names.ts';
import styles from './asking.module.css';
import { FacilitatorExit } from './FacilitatorExit.tsx';
import { HandOver, RoundOver } from './HandOver.tsx';
import { OwnTurn } from './OwnTurn.tsx';

interface PassRoundProps {
  round: PassingRound;
  onLeft: () => void;
}

/** The device in the members' hands: one after the other, nothing of the others in sight, no way to the records. */
export function PassRound({ round, onLeft }: PassRoundProps) {
  const [turn, setTurn] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const { people } = round;
  // Names as they are, also while the screen hides them for a projector: each has to find their own.
  const calledNames = toldApart(people, []);
  const asked = people
    .map((person, place) => ({ ...person, name: calledNames[place]! }))
    .filter(({ isAsked }) => isAsked);
  const left = asked.filter(({ isDone }) => !isDone);
  const own = asked.find(({ id }) => id === turn);
  const thanks = asked.find(({ id }) => id === last)?.name ?? null;

  return (
    <div className={styles.round}>
      {isLeaving ? (
        <FacilitatorExit onBack={() => setLeaving(false)} onLeft={onLeft} />
      ) : own ? (
        <OwnTurn
          key={own.id}
          round={round}
          person={own}
          onDone={() => {
            setTurn(null);
            setLast(own.id);
          }}
        />
      ) : left.length === 0 ? (
        <RoundOver
          thanks={thanks}
          answered={asked.filter(({ answered }) => answered.length > 0).length}
          of={asked.length}
          onLeave={() => setLeaving(true)}
        />
      ) : (
        <HandOver left={left} thanks={thanks} onTurn={setTurn} onLeave={() => setLeaving(true)} />
      )}
    </div>
  );
}
