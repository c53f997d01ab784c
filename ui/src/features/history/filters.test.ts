import { expect, it } from 'vitest';
import { asked, isNarrowed, unfiltered } from './filters';

it('asks only for what was chosen', () => {
  expect(asked(unfiltered, undefined)).toEqual({});
  expect(asked({ ...unfiltered, kind: 'issue', text: ' ' }, 'x')).toEqual({ kind: 'issue', entity: 'x' });
});

it('knows whether anything is left out', () => {
  expect(isNarrowed(unfiltered)).toBe(false);
  expect(isNarrowed({ ...unfiltered, since: '2026-05-05' })).toBe(true);
});
