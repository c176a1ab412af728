import { describe, expect, it } from 'vitest';
import { linesOf, planOf, type Case } from './build-sides.js';

const both: Readonly<Record<string, readonly [Case, ...string[]]>> = {
  'nothing has changed': [{ base: { a: 'x' }, local: { a: 'x' }, remote: { a: 'x' } }],
  'a file is new on disk': [{ local: { a: 'x' }, remote: {} }, 'upload a'],
  'a file is new in Box': [{ local: {}, remote: { a: 'x' } }, 'download a'],
  'a file is new on both sides, with one content': [{ local: { a: 'x' }, remote: { a: 'x' } }],
  'a file is new on both sides, with two contents': [
    { local: { a: 'x' }, remote: { a: 'y' } },
    ...['conflict a: keepBoth', 'local: move a to a (1)', 'download a', 'upload a (1)'],
  ],
  'a file has changed on disk': [{ base: { a: 'x' }, local: { a: 'y' }, remote: { a: 'x' } }, 'upload a (new version)'],
  'a file has changed in Box': [{ base: { a: 'x' }, local: { a: 'x' }, remote: { a: 'y' } }, 'download a (new version)'],
  'a file has changed on both sides to one content': [{ base: { a: 'x' }, local: { a: 'y' }, remote: { a: 'y' } }],
  'a file has changed on both sides': [
    { base: { 'a.txt': 'x' }, local: { 'a.txt': 'y' }, remote: { 'a.txt': 'z' } },
    ...['conflict a.txt: keepBoth', 'local: move a.txt to a (1).txt', 'download a.txt', 'upload a (1).txt'],
  ],
  'a number is in use in Box': [
    { base: { a: 'x' }, local: { a: 'y' }, remote: { a: 'z', 'a (1)': 'q' } },
    ...['conflict a: keepBoth', 'local: move a to a (2)', 'download a', 'download a (1)', 'upload a (2)'],
  ],
  'the local file wins': [
    { base: { a: 'x' }, local: { a: 'y' }, remote: { a: 'z' }, decision: 'local' },
    ...['conflict a: local', 'upload a (new version)'],
  ],
  'the file in Box wins': [
    { base: { a: 'x' }, local: { a: 'y' }, remote: { a: 'z' }, decision: 'remote' },
    ...['conflict a: remote', 'download a (new version)'],
  ],
  'a file was deleted on disk': [{ base: { a: 'x' }, local: {}, remote: { a: 'x' } }, 'remote: delete a'],
  'a file was deleted in Box': [{ base: { a: 'x' }, local: { a: 'x' }, remote: {} }, 'local: delete a'],
  'a file was deleted on both sides': [{ base: { a: 'x' }, local: {}, remote: {} }],
  'a file was deleted on disk, and has changed in Box': [{ base: { a: 'x' }, local: {}, remote: { a: 'y' } }, 'download a'],
  'a file was deleted in Box, and has changed on disk': [{ base: { a: 'x' }, local: { a: 'y' }, remote: {} }, 'upload a'],
  'a file was deleted on disk, and renamed in Box': [{ base: { a: 'x' }, local: {}, remote: { b: ['x', 'a'] } }, 'download b'],
  'a file was renamed on disk': [{ base: { a: 'x' }, local: { b: ['x', 'a'] }, remote: { a: 'x' } }, 'remote: move a to b'],
  'a file was renamed in Box': [{ base: { a: 'x' }, local: { a: 'x' }, remote: { b: ['x', 'a'] } }, 'local: move a to b'],
  'a file was renamed on both sides to one name': [{ base: { a: 'x' }, local: { b: ['x', 'a'] }, remote: { b: ['x', 'a'] } }],
  'a file was renamed on both sides: the name in Box applies': [
    { base: { a: 'x' }, local: { b: ['x', 'a'] }, remote: { c: ['x', 'a'] } },
    'local: move b to c',
  ],
  'a file was renamed on disk and edited in Box': [
    { base: { a: 'x' }, local: { b: ['x', 'a'] }, remote: { a: 'y' } },
    ...['remote: move a to b', 'download b (new version)'],
  ],
  'a file was renamed and edited on disk: it is another one': [
    { base: { a: 'x' }, local: { b: ['y', 'a'] }, remote: { a: 'x' } },
    ...['remote: delete a', 'upload b'],
  ],
  'a file was replaced on disk by one with another inode': [
    { base: { a: 'x' }, local: { a: ['y', 'other'] }, remote: { a: 'x' } },
    'upload a (new version)',
  ],
  'a file was deleted and created again in Box': [
    { base: { a: 'x' }, local: { a: 'x' }, remote: { a: ['y', 'other'] } },
    'download a (new version)',
  ],
  'a folder was renamed on disk': [
    { base: { d: null, 'd/a': 'x' }, local: { e: [null, 'd'], 'e/a': ['x', 'd/a'] }, remote: { d: null, 'd/a': 'x' } },
    'remote: move d to e',
  ],
  'a folder was renamed in Box': [
    { base: { d: null, 'd/a': 'x' }, local: { d: null, 'd/a': 'x' }, remote: { e: [null, 'd'], 'e/a': ['x', 'd/a'] } },
    'local: move d to e',
  ],
  'a folder was renamed in Box, and got a file on disk': [
    { base: { d: null }, local: { d: null, 'd/a': 'x' }, remote: { e: [null, 'd'] } },
    ...['local: move d to e', 'upload e/a'],
  ],
  'a folder was deleted on disk': [
    { base: { d: null, 'd/a': 'x' }, local: {}, remote: { d: null, 'd/a': 'x' } },
    ...['remote: delete d/a', 'remote: delete d'],
  ],
  'a folder was deleted on disk, and got a file in Box': [
    { base: { d: null, 'd/a': 'x' }, local: {}, remote: { d: null, 'd/a': 'x', 'd/b': 'y' } },
    ...['remote: delete d/a', 'local: create d/', 'download d/b'],
  ],
  'a folder was deleted in Box, and a file in it has changed on disk': [
    { base: { d: null, 'd/a': 'x', 'd/b': 'x' }, local: { d: null, 'd/a': 'y', 'd/b': 'x' }, remote: {} },
    ...['local: delete d/b', 'remote: create d/', 'upload d/a'],
  ],
  'a folder was renamed on disk and deleted in Box: it is kept with its files': [
    { base: { d: null, 'd/a': 'x' }, local: { e: [null, 'd'], 'e/a': ['x', 'd/a'] }, remote: {} },
    ...['remote: create e/', 'upload e/a'],
  ],
  'each side has moved one of two folders into the other one: the places in Box apply': [
    { base: { d: null, e: null }, local: { e: null, 'e/d': [null, 'd'] }, remote: { d: null, 'd/e': [null, 'e'] } },
    ...['local: move e/d to d', 'local: move e to d/e'],
  ],
  'two files have swapped their names in Box': [
    { base: { a: 'x', b: 'y' }, local: { a: 'x', b: 'y' }, remote: { a: ['y', 'b'], b: ['x', 'a'] } },
    ...['local: move b to a', 'local: move a to b'],
  ],
  'a file on disk has the name of a folder in Box': [
    { local: { a: 'x' }, remote: { a: null } },
    ...['local: move a to a (1)', 'local: create a/', 'upload a (1)'],
  ],
  'names on disk differ only in case': [
    { local: { a: 'x', A: 'y' }, remote: {} },
    ...['local: move A to A (1)', 'upload a', 'upload A (1)'],
  ],
  'only the case of a name differs between the sides': [{ local: { A: 'x' }, remote: { a: 'x' } }, 'local: move A to a'],
};

