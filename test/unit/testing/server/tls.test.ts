import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMockBox } from '../../../../src/testing/index.js';
import { bundleProgram } from '../../../support/bundle-program.js';
import { createCertificates } from '../../../support/certificates.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { startBoxMock } from './box-mock-process.js';

const program = await bundleProgram('src/testing/server/box-mock.ts');
const { authority, valid, selfSigned } = createCertificates();

/** The status and headers of a request that trusts `ca` only. */
const getOver = (url: string, ca: string, headers: Record<string, string>) =>
  new Promise<{ status: number; location: string }>((resolve, reject) => {
    const sent = request(url, { ca, headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? '' });
    });
    sent.on('error', reject).end();
  });

describe('listen with TLS', () => {
  it('serves HTTPS, and the URLs that it returns are of the same origin', async () => {
    const mock = await createMockBox({ seed: { tree: { 'a.txt': 'a' } } });
    onTestFinished(() => mock.close());
    const { url } = await mock.listen({ tls: { cert: valid.cert, key: Buffer.from(valid.key) } });
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const headers = { authorization: `Bearer ${mock.issueToken()}` };
    const { status, location } = await getOver(`${url}/2.0/files/${mock.state.find('/a.txt')?.id ?? ''}/content`, authority, headers);
    expect([status, location.startsWith(`${url}/d/1/`)]).toEqual([302, true]);
    expect(await getOver(`${url}/_mock/state`, authority, { origin: url })).toMatchObject({ status: 200 });
    expect(await getOver(`${url}/_mock/state`, authority, { origin: url.replace('https', 'http') })).toMatchObject({ status: 403 });
  });

  it.each([
    [{ cert: 'text', key: valid.key }, 'listen: tls.cert: must be a certificate in PEM format.'],
    [{ cert: valid.cert, key: 'text' }, 'listen: tls.key: must be a private key in PEM format'],
    [{ cert: valid.cert, key: selfSigned.key }, 'listen: tls.key: is not the key of the certificate in listen: tls.cert.'],
    [{ cert: valid.cert, ca: '' }, 'ca is not an option'],
  ])('rejects an invalid certificate by name', async (tls, message) => {
    const mock = await createMockBox();
    onTestFinished(() => mock.close());
    await expect(mock.listen({ tls } as never)).rejects.toThrow(message);
  });
});

describe('box-mock --tls', () => {
  it('serves with a given certificate', async () => {
    const folder = await temporaryFolder();
    const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    writeFileSync(cert, valid.cert);
    writeFileSync(key, valid.key);
    const mock = await startBoxMock(program, ['--tls', '--cert', cert, '--key', key]);
    const headers = { authorization: `Bearer ${mock.valueOf('developer token')}` };
    expect(await getOver(`${mock.valueOf('url')}/2.0/users/me`, authority, headers)).toMatchObject({ status: 200 });
    expect(mock.output.out).toContain(`NODE_EXTRA_CA_CERTS=${cert}`);
  }, 180_000);

  it('generates a certificate that clients can trust by its file, and deletes a temporary one at the end', async () => {
    const mock = await startBoxMock(program, ['--tls']);
    const [path, url] = [mock.valueOf('certificate'), mock.valueOf('url')];
    const { port } = new URL(url);
    const headers = { authorization: `Bearer ${mock.valueOf('developer token')}` };
    for (const host of ['127.0.0.1', 'localhost'])
      expect(await getOver(`https://${host}:${port}/2.0/users/me`, readFileSync(path, 'utf8'), headers)).toMatchObject({ status: 200 });
    await expect(getOver(`${url}/2.0/users/me`, authority, headers)).rejects.toThrow(/self-signed/);
    mock.child.kill('SIGTERM');
    expect(await mock.exitCode).toBe(0);
    expect(existsSync(path)).toBe(false);
    const kept = join(await temporaryFolder(), 'kept.pem');
    const other = await startBoxMock(program, ['--tls', '--cert-out', kept]);
    expect(other.valueOf('certificate')).toBe(kept);
    other.child.kill('SIGTERM');
    expect(await other.exitCode).toBe(0);
    expect(existsSync(kept)).toBe(true);
  }, 180_000);

  it('names the wrong file or option', async () => {
    const folder = await temporaryFolder();
    const [cert, key, other, none] = ['cert.pem', 'key.pem', 'other.pem', 'none.pem'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
      string,
    ];
    writeFileSync(cert, valid.cert);
    writeFileSync(key, valid.key);
    writeFileSync(other, selfSigned.key);
    const results = await Promise.all(
      [
        ['--tls', '--cert', none, '--key', key],
        ['--tls', '--cert', key, '--key', key],
        ['--tls', '--cert', cert, '--key', cert],
        ['--tls', '--cert', cert, '--key', other],
        ['--tls', '--cert', cert],
        ['--cert', cert, '--key', key],
        ['--tls', '--cert-out', join(folder, 'none', 'cert.pem')],
      ].map(async (args) => {
        const { output, exitCode } = await startBoxMock(program, args);
        return [await exitCode, output.err.split('\n')[0]];
      }),
    );
    expect(results).toEqual([
      [2, `box-mock: --cert: cannot read ${none}. Check the path.`],
      [2, `box-mock: --cert ${key}: must be a certificate in PEM format.`],
      [2, `box-mock: --key ${cert}: must be a private key in PEM format, without a passphrase.`],
      [2, `box-mock: --key ${other}: is not the key of the certificate in --cert ${cert}.`],
      [2, 'box-mock: --cert: requires --key.'],
      [2, 'box-mock: --cert: requires --tls.'],
      [2, expect.stringMatching(/^box-mock: --cert-out: cannot write .*cert\.pem\./)],
    ]);
  }, 180_000);
});
