import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.js';

/** A git repository in a temporary folder, which is removed when the test finishes. */
export interface GitRepository {
  readonly folder: string;
  git(...args: string[]): string;
  /** Writes files, or deletes those whose text is `undefined`. */
  write(files: Readonly<Record<string, string | undefined>>): void;
  /** Commits everything, even if nothing has changed. */
  commit(message: string): void;
}

export async function gitRepository(): Promise<GitRepository> {
  const folder = await temporaryFolder();
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  const git = (...args: string[]) => execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        const path = join(folder, name);
        mkdirSync(dirname(path), { recursive: true });
        if (text === undefined) rmSync(path);
        else writeFileSync(path, text);
      }
    },
    commit(message) {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
    },
  };
}
