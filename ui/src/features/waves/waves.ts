/** Waves in words: days, what is measured of them, and what is asked of the lists. */
import type { SupplierAmounts, SupplierPace, SuppliersAsked, WaveDays } from '$/ipc/bindings';
import { rungs } from '$/suppliers/rungs';
import { everyone } from '$/suppliers/suppliers';
import { t } from '$/text/text';

/** The days of a wave, in order. */
export const waveDays = [
  'notice',
  'letters',
  'training',
  'tests_from',
  'tests_until',
  'go_live',
  'deadline',
] as const satisfies readonly (keyof WaveDays)[];
export type WaveDay = (typeof waveDays)[number];
const dayNames = {
  notice: 'waves-day-notice',
  letters: 'waves-day-letters',
  training: 'waves-day-training',
  tests_from: 'waves-day-tests-from',
  tests_until: 'waves-day-tests-until',
  go_live: 'waves-day-go-live',
  deadline: 'waves-day-deadline',
} as const;
export const dayWord = (day: WaveDay): string => t(dayNames[day]);

/** What can be measured of suppliers. */
export const measures = [
  'invoices',
  'spend',
  'suppliers',
] as const satisfies readonly (keyof SupplierAmounts)[];
export type Measure = (typeof measures)[number];

/** What a column of the board asks for: a wave's suppliers, or those that are to be reached and in none. */
export function askedOf(wave: string, text: string): SuppliersAsked {
  const asked: SuppliersAsked = { ...everyone, text, waves: [wave], sort: 'invoices', descending: true };
  if (wave !== '') return asked;
  const stays = rungs.filter((rung) => rung !== 'declined' && rung !== 'out-of-scope');
  return { ...asked, segments: ['high-touch', 'low-touch'], rungs: [...stays] };
}

/** The pace with numbers that were typed, by the ids that its form has. */
export function pacedBy(pace: SupplierPace, typed: (id: string) => number): SupplierPace {
  return {
    capacity: {
      ...pace.capacity,
      pilot: typed('pilot'),
      'high-touch': typed('high'),
      'low-touch': typed('low'),
    },
    reach: { ...pace.reach, percent: typed('reach') },
    expected: {
      ...pace.expected,
      'high-touch': typed('expected-high'),
      'low-touch': typed('expected-low'),
    },
    success: { ...pace.success, percent: typed('success') },
    ageing: pace.ageing.map((line, place) => ({ ...line, days: typed(`days-${place}`) })),
  };
}
