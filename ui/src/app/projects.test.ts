import { expect, test, vi } from 'vitest';
import { AppError } from '$/ipc/app-error';
import type { OpenedWorkspace } from '$/ipc/core';
import { Toaster } from '$/kit/toaster.svelte';
import { openProject, projectsOf, turnTo, workspaceItems } from './projects';
import { Router } from './router.svelte';
import { saveState, trySavingAgain } from './saving';
import type { Shell } from './shell.svelte';

const workspace: OpenedWorkspace = {
  path: '/w.countersign',
  file: 'w.countersign',
  projects: [
    { id: 'a', name: 'Österle' },
    { id: 'b', name: 'Rhône' },
  ],
  mark: 1,
};

const frame = (id: string) => ({
  project: id,
  name: id,
  projects: workspace.projects.map(({ id, name }) => ({ value: id, label: name })),
  people: [],
  counts: {},
});

function shellWith(): Shell {
  const call = vi.fn((command: string, { project }: { project: string }) =>
    Promise.resolve(command === 'view' ? frame(project) : {}),
  );
  return {
    client: { call },
    router: new Router({ name: 'welcome' }),
    toaster: new Toaster(),
    project: null,
    problem: null,
    dialog: null,
  } as unknown as Shell;
}

test('a project and its screen change in the same breath', async () => {
  const shell = shellWith();
  await turnTo(shell, workspace, 'a', () => shell.router.restart({ name: 'portfolio', project: 'a' }));
  expect(shell.project?.id).toBe('a');
  const seen: (string | undefined)[] = [];
  const go = shell.router.go.bind(shell.router);
  shell.router.go = (screen) => {
    seen.push(shell.project?.id);
    go(screen);
  };
  await openProject(shell, 'b');
  expect(seen).toEqual(['b']);
  expect(shell.router.screen).toMatchObject({ name: 'home', project: 'b' });
  expect(projectsOf(shell).map(({ name }) => name)).toEqual(['Österle', 'Rhône']);
});

test('a project that can’t be read leaves the one that is open, and says why', async () => {
  const shell = shellWith();
  await turnTo(shell, workspace, 'a');
  shell.client.call = (() => Promise.reject(new Error('gone'))) as typeof shell.client.call;
  expect(await turnTo(shell, workspace, 'b')).toBe(false);
  expect(shell.project?.id).toBe('a');
  expect(shell.problem?.message).toContain('gone');
});

test('the card of the workspace lists its projects, the portfolio, and the ways on', async () => {
  const shell = shellWith();
  await turnTo(shell, { ...workspace, readOnly: 'Anna has it' }, 'a');
  const items = workspaceItems(shell, () => {});
  expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'portfolio', 'add', 'close']);
  expect(items.find(({ id }) => id === 'add')?.reason).toContain('read only');
});

test('what the file couldn’t take waits on while another project is shown, and is saved for the one that it is of', async () => {
  const shell = shellWith();
  await turnTo(shell, workspace, 'a');
  const { call } = shell.client;
  const decided: unknown[] = [];
  let isThere = false;
  shell.client.call = (async (command: string, args: { project: string }) => {
    if (command !== 'decide') return call(command, args);
    if (!isThere) throw new AppError('missing', 'w.countersign isn’t there');
    decided.push(args.project);
    return { value: null, label: 'Changed', touched: ['issue'] };
  }) as typeof shell.client.call;

  shell.project?.act('dana');
  void shell.project?.do({ command: 'issue.change', args: { text: 'typed' } });
  await vi.waitFor(() => expect(shell.project?.outbox.unsaved).toHaveLength(1));
  await openProject(shell, 'b');
  expect(shell.project?.id).toBe('b');
  expect(saveState(shell.project!.outbox)).toEqual({ kind: 'not-saved', changes: 1 });

  isThere = true;
  await trySavingAgain(shell);
  expect(decided).toEqual(['a']);
  expect(shell.project?.outbox.unsaved).toEqual([]);
  expect(shell.toaster.toasts.map(({ text, action }) => [text, action])).toEqual([['Changed', undefined]]);
});

test('a field that is still being typed into is handed over before another project is shown', async () => {
  const shell = shellWith();
  await turnTo(shell, workspace, 'a');
  const field = document.body.appendChild(document.createElement('input'));
  let typedIn: string | undefined;
  field.addEventListener('change', () => (typedIn = shell.project?.id));
  field.focus();
  await openProject(shell, 'b');
  expect(typedIn).toBe('a');
  field.remove();
});

test('another workspace begins with nothing that waits', async () => {
  const shell = shellWith();
  await turnTo(shell, workspace, 'a');
  const before = shell.project?.outbox;
  await turnTo(shell, { ...workspace }, 'a');
  expect(shell.project?.outbox).toBe(before);
  await turnTo(shell, { ...workspace, path: '/other.countersign' }, 'a');
  expect(shell.project?.outbox).not.toBe(before);
});
