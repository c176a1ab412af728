import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished, vi } from 'vitest';
import { authorizationCode, createBoxClient, importTokens } from 'box-openapi-sdk';
import { fileTokenStore } from 'box-openapi-sdk/node';
import type { Fault } from 'box-openapi-sdk/testing';
import type { FaultId } from '../../../../cli/src/verbs/doctor/faults/catalog.js';
import { createCertificates, type Certificate } from '../../../support/certificates.js';
import { rsaKeys } from '../../../support/keys.js';
import {
  applicationVariables,
  client,
  consoleFile,
  findingsIn,
  foreignKey,
  openScene,
  passphrase,
  runDoctor,
  type DoctorInput,
  type DoctorRun,
  type Scene,
} from './setup.js';

/** A fault of a setup that a test plants. `run` plants it and runs the verb, in a process only if it must. `program` is the result of `bundleCli`. */
export interface PlantedFault {
  readonly name: string;
  readonly fault: FaultId;
  readonly run: (program: string) => Promise<DoctorRun>;
}

type Options = Parameters<typeof openScene>[0];

const planted = (name: string, fault: FaultId, run: PlantedFault['run']): PlantedFault => ({ name, fault, run });

/** Client credentials against a mock with the options. */
const withMock = (name: string, fault: FaultId, options: Options, input: DoctorInput = {}): PlantedFault =>
  planted(name, fault, async () => runDoctor(await openScene(options), { ...input, env: { ...applicationVariables, ...input.env } }));

/** Client credentials against a mock with faults. */
const withFaults = (name: string, fault: FaultId, faults: readonly Fault[], input: DoctorInput = {}): PlantedFault =>
  planted(name, fault, async () => {
    const scene = await openScene();
    for (const one of faults) scene.mock.faults.add({ times: Infinity, ...one });
    return runDoctor(scene, { ...input, env: applicationVariables });
  });

/** A file of the developer console with changes. */
const withConfig = (
  name: string,
  fault: FaultId,
  content: object | string,
  options: Options = {},
  env: Record<string, string> = {},
): PlantedFault =>
  planted(name, fault, async () => {
    const scene = await openScene(options);
    return runDoctor(scene, { args: ['--config', scene.write('box.json', content)], env });
  });

/** Only these variables. */
const withVariables = (name: string, fault: FaultId, env: Record<string, string>): PlantedFault =>
  planted(name, fault, async () => runDoctor(await openScene(), { env }));

const withToken = (
  name: string,
  fault: FaultId,
  token: (scene: Scene) => string,
  input: DoctorInput = {},
  options: Options = {},
): PlantedFault =>
  planted(name, fault, async () => {
    const scene = await openScene(options);
    return runDoctor(scene, { ...input, args: ['--token-stdin', ...(input.args ?? [])], stdin: token(scene) });
  });

/** Another server in place of the mock. */
const withServer = (name: string, fault: FaultId, start: () => Promise<string>, env: Record<string, string> = {}): PlantedFault =>
  planted(name, fault, async () => {
    const scene = await openScene();
    return runDoctor({ ...scene, url: await start() }, { args: ['--timeout', '3'], env: { ...applicationVariables, ...env } });
  });

const application = (changes: object): Options => ({ seed: { clients: [{ ...client, ...changes }] } });

export const configFaults: readonly PlantedFault[] = [
  withVariables('no variable is set', 'credentials-missing', {}),
  withToken('the standard input is empty', 'credentials-missing', () => ' \n'),
  withVariables('a token and a key are set', 'credentials-conflict', { BOX_DEVELOPER_TOKEN: 'abc', BOX_PRIVATE_KEY: 'def' }),
  withVariables('the client secret is not set', 'credentials-incomplete', { BOX_CLIENT_ID: 'id', BOX_ENTERPRISE_ID: '1' }),
  withConfig('the file has no client secret', 'credentials-incomplete', consoleFile({ clientSecret: '' })),
  withVariables('the file does not exist', 'config-unreadable', { BOX_JWT_CONFIG_FILE: 'missing.json' }),
  withConfig('the file is cut', 'config-not-json', JSON.stringify(consoleFile()).slice(0, 200)),
  withVariables('the variable contains a path', 'config-not-json', { BOX_JWT_CONFIG: './box.json' }),
  withConfig('the enterprise ID of the file is 0', 'config-without-enterprise', consoleFile({ enterpriseID: '0' })),
  withConfig('the key is not PEM', 'key-unreadable', consoleFile({ appAuth: { privateKey: 'not a key' } })),
  withConfig('the key has 1,024 bits', 'key-unreadable', consoleFile({ appAuth: { privateKey: rsaKeys(1024).privateKey } })),
  withConfig('the passphrase is wrong', 'key-passphrase', consoleFile({ appAuth: { passphrase: 'planted-wrong-passphrase' } })),
  withVariables('the token begins with Bearer', 'token-malformed', { BOX_DEVELOPER_TOKEN: 'Bearer planted-token-123' }),
  planted('the token store is empty', 'token-file-unusable', async () => {
    const scene = await openScene();
    const path = join(scene.folder, 'tokens.json');
    return runDoctor(scene, { env: { BOX_CLIENT_ID: client.clientId, BOX_CLIENT_SECRET: client.clientSecret, BOX_TOKEN_FILE: path } });
  }),
];

