import { type Labelled, partLabels } from './label-boxes.ts';
import type { SociogramMember, SociogramPlaces } from './sociogram-layout.ts';

export interface TargetBand {
  /** Choices received in it, both included. */
  least: number;
  most: number;
  /** The outer edge, in picture units. */
  rx: number;
  ry: number;
}

export interface TargetPlaces extends SociogramPlaces {
  /** From the middle outwards. */
  bands: TargetBand[];
}

const mostBands = 5;
const margin = 8;
/** The base line of a band's words below its outer edge. */
export const wordsBelowEdge = 19;
/** Turns each band against the one before, so that names do not stand in a row. */
const golden = Math.PI * (3 - Math.sqrt(5));

/**
 * Lays out a target: who received the most choices in the middle, who received none in the outermost band; at most five
 * bands, the last for none. The same members give the same picture, in whatever order they come.
 */
export function layOutTarget(members: readonly SociogramMember[]): TargetPlaces {
  const isLarge = members.length > 30;
  const fontSize = isLarge ? 17 : members.length > 12 ? 19 : 21;
  const scale = Math.sqrt(Math.max(1, members.length / 60));
  const [width, height] = [1000 * scale, (isLarge ? 900 : 760) * scale];
  const ranges = rangesOf(members.map(({ received }) => received));
  const bands = ranges.map(([least, most], place) => {
    const part = Math.sqrt((place + 1) / ranges.length);
    return { least, most, rx: (width / 2 - margin) * part, ry: (height / 2 - margin) * part };
  });
  const shapes = bands.flatMap((band, place) => {
    const inner = bands[place - 1];
    const standing = members
      .filter(({ received }) => received >= band.least && received <= band.most)
      .toSorted((one, other) => compare(one.key, other.key) || compare(one.id, other.id));
    return standing.map((member, index): Labelled => {
      const angle = (2 * Math.PI * index) / standing.length + place * golden - Math.PI / 2;
      const isAlone = place === 0 && standing.length === 1;
      const [rx, ry] = isAlone ? [0, 0] : [middle(inner?.rx, band.rx), middle(inner?.ry, band.ry)];
      return {
        id: member.id,
        x: width / 2 + Math.cos(angle) * rx,
        y: height / 2 + Math.sin(angle) * ry - fontSize * 0.5,
        radius: isLarge ? 14 : 18,
        width: [...member.label].length * fontSize * 0.56,
        height: fontSize * 1.3,
        isFixed: false,
      };
    });
  });
  const area = { left: margin, top: margin, right: width - margin, bottom: height - margin };
  // The words on the bands stay readable: nobody stands on them.
  const words = bands.map((band, place): Labelled => ({
    id: `band ${place}`,
    x: width / 2,
    y: height / 2 - band.ry + wordsBelowEdge - 6,
    radius: 8,
    width: 120,
    height: 3,
    isFixed: true,
  }));
  const parted = partLabels([...words, ...shapes], area).slice(words.length);
  return { width, height, fontSize, area, bands, members: new Map(parted.map((shape) => [shape.id, shape])) };
}

function middle(inner: number | undefined, outer: number): number {
  return inner === undefined ? outer * 0.5 : (inner + outer) / 2;
}

/** The counts of each band, from the most to none; whole numbers, each in exactly one band. */
function rangesOf(received: readonly number[]): [number, number][] {
  const most = Math.max(0, ...received);
  if (most === 0) return [[0, 0]];
  const bands = Math.min(mostBands - 1, most);
  const ranges: [number, number][] = [];
  for (let band = 0; band < bands; band += 1) {
    const upper = Math.round(most - (band * most) / bands);
    const lower = Math.round(most - ((band + 1) * most) / bands) + 1;
    ranges.push([Math.max(1, lower), upper]);
  }
  return [...ranges, [0, 0]];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
