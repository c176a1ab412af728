import { withAuthOptions } from '../../auth/options.js';
import type { DefineVerb } from '../../verb.js';
import type { DoctorOptions } from './options.js';

export const defineDoctor: DefineVerb = (program, io, setStatus) => {
  const command = program
    .command('doctor')
    .description('Explain why a setup does not work.')
    .option('--as-user <id>', 'also check that the token may act as this user')
    .option('--scopes <names>', 'scopes that the application needs, separated by commas', 'root_readonly')
    .option('--origin <origin>', 'also check that pages of this origin may call the API (CORS), such as https://app.example.com')
    .option('--base-url <url>', 'origin of a mock Box, or of a gateway, instead of the API')
    .option('--timeout <seconds>', 'time limit of each request', '10')
    .option('--json', 'print the findings as JSON', false)
    .addHelpText(
      'after',
      `
Examples:
  box-openapi doctor                                                    with the BOX_* variables of your program
  box-openapi doctor --config box.json --as-user 12345                  with the file of the developer console
  box-openapi doctor --config box.json --scopes root_readwrite,manage_webhook
  box-openapi doctor --origin https://app.example.com --json            for a program that reads the findings

It checks the runtime, the credentials, the key, the proxy, the hosts and their certificates, the clock, the token, its scopes, As-User and
CORS. Each fault has the response of the service and what to do. The requests only read. The output contains no secrets.

Exit status: 0 no fault; 1 at least one fault; 2 wrong arguments.
`,
    );
  withAuthOptions(command).action(async (options: DoctorOptions) => {
    const { doctor } = await import('./doctor.js');
    setStatus(await doctor(options, io));
  });
};
