/** Written by learn/fit-trust.ts. 5800 values of 8 sets, 5621 right. */
import type { TrustModel } from './trust.ts';

/** Of the sources the weights were fitted from. */
export const fittedFrom = 'aca1c9f554f41405';

// biome-ignore format: written by a program
export const trustWeights: TrustModel = {
  arabic: {
    signs: { engine: 0.83, weakestWord: 1, surely: 0.14, page: 2.02, sharp: 1.18, paperKnown: 0, plausible: 2.05, label: 0.8, under: -0.04, before: -0.46, placed: -0.16, seconded: 0.45, rivalled: -1.87, lookedAgain: -1.03, readAgainSame: 1.59, outvoted: 0, bothRead: 0.2, readersDiffer: -2.65, readByNone: -0.22, proven: 3.17, provenTwice: 1.4, contradicted: -2.6, outOfOrder: -2.4, soundsSame: 1.39, soundsNear: 0, soundsOther: -1.89, odd: -1.98, short: -1.73, known: 0.7, nearlyKnown: -2.11, mended: -0.7, partial: -2.61, partLost: -3.55, printWords: -0.18, lettersLost: -1.03, lettersSpare: -0.37, parted: -0.02, wrapped: -0.28, cut: -0.93, edge: -0.7, fuzzy: -0.43, far: 0, trailing: -1.66, leading: -0.36, colon: -1.71, lone: -1.16, uneven: -0.23, echoed: 0, currency: 0.8, broken: -3.04, shared: 0, familiar: 0, told: 0.89, untold: -0.51, otherwise: -0.34, pointed: -0.6 },
    kinds: { dateWordsAr: -2.02, heirsAr: -6.58, nameAr: -5.27, placeAr: -4.25, relationAr: -2.46, textAr: -5.39 },
    otherKinds: -4.33,
    curve: [[-0.71,0.04],[1.37,1.09],[2.18,1.91],[2.64,2.15],[2.88,2.69],[3.12,2.92],[3.4,3.05],[3.84,4.28],[4.2,4.87],[4.86,5.2],[8.19,8.5]],
  },
  latin: {
    signs: { engine: 0.95, weakestWord: 0.95, surely: 0.56, page: 1.75, sharp: 1.25, paperKnown: 0, plausible: 2.3, label: 0.61, under: -0.46, before: -0.46, placed: -0.08, seconded: 0.41, rivalled: -2.29, lookedAgain: -1.51, readAgainSame: 1.03, outvoted: 0, bothRead: 0, readersDiffer: -2.54, readByNone: -0.59, proven: 3.22, provenTwice: 1.41, contradicted: -2.74, outOfOrder: -2.37, soundsSame: 1.11, soundsNear: 0, soundsOther: -1.54, odd: -2.31, short: -1.53, known: 0.7, nearlyKnown: -1.89, mended: -0.7, partial: -2.61, partLost: -3.55, printWords: -0.55, lettersLost: -0.91, lettersSpare: -0.67, parted: 0, wrapped: 0, cut: -0.99, edge: -0.7, fuzzy: -0.83, far: -0.06, trailing: -1.64, leading: 0, colon: -2.03, lone: -1.51, uneven: -0.36, echoed: 0.57, currency: 0.8, broken: -3.04, shared: -0.03, familiar: 0, told: 0.79, untold: -0.3, otherwise: -1.55, pointed: -0.44 },
    kinds: { amountWordsFr: -6.68, dateWordsFr: -6.79, nameLat: -5.36, placeLat: -0.75, textLat: -5.5 },
    otherKinds: -5.02,
    curve: [[-0.1,0.38],[2.06,1.95],[2.62,2.73],[2.85,2.8],[3.01,3.16],[3.33,3.19],[4.1,4.28],[5.4,5.31],[8.18,9.32],[8.99,10]],
  },
  figures: {
    signs: { engine: 0.99, weakestWord: 1.03, surely: 0.63, page: 1.71, sharp: 1.11, paperKnown: 0, plausible: 2.67, label: 0.32, under: 0, before: -0.45, placed: -0.08, seconded: 0.39, rivalled: -1.51, lookedAgain: -1.63, readAgainSame: 1.05, outvoted: -0.36, bothRead: 0.24, readersDiffer: -2.45, readByNone: -0.55, proven: 3.43, provenTwice: 1.55, contradicted: -2.73, outOfOrder: -2.36, soundsSame: 1.25, soundsNear: 0, soundsOther: -1.7, odd: -2.11, short: -1.33, known: 0.7, nearlyKnown: -1.96, mended: -0.7, partial: -2.83, partLost: -3.86, printWords: -0.55, lettersLost: -0.91, lettersSpare: -0.37, parted: -0.29, wrapped: 0, cut: -1.45, edge: -0.7, fuzzy: -0.56, far: 0, trailing: -1.61, leading: -0.15, colon: -2.03, lone: -1.27, uneven: -0.39, echoed: 0.25, currency: 0.89, broken: -3.07, shared: 0, familiar: 0, told: 0.77, untold: -0.4, otherwise: -0.34, pointed: -0.21 },
    kinds: { actNumber: -1.95, amount: -3.1, basis: -2.43, cin: -3.39, date: -1.22, dateHijri: -5.1, ice: -1.25, mrz: -5.66, number: -3.53, rate: -1.86, reference: -5.61, rib: -3.85, sex: -2.67, year: -2.54 },
    otherKinds: -3.15,
    curve: [[2.44,2.18],[4.11,3.31],[5.12,5.16],[5.44,7.43],[5.61,7.5],[5.79,7.74],[6.02,7.79],[6.35,8.12],[6.68,8.49],[6.93,8.85],[7.19,9.08],[7.39,9.15],[7.53,9.22],[7.66,9.37],[7.83,9.81],[8.04,10.02],[8.44,10.45],[9.29,11.16],[10.1,11.84],[10.78,12.49],[11.53,13.31]],
  },
};
