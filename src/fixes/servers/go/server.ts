import { program } from '../server.ts';

export default program({
  id: 'go',
  name: 'Go (net/http, Gin, chi, Echo)',
  rank: 13,
  files: ['main.go'],
  versions: ['go 1.19', 'rs/cors 1.7', 'gin 1.8', 'chi 5', 'gorilla/mux 1.8', 'echo 4.2'],
});
