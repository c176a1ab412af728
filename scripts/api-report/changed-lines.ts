const shown = 40;

/** The lines that only one of two texts contains, with `-` for the older and `+` for the newer text. At most 40 lines. */
export function changedLines(before: string, after: string): string {
  const [older, newer] = [before.split('\n'), after.split('\n')];
  const lines = [...withoutEach(older, newer).map((line) => `- ${line}`), ...withoutEach(newer, older).map((line) => `+ ${line}`)];
  const more = lines.length > shown ? [`  and ${String(lines.length - shown)} more lines`] : [];
  return [...lines.slice(0, shown), ...more].map((line) => `${line}\n`).join('');
}

/** The lines that remain if each line of `others` removes one equal line. */
function withoutEach(lines: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = counts.get(line) ?? 0;
    if (count > 0) counts.set(line, count - 1);
    return count === 0;
  });
}
