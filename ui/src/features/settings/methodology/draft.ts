/** A methodology being edited: its parts as nodes of an outline, each read as a form and written back from one. */
import type { Check, Methodology } from '$/ipc/bindings';
import { lines, type Values } from '$/forms/values';
import type { Path } from '../editing/edits.svelte';
import { idFor } from '../editing/ids';
import { partsOf } from '../editing/parts';

type Step = Methodology['steps'][number];
type Item = Step['items'][number];
type Condition = Step['starts'][number];
type SignOff = Methodology['sign-offs'][number];
type Signatory = SignOff['signatories'][number];
type Role = Methodology['roles'][number];
type Training = Methodology['trainings'][number];

/** What a path leads to. */
export type Node =
  | { kind: 'general' }
  | { kind: 'role'; role: Role }
  | { kind: 'training'; training: Training }
  | { kind: 'step'; step: Step }
  | { kind: 'condition'; step: Step; condition: Condition }
  | { kind: 'item'; step: Step; item: Item }
  | { kind: 'sign-off'; signOff: SignOff }
  | { kind: 'signatory'; signOff: SignOff; place: number; signatory: Signatory };
export type NodeKind = Node['kind'];

/** What can be added; conditions and items to a step, signatories to a sign-off. */
export type Added = Exclude<NodeKind, 'general'>;

/** The path of the methodology's own particulars. */
export const GENERAL: Path = 'id';

export const pathOf = {
  role: (id: string): Path => `roles.${id}`,
  training: (id: string): Path => `trainings.${id}`,
  step: (id: string): Path => `steps.${id}`,
  condition: (step: string, id: string): Path => `steps.${step}.starts.${id}`,
  item: (step: string, id: string): Path => `steps.${step}.items.${id}`,
  signOff: (id: string): Path => `sign-offs.${id}`,
  signatory: (signOff: string, place: number): Path => `sign-offs.${signOff}.signatories.${place}`,
};

/** The part that a path names; the particulars where there is no such part. */
export function nodeAt(methodology: Methodology, path: Path): Node {
  const [list, id = '', inner, innerId = ''] = path.split('.');
  const general: Node = { kind: 'general' };
  if (list === 'roles') {
    const role = methodology.roles.find((each) => each.id === id);
    return role ? { kind: 'role', role } : general;
  }
  if (list === 'trainings') {
    const training = methodology.trainings.find((each) => each.id === id);
    return training ? { kind: 'training', training } : general;
  }
  if (list === 'sign-offs') {
    const signOff = methodology['sign-offs'].find((each) => each.id === id);
    if (!signOff) return general;
    const signatory = inner === 'signatories' ? signOff.signatories[Number(innerId)] : undefined;
    return signatory
      ? { kind: 'signatory', signOff, place: Number(innerId), signatory }
      : { kind: 'sign-off', signOff };
  }
  const step = list === 'steps' ? methodology.steps.find((each) => each.id === id) : undefined;
  if (!step) return general;
  const condition = inner === 'starts' ? step.starts.find((each) => each.id === innerId) : undefined;
  const item = inner === 'items' ? step.items.find((each) => each.id === innerId) : undefined;
  if (condition) return { kind: 'condition', step, condition };
  return item ? { kind: 'item', step, item } : { kind: 'step', step };
}

/** A part as the form shows it. */
export function valuesOf(methodology: Methodology, node: Node): Values {
  switch (node.kind) {
    case 'general': {
      const { id, name, version, description } = methodology;
      return { id, name, version, description };
    }
    case 'role':
      return { name: node.role.name, party: node.role.party };
    case 'training':
      return { name: node.training.name };
    case 'step': {
      const { name, short, purpose, roles } = node.step;
      const those = (optional: boolean) =>
        roles
          .filter((each) => each.optional === optional)
          .map(({ role }) => role)
          .join('\n');
      return { name, short, purpose, required: those(false), optional: those(true) };
    }
    case 'condition':
      return met(node.condition);
    case 'item':
      return { ...met(node.item), help: node.item.help, each: yes(node.item['per-integration']) };
    case 'sign-off': {
      const { name, step, scope, meaning, documents } = node.signOff;
      return { name, step, scope, meaning, documents: documents.join('\n') };
    }
    case 'signatory': {
      const { party, roles, meaning, optional } = node.signatory;
      return { party, roles: roles.join('\n'), meaning, optional: yes(optional) };
    }
  }
}

