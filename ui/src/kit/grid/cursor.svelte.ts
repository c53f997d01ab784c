/** The active cell of a grid, the rectangle that was drawn from it, and the cell that is being edited. */
import type { GridColumn } from './column';
import { between, moved, placesOf, sizeOf, tabbed, within, type Place, type Range, type Size } from './range';

/** What is typed into a cell. */
export interface Editing {
  row: string;
  column: string;
  /** What the editor begins with: what stands there, or the sign that opened it. */
  text: string;
  /** Typing replaces what stood there. */
  replaces: boolean;
}

export class GridCursor<Row extends { id: string }> {
  /** The active row by id, so that it stays active where sorting puts it. */
  #row = $state<string | null>(null);
  #column = $state<string | null>(null);
  /** Where the row was last, in case it is gone. */
  #last = 0;
  #corner = $state.raw<Place | null>(null);
  editing = $state.raw<Editing | null>(null);

  constructor(
    private readonly rows: () => readonly Row[],
    private readonly columns: () => readonly GridColumn<Row>[],
  ) {}

  get size(): Size {
    return { rows: this.rows().length, columns: this.columns().length };
  }

  readonly #placeOf = $derived.by(() => placesOf(this.rows()));

  /** The active cell, never outside the grid. */
  get at(): Place {
    const row = this.#row === null ? 0 : (this.#placeOf.get(this.#row) ?? this.#last);
    const column = this.columns().findIndex(({ id }) => id === this.#column);
    return within({ row, column: Math.max(0, column) }, this.size);
  }

  get row(): Row | undefined {
    return this.rows()[this.at.row];
  }

  get column(): GridColumn<Row> | undefined {
    return this.columns()[this.at.column];
  }

  /** The rectangle, where it is more than the active cell. */
  get range(): Range | null {
    if (!this.#corner) return null;
    const range = between(this.at, within(this.#corner, this.size));
    const { rows, columns } = sizeOf(range);
    return rows * columns > 1 ? range : null;
  }

  put(place: Place): void {
    const { row, column } = within(place, this.size);
    this.#row = this.rows()[row]?.id ?? null;
    this.#column = this.columns()[column]?.id ?? null;
    this.#last = row;
    this.#corner = null;
  }

  /** Draws the rectangle to a cell; the active one stays. */
  reach(place: Place): void {
    this.#corner = within(place, this.size);
  }

  /** Where the free corner of the rectangle is. */
  get corner(): Place {
    return this.#corner ? within(this.#corner, this.size) : this.at;
  }

  leaveRange(): void {
    this.#corner = null;
  }

  /**
   * Moves, or draws the rectangle with Shift.
   * @returns whether the key was one that moves
   */
  press(key: string, mod: boolean, shift: boolean, page: number): boolean {
    const from = shift ? this.corner : this.at;
    const next = moved(from, key, mod, page, this.size);
    if (!next) return false;
    if (shift) this.reach(next);
    else this.put(next);
    return true;
  }

  tab(back: boolean): void {
    this.put(tabbed(this.at, back, this.size));
  }

  /** Why the active cell can't be edited; empty where it can, null where its column has no editor. */
  get locked(): string | null {
    const { row, column } = this;
    if (!row || !column?.edit) return null;
    return column.edit.locked?.(row) ?? '';
  }

  /** Opens the editor of the active cell; `typed` replaces what stands there. */
  edit(typed?: string): boolean {
    const { row, column } = this;
    if (!row || !column?.edit || this.locked !== '') return false;
    const text = typed ?? column.edit.value(row);
    this.editing = { row: row.id, column: column.id, text, replaces: typed !== undefined };
    return true;
  }
}
