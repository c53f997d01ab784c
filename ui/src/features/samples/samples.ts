/** Files and what they are for. */
import type { OptionLine } from '$/ipc/bindings';
import { t } from '$/text/text';
import { number } from '$/text/time';

const words = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** The integration whose name a file's name holds most of; undefined where none is named whole. */
export function guess(file: string, integrations: readonly OptionLine[]): string | undefined {
  const held = new Set(words(file.replace(/\.[^.]+$/, '')).map(stem));
  const fits = integrations.filter(({ label }) => {
    const wanted = words(label).map(stem);
    return wanted.length > 0 && wanted.every((word) => held.has(word));
  });
  return fits.toSorted((one, other) => other.label.length - one.label.length)[0]?.value;
}

/** Singular and plural are the same word here. */
const stem = (word: string) => word.replace(/s$/, '');

/** A size as people read it. */
export function sizeOf(bytes: number): { unit: 'bytes' | 'kb' | 'mb'; amount: number } {
  if (bytes < 1000) return { unit: 'bytes', amount: bytes };
  if (bytes < 1_000_000) return { unit: 'kb', amount: Math.round(bytes / 1000) };
  return { unit: 'mb', amount: Math.round(bytes / 100_000) / 10 };
}

/** A size in words. */
export function sizeWords(bytes: number): string {
  const { unit, amount } = sizeOf(bytes);
  return t(`size-${unit}` as 'size-kb', { amount: number(amount, Number.isInteger(amount) ? 0 : 1) });
}
