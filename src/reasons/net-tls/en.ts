import { english } from '../reason-text.ts';

export default english({
  title: 'Not a CORS fault: no secure connection to the server',
  happened: [
    'The browser could not make a secure connection to {host|=the server}: the certificate was not accepted, or the server does not speak TLS as expected.',
    'No answer came, so there were no CORS headers to judge and this is not a CORS fault.',
    'Firefox still says “CORS request did not succeed”; Chromium shows only the network error.',
    'The browser’s error: {error|=not given}',
  ],
  why: [
    'A browser shows a certificate warning only for the page in the tab; a request in the background fails without a word.',
  ],
  todo: [
    'Open {url|=the address of the request} in a tab and read the warning: self-signed, expired, made for another name, or no TLS on that port at all.',
    'Development: trust the certificate (or your own authority) for this host and port too; having accepted the one of the page may not be enough.',
    'Production: whoever runs {host|=the server} installs a valid certificate with its intermediate certificates.',
  ],
  avoid: [
    'Do not switch off certificate checks in the browser that you browse with.',
    'Do not change the CORS settings for this: no header can help as long as no answer comes.',
  ],
});
