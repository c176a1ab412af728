import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { version10Rows } from '../../cli/src/verbs/migrate/tables/box-node-sdk-10.js';
import { version3Rows } from '../../cli/src/verbs/migrate/tables/box-node-sdk-3.js';
import { root } from './examples.js';

const page = readFileSync(join(root, 'docs/guides/command-line/migrate.md'), 'utf8');

it.each([
  ['10', version10Rows],
  ['3', version3Rows],
])('the page about the migration has a row for each method of version %s, as in the table of the command', (version, rows) => {
  const section = page.split(`## Methods of version ${version}\n`)[1]?.split('\n## ')[0] ?? '';
  const cells = section.split('\n').filter((line) => line.startsWith('| `'));
  const expected = rows.map(([method, parameters, call, note]) => {
    const after = [call === '' ? '' : `\`client.${call}\``, note ?? ''].filter((part) => part !== '').join('. ');
    return `| \`client.${method}(${parameters})\` | ${after} |`;
  });
  expect(cells.map((line) => line.replace(/ +\|/g, ' |'))).toEqual(expected);
});
