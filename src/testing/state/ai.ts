/** A request to Box AI, as a test answers it. */
export interface MockAiQuestion {
  readonly operation: 'ask' | 'generateText' | 'extract' | 'extractStructured';
  /** The question or instruction. Empty for `extractStructured`. */
  readonly prompt: string;
  readonly items: readonly MockAiItem[];
  /** The requested fields of `extractStructured`. Empty for the other operations. */
  readonly fields: readonly Readonly<Record<string, unknown>>[];
}

export interface MockAiItem {
  readonly type: string;
  readonly id: string;
  /** The name of the file. Empty for a hub. */
  readonly name: string;
  /** The text in the request or, without one, the content of the file as UTF-8. */
  readonly content: string;
}

/** Answers a question: a text, or the values by field key for `extractStructured`. Undefined selects the default answer. */
export type MockAi = (
  question: MockAiQuestion,
) => string | Readonly<Record<string, unknown>> | undefined | Promise<string | Readonly<Record<string, unknown>> | undefined>;
