/** A Markdown page of the site. */
export interface SourcePage {
  /** Relative to the root of the project, with slashes. Links in the text are relative to it. A generated page has the path that it would have. */
  path: string;
  title: string;
  text: string;
}

/** The text of the first heading, without code marks and links. */
export function titleOf(text: string): string {
  const [, heading = 'Untitled'] = /^# (.+)$/m.exec(text) ?? [];
  return heading
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll('`', '')
    .trim();
}
