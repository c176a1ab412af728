import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { Document } from '../../../../codegen/openapi/document.js';
import { applyOverlays } from '../../../../codegen/overlay/apply-overlays.js';
import { readOverlay } from '../../../../codegen/overlay/read-overlay.js';

const document = {
  openapi: '3.1.0',
  tags: [{ name: 'a' }],
  paths: {
    '/a/{id}': { get: { operationId: 'a.get', summary: 'Get', parameters: [{ name: 'p' }, { name: 'q' }, { name: 'x' }, { name: 'y' }] } },
    '/b': { get: { operationId: 'b.get', deprecated: true } },
  },
  components: { schemas: { A: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } } } },
} as unknown as Document;

/** Applies an overlay with these actions, as a file. */
function apply(actions: readonly unknown[], overlay = '1.1.0'): ReturnType<typeof applyOverlays> {
  const folder = mkdtempSync(join(tmpdir(), 'box-overlay-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'own.yaml'), stringify({ overlay, info: { title: 'Own', version: '1' }, actions }));
  return applyOverlays(document, readOverlay(join(folder, 'own.yaml'), folder));
}

const result = (actions: readonly unknown[]) => apply(actions).document as unknown as typeof document & Record<string, unknown>;
const faultOf = (actions: readonly unknown[], version?: string) => {
  try {
    apply(actions, version);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('overlays', () => {
  it('an update merges objects recursively and keeps their other properties', () => {
    const { paths } = result([{ target: "$.paths['/a/{id}'].get", update: { summary: 'Read', 'x-box-beta': true } }]);
    expect(paths['/a/{id}']?.get).toMatchObject({ operationId: 'a.get', summary: 'Read', 'x-box-beta': true });
  });

  it('an update of an array appends a value or the elements of a list', () => {
    expect(result([{ target: '$.tags', update: { name: 'b' } }])['tags']).toEqual([{ name: 'a' }, { name: 'b' }]);
    expect(result([{ target: '$.tags', update: [{ name: 'b' }, { name: 'c' }] }])['tags']).toHaveLength(3);
    const { components } = result([{ target: '$.components.schemas.A', update: { required: ['name'] } }]);
    expect(components.schemas['A']?.required).toEqual(['id', 'name']);
  });

  it('an update of a primitive value replaces it', () => {
    expect(result([{ target: "$.paths['/b'].get.operationId", update: 'b.read' }]).paths['/b']?.get?.operationId).toBe('b.read');
  });

  it('a removal deletes every matching element of a list, and properties', () => {
    const target = "$.paths['/a/{id}'].get.parameters[?@.name == 'p' || @.name == 'q' || @.name == 'y']";
    const { paths } = result([
      { target, remove: true },
      { target: '$.paths[?@.get.deprecated]', remove: true },
    ]);
    expect(paths['/a/{id}']?.get?.parameters).toEqual([{ name: 'x' }]);
    expect(Object.keys(paths)).toEqual(['/a/{id}']);
  });

  it('a copy merges another part of the document into the target', () => {
    const actions = [
      { target: '$.components.schemas', update: { B: {} } },
      { target: '$.components.schemas.B', copy: '$.components.schemas.A' },
    ];
    expect(result(actions).components.schemas['B']).toEqual(document.components.schemas['A']);
  });

  it('actions apply in their order, and the given document stays unchanged', () => {
    const before = structuredClone(document);
    const actions = [
      { target: '$.paths', update: { '/c': { get: {} } } },
      { target: "$.paths['/c'].get", update: { operationId: 'c.get' } },
    ];
    expect(result(actions).paths['/c']?.get?.operationId).toBe('c.get');
    expect(document).toEqual(before);
  });

  it('a target that matches nothing is an error with the file, the index of the action and the target', () => {
    expect(
      faultOf([
        { target: '$.tags', update: { name: 'b' } },
        { target: '$.paths.nowhere', remove: true },
      ]),
    ).toBe('own.yaml: actions[1]: The target $.paths.nowhere matches nothing in the document.');
  });

  it.each([
    [
      'a target that is not a JSONPath',
      [{ target: '$.paths./a/{id}', remove: true }],
      /actions\[0\]: "target" is not a JSONPath \(RFC 9535\)/,
    ],
    ['a missing target', [{ update: {} }], /actions\[0\]: "target" must be a JSONPath/],
    ['an action without effect', [{ target: '$.tags' }], /actions\[0\]: has no effect/],
    ['an unknown field', [{ target: '$.tags', updates: [] }], /"updates" is not a field of an action/],
    ['the removal of the document', [{ target: '$', remove: true }], /The target \$ cannot be removed/],
    ['a value that is not an object for an object', [{ target: '$.paths', update: 'text' }], /the target is an object/],
    ['an object for a primitive value', [{ target: '$.openapi', update: {} }], /the target is a primitive value/],
    ['a copy of several values', [{ target: '$.tags', copy: '$.paths.*' }], /must match exactly one value, and \$\.paths\.\* matches 2/],
  ])('%s is an error', (_, actions, message) => {
    expect(faultOf(actions)).toMatch(message);
  });

  it('overlays of another version are rejected, and copy in version 1.0', () => {
    expect(faultOf([{ target: '$.tags', update: {} }], '2.0.0')).toMatch(/^own\.yaml: "overlay" must be the version/);
    expect(faultOf([{ target: '$.tags', copy: '$.tags' }], '1.0.0')).toMatch(/"copy" requires "overlay: 1\.1\.0"/);
  });

  it('a fault in the result is located in the action that has added it', () => {
    const { locations } = apply([
      { target: '$.tags', update: { name: 'b' } },
      { target: '$.paths', update: { '/c': { get: { operationId: 'C' } } } },
    ]);
    const located = locations({ locate: () => 'the document' });
    expect(located.locate(['paths', '/c', 'get', 'operationId'])).toBe('own.yaml: actions[1]');
    expect(located.locate(['paths', '/b', 'get', 'operationId'])).toBe('the document');
  });
});
