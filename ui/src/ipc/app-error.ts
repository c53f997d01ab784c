/** Errors that the core answers, as one typed class. */

import type { Destination } from './bindings';

/** One unmet condition of a refused command, with who can meet it. */
export interface RefusedCondition {
  /** Stable kebab-case word, the same in CLI and files. */
  code: string;
  /** What is missing, in words. */
  message: string;
  /** Why, in words. */
  why?: string;
  step?: string;
  party?: string;
  /** Names of the roles that can meet it. */
  roles?: string[];
  /** Where it is met. */
  place?: Destination;
}

/** What crosses the boundary when a command is rejected. */
interface Rejection {
  code: string;
  message: string;
  details?: unknown;
}

/** A rejection of the core: stable code, words for people, and details that depend on the code. */
export class AppError extends Error {
  override name = 'AppError';

  constructor(
    readonly code: string,
    message: string,
    readonly details: unknown = null,
  ) {
    super(message);
  }
}

/** A command that unmet conditions forbid. Nothing was changed. */
export class RefusedError extends AppError {
  override name = 'RefusedError';

  constructor(
    message: string,
    readonly conditions: readonly RefusedCondition[],
  ) {
    super('refused', message, { conditions });
  }
}

/** The code of what isn't an answer of the core: a bug of ours, or a broken bridge. */
export const UNEXPECTED = 'unexpected';

/** Turns whatever was thrown across the boundary into an `AppError`. */
export function appErrorFrom(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  if (!isRejection(thrown)) {
    return new AppError(UNEXPECTED, thrown instanceof Error ? thrown.message : String(thrown), thrown);
  }
  const conditions = conditionsOf(thrown.details);
  if (thrown.code === 'refused' && conditions) return new RefusedError(thrown.message, conditions);
  return new AppError(thrown.code, thrown.message, thrown.details ?? null);
}

function isRejection(thrown: unknown): thrown is Rejection {
  return isObject(thrown) && typeof thrown['code'] === 'string' && typeof thrown['message'] === 'string';
}

function conditionsOf(details: unknown): RefusedCondition[] | null {
  if (!isObject(details) || !Array.isArray(details['conditions'])) return null;
  // Ids are for scripts; people read the names that come with them.
  return details['conditions']
    .filter(isRejection)
    .map(({ role_names: names, ...condition }: RefusedCondition & { role_names?: string[] }) =>
      names ? { ...condition, roles: names } : condition,
    );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
