import { runApiReport } from './api-report/command.js';

process.exitCode = runApiReport(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
