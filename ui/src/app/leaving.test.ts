import { expect, test, vi } from 'vitest';
import { AppError } from '$/ipc/app-error';
import type { OpenedWorkspace } from '$/ipc/core';
import { closeWhenSaved, mayLeave } from './leaving';
import { OpenProject } from './open-project.svelte';
import type { Shell } from './shell.svelte';
import { closeProject, openHere } from './workspaces';

const workspace: OpenedWorkspace = {
  path: '/w.countersign',
  file: 'w.countersign',
  projects: [{ id: 'p', name: 'Österle' }],
  mark: 1,
};

/** A window over a file that can be written or not, and the commands that it was asked. */
async function shellOver({ gone }: { gone: boolean }) {
  const asked: string[] = [];
  const call = async (command: string) => {
    asked.push(command);
    if (command === 'decide' && gone) throw new AppError('missing', 'w.countersign isn’t there');
    if (command === 'view') return { people: [{ id: 'dana', name: 'Dana' }], projects: [], counts: {} };
    return command === 'decide' ? { value: null, label: 'Changed', touched: [] } : {};
  };
  const client = { call } as unknown as Shell['client'];
  const project = new OpenProject(client, workspace, 'p', { getItem: () => null, setItem: () => {} });
  await project.load();
  const shell = { client, project, dialog: null, problem: null } as unknown as Shell;
  const done = project.do({ command: 'issue.change', args: { text: 'typed' } });
  done.catch(() => {});
  if (gone) await vi.waitFor(() => expect(project.outbox.unsaved).toHaveLength(1));
  else await done;
  asked.length = 0;
  return { shell, project, asked };
}

/** Answers what the dialog asks. */
async function answer(shell: Shell, goes: boolean) {
  await vi.waitFor(() => expect(shell.dialog?.kind).toBe('leaving'));
  if (shell.dialog?.kind === 'leaving') shell.dialog.answer(goes);
  shell.dialog = null;
}

test('a window closes at once where everything is saved', async () => {
  const { shell, asked } = await shellOver({ gone: false });
  await closeWhenSaved(shell);
  expect(asked).toEqual(['destroy_window']);
});

test('a window with something unsaved stays until the person says so', async () => {
  const { shell, project, asked } = await shellOver({ gone: true });
  const closing = closeWhenSaved(shell);
  await answer(shell, false);
  await closing;
  expect(asked).toEqual(['keep_window']);
  expect(project.outbox.unsaved).toHaveLength(1);

  const again = closeWhenSaved(shell);
  await answer(shell, true);
  await again;
  expect(asked.at(-1)).toBe('destroy_window');
});

test('no other workspace takes the place of one with something unsaved before the person says so', async () => {
  const { shell, project, asked } = await shellOver({ gone: true });
  const opening = openHere(shell, '/other.countersign');
  await answer(shell, false);
  await opening;
  const closing = closeProject(shell);
  await answer(shell, false);
  await closing;
  expect(asked).toEqual([]);
  expect(shell.project).toBe(project);
});

test('who is asked a second time has not agreed to the first', async () => {
  const { shell } = await shellOver({ gone: true });
  const first = mayLeave(shell);
  await vi.waitFor(() => expect(shell.dialog?.kind).toBe('leaving'));
  const second = mayLeave(shell, 'window');
  expect(await first).toBe(false);
  await answer(shell, true);
  expect(await second).toBe(true);
});
