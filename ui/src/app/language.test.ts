import { afterEach, expect, test, vi } from 'vitest';
import { language, nearestLanguage, useLanguage } from '$/text/language.svelte';
import { t } from '$/text/text';
import { ScreenLanguage } from './language.svelte';

const kept = (value: string | null) => ({ getItem: () => value, setItem: vi.fn() });
afterEach(() => useLanguage('en'));

test('the system says the language until one is chosen', async () => {
  const call = vi.fn(() => Promise.resolve(null as never));
  const store = kept(null);
  const screen = new ScreenLanguage({ call }, store, () => ['de-AT', 'en']);
  await screen.speak();
  expect(language()).toBe('de');
  expect(document.documentElement.lang).toBe('de');
  expect(call).toHaveBeenLastCalledWith('use_language', { language: 'de' });
  expect(t('cancel')).toBe('Abbrechen');

  await screen.choose('en');
  expect(store.setItem).toHaveBeenCalledWith('language', 'en');
  expect(call).toHaveBeenLastCalledWith('use_language', { language: 'en' });
  expect(t('cancel')).toBe('Cancel');
});

test('what was chosen before holds, whatever the system says', async () => {
  const screen = new ScreenLanguage({ call: () => Promise.resolve(null as never) }, kept('en'), () => ['de']);
  await screen.speak();
  expect([screen.choice, language()]).toEqual(['en', 'en']);
});

test('a language that nobody speaks here is passed over', () => {
  expect(nearestLanguage(['fr-FR', 'de-CH'])).toBe('de');
  expect(nearestLanguage(['fr-FR'])).toBe('en');
});