export const grantFaults: readonly PlantedFault[] = [
  withMock('the client secret is wrong', 'client-invalid', {}, { env: { BOX_CLIENT_SECRET: 'planted-wrong-secret' } }),
  withMock('the application may not use client credentials', 'grant-not-allowed', application({ grants: ['authorization_code'] })),
  withMock('no administrator has authorized the application', 'application-not-authorized', application({ authorized: false })),
  withMock('the enterprise ID is that of another enterprise', 'subject-invalid', {}, { env: { BOX_ENTERPRISE_ID: '999' } }),
  withConfig('the user of the tokens does not exist', 'subject-invalid', consoleFile(), {}, { BOX_USER_ID: '404' }),
  withConfig('the key was deleted in the console', 'key-not-registered', consoleFile({ appAuth: { publicKeyID: 'kid2' } })),
  withConfig(
    'the key belongs to another application',
    'key-mismatch',
    consoleFile({ appAuth: { privateKey: foreignKey, passphrase: '' } }),
  ),
  withConfig('the clock is ten minutes behind', 'clock-wrong', consoleFile(), { now: () => Date.now() + 600_000 }),
  withMock('the clock is an hour ahead', 'clock-wrong', { now: () => Date.now() - 3_600_000 }),
  withFaults('the service rejects the audience', 'assertion-rejected', [
    {
      operationId: 'authorization.requestToken',
      respond: { status: 400, body: { error: 'invalid_grant', error_description: "Please check the 'aud' claim" } },
    },
  ]),
  planted('the refresh token was used', 'refresh-token-rejected', async () => {
    const scene = await openScene();
    const { accessToken, refreshToken } = scene.mock.authorize();
    const { clientId, clientSecret } = client;
    const path = join(scene.folder, 'tokens.json');
    await importTokens(fileTokenStore({ path }), { accessToken, refreshToken, expiresAt: 0 });
    // Another process uses the refresh token.
    const other = fileTokenStore({ path: join(scene.folder, 'copy.json') });
    await importTokens(other, { accessToken, refreshToken, expiresAt: 0 });
    const box = createBoxClient({
      auth: authorizationCode({ clientId, clientSecret, baseUrl: scene.url }).grant({ store: other }),
      baseUrl: scene.url,
    });
    await box.users.me();
    return runDoctor(scene, { env: { BOX_CLIENT_ID: clientId, BOX_CLIENT_SECRET: clientSecret, BOX_TOKEN_FILE: path } });
  }),
  withToken('the token was revoked', 'token-rejected', ({ mock }) => {
    const token = mock.issueToken();
    mock.state.revokeTokens();
    return token;
  }),
];

export const accessFaults: readonly PlantedFault[] = [
  withMock('the application lacks the scope to read', 'scope-missing', application({ scopes: ['manage_webhook'] })),
  withMock('the application lacks the scope to write', 'scope-missing', application({ scopes: ['root_readonly'] }), {
    args: ['--scopes', 'root_readwrite'],
  }),
  withMock('the application lacks the scope for webhooks', 'scope-missing', application({ scopes: ['root_readwrite'] }), {
    args: ['--scopes', 'manage_webhook'],
  }),
  withFaults(
    'the user is not an administrator',
    'permission-missing',
    [{ operationId: 'groups.list', respond: { status: 403, code: 'access_denied_insufficient_permissions' } }],
    { args: ['--scopes', 'manage_groups'] },
  ),
  withFaults('the terms of service are not accepted', 'terms-not-accepted', [
    { operationId: 'folders.get', respond: { status: 403, code: 'terms_of_service_required' } },
  ]),
  withMock('the application may not act as users', 'as-user-not-enabled', application({ asUser: false }), { args: ['--as-user', '31002'] }),
  withMock('the user of As-User does not exist', 'as-user-denied', {}, { args: ['--as-user', '404'] }),
  withFaults(
    'the origin is not listed',
    'origin-not-allowed',
    [{ operationId: 'users.me', skip: 2, respond: { status: 403, code: 'cors_origin_not_whitelisted' } }],
    { args: ['--origin', 'https://app.example.com'] },
  ),
];

const listening = async (server: {
  listen(port: number, host: string, then: () => void): unknown;
  address(): unknown;
  close(): unknown;
}): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    (server as Partial<Server>).closeAllConnections?.();
  });
  return (server.address() as AddressInfo).port;
};

const page = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<html>Sign in to the network</html>',
  unchecked: true as const,
};

