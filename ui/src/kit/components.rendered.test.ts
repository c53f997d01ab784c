/** How parts of the kit answer keyboard and pointer. */
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { parseDate } from '@internationalized/date';
import Send from '@lucide/svelte/icons/send';
import { expect, test, vi } from 'vitest';
import { matrixRows, refusalRows, steps } from '$/gallery/samples';
import Button from './Button.svelte';
import CalendarSheet from './CalendarSheet.svelte';
import CommandPalette from './CommandPalette.svelte';
import DateField from './DateField.svelte';
import Matrix from './Matrix.svelte';
import Refusal from './Refusal.svelte';
import SignaturePad from './SignaturePad.svelte';
import TaskRow from './TaskRow.svelte';

test('one cell of a matrix is in the tab order; arrows move it and Enter opens', async () => {
  const onopen = vi.fn();
  render(Matrix, { label: 'm', corner: 'Integration', columns: steps, rows: matrixRows, onopen });
  const inTabOrder = () => screen.getAllByRole('button').filter((cell) => cell.tabIndex === 0);
  expect(inTabOrder()).toHaveLength(1);
  inTabOrder()[0]?.focus();
  await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
  await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Suppliers, Discover: complete on 30 Oct');
  await fireEvent.click(document.activeElement ?? document.body);
  expect(onopen).toHaveBeenCalledWith({ row: 1, column: 1 });
  expect(inTabOrder()).toHaveLength(1);
});

test('a refusal puts the focus on the first way out and copies as text', async () => {
  const oncopy = vi.fn();
  const onfollow = vi.fn();
  const rows = refusalRows.map((row) => ({ ...row, onfollow }));
  render(Refusal, { open: true, title: 'Acceptance testing can’t be signed yet', rows, oncopy });
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Show 2 issues'));
  await fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
  expect(oncopy.mock.calls[0]?.[0]).toContain('3 conditions are not met. Nothing was changed.');
  await fireEvent.click(document.activeElement ?? document.body);
  expect(onfollow).toHaveBeenCalledTimes(1);
});

test('a button with a reason says it and does nothing', async () => {
  const onclick = vi.fn();
  render(Button, { label: 'Issue', icon: Send, reason: 'Opens when both errors are gone.', onclick });
  const button = screen.getByRole('button', {
    name: 'Issue',
    description: 'Opens when both errors are gone.',
  });
  await fireEvent.click(button);
  expect(onclick).not.toHaveBeenCalled();
});

test('the palette does the active entry; a refused one leads to its reasons', async () => {
  const [run, explain] = [vi.fn(), vi.fn()];
  const item = { group: 'do', icon: Send, run };
  const items = [
    { ...item, id: 'start', label: 'Start Build', reason: 'cannot start: 3 conditions', explain },
    { ...item, id: 'stop', label: 'Stop run' },
  ];
  const groups = [{ id: 'do', title: 'Do' }];
  render(CommandPalette, { open: true, items, groups });
  const box = await screen.findByRole('combobox');
  await fireEvent.input(box, { target: { value: 'st' } });
  expect(screen.getAllByRole('option')).toHaveLength(2);
  await fireEvent.keyDown(box, { key: 'Enter' });
  expect(explain).toHaveBeenCalledTimes(1);
  expect(run).not.toHaveBeenCalled();
});

test('a signature can be typed', async () => {
  const onchange = vi.fn();
  render(SignaturePad, { onchange });
  await fireEvent.click(screen.getByRole('radio', { name: 'Type' }));
  await fireEvent.input(screen.getByRole('textbox'), { target: { value: ' 陈慧敏 ' } });
  expect(onchange).toHaveBeenLastCalledWith({ kind: 'typed', name: '陈慧敏' });
  await fireEvent.click(screen.getByRole('button', { name: 'Clear the signature' }));
  expect(onchange).toHaveBeenLastCalledWith(null);
});

test('a step that can’t start counts its conditions as a link of its own', async () => {
  const [onopen, onconditions] = [vi.fn(), vi.fn()];
  render(TaskRow, { title: 'Build', state: 'locked', conditions: 3, onopen, onconditions });
  await fireEvent.click(screen.getByRole('button', { name: '3 conditions' }));
  expect(onconditions).toHaveBeenCalledTimes(1);
  expect(onopen).not.toHaveBeenCalled();
  expect(screen.getByText('Cannot start yet')).toBeTruthy();
});

test('a day is chosen from a month that starts on Monday', async () => {
  const onchoose = vi.fn();
  render(CalendarSheet, { chosen: parseDate('2026-11-25'), onchoose });
  const heads = screen.getAllByRole('columnheader', { hidden: true }).map((head) => head.textContent?.trim());
  expect(heads[0]).toBe('Mon');
  await fireEvent.click(screen.getByRole('button', { name: /30 November 2026/ }));
  expect(onchoose).toHaveBeenCalledWith('2026-11-30');
});

test('a typed date is read when it is left; what is no date says what to write', async () => {
  const oncommit = vi.fn();
  render(DateField, { label: 'Build starts', value: '', oncommit });
  const input = screen.getByRole('textbox');
  await fireEvent.input(input, { target: { value: '25.11.2026' } });
  await fireEvent.change(input);
  expect(oncommit).toHaveBeenCalledWith('2026-11-25');
  await fireEvent.input(input, { target: { value: 'soon' } });
  await fireEvent.change(input);
  expect(screen.getByText(/Not a date yet/)).toBeTruthy();
  expect(oncommit).toHaveBeenCalledTimes(1);
});
