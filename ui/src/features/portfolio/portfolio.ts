/** What the portfolio shows of its projects: searched, sorted, and as rows of its charts. */
import type { Party, PortfolioLine, PortfolioView } from '$/ipc/bindings';
import { partyName } from '$/app/acts';
import type { BarRow } from '$/kit/chart';
import type { Sort } from '$/kit/Table.svelte';

/** The columns that the table can be sorted by. */
export type SortColumn = 'name' | 'step' | 'gate' | 'date' | 'slip' | 'move' | 'progress';

/** The projects that hold every typed word in their name, customer, step or next move, for one of the parties. */
export function found(
  projects: readonly PortfolioLine[],
  typed: string,
  parties: readonly string[],
): PortfolioLine[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return projects.filter((project) => {
    const text = [
      project.name,
      project.customer,
      project.step,
      project.next?.words,
      project.next?.person?.name,
    ]
      .join('\n')
      .toLocaleLowerCase();
    const party = project.next?.party;
    return (
      words.every((word) => text.includes(word)) &&
      (parties.length === 0 || (party !== undefined && parties.includes(party)))
    );
  });
}

/** The projects in the order of a column; those that are equal in it by name. */
export function sorted(projects: readonly PortfolioLine[], { column, order }: Sort): PortfolioLine[] {
  const way = order === 'ascending' ? 1 : -1;
  const by = keys[column as SortColumn];
  return [...projects].sort((a, b) => {
    const [one, other] = [by(a), by(b)];
    const first = typeof one === 'number' ? one - Number(other) : one.localeCompare(String(other));
    return way * first || a.name.localeCompare(b.name);
  });
}

// A project without a date comes after all that have one.
const keys: Record<SortColumn, (project: PortfolioLine) => string | number> = {
  name: ({ name }) => name,
  step: ({ place, places }) => (places > 0 ? place / places : 0),
  gate: ({ conditions }) => conditions.length,
  date: ({ date }) => date?.date ?? '9999-12-31',
  slip: ({ slip_days }) => slip_days,
  move: ({ next }) => (next ? `${partyName(next.party)} ${next.person?.name ?? ''}` : '\uffff'),
  progress: ({ progress }) => (progress.of > 0 ? progress.done / progress.of : 0),
};

/** The rows of the chart of projects by step. */
export function stepRows(steps: PortfolioView['steps']): BarRow[] {
  return steps.map(({ step, projects, blocked }, place) => ({
    id: `${place}-${step}`,
    name: step,
    values: { open: projects - blocked, blocked },
  }));
}

/** The parties that have a move in some project, for the filter. */
export function partiesOf(
  projects: readonly PortfolioLine[],
): { value: Party; label: string; count: number }[] {
  const all = projects.flatMap(({ next }) => (next ? [next.party] : []));
  return [...new Set(all)].map((party) => ({
    value: party,
    label: partyName(party),
    count: all.filter((each) => each === party).length,
  }));
}
