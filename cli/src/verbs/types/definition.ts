import { withAuthOptions } from '../../auth/options.js';
import type { DefineVerb } from '../../verb.js';
import type { TypesOptions } from './options.js';

export const defineTypes: DefineVerb = (program, io, setStatus) => {
  const command = program
    .command('types')
    .description("Write the types of an enterprise's metadata templates.")
    .option('--out <file>', 'file to write; commit it', 'box-metadata.ts')
    .option('--from <file>', 'read the templates from a JSON file instead of the API: an array, or the response of a list')
    .option('--global', 'include the templates of the global scope', false)
    .option('--base-url <url>', 'origin of a mock Box, or of a proxy, instead of the API')
    .option('--check', 'write nothing, and fail if the templates have changed', false)
    .addHelpText(
      'after',
      `
Examples:
  box-openapi types --config box.json --out src/box-metadata.ts          credentials of the developer console
  box-openapi types --config box.json --out src/box-metadata.ts --check  in CI: name the changes of the templates, and fail
  box-openapi types --from templates.json                                without access to the enterprise

The file contains types only. Import it once, or include it in tsconfig.json. Then metadata methods and queries have these types:
  const { amount } = await box.files.metadata.get(fileId, 'enterprise', 'contract');

Exit status: 0 success; 1 the templates have changed, or cannot be read; 2 wrong arguments.
`,
    );
  withAuthOptions(command).action(async (options: TypesOptions) => {
    const { writeTypes } = await import('./write-types.js');
    setStatus(await writeTypes(options, io));
  });
};
