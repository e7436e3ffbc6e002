/**
 * Makes the requests of the oracle's cases. The same script runs in the page, in its iframes and in
 * its worker; the page hands each job to the place where it is to run.
 */

/**
 * @typedef {object} Job
 * @property {string} id
 * @property {string} url
 * @property {string} place
 * @property {string} loader
 * @property {string} method
 * @property {[string, string][]} headers
 * @property {RequestCredentials} credentials
 * @property {boolean} upload
 * @property {RequestMode} [mode]
 * @property {RequestRedirect} [redirect]
 * @property {string} [targetAddressSpace]
 * @property {number} [giveUpAfter]
 *
 * @typedef {'loaded' | 'failed' | 'unsent'} Told what the page's own code was told
 */

const PATIENCE = 12_000;
const inWorker = typeof document === 'undefined';

/** @type {Record<string, (job: Job) => Promise<Told> | Told>} */
const LOADERS = {
  fetch: fetched,
  xhr: requested,
  eventsource: streamed,
  beacon: (job) => {
    const body = new Blob(['{}'], { type: 'application/json' });
    // Nobody is ever told how it ended: only the network knows.
    return navigator.sendBeacon(job.url, body) ? 'failed' : 'unsent';
  },
  img: (job) => element(job, 'img', 'src'),
  script: (job) => element(job, 'script', 'src'),
  module: (job) => element(job, 'script', 'src', { type: 'module' }),
  stylesheet: (job) => element(job, 'link', 'href', { rel: 'stylesheet' }),
  preload: (job) => element(job, 'link', 'href', { rel: 'preload', as: 'fetch' }),
  import: (job) => settled(import(job.url)),
  font: (job) => settled(new FontFace(`f${job.id}`, `url("${job.url}")`).load()),
};

/** @param {Promise<unknown>} promise @returns {Promise<Told>} */
function settled(promise) {
  return promise.then(
    () => 'loaded',
    () => 'failed',
  );
}

/** @param {Job} job @returns {Promise<Told>} */
async function fetched({ url, method, headers, credentials, ...rest }) {
  const { mode, redirect, targetAddressSpace, giveUpAfter } = rest;
  const body = hasBody(method) ? 'a=1' : null;
  const signal = giveUpAfter === undefined ? null : AbortSignal.timeout(giveUpAfter);
  const init = { method, headers, credentials, mode, redirect, body, signal, targetAddressSpace };
  const given = Object.entries(init).filter(([, value]) => value !== undefined && value !== null);
  const options = Object.fromEntries(given);
  try {
    void new Request(url, options);
  } catch {
    return 'unsent'; // a header, method or address that no page may use
  }
  return fetch(url, options).then(
    // The body may break off; that the answer could be read is what counts.
    (response) =>
      response.arrayBuffer().then(
        () => 'loaded',
        () => 'loaded',
      ),
    () => 'failed',
  );
}

/** @param {Job} job @returns {Promise<Told>} */
function requested({ url, method, headers, credentials, upload }) {
  return new Promise((tell) => {
    const xhr = new XMLHttpRequest();
    xhr.addEventListener('load', () => tell('loaded'));
    xhr.addEventListener('error', () => tell('failed'));
    try {
      xhr.open(method, url);
      xhr.withCredentials = credentials === 'include';
      if (upload) xhr.upload.addEventListener('progress', () => undefined);
      for (const [name, value] of headers) xhr.setRequestHeader(name, value);
      xhr.send(hasBody(method) ? 'a=1' : null);
    } catch {
      tell('unsent');
    }
  });
}

/** @param {string} method */
function hasBody(method) {
  return !['GET', 'HEAD'].includes(method.toUpperCase());
}

/** Closed at the stream's end, never before: giving up would hide that it was allowed. */
/** @param {Job} job @returns {Promise<Told>} */
function streamed({ url, credentials }) {
  return new Promise((tell) => {
    const source = new EventSource(url, { withCredentials: credentials === 'include' });
    let opened = false;
    source.addEventListener('open', () => {
      opened = true;
    });
    source.addEventListener('error', () => {
      source.close();
      tell(opened ? 'loaded' : 'failed');
    });
  });
}

/**
 * @param {Job} job @param {string} tag @param {string} address @param {Record<string, string>} more
 * @returns {Promise<Told>}
 */
function element({ url, credentials }, tag, address, more = {}) {
  return new Promise((tell) => {
    const made = document.createElement(tag);
    made.addEventListener('load', () => tell('loaded'));
    made.addEventListener('error', () => tell('failed'));
    const mode = credentials === 'include' ? 'use-credentials' : 'anonymous';
    for (const [name, value] of Object.entries({ ...more, crossorigin: mode, [address]: url })) {
      made.setAttribute(name, value);
    }
    document.head.append(made);
  });
}

/** @param {Job} job @returns {Promise<Told>} */
function performed(job) {
  const loader = LOADERS[job.loader];
  if (loader === undefined) throw new RangeError(`No loader is called ${job.loader}`);
  const late = new Promise((tell) => setTimeout(() => tell('failed'), PATIENCE));
  return Promise.race([loader(job), late]);
}

/**
 * What performs a list of jobs somewhere else: a worker or another window.
 *
 * @typedef {(jobs: Job[]) => Promise<[string, Told][]>} Crew
 */

/** @param {Job[]} jobs @returns {Promise<[string, Told][]>} */
function here(jobs) {
  return Promise.all(
    jobs.map(async (job) => /** @type {[string, Told]} */ ([job.id, await performed(job)])),
  );
}

/** @param {(jobs: Job[], port: MessagePort) => void} send @returns {Crew} */
function elsewhere(send) {
  return (jobs) =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', ({ data }) => done(data));
      port1.start();
      send(jobs, port2);
    });
}

/** @param {string} src @param {string | undefined} sandbox @returns {Promise<Crew>} */
function frame(src, sandbox) {
  return new Promise((ready) => {
    const made = document.createElement('iframe');
    if (sandbox !== undefined) made.setAttribute('sandbox', sandbox);
    const crew = elsewhere((jobs, port) => made.contentWindow?.postMessage(jobs, '*', [port]));
    made.addEventListener('load', () => ready(crew));
    made.src = src;
    document.body.append(made);
  });
}

/** @type {Record<string, (frameOrigin: string) => Crew | Promise<Crew>>} */
const PLACES = {
  page: () => here,
  worker: () => {
    const worker = new Worker('/runner.js');
    return elsewhere((jobs, port) => worker.postMessage(jobs, [port]));
  },
  iframe: () => frame('/frame', undefined),
  foreign: (frameOrigin) => frame(`${frameOrigin}/frame`, undefined),
  sandbox: () => frame('/frame', 'allow-scripts'),
};

/** @type {Map<string, Crew>} */
const crews = new Map();

/** @param {string[]} places @param {string} frameOrigin */
async function open(places, frameOrigin) {
  for (const place of places) {
    const crew = await PLACES[place]?.(frameOrigin);
    if (crew !== undefined) crews.set(place, crew);
  }
}

/** @param {Job[]} jobs */
async function run(jobs) {
  const told = await Promise.all(
    [...crews].map(([place, crew]) => crew(jobs.filter((job) => job.place === place))),
  );
  return told.flat();
}

addEventListener('message', ({ data, ports: [port] }) => {
  if (port !== undefined) void here(data).then((told) => port.postMessage(told));
});

if (!inWorker) Object.assign(globalThis, { oracle: { open, run } });
