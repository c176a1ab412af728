import { createDeliveries, createEvents, createRequests, createUsers } from './activity.js';
import { change, get } from './api.js';
import { clearDetails } from './details.js';
import { byId } from './dom.js';
import { createFaults } from './faults.js';
import { createFiles } from './files.js';

/** Time between two polls, in milliseconds. */
const pollMs = 1000;

const views = [createFiles(), createRequests(), createEvents(), createDeliveries(), createUsers(), createFaults(run)];
let revision = '';
let timer;
let isPolling = false;

/** Polls while the page is visible. Everything is read again when the revision of the mock differs. */
async function poll() {
  clearTimeout(timer);
  if (isPolling) return;
  isPolling = true;
  try {
    const summary = await get('/state');
    showSummary(summary);
    if (summary.revision !== revision) {
      // The first number increases with each reset.
      if (revision !== '' && summary.revision.split('.')[0] !== revision.split('.')[0]) clear();
      await Promise.all(views.map((view) => view.refresh(summary)));
      revision = summary.revision;
    }
    showStatus('live', 'Live');
  } catch {
    // A mock that is started again may have the same revision.
    revision = '';
    clear();
    showStatus('offline', 'Disconnected');
  } finally {
    isPolling = false;
    if (!document.hidden) timer = setTimeout(() => void poll(), pollMs);
  }
}

function clear() {
  for (const view of views) view.clear();
  clearDetails();
}

function showStatus(state, text) {
  const status = byId('status');
  status.dataset.state = state;
  // Written only when it differs: screen readers announce each change.
  if (status.textContent !== text) status.textContent = text;
}

function showSummary(summary) {
  const now = byId('now');
  now.dateTime = summary.now;
  now.textContent = new Date(summary.now).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
  for (const name of ['requests', 'events', 'deliveries', 'users', 'faults'])
    byId(`tab-${name}`).querySelector('.count').textContent = String(summary[name]);
  byId('tab-requests')
    .querySelector('.count')
    .classList.toggle('alert', summary.violations > 0);
}

/** Runs a change, shows its error, and updates the page. */
async function run(work) {
  const error = byId('error');
  try {
    await work();
    error.textContent = '';
  } catch (problem) {
    error.textContent = problem.message;
  }
  await poll();
}

function selectTab(selected) {
  for (const tab of document.querySelectorAll('[role="tab"]')) {
    const isSelected = tab === selected;
    tab.setAttribute('aria-selected', String(isSelected));
    tab.tabIndex = isSelected ? 0 : -1;
    byId(tab.getAttribute('aria-controls')).hidden = !isSelected;
  }
}

const tabs = [...document.querySelectorAll('[role="tab"]')];
for (const tab of tabs) {
  tab.addEventListener('click', () => {
    selectTab(tab);
  });
  tab.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const index = key === 'Home' ? 0 : key === 'End' ? tabs.length - 1 : step === undefined ? -1 : tabs.indexOf(tab) + step;
    const next = tabs[(index + tabs.length) % tabs.length];
    if (step === undefined && key !== 'Home' && key !== 'End') return;
    selectTab(next);
    next.focus();
  });
}

byId('clock').addEventListener('submit', (event) => {
  event.preventDefault();
  const [unit, amount] = byId('advance').value.split(' ');
  void run(() => change('POST', '/advance', { [unit]: Number(amount) }));
});

const dialog = byId('confirm-reset');
byId('reset').addEventListener('click', () => {
  dialog.returnValue = 'cancel';
  dialog.showModal();
});
dialog.addEventListener('close', () => {
  if (dialog.returnValue === 'reset') void run(() => change('POST', '/reset'));
});

document.addEventListener('visibilitychange', () => {
  if (document.hidden) clearTimeout(timer);
  else void poll();
});

await poll();
