import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { keepPassing, type Passing } from '../../data/passing-around.ts';
import { toldApart } from '../../data/sign-in-names.ts';
import { Busy, LoadFailure } from '../../ui/index.ts';
import styles from './asking.module.css';
import { FacilitatorExit } from './FacilitatorExit.tsx';
import { HandOver, RoundOver } from './HandOver.tsx';
import { OwnTurn } from './OwnTurn.tsx';

interface PassRoundProps {
  passing: Passing;
  onEnd: () => void;
}

/** The device in the members' hands: one after the other, nothing of the others in sight, no way to the records. */
export function PassRound({ passing, onEnd }: PassRoundProps) {
  const { t } = useTranslation();
  const { sessionId } = passing;
  const read = useQuery(core.scores.ofSession.queryOptions({ input: { sessionId } }));
  const [turn, setTurn] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const asked = read.data;
  const members = asked?.members ?? [];
  // Names as they are, also while the screen hides them for a projector: each has to find their own.
  const calledNames = toldApart(members, []);
  const nameOf = (id: string) => calledNames[members.findIndex((member) => member.id === id)] ?? '';
  const left = passing.personIds.filter((id) => !passing.done.includes(id) && nameOf(id) !== '');
  const own = asked && turn !== null ? asked : null;

  function finish(personId: string): void {
    setTurn(null);
    setLast(personId);
    void keepPassing({ ...passing, done: [...passing.done, personId] });
  }

  return (
    <div className={styles.round}>
      {read.isError ? (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      ) : !asked ? (
        <Busy lines={6} />
      ) : isLeaving ? (
        <FacilitatorExit code={passing.code} onBack={() => setLeaving(false)} onEnd={onEnd} />
      ) : own && turn !== null ? (
        <OwnTurn
          key={turn}
          asked={own}
          passing={passing}
          personId={turn}
          name={nameOf(turn)}
          onDone={() => finish(turn)}
        />
      ) : left.length === 0 ? (
        <RoundOver thanks={last === null ? null : nameOf(last)} onLeave={() => setLeaving(true)} />
      ) : (
        <HandOver
          left={left.map((id) => ({ id, name: nameOf(id) }))}
          thanks={last === null ? null : nameOf(last)}
          onTurn={setTurn}
          onLeave={() => setLeaving(true)}
        />
      )}
    </div>
  );
}
