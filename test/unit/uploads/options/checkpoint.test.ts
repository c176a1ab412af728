import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { readCheckpoint, type UploadCheckpoint } from '../../../../src/uploads/options/checkpoint.js';
import { thrown } from '../../../support/rejection.js';
import { sessionEndpoints } from '../../../support/servers/upload-service.js';

const target = { name: 'film.mov', parentId: '0' };
const valid: UploadCheckpoint = {
  version: 1,
  requested: target,
  destination: target,
  source: { size: 95 },
  session: { id: 'S1', partSize: 20, endpoints: sessionEndpoints },
  parts: [{ part_id: 'P0', offset: 0, size: 20, sha1: '00' }],
};

describe('readCheckpoint', () => {
  it('returns a valid checkpoint unchanged', () => {
    expect(readCheckpoint('checkpoint', valid)).toBe(valid);
  });

  it.each<[string, object]>([
    ['requested is null', { requested: null }],
    ['destination is null', { destination: null }],
    ['source is null', { source: null }],
    ['session is null', { session: null }],
    ['parts contains null', { parts: [null] }],
    ['parts is not an array', { parts: {} }],
    ['endpoints is null', { session: { ...valid.session, endpoints: null } }],
    ['an endpoint is not a string', { session: { ...valid.session, endpoints: { commit: 5 } } }],
    ['partSize is 0', { session: { ...valid.session, partSize: 0 } }],
  ])('rejects a checkpoint in which %s', (_, change) => {
    const error = thrown(() => readCheckpoint('checkpoint', { ...valid, ...change }), BoxConfigError);
    expect(error.message).toBe('checkpoint: the checkpoint is damaged.');
  });

  it.each([undefined, null, 5, 'text', {}, { version: 2 }])('rejects %j because it is not a checkpoint', (value) => {
    expect(thrown(() => readCheckpoint('checkpoint', value), BoxConfigError).message).toMatch(/^checkpoint: must be an upload checkpoint/);
  });
});
