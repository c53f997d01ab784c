/** What the settings do with a picture that is dropped anywhere in the window: it becomes the logo of the documents. */
import Image from '@lucide/svelte/icons/image';
import { perform } from '$/app/acts';
import { endingOf } from '$/app/files/kinds';
import type { Offer } from '$/app/files/offers.svelte';
import type { Shell } from '$/app/shell.svelte';
import { t } from '$/text/text';

/** Pictures that documents can be printed with. */
const LOGOS = ['png', 'jpg', 'jpeg'];

export function logoOffers(shell: Shell): Offer[] {
  return [
    {
      id: 'project.brand',
      label: t('offer-logo'),
      hint: t('offer-logo-hint'),
      icon: Image,
      fits: ({ name }) => LOGOS.includes(endingOf(name)),
      take: async ([file]) => {
        if (!file || !shell.project) return;
        const { digest } = await shell.project.attach(file);
        await perform(shell, { command: 'project.brand', args: { logo: digest } });
      },
    },
  ];
}
