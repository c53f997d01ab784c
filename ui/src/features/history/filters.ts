/** What of the history is shown. */
import type { HistoryFilter } from '$/ipc/core';

/** The filters as the fields hold them: empty where nothing is chosen. */
export interface Filters {
  person: string;
  kind: string;
  command: string;
  since: string;
  until: string;
  text: string;
}

export const unfiltered: Filters = { person: '', kind: '', command: '', since: '', until: '', text: '' };

/** Whether anything is left out. */
export function isNarrowed(filters: Filters): boolean {
  return Object.values(filters).some((value: string) => value.trim() !== '');
}

/** The filters as the core takes them. */
export function asked(filters: Filters, entity: string | undefined): HistoryFilter {
  const said = Object.entries(filters).filter(([, value]) => (value as string).trim() !== '');
  return { ...Object.fromEntries(said), ...(entity === undefined ? {} : { entity }) };
}
