import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Starts headless Chromium. Without an installed browser it prints a notice to stderr and returns undefined, or throws if `CI` is `true`.
 */
export async function startChromium(): Promise<Browser | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const executable = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (executable === undefined) {
    const reason = `none of ${names.join(', ')} is on the PATH`;
    if (process.env['CI'] === 'true') throw new Error(`No browser found: ${reason}. The tests require one in CI.`);
    process.stderr.write(`Skipped: browser tests, because ${reason}.\n`);
    return undefined;
  }
  // Chromium cannot use its sandbox when it runs as root, as it does in containers.
  return chromium.launch({ executablePath: executable, chromiumSandbox: process.getuid?.() !== 0 });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
