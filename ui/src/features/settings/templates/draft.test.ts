import { describe, expect, it } from 'vitest';
import type { Field, Section, Template } from '$/ipc/bindings';
import {
  CHOICE,
  DOCUMENT,
  canMove,
  changed,
  differences,
  inLanguage,
  moved,
  nodeAt,
  question,
  valuesOf,
  withField,
  withSection,
  without,
} from './draft';

const field = (id: string, more: Partial<Field> = {}): Field => ({
  id,
  label: id.toUpperCase(),
  help: 'Say it.',
  kind: 'text',
  choices: [],
  required: false,
  binding: true,
  ...more,
});

const section = (id: string, fields: Field[]): Section => ({
  id,
  title: id,
  question: `${id}?`,
  help: 'Help.',
  source: 'answers',
  repeat: false,
  'append-only': false,
  'may-be-none': false,
  required: true,
  fields,
});

const template: Template = {
  schema: 1,
  id: 'requirements',
  version: '1.0',
  title: 'Requirements',
  upstream: [],
  sections: [
    section('scope', [field('in'), field('out')]),
    section('risks', [
      field('weight', {
        kind: 'choice',
        choices: [
          { id: 'high', label: 'High' },
          { id: 'low', label: 'Low' },
        ],
      }),
    ]),
  ],
};

describe('the words of a template', () => {
  it('are the text itself in English, and stand beside it in another language', () => {
    const english = changed(template, 'scope', 'title', ' Limits ', 'en');
    expect(english.sections[0]?.title).toBe('Limits');
    const german = changed(template, 'scope', 'title', 'Grenzen', 'de');
    expect([german.sections[0]?.title, german.sections[0]?.wording]).toEqual([
      'scope',
      { de: { title: 'Grenzen' } },
    ]);
    expect(changed(german, 'scope', 'title', '', 'de')).toEqual(template);
  });

  it('that only another language has stand in the others too until they are translated', () => {
    const german = changed(template, 'scope', 'introduction', 'Hallo {customer}', 'de');
    expect(german.sections[0]?.introduction).toBe('Hallo {customer}');
    expect(changed(template, 'scope', 'introduction', '', 'en')).toEqual(template);
  });

  it('are those of the program only as long as the text is the one that it knows', () => {
    const said = structuredClone(template);
    said.sections[0]!.title = 'Umfang';
    said.sections[1]!.fields[0]!.choices[0]!.label = 'Hoch';
    const shown = (draft: Template) => inLanguage(draft, template, said, 'de').sections[0]?.title;
    expect(shown(template)).toBe('Umfang');
    expect(inLanguage(template, template, said, 'de').sections[1]?.fields[0]?.choices[0]?.label).toBe('Hoch');
    expect(shown(changed(template, 'scope', 'title', 'Limits', 'en'))).toBe('Limits');
    expect(shown(changed(template, 'scope', 'title', 'Grenzen', 'de'))).toBe('Grenzen');
    expect(shown(moved(template, 'scope', 1))).toBe(template.sections[1]?.title);
  });
});

describe('the parts of a template', () => {
  it('are found by their paths and shown as a form shows them', () => {
    expect(nodeAt(template, DOCUMENT).kind).toBe('document');
    expect(nodeAt(template, 'scope.gone').kind).toBe('section');
    expect(valuesOf(template, 'scope')).toMatchObject({
      title: 'scope',
      required: 'yes',
      'may-be-none': 'no',
    });
    expect(valuesOf(template, 'risks.weight')).toMatchObject({
      kind: 'choice',
      audience: 'supplier',
      [`${CHOICE}high`]: 'High',
    });
  });

  it('are added under ids that nobody else has', () => {
    const [longer, path] = withSection(template, 'Scope', 'list', [field('what')]);
    expect([path, longer.sections.at(-1)?.repeat]).toEqual(['scope-2', true]);
    const asked = question('In', 'choice', template.sections[0]!.fields, ['Yes', 'No']);
    expect([asked.id, asked.choices.map(({ id }) => id)]).toEqual(['in-2', ['yes', 'no']]);
    const [with_, at] = withField(template, 'scope', asked);
    expect([at, with_.sections[0]?.fields.length]).toEqual(['scope.in-2', 3]);
  });

  it('lose a choice whose words are emptied, and get more by their words', () => {
    const fewer = changed(template, 'risks.weight', `${CHOICE}low`, '', 'en');
    expect(fewer.sections[1]?.fields[0]?.choices.map(({ id }) => id)).toEqual(['high']);
    const more = changed(template, 'risks.weight', 'more-choices', 'Medium\nNone', 'en');
    expect(more.sections[1]?.fields[0]?.choices.map(({ id }) => id)).toEqual([
      'high',
      'low',
      'medium',
      'none',
    ]);
    expect(changed(template, 'risks.weight', 'kind', 'text', 'en').sections[1]?.fields[0]?.choices).toEqual(
      [],
    );
  });

  it('say for whom they are only where that is not everybody', () => {
    const internal = changed(template, 'scope.in', 'audience', 'internal', 'en');
    expect(internal.sections[0]?.fields[0]?.audience).toBe('internal');
    expect(changed(internal, 'scope.in', 'audience', 'supplier', 'en')).toEqual(template);
  });

  it('move within their list, and each change counts once', () => {
    expect([canMove(template, 'scope', -1), canMove(template, 'scope.in', 1)]).toEqual([false, true]);
    expect(differences(template, template)).toBe(0);
    expect(differences(template, moved(template, 'scope', 1))).toBe(1);
    expect(differences(template, moved(template, 'scope.in', 1))).toBe(1);
    expect(differences(template, without(template, 'scope.in'))).toBe(1);
    // The section and its two fields.
    expect(differences(template, without(template, 'scope'))).toBe(3);
    expect(differences(template, changed(template, DOCUMENT, 'title', 'Wishes', 'en'))).toBe(1);
  });
});
