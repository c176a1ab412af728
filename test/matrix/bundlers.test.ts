import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startChromium } from '../contract/browser/chromium.js';
import { calibrationFiles } from '../package/bundles/calibration.js';
import { firstPartBytes, measureFirstPart } from '../package/bundles/first-part.js';
import { programs, type MeasuredProgram } from '../package/bundles/programs.js';
import { bundlers, esbuildWithoutSplitting, projectFiles, type Bundler } from './bundlers.js';
import { createProject } from './project.js';
import { serveFolder } from '../support/servers/serve-folder.js';

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

/** Builds `files` in a separate project and returns the path of its first file. */
async function buildWith(bundler: Bundler, name: string, files: Readonly<Record<string, string>>) {
  const project = await createProject(`${bundler.name} ${name}`.replaceAll(' ', '-'), { ...projectFiles(bundler), ...files });
  await project.node(['build.mjs'], { NODE_ENV: 'production' });
  return { ...project, entry: bundler.entryOf(project.dir) };
}

async function run(bundler: Bundler, built: Awaited<ReturnType<typeof buildWith>>, { use }: MeasuredProgram): Promise<unknown> {
  const { dir, entry } = built;
  const body = `(async () => {\n${use}\n})()`;
  if (bundler.output === 'node') {
    await writeFile(join(dir, 'run.mjs'), `await import(${JSON.stringify(entry)});\nconsole.log(await ${body});\n`);
    return (await built.node(['run.mjs'])).trim();
  }
  const server = await serveFolder(join(dir, 'out'));
  onTestFinished(() => server.close());
  const page = await browser?.newPage();
  onTestFinished(() => page?.close());
  await page?.goto(`${server.url}/`);
  return page?.evaluate(body);
}

describe.each(bundlers)('$name', (bundler) => {
  it.each(programs)('builds $name without warnings, the output runs, and what it loads first stays below its limit', async (program) => {
    const built = await buildWith(bundler, program.name, { 'main.js': program.main });
    expect(await run(bundler, built, program)).toBe(program.result);
    const calibration = await buildWith(bundler, `${program.name} empty`, await calibrationFiles(built.dir, program.main));
    const size = measureFirstPart(built.entry, calibration.entry);
    console.info(`${bundler.name}, ${program.name}: ${JSON.stringify(size)}`);
    expect(size.bundler).toBeGreaterThan(0);
    expect(size.own).toBeLessThan(program.limit);
  });
});

describe(esbuildWithoutSplitting.name, () => {
  it.each(programs)('builds $name without warnings, and the output runs', async (program) => {
    const built = await buildWith(esbuildWithoutSplitting, program.name, { 'main.js': program.main });
    expect(await run(esbuildWithoutSplitting, built, program)).toBe(program.result);
    console.info(`${esbuildWithoutSplitting.name}, ${program.name}: ${String(firstPartBytes(built.entry))}`);
  });
});
