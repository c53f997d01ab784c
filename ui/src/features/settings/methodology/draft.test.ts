import { describe, expect, it } from 'vitest';
import type { Methodology } from '$/ipc/bindings';
import { idFor } from '../editing/ids';
import {
  GENERAL,
  canMove,
  changed,
  differences,
  moved,
  nextVersion,
  nodeAt,
  valuesOf,
  withNew,
  without,
} from './draft';

const methodology: Methodology = {
  schema: 1,
  id: 'acme',
  version: '1.0',
  name: 'Acme',
  description: '',
  subject: 'workstream',
  roles: [
    { id: 'builder', name: 'Builder', party: 'provider' },
    { id: 'owner', name: 'Owner', party: 'customer' },
  ],
  trainings: [],
  steps: [
    {
      id: 'plan',
      name: 'Plan',
      short: '',
      purpose: '',
      roles: [{ role: 'builder', optional: false }],
      starts: [],
      items: [
        {
          id: 'agreed',
          title: 'Agree',
          help: '',
          check: { kind: 'confirmed' },
          roles: ['builder'],
          'per-integration': false,
          protects: 'customer',
          waivable: true,
        },
      ],
    },
    { id: 'build', name: 'Build', short: '', purpose: '', roles: [], starts: [], items: [] },
  ],
  'sign-offs': [
    {
      id: 'end',
      name: 'End',
      step: 'build',
      scope: 'project',
      meaning: 'We accept.',
      documents: ['requirements'],
      signatories: [{ party: 'customer', roles: ['owner'], meaning: 'acceptor', optional: false }],
    },
  ],
};

describe('a methodology being edited', () => {
  it('is read and written part by part, and the one before stays as it was', () => {
    const next = changed(methodology, 'steps.plan.items.agreed', 'title', 'Agree on the plan');
    expect(valuesOf(next, nodeAt(next, 'steps.plan.items.agreed'))['title']).toBe('Agree on the plan');
    expect(methodology.steps[0]?.items[0]?.title).toBe('Agree');
    expect(differences(methodology, next)).toBe(1);
    expect(differences(methodology, methodology)).toBe(0);
  });

  it('gives a check the member that its kind is about, and takes the old one away', () => {
    const signed = changed(methodology, 'steps.plan.items.agreed', 'kind', 'signed');
    expect(signed.steps[0]?.items[0]?.check).toEqual({ kind: 'signed', 'sign-off': 'end' });
    const confirmed = changed(signed, 'steps.plan.items.agreed', 'kind', 'confirmed');
    expect(confirmed.steps[0]?.items[0]?.check).toEqual({ kind: 'confirmed' });
  });

  it('lets a role be required or optional in a step, not both', () => {
    const next = changed(methodology, 'steps.plan', 'optional', 'builder');
    expect(next.steps[0]?.roles).toEqual([{ role: 'builder', optional: true }]);
  });

  it('adds, moves and removes parts', () => {
    const [more, path] = withNew(methodology, 'item', 'Größe prüfen', 'plan');
    expect(path).toBe('steps.plan.items.grosse-prufen');
    expect(nodeAt(more, path).kind).toBe('item');
    expect(canMove(more, path, -1)).toBe(true);
    expect(canMove(more, path, 1)).toBe(false);
    expect(moved(more, path, -1).steps[0]?.items.map(({ id }) => id)).toEqual(['grosse-prufen', 'agreed']);
    expect(without(more, path)).toEqual(methodology);
    const [signed, signatory] = withNew(methodology, 'signatory', '', 'end');
    expect(nodeAt(signed, signatory)).toMatchObject({ kind: 'signatory', place: 1 });
  });

  it('shows the particulars where a path leads nowhere', () => {
    for (const path of [GENERAL, 'steps.gone', 'roles.gone', 'version', '']) {
      expect(nodeAt(methodology, path).kind).toBe('general');
    }
  });

  it('never gives an id twice, nor a version', () => {
    expect(idFor('Plan', methodology.steps)).toBe('plan-2');
    expect(idFor('计划', [])).toBe('part');
    expect(nextVersion('1.0', [])).toBe('1.1');
    expect(nextVersion('1.9', ['1.10'])).toBe('1.11');
    expect(nextVersion('first', [])).toBe('first 2');
  });
});
