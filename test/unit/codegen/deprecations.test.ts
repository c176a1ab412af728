import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, miniSpec, remove, specFolder } from '../../support/mini-spec.js';
import { generateInProcess } from './in-process.js';

const endsOperation = 'operationId: things.delete';
const endsParam = '{ name: filters, in: query,';
const endsProperty = "colour: { type: [string, 'null'], description: Its colour. }\n        kind:";

/** The small document whose operation, parameter and property have these details. */
function specWith(details: { operation?: string; param?: string; property?: string }): Record<string, string> {
  const mark = (text: string | undefined, flow = ' ') =>
    text === undefined ? '' : `${flow}deprecated: true,${flow}x-box-deprecated: ${text},`;
  const { operation, param, property } = details;
  const paths = miniSpec['paths/things.yaml']
    .replace(
      endsOperation,
      operation === undefined ? endsOperation : `${endsOperation}\n    deprecated: true\n    x-box-deprecated: ${operation}`,
    )
    .replace(endsParam, `${endsParam}${mark(param)}`);
  const schemas = miniSpec['schemas.yaml'].replace(endsProperty, endsProperty.replace('{', `{${mark(property)}`));
  return { ...miniSpec, 'paths/things.yaml': paths, 'schemas.yaml': schemas };
}

async function generate(files: Record<string, string>) {
  const folder = specFolder(files);
  try {
    const { code, stderr } = await generateInProcess(folder);
    return { code, stderr, files: filesOf(join(folder, 'out')) };
  } finally {
    remove(folder);
  }
}

describe('a deprecation of the document', { timeout: 180_000 }, () => {
  it('is in the hover text and the reference with its dates and its replacement', async () => {
    const { code, files } = await generate(
      specWith({
        operation: "{ since: '2025-01-31', until: '2026-06-30', replacement: [things.update, things.list] }",
        param: '{ replacement: usemarker }',
        property: "{ until: '2027-01-01', replacement: kind }",
      }),
    );
    expect(code).toBe(0);
    const api = files['generated/api.ts'] ?? '';
    expect(api).toContain('@deprecated Since 2025-01-31, until 2026-06-30. Use things.update or things.list.\n');
    expect(api).toContain('   * @deprecated Use usemarker.\n');
    expect(files['generated/functions.ts']).toContain(
      '@deprecated Since 2025-01-31, until 2026-06-30. Use things.update or things.list.\n',
    );
    expect(files['generated/openapi.ts']).toMatch(/@deprecated\s+\* Until 2027-01-01\. Use kind\. Its colour\./);
    const reference = Object.entries(files).find(([name]) => name.endsWith('things.md'))?.[1] ?? '';
    expect(reference).toContain('Deprecated. Since 2025-01-31, until 2026-06-30. Use `things.update` or `things.list`.');
    expect(reference).toContain('A filter. Deprecated. Use `usemarker`.');
  });

  it('needs no details', async () => {
    const files = {
      ...miniSpec,
      'paths/things.yaml': miniSpec['paths/things.yaml'].replace(endsOperation, `${endsOperation}\n    deprecated: true`),
    };
    expect((await generate(files)).files['generated/api.ts']).toMatch(/\* @deprecated\n/);
  });

  it.each([
    [{ operation: '{ replacement: things.remove }' }, 'things.delete: its replacement things.remove is not another operation.'],
    [
      { operation: '{ replacement: [things.list, things.delete] }' },
      'things.delete: its replacement things.delete is not another operation.',
    ],
    [{ param: '{ replacement: filter }' }, 'things.list: filter, the replacement of filters, is not another parameter of the operation.'],
    [{ property: '{ replacement: color }' }, 'color, the replacement of colour, is not another property of the object.'],
    [{ property: '{ replacement: colour }' }, 'colour, the replacement of colour, is not another property of the object.'],
    [{ operation: "{ since: '2025-02-30' }" }, "x-box-deprecated: since must be a date such as '2026-01-31'."],
    [{ operation: '{ until: soon }' }, "x-box-deprecated: until must be a date such as '2026-01-31'."],
    [{ operation: "{ since: '2026-02-01', until: '2026-01-31' }" }, 'x-box-deprecated: until is before since.'],
    [{ operation: '{ sunset: x }' }, 'x-box-deprecated has no key sunset. Use since, until or replacement.'],
    [{ operation: '{ replacement: [] }' }, 'x-box-deprecated: replacement must be a name or a list of names.'],
    [{ operation: 'things.list' }, 'x-box-deprecated must be an object.'],
  ])('is rejected with its location: %j', async (details, message) => {
    const { code, stderr } = await generate(specWith(details));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^spec\/(paths\/things|schemas)\.yaml:\d+: /m);
    expect(stderr).toContain(message);
  });

  it('accepts a replacement that an object inherits', async () => {
    expect((await generate(specWith({ property: '{ replacement: name }' }))).code).toBe(0);
  });

  it('is rejected without deprecated: true', async () => {
    const files = specWith({ operation: '{ replacement: things.list }' });
    const text = files['paths/things.yaml']?.replace('    deprecated: true\n', '') ?? '';
    expect((await generate({ ...files, 'paths/things.yaml': text })).stderr).toContain('x-box-deprecated requires deprecated: true.');
  });
});
