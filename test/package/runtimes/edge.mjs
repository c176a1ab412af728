// Runs the scenario in edge-runtime. The program that creates the runtime sets `scenario`, the configuration as JSON.
import { runScenario } from './scenario.mjs';

globalThis.finished = runScenario(JSON.parse(globalThis.scenario), (line) => globalThis.print(line));
