/** Written by learn/fit-trust.ts. 5805 values of 8 sets, 5644 right. */
import type { TrustModel } from './trust.ts';

/** Of the sources the weights were fitted from. */
export const fittedFrom = '1466bff804efe728';

// biome-ignore format: written by a program
export const trustWeights: TrustModel = {
  arabic: {
    signs: { engine: 0.99, weakestWord: 1.1, surely: 0.39, page: 1.72, sharp: 0.86, paperKnown: 0, plausible: 2.09, label: 0.85, under: -0.24, before: -0.47, placed: -0.42, seconded: 0.31, rivalled: -2.81, lookedAgain: -0.98, readAgainSame: 1.73, outvoted: 0, bothRead: 0.26, readersDiffer: -2.67, readByNone: -0.18, proven: 2.97, provenTwice: 1.38, contradicted: -2.56, outOfOrder: -2.99, soundsSame: 1.6, soundsNear: 0, soundsOther: -1.7, odd: -1.69, short: -1.07, known: 0.7, nearlyKnown: -2.43, mended: -0.7, partial: -2.51, partLost: -2.94, printWords: -1.09, lettersLost: -0.97, lettersSpare: -0.21, parted: -0.1, wrapped: -0.22, cut: -0.98, edge: -0.66, fuzzy: -0.66, far: -0.1, trailing: -1.42, leading: -0.52, colon: -1.7, lone: -1.88, uneven: -0.21, echoed: 0.28, currency: 0.65, broken: -2.7, shared: -0.04, familiar: 0, told: 0.88, untold: -0.69, otherwise: -0.15, pointed: -0.22 },
    kinds: { dateWordsAr: -1.66, heirsAr: -6.39, nameAr: -5.03, placeAr: -4.31, relationAr: -2.46, textAr: -5.38 },
    otherKinds: -4.2,
    curve: [[-0.61,0.13],[1.6,1.2],[2.31,2.21],[2.76,2.65],[3.1,2.75],[3.54,3.1],[4.06,4.63],[4.4,4.79],[5.08,5.12],[6.37,7.97],[9.36,9.8]],
  },
  latin: {
    signs: { engine: 1.1, weakestWord: 1.04, surely: 0.66, page: 1.56, sharp: 0.75, paperKnown: 0.02, plausible: 2.33, label: 0.68, under: -0.51, before: -0.47, placed: -0.74, seconded: 0.26, rivalled: -3.01, lookedAgain: -1.52, readAgainSame: 1.1, outvoted: 0, bothRead: 0.18, readersDiffer: -2.32, readByNone: -0.34, proven: 3.01, provenTwice: 1.4, contradicted: -2.67, outOfOrder: -3.05, soundsSame: 1.6, soundsNear: 0, soundsOther: -1.67, odd: -1.63, short: -1.03, known: 0.58, nearlyKnown: -2.16, mended: -0.7, partial: -2.51, partLost: -2.94, printWords: -1.28, lettersLost: -1.05, lettersSpare: -0.53, parted: -0.19, wrapped: -0.02, cut: -1.05, edge: -0.65, fuzzy: -0.99, far: -0.44, trailing: -0.92, leading: -0.09, colon: -2.02, lone: -2.09, uneven: -0.36, echoed: 0.71, currency: 0.65, broken: -2.7, shared: -0.16, familiar: 0, told: 0.93, untold: -0.67, otherwise: -1.07, pointed: 0 },
    kinds: { amountWordsFr: -6.22, dateWordsFr: -7.42, nameLat: -5, placeLat: -0.96, textLat: -5.92 },
    otherKinds: -5.1,
    curve: [[0.38,0.71],[2.66,2.63],[3.16,2.8],[3.4,3.65],[4.36,4.77],[5,5.34],[6.42,6.02],[9.41,10.4]],
  },
  figures: {
    signs: { engine: 1.13, weakestWord: 1.13, surely: 0.91, page: 1.41, sharp: 0.73, paperKnown: 0, plausible: 2.45, label: 0.57, under: 0, before: -0.46, placed: -0.45, seconded: 0.15, rivalled: -2.46, lookedAgain: -1.3, readAgainSame: 1.3, outvoted: -0.08, bothRead: 0.4, readersDiffer: -2.11, readByNone: -0.43, proven: 3.21, provenTwice: 1.54, contradicted: -2.79, outOfOrder: -3.42, soundsSame: 1.57, soundsNear: 0, soundsOther: -1.67, odd: -1.66, short: -1.02, known: 0.7, nearlyKnown: -2.22, mended: -0.7, partial: -2.77, partLost: -3.16, printWords: -1.28, lettersLost: -1.1, lettersSpare: -0.26, parted: -0.35, wrapped: 0, cut: -1.45, edge: -0.66, fuzzy: -0.61, far: 0, trailing: -1.28, leading: -0.39, colon: -2.02, lone: -1.87, uneven: -0.38, echoed: 0.53, currency: 0.69, broken: -2.69, shared: 0, familiar: 0, told: 1.02, untold: -0.97, otherwise: -0.26, pointed: -0.29 },
    kinds: { actNumber: -2.14, amount: -2.55, basis: -2.47, cin: -3.65, date: -2.22, dateHijri: -4.91, ice: -1.43, mrz: -5.27, number: -3.79, rate: -2.2, reference: -5.91, rib: -3.86, sex: -2.48, year: -2.68 },
    otherKinds: -3.25,
    curve: [[2.45,1.95],[3.8,3.54],[4.63,4.42],[5.53,5.56],[6.23,8.03],[6.53,8.41],[6.75,8.65],[6.91,8.65],[7.01,8.72],[7.11,8.87],[7.24,9.11],[7.39,9.3],[7.58,9.56],[7.93,9.88],[8.75,10.55],[9.6,11.26],[10.12,11.88],[10.62,12.36],[11.74,13.39]],
  },
};
