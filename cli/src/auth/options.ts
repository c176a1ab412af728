import type { Command } from 'commander';

/** The options of a verb that calls the API. A token is never an argument, because other users of the machine can read those. */
export interface AuthOptions {
  readonly config?: string;
  readonly tokenStdin?: true;
}

/** Adds `--config` and `--token-stdin` to a verb. */
export function withAuthOptions(command: Command): Command {
  return command
    .option('--config <file>', 'JSON file of the developer console with the credentials of the application')
    .option('--token-stdin', 'read an access token from the standard input')
    .addHelpText(
      'after',
      `
Credentials: --config, --token-stdin, or the variables BOX_DEVELOPER_TOKEN, BOX_JWT_CONFIG_FILE, or BOX_CLIENT_ID with BOX_CLIENT_SECRET
and BOX_ENTERPRISE_ID or BOX_USER_ID. For example: pass show box-token | box-openapi <verb> --token-stdin
`,
    );
}
