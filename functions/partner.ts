/** Lambda: the partners' routes. */
import { withBlind, withBooks, withCases, withSigner, withSlips } from '#shared/platform/aws/parts';
import { servePartners } from './partner-door.ts';
import { awsPlatform } from './platform.ts';

export const handler = servePartners(awsPlatform(withCases, withBooks, withBlind, withSigner, withSlips));
