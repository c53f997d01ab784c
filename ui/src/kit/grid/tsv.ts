/** Tables on the clipboard, as spreadsheets write them: tabs between cells, one line a row, quotes where a cell needs them. */

/** Rows of cells as a spreadsheet reads them. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

function quoted(cell: string): string {
  return /[\t\n\r]/.test(cell) || cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Rows of cells as a spreadsheet wrote them. A quote opens a quoted cell only where it is the first sign and another one
 * closes it right before the next tab or line, so that `5" pipe` and `"so-called" master` stay as they are.
 */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = cellAt(text, at);
    rows.at(-1)?.push(cell);
    at = end;
    if (text[at] === '\t') {
      at += 1;
      if (at === text.length || isLineEnd(text[at])) rows.at(-1)?.push('');
    }
    if (isLineEnd(text[at])) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      // The last line's end ends the table; it begins no row.
      if (at < text.length) rows.push([]);
    }
  }
  return rows.map((row) => (row.length === 0 ? [''] : row));
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}

function cellAt(text: string, start: number): { cell: string; end: number } {
  if (text[start] === '"') {
    const closing = closingQuote(text, start + 1);
    if (closing !== null) {
      return { cell: text.slice(start + 1, closing).replaceAll('""', '"'), end: closing + 1 };
    }
  }
  let end = start;
  while (end < text.length && text[end] !== '\t' && !isLineEnd(text[end])) end += 1;
  return { cell: text.slice(start, end), end };
}

/** Where a quoted cell ends, if it does so right before a tab, a line's end or the end. */
function closingQuote(text: string, from: number): number | null {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at)) {
    if (text[at + 1] === '"') {
      at += 2;
      continue;
    }
    const next = text[at + 1];
    return next === undefined || next === '\t' || isLineEnd(next) ? at : null;
  }
  return null;
}
