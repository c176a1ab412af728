import type { FaultId } from './faults/catalog.js';

/** The faults by message of the SDK or of the command line. The first row that matches. */
const messages: readonly (readonly [message: RegExp, fault: FaultId])[] = [
  [/cannot be read \(/, 'config-unreadable'],
  [/must contain JSON|config must be JSON/, 'config-not-json'],
  [/no credentials|standard input is empty/, 'credentials-missing'],
  [/belong to different grants|both set/, 'credentials-conflict'],
];

/** The fault of credentials that were rejected with this message, before a request. */
export const configFault = (message: string): FaultId =>
  messages.find(([pattern]) => pattern.test(message))?.[1] ?? 'credentials-incomplete';
