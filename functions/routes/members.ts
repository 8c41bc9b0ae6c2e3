/** Officers seek members in the register. What they seek names a person, so it travels in the body, never in an address. */
import * as z from 'zod';
import { searchMembers } from '#shared/cases/register/search';
import { westernDigits } from '#shared/platform/member';
import { route } from '../route.ts';
import { Text } from '../shapes.ts';

const words = (most: number) => z.string().trim().max(most).optional();
const MemberQuery = z
  .object({
    text: words(200),
    /** Of birth: four figures of any script. */
    year: z
      .string()
      .trim()
      .transform(westernDigits)
      .pipe(z.string().regex(/^\d{4}$/))
      .optional(),
    place: words(100),
    number: words(30),
  })
  .refine(({ text, year, place, number }) =>
    [text, year, place, number].some((part) => part !== undefined && part !== ''),
  );

const FoundMember = z.object({
  memberNumber: z.string(),
  nameAr: z.string().optional(),
  nameLat: z.string().optional(),
  fatherAr: z.string().optional(),
  fatherLat: z.string().optional(),
  /** With the precision the register has: `1931`, `1931-04`, `1931-04-19`. */
  birth: z.string().optional(),
  birthPlaceAr: z.string().optional(),
  birthPlaceLat: z.string().optional(),
  sex: z.enum(['M', 'F']).optional(),
  /** 0..1 that this is the one sought, if one of those found is. */
  probability: z.number(),
  signs: z.array(
    z.object({
      code: z.enum(['name', 'year', 'place', 'number', 'cin']),
      verdict: z.enum(['agrees', 'near', 'differs']),
      text: Text,
    }),
  ),
});
export type FoundMember = z.infer<typeof FoundMember>;

const search = route({
  id: 'searchMembers',
  method: 'POST',
  path: '/api/officer/members/search',
  audience: 'officer',
  roles: ['officer', 'registrar'],
  summary: {
    ar: 'البحث عن عضو في السجل بالاسم أو السنة أو المكان أو الرقم',
    fr: 'Chercher un membre au registre par nom, année, lieu ou numéro',
  },
  perMinute: 60,
  sees: ({ found }) => ({ what: 'register', members: found.map(({ memberNumber }) => memberNumber) }),
  input: MemberQuery,
  output: z.object({
    /** False when no register was ever imported: nobody found is then no evidence. */
    consulted: z.boolean(),
    found: z.array(FoundMember),
  }),
  examples: [
    {
      name: 'found by another spelling',
      input: { text: 'Mohamed ben Lahcen Amzil', year: '1931' },
      output: {
        consulted: true,
        found: [
          {
            ...{ memberNumber: '45748', nameAr: 'محمد بن الحسن أمزيل', birth: '1931' },
            probability: 0.997,
            signs: [
              {
                ...{ code: 'name', verdict: 'agrees' },
                text: {
                  ar: 'الاسم مطابق: \u2068محمد بن الحسن أمزيل\u2069',
                  fr: 'Le nom concorde : محمد بن الحسن أمزيل',
                },
              },
              {
                ...{ code: 'year', verdict: 'agrees' },
                text: {
                  ar: 'سنة الازدياد مطابقة: \u20681931\u2069',
                  fr: 'L’année de naissance concorde : 1931',
                },
              },
            ],
          },
        ],
      },
    },
  ],
  handle: async (platform, _, { input: { text, year, place, number } }) => {
    const { consulted, found } = await searchMembers(platform, {
      ...(text === undefined ? {} : { text }),
      ...(year === undefined ? {} : { year }),
      ...(place === undefined ? {} : { place }),
      ...(number === undefined || number === '' ? {} : { number }),
    });
    platform.log.info('members.searched', { count: found.length });
    return { consulted, found: found.map(({ row, ...rest }) => ({ ...row, ...rest })) };
  },
});

export const memberRoutes = [search];
