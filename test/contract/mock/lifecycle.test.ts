import { BoxApiError, type BoxClient } from 'box-openapi-sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFixtures, type Fixtures } from './fixtures.js';
import { resourceFamilies, type ResourceFamily } from './resource-families.js';
import type { DocumentedOperation } from '../operations/documented-operations.js';

/**
 * Every resource of the document is created, read, listed, updated and deleted through the SDK. The resources, their paths and their
 * bodies come from the document, so that a resource that the mock does not know fails.
 */

type Result = Readonly<Record<string, unknown>> & { readonly id: string };

/** Resources with separate tests, since their paths or bodies need more than an ID. */
const elsewhere: Readonly<Record<string, string>> = {
  'uploadSessions.create': 'test/unit/testing/handlers/upload-sessions.test.ts',
  // The example assigns a policy to a metadata template.
  'retentionPolicyAssignments.create': 'test/unit/testing/handlers/models/retention/retention-policies.test.ts',
  // An enterprise has one barrier, which the fixtures create.
  'shieldInformationBarriers.create': 'test/unit/testing/handlers/models/shield-information-barriers.test.ts',
};

/** Resources of which the mock keeps no state yet. The test fails as soon as one of them has state, so that the list cannot go stale. */
const withoutState: readonly string[] = ['docgenTemplates.create'];

/** Differences of the service between a request and the object that it creates. */
const isWriteOnly = new Set([
  'notify',
  'password',
  'storage_policy_id',
  'accessible_by',
  'enterprise',
  'actionable_by',
  'signers',
  'source_files',
  // The service returns the full name of the scope.
  'scope',
  // Numbers of days are returned as digits.
  'retention_length',
  'max_extension_length',
]);

/** Properties of new objects that would otherwise have the keys of fixtures. */
const otherKeys: Readonly<Record<string, Record<string, unknown>>> = {
  'metadataTemplates.create': { templateKey: 'agreement' },
  'metadataTaxonomies.create': { key: 'regions' },
};

/** A list that contains only some of the objects: pending invitations. */
const isPartialList = ({ operationId }: DocumentedOperation): boolean => operationId === 'collaborations.list';

const families = resourceFamilies().filter(({ create }) => elsewhere[create.operationId] === undefined);

let fixtures: Fixtures;
beforeEach(async () => {
  fixtures = await createFixtures();
});
afterEach(async () => {
  await fixtures.mock.close();
});

function invoke(box: BoxClient, { operationId }: DocumentedOperation, args: readonly unknown[]): Promise<Result> {
  const names = operationId.split('.');
  const owner = names.slice(0, -1).reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], box);
  const method = (owner as Record<string, (...all: readonly unknown[]) => Promise<Result>>)[names.at(-1) ?? ''];
  if (method === undefined) throw new Error(`The client has no ${operationId}.`);
  return method.apply(owner, [...args]);
}

/** The IDs in the collection's own path, such as that of the user in /users/{user_id}/email_aliases. */
const parentIds = ({ create }: ResourceFamily): unknown[] => pathIn(create);

const pathIn = ({ params }: DocumentedOperation): unknown[] =>
  params.filter((param) => param.in === 'path').map(({ value }) => fixtures.translate(value));

/** The path of an object that does not exist. */
const missingPath = (operation: DocumentedOperation): unknown[] => [...pathIn(operation).slice(0, -1), '999999999'];

function parametersOf(operation: DocumentedOperation): Record<string, unknown> {
  const required = operation.params.filter((param) => param.in === 'query' && param.required);
  return Object.fromEntries(required.map(({ name, value }) => [name, fixtures.translate(value)]));
}

function bodyOf({ operationId, body }: DocumentedOperation): Record<string, unknown> {
  const example = fixtures.translate((body?.value ?? {}) as Record<string, unknown>);
  const other = otherKeys[operationId];
  return other === undefined ? example : { ...example, ...other };
}

/** A body that is a list is a separate parameter. */
const paramsWith = ({ body }: DocumentedOperation, value: unknown): unknown => (body?.merged === false ? { body: value } : value);

/** A non_modifiable policy cannot be deleted. */
function changeOf(update: DocumentedOperation): Record<string, unknown> {
  const change = bodyOf(update);
  return update.operationId === 'retentionPolicies.update' ? { ...change, retention_type: undefined } : change;
}

const create = (family: ResourceFamily, box = fixtures.box, body = bodyOf(family.create)): Promise<Result> =>
  invoke(box, family.create, [...parentIds(family), body]);

async function idsIn(family: ResourceFamily): Promise<unknown[]> {
  if (family.list === undefined || isPartialList(family.list)) return [];
  const ids: unknown[] = [];
  const pages = invoke(fixtures.box, family.list, [...pathIn(family.list), parametersOf(family.list)]) as unknown as AsyncIterable<Result>;
  if (Symbol.asyncIterator in pages) for await (const one of pages) ids.push(one.id);
  else ids.push(...((await (pages as Promise<Result>))['entries'] as Result[]).map(({ id }) => id));
  return ids;
}

const rejection = async (call: Promise<unknown>): Promise<number | undefined> =>
  call.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof BoxApiError) return error.status;
      throw error;
    },
  );

/** Only the assignee may resolve a task. */
const updater = ({ operationId }: DocumentedOperation): BoxClient =>
  operationId === 'taskAssignments.update' ? fixtures.assignee : fixtures.box;

