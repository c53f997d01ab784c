import { expect, test, vi } from 'vitest';
import type { Presence } from '$/ipc/bindings';
import { OpenProject } from './open-project.svelte';
import type { Shell } from './shell.svelte';
import { lookOutside } from './watching';

const seen = (mark: number): Presence => ({ place: 'here', mark, written_elsewhere: true });

/** A window over a file whose mark was 7 when it was opened. */
function reader() {
  const marks = vi.fn<() => Presence>(() => seen(7));
  const call = async (command: string) => (command === 'presence' ? marks() : {});
  const client = { call } as unknown as Shell['client'];
  const workspace = { path: '/w', file: 'w', projects: [], mark: 7, readOnly: 'Anna has it open' };
  const project = new OpenProject(client, workspace, 'p', { getItem: () => null, setItem: () => {} });
  const heard = vi.spyOn(project, 'heard').mockResolvedValue();
  return { shell: { client, project } as unknown as Shell, heard, marks };
}

test('what another program wrote before the first look is read', async () => {
  const { shell, heard, marks } = reader();
  marks.mockReturnValue(seen(8));
  await lookOutside(shell);
  expect(heard).toHaveBeenCalledExactlyOnceWith('anything');
});

test('nothing is read anew while nobody wrote, and once for each time that somebody did', async () => {
  const { shell, heard, marks } = reader();
  await lookOutside(shell);
  await lookOutside(shell);
  expect(heard).not.toHaveBeenCalled();
  marks.mockReturnValue(seen(9));
  await lookOutside(shell);
  await lookOutside(shell);
  expect(heard).toHaveBeenCalledOnce();
});
