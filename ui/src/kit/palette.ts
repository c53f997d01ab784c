/**
 * Ranking of the palette. It is an input device, not a search engine: the same letters always give the same order. An
 * exact name comes first, then a name that begins so, initials of words, a word that begins so, letters inside, and a
 * keyword; ties keep the order of the registry.
 */

/** What can be ranked. */
export interface Rankable {
  label: string;
  /** Other words that people may look for. */
  keywords?: readonly string[];
}

/** One hit: what was found, and the part of its label that matches, as start and length. */
export interface Hit<Item> {
  item: Item;
  match: { start: number; length: number } | null;
}

interface Match {
  rank: number;
  start: number;
  length: number;
}

/** All items that match, best first. With nothing typed, all of them as they stand. */
export function rank<Item extends Rankable>(typed: string, items: readonly Item[]): Hit<Item>[] {
  const wanted = fold(typed.trim());
  if (wanted === '') return items.map((item) => ({ item, match: null }));
  return items
    .map((item, order) => ({ item, order, found: matchOf(wanted, item) }))
    .filter((each): each is typeof each & { found: Match } => each.found !== null)
    .sort((a, b) => a.found.rank - b.found.rank || a.order - b.order)
    .map(({ item, found }) => ({
      item,
      match: found.length > 0 ? { start: found.start, length: found.length } : null,
    }));
}

function matchOf(wanted: string, item: Rankable): Match | null {
  const label = fold(item.label);
  const length = wanted.length;
  if (label === wanted) return { rank: 0, start: 0, length };
  if (label.startsWith(wanted)) return { rank: 1, start: 0, length };
  if (length > 1 && initialsOf(label).startsWith(wanted)) return { rank: 2, start: 0, length: 0 };
  const starts = wordStarts(label);
  const atWord = starts.find((start) => label.startsWith(wanted, start));
  if (atWord !== undefined) return { rank: 3, start: atWord, length };
  const inside = label.indexOf(wanted);
  if (inside >= 0) return { rank: 4, start: inside, length };
  const byKeyword = item.keywords?.some((keyword) => fold(keyword).startsWith(wanted));
  return byKeyword ? { rank: 5, start: 0, length: 0 } : null;
}

function wordStarts(label: string): number[] {
  return [...label.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map((match) => match.index);
}

function initialsOf(label: string): string {
  return wordStarts(label)
    .map((start) => label[start])
    .join('');
}

/**
 * Lower case without accents, one character for each of the original where that is possible, so that places in the
 * folded text are places in the label.
 */
function fold(text: string): string {
  return [...text.normalize('NFC')]
    .map((character) => {
      const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return plain.length === character.length ? plain : character;
    })
    .join('');
}
