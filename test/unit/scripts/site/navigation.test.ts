import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sectionsOf, unlisted } from '../../../../scripts/site/pages/navigation.js';
import { readPages } from '../../../../scripts/site/pages/read-pages.js';
import { titleOf } from '../../../../scripts/site/pages/source-page.js';

const index = `# Documentation

## Basics

| page | contents |
| ---- | -------- |
| [Lists](guides/lists.md) | pages, see [fields](guides/fields.md) |
| [The \`mock\` Box](guides/mock-box.md) | tests |
`;
const page = (path: string, text = `# ${path}`) => ({ path, text, title: titleOf(text) });
const pages = [page('docs/README.md', index), page('docs/guides/lists.md'), page('docs/guides/mock-box.md'), page('docs/guides/fields.md')];

describe('the navigation of the site', () => {
  it('groups the guides by the headings of the index, and lists the first link of each row', () => {
    const guides = sectionsOf(pages).find(({ title }) => title === 'Guides');
    expect(guides?.groups).toEqual([{ title: 'Basics', links: [{ title: 'Lists', path: 'docs/guides/lists.md' }] }]);
  });

  it('lists the pages about the mock in a separate section', () => {
    const mock = sectionsOf(pages).find(({ title }) => title === 'Mock Box');
    expect(mock?.groups).toEqual([{ title: 'Basics', links: [{ title: 'The mock Box', path: 'docs/guides/mock-box.md' }] }]);
  });

  it('reports a guide that the index does not list', () => {
    expect(unlisted(pages, sectionsOf(pages))).toEqual(['docs/guides/fields.md']);
  });

  it('lists every guide of the project', () => {
    const written = readPages(fileURLToPath(new URL('../../../..', import.meta.url)));
    expect(written.length).toBeGreaterThan(50);
    expect(unlisted(written, sectionsOf(written))).toEqual([]);
  });
});
