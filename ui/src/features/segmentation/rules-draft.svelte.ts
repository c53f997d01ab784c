/**
 * Rules as somebody edits them, before they hold. Kept on this computer until they are applied or given up, so that leaving the
 * room loses nothing.
 */
import type { SegmentRule, SegmentRules, SupplierChannel } from '$/ipc/bindings';

/** What is kept of a draft: what it says, and what held when it was begun. */
interface Kept {
  base: SegmentRules;
  rules: SegmentRules;
}

const place = (project: string) => `countersign.segmentation.${project}`;

/** A value as text that is the same however its members are ordered. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}

export class RulesDraft {
  #kept = $state.raw<Kept | null>(null);
  #holds = $state.raw<SegmentRules>() as SegmentRules;

  constructor(
    private readonly project: string,
    holds: SegmentRules,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = localStorage,
  ) {
    this.#holds = holds;
    try {
      this.#kept = JSON.parse(storage.getItem(place(project)) ?? 'null') as Kept | null;
    } catch {
      // What can't be read any more was written by another version.
      this.discard();
    }
  }

  /** What the draft says; what holds where nothing was edited. */
  get rules(): SegmentRules {
    return this.#kept?.rules ?? this.#holds;
  }

  get isBegun(): boolean {
    return this.#kept !== null;
  }

  /** Whether other rules hold now than when the draft was begun. */
  get isOutdated(): boolean {
    return this.#kept !== null && canonical(this.#kept.base) !== canonical(this.#holds);
  }

  /** Other rules hold now; a draft that says just that is done. */
  hold(rules: SegmentRules): void {
    this.#holds = rules;
    if (canonical(this.rules) === canonical(rules)) this.discard();
  }

  change(at: number, more: Partial<SegmentRule>): void {
    this.#arrange(this.rules.rules.map((rule, each) => (each === at ? { ...rule, ...more } : rule)));
  }

  /**
   * Moves a rule to another place.
   * @returns the place where it is then
   */
  move(from: number, to: number): number {
    const rules = [...this.rules.rules];
    const at = Math.max(0, Math.min(rules.length - 1, to));
    const [rule] = rules.splice(from, 1);
    if (rule === undefined || at === from) return from;
    rules.splice(at, 0, rule);
    this.#arrange(rules);
    return at;
  }

  /**
   * Adds a rule before the last one, which holds for all.
   * @returns its place
   */
  add(today: string): number {
    const at = Math.max(0, this.rules.rules.length - 1);
    const rule: SegmentRule = {
      id: this.#free('rule'),
      'leaves-out': false,
      when: { 'documents-above': 1000 },
      text: '',
      source: '',
      date: today,
      confidence: 'customer',
    };
    this.#arrange(this.rules.rules.toSpliced(at, 0, rule));
    return at;
  }

  /** Puts a copy before a rule: whoever copies one wants to be asked something narrower first. */
  duplicate(at: number): void {
    const rule = this.rules.rules[at];
    if (rule === undefined) return;
    // What the copy says is nobody's but its maker's.
    const copy: SegmentRule = { ...rule, id: this.#free(rule.id), source: '', confidence: 'customer' };
    this.#arrange(this.rules.rules.toSpliced(at, 0, copy));
  }

  remove(at: number): void {
    this.#arrange(this.rules.rules.toSpliced(at, 1));
  }

  /** Takes back what was changed of one rule. */
  restore(at: number): void {
    const id = this.rules.rules[at]?.id;
    const held = this.#holds.rules.find((rule) => rule.id === id);
    if (held) this.#arrange(this.rules.rules.with(at, held));
  }

  setHighTouch(channel: SupplierChannel, isHigh: boolean): void {
    const others = this.rules['high-touch'].filter((each) => each !== channel);
    this.replace({ ...this.rules, 'high-touch': isHigh ? [...others, channel] : others });
  }

  /** Says something else altogether. */
  replace(rules: SegmentRules): void {
    const base = this.#kept?.base ?? this.#holds;
    if (canonical(rules) === canonical(this.#holds)) {
      this.discard();
      return;
    }
    this.#kept = { base, rules };
    this.storage.setItem(place(this.project), JSON.stringify(this.#kept));
  }

  /** Forgets it: it was applied or given up. */
  discard(): void {
    this.#kept = null;
    this.storage.removeItem(place(this.project));
  }

  #arrange(rules: SegmentRule[]): void {
    this.replace({ ...this.rules, rules });
  }

  /** An id that no rule has. */
  #free(name: string): string {
    const stem = name.replace(/-\d+$/, '');
    for (let number = 2; ; number += 1) {
      const id = `${stem}-${number}`;
      if (!this.rules.rules.some((rule) => rule.id === id)) return id;
    }
  }
}
