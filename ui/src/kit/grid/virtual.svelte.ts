/** The lines in sight of a list that scrolls: TanStack Virtual, told by runes. */
import {
  Virtualizer,
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
} from '@tanstack/virtual-core';
import { untrack } from 'svelte';

interface Asked {
  count: () => number;
  /** Height of every line, in pixels. */
  height: () => number;
  /** What stands above the lines and covers them, in pixels. */
  head: number;
  /** A line that is drawn even out of sight, because the focus is in it. */
  kept: () => number | null;
}

/** Lines drawn beyond the edges, so that a quick wheel shows no gap: more of them are felt at every key. */
const BEYOND = 6;

export class VirtualLines {
  /** The lines to draw. */
  items = $state.raw<readonly VirtualItem[]>([]);
  /** Height of all lines, in pixels. */
  height = $state(0);
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;

  constructor(
    element: () => HTMLElement | null,
    private readonly asked: Asked,
  ) {
    this.#virtualizer = new Virtualizer<HTMLElement, HTMLElement>(untrack(() => this.#options(element)));
    $effect(() => {
      // The element is there once the effect runs; what it observes goes with the component.
      if (element()) return this.#virtualizer._didMount();
    });
    $effect.pre(() => {
      this.#virtualizer.setOptions(this.#options(element));
      this.#virtualizer._willUpdate();
      untrack(() => this.#read());
    });
    $effect(() => {
      if (!element()) return;
      this.#virtualizer._willUpdate();
      untrack(() => this.#read());
    });
  }

  /** Brings a line into sight, with as little movement as that takes. */
  show(line: number): void {
    this.#virtualizer.scrollToIndex(line, { align: 'auto' });
  }

  /** How many lines a page has. */
  get page(): number {
    const height = this.#virtualizer.scrollRect?.height ?? 0;
    return Math.max(1, Math.floor((height - this.asked.head) / this.asked.height()) - 1);
  }

  #options(element: () => HTMLElement | null) {
    const { count, height, head, kept } = this.asked;
    const line = kept();
    const size = height();
    return {
      count: count(),
      getScrollElement: element,
      estimateSize: () => size,
      overscan: BEYOND,
      paddingStart: head,
      scrollPaddingStart: head,
      initialRect: { width: 0, height: 900 },
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: () => this.#read(),
      rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const lines = defaultRangeExtractor(range);
        if (line === null || line >= range.count || lines.includes(line)) return lines;
        return [...lines, line].sort((one, other) => one - other);
      },
    };
  }

  #read(): void {
    this.items = this.#virtualizer.getVirtualItems();
    this.height = this.#virtualizer.getTotalSize();
  }
}
