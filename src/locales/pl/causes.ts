import { translationOf } from '../catalogue.ts';
import type { causes as source } from '../en/causes.ts';
import { bound } from './typography.ts';

const reach =
  'Powiadom {recipient} w inny sposób (telefon, czat, inny adres), że wiadomości na ten adres wracają.';
const forwardToAdmin =
  'Przekaż zwróconą wiadomość administratorowi swojej poczty lub działowi IT; tylko oni mogą pomóc.';
const passToTheirAdmin =
  'Poproś {recipient} w inny sposób o pokazanie tego powiadomienia administratorowi poczty; zawiera wszystko, czego trzeba.';
const retype =
  'Wpisz adres od nowa, litera po literze. Nie wybieraj go z podpowiedzi: usuń z nich stary wpis.';
const checkAddress =
  'Porównaj adres {recipient} z tym, który podał adresat: zwykle brakuje litery albo końcówka jest inna.';
const secureAccount =
  'Zmień hasło i sprawdź, czy w skrzynce nie ma obcych reguł przesyłania dalej ani obcych wysłanych wiadomości.';
const sendLess = 'Odczekaj, a potem wyślij ponownie do mniejszej liczby osób naraz.';
const waitOnly = 'Nie trzeba nic robić: serwer sam ponawia próby.';
const dnsTrusted =
  'Sprawdź, czy adres jest poprawny, a potem powiadom {recipient} w inny sposób, że serwer poczty po tamtej stronie ma problem z zabezpieczeniami.';
const ownDomain = 'Jeśli to Twoja domena, przeczytaj kroki dla administratora poczty adresata.';
const linkInstead = 'Zamiast załączać pliki, wyślij do nich link.';
const bulkElsewhere = 'Przenieś wysyłki masowe do przeznaczonej do tego usługi.';
const spamFirst = 'Znajdź i usuń przyczynę: przejęte konta, zainfekowane urządzenia, otwarty przekaźnik.';
const overADay = 'Jeśli trwa to dłużej niż dzień, przekaż to powiadomienie administratorowi swojej poczty.';
const onlyAdmin = 'Naprawić to może tylko administrator Twojej poczty. Prześlij mu to powiadomienie.';
const onlyAdminNow =
  'Naprawić to może tylko administrator Twojej poczty. Prześlij mu od razu to powiadomienie.';
const writeDirectly = 'Albo napisz bezpośrednio do osób, których to dotyczy.';
const nothingHere = 'Po Twojej stronie nie ma nic do zmiany; przekaż kod administratorowi strony docelowej.';
const againInHours = 'Wyślij ponownie za kilka godzin.';
const failedAgain = 'Jeśli ostatecznie się nie uda, wyślij wiadomość ponownie za kilka godzin.';
const logAtTime = 'Sprawdź dziennik serwera poczty z czasu błędu.';
const lookUpInLog = 'Znajdź wiadomość w dzienniku poczty po czasie, nadawcy i adresacie.';
const otherProgram = 'Wyślij ją innym programem, na przykład przez przeglądarkę.';
const nothingToDo = 'Nie trzeba nic robić.';
const reasonInWords = 'Przeczytaj szczegóły błędu: powód może tam być opisany słowami.';
const codeSaysNoMore = 'Kod nie mówi nic więcej.';

