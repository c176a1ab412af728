import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMockBox, type MockBox } from 'box-openapi-sdk/testing';
import { opensslVersion } from '../../support/keys.js';
import { serveBoxHosts, type BoxHosts } from './serve-box-hosts.js';

/** rclone, unmodified, against the mock: under the real host names, with a certificate that it verifies. */

const isInstalled = spawnSync('rclone', ['version']).status === 0 && opensslVersion() !== undefined;
if (!isInstalled) console.warn('Skipped: the tests of rclone, because rclone or openssl is not installed.');

const client = { clientId: 'rclone', clientSecret: 'rclone-secret', enterpriseId: '40001' };
const passphrase = 'rclone';
const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase },
});

describe.skipIf(!isInstalled)('rclone', () => {
  let mock: MockBox;
  let hosts: BoxHosts;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'box-rclone-'));
    mock = await createMockBox({ seed: { clients: [{ ...client, publicKeys: { key: publicKey } }] }, recordExchanges: true });
    hosts = await serveBoxHosts(mock, folder);
  });
  afterAll(async () => {
    await hosts.close();
    await mock.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    await mock.reset();
    writeConfig();
  });

  /** `box:` has a token of the first user, `expired:` one that must be refreshed, `jwt:` a key. */
  function writeConfig(): void {
    const remote = (name: string, token: object, more: string[] = []): string =>
      [`[${name}]`, 'type = box', `token = ${JSON.stringify({ token_type: 'bearer', ...token })}`, ...more, ''].join('\n');
    const credentials = [`client_id = ${client.clientId}`, `client_secret = ${client.clientSecret}`];
    const { refreshToken } = mock.authorize();
    const text = [
      remote('box', { access_token: mock.issueToken(), expiry: '2099-01-01T00:00:00Z' }),
      remote('expired', { access_token: 'old', refresh_token: refreshToken, expiry: '2020-01-01T00:00:00Z' }, credentials),
    ];
    writeFileSync(join(folder, 'rclone.conf'), text.join('\n'));
    const appAuth = { publicKeyID: 'key', privateKey, passphrase };
    const config = { boxAppSettings: { clientID: client.clientId, clientSecret: client.clientSecret, appAuth }, enterpriseID: '40001' };
    writeFileSync(join(folder, 'jwt.json'), JSON.stringify(config));
  }

  /** Runs rclone. Returns its output, and rejects if it fails. */
  function rclone(...args: string[]): Promise<string> {
    const env = {
      ...process.env,
      HTTPS_PROXY: hosts.proxyUrl,
      SSL_CERT_FILE: hosts.certificate,
      RCLONE_CONFIG: join(folder, 'rclone.conf'),
    };
    const child = spawn('rclone', ['--retries', '1', '--low-level-retries', '1', ...args], {
      env,
      timeout: 120_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (output.stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (output.stderr += String(chunk)));
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        if (code === 0) resolve(output.stdout);
        else reject(new Error(`rclone ${args.join(' ')} failed with ${String(code)}: ${output.stderr}`));
      });
    });
  }

  function writeTree(name: string, files: Readonly<Record<string, string | Buffer>>): string {
    const root = join(folder, name);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return root;
  }

  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
  const statuses = (): number[] => mock.exchanges.map(({ status }) => status);

  it('copies a tree with unusual names, compares every byte, and reads it back', async () => {
    const files = {
      'a/b/two.txt': 'two',
      'empty.txt': '',
      'quo"te & 100% ünï?.txt': 'odd',
      ' leading.txt': 'space',
      'back\\slash.txt': 'slash',
      'medium.bin': randomBytes(3_000_000),
    };
    const source = writeTree('tree', files);
    const at = new Date('2020-01-02T03:04:05Z');
    utimesSync(join(source, 'a/b/two.txt'), at, at);
    await rclone('copy', source, 'box:tree');
    await rclone('check', '--download', source, 'box:tree');
    expect(lines(await rclone('lsf', '-R', '--files-only', 'box:tree')).sort()).toEqual(Object.keys(files).sort());
    expect(await rclone('lsjson', 'box:tree/a/b')).toContain('2020-01-02T03:04:05Z');
    expect(await rclone('cat', 'box:tree/a/b/two.txt', '--offset', '1', '--count', '1')).toBe('w');
    const target = join(folder, 'back');
    await rclone('copy', 'box:tree', target);
    expect(readFileSync(join(target, 'medium.bin')).equals(files['medium.bin'])).toBe(true);
    mock.assertConforms();
  });

  it('uploads a large file in parts, and a new version of it', async () => {
    const source = writeTree('large', { 'large.bin': randomBytes(50 * 1024 * 1024 + 7) });
    await rclone('copy', source, 'box:large');
    await rclone('check', '--download', source, 'box:large');
    expect(mock.exchanges.filter(({ operationId }) => operationId === 'uploadSessions.parts.upload').length).toBeGreaterThan(1);
    writeTree('large', { 'large.bin': randomBytes(50 * 1024 * 1024 + 8) });
    await rclone('sync', source, 'box:large');
    await rclone('check', source, 'box:large');
    mock.assertConforms();
  });

  it('synchronizes changes: new, changed and deleted files', async () => {
    const source = writeTree('sync', { 'stays.txt': 'same', 'changes.txt': 'before' });
    await rclone('copy', source, 'box:sync');
    await rclone('touch', 'box:sync/deleted.txt');
    writeTree('sync', { 'changes.txt': 'after it', 'new/file.txt': 'new' });
    await rclone('sync', source, 'box:sync');
    await rclone('check', source, 'box:sync');
    expect(mock.state.find('/sync/deleted.txt')).toBeUndefined();
    mock.assertConforms();
  });

  it('copies and moves files and folders without a download', async () => {
    await rclone('copy', writeTree('moves', { 'a/one.txt': 'one', 'two.txt': 'two' }), 'box:first');
    const before = mock.exchanges.length;
    await rclone('copyto', 'box:first/two.txt', 'box:first/copy.txt');
    await rclone('moveto', 'box:first/two.txt', 'box:first/renamed.txt');
    await rclone('move', 'box:first/a', 'box:moved');
    await rclone('copy', 'box:first', 'box:second');
    await rclone('check', 'box:first', 'box:second');
    expect(lines(await rclone('lsf', '-R', '--files-only', 'box:')).sort()).toEqual(
      ['first/copy.txt', 'first/renamed.txt', 'moved/one.txt', 'second/copy.txt', 'second/renamed.txt'].sort(),
    );
    const operations = new Set(mock.exchanges.slice(before).map(({ operationId }) => operationId));
    expect(operations.has('files.content.download')).toBe(false);
    mock.assertConforms();
  });

  it('deletes, purges, and empties the trash although a file was deleted before its folder', async () => {
    await rclone('copy', writeTree('trash', { 'a/one.txt': 'one', 'b/two.txt': 'two' }), 'box:trash');
    await rclone('deletefile', 'box:trash/a/one.txt');
    await rclone('rmdir', 'box:trash/a');
    await rclone('purge', 'box:trash');
    expect(statuses().filter((status) => status >= 400)).toEqual([]);
    await rclone('cleanup', 'box:');
    const trash = await mock.fetch('https://api.box.com/2.0/folders/trash/items', {
      headers: { authorization: `Bearer ${mock.issueToken()}` },
    });
    expect(await trash.json()).toMatchObject({ entries: [] });
    mock.assertConforms();
  });

  it('shares a file and a folder, and reports the used storage', async () => {
    await rclone('copy', writeTree('links', { 'a/one.txt': 'one' }), 'box:links');
    for (const path of ['box:links/a/one.txt', 'box:links']) expect(await rclone('link', path)).toMatch(/^https:\/\/app\.box\.com\/s\//);
    expect(await rclone('about', 'box:', '--json')).toMatch(/"used": 3\b/);
    mock.assertConforms();
  });

  it('keeps two sides in step', async () => {
    const local = writeTree('both', { 'local.txt': 'local' });
    const workdir = join(folder, 'bisync');
    await rclone('mkdir', 'box:both');
    await rclone('bisync', local, 'box:both', '--resync', '--workdir', workdir);
    await rclone('copyto', join(local, 'local.txt'), 'box:both/remote.txt');
    writeTree('both', { 'later.txt': 'later' });
    await rclone('bisync', local, 'box:both', '--workdir', workdir);
    await rclone('check', local, 'box:both');
    expect(readFileSync(join(local, 'remote.txt'), 'utf8')).toBe('local');
    mock.assertConforms();
  });

  it('refreshes an expired token at the host of the sign-in page', async () => {
    await rclone('mkdir', 'expired:refreshed');
    expect(mock.state.find('/refreshed')?.type).toBe('folder');
    // Its first request looks for the client's credentials in a header.
    expect(mock.tokenRequests.at(-1)).toMatchObject({ grantType: 'refresh_token', status: 200 });
    mock.assertConforms();
  });

  it('signs in with a key', async () => {
    await rclone(
      'config',
      'create',
      'jwt',
      'box',
      `box_config_file=${join(folder, 'jwt.json')}`,
      'box_sub_type=enterprise',
      '--non-interactive',
    );
    await rclone('mkdir', 'jwt:signed-in');
    expect(lines(await rclone('lsf', 'jwt:'))).toContain('signed-in/');
    mock.assertConforms();
  });
});
