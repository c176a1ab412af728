import type { BoxClient } from 'box-openapi-sdk';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFixtures, type Fixtures } from './fixtures.js';
import { documentedLinks, evaluate, type DocumentedLink } from './documented-links.js';
import { documentedOperations, type DocumentedOperation } from '../operations/documented-operations.js';

/**
 * Follows the links of the document: an operation is called with its documented example, the link's expressions are evaluated with its request
 * and response, and the linked operation is called with the result.
 */

type Json = Readonly<Record<string, unknown>>;

const operations = new Map(documentedOperations().map((operation) => [operation.operationId, operation]));
const operationOf = (id: string): DocumentedOperation => {
  const found = operations.get(id);
  if (found === undefined) throw new Error(`The document has no operation ${id}.`);
  return found;
};

let fixtures: Fixtures;

/** Properties of the examples with the keys of fixtures, or with objects that only the service has. */
const other: Readonly<Record<string, Json>> = {
  'metadataTemplates.create': { templateKey: 'agreement' },
  'metadataTaxonomies.create': { key: 'regions' },
  // A non-modifiable policy cannot be deleted.
  'retentionPolicies.update': { retention_type: undefined },
  // The example folder is not empty.
  'folders.delete': { recursive: true },
  'files.copy': { version: undefined },
  'folders.copy': { parent: { id: '0' } },
  'retentionPolicyAssignments.create': {
    assign_to: { type: 'enterprise', id: null },
    filter_fields: undefined,
    start_date_field: undefined,
  },
  'docgenBatches.create': { file_version: undefined },
};

/** The objects that an operation needs beside the fixtures: operations that create them, or steps. */
const needs: Readonly<Record<string, readonly (string | (() => Promise<unknown>))[]>> = {
  'files.trash.restore': [() => fixtures.box.files.delete(translate('70001'))],
  'folders.trash.restore': [() => fixtures.box.folders.delete(translate('50001'), { recursive: true })],
  'webLinks.trash.restore': ['webLinks.create', () => fixtures.box.webLinks.delete(translate('66001'))],
  'webLinks.copy': ['webLinks.create', () => fixtures.box.webLinks.update(translate('66001'), { parent: { id: '0' } })],
  'files.metadata.create': [templateWithExampleFields],
  'folders.metadata.create': [templateWithExampleFields],
  'files.classification.create': ['classifications.create'],
  'folders.classification.create': ['classifications.create'],
  'termsOfServiceUserStatuses.create': ['termsOfServices.create'],
  'retentionPolicyAssignments.create': ['retentionPolicies.create'],
  'signRequests.cancel': ['signRequests.create'],
  'files.versions.list': [
    () => fixtures.box.files.content.uploadVersion(translate('70001'), { body: { attributes: {}, file: new Blob(['A second version']) } }),
  ],
  'files.collaborations.list': [collaborateWithGroup],
  'groups.collaborations.list': [collaborateWithGroup],
  'files.comments.list': ['comments.create'],
  'tasks.assignments.list': ['taskAssignments.create'],
  'metadataTemplates.listByInstance': [instanceOfTemplate],
  'metadataCascadePolicies.list': ['metadataCascadePolicies.create'],
  'users.memberships.list': [() => fixtures.box.groupMemberships.create({ user: { id: '33001' }, group: { id: translate('12001') } })],
  'groups.memberships.list': ['groupMemberships.create'],
  'webhooks.list': ['webhooks.create'],
  'devicePinners.list': [
    () => Promise.resolve(fixtures.mock.state.add('device_pinner', { product_name: 'iPad', owned_by: { id: '33001' } })),
  ],
  'termsOfServices.list': ['termsOfServices.create'],
  'collaborationAllowlistEntries.list': ['collaborationAllowlistEntries.create'],
  'collaborationAllowlistExemptTargets.list': ['collaborationAllowlistExemptTargets.create'],
  'storagePolicyAssignments.list': ['storagePolicyAssignments.create'],
  'retentionPolicies.list': ['retentionPolicies.create'],
  'retentionPolicies.assignments.list': ['retentionPolicies.create', 'retentionPolicyAssignments.create'],
  'retentionPolicyAssignments.files.list': ['retentionPolicies.create', 'retentionPolicyAssignments.create'],
  'retentionPolicyAssignments.fileVersions.list': ['retentionPolicies.create', 'retentionPolicyAssignments.create'],
  'fileVersionRetentions.list': ['retentionPolicies.create', 'retentionPolicyAssignments.create'],
  'legalHoldPolicyAssignments.list': ['legalHoldPolicyAssignments.create'],
  'legalHoldPolicyAssignments.files.list': ['legalHoldPolicyAssignments.create'],
  'fileVersionLegalHolds.list': ['legalHoldPolicyAssignments.create'],
  'shieldInformationBarrierReports.list': ['shieldInformationBarrierReports.create'],
  'shieldInformationBarrierSegmentMembers.list': ['shieldInformationBarrierSegmentMembers.create'],
  'shieldInformationBarrierSegmentRestrictions.list': ['shieldInformationBarrierSegmentRestrictions.create'],
  'shieldLists.list': ['shieldLists.create'],
  'signRequests.list': ['signRequests.create'],
  'signTemplates.list': [() => Promise.resolve(fixtures.mock.state.add('sign_template', { name: 'Offer' }))],
  'aiAgents.list': ['aiAgents.create'],
  'docgenTemplates.list': ['docgenTemplates.create'],
  'docgenTemplates.jobs.list': ['docgenTemplates.create', 'docgenBatches.create'],
  'docgenJobs.list': ['docgenBatches.create'],
  'docgenBatches.jobs.list': ['docgenBatches.create'],
  'hubCollaborations.list': ['hubCollaborations.create'],
};

