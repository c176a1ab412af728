/** The outcome of `npm audit --json`. */
export type AuditResult =
  | { readonly kind: 'clean' }
  | { readonly kind: 'vulnerable'; readonly packages: readonly string[] }
  /** The registry has no advisories, or no registry can be reached. */
  | { readonly kind: 'unsupported'; readonly reason: string };

/** Reads the output of `npm audit --json`. Output that is not a report means that the registry does not support audits. */
export function auditResult(output: string): AuditResult {
  const report = parsed(output);
  if (report?.vulnerabilities === undefined) return { kind: 'unsupported', reason: reasonOf(report) };
  const serious = Object.entries(report.vulnerabilities).filter(([, { severity }]) => severity === 'high' || severity === 'critical');
  if (serious.length === 0) return { kind: 'clean' };
  return { kind: 'vulnerable', packages: serious.map(([name, { severity }]) => `${name} (${severity})`) };
}

/** npm prints the summary of an error or, with an empty one, the response of the registry. */
function reasonOf(report: AuditReport | undefined): string {
  const reasons = [report?.error?.summary, report?.message, 'npm audit printed no report'];
  return reasons.find((reason) => reason !== undefined && reason !== '') ?? '';
}

interface AuditReport {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
  readonly error?: { readonly summary?: string };
  readonly message?: string;
}

function parsed(output: string): AuditReport | undefined {
  try {
    const value: unknown = JSON.parse(output);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
