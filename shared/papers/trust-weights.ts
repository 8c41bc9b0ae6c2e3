/** Written by learn/fit-trust.ts. 2991 values of 5 sets, 2903 right. */
import type { TrustModel } from './trust.ts';

/** Of the sources the weights were fitted from. */
export const fittedFrom = '44466a79dbc06090';

// biome-ignore format: written by a program
export const trustWeights: TrustModel = {
  arabic: {
    signs: { engine: 0.84, weakestWord: 1.29, surely: 0.89, page: 1.56, sharp: 0.63, paperKnown: 0.56, plausible: 2.3, label: 0, under: 0, before: -1.22, placed: -0.21, seconded: 0.81, rivalled: -1.39, lookedAgain: -1.33, readAgainSame: 1.69, outvoted: 0, bothRead: 1.55, readersDiffer: -1.23, readByNone: -1.34, proven: 2.5, provenTwice: 0.8, contradicted: -2.12, outOfOrder: -3.6, soundsSame: 1.39, soundsNear: 0.33, soundsOther: -2.04, odd: -2.06, short: -1.83, known: 0.7, nearlyKnown: -2.56, mended: -0.69, partial: -1.62, partLost: -2.61, printWords: -1.81, lettersLost: -0.92, lettersSpare: 0, parted: -0.79, wrapped: 0, cut: -0.34, edge: -0.7, fuzzy: -1.51, far: 0, trailing: -1.37, leading: -0.07, colon: -3, lone: -1.21, uneven: -0.91, echoed: 0.13 },
    kinds: { dateWordsAr: -3.23, heirsAr: -6.92, nameAr: -5.42, placeAr: -5.27, relationAr: -2.65, textAr: -6.34 },
    otherKinds: -4.97,
    curve: [[-1.8,-0.93],[1.56,1.34],[2.5,2.41],[3.12,3.31],[3.55,3.79],[4.15,4.32],[4.64,4.92],[5.94,5.03],[8.86,9.49]],
  },
  latin: {
    signs: { engine: 0.86, weakestWord: 1.23, surely: 1.04, page: 1.53, sharp: 0.59, paperKnown: 0.52, plausible: 2.26, label: 0, under: -0.08, before: -1.18, placed: 0, seconded: 0.81, rivalled: -1.42, lookedAgain: -1.11, readAgainSame: 1.41, outvoted: 0, bothRead: 1.53, readersDiffer: -1.14, readByNone: -1.43, proven: 2.51, provenTwice: 0.8, contradicted: -2.12, outOfOrder: -3.6, soundsSame: 1.68, soundsNear: 0.2, soundsOther: -1.67, odd: -1.86, short: -1.66, known: 0.7, nearlyKnown: -2.27, mended: -0.69, partial: -1.62, partLost: -2.61, printWords: -2.03, lettersLost: -0.78, lettersSpare: 0, parted: -0.98, wrapped: 0, cut: 0, edge: -0.7, fuzzy: -1.36, far: 0, trailing: -0.6, leading: -0.03, colon: -3, lone: -1.14, uneven: -0.95, echoed: 0.29 },
    kinds: { amountWordsFr: -3.7, dateWordsFr: -3.92, nameLat: -4.61, placeLat: -1.37, textLat: -6.2 },
    otherKinds: -3.96,
    curve: [[-0.33,0.44],[2.27,2.08],[2.79,2.62],[3.19,3.56],[3.46,4.28],[3.95,4.75],[5.65,5.17],[7.42,5.32],[8.09,8.91],[8.3,9.17],[8.5,9.26],[8.74,9.45],[8.97,9.74],[9.57,10.38],[11,11.3]],
  },
  figures: {
    signs: { engine: 1.1, weakestWord: 1.39, surely: 1.4, page: 1.51, sharp: 0.59, paperKnown: 0.49, plausible: 2.31, label: 0.04, under: 0, before: -1.48, placed: -0.24, seconded: 0.9, rivalled: -1.75, lookedAgain: -1.41, readAgainSame: 1.43, outvoted: -0.08, bothRead: 1.16, readersDiffer: -1.18, readByNone: -1.61, proven: 2.62, provenTwice: 0.83, contradicted: -2.17, outOfOrder: -4.07, soundsSame: 1.42, soundsNear: 0.33, soundsOther: -1.84, odd: -1.92, short: -1.64, known: 0.7, nearlyKnown: -2.31, mended: -0.68, partial: -1.73, partLost: -2.77, printWords: -1.93, lettersLost: -0.8, lettersSpare: 0, parted: -0.82, wrapped: 0, cut: -0.18, edge: -0.7, fuzzy: -1.5, far: 0, trailing: -1.06, leading: 0, colon: -3, lone: -1.13, uneven: -0.94, echoed: 0.31 },
    kinds: { actNumber: -3.18, amount: -2.31, basis: -2.3, cin: -4.94, date: -3.89, dateHijri: -3.09, ice: -2.6, mrz: -4.24, number: -3.77, rate: -3.13, reference: -4.87, rib: -3.95, sex: -2.46, year: -2.81 },
    otherKinds: -3.4,
    curve: [[2.08,1.87],[3.62,3.09],[5.79,4.93],[7.53,8.86],[7.76,9.08],[8.02,9.36],[8.25,9.57],[8.42,9.67],[9.02,10.29],[9.93,11.2],[10.82,12.02]],
  },
};
