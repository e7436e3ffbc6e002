import { getHeader } from '../../model/index.ts';
import missingAllowCredentials from '../CORSMissingAllowCredentials/reason.ts';
import { expectTrue } from '../lib/allow-origin.ts';
import { defineReason } from '../reason.ts';

const HEADER = 'Access-Control-Allow-Credentials';

/** The server means `true` but writes it otherwise: capitals, quotation marks, or twice. */
export default defineReason({
  id: 'credentials-not-lowercase',
  group: 'credentials',
  rank: 20,
  refines: [missingAllowCredentials],
  evaluate({ headers, credentialed, origin }) {
    const value = getHeader(headers, HEADER);
    if (!credentialed || value === null || value === 'true' || !meansTrue(value)) return undefined;
    return { header: HEADER, value, ...expectTrue(origin), vars: {} };
  },
});

function meansTrue(value: string): boolean {
  return value.split(',').every((piece) => bare(piece) === 'true');
}

function bare(piece: string): string {
  return piece.replace(/["'\s]/g, '').toLowerCase();
}
