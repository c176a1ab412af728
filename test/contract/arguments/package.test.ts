import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { deviationsOf } from './expect-outcomes.js';
import { packageRows } from './package-rows.js';
import { recordedService } from './service.js';

describe('invalid arguments of grants, stores, webhooks and transports', () => {
  const { options, takeRequests } = recordedService();
  const folder = mkdtempSync(join(tmpdir(), 'box-test-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(packageRows(options, folder))('$name reports every invalid argument by name and sends nothing', async (row) => {
    expect(await deviationsOf(row, takeRequests)).toEqual([]);
  });
});
