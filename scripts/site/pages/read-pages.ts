import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { titleOf, type SourcePage } from './source-page.js';

/** Pages outside of docs/. */
const topPages = ['README.md', 'CHANGELOG.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'];

/** Every Markdown page that people wrote. The site has its own reference. */
export function readPages(root: string): SourcePage[] {
  const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.split(sep).join('/')}`)
    .filter((path) => path.endsWith('.md') && !/^docs\/(reference\/|reconciliation\.md$)/.test(path))
    .sort();
  return [...topPages, ...inDocs].map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, title: titleOf(text), text };
  });
}
