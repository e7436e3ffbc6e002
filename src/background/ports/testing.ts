import type { PreviewLookup } from './diagnosis-cache.ts';

export const NO_PREVIEWS: PreviewLookup = { see: () => undefined };
