import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { targetProblem } from '../../../../src/node/file-system/target-path.js';

const folders = ['a/', '.', '..', 'a/..', 'a/.', '/'];

describe('the path of a download, by the rules of Windows', () => {
  it.each([...folders, 'C:', 'C:\\', 'C:/', 'C:\\a\\', '\\', '..\\..', 'C:\\a\\..', '\\\\server\\share\\'])('%j is a folder', (path) => {
    expect(targetProblem(path, win32)).toMatch(/^is a folder/);
  });

  it.each([
    ...['con', 'CON', 'nul.txt', 'Aux.tar.gz', 'C:\\a\\com1', 'COM9.log', '\\\\server\\share\\lpt\u00b9', 'prn .txt', 'C:nul'],
    ...['a.', 'C:\\a ', 'ab:c', 'C:\\a.txt:stream', 'a?', 'a*b', 'a|b', 'a\u0001'],
  ])('%j cannot be a file', (path) => {
    expect(targetProblem(path, win32)).toBeDefined();
  });

  it.each([
    ...['console', 'nullable.txt', 'com10', 'com', 'a.con', '.hidden', 'a b.txt', 'résumé.pdf', '..a', 'aux-1'],
    ...['C:a', 'C:\\a', 'C:/a/b', '\\\\server\\share\\a', '..\\a', 'a\\..\\b', 'a/b\\c'],
  ])('%j can be a file', (path) => {
    expect(targetProblem(path, win32)).toBeUndefined();
  });
});

describe('the path of a download, by the rules of POSIX', () => {
  it.each(folders)('%j is a folder', (path) => {
    expect(targetProblem(path, posix)).toMatch(/^is a folder/);
  });

  it.each(['con', 'a.', 'a:b', 'C:\\', 'a\\', '\\', '..\\a', 'a?', ' a '])('%j can be a file', (path) => {
    expect(targetProblem(path, posix)).toBeUndefined();
  });
});
