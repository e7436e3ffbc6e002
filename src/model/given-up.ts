/**
 * How Chromium and Firefox report what the page gave up, or the browser on its behalf: a font's
 * cache probe that found nothing ends so, too (docs/browsers/chromium.md, How a request ends).
 */
export const GIVEN_UP = /^(?:net::ERR_(?:ABORTED|CACHE_MISS)|NS_BINDING_ABORTED)$/;
