import { httpMethods, type Document, type Parameter, type Reference } from './document.js';

interface WithParameters {
  parameters?: (Parameter | Reference)[];
}

/**
 * Replaces parameters that the document contains several times by references to components, in place. Their names are those of the parameters:
 * `TemplateKey` for `template_key`, and `TemplateKey2` for another description of it.
 */
export function shareParameters(document: Document): void {
  const lists = Object.values(document.paths).flatMap((item): WithParameters[] => [
    item,
    ...httpMethods.flatMap((method) => item[method] ?? []),
  ]);
  const counts = new Map<string, number>();
  for (const { parameters = [] } of lists)
    for (const parameter of parameters) if (!isReference(parameter)) counts.set(keyOf(parameter), (counts.get(keyOf(parameter)) ?? 0) + 1);
  const components = (document.components.parameters ??= {});
  const names = new Map<string, string>();
  const share = (parameter: Parameter): Reference | Parameter => {
    const key = keyOf(parameter);
    if ((counts.get(key) ?? 0) < 2) return parameter;
    const name = names.get(key) ?? freeName(parameter.name, components);
    names.set(key, name);
    components[name] = parameter;
    return { $ref: `#/components/parameters/${name}` };
  };
  for (const list of lists)
    if (list.parameters !== undefined)
      list.parameters = list.parameters.map((parameter) => (isReference(parameter) ? parameter : share(parameter)));
}

const keyOf = (parameter: Parameter): string => JSON.stringify(parameter);

function isReference(parameter: Parameter | Reference): parameter is Reference {
  return '$ref' in parameter;
}

function freeName(parameter: string, components: Readonly<Record<string, unknown>>): string {
  const words = parameter.split(/[^A-Za-z0-9]/);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  let free = name;
  for (let number = 2; free in components; number += 1) free = `${name}${String(number)}`;
  return free;
}
