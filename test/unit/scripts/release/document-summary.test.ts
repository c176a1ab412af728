import { expect, it } from 'vitest';
import { documentSummary } from '../../../../scripts/release/baseline/document-summary.js';

it('the summary of a document has no descriptions, examples and extensions, but properties with such names', () => {
  const schema = {
    type: 'object',
    description: 'A thing.',
    'x-box-standard': ['id'],
    properties: {
      description: { type: 'string', description: 'Text.', example: 'a' },
      'x-name': { const: 1 },
      properties: { title: 'T', description: 'D' },
    },
  };
  const info = { title: 'Mini', version: '1', description: 'All.' };
  expect(documentSummary({ openapi: '3.1.0', info, components: { schemas: { example: schema } } })).toEqual({
    openapi: '3.1.0',
    info: { title: 'Mini', version: '1' },
    components: {
      schemas: {
        example: { type: 'object', properties: { description: { type: 'string' }, 'x-name': { const: 1 }, properties: { title: 'T' } } },
      },
    },
  });
});
