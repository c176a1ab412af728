import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pageUrl } from '../site/pages/page-url.js';

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
  const whole = `The guides and the names of all methods in one file: ${homepage}/llms-full.txt, and llms-full.txt in the package.`;
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
