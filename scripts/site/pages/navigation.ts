import { posix } from 'node:path';
import type { SourcePage } from './source-page.js';

export interface NavigationLink {
  title: string;
  /** Relative to the root of the project. */
  path: string;
}

export interface NavigationGroup {
  title: string;
  links: NavigationLink[];
}

/** A section of the site has a link in the header and a list of pages beside each of its pages. */
export interface Section {
  title: string;
  start: string;
  /** Matches the paths of its pages. */
  pattern: RegExp;
  groups: NavigationGroup[];
}

const patterns = {
  mock: /^docs\/(guides\/mock-box|mock-)/,
  guides: /^docs\/(?!guides\/mock-box|mock-|cookbook\/|reference\/|api\/|decisions\/)/,
};

/** The section without a Markdown page: `site/playground` writes it. */
export const playground = 'Playground';

const indexes: NavigationGroup = {
  title: 'Indexes',
  links: [
    { title: 'Overview', path: 'docs/reference/README.md' },
    { title: 'By name', path: 'docs/reference/by-name.md' },
    { title: 'By route', path: 'docs/reference/by-route.md' },
    { title: "By Box's title", path: 'docs/reference/by-title.md' },
    { title: 'A to Z', path: 'docs/reference/a-z.md' },
    { title: 'Schemas', path: 'docs/reference/schemas/README.md' },
  ],
};

/**
 * The sections of the site. The groups of the guides are the headings of docs/README.md, and their links are the first link of each table row.
 * A page that no section lists is reachable only through links in texts, so `unlisted` reports it.
 */
export function sectionsOf(pages: readonly SourcePage[]): Section[] {
  const listed = groupsOf(pages.find(({ path }) => path === 'docs/README.md'));
  const within = (pattern: RegExp) =>
    listed
      .map(({ title, links }) => ({ title, links: links.filter(({ path }) => pattern.test(path)) }))
      .filter(({ links }) => links.length > 0);
  const plain = (folder: string, title: string): NavigationGroup => ({
    title,
    links: pages.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ path, title: own }) => ({ title: own, path })),
  });
  const tags: NavigationGroup = {
    title: 'Methods',
    links: plain('docs/reference', '').links.filter(({ path }) => isTagPage(path)),
  };
  return [
    { title: 'Guides', start: 'docs/README.md', pattern: patterns.guides, groups: within(patterns.guides) },
    { title: 'Cookbook', start: 'docs/cookbook/README.md', pattern: /^docs\/cookbook\//, groups: [plain('docs/cookbook', 'Cookbook')] },
    { title: 'Reference', start: 'docs/reference/README.md', pattern: /^docs\/reference\//, groups: [indexes, tags] },
    { title: 'Exports', start: 'docs/api/README.md', pattern: /^docs\/api\//, groups: [plain('docs/api', 'Entry points')] },
    { title: 'Mock Box', start: 'docs/guides/mock-box.md', pattern: patterns.mock, groups: within(patterns.mock) },
    { title: playground, start: 'docs/playground/README.md', pattern: /^docs\/playground\//, groups: [] },
    {
      title: 'Decisions',
      start: 'docs/decisions/README.md',
      pattern: /^docs\/decisions\//,
      groups: [plain('docs/decisions', 'Decisions')],
    },
    { title: 'Changelog', start: 'CHANGELOG.md', pattern: /^CHANGELOG\.md$/, groups: [] },
  ];
}

function isTagPage(path: string): boolean {
  return /^docs\/reference\/[^/]+$/.test(path) && !indexes.links.some((link) => link.path === path);
}

/** The pages in docs/ that their section does not list. Schemas are listed by their index. */
export function unlisted(pages: readonly SourcePage[], sections: readonly Section[]): string[] {
  const links = new Set(
    sections.flatMap(({ groups, start }) => [start, ...groups.flatMap((group) => group.links.map(({ path }) => path))]),
  );
  return pages
    .map(({ path }) => path)
    .filter((path) => path.startsWith('docs/') && !path.startsWith('docs/reference/schemas/') && !links.has(path));
}

function groupsOf(index: SourcePage | undefined): NavigationGroup[] {
  if (index === undefined) return [];
  return index.text
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      title: (part.split('\n')[0] ?? '').trim(),
      links: Array.from(part.matchAll(/^\|\s*\[([^\]]+)\]\(([^)#]+)\)/gm), ([, title, link]) => ({
        title: String(title).replaceAll('`', ''),
        path: posix.join('docs', String(link)),
      })),
    }))
    .filter(({ links }) => links.length > 0);
}
