/** What the room of dates says and sends. */
import type { CommitmentRow, ConsequencesView, PushedLine } from '$/ipc/bindings';
import type { Request } from '$/ipc/core';
import { named, t } from '$/text/text';
import { day } from '$/text/time';

/** The three ways to look at dates. */
export type Shown = 'chart' | 'list' | 'slips';

/** All that a bar shows, as one sentence. */
export function barSentence(row: CommitmentRow): string {
  const about = { reference: row.reference, name: row.name, end: day(row.date) };
  const said = [
    row.start === null
      ? t('timeline-bar-point', about)
      : t('timeline-bar', { ...about, start: day(row.start, 'without-year') }),
  ];
  if (row.kept_on) said.push(t('timeline-bar-kept', { date: day(row.kept_on) }));
  else if (row.late) said.push(t('timeline-bar-late'));
  if (row.slip_days > 0) said.push(t('timeline-bar-slip', { count: row.slip_days }));
  if (row.slip_days < 0) said.push(t('timeline-bar-forward', { count: -row.slip_days }));
  if (row.slip_days !== 0) said.push(t('timeline-bar-first', { date: day(row.first_date) }));
  return said.join(', ');
}

/** How far a day is from the date that holds. */
export function distance(days: number, date: string): string {
  if (days === 0) return t('timeline-move-same');
  const count = Math.abs(days);
  return days > 0
    ? t('timeline-move-days', { count, date: day(date) })
    : t('timeline-move-forward', { count, date: day(date) });
}

/** What a move does to one that waits. */
export function pushedSentence({ name, days, start, end }: PushedLine): string {
  const about = { name: named(name), days: Math.abs(days), end: day(end) };
  if (days < 0) return t('timeline-pushed-early', about);
  if (start === null) return t('timeline-pushed-end', about);
  return t('timeline-pushed-late', { name: about.name, days, start: day(start) });
}

/** Those whose promise a move breaks: they can be moved with it. */
export const broken = (consequences: ConsequencesView | null): PushedLine[] =>
  consequences?.pushed.filter(({ end, promised }) => end > promised) ?? [];

/** What was said in the dialog that moves a date. */
export interface Moving {
  to: string;
  cause: string;
  party: string;
}

/** The commands of a move: the date itself, and those of the others that move with it for the same cause. */
export function moveRequests(id: string, moving: Moving, others: readonly PushedLine[]): Request[] {
  const { to, cause, party } = moving;
  return [
    { command: 'commitment.move', args: { commitment: id, to, cause, party } },
    ...others.flatMap((other): Request[] => {
      const commitment = other.id;
      const moved = { command: 'commitment.move', args: { commitment, to: other.end, cause, party } };
      // The end first: a start may lie behind the date that was promised before.
      const started = { command: 'commitment.change', args: { commitment, start: other.start } };
      return other.start === null ? [moved] : [moved, started];
    }),
  ];
}
