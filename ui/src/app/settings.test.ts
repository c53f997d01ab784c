import { afterEach, expect, test, vi } from 'vitest';
import { AppError } from '$/ipc/app-error';
import type { Client } from '$/ipc/client';
import { language, nearestLanguage, useLanguage } from '$/text/language.svelte';
import { t } from '$/text/text';
import { Preferences, type Settings } from './settings.svelte';

afterEach(() => useLanguage('en'));

function made(
  start: Partial<Settings> = {},
  answer: () => Promise<unknown> = () => Promise.resolve(),
  known: string[] = ['en'],
) {
  const call = vi.fn((_command: string, _args?: Record<string, unknown>) => answer());
  const root = document.createElement('html');
  const client = { call, upload: vi.fn(), on: vi.fn() } as unknown as Client;
  return { call, root, preferences: new Preferences(client, root, start, () => known) };
}

test('the system decides until somebody chooses', () => {
  const { root, call, preferences } = made();
  expect(preferences.now).toMatchObject({ language: 'system', appearance: 'system', zoom: 1 });
  expect(root.dataset['theme']).toBeUndefined();
  expect(call).not.toHaveBeenCalled();
});

test('what was chosen before is there from the start', () => {
  const { root, call } = made({ appearance: 'dark', zoom: 1.5 });
  expect(root.dataset['theme']).toBe('dark');
  expect(call).toHaveBeenCalledWith('set_zoom', { factor: 1.5 });
});

test('a choice is shown and kept, and only what changed is sent', async () => {
  const { root, call, preferences } = made({ zoom: 2 });
  await preferences.change({ appearance: 'light' });
  expect(root.dataset['theme']).toBe('light');
  expect(call).toHaveBeenLastCalledWith('change_settings', { changes: { appearance: 'light' } });
  await preferences.change({ appearance: 'system' });
  expect(root.dataset['theme']).toBeUndefined();
});

test('a choice that can’t be kept is taken back', async () => {
  const full = () => Promise.reject(new AppError('settings-unwritten', 'The disk is full.'));
  const { root, preferences } = made({}, full);
  await expect(preferences.change({ appearance: 'dark' })).rejects.toThrow('The disk is full.');
  expect(preferences.now.appearance).toBe('system');
  expect(root.dataset['theme']).toBeUndefined();
});

test('what another window chose is shown here too, and not sent again', () => {
  const { root, call, preferences } = made();
  preferences.hear({ ...preferences.now, language: 'en', appearance: 'dark' });
  expect(root.dataset['theme']).toBe('dark');
  expect(call).not.toHaveBeenCalled();
});

test('the system says the language until one is chosen', async () => {
  const { call, preferences } = made({}, undefined, ['de-AT', 'en']);
  await preferences.speak();
  expect(document.documentElement.lang).toBe('de');
  expect(call).toHaveBeenLastCalledWith('use_language', { language: 'de' });
  expect(t('cancel')).toBe('Abbrechen');

  await preferences.change({ language: 'en' });
  await vi.waitFor(() => expect(t('cancel')).toBe('Cancel'));
  // The core is told once, with the choice.
  expect(call).toHaveBeenLastCalledWith('change_settings', { changes: { language: 'en' }, spoken: 'en' });
  expect(call.mock.calls.filter(([command]) => command === 'use_language')).toHaveLength(1);
});

test('a language that can’t be kept isn’t spoken', async () => {
  const full = () => Promise.reject(new AppError('settings-unwritten', 'The disk is full.'));
  const { preferences } = made({}, full);
  await expect(preferences.change({ language: 'de' })).rejects.toThrow('The disk is full.');
  expect(language()).toBe('en');
});

test('what was changed while the window started is asked for', async () => {
  const { root, preferences } = made({}, () =>
    Promise.resolve({ language: 'en', appearance: 'dark', zoom: 1 }),
  );
  await preferences.catchUp();
  expect(root.dataset['theme']).toBe('dark');
});

test('what was chosen before holds, whatever the system says', async () => {
  const { preferences } = made({ language: 'en' }, undefined, ['de']);
  await preferences.speak();
  expect(language()).toBe('en');
});

test('a language that nobody speaks here is passed over', () => {
  expect(nearestLanguage(['fr-FR', 'de-CH'])).toBe('de');
  expect(nearestLanguage(['fr-FR'])).toBe('en');
});
