/** The lowest accepted agent readiness. The vendor's own document has 72. */
const leastScore = 80;

/** The agent readiness in the JSON report of `redocly score`. `undefined` if the report is incomplete. */
export function readScore(report: string): number | undefined {
  try {
    const { agentReadiness } = JSON.parse(report) as { agentReadiness?: unknown };
    return typeof agentReadiness === 'number' ? agentReadiness : undefined;
  } catch {
    return undefined;
  }
}

export function scoreFault(score: number): string[] {
  if (score >= leastScore) return [];
  return [
    `The agent readiness of the document is ${String(score)}, but must be at least ${String(leastScore)}. Add descriptions, examples and bounds: npx redocly score generated/openapi.json lists the operations that need them.`,
  ];
}
