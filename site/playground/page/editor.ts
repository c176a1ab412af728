import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap, type CompletionSource } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { forceLinting, linter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, highlightActiveLine, hoverTooltip, keymap, lineNumbers, type DecorationSet } from '@codemirror/view';
import { element } from '../../browser/element.js';
import type { Description } from '../messages/language.js';
import { colors, theme } from './editor-theme.js';
import type { LanguageClient } from './language-client.js';

export interface Editor {
  readonly view: EditorView;
  text(): string;
  /** Replaces the program. */
  open(text: string): void;
  /** Marks a line, which the first change of the program removes. Undefined removes the mark. */
  markLine(line: number | undefined): void;
  /** Checks the program again, when the types have been loaded. */
  check(): void;
}

/** The types have changed, so the program is checked although it has not changed. */
const checkAgain = StateEffect.define();
const setMark = StateEffect.define<number | undefined>();
const failedLine = Decoration.line({ class: 'cm-failed' });
const mark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { effects, state, docChanged }) {
    const effect = effects.find((one) => one.is(setMark));
    if (effect === undefined) return docChanged ? Decoration.none : marks;
    const line = effect.value;
    if (line === undefined || line < 1 || line > state.doc.lines) return Decoration.none;
    return Decoration.set([failedLine.range(state.doc.line(line).from)]);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The editor of TypeScript. `run` is called for Ctrl+Enter. The Tab key moves the focus, so that the keyboard can leave the editor. */
export function createEditor(parent: Element, language: LanguageClient, run: () => void): Editor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        keymap.of([
          {
            key: 'Mod-Enter',
            run: () => {
              run();
              return true;
            },
          },
        ]),
        ...[lineNumbers(), history(), bracketMatching(), closeBrackets(), indentOnInput(), highlightActiveLine(), mark],
        ...[javascript({ typescript: true }), syntaxHighlighting(colors), theme],
        autocompletion({ override: [completionSource(language)], activateOnTypingDelay: 60 }),
        linter(async ({ state }) => [...(await language.check(state.doc.toString()))], {
          delay: 500,
          needsRefresh: ({ transactions }) => transactions.some(({ effects }) => effects.some((effect) => effect.is(checkAgain))),
        }),
        hoverTooltip(async ({ state }, position) => {
          const hover = await language.hover(state.doc.toString(), position);
          return hover === undefined ? null : { pos: hover.from, end: hover.to, create: () => ({ dom: describe(hover) }) };
        }),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.contentAttributes.of({ tabindex: '0', 'aria-label': 'Program', 'aria-describedby': 'editor-help' }),
      ],
    }),
  });
  return {
    view,
    text: () => view.state.doc.toString(),
    open(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 } });
      view.dispatch(setDiagnostics(view.state, []));
      view.scrollDOM.scrollTop = 0;
    },
    markLine(line) {
      const scroll = line === undefined || line > view.state.doc.lines ? [] : [EditorView.scrollIntoView(view.state.doc.line(line).from)];
      view.dispatch({ effects: [setMark.of(line), ...scroll] });
    },
    check() {
      view.dispatch({ effects: checkAgain.of(null) });
      forceLinting(view);
    },
  };
}

function completionSource(language: LanguageClient): CompletionSource {
  return async ({ state, pos, explicit, aborted }) => {
    const code = state.doc.toString();
    if (!explicit && !/[\w$.'"`]$/.test(code.slice(0, pos))) return null;
    const { from, entries } = await language.complete(code, pos);
    if (aborted || entries.length === 0) return null;
    return {
      from,
      validFor: /^[\w$]*$/,
      options: entries.map(({ label, kind, order }) => ({
        label,
        type: kind,
        // Names of the program and of the package come before those of the platform.
        boost: -Math.min(99, Number.parseInt(order, 10) || 0),
        info: async () => {
          const found = await language.describe(code, pos, label);
          return found === undefined ? null : describe(found);
        },
      })),
    };
  };
}

function describe({ signature, documentation }: Description): HTMLElement {
  const text = documentation === '' ? [] : [element('p', {}, documentation)];
  return element('div', { class: 'description' }, element('pre', {}, signature), ...text);
}
