/** Scenarios and runs as tables. */
import { fieldColumn } from '$/forms/cells';
import type { RunLine, ScenarioRow, TestingView } from '$/ipc/bindings';
import type { GridColumn } from '$/kit/grid/column';
import { daysFacet, saidFacet, type Facet } from '$/kit/grid/filter';
import { saidGrouping, type Grouping } from '$/kit/grid/group';
import { lookOf, type State } from '$/kit/states';
import { t } from '$/text/text';
import { day } from '$/text/time';
import { stateOf } from './testing';

type Looks = Partial<GridColumn<ScenarioRow>>;

/** The fields that are shown until the user chooses others. */
const USUAL: Readonly<Record<string, Looks>> = {
  name: { grows: true, width: 240 },
  integration: { width: 160, rank: 3 },
  tester: { width: 140, rank: 3 },
};

/** A scenario keeps its level, because runs rest on it; its steps are a list. */
const NOT_IN_CELLS = ['level', 'steps'];

/** How the last result of a scenario is shown. */
export const resultOf = (row: ScenarioRow): State => (row.retest ? 'retest' : stateOf(row.last?.outcome));

const wordOf = (state: State): string => t(lookOf(state).word);

/** What a level is called. */
export const levelIn = (view: TestingView, level: string): string =>
  view.levels.find(({ value }) => value === level)?.label ?? level;

/** The fields of a scenario that a cell can change. */
export const cellFields = (view: TestingView) => view.fields.filter(({ id }) => !NOT_IN_CELLS.includes(id));

export function scenarioColumns(view: TestingView): GridColumn<ScenarioRow>[] {
  const field = (id: string, looks: Looks) =>
    cellFields(view)
      .filter((each) => each.id === id)
      .map((each) => fieldColumn<ScenarioRow>(each, view.options, looks));
  const usual = (id: string) => field(id, USUAL[id] ?? {});
  const others = cellFields(view).filter(({ id }) => !(id in USUAL));
  return [
    { id: 'reference', title: t('column-reference'), text: (row) => row.reference, width: 84 },
    ...usual('name'),
    {
      id: 'level',
      title: t('testing-level'),
      text: (row) => levelIn(view, row.level),
      width: 104,
      rank: 2,
    },
    ...usual('integration'),
    ...usual('tester'),
    {
      id: 'last',
      title: t('testing-result'),
      text: (row) => wordOf(resultOf(row)),
      width: 132,
      drawn: true,
    },
    { id: 'run', title: t('testing-run'), text: (row) => row.last?.reference ?? '', width: 84, rank: 3 },
    ...others.map((each) => fieldColumn<ScenarioRow>(each, view.options, { extra: true })),
  ];
}

/** What scenarios are told apart by. */
export function scenarioFacets(view: TestingView): Facet<ScenarioRow>[] {
  const { scenarios } = view;
  const testers = new Map(view.options.people.map(({ value, label }) => [value, label]));
  const kinds = new Map(
    view.fields.find(({ id }) => id === 'kind')?.choices.map(({ id, label }) => [id, label]) ?? [],
  );
  return [
    saidFacet('level', t('runs-level'), scenarios, (row) => levelIn(view, row.level), true),
    saidFacet('integration', t('runs-integration'), scenarios, (row) => row.integration, true),
    saidFacet('result', t('runs-result'), scenarios, (row) => wordOf(resultOf(row)), true),
    saidFacet(
      'tester',
      t('testing-tester'),
      scenarios,
      (row) => testers.get(row.values['tester'] ?? '') ?? '',
    ),
    saidFacet('kind', t('runs-kind'), scenarios, (row) => kinds.get(row.kind) ?? row.kind),
  ];
}

/** How scenarios are grouped. */
export function scenarioGroupings(view: TestingView): Grouping<ScenarioRow>[] {
  return [
    saidGrouping('level', t('testing-level'), (row) => levelIn(view, row.level)),
    saidGrouping('integration', t('home-corner'), (row) => row.integration),
    saidGrouping('result', t('testing-result'), (row) => wordOf(resultOf(row))),
  ];
}

const executedOn = (row: RunLine) => row.executed_at.slice(0, 10);

/** The columns of runs. A run never changes, so none of its cells does. */
export function runColumns(view: TestingView): GridColumn<RunLine>[] {
  return [
    { id: 'reference', title: t('column-reference'), text: (row) => row.reference, width: 84 },
    {
      id: 'executed_at',
      title: t('testing-executed'),
      text: (row) => day(executedOn(row)),
      sortBy: (row) => row.executed_at,
      width: 112,
    },
    { id: 'level', title: t('testing-level'), text: (row) => levelIn(view, row.level), width: 112 },
    {
      id: 'integration',
      title: t('home-corner'),
      text: (row) => row.integration,
      width: 180,
      grows: true,
      rank: 2,
      name: true,
    },
    {
      id: 'tester',
      title: t('testing-tester'),
      text: (row) => row.tester?.name ?? '',
      width: 148,
      rank: 2,
      name: true,
    },
    {
      id: 'rows',
      title: t('testing-scenarios'),
      text: (row) => String(row.rows.length),
      sortBy: (row) => row.rows.length,
      align: 'end',
      width: 96,
      rank: 3,
    },
    {
      id: 'outcome',
      title: t('testing-result'),
      text: (row) => wordOf(stateOf(row.outcome)),
      width: 150,
      drawn: true,
    },
    { id: 'build', title: t('testing-build'), text: (row) => row.build, width: 128, extra: true, name: true },
    {
      id: 'environment',
      title: t('testing-environment'),
      text: (row) => row.environment,
      width: 112,
      extra: true,
      name: true,
    },
    {
      id: 'witness',
      title: t('testing-witness'),
      text: (row) => row.witness?.name ?? '',
      width: 148,
      extra: true,
      name: true,
    },
    { id: 'note', title: t('testing-remarks'), text: (row) => row.note, width: 200, extra: true, name: true },
  ];
}

/** What runs are told apart by. */
export function runFacets(view: TestingView): Facet<RunLine>[] {
  const { runs } = view;
  return [
    saidFacet('level', t('runs-level'), runs, (row) => levelIn(view, row.level), true),
    saidFacet('result', t('runs-result'), runs, (row) => wordOf(stateOf(row.outcome)), true),
    daysFacet('executed', t('testing-executed'), executedOn, true),
    saidFacet('integration', t('runs-integration'), runs, (row) => row.integration),
    saidFacet('tester', t('testing-tester'), runs, (row) => row.tester?.name ?? ''),
  ];
}

/** How runs are grouped. */
export function runGroupings(view: TestingView): Grouping<RunLine>[] {
  return [
    saidGrouping('level', t('testing-level'), (row) => levelIn(view, row.level)),
    saidGrouping('integration', t('home-corner'), (row) => row.integration),
    saidGrouping('tester', t('testing-tester'), (row) => row.tester?.name ?? ''),
  ];
}
