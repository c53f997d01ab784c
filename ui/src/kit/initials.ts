/** Words that belong to a name and are no initial. */
const PARTICLES = new Set(['von', 'van', 'de', 'der', 'den', 'zu', 'di', 'da', 'al', 'freiherr']);

/**
 * What an avatar shows of a name: first and last initial in scripts that have capitals, the first character in others
 * (a family name comes first in Chinese, Japanese and Korean).
 */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => !PARTICLES.has(word.toLowerCase()) && !/\.-?$|\.-/.test(word));
  const first = [...(words[0] ?? '')][0] ?? '';
  if (first.toUpperCase() === first.toLowerCase()) return first;
  const last = words.length > 1 ? ([...(words[words.length - 1] ?? '')][0] ?? '') : '';
  return (first + last).toUpperCase();
}
