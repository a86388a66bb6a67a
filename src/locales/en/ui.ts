/**
 * The words of a result: what `wording` says about an analysis, on the page and on the command line. The words around it are in `page.ts`,
 * those of each cause in `causes.ts`.
 *
 * For translators: what stands in braces is a value that is put in; keep its name, place it where your language wants it.
 * Objects with `one` and `other` are plurals; your language has its own forms (the compiler names them). Sentences are never glued together
 * from halves: each stands alone. The reader is often worried; be plain and kind, and blame nobody.
 */
export const ui = {
  // Nouns that stand where the message does not say the name. Lower case; they may open a sentence.
  nouns: {
    recipient: 'the recipient',
    local: 'the recipient',
    domain: 'the recipient’s domain',
    sender: 'the sender',
    senderDomain: 'your domain',
    host: 'the receiving server',
    service: 'the mail system',
    status: 'no status code',
    message: 'the message',
  },

  // Short units of a duration, largest first.
  units: { day: '{count} d', hour: '{count} h', minute: '{count} min', second: '{count} s' },

  // The three parties of the diagram: their roles, and the names used when there is none.
  parties: {
    sender: { role: 'Sender', name: 'You' },
    service: { role: 'Service', name: 'Mail service' },
    recipient: { role: 'Recipient', name: 'Recipient' },
  },
  recipients: { one: '{count} recipient', other: '{count} recipients' },
  // Stands in the diagram in place of the role, for the party that acts.
  acts: {
    user: { sender: 'Action required', service: 'Action required', recipient: 'Action required' },
    admin: {
      sender: 'Action required: your email admin',
      service: 'Action required: the service’s admin',
      recipient: 'Action required: their email admin',
    },
    'group-owner': {
      sender: 'Action required: the group’s owner',
      service: 'Action required: the group’s owner',
      recipient: 'Action required: the group’s owner',
    },
  },

  // One line that answers "who has to act?".
  owner: {
    sender: {
      user: 'You, the sender',
      admin: 'Your email admin',
      adminOf: 'Your email admin, at {senderDomain}',
      // For an address at a public provider (gmail.com), which has no admin to ask.
      providerOf: 'Your mail provider, {senderDomain}',
      'group-owner': 'The owner of the group you sent from',
    },
    service: {
      user: 'Those who run the mail service in between',
      admin: 'The email admin of the service in between',
      adminOf: 'The email admin of the service in between ({service})',
      'group-owner': 'The owner of the group in between',
    },
    recipient: {
      user: 'The recipient',
      userOf: 'The recipient, {recipient}',
      admin: 'The recipient’s email admin',
      adminOf: 'The email admin of {domain}',
      providerOf: 'The recipient’s mail provider, {domain}',
      'group-owner': 'The owner of the group, or its email admin',
      groupOwnerOf: 'The owner of the group {recipient}, or its email admin',
    },
    wait: 'Nobody: wait',
    later: 'Nobody: send it again later',
    nothing: 'Nobody: all is well',
  },

  confidence: {
    stated: 'Certain: the report says so itself, in a code or field made for it.',
    matched: 'Fairly certain: the server’s words are known to mean this.',
    guessed: 'A best guess: this message isn’t known, but its words and the kind of the code point to it.',
  },

  retry: {
    useless: 'Sending it again won’t help as long as nothing changes on the other side.',
    'after-change': 'Sending it again helps only after this has been changed.',
    later: 'Sending it again later may work.',
    automatic: 'You don’t have to send it again: the server keeps trying by itself.',
    delivered: 'There’s no need to send it again.',
    unknown: 'It does no harm to send it once more; if it comes back, follow the steps.',
  },

  // Why the owner is who it is. One sentence each; {host} refused.
  reasons: {
    cause: {
      sender: 'A problem of this kind is put right on the sender’s side.',
      service: 'A problem of this kind is put right by the service in between.',
      recipient: 'A problem of this kind is put right on the recipient’s side.',
    },
    code: {
      sender: 'This code, by its definition, puts the matter with the sender’s side.',
      service: 'This code, by its definition, puts the matter with the service in between.',
      recipient: 'This code, by its definition, puts the matter with the recipient’s side.',
    },
    'notice-red': {
      sender: 'Microsoft’s own notice marks the sender as the one who has to act.',
      service: 'Microsoft’s own notice marks the service in the middle as the one who has to act.',
      recipient: 'Microsoft’s own notice marks the recipient as the one who has to act.',
    },
    'remote-server-refused': {
      sender: 'The receiving server refused the message, and its reply asks the sender’s side for a change.',
      service: 'A server in between refused the message, so its side has to look.',
      recipient: 'The receiving server refused the message, so the recipient’s side has to look.',
    },
    'generator-refused': {
      sender: 'No other server is named: the sender’s own server refused the message.',
      service: 'No other server is named: the server that wrote the report refused the message itself.',
      recipient: 'No other server is named: the recipient’s own system refused the message.',
    },
    'own-relay-refused': {
      sender: 'The server that refused belongs to the sender’s own side.',
      service: 'The server that refused is the sender’s way out, not the recipient’s.',
      recipient: 'The server that refused belongs to the recipient’s own side.',
    },
    'token-sending-side': {
      sender: 'The reply names a part of the system that handles outgoing mail.',
      service: 'The reply names a part of the system that handles outgoing mail.',
      recipient: 'The reply names a part of the system that handles outgoing mail.',
    },
    'token-receiving-side': {
      sender: 'The reply names a part of the system that handles incoming mail.',
      service: 'The reply names a part of the system that handles incoming mail.',
      recipient: 'The reply names a part of the system that handles incoming mail.',
    },
    forwarded: {
      sender: 'The message was forwarded on its way, and that is the likely cause.',
      service: 'The message was forwarded on its way, and whoever forwards it is the likely cause.',
      recipient: 'The message was forwarded on its way, and whoever forwards it is the likely cause.',
    },
    delay: {
      sender: 'Nothing has failed yet: the server keeps trying.',
      service: 'Nothing has failed yet: the server keeps trying.',
      recipient: 'Nothing has failed yet: the server keeps trying.',
    },
  },
  evidence: {
    status: 'The report gives the status {status}.',
    reply: 'The report says so in these words.',
    action: 'The report’s own field says how it ended.',
    token: 'The reply carries a marker that names the cause.',
    words: 'The message says it in these words.',
    noticeHeadline: 'The notice’s own headline says it.',
    inner: 'The reply of the last server, inside the wrapped one, says it.',
    differs: 'By the reply alone we’d have named another: {owner}.',
    kind: 'These words show what sort of message this is.',
  },

  // A reply inside a reply: "outer -> inner".
  wrapped: {
    outer: 'As the reporting service sums it up',
    middle: 'What a server on the way said',
    inner: 'What the last server said itself',
    disagree:
      'The two replies don’t mean the same. The outer one reads as “{outer}”, but the last server’s own words mean “{inner}”. Its own words count.',
  },

  // Who wrote the report.
  writer: {
    by: 'This report was written by {writer}.',
    byAt: 'This report was written by {writer} on {time}.',
    unknown: 'The report doesn’t say who wrote it.',
    replyAlone:
      'This is a server’s reply alone, without the report around it; it doesn’t say which system wrote that.',
    productAndHost: '{product} ({host})',
    notGuilty:
      'Having written it doesn’t make a server guilty: it may only pass on what another one told it.',
    other: 'The refusal came from {rejecter}. {generator} only reports it.',
    same: '{generator} also refused the message itself.',
    waits: '{generator} still has the message and keeps trying.',
  },

  headlines: {
    unknownCause: 'Your message to {recipient} came back',
    // For several recipients with the same verdict: {label} is the short label, {names} their addresses.
    group: '{label}: {names}',
    groupAndMore: '{label}: {names} and {count} more',
    andMore: { one: '{headline} (and {count} more result)', other: '{headline} (and {count} more results)' },
  },
  fallback: {
    label: 'Not delivered',
    explanation: 'This version doesn’t know the cause by name. The server’s own words below say most.',
    admins: 'No further explanation is known for this cause.',
    step: 'Show this page to your email admin.',
  },

  // Titles of the step lists.
  steps: {
    sender: 'What you can do',
    senderWaits: 'What you can do meanwhile',
    'sender-admin': 'For the sender’s email admin',
    'recipient-admin': 'For the recipient’s email admin',
    'group-owner': 'For the group’s owner or its email admin',
  },
  article: 'Official article ({host})',

  // Labels of rows.
  rows: {
    created: 'Created',
    sender: 'Sender',
    recipient: 'Recipient',
    to: 'To',
    subject: 'Subject',
    messageId: 'Message ID',
    status: 'Status code',
    statusMeans: 'The code says',
    code: 'Known as',
    reply: 'SMTP reply',
    response: 'The server’s words',
    rejectedBy: 'Refused by',
    remoteServer: 'Server talked to',
    reportedBy: 'Reported by',
    action: 'Outcome',
    originalRecipient: 'Addressed to',
    lastAttempt: 'Last attempt',
    retryUntil: 'Will try until',
    // The six fields of the older style.
    generatingServer: 'Generating server',
    rejectedRecipient: 'Rejected recipient',
    remote: 'Remote server',
    enhancedStatus: 'Enhanced status code',
    smtpResponse: 'SMTP response',
    originalHeaders: 'Original message headers',
  },
  values: {
    notSaid: 'not said in the report',
    noRemote: 'none; the generating server refused it itself',
    headersHere: 'returned with the report',
    headersMissing: 'not returned with the report',
    retryUntil: '{time} ({relative})',
    actions: {
      failed: 'failed',
      delayed: 'delayed, still being tried',
      delivered: 'delivered',
      relayed: 'passed on to a system that may not confirm',
      expanded: 'passed on to the members of a list',
    },
  },
  // A status code, digit by digit (RFC 3463).
  status: {
    meaning: '{klass}; {subject}',
    classes: { '2': 'success', '4': 'temporary failure', '5': 'permanent failure' },
    subjects: {
      '0': 'nothing more is known',
      '1': 'about the address',
      '2': 'about the mailbox',
      '3': 'about the receiving mail system',
      '4': 'about the network or the route',
      '5': 'about the conversation between the servers',
      '6': 'about the content or its format',
      '7': 'about security or policy',
    },
  },

  // The path of the message.
  hops: {
    skew: 'clock skew {delay}',
    noTime: 'no time given',
    encrypted: 'TLS {version}',
    encryptedWith: 'TLS {version}, {cipher}',
    tls: 'encrypted',
    clear: 'not encrypted',
    notSaid: 'not said',
    none: 'The report holds no path of the message.',
    summary: { one: '{count} hop in {total}.', other: '{count} hops in {total}.' },
    summaryNoTime: {
      one: '{count} hop, without usable times.',
      other: '{count} hops, without usable times.',
    },
    slowest: 'The slowest was hop {number}: {delay} until {host} had it.',
    loop: 'The message went in a circle: {host} had it {rounds} times.',
    refusedBy: 'Refused by {host}: {status}.',
    refused: 'Refused: {status}.',
    refusedByAt: 'Refused by {host} on {time}: {status}.',
    waitingFor: 'Waiting for {host}.',
    waiting: 'Not refused: it is still being tried.',
  },

  // What is worth knowing besides the cause.
  findings: {
    'spf-not-pass': {
      title: 'SPF didn’t pass',
      text: 'The check whether the sending server may send for {domain} gave “{result}”.',
      todo: 'Add every service that sends for the domain to its SPF record.',
    },
    'dkim-not-pass': {
      title: 'The signature (DKIM) didn’t pass',
      text: 'The check of the signature of {domain} gave “{result}”.',
      todo: 'Check that the key is published, and that nothing changes the message after it was signed.',
    },
    'dmarc-not-pass': {
      title: 'DMARC didn’t pass',
      text: 'By the rules of {domain}, neither SPF nor DKIM vouches for the From address. The result was “{result}”.',
      todo: 'Let SPF or DKIM pass with the same domain as the From address.',
    },
    'from-not-aligned': {
      title: 'Nothing vouches for the From address',
      text: 'From says {from}. The envelope’s domain is {mailfrom}, and the signature’s is {dkim}; neither belongs to it.',
      todo: 'Sign with the From domain (DKIM), or let bounces go to an address of it.',
    },
    'to-mistyped': {
      title: 'The address looks mistyped',
      text: '{address} is only a slip away from {meant}.',
      todo: 'If {meant} was meant, send the message to that address.',
    },
    'recipient-not-in-to': {
      title: 'The address that failed isn’t the one you wrote to',
      text: '{recipient} isn’t among the addresses of the message ({to}).',
      todo: 'It may be a member of a group, someone in Bcc, or where a person’s mail is forwarded to. Ask the person you did write to.',
    },
    loop: {
      title: 'The message went in a circle',
      text: 'It took the way from {from} to {by} {rounds} times.',
      todo: 'The admins of the servers in the circle must make one of them the last stop for this domain.',
    },
    'slow-hop': {
      title: 'One hop took long',
      text: '{duration} went by until {by} had the message (hop {hop}).',
      todo: 'The reason is usually found in the queue of the server before it.',
    },
    'clock-skew': {
      title: 'A clock is wrong',
      text: 'By its own clock, {by} had the message {duration} before it was sent on (hop {hop}). One of the two clocks is off.',
      todo: 'It didn’t stop the message. Set the clocks of both servers by NTP.',
    },
    'unencrypted-hop': {
      title: 'One hop wasn’t encrypted',
      text: 'Between {from} and {by} the message could be read along the way (hop {hop}).',
      todo: 'It didn’t stop the message. Switch on STARTTLS on that way.',
    },
    'forwarded-breaks-spf': {
      title: 'Forwarding broke the sender check',
      text: 'The message was passed on to {recipient}, so to the next server it seemed to come from the wrong place.',
      todo: 'Whoever forwards must rewrite the sender (SRS). Signing with DKIM helps too, since a signature survives forwarding.',
    },
    'older-attempt-differs': {
      title: 'An earlier attempt got another answer',
      text: 'The newest attempt says “{newest}”, an earlier one “{older}”.',
      todo: 'Read both: the one that names a reason says more than the one that only says that time ran out.',
    },
    'status-reply-disagree': {
      title: 'Two codes disagree',
      text: 'The report’s field gives {status}, the server’s own words give {reply}.',
      todo: 'Go by the server’s own words.',
    },
    'probably-not-sent-from-here': {
      title: 'You may not have sent this',
      text: 'The message claims to be from {from}, but it seems to have started at {firstHop}. Someone may have used your address.',
      todo: 'If you don’t know the message, delete the report. If you’re in doubt, change your password.',
    },
  },
  // Stand in a finding where the message does not say the value.
  findingNouns: {
    value: 'something else',
    result: 'no result',
    domain: 'the domain',
    from: 'another server',
    by: 'the next server',
    mailfrom: 'not said',
    dkim: 'missing',
    to: 'not said',
    recipient: 'the recipient',
    firstHop: 'another place',
    duration: 'some time',
    rounds: 'several',
    hop: '?',
  },

  // What is no failure: what it is, and what to do.
  kinds: {
    failure: { title: 'Not delivered' },
    delay: {
      title: 'Late, not lost',
      headline: 'Your message is late, not lost.',
      paragraphs: ['The server keeps trying by itself. You don’t have to do anything now.'],
      until: 'It will keep trying until {time} ({relative}).',
      untilOnly: 'It will keep trying until {time}.',
      past: 'It meant to keep trying until {time}. If you’ve heard nothing since, send the message again or reach the person in another way.',
      then: 'If it can’t be delivered in the end, you’ll get another notice.',
    },
    success: {
      title: 'Delivered',
      headline: 'Your message arrived.',
      paragraphs: ['This is the confirmation that was asked for when it was sent. There is nothing to do.'],
      to: 'Delivered to {recipients}.',
      relayed: 'Passed on for {recipients}: the next system confirms nothing, so no further word will come.',
      expanded: 'Passed on to the members of {recipients}.',
    },
    'read-receipt': {
      title: 'Read receipt',
      headline: 'A read receipt: your message was opened.',
      headlineDeleted: 'A receipt: your message was deleted, perhaps unread.',
      headlineOther: 'A receipt about what was done with your message.',
      paragraphs: ['It arrived, then. Nothing failed, and there is nothing to do.'],
    },
    'auto-reply': {
      title: 'Automatic reply',
      headline: 'An automatic reply, not a failure.',
      'out-of-office': {
        headline: 'The person you wrote to is away.',
        paragraphs: [
          'Your message arrived. This is the reply their mailbox sends by itself; read it to see when they’re back or whom to ask instead.',
        ],
      },
      challenge: {
        headline: 'The recipient wants you to confirm that you’re a person.',
        paragraphs: [
          'Your message is held back until you do what this reply asks.',
          'Do it only if you really wrote to that person. If you didn’t, ignore it.',
        ],
      },
      acknowledgement: {
        headline: 'Your message was received; this is the confirmation.',
        paragraphs: ['A machine sent it. An answer from a person may follow. There is nothing to do.'],
      },
    },
    feedback: {
      title: 'Complaint',
      headline: 'Somebody marked one of your messages as spam.',
      paragraphs: [
        'This is a report from the recipient’s mail provider (an abuse report). The message itself was delivered.',
        'Don’t write to that address again: take it off your list. Many such reports harm the reputation of your domain.',
      ],
      other: 'A report about mail from your side ({type}).',
      otherParagraphs: [
        'It comes from the recipient’s mail provider and is meant for the admin of your mail system.',
      ],
    },
    ordinary: {
      title: 'No bounce',
      headline: 'This is an ordinary message, not a report about one.',
      paragraphs: [
        'There’s nothing in it about a failed delivery.',
        'If a message of yours came back, bring the notice you got: it often comes from “Mail Delivery”, “postmaster” or “Microsoft Outlook”.',
      ],
    },
    unreadable: { title: 'Couldn’t be read' },
  },
  // What was brought, what is missing, and what to bring instead.
  problems: {
    empty: {
      headline: 'There’s nothing in it.',
      paragraphs: ['Paste the text of the notice, or bring the saved message.'],
    },
    picture: {
      headline: 'This is a picture.',
      paragraphs: [
        'The words in a picture can’t be read here.',
        'Copy the text of the notice instead, or save the message as .eml and bring that.',
      ],
    },
    pdf: {
      headline: 'This is a PDF.',
      paragraphs: [
        'Printed mail loses what is needed most.',
        'Open the message in your mail program, and copy its text or save it as .eml.',
      ],
    },
    msg: {
      headline: 'This Outlook file couldn’t be read.',
      paragraphs: [
        'It may be cut off or damaged, or hold no mail.',
        'Save the message from Outlook again, or copy its text and paste it here.',
      ],
    },
    'office-document': {
      headline: 'This is an Office document.',
      paragraphs: ['Copy the text of the notice out of it and paste that.'],
    },
    archive: {
      headline: 'This archive couldn’t be opened.',
      paragraphs: [
        'It may be damaged, or of a kind that isn’t known here: only .zip is.',
        'Unpack it and bring the messages in it.',
      ],
    },
    'archive-locked': {
      headline: 'This archive is protected by a password.',
      paragraphs: ['Unpack it and bring the messages in it.'],
    },
    'archive-empty': {
      headline: 'There’s no mail in this archive.',
      paragraphs: [
        'Saved messages end in .eml, .msg, .mbox, .txt or .html.',
        'Bring the notice itself, or paste its text.',
      ],
    },
    'archive-too-large': {
      headline: 'What’s in this archive is too large.',
      paragraphs: ['Unpack it and bring only the notices.'],
    },
    'too-large': {
      headline: 'This is too large.',
      paragraphs: ['Bring the notice alone, without the messages around it. Its text is enough.'],
    },
    binary: {
      headline: 'There is no text in this file.',
      paragraphs: [
        'It doesn’t look like a message.',
        'Save the notice as .eml and bring that, or paste its text.',
      ],
    },
    nonsense: {
      headline: 'This doesn’t look like a bounce.',
      paragraphs: [
        'It was read as text, but it holds no error code, no failed address and no mail header.',
        'Paste the whole notice, from its first line to its last. A single line such as “550 5.1.1 User unknown” is enough, too.',
      ],
    },
    failed: {
      headline: 'This couldn’t be read, and that’s our fault.',
      paragraphs: ['Paste the text of the notice instead; the line with the error alone often does.'],
    },
  },

  // The note to send. Each is a whole letter; {facts} are lines of "label: value", {suggestion} is one step for the reader.
  notes: {
    to: {
      'sender-admin': 'Your email admin',
      'service-admin': 'The admin of {service}',
      'recipient-admin': 'The email admin of {domain}',
      'group-owner': 'The owner of the group',
      groupOwnerOf: 'The owner of the group {recipient}, another way: mail to the group comes back',
      recipient: '{recipient}, by phone, chat or another address: mail to this one comes back',
    },
    'sender-admin':
      'Hello,\n\na message I sent to {recipient} came back, and it seems that something on our side has to be changed.\n\n{facts}\n\n{suggestion}\n\nCould you have a look? Thank you!',
    'service-admin':
      'Hello,\n\na message I sent to {recipient} was stopped on its way, and it seems that your system has to be looked at.\n\n{facts}\n\n{suggestion}\n\nCould you have a look? Thank you!',
    'recipient-admin':
      'Hello,\n\na message I sent to {recipient} was refused, and it seems that only the mail system of {domain} can change that.\n\n{facts}\n\n{suggestion}\n\nCould you have a look? Thank you!',
    'group-owner':
      'Hello,\n\na message I sent to {recipient} was refused, because the group doesn’t take mail from my address.\n\n{facts}\n\n{suggestion}\n\nCould you let me write to it? Thank you!',
    recipient:
      'Hello,\n\na message I sent you didn’t arrive; your mail system says that something on your side is in the way.\n\n{facts}\n\n{suggestion}\n\nCould you take care of it? Thank you!',
    reason: 'Reason: {label}',
    suggestion: 'What may help: {step}',
  },

  // What a command shows; one line each, without names of cmdlets.
  commands: {
    'message-trace': 'Follow the message through Exchange Online',
    'message-tracking': 'Find the message in Exchange Server’s tracking log',
    'mail-log': 'Find the message in the server’s mail log',
    'recipient-lookup': 'See whether the address exists, and what it belongs to',
    'accepted-domain': 'See whether the domain is accepted, and whether unknown addresses are relayed on',
    'group-lookup': 'See who may write to the group, and who owns it',
    'unified-group': 'See who may write to the Microsoft 365 group',
    'public-folder': 'See who may write to the public folder',
    'mailbox-size': 'See how full the mailbox is, and its limits',
    'mailbox-folders': 'See which folders hold the most',
    'mailbox-forwarding': 'See where the mailbox forwards to',
    'mail-flow-rules': 'List the mail flow rules that refuse messages',
    'inbound-connectors': 'List the connectors for incoming mail',
    'outbound-connectors': 'List the connectors for outgoing mail',
    'receive-connectors': 'List the receive connectors and whom they let in',
    'remote-domain': 'See in which format mail goes to which domain',
    'outbound-spam-policy': 'See limits and forwarding in the outbound spam policy',
    'spam-policy': 'See whom the spam policy allows and blocks',
    quarantine: 'Look for the message in quarantine',
    'tenant-block-list': 'See whether the address is on your own block list',
    'restricted-users': 'See whether the sender is barred from sending',
    'recipient-limits': 'See how many recipients the mailbox may address',
    'size-limits': 'See the size limits of the mailbox',
    'smtp-auth': 'See whether SMTP sign-in is switched off',
    'send-as': 'See who may send as this address',
    'dns-mx': 'Look up which servers take mail for the domain',
    'dns-spf': 'Look up who may send for the domain (SPF)',
    'dns-dkim': 'Look up the key of the signature (DKIM)',
    'dns-dmarc': 'Look up the domain’s DMARC policy',
    'dns-mta-sts': 'Look up the domain’s MTA-STS policy',
    'dns-tlsa': 'Look up the certificate’s fingerprint in DNS (DANE)',
    'dns-ptr': 'Look up the name of the sending address',
    'tls-test': 'Talk TLS to the server and see its certificate',
    'connection-test': 'See whether the server can be reached',
  },

  // Headings of the copied text and of the command line's text view.
  headings: {
    writer: 'Who wrote this report',
    who: 'Who has to act',
    why: 'Why we say so',
    alternatives: 'It could also be',
    fix: 'How to fix it',
    note: 'A note to send',
    admins: 'More info for email admins',
    commands: 'Commands',
    original: 'Original message details',
    errors: 'Error details',
    wrapped: 'The reply, taken apart',
    attempts: 'Attempts',
    hops: 'Message hops',
    route: 'The way of the report itself',
    diagnostics: 'Diagnostic information for administrators',
    headers: 'Original headers',
    findings: 'Also worth knowing',
    recipients: 'Recipients: {names}',
    to: 'To: {to}',
    hop: {
      number: 'Hop',
      time: 'Time',
      from: 'From',
      to: 'To',
      with: 'With',
      delay: 'Delay',
      encryption: 'Encryption',
    },
  },
} as const;
