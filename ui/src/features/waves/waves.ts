/** Waves in words: where suppliers stand, days, shares, and what is asked of the lists. */
import type {
  Enablement,
  SupplierAmounts,
  SupplierPace,
  SupplierRatio,
  SuppliersAsked,
  Transacting,
  WaveDays,
} from '$/ipc/bindings';
import type { State } from '$/kit/states';
import { everyone, percent } from '$/features/suppliers/suppliers';
import { t } from '$/text/text';

/** Every rung of enablement; those that lead off the ladder last. */
export const rungs = [
  'not-contacted',
  'notified',
  'responded',
  'committed',
  'connected',
  'testing',
  'tested',
  'enabled',
  'declined',
  'unreachable',
  'on-hold',
  'out-of-scope',
] as const satisfies readonly Enablement[];

/** Every rung of transacting. */
export const trades = [
  'none',
  'first-order',
  'first-document',
  'live',
  'sustained',
  'dormant',
] as const satisfies readonly Transacting[];

/** The rungs that lead off the ladder. */
export const off: readonly Enablement[] = ['declined', 'unreachable', 'on-hold', 'out-of-scope'];

const rungStates: Record<Enablement, State> = {
  'not-contacted': 'none',
  notified: 'issued',
  responded: 'in-progress',
  committed: 'in-progress',
  connected: 'in-progress',
  testing: 'in-progress',
  tested: 'pass',
  enabled: 'complete',
  declined: 'declined',
  unreachable: 'fail',
  'on-hold': 'blocked',
  'out-of-scope': 'not-applicable',
};
export const rungState = (rung: Enablement): State => rungStates[rung];
export const rungWord = (rung: Enablement): string => t(`rung-${rung}`);

const tradeStates: Record<Transacting, State> = {
  none: 'none',
  'first-order': 'issued',
  'first-document': 'in-progress',
  live: 'pass',
  sustained: 'complete',
  dormant: 'warning',
};
export const tradeState = (trade: Transacting): State => tradeStates[trade];
export const tradeWord = (trade: Transacting): string => t(`trade-${trade}`);

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

/** A share in percent; a dash where there is nothing to divide by. */
export const share = ({ part, whole }: SupplierRatio): string =>
  whole === 0 ? t('adoption-nothing') : percent(part, whole);

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
