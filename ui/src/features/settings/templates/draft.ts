/** A template being edited: its parts as nodes of an outline, each read as a form and written back from one. */
import { lines, type Values } from '$/forms/values';
import type { Audience, Field, FieldKind, Section, Source, Template } from '$/ipc/bindings';
import type { Path } from '../editing/edits.svelte';
import { idFor } from '../editing/ids';
import { partsOf } from '../editing/parts';

/** What a path leads to. */
export type Node =
  | { kind: 'document' }
  | { kind: 'section'; section: Section }
  | { kind: 'field'; section: Section; field: Field };

/** The path of the document itself; no section has this id, because ids begin with a letter. */
export const DOCUMENT: Path = '0';

/** The language in which texts are kept themselves; what they say in others is kept beside them. */
export const ORIGINAL = 'en';

/** The words of a part by language and member. */
type Wording = Record<string, Record<string, string>>;
type Worded = { wording?: Wording };

export const pathOf = {
  section: (id: string): Path => id,
  field: (section: string, id: string): Path => `${section}.${id}`,
};

/** The part that a path names; the document where there is no such part. */
export function nodeAt(template: Template, path: Path): Node {
  const [id, inner] = path.split('.');
  const section = template.sections.find((each) => each.id === id);
  if (!section) return { kind: 'document' };
  const field = inner === undefined ? undefined : section.fields.find((each) => each.id === inner);
  return field ? { kind: 'field', section, field } : { kind: 'section', section };
}

/** Before the id of a choice whose words are a field of a form. */
export const CHOICE = 'choice:';

const yes = (value: boolean | undefined) => (value ? 'yes' : 'no');

/** A part as the form shows it, with its words in a language, which `said` has. */
export function valuesOf(said: Template, path: Path): Values {
  const node = nodeAt(said, path);
  switch (node.kind) {
    case 'document':
      return { title: said.title };
    case 'section': {
      const { title, question, help, introduction, required, section } = {
        ...node.section,
        section: node.section,
      };
      return {
        title,
        question,
        help,
        introduction: introduction ?? '',
        required: yes(required),
        'may-be-none': yes(section['may-be-none']),
      };
    }
    case 'field': {
      const { label, help, kind, choices, required, binding, audience } = node.field;
      const words = choices.map(({ id, label }) => [CHOICE + id, label] as const);
      return {
        label,
        help,
        kind,
        required: yes(required),
        binding: yes(binding),
        audience: audience ?? 'supplier',
        'more-choices': '',
        ...Object.fromEntries(words),
      };
    }
  }
}

const OF_WORDS = ['title', 'question', 'help', 'introduction', 'label'];

/** The template with one value of a part changed; words are those of a language. */
export function changed(
  template: Template,
  path: Path,
  member: string,
  value: string,
  language: string,
): Template {
  const draft = structuredClone(template);
  const node = nodeAt(draft, path);
  const part = node.kind === 'document' ? draft : node.kind === 'section' ? node.section : node.field;
  if (OF_WORDS.includes(member)) say(part, member, value.trim(), language);
  else if (node.kind === 'section') changeSection(node.section, member, value);
  else if (node.kind === 'field') changeField(node.field, member, value, language);
  return draft;
}

function changeSection(section: Section, member: string, value: string): void {
  if (member === 'required') section.required = value === 'yes';
  else if (member === 'may-be-none') section['may-be-none'] = value === 'yes';
}

function changeField(field: Field, member: string, value: string, language: string): void {
  if (member === 'required') field.required = value === 'yes';
  else if (member === 'binding') field.binding = value === 'yes';
  else if (member === 'audience') {
    if (value === 'supplier') delete field.audience;
    else field.audience = value as Audience;
  } else if (member === 'kind') changeKind(field, value as FieldKind);
  else if (member === 'more-choices') {
    for (const label of lines(value)) field.choices.push({ id: idFor(label, field.choices), label });
  } else if (member.startsWith(CHOICE)) {
    const choice = field.choices.find(({ id }) => id === member.slice(CHOICE.length));
    if (choice && value.trim() === '') field.choices.splice(field.choices.indexOf(choice), 1);
    else if (choice) say(choice, 'label', value.trim(), language);
  }
}

/** A field of another kind. One that chooses begins with something to choose from. */
function changeKind(field: Field, kind: FieldKind): void {
  field.kind = kind;
  if (!chooses(kind)) field.choices = [];
}

export const chooses = (kind: FieldKind): boolean => kind === 'choice' || kind === 'many-choices';

/**
 * A template with its words in a language: what was written in it, else what the program says there where the text is still the
 * one that it knows, else the text as it was written.
 * @param known a template whose words the program has in that language
 * @param said the same in that language
 */
