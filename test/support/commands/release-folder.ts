import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.js';

/** Two packages in a folder, with what the commands of a release read: manifests, reports, a document and a changelog. */
export interface ReleaseFolder {
  readonly folder: string;
  write(files: Readonly<Record<string, string | object>>): void;
  /** Writes the report `api/index.api.md`. */
  report(code: string): void;
}

export const manifest = {
  name: 'sdk',
  version: '0.1.0',
  workspaces: ['cli'],
  exports: { '.': {}, './node': {} },
  engines: { node: '>=20' },
};
export const cliManifest = { name: 'sdk-cli', version: '0.1.0', bin: { sdk: 'bin.js' }, peerDependencies: { sdk: '^0.1.0', other: '>=5' } };
export const document = {
  openapi: '3.1.0',
  info: { title: 'Mini', version: '1' },
  paths: {
    '/things': { get: { operationId: 'things.list', description: 'All.', responses: { 200: { description: 'Things.' } } } },
    '/things/{id}': { delete: { operationId: 'things.delete', responses: { 204: { description: 'Deleted.' } } } },
  },
};
export const changelog = `# Changelog

The format.

## Unreleased

### Added

- The first line.

### Fixed

- A fault.

## 0.1.0

The first version.
`;

export async function releaseFolder(): Promise<ReleaseFolder> {
  const folder = await temporaryFolder();
  const write = (files: Readonly<Record<string, string | object>>) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
    }
  };
  const report = (code: string) => {
    write({ 'api/index.api.md': `# The API\n\n\`\`\`ts\n${code}\n\`\`\`\n` });
  };
  write({
    'package.json': manifest,
    'cli/package.json': cliManifest,
    'package-lock.json': {
      name: 'sdk',
      version: '0.1.0',
      packages: {
        '': { name: 'sdk', version: '0.1.0' },
        cli: { version: '0.1.0', peerDependencies: { sdk: '^0.1.0' } },
        'node_modules/other': { version: '5.0.0' },
      },
    },
    'generated/openapi.json': document,
    'CHANGELOG.md': changelog,
    '.changeset/README.md': '# Not a changeset\n',
  });
  report('export interface Options { a?: string; b?: string }');
  return { folder, write, report };
}

/** The text of a changeset. */
export function changeset(name: string, rank: string, text = '### Changed\n\n- A change.'): string {
  return `---\n'${name}': ${rank}\n---\n\n${text}\n`;
}
