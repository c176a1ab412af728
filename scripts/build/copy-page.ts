import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { transformSync } from 'esbuild';

const page = 'src/testing/server/page';

/** The page of box-mock consists of sources that the browser reads as they are. Without comments and indentation, they have half the size. */
export function copyPage(root: string): void {
  const target = join(root, 'dist', page);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(join(root, page))) {
    if (name === 'README.md') continue;
    const text = readFileSync(join(root, page, name), 'utf8');
    writeFileSync(join(target, name), shortened(extname(name), text));
  }
}

function shortened(extension: string, text: string): string {
  if (extension === '.html') return text.replace(/^ +/gm, '');
  if (extension !== '.js' && extension !== '.css') return text;
  return transformSync(text, { loader: extension === '.js' ? 'js' : 'css', minify: true }).code;
}
