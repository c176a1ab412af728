// Runs the scenario in a web page.
import { runScenario } from './scenario.mjs';

/** Resolves with the lines of the scenario. `config` is its configuration as JSON. */
globalThis.runInPage = async (config) => {
  const lines = [];
  await runScenario(JSON.parse(config), (line) => lines.push(line));
  return lines.join('\n');
};
