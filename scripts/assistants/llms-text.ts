import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pageUrl } from '../site/pages/page-url.js';
import type { SourcePage } from '../site/pages/source-page.js';

/**
 * An index of the documentation for coding assistants, in the format of llmstxt.org: the groups and rows of docs/README.md. The links lead to the
 * pages of the site, whose address is `homepage` in package.json.
 */
export function llmsText(root: string): string {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const { name, description, homepage } = JSON.parse(read('package.json')) as Record<'name' | 'description' | 'homepage', string>;
  const groups = read('docs/README.md')
    .split(/^(?=## )/m)
    .slice(1);
  const whole = `The guides in one file: ${homepage}/llms-full.txt`;
  return [`# ${name}`, '', `> ${description}`, '', whole, '', ...groups.flatMap((group) => groupText(group, homepage))].join('\n');
}

function groupText(group: string, homepage: string): string[] {
  const rows = Array.from(
    group.matchAll(/^\|\s*\[([^\]]+)\]\(([^)]+)\)\s*\|\s*(.*?)\s*\|$/gm),
    ([, title = '', link = '', contents = '']) => {
      const url = `${homepage}/${pageUrl(posix.join('docs', link))}`;
      return `- [${title}](${url}): ${contents}`;
    },
  );
  return [group.split('\n')[0] ?? '', '', ...rows, ''];
}

/** Details that are not needed to write an application. With them, the file would be a tenth of the site. */
const details = /mock-box\/|command-line\/|own-token-store|many-processes|troubleshooting|start\/(comparison|support)/;

/**
 * The texts of the README and of the guides, one after the other: without details, without the spaces that align tables, and with the texts of links
 * only, because their targets are in llms.txt.
 */
export function llmsFullText(pages: readonly SourcePage[]): string {
  const shown = pages.filter(({ path }) => path === 'README.md' || (/^docs\/(guides|cookbook)\//.test(path) && !details.test(path)));
  return shown.map(({ path, text }) => `<!-- ${path} -->\n\n${compact(text)}\n`).join('\n');
}

/** Examples stay as they are. */
function compact(text: string): string {
  return text
    .trim()
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, index) => (index % 2 === 1 ? part : compactProse(part)))
    .join('');
}

function compactProse(text: string): string {
  return text
    .replaceAll(/\[([^\]]+)\]\((?!https:)[^)]*\)/g, '$1')
    .replaceAll(/(?<=^\|.*) {2,}(?=\|)/gm, ' ')
    .replaceAll(/(?<=^\|.*)-{4,}/gm, '---');
}
