import type { ReactNode } from 'react';
import { joinClasses, useNavigate } from '../ui/index.ts';
import styles from './InteractionMap.module.css';
import { ringArc, ringPlaces } from './interaction-ring.ts';

export interface MapPerson {
  id: string;
  name: string;
  /** Leads the group: a square; everybody else a circle. */
  isLeader: boolean;
  acts: number;
  /** Where a press leads. By keys the same is reached from the names beside the map. */
  href?: string;
}

export interface MapTie {
  from: string;
  /** Null: to the whole group, in the middle. */
  to: string | null;
  count: number;
}

interface InteractionMapProps {
  /** What the picture shows, in a sentence. */
  label: string;
  people: readonly MapPerson[];
  ties: readonly MapTie[];
  groupName: string;
  /** Whose ties alone are shown; the others step back. */
  chosenId?: string | null;
  /** The tie that is happening now, in a replay. */
  now?: { from: string; to: string | null } | null;
  /** What the widest line stands for; without it, the most of the ties. */
  most?: number;
  isOnPaper?: boolean;
}

const size = { width: 720, height: 470 };
const middle = { x: size.width / 2, y: size.height / 2 };
const radius = 21;
const groupRadius = 30;
const fewestForWide = 8;

/**
 * Who spoke to whom around the circle of seats: an arrow for each direction, the wider the more; what was said to all
 * runs to the middle. The same order of people draws the same picture.
 */
export function InteractionMap(props: InteractionMapProps) {
  const { label, people, ties, groupName, chosenId = null, now = null, isOnPaper = false } = props;
  const places = ringPlaces(people.length, size, radius);
  const placeOf = new Map(people.map(({ id }, place) => [id, { ...places[place]!, radius }]));
  const group = { ...middle, radius: groupRadius };
  // Where nobody spoke to anybody often, no line is wide: a few acts are not much.
  const most = Math.max(fewestForWide, props.most ?? Math.max(...ties.map(({ count }) => count), 0));
  const isNow = (tie: MapTie) => now?.from === tie.from && now.to === tie.to;
  const isNear = ({ from, to }: MapTie) => chosenId === null || from === chosenId || to === chosenId;
  // The strong ties lie on top, and what happens now above all.
  const drawn = ties.toSorted(
    (one, other) => Number(isNow(one)) - Number(isNow(other)) || one.count - other.count,
  );
  return (
    <div translate="no">
      <svg
        className={joinClasses(styles.map, isOnPaper && styles.onPaper)}
        viewBox={`0 0 ${size.width} ${size.height}`}
        // A picture may hold no link; a group of them may.
        role={people.some(({ href }) => href !== undefined) ? 'group' : 'img'}
        aria-label={label}
      >
        {drawn.map((tie) => {
          const from = placeOf.get(tie.from);
          const to = tie.to === null ? group : placeOf.get(tie.to);
          if (!from || !to || tie.from === tie.to) return null;
          const width = 0.9 + 7 * (tie.count / most) ** 0.8;
          const { path, head } = ringArc(from, to, middle, width);
          return (
            <g
              key={`${tie.from} ${tie.to}`}
              className={styles.tie}
              data-group={tie.to === null}
              data-now={isNow(tie)}
              data-far={!isNear(tie)}
            >
              <path d={path} strokeWidth={width} strokeOpacity={0.4 + 0.5 * (tie.count / most)} />
              <polygon points={head} />
            </g>
          );
        })}
        <g className={styles.group}>
          <circle cx={middle.x} cy={middle.y} r={groupRadius} />
          <text x={middle.x} y={middle.y + 5} textAnchor="middle">
            {shorten(groupName, 9)}
          </text>
        </g>
        {people.map((person, place) => {
          const drawn = (
            <Person key={person.id} person={person} at={places[place]!} isNow={now?.from === person.id} />
          );
          return person.href === undefined ? (
            drawn
          ) : (
            <MapLink key={person.id} href={person.href}>
              {drawn}
            </MapLink>
          );
        })}
      </svg>
    </div>
  );
}

/** A link within the page, inside of a drawing. */
function MapLink({ href, children }: { href: string; children: ReactNode }) {
  const navigate = useNavigate();
  return (
    <a
      href={href}
      tabIndex={-1}
      className={styles.link}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        navigate(href);
      }}
    >
      {children}
    </a>
  );
}

function Person(props: { person: MapPerson; at: ReturnType<typeof ringPlaces>[number]; isNow: boolean }) {
  const { person, at, isNow } = props;
  return (
    <g className={styles.person} data-silent={person.acts === 0} data-now={isNow}>
      {person.isLeader ? (
        <rect x={at.x - radius} y={at.y - radius} width={2 * radius} height={2 * radius} rx={6} />
      ) : (
        <circle cx={at.x} cy={at.y} r={radius} />
      )}
      <text x={at.x} y={at.y + 5} textAnchor="middle" className={styles.figure}>
        {person.acts}
      </text>
      <text x={at.labelX} y={at.labelY} textAnchor={at.anchor} className={styles.name}>
        <title>{person.name}</title>
        {shorten(person.name, at.anchor === 'middle' ? 22 : 15)}
      </text>
    </g>
  );
}

/** A name as long as there is room; the whole of it is in the title. */
function shorten(name: string, most: number): string {
  const letters = [...name];
  return letters.length <= most ? name : `${letters.slice(0, most - 1).join('')}…`;
}
