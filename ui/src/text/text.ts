/**
 * The words of the screens: the Fluent files `ui*.ftl` beside those of the core. What the core says (errors, conditions,
 * findings) arrives formatted, so its own files are not read here.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Messages } from './ids';
import { language, type Language } from './language.svelte';

export type { Argument } from './ids';
export { language, languages, useLanguage, type Language } from './language.svelte';

/** The name of a message. A wrong one doesn't compile. */
export type MessageId = keyof Messages;

/** A message without arguments, for tables of names. */
export type PlainMessageId = { [K in MessageId]: Messages[K] extends null ? K : never }[MessageId];

/** Arguments that a message takes: none, or an object with exactly its variables. */
export type ArgumentsOf<K extends MessageId> = Messages[K] extends null ? [] : [args: Messages[K]];

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

const bundles = { en: bundleFor('en'), de: bundleFor('de') } satisfies Record<Language, FluentBundle>;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Marks a name that a user typed, so that a name in another script can't reorder the words around it. `Words` draws the
 * marks as `<bdi>`; in attributes and plain text they work as they are.
 */
export function named(name: string): string {
  return FIRST_STRONG_ISOLATE + name + POP_DIRECTIONAL_ISOLATE;
}

/** Letters that run from right to left. */
const RUNS_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

/** A text that doesn't move the words around it: isolated where it runs from right to left and nobody has done it. */
const apart = (text: string) =>
  RUNS_LEFT.test(text) && !text.includes(FIRST_STRONG_ISOLATE) ? named(text) : text;

/** Names one after another. */
export function listed(names: readonly string[]): string {
  return names.map(apart).join(', ');
}

/** The arguments of a message; as in the core, one that runs from right to left doesn't move the words around it. */
function isolated(args: object | null): Record<string, FluentVariable> | null {
  if (!args) return null;
  const value = (it: FluentVariable) => (typeof it === 'string' ? apart(it) : it);
  return Object.fromEntries(
    Object.entries(args as Record<string, FluentVariable>).map(([name, it]) => [name, value(it)]),
  );
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

/** The text of a message in the chosen language. Words that it lacks are those of English. */
export function t<K extends MessageId>(id: K, ...[args]: ArgumentsOf<K>): string {
  const spoken = language();
  return args ? formatted(spoken, id, args) : plain(spoken, id);
}

const plainTexts: Record<Language, Map<string, string>> = { en: new Map(), de: new Map() };

/** A message without arguments: formatted once for each language, since a list asks for the same words in every row. */
function plain(spoken: Language, id: string): string {
  const known = plainTexts[spoken].get(id);
  if (known !== undefined) return known;
  const text = formatted(spoken, id, null);
  plainTexts[spoken].set(id, text);
  return text;
}

function formatted(spoken: Language, id: string, args: object | null): string {
  const text = find(bundles[spoken], id, args) ?? find(bundles.en, id, args);
  if (text === null) throw new Error(`no message ${id}`);
  return text;
}

function find(bundle: FluentBundle, id: string, args: object | null): string | null {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return null;
  return bundle.formatPattern(pattern, isolated(args));
}
