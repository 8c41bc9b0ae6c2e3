/**
 * Where a case is kept: the High Commission's regional and provincial delegations (النيابات الجهوية والإقليمية).
 * The full list of offices was not found: these are the provinces its press names and the seats of regions,
 * to be completed by the High Commission. A case opened elsewhere would lie where no officer looks.
 */
import type { Bilingual } from '#shared/papers/reading';

export interface Delegation {
  /** Stands in tokens and queues; never changes. */
  readonly id: string;
  readonly name: Bilingual;
}

const at = (id: string, ar: string, fr: string): Delegation => ({ id, name: { ar, fr } });

export const delegations: readonly Delegation[] = [
  at('agadir', 'أكادير', 'Agadir'),
  at('al-hoceima', 'الحسيمة', 'Al Hoceïma'),
  at('azilal', 'أزيلال', 'Azilal'),
  at('beni-mellal', 'بني ملال', 'Béni Mellal'),
  at('casablanca', 'الدار البيضاء', 'Casablanca'),
  at('dakhla', 'الداخلة', 'Dakhla'),
  at('el-jadida', 'الجديدة', 'El Jadida'),
  at('errachidia', 'الرشيدية', 'Errachidia'),
  at('essaouira', 'الصويرة', 'Essaouira'),
  at('fes', 'فاس', 'Fès'),
  at('guelmim', 'كلميم', 'Guelmim'),
  at('kenitra', 'القنيطرة', 'Kénitra'),
  at('khemisset', 'الخميسات', 'Khémisset'),
  at('khenifra', 'خنيفرة', 'Khénifra'),
  at('khouribga', 'خريبكة', 'Khouribga'),
  at('laayoune', 'العيون', 'Laâyoune'),
  at('larache', 'العرائش', 'Larache'),
  at('marrakech', 'مراكش', 'Marrakech'),
  at('meknes', 'مكناس', 'Meknès'),
  at('nador', 'الناظور', 'Nador'),
  at('ouarzazate', 'ورزازات', 'Ouarzazate'),
  at('oujda', 'وجدة', 'Oujda'),
  at('rabat', 'الرباط', 'Rabat'),
  at('safi', 'آسفي', 'Safi'),
  at('settat', 'سطات', 'Settat'),
  at('tanger', 'طنجة', 'Tanger'),
  at('taounate', 'تاونات', 'Taounate'),
  at('taroudant', 'تارودانت', 'Taroudant'),
  at('taza', 'تازة', 'Taza'),
  at('tetouan', 'تطوان', 'Tétouan'),
  at('tiznit', 'تزنيت', 'Tiznit'),
];

export const findDelegation = (id: string): Delegation | undefined =>
  delegations.find((delegation) => delegation.id === id);
