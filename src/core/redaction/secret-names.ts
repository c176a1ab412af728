/** Words that name a secret, also at the end of a compound (`accesstoken`). Another word may follow, but no letter: `secretary` is no secret. */
const secretWord = /pass[^a-z]?(?:w(?:or)?d|phrase|code)|(?:secret|token|assertion|private[^a-z]?key)s?(?![a-z])/;

/** Whether a property of a JSON body is a secret by its name, in any notation: `client_secret`, `clientSecret`, `Client-Secret`. */
export function isSecretName(name: string): boolean {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1_$2').replace(/([A-Z])([A-Z][a-z])/g, '$1_$2');
  return secretWord.test(words.toLowerCase());
}
