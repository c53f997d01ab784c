/** What this room does with files that are dropped anywhere in the window. */
import FileSpreadsheet from '@lucide/svelte/icons/file-spreadsheet';
import { endingOf } from '$/app/files/kinds';
import type { Offer } from '$/app/files/offers.svelte';
import { t } from '$/text/text';
import ImportOffer from './ImportOffer.svelte';

/** Endings of tables that can be read. */
const TABLES = ['csv', 'tsv', 'txt', 'xlsx'];

export function integrationOffers(): Offer[] {
  return [
    {
      id: 'integrations.import',
      label: t('integrations-import'),
      hint: t('offer-integrations-hint'),
      icon: FileSpreadsheet,
      fits: ({ name }) => TABLES.includes(endingOf(name)),
      weight: 5,
      dialog: ImportOffer,
    },
  ];
}
