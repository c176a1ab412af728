import type { Command } from 'commander';
import { withAuthOptions, type AuthOptions } from './options.js';

/** The options of a verb that works on the content of a user. */
export interface ClientOptions extends AuthOptions {
  readonly asUser?: string;
  readonly baseUrl?: string;
}

/** Adds `--as-user`, `--base-url` and the options of the credentials to a verb. */
export function withClientOptions(command: Command): Command {
  return withAuthOptions(
    command
      .option('--as-user <id>', 'act as this user, which the application must be allowed to do')
      .option('--base-url <url>', 'origin of a mock Box, or of a gateway, instead of the API'),
  );
}
