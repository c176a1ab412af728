import type { Command } from 'commander';
import type { Io } from './io.js';

/** Adds a verb with its options and help. Its code is imported only when the verb runs. */
export type DefineVerb = (program: Command, io: Io, setStatus: (status: number) => void) => void;
