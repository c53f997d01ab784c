import { expect, test } from 'vitest';
import type { IdentityView } from '$/ipc/bindings';
import { canSign, grouped, signedName } from './identity';

test('a fingerprint is read in groups of four digits', () => {
  expect(grouped('0123456789abcdef01')).toBe('0123 4567 89ab cdef 01');
  expect(grouped('')).toBe('');
});

test('a signed file has a name of its own beside the one that was signed', () => {
  expect(signedName('Certificate OES-C-06.pdf')).toBe('Certificate OES-C-06-signed.pdf');
  expect(signedName('SCAN.PDF')).toBe('SCAN-signed.pdf');
  expect(signedName('no ending')).toBe('no ending-signed.pdf');
});

test('one signs with what was typed, or with what the keychain keeps, and never without a key', () => {
  const about = { name: 'Dana Whitfield' } as IdentityView['about'];
  const view: IdentityView = { about, holds: true, problem: '', keychain: true, remembered: false };
  expect([canSign(view, ''), canSign(view, 'typed'), canSign({ ...view, remembered: true }, '')]).toEqual([
    false,
    true,
    true,
  ]);
  expect([canSign(null, 'typed'), canSign({ ...view, about: null }, 'typed')]).toEqual([false, false]);
});
