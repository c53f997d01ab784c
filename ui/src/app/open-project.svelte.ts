/** The project that is open: reads views, sends commands as the acting person, and tells views when to read again. */
import { SvelteDate } from 'svelte/reactivity';
import { AppError, appErrorFrom } from '$/ipc/app-error';
import type { FrameView } from '$/ipc/bindings';
import type { Client } from '$/ipc/client';
import { language } from '$/text/language.svelte';
import { t } from '$/text/text';
import type {
  Answer,
  Attached,
  OpenedWorkspace,
  Query,
  Request,
  UndoState,
  ViewName,
  Views,
} from '$/ipc/core';

/** What a command touched, and the how-manieth change it was. */
interface Change {
  count: number;
  tags: readonly string[];
}

/** Remembers who acted last in a project. */
const memory = (project: string) => `countersign.person.${project}`;

export class OpenProject {
  frame = $state.raw<FrameView | null>(null);
  /** Id of the acting person; nobody until one is chosen. */
  person = $state<string | null>(null);
  /** The last change: views that show what it touched read again. */
  change = $state.raw<Change>({ count: 0, tags: [] });
  undoable = $state.raw<UndoState>({});
  /** What was typed and not sent, and commands that were sent and not answered. */
  pending = $state(0);
  savedAt = $state.raw<Date | null>(null);

  constructor(
    readonly client: Client,
    readonly workspace: OpenedWorkspace,
    readonly id: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'>,
  ) {}

  /** Reads the frame and who acted last. */
  async load(): Promise<void> {
    this.frame = await this.read({ view: 'frame' });
    this.undoable = await this.client.call<UndoState>('undo_state', { project: this.id });
    const people = this.frame.people;
    const last = this.storage.getItem(memory(this.id));
    const only = people.length === 1 ? people[0]?.id : undefined;
    if (!people.some(({ id }) => id === this.person)) {
      this.person = people.find(({ id }) => id === last)?.id ?? only ?? null;
    }
  }

  /** The acting person as the frame names them. */
  get actor() {
    return this.frame?.people.find(({ id }) => id === this.person) ?? null;
  }

  act(person: string): void {
    this.person = person;
    this.storage.setItem(memory(this.id), person);
  }

  /** Reads a view. */
  read<K extends ViewName>(query: Query<K>): Promise<Views[K]> {
    return this.client.call<Views[K]>('view', { project: this.id, query });
  }

  /**
   * Sends commands as the acting person: all are carried out, or none.
   * @throws RefusedError when conditions forbid it; AppError for anything else
   */
  async do(...requests: Request[]): Promise<Answer> {
    return this.write('decide', { requests });
  }

  undo(): Promise<Answer> {
    return this.write('undo', {});
  }

  redo(): Promise<Answer> {
    return this.write('redo', {});
  }

  /** Restores the state before an entry of the history: takes it back and everything since. */
  undoTo(entry: string): Promise<Answer> {
    return this.#write('undo_to', { entry });
  }

  /** Something was typed that will be sent when the hand rests. */
  wait(): void {
    this.pending += 1;
  }

  /** It was sent. */
  told(): void {
    this.pending -= 1;
  }

  /** Takes a file into the workspace, where commands name it by its digest. */
  attach(file: File): Promise<Attached> {
    return this.client.upload<Attached>('attach_file', file);
  }

  /** What a file would change; nothing is written. */
  preview<Preview>(
    command: string,
    file: File,
    about: Readonly<Record<string, string>> = {},
  ): Promise<Preview> {
    const said = { project: this.id, ...(this.person === null ? {} : { person: this.person }), ...about };
    return this.client.upload<Preview>(command, file, said);
  }

  /** Hands a file to a command that writes. */
  take(command: string, file: File, about: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.#written((person) =>
      this.client.upload<Answer>(command, file, { project: this.id, person, ...about }),
    );
  }

  /** Calls a command of the shell that writes, as the acting person. */
  write(command: string, args: Record<string, unknown>): Promise<Answer> {
    return this.#written((person) =>
      this.client.call<Answer>(command, { project: this.id, person, ...args }),
    );
  }

  async #written(send: (person: string) => Promise<Answer>): Promise<Answer> {
    if (this.person === null) throw new AppError('actor-unknown', t('person-none'));
    this.pending += 1;
    try {
      const answer = await send(this.person);
      this.savedAt = new SvelteDate();
      this.change = { count: this.change.count + 1, tags: answer.touched };
      await this.load();
      return answer;
    } catch (thrown) {
      throw appErrorFrom(thrown);
    } finally {
      this.pending -= 1;
    }
  }
}

/** A view that reads again when what it shows was touched. */
export class LiveView<K extends ViewName> {
  value = $state.raw<Views[K] | null>(null);
  error = $state.raw<AppError | null>(null);
  #asked = '';
  #seen = -1;

  /**
   * @param tags kinds of entities that the view shows; absent for all of them
   */
  constructor(
    project: OpenProject,
    query: () => Query<K>,
    private readonly tags?: readonly string[],
  ) {
    $effect(() => {
      const asked = query();
      // What the core says comes in words: another language is another answer.
      const key = JSON.stringify([asked, language()]);
      const { count, tags } = project.change;
      const again = count !== this.#seen && (this.#seen < 0 || this.#shows(tags));
      this.#seen = count;
      if (key === this.#asked && !again) return;
      this.#asked = key;
      project.read(asked).then(
        (value) => {
          if (this.#asked !== key) return;
          this.value = value;
          this.error = null;
        },
        (thrown: unknown) => {
          if (this.#asked === key) this.error = appErrorFrom(thrown);
        },
      );
    });
  }

  #shows(touched: readonly string[]): boolean {
    return !this.tags || touched.some((tag) => this.tags?.includes(tag));
  }
}
