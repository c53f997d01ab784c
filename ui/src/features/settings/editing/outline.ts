/** The outline of something that is edited part by part. */
import type { Path } from './edits.svelte';

/** A line of the outline. */
export interface OutlineLine {
  path: Path;
  title: string;
  /** How deep it stands: 0 for a part of the whole, 1 for what a part holds. */
  depth: 0 | 1;
}

/** Parts of one sort. */
export interface OutlineGroup<Added extends string = string> {
  id: string;
  title: string;
  lines: OutlineLine[];
  /** What can be added to it, and what the button says. */
  adds: { kind: Added; label: string } | null;
}

/** The line of the outline where a finding is shown: the part itself, or the one that holds it; the first line for the rest. */
export function lineOf(groups: readonly OutlineGroup[], path: Path): Path {
  const paths = groups.flatMap(({ lines }) => lines.map((line) => line.path));
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const candidate = parts.slice(0, length).join('.');
    if (paths.includes(candidate)) return candidate;
  }
  return paths[0] ?? '';
}

/** A part as people read it, with what holds it: "Build › Firewall is open". */
export function placeIn(groups: readonly OutlineGroup[], path: Path): string {
  const lines = groups.flatMap((group) => group.lines);
  const line = lines.find((each) => each.path === lineOf(groups, path));
  if (!line) return '';
  const holder = lines.find((each) => each.depth < line.depth && line.path.startsWith(`${each.path}.`));
  return [holder?.title, line.title].filter(Boolean).join(' › ');
}
