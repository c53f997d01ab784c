/** State of the welcome screen: the recent workspaces, and the one that the arrow keys are on. */
import { appErrorFrom, type AppError } from '$/ipc/app-error';
import type { Opened, RecentWorkspace, WelcomeApi } from './api';

export class WelcomeState {
  recent = $state.raw<readonly RecentWorkspace[] | null>(null);
  version = $state.raw('');
  /** Why the list can't be shown. */
  unread = $state.raw<AppError | null>(null);
  /** Why the last act failed. */
  failed = $state.raw<AppError | null>(null);
  #at = $state(0);

  /**
   * @param onopened told of the workspace that an act has opened
   */
  constructor(
    private readonly api: WelcomeApi,
    private readonly onopened: (workspace: NonNullable<Opened>) => void | Promise<void> = () => {},
  ) {}

  /** Place of the row that is in the tab order. */
  get at(): number {
    return Math.max(0, Math.min(this.#at, (this.recent?.length ?? 0) - 1));
  }

  put(place: number): void {
    this.#at = place;
  }

  /**
   * Moves through the list.
   * @returns whether the key was one that moves
   */
  press(key: string): boolean {
    const last = (this.recent?.length ?? 0) - 1;
    const steps: Record<string, number> = {
      ArrowUp: this.at - 1,
      ArrowDown: this.at + 1,
      Home: 0,
      End: last,
    };
    const next = steps[key];
    if (next === undefined) return false;
    this.#at = Math.max(0, Math.min(next, last));
    return true;
  }

  async load(): Promise<void> {
    try {
      [this.recent, this.version] = await Promise.all([this.api.recent(), this.api.version()]);
      this.unread = null;
    } catch (thrown) {
      this.recent = [];
      this.unread = appErrorFrom(thrown);
    }
  }

  /** Does an act and keeps what went wrong for the screen to say. */
  async act(run: (api: WelcomeApi) => Promise<Opened | void>): Promise<void> {
    this.failed = null;
    try {
      const opened = await run(this.api);
      if (opened) await this.onopened(opened);
    } catch (thrown) {
      this.failed = appErrorFrom(thrown);
    }
  }

  async forget(path: string): Promise<void> {
    await this.act((api) => api.forget(path));
    if (!this.failed) this.recent = this.recent?.filter((workspace) => workspace.path !== path) ?? null;
  }
}
