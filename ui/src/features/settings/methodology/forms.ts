/** The forms of the methodology editor: which fields a part has, and what they can choose from. */
import { ask, askOne, askParty, type Option } from '$/forms/fields';
import type { Check, Field, Methodology } from '$/ipc/bindings';
import { t } from '$/text/text';
import { aboutOf, type Node } from './draft';

const CHECKS: readonly Check['kind'][] = [
  'confirmed',
  'integrations-identified',
  'non-standard-recorded',
  'commitments-set',
  'document-issued',
  'document-current',
  'file-delivered',
  'sample-received',
  'run-passed',
  'scenarios-passed',
  'issues-resolved',
  'signed',
  'training-held',
  'training-attended',
];
/** What only the onboarding of a supplier can be asked. */
const ONBOARDING_CHECKS: readonly Check['kind'][] = [
  'supplier-known',
  'contact-named',
  'channel-chosen',
  'supplier-agreed',
  'channel-set-up',
  'first-document',
];
const LEVELS = ['test-mode', 'unit', 'integration', 'acceptance', 'regression', 'conversation'] as const;
const MEANINGS = ['acceptor', 'approver', 'reviewer', 'author', 'countersigns'] as const;

/** The fields of a part. */
export function fieldsOf(methodology: Methodology, node: Node, documents: readonly Option[]): Field[] {
  const roles = methodology.roles.map(({ id, name }) => ({ value: id, label: name }));
  switch (node.kind) {
    case 'general':
      return [
        ask('name', t('methodology-field-name')),
        ask('version', t('methodology-field-version'), { help: t('methodology-field-version-hint') }),
        ask('id', t('methodology-field-id'), { help: t('methodology-field-id-hint') }),
        ask('description', t('methodology-field-description'), { kind: 'long-text', required: false }),
      ];
    case 'role':
      return [ask('name', t('methodology-field-name')), askParty('party', t('methodology-field-party'))];
    case 'training':
      return [ask('name', t('methodology-field-name'))];
    case 'step':
      return [
        ask('name', t('methodology-field-name')),
        ask('short', t('methodology-field-short'), {
          required: false,
          help: t('methodology-field-short-hint'),
        }),
        ask('purpose', t('methodology-field-purpose'), { kind: 'long-text', required: false }),
        many('required', t('methodology-field-required'), roles),
        many('optional', t('methodology-field-optional'), roles),
      ];
    case 'condition':
      return [
        ask('title', t('methodology-field-condition')),
        ...check(methodology, node.condition.check, documents),
        ...who(roles),
      ];
    case 'item':
      return [
        ask('title', t('methodology-field-title')),
        ask('help', t('methodology-field-help'), { kind: 'long-text', required: false }),
        ...check(methodology, node.item.check, documents),
        ask('each', t('methodology-field-each'), { kind: 'yes-no' }),
        ...who(roles),
      ];
    case 'sign-off':
      return [
        ask('name', t('methodology-field-name')),
        askOne('step', t('methodology-field-step'), named(methodology.steps)),
        askOne(
          'scope',
          t('methodology-field-scope'),
          (['workstream', 'project'] as const).map((value) => ({
            value,
            label: t(`methodology-scope-${value}`),
          })),
        ),
        ask('meaning', t('methodology-field-meaning'), { kind: 'long-text' }),
        many('documents', t('methodology-field-documents'), documents),
      ];
    case 'signatory': {
      const own = methodology.roles.filter(({ party }) => party === node.signatory.party);
      return [
        askParty('party', t('methodology-field-party')),
        askOne('meaning', t('methodology-field-signs-as'), meanings(node.signatory.meaning)),
        many('roles', t('methodology-field-roles'), named(own)),
        ask('optional', t('methodology-field-signature-optional'), { kind: 'yes-no' }),
      ];
    }
  }
}

/** What a check looks at, in words. */
export function checkWords(check: Check): string {
  return t(`methodology-check-${check.kind}`);
}

function check(methodology: Methodology, now: Check, documents: readonly Option[]): Field[] {
  const known = methodology.subject === 'onboarding' ? [...CHECKS, ...ONBOARDING_CHECKS] : CHECKS;
  const kinds = known.map((value) => ({ value, label: t(`methodology-check-${value}`) }));
  const kind = askOne('kind', t('methodology-field-kind'), kinds);
  const about = aboutOf(now.kind);
  const options: Record<Exclude<typeof about, null>, () => Field> = {
    document: () => askOne('document', t('methodology-field-document'), documents),
    level: () =>
      askOne(
        'level',
        t('methodology-field-level'),
        LEVELS.map((value) => ({ value, label: t(`methodology-level-${value}`) })),
      ),
    'sign-off': () => askOne('sign-off', t('methodology-field-sign-off'), named(methodology['sign-offs'])),
    training: () => askOne('training', t('methodology-field-training'), named(methodology.trainings)),
  };
  return about ? [kind, options[about]()] : [kind];
}

function who(roles: readonly Option[]): Field[] {
  return [
    many('roles', t('methodology-field-roles'), roles),
    { ...askParty('protects', t('methodology-field-protects')), help: t('methodology-field-protects-hint') },
    ask('waivable', t('methodology-field-waivable'), { kind: 'yes-no' }),
  ];
}

function meanings(now: string): Option[] {
  const known = MEANINGS.map((value) => ({ value, label: t(`methodology-signs-as-${value}`) }));
  // A methodology's own word stays as it is written.
  return known.some(({ value }) => value === now) ? known : [...known, { value: now, label: now }];
}

function many(id: string, label: string, options: readonly Option[]): Field {
  return askOne(id, label, options, { kind: 'many-choices', required: false });
}

function named(parts: readonly { id: string; name: string }[]): Option[] {
  return parts.map(({ id, name }) => ({ value: id, label: name }));
}