/** Polish: what each cause is called, what it means, and what to do about it. */
export const causes = bound(
  translationOf<typeof source>()('pl')({
    'recipient-not-found': {
      label: 'Nieznany adres',
      headline: 'W domenie {domain} nie znaleziono skrzynki {local}',
      cause:
        'Serwer poczty domeny {domain} nie zna skrzynki {recipient}. Adres zawiera literówkę, jest nieaktualny albo usunięty.',
      sender: [
        checkAddress,
        retype,
        'Wyślij wiadomość ponownie na poprawiony adres.',
        'Nadal wraca? Zapytaj {recipient} w inny sposób o właściwy adres i o przesyłanie dalej.',
        'Jeśli to nie Twoja wiadomość, ktoś użył Twojego adresu: zignoruj powiadomienie.',
      ],
      senderAdmin: [
        'Uruchom śledzenie wiadomości i sprawdź, czy adresu nie zmieniła Wasza reguła, alias lub przesyłanie dalej.',
        'Jeśli to Wasza skrzynka, sprawdź, czy nadal istnieje pod tym adresem i ma licencję.',
      ],
      recipientAdmin: [
        'Sprawdź, czy istnieje skrzynka, alias lub kontakt z tym adresem i czy ma licencję.',
        'Poszukaj przesyłania dalej lub reguły, która kieruje pocztę na nieistniejący już adres.',
        'W środowisku hybrydowym sprawdź, czy obiekt jest synchronizowany i czy akceptowana domena ma właściwy typ (autorytatywna lub przekaźnik wewnętrzny).',
      ],
      admins:
        'Serwer odpowiedział na RCPT TO, że nie ma takiego adresata. W Exchange Online: brak w katalogu (5.1.10, RESOLVER.ADR). Inny adresat w powiadomieniu niż w wiadomości wskazuje na przesyłanie dalej. Powiadomienia o cudzych wiadomościach to skutek podrobionej poczty (backscatter).',
    },
    'recipient-cached-address-stale': {
      label: 'Nieaktualna podpowiedź adresu',
      headline: 'Twoja książka adresowa ma nieaktualny wpis dla skrzynki {local}',
      cause:
        'Program pocztowy użył zapamiętanego adresu wewnętrznego, który już nie działa. Sama skrzynka może działać.',
      sender: [
        'Zacznij nową wiadomość, zamiast odpowiadać na starą.',
        'Gdy w polu Do pojawi się podpowiedź, usuń ją (znak × obok nazwy) i wpisz cały adres.',
        'Wyślij wiadomość ponownie.',
      ],
      senderAdmin: [
        'Dodaj adresatowi dawny LegacyExchangeDN jako adres proxy X500; można go odczytać z adresu IMCEAEX w powiadomieniu.',
        'Zaktualizuj książkę adresową trybu offline, aby stary wpis zniknął.',
      ],
      recipientAdmin: ['Dodaj dawny LegacyExchangeDN jako adres proxy X500 obecnej skrzynki.'],
      admins:
        'Outlook rozpoznaje adresatów wewnętrznych po LegacyExchangeDN. Po migracji lub imporcie z .pst zapamiętane wpisy wskazują na nazwę, której już nie ma (ExRecipNotFound, IMCEAEX).',
    },
    'recipient-rejected-at-edge': {
      label: 'Adres odrzucony na wejściu',
      headline: 'System domeny {domain} nie przyjmuje poczty do skrzynki {local}',
      cause:
        'Zewnętrzny serwer poczty domeny {domain} nie ma na liście adresatów adresu {recipient} i od razu odrzucił wiadomość.',
      sender: [
        checkAddress,
        retype,
        reach,
        'Jeśli adres na pewno jest poprawny, poproś o pokazanie powiadomienia administratorowi poczty.',
      ],
      senderAdmin: [ownDomain],
      recipientAdmin: [
        'Ustal, czy problem dotyczy jednego adresata, czy całej domeny.',
        'Sprawdź, czy adresat istnieje w Microsoft 365 z tym adresem; adresaci lokalni wymagają synchronizacji katalogów.',
        'Jeśli część adresatów jest gdzie indziej, do czasu synchronizacji wszystkich ustaw akceptowaną domenę jako przekaźnik wewnętrzny.',
        'Dla całej domeny: przełącz ją na przekaźnik wewnętrzny i z powrotem na autorytatywną, aby zsynchronizować listę.',
      ],
      admins:
        'Blokowanie na podstawie katalogu (DBEB): w domenie autorytatywnej Exchange Online odrzuca nieznanych adresatów przy RCPT TO (5.4.1, 5.7.504). Dotyczy też niezsynchronizowanych folderów publicznych i grup dynamicznych.',
    },
    'recipient-banned': {
      label: 'Adresat zablokowany',
      headline: 'Microsoft nie dostarcza poczty do {recipient}',
      cause: 'Microsoft 365 uznaje adres {recipient} za nieprawidłowy i odrzuca całą pocztę do niego.',
      sender: [
        checkAddress,
        reach,
        'Jeśli adres na pewno jest poprawny, przekaż to powiadomienie administratorowi swojej poczty.',
      ],
      senderAdmin: [
        'Jeśli adresat jest prawdziwy, załóż zgłoszenie w pomocy technicznej Microsoft z całym powiadomieniem.',
      ],
      recipientAdmin: [
        'Sprawdź, czy skrzynka jest aktywna i ma licencję, a potem poproś pomoc techniczną Microsoft o zdjęcie blokady.',
      ],
      admins:
        '5.7.505 oznacza adresata zablokowanego przez Microsoft 365. W dzierżawie nie ma takiego ustawienia; decyduje Microsoft.',
    },
    'recipient-address-invalid': {
      label: 'Nieprawidłowy adres',
      headline: 'Adres {recipient} jest nieprawidłowy',
      cause:
        'Adres jest zapisany niezgodnie z regułami: ma spację, przecinek lub inny niedozwolony znak albo brakuje w nim części.',
      sender: [
        'Przyjrzyj się adresowi: musi mieć nazwę, jeden znak @ i domenę z kropką, bez spacji i przecinków.',
        retype,
        'Jeśli adres pochodzi z kontaktu lub listy, popraw go też tam.',
      ],
      senderAdmin: [
        'Sprawdź kontakt, łącznik lub aplikację, z których pochodzi; adresy IMCEAINVALID biorą się z uszkodzonego kontaktu.',
      ],
      recipientAdmin: [],
      admins:
        'RCPT TO odrzucono z powodu składni (RFC 5321 §4.1.2) albo adres inny niż SMTP (X.400, IMCEA) nie pasuje do żadnego łącznika.',
    },
    'recipient-domain-unusable': {
      label: 'Domena nie może odbierać poczty',
      headline: 'Na adresy w domenie {domain} nie da się wysłać poczty',
      cause: 'Część adresu po @ jest niepełna albo zarezerwowana dla przykładów i testów.',
      sender: [
        'Sprawdź część adresu po @: musi to być pełna, prawdziwa domena, na przykład firma.pl.',
        'Popraw adres i wyślij ponownie.',
      ],
      senderAdmin: [
        'Exchange odrzuca domeny zarezerwowane i jednoczłonowe zgodnie z ustawieniami RejectReservedTopLevelRecipientDomains, RejectReservedSecondLevelRecipientDomains i RejectSingleLabelRecipientDomains łącznika odbierania.',
      ],
      recipientAdmin: [],
      admins:
        'Domena jest jednoczłonowa albo zarezerwowana w RFC 2606 (.test, .example, .invalid, example.com).',
    },
    'recipient-address-ambiguous': {
      label: 'Adres występuje dwukrotnie',
      headline: 'W domenie {domain} są dwie skrzynki {local}',
      cause: 'System adresata znalazł dla tego adresu więcej niż jedną skrzynkę i nie mógł wybrać.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: ['Jeśli to Wasz adresat, znajdź obiekty z tym samym adresem i zostaw go tylko w jednym.'],
      recipientAdmin: [
        'Wyszukaj w katalogu wszystkie obiekty z tym adresem (proxyAddresses, LegacyExchangeDN) i usuń duplikaty.',
        'Sprawdź, czy replikacja katalogu działa poprawnie.',
      ],
      admins: 'RESOLVER.ADR.Ambiguous lub x.1.4: kilka obiektów ma ten sam adres SMTP lub EX.',
    },
    'recipient-moved': {
      label: 'Adres już nieużywany',
      headline: 'Skrzynki {local} nie ma już w domenie {domain}',
      cause: 'Skrzynkę przeniesiono albo adres ma innego właściciela, a przesyłania dalej nie ustawiono.',
      sender: [
        'Przeczytaj tekst błędu: często jest tam podany nowy adres.',
        'Zapytaj tę osobę o nowy adres w inny sposób.',
        'Popraw kontakt i wyślij ponownie.',
      ],
      senderAdmin: [],
      recipientAdmin: ['Jeśli ta osoba nadal u Was jest, dodaj alias albo ustaw przesyłanie dalej.'],
      admins: 'x.1.6, odpowiedź 551 albo zmiana właściciela wykryta przez RRVS (RFC 7293, x.7.17–x.7.19).',
    },
    'recipient-suppressed': {
      label: 'Na liście wykluczonych',
      headline: 'Twoja usługa pocztowa nie wysyła już na adres {recipient}',
      cause:
        'Wcześniejsze wiadomości na ten adres nie dochodziły albo zgłoszono je jako spam, więc usługa nawet nie próbowała.',
      sender: [
        checkAddress,
        'Zapytaj {recipient} w inny sposób, czy chce Twojej poczty i czy adres działa.',
        forwardToAdmin,
      ],
      senderAdmin: [
        'Znajdź adres na liście wykluczonych (suppression list) usługi i sprawdź, dlaczego tam trafił.',
        'Usuń go z niej dopiero, gdy przyczyna zniknie; inaczej skreśl go ze swoich list.',
      ],
      recipientAdmin: [],
      admins:
        'Nic nie wysłano: usługa (Amazon SES, Mailgun, SendGrid i inne) odrzuca adresy z własnej listy. Prawdziwa przyczyna to wcześniejszy zwrot lub skarga.',
    },
    'recipient-contact-broken': {
      label: 'Kontakt bez adresu',
      headline: 'Kontakt {local} nie ma działającego adresu',
      cause: 'Kontakt w katalogu Twojej organizacji nie ma adresu e-mail albo ma błędny.',
      sender: ['Usuń podpowiedź tego kontaktu i wpisz pełny adres.', forwardToAdmin],
      senderAdmin: [
        'Popraw adres zewnętrzny kontaktu na podstawowy adres SMTP (SMTP:user@domain).',
        'W środowisku hybrydowym popraw go w katalogu lokalnym i zsynchronizuj.',
      ],
      recipientAdmin: [],
      admins:
        'RESOLVER.ADR.BadPrimary: kontakt poczty lub użytkownik poczty nie ma poprawnego podstawowego adresu proxy SMTP.',
    },
    'recipient-forwarding-broken': {
      label: 'Przesyłanie dalej nie działa',
      headline: 'Poczta skrzynki {local} jest przesyłana na adres, który nie działa',
      cause: 'Adres {recipient} istnieje, ale przesyłanie dalej prowadzi z niego na błędny adres.',
      sender: [reach, 'Powiedz, że przesyłanie dalej nie działa i trzeba je poprawić lub wyłączyć.'],
      senderAdmin: [],
      recipientAdmin: [
        'Sprawdź ForwardingAddress, ForwardingSmtpAddress, reguły skrzynki odbiorczej i targetAddress; popraw je lub usuń.',
      ],
      admins:
        'Adresata znaleziono, ale celu przesyłania dalej już nie (5.2.14, RESOLVER.FWD.NotFound, błędny plik .forward lub alias).',
    },
    'international-address-unsupported': {
      label: 'Znaki specjalne w adresie',
      headline: 'Serwer po drodze nie obsługuje liter z tego adresu',
      cause: 'Adres zawiera litery spoza zakresu a–z, których serwer po drodze nie obsługuje.',
      sender: ['Poproś {recipient} o adres bez takich liter.', 'Wyślij wiadomość ponownie na tamten adres.'],
      senderAdmin: [
        'Sprawdź, czy Twoje serwery oferują i przyjmują SMTPUTF8, albo daj użytkownikom aliasy ASCII.',
      ],
      recipientAdmin: ['Włącz SMTPUTF8 na serwerach odbierających albo udostępnij alias ASCII.'],
      admins: 'Wiadomość wymaga SMTPUTF8 (RFC 6531), a następny serwer go nie oferuje (x.6.7–x.6.9).',
    },
    'domain-not-found': {
      label: 'Nieznana domena',
      headline: 'Nie znaleziono domeny {domain}',
      cause: 'W Internecie nie ma domeny {domain}. Najczęściej to literówka w części adresu po @.',
      sender: [
        'Sprawdź, czy w części po @ nie ma literówki (.con lub .co zamiast .com, brakujące litery).',
        'Popraw adres i wyślij ponownie.',
        'Jeśli na pewno jest poprawny, powiadom {recipient} w inny sposób o problemie z domeną.',
      ],
      senderAdmin: [
        'Sprawdź domenę z innej sieci. Jeśli tam istnieje, sprawdź serwery nazw swojego serwera poczty.',
        'Na serwerze Exchange sprawdź ustawienia DNS usług transportu i kolejność kart sieciowych.',
      ],
      recipientAdmin: [
        'Sprawdź, czy rejestracja domeny nie wygasła i czy jej serwery nazw odpowiadają.',
        'Opublikuj rekord MX domeny.',
      ],
      admins:
        'DNS odpowiedział NXDOMAIN albo nie podał przydatnego rekordu (5.1.2, 5.4.310, SMTPSEND.DNS.NonExistentDomain). Przy wielu domenach naraz winny jest serwer nazw nadawcy.',
    },
    'domain-without-mail-server': {
      label: 'Brak serwera poczty',
      headline: 'Dla domeny {domain} nie ma serwera poczty',
      cause: 'Domena istnieje, ale nie podaje serwera swojej poczty albo nie można go znaleźć.',
      sender: ['Sprawdź część adresu po @.', reach],
      senderAdmin: ['Sprawdź rekord MX, aby wykluczyć błąd własnego serwera nazw.'],
      recipientAdmin: ['Opublikuj poprawny rekord MX; podana w nim nazwa musi mieć rekord A lub AAAA.'],
      admins: 'Brak rekordów MX, A i AAAA albo nazw z MX nie można rozwiązać (RFC 5321 §5.1).',
    },
    'domain-null-mx': {
      label: 'Domena nie przyjmuje poczty',
      headline: 'W domenie {domain} nikt nie odbiera poczty',
      cause: 'Właściciel domeny {domain} ogłosił, że nikt tam poczty nie odbiera.',
      sender: [
        'Sprawdź część adresu po @: może ta osoba ma pocztę w innej domenie.',
        'Zapytaj tę osobę o adres, na który można pisać.',
      ],
      senderAdmin: [],
      recipientAdmin: ['Jeśli domena ma odbierać pocztę, zastąp pusty rekord MX („0 .”) właściwym.'],
      admins: 'Domena publikuje pusty rekord MX (null MX, RFC 7505).',
    },
    'domain-not-subscribed': {
      label: 'Brak aktywnej usługi poczty',
      headline: 'Dla domeny {domain} nie ma aktywnej subskrypcji poczty',
      cause: 'Poczta domeny {domain} trafia do usługi, w której organizacja nie ma ważnej subskrypcji.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [],
      recipientAdmin: [
        'Kup, odnów lub przypisz licencje Exchange Online albo skieruj rekord MX na właściwą usługę.',
      ],
      admins: 'Dzierżawa z tą akceptowaną domeną nie ma subskrypcji z pocztą (4.4.4, ATTR5).',
    },
    'mailbox-unavailable': {
      label: 'Skrzynka niedostępna',
      headline: 'Skrzynka {recipient} jest niedostępna',
      cause:
        'Serwer nie przyjmuje poczty do tej skrzynki. Najczęściej adres nie istnieje, jest zablokowany lub zamknięty.',
      sender: [checkAddress, retype, reach],
      senderAdmin: ['Uruchom śledzenie wiadomości i przeczytaj całą odpowiedź serwera {host}.'],
      recipientAdmin: ['Sprawdź, czy skrzynka istnieje, jest włączona i może odbierać pocztę z zewnątrz.'],
      admins:
        'RFC 5321 nazywa tak skrzynkę nieznaną, niedostępną albo odrzuconą na mocy zasad, bez rozróżnienia.',
    },
    'mailbox-disabled': {
      label: 'Skrzynka wyłączona',
      headline: 'Skrzynka {local} jest wyłączona',
      cause: 'Skrzynka istnieje lub istniała, ale jest wyłączona, zamknięta lub zbyt długo nieużywana.',
      sender: [reach, 'Zapytaj, czy jest inny adres, i popraw kontakt.'],
      senderAdmin: [],
      recipientAdmin: [
        'Włącz konto lub skrzynkę albo przypisz brakującą licencję.',
        'Jeśli ta osoba odeszła, usuń skrzynkę, ustaw odpowiedź automatyczną lub przesyłanie dalej.',
        'W Exchange sprawdź, czy baza skrzynek jest zainstalowana (mounted), a skrzynka nie jest w kwarantannie.',
      ],
      admins: 'x.2.1 lub takie samo sformułowanie: skrzynka jest znana, ale nie przyjmuje wiadomości.',
    },
    'account-suspended': {
      label: 'Konto zawieszone',
      headline: 'Konto {recipient} jest zawieszone',
      cause: 'Dostawca zablokował konto adresata, na przykład za niezapłacony rachunek lub nadużycie.',
      sender: [reach, 'Zapytaj o inny adres na ten czas.'],
      senderAdmin: [],
      recipientAdmin: ['Zapytaj dostawcę, dlaczego zawiesił konto lub domenę, i poproś o zdjęcie blokady.'],
      admins: 'Dostawca zawiesił skrzynkę albo całe konto hostingowe; pocztę przyjmie po zdjęciu blokady.',
    },
    'mailbox-full': {
      label: 'Skrzynka jest pełna',
      headline: 'Skrzynka {local} jest pełna',
      cause: 'W skrzynce {recipient} nie ma już miejsca na nowe wiadomości.',
      sender: [
        reach,
        'Wyślij wiadomość ponownie, gdy zwolni się miejsce.',
        'Krótsza wiadomość bez załączników może się jeszcze zmieścić.',
      ],
      senderAdmin: [],
      recipientAdmin: [
        'Usuń lub zarchiwizuj pocztę i opróżnij folder Elementy usunięte.',
        'Zwiększ limit przydziału albo włącz skrzynkę archiwum.',
        'Przy folderze publicznym sprawdź limity przydziału folderu, organizacji i skrzynki z jego zawartością.',
      ],
      admins:
        'Odmowa z powodu limitu przydziału (x.2.2, odpowiedź 552 lub 452, MapiExceptionShutoffQuotaExceeded).',
    },
    'mailbox-folder-full': {
      label: 'Za dużo elementów w folderze',
      headline: 'Folder w skrzynce {local} zawiera za dużo elementów',
      cause: 'Jeden z folderów skrzynki osiągnął największą dozwoloną liczbę elementów.',
      sender: [reach, 'Poproś o przeniesienie lub usunięcie starych wiadomości z tego folderu.'],
      senderAdmin: [],
      recipientAdmin: [
        'Znajdź folder po liczbie elementów (Get-MailboxFolderStatistics).',
        'Przenieś jego elementy do innych folderów lub do archiwum.',
      ],
      admins:
        'Folder zawiera milion elementów (MapiExceptionMaxObjsExceeded, zgłaszane jako „mailbox busy”).',
    },
    'sender-mailbox-full': {
      label: 'Twoja skrzynka jest pełna',
      headline: 'Twoja własna skrzynka jest zbyt pełna, aby z niej wysyłać',
      cause: 'Skrzynka {sender} osiągnęła limit, więc nic więcej nie można z niej wysłać.',
      sender: [
        'Usuń niepotrzebne wiadomości, zaczynając od największych.',
        'Opróżnij foldery Elementy usunięte i Wiadomości-śmieci.',
        'Wyślij wiadomość ponownie.',
      ],
      senderAdmin: ['Zwiększ limit przydziału skrzynki (ProhibitSendQuota) albo włącz skrzynkę archiwum.'],
      recipientAdmin: [],
      admins:
        'STOREDRV.Submission z QuotaExceededException: limit przydziału przekroczyła skrzynka nadawcy, nie adresata.',
    },
    'group-system-mailbox-full': {
      label: 'Niegroźne powiadomienie systemowe',
      headline: 'Skrzynka systemowa grupy jest pełna; Twoja wiadomość dotarła',
      cause: 'Zapełniła się stara skrzynka systemowa, już nieużywana. Grupa dostaje pocztę normalnie.',
      sender: ['Możesz zignorować to powiadomienie.'],
      senderAdmin: [],
      recipientAdmin: [
        'Aby powiadomienia ustały, dodaj regułę przepływu poczty usuwającą wiadomości do AggregateGroupMailbox.',
      ],
      admins: 'Przestarzała skrzynka arbitrażowa AggregateGroupMailbox przekroczyła limit przydziału.',
    },
    'mailbox-folder-missing': {
      label: 'Zepsuta reguła skrzynki',
      headline: 'Reguła w skrzynce {local} wskazuje folder, którego nie ma',
      cause: 'Skrzynka próbuje odkładać nową pocztę do folderu, który już nie istnieje.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [],
      recipientAdmin: [
        'Wyłącz funkcję Mniej ważne (Clutter) dla skrzynki (Set-Clutter -Enable $false).',
        'Poszukaj reguł skrzynki odbiorczej, które przenoszą pocztę do usuniętego folderu, i usuń je.',
      ],
      admins:
        'STOREDRV.Deliver z MapiExceptionNotFound: brakuje miejsca docelowego w skrzynce, zwykle folderu Clutter.',
    },
    'mailbox-busy': {
      label: 'Za dużo poczty naraz',
      headline: 'Skrzynka {local} dostaje więcej poczty, niż może przyjąć',
      cause: 'Do tej skrzynki trafia zbyt wiele wiadomości naraz, więc serwer celowo spowalnia dostarczanie.',
      sender: [waitOnly, 'Jeśli ostatecznie się nie uda, wyślij ponownie później.'],
      senderAdmin: ['Spowolnij lub rozłóż w czasie pocztę automatyczną do tej skrzynki.'],
      recipientAdmin: ['Ustal, co zalewa skrzynkę: alerty, pętla, aplikacja.'],
      admins:
        'Osiągnięto limit wątków dla jednego adresata (432 4.3.2). Chroni on inne skrzynki w bazie i nie można go zdjąć.',
    },
    'list-expansion-failed': {
      label: 'Zepsuta lista mailingowa',
      headline: 'Nie udało się ustalić członków listy {recipient}',
      cause: 'Adres jest listą lub grupą, a serwer nie potrafił ustalić, kto do niej należy.',
      sender: [reach, 'Jeśli sprawa jest pilna, napisz bezpośrednio do członków.'],
      senderAdmin: [],
      recipientAdmin: [
        'Sprawdź członków grupy, grupy zagnieżdżone, a w grupie dynamicznej jej filtr i kontener.',
        'Sprawdź, czy w plikach aliasów i dołączanych plikach nie ma błędów.',
      ],
      admins: 'Rozwinięcie listy się nie powiodło (x.2.4): błędny filtr lub baza, błąd albo pętla aliasów.',
    },
    'local-delivery-failed': {
      label: 'Błąd zapisu do skrzynki',
      headline: 'Serwer domeny {domain} nie zdołał zapisać wiadomości w skrzynce {local}',
      cause: 'Serwer adresata przyjął wiadomość, ale nie udało mu się umieścić jej w skrzynce.',
      sender: ['Wyślij wiadomość ponownie za godzinę lub dwie.', reach],
      senderAdmin: [],
      recipientAdmin: [
        'Przeczytaj dziennik poczty serwera {host} z czasu powiadomienia.',
        'Sprawdź uprawnienia, blokady, miejsce na dysku i program dostarczający do tej skrzynki.',
      ],
      admins: 'Program dostarczający zawiódł po przyjęciu wiadomości; przyczyna jest na samym serwerze.',
    },
    'delivery-program-failed': {
      label: 'Błąd skryptu przy dostarczaniu',
      headline: 'Zawiódł program w domenie {domain}, który obsługuje pocztę skrzynki {local}',
      cause: 'Poczta na ten adres trafia do programu lub skryptu, a ten przerwał pracę z błędem.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [],
      recipientAdmin: [
        'Uruchom ręcznie polecenie z błędu jako użytkownik dostarczający pocztę i sprawdź wynik.',
        'Sprawdź ścieżkę, uprawnienia i kody wyjścia (sysexits.h).',
      ],
      admins:
        'Transport przez potok, polecenie aliasu lub filtr zwróciły błąd; kod wyjścia 75 oznaczałby ponowienie.',
    },
    'address-book-policy': {
      label: 'Ukryty przez zasady katalogu',
      headline: 'Zasady katalogu nie pozwalają Ci pisać do skrzynki {local}',
      cause: 'Twoja organizacja dzieli książkę adresową, a tego adresata nie ma w Twojej części.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Sprawdź zasady książki adresowej: adresat musi być na globalnej liście adresowej nadawcy.',
      ],
      recipientAdmin: ['Sprawdź, czy adresat jest na własnej globalnej liście adresowej.'],
      admins:
        'Dostarczenie zablokował agent ABP Routing (5.3.2, „Missing or bad StoreDriver MDB properties”).',
    },
    'message-too-large': {
      label: 'Wiadomość jest za duża',
      headline: 'Twoja wiadomość jest za duża',
      cause:
        'Z załącznikami wiadomość jest większa, niż przyjmuje serwer po drodze lub system domeny {domain}.',
      sender: [
        'Umieść duże pliki w usłudze udostępniania plików i wyślij link.',
        'Albo zmniejsz obrazy, spakuj pliki lub rozłóż je na kilka wiadomości.',
        'Przy wysyłaniu załączniki rosną mniej więcej o jedną trzecią.',
      ],
      senderAdmin: ['Porównaj rozmiar wiadomości z limitami organizacji, łączników i skrzynki.'],
      recipientAdmin: [
        'Zwiększ limit rozmiaru organizacji, łącznika lub skrzynki, jeśli taka poczta jest pożądana.',
      ],
      admins:
        'Wiadomość przekracza limit ogłoszony przez SIZE (RFC 1870) lub ustawiony na serwerze (x.3.4, x.2.3, odpowiedź 552). Base64 dodaje około 37%.',
    },
    'message-too-large-for-recipient': {
      label: 'Za duża dla tego adresata',
      headline: 'Twoja wiadomość jest za duża dla skrzynki {local}',
      cause: 'Skrzynka lub grupa adresata ma własny limit rozmiaru, a ta wiadomość go przekracza.',
      sender: [linkInstead, 'Albo zmniejsz załączniki i wyślij ponownie.'],
      senderAdmin: [],
      recipientAdmin: ['Zwiększ MaxReceiveSize skrzynki lub grupy.'],
      admins: 'RESOLVER.RST.RecipSizeLimit lub x.2.3: limit tego adresata, a nie serwera.',
    },
    'message-too-large-for-sender': {
      label: 'Przekroczony Twój limit rozmiaru',
      headline: 'Twoja wiadomość jest większa, niż możesz wysłać',
      cause: 'Twoja własna skrzynka ma limit wiadomości wychodzących, a ta go przekracza.',
      sender: [
        linkInstead,
        'Jeśli często go potrzebujesz, poproś administratora swojej poczty o wyższy limit.',
      ],
      senderAdmin: ['Zwiększ MaxSendSize skrzynki nadawcy.'],
      recipientAdmin: [],
      admins: 'RESOLVER.RST.SendSizeLimit.Sender: MaxSendSize skrzynki wysyłającej.',
    },
    'message-too-large-for-organization': {
      label: 'Przekroczony limit organizacji',
      headline: 'Twoja wiadomość jest większa, niż pozwala Twoja organizacja',
      cause: 'Twoja organizacja ogranicza rozmiar wszystkich wiadomości, a ta przekracza limit.',
      sender: [linkInstead, forwardToAdmin],
      senderAdmin: [
        'Zwiększ limit organizacji (Set-TransportConfig MaxSendSize i MaxReceiveSize) oraz limity łączników.',
      ],
      recipientAdmin: [],
      admins: 'RESOLVER.RST.SendSizeLimit.Org: limit w konfiguracji transportu.',
    },
    'header-too-large': {
      label: 'Za duże nagłówki',
      headline: 'Ukryte nagłówki wiadomości są za duże',
      cause:
        'Techniczny początek wiadomości jest za duży dla serwera. Przyczyną bywa bardzo długa lista adresatów lub korespondencja.',
      sender: [
        'Wyślij do mniejszej liczby osób naraz albo użyj pola UDW lub grupy.',
        'Zacznij nową wiadomość, zamiast odpowiadać na starą.',
        forwardToAdmin,
      ],
      senderAdmin: [
        'Poszukaj nagłówków, które rosną po drodze: References, ARC, śledzące, zabezpieczeń, Do i DW.',
      ],
      recipientAdmin: [],
      admins: 'Sekcja nagłówków lub jeden wiersz nagłówka przekracza limit serwera odbierającego.',
    },
    'too-many-recipients': {
      label: 'Zbyt wielu adresatów',
      headline: 'Twoja wiadomość ma zbyt wielu adresatów',
      cause: 'W jednej wiadomości jest więcej osób, niż serwer przyjmuje naraz.',
      sender: [
        'Wyślij wiadomość w kilku mniejszych partiach.',
        'Albo użyj grupy dystrybucyjnej lub listy mailingowej.',
      ],
      senderAdmin: [
        'Niech serwer wysyłający dzieli koperty na mniejsze partie.',
        'Sprawdź limity adresatów skrzynki, łącznika i organizacji.',
      ],
      recipientAdmin: [],
      admins:
        'RCPT TO przekroczyło limit (x.5.3, 452). Exchange Online przyjmuje naraz najwyżej 200 adresatów koperty z jednej domeny; po odpowiedzi 452 resztę trzeba wysłać w nowej transakcji (RFC 5321 §4.5.3.1.10).',
    },
    'daily-recipient-limit': {
      label: 'Osiągnięty limit dzienny',
      headline: 'Osiągnięto dzienny limit adresatów Twojego konta',
      cause: 'W ciągu 24 godzin z Twojego konta napisano do tylu adresatów, ilu dopuszcza limit.',
      sender: [
        'Odczekaj 24 godziny i wyślij ponownie.',
        'Zajrzyj do folderu Elementy wysłane. Jeśli są tam obce wiadomości, ktoś używa Twojego konta: od razu zmień hasło.',
        'Do dużych wysyłek użyj usługi, która do tego służy.',
      ],
      senderAdmin: [
        'Sprawdź, czy konto nie zostało przejęte.',
        'Przenieś wysyłki masowe do przeznaczonej do tego usługi; limit 10 000 adresatów dziennie jest stały.',
      ],
      recipientAdmin: [],
      admins: 'Osiągnięto limit liczby adresatów Exchange Online (5.1.90).',
    },
    'submission-quota-exceeded': {
      label: 'Osiągnięty limit wysyłania',
      headline: 'Osiągnięto limit wysyłania Twojego konta',
      cause:
        'Z Twojego konta wyszło tyle wiadomości, ile wolno. Jeśli to nie Twoje wiadomości, ktoś używa Twojego konta.',
      sender: [
        'Zajrzyj do folderu Elementy wysłane. Jeśli są tam obce wiadomości, od razu zmień hasło i powiadom administratora swojej poczty.',
        'Jeśli wszystkie pochodzą od Ciebie, odczekaj dzień i wysyłaj mniej.',
      ],
      senderAdmin: [
        'Sprawdź logowania, reguły skrzynki odbiorczej i przesyłanie dalej; w razie wątpliwości zresetuj hasło.',
        bulkElsewhere,
      ],
      recipientAdmin: [],
      admins:
        'Przekroczono limit wiadomości lub adresatów konta. Nagły przypadek to bardzo często przejęte konto.',
    },
    'hourly-limit-from-sender': {
      label: 'Za dużo wiadomości na godzinę',
      headline: 'W ostatniej godzinie do skrzynki {local} wyszło od Ciebie za dużo wiadomości',
      cause:
        'Skrzynka przyjmuje od jednego nadawcy tylko określoną liczbę wiadomości na godzinę; limit przekroczono.',
      sender: [
        'Odczekaj godzinę i wyślij ponownie.',
        'Jeśli te wiadomości wysyła program, ustaw w nim rzadsze wysyłanie.',
      ],
      senderAdmin: ['Znajdź aplikację lub regułę, która tyle wysyła; spowolnij ją albo łącz jej wiadomości.'],
      recipientAdmin: ['Niech powiadomienia będą łączone albo trafiają gdzie indziej niż do skrzynki.'],
      admins:
        'Osiągnięto limit Exchange Online dla wiadomości od jednego nadawcy do jednej skrzynki (5.2.121).',
    },
    'hourly-limit-of-recipient': {
      label: 'Adresat dostaje za dużo poczty',
      headline: 'Skrzynka {local} dostaje więcej poczty, niż może przyjąć w godzinę',
      cause: 'Do tej skrzynki trafia w ciągu godziny więcej wiadomości, niż wolno.',
      sender: ['Odczekaj godzinę lub dwie i wyślij ponownie.', reach],
      senderAdmin: ['Jeśli większość wysyłają Twoje systemy, spowolnij je.'],
      recipientAdmin: ['Ustal, co zalewa skrzynkę (śledzenie wiadomości według nadawcy), i zatrzymaj to.'],
      admins: 'Osiągnięto limit odbierania skrzynki (5.2.122; w Gmailu 4.2.1 lub 5.2.1, ReceivingRate).',
    },
    'tenant-external-limit': {
      label: 'Osiągnięty limit organizacji',
      headline: 'Twoja organizacja osiągnęła dzienny limit poczty na zewnątrz',
      cause:
        'W ciągu 24 godzin cała organizacja napisała do tylu zewnętrznych adresatów, ilu dopuszcza Microsoft 365.',
      sender: ['Odczekaj i wyślij ponownie jutro.', forwardToAdmin],
      senderAdmin: [
        'Sprawdź zużycie (Get-LimitsEnforcementStatus, raport w centrum administracyjnym Exchange) i to, kto wysyła najwięcej.',
        'Przenieś wysyłki masowe do przeznaczonej do tego usługi i sprawdź pocztę przekazywaną z serwerów lokalnych.',
        'Limit podnosi płatna subskrypcja zamiast próbnej, a także dodatkowe licencje.',
      ],
      recipientAdmin: [],
      admins:
        'Limit zewnętrznych adresatów dzierżawy (TERRL; 5.7.232 w wersji próbnej, 5.7.233 w pozostałych) liczy adresatów spoza akceptowanych domen z ostatnich 24 godzin.',
    },
    'onmicrosoft-domain-limit': {
      label: 'Limit domeny testowej',
      headline: 'Z Twojego adresu onmicrosoft.com nie można wysyłać tak dużo',
      cause: 'Adresy onmicrosoft.com służą do testów i mają niski dzienny limit zewnętrznych adresatów.',
      sender: ['Wysyłaj z własnej domeny swojej organizacji.', forwardToAdmin],
      senderAdmin: ['Dodaj i zweryfikuj własną domenę, a potem ustaw ją jako podstawowy adres użytkowników.'],
      recipientAdmin: [],
      admins: 'Ponad 100 zewnętrznych adresatów w 24 godziny z początkowej domeny dzierżawy (5.7.236).',
    },
    'ipv6-range-limit': {
      label: 'Zbyt szybkie wysyłanie',
      headline: 'Twój serwer poczty wysyła za dużo ze swojego zakresu adresów',
      cause:
        'Z zakresu adresów Twojego serwera wysłano w krótkim czasie więcej, niż pozwala usługa adresata.',
      sender: [sendLess, forwardToAdmin],
      senderAdmin: ['Spowolnij wysyłanie z zakresu IPv6 podanego w błędzie albo wysyłaj przez IPv4.'],
      recipientAdmin: [],
      admins: 'Exchange Online liczy nadawców IPv6 według zakresu (5.7.508).',
    },
    'rate-limited': {
      label: 'Zbyt szybkie wysyłanie',
      headline: 'Z Twojej strony poczta wychodzi zbyt szybko',
      cause:
        'System domeny {domain} ogranicza, ile poczty przyjmuje w krótkim czasie od jednego nadawcy lub serwera, a limit przekroczono.',
      sender: [
        sendLess,
        'Jeśli chodziło tylko o kilka wiadomości, przekaż to powiadomienie administratorowi swojej poczty.',
      ],
      senderAdmin: [
        'Zmniejsz tempo i liczbę połączeń do jednego celu, a wysyłki masowe rozłóż w czasie.',
        'Sprawdź, czy nie ma przejętych kont i poczty na nieistniejące adresy: obniżają limit.',
      ],
      recipientAdmin: ['Podnieś limit temu nadawcy, jeśli jego poczta jest pożądana.'],
      admins:
        'Limit szybkości usługi odbierającej. Większość limitów mija sama, ale ciągłe próby je przedłużają.',
    },
    'too-many-connections': {
      label: 'Za dużo połączeń',
      headline: 'Twój serwer poczty otwiera za dużo połączeń z serwerem domeny {domain}',
      cause: 'Serwer adresata pozwala jednemu nadawcy tylko na kilka połączeń naraz.',
      sender: ['Wyślij ponownie za godzinę.', forwardToAdmin],
      senderAdmin: ['Zmniejsz liczbę równoległych połączeń i wiadomości w jednym połączeniu do tego celu.'],
      recipientAdmin: ['Podnieś limit połączeń tego serwera, jeśli jego poczta jest pożądana.'],
      admins: 'Limit jednoczesnych lub godzinnych połączeń z jednego adresu IP.',
    },
    greylisted: {
      label: 'Prośba o ponowną próbę',
      headline: 'Serwer domeny {domain} prosi o drugą próbę',
      cause:
        'Serwer adresata nie zna jeszcze Twojego serwera i każe mu spróbować za kilka minut. Tak broni się przed spamem.',
      sender: [waitOnly, 'Jeśli ostatecznie się nie uda, powiadom administratora swojej poczty.'],
      senderAdmin: [
        'Dopilnuj, aby serwer ponawiał próby z tego samego adresu, po kilku minutach, co najmniej przez dobę.',
      ],
      recipientAdmin: ['Dodaj nadawcę do wyjątków szarej listy.'],
      admins:
        'Szara lista (greylisting, RFC 6647): pierwsza próba z nieznanym zestawem adresu, nadawcy i adresata jest tymczasowo odrzucana.',
    },
    'spam-content': {
      label: 'Uznana za spam',
      headline: 'System domeny {domain} uznał Twoją wiadomość za spam',
      cause: 'System poczty adresata uznał wiadomość za spam z powodu jej treści, linków albo pochodzenia.',
      sender: [
        'Napisz wiadomość prościej: mniej linków i obrazów, bez skróconych linków, z konkretnym tematem.',
        'Wyślij ją jeszcze raz, na początek bez załączników.',
        reach,
        'Jeśli zdarza się to z wieloma adresatami, przekaż to powiadomienie administratorowi swojej poczty.',
      ],
      senderAdmin: [
        'Kieruj się odpowiedzią serwera adresata: często podaje nazwę listy lub testu.',
        'Dopilnuj, aby domena {senderDomain} przechodziła SPF, DKIM i DMARC i aby żadne konto nie wysyłało spamu.',
      ],
      recipientAdmin: ['Jeśli wiadomość jest pożądana, dopuść nadawcę w filtrze spamu i zgłoś błędną ocenę.'],
      admins:
        'Wiadomość odrzucił filtr. Uwierzytelnianie, reputacja nadawcy i linki ważą tyle samo co słowa.',
    },
    'virus-detected': {
      label: 'Znaleziono wirusa',
      headline: 'Twoją wiadomość zatrzymano jako niebezpieczną',
      cause: 'Skaner antywirusowy znalazł coś niebezpiecznego w wiadomości lub załączniku.',
      sender: [
        'Nie wysyłaj tego pliku ponownie. Przeskanuj urządzenie aktualnym programem antywirusowym.',
        'Jeśli plik na pewno jest czysty, udostępnij go przez usługę udostępniania plików.',
        'Jeśli to nie Twoja wiadomość, zmień hasło: ktoś może używać Twojego konta.',
      ],
      senderAdmin: [
        'Przeskanuj urządzenie nadawcy i sprawdź, czy z konta nie wyszły obce wiadomości.',
        'Jeśli to fałszywy alarm, prześlij plik producentowi skanera podanego w błędzie.',
      ],
      recipientAdmin: ['Zanim dodasz wyjątek, sprawdź w dzienniku skanera nazwę sygnatury.'],
      admins:
        'Wiadomość odrzucił mechanizm antywirusowy. Często obejmuje to makra, zaszyfrowane archiwa i linki wyłudzające dane.',
    },
    'attachment-blocked': {
      label: 'Niedozwolony załącznik',
      headline: 'Załącznik w Twojej wiadomości jest niedozwolony',
      cause: 'Serwer nie przyjmuje takich plików, na przykład programów, skryptów lub archiwów z hasłem.',
      sender: [
        'Wyślij wiadomość bez załącznika.',
        'Udostępnij plik przez usługę udostępniania plików i wyślij link.',
        'Zmiana nazwy lub spakowanie pliku zwykle nie pomaga.',
      ],
      senderAdmin: ['Sprawdź, czy ten typ pliku zablokowała Twoja bramka, czy bramka adresata.'],
      recipientAdmin: [
        'Jeśli plik jest potrzebny, dopuść jego typ dla tego nadawcy (filtr załączników, reguła przepływu poczty).',
      ],
      admins:
        'Wiadomość odrzuciły zasady typów plików lub załączników. Liczą się też typy wewnątrz archiwów.',
    },
    'attachment-nested': {
      label: 'Za dużo osadzonych plików',
      headline: 'Załącznik zawiera w sobie za dużo plików',
      cause: 'Jeden z załączników, na przykład dokument Word, zawiera co najmniej dwadzieścia innych plików.',
      sender: [
        'Usuń z dokumentu część osadzonych plików i dołącz lub udostępnij je osobno.',
        'Albo zapisz dokument jako PDF i wyślij PDF.',
      ],
      senderAdmin: [],
      recipientAdmin: [],
      admins: 'AS345: załącznik z co najmniej 20 osadzonymi obiektami jest odrzucany.',
    },
    'attachment-scan-timeout': {
      label: 'Nie dało się sprawdzić załącznika',
      headline: 'Reguła poczty nie zdążyła sprawdzić Twojego załącznika',
      cause: 'Twoja organizacja sprawdza załączniki, a odczytanie tego pliku trwało zbyt długo.',
      sender: ['Wyślij plik jako PDF albo udostępnij go linkiem.', forwardToAdmin],
      senderAdmin: [
        'W regule przepływu poczty, która bada załączniki, wyłącz odraczanie wiadomości, gdy reguła się nie zakończy.',
      ],
      recipientAdmin: [],
      admins:
        '554 5.6.0 „Invalid message content” od reguły transportu, której skanowanie załącznika przekroczyło czas.',
    },
    'link-blocked': {
      label: 'Link na czarnej liście',
      headline: 'Link w Twojej wiadomości jest na czarnej liście',
      cause:
        'Wiadomość zawiera adres internetowy znany ze spamu lub oszustw. Może być w Twoim podpisie albo w cytowanym tekście.',
      sender: [
        'Znajdź ten link (błąd często go podaje) i usuń go.',
        'Unikaj skróconych linków.',
        'Wyślij wiadomość ponownie.',
      ],
      senderAdmin: [
        'Sprawdź domenę na liście podanej w błędzie (Spamhaus DBL, SURBL, URIBL). Jeśli to Twoja domena, sprawdź, czy nie włamano się na stronę, i poproś o usunięcie z listy.',
      ],
      recipientAdmin: [],
      admins:
        'Lista URI zawiera domenę z treści. Własne domeny trafiają tam po włamaniu na stronę internetową.',
    },
    'content-policy': {
      label: 'Niedozwolona treść',
      headline: 'Twoją wiadomość zatrzymała reguła treści',
      cause: 'Reguła organizacji, która szuka określonych słów lub danych, nie przepuszcza tej wiadomości.',
      sender: [
        'Przeczytaj tekst błędu: może podawać nazwę reguły lub to, co jest niedozwolone.',
        'Zmień wiadomość i wyślij ją ponownie albo skontaktuj się z tą osobą w inny sposób.',
      ],
      senderAdmin: [
        'Jeśli to Twoja reguła (ochrona przed utratą danych, filtr treści), znajdź ją, śledząc wiadomość.',
      ],
      recipientAdmin: ['Znajdź regułę, śledząc wiadomość, i dodaj wyjątek, jeśli wiadomość jest pożądana.'],
      admins:
        'Wiadomość odrzuciła reguła treści, słów kluczowych lub ochrony przed utratą danych (DLP), po jednej albo drugiej stronie.',
    },
    'message-quarantined': {
      label: 'W kwarantannie',
      headline: 'Twoja wiadomość do skrzynki {local} jest w kwarantannie',
      cause: 'System adresata odłożył wiadomość jako podejrzaną. Nadal można ją zwolnić.',
      sender: [reach, 'Poproś o zajrzenie do kwarantanny i zwolnienie wiadomości.'],
      senderAdmin: [],
      recipientAdmin: [
        'Obejrzyj wiadomość w kwarantannie i ją zwolnij.',
        'Jeśli ocena była błędna, dodaj wyjątek dla nadawcy.',
      ],
      admins: 'Filtr umieścił wiadomość w kwarantannie, zamiast ją dostarczyć.',
    },
    'ip-blocklisted': {
      label: 'Serwer na czarnej liście',
      headline: 'Twój serwer poczty jest na czarnej liście używanej w domenie {domain}',
      cause:
        'Adres Twojego serwera poczty jest na publicznej liście nadawców spamu, z której korzysta serwer adresata. Chodzi o serwer, nie o Ciebie.',
      sender: [forwardToAdmin, reach],
      senderAdmin: [
        'Sprawdź adres IP serwera na liście podanej w błędzie (Spamhaus: check.spamhaus.org).',
        'Najpierw znajdź i usuń przyczynę: przejęte konto, zainfekowane urządzenie, otwarty przekaźnik, włamanie na stronę.',
        'Potem poproś o usunięcie z listy.',
        'Jeśli adres jest współdzielony, poproś o to swojego dostawcę.',
      ],
      recipientAdmin: [
        'Jeśli ta poczta jest potrzebna, dodaj adres IP nadawcy na razie do listy dozwolonych.',
      ],
      admins:
        'Łączący się adres IP jest na czarnej liście DNS. Odpowiedź o otwartych serwerach nazw lub limicie zapytań (127.255.255.x w Spamhaus) oznacza błąd w DNS adresata.',
    },
    'ip-banned-by-microsoft': {
      label: 'Serwer zablokowany przez Microsoft',
      headline: 'Microsoft nie przyjmuje poczty z Twojego serwera',
      cause: 'Microsoft zablokował adres Twojego serwera poczty, zwykle z powodu spamu.',
      sender: [forwardToAdmin, reach],
      senderAdmin: [
        spamFirst,
        'Poproś o usunięcie z listy w portalu sender.office.com, podając adres IP z błędu.',
        'Jeśli błąd podaje adres delist@microsoft.com, wyślij tam całe powiadomienie.',
      ],
      recipientAdmin: [
        'Jeśli poczta jest pożądana, dodaj adres na razie do listy dozwolonych adresów IP w filtrze połączeń.',
      ],
      admins:
        'Łączący się adres IP jest zablokowany w Exchange Online Protection (5.7.606–649 albo 5.7.1 „blocked using Blocklist”).',
    },
    'sender-banned-by-microsoft': {
      label: 'Zablokowany przez Microsoft',
      headline: 'Microsoft zablokował serwer lub konto nadawcy',
      cause: 'Microsoft 365 odrzuca tę pocztę, bo z tego samego serwera lub konta wychodził spam.',
      sender: [
        forwardToAdmin,
        'Zmień hasło i sprawdź, czy w folderze Elementy wysłane nie ma obcych wiadomości.',
      ],
      senderAdmin: [
        'Najpierw znajdź źródło spamu i je usuń.',
        'Napisz na delist@microsoft.com, dołączając pełne powiadomienie, kod i adres IP do odblokowania.',
        'Użytkownika Microsoft 365 usuń ze strony Jednostki z ograniczeniami (Restricted entities) w portalu Defender.',
      ],
      recipientAdmin: [],
      admins: '5.7.511: zablokowany adres IP, według starszych wydań listy konto. Sprawdź jedno i drugie.',
    },
    'ip-blocked-by-outlook-com': {
      label: 'Blokada Outlook.com',
      headline: 'Outlook.com nie przyjmuje poczty z Twojego serwera',
      cause: 'Outlook.com i Hotmail zablokowały Twój serwer poczty albo jego sąsiada w sieci.',
      sender: [forwardToAdmin, reach],
      senderAdmin: [
        'Sprawdź adres w Microsoft Smart Network Data Services (SNDS) i zatrzymaj to, co wysyła spam.',
        'Poproś o odblokowanie w formularzu dla nadawców Outlook.com (olcsupport.office.com) i podaj kod z nawiasu, na przykład S3140.',
        'Jeśli zablokowana jest cała sieć, musi o to poprosić Twój dostawca hostingu.',
      ],
      recipientAdmin: [],
      admins:
        'S3140 i S3150 (lub SC-00x): lista zablokowanych sieci Outlook.com. Portal sender.office.com jej nie obejmuje.',
    },
    'ip-blocked-by-recipient': {
      label: 'Serwer nadawcy zablokowany',
      headline: 'System domeny {domain} zablokował Twój serwer poczty',
      cause: 'Organizacja adresata umieściła adres Twojego serwera poczty na własnej liście zablokowanych.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [
        'Zapytaj administratora adresata o powód; to jego własna lista, więc publiczne odblokowywanie nie pomoże.',
      ],
      recipientAdmin: [
        'Jeśli poczta jest pożądana, usuń adres IP nadawcy ze swojej listy zablokowanych (filtr połączeń, lista dostępu, zapora).',
      ],
      admins:
        'Serwer odrzuciła lokalna reguła dostępu adresata (AS16012607 i 5.7.507 w Exchange Online; „Client host rejected” w Postfiksie).',
    },
    'dynamic-ip-blocked': {
      label: 'To nie adres serwera poczty',
      headline: 'System domeny {domain} nie przyjmuje poczty prosto z takiego łącza',
      cause: 'Wiadomość przyszła prosto z adresu domowego lub dynamicznego, a nie przez serwer poczty.',
      sender: [
        'Wysyłaj przez serwer poczty wychodzącej (SMTP) swojego dostawcy, z nazwą użytkownika i hasłem.',
        forwardToAdmin,
      ],
      senderAdmin: [
        'Kieruj pocztę wychodzącą przez serwer poczty dostawcy lub organizacji.',
        'Dla stałego adresu zadbaj o własną nazwę w odwrotnym DNS i usunięcie z listy (na przykład Spamhaus PBL).',
      ],
      recipientAdmin: [],
      admins: 'Adres jest na liście zakresów dynamicznych lub domowych albo tak wygląda jego nazwa odwrotna.',
    },
    'domain-blocklisted': {
      label: 'Domena na czarnej liście',
      headline: 'Domena w Twojej wiadomości jest na czarnej liście',
      cause: 'Domena nadawcy albo inna domena z wiadomości jest na publicznej liście domen spamowych.',
      sender: [
        forwardToAdmin,
        'Sprawdź, czy Twój podpis lub tekst nie zawiera linku do nietypowej domeny, i usuń go.',
      ],
      senderAdmin: [
        'Sprawdź domenę {senderDomain} i nazwę swojego serwera na liście podanej w błędzie.',
        'Sprawdź, czy nie włamano się na stronę lub konta, a potem poproś o usunięcie z listy.',
      ],
      recipientAdmin: [],
      admins:
        'Lista domen (Spamhaus DBL, SURBL, RHSBL) zawiera domenę nadawcy koperty, nazwę HELO lub domenę z pola Od.',
    },
    'poor-reputation': {
      label: 'Słaba reputacja nadawcy',
      headline: 'System domeny {domain} nie ufa reputacji Twojego serwera poczty',
      cause: 'Z Twojego serwera lub domeny przychodziło ostatnio zbyt wiele niechcianej poczty.',
      sender: [forwardToAdmin, 'Spróbuj ponownie za dzień albo skontaktuj się z tą osobą w inny sposób.'],
      senderAdmin: [
        'Poszukaj przejętych kont, przesyłanego dalej spamu i list z wieloma martwymi adresami.',
        'Sprawdź SPF, DKIM, DMARC i odwrotny DNS.',
        'Obserwuj narzędzia dla nadawców (Google Postmaster Tools, Microsoft SNDS, Yahoo Sender Hub) i wysyłaj mniej, aż reputacja się poprawi.',
      ],
      recipientAdmin: ['Dopuść nadawcę, jeśli poczta jest pożądana.'],
      admins:
        'Reputacja zależy od skarg, pułapek, błędnych adresatów i ilości poczty; poprawia się po dniach czystego wysyłania.',
    },
    'suspicious-activity-restricted': {
      label: 'Chwilowo wstrzymywana',
      headline: 'Microsoft chwilowo wstrzymuje pocztę z Twojej strony',
      cause:
        'Zauważono nietypową aktywność Twojego serwera lub konta, więc Microsoft 365 spowalnia pocztę do czasu sprawdzenia.',
      sender: [waitOnly, overADay],
      senderAdmin: [
        'W Microsoft 365 wysyłaj pocztę z serwerów lokalnych przez łącznik z Twoim certyfikatem lub adresem IP.',
        'Poza Microsoft 365 utrzymuj stałą ilość poczty; ograniczenie mija po kilku dniach.',
        'Sprawdź, czy nie ma przejętych kont.',
      ],
      recipientAdmin: [
        'Jeśli przed Microsoft 365 działa filtr innej firmy, skonfiguruj dla niego łącznik przychodzący.',
      ],
      admins:
        '4.7.500–699 (ASxxx) to ograniczanie łączącego się adresu, który wysyła więcej niż zwykle; nowi nadawcy są traktowani ostrożniej.',
    },
    'suspicious-ip-restricted': {
      label: 'Serwer chwilowo ograniczony',
      headline: 'Microsoft chwilowo wstrzymuje pocztę z Twojego serwera',
      cause: 'Zauważono podejrzaną aktywność Twojego serwera poczty i ograniczono go na czas sprawdzania.',
      sender: [waitOnly, overADay],
      senderAdmin: [
        'Sprawdź, czy spod tego adresu nie wychodzi spam: przejęte konta, zainfekowane urządzenia, otwarty przekaźnik.',
        'Utrzymuj stałą ilość poczty.',
      ],
      recipientAdmin: [],
      admins: '4.7.850–899: łączący się adres IP jest ograniczony na czas oceny.',
    },
    'allow-list-hides-block': {
      label: 'Przeszkadza lista dozwolonych',
      headline: 'Ustawienie w domenie {domain} zasłania powód blokady Twojego serwera',
      cause:
        'Twój serwer jest na liście zablokowanych, a błędny wpis na liście dozwolonych adresata zamienia to w błąd przekazywania.',
      sender: [passToTheirAdmin],
      senderAdmin: ['Sprawdź, czy Twój adres jest na publicznej czarnej liście.'],
      recipientAdmin: [
        'Usuń adres z listy dozwolonych adresów IP: następne powiadomienie poda wtedy nazwę czarnej listy.',
        'Zostaw w łączniku tylko adresy własnych serwerów lokalnych.',
      ],
      admins:
        'Adres jest i w łączniku przychodzącym, i na liście dozwolonych adresów IP, co zasłania listę, która go blokuje.',
    },
    'reverse-dns-missing': {
      label: 'Brak odwrotnej nazwy DNS',
      headline: 'Adres Twojego serwera poczty nie ma właściwej nazwy',
      cause:
        'Serwer adresata szukał nazwy dla adresu Twojego serwera poczty i nie znalazł jej albo znalazł niepasującą.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Zadbaj o rekord PTR adresu IP, z którego wysyłasz; zwykle ustawia go dostawca Internetu lub hostingu.',
        'Nazwa z tego rekordu musi prowadzić z powrotem do tego samego adresu i zgadzać się z EHLO.',
        'W przypadku IPv6 ustaw ją też dla adresu IPv6 albo wysyłaj przez IPv4.',
      ],
      recipientAdmin: [],
      admins: 'Sprawdzenie odwrotnego DNS nie powiodło się (x.7.25). Oba kierunki muszą się zgadzać.',
    },
    'ipv6-not-accepted': {
      label: 'Nie przyjmuje poczty przez IPv6',
      headline: 'System domeny {domain} nie przyjmuje poczty przez IPv6',
      cause: 'Twój serwer poczty użył nowszego protokołu IPv6, na co organizacja adresata nie zezwala.',
      sender: [forwardToAdmin],
      senderAdmin: ['Ustaw serwer tak, aby do tej domeny wysyłał przez IPv4.'],
      recipientAdmin: [
        'Poproś pomoc techniczną Microsoft o włączenie anonimowej poczty przychodzącej przez IPv6.',
      ],
      admins:
        'Exchange Online przyjmuje anonimową pocztę przez IPv6 tylko dla organizacji, które o to poprosiły (5.7.510, 550 5.2.1).',
    },
    'helo-rejected': {
      label: 'Serwer źle się przedstawia',
      headline: 'Twój serwer poczty źle się przedstawia',
      cause: 'W powitaniu Twój serwer poczty podał nazwę, której serwer adresata nie przyjmuje.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Ustaw w EHLO pełną nazwę własnego serwera; musi ona istnieć w DNS.',
        'Nigdy nie podawaj nazwy adresata, localhost ani samego adresu IP.',
      ],
      recipientAdmin: [],
      admins:
        'Odrzucono argument HELO/EHLO (RFC 5321 §4.1.4). W programie Exchange jest to Fqdn łącznika wysyłania.',
    },
    'spf-failed': {
      label: 'Negatywny wynik SPF',
      headline: 'System domeny {domain} nie potwierdził, że poczta pochodzi z domeny {senderDomain}',
      cause:
        'Twoja domena publikuje listę serwerów, które mogą wysyłać jej pocztę (SPF), a użytego serwera na niej nie ma.',
      sender: [
        forwardToAdmin,
        'Jeśli {recipient} przekazuje pocztę dalej, zapytaj przez telefon lub czat o adres docelowy i napisz tam.',
      ],
      senderAdmin: [
        'Weź adres IP podany w błędzie i porównaj go z rekordem SPF domeny {senderDomain}.',
        'Dodaj każdą usługę i każdy serwer, który wysyła pocztę domeny; zachowaj jeden rekord i najwyżej dziesięć zapytań DNS.',
        'Podpisuj też wiadomości DKIM: podpis przetrwa przesłanie dalej, SPF nie.',
      ],
      recipientAdmin: [
        'Jeśli pocztę przesłano dalej, przesyłający musi zmieniać nadawcę koperty (SRS); można też zaufać jego pieczęci ARC.',
      ],
      admins:
        'SPF (RFC 7208) ma wynik negatywny dla domeny nadawcy koperty. Przy poczcie przesłanej dalej sprawdzany jest adres przesyłającego. Nie przechodzi go też poczta z puli wysokiego ryzyka Microsoft.',
    },
    'spf-record-broken': {
      label: 'Błąd w rekordzie SPF',
      headline: 'Rekord SPF domeny {senderDomain} zawiera błąd',
      cause:
        'Nie da się odczytać listy serwerów, które mogą wysyłać pocztę Twojej domeny (rekordu SPF), więc serwer adresata odrzucił wiadomość.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Sprawdź rekord SPF: tylko jeden rekord TXT z v=spf1, bez literówek, najwyżej dziesięć zapytań DNS.',
        'Usuń wpisy include usług, z których już nie korzystasz.',
      ],
      recipientAdmin: [],
      admins: 'Ocena SPF zakończyła się wynikiem permerror lub temperror (x.7.24; RFC 7208 §2.6, §4.6.4).',
    },
    'dkim-failed': {
      label: 'Negatywny wynik DKIM',
      headline: 'Nie udało się zweryfikować podpisu Twojej poczty',
      cause: 'Serwer adresata nie znalazł w poczcie z Twojej domeny ważnego podpisu cyfrowego (DKIM).',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Włącz podpisywanie DKIM dla domeny {senderDomain} i opublikuj klucz publiczny pod używanym selektorem.',
        'Sprawdź, czy bramka lub usługa stopek nie zmienia wiadomości po podpisaniu.',
      ],
      recipientAdmin: [],
      admins:
        'Brak podpisu DKIM, który byłby poprawny, dopuszczalny lub zgodny z autorem (RFC 6376; x.7.20–x.7.22).',
    },
    'dmarc-failed': {
      label: 'Negatywny wynik DMARC',
      headline: 'System domeny {domain} nie potwierdził, że to prawdziwa poczta domeny {senderDomain}',
      cause:
        'DMARC to prośba właściciela domeny, aby odrzucać pocztę bez dowodu, że z niej pochodzi. Tak ustalono dla domeny {senderDomain}, a ta wiadomość nie miała takiego dowodu.',
      sender: [
        forwardToAdmin,
        'Jeśli wiadomość poszła przez inną usługę lub listę mailingową, wyślij ją bezpośrednio z własnej skrzynki.',
      ],
      senderAdmin: [
        'Przeczytaj Authentication-Results w zwróconych nagłówkach: SPF lub DKIM musi przejść z domeną zgodną z polem Od.',
        'Ustaw DKIM z własną domeną w każdej usłudze, która wysyła w Twoim imieniu, i dodaj ją do SPF.',
        'Z raportów DMARC dowiesz się, które źródła jeszcze tego nie mają.',
      ],
      recipientAdmin: ['Jeśli chodzi tylko o pocztę przesłaną dalej, zaufaj pieczęci ARC przesyłającego.'],
      admins:
        'Ani SPF, ani DKIM nie dały wyniku zgodnego z domeną z pola Od, a jej zasady DMARC to quarantine lub reject (RFC 7489). Zwykle winne jest przesyłanie dalej lub obca usługa.',
    },
    'dmarc-policy-missing': {
      label: 'Brak rekordu DMARC',
      headline: 'Domena {senderDomain} nie ma rekordu DMARC',
      cause:
        'Usługa adresata wymaga od wysyłających dużo poczty reguły na wypadek fałszerstwa (rekordu DMARC), a Twoja domena jej nie ma.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Opublikuj rekord TXT pod nazwą _dmarc.{senderDomain}, na początek z p=none i adresem do raportów.',
      ],
      recipientAdmin: [],
      admins: 'Google i inni wymagają rekordu DMARC od masowych nadawców (x.7.40 w Gmailu).',
    },
    'sender-unauthenticated': {
      label: 'Nadawca nieuwierzytelniony',
      headline: 'Nic nie dowodzi, że Twoja poczta pochodzi z domeny {senderDomain}',
      cause:
        'Serwer adresata przyjmuje tylko pocztę z pozytywnym wynikiem SPF (lista serwerów, które mogą wysyłać pocztę domeny) lub DKIM (podpis cyfrowy), a Twoja nie ma żadnego.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Opublikuj rekord SPF, który wymienia Twoje serwery wysyłające.',
        'Włącz podpisywanie DKIM dla domeny {senderDomain}.',
        'Sprawdź jedno i drugie w nagłówku Authentication-Results wiadomości wysłanej do skrzynki testowej.',
      ],
      recipientAdmin: [],
      admins:
        'Kilka sprawdzeń uwierzytelniania dało wynik negatywny (x.7.26) albo łańcuch ARC jest błędny (x.7.29). Gmail i Yahoo wymagają SPF lub DKIM.',
    },
    'ipv6-unauthenticated': {
      label: 'Brak uwierzytelnienia przez IPv6',
      headline: 'Poczta wysyłana przez IPv6 musi być uwierzytelniona, a Twoja nie jest',
      cause:
        'Twój serwer poczty użył IPv6, nowszego rodzaju adresu internetowego. Usługa adresata wymaga wtedy SPF (lista serwerów, które mogą wysyłać pocztę domeny) lub DKIM (podpis cyfrowy), a żaden wynik nie był pozytywny.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Dodaj adres IPv6 serwera do rekordu SPF albo podpisuj pocztę DKIM.',
        'Ustaw odwrotną nazwę DNS adresu IPv6.',
        'Albo wysyłaj przez IPv4.',
      ],
      recipientAdmin: [],
      admins:
        'Anonimową pocztę przez IPv6 obowiązują surowsze reguły: rekord PTR oraz pozytywny wynik SPF lub DKIM (4.7.26 w Microsoft 365, IPv6AuthError w Gmailu).',
    },
    'bulk-sender-requirements': {
      label: 'Niespełnione zasady dla nadawców',
      headline: 'Domena {senderDomain} nie spełnia zasad Outlook.com dla nadawców',
      cause:
        'Domeny, które wysyłają dużo poczty do Outlook.com, muszą przejść trzy sprawdzenia, a Twoja nie przechodzi wszystkich: SPF (lista serwerów, które mogą wysyłać pocztę domeny), DKIM (podpis cyfrowy) i DMARC (jedno z tych dwóch musi pasować do widocznego nadawcy).',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Przeczytaj koniec błędu: mówi, które ze sprawdzeń Spf, Dkim i DMARC zawiodło.',
        'Wszystkie trzy muszą przechodzić i zgadzać się z domeną z pola Od; wystarczy DMARC z p=none.',
      ],
      recipientAdmin: [],
      admins:
        '5.7.515: od maja 2025 r. Outlook.com wymaga SPF, DKIM i DMARC od domen, które wysyłają co najmniej 5000 wiadomości dziennie.',
    },
    'spoofing-blocked': {
      label: 'Wygląda na podszywanie się',
      headline: 'System domeny {domain} uznał Twoją wiadomość za podrobioną',
      cause:
        'Wiadomość podaje się za pocztę z domeny (często samego adresata), która nie wysyła z tego serwera.',
      sender: [
        'Jeśli wiadomość z Twoim zwykłym adresem poszła przez inną usługę, wyślij ją z własnej skrzynki.',
        forwardToAdmin,
      ],
      senderAdmin: [
        'Doprowadź do pozytywnego wyniku SPF, DKIM i DMARC usługi, która wysyła w Twoim imieniu.',
        'Jeśli adresat i nadawca to ta sama organizacja, niech usługa używa uwierzytelnionego łącznika.',
      ],
      recipientAdmin: [
        'Dodaj w zasadach ochrony przed podszywaniem się wyjątek dla tej usługi, według jej adresów lub domeny DKIM.',
      ],
      admins:
        'Ochrona przed podszywaniem się: zwykle poczta z wewnętrzną domeną w polu Od, która przychodzi z zewnątrz.',
    },
    'sender-denied': {
      label: 'Odrzucony nadawca lub adres',
      headline: 'System domeny {domain} odrzucił Twoją wiadomość bez czytania',
      cause:
        'Albo adres pochodzi z nieaktualnego wpisu, albo strona adresata zablokowała Ciebie lub Twoją organizację.',
      sender: [
        checkAddress,
        retype,
        'Zapytaj {recipient} w inny sposób, czy nie ma Cię na liście zablokowanych nadawców.',
        forwardToAdmin,
      ],
      senderAdmin: ['Sprawdź, czy rekord SPF domeny {senderDomain} wymienia wszystkie źródła Twojej poczty.'],
      recipientAdmin: [
        'Poszukaj nadawcy wśród zablokowanych nadawców, w filtrowaniu nadawców i na liście zablokowanych dzierżawy.',
      ],
      admins:
        '5.1.0 obejmuje dawne adresy nie do rozpoznania (odpowiedź na zapisany plik .msg), filtrowanie nadawców i listy zablokowanych po stronie adresata.',
    },
    'sender-rejected': {
      label: 'Nadawca odrzucony',
      headline: 'System domeny {domain} nie przyjmuje poczty z adresu {sender}',
      cause: 'Serwer adresata odrzuca Twój adres lub Twoją domenę jako nadawcę.',
      sender: [reach, 'Sprawdź, czy program wysyła pocztę z Twoim właściwym adresem.', forwardToAdmin],
      senderAdmin: [
        'Przeczytaj całą odpowiedź, a jeśli nie podaje powodu, skontaktuj się z administratorem adresata.',
        'Sprawdź SPF, DKIM i DMARC oraz to, czy domena nie jest na czarnej liście.',
      ],
      recipientAdmin: ['Poszukaj nadawcy lub domeny na listach zablokowanych i w regułach dostępu.'],
      admins: 'MAIL FROM odrzuciła lokalna reguła strony odbierającej.',
    },
    'sender-blocked-by-recipient': {
      label: 'Blokada po stronie adresata',
      headline: 'Poczta od Ciebie do skrzynki {local} jest zablokowana',
      cause: 'Adresat lub jego organizacja ma Twój adres albo Twoją domenę na liście zablokowanych nadawców.',
      sender: [
        'Jeśli to pomyłka, poproś {recipient} w inny sposób o usunięcie Cię z listy zablokowanych nadawców.',
      ],
      senderAdmin: [],
      recipientAdmin: [
        'Poszukaj nadawcy wśród zablokowanych nadawców użytkownika i w zasadach blokowania organizacji.',
      ],
      admins: 'Blokada użytkownika lub organizacji objęła nadawcę koperty albo nagłówek From.',
    },
    'sender-address-invalid': {
      label: 'Twój adres jest nieprawidłowy',
      headline: 'Twój własny adres nadawcy jest nieprawidłowy',
      cause: 'Adres, z którego wysłano wiadomość, jest pusty lub błędnie zapisany.',
      sender: [
        'Sprawdź adres w ustawieniach konta w programie pocztowym.',
        'Jeśli wiadomość wysłało urządzenie lub program, popraw w nim adres nadawcy.',
      ],
      senderAdmin: ['Sprawdź atrybut mail nadawcy i adres zwrotny aplikacji.'],
      recipientAdmin: [],
      admins: 'MAIL FROM odrzucono z powodu składni (x.1.7) albo był pusty, a serwer tego nie przyjmuje.',
    },
    'sender-domain-unresolvable': {
      label: 'Nie znaleziono Twojej domeny',
      headline: 'Domeny {senderDomain} nie można znaleźć albo nie odbiera ona poczty',
      cause: 'Serwer adresata nie znalazł domeny, z której wysyłasz, albo nie przyjmuje ona odpowiedzi.',
      sender: ['Sprawdź pisownię swojego adresu w ustawieniach konta.', forwardToAdmin],
      senderAdmin: [
        'Sprawdź, czy domena {senderDomain} istnieje w publicznym DNS, nie wygasła i ma rekord MX lub rekord adresu.',
        'Ustaw serwery i urządzenia tak, aby wysyłały z domeną publiczną, a nie z nazwą wewnętrzną.',
      ],
      recipientAdmin: [],
      admins:
        'Domeny nadawcy koperty nie można rozwiązać, ma błędne rekordy MX albo pusty MX (x.1.8, x.7.27).',
    },
    'sender-unverified': {
      label: 'Nie dało się sprawdzić nadawcy',
      headline: 'System domeny {domain} nie mógł sprawdzić, czy istnieje adres {sender}',
      cause: 'Serwer adresata zapytał Twój serwer o ten adres i nie dostał potwierdzenia.',
      sender: ['Sprawdź, czy wysyłasz z adresu, który może odbierać pocztę.', forwardToAdmin],
      senderAdmin: [
        'MX nadawcy musi przyjmować RCPT TO dla tego adresu z pustym nadawcą koperty, bez opóźniania i blokowania.',
      ],
      recipientAdmin: [
        'Rozważ wyłączenie sprawdzania nadawców zwrotnym połączeniem; zawodzi u wielu dobrych nadawców.',
      ],
      admins: 'Weryfikacja adresu nadawcy zwrotnym połączeniem (callout) nie powiodła się.',
    },
    'send-as-denied': {
      label: 'Brak prawa do tego adresu',
      headline: 'Nie możesz wysyłać z adresu {sender}',
      cause: 'Konto, z którego wysłano wiadomość, nie może używać tego adresu nadawcy.',
      sender: [
        'Wybierz w polu Od własny adres i wyślij ponownie.',
        'Jeśli masz mieć prawo do tego adresu, zwróć się do administratora swojej poczty.',
      ],
      senderAdmin: [
        'Nadaj do skrzynki uprawnienie Wyślij jako lub Wyślij w imieniu.',
        'W urządzeniu lub aplikacji ustaw adres Od taki sam jak login albo użyj łącznika przekazującego.',
        'W usługach wysyłających zweryfikuj adres lub domenę jako tożsamość.',
      ],
      recipientAdmin: [],
      admins: 'Zalogowany użytkownik nie ma prawa do adresu Od (5.7.60, 5.2.252, SendAsDenied).',
    },
    'sending-account-banned': {
      label: 'Konto zablokowane za spam',
      headline: 'Z Twojego konta nie można wysyłać: wychodził z niego spam',
      cause: 'Usługa zablokowała Twoje konto za spam. Często oznacza to, że hasło poznał ktoś inny.',
      sender: [secureAccount, forwardToAdmin],
      senderAdmin: [
        'Zresetuj hasło, wyloguj wszystkie sesje i usuń obce reguły i pełnomocnictwa.',
        'Gdy wszystko jest naprawione, poproś pomoc techniczną usługi o przywrócenie wysyłania.',
      ],
      recipientAdmin: [],
      admins: 'Konto wysyłające jest zablokowane (5.7.501–503 w Microsoft 365). Blokada nie mija sama.',
    },
    'outbound-sender-blocked': {
      label: 'Wysyłanie zablokowane za spam',
      headline: 'Twoje konto ma zablokowane wysyłanie na zewnątrz',
      cause:
        'Z Twojego konta wyszło zbyt dużo spamu i musi je odblokować administrator. Bardzo możliwe, że używa go ktoś inny.',
      sender: [
        secureAccount,
        'Przeskanuj urządzenie w poszukiwaniu złośliwego oprogramowania.',
        'Powiadom administratora swojej poczty, który musi Cię odblokować.',
      ],
      senderAdmin: [
        'Zabezpiecz konto: nowe hasło, wylogowanie wszędzie, uwierzytelnianie wieloskładnikowe, bez obcych reguł, przesyłania dalej i zgód aplikacji.',
        'Odblokuj je w portalu Defender: Poczta e-mail i współpraca > Przegląd > Jednostki z ograniczeniami (Restricted entities); wysyłanie działa po około godzinie.',
      ],
      recipientAdmin: [],
      admins:
        '5.1.8: konto przekroczyło limit spamu wychodzącego lub wysyłania i jest na liście jednostek z ograniczeniami.',
    },
    'sending-domain-banned': {
      label: 'Domena zablokowana za spam',
      headline: 'Z domeny {senderDomain} nie można wysyłać do Microsoft 365',
      cause: 'Microsoft zablokował domenę, z której przyszła Twoja wiadomość, z powodu spamu.',
      sender: [forwardToAdmin, reach],
      senderAdmin: [
        'Zatrzymaj to, co wysyłało spam z tej domeny, i chroń ją przez SPF, DKIM i DMARC.',
        'Poproś pomoc techniczną Microsoft o przywrócenie domeny.',
      ],
      recipientAdmin: [],
      admins: '5.7.800: zablokowana jest domena z EHLO, nadawcy koperty lub pola Od.',
    },
    'tenant-threshold': {
      label: 'Organizacja zablokowana',
      headline: 'Microsoft zatrzymał pocztę wychodzącą Twojej organizacji',
      cause:
        'Z Twojej organizacji wyszło tyle spamu lub poczty masowej, że Microsoft 365 już jej nie wysyła.',
      sender: [onlyAdminNow],
      senderAdmin: [
        'Znajdź źródło: przejęte konta, przejęty serwer lokalny, obce łączniki, otwarty przekaźnik.',
        'Zabezpiecz je, a potem załóż zgłoszenie w pomocy technicznej Microsoft, aby zdjęto blokadę.',
        'Jeśli subskrypcję dopiero co odnowiono, odczekaj do jednego dnia.',
      ],
      recipientAdmin: [],
      admins:
        '5.7.700–749, zwłaszcza 5.7.705: większość ruchu dzierżawy uznano za podejrzaną. Zacznij od nieznanych łączników przychodzących.',
    },
    'tenant-ip-not-accepted': {
      label: 'Niezaufany adres IP nadawcy',
      headline: 'Microsoft nie przyjmuje poczty z adresu IP Twojej organizacji',
      cause:
        'Twoja organizacja jest nowa lub próbna i wysyła z adresów, które nie mają jeszcze dobrej reputacji.',
      sender: [onlyAdmin],
      senderAdmin: [
        'Poproś pomoc techniczną Microsoft o wyjątek albo kup i przypisz licencje.',
        'Sprawdź, czy żadne konto nie wysyła spamu.',
      ],
      recipientAdmin: [],
      admins: '5.7.708: ruch ze znanych adresów o słabej reputacji, typowy dla nowych i próbnych dzierżaw.',
    },
    'unregistered-domain': {
      label: 'Niezarejestrowana domena',
      headline: 'Twoja organizacja wysyła z domeny, której nie zarejestrowała',
      cause:
        'Poczta domeny {senderDomain} wychodzi przez Microsoft 365, ale tej domeny tam nie skonfigurowano.',
      sender: [onlyAdmin],
      senderAdmin: [
        'Dodaj i zweryfikuj każdą domenę, z której wysyłasz.',
        'Użyj łącznika opartego na certyfikacie, którego domena jest jedną z akceptowanych.',
        'Poszukaj obcych łączników i przejętych kont, a potem poproś pomoc techniczną Microsoft o zdjęcie blokady.',
      ],
      recipientAdmin: [],
      admins: '5.7.750: podejrzanie wiele wiadomości z domen, których nie ma w dzierżawie.',
    },
    'tenant-blocks-recipient': {
      label: 'Adresat blokowany przez Was',
      headline: 'Twoja organizacja nie pozwala pisać do jednego z adresatów',
      cause:
        'Jeden z adresatów jest na liście zablokowanych Twojej organizacji, więc wiadomość nie poszła do nikogo.',
      sender: ['Wyślij wiadomość ponownie bez zablokowanego adresata.', forwardToAdmin],
      senderAdmin: [
        'Sprawdź wpis na liście dozwolonych/zablokowanych dzierżawy (Tenant Allow/Block List) w portalu Defender i usuń go, jeśli jest błędny.',
      ],
      recipientAdmin: [],
      admins: '5.7.703: jeden zablokowany adresat zatrzymuje wiadomość do wszystkich.',
    },
    'external-forwarding-blocked': {
      label: 'Zablokowane przesyłanie dalej',
      headline: 'Automatyczne przesyłanie dalej na zewnątrz jest zabronione',
      cause: 'Organizacja nie pozwala automatycznie przesyłać poczty na zewnętrzne adresy.',
      sender: [
        'Jeśli masz ustawione przesyłanie dalej, wyłącz je: sprawdź reguły i ustawienia przesyłania.',
        'Jeśli nic o nim nie wiesz, powiadom administratora swojej poczty: mógł je ustawić ktoś obcy.',
        'Jeśli go potrzebujesz, zwróć się do administratora swojej poczty.',
      ],
      senderAdmin: [
        'Sprawdź, kto ustawił przesyłanie dalej; nieznane to znak przejętego konta.',
        'Aby na nie pozwolić, włącz je w niestandardowych zasadach spamu wychodzącego dla tego użytkownika.',
        'Sprawdź domeny zdalne i reguły przepływu poczty: zablokować może każde z nich.',
      ],
      recipientAdmin: [],
      admins:
        '5.7.520, AS(7555): zasady spamu wychodzącego organizacji przesyłającej blokują automatyczne przesyłanie na zewnątrz.',
    },
    'inbound-connector-blocked': {
      label: 'Łącznik zablokowany',
      headline: 'Łącznik poczty Twojej organizacji jest zablokowany',
      cause: 'Microsoft podejrzewa, że ktoś nadużywa połączenia, którym Twoja organizacja wysyła pocztę.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Ustal, co wysyłało spam przez łącznik, i zabezpiecz to.',
        'Odblokuj łącznik na stronie Jednostki z ograniczeniami (Restricted entities) w portalu Defender albo poleceniem Remove-BlockedConnector.',
      ],
      recipientAdmin: [],
      admins:
        '5.7.711, AS(2204): łącznik przychodzący uznano za przejęty i nie może przekazywać poczty. Zobacz Get-BlockedConnector.',
    },
    'group-allowed-senders-only': {
      label: 'Nadawca spoza listy grupy',
      headline: 'Do grupy {local} mogą pisać tylko nadawcy z listy',
      cause: 'Właściciel grupy określił, kto może do niej pisać, a Ciebie na tej liście nie ma.',
      sender: [
        'Poproś właściciela grupy o dodanie Cię do dozwolonych nadawców.',
        'Jeśli to grupa Twojej organizacji, może wystarczyć dołączenie do niej.',
        writeDirectly,
      ],
      senderAdmin: ['Jeśli to Twoja grupa, przeczytaj kroki dla administratora poczty adresata.'],
      recipientAdmin: [
        'Dodaj nadawcę lub jego grupę w zarządzaniu dostarczaniem grupy (AcceptMessagesOnlyFromSendersOrMembers).',
        'Dla nadawcy z zewnątrz utwórz najpierw kontakt poczty lub użytkownika poczty.',
        'Albo otwórz grupę dla wszystkich nadawców.',
      ],
      admins:
        '5.7.124, RestrictedToGroupPermission. Grupy powyżej 5000 członków są ograniczane automatycznie.',
    },
    'group-closed-to-outsiders': {
      label: 'Grupa bez poczty z zewnątrz',
      headline: 'Do grupy {local} nie można pisać spoza domeny {domain}',
      cause: 'Grupa przyjmuje wiadomości tylko od osób z własnej organizacji, a Twoja przychodzi z zewnątrz.',
      sender: [
        'Poproś właściciela lub członka grupy o dopuszczenie poczty z zewnątrz albo dodanie Cię do niej.',
        writeDirectly,
      ],
      senderAdmin: [],
      recipientAdmin: [
        'Dopuść nadawców z zewnątrz w zarządzaniu dostarczaniem grupy (RequireSenderAuthenticationEnabled $false).',
        'Aby wpuścić tylko niektórych, utwórz dla nich kontakty poczty i dopuść je razem z grupą wszystkich osób z organizacji.',
      ],
      admins:
        '5.7.133, SenderNotAuthenticatedForGroup: grupa dystrybucyjna wymaga uwierzytelnionych nadawców.',
    },
    'microsoft-365-group-closed': {
      label: 'Grupa bez poczty z zewnątrz',
      headline: 'Do grupy Microsoft 365 {local} nie można pisać z zewnątrz',
      cause: 'Do tej grupy mogą pisać tylko jej członkowie albo osoby z organizacji.',
      sender: [
        'Poproś właściciela grupy, aby pozwolił pisać do niej z zewnątrz albo dodał Cię jako gościa.',
        writeDirectly,
      ],
      senderAdmin: [],
      recipientAdmin: [
        'Edytuj grupę w Outlooku i zezwól osobom spoza organizacji na wysyłanie do niej wiadomości.',
        'Albo użyj Set-UnifiedGroup -RequireSenderAuthenticationEnabled $false; działa w ciągu godziny.',
      ],
      admins: '5.7.193, UnifiedGroupAgent.',
    },
    'mailbox-closed-to-outsiders': {
      label: 'Nie przyjmuje poczty z zewnątrz',
      headline: 'Skrzynka {local} nie przyjmuje poczty spoza domeny {domain}',
      cause: 'Skrzynka przyjmuje wiadomości tylko od osób z własnej organizacji.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [
        'Jeśli jesteście w tej samej organizacji, sprawdź, czy poczta jest wysyłana po zalogowaniu albo przez łącznik wewnętrzny.',
      ],
      recipientAdmin: [
        'Wyłącz wymaganie uwierzytelnienia nadawców w ograniczeniach dostarczania wiadomości tej skrzynki.',
        'Aby wpuścić tylko niektórych, utwórz dla nich kontakty poczty i dopuść je jako nadawców.',
      ],
      admins:
        '5.7.134, SenderNotAuthenticatedForMailbox: skrzynka ma włączone RequireSenderAuthenticationEnabled.',
    },
    'public-folder-closed-to-outsiders': {
      label: 'Folder bez poczty z zewnątrz',
      headline: 'Folder publiczny {local} nie przyjmuje poczty z zewnątrz',
      cause: 'Adres należy do wspólnego folderu, który przyjmuje wiadomości tylko z własnej organizacji.',
      sender: [passToTheirAdmin, 'Albo napisz do kogoś stamtąd bezpośrednio.'],
      senderAdmin: [],
      recipientAdmin: [
        'Foldery publiczne > ten folder > Ustawienia przepływu poczty: wyłącz wymaganie uwierzytelnienia wszystkich nadawców.',
        'Daj użytkownikom anonimowym uprawnienie do tworzenia elementów.',
      ],
      admins:
        '5.7.135 (też jako 5.7.13, który u IANA znaczy co innego): folder publiczny wymaga uwierzytelnionych nadawców.',
    },
    'mail-user-closed-to-outsiders': {
      label: 'Nie przyjmuje poczty z zewnątrz',
      headline: 'Skrzynka {local} nie przyjmuje poczty spoza organizacji',
      cause: 'Adres należy do użytkownika poczty, który przyjmuje wiadomości tylko z organizacji.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [],
      recipientAdmin: [
        'Wyłącz wymaganie uwierzytelnienia wszystkich nadawców w ograniczeniach dostarczania użytkownika poczty (Set-MailUser -RequireSenderAuthenticationEnabled $false).',
      ],
      admins: '5.7.136: użytkownik poczty wymaga uwierzytelnionych nadawców.',
    },
    'recipient-closed-to-outsiders': {
      label: 'Nadawca nierozpoznany',
      headline: 'Skrzynka {local} przyjmuje pocztę tylko z domeny {domain}',
      cause: 'Organizacja adresata ustawiła ten adres tak, aby odrzucał pocztę od osób z zewnątrz.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [
        'Jeśli jesteście w tej samej organizacji, sprawdź, czy poczta jest wysyłana po zalogowaniu.',
      ],
      recipientAdmin: [
        'Znajdź adresata i wyłącz RequireSenderAuthenticationEnabled (skrzynka, grupa, użytkownik poczty lub folder publiczny).',
        'Albo wpisz nadawcę z zewnątrz, jako kontakt poczty, na listę dozwolonych nadawców.',
      ],
      admins: 'Adresat wymaga uwierzytelnionych nadawców (5.7.12 albo 5.7.1 z RESOLVER.RST.AuthRequired).',
    },
    'recipient-allowed-senders-only': {
      label: 'Nadawca spoza listy dozwolonych',
      headline: 'Skrzynka {local} przyjmuje pocztę tylko od nadawców z listy',
      cause: 'Adresat ma listę osób, które mogą do niego pisać, a Ciebie na niej nie ma.',
      sender: [
        reach,
        'Poproś adresata lub jego administratora poczty o dodanie Cię do dozwolonych nadawców.',
      ],
      senderAdmin: [],
      recipientAdmin: [
        'Dodaj nadawcę do akceptowanych nadawców tego adresata (AcceptMessagesOnlyFromSendersOrMembers).',
        'W środowisku hybrydowym sprawdź, czy konto lokalne nie jest wyłączone: daje to ten sam błąd.',
      ],
      admins: '5.7.129, RestrictedToRecipientsPermission.',
    },
    'mailing-list-closed': {
      label: 'Lista tylko dla członków',
      headline: 'Na adres {recipient} mogą pisać tylko członkowie',
      cause: 'Adres jest listą mailingową lub grupą, która przyjmuje wiadomości tylko od niektórych osób.',
      sender: [
        'Zapisz się na listę adresem, z którego wysyłasz.',
        'Jeśli już na niej jesteś, sprawdź, czy wiadomość wyszła z tego samego adresu.',
        'Albo poproś właściciela listy o przekazanie Twojej wiadomości.',
      ],
      senderAdmin: [],
      recipientAdmin: [
        'Dodaj nadawcę jako członka lub uprawnionego do pisania albo zmień krąg uprawnionych.',
        'W Google Workspace: ustawienie grupy „Kto może publikować”.',
      ],
      admins: 'Reguły listy nie dopuściły nadawcy (x.7.2).',
    },
    'moderation-rejected': {
      label: 'Odrzucona przez moderatora',
      headline: 'Moderator adresu {recipient} odrzucił Twoją wiadomość',
      cause: 'Wiadomości na ten adres najpierw sprawdza człowiek, a ten się nie zgodził.',
      sender: [
        'Przeczytaj komentarz moderatora, jeśli jest.',
        'Zanim wyślesz ponownie, zapytaj właściciela grupy.',
      ],
      senderAdmin: [],
      recipientAdmin: [
        'Zapytaj moderatorów o powód; jeśli to pomyłka, dodaj nadawcę do tych, którzy nie potrzebują zgody.',
      ],
      admins: 'Zatwierdzenia wiadomości do moderowanego adresata odmówiono albo minął jego termin.',
    },
    'moderation-misconfigured': {
      label: 'Moderowanie nie działa',
      headline: 'Moderowanie wiadomości do {recipient} nie działa',
      cause: 'Wiadomości do tej grupy wymagają zgody, ale system adresata nie potrafi o nią poprosić.',
      sender: [passToTheirAdmin],
      senderAdmin: [],
      recipientAdmin: ['Utwórz tag zasad przechowywania z IsDefaultModeratedRecipientsPolicyTag.'],
      admins: 'APPROVAL.InvalidExpiry: brakuje zasad wygasania dla moderowanych adresatów.',
    },
    'delivery-not-authorized': {
      label: 'Brak uprawnień do wysyłania',
      headline: 'Nie masz uprawnień, aby pisać do {recipient}',
      cause:
        'Reguła lub ograniczenie adresata nie wpuszcza Twojej wiadomości. Często to grupa z listą nadawców.',
      sender: [reach, 'Jeśli to grupa, poproś jej właściciela o dopuszczenie Cię.', passToTheirAdmin],
      senderAdmin: [
        'Przeczytaj całą odpowiedź: słowa po kodzie mówią, o którą regułę chodzi.',
        'Sprawdź, czy rekord SPF domeny {senderDomain} jest kompletny.',
      ],
      recipientAdmin: [
        'Sprawdź ograniczenia dostarczania adresata (nadawcy akceptowani i odrzucani, uwierzytelnianie).',
        'Sprawdź reguły przepływu poczty, śledząc wiadomość.',
        'Jeśli poczta wewnętrzna przychodzi jak z zewnątrz, sprawdź rekordy MX i łączniki hybrydowe.',
      ],
      admins:
        '5.7.1 to najogólniejsza odmowa; decydują słowa lub znacznik. Typowe są grupy z ograniczeniami, reguły przepływu poczty i nadawcy uznani za anonimowych.',
    },
    'mail-flow-rule': {
      label: 'Blokada reguły przepływu poczty',
      headline: 'Twoją wiadomość zatrzymała reguła ustawiona przez administratora',
      cause:
        'Administrator, najczęściej w organizacji adresata, ustawił regułę, która odrzuca takie wiadomości.',
      sender: ['Przeczytaj tekst błędu: administrator mógł tam wpisać powód.', reach, passToTheirAdmin],
      senderAdmin: ['Uruchom śledzenie wiadomości: jeśli to Twoja reguła, zobaczysz tam jej nazwę.'],
      recipientAdmin: ['Znajdź regułę, śledząc wiadomość, i popraw jej warunki lub wyjątki.'],
      admins:
        'Wiadomość odrzuciła reguła transportu (TRANSPORT.RULES.RejectMessage, 5.7.1 z _ETR albo własny kod reguły od 5.7.900 do 5.7.999). Reguła należy do dzierżawy wymienionej w powiadomieniu.',
    },
    'policy-rejected': {
      label: 'Odrzucona na mocy zasad',
      headline: 'System domeny {domain} odrzucił Twoją wiadomość na mocy swoich zasad',
      cause:
        'Wiadomość odrzuciły zabezpieczenia lub zasady organizacji adresata. Odpowiedź nie mówi nic więcej.',
      sender: ['Przeczytaj tekst błędu: może zawierać powód lub link.', reach, passToTheirAdmin],
      senderAdmin: [
        'Sprawdź SPF, DKIM, DMARC, odwrotny DNS i czarne listy dla serwera wysyłającego.',
        'Poproś administratora adresata o wpis z dziennika z tego czasu.',
      ],
      recipientAdmin: [
        'Znajdź regułę lub filtr w dzienniku poczty lub śledzeniu wiadomości po czasie i nadawcy.',
      ],
      admins: 'x.7.0 i x.7.1 bez znanych słów albo „rejected by local policy”.',
    },
    'challenge-response': {
      label: 'Prośba o potwierdzenie',
      headline: 'Skrzynka {local} wymaga potwierdzenia, że wiadomość wysłał człowiek',
      cause:
        'Adresat korzysta z usługi, która wstrzymuje wiadomości od nieznanych nadawców, dopóki nie potwierdzą, że to oni.',
      sender: [
        'Jeśli to Twoja wiadomość, postępuj według wskazówek z powiadomienia.',
        'Jeśli nie Twoja, niczego nie potwierdzaj: usuń powiadomienie.',
        'Na żadnej takiej stronie nie wpisuj hasła.',
      ],
      senderAdmin: [],
      recipientAdmin: [],
      admins: 'System challenge–response. Potwierdzanie podrobionej poczty przepuszcza spam.',
    },
    'relay-denied': {
      label: 'Przekazywanie niedozwolone',
      headline: 'Serwer {host} nie przekazuje poczty do domeny {domain}',
      cause: 'Serwer poczty odmówił przekazania wiadomości do domeny, która nie jest jego własną.',
      sender: [
        'Sprawdź adres. Jeśli to nie Twoja wiadomość, ktoś użył Twojego adresu: zignoruj powiadomienie.',
        'Jeśli wysłał ją Twój program, sprawdź w nim nazwę użytkownika i hasło do serwera poczty wychodzącej (SMTP).',
        passToTheirAdmin,
      ],
      senderAdmin: [
        'Jeśli to Twój serwer odmówił, daj systemowi wysyłającemu prawo do przekazywania (uwierzytelnianie, łącznik, lista adresów).',
      ],
      recipientAdmin: [
        'Sprawdź, czy rekord MX wskazuje serwer, który akceptuje tę domenę.',
        'Dodaj domenę do akceptowanych lub lokalnych domen tego serwera.',
      ],
      admins:
        'Serwer nie obsługuje tej domeny i nie przekazuje poczty bez uwierzytelnienia: złe MX, brak domeny w konfiguracji albo nieuwierzytelniony klient.',
    },
    'recipient-domain-not-accepted': {
      label: 'Serwer nie zna tej domeny',
      headline: 'Serwer poczty domeny {domain} nie przyjmuje jej poczty',
      cause:
        'Poczta domeny {domain} trafiła na serwer, który jej nie obsługuje. Błąd jest w ustawieniach po stronie adresata.',
      sender: [
        'Spróbuj ponownie za dzień lub dwa: zmiana ustawień mogła jeszcze nie dotrzeć wszędzie.',
        reach,
        passToTheirAdmin,
      ],
      senderAdmin: [ownDomain],
      recipientAdmin: [
        'Sprawdź rekord MX: dokładnie jeden, w Microsoft 365 <domena>.mail.protection.outlook.com.',
        'Sprawdź, czy domena działa poprawnie i jest wśród akceptowanych domen z właściwym typem.',
        'W środowisku hybrydowym sprawdź łączniki albo ponownie uruchom Kreatora konfiguracji hybrydowej.',
        'Zmiany w DNS rozchodzą się do 72 godzin.',
      ],
      admins: '550 5.4.1 Relay Access Denied: serwer, na który prowadzi MX, nie obsługuje tej domeny.',
    },
    'tenant-attribution': {
      label: 'Łącznik nie pasuje',
      headline: 'Microsoft 365 nie rozpoznaje serwera poczty Twojej organizacji',
      cause: 'Twoja organizacja wysyła przez własny serwer, którego Microsoft 365 już nie rozpoznaje.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Porównaj certyfikat lub adres IP łącznika przychodzącego z obecnym; zwykłą przyczyną jest odnowiony certyfikat.',
        'W środowisku hybrydowym ponownie uruchom Kreatora konfiguracji hybrydowej i wybierz nowy certyfikat.',
        'Wysyłaj cały łańcuch certyfikatów: zainstaluj na serwerze brakujące certyfikaty pośrednie.',
        'Przy ATTR36 zweryfikuj w dzierżawie domenę nadawcy lub domenę certyfikatu.',
      ],
      recipientAdmin: [],
      admins:
        '5.7.64 TenantAttribution: wiadomość nie pasowała do żadnego łącznika przychodzącego typu lokalnego, więc liczy się jako anonimowe przekazywanie.',
    },
    'forwarded-relay-denied': {
      label: 'Odrzucono pocztę przesłaną dalej',
      headline: 'Następny serwer odrzucił pocztę przesłaną dalej',
      cause: 'Wiadomość po drodze przesłano dalej, a serwer docelowy jej stamtąd nie przyjmuje.',
      sender: ['Jeśli znasz ostateczny adres tej osoby, napisz tam bezpośrednio.', forwardToAdmin],
      senderAdmin: [
        'Organizacja przesyłająca musi zadbać, aby nadawca wychodzący był z akceptowanej domeny albo SPF lub DKIM nadawcy przechodził na wejściu.',
        'Przy bramce przed Microsoft 365 skonfiguruj Enhanced Filtering for Connectors.',
        'Unikaj automatycznego przesyłania dalej przez kilka organizacji.',
      ],
      recipientAdmin: [],
      admins:
        '5.7.367: wiadomość przesłaną dalej bez SPF i DKIM na wejściu Microsoft wysyła z puli przekazywania, której część bramek nie zna.',
    },
    'partner-connector-restricted': {
      label: 'Tylko ze znanych serwerów',
      headline: 'System domeny {domain} przyjmuje pocztę tylko z określonych serwerów',
      cause:
        'Organizacja adresata ograniczyła, które serwery mogą dostarczać jej pocztę, a Twojego wśród nich nie ma.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [
        'Jeśli jesteś partnerem, przedstawiaj się uzgodnionym certyfikatem albo wysyłaj z uzgodnionych adresów.',
      ],
      recipientAdmin: [
        'Popraw lub złagodź łącznik partnera: RestrictDomainsToIPAddresses, RestrictDomainsToCertificate i jego listę.',
      ],
      admins:
        '5.7.51 TenantInboundAttribution: dopasowano łącznik przychodzący typu partner, a serwer nie miał ani jego adresów, ani certyfikatu.',
    },
    'direct-send-rejected': {
      label: 'Direct Send jest wyłączone',
      headline: 'Urządzenie lub program nie może wysyłać bez logowania w imieniu domeny {senderDomain}',
      cause: 'Organizacja nie przyjmuje już własnej poczty, która przychodzi bez logowania i bez łącznika.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Jeśli to Twoje urządzenie lub aplikacja, włącz w nich logowanie (SMTP AUTH, Graph) albo utwórz łącznik przychodzący według certyfikatu lub adresu IP.',
      ],
      recipientAdmin: [
        'Włącz w urządzeniu lub aplikacji logowanie (SMTP AUTH, Graph) albo utwórz łącznik przychodzący według certyfikatu lub adresu IP.',
        'W ostateczności: Set-OrganizationConfig -RejectDirectSend $false.',
      ],
      admins:
        '5.7.68: RejectDirectSend odrzuca anonimową pocztę z nadawcą koperty w akceptowanej domenie, której nie obejmuje żaden łącznik.',
    },
    'wrong-region': {
      label: 'Wysłana do złego punktu wejścia',
      headline: 'Poczta trafia do niewłaściwego punktu wejścia Microsoft 365',
      cause: 'Serwer po drodze używa starego lub błędnego adresu Microsoft 365.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Jako hosta inteligentnego ustaw <domena-początkowa>.mail.protection.outlook.com, nie adres IP ani mail.messaging.microsoft.com.',
        'Sprawdź, czy serwer wysyłający jest objęty łącznikiem przychodzącym.',
      ],
      recipientAdmin: [
        'Ustaw jeden rekord MX: <klucz-domeny>.mail.protection.outlook.com z centrum administracyjnego.',
      ],
      admins: '4.4.62, ATTR35: wiadomość weszła w regionie, który nie obsługuje tej dzierżawy.',
    },
    'auth-required': {
      label: 'Wymagane logowanie',
      headline: 'Serwer {host} wymaga najpierw logowania',
      cause:
        'Serwer przyjmuje tę pocztę tylko po zalogowaniu. Albo nie zalogował się Twój program, albo serwer adresata nie przyjmuje poczty z Internetu.',
      sender: [
        'W programie pocztowym włącz logowanie do serwera poczty wychodzącej (SMTP) nazwą użytkownika i hasłem.',
        'Jeśli zwykle wysyłanie działa, problem jest w serwerze adresata: skontaktuj się z tą osobą w inny sposób.',
        forwardToAdmin,
      ],
      senderAdmin: [
        'Włącz uwierzytelnianie w systemie wysyłającym albo użyj właściwego hosta inteligentnego i portu (587 dla klientów, 25 między serwerami).',
      ],
      recipientAdmin: [
        'Jeśli serwer ma przyjmować pocztę z Internetu, dopuść użytkowników anonimowych w jego internetowym łączniku odbierania.',
      ],
      admins:
        'Serwer odrzucił nieuwierzytelnionego klienta (530, „Client was not authenticated”). Między organizacjami przyczyną jest konfiguracja adresata, na własnym serwerze przekazującym konfiguracja nadawcy.',
    },
    'client-submission-unauthenticated': {
      label: 'Wysyłanie bez logowania',
      headline: 'Urządzenie lub program wysyła bez logowania',
      cause: 'Skaner, drukarka lub program próbuje wysyłać przez Microsoft 365 bez działającego logowania.',
      sender: [
        'Sprawdź nazwę użytkownika i hasło zapisane w urządzeniu lub programie.',
        'Ustaw smtp.office365.com, port 587, STARTTLS (TLS 1.2 lub nowszy).',
        forwardToAdmin,
      ],
      senderAdmin: [
        'Włącz dla skrzynki uwierzytelniony SMTP i sprawdź, czy nie blokują go domyślne ustawienia zabezpieczeń lub zasady.',
        'Urządzenie musi wysyłać z adresu, którym się loguje.',
        'Dla urządzeń bez logowania: łącznik przekazujący albo bezpośrednie wysyłanie do adresatów wewnętrznych.',
      ],
      recipientAdmin: [],
      admins: '530 5.7.57: MAIL FROM na smtp.office365.com przyszło bez uwierzytelnienia.',
    },
    'smtp-login-failed': {
      label: 'Nieudane logowanie',
      headline: 'Serwer poczty wychodzącej nie przyjął logowania',
      cause: 'Odrzucono nazwę użytkownika, hasło lub sposób logowania, więc wiadomość w ogóle nie wyszła.',
      sender: [
        'Sprawdź nazwę użytkownika i hasło, logując się do poczty w przeglądarce.',
        'Wpisz hasło od nowa w programie pocztowym lub urządzeniu; niektóre usługi wymagają hasła aplikacji.',
        'Jeśli po wielu próbach konto się zablokowało, odczekaj godzinę.',
      ],
      senderAdmin: [
        'Sprawdź, czy konto może logować się przez SMTP i czy nie jest wyłączone lub wygasłe.',
        'Sprawdź, jakie mechanizmy oferuje serwer; najlepszy jest OAuth.',
        'Uwierzytelnianie wieloskładnikowe i domyślne ustawienia zabezpieczeń blokują zwykłe logowanie SMTP.',
      ],
      recipientAdmin: [],
      admins: 'SMTP AUTH nie powiodło się (534, 535, x.7.8, x.7.9, 5.7.3).',
    },
    'smtp-auth-disabled': {
      label: 'Logowanie SMTP jest wyłączone',
      headline: 'Logowanie do wysyłania przez SMTP jest wyłączone',
      cause: 'Twoja organizacja wyłączyła sposób logowania, którego używa to urządzenie lub program.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Włącz je tylko dla tej skrzynki: Set-CASMailbox -SmtpClientAuthenticationDisabled $false.',
        'Sprawdź zasady uwierzytelniania i domyślne ustawienia zabezpieczeń.',
        'Lepiej: przenieś urządzenie lub program na OAuth albo łącznik przekazujący.',
      ],
      recipientAdmin: [],
      admins:
        '535 5.7.139: SmtpClientAuthentication jest wyłączone w dzierżawie lub skrzynce albo zablokowano uwierzytelnianie podstawowe.',
    },
    'basic-auth-retired': {
      label: 'Stare logowanie już nie działa',
      headline: 'Microsoft nie pozwala już programom logować się samym hasłem',
      cause:
        'Urządzenie lub program używa dawnego sposobu logowania (nazwa użytkownika i hasło), który wyłączono.',
      sender: [
        forwardToAdmin,
        'Zaktualizuj program albo skonfiguruj konto od nowa z nowoczesnym uwierzytelnianiem.',
      ],
      senderAdmin: [
        'Przejdź na OAuth (XOAUTH2), Microsoft Graph, łącznik przekazujący albo inną usługę wysyłającą.',
      ],
      recipientAdmin: [],
      admins: '550 5.7.30: uwierzytelnianie podstawowe klientów wysyłających wycofano z Exchange Online.',
    },
    'exchange-auth-failed': {
      label: 'Serwery sobie nie ufają',
      headline: 'Dwa serwery poczty organizacji nie ufają sobie nawzajem',
      cause:
        'Poczta między własnymi serwerami organizacji stanęła, bo nie mogły się sobie nawzajem uwierzytelnić.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Sprawdź, czy zapora nie filtruje X-EXPS ani X-ANONYMOUSTLS między serwerami.',
        'Sprawdź, czy poczta wewnętrzna nie trafia na niestandardowy łącznik odbierania bez uwierzytelniania programu Exchange Server.',
      ],
      recipientAdmin: [],
      admins: '5.7.3 „Cannot achieve Exchange Server authentication”.',
    },
    'tls-required': {
      label: 'Wymagane szyfrowanie',
      headline: 'Serwer {host} przyjmuje pocztę tylko przez szyfrowane połączenie',
      cause: 'Twoja strona wysyłała bez szyfrowania, a serwer go wymaga.',
      sender: [
        'W programie pocztowym włącz STARTTLS lub SSL/TLS dla serwera poczty wychodzącej.',
        forwardToAdmin,
      ],
      senderAdmin: [
        'Włącz na serwerze wysyłającym STARTTLS z TLS 1.2 lub nowszym i aktualnymi szyframi.',
        'Gdy wymagane jest REQUIRETLS, musi je obsługiwać każdy serwer po drodze.',
      ],
      recipientAdmin: [],
      admins:
        'Serwer wymaga STARTTLS, nowszej wersji TLS lub mocniejszych szyfrów (530 5.7.0, x.7.10, x.7.11, x.7.30).',
    },
    'tls-version-too-old': {
      label: 'Przestarzałe szyfrowanie',
      headline: 'Urządzenie lub program używa przestarzałego szyfrowania',
      cause: 'Łączy się przez TLS 1.0 lub 1.1, których Microsoft już nie przyjmuje.',
      sender: ['Zaktualizuj urządzenie lub program.', forwardToAdmin],
      senderAdmin: [
        'Zaktualizuj oprogramowanie układowe, system i biblioteki do TLS 1.2 lub nowszego.',
        'Gdy urządzenia nie da się zaktualizować, niech jego pocztę przyjmuje Twój serwer pośredniczący.',
      ],
      recipientAdmin: [],
      admins: '421 4.7.66 od smtp.office365.com.',
    },
    'tls-failed': {
      label: 'Szyfrowanie się nie udało',
      headline: 'Nie udało się bezpiecznie połączyć z serwerem domeny {domain}',
      cause: 'Twój serwer i serwer adresata nie uzgodniły szyfrowanego połączenia.',
      sender: [dnsTrusted, 'Spróbuj ponownie później.'],
      senderAdmin: [
        'Przetestuj STARTTLS z serwerem adresata i porównaj wersje i szyfry.',
        'Sprawdź, czy łącznik po Twojej stronie nie wymusza TLS lub certyfikatu.',
      ],
      recipientAdmin: ['Sprawdź certyfikat serwera, jego łańcuch i to, czy działa TLS 1.2 lub nowszy.'],
      admins: 'Uzgadnianie TLS nie powiodło się albo odrzucono STARTTLS, a szyfrowanie było wymagane.',
    },
    'starttls-not-supported': {
      label: 'Serwer adresata nie szyfruje',
      headline: 'Serwer poczty domeny {domain} nie oferuje szyfrowania',
      cause: 'Poczta do tej domeny musi być szyfrowana, ale serwer adresata tego nie umożliwia.',
      sender: [dnsTrusted],
      senderAdmin: [
        'Sprawdź, czy Twój łącznik nie wymusza TLS dla tej domeny.',
        'Przy DANE po Twojej stronie nie ma nic do zmiany.',
      ],
      recipientAdmin: [
        'Dopilnuj, aby serwer oferował STARTTLS i kończył uzgadnianie.',
        'Opublikowane rekordy TLSA obiecują TLS: napraw TLS albo je usuń.',
      ],
      admins:
        'x.7.321 lub „STARTTLS is required to send mail”: DANE albo łącznik wymaga TLS, a serwer docelowy nie oferuje STARTTLS.',
    },
    'certificate-expired': {
      label: 'Certyfikat adresata wygasł',
      headline: 'Certyfikat serwera poczty domeny {domain} wygasł',
      cause: 'Serwer adresata pokazuje nieważny certyfikat, więc Twoja strona nie przekazuje mu wiadomości.',
      sender: [dnsTrusted],
      senderAdmin: [nothingHere],
      recipientAdmin: [
        'Odnów certyfikat i uruchom ponownie usługę, która go używa; zautomatyzuj odnawianie.',
        'Zaktualizuj rekordy TLSA, jeśli wskazują stary certyfikat.',
      ],
      admins: 'x.7.322: DANE wymaga ważnego certyfikatu, a przedstawiony wygasł.',
    },
    'certificate-untrusted': {
      label: 'Niezaufany certyfikat adresata',
      headline: 'Certyfikat serwera poczty domeny {domain} nie jest zaufany',
      cause: 'Certyfikat serwera adresata nie dowodzi, że to właściwy serwer.',
      sender: [dnsTrusted],
      senderAdmin: [
        'Powiadom administratora strony docelowej; sprawdź, czy Twój łącznik nie wymaga zaufanego certyfikatu.',
      ],
      recipientAdmin: [
        'Wysyłaj cały łańcuch: certyfikat serwera ze wszystkimi pośrednimi, aż do publicznego urzędu głównego.',
        'Nie używaj certyfikatu z podpisem własnym tam, gdzie nadawcy go sprawdzają.',
      ],
      admins:
        'Łańcuch nie prowadzi do zaufanego urzędu głównego (UntrustedRoot). Exchange Online sam nie pobiera certyfikatów pośrednich.',
    },
    'certificate-host-mismatch': {
      label: 'Błędna nazwa w certyfikacie',
      headline: 'Certyfikat serwera poczty domeny {domain} ma błędną nazwę',
      cause: 'Nazwa w certyfikacie różni się od nazwy serwera, który przyjmuje pocztę domeny {domain}.',
      sender: [dnsTrusted],
      senderAdmin: [nothingHere],
      recipientAdmin: [
        'Użyj certyfikatu, którego podmiot lub nazwy alternatywne zawierają nazwę serwera z rekordu MX.',
        'Sprawdź, czy rekord MX wskazuje właściwy serwer.',
      ],
      admins: 'x.7.325: ani nazwa pospolita, ani nazwy alternatywne nie pasują do MX lub domeny.',
    },
    'dane-failed': {
      label: 'Negatywny wynik DANE',
      headline: 'Rekordy zabezpieczeń domeny {domain} nie pasują do jej serwera poczty',
      cause:
        'W DNS domeny {domain} zapisano, jaki certyfikat ma pokazywać jej serwer, a serwer pokazuje inny.',
      sender: [dnsTrusted],
      senderAdmin: ['Po Twojej stronie nie ma nic do zmiany. Nie wyłączaj DANE: to może być atak.'],
      recipientAdmin: [
        'Popraw rekord TLSA albo certyfikat, który on wskazuje; nowy rekord publikuj przed każdą zmianą certyfikatu (RFC 7671 §8).',
      ],
      admins:
        'x.7.323 tlsa-invalid: rekord TLSA podpisany przez DNSSEC nie pasuje do przedstawionego certyfikatu.',
    },
    'dnssec-invalid': {
      label: 'Błędny DNSSEC',
      headline: 'Podpisy DNS domeny {domain} są błędne',
      cause: 'Rekordy DNS domeny {domain} są podpisane, ale podpisów nie da się zweryfikować.',
      sender: [dnsTrusted],
      senderAdmin: [
        'Po Twojej stronie nie ma nic do zmiany; potwierdź błąd analizatorem DNSSEC i powiadom administratora strony docelowej.',
      ],
      recipientAdmin: ['Napraw DNSSEC: rekord DS u rejestratora, wymianę kluczy, daty podpisów.'],
      admins: 'x.7.324: domena docelowa deklaruje DNSSEC, ale weryfikacja się nie powiodła.',
    },
    'mta-sts-mx-mismatch': {
      label: 'Niezgodność z MTA-STS',
      headline: 'Zasady poczty domeny {domain} nie dopuszczają jej własnego serwera',
      cause:
        'Na liście serwerów, które mogą przyjmować pocztę domeny {domain} (MTA-STS), nie ma serwera podanego w DNS.',
      sender: [dnsTrusted],
      senderAdmin: [nothingHere],
      recipientAdmin: [
        'Dodaj serwer MX do pliku zasad MTA-STS i zmień id w rekordzie _mta-sts.',
        'Albo popraw rekord MX.',
      ],
      admins:
        'x.4.8: żaden serwer MX nie pasuje do wierszy mx obowiązujących zasad MTA-STS domeny (RFC 8461).',
    },
    'mta-sts-certificate': {
      label: 'Certyfikat niezgodny z MTA-STS',
      headline: 'Certyfikat serwera poczty domeny {domain} nie spełnia jej własnych zasad',
      cause:
        'Zasady domeny {domain} każą nadawcom wymagać zaufanego certyfikatu (MTA-STS), a jej serwer go nie pokazuje.',
      sender: [dnsTrusted],
      senderAdmin: [nothingHere],
      recipientAdmin: [
        'Zainstaluj certyfikat z łańcuchem do publicznego urzędu głównego i z nazwą serwera MX.',
      ],
      admins:
        'x.7.5: przy obowiązujących zasadach MTA-STS certyfikat musi prowadzić do zaufanego urzędu głównego i pasować do serwera (RFC 8461 §4).',
    },
    'message-security-failed': {
      label: 'Nie da się zachować ochrony',
      headline: 'Po drodze nie udało się zachować ochrony Twojej wiadomości',
      cause:
        'Wiadomość wymaga szyfrowania lub podpisu, których serwer po drodze nie obsługuje, albo została uszkodzona.',
      sender: ['Jeśli to dopuszczalne, wyślij wiadomość bez szyfrowania i podpisu.', forwardToAdmin],
      senderAdmin: [
        'Sprawdź bramki, które podpisują, szyfrują lub przekształcają wiadomości, i ich certyfikaty.',
      ],
      recipientAdmin: ['Sprawdź bramki, które odszyfrowują lub weryfikują wiadomości.'],
      admins:
        'x.7.3–x.7.7: brak konwersji, funkcji lub algorytmu, błąd kryptograficzny lub naruszona integralność.',
    },
    'message-expired': {
      label: 'Wiele prób bez skutku',
      headline: 'Wiadomości do {recipient} nie udało się dostarczyć na czas',
      cause: 'System poczty po wielu próbach zrezygnował, bo serwer domeny {domain} nie przyjął wiadomości.',
      sender: [
        checkAddress,
        'Wyślij wiadomość ponownie: zacznie się nowy okres prób.',
        reach,
        passToTheirAdmin,
      ],
      senderAdmin: [
        'Sprawdź ostatnią odpowiedź przed upływem czasu; w niej jest prawdziwy powód.',
        'Przetestuj połączenie z serwerem adresata i sprawdź, czy problem dotyczy też innych domen.',
        'Sprawdź swój DNS, hosta inteligentnego i zaporę.',
      ],
      recipientAdmin: [
        'Sprawdź, czy serwer jest osiągalny na porcie 25 i nie odpowiada stale błędami tymczasowymi.',
        'Sprawdź, czy nie blokuje lub nie spowalnia nadawcy.',
      ],
      admins:
        'Skończył się czas życia w kolejce (x.4.7, 5.4.300). Przyczynę widać we wcześniejszych próbach.',
    },
    'delivery-delayed': {
      label: 'Dostarczenie się opóźnia',
      headline: 'Twoja wiadomość do {recipient} się spóźnia, ale nie zginęła',
      cause:
        'Wiadomości nie udało się jeszcze dostarczyć. Serwer ponawia próby i powiadomi Cię, jeśli zrezygnuje.',
      sender: [
        waitOnly,
        'Nie wysyłaj jej ponownie, bo może dojść dwa razy.',
        'Jeśli sprawa jest pilna, skontaktuj się z tą osobą w inny sposób.',
      ],
      senderAdmin: ['Jeśli czeka wiele wiadomości, sprawdź kolejkę i jej ostatni błąd.'],
      recipientAdmin: ['Sprawdź, czy Twój serwer jest osiągalny i nie jest przeciążony.'],
      admins: 'Ostrzeżenie o opóźnieniu (Action: delayed): wiadomość nadal jest w kolejce.',
    },
    'connection-refused': {
      label: 'Serwer odmawia połączeń',
      headline: 'Serwer poczty domeny {domain} odmawia połączeń',
      cause:
        'Serwer adresata jest osiągalny, ale w tej chwili nie przyjmuje poczty albo zatrzymuje ją zapora.',
      sender: [
        againInHours,
        reach,
        'Prześlij też treść błędu wraz z adresem dla administratora poczty po tamtej stronie.',
      ],
      senderAdmin: [
        'Przetestuj port 25 serwera adresata z innej sieci; jeśli tam działa, sprawdź swoją zaporę lub adres.',
      ],
      recipientAdmin: [
        'Sprawdź, czy usługa poczty działa i nasłuchuje na porcie 25 adresu z błędu.',
        'Sprawdź reguły zapory i blokady tego nadawcy.',
      ],
      admins:
        'Odrzucono połączenie TCP (błąd gniazda 10061, ECONNREFUSED). Adres w błędzie mówi, czyj to serwer.',
    },
    'connection-timeout': {
      label: 'Serwer adresata nie odpowiada',
      headline: 'Z serwerem poczty domeny {domain} nie można się połączyć',
      cause: 'Serwer adresata był nieosiągalny albo nie odpowiedział na czas.',
      sender: [checkAddress, againInHours, reach],
      senderAdmin: [
        'Sprawdź rekord MX i przetestuj port 25 ze swojego serwera i z innego miejsca.',
        'Sprawdź, czy dostawca lub zapora nie blokuje wychodzącego portu 25.',
      ],
      recipientAdmin: [
        'Sprawdź, czy serwer i jego łącze działają, a zapora wpuszcza port 25.',
        'Sprawdź, czy rekord MX wskazuje właściwy adres, także dla IPv6.',
      ],
      admins: 'Brak połączenia TCP lub powitania (x.4.1, przekroczenia czasu, nieosiągalny serwer lub sieć).',
    },
    'connection-dropped': {
      label: 'Połączenie zostało zerwane',
      headline: 'Połączenie z serwerem poczty domeny {domain} zostało zerwane',
      cause: 'Serwery rozmawiały, ale połączenie urwało się przed przekazaniem wiadomości.',
      sender: ['Wyślij ponownie później.', 'Spróbuj bez dużych załączników.', reach],
      senderAdmin: [
        'Sprawdź zapory z inspekcją SMTP i MTU na trasie.',
        'Porównaj rozmiar wiadomości i czas trwania z limitami strony odbierającej.',
      ],
      recipientAdmin: [
        'Sprawdź zaporę, serwer proxy SMTP i urządzenia antyspamowe, które zrywają połączenia.',
        logAtTime,
      ],
      admins:
        'Sesja zerwana albo po limicie czasu (x.4.2, SuspiciousRemoteServerError); tak działają też niektóre filtry.',
    },
    'dns-failure': {
      label: 'Nie udało się ustalić serwera',
      headline: 'Nie udało się ustalić serwera poczty domeny {domain}',
      cause: 'DNS nie odpowiedział, który serwer przyjmuje pocztę domeny {domain}. To może być chwilowe.',
      sender: [checkAddress, againInHours, reach],
      senderAdmin: [
        'Sprawdź domenę ze swojego serwera i z innego miejsca; sprawdź serwery nazw i nazwę hosta inteligentnego.',
      ],
      recipientAdmin: [
        'Sprawdź, czy wszystkie serwery nazw domeny odpowiadają zgodnie i czy istnieją rekordy MX i adresów.',
        'Sprawdź DNSSEC.',
      ],
      admins:
        'DNS odpowiedział SERVFAIL, przekroczył czas albo nie podał rekordów (x.4.3, 4.4.312, InfoNoRecords).',
    },
    unroutable: {
      label: 'Brak drogi do adresata',
      headline: 'Serwer poczty nie znalazł drogi do domeny {domain}',
      cause: 'Serwer po drodze nie wie, dokąd wysłać pocztę na ten adres.',
      sender: [checkAddress, reach, forwardToAdmin],
      senderAdmin: [
        'Sprawdź, czy łączniki, hosty inteligentne i przestrzenie adresowe dają trasę do tej domeny.',
      ],
      recipientAdmin: ['Sprawdź rekord MX, akceptowaną domenę i trasy do serwerów wewnętrznych.'],
      admins:
        'Nie można wyznaczyć trasy (x.4.4): brak MX, łącznika dla przestrzeni adresowej lub następnego przeskoku.',
    },
    'routing-loop': {
      label: 'Wiadomość krążyła w kółko',
      headline: 'Twoja wiadomość do {recipient} krążyła w kółko',
      cause:
        'Serwery odsyłały sobie wiadomość, aż jeden ją zatrzymał. Błędne jest przesyłanie dalej albo ustawienie serwera.',
      sender: ['Sprawdź własne reguły automatycznego przesyłania dalej.', reach, passToTheirAdmin],
      senderAdmin: [
        'Jeśli to Twoje serwery tworzą pętlę (zobacz przeskoki), popraw łączniki i akceptowane domeny.',
      ],
      recipientAdmin: [
        'Prześledź przeskoki, aby zobaczyć, między którymi serwerami wiadomość krąży.',
        'Ustaw domenę jako autorytatywną, chyba że adresaci są też gdzie indziej; przekaźnik wewnętrzny wymaga działającego łącznika.',
        'Usuń przesyłanie dalej między skrzynkami w kółko i nieaktualny targetAddress.',
        'W środowisku hybrydowym użyj łącznika z hostem inteligentnym albo ponownie uruchom Kreatora konfiguracji hybrydowej.',
      ],
      admins:
        'Przekroczono limit przeskoków (x.4.6; lokalnie 5.4.6, w Exchange Online 5.4.14, ATTR34). Microsoft pokazuje 5.4.14 jako nieznany adres, a to jednak pętla.',
    },
    'mx-points-back': {
      label: 'Poczta wraca na ten sam serwer',
      headline: 'Poczta do domeny {domain} wraca na serwer, który ją wysyła',
      cause:
        'Według DNS pocztę domeny {domain} przyjmuje sam serwer wysyłający, ale nie jest do tego skonfigurowany.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Jeśli to Twoja domena, dodaj ją do akceptowanych lub lokalnych domen serwera.',
        'Jeśli nie, popraw rekord MX albo wpisy hosts i wewnętrzne strefy DNS.',
      ],
      recipientAdmin: ['Popraw rekord MX tak, aby wskazywał Twój serwer poczty.'],
      admins: 'Pętla MX (SMTPSEND.DNS.MxLoopback, InfoMxLoopback, „mail loops back to myself”).',
    },
    'generated-message-loop': {
      label: 'Reguły odpowiadają sobie',
      headline: 'Automatyczne wiadomości odpowiadały sobie bez końca',
      cause:
        'Reguły, dziennik lub przesyłanie dalej tworzyły z tej wiadomości wciąż nowe, aż serwer to zatrzymał.',
      sender: ['Wyłącz ustawione przez siebie przesyłanie dalej i odpowiedzi automatyczne.', forwardToAdmin],
      senderAdmin: [
        'Poszukaj reguł przepływu poczty i reguł dziennika, które działają na własnych wynikach.',
      ],
      recipientAdmin: [
        'Znajdź regułę, regułę dziennika lub przesyłanie dalej działające na wiadomości automatyczne i dodaj wyjątek.',
      ],
      admins: '5.4.11: przekroczono dozwoloną głębokość wiadomości tworzonych przez agentów.',
    },
    'network-problem': {
      label: 'Problem z siecią lub trasą',
      headline: 'Połączenie z serwerem domeny {domain} jest zakłócone',
      cause: 'Wiadomość nie dotarła na serwer adresata z powodu problemu z siecią lub trasą.',
      sender: [againInHours, reach],
      senderAdmin: ['Sprawdź DNS, łączniki i połączenie z serwerem adresata.'],
      recipientAdmin: ['Sprawdź, czy Twój serwer poczty jest osiągalny i ma poprawne rekordy DNS.'],
      admins: 'Znany jest tylko temat kodu (x.4.x, sieć i trasa).',
    },
    'service-temporary-error': {
      label: 'Chwilowy problem usługi',
      headline: 'Usługa pocztowa ma chwilowy problem',
      cause: 'W tamtej chwili usługa pocztowa nie mogła przyjąć wiadomości. Nikt nie musi niczego naprawiać.',
      sender: [waitOnly, 'Jeśli ostatecznie się nie uda, wyślij wiadomość ponownie.'],
      senderAdmin: ['Jeśli to trwa, sprawdź stronę kondycji usługi i załóż zgłoszenie w pomocy technicznej.'],
      recipientAdmin: [],
      admins: 'Przejściowy błąd frontonu lub transportu samej usługi.',
    },
    'temporary-failure': {
      label: 'Chwilowy problem',
      headline: 'Serwer poczty domeny {domain} ma chwilowy problem',
      cause: 'Serwer adresata nie mógł teraz przyjąć wiadomości i prosi o ponowną próbę później.',
      sender: [waitOnly, failedAgain, reach],
      senderAdmin: ['Jeśli to trwa, prześledź kolejne odpowiedzi serwera.'],
      recipientAdmin: [logAtTime],
      admins: 'Tymczasowy błąd lokalny systemu odbierającego, bez dokładniejszego powodu.',
    },
    'server-busy': {
      label: 'Serwer jest zajęty',
      headline: 'Serwer poczty domeny {domain} jest zbyt zajęty',
      cause: 'Serwer adresata jest przeciążony i prosi o ponowną próbę później.',
      sender: [waitOnly, failedAgain],
      senderAdmin: ['Zmniejsz liczbę równoległych połączeń z tym celem.'],
      recipientAdmin: ['Sprawdź obciążenie, długość kolejki i zasoby serwera.'],
      admins: 'System odbierający zgłasza zator lub duże obciążenie (x.4.5, 421).',
    },
    'system-not-accepting': {
      label: 'Serwer teraz nie przyjmuje poczty',
      headline: 'Serwer poczty domeny {domain} teraz nie przyjmuje poczty',
      cause: 'Serwer adresata działa, ale nie przyjmuje wiadomości.',
      sender: [againInHours, reach],
      senderAdmin: [
        'Na własnym serwerze Exchange sprawdź składniki (Get-ServerComponentState), łączniki na porcie 25 i agentów transportu.',
      ],
      recipientAdmin: [
        'Sprawdź, czy usługa nie jest wstrzymana, kolejka zamrożona lub włączony tryb konserwacji.',
        'Sprawdź, czy rekord MX wskazuje serwer, który ma przyjmować pocztę.',
      ],
      admins: 'System nie przyjmuje wiadomości z sieci (x.3.2, 521).',
    },
    'system-full': {
      label: 'Brak miejsca na serwerze',
      headline: 'Na serwerze poczty nie ma już miejsca',
      cause: 'Miejsca na dysku lub pamięci zabrakło serwerowi, a nie skrzynce.',
      sender: [againInHours, reach],
      senderAdmin: ['Jeśli to Twój serwer, zwolnij miejsce na dysku bazy kolejek i sprawdź pamięć.'],
      recipientAdmin: ['Zwolnij miejsce na dysku i pamięć serwera poczty.'],
      admins: 'x.3.1 lub 452: za mało miejsca lub zasobów systemu. W programie Exchange to back pressure.',
    },
    'system-misconfigured': {
      label: 'Błędne ustawienia serwera',
      headline: 'Serwer poczty domeny {domain} jest źle skonfigurowany',
      cause: 'Ustawienie serwera poczty nie pozwala mu obsłużyć wiadomości.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [
        'Jeśli to Twój serwer, sprawdź łączniki (niepowtarzalna nazwa FQDN i port) oraz transporty.',
      ],
      recipientAdmin: ['Przeczytaj dziennik poczty z tego czasu; sprawdź trasy, transporty i łączniki.'],
      admins: 'x.3.5 lub x.3.3: system źle skonfigurowany albo bez potrzebnej funkcji.',
    },
    'system-problem': {
      label: 'Problem serwera poczty',
      headline: 'W systemie poczty domeny {domain} wystąpił problem',
      cause: `Coś w systemie poczty adresata zawiodło. ${codeSaysNoMore}`,
      sender: [againInHours, reach],
      senderAdmin: [],
      recipientAdmin: [logAtTime],
      admins: 'Znany jest tylko temat kodu (x.3.x, system poczty).',
    },
    'journaling-disabled': {
      label: 'Archiwum dziennika wyłączone',
      headline: 'Microsoft 365 nie przyjmuje kopii do archiwum',
      cause:
        'Serwer Twojej organizacji wysyła kopie archiwalne do Microsoft 365, gdzie jest to wyłączone. Samej wiadomości to nie dotyczy.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Włącz archiwum dziennika (Journaling Archive) w Microsoft 365 albo skieruj lokalną regułę dziennika gdzie indziej.',
      ],
      recipientAdmin: [],
      admins:
        '5.3.190: raporty dziennika z serwerów lokalnych idą do Exchange Online, a archiwum dziennika jest wyłączone.',
    },
    'message-crashes-server': {
      label: 'Nie dało się jej przetworzyć',
      headline: 'Ta wiadomość raz po raz powodowała błąd serwera',
      cause: 'Coś w wiadomości powoduje błąd serwera, więc ją odłożono.',
      sender: [
        'Napisz wiadomość od nowa, zamiast przesyłać dalej lub odpowiadać.',
        'Wyślij załączniki osobno, aby znaleźć ten, który szkodzi.',
      ],
      senderAdmin: [
        'Jeśli to Twój serwer, przejrzyj kolejkę skażonych wiadomości i agentów transportu.',
        'Znajdź program, który utworzył wiadomość; zwykle winna jest błędnie zbudowana część.',
      ],
      recipientAdmin: ['Przejrzyj kolejkę skażonych wiadomości i agentów transportu.'],
      admins:
        '5.3.0 „Too many related errors”: wiadomość trafiła do kolejki skażonych wiadomości (poison queue).',
    },
    'protocol-error': {
      label: 'Serwery się nie zrozumiały',
      headline: 'Dwa serwery poczty się nie zrozumiały',
      cause: 'Serwery nie dogadały się ze sobą. To usterka techniczna, a nie coś w Twoim tekście.',
      sender: ['Wyślij ponownie jeden raz.', forwardToAdmin],
      senderAdmin: [
        'Sprawdź w dzienniku SMTP polecenie przed błędem.',
        'Wyłącz inspekcję SMTP w zaporach i sprawdź skrypty i urządzenia, które same używają SMTP.',
      ],
      recipientAdmin: [
        'Sprawdź dziennik serwera i łączniki; serwery wewnętrzne wymagają uwierzytelniania programu Exchange Server.',
      ],
      admins: 'Polecenie odrzucono z powodu składni, kolejności lub braku obsługi (x.5.x, 500–504).',
    },
    'message-not-compliant': {
      label: 'Wiadomość błędnie zbudowana',
      headline: 'Twoja wiadomość nie jest zbudowana według reguł poczty',
      cause:
        'Program, który utworzył wiadomość, pominął lub uszkodził część techniczną, na przykład datę lub wiersz nadawcy.',
      sender: [otherProgram, forwardToAdmin],
      senderAdmin: [
        'Popraw aplikację: dokładnie jeden From, Date i Message-ID, bez surowych znaków 8-bitowych w nagłówkach, poprawny MIME (RFC 5322, RFC 2045).',
      ],
      recipientAdmin: [],
      admins:
        'Nie przeszło sprawdzenie nagłówków lub MIME: pola brakujące, powtórzone lub błędne, znaki NUL lub 8-bitowe.',
    },
    'from-header-invalid': {
      label: 'Nieprawidłowe pole Od',
      headline: 'W polu Od Twojej wiadomości nie ma prawidłowego adresu',
      cause: 'Wiadomość nie podaje poprawnie swojego nadawcy.',
      sender: [
        'Sprawdź swoją nazwę i adres w ustawieniach konta; adres jest w nawiasach ostrych: <ana@example.com>.',
        'Jeśli wysłał ją program lub urządzenie, popraw tam adres Od.',
      ],
      senderAdmin: ['Popraw aplikację lub bramkę, która zapisuje nagłówek From.'],
      recipientAdmin: [],
      admins: 'RFC 5322 §3.6.2: nagłówka From brakuje albo nie ma w nim prawidłowego adresu.',
    },
    'multiple-from-addresses': {
      label: 'Więcej niż jeden adres Od',
      headline: 'Twoja wiadomość ma w polu Od więcej niż jednego nadawcę',
      cause: 'Kilka adresów Od jest dozwolonych tylko razem z nagłówkiem Sender, a jego brakuje.',
      sender: ['Wyślij z jednym adresem w polu Od.'],
      senderAdmin: ['Popraw aplikację: jeden adres From albo dodatkowo nagłówek Sender (RFC 5322 §3.6.2).'],
      recipientAdmin: [],
      admins: '5.1.20 i sprawdzenie nagłówka From w Gmailu.',
    },
    'bare-line-feeds': {
      label: 'Niedozwolone końce wierszy',
      headline: 'Twoja wiadomość ma końce wierszy, których nie przyjmuje system domeny {domain}',
      cause: 'Program, który utworzył wiadomość lub załącznik, kończy wiersze w nieobsługiwany sposób.',
      sender: [
        'Wyślij ją innym programem, na przykład Outlookiem w przeglądarce.',
        'Spróbuj bez załącznika.',
        forwardToAdmin,
      ],
      senderAdmin: ['Popraw aplikację, która zapisuje same znaki LF (RFC 5321 §2.3.8).'],
      recipientAdmin: [
        'Włącz obsługę BDAT (chunking), a w programie Exchange: Set-ReceiveConnector -BareLinefeedRejectionEnabled $false.',
      ],
      admins:
        'Sam znak LF wymaga BDAT (RFC 3030). Exchange Online już go nie usuwa, aby nie psuć DKIM. Inne serwery odrzucają go z obawy przed SMTP smuggling.',
    },
    'line-too-long': {
      label: 'Za długie wiersze',
      headline: 'Twoja wiadomość ma za długie wiersze',
      cause: 'Program, który utworzył wiadomość, nie podzielił wierszy tak, jak wymaga tego poczta.',
      sender: [otherProgram, forwardToAdmin],
      senderAdmin: [
        'Ustaw w aplikacji kodowanie treści (quoted-printable lub base64); wiersz może mieć 998 znaków (RFC 5322 §2.1.1).',
      ],
      recipientAdmin: [],
      admins: 'Wiersz przekracza 998 oktetów; odrzucają go Exim i inne serwery.',
    },
    'rich-text-header-too-long': {
      label: 'Odrzucony format RTF',
      headline: 'Serwer adresata nie przyjmuje wiadomości Outlooka w formacie RTF',
      cause: 'W wiadomości RTF są dołączone inne wiadomości; ukryty wiersz robi się przez to za długi.',
      sender: [
        'W Outlooku wybierz Formatowanie tekstu > HTML i wyślij ponownie.',
        'Albo zapisz dołączone wiadomości jako PDF.',
      ],
      senderAdmin: ['Wyłącz TNEF dla domeny zdalnej lub kontaktu (Set-RemoteDomain -TNEFEnabled $false).'],
      recipientAdmin: [],
      admins:
        '5.0.350 „x-dg-ref header is too long”: zagnieżdżony załącznik wydłuża nagłówek X-MS-TNEF-Correlator.',
    },
    'conversion-failed': {
      label: 'Nieobsługiwany format',
      headline: 'Format Twojej wiadomości nie jest po drodze obsługiwany',
      cause:
        'Serwer nie potrafi przekształcić wiadomości lub załącznika albo nie przyjmuje takiej zawartości.',
      sender: [
        'Wyślij ją jako zwykły tekst lub HTML, bez nietypowych załączników.',
        'Albo udostępnij plik linkiem.',
      ],
      senderAdmin: ['Sprawdź ustawienia 8BITMIME, BINARYMIME i TNEF serwera wysyłającego.'],
      recipientAdmin: ['Włącz obsługę 8BITMIME na serwerze odbierającym.'],
      admins: 'Problem z typem treści lub konwersją (x.6.1–x.6.5).',
    },
    'priority-too-low': {
      label: 'Zbyt niski priorytet',
      headline: 'Priorytet wiadomości jest teraz za niski',
      cause:
        'Serwer przyjmuje w tej chwili tylko wiadomości o wyższym priorytecie albo mniejsze o tym samym.',
      sender: ['Wyślij ją ponownie później albo z wyższym priorytetem.'],
      senderAdmin: [],
      recipientAdmin: [],
      admins: 'MT-PRIORITY (RFC 6710; x.7.15, x.7.16).',
    },
    delivered: {
      label: 'Dostarczona',
      headline: 'Twoja wiadomość do {recipient} została dostarczona',
      cause: 'To potwierdzenie, a nie błąd.',
      sender: [nothingToDo],
      senderAdmin: [],
      recipientAdmin: [],
      admins: 'Action: delivered. Oznacza, że wiadomość trafiła do skrzynki, a nie że ją przeczytano.',
    },
    relayed: {
      label: 'Przekazana',
      headline: 'Twoja wiadomość do {recipient} została przekazana',
      cause: 'Wiadomość przekazano serwerowi, który nie wysyła potwierdzeń. Najprawdopodobniej dotarła.',
      sender: [nothingToDo],
      senderAdmin: [],
      recipientAdmin: [],
      admins: 'Action: relayed. Następny serwer nie wysyła powiadomień o dostarczeniu (RFC 3461).',
    },
    expanded: {
      label: 'Rozesłana członkom listy',
      headline: 'Twoja wiadomość do {recipient} została rozesłana członkom',
      cause: 'Adres jest listą lub grupą; wiadomość dostarczono do listy.',
      sender: [nothingToDo],
      senderAdmin: [],
      recipientAdmin: [],
      admins: 'Action: expanded. Problemy pojedynczych członków są zgłaszane właścicielowi listy.',
    },
    'read-receipt': {
      label: 'Potwierdzenie przeczytania',
      headline: 'W skrzynce {local} wyświetlono albo usunięto Twoją wiadomość',
      cause: 'To potwierdzenie przeczytania, o które poproszono, a nie błąd.',
      sender: [nothingToDo],
      senderAdmin: [],
      recipientAdmin: [],
      admins: 'Powiadomienie o potraktowaniu wiadomości (MDN, RFC 8098).',
    },
    'auto-reply': {
      label: 'Odpowiedź automatyczna',
      headline: 'Skrzynka {local} wysyła odpowiedź automatyczną',
      cause:
        'Twoja wiadomość dotarła; skrzynka odpowiedziała sama, na przykład dlatego, że adresat jest nieobecny.',
      sender: ['Nie trzeba nic naprawiać. Przeczytaj odpowiedź: może podawać, do kogo napisać.'],
      senderAdmin: [],
      recipientAdmin: [],
      admins: 'Auto-Submitted: auto-replied (RFC 3834).',
    },
    feedback: {
      label: 'Zgłoszona przez adresata',
      headline: 'Ktoś zgłosił wiadomość z Twojej strony jako niechcianą',
      cause: 'To nie zwrot: adresat lub jego dostawca zgłasza wiadomość jako spam lub nadużycie.',
      sender: ['Usuń tę osobę ze swojej listy i nie pisz do niej więcej.', forwardToAdmin],
      senderAdmin: [
        'Wypisz adresata i sprawdź, skąd jego adres wziął się na liście.',
        'Jeśli to nie Twoja wiadomość, poszukaj przejętego konta lub podrobionej poczty.',
      ],
      recipientAdmin: [],
      admins:
        'Zgłoszenie nadużycia ARF (RFC 5965) od dostawcy poczty albo raport o nieudanym uwierzytelnieniu.',
    },
    'remote-error': {
      label: 'Błąd po drugiej stronie',
      headline: 'Serwer poczty domeny {domain} odpowiedział błędem',
      cause: 'Serwer adresata odrzucił wiadomość; jego własne słowa są w szczegółach błędu.',
      sender: [
        'Przeczytaj szczegóły błędu: słowa po strzałce pochodzą od drugiego serwera.',
        reach,
        passToTheirAdmin,
      ],
      senderAdmin: [
        'Przeczytaj oryginalną odpowiedź po „->” i sprawdź, czy po Twojej stronie da się coś zmienić.',
      ],
      recipientAdmin: ['Kieruj się oryginalną odpowiedzią po „->”.'],
      admins: 'W 5.0.350 Exchange Online opakowuje błędy innych serwerów, których nie klasyfikuje.',
    },
    'recipient-address-problem': {
      label: 'Problem z adresem',
      headline: 'Jest problem z adresem {recipient}',
      cause: `Serwer odrzucił wiadomość z powodu adresu. ${codeSaysNoMore}`,
      sender: [checkAddress, retype, reach],
      senderAdmin: ['Uruchom śledzenie wiadomości i przeczytaj całą odpowiedź.'],
      recipientAdmin: ['Sprawdź, czy adresat istnieje i przyjmuje pocztę.'],
      admins: 'Znany jest tylko temat kodu (x.1.x, adresy).',
    },
    'mailbox-problem': {
      label: 'Problem ze skrzynką',
      headline: 'Skrzynka {local} nie mogła przyjąć Twojej wiadomości',
      cause: `Coś w skrzynce adresata nie wpuściło wiadomości. ${codeSaysNoMore}`,
      sender: [againInHours, reach],
      senderAdmin: [],
      recipientAdmin: [
        'Sprawdź, czy skrzynka jest włączona, osiągalna i mieści się w limicie, i przejrzyj jej reguły.',
      ],
      admins: 'Znany jest tylko temat kodu (x.2.x, skrzynka; STOREDRV.Deliver bez znanego wyjątku).',
    },
    'content-problem': {
      label: 'Problem z treścią',
      headline: 'Serwer nie przyjął czegoś w Twojej wiadomości',
      cause: `Serwer odrzucił wiadomość z powodu treści lub formatu. ${codeSaysNoMore}`,
      sender: [
        'Wyślij krótki tekst bez załączników, aby sprawdzić, czy przejdzie.',
        'Potem dodawaj kolejne części po jednej.',
      ],
      senderAdmin: ['Przeczytaj całą odpowiedź i sprawdź strukturę MIME oraz załączniki.'],
      recipientAdmin: ['Znajdź wiadomość w dzienniku filtra.'],
      admins: 'Znany jest tylko temat kodu (x.6.x, treść).',
    },
    'undetermined-permanent': {
      label: 'Odrzucona ostatecznie',
      headline: 'Twoja wiadomość do {recipient} została odrzucona',
      cause: 'Serwer ostatecznie odrzucił wiadomość, ale nie podał powodu w rozpoznawalny sposób.',
      sender: [reasonInWords, checkAddress, reach],
      senderAdmin: [
        'Przeczytaj całą odpowiedź serwera {host} i w razie potrzeby zapytaj jego administratora.',
      ],
      recipientAdmin: [lookUpInLog],
      admins: 'Klasa 5 bez znanego szczegółu i bez znanych słów.',
    },
    'undetermined-temporary': {
      label: 'Jeszcze niedostarczona',
      headline: 'Twojej wiadomości do {recipient} jeszcze nie udało się dostarczyć',
      cause: 'Serwer na razie odrzucił wiadomość, ale nie podał powodu w rozpoznawalny sposób.',
      sender: [waitOnly, failedAgain, reach],
      senderAdmin: ['Przeczytaj całą odpowiedź serwera {host}; sprawdź kolejkę.'],
      recipientAdmin: [lookUpInLog],
      admins: 'Klasa 4 bez znanego szczegółu i bez znanych słów.',
    },
    undetermined: {
      label: 'Powód nierozpoznany',
      headline: 'Twoja wiadomość do {recipient} nie została dostarczona',
      cause: 'Powiadomienie nie podaje powodu w rozpoznawalny sposób.',
      sender: [reasonInWords, checkAddress, reach],
      senderAdmin: ['Uruchom śledzenie wiadomości i przeczytaj całe powiadomienie.'],
      recipientAdmin: [lookUpInLog],
      admins: 'Nie znaleziono ani znanego kodu, ani znanych słów.',
    },
  }),
);
