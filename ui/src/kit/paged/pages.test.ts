import { describe, expect, it } from 'vitest';
import { PAGE, PagedRows } from './pages.svelte';

/** A list of so many rows that says what was read of it. */
function list(count: number, name = 'row') {
  const reads: number[] = [];
  const read = async (from: number, limit: number) => {
    reads.push(from);
    const rows = Array.from({ length: Math.min(limit, count - from) }, (_, at) => `${name} ${from + at}`);
    return Promise.resolve({ count, rows });
  };
  return { read, reads };
}
const settled = () => new Promise((done) => setTimeout(done));

describe('rows in pages', () => {
  it('reads what comes into sight, each page once', async () => {
    const { read, reads } = list(1000);
    const rows = new PagedRows(read);
    expect(rows.count).toBeNull();
    await rows.ask();
    expect([rows.count, rows.at(0), rows.at(PAGE)]).toEqual([1000, 'row 0', undefined]);
    rows.need(PAGE - 5, PAGE + 20);
    rows.need(PAGE, PAGE + 30);
    await settled();
    expect(rows.at(PAGE + 7)).toBe(`row ${PAGE + 7}`);
    expect(reads).toEqual([0, PAGE]);
    rows.need(2000, 2030);
    expect(reads).toHaveLength(2);
  });

  it('keeps what is there until another question is answered, and forgets answers that come late', async () => {
    const rows = new PagedRows(list(50, 'old').read);
    await rows.ask();
    let answer = () => {};
    const slow = new Promise<{ count: number; rows: string[] }>((done) => {
      answer = () => done({ count: 1, rows: ['late'] });
    });
    const first = rows.ask(() => slow);
    expect(rows.at(0)).toBe('old 0');
    await rows.ask(list(3, 'new').read);
    answer();
    await first;
    expect([rows.count, rows.at(0), rows.at(3)]).toEqual([3, 'new 0', undefined]);
  });

  it('tells what went wrong and reads the page again when it is needed again', async () => {
    const { read } = list(500);
    const rows = new PagedRows(read);
    await rows.ask();
    let broken = true;
    await rows.ask((from, limit) =>
      broken && from > 0 ? Promise.reject(new Error('gone')) : read(from, limit),
    );
    rows.need(PAGE, PAGE);
    await settled();
    expect(rows.error).toBeInstanceOf(Error);
    broken = false;
    rows.need(PAGE, PAGE);
    await settled();
    expect([rows.error, rows.at(PAGE)]).toEqual([null, `row ${PAGE}`]);
  });
});
