import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import type { Command } from '../../note.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Way } from '../../programs/ways.ts';
import { canExtend, fixesOf } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { filterLines, javaIndented, javaList } from './filter.ts';

const FILE = 'src/main/java/…/CorsForApp.java';
const LISTED = 'src/main/java/…/WebConfig.java';
const APPLY: readonly Command[] = [
  { purpose: note('apply-restart'), code: './mvnw compile' },
  { purpose: note('spring-apply-gradle'), code: './gradlew classes' },
];
const LIST = {
  line: 'setAllowedOrigins(List.of(',
  pattern:
    '\\b(?:setAllowedOrigins\\(\\s*(?:List\\.of|Arrays\\.asList)\\(|allowedOrigins\\(|origins\\s*=\\s*\\{)',
};

/** The policy for Spring: a filter in front of everything, Spring Security included. */
export function compile(policy: Policy): Fix[] {
  return fixesOf('spring', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted([...PROGRAM_HEAD, ...component(policy)], '\n'))],
      placement: PLACE,
      apply: APPLY,
    },
    package: packageWay(policy),
    list: canExtend(policy) ? listWay(policy) : undefined,
  });
}

const PLACE = [note('spring-place'), note('spring-javax')];

const PROGRAM_HEAD = [
  config`import jakarta.servlet.FilterChain;`,
  config`import jakarta.servlet.ServletException;`,
  config`import jakarta.servlet.http.HttpServletRequest;`,
  config`import jakarta.servlet.http.HttpServletResponse;`,
  config`import jakarta.servlet.http.HttpServletResponseWrapper;`,
  config`import java.io.IOException;`,
  config`import java.util.Arrays;`,
  config`import java.util.Locale;`,
  config`import org.springframework.core.Ordered;`,
  config`import org.springframework.core.annotation.Order;`,
  config`import org.springframework.stereotype.Component;`,
  config`import org.springframework.web.filter.OncePerRequestFilter;`,
  config``,
];

function component(policy: Policy): Quoted[] {
  return [
    config`@Component`,
    config`@Order(Ordered.HIGHEST_PRECEDENCE)`,
    config`class ${nameOf(policy)} extends OncePerRequestFilter {`,
    ...javaIndented([
      config`@Override`,
      config`protected void doFilterInternal(`,
      config`        HttpServletRequest request, HttpServletResponse response, FilterChain chain)`,
      config`        throws ServletException, IOException {`,
      ...javaIndented(filterLines(policy)),
      config`}`,
    ]),
    config`}`,
  ];
}

/**
 * Spring's filter answers 403 to every origin that is not on its list, also where no script reads the
 * response, such as a form's: it is asked for these origins alone. Requests of methods that are not
 * listed are refused as well: those that need no preflight are listed, and it is not asked for others.
 */
function packageWay(policy: Policy): Way {
  const { origins, methods, requestHeaders, exposedHeaders, credentials, scope } = policy;
  const listed = unique([config`GET`, config`HEAD`, config`POST`, ...methods]);
  const isPublic = origins === 'any';
  const name = nameOf(policy);
  const paths = {
    site: [config`/**`],
    below: [config`${scope.paths[0]}**`],
    paths: scope.paths,
  }[scope.kind];
  const lines = [
    config`import jakarta.servlet.http.HttpServletRequest;`,
    config`import java.util.Arrays;`,
    config`import org.springframework.core.Ordered;`,
    config`import org.springframework.core.annotation.Order;`,
    config`import org.springframework.stereotype.Component;`,
    config`import org.springframework.web.cors.CorsConfiguration;`,
    config`import org.springframework.web.cors.UrlBasedCorsConfigurationSource;`,
    config`import org.springframework.web.filter.CorsFilter;`,
    config``,
    config`@Component`,
    config`@Order(Ordered.HIGHEST_PRECEDENCE)`,
    config`class ${name} extends CorsFilter {`,
    ...javaIndented([
      config`${name}() {`,
      config`    super(source());`,
      config`}`,
      config``,
      config`private static UrlBasedCorsConfigurationSource source() {`,
      ...javaIndented([
        config`CorsConfiguration cors = new CorsConfiguration();`,
        config`cors.setAllowedOrigins(${javaList(isPublic ? [config`*`] : origins)});`,
        config`cors.setAllowedMethods(${javaList(listed)});`,
        ...(requestHeaders.length > 0
          ? [config`cors.setAllowedHeaders(${javaList(requestHeaders)});`]
          : []),
        ...(exposedHeaders.length > 0
          ? [config`cors.setExposedHeaders(${javaList(exposedHeaders)});`]
          : []),
        config`cors.setAllowCredentials(${credentials ? config`true` : config`false`});`,
        config`UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();`,
        ...paths.map((path) => config`source.registerCorsConfiguration("${path}", cors);`),
        config`return source;`,
      ]),
      config`}`,
      ...(isPublic ? [] : shouldNotFilter(origins, listed)),
    ]),
    config`}`,
  ];
  return {
    blocks: [insert('file', FILE, joinQuoted(lines, '\n'))],
    placement: [...PLACE, note('package-only-first')],
    apply: APPLY,
  };
}

function shouldNotFilter(origins: readonly Quoted[], methods: readonly Quoted[]): Quoted[] {
  return [
    config``,
    config`@Override`,
    config`protected boolean shouldNotFilter(HttpServletRequest request) {`,
    config`    boolean preflight = request.getMethod().equals("OPTIONS")`,
    config`            && request.getHeader("Access-Control-Request-Method") != null;`,
    config`    boolean listed = ${javaList(methods)}.contains(request.getMethod());`,
    config`    boolean ours = ${javaList(origins)}.contains(request.getHeader("Origin"));`,
    config`    return !ours || !preflight && !listed;`,
    config`}`,
  ];
}

function nameOf({ mark }: Policy): Quoted {
  return config`CorsForApp${mark}`;
}

function unique(values: readonly Quoted[]): Quoted[] {
  return [...new Set(values)];
}

function listWay({ readers }: Policy): Way {
  const code = readers.map((origin) => config`"${origin}", `).join('');
  return {
    blocks: [
      { context: 'file', file: LISTED, code, edit: { how: 'extend', isEntry: true, ...LIST } },
    ],
    placement: [note('spring-place-list'), note('list-same-rights')],
    apply: APPLY,
  };
}
