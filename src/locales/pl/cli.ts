import { translationOf } from '../catalogue.ts';
import type { cli as source } from '../en/cli.ts';
import { bound } from './typography.ts';

/** Polish: the words of the command line. */
export const cli = bound(
  translationOf<typeof source>()('pl')({
    usage: 'Użycie: npm run --silent analyze -- [--json | --text] [--lang JĘZYK] ŚCIEŻKA… | -',
    noInput: 'Nie ma czego czytać: podaj pliki, foldery albo -, aby wkleić tekst.',
    unknownOption: 'Nie ma opcji {option}.',
    langMissing: '--lang wymaga języka, jednego z: {languages}.',
    langUnknown: 'Nie ma języka {lang}. Dostępne: {languages}.',
    bothFormats: 'Podaj --json albo --text, nie oba naraz.',
    cannotRead: 'Nie można odczytać {path}: {reason}.',
    reasons: {
      missing: 'nie ma takiego pliku',
      forbidden: 'brak uprawnień',
      folder: 'folder jest pusty',
      tooLarge: 'plik jest za duży',
      other: 'system podaje {code}',
    },
    help: 'Mówi, dlaczego wiadomość wróciła, kto musi to naprawić i jak. Dla każdej wiadomości wypisuje jeden obiekt JSON w wierszu, a z opcją --text to, co przeczytałby człowiek.',
  }),
);
