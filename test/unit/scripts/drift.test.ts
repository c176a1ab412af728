import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runDrift } from '../../../scripts/drift/command.js';
import { repository } from '../../support/mini-spec.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const fixture = join(repository, 'test/fixtures/vendor');
const sources = {
  'operation-list.yaml': '- { n: 1, title: List boxes, operationId: boxes.list }\n- { n: 2, title: Get box, operationId: boxes.get }\n',
  'raml/boxes.yaml': '- { method: POST /boxes, operationId: boxes.create, differences: [], examples: [] }\n',
  'further.yaml': '- { operationId: boxes.update, why: Newer. }\n',
  'decisions.yaml': '',
};
const newProperty: [string, string] = ['weight: {', 'lid: { type: string }\n            weight: {'];

/** A folder with the document, a ledger and `vendor.yaml`, the description after a replacement in its text. */
async function folderWith(
  ledger: Partial<Record<keyof typeof sources, string>> = {},
  [from, to]: [string, string] = ['', ''],
): Promise<string> {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'ledger/raml'), { recursive: true });
  for (const [name, text] of Object.entries({ ...sources, ...ledger })) writeFileSync(join(folder, 'ledger', name), text);
  cpSync(join(fixture, 'document.yaml'), join(folder, 'document.yaml'));
  const text = readFileSync(join(fixture, 'openapi.yaml'), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, 'vendor.yaml'), text.replace(from, to));
  return folder;
}

async function drift(folder: string, args: readonly string[], terminalWidth?: number) {
  let stdout = '';
  let stderr = '';
  const code = await runDrift(args, {
    cwd: folder,
    terminalWidth,
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
  });
  return { code, stdout, stderr };
}

const own = ['--document', 'document.yaml', '--ledger', 'ledger'];
const watch = (folder: string, ...files: string[]) => drift(folder, ['watch', ...(files.length === 0 ? ['vendor.yaml'] : files), ...own]);

