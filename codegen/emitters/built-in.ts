import type { Emitter, RuntimeModules } from '../emitter.js';
import { clientEmitter } from './client.js';
import { documentEmitter, functionsEmitter, methodsEmitter, tableEmitter, typesEmitter } from './code.js';
import { jsonSchemaEmitter } from './json-schema.js';
import { mswEmitter } from './msw.js';
import { zodEmitter } from './zod/zod.js';

/** The code of a client. Always written, because each file imports others. */
export const clientEmitters: readonly Emitter[] = [typesEmitter, methodsEmitter, tableEmitter, functionsEmitter, clientEmitter];

/** Written on request. */
export const optionalEmitters: readonly Emitter[] = [zodEmitter, jsonSchemaEmitter, mswEmitter, documentEmitter];

/** The entry points of the installed SDK that generated code imports. */
export const packageModules: RuntimeModules = {
  types: 'box-openapi-sdk/core',
  operationFunction: 'box-openapi-sdk/core',
  listFunction: 'box-openapi-sdk/core',
  client: 'box-openapi-sdk',
};