export function inLanguage(template: Template, known: Template, said: Template, language: string): Template {
  const draft = structuredClone(template);
  const words = (part: object, before: object | undefined, spoken: object | undefined, members: string[]) => {
    const [own, old, now] = [part, before ?? {}, spoken ?? {}] as Record<string, unknown>[];
    const wording = (part as Worded).wording?.[language];
    for (const member of members) {
      const written = wording?.[member];
      if (written) own![member] = written;
      else if (old![member] === own![member] && now![member] !== undefined) own![member] = now![member];
    }
  };
  words(draft, known, said, ['title']);
  for (const section of draft.sections) {
    const [before, spoken] = [known, said].map(({ sections }) =>
      sections.find(({ id }) => id === section.id),
    );
    words(section, before, spoken, ['title', 'question', 'help', 'introduction']);
    for (const field of section.fields) {
      const [old, now] = [before, spoken].map((each) => each?.fields.find(({ id }) => id === field.id));
      words(field, old, now, ['label', 'help']);
      for (const choice of field.choices) {
        const [was, is] = [old, now].map((each) => each?.choices.find(({ id }) => id === choice.id));
        words(choice, was, is, ['label']);
      }
    }
  }
  return draft;
}

/** Puts words of a language: the text itself in the original, beside it in any other; nothing said falls back to the original. */
function say(part: Worded & object, member: string, words: string, language: string): void {
  const own = part as Record<string, unknown> & Worded;
  if (language === ORIGINAL) {
    if (member === 'introduction' && words === '') delete own[member];
    else own[member] = words;
    return;
  }
  // Words that only another language has would be printed nowhere else.
  if (words !== '' && !own[member]) own[member] = words;
  const wording: Wording = { ...own.wording };
  const members = { ...wording[language] };
  if (words === '') delete members[member];
  else members[member] = words;
  if (Object.keys(members).length > 0) wording[language] = members;
  else delete wording[language];
  if (Object.keys(wording).length > 0) own.wording = wording;
  else delete own.wording;
}

/** A section as it is added: questions, a list of answers, or a list of what the project has. */
export type Added = 'answers' | 'list' | Exclude<Source, 'answers'>;

/** The template with a new section after the others, and the path of it. */
export function withSection(
  template: Template,
  title: string,
  kind: Added,
  columns: readonly Field[],
): [Template, Path] {
  const draft = structuredClone(template);
  const id = idFor(title, draft.sections);
  const own = kind === 'answers' || kind === 'list';
  draft.sections.push({
    id,
    title,
    question: title,
    help: title,
    source: own ? 'answers' : kind,
    repeat: kind === 'list',
    'append-only': false,
    'may-be-none': true,
    required: false,
    fields: structuredClone([...columns]),
  });
  return [draft, pathOf.section(id)];
}

/** The template with a new field at the end of a section, and the path of it. */
export function withField(template: Template, section: string, field: Field): [Template, Path] {
  const draft = structuredClone(template);
  const holder = draft.sections.find(({ id }) => id === section);
  holder?.fields.push(structuredClone(field));
  return [draft, pathOf.field(section, field.id)];
}

/** A question as it is added. Signatures bind it, as they do most of what a document says. */
export function question(
  label: string,
  kind: FieldKind,
  others: readonly { id: string }[],
  labels: readonly string[] = [],
): Field {
  const choices: Field['choices'] = [];
  for (const each of chooses(kind) ? labels : []) choices.push({ id: idFor(each, choices), label: each });
  return { id: idFor(label, others), label, help: label, kind, choices, required: false, binding: true };
}

/** The list in which a part stands, and its place there. */
function standing(draft: Template, path: Path): [unknown[], number] | null {
  const node = nodeAt(draft, path);
  if (node.kind === 'document') return null;
  const [list, part]: [unknown[], unknown] =
    node.kind === 'section' ? [draft.sections, node.section] : [node.section.fields, node.field];
  return [list, list.indexOf(part)];
}

export const { without, moved, canMove } = partsOf<Template>(standing);

/** How many parts differ from what is in use: each part once, and each list whose parts stand in another order. */
export function differences(one: Template, other: Template): number {
  const parts = (template: Template): Map<Path, string> => {
    const { title, wording } = template;
    const found = new Map<Path, string>([[DOCUMENT, JSON.stringify({ title, wording })]]);
    for (const { fields, ...section } of template.sections) {
      found.set(pathOf.section(section.id), JSON.stringify(section));
      for (const field of fields) found.set(pathOf.field(section.id, field.id), JSON.stringify(field));
    }
    return found;
  };
  const [before, now] = [parts(one), parts(other)];
  const paths = new Set([...before.keys(), ...now.keys()]);
  const sections = other.sections.filter((section) => {
    const was = one.sections.find(({ id }) => id === section.id);
    return was !== undefined && turned(was.fields, section.fields);
  });
  return (
    [...paths].filter((path) => before.get(path) !== now.get(path)).length +
    sections.length +
    Number(turned(one.sections, other.sections))
  );
}

/** Whether the parts that both have stand in another order. */
function turned(one: readonly { id: string }[], other: readonly { id: string }[]): boolean {
  const kept = (all: readonly { id: string }[], of: readonly { id: string }[]) =>
    all.map(({ id }) => id).filter((id) => of.some((each) => each.id === id));
  return kept(one, other).join(' ') !== kept(other, one).join(' ');
}
