/** Moving through a matrix by keyboard: one cell is in the tab order, arrows move it, Enter opens it. */

/** A place in the matrix, counted from 0 without the heads. */
export interface Place {
  row: number;
  column: number;
}

/** Letters typed within this time after each other are one word. */
const WORD_MS = 700;

/** The one cell of a matrix that takes the focus. */
export class MatrixCursor {
  #at = $state.raw<Place>({ row: 0, column: 0 });
  #typed = { word: '', at: -Infinity };

  /**
   * @param size rows and columns now; the matrix may shrink under the cursor
   */
  constructor(private readonly size: () => { rows: number; columns: number }) {}

  /** Where the cursor is, never outside the matrix. */
  get at(): Place {
    const { rows, columns } = this.size();
    return {
      row: Math.max(0, Math.min(this.#at.row, rows - 1)),
      column: Math.max(0, Math.min(this.#at.column, columns - 1)),
    };
  }

  /** Puts the cursor on a cell that was clicked or got the focus. */
  put(place: Place): void {
    this.#at = place;
  }

  /**
   * Moves for a key of the grid pattern (WAI-ARIA): arrows, Home and End in the row, with Ctrl to the corners.
   * @returns whether the key was one of them
   */
  press(key: string, ctrl = false): boolean {
    const { rows, columns } = this.size();
    const { row, column } = this.at;
    const moved = this.#after(key, ctrl, row, column, rows, columns);
    if (!moved) return false;
    this.#at = moved;
    this.#at = this.at;
    return true;
  }

  /**
   * Moves to the next row whose title begins with what is typed; the same letter again goes on to the next.
   * @returns whether there is such a row
   */
  type(letter: string, nowMs: number, titles: readonly string[]): boolean {
    if ([...letter].length !== 1 || letter.trim() === '') return false;
    const goesOn = nowMs - this.#typed.at < WORD_MS;
    const before = goesOn ? this.#typed.word : '';
    const word = before === letter ? letter : before + letter;
    const from = word.length > 1 ? this.at.row : this.at.row + 1;
    const found = titles
      .map((_, place) => (from + place) % titles.length)
      .find((row) => titles[row]?.toLocaleLowerCase().startsWith(word.toLocaleLowerCase()));
    if (found === undefined) return false;
    this.#typed = { word, at: nowMs };
    this.#at = { ...this.at, row: found };
    return true;
  }

  #after(
    key: string,
    ctrl: boolean,
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): Place | null {
    switch (key) {
      case 'ArrowUp':
        return { row: row - 1, column };
      case 'ArrowDown':
        return { row: row + 1, column };
      case 'ArrowLeft':
        return { row, column: column - 1 };
      case 'ArrowRight':
        return { row, column: column + 1 };
      case 'Home':
        return { row: ctrl ? 0 : row, column: 0 };
      case 'End':
        return { row: ctrl ? rows - 1 : row, column: columns - 1 };
      default:
        return null;
    }
  }
}
