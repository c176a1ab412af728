import { describe, expect, it } from 'vitest';
import openApi from '../../../../generated/openapi.json' with { type: 'json' };
import { packagedDocument } from '../../../../scripts/build/packaged-document.js';

describe('the document in the package', () => {
  const text = packagedDocument(JSON.stringify(openApi, null, 2));

  it('is the generated document without the sources of its operations', () => {
    expect(JSON.stringify(openApi)).toContain('"x-box-source"');
    expect(text).not.toContain('x-box-source');
    expect(JSON.parse(text)).toEqual(
      JSON.parse(JSON.stringify(openApi), (key, value: unknown) => (key === 'x-box-source' ? undefined : value)),
    );
  });

  it('each error response has an example in its schema or beside it', () => {
    const { ClientError } = openApi.components.schemas;
    expect(ClientError.examples).toEqual([
      { type: 'error', status: 500, code: 'internal_server_error', message: 'Internal Server Error', request_id: '0a1b2c3d' },
    ]);
  });
});
