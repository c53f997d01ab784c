import { expect, test, vi } from 'vitest';
import type { Client } from '$/ipc/client';
import type { Command } from './commands.svelte';
import { menuGroups } from './native-menu';
import { OpenProject } from './open-project.svelte';
import { Router } from './router.svelte';
import { Preferences } from './settings.svelte';
import { Shell } from './shell.svelte';
import { windowCommands } from './window-commands';

const client = { call: vi.fn(async () => undefined), upload: vi.fn(), on: vi.fn() } as unknown as Client;

/** A window with everything that a command can depend on. */
function full(): Shell {
  const shell = new Shell(
    client,
    new Router({ name: 'home', project: 'p' }),
    new Preferences(client, document.createElement('html'), { zoom: 1.5 }),
  );
  const projects = [{ id: 'p', name: 'P' }];
  const workspace = { path: '/a.countersign', file: 'a.countersign', projects, mark: 1 };
  shell.project = new OpenProject(client, workspace, 'p', localStorage);
  shell.workspace = { title: 'P', file: 'a.countersign', digest: '' };
  shell.recent = ['b', 'c'].map((file) => ({ path: file, title: file, file, standing: {} }));
  shell.undo = { label: 'Close issue 48', run() {} };
  shell.redo = shell.undo;
  shell.router.go({ name: 'issues' });
  shell.router.go({ name: 'people' });
  shell.router.back();
  return shell;
}

/** Ids and shortcuts of the commands that screens register, as their sources say them. */
const sources = import.meta.glob<string>('../features/**/*.svelte', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const ofScreens = Object.values(sources).map((source) =>
  [...source.matchAll(/\bid: '([a-z-]+\.[a-z-]+)',[^{}]*?\bkeys: '([^']+)'/g)].map(
    ([, id = '', keys = '']) => ({
      id,
      keys,
    }),
  ),
);

function twice(all: readonly string[]): string[] {
  return all.filter((each, place) => all.indexOf(each) !== place);
}

test('every command has an id of its own and a shortcut of its own', () => {
  const commands = windowCommands(full());
  expect(commands.length).toBeGreaterThan(35);
  expect(twice(commands.map(({ id }) => id))).toEqual([]);
  expect(ofScreens.flat().length).toBeGreaterThan(0);
  // One screen is shown at a time: each may use C for what it makes.
  for (const screen of ofScreens) {
    // A screen may stand in for a command of the window, with the same id and the same keys.
    const own = screen.filter(({ id }) => !commands.some((command) => command.id === id));
    const keys = [...commands, ...own].flatMap(({ keys }) => (keys ? [keys] : []));
    expect(twice(keys)).toEqual([]);
  }
});

test('no shortcut is the beginning of a sequence', () => {
  const keys = windowCommands(full()).flatMap(({ keys }) => (keys ? [keys] : []));
  expect(keys.filter((each) => keys.some((other) => other.startsWith(`${each} `)))).toEqual([]);
});

test('the menu holds every command, from what every program has to what this one does', () => {
  const special: Command = { ...windowCommands(full())[0]!, id: 'issue.raise' };
  const commands = [...windowCommands(full()), special];
  const groups = menuGroups(commands);
  expect(groups.map(({ title }) => title)).toEqual(['File', 'Edit', 'View', 'Go', 'Project', 'Help']);
  const held = groups.flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(held.toSorted()).toEqual(commands.map(({ id }) => id).toSorted());
  expect(groups.find(({ title }) => title === 'Project')?.entries.map(({ id }) => id)).toEqual([
    'issue.raise',
  ]);
});

test('a desktop program’s own keys are all there', () => {
  const keys = windowCommands(full()).flatMap(({ keys }) => (keys ? [keys] : []));
  expect(keys).toEqual(
    expect.arrayContaining(
      [...'NOSWPFKZ,'].map((key) => `Mod+${key}`).concat('Mod+Shift+N', 'Mod+Shift+F', 'Mod+Shift+Z', '?'),
    ),
  );
});

test('without a workspace only what needs none is there', () => {
  const shell = new Shell(
    client,
    new Router({ name: 'welcome' }),
    new Preferences(client, document.createElement('html')),
  );
  const ids = windowCommands(shell).map(({ id }) => id);
  expect(ids).toContain('file.open');
  expect(ids).not.toContain('file.save');
  expect(ids.filter((id) => id.startsWith('go.'))).toEqual([]);
});
