import { describe, expect, it } from 'vitest';
import { ServiceError } from '../../../../../src/testing/http/errors.js';
import { checkedValues } from '../../../../../src/testing/state/metadata/field-values.js';
import { keyFrom, newFields, unusedKey, type TemplateContext } from '../../../../../src/testing/state/metadata/template-fields.js';
import { applyTemplateOperations } from '../../../../../src/testing/state/metadata/template-operations.js';
import type { Template } from '../../../../../src/testing/state/metadata/templates.js';

const places = { id: 't1', key: 'places', namespace: 'enterprise_1', levelCount: 2 };

function context(): TemplateContext {
  let last = 0;
  return {
    newId: () => `id${String(++last)}`,
    taxonomy: ({ id, namespace, key }) => (id === places.id || (namespace === places.namespace && key === places.key) ? places : undefined),
  };
}

const rejection = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof ServiceError && error.details.status === 400) return error.message;
    throw error;
  }
  throw new Error('Nothing was rejected.');
};

function contract(): Template {
  const fields = newFields(
    [
      { type: 'string', key: 'customer', displayName: 'Customer' },
      { type: 'float', key: 'amount', displayName: 'Amount' },
      { type: 'date', key: 'signed', displayName: 'Signed' },
      { type: 'enum', key: 'state', displayName: 'State', options: [{ key: 'Draft' }, { key: 'Signed' }] },
      { type: 'multiSelect', key: 'regions', displayName: 'Regions', options: [{ key: 'North' }, { key: 'South' }] },
      {
        type: 'taxonomy',
        key: 'place',
        displayName: 'Place',
        taxonomyKey: 'places',
        namespace: 'enterprise_1',
        optionsRules: { selectableLevels: [2] },
      },
    ],
    context(),
  );
  const common = { hidden: false, copyInstanceOnItemCopy: false, version: 3 };
  return { scope: 'enterprise_1', templateKey: 'contract', displayName: 'Contract', fields, ...common };
}

const nodes: Readonly<Record<string, { taxonomyId: string; level: number }>> = {
  country: { taxonomyId: 't1', level: 1 },
  bath: { taxonomyId: 't1', level: 2 },
  york: { taxonomyId: 't1', level: 2 },
  other: { taxonomyId: 't2', level: 2 },
};
const check = (values: Record<string, unknown>, template = contract()) => checkedValues(template, values, (id) => nodes[id]);

describe('the fields of a template', () => {
  it('get IDs, keys and defaults', () => {
    const [field] = newFields([{ type: 'enum', displayName: 'Customer state', options: [{ key: 'New' }] }], context());
    expect(field).toEqual({
      ...{ type: 'enum', id: 'id1', key: 'customerState', displayName: 'Customer state', hidden: false },
      options: [{ id: 'id2', key: 'New' }],
    });
  });

  it('get generated keys that differ from each other', () => {
    const fields = newFields(
      ['A b', 'A b', 'A-B'].map((displayName) => ({ type: 'string', displayName })),
      context(),
    );
    expect(fields.map(({ key }) => key)).toEqual(['aB', 'aB1', 'aB2']);
  });

  it.each([
    ['Customer contract', 'customerContract'],
    ['newFieldName', 'newfieldname'],
    ['2024 figures', '_2024Figures'],
    ['Größe', 'grE'],
    ['***', '_'],
  ])('a key is generated from "%s"', (displayName, key) => {
    expect(keyFrom(displayName)).toBe(key);
    expect(keyFrom(displayName)).toMatch(/^[a-zA-Z_][-a-zA-Z0-9_]*$/);
  });

  it('numbers keys that are in use', () => {
    expect(unusedKey('a', (key) => ['a', 'a1'].includes(key))).toBe('a2');
  });

  it('resolve the taxonomy by namespace and key or by ID', () => {
    const resolved = { taxonomyKey: 'places', taxonomyId: 't1', namespace: 'enterprise_1', optionsRules: { multiSelect: false } };
    const base = { type: 'taxonomy', key: 'place', displayName: 'Place' };
    expect(newFields([{ ...base, taxonomyKey: 'places', namespace: 'enterprise_1' }], context())[0]).toMatchObject(resolved);
    expect(newFields([{ ...base, taxonomyId: 't1' }], context())[0]).toMatchObject(resolved);
  });

  it.each<[string, Record<string, unknown>[]]>([
    [
      'fields: the template already has a field with the key "a"',
      [
        { type: 'string', key: 'a' },
        { type: 'float', key: 'a' },
      ],
    ],
    ['fields: "a" needs options', [{ type: 'enum', key: 'a' }]],
    ['fields: "a" already has the option "x"', [{ type: 'multiSelect', key: 'a', options: [{ key: 'x' }, { key: 'x' }] }]],
    ['fields: "a" needs a taxonomyId, or a namespace and a taxonomyKey', [{ type: 'taxonomy', key: 'a', taxonomyKey: 'places' }]],
    ['fields: "a" refers to a taxonomy that does not exist', [{ type: 'taxonomy', key: 'a', taxonomyId: 't9' }]],
    [
      'fields: "a" selects level 3, but the taxonomy has 2 levels',
      [{ type: 'taxonomy', key: 'a', taxonomyId: 't1', optionsRules: { selectableLevels: [1, 3] } }],
    ],
  ])('are rejected with "%s"', (message, fields) => {
    expect(rejection(() => newFields(fields, context()))).toBe(message);
  });
});

