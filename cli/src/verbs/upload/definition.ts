import { withTransferOptions } from '../../transfer/options.js';
import { transferHelp } from '../../transfer/transfer-help.js';
import type { DefineVerb } from '../../verb.js';
import type { UploadVerbOptions } from './options.js';

export const defineUpload: DefineVerb = (program, io, setStatus) => {
  const command = program
    .command('upload')
    .description('Upload a folder or files to Box.')
    .argument('<source...>', 'a local folder, whose content is uploaded, or files')
    .requiredOption('--to <folder>', 'folder in Box, by path or ID; a missing path is created')
    .option('--follow-symlinks', 'follow symbolic links, which are skipped otherwise');
  withTransferOptions(command, 'the source', ['fail', 'rename', 'newVersion'])
    .addHelpText(
      'after',
      `
Examples:
  box-openapi upload ./reports --to /Reports/2026                              the content of a folder, with its folders
  box-openapi upload a.pdf b.pdf --to 12345                                    files, into the folder with this ID
  box-openapi upload ./site --to /Site --conflict newVersion --journal site.journal
  box-openapi upload ./site --to /Site --include "**/*.pdf" --exclude drafts --dry-run
  box-openapi upload ./reports --to /Reports --json | jq -r 'select(.status == "failed").path'

${transferHelp}`,
    )
    .action(async (sources: readonly string[], options: UploadVerbOptions) => {
      const { upload } = await import('./upload.js');
      setStatus(await upload(sources, options, io));
    });
};
