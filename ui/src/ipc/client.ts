/** The one place that talks to Tauri. Screens get it as an object, so that a test can hand them another. */
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWebviewWindow } from '@tauri-apps/api/webviewWindow';
import { appErrorFrom } from './app-error';

/** A way to call the core and to hear from it. */
export interface Client {
  /**
   * Calls a command of the shell.
   * @throws AppError whatever went wrong; RefusedError when conditions forbid it.
   */
  call<Answer>(command: string, args?: Record<string, unknown>): Promise<Answer>;
  /**
   * Hands a file to a command of the shell: its bytes as they are, what it is for beside them.
   * @throws AppError as `call`
   */
  upload<Answer>(command: string, file: File, about?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Hears an event of the shell that is meant for this window, or for all, until the returned function is called. */
  on<Payload>(event: string, hear: (payload: Payload) => void): Promise<() => void>;
}

/** The client of the desktop window. */
export const client: Client = {
  async call<Answer>(command: string, args: Record<string, unknown> = {}): Promise<Answer> {
    try {
      return await invoke<Answer>(command, args);
    } catch (thrown) {
      throw appErrorFrom(thrown);
    }
  },
  async upload<Answer>(
    command: string,
    file: File,
    about: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      // Headers hold ASCII only.
      const said = Object.entries({ name: file.name, ...about }).map(([name, value]) => [
        name,
        encodeURIComponent(value),
      ]);
      return await invoke<Answer>(command, bytes, {
        headers: Object.fromEntries(said) as Record<string, string>,
      });
    } catch (thrown) {
      throw appErrorFrom(thrown);
    }
  },
  on: (event, hear) =>
    listen(event, ({ payload }) => hear(payload as never), {
      target: { kind: 'WebviewWindow', label: getCurrentWebviewWindow().label },
    }),
};
