import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, realSpecFolder, remove, repository } from '../../support/mini-spec.js';
import { generateInProcess } from './in-process.js';

const guide = readFileSync(join(repository, 'docs/regenerating.md'), 'utf8');

/** The steps of the example: the file that each names, and the YAML that it adds there. */
const steps = guide
  .slice(guide.indexOf('## Example: add an operation'))
  .split(/^(?=\d\. )/m)
  .flatMap((step) => {
    const yaml = /^ {3}```yaml\n([\s\S]*?)^ {3}```$/m.exec(step)?.[1];
    const file = /`(spec\/[\w./-]+\.yaml)`/.exec(step)?.[1];
    return yaml === undefined || file === undefined ? [] : [{ file, yaml: yaml.replace(/^ {3}/gm, '') }];
  });

/** Removes what the steps add, as if nobody had followed them yet. */
function withoutCopy(folder: string): void {
  const edit = (file: string, pattern: RegExp) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(pattern);
    writeFileSync(path, text.replace(pattern, ''));
  };
  edit('spec/paths/web-links.yaml', /^\/web_links\/\{web_link_id\}\/copy:\n(?: .*\n)+/m);
  edit('spec/openapi.yaml', /^ {2}\/web_links\/\{web_link_id\}\/copy: .*\n/m);
  edit('spec/ledger/further.yaml', /^- \{ operationId: webLinks\.copy,.*\n/m);
}

/** Follows a step: adds its YAML to the end of the file, or to the end of the index. */
function follow(folder: string, { file, yaml }: { file: string; yaml: string }): void {
  const path = join(folder, file);
  if (file !== 'spec/openapi.yaml') appendFileSync(path, yaml);
  else
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/^components:$/m, (found) => `${yaml.replace(/^/gm, '  ').trimEnd()}\n${found}`),
    );
}

describe('the steps of docs/regenerating.md', { timeout: 180_000 }, () => {
  it('add an operation with its path parameter, its params and a row in the table of sources', async () => {
    const folder = realSpecFolder();
    try {
      withoutCopy(folder);
      expect(steps.map(({ file }) => file)).toEqual(['spec/paths/web-links.yaml', 'spec/openapi.yaml', 'spec/ledger/further.yaml']);
      for (const step of steps) follow(folder, step);
      expect(await generateInProcess(folder)).toMatchObject({ code: 0, stderr: '' });
      const out = filesOf(join(folder, 'out'));
      expect(out['generated/api.ts']).toMatch(/^ {2}copy<F [^\n]*\(webLinkId: string, params: WebLinksCopyParams<F>/m);
      expect(out['generated/functions.ts']).toContain('export const webLinksCopy: ');
      expect(out['generated/operations.ts']).toContain("'webLinks.copy': { method: 'POST', path: '/web_links/{web_link_id}/copy'");
      expect(out['docs/reference/web-links.md']).toContain('## box.webLinks.copy');
      expect(out['docs/reconciliation.md']).toContain('webLinks.copy');
    } finally {
      remove(folder);
    }
  });

  it('are all necessary for a path item: without the line in the index, the generator reports it', async () => {
    const folder = realSpecFolder();
    try {
      withoutCopy(folder);
      for (const step of steps.filter(({ file }) => file !== 'spec/openapi.yaml')) follow(folder, step);
      const { code, stderr } = await generateInProcess(folder);
      expect([code, stderr]).toEqual([1, expect.stringContaining('does not name the path /web_links/{web_link_id}/copy')]);
    } finally {
      remove(folder);
    }
  });
});
