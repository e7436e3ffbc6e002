import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADMIN, BOB, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import type { Stack } from '../stack.ts';

const JARS = '/usr/share/java';
const SPRING = ['core', 'beans', 'context', 'aop', 'expression', 'web', 'web.servlet'];
const TOMCAT = [
  'catalina',
  'coyote',
  'util',
  'util-scan',
  'juli',
  'servlet-api',
  'annotations-api',
].concat('jni', 'jaspic-api', 'api', 'el-api', 'jsp-api');
export const jars = [
  ...SPRING.map((name) => `spring3-${name}.jar`),
  ...TOMCAT.map((name) => `tomcat9-${name}.jar`),
  'commons-logging.jar',
].map((name) => join(JARS, name));

/**
 * What Spring Boot does: handlers by annotation (registered one by one, since Debian's Spring cannot
 * make a class out of `@Configuration`), every filter that is a bean, in its order, and an error page of its own.
 */
const MAIN = `package app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.HttpRequestHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

public class Main {
    public static void main(String[] given) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(given[0]);
        tomcat.setPort(Integer.parseInt(given[1]));
        tomcat.getConnector();
        Context context = tomcat.addContext("", given[0]);
        ErrorPage page = new ErrorPage();
        page.setLocation("/error");
        context.addErrorPage(page);
        AnnotationConfigWebApplicationContext spring = new AnnotationConfigWebApplicationContext();
        context.addServletContainerInitializer((classes, servlets) -> {
            spring.setServletContext(servlets);
            spring.register(RequestMappingHandlerMapping.class, RequestMappingHandlerAdapter.class,
                HttpRequestHandlerAdapter.class);
            spring.scan("app");
            spring.refresh();
            List<Filter> filters = new ArrayList<>(spring.getBeansOfType(Filter.class).values());
            AnnotationAwareOrderComparator.sort(filters);
            int at = 0;
            for (Filter filter : filters) {
                servlets.addFilter("filter" + at++, filter)
                    .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
            }
            servlets.addServlet("main", new DispatcherServlet(spring)).addMapping("/");
        }, null);
        tomcat.start();
        tomcat.getServer().await();
    }
}
`;

const CONTROLLER = `package app;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.filter.OncePerRequestFilter;

@RestController
class Api {
    @GetMapping("/api/private") String secret() { return "{}"; }
    @GetMapping("/api/items") String items() { return "[1, 2]"; }
    @PutMapping("/api/items") String save() { return "{}"; }
    @GetMapping("/api/other") String other() { return "{}"; }
    @GetMapping("/api/broken") String broken() { throw new IllegalStateException("broken"); }
    @GetMapping("/api/folder") String folder(HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestURI().endsWith("/")) return "[]";
        response.setStatus(301);
        response.setHeader("Location", "/api/folder/");
        return "";
    }
    @RequestMapping("/error") String error() { return "{\\"error\\":true}"; }
}

@Component
@Order(0)
class Login extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean asked = request.getRequestURI().equals("/api/private");
        if (asked && !"${BOB}".equals(request.getHeader("Authorization"))) {
            response.setHeader("WWW-Authenticate", "Basic realm=\\"app\\"");
            response.setStatus(401);
            return;
        }
        chain.doFilter(request, response);
    }
}
`;

const LIST = `package app;

import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.*;
import org.springframework.web.filter.CorsFilter;

@Component
@Order(-100)
class Cors extends CorsFilter {
    Cors() { super(source()); }

    private static CorsConfigurationSource source() {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(Arrays.asList("${WWW}", "${ADMIN}"));
        cors.setAllowedMethods(Arrays.asList("GET", "PUT"));
        cors.setAllowedHeaders(Arrays.asList("Content-Type", "X-Token"));
        cors.setAllowCredentials(false);
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", cors);
        return source;
    }
}
`;

const FILTER = 'src/CorsForApp.java';
const LISTED = 'src/WebConfig.java';

export const spring: Stack = {
  server: 'spring',
  name: 'Spring 4.3 on Tomcat 9',
  refuses: 403,
  needs: ['/usr/bin/javac', ...jars],
  files: {
    bare: { 'src/Main.java': MAIN, 'src/Api.java': CONTROLLER },
    list: { 'src/Main.java': MAIN, 'src/Api.java': CONTROLLER, [LISTED]: LIST },
  },
  names: {
    'src/main/java/…/CorsForApp.java': FILTER,
    'src/main/java/…/WebConfig.java': LISTED,
  },
  start: ({ dir, port }) => {
    const src = join(dir, 'src');
    const files = readdirSync(src).map((name) => join(src, name));
    for (const file of files) writeFileSync(file, asHere(readFileSync(file, 'utf8')));
    const classes = ['-cp', jars.join(':')];
    execFileSync('/usr/bin/javac', ['-nowarn', '--release', '8', '-d', dir, ...classes, ...files], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const opened = ['--add-opens', 'java.base/java.lang=ALL-UNNAMED'];
    const flags = ['-XX:TieredStopAtLevel=1', '-Xshare:auto', ...opened];
    return launch(
      '/usr/bin/java',
      [...flags, '-cp', [dir, ...jars].join(':'), 'app.Main', dir, `${port}`],
      port,
    );
  },
};

/** As the text says: with a package line on top, and the old name of the servlet package. */
export function asHere(text: string, name = 'app'): string {
  const whole = text.trimStart().startsWith('package ') ? text : `package ${name};\n${text}`;
  return whole.replaceAll('jakarta.servlet', 'javax.servlet');
}
