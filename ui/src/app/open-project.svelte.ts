/** The project that is open: reads views, sends commands as the acting person, and tells views when to read again. */
import { AppError, appErrorFrom } from '$/ipc/app-error';
import type { FrameView, Presence } from '$/ipc/bindings';
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
import { Outbox } from './outbox.svelte';

/** What a command touched, and the how-manieth change it was. What another program changed may be anything. */
interface Change {
  count: number;
  tags: readonly string[] | 'anything';
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
  /** The file as it is outside, since it was looked at. */
  presence = $state.raw<Presence | null>(null);

  constructor(
    readonly client: Client,
    readonly workspace: OpenedWorkspace,
    readonly id: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'>,
    /** Shared with the other projects of the workspace that the window has shown. */
    readonly outbox = new Outbox(),
  ) {}

  /** When something was saved last; null where nothing was since the workspace was opened. */
  get savedAt(): Date | null {
    return this.outbox.savedAt;
  }

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
    return this.write('undo_to', { entry });
  }

  /** Something was typed that will be sent when the hand rests. */
  wait(): void {
    this.outbox.pending += 1;
  }

  /** It was sent. */
  told(): void {
    this.outbox.pending -= 1;
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
    const key = JSON.stringify([command, file.name, file.size, file.lastModified, about]);
    return this.#written(key, (person) =>
      this.client.upload<Answer>(command, file, { project: this.id, person, ...about }),
    );
  }

  /** The project was changed, here or in another window. */
  async heard(tags: Change['tags']): Promise<void> {
    this.change = { count: this.change.count + 1, tags };
    await this.load();
  }

  /** Calls a command of the shell that writes, as the acting person. */
  write(command: string, args: Record<string, unknown>): Promise<Answer> {
    return this.#written(JSON.stringify([command, args]), (person) =>
      this.client.call<Answer>(command, { project: this.id, person, ...args }),
    );
  }

  /** The answer, once it is saved: where the file can't be written now, that is later. */
  async #written(key: string, send: (person: string) => Promise<Answer>): Promise<Answer> {
    const { person } = this;
    if (person === null) throw new AppError('actor-unknown', t('person-none'));
    const change = {
      key: JSON.stringify([this.id, key]),
      project: this.id,
      // Whoever did it did it, also when somebody else acts by the time it can be saved.
      send: async () => {
        const answer = await send(person);
        // It is saved, whether or not what came of it can be read at once: sent again it would be done twice.
        await this.heard(answer.touched).catch(() => {});
        return answer;
      },
    };
    // Whoever opened the file to read can't expect to save later.
    return this.workspace.readOnly === undefined ? this.outbox.put(change) : this.outbox.send(change);
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

  #shows(touched: Change['tags']): boolean {
    return !this.tags || touched === 'anything' || touched.some((tag) => this.tags?.includes(tag));
  }
}
