import { useRef } from 'react';
import { type SociogramPerson, SociogramPersonShape } from './SociogramPerson.tsx';
import { type SociogramTie, SociogramTies } from './SociogramTies.tsx';
import { outlineAround } from './sociogram-geometry.ts';
import { placesToKeep, type SociogramPlaces } from './sociogram-layout.ts';
import styles from './sociogram.module.css';
import { useSociogramMoves } from './use-sociogram-moves.ts';

export type { SociogramPerson } from './SociogramPerson.tsx';
export type { SociogramTie } from './SociogramTies.tsx';

interface SociogramProps {
  /** What the picture shows, in a sentence. */
  label: string;
  people: readonly SociogramPerson[];
  ties: readonly SociogramTie[];
  places: SociogramPlaces;
  /** Sets of people with a line around them. */
  cliques?: readonly (readonly string[])[];
  /** Whose ties alone are shown; the others step back. */
  chosenId?: string | null;
  /** How it is worked; without it the picture only shows. */
  moves?: {
    /** The words on how to use it. */
    hintId: string;
    onPress: (id: string) => void;
    /** Everybody's place after one was moved, 0 to 1000 of the picture's width and height. */
    onMove: (places: { id: string; x: number; y: number }[]) => void;
  };
}

const nowhere = { onPress: () => {}, onMove: () => {} };

/**
 * A sociogram: people as shapes, choices as arrows, mutual ones as strong lines, rejections dashed with a bar. Everything
 * in it can be read in the words and the table beside it, too.
 */
export function Sociogram(props: SociogramProps) {
  const { label, people, ties, places, cliques = [], chosenId = null, moves } = props;
  const svg = useRef<SVGSVGElement>(null);
  const { members, handlersOf, tabStop } = useSociogramMoves(svg, places, {
    onPress: moves?.onPress ?? nowhere.onPress,
    onMove: (moved) => (moves?.onMove ?? nowhere.onMove)(placesToKeep(moved)),
  });
  const shown =
    chosenId === null ? ties : ties.filter(({ from, to }) => from === chosenId || to === chosenId);
  const near = new Set(chosenId === null ? [] : [chosenId, ...shown.flatMap(({ from, to }) => [from, to])]);
  return (
    // what stands in the picture are names
    <div translate="no">
      <svg
        ref={svg}
        className={styles.picture}
        viewBox={`0 0 ${places.width} ${places.height}`}
        aria-label={label}
        {...(moves ? { role: 'group', 'aria-describedby': moves.hintId } : { role: 'img' })}
      >
        <g aria-hidden="true">
          {chosenId === null &&
            cliques.map((clique) => {
              const discs = clique.flatMap((id) => members.get(id) ?? []);
              return <path key={clique.join(' ')} className={styles.clique} d={outlineAround(discs, 11)} />;
            })}
        </g>
        <SociogramTies ties={shown} places={members} />
        {people.map((person) => {
          const place = members.get(person.id);
          return (
            place && (
              <SociogramPersonShape
                key={person.id}
                person={person}
                place={place}
                fontSize={places.fontSize}
                isMuted={person.isAbsent === true || (chosenId !== null && !near.has(person.id))}
                isChosen={chosenId === person.id}
                handlers={moves && handlersOf(person.id)}
                isTabStop={tabStop === person.id}
              />
            )
          );
        })}
      </svg>
    </div>
  );
}
