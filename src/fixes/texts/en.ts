import config from './en-config.ts';
import servers from './en-servers.ts';
import warnings from './en-warnings.ts';

export default { ...config, ...servers, ...warnings };
