import type { CauseId } from '../../catalog/causes.ts';
import type { CauseTexts } from '../cause-texts.ts';

const reach =
  'Reach {recipient} another way (phone, chat, another address) and tell them that mail to them comes back.';
const forwardToAdmin =
  'Send the returned message to your email admin or IT support; only they can change it.';
const passToTheirAdmin =
  'Ask {recipient} by another way to show this notice to their email admin; it has all they need.';
const retype =
  'Write the address anew, letter by letter. Don’t pick it from the suggestions: delete the old entry there.';
const checkAddress =
  'Compare {recipient} with the address you were given: a missing letter or a wrong ending is the usual reason.';
const secureAccount =
  'Change your password, and check your mailbox for forwarding rules and sent messages that aren’t yours.';
const sendLess = 'Wait, then send again to fewer people at a time.';
const waitOnly = 'You don’t have to do anything: the server keeps trying by itself.';
const dnsTrusted =
  'Check that the address is right, then tell {recipient} another way that their mail server has a security problem.';

/** English: what each cause is called, what it means, and what to do about it. */
export const causes = {
  'recipient-not-found': {
    label: 'Unknown address',
    headline: '{local} wasn’t found at {domain}',
    cause:
      'The mail server for {domain} knows no mailbox called {recipient}. The address is mistyped, out of date, or was deleted.',
    sender: [
      checkAddress,
      retype,
      'Send the message again to the corrected address.',
      'Still coming back? Ask {recipient} by phone or chat for the right address, and whether they forward their mail.',
      'If you never sent this message, someone else used your address: you can ignore the notice.',
    ],
    senderAdmin: [
      'Run a message trace to see whether the address was changed by a rule, an alias or a forwarding setting on your side.',
      'If the mailbox is one of yours, check that it still exists under this address and has a licence.',
    ],
    recipientAdmin: [
      'Check that a mailbox, alias or contact with this address exists and has a licence.',
      'Look for a forwarding setting or rule that sends mail on to an address that no longer exists.',
      'In a hybrid setup, check that the object is synchronized, and that the accepted domain has the right type (Authoritative or Internal relay).',
    ],
    admins:
      'The server answered RCPT TO with “no such recipient”. In Exchange Online this is a failed directory look-up (5.1.10, RESOLVER.ADR). A recipient in the notice that differs from the one written to points to forwarding. Unsolicited notices of this kind are backscatter of forged mail.',
  },
  'recipient-cached-address-stale': {
    label: 'Outdated suggestion',
    headline: 'Your address book has an outdated entry for {local}',
    cause:
      'Your mail program used an internal address it had remembered for this person. That address no longer leads anywhere, although the person may well have a working mailbox.',
    sender: [
      'Start a new message instead of answering the old one.',
      'When the name is suggested in To, delete the suggestion (the × beside it), then type the whole address.',
      'Send the message again.',
    ],
    senderAdmin: [
      'Add the old LegacyExchangeDN as an X500 proxy address to the recipient; it can be read off the IMCEAEX address in the notice.',
      'Update the offline address book so that clients drop the stale entry.',
    ],
    recipientAdmin: ['Add the old LegacyExchangeDN as an X500 proxy address to the current mailbox.'],
    admins:
      'Outlook resolves inside recipients by LegacyExchangeDN. After a mailbox was recreated, migrated or imported from a .pst, cached entries and replies point at a DN that is gone; Exchange reports it as ExRecipNotFound or as an IMCEAEX address.',
  },
  'recipient-rejected-at-edge': {
    label: 'Address refused at the edge',
    headline: '{domain} takes no mail for {local}',
    cause:
      'The outer mail server of {domain} has no {recipient} in its list of recipients and turned the message away at once.',
    sender: [
      checkAddress,
      retype,
      reach,
      'If the address is certainly right, ask them to show this notice to their email admin.',
    ],
    senderAdmin: ['If the domain is yours, read the steps for the recipient’s admin.'],
    recipientAdmin: [
      'Find out whether one recipient or the whole domain is affected.',
      'Check that the recipient exists in Microsoft 365 with this address; for synchronized or on-premises recipients, check the directory synchronization.',
      'If recipients live elsewhere too, set the accepted domain to Internal relay until all of them are synchronized.',
      'For the whole domain: switch the accepted domain to Internal relay and back to Authoritative to synchronize the list again.',
    ],
    admins:
      'Directory-based edge blocking: with an Authoritative accepted domain, Exchange Online rejects unknown recipients at RCPT TO (5.4.1, 5.7.504). Public folders and dynamic groups that are not synchronized are hit as well.',
  },
  'recipient-banned': {
    label: 'Recipient not accepted',
    headline: 'Microsoft won’t deliver to {recipient}',
    cause: 'Microsoft 365 treats {recipient} as an invalid recipient and refuses all mail for it.',
    sender: [
      checkAddress,
      reach,
      'If you’re sure the address is right, pass this notice to your email admin.',
    ],
    senderAdmin: [
      'If the recipient is genuine, open a support case with Microsoft and quote the whole notice.',
    ],
    recipientAdmin: [
      'Check that the mailbox is active and licensed; if it is, ask Microsoft support to lift the ban.',
    ],
    admins:
      '5.7.505 marks a recipient that Microsoft 365 has banned. There is no setting in the tenant for it; Microsoft support decides.',
  },
  'recipient-address-invalid': {
    label: 'Not a valid address',
    headline: '{recipient} isn’t a valid email address',
    cause:
      'The address breaks the rules for email addresses: a blank, a comma, a missing part, or a character that isn’t allowed.',
    sender: [
      'Look at the address in the notice: it needs a name, one @, and a domain with a dot, and no blanks or commas.',
      retype,
      'If the address comes from a contact or a list, correct it there too.',
    ],
    senderAdmin: [
      'Check the address of the contact, connector or application that produced it; encapsulated addresses (IMCEAINVALID) come from a broken contact entry.',
    ],
    recipientAdmin: [],
    admins:
      'RCPT TO was refused for syntax (RFC 5321 §4.1.2), or a non-SMTP address (X.400, IMCEA) matches no connector.',
  },
  'recipient-domain-unusable': {
    label: 'Domain can’t receive mail',
    headline: 'Mail can’t be sent to addresses at {domain}',
    cause:
      'The part after the @ is incomplete or reserved for examples and tests, so no mail server takes it.',
    sender: [
      'Check the part after the @: it must be a complete, real domain such as company.com.',
      'Correct the address and send again.',
    ],
    senderAdmin: [
      'Exchange refuses reserved and single-label domains by RejectReservedTopLevelRecipientDomains, RejectReservedSecondLevelRecipientDomains and RejectSingleLabelRecipientDomains on the Receive connector.',
    ],
    recipientAdmin: [],
    admins:
      'The domain is a single label or one that RFC 2606 reserves (.test, .example, .invalid, example.com).',
  },
  'recipient-address-ambiguous': {
    label: 'Address exists twice',
    headline: 'Two mailboxes at {domain} share the address {local}',
    cause: 'The recipient’s system found more than one mailbox for this address and couldn’t choose.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [
      'If the recipient is yours, find the objects that share the address and remove it from all but one.',
    ],
    recipientAdmin: [
      'Search the directory for all objects with this address (proxyAddresses, LegacyExchangeDN) and remove the duplicates.',
      'Check that directory replication is healthy.',
    ],
    admins: 'RESOLVER.ADR.Ambiguous or x.1.4: several objects carry the same SMTP or EX address.',
  },
  'recipient-moved': {
    label: 'Address no longer used',
    headline: '{local} is no longer at {domain}',
    cause: 'The mailbox has moved, or the address has changed hands, and no forwarding is set.',
    sender: [
      'Read the error text: a new address is often given there.',
      'Ask the person for the new address another way.',
      'Correct your contact and send again.',
    ],
    senderAdmin: [],
    recipientAdmin: ['If the person is still with you, add the old address as an alias or set forwarding.'],
    admins: 'x.1.6, reply 551, or an owner change noticed by RRVS (RFC 7293, x.7.17–x.7.19).',
  },
  'recipient-suppressed': {
    label: 'On the suppression list',
    headline: 'Your mail service no longer sends to {recipient}',
    cause:
      'Earlier messages to this address failed or were reported as spam, so the service you send with stopped before trying.',
    sender: [
      checkAddress,
      'Ask {recipient} whether the address works and whether they want your mail.',
      forwardToAdmin,
    ],
    senderAdmin: [
      'Look up the address in the service’s suppression or bounce list and read why it was added.',
      'Remove it only when the cause is gone; otherwise take the address off your lists.',
    ],
    recipientAdmin: [],
    admins:
      'Nothing was sent this time: the sending service (Amazon SES, Mailgun, SendGrid and others) rejects addresses on its own list. The original bounce or complaint is the real cause.',
  },
  'recipient-contact-broken': {
    label: 'Contact without an address',
    headline: 'The contact for {local} has no usable address',
    cause:
      'Your organization’s directory holds a contact for this person, but its email address is missing or broken.',
    sender: ['Delete the suggestion for this contact and type the full address instead.', forwardToAdmin],
    senderAdmin: [
      'Correct the contact’s external address so that it is a primary SMTP address (SMTP:user@domain).',
      'In a hybrid setup, correct it in the on-premises directory and synchronize.',
    ],
    recipientAdmin: [],
    admins: 'RESOLVER.ADR.BadPrimary: the mail contact or mail user has no valid primary SMTP proxy address.',
  },
  'recipient-forwarding-broken': {
    label: 'Forwarding doesn’t work',
    headline: '{local}’s mail is forwarded to an address that doesn’t work',
    cause: '{recipient} exists but forwards mail, and the address it forwards to can’t be used.',
    sender: [reach, 'Tell them that their forwarding is broken and that they should correct or remove it.'],
    senderAdmin: [],
    recipientAdmin: [
      'Check ForwardingAddress, ForwardingSmtpAddress, Inbox rules and targetAddress of the mailbox; correct or remove them.',
    ],
    admins:
      'The recipient resolved, but its forwarding target did not (5.2.14, RESOLVER.FWD.NotFound, a broken .forward or alias).',
  },
  'international-address-unsupported': {
    label: 'Special letters in the address',
    headline: 'A server on the way can’t handle the letters in this address',
    cause: 'The address has letters beyond plain a–z, and a server on the way doesn’t support that yet.',
    sender: [
      'Ask {recipient} for an address that has only plain letters.',
      'Send the message again to that address.',
    ],
    senderAdmin: ['Check that your servers offer and accept SMTPUTF8, or give users an ASCII alias.'],
    recipientAdmin: ['Enable SMTPUTF8 on the receiving servers, or publish an ASCII alias.'],
    admins: 'The message needs SMTPUTF8 (RFC 6531) and the next server does not offer it (x.6.7–x.6.9).',
  },
  'domain-not-found': {
    label: 'Unknown domain',
    headline: 'The domain {domain} wasn’t found',
    cause:
      'There is no domain called {domain} on the Internet, so nobody can receive mail there. Most often the part after the @ is mistyped.',
    sender: [
      'Check the part after the @ for typing mistakes (.con, .co instead of .com, missing letters).',
      'Correct the address and send again.',
      'If it’s certainly right, tell {recipient} another way that their domain can’t be found.',
    ],
    senderAdmin: [
      'Look up the domain from another network. If it exists there, check the name servers your mail server uses.',
      'On Exchange Server, check the DNS settings of the transport services and the order of network adapters.',
    ],
    recipientAdmin: [
      'Check that the domain registration hasn’t expired and its name servers answer.',
      'Publish an MX record for the domain.',
    ],
    admins:
      'DNS answered NXDOMAIN or gave no usable record (5.1.2, 5.4.310, SMTPSEND.DNS.NonExistentDomain). When it happens for many domains at once, the resolver of the sending server is at fault.',
  },
  'domain-without-mail-server': {
    label: 'No mail server published',
    headline: '{domain} has no mail server',
    cause:
      'The domain exists, but it doesn’t say which server takes its mail, or names one that can’t be found.',
    sender: ['Check the part after the @ of the address.', reach],
    senderAdmin: ['Look up the MX record to make sure that it isn’t your resolver.'],
    recipientAdmin: ['Publish a valid MX record that points to a host name with an address record.'],
    admins: 'No MX, A or AAAA record, or every MX points to a host that does not resolve (RFC 5321 §5.1).',
  },
  'domain-null-mx': {
    label: 'Domain takes no mail',
    headline: '{domain} doesn’t accept any email',
    cause: 'The owner of {domain} has declared that nobody receives mail there.',
    sender: [
      'Check the part after the @: perhaps the person’s mail domain is another one.',
      'Ask the person for an address that receives mail.',
    ],
    senderAdmin: [],
    recipientAdmin: [
      'If the domain should receive mail, replace the null MX (“0 .”) by the MX of your mail server.',
    ],
    admins: 'The domain publishes a null MX (RFC 7505); senders must not try to deliver.',
  },
  'domain-not-subscribed': {
    label: 'No active mail service',
    headline: '{domain} has no active mail subscription',
    cause:
      'Mail for {domain} is pointed at a hosted service, but the organization has no valid subscription there.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [],
    recipientAdmin: [
      'Buy, renew or assign Exchange Online licences, or point the MX record to the service you use.',
    ],
    admins: 'The tenant that holds the accepted domain has no mail-enabled subscription (4.4.4, ATTR5).',
  },
  'mailbox-unavailable': {
    label: 'Mailbox not available',
    headline: 'The mailbox {recipient} isn’t available',
    cause:
      'The server refuses mail for this mailbox. Most often the address doesn’t exist; it may also be blocked or closed.',
    sender: [checkAddress, retype, reach],
    senderAdmin: ['Run a message trace and read the whole reply of {host}.'],
    recipientAdmin: ['Check that the mailbox exists, is enabled and may receive mail from outside.'],
    admins:
      'RFC 5321 gives “mailbox unavailable” for an unknown mailbox, one that may not be accessed, and one refused for policy; the reply does not say which.',
  },
  'mailbox-disabled': {
    label: 'Mailbox switched off',
    headline: 'The mailbox of {local} is switched off',
    cause:
      'The mailbox exists or existed, but it’s disabled, closed or unused for too long, and takes no messages.',
    sender: [reach, 'Ask whether there is another address to use, and correct your contact.'],
    senderAdmin: [],
    recipientAdmin: [
      'Enable the account or mailbox, or assign the licence it lost.',
      'If the person has left, remove the mailbox or set up an automatic reply or forwarding.',
      'On Exchange, check that the mailbox database is mounted and the mailbox isn’t quarantined.',
    ],
    admins: 'x.2.1 or an equal wording: the mailbox is known but not accepting messages.',
  },
  'account-suspended': {
    label: 'Account suspended',
    headline: 'The account of {recipient} is suspended',
    cause: 'The provider has blocked the recipient’s account, for example for an unpaid bill or misuse.',
    sender: [reach, 'Ask for another address in the meantime.'],
    senderAdmin: [],
    recipientAdmin: ['Ask the provider why the account or domain was suspended, and have it lifted.'],
    admins:
      'The receiving provider has suspended the mailbox or the whole hosting account; mail is accepted again after they lift it.',
  },
  'mailbox-full': {
    label: 'Mailbox full',
    headline: 'The mailbox of {local} is full',
    cause: '{recipient} has no room left for new messages.',
    sender: [
      reach,
      'Send the message again when they have made room.',
      'A shorter message without attachments may still fit.',
    ],
    senderAdmin: [],
    recipientAdmin: [
      'Have the user delete or archive mail, and empty the deleted items.',
      'Raise the quota or enable the archive mailbox.',
      'For a mail-enabled public folder, check the folder’s, the organization’s and the content mailbox’s quotas.',
    ],
    admins: 'Delivery was refused for quota (x.2.2, reply 552 or 452, MapiExceptionShutoffQuotaExceeded).',
  },
  'mailbox-folder-full': {
    label: 'Folder holds too many items',
    headline: 'A folder in {local}’s mailbox holds too many items',
    cause: 'One folder of the mailbox has reached the greatest number of items it can hold.',
    sender: [reach, 'Ask them to move or delete old messages in the folder.'],
    senderAdmin: [],
    recipientAdmin: [
      'Find the folder by its item count (Get-MailboxFolderStatistics).',
      'Move its items to other folders or the archive.',
    ],
    admins: 'A folder holds one million items (MapiExceptionMaxObjsExceeded, reported as “mailbox busy”).',
  },
  'sender-mailbox-full': {
    label: 'Your mailbox is full',
    headline: 'Your own mailbox is too full to send',
    cause: 'Your mailbox {sender} has reached its limit, so nothing more can be sent from it.',
    sender: [
      'Delete messages you don’t need, the largest first.',
      'Empty Deleted Items and Junk Email.',
      'Send the message again.',
    ],
    senderAdmin: ['Raise the mailbox quota (ProhibitSendQuota) or enable the archive mailbox.'],
    recipientAdmin: [],
    admins:
      'STOREDRV.Submission with QuotaExceededException: it is the sender’s mailbox that is over its quota, not the recipient’s.',
  },
  'group-system-mailbox-full': {
    label: 'Harmless system notice',
    headline: 'A system mailbox of the group is full; your message arrived',
    cause:
      'An old system mailbox that Microsoft no longer uses is full. Delivery to the group isn’t affected.',
    sender: ['You can ignore this notice.'],
    senderAdmin: [],
    recipientAdmin: [
      'To stop the notices, add a mail flow rule that deletes messages to the AggregateGroupMailbox address.',
    ],
    admins:
      'The deprecated AggregateGroupMailbox arbitration mailbox is over its quota. Group members still get the message.',
  },
  'mailbox-folder-missing': {
    label: 'Mailbox rule is broken',
    headline: 'A rule in {local}’s mailbox points to a missing folder',
    cause: 'The mailbox tries to file new mail into a folder that no longer exists.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [],
    recipientAdmin: [
      'Turn off Clutter for the mailbox (Set-Clutter -Enable $false).',
      'Look for Inbox rules that move mail to a deleted folder and remove them.',
    ],
    admins:
      'STOREDRV.Deliver with MapiExceptionNotFound: the delivery target inside the mailbox is missing, typically the Clutter folder.',
  },
  'mailbox-busy': {
    label: 'Too much mail at once',
    headline: '{local}’s mailbox gets more mail than it can take in',
    cause:
      'Too many messages reach this mailbox at the same time, so the server slows delivery down. This is meant to be so.',
    sender: [waitOnly, 'If it finally fails, send again later.'],
    senderAdmin: ['Slow down or spread automatic mail to this mailbox.'],
    recipientAdmin: ['Find out what floods the mailbox: alerts, a loop, an application.'],
    admins:
      'The thread limit for one recipient was reached (432 4.3.2). The throttle protects the other mailboxes on the database and can’t be lifted.',
  },
  'list-expansion-failed': {
    label: 'Mailing list is broken',
    headline: 'The list {recipient} couldn’t be resolved into its members',
    cause: 'The address is a list or group, and the server couldn’t work out who belongs to it.',
    sender: [reach, 'Write to the members directly if it is urgent.'],
    senderAdmin: [],
    recipientAdmin: [
      'Check the group’s members, nested groups and, for a dynamic group, its filter and container.',
      'Check alias and include files for errors.',
    ],
    admins:
      'Expansion of a distribution list failed (x.2.4): an invalid filter or base, a broken alias file, or an alias loop.',
  },
  'local-delivery-failed': {
    label: 'Mailbox couldn’t be written',
    headline: '{domain} couldn’t store the message for {local}',
    cause: 'The recipient’s server took the message but failed to put it into the mailbox.',
    sender: ['Send the message again in an hour or two.', reach],
    senderAdmin: [],
    recipientAdmin: [
      'Read the mail log of {host} at the time of the notice.',
      'Check permissions, locks, disk space and the delivery agent for this mailbox.',
    ],
    admins:
      'The final delivery agent failed after the message was accepted; the cause is local to the receiving host.',
  },
  'delivery-program-failed': {
    label: 'A script failed on delivery',
    headline: 'A program at {domain} that handles {local}’s mail failed',
    cause:
      'Mail for this address is handed to a program or script, and that program broke off with an error.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [],
    recipientAdmin: [
      'Run the command named in the error by hand as the delivery user and read its output.',
      'Check its path, permissions and exit codes (sysexits.h).',
    ],
    admins:
      'A pipe transport, alias command or filter returned a failure; exit code 75 would have been a retry.',
  },
  'address-book-policy': {
    label: 'Hidden by a directory policy',
    headline: 'A directory policy keeps you from writing to {local}',
    cause:
      'Your organization divides its address book, and this recipient isn’t in the part that you may reach.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Check the address book policies: the recipient must be in the global address list of the sender’s policy.',
    ],
    recipientAdmin: [
      'Check that the recipient is in the global address list of its own address book policy.',
    ],
    admins: 'The ABP Routing agent blocked delivery (5.3.2, “Missing or bad StoreDriver MDB properties”).',
  },
  'message-too-large': {
    label: 'Message too large',
    headline: 'Your message is too large',
    cause: 'With its attachments, the message is larger than a server on the way or {domain} accepts.',
    sender: [
      'Put large files on a file-sharing service and send a link.',
      'Or shrink pictures, zip files, or split them over several messages.',
      'Remember that attachments grow by about a third when sent.',
    ],
    senderAdmin: ['Compare the message size with the limits of the organization, connectors and mailbox.'],
    recipientAdmin: [
      'Raise the size limit for the organization, connector or mailbox if such mail is wanted.',
    ],
    admins:
      'The message exceeds the limit announced by SIZE (RFC 1870) or set by the server (x.3.4, x.2.3, reply 552). Base64 adds about 37 %.',
  },
  'message-too-large-for-recipient': {
    label: 'Too large for this recipient',
    headline: 'Your message is larger than {local} accepts',
    cause: 'The recipient’s mailbox or group has a size limit of its own, and this message is over it.',
    sender: [
      'Send a link to the files instead of attaching them.',
      'Or make the attachments smaller and send again.',
    ],
    senderAdmin: [],
    recipientAdmin: ['Raise MaxReceiveSize of the mailbox or group.'],
    admins: 'RESOLVER.RST.RecipSizeLimit or x.2.3: the limit of this recipient, not of the server.',
  },
  'message-too-large-for-sender': {
    label: 'Over your size limit',
    headline: 'Your message is larger than you may send',
    cause: 'Your own mailbox has a limit for outgoing messages, and this one is over it.',
    sender: [
      'Send a link to the files instead of attaching them.',
      'Ask your email admin for a higher limit if you need it often.',
    ],
    senderAdmin: ['Raise MaxSendSize of the sender’s mailbox.'],
    recipientAdmin: [],
    admins: 'RESOLVER.RST.SendSizeLimit.Sender: MaxSendSize of the sending mailbox.',
  },
  'message-too-large-for-organization': {
    label: 'Over the organization’s limit',
    headline: 'Your message is larger than your organization allows',
    cause: 'Your organization limits the size of all messages, and this one is over it.',
    sender: ['Send a link to the files instead of attaching them.', forwardToAdmin],
    senderAdmin: [
      'Raise the organization’s limit (Set-TransportConfig MaxSendSize and MaxReceiveSize) and the connectors’ limits.',
    ],
    recipientAdmin: [],
    admins: 'RESOLVER.RST.SendSizeLimit.Org: the limit in the transport configuration.',
  },
  'header-too-large': {
    label: 'Headers too large',
    headline: 'The message’s hidden headers are too large',
    cause:
      'The technical part at the top of the message is larger than the server accepts. Very many recipients or a long thread can do that.',
    sender: [
      'Send to fewer people at once, or use Bcc or a group.',
      'Start a new message instead of answering a very long thread.',
      forwardToAdmin,
    ],
    senderAdmin: [
      'Look for headers that grow on each pass: References, ARC, tracking and security headers, To and Cc lists.',
    ],
    recipientAdmin: [],
    admins: 'The header section or one header line exceeds the receiving server’s limit.',
  },
  'too-many-recipients': {
    label: 'Too many recipients',
    headline: 'Your message has too many recipients',
    cause: 'You wrote to more people in one message than the server accepts at once.',
    sender: ['Send the message in several smaller batches.', 'Or use a distribution group or mailing list.'],
    senderAdmin: [
      'Let the sending server split envelopes into smaller batches.',
      'Check the recipient limits of the mailbox, the connector and the organization.',
    ],
    recipientAdmin: [],
    admins:
      'RCPT TO exceeded a limit (x.5.3, 452). Exchange Online takes at most 200 envelope recipients of one domain in a message; a server that is told 452 must send the rest in a new transaction (RFC 5321 §4.5.3.1.10).',
  },
  'daily-recipient-limit': {
    label: 'Daily limit reached',
    headline: 'You’ve reached your daily limit of recipients',
    cause: 'Within 24 hours you’ve written to as many recipients as your account may.',
    sender: [
      'Wait until 24 hours have passed, then send again.',
      'Look into Sent Items. If there are messages you didn’t send, your account is misused: change the password at once.',
      'Use a bulk-mail service for large mailings.',
    ],
    senderAdmin: [
      'Check whether the account is compromised.',
      'Move bulk mail to a service made for it; the limit of 10,000 recipients a day can’t be raised.',
    ],
    recipientAdmin: [],
    admins: 'The recipient rate limit of Exchange Online was reached (5.1.90).',
  },
  'submission-quota-exceeded': {
    label: 'Sending limit reached',
    headline: 'You’ve reached your sending limit',
    cause:
      'Your account has sent as many messages as it may in this period. If that wasn’t you, someone is misusing your account.',
    sender: [
      'Look into Sent Items. If there are messages you didn’t send, change your password at once and tell your email admin.',
      'If you did send that much, wait a day, then go on with fewer messages.',
    ],
    senderAdmin: [
      'Check sign-ins, Inbox rules and forwarding of the account; reset its password if anything is odd.',
      'Move bulk mail to a service made for it.',
    ],
    recipientAdmin: [],
    admins:
      'The account’s message or recipient rate limit was exceeded. A sudden case is very often a compromised account.',
  },
  'hourly-limit-from-sender': {
    label: 'Too many messages per hour',
    headline: 'You’ve sent {local} too many messages this hour',
    cause: 'A mailbox takes only so many messages an hour from one sender, and you’re over that.',
    sender: ['Wait an hour, then send again.', 'If a program sends these messages, have it send fewer.'],
    senderAdmin: ['Find the application or rule that sends so much and slow it down or bundle its messages.'],
    recipientAdmin: ['Have the notifications bundled, or delivered to another place than a mailbox.'],
    admins: 'Exchange Online’s per-sender receive limit for one mailbox was reached (5.2.121).',
  },
  'hourly-limit-of-recipient': {
    label: 'Recipient gets too much mail',
    headline: '{local} is getting more mail than the mailbox may take in an hour',
    cause: 'From all senders together, this mailbox receives more messages an hour than allowed.',
    sender: ['Wait an hour or two, then send again.', reach],
    senderAdmin: ['If your systems send most of it, slow them down.'],
    recipientAdmin: ['Find out what floods the mailbox (message trace by sender) and stop it.'],
    admins: 'The mailbox’s receiving limit was reached (5.2.122; at Gmail 4.2.1 or 5.2.1, ReceivingRate).',
  },
  'tenant-external-limit': {
    label: 'Organization’s limit reached',
    headline: 'Your organization has reached its daily limit for mail to outside',
    cause:
      'All users together have written to as many outside recipients as your Microsoft 365 organization may within 24 hours.',
    sender: ['Wait, and send again tomorrow.', forwardToAdmin],
    senderAdmin: [
      'Check the consumption (Get-LimitsEnforcementStatus, the report in the Exchange admin center) and find the heaviest senders.',
      'Move bulk mail to a service made for it, and check relayed on-premises mail.',
      'A trial organization gets a higher limit with a paid subscription; more licences raise it too.',
    ],
    recipientAdmin: [],
    admins:
      'The tenant external recipient rate limit (TERRL; 5.7.232 for trials, 5.7.233 else) counts recipients outside the accepted domains in a rolling 24 hours.',
  },
  'onmicrosoft-domain-limit': {
    label: 'Test domain’s limit reached',
    headline: 'Your onmicrosoft.com address may not send this much',
    cause:
      'Addresses that end in onmicrosoft.com are for testing and may write to only a few outside recipients a day.',
    sender: ['Send from your organization’s own domain.', forwardToAdmin],
    senderAdmin: ['Add and verify your own domain, and make it the users’ primary address.'],
    recipientAdmin: [],
    admins: 'Over 100 outside recipients in 24 hours from the tenant’s initial domain (5.7.236).',
  },
  'ipv6-range-limit': {
    label: 'Sending too fast',
    headline: 'Your mail server sends too much from its address range',
    cause:
      'The address range your mail server belongs to has sent more than the recipient’s service allows in so short a time.',
    sender: [sendLess, forwardToAdmin],
    senderAdmin: ['Slow down sending from the IPv6 range named in the error, or send over IPv4.'],
    recipientAdmin: [],
    admins: 'Exchange Online counts IPv6 senders by range (5.7.508).',
  },
  'rate-limited': {
    label: 'Sending too fast',
    headline: 'Your side is sending mail too fast',
    cause:
      '{domain} limits how much mail it takes from one sender or server in a short time, and you’re over that.',
    sender: [sendLess, 'If you only sent a few messages, pass this notice to your email admin.'],
    senderAdmin: [
      'Lower the rate and the number of connections per destination, and send bulk mail over a longer time.',
      'Check for compromised accounts and mail to many invalid addresses, which lower the limit.',
    ],
    recipientAdmin: ['Raise the limit for this sender if the mail is wanted.'],
    admins:
      'A rate limit of the receiving service. Most limits recover by themselves; repeated retries at full speed prolong them.',
  },
  'too-many-connections': {
    label: 'Too many connections',
    headline: 'Your mail server opens too many connections to {domain}',
    cause: 'The recipient’s server allows only a few connections at a time from one sender.',
    sender: ['Send again in an hour.', forwardToAdmin],
    senderAdmin: [
      'Lower the number of parallel connections and messages per connection for this destination.',
    ],
    recipientAdmin: ['Raise the connection limit for this host if the mail is wanted.'],
    admins: 'A limit on concurrent or hourly connections of one IP address.',
  },
  greylisted: {
    label: 'Asked to try again',
    headline: '{domain} asks for a second try',
    cause:
      'The recipient’s server doesn’t know your server yet and makes it try again some minutes later. This keeps spam out.',
    sender: [waitOnly, 'If it finally fails, tell your email admin.'],
    senderAdmin: [
      'Make sure that your server retries from the same address, after a few minutes, for at least a day.',
    ],
    recipientAdmin: ['Add the sender to the exceptions of the greylisting.'],
    admins:
      'Greylisting (RFC 6647): the first attempt of an unknown triplet of address, sender and recipient gets a temporary refusal.',
  },
  'spam-content': {
    label: 'Taken for spam',
    headline: '{domain} thinks your message is spam',
    cause:
      'The recipient’s mail system judged the message to be spam by its content, its links or where it came from.',
    sender: [
      'Write the message more plainly: fewer links and pictures, no shortened links, a real subject.',
      'Send it again, without attachments at first.',
      reach,
      'If it happens with many recipients, pass this notice to your email admin.',
    ],
    senderAdmin: [
      'Act on the reply of the recipient’s server: it often names the list or the check.',
      'Make sure that SPF, DKIM and DMARC pass for {senderDomain}, and that no account is sending spam.',
    ],
    recipientAdmin: [
      'If the message is wanted, allow the sender in the spam filter and report the false positive.',
    ],
    admins:
      'A content or combined filter rejected the message. Authentication, sender reputation and links weigh as much as the words.',
  },
  'virus-detected': {
    label: 'Virus found',
    headline: 'Your message was stopped as dangerous',
    cause: 'A virus scanner found something dangerous in the message or an attachment.',
    sender: [
      'Don’t send the file again. Scan your device with up-to-date antivirus software.',
      'If you’re sure that the file is clean, share it by a file-sharing service.',
      'If you didn’t send this message, change your password: your account may be misused.',
    ],
    senderAdmin: [
      'Scan the sender’s device and check the account for messages they didn’t write.',
      'If it’s a false positive, submit the file to the scanner’s maker named in the error.',
    ],
    recipientAdmin: ['Check the scanner’s log for the signature’s name before making an exception.'],
    admins:
      'An anti-malware engine rejected the message. Macro documents, encrypted archives and phishing links are often counted in.',
  },
  'attachment-blocked': {
    label: 'Attachment not allowed',
    headline: 'An attachment in your message isn’t allowed',
    cause:
      'The server doesn’t take this kind of file, for example programs, scripts, or archives that it can’t look into.',
    sender: [
      'Send the message without the attachment.',
      'Share the file by a file-sharing service and send the link.',
      'Renaming or zipping the file usually doesn’t help.',
    ],
    senderAdmin: ['Check whether your own gateway or the recipient’s blocked the file type.'],
    recipientAdmin: [
      'Allow the file type for this sender if it’s wanted (attachment filter, common attachments filter, mail flow rule).',
    ],
    admins: 'A file-type or attachment policy rejected the message. Types inside archives count too.',
  },
  'attachment-nested': {
    label: 'Too many embedded files',
    headline: 'An attachment has too many files inside it',
    cause: 'One of the attachments, such as a Word document, contains twenty or more other files.',
    sender: [
      'Take some of the embedded files out of the document and attach or share them separately.',
      'Or save the document as PDF and send that.',
    ],
    senderAdmin: [],
    recipientAdmin: [],
    admins: 'AS345: an attachment with 20 or more embedded objects is refused.',
  },
  'attachment-scan-timeout': {
    label: 'Attachment couldn’t be checked',
    headline: 'A mail rule couldn’t finish checking your attachment',
    cause: 'Your organization looks into attachments, and this one took too long to read.',
    sender: ['Send the file as PDF, or share it by a link.', forwardToAdmin],
    senderAdmin: [
      'Find the mail flow rule that inspects attachments, and turn off “Defer the message if rule processing doesn’t complete”.',
    ],
    recipientAdmin: [],
    admins: '554 5.6.0 “Invalid message content” from a transport rule whose attachment scan timed out.',
  },
  'link-blocked': {
    label: 'Link on a blocklist',
    headline: 'A link in your message is on a blocklist',
    cause:
      'The message contains a web address that’s known for spam or fraud. It may stand in your signature or in quoted text.',
    sender: [
      'Look for the link (the error often names it) and remove it.',
      'Avoid shortened links.',
      'Send the message again.',
    ],
    senderAdmin: [
      'Look the domain up at the list named in the error (Spamhaus DBL, SURBL, URIBL). If it’s yours, check the website for a break-in, then ask for removal.',
    ],
    recipientAdmin: [],
    admins:
      'A URI blocklist matched a domain in the body. Own domains land there after a website was hacked.',
  },
  'content-policy': {
    label: 'Content not allowed',
    headline: 'A content rule stopped your message',
    cause:
      'A rule of the organization that looks for certain words or data doesn’t let this message through.',
    sender: [
      'Read the error text: it may name the rule or what is not allowed.',
      'Change the message and send it again, or reach the person another way.',
    ],
    senderAdmin: [
      'If the rule is yours (data loss prevention, content filter), look it up in the message trace.',
    ],
    recipientAdmin: ['Find the rule by the message trace and add an exception if the message is wanted.'],
    admins: 'A content, keyword or data-loss-prevention rule rejected the message, on either side.',
  },
  'message-quarantined': {
    label: 'Held in quarantine',
    headline: 'Your message to {local} is held in quarantine',
    cause: 'The recipient’s system has set the message aside as suspicious. It may still be released.',
    sender: [reach, 'Ask them to look into their quarantine and release the message.'],
    senderAdmin: [],
    recipientAdmin: [
      'Review and release the message in the quarantine.',
      'Add an exception for the sender if it was a false positive.',
    ],
    admins: 'The message was quarantined by a filter rather than delivered.',
  },
  'ip-blocklisted': {
    label: 'Server is on a blocklist',
    headline: 'Your mail server is on a blocklist that {domain} uses',
    cause:
      'The recipient’s server asks a public list of spam senders, and your mail server’s address is on it. This is about the server, not about you.',
    sender: [forwardToAdmin, reach],
    senderAdmin: [
      'Look up the sending IP address at the list named in the error (for Spamhaus: check.spamhaus.org).',
      'Find and stop the cause first: a compromised account, an infected device, an open relay, a hacked website.',
      'Then ask the list for removal.',
      'If the address is shared, ask your provider to do so.',
    ],
    recipientAdmin: ['If you need the mail, add the sending address to your allow list for the time being.'],
    admins:
      'The connecting IP address matched a DNS blocklist. If the list’s answer is about open resolvers or query limits (127.255.255.x at Spamhaus), the recipient’s own DNS set-up is at fault.',
  },
  'ip-banned-by-microsoft': {
    label: 'Server banned by Microsoft',
    headline: 'Microsoft doesn’t accept mail from your mail server',
    cause: 'The address of your mail server is on Microsoft’s block list, usually after spam came from it.',
    sender: [forwardToAdmin, reach],
    senderAdmin: [
      'Find and stop the cause: compromised accounts, infected devices, an open relay.',
      'Ask for removal in the delist portal, sender.office.com, with the IP address from the error.',
      'If the error names an address to write to (delist@microsoft.com), send it the whole notice.',
    ],
    recipientAdmin: [
      'If the mail is wanted, add the address to the IP allow list of the connection filter for the time being.',
    ],
    admins:
      'The connecting IP address is blocked in Exchange Online Protection (5.7.606–649, or 5.7.1 “blocked using Blocklist”).',
  },
  'sender-banned-by-microsoft': {
    label: 'Banned by Microsoft',
    headline: 'Microsoft has banned the sending server or account',
    cause: 'Microsoft 365 refuses this mail because spam came from the same server or account.',
    sender: [
      forwardToAdmin,
      'Change your password and check your Sent Items for messages that aren’t yours.',
    ],
    senderAdmin: [
      'Find and stop the spam first.',
      'Write to delist@microsoft.com with the full notice, its code and the IP address to be removed.',
      'If one of your Microsoft 365 users is named, remove them from Restricted entities in the Defender portal.',
    ],
    recipientAdmin: [],
    admins:
      '5.7.511: Microsoft’s list says the sending IP address is banned; older editions of the list say the sending account. Check both.',
  },
  'ip-blocked-by-outlook-com': {
    label: 'Blocked by Outlook.com',
    headline: 'Outlook.com doesn’t accept mail from your mail server',
    cause:
      'Your mail server, or a neighbour in its network, is on the block list of Outlook.com and Hotmail.',
    sender: [forwardToAdmin, reach],
    senderAdmin: [
      'Check the address in Microsoft’s Smart Network Data Services (SNDS) and stop what sends spam.',
      'Ask for removal with the sender support form of Outlook.com (olcsupport.office.com), and quote the code in brackets, such as S3140.',
      'If the whole network is blocked, your hosting provider has to ask.',
    ],
    recipientAdmin: [],
    admins:
      'S3140 and S3150 (or SC-00x) name Outlook.com’s network block list. The delist portal for Microsoft 365 doesn’t cover it.',
  },
  'ip-blocked-by-recipient': {
    label: 'Sender’s server blocked',
    headline: '{domain} has blocked your mail server',
    cause: 'The recipient’s organization has put the address of your mail server on its own block list.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [
      'Contact the recipient’s admin and ask why; public delisting doesn’t help, since the list is theirs.',
    ],
    recipientAdmin: [
      'Remove the sending IP address from your block list (connection filter, access list, firewall) if the mail is wanted.',
    ],
    admins:
      'A local access rule of the receiving organization refused the connecting host (AS16012607 and 5.7.507 in Exchange Online; “Client host rejected” in Postfix).',
  },
  'dynamic-ip-blocked': {
    label: 'Not a mail server’s address',
    headline: '{domain} takes no mail straight from your kind of connection',
    cause:
      'The message came directly from a home or dynamic address. Mail is expected to come through a proper mail server.',
    sender: [
      'Send through your provider’s outgoing mail server (SMTP) with your user name and password.',
      forwardToAdmin,
    ],
    senderAdmin: [
      'Relay outgoing mail through your provider’s or your organization’s mail server.',
      'For a fixed address, get a reverse DNS name that doesn’t look generic, and ask for removal from the policy list (such as Spamhaus PBL).',
    ],
    recipientAdmin: [],
    admins:
      'The connecting address is on a policy list of dynamic or residential ranges, or its reverse name looks generic.',
  },
  'domain-blocklisted': {
    label: 'Domain is on a blocklist',
    headline: 'A domain in your message is on a blocklist',
    cause:
      'The recipient’s server found the sender’s domain, or one named in the message, on a public list of spam domains.',
    sender: [
      forwardToAdmin,
      'Check whether your signature or the text links to an unusual domain, and remove it.',
    ],
    senderAdmin: [
      'Look {senderDomain} and your server’s name up at the list named in the error.',
      'Check website and accounts for a break-in, then ask for removal.',
    ],
    recipientAdmin: [],
    admins:
      'A domain blocklist (Spamhaus DBL, SURBL, an RHSBL) matched the envelope sender, HELO name or From domain.',
  },
  'poor-reputation': {
    label: 'Poor sender reputation',
    headline: '{domain} doesn’t trust your mail server’s reputation',
    cause:
      'Too much unwanted mail was seen from your mail server or domain lately, so the recipient’s service holds back.',
    sender: [forwardToAdmin, 'Try again in a day, or reach the person another way.'],
    senderAdmin: [
      'Check for compromised accounts, forwarded spam and lists with many dead addresses.',
      'Check SPF, DKIM, DMARC and reverse DNS.',
      'Watch the sender tools of the receiving service (Google Postmaster Tools, Microsoft SNDS, Yahoo Sender Hub) and lower the volume until it recovers.',
    ],
    recipientAdmin: ['Allow the sender if the mail is wanted.'],
    admins:
      'Reputation is computed from complaints, traps, invalid recipients and volume; it recovers over days of clean sending.',
  },
  'suspicious-activity-restricted': {
    label: 'Held back for a while',
    headline: 'Microsoft is holding back mail from your side for a while',
    cause:
      'Unusual activity was seen from your server or account, so Microsoft 365 slows it down until it has been looked at.',
    sender: [waitOnly, 'If it goes on for more than a day, pass this notice to your email admin.'],
    senderAdmin: [
      'If you use Microsoft 365, send outgoing on-premises mail through it with a connector that matches your certificate or IP address.',
      'Otherwise keep the volume steady; the restriction ends after some days of normal sending.',
      'Check for compromised accounts.',
    ],
    recipientAdmin: [
      'If a third-party filter stands before Microsoft 365, set up an inbound connector for it.',
    ],
    admins:
      '4.7.500–699 (ASxxx) is throttling of a connecting address whose volume rose over its usual pattern; new senders are met with more suspicion.',
  },
  'suspicious-ip-restricted': {
    label: 'Server held back for a while',
    headline: 'Microsoft is holding back mail from your mail server for a while',
    cause:
      'Suspicious activity was seen from the address of your mail server, and it’s restricted while Microsoft looks into it.',
    sender: [waitOnly, 'If it goes on for more than a day, pass this notice to your email admin.'],
    senderAdmin: [
      'Check the sending address for spam: compromised accounts, infected devices, an open relay.',
      'Keep the volume steady.',
    ],
    recipientAdmin: [],
    admins: '4.7.850–899: the connecting IP address is restricted while it is evaluated.',
  },
  'allow-list-hides-block': {
    label: 'Allow list is in the way',
    headline: 'A setting at {domain} hides why your server is blocked',
    cause:
      'Your server’s address is on a block list, and a wrong allow-list entry at the recipient’s organization turns that into a relay error.',
    sender: [passToTheirAdmin],
    senderAdmin: ['Check whether your address is on a public block list.'],
    recipientAdmin: [
      'Remove the address from the IP allow list: the next notice then names the block list.',
      'Keep only your own on-premises addresses in the connector.',
    ],
    admins:
      'The address is both in the inbound connector and in the IP allow list, which masks the list that matched.',
  },
  'reverse-dns-missing': {
    label: 'No reverse DNS name',
    headline: 'Your mail server’s address has no proper name',
    cause:
      'The recipient’s server looked up the name that belongs to your mail server’s address and found none, or one that doesn’t match.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Have a PTR record set for the sending IP address; usually your Internet or hosting provider does it.',
      'Its name must resolve back to the same address (forward-confirmed), and should be the one your server gives in EHLO.',
      'For IPv6, set it for the IPv6 address too, or send over IPv4.',
    ],
    recipientAdmin: [],
    admins:
      'Reverse DNS validation failed (x.7.25). Both directions must agree for the very address that connected.',
  },
  'ipv6-not-accepted': {
    label: 'No mail over IPv6',
    headline: '{domain} doesn’t accept mail over IPv6',
    cause:
      'Your mail server used the newer Internet protocol IPv6, and the recipient’s organization hasn’t allowed that.',
    sender: [forwardToAdmin],
    senderAdmin: ['Have your server send to this domain over IPv4.'],
    recipientAdmin: ['Ask Microsoft support to enable anonymous inbound mail over IPv6.'],
    admins:
      'Exchange Online takes anonymous IPv6 mail only for organizations that asked for it (5.7.510, 550 5.2.1).',
  },
  'helo-rejected': {
    label: 'Server introduces itself wrongly',
    headline: 'Your mail server introduces itself wrongly',
    cause: 'In its greeting, your mail server gave a name that the recipient’s server doesn’t accept.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Set the EHLO name to the server’s own full host name, which must exist in DNS.',
      'Never use the recipient’s name, localhost, or a bare IP address.',
    ],
    recipientAdmin: [],
    admins:
      'The HELO/EHLO argument was refused (RFC 5321 §4.1.4). In Exchange it is the Fqdn of the Send connector.',
  },
  'spf-failed': {
    label: 'SPF check failed',
    headline: '{domain} couldn’t confirm that your mail comes from {senderDomain}',
    cause:
      'Your domain publishes a list of servers that may send its mail (SPF), and the server used for this message isn’t on it.',
    sender: [
      forwardToAdmin,
      'If {recipient} forwards their mail, ask them by phone or chat for the address it goes to, and write there.',
    ],
    senderAdmin: [
      'Look at the sending IP address in the error and check it against the SPF record of {senderDomain}.',
      'Add every service and server that sends for the domain; keep one record with at most ten look-ups.',
      'Sign with DKIM as well: it survives forwarding, SPF doesn’t.',
    ],
    recipientAdmin: [
      'If the message was forwarded to you, have the forwarder rewrite the envelope sender (SRS) or trust its ARC seal.',
    ],
    admins:
      'SPF (RFC 7208) failed for the envelope sender’s domain. On forwarded mail the forwarder’s address is checked, so the forwarder is the likely cause. Mail that Microsoft sends from its high-risk or relay pool fails SPF too.',
  },
  'spf-record-broken': {
    label: 'SPF record has an error',
    headline: 'The SPF record of {senderDomain} has an error',
    cause:
      'The list of servers that may send your domain’s mail (its SPF record) can’t be read, so the recipient’s server refused the message.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Check the SPF record: only one TXT record with v=spf1, no typing mistakes, at most ten DNS look-ups.',
      'Remove includes of services you no longer use.',
    ],
    recipientAdmin: [],
    admins: 'SPF evaluation ended in permerror or temperror (x.7.24; RFC 7208 §2.6, §4.6.4).',
  },
  'dkim-failed': {
    label: 'DKIM signature failed',
    headline: 'The signature of your mail couldn’t be verified',
    cause:
      'The recipient’s server wants a valid digital signature (DKIM) on mail from your domain and found none.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Turn on DKIM signing for {senderDomain} and publish the public key under the selector used.',
      'Check that no gateway or footer service changes messages after they are signed.',
    ],
    recipientAdmin: [],
    admins: 'No passing, acceptable or author-matched DKIM signature (RFC 6376; x.7.20–x.7.22).',
  },
  'dmarc-failed': {
    label: 'DMARC check failed',
    headline: '{domain} couldn’t confirm that this mail is really from {senderDomain}',
    cause:
      'With DMARC a domain asks others to refuse mail that isn’t proved to be its own. {senderDomain} does so, and this message had no such proof.',
    sender: [
      forwardToAdmin,
      'If you sent it through another service or mailing list, send it directly from your own mailbox instead.',
    ],
    senderAdmin: [
      'Read Authentication-Results in the returned headers: SPF or DKIM must pass and its domain must match the From domain.',
      'Set up DKIM with your own domain at every service that sends for you, and add the service to SPF.',
      'Use the DMARC reports to find sources that aren’t covered.',
    ],
    recipientAdmin: [
      'For wanted mail that fails only because it was forwarded, trust the forwarder’s ARC seal.',
    ],
    admins:
      'Neither SPF nor DKIM passed in alignment with the From domain, and its DMARC policy is quarantine or reject (RFC 7489). Forwarders, mailing lists and foreign sending services are the usual reasons.',
  },
  'dmarc-policy-missing': {
    label: 'DMARC record missing',
    headline: '{senderDomain} has no DMARC record',
    cause:
      'The recipient’s service asks every sender of much mail to publish a rule for forged mail (a DMARC record), and your domain has none.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Publish a TXT record at _dmarc.{senderDomain}, at first with p=none and an address for reports.',
    ],
    recipientAdmin: [],
    admins: 'Google and others require a DMARC record of bulk senders (x.7.40 at Gmail).',
  },
  'sender-unauthenticated': {
    label: 'Sender not authenticated',
    headline: 'Your mail carries no proof that it comes from {senderDomain}',
    cause:
      'The recipient’s server accepts only mail that passes SPF (the list of servers that may send for a domain) or DKIM (a digital signature), and yours passed neither.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Publish an SPF record that names your sending servers.',
      'Turn on DKIM signing for {senderDomain}.',
      'Check both in the Authentication-Results of a message to a test mailbox.',
    ],
    recipientAdmin: [],
    admins:
      'Multiple authentication checks failed (x.7.26). Gmail and Yahoo require SPF or DKIM of all senders; a failed ARC chain (x.7.29) belongs here too.',
  },
  'ipv6-unauthenticated': {
    label: 'Not authenticated over IPv6',
    headline: 'Mail sent over IPv6 must be authenticated, and yours isn’t',
    cause:
      'Your mail server used IPv6, the newer kind of Internet address. For that the recipient’s service asks for SPF (the list of servers that may send for a domain) or DKIM (a digital signature), and neither passed.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Add the server’s IPv6 address to the SPF record, or sign with DKIM.',
      'Set a reverse DNS name for the IPv6 address.',
      'Or send over IPv4.',
    ],
    recipientAdmin: [],
    admins:
      'Stricter rules hold for anonymous IPv6 mail: a PTR record, and SPF or DKIM must pass (4.7.26 at Microsoft, IPv6AuthError at Gmail).',
  },
  'bulk-sender-requirements': {
    label: 'Sender rules not met',
    headline: '{senderDomain} doesn’t meet Outlook.com’s rules for senders',
    cause:
      'Domains that send much mail to Outlook.com must pass three checks, and yours doesn’t pass all of them: SPF (the list of servers that may send for a domain), DKIM (a digital signature) and DMARC (one of these two must fit the sender shown).',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Read the end of the error: it says which of Spf, Dkim and DMARC failed.',
      'Make all three pass and align with the From domain; a DMARC policy of p=none is enough.',
    ],
    recipientAdmin: [],
    admins:
      '5.7.515: since May 2025 Outlook.com requires SPF, DKIM and DMARC of domains that send 5,000 or more messages a day.',
  },
  'spoofing-blocked': {
    label: 'Looks like a forged sender',
    headline: '{domain} took your message for a forgery',
    cause:
      'The message claims to come from a domain that the recipient’s system doesn’t expect from this server, often its own.',
    sender: [
      'If you sent it through another service with your usual address, send it from your own mailbox.',
      forwardToAdmin,
    ],
    senderAdmin: [
      'Make SPF, DKIM and DMARC pass for the service that sends in your name.',
      'If recipient and sender are the same organization, let the service use an authenticated connector.',
    ],
    recipientAdmin: [
      'Add an exception to the anti-spoofing policy for the service, by its addresses or its DKIM domain.',
    ],
    admins:
      'An anti-spoofing rule matched: typically mail with an inside From domain that arrives from outside.',
  },
  'sender-denied': {
    label: 'Sender or address refused',
    headline: '{domain} refused your message before reading it',
    cause:
      'Either the address came from an outdated entry, or the recipient’s side has blocked you or your organization.',
    sender: [
      checkAddress,
      retype,
      'Ask {recipient} another way whether you’re on their list of blocked senders.',
      forwardToAdmin,
    ],
    senderAdmin: ['Check that the SPF record of {senderDomain} names all your mail sources.'],
    recipientAdmin: ['Look for the sender in blocked senders, sender filtering and the tenant’s block list.'],
    admins:
      '5.1.0 covers unresolvable legacy addresses (a reply to a saved .msg) as well as sender filtering and block lists of the destination.',
  },
  'sender-rejected': {
    label: 'Sender not accepted',
    headline: '{domain} doesn’t accept mail from {sender}',
    cause: 'The recipient’s server refuses your address or your domain as a sender.',
    sender: [reach, 'Check that your program sends with your right address.', forwardToAdmin],
    senderAdmin: [
      'Read the whole reply, and contact the recipient’s admin if it names no reason.',
      'Check SPF, DKIM and DMARC, and whether the domain is on a blocklist.',
    ],
    recipientAdmin: ['Look for the sender or domain in your block lists and access rules.'],
    admins: 'MAIL FROM was refused by a local rule of the receiver.',
  },
  'sender-blocked-by-recipient': {
    label: 'Blocked by the recipient',
    headline: '{local} has blocked mail from you',
    cause: 'The recipient or their organization has put your address or domain on a list of blocked senders.',
    sender: ['If it’s a mistake, ask {recipient} another way to remove you from their blocked senders.'],
    senderAdmin: [],
    recipientAdmin: [
      'Look for the sender in the user’s blocked senders and in the organization’s block policies.',
    ],
    admins: 'A block entry of the user or the organization matched the envelope sender or the From header.',
  },
  'sender-address-invalid': {
    label: 'Your address isn’t valid',
    headline: 'Your own sender address isn’t valid',
    cause: 'The address that the message was sent from is missing or badly written.',
    sender: [
      'Check the address in your mail program’s account settings.',
      'If a device or program sent it, correct its sender address.',
    ],
    senderAdmin: ['Check the mail attribute of the sender and the return address of the application.'],
    recipientAdmin: [],
    admins: 'MAIL FROM was refused for syntax (x.1.7), or empty where the server doesn’t take it.',
  },
  'sender-domain-unresolvable': {
    label: 'Your domain can’t be found',
    headline: '{senderDomain} can’t be found or can’t receive mail',
    cause:
      'The recipient’s server looked up the domain you send from and found no such domain, or none that takes replies.',
    sender: ['Check the spelling of your address in the account settings.', forwardToAdmin],
    senderAdmin: [
      'Check that {senderDomain} exists in public DNS, hasn’t expired, and has an MX or address record.',
      'Have servers and devices send with a public domain, not an internal name.',
    ],
    recipientAdmin: [],
    admins:
      'The envelope sender’s domain doesn’t resolve, has broken MX records, or a null MX (x.1.8, x.7.27).',
  },
  'sender-unverified': {
    label: 'Your address couldn’t be checked',
    headline: '{domain} couldn’t check that {sender} exists',
    cause:
      'The recipient’s server asked your mail server whether your address exists, and got no good answer.',
    sender: ['Check that you send with an address that can receive mail.', forwardToAdmin],
    senderAdmin: [
      'Make sure that the sender’s MX accepts RCPT TO for the address, with an empty envelope sender, and doesn’t delay or block such probes.',
    ],
    recipientAdmin: ['Consider turning sender callouts off; they fail for many good senders.'],
    admins: 'Sender address verification (callout) failed.',
  },
  'send-as-denied': {
    label: 'Not allowed to send as',
    headline: 'You may not send as {sender}',
    cause: 'The account that sent the message isn’t allowed to use this sender address.',
    sender: [
      'Choose your own address in From and send again.',
      'If you should be able to use that address, ask your email admin.',
    ],
    senderAdmin: [
      'Grant Send As or Send on Behalf on the mailbox.',
      'For a device or application, make its From address equal to its login, or use a relay connector.',
      'At sending services, verify the address or domain as an identity.',
    ],
    recipientAdmin: [],
    admins: 'The authenticated user has no right to the From address (5.7.60, 5.2.252, SendAsDenied).',
  },
  'sending-account-banned': {
    label: 'Account banned for spam',
    headline: 'Your account may not send: spam was sent from it',
    cause:
      'The service has banned your account because spam came from it. Often someone else got hold of the password.',
    sender: [secureAccount, forwardToAdmin],
    senderAdmin: [
      'Reset the password, sign out all sessions, and remove strange rules and delegates.',
      'Check that everything is resolved, then ask support of the service (for Microsoft 365, a support case) to restore sending.',
    ],
    recipientAdmin: [],
    admins: 'The sending account is banned (5.7.501–503 at Microsoft). It isn’t lifted by itself.',
  },
  'outbound-sender-blocked': {
    label: 'Account blocked for spam',
    headline: 'Your account is blocked from sending to outside',
    cause:
      'Too much spam was sent from your account, so it can’t send any more until your admin unblocks it. Very likely someone else uses it.',
    sender: [
      secureAccount,
      'Scan your device for malware.',
      'Tell your email admin, who has to unblock you.',
    ],
    senderAdmin: [
      'Secure the account: new password, sign out everywhere, multi-factor authentication; remove foreign rules, forwarding and app consents.',
      'Unblock it under Email & collaboration > Review > Restricted entities in the Defender portal; sending works again after about an hour.',
    ],
    recipientAdmin: [],
    admins:
      '5.1.8: the account exceeded an outbound spam or sending limit and is on the list of restricted entities. On Exchange Server, a message rate limit.',
  },
  'sending-domain-banned': {
    label: 'Domain banned for spam',
    headline: 'The domain {senderDomain} may not send to Microsoft',
    cause: 'Microsoft has banned the domain your message came from because of spam.',
    sender: [forwardToAdmin, reach],
    senderAdmin: [
      'Find and stop what sent spam with the domain, and protect it with SPF, DKIM and DMARC.',
      'Ask Microsoft support to restore the domain.',
    ],
    recipientAdmin: [],
    admins: '5.7.800: the domain of EHLO, envelope sender or From is banned.',
  },
  'tenant-threshold': {
    label: 'Organization blocked',
    headline: 'Microsoft has stopped your organization’s outgoing mail',
    cause:
      'So much spam or bulk mail came from your organization that Microsoft 365 no longer sends its mail.',
    sender: ['Only your email admin can fix this. Send them this notice at once.'],
    senderAdmin: [
      'Find the source: compromised users or admins, a compromised on-premises server, foreign connectors, an open relay.',
      'Secure it, then open a support case with Microsoft to have the block removed.',
      'If the subscription was just renewed, wait up to a day.',
    ],
    recipientAdmin: [],
    admins:
      '5.7.700–749, especially 5.7.705: most of the tenant’s traffic was judged suspicious. Look at unknown inbound connectors first.',
  },
  'tenant-ip-not-accepted': {
    label: 'Sending address not trusted',
    headline: 'Microsoft doesn’t take mail from your organization’s address',
    cause: 'Your organization is new or a trial and sends from addresses that have no good reputation yet.',
    sender: ['Only your email admin can fix this. Send them this notice.'],
    senderAdmin: [
      'Ask Microsoft support for an exception, or buy and assign licences.',
      'Check that no account sends spam.',
    ],
    recipientAdmin: [],
    admins: '5.7.708: traffic from known low-reputation addresses, typical of new and trial tenants.',
  },
  'unregistered-domain': {
    label: 'Domain not registered',
    headline: 'Your organization sends from a domain it hasn’t registered',
    cause:
      'Mail from {senderDomain} goes out through Microsoft 365, but the domain isn’t set up there, and Microsoft has blocked it.',
    sender: ['Only your email admin can fix this. Send them this notice.'],
    senderAdmin: [
      'Add and verify every domain that you send from.',
      'Use a connector by certificate whose domain is one of your accepted domains.',
      'Look for strange connectors and compromised accounts, then ask Microsoft support to lift the block.',
    ],
    recipientAdmin: [],
    admins: '5.7.750: a suspicious number of messages from domains that aren’t provisioned in the tenant.',
  },
  'tenant-blocks-recipient': {
    label: 'Recipient blocked by your side',
    headline: 'Your organization doesn’t allow mail to one of the recipients',
    cause:
      'Your organization has put a recipient’s address or domain on its block list. The message went to nobody, not even the others.',
    sender: ['Send the message again without the blocked recipient.', forwardToAdmin],
    senderAdmin: [
      'Review the entry in the Tenant Allow/Block List of the Defender portal and remove it if it’s wrong.',
    ],
    recipientAdmin: [],
    admins: '5.7.703: one blocked recipient stops the message for all recipients.',
  },
  'external-forwarding-blocked': {
    label: 'Forwarding to outside blocked',
    headline: 'Automatic forwarding to outside isn’t allowed',
    cause:
      'A message was to be forwarded automatically to an outside address, and the organization doesn’t allow that.',
    sender: [
      'If you set up forwarding, turn it off: check your rules and forwarding settings.',
      'If you don’t know of any, tell your email admin: a stranger may have set it up.',
      'If you need it, ask your email admin.',
    ],
    senderAdmin: [
      'Check who set up the forwarding; unknown forwarding is a sign of a compromised account.',
      'To allow it, set Automatic forwarding to On in a custom outbound spam filter policy for that user.',
      'Check remote domains and mail flow rules: any one of them can block it.',
    ],
    recipientAdmin: [],
    admins:
      '5.7.520, AS(7555): the outbound spam filter policy of the forwarding organization blocks automatic external forwarding.',
  },
  'inbound-connector-blocked': {
    label: 'Connector blocked',
    headline: 'Your organization’s mail connector is blocked',
    cause:
      'Microsoft suspects that the connection your organization sends mail through is misused, and has blocked it.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Find out what sent spam through the connector and secure it.',
      'Unblock the connector under Restricted entities in the Defender portal, or with Remove-BlockedConnector.',
    ],
    recipientAdmin: [],
    admins:
      '5.7.711, AS(2204): an inbound connector is held to be compromised and barred from relaying. See Get-BlockedConnector.',
  },
  'group-allowed-senders-only': {
    label: 'Not on the group’s sender list',
    headline: '{local} is a group that takes mail only from listed senders',
    cause: 'The owner of the group has listed who may write to it, and you’re not on that list.',
    sender: [
      'Ask the owner of the group to add you to its allowed senders.',
      'If it’s a group of your organization, joining it may be enough.',
      'Or write to the people you need directly.',
    ],
    senderAdmin: ['If the group is yours, read the steps for the recipient’s admin.'],
    recipientAdmin: [
      'Add the sender, or a group they’re in, under the group’s delivery management (AcceptMessagesOnlyFromSendersOrMembers).',
      'For an outside sender, first create a mail contact or mail user.',
      'Or open the group to all senders.',
    ],
    admins:
      '5.7.124, RestrictedToGroupPermission. Groups of over 5,000 members are restricted automatically.',
  },
  'group-closed-to-outsiders': {
    label: 'Group takes no mail from outside',
    headline: '{local} is a group that takes no mail from outside {domain}',
    cause:
      'The group accepts messages only from people in its own organization, and you’re writing from outside.',
    sender: [
      'Ask the owner of the group, or someone in it, to allow mail from outside or add you.',
      'Or write to the people you need directly.',
    ],
    senderAdmin: [],
    recipientAdmin: [
      'Allow senders from outside under the group’s delivery management (RequireSenderAuthenticationEnabled $false).',
      'To let in only some, create mail contacts for them and list them as allowed senders together with a group of all inside users.',
    ],
    admins: '5.7.133, SenderNotAuthenticatedForGroup: the distribution group requires authenticated senders.',
  },
  'microsoft-365-group-closed': {
    label: 'Group takes no mail from outside',
    headline: 'The Microsoft 365 group {local} isn’t open to outside senders',
    cause: 'Only members, or people inside the organization, may write to this group.',
    sender: [
      'Ask the owner of the group to let people outside send mail to it, or to add you as a guest.',
      'Or write to the people you need directly.',
    ],
    senderAdmin: [],
    recipientAdmin: [
      'In Outlook, edit the group and allow people outside the organization to email it.',
      'Or Set-UnifiedGroup -RequireSenderAuthenticationEnabled $false; it takes up to an hour.',
    ],
    admins: '5.7.193, UnifiedGroupAgent.',
  },
  'mailbox-closed-to-outsiders': {
    label: 'No mail from outside',
    headline: '{local} takes no mail from outside {domain}',
    cause: 'The mailbox accepts messages only from people in its own organization.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [
      'If you’re in the same organization, check that your mail is submitted signed in, or through a connector that counts as internal.',
    ],
    recipientAdmin: [
      'Clear “Require senders to be authenticated” under the mailbox’s message delivery restrictions.',
      'To let in only some, create mail contacts for them and list them as allowed senders.',
    ],
    admins:
      '5.7.134, SenderNotAuthenticatedForMailbox: RequireSenderAuthenticationEnabled is on for the mailbox.',
  },
  'public-folder-closed-to-outsiders': {
    label: 'Folder takes no outside mail',
    headline: 'The public folder {local} takes no mail from outside',
    cause: 'The address belongs to a shared folder that accepts messages only from inside its organization.',
    sender: [passToTheirAdmin, 'Or write to a person there directly.'],
    senderAdmin: [],
    recipientAdmin: [
      'Public folders > the folder > Mail flow settings: clear “Require that all senders are authenticated”.',
      'Give anonymous users the permission to create items.',
    ],
    admins:
      '5.7.135 (also printed as 5.7.13, which IANA gives another meaning): the mail-enabled public folder requires authenticated senders.',
  },
  'mail-user-closed-to-outsiders': {
    label: 'No mail from outside',
    headline: '{local} takes no mail from outside the organization',
    cause: 'The address belongs to a mail user that accepts messages only from inside the organization.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [],
    recipientAdmin: [
      'Clear “Require that all senders are authenticated” in the mail user’s message delivery restrictions (Set-MailUser -RequireSenderAuthenticationEnabled $false).',
    ],
    admins: '5.7.136: the mail user requires authenticated senders.',
  },
  'recipient-closed-to-outsiders': {
    label: 'Sender not recognized',
    headline: '{local} accepts mail only from inside {domain}',
    cause: 'The recipient’s organization has set this address to refuse mail from people outside.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: ['If you’re in the same organization, check that your mail is submitted signed in.'],
    recipientAdmin: [
      'Find the recipient and turn off RequireSenderAuthenticationEnabled (mailbox, group, mail user or public folder).',
      'Or list the outside sender, as a mail contact, among its allowed senders.',
    ],
    admins: 'The recipient requires authenticated senders (5.7.12, or 5.7.1 with RESOLVER.RST.AuthRequired).',
  },
  'recipient-allowed-senders-only': {
    label: 'Not an allowed sender',
    headline: '{local} takes mail only from listed senders',
    cause: 'The recipient has a list of people who may write to them, and you’re not on it.',
    sender: [reach, 'Ask them, or their email admin, to add you to the allowed senders.'],
    senderAdmin: [],
    recipientAdmin: [
      'Add the sender to the recipient’s accepted senders (AcceptMessagesOnlyFromSendersOrMembers).',
      'In a hybrid setup, check whether the on-premises account is disabled: that gives the same error.',
    ],
    admins: '5.7.129, RestrictedToRecipientsPermission.',
  },
  'mailing-list-closed': {
    label: 'List is for members only',
    headline: 'Only members may write to {recipient}',
    cause: 'The address is a mailing list or group that takes messages only from certain people.',
    sender: [
      'Join the list with the address you send from.',
      'If you’re a member, check that you’ve used the same address.',
      'Or ask the owner of the list to pass your message on.',
    ],
    senderAdmin: [],
    recipientAdmin: [
      'Add the sender as a member or allowed poster, or change who may post.',
      'In Google Workspace: the group’s “Who can post”.',
    ],
    admins: 'The list’s posting rules refused the sender (x.7.2).',
  },
  'moderation-rejected': {
    label: 'Refused by a moderator',
    headline: 'A moderator of {recipient} refused your message',
    cause: 'Messages to this address are checked by a person first, and that person said no.',
    sender: [
      'Read the moderator’s comment, if there is one.',
      'Ask the owner of the group before you send again.',
    ],
    senderAdmin: [],
    recipientAdmin: [
      'Ask the moderators for the reason; add the sender to those who need no approval if it was a mistake.',
    ],
    admins: 'A moderated recipient’s approval was denied or ran out.',
  },
  'moderation-misconfigured': {
    label: 'Moderation is broken',
    headline: 'The moderation of {recipient} doesn’t work',
    cause: 'Messages to this group need approval, but the recipient’s system can’t ask for it.',
    sender: [passToTheirAdmin],
    senderAdmin: [],
    recipientAdmin: ['Create a retention policy tag with IsDefaultModeratedRecipientsPolicyTag.'],
    admins: 'APPROVAL.InvalidExpiry: the expiry policy for moderated recipients is missing.',
  },
  'delivery-not-authorized': {
    label: 'No permission to send',
    headline: 'You aren’t allowed to send to {recipient}',
    cause:
      'A rule or restriction at the recipient’s side doesn’t let your message in. Often the address is a group with listed senders.',
    sender: [reach, 'If it’s a group, ask its owner to allow you.', passToTheirAdmin],
    senderAdmin: [
      'Read the whole reply: the words after the code say which rule it was.',
      'Check that the SPF record of {senderDomain} is complete.',
    ],
    recipientAdmin: [
      'Check the recipient’s delivery restrictions (accepted and rejected senders, authentication).',
      'Check mail flow rules with a message trace.',
      'Check MX records and hybrid connectors if inside mail arrives as from outside.',
    ],
    admins:
      '5.7.1 is the most general refusal; the words or the token decide. Typical are restricted groups, mail flow rules and senders seen as anonymous.',
  },
  'mail-flow-rule': {
    label: 'Blocked by a mail flow rule',
    headline: 'A mail rule made by an admin stopped your message',
    cause:
      'An admin, most often of the recipient’s organization, has set up a rule that rejects messages like this one.',
    sender: ['Read the error text: the admin may have written the reason there.', reach, passToTheirAdmin],
    senderAdmin: ['Run a message trace: if the rule is yours, it’s named there.'],
    recipientAdmin: ['Find the rule with a message trace and correct its conditions or exceptions.'],
    admins:
      'A transport rule rejected the message (TRANSPORT.RULES.RejectMessage, 5.7.1 with _ETR, or a code of the rule’s own from 5.7.900 to 5.7.999). The tenant named in the notice owns the rule.',
  },
  'policy-rejected': {
    label: 'Refused by a policy',
    headline: '{domain} refused your message for reasons of policy',
    cause:
      'A security or policy setting of the recipient’s organization rejected the message. The reply doesn’t say more.',
    sender: ['Read the error text: it may hold a reason or a link.', reach, passToTheirAdmin],
    senderAdmin: [
      'Check SPF, DKIM, DMARC, reverse DNS and blocklists for the sending server.',
      'Ask the recipient’s admin for the log entry of this time.',
    ],
    recipientAdmin: [
      'Look up the time and sender in the mail log or message trace to find the rule or filter.',
    ],
    admins: 'x.7.0 and x.7.1 without known words, or “rejected by local policy”.',
  },
  'challenge-response': {
    label: 'Confirmation asked for',
    headline: '{local} wants you to confirm that you’re a person',
    cause: 'The recipient uses a service that holds messages from unknown senders until they confirm.',
    sender: [
      'If you wrote the message, follow the instructions of the notice.',
      'If you didn’t write to this address, don’t confirm: delete the notice.',
      'Don’t enter a password on any such page.',
    ],
    senderAdmin: [],
    recipientAdmin: [],
    admins: 'A challenge–response system answered. Confirming forged mail lets spam through.',
  },
  'relay-denied': {
    label: 'Relaying not allowed',
    headline: '{host} doesn’t pass mail on to {domain}',
    cause: 'A mail server was asked to pass the message on for a domain that isn’t its own, and refused.',
    sender: [
      'Check the address. If you never sent this message, ignore the notice: someone forged your address.',
      'If your own program sent it, check that the outgoing server (SMTP) has your user name and password.',
      passToTheirAdmin,
    ],
    senderAdmin: [
      'If the refusing server is yours, give the sending system the right to relay (authentication, connector, address list).',
    ],
    recipientAdmin: [
      'Check that the MX record points to a server that accepts the domain.',
      'Add the domain to the accepted or local domains of that server.',
    ],
    admins:
      'The server isn’t the final destination of the domain and takes no unauthenticated mail for others. The MX points to the wrong place, the domain isn’t set up there, or the client must authenticate.',
  },
  'recipient-domain-not-accepted': {
    label: 'Server doesn’t know the domain',
    headline: 'The mail server of {domain} doesn’t accept mail for it',
    cause:
      'Mail for {domain} arrived at a server that isn’t set up for this domain. The fault is in the settings of the recipient’s side.',
    sender: [
      'Try again in a day or two: a change of settings may still be spreading.',
      reach,
      passToTheirAdmin,
    ],
    senderAdmin: ['If the domain is yours, read the steps for the recipient’s admin.'],
    recipientAdmin: [
      'Check the MX record: exactly one, <domain>.mail.protection.outlook.com in Microsoft 365.',
      'Check that the domain is healthy and listed under accepted domains, with the right type.',
      'In a hybrid setup, check the connectors or rerun the Hybrid Configuration Wizard.',
      'DNS changes take up to 72 hours.',
    ],
    admins: '550 5.4.1 Relay Access Denied: the server that the MX leads to doesn’t serve the domain.',
  },
  'tenant-attribution': {
    label: 'Connector doesn’t match',
    headline: 'Microsoft 365 doesn’t recognize your organization’s mail server',
    cause:
      'Your organization sends through its own server to Microsoft 365, and Microsoft can no longer tell that it’s yours.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Compare the certificate name or IP address of the inbound connector with what the server presents now; a renewed certificate is the usual reason.',
      'In a hybrid setup, rerun the Hybrid Configuration Wizard and choose the new certificate.',
      'Send the whole certificate chain: install missing intermediate certificates on the server.',
      'With ATTR36, verify the sender’s domain or the certificate’s domain in the tenant.',
    ],
    recipientAdmin: [],
    admins:
      '5.7.64 TenantAttribution: the message matched no inbound connector of type on-premises, so it counts as anonymous relay.',
  },
  'forwarded-relay-denied': {
    label: 'Forwarded mail refused',
    headline: 'The next server refused mail that was forwarded',
    cause:
      'The message was forwarded on its way, and the server it was forwarded to doesn’t take it from there.',
    sender: ['Write to the person’s final address directly, if you know it.', forwardToAdmin],
    senderAdmin: [
      'The forwarding organization must make one of these hold: the outgoing sender is in an accepted domain, SPF passes on entry, or the sender’s DKIM passes on entry.',
      'If a gateway stands before Microsoft 365, set up Enhanced Filtering for Connectors.',
      'Avoid automatic forwarding over several organizations.',
    ],
    recipientAdmin: [],
    admins:
      '5.7.367: the message left by Microsoft’s relay pool, because it was forwarded and SPF and DKIM had failed on entry; gateways that list only the regular ranges refuse it.',
  },
  'partner-connector-restricted': {
    label: 'Only from known servers',
    headline: '{domain} takes mail only from certain servers',
    cause:
      'The recipient’s organization has restricted which servers may deliver its mail, and yours isn’t among them.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: [
      'If you should be a partner, present the agreed certificate or send from the agreed addresses.',
    ],
    recipientAdmin: [
      'Correct or relax the partner connector: RestrictDomainsToIPAddresses, RestrictDomainsToCertificate, and its list.',
    ],
    admins:
      '5.7.51 TenantInboundAttribution: an inbound connector of type partner matched, and the server met neither its addresses nor its certificate.',
  },
  'direct-send-rejected': {
    label: 'Direct Send is off',
    headline: 'A device or program may not send for {senderDomain} without signing in',
    cause:
      'The organization no longer accepts mail that claims to come from itself but arrives without login or connector.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'If the device or application is yours, have it sign in (SMTP AUTH, Graph), or give it an inbound connector by certificate or IP address.',
    ],
    recipientAdmin: [
      'Have the device or application sign in (SMTP AUTH, Graph), or give it an inbound connector by certificate or IP address.',
      'As a last resort, Set-OrganizationConfig -RejectDirectSend $false.',
    ],
    admins:
      '5.7.68: RejectDirectSend refuses anonymous mail with an envelope sender in an accepted domain that no connector covers.',
  },
  'wrong-region': {
    label: 'Sent to the wrong entry',
    headline: 'Mail goes to the wrong entry of Microsoft 365',
    cause: 'A server on the way uses an old or wrong address of Microsoft 365.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Use <initial-domain>.mail.protection.outlook.com as smart host, not an IP address or a name such as mail.messaging.microsoft.com.',
      'Check that an inbound connector covers the sending server.',
    ],
    recipientAdmin: [
      'Set one MX record: the <domain-key>.mail.protection.outlook.com shown in the admin center.',
    ],
    admins: '4.4.62, ATTR35: the message came in at a region that doesn’t serve the tenant.',
  },
  'auth-required': {
    label: 'Sign-in required',
    headline: '{host} wants the sender to sign in first',
    cause:
      'The server takes this mail only after login. Either your program didn’t sign in, or the recipient’s server isn’t set up to take mail from the Internet.',
    sender: [
      'If you use a mail program, turn on authentication for the outgoing server (SMTP) with your user name and password.',
      'If you normally can send, the recipient’s server is at fault: reach them another way.',
      forwardToAdmin,
    ],
    senderAdmin: [
      'Let the sending system authenticate, or use the right smart host and port (587 for submission, 25 between servers).',
    ],
    recipientAdmin: [
      'If the server should take Internet mail, allow anonymous users on its Internet Receive connector.',
    ],
    admins:
      'The server refused an unauthenticated client (530, “Client was not authenticated”). Between organizations it’s the receiver’s configuration; on one’s own relay it’s the sender’s.',
  },
  'client-submission-unauthenticated': {
    label: 'Device or app not signed in',
    headline: 'A device or program sends without signing in',
    cause: 'A scanner, printer or program tries to send through Microsoft 365 without a working login.',
    sender: [
      'Check the user name and password stored in the device or program.',
      'Set smtp.office365.com, port 587, with STARTTLS (TLS 1.2 or newer).',
      forwardToAdmin,
    ],
    senderAdmin: [
      'Turn on Authenticated SMTP for the mailbox and check that security defaults or policies don’t block it.',
      'The device must send as the address it signs in with.',
      'Devices that can’t sign in: use a relay connector, or direct send to inside recipients.',
    ],
    recipientAdmin: [],
    admins: '530 5.7.57: MAIL FROM came on smtp.office365.com without authentication.',
  },
  'smtp-login-failed': {
    label: 'Login failed',
    headline: 'The outgoing mail server didn’t accept the login',
    cause: 'User name, password or the way of signing in was refused, so the message was never sent.',
    sender: [
      'Check user name and password by signing in to webmail.',
      'Type the password anew in your mail program or device; some services want an app password.',
      'If you’re locked out after many tries, wait an hour.',
    ],
    senderAdmin: [
      'Check that SMTP login is allowed for the account, and that it isn’t disabled or expired.',
      'Check which mechanisms the server offers; prefer OAuth.',
      'Multi-factor authentication and security defaults block plain SMTP login.',
    ],
    recipientAdmin: [],
    admins: 'SMTP AUTH failed (534, 535, x.7.8, x.7.9, 5.7.3).',
  },
  'smtp-auth-disabled': {
    label: 'SMTP login is switched off',
    headline: 'Signing in to send by SMTP is switched off',
    cause: 'Your organization has turned off the kind of login that this device or program uses.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Turn it on for the mailbox only: Set-CASMailbox -SmtpClientAuthenticationDisabled $false.',
      'Check authentication policies and security defaults.',
      'Better: move the device or program to OAuth or a relay connector.',
    ],
    recipientAdmin: [],
    admins:
      '535 5.7.139: SmtpClientAuthentication is disabled for the tenant or the mailbox, or basic authentication is blocked.',
  },
  'basic-auth-retired': {
    label: 'Old login no longer supported',
    headline: 'Microsoft no longer lets programs send with just a password',
    cause:
      'The device or program uses the old way of signing in (user name and password), which has been switched off.',
    sender: [forwardToAdmin, 'Update the program, or set the account up again with modern sign-in.'],
    senderAdmin: [
      'Move it to OAuth (XOAUTH2), Microsoft Graph, a relay connector, or another sending service.',
    ],
    recipientAdmin: [],
    admins: '550 5.7.30: basic authentication for client submission is retired in Exchange Online.',
  },
  'exchange-auth-failed': {
    label: 'Servers don’t trust each other',
    headline: 'Two mail servers of the organization don’t trust each other',
    cause: 'Mail between the organization’s own servers stopped because they couldn’t sign in to each other.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Check that no firewall filters X-EXPS or X-ANONYMOUSTLS between the servers.',
      'Check that internal mail doesn’t hit a custom Receive connector without Exchange Server authentication.',
    ],
    recipientAdmin: [],
    admins: '5.7.3 “Cannot achieve Exchange Server authentication”.',
  },
  'tls-required': {
    label: 'Encryption required',
    headline: '{host} takes mail only over an encrypted connection',
    cause: 'Your side sent without encryption, and the server insists on it.',
    sender: ['In a mail program, turn on STARTTLS or SSL/TLS for the outgoing server.', forwardToAdmin],
    senderAdmin: [
      'Enable STARTTLS with TLS 1.2 or newer and current ciphers on the sending server.',
      'Where REQUIRETLS is asked for, every server on the way must support it.',
    ],
    recipientAdmin: [],
    admins:
      'The server demands STARTTLS, a newer TLS version, or stronger ciphers (530 5.7.0, x.7.10, x.7.11, x.7.30).',
  },
  'tls-version-too-old': {
    label: 'Encryption too old',
    headline: 'The device or program uses outdated encryption',
    cause: 'It connects with TLS 1.0 or 1.1, which Microsoft no longer accepts.',
    sender: ['Update the device or program.', forwardToAdmin],
    senderAdmin: [
      'Update firmware, operating system and libraries to TLS 1.2 or newer.',
      'Devices that can’t be updated: let a relay of your own take their mail.',
    ],
    recipientAdmin: [],
    admins: '421 4.7.66 from smtp.office365.com.',
  },
  'tls-failed': {
    label: 'Encryption couldn’t be set up',
    headline: 'No secure connection to {domain} could be made',
    cause: 'Your server and the recipient’s couldn’t agree on an encrypted connection.',
    sender: [dnsTrusted, 'Try again later.'],
    senderAdmin: [
      'Test STARTTLS with the recipient’s server and compare versions and ciphers.',
      'Check whether a connector on your side forces TLS or a certificate.',
    ],
    recipientAdmin: ['Check the server’s certificate, its chain, and that TLS 1.2 or newer works.'],
    admins: 'The TLS handshake failed, or STARTTLS was refused, while encryption was required.',
  },
  'starttls-not-supported': {
    label: 'Their server lacks encryption',
    headline: 'The mail server of {domain} doesn’t offer encryption',
    cause:
      'Encryption is required for mail to this domain, but the recipient’s server doesn’t offer it, or it fails.',
    sender: [dnsTrusted],
    senderAdmin: [
      'Check whether a connector of yours forces TLS for this domain.',
      'With DANE there’s nothing to change on your side.',
    ],
    recipientAdmin: [
      'Have the server offer STARTTLS and complete the handshake.',
      'If you publish TLSA records, they promise TLS: fix TLS or remove them.',
    ],
    admins:
      'x.7.321, or “STARTTLS is required to send mail”: DANE or a connector demands TLS, and the destination doesn’t offer STARTTLS.',
  },
  'certificate-expired': {
    label: 'Their certificate has expired',
    headline: 'The security certificate of {domain}’s mail server has expired',
    cause:
      'The recipient’s server shows a certificate that’s out of date, so your side refuses to hand over the message.',
    sender: [dnsTrusted],
    senderAdmin: ['Nothing to change on your side; pass the code on to the destination’s admin.'],
    recipientAdmin: [
      'Renew the certificate and restart the service that uses it; automate renewal.',
      'Update TLSA records if they name the old certificate.',
    ],
    admins: 'x.7.322: DANE requires a valid certificate, and the one presented is expired.',
  },
  'certificate-untrusted': {
    label: 'Their certificate isn’t trusted',
    headline: 'The certificate of {domain}’s mail server isn’t trusted',
    cause: 'The recipient’s server can’t prove with its certificate that it’s the right one.',
    sender: [dnsTrusted],
    senderAdmin: [
      'Tell the destination’s admin; check whether a connector of yours demands a trusted certificate.',
    ],
    recipientAdmin: [
      'Send the whole chain: the server’s certificate with all intermediates, up to a public root.',
      'Don’t use a self-signed certificate where senders verify.',
    ],
    admins:
      'The certificate chain couldn’t be built to a trusted root (UntrustedRoot). Exchange Online doesn’t fetch intermediates by itself.',
  },
  'certificate-host-mismatch': {
    label: 'Certificate has the wrong name',
    headline: 'The certificate of {domain}’s mail server has the wrong name',
    cause: 'The name in the certificate isn’t the name of the server that takes mail for {domain}.',
    sender: [dnsTrusted],
    senderAdmin: ['Nothing to change on your side; pass the code on to the destination’s admin.'],
    recipientAdmin: [
      'Use a certificate whose subject or alternative names include the MX host name.',
      'Check that the MX record names the right host.',
    ],
    admins: 'x.7.325: neither common name nor subject alternative names match the MX host or domain.',
  },
  'dane-failed': {
    label: 'DANE check failed',
    headline: 'The security records of {domain} don’t match its mail server',
    cause: '{domain} says in DNS which certificate its server must show, and the server shows another.',
    sender: [dnsTrusted],
    senderAdmin: ['Nothing to change on your side. Don’t switch DANE off: it may be an attack.'],
    recipientAdmin: [
      'Correct the TLSA record, or the certificate it names; publish the new record before each change of certificate (RFC 7671 §8).',
    ],
    admins: 'x.7.323 tlsa-invalid: the DNSSEC-signed TLSA record doesn’t match the presented certificate.',
  },
  'dnssec-invalid': {
    label: 'DNSSEC is broken',
    headline: 'The DNS signatures of {domain} are broken',
    cause: '{domain} signs its DNS records, but the signatures can’t be verified.',
    sender: [dnsTrusted],
    senderAdmin: [
      'Nothing to change on your side; verify with a DNSSEC analyzer and tell the destination’s admin.',
    ],
    recipientAdmin: ['Repair DNSSEC: DS at the registrar, key roll-over, signature dates.'],
    admins: 'x.7.324: the destination domain claims DNSSEC, but validation failed.',
  },
  'mta-sts-mx-mismatch': {
    label: 'MTA-STS doesn’t match',
    headline: 'The mail policy of {domain} doesn’t allow its own server',
    cause:
      '{domain} publishes which servers may take its mail (MTA-STS), and the one found in DNS isn’t among them.',
    sender: [dnsTrusted],
    senderAdmin: ['Nothing to change on your side; pass the code on to the destination’s admin.'],
    recipientAdmin: [
      'Add the MX host to the MTA-STS policy file and change the id in the _mta-sts record.',
      'Or correct the MX record.',
    ],
    admins: 'x.4.8: no MX host matches the mx lines of the domain’s enforced MTA-STS policy (RFC 8461).',
  },
  'mta-sts-certificate': {
    label: 'Certificate fails MTA-STS',
    headline: 'The certificate of {domain}’s mail server fails its own policy',
    cause:
      '{domain} asks senders to insist on a trusted certificate (MTA-STS), and its server doesn’t show one.',
    sender: [dnsTrusted],
    senderAdmin: ['Nothing to change on your side; pass the code on to the destination’s admin.'],
    recipientAdmin: ['Install a certificate that chains to a public root and names the MX host.'],
    admins:
      'x.7.5: under an enforced MTA-STS policy the certificate must chain to a trusted root and match the host (RFC 8461 §4).',
  },
  'message-security-failed': {
    label: 'Security can’t be kept',
    headline: 'The protection of your message couldn’t be kept on the way',
    cause:
      'The message asks for encryption or a signature that a server on the way doesn’t support, or it was damaged.',
    sender: ['Send the message without encryption or signature, if that’s acceptable.', forwardToAdmin],
    senderAdmin: ['Check gateways that sign, encrypt or convert messages, and the certificates they use.'],
    recipientAdmin: ['Check gateways that decrypt or verify messages.'],
    admins:
      'x.7.3–x.7.7: conversion impossible, features or algorithms not supported, cryptographic or integrity failure.',
  },
  'message-expired': {
    label: 'Gave up after many tries',
    headline: 'The message to {recipient} couldn’t be delivered in time',
    cause:
      'The mail system tried again and again and then gave up, because the server of {domain} didn’t take the message.',
    sender: [checkAddress, 'Send the message again: it gets a new period of tries.', reach, passToTheirAdmin],
    senderAdmin: [
      'Look at the last reply before it expired; it has the real reason.',
      'Test the connection to the recipient’s server, and check whether other domains are affected.',
      'Check your DNS, smart host and firewall.',
    ],
    recipientAdmin: [
      'Check that the server is reachable on port 25 and doesn’t answer with lasting temporary errors.',
      'Check whether it blocks or throttles the sender.',
    ],
    admins:
      'The queue lifetime ran out (x.4.7, 5.4.300). The cause is in the earlier attempts: unreachable, greylisted, throttled, or an answer that the server keeps deferring.',
  },
  'delivery-delayed': {
    label: 'Delivery is delayed',
    headline: 'Your message to {recipient} is late, but not lost',
    cause:
      'The message couldn’t be handed over yet. The server keeps trying and will tell you if it gives up.',
    sender: [
      waitOnly,
      'Don’t send it again, or it may arrive twice.',
      'If it’s urgent, reach the person another way.',
    ],
    senderAdmin: ['Look at the queue and its last error if many messages wait.'],
    recipientAdmin: ['Check that your server is reachable and not overloaded.'],
    admins: 'A delay warning (Action: delayed): the message is still queued.',
  },
  'connection-refused': {
    label: 'Their server takes no calls',
    headline: 'The mail server of {domain} refuses connections',
    cause:
      'The recipient’s server was reached, but nothing there takes mail at the moment, or a firewall turns it away.',
    sender: [
      'Send again in a few hours.',
      reach,
      'Give them the error with the address in it for their email admin.',
    ],
    senderAdmin: [
      'Test port 25 of the recipient’s server from another network; if it works there, look at your firewall or address.',
    ],
    recipientAdmin: [
      'Check that the mail service runs and listens on port 25 of the address in the error.',
      'Check firewall rules and blocks against the sender.',
    ],
    admins:
      'TCP connect was refused (socket error 10061, ECONNREFUSED). The address in the error tells whose host it is.',
  },
  'connection-timeout': {
    label: 'Their server doesn’t answer',
    headline: 'The mail server of {domain} can’t be reached',
    cause: 'Your mail system couldn’t reach the recipient’s server, or it didn’t answer in time.',
    sender: [checkAddress, 'Send again in a few hours.', reach],
    senderAdmin: [
      'Check the MX record and test port 25 from your server and from elsewhere.',
      'Check that your provider or firewall doesn’t block outgoing port 25.',
    ],
    recipientAdmin: [
      'Check that the server and its line are up and the firewall lets port 25 in.',
      'Check that the MX record points to the right address, also for IPv6.',
    ],
    admins: 'No TCP connection or no greeting (x.4.1, timeouts, host or network unreachable).',
  },
  'connection-dropped': {
    label: 'Connection broke off',
    headline: 'The connection to {domain}’s mail server broke off',
    cause: 'The servers were talking, but the connection ended before the message was handed over.',
    sender: ['Send again later.', 'Try it without large attachments.', reach],
    senderAdmin: [
      'Check firewalls with SMTP inspection and the path MTU.',
      'Compare message size and duration with the receiver’s limits.',
    ],
    recipientAdmin: [
      'Check firewall, SMTP proxy and anti-spam devices that reset connections.',
      'Check the server’s log for the time of the error.',
    ],
    admins:
      'The session was reset, closed or timed out (x.4.2, SuspiciousRemoteServerError). Filters that drop the connection instead of answering look like this too.',
  },
  'dns-failure': {
    label: 'Address look-up failed',
    headline: 'The mail server of {domain} couldn’t be looked up',
    cause:
      'The question which server takes mail for {domain} got no usable answer. That can be a passing fault.',
    sender: [checkAddress, 'Send again in a few hours.', reach],
    senderAdmin: [
      'Look the domain up from your server and from elsewhere; check your resolvers and the smart host’s name.',
    ],
    recipientAdmin: [
      'Check that all name servers of the domain answer and agree, and that MX and address records exist.',
      'Check DNSSEC.',
    ],
    admins: 'DNS gave SERVFAIL, a timeout or no records (x.4.3, 4.4.312, InfoNoRecords).',
  },
  unroutable: {
    label: 'No way to the recipient',
    headline: 'A mail server found no way to {domain}',
    cause: 'A server on the way doesn’t know where to send mail for this address.',
    sender: [checkAddress, reach, forwardToAdmin],
    senderAdmin: ['Check connectors, smart hosts and address spaces for a route to the domain.'],
    recipientAdmin: ['Check the MX record, the accepted domain and routes to internal servers.'],
    admins: 'Unable to route (x.4.4): no MX, no connector for the address space, or no next hop.',
  },
  'routing-loop': {
    label: 'Message went in circles',
    headline: 'Your message to {recipient} went round in circles',
    cause:
      'Servers passed the message back and forth until one stopped it. A forwarding or a server setting is wrong.',
    sender: ['Check your own rules for automatic forwarding.', reach, passToTheirAdmin],
    senderAdmin: [
      'If the looping servers are yours (see the hops), correct connectors and accepted domains.',
    ],
    recipientAdmin: [
      'Follow the hops to see between which servers it goes round.',
      'Set the accepted domain to Authoritative unless recipients live elsewhere; with Internal relay, a working connector is needed.',
      'Remove forwarding between mailboxes that point at each other, and a stale targetAddress.',
      'In a hybrid setup, use a smart host connector or rerun the Hybrid Configuration Wizard.',
    ],
    admins:
      'The hop limit was exceeded (x.4.6; 5.4.6 on premises, 5.4.14 in Exchange Online, ATTR34). Microsoft’s notice shows 5.4.14 as an unknown address on the sender’s side; it’s a loop all the same.',
  },
  'mx-points-back': {
    label: 'Mail points back to itself',
    headline: 'Mail for {domain} leads back to the server that sends it',
    cause: 'DNS says that the sending server itself takes mail for {domain}, but it isn’t set up for that.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'If the domain is yours, add it to the accepted or local domains of the server.',
      'Otherwise correct the MX record, or hosts entries and internal DNS zones that lead to your own server.',
    ],
    recipientAdmin: ['Correct the MX record so that it points to your mail server.'],
    admins: 'MX loopback (SMTPSEND.DNS.MxLoopback, InfoMxLoopback, “mail loops back to myself”).',
  },
  'generated-message-loop': {
    label: 'Rules answer each other',
    headline: 'Automatic messages answered each other without end',
    cause:
      'Rules, journaling or forwarding kept making new messages out of this one, until the server stopped.',
    sender: ['Turn off automatic forwarding and replies that you have set up.', forwardToAdmin],
    senderAdmin: ['Look for mail flow rules and journal rules that act on their own results.'],
    recipientAdmin: [
      'Find the rule, journal rule or forwarding that generates messages from generated messages, and add an exception.',
    ],
    admins: '5.4.11: the depth of agent-generated messages was exceeded.',
  },
  'network-problem': {
    label: 'Network or routing problem',
    headline: 'The way to {domain} is disturbed',
    cause: 'A network or routing problem kept the message from reaching the recipient’s server.',
    sender: ['Send again in a few hours.', reach],
    senderAdmin: ['Check DNS, connectors and the connection to the recipient’s server.'],
    recipientAdmin: ['Check that your mail server is reachable and its DNS records are right.'],
    admins: 'Only the subject of the code is known (x.4.x, network and routing).',
  },
  'service-temporary-error': {
    label: 'Temporary service problem',
    headline: 'The mail service has a passing problem',
    cause: 'The mail service couldn’t take the message at that moment. Nobody has to fix anything.',
    sender: [waitOnly, 'If it fails in the end, send the message again.'],
    senderAdmin: ['If it lasts, look at the service health page and open a support case.'],
    recipientAdmin: [],
    admins: 'A transient fault of the service’s own front end or transport.',
  },
  'temporary-failure': {
    label: 'Temporary problem',
    headline: 'The mail server of {domain} has a passing problem',
    cause: 'The recipient’s server couldn’t take the message right now and asks to try later.',
    sender: [waitOnly, 'If it failed for good, send the message again in a few hours.', reach],
    senderAdmin: ['If it lasts, read the replies of the server over time.'],
    recipientAdmin: ['Check the mail server’s log for the time of the error.'],
    admins: 'A temporary local error of the receiving system without a more precise reason.',
  },
  'server-busy': {
    label: 'Server is busy',
    headline: 'The mail server of {domain} is too busy',
    cause: 'The recipient’s server is overloaded and asks to try later.',
    sender: [waitOnly, 'If it failed for good, send the message again in a few hours.'],
    senderAdmin: ['Lower the number of parallel connections to this destination.'],
    recipientAdmin: ['Check load, queue length and resources of the server.'],
    admins: 'The receiving system reports congestion or high load (x.4.5, 421).',
  },
  'system-not-accepting': {
    label: 'Server takes no mail now',
    headline: 'The mail server of {domain} doesn’t accept mail at present',
    cause: 'The recipient’s server is running but has stopped taking messages, or isn’t meant to take any.',
    sender: ['Send again in a few hours.', reach],
    senderAdmin: [
      'On your own Exchange Server: check component states (Get-ServerComponentState), port 25 connectors and transport agents.',
    ],
    recipientAdmin: [
      'Check whether the service is paused, a queue is frozen, or maintenance mode is on.',
      'Check that the MX record points to a host that should take mail.',
    ],
    admins: 'System not accepting network messages (x.3.2, 521).',
  },
  'system-full': {
    label: 'Server out of space',
    headline: 'The mail server has no room left',
    cause: 'The server, not the mailbox, has run out of disk space or memory.',
    sender: ['Send again in a few hours.', reach],
    senderAdmin: [
      'If the server is yours, free disk space on the volume of the queue database and check memory (back pressure).',
    ],
    recipientAdmin: ['Free disk space and memory on the mail server.'],
    admins: 'x.3.1 or 452: insufficient system storage or resources. On Exchange it’s back pressure.',
  },
  'system-misconfigured': {
    label: 'Server is set up wrongly',
    headline: 'The mail server of {domain} is set up wrongly',
    cause: 'A setting of the mail server keeps it from handling the message.',
    sender: [reach, passToTheirAdmin],
    senderAdmin: ['If the server is yours, check connectors: unique FQDN and port, right transports.'],
    recipientAdmin: ['Read the mail log for this time; check routes, transports and connectors.'],
    admins: 'x.3.5 or x.3.3: system incorrectly configured or not capable of a feature.',
  },
  'system-problem': {
    label: 'Mail server problem',
    headline: 'The mail system of {domain} has a problem',
    cause: 'Something in the recipient’s mail system failed. The code says no more than that.',
    sender: ['Send again in a few hours.', reach],
    senderAdmin: [],
    recipientAdmin: ['Check the mail server’s log for the time of the error.'],
    admins: 'Only the subject of the code is known (x.3.x, mail system).',
  },
  'journaling-disabled': {
    label: 'Journaling archive is off',
    headline: 'Copies for the archive aren’t accepted by Microsoft 365',
    cause:
      'Your organization’s own server sends archive copies to Microsoft 365, where this isn’t switched on. Your mail itself isn’t affected.',
    sender: [forwardToAdmin],
    senderAdmin: [
      'Turn on Journaling Archive in Microsoft 365, or change the on-premises journal rule to another destination.',
    ],
    recipientAdmin: [],
    admins:
      '5.3.190: journal reports from on-premises go to Exchange Online while Journaling Archive is disabled.',
  },
  'message-crashes-server': {
    label: 'Message couldn’t be processed',
    headline: 'A mail server failed again and again over this message',
    cause: 'Something in the message makes the server stumble, so it was taken out.',
    sender: [
      'Write the message anew instead of forwarding or answering.',
      'Send attachments separately to find the one at fault.',
    ],
    senderAdmin: [
      'If the server is yours, inspect the poison message queue and the transport agents.',
      'Find the program that made the message; a malformed part is the usual reason.',
    ],
    recipientAdmin: ['Inspect the poison message queue and the transport agents.'],
    admins: '5.3.0 “Too many related errors”: the message went to the poison queue.',
  },
  'protocol-error': {
    label: 'Servers misunderstood each other',
    headline: 'Two mail servers didn’t understand each other',
    cause: 'The servers’ conversation went wrong. It’s a technical fault, not something you wrote.',
    sender: ['Send again once.', forwardToAdmin],
    senderAdmin: [
      'Check the SMTP log for the command before the error.',
      'Turn off SMTP inspection in firewalls, and check scripts and devices that speak SMTP themselves.',
    ],
    recipientAdmin: [
      'Check the server’s log and connectors; internal servers need Exchange Server authentication.',
    ],
    admins: 'A command was refused for syntax, order or support (x.5.x, 500–504).',
  },
  'message-not-compliant': {
    label: 'Message isn’t well formed',
    headline: 'Your message isn’t built according to the rules of email',
    cause:
      'The program that made the message left out or broke a technical part, such as the date or the sender line.',
    sender: ['Send it with another program, for example webmail.', forwardToAdmin],
    senderAdmin: [
      'Correct the application: exactly one From, Date and Message-ID, no raw 8-bit characters in headers, valid MIME (RFC 5322, RFC 2045).',
    ],
    recipientAdmin: [],
    admins: 'A header or MIME check failed: missing, duplicate or malformed fields, NUL or 8-bit characters.',
  },
  'from-header-invalid': {
    label: 'From line isn’t valid',
    headline: 'The From line of your message isn’t a valid address',
    cause: 'The message doesn’t name its sender properly.',
    sender: [
      'Check your name and address in the account settings; the address stands in angle brackets: <ana@example.com>.',
      'If a program or device sent it, correct its From address.',
    ],
    senderAdmin: ['Correct the application or gateway that writes the From header.'],
    recipientAdmin: [],
    admins: 'RFC 5322 §3.6.2: the From header is missing or has no valid address.',
  },
  'multiple-from-addresses': {
    label: 'More than one From address',
    headline: 'Your message has more than one sender in From',
    cause: 'Several From addresses are allowed only together with a Sender line, and that is missing.',
    sender: ['Send with a single From address.'],
    senderAdmin: ['Correct the application: one From address, or a Sender header as well (RFC 5322 §3.6.2).'],
    recipientAdmin: [],
    admins: '5.1.20, and Gmail’s check of the From header.',
  },
  'bare-line-feeds': {
    label: 'Line ends the server can’t take',
    headline: 'Your message contains line ends that {domain} doesn’t accept',
    cause:
      'The program that made the message, or one of its attachments, ends lines in a way that old servers can’t handle.',
    sender: [
      'Send it with another program, for example Outlook on the web.',
      'Try it without the attachment.',
      forwardToAdmin,
    ],
    senderAdmin: ['Correct the application that writes bare line feeds (RFC 5321 §2.3.8).'],
    recipientAdmin: [
      'Support chunking (BDAT), or on Exchange: Set-ReceiveConnector -BareLinefeedRejectionEnabled $false.',
    ],
    admins:
      'Bare LF needs BDAT (RFC 3030). Exchange Online no longer removes it, so as not to break DKIM. Other servers refuse it against SMTP smuggling.',
  },
  'line-too-long': {
    label: 'Lines are too long',
    headline: 'Your message has lines that are too long',
    cause: 'The program that made the message didn’t break its lines as mail needs it.',
    sender: ['Send it with another program, for example webmail.', forwardToAdmin],
    senderAdmin: [
      'Have the application encode the body (quoted-printable or base64); a line may have 998 characters (RFC 5322 §2.1.1).',
    ],
    recipientAdmin: [],
    admins: 'A line exceeds 998 octets; Exim and others refuse it.',
  },
  'rich-text-header-too-long': {
    label: 'Rich Text format refused',
    headline: 'The recipient’s server can’t take Outlook’s Rich Text format',
    cause:
      'The message is in Rich Text format with messages attached inside messages; that makes a hidden line too long.',
    sender: ['In Outlook, choose Format Text > HTML and send again.', 'Or save attached messages as PDF.'],
    senderAdmin: [
      'Turn off TNEF for the remote domain or the contact (Set-RemoteDomain -TNEFEnabled $false).',
    ],
    recipientAdmin: [],
    admins:
      '5.0.350 “x-dg-ref header is too long”: the nested attachment swells the X-MS-TNEF-Correlator header.',
  },
  'conversion-failed': {
    label: 'Format not supported',
    headline: 'The format of your message isn’t supported on the way',
    cause:
      'A server would have to convert the message or an attachment and can’t, or doesn’t take its kind of content.',
    sender: ['Send it as plain text or HTML, without unusual attachments.', 'Or share the file by a link.'],
    senderAdmin: ['Check 8BITMIME, BINARYMIME and TNEF settings of the sending server.'],
    recipientAdmin: ['Have the receiving server support 8BITMIME.'],
    admins: 'Media or conversion problem (x.6.1–x.6.5).',
  },
  'priority-too-low': {
    label: 'Priority too low',
    headline: 'The message’s priority isn’t enough right now',
    cause:
      'The server takes only messages of a higher priority at the moment, or smaller ones at this priority.',
    sender: ['Send it again later, or with a higher priority.'],
    senderAdmin: [],
    recipientAdmin: [],
    admins: 'MT-PRIORITY (RFC 6710; x.7.15, x.7.16).',
  },
  delivered: {
    label: 'Delivered',
    headline: 'Your message to {recipient} was delivered',
    cause: 'This is a confirmation, not an error.',
    sender: ['There’s nothing to do.'],
    senderAdmin: [],
    recipientAdmin: [],
    admins: 'Action: delivered. It says that the message reached the mailbox, not that it was read.',
  },
  relayed: {
    label: 'Passed on',
    headline: 'Your message to {recipient} was passed on',
    cause: 'The message was handed to a server that gives no confirmations. It most likely arrived.',
    sender: ['There’s nothing to do.'],
    senderAdmin: [],
    recipientAdmin: [],
    admins:
      'Action: relayed. The next server doesn’t support delivery notifications (RFC 3461), so no further one will come.',
  },
  expanded: {
    label: 'Sent on to a list',
    headline: 'Your message to {recipient} was sent on to its members',
    cause: 'The address is a list or group; the message was delivered to the list.',
    sender: ['There’s nothing to do.'],
    senderAdmin: [],
    recipientAdmin: [],
    admins: 'Action: expanded. Problems with single members are reported to the list’s owner.',
  },
  'read-receipt': {
    label: 'Read receipt',
    headline: '{local} was shown your message, or deleted it',
    cause: 'This is a read receipt that was asked for, not an error.',
    sender: ['There’s nothing to do.'],
    senderAdmin: [],
    recipientAdmin: [],
    admins: 'A message disposition notification (RFC 8098).',
  },
  'auto-reply': {
    label: 'Automatic reply',
    headline: '{local} sends an automatic reply',
    cause: 'Your message arrived; the mailbox answered by itself, for example because the person is away.',
    sender: ['There’s nothing to fix. Read the reply: it may name someone else to write to.'],
    senderAdmin: [],
    recipientAdmin: [],
    admins: 'Auto-Submitted: auto-replied (RFC 3834).',
  },
  feedback: {
    label: 'Reported by a recipient',
    headline: 'Someone reported a message from your side as unwanted',
    cause: 'This isn’t a bounce: a recipient or their provider reports a message as spam or abuse.',
    sender: ['Take the person off your list and don’t write again.', forwardToAdmin],
    senderAdmin: [
      'Unsubscribe the recipient, and check how the address came on the list.',
      'If the message wasn’t yours, look for a compromised account or forged mail.',
    ],
    recipientAdmin: [],
    admins: 'An abuse report in ARF (RFC 5965), from a feedback loop or an authentication failure report.',
  },
  'remote-error': {
    label: 'Error at the other side',
    headline: 'The mail server of {domain} answered with an error',
    cause: 'The recipient’s server refused the message; its own words stand in the error details.',
    sender: [
      'Read the error details: the words after the arrow are the other server’s.',
      reach,
      passToTheirAdmin,
    ],
    senderAdmin: ['Read the original reply after “->” and see if anything on your side can be changed.'],
    recipientAdmin: ['Act on the original reply after “->”.'],
    admins: '5.0.350 is a wrapper of Exchange Online for errors of other servers that it doesn’t classify.',
  },
  'recipient-address-problem': {
    label: 'Problem with the address',
    headline: 'There’s a problem with the address {recipient}',
    cause: 'The server refused the message because of the address. The code says no more than that.',
    sender: [checkAddress, retype, reach],
    senderAdmin: ['Run a message trace and read the whole reply.'],
    recipientAdmin: ['Check that the recipient exists and accepts mail.'],
    admins: 'Only the subject of the code is known (x.1.x, addressing).',
  },
  'mailbox-problem': {
    label: 'Problem with the mailbox',
    headline: 'The mailbox of {local} couldn’t take your message',
    cause: 'Something about the recipient’s mailbox kept the message out. The code says no more than that.',
    sender: ['Send again in a few hours.', reach],
    senderAdmin: [],
    recipientAdmin: [
      'Check that the mailbox is enabled, reachable and not over its quota, and look at its rules.',
    ],
    admins:
      'Only the subject of the code is known (x.2.x, mailbox; STOREDRV.Deliver without a known exception).',
  },
  'content-problem': {
    label: 'Problem with the content',
    headline: 'Something in your message wasn’t accepted',
    cause:
      'The server refused the message because of its content or format. The code says no more than that.',
    sender: [
      'Send a short text without attachments to see whether that gets through.',
      'Then add the parts one by one.',
    ],
    senderAdmin: ['Read the whole reply, and check MIME structure and attachments.'],
    recipientAdmin: ['Look up the message in the filter’s log.'],
    admins: 'Only the subject of the code is known (x.6.x, content).',
  },
  'undetermined-permanent': {
    label: 'Refused for good',
    headline: 'Your message to {recipient} was refused',
    cause: 'The server refused the message for good but didn’t say why in a way that can be recognized.',
    sender: ['Read the error details: the reason may stand there in words.', checkAddress, reach],
    senderAdmin: ['Read the whole reply of {host} and ask its admin if needed.'],
    recipientAdmin: ['Look up the message in the mail log by time, sender and recipient.'],
    admins: 'Class 5 without a known detail or wording.',
  },
  'undetermined-temporary': {
    label: 'Not delivered yet',
    headline: 'Your message to {recipient} couldn’t be delivered yet',
    cause: 'The server turned the message away for now but didn’t say why in a way that can be recognized.',
    sender: [waitOnly, 'If it failed for good, send it again in a few hours.', reach],
    senderAdmin: ['Read the whole reply of {host}; look at the queue.'],
    recipientAdmin: ['Look up the message in the mail log by time, sender and recipient.'],
    admins: 'Class 4 without a known detail or wording.',
  },
  undetermined: {
    label: 'Reason not recognized',
    headline: 'Your message to {recipient} wasn’t delivered',
    cause: 'The notice doesn’t say why in a way that can be recognized.',
    sender: ['Read the error details: the reason may stand there in words.', checkAddress, reach],
    senderAdmin: ['Run a message trace and read the whole notice.'],
    recipientAdmin: ['Look up the message in the mail log by time, sender and recipient.'],
    admins: 'Neither a known code nor known words were found.',
  },
} as const satisfies Record<CauseId, CauseTexts>;
