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

describe('standalone functions', () => {
  it('a function requires a core or a client as its first argument', () => {
    void filesGet(core, '1');
    void filesGet(box, '1');
    // @ts-expect-error -- the core is missing
    void filesGet('1');
    // @ts-expect-error -- an object that is not a core
    void filesGet({}, '1');
  });

  it('a function returns the type of the corresponding method', async () => {
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

  it('a function rejects the arguments that the method rejects', async () => {
    // @ts-expect-error -- a typo, "nmae"
    void filesGet(core, '1', { fields: ['nmae'] });
    // @ts-expect-error -- the ID is missing
    void filesGet(core);
    // @ts-expect-error -- the params are missing
    void foldersCreate(core);
    // @ts-expect-error -- thumbnails are png or jpg
    void filesThumbnailGet(core, '1', 'gif');
    const file = await filesGet(core, '1', { fields: ['name'] });
    // @ts-expect-error -- size was not requested
    expectTypeOf(file.size);
  });
});
