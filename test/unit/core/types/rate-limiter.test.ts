import { describe, expect, it } from 'vitest';
import { limitKind, type LimitKind } from '../../../../src/core/types/rate-limiter.js';
import { operationTable } from '../../../../src/core/schema.js';

describe('what an operation counts as', () => {
  const kindOf = Object.fromEntries(Object.keys(operationTable).map((id) => [id, limitKind(id)]));
  const idsOf = (kind: LimitKind | undefined) => Object.keys(kindOf).filter((id) => kindOf[id] === kind);

  it('is an upload for what makes a file or a version', () => {
    expect(idsOf('upload').sort()).toEqual(['files.content.upload', 'files.content.uploadVersion', 'uploadSessions.commit']);
  });

  it('is a search for searches, and nothing for parts', () => {
    expect(idsOf('search')).toEqual(['search.query']);
    expect(idsOf(undefined)).toEqual(['uploadSessions.parts.upload']);
  });

  it('is a call for everything else', () => {
    expect(idsOf('call').length).toBe(Object.keys(operationTable).length - 5);
  });
});
