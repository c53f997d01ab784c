import Send from '@lucide/svelte/icons/send';
import { expect, test, vi } from 'vitest';
import { Commands, type Command } from './commands.svelte';

const command = (id: string, keys?: string, more: Partial<Command> = {}) => ({
  id,
  keys,
  group: 'do' as const,
  label: id,
  icon: Send,
  run: vi.fn(),
  ...more,
});
const press = (key: string, held: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...held });

test('a shortcut does its command', () => {
  const commands = new Commands();
  const undo = command('undo', 'Mod+Z');
  commands.register(() => [undo]);
  expect(commands.press(press('z', { ctrlKey: true }), 0)).toBe(true);
  expect(undo.run).toHaveBeenCalledTimes(1);
});

test('a sequence does its command if the second key comes in time', () => {
  const commands = new Commands();
  const go = command('go', 'G S');
  commands.register(() => [go]);
  commands.press(press('g'), 0);
  commands.press(press('s'), 2000);
  expect(go.run).not.toHaveBeenCalled();
  commands.press(press('g'), 3000);
  commands.press(press('s'), 3500);
  expect(go.run).toHaveBeenCalledTimes(1);
});

test('single keys stay with a field that is typed into, Mod keys do not', () => {
  const commands = new Commands();
  const report = command('report', 'C');
  const palette = command('palette', 'Mod+K');
  commands.register(() => [report, palette]);
  const input = document.body.appendChild(document.createElement('input'));
  const typed = (event: KeyboardEvent) => {
    let taken = false;
    input.addEventListener('keydown', (heard) => (taken = commands.press(heard, 0)), { once: true });
    input.dispatchEvent(event);
    return taken;
  };
  expect(typed(press('c'))).toBe(false);
  expect(typed(press('k', { ctrlKey: true }))).toBe(true);
  expect(report.run).not.toHaveBeenCalled();
});

test('undo takes typing back where there is some, else the last act', () => {
  const commands = new Commands();
  const undo = command('undo', 'Mod+Z');
  commands.register(() => [undo]);
  const field = document.body.appendChild(document.createElement('input'));
  const box = document.body.appendChild(document.createElement('input'));
  box.type = 'checkbox';
  const pressIn = (target: HTMLElement) => {
    const event = press('z', { ctrlKey: true });
    target.dispatchEvent(event);
    return commands.press(event, 0);
  };
  expect(pressIn(field)).toBe(true);
  commands.typed(field);
  expect(pressIn(field)).toBe(false);
  expect(pressIn(box)).toBe(true);
  commands.typed(null);
  expect(pressIn(field)).toBe(true);
  commands.typed(box);
  expect(pressIn(box)).toBe(true);
  expect(undo.run).toHaveBeenCalledTimes(4);
});

test('a forbidden command explains itself and is not done', () => {
  const commands = new Commands();
  const start = command('start', undefined, { reason: 'Cannot start: 3 conditions', explain: vi.fn() });
  commands.register(() => [start]);
  commands.run('start');
  expect(start.run).not.toHaveBeenCalled();
  expect(start.explain).toHaveBeenCalledTimes(1);
});

test('commands go with the screen that registered them; the later of two counts', () => {
  const commands = new Commands();
  const [old, young] = [command('print'), command('print')];
  commands.register(() => [old]);
  const leave = commands.register(() => [young]);
  expect(commands.all).toEqual([young]);
  leave();
  expect(commands.all).toEqual([old]);
});
