/** What the room of files does with files that are dropped anywhere in the window: it keeps any. */
import FileStack from '@lucide/svelte/icons/file-stack';
import { kindOf } from '$/app/files/kinds';
import type { Offer } from '$/app/files/offers.svelte';
import { t } from '$/text/text';
import SampleOffer from './SampleOffer.svelte';

export function sampleOffers(): Offer[] {
  return [
    {
      id: 'samples.add',
      label: t('samples-add'),
      hint: t('offer-samples-hint'),
      icon: FileStack,
      fits: (file) => kindOf(file) !== 'workspace',
      several: true,
      weight: 1,
      dialog: SampleOffer,
    },
  ];
}
