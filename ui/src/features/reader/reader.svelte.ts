/** An open package: the answer as it is written, kept while the hand rests. */
import { appErrorFrom, type AppError } from '$/ipc/app-error';
import type { Anchor, ReaderView, Said, Written, WrittenComment } from '$/ipc/bindings';
import type { Client } from '$/ipc/client';
import { t } from '$/text/text';
import { newId, offsetMinutes, writtenFrom } from './written';

/** How long the hand rests before what was written is kept, in milliseconds. */
const REST = 500;

export class ReaderState {
  view = $state.raw<ReaderView>() as ReaderView;
  written = $state.raw<Written>() as Written;
  /** Whether everything that was written is kept. */
  kept = $state(true);
  error = $state.raw<AppError | null>(null);
  /** Adds the comment that is still in its field, which belongs to the panel that shows it. */
  addStarted: () => void = () => {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> = Promise.resolve();

  constructor(
    private readonly client: Client,
    view: ReaderView,
  ) {
    this.view = view;
    this.written = writtenFrom(view.response);
  }

  /** Changes the answer, and keeps it when the hand rests. */
  change(part: Partial<Written>): void {
    this.written = { ...this.written, ...part, offset_minutes: offsetMinutes() };
    this.kept = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), REST);
  }

  say(said: Said | null): void {
    const written = { ...this.written };
    delete written.said;
    this.written = written;
    this.change(said === null ? {} : { said });
  }

  comment(revision: string, anchor: Anchor, text: string): void {
    const id = newId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
    this.change({ comments: [...(this.written.comments ?? []), { id, revision, anchor, text }] });
  }

  rewrite(id: string, text: string): void {
    const same = (comment: WrittenComment) => (comment.id === id ? { ...comment, text } : comment);
    this.change({ comments: (this.written.comments ?? []).map(same) });
  }

  withdraw(id: string): void {
    this.change({ comments: (this.written.comments ?? []).filter((comment) => comment.id !== id) });
  }

  /** Keeps all of it, also a comment that was started and not added: nobody means to throw away what they wrote. */
  finish(): Promise<void> {
    this.addStarted();
    return this.keep();
  }

  /** Keeps what is written now. One write follows another, so that the last one stays. */
  keep(): Promise<void> {
    clearTimeout(this.#timer);
    this.#sending = this.#sending.then(async () => {
      const { written } = this;
      try {
        this.view = await this.client.call<ReaderView>('write_answer', { written });
        this.kept = this.written === written;
        this.error = null;
      } catch (thrown) {
        this.error = appErrorFrom(thrown);
      }
    });
    return this.#sending;
  }

  /**
   * Writes the answer into a file that the person chooses.
   * @returns the file, or null when the dialog was left or the answer lacks something
   */
  async save(): Promise<string | null> {
    await this.finish();
    if (this.view.lacks.length > 0) return null;
    const kind = { name: t('file-kind-review'), extensions: ['countersign-review'] };
    try {
      const path = await this.client.call<string | null>('choose_save_path', {
        title: t('reader-save'),
        kind,
        name: this.view.answer_name,
      });
      if (path !== null) await this.client.call('save_answer', { path });
      return path;
    } catch (thrown) {
      this.error = appErrorFrom(thrown);
      return null;
    }
  }
}
