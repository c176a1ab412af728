#!/usr/bin/env node
import { text } from 'node:stream/consumers';
import { run } from './run.js';

// The reader of a pipe, such as head, may close it early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
const status = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: (output) => void process.stdout.write(output),
  stderr: (output) => void process.stderr.write(output),
  stdin: () => text(process.stdin),
});
// A verb that runs another program, such as the mock, leaves its status in place.
if (status !== 0) process.exitCode = status;
