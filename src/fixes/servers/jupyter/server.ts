import { server } from '../server.ts';

export default server({
  id: 'jupyter',
  name: 'Jupyter Server',
  files: ['jupyter_server_config.py'],
  proven: 'run',
  versions: ['jupyter-server 1.23'],
  // https://jupyter-server.readthedocs.io/en/latest/developers/rest-api.html
  signs: [
    {
      address: /^:8888\/api\/(?:contents|kernels|kernelspecs|sessions|status|terminals)\b/,
      likely: true,
    },
  ],
});
