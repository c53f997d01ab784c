/** What is suggested for a few typed letters. */
import { folded, wordsOf } from './grid/filter';

/** Something that can be taken in place of typing on. */
export interface Suggestion {
  id: string;
  label: string;
  /** What tells it from others of that name. */
  detail: string;
}

/** So many are shown. */
const AT_MOST = 6;

/** Those in which every typed word begins a word; nothing for nothing. */
export function fitting<One extends Suggestion>(all: readonly One[], typed: string): One[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const holds = ({ label, detail }: Suggestion) => {
    const parts = folded(`${label} ${detail}`).split(/[\s·@.,]+/);
    return words.every((word) => folded(label).includes(word) || parts.some((part) => part.startsWith(word)));
  };
  const begins = ({ label }: Suggestion) => (folded(label).startsWith(words[0] ?? '') ? 0 : 1);
  return all
    .filter(holds)
    .sort((one, other) => begins(one) - begins(other))
    .slice(0, AT_MOST);
}
