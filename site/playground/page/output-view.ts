import { element } from '../../browser/element.js';
import type { ConsoleLevel } from '../messages/sandbox.js';
import { byId } from './by-id.js';

/** An endless loop that prints must not fill the memory. */
const maxLines = 500;

export function clearOutput(): void {
  byId('output', HTMLElement).replaceChildren();
}

export function print(level: ConsoleLevel, text: string, line?: number): void {
  const output = byId('output', HTMLElement);
  const place = line === undefined ? [] : [element('b', {}, `Line ${String(line)}: `)];
  output.append(element('pre', { class: level }, ...place, text));
  while (output.childElementCount > maxLines) output.firstElementChild?.remove();
  output.scrollTop = output.scrollHeight;
}

export function showStatus(text: string): void {
  byId('status', HTMLElement).textContent = text;
}
