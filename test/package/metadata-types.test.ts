import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { checkedProgram, checkedTemplates, metadataCalls, tenTemplates } from './metadata-call-sites.js';
import { consumerOf, root } from './packed.js';

const consumer = consumerOf(inject('installedPackage'));
const compilers = [
  { version: '5.9', bin: 'typescript/bin/tsc' },
  { version: '7', bin: 'typescript-7/bin/tsc' },
];

/** Type-checks a program next to generated types, against the packed package. Resolves with the report of the compiler. */
async function compile(
  name: string,
  { templates, program, bin, exact }: { templates: string; program: string; bin: string; exact: boolean },
) {
  const folder = join(consumer.dir, 'metadata', name);
  await mkdir(folder, { recursive: true });
  const compilerOptions = {
    ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: exact, noUncheckedIndexedAccess: true, skipLibCheck: true },
    ...{ target: 'es2022', lib: ['es2023'], module: 'nodenext', types: [] },
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  await writeFile(join(folder, 'box-metadata.ts'), templates);
  await writeFile(join(folder, 'use.ts'), program);
  return consumer.exec(process.execPath, [join(root, 'node_modules', bin), '-p', folder, '--extendedDiagnostics']);
}

describe('types of metadata templates', () => {
  for (const { version, bin } of compilers) {
    it.each([true, false])(
      `accept correct calls and reject wrong ones under TypeScript ${version}, with exactOptionalPropertyTypes %s`,
      async (exact) => {
        const name = `checked-${version}-${String(exact)}`;
        await compile(name, { templates: checkedTemplates(), program: checkedProgram, bin, exact });
      },
    );
  }

  it('without the generated types, the same calls are errors: the program does not pass because nothing is checked', async () => {
    const templates = 'export {};\n';
    await expect(compile('unchecked', { templates, program: checkedProgram, bin: 'typescript-7/bin/tsc', exact: true })).rejects.toThrow(
      "Unused '@ts-expect-error' directive",
    );
  });

  it.each(['methods', 'functions'] as const)(
    '300 calls of %s with ten templates of twenty fields type-check within the budget',
    async (style) => {
      const { program, calls } = metadataCalls(style);
      expect(calls).toBe(300);
      const report = await compile(`budget-${style}`, { templates: tenTemplates(), program, bin: 'typescript/bin/tsc', exact: true });
      const instantiations = Number(/^Instantiations:\s+(\d+)/m.exec(report)?.[1]);
      console.info(`300 metadata calls of ${style}: ${String(instantiations)} instantiations`);
      expect(instantiations).toBeGreaterThan(0);
      expect(instantiations).toBeLessThanOrEqual(16_000);
    },
  );
});
