/** Signatures between the pad, where points are from 0 to 1, and what is sent, where they are whole numbers. */
import type { Hand } from '$/ipc/bindings';
import type { Signature } from '$/kit/SignaturePad.svelte';

/** A drawn field is three and a half times as wide as high; points are thousandths of its height. */
export const HAND_HEIGHT = 1000;
export const HAND_WIDTH = 3500;

/** What the pad gave, as it is sent; nothing while the pad is empty. */
export function handOf(signature: Signature): Hand | null {
  if (signature === null) return null;
  if (signature.kind === 'typed') return { kind: 'typed', text: signature.name };
  const strokes = signature.strokes.map((stroke) =>
    stroke.map(({ x, y }): [number, number] => [Math.round(x * HAND_WIDTH), Math.round(y * HAND_HEIGHT)]),
  );
  return { kind: 'drawn', strokes };
}

/** The strokes of a drawn signature as the path of a drawing of that size. */
export function handPath(hand: Hand): string {
  if (hand.kind === 'typed') return '';
  return hand.strokes
    .map((stroke) => stroke.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join(' '))
    .join(' ');
}
