import { expect, test } from 'vitest';
import { SignatureDrawing, strokePath } from './signature.svelte';

test('strokes are kept as points from 0 to 1', () => {
  const drawing = new SignatureDrawing();
  drawing.begin(0.1, 0.5);
  drawing.extend(0.4, 1.3);
  drawing.extend(-0.2, 0.2);
  drawing.end();
  expect(drawing.strokes).toEqual([
    [
      { x: 0.1, y: 0.5 },
      { x: 0.4, y: 1 },
      { x: 0, y: 0.2 },
    ],
  ]);
});

test('a pointer that is up draws nothing', () => {
  const drawing = new SignatureDrawing();
  drawing.extend(0.5, 0.5);
  drawing.begin(0.1, 0.1);
  drawing.end();
  drawing.extend(0.9, 0.9);
  expect(drawing.strokes).toEqual([[{ x: 0.1, y: 0.1 }]]);
});

test('points that say nothing new are left out', () => {
  const drawing = new SignatureDrawing();
  drawing.begin(0.5, 0.5);
  drawing.extend(0.5005, 0.5);
  expect(drawing.strokes[0]).toHaveLength(1);
});

test('clearing leaves it empty', () => {
  const drawing = new SignatureDrawing();
  drawing.begin(0.5, 0.5);
  expect(drawing.empty).toBe(false);
  drawing.clear();
  expect(drawing.empty).toBe(true);
});

test('a stroke becomes a path of the box, a lone point a dot', () => {
  const strokes = [
    [
      { x: 0, y: 0 },
      { x: 1, y: 0.5 },
    ],
    [{ x: 0.5, y: 0.5 }],
  ];
  expect(strokePath(strokes, 200, 100)).toBe('M0.0 0.0L200.0 50.0M100.0 50.0h.1');
});
