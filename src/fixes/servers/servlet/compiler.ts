import type { Block, Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Way } from '../../programs/ways.ts';
import { canExtend, fixesOf } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { filterLines, javaIndented } from '../spring/filter.ts';

const WEB_XML = 'src/main/webapp/WEB-INF/web.xml';
const ROOT = { line: '<web-app …>', pattern: '<web-app\\b[^>]*>' };
const APPLY = [{ purpose: note('servlet-apply'), code: 'mvn package' }];
const LIST = {
  line: '<param-name>cors.allowed.origins</param-name> <param-value>',
  pattern: '<param-name>(?:cors\\.allowed\\.origins|allowedOrigins)</param-name>\\s*<param-value>',
};

/** The policy for whatever runs in a servlet container: a filter that `web.xml` names first. */
export function compile(policy: Policy): Fix[] {
  const name = config`CorsForApp${policy.mark}`;
  const file = `src/main/java/${name}.java`;
  return fixesOf('servlet', policy, {
    program: {
      blocks: [insert('file', file, joinQuoted(filter(policy, name), '\n')), declaration(name)],
      placement: [note('servlet-place'), note('servlet-place-xml'), note('servlet-javax')],
      apply: APPLY,
      traps: [note('servlet-errors'), note('servlet-tomcat-list')],
    },
    list: canExtend(policy) ? listWay(policy) : undefined,
  });
}

function filter(policy: Policy, name: Quoted): Quoted[] {
  return [
    ...IMPORTS.map((one) => config`import jakarta.servlet.${one};`),
    config`import java.io.IOException;`,
    config`import java.util.Arrays;`,
    config`import java.util.Locale;`,
    config``,
    config`public class ${name} implements Filter {`,
    ...javaIndented([
      config`@Override`,
      config`public void init(FilterConfig given) {}`,
      config``,
      config`@Override`,
      config`public void destroy() {}`,
      config``,
      config`@Override`,
      config`public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)`,
      config`        throws IOException, ServletException {`,
      ...javaIndented([
        config`handle((HttpServletRequest) asked, (HttpServletResponse) answer, chain);`,
      ]),
      config`}`,
      config``,
      config`private void handle(HttpServletRequest request, HttpServletResponse response, FilterChain chain)`,
      config`        throws IOException, ServletException {`,
      ...javaIndented(filterLines(policy)),
      config`}`,
    ]),
    config`}`,
  ];
}

const IMPORTS = [
  config`Filter`,
  config`FilterChain`,
  config`FilterConfig`,
  config`ServletException`,
  config`ServletRequest`,
  config`ServletResponse`,
  config`http.HttpServletRequest`,
  config`http.HttpServletResponse`,
  config`http.HttpServletResponseWrapper`,
];

/** Filters run in the order of their mappings. */
function declaration(name: Quoted): Block {
  const lines = [
    config`    <filter>`,
    config`        <filter-name>${name}</filter-name>`,
    config`        <filter-class>${name}</filter-class>`,
    config`        <async-supported>true</async-supported>`,
    config`    </filter>`,
    config`    <filter-mapping>`,
    config`        <filter-name>${name}</filter-name>`,
    config`        <url-pattern>/*</url-pattern>`,
    config`    </filter-mapping>`,
  ];
  return insert('file', WEB_XML, joinQuoted(lines, '\n'), { at: 'end', beside: ROOT });
}

/** Tomcat's own filter and Jetty's have the origins between commas. */
function listWay({ readers }: Policy): Way {
  const code = readers.map((origin) => config`${origin}, `).join('');
  return {
    blocks: [
      { context: 'file', file: WEB_XML, code, edit: { how: 'extend', isEntry: true, ...LIST } },
    ],
    placement: [note('servlet-place-list'), note('list-same-rights')],
    apply: APPLY,
  };
}
