/** The traceability matrix on the screen: what is linked to what, which rows are shown, where the keyboard goes. */
import type { HoleLine, TraceRow, TraceThing } from '$/ipc/bindings';

/** What is linked to a thing. */
export interface Impact {
  /** What leads to it. */
  upstream: ReadonlySet<string>;
  /** What follows from it. */
  downstream: ReadonlySet<string>;
}

/** Follows the links from a thing in both directions to their ends. */
export function impactOf(links: readonly (readonly [string, string])[], id: string): Impact {
  return {
    upstream: reach(
      links.map(([from, to]) => [to, from]),
      id,
    ),
    downstream: reach(links, id),
  };
}

function reach(links: readonly (readonly [string, string])[], start: string): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const [from, to] of links) next.set(from, [...(next.get(from) ?? []), to]);
  const found = new Set<string>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const each of next.get(at) ?? []) {
      if (found.has(each) || each === start) continue;
      found.add(each);
      open.push(each);
    }
  }
  return found;
}

/** Which rows are wanted. */
export interface Wanted {
  shown: 'all' | 'holes' | 'justified';
  /** Kinds of holes; none for every kind. */
  kinds: readonly string[];
  text: string;
  /** Ids of which a row must hold one; null for any. */
  linked: ReadonlySet<string> | null;
}

/** The rows that are shown. */
export function shownRows(
  rows: readonly TraceRow[],
  things: ReadonlyMap<string, TraceThing>,
  holes: ReadonlyMap<string, HoleLine>,
  wanted: Wanted,
): TraceRow[] {
  const words = wanted.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const inRow = row.cells.flatMap((cell) => cell.things);
    if (wanted.linked && !inRow.some((id) => wanted.linked?.has(id))) return false;
    if (!fits(row, holes, wanted)) return false;
    if (words.length === 0) return true;
    const names = inRow.map((id) => things.get(id)).map((thing) => `${thing?.reference} ${thing?.title}`);
    const text = [row.integration, ...names].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function fits(row: TraceRow, holes: ReadonlyMap<string, HoleLine>, { shown, kinds }: Wanted): boolean {
  if (shown === 'all' && kinds.length === 0) return true;
  const own = row.cells.flatMap((cell) => cell.holes).flatMap((key) => holes.get(key) ?? []);
  return own.some(
    (hole) =>
      (shown === 'all' || hole.open === (shown === 'holes')) &&
      (kinds.length === 0 || kinds.includes(hole.kind)),
  );
}

/** A place of the matrix that takes the focus: the row, and the column in which it stands. */
export interface Stop {
  row: number;
  column: number;
}

/**
 * The stop that a key of the grid pattern leads to.
 * @param stops every stop, row by row, in reading order
 * @returns its place in `stops`; null when the key is none of them
 */
export function nextStop(stops: readonly Stop[], at: number, key: string, ctrl: boolean): number | null {
  const here = stops[at];
  if (!here) return null;
  const inRow = (row: number) => stops.flatMap((stop, place) => (stop.row === row ? [place] : []));
  const own = inRow(here.row);
  switch (key) {
    case 'ArrowRight':
      return own.includes(at + 1) ? at + 1 : at;
    case 'ArrowLeft':
      return own.includes(at - 1) ? at - 1 : at;
    case 'Home':
      return ctrl ? 0 : (own[0] ?? at);
    case 'End':
      return ctrl ? stops.length - 1 : (own.at(-1) ?? at);
    case 'ArrowDown':
    case 'ArrowUp': {
      const down = key === 'ArrowDown';
      const rows = [...new Set(stops.map(({ row }) => row))];
      const row = rows[rows.indexOf(here.row) + (down ? 1 : -1)];
      if (row === undefined) return at;
      const there = inRow(row);
      return there.find((place) => (stops[place]?.column ?? 0) >= here.column) ?? there.at(-1) ?? at;
    }
    default:
      return null;
  }
}
