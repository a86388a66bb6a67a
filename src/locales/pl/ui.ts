import { translationOf } from '../catalogue.ts';
import type { ui as source } from '../en/ui.ts';
import { bound } from './typography.ts';

/**
 * Polish: the words of a result. A name is put in as it is, so a noun that can be declined stands before it („na serwerze {host}”); what
 * stands for a missing name is an attribute that no case changes („skrzynka adresata”, „w domenie docelowej”: so never „domena {domain}” or „domeną {domain}”).
 */
export const ui = bound(
  translationOf<typeof source>()('pl')({
    nouns: {
      recipient: 'tego adresata',
      local: 'adresata',
      domain: 'docelowej',
      sender: 'nadawcy',
      senderDomain: 'nadawcy',
      host: 'po drugiej stronie',
      service: 'poczty',
      status: 'nieznany',
      message: 'wiadomość',
    },

    units: {
      day: '{count}\u00a0d',
      hour: '{count}\u00a0h',
      minute: '{count}\u00a0min',
      second: '{count}\u00a0s',
    },

    parties: {
      sender: { role: 'Nadawca', name: 'Ty' },
      service: { role: 'Usługa', name: 'Usługa pocztowa' },
      recipient: { role: 'Adresat', name: 'Adresat' },
    },
    recipients: {
      one: '{count} adresat',
      few: '{count} adresatów',
      many: '{count} adresatów',
      other: '{count} adresata',
    },
    acts: {
      user: {
        sender: 'Wymagane działanie',
        service: 'Wymagane działanie',
        recipient: 'Wymagane działanie',
      },
      admin: {
        sender: 'Wymagane działanie: administrator Twojej poczty',
        service: 'Wymagane działanie: administrator usługi',
        recipient: 'Wymagane działanie: administrator poczty adresata',
      },
      'group-owner': {
        sender: 'Wymagane działanie: właściciel grupy',
        service: 'Wymagane działanie: właściciel grupy',
        recipient: 'Wymagane działanie: właściciel grupy',
      },
    },

    owner: {
      sender: {
        user: 'Ty jako nadawca',
        admin: 'Administrator Twojej poczty',
        adminOf: 'Administrator Twojej poczty w domenie {senderDomain}',
        providerOf: 'Dostawca Twojej poczty, {senderDomain}',
        'group-owner': 'Właściciel grupy, z której wysłano wiadomość',
      },
      service: {
        user: 'Operator usługi pocztowej pomiędzy nadawcą a adresatem',
        admin: 'Administrator pośredniczącej usługi pocztowej',
        adminOf: 'Administrator pośredniczącej usługi pocztowej ({service})',
        'group-owner': 'Właściciel grupy pośredniczącej',
      },
      recipient: {
        user: 'Adresat',
        userOf: 'Adresat: {recipient}',
        admin: 'Administrator poczty adresata',
        adminOf: 'Administrator poczty domeny {domain}',
        providerOf: 'Dostawca poczty adresata, {domain}',
        'group-owner': 'Właściciel grupy lub jego administrator poczty',
        groupOwnerOf: 'Właściciel grupy {recipient} lub jego administrator poczty',
      },
      wait: 'Nikt: wystarczy poczekać',
      later: 'Nikt: wyślij ponownie później',
      nothing: 'Nikt: wszystko jest w porządku',
    },

    confidence: {
      stated: 'Pewne: raport mówi to wprost, kodem lub w polu, które do tego służy.',
      matched: 'Prawie pewne: wiadomo, że te słowa serwera właśnie to oznaczają.',
      guessed:
        'Najlepsze przypuszczenie: dokładnie takich słów nie znamy, ale wskazują na to ich sens i rodzaj kodu.',
    },

    retry: {
      useless: 'Ponowne wysłanie nie pomoże, dopóki po drugiej stronie nic się nie zmieni.',
      'after-change': 'Ponowne wysłanie pomoże dopiero wtedy, gdy to zostanie zmienione.',
      later: 'Ponowne wysłanie później może się udać.',
      automatic: 'Nie trzeba wysyłać ponownie: serwer sam ponawia próby.',
      delivered: 'Nie trzeba wysyłać ponownie.',
      unknown: 'Można spróbować wysłać jeszcze raz; jeśli wiadomość znów wróci, wykonaj podane kroki.',
    },

    reasons: {
      cause: {
        sender: 'Problemy tego rodzaju naprawia się po stronie nadawcy.',
        service: 'Problemy tego rodzaju naprawia usługa pośrednicząca.',
        recipient: 'Problemy tego rodzaju naprawia się po stronie adresata.',
      },
      code: {
        sender: 'Ten kod z definicji oznacza problem po stronie nadawcy.',
        service: 'Ten kod z definicji oznacza problem po stronie usługi pośredniczącej.',
        recipient: 'Ten kod z definicji oznacza problem po stronie adresata.',
      },
      'notice-red': {
        sender: 'Powiadomienie firmy Microsoft wskazuje, że działać musi nadawca.',
        service: 'Powiadomienie firmy Microsoft wskazuje, że działać musi usługa w środku.',
        recipient: 'Powiadomienie firmy Microsoft wskazuje, że działać musi adresat.',
      },
      'remote-server-refused': {
        sender:
          'Wiadomość odrzucił serwer odbierający, a z jego odpowiedzi wynika, że zmiana jest potrzebna po stronie nadawcy.',
        service: 'Wiadomość odrzucił serwer pośredniczący, więc sprawdzić to musi jego strona.',
        recipient: 'Wiadomość odrzucił serwer odbierający, więc sprawdzić to musi strona adresata.',
      },
      'generator-refused': {
        sender: 'Raport nie wymienia innego serwera: wiadomość odrzucił serwer nadawcy.',
        service:
          'Raport nie wymienia innego serwera: wiadomość odrzucił ten sam serwer, który wystawił raport.',
        recipient: 'Raport nie wymienia innego serwera: wiadomość odrzucił system adresata.',
      },
      'own-relay-refused': {
        sender: 'Serwer, który odmówił, należy do strony nadawcy.',
        service: 'Serwer, który odmówił, obsługuje pocztę wychodzącą nadawcy, a nie pocztę adresata.',
        recipient: 'Serwer, który odmówił, należy do strony adresata.',
      },
      'token-sending-side': {
        sender: 'Odpowiedź wymienia część systemu, która obsługuje pocztę wychodzącą.',
        service: 'Odpowiedź wymienia część systemu, która obsługuje pocztę wychodzącą.',
        recipient: 'Odpowiedź wymienia część systemu, która obsługuje pocztę wychodzącą.',
      },
      'token-receiving-side': {
        sender: 'Odpowiedź wymienia część systemu, która obsługuje pocztę przychodzącą.',
        service: 'Odpowiedź wymienia część systemu, która obsługuje pocztę przychodzącą.',
        recipient: 'Odpowiedź wymienia część systemu, która obsługuje pocztę przychodzącą.',
      },
      forwarded: {
        sender: 'Wiadomość po drodze przesłano dalej i to jest prawdopodobna przyczyna.',
        service:
          'Wiadomość po drodze przesłano dalej i prawdopodobna przyczyna leży u tego, kto ją przesłał.',
        recipient:
          'Wiadomość po drodze przesłano dalej i prawdopodobna przyczyna leży u tego, kto ją przesłał.',
      },
      delay: {
        sender: 'To jeszcze nie błąd: serwer ponawia próby.',
        service: 'To jeszcze nie błąd: serwer ponawia próby.',
        recipient: 'To jeszcze nie błąd: serwer ponawia próby.',
      },
    },
    evidence: {
      status: 'Raport podaje kod stanu {status}.',
      reply: 'Raport mówi to tymi słowami.',
      action: 'Pole raportu mówi, jak się to skończyło.',
      token: 'Odpowiedź zawiera znacznik, który wskazuje przyczynę.',
      words: 'Wiadomość mówi to tymi słowami.',
      noticeHeadline: 'Mówi to nagłówek samego powiadomienia.',
      inner: 'Mówi to odpowiedź ostatniego serwera, umieszczona w środku.',
      differs: 'Sama odpowiedź wskazywałaby na kogo innego: {owner}.',
      kind: 'Te słowa pokazują, jaka to wiadomość.',
    },

    wrapped: {
      outer: 'Podsumowanie usługi, która wystawiła raport',
      middle: 'Odpowiedź serwera po drodze',
      inner: 'Własna odpowiedź ostatniego serwera',
      disagree:
        'Te dwie odpowiedzi znaczą co innego. Zewnętrzna brzmi jak „{outer}”, ale słowa ostatniego serwera oznaczają „{inner}”. Liczą się jego własne słowa.',
    },

    writer: {
      by: 'Autor raportu: {writer}.',
      byAt: 'Autor raportu: {writer}, {time}.',
      unknown: 'Raport nie mówi, kto go wystawił.',
      replyAlone:
        'To sama odpowiedź serwera, bez raportu, w którym przyszła; nie wiadomo, jaki system ją przekazał.',
      productAndHost: '{product} ({host})',
      notGuilty:
        'Wystawienie raportu nie oznacza winy: serwer mógł tylko przekazać to, co powiedział mu inny.',
      other: 'Wiadomość odrzucił serwer {rejecter}. {generator} tylko o tym informuje.',
      same: 'Ten sam system odrzucił wiadomość i wystawił raport: {generator}.',
      waits: '{generator} nadal ma tę wiadomość i ponawia próby.',
    },

    headlines: {
      unknownCause: 'Twoja wiadomość do {recipient} wróciła',
      group: '{label}: {names}',
      groupAndMore: '{label}: {names} i jeszcze {count}',
      andMore: {
        one: '{headline} (i jeszcze {count} wynik)',
        few: '{headline} (i jeszcze {count} wyniki)',
        many: '{headline} (i jeszcze {count} wyników)',
        other: '{headline} (i jeszcze {count} wyniku)',
      },
    },
    fallback: {
      label: 'Niedostarczona',
      explanation:
        'Ta wersja nie zna tej przyczyny z nazwy. Najwięcej mówią słowa samego serwera, przytoczone poniżej.',
      admins: 'Nic więcej o tej przyczynie nie wiadomo.',
      step: 'Pokaż tę stronę administratorowi swojej poczty.',
    },

    steps: {
      sender: 'Co możesz zrobić',
      senderWaits: 'Co możesz zrobić w tym czasie',
      'sender-admin': 'Dla administratora poczty nadawcy',
      'recipient-admin': 'Dla administratora poczty adresata',
      'group-owner': 'Dla właściciela grupy lub jego administratora poczty',
    },
    article: 'Oficjalny artykuł ({host})',

    rows: {
      created: 'Utworzono',
      sender: 'Nadawca',
      recipient: 'Adresat',
      to: 'Do',
      subject: 'Temat',
      messageId: 'Identyfikator wiadomości',
      status: 'Kod stanu',
      statusMeans: 'Znaczenie kodu',
      code: 'Znany jako',
      reply: 'Kod odpowiedzi SMTP',
      response: 'Słowa serwera',
      rejectedBy: 'Wiadomość odrzucił',
      remoteServer: 'Serwer po drugiej stronie',
      reportedBy: 'Raport wystawił',
      action: 'Wynik',
      originalRecipient: 'Pierwotny adresat',
      lastAttempt: 'Ostatnia próba',
      retryUntil: 'Próby potrwają do',
      generatingServer: 'Serwer generujący',
      rejectedRecipient: 'Odrzucony adresat',
      remote: 'Serwer zdalny',
      enhancedStatus: 'Rozszerzony kod stanu',
      smtpResponse: 'Odpowiedź SMTP',
      originalHeaders: 'Oryginalne nagłówki wiadomości',
    },
    values: {
      notSaid: 'raport tego nie podaje',
      noRemote: 'brak; wiadomość odrzucił sam serwer generujący',
      headersHere: 'dołączone do raportu',
      headersMissing: 'niedołączone do raportu',
      retryUntil: '{time} ({relative})',
      actions: {
        failed: 'niedostarczona',
        delayed: 'opóźniona, trwają kolejne próby',
        delivered: 'dostarczona',
        relayed: 'przekazana do systemu, który może nie wysłać potwierdzenia',
        expanded: 'przekazana członkom listy',
      },
    },
    status: {
      meaning: '{klass}; {subject}',
      classes: { '2': 'powodzenie', '4': 'błąd tymczasowy', '5': 'błąd trwały' },
      subjects: {
        '0': 'nic więcej nie wiadomo',
        '1': 'dotyczy adresu',
        '2': 'dotyczy skrzynki pocztowej',
        '3': 'dotyczy systemu poczty adresata',
        '4': 'dotyczy sieci lub trasy',
        '5': 'dotyczy komunikacji między serwerami',
        '6': 'dotyczy treści lub jej formatu',
        '7': 'dotyczy zabezpieczeń lub zasad',
      },
    },

    hops: {
      skew: 'rozbieżność zegarów {delay}',
      noTime: 'nie podano czasu',
      encrypted: 'TLS {version}',
      encryptedWith: 'TLS {version}, {cipher}',
      tls: 'szyfrowane',
      clear: 'nieszyfrowane',
      notSaid: 'nie podano',
      none: 'Raport nie pokazuje drogi wiadomości.',
      summary: {
        one: '{count} przeskok, łączny czas: {total}.',
        few: '{count} przeskoki, łączny czas: {total}.',
        many: '{count} przeskoków, łączny czas: {total}.',
        other: '{count} przeskoku, łączny czas: {total}.',
      },
      summaryNoTime: {
        one: '{count} przeskok bez danych o czasie.',
        few: '{count} przeskoki bez danych o czasie.',
        many: '{count} przeskoków bez danych o czasie.',
        other: '{count} przeskoku bez danych o czasie.',
      },
      slowest: 'Najwolniejszy był przeskok {number}: {delay}, zanim wiadomość dotarła na serwer {host}.',
      loop: 'Wiadomość krążyła w kółko: na serwer {host} trafiła {rounds} razy.',
      refusedBy: 'Odrzucił serwer {host}: {status}.',
      refused: 'Odrzucono: {status}.',
      refusedByAt: 'Odrzucił serwer {host}, {time}: {status}.',
      waitingFor: 'Czeka na serwer {host}.',
      waiting: 'Nie odrzucono: trwają kolejne próby.',
    },

    findings: {
      'spf-not-pass': {
        title: 'Negatywny wynik SPF',
        text: 'Sprawdzenie, czy serwer może wysyłać pocztę domeny {domain}, dało wynik „{result}”.',
        todo: 'Dodaj do rekordu SPF domeny każdą usługę, która wysyła jej pocztę.',
      },
      'dkim-not-pass': {
        title: 'Negatywny wynik podpisu (DKIM)',
        text: 'Sprawdzenie podpisu domeny {domain} dało wynik „{result}”.',
        todo: 'Sprawdź, czy klucz jest opublikowany i czy nic nie zmienia wiadomości po podpisaniu.',
      },
      'dmarc-not-pass': {
        title: 'Negatywny wynik DMARC',
        text: 'Według reguł domeny {domain} ani SPF, ani DKIM nie potwierdza adresu w polu Od. Wynik: „{result}”.',
        todo: 'Zadbaj o to, aby SPF lub DKIM potwierdzał tę samą domenę, która jest w polu Od.',
      },
      'from-not-aligned': {
        title: 'Nic nie potwierdza adresu w polu Od',
        text: 'Pole Od: {from}. Domena koperty: {mailfrom}. Domena podpisu: {dkim}. Żadna z nich nie pasuje do pola Od.',
        todo: 'Podpisuj wiadomości domeną z pola Od (DKIM) albo kieruj zwroty na adres w tej domenie.',
      },
      'to-mistyped': {
        title: 'W adresie może być literówka',
        text: 'Adres {address} różni się od adresu {meant} tylko drobiazgiem.',
        todo: 'Jeśli chodziło o adres {meant}, wyślij wiadomość właśnie tam.',
      },
      'recipient-not-in-to': {
        title: 'Problem dotyczy innego adresu niż ten, na który wysłano wiadomość',
        text: 'Adresu {recipient} nie ma wśród adresatów wiadomości ({to}).',
        todo: 'Może to być członek grupy, osoba z pola UDW albo adres, na który ktoś przesyła pocztę dalej. Zapytaj osobę, do której piszesz.',
      },
      loop: {
        title: 'Wiadomość krążyła w kółko',
        text: 'Drogę z serwera {from} na serwer {by} przebyła {rounds} razy.',
        todo: 'Administratorzy tych serwerów muszą wskazać jeden, na którym poczta tej domeny się zatrzymuje.',
      },
      'slow-hop': {
        title: 'Jeden przeskok trwał długo',
        text: 'Dotarcie na serwer {by} zajęło {duration} (przeskok {hop}).',
        todo: 'Przyczynę zwykle widać w kolejce poprzedniego serwera.',
      },
      'clock-skew': {
        title: 'Któryś zegar źle chodzi',
        text: 'Według zegara serwera {by} wiadomość dotarła na niego, zanim została wysłana (przeskok {hop}, różnica: {duration}). Jeden z dwóch zegarów się myli.',
        todo: 'Nie zatrzymało to wiadomości. Zsynchronizuj zegary obu serwerów przez NTP.',
      },
      'unencrypted-hop': {
        title: 'Jeden przeskok był nieszyfrowany',
        text: 'Między serwerem {from} a serwerem {by} wiadomość można było po drodze odczytać (przeskok {hop}).',
        todo: 'Nie zatrzymało to wiadomości. Włącz na tej drodze STARTTLS.',
      },
      'forwarded-breaks-spf': {
        title: 'Przesłanie dalej zepsuło sprawdzenie nadawcy',
        text: 'Wiadomość przesłano dalej na adres {recipient}, więc następny serwer uznał, że przychodzi z niewłaściwego miejsca.',
        todo: 'Ten, kto przesyła dalej, musi zmieniać nadawcę koperty (SRS). Pomaga też podpis DKIM, bo przetrwa przesłanie dalej.',
      },
      'older-attempt-differs': {
        title: 'Wcześniejsza próba dała inną odpowiedź',
        text: 'Najnowsza próba: „{newest}”, wcześniejsza: „{older}”.',
        todo: 'Przeczytaj obie: ta, która podaje powód, mówi więcej niż ta, która mówi tylko o upływie czasu.',
      },
      'status-reply-disagree': {
        title: 'Dwa kody mówią co innego',
        text: 'Pole raportu podaje {status}, a odpowiedź serwera {reply}.',
        todo: 'Kieruj się odpowiedzią serwera.',
      },
      'probably-not-sent-from-here': {
        title: 'To może nie być Twoja wiadomość',
        text: 'Wiadomość podaje się za wysłaną z adresu {from}, ale jej droga zaczęła się na serwerze {firstHop}. Ktoś mógł użyć Twojego adresu.',
        todo: 'Jeśli nie znasz tej wiadomości, usuń raport. W razie wątpliwości zmień hasło.',
      },
    },
    findingNouns: {
      value: 'nie podano',
      result: 'brak wyniku',
      domain: 'nadawcy',
      from: 'o nieznanej nazwie',
      by: 'o nieznanej nazwie',
      mailfrom: 'nie podano',
      dkim: 'brak',
      to: 'nie podano',
      recipient: 'z raportu',
      firstHop: 'o nieznanej nazwie',
      duration: 'pewien czas',
      rounds: 'kilka',
      hop: '?',
    },

    kinds: {
      failure: { title: 'Nie dostarczono' },
      delay: {
        title: 'Spóźniona, nie zgubiona',
        headline: 'Twoja wiadomość się spóźnia, ale nie zginęła.',
        paragraphs: ['Serwer sam ponawia próby. Na razie nie trzeba nic robić.'],
        until: 'Próby potrwają do: {time} ({relative}).',
        untilOnly: 'Próby potrwają do: {time}.',
        past: 'Próby miały trwać do: {time}. Jeśli od tego czasu nic nie przyszło, wyślij wiadomość ponownie albo skontaktuj się z tą osobą w inny sposób.',
        then: 'Jeśli ostatecznie nie uda się jej dostarczyć, przyjdzie kolejne powiadomienie.',
      },
      success: {
        title: 'Dostarczono',
        headline: 'Twoja wiadomość dotarła.',
        paragraphs: ['To potwierdzenie, o które poproszono przy wysyłaniu. Nie trzeba nic robić.'],
        to: 'Dostarczono do: {recipients}.',
        relayed:
          'Przekazano wiadomość dla: {recipients}. Następny system nie wysyła potwierdzeń, więc więcej nie przyjdzie.',
        expanded: 'Przekazano członkom: {recipients}.',
      },
      'read-receipt': {
        title: 'Potwierdzenie przeczytania',
        headline: 'Potwierdzenie przeczytania: Twoja wiadomość została otwarta.',
        headlineDeleted: 'Potwierdzenie: Twoja wiadomość została usunięta, być może bez czytania.',
        headlineOther: 'Potwierdzenie, co stało się z Twoją wiadomością.',
        paragraphs: ['A więc dotarła. Wszystko w porządku, nie trzeba nic robić.'],
      },
      'auto-reply': {
        title: 'Odpowiedź automatyczna',
        headline: 'Odpowiedź automatyczna, a nie błąd.',
        'out-of-office': {
          headline: 'Osoba, do której piszesz, jest nieobecna.',
          paragraphs: [
            'Twoja wiadomość dotarła. To odpowiedź, którą skrzynka wysyła sama; przeczytaj ją, aby sprawdzić, kiedy ta osoba wraca lub do kogo się zwrócić.',
          ],
        },
        challenge: {
          headline: 'Adresat prosi o potwierdzenie, że po drugiej stronie jest człowiek.',
          paragraphs: [
            'Wiadomość jest wstrzymana, dopóki nie zrobisz tego, o co prosi ta odpowiedź.',
            'Zrób to tylko wtedy, gdy wiadomość do tej osoby naprawdę pochodzi od Ciebie. Jeśli nie, zignoruj prośbę.',
          ],
        },
        acknowledgement: {
          headline: 'Twoja wiadomość została przyjęta; to jest potwierdzenie.',
          paragraphs: [
            'Wysłał je automat. Odpowiedź od człowieka może przyjść później. Nie trzeba nic robić.',
          ],
        },
      },
      feedback: {
        title: 'Skarga',
        headline: 'Ktoś oznaczył jedną z Twoich wiadomości jako spam.',
        paragraphs: [
          'To zgłoszenie od dostawcy poczty adresata (zgłoszenie nadużycia). Sama wiadomość została dostarczona.',
          'Nie pisz więcej na ten adres: usuń go ze swojej listy. Wiele takich zgłoszeń szkodzi reputacji domeny.',
        ],
        other: 'Raport o poczcie wychodzącej z Twojej strony ({type}).',
        otherParagraphs: [
          'Pochodzi od dostawcy poczty adresata i jest przeznaczony dla administratora Twojej poczty.',
        ],
      },
      ordinary: {
        title: 'To nie zwrot',
        headline: 'To zwykła wiadomość, a nie raport o niedostarczeniu.',
        paragraphs: [
          'Nie ma w niej nic o nieudanym dostarczeniu.',
          'Jeśli Twoja wiadomość wróciła, wklej powiadomienie, które przyszło: często od nadawcy „Mail Delivery”, „postmaster” lub „Microsoft Outlook”.',
        ],
      },
      unreadable: { title: 'Nie udało się odczytać' },
    },
    problems: {
      empty: {
        headline: 'Tu nic nie ma.',
        paragraphs: ['Wklej tekst powiadomienia albo upuść zapisaną wiadomość.'],
      },
      picture: {
        headline: 'To jest obraz.',
        paragraphs: [
          'Słów z obrazu nie da się tu odczytać.',
          'Skopiuj tekst powiadomienia albo zapisz wiadomość jako .eml i upuść ten plik.',
        ],
      },
      pdf: {
        headline: 'To jest plik PDF.',
        paragraphs: [
          'W wydruku ginie to, co najbardziej potrzebne.',
          'Otwórz wiadomość w programie pocztowym i skopiuj jej tekst albo zapisz ją jako .eml.',
        ],
      },
      msg: {
        headline: 'Nie udało się odczytać tego pliku programu Outlook.',
        paragraphs: [
          'Może być niepełny lub uszkodzony albo nie zawierać wiadomości.',
          'Zapisz wiadomość w Outlooku jeszcze raz albo skopiuj jej tekst i wklej go tutaj.',
        ],
      },
      'office-document': {
        headline: 'To jest dokument pakietu Office.',
        paragraphs: ['Skopiuj z niego tekst powiadomienia i wklej go tutaj.'],
      },
      archive: {
        headline: 'Nie udało się otworzyć tego archiwum.',
        paragraphs: [
          'Może być uszkodzone albo mieć nieobsługiwany format: otwierane są tu tylko pliki .zip.',
          'Rozpakuj je i upuść wiadomości, które zawiera.',
        ],
      },
      'archive-locked': {
        headline: 'To archiwum jest chronione hasłem.',
        paragraphs: ['Rozpakuj je i upuść wiadomości, które zawiera.'],
      },
      'archive-empty': {
        headline: 'W tym archiwum nie ma wiadomości.',
        paragraphs: [
          'Zapisane wiadomości mają rozszerzenie .eml, .msg, .mbox, .txt lub .html.',
          'Upuść samo powiadomienie albo wklej jego tekst.',
        ],
      },
      'archive-too-large': {
        headline: 'Zawartość tego archiwum jest za duża.',
        paragraphs: ['Rozpakuj je i upuść same powiadomienia.'],
      },
      'too-large': {
        headline: 'To jest za duże.',
        paragraphs: ['Podaj samo powiadomienie, bez wiadomości wokół niego. Wystarczy jego tekst.'],
      },
      binary: {
        headline: 'W tym pliku nie ma tekstu.',
        paragraphs: [
          'Nie wygląda na wiadomość.',
          'Zapisz powiadomienie jako .eml i upuść ten plik albo wklej jego tekst.',
        ],
      },
      nonsense: {
        headline: 'To nie wygląda na powiadomienie o niedostarczeniu.',
        paragraphs: [
          'Odczytano to jako tekst, ale nie ma w nim kodu błędu, adresu adresata ani nagłówków wiadomości.',
          'Wklej całe powiadomienie, od pierwszego do ostatniego wiersza. Wystarczy też jeden wiersz, na przykład „550 5.1.1 User unknown”.',
        ],
      },
      failed: {
        headline: 'Nie udało się tego odczytać – to nasz błąd.',
        paragraphs: ['Wklej tekst powiadomienia; często wystarczy sam wiersz z błędem.'],
      },
    },

    notes: {
      // After „do”, so in the genitive.
      to: {
        'sender-admin': 'administratora Twojej poczty',
        'service-admin': 'administratora systemu {service}',
        'recipient-admin': 'administratora poczty domeny {domain}',
        'group-owner': 'właściciela grupy',
        groupOwnerOf: 'właściciela grupy {recipient}, inną drogą, bo poczta do tej grupy wraca',
        recipient:
          'właściciela skrzynki {recipient}, przez telefon, czat lub na inny adres, bo poczta do tej skrzynki wraca',
      },
      'sender-admin':
        'Dzień dobry,\n\nmoja wiadomość do {recipient} wróciła i wygląda na to, że trzeba coś zmienić po naszej stronie.\n\n{facts}\n\n{suggestion}\n\nProszę o sprawdzenie. Dziękuję!',
      'service-admin':
        'Dzień dobry,\n\nmoja wiadomość do {recipient} została po drodze zatrzymana i wygląda na to, że trzeba coś sprawdzić w Państwa systemie.\n\n{facts}\n\n{suggestion}\n\nProszę o sprawdzenie. Dziękuję!',
      'recipient-admin':
        'Dzień dobry,\n\nmoja wiadomość do {recipient} została odrzucona i wygląda na to, że zmienić to można tylko w systemie poczty domeny {domain}.\n\n{facts}\n\n{suggestion}\n\nProszę o sprawdzenie. Dziękuję!',
      'group-owner':
        'Dzień dobry,\n\nmoja wiadomość do {recipient} została odrzucona, ponieważ grupa nie przyjmuje poczty z mojego adresu.\n\n{facts}\n\n{suggestion}\n\nProszę o umożliwienie mi pisania do tej grupy. Dziękuję!',
      recipient:
        'Dzień dobry,\n\nmoja wiadomość nie dotarła; z odpowiedzi systemu poczty wynika, że przeszkoda jest po stronie adresata.\n\n{facts}\n\n{suggestion}\n\nProszę o zajęcie się tym. Dziękuję!',
      reason: 'Powód: {label}',
      suggestion: 'Co może pomóc: {step}',
    },

    commands: {
      'message-trace': 'Prześledź wiadomość w Exchange Online',
      'message-tracking': 'Znajdź wiadomość w dzienniku śledzenia programu Exchange Server',
      'mail-log': 'Znajdź wiadomość w dzienniku poczty serwera',
      'recipient-lookup': 'Sprawdź, czy adres istnieje i do czego należy',
      'accepted-domain': 'Sprawdź, czy domena jest akceptowana i czy nieznane adresy są przekazywane dalej',
      'group-lookup': 'Sprawdź, kto może pisać do grupy i kto jest jej właścicielem',
      'unified-group': 'Sprawdź, kto może pisać do grupy Microsoft 365',
      'public-folder': 'Sprawdź, kto może pisać do folderu publicznego',
      'mailbox-size': 'Sprawdź zapełnienie skrzynki i jej limity',
      'mailbox-folders': 'Sprawdź, w których folderach jest najwięcej elementów',
      'mailbox-forwarding': 'Sprawdź, dokąd skrzynka przesyła pocztę dalej',
      'mail-flow-rules': 'Wyświetl reguły przepływu poczty, które odrzucają wiadomości',
      'inbound-connectors': 'Wyświetl łączniki poczty przychodzącej',
      'outbound-connectors': 'Wyświetl łączniki poczty wychodzącej',
      'receive-connectors': 'Wyświetl łączniki odbierania i to, kogo wpuszczają',
      'remote-domain': 'Sprawdź, w jakim formacie poczta trafia do poszczególnych domen',
      'outbound-spam-policy': 'Sprawdź limity i przesyłanie dalej w zasadach spamu wychodzącego',
      'spam-policy': 'Sprawdź, kogo zasady ochrony przed spamem wpuszczają, a kogo blokują',
      quarantine: 'Poszukaj wiadomości w kwarantannie',
      'tenant-block-list': 'Sprawdź, czy adres jest na Twojej liście zablokowanych',
      'restricted-users': 'Sprawdź, czy nadawca ma zablokowane wysyłanie',
      'recipient-limits': 'Sprawdź, do ilu adresatów może pisać skrzynka',
      'size-limits': 'Sprawdź limity rozmiaru skrzynki',
      'smtp-auth': 'Sprawdź, czy logowanie SMTP jest wyłączone',
      'send-as': 'Sprawdź, kto może wysyłać z tego adresu',
      'dns-mx': 'Sprawdź, które serwery przyjmują pocztę domeny',
      'dns-spf': 'Sprawdź, kto może wysyłać pocztę domeny (SPF)',
      'dns-dkim': 'Sprawdź klucz podpisu (DKIM)',
      'dns-dmarc': 'Sprawdź zasady DMARC domeny',
      'dns-mta-sts': 'Sprawdź zasady MTA-STS domeny',
      'dns-tlsa': 'Sprawdź odcisk certyfikatu w DNS (DANE)',
      'dns-ptr': 'Sprawdź nazwę adresu, z którego wysłano wiadomość',
      'tls-test': 'Połącz się z serwerem przez TLS i obejrzyj jego certyfikat',
      'connection-test': 'Sprawdź, czy z serwerem można się połączyć',
    },

    headings: {
      writer: 'Kto wystawił ten raport',
      who: 'Kto musi działać',
      why: 'Skąd ten wniosek',
      alternatives: 'Możliwe też, że to',
      fix: 'Jak rozwiązać ten problem',
      note: 'Wiadomość do przekazania',
      admins: 'Więcej informacji dla administratorów poczty',
      commands: 'Polecenia',
      original: 'Szczegóły oryginalnej wiadomości',
      errors: 'Szczegóły błędu',
      wrapped: 'Odpowiedź rozłożona na części',
      attempts: 'Próby',
      hops: 'Przeskoki wiadomości',
      route: 'Droga samego raportu',
      diagnostics: 'Informacje diagnostyczne dla administratorów',
      headers: 'Oryginalne nagłówki',
      findings: 'Warto też wiedzieć',
      recipients: 'Adresaci: {names}',
      to: 'Do: {to}',
      hop: {
        number: 'Przeskok',
        time: 'Czas',
        from: 'Z serwera',
        to: 'Na serwer',
        with: 'Protokół',
        delay: 'Opóźnienie',
        encryption: 'Szyfrowanie',
      },
    },
  }),
);
