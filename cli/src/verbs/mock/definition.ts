import type { DefineVerb } from '../../verb.js';

export const defineMock: DefineVerb = (program) => {
  program
    .command('mock')
    .description('Serve a mock Box over HTTP on this machine.')
    // The program of the SDK reads and documents its options.
    .helpOption('--help', 'show the options of box-mock')
    .allowUnknownOption()
    .allowExcessArguments()
    .passThroughOptions()
    .argument('[options...]', 'options of box-mock, such as --port 4010 and --seed box.json')
    .addHelpText(
      'after',
      `
Examples:
  box-openapi mock                             on any free port; prints the URL and a developer token
  box-openapi mock --port 4010 --seed box.json with the users and files of a seed file
  box-openapi mock -- --help                   all options
`,
    )
    .action(async (args: readonly string[]) => {
      const { mock } = await import('./mock.js');
      await mock(args);
    });
};
