import causes from './fr-causes.ts';
import config from './fr-config.ts';
import warnings from './fr-warnings.ts';

export default { ...config, ...causes, ...warnings };
