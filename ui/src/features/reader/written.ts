/** The answer between the core and the form. */
import type { Response, Written } from '$/ipc/bindings';

/** The answer as the form sends it. */
export function writtenFrom(response: Response): Written {
  const { person, name, note, said } = response;
  return {
    ...(person === undefined ? {} : { person }),
    name,
    note,
    offset_minutes: response.offset_minutes,
    comments: response.comments.map(({ id, revision, anchor, text }) => ({ id, revision, anchor, text })),
    ...(said === undefined ? {} : { said }),
  };
}

/** A UUIDv7: sorts by the instant at which it was made. */
export function newId(now: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  for (let place = 0; place < 6; place += 1) bytes[place] = Math.floor(now / 2 ** (8 * (5 - place))) % 256;
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The offset of this computer's clock from UTC, in minutes; east is positive. */
export function offsetMinutes(): number {
  return -new Date().getTimezoneOffset();
}
