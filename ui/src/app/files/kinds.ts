/** What a file is, as far as its name and type tell. */

export type FileKind = 'workspace' | 'review' | 'table' | 'pdf' | 'image' | 'text' | 'other';

const endings: Readonly<Record<string, FileKind>> = {
  countersign: 'workspace',
  'countersign-review': 'review',
  csv: 'table',
  tsv: 'table',
  xlsx: 'table',
  pdf: 'pdf',
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  gif: 'image',
  webp: 'image',
  txt: 'text',
  json: 'text',
  xml: 'text',
  cxml: 'text',
  edi: 'text',
  x12: 'text',
  edifact: 'text',
  log: 'text',
  md: 'text',
};

/** The ending of a name, in small letters. */
export function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The kind of a file: by its name, and where that tells nothing by the type that came with it. */
export function kindOf({ name, type }: Pick<File, 'name' | 'type'>): FileKind {
  const named = endings[endingOf(name)];
  if (named) return named;
  if (type.startsWith('image/')) return 'image';
  if (type === 'application/pdf') return 'pdf';
  return type.startsWith('text/') ? 'text' : 'other';
}
