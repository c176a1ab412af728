import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A dedicated real Redis server, in memory and initially empty. */
export interface RedisServer {
  /** `redis://127.0.0.1:<port>` */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Stops the server and removes its folder. */
  stop(): Promise<void>;
  /** Kills the server without notifying its clients. Resolves when the port no longer accepts connections. `stop` must still be called. */
  kill(): Promise<void>;
}

/**
 * Runs Redis until standard input ends, which happens on `stop` and also when the test process dies for any reason. Prints the process ID
 * of Redis.
 */
const supervisorScript = `
folder=$1; shift
redis-server "$@" --dir "$folder" > "$folder/log" 2>&1 &
redis=$!
echo "$redis"
cat > /dev/null
kill -9 "$redis" 2> /dev/null
wait "$redis" 2> /dev/null
rm -rf "$folder"`;

const attempts = 3;

/**
 * Starts `redis-server` on a free port of the loopback interface, with additional options such as `--cluster-enabled yes`.
 * If it is not installed, prints a note to stderr and returns undefined, or throws when CI is `true`.
 */
export async function startRedis(...options: string[]): Promise<RedisServer | undefined> {
  if (spawnSync('redis-server', ['--version']).error !== undefined) {
    if (process.env['CI'] === 'true') throw new Error('redis-server is not installed. The tests in CI need it.');
    process.stderr.write('Skipped: tests on a real Redis, because redis-server is not installed.\n');
    return undefined;
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(options);
    } catch (error) {
      // Another process may have taken the port.
      if (attempt === attempts) throw error;
    }
  }
}

async function start(options: readonly string[]): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'box-redis-'));
  const serverArgs = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', ...options];
  // A separate process group, so that Ctrl-C reaches the test process first.
  const child = spawn('sh', ['-c', supervisorScript, 'redis-supervisor', folder, ...serverArgs], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
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
  for (let waited = 0; !(await respondsWithPid(pid, port)); waited += 20) {
    if (waited < 10_000 && isAlive(pid)) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      continue;
    }
    const log = readFileSync(join(folder, 'log'), 'utf8');
    await stop();
    throw new Error(`redis-server did not start on port ${String(port)}:\n${log}`);
  }
  // Do not keep an otherwise idle test process alive.
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
  const kill = async () => {
    process.kill(pid, 'SIGKILL');
    // The system may accept a connection for an exiting process and then reset it.
    while (await isOpen(port)) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { url: `redis://127.0.0.1:${String(port)}`, port, pid, stop, kill };
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => {
      end(true);
    });
    socket.once('error', () => {
      end(false);
    });
  });
}

/** Reports whether this Redis process, and no other, responds to PING on the port. */
async function respondsWithPid(pid: number, port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1', () => socket.end('PING\r\nINFO server\r\nQUIT\r\n'));
  const response = await text(socket).catch(() => '');
  return response.startsWith('+PONG') && response.includes(`process_id:${String(pid)}\r\n`);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Returns a port of the loopback interface that is currently free. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
