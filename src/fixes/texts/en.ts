import causes from './en-causes.ts';
import config from './en-config.ts';
import warnings from './en-warnings.ts';

/** What is said whatever the server. What only one server's texts say is in that server's folder. */
export default { ...config, ...causes, ...warnings };
