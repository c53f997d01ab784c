/** What a new project needs before it can be made. */
import type { ProjectDraft as Draft } from '$/ipc/core';

/** The fields that are still empty and must not be; an e-mail address may be, but not be half of one. */
export function missing(draft: Draft): (keyof Draft)[] {
  const required = ['project', 'customer', 'provider', 'name', 'methodology'] as const;
  const empty: (keyof Draft)[] = required.filter((field) => draft[field].trim() === '');
  const email = draft.email.trim();
  return email === '' || /^\S+@\S+$/.test(email) ? empty : [...empty, 'email'];
}

/** A file name made from the customer's: what file systems refuse is left out. */
export function fileNameFor(draft: Draft): string {
  const stem = draft.customer
    .normalize('NFC')
    .replace(/[\\/:*?"<>|]/g, '')
    .split('')
    .filter((letter) => letter >= ' ')
    .join('')
    .trim()
    .replace(/\.+$/, '');
  return `${stem || 'project'}.countersign`;
}