describe('the values of an instance', () => {
  it('are accepted if they match the fields', () => {
    const values = { customer: 'Ada', amount: 1.5, state: 'Draft', regions: ['South', 'North'], place: ['bath'] };
    expect(check(values)).toEqual(values);
  });

  it.each([
    ['2024-03-04T00:00:00Z', '2024-03-04T00:00:00.000Z'],
    ['2024-03-04T01:30:00.5+01:30', '2024-03-04T00:00:00.500Z'],
    ['2024-02-29T00:00:00.000Z', '2024-02-29T00:00:00.000Z'],
  ])('store the date %s in UTC', (sent, stored) => {
    expect(check({ signed: sent })).toEqual({ signed: stored });
  });

  it.each<[string, Record<string, unknown>]>([
    ['city: the template enterprise_1.contract has no such field', { city: 'York' }],
    ['$version: system properties cannot be set', { $version: 3 }],
    ['customer: must be a string, not number', { customer: 1 }],
    ['amount: must be a number, not string', { amount: '1' }],
    ['signed: must be a date-time such as 2024-03-04T00:00:00.000Z, not string', { signed: '2024-03-04' }],
    ['signed: must be a date-time such as 2024-03-04T00:00:00.000Z, not string', { signed: '2023-02-29T00:00:00Z' }],
    ['signed: must be a date-time such as 2024-03-04T00:00:00.000Z, not string', { signed: '2023-02-20T25:00:00Z' }],
    ['state: must be the key of an option, not a list', { state: ['Draft'] }],
    ['state: there is no option "draft"', { state: 'draft' }],
    ['regions: must be a list of option keys, not string', { regions: 'North' }],
    ['regions: there is no option "West"', { regions: ['North', 'West'] }],
    ['regions: the list contains a value twice', { regions: ['North', 'North'] }],
    ['place: must be a list of node IDs, not string', { place: 'bath' }],
    ['place: the field holds only one node', { place: ['bath', 'york'] }],
    ['place: the taxonomy places has no node none', { place: ['none'] }],
    ['place: the taxonomy places has no node other', { place: ['other'] }],
    ['place: nodes of level 1 cannot be selected', { place: ['country'] }],
  ])('are rejected with "%s"', (message, values) => {
    expect(rejection(() => check(values))).toBe(message);
  });

  it('may be any strings for global.properties, but nothing else', () => {
    const properties: Template = { ...contract(), scope: 'global', templateKey: 'properties', fields: [] };
    expect(check({ any: 'text', 'a/b': '' }, properties)).toEqual({ any: 'text', 'a/b': '' });
    expect(rejection(() => check({ any: 1 }, properties))).toBe('any: must be a string, not number');
    expect(rejection(() => check({ any: ['x'] }, properties))).toBe('any: must be a string, not a list');
    expect(rejection(() => check({ any: 'x' }, { ...properties, scope: 'enterprise_1' }))).toContain('has no such field');
  });
});

