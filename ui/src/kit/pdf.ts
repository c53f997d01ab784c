/** Reading PDF bytes with pdf.js. The worker is a file of our own, so no address outside is asked for anything. */
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

export { TextLayer, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a document. The bytes are copied, because pdf.js takes what it is given. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), isEvalSupported: false, enableXfa: false }).promise;
}

/** The page on which the section of a heading begins, from 1; null where no bookmark is called that. */
export async function pageOf(pdf: PDFDocumentProxy, heading: string): Promise<number | null> {
  type Bookmarks = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>;
  const flat = (marks: Bookmarks): Bookmarks => marks.flatMap((mark) => [mark, ...flat(mark.items)]);
  // Before the heading stands its number.
  const mark = flat((await pdf.getOutline()) ?? []).find(({ title }) => title.endsWith(heading));
  const place: unknown = Array.isArray(mark?.dest) ? mark.dest[0] : null;
  if (typeof place !== 'object' || place === null) return null;
  return (await pdf.getPageIndex(place as { num: number; gen: number })) + 1;
}
