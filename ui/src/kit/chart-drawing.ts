/**
 * Charts as SVG, drawn by Observable Plot. Colours are tokens, so that a chart follows the theme without being drawn
 * again. Loaded when the first chart is shown: Plot is larger than all of the kit.
 */
import { dot, lineY, plot, rect, rectY, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import { number } from '$/text/time';
import {
  countTicks,
  dayAfter,
  dayTicks,
  layBars,
  layColumns,
  type ColumnMark,
  type ColumnTop,
  spread,
  type BarRow,
  type Line,
  type Period,
  type Say,
  type Series,
  type SeriesTone,
} from './chart';

/** Width of a digit or letter of a label, for the room beside the marks. */
const LETTER = 6.4;

/** Room between a mark and what is written at it. */
const BESIDE = 6;

const colours: Record<SeriesTone, string> = {
  accent: 'var(--accent)',
  signed: 'var(--signed)',
  awaiting: 'var(--awaiting)',
  stale: 'var(--stale)',
  plain: 'var(--ink-3)',
};

/** The colour of a series. */
export function colourOf({ tone }: Series): string {
  return colours[tone];
}

/** A chart of bars. `id` is unique in the page: hatchings are named after it. */
export function drawBars(
  id: string,
  width: number,
  rows: readonly BarRow[],
  series: readonly Series[],
  way: 'stacked' | 'grouped',
  say: Say,
): SVGElement {
  const layout = layBars(rows, series, way, say);
  const left = Math.min(longest(layout.names.map((name) => name.text)) + 8, width * 0.36);
  const right = longest(layout.labels.map((label) => label.text)) + BESIDE + 2;
  const names = {
    x: () => layout.span[0],
    dx: -left,
    textAnchor: 'start',
    textOverflow: 'ellipsis',
  } as const;
  const marks: Markish[] = [
    text(layout.names, {
      ...names,
      y: 'middle',
      text: 'text',
      fill: 'var(--ink-2)',
      lineWidth: (left - 8) / 10,
    }),
    rect(layout.tracks, { x1: 'from', x2: 'to', y1: 'top', y2: 'bottom', fill: 'var(--track)', rx: 2 }),
    ...series.map((each) =>
      rect(
        layout.marks.filter((mark) => mark.series === each),
        {
          x1: 'from',
          x2: 'to',
          y1: 'top',
          y2: 'bottom',
          title: 'title',
          fill: fillOf(id, each),
          rx: 2,
        },
      ),
    ),
    ...(layout.span[0] < 0 ? [ruleX([0], { stroke: 'var(--line-strong)' })] : []),
    text(layout.labels, {
      x: 'at',
      y: 'middle',
      text: 'text',
      dx: BESIDE,
      textAnchor: 'start',
      fill: 'var(--ink)',
      fontWeight: 600,
    }),
  ];
  return finished(
    plot({
      width,
      height: layout.height,
      marginTop: 0,
      marginBottom: 0,
      marginLeft: left,
      marginRight: right,
      // A chart of nothing still has a width.
      x: { domain: layout.span[1] > layout.span[0] ? layout.span : [0, 1], axis: null },
      y: { type: 'identity', axis: null },
      marks,
    }),
    id,
    series,
  );
}

/** A chart of columns over time. */
export function drawColumns(
  id: string,
  width: number,
  height: number,
  periods: readonly Period[],
  series: readonly Series[],
  way: 'stacked' | 'grouped',
  say: Say,
): SVGElement {
  const { marks: parts, tops } = layColumns(periods, series, say, way);
  const ticks = countTicks(Math.max(1, ...tops.map(({ sum }) => sum)));
  const left = longest(ticks.map((tick) => number(tick))) + 10;
  const inside = width - left - 8;
  const half = Math.min(0.34, (20 * periods.length) / inside);
  const across = (place: number, share: number) => place - half + 2 * half * share;
  // Numbers that would stand on each other say nothing; the table has them.
  const widest = longest(tops.map(({ sum }) => number(sum)));
  const isRoomy = (inside / tops.length) * 0.8 > widest || tops.length <= series.length;
  const every = Math.ceil((longest(periods.map(({ name }) => name)) + 12) / (inside / periods.length));
  const marks: Markish[] = [
    ...axisUp(ticks),
    ...series.map((each) =>
      rectY(
        parts.filter((part) => part.series === each),
        {
          x1: ({ place, share }: ColumnMark) => across(place, share[0]),
          x2: ({ place, share }: ColumnMark) => across(place, share[1]),
          y1: 'from',
          y2: 'to',
          title: 'title',
          fill: fillOf(id, each),
        },
      ),
    ),
    text(isRoomy ? tops.filter(({ sum }) => sum > 0) : [], {
      x: ({ place, share }: ColumnTop) => across(place, share),
      y: 'sum',
      text: ({ sum }: ColumnTop) => number(sum),
      dy: -8,
      fill: 'var(--ink)',
      fontWeight: 600,
    }),
    ruleY([0], { stroke: 'var(--line-strong)' }),
    text(
      periods.map(({ name }, place) => ({ name, place })).filter(({ place }) => place % every === 0),
      { x: 'place', y: 0, text: 'name', dy: 14, fill: 'var(--ink-2)' },
    ),
  ];
  return finished(
    plot({
      width,
      height,
      marginTop: 18,
      marginBottom: 24,
      marginLeft: left,
      marginRight: 8,
      x: { domain: [-0.5, Math.max(0.5, periods.length - 0.5)], axis: null },
      y: { domain: [0, ticks.at(-1) ?? 1], axis: null },
      marks,
    }),
    id,
    series,
  );
}

/** A chart of lines over time; each line's end carries its name and its last value. */
export function drawLines(
  id: string,
  width: number,
  height: number,
  lines: readonly Line[],
  way: 'straight' | 'steps',
  say: Say,
  sayDay: (iso: string) => string,
): SVGElement {
  const drawn = lines.filter(({ points }) => points.length > 0);
  const days = drawn.flatMap(({ points }) => points.map(({ on }) => on)).sort();
  const first = days[0] ?? '2000-01-01';
  const last = days.at(-1) ?? first;
  const ticks = countTicks(Math.max(1, ...drawn.flatMap(({ points }) => points.map(({ value }) => value))));
  const ends = drawn.map((line) => {
    const end = line.points.at(-1) ?? { on: last, value: 0 };
    return { line, on: dateOf(end.on), value: end.value, label: `${line.name} ${say(end.value)}` };
  });
  const margins = { top: 12, bottom: 24, left: longest(ticks.map((tick) => number(tick))) + 10 };
  const right = longest(ends.map(({ label }) => label)) + 14;
  const most = ticks.at(-1) ?? 1;
  const inside = height - margins.top - margins.bottom;
  const heights = spread(
    ends.map(({ value }) => margins.top + inside * (1 - value / most)),
    14,
    margins.top,
    height - margins.bottom,
  );
  const places = Math.max(2, Math.floor((width - margins.left - right) / 64));
  const marks: Markish[] = [
    ...axisUp(ticks),
    text(dayTicks(first, last, places), {
      x: dateOf,
      y: 0,
      text: sayDay,
      dy: 14,
      fill: 'var(--ink-2)',
    }),
    ...drawn.map((line) =>
      lineY(line.points, {
        x: ({ on }: { on: string }) => dateOf(on),
        y: 'value',
        stroke: colourOf(line),
        strokeWidth: 1.75,
        strokeDasharray: line.dashed ? '4 3' : undefined,
        curve: way === 'steps' ? 'step-after' : 'linear',
      }),
    ),
    ...ends.flatMap((end, place) => [
      dot([end], { x: 'on', y: 'value', r: 3.5, fill: colourOf(end.line) }),
      text([end], {
        x: () => dateOf(last),
        y: 'value',
        // From where the value is to where there is room for the words.
        dy: (heights[place] ?? 0) - (margins.top + inside * (1 - end.value / most)),
        dx: 10,
        text: 'label',
        textAnchor: 'start',
        fill: colourOf(end.line),
        fontWeight: 600,
      }),
    ]),
  ];
  return finished(
    plot({
      width,
      height,
      marginTop: margins.top,
      marginBottom: margins.bottom,
      marginLeft: margins.left,
      marginRight: right,
      x: {
        type: 'utc',
        domain: [dateOf(first), dateOf(first === last ? dayAfter(last, 1) : last)],
        axis: null,
      },
      y: { domain: [0, most], axis: null },
      marks,
    }),
    id,
    lines,
  );
}

/** Grid lines with their numbers at the left. */
function axisUp(ticks: readonly number[]): Markish[] {
  return [
    ruleY(ticks, { stroke: 'var(--line)' }),
    text(ticks, {
      frameAnchor: 'left',
      y: (tick: number) => tick,
      dx: -8,
      text: (tick: number) => number(tick),
      textAnchor: 'end',
      fill: 'var(--ink-2)',
    }),
  ];
}

function fillOf(id: string, series: Series): string {
  return series.hatched ? `url(#${hatchOf(id, series)})` : colourOf(series);
}

function hatchOf(id: string, series: Series): string {
  return `${id}-hatch-${series.id}`;
}

/** What Plot drew, dressed by the kit's own styles, with the hatchings that its marks name. */
function finished(drawn: SVGSVGElement | HTMLElement, id: string, series: readonly Series[]): SVGElement {
  // Without legends or captions Plot answers the picture itself, not a figure around it.
  const svg = drawn as SVGSVGElement;
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const own of ['font-family', 'font-size']) svg.removeAttribute(own);
  // The picture is named as a whole, and its parts are not reached.
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  const hatched = series.filter((each) => each.hatched);
  if (hatched.length > 0) svg.prepend(hatchings(svg.ownerDocument, id, hatched));
  return svg;
}

function hatchings(document: Document, id: string, series: readonly Series[]): SVGElement {
  const make = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const all = make('defs', {});
  for (const each of series) {
    const pattern = make('pattern', {
      id: hatchOf(id, each),
      width: '5',
      height: '5',
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    });
    pattern.append(make('rect', { width: '2', height: '5', fill: colourOf(each) }));
    all.append(pattern);
  }
  return all;
}

function dateOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** Pixels that the longest of these texts takes; a Chinese or Japanese letter is as wide as two. */
function longest(texts: readonly string[]): number {
  const wide = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
  return Math.ceil(Math.max(0, ...texts.map(wide)) * LETTER);
}
