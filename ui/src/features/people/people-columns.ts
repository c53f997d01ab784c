/** People and organisations as tables. */
import { partyName } from '$/app/acts';
import { ask } from '$/forms/fields';
import type { Field, OrganisationRow, PeopleView, PersonRow } from '$/ipc/bindings';
import type { CellEditor, GridColumn } from '$/kit/grid/column';
import { saidFacet, type Facet } from '$/kit/grid/filter';
import { saidGrouping, type Grouping } from '$/kit/grid/group';
import { t } from '$/text/text';
import { day } from '$/text/time';

const optional = { required: false };

/** The particulars of a person that a cell can change. Roles follow the party and have the form. */
export const personFields = (): Field[] => [
  ask('name', t('people-name')),
  ask('latin_name', t('people-latin'), optional),
  ask('job_title', t('people-job'), optional),
  ask('email', t('people-email'), optional),
  ask('phone', t('people-phone'), optional),
];

/** The particulars of an organisation that a cell can change. */
export const organisationFields = (): Field[] => [
  ask('name', t('people-name')),
  ask('city', t('organisation-city'), optional),
  ask('country', t('organisation-country'), optional),
];

/** A column of plain text that is edited. */
function typed<Id extends string, Row extends Record<Id, string>>(
  field: Field & { id: string },
  id: Id,
  more: Partial<GridColumn<Row>>,
): GridColumn<Row> {
  const value = (row: Row) => row[id];
  const edit: CellEditor<Row> = { kind: 'text', optional: !field.required, value };
  return { id, title: field.label, text: value, width: 148, name: true, edit, ...more };
}

/** What waits for a person, in words; empty where nothing does. */
export function openWork({ open }: PersonRow): string {
  const parts = [
    open.issues > 0 ? t('people-open-issues', { count: open.issues }) : '',
    open.actions > 0 ? t('people-open-actions', { count: open.actions }) : '',
    open.commitments > 0 ? t('people-open-commitments', { count: open.commitments }) : '',
    open.questions > 0 ? t('people-open-questions', { count: open.questions }) : '',
  ];
  return parts.filter(Boolean).join(', ');
}

const openCount = ({ open }: PersonRow) => open.issues + open.actions + open.commitments + open.questions;

const signedOf = ({ signed }: PersonRow): string =>
  signed.map(({ name, at }) => t('people-signed-on', { name, day: day(at.slice(0, 10)) })).join('; ');

export function personColumns(): GridColumn<PersonRow>[] {
  const fields = new Map(personFields().map((field) => [field.id, field]));
  const own = (
    id: 'name' | 'latin_name' | 'job_title' | 'email' | 'phone',
    more: Partial<GridColumn<PersonRow>>,
  ) => typed<typeof id, PersonRow>(fields.get(id) ?? ask(id, id), id, more);
  return [
    own('name', { grows: true, width: 168 }),
    {
      id: 'organisation',
      title: t('people-organisation'),
      text: (row) => row.organisation_name,
      width: 168,
      name: true,
    },
    { id: 'party', title: t('organisation-party'), text: (row) => partyName(row.party), width: 96, rank: 3 },
    { id: 'roles', title: t('people-roles'), text: (row) => row.role_names.join(', '), width: 220 },
    own('email', { width: 200, rank: 2 }),
    {
      id: 'open',
      title: t('people-open-work'),
      text: (row) => openWork(row) || t('people-open-none'),
      sortBy: (row) => openCount(row) || null,
      width: 160,
      rank: 2,
    },
    {
      id: 'signed',
      title: t('people-signed'),
      text: (row) => signedOf(row) || t('people-signed-none'),
      sortBy: (row) => row.signed[0]?.at ?? null,
      width: 180,
      rank: 3,
    },
    own('job_title', { extra: true }),
    own('phone', { extra: true, width: 132 }),
    own('latin_name', { extra: true }),
  ];
}

/** What people are told apart by. */
export function personFacets({ people }: PeopleView): Facet<PersonRow>[] {
  return [
    saidFacet('party', t('organisation-party'), people, (row) => partyName(row.party), true),
    saidFacet('roles', t('people-roles'), people, (row) => row.role_names, true),
    saidFacet('organisation', t('people-organisation'), people, (row) => row.organisation_name),
  ];
}

/** How people are grouped. */
export function personGroupings(): Grouping<PersonRow>[] {
  return [
    saidGrouping('organisation', t('people-organisation'), (row) => row.organisation_name),
    saidGrouping('party', t('organisation-party'), (row) => partyName(row.party)),
  ];
}

export function organisationColumns(): GridColumn<OrganisationRow>[] {
  const fields = new Map(organisationFields().map((field) => [field.id, field]));
  const own = (id: 'name' | 'city' | 'country', more: Partial<GridColumn<OrganisationRow>>) =>
    typed<typeof id, OrganisationRow>(fields.get(id) ?? ask(id, id), id, more);
  return [
    own('name', { grows: true, width: 220 }),
    { id: 'party', title: t('organisation-party'), text: (row) => partyName(row.party), width: 112 },
    own('city', {}),
    own('country', { width: 96 }),
    {
      id: 'people',
      title: t('room-people'),
      text: (row) => String(row.people),
      sortBy: (row) => row.people,
      align: 'end',
      width: 90,
    },
  ];
}

/** What organisations are told apart by. */
export function organisationFacets({ organisations }: PeopleView): Facet<OrganisationRow>[] {
  return [
    saidFacet('party', t('organisation-party'), organisations, (row) => partyName(row.party), true),
    saidFacet('country', t('organisation-country'), organisations, (row) => row.country),
  ];
}
