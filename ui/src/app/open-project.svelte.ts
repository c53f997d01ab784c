/** The project that is open: reads views, sends commands as the acting person, and tells views when to read again. */
import { SvelteDate } from 'svelte/reactivity';
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

/** What a command touched, and the how-manieth change it was. What another program changed may be anything. */
interface Change {
  count: number;
  tags: readonly string[] | 'anything';
}

/** A change that was sent and could not be saved: it waits, with what was typed, until it can. */
interface Unsaved {
  /** Command and arguments: the same one isn't kept twice. */
  key: string;
  send: (person: string) => Promise<Answer>;
  cause: AppError;
  answer: Promise<Answer>;
  saved: (answer: Answer) => void;
  dropped: (error: AppError) => void;
}

/** Failures of the file or its medium. They pass, and then the same change can be saved. */
const OUTAGES = ['io', 'database', 'missing', 'replaced', 'read-only', 'in-use'];

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
  /** Changes that could not be saved, oldest first. */
  unsaved = $state.raw<readonly Unsaved[]>([]);
  savedAt = $state.raw<Date | null>(null);
  /** The file as it is outside, since it was looked at. */
  presence = $state.raw<Presence | null>(null);

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
    return this.write('undo_to', { entry });
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
    const key = JSON.stringify([command, file.name, file.size, file.lastModified, about]);
    return this.#written(key, (person) =>
      this.client.upload<Answer>(command, file, { project: this.id, person, ...about }),
    );
  }

  /** Another window changed the project. */
  async heard(tags: Change['tags']): Promise<void> {
    this.change = { count: this.change.count + 1, tags };
    await this.load();
  }

  /**
   * Tries again to save what could not be saved, in the order in which it was done.
   * @returns what was saved
   */
  retry(): Promise<Answer[]> {
    // One after the other: a second try begins where the first one ended.
    this.#trying = this.#trying.then(async () => {
      const answers: Answer[] = [];
      let next = this.unsaved[0];
      while (next && (await this.#retried(next, answers))) next = this.unsaved[0];
      return answers;
    });
    return this.#trying;
  }

  /** Gives up what could not be saved. */
  drop(): void {
    const dropped = this.unsaved;
    this.unsaved = [];
    for (const each of dropped) each.dropped(each.cause);
  }

  #trying: Promise<Answer[]> = Promise.resolve([]);

  /** @returns whether the next one is worth trying */
  async #retried(one: Unsaved, answers: Answer[]): Promise<boolean> {
    try {
      const answer = await this.#sent(one.send);
      this.unsaved = this.unsaved.filter((each) => each !== one);
      one.saved(answer);
      answers.push(answer);
      return true;
    } catch (thrown) {
      const cause = appErrorFrom(thrown);
      const stays = this.#isOutage(cause);
      this.unsaved = stays
        ? this.unsaved.map((each) => (each === one ? { ...each, cause } : each))
        : this.unsaved.filter((each) => each !== one);
      if (!stays) one.dropped(cause);
      return !stays;
    }
  }

  /** Calls a command of the shell that writes, as the acting person. */
  write(command: string, args: Record<string, unknown>): Promise<Answer> {
    return this.#written(JSON.stringify([command, args]), (person) =>
      this.client.call<Answer>(command, { project: this.id, person, ...args }),
    );
  }

  /** The answer, once it is saved: where the file can't be written now, that is later. */
  async #written(key: string, send: Unsaved['send']): Promise<Answer> {
    const same = this.unsaved.find((each) => each.key === key);
    if (same || this.unsaved.length > 0) {
      const { answer } = same ?? this.#keep(key, send, this.unsaved[0]?.cause);
      void this.retry();
      return answer;
    }
    try {
      return await this.#sent(send);
    } catch (thrown) {
      const cause = appErrorFrom(thrown);
      if (!this.#isOutage(cause)) throw cause;
      return this.#keep(key, send, cause).answer;
    }
  }

  #keep(key: string, send: Unsaved['send'], cause: AppError | undefined): Unsaved {
    const same = this.unsaved.find((each) => each.key === key);
    if (same) return same;
    const { promise, resolve, reject } = promised<Answer>();
    const unsaved: Unsaved = {
      key,
      send,
      cause: cause ?? new AppError('io', ''),
      answer: promise,
      saved: resolve,
      dropped: reject,
    };
    this.unsaved = [...this.unsaved, unsaved];
    return unsaved;
  }

  #isOutage(error: AppError): boolean {
    // Whoever opened the file to read can't expect to save later.
    return this.workspace.readOnly === undefined && OUTAGES.includes(error.code);
  }

  async #sent(send: Unsaved['send']): Promise<Answer> {
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

function promised<Value>() {
  let resolve!: (value: Value) => void;
  let reject!: (error: AppError) => void;
  const promise = new Promise<Value>((resolved, rejected) => {
    resolve = resolved;
    reject = rejected;
  });
  return { promise, resolve, reject };
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
