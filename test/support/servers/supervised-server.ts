import { spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program that serves until it is stopped. */
export interface ServerProgram {
  /** For messages. */
  readonly name: string;
  /** A shell script that ends with `exec` of the server. Its first parameter is a new, empty folder. */
  readonly script: string;
  readonly parameters: readonly string[];
  /** The signal that stops the server at once, with all processes that it has started. */
  readonly stopSignal: 'KILL' | 'QUIT';
  /** Resolves with true once the server responds. */
  readonly isReady: (pid: number) => Promise<boolean>;
}

export interface SupervisedServer {
  readonly pid: number;
  /** Stops the server and removes its folder. */
  stop(): Promise<void>;
}

/** Runs the server until standard input ends, which happens on `stop` and also when the test process dies for any reason. Prints its process ID. */
const supervisor = `
folder=$1; signal=$2; script=$3; shift 3
sh -c "$script" server "$folder" "$@" > "$folder/log" 2>&1 &
server=$!
echo "$server"
cat > /dev/null
kill -s "$signal" "$server" 2> /dev/null
wait "$server" 2> /dev/null
rm -rf "$folder"`;

/** The user "nobody" of Linux, because database servers refuse to run as root. */
const nobody = 65_534;
const longestStartMs = 30_000;

/** Starts a server in a temporary folder, as the user "nobody" if the tests run as root. Rejects with its log if it does not start. */
export async function startSupervised({ name, script, parameters, stopSignal, isReady }: ServerProgram): Promise<SupervisedServer> {
  const folder = mkdtempSync(join(tmpdir(), `box-${name}-`));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, nobody, nobody);
  // A separate process group, so that Ctrl-C reaches the test process first.
  const child = spawn('sh', ['-c', supervisor, `${name}-supervisor`, folder, stopSignal, script, ...parameters], {
    stdio: ['pipe', 'pipe', 'ignore'],
    cwd: folder,
    detached: true,
    ...(isRoot && { uid: nobody, gid: nobody }),
  });
  const state = { isEnded: false };
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      state.isEnded = true;
      resolve();
    });
  });
  const pid = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.stdout.once('data', (line: Buffer) => {
      resolve(Number(line.toString()));
    });
  });
  child.stdout.destroy();
  const stop = async () => {
    child.ref();
    child.stdin.end();
    await ended;
  };
  const startedAt = performance.now();
  while (!(await isReady(pid))) {
    if (performance.now() - startedAt < longestStartMs && isAlive(pid)) {
      await sleep(50);
      continue;
    }
    const log = readFileSync(join(folder, 'log'), 'utf8');
    await stop();
    throw new Error(`${name} did not start:\n${log}`);
  }
  // Do not keep an otherwise idle test process alive.
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
  return { pid, stop };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
