import { english } from '../reason-text.ts';

export default english({
  title: 'Access to the local network was not allowed',
  happened: [
    '{host|=The server} is on this device or the local network, and the site has no permission to reach it.',
    { when: 'failed-without-reason', text: 'This is likely, not proved.' },
  ],
  why: [
    'Devices and programs at home often trust whoever can reach them, so browsers ask the user first.',
  ],
  todo: [
    {
      when: ['in-frame', 'url-is-loopback'],
      text: 'The request comes from a frame: if its origin differs from the page’s, its `<iframe>` needs `allow="loopback-network"`.',
    },
    {
      when: ['in-frame', '!url-is-loopback'],
      text: 'The request comes from a frame: if its origin differs from the page’s, its `<iframe>` needs `allow="local-network"`.',
    },
    'In the site’s permissions, next to the address bar, allow the local network or apps on this device, then reload.',
    {
      when: ['in-chromium', '!in-frame'],
      text: 'Managed browser? An administrator can allow the site with the policy `LocalNetworkAccessAllowedForUrls`.',
    },
    {
      when: ['url-is-loopback', '!page-is-loopback'],
      text: 'Is your server meant? This URL is the visitor’s own device: put the public address into the page’s configuration.',
    },
    {
      when: '!url-is-loopback',
      text: 'Your own program? Serve the page from it, so that both are local.',
    },
  ],
  avoid: [
    'Do not look for a header: `Access-Control-Allow-Private-Network` belongs to an older scheme and does nothing here.',
  ],
});
