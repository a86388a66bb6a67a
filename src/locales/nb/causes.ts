import { translationOf } from '../catalogue.ts';
import type { causes as source } from '../en/causes.ts';
import { bound } from './typography.ts';

const reach =
  'Kontakt {recipient} på en annen måte (telefon, chat, en annen adresse), og si fra om at e-posten kommer i retur.';
const forwardToAdmin =
  'Send meldingen som kom i retur, til e-postadministratoren eller IT-avdelingen din. Bare de kan endre dette.';
const passToTheirAdmin =
  'Be {recipient} på en annen måte om å vise dette varselet til e-postadministratoren der. Det inneholder alt som trengs.';
const retype =
  'Skriv inn adressen på nytt, bokstav for bokstav. Ikke velg den fra forslagene: Slett den gamle oppføringen der.';
const checkAddress =
  'Kontroller at {recipient} stemmer med adressen du har fått oppgitt: Oftest mangler en bokstav, eller endelsen er feil.';
const secureAccount =
  'Bytt passord, og se etter regler for videresending og sendte meldinger i postboksen som ikke er dine.';
const sendLess = 'Vent litt, og send så på nytt til færre om gangen.';
const waitOnly = 'Du trenger ikke å gjøre noe: Serveren fortsetter å prøve av seg selv.';
const dnsTrusted =
  'Kontroller at adressen er riktig, og gi så {recipient} beskjed på en annen måte om at e-postserveren der har et sikkerhetsproblem.';
const ownDomain = 'Er domenet ditt eget, leser du fremgangsmåten for mottakerens administrator.';
const againInHours = 'Send på nytt om noen timer.';
const againLater = 'Send meldingen på nytt.';
const failedAgain = 'Hvis den til slutt ble avvist, sender du meldingen på nytt om noen timer.';
const linkInstead = 'Send en lenke til filene i stedet for å legge dem ved.';
const shareLink = 'Del filen via en fildelingstjeneste, og send lenken.';
const bulkElsewhere = 'Flytt masseutsendelser til en tjeneste som er laget for det.';
const spamFirst = 'Finn og stans årsaken: kompromitterte kontoer, infiserte enheter, åpent relé.';
const overADay = 'Varer det mer enn ett døgn, sender du dette varselet til e-postadministratoren din.';
const onlyAdmin = 'Bare e-postadministratoren din kan rette dette. Send dette varselet dit.';
const writeDirectly = 'Eller skriv direkte til dem det gjelder.';
const nothingHere = 'Ingenting må endres hos dere. Gi koden videre til administratoren på mottakersiden.';
const logAtTime = 'Se i e-postserverens logg for tidspunktet da feilen oppsto.';
const lookUpInLog = 'Finn meldingen i e-postloggen ut fra tidspunkt, avsender og mottaker.';
const otherProgram = 'Send den med et annet program, for eksempel e-post i nettleseren.';
const nothingToDo = 'Du trenger ikke å gjøre noe.';
const reasonInWords = 'Les feildetaljene: Årsaken kan stå der med ord.';
const quarantined = 'Legg inn et unntak for avsenderen hvis det var en feilvurdering.';
const signedIn = 'Er dere i samme organisasjon, kontrollerer du at e-posten din sendes inn med pålogging.';
const readReply = 'Kjør en meldingssporing, og les hele svaret fra {host}.';

