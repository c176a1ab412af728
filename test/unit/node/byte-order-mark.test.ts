import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readJwtConfig } from '../../../src/auth/jwt/jwt-config.js';
import { parseState, serializeState } from '../../../src/auth/tokens/token-state.js';
import { fileStateStore, fileTokenStore, keySigner } from '../../../src/node/index.js';
import platform from '../../../src/node/platform.js';
import { createStreamPosition } from '../../../src/events/stream-position.js';
import type { StreamPlan } from '../../../src/events/stream-plan.js';
import { openUploadJournal } from '../../../src/uploads/many/journal.js';
import { rsaKeys } from '../../support/keys.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

// As written by editors on Windows.
const bom = '\uFEFF';
const { privateKey } = rsaKeys();

it('a JWT config file with a byte order mark is read', () => {
  const config = { boxAppSettings: { clientID: 'a', clientSecret: 'b', appAuth: { publicKeyID: 'c', privateKey } }, enterpriseID: '7' };
  expect(readJwtConfig('jwtAuth', `${bom}${JSON.stringify(config)}`).application.clientId).toBe('a');
});

it('a key with a byte order mark is read', async () => {
  const signature = await keySigner({ privateKey: bom + privateKey }).sign(new Uint8Array(1));
  expect(signature).toEqual(await keySigner({ privateKey }).sign(new Uint8Array(1)));
});

it('a token file with a byte order mark and line ends of Windows is read and replaced', async () => {
  const path = join(await temporaryFolder(), 'tokens');
  const state = { kind: 'granted', accessToken: 'a', grantedAt: 1, expiresAt: 2, refreshToken: 'r' } as const;
  await writeFile(path, `${bom}${serializeState(state)}\r\n`);
  const store = fileTokenStore({ path });
  const text = await store.get();
  expect(parseState(text ?? '')).toEqual(state);
  expect(await store.compareAndSet(text, 'new')).toBe(true);
});

it('a journal with a byte order mark is continued', async () => {
  const path = join(await temporaryFolder(), 'journal');
  const key = { path: '/a', size: 1, modifiedMs: 2, to: [null] };
  const first = await openUploadJournal(path, platform);
  await first.add(key, { done: '7' });
  await first.close();
  await writeFile(path, bom + (await readFile(path, 'utf8')));
  const second = await openUploadJournal(path, platform);
  expect(second.find(key)).toEqual({ done: '7' });
  await second.close();
});

it('a stream position with a byte order mark is loaded', async () => {
  const store = fileStateStore({ folder: await temporaryFolder() });
  await store.set('k', `${bom}${JSON.stringify({ version: 1, stream: 'changes', position: '5', ids: ['a'] })}`);
  const plan = { from: '1', store, key: 'k', params: { stream_type: 'changes' } } as unknown as StreamPlan;
  const position = createStreamPosition(plan);
  await position.load();
  expect([position.position, position.has('a')]).toEqual(['5', true]);
});
