/** Words that name a secret, also at the end of a compound (`accesstoken`). Another word may follow, but no letter: `secretary` is no secret. */
const secretWord = /pass[^a-z]?(?:w(?:or)?d|phrase|code)|(?:secret|token|assertion|private[^a-z]?key|verifier)s?(?![a-z])/;

/** Whether a property, parameter or header is a secret by its name, in any notation. The type of a token is not secret. */
export function isSecretName(name: string): boolean {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1_$2').replace(/([A-Z])([A-Z][a-z])/g, '$1_$2');
  return secretWord.test(words.toLowerCase()) && !words.toLowerCase().endsWith('_type');
}

/** Fields of a form to the OAuth host that are not secret. Every other field is a credential. */
export const nonSecretFields: ReadonlySet<string> = new Set([
  ...['grant_type', 'client_id', 'subject_token_type', 'actor_token_type', 'box_subject_type', 'box_subject_id'],
  ...['redirect_uri', 'scope', 'resource', 'response_type'],
]);

/** Parameters of URLs that grant access although their name is not that of a secret: authorization codes, and channels of long polls. */
export const secretParameters: ReadonlySet<string> = new Set(['code', 'channel']);

export const secretHeaders: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie']);
