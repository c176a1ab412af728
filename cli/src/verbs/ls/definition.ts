import { withClientOptions } from '../../auth/client-options.js';
import { itemSyntax } from '../../transfer/item-syntax.js';
import { withFilterOptions } from '../../transfer/options.js';
import type { DefineVerb } from '../../verb.js';
import type { LsOptions } from './options.js';

export const defineLs: DefineVerb = (program, io, setStatus) => {
  const command = program
    .command('ls')
    .description('List a folder in Box.')
    .argument('[item]', 'a folder or file in Box, by path or ID', '/')
    .option('--recursive', 'also list what is in its folders');
  withClientOptions(withFilterOptions(command).option('--json', 'print one JSON object per line, with the SHA-1 of files'))
    .addHelpText(
      'after',
      `
Examples:
  box-openapi ls                                             All Files
  box-openapi ls /Reports/2026                               ID, size, date and name of each item
  box-openapi ls 12345 --recursive --include "**/*.pdf"
  box-openapi ls /Reports --recursive --json | jq -r 'select(.size > 1000000000).path'

${itemSyntax}
The name of a folder ends with a slash. The date is that of the content.

Exit status: 0 success; 1 the item cannot be listed; 2 wrong arguments; 3 some folders cannot be read; 130 interrupted (Ctrl-C).
`,
    )
    .action(async (item: string, options: LsOptions) => {
      const { ls } = await import('./ls.js');
      setStatus(await ls(item, options, io));
    });
};
