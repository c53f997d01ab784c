import { expect, test, vi } from 'vitest';
import type { OpenedWorkspace } from '$/ipc/core';
import { openProject, projectsOf, turnTo, workspaceItems } from './projects';
import { Router } from './router.svelte';
import type { Shell } from './shell.svelte';

const workspace: OpenedWorkspace = {
  path: '/w.countersign',
  file: 'w.countersign',
  projects: [
    { id: 'a', name: 'Österle' },
    { id: 'b', name: 'Rhône' },
  ],
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
    project: null,
    problem: null,
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
