import { expect, test, vi } from 'vitest';
import type { OpenProject } from '$/app/open-project.svelte';
import { calendarName, saveCalendar } from './calendar';

function project(path: string | null) {
  const call = vi.fn((command: string) => Promise.resolve(command === 'choose_save_path' ? path : 7));
  return { call, project: { id: 'p', client: { call } } as unknown as OpenProject };
}

test('a calendar goes into the file that was chosen, and only what was said narrows it', async () => {
  const { call, project: open } = project('/tmp/a.ics');
  expect(await saveCalendar(open, { party: 'customer', person: '' }, 'a.ics')).toEqual({
    path: '/tmp/a.ics',
    events: 7,
  });
  expect(call).toHaveBeenLastCalledWith('save_calendar', {
    project: 'p',
    of: { party: 'customer' },
    path: '/tmp/a.ics',
  });
});

test('nothing is written where the dialog was left', async () => {
  const { call, project: open } = project(null);
  expect(await saveCalendar(open, { party: '', person: '' }, 'a.ics')).toBeNull();
  expect(call).toHaveBeenCalledTimes(1);
});

test('every system takes the name', () => {
  expect(calendarName('Österle: Coupa with SAP S/4HANA')).toBe('Österle- Coupa with SAP S-4HANA.ics');
});
