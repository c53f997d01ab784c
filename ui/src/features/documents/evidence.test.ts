import { expect, test, vi } from 'vitest';
import type { OpenProject } from '$/app/open-project.svelte';
import { evidenceName, saveEvidence } from './evidence';

const SAVED = { files: 30, size: 4711, manifest: 'a' };

function project(path: string | null) {
  const call = vi.fn((command: string) => Promise.resolve(command === 'choose_save_path' ? path : SAVED));
  return { call, project: { id: 'p', client: { call } } as unknown as OpenProject };
}

test('evidence of a gate goes into the file that was chosen', async () => {
  const { call, project: open } = project('/tmp/e.zip');
  const gate = { step: 'design', name: 'Design' };
  expect(await saveEvidence(open, gate)).toEqual({ path: '/tmp/e.zip', saved: SAVED });
  expect(call).toHaveBeenLastCalledWith('save_bundle', { project: 'p', gate: 'design', path: '/tmp/e.zip' });
});

test('without a gate it is that of the project', async () => {
  const { call, project: open } = project('/tmp/e.zip');
  await saveEvidence(open);
  expect(call).toHaveBeenLastCalledWith('save_bundle', { project: 'p', path: '/tmp/e.zip' });
});

test('nothing is written where the dialog was left', async () => {
  const { call, project: open } = project(null);
  expect(await saveEvidence(open)).toBeNull();
  expect(call).toHaveBeenCalledTimes(1);
});

test('every system takes the name', () => {
  expect(evidenceName('Österle: S/4HANA', { step: 'design', name: 'Design' })).toBe(
    'Österle- S-4HANA, Design.zip',
  );
});
