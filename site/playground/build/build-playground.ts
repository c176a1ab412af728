import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { collectExamples } from './collect-examples.js';
import { declarations } from './declarations.js';
import { encodePart } from './encode-part.js';

export interface PlaygroundOptions {
  root: string;
  /** The folder of the site. */
  output: string;
  /** The index of the playground among the sections of the site. */
  section: number;
}

/** Writes the playground into the folder `playground` of the site. Returns the number of its examples. */
export async function buildPlayground({ root, output, section }: PlaygroundOptions): Promise<{ all: number; runnable: number }> {
  const folder = join(output, 'playground');
  const sources = join(root, 'site/playground');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string): void => {
    writeFileSync(join(folder, name), content);
  };
  const bundle = async (entry: string, options: BuildOptions = {}): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [join(sources, entry)],
      ...{ bundle: true, minify: true, write: false, format: 'iife', platform: 'browser', target: 'es2022', logLevel: 'error' },
      // The sources and not the package, which may be older.
      conditions: ['box-openapi-sdk-source'],
      ...options,
    });
    return outputFiles?.[0]?.text ?? '';
  };
  const alias = { msw: join(sources, 'sandbox/no-msw.ts') };
  const [page, style, sandbox, language] = await Promise.all([
    bundle('page/main.ts'),
    bundle('page/playground.css'),
    // Names of classes and functions are part of errors and stacks.
    bundle('sandbox/worker.ts', { alias, keepNames: true }),
    // @typescript/vfs would load them for Node.js.
    bundle('language/worker.ts', { external: ['fs', 'path'] }),
  ]);
  write('index.html', compactPage(readFileSync(join(sources, 'page/page.html'), 'utf8').replace('{{ section }}', String(section))));
  write('playground.js', page);
  write('playground.css', style);
  write('sandbox.js', encodePart('sandbox', sandbox));
  write('language.js', encodePart('language', language));
  const examples = collectExamples();
  write('examples.js', encodePart('examples', JSON.stringify(examples)));
  write('types.js', encodePart('types', JSON.stringify(Object.fromEntries(declarations(root)))));
  return { all: examples.length, runnable: examples.filter(({ needs }) => needs === undefined).length };
}

function compactPage(html: string): string {
  return html.replaceAll(/>\s+</g, (gap) => (gap.includes('\n') ? '>\n<' : gap)).replaceAll(/^ +/gm, '');
}
