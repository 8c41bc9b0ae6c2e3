/** The invented people of a dossier, as their papers know them. */
export interface Person {
  readonly sex: 'M' | 'F';
  readonly givenAr: string;
  readonly familyAr: string;
  readonly givenLat: string;
  readonly familyLat: string;
  /** `YYYY-MM-DD`, or `YYYY` where the registers know only the year. */
  readonly birth: string;
  readonly placeAr: string;
  readonly placeLat: string;
  readonly cin?: string;
  /** Number and year of the birth act, `218/1974`. */
  readonly act?: string;
  /** As acts name this person when they are somebody's parent: given name and nasab. */
  readonly chainAr?: string;
  readonly chainLat?: string;
  readonly tradeAr?: string;
}

export const fullAr = (p: Person): string => `${p.givenAr} ${p.familyAr}`;
export const fullLat = (p: Person): string => `${p.givenLat} ${p.familyLat}`;
export const chainAr = (p: Person): string => p.chainAr ?? fullAr(p);
export const chainLat = (p: Person): string => p.chainLat ?? fullLat(p);

/** Chooses the Arabic form that agrees with the person. */
export const bySex = <T>(p: Person, male: T, female: T): T => (p.sex === 'M' ? male : female);
