/** Selection of rows by id: single, range with Shift, all of what is shown. */
import { SvelteSet } from 'svelte/reactivity';

export class RowSelection {
  readonly ids = new SvelteSet<string>();
  #anchor: string | null = null;

  /** @param shown ids of the rows in the order on screen */
  constructor(private readonly shown: () => readonly string[]) {}

  get size(): number {
    return this.ids.size;
  }

  /** All, some or none of the rows on screen. */
  get extent(): 'all' | 'some' | 'none' {
    const shown = this.shown();
    const chosen = shown.filter((id) => this.ids.has(id)).length;
    if (chosen === 0) return 'none';
    return chosen === shown.length ? 'all' : 'some';
  }

  /** Selects or leaves a row; with `range`, every row from the last one touched to this gets the same. */
  toggle(id: string, range = false): void {
    const chosen = !this.ids.has(id);
    for (const each of range ? this.#between(this.#anchor, id) : [id]) this.#set(each, chosen);
    this.#anchor = id;
  }

  /** Selects all rows on screen, or leaves them if all are selected. */
  toggleAll(): void {
    const chosen = this.extent !== 'all';
    for (const id of this.shown()) this.#set(id, chosen);
  }

  /** Selects every row from the last one touched to this, and those in between. */
  reach(id: string): void {
    for (const each of this.#between(this.#anchor, id)) this.#set(each, true);
  }

  clear(): void {
    this.ids.clear();
    this.#anchor = null;
  }

  #set(id: string, chosen: boolean): void {
    if (chosen) this.ids.add(id);
    else this.ids.delete(id);
  }

  #between(from: string | null, to: string): readonly string[] {
    const shown = this.shown();
    const start = from === null ? -1 : shown.indexOf(from);
    const end = shown.indexOf(to);
    if (start < 0 || end < 0) return [to];
    return shown.slice(Math.min(start, end), Math.max(start, end) + 1);
  }
}
