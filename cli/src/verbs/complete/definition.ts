import type { Command } from 'commander';

/** Adds `complete`, which prints a script for the shell. The library that writes it is loaded only for this verb. */
export async function defineComplete(program: Command, args: readonly string[]): Promise<void> {
  if (args[0] === 'complete') {
    const { default: addCompletion } = await import('@bomb.sh/tab/commander');
    addCompletion(program);
  } else {
    program.command('complete').argument('[shell]', 'zsh, bash, fish or powershell');
  }
  program.commands
    .find((command) => command.name() === 'complete')
    ?.description('Print a script that completes verbs and options in a shell.')
    .addHelpText(
      'after',
      `
Examples:
  box-openapi complete bash > ~/.local/share/bash-completion/completions/box-openapi
  box-openapi complete zsh > "\${fpath[1]}/_box-openapi"
  box-openapi complete fish > ~/.config/fish/completions/box-openapi.fish
`,
    );
}
