import type ts from 'typescript';
import { readFacts, type Facts } from '../source/facts.js';
import { callRule } from './calls.js';
import { clientRule10 } from './clients-10.js';
import { clientRule3 } from './clients-3.js';
import { errorRule } from './errors.js';
import { classRule, importRule, writeImports } from './imports.js';
import type { ApiNames } from './names.js';
import { resultRule } from './results.js';
import { Rewriter, type Change } from './rewriter.js';

export interface Migrated {
  readonly text: string;
  readonly changes: readonly Change[];
}

/** The facts of all files of a program: a client of one file is used in others. */
export function joinFacts(all: readonly Facts[]): Facts {
  const join = (select: (facts: Facts) => ReadonlySet<string>): Set<string> => new Set(all.flatMap((facts) => [...select(facts)]));
  return {
    version: all.find(({ version }) => version !== undefined)?.version,
    sdkClasses: join(({ sdkClasses }) => sdkClasses),
    sdks: join(({ sdks }) => sdks),
    clients: join(({ clients }) => clients),
  };
}

/** Rewrites a file. `program` has the facts of all files. A file of a program without an import of the vendor's SDK stays as it is. */
export function migrateSource(source: ts.SourceFile, program: Facts, names: ApiNames): Migrated {
  const own = readFacts(source);
  const version = own.version ?? program.version;
  if (version === undefined) return { text: source.text, changes: [] };
  const facts = { ...program, version };
  const context = { version, clients: facts.clients, names };
  const rules =
    version === 10
      ? [importRule, clientRule10(facts), callRule(context), errorRule(source), resultRule(source, context), classRule]
      : [importRule, clientRule3(facts), callRule(context), errorRule(source)];
  const rewriter = new Rewriter(source, rules);
  const text = writeImports(rewriter.file(), rewriter.imports);
  return { text, changes: text === source.text ? [] : rewriter.changes };
}
