import manifest from '../../package.json' with { type: 'json' };

/** Raison's own. */
export const VERSION = manifest.version;
