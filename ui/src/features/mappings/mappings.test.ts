import { describe, expect, it } from 'vitest';
import { behind, entriesOf, rowArguments, worst } from './mappings';

describe('the lines of a lookup table', () => {
  it('are read with an arrow, from a spreadsheet, and with other signs', () => {
    expect(entriesOf('V1 → 19 %\nV2\t7 %\nV3;0\n\nV4 = none')).toEqual([
      { from: 'V1', to: '19 %' },
      { from: 'V2', to: '7 %' },
      { from: 'V3', to: '0' },
      { from: 'V4', to: 'none' },
    ]);
  });

  it('keep what else stands in a value', () => {
    expect(entriesOf('A→B→C')).toEqual([{ from: 'A', to: 'B→C' }]);
  });

  it('tell the line that names nothing of the target', () => {
    expect(entriesOf('V1 → 19\nV2')).toBe(2);
  });
});

describe('rows', () => {
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  it('go behind the one before the one above, and behind the one below', () => {
    expect(behind(rows, 'b', -1)).toBeNull();
    expect(behind(rows, 'c', -1)).toBe('a');
    expect(behind(rows, 'a', 1)).toBe('b');
    expect(behind(rows, 'a', -1)).toBeUndefined();
    expect(behind(rows, 'c', 1)).toBeUndefined();
  });

  it('send lists as lists', () => {
    expect(rowArguments({ allowed: 'yes\nno', rule: 'direct' })).toEqual({
      allowed: ['yes', 'no'],
      rule: 'direct',
    });
  });

  it('show what weighs most', () => {
    const finding = (grade: 'error' | 'warning') => ({ grade, field: '', text: '' });
    expect(worst([])).toBeNull();
    expect(worst([finding('warning')])).toBe('warning');
    expect(worst([finding('warning'), finding('error')])).toBe('error');
  });
});
