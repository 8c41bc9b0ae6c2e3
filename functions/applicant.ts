/** Lambda: everybody's routes, the applicants', and those of keepers who act for them. */
import { casework, withAccess, withFiles, withSigner } from '#shared/platform/aws/parts';
import { applicantSide } from './applicant-routes.ts';
import { readClaimNames } from './appointment.ts';
import { behindEdge } from './came-from.ts';
import { serve } from './http.ts';
import { awsPlatform } from './platform.ts';

export const handler = behindEdge(
  serve(
    applicantSide,
    awsPlatform(...casework, withFiles, withAccess, withSigner),
    readClaimNames(process.env),
  ),
  process.env.NASAB_EDGE,
);
