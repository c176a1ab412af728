import { runRelease } from './release/command.js';

process.exitCode = runRelease(
  process.argv.slice(2),
  { cwd: process.cwd(), stdout: (text) => process.stdout.write(text), stderr: (text) => process.stderr.write(text) },
  new Date(),
);