/** The IDs of new objects, by that of the object in the examples. */
const created = new Map<string, string>();
const done = new Set<string | (() => Promise<unknown>)>();

function translate<T>(value: T): T {
  if (value === undefined) return value;
  const text = JSON.stringify(fixtures.translate(value));
  return JSON.parse(text, (_, one: unknown): unknown => (typeof one === 'string' ? (created.get(one) ?? one) : one)) as T;
}

/** Creates what an operation needs, once for each set of fixtures. */
async function prepare(operationId: string): Promise<void> {
  for (const need of needs[operationId] ?? []) {
    if (done.has(need)) continue;
    done.add(need);
    if (typeof need !== 'string') await need();
    else await createExample(need);
  }
}

async function createExample(operationId: string): Promise<void> {
  const operation = operationOf(operationId);
  const object = (await call(operation, examplePath(operation))) as Json;
  const link = links.find(({ source, name }) => source === operationId && name === 'get');
  // The example ID is that of the linked operation's path, or that of the response for an object without one.
  const example =
    link === undefined ? (operation.responses[0]?.body as Json)['id'] : Object.values(examplePath(operationOf(link.operationId)))[0];
  if (typeof object['id'] === 'string') created.set(String(example), object['id']);
}

async function templateWithExampleFields(): Promise<void> {
  const field = (type: 'string' | 'float' | 'date', key: string) => ({ op: 'addField', data: { type, key, displayName: key } }) as const;
  const options = [{ key: 'North' }, { key: 'West' }];
  const names = ['regions', 'markets'].map(
    (key) => ({ op: 'addField', data: { type: 'multiSelect', key, displayName: key, options } }) as const,
  );
  await fixtures.box.metadataTemplates.update('enterprise', 'contract', {
    body: [field('string', 'customer'), field('float', 'amount'), field('date', 'signed'), ...names],
  });
}

async function instanceOfTemplate(): Promise<void> {
  const { $id } = await fixtures.box.files.metadata.create(translate('70001'), 'enterprise', 'contract', { body: {} });
  created.set('5c2f0a9e-7d14-4b8a-9e63-1f0b2c3d4e51', String($id));
}

async function collaborateWithGroup(): Promise<void> {
  const accessible_by = { type: 'group', id: translate('12001') } as const;
  await fixtures.box.collaborations.create({ item: { type: 'file', id: translate('70001') }, accessible_by, role: 'viewer' });
}

function pathNames({ path }: DocumentedOperation): string[] {
  return Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name = '']) => name);
}

/** The example's path parameters, with the IDs of the fixtures. */
function examplePath(operation: DocumentedOperation): Record<string, unknown> {
  const inPath = operation.params.filter((param) => param.in === 'path');
  return Object.fromEntries(inPath.map(({ name, value }) => [name, translate(value)]));
}

