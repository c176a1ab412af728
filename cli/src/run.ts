import { CommanderError } from 'commander';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { createProgram } from './program.js';

/** Runs a command and returns its exit status: 0 success, 1 the work could not be done, 2 the arguments are wrong. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    let status = 0;
    const program = await createProgram(
      io,
      (code) => {
        status = code;
      },
      args,
    );
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    // Commander has printed the help or the message.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Failure)) throw error;
    io.stderr(`${error.message}\n`);
    return error.exitCode;
  }
}
