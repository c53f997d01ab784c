/** Mappings: what forms and cells say, as commands take it. */
import type { MappingFinding, MappingRowLine, RowStatus } from '$/ipc/bindings';
import type { State } from '$/kit/states';
import { lines } from '$/forms/values';

/** Fields of rows that hold a list. */
const LISTS = ['allowed', 'source_sample'];

/** Arguments in which lists are lists. */
export function rowArguments(args: Record<string, unknown>): Record<string, unknown> {
  const listed = LISTS.filter((id) => typeof args[id] === 'string').map((id) => [
    id,
    lines(String(args[id])),
  ]);
  return { ...args, ...Object.fromEntries(listed) };
}

/** One line of a lookup table. */
export interface Entry {
  from: string;
  to: string;
}

/** What stands between the two values of a line: an arrow, a tab of a spreadsheet, a semicolon or an equals sign. */
const BETWEEN = /\s*(?:→|->|=>|\t|;|=)\s*/;

/**
 * The lines of a lookup table, one a line.
 * @returns the lines, or the number of the first that names no value of the target
 */
export function entriesOf(text: string): Entry[] | number {
  const entries: Entry[] = [];
  for (const [place, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const between = BETWEEN.exec(line);
    if (!between) return place + 1;
    entries.push({
      from: line.slice(0, between.index).trim(),
      to: line.slice(between.index + between[0].length).trim(),
    });
  }
  return entries;
}

/** How a status of a row is shown. */
export const stateOf = (status: RowStatus): State =>
  status === 'agreed' ? 'complete' : status === 'changed' ? 'stale' : 'draft';

/** The weightiest of what was found; none where nothing was. */
export function worst(findings: readonly MappingFinding[]): State | null {
  const grades = findings.map(({ grade }) => grade);
  return grades.includes('error')
    ? 'error'
    : grades.includes('warning')
      ? 'warning'
      : grades.length > 0
        ? 'note'
        : null;
}

/** The row behind which a row stands after it was moved up or down: null for the first place, undefined where it can't go there. */
export function behind(
  rows: readonly Pick<MappingRowLine, 'id'>[],
  id: string,
  by: -1 | 1,
): string | null | undefined {
  const at = rows.findIndex((row) => row.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= rows.length) return undefined;
  const others = rows.filter((row) => row.id !== id);
  return others[to - 1]?.id ?? null;
}
