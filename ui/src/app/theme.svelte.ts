/** Light, dark, or as the system has it. */

export type Appearance = 'light' | 'dark' | 'system';

const KEY = 'appearance';

/** The chosen appearance, kept on this computer. */
export class Theme {
  #appearance = $state<Appearance>('system');

  constructor(
    private readonly root: HTMLElement,
    private readonly kept: Pick<Storage, 'getItem' | 'setItem'>,
  ) {
    const before = kept.getItem(KEY);
    this.#show(before === 'light' || before === 'dark' ? before : 'system');
  }

  get appearance(): Appearance {
    return this.#appearance;
  }

  choose(appearance: Appearance): void {
    this.kept.setItem(KEY, appearance);
    this.#show(appearance);
  }

  #show(appearance: Appearance): void {
    this.#appearance = appearance;
    if (appearance === 'system') delete this.root.dataset['theme'];
    else this.root.dataset['theme'] = appearance;
  }
}
