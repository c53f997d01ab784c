/** Parts that stand in lists: taken away, and moved one place, in whatever is edited. */
import type { Path } from './edits.svelte';

/** The list in which a part of a draft stands, and its place there; null for what stands in none. */
type Standing<T> = (draft: T, path: Path) => [unknown[], number] | null;

/** What can be done with the parts of something. */
export function partsOf<T>(standing: Standing<T>) {
  return {
    /** The draft without a part. */
    without(whole: T, path: Path): T {
      const draft = structuredClone(whole);
      const found = standing(draft, path);
      found?.[0].splice(found[1], 1);
      return draft;
    },

    /** The draft with a part one place earlier or later; as it is where there is no such place. */
    moved(whole: T, path: Path, by: -1 | 1): T {
      const draft = structuredClone(whole);
      const found = standing(draft, path);
      if (!found) return draft;
      const [list, at] = found;
      const to = at + by;
      if (to < 0 || to >= list.length) return draft;
      list.splice(to, 0, ...list.splice(at, 1));
      return draft;
    },

    /** Whether a part can go one place earlier or later. */
    canMove(whole: T, path: Path, by: -1 | 1): boolean {
      const found = standing(whole, path);
      return found !== null && found[1] + by >= 0 && found[1] + by < found[0].length;
    },
  };
}
