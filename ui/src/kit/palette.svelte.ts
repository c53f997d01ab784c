/** State of the palette: what is typed, what is found in which group, and which entry is active. */
import { rank, type Hit, type Rankable } from './palette';

/** An entry of the palette. A forbidden one stays listed, with its reason. */
export interface PaletteEntry extends Rankable {
  id: string;
  group: string;
  note?: string;
  keys?: string;
  reason?: string;
}

/** Entries without a word typed; more would only have to be scrolled. */
const AT_MOST_A_GROUP = 8;

export class PaletteState<Entry extends PaletteEntry> {
  #typed = $state('');
  #active = $state(0);

  /**
   * @param entries all entries there are now, in the order of the registry
   * @param groups the groups in the order of the screen
   * @param atMost entries of a group that are shown at once
   */
  constructor(
    private readonly entries: () => readonly Entry[],
    private readonly groups: () => readonly string[],
    private readonly atMost: () => number | undefined = () => undefined,
  ) {}

  get typed(): string {
    return this.#typed;
  }

  set typed(typed: string) {
    this.#typed = typed;
    this.#active = 0;
  }

  /** The hits by group, empty groups left out. */
  readonly sections = $derived.by(() => {
    const hits = rank(this.#typed, this.entries());
    return this.groups()
      .map((group) => ({
        group,
        hits: hits.filter((hit) => hit.item.group === group).slice(0, this.atMost() ?? AT_MOST_A_GROUP),
      }))
      .filter((section) => section.hits.length > 0);
  });

  /** The hits in the order of the screen. */
  readonly hits: readonly Hit<Entry>[] = $derived(this.sections.flatMap((section) => section.hits));

  /** The entry that Enter does. */
  get active(): Entry | null {
    return this.hits[Math.min(this.#active, this.hits.length - 1)]?.item ?? null;
  }

  /** Moves the active entry; past an end it comes round. */
  move(by: 1 | -1): void {
    const count = this.hits.length;
    if (count > 0) this.#active = (Math.min(this.#active, count - 1) + by + count) % count;
  }

  /** Makes the entry under the pointer the active one. */
  point(id: string): void {
    const place = this.hits.findIndex((hit) => hit.item.id === id);
    if (place >= 0) this.#active = place;
  }
}
