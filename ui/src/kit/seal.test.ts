import { expect, test } from 'vitest';
import { sealBands, sealPath, shortDigest } from './seal';

const digest = '7f3a91c20b65e8d1';

test('the test vector gives the bands that are printed', () => {
  const numbers = sealBands(digest)?.map(({ radius, swing, waves, phase }) => [radius, swing, waves, phase]);
  expect(numbers).toEqual([
    [43, 4.5, 19, 145],
    [29, 8, 7, 232],
    [19, 6, 5, 194],
  ]);
});

test('a whole SHA-256 draws the figure of its first eight bytes', () => {
  expect(sealPath(digest + '00'.repeat(24), 36)).toBe(sealPath(digest, 36));
});

test('every band is drawn twice, and six times above 200 px', () => {
  expect(sealPath(digest, 84).match(/M/g)).toHaveLength(6);
  expect(sealPath(digest, 201).match(/M/g)).toHaveLength(18);
});

test('the curves are those of the formula and end where they begin', () => {
  const [first = ''] = sealPath(digest, 84).split('Z');
  const [start, ...curves] = first.slice(1).split('C');
  const [x = 0, y = 0] = (start ?? '').split(' ').map(Number);
  expect(Math.hypot(x - 50, y - 50)).toBeCloseTo(43 + 4.5 * Math.sin((2 * Math.PI * 145) / 256), 1);
  expect(curves).toHaveLength(8 * 19);
  expect(curves.at(-1)?.endsWith(`${x} ${y}`)).toBe(true);
});

test('what is no digest draws nothing', () => {
  expect(sealPath('not a digest', 36)).toBe('');
  expect(sealBands('7f3a')).toBeNull();
});

test('a digest is read in two groups of four', () => expect(shortDigest('7f3a91c20b65')).toBe('7f3a 91c2'));
