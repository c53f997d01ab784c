/** The people directory as a table that is edited where it stands. */
import { partyName } from '$/app/acts';
import type { Contact, DirectoryRow, Keep, Party } from '$/ipc/bindings';
import type { CellChange, GridColumn } from '$/kit/grid/column';
import type { Facet } from '$/kit/grid/filter';
import { t } from '$/text/text';

export const parties: readonly Party[] = ['provider', 'customer', 'supplier', 'third-party'];

/** The particulars that are plain text. */
type Plain = Exclude<keyof Contact, 'party' | 'roles'>;

export function directoryColumns(): GridColumn<DirectoryRow>[] {
  const plain = (
    id: Plain,
    title: string,
    looks: Partial<GridColumn<DirectoryRow>> & { width: number },
  ): GridColumn<DirectoryRow> => ({
    id,
    title,
    text: ({ contact }) => contact[id],
    edit: { kind: 'text', optional: id !== 'name', value: ({ contact }) => contact[id] },
    ...looks,
  });
  return [
    plain('name', t('people-name'), { width: 180, grows: true, name: true }),
    plain('organisation', t('people-organisation'), { width: 180, name: true }),
    {
      id: 'party',
      title: t('organisation-party'),
      text: ({ contact }) => partyName(contact.party ?? undefined),
      width: 104,
      rank: 3,
      edit: {
        kind: 'choice',
        optional: true,
        options: parties.map((value) => ({ value, label: partyName(value) })),
        value: ({ contact }) => contact.party ?? '',
      },
    },
    {
      id: 'roles',
      title: t('directory-usual-roles'),
      text: ({ contact }) => contact.roles.join(', '),
      width: 200,
      rank: 2,
      edit: { kind: 'text', optional: true, value: ({ contact }) => contact.roles.join(', ') },
    },
    plain('job_title', t('people-job'), { width: 140, rank: 3 }),
    plain('email', t('people-email'), { width: 200, rank: 2 }),
    plain('phone', t('people-phone'), { width: 132, extra: true }),
    plain('latin_name', t('people-latin'), { width: 160, extra: true }),
  ];
}

export function directoryFacets(rows: readonly DirectoryRow[]): Facet<DirectoryRow>[] {
  const organisations = [...new Set(rows.map(({ contact }) => contact.organisation))].filter(Boolean);
  return [
    {
      id: 'organisation',
      label: t('people-organisation'),
      options: organisations.map((value) => ({ value, label: value })),
      of: ({ contact }) => [contact.organisation],
      pinned: true,
    },
    {
      id: 'party',
      label: t('organisation-party'),
      options: parties.map((value) => ({ value, label: partyName(value) })),
      of: ({ contact }) => [contact.party ?? ''],
      pinned: true,
    },
  ];
}

/** Names of roles with commas between them, one by one. */
export function rolesOf(text: string): string[] {
  return text
    .split(',')
    .map((role) => role.trim())
    .filter(Boolean);
}

/** A contact with one particular as it was typed. */
export function withValue(contact: Contact, column: string, value: string): Contact {
  if (column === 'roles') return { ...contact, roles: rolesOf(value) };
  if (column === 'party') return { ...contact, party: parties.find((party) => party === value) ?? null };
  return { ...contact, [column]: value };
}

/** What is kept when cells were changed: each person once, with all that changed of them. */
export function keptOf(changes: readonly CellChange<DirectoryRow>[]): Keep[] {
  const kept = new Map<string, Keep>();
  for (const { row, column, value } of changes) {
    const before = kept.get(row.id)?.contact ?? row.contact;
    kept.set(row.id, { contact: withValue(before, column.id, value), instead_of: row.id });
  }
  return [...kept.values()];
}

export const nobody: Contact = {
  name: '',
  latin_name: '',
  organisation: '',
  party: null,
  job_title: '',
  email: '',
  phone: '',
  roles: [],
};
