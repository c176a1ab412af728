import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createMockBox, type MockBox } from 'box-openapi-sdk/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './examples.js';

const execute = promisify(execFile);
const guide = readFileSync(join(root, 'docs/guides/start/testing.md'), 'utf8');

/** The block of the guide with this info string, such as `typescript vitest`. `nth` is its number under a heading. */
function block(info: string, heading = ''): string {
  const part = heading === '' ? guide : (guide.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '');
  const found = new RegExp(String.raw`^\`\`\`${info}\n([\s\S]*?)^\`\`\``, 'm').exec(part)?.[1];
  if (found === undefined) throw new Error(`The guide to testing has no block "${info}" ${heading}.`);
  return found;
}

const has = (command: string) =>
  execute(command, ['--version']).then(
    () => true,
    () => false,
  );
const [hasPython, hasCurl] = await Promise.all([has('python3'), has('curl')]);

mkdirSync(join(root, '.tmp'), { recursive: true });
const folder = mkdtempSync(join(root, '.tmp/testing-guide-'));
let mock: MockBox;
let url: string;
beforeAll(async () => {
  writeFileSync(join(folder, 'archive.ts'), block('typescript archive'));
  writeFileSync(join(folder, 'q1.txt'), 'first quarter');
  mock = await createMockBox();
  ({ url } = await mock.listen());
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command in the folder. An error contains its output. */
async function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const inherited = { ...process.env };
  delete inherited['VITEST'];
  try {
    const { stdout, stderr } = await execute(command, [...args], { cwd: folder, env: { ...inherited, NO_COLOR: '1', ...env } });
    return stdout + stderr;
  } catch (cause) {
    const { stdout, stderr } = cause as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause });
  }
}

describe('the examples of the guide to testing', () => {
  it('the test for Vitest passes', async () => {
    writeFileSync(join(folder, 'archive.test.ts'), block('typescript vitest'));
    const conditions = JSON.stringify(join(root, 'test/support/source-conditions.js'));
    writeFileSync(
      join(folder, 'vitest.config.ts'),
      `import { sourceConditions } from ${conditions};\nexport default { ...sourceConditions, test: { include: ['archive.test.ts'] } };`,
    );
    const output = await run(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder]);
    expect(output).toMatch(/Tests +1 passed/);
  });

  it('the test for node:test passes', async () => {
    writeFileSync(join(folder, 'archive.node.ts'), block('typescript node-test'));
    const args = ['--conditions=box-openapi-sdk-source', '--import', 'tsx', '--test', 'archive.node.ts'];
    expect(await run(process.execPath, args, { NODE_OPTIONS: '' })).toMatch(/pass 1\b/);
  });

  it('the test in Python passes', async ({ skip }) => {
    skip(!hasPython, 'python3 is not installed.');
    writeFileSync(join(folder, 'archive_test.py'), block('python'));
    expect(await run('python3', ['archive_test.py'], { BOX_MOCK: url })).toMatch(/Ran 1 test[\s\S]*OK/);
    expect(mock.violations).toEqual([]);
  });

  it('the test in Python fails if a request does not conform', async ({ skip }) => {
    skip(!hasPython, 'python3 is not installed.');
    writeFileSync(join(folder, 'wrong_test.py'), block('python').replace('"name": "Archive"', '"nmae": "Archive"'));
    await expect(run('python3', ['wrong_test.py'], { BOX_MOCK: url })).rejects.toThrow(/FAILED/);
    await mock.reset();
  });

  it('the commands with curl upload and list a file', async ({ skip }) => {
    skip(!hasCurl, 'curl is not installed.');
    const commands = block('sh', 'curl').replaceAll('http://127.0.0.1:4000', url);
    expect(await run('sh', ['-e', '-c', commands])).toContain('"name":"q1.txt","size":13');
  });

  it('each base URL that the guide names for other SDKs exists', async () => {
    const bases = Array.from(guide.matchAll(/`http:\/\/127\.0\.0\.1:4000(\/(?:2\.0|api\/2\.0|oauth2\/token))`/g), ([, path]) =>
      String(path),
    );
    expect(bases).toEqual(['/2.0', '/api/2.0', '/oauth2/token']);
    const token = mock.issueToken();
    const authorization = { authorization: `Bearer ${token}` };
    expect((await fetch(`${url}/2.0/users/me`, { headers: authorization })).status).toBe(200);
    const form = new FormData();
    form.append('attributes', JSON.stringify({ name: 'n.txt', parent: { id: '0' } }));
    form.append('file', new Blob(['n']));
    expect((await fetch(`${url}/api/2.0/files/content`, { method: 'POST', headers: authorization, body: form })).status).toBe(201);
    const { clientId, clientSecret, enterpriseId } = mock.credentials;
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      box_subject_type: 'enterprise',
      box_subject_id: enterpriseId,
    });
    expect((await fetch(`${url}/oauth2/token`, { method: 'POST', body })).status).toBe(200);
  });
});
