import { english } from '../../reasons/reason-text.ts';

/** What is said of servers that let in too many. The reasons of the engine are about those that let in too few. */
export default {
  'reflects-any-origin': english({
    title: 'The server allows any origin by sending it back',
    happened: [
      'A request from {probe}, which nobody listed, got `Access-Control-Allow-Origin: {probe}`.',
      '{credentials|yes=With `Access-Control-Allow-Credentials: true` every website can read what your users see when signed in.|no=Without `Access-Control-Allow-Credentials` this is as open as `*`.}',
    ],
    why: [
      'The allowed origin tells the browser whom the server trusts. Sent back unchecked, it trusts everyone.',
    ],
    todo: [
      '{credentials|yes=Compare `Origin` with a list, and send the header only when it is on the list.|no=Public data? Send `*`, which says so. Otherwise compare `Origin` with a list.}',
    ],
    avoid: ['Do not return whatever `Origin` arrives.'],
  }),
  'allows-null': english({
    title: 'The server allows the origin `null`',
    happened: ['A request with `Origin: null` got `Access-Control-Allow-Origin: null`.'],
    why: ['Any website can make a sandboxed frame, whose origin is `null`.'],
    todo: ['Remove `null` from the allowed origins.'],
    avoid: ['For local files, run a local server instead of allowing `null`.'],
  }),
  'unanchored-end': english({
    title: 'The pattern for allowed origins has no end',
    happened: ['A request from {probe} was allowed, because it begins like {origin}.'],
    why: ['Anyone can register a domain that begins with your host name.'],
    todo: ['Compare the whole origin, or end the pattern with `$`.'],
    avoid: ['Do not test the origin with “starts with”.'],
  }),
  'unanchored-start': english({
    title: 'The pattern for allowed origins has no start',
    happened: ['A request from {probe} was allowed, because it ends like {origin}.'],
    why: ['Anyone can register a domain that ends with your host name.'],
    todo: [
      'Compare the whole origin, or begin the pattern with `^`, and put a dot before the domain.',
    ],
    avoid: ['Do not test the origin with “ends with” or “contains”.'],
  }),
  'unescaped-dot': english({
    title: 'A dot in the pattern for allowed origins matches any character',
    happened: ['A request from {probe} was allowed in place of {origin}.'],
    why: [
      'In a regular expression a plain dot stands for any character, and someone can own that other domain.',
    ],
    todo: ['Write `\\.` for each dot of the pattern, or compare the whole origin.'],
    avoid: [],
  }),
} as const;
