import { english } from '../../../i18n/index.ts';

export default english({
  'traefik-place':
    'A file of its own in the folder of the file provider. Then name `{name}` first in `middlewares` of the router that serves this path, or in its label `traefik.http.routers.….middlewares`.',
  'traefik-place-list':
    'In the options of the `headers` middleware, indented like the other entries. In labels it is one value with commas.',
  'traefik-apply': 'Traefik reads the changed file by itself; its log says if it could not.',
});
