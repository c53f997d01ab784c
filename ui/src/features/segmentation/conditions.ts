/** When a rule holds: what can be asked of a supplier, and how it is said. */
import type { SegmentWhen } from '$/ipc/bindings';
import { t } from '$/text/text';
import { number } from '$/text/time';

/** What is so or not of a supplier. */
export const flags = [
  'active',
  'essential',
  'trades-edi',
  'can-edi',
  'can-cxml',
  'can-export',
  'catalogue',
  'no-account',
  'paper-only',
] as const satisfies readonly (keyof SegmentWhen)[];

/** What is counted of it. */
export const limits = [
  'spend-above',
  'documents-above',
  'invoices-above',
  'invoices-from',
  'invoices-to',
] as const satisfies readonly (keyof SegmentWhen)[];

export type Flag = (typeof flags)[number];
export type Limit = (typeof limits)[number];
export type Fact = Flag | Limit;

/** Everything that can be asked, numbers first: most rules are about volume. */
export const facts: readonly Fact[] = [...limits, ...flags];

export const isLimit = (fact: Fact): fact is Limit => limits.some((limit) => limit === fact);

/** What is asked, in the order in which it is said. */
export const stated = (when: SegmentWhen): Fact[] => facts.filter((fact) => when[fact] !== undefined);

/** What can be asked besides. */
export const unstated = (when: SegmentWhen): Fact[] => facts.filter((fact) => when[fact] === undefined);

export const factWord = (fact: Fact): string => t(`segment-fact-${fact}`);

/** Of which time a number is. */
export const unitOf = (limit: Limit): string =>
  limit.startsWith('invoices')
    ? t('segmentation-condition-unit-invoices')
    : t('segmentation-condition-unit-documents');

/** The same condition with a fact asked otherwise; no longer asked where there is no value. */
export function withFact(when: SegmentWhen, fact: Fact, value: boolean | number | undefined): SegmentWhen {
  const rest = Object.fromEntries(Object.entries(when).filter(([name]) => name !== fact));
  return value === undefined ? rest : { ...rest, [fact]: value };
}

function said(when: SegmentWhen, fact: Fact): string {
  if (isLimit(fact)) return t(`segment-when-${fact}`, { count: number(when[fact] ?? 0) });
  return when[fact] === true ? t(`segment-when-${fact}`) : t(`segment-when-${fact}-not`);
}

/** A condition as the end of “When a supplier …”. */
export function conditionWords(when: SegmentWhen): string {
  const all = stated(when).map((fact) => said(when, fact));
  const last = all.pop();
  if (last === undefined) return t('segment-when-all');
  return all.length === 0 ? last : t('segment-when-and', { some: all.join(', '), last });
}

/** A whole number as somebody types it: digits, with spaces between groups at most. */
export function readWhole(text: string): number | null {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}
