/** The entries of a history, read in two steps: the newest at once, so that there is something to see, then all the others. */
import { untrack } from 'svelte';
import type { OpenProject } from '$/app/open-project.svelte';
import { appErrorFrom, type AppError } from '$/ipc/app-error';
import type { HistoryLine, HistoryView } from '$/ipc/bindings';
import { language } from '$/text/language.svelte';

/** How many entries the first look takes, and each further one. */
const FIRST = 200;
const FURTHER = 20_000;

export class HistoryEntries {
  /** The newest page, which also says what the history is told apart by. */
  view = $state.raw<HistoryView | null>(null);
  entries = $state.raw<readonly HistoryLine[]>([]);
  /** Whether older ones are still being read. */
  reading = $state(false);
  error = $state.raw<AppError | null>(null);
  #turn = 0;

  /** Reads again whenever something changed, or another thing is asked about. */
  constructor(
    private readonly project: OpenProject,
    private readonly entity: () => string | undefined,
  ) {
    $effect(() => {
      // What the core says comes in words: another language is another answer.
      void [project.change, entity(), language()];
      untrack(() => void this.#read());
    });
  }

  async #read(): Promise<void> {
    const turn = (this.#turn += 1);
    const entity = this.entity();
    const of = entity === undefined ? {} : { entity };
    try {
      this.reading = true;
      let page = await this.project.read({ view: 'history', limit: FIRST, ...of });
      if (turn !== this.#turn) return;
      const same = this.view?.of?.id === page.of?.id;
      let read: readonly HistoryLine[] = page.entries;
      this.view = page;
      // What was read before stays in sight until all of it was read anew.
      if (!same || this.entries.length <= read.length) this.entries = read;
      while (page.older !== null) {
        page = await this.project.read({ view: 'history', limit: FURTHER, before: page.older, ...of });
        if (turn !== this.#turn) return;
        read = [...read, ...page.entries];
      }
      this.entries = read;
      this.error = null;
    } catch (thrown) {
      if (turn === this.#turn) this.error = appErrorFrom(thrown);
    } finally {
      if (turn === this.#turn) this.reading = false;
    }
  }
}
