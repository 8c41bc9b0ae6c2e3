/** Lambda: the officers' routes. */
import { casework, withDrawing, withFiles, withQueue, withSigner } from '#shared/platform/aws/parts';
import { serve } from './http.ts';
import { officerSide } from './officer-routes.ts';
import { awsPlatform } from './platform.ts';

export const handler = serve(
  officerSide,
  awsPlatform(...casework, withFiles, withDrawing, withQueue, withSigner),
);
