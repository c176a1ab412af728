import { emitApi } from '../emit/api.js';
import { emitFunctions } from '../emit/functions.js';
import { emitOperations } from '../emit/operations.js';
import { emitTypes } from '../emit/types.js';
import { codeBanner, defineEmitter } from '../emitter.js';
import { publishedForm } from '../openapi/published-form.js';

/** `openapi.ts`: the types of the document. */
export const typesEmitter = defineEmitter({
  name: 'types',
  async emit({ document }, options) {
    return [{ path: 'openapi.ts', text: codeBanner(options) + (await emitTypes(document, options.modules)) }];
  },
});

/** `api.ts`: the interfaces of the methods. */
export const methodsEmitter = defineEmitter({
  name: 'methods',
  emit({ document, methods }, options) {
    return [{ path: 'api.ts', text: codeBanner(options) + emitApi(methods, Object.keys(document.components.schemas), options.modules) }];
  },
});

/** `operations.ts`: the table of the methods at run time. */
export const tableEmitter = defineEmitter({
  name: 'table',
  emit({ document, methods }, options) {
    return [{ path: 'operations.ts', text: codeBanner(options) + emitOperations(methods, document['x-box-hosts'], options.modules) }];
  },
});

/** `functions.ts`: the methods as standalone functions. */
export const functionsEmitter = defineEmitter({
  name: 'functions',
  emit({ document, methods }, options) {
    const text = emitFunctions(methods, Object.keys(document.components.schemas), options.modules);
    return [{ path: 'functions.ts', text: codeBanner(options) + text }];
  },
});

/** `openapi.json`: the bundled document, in the form that tools read best. */
export const documentEmitter = defineEmitter({
  name: 'document',
  emit({ document }) {
    return [{ path: 'openapi.json', text: `${JSON.stringify(publishedForm(document), null, 2)}\n` }];
  },
});
