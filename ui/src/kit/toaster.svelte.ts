/** Toasts: what was done, with one act to take it back; and long work with its count. At most three at a time. */

const LIFE_MS = 8000;
const AT_MOST = 3;

/** One toast. With `work` it stays until the work is over. */
export interface Toast {
  id: number;
  text: string;
  action?: { label: string; keys?: string; run: () => void };
  work?: { done: number; of: number; cancel?: () => void };
}

/** What somebody asks to be shown. */
export type ToastWish = Omit<Toast, 'id'>;

export class Toaster {
  #toasts = $state.raw<readonly Toast[]>([]);
  // No screen reads the timers.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #timers = new Map<number, ReturnType<typeof setTimeout>>();
  #held = false;
  #nextId = 1;

  /** Those on screen, oldest first. */
  get toasts(): readonly Toast[] {
    return this.#toasts;
  }

  /**
   * Shows a toast. The oldest that isn't work gives way if there are too many.
   * @returns its id, to change or to dismiss it
   */
  show(wish: ToastWish): number {
    const toast = { ...wish, id: this.#nextId++ };
    this.#toasts = [...this.#toasts, toast];
    while (this.#toasts.length > AT_MOST) {
      const oldest = this.#toasts.find((each) => !each.work) ?? this.#toasts[0];
      if (!oldest) break;
      this.dismiss(oldest.id);
    }
    this.#startTimer(toast);
    return toast.id;
  }

  /** Replaces the content of a toast: counts of long work, or its end, from which on the toast has the usual life. */
  update(id: number, wish: ToastWish): void {
    if (!this.#toasts.some((toast) => toast.id === id)) return;
    const toast = { ...wish, id };
    this.#toasts = this.#toasts.map((each) => (each.id === id ? toast : each));
    this.#stopTimer(id);
    this.#startTimer(toast);
  }

  /** Takes the acts away from the toasts on screen: only the newest act can be taken back. */
  settle(): void {
    this.#toasts = this.#toasts.map(({ action: _, ...toast }) => toast);
  }

  dismiss(id: number): void {
    this.#stopTimer(id);
    this.#toasts = this.#toasts.filter((toast) => toast.id !== id);
  }

  /** Does the act of a toast, which then is over. */
  act(id: number): void {
    const toast = this.#toasts.find((each) => each.id === id);
    this.dismiss(id);
    toast?.action?.run();
  }

  /** Nothing goes while a pointer or the focus is on the toasts. */
  hold(): void {
    this.#held = true;
    for (const toast of this.#toasts) this.#stopTimer(toast.id);
  }

  release(): void {
    this.#held = false;
    for (const toast of this.#toasts) this.#startTimer(toast);
  }

  #startTimer(toast: Toast): void {
    if (this.#held || toast.work || this.#timers.has(toast.id)) return;
    this.#timers.set(
      toast.id,
      setTimeout(() => this.dismiss(toast.id), LIFE_MS),
    );
  }

  #stopTimer(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }
}
