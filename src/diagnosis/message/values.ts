import { endpointOf, parseUrl } from '../../model/index.ts';

/** Chromium: `at 'URL' from origin 'ORIGIN'`; Firefox: `resource at URL. (Reason…` and its French. */
const URL_FORMS = [
  /\bat '(?<url>[^' ]+)'/,
  /(?:resource at|située sur|endpoint|resource) '?(?<url>https?:\/\/[^' ]+?)'?[.,]? (?:\(Reason|Raison|\()/,
  /(?:Connecting to|Refused to connect to|cannot load|endpoint) '(?<url>[^' ]+)'/,
];

/** Address, origin and status that a console message carries. */
export function valuesIn(text: string): Record<string, string> {
  const url = URL_FORMS.map((form) => form.exec(text)?.groups?.['url']).find(Boolean);
  const origin = /from origin '([^']+)'/.exec(text)?.[1];
  const status = /(?:Status code|Code d'état) ?: ?(\d{3})/.exec(text)?.[1];
  return {
    ...(url === undefined ? {} : { url: endpointOf(url), host: parseUrl(url)?.host ?? url }),
    ...(origin === undefined ? {} : { origin }),
    ...(status === undefined ? {} : { status }),
  };
}
