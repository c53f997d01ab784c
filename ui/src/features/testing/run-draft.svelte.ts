/**
 * A run that is being executed. It is one command when it is complete; until then what was said is kept on this computer,
 * so that closing the window loses nothing.
 */
import type { Evidence } from '$/forms/evidence';
import type { ScenarioRow, TestingView } from '$/ipc/bindings';
import type { Request } from '$/ipc/core';
import {
  closable,
  executable,
  lackOf,
  recordRequest,
  retestRequests,
  unsaid,
  wholeRequests,
  type DescriptionWords,
  type Particulars,
  type Said,
} from './testing';

/** Something to execute: a scenario or, where a level has none, an integration by itself. */
export interface Item {
  id: string;
  reference: string;
  name: string;
  scenario: ScenarioRow | null;
}

/** What is kept of a run. */
interface Kept {
  startedAt: string;
  particulars: Particulars;
  said: Record<string, Said>;
}

const place = (project: string) => `countersign.run.${project}`;

/** The particulars that a run begins with. */
export function firstParticulars(view: TestingView, tester: string): Particulars {
  const next = view.scenarios.find(({ last }) => last?.outcome !== 'pass');
  const before = view.runs[0];
  return {
    level: next?.level ?? 'unit',
    workstream: next?.workstream ?? view.workstreams[0]?.value ?? '',
    integration: '',
    build: '',
    environment: before?.environment ?? '',
    tester,
    witness: '',
    note: '',
    outcome: '',
    evidence: [],
  };
}

/** What a run of these particulars executes. */
export function itemsOf(view: TestingView, particulars: Particulars): Item[] {
  const scenarios = executable(view.scenarios, particulars);
  if (scenarios.length > 0)
    return scenarios.map((scenario) => ({
      id: scenario.id,
      reference: scenario.reference,
      name: scenario.name,
      scenario,
    }));
  return view.options.integrations
    .filter(({ value }) => particulars.integration === '' || particulars.integration === value)
    .map(({ value, label }) => ({ id: value, reference: '', name: label, scenario: null }));
}

export class RunDraft {
  particulars = $state.raw<Particulars>() as Particulars;
  said = $state.raw<Readonly<Record<string, Said>>>({});
  readonly startedAt: string;

  private constructor(
    private readonly project: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    kept: Kept,
  ) {
    this.startedAt = kept.startedAt;
    this.particulars = kept.particulars;
    this.said = kept.said;
  }

  /** Begins a run. */
  static start(
    project: string,
    particulars: Particulars,
    now: Date,
    storage: Storage = localStorage,
  ): RunDraft {
    const draft = new RunDraft(project, storage, { startedAt: now.toISOString(), particulars, said: {} });
    draft.#keep();
    return draft;
  }

  /** The run that was begun and not recorded; null where there is none. */
  static kept(project: string, storage: Storage = localStorage): RunDraft | null {
    const text = storage.getItem(place(project));
    if (text === null) return null;
    try {
      return new RunDraft(project, storage, JSON.parse(text) as Kept);
    } catch {
      return null;
    }
  }

  /** What was said of an item. */
  of(id: string): Said {
    return this.said[id] ?? unsaid();
  }

  say(id: string, more: Partial<Said>): void {
    this.said = { ...this.said, [id]: { ...this.of(id), ...more } };
    this.#keep();
  }

  /**
   * Gives a verdict: a pass ticks every step and closes the issue that waits for it, a failure names its issue after the
   * scenario.
   */
  judge(item: Item, outcome: Said['outcome']): void {
    const { scenario } = item;
    const before = this.of(item.id);
    const passed = outcome === 'pass';
    this.say(item.id, {
      outcome,
      ...(passed ? { ticked: scenario?.steps.map((_, each) => each) ?? [] } : {}),
      closes: passed && scenario !== null && closable(scenario),
      ...(outcome === 'fail' && before.title === '' ? { title: item.name } : {}),
      ...(outcome === 'fail' && scenario?.last?.issue_id && closable(scenario)
        ? { issue: before.issue || scenario.last.issue_id }
        : {}),
    });
  }

  attach(id: string, files: readonly Evidence[]): void {
    this.say(id, { evidence: [...this.of(id).evidence, ...files] });
  }

  change(more: Partial<Particulars>): void {
    this.particulars = { ...this.particulars, ...more };
    this.#keep();
  }

  /** What keeps the run from being recorded; null when nothing does. */
  lack(items: readonly Item[]): ReturnType<typeof lackOf> {
    const scenarios = items.flatMap(({ scenario }) => scenario ?? []);
    if (scenarios.length > 0) return lackOf(this.particulars, scenarios, this.said);
    return items.some(({ id }) => this.of(id).outcome !== '') ? null : { lack: 'nothing' };
  }

  /** The commands that record it, as one act. */
  requests(items: readonly Item[], words: DescriptionWords, resolved: string): Request[] {
    const scenarios = items.flatMap(({ scenario }) => scenario ?? []);
    if (scenarios.length === 0) return wholeRequests(this.particulars, items, this.said);
    return [
      ...retestRequests(this.particulars, scenarios, this.said, resolved),
      recordRequest(this.particulars, scenarios, this.said, words),
    ];
  }

  /** Forgets it: it was recorded or given up. */
  forget(): void {
    this.storage.removeItem(place(this.project));
  }

  #keep(): void {
    const { startedAt, particulars, said } = this;
    this.storage.setItem(place(this.project), JSON.stringify({ startedAt, particulars, said }));
  }
}
