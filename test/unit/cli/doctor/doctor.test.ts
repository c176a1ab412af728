import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkClock } from '../../../../cli/src/verbs/doctor/checks/clock.js';
import { proxySettings } from '../../../../cli/src/verbs/doctor/checks/proxy.js';
import { checkRuntime, currentRuntime } from '../../../../cli/src/verbs/doctor/checks/runtime.js';
import { connectionFault } from '../../../../cli/src/verbs/doctor/connection-fault.js';
import { scopeNames } from '../../../../cli/src/verbs/doctor/scope-probes.js';
import { bundleCli } from '../../../support/bundle-program.js';
import { middleLine } from '../../../support/keys.js';
import { runCliWith } from '../run-cli.js';
import { spawnDoctor } from './planted-faults.js';
import { applicationVariables, client, consoleFile, lockedKey, openScene, passphrase, runDoctor, users } from './setup.js';

const program = await bundleCli();

const faultsIn = (run: Awaited<ReturnType<typeof runDoctor>>) =>
  run.findings.flatMap((finding) => (finding.status === 'fault' ? [finding.fault] : []));

describe('doctor with a setup that works', () => {
  it('exits with 0 and names the user of the token for each grant', async () => {
    const scene = await openScene();
    const [admin] = users;
    const { BOX_CLIENT_ID, BOX_CLIENT_SECRET } = applicationVariables;
    scene.write('box.json', consoleFile());
    for (const input of [
      { args: ['--config', 'box.json'] },
      { args: ['--token-stdin'], stdin: `${scene.mock.issueToken()}\n` },
      { env: { BOX_DEVELOPER_TOKEN: scene.mock.issueToken() } },
      { env: applicationVariables },
      { env: { BOX_CLIENT_ID, BOX_CLIENT_SECRET, BOX_USER_ID: '31001' } },
      { env: { BOX_JWT_CONFIG_FILE: join(scene.folder, 'box.json') } },
      { env: { BOX_JWT_CONFIG: JSON.stringify(consoleFile()) } },
    ]) {
      const run = await runDoctor(scene, input);
      expect([run.code, faultsIn(run)]).toEqual([0, []]);
      expect(run.output).toContain(`the token is of the user 31001 (${String(admin?.login)})`);
    }
  });

  it('sends only requests that conform to the document and change nothing, for every scope', async () => {
    const scene = await openScene({ recordExchanges: true });
    const before = JSON.stringify(scene.mock.state.users());
    const args = ['--scopes', scopeNames.join(','), '--as-user', '31002', '--origin', 'https://app.example.com'];
    const run = await runDoctor(scene, { args, env: applicationVariables });
    expect(run.findings.filter(({ status }) => status !== 'ok' && status !== 'skipped')).toEqual([]);
    expect(run.findings.flatMap(({ check, message }) => (check === 'scopes' ? [message] : []))).toEqual(scopeNames);
    const sent = scene.mock.exchanges.filter(({ method }) => method !== 'GET');
    expect(sent.map(({ operationId }) => operationId)).toEqual(['authorization.requestToken', 'authorization.requestToken']);
    // The path of the upload host without a method that changes anything.
    expect(scene.mock.violations.map(({ request }) => request)).toEqual(['GET /api/2.0/files/content']);
    expect(JSON.stringify(scene.mock.state.users())).toBe(before);
  });

  it('prints one plain line for each finding, without control characters', async () => {
    const scene = await openScene();
    const io = { env: applicationVariables };
    const { code, stdout } = await runCliWith(io, scene.folder, 'doctor', '--base-url', scene.url);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ok {6}runtime {7}Node \d+/m);
    expect(stdout).toMatch(/^ok {6}token {9}clientCredentials: the token is of the user 31001/m);
    expect(stdout).toMatch(/\nNo fault found\.\n$/);
    expect(stdout.replace(/[\x20-\x7e\n]/g, '')).toBe('');
  });

  it('works as a process', async () => {
    const run = await spawnDoctor(program, await openScene(), { env: applicationVariables });
    expect([run.code, faultsIn(run)]).toEqual([0, []]);
  });
});

describe('doctor with a fault', () => {
  it('prints the response of the service, what to do and where to read more', async () => {
    const scene = await openScene();
    const io = { env: { ...applicationVariables, BOX_CLIENT_SECRET: 'wrong-secret' } };
    const { code, stdout } = await runCliWith(io, scene.folder, 'doctor', '--base-url', scene.url);
    expect(code).toBe(1);
    expect(stdout).toContain(`FAULT   token         The client ID and the client secret do not match
        clientCredentials: invalid_client: The client credentials are invalid (status 400)
        Fix: In the developer console, open the application, tab Configuration, and copy both from OAuth 2.0 Credentials.`);
    expect(stdout).toContain('See "The client ID and the client secret do not match" in docs/guides/troubleshooting.md.');
    expect(stdout).toMatch(/\n1 fault found\.\n$/);
  });

  it('names two faults that are independent', async () => {
    const scene = await openScene({ now: () => Date.now() - 3_600_000 });
    const run = await runDoctor(scene, { env: { ...applicationVariables, BOX_ENTERPRISE_ID: '9' } });
    expect(faultsIn(run)).toEqual(['clock-wrong', 'subject-invalid']);
  });
});

