import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { agentsText } from '../../../scripts/assistants/agents-text.js';
import { operationTable } from '../../../generated/operations.js';
import { llmsFullText } from '../../../scripts/assistants/llms-full-text.js';
import { llmsText } from '../../../scripts/assistants/llms-text.js';
import { readPages } from '../../../scripts/site/pages/read-pages.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('the files for coding assistants', () => {
  it('AGENTS.md has no link to a page that the package does not contain', () => {
    const text = agentsText(readFileSync(join(root, 'docs/guides/start/assistants.md'), 'utf8'));
    expect(text).toContain('mock.assertConforms()');
    expect(text.replaceAll(/^```[\s\S]*?^```$/gm, '')).not.toMatch(/\]\((?!https:)/);
  });

  it('llms.txt links each page of the index at the address of the site', () => {
    const text = llmsText(root);
    expect(text).toMatch(/^# box-openapi-sdk\n\n> A TypeScript SDK/);
    expect(text).toContain('https://example.com/box-openapi-sdk/llms-full.txt');
    expect(text).toContain('\n## Authentication\n');
    expect(text).toContain('- [Uploads](https://example.com/box-openapi-sdk/guides/uploads.html): any source');
    const rows = readFileSync(join(root, 'docs/README.md'), 'utf8').match(/^\| \[/gm)?.length;
    expect(text.match(/^- \[/gm)?.length).toBe(rows);
  });

  it('both fit into the package, in at most 20 kB', () => {
    const bytes = Buffer.byteLength(llmsText(root)) + readFileSync(join(root, 'docs/guides/start/assistants.md')).length;
    expect(bytes).toBeLessThan(20_000);
  });

  it('llms-full.txt contains the guides for applications', () => {
    const pages = readPages(root);
    const text = llmsFullText(pages, []);
    for (const name of ['uploads', 'authentication/oauth', 'start/testing', 'tasks/search', 'transfers/download-folder', 'errors']) {
      const page = pages.find(({ path }) => path === `docs/guides/${name}.md`);
      const examples = page?.text.match(/^```ts\n[\s\S]*?^```/gm) ?? [];
      expect(examples.length).toBeGreaterThan(0);
      for (const example of [page?.text.split('\n')[0] ?? '', ...examples]) expect(text).toContain(example);
    }
    // The tables are not aligned.
    expect(text).toContain('\n| source | notes |\n| --- | --- |\n| a path | Node only.');
    expect(text.replaceAll(/^```[\s\S]*?^```$/gm, '')).not.toMatch(/\]\((?!https:)/);
    expect(text).not.toContain('docs/guides/mock-box/seeds.md -->');
  });

  it('llms-full.txt names every method', () => {
    const ids = Object.keys(operationTable);
    const text = llmsFullText([], ids);
    const named = Array.from(text.matchAll(/^box\.(\S+): (.*)$/gm), ([, resource = '', verbs = '']) =>
      verbs.split(', ').map((verb) => `${resource}.${verb}`),
    ).flat();
    expect(named.sort()).toEqual([...ids].sort());
  });

  it('llms-full.txt fits into the package, in at most 168 kB', () => {
    expect(Buffer.byteLength(llmsFullText(readPages(root), Object.keys(operationTable)))).toBeLessThan(168_000);
  });
});
