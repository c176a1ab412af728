import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { createMockBox, type Seed } from 'box-openapi-sdk/testing';
import { describe, expect, it } from 'vitest';
import { publishedSeedSchema } from '../../scripts/build/seed-schema.js';
import { usage } from '../../src/testing/server/usage.js';
import { guidePages, pageOf } from './examples.js';

const ajv = new Ajv({ strict: false });
formats.default(ajv);
const validate = ajv.compile(publishedSeedSchema());

const inPages = guidePages.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/^```json\n([\s\S]*?)^```$/gm)]
    .filter(([, code = '']) => code.includes('"tree"'))
    .map(([, code = '']) => ({ page: pageOf(path), seed: JSON.parse(code) as Seed })),
);
const inUsage = /^ {2}\{\n[\s\S]*?^ {2}\}$/m.exec(usage)?.[0] ?? '';
const examples = [...inPages, { page: 'box-mock --help', seed: JSON.parse(inUsage) as Seed }];

describe('the seeds in JSON', () => {
  it('are on the page about seeds', () => {
    expect(inPages.map(({ page }) => page)).toContain('docs/guides/mock-box/seeds.md');
  });

  it.each(examples)('of $page follow the schema, and the mock accepts them', async ({ seed }) => {
    validate(seed);
    expect(validate.errors).toBeNull();
    await (await createMockBox({ seed })).close();
  });
});
