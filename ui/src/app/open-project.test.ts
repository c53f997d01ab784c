import { expect, test, vi } from 'vitest';
import { AppError } from '$/ipc/app-error';
import type { Client } from '$/ipc/client';
import { OpenProject } from './open-project.svelte';
import { saveState } from './saving';

const answer = { value: null, label: 'Changed', touched: ['issue'] };

/** A project whose file answers as `decide` says. */
async function project(decide: () => Promise<unknown>, readOnly?: string) {
  const call = vi.fn(async (command: string, _args?: Record<string, unknown>) => {
    if (command === 'decide') return decide();
    return command === 'view' ? { people: [{ id: 'dana', name: 'Dana' }] } : {};
  });
  const client = { call, upload: vi.fn(), on: vi.fn() } as unknown as Client;
  const workspace = { path: '/a', file: 'a', projects: [], mark: 1, readOnly };
  const made = new OpenProject(client, workspace, 'p', { getItem: () => null, setItem: () => {} });
  await made.load();
  const { outbox } = made;
  const sent = () => call.mock.calls.filter(([command]) => command === 'decide').length;
  const people = () =>
    call.mock.calls.flatMap(([command, args]) => (command === 'decide' ? [args?.['person']] : []));
  return { made, outbox, sent, people };
}
const gone = () => Promise.reject(new AppError('missing', 'a isn’t there'));
const change = (text: string) => ({ command: 'issue.change', args: { text } });

test('what the medium refuses waits, and is saved in the order in which it was done', async () => {
  let decide: () => Promise<unknown> = gone;
  const { made, outbox, sent } = await project(() => decide());
  const first = made.do(change('one'));
  await vi.waitFor(() => expect(outbox.unsaved).toHaveLength(1));
  const second = made.do(change('two'));
  await vi.waitFor(() => expect(outbox.unsaved).toHaveLength(2));
  expect(saveState(outbox)).toEqual({ kind: 'not-saved', changes: 2 });

  const before = sent();
  decide = () => Promise.resolve(answer);
  expect(await outbox.retry()).toHaveLength(2);
  expect([await first, await second]).toEqual([answer, answer]);
  expect(sent()).toBe(before + 2);
  expect(saveState(outbox)?.kind).toBe('saved');
});

test('the same change isn’t kept twice, however often its button is pressed', async () => {
  const { made, outbox } = await project(gone);
  const [one, other] = [made.do(change('one')), made.do(change('one'))];
  await vi.waitFor(() => expect(outbox.unsaved).toHaveLength(1));
  outbox.drop();
  await expect(one).rejects.toThrow('a isn’t there');
  await expect(other).rejects.toThrow('a isn’t there');
  expect(outbox.unsaved).toEqual([]);
});

test('a refusal is none of the medium: nothing waits', async () => {
  const { made, outbox } = await project(() => Promise.reject(new AppError('refused', 'Cannot start')));
  await expect(made.do(change('one'))).rejects.toThrow('Cannot start');
  expect(outbox.unsaved).toEqual([]);
});

test('who opened the file to read is told at once', async () => {
  const { made, outbox } = await project(
    () => Promise.reject(new AppError('read-only', 'a can’t be written')),
    'Tomasz has it open',
  );
  await expect(made.do(change('one'))).rejects.toThrow('can’t be written');
  expect(outbox.unsaved).toEqual([]);
});

test('what is saved is not sent again because it can’t be read at once', async () => {
  const { made, outbox, sent } = await project(() => Promise.resolve(answer));
  made.client.call = ((command: string) =>
    command === 'decide' ? Promise.resolve(answer) : gone()) as typeof made.client.call;
  expect(await made.do(change('one'))).toEqual(answer);
  expect(outbox.unsaved).toEqual([]);
  expect(sent()).toBe(0);
});

test('a change is made by who made it, whoever acts when it can be saved', async () => {
  let decide: () => Promise<unknown> = gone;
  const { made, outbox, people } = await project(() => decide());
  void made.do(change('one'));
  await vi.waitFor(() => expect(outbox.unsaved).toHaveLength(1));
  made.act('jan');
  decide = () => Promise.resolve(answer);
  await outbox.retry();
  expect(people()).toEqual(['dana', 'dana']);
});
