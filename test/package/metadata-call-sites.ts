import { emitTypes } from '../../cli/src/verbs/types/emit-types.js';
import { readTemplates } from '../../cli/src/verbs/types/template.js';

/** The generated types of ten templates with twenty fields each. */
export function tenTemplates(): string {
  const types = ['string', 'float', 'date', 'enum', 'multiSelect'];
  const fields = Array.from({ length: 20 }, (_, at) => ({
    key: `field${String(at)}`,
    type: types[at % types.length],
    displayName: `Field ${String(at)}`,
    options: ['open', 'closed', 'late'].map((key) => ({ key })),
  }));
  const templates = Array.from({ length: 10 }, (_, at) => ({ scope: 'enterprise', templateKey: `template${String(at)}`, fields }));
  return emitTypes(readTemplates('templates', templates));
}

/** A program with 300 calls: 90 reads, 60 creations, 60 updates and 90 queries of instances of ten templates, as methods or as functions. */
export function metadataCalls(style: 'methods' | 'functions'): { program: string; calls: number } {
  const call = (namespace: string, verb: string) =>
    style === 'methods'
      ? `box.${namespace}.metadata.${verb}(`
      : `${namespace}Metadata${verb.charAt(0).toUpperCase()}${verb.slice(1)}(box, `;
  const key = (at: number) => `template${String(at % 10)}`;
  const statements = [
    ...repeat(90, (at) => `(await ${call('files', 'get')}'1', 'enterprise', '${key(at)}')).field${String(at % 20)};`),
    ...repeat(
      60,
      (at) =>
        `await ${call('files', 'create')}'1', 'enterprise', '${key(at)}', { body: { field1: 1, field3: 'open', field4: ['late'] } });`,
    ),
    ...repeat(
      60,
      (at) =>
        `await ${call('folders', 'update')}'1', 'enterprise', '${key(at)}', { body: metadataUpdate('enterprise.${key(at)}', { set: { field3: 'late' }, unset: ['field0'] }) });`,
    ),
    ...repeat(
      90,
      (at) =>
        `await metadataQuery('enterprise.${key(at)}').where((c) => c.field1.gt(1).and(c.field3.in('open'))).orderBy('field2').run(box).first();`,
    ),
  ];
  const program = [
    "import './box-metadata.js';",
    "import { createBoxClient, developerToken } from 'box-openapi-sdk';",
    "import { metadataQuery, metadataUpdate } from 'box-openapi-sdk/metadata';",
    ...(style === 'functions'
      ? ["import { filesMetadataCreate, filesMetadataGet, foldersMetadataUpdate } from 'box-openapi-sdk/operations';"]
      : []),
    "const box = createBoxClient({ auth: developerToken('t') });",
    'export async function calls(): Promise<void> {',
    ...statements.map((statement) => `  ${statement}`),
    '}',
    '',
  ].join('\n');
  return { program, calls: statements.length };
}

const repeat = (count: number, statement: (at: number) => string): string[] => Array.from({ length: count }, (_, at) => statement(at));

