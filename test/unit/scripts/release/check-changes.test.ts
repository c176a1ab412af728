import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runRelease } from '../../../../scripts/release/command.js';
import type { Run } from '../../../support/mini-spec.js';
import { changeset, cliManifest, document, manifest, releaseFolder, type ReleaseFolder } from '../../../support/commands/release-folder.js';
import { runInProcess } from '../../../support/commands/run-in-process.js';

const today = new Date('2026-12-24T12:00:00Z');

function run({ folder }: ReleaseFolder, command: string): Promise<Run> {
  return runInProcess((io) => runRelease([command], io, today), folder);
}

/** A folder whose baseline is its state. */
async function folderWithBaseline(): Promise<ReleaseFolder> {
  const packages = await releaseFolder();
  expect(await run(packages, 'baseline')).toMatchObject({ code: 0 });
  return packages;
}

const removed = 'export interface Options { a?: string }';
const extended = 'export interface Options { a?: string; b?: string; c?: string }';

describe('check:changes', () => {
  it('passes without a change', async () => {
    expect(await run(await folderWithBaseline(), 'check')).toEqual({
      code: 0,
      stdout: 'No change since the baseline of 0.1.0 needs a changeset.\n',
      stderr: '',
    });
  });

  it('requires a changeset of the rank major for a breaking change to the types', async () => {
    const packages = await folderWithBaseline();
    packages.report(removed);
    const { code, stdout, stderr } = await run(packages, 'check');
    expect(code).toBe(1);
    expect(stdout).toContain('major  sdk, api/index.api.md: `Options` changed.');
    expect(stderr).toBe("sdk has major changes and no changeset. Add a file to .changeset/ with 'sdk': major. See .changeset/README.md.\n");
    packages.write({ '.changeset/small.md': changeset('sdk', 'minor') });
    expect((await run(packages, 'check')).stderr).toContain('sdk has major changes and changesets of the rank minor.');
    packages.write({ '.changeset/other.md': changeset('sdk-cli', 'major') });
    expect((await run(packages, 'check')).code).toBe(1);
    packages.write({ '.changeset/large.md': changeset('sdk', 'major') });
    expect(await run(packages, 'check')).toMatchObject({ code: 0, stderr: '' });
  });

  it('requires a changeset of at least the rank minor for an addition', async () => {
    const packages = await folderWithBaseline();
    packages.report(extended);
    expect((await run(packages, 'check')).code).toBe(1);
    packages.write({ '.changeset/small.md': changeset('sdk', 'patch') });
    expect((await run(packages, 'check')).code).toBe(1);
    packages.write({ '.changeset/small.md': changeset('sdk', 'minor') });
    expect((await run(packages, 'check')).code).toBe(0);
  });

  it('requires a changeset for a removed report, subpath, command or engine', async () => {
    const packages = await folderWithBaseline();
    rmSync(join(packages.folder, 'api/index.api.md'));
    packages.write({
      'package.json': { ...manifest, exports: { '.': {}, './web': {} }, engines: { node: '>=22' } },
      'cli/package.json': { ...cliManifest, bin: {}, peerDependencies: { sdk: '^0.1.0', other: '>=6' } },
    });
    const { stdout, stderr } = await run(packages, 'check');
    expect(stdout.split('\n').slice(1, -1)).toEqual([
      '  major  sdk: the subpath `./node` was removed.',
      '  major  sdk: the engine `node` no longer supports all of >=20, but >=22.',
      '  major  sdk, api/index.api.md: `Options` was removed.',
      '  major  sdk-cli: the command `sdk` was removed.',
      '  major  sdk-cli: the peer `other` no longer supports all of >=5, but >=6.',
      '  minor  sdk: the subpath `./web` was added.',
    ]);
    expect(stderr).toContain("'sdk': major");
    expect(stderr).toContain("'sdk-cli': major");
  });

  it('requires a changeset for a removed operation of the document, but not for a new description', async () => {
    const packages = await folderWithBaseline();
    packages.write({
      'generated/openapi.json': { ...document, paths: { '/things': { get: { ...document.paths['/things'].get, description: 'Each.' } } } },
    });
    const { code, stdout } = await run(packages, 'check');
    expect(code).toBe(1);
    expect(stdout).toContain('major  document: Path `/things/{id}` was removed.');
    const { '/things/{id}': kept } = document.paths;
    packages.write({
      'generated/openapi.json': {
        ...document,
        paths: { '/things/{id}': kept, '/things': { get: { ...document.paths['/things'].get, description: 'Each.' } } },
      },
    });
    expect((await run(packages, 'check')).code).toBe(0);
  });

  it('does not count a change that is accepted with a reason', async () => {
    const packages = await folderWithBaseline();
    packages.report(removed);
    const change = 'sdk, api/index.api.md: `Options` changed.';
    packages.write({ '.changeset/accepted.json': [{ change, reason: 'Nobody could pass b.' }] });
    expect((await run(packages, 'check')).code).toBe(0);
    packages.write({ '.changeset/accepted.json': [{ change, reason: '' }] });
    expect(await run(packages, 'check')).toMatchObject({
      code: 2,
      stderr: '.changeset/accepted.json: entry 1 must have a change and a reason.\n',
    });
    packages.write({ '.changeset/accepted.json': [{ change: 'other', reason: 'Gone.' }] });
    expect((await run(packages, 'check')).stderr).toContain('.changeset/accepted.json: there is no change "other". Remove the entry.');
  });

  it('rejects a missing and a damaged baseline by name', async () => {
    const packages = await releaseFolder();
    expect(await run(packages, 'check')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^api\/released\.json\.gz is missing\./) as string,
    });
    writeFileSync(join(packages.folder, 'api/released.json.gz'), 'text');
    expect(await run(packages, 'check')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^api\/released\.json\.gz is damaged\./) as string,
    });
  });

  it.each([
    ['text without packages', /^\.changeset\/x\.md: must begin with packages and ranks/],
    [changeset('sdk', 'huge'), /^\.changeset\/x\.md: must begin with packages and ranks/],
    [changeset('sdk', 'none'), /^\.changeset\/x\.md: the rank of sdk must be major, minor or patch\./],
    [changeset('sdx', 'minor'), /^\.changeset\/x\.md: sdx is not a package of this repository\. Packages: sdk, sdk-cli\./],
    [changeset('sdk', 'minor', ''), /^\.changeset\/x\.md: the text is empty\./],
    [changeset('sdk', 'minor', '- No heading.'), /^\.changeset\/x\.md: the text must begin with a heading/],
    [changeset('sdk', 'minor', '### News\n\n- A.'), /^\.changeset\/x\.md: ### News is not a heading of the changelog\./],
    [changeset('sdk', 'minor', '### Added'), /^\.changeset\/x\.md: ### Added has no entry\./],
    [changeset('sdk', 'minor', '### Added\n\n- A.\n\n### Added\n\n- B.'), /^\.changeset\/x\.md: ### Added appears twice\./],
    ['---\n---\n\n### Added\n\n- A.\n', /^\.changeset\/x\.md: names no package\./],
  ])('rejects the changeset %j', async (text, message) => {
    const packages = await folderWithBaseline();
    packages.write({ '.changeset/x.md': text });
    expect(await run(packages, 'check')).toMatchObject({ code: 2, stderr: expect.stringMatching(message) as string });
  });

  it('rejects another command', async () => {
    expect((await run(await releaseFolder(), 'publish')).code).toBe(2);
  });
});
