/**
 * How a page can ask; each runs in the page and resolves to `ok` when it got an answer it could
 * read, else to `no`.
 */
export type Way = (url: string, init?: RequestInit) => Promise<'ok' | 'no'>;

const byFetch: Way = (url, init) =>
  fetch(url, init).then(
    () => 'ok' as const,
    () => 'no' as const,
  );

const byWorker: Way = (url, init) => {
  const source = `fetch(${JSON.stringify(url)}, ${JSON.stringify(init ?? {})})
    .then(() => postMessage('ok'), () => postMessage('no'))`;
  const worker = new Worker(URL.createObjectURL(new Blob([source])));
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }) => resolve(data));
  });
};

/** A page without an origin of its own. */
const bySandbox: Way = (url, init) => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  // Asked only when a test that listens to the frame's process has had the time to attach.
  frame.srcdoc = `<script>setTimeout(() => fetch(${JSON.stringify(url)}, ${JSON.stringify(init ?? {})})
    .then(() => parent.postMessage('ok', '*'), () => parent.postMessage('no', '*')), 500)</script>`;
  document.body.append(frame);
  return new Promise((resolve) => {
    addEventListener('message', ({ data }) => resolve(data), { once: true });
  });
};

const byImage: Way = (url) => {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = url;
  return image.decode().then(
    () => 'ok' as const,
    () => 'no' as const,
  );
};

/** Through a service worker, which belongs to no tab. */
const byServiceWorker: Way = async (url) => {
  const registration = await navigator.serviceWorker.register('/service-worker.js');
  await navigator.serviceWorker.ready;
  const answer = new Promise<'ok' | 'no'>((resolve) => {
    navigator.serviceWorker.addEventListener('message', ({ data }) => resolve(data), {
      once: true,
    });
  });
  registration.active?.postMessage(url);
  return answer;
};

/** What the page serves at `/service-worker.js`. */
export const SERVICE_WORKER = `onmessage = ({ data, source }) => fetch(data)
  .then(() => source.postMessage('ok'), () => source.postMessage('no'));`;

export const ways = {
  fetch: byFetch,
  worker: byWorker,
  sandbox: bySandbox,
  image: byImage,
  'service worker': byServiceWorker,
};
