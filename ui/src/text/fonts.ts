/** Letters of all customers: a system without Chinese, Japanese and Korean gets the face that documents are printed with. */
import type { Client } from '$/ipc/client';

/** Stands in every stack of the style sheets, after the faces that systems bring. */
const FAMILY = 'Noto Sans SC';

/** Two signs that look nothing like each other, unless both are drawn as an empty box. */
const SIGNS = ['国', '語'] as const;

/** Loads the face where the system can't draw the signs. What can't be had stays a box; nothing stops for it. */
export async function haveEastAsian(client: Client): Promise<void> {
  if (canDraw()) return;
  try {
    const bytes = await client.call<ArrayBuffer>('east_asian_face');
    document.fonts.add(await new FontFace(FAMILY, bytes).load());
  } catch {
    return;
  }
}

function canDraw(): boolean {
  const [one, other] = SIGNS.map(picture);
  return one === undefined || one !== other;
}

/** A sign as it is drawn, as text; nothing where nothing can be drawn at all. */
function picture(sign: string): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 24;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  pen.font = '20px sans-serif';
  pen.fillText(sign, 2, 20);
  return pen.getImageData(0, 0, canvas.width, canvas.height).data.join();
}
