/** A refusal as text that can be pasted into a message. */
export function refusalAsText(
  title: string,
  lead: string,
  rows: readonly { missing: string; why?: string; who?: string }[],
): string {
  const lines = rows.flatMap((row, place) => [
    `${place + 1}. ${row.missing}`,
    ...[row.why, row.who].filter((line) => line !== undefined).map((line) => `   ${line}`),
  ]);
  return [title, lead, '', ...lines].join('\n');
}
