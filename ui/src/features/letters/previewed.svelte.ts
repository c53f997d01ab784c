/** What a form would do: asked of the core when the hand rests, and only the answer to the newest question counts. */
import { appErrorFrom } from '$/ipc/app-error';

const REST_MS = 200;

export class Previewed<Asked, Answer> {
  value = $state.raw<Answer | null>(null);
  /** Why there is no answer, or empty. */
  problem = $state('');
  /** The question that waits for its answer; another one makes it void. */
  #key = '';

  /** Asks while a component lives; `asked` gives nothing while the form says too little. */
  constructor(asked: () => Asked | null, ask: (asked: Asked) => Promise<Answer>) {
    $effect(() => {
      const what = asked();
      const key = JSON.stringify(what);
      if (what === null || key === this.#key) return;
      this.#key = key;
      const rest = setTimeout(() => void this.#look(ask(what), key), REST_MS);
      return () => {
        clearTimeout(rest);
        this.#key = '';
      };
    });
  }

  async #look(answer: Promise<Answer>, key: string) {
    try {
      const value = await answer;
      if (this.#key !== key) return;
      this.value = value;
      this.problem = '';
    } catch (thrown) {
      if (this.#key !== key) return;
      this.value = null;
      this.problem = appErrorFrom(thrown).message;
    }
  }
}
