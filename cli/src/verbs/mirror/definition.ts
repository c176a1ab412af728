import { Option } from 'commander';
import { statusHelp } from '../../transfer/exit-status.js';
import { itemSyntax } from '../../transfer/item-syntax.js';
import { positiveInteger, withOutputOptions, withSelectionOptions } from '../../transfer/options.js';
import type { DefineVerb } from '../../verb.js';
import type { MirrorVerbOptions } from './options.js';

export const defineMirror: DefineVerb = (program, io, setStatus) => {
  const command = program
    .command('mirror')
    .description('Keep a local folder and a folder in Box alike.')
    .argument('<local>', 'the local folder')
    .argument('<folder>', 'the folder in Box, by path or ID; a missing path is created, except for "down"')
    .addOption(
      new Option('--direction <direction>', 'make Box like the disk, the disk like Box, or apply the changes of both')
        .choices(['up', 'down', 'both'])
        .makeOptionMandatory(),
    )
    .option('--delete', 'up, down: delete items of the target that the source does not have')
    .option('--max-delete <n>', 'stop before a run that would delete more items (default: half of them)', positiveInteger)
    .option('--backup-dir <folder>', 'local folder for deleted and replaced local files; required with down and both')
    .option('--state <file>', 'file that records what both sides had; required with both')
    .addOption(
      new Option('--conflict <policy>', 'both: a file has changed on both sides (default: keepBoth)').choices([
        ...['keepBoth', 'newer', 'local', 'remote'],
      ]),
    )
    .option('--check-access', 'stop if .box-mirror is missing on one side, for example because a disk is not mounted')
    .option('--allow-empty', 'go on although a side is empty that had items')
    .option('--resync', 'both: merge the sides anew; delete nothing')
    .option('--full-listing', 'list the folder in Box in full instead of reading its events')
    .option('--watch', 'keep running, and apply changes as they happen (requires the package chokidar)');
  withOutputOptions(withSelectionOptions(command, 'the local folder'))
    .addHelpText(
      'after',
      `
Examples:
  box-openapi mirror ./site /Site --direction up --delete                      Box becomes like the disk
  box-openapi mirror ./copy /Reports --direction down --delete --backup-dir ./copy-backup
  box-openapi mirror ./plans /Plans --direction both --state plans.state --backup-dir ./plans-backup
  box-openapi mirror ./plans /Plans --direction both --state plans.state --backup-dir ./plans-backup --dry-run
  box-openapi mirror ./plans /Plans --direction both --state plans.state --backup-dir ./plans-backup --watch

${itemSyntax}
Nothing is lost: deleted items of Box go to its trash, local files to --backup-dir.

${statusHelp}`,
    )
    .action(async (local: string, folder: string, options: MirrorVerbOptions) => {
      const { mirror } = await import('./mirror.js');
      setStatus(await mirror(local, folder, options, io));
    });
};
