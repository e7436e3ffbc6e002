import { servers } from '../servers/generated/fr.ts';
import config from './fr-config.ts';
import warnings from './fr-warnings.ts';

export default { ...config, ...servers, ...warnings };
