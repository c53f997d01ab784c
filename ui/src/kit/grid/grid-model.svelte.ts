/** A list as its user looks at it: which rows, in which order, under which heads, in which columns. */
import { SvelteSet } from 'svelte/reactivity';
import { RowSelection } from '../table.svelte';
import type { GridColumn } from './column';
import { Haystacks, countsBy, fits, wordsOf, type Chosen, type Facet } from './filter';
import { isShown, ordered, shifted, usualColumns, type ColumnSet } from './fitting';
import { groupedLines, plainLines, type Grouping, type Line } from './group';
import { recall, remember, type NamedFilter, type Store } from './memory';
import { pressed, sorted, type SortKey } from './sort';

interface Asked<Row> {
  /** The name under which its looks are kept. */
  list: string;
  rows: () => readonly Row[];
  columns: () => readonly GridColumn<Row>[];
  facets?: () => readonly Facet<Row>[];
  groupings?: () => readonly Grouping<Row>[];
  /** How it is sorted until the user sorts it. */
  sort?: readonly SortKey[];
  /** How it is grouped until the user says otherwise. */
  group?: string;
  /** Which values are chosen at first. */
  chosen?: Chosen;
  store?: Store;
}

export class GridModel<Row extends { id: string }> {
  words = $state('');
  chosen = $state.raw<Chosen>({});
  sort = $state.raw<readonly SortKey[]>([]);
  group = $state('');
  set = $state.raw<ColumnSet>(usualColumns);
  named = $state.raw<readonly NamedFilter[]>([]);
  /** Groups that are folded up. */
  readonly closed = new SvelteSet<string>();
  readonly selection: RowSelection;
  readonly #asked: Asked<Row>;
  readonly #haystacks: Haystacks<Row>;
  readonly #store: Store;

  constructor(asked: Asked<Row>) {
    this.#asked = asked;
    this.#store = asked.store ?? localStorage;
    this.#haystacks = new Haystacks(() => this.columns);
    const kept = recall(this.#store, asked.list);
    this.set = kept.columns ?? usualColumns;
    this.sort = kept.sort ?? asked.sort ?? [];
    this.group = kept.group ?? asked.group ?? '';
    this.named = kept.named ?? [];
    this.chosen = asked.chosen ?? {};
    this.selection = new RowSelection(() => this.rows.map(({ id }) => id));
  }

  readonly columns: readonly GridColumn<Row>[] = $derived.by(() => this.#asked.columns());

  readonly all: readonly Row[] = $derived.by(() => this.#asked.rows());

  readonly facets: readonly Facet<Row>[] = $derived.by(() => this.#asked.facets?.() ?? []);

  readonly groupings: readonly Grouping<Row>[] = $derived.by(() => this.#asked.groupings?.() ?? []);

  /** The rows that fit, before they are put in order. */
  readonly fitting: readonly Row[] = $derived.by(() => {
    const words = wordsOf(this.words);
    const { facets, chosen } = this;
    const isFiltered = words.length > 0 || Object.values(chosen).some((values) => values.length > 0);
    if (!isFiltered) return this.all;
    return this.all.filter((row) => fits(row, facets, chosen) && this.#haystacks.holds(row, words));
  });

  readonly #inOrder: readonly Row[] = $derived(sorted(this.fitting, this.columns, this.sort));

  /** What is drawn, line by line. */
  readonly lines: readonly Line<Row>[] = $derived.by(() => {
    const grouping = this.groupings.find(({ id }) => id === this.group);
    return grouping ? groupedLines(this.#inOrder, grouping, this.closed) : plainLines(this.#inOrder);
  });

  /** The rows that are drawn, in their order. */
  readonly rows: readonly Row[] = $derived(
    this.group === '' ? this.#inOrder : this.lines.flatMap((line) => (line.kind === 'row' ? [line.row] : [])),
  );

  /** How many rows have each value, by facet. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>> = $derived(
    countsBy(this.all, this.facets),
  );

  readonly isFiltered: boolean = $derived(
    this.words.trim() !== '' || Object.values(this.chosen).some((values) => values.length > 0),
  );

  choose(facet: string, values: readonly string[]): void {
    this.chosen = { ...this.chosen, [facet]: values };
  }

  /** Shows every row again. */
  reset(): void {
    this.words = '';
    this.chosen = {};
  }

  sortBy(column: string, more: boolean): void {
    this.sort = pressed(this.sort, column, more);
    this.#keep();
  }

  groupBy(id: string): void {
    this.group = id;
    this.closed.clear();
    this.#keep();
  }

  /** Every column in the user's order, with whether it is shown. */
  get choices(): { column: GridColumn<Row>; shown: boolean }[] {
    return ordered(this.columns, this.set).map((column) => ({ column, shown: isShown(column, this.set) }));
  }

  showColumn(id: string, shown: boolean): void {
    this.#change({ shown: { ...this.set.shown, [id]: shown } });
  }

  shiftColumn(id: string, by: -1 | 1): void {
    this.#change({ order: shifted(this.columns, this.set, id, by) });
  }

  widen(id: string, width: number): void {
    this.#change({ widths: { ...this.set.widths, [id]: width } });
  }

  resetColumns(): void {
    this.set = usualColumns;
    this.#keep();
  }

  /** Keeps what is shown now under a name; one of that name is replaced. */
  saveAs(name: string): void {
    const { chosen, words, sort, group } = this;
    const saved = { name, chosen, words, sort, group };
    this.named = [...this.named.filter((each) => each.name !== name), saved];
    this.#keep();
  }

  apply({ chosen, words, sort, group }: NamedFilter): void {
    Object.assign(this, { chosen, words, sort, group });
    this.#keep();
  }

  forget(name: string): void {
    this.named = this.named.filter((each) => each.name !== name);
    this.#keep();
  }

  #change(part: Partial<ColumnSet>): void {
    this.set = { ...this.set, ...part };
    this.#keep();
  }

  #keep(): void {
    const { set, sort, group, named } = this;
    remember(this.#store, this.#asked.list, { columns: set, sort, group, named });
  }
}
