/** The grid under the hands: keys, editing, selecting, copying and pasting. */
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import GridInTest from './GridInTest.test.svelte';

beforeEach(() => localStorage.clear());

/** jsdom lays nothing out: the grid is told that it has room for some rows. */
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 });
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 900 });

const active = () => document.activeElement as HTMLElement;
const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(active(), { key, ...more });
async function begin(count = 50) {
  const onedit = vi.fn();
  render(GridInTest, { count, onedit });
  const first = await waitFor(() => screen.getByRole('gridcell', { name: 'ISS-1' }));
  first.focus();
  return onedit;
}
const isActive = (name: string) => waitFor(() => expect(active().textContent?.trim()).toBe(name));

test('ten thousand rows are counted, and few are drawn', async () => {
  await begin(10_000);
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001');
  expect(screen.getAllByRole('row').length).toBeLessThan(80);
});

test('arrows move the one cell that is in the tab order', async () => {
  await begin();
  await press('ArrowDown');
  await isActive('ISS-2');
  await press('ArrowRight');
  await isActive('Issue 2');
  const inTabOrder = screen.getAllByRole('gridcell').filter((cell) => cell.tabIndex === 0);
  expect(inTabOrder).toHaveLength(1);
});

test('Enter edits, Enter keeps and goes down, Esc leaves it as it was', async () => {
  const onedit = await begin();
  await press('ArrowRight');
  await isActive('Issue 1');
  await press('Enter');
  const field = await screen.findByRole('textbox', { name: 'Title, Issue 1' });
  await fireEvent.input(field, { target: { value: 'Renamed' } });
  await fireEvent.keyDown(field, { key: 'Enter' });
  await isActive('Issue 2');
  expect(onedit).toHaveBeenCalledWith(['ISS-1 name Renamed']);
  await press('x');
  const again = await screen.findByRole('textbox');
  expect((again as HTMLTextAreaElement).value).toBe('x');
  await fireEvent.keyDown(again, { key: 'Escape' });
  await isActive('Issue 2');
  expect(onedit).toHaveBeenCalledTimes(1);
});

test('a choice is found by its letters and taken with Tab', async () => {
  const onedit = await begin();
  await press('ArrowRight');
  await press('ArrowRight');
  await isActive('major');
  await press('b');
  const field = await screen.findByRole('combobox');
  expect(screen.getAllByRole('option').map((option) => option.textContent?.trim())).toEqual(['blocker']);
  await fireEvent.keyDown(field, { key: 'Tab' });
  await isActive('ISS-2');
  expect(onedit).toHaveBeenCalledWith(['ISS-1 severity blocker']);
});

test('a text that means nothing stays in the editor, with what to write', async () => {
  const onedit = await begin();
  await press('ArrowRight');
  await press('Enter');
  const field = await screen.findByRole('textbox');
  await fireEvent.input(field, { target: { value: '  ' } });
  await fireEvent.keyDown(field, { key: 'Enter' });
  expect(screen.getByRole('alert').textContent).toBe('This can’t be empty');
  expect(onedit).not.toHaveBeenCalled();
});

test('Space selects, Shift with it to here, Mod+A all, Esc none', async () => {
  await begin();
  const chosen = () => screen.queryAllByRole('row', { selected: true }).length;
  await press(' ');
  expect(chosen()).toBe(1);
  await press('ArrowDown');
  await press('ArrowDown');
  await press(' ', { shiftKey: true });
  expect(chosen()).toBe(3);
  await press('Escape');
  expect(chosen()).toBe(0);
  await press('a', { ctrlKey: true });
  expect(chosen()).toBeGreaterThan(10);
});

test('what is pasted over several cells is shown first, and kept as one', async () => {
  const onedit = await begin();
  await press('ArrowRight');
  await press('v', { ctrlKey: true });
  const clipboardData = { getData: () => 'A\tminor\nB\tnonsense\n' };
  await fireEvent.paste(active(), { clipboardData });
  expect(await screen.findByRole('dialog')).toBeTruthy();
  expect(screen.getByText(/Not one of the choices/)).toBeTruthy();
  expect(onedit).not.toHaveBeenCalled();
  await fireEvent.click(screen.getByRole('button', { name: 'Change 3 cells' }));
  expect(onedit).toHaveBeenCalledWith(['ISS-1 name A', 'ISS-1 severity minor', 'ISS-2 name B']);
});

test('a rectangle is copied as a table', async () => {
  await begin();
  await press('ArrowRight', { shiftKey: true });
  await press('ArrowDown', { shiftKey: true });
  await press('c', { ctrlKey: true });
  expect((active() as HTMLTextAreaElement).value).toBe('ISS-1\tIssue 1\nISS-2\tIssue 2');
  await isActive('ISS-1');
  expect(screen.getByText('4 cells copied')).toBeTruthy();
});

test('heads sort, with Shift by one more', async () => {
  await begin();
  await fireEvent.click(screen.getByRole('button', { name: /Severity/ }));
  await fireEvent.click(screen.getByRole('button', { name: /Reference/ }), { shiftKey: true });
  await fireEvent.click(screen.getByRole('button', { name: /Reference/ }), { shiftKey: true });
  const heads = screen.getAllByRole('columnheader').map((head) => head.getAttribute('aria-sort'));
  expect(heads).toEqual([null, 'descending', null, 'ascending']);
  const first = screen.getAllByRole('row').find((row) => row.dataset['row'] === '0');
  expect(first?.textContent).toContain('ISS-49');
});