describe('a plan for both directions', () => {
  it.each(Object.entries(both))('%s', (_, [given, ...expected]) => {
    const plan = planOf(given);
    expect(linesOf(plan).toSorted()).toEqual(expected.toSorted());
    expect([plan.needed.size, plan.open.length]).toEqual([0, 0]);
  });
});

const interrupted: Readonly<Record<string, readonly [Case, ...string[]]>> = {
  'the file in Box is still there': [{ base: { a: 'x' }, deleting: { a: 'remote' }, local: {}, remote: { a: 'x' } }, 'remote: delete a'],
  'the file in Box is gone': [{ base: { a: 'x' }, deleting: { a: 'remote' }, local: {}, remote: {} }],
  'the file in Box is gone, and its local part has another name': [
    { base: { a: 'x' }, deleting: { a: 'remote' }, local: { b: ['x', 'a'] }, remote: {} },
    'upload b',
  ],
  'the file in Box is gone, its local part has another name, and another file in Box has its name': [
    { base: { a: 'x' }, deleting: { a: 'remote' }, local: { b: ['x', 'a'] }, remote: { a: ['y', 'another'] } },
    ...['upload b', 'download a'],
  ],
  'the file in Box is gone, and one with its content was created on disk': [
    { base: { a: 'x' }, deleting: { a: 'remote' }, local: { a: ['x', 'another'] }, remote: {} },
    'upload a',
  ],
  'the folder in Box is gone, and its local part has another name': [
    {
      base: { d: null, 'd/a': 'x' },
      deleting: { d: 'remote', 'd/a': 'remote' },
      local: { e: [null, 'd'], 'e/a': ['x', 'd/a'] },
      remote: {},
    },
    ...['remote: create e/', 'upload e/a'],
  ],
  'the local file is still there': [{ base: { a: 'x' }, deleting: { a: 'local' }, local: { a: 'x' }, remote: {} }, 'local: delete a'],
  'the local file is gone': [{ base: { a: 'x' }, deleting: { a: 'local' }, local: {}, remote: {} }],
  'the local file is gone, and one with its content was created in Box': [
    { base: { a: 'x' }, deleting: { a: 'local' }, local: {}, remote: { a: ['x', 'another'] } },
    'download a',
  ],
  'the local file is gone, and one with its content was created on disk': [
    { base: { a: 'x' }, deleting: { a: 'local' }, local: { a: ['x', 'another'] }, remote: {} },
    'upload a',
  ],
  'the local file is gone, and another one has its inode': [
    { base: { a: 'x' }, deleting: { a: 'local' }, local: { a: ['y', 'a'] }, remote: {} },
    'upload a',
  ],
};

