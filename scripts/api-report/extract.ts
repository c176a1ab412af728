import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
  type IConfigFile,
} from '@microsoft/api-extractor';
import { reportEntries, sharedEntries, type ManifestWithExports, type ReportEntry } from './entries.js';
import { formatReport } from './format-report.js';
import { stagedFile, stageDeclarations } from './stage.js';

/**
 * Extracts the reports of the package in `root` from the declarations in `dist/`. Returns the text of each report by its name. Throws an error if
 * the extractor finds one, such as a missing file.
 */
export function extractReports(root: string): Map<string, string> {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as ManifestWithExports;
  const entries = reportEntries(manifest, (file) => existsSync(join(root, file)));
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(root, '.tmp/api-report-'));
  try {
    stageDeclarations(root, folder, manifest.name, sharedEntries(entries));
    const configs = entries.map((entry) => [entry, configOf(folder, entry, entries)] as const);
    const [first] = configs;
    if (first === undefined) return new Map();
    // One program for all entries: creating it takes half of the time.
    const compilerState = CompilerState.create(first[1], {
      additionalEntryPoints: entries.map(({ file }) => join(folder, stagedFile(file))),
    });
    return new Map(configs.map(([entry, config]) => [entry.name, extract(folder, entry, config, compilerState)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function extract(folder: string, entry: ReportEntry, config: ExtractorConfig, compilerState: CompilerState): string {
  const errors: string[] = [];
  const messageCallback = (message: ExtractorMessage): void => {
    if (message.logLevel === ExtractorLogLevel.Error) errors.push(message.formatMessageWithLocation(folder));
    message.handled = true;
  };
  const { succeeded } = Extractor.invoke(config, { compilerState, localBuild: true, messageCallback });
  if (!succeeded || errors.length > 0) throw new Error(`Cannot report ${entry.file}:\n${errors.join('\n')}`);
  return formatReport(entry.specifier, readFileSync(join(folder, 'reports', `${entry.name}.api.md`), 'utf8'));
}

function configOf(folder: string, { name, file }: ReportEntry, entries: readonly ReportEntry[]): ExtractorConfig {
  const silent = { default: { logLevel: 'none', addToApiReportFile: false } };
  const configObject = {
    projectFolder: folder,
    mainEntryPointFilePath: join(folder, stagedFile(file)),
    newlineKind: 'lf',
    compiler: { overrideTsconfig: { compilerOptions, files: entries.map((entry) => join(folder, stagedFile(entry.file))) } },
    apiReport: {
      enabled: true,
      reportFileName: `${name}.api.md`,
      reportFolder: join(folder, 'reports'),
      reportTempFolder: join(folder, 'reports/new'),
      // Types that are reachable from an export are part of the API, even if the module does not export them.
      includeForgottenExports: true,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    // Generated descriptions are Markdown, not TSDoc. The compiler has checked the declarations with the sources.
    messages: { extractorMessageReporting: silent, tsdocMessageReporting: silent, compilerMessageReporting: silent },
  } as IConfigFile;
  return ExtractorConfig.prepare({ configObject, configObjectFullPath: undefined, packageJsonFullPath: join(folder, 'package.json') });
}

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  types: ['node'],
  strict: true,
  skipLibCheck: true,
};
