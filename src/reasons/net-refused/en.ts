import { english } from '../reason-text.ts';

export default english({
  title: 'Not a CORS fault: the server refused the connection',
  happened: [
    'Nothing accepted the connection at {host|=the server}.',
    'No answer came, so there were no CORS headers to judge and this is not a CORS fault.',
    'Firefox still says “CORS request did not succeed”; Chromium shows only the network error.',
    'The browser’s error: {error|=not given}',
  ],
  why: [
    'To a page, every failure looks the same: browsers tell it only that the request failed, because the true reason could reveal what runs on the user’s network.',
  ],
  todo: [
    'Start the server, and check host and port in the address: {host|=those of the server}.',
    'In a container or a virtual machine, let the server listen on an address that the browser reaches, not only on its own `127.0.0.1`, and publish the port.',
    'Not your server? Tell its operator that it refuses connections.',
  ],
  avoid: [
    'Do not change the CORS settings for this: no header can help as long as no answer comes.',
  ],
});
