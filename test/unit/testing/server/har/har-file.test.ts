import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { clientCredentials, createBoxClient } from '../../../../../src/index.js';
import { bundleProgram } from '../../../../support/bundle-program.js';
import { secretRegistry } from '../../../../support/secret-registry.js';
import { temporaryFolder } from '../../../../support/temporary-folder.js';
import { startBoxMock } from '../box-mock-process.js';
import { replaceFile } from '../../../../../src/testing/server/replace-file.js';

const program = await bundleProgram('src/testing/server/box-mock.ts');
const root = fileURLToPath(new URL('../../../../..', import.meta.url));

const text = { type: 'string' };
const integer = { type: 'integer' };
const pairs = { type: 'array', items: { type: 'object', required: ['name', 'value'], properties: { name: text, value: text } } };
const message = { httpVersion: text, cookies: { type: 'array' }, headers: pairs, headersSize: integer, bodySize: integer };

/** The required properties of HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/). */
const harSchema = {
  type: 'object',
  required: ['log'],
  properties: {
    log: {
      type: 'object',
      required: ['version', 'creator', 'entries'],
      properties: {
        version: { const: '1.2' },
        creator: { type: 'object', required: ['name', 'version'], properties: { name: text, version: text } },
        entries: {
          type: 'array',
          items: {
            type: 'object',
            required: ['startedDateTime', 'time', 'request', 'response', 'cache', 'timings'],
            properties: {
              startedDateTime: { type: 'string', format: 'date-time' },
              time: { type: 'number', minimum: 0 },
              request: {
                type: 'object',
                required: ['method', 'url', 'queryString', ...Object.keys(message)],
                properties: {
                  ...message,
                  method: text,
                  url: { type: 'string', format: 'uri' },
                  queryString: pairs,
                  postData: { type: 'object', required: ['mimeType', 'text'], properties: { mimeType: text, text } },
                },
              },
              response: {
                type: 'object',
                required: ['status', 'statusText', 'content', 'redirectURL', ...Object.keys(message)],
                properties: {
                  ...message,
                  status: integer,
                  statusText: text,
                  redirectURL: text,
                  content: {
                    type: 'object',
                    required: ['size', 'mimeType'],
                    properties: { size: integer, mimeType: text, text, encoding: { const: 'base64' } },
                  },
                },
              },
              cache: { type: 'object' },
              timings: { type: 'object', required: ['send', 'wait', 'receive'] },
            },
          },
        },
      },
    },
  },
};

describe('box-mock --har', () => {
  it('the file of a session with uploads, downloads, tokens and passwords is valid and contains no secret', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'traffic.har');
    const secrets = secretRegistry();
    const clientSecret = secrets.generate('client secret');
    const seed = join(folder, 'seed.json');
    writeFileSync(seed, JSON.stringify({ clients: [{ clientId: 'app', clientSecret, enterpriseId: '40001' }] }));
    const mock = await startBoxMock(program, ['--har', path, '--seed', seed]);
    const url = mock.valueOf('url');
    secrets.register('developer token', mock.valueOf('developer token'));
    const auth = clientCredentials({ clientId: 'app', clientSecret, enterpriseId: '40001' });
    const box = createBoxClient({ auth, baseUrl: url });
    const content = randomBytes(5000);
    const { file } = await box.uploads.upload({ source: content, name: 'a.bin', parentId: '0' });
    const password = secrets.generate('password of a shared link');
    const { shared_link: link } = await box.files.update(file.id, { shared_link: { access: 'open', password } }, {});
    await box.sharedItems.get({ boxApi: `shared_link=${link?.url ?? ''}&shared_link_password=${password}` });
    const ticketUrl = await downloadUrl(url, mock.valueOf('developer token'), file.id);
    await (await fetch(ticketUrl)).arrayBuffer();
    await fetch(`${url}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code: secrets.generate('code'),
        client_id: 'app',
        client_secret: clientSecret,
      }),
    });
    const zip = await box.zipDownloads.create({ items: [{ type: 'file', id: file.id }] });
    mock.child.kill('SIGTERM');
    expect(await mock.exitCode).toBe(0);

    const har = readFileSync(path, 'utf8');
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(harSchema);
    validate(JSON.parse(har));
    expect(validate.errors).toBeNull();
    expect(secrets.secretsIn(har)).toEqual([]);
    for (const signed of [ticketUrl, zip.download_url]) {
      expect(signed).toMatch(/^http:/);
      expect(har).not.toContain(new URL(signed).pathname);
    }
    expect(har).not.toMatch(/mock-(access|refresh|download)-\d/);
    const { entries } = (JSON.parse(har) as { log: { entries: { request: { method: string; url: string } }[] } }).log;
    expect(entries.map(({ request }) => `${request.method} ${new URL(request.url).pathname}`)).toContain('POST /api/2.0/files/content');
    expect(har).toContain(content.subarray(300, 600).toString('base64').slice(4, 300));
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }, 180_000);

  it('a third-party reader of HAR files compares the traffic with the document', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'drift.har');
    const mock = await startBoxMock(program, ['--har', path]);
    const headers = { authorization: `Bearer ${mock.valueOf('developer token')}`, 'content-type': 'application/json' };
    await fetch(`${mock.valueOf('url')}/2.0/folders/0`, { headers });
    await fetch(`${mock.valueOf('url')}/2.0/folders`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ name: 'A', parent: { id: '0' } }),
    });
    mock.child.kill('SIGINT');
    expect(await mock.exitCode).toBe(0);
    const coverage = join(folder, 'coverage.json');
    const args = [
      'drift',
      path,
      '--api',
      'generated/openapi.json',
      '--server',
      `${mock.valueOf('url')}/2.0`,
      '--coverage',
      '--coverage-output',
      coverage,
      '--format',
      'json',
    ];
    execFileSync(join(root, 'node_modules/.bin/redocly'), args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    const seen = readFileSync(coverage, 'utf8');
    expect(seen).toContain('folders.create');
  }, 180_000);

  it('a file that cannot be written is an error at the start that names the option', async () => {
    const folder = await temporaryFolder();
    const { output, exitCode } = await startBoxMock(program, ['--har', join(folder, 'none', 'a.har')]);
    expect([await exitCode, output.err.split('\n')[0]]).toEqual([2, expect.stringMatching(/^box-mock: --har: cannot write .*a\.har\./)]);
  }, 180_000);
});

describe('replaceFile', () => {
  it('replaces the target of a symbolic link, and leaves the old file when it fails', async () => {
    const folder = await temporaryFolder();
    const target = join(folder, 'target');
    const link = join(folder, 'link');
    writeFileSync(target, 'old');
    symlinkSync(target, link);
    replaceFile('--har', link, 'new');
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(() => {
      replaceFile('--har', folder, 'text');
    }).toThrow(/^--har: cannot write/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

async function downloadUrl(url: string, token: string, fileId: string): Promise<string> {
  const response = await fetch(`${url}/2.0/files/${fileId}/content`, { headers: { authorization: `Bearer ${token}` }, redirect: 'manual' });
  return response.headers.get('location') ?? '';
}
