/** Written by learn/fit-trust.ts. 3801 values of 5 sets, 3670 right. */
import type { TrustModel } from './trust.ts';

/** Of the sources the weights were fitted from. */
export const fittedFrom = '44466a79dbc06090';

// biome-ignore format: written by a program
export const trustWeights: TrustModel = {
  arabic: {
    signs: { engine: 1.18, weakestWord: 1.79, surely: 2.1, page: 1.67, sharp: 0.01, paperKnown: 0.55, plausible: 2.22, label: 0.3, under: -0.25, before: -1.11, placed: -0.39, seconded: 1.14, rivalled: -1.48, lookedAgain: -1.36, readAgainSame: 2.24, outvoted: 0, bothRead: 0.89, readersDiffer: -2.12, readByNone: 0, proven: 3.16, provenTwice: 0.92, contradicted: -2.34, outOfOrder: -3.77, soundsSame: 1.16, soundsNear: 0, soundsOther: -1.81, odd: -1.27, short: -1.29, known: 0.7, nearlyKnown: -2.3, mended: -0.75, partial: -1.77, partLost: -2.06, printWords: -2.1, lettersLost: -0.79, lettersSpare: 0, parted: -0.97, wrapped: -0.27, cut: -0.3, edge: -0.95, fuzzy: -1.85, far: -0.17, trailing: -1.35, leading: 0, colon: -3, lone: -1.52, uneven: -0.8, echoed: 1.76 },
    kinds: { dateWordsAr: -2.17, heirsAr: -3.62, nameAr: -4.89, placeAr: -4.73, relationAr: -2.33, textAr: -5.36 },
    otherKinds: -3.85,
    curve: [[-2.92,-2.12],[0.54,0.58],[1.88,1.88],[2.52,2.84],[3.34,3.37],[4.02,4.93],[5.11,5.34],[6.18,7.63],[6.52,8.03],[6.94,8.21],[7.86,9.12],[9.57,10.41]],
  },
  latin: {
    signs: { engine: 1.15, weakestWord: 1.52, surely: 2.07, page: 1.63, sharp: 0.04, paperKnown: 0.64, plausible: 2.39, label: 0.11, under: -0.7, before: -1.09, placed: 0, seconded: 1.02, rivalled: -1.5, lookedAgain: -1.48, readAgainSame: 1.92, outvoted: 0, bothRead: 0.36, readersDiffer: -2.01, readByNone: -0.17, proven: 3.23, provenTwice: 0.95, contradicted: -2.44, outOfOrder: -3.77, soundsSame: 1.88, soundsNear: 0.15, soundsOther: -1.76, odd: -1.31, short: -1.3, known: 0.7, nearlyKnown: -2.19, mended: -0.75, partial: -1.77, partLost: -2.06, printWords: -2.11, lettersLost: -0.98, lettersSpare: 0, parted: -0.71, wrapped: 0, cut: 0, edge: -1.03, fuzzy: -1.38, far: -0.2, trailing: -1.02, leading: 0, colon: -3, lone: -1.87, uneven: -0.61, echoed: 1.09 },
    kinds: { amountWordsFr: -3.87, dateWordsFr: -6.87, nameLat: -3.98, placeLat: -3.08, textLat: -5.43 },
    otherKinds: -4.65,
    curve: [[-2.07,-0.68],[1.19,1.98],[2.38,2.31],[3.67,3.23],[5.38,4.49],[6.61,7.67],[6.89,7.88],[7.12,8.24],[7.44,8.49],[7.83,8.9],[8.18,9.15],[9.19,10.04],[11.15,11.82]],
  },
  figures: {
    signs: { engine: 1.31, weakestWord: 1.52, surely: 2.09, page: 1.8, sharp: 0, paperKnown: 0.61, plausible: 2.45, label: 0.4, under: -0.57, before: -1.33, placed: -0.37, seconded: 1.06, rivalled: -1.84, lookedAgain: -1.84, readAgainSame: 1.98, outvoted: -0.21, bothRead: 0.29, readersDiffer: -1.83, readByNone: -0.54, proven: 3.42, provenTwice: 0.96, contradicted: -2.33, outOfOrder: -4.3, soundsSame: 1.37, soundsNear: 0.09, soundsOther: -1.76, odd: -1.35, short: -1.37, known: 0.7, nearlyKnown: -2.15, mended: -0.75, partial: -1.89, partLost: -2.01, printWords: -2.09, lettersLost: -0.82, lettersSpare: 0, parted: -1.08, wrapped: -0.15, cut: 0, edge: -0.95, fuzzy: -1.56, far: -0.32, trailing: -1.19, leading: 0, colon: -3, lone: -1.53, uneven: -0.75, echoed: 1.38 },
    kinds: { actNumber: -3.65, amount: -5.03, basis: -2.23, cin: -4.26, date: -3.19, dateHijri: -4.07, ice: -1.6, mrz: -5.62, number: -3.84, rate: -2.94, reference: -4.25, rib: -3.92, sex: -2.31, year: -3.1 },
    otherKinds: -3.57,
    curve: [[1.26,1.33],[3.08,2.71],[3.64,3.16],[4.48,4.88],[6.07,5.04],[7.62,9.1],[8.08,9.59],[8.47,9.84],[8.98,10.62],[9.67,11.29],[11.51,12.85]],
  },
};