describe('spec:watch', () => {
  it('succeeds if the descriptions agree', async () => {
    expect(await watch(await folderWith())).toEqual({ code: 0, stdout: '0 differences: 0 decided, 0 undecided.\n', stderr: '' });
  });

  it('prints what is new as rows with tabs and as a draft, and fails', async () => {
    const { code, stdout, stderr } = await watch(await folderWith({}, newProperty));
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout.split('\n').slice(0, 2)).toEqual(['Place\tAspect\tThis document\tOther description', 'BoxFull.lid\tproperty\t\tpresent']);
    expect(stdout).toMatch(/1 differences: 0 decided, 1 undecided\.\n$/);
  });

  it('rejects its draft without reasons, and accepts it with them', async () => {
    const changed: [string, string] = ['color: { type: string, enum: [red, blue, green] }', 'lid: {}\n            size: {}'];
    const { stdout } = await watch(await folderWith({}, changed));
    const draft = stdout.slice(stdout.indexOf('- at:'), stdout.lastIndexOf('\n\n'));
    expect((parse(draft) as { at: unknown }[]).map(({ at }) => at)).toEqual(['BoxFull.color', ['BoxFull.lid', 'BoxFull.size']]);
    const rejected = await watch(await folderWith({ 'decisions.yaml': draft }, changed));
    expect(rejected.code).toBe(2);
    expect(rejected.stderr).toContain('ledger/decisions.yaml:1: "why" is missing or empty. State the reason for the difference.');
    const accepted = await watch(await folderWith({ 'decisions.yaml': draft.replaceAll('why: ""', 'why: A reason.') }, changed));
    expect(accepted).toEqual({ code: 0, stdout: '3 differences: 3 decided, 0 undecided.\n', stderr: '' });
  });

  it('covers many places with one pattern, and only those with the statement of the decision', async () => {
    const changed: [string, string] = ['weight: {', 'lid: {}\n            lock: {}\n            weight: {'];
    const decision = "- { at: '*.l?d', aspect: property, theirs: present, why: A. }\n";
    expect((await watch(await folderWith({ 'decisions.yaml': decision }, changed))).code).toBe(1);
    expect((await watch(await folderWith({ 'decisions.yaml': decision.replace('l?d', 'l*') }, changed))).code).toBe(0);
    expect(
      (await watch(await folderWith({ 'decisions.yaml': decision.replace('l?d', 'l*').replace('present', 'absent') }, changed))).code,
    ).toBe(1);
    expect(
      (await watch(await folderWith({ 'decisions.yaml': decision.replace('l?d', 'l*').replace('property', 'type') }, changed))).code,
    ).toBe(1);
  });

  it('reports a decision and a place of a decision that match no difference', async () => {
    const decisions = '- { at: Gone.*, aspect: type, why: A. }\n- { at: [BoxFull.lid, BoxFull.size], why: B. }\n'.replace(
      'Gone.*',
      "'Gone.*'",
    );
    expect(await watch(await folderWith({ 'decisions.yaml': decisions }, newProperty))).toEqual({
      code: 0,
      stdout: '1 differences: 1 decided, 0 undecided.\n',
      stderr:
        'ledger/decisions.yaml:1: The decision for Gone.* matches no difference. Remove it.\n' +
        'ledger/decisions.yaml:2: The place BoxFull.size matches no difference. Remove it from the decision.\n',
    });
  });

  it('reads several files as one description, in JSON and YAML', async () => {
    const folder = await folderWith();
    const vendor = parse(readFileSync(join(folder, 'vendor.yaml'), 'utf8')) as { paths: Record<string, unknown> };
    const { '/boxes': list, ...others } = vendor.paths;
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ ...vendor, paths: { '/boxes': list } }));
    writeFileSync(join(folder, 'b.json'), JSON.stringify({ ...vendor, paths: others }));
    expect((await watch(folder, 'a.json', 'b.json')).code).toBe(0);
    const part = await watch(folder, 'b.json');
    expect([part.code, part.stdout]).toEqual([1, expect.stringContaining('GET /boxes\toperation\tboxes.list\t\n')]);
    expect(part.stdout).toContain('POST /boxes\toperation\tboxes.create\t\n');
  });

  it('accepts an operation that only this document has if further.yaml has it', async () => {
    const folder = await folderWith();
    const vendor = parse(readFileSync(join(folder, 'vendor.yaml'), 'utf8')) as { paths: Record<string, Record<string, unknown>> };
    Reflect.deleteProperty(vendor.paths['/boxes/{id}'] ?? {}, 'put');
    Reflect.deleteProperty(vendor.paths, '/boxes/{id}#lock');
    writeFileSync(join(folder, 'vendor.json'), JSON.stringify(vendor));
    expect((await watch(folder, 'vendor.json')).code).toBe(0);
    writeFileSync(join(folder, 'ledger/further.yaml'), '[]\n');
    expect((await watch(folder, 'vendor.json')).stdout).toContain('PUT /boxes/{box_id}\toperation\tboxes.update\t\n');
  });

  it('aligns the table and shortens cells to fit the width of a terminal', async () => {
    const values = Array.from({ length: 40 }, (_, index) => `shade${String(index)}`).join(', ');
    const { stdout } = await drift(
      await folderWith({}, ['[red, blue, green]', `[red, blue, green, ${values}]`]),
      ['watch', 'vendor.yaml', ...own],
      80,
    );
    const [head = '', row = ''] = stdout.split('\n');
    expect(head.indexOf('Aspect')).toBe(row.indexOf('values'));
    expect(row).toMatch(/^BoxFull\.color +values +- +shade0, .*…$/);
    expect(Math.max(head.length, row.length)).toBeLessThanOrEqual(80);
  });

  it.each<[string, string[], RegExp]>([
    ['no file', ['watch', ...own], /^No file\. Pass at least one OpenAPI 3 document\.\n\nCompares /],
    ['an unknown option', ['watch', '--fast', 'vendor.yaml'], /^Unknown option '--fast'/],
    ['an unknown verb', ['look'], /^Unknown verb "look"\. Use watch or reconcile\.\n/],
    ['a file for reconcile', ['reconcile', 'vendor.yaml', ...own], /^reconcile takes no files\./],
    ['a file that does not exist', ['watch', 'gone.json', ...own], /^gone\.json: does not exist\. Pass an OpenAPI document/],
    [
      'a ledger that does not exist',
      ['watch', 'vendor.yaml', '--document', 'document.yaml', '--ledger', 'gone'],
      /^gone\/decisions\.yaml: does not exist\. /,
    ],
    ['a file that is not OpenAPI', ['watch', 'ledger/further.yaml', ...own], /^ledger\/further\.yaml: must be an OpenAPI 3 document/],
    ['a document without paths', ['watch', 'empty.json', ...own], /^empty\.json: has no paths\. /],
    [
      'a reference that leads nowhere',
      ['watch', 'broken.json', ...own],
      /^broken\.json#\/paths\/~1a\/get\/responses\/200: The reference #\/components\/responses\/Gone leads nowhere\./,
    ],
  ])('rejects %s and compares nothing', async (_, args, message) => {
    const folder = await folderWith();
    const start = { openapi: '3.0.0', info: { title: 'A', version: '1' } };
    writeFileSync(join(folder, 'empty.json'), JSON.stringify({ ...start, paths: {} }));
    const responses = { 200: { $ref: '#/components/responses/Gone' } };
    writeFileSync(join(folder, 'broken.json'), JSON.stringify({ ...start, paths: { '/a': { get: { responses } } } }));
    const { code, stdout, stderr } = await drift(folder, args);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(message)]);
  });

  it('reports every fault of decisions.yaml with its line', async () => {
    const decisions = [
      '- just text',
      '- { at: [], why: A. }',
      '- { at: A, aspect: colour, why: A. }',
      '- { at: A, reason: A. }',
      '- { at: A }',
      '- { at: B, why: A. }',
      '- { at: B, why: B. }',
    ].join('\n');
    const { code, stderr } = await watch(await folderWith({ 'decisions.yaml': decisions }));
    expect([
      code,
      stderr
        .split('\n')
        .map((line) => line.replace(/(Use|State|Remove) .*/, ''))
        .slice(0, 6),
    ]).toEqual([
      2,
      [
        'ledger/decisions.yaml:1: A decision must be an object with "at" and "why".',
        'ledger/decisions.yaml:2: "at" must be a place, a pattern with *, or a list of these.',
        'ledger/decisions.yaml:3: Unknown aspect "colour". ',
        'ledger/decisions.yaml:4: Unknown key "reason". ',
        'ledger/decisions.yaml:5: "why" is missing or empty. ',
        'ledger/decisions.yaml:7: B is already decided at ledger/decisions.yaml:6. ',
      ],
    ]);
    expect((await watch(await folderWith({ 'decisions.yaml': 'at: A' }))).stderr).toMatch(
      /^ledger\/decisions\.yaml: must be a list of decisions/,
    );
    expect((await watch(await folderWith({ 'decisions.yaml': '- at: A\n- at: [B' }))).stderr).toMatch(
      /^ledger\/decisions\.yaml:\d: is not YAML: /,
    );
  });

  it('has the exit status and the output as a program', async () => {
    const folder = await folderWith({}, newProperty);
    const script = join(repository, 'scripts/drift.ts');
    const run = promisify(execFile)(
      process.execPath,
      [
        '--conditions=box-openapi-sdk-source',
        '--import',
        'tsx',
        script,
        'watch',
        join(folder, 'vendor.yaml'),
        '--document',
        join(folder, 'document.yaml'),
        '--ledger',
        join(folder, 'ledger'),
      ],
      { cwd: repository },
    );
    await expect(run).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('BoxFull.lid\tproperty\t\tpresent\n') as string });
  }, 60_000);
});

