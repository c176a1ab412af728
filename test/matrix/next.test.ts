import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { createMockBox } from 'box-openapi-sdk/testing';
import { createProject, type Project } from './project.js';

const folder = join(import.meta.dirname, 'next');
const next = join(folder, 'node_modules/next/dist/bin/next');
const environment = { NEXT_TELEMETRY_DISABLED: '1', NEXT_IGNORE_INCORRECT_LOCKFILE: '1', NODE_ENV: 'production' };

const route = (runtime: string) => `import { createBoxClient, developerToken } from 'box-openapi-sdk';

export const runtime = '${runtime}';
export const dynamic = 'force-dynamic';

export async function GET() {
  const box = createBoxClient({ auth: developerToken(process.env.BOX_TOKEN), baseUrl: process.env.BOX_URL });
  const folder = await box.folders.create({ name: '${runtime}', parent: { id: '0' } });
  const error = await box.files.get('404').catch((reason) => reason);
  return Response.json({ folder: folder.name, status: error.status, edge: typeof EdgeRuntime === 'string' });
}
`;

const files = {
  'package.json': '{ "private": true, "type": "module" }',
  'next.config.js': `export default { turbopack: { root: ${JSON.stringify(folder)} } };\n`,
  'app/node/route.js': route('nodejs'),
  'app/edge/route.js': route('edge'),
};

it('Next.js builds a route for Node and one for its edge run time, and both answer', async () => {
  const mock = await createMockBox();
  onTestFinished(() => mock.close());
  const { url } = await mock.listen();
  const project = await createProject('app', files, folder);
  const printed = await project.node([next, 'build'], environment);
  // Next.js itself warns that its edge run time is deprecated.
  expect(printed).not.toMatch(/box-openapi-sdk|Module not found/);
  const server = await startServer(project, { ...environment, BOX_TOKEN: mock.issueToken(), BOX_URL: url });
  const answers = await Promise.all(
    ['node', 'edge'].map(async (path) => (await fetch(`${server.url}/${path}`)).json() as Promise<unknown>),
  );
  expect(answers).toEqual([
    { folder: 'nodejs', status: 404, edge: false },
    { folder: 'edge', status: 404, edge: true },
  ]);
  mock.assertConforms();
  await server.stop();
  expect(server.isRunning()).toBe(false);
});

/** Starts `next start` on a free port of loopback, in a separate process group. */
async function startServer({ dir }: Project, env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', '0'], {
    ...{ cwd: dir, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
    env: { ...process.env, ...env },
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('next start has no process.');
  const signal = (name: NodeJS.Signals | 0): boolean => {
    try {
      return process.kill(-pid, name);
    } catch {
      return false;
    }
  };
  onTestFinished(() => void signal('SIGKILL'));
  const ended = once(child, 'exit');
  const lines: string[] = [];
  let url: string | undefined;
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    url ??= /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (line.includes('Ready')) break;
  }
  if (url === undefined) throw new Error(`next start printed no address:\n${lines.join('\n')}`);
  child.stdout.resume();
  child.stderr.pipe(process.stderr);
  return {
    url,
    stop: async () => {
      signal('SIGTERM');
      await ended;
    },
    /** Whether a process of the group is left. */
    isRunning: () => signal(0),
  };
}
