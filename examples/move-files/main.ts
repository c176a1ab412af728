import { clientCredentials } from 'box-openapi-sdk';
import { Queue } from 'bullmq';
import { addFiles, queueName, type MoveJob } from './jobs.js';
import { startWorker } from './worker.js';

const { REDIS_URL: redisUrl = 'redis://127.0.0.1:6379', WORKERS = '1', BOX_URL: baseUrl, ...environment } = process.env;
const [, , command, folder, parentId = '0'] = process.argv;

if (command === 'work') {
  const credential = (name: string) => environment[name] ?? missing(name);
  const auth = clientCredentials({
    clientId: credential('BOX_CLIENT_ID'),
    clientSecret: credential('BOX_CLIENT_SECRET'),
    enterpriseId: credential('BOX_ENTERPRISE_ID'),
  });
  const running = startWorker({ redisUrl, box: { auth, baseUrl }, processes: Number(WORKERS) });
  process.once('SIGTERM', () => void running.close());
  process.once('SIGINT', () => void running.close());
} else if ((command === 'add' && folder !== undefined) || command === 'status') {
  const queue = new Queue<MoveJob>(queueName, { connection: { url: redisUrl } });
  if (folder !== undefined) console.log(`${String(await addFiles(queue, folder, parentId))} files`);
  console.log(await queue.getJobCounts('waiting', 'active', 'delayed', 'completed', 'failed'));
  await queue.close();
} else {
  console.error('Usage: main.ts add <folder> [<ID of a folder in Box>] | work | status');
  process.exitCode = 2;
}

function missing(name: string): never {
  throw new Error(`The environment variable ${name} is not set.`);
}
