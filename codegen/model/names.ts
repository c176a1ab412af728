export function camelCase(name: string): string {
  return name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^./, (letter) => letter.toLowerCase());
}

/** `FilesSharedLink` for `files.sharedLink`. */
export function pascalCase(id: string): string {
  return id
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** Whether a schema can have this name, which becomes the name of a type. */
export function isTypeName(name: string): boolean {
  return /^[A-Z]\w*$/.test(name);
}

/** The name of the standalone function: `filesSharedLinkGet` for `files.sharedLink.get`. */
export function functionName(operationId: string): string {
  const name = pascalCase(operationId);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
