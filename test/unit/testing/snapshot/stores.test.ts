import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { settingsFrom } from '../../../../src/testing/options/settings.js';
import * as platform from '../../../../src/testing/platform-memory.js';
import { createWorld, newWorldData } from '../../../../src/testing/state/world.js';

/** Parts of the world that have no data, with the reason. */
const withoutData: Readonly<Record<string, string>> = {
  settings: 'options of the mock',
  platform: 'functions',
  contents: 'the contents of files, which a snapshot reads through their records',
  enterprise: 'constant',
  groups: 'the memberships are resources',
  data: 'the data itself',
};

it('every part of the world has its data in the snapshot', () => {
  const world = createWorld(settingsFrom({}), platform, platform.createContentStore(), 1);
  const stores = Object.keys(world).filter((name) => !(name in withoutData));
  expect(Object.keys(newWorldData()).sort()).toEqual(stores.sort());
});

const folder = join(import.meta.dirname, '../../../../src/testing/state');

/** Variables in factories of stores that are not part of the state, with the reason. */
const transient: Readonly<Record<string, string>> = {
  'ids.ts chosen': 'the ID of the record that a seed is adding',
  'resources.ts leaving': 'the records that are being deleted in this call',
  'world.ts enterprise': 'constant',
  'event-log.ts listeners': 'long polls, which end with the mock',
  'resources.ts listeners': 'the webhook deliveries of the mock, which it subscribes at its start',
};

it('the factories of stores keep no state in their variables', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const found = files.flatMap((name) => stateIn(name, readFileSync(join(folder, name), 'utf8')));
  expect(found.sort()).toEqual(Object.keys(transient).sort());
});

/** The variables in the body of a `create` function, or of a module, that can hold state. */
function stateIn(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const bodies = source.statements.flatMap((statement) =>
    ts.isFunctionDeclaration(statement) && statement.name?.text.startsWith('create') === true
      ? [...(statement.body?.statements ?? [])]
      : [],
  );
  const lists = bodies.filter(ts.isVariableStatement).map(({ declarationList }) => declarationList);
  return lists.flatMap((list) =>
    list.declarations
      .filter(({ initializer }) => (list.flags & ts.NodeFlags.Let) !== 0 || (initializer !== undefined && holdsState(initializer)))
      .map(({ name: variable }) => `${name} ${variable.getText()}`),
  );
}

const holdsState = (initializer: ts.Expression): boolean =>
  ts.isNewExpression(initializer) || ts.isArrayLiteralExpression(initializer) || ts.isObjectLiteralExpression(initializer);
