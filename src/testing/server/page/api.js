/** Requests to the control endpoints of the mock. */

/** Resolves to the JSON of the response. Rejects with the message of the mock. */
export async function get(path) {
  return read(await fetch(`/_mock${path}`));
}

export async function change(method, path, body = {}) {
  const init = method === 'DELETE' ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return read(await fetch(`/_mock${path}`, { method, ...init }));
}

async function read(response) {
  const text = await response.text();
  const value = text === '' ? {} : JSON.parse(text);
  if (!response.ok) throw new Error([value.field, value.message].filter(Boolean).join(' '));
  return value;
}

/** The first bytes of a file as text, or undefined if they are not text. */
export async function textOf(id, bytes) {
  const response = await fetch(`/_mock/files/${encodeURIComponent(id)}/content?bytes=${String(bytes)}`);
  if (!response.ok) return undefined;
  // A character may be cut at the end.
  const text = new TextDecoder().decode(await response.arrayBuffer(), { stream: true });
  return /[\0\ufffd]/.test(text) ? undefined : text;
}