describe('secrets in responses', () => {
  it('are removed from the output, in every notation of the report', async () => {
    const scene = await openScene();
    scene.write('box.json', consoleFile());
    const secrets = [client.clientSecret, passphrase, middleLine(lockedKey)];
    const error_description = `You sent ${secrets.join(' and ')}`;
    scene.mock.faults.add({
      ...{ operationId: 'authorization.requestToken', times: Infinity },
      respond: { status: 400, body: { error: 'invalid_grant', error_description } },
    });
    for (const args of [[], ['--json']]) {
      const all = ['doctor', '--base-url', scene.url, '--config', 'box.json', ...args];
      const { code, stdout, stderr } = await runCliWith({}, scene.folder, ...all);
      expect([code, stderr]).toEqual([1, '']);
      expect(stdout).toContain('You sent ');
      for (const secret of secrets) expect(stdout).not.toContain(secret);
    }
  });

  it('include a token of the standard input', async () => {
    const scene = await openScene();
    scene.mock.faults.add({ operationId: 'users.me', skip: 1, respond: { status: 400, code: 'planted-stdin-token' } });
    const run = await runDoctor(scene, { args: ['--token-stdin'], stdin: 'planted-stdin-token\n' });
    expect(run.code).toBe(1);
    expect(run.output).not.toContain('planted-stdin-token');
  });

  it('include the password of a proxy that is not valid percent-encoding', async () => {
    const scene = await openScene();
    scene.mock.faults.add({ operationId: 'users.me', times: Infinity, respond: { status: 400, code: '100%-planted' } });
    const run = await runDoctor(scene, { env: { ...applicationVariables, http_proxy: 'http://user:100%-planted@127.0.0.1:9' } });
    expect(run.code).toBe(1);
    expect(run.output).not.toContain('100%-planted');
  });
});

describe('wrong arguments', () => {
  it.each([
    [['--base-url', 'mock'], '--base-url: must be an http(s) URL'],
    [['--base-url', 'http://user:pass@127.0.0.1'], '--base-url: must be an http(s) URL without a user'],
    [['--timeout', 'soon'], '--timeout: must be a number of seconds from 0 to 600.'],
    [['--scopes', 'root_readonly,everything'], '--scopes: "everything" cannot be checked. The scopes are root_readonly'],
    [['--origin', 'https://app.example.com/page'], '--origin: must be a scheme, a host and a port only'],
    [['--as-user', ' '], '--as-user: must be a user ID'],
    [['--config', 'a.json', '--token-stdin'], 'Pass either --config or --token-stdin, not both.'],
  ])('%j exit with 2 before a request', async (args, message) => {
    const { code, stdout, stderr } = await runCliWith({}, '.', 'doctor', ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('the runtime', () => {
  const features = { fetch: true, 'AbortSignal.any': true };
  it.each([
    ['18.20.4', 'runtime-too-old'],
    ['20.18.1', 'runtime-too-old'],
    ['20.19.0', undefined],
    ['26.1.0', undefined],
  ])('Node %s: %s', (node, fault) => {
    const [finding] = checkRuntime({ versions: { node }, features });
    expect(finding?.status === 'fault' ? finding.fault : undefined).toBe(fault);
  });

  it('names the features that it lacks', () => {
    const [finding] = checkRuntime({ versions: { node: '22.0.0' }, features: { ...features, 'AbortSignal.any': false } });
    expect(finding).toMatchObject({ fault: 'runtime-feature-missing', detail: 'Node 22.0.0 lacks AbortSignal.any' });
    expect(checkRuntime({ versions: { node: '18.0.0', bun: '1.3.0' }, features })).toMatchObject([{ status: 'ok', message: 'bun 1.3.0' }]);
    expect(checkRuntime(currentRuntime())).toMatchObject([{ status: 'ok' }]);
  });
});

describe('the clock', () => {
  const date = 'Tue, 03 Nov 2026 10:00:00 GMT';
  const at = Date.parse(date);
  it('may differ by 15 seconds', () => {
    expect(checkClock(date, at + 15_000).status).toBe('ok');
    expect(checkClock(date, at + 15_001)).toMatchObject({ fault: 'clock-wrong', detail: '15 seconds ahead of the service' });
    expect(checkClock(date, at - 90_000)).toMatchObject({ fault: 'clock-wrong', detail: '90 seconds behind the service' });
    expect(checkClock(undefined, at).status).toBe('note');
  });
});

describe('failed connections', () => {
  const direct = { variables: [], isUsed: false };
  const used = { variables: ['HTTPS_PROXY'], isUsed: true };
  const failure = (code: string, port?: number) => ({ code, port, proxyStatus: undefined });

  it.each([
    ['CERT_NOT_YET_VALID', 'certificate-not-yet-valid'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate-unknown-authority'],
    ['EAI_AGAIN', 'host-not-found'],
    ['ETIMEDOUT', 'connection-timeout'],
    ['EPIPE', 'connection-broken'],
  ])('%s: %s', (code, fault) => {
    expect(connectionFault(failure(code), 'https://api.box.com/', direct)).toBe(fault);
  });

  it('with the port of the host are not those of a proxy that NO_PROXY excludes', () => {
    expect(connectionFault(failure('ECONNREFUSED', 443), 'https://api.box.com/', used)).toBe('connection-refused');
    expect(connectionFault(failure('ECONNREFUSED', 3128), 'https://api.box.com/', used)).toBe('proxy-unreachable');
  });

  it('need NODE_USE_ENV_PROXY or the flag of Node for a proxy', () => {
    const env = { HTTPS_PROXY: 'http://proxy:3128' };
    expect(proxySettings({ env }, []).isUsed).toBe(false);
    expect(proxySettings({ env }, ['--use-env-proxy']).isUsed).toBe(true);
    expect(proxySettings({ env: { ...env, NODE_OPTIONS: '--no-warnings --use-env-proxy' } }, []).isUsed).toBe(true);
    expect(proxySettings({ env: { NODE_USE_ENV_PROXY: '1' } }, []).isUsed).toBe(false);
  });
});
