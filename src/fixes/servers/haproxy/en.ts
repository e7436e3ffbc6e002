import { english } from '../../../i18n/index.ts';

export default english({
  'haproxy-place-start':
    'The first lines: at the start of the `frontend` (or `listen`) that receives `{path}`, with `mode http`, above every other `http-request` line: a login or a redirect above them would answer the preflight first.',
  'haproxy-place-end':
    'The other lines: at the end of the same `frontend`. The last `set-header` wins, so nothing that is there needs to go.',
});
