/** Rows of a list that the core has: read a page at a time, as they come into sight, and kept until the question changes. */
import { SvelteMap } from 'svelte/reactivity';

/** Rows of a page: about twice what a window shows, since the first page is waited for at each key. */
export const PAGE = 50;
/** So many pages are kept; more than anybody scrolls through before looking at something. */
const KEPT = 400;

/** A page as it was read: its rows, and how many there are in all. */
export interface Page<Row> {
  count: number;
  rows: readonly Row[];
}

/** Reads rows from a place on. */
export type ReadPage<Row> = (from: number, limit: number) => Promise<Page<Row>>;

export class PagedRows<Row> {
  /** How many rows there are; null until the first page is there. */
  count = $state<number | null>(null);
  error = $state.raw<unknown>(null);
  readonly #pages = new SvelteMap<number, readonly Row[]>();
  /** Pages that were asked for. */
  #asked: number[] = [];
  #question = 0;
  #read: ReadPage<Row>;

  constructor(read: ReadPage<Row>) {
    this.#read = read;
  }

  /** The row at a place, once it was read. */
  at(place: number): Row | undefined {
    return this.#pages.get(Math.floor(place / PAGE))?.[place % PAGE];
  }

  /**
   * Asks anew, because the question or what it is about changed. What is there stays in sight until the answer comes, so
   * that nothing flickers at each key.
   */
  async ask(read: ReadPage<Row> = this.#read, from = 0): Promise<void> {
    this.#read = read;
    const question = ++this.#question;
    this.#asked = [Math.floor(from / PAGE)];
    await this.#load(Math.floor(from / PAGE), question, true);
  }

  /** Reads what is missing of the rows in sight. */
  need(first: number, last: number): void {
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) {
      if (this.#asked.includes(page) || page * PAGE >= (this.count ?? 0)) continue;
      this.#asked.push(page);
      void this.#load(page, this.#question, false);
    }
  }

  async #load(page: number, question: number, anew: boolean): Promise<void> {
    try {
      const { count, rows } = await this.#read(page * PAGE, PAGE);
      if (question !== this.#question) return;
      if (anew) this.#pages.clear();
      if (this.#pages.size >= KEPT) {
        this.#pages.clear();
        this.#asked = [page];
      }
      this.#pages.set(page, rows);
      this.count = count;
      this.error = null;
    } catch (thrown) {
      if (question !== this.#question) return;
      this.#asked = this.#asked.filter((each) => each !== page);
      this.error = thrown;
    }
  }
}
