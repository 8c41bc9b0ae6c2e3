/** Lambda: the partners' routes. */
import type { OutsideIssuer } from '#shared/partner/outside';
import { withBlind, withBooks, withCases, withSigner, withSlips } from '#shared/platform/aws/parts';
import { behindEdge } from './came-from.ts';
import type { HttpHandler } from './http.ts';
import { servePartners } from './partner-door.ts';
import { awsPlatform } from './platform.ts';

const platform = awsPlatform(withCases, withBooks, withBlind, withSigner, withSlips);

/** `NASAB_PARTNER_ISSUER` is read at the first call, as all settings are. */
let door: HttpHandler | undefined;
export const handler: HttpHandler = async (event, context) => {
  door ??= behindEdge(servePartners(platform, { outside: await namedIssuer() }), process.env.NASAB_EDGE);
  return await door(event, context);
};

async function namedIssuer(): Promise<OutsideIssuer | undefined> {
  const text = process.env.NASAB_PARTNER_ISSUER;
  if (text === undefined) return undefined;
  return (await import('#shared/partner/outside')).readOutsideIssuer(text);
}
