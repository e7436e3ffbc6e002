import { server } from '../server.ts';

export default server({
  id: 'ollama',
  name: 'Ollama',
  rank: 23,
  files: ['/etc/systemd/system/ollama.service.d/override.conf'],
  versions: ['ollama 0.9'],
  // https://docs.ollama.com/faq
  signs: [{ address: /^:11434\/(?:api|v1)\//, likely: true }],
});
