import { optionTable, type OptionRow } from './option-table.js';

const rows: readonly (readonly [string, OptionRow<unknown>])[] = Object.entries(optionTable);

const syntaxOf = ([name, { value }]: (typeof rows)[number]): string => (value === undefined ? `--${name}` : `--${name} ${value}`);

const columns = Math.max(...rows.map((row) => syntaxOf(row).length)) + 2;
const lines = rows.map((row) => `  ${syntaxOf(row).padEnd(columns)}${row[1].help}`);

/** The help text. */
export const usage = `box-mock: a stateful mock of the Box API, served over HTTP on this machine.

Usage:
  box-mock [OPTIONS]

Options:
${lines.join('\n')}

It prints its URL, a developer token and the credentials of an application. Stop it with Ctrl-C; without --state, its state is lost. With these values:

  curl -H "Authorization: Bearer TOKEN" URL/2.0/folders/0/items
  curl -H "Authorization: Bearer TOKEN" -H "Content-Type: application/json" -d '{"name":"Reports","parent":{"id":"0"}}' URL/2.0/folders
  curl -H "Authorization: Bearer TOKEN" -F 'attributes={"name":"a.txt","parent":{"id":"0"}}' -F file=@a.txt URL/api/2.0/files/content
  curl -H "Authorization: Bearer TOKEN" -L URL/2.0/files/FILE_ID/content
  curl -d grant_type=client_credentials -d client_id=ID -d client_secret=SECRET URL/oauth2/token

In code, pass the URL to the client: createBoxClient({ auth: developerToken('TOKEN'), baseUrl: 'URL' })

A seed file. All keys are optional, and tree contains the files of the first user. A string is a file, an object is a folder:

  {
    "users": [{ "name": "Ada Moreno", "login": "ada@example.com" }],
    "tree": { "Reports": { "q1.txt": "first quarter" }, "Handbook": { "$webLink": "https://example.com" } },
    "clients": [{ "clientId": "app", "clientSecret": "secret", "enterpriseId": "40001" }],
    "groups": [{ "name": "Editors", "$members": ["ada@example.com"] }]
  }

Other sections are named like the operations, and their objects are the bodies of "create". See docs/guides/mock-box/seeds.md.

Every request is validated against the OpenAPI document of Box. A request that does not conform gets a 400 response, or 404 or 405 if
there is no such operation, and a line on stderr states the reason:

  VIOLATION (request) query nonsense is not a parameter of this operation
`;
