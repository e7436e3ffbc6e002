import config from './fr-config.ts';
import own from './fr-own.ts';
import warnings from './fr-warnings.ts';

export default { ...config, ...own, ...warnings };
