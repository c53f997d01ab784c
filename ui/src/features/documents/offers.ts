/** What the documents do with files that are dropped anywhere in the window: a printed one is checked and matched. */
import ScanLine from '@lucide/svelte/icons/scan-line';
import { endingOf } from '$/app/files/kinds';
import type { Offer } from '$/app/files/offers.svelte';
import { t } from '$/text/text';
import VerifyFile from './VerifyFile.svelte';

/** Files that a printed page can come back as. */
const PRINTED = ['pdf', 'png', 'jpg', 'jpeg'];

export function documentOffers(): Offer[] {
  return [
    {
      id: 'documents.verify',
      label: t('offer-paper'),
      hint: t('offer-paper-hint'),
      icon: ScanLine,
      fits: ({ name }) => PRINTED.includes(endingOf(name)),
      // A PDF was most likely printed here; a picture may be evidence as well.
      weight: 2,
      dialog: VerifyFile,
    },
  ];
}
