import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type {
  Seed,
  SeedClient,
  SeedFile,
  SeedFolderProperties,
  SeedReference,
  SeedSettings,
  SeedUser,
  SeedWebLink,
} from 'box-openapi-sdk/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import openApi from '../../../../generated/openapi.json' with { type: 'json' };
import { operationsOf, type OpenApiDocument } from '../../../../src/testing/contract/document.js';
import { checkSchema } from '../../../../src/testing/seed/check-schema.js';
import { createSeedSchema, publishedSchema } from '../../../../src/testing/seed/schema.js';
import {
  createSections,
  otherCreateOperations,
  serviceSections,
  type CreateSection,
  type ServiceSection,
} from '../../../../src/testing/seed/sections.js';
import { fullSeed } from './full-seed.js';
import { mutationsOf, type Json } from './mutate.js';

const document = openApi as unknown as OpenApiDocument;
const operations = operationsOf(document);
const schema = createSeedSchema(document, operations);
const published = publishedSchema(schema);
const ajv = new Ajv({ strict: false });
formats.default(ajv);
const validate = ajv.compile(published);
const problemOf = (seed: unknown) => checkSchema(seed, schema.root, schema.find);

const keys = <T>(names: Readonly<Record<keyof T & string, 1>>): string[] => Object.keys(names).sort();
const propertiesOf = (name: string): string[] => Object.keys(schema.find(name).properties ?? {}).sort();

