import advice from './fr-advice.ts';
import config from './fr-config.ts';
import servers from './fr-servers.ts';

export default { ...config, ...servers, ...advice };
