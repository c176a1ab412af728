import type { Fault } from './fault.js';

export const credentialFaults = {
  'credentials-missing': {
    title: 'There are no credentials',
    errors: ['fromEnvironment: no credentials.', '--token-stdin: the standard input is empty.'],
    fix: 'Pass --config with the file of the developer console, pipe a token to --token-stdin, or set the BOX_* variables. A variable must be exported to reach the program.',
  },
  'credentials-conflict': {
    title: 'Variables of several grants are set',
    errors: ['belong to different grants', 'are both set. Unset one of them.'],
    fix: 'Keep the variables of one grant and unset the others. A shell profile, a .env file or the settings of a container may set them.',
  },
  'credentials-incomplete': {
    title: 'A part of the credentials is missing',
    errors: ['which is not set.', 'must be a non-empty string.', 'requires BOX_ENTERPRISE_ID (service account) or BOX_USER_ID (user).'],
    fix: 'Set the variable or the field that the message names. In the developer console, the tab Configuration has the client ID and the client secret, and the tab General Settings has the enterprise ID.',
  },
  'config-unreadable': {
    title: 'The configuration file cannot be read',
    errors: ['cannot be read (ENOENT)', 'cannot be read (EACCES)'],
    fix: 'Check the path, which is relative to the current folder, and that the user of the program may read the file. Containers need the file as a secret or a volume.',
  },
  'config-not-json': {
    title: 'The configuration is not JSON',
    errors: ['must contain JSON', 'config must be JSON.'],
    fix: 'Use the file of the developer console without changes. If a variable contains its text, pass the whole text with its quotation marks.',
  },
  'config-without-enterprise': {
    title: 'The configuration file has the enterprise ID 0',
    errors: ['"enterpriseID": "0"', "Please check the 'sub' claim."],
    fix: 'The file was downloaded from an application without an enterprise. In the developer console, copy the enterprise ID from the tab General Settings into enterpriseID of the file, or set BOX_USER_ID for the tokens of a user.',
  },
  'key-unreadable': {
    title: 'The private key cannot be read',
    errors: ['privateKey must be a private key in PEM.', 'privateKey must be an RSA key', 'privateKey must have at least 2048 bits.'],
    fix: 'The key must be a complete RSA key in PEM with at least 2,048 bits, with its first and last line. Line breaks in a variable may be written as \\n.',
  },
  'key-passphrase': {
    title: 'The passphrase does not decrypt the private key',
    errors: ['passphrase does not decrypt privateKey', 'passphrase must be set: privateKey is encrypted.'],
    fix: 'Use the passphrase from the same file as the key. If it is lost, generate another key pair in the developer console (Configuration, Add and Manage Public Keys).',
  },
  'token-malformed': {
    title: 'The token contains other characters',
    errors: ['is not a legal HTTP header value', 'Invalid character in header content ["authorization"]'],
    fix: 'Pass the token alone: without "Bearer", quotation marks, blanks and line breaks.',
  },
  'token-file-unusable': {
    title: 'The token store has no tokens of a user',
    errors: [
      'The token store has no user tokens.',
      'The token store contains text that this package did not write.',
      'The token store failed to read',
    ],
    fix: 'BOX_TOKEN_FILE must name the file that your program writes after the consent of the user. Let the user authorize again, or correct the path.',
  },
} satisfies Readonly<Record<string, Fault>>;
