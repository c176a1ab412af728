import { Agent as HttpAgent } from 'node:http';
import { Agent as UndiciAgent } from 'undici';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { fastTransport, type FastTransportOptions } from '../../../../src/node/index.js';
import { rejection } from '../../../support/rejection.js';
import { startServer } from './test-server.js';

const agent = new HttpAgent();
const dispatcher = new UndiciAgent();

describe('the options of fastTransport', () => {
  it.each<[unknown, string]>([
    [{ engine: 'http' }, "engine must be 'undici' or 'node'"],
    [{ engine: 'node', dispatcher }, "dispatcher must not be set with engine 'node'. Pass agent."],
    [{ engine: 'undici', agent }, "agent must not be set with engine 'undici'. Pass dispatcher."],
    [{ agent, dispatcher }, 'agent must not be set with dispatcher'],
    [{ agent: dispatcher }, 'agent must be an http.Agent, an https.Agent, or a function that returns one'],
    [{ agent: 'http://proxy' }, 'agent must be an http.Agent'],
    [{ dispatcher: 5 }, 'dispatcher must be a dispatcher of undici'],
    [{ dispatcher: {} }, 'dispatcher must be a dispatcher of undici'],
    [{ dispatcher: 'http://proxy' }, 'dispatcher must be a dispatcher of undici'],
  ])('%o is rejected by name', (options, message) => {
    const create = () => fastTransport(options as FastTransportOptions);
    expect(create).toThrow(BoxConfigError);
    expect(create).toThrow(`fastTransport: ${message}`);
  });
});

describe('the engine of fastTransport', () => {
  const undiciDispatch = vi.spyOn(UndiciAgent.prototype, 'dispatch');
  const agentRequest = vi.spyOn(HttpAgent.prototype as unknown as { addRequest(): void }, 'addRequest');
  beforeEach(() => {
    undiciDispatch.mockClear();
    agentRequest.mockClear();
  });

  it.each<[string, FastTransportOptions, 'undici' | 'node']>([
    ['by default', {}, 'node'],
    ['with engine undici', { engine: 'undici' }, 'undici'],
    ['with engine node', { engine: 'node' }, 'node'],
    ['with an agent', { agent }, 'node'],
    ['with a dispatcher', { dispatcher }, 'undici'],
  ])('%s is that of the option', async (_, options, engine) => {
    const { send } = await startServer(undefined, options);
    await (await send('/')).text();
    expect([undiciDispatch.mock.calls.length, agentRequest.mock.calls.length]).toEqual(engine === 'undici' ? [1, 0] : [0, 1]);
  });
});

describe('fastTransport where undici cannot be used', () => {
  afterEach(() => {
    vi.doUnmock('undici');
    vi.resetModules();
    vi.unstubAllEnvs();
  });

  const cases: [string, () => object, RegExp][] = [
    [
      'it is missing',
      () => {
        throw new Error('Cannot find package undici');
      },
      /^fastTransport: the package "undici" cannot be loaded\. Install a version for this Node \(npm install undici\), or omit engine/,
    ],
    ['it is a stub without Agent', () => ({ Agent: undefined, EnvHttpProxyAgent: undefined }), /has no (Env\w+)?Agent with dispatch\(\)/],
    ['its Agent cannot send, as in Bun', () => ({ Agent: Object, EnvHttpProxyAgent: Object }), /Bun replaces undici\. Omit engine/],
  ];

  async function freshModules(mock: () => object) {
    vi.resetModules();
    vi.doMock('undici', mock);
    const { fastTransport: fresh } = await import('../../../../src/node/index.js');
    const { BoxConfigError: FreshError } = await import('../../../../src/core/errors/box-errors.js');
    return { fresh, FreshError };
  }

  it.each(cases)('the default does not need it if %s', async (_, mock) => {
    const { fresh } = await freshModules(mock);
    const { url, sockets } = await startServer();
    for (const useEnv of ['0', '1']) {
      vi.stubEnv('NODE_USE_ENV_PROXY', useEnv);
      const transport = fresh();
      expect(await (await transport(url, { method: 'POST', body: 'sent' })).text()).toBe('sent');
      await transport.close();
    }
    await vi.waitFor(() => {
      expect(sockets.size).toBe(0);
    });
  });

  it.each(cases)('engine undici is rejected by name if %s', async (_, mock, message) => {
    const { fresh, FreshError } = await freshModules(mock);
    for (const useEnv of ['0', '1']) {
      vi.stubEnv('NODE_USE_ENV_PROXY', useEnv);
      const transport = fresh({ engine: 'undici' });
      expect((await rejection(transport('http://127.0.0.1:1'), FreshError)).message).toMatch(message);
      await transport.close();
    }
  });
});
