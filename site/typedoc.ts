import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Application, type TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import type { SourcePage } from '../scripts/site/pages/source-page.js';

/** The entry points of the package whose exports are written by hand, by the file of their page. */
const entryPoints = new Map([
  ['index.md', { source: 'src/index.ts', title: 'box-openapi-sdk' }],
  ['entry-core.md', { source: 'src/entry-core.ts', title: 'box-openapi-sdk/core' }],
  ['node.md', { source: 'src/node/index.ts', title: 'box-openapi-sdk/node' }],
  ['redis.md', { source: 'src/redis/index.ts', title: 'box-openapi-sdk/redis' }],
  ['testing.md', { source: 'src/testing/index.ts', title: 'box-openapi-sdk/testing' }],
  ['metadata.md', { source: 'src/metadata/index.ts', title: 'box-openapi-sdk/metadata' }],
  ['webhooks.md', { source: 'src/webhooks/index.ts', title: 'box-openapi-sdk/webhooks' }],
]);

/**
 * The pages of the hand-written exports: one for each entry point, with its functions, classes and types, from their comments. `folder` is
 * a temporary folder. Throws if the sources cannot be read.
 */
export async function exportPages(root: string, folder: string): Promise<SourcePage[]> {
  await writeMarkdown(root, folder);
  const pages = [...entryPoints].map(([file, { title }]) => {
    const name = file.replace('index.md', 'root.md');
    const text = shortened(readFileSync(join(folder, file), 'utf8'))
      .replace(/^# .*$/m, `# ${title}`)
      .replaceAll('](index.md', '](root.md');
    return { path: `docs/api/${name}`, title, text };
  });
  const list = pages.map(({ path, title }) => `- [\`${title}\`](${path.replace('docs/api/', '')})`);
  const introduction =
    'These pages describe the exports that are written by hand. The [reference](../reference/README.md) describes the methods and the schemas, which are generated.';
  return [{ path: 'docs/api/README.md', title: 'Exports', text: ['# Exports', '', introduction, '', ...list, ''].join('\n') }, ...pages];
}

/**
 * Without anchors of properties, without headings that only repeat where a member comes from or that a table follows, and without the members that
 * each of the error classes repeats. Applications do not construct errors.
 */
function shortened(text: string): string {
  return (
    text
      .replaceAll(/<a id="[^"]*"><\/a> /g, '')
      .replaceAll(/^#{5} Constructor\n\n> \*\*new Box\w*Error\*\*[\s\S]*?(?=^#{1,5} )/gm, '')
      .replaceAll(/(?<=^### Box(?!Error$)\w*Error$(?:(?!^### )[\s\S])*?)^#{5} toJSON\(\)\n\n[\s\S]*?(?=^#{1,5} |^\*\*\*$)/gm, '')
      .replaceAll(/^#{4,6} (Inherited from|Overrides|Implementation of|Extended by)\n\n([^\n]+\n)+\n?/gm, '')
      .replaceAll(/^#{4,6} (Parameters|Properties|Methods|Constructors|Accessors|Get Signature|Call Signature)\n\n/gm, '')
      // The signature states the result. A description of it follows in another paragraph.
      .replaceAll(/^#{4,6} Returns\n\n(?![|#])[^\n]+\n\n/gm, '')
      .replaceAll(/^#{4,6} (Extends|Implements|Throws|Default|Type Declaration)\n\n(?:- )?(?=[^|\n#])/gm, '**$1** ')
      .replaceAll(/^#{4,6} (Type Parameters|Example)\n\n/gm, '')
      .replaceAll(/^\*\*\*\n\n/gm, '')
      .replaceAll(/^#{5,6} /gm, '#### ')
      .replaceAll(/ \| - (?=\|)/g, ' | ')
      .replaceAll(longUnion, (union) => shortUnion(union))
  );
}

/** More than twelve string literals in a row. */
const longUnion = /(?:`"\w+"`(?: \\\| )?){13,}/g;

/** The first values of a union, and the number of the others. Their full list is in the reference. */
function shortUnion(union: string): string {
  const values = union.split(' \\| ').filter((value) => value !== '');
  return `${values.slice(0, 3).join(' \\| ')} or ${String(values.length - 3)} more values${union.endsWith(' \\| ') ? ' \\| ' : ''}`;
}

async function writeMarkdown(root: string, output: string): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  const options: PluginOptions & Record<string, unknown> = {
    entryPoints: [...entryPoints.values()].map(({ source }) => join(root, source)),
    tsconfig: join(root, 'tsconfig.build.json'),
    basePath: join(root, 'src'),
    plugin: ['typedoc-plugin-markdown'],
    // The reference of the site describes what is generated.
    externalPattern: ['**/node_modules/**', '**/generated/**'],
    excludeExternals: true,
    excludePrivate: true,
    excludeInternal: true,
    skipErrorChecking: true,
    disableSources: true,
    githubPages: false,
    readme: 'none',
    router: 'module',
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: false,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    classPropertiesFormat: 'table',
    typeAliasPropertiesFormat: 'table',
    propertyMembersFormat: 'table',
    typeDeclarationFormat: 'table',
    enumMembersFormat: 'table',
    tableColumnSettings: { hideModifiers: true, hideDefaults: true, hideInherited: true, hideOverrides: true, hideSources: true },
    entryFileName: 'README',
    logLevel: 'Warn',
  };
  const app = await Application.bootstrapWithPlugins(options as Partial<TypeDocOptions>);
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc found errors in the sources. They are listed above.');
  await app.outputs.writeOutput({ name: 'markdown', path: output }, project);
}
