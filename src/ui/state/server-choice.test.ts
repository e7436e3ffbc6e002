import { beforeEach, describe, expect, it, vi } from 'vitest';

const get = vi.fn<(tabId: number) => Promise<{ incognito: boolean }>>();
const choose = vi.fn<(some: object) => void>();

vi.mock('../../browser.ts', () => ({ browser: { tabs: { get } } }));
vi.mock('./settings.ts', () => ({
  choose,
  preferences: { value: { servers: {}, lastServer: '' } },
  query: {},
}));

const { chooseServer, learnWhetherPrivate, serverFor } = await import('./server-choice.ts');

beforeEach(() => choose.mockClear());

describe('the server chosen for a host', () => {
  it('is remembered of an ordinary tab', async () => {
    get.mockResolvedValueOnce({ incognito: false });
    await learnWhetherPrivate(1);
    chooseServer('api.example', 'apache');
    expect(serverFor('api.example', undefined, ['nginx', 'apache']).choice).toBe('apache');
    expect(choose).toHaveBeenCalledWith({
      servers: { 'api.example': 'apache' },
      lastServer: 'apache',
    });
  });

  it.each([
    ['a private tab', () => get.mockResolvedValueOnce({ incognito: true })],
    ['a tab that is gone', () => get.mockRejectedValueOnce(new Error('No tab with id: 2'))],
  ])('ends with the page of %s', async (_, response) => {
    response();
    await learnWhetherPrivate(2);
    chooseServer('secret.example', 'apache');
    expect(serverFor('secret.example', undefined, ['nginx', 'apache']).choice).toBe('apache');
    expect(choose).not.toHaveBeenCalled();
  });
});
