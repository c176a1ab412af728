import { describe, expectTypeOf, it } from 'vitest';
import {
  filesDelete,
  filesGet,
  filesSharedLinkGet,
  filesThumbnailGet,
  foldersCreate,
  foldersItemsList,
  usersMe,
} from '../../generated/functions.js';
import type { BoxCore } from '../../src/create-core.js';
import type { BoxClient } from '../../src/index.js';

declare const box: BoxClient;
declare const core: BoxCore;

describe('a standalone function', () => {
  it('takes a core or a client first, and nothing else', () => {
    void filesGet(core, '1');
    void filesGet(box, '1');
    // @ts-expect-error -- without
    void filesGet('1');
    // @ts-expect-error -- no core
    void filesGet({}, '1');
  });

  it('gives what the method gives', async () => {
    expectTypeOf(filesGet(core, '1')).toEqualTypeOf(box.files.get('1'));
    expectTypeOf(filesGet(core, '1', { fields: ['name', 'metadata.global.properties'] })).toEqualTypeOf(
      box.files.get('1', { fields: ['name', 'metadata.global.properties'] }),
    );
    expectTypeOf(foldersItemsList(core, '0', { fields: ['name'] })).toEqualTypeOf(box.folders.items.list('0', { fields: ['name'] }));
    expectTypeOf(filesSharedLinkGet(core, '1')).toEqualTypeOf(box.files.sharedLink.get('1'));
    expectTypeOf(filesDelete(core, '1')).toEqualTypeOf(box.files.delete('1'));
    expectTypeOf(usersMe(core)).toEqualTypeOf(box.users.me());
    const { name } = await filesGet(core, '1', { fields: ['name'] });
    expectTypeOf(name).toEqualTypeOf<string>();
  });

  it('refuses what the method refuses', async () => {
    // @ts-expect-error -- a typo, "nmae"
    void filesGet(core, '1', { fields: ['nmae'] });
    // @ts-expect-error -- without an id
    void filesGet(core);
    // @ts-expect-error -- without its params
    void foldersCreate(core);
    // @ts-expect-error -- thumbnails are png or jpg
    void filesThumbnailGet(core, '1', 'gif');
    const file = await filesGet(core, '1', { fields: ['name'] });
    // @ts-expect-error -- was not asked for
    expectTypeOf(file.size);
  });
});
