/** Which screen the window shows, and the way there. */
import type { Screen } from './screens';

/** Ways longer than this forget their beginning. */
const LONGEST_WAY = 100;

export class Router {
  #way = $state.raw<readonly Screen[]>([]);
  #at = $state(0);

  constructor(first: Screen) {
    this.#way = [first];
  }

  /** What is shown now. */
  get screen(): Screen {
    const screen = this.#way[this.#at];
    if (!screen) throw new Error('the way always has a screen where we stand');
    return screen;
  }

  get canGoBack(): boolean {
    return this.#at > 0;
  }

  get canGoForward(): boolean {
    return this.#at < this.#way.length - 1;
  }

  /** Goes to a screen. What lay ahead is forgotten; going where we are already does nothing. */
  go(screen: Screen): void {
    if (same(screen, this.screen)) return;
    const way = [...this.#way.slice(0, this.#at + 1), screen].slice(-LONGEST_WAY);
    this.#way = way;
    this.#at = way.length - 1;
  }

  /**
   * Shows another screen in place of this one, such as after a rename, or when what it showed is gone. A room that shows the
   * work of an onboarding goes on to show it.
   */
  replace(screen: Screen): void {
    const workstream = workOf(this.screen);
    const stays = workstream !== undefined && screen.name === this.screen.name;
    const next = stays ? { workstream, ...screen } : screen;
    this.#way = this.#way.map((each, place) => (place === this.#at ? next : each));
  }

  back(): void {
    if (this.canGoBack) this.#at -= 1;
  }

  forward(): void {
    if (this.canGoForward) this.#at += 1;
  }

  /** Forgets the way, for instance when another workspace is opened. */
  restart(screen: Screen): void {
    this.#way = [screen];
    this.#at = 0;
  }
}

/** The workstream of the onboarding whose work a room shows. */
export function workOf(screen: Screen): string | undefined {
  return screen.name === 'welcome' ? undefined : screen.workstream;
}

function same(one: Screen, other: Screen): boolean {
  return keyOf(one) === keyOf(other);
}

/** A text that is the same for the same screen, for keyed blocks. */
export function keyOf(screen: Screen): string {
  if (screen.name === 'welcome') return screen.name;
  return [screen.name, screen.project, screen.focus, screen.part, screen.workstream]
    .map((each) => each ?? '')
    .join('\n');
}
