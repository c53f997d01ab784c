/** The people directory of this computer: who is in it, who is kept, who is offered to a project. */
import type { Contact, DirectoryPreview, DirectoryView, Keep, Offer } from '$/ipc/bindings';
import type { Client } from '$/ipc/client';
import type { Answer } from '$/ipc/core';

export class PeopleDirectory {
  constructor(private readonly client: Client) {}

  view(): Promise<DirectoryView> {
    return this.client.call<DirectoryView>('directory_view');
  }

  /**
   * Keeps people, all or none.
   * @throws AppError where one of them can't be kept
   */
  async keep(people: readonly Keep[]): Promise<void> {
    await this.client.call('directory_keep', { people });
  }

  /** Removes people by their ids; answers who they were, so that they can come back. */
  forget(people: readonly string[]): Promise<Contact[]> {
    return this.client.call<Contact[]>('directory_forget', { people });
  }

  /** Whom a project can be offered. */
  offers(project: string): Promise<Offer[]> {
    return this.client.call<Offer[]>('directory_offers', { project });
  }

  /** The people of a project of whom the directory doesn't know everything. */
  unknown(project: string): Promise<Contact[]> {
    return this.client.call<Contact[]>('directory_unknown', { project });
  }

  /** What importing a table would do. */
  preview(file: File): Promise<DirectoryPreview> {
    return this.client.upload<DirectoryPreview>('preview_directory', file);
  }

  take(file: File): Promise<Answer> {
    return this.client.upload<Answer>('import_directory', file);
  }

  /** Hears of changes, in this window and in others, until the returned function is called. */
  hear(changed: () => void): () => void {
    const heard = this.client.on('directory', changed);
    return () => void heard.then((stop) => stop());
  }
}
