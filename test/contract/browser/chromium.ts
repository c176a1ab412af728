import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * A real browser without a window. Undefined where none is installed, which is said on stderr; throws there when CI is `true`.
 */
export async function startChromium(): Promise<Browser | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (found === undefined) {
    const why = `none of ${names.join(', ')} is on the PATH`;
    if (process.env['CI'] === 'true') throw new Error(`There is no browser: ${why}. The tests in CI need one.`);
    process.stderr.write(`Skipped: tests in a real browser, because ${why}.\n`);
    return undefined;
  }
  // Chromium has no sandbox for root, as which it runs in containers.
  return chromium.launch({ executablePath: found, chromiumSandbox: process.getuid?.() !== 0 });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
