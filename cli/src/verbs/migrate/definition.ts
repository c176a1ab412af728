import type { DefineVerb } from '../../verb.js';
import type { MigrateOptions } from './options.js';

export const defineMigrate: DefineVerb = (program, io, setStatus) => {
  program
    .command('migrate')
    .description('Rewrite programs for box-node-sdk 3 or 10 to box-openapi-sdk.')
    .argument('<paths...>', 'files and folders with JavaScript or TypeScript')
    .option('--write', 'write the files; by default only the changes are printed', false)
    .addHelpText(
      'after',
      `
Examples:
  box-openapi migrate src/             print a table of the files and the changes
  box-openapi migrate src/ --write     write the files
  grep -rn "TODO(box-openapi)" src/    find the code that needs a person

It rewrites clients, grants, calls, callbacks, options, results and errors of box-node-sdk 3 and 10 and of box-typescript-sdk-gen. Code that it
cannot rewrite stays as it is, with a comment that begins with TODO(box-openapi) and says what to do. Pass all files of a program in one run.
Commit your work first, and review the changes. A second run changes nothing.

Exit status: 0 success; 1 a file cannot be read or written; 2 wrong arguments.
`,
    )
    .action(async (paths: readonly string[], options: MigrateOptions) => {
      const { migrate } = await import('./migrate.js');
      setStatus(await migrate(paths, options, io));
    });
};
