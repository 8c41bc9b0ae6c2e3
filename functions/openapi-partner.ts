/** What a partner's call carries beside its token, and what its answers carry beside their bodies: for the API document. */
import type { Route } from './route.ts';

type Json = Record<string, unknown>;

const header = (name: string, required: boolean, description: string): Json => ({
  ...{ name, in: 'header', required, description, schema: { type: 'string' } },
});

/** What a partner's call carries beside its token. */
export function headersOf({ audience, scope, once, form, method }: Route): Json[] {
  if (audience !== 'partner') return [];
  return [
    ...(scope === 'open' && form !== true
      ? []
      : [header('DPoP', true, 'Proof of the key for this very call (RFC 9449), with the nonce last given')]),
    ...(once === true
      ? [header('Idempotency-Key', true, 'Of this call alone: sent again with it, nothing happens twice')]
      : []),
    ...(method === 'GET'
      ? [header('If-None-Match', false, 'The ETag last given: 304 where it still holds')]
      : []),
    header('X-Request-Id', false, 'Echoed, and kept in our log'),
    header('X-Fapi-Interaction-Id', false, 'Echoed; taken for the request’s id where it has none'),
  ];
}

export const told = (description: string): Json => ({ description, schema: { type: 'string' } });
const callHeaders = {
  'X-Request-Id': told('Of the call, the caller’s own where it gave one'),
  'X-Fapi-Interaction-Id': told('The caller’s own, where it gave one'),
};
const partnerHeaders = {
  ...callHeaders,
  'DPoP-Nonce': told('To be put into the next proof'),
  RateLimit: told('Calls left in this minute'),
  'RateLimit-Policy': told('Calls a minute'),
};
const farewell = {
  Deprecation: told('Since when it is to be left: `@` and seconds (RFC 9745)'),
  Sunset: told('The day it ends (RFC 8594)'),
  Link: told('What to use instead'),
};

/** Of every answer of a partner's route; what anybody may keep carries nothing of the one call. */
export const headersOn = ({ keptSeconds, leaving }: Route): Json => ({
  ...(keptSeconds === undefined ? partnerHeaders : callHeaders),
  ...(leaving === undefined ? {} : farewell),
});
