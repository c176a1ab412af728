import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job } from 'bullmq';
import { expect, it } from 'vitest';
import { BoxConfigError, BoxNetworkError } from 'box-openapi-sdk';
import type { MoveJob } from '../../../../examples/move-files/jobs.js';
import { moveFile } from '../../../../examples/move-files/move-file.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { openBox, smallParts } from '../../support/box.js';
import { sha1Hex, seededBytes } from '../../support/bytes.js';
import { rejection } from '../../../support/rejection.js';

it('a move job whose file has grown succeeds two attempts later', async () => {
  const { mock, client } = await openBox(smallParts);
  const path = join(await temporaryFolder(), 'film.mov');
  const data: MoveJob = { path, parentId: '0', folder: '' };
  const updateData = (next: MoveJob) => {
    job.data = JSON.parse(JSON.stringify(next)) as MoveJob;
    return Promise.resolve();
  };
  const job = { data, updateData } as unknown as Job<MoveJob>;
  const move = () => moveFile(client(), job, { partsFromBytes: 1 });

  await writeFile(path, seededBytes(10_000));
  mock.faults.add({ operationId: 'uploadSessions.parts.upload', skip: 3, times: Infinity, networkError: true });
  await rejection(move(), BoxNetworkError);
  mock.faults.clear();
  const grown = seededBytes(10_500);
  await writeFile(path, grown);
  await rejection(move(), BoxConfigError);
  const id = await move();
  expect(sha1Hex(Buffer.from(await mock.state.content(id)))).toBe(sha1Hex(grown));
});
