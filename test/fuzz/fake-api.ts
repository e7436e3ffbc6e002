/** The extension API of an extension called `us`: as much of it as the background’s ports need. */
export const ID = 'us';
export const BASE = 'chrome-extension://us/';

/** What they registered. */
export const api = {
  connect: [] as ((port: unknown) => void)[],
  message: [] as ((message: unknown, sender: unknown) => Promise<unknown>)[],
};

export const browser = {
  runtime: {
    id: ID,
    getURL: () => BASE,
    openOptionsPage: async () => undefined,
    onConnect: { addListener: (one: (port: unknown) => void) => api.connect.push(one) },
    onMessage: {
      addListener: (one: (message: unknown, sender: unknown) => Promise<unknown>) =>
        api.message.push(one),
    },
  },
  storage: { local: { set: async () => undefined } },
};
