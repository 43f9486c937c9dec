// Shared by all tabs of a body, whose path is this worker's name: one connection to the program, however many tabs are open.
// Where no connection stays open, it asks once a minute. Tells every tab the body's last record number.
const SILENCE = 45_000;
const MINUTE = 60_000;
const HALF_AN_HOUR = 30;
const tabs = new Set();
let source = null;
let last = 0;
let heard = 0;
let asked = 0;
let asks = 0;

const tell = number => {
  heard = Date.now();
  if (number > last) {
    last = number;
    tabs.forEach(tab => tab.postMessage(last));
  }
};

const listen = () => {
  source = new EventSource(`${self.name}/stream`);
  source.onmessage = message => {
    asks = 0;
    tell(Number(message.lastEventId));
  };
};

// Not for longer than half an hour without anybody looking: asking keeps a session alive.
const ask = async () => {
  asked = Date.now();
  asks += 1;
  try {
    const answer = await fetch(`${self.name}/last`);
    if (answer.ok && !answer.redirected) tell(Number(await answer.text()));
  } catch { /* asks again in a minute */ }
};

setInterval(() => {
  const now = Date.now();
  if (tabs.size > 0 && now - heard > SILENCE && now - asked >= MINUTE && asks < HALF_AN_HOUR) ask();
}, SILENCE / 3);

self.onconnect = ({ports: [tab]}) => {
  tabs.add(tab);
  asks = 0;
  tab.onmessage = ({data}) => {
    asks = 0;
    if (data !== 'bye') return;
    tabs.delete(tab);
    if (tabs.size === 0) {
      source.close();
      source = null;
    }
  };
  if (source === null || source.readyState === EventSource.CLOSED) listen();
  if (last > 0) tab.postMessage(last);
};
