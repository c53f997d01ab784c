/** How large everything is shown. */

/** The sizes, as browsers offer them; WCAG asks for twice the size without loss. */
const FACTORS = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5];
const PLAIN = 1;
const KEY = 'zoom';

/** The chosen size, kept on this computer. */
export class Zoom {
  #factor = $state(PLAIN);

  /** @param show zooms the window */
  constructor(
    private readonly show: (factor: number) => void,
    private readonly kept: Pick<Storage, 'getItem' | 'setItem'>,
  ) {
    const before = Number(kept.getItem(KEY));
    if (FACTORS.includes(before) && before !== PLAIN) this.#set(before);
  }

  get factor(): number {
    return this.#factor;
  }

  get canGrow(): boolean {
    return this.#factor < Math.max(...FACTORS);
  }

  get canShrink(): boolean {
    return this.#factor > Math.min(...FACTORS);
  }

  grow(): void {
    this.#set(FACTORS.find((factor) => factor > this.#factor) ?? this.#factor);
  }

  shrink(): void {
    this.#set(FACTORS.findLast((factor) => factor < this.#factor) ?? this.#factor);
  }

  reset(): void {
    this.#set(PLAIN);
  }

  #set(factor: number): void {
    this.#factor = factor;
    this.kept.setItem(KEY, String(factor));
    this.show(factor);
  }
}
