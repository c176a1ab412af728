import { describe, expect, it } from 'vitest';
import { runSpecDiff } from '../../../../scripts/spec-diff/command.js';
import { gitRepository, type GitRepository } from '../../../support/commands/git-repository.js';
import { miniSpec, type Run } from '../../../support/mini-spec.js';
import { runInProcess } from '../../../support/commands/run-in-process.js';

const files = Object.fromEntries(Object.entries(miniSpec).map(([name, text]) => [`spec/${name}`, text]));

/** A repository with the small document at the tag v1, and with changes at the tag v2. */
async function changedRepository(changes: Readonly<Record<string, string | undefined>>): Promise<GitRepository> {
  const repository = await gitRepository();
  repository.write(files);
  repository.commit('first');
  repository.git('tag', 'v1');
  repository.write(changes);
  repository.commit('second');
  repository.git('tag', 'v2');
  return repository;
}

function diff({ folder }: GitRepository, ...args: string[]): Promise<Run> {
  return runInProcess((io) => runSpecDiff(args, io), folder);
}

function replaced(file: keyof typeof miniSpec, from: string, to: string): Record<string, string> {
  const text = miniSpec[file];
  expect(text).toContain(from);
  return { [`spec/${file}`]: text.replace(from, to) };
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

const things = miniSpec['paths/things.yaml'];
const withoutPost = replaced('paths/things.yaml', things.slice(things.indexOf('  post:'), things.indexOf('/things/{thing_id}:')), '');

describe('spec:diff', () => {
  it('locates a removed operation in the older document and names its ref', async () => {
    const repository = await changedRepository(withoutPost);
    const { code, stdout } = await diff(repository, 'v1', 'v2');
    expect(code).toBe(0);
    expect(stdout).toContain(`major  spec/paths/things.yaml:${String(lineOf(things, '  post:'))} at v1\n`);
    expect(stdout).toContain('Operation `POST /things` was removed.');
    expect(stdout).toMatch(/^1 major, \d+ minor, \d+ patch\. Rank of all changes: major\.$/m);
  });

  it('compares the refs in the given order', async () => {
    const repository = await changedRepository(withoutPost);
    const { stdout } = await diff(repository, 'v2', 'v1');
    expect(stdout).toContain(`minor  spec/paths/things.yaml:${String(lineOf(things, '  post:'))} at v1\n`);
    expect(stdout).toContain('0 major');
  });

  it('compares with the uncommitted files of the folder by default', async () => {
    const repository = await changedRepository({});
    repository.write(replaced('openapi.yaml', 'title: Mini', 'title: Tiny'));
    const { stdout } = await diff(repository, 'v2');
    expect(stdout).toContain('patch  spec/openapi.yaml:2\n       `title` changed from "Mini" to "Tiny": info > title');
    expect((await diff(repository, 'v1', 'v2')).stdout).toBe('The document has not changed.\n');
  });

  it('locates a changed schema in its file', async () => {
    const [from, to] = ['type: string, description: The colour.', 'type: integer, description: The colour.'];
    const repository = await changedRepository(replaced('schemas.yaml', from, to));
    const { stdout } = await diff(repository, 'v1', 'v2');
    expect(stdout).toContain(`major  spec/schemas.yaml:${String(lineOf(miniSpec['schemas.yaml'], from))} at v2\n`);
    expect(stdout).not.toMatch(/\/tmp\/|before\.json|after\.json/);
  });

  it('fails with --fail-on if a change has at least that rank', async () => {
    const repository = await changedRepository(withoutPost);
    expect((await diff(repository, 'v1', 'v2', '--fail-on', 'major')).code).toBe(1);
    expect((await diff(repository, 'v1', 'v2', '--fail-on=minor')).code).toBe(1);
    expect((await diff(repository, 'v2', 'v1', '--fail-on', 'major')).code).toBe(0);
    expect((await diff(repository, 'v2', 'v1', '--fail-on', 'minor')).code).toBe(1);
  });

  it('names a ref that does not exist', async () => {
    const { code, stderr } = await diff(await changedRepository({}), 'v9');
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Cannot read spec\/ at v9: /) as string });
  });

  it('names the ref of a document with faults', async () => {
    const repository = await changedRepository(replaced('openapi.yaml', "'schemas.yaml#/ThingColour'", "'schemas.yaml#/Nothing'"));
    const { code, stderr } = await diff(repository, 'v1', 'v2');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^spec\/openapi\.yaml:\d+ at v2: /);
  });

  it.each([
    [[], /^Lists the changes/],
    [['v1', 'v2', 'v3'], /^Unexpected argument v3/],
    [['v1', '--fail-on', 'huge'], /^--fail-on huge: must be patch, minor or major/],
    [['v1', '--unknown'], /--unknown/],
  ])('rejects the arguments %j', async (args, message) => {
    const { code, stderr } = await diff(await changedRepository({}), ...args);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(message) as string });
  });
});
