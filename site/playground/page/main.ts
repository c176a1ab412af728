// The page of the playground. Two workers do the work: one has the SDK and the mock, the other one has TypeScript.
import type { PlaygroundExample } from '../messages/example.js';
import type { Failure, SandboxReport } from '../messages/sandbox.js';
import { byId } from './by-id.js';
import { compile } from './compile.js';
import { createEditor } from './editor.js';
import { showExamples } from './examples-view.js';
import { createLanguageClient } from './language-client.js';
import { partLoader, startWorker } from './load-part.js';
import { showRequests } from './log-view.js';
import { clearOutput, print, showStatus } from './output-view.js';
import { startSandbox } from './sandbox-client.js';
import { treeView } from './tree-view.js';

const firstProgram = `// The variables box, mock, fileId and folderId are defined. Ctrl+Enter runs the program.
const folder = await box.folders.create({ name: 'Plans', parent: { id: '0' } });
const { file } = await box.uploads.upload({
  source: new TextEncoder().encode('first draft'),
  name: 'plan.txt',
  parentId: folder.id,
});
const { name, size } = await box.files.get(file.id, { fields: ['name', 'size'] });
console.log(name, size);

for await (const item of box.folders.items.list('0')) console.log(item.type, item.name);
`;

const loadPart = partLoader(new URL('.', (document.currentScript as HTMLScriptElement).src).href);
const language = createLanguageClient();
const editor = createEditor(byId('editor', HTMLElement), language, () => void run());
const showTree = treeView();
const [runButton, stopButton] = [byId('run', HTMLButtonElement), byId('stop', HTMLButtonElement)];
let running = false;

let setReady: () => void = () => undefined;
const ready = new Promise<void>((resolve) => (setReady = resolve));
const sandbox = loadPart('sandbox').then((code) => startSandbox(code, receive));

function setRunning(value: boolean): void {
  running = value;
  stopButton.disabled = !value;
}

function showFailure({ text, line }: Failure): void {
  print('error', text, line);
  if (line !== undefined) editor.markLine(line);
}

function receive(report: SandboxReport): void {
  if (report.kind === 'state') {
    showTree(report.users);
    showRequests(report.requests);
  } else if (report.kind === 'ready') setReady();
  else if (report.kind === 'console') print(report.level, report.text);
  else if (report.kind === 'failure') showFailure(report.failure);
  else {
    setRunning(false);
    const time = `${String(Math.round(report.milliseconds))} ms`;
    if (report.failure === undefined) showStatus(`Finished in ${time}.`);
    else {
      showFailure(report.failure);
      showStatus(report.failure.line === undefined ? `Failed after ${time}.` : `Failed in line ${String(report.failure.line)}.`);
    }
  }
}

async function run(): Promise<void> {
  if (running) return;
  clearOutput();
  editor.markLine(undefined);
  const compiled = compile(editor.text());
  if (compiled.kind === 'error') {
    showFailure({ text: `SyntaxError: ${compiled.message}`, line: compiled.line });
    showStatus('The program has a syntax error.');
    return;
  }
  setRunning(true);
  showStatus('Running …');
  (await sandbox).run({ code: compiled.code, reset: !byId('keep', HTMLInputElement).checked });
}

async function stop(): Promise<void> {
  (await sandbox).stop();
  setRunning(false);
  showStatus('Stopped. The mock starts again from its seed.');
}

function choose({ code, needs, page, url }: PlaygroundExample): void {
  if (running) void stop();
  editor.open(code);
  const source = byId('source', HTMLAnchorElement);
  source.href = `../${url}`;
  source.textContent = `Page: ${page}`;
  source.hidden = false;
  if (needs === undefined) {
    void run();
    return;
  }
  clearOutput();
  showStatus(`This example ${needs}, so it cannot run in a page.`);
}

runButton.addEventListener('click', () => void run());
stopButton.addEventListener('click', () => void stop());
byId('reset', HTMLButtonElement).addEventListener('click', () => {
  void sandbox.then((client) => {
    client.reset();
    showStatus('The mock has its first content.');
  });
});

editor.open(firstProgram);
// Other scripts of the page, such as a test, can open a program.
addEventListener('playground-open', (event) => {
  editor.open(String((event as CustomEvent<unknown>).detail));
});
// Below this width, the list would be above the program.
byId('examples', HTMLDetailsElement).open = matchMedia('(min-width: 84rem)').matches;
void start();

async function start(): Promise<void> {
  try {
    const examples = loadPart('examples').then(async (part) => JSON.parse(await part.text()) as PlaygroundExample[]);
    await ready;
    runButton.disabled = false;
    showStatus('Ready.');
    showExamples(await examples, choose);
    document.documentElement.dataset['playground'] = 'ready';
    // Programs run without TypeScript and the types, so these come last.
    language.connect(startWorker(await loadPart('language')));
    await language.loadTypes(await (await loadPart('types')).text());
    document.documentElement.dataset['playground'] = 'types';
    editor.check();
  } catch (error) {
    showStatus(error instanceof Error ? error.message : String(error));
  }
}
