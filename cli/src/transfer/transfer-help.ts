import { statusHelp } from './exit-status.js';
import { itemSyntax } from './item-syntax.js';

/** The end of the help of upload and download. */
export const transferHelp = `${itemSyntax}
A file with the same name and content is skipped. Repeat a command to continue after it has stopped.

${statusHelp}`;
