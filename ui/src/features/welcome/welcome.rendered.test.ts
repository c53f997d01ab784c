import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { Router } from '$/app/router.svelte';
import { Shell } from '$/app/shell.svelte';
import { Preferences } from '$/app/settings.svelte';
import { AppError } from '$/ipc/app-error';
import type { Client } from '$/ipc/client';
import { welcomeSample } from '$/gallery/samples';
import WelcomeInShell from './WelcomeInShell.test.svelte';
import { welcomeApi, type WelcomeApi } from './api';
import { WelcomeState } from './welcome.svelte';

const api = (more: Partial<WelcomeApi> = {}): WelcomeApi => ({ ...welcomeSample, ...more });

test('arrow keys move through the list and stop at its ends', async () => {
  const welcome = new WelcomeState(api());
  await welcome.load();
  welcome.press('ArrowUp');
  expect(welcome.at).toBe(0);
  welcome.press('End');
  expect(welcome.at).toBe(4);
  welcome.press('ArrowDown');
  expect(welcome.at).toBe(4);
  expect(welcome.press('x')).toBe(false);
});

test('a workspace that is forgotten leaves the list, unless that failed', async () => {
  const welcome = new WelcomeState(api());
  await welcome.load();
  await welcome.forget('5');
  expect(welcome.recent).toHaveLength(4);
  const failing = new WelcomeState(
    api({ forget: () => Promise.reject(new AppError('not-writable', 'Disk full')) }),
  );
  await failing.load();
  await failing.forget('5');
  expect(failing.recent).toHaveLength(5);
  expect(failing.failed?.code).toBe('not-writable');
});

test('a list that can’t be read says why', async () => {
  const welcome = new WelcomeState(
    api({ recent: () => Promise.reject(new AppError('damaged', 'Truncated')) }),
  );
  await welcome.load();
  expect(welcome.unread?.message).toBe('Truncated');
});

test('leaving the file dialog opens nothing', async () => {
  const call = vi.fn(async (command: string) => (command === 'choose_file' ? null : undefined));
  await welcomeApi({ call, on: vi.fn() } as unknown as Client).chooseWorkspace();
  expect(call.mock.calls.map(([command]) => command)).toEqual(['choose_file']);
});

test('the screen lists the workspaces, and a click opens one', async () => {
  const open = vi.fn(async () => null);
  const client = { call: vi.fn(), on: vi.fn() } as unknown as Client;
  const preferences = new Preferences(client, document.createElement('html'));
  const shell = new Shell(client, new Router({ name: 'welcome' }), preferences);
  render(WelcomeInShell, { shell, api: api({ open }) });
  await fireEvent.click(await screen.findByRole('button', { name: /Nordström Pumpteknik/ }));
  expect(open).toHaveBeenCalledWith('4');
  expect(screen.getByText('Not found where it was')).toBeTruthy();
  expect(shell.commands.all.map((command) => command.id)).toContain('file.sample');
});
