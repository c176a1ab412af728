import type { Agent } from 'node:http';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { checkNames } from '../../core/options/check-names.js';
import type { Engine } from '../fast-fetch/fast-exchange.js';
import type { ChooseAgent } from '../http-engine/connection-pool.js';
import { globalDispatcherFinder, openDispatcher } from '../undici-engine/undici-dispatcher.js';
import { sendOverDispatcher } from '../undici-engine/undici-exchange.js';
import type { FastTransportOptions } from './fast-transport-options.js';

/** Creates the engine that the options select, whose code is loaded with the first request. Throws BoxConfigError for an invalid option. */
export function createEngine(options: FastTransportOptions): Engine {
  checkNames('fastTransport', options, { engine: 1, dispatcher: 1, agent: 1 });
  const { dispatcher, agent } = options;
  const engine: unknown = options.engine;
  if (engine !== undefined && engine !== 'undici' && engine !== 'node') {
    throw new BoxConfigError("fastTransport: engine must be 'undici' or 'node'.");
  }
  if (dispatcher !== undefined) {
    if (typeof (dispatcher as { dispatch?: unknown }).dispatch !== 'function') {
      throw new BoxConfigError('fastTransport: dispatcher must be a dispatcher of undici.');
    }
    if (engine === 'node') throw new BoxConfigError("fastTransport: dispatcher must not be set with engine 'node'. Pass agent.");
    if (agent !== undefined) throw new BoxConfigError('fastTransport: agent must not be set with dispatcher. Pass one of them.');
    return { send: (request) => sendOverDispatcher(dispatcher, request), close: () => Promise.resolve() };
  }
  if (agent !== undefined) {
    if (engine === 'undici') throw new BoxConfigError("fastTransport: agent must not be set with engine 'undici'. Pass dispatcher.");
    const chooseAgent = readAgent(agent);
    return lazyEngine(() => openHttpEngine(chooseAgent));
  }
  const own = lazyEngine(engine === 'undici' ? openUndiciEngine : openHttpEngine);
  return engine === 'node' ? own : withGlobalDispatcher(own);
}

async function openUndiciEngine(): Promise<Engine> {
  const dispatcher = await openDispatcher();
  return { send: (request) => sendOverDispatcher(dispatcher, request), close: () => dispatcher.close() };
}

async function openHttpEngine(chooseAgent?: ChooseAgent): Promise<Engine> {
  const { httpEngine } = await import('../http-engine/http-engine.js');
  return httpEngine(chooseAgent);
}

/** Throws BoxConfigError unless `agent` is an agent or a function. */
function readAgent(agent: NonNullable<FastTransportOptions['agent']>): ChooseAgent {
  if (typeof agent !== 'function') {
    requireAgent(agent);
    return () => agent;
  }
  return (protocol) => {
    const chosen: unknown = agent(protocol);
    if (chosen === undefined) return undefined;
    requireAgent(chosen);
    return chosen;
  };
}

function requireAgent(agent: unknown): asserts agent is Agent {
  if (typeof (agent as { addRequest?: unknown } | null)?.addRequest === 'function') return;
  throw new BoxConfigError('fastTransport: agent must be an http.Agent, an https.Agent, or a function that returns one.');
}

/** Opens an engine for the first request. Once it is open, a request waits for nothing. */
function lazyEngine(open: () => Promise<Engine>): Engine {
  let opened: Engine | undefined;
  let opening: Promise<Engine> | undefined;
  return {
    send: (request) => {
      if (opened !== undefined) return opened.send(request);
      return (opening ??= open().then((engine) => (opened = engine))).then((engine) => engine.send(request));
    },
    close: () => opening?.then((engine) => engine.close(), noop) ?? Promise.resolve(),
  };
}

/** Requests are sent over the dispatcher that the application has set with `setGlobalDispatcher`, if there is one, otherwise by `engine`. */
function withGlobalDispatcher(engine: Engine): Engine {
  const find = globalDispatcherFinder();
  return {
    send: (request) => {
      const dispatcher = find();
      return dispatcher === undefined ? engine.send(request) : sendOverDispatcher(dispatcher, request);
    },
    close: () => engine.close(),
  };
}

const noop = () => undefined;
