/** How large everything is shown. */

/** The sizes, as browsers offer them; WCAG asks for twice the size without loss. */
const FACTORS = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5];

/** The size that nothing is zoomed to. */
export const PLAIN = 1;

/** The next larger size; undefined at the largest. */
export function larger(factor: number): number | undefined {
  return FACTORS.find((each) => each > factor);
}

/** The next smaller size; undefined at the smallest. */
export function smaller(factor: number): number | undefined {
  return FACTORS.findLast((each) => each < factor);
}

/** All sizes, smallest first. */
export function sizes(): readonly number[] {
  return FACTORS;
}
