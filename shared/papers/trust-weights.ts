/** Written by learn/fit-trust.ts. 5054 values of 7 sets, 4890 right. */
import type { TrustModel } from './trust.ts';

/** Of the sources the weights were fitted from. */
export const fittedFrom = 'aca1c9f554f41405';

// biome-ignore format: written by a program
export const trustWeights: TrustModel = {
  arabic: {
    signs: { engine: 0.87, weakestWord: 1.15, surely: 0.24, page: 1.72, sharp: 0.56, paperKnown: 0.1, plausible: 2.42, label: 0.82, under: -0.15, before: -0.46, placed: -0.41, seconded: 0.58, rivalled: -1.92, lookedAgain: -1.23, readAgainSame: 1.74, outvoted: 0, bothRead: 0.63, readersDiffer: -2.38, readByNone: -0.49, proven: 3.08, provenTwice: 1.43, contradicted: -2.61, outOfOrder: -2, soundsSame: 1.94, soundsNear: 0, soundsOther: -1.78, odd: -2.3, short: -1.21, known: 0.7, nearlyKnown: -1.98, mended: -0.7, partial: -2.72, partLost: -3.56, printWords: -0.01, lettersLost: -0.66, lettersSpare: -0.11, parted: 0, wrapped: -0.14, cut: -1.06, edge: -0.7, fuzzy: -0.99, far: -0.1, trailing: -1.39, leading: -0.33, colon: -3, lone: -1.03, uneven: -0.19, echoed: 0, currency: 0.84, broken: -2.54, shared: -0.45, familiar: 0, told: 0.71, untold: -0.58, otherwise: -0.29, pointed: -0.77 },
    kinds: { dateWordsAr: -2.09, heirsAr: -5.31, nameAr: -5.57, placeAr: -4.49, relationAr: -2.53, textAr: -5.83 },
    otherKinds: -4.3,
    curve: [[-0.72,-0.15],[1.43,0.96],[2.35,1.99],[2.9,2.77],[3.15,3.1],[3.64,4.45],[4.92,5.19],[9.57,10.42]],
  },
  latin: {
    signs: { engine: 1.01, weakestWord: 1.04, surely: 0.59, page: 1.64, sharp: 0.64, paperKnown: 0.21, plausible: 2.57, label: 0.48, under: -0.59, before: -0.46, placed: -0.35, seconded: 0.53, rivalled: -2.25, lookedAgain: -1.6, readAgainSame: 1.15, outvoted: 0, bothRead: 0.43, readersDiffer: -2.35, readByNone: -0.82, proven: 3.11, provenTwice: 1.43, contradicted: -2.71, outOfOrder: -2, soundsSame: 1.58, soundsNear: 0, soundsOther: -1.36, odd: -2.41, short: -1.13, known: 0.7, nearlyKnown: -1.91, mended: -0.7, partial: -2.72, partLost: -3.56, printWords: -0.4, lettersLost: -0.76, lettersSpare: -0.5, parted: 0, wrapped: 0, cut: -1.07, edge: -0.7, fuzzy: -1.03, far: -0.15, trailing: -0.86, leading: -0.44, colon: -3, lone: -1.09, uneven: -0.34, echoed: 0.4, currency: 0.84, broken: -2.54, shared: -0.5, familiar: 0, told: 0.54, untold: -0.24, otherwise: -1.65, pointed: -0.24 },
    kinds: { amountWordsFr: -6.66, dateWordsFr: -5.18, nameLat: -5.25, placeLat: -0.77, textLat: -6.03 },
    otherKinds: -4.78,
    curve: [[-0.08,0.28],[2.17,2.48],[2.56,2.6],[2.82,2.67],[3.41,3.79],[4.38,4.61],[5.95,5.74],[8.38,9.5],[9.46,10.32]],
  },
  figures: {
    signs: { engine: 0.99, weakestWord: 1.11, surely: 0.63, page: 1.55, sharp: 0.67, paperKnown: 0.04, plausible: 2.91, label: 0.31, under: 0, before: -0.45, placed: -0.3, seconded: 0.52, rivalled: -1.5, lookedAgain: -1.79, readAgainSame: 1.12, outvoted: -0.38, bothRead: 0.57, readersDiffer: -2.2, readByNone: -0.74, proven: 3.34, provenTwice: 1.59, contradicted: -2.76, outOfOrder: -2, soundsSame: 1.73, soundsNear: 0, soundsOther: -1.6, odd: -2.31, short: -0.95, known: 0.7, nearlyKnown: -1.88, mended: -0.7, partial: -2.93, partLost: -3.83, printWords: -0.4, lettersLost: -0.74, lettersSpare: -0.16, parted: -0.11, wrapped: 0, cut: -1.46, edge: -0.7, fuzzy: -0.84, far: 0, trailing: -1.23, leading: -0.35, colon: -3, lone: -1.09, uneven: -0.36, echoed: 0.16, currency: 0.94, broken: -2.43, shared: -0.28, familiar: 0, told: 0.69, untold: -0.55, otherwise: -0.39, pointed: -0.47 },
    kinds: { actNumber: -2.08, amount: -3.51, basis: -2.39, cin: -3.42, date: -1.11, dateHijri: -4.79, ice: -1.31, mrz: -5.69, number: -4.02, rate: -2.33, reference: -5.75, rib: -3.86, sex: -2.48, year: -2.58 },
    otherKinds: -3.24,
    curve: [[2.11,2.07],[3.46,3.06],[4.14,3.11],[4.74,4.41],[5,6.71],[5.26,7.03],[5.43,7.3],[5.64,7.51],[5.88,7.54],[6.21,7.86],[6.48,8.03],[6.7,8.46],[6.95,8.81],[7.99,11.37],[9.72,11.41],[10.44,11.95],[11.41,13.13]],
  },
};
