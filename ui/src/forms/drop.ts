/** Files that are dropped on a part of the screen. */
import type { Attachment } from 'svelte/attachments';

/** Lets files be dropped here; `data-over` marks the part while they hover. */
export function takesFiles(take: (files: File[]) => void): Attachment<HTMLElement> {
  return (element) => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      element.dataset['over'] = '';
    };
    const leave = () => delete element.dataset['over'];
    const drop = (event: DragEvent) => {
      leave();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    element.addEventListener('dragover', over);
    element.addEventListener('dragleave', leave);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', over);
      element.removeEventListener('dragleave', leave);
      element.removeEventListener('drop', drop);
    };
  };
}
