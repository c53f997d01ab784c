/** What is offered for a workspace that is dropped: it is opened, here or in a window of its own. */
import AppWindow from '@lucide/svelte/icons/app-window';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import MailOpen from '@lucide/svelte/icons/mail-open';
import { t } from '$/text/text';
import type { Shell } from '../shell.svelte';
import { isReview, openChosen, openHere, openReviewFile, openWindow } from '../workspaces';
import { kindOf } from './kinds';
import { pathOf, type Offer } from './offers.svelte';

export function workspaceOffers(shell: Shell): Offer[] {
  const fits = (file: File) => kindOf(file) === 'workspace';
  /** A page that was only given bytes can't tell where the file lies, and it is the file itself that is worked in. */
  const open = (where: 'here' | 'new-window') => async (files: readonly File[]) => {
    for (const file of files) {
      const path = pathOf(file);
      if (path === undefined) await openChosen(shell, where);
      else await (where === 'here' ? openHere(shell, path) : openWindow(shell, { path }));
    }
  };
  return [
    {
      id: 'review.open',
      label: t('offer-review'),
      hint: t('offer-review-hint'),
      icon: MailOpen,
      fits: ({ name }) => isReview(name),
      weight: 8,
      take: async ([file]) => {
        if (file) await openReviewFile(shell, file);
      },
    },
    {
      id: 'workspace.open',
      label: t('offer-open'),
      hint: shell.project ? t('offer-open-instead') : t('offer-open-hint'),
      icon: FolderOpen,
      fits,
      weight: 10,
      take: open('here'),
    },
    {
      id: 'workspace.open-window',
      label: t('offer-open-window'),
      hint: t('offer-open-window-hint'),
      icon: AppWindow,
      fits,
      several: true,
      weight: 9,
      take: open('new-window'),
    },
  ];
}
