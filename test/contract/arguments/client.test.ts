import { describe, expect, it } from 'vitest';
import { clientRows } from './client-rows.js';
import { deviationsOf } from './expect-outcomes.js';
import { recordedService } from './service.js';

describe('invalid arguments of a client', () => {
  const { box, options, takeRequests } = recordedService();

  it.each(clientRows(box, options))('$name reports every invalid argument by name and sends nothing', async (row) => {
    expect(await deviationsOf(row, takeRequests)).toEqual([]);
  });
});
