// What script adds to pages that work without it: print, copy a table, keep what is typed, and tell of new records.

document.querySelectorAll('[data-print], [data-copy]').forEach(button => {
  button.hidden = button.dataset.copy !== undefined && !document.querySelector('main table');
});
document.addEventListener('click', ({target}) => {
  const button = target.closest('button');
  if (button?.dataset.print !== undefined) window.print();
  if (button?.dataset.copy !== undefined) copy(button);
});

// A cell as Excel is to get it: without the signs, and never a formula.
const plain = cell => {
  const content = cell.cloneNode(true);
  content.querySelectorAll('[aria-hidden=true], .no-copy, svg').forEach(sign => sign.remove());
  const text = content.textContent.replace(/\s+/g, ' ').trim();
  return /^[=+@-]/.test(text) ? `'${text}` : text;
};

const lines = table => {
  const grid = [...table.rows].map(() => []);
  [...table.rows].forEach((row, y) => [...row.cells].forEach(cell => {
    let x = 0;
    while (grid[y][x] !== undefined) x += 1;
    for (let down = 0; down < cell.rowSpan; down += 1) {
      for (let right = 0; right < cell.colSpan; right += 1) grid[y + down][x + right] = right ? '' : plain(cell);
    }
  }));
  return grid.map(cells => cells.join('\t')).join('\r\n');
};

const copy = async button => {
  const section = button.closest('section');
  const text = [...document.querySelectorAll('main table')].filter(table => table.closest('section') === section)
    .map(lines).join('\r\n\r\n');
  try {
    await navigator.clipboard.writeText(text);
  } catch { // plain HTTP has no clipboard
    document.addEventListener('copy', event => {
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
    }, {once: true});
    document.execCommand('copy');
  }
  button.parentElement.querySelector('[role=status]').textContent = button.dataset.copy;
};

// What is typed stands in the address as it is typed, and its page shows it: after a reload, on the way back, to whom it is sent.
const UNTOLD = ['_csrf', 'to', 'keep', 'command'];
document.querySelectorAll('form[data-keep]').forEach(form => form.addEventListener('input', () => {
  const typed = [...new FormData(form)].filter(([name, value]) => value !== '' && !UNTOLD.includes(name));
  history.replaceState(history.state, '', `${location.pathname}?${new URLSearchParams(typed)}`);
}));

// New records: a strip says how many, and the page stays as it is until its reader wants to see them.
const strip = document.querySelector('[data-live]');
const show = number => {
  const {record, text} = strip.dataset;
  if (number <= Number(record)) return;
  strip.querySelector('span').textContent = text.replace('{n}', number - Number(record));
  strip.querySelector('a').hidden = false;
  strip.classList.add('told');
};

// By a worker all tabs share; where there is none, the page asks every half minute while it is looked at, for half an hour
// after its reader last did something, since asking keeps a session alive.
const join = () => {
  const {port} = new SharedWorker(strip.dataset.worker, {name: strip.dataset.live});
  port.onmessage = ({data}) => show(data);
  addEventListener('pagehide', () => port.postMessage('bye'), {once: true});
  document.onvisibilitychange = () => port.postMessage('here');
};

const HALF_A_MINUTE = 30_000;
const MOST = 60;
const ask = async () => {
  try {
    const answer = await fetch(`${strip.dataset.live}/last`);
    if (answer.ok && !answer.redirected) show(Number(await answer.text()));
  } catch { /* asks again */ }
};
const askNowAndThen = () => {
  let asked = 0;
  ['pointerdown', 'keydown', 'visibilitychange'].forEach(done => document.addEventListener(done, () => { asked = 0; }));
  setInterval(() => {
    if (document.visibilityState !== 'visible' || asked === MOST) return;
    asked += 1;
    ask();
  }, HALF_A_MINUTE);
};

if (strip && window.SharedWorker && window.EventSource) {
  join();
  addEventListener('pageshow', ({persisted}) => persisted && join());
} else if (strip) {
  askNowAndThen();
}
