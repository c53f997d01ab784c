import { afterEach, expect, test, vi } from 'vitest';
import { contextMenu, contextMenus } from './context-menu.svelte';

afterEach(() => contextMenus.close());

function row(items = [{ id: 'open', label: 'Open', run: vi.fn() }]) {
  const element = document.body.appendChild(document.createElement('div'));
  element.innerHTML = '<button>ISS-02</button><input />';
  contextMenu('ISS-02', () => items)(element);
  return element;
}
const press = (target: Element, key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
};

test('the menu key and Shift+F10 open it, and the focus goes back', () => {
  const button = row().querySelector('button')!;
  button.focus();
  expect(press(button, 'F10').defaultPrevented).toBe(false);
  expect(contextMenus.open).toBeNull();
  expect(press(button, 'F10', { shiftKey: true }).defaultPrevented).toBe(true);
  expect(contextMenus.open?.items.map(({ id }) => id)).toEqual(['open']);
  button.blur();
  contextMenus.close();
  expect(document.activeElement).toBe(button);
  press(button, 'ContextMenu');
  expect(contextMenus.open?.label).toBe('ISS-02');
});

test('a right click opens it at the pointer, but a field keeps its own', () => {
  const element = row();
  const click = (target: Element) => {
    const event = new MouseEvent('contextmenu', {
      clientX: 40,
      clientY: 60,
      bubbles: true,
      cancelable: true,
    });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(click(element.querySelector('input')!)).toBe(false);
  expect(contextMenus.open).toBeNull();
  expect(click(element.querySelector('button')!)).toBe(true);
  expect(contextMenus.open?.at).toMatchObject({ x: 40, y: 60 });
});

test('what offers nothing has no menu', () => {
  const button = row([]).querySelector('button')!;
  expect(press(button, 'ContextMenu').defaultPrevented).toBe(false);
  expect(contextMenus.open).toBeNull();
});
