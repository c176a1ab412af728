import * as sdk from 'box-openapi-sdk';
import * as core from 'box-openapi-sdk/core';
import * as node from 'box-openapi-sdk/node';
import * as operations from 'box-openapi-sdk/operations';
import * as redis from 'box-openapi-sdk/redis';
import * as testing from 'box-openapi-sdk/testing';
import * as webhooks from 'box-openapi-sdk/webhooks';
import { describe, expect, it } from 'vitest';
import { operationTable } from '../../../src/core/schema.js';
import { clientRows } from './client-rows.js';
import { mockRows } from './mock-rows.js';
import { packageRows } from './package-rows.js';
import { outcomeOf } from './row.js';
import { recordedService } from './service.js';
import { throwingProxy } from './values.js';

const { box, options } = recordedService();

/** Called by generated code only, with a row of its table. */
const ofGeneratedCode = ['operationFunction', 'listFunction'];

describe('the tables of invalid arguments', () => {
  it('have a row for every function that the package exports', async () => {
    const mock = await testing.createMockBox();
    await mock.close();
    const rows = [...clientRows(box, options), ...packageRows(options, 'unused'), ...mockRows(mock, { fileId: '1', userId: '1' })];
    const names = new Set(rows.map(({ name }) => name));
    const exported = [sdk, core, node, redis, testing, webhooks].flatMap((module) =>
      functionsIn(module, '').filter((name) => !isErrorClass(module, name)),
    );
    const methods = functionsIn(box, 'box').filter((name) => !Object.hasOwn(operationTable, name.slice('box.'.length)));
    const raw = ['PUT', 'PATCH', 'DELETE', 'OPTIONS'].map((name) => `box.raw.${name}`);
    const missing = [...exported, ...methods, ...functionsIn(mock, 'mock')].filter(
      (name) => !names.has(name) && !raw.includes(name) && !ofGeneratedCode.includes(name),
    );
    expect(missing).toEqual([]);
  });

  it.each(['none', 'null', 'number', 'text', '{}', 'proxy'])(
    'hold for the first argument of every standalone function: %s',
    async (value) => {
      const values: Readonly<Record<string, unknown>> = { null: null, number: 42, text: 'text', '{}': {}, proxy: throwingProxy() };
      for (const [name, call] of Object.entries(operations)) {
        const outcome = await outcomeOf(call, [values[value]]);
        expect(outcome, name).toMatchObject({
          how: 'rejects',
          error: { kind: 'config', message: expect.stringMatching(/: box must be/) as string },
        });
      }
    },
  );
});

/** Paths of the functions in an object and its plain objects. */
function functionsIn(tree: object, path: string): string[] {
  return Object.entries(tree as Record<string, unknown>).flatMap(([name, value]) => {
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'function') return [here];
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? functionsIn(value, here) : [];
  });
}

function isErrorClass(module: object, name: string): boolean {
  const { prototype } = (module as Readonly<Record<string, { prototype?: unknown }>>)[name] ?? {};
  return prototype instanceof Error;
}
