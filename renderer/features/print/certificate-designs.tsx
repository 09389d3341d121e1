import type { ReactNode } from 'react';

export const certificateDesigns = ['rings', 'rays', 'hills'] as const;
export type CertificateDesign = (typeof certificateDesigns)[number];

interface FieldSize {
  /** Millimetres within the margins. */
  width: number;
  height: number;
}

/** Millimetres; the chain lies so far within the edge of the field that no ring is cut. */
const ring = 5;

/** A chain of rings around the page, each through the next. */
function Rings({ width, height }: FieldSize) {
  const inset = ring + 1.5;
  const [across, down] = [width - 2 * inset, height - 2 * inset];
  // so many that each overlaps its neighbour by about a quarter
  const countAcross = Math.round(across / (ring * 1.5));
  const countDown = Math.round(down / (ring * 1.5));
  const places: [number, number][] = [
    ...Array.from({ length: countAcross }, (_, at): [number, number] => [
      inset + (across * at) / countAcross,
      inset,
    ]),
    ...Array.from({ length: countDown }, (_, at): [number, number] => [
      inset + across,
      inset + (down * at) / countDown,
    ]),
    ...Array.from({ length: countAcross }, (_, at): [number, number] => [
      inset + across - (across * at) / countAcross,
      inset + down,
    ]),
    ...Array.from({ length: countDown }, (_, at): [number, number] => [
      inset,
      inset + down - (down * at) / countDown,
    ]),
  ];
  return (
    <g fill="none" stroke="var(--hue-bar)" strokeWidth={0.9}>
      {places.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={ring} />
      ))}
    </g>
  );
}

/** Light that comes up from below: every other ray is tinted. */
function Rays({ width, height }: FieldSize) {
  const [x, y] = [width / 2, height];
  const reach = width + height;
  const count = 21;
  const end = (step: number): string => {
    const angle = Math.PI * (1 - step / count);
    return `${(x + reach * Math.cos(angle)).toFixed(2)} ${(y - reach * Math.sin(angle)).toFixed(2)}`;
  };
  return (
    <>
      <g fill="var(--hue-soft)">
        {Array.from({ length: count }, (_, step) => step)
          .filter((step) => step % 2 === 0)
          .map((step) => (
            <path key={step} d={`M${x} ${y}L${end(step)}L${end(step + 1)}Z`} />
          ))}
      </g>
      <rect
        x={1}
        y={1}
        width={width - 2}
        height={height - 2}
        rx={6}
        fill="none"
        stroke="var(--hue-bar)"
        strokeWidth={1.2}
      />
      <path
        d={`M${x - 18} ${height - 1}a18 18 0 0 1 36 0z`}
        fill="var(--surface)"
        stroke="var(--hue-bar)"
        strokeWidth={1.2}
      />
    </>
  );
}

/** A way over hills, and the sun above it. */
function Hills({ width, height }: FieldSize) {
  const ground = height - 1;
  const far = height * 0.86;
  const near = height * 0.92;
  return (
    <>
      <g fill="none" stroke="var(--hue-bar)" strokeWidth={1.2}>
        <circle cx={width - 22} cy={22} r={8} fill="var(--hue-soft)" />
        {Array.from({ length: 12 }, (_, ray) => (ray * Math.PI) / 6).map((angle) => (
          <path
            key={angle}
            strokeLinecap="round"
            d={`M${(width - 22 + 11 * Math.cos(angle)).toFixed(2)} ${(22 + 11 * Math.sin(angle)).toFixed(2)}l${(4 * Math.cos(angle)).toFixed(2)} ${(4 * Math.sin(angle)).toFixed(2)}`}
          />
        ))}
      </g>
      <g fill="var(--hue-soft)" stroke="var(--hue-bar)" strokeWidth={1.2} strokeLinejoin="round">
        <path
          d={`M1 ${far}C${width * 0.2} ${far - 22} ${width * 0.35} ${far - 20} ${width * 0.5} ${far}S${width * 0.85} ${far - 18} ${width - 1} ${far - 6}V${ground}H1Z`}
        />
        <path
          d={`M1 ${near}C${width * 0.25} ${near - 12} ${width * 0.45} ${near + 6} ${width * 0.62} ${near}S${width * 0.9} ${near - 8} ${width - 1} ${near + 4}V${ground}H1Z`}
        />
      </g>
      <path
        d={`M${width * 0.44} ${ground}c-6 -6 18 -8 12 -14s10 -6 7 -10`}
        fill="none"
        stroke="var(--hue-bar)"
        strokeWidth={2}
        strokeDasharray="0.1 3.4"
        strokeLinecap="round"
      />
      <rect
        x={1}
        y={1}
        width={width - 2}
        height={height - 2}
        rx={3}
        fill="none"
        stroke="var(--hue-bar)"
        strokeWidth={1.2}
      />
    </>
  );
}

const drawings: Readonly<Record<CertificateDesign, (size: FieldSize) => ReactNode>> = {
  rings: Rings,
  rays: Rays,
  hills: Hills,
};

/** The drawing behind a certificate: lines and light tints alone, so that it is the same in grey. */
export function CertificateDrawing({ design, ...size }: FieldSize & { design: CertificateDesign }) {
  const Drawing = drawings[design];
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <Drawing {...size} />
    </svg>
  );
}
