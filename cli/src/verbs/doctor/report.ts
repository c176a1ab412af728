import { checkNames, type Finding } from './finding.js';

const page = 'docs/guides/troubleshooting.md';

const ordered = (findings: readonly Finding[]): Finding[] => checkNames.flatMap((name) => findings.filter(({ check }) => check === name));

const countFaults = (findings: readonly Finding[]): number => findings.filter(({ status }) => status === 'fault').length;

/** The report for people: one line for each finding, and three more for each fault. */
export function textReport(findings: readonly Finding[]): string {
  const lines = ordered(findings).flatMap((finding) => {
    const line = (finding.status === 'fault' ? 'FAULT' : finding.status).padEnd(8) + finding.check.padEnd(14) + finding.message;
    if (finding.status !== 'fault') return [line];
    return [line, `        ${finding.detail}`, `        Fix: ${finding.fix}`, `        See "${finding.message}" in ${page}.`];
  });
  const count = countFaults(findings);
  const summary = count === 0 ? 'No fault found.' : `${String(count)} ${count === 1 ? 'fault' : 'faults'} found.`;
  return [...lines, '', summary, ''].join('\n');
}

/** The report for programs. */
export function jsonReport(findings: readonly Finding[]): string {
  return `${JSON.stringify({ faults: countFaults(findings), findings: ordered(findings) }, undefined, 2)}\n`;
}
