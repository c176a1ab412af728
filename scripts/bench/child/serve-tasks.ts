import { loadContestant, type ContestantId } from '../contestants/index.js';
import type { Task } from '../contestants/work.js';
import { measure } from './measure.js';

// A warm process: creates the client, then does the work for each message it receives.
const { contestant, url } = JSON.parse(process.argv[2] ?? '') as { contestant: ContestantId; url: string };
const work = await (await loadContestant(contestant))(url);

process.on('message', (task: Task) => {
  void measure(work, task).then((sample) => process.send?.(sample));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
