/** Scenarios and runs: how verdicts look, and the commands that record a run. */
import { asSent, type Evidence } from '$/forms/evidence';
import type { Level, Outcome, ScenarioRow } from '$/ipc/bindings';
import type { Request } from '$/ipc/core';
import type { State } from '$/kit/states';

/** How a verdict looks. */
export function stateOf(outcome: Outcome | undefined): State {
  switch (outcome) {
    case 'pass':
      return 'pass';
    case 'fail':
      return 'fail';
    case 'blocked':
      return 'blocked';
    case 'not-applicable':
      return 'not-applicable';
    default:
      return 'not-run';
  }
}

/** What a tester says of one scenario; nothing is said while `outcome` is empty. */
export interface Said {
  outcome: Outcome | '';
  actual: string;
  evidence: Evidence[];
  /** Id of an open issue that holds the failure already; empty for a new one. */
  issue: string;
  /** The line of a new issue. */
  title: string;
  severity: string;
  /** Who resolves a new issue, and by when; empty where that isn't known yet. */
  owner: string;
  due: string;
  /** Places of the steps that were done. */
  ticked: readonly number[];
  /** Whether the issue of the failure that this repeats is closed by it. */
  closes: boolean;
}

export const unsaid = (): Said => ({
  outcome: '',
  actual: '',
  evidence: [],
  issue: '',
  title: '',
  severity: 'major',
  owner: '',
  due: '',
  ticked: [],
  closes: false,
});

/** The particulars of a run. */
export interface Particulars {
  level: Level;
  workstream: string;
  integration: string;
  build: string;
  environment: string;
  tester: string;
  witness: string;
  note: string;
  /** The verdict on a run without rows. */
  outcome: Outcome | '';
  evidence: Evidence[];
}

/** The scenarios that a run of this level and, where one is chosen, integration executes. */
export function executable(
  scenarios: readonly ScenarioRow[],
  { level, workstream, integration }: Pick<Particulars, 'level' | 'workstream' | 'integration'>,
): ScenarioRow[] {
  return scenarios.filter(
    (scenario) =>
      scenario.level === level &&
      scenario.workstream === workstream &&
      (integration === '' || scenario.values['integration'] === integration),
  );
}

/** What is run where no scenario is there: each integration by itself, as in Test Mode. */
export interface Whole {
  id: string;
  name: string;
}

/** A run without rows opens no issue that would need describing. */
const noWords: DescriptionWords = { steps: '', expected: '', actual: '', failedAt: () => '' };

/** The commands that record one run for each integration with a verdict. */
export function wholeRequests(
  particulars: Particulars,
  wholes: readonly Whole[],
  said: Readonly<Record<string, Said>>,
): Request[] {
  return wholes.flatMap(({ id }) => {
    const { outcome, actual, evidence } = said[id] ?? unsaid();
    if (outcome === '') return [];
    const note = [actual, particulars.note].filter((text) => text.trim() !== '').join('\n');
    return [
      recordRequest(
        { ...particulars, integration: id, outcome, note, evidence: [...evidence, ...particulars.evidence] },
        [],
        {},
        noWords,
      ),
    ];
  });
}

/** What keeps a run from being recorded; null when nothing does. */
export function lackOf(
  particulars: Particulars,
  scenarios: readonly ScenarioRow[],
  said: Readonly<Record<string, Said>>,
): { lack: 'nothing' } | { lack: 'why' | 'issue' | 'seen'; reference: string } | null {
  const rows = scenarios.map((scenario) => ({ scenario, row: said[scenario.id] ?? unsaid() }));
  const executed = rows.filter(({ row }) => row.outcome !== '');
  if (executed.length === 0 && particulars.outcome === '') return { lack: 'nothing' };
  for (const { scenario, row } of executed) {
    const { reference } = scenario;
    if (row.outcome === 'not-applicable' && row.actual.trim() === '') return { lack: 'why', reference };
    if (row.outcome === 'fail' && row.actual.trim() === '') return { lack: 'seen', reference };
    if (row.outcome === 'fail' && row.issue === '' && row.title.trim() === '')
      return { lack: 'issue', reference };
  }
  return null;
}

/** Words that the issue of a failure is described with. */
export interface DescriptionWords {
  steps: string;
  expected: string;
  actual: string;
  /** "Failed at step 3: …". */
  failedAt: (number: number, step: string) => string;
}

