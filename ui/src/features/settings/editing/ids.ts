/** Ids of parts that people add. */

/** An id that a name gives and nobody else has: it never changes meaning, so the name may change later. */
export function idFor(name: string, others: readonly { id: string }[]): string {
  const plain = name
    .normalize('NFKD')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const base = plain || 'part';
  const taken = (id: string) => others.some((each) => each.id === id);
  let id = base;
  for (let count = 2; taken(id); count += 1) id = `${base}-${count}`;
  return id;
}
