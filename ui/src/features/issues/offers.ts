/** What the room of issues does with files that are dropped anywhere in the window: a table of issues is taken in. */
import FileUp from '@lucide/svelte/icons/file-up';
import { endingOf } from '$/app/files/kinds';
import type { Offer } from '$/app/files/offers.svelte';
import { TABLES } from '$/forms/tables';
import { t } from '$/text/text';
import IssuesOffer from './IssuesOffer.svelte';

export function issueOffers(): Offer[] {
  return [
    {
      id: 'issues.import',
      label: t('issues-import-title'),
      hint: t('offer-issues-hint'),
      icon: FileUp,
      fits: ({ name }) => TABLES.includes(endingOf(name)),
      weight: 4,
      dialog: IssuesOffer,
    },
  ];
}
