/** Values of forms: text on the screen, JSON in a command. */
import type { Field } from '$/ipc/bindings';

/** Values by field id. */
export type Values = { [field: string]: string | undefined };

/** The value of a field as a command takes it; undefined where it can't say "nothing". */
export function commandValue(field: Field, text: string): unknown {
  const trimmed = text.trim();
  switch (field.kind) {
    case 'number':
      return trimmed === '' ? undefined : Number(trimmed);
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

/** The arguments of a command for those values that differ from what was there. */
export function changed(fields: readonly Field[], before: Values, now: Values): Record<string, unknown> {
  const args: Record<string, unknown> = {};
  for (const field of fields) {
    const text = now[field.id] ?? '';
    if (text === (before[field.id] ?? '')) continue;
    const value = commandValue(field, text);
    if (value !== undefined) args[field.id] = value;
  }
  return args;
}

/** What is wrong with a typed value, before it is sent: only what a field can't hold at all. */
export function isUnreadable(field: Field, text: string): boolean {
  return field.kind === 'number' && text.trim() !== '' && !/^-?\d+(\.\d+)?$/.test(text.trim());
}