describe('a plan after a run that was interrupted while it deleted an item', () => {
  it.each(Object.entries(interrupted))('%s', (_, [given, ...expected]) => {
    expect(linesOf(planOf(given)).toSorted()).toEqual(expected.toSorted());
  });
});

const oneWay: Readonly<Record<string, readonly [Case, ...string[]]>> = {
  'up: a new, a changed and an additional file': [
    { direction: 'up', local: { a: 'x', b: 'y' }, remote: { b: 'z', c: 'q' } },
    ...['upload a', 'upload b (new version)'],
  ],
  'up, with deletions: what the disk lacks goes': [
    { direction: 'up', deletes: true, local: {}, remote: { d: null, 'd/a': 'x', b: 'y' } },
    ...['remote: delete d/a', 'remote: delete b', 'remote: delete d'],
  ],
  'up: a renamed file is renamed': [
    { direction: 'up', base: { a: 'x' }, local: { b: ['x', 'a'] }, remote: { a: 'x' } },
    'remote: move a to b',
  ],
  'up: a rename in Box is undone': [
    { direction: 'up', base: { a: 'x' }, local: { a: 'x' }, remote: { b: ['x', 'a'] } },
    'remote: move b to a',
  ],
  'up: a file that was deleted in Box is uploaded again': [
    { direction: 'up', base: { a: 'x' }, local: { a: 'x' }, remote: {} },
    'upload a',
  ],
  'up: names that differ only in case are not changed on disk': [{ direction: 'up', local: { a: 'x', A: 'y' }, remote: {} }, 'upload a'],
  'down: a new, a changed and an additional file': [
    { direction: 'down', remote: { a: 'x', b: 'y' }, local: { b: 'z', c: 'q' } },
    ...['download a', 'download b (new version)'],
  ],
  'down, with deletions: what Box lacks goes': [
    { direction: 'down', deletes: true, remote: {}, local: { d: null, 'd/a': 'x', b: 'y' } },
    ...['local: delete d/a', 'local: delete b', 'local: delete d'],
  ],
  'down, with deletions: a file makes room for a folder': [
    { direction: 'down', deletes: true, remote: { a: null }, local: { a: 'x' } },
    ...['local: delete a', 'local: create a/'],
  ],
  'down: a renamed file is renamed': [
    { direction: 'down', base: { a: 'x' }, local: { a: 'x' }, remote: { b: ['x', 'a'] } },
    'local: move a to b',
  ],
};

describe('a plan for one direction', () => {
  it.each(Object.entries(oneWay))('%s', (_, [given, ...expected]) => {
    expect(linesOf(planOf(given)).toSorted()).toEqual(expected.toSorted());
  });

  it('reports a name that the service cannot store, and one that it cannot tell from another one', () => {
    const plan = planOf({ direction: 'up', local: { a: 'x', A: 'y', 'b\\c': 'z' }, remote: {} });
    expect(plan.skipped.map(({ path, reason }) => `${path} ${reason}`).toSorted()).toEqual(['A name', 'b\\c name']);
  });
});
