/** What Chromium sends with every `fetch` of a page, in its order. */
export const USUAL_REQUEST = {
  'sec-ch-ua-platform': '"Linux"',
  Referer: 'https://shop.example/',
  'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
  Accept: 'application/json',
  'sec-ch-ua': '"Chromium";v="156", "Not)A;Brand";v="8"',
  'sec-ch-ua-mobile': '?0',
  Origin: 'https://shop.example',
  'Sec-Fetch-Site': 'cross-site',
  'Sec-Fetch-Mode': 'cors',
  'Sec-Fetch-Dest': 'empty',
  'Accept-Encoding': 'gzip, deflate, br, zstd',
  'Accept-Language': 'fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7',
} as const;

/** What the servers of a shop answer beside what CORS needs. */
export const USUAL_ANSWER = {
  Server: 'nginx/1.22.1',
  Date: 'Tue, 24 Nov 2026 15:03:34 GMT',
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Length': '1843',
  Connection: 'keep-alive',
  ETag: 'W/"733-9aL0kq"',
  Vary: 'Origin, Accept-Encoding',
  'Cache-Control': 'no-cache, private',
  'X-Request-Id': '0f8fad5b-d9cb-469f-a165-70867728950e',
  'X-Content-Type-Options': 'nosniff',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
} as const;
