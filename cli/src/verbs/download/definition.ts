import { Option } from 'commander';
import { withTransferOptions } from '../../transfer/options.js';
import { transferHelp } from '../../transfer/transfer-help.js';
import type { DefineVerb } from '../../verb.js';
import type { DownloadVerbOptions } from './options.js';

export const defineDownload: DefineVerb = (program, io, setStatus) => {
  const command = program
    .command('download')
    .description('Download a folder or files from Box.')
    .argument('<item...>', 'a folder in Box, whose content is downloaded, or several items')
    .option('--to <folder>', 'local folder, which is created if it is missing', '.');
  withTransferOptions(command, 'the local folder', ['fail', 'skip', 'overwrite', 'rename'])
    .addOption(new Option('--web-links <format>', 'how web links are written').choices(['skip', 'url', 'webloc']).default('skip'))
    .addOption(
      new Option('--names <policy>', 'names that the disk cannot store: change them reversibly, or report them')
        .choices(['encode', 'report'])
        .default('encode'),
    )
    .option('--portable-names', 'only names that Windows, macOS and Linux can store')
    .addHelpText(
      'after',
      `
Examples:
  box-openapi download /Reports/2026 --to ./reports                            the content of a folder, with its folders
  box-openapi download 12345 --to ./reports --journal reports.journal          the folder with this ID; continues after an interruption
  box-openapi download file:67890 /Reports/may.pdf                             files, into the current folder
  box-openapi download /Reports --to ./reports --include "**/*.pdf" --dry-run
  box-openapi download /Reports --to ./reports --json | jq -r 'select(.status == "failed").path'

${transferHelp}`,
    )
    .action(async (items: readonly string[], options: DownloadVerbOptions) => {
      const { download } = await import('./download.js');
      setStatus(await download(items, options, io));
    });
};
