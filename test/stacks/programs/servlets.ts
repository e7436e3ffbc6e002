import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADMIN, BOB, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import type { Files, Stack } from '../stack.ts';

const JARS = '/usr/share/java';
const SOURCES = 'src/main/java';
const WEB = 'src/main/webapp/WEB-INF';

const API = `import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class Api extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        String method = request.getMethod();
        response.setContentType("application/json");
        if (path.equals("/api/folder")) {
            response.setStatus(301);
            response.setHeader("Location", "/api/folder/");
            return;
        }
        boolean saves = method.equals("PUT") && path.equals("/api/items");
        if (request.getAttribute("jakarta.servlet.error.status_code") == null && !method.equals("GET") && !saves) {
            response.setStatus(405);
        } else if (path.equals("/api/broken")) {
            throw new IllegalStateException("broken");
        }
        response.getWriter().write("{}");
    }
}
`;

const LOGIN = `import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.IOException;

public class Login implements Filter {
    @Override
    public void init(FilterConfig given) {}

    @Override
    public void destroy() {}

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse response = (HttpServletResponse) answer;
        if ("${BOB}".equals(((HttpServletRequest) asked).getHeader("Authorization"))) {
            chain.doFilter(asked, answer);
            return;
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\\"app\\"");
        response.setStatus(401);
    }
}
`;

const ERROR = `import jakarta.servlet.http.*;
import java.io.IOException;

public class Broken extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().write("{\\"broken\\":true}");
    }
}
`;

const filter = (name: string, type: string, path: string, settings = '') => `    <filter>
        <filter-name>${name}</filter-name>
        <filter-class>${type}</filter-class>
${settings}    </filter>
    <filter-mapping>
        <filter-name>${name}</filter-name>
        <url-pattern>${path}</url-pattern>
    </filter-mapping>`;

const servlet = (name: string, path: string) => `    <servlet>
        <servlet-name>${name}</servlet-name>
        <servlet-class>${name}</servlet-class>
    </servlet>
    <servlet-mapping>
        <servlet-name>${name}</servlet-name>
        <url-pattern>${path}</url-pattern>
    </servlet-mapping>`;

const WEB_XML = (cors: string) => `<web-app version="3.1">
${cors}
${filter('Login', 'Login', '/api/private')}
${servlet('Api', '/')}
${servlet('Broken', '/error')}
    <error-page>
        <location>/error</location>
    </error-page>
</web-app>
`;

const setting = (name: string, value: string) => `        <init-param>
            <param-name>${name}</param-name>
            <param-value>${value}</param-value>
        </init-param>
`;

const LIST = (
  type: string,
  [origins, methods, headers]: readonly [string, string, string],
  more = '',
) =>
  filter(
    'Cors',
    type,
    '/*',
    setting(origins, `${WWW}, ${ADMIN}`) +
      setting(methods, 'GET, PUT') +
      setting(headers, 'Content-Type, X-Token') +
      more,
  );

const files = (main: string, cors = ''): Files => ({
  [`${SOURCES}/Main.java`]: main,
  [`${SOURCES}/Api.java`]: API,
  [`${SOURCES}/Login.java`]: LOGIN,
  [`${SOURCES}/Broken.java`]: ERROR,
  [`${WEB}/web.xml`]: WEB_XML(cors),
});

/** Compiles what is there, and starts `Main` with the folder of the application and the port. */
const start =
  (jars: readonly string[], rename: (text: string) => string): Stack['start'] =>
  ({ dir, port }) => {
    const classes = join(dir, WEB, 'classes');
    mkdirSync(classes, { recursive: true });
    const sources = readdirSync(join(dir, SOURCES)).map((name) => join(dir, SOURCES, name));
    for (const file of sources) writeFileSync(file, rename(readFileSync(file, 'utf8')));
    const path = ['-cp', jars.join(':')];
    execFileSync('/usr/bin/javac', ['-nowarn', '-d', classes, ...path, ...sources], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const flags = ['-XX:TieredStopAtLevel=1', '-Xshare:auto'];
    const web = join(dir, 'src/main/webapp');
    return launch(
      '/usr/bin/java',
      [...flags, '-cp', [classes, ...jars].join(':'), 'Main', web, `${port}`],
      port,
    );
  };

const named = (prefix: string, names: readonly string[]) =>
  names.map((name) => join(JARS, `${prefix}${name}.jar`));

const TOMCAT = named('tomcat10-', [
  'annotations-api',
  'api',
  'catalina',
  'coyote',
  'el-api',
  'jaspic-api',
  'jni',
  'jsp-api',
  'juli',
  'servlet-api',
  'util',
  'util-scan',
]);

const TOMCAT_MAIN = `import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.scan.StandardJarScanner;

public class Main {
    public static void main(String[] given) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(given[0] + "/..");
        tomcat.setPort(Integer.parseInt(given[1]));
        tomcat.setAddDefaultWebXmlToWebapp(false);
        tomcat.getConnector();
        Context context = tomcat.addWebapp("", given[0]);
        ((StandardJarScanner) context.getJarScanner()).setScanClassPath(false);
        tomcat.start();
        tomcat.getServer().await();
    }
}
`;

const TOMCAT_LIST = LIST('org.apache.catalina.filters.CorsFilter', [
  'cors.allowed.origins',
  'cors.allowed.methods',
  'cors.allowed.headers',
]);

export const tomcat: Stack = {
  server: 'servlet',
  name: 'Tomcat 10',
  needs: ['/usr/bin/javac', ...TOMCAT],
  files: { bare: files(TOMCAT_MAIN), list: files(TOMCAT_MAIN, TOMCAT_LIST) },
  // Its own filter refuses whoever is not on its list, whatever stands in front: so says the text.
  refuses: 403,
  notWithList: ['program'],
  start: start(TOMCAT, (text) => text),
};

const JETTY = [
  ...named('jetty9-', [
    'http',
    'io',
    'security',
    'server',
    'servlet',
    'servlets',
    'util',
    'webapp',
  ]),
  ...named('jetty9-', ['xml']),
  join(JARS, 'tomcat9-servlet-api.jar'),
];

const JETTY_MAIN = `import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.log.Log;
import org.eclipse.jetty.util.log.StdErrLog;
import org.eclipse.jetty.webapp.WebAppContext;

public class Main {
    public static void main(String[] given) throws Exception {
        StdErrLog quiet = new StdErrLog();
        quiet.setLevel(StdErrLog.LEVEL_OFF);
        Log.setLog(quiet);
        Server server = new Server(Integer.parseInt(given[1]));
        WebAppContext context = new WebAppContext(given[0], "/");
        context.setParentLoaderPriority(true);
        server.setHandler(context);
        server.start();
        server.join();
    }
}
`;

const JETTY_LIST = LIST(
  'org.eclipse.jetty.servlets.CrossOriginFilter',
  ['allowedOrigins', 'allowedMethods', 'allowedHeaders'],
  // Else it leaves the preflight to an application that refuses OPTIONS.
  setting('chainPreflight', 'false'),
);

export const jetty: Stack = {
  server: 'servlet',
  name: 'Jetty 9.4',
  needs: ['/usr/bin/javac', ...JETTY],
  files: { bare: files(JETTY_MAIN), list: files(JETTY_MAIN, JETTY_LIST) },
  // As the text says of what came before Tomcat 10 and Jetty 11.
  start: start(JETTY, (text) => text.replaceAll('jakarta.servlet', 'javax.servlet')),
};

export const servletStacks = [tomcat, jetty];