export const networkFaults: readonly PlantedFault[] = [
  withServer('the host does not exist', 'host-not-found', () => Promise.resolve('http://box.invalid')),
  withServer('nothing listens on the port', 'connection-refused', () => Promise.resolve('http://127.0.0.1:1')),
  withServer(
    'the server never responds',
    'connection-timeout',
    async () => `http://127.0.0.1:${String(await listening(createTcpServer()))}`,
  ),
  withFaults('the connection breaks', 'connection-broken', [{ networkError: true }]),
  withFaults('the upload host is blocked', 'connection-broken', [{ path: '/files/content', networkError: true }]),
  withFaults('a captive portal responds', 'gateway-response', [{ respond: page }]),
  withFaults('there are too many requests', 'rate-limited', [
    { operationId: 'users.me', skip: 1, respond: { status: 429, retryAfter: 1 } },
  ]),
  withFaults('the token endpoint is down', 'service-unavailable', [
    { operationId: 'authorization.requestToken', respond: { status: 503 } },
  ]),
  withServer(
    'a port without TLS is called with https',
    'tls-not-spoken',
    async () => `https://127.0.0.1:${String(await listening(createServer()))}`,
  ),
];

let certificates: ReturnType<typeof createCertificates> | undefined;

/** Serves the mock over TLS, and runs the command in a process that can trust the authority of the test. */
const withCertificate = (
  name: string,
  fault: FaultId,
  kind: 'valid' | 'expired' | 'wrongHost' | 'selfSigned',
  trusted: boolean,
): PlantedFault =>
  planted(name, fault, async (program) => {
    certificates ??= createCertificates();
    const scene = await openScene();
    const { url } = await scene.mock.listen({ tls: certificates[kind] satisfies Certificate });
    const ca = join(scene.folder, scene.write('authority.pem', certificates.authority));
    return spawnDoctor(program, { ...scene, url }, { env: { ...applicationVariables, ...(trusted ? { NODE_EXTRA_CA_CERTS: ca } : {}) } });
  });

export const tlsFaults: readonly PlantedFault[] = [
  withCertificate('the certificate has expired', 'certificate-expired', 'expired', true),
  withCertificate('the certificate is for another host', 'certificate-wrong-host', 'wrongHost', true),
  withCertificate('the certificate is self-signed', 'certificate-self-signed', 'selfSigned', true),
  withCertificate('the authority is not trusted', 'certificate-unknown-authority', 'valid', false),
  withMock('the file with the authority does not exist', 'extra-ca-unreadable', {}, { env: { NODE_EXTRA_CA_CERTS: 'missing.pem' } }),
  withMock('the verification is off', 'tls-verification-off', {}, { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }),
];

/** A proxy with a response to every tunnel and request. Undefined: it cannot be reached. */
const withProxy = (name: string, fault: FaultId, status: number | undefined, isUsed = true): PlantedFault =>
  planted(name, fault, async () => {
    const port = status === undefined ? 1 : await startRejectingProxy(status);
    const proxy = `http://planted-user:planted-proxy-password@127.0.0.1:${String(port)}`;
    return throughProxy(proxy, isUsed);
  });

async function throughProxy(proxy: string, isUsed: boolean): Promise<DoctorRun> {
  for (const variable of ['http_proxy', 'https_proxy', 'no_proxy', 'NO_PROXY', 'HTTP_PROXY']) vi.stubEnv(variable, undefined);
  const env = { HTTPS_PROXY: proxy, ...(isUsed ? { NODE_USE_ENV_PROXY: '1' } : {}) };
  // The transport reads the variables of the process.
  for (const [variable, value] of Object.entries(env)) vi.stubEnv(variable, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const scene = await openScene();
  return runDoctor({ ...scene, url: 'https://box.invalid' }, { env: { ...applicationVariables, ...env } });
}

async function startRejectingProxy(status: number): Promise<number> {
  const server = createServer();
  server.on('connect', (_, socket) => socket.end(`HTTP/1.1 ${String(status)} Rejected\r\ncontent-length: 0\r\n\r\n`));
  return listening(server);
}

export const proxyFaults: readonly PlantedFault[] = [
  withProxy('the proxy of the environment is ignored', 'proxy-not-used', 200, false),
  planted('the proxy is not a URL', 'proxy-invalid', () => throughProxy('proxy.example.com:3128', true)),
  withProxy('the proxy does not run', 'proxy-unreachable', undefined),
  withProxy('the proxy requires authentication', 'proxy-authentication', 407),
  withProxy('the proxy blocks the host', 'proxy-rejects-host', 403),
];

/** Runs the command in a new process, because Node reads some variables at its start. */
export async function spawnDoctor(
  program: string,
  { folder, url }: Pick<Scene, 'folder' | 'url'>,
  { args = [], env = {} }: DoctorInput,
): Promise<DoctorRun> {
  const command = [program, 'doctor', '--base-url', url, '--json', ...args];
  const environment = { PATH: process.env['PATH'], ...env };
  const { code, stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: folder, env: environment }).then(
    (done) => ({ code: 0, ...done }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
  return { code, output: stdout + stderr, findings: findingsIn(stdout) };
}

/** Texts of the tests that no output may contain. */
export const plantedSecrets = [
  client.clientSecret,
  passphrase,
  'planted-proxy-password',
  'planted-wrong-secret',
  'planted-wrong-passphrase',
  'planted-token-123',
];
