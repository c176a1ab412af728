import { describe, expect, it } from 'vitest';
import { minifyFile } from '../../../../scripts/build/minify-file.js';

const functions = `import { operationFunction } from "../src/core.js";
import { listFunction } from "../src/core.js";
var filesGet = /* @__PURE__ */ operationFunction({ id: "files.get" });
var itemsList = /* @__PURE__ */ listFunction({ id: "items.list" });
export { filesGet, itemsList };
`;

describe('a minified file of functions', () => {
  it('exports each function where it is declared, and bundlers may drop it', async () => {
    expect(await minifyFile('dist/generated/functions.js', functions)).toBe(
      `import{operationFunction as _0}from"../src/core.js";import{listFunction as _1}from"../src/core.js";
export var filesGet=/*@__PURE__*/_0({id:"files.get"});
export var itemsList=/*@__PURE__*/_1({id:"items.list"});
`,
    );
  });

  it.each([
    ['a function without annotation', functions.replace('/* @__PURE__ */ listFunction', 'listFunction')],
    ['a function that is not exported', functions.replace('filesGet, itemsList', 'filesGet')],
    ['something else', functions.replace('listFunction({ id: "items.list" })', '1')],
  ])('%s fails the build', async (_, code) => {
    await expect(minifyFile('dist/generated/functions.js', code)).rejects.toThrow();
  });

  it('other files have short lines, for stack traces', async () => {
    const text = await minifyFile('dist/src/a.js', 'call();'.repeat(400));
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(200);
  });

  it('other files load a peer at run time', async () => {
    expect(await minifyFile('dist/src/a.js', 'export const load = () => import("undici");')).toContain(
      'import(/*webpackIgnore:true*/"undici")',
    );
  });
});