describe('reconcile', () => {
  const reconcile = (folder: string) => drift(folder, ['reconcile', ...own]);

  it('lists each row with its method and succeeds if the ledger and the document match', async () => {
    const { code, stdout, stderr } = await reconcile(await folderWith());
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^list +1 +List boxes +boxes\.list$/m);
    expect(stdout).toContain('2 list titles, 1 RAML methods, 1 further operations; 4 methods in the document.');
  });

  it('succeeds for the ledger and the document of this project', async () => {
    expect((await drift(repository, ['reconcile'])).code).toBe(0);
  });

  it.each<[string, Partial<Record<keyof typeof sources, string>>, RegExp]>([
    ['an operation without a row', { 'further.yaml': '[]\n' }, /^boxes\.update\toperation\tboxes\.update\t$/m],
    [
      'a row without an operation',
      { 'operation-list.yaml': `${sources['operation-list.yaml']}- { n: 3, title: Burn box, operationId: boxes.burn }\n` },
      /^list title 3 \(Burn box\)\toperation\t\tboxes\.burn$/m,
    ],
    [
      'a wrong x-box-source',
      {
        'raml/boxes.yaml': sources['raml/boxes.yaml'].replace('boxes.create', 'boxes.get'),
        'further.yaml': '- { operationId: boxes.update, why: A. }\n- { operationId: boxes.create, why: A. }\n',
      },
      /^boxes\.get\tsource\tlist\tlist, raml$/m,
    ],
  ])('fails for %s', async (_, ledger, row) => {
    const { code, stdout } = await reconcile(await folderWith(ledger));
    expect([code, stdout]).toEqual([1, expect.stringMatching(row)]);
  });

  it('fails for a further operation that a source has', async () => {
    const { code, stderr } = await reconcile(
      await folderWith({ 'further.yaml': `${sources['further.yaml']}- { operationId: boxes.list, why: A. }\n` }),
    );
    expect([code, stderr]).toEqual([1, 'further.yaml: boxes.list: A source has this operation. Remove the row.\n']);
  });

  it('rejects rows that contradict each other', async () => {
    const { code, stderr } = await reconcile(
      await folderWith({ 'operation-list.yaml': `${sources['operation-list.yaml']}- { n: 2, title: Open box, operationId: boxes.get }\n` }),
    );
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(
        'ledger: List title 2 occurs more than once. Remove one row.\nledger: boxes.get is assigned to more than one list title.',
      ),
    ]);
  });
});
