// Runs the scenario in a Worker. The request's body is its configuration as JSON.
import { runScenario } from './scenario.mjs';

export default {
  async fetch(request) {
    const lines = [];
    await runScenario(await request.json(), (line) => lines.push(line));
    return new Response(lines.join('\n'));
  },
};
