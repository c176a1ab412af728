import type { VirtualTypeScriptEnvironment } from '@typescript/vfs';
import ts from 'typescript';
import type { Completions, Description, Hover, Problem } from '../messages/language.js';
import { programPath } from './environment.js';

/** Keywords and declarations of the platform would hide what the program has. */
const maxEntries = 600;

export function complete({ languageService }: VirtualTypeScriptEnvironment, code: string, position: number): Completions {
  const word = /[\w$]*$/.exec(code.slice(0, position))?.[0] ?? '';
  const found = languageService.getCompletionsAtPosition(programPath, position, {});
  const entries = (found?.entries ?? [])
    .filter(({ name }) => word === '' || name.toLowerCase().startsWith(word.charAt(0).toLowerCase()))
    .slice(0, maxEntries)
    .map(({ name, kind, sortText }) => ({ label: name, kind, order: sortText }));
  return { from: position - word.length, entries };
}

export function describe({ languageService }: VirtualTypeScriptEnvironment, position: number, name: string): Description | undefined {
  const details = languageService.getCompletionEntryDetails(programPath, position, name, {}, undefined, {}, undefined);
  return details === undefined ? undefined : descriptionOf(details.displayParts, details.documentation);
}

export function hover({ languageService }: VirtualTypeScriptEnvironment, position: number): Hover | undefined {
  const info = languageService.getQuickInfoAtPosition(programPath, position);
  if (info === undefined) return undefined;
  const { start, length } = info.textSpan;
  return { from: start, to: start + length, ...descriptionOf(info.displayParts, info.documentation) };
}

export function check({ languageService }: VirtualTypeScriptEnvironment): Problem[] {
  return [...languageService.getSyntacticDiagnostics(programPath), ...languageService.getSemanticDiagnostics(programPath)].map(
    ({ start = 0, length = 0, category, messageText }) => ({
      from: start,
      to: start + length,
      severity: category === ts.DiagnosticCategory.Error ? 'error' : 'warning',
      message: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }),
  );
}

function descriptionOf(signature: ts.SymbolDisplayPart[] | undefined, documentation: ts.SymbolDisplayPart[] | undefined): Description {
  return { signature: ts.displayPartsToString(signature), documentation: ts.displayPartsToString(documentation) };
}
