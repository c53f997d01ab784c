/** A signature drawn with a pointer: strokes of points in a box from 0 to 1, so that it prints at any size. */

/** A point of a stroke; both from 0 to 1, y downwards. */
export interface StrokePoint {
  x: number;
  y: number;
}
export type Stroke = readonly StrokePoint[];

/** Points nearer than this to the last one say nothing and are left out. */
const NEAREST = 0.002;

export class SignatureDrawing {
  #strokes = $state.raw<readonly Stroke[]>([]);
  #drawing = false;

  get strokes(): readonly Stroke[] {
    return this.#strokes;
  }

  get empty(): boolean {
    return this.#strokes.length === 0;
  }

  /** The pointer goes down. */
  begin(x: number, y: number): void {
    this.#drawing = true;
    this.#strokes = [...this.#strokes, [inside(x, y)]];
  }

  /** The pointer moves; without effect while it is up. */
  extend(x: number, y: number): void {
    const last = this.#strokes.at(-1);
    const end = last?.at(-1);
    if (!this.#drawing || !last || !end) return;
    const point = inside(x, y);
    if (Math.hypot(point.x - end.x, point.y - end.y) < NEAREST) return;
    this.#strokes = [...this.#strokes.slice(0, -1), [...last, point]];
  }

  /** The pointer goes up, or leaves. */
  end(): void {
    this.#drawing = false;
  }

  clear(): void {
    this.#drawing = false;
    this.#strokes = [];
  }
}

/** The SVG path of strokes in a box; a lone point becomes a dot. */
export function strokePath(strokes: readonly Stroke[], width: number, height: number): string {
  const at = (point: StrokePoint) => `${(point.x * width).toFixed(1)} ${(point.y * height).toFixed(1)}`;
  return strokes.map((stroke) => `M${stroke.map(at).join('L')}${stroke.length === 1 ? 'h.1' : ''}`).join('');
}

function inside(x: number, y: number): StrokePoint {
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  return { x: clamp(x), y: clamp(y) };
}
