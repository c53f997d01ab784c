/** The clock of a session: which point runs since when. It only shows; what is kept is what somebody confirms. */
import { SvelteDate } from 'svelte/reactivity';

export class Clock {
  /** The point that runs, with the instant at which it began, in milliseconds. */
  running = $state.raw<{ point: string; since: number } | null>(null);
  #now = new SvelteDate();
  #tick: ReturnType<typeof setInterval> | undefined;

  /** Milliseconds that a point runs; 0 for one that doesn't. */
  elapsed(point: string): number {
    if (this.running?.point !== point) return 0;
    return Math.max(0, this.#now.getTime() - this.running.since);
  }

  start(point: string): void {
    this.#now.setTime(Date.now());
    this.running = { point, since: Date.now() };
    clearInterval(this.#tick);
    this.#tick = setInterval(() => this.#now.setTime(Date.now()), 1000);
  }

  stop(): void {
    clearInterval(this.#tick);
    this.running = null;
  }
}

/** One clock for the window: it runs on while somebody looks something up in another room. */
export const clock = new Clock();