function met({ title, check, roles, protects, waivable }: Condition | Item): Values {
  const { kind, ...about } = check as Check & Record<string, string>;
  return { title, kind, ...about, roles: roles.join('\n'), protects, waivable: yes(waivable) };
}

const yes = (value: boolean) => (value ? 'yes' : 'no');

/** The methodology with one value of a part changed. */
export function changed(methodology: Methodology, path: Path, field: string, value: string): Methodology {
  const draft = structuredClone(methodology);
  const node = nodeAt(draft, path);
  switch (node.kind) {
    case 'general':
      return { ...draft, [field]: value };
    case 'role':
      Object.assign(node.role, { [field]: value });
      break;
    case 'training':
      Object.assign(node.training, { [field]: value });
      break;
    case 'step':
      if (field === 'required' || field === 'optional')
        takePart(node.step, field === 'optional', lines(value));
      else Object.assign(node.step, { [field]: value });
      break;
    case 'condition':
      changeMet(draft, node.condition, field, value);
      break;
    case 'item':
      if (field === 'each') node.item['per-integration'] = value === 'yes';
      else changeMet(draft, node.item, field, value);
      break;
    case 'sign-off':
      Object.assign(node.signOff, { [field]: field === 'documents' ? lines(value) : value });
      break;
    case 'signatory':
      if (field === 'roles') node.signatory.roles = lines(value);
      else if (field === 'optional') node.signatory.optional = value === 'yes';
      else Object.assign(node.signatory, { [field]: value });
      break;
  }
  return draft;
}

/** Who takes part in a step. A role is either required or optional, so that choosing it for one takes it from the other. */
function takePart(step: Step, optional: boolean, roles: readonly string[]): void {
  const others = step.roles.filter((each) => each.optional !== optional && !roles.includes(each.role));
  const these = roles.map((role) => ({ role, optional }));
  step.roles = optional ? [...others, ...these] : [...these, ...others];
}

function changeMet(draft: Methodology, part: Condition | Item, field: string, value: string): void {
  if (field === 'kind') part.check = checkOf(draft, value as Check['kind']);
  else if (field === 'roles') part.roles = lines(value);
  else if (field === 'waivable') part.waivable = value === 'yes';
  else if (['document', 'level', 'sign-off', 'training'].includes(field)) {
    part.check = { ...part.check, [field]: value } as Check;
  } else Object.assign(part, { [field]: value });
}

/** What a check of a kind names beside its kind: a member, or nothing. */
export function aboutOf(kind: Check['kind']): 'document' | 'level' | 'sign-off' | 'training' | null {
  switch (kind) {
    case 'document-issued':
    case 'document-current':
    case 'file-delivered':
      return 'document';
    case 'run-passed':
    case 'scenarios-passed':
      return 'level';
    case 'signed':
      return 'sign-off';
    case 'training-held':
    case 'training-attended':
      return 'training';
    default:
      return null;
  }
}

/** A check of a kind, about the first thing that it can be about. */
function checkOf(draft: Methodology, kind: Check['kind']): Check {
  const about = aboutOf(kind);
  const first = {
    document: 'requirements',
    level: 'unit',
    'sign-off': draft['sign-offs'][0]?.id ?? '',
    training: draft.trainings[0]?.id ?? '',
  };
  return (about ? { kind, [about]: first[about] } : { kind }) as Check;
}

/**
 * The methodology with a new part, named as given, after the others of its kind, and the path of it.
 * @param within the step or sign-off that gets it
 */
