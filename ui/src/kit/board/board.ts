/** Where the keys lead on a board: up and down a column, across to the card at the same height. */

/** A card's place: the column and its place in it, from 0. */
export interface CardPlace {
  column: number;
  card: number;
}

/** The place after a key, for columns of so many cards; null where the key leads nowhere. Empty columns are passed. */
export function stepped(at: CardPlace, key: string, sizes: readonly number[]): CardPlace | null {
  switch (key) {
    case 'ArrowUp':
      return at.card > 0 ? { ...at, card: at.card - 1 } : null;
    case 'ArrowDown':
      return at.card < (sizes[at.column] ?? 0) - 1 ? { ...at, card: at.card + 1 } : null;
    case 'Home':
      return { ...at, card: 0 };
    case 'End':
      return { ...at, card: Math.max(0, (sizes[at.column] ?? 0) - 1) };
    case 'ArrowLeft':
    case 'ArrowRight':
      return across(at, key === 'ArrowLeft' ? -1 : 1, sizes);
    default:
      return null;
  }
}

function across(at: CardPlace, by: -1 | 1, sizes: readonly number[]): CardPlace | null {
  for (let column = at.column + by; column >= 0 && column < sizes.length; column += by) {
    const size = sizes[column] ?? 0;
    if (size > 0) return { column, card: Math.min(at.card, size - 1) };
  }
  return null;
}
