/** What the frame around the screens shows and can do. Screens get it from context. */
import { createContext } from 'svelte';
import type { AppError } from '$/ipc/app-error';
import type { ReaderView } from '$/ipc/bindings';
import type { Client } from '$/ipc/client';
import type { RefusalRow } from '$/kit/Refusal.svelte';
import { Toaster } from '$/kit/toaster.svelte';
import { Commands } from './commands.svelte';
import { Offers } from './files/offers.svelte';
import type { Left } from './leaving';
import type { OpenProject } from './open-project.svelte';
import type { Router } from './router.svelte';
import type { Preferences } from './settings.svelte';

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

/** A workspace that was open before, as menu and palette offer it. */
export interface RecentFile {
  path: string;
  title: string;
  file: string;
  /** Absent if the file isn't where it was. */
  standing?: object;
}

/** The dialog that is open; there is one at most. */
export type OpenDialog =
  | { kind: 'palette' }
  | { kind: 'shortcuts' }
  | { kind: 'person' }
  | { kind: 'projects' }
  /** A new project: in the workspace that is open, or in one of its own. */
  | { kind: 'new-project'; into: 'open-workspace' | 'own-workspace' }
  | { kind: 'about' }
  | { kind: 'leaving'; left: Left; answer: (goes: boolean) => void }
  | { kind: 'refusal'; title: string; rows: readonly RefusalRow[] };

export class Shell {
  readonly commands = new Commands();
  readonly toaster = new Toaster();
  readonly offers = new Offers();
  /** Asks for files of this computer; there while the window is drawn. */
  chooseFiles: () => void = () => {};

  /** The project that is open; none on the welcome screen. */
  project = $state.raw<OpenProject | null>(null);
  /** The review package that is open in place of a workspace. */
  reader = $state.raw<ReaderView | null>(null);
  /** Keeps what was typed into the answer to that package; there while it is open. */
  keepAnswer: () => Promise<void> = async () => {};
  /** Why the last act failed, until it is read. */
  problem = $state.raw<AppError | null>(null);
  workspace = $state.raw<OpenWorkspace | null>(null);
  /** The workspaces that were open before, newest first. */
  recent = $state.raw<readonly RecentFile[]>([]);
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
    readonly preferences: Preferences,
  ) {}
}

/** The shell of the window, for screens and the frame. */
export const [shellOf, provideShell] = createContext<Shell>();
