import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createMockBox } from '../../../src/testing/index.js';
import { importTokens } from '../../../src/auth/tokens/import-tokens.js';
import { bundleProgram } from '../../support/bundle-program.js';
import { openStore, type StoreLocation, type PhaseReport, type TokenReport, type TokenWork } from './token-worker.js';

/** The program of each process. */
const program = await bundleProgram(join(import.meta.dirname, 'token-worker.ts'));

/** A mock Box with tokens that expire after two seconds, an authorized user, a token store, and processes that share the user's tokens. */
export async function sharedUser(locate: (folder: string) => StoreLocation, { leaseMs }: { leaseMs: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'token-races-'));
  const mock = await createMockBox({ acceptVariants: false, accessTokenSeconds: 2 });
  const { url, close } = await mock.listen();
  const location = locate(folder);
  const openedStore = openStore(location);
  const { clientId, clientSecret } = mock.credentials;
  const { accessToken, refreshToken, expiresAt } = mock.authorize();
  await importTokens(openedStore.store, { accessToken, refreshToken, expiresAt });
  const running = new Set<ChildProcess>();
  let files = 0;

  /** Starts a process. `reports` holds its reports so far and `progress` its current phase. `exited` resolves when it exits or is killed. */
  function start(calls: number, pauseMs: number) {
    const file = join(folder, `${String(++files)}.work.json`);
    const work: TokenWork = { url, store: location, clientId, clientSecret, calls, pauseMs, leaseMs };
    writeFileSync(file, JSON.stringify(work));
    const child = fork(program, [file], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    running.add(child);
    const reports: TokenReport[] = [];
    const progress: { phase: PhaseReport['phase'] } = { phase: 'idle' };
    child.on('message', (message: TokenReport | PhaseReport) => {
      if ('phase' in message) progress.phase = message.phase;
      else reports.push(message);
    });
    const exited = new Promise<void>((resolve) =>
      child.once('exit', () => {
        running.delete(child);
        resolve();
      }),
    );
    return { child, reports, progress, exited };
  }

  return {
    mock,
    start,
    firstRefreshToken: refreshToken,
    async close() {
      for (const child of running) child.kill('SIGKILL');
      openedStore.close();
      await close();
      await mock.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type SharedUser = Awaited<ReturnType<typeof sharedUser>>;
export type Worker = ReturnType<SharedUser['start']>;

/** The refresh requests in order, with the responses of the mock. */
export function refreshRequests({ mock }: SharedUser) {
  return mock.tokenRequests.filter(({ grantType }) => grantType === 'refresh_token');
}

/** Pauses a process, then kills it, unless it has sent a refresh whose new tokens are not saved yet: a kill then loses the refresh token. */
export async function killUnlessRefreshing({ child, progress }: Worker): Promise<boolean> {
  child.kill('SIGSTOP');
  // Its pending messages arrive. It reports each phase before it continues.
  await sleep(50);
  await new Promise(setImmediate);
  const isSafe = progress.phase !== 'sent';
  child.kill(isSafe ? 'SIGKILL' : 'SIGCONT');
  return isSafe;
}
