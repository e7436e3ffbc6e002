import { servers } from '../servers/generated/en.ts';
import config from './en-config.ts';
import warnings from './en-warnings.ts';

export default { ...config, ...servers, ...warnings };
