/** How large a page of a PDF is drawn. */

/** The width of the view, the whole page, or a factor where 1 is the size on paper. */
export type PdfZoom = 'width' | 'page' | number;

const MARGIN_PX = 24;
/** CSS pixels of a PDF point. */
const PX_PER_POINT = 96 / 72;
export const ZOOM_STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

/** Scale in CSS pixels per PDF point. */
export function pdfScale(
  zoom: PdfZoom,
  page: { width: number; height: number },
  view: { width: number; height: number },
): number {
  if (typeof zoom === 'number') return zoom * PX_PER_POINT;
  const byWidth = Math.max(0.1, (view.width - 2 * MARGIN_PX) / page.width);
  if (zoom === 'width') return byWidth;
  return Math.max(0.1, Math.min(byWidth, (view.height - 2 * MARGIN_PX) / page.height));
}

/** The next step larger or smaller than what is shown now. */
export function nextZoom(scale: number, direction: 1 | -1): number {
  const now = scale / PX_PER_POINT;
  const steps = direction > 0 ? ZOOM_STEPS : ZOOM_STEPS.toReversed();
  return steps.find((step) => (step - now) * direction > 0.01) ?? steps[steps.length - 1] ?? 1;
}
