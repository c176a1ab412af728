import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Section } from '../scripts/site/pages/navigation.js';
import { siteSections } from './site-sections.js';

export interface AssetsOptions {
  root: string;
  /** The folder of the site. */
  output: string;
  sections: readonly Section[];
}

/** Writes the scripts, the style and the icon that all pages share. */
export async function buildAssets({ root, output, sections }: AssetsOptions): Promise<void> {
  const outdir = join(output, 'assets');
  await build({
    entryPoints: ['site', 'search'].map((name) => join(root, `site/browser/${name}.ts`)),
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { siteSections: JSON.stringify(siteSections(sections)) },
  });
  await build({ entryPoints: [join(root, 'site/theme/site.css')], outdir, minify: true });
  cpSync(join(root, 'site/theme/icon.svg'), join(outdir, 'icon.svg'));
}
