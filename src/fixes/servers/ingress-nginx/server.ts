import { server } from '../server.ts';

export default server({
  id: 'ingress-nginx',
  name: 'ingress-nginx',
  rank: 10,
  kinds: ['platform-file'],
  files: ['ingress.yaml'],
  versions: ['ingress-nginx 1.12'],
});
