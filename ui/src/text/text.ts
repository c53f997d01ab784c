/**
 * The words of the screens: the Fluent files `ui*.ftl` beside those of the core. What the core says (errors, conditions,
 * findings) arrives formatted, so its own files are not read here.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Messages } from './ids';

export type { Argument } from './ids';

/** The name of a message. A wrong one doesn't compile. */
export type MessageId = keyof Messages;

/** A message without arguments, for tables of names. */
export type PlainMessageId = { [K in MessageId]: Messages[K] extends null ? K : never }[MessageId];

/** Arguments that a message takes: none, or an object with exactly its variables. */
export type ArgumentsOf<K extends MessageId> = Messages[K] extends null ? [] : [args: Messages[K]];

/** Screen languages, as BCP 47 tags. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

const sources = import.meta.glob<string>('../../../src-tauri/crates/countersign/src/text/*/ui*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function bundleFor(language: Language): FluentBundle {
  // Fluent would isolate every argument, numbers too; names are isolated by `named` where they need it.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(source));
  }
  return bundle;
}

const fallback = bundleFor('en');
let chosen = fallback;
let current: Language = 'en';

/** Chooses the screen language. Words that a language lacks are shown in English. */
export function useLanguage(language: Language): void {
  current = language;
  chosen = language === 'en' ? fallback : bundleFor(language);
  document.documentElement.lang = language;
}

/** The chosen language, for `Intl` and for `lang` attributes. */
export function language(): Language {
  return current;
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Marks a name that a user typed, so that a name in another script can't reorder the words around it. `Words` draws the
 * marks as `<bdi>`; in attributes and plain text they work as they are.
 */
export function named(name: string): string {
  return FIRST_STRONG_ISOLATE + name + POP_DIRECTIONAL_ISOLATE;
}

/** One run of a text: a name that stands isolated, or words. */
export interface TextRun {
  text: string;
  name: boolean;
}

/** Cuts a text at the marks that `named` made. */
export function runsOf(text: string): TextRun[] {
  return text
    .split(/(\u2068[^\u2069]*\u2069)/)
    .filter((run) => run !== '')
    .map((run) =>
      run.startsWith(FIRST_STRONG_ISOLATE)
        ? { text: run.slice(1, -1), name: true }
        : { text: run, name: false },
    );
}

/** The text of a message in the chosen language. */
export function t<K extends MessageId>(id: K, ...[args]: ArgumentsOf<K>): string {
  const text = find(chosen, id, args) ?? find(fallback, id, args);
  if (text === null) throw new Error(`no message ${id}`);
  return text;
}

function find(bundle: FluentBundle, id: string, args: object | null | undefined): string | null {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return null;
  return bundle.formatPattern(pattern, (args ?? null) as Record<string, FluentVariable> | null);
}
