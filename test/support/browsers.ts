import { accessSync, constants, readFileSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

const commands: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

/**
 * Starts an installed browser without windows. Without one it prints a notice to stderr and returns undefined, or throws if `CI` is `true`.
 * Puppeteer drives both browsers with the same code. Playwright drives its own Firefox only.
 */
export async function startBrowser(name: BrowserName, env: Readonly<Record<string, string>> = {}): Promise<Browser | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const executablePath = commands[name].flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable);
  if (executablePath === undefined) {
    const reason = `none of ${commands[name].join(', ')} is on the PATH`;
    if (process.env['CI'] === 'true') throw new Error(`No ${name} found: ${reason}. The tests require it in CI.`);
    process.stderr.write(`Skipped: tests in ${name}, because ${reason}.\n`);
    return undefined;
  }
  // A busy machine may need long for a call. Chromium cannot use its sandbox when it runs as root, as it does in containers.
  const shared = { executablePath, env: { ...process.env, ...env }, headless: true, protocolTimeout: 600_000, timeout: 120_000 };
  return name === 'firefox'
    ? puppeteer.launch({ ...shared, browser: 'firefox' })
    : puppeteer.launch({ ...shared, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The CPU time of a browser and of all its processes, in ms. Where the system has no /proc, the time of the clock. */
export function cpuMsOf(browser: Browser): number {
  const processes = processesBelow(browser.process()?.pid);
  return processes.size === 0 ? performance.now() : [...processes.values()].reduce((sum, ms) => sum + ms, 0);
}

/** A process and all that it has started, with their CPU time in ms. Empty where the system has no /proc. */
export function processesBelow(root: number | undefined): Map<number, number> {
  const processes = new Map<number, { parent: number; ms: number }>();
  try {
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) processes.set(Number(name), readStat(name));
  } catch {
    return new Map();
  }
  const belongs = (id: number): boolean => id === root || (processes.has(id) && belongs(processes.get(id)?.parent ?? 0));
  return new Map([...processes].filter(([id]) => belongs(id)).map(([id, { ms }]) => [id, ms]));
}

/** The time that the processors of the machine had no work, in ms since its start. Infinity where the system has no /proc. */
export function idleMsOfMachine(): number {
  try {
    // proc(5): the fourth time is that without work, in 1/100 s of all processors.
    return Number(readFileSync('/proc/stat', 'utf8').split('\n')[0]?.split(/\s+/)[4]) * 10;
  } catch {
    return Infinity;
  }
}

/** proc(5): the fields after the name in parentheses are the state, the parent, and as 12th and 13th the user and system time in 1/100 s. */
function readStat(id: string): { parent: number; ms: number } {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * 10 };
  } catch {
    // The process has ended.
    return { parent: 0, ms: 0 };
  }
}
