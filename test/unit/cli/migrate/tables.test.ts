import { describe, expect, it } from 'vitest';
import { operationTable } from '../../../../generated/operations.js';
import { apiWords } from '../../../../cli/src/verbs/migrate/tables/api-words.js';
import { version10Rows } from '../../../../cli/src/verbs/migrate/tables/box-node-sdk-10.js';
import { version3Rows } from '../../../../cli/src/verbs/migrate/tables/box-node-sdk-3.js';
import { rowProblems } from '../../../../scripts/migration/problems.js';
import { methodsOfVersion10, methodsOfVersion3 } from '../../../../scripts/migration/vendor-methods.js';
import { document } from '../../../support/openapi-document.js';

describe.each([
  ['10', version10Rows, methodsOfVersion10, 347],
  ['3', version3Rows, methodsOfVersion3, 252],
] as const)('the table of version %s', (version, rows, methodsOf, count) => {
  it('has one row for each method of the managers, with its parameters', () => {
    const methods = methodsOf();
    expect(methods).toHaveLength(count);
    expect(rowProblems(version, rows, methods)).toEqual([]);
  });

  it('names only methods of our client, and says what to do where there is none', () => {
    const helpers = new Set(['uploads.upload']);
    for (const [method, , call, note] of rows) {
      const name = call.split('(')[0] ?? '';
      expect(call === '' ? (note ?? '') !== '' : Object.hasOwn(operationTable, name) || helpers.has(name), method).toBe(true);
    }
  });

  it('passes each parameter of the vendor, or names it in the note', () => {
    const unused = rows.flatMap(([method, parameters, call, note]) => {
      if (call === '') return [];
      const used = new Set(call.match(/\w+/g));
      const names = parameters === '' ? [] : parameters.split(', ');
      return names.filter((name) => !used.has(name) && note?.includes(name) !== true).map((name) => `${method}: ${name}`);
    });
    // The command marks calls with arguments that have no place. Our client has another name for the cancellation of a call.
    expect(unused.filter((place) => !/: (cancellationToken|optionalsInput|queryParams|requestBody)$/.test(place))).toEqual(
      version === '10'
        ? []
        : ['files.deletePermanently: options', 'folders.deletePermanently: options', 'termsOfService.createUserStatus: options'],
    );
  });
});

describe('the words of the API', () => {
  it('are the names in the document that consist of several words', () => {
    const names = new Set<string>();
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { properties, in: location, name } = value as { properties?: unknown; in?: unknown; name?: unknown };
      if (typeof properties === 'object' && properties !== null) for (const key of Object.keys(properties)) names.add(key);
      if (location === 'query' && typeof name === 'string') names.add(name);
      for (const inner of Object.values(value)) visit(inner);
    };
    visit(document);
    const words = [...names].filter((name) => /^[A-Za-z_]\w*$/.test(name) && /_[a-z]|[a-z][A-Z]/.test(name));
    expect([...apiWords].sort()).toEqual(words.sort());
  });
});
