import { translationOf } from '../catalogue.ts';
import type { kept as source } from '../en/kept.ts';

/** Norwegian Bokmål: the words of what is kept on this device. */
export const kept = translationOf<typeof source>()('nb')({
  heading: 'Lagret på denne enheten',
  switch: 'Lagre resultater på denne enheten',
  what: 'Når dette er slått på, lagres hvert resultat sammen med teksten i meldingen: de {count} nyeste, bare i denne nettleseren på denne enheten, til du sletter dem her eller tømmer nettleserens data. Alle som bruker denne nettleseren, kan åpne dem.',
  promise:
    'Meldingen din leses i denne nettleserfanen og sendes ikke noe sted. Du har valgt å lagre resultater. De blir på denne enheten til du sletter dem.',
  show: 'Vis det som er lagret',
  list: 'Lagrede resultater',
  empty: 'Ingenting er lagret.',
  emptyOn: 'Ingenting er lagret ennå. Det neste resultatet ditt kommer hit.',
  left: 'Nye resultater lagres ikke. De som alt er lagret, blir her til du sletter dem.',
  when: 'Lagret {when}',
  more: { one: 'og {count} til', other: 'og {count} til' },
  delete: 'Slett',
  deleteOne: 'Slett: {headline}',
  deleteAll: 'Slett alle',
  deleted: 'Slettet: {headline}',
  undo: 'Angre',
  allDeleted: 'Alt som var lagret, er slettet.',
  saved: {
    one: 'Dette resultatet er lagret.',
    other: 'Disse {count} resultatene er lagret.',
  },
  ask: {
    all: {
      one: 'Vil du slette det lagrede resultatet?',
      other: 'Vil du slette alle de {count} lagrede resultatene?',
    },
    allHint: 'Dette kan ikke angres.',
    off: 'Vil du også slette det som er lagret?',
    offHint: {
      one: 'Nye resultater lagres ikke lenger. {count} resultat ligger fortsatt på denne enheten.',
      other: 'Nye resultater lagres ikke lenger. {count} resultater ligger fortsatt på denne enheten.',
    },
    offDelete: 'Slett og slå av',
    offLeave: 'Bare slå av',
    cancel: 'Avbryt',
  },
  problems: {
    refused:
      'Denne nettleseren lar ikke siden lagre noe, slik det er i enkelte private vinduer. Ingenting ble lagret.',
    full: 'Nettleseren har ikke mer plass til denne siden, så resultatet ble ikke lagret. Slett noen resultater og legg inn meldingen på nytt.',
    'too-large': 'Dette resultatet er for stort til å lagres.',
    gone: 'Dette resultatet er ikke lagret på denne enheten.',
  },
  back: 'Alle lagrede resultater',
});
