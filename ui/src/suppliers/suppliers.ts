/** Suppliers in words: segments, channels, amounts, and what is asked of the list. */
import type { Otherwise, SupplierChannel, SuppliersAsked, VendorMasterColumn } from '$/ipc/bindings';
import type { State } from '$/kit/states';
import { language } from '$/text/language.svelte';
import { t } from '$/text/text';
import { number } from '$/text/time';

/** Every channel, those that carry most documents first. */
export const channels = [
  'edi',
  'cxml',
  'flat-file',
  'open-network',
  'coupa',
  'email',
  'scanning',
  'own',
] as const satisfies readonly SupplierChannel[];

export const segments = ['high-touch', 'low-touch'] as const;

/** The whole list. */
export const everyone: SuppliersAsked = {
  text: '',
  segments: [],
  channels: [],
  countries: [],
  rules: [],
  rungs: [],
  trades: [],
  waves: [],
  overdue: false,
  unreachable: false,
  sort: 'name',
  descending: false,
};

/** A segment's name, as the list has it: empty for those left out. */
export const segmentWord = (segment: string): string =>
  segment === 'high-touch' || segment === 'low-touch' ? t(`segment-${segment}`) : t('segment-out');

export const segmentState = (segment: string): State =>
  segment === 'high-touch' ? 'in-progress' : segment === 'low-touch' ? 'ready' : 'none';

/** A channel's name, as the list has it: empty for none. */
export function channelWord(channel: string): string {
  const known = channels.find((each) => each === channel);
  return known ? t(`channel-${known}`) : t('channel-none');
}

/** A country by its code, in the language of the screen. */
export function countryWord(code: string): string {
  if (code === '') return t('suppliers-country-unknown');
  return new Intl.DisplayNames([language()], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** A share of a whole in percent; nothing of nothing is nothing. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : `${number((100 * part) / whole, part > 0 && part / whole < 0.1 ? 1 : 0)} %`;

/** What would have to be otherwise for another channel, as a sentence. */
export function otherwiseWords({ channel, fact, needed, now }: Otherwise): string {
  const to = channelWord(channel);
  if (needed === undefined || now === undefined)
    return t(`otherwise-${fact}`, { channel: to, needed: '', now: '' });
  return t(`otherwise-${fact}`, { channel: to, needed: number(needed), now: number(now) });
}

/** The columns that a person may edit as text in the panel, by their ids in a vendor master. */
export const editable = [
  'name',
  'legal-name',
  'country',
  'city',
  'street',
  'postal-code',
  'language',
  'currency',
  'tax-id',
  'duns',
  'iban',
  'category',
  'owner',
  'contact-name',
  'contact-email',
  'contact-phone',
] as const satisfies readonly VendorMasterColumn[];

/** What is so or not of a supplier, by the ids of the columns in a vendor master. */
export const flags = [
  'active',
  'essential',
  'trades-edi',
  'can-edi',
  'can-cxml',
  'can-export',
  'catalogue',
  'no-account',
  'paper-only',
] as const satisfies readonly VendorMasterColumn[];

/** Every column of a vendor master, in the order in which files list them. */
export const columns = [
  'name',
  'legal-name',
  'vendor-number',
  'system',
  'tax-id',
  'duns',
  'iban',
  'country',
  'language',
  'currency',
  'street',
  'postal-code',
  'city',
  'website',
  'category',
  'owner',
  'contract-end',
  'contact-name',
  'contact-email',
  'contact-phone',
  'contact-role',
  'contact-verified',
  'spend',
  'invoices',
  'orders',
  ...flags,
] as const satisfies readonly VendorMasterColumn[];
