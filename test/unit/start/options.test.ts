import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../scripts/start/options.mjs';
import { UserError } from '../../../scripts/start/user-error.mjs';

function refusal(args: string[]): string {
  try {
    parseOptions(args);
  } catch (error) {
    if (error instanceof UserError) return error.id;
    throw error;
  }
  return 'accepted';
}

describe('the command line of npm start', () => {
  it('means the demo shop when it is empty', () => {
    expect(parseOptions([])).toEqual({
      url: undefined,
      port: undefined,
      lang: undefined,
      screenshot: undefined,
      json: false,
      headless: false,
      help: false,
      firefox: false,
    });
  });

  it('takes a page and options in any order', () => {
    const options = parseOptions(['--lang=fr', 'http://localhost:3000/a?b#c', '--json']);
    expect(options.url?.href).toBe('http://localhost:3000/a?b#c');
    expect(options).toMatchObject({ lang: 'fr', json: true });
  });

  it('takes the port of the demo shop', () => {
    expect(parseOptions(['--port', '8080']).port).toBe(8080);
  });

  it.each([
    [['--verbose'], 'unknownOption'],
    [['--constructor'], 'unknownOption'],
    [['-x'], 'unknownOption'],
    [['--json=1'], 'needlessValue'],
    [['--lang'], 'noValue'],
    [['--screenshot='], 'noValue'],
    [['--lang', 'de'], 'badLang'],
    [['--port', '0'], 'badPort'],
    [['--port', '65536'], 'badPort'],
    [['--port', '80x'], 'badPort'],
    [['--port', '--json'], 'badPort'],
    [['--port', '8080', 'http://a.test/'], 'portWithUrl'],
    [['http://a.test/', 'http://b.test/'], 'manyUrls'],
    [['shop'], 'badUrl'],
    [['http://'], 'badUrl'],
    [['localhost:3000'], 'badScheme'],
    [['file:///etc/passwd'], 'badScheme'],
    [['chrome://version'], 'badScheme'],
  ])('refuses %j: %s', (args, id) => {
    expect(refusal(args)).toBe(id);
  });
});
