/** What the frame around the screens shows and can do. Screens get it from context. */
import { createContext } from 'svelte';
import type { AppError } from '$/ipc/app-error';
import type { ReaderView } from '$/ipc/bindings';
import type { Client } from '$/ipc/client';
import type { RefusalRow } from '$/kit/Refusal.svelte';
import { Toaster } from '$/kit/toaster.svelte';
import { Commands } from './commands.svelte';
import { ScreenLanguage } from './language.svelte';
import type { OpenProject } from './open-project.svelte';
import type { Router } from './router.svelte';
import type { Theme } from './theme.svelte';
import { Zoom } from './zoom.svelte';

/** Whether what was typed is on disk. */
export type SaveState =
  | { kind: 'saved'; time: string }
  | { kind: 'saving' }
  /** `cause` and the counts are said in a banner until it is solved. */
  | { kind: 'not-saved'; changes: number };

/** The open workspace as the sidebar names it. */
export interface OpenWorkspace {
  title: string;
  file: string;
  /** Its seal is drawn from the digest of its id. */
  digest: string;
}

/** Who acts, and for which party in which role. */
export interface ActingPerson {
  name: string;
  place: string;
}

/** One place on the way to what is shown; the last has no way to go. */
export interface Crumb {
  text: string;
  name?: boolean;
  go?: () => void;
}

/** An undoable act, by its label. */
export interface UndoStep {
  label: string;
  run: () => void;
}

/** The dialog that is open; there is one at most. */
export type OpenDialog =
  | { kind: 'palette' }
  | { kind: 'shortcuts' }
  | { kind: 'person' }
  | { kind: 'projects' }
  | { kind: 'add-project' }
  | { kind: 'refusal'; title: string; rows: readonly RefusalRow[] };

export class Shell {
  readonly commands = new Commands();
  readonly toaster = new Toaster();
  readonly zoom: Zoom;
  readonly language: ScreenLanguage;

  /** The project that is open; none on the welcome screen. */
  project = $state.raw<OpenProject | null>(null);
  /** The review package that is open in place of a workspace. */
  reader = $state.raw<ReaderView | null>(null);
  /** Why the last act failed, until it is read. */
  problem = $state.raw<AppError | null>(null);
  workspace = $state.raw<OpenWorkspace | null>(null);
  person = $state.raw<ActingPerson | null>(null);
  crumbs = $state.raw<readonly Crumb[]>([]);
  save = $state.raw<SaveState | null>(null);
  undo = $state.raw<UndoStep | null>(null);
  redo = $state.raw<UndoStep | null>(null);
  dialog = $state.raw<OpenDialog | null>(null);
  /** Counts beside rooms in the sidebar, already formatted. */
  counts = $state.raw<Readonly<Record<string, string>>>({});
  /** The right panel of the screen, if it has one: its name and how many conditions or findings it holds. */
  panel = $state.raw<{ label: string; count: number } | null>(null);
  /** Whether the right panel is out where it is a drawer. */
  panelOpen = $state(false);

  constructor(
    readonly client: Client,
    readonly router: Router,
    readonly theme: Theme,
  ) {
    // A window that can't be zoomed stays as it is; that is nothing to stop for.
    const show = (factor: number) => void client.call('set_zoom', { factor }).catch(() => {});
    this.zoom = new Zoom(show, localStorage);
    this.language = new ScreenLanguage(client, localStorage, () => navigator.languages);
  }
}

/** The shell of the window, for screens and the frame. */
export const [shellOf, provideShell] = createContext<Shell>();
