import type { Own } from '../../setup/site.ts';
import {
  ANSWER,
  apacheSitesOf,
  appWith,
  corsLines,
  EXPR,
  pass,
  SECURITY,
  setEnvIf,
} from './apache.ts';
import { PAGE } from './application.ts';
import { earlierRows } from './earlier.ts';
import type { Row, Site } from './site.ts';
import {
  APP,
  anyGrant,
  FILE,
  grantOf,
  ownGrant,
  requestBeyondPublic,
  SOME_VARIANTS,
  WWW,
} from './site.ts';

/** A rewrite that answers OPTIONS, as copied from answer to answer. */
const COPIED = `RewriteEngine On
RewriteCond %{REQUEST_METHOD} OPTIONS
RewriteRule ^(.*)$ $1 [R=200,L]`;
const UNSET = ['Allow-Origin', 'Allow-Credentials', 'Allow-Methods', 'Allow-Headers']
  .map((name) => `Header unset Access-Control-${name}`)
  .join('\n');

/** What real configurations combine: found in reports, and by the random ones. */
const COMBINED: readonly Row<Own>[] = [
  {
    situation: 'FilesMatch in a .htaccess, public',
    path: FILE,
    request: (variant) => requestBeyondPublic(variant, FILE),
    own: (variant) => ({
      htaccess: `<IfModule mod_headers.c>
<FilesMatch "\\.(json|ttf|woff2?)$">
${corsLines(grantOf(variant, '*'), '*', '', '')}
</FilesMatch>
</IfModule>`,
    }),
  },
  {
    situation: 'If of its own',
    path: FILE,
    own: (variant) => ({
      vhost: `<If "%{HTTP:Origin} =~ m#^https://(www|admin)\\.shop\\.example$#">
${corsLines(grantOf(variant), 'expr=%{HTTP:Origin}')}
</If>`,
    }),
  },
  {
    situation: 'If in a Location',
    path: FILE,
    own: (variant) => ({
      vhost: `<Location />
${SECURITY}
<If "%{HTTP:Origin} =~ m#^https://(www|admin)\\.shop\\.example$#">
${corsLines(grantOf(variant), 'expr=%{HTTP:Origin}')}
</If>
</Location>`,
    }),
  },
  {
    situation: 'If in a .htaccess',
    path: FILE,
    own: (variant) => ({
      htaccess: `<If "%{HTTP:Origin} =~ m#^https://(www|admin)\\.shop\\.example$#">
${corsLines(grantOf(variant), 'expr=%{HTTP:Origin}')}
</If>`,
    }),
  },
  {
    situation: 'Header add, append and onsuccess',
    path: FILE,
    own: (variant) => {
      const { methods, headers } = grantOf(variant);
      return {
        vhost: `Header add Access-Control-Allow-Origin "${WWW}"
Header always append Access-Control-Allow-Methods "${methods.join(', ')}"
Header onsuccess merge Access-Control-Allow-Headers "${headers.join(', ')}"
Header append Vary Origin
Header always set Access-Control-Max-Age 600
Header always set Timing-Allow-Origin "${WWW}"`,
      };
    },
  },
  {
    situation: 'Header edit of what the application sends',
    app: appWith('cors', [WWW]),
    own: (_, env) => ({
      vhost: `${pass(env)}
Header edit Access-Control-Allow-Origin "^https://www" "https://www"
Header setifempty Cache-Control no-cache`,
    }),
  },
  {
    situation: "PHP's list",
    app: appWith('cors', [WWW], { fastcgi: true }),
    own: (_, { app }) => ({ vhost: `ProxyPass /api/ fcgi://127.0.0.1:${app}/api/` }),
  },
  {
    situation: "PHP's constant, SetEnvIf in front",
    app: (variant) => ({ cors: grantOf(variant, [WWW]), preflight: 404, fastcgi: true }),
    own: (variant, { app }) => ({
      vhost: `ProxyPass /api/ fcgi://127.0.0.1:${app}/api/\n${SECURITY}\n${setEnvIf(variant)}`,
    }),
  },
  {
    situation: "application's * unset, list",
    app: (variant) => ({ cors: anyGrant(variant), preflight: 405 }),
    own: (variant, env) => ({
      vhost: `${pass(env)}\n${UNSET}\n${corsLines(grantOf(variant), 'expr=%{HTTP:Origin}', EXPR)}`,
    }),
  },
  {
    situation: 'other methods are refused',
    path: '/api/items.json',
    own: (variant) => ({
      vhost: `<Location /api>
<LimitExcept GET>
Require all denied
</LimitExcept>
${setEnvIf(variant)}
</Location>`,
    }),
  },
  {
    situation: '.htaccess, other methods are refused',
    path: FILE,
    own: (variant) => ({
      htaccess: `<LimitExcept GET>
Require all denied
</LimitExcept>
${setEnvIf(variant)}`,
    }),
  },
  {
    situation: '.htaccess, rewrites and a preflight by R=200',
    path: APP,
    own: (variant) => ({
      htaccess: `${COPIED}
RewriteCond %{REQUEST_FILENAME} !-f
RewriteRule ^api/(.*)$ api/$1.json [L]
${setEnvIf(variant)}`,
    }),
  },
  {
    situation: '.htaccess, front controller',
    path: '/api/none',
    own: (variant) => ({
      htaccess: `RewriteEngine On
RewriteCond %{REQUEST_FILENAME} !-f
RewriteRule . /api/items.json [L]
${corsLines(grantOf(variant, [WWW]), WWW)}`,
    }),
  },
  {
    situation: 'preflight by R=200 in the virtual host',
    path: FILE,
    own: (variant) => ({ vhost: `${COPIED}\n${corsLines(grantOf(variant, [WWW]), WWW)}` }),
  },
  {
    situation: "* in front of the application's list with this origin",
    app: (variant) => ({ cors: ownGrant(variant, PAGE), preflight: 'cors' }),
    own: (_, env) => ({ vhost: `${pass(env)}\nHeader always set Access-Control-Allow-Origin "*"` }),
  },
  {
    situation: "application's constant",
    app: appWith('cors', [WWW]),
    own: (_, env) => ({ vhost: `${pass(env)}\nRequestHeader set Origin "${WWW}"` }),
  },
  {
    situation: 'sections inside each other',
    path: '/api/items.json',
    own: (variant) => ({
      vhost: `${SECURITY}
<LocationMatch "^/api/">
${corsLines(grantOf(variant, [WWW]), WWW)}
</LocationMatch>
<Files "items.json">
Header always set Cache-Control "max-age=60"
</Files>
${ANSWER}`,
    }),
  },
];

export const apacheCombined: readonly Site[] = apacheSitesOf(
  [...COMBINED, ...earlierRows('apache', {}, (own) => own)],
  SOME_VARIANTS,
);
