/** The strategy in words: how far steps are, what facts say, and where all of it comes from. */
import type { ProgrammeFact, SectionState, StrategyOrigin } from '$/ipc/bindings';
import type { State } from '$/kit/states';
import { t } from '$/text/text';
import { day, number } from '$/text/time';

/** How far a step is, as it is drawn. */
export const looks: Record<SectionState, State> = {
  'not-started': 'ready',
  'in-progress': 'in-progress',
  error: 'error',
  complete: 'complete',
};

/** Where something of the strategy comes from. */
export const originWords = ({ source, date, confidence }: StrategyOrigin): string =>
  `${t('advice-source-dated', { day: day(date), source })} (${t(`advice-${confidence}`)})`;

/** What a fact is about. */
export const factWord = ({ fact, percent }: ProgrammeFact): string =>
  fact === 'pareto' ? t('strategy-fact-pareto', { percent: percent ?? 0 }) : t(`strategy-fact-${fact}`);

/** What it comes to. */
export function factValue({ fact, count = 0, of }: ProgrammeFact): string {
  if (of === undefined) return number(count);
  const numbers = { count: number(count), of: number(of) };
  return fact === 'paperless' && of > 0
    ? t('strategy-fact-share', { ...numbers, share: number((count * 100) / of, 1) })
    : t('strategy-fact-of', numbers);
}
