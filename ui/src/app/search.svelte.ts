/** The search of the palette: what is typed is looked for in the project that is open. */
import type { FoundLine } from '$/ipc/bindings';
import type { PaletteItem } from '$/kit/CommandPalette.svelte';
import { t } from '$/text/text';
import SearchIcon from '@lucide/svelte/icons/search';
import { follow } from './acts';
import { roomGroups } from './screens';
import type { Shell } from './shell.svelte';
import { searchFor } from './going';

/** A pause in typing after which it is worth looking, in milliseconds. */
const PAUSE = 120;

/** As many as leave room in the palette for the way to all of them. */
const SHOWN = 7;

/** Fewer letters find too much to be of use. */
const LEAST = 2;

export class Search {
  #found = $state.raw<{ typed: string; lines: readonly FoundLine[] }>({ typed: '', lines: [] });
  #pause: ReturnType<typeof setTimeout> | undefined;
  #wanted = '';

  constructor(private readonly shell: Shell) {}

  /** What was found, as entries of the palette. */
  readonly entries = $derived.by((): PaletteItem[] => {
    const { typed, lines } = this.#found;
    if (lines.length === 0) return [];
    const all: PaletteItem = {
      id: 'find.all',
      group: 'find',
      icon: SearchIcon,
      label: t('search-show-all', { typed }),
      keys: 'Mod+Shift+F',
      keywords: [typed],
      run: () => searchFor(this.shell, typed),
    };
    const found = lines.slice(0, SHOWN).map((line) => ({
      id: `find.${line.id}`,
      group: 'find',
      icon: iconOf(line),
      label: [line.reference, line.title].filter(Boolean).join(' ') || line.snippet,
      note: t(`kind-${line.kind}` as 'kind-issue'),
      // Found by a word that needn't stand in the label.
      keywords: [typed],
      run: () => follow(this.shell, line.place),
    }));
    return [...found, all];
  });

  type(typed: string): void {
    clearTimeout(this.#pause);
    this.#wanted = typed.trim();
    if (this.#wanted.length < LEAST) {
      this.#found = { typed: '', lines: [] };
      return;
    }
    this.#pause = setTimeout(() => void this.#look(), PAUSE);
  }

  async #look(): Promise<void> {
    const { project, client } = this.shell;
    const typed = this.#wanted;
    if (!project) return;
    try {
      const lines = await client.call<FoundLine[]>('search', { project: project.id, text: typed });
      if (typed === this.#wanted) this.#found = { typed, lines };
    } catch {
      // A text that can't be searched for finds nothing; the commands are still there.
      this.#found = { typed: '', lines: [] };
    }
  }
}

/** The icon of the room where it is. */
export function iconOf({ place }: FoundLine) {
  const rooms = roomGroups.flatMap(({ rooms }) => rooms);
  const room = rooms.find(({ name }) => name === place.screen) ?? rooms[0];
  if (!room) throw new Error('there are rooms');
  return room.icon;
}
