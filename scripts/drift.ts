import { runDrift } from './drift/command.js';

// The reader of a pipe, such as head, may close it before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runDrift(process.argv.slice(2), {
  cwd: process.cwd(),
  terminalWidth: process.stdout.isTTY ? process.stdout.columns : undefined,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
