/** The dates of a project as a calendar file that the person chooses. */
import type { OpenProject } from '$/app/open-project.svelte';
import { t } from '$/text/text';

/** Whose dates: a party's, a person's, or everybody's where nothing is said. */
export interface Whose {
  party: string;
  person: string;
}

/**
 * Asks for a file and writes the calendar into it.
 * @returns the file's path and how many dates it holds; null when the dialog was left
 */
export async function saveCalendar(
  project: OpenProject,
  { party, person }: Whose,
  name: string,
): Promise<{ path: string; events: number } | null> {
  const path = await project.client.call<string | null>('choose_save_path', {
    title: t('timeline-calendar-save'),
    kind: { name: t('timeline-calendar-kind'), extensions: ['ics'] },
    name,
  });
  if (path === null) return null;
  const of = { ...(party && { party }), ...(person && { person }) };
  const events = await project.client.call<number>('save_calendar', { project: project.id, of, path });
  return { path, events };
}

/** A file name that every system takes. */
export function calendarName(project: string): string {
  return `${project.replace(/[\\/:*?"<>|]/g, '-').trim()}.ics`;
}
