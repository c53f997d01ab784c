/** The words of a reminder, as they are proposed. */
import type { MoveLine } from '$/ipc/bindings';
import { t } from '$/text/text';
import { day } from '$/text/time';

/** A message to be looked at before anybody gets it. */
export interface Reminder {
  /** E-mail address, or empty. */
  to: string;
  subject: string;
  body: string;
}

/** A reminder of a move, from the person who acts. */
export function reminder(next: MoveLine, project: string, from: string): Reminder {
  const asked =
    next.since === null
      ? t('reminder-asked-for')
      : t('reminder-asked-on', { on: day(next.since), days: next.days });
  const lines = [
    next.person ? t('reminder-greeting', { name: next.person.name }) : t('reminder-greeting-all'),
    '',
    asked,
    `  ${next.words}`,
    '',
    t('reminder-close', { project }),
    '',
    from,
  ];
  return {
    to: next.email,
    subject: t('reminder-subject-line', { project, act: next.words }),
    body: lines.join('\n'),
  };
}
