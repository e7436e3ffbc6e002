import { server } from '../server.ts';

export default server({
  id: 'geoserver',
  name: 'GeoServer',
  files: ['.env'],
  versions: ['geoserver 2.27'],
  // https://docs.geoserver.org/latest/en/user/services/index.html
  signs: [{ address: /\/geoserver\/(?:[\w-]+\/)*(?:ows|wfs|wms|wmts|gwc|rest)\b/, likely: true }],
});
