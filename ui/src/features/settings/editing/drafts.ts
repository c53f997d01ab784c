/** What is being edited and was not saved yet, kept by this computer until it is. */

export class Drafts<T> {
  readonly #key: string;

  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    /** The sort of thing, the project, and which one of them is edited. */
    of: { kind: 'methodology' | 'template'; project: string; id: string },
    /** The lists that a draft must have to be one. */
    private readonly lists: readonly (keyof T)[],
  ) {
    this.#key = `countersign.${of.kind}.${of.project}.${of.id}`;
  }

  /** The draft that was kept; null where there is none, or none that can be read. */
  read(): T | null {
    const text = this.storage.getItem(this.#key);
    if (text === null) return null;
    try {
      const draft = JSON.parse(text) as T;
      return this.lists.every((list) => Array.isArray(draft[list])) ? draft : null;
    } catch {
      return null;
    }
  }

  keep(draft: T): void {
    this.storage.setItem(this.#key, JSON.stringify(draft));
  }

  forget(): void {
    this.storage.removeItem(this.#key);
  }
}
