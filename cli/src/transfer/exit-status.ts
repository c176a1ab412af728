import type { InterruptSignal } from '../io.js';

/** All files were transferred, or were already there. */
export const done = 0;
/** The run ended early. */
export const endedEarly = 1;
/** The run is complete, but some files failed. */
export const someFailed = 3;
/** As shells report a program that a signal has ended. */
export const interrupted: Readonly<Record<InterruptSignal, number>> = { SIGINT: 130, SIGTERM: 143 };

/** For the help of a verb. */
export const statusHelp = `Exit status: 0 everything is done; 1 the run ended early; 2 wrong arguments; 3 some files failed, the others are done; 130 interrupted
(Ctrl-C). After 1, 3 and 130, the same command continues.
`;
