// What script adds to pages that work without it: print, copy a table, and tell of new records.

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
  const text = [...document.querySelectorAll('main table')].map(lines).join('\r\n\r\n');
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

// New records: a strip says how many, and the page stays as it is until its reader wants to see them.
const strip = document.querySelector('[data-live]');
if (strip && window.SharedWorker) {
  const {live, worker, record, text} = strip.dataset;
  const show = ({data}) => {
    if (data <= Number(record)) return;
    strip.querySelector('span').textContent = text.replace('{n}', data - Number(record));
    strip.querySelector('a').hidden = false;
    strip.classList.add('told');
  };
  const join = () => {
    const {port} = new SharedWorker(worker, {name: live});
    port.onmessage = show;
    addEventListener('pagehide', () => port.postMessage('bye'), {once: true});
    document.onvisibilitychange = () => port.postMessage('here');
  };
  join();
  addEventListener('pageshow', ({persisted}) => persisted && join());
}
