/** What the catalogue does with files that are dropped anywhere in the window. */
import BookOpen from '@lucide/svelte/icons/book-open';
import { endingOf } from '$/app/files/kinds';
import type { Offer } from '$/app/files/offers.svelte';
import { t } from '$/text/text';
import LearnOffer from './LearnOffer.svelte';

/** Endings of templates and format workbooks. */
const TEMPLATES = ['csv', 'xlsx'];

export function catalogueOffers(): Offer[] {
  return [
    {
      id: 'catalogue.learn',
      label: t('catalogue-learn'),
      hint: t('offer-catalogue-hint'),
      icon: BookOpen,
      fits: ({ name }) => TEMPLATES.includes(endingOf(name)),
      weight: 4,
      dialog: LearnOffer,
    },
  ];
}
