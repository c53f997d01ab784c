/** The forms of the template editor: which fields a part has, and what they can choose from. */
import { ask, askOne } from '$/forms/fields';
import type { Field, FieldKind, Section, Template } from '$/ipc/bindings';
import { t } from '$/text/text';
import { CHOICE, chooses, type Node } from './draft';

/** The kinds of a question that people add. */
export const KINDS: readonly FieldKind[] = [
  'text',
  'long-text',
  'list',
  'choice',
  'many-choices',
  'yes-no',
  'number',
  'date',
  'person',
  'system',
  'integration',
  'email',
];

export const kindOptions = () => KINDS.map((value) => ({ value, label: t(`templates-kind-${value}`) }));

/**
 * The fields of a part.
 * @param node the part with its words in the language that is edited
 * @param program the template that comes with the program, which says what can't be changed
 */
export function fieldsOf(node: Node, program: Template, mergeFields: readonly string[]): Field[] {
  switch (node.kind) {
    case 'document':
      return [ask('title', t('templates-field-title'))];
    case 'section':
      return [
        ask('title', t('templates-field-heading')),
        ask('question', t('templates-field-question'), { help: t('templates-field-question-hint') }),
        ask('help', t('templates-field-help'), { kind: 'long-text' }),
        ask('introduction', t('templates-field-introduction'), {
          kind: 'long-text',
          required: false,
          help: t('templates-field-introduction-hint', {
            fields: mergeFields.map((field) => `{${field}}`).join(' '),
          }),
        }),
        ask('required', t('templates-field-section-required'), { kind: 'yes-no' }),
        ask('may-be-none', t('templates-field-may-be-none'), { kind: 'yes-no' }),
      ];
    case 'field':
      return [
        ask('label', t(hasColumns(node.section) ? 'templates-field-column' : 'templates-field-label')),
        ask('help', t('templates-field-help'), { kind: 'long-text' }),
        ...kind(node.section, node.field, program),
        ...choices(node.section, node.field),
        ask('required', t('templates-field-required'), { kind: 'yes-no' }),
        ask('binding', t('templates-field-binding'), {
          kind: 'yes-no',
          help: t('templates-field-binding-hint'),
        }),
        askOne(
          'audience',
          t('templates-field-audience'),
          (['supplier', 'customer', 'internal'] as const).map((value) => ({
            value,
            label: t(`templates-audience-${value}`),
          })),
        ),
      ];
  }
}

export const hasColumns = (section: Section): boolean =>
  section.repeat || !['answers', 'onboarding'].includes(section.source);

/** The kind of a question that the project added itself; answers were given to the others. */
function kind(section: Section, field: Field, program: Template): Field[] {
  const known = program.sections.find(({ id }) => id === section.id)?.fields;
  const own = section.source === 'answers' && !known?.some(({ id }) => id === field.id);
  return own ? [askOne('kind', t('templates-field-kind'), kindOptions())] : [];
}

function choices(section: Section, field: Field): Field[] {
  if (!chooses(field.kind)) return [];
  const own = section.source === 'answers';
  const words = field.choices.map(({ id }, place) =>
    ask(CHOICE + id, t('templates-field-choice', { number: place + 1 }), {
      required: !own,
      help: own ? t('templates-field-choice-hint') : '',
    }),
  );
  const more = ask('more-choices', t('templates-field-more-choices'), {
    kind: 'list',
    required: false,
    help: t('templates-field-more-choices-hint'),
  });
  return own ? [...words, more] : words;
}
