/** What a search found, by kind. */
import type { FoundLine } from '$/ipc/bindings';

/** All that was found of one kind, best first. */
export interface FoundGroup {
  kind: FoundLine['kind'];
  lines: FoundLine[];
}

/** The groups in the order of their best line: what fits best stays on top. */
export function grouped(lines: readonly FoundLine[]): FoundGroup[] {
  const groups: FoundGroup[] = [];
  for (const line of lines) {
    const group = groups.find(({ kind }) => kind === line.kind);
    if (group) group.lines.push(line);
    else groups.push({ kind: line.kind, lines: [line] });
  }
  return groups;
}

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  found: boolean;
}

/** Cuts a text at the words that were looked for, without regard to case and accents. */
export function marked(text: string, typed: string): Piece[] {
  const words = typed.split(/\s+/).map(fold).filter(Boolean);
  const folded = [...text].map((letter) => fold(letter) || letter);
  const letters = [...text];
  const pieces: Piece[] = [];
  const add = (piece: string, found: boolean) => {
    const last = pieces.at(-1);
    if (last?.found === found) last.text += piece;
    else pieces.push({ text: piece, found });
  };
  for (let at = 0; at < letters.length;) {
    const length = Math.max(0, ...words.map((word) => lengthAt(folded, at, word)));
    add(letters.slice(at, at + Math.max(1, length)).join(''), length > 0);
    at += Math.max(1, length);
  }
  return pieces;
}

/** How many letters from here make the word; 0 where they don't, or where it begins inside another. */
function lengthAt(folded: readonly string[], at: number, word: string): number {
  const before = folded[at - 1];
  // In scripts without spaces a word can begin anywhere.
  const isInside = before !== undefined && /[a-z0-9]/.test(before) && /^[a-z0-9]/.test(word);
  if (isInside) return 0;
  let rest = word;
  let length = 0;
  while (rest !== '') {
    const letter = folded[at + length];
    if (letter === undefined || !rest.startsWith(letter)) return 0;
    rest = rest.slice(letter.length);
    length += 1;
  }
  return length;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
