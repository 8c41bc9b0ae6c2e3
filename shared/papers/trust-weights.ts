/** Written by learn/fit-trust.ts. 4646 values of 6 sets, 4479 right. */
import type { TrustModel } from './trust.ts';

/** Of the sources the weights were fitted from. */
export const fittedFrom = '04c61d751953ba61';

// biome-ignore format: written by a program
export const trustWeights: TrustModel = {
  arabic: {
    signs: { engine: 0.74, weakestWord: 1.05, surely: 0.32, page: 1.79, sharp: 0.45, paperKnown: 0.34, plausible: 2.15, label: 0.81, under: 0, before: 0, placed: -1.14, seconded: 0.6, rivalled: -2.64, lookedAgain: -1.32, readAgainSame: 1.75, outvoted: 0, bothRead: 0.77, readersDiffer: -2.07, readByNone: -0.41, proven: 3.14, provenTwice: 1.29, contradicted: -3.48, outOfOrder: -2.77, soundsSame: 2.02, soundsNear: 0, soundsOther: -1.47, odd: -1.99, short: -0.95, known: 0.7, nearlyKnown: -2.52, mended: -0.71, partial: -2.38, partLost: -3.3, printWords: -0.82, lettersLost: -0.51, lettersSpare: -0.64, parted: 0, wrapped: -0.2, cut: -1.66, edge: -0.7, fuzzy: -0.77, far: -0.11, trailing: -1.74, leading: -0.08, colon: -3, lone: -1.37, uneven: -0.44, echoed: 0.47, currency: 0.65, broken: -2.24, shared: -0.53, familiar: 0.35, told: 0.33, untold: -0.33, otherwise: -0.61, pointed: -0.8 },
    kinds: { dateWordsAr: -4.37, heirsAr: -5.54, nameAr: -5.18, placeAr: -4.12, relationAr: -2.25, textAr: -5.55 },
    otherKinds: -4.5,
    curve: [[-1.1,-0.55],[1.11,0.75],[2.13,2.18],[2.87,2.72],[3.34,3.03],[3.92,3.9],[5.05,4.99],[6.93,8.21]],
  },
  latin: {
    signs: { engine: 0.9, weakestWord: 0.9, surely: 0.32, page: 1.73, sharp: 0.51, paperKnown: 0.37, plausible: 2.39, label: 0.64, under: -0.18, before: 0, placed: -1.19, seconded: 0.54, rivalled: -3.06, lookedAgain: -1.67, readAgainSame: 1.25, outvoted: 0, bothRead: 0.42, readersDiffer: -1.97, readByNone: -0.69, proven: 3.2, provenTwice: 1.29, contradicted: -3.37, outOfOrder: -2.77, soundsSame: 1.47, soundsNear: 0, soundsOther: -1.2, odd: -2.23, short: -0.83, known: 0.55, nearlyKnown: -2.17, mended: -0.71, partial: -2.38, partLost: -3.3, printWords: -1.06, lettersLost: -0.56, lettersSpare: -0.9, parted: 0, wrapped: -0.11, cut: -1.54, edge: -0.7, fuzzy: -0.96, far: 0, trailing: -1.5, leading: -0.08, colon: -3, lone: -1.38, uneven: -0.59, echoed: 0.82, currency: 0.65, broken: -2.24, shared: -0.35, familiar: 0, told: 0.51, untold: -0.28, otherwise: -1.57, pointed: -0.19 },
    kinds: { amountWordsFr: -6.39, dateWordsFr: -4.74, nameLat: -4.49, placeLat: -0.83, textLat: -5.85 },
    otherKinds: -4.46,
    curve: [[-0.36,0.01],[2.11,2.45],[2.73,2.92],[3.33,3.38],[4.09,3.56],[5.25,5.3],[7,7.73],[7.21,7.86],[7.6,8.51],[8.28,9.25],[9.08,9.75]],
  },
  figures: {
    signs: { engine: 0.83, weakestWord: 0.97, surely: 0.61, page: 1.66, sharp: 0.57, paperKnown: 0.18, plausible: 2.64, label: 0.5, under: 0, before: 0, placed: -1.49, seconded: 0.52, rivalled: -2.33, lookedAgain: -1.69, readAgainSame: 1.3, outvoted: -0.32, bothRead: 0.55, readersDiffer: -1.79, readByNone: -0.64, proven: 3.37, provenTwice: 1.44, contradicted: -3.31, outOfOrder: -3.01, soundsSame: 1.74, soundsNear: 0, soundsOther: -1.37, odd: -2.19, short: -0.67, known: 0.7, nearlyKnown: -2.26, mended: -0.71, partial: -2.54, partLost: -3.55, printWords: -1.06, lettersLost: -0.59, lettersSpare: -0.57, parted: 0, wrapped: -0.07, cut: -1.76, edge: -0.7, fuzzy: -0.77, far: 0, trailing: -1.65, leading: -0.14, colon: -3, lone: -1.35, uneven: -0.58, echoed: 0.65, currency: 0.69, broken: -2.1, shared: -0.32, familiar: 0.22, told: 0.61, untold: -0.59, otherwise: -0.79, pointed: -0.87 },
    kinds: { actNumber: -1.99, amount: -2.74, basis: -2.19, cin: -3.87, date: -1.56, dateHijri: -5.07, ice: -0.75, mrz: -5.12, number: -4.3, rate: -1.94, reference: -5.65, rib: -6.14, sex: -2.03, year: -2.46 },
    otherKinds: -3.27,
    curve: [[1.68,1.48],[3.39,2.87],[4.33,3.51],[4.78,6.51],[4.97,6.69],[5.16,6.89],[5.41,7.15],[5.91,7.68],[6.31,8],[6.53,8.1],[6.76,8.44],[6.93,8.61],[7.86,11.1],[9.84,11.33],[10.49,12.12],[11.48,12.96]],
  },
};
