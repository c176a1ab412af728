import { describe, expect, it } from 'vitest';
import { lintIn, miniSpec, miniSpecWith, realSpecFolder, remove, specFolder, type MiniFile, type Run } from '../../support/mini-spec.js';

/** Lints a small document by the rules of the real one. */
async function lint(files: Record<string, string>): Promise<Run> {
  const folder = specFolder(files);
  try {
    return await lintIn(folder);
  } finally {
    remove(folder);
  }
}

describe('spec lint rules', () => {
  it.concurrent('accept the current document', async () => {
    const folder = realSpecFolder();
    try {
      expect((await lintIn(folder)).code).toBe(0);
    } finally {
      remove(folder);
    }
  });

  it.concurrent('accept a valid minimal document', async () => {
    expect((await lint(miniSpec)).code).toBe(0);
  });

  it.concurrent.each<[string, MiniFile, string, string, RegExp]>([
    ['misspelled on an operation', 'paths/things.yaml', 'x-box-retry:', 'x-box-rety:', /Unknown extension x-box-rety/],
    ['misspelled on a schema', 'schemas.yaml', 'x-box-standard:', 'x-box-standart:', /Unknown extension x-box-standart/],
    ['misspelled on the document', 'openapi.yaml', 'x-box-hosts:', 'x-box-host:', /Unknown extension x-box-host\b/],
    [
      'in the wrong place',
      'schemas.yaml',
      'x-box-standard: [name]',
      'x-box-retry: safe',
      /x-box-retry stands on Schema; it belongs on Operation/,
    ],
    [
      'with an unknown key',
      'paths/things.yaml',
      'x-box-pagination: { style:',
      'x-box-pagination: { way:',
      /x-box-pagination has no key way/,
    ],
    ['with an invalid value', 'paths/things.yaml', 'x-box-retry: safe', 'x-box-retry: maybe', /x-box-retry/],
  ])('reject an extension %s and report its file', async (_, file, from, to, expectedMessage) => {
    const { code, stdout } = await lint(miniSpecWith(file, from, to));
    expect(code).toBe(1);
    expect(stdout).toMatch(expectedMessage);
    expect(stdout).toContain(`spec/${file}:`);
  });
});
