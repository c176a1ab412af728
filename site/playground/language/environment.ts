import { createSystem, createVirtualTypeScriptEnvironment, type VirtualTypeScriptEnvironment } from '@typescript/vfs';
import ts from 'typescript';

export const programPath = '/program.ts';
const variablesPath = '/variables.d.ts';

/** The folder of the declarations of the package. */
const sdk = '/sdk';
const entryPoints = {
  'box-openapi-sdk': 'src/index.d.ts',
  'box-openapi-sdk/core': 'src/entry-core.d.ts',
  'box-openapi-sdk/metadata': 'src/metadata/index.d.ts',
  'box-openapi-sdk/operations': 'generated/functions.d.ts',
  'box-openapi-sdk/schema': 'generated/openapi.d.ts',
  'box-openapi-sdk/testing': 'src/testing/index.d.ts',
  'box-openapi-sdk/webhooks': 'src/webhooks/index.d.ts',
};

/** The compiler over the declarations of the package and of the platform. `files` has texts by path. */
export function createEnvironment(files: ReadonlyMap<string, string>): VirtualTypeScriptEnvironment {
  const system = createSystem(new Map([...files, [programPath, 'export {};\n']]));
  return createVirtualTypeScriptEnvironment(system, [variablesPath, programPath], ts, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts', 'lib.webworker.d.ts', 'lib.webworker.asynciterable.d.ts'],
    paths: Object.fromEntries(Object.entries(entryPoints).map(([name, file]) => [name, [`${sdk}/${file}`]])),
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
}
