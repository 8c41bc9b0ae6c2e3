/**
 * Where a case is kept: the High Commission's delegations (النيابات الجهوية والإقليمية) and local offices, as a tree
 * under the central services. The full list of offices was not found: these are the provinces its press names and the
 * seats of regions, to be completed by the High Commission. A case opened elsewhere would lie where no officer looks.
 */
import type { Bilingual } from '#shared/papers/reading';
import { regions } from '#shared/rules/territories';

/** How well it is known: read in a source, likely, or a guess the High Commission must confirm. */
type Confidence = 'source' | 'likely' | 'guess';

export interface Delegation {
  /** Stands in tokens and queues; never changes. */
  readonly id: string;
  readonly name: Bilingual;
  /** A regional delegation keeps the cases of its own province too, and looks after those under it. */
  readonly level: 'regional' | 'provincial' | 'local';
  /** The delegation it belongs to; absent: it answers to the central services. */
  readonly under?: string;
  /** Where the delegation, its level and its place in the tree are known from. */
  readonly source: string;
  readonly confidence: Confidence;
}

/** In a token's delegation: the central services, the whole country. */
export const wholeCountry = '*';

const press =
  'Presse sur les délégations (Khénifra 2021, Casablanca 2019, Guelmim 2022, Marrakech 2017, Al Hoceïma)';
const bySeat =
  'Chef-lieu de la région (découpage de 2015); le siège de la délégation régionale est supposé y être';
const byProvince =
  'Province de la région (découpage de 2015); rattachement à confirmer par le Haut-Commissariat';

/** Seats of the regions; those that the press calls a regional delegation are known, the others supposed. */
const regional = (id: string, ar: string, fr: string, confidence: Confidence = 'likely'): Delegation => ({
  ...{ id, name: { ar, fr }, level: 'regional', confidence },
  source: confidence === 'source' ? press : bySeat,
});

const seats: readonly Delegation[] = [
  regional('agadir', 'أكادير', 'Agadir'),
  regional('beni-mellal', 'بني ملال', 'Béni Mellal'),
  regional('casablanca', 'الدار البيضاء', 'Casablanca', 'source'),
  regional('dakhla', 'الداخلة', 'Dakhla'),
  regional('errachidia', 'الرشيدية', 'Errachidia'),
  regional('fes', 'فاس', 'Fès'),
  regional('guelmim', 'كلميم', 'Guelmim', 'source'),
  regional('laayoune', 'العيون', 'Laâyoune'),
  regional('marrakech', 'مراكش', 'Marrakech', 'source'),
  regional('oujda', 'وجدة', 'Oujda'),
  regional('rabat', 'الرباط', 'Rabat'),
  regional('tanger', 'طنجة', 'Tanger'),
];

const regionOf = (id: string) =>
  regions.find(({ provinces }) => provinces.some((province) => province.id === id));
const seatOf = (id: string): string | undefined => {
  const region = regionOf(id);
  return seats.find((seat) => regionOf(seat.id) === region)?.id;
};

const provincial = (id: string, ar: string, fr: string): Delegation => {
  const under = seatOf(id);
  return {
    ...{ id, name: { ar, fr }, level: 'provincial', source: byProvince, confidence: 'likely' },
    ...(under === undefined ? {} : { under }),
  };
};

const all: readonly Delegation[] = [
  ...seats,
  provincial('al-hoceima', 'الحسيمة', 'Al Hoceïma'),
  provincial('azilal', 'أزيلال', 'Azilal'),
  provincial('el-jadida', 'الجديدة', 'El Jadida'),
  provincial('essaouira', 'الصويرة', 'Essaouira'),
  provincial('kenitra', 'القنيطرة', 'Kénitra'),
  provincial('khemisset', 'الخميسات', 'Khémisset'),
  provincial('khenifra', 'خنيفرة', 'Khénifra'),
  provincial('khouribga', 'خريبكة', 'Khouribga'),
  provincial('larache', 'العرائش', 'Larache'),
  provincial('meknes', 'مكناس', 'Meknès'),
  provincial('nador', 'الناظور', 'Nador'),
  provincial('ouarzazate', 'ورزازات', 'Ouarzazate'),
  provincial('safi', 'آسفي', 'Safi'),
  provincial('settat', 'سطات', 'Settat'),
  provincial('taounate', 'تاونات', 'Taounate'),
  provincial('taroudant', 'تارودانت', 'Taroudant'),
  provincial('taza', 'تازة', 'Taza'),
  provincial('tetouan', 'تطوان', 'Tétouan'),
  provincial('tiznit', 'تزنيت', 'Tiznit'),
  {
    ...{ id: 'mrirt', name: { ar: 'مريرت', fr: 'M’rirt' }, level: 'local', under: 'khenifra' },
    ...{ source: 'Presse (Khénifra, 2021): espace de la mémoire de M’rirt', confidence: 'likely' },
  },
];
export const delegations = all.toSorted((a, b) => a.name.fr.localeCompare(b.name.fr, 'fr'));

const byId: ReadonlyMap<string, Delegation> = new Map(delegations.map((each) => [each.id, each]));

export const findDelegation = (id: string): Delegation | undefined => byId.get(id);

/** Itself and all that stand above it, nearest first; the central services, above all, are not named. */
export function above(id: string): readonly string[] {
  const under = byId.get(id)?.under;
  return under === undefined ? [id] : [id, ...above(under)];
}

/**
 * Whether what a delegation keeps is within the reach of another: its own, and of those under it.
 * @example isWithin('khenifra', 'beni-mellal') // true; the other way round false
 */
export const isWithin = (delegation: string, reach: string): boolean =>
  reach === wholeCountry || above(delegation).includes(reach);

/** The delegation and all under it; of a delegation we do not know, itself. */
export const reachOf = (id: string): readonly string[] => [
  id,
  ...delegations.filter((each) => each.id !== id && isWithin(each.id, id)).map((each) => each.id),
];
