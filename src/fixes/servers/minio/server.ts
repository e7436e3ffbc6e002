import { server } from '../server.ts';

export default server({
  id: 'minio',
  name: 'MinIO',
  files: ['/etc/default/minio'],
  versions: ['minio RELEASE.2025'],
  // https://min.io/docs/minio/linux/reference/minio-server/minio-server.html
  signs: [
    { header: 'Server', pattern: /^MinIO\b(?! Console)/ },
    { address: /^:9000\/minio\//, likely: true },
  ],
});