describe('the schema of a seed', () => {
  it('accepts a seed with every section, which has an example of each', () => {
    expect([problemOf(fullSeed), validate(fullSeed), validate.errors]).toEqual([undefined, true, null]);
    const missing = Object.keys(schema.root.properties ?? {}).filter((name) => !(name in fullSeed));
    expect(missing).toEqual(['folder']);
  });

  it('has a section for each operation that creates an object, or a reason', () => {
    const creating = operations
      .filter(({ id, path, body }) => id.endsWith('.create') && !path.includes('{') && body?.media.has('application/json') === true)
      .map(({ id }) => id);
    const sections = [...createSections.map((section) => `${section}.create`), ...Object.keys(otherCreateOperations)];
    expect(sections.sort()).toEqual(creating.sort());
  });

  it('has the properties of the types', () => {
    expect(propertiesOf('client')).toEqual(
      keys<SeedClient>({ clientId: 1, clientSecret: 1, enterpriseId: 1, publicKeys: 1, scopes: 1, grants: 1, authorized: 1, asUser: 1 }),
    );
    expect(propertiesOf('user')).toEqual(
      keys<SeedUser>({
        ...{
          name: 1,
          login: 1,
          id: 1,
          role: 1,
          status: 1,
          aliases: 1,
          tree: 1,
          is_platform_access_only: 1,
          language: 1,
          is_sync_enabled: 1,
        },
        ...{ job_title: 1, phone: 1, address: 1, space_amount: 1, tracking_codes: 1, can_see_managed_users: 1, timezone: 1 },
        ...{
          is_external_collab_restricted: 1,
          is_exempt_from_device_limits: 1,
          is_exempt_from_login_verification: 1,
          external_app_user_id: 1,
        },
      }),
    );
    const item = { $id: 1, $description: 1, $tags: 1, $sharedLink: 1, $createdAt: 1, $modifiedAt: 1, $trashed: 1 } as const;
    const container = { ...item, $metadata: 1, $collaborations: 1, $watermark: 1, $lock: 1 } as const;
    expect(propertiesOf('webLink')).toEqual(keys<SeedWebLink>({ ...item, $webLink: 1 }));
    expect(propertiesOf('file')).toEqual(
      keys<SeedFile>({ ...container, $content: 1, $base64: 1, $file: 1, $versions: 1, $dispositionAt: 1, $comments: 1, $tasks: 1 }),
    );
    expect(propertiesOf('tree')).toEqual(
      keys<SeedFolderProperties>({
        ...{ ...container, $folder: 1, $syncState: 1, $canNonOwnersInvite: 1, $canNonOwnersViewCollaborators: 1 },
        ...{ $isCollaborationRestrictedToEnterprise: 1, $folderUploadEmail: 1 },
      }),
    );
    expect(propertiesOf('settings')).toEqual(keys<SeedSettings>({ termsOfServiceRequired: 1 }));
    type AnyReference = SeedReference extends infer One ? (One extends unknown ? Record<keyof One, 1> : never) : never;
    const references: AnyReference[] = [{ $path: 1, $owner: 1 }, { $login: 1 }, { $group: 1 }];
    expect(propertiesOf('reference')).toEqual(references.flatMap((one) => Object.keys(one)).sort());
    type Section = Exclude<keyof Seed, CreateSection | ServiceSection>;
    const others = keys<Record<Section, 1>>({
      ...{ $schema: 1, users: 1, tree: 1, folder: 1, clients: 1, settings: 1, enterpriseConfiguration: 1 },
    });
    expect(Object.keys(schema.root.properties ?? {}).sort()).toEqual(
      [...others, ...createSections, ...Object.keys(serviceSections)].sort(),
    );
  });

  it('describes every section', () => {
    const undescribed = Object.entries(schema.root.properties ?? {}).filter(
      ([, { $ref, description }]) =>
        ($ref === undefined ? description : schema.find($ref.replace('#/definitions/', '')).description) === undefined,
    );
    expect(undescribed).toEqual([]);
  });

  it('has the same verdict on random changes as a JSON Schema validator', () => {
    let rejected = 0;
    fc.assert(
      fc.property(mutationsOf(JSON.parse(JSON.stringify(fullSeed)) as Json), (seed) => {
        const problem = problemOf(seed);
        if (problem !== undefined) rejected += 1;
        expect({ valid: problem === undefined, problem, errors: validate.errors }).toMatchObject({ valid: validate(seed) });
      }),
      { numRuns: 800, seed: 15 },
    );
    // Otherwise the changes are too harmless or too wild to show a difference.
    expect(rejected).toBeGreaterThan(300);
    expect(rejected).toBeLessThan(790);
  });

  it.each<[string, unknown]>([
    ['an unknown section', { grups: [] }],
    ['an unknown property', { groups: [{ name: 'a', nam: 'b' }] }],
    ['a missing property', { groups: [{}] }],
    ['a wrong type', { groups: [{ name: 5 }] }],
    ['a value outside of an enumeration', { users: [{ name: 'a', login: 'b', role: 'boss' }] }],
    ['a name with a slash', { tree: { 'a/b': '' } }],
    ['a name with a control character', { tree: { 'a\u0007': '' } }],
    ['the name ..', { tree: { '..': '' } }],
    ['a trailing space', { tree: { 'a ': '' } }],
    ['an empty name', { tree: { '': '' } }],
    ['a name of 256 characters', { tree: { ['a'.repeat(256)]: '' } }],
    ['an unknown property of a folder', { tree: { a: { $foo: 1 } } }],
    ['an unknown property of a file', { tree: { a: { $content: '', foo: 1 } } }],
    ['a number as a file', { tree: { a: 5 } }],
    ['an impossible date', { tree: { a: { $createdAt: '2026-02-30T00:00:00Z' } } }],
    ['base64 that is not', { tree: { a: { $base64: 'a' } } }],
    ['a reference without a target', { webhooks: [{ target: {}, address: 'https://a', triggers: ['FILE.UPLOADED'] }] }],
  ])('rejects %s, like a JSON Schema validator', (_, seed) => {
    expect([problemOf(seed) !== undefined, validate(seed)]).toEqual([true, false]);
  });

  it.each<[string, unknown]>([
    ['a name of 255 characters outside of the BMP', { tree: { ['😀'.repeat(255)]: '' } }],
    ['a name of 255 characters', { tree: { ['a'.repeat(255)]: '' } }],
    ['a name that starts with $$', { tree: { $$a: '', $$: '' } }],
    ['a leading space', { tree: { ' a': '' } }],
    ['...', { tree: { '...': '' } }],
  ])('accepts %s, like a JSON Schema validator', (_, seed) => {
    expect([problemOf(seed), validate(seed)]).toEqual([undefined, true]);
  });
});
