/** Which rows are shown: by words that are typed, and by facets such as status or owner. */
import type { GridColumn } from './column';

/** Something that rows can be told apart by. */
export interface Facet<Row> {
  id: string;
  label: string;
  options: readonly { value: string; label: string }[];
  /** The values that a row has. */
  of: (row: Row) => readonly string[];
  /** Always offered in the bar; others from the menu behind it. */
  pinned?: boolean;
}

/** The chosen values by facet; a facet without any filters nothing. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** A text without case and accents, for finding. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words that are typed. A row fits when it holds all of them. */
export function wordsOf(typed: string): string[] {
  return folded(typed).split(/\s+/).filter(Boolean);
}

/** What a row says in all of its columns, folded. Kept as long as the row lives: it is asked for with every key. */
export class Haystacks<Row extends object> {
  readonly #known = new WeakMap<Row, string>();

  constructor(private readonly columns: () => readonly GridColumn<Row>[]) {}

  holds(row: Row, words: readonly string[]): boolean {
    let text = this.#known.get(row);
    if (text === undefined) {
      text = folded(
        this.columns()
          .map((column) => column.text(row))
          .join('\n'),
      );
      this.#known.set(row, text);
    }
    return words.every((word) => text.includes(word));
  }
}

/** Whether a row has one of the chosen values of every facet that is active. */
export function fits<Row>(row: Row, facets: readonly Facet<Row>[], chosen: Chosen): boolean {
  return facets.every((facet) => {
    const wanted = chosen[facet.id] ?? [];
    return wanted.length === 0 || facet.of(row).some((value) => wanted.includes(value));
  });
}

/** How many rows have each value, by facet. */
export function countsBy<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(facets.map((facet) => [facet.id, countsOf(rows, facet)]));
}

/** How many rows have each value of a facet. */
export function countsOf<Row>(rows: readonly Row[], facet: Facet<Row>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of facet.of(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
