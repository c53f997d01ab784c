/** Methodologies that are being edited and were not saved yet, kept by this computer until they are. */
import type { Methodology } from '$/ipc/bindings';

export class Drafts {
  readonly #key: string;

  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    project: string,
    /** What is edited: the id of a methodology of the project, or the digest of the text that a copy was begun from. */
    of: string,
  ) {
    this.#key = `countersign.methodology.${project}.${of}`;
  }

  /** The draft that was kept; null where there is none, or none that can be read. */
  read(): Methodology | null {
    const text = this.storage.getItem(this.#key);
    if (text === null) return null;
    try {
      const draft = JSON.parse(text) as Partial<Methodology>;
      const whole = [draft.steps, draft.roles, draft.trainings, draft['sign-offs']].every(Array.isArray);
      return whole ? (draft as Methodology) : null;
    } catch {
      return null;
    }
  }

  keep(draft: Methodology): void {
    this.storage.setItem(this.#key, JSON.stringify(draft));
  }

  forget(): void {
    this.storage.removeItem(this.#key);
  }
}
