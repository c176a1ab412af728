import { describe, expect, it } from 'vitest';
import { operations } from '../../support/openapi-document.js';

/** The rule of spec/README.md: the method, then the segments of the path, with `id` for a parameter. */
function referencePage({ method, path, operation }: (typeof operations)[number]): string {
  const segments = path.split('/').slice(1);
  const words = segments.map((segment) =>
    segment.replace(/\.?\{[^}]+\}/g, (name) => (name.startsWith('.') ? '_id' : 'id')).replaceAll('_', '-'),
  );
  const version = operation['x-box-version'];
  return `https://developer.box.com/reference/${version === undefined ? '' : `v${version}/`}${[method, ...words].join('-')}`;
}

/** Operations that the service's reference does not have. */
const without = ['classifications.change', 'files.content.preflightVersion', 'queries.execute', 'queryInsights.execute', 'webLinks.copy'];

describe('externalDocs', () => {
  it.each(operations.map((at) => [at.operation.operationId, at] as const))(
    '%s names its page in the reference of the service',
    (id, at) => {
      expect(at.operation.externalDocs?.url).toBe(without.includes(id) ? undefined : referencePage(at));
    },
  );

  it('are on operations only, because the pages do not describe variants', () => {
    const variants = operations.flatMap(({ operation }) => operation['x-box-variants'] ?? []);
    expect(variants.length).toBeGreaterThan(0);
    expect(variants.filter((variant) => 'externalDocs' in variant)).toEqual([]);
  });
});
