import { translationOf } from '../catalogue.ts';
import type { cli as source } from '../en/cli.ts';

/** Norwegian Bokmål: the words of the command line. */
export const cli = translationOf<typeof source>()('nb')({
  usage: 'Bruk: npm run --silent analyze -- [--json | --text] [--lang SPRÅK] STI… | -',
  noInput: 'Ingenting å lese: Oppgi filer, mapper eller - for det du limer inn.',
  unknownOption: 'Alternativet {option} finnes ikke.',
  langMissing: '--lang må ha et språk, ett av: {languages}.',
  langUnknown: 'Språket {lang} finnes ikke. Disse finnes: {languages}.',
  bothFormats: 'Oppgi enten --json eller --text, ikke begge.',
  cannotRead: 'Kan ikke lese {path}: {reason}.',
  reasons: {
    missing: 'filen finnes ikke',
    forbidden: 'ingen tilgang',
    folder: 'mappen er tom',
    tooLarge: 'filen er for stor',
    other: 'systemet svarer {code}',
  },
  help: 'Forteller hvorfor en melding kom i retur, hvem som må rette det, og hvordan. Skriver ett JSON-objekt per linje for hver melding, eller med --text det et menneske ville lest.',
});
