import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs `box-mock` of the installed SDK in this process, so that signals and the exit status are its own. */
export async function mock(args: readonly string[]): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve('box-openapi-sdk/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> };
  const path = join(dirname(manifest), String(bin['box-mock']));
  process.argv = [process.execPath, path, ...args];
  await import(pathToFileURL(path).href);
}
