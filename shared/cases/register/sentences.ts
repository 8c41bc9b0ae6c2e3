/** Why a member was found, in both languages. */
import type { Bilingual } from '#shared/papers/reading';

type Say = (value: string) => Bilingual;
const isolated = (value: string): string => `\u2068${value}\u2069`;
const says =
  (ar: string, fr: string): Say =>
  (value) => ({ ar: ar.replace('%', isolated(value)), fr: fr.replace('%', value) });

const whateverVerdict = (say: Say): Record<'agrees' | 'near' | 'differs', Say> => ({
  agrees: say,
  near: say,
  differs: say,
});

export const sentences = {
  name: {
    agrees: says('الاسم مطابق: %', 'Le nom concorde : %'),
    near: says('الاسم قريب: %', 'Le nom est proche : %'),
    differs: says('الاسم مختلف: %', 'Le nom diffère : %'),
  },
  year: {
    agrees: says('سنة الازدياد مطابقة: %', 'L’année de naissance concorde : %'),
    near: says('سنة الازدياد قريبة: %', 'L’année de naissance est proche : %'),
    differs: says('سنة الازدياد مختلفة: %', 'L’année de naissance diffère : %'),
  },
  place: {
    agrees: says('مكان الازدياد مطابق: %', 'Le lieu de naissance concorde : %'),
    near: says('مكان الازدياد قريب: %', 'Le lieu de naissance est proche : %'),
    differs: says('مكان الازدياد مختلف: %', 'Le lieu de naissance diffère : %'),
  },
  number: whateverVerdict(says('رقم الملف هو نفسه: %', 'Le numéro de dossier est le même : %')),
  cin: whateverVerdict(says('رقم البطاقة الوطنية هو نفسه: %', 'Le numéro de la CNIE est le même : %')),
} as const;
