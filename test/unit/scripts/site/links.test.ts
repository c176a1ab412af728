import { describe, expect, it } from 'vitest';
import { checkLinks, type BuiltPage } from '../../../../scripts/site/links/check-links.js';
import { externalFault, linkTarget, type LinkContext } from '../../../../scripts/site/links/link-target.js';

const pages = new Set(['README.md', 'docs/README.md', 'docs/guides/lists.md', 'docs/decisions/README.md', 'docs/guides/mock-box/seeds.md']);
const files = new Set(['examples/move-files', 'docs/diagrams/call.svg', 'LICENSE']);
const context: LinkContext = {
  from: 'docs/guides/mock-box/seeds.md',
  isPage: (path) => pages.has(path),
  exists: (path) => files.has(path) || pages.has(path),
  repository: 'https://host.example/project',
};

describe('a link of a Markdown page', () => {
  it.each([
    ['../lists.md#pages', '../lists.html#pages'],
    ['../../decisions/README.md', '../../decisions/index.html'],
    ['../../README.md', '../../documentation.html'],
    ['../../../README.md', '../../index.html'],
    ['#formats', '#formats'],
    ['../../../examples/move-files/', 'https://host.example/project/examples/move-files'],
    ['../../diagrams/call.svg', '../../diagrams/call.svg'],
    ['https://developer.box.com/reference/get-files-id', 'https://developer.box.com/reference/get-files-id'],
  ])('%s becomes %s', (link, href) => {
    expect(linkTarget(link, context)).toEqual({ kind: 'link', href });
  });

  it.each([
    ['../missing.md', 'leads to docs/guides/missing.md, which does not exist'],
    ['../../../../other.md', 'leaves the project'],
    ['http://developer.box.com/', 'must use https'],
    ['https://user@developer.box.com/', 'contains a user name'],
    ['https://localhost/', 'has a host without a domain'],
    ['https://', 'is not a URL'],
    ['mailto:nobody', 'is not an email address'],
  ])('%s is a fault that names the page', (link, message) => {
    expect(linkTarget(link, context)).toEqual({ kind: 'fault', message: `docs/guides/mock-box/seeds.md: the link ${link} ${message}` });
  });

  it('an address of the loopback interface may use http', () => {
    expect(externalFault('http://127.0.0.1:3000/')).toBeUndefined();
  });
});

describe('the check of a built site', () => {
  const page = (file: string, changes: Partial<BuiltPage> = {}): BuiltPage => ({
    file,
    ids: new Set(),
    links: [],
    resources: [],
    ...changes,
  });
  const all = new Set(['index.html', 'guides/lists.html', 'assets/site.css']);

  it('accepts links to files and anchors that exist', () => {
    const index = page('index.html', { links: ['guides/lists.html#pages', 'guides/lists.html', 'https://developer.box.com/'] });
    const lists = page('guides/lists.html', {
      ids: new Set(['pages']),
      links: ['#pages', '../index.html'],
      resources: ['../assets/site.css'],
    });
    expect(checkLinks([index, lists], all)).toEqual([]);
  });

  it('reports a missing file, a missing anchor, a missing resource and a resource of another host', () => {
    const lists = page('guides/lists.html', {
      links: ['../missing.html', '#absent', '../index.html#absent'],
      resources: ['../assets/font.woff2', 'https://fonts.example/font.css', '//fonts.example/font.css'],
    });
    expect(checkLinks([page('index.html'), lists], all)).toEqual([
      'guides/lists.html: loads ../assets/font.woff2, which does not exist',
      'guides/lists.html: loads https://fonts.example/font.css from another host',
      'guides/lists.html: loads //fonts.example/font.css from another host',
      'guides/lists.html: the link ../missing.html leads to missing.html, which does not exist',
      'guides/lists.html: the link #absent has an anchor that guides/lists.html does not contain',
      'guides/lists.html: the link ../index.html#absent has an anchor that index.html does not contain',
    ]);
  });
});
