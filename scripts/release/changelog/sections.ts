/** The headings of a release, as in https://keepachangelog.com/en/1.1.0/, in their order. */
export const headings = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'] as const;

export type Heading = (typeof headings)[number];

/** The Markdown below each heading, without blank lines at its ends. */
export type Sections = ReadonlyMap<Heading, string>;

/** Reads text that consists of sections with these headings. Returns a message about the first fault otherwise. */
export function sectionsOf(text: string): Sections | string {
  const sections = new Map<Heading, string>();
  const [introduction = '', ...parts] = `\n${text}`.split(/\n### /);
  if (introduction.trim() !== '')
    return `the text must begin with a heading, such as ### Added, but begins with "${firstLine(introduction)}".`;
  for (const part of parts) {
    const title = firstLine(part);
    const heading = headings.find((known) => known === title);
    if (heading === undefined) return `### ${title} is not a heading of the changelog. Use one of ${headings.join(', ')}.`;
    const body = part.replace(/^.*/, '').trim();
    if (body === '') return `### ${title} has no entry.`;
    if (sections.has(heading)) return `### ${title} appears twice.`;
    sections.set(heading, body);
  }
  return sections.size === 0 ? 'the text is empty. Describe the change below a heading, such as ### Added.' : sections;
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]?.trim() ?? '';
}

/** Sections with the entries of all, in their order. A blank line separates what is not a list. */
export function mergeSections(all: readonly Sections[]): Sections {
  const merged = new Map<Heading, string>();
  for (const heading of headings) {
    const bodies = all.flatMap((sections) => sections.get(heading) ?? []);
    const text = bodies.reduce(
      (before, body) => (before === '' ? body : `${before}${isList(before) && isList(body) ? '\n' : '\n\n'}${body}`),
      '',
    );
    if (text !== '') merged.set(heading, text);
  }
  return merged;
}

/** Whether two texts join to one list without a blank line: the last line of the first and the first line of the second are list items. */
function isList(text: string): boolean {
  return text.startsWith('- ') && /^(- | {2})/.test(text.slice(text.lastIndexOf('\n') + 1));
}

/** The Markdown of sections. */
export function sectionsText(sections: Sections): string {
  return [...sections].map(([heading, body]) => `### ${heading}\n\n${body}`).join('\n\n');
}
