import { server } from '../server.ts';

export default server({
  id: 'keycloak',
  name: 'Keycloak',
  files: ['Clients › Web origins'],
  versions: ['keycloak 26'],
});
