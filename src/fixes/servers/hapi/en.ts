import { english } from '../../../i18n/index.ts';

export default english({
  'hapi-place':
    'Right above `await server.start()`, where `server` is what `Hapi.server(…)` returned. It runs before every login and route; what the program sends itself stays as it is.',
  'hapi-place-list':
    'In `origin: […]` of `cors`, of the route or of `routes` in `Hapi.server(…)`, wherever the list of origins stands.',
});
