import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createMockBox } from '../../../src/testing/index.js';
import { importTokens } from '../../../src/auth/tokens/import-tokens.js';
import { openStore, type StorePlace, type PhaseReport, type TokenReport, type TokenWork } from './token-worker.js';

/** Small in CI, in full with `npm run soak`. */
export const isSoak = process.env['SOAK'] === '1';

/** A mock Box whose tokens live two seconds, a user who has authorized, a store, and processes that share the user's tokens. */
export async function sharedUser(place: (folder: string) => StorePlace, { leaseMs }: { leaseMs: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'token-races-'));
  const mock = await createMockBox({ accessTokenSeconds: 2 });
  const { url, close } = await mock.listen();
  const at = place(folder);
  const opened = openStore(at);
  const { clientId, clientSecret } = mock.credentials;
  const { accessToken, refreshToken, expiresAt } = mock.authorize();
  await importTokens(opened.store, { accessToken, refreshToken, expiresAt });
  const running = new Set<ChildProcess>();
  let files = 0;

  /** Starts a process. `said` is what it has reported so far, `now` where it stands; `ended` resolves when it is gone, by itself or not. */
  function start(calls: number, pauseMs: number) {
    const file = join(folder, `${String(++files)}.work.json`);
    const work: TokenWork = { url, store: at, clientId, clientSecret, calls, pauseMs, leaseMs };
    writeFileSync(file, JSON.stringify(work));
    const child = fork(join(import.meta.dirname, 'token-worker.ts'), [file], {
      execArgv: ['--conditions=box-openapi-sdk-source', '--import', 'tsx'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    running.add(child);
    const said: TokenReport[] = [];
    const now: { phase: PhaseReport['phase'] } = { phase: 'idle' };
    child.on('message', (message: TokenReport | PhaseReport) => {
      if ('phase' in message) now.phase = message.phase;
      else said.push(message);
    });
    const ended = new Promise<void>((resolve) =>
      child.once('exit', () => {
        running.delete(child);
        resolve();
      }),
    );
    return { child, said, now, ended };
  }

  return {
    mock,
    start,
    firstRefreshToken: refreshToken,
    async close() {
      for (const child of running) child.kill('SIGKILL');
      opened.close();
      await close();
      await mock.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type SharedUser = Awaited<ReturnType<typeof sharedUser>>;
export type Worker = ReturnType<SharedUser['start']>;

/** Refresh tokens in the order in which they were used, with what the mock answered. */
export function refreshes({ mock }: SharedUser) {
  return mock.tokenRequests.filter(({ grantType }) => grantType === 'refresh_token');
}

/** Stops a process, and kills it unless a refresh was sent whose answer is not kept yet: that moment nobody can survive. */
export async function killOutsideTheMoment({ child, now }: Worker): Promise<boolean> {
  child.kill('SIGSTOP');
  // What it has said arrives: it says each step before it goes on.
  await sleep(50);
  await new Promise(setImmediate);
  const isSafe = now.phase !== 'sent';
  child.kill(isSafe ? 'SIGKILL' : 'SIGCONT');
  return isSafe;
}
