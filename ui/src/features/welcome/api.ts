/** What the welcome screen asks of the core. */
import { chooseWorkspace, isReview, workspaceKind } from '$/app/workspaces';
import type { ReaderView, StartView } from '$/ipc/bindings';
import type { Client } from '$/ipc/client';
import type { NewProject, OpenedWorkspace, Start } from '$/ipc/core';
import type { State } from '$/kit/states';
import { t } from '$/text/text';

/** A workspace that was open before. */
export interface RecentWorkspace {
  /** Where it is, or was. */
  path: string;
  title: string;
  /** The customer's name if the title begins with it; it stands isolated. */
  customer?: string;
  file: string;
  /** Folders above it as people read them: "Documents › Projects". */
  folder: string;
  /** Digest of the workspace's id, for the seal. */
  digest: string;
  opened: string;
  /** Absent if the file isn't where it was. */
  standing?: { state: State; words: string; move: string };
}

/** What an act opened; null when a dialog was left. */
export type Opened = OpenedWorkspace | null;

/** The acts of the welcome screen. */
export interface WelcomeApi {
  recent(): Promise<readonly RecentWorkspace[]>;
  version(): Promise<string>;
  /** The workspace that the window was opened with. */
  first(): Promise<Opened>;
  /** What the dialog for a new project offers. */
  start(): Promise<StartView>;
  /** Asks where to write the new workspace; null when the dialog was left. */
  chooseNew(name: string): Promise<string | null>;
  newProject(project: NewProject): Promise<Opened>;
  chooseWorkspace(): Promise<Opened>;
  sample(): Promise<Opened>;
  open(path: string): Promise<Opened>;
  /** Lets the user show where a moved workspace is now. */
  lookFor(path: string): Promise<Opened>;
  forget(path: string): Promise<void>;
}

/**
 * The acts as commands of the shell.
 * @param onreview told of a review package that was opened in place of a workspace
 */
export function welcomeApi(client: Client, onreview: (view: ReaderView) => void = () => {}): WelcomeApi {
  const open = async (path: string): Promise<Opened> => {
    if (!isReview(path)) return client.call<OpenedWorkspace>('open_workspace', { path });
    onreview(await client.call<ReaderView>('open_review', { path }));
    return null;
  };
  const chooseNew = (name: string) =>
    client.call<string | null>('choose_save_path', {
      title: t('new-project-file'),
      kind: workspaceKind(),
      name,
    });
  let begun = false;
  return {
    recent: () => client.call('recent_workspaces'),
    version: async () => (await client.call<{ version: string }>('app_info')).version,
    // Once: who closes that workspace, or chooses another language, is not sent back into it.
    first: async () => {
      if (begun) return null;
      begun = true;
      const start = await client.call<Start | null>('start');
      if (start === null) return null;
      const opened = await open(start.path);
      return opened && { ...opened, project: start.project, room: start.room };
    },
    start: () => client.call('start_view'),
    chooseNew,
    newProject: (project) => client.call<OpenedWorkspace>('create_project', { project }),
    chooseWorkspace: async () => {
      const path = await chooseWorkspace(client);
      return path === null ? null : open(path);
    },
    sample: async () => {
      const path = await chooseNew(t('welcome-sample-file'));
      return path === null ? null : client.call<OpenedWorkspace>('open_sample', { path });
    },
    open,
    // The place in the list moves along, so that the old one isn't offered again.
    lookFor: async (lost) => {
      const path = await chooseWorkspace(client);
      if (path === null) return null;
      const opened = await open(path);
      await client.call('forget_workspace', { path: lost });
      return opened;
    },
    forget: (path) => client.call('forget_workspace', { path }),
  };
}
