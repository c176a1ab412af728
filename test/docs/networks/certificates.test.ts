import { beforeEach, describe, expect, it } from 'vitest';
import { opensslVersion } from '../../support/keys.js';
import { laterNode, pageProgram, startProgram, type Environment } from '../page-program.js';
import { openGateway, openNetwork } from './test-network.js';

const isSkipped = opensslVersion() === undefined;
const { mock, url, folder, authority, certificates, context } = await openNetwork();
const plain = await mock.listen();
const gateway = await openGateway(plain.url, certificates);
const node24 = laterNode('24');

beforeEach(async () => {
  await mock.reset();
  gateway.clients.length = 0;
});

async function expectSuccess(program: string, env: Environment = {}, options: Parameters<typeof startProgram>[2] = {}): Promise<void> {
  const { code, stderr } = await startProgram(program, env, options).ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(mock.exchanges.map(({ operationId }) => operationId)).toEqual(['authorization.requestToken', 'users.me']);
}

async function expectFailure(program: string, text: RegExp): Promise<void> {
  const { code, stderr } = await startProgram(program).ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(text);
  expect(mock.exchanges).toEqual([]);
}

describe.skipIf(isSkipped)('the page on custom certificate authorities', () => {
  const program = (index: number, ...more: [string, string][]) =>
    pageProgram('networks/custom-ca.md', index, [['createBoxClient({', `createBoxClient({ baseUrl: '${url}',`], ...more], context);

  it('NODE_EXTRA_CA_CERTS adds an authority, and without it the call fails at once', async () => {
    const path = await program(0);
    await expectSuccess(path, { NODE_EXTRA_CA_CERTS: authority });
    await mock.reset();
    await expectFailure(path, /BoxNetworkError: .* was not sent: the certificate of .* is not valid \(UNABLE_TO_VERIFY_LEAF_SIGNATURE\)/);
  });

  it('--use-openssl-ca and --use-system-ca use the authorities of the system', async ({ skip }) => {
    if (node24 === undefined) return skip('test/runtimes is not installed.');
    const path = await program(0);
    await expectSuccess(path, { SSL_CERT_FILE: authority }, { flags: ['--use-openssl-ca'] });
    await mock.reset();
    await expectSuccess(path, { SSL_CERT_FILE: authority }, { flags: ['--use-system-ca'], execPath: node24 });
  });

  it.each([
    [1, 'an agent'],
    [2, 'undici'],
  ])('example %i, %s, adds an authority in the program', async (index) => {
    const file: [string, string] = ["readFileSync('/data/company-ca.pem', 'utf8')", `readFileSync('${authority}', 'utf8')`];
    await expectSuccess(await program(index, file));
    await mock.reset();
    await expectFailure(await program(index, [`, ${file[0]}`, '']), /UNABLE_TO_VERIFY_LEAF_SIGNATURE/);
  });
});

describe.skipIf(isSkipped)('the page on client certificates', () => {
  it.each([
    [0, 'an agent', "  cert: readFileSync('/data/client.pem'),\n  key: readFileSync('/data/client-key.pem'),\n", ''],
    [1, 'undici', '{ cert, key, ca } }', '{ ca } }'],
  ])('example %i, %s, authenticates with a certificate, without which the gateway ends the connection', async (index, _, own, none) => {
    const addresses = [['https://gateway.example.com', gateway.url] as const, ['/data/', `${folder}/`] as const];
    await expectSuccess(await pageProgram('networks/mtls.md', index, addresses, context));
    expect(new Set(gateway.clients)).toEqual(new Set(['valid']));
    await mock.reset();
    const without = await pageProgram('networks/mtls.md', index, [[own, none], ...addresses], context);
    await expectFailure(without, /BoxNetworkError[^]*(CERTIFICATE_REQUIRED|ECONNRESET|EPIPE|UND_ERR_SOCKET|EPROTO)/);
  });
});
