import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ringArc, ringPlaces } from '../../../renderer/charts/interaction-ring.ts';

const size = { width: 720, height: 470 };
const middle = { x: 360, y: 235 };
const radius = 21;

it('people stand around the circle, nobody on another, the first at the top', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
      const places = ringPlaces(count, size, radius);
      expect(places).toHaveLength(count);
      expect(places[0]).toMatchObject({ x: middle.x, anchor: 'middle' });
      for (const [place, { x, y }] of places.entries()) {
        expect(x).toBeGreaterThanOrEqual(radius);
        expect(x).toBeLessThanOrEqual(size.width - radius);
        expect(y).toBeGreaterThanOrEqual(radius);
        expect(y).toBeLessThanOrEqual(size.height - radius);
        for (const other of places.slice(place + 1))
          expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(radius);
      }
    }),
  );
});

it('an arrow’s head ends before the shape it points at, and lies on no name', () => {
  const places = ringPlaces(9, size, radius);
  for (const [from, one] of places.entries())
    for (const [to, other] of places.entries()) {
      if (from === to) continue;
      const { head } = ringArc({ ...one, radius }, { ...other, radius }, middle, 6);
      const points = head.split(' ').map((point) => point.split(',').map(Number) as [number, number]);
      for (const [x, y] of points) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(radius);
      // a name stands outside of the ring, a head on its inner side
      const outside = Math.hypot(other.labelX - middle.x, other.labelY - middle.y);
      for (const [x, y] of points) expect(Math.hypot(x - middle.x, y - middle.y)).toBeLessThan(outside);
    }
});

it('there and back are two arcs', () => {
  const [one, other] = ringPlaces(6, size, radius);
  const arc = (from: typeof one, to: typeof one) =>
    ringArc({ ...from!, radius }, { ...to!, radius }, middle, 2).path;
  expect(arc(one, other)).not.toBe(arc(other, one));
});
