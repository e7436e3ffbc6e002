import { english } from '../../i18n/index.ts';

/** Where configuration text goes, what to look for there, and how to load it. */
export default english({
  'refused-origin':
    'The origin {value} is unsafe in a configuration. `{placeholder}` stands in its place: put in an origin that you know.',
  'refused-method':
    'The method {value} is unsafe in a configuration. `{placeholder}` stands in its place.',
  'refused-header':
    'The header name {value} is unsafe in a configuration. `{placeholder}` stands in its place.',
  'refused-path':
    'The path {value} is unsafe in a configuration. The text covers the wider folder `{placeholder}`: narrow it if other things live there.',
  'refused-too-many': 'Only the first {kept} of {total} values are in the text.',
  'refused-kept':
    'Today’s preflight response also allows {values}, which we do not write into a configuration. Does the page use it? Add it yourself.',
  'refused-public-credentials':
    '`*` is left out: browsers refuse it with credentials, and data behind a login is not for everyone. The text names the origins.',
  'changes-path': 'For {origins} only: allows {names} on `{path}`.',
  'changes-site': 'For {origins} only: allows {names} on the whole site.',
  'changes-public': 'For every site of the web: allows {names} on `{path}`, without credentials.',
  'changes-credentials': 'The requests may carry cookies and logins.',
  'changes-credentials-unseen':
    'If your server already sends `Access-Control-Allow-Credentials: true` there, these requests may carry cookies and logins, too.',
  'changes-exposed': 'Its pages may also read {names} of the response.',
  'changes-nobody-else': 'Nothing changes for anybody else.',
  'changes-list':
    'Adds {origins} to the list that is there: it may do whatever the origins on it may do, wherever the list is used.',
  'changes-package': 'For {origins} only: allows {names} where the package applies.',
  'changes-package-others':
    'The package also answers the preflights of all other origins there, and refuses them as before; what it sends to everybody allows nothing by itself.',
  'changes-option':
    'With the framework’s CORS package: every origin that it allows today may then use {names}, too.',
  'changes-setting': 'For {origins} only: allows {names} where this setting applies.',
  'setting-only-first': 'Only where nothing is set yet; otherwise add one more entry.',
  'checked-not-run':
    'Checked against the maker’s documented format, not run. Try it first where it can do no harm.',
  'package-only-first':
    'Only where nothing in the program speaks of CORS yet: otherwise every header is sent twice.',
  'list-same-rights':
    'The new origin gets the methods, headers and credentials that the list has. If the request is blocked for one of these afterwards, use the lines without a package.',
  'apply-restart': 'Check the syntax, then restart the program.',
  'apply-install': 'Install the package, then restart the program.',
  'nginx-place-http': 'First block: Debian reads every file of `/etc/nginx/conf.d` inside `http`.',
  'nginx-place-set': 'Use this when you cannot edit the `http` block.',
  'nginx-place-server': 'Into the `server` block that serves `{path}`, outside every `location`.',
  'nginx-inherits':
    'A block’s first `add_header` or `…_hide_header` line ends inheritance: repeat the outer ones.',
  'nginx-place-location':
    'Into the `location` that finally serves `{path}` (mind `try_files` and `rewrite`), below its lines; no second one. An `if` in it with `add_header` lines needs ours, too.',
  'nginx-place-beside':
    'The `location` block: only where the one that serves `{path}`, or an `if` in it, has `add_header` lines of its own, also by `include`.',
  'nginx-hide':
    'Hides your application’s CORS headers and sends them again to everybody else. With `uwsgi_pass`: `uwsgi_hide_header`; `scgi_…` and `grpc_…` likewise.',
  'nginx-old-line':
    'If there is such a line: move its value, unchanged, after `default` (or `set`) above, and write the variable in its place. Lines with different values need a variable each.',
  'nginx-place-list':
    'Whichever of these your configuration has: the `map` or the `if` whose variable is the value of `Access-Control-Allow-Origin`. In place of `{placeholder}`, write its name.',
  'apache-place-vhost':
    'Into the `VirtualHost` that serves `{path}`, below everything else in it. For HTTPS that is the one with port 443.',
  'apache-place-two':
    'Both into the `VirtualHost` that serves `{path}` (for HTTPS the one with port 443): the first block above its other lines, the second below everything else.',
  'apache-place-htaccess':
    'Use this when you cannot edit the `VirtualHost`. Into the `.htaccess` of the folder that holds `{path}`, below everything else in it. It does nothing for addresses that Apache passes on with `ProxyPass`.',
  'apache-place-rewrite':
    'Second block: only if this `.htaccess` has a line `RewriteEngine On`, directly below that line. Otherwise leave it out.',
  'apache-place-list':
    'Whichever of these your configuration has, in the `VirtualHost` or a `.htaccess`. In place of `{placeholder}`, write the name that its line sets.',
  'apache-override':
    'Apache reads `.htaccess` only where `AllowOverride FileInfo` (or `All`) is set; Debian sets `None` for `/var/www`. Without it the text is ignored or every page answers 500. A `Require` line needs `AuthConfig`, too.',
  'apache-modules':
    'Enable the modules before you paste: without `headers` (and `rewrite` for preflights) Apache refuses the configuration, and a `.htaccess` turns every page into a 500.',
  'headers-origin':
    'Send these when `Origin` is {origin}, and `Vary` always. Nothing else changes for anybody.',
  'headers-origins':
    'Of {origins}, send back the one that equals `Origin`, and `Vary` always. Nothing else changes for anybody.',
  'headers-preflight':
    'Answer it before any login. `Access-Control-Request-Method` tells a preflight.',
  'headers-one': 'Each header once: from the program or from a proxy before it, never from both.',
  'apply-debian': 'Debian and Ubuntu: reloads only if the check passes.',
  'apply-generic': 'Other systems.',
  'apply-apache-modules':
    'Once, by whoever runs the server; Apache reads a changed `.htaccess` by itself.',
  'verify-preflight':
    'The preflight again: expect 200–299 and exactly one `Access-Control-Allow-Origin`.',
  'verify-actual':
    'The request again: expect exactly one `Access-Control-Allow-Origin`, whatever the status.',
  'verify-actual-repeats':
    'The {method} request again, without its body: the server may act on it. Expect exactly one `Access-Control-Allow-Origin`, whatever the status.',
});
