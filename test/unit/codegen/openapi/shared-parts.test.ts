import { describe, expect, it } from 'vitest';
import { withSharedParts } from '../../../../codegen/openapi/shared-parts.js';

const operation = (id: string, errors: readonly string[]): string =>
  [
    ...[
      ` "${id}": {`,
      '  parameters: {',
      '  };',
      '  responses: {',
      '   200: {',
      '    content: {',
      '     "application/json": Item;',
      '    };',
    ],
    ...['   };', ...errors.map((line) => `   ${line};`), '  };', ' };'],
  ].join('\n');

const text = [
  'export interface operations {',
  operation('items.get', ['404: components["responses"]["NotFound"]', 'default: components["responses"]["Unexpected"]']),
  operation('items.list', ['404: components["responses"]["NotFound"]', 'default: components["responses"]["Unexpected"]']),
  operation('items.move', ['404: components["responses"]["Gone"]', 'default: components["responses"]["Unexpected"]']),
  '}',
].join('\n');

describe('parts of types that operations share', () => {
  const short = withSharedParts(text);

  it('an operation lists the statuses of its usual errors', () => {
    expect(short).toContain('  responses: {\n   200: json<Item>;\n  } & errors<404 | "default">;');
    expect(short).toContain('interface usualErrors {\n 404: responses["NotFound"];\n default: responses["Unexpected"];\n}');
  });

  it('an error that differs from the usual one of its status stays with the operation', () => {
    expect(short).toContain('  responses: {\n   200: json<Item>;\n   404: responses["Gone"];\n  } & errors<"default">;');
  });

  it('the names of the shared types cannot be names of schemas, which start with a capital letter', () => {
    const names = [...short.matchAll(/^(?:type|interface) (\w+)/gm)].map(([, name]) => name);
    expect(names).toEqual(['responses', 'json', 'usualErrors', 'errors']);
  });

  it('a text without repeated parts has no shared types', () => {
    expect(withSharedParts('export interface operations {\n}')).toBe('export interface operations {}');
  });
});