/** What a new issue says: the step that failed, the steps, what was expected and what was seen. */
export function describe(scenario: ScenarioRow, row: Said, words: DescriptionWords): string {
  const failed =
    row.ticked.length > 0 ? scenario.steps.findIndex((_, place) => !row.ticked.includes(place)) : -1;
  const step = scenario.steps[failed];
  const steps = scenario.steps.map((each, place) => `${place + 1}. ${each}`);
  return [
    step === undefined ? '' : words.failedAt(failed + 1, step),
    steps.length > 0 ? `${words.steps}\n${steps.join('\n')}` : '',
    scenario.expected && `${words.expected}: ${scenario.expected}`,
    `${words.actual}: ${row.actual.trim()}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The command that records a run. A scenario that failed before is retested by it. */
export function recordRequest(
  particulars: Particulars,
  scenarios: readonly ScenarioRow[],
  said: Readonly<Record<string, Said>>,
  words: DescriptionWords,
): Request {
  const rows = scenarios.flatMap((scenario) => {
    const row = said[scenario.id] ?? unsaid();
    if (row.outcome === '') return [];
    const failed = row.outcome === 'fail';
    const open_issue = {
      name: row.title,
      severity: row.severity,
      description: describe(scenario, row, words),
      ...(row.owner === '' ? {} : { owner: row.owner }),
      ...(row.due === '' ? {} : { due: row.due }),
    };
    return [
      {
        scenario: scenario.id,
        outcome: row.outcome,
        actual: row.actual,
        ...(row.evidence.length > 0 ? { evidence: asSent(row.evidence) } : {}),
        ...(failed && row.issue !== '' ? { issue: row.issue } : {}),
        ...(failed && row.issue === '' ? { open_issue } : {}),
        ...(scenario.last?.outcome === 'fail' ? { retest_of: scenario.last.run } : {}),
      },
    ];
  });
  const { level, workstream, integration, tester, witness, outcome, evidence, ...texts } = particulars;
  return {
    command: 'run.record',
    args: {
      level,
      workstream,
      ...texts,
      ...(integration === '' ? {} : { integration }),
      ...(tester === '' ? {} : { tester }),
      ...(witness === '' ? {} : { witness }),
      ...(rows.length === 0 && outcome !== '' ? { outcome } : {}),
      ...(evidence.length > 0 ? { evidence: asSent(evidence) } : {}),
      rows,
    },
  };
}

/**
 * The commands on issues that follow from retests: a pass closes the issue where that was chosen, another failure puts it
 * back to work. They belong to the run: all are carried out, or none.
 */
export function retestRequests(
  { build }: Pick<Particulars, 'build'>,
  scenarios: readonly ScenarioRow[],
  said: Readonly<Record<string, Said>>,
  resolved: string,
): Request[] {
  return scenarios.flatMap(({ id, last }): Request[] => {
    const row = said[id] ?? unsaid();
    if (last?.outcome !== 'fail' || !last.issue_id) return [];
    const issue = last.issue_id;
    const retest = row.actual.trim() || resolved;
    if (row.outcome === 'pass' && row.closes) {
      const fixed = build.trim() === '' ? {} : { fixed_in: build.trim() };
      const resolution = last.issue_resolution.trim() || resolved;
      return [{ command: 'issue.close', args: { issue, resolution, retest, ...fixed } }];
    }
    const again = row.outcome === 'fail' && row.issue === issue && last.issue_status === 'ready-for-retest';
    return again ? [{ command: 'issue.change', args: { issue, status: 'in-work', retest } }] : [];
  });
}

/** Whether a scenario can be retested: it failed, and its issue waits for that. */
export function closable(scenario: ScenarioRow): boolean {
  const open = ['ready-for-retest', 'in-work', 'triaged', 'new'];
  return scenario.last?.outcome === 'fail' && open.includes(scenario.last.issue_status ?? '');
}

/** Files of the clipboard. A screenshot has no name of its own there: it gets that of the scenario, and the time. */
export function pasted(event: ClipboardEvent, reference: string, now: Date): File[] {
  const files = [...(event.clipboardData?.files ?? [])];
  const time = now.toISOString().slice(0, 19).replaceAll(':', '-');
  return files.map((file) => {
    if (!/^image\.\w+$/.test(file.name)) return file;
    const extension = file.name.slice(file.name.lastIndexOf('.'));
    return new File([file], `${reference} ${time}${extension}`.trim(), { type: file.type });
  });
}
