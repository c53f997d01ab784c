import { expect, test } from 'vitest';
import type { ProjectDraft as Draft } from '$/ipc/core';
import { fileNameFor, missing } from './new-project';

const draft = (more: Partial<Draft> = {}): Draft => ({
  project: 'Coupa with SAP',
  customer: 'Österle Maschinenbau',
  provider: 'Coupa',
  name: 'Marguerite',
  email: '',
  methodology: 'coupa-integration',
  objects: [],
  ...more,
});

test('a project needs names and a methodology; an e-mail address is optional', () => {
  expect(missing(draft())).toEqual([]);
  expect(missing(draft({ customer: ' ', name: '' }))).toEqual(['customer', 'name']);
  expect(missing(draft({ email: 'marguerite' }))).toEqual(['email']);
});

test('the file is called like the customer, without what file systems refuse', () => {
  expect(fileNameFor(draft())).toBe('Österle Maschinenbau.countersign');
  expect(fileNameFor(draft({ customer: 'A/B: C?' }))).toBe('AB C.countersign');
  expect(fileNameFor(draft({ customer: '...' }))).toBe('project.countersign');
});
