import { spawn, type ChildProcess } from 'node:child_process';
import { BenchError } from './bench-error.js';
import { onProcessors } from './processor.js';

/** A process to start. */
export interface ChildOptions {
  /** The name for error messages, such as that of the contestant. */
  readonly title: string;
  readonly script: string;
  readonly args?: readonly string[];
  /** Variables of the environment, besides those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** V8 and Node options. */
  readonly flags?: readonly string[];
  /** The processors to run on. Default: all. */
  readonly processors?: string | undefined;
  /** The longest wait for each message of the process. */
  readonly timeLimitSeconds: number;
}

/** A started process that answers with messages. */
export interface Child {
  /** Resolves with the next message. Rejects with a `BenchError` if the process exits first, or exceeds the time limit and is killed. */
  next(): Promise<unknown>;
  /** Sends a message and resolves with the response. */
  request(message: object | string | number): Promise<unknown>;
  /** Kills the process if it still runs. */
  close(): void;
}

/** The last part of what a failed process printed is enough to see the error. */
const keptOutput = 4000;

/** Starts a process that exits with this one. It does not inherit the options of this process, such as the loader. */
export function startChild({ title, script, args = [], env = {}, flags = [], processors, timeLimitSeconds }: ChildOptions): Child {
  const [command = '', ...rest] = onProcessors(processors, [process.execPath, ...flags, script, ...args]);
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...plainEnvironment(process.env), ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-keptOutput)));
  }

  const next = () => nextMessage(child, title, timeLimitSeconds, () => output);
  return {
    next,
    request: (message) => {
      const response = next();
      // An error is that of a process that has exited, which `next` reports.
      child.send(message, () => undefined);
      return response;
    },
    close: () => {
      child.kill('SIGKILL');
    },
  };
}

function nextMessage(child: ChildProcess, title: string, timeLimitSeconds: number, output: () => string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      child.off('message', onMessage).off('close', onClose).off('error', onError);
      finish();
    };
    const fail = (reason: string) => {
      settle(() => {
        reject(new BenchError(`${title}: ${reason}${quoted(output())}`, 1));
      });
    };
    const onMessage = (message: unknown) => {
      settle(() => {
        resolve(message);
      });
    };
    // `close` follows `exit` when the output is complete.
    const onClose = (code: number | null, signal: string | null) => {
      fail(`the process ended without a result (${signal ?? `exit code ${String(code)}`}).`);
    };
    const onError = (error: Error) => {
      fail(`the process could not be started: ${error.message}.`);
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(`no result within ${String(timeLimitSeconds)} seconds. The process was killed. Use --time-limit on a slow machine.`);
    }, timeLimitSeconds * 1000);
    if (child.exitCode !== null || child.signalCode !== null) onClose(child.exitCode, child.signalCode);
    else child.on('message', onMessage).on('close', onClose).on('error', onError);
  });
}

function quoted(output: string): string {
  return output.trim() === '' ? ' It printed nothing.' : ` Its output:\n${output.trimEnd().replace(/^/gm, '  ')}`;
}

/** The environment without the variables that change how Node runs. */
function plainEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const changing = /^(NODE_OPTIONS|NODE_COMPILE_CACHE|NODE_V8_COVERAGE|NODE_USE_ENV_PROXY|NODE_ENV|VITEST.*)$/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !changing.test(name)));
}
