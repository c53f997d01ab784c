/** What a user made of a grid, kept on this machine: it is how they look at a list, not what is in it. */
import { usualColumns, type ColumnSet } from './fitting';
import type { Chosen } from './filter';
import type { SortKey } from './sort';

/** A filter with a name: everything that says which rows are shown and how. */
export interface NamedFilter {
  name: string;
  chosen: Chosen;
  words: string;
  sort: readonly SortKey[];
  group: string;
}

/** How a list is looked at. */
export interface Looks {
  columns: ColumnSet;
  sort: readonly SortKey[];
  group: string;
  named: readonly NamedFilter[];
}

export type Store = Pick<Storage, 'getItem' | 'setItem'>;

const place = (list: string) => `countersign.grid.${list}`;

/** What was kept of a list, as far as it can still be read. */
export function recall(store: Store, list: string): Partial<Looks> {
  try {
    const kept: unknown = JSON.parse(store.getItem(place(list)) ?? '{}');
    return isRecord(kept) ? looksOf(kept) : {};
  } catch {
    return {};
  }
}

export function remember(store: Store, list: string, looks: Looks): void {
  store.setItem(place(list), JSON.stringify(looks));
}

function looksOf(kept: Record<string, unknown>): Partial<Looks> {
  const { columns, sort, group, named } = kept;
  return {
    ...(isRecord(columns) ? { columns: { ...usualColumns, ...columns } } : {}),
    ...(Array.isArray(sort) ? { sort: sort as SortKey[] } : {}),
    ...(typeof group === 'string' ? { group } : {}),
    ...(Array.isArray(named) ? { named: named.filter(isRecord) as unknown as NamedFilter[] } : {}),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
