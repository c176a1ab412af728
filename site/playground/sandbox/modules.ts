import * as core from '../../../src/entry-core.js';
import * as root from '../../../src/index.js';
import * as metadata from '../../../src/metadata/index.js';
import * as testing from '../../../src/testing/index.js';
import * as webhooks from '../../../src/webhooks/index.js';
import * as operations from '../../../generated/functions.js';

/** The modules that a program can import. `createMockBox` replaces the function of the package, so that the page shows each mock. */
export function moduleLoader(createMockBox: typeof testing.createMockBox): (name: string) => unknown {
  const modules = new Map<string, unknown>([
    ['box-openapi-sdk', root],
    ['box-openapi-sdk/core', core],
    ['box-openapi-sdk/metadata', metadata],
    ['box-openapi-sdk/operations', operations],
    ['box-openapi-sdk/testing', { ...testing, createMockBox }],
    ['box-openapi-sdk/webhooks', webhooks],
  ]);
  return (name) => {
    const found = modules.get(name);
    if (found !== undefined) return found;
    throw new Error(`"${name}" cannot be imported here. The playground has ${[...modules.keys()].map((one) => `"${one}"`).join(', ')}.`);
  };
}
