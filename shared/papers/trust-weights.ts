/** Written by learn/fit-trust.ts. 4646 values of 6 sets, 4482 right. */
import type { TrustModel } from './trust.ts';

/** Of the sources the weights were fitted from. */
export const fittedFrom = 'd74d85340274eb31';

// biome-ignore format: written by a program
export const trustWeights: TrustModel = {
  arabic: {
    signs: { engine: 0.67, weakestWord: 0.99, surely: 0.28, page: 1.81, sharp: 0.59, paperKnown: 0.34, plausible: 2.27, label: 0.55, under: 0, before: -0.47, placed: -1.14, seconded: 0.58, rivalled: -2.13, lookedAgain: -1.4, readAgainSame: 1.69, outvoted: 0, bothRead: 0.82, readersDiffer: -2.28, readByNone: -0.31, proven: 3.13, provenTwice: 1.34, contradicted: -2.95, outOfOrder: -2.81, soundsSame: 1.97, soundsNear: 0, soundsOther: -1.47, odd: -1.88, short: -1.16, known: 0.7, nearlyKnown: -2.44, mended: -0.71, partial: -2.57, partLost: -3.37, printWords: -0.9, lettersLost: -0.79, lettersSpare: -0.56, parted: 0, wrapped: -0.14, cut: -1.68, edge: -0.7, fuzzy: -1.13, far: -0.12, trailing: -1.89, leading: -0.24, colon: -3, lone: -1.39, uneven: -0.39, echoed: 0.44, currency: 0.73, broken: -2.33, shared: -0.61, familiar: 0.39, told: 0.57, untold: -0.53, otherwise: -0.61, pointed: -0.52 },
    kinds: { dateWordsAr: -2.35, heirsAr: -5.63, nameAr: -5.25, placeAr: -4.26, relationAr: -2.53, textAr: -5.66 },
    otherKinds: -4.28,
    curve: [[-1.2,-0.63],[1.19,0.83],[1.97,1.74],[2.47,2.73],[2.83,2.93],[3.28,3.14],[3.68,3.27],[4.05,3.96],[4.43,4.56],[5.07,4.78],[6.2,4.93],[8.35,9.06]],
  },
  latin: {
    signs: { engine: 0.87, weakestWord: 0.91, surely: 0.49, page: 1.69, sharp: 0.67, paperKnown: 0.31, plausible: 2.44, label: 0.44, under: -0.17, before: -0.47, placed: -1.16, seconded: 0.47, rivalled: -2.71, lookedAgain: -1.78, readAgainSame: 1.13, outvoted: 0, bothRead: 0.7, readersDiffer: -2.22, readByNone: -0.6, proven: 3.18, provenTwice: 1.34, contradicted: -3.09, outOfOrder: -2.81, soundsSame: 1.5, soundsNear: 0, soundsOther: -1.16, odd: -2.13, short: -0.93, known: 0.61, nearlyKnown: -2.15, mended: -0.71, partial: -2.57, partLost: -3.37, printWords: -1.12, lettersLost: -0.79, lettersSpare: -0.87, parted: 0, wrapped: -0.06, cut: -1.53, edge: -0.7, fuzzy: -1.16, far: -0.03, trailing: -1.52, leading: -0.13, colon: -3, lone: -1.41, uneven: -0.55, echoed: 0.7, currency: 0.73, broken: -2.33, shared: -0.41, familiar: 0, told: 0.61, untold: -0.38, otherwise: -1.62, pointed: 0 },
    kinds: { amountWordsFr: -6.34, dateWordsFr: -5.26, nameLat: -4.93, placeLat: -0.67, textLat: -6.19 },
    otherKinds: -4.68,
    curve: [[-0.39,0.07],[2.03,2.06],[2.62,2.75],[3.31,3.4],[4.71,5.31],[6.35,5.54],[8.41,9.42],[9.55,10.25]],
  },
  figures: {
    signs: { engine: 0.77, weakestWord: 0.93, surely: 0.6, page: 1.65, sharp: 0.72, paperKnown: 0.14, plausible: 2.72, label: 0.3, under: 0, before: -0.46, placed: -1.5, seconded: 0.41, rivalled: -2.33, lookedAgain: -1.81, readAgainSame: 1.15, outvoted: -0.32, bothRead: 0.54, readersDiffer: -1.91, readByNone: -0.54, proven: 3.44, provenTwice: 1.52, contradicted: -3.12, outOfOrder: -3.05, soundsSame: 1.72, soundsNear: 0, soundsOther: -1.34, odd: -2.03, short: -0.74, known: 0.7, nearlyKnown: -2.22, mended: -0.71, partial: -2.77, partLost: -3.62, printWords: -1.12, lettersLost: -0.82, lettersSpare: -0.51, parted: -0.09, wrapped: 0, cut: -1.71, edge: -0.7, fuzzy: -0.91, far: -0.02, trailing: -1.79, leading: -0.08, colon: -3, lone: -1.38, uneven: -0.54, echoed: 0.62, currency: 0.79, broken: -2.19, shared: -0.4, familiar: 0.32, told: 0.79, untold: -0.73, otherwise: -1.04, pointed: -0.35 },
    kinds: { actNumber: -2.05, amount: -2.94, basis: -2.75, cin: -3.37, date: -1.54, dateHijri: -4.67, ice: -1.04, mrz: -5.12, number: -4.41, rate: -2.31, reference: -5.76, rib: -6.31, sex: -2.25, year: -2.65 },
    otherKinds: -3.37,
    curve: [[1.94,1.62],[3.71,3.04],[4.67,4.88],[5.09,6.96],[5.36,7.13],[5.64,7.28],[5.88,7.46],[6.25,7.89],[6.53,8.18],[6.72,8.32],[6.96,8.74],[7.16,8.79],[7.34,8.81],[7.48,9.11],[7.69,9.43],[8.06,9.89],[8.62,10.34],[9.35,10.88],[10.05,11.65],[10.76,12.26],[11.62,13.12]],
  },
};
