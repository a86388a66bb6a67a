import { translationOf } from '../catalogue.ts';
import type { ui as source } from '../en/ui.ts';
import { bound } from './typography.ts';

const required = 'Handling kreves';
const groupOwnerActs = 'Handling kreves: gruppeeieren';
const outgoing = 'Svaret nevner en del av systemet som håndterer utgående e-post.';
const incoming = 'Svaret nevner en del av systemet som håndterer innkommende e-post.';
const forwarder = 'Meldingen ble videresendt underveis, og årsaken ligger trolig hos den som videresender.';
const notFailed = 'Ingenting har gått galt ennå: Serveren fortsetter å prøve.';
const greeting = 'Hei!\n\n';
const thanks = '\n\n{facts}\n\n{suggestion}\n\nKan du se på det? På forhånd takk!';

const words = translationOf<typeof source>()('nb')({
  nouns: {
    recipient: 'mottakeren',
    local: 'mottakeren',
    domain: 'mottakerdomenet',
    sender: 'avsenderen',
    senderDomain: 'domenet ditt',
    host: 'mottakerserveren',
    service: 'e-postsystemet',
    status: 'ingen statuskode',
    message: 'meldingen',
  },

  units: {
    day: '{count}\u00a0d',
    hour: '{count}\u00a0t',
    minute: '{count}\u00a0min',
    second: '{count}\u00a0s',
  },

  parties: {
    sender: { role: 'Avsender', name: 'Du' },
    service: { role: 'Tjeneste', name: 'E-posttjeneste' },
    recipient: { role: 'Mottaker', name: 'Mottaker' },
  },
  recipients: { one: '{count} mottaker', other: '{count} mottakere' },
  acts: {
    user: { sender: required, service: required, recipient: required },
    admin: {
      sender: 'Handling kreves: e-postadministratoren din',
      service: 'Handling kreves: tjenestens administrator',
      recipient: 'Handling kreves: mottakerens e-postadministrator',
    },
    'group-owner': { sender: groupOwnerActs, service: groupOwnerActs, recipient: groupOwnerActs },
  },

  owner: {
    sender: {
      user: 'Du som avsender',
      admin: 'E-postadministratoren din',
      adminOf: 'E-postadministratoren din hos {senderDomain}',
      providerOf: 'E-postleverandøren din, {senderDomain}',
      'group-owner': 'Eieren av gruppen du sendte fra',
    },
    service: {
      user: 'De som driver e-posttjenesten underveis',
      admin: 'E-postadministratoren for tjenesten underveis',
      adminOf: 'E-postadministratoren for tjenesten underveis ({service})',
      'group-owner': 'Eieren av gruppen underveis',
    },
    recipient: {
      user: 'Mottakeren',
      userOf: 'Mottakeren, {recipient}',
      admin: 'Mottakerens e-postadministrator',
      adminOf: 'E-postadministratoren for {domain}',
      providerOf: 'Mottakerens e-postleverandør, {domain}',
      'group-owner': 'Gruppeeieren eller gruppens e-postadministrator',
      groupOwnerOf: 'Eieren av gruppen {recipient} eller gruppens e-postadministrator',
    },
    wait: 'Ingen: Det er bare å vente',
    later: 'Ingen: Send på nytt senere',
    nothing: 'Ingen: Alt er i orden',
  },

  confidence: {
    stated: 'Sikkert: Rapporten sier det selv, i en kode eller et felt som er laget for det.',
    matched: 'Ganske sikkert: Det er kjent hva serveren mener med disse ordene.',
    guessed:
      'En kvalifisert gjetning: Akkurat denne meldingen er ukjent, men ordene i den og typen kode tyder på dette.',
  },

  retry: {
    useless: 'Det hjelper ikke å sende på nytt så lenge ingenting blir endret på den andre siden.',
    'after-change': 'Det hjelper ikke å sende på nytt før dette er endret.',
    later: 'Det kan gå bra hvis du sender på nytt senere.',
    automatic: 'Du trenger ikke å sende på nytt: Serveren fortsetter å prøve av seg selv.',
    delivered: 'Du trenger ikke å sende på nytt.',
    unknown: 'Du kan trygt sende én gang til. Kommer meldingen i retur igjen, følger du fremgangsmåten.',
  },

  reasons: {
    cause: {
      sender: 'Slike problemer må løses på avsendersiden.',
      service: 'Slike problemer må løses av tjenesten underveis.',
      recipient: 'Slike problemer må løses på mottakersiden.',
    },
    code: {
      sender: 'Denne koden betyr per definisjon at årsaken ligger på avsendersiden.',
      service: 'Denne koden betyr per definisjon at årsaken ligger hos tjenesten underveis.',
      recipient: 'Denne koden betyr per definisjon at årsaken ligger på mottakersiden.',
    },
    'notice-red': {
      sender: 'I varselet fra Microsoft er det avsenderen som er merket som den som må gjøre noe.',
      service: 'I varselet fra Microsoft er det tjenesten i midten som er merket som den som må gjøre noe.',
      recipient: 'I varselet fra Microsoft er det mottakeren som er merket som den som må gjøre noe.',
    },
    'remote-server-refused': {
      sender: 'Mottakerserveren avviste meldingen, og svaret ber avsendersiden om å endre noe.',
      service: 'En server underveis avviste meldingen, så det må undersøkes der.',
      recipient: 'Mottakerserveren avviste meldingen, så mottakersiden må undersøke saken.',
    },
    'generator-refused': {
      sender: 'Ingen annen server er nevnt: Det var avsenderens egen server som avviste meldingen.',
      service: 'Ingen annen server er nevnt: Serveren som skrev rapporten, avviste meldingen selv.',
      recipient: 'Ingen annen server er nevnt: Det var mottakerens eget system som avviste meldingen.',
    },
    'own-relay-refused': {
      sender: 'Serveren som avviste meldingen, hører til på avsendersiden.',
      service: 'Serveren som avviste meldingen, sender ut e-post for avsenderen og tilhører ikke mottakeren.',
      recipient: 'Serveren som avviste meldingen, hører til på mottakersiden.',
    },
    'token-sending-side': { sender: outgoing, service: outgoing, recipient: outgoing },
    'token-receiving-side': { sender: incoming, service: incoming, recipient: incoming },
    forwarded: {
      sender: 'Meldingen ble videresendt underveis, og det er trolig årsaken.',
      service: forwarder,
      recipient: forwarder,
    },
    delay: { sender: notFailed, service: notFailed, recipient: notFailed },
  },
  evidence: {
    status: 'Rapporten oppgir statuskoden {status}.',
    reply: 'Rapporten sier det med disse ordene.',
    action: 'Et eget felt i rapporten sier hvordan det gikk.',
    token: 'Svaret inneholder et merke som angir årsaken.',
    words: 'Meldingen sier det med disse ordene.',
    noticeHeadline: 'Det står i overskriften på varselet.',
    inner: 'Det står i svaret fra den siste serveren, inni det ytre svaret.',
    differs: 'Ut fra svaret alene hadde vi pekt på en annen: {owner}.',
    kind: 'Disse ordene viser hva slags melding dette er.',
  },

  wrapped: {
    outer: 'Slik oppsummerer tjenesten som rapporterte',
    middle: 'Det en server underveis svarte',
    inner: 'Det den siste serveren selv svarte',
    disagree:
      'De to svarene betyr ikke det samme. Det ytre kan leses som «{outer}», men ordene fra den siste serveren betyr «{inner}». Det er de som gjelder.',
  },

  writer: {
    by: 'Denne rapporten er skrevet av {writer}.',
    byAt: 'Denne rapporten ble skrevet av {writer} den {time}.',
    unknown: 'Det står ikke i rapporten hvem som skrev den.',
    replyAlone:
      'Dette er bare svaret fra en server, uten rapporten rundt. Det fremgår ikke hvilket system som skrev det.',
    productAndHost: '{product} ({host})',
    notGuilty:
      'At en server har skrevet rapporten, betyr ikke at feilen ligger der: Den kan bare ha gitt videre det en annen server svarte.',
    other: 'Det var {rejecter} som avviste meldingen. {generator} melder bare fra om det.',
    same: '{generator} var også den som avviste meldingen.',
    waits: '{generator} har fortsatt meldingen og prøver videre.',
  },

  headlines: {
    unknownCause: 'Meldingen din til {recipient} kom i retur',
    group: '{label}: {names}',
    groupAndMore: '{label}: {names} og {count} til',
    andMore: { one: '{headline} (og {count} resultat til)', other: '{headline} (og {count} resultater til)' },
  },
  fallback: {
    label: 'Ikke levert',
    explanation: 'Denne versjonen kjenner ikke navnet på årsaken. Serverens egne ord nedenfor sier mest.',
    admins: 'Mer er ikke kjent om denne årsaken.',
    step: 'Vis denne siden til e-postadministratoren din.',
  },

  steps: {
    sender: 'Dette kan du gjøre',
    senderWaits: 'Dette kan du gjøre imens',
    'sender-admin': 'For avsenderens e-postadministrator',
    'recipient-admin': 'For mottakerens e-postadministrator',
    'group-owner': 'For gruppeeieren eller gruppens e-postadministrator',
  },
  article: 'Offisiell artikkel ({host})',

  rows: {
    created: 'Opprettet',
    sender: 'Avsender',
    recipient: 'Mottaker',
    to: 'Til',
    subject: 'Emne',
    messageId: 'Meldings-ID',
    status: 'Statuskode',
    statusMeans: 'Koden betyr',
    code: 'Kjent som',
    reply: 'SMTP-svarkode',
    response: 'Serverens ord',
    rejectedBy: 'Avvist av',
    remoteServer: 'Kontaktet server',
    reportedBy: 'Rapportert av',
    action: 'Utfall',
    originalRecipient: 'Adressert til',
    lastAttempt: 'Siste forsøk',
    retryUntil: 'Prøver frem til',
    generatingServer: 'Genererende server',
    rejectedRecipient: 'Avvist mottaker',
    remote: 'Ekstern server',
    enhancedStatus: 'Utvidet statuskode',
    smtpResponse: 'SMTP-svar',
    originalHeaders: 'Opprinnelige meldingshoder',
  },
  values: {
    notSaid: 'ikke oppgitt i rapporten',
    noRemote: 'ingen; den genererende serveren avviste meldingen selv',
    headersHere: 'fulgte med rapporten',
    headersMissing: 'fulgte ikke med rapporten',
    retryUntil: '{time} ({relative})',
    actions: {
      failed: 'mislyktes',
      delayed: 'forsinket, nye forsøk pågår',
      delivered: 'levert',
      relayed: 'sendt videre til et system som kanskje ikke bekrefter',
      expanded: 'sendt videre til medlemmene på en liste',
    },
  },
  status: {
    meaning: '{klass}; {subject}',
    classes: { '2': 'vellykket', '4': 'midlertidig feil', '5': 'permanent feil' },
    subjects: {
      '0': 'mer er ikke kjent',
      '1': 'gjelder adressen',
      '2': 'gjelder postboksen',
      '3': 'gjelder e-postsystemet hos mottakeren',
      '4': 'gjelder nettverket eller ruten',
      '5': 'gjelder dialogen mellom serverne',
      '6': 'gjelder innholdet eller formatet',
      '7': 'gjelder sikkerhet eller policy',
    },
  },

  hops: {
    skew: 'klokkeavvik {delay}',
    noTime: 'tid ikke oppgitt',
    encrypted: 'TLS {version}',
    encryptedWith: 'TLS {version}, {cipher}',
    tls: 'kryptert',
    clear: 'ikke kryptert',
    notSaid: 'ikke oppgitt',
    none: 'Rapporten viser ikke hvilken vei meldingen tok.',
    summary: { one: '{count} hopp på {total}.', other: '{count} hopp på {total}.' },
    summaryNoTime: {
      one: '{count} hopp, uten brukbare tidspunkter.',
      other: '{count} hopp, uten brukbare tidspunkter.',
    },
    slowest: 'Tregest var hopp {number}: Det tok {delay} før {host} hadde meldingen.',
    loop: 'Meldingen gikk i sløyfe: {host} hadde den {rounds} ganger.',
    refusedBy: 'Avvist av {host}: {status}.',
    refused: 'Avvist: {status}.',
    refusedByAt: 'Avvist av {host} den {time}: {status}.',
    waitingFor: 'Venter på {host}.',
    waiting: 'Ikke avvist: Nye forsøk pågår.',
  },

  findings: {
    'spf-not-pass': {
      title: 'SPF-kontrollen ble ikke bestått',
      text: 'Kontrollen av om serveren har lov til å sende for {domain}, ga resultatet «{result}».',
      todo: 'Legg alle tjenester som sender for domenet, inn i SPF-posten.',
    },
    'dkim-not-pass': {
      title: 'Signaturen (DKIM) ble ikke godkjent',
      text: 'Kontrollen av signaturen fra {domain} ga resultatet «{result}».',
      todo: 'Kontroller at nøkkelen er publisert, og at ingenting endrer meldingen etter at den er signert.',
    },
    'dmarc-not-pass': {
      title: 'DMARC-kontrollen ble ikke bestått',
      text: 'Etter reglene til {domain} går verken SPF eller DKIM god for Fra-adressen. Resultatet var «{result}».',
      todo: 'Sørg for at SPF eller DKIM godkjennes for samme domene som i Fra-adressen.',
    },
    'from-not-aligned': {
      title: 'Ingenting går god for Fra-adressen',
      text: 'Fra: {from}. Domenet på konvolutten: {mailfrom}. Domenet i signaturen: {dkim}. Ingen av dem hører sammen med Fra-adressen.',
      todo: 'Signer med Fra-domenet (DKIM), eller la returmeldinger gå til en adresse i det domenet.',
    },
    'to-mistyped': {
      title: 'Adressen ser ut til å være feilskrevet',
      text: '{address} er bare en liten skrivefeil unna {meant}.',
      todo: 'Var det {meant} du mente, sender du meldingen dit.',
    },
    'recipient-not-in-to': {
      title: 'Adressen som feilet, er ikke den du skrev til',
      text: '{recipient} er ikke blant adressene i meldingen ({to}).',
      todo: 'Det kan være et gruppemedlem, noen i Blindkopi eller en adresse som e-posten videresendes til. Spør personen du faktisk skrev til.',
    },
    loop: {
      title: 'Meldingen gikk i sløyfe',
      text: 'Den gikk fra {from} til {by} {rounds} ganger.',
      todo: 'Administratorene for serverne i sløyfen må gjøre én av dem til endestasjon for domenet.',
    },
    'slow-hop': {
      title: 'Ett hopp tok lang tid',
      text: 'Det gikk {duration} før {by} hadde meldingen (hopp {hop}).',
      todo: 'Årsaken finnes som regel i køen på serveren før.',
    },
    'clock-skew': {
      title: 'En klokke går feil',
      text: 'Etter sin egen klokke hadde {by} meldingen {duration} før den ble sendt videre (hopp {hop}). En av de to klokkene går feil.',
      todo: 'Det stanset ikke meldingen. Still klokkene på begge serverne med NTP.',
    },
    'unencrypted-hop': {
      title: 'Ett hopp var ikke kryptert',
      text: 'Mellom {from} og {by} kunne meldingen leses underveis (hopp {hop}).',
      todo: 'Det stanset ikke meldingen. Slå på STARTTLS på den strekningen.',
    },
    'forwarded-breaks-spf': {
      title: 'Videresending ødela avsenderkontrollen',
      text: 'Meldingen ble sendt videre til {recipient}, så for neste server så den ut til å komme fra feil sted.',
      todo: 'Den som videresender, må skrive om avsenderen (SRS). DKIM-signering hjelper også, for en signatur tåler videresending.',
    },
    'older-attempt-differs': {
      title: 'Et tidligere forsøk fikk et annet svar',
      text: 'Det siste forsøket sier «{newest}», et tidligere sier «{older}».',
      todo: 'Les begge: Det som oppgir en grunn, sier mer enn det som bare sier at tiden løp ut.',
    },
    'status-reply-disagree': {
      title: 'To koder stemmer ikke overens',
      text: 'Feltet i rapporten sier {status}, serverens egne ord sier {reply}.',
      todo: 'Hold deg til serverens egne ord.',
    },
    'probably-not-sent-from-here': {
      title: 'Kanskje var det ikke du som sendte dette',
      text: 'Meldingen utgir seg for å være fra {from}, men ser ut til å ha startet hos {firstHop}. Noen kan ha misbrukt adressen din.',
      todo: 'Kjenner du ikke til meldingen, sletter du rapporten. Bytt passord hvis du er i tvil.',
    },
  },
  findingNouns: {
    value: 'noe annet',
    result: 'ikke noe resultat',
    domain: 'domenet',
    from: 'en annen server',
    by: 'neste server',
    mailfrom: 'ikke oppgitt',
    dkim: 'mangler',
    to: 'ikke oppgitt',
    recipient: 'mottakeren',
    firstHop: 'noen andre',
    duration: 'en stund',
    rounds: 'flere',
    hop: '?',
  },

  kinds: {
    failure: { title: 'Ikke levert' },
    delay: {
      title: 'Forsinket, ikke tapt',
      headline: 'Meldingen din er forsinket, ikke tapt.',
      paragraphs: ['Serveren fortsetter å prøve av seg selv. Du trenger ikke å gjøre noe nå.'],
      until: 'Den prøver frem til {time} ({relative}).',
      untilOnly: 'Den prøver frem til {time}.',
      past: 'Serveren skulle prøve frem til {time}. Har du ikke hørt noe siden, sender du meldingen på nytt eller tar kontakt på en annen måte.',
      then: 'Hvis meldingen ikke lar seg levere til slutt, får du et nytt varsel.',
    },
    success: {
      title: 'Levert',
      headline: 'Meldingen din kom frem.',
      paragraphs: [
        'Dette er bekreftelsen det ble bedt om da meldingen ble sendt. Du trenger ikke å gjøre noe.',
      ],
      to: 'Levert til {recipients}.',
      relayed:
        'Sendt videre for {recipients}: Neste system bekrefter ingenting, så det kommer ikke flere beskjeder.',
      expanded: 'Sendt videre til medlemmene av {recipients}.',
    },
    'read-receipt': {
      title: 'Lesebekreftelse',
      headline: 'En lesebekreftelse: Meldingen din ble åpnet.',
      headlineDeleted: 'En kvittering: Meldingen din ble slettet, kanskje ulest.',
      headlineOther: 'En kvittering for det som skjedde med meldingen din.',
      paragraphs: ['Den kom altså frem. Ingenting gikk galt, og du trenger ikke å gjøre noe.'],
    },
    'auto-reply': {
      title: 'Automatisk svar',
      headline: 'Et automatisk svar, ikke en feil.',
      'out-of-office': {
        headline: 'Personen du skrev til, er borte.',
        paragraphs: [
          'Meldingen din kom frem. Dette svaret sender postboksen av seg selv. Les det for å se når vedkommende er tilbake, eller hvem du kan spørre i mellomtiden.',
        ],
      },
      challenge: {
        headline: 'Mottakeren vil at du skal bekrefte at du er et menneske.',
        paragraphs: [
          'Meldingen holdes tilbake til du gjør det svaret ber om.',
          'Gjør det bare hvis du virkelig har skrevet til denne personen. Ellers ser du bort fra det.',
        ],
      },
      acknowledgement: {
        headline: 'Meldingen din er mottatt; dette er bekreftelsen.',
        paragraphs: [
          'Den er sendt automatisk. Det kan komme svar fra et menneske senere. Du trenger ikke å gjøre noe.',
        ],
      },
    },
    feedback: {
      title: 'Klage',
      headline: 'Noen har merket en av meldingene dine som søppelpost.',
      paragraphs: [
        'Dette er en misbruksrapport fra mottakerens e-postleverandør. Selve meldingen ble levert.',
        'Ikke skriv til den adressen igjen: Ta den av listen. Mange slike rapporter skader omdømmet til domenet ditt.',
      ],
      other: 'En rapport om e-post fra din side ({type}).',
      otherParagraphs: [
        'Den kommer fra mottakerens e-postleverandør og er ment for administratoren av e-postsystemet ditt.',
      ],
    },
    ordinary: {
      title: 'Ingen returmelding',
      headline: 'Dette er en vanlig melding, ikke en rapport om en melding.',
      paragraphs: [
        'Det står ikke noe i den om mislykket levering.',
        'Kom en av meldingene dine i retur, trenger vi varselet du fikk. Det kommer ofte fra «Mail Delivery», «postmaster» eller «Microsoft Outlook».',
      ],
    },
    unreadable: { title: 'Kunne ikke leses' },
  },
  problems: {
    empty: {
      headline: 'Det er ingenting her.',
      paragraphs: ['Lim inn teksten i varselet, eller velg den lagrede meldingen.'],
    },
    picture: {
      headline: 'Dette er et bilde.',
      paragraphs: [
        'Ordene i et bilde kan ikke leses her.',
        'Kopier teksten i varselet i stedet, eller lagre meldingen som .eml og bruk den.',
      ],
    },
    pdf: {
      headline: 'Dette er en PDF.',
      paragraphs: [
        'Når e-post skrives ut, forsvinner det vi trenger mest.',
        'Åpne meldingen i e-postprogrammet, og kopier teksten eller lagre den som .eml.',
      ],
    },
    msg: {
      headline: 'Denne Outlook-filen lot seg ikke lese.',
      paragraphs: [
        'Den kan være ufullstendig eller skadet, eller den inneholder ingen melding.',
        'Lagre meldingen fra Outlook på nytt, eller kopier teksten og lim den inn her.',
      ],
    },
    'office-document': {
      headline: 'Dette er et Office-dokument.',
      paragraphs: ['Kopier teksten i varselet fra dokumentet, og lim den inn her.'],
    },
    archive: {
      headline: 'Arkivfilen lot seg ikke åpne.',
      paragraphs: [
        'Den kan være skadet eller av en type som ikke er kjent her: Bare .zip kan åpnes.',
        'Pakk den ut, og bruk meldingene som ligger i den.',
      ],
    },
    'archive-locked': {
      headline: 'Arkivfilen er beskyttet med passord.',
      paragraphs: ['Pakk den ut, og bruk meldingene som ligger i den.'],
    },
    'archive-empty': {
      headline: 'Det er ingen meldinger i arkivfilen.',
      paragraphs: [
        'Lagrede meldinger slutter på .eml, .msg, .mbox, .txt eller .html.',
        'Bruk selve varselet, eller lim inn teksten i det.',
      ],
    },
    'archive-too-large': {
      headline: 'Innholdet i arkivfilen er for stort.',
      paragraphs: ['Pakk den ut, og bruk bare varslene.'],
    },
    'too-large': {
      headline: 'Dette er for stort.',
      paragraphs: ['Bruk bare varselet, uten meldingene rundt. Teksten er nok.'],
    },
    binary: {
      headline: 'Det er ingen tekst i denne filen.',
      paragraphs: [
        'Den ser ikke ut til å være en melding.',
        'Lagre varselet som .eml og bruk den filen, eller lim inn teksten.',
      ],
    },
    nonsense: {
      headline: 'Dette ser ikke ut som en returmelding.',
      paragraphs: [
        'Det ble lest som tekst, men inneholder verken feilkode, adresse som feilet, eller meldingshode.',
        'Lim inn hele varselet, fra første til siste linje. En enkelt linje som «550 5.1.1 User unknown» er også nok.',
      ],
    },
    failed: {
      headline: 'Dette kunne ikke leses, og det er vår feil.',
      paragraphs: ['Lim inn teksten i varselet i stedet. Ofte holder det med bare linjen med feilen.'],
    },
  },

  notes: {
    to: {
      'sender-admin': 'E-postadministratoren din',
      'service-admin': 'Administratoren for {service}',
      'recipient-admin': 'E-postadministratoren for {domain}',
      'group-owner': 'Gruppeeieren',
      groupOwnerOf: 'Eieren av gruppen {recipient}, på en annen måte: E-post til gruppen kommer i retur',
      recipient:
        '{recipient}, på telefon, i chat eller til en annen adresse: E-post til denne kommer i retur',
    },
    'sender-admin': `${greeting}En melding jeg sendte til {recipient}, kom i retur, og det ser ut til at noe må endres hos oss.${thanks}`,
    'service-admin': `${greeting}En melding jeg sendte til {recipient}, ble stanset underveis, og det ser ut til at noe må undersøkes i systemet deres.${thanks}`,
    'recipient-admin': `${greeting}En melding jeg sendte til {recipient}, ble avvist, og det ser ut til at bare de som drifter e-postsystemet for {domain}, kan gjøre noe med det.${thanks}`,
    'group-owner': `${greeting}En melding jeg sendte til {recipient}, ble avvist fordi gruppen ikke tar imot e-post fra adressen min.\n\n{facts}\n\n{suggestion}\n\nKan du gi meg tilgang til å skrive til gruppen? På forhånd takk!`,
    recipient: `${greeting}En melding jeg sendte deg, kom ikke frem. E-postsystemet ditt sier at noe på din side er i veien.\n\n{facts}\n\n{suggestion}\n\nKan du se på det? På forhånd takk!`,
    reason: 'Årsak: {label}',
    suggestion: 'Dette kan hjelpe: {step}',
  },

  commands: {
    'message-trace': 'Følg meldingen gjennom Exchange Online',
    'message-tracking': 'Finn meldingen i meldingssporingsloggen på Exchange Server',
    'mail-log': 'Finn meldingen i serverens e-postlogg',
    'recipient-lookup': 'Se om adressen finnes, og hva den tilhører',
    'accepted-domain': 'Se om domenet er godtatt, og om ukjente adresser sendes videre',
    'group-lookup': 'Se hvem som kan skrive til gruppen, og hvem som eier den',
    'unified-group': 'Se hvem som kan skrive til Microsoft 365-gruppen',
    'public-folder': 'Se hvem som kan skrive til fellesmappen',
    'mailbox-size': 'Se hvor full postboksen er, og hvilke grenser den har',
    'mailbox-folders': 'Se hvilke mapper som har flest elementer',
    'mailbox-forwarding': 'Se hvor postboksen videresender til',
    'mail-flow-rules': 'List opp e-postflytreglene som avviser meldinger',
    'inbound-connectors': 'List opp koblingene for innkommende e-post',
    'outbound-connectors': 'List opp koblingene for utgående e-post',
    'receive-connectors': 'List opp mottakskoblingene og hvem de slipper inn',
    'remote-domain': 'Se hvilket format e-posten får til hvert domene',
    'outbound-spam-policy': 'Se grenser og videresending i policyen for utgående søppelpost',
    'spam-policy': 'Se hvem søppelpostpolicyen tillater og blokkerer',
    quarantine: 'Se etter meldingen i karantenen',
    'tenant-block-list': 'Se om adressen står på deres egen blokkeringsliste',
    'restricted-users': 'Se om avsenderen er sperret for sending',
    'recipient-limits': 'Se hvor mange mottakere postboksen kan sende til',
    'size-limits': 'Se størrelsesgrensene for postboksen',
    'smtp-auth': 'Se om SMTP-pålogging er slått av',
    'send-as': 'Se hvem som kan sende som denne adressen',
    'dns-mx': 'Slå opp hvilke servere som tar imot e-post for domenet',
    'dns-spf': 'Slå opp hvem som har lov til å sende for domenet (SPF)',
    'dns-dkim': 'Slå opp nøkkelen til signaturen (DKIM)',
    'dns-dmarc': 'Slå opp DMARC-policyen for domenet',
    'dns-mta-sts': 'Slå opp MTA-STS-policyen for domenet',
    'dns-tlsa': 'Slå opp sertifikatets fingeravtrykk i DNS (DANE)',
    'dns-ptr': 'Slå opp navnet på avsenderserverens IP-adresse',
    'tls-test': 'Snakk TLS med serveren, og se sertifikatet',
    'connection-test': 'Se om serveren kan nås',
  },

  headings: {
    writer: 'Hvem som skrev rapporten',
    who: 'Hvem som må gjøre noe',
    why: 'Hvorfor vi mener det',
    alternatives: 'Det kan også være',
    fix: 'Slik løser du det',
    note: 'Ferdig melding du kan sende',
    admins: 'Mer informasjon for e-postadministratorer',
    commands: 'Kommandoer',
    original: 'Opplysninger om den opprinnelige meldingen',
    errors: 'Feildetaljer',
    wrapped: 'Svaret, del for del',
    attempts: 'Forsøk',
    hops: 'Meldingshopp',
    route: 'Veien rapporten selv tok',
    diagnostics: 'Diagnostikk for administratorer',
    headers: 'Opprinnelige meldingshoder',
    findings: 'Også verdt å vite',
    recipients: 'Mottakere: {names}',
    to: 'Til: {to}',
    hop: {
      number: 'Hopp',
      time: 'Tid',
      from: 'Fra',
      to: 'Til',
      with: 'Protokoll',
      delay: 'Forsinkelse',
      encryption: 'Kryptering',
    },
  },
});

/**
 * Norwegian Bokmål: the words of a result. A name or address is put in as it is, and so is the noun for a missing one (“mottakerdomenet”);
 * so no noun of the same kind stands before it, and the genitive is written with “til” or “hos”.
 */
// The notes are letters to send: what is copied from them is plain.
export const ui = { ...bound(words), notes: words.notes };
