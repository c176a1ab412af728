/**
 * The forms in which a text can contain a secret: plain, URL, form and JSON encoding, base64 and base64url after 0, 1 and 2 other bytes, and
 * hex. Of base64, only the characters that no other byte affects.
 */
export function secretForms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const shifted = [0, 1, 2].flatMap((before) => {
    const base64 = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const stable = base64.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [stable, stable.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const wellFormed = bytes.toString();
  return [
    secret,
    encodeURIComponent(wellFormed),
    new URLSearchParams({ s: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    ...shifted,
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
  ];
}

/** Redacts by the definition, at any cost: each piece of eight characters of each form of a secret, and each shorter form as a whole. */
export function redactByDefinition(text: string, secrets: readonly string[]): string {
  const isHidden = new Set<number>();
  for (const form of secrets.filter(({ length }) => length >= 6).flatMap(secretForms)) {
    const size = Math.min(8, form.length);
    for (let start = 0; start + size <= form.length; start++) {
      const piece = form.slice(start, start + size);
      for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
        for (let offset = 0; offset < size; offset++) isHidden.add(at + offset);
      }
    }
  }
  return text
    .split('')
    .map((character, at) => (isHidden.has(at) ? (isHidden.has(at - 1) ? '' : '[…]') : character))
    .join('');
}