/** Norwegian Bokmål: what each cause is called, what it means, and what to do about it. */
export const causes = bound(
  translationOf<typeof source>()('nb')({
    'recipient-not-found': {
      label: 'Ukjent adresse',
      headline: '{local} finnes ikke hos {domain}',
      cause:
        'E-postserveren for {domain} har ingen postboks for {recipient}. Adressen er feilskrevet, utdatert eller slettet.',
      sender: [
        checkAddress,
        retype,
        'Send meldingen på nytt til den rettede adressen.',
        'Kommer den fortsatt i retur? Spør {recipient} på telefon eller chat om riktig adresse, og om e-posten videresendes.',
        'Hvis du aldri har sendt denne meldingen, har noen andre brukt adressen din, og du kan se bort fra varselet.',
      ],
      senderAdmin: [
        'Kjør en meldingssporing for å se om adressen ble endret av en regel, et alias eller en videresending hos dere.',
        'Er postboksen en av deres egne, kontrollerer du at den fortsatt har denne adressen og en lisens.',
      ],
      recipientAdmin: [
        'Kontroller at det finnes en postboks, et alias eller en kontakt med denne adressen, og at den har lisens.',
        'Se etter en videresending eller regel som sender e-post videre til en adresse som ikke lenger finnes.',
        'I et hybridoppsett kontrollerer du at objektet er synkronisert, og at det godtatte domenet har riktig type (autoritativt eller internt relé).',
      ],
      admins:
        'Serveren svarte på RCPT TO at mottakeren ikke finnes. I Exchange Online er det et mislykket katalogoppslag (5.1.10, RESOLVER.ADR). Nevner varselet en annen mottaker enn den det ble skrevet til, tyder det på videresending. Uventede slike varsler skyldes forfalsket e-post (backscatter).',
    },
    'recipient-cached-address-stale': {
      label: 'Utdatert forslag',
      headline: 'Adresseboken din har en utdatert oppføring for {local}',
      cause:
        'E-postprogrammet brukte en intern adresse det hadde husket for denne personen. Den fører ikke lenger noe sted, selv om personen godt kan ha en postboks som virker.',
      sender: [
        'Begynn på en ny melding i stedet for å svare på den gamle.',
        'Når navnet foreslås i Til-feltet, sletter du forslaget (× ved siden av) og skriver inn hele adressen.',
        againLater,
      ],
      senderAdmin: [
        'Legg til den gamle LegacyExchangeDN-verdien som X500-proxyadresse på mottakeren. Den står i IMCEAEX-adressen i varselet.',
        'Oppdater den frakoblede adresseboken slik at klientene kvitter seg med den gamle oppføringen.',
      ],
      recipientAdmin: [
        'Legg til den gamle LegacyExchangeDN-verdien som X500-proxyadresse på dagens postboks.',
      ],
      admins:
        'Outlook slår opp interne mottakere på LegacyExchangeDN. Er postboksen opprettet på nytt, flyttet eller importert fra en .pst-fil, peker lagrede forslag og svar på en DN som er borte (ExRecipNotFound eller en IMCEAEX-adresse).',
    },
    'recipient-rejected-at-edge': {
      label: 'Adressen avvist ved mottak',
      headline: '{domain} tar ikke imot e-post til {local}',
      cause:
        'Den ytre e-postserveren for {domain} har ikke {recipient} i mottakerlisten sin og avviste meldingen med en gang.',
      sender: [
        checkAddress,
        retype,
        reach,
        'Er adressen helt sikkert riktig, kan du be om at varselet vises til e-postadministratoren der.',
      ],
      senderAdmin: [ownDomain],
      recipientAdmin: [
        'Finn ut om det gjelder én mottaker eller hele domenet.',
        'Kontroller at mottakeren finnes i Microsoft 365 med denne adressen. Er den synkronisert eller lokal, ser du på katalogsynkroniseringen.',
        'Har dere mottakere andre steder også, setter du det godtatte domenet til internt relé til alle er synkronisert.',
        'Gjelder det hele domenet, setter du det til internt relé og tilbake til autoritativt, så synkroniseres listen på nytt.',
      ],
      admins:
        'Katalogbasert kantblokkering (DBEB): For et autoritativt domene avviser Exchange Online ukjente mottakere ved RCPT TO (5.4.1, 5.7.504). Det rammer også fellesmapper og dynamiske grupper som ikke er synkronisert.',
    },
    'recipient-banned': {
      label: 'Mottakeren godtas ikke',
      headline: 'Microsoft leverer ikke til {recipient}',
      cause: 'Microsoft 365 regner {recipient} som en ugyldig mottaker og avviser all e-post dit.',
      sender: [
        checkAddress,
        reach,
        'Er du sikker på at adressen stemmer, sender du varselet til e-postadministratoren din.',
      ],
      senderAdmin: ['Er mottakeren ekte, oppretter du en støttesak hos Microsoft og siterer hele varselet.'],
      recipientAdmin: [
        'Kontroller at postboksen er aktiv og har lisens. Er den det, ber du Microsofts kundestøtte om å oppheve sperren.',
      ],
      admins:
        '5.7.505: Microsoft 365 har sperret mottakeren. Ingen innstilling styrer det; Microsofts kundestøtte avgjør.',
    },
    'recipient-address-invalid': {
      label: 'Ugyldig adresse',
      headline: '{recipient} er ikke en gyldig e-postadresse',
      cause:
        'Adressen bryter reglene for e-postadresser: et mellomrom, et komma, en del som mangler, eller et tegn som ikke er tillatt.',
      sender: [
        'Se på adressen i varselet: Den skal ha et navn, en @ og et domene med punktum, uten mellomrom og komma.',
        retype,
        'Kommer adressen fra en kontakt eller en liste, retter du den der også.',
      ],
      senderAdmin: [
        'Kontroller adressen i kontakten, koblingen eller programmet den kom fra. Innkapslede adresser (IMCEAINVALID) kommer fra en ødelagt kontaktoppføring.',
      ],
      recipientAdmin: [],
      admins:
        'RCPT TO ble avvist på grunn av syntaksen (RFC 5321 §4.1.2), eller en adresse som ikke er SMTP (X.400, IMCEA), passer ikke til noen kobling.',
    },
    'recipient-domain-unusable': {
      label: 'Domenet kan ikke få e-post',
      headline: 'Det går ikke an å sende e-post til adresser hos {domain}',
      cause:
        'Delen etter @ er ufullstendig eller reservert for eksempler og tester, så ingen e-postserver godtar den.',
      sender: [
        'Kontroller delen etter @: Det må være et fullstendig, ekte domene, for eksempel firma.no.',
        'Rett adressen, og send på nytt.',
      ],
      senderAdmin: [
        'Exchange avviser slike domener med RejectReservedTopLevelRecipientDomains, RejectReservedSecondLevelRecipientDomains og RejectSingleLabelRecipientDomains på mottakskoblingen.',
      ],
      recipientAdmin: [],
      admins:
        'Domenet består av bare ett ledd eller er reservert i RFC 2606 (.test, .example, .invalid, example.com).',
    },
    'recipient-address-ambiguous': {
      label: 'Adressen finnes to ganger',
      headline: 'Adressen til {local} hører til to postbokser hos {domain}',
      cause: 'Mottakerens system fant mer enn én postboks med denne adressen og kunne ikke velge.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [
        'Er mottakeren hos dere, finner du objektene som deler adressen, og fjerner den fra alle unntatt ett.',
      ],
      recipientAdmin: [
        'Søk i katalogen etter alle objekter med denne adressen (proxyAddresses, LegacyExchangeDN), og fjern duplikatene.',
        'Kontroller at katalogreplikeringen virker som den skal.',
      ],
      admins: 'RESOLVER.ADR.Ambiguous eller x.1.4: Flere objekter har samme SMTP- eller EX-adresse.',
    },
    'recipient-moved': {
      label: 'Adressen brukes ikke lenger',
      headline: '{local} er ikke lenger hos {domain}',
      cause: 'Postboksen er flyttet, eller adressen har fått en ny eier, og e-posten videresendes ikke.',
      sender: [
        'Les feilteksten: Ofte står den nye adressen der.',
        'Spør personen om den nye adressen på en annen måte.',
        'Rett kontakten din, og send på nytt.',
      ],
      senderAdmin: [],
      recipientAdmin: [
        'Er personen fortsatt hos dere, legger du til den gamle adressen som alias eller setter opp videresending.',
      ],
      admins: 'x.1.6, svar 551, eller et eierskifte oppdaget med RRVS (RFC 7293, x.7.17–x.7.19).',
    },
    'recipient-suppressed': {
      label: 'På sperrelisten',
      headline: 'E-posttjenesten din sender ikke lenger til {recipient}',
      cause:
        'Tidligere meldinger dit feilet eller ble meldt som søppelpost, så tjenesten du sender med, prøvde ikke engang.',
      sender: [
        checkAddress,
        'Spør {recipient} om adressen virker, og om e-posten din er ønsket.',
        forwardToAdmin,
      ],
      senderAdmin: [
        'Slå opp adressen i tjenestens sperreliste eller returliste, og les hvorfor den ble lagt til.',
        'Fjern den bare når årsaken er borte. Ellers tar du adressen ut av listene deres.',
      ],
      recipientAdmin: [],
      admins:
        'Ingenting ble sendt denne gangen: Sendetjenesten (Amazon SES, Mailgun, SendGrid og andre) avviser adresser på sin egen liste. Årsaken er den opprinnelige returen eller klagen.',
    },
    'recipient-contact-broken': {
      label: 'Kontakt uten adresse',
      headline: 'Kontakten for {local} har ingen brukbar adresse',
      cause:
        'Organisasjonens katalog har en kontakt for denne personen, men e-postadressen mangler eller er ødelagt.',
      sender: ['Slett forslaget for denne kontakten, og skriv hele adressen i stedet.', forwardToAdmin],
      senderAdmin: [
        'Rett den eksterne adressen på kontakten, slik at den er en primær SMTP-adresse (SMTP:bruker@domene).',
        'I et hybridoppsett retter du den i den lokale katalogen og synkroniserer.',
      ],
      recipientAdmin: [],
      admins:
        'RESOLVER.ADR.BadPrimary: E-postkontakten eller e-postbrukeren har ingen gyldig primær SMTP-proxyadresse.',
    },
    'recipient-forwarding-broken': {
      label: 'Videresendingen virker ikke',
      headline: 'E-posten til {local} videresendes til en adresse som ikke virker',
      cause: '{recipient} finnes, men videresender e-posten, og adressen den sendes til, kan ikke brukes.',
      sender: [reach, 'Si fra om at videresendingen ikke virker og må rettes eller fjernes.'],
      senderAdmin: [],
      recipientAdmin: [
        'Kontroller ForwardingAddress, ForwardingSmtpAddress, innboksregler og targetAddress for postboksen. Rett eller fjern dem.',
      ],
      admins:
        'Mottakeren ble funnet, men ikke målet for videresendingen (5.2.14, RESOLVER.FWD.NotFound, en ødelagt .forward-fil eller alias).',
    },
    'international-address-unsupported': {
      label: 'Spesielle bokstaver i adressen',
      headline: 'En server underveis takler ikke bokstavene i denne adressen',
      cause: 'Adressen har andre bokstaver enn a–z, og en server underveis støtter ikke det ennå.',
      sender: [
        'Be {recipient} om en adresse med bare vanlige bokstaver (a–z).',
        'Send meldingen på nytt dit.',
      ],
      senderAdmin: [
        'Kontroller at serverne deres tilbyr og godtar SMTPUTF8, eller gi brukerne et alias i ren ASCII.',
      ],
      recipientAdmin: ['Slå på SMTPUTF8 på mottakerserverne, eller oppgi et alias i ren ASCII.'],
      admins: 'Meldingen trenger SMTPUTF8 (RFC 6531), og neste server tilbyr det ikke (x.6.7–x.6.9).',
    },
    'domain-not-found': {
      label: 'Ukjent domene',
      headline: 'Fant ikke {domain} på internett',
      cause:
        '{domain} finnes ikke på internett, så ingen kan motta e-post der. Oftest er delen etter @ feilskrevet.',
      sender: [
        'Se etter skrivefeil i delen etter @ (.con eller .co i stedet for .com, bokstaver som mangler).',
        'Rett adressen, og send på nytt.',
        'Er den helt sikkert riktig, sier du fra til {recipient} på en annen måte om at domenet ikke blir funnet.',
      ],
      senderAdmin: [
        'Slå opp domenet fra et annet nettverk. Finnes det der, kontrollerer du e-postserverens navneservere.',
        'På Exchange Server kontrollerer du DNS-innstillingene for transporttjenestene og rekkefølgen på nettverkskortene.',
      ],
      recipientAdmin: [
        'Kontroller at domeneregistreringen ikke har utløpt, og at navneserverne svarer.',
        'Publiser en MX-post for domenet.',
      ],
      admins:
        'DNS svarte NXDOMAIN eller ga ingen brukbar post (5.1.2, 5.4.310, SMTPSEND.DNS.NonExistentDomain). Skjer det for mange domener samtidig, ligger feilen i navneoppslaget på avsenderserveren.',
    },
    'domain-without-mail-server': {
      label: 'Ingen e-postserver oppgitt',
      headline: '{domain} har ingen e-postserver',
      cause: 'Domenet finnes, men oppgir ingen server som tar imot e-posten, eller en som ikke blir funnet.',
      sender: ['Kontroller delen etter @ i adressen.', reach],
      senderAdmin: ['Slå opp MX-posten for å se om feilen ligger i ditt eget navneoppslag.'],
      recipientAdmin: ['Publiser en gyldig MX-post som peker til et vertsnavn med en A- eller AAAA-post.'],
      admins:
        'Ingen MX-, A- eller AAAA-post, eller alle MX-poster peker til en vert uten adresse (RFC 5321 §5.1).',
    },
    'domain-null-mx': {
      label: 'Domenet tar ikke imot e-post',
      headline: '{domain} tar ikke imot e-post i det hele tatt',
      cause: 'Eieren av {domain} har gjort det kjent at ingen mottar e-post der.',
      sender: [
        'Kontroller delen etter @: Kanskje bruker personen et annet domene til e-post.',
        'Be personen om en adresse som kan motta e-post.',
      ],
      senderAdmin: [],
      recipientAdmin: [
        'Skal domenet motta e-post, bytter du den tomme MX-posten («0 .») med e-postserverens MX.',
      ],
      admins: 'Domenet publiserer en tom MX-post, null MX (RFC 7505). Avsendere skal ikke prøve å levere.',
    },
    'domain-not-subscribed': {
      label: 'Ingen aktiv e-posttjeneste',
      headline: '{domain} har ikke noe aktivt e-postabonnement',
      cause:
        'E-posten til {domain} er rettet mot en skytjeneste, men organisasjonen har ikke noe gyldig abonnement der.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [],
      recipientAdmin: [
        'Kjøp, forny eller tildel Exchange Online-lisenser, eller pek MX-posten mot tjenesten dere bruker.',
      ],
      admins:
        'Organisasjonen som har det godtatte domenet, har ikke noe abonnement med e-post (4.4.4, ATTR5).',
    },
    'mailbox-unavailable': {
      label: 'Postboksen er utilgjengelig',
      headline: 'Postboksen til {recipient} er ikke tilgjengelig',
      cause:
        'Serveren avviser e-post til denne postboksen. Oftest finnes ikke adressen, men den kan også være sperret eller stengt.',
      sender: [checkAddress, retype, reach],
      senderAdmin: [readReply],
      recipientAdmin: ['Kontroller at postboksen finnes, er aktivert og kan motta e-post utenfra.'],
      admins:
        'RFC 5321 bruker «mailbox unavailable» om en ukjent, en utilgjengelig og en sperret postboks. Svaret sier ikke hvilken.',
    },
    'mailbox-disabled': {
      label: 'Postboksen er slått av',
      headline: 'Postboksen til {local} er slått av',
      cause:
        'Postboksen finnes eller fantes, men er deaktivert, stengt eller for lenge ubrukt, og tar ikke imot meldinger.',
      sender: [reach, 'Spør om det finnes en annen adresse, og rett kontakten din.'],
      senderAdmin: [],
      recipientAdmin: [
        'Aktiver kontoen eller postboksen, eller tildel lisensen den mistet.',
        'Har personen sluttet, fjerner du postboksen eller setter opp et automatisk svar eller videresending.',
        'I Exchange kontrollerer du at postboksdatabasen er montert, og at postboksen ikke er i karantene.',
      ],
      admins: 'x.2.1 eller tilsvarende ord: Postboksen er kjent, men tar ikke imot meldinger.',
    },
    'account-suspended': {
      label: 'Kontoen er stengt midlertidig',
      headline: 'Kontoen til {recipient} er stengt inntil videre',
      cause: 'Leverandøren har sperret mottakerens konto, for eksempel for en ubetalt regning eller misbruk.',
      sender: [reach, 'Spør om en annen adresse så lenge.'],
      senderAdmin: [],
      recipientAdmin: ['Spør leverandøren hvorfor kontoen eller domenet er stengt, og få det åpnet igjen.'],
      admins:
        'Mottakerens leverandør har stengt postboksen eller hele kundekontoen. E-post tas imot igjen når den er åpnet.',
    },
    'mailbox-full': {
      label: 'Postboksen er full',
      headline: 'Postboksen til {local} er full',
      cause: '{recipient} har ikke plass til nye meldinger.',
      sender: [
        reach,
        'Send meldingen på nytt når det er ryddet plass.',
        'En kortere melding uten vedlegg kan fortsatt få plass.',
      ],
      senderAdmin: [],
      recipientAdmin: [
        'Slett eller arkiver e-post, og tøm Slettede elementer.',
        'Øk kvoten, eller slå på arkivpostboksen.',
        'For en e-postaktivert fellesmappe kontrollerer du kvotene for mappen, organisasjonen og innholdspostboksen.',
      ],
      admins:
        'Leveringen ble avvist på grunn av kvoten (x.2.2, svar 552 eller 452, MapiExceptionShutoffQuotaExceeded).',
    },
    'mailbox-folder-full': {
      label: 'For mange elementer i en mappe',
      headline: 'En mappe i postboksen til {local} har for mange elementer',
      cause: 'En mappe i postboksen har så mange elementer som den kan romme.',
      sender: [reach, 'Be om at gamle meldinger i mappen flyttes eller slettes.'],
      senderAdmin: [],
      recipientAdmin: [
        'Finn mappen ut fra antall elementer (Get-MailboxFolderStatistics).',
        'Flytt elementene til andre mapper eller til arkivet.',
      ],
      admins:
        'En mappe rommer én million elementer (MapiExceptionMaxObjsExceeded, rapportert som «mailbox busy»).',
    },
    'sender-mailbox-full': {
      label: 'Postboksen din er full',
      headline: 'Din egen postboks er for full til å sende',
      cause: 'Postboksen for {sender} har nådd grensen, så ingenting mer kan sendes fra den.',
      sender: [
        'Slett meldinger du ikke trenger, de største først.',
        'Tøm Slettede elementer og Søppelpost.',
        againLater,
      ],
      senderAdmin: ['Øk kvoten for postboksen (ProhibitSendQuota), eller slå på arkivpostboksen.'],
      recipientAdmin: [],
      admins:
        'STOREDRV.Submission med QuotaExceededException: Det er avsenderens postboks som er over kvoten, ikke mottakerens.',
    },
    'group-system-mailbox-full': {
      label: 'Ufarlig systemvarsel',
      headline: 'En systempostboks for gruppen er full, men meldingen din kom frem',
      cause:
        'En gammel systempostboks som Microsoft ikke lenger bruker, er full. Leveringen til gruppen er ikke berørt.',
      sender: ['Du kan se bort fra dette varselet.'],
      senderAdmin: [],
      recipientAdmin: [
        'Vil du bli kvitt varslene, sletter du meldinger til AggregateGroupMailbox-adressen med en e-postflytregel.',
      ],
      admins:
        'Den utgåtte systempostboksen AggregateGroupMailbox er over kvoten. Gruppemedlemmene får meldingen likevel.',
    },
    'mailbox-folder-missing': {
      label: 'En postboksregel er ødelagt',
      headline: 'En regel i postboksen til {local} peker til en mappe som mangler',
      cause: 'Postboksen prøver å legge ny e-post i en mappe som ikke lenger finnes.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [],
      recipientAdmin: [
        'Slå av Clutter for postboksen (Set-Clutter -Enable $false).',
        'Finn innboksregler som flytter e-post til en slettet mappe, og fjern dem.',
      ],
      admins:
        'STOREDRV.Deliver med MapiExceptionNotFound: Målet for leveringen inne i postboksen mangler, typisk Clutter-mappen.',
    },
    'mailbox-busy': {
      label: 'For mye e-post på én gang',
      headline: 'Postboksen til {local} får mer e-post enn den rekker å ta imot',
      cause:
        'For mange meldinger kommer til denne postboksen samtidig, så serveren bremser leveringen. Det er slik det skal være.',
      sender: [waitOnly, 'Mislykkes det til slutt, sender du på nytt senere.'],
      senderAdmin: ['Brems eller spre automatisk e-post til denne postboksen.'],
      recipientAdmin: ['Finn ut hva som oversvømmer postboksen: varsler, en sløyfe, et program.'],
      admins:
        'Trådgrensen for én mottaker er nådd (432 4.3.2). Den verner de andre postboksene i databasen og kan ikke heves.',
    },
    'list-expansion-failed': {
      label: 'E-postlisten er ødelagt',
      headline: 'Medlemslisten til {recipient} lot seg ikke lese',
      cause: 'Adressen er en liste eller gruppe, og serveren fant ikke ut hvem som er med i den.',
      sender: [reach, 'Haster det, skriver du direkte til medlemmene.'],
      senderAdmin: [],
      recipientAdmin: [
        'Kontroller medlemmene i gruppen, nestede grupper og, for en dynamisk gruppe, filteret og beholderen.',
        'Se etter feil i aliasfiler og inkluderte filer.',
      ],
      admins:
        'Utvidelsen av listen mislyktes (x.2.4): et ugyldig filter eller søkegrunnlag, en ødelagt aliasfil eller en aliassløyfe.',
    },
    'local-delivery-failed': {
      label: 'Kunne ikke skrive til postboksen',
      headline: '{domain} klarte ikke å lagre meldingen til {local}',
      cause: 'Mottakerserveren tok imot meldingen, men fikk den ikke inn i postboksen.',
      sender: ['Send meldingen på nytt om en time eller to.', reach],
      senderAdmin: [],
      recipientAdmin: [
        'Les e-postloggen på {host} for tidspunktet i varselet.',
        'Kontroller tillatelser, låser, diskplass og leveringsagenten for denne postboksen.',
      ],
      admins: 'Leveringsagenten feilet etter at meldingen var tatt imot. Årsaken ligger på mottakerverten.',
    },
    'delivery-program-failed': {
      label: 'Et skript feilet ved levering',
      headline: 'Et program hos {domain} som behandler e-posten til {local}, feilet',
      cause: 'E-post til denne adressen går til et program eller skript, som avbrøt med en feil.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [],
      recipientAdmin: [
        'Kjør kommandoen i feilteksten for hånd som leveringsbrukeren, og les det den skriver ut.',
        'Kontroller bane, tillatelser og avslutningskoder (sysexits.h).',
      ],
      admins:
        'En pipe-transport, en aliaskommando eller et filter meldte feil. Avslutningskode 75 ville gitt et nytt forsøk.',
    },
    'address-book-policy': {
      label: 'Skjult av en adressebokpolicy',
      headline: 'En adressebokpolicy hindrer deg i å skrive til {local}',
      cause:
        'Organisasjonen din deler opp adresseboken, og denne mottakeren er ikke i den delen du har tilgang til.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Kontroller adressebokpolicyene: Mottakeren må stå i den globale adresselisten i avsenderens policy.',
      ],
      recipientAdmin: [
        'Kontroller at mottakeren står i den globale adresselisten i sin egen adressebokpolicy.',
      ],
      admins: 'ABP-rutingsagenten blokkerte leveringen (5.3.2, «Missing or bad StoreDriver MDB properties»).',
    },
    'message-too-large': {
      label: 'Meldingen er for stor',
      headline: 'Meldingen din er for stor',
      cause: 'Med vedleggene er meldingen større enn en server underveis eller {domain} godtar.',
      sender: [
        'Legg store filer på en fildelingstjeneste, og send en lenke.',
        'Eller gjør bildene mindre, komprimer filene eller del dem på flere meldinger.',
        'Husk at vedlegg vokser med omtrent en tredel når de sendes.',
      ],
      senderAdmin: [
        'Sammenlign meldingsstørrelsen med grensene for organisasjonen, koblingene og postboksen.',
      ],
      recipientAdmin: [
        'Øk grensen for organisasjonen, koblingen eller postboksen hvis slik e-post er ønsket.',
      ],
      admins:
        'Meldingen er større enn grensen serveren oppgir med SIZE (RFC 1870) eller selv har satt (x.3.4, x.2.3, svar 552). Base64 legger til omtrent 37\u00a0%.',
    },
    'message-too-large-for-recipient': {
      label: 'For stor for denne mottakeren',
      headline: 'Meldingen din er større enn {local} godtar',
      cause: 'Postboksen eller gruppen har sin egen størrelsesgrense, og denne meldingen er over den.',
      sender: [linkInstead, 'Eller gjør vedleggene mindre, og send på nytt.'],
      senderAdmin: [],
      recipientAdmin: ['Øk MaxReceiveSize for postboksen eller gruppen.'],
      admins: 'RESOLVER.RST.RecipSizeLimit eller x.2.3: grensen for denne mottakeren, ikke for serveren.',
    },
    'message-too-large-for-sender': {
      label: 'Over størrelsesgrensen din',
      headline: 'Meldingen er større enn du har lov til å sende',
      cause: 'Postboksen din har en grense for utgående meldinger, og denne er over den.',
      sender: [linkInstead, 'Trenger du det ofte, kan du be e-postadministratoren om en høyere grense.'],
      senderAdmin: ['Øk MaxSendSize for avsenderens postboks.'],
      recipientAdmin: [],
      admins: 'RESOLVER.RST.SendSizeLimit.Sender: MaxSendSize for avsenderens postboks.',
    },
    'message-too-large-for-organization': {
      label: 'Over organisasjonens grense',
      headline: 'Meldingen er større enn organisasjonen din tillater',
      cause: 'Organisasjonen din begrenser størrelsen på alle meldinger, og denne er over grensen.',
      sender: [linkInstead, forwardToAdmin],
      senderAdmin: [
        'Øk grensen for organisasjonen (Set-TransportConfig MaxSendSize og MaxReceiveSize) og grensene for koblingene.',
      ],
      recipientAdmin: [],
      admins: 'RESOLVER.RST.SendSizeLimit.Org: grensen i transportkonfigurasjonen.',
    },
    'header-too-large': {
      label: 'Meldingshodene er for store',
      headline: 'De skjulte meldingshodene er for store',
      cause:
        'Den tekniske delen øverst i meldingen er større enn serveren godtar. Svært mange mottakere eller en lang tråd kan være årsaken.',
      sender: [
        'Send til færre om gangen, eller bruk Blindkopi eller en gruppe.',
        'Begynn på en ny melding i stedet for å svare i en veldig lang tråd.',
        forwardToAdmin,
      ],
      senderAdmin: [
        'Se etter meldingshoder som vokser for hver runde: References, ARC, sporings- og sikkerhetsfelt, lange lister i To og Cc.',
      ],
      recipientAdmin: [],
      admins: 'Meldingshodene eller én linje i dem er større enn mottakerserveren tillater.',
    },
    'too-many-recipients': {
      label: 'For mange mottakere',
      headline: 'Meldingen din har for mange mottakere',
      cause: 'Du har skrevet til flere i én melding enn serveren godtar på én gang.',
      sender: [
        'Send meldingen i flere mindre omganger.',
        'Eller bruk en distribusjonsgruppe eller e-postliste.',
      ],
      senderAdmin: [
        'La avsenderserveren dele opp i mindre grupper av mottakere.',
        'Kontroller mottakergrensene for postboksen, koblingen og organisasjonen.',
      ],
      recipientAdmin: [],
      admins:
        'RCPT TO gikk over en grense (x.5.3, 452). Exchange Online godtar høyst 200 konvoluttmottakere i ett domene per melding. En server som får 452, må sende resten i en ny transaksjon (RFC 5321 §4.5.3.1.10).',
    },
    'daily-recipient-limit': {
      label: 'Døgngrensen er nådd',
      headline: 'Du har nådd døgngrensen for mottakere',
      cause: 'I løpet av 24 timer har du skrevet til så mange mottakere som kontoen din har lov til.',
      sender: [
        'Vent til det har gått 24 timer, og send så på nytt.',
        'Se i Sendte elementer. Ligger det noe der du ikke har sendt, misbrukes kontoen din: Bytt passord med en gang.',
        'Bruk en egen tjeneste for masseutsendelser.',
      ],
      senderAdmin: [
        'Undersøk om kontoen er kompromittert.',
        'Flytt masseutsendelser til en tjeneste som er laget for det. Grensen på 10\u00a0000 mottakere per døgn kan ikke heves.',
      ],
      recipientAdmin: [],
      admins: 'Grensen for mottakere per døgn i Exchange Online er nådd (5.1.90).',
    },
    'submission-quota-exceeded': {
      label: 'Sendegrensen er nådd',
      headline: 'Du har nådd sendegrensen',
      cause:
        'Kontoen din har sendt så mange meldinger som den får i denne perioden. Var det ikke deg, er det noen som misbruker kontoen.',
      sender: [
        'Se i Sendte elementer. Ligger det noe der du ikke har sendt, bytter du passord med en gang og sier fra til e-postadministratoren.',
        'Har du selv sendt så mye, venter du et døgn og fortsetter med færre meldinger.',
      ],
      senderAdmin: [
        'Kontroller pålogginger, innboksregler og videresending for kontoen. Tilbakestill passordet hvis noe virker rart.',
        bulkElsewhere,
      ],
      recipientAdmin: [],
      admins:
        'Kontoens grense for meldinger eller mottakere er overskredet. Kommer det brått, er kontoen svært ofte kompromittert.',
    },
    'hourly-limit-from-sender': {
      label: 'For mange meldinger per time',
      headline: 'Du har sendt for mange meldinger til {local} den siste timen',
      cause:
        'En postboks tar bare imot et visst antall meldinger i timen fra én avsender, og du er over det.',
      sender: [
        'Vent en time, og send så på nytt.',
        'Er det et program som sender, får du det til å sende færre.',
      ],
      senderAdmin: [
        'Finn programmet eller regelen som sender så mye, og brems det eller slå meldingene sammen.',
      ],
      recipientAdmin: ['Få varslene slått sammen eller levert et annet sted enn i en postboks.'],
      admins: 'Grensen i Exchange Online for hva én postboks tar imot fra én avsender, er nådd (5.2.121).',
    },
    'hourly-limit-of-recipient': {
      label: 'Mottakeren får for mye e-post',
      headline: '{local} får flere meldinger enn postboksen kan ta imot på en time',
      cause: 'Fra alle avsendere til sammen får denne postboksen flere meldinger i timen enn tillatt.',
      sender: ['Vent en time eller to, og send så på nytt.', reach],
      senderAdmin: ['Kommer det meste fra systemene deres, må de bremses.'],
      recipientAdmin: [
        'Finn ut hva som oversvømmer postboksen (meldingssporing etter avsender), og stans det.',
      ],
      admins: 'Mottaksgrensen for postboksen er nådd (5.2.122; hos Gmail 4.2.1 eller 5.2.1, ReceivingRate).',
    },
    'tenant-external-limit': {
      label: 'Organisasjonens grense er nådd',
      headline: 'Organisasjonen din har nådd døgngrensen for ekstern e-post',
      cause:
        'Brukerne har til sammen skrevet til så mange eksterne mottakere som Microsoft 365-organisasjonen har lov til på 24 timer.',
      sender: ['Vent, og send på nytt i morgen.', forwardToAdmin],
      senderAdmin: [
        'Sjekk forbruket (Get-LimitsEnforcementStatus, rapporten i administrasjonssenteret for Exchange), og finn dem som sender mest.',
        'Flytt masseutsendelser til en tjeneste som er laget for det, og se på lokal e-post som videreformidles.',
        'En prøveorganisasjon får en høyere grense med et betalt abonnement. Flere lisenser hever den også.',
      ],
      recipientAdmin: [],
      admins:
        'Organisasjonens grense for eksterne mottakere (TERRL; 5.7.232 for prøveabonnementer, ellers 5.7.233) teller mottakere utenfor de godtatte domenene i et løpende døgn.',
    },
    'onmicrosoft-domain-limit': {
      label: 'Testdomenets grense er nådd',
      headline: 'Adressen din på onmicrosoft.com har ikke lov til å sende så mye',
      cause:
        'Adresser som slutter på onmicrosoft.com, er for testing og kan bare skrive til noen få eksterne mottakere per døgn.',
      sender: ['Send fra organisasjonens eget domene.', forwardToAdmin],
      senderAdmin: ['Legg til og bekreft deres eget domene, og gjør det til brukernes primære adresse.'],
      recipientAdmin: [],
      admins: 'Over 100 eksterne mottakere på 24 timer fra organisasjonens opprinnelige domene (5.7.236).',
    },
    'ipv6-range-limit': {
      label: 'Sender for raskt',
      headline: 'E-postserveren din sender for mye fra adresseområdet sitt',
      cause:
        'Adresseområdet e-postserveren din hører til, har sendt mer enn mottakertjenesten tillater på så kort tid.',
      sender: [sendLess, forwardToAdmin],
      senderAdmin: ['Brems sendingen fra IPv6-området i feilteksten, eller send over IPv4.'],
      recipientAdmin: [],
      admins: 'Exchange Online teller IPv6-avsendere per område (5.7.508).',
    },
    'rate-limited': {
      label: 'Sender for raskt',
      headline: 'Det sendes e-post for raskt fra din side',
      cause:
        '{domain} begrenser hvor mye én avsender eller server kan sende på kort tid, og dere er over grensen.',
      sender: [
        sendLess,
        'Har du bare sendt noen få meldinger, sender du varselet til e-postadministratoren din.',
      ],
      senderAdmin: [
        'Senk takten og antallet tilkoblinger per mottakersystem, og fordel masseutsendelser over lengre tid.',
        'Se etter kompromitterte kontoer og e-post til mange ugyldige adresser. Slikt senker grensen.',
      ],
      recipientAdmin: ['Hev grensen for denne avsenderen hvis e-posten er ønsket.'],
      admins:
        'En taktgrense hos mottakertjenesten. De fleste går over av seg selv; gjentatte forsøk i full fart forlenger dem.',
    },
    'too-many-connections': {
      label: 'For mange tilkoblinger',
      headline: 'E-postserveren din åpner for mange tilkoblinger til {domain}',
      cause: 'Mottakerserveren tillater bare noen få tilkoblinger samtidig fra én avsender.',
      sender: ['Send på nytt om en time.', forwardToAdmin],
      senderAdmin: [
        'Senk antallet samtidige tilkoblinger og meldinger per tilkobling til dette mottakersystemet.',
      ],
      recipientAdmin: ['Hev tilkoblingsgrensen for denne verten hvis e-posten er ønsket.'],
      admins: 'En grense for samtidige tilkoblinger, eller for tilkoblinger per time, fra én IP-adresse.',
    },
    greylisted: {
      label: 'Bedt om å prøve igjen',
      headline: '{domain} ber om et nytt forsøk',
      cause:
        'Mottakerserveren kjenner ikke serveren din ennå og ber den prøve igjen om noen minutter. Slik holdes søppelpost ute.',
      sender: [waitOnly, 'Mislykkes det til slutt, sier du fra til e-postadministratoren din.'],
      senderAdmin: [
        'Sørg for at serveren prøver på nytt fra samme adresse, etter noen minutter, i minst ett døgn.',
      ],
      recipientAdmin: ['Legg avsenderen til i unntakene for grålistingen.'],
      admins:
        'Grålisting (RFC 6647): Første forsøk fra en ukjent kombinasjon av adresse, avsender og mottaker avvises midlertidig.',
    },
    'spam-content': {
      label: 'Oppfattet som søppelpost',
      headline: '{domain} mener at meldingen din er søppelpost',
      cause:
        'Mottakerens e-postsystem vurderte meldingen som søppelpost ut fra innholdet, lenkene eller hvor den kom fra.',
      sender: [
        'Skriv meldingen enklere: færre lenker og bilder, ingen forkortede lenker, et ordentlig emne.',
        'Send den på nytt, først uten vedlegg.',
        reach,
        'Skjer det med mange mottakere, sender du varselet til e-postadministratoren din.',
      ],
      senderAdmin: [
        'Gå ut fra mottakerserverens svar: Det nevner ofte listen eller kontrollen som slo ut.',
        'Sørg for at SPF, DKIM og DMARC er i orden for {senderDomain}, og at ingen konto sender søppelpost.',
      ],
      recipientAdmin: [
        'Er meldingen ønsket, tillater du avsenderen i søppelpostfilteret og melder fra om feilvurderingen.',
      ],
      admins:
        'Et innholdsfilter eller et kombinert filter avviste meldingen. Autentisering, omdømme og lenker teller like mye som ordene.',
    },
    'virus-detected': {
      label: 'Virus funnet',
      headline: 'Meldingen din ble stanset som farlig',
      cause: 'En virusskanner fant noe farlig i meldingen eller i et vedlegg.',
      sender: [
        'Ikke send filen igjen. Skann enheten din med et oppdatert antivirusprogram.',
        'Er du sikker på at filen er ren, deler du den via en fildelingstjeneste.',
        'Hvis du ikke har sendt denne meldingen, bytter du passord: Kontoen din kan være misbrukt.',
      ],
      senderAdmin: [
        'Skann avsenderens enhet, og se etter meldinger på kontoen som brukeren ikke har skrevet.',
        'Er det en feilvurdering, sender du filen til produsenten av skanneren som feilen nevner.',
      ],
      recipientAdmin: ['Se etter navnet på signaturen i skannerens logg før du legger inn et unntak.'],
      admins:
        'En motor mot skadelig programvare avviste meldingen. Makrodokumenter, krypterte arkiver og phishing-lenker regnes ofte med.',
    },
    'attachment-blocked': {
      label: 'Vedlegget er ikke tillatt',
      headline: 'Et vedlegg i meldingen din er ikke tillatt',
      cause:
        'Serveren godtar ikke denne filtypen, for eksempel programmer, skript eller arkiver den ikke kan se inn i.',
      sender: [
        'Send meldingen uten vedlegget.',
        shareLink,
        'Det hjelper vanligvis ikke å gi filen nytt navn eller pakke den i en ZIP-fil.',
      ],
      senderAdmin: ['Undersøk om det var deres egen gateway eller mottakerens som blokkerte filtypen.'],
      recipientAdmin: [
        'Tillat filtypen for denne avsenderen hvis den er ønsket (vedleggsfilter, filter for vanlige vedlegg, e-postflytregel).',
      ],
      admins: 'En policy for filtyper eller vedlegg avviste meldingen. Filtyper inne i arkiver teller også.',
    },
    'attachment-nested': {
      label: 'For mange innebygde filer',
      headline: 'Et vedlegg har for mange filer inni seg',
      cause: 'Et av vedleggene, for eksempel et Word-dokument, inneholder tjue eller flere andre filer.',
      sender: [
        'Ta noen av filene ut av dokumentet, og legg dem ved eller del dem hver for seg.',
        'Eller lagre dokumentet som PDF, og send den.',
      ],
      senderAdmin: [],
      recipientAdmin: [],
      admins: 'AS345: Et vedlegg med 20 eller flere innebygde objekter avvises.',
    },
    'attachment-scan-timeout': {
      label: 'Vedlegget kunne ikke sjekkes',
      headline: 'En e-postregel ble ikke ferdig med å sjekke vedlegget ditt',
      cause: 'Organisasjonen din undersøker vedlegg, og dette vedlegget tok for lang tid å lese.',
      sender: ['Send filen som PDF, eller del den med en lenke.', forwardToAdmin],
      senderAdmin: [
        'Finn e-postflytregelen som undersøker vedlegg, og slå av at meldingen utsettes når regelen ikke blir ferdig.',
      ],
      recipientAdmin: [],
      admins:
        '554 5.6.0 «Invalid message content» fra en transportregel der skanningen av vedlegget fikk tidsavbrudd.',
    },
    'link-blocked': {
      label: 'Lenke på en blokkeringsliste',
      headline: 'En lenke i meldingen din står på en blokkeringsliste',
      cause:
        'Meldingen har en nettadresse som er kjent for søppelpost eller svindel, kanskje i signaturen din eller i sitert tekst.',
      sender: [
        'Finn lenken (den er ofte nevnt i feilen), og fjern den.',
        'Unngå forkortede lenker.',
        againLater,
      ],
      senderAdmin: [
        'Slå opp domenet i listen feilen nevner (Spamhaus DBL, SURBL, URIBL). Er det deres eget, undersøker du om nettstedet er hacket, og ber så om å få det fjernet.',
      ],
      recipientAdmin: [],
      admins:
        'En blokkeringsliste for nettadresser ga treff på et domene i brødteksten. Egne domener havner der når nettstedet er hacket.',
    },
    'content-policy': {
      label: 'Innholdet er ikke tillatt',
      headline: 'En innholdsregel stanset meldingen din',
      cause:
        'En regel i organisasjonen som ser etter bestemte ord eller opplysninger, slipper ikke meldingen gjennom.',
      sender: [
        'Les feilteksten: Den kan nevne regelen eller det som ikke er tillatt.',
        'Endre meldingen og send den på nytt, eller ta kontakt på en annen måte.',
      ],
      senderAdmin: [
        'Er regelen deres egen (hindring av datatap, innholdsfilter), finner du den i meldingssporingen.',
      ],
      recipientAdmin: ['Finn regelen med meldingssporing, og legg til et unntak hvis meldingen er ønsket.'],
      admins:
        'En regel for innhold, nøkkelord eller hindring av datatap (DLP) avviste meldingen, på en av sidene.',
    },
    'message-quarantined': {
      label: 'Holdt i karantene',
      headline: 'Meldingen din til {local} ligger i karantene',
      cause: 'Mottakerens system har lagt meldingen til side som mistenkelig. Den kan fortsatt bli frigitt.',
      sender: [reach, 'Be om at karantenen sjekkes og meldingen frigis.'],
      senderAdmin: [],
      recipientAdmin: ['Se gjennom meldingen i karantenen, og frigi den.', quarantined],
      admins: 'Et filter la meldingen i karantene i stedet for å levere den.',
    },
    'ip-blocklisted': {
      label: 'Server på en blokkeringsliste',
      headline: 'E-postserveren din står på en blokkeringsliste som {domain} bruker',
      cause:
        'E-postserveren din står på en offentlig liste over avsendere av søppelpost som mottakerserveren bruker. Det handler om serveren, ikke om deg.',
      sender: [forwardToAdmin, reach],
      senderAdmin: [
        'Slå opp avsenderserverens IP-adresse i listen feilen nevner (for Spamhaus: check.spamhaus.org).',
        'Finn og stans årsaken først: en kompromittert konto, en infisert enhet, et åpent relé, et hacket nettsted.',
        'Be så listen om å fjerne adressen.',
        'Er adressen delt med andre, ber du leverandøren gjøre det.',
      ],
      recipientAdmin: [
        'Trenger dere e-posten, legger du avsenderadressen i tillatelseslisten deres inntil videre.',
      ],
      admins:
        'IP-adressen som koblet seg til, ga treff i en DNS-blokkeringsliste. Handler listens svar om åpne navneservere eller for mange oppslag (127.255.255.x hos Spamhaus), ligger feilen i mottakerens DNS-oppsett.',
    },
    'ip-banned-by-microsoft': {
      label: 'Serveren er sperret av Microsoft',
      headline: 'Microsoft tar ikke imot e-post fra e-postserveren din',
      cause:
        'Adressen til e-postserveren din står på Microsofts blokkeringsliste, som regel fordi det har kommet søppelpost fra den.',
      sender: [forwardToAdmin, reach],
      senderAdmin: [
        spamFirst,
        'Be om å bli fjernet i portalen sender.office.com, med IP-adressen fra feilen.',
        'Nevner feilen en adresse du skal skrive til (delist@microsoft.com), sender du hele varselet dit.',
      ],
      recipientAdmin: [
        'Er e-posten ønsket, legger du adressen i IP-tillatelseslisten i tilkoblingsfilteret inntil videre.',
      ],
      admins:
        'IP-adressen som koblet seg til, er blokkert i Exchange Online Protection (5.7.606–649, eller 5.7.1 «blocked using Blocklist»).',
    },
    'sender-banned-by-microsoft': {
      label: 'Sperret av Microsoft',
      headline: 'Microsoft har sperret serveren eller kontoen som sendte',
      cause: 'Microsoft 365 avviser e-posten fordi det har kommet søppelpost fra samme server eller konto.',
      sender: [forwardToAdmin, 'Bytt passord, og se etter meldinger i Sendte elementer som ikke er dine.'],
      senderAdmin: [
        'Finn og stans søppelposten først.',
        'Skriv til delist@microsoft.com med hele varselet, koden og IP-adressen som skal fjernes.',
        'Er en Microsoft 365-bruker hos dere nevnt, fjerner du brukeren fra begrensede enheter (Restricted entities) i Defender-portalen.',
      ],
      recipientAdmin: [],
      admins:
        '5.7.511: Microsofts liste sier at avsenderens IP-adresse er sperret, eldre utgaver at kontoen er det. Kontroller begge.',
    },
    'ip-blocked-by-outlook-com': {
      label: 'Blokkert av Outlook.com',
      headline: 'Outlook.com tar ikke imot e-post fra e-postserveren din',
      cause:
        'E-postserveren din, eller en nabo i samme nettverk, står på blokkeringslisten til Outlook.com og Hotmail.',
      sender: [forwardToAdmin, reach],
      senderAdmin: [
        'Kontroller adressen i Microsofts Smart Network Data Services (SNDS), og stans det som sender søppelpost.',
        'Be om å bli fjernet med skjemaet for avsendere hos Outlook.com (olcsupport.office.com), og oppgi koden i hakeparentes, for eksempel S3140.',
        'Er hele nettverket blokkert, må leverandøren av serveren be om det.',
      ],
      recipientAdmin: [],
      admins:
        'S3140 og S3150 (eller SC-00x) viser til Outlook.coms blokkeringsliste for nettverk. Portalen for Microsoft 365 dekker ikke den.',
    },
    'ip-blocked-by-recipient': {
      label: 'Avsenderserveren er blokkert',
      headline: '{domain} har blokkert e-postserveren din',
      cause:
        'Mottakerens organisasjon har satt adressen til e-postserveren din på sin egen blokkeringsliste.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [
        'Kontakt mottakerens administrator og spør hvorfor. Offentlige lister hjelper ikke, for denne er deres egen.',
      ],
      recipientAdmin: [
        'Fjern avsenderens IP-adresse fra blokkeringslisten deres (tilkoblingsfilter, tilgangsliste, brannmur) hvis e-posten er ønsket.',
      ],
      admins:
        'En tilgangsregel på mottakersiden avviste verten som koblet seg til (AS16012607 og 5.7.507 i Exchange Online, «Client host rejected» i Postfix).',
    },
    'dynamic-ip-blocked': {
      label: 'Ikke adressen til en e-postserver',
      headline: '{domain} tar ikke imot e-post direkte fra en tilkobling som din',
      cause:
        'Meldingen kom direkte fra en privat eller dynamisk adresse. E-post skal komme gjennom en ordentlig e-postserver.',
      sender: [
        'Send gjennom leverandørens server for utgående e-post (SMTP) med brukernavnet og passordet ditt.',
        forwardToAdmin,
      ],
      senderAdmin: [
        'Send utgående e-post gjennom e-postserveren til leverandøren eller organisasjonen.',
        'For en fast adresse skaffer du et navn i omvendt DNS som ikke ser autogenerert ut, og ber om å bli fjernet fra listen (som Spamhaus PBL).',
      ],
      recipientAdmin: [],
      admins:
        'Adressen som koblet seg til, står på en liste over dynamiske eller private områder, eller navnet i omvendt DNS ser autogenerert ut.',
    },
    'domain-blocklisted': {
      label: 'Domene på en blokkeringsliste',
      headline: 'Et domene i meldingen din står på en blokkeringsliste',
      cause:
        'Mottakerserveren fant avsenderens domene, eller et domene nevnt i meldingen, på en offentlig liste over domener som sprer søppelpost.',
      sender: [
        forwardToAdmin,
        'Se om signaturen din eller teksten har en lenke til et uvanlig domene, og fjern den.',
      ],
      senderAdmin: [
        'Slå opp {senderDomain} og navnet på serveren i listen feilen nevner.',
        'Undersøk om nettsted eller kontoer er hacket, og be så om å bli fjernet.',
      ],
      recipientAdmin: [],
      admins:
        'En blokkeringsliste for domener (Spamhaus DBL, SURBL, en RHSBL) ga treff på konvoluttavsenderen, HELO-navnet eller Fra-domenet.',
    },
    'poor-reputation': {
      label: 'Dårlig avsenderomdømme',
      headline: '{domain} stoler ikke på omdømmet til e-postserveren din',
      cause:
        'Det har kommet for mye uønsket e-post fra e-postserveren eller domenet ditt i det siste, så mottakertjenesten holder igjen.',
      sender: [forwardToAdmin, 'Prøv igjen om et døgn, eller ta kontakt på en annen måte.'],
      senderAdmin: [
        'Se etter kompromitterte kontoer, videresendt søppelpost og lister med mange døde adresser.',
        'Kontroller SPF, DKIM, DMARC og omvendt DNS.',
        'Følg med i mottakertjenestens avsenderverktøy (Google Postmaster Tools, Microsoft SNDS, Yahoo Sender Hub), og send mindre til omdømmet har tatt seg opp.',
      ],
      recipientAdmin: ['Tillat avsenderen hvis e-posten er ønsket.'],
      admins:
        'Omdømmet beregnes ut fra klager, feller, ugyldige mottakere og mengde. Det tar seg opp over flere dager med ren sending.',
    },
    'suspicious-activity-restricted': {
      label: 'Holdt tilbake en stund',
      headline: 'Microsoft holder tilbake e-post fra din side en stund',
      cause:
        'Det er oppdaget uvanlig aktivitet fra serveren eller kontoen din, og Microsoft 365 bremser til det er undersøkt.',
      sender: [waitOnly, overADay],
      senderAdmin: [
        'Bruker dere Microsoft 365, sender dere lokal e-post ut der med en kobling for sertifikatet eller IP-adressen.',
        'Ellers holder dere mengden jevn. Begrensningen går over etter noen dager med normal sending.',
        'Se etter kompromitterte kontoer.',
      ],
      recipientAdmin: [
        'Står det et filter fra en tredjepart foran Microsoft 365, setter du opp en innkommende kobling for det.',
      ],
      admins:
        '4.7.500–699 (ASxxx) er bremsing av en adresse som sender mer enn vanlig. Nye avsendere møtes med større mistanke.',
    },
    'suspicious-ip-restricted': {
      label: 'Serveren holdes tilbake en stund',
      headline: 'Microsoft holder tilbake e-post fra e-postserveren din en stund',
      cause:
        'Det er oppdaget mistenkelig aktivitet fra e-postserveren din, og den er begrenset mens Microsoft undersøker saken.',
      sender: [waitOnly, overADay],
      senderAdmin: [
        'Undersøk om adressen sender søppelpost: kompromitterte kontoer, infiserte enheter, åpent relé.',
        'Hold mengden jevn.',
      ],
      recipientAdmin: [],
      admins: '4.7.850–899: IP-adressen som koblet seg til, er begrenset mens den vurderes.',
    },
    'allow-list-hides-block': {
      label: 'Tillatelseslisten er i veien',
      headline: 'En innstilling hos {domain} skjuler hvorfor serveren din er blokkert',
      cause:
        'Adressen til serveren din står på en blokkeringsliste, men en feilaktig oppføring i mottakerens tillatelsesliste får det til å se ut som en reléfeil.',
      sender: [passToTheirAdmin],
      senderAdmin: ['Kontroller om adressen deres står på en offentlig blokkeringsliste.'],
      recipientAdmin: [
        'Fjern adressen fra IP-tillatelseslisten. Da nevner det neste varselet blokkeringslisten.',
        'La bare deres egne lokale adresser stå i koblingen.',
      ],
      admins:
        'Adressen står både i den innkommende koblingen og i IP-tillatelseslisten, og det skjuler hvilken liste som ga treff.',
    },
    'reverse-dns-missing': {
      label: 'Mangler navn i omvendt DNS',
      headline: 'Adressen til e-postserveren din mangler et ordentlig navn',
      cause:
        'Mottakerserveren slo opp navnet på adressen til e-postserveren din og fant ikke noe, eller et som ikke stemmer.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Få satt en PTR-post for avsenderserverens IP-adresse. Det gjør vanligvis nett- eller driftsleverandøren.',
        'Navnet må føre tilbake til samme adresse og bør være det serveren oppgir i EHLO.',
        'Gjør det samme for IPv6-adressen, eller send over IPv4.',
      ],
      recipientAdmin: [],
      admins:
        'Kontrollen av omvendt DNS mislyktes (x.7.25). Begge retninger må stemme for akkurat den adressen som koblet seg til.',
    },
    'ipv6-not-accepted': {
      label: 'Tar ikke imot e-post over IPv6',
      headline: '{domain} tar ikke imot e-post over IPv6',
      cause:
        'E-postserveren din brukte den nyere internettprotokollen IPv6, og det har ikke mottakerens organisasjon åpnet for.',
      sender: [forwardToAdmin],
      senderAdmin: ['La serveren sende til dette domenet over IPv4.'],
      recipientAdmin: ['Be Microsofts kundestøtte om å åpne for anonym innkommende e-post over IPv6.'],
      admins:
        'Exchange Online tar bare imot anonym e-post over IPv6 for organisasjoner som har bedt om det (5.7.510, 550 5.2.1).',
    },
    'helo-rejected': {
      label: 'Serveren presenterer seg feil',
      headline: 'E-postserveren din presenterer seg feil',
      cause: 'E-postserveren din hilste med et navn som mottakerserveren ikke godtar.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Sett EHLO-navnet til serverens eget fulle vertsnavn, som må finnes i DNS.',
        'Bruk aldri mottakerens navn, localhost eller en naken IP-adresse.',
      ],
      recipientAdmin: [],
      admins:
        'Argumentet til HELO/EHLO ble avvist (RFC 5321 §4.1.4). I Exchange er det Fqdn på sendekoblingen.',
    },
    'spf-failed': {
      label: 'SPF-kontrollen ble ikke bestått',
      headline: '{domain} fikk ikke bekreftet at e-posten din kommer fra {senderDomain}',
      cause:
        'Domenet ditt har en liste over servere som får sende e-posten (SPF), og serveren som sendte meldingen, står ikke der.',
      sender: [
        forwardToAdmin,
        'Hvis {recipient} videresender e-posten sin, kan du spørre på telefon eller i chat hvilken adresse den går til, og skrive dit.',
      ],
      senderAdmin: [
        'Finn avsenderserverens IP-adresse i feilen, og sjekk den mot SPF-posten for {senderDomain}.',
        'Legg til alle tjenester og servere som sender for domenet. Ha én SPF-post med høyst ti oppslag.',
        'Signer også med DKIM: Det tåler videresending, det gjør ikke SPF.',
      ],
      recipientAdmin: [
        'Ble meldingen videresendt til dere, ber du den som videresendte, om å skrive om konvoluttavsenderen (SRS), eller dere stoler på ARC-seglet.',
      ],
      admins:
        'SPF (RFC 7208) ble ikke bestått for konvoluttavsenderens domene. Er e-posten videresendt, kontrolleres adressen til den som videresendte, så årsaken ligger trolig der. E-post fra Microsofts høyrisikogruppe eller relégruppe består heller ikke SPF.',
    },
    'spf-record-broken': {
      label: 'Feil i SPF-posten',
      headline: 'Det er en feil i SPF-posten for {senderDomain}',
      cause:
        'Listen over servere som får sende e-post for domenet ditt (SPF-posten), kan ikke leses, så mottakerserveren avviste meldingen.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Kontroller SPF-posten: bare én TXT-post med v=spf1, ingen skrivefeil, høyst ti DNS-oppslag.',
        'Fjern include-oppføringer for tjenester dere ikke lenger bruker.',
      ],
      recipientAdmin: [],
      admins: 'SPF-evalueringen endte med permerror eller temperror (x.7.24; RFC 7208 §2.6, §4.6.4).',
    },
    'dkim-failed': {
      label: 'DKIM-signaturen ble ikke godkjent',
      headline: 'Signaturen på e-posten din kunne ikke bekreftes',
      cause:
        'Mottakerserveren krever en gyldig digital signatur (DKIM) på e-post fra domenet ditt og fant ingen.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Slå på DKIM-signering for {senderDomain}, og publiser den offentlige nøkkelen under velgeren som brukes.',
        'Kontroller at ingen gateway eller bunnteksttjeneste endrer meldinger etter at de er signert.',
      ],
      recipientAdmin: [],
      admins:
        'Ingen DKIM-signatur som besto, var godtatt eller passet til forfatteren (RFC 6376; x.7.20–x.7.22).',
    },
    'dmarc-failed': {
      label: 'DMARC-kontrollen ble ikke bestått',
      headline: '{domain} fikk ikke bekreftet at denne e-posten virkelig er fra {senderDomain}',
      cause:
        'Med DMARC ber et domene andre om å avvise e-post som ikke beviselig er dets egen. Det gjør {senderDomain}, og denne meldingen manglet et slikt bevis.',
      sender: [
        forwardToAdmin,
        'Sendte du den gjennom en annen tjeneste eller en e-postliste, sender du den fra din egen postboks i stedet.',
      ],
      senderAdmin: [
        'Les Authentication-Results i de returnerte meldingshodene: SPF eller DKIM må bestå, og domenet må stemme med Fra-domenet.',
        'Sett opp DKIM med deres eget domene hos alle tjenester som sender for dere, og legg dem inn i SPF.',
        'Bruk DMARC-rapportene til å finne kilder som ikke er dekket.',
      ],
      recipientAdmin: [
        'Feiler ønsket e-post bare fordi den ble videresendt, kan dere stole på ARC-seglet til den som videresendte.',
      ],
      admins:
        'Verken SPF eller DKIM besto i samsvar med Fra-domenet, og DMARC-policyen for domenet er quarantine eller reject (RFC 7489). Vanlige årsaker er videresending, e-postlister og fremmede sendetjenester.',
    },
    'dmarc-policy-missing': {
      label: 'DMARC-posten mangler',
      headline: '{senderDomain} har ingen DMARC-post',
      cause:
        'Mottakertjenesten ber alle som sender mye e-post, om å publisere en regel for forfalsket e-post (en DMARC-post), og domenet ditt har ingen.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Publiser en TXT-post på _dmarc.{senderDomain}, først med p=none og en adresse for rapporter.',
      ],
      recipientAdmin: [],
      admins: 'Google og andre krever en DMARC-post av masseavsendere (x.7.40 hos Gmail).',
    },
    'sender-unauthenticated': {
      label: 'Avsenderen er ikke autentisert',
      headline: 'E-posten din mangler bevis på at den kommer fra {senderDomain}',
      cause:
        'Mottakerserveren godtar bare e-post som består SPF (listen over servere som får sende for et domene) eller DKIM (en digital signatur), og din besto ingen av dem.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Publiser en SPF-post som nevner serverne dere sender fra.',
        'Slå på DKIM-signering for {senderDomain}.',
        'Kontroller begge i Authentication-Results i en melding til en testpostboks.',
      ],
      recipientAdmin: [],
      admins:
        'Flere autentiseringskontroller mislyktes (x.7.26). Gmail og Yahoo krever SPF eller DKIM av alle avsendere. En brutt ARC-kjede (x.7.29) hører også hjemme her.',
    },
    'ipv6-unauthenticated': {
      label: 'Ikke autentisert over IPv6',
      headline: 'E-post over IPv6 må være autentisert, og det er ikke din',
      cause:
        'E-postserveren din brukte IPv6, den nyere typen internettadresse. Da krever mottakertjenesten SPF (listen over servere som får sende for et domene) eller DKIM (en digital signatur), og e-posten din besto ingen av dem.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Legg serverens IPv6-adresse til i SPF-posten, eller signer med DKIM.',
        'Sett et navn i omvendt DNS for IPv6-adressen.',
        'Eller send over IPv4.',
      ],
      recipientAdmin: [],
      admins:
        'For anonym e-post over IPv6 gjelder strengere regler: en PTR-post, og SPF eller DKIM må bestå (4.7.26 hos Microsoft, IPv6AuthError hos Gmail).',
    },
    'bulk-sender-requirements': {
      label: 'Avsenderkravene er ikke oppfylt',
      headline: '{senderDomain} oppfyller ikke Outlook.coms krav til avsendere',
      cause:
        'Domener som sender mye e-post til Outlook.com, må bestå tre kontroller, og domenet ditt består ikke alle: SPF (listen over servere som får sende for et domene), DKIM (en digital signatur) og DMARC (en av disse to må stemme med avsenderen som vises).',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Les slutten av feilteksten: Der står det hvilken av Spf, Dkim og DMARC som feilet.',
        'Få alle tre til å bestå i samsvar med Fra-domenet. En DMARC-policy med p=none er nok.',
      ],
      recipientAdmin: [],
      admins:
        '5.7.515: Siden mai 2025 krever Outlook.com SPF, DKIM og DMARC av domener som sender 5000 meldinger eller mer per døgn.',
    },
    'spoofing-blocked': {
      label: 'Ser ut som forfalsket avsender',
      headline: '{domain} oppfattet meldingen din som en forfalskning',
      cause:
        'Meldingen utgir seg for å komme fra et domene, ofte mottakerens eget, som vanligvis ikke sender fra denne serveren.',
      sender: [
        'Sendte du den gjennom en annen tjeneste med den vanlige adressen din, sender du den fra din egen postboks.',
        forwardToAdmin,
      ],
      senderAdmin: [
        'Sørg for at SPF, DKIM og DMARC består for tjenesten som sender i deres navn.',
        'Er mottaker og avsender i samme organisasjon, lar du tjenesten bruke en autentisert kobling.',
      ],
      recipientAdmin: [
        'Legg til et unntak for tjenesten i policyen mot forfalskning, ut fra adressene eller DKIM-domenet.',
      ],
      admins: 'En regel mot forfalskning slo ut: typisk e-post med et internt Fra-domene som kommer utenfra.',
    },
    'sender-denied': {
      label: 'Avsender eller adresse avvist',
      headline: '{domain} avviste meldingen din før den ble lest',
      cause:
        'Enten kom adressen fra en utdatert oppføring, eller så har mottakersiden blokkert deg eller organisasjonen din.',
      sender: [
        checkAddress,
        retype,
        'Spør {recipient} på en annen måte om du står på listen over blokkerte avsendere.',
        forwardToAdmin,
      ],
      senderAdmin: ['Kontroller at SPF-posten for {senderDomain} nevner alle e-postkildene deres.'],
      recipientAdmin: [
        'Se etter avsenderen i blokkerte avsendere, avsenderfiltrering og organisasjonens blokkeringsliste.',
      ],
      admins:
        '5.1.0 gjelder både gamle adresser som ikke lar seg slå opp (svar på en lagret .msg), og avsenderfiltre og blokkeringslister på mottakersiden.',
    },
    'sender-rejected': {
      label: 'Avsenderen godtas ikke',
      headline: '{domain} tar ikke imot e-post fra {sender}',
      cause: 'Mottakerserveren avviser adressen eller domenet ditt som avsender.',
      sender: [reach, 'Kontroller at programmet sender med den riktige adressen din.', forwardToAdmin],
      senderAdmin: [
        'Les hele svaret, og kontakt mottakerens administrator hvis det ikke oppgir noen grunn.',
        'Kontroller SPF, DKIM og DMARC, og om domenet står på en blokkeringsliste.',
      ],
      recipientAdmin: ['Se etter avsenderen eller domenet i blokkeringslistene og tilgangsreglene deres.'],
      admins: 'MAIL FROM ble avvist av en lokal regel hos mottakeren.',
    },
    'sender-blocked-by-recipient': {
      label: 'Blokkert av mottakeren',
      headline: '{local} har blokkert e-post fra deg',
      cause:
        'Mottakeren eller organisasjonen har satt adressen eller domenet ditt på en liste over blokkerte avsendere.',
      sender: [
        'Er det en feil, ber du {recipient} på en annen måte om å fjerne deg fra blokkerte avsendere.',
      ],
      senderAdmin: [],
      recipientAdmin: [
        'Se etter avsenderen i brukerens blokkerte avsendere og i organisasjonens blokkeringspolicyer.',
      ],
      admins:
        'En blokkering hos brukeren eller organisasjonen ga treff på konvoluttavsenderen eller Fra-adressen.',
    },
    'sender-address-invalid': {
      label: 'Adressen din er ugyldig',
      headline: 'Din egen avsenderadresse er ikke gyldig',
      cause: 'Adressen meldingen ble sendt fra, mangler eller er feil skrevet.',
      sender: [
        'Kontroller adressen i kontoinnstillingene i e-postprogrammet.',
        'Er det en enhet eller et program som sendte, retter du avsenderadressen der.',
      ],
      senderAdmin: ['Kontroller attributtet mail for avsenderen og returadressen i programmet.'],
      recipientAdmin: [],
      admins:
        'MAIL FROM ble avvist på grunn av syntaksen (x.1.7), eller var tom der serveren ikke godtar det.',
    },
    'sender-domain-unresolvable': {
      label: 'Domenet ditt ble ikke funnet',
      headline: 'Fant ikke {senderDomain}, eller domenet kan ikke motta e-post',
      cause:
        'Mottakerserveren slo opp domenet du sender fra, og fant det ikke, eller det kan ikke ta imot svar.',
      sender: ['Kontroller at adressen er riktig skrevet i kontoinnstillingene.', forwardToAdmin],
      senderAdmin: [
        'Kontroller at {senderDomain} finnes i offentlig DNS, ikke har utløpt og har en MX-, A- eller AAAA-post.',
        'La servere og enheter sende med et offentlig domene, ikke et internt navn.',
      ],
      recipientAdmin: [],
      admins:
        'Konvoluttavsenderens domene lar seg ikke slå opp, har ødelagte MX-poster eller en tom MX (x.1.8, x.7.27).',
    },
    'sender-unverified': {
      label: 'Adressen din kunne ikke sjekkes',
      headline: '{domain} fikk ikke sjekket at {sender} finnes',
      cause: 'Mottakerserveren spurte e-postserveren din om adressen din finnes, og fikk det ikke bekreftet.',
      sender: ['Kontroller at du sender med en adresse som kan motta e-post.', forwardToAdmin],
      senderAdmin: [
        'Sørg for at avsenderens MX godtar RCPT TO for adressen med tom konvoluttavsender og ikke forsinker eller blokkerer slike spørsmål.',
      ],
      recipientAdmin: [
        'Vurder å slå av slik avsenderkontroll (callout). Den feiler for mange gode avsendere.',
      ],
      admins: 'Kontrollen av avsenderadressen (callout) mislyktes.',
    },
    'send-as-denied': {
      label: 'Ingen rett til avsenderadressen',
      headline: 'Du har ikke lov til å sende som {sender}',
      cause: 'Kontoen som sendte meldingen, har ikke lov til å bruke denne avsenderadressen.',
      sender: [
        'Velg din egen adresse i Fra-feltet, og send på nytt.',
        'Skal du kunne bruke den adressen, spør du e-postadministratoren din.',
      ],
      senderAdmin: [
        'Gi tillatelsen «Send som» eller «Send på vegne av» for postboksen.',
        'For en enhet eller et program gjør du Fra-adressen lik påloggingen, eller bruker en relékobling.',
        'Hos sendetjenester bekrefter du adressen eller domenet som identitet.',
      ],
      recipientAdmin: [],
      admins: 'Den påloggede brukeren har ikke rett til Fra-adressen (5.7.60, 5.2.252, SendAsDenied).',
    },
    'sending-account-banned': {
      label: 'Konto sperret etter søppelpost',
      headline: 'Kontoen din kan ikke sende: Det ble sendt søppelpost fra den',
      cause:
        'Tjenesten har sperret kontoen fordi det kom søppelpost fra den. Ofte har noen andre fått tak i passordet.',
      sender: [secureAccount, forwardToAdmin],
      senderAdmin: [
        'Tilbakestill passordet, logg av alle økter, og fjern ukjente regler og stedfortredere.',
        'Når alt er ordnet, ber du tjenestens kundestøtte (for Microsoft 365: en støttesak) om å åpne for sending igjen.',
      ],
      recipientAdmin: [],
      admins: 'Avsenderkontoen er sperret (5.7.501–503 hos Microsoft). Det går ikke over av seg selv.',
    },
    'outbound-sender-blocked': {
      label: 'Konto blokkert etter søppelpost',
      headline: 'Kontoen din får ikke lenger sende ut av organisasjonen',
      cause:
        'Det ble sendt for mye søppelpost fra kontoen din, så den kan ikke sende mer før administratoren opphever blokkeringen. Trolig er det noen andre som bruker den.',
      sender: [
        secureAccount,
        'Skann enheten din for skadelig programvare.',
        'Si fra til e-postadministratoren din, som må oppheve blokkeringen.',
      ],
      senderAdmin: [
        'Sikre kontoen: nytt passord, logg av overalt, flerfaktorautentisering. Fjern fremmede regler, videresending og app-samtykker.',
        'Opphev blokkeringen i Defender-portalen: E-post og samarbeid > Gjennomgang > Begrensede enheter (Restricted entities). Etter omtrent en time virker sendingen igjen.',
      ],
      recipientAdmin: [],
      admins:
        '5.1.8: Kontoen gikk over en grense for utgående søppelpost eller sending og står på listen over begrensede enheter. På Exchange Server: en meldingsgrense.',
    },
    'sending-domain-banned': {
      label: 'Domene sperret etter søppelpost',
      headline: '{senderDomain} får ikke sende til Microsoft',
      cause: 'Microsoft har sperret domenet meldingen din kom fra, på grunn av søppelpost.',
      sender: [forwardToAdmin, reach],
      senderAdmin: [
        'Finn og stans det som sendte søppelpost med domenet, og beskytt det med SPF, DKIM og DMARC.',
        'Be Microsofts kundestøtte om å åpne for domenet igjen.',
      ],
      recipientAdmin: [],
      admins: '5.7.800: Domenet i EHLO, konvoluttavsenderen eller Fra er sperret.',
    },
    'tenant-threshold': {
      label: 'Organisasjonen er blokkert',
      headline: 'Microsoft har stanset den utgående e-posten fra organisasjonen din',
      cause:
        'Det kom så mye søppelpost eller masseutsendt e-post fra organisasjonen din at Microsoft 365 ikke lenger sender den.',
      sender: ['Bare e-postadministratoren din kan rette dette. Send dette varselet dit med en gang.'],
      senderAdmin: [
        'Finn kilden: kompromitterte brukere eller administratorer, en kompromittert lokal server, fremmede koblinger, et åpent relé.',
        'Sikre den, og opprett så en støttesak hos Microsoft for å få fjernet blokkeringen.',
        'Er abonnementet nettopp fornyet, kan det ta opptil et døgn.',
      ],
      recipientAdmin: [],
      admins:
        '5.7.700–749, særlig 5.7.705: Det meste av trafikken fra organisasjonen ble vurdert som mistenkelig. Se på ukjente innkommende koblinger først.',
    },
    'tenant-ip-not-accepted': {
      label: 'Avsenderadressen er ikke klarert',
      headline: 'Microsoft tar ikke imot e-post fra adressen til organisasjonen din',
      cause:
        'Organisasjonen din er ny eller i en prøveperiode og sender fra adresser som ennå ikke har et godt omdømme.',
      sender: [onlyAdmin],
      senderAdmin: [
        'Be Microsofts kundestøtte om et unntak, eller kjøp og tildel lisenser.',
        'Kontroller at ingen konto sender søppelpost.',
      ],
      recipientAdmin: [],
      admins:
        '5.7.708: trafikk fra kjente adresser med dårlig omdømme, typisk for nye organisasjoner og prøveorganisasjoner.',
    },
    'unregistered-domain': {
      label: 'Domenet er ikke registrert',
      headline: 'Organisasjonen din sender fra et domene den ikke har registrert',
      cause:
        'E-post fra {senderDomain} går ut gjennom Microsoft 365, men domenet er ikke satt opp der, og Microsoft har blokkert den.',
      sender: [onlyAdmin],
      senderAdmin: [
        'Legg til og bekreft alle domener dere sender fra.',
        'Bruk en kobling med et sertifikat for et av de godtatte domenene deres.',
        'Se etter ukjente koblinger og kompromitterte kontoer, og be så Microsofts kundestøtte om å oppheve blokkeringen.',
      ],
      recipientAdmin: [],
      admins: '5.7.750: et mistenkelig antall meldinger fra domener som ikke er satt opp i organisasjonen.',
    },
    'tenant-blocks-recipient': {
      label: 'Mottakeren er blokkert hos dere',
      headline: 'Organisasjonen din tillater ikke e-post til en av mottakerne',
      cause:
        'Organisasjonen din har satt adressen eller domenet til en mottaker på blokkeringslisten sin. Meldingen gikk ikke til noen, heller ikke til de andre.',
      sender: ['Send meldingen på nytt uten den blokkerte mottakeren.', forwardToAdmin],
      senderAdmin: [
        'Se på oppføringen i organisasjonens tillatelses- og blokkeringsliste (Tenant Allow/Block List) i Defender-portalen, og fjern den hvis den er feil.',
      ],
      recipientAdmin: [],
      admins: '5.7.703: Én blokkert mottaker stanser meldingen til alle mottakerne.',
    },
    'external-forwarding-blocked': {
      label: 'Ekstern videresending er blokkert',
      headline: 'Automatisk videresending ut av organisasjonen er ikke tillatt',
      cause:
        'En melding skulle videresendes automatisk til en ekstern adresse, og det tillater ikke organisasjonen.',
      sender: [
        'Har du satt opp videresending, slår du den av: Se i reglene og innstillingene for videresending.',
        'Kjenner du ikke til noen, sier du fra til e-postadministratoren: En fremmed kan ha satt den opp.',
        'Trenger du den, spør du e-postadministratoren din.',
      ],
      senderAdmin: [
        'Finn ut hvem som satte opp videresendingen. Ukjent videresending er tegn på en kompromittert konto.',
        'Skal den tillates, slår du på automatisk videresending i en egen policy for utgående søppelpost for brukeren.',
        'Kontroller eksterne domener og e-postflytregler: Hver av dem kan blokkere den.',
      ],
      recipientAdmin: [],
      admins:
        '5.7.520, AS(7555): Policyen for utgående søppelpost i organisasjonen som videresender, blokkerer automatisk ekstern videresending.',
    },
    'inbound-connector-blocked': {
      label: 'Koblingen er blokkert',
      headline: 'E-postkoblingen til organisasjonen din er blokkert',
      cause:
        'Microsoft mistenker at koblingen som organisasjonen din sender e-post gjennom, blir misbrukt, og har blokkert den.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Finn ut hva som sendte søppelpost gjennom koblingen, og sikre det.',
        'Opphev blokkeringen under begrensede enheter (Restricted entities) i Defender-portalen, eller med Remove-BlockedConnector.',
      ],
      recipientAdmin: [],
      admins:
        '5.7.711, AS(2204): En innkommende kobling regnes som kompromittert og får ikke videreformidle. Se Get-BlockedConnector.',
    },
    'group-allowed-senders-only': {
      label: 'Ikke på gruppens avsenderliste',
      headline: '{local} er en gruppe som bare tar imot e-post fra avsendere på en liste',
      cause: 'Gruppeeieren har bestemt hvem som får skrive til gruppen, og du står ikke på listen.',
      sender: [
        'Be gruppeeieren legge deg til i listen over tillatte avsendere.',
        'Er det en gruppe i din egen organisasjon, kan det være nok å bli medlem.',
        writeDirectly,
      ],
      senderAdmin: ['Er gruppen deres egen, leser du fremgangsmåten for mottakerens administrator.'],
      recipientAdmin: [
        'Legg til avsenderen, eller en gruppe med avsenderen, under gruppens leveringsbehandling (AcceptMessagesOnlyFromSendersOrMembers).',
        'For en ekstern avsender oppretter du først en e-postkontakt eller e-postbruker.',
        'Eller åpne gruppen for alle avsendere.',
      ],
      admins: '5.7.124, RestrictedToGroupPermission. Grupper med over 5000 medlemmer begrenses automatisk.',
    },
    'group-closed-to-outsiders': {
      label: 'Gruppen er stengt for eksterne',
      headline: '{local} er en gruppe som bare tar imot e-post fra avsendere hos {domain}',
      cause: 'Gruppen godtar bare meldinger fra folk i sin egen organisasjon, og du skriver utenfra.',
      sender: [
        'Be gruppeeieren, eller noen i gruppen, om å åpne for e-post utenfra eller legge deg til.',
        writeDirectly,
      ],
      senderAdmin: [],
      recipientAdmin: [
        'Tillat avsendere utenfra under gruppens leveringsbehandling (RequireSenderAuthenticationEnabled $false).',
        'Skal bare noen slippe inn, oppretter du e-postkontakter for dem og tillater dem som avsendere sammen med en gruppe av alle interne brukere.',
      ],
      admins: '5.7.133, SenderNotAuthenticatedForGroup: Distribusjonsgruppen krever autentiserte avsendere.',
    },
    'microsoft-365-group-closed': {
      label: 'Gruppen er stengt for eksterne',
      headline: '{local} er en Microsoft 365-gruppe som ikke er åpen for eksterne avsendere',
      cause: 'Bare medlemmer, eller folk i organisasjonen, får skrive til denne gruppen.',
      sender: ['Be gruppeeieren åpne for e-post utenfra, eller legge deg til som gjest.', writeDirectly],
      senderAdmin: [],
      recipientAdmin: [
        'Rediger gruppen i Outlook, og la folk utenfor organisasjonen sende e-post til den.',
        'Eller Set-UnifiedGroup -RequireSenderAuthenticationEnabled $false. Det kan ta opptil en time.',
      ],
      admins: '5.7.193, UnifiedGroupAgent.',
    },
    'mailbox-closed-to-outsiders': {
      label: 'Ingen e-post utenfra',
      headline: '{local} tar ikke imot e-post fra noen utenfor {domain}',
      cause: 'Postboksen godtar bare meldinger fra folk i sin egen organisasjon.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [
        'Er dere i samme organisasjon, kontrollerer du at e-posten sendes inn med pålogging eller gjennom en kobling som regnes som intern.',
      ],
      recipientAdmin: [
        'Fjern kravet om autentiserte avsendere under leveringsbegrensninger for postboksen.',
        'Skal bare noen slippe inn, oppretter du e-postkontakter for dem og tillater dem som avsendere.',
      ],
      admins:
        '5.7.134, SenderNotAuthenticatedForMailbox: RequireSenderAuthenticationEnabled er på for postboksen.',
    },
    'public-folder-closed-to-outsiders': {
      label: 'Mappen er stengt for eksterne',
      headline: '{local} er en fellesmappe som ikke tar imot e-post utenfra',
      cause: 'Adressen hører til en delt mappe som bare godtar meldinger fra sin egen organisasjon.',
      sender: [passToTheirAdmin, 'Eller skriv direkte til en person der.'],
      senderAdmin: [],
      recipientAdmin: [
        'Fellesmapper > mappen > Innstillinger for e-postflyt: Fjern kravet om autentiserte avsendere.',
        'Gi anonyme brukere tillatelse til å opprette elementer.',
      ],
      admins:
        '5.7.135 (skrives også 5.7.13, som betyr noe annet hos IANA): Den e-postaktiverte fellesmappen krever autentiserte avsendere.',
    },
    'mail-user-closed-to-outsiders': {
      label: 'Ingen e-post utenfra',
      headline: '{local} tar ikke imot e-post utenfra organisasjonen',
      cause: 'Adressen hører til en e-postbruker som bare godtar meldinger fra organisasjonen selv.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [],
      recipientAdmin: [
        'Fjern kravet om autentiserte avsendere under leveringsbegrensninger for e-postbrukeren (Set-MailUser -RequireSenderAuthenticationEnabled $false).',
      ],
      admins: '5.7.136: E-postbrukeren krever autentiserte avsendere.',
    },
    'recipient-closed-to-outsiders': {
      label: 'Avsenderen er ikke gjenkjent',
      headline: '{local} tar bare imot e-post fra avsendere hos {domain}',
      cause: 'Mottakerens organisasjon har satt denne adressen til å avvise e-post utenfra.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [signedIn],
      recipientAdmin: [
        'Finn mottakeren, og slå av RequireSenderAuthenticationEnabled (postboks, gruppe, e-postbruker eller fellesmappe).',
        'Eller sett opp den eksterne avsenderen, som e-postkontakt, blant de tillatte avsenderne.',
      ],
      admins: 'Mottakeren krever autentiserte avsendere (5.7.12, eller 5.7.1 med RESOLVER.RST.AuthRequired).',
    },
    'recipient-allowed-senders-only': {
      label: 'Ikke en tillatt avsender',
      headline: '{local} tar bare imot e-post fra avsendere på en liste',
      cause: 'Mottakeren har en liste over hvem som får skrive dit, og du står ikke på den.',
      sender: [reach, 'Be om å bli lagt til i tillatte avsendere, eventuelt av e-postadministratoren der.'],
      senderAdmin: [],
      recipientAdmin: [
        'Legg til avsenderen i mottakerens godtatte avsendere (AcceptMessagesOnlyFromSendersOrMembers).',
        'I et hybridoppsett kontrollerer du om den lokale kontoen er deaktivert: Det gir samme feil.',
      ],
      admins: '5.7.129, RestrictedToRecipientsPermission.',
    },
    'mailing-list-closed': {
      label: 'Listen er bare for medlemmer',
      headline: 'Bare medlemmer kan skrive til {recipient}',
      cause: 'Adressen er en e-postliste eller gruppe som bare godtar meldinger fra bestemte personer.',
      sender: [
        'Meld deg på listen med adressen du sender fra.',
        'Er du medlem, kontrollerer du at du brukte den samme adressen.',
        'Eller be eieren av listen om å sende meldingen din videre.',
      ],
      senderAdmin: [],
      recipientAdmin: [
        'Legg til avsenderen som medlem eller tillatt avsender, eller endre hvem som kan skrive.',
        'I Google Workspace: gruppens innstilling for hvem som kan legge ut innlegg.',
      ],
      admins: 'Listens regler for hvem som får skrive, avviste avsenderen (x.7.2).',
    },
    'moderation-rejected': {
      label: 'Avvist av en moderator',
      headline: 'En moderator for {recipient} avviste meldingen din',
      cause: 'Meldinger til denne adressen sjekkes først av en person, og den personen sa nei.',
      sender: [
        'Les kommentaren fra moderatoren, hvis det finnes en.',
        'Spør gruppeeieren før du sender på nytt.',
      ],
      senderAdmin: [],
      recipientAdmin: [
        'Spør moderatorene om grunnen. Var det en feil, legger du avsenderen til blant dem som ikke trenger godkjenning.',
      ],
      admins: 'Godkjenningen for en moderert mottaker ble avslått eller utløp.',
    },
    'moderation-misconfigured': {
      label: 'Modereringen virker ikke',
      headline: 'Modereringen for {recipient} virker ikke',
      cause: 'Meldinger til denne gruppen må godkjennes, men mottakerens system får ikke bedt om det.',
      sender: [passToTheirAdmin],
      senderAdmin: [],
      recipientAdmin: ['Opprett en oppbevaringskode med IsDefaultModeratedRecipientsPolicyTag.'],
      admins: 'APPROVAL.InvalidExpiry: Policyen for utløp for modererte mottakere mangler.',
    },
    'delivery-not-authorized': {
      label: 'Ingen tillatelse til å sende',
      headline: 'Du har ikke lov til å sende til {recipient}',
      cause:
        'En regel eller begrensning på mottakersiden slipper ikke meldingen din inn. Ofte er adressen en gruppe med en avsenderliste.',
      sender: [reach, 'Er det en gruppe, ber du gruppeeieren om å slippe deg inn.', passToTheirAdmin],
      senderAdmin: [
        'Les hele svaret: Ordene etter koden sier hvilken regel det var.',
        'Kontroller at SPF-posten for {senderDomain} er fullstendig.',
      ],
      recipientAdmin: [
        'Kontroller leveringsbegrensningene for mottakeren (godtatte og avviste avsendere, autentisering).',
        'Kontroller e-postflytreglene med en meldingssporing.',
        'Kontroller MX-poster og hybridkoblinger hvis intern e-post kommer inn som ekstern.',
      ],
      admins:
        '5.7.1 er det mest generelle avslaget. Ordene eller merket avgjør. Typisk er begrensede grupper, e-postflytregler og avsendere som oppfattes som anonyme.',
    },
    'mail-flow-rule': {
      label: 'Stanset av en e-postflytregel',
      headline: 'En e-postregel fra en administrator stanset meldingen din',
      cause:
        'En administrator, som oftest i mottakerens organisasjon, har laget en regel som avviser meldinger som denne.',
      sender: ['Les feilteksten: Administratoren kan ha skrevet grunnen der.', reach, passToTheirAdmin],
      senderAdmin: ['Kjør en meldingssporing: Er regelen deres egen, står navnet der.'],
      recipientAdmin: ['Finn regelen med meldingssporing, og rett vilkårene eller unntakene.'],
      admins:
        'En transportregel avviste meldingen (TRANSPORT.RULES.RejectMessage, 5.7.1 med _ETR eller regelens egen kode fra 5.7.900 til 5.7.999). Organisasjonen varselet nevner, eier regelen.',
    },
    'policy-rejected': {
      label: 'Avvist av en policy',
      headline: '{domain} avviste meldingen din på grunn av en policy',
      cause:
        'En innstilling for sikkerhet eller policy i mottakerens organisasjon avviste meldingen. Svaret sier ikke mer.',
      sender: ['Les feilteksten: Den kan inneholde en grunn eller en lenke.', reach, passToTheirAdmin],
      senderAdmin: [
        'Kontroller SPF, DKIM, DMARC, omvendt DNS og blokkeringslister for avsenderserveren.',
        'Be mottakerens administrator om loggoppføringen for dette tidspunktet.',
      ],
      recipientAdmin: [
        'Slå opp tidspunkt og avsender i e-postloggen eller meldingssporingen for å finne regelen eller filteret.',
      ],
      admins: 'x.7.0 og x.7.1 uten kjente ord, eller «rejected by local policy».',
    },
    'challenge-response': {
      label: 'Ber om bekreftelse',
      headline: '{local} vil at du skal bekrefte at du er et menneske',
      cause:
        'Mottakeren bruker en tjeneste som holder igjen meldinger fra ukjente avsendere til de bekrefter.',
      sender: [
        'Var det du som skrev meldingen, følger du anvisningene i varselet.',
        'Har du ikke skrevet til denne adressen, skal du ikke bekrefte: Slett varselet.',
        'Ikke skriv inn noe passord på en slik side.',
      ],
      senderAdmin: [],
      recipientAdmin: [],
      admins:
        'Svaret kom fra et system for bekreftelse (challenge–response). Bekrefter du forfalsket e-post, slipper søppelpost gjennom.',
    },
    'relay-denied': {
      label: 'Videreformidling ikke tillatt',
      headline: '{host} videreformidler ikke e-post til {domain}',
      cause:
        'En e-postserver ble bedt om å sende meldingen videre for et domene som ikke er dens eget, og avviste det.',
      sender: [
        'Kontroller adressen. Hvis du aldri har sendt denne meldingen, ser du bort fra varselet: Noen har forfalsket adressen din.',
        'Sendte programmet ditt den, kontrollerer du brukernavn og passord for utgående server (SMTP).',
        passToTheirAdmin,
      ],
      senderAdmin: [
        'Er serveren som avviste, deres egen, gir du avsendersystemet rett til å videreformidle (autentisering, kobling, adresseliste).',
      ],
      recipientAdmin: [
        'Kontroller at MX-posten peker til en server som godtar domenet.',
        'Legg domenet til i de godtatte eller lokale domenene på den serveren.',
      ],
      admins:
        'Serveren er ikke endestasjon for domenet og tar ikke imot uautentisert e-post til andre. Enten peker MX-posten feil, domenet er ikke satt opp der, eller klienten må autentisere seg.',
    },
    'recipient-domain-not-accepted': {
      label: 'Serveren kjenner ikke domenet',
      headline: 'E-postserveren for {domain} godtar ikke e-post til domenet',
      cause:
        'E-post til {domain} kom til en server som ikke er satt opp for domenet. Feilen ligger i innstillingene på mottakersiden.',
      sender: [
        'Prøv igjen om et døgn eller to: Kanskje har en endring ikke slått gjennom ennå.',
        reach,
        passToTheirAdmin,
      ],
      senderAdmin: [ownDomain],
      recipientAdmin: [
        'Kontroller MX-posten: nøyaktig én, <domene>.mail.protection.outlook.com i Microsoft 365.',
        'Kontroller at domenet er i orden og står i godtatte domener med riktig type.',
        'I et hybridoppsett kontrollerer du koblingene eller kjører veiviseren for hybridkonfigurasjon på nytt.',
        'DNS-endringer kan ta opptil 72 timer.',
      ],
      admins: '550 5.4.1 Relay Access Denied: Serveren som MX-posten fører til, betjener ikke domenet.',
    },
    'tenant-attribution': {
      label: 'Koblingen passer ikke',
      headline: 'Microsoft 365 gjenkjenner ikke e-postserveren til organisasjonen din',
      cause:
        'Organisasjonen din sender til Microsoft 365 gjennom sin egen server, men Microsoft kjenner den ikke lenger igjen.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Sammenlign sertifikatnavnet eller IP-adressen i den innkommende koblingen med det serveren viser nå. Som regel er sertifikatet fornyet.',
        'I et hybridoppsett kjører du veiviseren for hybridkonfigurasjon på nytt og velger det nye sertifikatet.',
        'Send hele sertifikatkjeden: Installer manglende mellomliggende sertifikater på serveren.',
        'Ved ATTR36 bekrefter du avsenderens domene eller sertifikatets domene i organisasjonen.',
      ],
      recipientAdmin: [],
      admins:
        '5.7.64 TenantAttribution: Meldingen passet ikke til noen innkommende kobling av lokal type, så den regnes som anonym.',
    },
    'forwarded-relay-denied': {
      label: 'Videresendt e-post avvist',
      headline: 'Neste server avviste e-post som var videresendt',
      cause:
        'Meldingen ble videresendt underveis, og serveren den ble sendt videre til, tar ikke imot den derfra.',
      sender: ['Skriv direkte til personens endelige adresse hvis du kjenner den.', forwardToAdmin],
      senderAdmin: [
        'Organisasjonen som videresender, må sørge for én av disse: Den utgående avsenderen er i et godtatt domene, SPF består på vei inn, eller avsenderens DKIM gjør det.',
        'Står det en gateway foran Microsoft 365, setter du opp utvidet filtrering for koblinger.',
        'Unngå automatisk videresending over flere organisasjoner.',
      ],
      recipientAdmin: [],
      admins:
        '5.7.367: Meldingen gikk ut gjennom Microsofts relégruppe fordi den var videresendt uten å bestå SPF og DKIM på vei inn. Gatewayer som bare kjenner de vanlige områdene, avviser den.',
    },
    'partner-connector-restricted': {
      label: 'Bare fra kjente servere',
      headline: '{domain} tar bare imot e-post fra bestemte servere',
      cause:
        'Mottakerens organisasjon har begrenset hvilke servere som kan levere e-post, og din er ikke blant dem.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [
        'Skal dere være en partner, viser dere det avtalte sertifikatet eller sender fra de avtalte adressene.',
      ],
      recipientAdmin: [
        'Rett partnerkoblingen eller lemp på kravene i den: RestrictDomainsToIPAddresses, RestrictDomainsToCertificate og listen.',
      ],
      admins:
        '5.7.51 TenantInboundAttribution: En innkommende kobling av typen partner passet, og serveren oppfylte verken adressene eller sertifikatet.',
    },
    'direct-send-rejected': {
      label: 'Direct Send er slått av',
      headline: 'En enhet eller et program får ikke sende for {senderDomain} uten pålogging',
      cause:
        'Organisasjonen godtar ikke lenger e-post i sitt eget navn som kommer uten pålogging eller kobling.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Er enheten eller programmet deres eget, lar du det logge på (SMTP AUTH, Graph) eller gir det en innkommende kobling med sertifikat eller IP-adresse.',
      ],
      recipientAdmin: [
        'La enheten eller programmet logge på (SMTP AUTH, Graph), eller gi det en innkommende kobling med sertifikat eller IP-adresse.',
        'Som siste utvei: Set-OrganizationConfig -RejectDirectSend $false.',
      ],
      admins:
        '5.7.68: RejectDirectSend avviser anonym e-post med en konvoluttavsender i et godtatt domene når ingen kobling dekker den.',
    },
    'wrong-region': {
      label: 'Sendt til feil inngang',
      headline: 'E-posten går til feil inngang i Microsoft 365',
      cause: 'En server underveis bruker en gammel eller feil adresse til Microsoft 365.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Bruk <første-domene>.mail.protection.outlook.com som smartvert, ikke en IP-adresse eller et navn som mail.messaging.microsoft.com.',
        'Kontroller at en innkommende kobling dekker avsenderserveren.',
      ],
      recipientAdmin: [
        'Sett én MX-post: <domenenøkkel>.mail.protection.outlook.com, slik den vises i administrasjonssenteret.',
      ],
      admins: '4.4.62, ATTR35: Meldingen kom inn i en region som ikke betjener organisasjonen.',
    },
    'auth-required': {
      label: 'Pålogging kreves',
      headline: '{host} vil at avsenderen skal logge på først',
      cause:
        'Serveren tar bare imot denne e-posten etter pålogging. Enten logget ikke programmet ditt på, eller så er ikke mottakerserveren satt opp for e-post fra internett.',
      sender: [
        'Bruker du et e-postprogram, slår du på autentisering for utgående server (SMTP) med brukernavnet og passordet ditt.',
        'Kan du vanligvis sende, ligger feilen på mottakerserveren: Ta kontakt på en annen måte.',
        forwardToAdmin,
      ],
      senderAdmin: [
        'La avsendersystemet autentisere seg, eller bruk riktig smartvert og port (587 for innsending, 25 mellom servere).',
      ],
      recipientAdmin: [
        'Skal serveren ta imot e-post fra internett, tillater du anonyme brukere på mottakskoblingen for internett.',
      ],
      admins:
        'Serveren avviste en uautentisert klient (530, «Client was not authenticated»). Mellom organisasjoner skyldes det mottakerens oppsett, på ens eget relé avsenderens.',
    },
    'client-submission-unauthenticated': {
      label: 'Enhet eller app ikke pålogget',
      headline: 'En enhet eller et program sender uten å logge på',
      cause:
        'En skanner, skriver eller app prøver å sende gjennom Microsoft 365 uten en pålogging som virker.',
      sender: [
        'Kontroller brukernavnet og passordet som er lagret i enheten eller programmet.',
        'Angi smtp.office365.com, port 587, med STARTTLS (TLS 1.2 eller nyere).',
        forwardToAdmin,
      ],
      senderAdmin: [
        'Slå på autentisert SMTP for postboksen, og kontroller at sikkerhetsstandarder eller policyer ikke blokkerer det.',
        'Enheten må sende som adressen den logger på med.',
        'Enheter som ikke kan logge på: Bruk en relékobling, eller Direct Send til interne mottakere.',
      ],
      recipientAdmin: [],
      admins: '530 5.7.57: MAIL FROM kom på smtp.office365.com uten autentisering.',
    },
    'smtp-login-failed': {
      label: 'Påloggingen mislyktes',
      headline: 'Serveren for utgående e-post godtok ikke påloggingen',
      cause: 'Brukernavnet, passordet eller påloggingsmåten ble avvist, så meldingen ble aldri sendt.',
      sender: [
        'Sjekk brukernavnet og passordet ved å logge på e-posten i nettleseren.',
        'Skriv inn passordet på nytt i e-postprogrammet eller enheten. Noen tjenester krever et app-passord.',
        'Er du utestengt etter mange forsøk, venter du en time.',
      ],
      senderAdmin: [
        'Kontroller at SMTP-pålogging er tillatt for kontoen, og at den ikke er deaktivert eller utløpt.',
        'Se hvilke metoder serveren tilbyr. Bruk helst OAuth.',
        'Flerfaktorautentisering og sikkerhetsstandarder blokkerer enkel SMTP-pålogging.',
      ],
      recipientAdmin: [],
      admins: 'SMTP AUTH mislyktes (534, 535, x.7.8, x.7.9, 5.7.3).',
    },
    'smtp-auth-disabled': {
      label: 'SMTP-pålogging er slått av',
      headline: 'Pålogging for å sende med SMTP er slått av',
      cause: 'Organisasjonen din har slått av den typen pålogging som enheten eller programmet bruker.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Slå den på bare for postboksen: Set-CASMailbox -SmtpClientAuthenticationDisabled $false.',
        'Kontroller autentiseringspolicyer og sikkerhetsstandarder.',
        'Bedre: Flytt enheten eller programmet til OAuth eller en relékobling.',
      ],
      recipientAdmin: [],
      admins:
        '535 5.7.139: SmtpClientAuthentication er deaktivert for organisasjonen eller postboksen, eller enkel autentisering (basic) er blokkert.',
    },
    'basic-auth-retired': {
      label: 'Gammel pålogging støttes ikke',
      headline: 'Microsoft lar ikke lenger programmer sende med bare et passord',
      cause:
        'Enheten eller programmet logger på den gamle måten (brukernavn og passord), og den er slått av.',
      sender: [forwardToAdmin, 'Oppdater programmet, eller sett opp kontoen på nytt med moderne pålogging.'],
      senderAdmin: [
        'Gå over til OAuth (XOAUTH2), Microsoft Graph, en relékobling eller en annen sendetjeneste.',
      ],
      recipientAdmin: [],
      admins: '550 5.7.30: Enkel autentisering (basic) for klientinnsending er avviklet i Exchange Online.',
    },
    'exchange-auth-failed': {
      label: 'Serverne stoler ikke på hverandre',
      headline: 'To e-postservere i organisasjonen stoler ikke på hverandre',
      cause: 'E-post mellom organisasjonens egne servere stanset fordi de ikke fikk logget på hos hverandre.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Kontroller at ingen brannmur filtrerer bort X-EXPS eller X-ANONYMOUSTLS mellom serverne.',
        'Kontroller at intern e-post ikke havner på en egendefinert mottakskobling uten Exchange Server-autentisering.',
      ],
      recipientAdmin: [],
      admins: '5.7.3 «Cannot achieve Exchange Server authentication».',
    },
    'tls-required': {
      label: 'Kryptering kreves',
      headline: '{host} tar bare imot e-post over en kryptert tilkobling',
      cause: 'Det ble sendt uten kryptering fra din side, og serveren krever det.',
      sender: ['I et e-postprogram slår du på STARTTLS eller SSL/TLS for utgående server.', forwardToAdmin],
      senderAdmin: [
        'Slå på STARTTLS med TLS 1.2 eller nyere og moderne chiffer på avsenderserveren.',
        'Der REQUIRETLS er krevd, må alle servere underveis støtte det.',
      ],
      recipientAdmin: [],
      admins:
        'Serveren krever STARTTLS, en nyere TLS-versjon eller sterkere chiffer (530 5.7.0, x.7.10, x.7.11, x.7.30).',
    },
    'tls-version-too-old': {
      label: 'Krypteringen er for gammel',
      headline: 'Enheten eller programmet bruker utdatert kryptering',
      cause: 'Tilkoblingen bruker TLS 1.0 eller 1.1, som Microsoft ikke lenger godtar.',
      sender: ['Oppdater enheten eller programmet.', forwardToAdmin],
      senderAdmin: [
        'Oppdater fastvare, operativsystem og biblioteker til TLS 1.2 eller nyere.',
        'Kan enheten ikke oppdateres, lar du et eget relé ta imot e-posten.',
      ],
      recipientAdmin: [],
      admins: '421 4.7.66 fra smtp.office365.com.',
    },
    'tls-failed': {
      label: 'Fikk ikke til kryptering',
      headline: 'Fikk ikke opprettet en sikker tilkobling til {domain}',
      cause: 'Serveren din og mottakerserveren ble ikke enige om en kryptert tilkobling.',
      sender: [dnsTrusted, 'Prøv igjen senere.'],
      senderAdmin: [
        'Test STARTTLS mot mottakerserveren, og sammenlign versjoner og chiffer.',
        'Kontroller om en kobling hos dere krever TLS eller et sertifikat.',
      ],
      recipientAdmin: ['Kontroller sertifikatet på serveren, kjeden, og at TLS 1.2 eller nyere virker.'],
      admins: 'TLS-håndtrykket mislyktes, eller STARTTLS ble avvist, mens kryptering var påkrevd.',
    },
    'starttls-not-supported': {
      label: 'Serveren mangler kryptering',
      headline: 'E-postserveren for {domain} tilbyr ikke kryptering',
      cause:
        'Kryptering er påkrevd for e-post til dette domenet, men mottakerserveren tilbyr det ikke, eller det virker ikke.',
      sender: [dnsTrusted],
      senderAdmin: [
        'Kontroller om en kobling hos dere krever TLS for dette domenet.',
        'Med DANE er det ingenting å endre hos dere.',
      ],
      recipientAdmin: [
        'La serveren tilby STARTTLS og fullføre håndtrykket.',
        'Har dere publisert TLSA-poster, lover de TLS: Få TLS til å virke, eller fjern dem.',
      ],
      admins:
        'x.7.321, eller «STARTTLS is required to send mail»: DANE eller en kobling krever TLS, og mottakersystemet tilbyr ikke STARTTLS.',
    },
    'certificate-expired': {
      label: 'Sertifikatet har utløpt',
      headline: 'Sikkerhetssertifikatet på e-postserveren for {domain} har utløpt',
      cause:
        'Mottakerserveren viser et sertifikat som er gått ut på dato, så meldingen blir ikke overlevert.',
      sender: [dnsTrusted],
      senderAdmin: [nothingHere],
      recipientAdmin: [
        'Forny sertifikatet, og start tjenesten som bruker det, på nytt. Automatiser fornyelsen.',
        'Oppdater TLSA-postene hvis de viser til det gamle sertifikatet.',
      ],
      admins: 'x.7.322: DANE krever et gyldig sertifikat, og det som vises, har utløpt.',
    },
    'certificate-untrusted': {
      label: 'Sertifikatet er ikke klarert',
      headline: 'Sertifikatet på e-postserveren for {domain} er ikke klarert',
      cause: 'Mottakerserveren kan ikke bevise med sertifikatet sitt at den er den rette.',
      sender: [dnsTrusted],
      senderAdmin: [
        'Si fra til administratoren på mottakersiden, og kontroller om en kobling hos dere krever et klarert sertifikat.',
      ],
      recipientAdmin: [
        'Send hele kjeden: serverens sertifikat med alle mellomliggende, opp til en offentlig rot.',
        'Ikke bruk et selvsignert sertifikat der avsendere kontrollerer det.',
      ],
      admins:
        'Sertifikatkjeden kunne ikke bygges opp til en klarert rot (UntrustedRoot). Exchange Online henter ikke mellomliggende sertifikater selv.',
    },
    'certificate-host-mismatch': {
      label: 'Feil navn i sertifikatet',
      headline: 'Sertifikatet på e-postserveren for {domain} har feil navn',
      cause: 'Navnet i sertifikatet er ikke navnet på serveren som tar imot e-post for {domain}.',
      sender: [dnsTrusted],
      senderAdmin: [nothingHere],
      recipientAdmin: [
        'Bruk et sertifikat der emnet eller de alternative navnene omfatter MX-vertsnavnet.',
        'Kontroller at MX-posten viser til riktig vert.',
      ],
      admins:
        'x.7.325: Verken fellesnavnet eller de alternative emnenavnene passer til MX-verten eller domenet.',
    },
    'dane-failed': {
      label: 'DANE-kontrollen ble ikke bestått',
      headline: 'Sikkerhetsoppføringene for {domain} stemmer ikke med e-postserveren',
      cause: '{domain} oppgir i DNS hvilket sertifikat serveren må vise, og serveren viser et annet.',
      sender: [dnsTrusted],
      senderAdmin: ['Ingenting må endres hos dere. Ikke slå av DANE: Det kan være et angrep.'],
      recipientAdmin: [
        'Rett TLSA-posten eller sertifikatet den viser til. Publiser den nye posten før hvert sertifikatbytte (RFC 7671 §8).',
      ],
      admins:
        'x.7.323 tlsa-invalid: Den DNSSEC-signerte TLSA-posten stemmer ikke med sertifikatet som vises.',
    },
    'dnssec-invalid': {
      label: 'DNSSEC er ødelagt',
      headline: 'DNS-signaturene for {domain} er ødelagt',
      cause: '{domain} signerer DNS-postene sine, men signaturene lar seg ikke bekrefte.',
      sender: [dnsTrusted],
      senderAdmin: [
        'Ingenting må endres hos dere. Sjekk med et DNSSEC-verktøy, og si fra til administratoren på mottakersiden.',
      ],
      recipientAdmin: ['Reparer DNSSEC: DS hos registraren, nøkkelbytte, datoer i signaturene.'],
      admins: 'x.7.324: Mottakerdomenet oppgir DNSSEC, men valideringen mislyktes.',
    },
    'mta-sts-mx-mismatch': {
      label: 'MTA-STS stemmer ikke',
      headline: 'E-postpolicyen for {domain} tillater ikke domenets egen server',
      cause:
        '{domain} publiserer hvilke servere som får ta imot e-posten (MTA-STS), og den som finnes i DNS, er ikke blant dem.',
      sender: [dnsTrusted],
      senderAdmin: [nothingHere],
      recipientAdmin: [
        'Legg MX-verten til i MTA-STS-policyfilen, og endre id-en i _mta-sts-posten.',
        'Eller rett MX-posten.',
      ],
      admins: 'x.4.8: Ingen MX-vert passer til mx-linjene i domenets håndhevede MTA-STS-policy (RFC 8461).',
    },
    'mta-sts-certificate': {
      label: 'Sertifikatet bryter MTA-STS',
      headline: 'Sertifikatet på e-postserveren for {domain} bryter domenets egen policy',
      cause:
        '{domain} ber avsendere om å kreve et klarert sertifikat (MTA-STS), og serveren viser ikke et slikt.',
      sender: [dnsTrusted],
      senderAdmin: [nothingHere],
      recipientAdmin: ['Installer et sertifikat som fører opp til en offentlig rot og nevner MX-verten.'],
      admins:
        'x.7.5: Under en håndhevet MTA-STS-policy må sertifikatet føre opp til en klarert rot og passe til verten (RFC 8461 §4).',
    },
    'message-security-failed': {
      label: 'Sikkerheten kan ikke bevares',
      headline: 'Beskyttelsen av meldingen din kunne ikke bevares underveis',
      cause:
        'Meldingen ber om kryptering eller en signatur som en server underveis ikke støtter, eller den ble skadet.',
      sender: ['Send meldingen uten kryptering eller signatur hvis det er greit.', forwardToAdmin],
      senderAdmin: [
        'Kontroller gatewayer som signerer, krypterer eller konverterer meldinger, og sertifikatene de bruker.',
      ],
      recipientAdmin: ['Kontroller gatewayer som dekrypterer eller kontrollerer meldinger.'],
      admins:
        'x.7.3–x.7.7: umulig konvertering, funksjoner eller algoritmer som ikke støttes, kryptografisk feil eller integritetsfeil.',
    },
    'message-expired': {
      label: 'Ga opp etter mange forsøk',
      headline: 'Meldingen til {recipient} kunne ikke leveres i tide',
      cause:
        'E-postsystemet prøvde igjen og igjen og ga så opp, fordi serveren for {domain} ikke tok imot meldingen.',
      sender: [
        checkAddress,
        'Send meldingen på nytt: Da får den en ny periode med forsøk.',
        reach,
        passToTheirAdmin,
      ],
      senderAdmin: [
        'Se på det siste svaret før tiden løp ut. Der står den egentlige årsaken.',
        'Test tilkoblingen til mottakerserveren, og se om andre domener er berørt.',
        'Kontroller DNS, smartvert og brannmur hos dere.',
      ],
      recipientAdmin: [
        'Kontroller at serveren kan nås på port 25 og ikke stadig svarer med midlertidige feil.',
        'Kontroller om den blokkerer eller bremser avsenderen.',
      ],
      admins:
        'Levetiden i køen løp ut (x.4.7, 5.4.300). Årsaken ligger i de tidligere forsøkene: utilgjengelig, grålistet, bremset eller et svar som serveren stadig utsetter.',
    },
    'delivery-delayed': {
      label: 'Leveringen er forsinket',
      headline: 'Meldingen din til {recipient} er forsinket, men ikke tapt',
      cause:
        'Meldingen kunne ikke overleveres ennå. Serveren fortsetter å prøve og sier fra til deg hvis den gir opp.',
      sender: [
        waitOnly,
        'Ikke send den på nytt, ellers kan den komme frem to ganger.',
        'Haster det, tar du kontakt på en annen måte.',
      ],
      senderAdmin: ['Se på køen og den siste feilen i den hvis mange meldinger venter.'],
      recipientAdmin: ['Kontroller at serveren deres kan nås og ikke er overbelastet.'],
      admins: 'En forsinkelsesmelding (Action: delayed): Meldingen står fortsatt i kø.',
    },
    'connection-refused': {
      label: 'Serveren avviser tilkoblinger',
      headline: 'E-postserveren for {domain} avviser tilkoblinger',
      cause:
        'Mottakerserveren ble nådd, men ingenting der tar imot e-post akkurat nå, eller en brannmur stenger.',
      sender: [
        againInHours,
        reach,
        'Gi dem feilteksten med adressen, så de kan sende den til e-postadministratoren sin.',
      ],
      senderAdmin: [
        'Test port 25 på mottakerserveren fra et annet nettverk. Virker det der, ser du på brannmuren eller adressen deres.',
      ],
      recipientAdmin: [
        'Kontroller at e-posttjenesten kjører og lytter på port 25 på adressen i feilen.',
        'Kontroller brannmurregler og blokkeringer mot avsenderen.',
      ],
      admins:
        'TCP-tilkoblingen ble avvist (socketfeil 10061, ECONNREFUSED). Adressen i feilen viser hvem verten tilhører.',
    },
    'connection-timeout': {
      label: 'Serveren svarer ikke',
      headline: 'Får ikke kontakt med e-postserveren for {domain}',
      cause: 'E-postsystemet ditt fikk ikke kontakt med mottakerserveren, eller den svarte ikke i tide.',
      sender: [checkAddress, againInHours, reach],
      senderAdmin: [
        'Kontroller MX-posten, og test port 25 fra serveren deres og fra et annet sted.',
        'Kontroller at leverandøren eller brannmuren ikke blokkerer utgående port 25.',
      ],
      recipientAdmin: [
        'Kontroller at serveren og linjen er oppe, og at brannmuren slipper inn port 25.',
        'Kontroller at MX-posten peker til riktig adresse, også for IPv6.',
      ],
      admins:
        'Ingen TCP-tilkobling eller ingen velkomst (x.4.1, tidsavbrudd, vert eller nettverk kan ikke nås).',
    },
    'connection-dropped': {
      label: 'Tilkoblingen ble brutt',
      headline: 'Tilkoblingen til e-postserveren for {domain} ble brutt',
      cause: 'Serverne var i kontakt, men tilkoblingen tok slutt før meldingen var overlevert.',
      sender: ['Send på nytt senere.', 'Prøv uten store vedlegg.', reach],
      senderAdmin: [
        'Kontroller brannmurer med SMTP-inspeksjon og MTU på strekningen.',
        'Sammenlign meldingens størrelse og varighet med grensene hos mottakeren.',
      ],
      recipientAdmin: [
        'Kontroller brannmur, SMTP-proxy og søppelpostfiltre som bryter tilkoblinger.',
        logAtTime,
      ],
      admins:
        'Økten ble tilbakestilt, lukket eller fikk tidsavbrudd (x.4.2, SuspiciousRemoteServerError). Filtre som bryter tilkoblingen i stedet for å svare, ser også slik ut.',
    },
    'dns-failure': {
      label: 'Navneoppslaget mislyktes',
      headline: 'Kunne ikke slå opp e-postserveren for {domain}',
      cause:
        'Oppslaget av serveren som tar imot e-post for {domain}, ga ikke noe brukbart svar. Feilen kan være forbigående.',
      sender: [checkAddress, againInHours, reach],
      senderAdmin: [
        'Slå opp domenet fra serveren deres og fra et annet sted. Kontroller navneserverne og navnet på smartverten.',
      ],
      recipientAdmin: [
        'Kontroller at alle navneserverne for domenet svarer likt, og at det finnes MX-, A- og AAAA-poster.',
        'Kontroller DNSSEC.',
      ],
      admins: 'DNS ga SERVFAIL, tidsavbrudd eller ingen poster (x.4.3, 4.4.312, InfoNoRecords).',
    },
    unroutable: {
      label: 'Ingen vei til mottakeren',
      headline: 'En e-postserver fant ingen vei til {domain}',
      cause: 'En server underveis vet ikke hvor den skal sende e-post til denne adressen.',
      sender: [checkAddress, reach, forwardToAdmin],
      senderAdmin: ['Se etter en rute til domenet i koblinger, smartverter og adresseområder.'],
      recipientAdmin: ['Kontroller MX-posten, det godtatte domenet og rutene til interne servere.'],
      admins: 'Kan ikke rutes (x.4.4): ingen MX, ingen kobling for adresseområdet eller ikke noe neste hopp.',
    },
    'routing-loop': {
      label: 'Meldingen gikk i sløyfe',
      headline: 'Meldingen din til {recipient} gikk i sløyfe',
      cause:
        'Servere sendte meldingen frem og tilbake til en av dem stanset den. En videresending eller en serverinnstilling er feil.',
      sender: ['Se etter automatisk videresending i dine egne regler.', reach, passToTheirAdmin],
      senderAdmin: [
        'Er det deres servere som går i sløyfe (se hoppene), retter du koblinger og godtatte domener.',
      ],
      recipientAdmin: [
        'Følg hoppene for å se mellom hvilke servere den går rundt.',
        'Sett det godtatte domenet til autoritativt hvis dere ikke har mottakere andre steder. Internt relé trenger en kobling som virker.',
        'Fjern videresending mellom postbokser som peker på hverandre, og en utdatert targetAddress.',
        'I et hybridoppsett bruker du en kobling med smartvert eller kjører veiviseren for hybridkonfigurasjon på nytt.',
      ],
      admins:
        'Det ble for mange hopp (x.4.6; 5.4.6 lokalt, 5.4.14 i Exchange Online, ATTR34). Microsofts varsel viser 5.4.14 som en ukjent adresse på avsendersiden, men det er en sløyfe likevel.',
    },
    'mx-points-back': {
      label: 'E-posten peker tilbake',
      headline: 'E-post til {domain} fører tilbake til serveren som sender den',
      cause:
        'DNS sier at avsenderserveren selv tar imot e-post for {domain}, men den er ikke satt opp til det.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Er domenet deres eget, legger du det til i de godtatte eller lokale domenene på serveren.',
        'Ellers retter du MX-posten, hosts-filen eller interne DNS-soner som fører til deres egen server.',
      ],
      recipientAdmin: ['Rett MX-posten slik at den peker til e-postserveren deres.'],
      admins: 'MX-sløyfe (SMTPSEND.DNS.MxLoopback, InfoMxLoopback, «mail loops back to myself»).',
    },
    'generated-message-loop': {
      label: 'Regler som svarer hverandre',
      headline: 'Automatiske meldinger svarte hverandre i det uendelige',
      cause:
        'Regler, journalføring eller videresending laget stadig nye meldinger av denne, helt til serveren stanset.',
      sender: ['Slå av automatisk videresending og automatiske svar du har satt opp.', forwardToAdmin],
      senderAdmin: ['Se etter e-postflytregler og journalregler som virker på sine egne resultater.'],
      recipientAdmin: [
        'Finn regelen, journalregelen eller videresendingen som lager meldinger av genererte meldinger, og legg til et unntak.',
      ],
      admins: '5.4.11: Dybden for meldinger generert av agenter er overskredet.',
    },
    'network-problem': {
      label: 'Problem med nettverk eller rute',
      headline: 'Det er problemer på veien til {domain}',
      cause: 'Et problem med nettverket eller ruten hindret meldingen i å nå mottakerserveren.',
      sender: [againInHours, reach],
      senderAdmin: ['Kontroller DNS, koblinger og tilkoblingen til mottakerserveren.'],
      recipientAdmin: ['Kontroller at e-postserveren deres kan nås, og at DNS-postene er riktige.'],
      admins: 'Bare emnet for koden er kjent (x.4.x, nettverk og ruting).',
    },
    'service-temporary-error': {
      label: 'Forbigående feil i tjenesten',
      headline: 'E-posttjenesten har en forbigående feil',
      cause: 'E-posttjenesten kunne ikke ta imot meldingen akkurat da. Ingen trenger å rette noe.',
      sender: [waitOnly, 'Mislykkes det til slutt, sender du meldingen på nytt.'],
      senderAdmin: ['Fortsetter det, ser du på siden for tjenestetilstand og oppretter en støttesak.'],
      recipientAdmin: [],
      admins: 'En forbigående feil i tjenestens egen frontend eller transport.',
    },
    'temporary-failure': {
      label: 'Midlertidig problem',
      headline: 'E-postserveren for {domain} har et forbigående problem',
      cause: 'Mottakerserveren kunne ikke ta imot meldingen akkurat nå og ber om et nytt forsøk senere.',
      sender: [waitOnly, failedAgain, reach],
      senderAdmin: ['Fortsetter det, leser du svarene fra serveren over tid.'],
      recipientAdmin: [logAtTime],
      admins: 'En midlertidig lokal feil i mottakersystemet uten nærmere grunn.',
    },
    'server-busy': {
      label: 'Serveren er opptatt',
      headline: 'E-postserveren for {domain} er overbelastet',
      cause: 'Mottakerserveren har for mye å gjøre og ber om et nytt forsøk senere.',
      sender: [waitOnly, failedAgain],
      senderAdmin: ['Senk antallet samtidige tilkoblinger til dette mottakersystemet.'],
      recipientAdmin: ['Kontroller last, kølengde og ressurser på serveren.'],
      admins: 'Mottakersystemet melder om kø eller høy last (x.4.5, 421).',
    },
    'system-not-accepting': {
      label: 'Serveren tar ikke imot nå',
      headline: 'E-postserveren for {domain} tar ikke imot e-post for tiden',
      cause:
        'Mottakerserveren kjører, men har sluttet å ta imot meldinger, eller er ikke ment å ta imot noen.',
      sender: [againInHours, reach],
      senderAdmin: [
        'På deres egen Exchange Server: Kontroller komponenttilstander (Get-ServerComponentState), koblinger på port 25 og transportagenter.',
      ],
      recipientAdmin: [
        'Kontroller om tjenesten er satt på pause, en kø er frosset eller vedlikeholdsmodus er på.',
        'Kontroller at MX-posten peker til en vert som skal ta imot e-post.',
      ],
      admins: 'Systemet godtar ikke meldinger fra nettverket (x.3.2, 521).',
    },
    'system-full': {
      label: 'Serveren er full',
      headline: 'E-postserveren har ikke plass til mer',
      cause: 'Det er serveren, ikke postboksen, som har gått tom for diskplass eller minne.',
      sender: [againInHours, reach],
      senderAdmin: [
        'Er serveren deres egen, frigjør du diskplass på volumet med kødatabasen og kontrollerer minnet (back pressure).',
      ],
      recipientAdmin: ['Frigjør diskplass og minne på e-postserveren.'],
      admins:
        'x.3.1 eller 452: for lite lagringsplass eller ressurser i systemet. I Exchange er det back pressure.',
    },
    'system-misconfigured': {
      label: 'Serveren er satt opp feil',
      headline: 'E-postserveren for {domain} er satt opp feil',
      cause: 'En innstilling på e-postserveren hindrer den i å behandle meldingen.',
      sender: [reach, passToTheirAdmin],
      senderAdmin: [
        'Er serveren deres egen, kontrollerer du koblingene: unik FQDN og port, riktige transporter.',
      ],
      recipientAdmin: [
        'Les e-postloggen for dette tidspunktet, og kontroller ruter, transporter og koblinger.',
      ],
      admins: 'x.3.5 eller x.3.3: Systemet er feil konfigurert eller mangler en funksjon.',
    },
    'system-problem': {
      label: 'Problem med e-postserveren',
      headline: 'E-postsystemet for {domain} har et problem',
      cause: 'Noe i mottakerens e-postsystem feilet. Koden sier ikke mer enn det.',
      sender: [againInHours, reach],
      senderAdmin: [],
      recipientAdmin: [logAtTime],
      admins: 'Bare emnet for koden er kjent (x.3.x, e-postsystem).',
    },
    'journaling-disabled': {
      label: 'Journalarkivet er slått av',
      headline: 'Microsoft 365 tar ikke imot kopier til arkivet',
      cause:
        'Organisasjonens egen server sender arkivkopier til Microsoft 365, der det ikke er slått på. Din egen e-post er ikke berørt.',
      sender: [forwardToAdmin],
      senderAdmin: [
        'Slå på journalarkivering i Microsoft 365, eller endre den lokale journalregelen til et annet mål.',
      ],
      recipientAdmin: [],
      admins:
        '5.3.190: Journalrapporter fra lokale servere går til Exchange Online mens journalarkivering er deaktivert.',
    },
    'message-crashes-server': {
      label: 'Meldingen lot seg ikke behandle',
      headline: 'En e-postserver feilet gang på gang på denne meldingen',
      cause: 'Noe i meldingen gir feil på serveren, så meldingen ble tatt ut av køen.',
      sender: [
        'Skriv meldingen på nytt i stedet for å videresende eller svare.',
        'Send vedleggene hver for seg for å finne det som skaper feilen.',
      ],
      senderAdmin: [
        'Er serveren deres egen, undersøker du køen for skadelige meldinger (poison queue) og transportagentene.',
        'Finn programmet som laget meldingen. Som regel er en del av den feil bygd.',
      ],
      recipientAdmin: ['Undersøk køen for skadelige meldinger (poison queue) og transportagentene.'],
      admins: '5.3.0 «Too many related errors»: Meldingen gikk til køen for skadelige meldinger.',
    },
    'protocol-error': {
      label: 'Serverne misforsto hverandre',
      headline: 'To e-postservere forsto ikke hverandre',
      cause: 'Dialogen mellom serverne gikk galt. Det er en teknisk feil, ikke noe du har skrevet.',
      sender: ['Send på nytt én gang.', forwardToAdmin],
      senderAdmin: [
        'Se i SMTP-loggen etter kommandoen før feilen.',
        'Slå av SMTP-inspeksjon i brannmurer, og kontroller skript og enheter som selv snakker SMTP.',
      ],
      recipientAdmin: [
        'Kontroller serverens logg og koblinger. Interne servere trenger Exchange Server-autentisering.',
      ],
      admins:
        'En kommando ble avvist på grunn av syntaks, rekkefølge eller manglende støtte (x.5.x, 500–504).',
    },
    'message-not-compliant': {
      label: 'Meldingen er ikke riktig bygd',
      headline: 'Meldingen din er ikke bygd etter reglene for e-post',
      cause:
        'Programmet som laget meldingen, utelot eller ødela en teknisk del, for eksempel datoen eller avsenderlinjen.',
      sender: [otherProgram, forwardToAdmin],
      senderAdmin: [
        'Rett programmet: nøyaktig én From, Date og Message-ID, ingen rå 8-bitstegn i meldingshoder, gyldig MIME (RFC 5322, RFC 2045).',
      ],
      recipientAdmin: [],
      admins:
        'En kontroll av meldingshoder eller MIME mislyktes: felt som mangler, er doble eller feil, NUL eller 8-bitstegn.',
    },
    'from-header-invalid': {
      label: 'Fra-linjen er ugyldig',
      headline: 'Fra-linjen i meldingen din er ikke en gyldig adresse',
      cause: 'Meldingen oppgir ikke avsenderen på riktig måte.',
      sender: [
        'Kontroller navnet og adressen i kontoinnstillingene. Adressen står i vinkelparenteser: <ana@example.com>.',
        'Er det et program eller en enhet som sendte, retter du Fra-adressen der.',
      ],
      senderAdmin: ['Rett programmet eller gatewayen som skriver Fra-linjen.'],
      recipientAdmin: [],
      admins: 'RFC 5322 §3.6.2: From-feltet mangler eller har ingen gyldig adresse.',
    },
    'multiple-from-addresses': {
      label: 'Mer enn én Fra-adresse',
      headline: 'Meldingen din har mer enn én avsender i Fra-feltet',
      cause: 'Flere Fra-adresser er bare tillatt sammen med et Sender-felt, og det mangler.',
      sender: ['Send med én Fra-adresse.'],
      senderAdmin: ['Rett programmet: én Fra-adresse, eller et Sender-felt i tillegg (RFC 5322 §3.6.2).'],
      recipientAdmin: [],
      admins: '5.1.20, og Gmails kontroll av From-feltet.',
    },
    'bare-line-feeds': {
      label: 'Linjeskift som ikke godtas',
      headline: 'Meldingen din inneholder linjeskift som {domain} ikke godtar',
      cause:
        'Programmet som laget meldingen eller et av vedleggene, avslutter linjer på en måte som gamle servere ikke takler.',
      sender: [
        'Send den med et annet program, for eksempel Outlook på nettet.',
        'Prøv uten vedlegget.',
        forwardToAdmin,
      ],
      senderAdmin: ['Rett programmet som skriver nakne linjeskift (LF uten CR, RFC 5321 §2.3.8).'],
      recipientAdmin: [
        'Slå på chunking (BDAT), eller i Exchange: Set-ReceiveConnector -BareLinefeedRejectionEnabled $false.',
      ],
      admins:
        'Naken LF krever BDAT (RFC 3030). Exchange Online fjerner den ikke lenger, for ikke å ødelegge DKIM. Andre servere avviser den for å hindre SMTP-smugling.',
    },
    'line-too-long': {
      label: 'Linjene er for lange',
      headline: 'Meldingen din har linjer som er for lange',
      cause: 'Programmet som laget meldingen, delte ikke linjene slik e-post krever.',
      sender: [otherProgram, forwardToAdmin],
      senderAdmin: [
        'La programmet kode brødteksten (quoted-printable eller base64). En linje kan ha 998 tegn (RFC 5322 §2.1.1).',
      ],
      recipientAdmin: [],
      admins: 'En linje er lengre enn 998 oktetter. Exim og andre avviser den.',
    },
    'rich-text-header-too-long': {
      label: 'Rik tekst (RTF) avvist',
      headline: 'Mottakerserveren takler ikke Outlooks RTF-format',
      cause:
        'Meldingen er i RTF-format med meldinger vedlagt i meldinger, og da blir en skjult linje for lang.',
      sender: [
        'I Outlook velger du Formater tekst > HTML og sender på nytt.',
        'Eller lagre vedlagte meldinger som PDF.',
      ],
      senderAdmin: [
        'Slå av TNEF for det eksterne domenet eller kontakten (Set-RemoteDomain -TNEFEnabled $false).',
      ],
      recipientAdmin: [],
      admins:
        '5.0.350 «x-dg-ref header is too long»: Det nestede vedlegget får X-MS-TNEF-Correlator til å vokse.',
    },
    'conversion-failed': {
      label: 'Formatet støttes ikke',
      headline: 'Formatet på meldingen din støttes ikke underveis',
      cause: 'En server kan ikke konvertere meldingen eller et vedlegg, eller den godtar ikke slikt innhold.',
      sender: ['Send den som ren tekst eller HTML, uten uvanlige vedlegg.', 'Eller del filen med en lenke.'],
      senderAdmin: ['Kontroller innstillingene for 8BITMIME, BINARYMIME og TNEF på avsenderserveren.'],
      recipientAdmin: ['La mottakerserveren støtte 8BITMIME.'],
      admins: 'Problem med medietype eller konvertering (x.6.1–x.6.5).',
    },
    'priority-too-low': {
      label: 'For lav prioritet',
      headline: 'Prioriteten på meldingen er ikke høy nok akkurat nå',
      cause: 'Serveren tar for tiden bare imot meldinger med høyere prioritet, eller mindre meldinger.',
      sender: ['Send den på nytt senere, eller med høyere prioritet.'],
      senderAdmin: [],
      recipientAdmin: [],
      admins: 'MT-PRIORITY (RFC 6710; x.7.15, x.7.16).',
    },
    delivered: {
      label: 'Levert',
      headline: 'Meldingen din til {recipient} ble levert',
      cause: 'Dette er en bekreftelse, ikke en feil.',
      sender: [nothingToDo],
      senderAdmin: [],
      recipientAdmin: [],
      admins: 'Action: delivered. Det betyr at meldingen nådde postboksen, ikke at den er lest.',
    },
    relayed: {
      label: 'Sendt videre',
      headline: 'Meldingen din til {recipient} ble sendt videre',
      cause:
        'Meldingen ble overlevert til en server som ikke gir bekreftelser. Mest sannsynlig kom den frem.',
      sender: [nothingToDo],
      senderAdmin: [],
      recipientAdmin: [],
      admins:
        'Action: relayed. Neste server støtter ikke leveringsvarsler (RFC 3461), så det kommer ikke flere.',
    },
    expanded: {
      label: 'Sendt videre til en liste',
      headline: 'Meldingen din til {recipient} ble sendt videre til medlemmene',
      cause: 'Adressen er en liste eller gruppe, og meldingen ble levert til listen.',
      sender: [nothingToDo],
      senderAdmin: [],
      recipientAdmin: [],
      admins: 'Action: expanded. Problemer med enkeltmedlemmer meldes til eieren av listen.',
    },
    'read-receipt': {
      label: 'Lesebekreftelse',
      headline: '{local} har åpnet eller slettet meldingen din',
      cause: 'Dette er en lesebekreftelse som det ble bedt om, ikke en feil.',
      sender: [nothingToDo],
      senderAdmin: [],
      recipientAdmin: [],
      admins: 'Et varsel om hva som skjedde med meldingen (MDN, RFC 8098).',
    },
    'auto-reply': {
      label: 'Automatisk svar',
      headline: '{local} sender et automatisk svar',
      cause: 'Meldingen din kom frem. Postboksen svarte av seg selv, for eksempel fordi personen er borte.',
      sender: ['Ingenting må rettes. Les svaret: Det kan oppgi noen andre du kan skrive til.'],
      senderAdmin: [],
      recipientAdmin: [],
      admins: 'Auto-Submitted: auto-replied (RFC 3834).',
    },
    feedback: {
      label: 'Meldt inn av en mottaker',
      headline: 'Noen har meldt en melding fra din side som uønsket',
      cause: 'Dette er ikke en retur: En mottaker eller leverandøren melder fra om søppelpost eller misbruk.',
      sender: ['Ta personen av listen din, og ikke skriv igjen.', forwardToAdmin],
      senderAdmin: [
        'Meld av mottakeren, og finn ut hvordan adressen kom på listen.',
        'Var meldingen ikke deres, ser du etter en kompromittert konto eller forfalsket e-post.',
      ],
      recipientAdmin: [],
      admins:
        'En misbruksrapport i ARF (RFC 5965), fra en tilbakemeldingsordning eller om mislykket autentisering.',
    },
    'remote-error': {
      label: 'Feil på den andre siden',
      headline: 'E-postserveren for {domain} svarte med en feil',
      cause: 'Mottakerserveren avviste meldingen. Svaret står i feildetaljene.',
      sender: ['Les feildetaljene: Ordene etter pilen er fra den andre serveren.', reach, passToTheirAdmin],
      senderAdmin: ['Les det opprinnelige svaret etter «->», og se om noe kan endres hos dere.'],
      recipientAdmin: ['Gå ut fra det opprinnelige svaret etter «->».'],
      admins: '5.0.350 er Exchange Onlines omslag for feil fra andre servere som den ikke kjenner.',
    },
    'recipient-address-problem': {
      label: 'Problem med adressen',
      headline: 'Det er et problem med adressen til {recipient}',
      cause: 'Serveren avviste meldingen på grunn av adressen. Koden sier ikke mer enn det.',
      sender: [checkAddress, retype, reach],
      senderAdmin: ['Kjør en meldingssporing, og les hele svaret.'],
      recipientAdmin: ['Kontroller at mottakeren finnes og tar imot e-post.'],
      admins: 'Bare emnet for koden er kjent (x.1.x, adressering).',
    },
    'mailbox-problem': {
      label: 'Problem med postboksen',
      headline: 'Postboksen til {local} kunne ikke ta imot meldingen din',
      cause: 'Noe ved mottakerens postboks holdt meldingen ute. Koden sier ikke mer enn det.',
      sender: [againInHours, reach],
      senderAdmin: [],
      recipientAdmin: [
        'Kontroller at postboksen er aktivert, kan nås og ikke er over kvoten, og se på reglene i den.',
      ],
      admins: 'Bare emnet for koden er kjent (x.2.x, postboks; STOREDRV.Deliver uten et kjent unntak).',
    },
    'content-problem': {
      label: 'Problem med innholdet',
      headline: 'Noe i meldingen din ble ikke godtatt',
      cause: 'Serveren avviste meldingen på grunn av innholdet eller formatet. Koden sier ikke mer enn det.',
      sender: [
        'Send en kort tekst uten vedlegg, og se om den kommer frem.',
        'Legg så til delene én etter én.',
      ],
      senderAdmin: ['Les hele svaret, og kontroller MIME-strukturen og vedleggene.'],
      recipientAdmin: ['Slå opp meldingen i loggen for filteret.'],
      admins: 'Bare emnet for koden er kjent (x.6.x, innhold).',
    },
    'undetermined-permanent': {
      label: 'Endelig avvist',
      headline: 'Meldingen din til {recipient} ble avvist',
      cause: 'Serveren avviste meldingen for godt, men oppga ikke noen grunn som lar seg gjenkjenne.',
      sender: [reasonInWords, checkAddress, reach],
      senderAdmin: ['Les hele svaret fra {host}, og spør administratoren der om nødvendig.'],
      recipientAdmin: [lookUpInLog],
      admins: 'Klasse 5 uten kjent detalj eller ordlyd.',
    },
    'undetermined-temporary': {
      label: 'Ikke levert ennå',
      headline: 'Meldingen din til {recipient} kunne ikke leveres ennå',
      cause: 'Serveren avviste meldingen foreløpig, men oppga ikke noen grunn som lar seg gjenkjenne.',
      sender: [waitOnly, failedAgain, reach],
      senderAdmin: ['Les hele svaret fra {host}, og se på køen.'],
      recipientAdmin: [lookUpInLog],
      admins: 'Klasse 4 uten kjent detalj eller ordlyd.',
    },
    undetermined: {
      label: 'Årsaken er ikke gjenkjent',
      headline: 'Meldingen din til {recipient} ble ikke levert',
      cause: 'Varselet oppgir ikke noen grunn som lar seg gjenkjenne.',
      sender: [reasonInWords, checkAddress, reach],
      senderAdmin: ['Kjør en meldingssporing, og les hele varselet.'],
      recipientAdmin: [lookUpInLog],
      admins: 'Fant verken en kjent kode eller kjente ord.',
    },
  }),
);
