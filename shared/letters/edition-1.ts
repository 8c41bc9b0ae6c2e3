/** Words that letters of the first edition were printed with: kept so that the same bytes are set again, used for no other. */
import type { Bilingual } from '#shared/papers/reading';

export const scanOfEdition1: Bilingual = {
  ar: 'وثيقة موقعة إلكترونيا. للتحقق من صحتها، امسحوا الرمز بهاتفكم.',
  fr: 'Document signé électroniquement. Pour le vérifier, scannez le code avec un téléphone.',
};
