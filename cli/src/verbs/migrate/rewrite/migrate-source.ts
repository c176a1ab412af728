import type ts from 'typescript';
import { Knowledge } from '../inference/knowledge.js';
import { createProgram } from '../source/program.js';
import { callRule } from './calls.js';
import { clientRule10 } from './clients-10.js';
import { clientRule3 } from './clients-3.js';
import { constantRule } from './constants.js';
import { errorRule } from './errors.js';
import { importRule, nameRule, writeImports } from './imports.js';
import type { ApiNames } from './names.js';
import { optionsRule } from './options.js';
import { resultRule } from './results.js';
import { Rewriter, type Change } from './rewriter.js';

export interface Migrated {
  readonly text: string;
  readonly changes: readonly Change[];
}

/** Rewrites the files of a program. A file without a use of the vendor's SDK keeps its text. */
export function migrateProgram(sources: readonly ts.SourceFile[], names: ApiNames): ReadonlyMap<ts.SourceFile, Migrated> {
  const knowledge = new Knowledge(createProgram(sources));
  return new Map(sources.map((source) => [source, migrateSource(source, knowledge, names)]));
}

function migrateSource(source: ts.SourceFile, knowledge: Knowledge, names: ApiNames): Migrated {
  const places: Parameters<typeof importRule>[0] = [];
  const context = { knowledge, names };
  const rewriter = new Rewriter(source, [
    importRule(places),
    constantRule(knowledge),
    clientRule3(knowledge),
    clientRule10(knowledge),
    callRule(context),
    optionsRule(context),
    errorRule(knowledge),
    resultRule(context),
    nameRule(knowledge),
  ]);
  const text = writeImports(rewriter.file(), places, rewriter);
  return { text, changes: text === source.text ? [] : rewriter.changes };
}
