import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

/** `Arrays.asList("a", "b")`, which may be asked for `null`, and is there in Java 8. */
export function javaList(values: readonly Quoted[]): Quoted {
  return config`Arrays.asList(${joinQuoted(
    values.map((value) => config`"${value}"`),
    ', ',
  )})`;
}

export function javaIndented(lines: readonly Quoted[], times = 1): Quoted[] {
  if (times === 0) return [...lines];
  const indented = lines.map((line) => (line === '' ? line : config`    ${line}`));
  return javaIndented(indented, times - 1);
}

/**
 * What a servlet filter does with `request`, `response` and `chain`: it sets its headers first and
 * lets nothing behind it set them again for these origins. Spring's own CORS code leaves a response
 * alone that has such headers already.
 */
export function filterLines(policy: Policy): Quoted[] {
  return [
    ...pathLines(policy),
    ...questionLines(policy),
    config`HttpServletResponse own = new HttpServletResponseWrapper(response) {`,
    ...javaIndented(wrapperLines(policy)),
    config`};`,
    ...(policy.preflight === 'take'
      ? [
          config`if (ours && preflight) {`,
          config`    own.setStatus(204);`,
          config`    return;`,
          config`}`,
        ]
      : []),
    config`chain.doFilter(request, own);`,
  ];
}

function pathLines({ scope: { kind, paths } }: Policy): Quoted[] {
  if (kind === 'site') return [];
  const elsewhere =
    kind === 'paths'
      ? config`!${javaList(paths)}.contains(path)`
      : config`!path.startsWith("${paths[0]}") || path.matches("(?i).*(\\\\.\\\\.|%2e).*")`;
  return [
    config`String path = request.getRequestURI();`,
    config`if (${elsewhere}) {`,
    config`    chain.doFilter(request, response);`,
    config`    return;`,
    config`}`,
  ];
}

function questionLines({ preflight, asks, readers }: Policy): Quoted[] {
  const asked =
    preflight === 'leave'
      ? config`!preflight`
      : config`(!preflight || ${javaList(asks)}.contains(asked))`;
  return [
    config`String origin = request.getHeader("Origin");`,
    config`String asked = request.getHeader("Access-Control-Request-Method");`,
    config`boolean preflight = request.getMethod().equals("OPTIONS") && asked != null;`,
    config`boolean ours = ${javaList(readers)}.contains(origin) && ${asked};`,
  ];
}

function method(head: Quoted, body: readonly Quoted[]): Quoted[] {
  return [config`@Override`, config`public ${head} {`, ...javaIndented(body), config`}`, config``];
}

/** Whoever is public sees no header of ours, so that what stands behind speaks to them as before. */
function wrapperLines(policy: Policy): Quoted[] {
  const isPublic = policy.origins === 'any';
  const { credentials, today } = policy;
  // What a response that was not seen says of credentials stays.
  const taken =
    credentials || today.dropsCredentials
      ? config`origin|credentials|methods|headers`
      : config`origin|methods|headers`;
  const replaced = config`if (!ours && name.equalsIgnoreCase("Access-Control-Allow-Origin")) super.setHeader(name, value);`;
  return [
    config`{`,
    config`    allow();`,
    config`}`,
    config``,
    config`private void allow() {`,
    ...javaIndented(headerLines(policy)),
    config`}`,
    config``,
    config`private boolean isTaken(String name) {`,
    config`    return ours && name.toLowerCase(Locale.ROOT).matches("access-control-allow-(?:${taken})");`,
    config`}`,
    config``,
    ...method(config`void setHeader(String name, String value)`, [
      config`if (name.equalsIgnoreCase("Vary")) super.addHeader(name, value);`,
      config`else if (!isTaken(name)) super.setHeader(name, value);`,
    ]),
    ...method(config`void addHeader(String name, String value)`, [
      ...(isPublic ? [replaced] : []),
      config`${isPublic ? config`else ` : config``}if (!isTaken(name)) super.addHeader(name, value);`,
    ]),
    ...(isPublic
      ? method(config`String getHeader(String name)`, [
          config`boolean hidden = !ours && name.equalsIgnoreCase("Access-Control-Allow-Origin");`,
          config`return hidden ? null : super.getHeader(name);`,
        ])
      : []),
    ...method(config`void reset()`, [config`super.reset();`, config`allow();`]).slice(0, -1),
  ];
}

function set(name: Quoted, value: Quoted): Quoted {
  return config`super.setHeader("Access-Control-Allow-${name}", ${value});`;
}

function headerLines(policy: Policy): Quoted[] {
  const { origins, credentials, exposedHeaders, preflight, methods, requestHeaders } = policy;
  const exposed = joinQuoted(exposedHeaders, ', ');
  const names = joinQuoted(requestHeaders, ', ');
  return [
    config`super.addHeader("Vary", "Origin");`,
    ...(origins === 'any' ? [set(config`Origin`, config`"*"`)] : []),
    config`if (ours) {`,
    ...javaIndented([
      ...(origins === 'any' ? [] : [set(config`Origin`, config`origin`)]),
      ...(credentials ? [set(config`Credentials`, config`"true"`)] : []),
      ...(exposed === ''
        ? []
        : [config`super.addHeader("Access-Control-Expose-Headers", "${exposed}");`]),
    ]),
    config`}`,
    ...(preflight === 'leave'
      ? []
      : [
          config`if (ours && preflight) {`,
          ...javaIndented([
            set(config`Methods`, config`"${joinQuoted(methods, ', ')}"`),
            ...(names === '' ? [] : [set(config`Headers`, config`"${names}"`)]),
          ]),
          config`}`,
        ]),
  ];
}
