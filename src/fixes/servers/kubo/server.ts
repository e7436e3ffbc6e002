import { server } from '../server.ts';

export default server({
  id: 'kubo',
  name: 'IPFS Kubo',
  files: ['cors.json'],
  versions: ['kubo 0.35'],
  // https://docs.ipfs.tech/reference/kubo/rpc/
  signs: [{ address: /^:5001\/api\/v0\//, likely: true }],
});
