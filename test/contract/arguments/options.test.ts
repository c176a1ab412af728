import { rmSync } from 'node:fs';
import { BoxError } from 'box-openapi-sdk';
import { afterAll, describe, expect, it } from 'vitest';
import { optionRows, optionValues } from './option-rows.js';
import { outcomeOf } from './row.js';
import { recordedService } from './service.js';
import { invalidValues } from './values.js';

describe('invalid options', () => {
  const { box, options, takeRequests } = recordedService();
  // The path that downloads and journals write to.
  afterAll(() => {
    rmSync('text', { force: true, recursive: true });
  });

  it.each(optionRows(box, options))('$name reports every invalid option by name and sends nothing', async (row) => {
    const deviations: string[] = [];
    for (const [option, accepted] of Object.entries(row.options)) {
      for (const [value, create] of invalidValues) {
        if (!optionValues.includes(value)) continue;
        const outcome = await outcomeOf(row.call, [
          { ...row.required, [option]: option === 'timeoutMs' && value === 'number' ? 60_000 : create?.() },
        ]);
        const requests = await takeRequests();
        const isAccepted = accepted.split(' ').includes(value);
        if (isAccepted ? 'error' in outcome && !isNamed(outcome.error, option) : !isReported(outcome, option) || requests.length > 0)
          deviations.push(
            `${option} ${value}: ${'error' in outcome ? `${outcome.how} ${String(outcome.error)}` : 'accepted'}, ${String(requests.length)} requests`,
          );
      }
    }
    expect(deviations).toEqual([]);

    function isReported(outcome: Awaited<ReturnType<typeof outcomeOf>>, option: string): boolean {
      return 'error' in outcome && outcome.how === row.reports && isNamed(outcome.error, option);
    }
  });
});

function isNamed(error: unknown, option: string): boolean {
  return error instanceof BoxError && new RegExp(`${option}|^options: must be readable`, 'i').test(error.message);
}
