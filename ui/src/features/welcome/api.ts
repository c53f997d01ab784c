/** What the welcome screen asks of the core. */
import type { Client } from '$/ipc/client';
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

/** The acts of the welcome screen. Each that opens a workspace settles when it is open, or when a dialog was left. */
export interface WelcomeApi {
  recent(): Promise<readonly RecentWorkspace[]>;
  version(): Promise<string>;
  newProject(): Promise<void>;
  chooseWorkspace(): Promise<void>;
  sample(): Promise<void>;
  open(path: string): Promise<void>;
  /** Lets the user show where a moved workspace is now. */
  lookFor(path: string): Promise<void>;
  forget(path: string): Promise<void>;
}

/** The acts as commands of the shell. */
export function welcomeApi(client: Client): WelcomeApi {
  const open = (path: string) => client.call<void>('open_workspace', { path });
  const chooseAnd = async (then: (path: string) => Promise<void>) => {
    const path = await client.call<string | null>('choose_file', {
      title: t('welcome-choose'),
      kind: { name: t('file-kind-workspace'), extensions: ['countersign'] },
    });
    if (path !== null) await then(path);
  };
  return {
    recent: () => client.call('recent_workspaces'),
    version: async () => (await client.call<{ version: string }>('app_info')).version,
    newProject: () => client.call('new_project'),
    chooseWorkspace: () => chooseAnd((path) => open(path)),
    sample: () => client.call('open_sample'),
    open,
    // The place in the list moves along, so that the old one isn't offered again.
    lookFor: (lost) =>
      chooseAnd(async (path) => {
        await open(path);
        await client.call('forget_workspace', { path: lost });
      }),
    forget: (path) => client.call('forget_workspace', { path }),
  };
}
