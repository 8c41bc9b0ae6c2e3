/**
 * Properties are tried on the same draws in each run, so that what passes once passes again: a rare fault fails nobody's
 * build by chance. The long forms draw anew, and so does any run with `NASAB_SEED=new`; a number there is taken as it is.
 */
import { configureGlobal } from 'fast-check';

const { NASAB_SEED: asked = '20261123', NASAB_FLIPS, NASAB_FUZZ } = process.env;
const isLong = NASAB_FLIPS !== undefined || NASAB_FUZZ !== undefined;
if (!isLong && asked !== 'new') configureGlobal({ seed: Number(asked) });
