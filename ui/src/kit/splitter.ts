/** Where a splitter may stand. */

/** Arrow keys move by this many pixels, with Shift four times as far. */
const STEP_PX = 16;

/** The width within its limits. */
export function withinLimits(width: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, width)));
}

/** The width after a key, or null for a key that doesn't move a splitter. */
export function widthAfterKey(
  key: string,
  shift: boolean,
  width: number,
  least: number,
  most: number,
): number | null {
  const step = shift ? STEP_PX * 4 : STEP_PX;
  const wanted: Record<string, number> = {
    ArrowLeft: width - step,
    ArrowRight: width + step,
    Home: least,
    End: most,
  };
  const next = wanted[key];
  return next === undefined ? null : withinLimits(next, least, most);
}
