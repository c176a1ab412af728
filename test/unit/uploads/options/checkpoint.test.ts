import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { readCheckpoint, type UploadCheckpoint } from '../../../../src/uploads/options/checkpoint.js';
import { thrown } from '../../../support/rejection.js';
import { sessionEndpoints } from '../../../support/servers/upload-service.js';

const place = { name: 'film.mov', parentId: '0' };
const whole: UploadCheckpoint = {
  version: 1,
  requested: place,
  destination: place,
  source: { size: 95 },
  session: { id: 'S1', partSize: 20, endpoints: sessionEndpoints },
  parts: [{ part_id: 'P0', offset: 0, size: 20, sha1: '00' }],
};

describe('a checkpoint from outside', () => {
  it('is taken when it is whole', () => {
    expect(readCheckpoint('checkpoint', whole)).toBe(whole);
  });

  it.each<[string, object]>([
    ['requested is null', { requested: null }],
    ['destination is null', { destination: null }],
    ['source is null', { source: null }],
    ['session is null', { session: null }],
    ['parts hold null', { parts: [null] }],
    ['parts are no list', { parts: {} }],
    ['endpoints are null', { session: { ...whole.session, endpoints: null } }],
    ['an endpoint is no text', { session: { ...whole.session, endpoints: { commit: 5 } } }],
    ['parts would have no bytes', { session: { ...whole.session, partSize: 0 } }],
  ])('is damaged when %s', (_, damage) => {
    const error = thrown(() => readCheckpoint('checkpoint', { ...whole, ...damage }), BoxConfigError);
    expect(error.message).toBe('checkpoint: the checkpoint is damaged.');
  });

  it.each([undefined, null, 5, 'text', {}, { version: 2 }])('is none when it is %j', (value) => {
    expect(thrown(() => readCheckpoint('checkpoint', value), BoxConfigError).message).toMatch(/^checkpoint: no checkpoint/);
  });
});
