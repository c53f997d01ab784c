/** Values of forms: text on the screen, JSON in a command. */
import type { Field, FormOptions } from '$/ipc/bindings';
import { withFullStop } from '$/text/time';

/** Values by field id. */
export type Values = { [field: string]: string | undefined };

/** For forms whose fields name nothing of the project. */
export const noOptions: FormOptions = { people: [], systems: [], integrations: [], steps: [] };

/** The value of a field as a command takes it; undefined where it can't say "nothing". */
export function commandValue(field: Field, text: string): unknown {
  const trimmed = text.trim();
  switch (field.kind) {
    case 'number':
      return trimmed === '' ? undefined : Number(plain(field, trimmed));
    case 'yes-no':
      return trimmed === '' ? undefined : trimmed === 'yes';
    case 'choice':
    case 'date':
    case 'person':
    case 'system':
    case 'integration':
      return trimmed === '' ? undefined : trimmed;
    default:
      return text;
  }
}

/** The arguments of a command for those values that differ from what was there; what was emptied is named. */
export function changed(fields: readonly Field[], before: Values, now: Values): Record<string, unknown> {
  const args: Record<string, unknown> = {};
  const clear: string[] = [];
  for (const field of fields) {
    const text = now[field.id] ?? '';
    if (text === (before[field.id] ?? '')) continue;
    const value = commandValue(field, text);
    if (value !== undefined) args[field.id] = value;
    else clear.push(field.id);
  }
  return clear.length > 0 ? { ...args, clear } : args;
}

/** A value as it is kept: numbers with a full stop, whatever the language writes. */
export function plain(field: Field, text: string): string {
  return field.kind === 'number' ? withFullStop(text) : text;
}

/** What is wrong with a typed value, before it is sent: only what a field can't hold at all. */
export function isUnreadable(field: Field, text: string): boolean {
  return field.kind === 'number' && text.trim() !== '' && !/^-?\d+(\.\d+)?$/.test(plain(field, text).trim());
}

/** The entries of a list field, one a line. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
