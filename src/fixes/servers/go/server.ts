import { server } from '../server.ts';

export default server({
  id: 'go',
  name: 'Go (net/http, Gin, chi, Echo)',
  rank: 13,
  kinds: ['program'],
  files: ['main.go'],
  proven: 'run',
  versions: ['go 1.19', 'rs/cors 1.7', 'gin 1.8', 'chi 5', 'gorilla/mux 1.8', 'echo 4.2'],
  signs: [],
});
