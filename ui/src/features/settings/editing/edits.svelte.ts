/** Something made of parts while it is edited: the draft now, and the steps to go back and forth. */

/** A part, by the path under which the core finds fault with it. */
export type Path = string;

/** A state of the draft, and the part that was changed from there on. */
interface Step<T> {
  draft: T;
  path: Path;
  /** The part as people read it. */
  part: string;
}

export class Edits<T> {
  draft = $state.raw() as T;
  #before = $state.raw<readonly Step<T>[]>([]);
  #after = $state.raw<readonly Step<T>[]>([]);

  constructor(start: T) {
    this.draft = start;
  }

  /** The part whose change would be taken back; absent where nothing was changed. */
  get last(): string | undefined {
    return this.#before.at(-1)?.part;
  }

  /** The part whose change would be done again. */
  get next(): string | undefined {
    return this.#after.at(-1)?.part;
  }

  /** Changes a part. */
  write(draft: T, path: Path, part: string): void {
    this.#before = [...this.#before, { draft: this.draft, path, part }];
    this.#after = [];
    this.draft = draft;
  }

  /** @returns the path of the part that was changed back, or null where there was nothing to take back */
  undo(): Path | null {
    const step = this.#before.at(-1);
    if (!step) return null;
    this.#before = this.#before.slice(0, -1);
    this.#after = [...this.#after, { ...step, draft: this.draft }];
    this.draft = step.draft;
    return step.path;
  }

  /** @returns as `undo` */
  redo(): Path | null {
    const step = this.#after.at(-1);
    if (!step) return null;
    this.#after = this.#after.slice(0, -1);
    this.#before = [...this.#before, { ...step, draft: this.draft }];
    this.draft = step.draft;
    return step.path;
  }

  /** Begins anew with another text. */
  restart(draft: T): void {
    this.#before = [];
    this.#after = [];
    this.draft = draft;
  }
}
