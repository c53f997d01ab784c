/** Finding integrations and business objects. */
import type { IntegrationRow } from '$/ipc/bindings';
import { inOrder } from '$/text/time';

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The objects whose name holds every word that is typed. */
export function matching<Line extends { name: string }>(catalogue: readonly Line[], typed: string): Line[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return catalogue.filter(({ name }) => words.every((word) => folded(name).includes(word)));
}

/** The rows in the order of a column. Ties keep the order in which the integrations were added. */
export function sorted(
  rows: readonly IntegrationRow[],
  column: 'reference' | 'name' | 'method' | 'workstream',
  order: 'ascending' | 'descending',
): IntegrationRow[] {
  const sign = order === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => sign * inOrder(one[column], other[column]));
}
