import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readChangesets } from '../../../../scripts/release/changelog/changeset.js';
import { withRelease } from '../../../../scripts/release/changelog/release-notes.js';
import { repository } from '../../../support/mini-spec.js';

const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as Record<
  'scripts' | 'dependencies',
  Record<string, string>
>;

interface Workflow {
  readonly jobs: { readonly publish: { readonly permissions: object; readonly steps: readonly { readonly run?: string }[] } };
}

describe('the workflow that publishes', () => {
  const workflow = parse(readFileSync(join(repository, '.github/workflows/release.yml'), 'utf8')) as Workflow;
  const { permissions, steps } = workflow.jobs.publish;
  const commands = steps.flatMap(({ run }) => run ?? []);

  it('may request a certificate of provenance and write nothing', () => {
    expect(permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  });

  it('publishes both packages with provenance after all checks', () => {
    const published = commands.filter((command) => command.startsWith('npm publish'));
    expect(published).toEqual(['npm publish --provenance --access public', 'npm publish --workspace cli --provenance --access public']);
    expect(commands.indexOf('.ci/run')).toBe(commands.indexOf('npm publish --provenance --access public') - 1);
  });
});

describe('the checks of dependencies and changes', () => {
  const run = readFileSync(join(repository, '.ci/run'), 'utf8');

  it.each(['check:api', 'check:changes', 'check:unused', 'check:dependencies'])('.ci/run runs %s', (script) => {
    expect(manifest.scripts).toHaveProperty([script]);
    expect(run).toMatch(new RegExp(`^together .*\\b${script}\\b`, 'm'));
  });

  it('the dependencies of the SDK have ranges', () => {
    for (const range of Object.values(manifest.dependencies)) expect(range).toMatch(/^\^/);
  });
});

describe('the changelog of this repository', () => {
  it('can be released with the changesets of this repository', () => {
    const changelog = readFileSync(join(repository, 'CHANGELOG.md'), 'utf8');
    const changesets = readChangesets(repository, ['box-openapi-sdk', 'box-openapi-cli']);
    const released = withRelease(changelog, '0.1.0', '2026-12-24', changesets);
    expect(released.match(/^##+ .*$/gm)?.slice(0, 3)).toEqual(['## Unreleased', '## 0.1.0 - 2026-12-24', '### Added']);
    const lines = (text: string) => text.split('\n').filter((line) => line.startsWith('- '));
    const entries = changesets.flatMap(({ sections }) => [...sections.values()].flatMap(lines));
    expect(lines(released).sort()).toEqual([...lines(changelog), ...entries].sort());
  });
});
