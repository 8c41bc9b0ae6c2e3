/** Written by learn/fit-trust.ts. 2822 values of 6 sets, 2667 right. */
import type { TrustModel } from './trust.ts';

/** Of the sources the weights were fitted from. */
export const fittedFrom = '854914ba3d48c7c4';

// biome-ignore format: written by a program
export const trustWeights: TrustModel = {
  arabic: {
    signs: { engine: 0.33, weakestWord: 1.01, surely: 0.29, page: 1.27, sharp: 0.26, paperKnown: 0.67, plausible: 2.44, label: 0, under: 0, before: -0.36, placed: -0.13, seconded: 0.64, rivalled: -1.31, lookedAgain: -1.19, readAgainSame: 1.29, outvoted: 0, bothRead: 0.83, readersDiffer: -2.28, readByNone: -0.31, proven: 2.41, provenTwice: 0.8, contradicted: -1.88, outOfOrder: -1.77, soundsSame: 0.69, soundsNear: 1.19, soundsOther: -0.33, odd: -2.32, short: -1.36, known: 0.7, nearlyKnown: -2.53, mended: -0.69, partial: -1.07, partLost: -2.19, printWords: -2.8, lettersLost: -0.1, lettersSpare: 0, parted: -1.18, wrapped: 0, cut: -1.7, edge: -0.03, fuzzy: -1.82, far: 0, trailing: -0.87, leading: -0.49, colon: -3, lone: -0.56, uneven: -0.74, echoed: 0.43, currency: 1.02, broken: -1.51, shared: 0, familiar: 2.31 },
    kinds: { dateWordsAr: -1.56, heirsAr: -5.68, nameAr: -5.82, placeAr: -5.25, relationAr: -3.24, textAr: -5.84 },
    otherKinds: -4.57,
    curve: [[-3.42,-1.45],[0.09,-0.06],[1.44,1.01],[2.29,2.03],[3.09,2.86],[3.56,3.3],[3.72,4.8],[3.81,4.83],[4.55,4.85],[5.83,4.96],[9.48,10.27]],
  },
  latin: {
    signs: { engine: 0.32, weakestWord: 0.87, surely: 0.54, page: 1.25, sharp: 0.6, paperKnown: 0.68, plausible: 2.41, label: 0, under: -0.45, before: -0.31, placed: 0, seconded: 0.67, rivalled: -1.54, lookedAgain: -0.89, readAgainSame: 1.05, outvoted: 0, bothRead: 1.04, readersDiffer: -1.99, readByNone: -0.82, proven: 2.35, provenTwice: 0.8, contradicted: -1.92, outOfOrder: -1.77, soundsSame: 0.94, soundsNear: 1.37, soundsOther: -0.39, odd: -2.7, short: -1.41, known: 0.7, nearlyKnown: -2.24, mended: -0.69, partial: -1.07, partLost: -2.19, printWords: -3.15, lettersLost: -0.43, lettersSpare: 0, parted: -1.3, wrapped: 0, cut: -1.6, edge: -0.34, fuzzy: -1.62, far: -0.37, trailing: -1.21, leading: -0.73, colon: -3, lone: -0.94, uneven: -0.8, echoed: 0.24, currency: 1.02, broken: -1.51, shared: 0, familiar: 1.64 },
    kinds: { amountWordsFr: -6.7, dateWordsFr: -3.79, nameLat: -4.32, placeLat: -4.52, textLat: -5.99 },
    otherKinds: -5.06,
    curve: [[-2.54,-1.12],[1.54,1.18],[2.63,2.65],[3.36,3.11],[4.34,3.45],[4.8,5.63],[5.07,5.94],[5.52,6.37],[5.9,6.75],[6.12,6.93],[6.35,7.14],[6.59,7.41],[6.88,7.73],[7.18,8.04],[7.5,8.34],[7.76,8.55],[8.67,9.41],[10.29,10.76]],
  },
  figures: {
    signs: { engine: 0.52, weakestWord: 1.07, surely: 0.95, page: 1.25, sharp: 0.67, paperKnown: 0.48, plausible: 2.49, label: 0, under: -0.12, before: -0.36, placed: 0, seconded: 0.73, rivalled: -1.54, lookedAgain: -1.4, readAgainSame: 1.16, outvoted: 0, bothRead: 0.93, readersDiffer: -2.42, readByNone: -1.2, proven: 2.63, provenTwice: 0.83, contradicted: -1.96, outOfOrder: -1.72, soundsSame: 0.8, soundsNear: 1.2, soundsOther: -0.47, odd: -2.57, short: -1.15, known: 0.7, nearlyKnown: -2.29, mended: -0.68, partial: -1.07, partLost: -2.23, printWords: -2.86, lettersLost: -0.4, lettersSpare: 0, parted: -0.99, wrapped: 0, cut: -1.49, edge: -0.26, fuzzy: -1.49, far: 0, trailing: -1.56, leading: -0.23, colon: -3, lone: -0.71, uneven: -0.8, echoed: 0.51, currency: 1.15, broken: -1.19, shared: 0, familiar: 1.58 },
    kinds: { actNumber: -2.9, amount: -4.46, basis: -3.32, cin: -4.67, date: -1.61, dateHijri: -2.81, ice: -2.33, mrz: -4.39, number: -3.46, rate: -2.27, reference: -5.11, rib: -3.87, sex: -2.27, year: -2.51 },
    otherKinds: -3.28,
    curve: [[2.09,1.76],[3.46,2.55],[3.87,3.66],[4.65,4.38],[5.49,6.81],[5.74,7.06],[6.07,7.39],[6.35,7.66],[6.55,7.91],[6.72,8.01],[6.95,8.28],[7.26,8.59],[7.55,8.83],[7.74,9.01],[7.86,9.13],[8.01,9.29],[8.24,9.49],[8.75,10.06],[10.2,11.45],[11.2,12.18]],
  },
};
