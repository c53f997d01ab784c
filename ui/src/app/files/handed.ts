/**
 * Files that the system drops on the window. The shell tells where they are held and let go, and hands out their bytes;
 * here that becomes the same event that a page knows, so that a place for files needs to know one way only.
 */
import type { Shell } from '../shell.svelte';
import { kindOf } from './kinds';
import { withPath } from './offers.svelte';

/** What the shell tells of files that are dragged; the place is in pixels of the page. */
interface Dragged {
  act: 'over' | 'drop' | 'leave';
  paths: string[];
  x: number;
  y: number;
}

/** Hears the shell until the returned function is called. */
export function hearDrops(shell: Shell): () => void {
  const heard = shell.client.on<Dragged>('dragged', (dragged) => void pass(shell, dragged));
  return () => void heard.then((stop) => stop());
}

async function pass(shell: Shell, { act, paths, x, y }: Dragged): Promise<void> {
  const target = document.elementFromPoint(x, y) ?? document.body;
  if (act === 'leave') {
    forgetPlaces();
    window.dispatchEvent(new DragEvent('dragleave'));
    return;
  }
  const carried = new DataTransfer();
  if (act === 'over') {
    // Which files they are is told when they are let go.
    carried.items.add(new File([], 'file'));
    forgetPlaces(target);
    target.dispatchEvent(dragEvent('dragover', carried));
    return;
  }
  const files = await Promise.all(paths.map((path) => fileAt(shell, path)));
  for (const file of files) carried.items.add(file);
  forgetPlaces();
  const dropped = dragEvent('drop', carried);
  // What a page takes from an event are copies; the files themselves know where they lie.
  Object.defineProperty(dropped, 'dataTransfer', { value: { types: ['Files'], files } });
  target.dispatchEvent(dropped);
}

function dragEvent(type: string, dataTransfer: DataTransfer): DragEvent {
  return new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
}

/** A place that was marked while files were over it isn't told that they went on. */
function forgetPlaces(but?: Element): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-over]')) {
    if (!but || !place.contains(but)) place.dispatchEvent(new DragEvent('dragleave'));
  }
}

/** A file with its bytes; a workspace is opened where it lies, and never read through here. */
async function fileAt(shell: Shell, path: string): Promise<File> {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  if (kindOf({ name, type: '' }) === 'workspace') return withPath(new File([], name), path);
  const bytes = await shell.client.call<ArrayBuffer>('read_file', { path });
  return withPath(new File([bytes], name), path);
}
