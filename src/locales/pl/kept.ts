import { translationOf } from '../catalogue.ts';
import type { kept as source } from '../en/kept.ts';
import { bound } from './typography.ts';

/** Polish: the words of what is kept on this device. */
export const kept = bound(
  translationOf<typeof source>()('pl')({
    heading: 'Zachowane na tym urządzeniu',
    switch: 'Zachowuj wyniki na tym urządzeniu',
    what: 'Gdy ta opcja jest włączona, każdy wynik zostaje zachowany razem z tekstem wiadomości: {count} najnowszych, tylko w tej przeglądarce na tym urządzeniu i nigdzie indziej, dopóki ich tu nie usuniesz albo nie wyczyścisz danych przeglądarki. Może je otworzyć każdy, kto korzysta z tej przeglądarki.',
    promise:
      'Twoja wiadomość jest czytana w tej karcie przeglądarki i nie jest nigdzie wysyłana. Zachowywanie wyników jest włączone: pozostają na tym urządzeniu, dopóki ich nie usuniesz.',
    show: 'Pokaż zachowane wyniki',
    list: 'Zachowane wyniki',
    empty: 'Nic nie jest zachowane.',
    emptyOn: 'Nic jeszcze nie jest zachowane. Tutaj pojawi się następny wynik.',
    left: 'Nowe wyniki nie są zachowywane. Wcześniejsze pozostaną, dopóki ich nie usuniesz.',
    when: 'Zachowano: {when}',
    more: {
      one: 'i jeszcze {count}',
      few: 'i jeszcze {count}',
      many: 'i jeszcze {count}',
      other: 'i jeszcze {count}',
    },
    delete: 'Usuń',
    deleteOne: 'Usuń: {headline}',
    deleteAll: 'Usuń wszystko',
    deleted: 'Usunięto: {headline}',
    undo: 'Cofnij',
    allDeleted: 'Wszystko, co było zachowane, zostało usunięte.',
    saved: {
      one: 'Ten wynik jest zachowany.',
      few: 'Te {count} wyniki są zachowane.',
      many: 'Tych {count} wyników jest zachowanych.',
      other: 'Zachowane wyniki: {count}.',
    },
    ask: {
      all: {
        one: 'Usunąć zachowany wynik?',
        few: 'Usunąć wszystkie {count} zachowane wyniki?',
        many: 'Usunąć wszystkie zachowane wyniki ({count})?',
        other: 'Usunąć wszystkie zachowane wyniki ({count})?',
      },
      allHint: 'Tego nie da się cofnąć.',
      off: 'Usunąć też to, co jest zachowane?',
      offHint: {
        one: 'Nowe wyniki nie będą zachowywane. Na tym urządzeniu jest jeszcze {count} wynik.',
        few: 'Nowe wyniki nie będą zachowywane. Na tym urządzeniu są jeszcze {count} wyniki.',
        many: 'Nowe wyniki nie będą zachowywane. Na tym urządzeniu jest jeszcze {count} wyników.',
        other: 'Nowe wyniki nie będą zachowywane. Wyniki na tym urządzeniu: {count}.',
      },
      offDelete: 'Usuń i wyłącz',
      offLeave: 'Tylko wyłącz',
      cancel: 'Anuluj',
    },
    problems: {
      refused:
        'Ta przeglądarka nie pozwala stronie niczego zapisać, jak w niektórych oknach prywatnych. Nic nie zostało zachowane.',
      full: 'Przeglądarka nie ma już miejsca dla tej strony, więc wynik nie został zachowany. Usuń część wyników i wklej wiadomość ponownie.',
      'too-large': 'Ten wynik jest za duży, żeby go zachować.',
      gone: 'Tego wyniku nie ma na tym urządzeniu.',
    },
    back: 'Wszystkie zachowane wyniki',
  }),
);