const change = (operations: Record<string, unknown>[]) => applyTemplateOperations(contract(), operations, context());
const optionsOf = (template: Template, key: string): string[] =>
  (template.fields.find((field) => field.key === key)?.options ?? []).map((option) => option.key);

describe('operations on a template', () => {
  it('count as one change of the template', () => {
    expect(
      change([
        { op: 'editTemplate', data: { hidden: true } },
        { op: 'removeField', fieldKey: 'amount' },
      ]).template.version,
    ).toBe(4);
  });

  it('edit the template', () => {
    const data = { displayName: 'Deal', hidden: true, copyInstanceOnItemCopy: true };
    expect(change([{ op: 'editTemplate', data }]).template).toMatchObject({ ...data, templateKey: 'contract' });
  });

  it('add a field, also with its key beside the data, or with a generated one', () => {
    const { template } = change([
      { op: 'addField', data: { type: 'string', key: 'a', displayName: 'A' } },
      { op: 'addField', fieldKey: 'b', data: { type: 'string', displayName: 'B' } },
      { op: 'addField', data: { type: 'string', displayName: 'Sea mile' } },
    ]);
    expect(template.fields.slice(-3).map(({ key }) => key)).toEqual(['a', 'b', 'seaMile']);
  });

  it('rename a field in the instances too, and keep its place, ID and options', () => {
    const { template, migrate } = change([
      { op: 'editField', fieldKey: 'state', data: { key: 'status', displayName: 'Status', hidden: true } },
    ]);
    expect(template.fields[3]).toEqual({ ...contract().fields[3], key: 'status', displayName: 'Status', hidden: true });
    expect(migrate({ customer: 'Ada', state: 'Draft' })).toEqual({ customer: 'Ada', status: 'Draft' });
  });

  it('remove a field and its values', () => {
    const { template, migrate } = change([{ op: 'removeField', fieldKey: 'amount' }]);
    expect(template.fields.map(({ key }) => key)).toEqual(['customer', 'signed', 'state', 'regions', 'place']);
    expect(migrate({ customer: 'Ada', amount: 2 })).toEqual({ customer: 'Ada' });
  });

  it('reorder the fields', () => {
    const fieldKeys = ['place', 'regions', 'state', 'signed', 'amount', 'customer'];
    expect(change([{ op: 'reorderFields', fieldKeys }]).template.fields.map(({ key }) => key)).toEqual(fieldKeys);
  });

  it('change the rules of a taxonomy field', () => {
    const { template } = change([
      { op: 'editField', fieldKey: 'place', data: { optionsRules: { multiSelect: true, selectableLevels: [1] } } },
    ]);
    expect(template.fields[5]?.optionsRules).toEqual({ multiSelect: true, selectableLevels: [1] });
  });

  it.each([
    ['Enum', 'state', 'enumOptionKey', ['Draft', 'Signed']],
    ['MultiSelect', 'regions', 'multiSelectOptionKey', ['North', 'South']],
  ] as const)('add, edit, remove and reorder the options of a field (%s)', (kind, fieldKey, keyName, [first, second]) => {
    const add = { op: `add${kind}Option`, fieldKey, data: { key: 'New' } };
    expect(optionsOf(change([add]).template, fieldKey)).toEqual([first, second, 'New']);
    const edit = { op: `edit${kind}Option`, fieldKey, [keyName]: first, data: { key: 'Edited' } };
    const edited = change([edit]);
    expect(optionsOf(edited.template, fieldKey)).toEqual(['Edited', second]);
    const idsOf = ({ fields }: Template) => fields.flatMap(({ options = [] }) => options.map(({ id }) => id));
    expect(idsOf(edited.template)).toEqual(idsOf(contract()));
    const remove = { op: `remove${kind}Option`, fieldKey, [keyName]: first };
    expect(optionsOf(change([remove]).template, fieldKey)).toEqual([second]);
    const reorder = { op: `reorder${kind}Options`, fieldKey, [`${keyName}s`]: [second, first] };
    expect(optionsOf(change([reorder]).template, fieldKey)).toEqual([second, first]);
  });

  it('replace and remove options in the instances', () => {
    const edited = change([
      { op: 'editEnumOption', fieldKey: 'state', enumOptionKey: 'Draft', data: { key: 'New' } },
      { op: 'editMultiSelectOption', fieldKey: 'regions', multiSelectOptionKey: 'North', data: { key: 'Up' } },
    ]);
    expect(edited.migrate({ state: 'Draft', regions: ['South', 'North'] })).toEqual({ state: 'New', regions: ['South', 'Up'] });
    const removed = change([
      { op: 'removeEnumOption', fieldKey: 'state', enumOptionKey: 'Draft' },
      { op: 'removeMultiSelectOption', fieldKey: 'regions', multiSelectOptionKey: 'North' },
    ]);
    expect(removed.migrate({ state: 'Draft', regions: ['South', 'North'] })).toEqual({ regions: ['South'] });
    expect(removed.migrate({ state: 'Signed', regions: ['North'] })).toEqual({ state: 'Signed' });
  });

  it('apply in order: a later operation sees the effects of an earlier one', () => {
    const { migrate } = change([
      { op: 'editField', fieldKey: 'state', data: { key: 'status' } },
      { op: 'editEnumOption', fieldKey: 'status', enumOptionKey: 'Draft', data: { key: 'New' } },
      { op: 'removeEnumOption', fieldKey: 'status', enumOptionKey: 'Signed' },
    ]);
    expect(migrate({ state: 'Draft' })).toEqual({ status: 'New' });
    expect(migrate({ state: 'Signed' })).toEqual({});
  });

  it('return the same values if nothing changes', () => {
    const values = { customer: 'Ada', regions: ['South'] };
    const { migrate } = change([
      { op: 'removeField', fieldKey: 'amount' },
      { op: 'removeMultiSelectOption', fieldKey: 'regions', multiSelectOptionKey: 'North' },
      { op: 'editTemplate', data: { displayName: 'Deal' } },
    ]);
    expect(migrate(values)).toBe(values);
  });

  it.each<[string, Record<string, unknown>]>([
    ['editTemplate: templateKey cannot be changed', { op: 'editTemplate', data: { templateKey: 'deal' } }],
    ['editField: type cannot be changed', { op: 'editField', fieldKey: 'amount', data: { type: 'string' } }],
    ['editField: the template has no field with the key "x"', { op: 'editField', fieldKey: 'x', data: {} }],
    ['editField: the template already has a field with the key "state"', { op: 'editField', fieldKey: 'amount', data: { key: 'state' } }],
    [
      'editField: "amount" is not a taxonomy field, so it has no optionsRules',
      { op: 'editField', fieldKey: 'amount', data: { optionsRules: {} } },
    ],
    ['removeField: the template has no field with the key "x"', { op: 'removeField', fieldKey: 'x' }],
    [
      'reorderFields: the keys must be customer, amount, signed, state, regions, place, in the new order',
      { op: 'reorderFields', fieldKeys: ['customer', 'amount'] },
    ],
    [
      'reorderEnumOptions: the keys must be Draft, Signed, in the new order',
      { op: 'reorderEnumOptions', fieldKey: 'state', enumOptionKeys: ['Draft', 'Draft'] },
    ],
    [
      'addEnumOption: "regions" is a field of the type multiSelect, not enum',
      { op: 'addEnumOption', fieldKey: 'regions', data: { key: 'x' } },
    ],
    ['fields: "state" already has the option "Draft"', { op: 'addEnumOption', fieldKey: 'state', data: { key: 'Draft' } }],
    [
      'fields: "state" already has the option "Signed"',
      { op: 'editEnumOption', fieldKey: 'state', enumOptionKey: 'Draft', data: { key: 'Signed' } },
    ],
    ['removeEnumOption: "state" has no option "x"', { op: 'removeEnumOption', fieldKey: 'state', enumOptionKey: 'x' }],
    ['op: there is no operation "renameField" on a template', { op: 'renameField', fieldKey: 'state' }],
  ])('are rejected with "%s"', (message, operation) => {
    expect(rejection(() => change([operation]))).toBe(message);
  });
});
