/** What screens say of how far something has come: bars of items, slips by party, and how far a date is away. */
import type { Progress, SlippedLine } from '$/ipc/bindings';
import type { BarRow, Series } from '$/kit/chart';
import type { BarPart } from '$/kit/ProgressBar.svelte';
import { t } from '$/text/text';
import { partyName } from './acts';

/** The parts of a bar of items. */
export function partsOf({ done, begun, stale, reconfirm }: Progress): BarPart[] {
  return [
    { id: 'done', tone: 'signed', count: done },
    { id: 'begun', tone: 'progress', count: begun },
    { id: 'stale', tone: 'stale', count: stale },
    { id: 'reconfirm', tone: 'reconfirm', count: reconfirm },
  ];
}

/** The rows of the chart of slips. */
export function slipRows(slipped: readonly SlippedLine[]): BarRow[] {
  return slipped.map(({ party, days, count }) => ({
    id: party,
    name: partyName(party),
    values: { days },
    label: t('portfolio-slip', { days, count }),
  }));
}

/** What the charts of slips draw: days. */
export const slipSeries = (): Series[] => [{ id: 'days', name: t('portfolio-days'), tone: 'stale' }];

/** What all slips come to, in words. */
export const slipSummary = (slipped: readonly SlippedLine[]): string =>
  t('portfolio-slipped-summary', { days: slipped.reduce((sum, { days }) => sum + days, 0) });

/** How far a date is away, in words. */
export function away(days: number): string {
  if (days < 0) return t('date-late', { days: -days });
  return days === 0 ? t('date-today') : t('date-in', { days });
}
