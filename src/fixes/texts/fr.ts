import config from './fr-config.ts';
import servers from './fr-servers.ts';
import warnings from './fr-warnings.ts';

export default { ...config, ...servers, ...warnings };
