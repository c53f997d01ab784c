/**
 * What can be done with files that come into the window, wherever they are dropped. Features register what they offer;
 * a room's own place for files takes them before anybody is asked.
 */
import { untrack } from 'svelte';
import type { Component } from 'svelte';
import type { OpenProject } from '../open-project.svelte';
import type { Icon } from '$/kit/Glyph.svelte';

/** What a dialog of an offer gets. */
export interface OfferDialogProps {
  project: OpenProject;
  files: File[];
  /** Told when it is over; `done` says that the files were taken. */
  onclose: (done: boolean) => void;
}

/** One thing that can be done with files. It either does it at once, or asks in a dialog with a preview. */
export type Offer = {
  /** `noun.verb`, once in the program. */
  id: string;
  label: string;
  /** What it leads to, in a sentence. */
  hint: string;
  icon: Icon;
  /** Whether it can take this file. */
  fits: (file: File) => boolean;
  /** Whether it takes several at once. */
  several?: boolean;
  /** Offers with a higher weight come first; 0 where absent. What is for one kind of file only weighs more. */
  weight?: number;
} & (
  | { take: (files: readonly File[]) => void | Promise<void>; dialog?: undefined }
  | { dialog: Component<OfferDialogProps>; take?: undefined }
);

/** Paths of files that the system handed over, where the page knows them. */
const paths = new WeakMap<File, string>();

/** Notes where a file lies. */
export function withPath(file: File, path: string): File {
  paths.set(file, path);
  return file;
}

/** Where a file lies; unknown for one that was pasted. */
export function pathOf(file: File): string | undefined {
  return paths.get(file);
}

/** The files that came, and what is offered for them. */
export class Offers {
  #sets = $state.raw<readonly (() => readonly Offer[])[]>([]);
  /** Files that wait for a decision. */
  files = $state.raw<readonly File[]>([]);
  /** Whether files are held over the window. */
  over = $state(false);

  /** All offers there are now, the weightiest first. */
  readonly all: readonly Offer[] = $derived.by(() =>
    this.#sets.flatMap((set) => set()).toSorted((one, other) => (other.weight ?? 0) - (one.weight ?? 0)),
  );

  /** Adds offers until the returned function is called; they are given as a closure, as commands are. */
  register(set: () => readonly Offer[]): () => void {
    this.#sets = [...untrack(() => this.#sets), set];
    return () => {
      this.#sets = untrack(() => this.#sets).filter((each) => each !== set);
    };
  }

  /** What can be done with all of these files together. */
  for(files: readonly File[]): Offer[] {
    if (files.length === 0) return [];
    return this.all.filter((offer) => (files.length === 1 || offer.several) && files.every(offer.fits));
  }

  /** Files came: it is asked what to do with them. */
  take(files: readonly File[]): void {
    this.over = false;
    if (files.length > 0) this.files = [...files];
  }

  /** Something was done with these files; the others still wait. */
  done(files: readonly File[]): void {
    this.files = this.files.filter((file) => !files.includes(file));
  }

  /** Leaves all that wait. */
  leave(): void {
    this.files = [];
  }
}
