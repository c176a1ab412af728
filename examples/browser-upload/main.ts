import { openSession } from './session.js';

const { box, session } = await openSession();
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element #${id}.`);
  return found;
};
const bar = element('bar') as HTMLProgressElement;
const picker = element('file') as HTMLInputElement;
const drop = element('drop');
let running: AbortController | undefined;

picker.addEventListener('change', () => {
  const [file] = picker.files ?? [];
  // Otherwise choosing the same file again would not fire an event.
  picker.value = '';
  if (file !== undefined) void upload(file);
});
for (const name of ['dragover', 'dragleave', 'drop']) {
  drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', name === 'dragover');
  });
}
drop.addEventListener('drop', ({ dataTransfer }) => {
  const [file] = dataTransfer?.files ?? [];
  if (file !== undefined) void upload(file);
});
element('cancel').addEventListener('click', () => running?.abort(new Error('Canceled.')));
await showItems();

async function upload(source: File): Promise<void> {
  // One upload at a time: a new choice cancels the previous one.
  running?.abort(new Error('Canceled.'));
  const own = (running = new AbortController());
  const show = (state: string, kind = '') => {
    if (running === own) say(state, kind);
  };
  begin(source.name);
  try {
    const { file, parts, sha1 } = await box.uploads.upload({
      source,
      parentId: session.folderId,
      partsFromBytes: session.partsFromBytes,
      signal: own.signal,
      onProgress: ({ percent, parts, totalParts }) => {
        if (running !== own) return;
        moveBar(percent / 100);
        show(`Part ${String(parts)} of ${String(totalParts)}`);
      },
    });
    show(`${file.name} uploaded in ${parts === 1 ? '1 part' : `${String(parts)} parts`}.`, 'done');
    if (running === own) showDigest(sha1);
    await showItems();
  } catch (error) {
    show(own.signal.aborted ? 'Canceled. No partial file remains.' : textOf(error), own.signal.aborted ? '' : 'failed');
  } finally {
    if (running === own) element('cancel').hidden = true;
  }
}

async function showItems(): Promise<void> {
  const rows: HTMLLIElement[] = [];
  for await (const item of box.folders.items.list(session.folderId, { fields: ['name', 'size'] })) {
    if (item.type === 'file') rows.push(rowOf(item.id, item.name, item.size));
  }
  element('items').replaceChildren(...rows);
  element('empty').hidden = rows.length > 0;
}

function rowOf(id: string, name: string, size: number): HTMLLIElement {
  const row = document.createElement('li');
  const text = document.createElement('span');
  text.textContent = `${name} · ${(size / 1e6).toFixed(1)} MB`;
  const button = document.createElement('button');
  button.textContent = 'Download';
  button.addEventListener('click', () => void download(id, name, button));
  row.append(text, button);
  return row;
}

/** The SHA-1 is verified before the browser saves the bytes. */
async function download(id: string, name: string, button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  try {
    const { bytes } = await box.downloads.download(id, {
      onProgress: ({ percent = 0 }) => (button.textContent = `${String(percent)} %`),
    });
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([bytes])), download: name });
    link.click();
    URL.revokeObjectURL(link.href);
    button.textContent = 'Download';
  } catch (error) {
    button.textContent = textOf(error);
  } finally {
    button.disabled = false;
  }
}

function begin(name: string): void {
  element('transfer').hidden = false;
  element('cancel').hidden = false;
  element('digest').hidden = true;
  element('name').textContent = name;
  moveBar(0);
  say('Starting');
}

function moveBar(value: number): void {
  bar.value = value;
  element('percent').textContent = `${String(Math.round(100 * value))} %`;
}

function say(state: string, kind = ''): void {
  element('state').textContent = state;
  element('state').className = kind;
}

function showDigest(sha1: string): void {
  element('digest').hidden = false;
  element('digest').querySelector('code')?.replaceChildren(sha1);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
