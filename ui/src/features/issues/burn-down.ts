/** The issues over time, as the charts of the room draw them. */
import type { Burn, BurnDownView, BurnPeriod, Severity } from '$/ipc/bindings';
import type { Line, Period, SeriesTone } from '$/kit/chart';
import { t } from '$/text/text';
import { day } from '$/text/time';
import { severities } from './issues';

const tones: Record<Severity, SeriesTone> = {
  blocker: 'stale',
  major: 'awaiting',
  minor: 'accent',
  cosmetic: 'plain',
};

/** What stays open: one line, or one for each severity that an issue ever had. */
export function openLines(periods: readonly BurnPeriod[], bySeverity: boolean): Line[] {
  const points = (of: (period: BurnPeriod) => Burn | undefined) =>
    periods.map((period) => ({ on: period.to, value: of(period)?.open ?? 0 }));
  if (!bySeverity) {
    return [{ id: 'open', name: t('burn-open'), tone: 'awaiting', points: points(({ all }) => all) }];
  }
  return severities.flatMap((severity, place): Line[] => {
    const own = ({ by_severity: burns }: BurnPeriod) => burns[place];
    const known = periods.some((period) => (own(period)?.opened ?? 0) > 0);
    const name = t(`severity-${severity}`);
    return known ? [{ id: severity, name, tone: tones[severity], points: points(own) }] : [];
  });
}

/** What was opened and closed in each period, of all or of one severity. */
export function turnedPeriods(periods: readonly BurnPeriod[], severity: Severity | null): Period[] {
  const place = severity === null ? -1 : severities.indexOf(severity);
  return periods.map((period) => {
    const { opened, closed } = period.by_severity[place] ?? period.all;
    return { from: period.from, name: day(period.from, 'without-year'), values: { opened, closed } };
  });
}

/** What all of it comes to. */
export function burnSummary({ days }: BurnDownView): string {
  const sum = (of: (burn: Burn) => number) => days.reduce((all, { all: burn }) => all + of(burn), 0);
  const open = days.at(-1)?.all.open ?? 0;
  return t('burn-summary', {
    open,
    raised: sum(({ opened }) => opened),
    closed: sum(({ closed }) => closed),
  });
}
