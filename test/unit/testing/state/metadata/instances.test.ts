import * as platform from '#testing-platform';
import { beforeEach, describe, expect, it } from 'vitest';
import { settingsFrom } from '../../../../../src/testing/options/settings.js';
import {
  addInstance,
  instanceKind,
  instanceOn,
  instancesOf,
  instancesOn,
  setValues,
  valuesOf,
} from '../../../../../src/testing/state/metadata/instances.js';
import { newTemplate } from '../../../../../src/testing/state/metadata/enterprise-templates.js';
import { templateKind } from '../../../../../src/testing/state/metadata/templates.js';
import { createWorld, type World } from '../../../../../src/testing/state/world.js';

let world: World;
beforeEach(() => {
  world = createWorld(settingsFrom({}), platform, platform.createContentStore(0), 1);
});

const add = (type: string, id: string, templateId: string, values: Record<string, unknown> = {}) =>
  addInstance(world.resources, world.ids, { item: { type, id }, templateId, values, by: '1' });

describe('the instances of the mock', () => {
  it('are found by item and by template', () => {
    const first = add('file', '1', 't1');
    const second = add('folder', '1', 't1');
    const third = add('file', '1', 't2');
    expect(instancesOn(world.resources, { type: 'file', id: '1' })).toEqual([first, third]);
    expect(instancesOf(world.resources, 't1')).toEqual([first, second]);
    expect(instanceOn(world.resources, { type: 'folder', id: '1' }, 't1')).toBe(second);
    expect(instanceOn(world.resources, { type: 'folder', id: '1' }, 't2')).toBeUndefined();
  });

  it('count their changes and keep their ID', () => {
    const instance = add('file', '1', 't1', { a: 1 });
    const changed = setValues(world.resources, instance, { a: 2 }, '2');
    expect(changed).toMatchObject({ id: instance.id, changes: 1, createdBy: '1', modifiedBy: '2' });
    expect(valuesOf(changed)).toEqual({ a: 2 });
    expect(instancesOf(world.resources, 't1')).toEqual([changed]);
  });

  it('are deleted with their item and with their template', () => {
    const ofFolder = add('folder', '1', 't1');
    const ofFile = add('file', '1', 't2');
    world.resources.release({ kind: 'folder', id: '1' });
    expect(world.resources.find(instanceKind, ofFolder.id)).toBeUndefined();
    world.resources.release({ kind: templateKind, id: 't2' });
    expect(world.resources.find(instanceKind, ofFile.id)).toBeUndefined();
    expect(instanceOn(world.resources, { type: 'file', id: '1' }, 't2')).toBeUndefined();
  });

  it('and templates are plain data, which JSON can save and load', () => {
    const fields = [{ type: 'enum', displayName: 'State', options: [{ key: 'Open', staticConfig: { classification: { colorID: 1 } } }] }];
    const template = newTemplate(world, { scope: 'enterprise', displayName: 'Invoice', fields });
    world.resources.add(templateKind, '1', { references: {}, keys: [], data: { ...template } });
    add('file', '1', 't1', { regions: ['North'], amount: 1.5 });
    for (const record of [...world.resources.all(templateKind), ...world.resources.all(instanceKind)])
      expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});
