/** Written by learn/fit-trust.ts. 2997 values, 2875 right. */
import type { TrustModel } from './trust.ts';

/** Of the sources the weights were fitted from. */
export const fittedFrom = '3a27a23b030cb68c';

// biome-ignore format: written by a program
export const trustWeights: TrustModel = {
  arabic: {
    signs: { engine: 1.74, weakestWord: 1.7, surely: 2.59, page: 1.28, sharp: 0.53, paperKnown: 0.1, plausible: 1.96, label: 0.2, under: -0.4, before: -1.16, placed: -0.2, seconded: 1.39, rivalled: -1.62, lookedAgain: -1.38, readAgainSame: 2.61, outvoted: 0, bothRead: 0, readersDiffer: -1.91, readByNone: -0.34, proven: 2.88, provenTwice: 1.02, contradicted: -1.82, outOfOrder: -3.65, soundsSame: 1.4, soundsNear: 0, soundsOther: -1.92, odd: -1.34, short: -2.1, known: 0.7, nearlyKnown: -3.16, mended: -0.94, partial: -1.99, partLost: -2.23, printWords: -3.51, lettersLost: -0.94, lettersSpare: -0.17, parted: -0.87, wrapped: -0.06, cut: -0.11, edge: -0.7 },
    kinds: { dateWordsAr: -2.72, nameAr: -4.93, placeAr: -4.47, relationAr: -3.34, textAr: -6.01 },
    otherKinds: -4.29,
    curve: [[-2.7,-1.6],[0.3,-0.07],[1.5,1.79],[2.21,2.22],[2.86,2.45],[3.35,3.08],[3.58,4.71],[3.83,4.96],[4,5.13],[4.13,5.26],[5.14,5.39],[7.39,8.4],[8.94,9.55]],
  },
  latin: {
    signs: { engine: 1.76, weakestWord: 1.68, surely: 2.88, page: 1.19, sharp: 0.15, paperKnown: 0.14, plausible: 2.06, label: 0.15, under: -0.88, before: -1.13, placed: 0, seconded: 1.2, rivalled: -1.6, lookedAgain: -1.9, readAgainSame: 2.27, outvoted: -0.01, bothRead: 0.13, readersDiffer: -1.43, readByNone: -0.88, proven: 2.84, provenTwice: 1.08, contradicted: -1.93, outOfOrder: -3.65, soundsSame: 1.62, soundsNear: 0, soundsOther: -1.48, odd: -1.57, short: -1.98, known: 0.7, nearlyKnown: -3.02, mended: -0.94, partial: -1.99, partLost: -2.23, printWords: -3.23, lettersLost: -1, lettersSpare: 0, parted: -0.84, wrapped: 0, cut: -0.13, edge: -0.7 },
    kinds: { amountWordsFr: -6.44, dateWordsFr: -7.18, nameLat: -3.28, placeLat: -4.29, textLat: -5.2 },
    otherKinds: -5.28,
    curve: [[-0.36,0.27],[2.48,1.88],[3.33,3.11],[3.98,4.9],[4.4,5.32],[5.62,5.47],[6.59,7.5],[6.78,7.7],[7.02,7.93],[7.23,8.15],[7.48,8.39],[7.94,8.84],[8.37,9.27],[9.15,10.03],[10.33,10.66]],
  },
  figures: {
    signs: { engine: 1.7, weakestWord: 1.54, surely: 2.73, page: 1.3, sharp: 0.29, paperKnown: 0.12, plausible: 2.13, label: 0.39, under: -0.85, before: -1.4, placed: -0.24, seconded: 1.23, rivalled: -1.59, lookedAgain: -1.48, readAgainSame: 2.37, outvoted: -0.08, bothRead: 0.01, readersDiffer: -1.19, readByNone: -1.26, proven: 3.16, provenTwice: 1.07, contradicted: -1.69, outOfOrder: -4.16, soundsSame: 1.39, soundsNear: 0, soundsOther: -1.68, odd: -1.41, short: -2.12, known: 0.7, nearlyKnown: -2.94, mended: -1.02, partial: -2.25, partLost: -2.27, printWords: -3.23, lettersLost: -0.68, lettersSpare: -0.05, parted: -1.07, wrapped: 0, cut: -0.09, edge: -0.7 },
    kinds: { actNumber: -3.2, amount: -4.96, basis: -3.06, cin: -3.87, date: -3.48, dateHijri: -4.58, ice: -1.88, mrz: -4.78, number: -3.49, rate: -2.8, reference: -4.28, sex: -3.18, year: -1.71 },
    otherKinds: -3.48,
    curve: [[1.07,0.98],[3.37,2.98],[4.18,3.66],[5.84,5.41],[7.36,8.69],[7.67,9],[7.92,9.25],[8.22,9.54],[8.83,10.16],[9.14,10.47],[9.78,11.07],[10.98,11.96]],
  },
};
