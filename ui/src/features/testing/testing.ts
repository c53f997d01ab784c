/** Scenarios and runs: how verdicts look, and the command that records a run. */
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

/** A file as commands name it. */
export interface Evidence {
  name: string;
  digest: string;
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
}

export const unsaid = (): Said => ({
  outcome: '',
  actual: '',
  evidence: [],
  issue: '',
  title: '',
  severity: 'major',
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

/** The command that records a run. A scenario that failed before is retested by it. */
export function recordRequest(
  particulars: Particulars,
  scenarios: readonly ScenarioRow[],
  said: Readonly<Record<string, Said>>,
): Request {
  const rows = scenarios.flatMap((scenario) => {
    const row = said[scenario.id] ?? unsaid();
    if (row.outcome === '') return [];
    const failed = row.outcome === 'fail';
    return [
      {
        scenario: scenario.id,
        outcome: row.outcome,
        actual: row.actual,
        ...(row.evidence.length > 0 ? { evidence: row.evidence } : {}),
        ...(failed && row.issue !== '' ? { issue: row.issue } : {}),
        ...(failed && row.issue === '' ? { open_issue: { name: row.title, severity: row.severity } } : {}),
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
      ...(evidence.length > 0 ? { evidence } : {}),
      rows,
    },
  };
}
