import {
  allowHeaders,
  allowMethods,
  corsCheck,
  isMethodAllowed,
  isOkStatus,
  namesNotAllowed,
} from '../../fetch/index.ts';
import type { Answer } from '../../model/index.ts';

/** What a preflight asks for. */
export interface Question {
  readonly origin: string;
  readonly credentials: boolean;
  readonly method: string;
  readonly names: readonly string[];
}

/** Does the browser send the request after this response to its preflight? */
export function passesPreflight(question: Question, { status, headers }: Answer): boolean {
  const { origin, credentials, method, names } = question;
  const [methods, allowed] = [allowMethods(headers), allowHeaders(headers)];
  return (
    isOkStatus(status) &&
    corsCheck(origin, credentials, headers) === undefined &&
    methods.invalid === undefined &&
    allowed.invalid === undefined &&
    isMethodAllowed(method, credentials, methods) &&
    namesNotAllowed(names, credentials, allowed).length === 0
  );
}
