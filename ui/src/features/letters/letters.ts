/** Letters in words: kinds, states and languages. */
import type {
  LetterAudience,
  LetterField,
  LetterKind,
  LetterKindLine,
  LetterLanguage,
  LettersAsked,
  LetterState,
  MailSecurity,
  SupplierChannel,
} from '$/ipc/bindings';
import type { State } from '$/kit/states';
import { t } from '$/text/text';

export const languages = ['en', 'de', 'fr', 'es', 'zh'] as const satisfies readonly LetterLanguage[];

export const audiences = [
  'early-adopter',
  'mainstream',
  'late',
  'laggard',
] as const satisfies readonly LetterAudience[];

/** The states by which a list is filtered, those that ask for something first. */
export const states = [
  'unknown',
  'logged',
  'failed',
  'bounced',
  'planned',
  'sent',
  'answered',
  'withdrawn',
] as const satisfies readonly LetterState[];

export const securities = ['start-tls', 'tls', 'none'] as const satisfies readonly MailSecurity[];

/** The port that a way of encrypting usually has. */
export const usualPort: Record<MailSecurity, number> = { 'start-tls': 587, tls: 465, none: 25 };

export const channels = [
  'edi',
  'cxml',
  'flat-file',
  'open-network',
  'coupa',
  'email',
  'scanning',
  'own',
] as const satisfies readonly SupplierChannel[];

/** Letters a minute that mailbox providers take without holding the sender back. */
export const PACE = 30;

export const everyLetter: LettersAsked = { states: [], text: '' };

export const kindWord = (kind: LetterKind): string => t(`letter-kind-${kind}`);
export const stateWord = (state: LetterState): string => t(`letter-state-${state}`);
export const languageWord = (language: LetterLanguage): string => t(`letters-language-${language}`);

/** A kind with its number, where that says something. */
export const kindAndRound = (kind: LetterKind, round: number): string =>
  kind === 'reminder' || round > 1 ? `${kindWord(kind)} ${round}` : kindWord(kind);

const looks: Record<LetterState, State> = {
  planned: 'ready',
  logged: 'in-progress',
  sent: 'issued',
  unknown: 'warning',
  failed: 'fail',
  bounced: 'stale',
  answered: 'complete',
  withdrawn: 'not-applicable',
};
export const lookOf = (state: LetterState): State => looks[state];

/** What is said of all letters: of what was typed that which the wording of the kind holds. */
export const saidOf = (
  line: LetterKindLine | undefined,
  typed: Partial<Record<LetterField, string>>,
): Partial<Record<LetterField, string>> =>
  Object.fromEntries(
    Object.entries(typed).filter(
      ([field, value]) => value && line?.said.some((each) => each.field === field),
    ),
  );
