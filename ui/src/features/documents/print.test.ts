import { expect, test } from 'vitest';
import { fileName } from './print';

test('a file is called after the document and its revision', () => {
  expect(fileName({ document: 'requirements', revision: 2 }, 'Requirements')).toBe('Requirements, 2.pdf');
  expect(fileName({ document: 'sign-off-certificate' }, 'Certificate OES-C-01: Design')).toBe(
    'Certificate OES-C-01- Design.pdf',
  );
});
