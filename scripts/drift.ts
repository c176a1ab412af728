import { runDrift } from './drift/command.js';

process.exitCode = await runDrift(process.argv.slice(2), {
  cwd: process.cwd(),
  terminalWidth: process.stdout.isTTY ? process.stdout.columns : undefined,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
