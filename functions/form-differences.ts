/** Where a card or an act does not say what its sender wrote in the form: told to them at once, and nothing is refused by it. */
import { agree, fromIso } from '#shared/people/dates';
import { matchNames } from '#shared/people/index';
import type { Outgoing } from './route.ts';
import type { FormDifference, PaperView } from './shapes.ts';

/** What the form says of its applicant, so far. */
interface Stated {
  readonly nameAr?: string | undefined;
  readonly nameLat?: string | undefined;
  readonly cin?: string | undefined;
  readonly birthDate?: string | undefined;
}
type Read = Pick<Outgoing<PaperView>, 'kind' | 'fields'>;

/** Papers about one person, each with the kin it is told from: a parent's card lies beside one's own. */
const families = { cnie: 'card', 'birth-extract': 'act', 'birth-full-copy': 'act' } as const;
const familyOf = ({ kind }: Read) =>
  kind === undefined ? undefined : (families as Readonly<Record<string, 'card' | 'act'>>)[kind.type];

/** Read with less, a value is more likely misread than different. */
const surely = 0.9;
/** Below it two spellings are rather two names. */
const likely = 0.5;

const surelyRead = ({ fields }: Read, name: string): string | undefined => {
  const found = fields.find(({ field }) => field === name);
  return found !== undefined && found.value !== '' && found.confidence >= surely ? found.value : undefined;
};

function nameIn(read: Read, script: 'Ar' | 'Lat'): string | undefined {
  const parts = [surelyRead(read, `givenName${script}`), surelyRead(read, `familyName${script}`)];
  return parts.every((part) => part !== undefined) ? parts.join(' ') : undefined;
}

const plain = (number: string): string => number.toUpperCase().replace(/[^\p{L}\d]/gu, '');

interface Compared extends Omit<FormDifference, 'what'> {
  readonly what: Exclude<FormDifference['what'], 'person'>;
  readonly alike: boolean;
}

/** Name, number and day of birth beside those of the form, as far as both say them. Names in one script where both have it. */
function compare(stated: Stated, read: Read): readonly Compared[] {
  const names = (['Ar', 'Lat'] as const).flatMap((script) => {
    const [said, found] = [stated[`name${script}`], nameIn(read, script)];
    return said === undefined || found === undefined ? [] : [[said, found] as const];
  });
  const [said, found] = [stated.nameAr ?? stated.nameLat, nameIn(read, 'Ar') ?? nameIn(read, 'Lat')];
  const across =
    names.length === 0 && said !== undefined && found !== undefined ? [[said, found] as const] : names;
  const compared: Compared[] = across.map(([form, paper]) => ({
    ...{ what: 'name', stated: form, read: paper },
    alike: matchNames(form, paper).score >= likely,
  }));
  const cin = surelyRead(read, 'cin');
  if (stated.cin !== undefined && cin !== undefined)
    compared.push({ what: 'cin', stated: stated.cin, read: cin, alike: plain(stated.cin) === plain(cin) });
  const birth = surelyRead(read, 'birthDate');
  const [born, printed] = [fromIso(stated.birthDate ?? ''), fromIso(birth ?? '')];
  if (born !== undefined && printed !== undefined)
    compared.push({
      ...{ what: 'birthDate', stated: stated.birthDate!, read: birth! },
      alike: agree(born, printed) !== 'differs',
    });
  return compared;
}

/**
 * By paper, in their order. What agrees in nothing is somebody else's paper (`person`): silent where the case holds a
 * card, or an act, that is the applicant's, for then this one is a parent's.
 */
export function formDifferences(
  papers: readonly Outgoing<PaperView>[],
  stated: Stated | undefined,
): readonly (readonly FormDifference[])[] {
  if (stated === undefined) return papers.map(() => []);
  const looked = papers.map((paper) =>
    (paper.parts ?? [paper])
      .filter((read) => familyOf(read) !== undefined && !paper.withdrawn)
      .map((read) => ({ family: familyOf(read), compared: compare(stated, read) })),
  );
  const isOwn = (compared: readonly Compared[]): boolean => compared.some(({ alike }) => alike);
  const own = new Set(looked.flat().flatMap(({ family, compared }) => (isOwn(compared) ? [family] : [])));
  return looked.map((reads) =>
    reads.flatMap(({ family, compared }): FormDifference[] => {
      const differing = compared.filter(({ alike }) => !alike).map(({ alike: _, ...told }) => told);
      if (isOwn(compared)) return differing;
      const [first] = differing;
      return first === undefined || own.has(family) ? [] : [{ ...first, what: 'person' }];
    }),
  );
}
