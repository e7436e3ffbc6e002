import { describe, expect, it } from 'vitest';
import { toEvent } from './request-event.ts';

const details = {
  requestId: '1',
  url: 'http://api.test/a#part',
  method: 'GET',
  type: 'xmlhttprequest',
  tabId: 7,
  frameId: 15_032_385_537,
  timeStamp: 12.5,
};

describe('an event', () => {
  it('has no fragment and no fields that the browser left out', () => {
    expect(toEvent('chromium', 'error', { ...details, error: 'net::ERR_FAILED' })).toEqual({
      kind: 'error',
      requestId: '1',
      url: 'http://api.test/a',
      method: 'GET',
      type: 'xmlhttprequest',
      tabId: 7,
      frameId: 15_032_385_537,
      time: 12.5,
      error: 'net::ERR_FAILED',
    });
  });

  it('has no user name and no password', () => {
    const url = 'http://ada:hunter2@api.test/a';
    expect(toEvent('firefox', 'send', { ...details, url }).url).toBe('http://api.test/a');
  });

  it('tells by Chromium’s address, not by Firefox’s, that an answer was delivered', () => {
    const failed = { ...details, error: 'net::ERR_FAILED', ip: '127.0.0.1' };
    expect(toEvent('chromium', 'error', failed)).toMatchObject({ delivered: true });
    expect(toEvent('firefox', 'error', failed)).not.toHaveProperty('delivered');
  });

  it('names the page by Chromium’s word', () => {
    const event = toEvent('chromium', 'completed', { ...details, initiator: 'null' });
    expect(event.page).toBe('null');
  });

  it.each([
    ['http://page.test:81/x/y?z', 'http://page.test:81'],
    ['https://page.test', 'https://page.test'],
    ['https://joe:pw@page.test/', 'https://page.test'],
    ['blob:https://page.test/2a3b', 'https://page.test'],
    ['about:blank', undefined],
    ['file:///home/x.html', undefined],
  ])('of Firefox from %s comes from the page %s', (originUrl, page) => {
    expect(toEvent('firefox', 'completed', { ...details, originUrl }).page).toBe(page);
  });

  it('falls back to Firefox’s document', () => {
    const event = toEvent('firefox', 'send', { ...details, documentUrl: 'http://doc.test/' });
    expect(event.page).toBe('http://doc.test');
  });
});
