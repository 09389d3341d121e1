import { type SociogramPerson, SociogramPersonShape } from './SociogramPerson.tsx';
import { round } from './sociogram-geometry.ts';
import styles from './sociogram.module.css';
import { type TargetBand, type TargetPlaces, wordsBelowEdge } from './target-layout.ts';

interface TargetDiagramProps {
  label: string;
  people: readonly SociogramPerson[];
  pairs: readonly (readonly [string, string])[];
  places: TargetPlaces;
  /** "4 to 6 choices", translated. */
  bandLabel: (band: TargetBand) => string;
}

/** Rings by choices received: the most in the middle. Lines join those who chose each other. */
export function TargetDiagram({ label, people, pairs, places, bandLabel }: TargetDiagramProps) {
  const { width, height, bands, members, fontSize } = places;
  return (
    <div translate="no">
      <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {bands.map((band) => (
          <ellipse
            key={band.least}
            className={styles.band}
            cx={width / 2}
            cy={height / 2}
            rx={round(band.rx)}
            ry={round(band.ry)}
          />
        ))}
        {pairs.map(([one, other]) => {
          const [from, to] = [members.get(one), members.get(other)];
          return (
            from &&
            to && (
              <line
                key={`${one} ${other}`}
                className={styles.pair}
                x1={round(from.x)}
                y1={round(from.y)}
                x2={round(to.x)}
                y2={round(to.y)}
              />
            )
          );
        })}
        {bands.map((band) => (
          <text
            key={band.least}
            className={styles.bandLabel}
            x={width / 2}
            y={round(height / 2 - band.ry + wordsBelowEdge)}
            aria-hidden="true"
          >
            {bandLabel(band)}
          </text>
        ))}
        {people.map((person) => {
          const place = members.get(person.id);
          return (
            place && (
              <SociogramPersonShape
                key={person.id}
                person={person}
                place={place}
                fontSize={fontSize}
                isMuted={false}
                isChosen={false}
                isTabStop={false}
              />
            )
          );
        })}
      </svg>
    </div>
  );
}