/** A program that uses every typed part, and in which each marked line must not compile. */
export const checkedProgram = `import './box-metadata.js';
import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { createBoxCore } from 'box-openapi-sdk/core';
import { metadataQuery, metadataUpdate } from 'box-openapi-sdk/metadata';
import { aiExtractStructured, filesMetadataCreate, filesMetadataGet, foldersMetadataUpdate } from 'box-openapi-sdk/operations';
const box = createBoxClient({ auth: developerToken('t') });
const core = createBoxCore({ auth: developerToken('t') });
declare const anyKey: string;

export async function accepted() {
  const one = await box.files.metadata.get('1', 'enterprise', 'contract');
  const amount: number | undefined = one.amount;
  const status: 'open' | 'closed' | undefined = one.status;
  const version: number = one.$version;
  await box.folders.metadata.create('1', 'enterprise', 'contract', { body: { amount: 1, status: 'open', tags: ['red'] } });
  await box.files.metadata.update('1', 'enterprise', 'contract', { body: [{ op: 'replace', path: '/status', value: 'closed' }] });
  const body = metadataUpdate('enterprise.contract', { set: { amount: 2 }, unset: ['title'], test: { status: 'open' } });
  await box.files.metadata.update('1', 'enterprise', 'contract', { body });
  await box.files.metadata.create('1', 'global', 'properties', { body: { anything: 'x' } });
  const untyped = await box.files.metadata.get('1', 'enterprise', anyKey);
  untyped['x'];
  const hydrated = await box.files.metadata.get('1', 'enterprise', 'contract', { view: 'hydrated' });
  hydrated['region'];
  const file = await box.files.get('1', { fields: ['name', 'metadata.enterprise.contract'] });
  const inField: number | undefined = file.metadata?.enterprise?.contract?.amount ?? file.metadata?.enterprise_123?.contract?.amount;
  const name: string = file.name;
  const query = metadataQuery('enterprise.contract')
    .where((c, item) => c.amount.gt(1000).and(c.status.in('open', 'closed')).or(c.tags.hasAny(['red']).not()).and(item.name.like('a%')))
    .where((c) => c.signed.lt(new Date()))
    .orderBy('amount', 'desc');
  for await (const row of query.run(box, { itemFields: ['name'] })) {
    const both: [number | undefined, string] = [row.values.amount, row.item.name];
    void both;
  }
  const [first] = await query.select('status').run(box).toArray({ limit: 1 });
  const selected: 'open' | 'closed' | undefined = first?.values.status;
  const template = { type: 'metadata_template', scope: 'enterprise_123', template_key: 'contract' } as const;
  const extracted = await box.ai.extractStructured({ items: [{ type: 'file', id: '1' }], metadata_template: template });
  const answer: number | null | undefined = extracted.answer.amount;
  return [amount, status, version, inField, name, selected, answer];
}

export async function acceptedByFunctions() {
  const one = await filesMetadataGet(core, '1', 'enterprise', 'contract');
  const amount: number | undefined = one.amount;
  const same: number | undefined = (await filesMetadataGet(box, '1', 'enterprise', 'contract', {}, { timeoutMs: 1000 })).amount;
  const created = await filesMetadataCreate(core, '1', 'enterprise', 'contract', { body: { amount: 1, status: 'open', tags: ['red'] } });
  const status: 'open' | 'closed' | undefined = created.status;
  await filesMetadataCreate(core, '1', 'global', 'properties', { body: { anything: 'x' } });
  await foldersMetadataUpdate(core, '1', 'enterprise', 'contract', { body: metadataUpdate('enterprise.contract', { set: { amount: 2 } }) });
  (await filesMetadataGet(core, '1', 'enterprise', anyKey))['x'];
  const template = { type: 'metadata_template', scope: 'enterprise_123', template_key: 'contract' } as const;
  const extracted = await aiExtractStructured(core, { items: [{ type: 'file', id: '1' }], metadata_template: template });
  const answer: number | null | undefined = extracted.answer.amount;
  return [amount, same, status, answer];
}

export async function rejectedByFunctions() {
  // @ts-expect-error -- a template that does not exist
  await filesMetadataGet(core, '1', 'enterprise', 'contrat');
  // @ts-expect-error -- a wrong key
  (await filesMetadataGet(core, '1', 'enterprise', 'contract')).amuont;
  // @ts-expect-error -- an unknown option
  await filesMetadataCreate(core, '1', 'enterprise', 'contract', { body: { status: 'opne' } });
  // @ts-expect-error -- a wrong path
  await foldersMetadataUpdate(core, '1', 'enterprise', 'contract', { body: [{ op: 'replace', path: '/statsu', value: 'closed' }] });
  // @ts-expect-error -- the core is missing
  await filesMetadataGet('1', 'enterprise', 'contract');
  const template = { type: 'metadata_template', scope: 'enterprise', template_key: 'contract' } as const;
  // @ts-expect-error -- a wrong key
  (await aiExtractStructured(core, { items: [{ type: 'file', id: '1' }], metadata_template: template })).answer.amuont;
}

export async function rejected() {
  // @ts-expect-error -- a template that does not exist
  await box.files.metadata.get('1', 'enterprise', 'contrat');
  // @ts-expect-error -- a wrong key
  (await box.files.metadata.get('1', 'enterprise', 'contract')).amuont;
  // @ts-expect-error -- an unknown option
  await box.files.metadata.create('1', 'enterprise', 'contract', { body: { status: 'opne' } });
  // @ts-expect-error -- a wrong key
  await box.files.metadata.create('1', 'enterprise', 'contract', { body: { amuont: 1 } });
  // @ts-expect-error -- a wrong type
  await box.files.metadata.create('1', 'enterprise', 'contract', { body: { amount: '1' } });
  // @ts-expect-error -- a wrong path
  await box.files.metadata.update('1', 'enterprise', 'contract', { body: [{ op: 'replace', path: '/statsu', value: 'closed' }] });
  // @ts-expect-error -- an unknown option
  await box.files.metadata.update('1', 'enterprise', 'contract', { body: [{ op: 'replace', path: '/status', value: 'clsed' }] });
  // @ts-expect-error -- the patch of another template
  await box.files.metadata.update('1', 'enterprise', 'contract', { body: metadataUpdate('enterprise.invoice', { set: { total: 2 } }) });
  // @ts-expect-error -- an unknown option
  metadataUpdate('enterprise.contract', { set: { status: 'x' } });
  // @ts-expect-error -- a wrong key
  metadataUpdate('enterprise.contract', { unset: ['x'] });
  // @ts-expect-error -- null is no value
  metadataUpdate('enterprise.contract', { set: { amount: null } });
  // @ts-expect-error -- a wrong key
  metadataQuery('enterprise.contract').where((c) => c.amuont.gt(1));
  // @ts-expect-error -- a wrong type
  metadataQuery('enterprise.contract').where((c) => c.amount.gt('1'));
  // @ts-expect-error -- an unknown option
  metadataQuery('enterprise.contract').where((c) => c.status.in('opne'));
  // @ts-expect-error -- options have no order
  metadataQuery('enterprise.contract').where((c) => c.status.gt('open'));
  // @ts-expect-error -- the service does not sort by options
  metadataQuery('enterprise.contract').orderBy('status');
  // @ts-expect-error -- a template that does not exist
  metadataQuery('enterprise.x');
  // @ts-expect-error -- a value that was not selected
  (await metadataQuery('enterprise.contract').select('status').run(box).first())?.values.amount;
  const file = await box.files.get('1', { fields: ['metadata.enterprise.contract'] });
  // @ts-expect-error -- a wrong key
  file.metadata?.enterprise?.contract?.amuont;
}
`;

/** The templates of `checkedProgram`. */
export const checkedTemplates = (): string =>
  emitTypes(
    readTemplates('templates', [
      {
        scope: 'enterprise_900100',
        templateKey: 'contract',
        fields: [
          { key: 'amount', type: 'float' },
          { key: 'status', type: 'enum', options: [{ key: 'open' }, { key: 'closed' }] },
          { key: 'title', type: 'string' },
          { key: 'signed', type: 'date' },
          { key: 'tags', type: 'multiSelect', options: [{ key: 'red' }, { key: 'blue' }] },
          { key: 'region', type: 'taxonomy' },
        ],
      },
      { scope: 'enterprise_900100', templateKey: 'invoice', fields: [{ key: 'total', type: 'float' }] },
    ]),
  );
