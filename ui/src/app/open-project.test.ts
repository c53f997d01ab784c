import { expect, test, vi } from 'vitest';
import { AppError } from '$/ipc/app-error';
import type { Client } from '$/ipc/client';
import { OpenProject } from './open-project.svelte';
import { saveState } from './saving';

const answer = { value: null, label: 'Changed', touched: ['issue'] };

/** A project whose file answers as `decide` says. */
async function project(decide: () => Promise<unknown>, readOnly?: string) {
  const call = vi.fn(async (command: string) => {
    if (command === 'decide') return decide();
    return command === 'view' ? { people: [{ id: 'dana', name: 'Dana' }] } : {};
  });
  const client = { call, upload: vi.fn(), on: vi.fn() } as unknown as Client;
  const workspace = { path: '/a', file: 'a', projects: [], readOnly };
  const made = new OpenProject(client, workspace, 'p', { getItem: () => null, setItem: () => {} });
  await made.load();
  const sent = () => call.mock.calls.filter(([command]) => command === 'decide').length;
  return { made, sent };
}
const gone = () => Promise.reject(new AppError('missing', 'a isn’t there'));
const change = (text: string) => ({ command: 'issue.change', args: { text } });

test('what the medium refuses waits, and is saved in the order in which it was done', async () => {
  let decide: () => Promise<unknown> = gone;
  const { made, sent } = await project(() => decide());
  const first = made.do(change('one'));
  await vi.waitFor(() => expect(made.unsaved).toHaveLength(1));
  const second = made.do(change('two'));
  await vi.waitFor(() => expect(made.unsaved).toHaveLength(2));
  expect(saveState(made)).toEqual({ kind: 'not-saved', changes: 2 });

  const before = sent();
  decide = () => Promise.resolve(answer);
  expect(await made.retry()).toHaveLength(2);
  expect([await first, await second]).toEqual([answer, answer]);
  expect(sent()).toBe(before + 2);
  expect(saveState(made)?.kind).toBe('saved');
});

test('the same change isn’t kept twice, however often its button is pressed', async () => {
  const { made } = await project(gone);
  const [one, other] = [made.do(change('one')), made.do(change('one'))];
  await vi.waitFor(() => expect(made.unsaved).toHaveLength(1));
  made.drop();
  await expect(one).rejects.toThrow('a isn’t there');
  await expect(other).rejects.toThrow('a isn’t there');
  expect(made.unsaved).toEqual([]);
});

test('a refusal is none of the medium: nothing waits', async () => {
  const { made } = await project(() => Promise.reject(new AppError('refused', 'Cannot start')));
  await expect(made.do(change('one'))).rejects.toThrow('Cannot start');
  expect(made.unsaved).toEqual([]);
});

test('who opened the file to read is told at once', async () => {
  const { made } = await project(
    () => Promise.reject(new AppError('read-only', 'a can’t be written')),
    'Tomasz has it open',
  );
  await expect(made.do(change('one'))).rejects.toThrow('can’t be written');
  expect(made.unsaved).toEqual([]);
});
