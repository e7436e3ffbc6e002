import { english } from '../../../i18n/index.ts';

export default english({
  'node-place':
    'Right above `server.listen(…)`, where `server` is what `createServer(…)` returned. It stands in front of the handler that is there, so that no login answers the preflight first.',
});
