import advice from './en-advice.ts';
import config from './en-config.ts';
import servers from './en-servers.ts';

export default { ...config, ...servers, ...advice };
