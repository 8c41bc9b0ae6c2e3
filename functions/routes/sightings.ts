/** Who saw what (law 09-08): an applicant asks it of their own case, an inspector of everything. */
import * as z from 'zod';
import { isWithin, wholeCountry } from '#shared/cases/delegations';
import { getCase } from '#shared/cases/record';
import { listSightings, sightingsOf } from '#shared/cases/sightings';
import { CaseId } from '#shared/platform/ids';
import * as example from '../examples.ts';

import { route } from '../route.ts';
import { partnersIn, SightingOfOwn, SightingWhole, sightingView } from '../sighting-view.ts';

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);
const seen = {
  at: '2026-11-21T09:45:12.000Z',
  what: 'case',
  saw: { ar: 'الملف', fr: 'Le dossier' },
  ...{ role: 'officer', delegation: 'khenifra' },
  office: {
    ar: 'موظف مكلف بالملفات، نيابة \u2068خنيفرة\u2069',
    fr: 'Agent chargé des dossiers, délégation : Khénifra',
  },
  why: 'examination',
  purpose: { ar: 'دراسة الملف', fr: 'Examen du dossier' },
};

const own = route({
  id: 'getOwnSightings',
  method: 'GET',
  path: '/api/applicant/case/sightings',
  audience: 'applicant',
  summary: {
    ar: 'من اطلع على ملفك: الصفة والنيابة، ومتى، وعلى ماذا، ولأي غرض (القانون 09-08)',
    fr: 'Qui a consulté votre dossier : fonction et délégation, quand, quoi, pourquoi (loi 09-08)',
  },
  query: z.object({ until: Month.optional() }),
  output: z.object({
    /** Newest first. */
    sightings: z.array(SightingOfOwn),
    /** The month to ask for next, as `until`; absent when all is shown. */
    earlier: Month.optional(),
  }),
  examples: [{ name: 'seen once', output: { sightings: [seen] } }],
  handle: async (platform, caller, { query }) => {
    const { sightings, earlier } = await sightingsOf(
      platform,
      await getCase(platform, caller.caseId),
      query.until,
    );
    const partners = await partnersIn(platform, sightings);
    return {
      sightings: sightings.map((each) => sightingView(each, partners)),
      ...(earlier === undefined ? {} : { earlier }),
    };
  },
});

const whole = route({
  id: 'listSightings',
  method: 'GET',
  path: '/api/officer/sightings',
  audience: 'officer',
  roles: ['inspector'],
  summary: {
    ar: 'من اطلع على ماذا: في ملف أو في البلد كله، الأحدث أولا',
    fr: 'Qui a vu quoi, d’un dossier ou de tout le pays, du plus récent au plus ancien',
  },
  query: z.object({
    caseId: CaseId.optional(),
    /** One person's, by their id. */
    reader: z.string().min(1).max(200).optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    /** A case's month or a person's day of searching at a time: a page may hold more sightings, or none. */
    limit: z.coerce.number().int().min(1).max(50).default(20),
    cursor: z.string().max(2000).optional(),
  }),
  output: z.object({ sightings: z.array(SightingWhole), cursor: z.string().optional() }),
  examples: [
    {
      name: 'of one case',
      query: { caseId: example.caseId },
      output: { sightings: [{ ...seen, kind: 'officer', id: 'officer-1', caseId: example.caseId }] },
    },
  ],
  handle: async (platform, caller, { query }) => {
    const { caseId, reader, from, to, limit, cursor } = query;
    const page = await listSightings(platform, {
      limit,
      ...(caseId === undefined ? {} : { caseId }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    // An inspector of a delegation looks after its own people and those under it, wherever the case lies.
    const shown = page.sightings.filter(
      ({ id, delegation }) =>
        isWithin(delegation ?? wholeCountry, caller.delegation) && (reader === undefined || id === reader),
    );
    const partners = await partnersIn(platform, shown);
    return {
      sightings: shown.map((each) => sightingView(each, partners)),
      ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
    };
  },
});

export const sightingsForApplicants = [own];
export const sightingsForOfficers = [whole];
