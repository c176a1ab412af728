import { Command } from 'commander';
import type { Io } from './io.js';
import type { DefineVerb } from './verb.js';
import { defineComplete } from './verbs/complete/definition.js';
import { defineDoctor } from './verbs/doctor/definition.js';
import { defineDownload } from './verbs/download/definition.js';
import { defineGenerate } from './verbs/generate/definition.js';
import { defineLs } from './verbs/ls/definition.js';
import { defineMigrate } from './verbs/migrate/definition.js';
import { defineMirror } from './verbs/mirror/definition.js';
import { defineMock } from './verbs/mock/definition.js';
import { defineTypes } from './verbs/types/definition.js';
import { defineUpload } from './verbs/upload/definition.js';

const verbs: readonly DefineVerb[] = [
  defineGenerate,
  defineTypes,
  defineMock,
  defineDoctor,
  defineMigrate,
  defineUpload,
  defineDownload,
  defineMirror,
  defineLs,
];

/** The command with all verbs. `setStatus` receives the exit status of a verb that does not throw. */
export async function createProgram(io: Io, setStatus: (status: number) => void, args: readonly string[]): Promise<Command> {
  const program = new Command('box-openapi');
  program
    .description('Tools for the Box API and box-openapi-sdk.')
    .exitOverride()
    // The value of an unknown option may be a token.
    .configureOutput({
      writeOut: io.stdout,
      writeErr: (text) => {
        io.stderr(text.replace(/(unknown option '[^'=]*)=[^\n]*'/, "$1'"));
      },
    })
    .showHelpAfterError('Run box-openapi --help for usage.')
    .enablePositionalOptions()
    .addHelpText('after', '\nbox-openapi <verb> --help shows the options of a verb, with examples.\n');
  for (const define of verbs) define(program, io, setStatus);
  await defineComplete(program, args);
  return program;
}
