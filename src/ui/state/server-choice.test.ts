import { beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<(request: object) => Promise<unknown>>();
const choose = vi.fn<(some: object) => void>();

vi.mock('../../browser.ts', () => ({ browser: { runtime: { sendMessage } } }));
vi.mock('./settings.ts', () => ({
  choose,
  preferences: { value: { servers: {}, lastServer: '' } },
  query: {},
}));

const { chooseServer, learnWhetherPrivate, serverFor } = await import('./server-choice.ts');

beforeEach(() => choose.mockClear());

describe('the server chosen for a host', () => {
  it('is remembered of an ordinary tab', async () => {
    sendMessage.mockResolvedValueOnce(false);
    await learnWhetherPrivate(1);
    expect(sendMessage).toHaveBeenCalledWith({ type: 'private-tab', tabId: 1 });
    chooseServer('api.example', 'apache');
    expect(serverFor('api.example', undefined, ['nginx', 'apache']).choice).toBe('apache');
    expect(choose).toHaveBeenCalledWith({
      servers: { 'api.example': 'apache' },
      lastServer: 'apache',
    });
  });

  it.each([
    ['a private tab', () => sendMessage.mockResolvedValueOnce(true)],
    ['a tab that is gone', () => sendMessage.mockResolvedValueOnce({ error: 'the tab is gone' })],
    ['a background that does not answer', () => sendMessage.mockRejectedValueOnce(new Error('no'))],
  ])('ends with the page of %s', async (_, response) => {
    response();
    await learnWhetherPrivate(2);
    chooseServer('secret.example', 'apache');
    expect(serverFor('secret.example', undefined, ['nginx', 'apache']).choice).toBe('apache');
    expect(choose).not.toHaveBeenCalled();
  });
});
