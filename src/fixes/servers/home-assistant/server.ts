import { server } from '../server.ts';

export default server({
  id: 'home-assistant',
  name: 'Home Assistant',
  files: ['configuration.yaml'],
  versions: ['home assistant 2025'],
  // https://www.home-assistant.io/integrations/http/
  signs: [{ address: /^:8123\/api\//, likely: true }],
});
