import type { Fix } from '../../fix.ts';
import type { Policy } from '../../policy/policy.ts';
import { config } from '../../quoting/quoted.ts';
import { corsVariables } from '../setting-fixes.ts';

/**
 * Of its container; elsewhere it is the filter of Tomcat or Jetty in its `web.xml`.
 *
 * @see https://github.com/geoserver/docker#how-to-download-and-install-additional-extensions-on-startup
 */
export function compile(policy: Policy): Fix[] {
  if (policy.exposedHeaders.length > 0) return [];
  return corsVariables('geoserver', policy, 'GeoServer', {
    origins: config`CORS_ALLOWED_ORIGINS`,
    methods: config`CORS_ALLOWED_METHODS`,
    headers: config`CORS_ALLOWED_HEADERS`,
    credentials: config`CORS_ALLOW_CREDENTIALS`,
  });
}
