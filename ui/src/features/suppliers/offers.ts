/** What the room of suppliers does with files that are dropped anywhere in the window: a vendor master is taken in. */
import FileUp from '@lucide/svelte/icons/file-up';
import { endingOf } from '$/app/files/kinds';
import type { Offer } from '$/app/files/offers.svelte';
import { t } from '$/text/text';
import SuppliersOffer from './SuppliersOffer.svelte';

/** Endings of vendor masters that can be read. */
export const VENDOR_MASTERS = ['csv', 'tsv', 'txt', 'xlsx'];

export function supplierOffers(): Offer[] {
  return [
    {
      id: 'suppliers.import',
      label: t('suppliers-import-title'),
      hint: t('offer-suppliers-hint'),
      icon: FileUp,
      fits: ({ name }) => VENDOR_MASTERS.includes(endingOf(name)),
      weight: 3,
      dialog: SuppliersOffer,
    },
  ];
}
