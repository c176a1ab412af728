/** Beginnings of messages of Workers that contain nothing of the request. Only the listed text is shown. */
const beginnings = [
  'Invalid redirect value, must be one of "follow" or "manual"',
  "The 'cache' field on 'RequestInitializerDict' is not implemented.",
  'Network connection lost.',
  'Disallowed operation called within global scope.',
  'Cannot perform I/O on behalf of a different request.',
  'internal error',
];

/** A class that the platform lacks. Only these names are shown. */
const missingClass =
  /^(?:AbortController|Blob|File|FinalizationRegistry|FormData|Headers|ReadableStream|Request|Response|TextDecoder|TextEncoder|TransformStream|URL|WeakRef|WritableStream|crypto|fetch|performance) is not (?:defined|a constructor|a function)$/;

/** The message of a run time that says which feature it lacks, without anything of the request. */
export function platformMessage(message: string): string | undefined {
  return missingClass.test(message) ? message : beginnings.find((beginning) => message.startsWith(beginning));
}