export function withNew(
  methodology: Methodology,
  kind: Added,
  name: string,
  within = '',
): [Methodology, Path] {
  const draft = structuredClone(methodology);
  const step = draft.steps.find(({ id }) => id === within);
  const party = 'customer' as const;
  const roles = draft.roles.filter((role) => role.party === party).map(({ id }) => id);
  switch (kind) {
    case 'role': {
      const id = idFor(name, draft.roles);
      draft.roles.push({ id, name, party });
      return [draft, pathOf.role(id)];
    }
    case 'training': {
      const id = idFor(name, draft.trainings);
      draft.trainings.push({ id, name });
      return [draft, pathOf.training(id)];
    }
    case 'step': {
      const id = idFor(name, draft.steps);
      draft.steps.push({ id, name, short: '', purpose: '', roles: [], starts: [], items: [] });
      return [draft, pathOf.step(id)];
    }
    case 'sign-off': {
      const id = idFor(name, draft['sign-offs']);
      const last = draft.steps.at(-1)?.id ?? '';
      const signatories = [{ party, roles, meaning: 'acceptor', optional: false }];
      draft['sign-offs'].push({
        id,
        name,
        step: last,
        scope: 'workstream',
        meaning: '',
        documents: [],
        signatories,
      });
      return [draft, pathOf.signOff(id)];
    }
    case 'signatory': {
      const signOff = draft['sign-offs'].find(({ id }) => id === within);
      const place = signOff?.signatories.push({ party, roles, meaning: 'acceptor', optional: false }) ?? 0;
      return [draft, pathOf.signatory(within, place - 1)];
    }
    case 'condition':
    case 'item': {
      if (!step) return [draft, GENERAL];
      const id = idFor(name, [...step.items, ...step.starts]);
      const part = {
        id,
        title: name,
        check: { kind: 'confirmed' as const },
        roles,
        protects: party,
        waivable: true,
      };
      if (kind === 'condition') step.starts.push(part);
      else step.items.push({ ...part, help: '', 'per-integration': false });
      return [draft, kind === 'item' ? pathOf.item(within, id) : pathOf.condition(within, id)];
    }
  }
}

/** The list in which a part stands, and its place there. */
function standing(draft: Methodology, path: Path): [unknown[], number] | null {
  const node = nodeAt(draft, path);
  const lists: Record<Added, () => [unknown[], unknown]> = {
    role: () => [draft.roles, node.kind === 'role' && node.role],
    training: () => [draft.trainings, node.kind === 'training' && node.training],
    step: () => [draft.steps, node.kind === 'step' && node.step],
    condition: () => (node.kind === 'condition' ? [node.step.starts, node.condition] : [[], null]),
    item: () => (node.kind === 'item' ? [node.step.items, node.item] : [[], null]),
    'sign-off': () => [draft['sign-offs'], node.kind === 'sign-off' && node.signOff],
    signatory: () => (node.kind === 'signatory' ? [node.signOff.signatories, node.signatory] : [[], null]),
  };
  if (node.kind === 'general') return null;
  const [list, part] = lists[node.kind]();
  const at = list.indexOf(part);
  return at < 0 ? null : [list, at];
}

export const { without, moved, canMove } = partsOf<Methodology>(standing);

/** How many parts differ from what was saved: what "Not saved: 3 changes" counts. */
export function differences(one: Methodology, other: Methodology): number {
  const parts = (methodology: Methodology): Map<Path, string> => {
    const { steps, roles, trainings, ['sign-offs']: signOffs, ...general } = methodology;
    const found = new Map<Path, string>([[GENERAL, JSON.stringify(general)]]);
    for (const role of roles) found.set(pathOf.role(role.id), JSON.stringify(role));
    for (const training of trainings) found.set(pathOf.training(training.id), JSON.stringify(training));
    for (const [place, { items, starts, ...step }] of steps.entries()) {
      found.set(pathOf.step(step.id), JSON.stringify({ place, step }));
      for (const item of items) found.set(pathOf.item(step.id, item.id), JSON.stringify(item));
      for (const start of starts) found.set(pathOf.condition(step.id, start.id), JSON.stringify(start));
    }
    for (const signOff of signOffs) found.set(pathOf.signOff(signOff.id), JSON.stringify(signOff));
    return found;
  };
  const [before, now] = [parts(one), parts(other)];
  const paths = new Set([...before.keys(), ...now.keys()]);
  return [...paths].filter((path) => before.get(path) !== now.get(path)).length;
}

/** The next version of a text such as "1.0" or "2026-1": its last number one higher. */
export function nextVersion(version: string, taken: readonly string[]): string {
  let next = version;
  do {
    const last = /^(.*?)(\d+)(\D*)$/.exec(next);
    next = last ? `${last[1]}${Number(last[2]) + 1}${last[3]}` : `${next} 2`;
  } while (taken.includes(next));
  return next;
}
