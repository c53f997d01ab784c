/** Where suppliers stand, in words: rungs of enablement, rungs of transacting, and shares of them. */
import type { Enablement, SupplierRatio, Transacting } from '$/ipc/bindings';
import type { State } from '$/kit/states';
import { t } from '$/text/text';
import { percent } from './suppliers';

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

/** A share in percent; a dash where there is nothing to divide by. */
export const share = ({ part, whole }: SupplierRatio): string =>
  whole === 0 ? t('adoption-nothing') : percent(part, whole);
