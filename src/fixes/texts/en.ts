import config from './en-config.ts';
import own from './en-own.ts';
import warnings from './en-warnings.ts';

/** What is said whatever the server. What only one server's texts say is in that server's folder. */
export default { ...config, ...own, ...warnings };
