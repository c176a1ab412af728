import { describe, expect, it } from 'vitest';
import { BoxApiError } from '../../../../src/core/errors/box-errors.js';
import { json, respondingFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

describe('upload with a name conflict', () => {
  it('rejects with the last conflict after 100 attempts with conflict: rename', async () => {
    const fake = respondingFetch(() => json({ code: 'item_name_in_use' }, 409));
    const sent = clientWith(fake).box.uploads.upload({ source: new Uint8Array(5), name: 'a.txt', parentId: '0', conflict: 'rename' });
    await rejection(sent, BoxApiError);
    expect(fake.requests).toHaveLength(100);
  });

  it('rejects after one request for newVersion when the 409 names no conflicting file', async () => {
    const fake = respondingFetch(() => json({ code: 'item_name_in_use' }, 409));
    const sent = clientWith(fake).box.uploads.upload({ source: new Uint8Array(5), name: 'a.txt', parentId: '0', conflict: 'newVersion' });
    await rejection(sent, BoxApiError);
    expect(fake.requests).toHaveLength(1);
  });
});
