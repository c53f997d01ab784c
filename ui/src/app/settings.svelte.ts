/** The settings of the person at this computer. The shell keeps them; every window follows a change of any. */
import type { MailServer } from '$/ipc/bindings';
import type { Client } from '$/ipc/client';
import { language, languages, nearestLanguage, useLanguage, type Language } from '$/text/language.svelte';

export type LanguageChoice = Language | 'system';
export const languageChoices: readonly LanguageChoice[] = [...languages, 'system'];
export type Appearance = 'light' | 'dark' | 'system';

/** All of them, as the shell keeps them. */
export interface Settings {
  language: LanguageChoice;
  appearance: Appearance;
  /** How large everything is shown: 2 is twice the size. */
  zoom: number;
  /** Whether somebody who is added to a project is kept in the people directory, unless the tick is taken away. */
  keep_people: boolean;
  /** The mail server by which letters to suppliers are sent; its password is never kept. */
  mail_server: MailServer;
}

const defaults: Settings = {
  language: 'system',
  appearance: 'system',
  zoom: 1,
  keep_people: false,
  mail_server: { host: '', port: 587, security: 'start-tls', user: '', from: '' },
};

/** The settings now, and the way to change them. */
export class Preferences {
  #now = $state.raw<Settings>(defaults);

  /**
   * @param root the element that carries the appearance
   * @param start what the shell handed over with the pages
   * @param known the languages that the person has told the system, the dearest first
   */
  constructor(
    private readonly client: Client,
    private readonly root: HTMLElement,
    start: Partial<Settings> = {},
    private readonly known: () => readonly string[] = () => navigator.languages,
  ) {
    this.#show({ ...defaults, ...start }, true);
  }

  get now(): Settings {
    return this.#now;
  }

  /**
   * Changes some of them, at once; where they can't be kept they are taken back.
   * @throws AppError when they can't be kept
   */
  async change(changes: Partial<Settings>): Promise<void> {
    const before = this.#now;
    this.#show({ ...before, ...changes });
    const spoken = this.#language();
    try {
      // The core first, so that no view comes in the language before.
      await this.client.call('change_settings', { changes, ...(spoken !== language() && { spoken }) });
      useLanguage(spoken);
    } catch (thrown) {
      this.#show(before);
      throw thrown;
    }
  }

  /** Speaks the language that was chosen before, when the window starts. */
  async speak(): Promise<void> {
    const spoken = this.#language();
    // A core that can't be told goes on in English; that is nothing to stop for.
    await this.client.call('use_language', { language: spoken }).catch(() => {});
    useLanguage(spoken);
  }

  /** Reads them once more: another window can have changed them while this one started. */
  async catchUp(): Promise<void> {
    // A shell that doesn't answer leaves them as they were handed over; that is nothing to stop for.
    const now = await this.client.call<Settings>('app_settings').catch(() => null);
    if (now) this.hear(now);
  }

  /** Follows what another window changed; that one has told the core. */
  hear(settings: Settings): void {
    this.#show(settings);
    useLanguage(this.#language());
  }

  #language(): Language {
    const chosen = this.#now.language;
    return chosen === 'system' ? nearestLanguage(this.known()) : chosen;
  }

  #show(settings: Settings, first = false): void {
    const before = first ? defaults : this.#now;
    this.#now = settings;
    if (settings.appearance === 'system') delete this.root.dataset['theme'];
    else this.root.dataset['theme'] = settings.appearance;
    // A window that can't be zoomed stays as it is; that is nothing to stop for.
    if (settings.zoom !== before.zoom) {
      void this.client.call('set_zoom', { factor: settings.zoom }).catch(() => {});
    }
  }
}
