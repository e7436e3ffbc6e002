import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { servers } from '../fixes/index.ts';
import { briefText, capped } from '../formats/share.ts';
import { faultText, say as phrase } from '../formats/wording.ts';
import { check } from './check/check.ts';
import { explainedFault } from './explain.ts';
import { isFailing } from './faults.ts';
import { shown, targetOf, UsageError } from './options.ts';
import { diagnosePage } from './page/diagnose-page.ts';
import type { Load } from './page/launch.ts';
import { NoBrowser } from './page/launch.ts';
import type { Reported } from './reporters/reported.ts';
import { reportedOf } from './reporters/reported.ts';
import { say } from './texts/index.ts';

interface Answer {
  readonly text: string;
  readonly isError?: boolean;
}

const SERVER = z
  .enum(servers.map(({ id }) => id) as [string, ...string[]])
  .optional()
  .describe('Server whose lines to print; the one that answered when left out');

const REQUEST = {
  url: z.string().describe('URL that the page calls'),
  origin: z.string().describe('Origin of the page, such as https://app.example'),
  method: z.string().optional(),
  headers: z
    .array(z.string())
    .max(20)
    .optional()
    .describe('Header lines that the page sets: "Name: value"'),
  credentials: z.boolean().optional().describe("fetch's credentials: 'include'"),
  browser: z.enum(['chromium', 'firefox']).optional(),
};

/**
 * The tools for coding agents. Short answers: every fault, the lines, where they go, how to check.
 *
 * @param load how Playwright is found; as the project in the working directory would
 */
export function mcpServer(version: string, load?: Load): McpServer {
  const server = new McpServer({ name: 'raison', version });
  server.registerTool(
    'check',
    {
      title: 'Check a URL for CORS faults',
      description:
        'Sends what a browser would send from a page of this origin and names every CORS fault, including servers that allow too many origins.',
      inputSchema: REQUEST,
    },
    async (input) => answered(await checked(input, undefined)),
  );
  server.registerTool(
    'fix_for_server',
    {
      title: 'Lines for a server that fix a CORS fault',
      description:
        'Checks the URL and prints the lines to paste for one server, and how to verify.',
      inputSchema: { ...REQUEST, server: SERVER },
    },
    async ({ server: id, ...input }) => answered(await checked(input, id ?? '')),
  );
  server.registerTool(
    'diagnose_page',
    {
      title: 'Open a page in Chromium and name the CORS faults of its requests',
      description:
        'Opens the URL in Chromium with Raison’s extension (needs Playwright in the project), records its requests with their preflights, and names every CORS fault and the lines that fix the first.',
      inputSchema: {
        url: z.string().describe('URL of the page'),
        wait: z
          .number()
          .int()
          .min(0)
          .max(20_000)
          .optional()
          .describe(
            'How long the page may go on making requests, in milliseconds; 3000 by default',
          ),
      },
    },
    async ({ url, wait }) => answered(await pageDiagnosed(url, wait ?? 3000, load)),
  );
  server.registerTool(
    'explain_message',
    {
      title: 'Explain a CORS message of a browser console',
      description: 'Chromium or Firefox, English or French.',
      inputSchema: { message: z.string().max(8000) },
    },
    ({ message }) => answered(messageExplained(message)),
  );
  return server;
}

type Input = z.infer<z.ZodObject<typeof REQUEST>>;

/** @param server `undefined`: faults only; '': the lines of the server that answered */
async function checked(input: Input, server: string | undefined): Promise<Answer> {
  const { url, origin, method, headers, credentials, browser } = input;
  try {
    const target = targetOf(url, { origin, method, header: headers, credentials, browser }, 'en');
    const id = servers.find((one) => one.id === server)?.id;
    const reported = reportedOf(await check(target), id, 'en');
    if (server !== undefined) return { text: briefLines(reported) };
    return { text: briefOf(reported) };
  } catch (error) {
    if (error instanceof UsageError) return { text: error.message, isError: true };
    throw error;
  }
}

async function pageDiagnosed(url: string, wait: number, load?: Load): Promise<Answer> {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) {
    return { text: say('bad-url', 'en', { value: shown(url) }), isError: true };
  }
  try {
    return { text: await diagnosePage(url, wait, load) };
  } catch (error) {
    if (error instanceof NoBrowser) return { text: error.message, isError: true };
    throw error;
  }
}

function messageExplained(message: string): Answer {
  const fault = explainedFault(message, 'en');
  if (fault !== undefined) return { text: faultText(fault, 'en') };
  const next = 'Paste the whole line of the console, or call check with the URL and the origin.';
  return { text: `${say('unknown-message', 'en')} ${next}`, isError: true };
}

function answered({ text, isError = false }: Answer) {
  return { content: [{ type: 'text' as const, text: capped(text, 'en') }], isError };
}

/** Serves on standard input and output until the client goes. */
export async function serveMcp(version: string): Promise<void> {
  await mcpServer(version).connect(new StdioServerTransport());
}

/** Request, verdict, every fault, and the lines where there is room for them. */
function briefOf({ headline, verdict, faults, lines }: Reported): string {
  const isFaulty = faults.some(isFailing);
  const brief = {
    head: [headline, verdict],
    faults,
    lines: isFaulty ? lines : undefined,
    without: 'Call fix_for_server for the lines to paste.',
    tail: isFaulty ? [phrase('assistant-data', 'en', { redacted: 'true' })] : [],
  };
  return briefText(brief, 'en').trim();
}

/** The lines to paste, where they go and how to verify; why there are none. */
function briefLines({ headline, verdict, lines, faults }: Reported): string {
  const todo = faults.flatMap((fault) => fault.todo.map((one) => `→ ${one}`));
  const isHopeless = lines === undefined && faults.length > 0;
  const why = isHopeless ? ['No configuration of the server fixes this.', ...todo] : [];
  const head = [headline, verdict, ...why];
  return briefText({ head, faults: [], lines, tail: [] }, 'en');
}
