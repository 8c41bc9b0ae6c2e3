/** What the page for partners’ engineers says of itself; all else comes from the API document and the guides. */
export type Language = 'fr' | 'en';
export type Said = Readonly<Record<Language, string>>;

export const addressOf: Said = { fr: '/developers.html', en: '/developers.en.html' };

export const words = {
  title: { fr: 'API des partenaires', en: 'Partner API' },
  lead: {
    fr: 'Pour les ingénieurs des banques et organismes sous convention : lire les décisions, en être averti, les vérifier, y répondre.',
    en: 'For engineers of banks and bodies under a framework agreement: read decisions, be told of them, verify them, answer them.',
  },
  serviceName: { fr: 'Nasab', en: 'Nasab' },
  office: {
    fr: 'Haut-Commissariat aux anciens résistants et anciens membres de l’armée de libération',
    en: 'High Commission for Former Resistance Fighters and Former Members of the Liberation Army',
  },
  skip: { fr: 'Aller au contenu', en: 'To the content' },
  otherLanguage: { fr: 'English', en: 'Français' },
  home: { fr: 'Accueil', en: 'Home (in French)' },
  procedure: { fr: 'La procédure et les pièces', en: 'Procedure and papers (in French)' },
  verify: { fr: 'Vérifier une lettre', en: 'Verify a letter (in French)' },
  privacy: { fr: 'Vos données personnelles', en: 'Personal data (in French)' },
  whole: { fr: 'Le document OpenAPI 3.1', en: 'The OpenAPI 3.1 document' },
  contents: { fr: 'Sommaire', en: 'Contents' },
  search: { fr: 'Chercher', en: 'Search' },
  searchHint: {
    fr: 'Adresse, code, champ, événement. Touche / pour venir ici, Entrée pour le premier trouvé, Échap pour effacer.',
    en: 'Address, code, field, event. Press / to come here, Enter for the first found, Escape to clear.',
  },
  found: { fr: 'trouvés', en: 'found' },
  calls: { fr: 'Les appels', en: 'Calls' },
  withoutToken: { fr: 'Sans jeton', en: 'Without a token' },
  scope: { fr: 'Droit', en: 'Scope' },
  leaving: { fr: 'À quitter', en: 'Deprecated' },
  parameters: { fr: 'Paramètres et en-têtes', en: 'Parameters and headers' },
  body: { fr: 'Corps', en: 'Body' },
  answer: { fr: 'Réponse', en: 'Answer' },
  answerHeaders: { fr: 'En-têtes de la réponse :', en: 'Headers of the answer:' },
  headersNeeded: { fr: 'En-têtes obligatoires :', en: 'Required headers:' },
  headersTaken: { fr: 'En-têtes admis :', en: 'Other headers taken:' },
  otherAnswers: { fr: 'Autres réponses', en: 'Other answers' },
  example: { fr: 'Exemple', en: 'Example' },
  request: { fr: 'Demande', en: 'Request' },
  required: { fr: 'obligatoire', en: 'required' },
  one: { fr: 'l’un de', en: 'one of' },
  default: { fr: 'par défaut', en: 'default' },
  events: { fr: 'Les webhooks, un à un', en: 'Webhooks, one by one' },
  eventsLead: {
    fr: 'Chacun est un POST à votre adresse. Les en-têtes et le corps sont les mêmes, seul `type` change.',
    en: 'Each is a POST to your address. Headers and body are the same, `type` alone changes.',
  },
  problems: { fr: 'Codes d’erreur', en: 'Error codes' },
  problemsLead: {
    fr: 'Tous ceux qu’un partenaire peut recevoir. Un `code` ne change jamais de sens ; un nouveau peut s’ajouter : traitez un code inconnu d’après son statut.',
    en: 'All that a partner can be answered. A `code` never changes its meaning; a new one may be added: treat an unknown code by its status.',
  },
  todo: { fr: 'À faire :', en: 'To do:' },
  answered: { fr: 'Tel que répondu', en: 'As answered' },
  headers: { fr: 'En-têtes', en: 'Headers' },
  schemas: { fr: 'Schémas', en: 'Schemas' },
  samples: { fr: 'Exemples de code', en: 'Code samples' },
  samplesLead: {
    fr: 'Ils sont essayés à chaque changement du service.',
    en: 'They are tried at each change of the service.',
  },
  start: { fr: 'Commencer', en: 'Start' },
} as const satisfies Record<string, Said>;
