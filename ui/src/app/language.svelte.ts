/** English, German, or as the system has it. */
import type { Client } from '$/ipc/client';
import { languages, nearestLanguage, useLanguage, type Language } from '$/text/language.svelte';

export type LanguageChoice = Language | 'system';
export const languageChoices: readonly LanguageChoice[] = [...languages, 'system'];

const KEY = 'language';

/** The chosen screen language, kept on this computer. */
export class ScreenLanguage {
  #choice = $state<LanguageChoice>('system');

  constructor(
    private readonly client: Pick<Client, 'call'>,
    private readonly kept: Pick<Storage, 'getItem' | 'setItem'>,
    /** The languages that the person has told the system, the dearest first. */
    private readonly known: () => readonly string[],
  ) {
    const before = kept.getItem(KEY);
    this.#choice = languageChoices.find((choice) => choice === before) ?? 'system';
  }

  get choice(): LanguageChoice {
    return this.#choice;
  }

  /** Speaks the language that was chosen; the core first, so that no view comes in the one before. */
  async speak(): Promise<void> {
    const language = this.#choice === 'system' ? nearestLanguage(this.known()) : this.#choice;
    // A core that can't be told goes on in English; that is nothing to stop for.
    await this.client.call('use_language', { language }).catch(() => {});
    useLanguage(language);
  }

  choose(choice: LanguageChoice): Promise<void> {
    this.kept.setItem(KEY, choice);
    this.#choice = choice;
    return this.speak();
  }
}
