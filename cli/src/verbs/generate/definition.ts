import type { DefineVerb } from '../../verb.js';
import type { GenerateOptions } from './options.js';

/** Emitters that `--emit` accepts. A test compares them with those of the generator, which this file must not load. */
export const emitterNames = ['zod', 'json-schema', 'msw', 'document'];

const collect = (value: string, earlier: string[]) => [...earlier, value];

export const defineGenerate: DefineVerb = (program, io, setStatus) => {
  program
    .command('generate')
    .description('Generate a typed client from the Box document, or from another one, with your overlays.')
    .option('--out <folder>', 'folder for the generated files; commit it', 'box')
    .option('--spec <path>', 'OpenAPI document, or folder with openapi.yaml; default: the document of the installed box-openapi-sdk')
    .option('--overlay <file>', 'OpenAPI Overlay (1.0 or 1.1) to apply; repeat it for more, in their order', collect, [])
    .option('--emit <names>', `additional output, separated by commas: ${emitterNames.join(', ')}`, (value) => value.split(','), [])
    .option('--plugin <file>', 'module with an emitter as its default export; repeat it for more', collect, [])
    .option('--check', 'write nothing, and fail if a generated file is out of date', false)
    .option('--draft-ids', 'write nothing, and print an overlay that names the operations of another document as methods', false)
    .addHelpText(
      'after',
      `
Examples:
  box-openapi generate                                      types, methods and functions in ./box
  box-openapi generate --overlay private.yaml --out src/box with a private endpoint
  box-openapi generate --emit zod,json-schema               with schemas for validation
  box-openapi generate --plugin ./my-plugin.mjs             with an emitter of yours
  box-openapi generate --spec other.json --draft-ids >ids.yaml   names for the operations of another document; edit them
  box-openapi generate --spec other.json --overlay ids.yaml      from that document with these names
  box-openapi generate --overlay private.yaml --check       in CI: fail if ./box is out of date

Then use the generated client in place of that of the SDK:
  import { createBoxClient } from './box/index.js';

Exit status: 0 success; 1 a fault in the document, an overlay or a plugin, or files out of date; 2 wrong arguments.
`,
    )
    .action(async (options: GenerateOptions) => {
      const { generate } = await import('./generate.js');
      setStatus(await generate(options, io));
    });
};
