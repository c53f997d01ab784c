/**
 * What was done in a window and is on its way into the file. What the file can't take now waits here, with what was typed,
 * whichever project of the workspace is shown meanwhile.
 */
import { SvelteDate } from 'svelte/reactivity';
import { AppError, appErrorFrom } from '$/ipc/app-error';
import type { Answer } from '$/ipc/core';

/** A change, and the way to send it. */
export interface Change {
  /** Project, command and arguments: the same one isn't kept twice. */
  key: string;
  /** The project that it changes. */
  project: string;
  send: () => Promise<Answer>;
}

/** A change that was sent and could not be saved. */
interface Unsaved extends Change {
  cause: AppError;
  answer: Promise<Answer>;
  saved: (answer: Answer) => void;
  dropped: (error: AppError) => void;
}

/** A change that waited and is saved now. */
export interface Saved {
  project: string;
  answer: Answer;
}

/** Failures of the file or its medium. They pass, and then the same change can be saved. */
const OUTAGES = ['io', 'database', 'missing', 'replaced', 'read-only', 'in-use'];

export class Outbox {
  /** What was typed and not sent, and commands that were sent and not answered. */
  pending = $state(0);
  /** Changes that could not be saved, oldest first. */
  unsaved = $state.raw<readonly Unsaved[]>([]);
  savedAt = $state.raw<Date | null>(null);
  #trying: Promise<Saved[]> = Promise.resolve([]);

  /**
   * Sends a change.
   * @returns the answer, once it is saved: where the file can't be written now, that is later
   * @throws AppError when it is refused, or given up
   */
  async put(change: Change): Promise<Answer> {
    const same = this.unsaved.find(({ key }) => key === change.key);
    if (same || this.unsaved.length > 0) {
      const { answer } = same ?? this.#keep(change, this.unsaved[0]?.cause);
      void this.retry();
      return answer;
    }
    try {
      return await this.send(change);
    } catch (thrown) {
      const cause = appErrorFrom(thrown);
      if (!OUTAGES.includes(cause.code)) throw cause;
      return this.#keep(change, cause).answer;
    }
  }

  /** Sends a change that waits for nothing: where it can't be saved, that is thrown. */
  async send({ send }: Change): Promise<Answer> {
    this.pending += 1;
    try {
      const answer = await send();
      this.savedAt = new SvelteDate();
      return answer;
    } catch (thrown) {
      throw appErrorFrom(thrown);
    } finally {
      this.pending -= 1;
    }
  }

  /** Tries again to save what could not be saved, in the order in which it was done. */
  retry(): Promise<Saved[]> {
    // One after the other: a second try begins where the first one ended.
    this.#trying = this.#trying.then(async () => {
      const saved: Saved[] = [];
      let next = this.unsaved[0];
      while (next && (await this.#retried(next, saved))) next = this.unsaved[0];
      return saved;
    });
    return this.#trying;
  }

  /** Gives up what could not be saved. */
  drop(): void {
    const dropped = this.unsaved;
    this.unsaved = [];
    for (const each of dropped) each.dropped(each.cause);
  }

  /** @returns whether the next one is worth trying */
  async #retried(one: Unsaved, saved: Saved[]): Promise<boolean> {
    try {
      const answer = await this.send(one);
      this.unsaved = this.unsaved.filter(({ key }) => key !== one.key);
      one.saved(answer);
      saved.push({ project: one.project, answer });
      return true;
    } catch (thrown) {
      const cause = appErrorFrom(thrown);
      const stays = OUTAGES.includes(cause.code);
      this.unsaved = stays
        ? this.unsaved.map((each) => (each.key === one.key ? { ...each, cause } : each))
        : this.unsaved.filter(({ key }) => key !== one.key);
      if (!stays) one.dropped(cause);
      return !stays;
    }
  }

  #keep(change: Change, cause = new AppError('io', '')): Unsaved {
    const same = this.unsaved.find(({ key }) => key === change.key);
    if (same) return same;
    const { promise, resolve, reject } = promised<Answer>();
    const unsaved = { ...change, cause, answer: promise, saved: resolve, dropped: reject };
    this.unsaved = [...this.unsaved, unsaved];
    return unsaved;
  }
}

function promised<Value>() {
  let resolve!: (value: Value) => void;
  let reject!: (error: AppError) => void;
  const promise = new Promise<Value>((resolved, rejected) => {
    resolve = resolved;
    reject = rejected;
  });
  return { promise, resolve, reject };
}
