import { extensions, keysOf } from './extensions.js';

/** Lint plugin that defines the shape of each `x-box-*` extension and rejects unknown or misplaced ones. */
export default function xBoxPlugin() {
  return {
    id: 'x-box',
    typeExtension: {
      oas3(types) {
        const extended = { ...types };
        for (const [name, { on, struct }] of Object.entries(extensions)) {
          for (const node of on) extended[node] = { ...extended[node], properties: { ...extended[node].properties, [name]: struct } };
        }
        return extended;
      },
    },
    rules: { oas3: { 'known-extensions': knownExtensions } },
  };
}

function knownExtensions() {
  return {
    any(node, { report, location, type }) {
      if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
      for (const key of Object.keys(node)) {
        if (!key.startsWith('x-box-')) continue;
        const extension = extensions[key];
        if (extension === undefined) {
          report({
            message: `Unknown extension ${key}. Known extensions are listed in spec/README.md.`,
            location: location.child(key).key(),
          });
        } else if (!extension.on.includes(type.name)) {
          report({
            message: `${key} is on ${type.name}; it belongs on ${extension.on.join(', ')}.`,
            location: location.child(key).key(),
          });
        } else if (keysOf[key] !== undefined) {
          for (const value of [node[key]].flat()) {
            for (const inner of Object.keys(value)) {
              if (keysOf[key][inner] === undefined) {
                report({
                  message: `${key} has no key ${inner}. Allowed keys: ${Object.keys(keysOf[key]).join(', ')}.`,
                  location: location.child(key),
                });
              }
            }
          }
        }
      }
    },
  };
}
