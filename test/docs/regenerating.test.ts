import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { filesOf, realSpecFolder, remove, repository } from '../support/mini-spec.js';
import { generateInProcess } from '../unit/codegen/in-process.js';

const page = readFileSync(join(repository, 'docs/regenerating.md'), 'utf8');
/** The text that each step of the example adds, in order. */
const [pathItem = '', indexLine = '', ledgerRow = ''] = Array.from(page.matchAll(/^ {3}```yaml\n([\s\S]*?)^ {3}```$/gm), ([, text = '']) =>
  text.replace(/^ {3}/gm, ''),
);

interface Step {
  readonly file: string;
  readonly text: string;
}

const steps: readonly Step[] = [
  { file: 'spec/paths/web-links.yaml', text: pathItem },
  { file: 'spec/openapi.yaml', text: `  ${indexLine}` },
  { file: 'spec/ledger/further.yaml', text: ledgerRow },
];

/** A copy of the document without the operation of the example, and the positions at which an author adds its parts. */
function copyWithoutExample() {
  const folder = realSpecFolder();
  onTestFinished(() => {
    remove(folder);
  });
  const positions = steps.map(({ file, text }) => {
    const path = join(folder, file);
    const [before, after, ...more] = readFileSync(path, 'utf8').split(text);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`${file} must contain the text of the page once:\n${text}`);
    writeFileSync(path, before + after);
    return { path, at: before.length };
  });
  const follow = (index: number, text: string) => {
    const { path, at } = positions[index] as (typeof positions)[number];
    const current = readFileSync(path, 'utf8');
    writeFileSync(path, current.slice(0, at) + text + current.slice(at));
  };
  return { folder, follow };
}

const committed = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, readFileSync(join(repository, name), 'utf8')]));

describe('the example of docs/regenerating.md', { timeout: 300_000 }, () => {
  it('the page has a text for each step that adds one', () => {
    for (const { file, text } of steps) {
      expect(page).toContain(file);
      expect(text.trim()).not.toBe('');
    }
  });

  it('the steps add a method with its ID, and produce the files of this repository', async () => {
    const { folder, follow } = copyWithoutExample();
    expect(await generateInProcess(folder)).toMatchObject({ code: 0, stderr: '' });
    expect(filesOf(join(folder, 'out'))['generated/functions.ts']).not.toContain('webLinksCopy');
    steps.forEach(({ text }, index) => {
      follow(index, text);
    });
    expect(await generateInProcess(folder)).toMatchObject({ code: 0, stderr: '' });
    const out = filesOf(join(folder, 'out'));
    expect(out['generated/api.ts']).toMatch(
      /^ {2}copy<F extends FieldOf<WebLinkFull> = never>\(webLinkId: string, params: WebLinksCopyParams<F>/m,
    );
    expect(out).toEqual(committed(Object.keys(out)));
  });

  it('the generator rejects each step that is left out, and a path item without its parameter', async () => {
    const withoutIndex = copyWithoutExample();
    withoutIndex.follow(0, pathItem);
    expect((await generateInProcess(withoutIndex.folder)).stderr).toContain(
      'The path item /web_links/{web_link_id}/copy is not in the document.',
    );

    const withoutItem = copyWithoutExample();
    withoutItem.follow(1, `  ${indexLine}`);
    expect((await generateInProcess(withoutItem.folder)).stderr).toMatch(/spec\/openapi\.yaml:\d+: Can't resolve \$ref: .*~1copy/);

    const withoutParameter = copyWithoutExample();
    withoutParameter.follow(0, pathItem.replace(/^ {2}parameters:\n(?: {4}.*\n)+/m, ''));
    withoutParameter.follow(1, `  ${indexLine}`);
    const { code, stderr } = await generateInProcess(withoutParameter.folder);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/spec\/paths\/web-links\.yaml:\d+: webLinks\.copy: the path .* contains \{web_link_id\}/),
    ]);
  });
});
