/** Segmentation in words and figures: where rules place suppliers, where their facts come from, and what a draft would move. */
import { channelWord, segmentWord } from '$/suppliers/suppliers';
import type {
  SegmentMoveLine,
  SegmentRule,
  SegmentRules,
  SegmentRuleWords,
  SegmentSpot,
} from '$/ipc/bindings';

/** The segment of those that a rule places; empty where it leaves them out. */
export function segmentOf(rule: SegmentRule, rules: SegmentRules): 'high-touch' | 'low-touch' | '' {
  if (rule['leaves-out'] || rule.channel === undefined) return '';
  return rules['high-touch'].includes(rule.channel) ? 'high-touch' : 'low-touch';
}

/** A source as it is read at a glance: of an address, the site. */
export function shortSource(source: string): string {
  if (!/^https?:\/\//.test(source)) return source;
  try {
    return new URL(source).host.replace(/^www\./, '');
  } catch {
    return source;
  }
}

/** The reason of a rule as people read it: what the program says of its own rules, in the language of the screen. */
export function shownText(
  rule: Pick<SegmentRule, 'id' | 'text'>,
  words: readonly SegmentRuleWords[],
): string {
  return words.find((own) => own.rule === rule.id && own.text === rule.text)?.shown ?? rule.text;
}

/** What a rule holds where somebody wrote this reason: the program's own words stay its own. */
export function heldText(id: string, shown: string, words: readonly SegmentRuleWords[]): string {
  return words.find((own) => own.rule === id && own.shown === shown)?.text ?? shown;
}

/** Channel and segment in words. */
export const spotWords = ({ channel, segment }: SegmentSpot): { channel: string; segment: string } => ({
  channel: channelWord(channel ?? ''),
  segment: segmentWord(segment ?? ''),
});

/** What would move from where to where, as a table: places in rows and columns, each once, and the counts between them. */
export interface Crossing {
  from: readonly SegmentSpot[];
  to: readonly SegmentSpot[];
  /** By row and column; nothing where none would move. */
  counts: readonly (readonly number[])[];
}

const keyOf = ({ channel, segment }: SegmentSpot) => `${channel ?? ''} ${segment ?? ''}`;

export function crossing(moves: readonly Pick<SegmentMoveLine, 'from' | 'to' | 'count'>[]): Crossing {
  const distinct = (spots: SegmentSpot[]) => [...new Map(spots.map((spot) => [keyOf(spot), spot])).values()];
  const from = distinct(moves.map((move) => move.from));
  const to = distinct(moves.map((move) => move.to));
  const count = (one: SegmentSpot, other: SegmentSpot) =>
    moves
      .filter((move) => keyOf(move.from) === keyOf(one) && keyOf(move.to) === keyOf(other))
      .reduce((sum, move) => sum + move.count, 0);
  return { from, to, counts: from.map((one) => to.map((other) => count(one, other))) };
}
