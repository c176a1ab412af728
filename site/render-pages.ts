import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import { linkTarget } from '../scripts/site/links/link-target.js';
import type { Section } from '../scripts/site/pages/navigation.js';
import { pageUrl } from '../scripts/site/pages/page-url.js';
import type { SourcePage } from '../scripts/site/pages/source-page.js';
import { compactHtml, plainTypes, shortCode } from './compact-html.js';
import { createMarkdown } from './markdown.js';
import type { SearchPage } from './search/search-page.js';
import { withoutRepetitions } from './search/repetitions.js';
import { searchParts } from './search/search-parts.js';

/** Replaced with the address of the project's host before a release, as in package.json. */
const repository = 'https://example.com/box-openapi-sdk/blob/main';

export interface RenderOptions {
  root: string;
  /** The folder for the HTML files. */
  output: string;
  pages: readonly SourcePage[];
  sections: readonly Section[];
}

/** Writes the HTML file of each page. Returns the texts for the search, and the faulty links of the Markdown. */
export async function renderPages({
  root,
  output,
  pages,
  sections,
}: RenderOptions): Promise<{ searchPages: SearchPage[]; faults: string[] }> {
  const paths = new Set(pages.map(({ path }) => path));
  const faults = new Set<string>();
  const translate = (link: string, from: string): string => {
    const target = linkTarget(link, {
      from,
      isPage: (path) => paths.has(path),
      exists: (path) => existsSync(join(root, path)),
      repository,
    });
    if (target.kind === 'link') return target.href;
    faults.add(target.message);
    return link;
  };
  const markdown = createMarkdown((env) => (env as { sourcePath: string }).sourcePath, translate);
  const searchPages: SearchPage[] = [];
  const indexed = new Set<string>();
  const templates = pages.map(({ path, title, text }) => {
    const url = pageUrl(path);
    const tokens = markdown.parse(text, { sourcePath: path });
    const section = sections.find(({ pattern }) => pattern.test(path));
    const parts = searchParts(/^docs\/(reference|api)\//.test(path) ? withoutRepetitions(tokens, indexed) : tokens, title);
    if (isSearched(path)) {
      searchPages.push({
        url,
        title,
        section: section?.title ?? 'Project',
        parts: parts.filter(({ heading }) => !heading.startsWith('Result')),
      });
    }
    return {
      text,
      url,
      data: {
        sourcePath: path,
        title,
        layout: 'page.njk',
        // The pages contain braces that Eleventy would otherwise expand.
        templateEngineOverride: 'md',
        permalink: url,
        home: path === 'README.md',
        // The script takes a page without a section for a schema, because five of six pages are schemas.
        schema: path.startsWith('docs/reference/schemas/'),
        base: '../'.repeat(url.split('/').length - 1),
        section: section === undefined ? 'none' : sections.indexOf(section),
      },
    };
  });
  // Eleventy reads no files: every page is a virtual template.
  const input = join(root, '.tmp/site-input');
  mkdirSync(input, { recursive: true });
  const eleventy = new Eleventy(input, output, {
    quietMode: true,
    configPath: null,
    config: (config) => {
      config.setLibrary('md', { render: (text, env) => markdown.render(text, env as Parameters<typeof markdown.render>[1]) });
      for (const { text, url, data } of templates) config.addTemplate(url.replace(/\.html$/, '.md'), text, data);
      config.addTransform('compact', function (html) {
        const { url } = this.page;
        const compact = compactHtml(url.startsWith('/api/') ? plainTypes(html) : html);
        return /^\/(api|reference|mock-fidelity)/.test(url) ? shortCode(compact) : compact;
      });
      config.setUseGitIgnore(false);
      config.setLayoutsDirectory('../../site/theme');
    },
  });
  await eleventy.write();
  return { searchPages, faults: [...faults] };
}

/** Indexes and the fidelity of the mock only repeat the names of methods and schemas. */
function isSearched(path: string): boolean {
  return !/^docs\/(reference\/(README|by-.*|a-z|schemas\/README)|mock-fidelity)\.md$/.test(path);
}
