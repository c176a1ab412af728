import { join } from 'node:path';
import type { Calibration } from '../child/calibration-loop.js';
import type { Sample } from '../child/measure.js';
import type { Job } from '../child/run-task.js';
import type { PackageName, StartUp } from '../child/start-up.js';
import type { ContestantId } from '../contestants/index.js';
import type { Task } from '../contestants/work.js';
import { startChild, type Child, type ChildOptions } from './child.js';
import { writeCertificate } from './certificate.js';
import type { Processor } from './processor.js';

export interface HarnessOptions {
  /** The folder of the compiled scripts. */
  readonly folder: string;
  /** `api` answers calls and lists. `transfer` answers uploads, downloads and slow lists. */
  readonly server: 'api' | 'transfer';
  readonly processor: Processor;
  /** `transfer`: puts the server at a distance: over TLS, with round trips of this time. Default: over plain HTTP, without a distance. */
  readonly roundTripMs?: number;
  readonly timeLimitSeconds: number;
}

/** A server, the calibration, the load beside them, and the means to start contestants. */
export interface Harness {
  /** Runs a contestant once in a fresh process. */
  run(job: Omit<Job, 'url'>): Promise<Sample>;
  /** Starts a process for a contestant that is measured several times. `flags` are options for Node. */
  openWarm(contestant: ContestantId, flags: readonly string[]): Promise<WarmProcess>;
  startUp(name: PackageName): Promise<StartUp>;
  /** Runs the calibration loop. */
  calibrate(): Promise<Calibration>;
  /** `api`: the number of new connections since the previous call. */
  connections(): Promise<number>;
  /** `transfer`: the wait, in milliseconds, before the response to a part or to a request for a page. */
  setDelay(ms: number): Promise<void>;
  close(): void;
}

export interface WarmProcess {
  run(task: Task): Promise<Sample>;
  close(): void;
}

export async function openHarness({ folder, server: kind, processor, roundTripMs, timeLimitSeconds }: HarnessOptions): Promise<Harness> {
  const children: Child[] = [];
  const close = () => {
    for (const child of children) child.close();
    process.off('exit', close);
  };
  // Processes that are busy do not notice the end of this one.
  process.once('exit', close);
  const start = (options: ChildOptions) => {
    const child = startChild({ ...options, script: join(folder, options.script) });
    children.push(child);
    return child;
  };
  const certificate = roundTripMs === undefined ? undefined : await writeCertificate(folder);
  const env: Record<string, string> = certificate === undefined ? {} : { NODE_EXTRA_CA_CERTS: certificate.cert };
  const contestant = (title: string, script: string, args: readonly string[], flags: readonly string[] = []) =>
    start({ title, script, args, env, flags, processors: processor.client, timeLimitSeconds });
  // A short limit for contestants must not end the processes beside them.
  const service = (title: string, script: string, processors: string | undefined, args: readonly string[] = []) =>
    start({ title, script, args, processors, timeLimitSeconds: Math.max(60, timeLimitSeconds) });

  try {
    const files = certificate === undefined ? [] : [certificate.cert, certificate.key];
    const server = service('server', `server/${kind}-server.js`, processor.server, files);
    const origin = (await server.next()) as string;
    const proxy =
      roundTripMs === undefined
        ? undefined
        : service('proxy', 'server/distance.js', processor.server, [new URL(origin).port, String(roundTripMs)]);
    const url = proxy === undefined ? origin : `https://127.0.0.1:${String(await proxy.next())}`;
    const calibration = service('calibration', 'child/calibration-loop.js', processor.client);
    await calibration.next();
    for (let count = 0; count < processor.competing; count++) service('busy loop', 'child/busy-loop.js', processor.client);
    return {
      run: async (job) => (await contestant(job.contestant, 'child/run-task.js', [JSON.stringify({ ...job, url })]).next()) as Sample,
      openWarm: async (name, flags) => {
        const child = contestant(name, 'child/serve-tasks.js', [JSON.stringify({ contestant: name, url })], flags);
        await child.next();
        return {
          run: async (task) => (await child.request(task)) as Sample,
          close: () => {
            child.close();
          },
        };
      },
      startUp: async (name) => (await contestant(`import of ${name}`, 'child/start-up.js', [name]).next()) as StartUp,
      calibrate: async () => (await calibration.request('run')) as Calibration,
      connections: async () => (await server.request('connections')) as number,
      setDelay: async (ms) => {
        await server.request(ms);
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
