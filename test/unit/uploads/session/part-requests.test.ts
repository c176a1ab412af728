import { describe, expect, it } from 'vitest';
import type { ApiClient } from '../../../../src/core/client/api-client.js';
import { BoxDecodeError } from '../../../../src/core/errors/box-errors.js';
import { readTransport, type TransportSettings } from '../../../../src/core/options/settings.js';
import type { TransportOptions } from '../../../../src/core/options/options.js';
import { transferTimeoutMs } from '../../../../src/uploads/session/transfer-timeout.js';
import nodePlatform from '../../../../src/node/platform.js';
import { partBody } from '../../../../src/uploads/session/part-body.js';
import { uploadSession } from '../../../../src/uploads/session/upload-session.js';
import { rejection } from '../../../support/rejection.js';

const never = new AbortController().signal;
const info = { id: 'S1', partSize: 10, endpoints: {} };

/** A session whose requests are recorded and get the given data. */
function recordedSession(options: TransportOptions, data: (params: { offset?: number }) => unknown, timeoutMs?: number) {
  const sent: { params: { body?: unknown; offset?: number }; timeoutMs: number | undefined }[] = [];
  const api = {
    settings: readTransport(options),
    send: (_operation: unknown, [, params, { timeoutMs: ms }]: [string, { offset?: number }, { timeoutMs?: number }]) => {
      sent.push({ params, timeoutMs: ms });
      return Promise.resolve({ data: data(params) });
    },
  } as unknown as ApiClient;
  return { sent, session: uploadSession(api, info, { timeoutMs }) };
}

const sendPart = async (options: TransportOptions, length: number, inFlight: number, timeoutMs?: number) => {
  const { session, sent } = recordedSession(options, () => ({ part: {} }), timeoutMs);
  const part = { index: 0, start: 0, end: length };
  const body = partBody(new Uint8Array(length), readTransport(options).fetch, nodePlatform);
  await session.send(part, body, new Uint8Array(20), length, inFlight, never);
  return sent[0];
};

describe('time limit of a transfer', () => {
  const settings = (totalMs?: number): TransportSettings => readTransport(totalMs === undefined ? {} : { timeouts: { totalMs } });

  it.each([
    [1, 600_000],
    [75_000_000, 600_000],
    [75_000_001, 600_000.008],
    [256_000_000, 2_048_000],
  ])('by default allows %i bytes at 1 Mbit/s: %d ms', (bytes, ms) => {
    expect(transferTimeoutMs(settings(), undefined, bytes)).toBeCloseTo(ms, 3);
  });

  it('is the time limit of the call or of the client, if one is set', () => {
    expect(transferTimeoutMs(settings(), 5000, 1e9)).toBe(5000);
    expect(transferTimeoutMs(settings(30_000), undefined, 1e9)).toBe(30_000);
  });

  it('takes into account how many parts share the connection', async () => {
    expect((await sendPart({}, 1000, 4))?.timeoutMs).toBe(600_000);
    expect((await sendPart({}, 1000, 100_000))?.timeoutMs).toBe(800_000);
    expect((await sendPart({}, 1000, 100_000, 700))?.timeoutMs).toBe(700);
  });
});

describe('list of uploaded parts', () => {
  const part = (offset: number) => ({ part_id: `P${String(offset)}`, offset, size: 10, sha1: 'x' });
  const listOf = async (pages: (offset: number) => unknown) => {
    const { session, sent } = recordedSession({}, ({ offset = 0 }) => pages(offset));
    const parts = await session.list(50);
    return { offsets: [...parts.keys()], requests: sent.length };
  };

  it.each<[string, (offset: number) => unknown]>([
    ['repeats its only page', () => ({ entries: [part(0), part(10)] })],
    ['ignores the offset', () => ({ entries: [part(0), part(10)], total_count: 9 })],
    ['has no total count and ends with an empty page', (offset) => ({ entries: offset === 0 ? [part(0), part(10)] : [] })],
    ['has a total count that is too low for its pages', () => ({ entries: [part(0), part(10)], total_count: 1 })],
    ['repeats a part', (offset) => ({ entries: offset === 0 ? [part(0), part(10)] : [part(10)] })],
  ])('that %s ends', async (_what, pages) => {
    expect(await listOf(pages)).toMatchObject({ offsets: [0, 10] });
  });

  it('reads every page of a list without a total count', async () => {
    expect(await listOf((offset) => ({ entries: offset < 5 ? [part(offset * 10)] : [] }))).toEqual({
      offsets: [0, 10, 20, 30, 40],
      requests: 6,
    });
  });

  it('with more parts than the file can have is rejected instead of being read without end', async () => {
    const { session, sent } = recordedSession({}, ({ offset = 0 }) => ({ entries: [part(offset * 10)] }));
    expect((await rejection(session.list(50), BoxDecodeError)).message).toContain('more than 5 parts');
    expect(sent.length).toBe(6);
  });

  it.each([null, 5, {}, { offset: '0' }, { offset: NaN }])('with the entry %j is rejected', async (entry) => {
    await rejection(
      listOf(() => ({ entries: [entry] })),
      BoxDecodeError,
    );
  });
});
