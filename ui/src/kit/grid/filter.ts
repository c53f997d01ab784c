/** Which rows are shown: by words that are typed, and by facets such as status or owner. */
import { inOrder } from '$/text/time';
import type { GridColumn } from './column';

/** Something that rows can be told apart by. */
export interface Facet<Row> {
  id: string;
  label: string;
  options: readonly { value: string; label: string }[];
  /** The values that a row has. */
  of: (row: Row) => readonly string[];
  /** Told apart by days from and until which are chosen, as ISO dates: `of` gives the day of a row, if it has one. */
  days?: boolean;
  /** Always offered in the bar; others from the menu behind it. */
  pinned?: boolean;
}

/** A facet of what the rows themselves say: each value that is said is a choice, in the order of names. */
export function saidFacet<Row>(
  id: string,
  label: string,
  rows: readonly Row[],
  of: (row: Row) => string | readonly string[],
  pinned = false,
): Facet<Row> {
  const said = (row: Row) => [of(row)].flat().filter((value) => value !== '');
  const values = [...new Set(rows.flatMap(said))].sort(inOrder);
  return { id, label, options: values.map((value) => ({ value, label: value })), of: said, pinned };
}

/** A facet of days, from one until another. */
export function daysFacet<Row>(
  id: string,
  label: string,
  of: (row: Row) => string,
  pinned = false,
): Facet<Row> {
  return { id, label, options: [], of: (row) => [of(row)], days: true, pinned };
}

/** The chosen values by facet; a facet without any filters nothing. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** A letter beyond those of English. */
const BEYOND_ASCII = /[\u0080-\uFFFF]/;

/** A text without case and accents, for finding. */
export function folded(text: string): string {
  // Most texts have no accents, and a list folds all that its rows say at the first letter.
  const bare = BEYOND_ASCII.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
  return bare.toLowerCase();
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
      text = '';
      for (const column of this.columns()) text += `${column.text(row)}\n`;
      text = folded(text);
      this.#known.set(row, text);
    }
    return words.every((word) => text.includes(word));
  }
}

/** Whether a row has one of the chosen values of every facet that is active. */
export function fits<Row>(row: Row, facets: readonly Facet<Row>[], chosen: Chosen): boolean {
  return facets.every((facet) => {
    const wanted = chosen[facet.id] ?? [];
    if (wanted.length === 0) return true;
    return facet.days
      ? facet.of(row).some(within(wanted))
      : facet.of(row).some((value) => wanted.includes(value));
  });
}

/** Whether a day lies between the two that are chosen, of which either may be open. */
function within([from = '', until = '']: readonly string[]): (day: string) => boolean {
  return (day) => day !== '' && day >= from && (until === '' || day <= until);
}

/** How many rows have each value, by facet. */
export function countsBy<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(facets.filter(({ days }) => !days).map((facet) => [facet.id, countsOf(rows, facet)]));
}

/** How many rows have each value of a facet. */
export function countsOf<Row>(rows: readonly Row[], facet: Facet<Row>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of facet.of(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
