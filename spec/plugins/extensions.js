/**
 * The extensions of the document and where each is allowed. The lint plugin and the generator both read this list.
 * spec/README.md documents them.
 *
 * `on` lists node types of the linter. `struct` is the linter's schema for the value.
 */
const names = { type: 'array', items: { type: 'string' } };

export const extensions = {
  'x-box-hosts': { on: ['Root'], struct: { type: 'object' } },
  // Written by the generator.
  'x-box-schemas': { on: ['Root'], struct: { type: 'array', items: { type: 'object' } } },
  'x-box-source': { on: ['Operation'], struct: { type: 'array', items: { enum: ['list', 'raml', 'facts'] } } },
  'x-box-pagination': { on: ['Operation'], struct: { type: 'object' } },
  'x-box-fields': { on: ['Operation'], struct: { type: 'object' } },
  'x-box-retry': { on: ['Operation'], struct: { enum: ['safe', 'unsafe'] } },
  'x-box-template-typed': { on: ['Operation'], struct: { type: 'boolean' } },
  'x-box-reconcile': { on: ['Operation'], struct: { enum: ['folder', 'web_link', 'file', 'version'] } },
  'x-box-version': { on: ['Operation'], struct: { enum: ['2025.0', '2026.0'] } },
  'x-box-variants': { on: ['Operation'], struct: { type: 'array', items: { type: 'object' } } },
  'x-box-beta': { on: ['Operation'], struct: { type: 'boolean' } },
  'x-box-deprecated': { on: ['Operation', 'Parameter', 'Schema'], struct: { type: 'object' } },
  'x-box-not-yet': { on: ['Response'], struct: { type: 'boolean' } },
  'x-box-name': { on: ['Parameter', 'Schema'], struct: { type: 'string' } },
  'x-box-standard': { on: ['Schema'], struct: names },
  'x-box-known-values': { on: ['Schema'], struct: names },
};

/** The allowed keys of extensions whose value is an object. */
export const keysOf = {
  'x-box-pagination': {
    style: ['marker', 'offset', 'marker-or-offset', 'marker-body', 'stream-position', 'nested', 'single'],
    items: 'string',
    maxLimit: 'number',
  },
  'x-box-fields': { standard: 'string', full: 'string' },
  'x-box-deprecated': { since: 'string', until: 'string', replacement: 'string' },
  'x-box-variants': {
    operationId: 'string',
    summary: 'string',
    description: 'string',
    'x-box-source': 'array',
    query: 'object',
    body: 'string',
    fixedBody: 'object',
    example: 'object',
    result: 'string',
  },
};
