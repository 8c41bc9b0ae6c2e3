/** Written by learn/fit-trust.ts. 5798 values of 8 sets, 5627 right. */
import type { TrustModel } from './trust.ts';

/** Of the sources the weights were fitted from. */
export const fittedFrom = '4997762b464602f3';

// biome-ignore format: written by a program
export const trustWeights: TrustModel = {
  arabic: {
    signs: { engine: 1.04, weakestWord: 1.02, surely: 0.36, page: 1.65, sharp: 0.91, paperKnown: 0, plausible: 2.07, label: 0.61, under: -0.18, before: -0.45, placed: -0.59, seconded: 0.53, rivalled: -2.48, lookedAgain: -1.02, readAgainSame: 1.72, outvoted: 0, bothRead: 0.38, readersDiffer: -2.59, readByNone: -0.13, proven: 3.07, provenTwice: 1.44, contradicted: -2.54, outOfOrder: -2.75, soundsSame: 1.88, soundsNear: 0, soundsOther: -1.88, odd: -2.31, short: -0.62, known: 0.7, nearlyKnown: -2.41, mended: -0.7, partial: -2.69, partLost: -3.21, printWords: 0, lettersLost: -0.83, lettersSpare: -0.21, parted: -0.13, wrapped: -0.19, cut: -1.03, edge: -0.67, fuzzy: -0.63, far: -0.22, trailing: -1.53, leading: -0.31, colon: -1.7, lone: -1.73, uneven: -0.2, echoed: 0, currency: 0.76, broken: -2.62, shared: 0, familiar: 0, told: 0.89, untold: -0.48, otherwise: -0.4, pointed: -0.27 },
    kinds: { dateWordsAr: -1.55, heirsAr: -6.23, nameAr: -4.92, placeAr: -4.12, relationAr: -2.42, textAr: -5.16 },
    otherKinds: -4.07,
    curve: [[-0.84,-0.01],[1.55,1.26],[2.31,1.8],[2.74,2.37],[3.04,2.89],[3.5,3.2],[3.95,4.19],[4.14,4.34],[5.04,5.41],[9.38,9.81]],
  },
  latin: {
    signs: { engine: 1.08, weakestWord: 0.95, surely: 0.62, page: 1.57, sharp: 1, paperKnown: 0.01, plausible: 2.26, label: 0.54, under: -0.45, before: -0.45, placed: -0.59, seconded: 0.47, rivalled: -2.69, lookedAgain: -1.43, readAgainSame: 1.18, outvoted: 0, bothRead: 0.29, readersDiffer: -2.41, readByNone: -0.5, proven: 3.14, provenTwice: 1.46, contradicted: -2.67, outOfOrder: -2.8, soundsSame: 1.64, soundsNear: 0, soundsOther: -1.64, odd: -2.5, short: -0.6, known: 0.7, nearlyKnown: -2.25, mended: -0.7, partial: -2.69, partLost: -3.21, printWords: -0.39, lettersLost: -0.88, lettersSpare: -0.53, parted: -0.3, wrapped: 0, cut: -1.09, edge: -0.66, fuzzy: -0.91, far: -0.5, trailing: -0.98, leading: 0, colon: -2.02, lone: -2.32, uneven: -0.35, echoed: 0.46, currency: 0.76, broken: -2.62, shared: -0.2, familiar: 0, told: 0.92, untold: -0.5, otherwise: -1.65, pointed: -0.05 },
    kinds: { amountWordsFr: -5.93, dateWordsFr: -7.05, nameLat: -5.24, placeLat: -0.82, textLat: -5.85 },
    otherKinds: -4.98,
    curve: [[0.23,0.43],[2.42,2.23],[2.89,3.19],[3.05,3.22],[3.22,3.28],[4.19,4.8],[6.2,6.1],[9.46,10.45]],
  },
  figures: {
    signs: { engine: 1.12, weakestWord: 1.05, surely: 0.82, page: 1.39, sharp: 0.85, paperKnown: 0, plausible: 2.44, label: 0.44, under: 0, before: -0.44, placed: -0.41, seconded: 0.42, rivalled: -2.4, lookedAgain: -1.41, readAgainSame: 1.33, outvoted: -0.3, bothRead: 0.45, readersDiffer: -2.18, readByNone: -0.46, proven: 3.33, provenTwice: 1.63, contradicted: -2.76, outOfOrder: -3.09, soundsSame: 1.74, soundsNear: 0, soundsOther: -1.76, odd: -2.29, short: -0.47, known: 0.7, nearlyKnown: -2.25, mended: -0.7, partial: -2.95, partLost: -3.45, printWords: -0.39, lettersLost: -0.95, lettersSpare: -0.25, parted: -0.59, wrapped: 0, cut: -1.57, edge: -0.67, fuzzy: -0.54, far: 0, trailing: -1.34, leading: -0.24, colon: -2.02, lone: -1.86, uneven: -0.37, echoed: 0.21, currency: 0.82, broken: -2.58, shared: 0, familiar: 0, told: 1.05, untold: -0.84, otherwise: -0.53, pointed: -0.33 },
    kinds: { actNumber: -2.03, amount: -3.12, basis: -2.52, cin: -3.45, date: -1.96, dateHijri: -4.68, ice: -1.36, mrz: -5.38, number: -4.45, rate: -2.15, reference: -5.77, rib: -3.86, sex: -2.32, year: -2.6 },
    otherKinds: -3.26,
    curve: [[2.32,1.83],[3.75,2.95],[4.87,6.06],[5.8,7.68],[6.14,7.89],[6.46,8.31],[6.74,8.55],[6.9,8.6],[6.98,8.66],[7.07,8.84],[7.23,9.24],[7.4,9.37],[7.6,9.53],[7.88,9.76],[8.41,10.26],[9.29,11.1],[9.93,11.69],[10.75,12.59],[11.59,13.16]],
  },
};
