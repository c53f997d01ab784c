/**
 * The guilloche figure drawn from a digest: the same figure on screen and on paper means the same content. An aid to the
 * eye, not a proof; it always stands beside the digest.
 */

/** One band: r(t) = radius + swing * sin(waves * t + phase), the phase in 256ths of a turn. */
export interface SealBand {
  radius: number;
  swing: number;
  waves: number;
  phase: number;
}

const BYTES = 8;
const CENTRE = 50;
/** Above this size the bands are drawn six times, so that the figure doesn't look thin. */
const DENSE_FROM_PX = 200;

/** The three bands of a digest in a box of 100 by 100, from its first eight bytes; null if it isn't hex. */
export function sealBands(digest: string): [SealBand, SealBand, SealBand] | null {
  const hex = digest.slice(0, BYTES * 2);
  if (!/^[0-9a-f]{16}$/i.test(hex)) return null;
  const byte = (index: number) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16);
  const [b0, b1, b2, b3, b4, b5, b6, b7] = [0, 1, 2, 3, 4, 5, 6, 7].map(byte) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return [
    { radius: 44 - (b0 % 3), swing: 2.5 + (b1 % 4), waves: 9 + (b0 % 13), phase: b2 },
    { radius: 33 - (b3 % 5), swing: 3 + (b4 % 6), waves: 5 + (b5 % 9), phase: b6 },
    { radius: 19 - (b6 % 4), swing: 2 + (b7 % 5), waves: 3 + (b1 % 7), phase: b3 },
  ];
}

/** The SVG path of all bands at a size in CSS pixels, or an empty path if the digest isn't hex. */
export function sealPath(digest: string, size: number): string {
  const bands = sealBands(digest);
  if (!bands) return '';
  const turns = size > DENSE_FROM_PX ? [0, 1, 2, 3, 4, 5].map((k) => k / 6) : [0, 1 / 2];
  return bands.flatMap((band) => turns.map((turn) => bandPath(band, turn))).join('');
}

/** One closed strand of cubic curves, the same that are printed: tangents taken at eight points a wave. */
function bandPath(band: SealBand, turn: number): string {
  const steps = 8 * band.waves;
  const stride = (2 * Math.PI) / steps;
  const start = 2 * Math.PI * (band.phase / 256 + turn);
  const at = (step: number) => {
    const angle = stride * step;
    const swing = band.waves * angle + start;
    const radius = band.radius + band.swing * Math.sin(swing);
    const growth = band.swing * band.waves * Math.cos(swing);
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    return {
      x: CENTRE + radius * cos,
      y: CENTRE + radius * sin,
      dx: growth * cos - radius * sin,
      dy: growth * sin + radius * cos,
    };
  };
  type Point = ReturnType<typeof at>;
  const rounded = (value: number) => String(Math.round(value * 100) / 100);
  const point = (on: Point, along: number) =>
    `${rounded(on.x + along * on.dx)} ${rounded(on.y + along * on.dy)}`;
  const curves = Array.from({ length: steps }, (_, step) => {
    const [from, to] = [at(step), at((step + 1) % steps)];
    return `C${point(from, stride / 3)} ${point(to, -stride / 3)} ${point(to, 0)}`;
  });
  return `M${point(at(0), 0)}${curves.join('')}Z`;
}

/** The first eight hex digits of a digest in two groups, as screens and pages print it. */
export function shortDigest(digest: string): string {
  return `${digest.slice(0, 4)} ${digest.slice(4, 8)}`;
}

/** The digest that the product's own seal is drawn from. */
export const EMBLEM = '7f3a91c20b65e8d1';