/** A completed assignment cannot be deleted. */
async function prepareRemoval({ create: { operationId } }: ResourceFamily, id: string): Promise<void> {
  if (operationId === 'taskAssignments.create') await fixtures.assignee.taskAssignments.update(id, { resolution_state: 'incomplete' });
}

/** Some deletions take a few steps, and each read advances them. */
async function statusAfterDeletion(get: DocumentedOperation, path: readonly unknown[]): Promise<number | undefined> {
  for (let reads = 0; reads < 5; reads++) {
    // One read per round: each one advances an asynchronous deletion.
    const read = invoke(fixtures.box, get, path);
    const status = await rejection(read);
    if (status !== undefined) return status;
    // Files and web links in the trash are returned as such.
    if ((await read)['item_status'] === 'trashed') return 404;
  }
  return undefined;
}

/** The properties with plain values: the service returns references in another form than it accepts them. */
const plainProperties = (body: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(body).filter(([name, value]) => !isWriteOnly.has(name) && ['string', 'number', 'boolean'].includes(typeof value)),
  );

describe.each(
  families
    .filter(({ create: { operationId } }) => !withoutState.includes(operationId))
    .map((family) => ({ name: family.create.operationId, family })),
)('mock state of $name', ({ family }) => {
  const path = (object: Result): unknown[] => [
    ...(family.key.includes('id') ? parentIds(family) : []),
    ...family.key.map((name) => object[name]),
  ];

  it(`${family.create.operationId}: a created object is returned by get and list, updated, and gone after its deletion`, async () => {
    const before = await idsIn(family);
    const created = await create(family);
    expect(before).not.toContain(created.id);
    const shown = family.get === undefined ? created : await invoke(fixtures.box, family.get, path(created));
    expect(shown.id).toBe(created.id);
    for (const [name, value] of Object.entries(plainProperties(bodyOf(family.create))))
      if (name in shown) expect({ [name]: sameTime(shown[name]) }).toEqual({ [name]: sameTime(value) });
    if (family.list !== undefined && !isPartialList(family.list)) expect(await idsIn(family)).toContain(created.id);
    if (family.update !== undefined) {
      const change = changeOf(family.update);
      await invoke(updater(family.update), family.update, [...path(created), paramsWith(family.update, change)]);
      if (family.get !== undefined) {
        const updated = await invoke(fixtures.box, family.get, path(created));
        for (const [name, value] of Object.entries(plainProperties(change)))
          if (name in updated) expect({ [name]: sameTime(updated[name]) }).toEqual({ [name]: sameTime(value) });
      }
    }
    if (family.remove !== undefined) {
      await prepareRemoval(family, created.id);
      await invoke(fixtures.box, family.remove, path(created));
      if (family.get !== undefined) expect(await statusAfterDeletion(family.get, path(created))).toBe(404);
      expect(await idsIn(family)).not.toContain(created.id);
      expect(await rejection(invoke(fixtures.box, family.remove, path(created)))).toBe(404);
    }
    fixtures.mock.assertConforms();
  });

  it(`${family.create.operationId}: a user without permission cannot change or delete the object`, async () => {
    const created = await create(family);
    for (const operation of [family.update, family.remove]) {
      if (operation === undefined) continue;
      const body = operation.method === 'DELETE' ? [] : [paramsWith(operation, bodyOf(operation))];
      expect([403, 404]).toContain(await rejection(invoke(fixtures.stranger, operation, [...path(created), ...body])));
    }
    if (family.get !== undefined) expect(await invoke(fixtures.box, family.get, path(created))).toMatchObject({ id: created.id });
  });

  it(`${family.create.operationId}: an object that does not exist cannot be referenced`, async () => {
    const example = (family.create.body?.value ?? {}) as Record<string, unknown>;
    for (const id of new Set(fixtures.exampleIdsIn(example))) {
      // A type can have the same ID as an example, so that only IDs are replaced.
      const missing = JSON.parse(JSON.stringify(example).replaceAll(`"${id}"`, '"999999999"')) as Record<string, unknown>;
      expect({ id, status: await rejection(create(family, fixtures.box, fixtures.translate(missing))) }).toEqual({
        id,
        status: expect.toSatisfy((status: unknown) => status === 400 || status === 404) as unknown,
      });
    }
    if (family.get !== undefined) expect(await rejection(invoke(fixtures.box, family.get, missingPath(family.get)))).toBe(404);
  });
});

/** The service returns times with another offset than they were sent with. */
const sameTime = (value: unknown): unknown => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value);

describe('resources without state', () => {
  it.each(withoutState)('%s returns an example, not the object that was created', async (operationId) => {
    const family = families.find(({ create: one }) => one.operationId === operationId);
    if (family === undefined) throw new Error(`The document has no resource with ${operationId}.`);
    const unique = `Only in this test ${String(Date.now())}`;
    const body = JSON.parse(
      JSON.stringify(bodyOf(family.create)).replaceAll(/"(name|displayName|policy_name)":"[^"]*"/g, `"$1":"${unique}"`),
    ) as Record<string, unknown>;
    const created = await create(family, fixtures.box, body).catch(() => undefined);
    const shown =
      created === undefined || family.get === undefined
        ? undefined
        : await invoke(fixtures.box, family.get, [...parentIds(family), created.id]).catch(() => undefined);
    expect(JSON.stringify(shown ?? {})).not.toContain(unique);
  });
});
