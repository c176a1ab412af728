// TypeScript for the editor. It is loaded after the first program can run.
import type { VirtualTypeScriptEnvironment } from '@typescript/vfs';
import type { Language, LanguageReport, LanguageRequest } from '../messages/language.js';
import { check, complete, describe, hover } from './answers.js';
import { createEnvironment, programPath } from './environment.js';

const report = (message: LanguageReport): void => {
  postMessage(message);
};

function createLanguage(): Language {
  let environment: VirtualTypeScriptEnvironment | undefined;
  /** The environment with the program. Undefined before the types are loaded. */
  const withProgram = (code: string): VirtualTypeScriptEnvironment | undefined => {
    // The compiler takes an empty file for a missing one.
    if (environment?.getSourceFile(programPath)?.text !== code) environment?.updateFile(programPath, code === '' ? ' ' : code);
    return environment;
  };
  const none = { from: 0, entries: [] };
  return {
    loadTypes(files) {
      environment = createEnvironment(new Map(Object.entries(JSON.parse(files) as Record<string, string>)));
      return true;
    },
    complete(code, position) {
      const found = withProgram(code);
      return found === undefined ? none : complete(found, code, position);
    },
    describe(code, position, name) {
      const found = withProgram(code);
      return found === undefined ? undefined : describe(found, position, name);
    },
    hover(code, position) {
      const found = withProgram(code);
      return found === undefined ? undefined : hover(found, position);
    },
    check(code) {
      const found = withProgram(code);
      return found === undefined ? [] : check(found);
    },
  };
}

const language = createLanguage();
addEventListener('message', ({ data }: MessageEvent<LanguageRequest>) => {
  const { id, name, values } = data;
  try {
    const call = language[name] as (...args: readonly unknown[]) => unknown;
    report({ kind: 'result', id, value: call(...values) });
  } catch (error) {
    report({ kind: 'error', id, message: error instanceof Error ? error.message : String(error) });
  }
});
report({ kind: 'ready' });
