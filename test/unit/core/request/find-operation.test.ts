import { describe, expect, it } from 'vitest';
import { operationAt, operationWithTemplate } from '../../../../src/core/request/find-operation.js';
import { operationTable } from '../../../../src/core/schema.js';

const idAt = (method: string, path: string) => operationAt(operationTable, method, path)?.id;

describe('operationAt', () => {
  it('finds every operation by its path with values', () => {
    const found = new Map<string, string | undefined>();
    for (const { method, path } of Object.values(operationTable)) {
      const first = operationWithTemplate(operationTable, method, path)?.id;
      const withValues = path.replace('{extension}', 'png').replace(/\{[^}]+\}/g, '12345');
      if (idAt(method, withValues) !== first) found.set(`${method} ${path}`, idAt(method, withValues));
    }
    expect([...found]).toEqual([]);
  });

  it('prefers a literal part to a parameter', () => {
    expect([idAt('POST', '/files/content'), idAt('GET', '/users/me'), idAt('GET', '/users/5')]).toEqual([
      'files.content.upload',
      'users.me',
      'users.get',
    ]);
  });

  it('finds nothing for another method, another length or an empty value', () => {
    expect([idAt('PATCH', '/users/me'), idAt('GET', '/users/me/x'), idAt('GET', '/users/')]).toEqual([undefined, undefined, undefined]);
  });
});
