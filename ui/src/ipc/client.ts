/** The one place that talks to Tauri. Screens get it as an object, so that a test can hand them another. */
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { appErrorFrom } from './app-error';

/** A way to call the core and to hear from it. */
export interface Client {
  /**
   * Calls a command of the shell.
   * @throws AppError whatever went wrong; RefusedError when conditions forbid it.
   */
  call<Answer>(command: string, args?: Record<string, unknown>): Promise<Answer>;
  /** Hears an event of the shell until the returned function is called. */
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
  on: (event, hear) => listen(event, ({ payload }) => hear(payload as never)),
};
