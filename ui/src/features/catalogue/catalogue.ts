/** A business object as a form shows it, and the object that a form makes. */
import type { BusinessObject, CatalogueField, Direction, Field } from '$/ipc/bindings';
import { ask, askOne } from '$/forms/fields';
import { lines, type Values } from '$/forms/values';
import { t } from '$/text/text';

/** The particulars of an object, around its fields. */
export function objectFields(): Field[] {
  const directions = ['inbound', 'outbound', 'both'] as const;
  const text = { required: false };
  return [
    ask('name', t('people-name')),
    askOne(
      'direction',
      t('column-direction'),
      directions.map((value) => ({ value, label: t(`direction-${value}`) })),
    ),
    ask('methods', t('catalogue-methods'), { ...text, kind: 'list', help: t('catalogue-methods-hint') }),
    ask('frequency', t('column-frequency'), text),
    ask('key', t('catalogue-key'), text),
    ask('load_order', t('catalogue-load-order'), {
      ...text,
      kind: 'number',
      help: t('catalogue-load-order-hint'),
    }),
    ask('primary', t('catalogue-primary'), text),
    ask('synced', t('catalogue-synced'), text),
    ask('limits', t('catalogue-limits'), { ...text, kind: 'list' }),
    ask('synonyms', t('catalogue-synonyms'), { ...text, kind: 'list' }),
  ];
}

export function objectValues(object: BusinessObject): Values {
  const { name, direction, frequency, key, primary, synced } = object;
  return {
    name,
    direction,
    frequency,
    key,
    primary,
    synced,
    load_order: String(object.load_order),
    methods: object.methods.join('\n'),
    limits: object.limits.join('\n'),
    synonyms: object.synonyms.join('\n'),
  };
}

/** The object with what a form says in place of what was there. */
export function withParticulars(object: BusinessObject, values: Values): BusinessObject {
  const text = (id: string) => values[id]?.trim() ?? '';
  return {
    ...object,
    name: text('name'),
    direction: text('direction') as Direction,
    frequency: text('frequency'),
    key: text('key'),
    primary: text('primary'),
    synced: text('synced'),
    load_order: Number(text('load_order') || '0'),
    methods: lines(text('methods')),
    limits: lines(text('limits')),
    synonyms: lines(text('synonyms')),
  };
}

/** The particulars of one field of a record. */
export function columnFields(): Field[] {
  const optional = { required: false };
  return [
    ask('name', t('catalogue-column')),
    ask('type', t('catalogue-type'), { ...optional, help: t('catalogue-type-hint') }),
    ask('required', t('catalogue-required'), { ...optional, kind: 'yes-no' }),
    ask('unique', t('catalogue-unique'), { ...optional, kind: 'yes-no' }),
    ask('allowed', t('catalogue-allowed'), { ...optional, kind: 'list' }),
    ask('restriction', t('catalogue-restriction'), optional),
    ask('description', t('catalogue-meaning'), { ...optional, kind: 'long-text' }),
  ];
}

export function columnValues(field: CatalogueField | undefined): Values {
  return {
    name: field?.name ?? '',
    type: field?.type ?? '',
    required: field?.required ? 'yes' : 'no',
    unique: field?.unique ? 'yes' : 'no',
    allowed: (field?.allowed ?? []).join('\n'),
    restriction: field?.restriction ?? '',
    description: field?.description ?? '',
  };
}

/** The object with a field of a record replaced, added (`place` beyond the last) or, without values, taken away. */
export function withColumn(
  object: BusinessObject,
  record: string,
  place: number,
  values: Values | null,
): BusinessObject {
  const change = (fields: readonly CatalogueField[]): CatalogueField[] => {
    if (values === null) return fields.filter((_, each) => each !== place);
    const text = (id: string) => values[id]?.trim() ?? '';
    const made: CatalogueField = {
      condition: '',
      ...fields[place],
      name: text('name'),
      type: text('type'),
      required: values['required'] === 'yes',
      unique: values['unique'] === 'yes',
      allowed: lines(text('allowed')),
      restriction: text('restriction'),
      description: text('description'),
    };
    return place < fields.length ? fields.with(place, made) : [...fields, made];
  };
  const records = object.records.map((each) =>
    each.name === record ? { ...each, fields: change(each.fields) } : each,
  );
  return { ...object, records };
}

/** An object that nobody described yet. */
export function blankObject(name: string): BusinessObject {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return {
    id,
    name,
    synonyms: [],
    direction: 'inbound',
    primary: '',
    synced: '',
    methods: [],
    frequency: '',
    key: '',
    load_order: 0,
    limits: [],
    confidence: 'customer',
    source: { title: t('catalogue-own'), address: '' },
    records: [{ name, fields: [] }],
  };
}
