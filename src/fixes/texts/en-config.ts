import { english } from '../../i18n/index.ts';

/** Where configuration text goes, what to look for there, and how to load it. */
export default english({
  'refused-origin':
    'The origin {value} holds characters that we do not write into a configuration. `{placeholder}` stands in its place: put in an origin that you know.',
  'refused-method':
    'The method {value} holds characters that we do not write into a configuration. `{placeholder}` stands in its place.',
  'refused-header':
    'The header name {value} holds characters that we do not write into a configuration. `{placeholder}` stands in its place.',
  'refused-path':
    'The path {value} holds characters that we do not write into a configuration. The text covers the folder `{placeholder}` instead, which is wider: narrow it if other things live there.',
  'refused-too-many': 'Only the first {kept} of {total} values are in the text.',
  'refused-public-credentials':
    '`*` is left out: browsers refuse it for requests with credentials, and data behind a login is not for everyone. The text names the origins instead.',
  'changes-path': 'For {origins} only: allows {names} on `{path}`.',
  'changes-site': 'For {origins} only: allows {names} on the whole site.',
  'changes-public': 'For every site of the web: allows {names} on `{path}`, without credentials.',
  'changes-credentials': 'The requests may carry cookies and logins.',
  'changes-exposed': 'Its pages may also read {names} of the response.',
  'changes-nobody-else': 'Nothing changes for anybody else.',
  'nginx-place-http':
    'First block: into a file of its own inside the `http` block. On Debian every file in `/etc/nginx/conf.d` is read there. In a `server` block nginx would refuse it.',
  'nginx-place-set':
    'Use this when you cannot edit the `http` block. First block: directly into the `server` block, outside every `location`.',
  'nginx-place-location':
    'Add the lines to the `location` block that serves `{path}` today. Do not create a second `location`: without its `proxy_pass` or `root` the address would answer 404.',
  'nginx-place-server': 'Add the lines directly to the `server` block of the site.',
  'nginx-existing':
    'First remove every `add_header Access-Control-…` line and every `if` about `OPTIONS` that serve this address already: nginx adds a second header instead of replacing the first, and browsers refuse two.',
  'nginx-inherit':
    'A block with an `add_header` of its own ignores those of the blocks around it. If the `server` block sets headers such as `X-Frame-Options`, repeat them next to these lines.',
  'nginx-hide':
    'The lines ending in `hide_header` take out the CORS headers that your application sends. If the `server` block has lines of that kind, repeat them here: they are no longer inherited.',
  'nginx-error-page':
    'If an `error_page` or `try_files` sends this address to another `location`, that one needs the same lines.',
  'apache-place-vhost':
    'Into the `VirtualHost` that serves `{path}`, above its other `Header` and `RewriteRule` lines. For HTTPS that is the one with port 443.',
  'apache-place-htaccess':
    'Use this when you cannot edit the `VirtualHost`. Into the `.htaccess` of the folder that holds `{path}`. It does nothing for addresses that Apache passes on with `ProxyPass`.',
  'apache-override':
    'Apache reads `.htaccess` only where `AllowOverride FileInfo` (or `All`) is set; Debian sets `None` for `/var/www`. Without it the text is ignored or every page answers 500.',
  'apache-existing':
    'Remove other `Header … Access-Control-…` lines for this address: `Header set` and `Header always set` fill two tables, and browsers refuse two headers.',
  'apache-modules':
    'Enable the modules before you paste: without `headers` (and `rewrite` for preflights) Apache refuses the configuration, and a `.htaccess` turns every page into a 500.',
  'apache-htaccess-login':
    'The line `Require expr` lets preflights pass the login, which they never carry. It must stand beside your own `Require` line in this `.htaccess`; if that stands elsewhere, copy it here, or nobody gets in.',
  'apache-error-document':
    'If an `ErrorDocument` shows a page of this site for errors, put the `Header` lines directly into the `VirtualHost` instead of `Location`: error pages would lose them.',
  'apply-debian': 'Check and reload on Debian or Ubuntu. Nothing is reloaded if the check fails.',
  'apply-generic': 'Check and reload elsewhere.',
  'apply-apache-modules':
    'Once, by whoever runs the server; Apache reads a changed `.htaccess` by itself.',
  'verify-preflight':
    'The preflight again. Expect a status from 200 to 299 and exactly one `Access-Control-Allow-Origin`.',
  'verify-actual':
    'The request again. Expect exactly one `Access-Control-Allow-Origin`, whatever the status.',
  'verify-actual-repeats':
    'The {method} request again, without its body: the server may act on it. Expect exactly one `Access-Control-Allow-Origin`, whatever the status.',
});