/** The required parameters and the example body, as the client takes them. */
function exampleParams({ operationId, params, body }: DocumentedOperation): Json {
  const required = params.filter((param) => param.in !== 'path' && param.required).map(({ name, value }) => [name, translate(value)]);
  const value = translate(body?.value);
  const merged: Json = body === undefined ? {} : body.merged ? (value as Json) : { body: value };
  return { ...(Object.fromEntries(required) as Json), ...merged, ...other[operationId] };
}

async function call(operation: DocumentedOperation, path: Json, box: BoxClient = fixtures.box): Promise<unknown> {
  const names = operation.operationId.split('.');
  const owner = names.slice(0, -1).reduce<unknown>((node, name) => (node as Json)[name], box);
  const method = (owner as Record<string, (...args: readonly unknown[]) => Promise<unknown>>)[names.at(-1) ?? ''];
  if (method === undefined) throw new Error(`The client has no ${operation.operationId}.`);
  const result: unknown = await method.apply(owner, [...pathNames(operation).map((name) => path[name]), exampleParams(operation)]);
  return result;
}

/** Only the assignee resolves a task. */
const callerOf = ({ operationId }: DocumentedLink): BoxClient =>
  operationId === 'taskAssignments.update' ? fixtures.assignee : fixtures.box;

async function follow(link: DocumentedLink, request: Json, response: unknown): Promise<unknown> {
  const path = Object.fromEntries(Object.entries(link.parameters).map(([name, text]) => [name, evaluate(text, request, response)]));
  expect({ link: link.operationId, names: Object.keys(path).sort() }).toEqual({
    link: link.operationId,
    names: pathNames(operationOf(link.operationId)).sort(),
  });
  expect(Object.values(path)).not.toContain(undefined);
  return call(operationOf(link.operationId), path, callerOf(link));
}

/** A completed assignment cannot be deleted. */
async function prepareDeletion(link: DocumentedLink, response: unknown): Promise<void> {
  const { id } = response as { id: string };
  if (link.operationId === 'taskAssignments.delete') await fixtures.assignee.taskAssignments.update(id, { resolution_state: 'incomplete' });
}

const links = documentedLinks();
const order = ['get', 'getById', 'update', 'delete'];
const sources = [...new Set(links.map(({ source }) => source))].map((source) => ({
  source,
  found: links.filter((link) => link.source === source).sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)),
}));
const isList = (source: string): boolean => operationOf(source).method === 'GET';

describe('the links of the document', () => {
  it('have known names and lead to operations with exactly the parameters of their paths', () => {
    expect(links.filter(({ name }) => !order.includes(name))).toEqual([]);
    for (const { operationId, parameters } of links)
      expect(Object.keys(parameters).sort()).toEqual(pathNames(operationOf(operationId)).sort());
  });

  it('lead from every list of objects with IDs to the first of them', () => {
    expect(sources.filter(({ source }) => isList(source)).length).toBeGreaterThan(50);
  });
});

/** Operations that the fixtures leave nothing for: an enterprise has one barrier, and the admin has no pending invitations. */
const elsewhere = ['shieldInformationBarriers.create', 'collaborations.list'];
const isFollowed = ({ source }: { readonly source: string }): boolean => !elsewhere.includes(source);

async function open(): Promise<void> {
  created.clear();
  done.clear();
  fixtures = await createFixtures();
}
const close = (): Promise<void> => fixtures.mock.close();

describe('the links of operations that create an object', () => {
  beforeEach(open);
  afterEach(close);

  it.each(sources.filter(isFollowed).filter(({ source }) => !isList(source)))(
    '$source leads to get, update and delete',
    async ({ source, found }) => {
      await prepare(source);
      const create = operationOf(source);
      const path = examplePath(create);
      const object = await call(create, path);
      for (const link of found) {
        if (link.name === 'delete') await prepareDeletion(link, object);
        const result = await follow(link, path, object);
        if (link.name === 'get' && typeof (object as Json)['id'] === 'string') expect(result).toMatchObject({ id: (object as Json)['id'] });
      }
      fixtures.mock.assertConforms();
    },
  );
});

describe('the links of lists', () => {
  beforeAll(open);
  afterAll(close);

  it.each(sources.filter(isFollowed).filter(({ source }) => isList(source)))(
    '$source leads to the first entry',
    async ({ source, found: [link] }) => {
      await prepare(source);
      const list = operationOf(source);
      const path = examplePath(list);
      const page = await call(list, path);
      await follow(link as DocumentedLink, path, page);
      fixtures.mock.assertConforms();
    },
  );
});
