/** Lambda: the officers' routes. */
import {
  casework,
  withDrawing,
  withFiles,
  withQueue,
  withSigner,
  withSlips,
} from '#shared/platform/aws/parts';
import { readClaimNames } from './appointment.ts';
import { serve } from './http.ts';
import { officerSide } from './officer-routes.ts';
import { awsPlatform } from './platform.ts';

export const handler = serve(
  officerSide,
  awsPlatform(...casework, withFiles, withDrawing, withQueue, withSigner, withSlips),
  readClaimNames(process.env),
);
