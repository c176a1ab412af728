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
  // An enterprise has one barrier, which the fixtures create.
  'shieldInformationBarriers.create': 'test/unit/testing/handlers/models/shield-information-barriers.test.ts',
};

/** Resources of which the mock keeps no state yet. The test fails as soon as one of them has state, so that the list cannot go stale. */
const withoutState: readonly string[] = [
  'metadataTemplates.create',
  'metadataCascadePolicies.create',
  'metadataTaxonomies.create',
  'metadataTaxonomies.nodes.create',
  'retentionPolicies.create',
  'retentionPolicyAssignments.create',
  'legalHoldPolicyAssignments.create',
  'docgenTemplates.create',
];

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
]);

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
function parentIds({ create }: ResourceFamily): unknown[] {
  return create.params.filter((param) => param.in === 'path').map(({ value }) => fixtures.translate(value));
}

function parametersOf(operation: DocumentedOperation): Record<string, unknown> {
  const required = operation.params.filter((param) => param.in === 'query' && param.required);
  return Object.fromEntries(required.map(({ name, value }) => [name, fixtures.translate(value)]));
}

const bodyOf = ({ body }: DocumentedOperation): Record<string, unknown> =>
  fixtures.translate((body?.value ?? {}) as Record<string, unknown>);

const create = (family: ResourceFamily, box = fixtures.box, body = bodyOf(family.create)): Promise<Result> =>
  invoke(box, family.create, [...parentIds(family), body]);

async function idsIn(family: ResourceFamily): Promise<unknown[]> {
  if (family.list === undefined || isPartialList(family.list)) return [];
  const ids: unknown[] = [];
  const pages = invoke(fixtures.box, family.list, [...parentIds(family), parametersOf(family.list)]) as unknown as AsyncIterable<Result>;
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

/** A completed task assignment cannot be deleted. */
async function prepareRemoval(update: DocumentedOperation, path: readonly unknown[]): Promise<void> {
  if (update.operationId !== 'taskAssignments.update') return;
  await invoke(updater(update), update, [...path, { resolution_state: 'incomplete' }]);
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
  const path = (id: string): unknown[] => [...parentIds(family), id];

  it(`${family.create.operationId}: a created object is returned by get and list, updated, and gone after its deletion`, async () => {
    const before = await idsIn(family);
    const created = await create(family);
    expect(before).not.toContain(created.id);
    const shown = family.get === undefined ? created : await invoke(fixtures.box, family.get, path(created.id));
    expect(shown.id).toBe(created.id);
    for (const [name, value] of Object.entries(plainProperties(bodyOf(family.create))))
      if (name in shown) expect({ [name]: sameTime(shown[name]) }).toEqual({ [name]: sameTime(value) });
    if (family.list !== undefined && !isPartialList(family.list)) expect(await idsIn(family)).toContain(created.id);
    if (family.update !== undefined) {
      const change = bodyOf(family.update);
      await invoke(updater(family.update), family.update, [...path(created.id), change]);
      if (family.get !== undefined) {
        const updated = await invoke(fixtures.box, family.get, path(created.id));
        for (const [name, value] of Object.entries(plainProperties(change)))
          if (name in updated) expect({ [name]: sameTime(updated[name]) }).toEqual({ [name]: sameTime(value) });
      }
    }
    if (family.remove !== undefined) {
      if (family.update !== undefined) await prepareRemoval(family.update, path(created.id));
      await invoke(fixtures.box, family.remove, path(created.id));
      if (family.get !== undefined) expect(await statusAfterDeletion(family.get, path(created.id))).toBe(404);
      expect(await idsIn(family)).not.toContain(created.id);
      expect(await rejection(invoke(fixtures.box, family.remove, path(created.id)))).toBe(404);
    }
    fixtures.mock.assertConforms();
  });

  it(`${family.create.operationId}: a user without permission cannot change or delete the object`, async () => {
    const { id } = await create(family);
    for (const operation of [family.update, family.remove]) {
      if (operation === undefined) continue;
      const body = operation.method === 'PUT' ? [bodyOf(operation)] : [];
      expect([403, 404]).toContain(await rejection(invoke(fixtures.stranger, operation, [...path(id), ...body])));
    }
    if (family.get !== undefined) expect(await invoke(fixtures.box, family.get, path(id))).toMatchObject({ id });
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
    if (family.get !== undefined) expect(await rejection(invoke(fixtures.box, family.get, path('999999999')))).toBe(404);
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
