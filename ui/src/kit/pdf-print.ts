/**
 * A PDF on paper: every page becomes a picture on a sheet that only the printer sees, and the system's own dialog prints
 * the window. No webview can hand a PDF to that dialog on all systems.
 */
import { openPdf } from './pdf';

/** Dots per inch: what an office printer resolves of small type, and a page stays under 20 MB while it is drawn. */
const DPI = 200;

/** More pages take more memory as pictures than a computer has to spare; their place is the system's own viewer. */
export const PRINTED_PAGES = 150;

const SHEET = 'print-sheet';

/** Thrown for a document of more than `PRINTED_PAGES`. */
export class TooManyPages extends Error {
  constructor(readonly pages: number) {
    super(`${pages} pages`);
  }
}

/** Draws the sheet anew. It stays until the next one, because a dialog can be open for long. */
export async function sheetOf(
  bytes: Uint8Array,
  drawn: (page: number, of: number) => void,
): Promise<HTMLElement> {
  const pdf = await openPdf(bytes);
  if (pdf.numPages > PRINTED_PAGES) throw new TooManyPages(pdf.numPages);
  document.getElementById(SHEET)?.remove();
  const sheet = document.createElement('div');
  sheet.id = SHEET;
  sheet.ariaHidden = 'true';
  const canvas = document.createElement('canvas');
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: DPI / 72 });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport, intent: 'print' }).promise;
    sheet.append(await pictureOf(canvas));
    drawn(number, pdf.numPages);
  }
  document.body.append(sheet);
  return sheet;
}

async function pictureOf(canvas: HTMLCanvasElement): Promise<HTMLImageElement> {
  const blob = await new Promise<Blob | null>((take) => canvas.toBlob(take, 'image/png'));
  if (!blob) throw new Error('the page could not be drawn');
  const picture = new Image();
  picture.alt = '';
  picture.src = URL.createObjectURL(blob);
  await picture.decode();
  return picture;
}
