// 文字の確認 by the keyboard. Every key is a control of the page that works without it; an answer is put into the page that is
// there, so that the frame keeps the focus. One request at a time: what is pressed meanwhile counts for nothing.
const frame = document.querySelector('[data-keys]');
const STORED = 'review-keys';
let busy = false;

const $ = selector => frame.querySelector(selector);
const say = text => { document.querySelector('[data-swap=told]').textContent = text; };
const switchBox = document.querySelector('[data-switch] input');

// What is pressed, in small ASCII letters: a full-width key is the same key.
const pressed = ({key}) => (key.length === 1 ? key.normalize('NFKC').toLowerCase() : key);

const chosen = () => $('input[name=standard]:checked');
const showChosen = () => {
  const radio = chosen();
  const figure = $('[data-picked]');
  const looks = $('[data-looks]');
  looks.hidden = !$('.now img') && !radio?.dataset.glyph;
  figure.hidden = !radio?.dataset.glyph;
  frame.querySelectorAll('.card').forEach(card => card.classList.toggle('chosen', card.contains(radio)));
  const over = $('[data-overlay]');
  over.hidden = !radio?.dataset.difference;
  if (figure.hidden) return;
  const overlaid = over.getAttribute('aria-pressed') === 'true' && radio.dataset.difference;
  const label = radio.labels[0].textContent.replace(/\s+/g, ' ').trim();
  const image = figure.querySelector('img');
  image.src = overlaid ? radio.dataset.difference : radio.dataset.glyph;
  image.alt = label;
  figure.querySelector('figcaption').textContent = label;
};

const pick = radio => {
  radio.checked = true;
  const proposed = $(`input[name=resultClass][value="${radio.dataset.class}"]`);
  if (proposed) proposed.checked = true;
  showChosen();
  const label = radio.labels[0].textContent.replace(/\s+/g, ' ').trim();
  say(frame.dataset.picked.replace('{candidate}', label).replace('{class}', radio.dataset.word));
};

const openFolded = details => {
  details.open = true;
  details.querySelector('input:not([type=hidden]), textarea')?.focus();
};

// A and B are recorded at once, the others when they have said why.
const classify = letter => {
  const radio = $(`input[name=resultClass][value="${letter}"]`);
  if (!radio) return;
  const folded = radio.closest('[data-open]');
  if (folded) {
    folded.open = true;
    radio.checked = true;
    folded.querySelector('textarea').focus();
  } else if (!chosen()) {
    say(frame.dataset.choose);
  } else {
    radio.checked = true;
    if (letter === 'A' || letter === 'B') radio.form.requestSubmit();
    else openReason();
  }
};
const openReason = () => {
  $('[data-reason]').open = true;
  $('[data-reason] textarea').focus();
};

const toggle = button => {
  if (!button || button.hidden || button.closest('[hidden]')) return;
  const on = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(on));
  if (button.dataset.zoom !== undefined) frame.classList.toggle('zoomed', on);
  showChosen();
};

const onKey = key => {
  if (/^[0-9]$/.test(key)) {
    const radio = $(`input[aria-keyshortcuts="${key}"]`);
    if (radio) pick(radio);
    return Boolean(radio);
  }
  if (/^[a-f]$/.test(key)) return $('input[name=resultClass]') ? (classify(key.toUpperCase()), true) : false;
  if (key === 'h' || key === 'p') return $(`[data-open=${key}]`) ? (openFolded($(`[data-open=${key}]`)), true) : false;
  if (key === 'u') return document.querySelector('[data-undo]')?.requestSubmit(), true;
  if (key === 'o') return toggle($('[data-overlay]')), true;
  if (key === 'z') return toggle($('[data-zoom]')), true;
  if (key === '?') {
    const help = document.querySelector('[data-help]');
    help.open = !help.open;
    return true;
  }
  const move = {j: 'j', ArrowDown: 'j', k: 'k', ArrowUp: 'k'}[key];
  return move ? ($(`[data-move=${move}]`)?.click(), true) : false;
};

const typing = target => target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
frame.addEventListener('keydown', event => {
  const arrows = event.key.startsWith('Arrow') && event.target.matches('input');
  if (!switchBox.checked || event.isComposing || event.keyCode === 229 || arrows) return;
  if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
  if (event.repeat || busy) {
    if (pressed(event) !== 'Tab') event.preventDefault();
    return;
  }
  if (onKey(pressed(event))) event.preventDefault();
});

// Puts a page that came into the one that is there; one of another kind takes the place of all of it.
const put = (page, address) => {
  document.title = page.title;
  if (!page.querySelector('[data-keys]')) {
    const main = document.querySelector('main');
    main.replaceChildren(...page.querySelector('main').childNodes);
    main.focus();
  } else {
    const inside = frame.contains(document.activeElement);
    document.querySelectorAll('[data-swap]').forEach(part => {
      part.replaceChildren(...(page.querySelector(`[data-swap=${part.dataset.swap}]`)?.childNodes ?? []));
    });
    ready();
    const summary = $('.summary');
    if (summary) summary.focus();
    else if (inside || !document.activeElement || document.activeElement === document.body) frame.focus({preventScroll: true});
    if (!summary && frame.getBoundingClientRect().top < 0) frame.scrollIntoView({behavior: 'instant'});
  }
  if (address) history.replaceState(history.state, '', address);
};

const load = async (address, form) => {
  if (busy) return;
  busy = true;
  frame.setAttribute('aria-busy', 'true');
  try {
    const sent = form ? {method: 'POST', body: new URLSearchParams(new FormData(form))} : {};
    const answer = await fetch(address, {...sent, headers: {accept: 'text/html'}});
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (answer.ok && !page.querySelector('.page.review')) { // signed out meanwhile: the ordinary way leads back here
      if (form) form.submit();
      else location.assign(address);
      return;
    }
    put(page, answer.ok ? answer.url : null);
  } catch {
    say(frame.dataset.offline);
  } finally {
    busy = false;
    frame.removeAttribute('aria-busy');
  }
};

document.addEventListener('submit', event => {
  if (!event.target.matches('[data-decide], [data-undo]') || !frame.isConnected) return;
  event.preventDefault();
  load(event.target.action, event.target);
});
document.addEventListener('click', event => {
  const link = event.target.closest('[data-move], .queue a');
  const plain = !(event.ctrlKey || event.shiftKey || event.altKey || event.metaKey || event.button);
  if (link && plain && frame.isConnected) {
    event.preventDefault();
    load(link.href);
    return;
  }
  const button = event.target.closest('[data-overlay], [data-zoom]');
  if (button) toggle(button);
});
frame.addEventListener('change', ({target}) => {
  if (target.name === 'standard') pick(target);
});

// What the next page shows is fetched while this one is looked at.
const ready = () => {
  showChosen();
  ($('[data-prefetch]')?.dataset.prefetch || '').split(' ').filter(Boolean).forEach(address => { new Image().src = address; });
};

const stored = value => {
  try {
    if (value !== undefined) localStorage.setItem(STORED, value);
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
};
document.querySelector('[data-switch]').hidden = false;
switchBox.checked = stored() !== 'off';
switchBox.addEventListener('change', () => stored(switchBox.checked ? 'on' : 'off'));
ready();
