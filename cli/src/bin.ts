#!/usr/bin/env node
import { text } from 'node:stream/consumers';
import type { WriteStream } from 'node:tty';
import type { Terminal } from './io.js';
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
  outputTerminal: terminalOf(process.stdout),
  errorTerminal: terminalOf(process.stderr),
  onInterrupt(onSignal) {
    const listeners = (['SIGINT', 'SIGTERM'] as const).map(
      (name) =>
        [
          name,
          () => {
            onSignal(name);
          },
        ] as const,
    );
    for (const [name, listener] of listeners) process.on(name, listener);
    return () => {
      for (const [name, listener] of listeners) process.off(name, listener);
    };
  },
});
// A verb that runs another program, such as the mock, leaves its status in place.
if (status !== 0) process.exitCode = status;

/** A terminal that understands control sequences. */
function terminalOf(stream: WriteStream): Terminal | undefined {
  if (!stream.isTTY || process.env['TERM'] === 'dumb') return undefined;
  return { columns: () => stream.columns, rows: () => stream.rows };
}
