import { describe, expect, it } from 'vitest';
import { checkOperationIds } from '../../../../codegen/check/operation-ids.js';
import type { Method } from '../../../../codegen/model/method.js';
import { operationTable } from '../../../../src/core/schema.js';
import { createBoxClient, developerToken } from '../../../../src/index.js';

const client = createBoxClient({ auth: developerToken('the token') });
const operationIds = Object.keys(operationTable);
const namespaces = new Set(operationIds.map((id) => id.split('.')[0]));

const faultOf = (operationId: string) =>
  checkOperationIds([{ operationId, pointer: [] } as unknown as Method]).map(({ message }) => message);

describe('operation IDs', () => {
  const members = Object.getOwnPropertyNames(client).filter((name) => !namespaces.has(name));

  it('the client has members besides its operations', () => {
    expect(members).toEqual(expect.arrayContaining(['raw', 'request', 'uploads', 'mirror']));
  });

  it.each(members)('cannot begin with %s, because the client has a member with this name', (name) => {
    expect(faultOf(`${name}.get`)).toEqual([`operationId ${name}.get uses the reserved name ${name}.`]);
  });

  const helpers = [...namespaces].flatMap((name = '') =>
    Object.keys((client as unknown as Readonly<Record<string, object>>)[name] ?? {})
      .map((key) => `${name}.${key}`)
      .filter((id) => !operationIds.some((other) => other === id || other.startsWith(`${id}.`))),
  );

  it('the namespaces of the client have helper methods', () => {
    expect(helpers).toEqual(expect.arrayContaining(['folders.walk', 'events.stream']));
  });

  it.each(helpers)('cannot be %s, because the client has a helper method with this name', (id) => {
    expect(faultOf(id)).toEqual([`operationId ${id} is already used by a helper method of the client.`]);
  });

  it.each(operationIds.slice(0, 5))('%s is accepted', (id) => {
    expect(faultOf(id)).toEqual([]);
  });
});
