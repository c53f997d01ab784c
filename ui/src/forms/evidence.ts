/** A file that was taken in and shows something. */
export interface Evidence {
  name: string;
  digest: string;
  /** Bytes, where the file was taken in just now. */
  size?: number;
}

/** Files as commands name them. */
export const asSent = (evidence: readonly Evidence[]) =>
  evidence.map(({ name, digest }) => ({ name, digest }));
