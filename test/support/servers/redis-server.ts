import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A real Redis of its own, empty, in memory. */
export interface RedisServer {
  /** `redis://127.0.0.1:<port>` */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
  /** Ends it as a crash does, without a word to its clients. Nobody listens on the port any more when it resolves. `stop` is still to be called. */
  kill(): Promise<void>;
}

/**
 * Runs Redis until the standard input ends, which it does with `stop` and also when the test process dies, however it does. Says the
 * process id of Redis.
 */
const keeper = `
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
 * Starts `redis-server` on a free port of the loopback interface, with more options of its own if given, such as `--cluster-enabled yes`.
 * Undefined where it is not installed, which is said on stderr; throws there when CI is `true`.
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
      // Somebody else may have taken the port meanwhile.
      if (attempt === attempts) throw error;
    }
  }
}

async function start(options: readonly string[]): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'box-redis-'));
  const own = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', ...options];
  // A group of its own, so that Ctrl-C reaches the test process first.
  const child = spawn('sh', ['-c', keeper, 'redis-keeper', folder, ...own], { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
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
  for (let waited = 0; !(await answersAs(pid, port)); waited += 20) {
    if (waited < 10_000 && isAlive(pid)) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      continue;
    }
    const log = readFileSync(join(folder, 'log'), 'utf8');
    await stop();
    throw new Error(`redis-server did not start on port ${String(port)}:\n${log}`);
  }
  // A test process that has nothing else to do may end.
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
  const kill = async () => {
    process.kill(pid, 'SIGKILL');
    // The system may accept a connection for a process that is going, and then reset it.
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

/** Whether it is this Redis, and not another one, that answers PING there. */
async function answersAs(pid: number, port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1', () => socket.end('PING\r\nINFO server\r\nQUIT\r\n'));
  const answer = await text(socket).catch(() => '');
  return answer.startsWith('+PONG') && answer.includes(`process_id:${String(pid)}\r\n`);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A port of the loopback interface that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
