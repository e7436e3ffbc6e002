import { server } from '../server.ts';

export default server({
  id: 'swift',
  name: 'OpenStack Swift',
  kinds: ['bucket'],
  files: ['Container › Metadata'],
  proven: 'run',
  versions: ['swift 2.30'],
  // https://docs.openstack.org/swift/latest/overview_architecture.html; Ceph writes the same names.
  signs: [{ present: 'X-Trans-Id', likely: true }],
});
