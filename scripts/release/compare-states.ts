import { isDeepStrictEqual } from 'node:util';
import { documentChanges } from '../spec-diff/document-change.js';
import { redoclyDiff } from '../spec-diff/redocly-diff.js';
import { declarationsOf } from '../api-report/format-report.js';
import type { Baseline } from './baseline/baseline.js';
import type { Change } from './change.js';
import { compareManifests } from './compare-manifests.js';
import { compareReports } from './types/compare-reports.js';

/** The changes of each package between two states of the repository. Changes to the document belong to the package `documentOf`. */
export function compareStates(before: Baseline, after: Baseline, documentOf: string): Map<string, Change[]> {
  const names = [...new Set([...Object.keys(before.packages), ...Object.keys(after.packages)])];
  return new Map(
    names.map((name) => {
      const inDocument = name === documentOf ? compareDocuments(before.document, after.document) : [];
      return [name, [...comparePackages(name, before.packages[name], after.packages[name]), ...inDocument]];
    }),
  );
}

type PackageState = Baseline['packages'][string];

function comparePackages(name: string, before: PackageState | undefined, after: PackageState | undefined): Change[] {
  if (before === undefined || after === undefined)
    return [
      {
        rank: after === undefined ? 'major' : 'minor',
        subject: 'exports',
        message: `${name}: the package was ${after === undefined ? 'removed' : 'added'}.`,
      },
    ];
  const reports = [...new Set([...Object.keys(before.reports), ...Object.keys(after.reports)])];
  const types = reports.flatMap((report) => {
    const [older, newer] = [before.reports[report] ?? '', after.reports[report] ?? ''];
    return older === newer ? [] : compareReports(`${name}, api/${report}`, declarationsOf(older), declarationsOf(newer));
  });
  return [...compareManifests(before.manifest, after.manifest), ...types];
}

function compareDocuments(before: object, after: object): Change[] {
  // Comparing takes seconds, even without a difference.
  if (isDeepStrictEqual(before, after)) return [];
  return documentChanges(redoclyDiff(before, after)).map(({ rank, message }) => ({
    rank,
    subject: 'document',
    message: `document: ${message}`,
  }));
}
