import { describe, expect, it } from 'vitest';
import { limitKind, type LimitKind } from '../../../../src/core/types/rate-limiter.js';
import { operationTable } from '../../../../src/core/schema.js';

describe('limitKind', () => {
  const kindOf = Object.fromEntries(Object.keys(operationTable).map((id) => [id, limitKind(id)]));
  const idsOf = (kind: LimitKind | undefined) => Object.keys(kindOf).filter((id) => kindOf[id] === kind);

  it('counts operations that create a file or a version as uploads', () => {
    expect(idsOf('upload').sort()).toEqual(['files.content.upload', 'files.content.uploadVersion', 'uploadSessions.commit']);
  });

  it('counts search.query as a search and does not limit part uploads', () => {
    expect(idsOf('search')).toEqual(['search.query']);
    expect(idsOf(undefined)).toEqual(['uploadSessions.parts.upload']);
  });

  it('counts all other operations as calls', () => {
    expect(idsOf('call').length).toBe(Object.keys(operationTable).length - 5);
  });
});
