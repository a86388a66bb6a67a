import type { CauseId } from './causes.ts';

// Written by `npm run word-weights` from the lines in `lines/`; not to be changed by hand.

/** SHA-256 of the lines that it was learnt from. */
export const LEARNT_FROM = '9ced0cdd9cb2a1f55bb142328d0d1c409f0756d19d318c6258f65f4dcc325c00';

/** Digits of indexes and weights; the middle one is weight 0, each step from it is `STEP`. */
export const ALPHABET =
  "!\"#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ";

export const STEP = 0.5;

/** The causes that the first digit of a pair counts; `none` is no refusal. */
export const CAUSES_WEIGHED: readonly (CauseId | 'none')[] = ["account-suspended","attachment-blocked","auth-required","auto-reply","bare-line-feeds","certificate-expired","certificate-host-mismatch","certificate-untrusted","challenge-response","connection-dropped","connection-refused","connection-timeout","content-policy","content-problem","conversion-failed","dane-failed","delivered","delivery-delayed","delivery-not-authorized","delivery-program-failed","dkim-failed","dmarc-failed","dmarc-policy-missing","dns-failure","domain-blocklisted","domain-not-found","domain-null-mx","domain-without-mail-server","dynamic-ip-blocked","from-header-invalid","greylisted","header-too-large","helo-rejected","hourly-limit-of-recipient","international-address-unsupported","ip-blocked-by-recipient","ip-blocklisted","line-too-long","link-blocked","list-expansion-failed","local-delivery-failed","mailbox-busy","mailbox-disabled","mailbox-full","mailbox-problem","mailbox-unavailable","mailing-list-closed","message-expired","message-not-compliant","message-quarantined","message-security-failed","message-too-large","message-too-large-for-recipient","moderation-rejected","mta-sts-mx-mismatch","multiple-from-addresses","mx-points-back","network-problem","none","policy-rejected","poor-reputation","priority-too-low","protocol-error","rate-limited","recipient-address-ambiguous","recipient-address-invalid","recipient-address-problem","recipient-allowed-senders-only","recipient-closed-to-outsiders","recipient-forwarding-broken","recipient-moved","recipient-not-found","recipient-suppressed","relay-denied","relayed","reverse-dns-missing","routing-loop","send-as-denied","sender-address-invalid","sender-blocked-by-recipient","sender-domain-unresolvable","sender-rejected","sender-unauthenticated","sender-unverified","sending-account-banned","server-busy","smtp-login-failed","spam-content","spf-failed","spf-record-broken","spoofing-blocked","submission-quota-exceeded","system-full","system-misconfigured","system-not-accepting","system-problem","temporary-failure","tls-failed","tls-required","tls-version-too-old","too-many-connections","too-many-recipients","undetermined-permanent","undetermined-temporary","unroutable","virus-detected"];

/** A digit for each cause: how frequent it is. */
export const BIAS =
  "jiidggghhihiifghgggigifhgifhidjfghhhlfihjhkkehhjjggkggfdfgkjiejkggehhiimiifiiifihighjhjjhghihigfkihfhfdehi";

/** The features, each on its line. */
export const FEATURES = `#
# alert
# b
# ban
# bit
# bitmime
# bytes
# c
# characters
# connection
# d
# days
# db
# dns
# f
# gb
# h
# hours
# in
# k
# kb
# m
# mail
# mails
# mb
# messages
# min
# minutes
# months
# mx
# no
# not
# pages
# people
# received
# refused
# rejected
# s
# seconds
# sender
# times
# x
# xx
# мб
.abus*
.addr
.arpa
.auth*
.authrequired
.comm*
.community
.deli*
.deliver
.dmarc
.dnsbl
.docs
.erro*
.errors
.exam*
.exampel
.example
.exce*
.exception
.exma*
.exmaple
.fqdn
.gmial
.goog*
.google
.helo
.help
.home
.inva*
.invalidinsmtp
.invo*
.invoice
.java
.javax
.loca*
.local
.localdomain
.localhost
.look*
.mail
.mail*
.main
.over*
.pool
.post*
.postmaster
.query
.reci*
.reso*
.resolver
.rules
.send*
.smtp
.smtp*
.smtplf
.spam*
.spamcop
.spamhaus
.stor*
.storedrv
.supp*
.support
.tick*
.ticket
.tlsv
.troj*
.trojan
.unkn*
.user
.worm
0:
1:account-suspended
1:attachment-blocked
1:auth-required
1:authentication:W
1:authentication:p
1:authentication:s
1:authentication:status-words
1:authentication:w
1:bare-line-feeds
1:certificate-expired
1:certificate-untrusted
1:challenge-response
1:connection-dropped
1:connection-refused
1:connection-timeout
1:content-policy
1:content-problem
1:content-rejected:p
1:content-rejected:s
1:content-rejected:w
1:conversion-failed
1:dane-failed
1:delivered
1:delivered:s
1:delivery-not-authorized
1:delivery-program-failed
1:dkim-failed
1:dmarc-failed
1:dmarc-policy-missing
1:dns-failure
1:domain-blocklisted
1:domain-not-found
1:domain-null-mx
1:domain-unknown:W
1:domain-unknown:p
1:domain-unknown:s
1:domain-unknown:w
1:domain-without-mail-server
1:dynamic-ip-blocked
1:expired:p
1:expired:s
1:expired:v
1:from-header-invalid
1:greylisted
1:header-too-large
1:helo-rejected
1:hourly-limit-of-recipient
1:international-address-unsupported
1:ip-blocked-by-recipient
1:ip-blocklisted
1:line-too-long
1:link-blocked
1:list-expansion-failed
1:local-delivery-failed
1:loop:W
1:loop:s
1:loop:w
1:mailbox-busy
1:mailbox-disabled
1:mailbox-full
1:mailbox-full:W
1:mailbox-full:p
1:mailbox-full:s
1:mailbox-full:token
1:mailbox-full:w
1:mailbox-inactive:W
1:mailbox-inactive:p
1:mailbox-inactive:s
1:mailbox-inactive:w
1:mailbox-problem
1:mailbox-unavailable
1:mailing-list-closed
1:message-expired
1:message-not-compliant
1:message-quarantined
1:message-security-failed
1:message-too-large
1:message-too-large-for-recipient
1:message-too-large:W
1:message-too-large:p
1:message-too-large:s
1:message-too-large:w
1:moderation-rejected
1:mta-sts-mx-mismatch
1:multiple-from-addresses
1:network-problem
1:network:W
1:network:p
1:network:s
1:network:status-words
1:network:w
1:permission:S
1:permission:p
1:permission:s
1:permission:status-words
1:permission:token
1:permission:v
1:permission:w
1:policy-rejected
1:policy:p
1:policy:s
1:policy:status-words
1:policy:v
1:policy:w
1:poor-reputation
1:priority-too-low
1:protocol-error
1:protocol:W
1:protocol:p
1:protocol:s
1:protocol:v
1:protocol:w
1:rate-limited
1:rate-limited:p
1:rate-limited:s
1:rate-limited:w
1:recipient-address-ambiguous
1:recipient-address-invalid
1:recipient-address-problem
1:recipient-allowed-senders-only
1:recipient-closed-to-outsiders
1:recipient-forwarding-broken
1:recipient-moved
1:recipient-not-found
1:recipient-suppressed
1:recipient-unknown:W
1:recipient-unknown:p
1:recipient-unknown:s
1:recipient-unknown:token
1:recipient-unknown:v
1:recipient-unknown:w
1:relay-denied
1:relay-denied:p
1:relay-denied:w
1:reputation:p
1:reputation:w
1:reverse-dns-missing
1:routing-loop
1:send-as-denied
1:sender-address-invalid
1:sender-blocked-by-recipient
1:sender-denied
1:sender-domain-unresolvable
1:sender-rejected
1:sender-unauthenticated
1:sender-unverified
1:sending-account-banned
1:server-busy
1:smtp-login-failed
1:spam-content
1:spf-failed
1:spf-record-broken
1:spoofing-blocked
1:submission-quota-exceeded
1:system-full
1:system-misconfigured
1:system-not-accepting
1:system-problem
1:system:W
1:system:p
1:system:s
1:system:status-words
1:system:v
1:system:w
1:temporary-failure
1:tls-failed
1:tls-required
1:tls-version-too-old
1:too-many-connections
1:too-many-recipients
1:unroutable
1:virus-detected
2:attachment-blocked
2:connection-dropped
2:connection-timeout
2:content-policy
2:content-problem
2:dane-failed
2:delivery-not-authorized
2:dkim-failed
2:dmarc-failed
2:dns-failure
2:domain-blocklisted
2:domain-not-found
2:domain-without-mail-server
2:dynamic-ip-blocked
2:helo-rejected
2:international-address-unsupported
2:ip-banned-by-microsoft
2:ip-blocklisted
2:local-delivery-failed
2:mailbox-disabled
2:mailbox-full
2:mailbox-problem
2:mailbox-unavailable
2:message-expired
2:message-not-compliant
2:message-quarantined
2:message-too-large
2:policy-rejected
2:protocol-error
2:rate-limited
2:recipient-address-problem
2:recipient-closed-to-outsiders
2:recipient-not-found
2:recipient-rejected-at-edge
2:relay-denied
2:reverse-dns-missing
2:sender-denied
2:sender-domain-unresolvable
2:sender-rejected
2:sender-unverified
2:sending-account-banned
2:spam-content
2:spf-failed
2:spoofing-blocked
2:submission-quota-exceeded
2:system-full
2:system-problem
2:temporary-failure
2:tls-failed
2:unroutable
2:virus-detected
3:content-problem
3:delivery-not-authorized
3:domain-not-found
3:domain-null-mx
3:local-delivery-failed
3:mailbox-disabled
3:mailbox-problem
3:mailbox-unavailable
3:message-expired
3:message-security-failed
3:mta-sts-certificate
3:outbound-sender-blocked
3:policy-rejected
3:protocol-error
3:rate-limited
3:recipient-address-problem
3:recipient-not-found
3:sender-domain-unresolvable
3:sender-rejected
3:system-not-accepting
3:system-problem
3:temporary-failure
=1.0
=1.1
=1.10
=1.2
=1.3
=1.4
=1.5
=1.6
=1.7
=1.8
=2
=2.0
=2.1
=2.2
=2.3
=2.4
=250
=3.0
=3.1
=3.2
=3.4
=3.5
=4
=4.0
=4.1
=4.2
=4.3
=4.4
=4.5
=4.6
=4.7
=400
=401
=421
=422
=431
=432
=450
=451
=452
=454
=471
=5
=5.0
=5.1
=5.2
=5.3
=5.4
=500
=501
=502
=503
=504
=511
=512
=521
=522
=523
=530
=534
=535
=550
=551
=552
=553
=554
=555
=556
=571
=599
=6.0
=6.1
=6.11
=6.3
=6.7
=7.0
=7.1
=7.2
=7.20
=7.23
=7.24
=7.25
=7.26
=7.28
=7.3
=7.4
=7.40
=7.5
=7.60
=7.7
=7.8
?
? no
a
aaaa
aan
aange*
aband*
abgel*
abgelaufen
abgelehnt
abges*
abgeschaltet
abgew*
abgewiesen
able
abonn*
abonnement
abonnés
abort*
aborted
about
above
absen*
absender
absenderadresse
absenderadresse ist
absenderdomain
absent
abuse
abusix
abuso
accen*
accep*
accept
accept list
accept mail
acceptable
accepted
accepted from
accepting
accepting mail
accepts
accepts mail
acces*
access
access denied
access list
access mailbox
accet*
accor*
accou*
account
account blocked
account disabled
account expired
account full
account locked
account not
account suspended
account you
accounts
acct
acept*
acepta
acl
action
action aborted
action not
activ*
activated
active
actively
actively refused
activity
ad
add
added
addr
addre*
address
address blocked
address book
address changed
address does
address in
address must
address no
address not
address refused
address rejected
address status
address syntax
address you
address your
addressee
addressees
addresses
addresses in
addresses not
adjun*
adjunto
admin
admin*
administrador
administrative
administrative limit
administrative prohibition
administratively
administrator
admite
adres
adres*
adresa
adresata
adrese
adresi
adresse
adressen
adresu
adresy
adsl
adver*
advertising
adı
af
afsen*
after
after #
after mail
after rcpt
afvist
afzen*
afzender
again
again in
again later
again*
against
agent
ahora
ai
aktar*
aktiv
akun
al
alamat
alan
alan adı
alert
alert #
alert protocol
alias
alias no
alias points
alias*
aliases
aliasing
align
align*
aligned
alignment
all
all hosts
all relevant
alla
alleen
alleg*
allegati
alloc*
allocation
allow
allow list
allow*
allowance
allowed
allowed send
allowed use
allows
alrea*
already
als
als #
alter*
alternative
alumni
alıcı
alıcı*
alıcının
am
ambig*
ambiguous
among
an
ana
analy*
and
anda
anexo
angle
anhang
anhän*
anmel*
annah*
annahme
annou*
announce
anony*
anonymous
anoth*
another
another way
answe*
answer
answer from
answered
answering
answers
anti
anti spam
anti spoofing
antis*
antispam
antiv*
antivirus
antwo*
använ*
any
any mail
any more
ao
api
api key
app
appea*
appears
append
appli*
application
appro*
approval
approved
approver
arc
archi*
archive
archived
archives
are
argum*
argument
arguments
arriv*
arrived
as
ascii
aside
ask
ask your
asked
askıya
at
ating*
attac*
attach
attached
attachment
attachments
attei*
attem*
attempt
attempted
attempts
au
aucun
auf
auf der
aufge*
aup
aup in
aup ipbl
aup urlbl
aus
ausge*
auten*
autenticación
auth
auth needed
auth user
authe*
authenticate
authenticated
authentication
authentication checks
authentication failed
authentication required
autho*
author
authorised
authorization
authorized
authorized send
autom*
autor*
autorizados
aux
aux lettres
av
avail*
available
avec
avsen*
avsenderen
avslu*
avsän*
avvis*
avvist
away
az
aşıldı
b
b #
back
back in
back later
backe*
backend
backup
bad
bad address
bad connection
bad destination
bad karma
bad sender
ban
bank
banned
banned from
banned here
banner
bare
barra*
barracuda
barred
base
base #
basura
bat
bayes
bağla*
bağlantı
bcc
bcc list
bdat
bdat chunk
be
becau*
because
been
before
before mail
before sending
behalf
behav*
behaviour
bei
beim
being
beitr*
beitrag
bekle*
belon*
belongs
below
benut*
benutzer
berec*
berei*
bereikt
beric*
bericht
besch*
beschikbaar
best
besta*
bestaat
bestaat niet
betre*
better
betwe*
between
bez
big
bigger
bigger than
bij
bijla*
bijlage
bill
billi*
billing
bin
bind
bir
bis
bit
bitmi*
bitmime
bitnet
bitte
bitte später
bl
black
black list
black*
blacklist
blacklisted
blank
ble
blev
blocc*
bloccato
block
block list
block*
blocked
blocked senders
blocked user
blocked using
blocked you
blocked your
blocklist
blocks
blokk*
bloqu*
bloqueada
bloqueado
bloqué
bloquée
bob
body
body checks
body hash
bogus
boite
book
both
bounc*
bounce
bounced
bounces
bound*
boundary
box
boîte
boîte aux
brack*
brackets
brak
branch
brev
brevet
brevl*
brevlådan
brevlådan är
broke
broken
broken pipe
bruke*
bu
budget
bug
bulk
bulk mail
bulun*
bulunamadı
burst
busy
but
but no
but not
buzon
buzón
by
bye
byte
bytes
bên
büyük
błąd
bạn
bị
bị trả
bị từ
bộ
c
c #
ca
cabec*
cabecera
cable
cable modem
caixa
caixa de
caixa postal
call
callb*
callback
called
callo*
callout
came
campo
campus
can
can not
cance*
cancelled
cannot
cannot accept
cannot append
cannot create
cannot deliver
cannot delivered
cannot do
cannot find
cannot open
cannot parse
cannot parsed
cannot reach
cannot reached
cannot receive
cannot resolve
cannot routed
cannot send
cannot use
cannot write
cap
capac*
capacity
captc*
captcha
card
carri*
carriage
carries
case
casel*
casella
casil*
casilla
catch
catch all
cbl
cc
ce
ce serveur
ceo
cerra*
cert
certi*
certificado
certificat
certificate
certificate expired
certificate not
certy*
certyfikat
cette
cette adresse
chain
chall*
challenge
chang*
change
changed
changé
chann*
channel
channels
chara*
character
characters
characters in
charge
chars*
charset
chdir
check
check failed
check your
check*
checks
cheia
chiff*
chiffrement
child
child*
children
cho
cho phép
choose
chosen
chunk
chuyển
chuyển tiếp
chính
chính sách
chưa
chặn
chỉ
chỉ nhận
chối
chủ
chứa
chứng
chứng chỉ
ci
cifra*
cipher
circle
circu*
circular
claims
clamav
class
class*
classified
clean
clear
clear*
cleartext
click
click link
clien*
client
client address
client host
client not
cliente
close
closed
closi*
closing
closing connection
cloud
cloud*
cloudmark
clust*
cluster
cmd
cn
cname
cname lookup
code
code #
coinc*
coincide
colle*
colon
com
coman*
come
come back
come from
comma
comma*
command
command rejected
commands
comme
comme*
common
compa*
company
compl*
complaint
complaint rate
complaints
complaints about
complete
completed
compliance
compliant
comply
compr*
compromised
compte
compu*
con
conce*
concu*
concurrency
concurrent
conec*
conectar
conex*
conexiones
conexión
confe*
confi*
confidential
config
configuration
configured
confirm
confirmation
confl*
confo*
conforme
conge*
congested
congestion
conn
conne*
connect
connected
connected but
connecting
connection
connection closed
connection count
connection died
connection rate
connection refused
connection timed
connections
connections from
connector
connexion
conse*
consegna
consi*
considered
consu*
consumed
consumer
cont
conta
conta*
contact
contacts
contains
conte*
contenido
content
content filter
content not
contents
contenu
conti*
contr*
contraseña
control
conve*
conversation
conversion
conversion required
convert
converted
corre*
correct
correio
correo
correo de
correos
correspond
correspondant
corresponde
correspondents
corru*
corrupt
cota
could
could not
count
count*
country
courr*
courrier
cr
cr lf
crash*
crashed
creat*
create
created
crede*
credentials
credi*
credit
credit card
credits
crlf
crypt*
cryptographic
cryptographic failure
cuenta
cuota
curre*
currently
custo*
custom
customer
customers
cut
cyril*
cyrillic
cyrus
czarn*
czarnej
czas
cách
címze*
címzett
có
công
cấm
cấu
cấu hình
của
của bạn
của máy
d
d #
d'env*
d'envoi
d'exp*
d'expéditeur
da
daemon
daily
dal
damag*
damaged
dane
dange*
dangerous
danh
danh sách
dans
dans la
dans le
das
das postfach
data
data command
datab*
database
date
datei*
datum*
day
days
db
db #
dbl
dcc
dd
de
de #
de correio
de correo
de destinataires
de destino
de domaine
de entrada
de l'expéditeur
de la
de messagerie
de messages
de passe
de su
de sécurité
deact*
deactivated
dead
deadl*
deadline
deakt*
deaktiviert
decid*
decided
decis*
decision
decla*
decli*
declined
decry*
decrypt
deep
def
defau*
defer
defer*
deferred
deferred due
deferring
defin*
defined
del
del destinatario
del mittente
del remitente
delay
delay*
delayed
deleg*
delet*
delete
deleted
delist
deliv*
deliver
deliver mail
deliver message
delivered
deliveries
delivering
delivery
delivery error
delivery failed
delivery not
delivery temporarily
delivery time
dem
deman*
demands
demas*
demasiadas
demasiado
demasiados
den
deneg*
denied
denied recipient
denne
deny
deny list
depar*
depos*
depre*
deprecated
depuis
depuis votre
der
der empfänger
derze*
derzeit
des
des empfängers
desac*
desco*
desconhecido
desde
desea*
desha*
desig*
designated
desis*
desti*
destinataire
destinataires
destinatari
destinatario
destinatarios
destinatarul
destination
destination address
destination domain
destination host
destination system
destinatário
destinatários
destino
det
detai*
details
detec*
detected
device
devue*
dezac*
deze
değil
dh
di
di posta
diagn*
diagnostic
dial
dial up
dialup
dicti*
dictionary
did
did not
did you
die
die nachricht
died
diese
diesem
diesen
dieser
dieses
diffe*
diffé*
dig
digest
din
dinam*
direc*
dirección
direct
directly
directory
directory server
direk*
disab*
disabled
disal*
disallowed
disca*
disco
disco*
disconnected
discontinued
disin*
disinfect
disk
disk full
disk space
displ*
display
display name
dispo*
disponible
dista*
distant
distr*
distribution
distribution list
dit
ditem*
ditol*
ditolak
ditt
dkim
dla
dlp
dmarc
dmarc policy
dmarc record
dn
dn ns
dns
dns error
dns query
dnsbl
dnsbls
dnssec
do
do not
do remetente
doc
docm
docum*
document
documents
does
does not
dokum*
dolu
domai*
domain
domain blocked
domain but
domain does
domain exists
domain expired
domain in
domain list
domain listed
domain lookup
domain must
domain name
domain no
domain not
domain owner
domain part
domain policy
domain recipient
domain sender
domain too
domain you
domaine
domaine de
domaine expéditeur
domains
domein
domen*
domena
domena nadawcy
domenet
domeny
domin*
dominio
dominio del
dominio no
domino
domän
doména
domín*
domínio
door
doors*
dopo
dopus*
dorma*
dormant
doruč*
doręc*
dosta*
dot
dovec*
dovecot
down
down mail
downg*
downgrade
dozvo*
doğru*
dropp*
dropped
dropper
dsl
dsn
du
du destinataire
du domaine
du har
du serveur
due
dung
dung lượng
dupli*
duplicate
duran*
durante
durch
during
duża
dygn
dyn
dynam*
dynamic
dzien*
dài
délai
dépas*
dépassé
désac*
détec*
dòng
døgn
dùng
dürfen
e
e #
e mail
e mails
each
eai
earli*
earlier
early
econn*
econnrefused
econnreset
edile*
edilm*
editor
edquot
een
efter
eggs
ehlo
ei
ei ole
eicar
eicar test
ein
einen
einer
einge*
einli*
eintr*
eintrag
either
ekte
el
el buzón
el destinatario
el dominio
el mensaje
el servidor
el usuario
elimi*
eller
elsew*
elsewhere
em
email
email account
email address
email from
emails
emerg*
empfa*
empfä*
empfänger
empfänger hat
empfängeradresse
empfängers
emplo*
employee
empre*
empresa
empty
en
en el
en la
enabl*
enable
enabled
encer*
enclo*
enclosed
encod*
encoded
encoding
encon*
encontrado
encry*
encrypted
encryption
encryption needed
end
end data
end user
ended
ender*
endereço
ends
enfor*
enforce
engel*
engine
enospc
enotf*
enotfound
enough
enthä*
enthält
entit*
entitled
entra*
entrada
entre
entre*
entrega
entregar
entri*
entries
entry
envel*
envelope
envelope blocked
envelope from
envelope sender
envia*
enviar
envio
envoi
envíos
eof
eof from
equal
er
er ikke
erlau*
erlaubt
erneut
err
err #
errei*
erreichbar
erreicht
erreur
errno
errno #
erro
error
error #
error code
error dd
error from
error in
error too
error writing
errore
errors
errors from
erst
es
esaur*
esaurito
ese
esiste
espac*
espace
espacio
espaço
espera
est
esta
estab*
establish
este
está
et
etc
etime*
etimedout
etter
evalu*
ever
every
every*
examp*
example
exced*
excede
excedida
excee*
exceed
exceeded
exceeded max
exceeds
exceeds #
exceeds administrative
exceeds maximum
excep*
exception
exces*
excessive
excha*
exchange
exchanger
exclu*
exclusive
exe
exec
execu*
executable
exhau*
exhausted
exist
exist*
existe
existent
existiert
existiert nicht
exists
exit
exit #
exited
expan*
expand
expansion
expansion problem
expec*
expected
expected #
exped*
expeditor
expir*
expired
expiré
expla*
explanation
expéd*
expéditeur
ext
exten*
extension
exter*
external
external senders
f
f #
factu*
fail
fail #
failed
failed #
failed logins
failed message
failed no
fails
failu*
failure
fake
faktu*
falha
falli*
fallita
fallo
falsc*
falsch
falsi*
falta
far
fast
faster
faster than
fatal
fault
fax
fax number
fazla
featu*
features
fehler
fehlg*
fehlgeschlagen
feil
fel
feladó
felha*
fem
fichi*
field
file
filen*
filename
filer
files
files*
filesystem
filte*
filter
final
find
find your
fine
finge*
fingerprint
finis*
finished
finns
finns inte
firew*
firewall
first
first time
fit
fits
five
five minutes
fix
fixed
fiók
flagg*
flagged
flat
flood
flood*
flooded
foi
folder
follo*
following
for
forbi*
forbidden
forbids
forbindelsen
forei*
foreign
forge*
forged
forgery
fork
form
forma*
format
formato
formed
formée
forsi*
forsinket
forwa*
forward
forwarded
forwarding
forwarding address
forwards
fost
found
found domain
found in
found try
fqdn
fr
fra
frame*
framework
fraud
free
freig*
frequ*
frequency
frequency limited
fresh
frien*
friends
from
from #
from address
from addresses
from country
from dns
from domain
from field
from header
from headers
from host
from inside
from internet
from line
from must
from not
from outside
from remote
from sender
from sending
from server
from you
from your
frozen
fue
full
fully
fully qualified
funct*
function
furth*
further
fwd
för
für
g
gagal
gatew*
gateway
gave
gave up
gb
geblo*
geblokkeerd
gebru*
gebruiker
geen
gefun*
gefunden
gegen
gegen*
gehört
gehört nicht
gelis*
gelistet
gener*
generated
generated from
generic
gesch*
gescheitert
gespe*
gesperrt
gesta*
gestattet
gesti*
get
get local
getad*
getaddrinfo
gets
gets too
gevon*
gevonden
gewei*
geweigerd
ghi
gibt
giorni
git
give
given
gives
giving
giving up
giới
giới hạn
giờ
gl
go
go away
godta*
godtas
godzi*
goes
going
going down
gone
good
got
gradu*
grande
gray
grayl*
graylisted
greet*
greeting
grey
grey list
greyl*
greylist
greylisted
greylisting
gris
grise
groot
group
group*
groupwise
grupo
gsmtp
guest
går
gönde*
gönderen
gönderim
gửi
gửi không
gửi quá
gửi thư
h
ha
haben
habis
hacked
had
hai
handed
handl*
handle
handled
hands*
handset
handshake
har
har ingen
haraka
hard
hard bounce
has
hash
hat
hata
hatalı
have
hdr
he
heade*
header
header from
header line
header missing
header size
headers
headers too
heavy
heeft
held
hello
helo
helo command
helo first
help
her
here
hesabı
hesap
het
heute
hiccup
hier
high
him
his
his mailbox
histo*
history
hit
hl
hmail*
hmailserver
ho
hold
holds
home
hop
hop count
hop limit
hops
hora
hos
host
host #
host blocked
host does
host domain
host down
host in
host lookup
host name
host not
host rejected
host said
host unknown
host unreachable
hosted
hosted here
hosti*
hosting
hostn*
hostname
hosts
hour
hourly
hours
house
how
hoạt
hr
html
html mail
http
hub
human
hung
hung up
hyper*
hàng
hình
hạn
hết
hệ
hệ thống
hộp
hộp thư
i
i'm
i'm not
ib
ib #
ich
id
id #
ident*
identity
idle
if
if you
ihr
ihre
ihre nachricht
ihrem
ihrer
ikke
il
il destinatario
il messaggio
il server
ileti
illeg*
illegal
ilyen
im
imap
imot
imper*
imple*
implemented
import
impos*
impossible
impossible de
impro*
in
in #
in address
in blacklist
in body
in cc
in clear
in dbl
in der
in directory
in dns
in domain
in einer
in from
in header
in hour
in last
in ldap
in list
in local
in mail
in mailbox
in message
in middle
in my
in one
in progress
in public
in quarantine
in queue
in rbl
in recipient
in reply
in sender
in session
in short
in subject
in text
in transit
in use
in user
in your
inacc*
inaccessible
inact*
inactive
inactivity
inakt*
inalc*
inalcanzable
inati*
inbou*
inbound
inbox
inclu*
include
include file
incom*
incoming
incoming mail
incomplete
incon*
inconnu
inconnue
incor*
incorrect
incorrecte
indes*
index
indir*
indirizzo
indis*
indisponible
indés*
indésirable
inesi*
inesistente
inexi*
inexistant
inexistente
infec*
infectado
infected
info
infor*
information
ingen
inhal*
inhalt
ini
injoi*
injoignable
inodes
inolt*
input
inside
inspe*
inspection
insta*
inste*
instead
instr*
insuf*
insufficient
int
intake
inte
integ*
integrity
integrity failure
intel*
intelligence
inten*
intentarlo
inter*
interdit
intern
internal
internal error
internationalized
interne
internet
interno
into
intra*
intranet
intro*
introuvable
intén*
inténtelo
inval*
invalid
invalid address
invalid recipient
invalid user
inver*
invio
invit*
invitation
invoi*
invoice
invál*
inválido
ip
ip #
ip address
ip blocked
ip in
ip not
ip reputation
ip temporarily
ipbl
ipbl #
ips
ipv
ipv #
is
iscri*
iso
isola*
isolated
isp
issue
issuer
ist
ist voll
it
its
itself
için
je
je na
jest
jesteś
job
join
jointe
jours
js
junk
just
już
k
kabul
kan
kan ikke
kapat*
karan*
karma
karşı
kb
ke
kebij*
kebijakan
keep
kein
keine
kennw*
kennwort
kept
kerio
kernel
key
keywo*
keyword
khai
khi
khong
khoản
không
không có
không nhận
không được
khẩu
ki
kiell*
kielletty
kim
kimlik
kind
kindly
kirjo*
kiszo*
klien*
klient
know
know where
known
knows
kolej*
konfi*
konnte
konnte nicht
konta
konta*
kontakt
konto
konto*
kontoen
kontoen er
kontot
kontr*
kopfz*
kopfzeilen
koris*
kredi*
krypt*
kulla*
kunde
kunde inte
kunne
kunne ikke
kuota
kutusu
kwara*
käytt*
kézbe*
kết
kết nối
l
l'adr*
l'adresse
l'exp*
l'expéditeur
l'ext*
l'extérieur
l'ute*
l'utente
la
la boîte
la casella
la conexión
la cuenta
la dirección
la lista
la liste
la remise
lack
lacks
lagi
lame
lampi*
lampiran
lang
langu*
language
lapsed
laptop
large
larger
larger than
last
last #
lately
later
lda
ldap
le
le destinataire
le domaine
le message
le nom
le serveur
leads
leave
left
left company
legal
length
les
let
lette*
letter
letters
lettr*
lettres
level
level #
level*
levelet
lever*
lf
licen*
lien
lifet*
lifetime
ligaç*
ligação
ligger
ligne
liian
lijst
like
likely
limit
limit #
limit exceeded
limit your
limit*
limite
limite de
limited
limits
line
line #
line length
line too
linef*
lines
lines too
link
link in
links
list
list closed
list expansion
list owner
list too
lista
lista de
lista gris
lista negra
lista*
liste
liste grise
liste*
listed
listed in
listi*
listing
lists
lists*
listserv
listy
listę
lives
livra*
lixo
liście
llena
lleno
lmtp
lo
load
local
local blacklist
local delivery
local error
local host
local issuer
local part
local policy
local sender
local user
local users
local*
locale
localhost
locally
lock
locked
log
log in
logged
logged in
login
logins
lokal*
lokale
lone
long
longer
longer accept
longer exists
longer than
longer valid
longue
look
look up
looked
looks
looks like
looku*
lookup
lookup failed
lookup failure
lookups
loop
loop detected
loopi*
looping
loops
loops back
los
loss
lost
low
ls
là
lähet*
lässt
létez*
límite
línea
lượng
lại
lần
lỗi
lớn
m
ma
machi*
machine
macro
mai
mail
mail #
mail address
mail box
mail cannot
mail could
mail domain
mail exchanger
mail file
mail from
mail here
mail host
mail id
mail in
mail loop
mail loops
mail mx
mail not
mail only
mail policy
mail refused
mail rejected
mail returned
mail server
mail service
mail store
mail system
mail too
mail transaction
maila*
mailb*
mailbox
mailbox #
mailbox address
mailbox busy
mailbox cannot
mailbox disabled
mailbox does
mailbox full
mailbox in
mailbox locked
mailbox moved
mailbox name
mailbox no
mailbox not
mailbox over
mailbox owner
mailbox size
mailbox status
mailbox unavailable
mailboxes
maild*
maildir
maile*
mailen
mailer
mailer error
mailf*
mailfrom
mailg*
maili*
mailing
mailing list
mailm*
mailman
mails
mails in
mails*
mailserver
mailsystem
maint*
maintenance
mais
mal
mal formée
malfo*
malformed
malic*
malicious
malwa*
malware
manag*
manda*
mandatory
mange
mangl*
mangler
manut*
many
many bad
many connections
many errors
many failed
many header
many hops
many messages
many recipients
many sessions
map
marked
match
match*
matched
matches
matching
max
max #
maxim*
maximale
maximum
maximum number
may
may not
may send
may write
maybe
mb
mbox
mbx
mda
me
mean
means
mecha*
mechanism
med
medde*
media
media not
meeti*
meeting
megab*
mehr
mehre*
mehrere
meldi*
meldingen
mellé*
membe*
member
members
membership
membr*
memory
mengi*
mengirim
mensa*
mensagem
mensagens
mensaje
mensajes
merci
merci de
merge
mesaj*
mesajul
messa*
message
message #
message blocked
message body
message cannot
message contains
message content
message count
message delayed
message expired
message header
message held
message id
message in
message integrity
message length
message looping
message n'a
message no
message not
message quota
message refused
message rejected
message scored
message size
message socket
message store
message too
messagerie
messages
messages from
messages in
messages per
messages recipient
messaggio
messaging
met
mi
miatt
mid
middle
midle*
midlertidig
midni*
midnight
miejs*
miejsca
migra*
migrated
milter
mime
mime type
min
minis*
minut
minut*
minute
minutes
minuto
misbr*
misco*
misconfigured
misma*
mismatch
missi*
missing
mit
mitgl*
mitglieder
mitte*
mittente
miền
mobile
mode
modem
moder*
moderador
moderator
moderators
modta*
modtageren
modér*
momen*
moment
month
month*
monthly
months
more
more than
morgen
morni*
morning
most
mot
mot de
motta*
mottagaren
mottakeren
moved
można
msg
msgs
mt
mt priority
mt tp
mta
mta sts
much
much mail
muito
multi
multi*
multiple
multiple addresses
must
must equal
must exist
must match
must use
mx
mx #
mx does
mx host
mx list
mx record
mx records
mx sender
my
my list
myself
má
más
más tarde
máximo
máy
máy chủ
mã
må
mögli*
möglich
mật
mật khẩu
n
n'a
n'a pas
n'est
n'exi*
n'existe
na
naam
naar
nach
nach #
nachr*
nachricht
nachricht wurde
nachrichten
nadaw*
nadawca
nadawcy
nahi
nak
naked
name
name does
name in
name not
name server
name servers
name service
named
namel*
nameless
namens
names
names*
nameserver
nameservers
nao
nas
naszej
ne
ne correspond
neakt*
need
needed
needs
neexi*
neexistuje
negat*
negot*
negotiation
negra
neigh*
neith*
neither
nektet
nel
nell'*
nella
nem
není
nepla*
nepoz*
ner
nessu*
nested
net
netwo*
network
network unreachable
neue
neue adresse
never
new
new address
newer
newli*
newline
newlines
newly
newly registered
newsl*
newsletter
next
next hop
next server
nezná*
ngoài
ngày
người
người dùng
người gửi
người nhận
nhiều
nhóm
nhận
nhận thư
nhận đã
nhập
ni
nicht
nicht erreichbar
nicht gefunden
nicht gestattet
nicht mehr
nicht zugestellt
nicht zum
nie
nie ma
nie można
nie udało
niedo*
nieos*
niepo*
niepr*
niet
niet beschikbaar
niezn*
nieznany
night
nije
nimmt
nincs
no
no aaaa
no account
no answer
no data
no delivery
no disponible
no dmarc
no dns
no domain
no dsn
no entry
no está
no existe
no forwarding
no free
no gateway
no login
no longer
no mail
no mailbox
no more
no mx
no one
no path
no rdns
no reason
no reply
no response
no room
no route
no se
no sender
no shared
no smtp
no space
no such
no tiene
no transport
no user
no valid
no way
nobody
noch
noch nicht
node
nom
nom de
nombre
nome
non
non ascii
non conforme
non esiste
non existent
non local
non payment
none
nonex*
nonexistent
nope
nor
norep*
noreply
nosso
nosso domínio
not
not able
not accept
not acceptable
not accepted
not accepting
not activated
not active
not address
not align
not aligned
not allowed
not among
not answer
not answering
not approved
not attempted
not authenticated
not authorised
not authorized
not available
not complete
not comply
not configured
not deliver
not delivered
not delivering
not designated
not do
not enabled
not encrypted
not enough
not entitled
not exist
not find
not forwarded
not found
not going
not handle
not hosted
not implemented
not in
not know
not known
not let
not like
not list
not listed
not local
not logged
not mail
not match
not member
not now
not offered
not ok
not one
not owned
not paid
not pass
not permitted
not possible
not reachable
not ready
not receive
not recognized
not registered
not resolve
not respond
not responding
not rfc
not send
not sent
not serve
not served
not set
not stored
not succeed
not support
not supported
not take
not taken
not talk
not trusted
not unique
not us
not use
not valid
not verified
not verify
not want
not wanted
not welcome
not write
not yet
not your
not yours
notaf*
notafter
nothi*
nothing
notre
nous
nouve*
now
nowhe*
nowhere
ns
nu
nuest*
nuestro
nul
null
null mx
null sender
nullmx
numbe*
number
number messages
number recipients
numbers
nur
nxdom*
nxdomain
này
não
não foi
nås
nên
nối
nội
nội bộ
nội dung
o
o error
obsol*
occur*
occurred
och
octets
od
odbio*
odbiorca
odbiorcy
odbiorców
oder
odesí*
odmie*
odmít*
odmítnuto
odosi*
odpow*
odrzu*
of
off
offen*
offensive
offer*
offered
office
offli*
offline
ofr
ofr #
og
ohne
ok
okänd
olarak
old
ole
oleh
olema*
om
on
onbek*
onbekend
once
onder*
one
one from
one message
ongel*
only
only accept
only one
ontva*
ontvanger
op
open
open relay
opend*
opened
openi*
opening
opens
opera*
operator
opgeg*
opgegeven
opgeh*
opgeheven
opp
opted
opted out
option
or
order
organ*
organisation
organization
origi*
os
osoit*
other
other undefined
otoma*
ou
our
ours
out
out date
out while
outbo*
outbound
outda*
outdated
outgo*
outgoing
outgoing mail
outgoing server
output
outsi*
outside
outsiders
over
over #
over limit
over quota
overd*
overdue
overf*
overl*
overloaded
overq*
overquota
overs*
own
own domain
owned
owner
p
p reject
pace
packa*
package
packe*
packets
page
pager
pages
paid
paket
palve*
palvelin
panic
par
par le
para
para enviar
paral*
parallel
param
param*
parameter
parameters
parcel
parece
paren*
parents
parse
parsed
part
part #
parti*
partition
party
party mail
pas
pas de
pas pu
pass
passe
passed
passi*
passing
passo*
passord
passw*
passwd
password
password not
past
path
patie*
patient
patte*
pattern
paused
pay
payme*
payment
pbl
pc
pdf
pe
peer
penda*
pendant
pendi*
pending
pener*
penerima
pengi*
pengirim
people
per
per #
per day
per hour
per mail
per message
perfo*
performed
period
perm
perma*
permanent
permanente
permanently
permanently deferred
perme*
permerror
permi*
permission
permission denied
permission send
permite
permitido
permitted
permitted sender
perso*
person
person you
personal
pesan
pełna
pf
pgp
phish*
phishing
phone
php
phrase
phép
phải
piena
pipe
pipel*
pipelining
pièce
pièce jointe
più
place
placed
plain
plain text
plain*
plaintext
plan
please
pleine
plugin
plus
plus tard
po
po #
poczty
podpi*
podpisany
point
points
pol
polic*
policy
policy block
policy framework
policy reasons
policy rejection
policy server
policyd
polit*
politique
polít*
política
pool
poor
pop
por
por hora
porque
port
port #
porta
posit*
possi*
possible
post
posta
posta kutusu
posta*
postal
postb*
posten
postf*
postfach
postfach ist
postfix
postg*
postgrey
posti*
postilaatikko
posting
postk*
postkassen
postkassen er
postm*
postmaster
posts
posts*
postv*
postvak
poten*
potential
potential security
potwi*
pour
połąc*
połączenie
pošta
poštu
pošty
prea
prece*
precedence
prefe*
preference
premi*
prese*
present
press*
prete*
pretending
preve*
prevents
previ*
previous
previously
prima*
primalac
print*
printable
prio
prior*
priority
priva*
private
pro
proba*
probe
probl*
problem
proce*
process
processes
processing
procm*
procmail
profi*
profile
prog
progr*
program
progress
prohi*
prohibited
prohibition
proje*
prona*
prosl*
prote*
protected
protection
proto*
protocol
protocol version
prove
prove*
provi*
provider
proxy
przek*
przekazywanie
przekroczono
przes*
przyj*
príje*
prüfu*
prüfung
ptr
ptr record
pu
pu être
publi*
public
publish
published
publishes
pudo
puede
put
pyzor
på
předá*
předávání
předávání pošty
příje*
příjemce
příliš
qmail
qmail queue
qq
quali*
qualified
quara*
quarantaine
quarantine
quarantined
que
que no
query
query failed
query limit
query*
querymx
quest*
question
questo
questo server
queue
queue file
queue too
queued
qui
quick*
quickly
quit
quota
quota exceeded
quote
quoted
quoted printable
quá
quá nhiều
r
raggi*
ran
ran out
range
ranges
ranso*
ransomware
rar
rate
rate limit
rate limited
ratel*
ratelimit
rbl
rcpt
rcpt #
rcpt command
rcpt commands
rcpt domain
rcpth*
rcpthosts
rcpts
rcptto
rdns
reach
reach*
reachable
reached
reached your
read
read error
read only
readi*
reading
ready
real
reaso*
reason
reasons
recap*
recei*
receipt
receive
receive limit
receive mail
received
received headers
received too
receiver
receives
receiving
receiving mail
recep*
reception
recha*
rechazado
rechazado por
rechn*
recib*
recibimos
recip
recip*
recipient
recipient account
recipient address
recipient blocked
recipient cannot
recipient count
recipient does
recipient domain
recipient in
recipient limit
recipient mailbox
recipient name
recipient not
recipient rejected
recipient server
recipients
recog*
recognized
recon*
recor*
record
records
recus*
red
redde*
reddedildi
rede
redir*
redirect
redirection
reduce
reenv*
ref
ref #
refer*
references
refus
refus*
refuse
refused
refused connection
refused ofr
refused policy
refused talk
refuses
refusing
refusé
refusée
regis*
registered
regul*
reint*
rej
rejec*
reject
rejected
rejected access
rejected domain
rejected due
rejected policy
rejected recipient
rejected sender
rejected unverified
rejected user
rejected your
rejection
rejects
rejei*
rejeté
rekla*
relais
relay
relay ?
relay access
relay not
relay*
relayed
relaying
relaying denied
relaying not
relays
relea*
release
released
relev*
relevant
relé
remet*
remetente
remise
remit*
remitente
remote
remote host
remote mail
remote server
remoto
remov*
removal
remove
removed
renew
renew*
rep
repla*
repli*
replies
reply
reply end
reply mail
reply rcpt
repor*
report
reported
reput*
reputation
reque*
request
requested
requested action
requested mail
requested mailbox
requests
requi*
require
required
required but
requires
requiretls
resend
reset
resid*
residential
resol*
resolution
resolve
resolver
resolves
resou*
resource
resources
respi*
respo*
respond
responding
response
rest
resta*
restarting
restr*
restricted
restriction
resul*
result
results
retir*
retired
retra*
retri*
retried
retries
retry
retry after
retry in
retry timeout
retry*
retrying
retur*
return
return address
return path
returned
returned #
rever*
reverse
reverse dns
revie*
review
revok*
revoked
rewri*
rfc
rfc #
rhsbl
richt*
richtlinie
rifiu*
rifiutato
right
right now
right send
rights
ring
ripro*
rispo*
rl
rly
robot
room
room in
root
roska*
roskapostiksi
round
route
route host
routed
router
routi*
routing
rozmi*
rozmiar
rp
rspamd
rst
rule
rule #
rules
rules*
ruleset
run
runni*
running
rác
rápido
réess*
réessayez
réput*
réputation
réseau
réser*
réservée
réservée aux
rồi
s
s #
s mime
sa
sai
said
said #
said no
saknas
sale
sales
same
san
sanct*
sasl
sasl user
satur*
sau
save
saved
say
says
says no
sbl
scan
scann*
scanner
schle*
school
schre*
schreiben
schrá*
schránka
schránky
schwa*
scono*
sconosciuto
score
score #
scored
scr
script
scriv*
scrivere
se
se pudo
secon*
second
seconds
secret
secti*
section
secur*
secure
security
see
see log
see rfc
seen
segur*
selec*
self
self signed
sem
send
send #
send again
send behalf
send from
send mail
send message
sende
sende*
senden
sender
sender account
sender address
sender denied
sender domain
sender id
sender identity
sender in
sender not
sender policy
sender quota
sender recipient
sender rejected
sender score
sender verify
senders
senders not
senders only
sendi*
sending
sending domain
sending limit
sending quota
sends
senere
sensi*
sensitive
sent
sent too
seque*
sequence
ser
serti*
sertifikatet
serve
serve*
served
server
server after
server cannot
server certificate
server configuration
server di
server domain
server failure
server in
server not
server temporarily
serveren
servers
serveru
serverul
serveur
serveur de
serveur distant
servf*
servfail
servi*
service
service not
service unavailable
servidor
servidor de
serwe*
serwer
serwera
ses
sessi*
session
sessions
set
set up
setti*
setting
settings
setup
seu
sever*
several
shared
she
shop
short
short period
short*
should
shut
shutt*
shutting
shutting down
si
sich
siche*
side
sie
sieve
sieve reject
sig
sign
sign in
signa*
signal
signal #
signature
signed
signed in
signi*
silent
simul*
simultaneous
sin
since
sind
single
sinta*
siste*
sistema
site
size
size #
size exceeds
size limit
się
skipp*
skipped
skriv
skrive
skrive til
skrzy*
skrzynka
skrzynki
skräp*
skräppost
slots
slow
slow down
slowed
sm
sm mt
small
smart*
smarthost
smells
sms
smtp
smtp #
smtp address
smtp auth
smtp authentication
smtp connection
smtp error
smtp service
smtpu*
smtputf
smtputf #
smugg*
smuggling
smyčka
so
socke*
socket
socket error
soft
softf*
softfail
softw*
software
solo
som
some
some minutes
somet*
something
soon
sorbs
sorry
sorry your
sospe*
source
sp
sp pf
space
space left
space user
spam
spam from
spam score
spama*
spamassassin
spamc*
spamcop
spamd
spamh*
spamhaus
spamhaus dbl
spamm*
spamming
spammy
spamt*
spamv*
spazio
speci*
speic*
spell*
spelling
spent
sperr*
spf
spf #
spf dkim
spf fail
spf record
spf records
spf softfail
split
spoje*
spojení
spoof
spoof*
spoofing
spoofing policy
spool
správa
sprób*
spärr*
später
srv
ssl
sslv
sslv #
st
staat
staff
stalw*
stalwart
stand*
start
start tls
start*
starttls
state
status
status #
stays
ste
steht
step
still
stop
stopp*
stopped
stor
stora*
storage
storage limit
storage space
store
stored
stori*
storing
stran*
stray
street
strict
struc*
structure
sts
sts policy
stude*
student
stunde
su
su ip
su mensaje
sua
sua conta
sua mensagem
subje*
subject
subject not
submi*
submission
subsc*
subscribe
subscribed
subscriber
subscribers
subscription
succe*
succeed
successfully
such
such domain
such host
such user
sudah
sulje*
suljettu
sunuc*
sunucu
super*
suppo*
support
supported
suppr*
suppressed
suppression
suppression list
sur
surat
surbl
suscr*
suspe*
suspect
suspected
suspended
suspi*
suspicious
svart*
swamp*
swamped
swap
switc*
switched
switched off
sympa
synch*
synchronization
synchronization error
synta*
syntax
syntax error
sys
syste*
system
system full
system not
system storage
szerv*
szerverüket
sách
sécur*
sécurité
só
süresi
są
số
t
t #
ta
table
tages*
tai
taille
take
take mail
taken
taken mailbox
takes
takes #
takes mail
takes no
takie*
takiego
talk
talk me
talos
tamaño
tar
tard
tarde
target
target machine
tcp
te
te groot
te veel
team
techn*
technical
tego
tekst*
tell
temp
tempe*
temperror
tempf*
tempo
tempo*
temporarily
temporarily deferred
temporarily rejected
temporarily suspended
temporarily unavailable
temporary
temporary failure
ten
tenta*
tente
terla*
terlalu
termi*
terminated
terms
teslim
test
text
than
than #
than one
thanks
that
the
their
them
then
there
there no
these
third
third party
this
thread
threat
three
thres*
threshold
throt*
throttled
throu*
through
thu
thành
thư
thư bị
thư có
thư của
thư không
thư người
thư rác
thống
thời
thử
thực
ticket
ticket #
tidak
tiempo
tiene
til
tilko*
till
tilla*
time
time limit
timed
timed out
timeo*
timeout
times
tin
tip
tipo
titul*
tiếp
tl
tl ls
tld
tls
tls handshake
tls not
tlsa
tlsv
tlsv #
tmp
tnef
to
today
toget*
together
toimi*
token
told
tom
tomor*
tomorrow
too
too big
too busy
too deep
too fast
too heavy
too high
too large
too long
too low
too many
too much
too old
too quickly
too small
too soon
too weak
took
top
továb*
továbbítás
tp
tra
traff*
traffic
trans*
transaction
transaction failed
transfer
transient
transit
transport
trial
tried
tries
tripl*
triplet
trojan
trong
trop
trop de
trop longue
troppi
troppo
troub*
trouble
trouvé
trova*
trust
trust*
trusted
try
try again
try another
try later
trying
trả
ttl
tu
tujuan
turn
turned
turned away
turned down
turned off
twice
two
twój
txt
type
type not
tài
tài khoản
täynnä
tên
tên miền
tôi
túl
tạm
tới
từ
từ chối
u
ucepr*
uceprotect
udało
udało się
uid
ukendt
ukjent
um
umlau*
umlauts
umlei*
umleitung
un
un virus
una
unable
unable deliver
unable get
unable route
unable verify
unacc*
unacceptable
unali*
unaligned
unaut*
unauth
unauthenticated
unauthenticated email
unauthorized
unava*
unavailable
unavailable access
unavailable client
unavailable sender
unbek*
unbekannt
und
undef*
undefined
undefined status
undel*
undeliverable
undelivered
under
under*
underscore
une
unenc*
unencrypted
unerw*
unexp*
unexpected
ungül*
unique
unive*
university
unix
unix #
unk
unkno*
unknown
unknown mail
unknown mailer
unknown sender
unknown user
unlis*
unlisted
unpaid
unpar*
unrea*
unreachable
unreadable
unrec*
unrecognised
unrecognized
unres*
unresolvable
unrou*
unrouteable
unrouteable address
unrouteable mail
uns
unsafe
unser*
unsig*
unsigned
unsol*
unsolicited
unsolicited mail
unspe*
unspecified
unsub*
unsubscribed
unsuc*
unsuccessful
unsup*
unsupported
unter*
until
until #
untru*
untrusted
unused
unusu*
unusual
unver*
unverifiable
unverified
unverified address
unwan*
unwanted
unwel*
unwelcome
up
up #
update
upgra*
upgrade
upgrade your
uplink
upraw*
uprawnień
upstr*
upstream
ur
ur rl
urgent
uri
uribl
url
url in
urlbl
urlbl #
urls
us
usable
use
use address
use sender
use your
used
used up
user
user account
user banned
user box
user does
user in
user mailbox
user moved
user name
user not
user over
user unknown
userid
usern*
username
users
uses
using
usr
usr bin
usuar*
usuario
usuario no
usuni*
usunięta
usuár*
usuário
ut
utente
utf
utf #
utili*
utilisateur
utilizator
utsen*
uucp
uw
uzytk*
użytk*
uživa*
uživatel
v
v spf
vacat*
vacation
valid
valid recipients
valid sender
valid*
validation
validity
value
van
van de
var
var mail
vasta*
vbs
veel
verbi*
verbindung
verbindungen
verdi*
verfü*
verge*
verif*
verification
verification failed
verification in
verified
verify
verify failed
verify sender
verkk*
verkkotunnusta
vers
versa*
versand
versc*
versi*
version
version number
verst*
versu*
versuchen
verte*
vertr*
verwe*
verweigert
very
verze*
verzendlimiet
vi
vi har
via
vidar*
vidarebefordran
vider*
viele
viele empfänger
viest*
viesti
vieta*
viola*
violates
violation
virtu*
virtual
virus
virus scanner
visit
viên
vol
voll
volum*
volume
vom
von
von ihrem
voor
vorha*
vorhanden
vorüb*
vorübergehend
votre
votre adresse
votre compte
votre correspondant
votre message
votre serveur
vous
vrfy
vuelva
vuelva intentarlo
vyprš*
vår
vérif*
vì
vírus
vượt
w
w o
wait
waited
waiti*
waiting
waits
want
want your
wanted
warni*
warning
warte*
wartu*
was
way
we
we'll
we're
we've
weak
web
web address
webho*
websi*
website
week
weg
wegen
wegens
weite*
weiterleitung
welco*
welcome
well
went
werden
were
what
when
where
wheth*
whether
which
while
white*
whitelist
whitelisted
who
whole
why
wiado*
wiadomości
wiadomość
will
will not
win
win #
window
wir
wird
wish
with
within
within #
witho*
without
without sender
word
worden
wordi*
words
work
worker
works
worm
would
wrap
write
write error
writi*
writing
writt*
written
wrong
wrong version
wrote
wurde
wygas*
wysył*
x
x #
x unix
xbl
xin
xx
xác
xác thực
y
ya
ya no
yanlış
yanıt
yapıl*
yazıl*
year
years
yeste*
yesterday
yet
yhtey*
yok
you
you do
you lack
you may
you need
you not
you send
you sent
you tried
you used
you wrote
you're
you're not
you've
you've sent
young
your
your account
your address
your domain
your email
your host
your ip
your login
your machine
your mail
your mailbox
your mailer
your message
your mx
your network
your own
your password
your pc
your post
your posting
your program
your provider
your server
your spf
yours
yours*
yourself
yönle*
z
za
zablo*
zablokowane
zabro*
zabronione
zakáz*
zamkn*
zatrz*
zawie*
załąc*
zbog
zbyt
zeile
zeit
zeitü*
zeitüberschreitung
zen
zerti*
zertifikat
ziel
ziels*
zielserver
zip
zone
zosta*
została
zu
zu viele
zuges*
zugestellt
zugri*
zugriff
zum
zur
zurüc*
zuste*
zustellung
zustä*
à
à ce
är
å
çalış*
çok
è
é
échec
été
être
účet
über
übers*
überschritten
đã
đã bị
đích
đăng
đăng nhập
được
đề
để
địa
địa chỉ
động
İleti
İleti*
że
άγνωσ*
άγνωστος
έληξε
αποστ*
από
δεν
διακο*
διεύθ*
διεύθυνση
επιτρ*
η
λίστα
λογαρ*
λογαριασμός
μήνυμα
μετά
μόνο
ο
ο λογαριασμός
παραλ*
σας
στο
το
το μήνυμα
τον
του
автор*
адрес
адрес не
адрес*
адреса
адресат
адресе
адресов
аккау*
аккаунт
антис*
антиспам
аутен*
безоп*
безопасности
блоки*
больш*
будет
в
в адресе
вас
ваш
вашего
вложе*
внутр*
внёс
време*
вы
вы не
відпр*
відправника
відхи*
відхилено
динам*
для
до
домен
домен не
домена
допус*
доста*
доставка
доставки
доставлено
доступ
е
з
з'єдн*
за
забаг*
забагато
забло*
заблокирован
забор*
заборонено
загол*
закрыт
занят
запис
записи
запись
запре*
запрещены
и
из
или
имя
истёк
исчер*
к
каран*
кирил*
кончи*
лимит
лист
лише
локал*
маршр*
мб
места
много
модер*
модератор
на
нас
настр*
наш
не
не будет
не принимает
не принято
не удалось
неакт*
невер*
недос*
недоступен
неизв*
нельзя
немає
неско*
несколько
нет
обнар*
обнаружен
обрат*
обслу*
обслуживание
одерж*
от
отвер*
отвергнут
отказ*
откло*
отклонено
отклонён
отклю*
отключён
отпра*
отправитель
отправителя
отправителя не
отрим*
отримувача
отсут*
очере*
очереди
ошибка
пароль
переа*
перев*
перед*
переп*
перес*
пересылка
писать
писем
письма
письмо
письмо не
по
повто*
подат*
подде*
подпи*
подтв*
подтвердите
позже
пока
полит*
получ*
получателей
получатель
получателю
получателя
польз*
попыт*
попытки
порт
похоже
почта
почто*
почту
почты
прави*
превы*
прини*
принимает
приня*
принято
приос*
приём
пробл*
прова*
провайдера
прове*
проверить
пропу*
размер
разре*
разрешённых
рассы*
рассылку
рекла*
репут*
репутация
с
с таким
сайт
серве*
сервер
сервера
серверами
серти*
сертификат
систе*
скрин*
слишк*
слишком
слишком много
снача*
сначала
содер*
содержимое
соеди*
соединение
соединения
сообщ*
сообщение
сотру*
сотрудник
спам
спамом
списке
списку
список
спроб*
срок
ссылка
сущес*
существует
таким
такого
такъв
тимча*
только
у
удало*
удалось
узел
уничт*
уничтожено
учётн*
фишин*
хости*
через
что
чёрном
чёрном списке
шифро*
шифрование
этому
этому получателю
ящик
ящик занят
ящика
אינה
אינו
את
בהודעה
ההודעה
החשבון
הכתובת
הנמען
השולח
השולח נדחה
השליחה
השרת
לא
לאתר
לשלוח
מדי
משתמש
נדחה
נמצא
של
תיבת
ارسال
است
الاتص*
البريد
الحساب
الخادم
الرسا*
الرسالة
المرسل
المرفق
المست*
المستلم
این
بسبب
بعد
به
تجاوزت
تم
در
رد
رفض
سرور
شد
شده
شما
صندوق
عدد
على
عنوان
غير
فقط
في
لا
من
نامه
نشد
نیست
هذا
گیرنده
กล
กิ
ข้
งเ
งไ
ชี
ญช
ดเ
ต่
ถู
บบ
บั
ปม
ผู
พบ
มน
มล
มา
ม่
ระ
รั
ลา
สแ
ส่
หม
อง
ะบ
ัญ
ับ
าย
ิน
ื่
ุณ
ูก
ู้
เก
เม
แป
โด
ไม
่ง
่ม
่อ
่า
้ร
้อ
้า
あり
いた
いな
いま
いる
おり
お客
から
かり
があ
が不
が多
が存
が見
きま
ぎま
くだ
けま
け付
け取
この
さい
され
した
して
しな
しま
すぎ
する
せん
たが
たた
ただ
ため
たり
たメ
ださ
って
つか
てい
てお
てく
でき
でし
です
では
ない
なし
なり
にな
によ
に失
に達
のた
ので
のア
のサ
のド
のメ
の保
の受
の宛
の接
の設
の送
は受
への
まし
ます
ませ
まで
め受
よう
より
らの
りま
れた
れて
れま
をお
を拒
を検
を確
を超
んで
ァイ
アカ
アク
アド
イズ
イト
イル
イン
ウン
エラ
カウ
クス
クセ
グイ
コマ
コー
サイ
サー
ザー
シー
スが
スに
スの
スは
スを
スト
スパ
スワ
セス
ダが
ダー
ック
ッダ
ット
ップ
トに
トは
トワ
ドが
ドメ
ドレ
ネッ
バー
パス
パム
ビス
ファ
フィ
ブロ
ヘッ
ホス
ボッ
ポリ
マン
メイ
メン
メー
ユー
ラー
リシ
リス
リン
ルが
ルと
ルの
ルは
ルア
ルス
ルボ
ルー
レス
レー
ログ
ロッ
ワー
ンが
ンの
ンを
ンク
ンス
ント
ンド
ンバ
ーが
ーに
ーの
ーは
ーク
ーザ
ート
ード
ーバ
ービ
ール
一封
一時
一致
上限
下一
不一
不予
不允
不再
不到
不受
不可
不合
不在
不存
不得
不接
不支
不收
不明
不是
不正
不符
不能
不被
不足
不通
个地
中で
中断
中的
中継
中继
临时
主机
主機
书已
人ド
人不
人地
人已
人数
人的
什么
今天
今日
付け
件主
件人
件内
件在
件地
件域
件头
件已
件服
件系
件组
件者
件被
件超
任何
企业
会话
伪造
伺服
位址
使用
來信
來源
保存
保留
信で
信を
信中
信人
信件
信任
信元
信功
信域
信头
信息
信拒
信数
信用
信箱
信者
信被
信誉
信通
信速
修改
停收
停止
停用
允许
先が
先の
先ド
內文
全角
公司
关闭
内容
内部
再发
再寄
再试
再送
冒本
写入
凍結
処理
出人
出错
分钟
列入
列表
判定
利用
到该
制限
剩余
功能
加入
加密
务器
动态
包含
匹配
升级
单位
单行
却下
压缩
原因
反垃
反解
发件
发信
发送
取消
受け
受信
受理
受限
可リ
可用
可能
号化
同一
名が
名不
名单
名單
名无
名稱
后再
后重
否さ
否し
含有
告信
命中
命令
問題
器不
器拒
回复
因未
因欠
在し
地址
圾邮
址不
址格
址遭
垃圾
域发
域名
域的
处理
変換
変更
外发
外域
外部
多す
多个
多次
大家
大量
失敗
失败
字符
存在
安全
定受
宛先
客户
客様
容量
寄件
寄信
寄送
密码
对方
封信
封鎖
将您
對方
小时
尝试
展開
差出
已停
已封
已更
已离
已被
已过
已送
帐号
帐户
帳號
并发
广告
廣告
建立
开通
异常
式不
引き
当前
当社
循环
応答
恶意
您不
您的
惑メ
感词
成功
成员
我的
户名
户已
户端
所有
手先
执行
找不
承認
投稿
投递
拒否
拒收
拒絕
拒绝
拦截
指定
据库
授权
接受
接收
接数
接続
接被
提供
操作
支持
收件
收信
收到
收录
收白
改寄
改用
放行
故障
敏感
数が
数制
数据
数超
数量
數過
文件
文字
方主
方服
方网
方邮
无效
无此
无法
时拒
时间
明書
時的
時間
暂不
暂停
暂时
暂缓
暗号
暫時
書の
有效
有误
服务
服器
期限
未开
未登
未知
未能
未送
未通
本地
本域
本文
本日
本服
本机
本機
本次
本站
本系
机名
权以
权码
权限
来信
来自
查不
查收
查询
格式
检查
検出
検証
様の
権限
欠费
次投
止中
正文
正确
此邮
每小
没有
法投
法解
法送
流量
添付
灰名
無効
無此
無法
版主
状态
率超
現在
理员
用完
用户
申請
申请
疑い
疑似
病毒
登入
登录
登録
白名
的主
的信
的发
的地
的域
的服
的来
的连
的邮
目标
目的
直接
相同
相手
破棄
确认
確認
磁盘
禁止
禁用
移除
程序
稍候
稍后
空间
第三
策略
签名
管理
箱不
箱地
箱已
箱正
箱爆
箱状
系統
系统
終了
経路
続は
網址
網域
繁忙
线路
继续
缺少
网关
网址
网络
署名
群发
者が
者の
者信
联系
自动
自動
行为
行过
被对
被拒
被接
複数
要求
見つ
规则
规范
解析
訂閱
設定
許可
証明
該当
認証
請改
认证
记录
设置
访问
证书
证失
评分
该发
该地
该域
该收
该邮
请先
请升
请检
请求
请稍
请联
負荷
负载
账号
账户
超え
超出
超时
超过
超過
超限
路由
跳数
身份
転送
轉信
轉寄
轉送
转信
转发
转换
过低
过多
过期
过滤
过长
过高
近期
返回
返送
这个
违反
违规
连接
迷惑
退信
退回
退订
送し
送で
送信
送先
送期
送达
送達
递失
途中
通数
通知
通过
速度
連線
逾時
達し
違反
遭拒
邮件
邮箱
郵件
配信
配置
配送
配额
重新
重试
量已
量超
錯誤
钓鱼
链接
锁定
错误
队列
附件
限が
限に
限を
限制
隔离
隔離
需要
频率
频繁
额度
首次
驗證
验证
黑名
거부
거절
경로
계정
그인
기가
내는
내부
니다
다시
도메
되어
되었
되지
등록
레이
로그
록에
릴레
링크
만료
메인
메일
반송
받는
발송
발신
버가
보관
보내
보낸
보낼
보안
사내
사람
사용
상대
서버
설정
세요
속도
수를
수신
스트
습니
시간
시도
시적
신인
신자
실패
아이
않는
않습
않음
어요
없습
없음
었습
에서
연결
오류
외부
용량
용자
용할
으로
이디
이용
인이
인증
일시
일을
일이
일함
입니
있습
있음
자가
자동
전달
전송
접속
정이
정책
제한
조회
주소
증서
지된
지함
차단
첨부
초과
크기
큽니
편지
포함
하세
하지
한도
함을
함이
합니
해당
했습
허용
호가
호스
확인
회원
휴면
？`;

/** A line for each feature, a digit for each cause that it weighs for: how far on from the one before. */
export const STEPS = `!"""""""""""""""""""""#""""#"""""#"""""""""""""""""""""""#""""#"""#"#""#"""""""""""""""""#"""""""
§
>
E
0603
0
A7
r:
U
]
®
!*24'###5
[4
6
¬
0?S
34.2>
3K=(,
;90
A"
+8(+(+
U"
¡
C;'>
L"&&"-00,
C@
-.)%*(-'C&
-V6
L
7'"%#%"G'%)/
!/(Q'
#9P""<
2
«
p
,>R
F1..(1%
-*--8J
-53Z
q(
l&-
V%%G)"
¬"
U
F
o
o
h
h
c
c
4
4
7"
F
&Y&
¬
¬
!"#"""""""""%"""""""""""""""""""#""""""""##"""""""""""#"%##"""""""""""""""""""#%""""#""""""
;
!"#"""""""""%"""""""""""""""""""#""""""""##"""""""""""#"%##"""""""""""""""""""#%""""#""""""
R?
R?
;
;
B
;
CM;
CM;
B
{1
5
R3
e
]Q
]Q
;
§
B
5a
B
B
F
!##""#"""""&""""""#""""%""&""#"%"##"#%"""""""#""""""""#""#""""###"#"##"""""""
p
£
M
>
43"(9%;%("
43"(9G"
F
V5
#2'2//#"
#2'2//#"
^
q
#&
&'2j*
&
:-"O.
F
:-"[
49%C0
K%C0
#5&*%.%*3;"
#5&*%.%*3;"
5
5
©
°
°
;
J
°
!"#""""#"""""""""""""""""#"""""""""""""#"""""""""""""""""#"""""""""#""""""""""""""""#""""""""""""""
!;,"#%""#&+#%"("#("&#"&
"-:&")"#)""-#-%++
#/=6+#&&")"
6U&("&#"
(6S#%%
6.8+*##'""##2
r
!""#"#""""""""#""""""""""#""""""""""""#""""""#"""""""""%""""""#""#""""#"#"""""""""""""""""""""
&
'
'""UI
*
+""*&)''),"##4')%"&#"#
+""F-=1#
!""(""""'""&##"##""####""#""%#&"""%#"""#"""#""#""#"""""#""""""##"""
"-"O";%+
/2#(-)
".=++
/2#(-)
""#""""""""""""""""""""""""""""#"""""""""""#""""""""""""""#"""#""""""""""#"""""""""""""""""""""""""
0F
19
2
2
!""#*"'"#)"%%"#&"'%)""%#"""%&##&"#""#"'#"%
57&%R
6H/-
7"F"&*##'*#
8
-.##%#)5'*&7
:.#
!9""""%#%"("1#%(""####""#'#%-
;""1V
;"OC
;#N
<"H,?
!#+)(""&#%"("'%'""""#"#&""&""""""#"#""#"#"#(#
;#*^
:&)"#D"%%;
£
3@
*+,6###+"*"=%
?5)
!*%"-)%%'###&)&+.#)&'#
A6
B@/=
K
9-A
#*;"/+&".&
""(""""")"%"%"'""###"#""""#)""#""""""""""%"""""""""""""#""""""##"""""
G-%-%/
:0S4
IG3
!",""%%&'#'"&"""""#"%)""#"%"#"""""%&#"%&#""""'"
p
Z/)
Z6
K
!""%%"#"#&"""#"#""##""""#""""""""""""""(""##"""""""""#"""%"""""""#""#"#"#"""""
!""("#"""#"#####"#""""""#%"""""#"#"(""#"""""""""""#""#""#"""""#""""""""%"#"
M
!C+"&&"('#(6,
M
M
!",5#&&"""##&"(""%'"""#(#&""&"&'
!L
!62%%"#"#""*(("""("&,
!@%)"#"":,."*
!""("#"(%#""#"#%#"##""""""""%)##"##""#""#""#""#"#""#"#"#&"%"
@,&"<
!')(#%#"&'%#"###"%)""##"""#""""####%%"#"#'&"
47%&.+"%#&##%
'%"**#+)&#""#)#"*"&3%%%
""###&""&%&%"'""#&"%""#'%""#"#'"""#""""""""%"""""#%'&
*;2+
'OF-
!""(%""'"(%#"##"""#"""#""""#"("""""&""""""#""###"""##""""#&""%
U"
U
A6"
U"
"-5##"""&"&"%"("""""*#%%'"(""%'
W
X
Y
[Q
-.m
'"'Q&:+##&
+"".D2)'-&&
Q
!""##""""""""%""""#"""""""#""""""""#""""""""""#""""""#"#"""""""""""""""""""%"#"""""""""#""""
h+
4>.+
!4-@0&,
4
g"+
##*("9&#,"(#"%#('#""#(#"%
!""'"''"#%"%##""""#"""""""""""#""'"%"#""""""""#"""""""""#""#"&("#"
"""""""""""""""""""""""#""%""""""%"""""""""#"""""""""#"#""""#"""""""##"""""""""""""#"""""""#
'#-%%%+,')""#'&#&##%#""%%*
!##"""#"""""&"""""""""""""%#"#""""""""#""""""%#""""""#"""""#""""""#"%""""""""""""""""""
TF
"""""#"""""""""""""#"#"""""""""""%"""""#""""""""""""""""#"""#""#""""""###"#"##"#"#""""#
!""%"""#"#""%"##"""""#%"""##"""#"""""""#%""""#""#""""""#"""""""""""""#"""""""""#""""
,0&,*0%+)#%
a
""#'"""""'(%"%#""('"#'%""#"#(#%""#"%#"%%#"""%""
06
#=@
#.4#%D=&
#+%1'"""()*&"#*'*)#"'""
!""###""""""%"""#"""#"""""""""""""#"#""#"#"#%""#""""##"""#"""""""""%"""""""""""#""#"
!""("#")&#%#%#"##"""##",""#"&""""""###""#"""#"##"#""""%
M&/#"8(,
@B"C'
""#&""#&"""##""#"##""#""#"""""""""%"##"""%""""""""""##""""#"""""""""""""""#"""""
d)
;90%&#+
f
4S.
4T--
i
!'G2."1
!""#"""""""""""""##"#"""""""""""""#""""""""""""""""""""#""""""""#""""""""""""""#""""""#""""""""""
k"
O:"";
)A""'"&*&%&"""(#%%,*
!4)'%%("#(+#"""""#""###"""("&/
k
!')(#%#"&'%#"###"%)""##"""#""""####%%"#"#'&"
!""#""""""""""""""""""#""""""""""""""%"""#"""""""""""""#"""""""""##"""""""""""#""""""#""""""""""
#.&,#''#"#'"'#""#"#%"&###""'"(%*
0F+=4
#C"6%,##)(4
E"#E-&
""#&""""""%""""#"""""""#"""""""""""##"#"""#"#""#"""""""""""#"""""""""#""#""#""""#"""""
(5"#)"=*##*'#
-2&*.'/##%3
JA#&'
r#%
4"='"*)"-#7
s#
#5"""%%#&("*)'*##&"""""&"""'
!""(&(%%"#%#&#&+&%##"%"##""##"""""##""#&##
7"_(
#'".""#(>&'%%#%##"'#%+
]1-)
@-2"'8)#
#/I&/1&(
""#&"#"""%""""#""#"""#""&"""""%""""""(""#"""""""""""#"""""#""""""#""""""""#"""""
;,"("1#%(###'"'""""(
|"
7-3B+
C@>
]'8)%
5*.3*')3#
<G8+(
E':A"("
¢"
92""@8#"
!4*"(#"#""#"*(%##("##""#""&#("""&#"
y)
!""#"%"##""""""""""""#""#"#""""""""""""""""""""#"""#%%"""""""""""""""""#""""""""""""""#"""
!""(""""#'&"""""#%#""""##"""""%"&""""#"("#"#""%"#""""&""""""%"""""
""#""#"#""""""""""#""#"%"##"""#""%#"""""%""""""""#"""""#"""""""""""""""##""""""""#"""
'"%#9:&:,"""
)M+=-""
§#
E(3'8(+
C4-I
=@2#?
"-"-.#'#&#)""-2*"+
"
+
+#>5-0
"-"n+
/
1
!##*""&#""#"#"%"##"#"#"#""""""""#%"%""""""""#"#"""""#""#""#%""%""##
6
8
9
:
;
=
>*I
;)
D
!4-]
!,#.&)"#&0&%&(#&"&#5
,@#2/0,
;2"%".)(/
!M*"I,
N
;67'"('.
Q
?#%%0))
L)
"@2&"
""#%""#"""#""""""%#"""#""""#%""""%""""#"%""%%""""#"#"""""""%#"#'"##""""
b%
5-%#("'-&"*/"#&+"
k
!?@+'&,
4"(4%.)&##'"""#%&
m
#i#&
;%M&
f'
t
#2%%-"+0"%*#'"#"""%
)9T%
x
.,#('"()-%2%##"
c<
~
¡
M
57Y)"
A2.%":(%)
§
k#A
"¯
.":-%"E
!""(#""""&""""#"#%"##"""""#%""#""""&"""##"""""""""#"#"""#"#"#""#"""""#""""
;
k
-5,"#M+"
!C*"7
E'"%"<
!#+%'#""""'#""##"#"%##,%""""""##"##""""#"("''"""
3@#G'
))F
'""MQ
o'"%
!"%"""""""""#"""""%"""""#"""""""""""""""""""#""""""""""""""""""""#"####"""""""""""""""""""""""
&,-&%#"#('#."#"%(%)%"%"%"#"#
c
u
<P:
t
*,###","#*.0"&"#")
c8-&
53&?#:"*
!#&&#)#"""%"#%#"###"&)%""%"%&""&%""#"%&##""&"#"
f'*##
;'%#"'""#"3#"%""""(""#/*
<O
;#H(#)
DA(
d)
2
j"
@E()'
9#H*&%#"%
+#'=&##)&+%#1,"
!0&.%#"&"""""%%++#())&"("
!."'.%%&""""'#*"%&""""#(""#""""&"##&"
M>6"
U"5
I
2C+&.#
5&."&%**"#""'##'%%%'"#"&##
M68)
<)*""L)""#
A6"
=.;.3
!""""#""""""""##"#"""""""""""""%"#"""#""""""""##""""""""""""""""""""#""""""""""""""""""""""""""
[2A
,"P0#.-
+#y&
9m
;#?+(##':
[D+
I3/)
3/32
3a
#
"""""""""""""""""""""""""""#""""""#""""#"""""""#""""##""""""""""#""""""""#"#""""""""""""#""""""
R
¢
KW
"""#"""""""""""""""#"""""""""""""""""""#"""""#"""#"""#""""""""""#""""#""""""#""#"""%"""""""""
!""""""""%"""""""""%"""""""""""""""""""""""""""""""##"""""""""""""""""""""""""""""""""""""""""""""""
""%#""#(#&#'%#"&"""##&"'"""#"""&""""#""#"%""""&""""""%"#"
#%#&5-5#",/('"#%
®
"""""""""""""""""""""#"#""""""""""""""""""""""#"""""""""""""""""#""""""#"""""""""""""""#""""#"""""
O3+A
#_:.
&>';%/%
U-I
#_%
""#*()("%#'"',""#%'"""&"%'"*#"%
!"",#&)#"%"#""###"""""""#"%&"#"""""""""""#""""""#"#"%"#""%&#"
b-/
#@@"1%&-#&
#@<&%()*2
k
;
##0)%)""0*%&'#()*
M
UQ
""C)"*-%'",'"&(""%
z
!"",/,"("*)""%#'"#&""#%#"&-
!"#""""""""""""""""""""""""""""""""#"""""""""""#"""""""""""""""""""""""""""""""""#"""""""""""""""""""
"",(),)"**%%"%""#&""""'"-&
!""#&%#'"""%"""""#"""""""""%""""""""""'""""#"""""""""#"""""""""""""#""""""##""#"
!"%'#"""&"""""#"""#""""""""##""#"""""""%"""""""""""""""""#"""#""""#"""""""#""#"##"
!""""""""""""""""""""""""""""""#""""#"""""""#"""""""""""""""""""""#""""""""""""#""""""""""""""""#"""
Bj
<FI
!""(&"'%&%"#&"#&"%%#*"#%""&'"""""#%"&%"%%"#"
¬
.""#/#(-%&&.%/1
0
&
0
D
!"")""#'#"#"("##%#"""%"""#%"%"%"'%""&#"#""""""#""""""""#"""#
##"""""""""""""""""""""""""""""""""""""#""##"""""""""""""""#""""#"%"""#""#"""#"""""""%""""
4>
6
|
}
o
7a
c
T
b
8
'""*E&M"
q
T
XB
!")""""(#""#"&"'"#&"#%"#"%%"""""""""""""""#""#"""""""""#"#"""""#"""""
]1
!"#""%""#"#"""#"""""#"##"""#"""""""""%""#"#""""""#""""""#""""""###"#""%"""""""#""""
=W
u
¬
Q
"&'%8#''5'#(#'
'
"+%:?)*'
L
L
{
{
-A
!P
!
P
+@[
+@[
9/8#-+%/(
C,*,
!"-(("'')"#"+&&##"#"#&""""#"%%"'("
@G","##)
q"'
r
t
k
!E"(2#%7#'
F
!
D
!""#"""##""""""""#""""""""""%#"""""""""""#"""""""""""""""""""""""""""""#"#""#"#""""""""""#%
"*"""""&"#'""""%""&"#"##"%)""#'"""""%""""""#"#""##""#""""##
g
.C9'(1
^)H
")""""""#""%%"#"""(###%"""""#"#%"#""#"%"#"""#""""#"""#%""##"""#"""
F
<2%1-#*/
O
3+2"%(-&"-5
<L<
O/"
""(##"'&#"%"(%"""#"""#%##%"&#""""""""'""""""""""%#"""#&#
#2,"(",#-)#)###"""%%")&
E
J
u
^
!""%%"#"""%#""#"""""""#""""#"#""""""""""""##"##""""#"""""#""#"""""""""#""""""""#"""""
!""("#""&#""#""#"""#""""#"#""""""""""""##"""#"""""""""""#""#"""""""""#""""""""#"""""
!
x
L
M
!
LL
]
LE
d&9
!L?/4
u
g
439"D
.'".,""%""-")'%%%"(&&)"
¦
^)'(%-'("
,#@2#:
L
L2/9
,
,
x
(
g,%*
g
;G#""'A
!"""""""""""""""#"""""#"""#""""""#""""""""#"""""#""""""""""""""""""""""""""""""""""""""""#"""""""""
!""""""""""""""""""""""#""""""""""""""""""""""""""""""""#"""%""""""#"""#""""""""""""""""""""""#""""
:[
g
j
o'%
=#&#%6-#"'&
^
L1/*
;##'-".)""#"""'###)
fF
#.&((&"(&&+"'#"""""&&"")#"&"#%
f
e()
f'
g
5(*#*1*"##(##7
«"
.()%"'""%2%"%#"#"""#"%"""##)-"#
Y
?'
"T
"
!""*#9"'""%%##("('")'#"#%""#("
!"+"))#")"#&"%"##""'""%&"""#"*%#"&#"""'"#
E
V)81
V
^
!^
!,1#*)2")"&1)#)#
V
!","%%),%&"%"-"'"%"""""&"%(%"-"
!""""""""""""""#""""%""""%""""#"#"#"""""""""""#"""""##""""""""""#"""#"""""""%""""""""""""""
F@#%"(
M
e
f
!""("#"()&'##&"##"%##&"##""""""""&""'"#"%"##"'"#"
53).%)%"%?
f%#*&
e
>
{
{
:"O''
^
u
!#&"#""%"""""""&#"###""#&""%"""#"""#"""#""""""#"#"#""""#"""""%###""""%""
+*F9,
+
+b
,k
:M-%#)
u#)
""###""###"""&##"###""#"#"#"""%"""&#"&"""""#""###""#"""""""#"#"&"#""
@>O
9)>=-)
.
.
5@+7
®
{
+d
L7
LS
!%11..3
4:90
:"C#-#(""
:"
§
§
©
!""+"("&""'%#"#"""""%""#")""#""""#"""#%"""""#"#"%"##("""
i
i
IB'"
q
I
7
7a
7a
7
!#(""""'####"##%%#"""""##""#'("""""""""#&""""%""#"""""#"&"""""
-
¯
{
P8
U
U
MS
M
^*
g
!"%##""""""#"""""#"""%""##"""""""""""#""""""""""""#"""""""""""""""#"#"""""##""""""""""""""
¡
!"%##""""""%""""#"""%""&"""""""%"#""""""""""""#"""""""""""""""#"#"""""#""""""""""""""""
4>7,)&
q
g
]&*""&:
]&*""&:
32&"/6(,%
G
(0@
(
L
!V(*"&")8
-'#<;B
-C;
%#@.-
d)
d)
;L&3
!##"""#""#""""""""&""""""#%""""""""""""""""#"""%"""""""""##""#"""""""%""##"(##"
;19#('""".
S
!"""##"""""""#"""""#""""#%""""""""""#"""""#"""""##%""%&""""#"""##"#""""""#"""""%"
4<#C'%&+
UX
e
"
U
#
@?C,%
@b,%
P
P
#
#
&"""0'&%)"""&-,"")%*&#(#"
&"""0'&%)"""&-,"")%*&#(#"
¬
,"((61/9#"(
%'""".&%&@#'#)%/)
-
§
-y
,a
@_
@
~
*s
*s
¦+
¦
-
]
#)#)%""##*"&#"#().&"#'""(""###
=
E*="#(
_
#_,0,
#x
z
/9E2
/9U
J
"E8
"[
Q(0"+
P)
W'+
W
v
"KZ)
"K
L
"
""#""""""""""#""""""#"#"""""""#""#"#""#""#""""""#&"#"""""""""""#"""""""""##""#"""#""""
B@L
B@
bL
2D*B
2D
!""##"""""""&"%""#"""""""""""""""""#"""""""""##""%"""""""""""""""""#"##""""""""""""""""""
D
S
9"","(#'+""%#""#"#"%%*.%""
¬
2c&
!
!#""#"""""""#"#"#"#""""#"#""""""#"""#""%"""""""#""#""""%""""""""""###"#"""""""%"""#
¡
!"-#&4#&&""%)""%&"#"#(#%%&''"%
"
"¯
"/:,%O+
"T
C
+""(*''"&#'&*"#"*"".((%"#
-53./"@
Q;
3/32,4.
()%#>>%/
<"N
(#,(0%""%"#)""""&%##"*)'+"
g
+@&^
!#@&#&%%-&*##&"%&&'&#
U.41
F
H
E9"*9
'e0)-
#Z,%(&"&
#x
#+F1"#(#&""#"&)&"
#
q
!""("""""""&""#""#"""#""""""##"#"""#")""#"""""""""""%"""""""""""""#""""""%"""""
#4W/#
!#/(85"'%#&&"#)
#+&(&,#'"'"#)&(%#&'&#'%
v
1
#f
#'"%"('#%#')&#("%""#'"#"#&"#"#"##""(#(
?<%
4j0
#
4,#'-/*&(##)0
>4
%'H.-
)-"-G&(&)#/
g
L%"Z
L%
!,;)"%."."'5(%
,"#"'<%%)&+#7""""'
,"#"'<%%)&+#7""""'
NW
7%(@'#&)%#).
u
L
_4%+
{
^
%B9.",&#%+"#
kD
MR
>*#5+,+3
H>
#("*,%''#'&'#""#%%"%""""%##""#%""""""&""""
@
c
-?42-"+"
-?42-"+"
¦
!""#"""""#"##"""'"%""""""""""""#"""""""""""##"""##"""""""""%""""#""""##""""""#"""""""
e
+
;P
_
r#
EV
]
!"-.*%"()*%%*###%"#"%%"-
!
E
-U
&>E
"E:
F
!>)F,%
I+R
R
{
"
{
*"">6J#
+">b
Aj
«
b
b
#""""""""""#""##"%#%"""""""#"""""""##"#"""""""##""""""#""#"""""""""""""""""""##"#""""
!*%""%#&#&#*#%##""%"'""%)#"%"#"&"""""/"
!*%""%#&#&#*#%##""%"'""%)#"%"#"&"""""/"
!""%&"""#%"#"#"""###""""""#""""%""#""&""""""""""""#""""#""""#""#"#""#""""#""#
!""("#"'".#%"'#"%."#%(""%%""%#"%"%##&"
¨
#
q
_
_
9.F
!-e
C%&"U&"
W
W
y
&X&#/
&X&#/
_"
k*-
k*-
4
h9
¡
.E"%.)B
.E"8B
J'
O
]
;P
;
;
.
_
[5
[5
n
"@6"'&#H
U"
U
]
"
"
!
!
!
%2
£
)G_
]
0-'&01#>%
0
0
;
!#(%0'#%)'-"&)5###""##""
®
:.
F7
F
!"-."%#'"#&"&-#*#"""##""""%%%"'
:-"#@%")#
"-.-"#6#6"
;9@
,Z
,
!E97'
E
>%&",/&*#%%&"%(+
>)N
!""#&""""#&""#""""""""#""""##""""#""""#"##""%"""""#"""%""""""#"""""#""""""""#"#"
!""#&""""(""##"#"""#""""##"#"#""""#"&"""#"""""#""""%"""""#"#""#"#"#""#""""
s
s
:-"O.
s
s'
:.#8
s/
s
!"=)"("1#%**'%&
!]
"DN'
E%K'
"
CB(
"%'%""&#&"%%&"""##"&"""")""%#(#%#"#'"&##)#
.
6
t
M#<
g
d+6
-"2)"('-"'##"%"%%&"%))"
!",B&-#%&&"'""&"),"
-"E.+"#"&%&5
L3/&)
R
R
;,"&#"""(1#%*'.("
2:#"""(")&)"A
O
e
e
-2M"(;#
[
W
RI
M#
M#
O
5I"H
+,6%"'#*-""'."&""#"&
+
k
"3+(;,#%&%"9
¡
¥
/*"G##+,#%&
/
;PC"
¯
c
@,"#0"'8)&
!""%"#""""#"")#"""#"%"'#"""""#"'"""""#"""""#""""""""""""""#%#""""""""%""
=
D81#:
M
2:#""";
!#"""""##""""""""#""""""#""""""""#""""#""""""#""#""""""#"""#"""""""""""""&#""""""""""#"""
+W"8"0#"
R%
A(,"%./1"+
-
U
9j
4),"(&)'#%0#')-
!+#(""'-%%#%%##'#'"&(")%"%-
¬
]
~
/O%,%&:"
kA
)
?#
?#
>?
>
2:#"""D3
O
O
,R"("4#"(&'"
w
w
;C/:
w
w
-F108
?
h
!""((%")"'#"""##""""""#"#("""#%#"%""%#""%%"""'"#""#"#
D-
!L
L
!#"#""""""#"""""""""""##"""""""""""""%"%"""#"#"%"#"""""""#"#""""""%"""""#"""""""""""#"
^M
J
¥
'EC
L
¬
9##N&
5
b
e
-
O."
!N*
I
¯
4?54
f
u
VI
ML
ML
*
*
.;7
&)P2"A
&
°
SW
!2:#"#/,%()%&.
!2:#"#/,%()%&.
K
K
k
k
F
#?(--L
!*%)*"(*#%."##'%#4)(
m
~
L
'""&&.6-/&*0"
!""%"""""""%*##"##"#"&#"%""%("""#"#&""""#""#""##""%""""""""%"""
'#
(
'""&&*##%."&",'*#,%)%"'
'
)
'""
'#
4>'"(,"")3
4V)
)*g
*
*
**D*."1
x
2D*."1
j
+XD"#
+|"#
ª
"%=%%-&/()
R
&@%-&/(
DA
DU
0
0
J
!""###%""%##"""#"""))"#""""""+#"##""""""""#""##"&%""""""'"
&
#
.HC&
.FD&
M
¨"
¨
5R
]
]
(O."%"%#"@
U
d
s
b
i"%%
i&
^
^
P;-7
EN
'""&9*"&&"('""""""%'"%#&&,%
g
,M'*0"7
'"'(3"*&&)#'#%%"#%#&#"%"""
.
'""
("
]
¨
§
p
p
p
~
°
4J
{
{
M
¨
¨
¨
*
*
!#
""#&""#"')%&"#"###"#"""%)"%"#"""#"""#"&""""""""#"#""""""""""#
E
#<*=.4
#
!#
ª
!+""0-%%"#"","#%#(#(."##"%#""
b"#/2(%
b"#/2(%
®
E
F
F
y
y
b
(
9&
9
!)""#*&#'."##-##"2&&+("#
,"Q&D("
(]
d
59<
R
"1+P)
b
3/(6&#"'%')##%"%(%
3/'9#2)#(.
~
e
!""&#"""""(&""#"##"%""%#"""""%#&""%"%"#"#"#"""(""'%&#""""
""&#"""")&""#"##&""'""#&(""%"%"#""""#""#("'%&#""""
B=
bI
{
{
§
"-(3(""1"+#"(##'(,
"-(3)2"+#"*#-
!")%"&%&#&%%"&#"&""#)""#""(""""%#'%&##"#&%
_..
x
_:
_
9l"
].E
.
?5
^
F";6#
x
!K"7(#/%&
#
"'%,(-(""%&)"'("(+#""("'"
]
K#6G
ª
K#681
-
-
+";9J#&
ª
+"
*f
!""%""""#""%"""&""%##"#"###"""""""##%""""#"#""""""""""""#"#"""""%"#""#"%""#
.
ZG
*R3%'.%"
m6-
*T2
**]
]E
R-
R
[>
y
[>
+""QL
!""#""""""""""#"""""""""#""""""""""""""""""""""""""""""""""#""""""""#""""""""""""#""""#"""""""""#
)%")"+)"&(","#%*#,#,#"##""
+b
+
-7%"I"6
!""&"""""""""#""##""#"##""""##"""#"""""#"'""#"""#""""&""#"""""""""%""#""""""""
¢
ª
+
ª
+"":.-#F&
-(f
+""2")"8#%4&+&#
E
£-
+"g7
*&&#8)%(#)
2:)
/Q=
/
9'c
¡
>
L
!L8'#/%&
!""""""""#""""#""""#%""#"%"%"##""#"""""""#""""""""##""""""""""#""""#"##""%#""""""""
"#*"(,#*#""#"""-'""""%"""&###&&#*"
g
"%*"0""'%",%&%""'#%"""#&#)%-%
!""(#""""&"""#""#"#""""""&##"""""#""&#"#"""""""""""#""#"""""""""#"#""%"#""""
.
!")#""""&#,'"&#'""#*"#"'%#%%#%"""&##)%
SH*
."
/O
.
37+-)J
!"-(2"'#("&''##&#*#&%%+
]
4?"1
"*#"##D*
-
0#D
0
0
0
!""&#&&#"&#""*)#""""%*"#""""""%"%####%"""""#")"#"
5?,),
O<2)
")%0*+"(+'#%#%(#"#%&%*
u
¡
k
s
q
g
J*Q
J*
M
!""%""""#"""##"""##"""#&"""""""""""""""""#'#%#"""""""""""""""""""""""""#""""""%""#
!""%"""""""""##"###"""#&"""#"""#"""""""#'#%#""""""""#"""""""""""#""#""""""%""
]'/1+"
?&#P'&
EU
5)9%(,%,(1
5S%21
&
&
5p"
5p"
2c
JP+
2
z
z
¡
.s
.
¡
&
T
T
T
!L=#())
M
L
L
!#**)%)"(2"*&#&##%%&%*
E"
!,*3"(;&(##%)-
m
+R5
.
.
J
s
s
-F
S
-BF
-h
."'%()"'##&3""&#"%#""("2
j
"-9
£
£
'<&&%%#()%&&+"%(.
E4,2'4
'
6?+*G
S3F"
¡
¡
r
r
"")(00'.)+&)%
¥"
C,(0>
.K,(#
TO
TO
("*9R
"¯
"¯
:((%)7')-
:(+C)
&*"%2%%#%..&")2*
J
H
".&#3&#"1-
L
!####"""""%"""&##"""""""%"#%%"#""""&"##"#"""#""""""""#"%"'""""#""#"""""
M_
@+"%*.*7"#"
@+"%S"#"
'#J",."8+%
"
R
C+"3"@,#
!'%+)('"("&###'""%*"&-&-
-/C""24#"
[4
:*&#L
{
L
!""#""%"""""""""""###"""""#""""""#"""#""""##""""""#"""""#"""""#"#"""""""""#""""""""""""%
A6
O
=H(
«
-
;
M
r#%
%@+"%"-"+-*&-
=*^
CU
z
v
^
L
L
7&B"-)&"1
-F
-F
L
L
W
W
E
E
<;G
WT"
WT"
T
T
I
]
P
®
!)%"*%%'%%&%&)&##"*+""%("#""&#"#
!)%"-"#'%%&%&)&#%3""%("#"'#"
c
cC
d*@#
¯
!""%#"""##%""#"#(#%"%%#"""""#""&"""#""#"""#""%""""%"""&"#""""&"#"
-03"""/+F
t%
r#
3/
3/3Z
3/3Z
9#
;C-#8.
M
;N#8
F
!"#"""#%"##""#"""""""""""""#"""#"%""""""#"""#"""#"#"""""#""""""#""#""""""""""""#"""""""
'%*"+""#''#%#)&1*#1&""
@M
¬
!")%%#"2"(#"#""""""#'"&("%"#"#')#+"""
K
(f@
""%%""""""#"""##""#"##"""#"""""#""""""""""##"#"""&#""""""""""""""""""#""""#"%"""""
L?;("
/}
4x
¥
Q
;+,/*
k>
©
"*8#&(*)'G"
ª
+8(0.
cH
")")<&%&')(#"%,
m
!""("#"""&"%"""#"""#"""%#"""""""""""""#%""#"""""""""""#"""""""""##"""%""""#""""
4RF
V;
E:6#
s#
!j
2
D
D
3;7=
c
!""%##"###"""####"&""""%"'""###'""&#"""#""#""""""#""#%"''"#"
s
O
O
!"&#&)"1#)""/"(&""#("%'&%)
!-*1+";
L
;O"
k
>)O,,
{
L
|
|
Q
!"""""#"""""""""""""""#"#"""""""""""""%"""""#"""""""""""""""""""""#""#"""""""""""""""""""""""""#"
2#1,""".'""""""##%%*&,"
«"
«
!4.'")"""'"("&"#"%"")"",,"""
«
s
'"&"&"+3"#%(#""&&"##"##""""'*'%"#
2T
;
Z
;
2=7#"&
«
,Q"-E
k2
S,=
^=
!"-9%7"%*'*%4
"-9;%*'*%4
]D
Q
L
4U"
=N
§
*"#'"(##%(#""%%""##"("%#&##"%#""%%%"%""'"
=
kA
kA
-3
>
>
£
£
!#*""")%#',#"#*(&"%&""&#1##&%
!#+#)%).",'&&'"'7&
;P
"*""#'+%')"#""&#'"&#%"""""%#"#(0##
/D
+,74G"
4>/+##
k(
4D
k%6
g&,,
(Z1
®
s
S
F(3&**9
>
!"")#"'""&#%""&""#""#"##"%###"""##"""""""""##"#"#%""#"""%(""
DA"#""#'"";
>
>
92"%#5"(*/"%)
9
~
!#24'""1##"(""(#'#'#"#%
!#24'""1##"(""(#'#'#"#%
q
q
Q
]D
+C&L
+
L
°
°
J%1'*0("%"'
¢
¢
?a
?a
?a
O<(5
OU
,"¡"
-¡"
43&0'#L
47
I
=+
°
,6?7"
,6?7"
W
!"",*"&,"#&"'%)""%'#"###""""""%"""""-
=1
.QG
!"",*""#"#'%"("%#"#)""%'#"###""""""%""#"'(
8G
8
9[
9[
!""#""""""""""""""""""""""""""#""""#""""""""""""""""#""""""""""""""""""""#"""""""""#"""""""""#"""""
;
=?
:","M0
F
1
!#"""""""""%#"""""""&""#"""#""""(""""""#""#"""""#"""""""%"""###""#""""""""""""#"""
""'&"#%""####"""##"%#'#"""#""#"#"#""""#"%"""#"%"""%"#"#""%&""
t%
"¯
"
"/)@)/C"
0G)P
"
!#%"""""""%#"#""""""""""""""""""""""""%#"""""""""#"""#""""%#"""""""#""#""""%)""#
!#%"""""""%"""#""""""""""""""""""""""#%#"""""""""#"""%"""#"#"""""""#""#""""%)""#
"
M
!")%"('""""*"###"%"&'###%#""###"#""""##""#"#""("#
!""""""""""""""""""""""""""""#"""""""#""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""
u
k
<>5)#
=
!
:0E),
:
:
9
t
9""J()
8]
#5"%#+?(#&"##('-
7g
;&
7
m
u
_
t
-.""""101("##"'#"/
t
t
:E.#&&.%
;#N
8%#N#
;""F*#),
t
8%#N#
;#N-(#
""+)%""""""*%&"##&'#"&(""#'""#")&*#
#+-"""""*%&"&&'%&("%'""#")&*#
t
;
4J(&%C
m3
;O"#)
;""A."#)*#
;""A."+*#
!+<
m
Q
U
L
L
3
¬
2:d
b%
J
J
!,"0'%#"""#"#)%&#"#"#"'''##""&#"""#%""#
[
0
0
"
#(n"
+A))'%"'&4/#
+A))&"&'&4/
°
>
n
!"&"##""&"""&&"'#"#""#""#"""##%""""#""#"""""""#"""""'""%""#""""%%"
L""0)""+%
9
4m
'XC,"
!+#%)0"#&#""#%&&"#"*""%%""%%&'"'"#
+&@*
M*
?'0)+.
D02
+
+
K4
+S'<'#
U
Q
>
>)"%7-
>-B
¡
G
-F
-F
-F
L
H
G
Q
J#8&%0'
P
!"&&""'#""'""%"""""""""#""""%"#""%"#"#"""#""#""#&"%""%%"""""""#""#"
¬
*++**"#&&,#'"#(""/)
u%
p3
9-
l
l
@B
+""
,
+
Q
"}
W
M
])
Q;
]
+#0)%9&%(##-&.
",))4##-')"&(#-
":O"&
°
°
>G&C
°
®
!=5.-#
¨
8L-
8W
!L
°
!""""""""""#""#"#"##"##""""""""""#""""""""%&"""%""#"""#"""#"##""""#%#"""##""#"
L
s
:"W
/%_
,"
g%+
°
e(
{
{
S+D#)
#%""""""#"#"""""""%""""""%"#"""""#""""""""%"""%%""#""#"""""&""""""#""""""""##"""
L
])#&#(
u
¡
a
L?
!""("%&"""(%#%"""#""#""#"""#""&"""#"""""""""""%"""""#"#&#"*"#"
**#1%()#"('""#"#""&%*0"
s
e"
!-*1+"9##
j"
j"
j
j
+%/"%,&%#,)".1+#
%"""""""#"'%#""#"%%#"""##"#"#""""##""""'#""#""""""""""#"""%""#""""##"#
."%7%A
["+')9
LN
#
LN
L
¬
¬
0D
R
0D
;I)D
kD
""%)(3)'%")&&'#:"""#
"-91Q"
#RQ""
¨
##%##"2#'""'"&"+"&")(+)"+"
+D2%J"
>
'(5.'-&D
H=%"""@%
H=%""D
&V6<
X
X
EN
¦
¢
;
;
@'*&0,7
.W
.W
4
4
M7
M
[5
-'""8"""&/,&/1"
3"8"(-#0>
¬
d
d
7"%%)"=(#"%'/-
6&"&'#5.&#'"""+-
6&"&'#5.&#'"""+-
s
u
:X
l
#2^-%
_%
*&P003
¡
+|
+
q
!"&""""#"&""'#%"""##""""""""#"#"#("""#"""""#"#"%"#""#"#"%"%""##"""""
"(H";
"§
"§
y-
(:+"&#.*=#*
¬
M0-9'
[-
¡
£#"("
,Q
,
¦
!""""#"""%"""""""#"""###""""""""""""#"""""""""""#"""""""#""#""""""""""""""""""""""""""""%""#
+#*;/F
,"
L
+D1&+&8'"
565&2-&
ª
J
5&34?+
bH#
c
#
3?.)&3.&"
M
M
kC
k
M8=
M8
MS
M
-H
3.("("&-'#/()0
h#"9
-z
-z
#(%))#(+,&#"+#"#)",%*#"
!41'%""&-+&+")#
*
EF
-.
-
Q
}
;
]
41V
;K')
f')
M6>
M*
M
!""#&""""""#"""##""#"#""""""""#""""""""""""'#%""#"""""##""#""""#"""""""""""""#"""#
A.*.
!"")"""("&#%#"##"""#""""""""%"'"""#"##""""##""#""#""""""#""""""%"""#
¡
"@(,"%"(#-+)&,
A
V
U)
NU#
NU#
A-+.*'+**#
A6.@
,"0""=##&48
<F
==#
g
g
"
5
",*<#
"
M&-=("
M&-=("
4"#""#"+'#%/"(%"#""###""""'#%#)#
;),2-##)"#-
=N+%
;
;Y
;Y
":#."#"#.)#%"".
5
5
5
4"6)9#'3
I
I)Q
I
(Z#"
(Z#"
b
q##
u
!#%""#"""*%##%*##&""#")""%)"*""%#"(%"%##
!#%""#""+%##1'"#")#%)"+&#"&#%"%##
]
9EN
¬
@G&)#"#)
@G&)#"#)
"[,
"@.*67-
"j
#,)2)3)#%*-
.)2)3+--
h
!]N"
!¬"
]
"")+%""#'''#"&",'*###&#"""#"#&"&#
E
!""""#""%"#"""#"""""""#""""""""""""""#"""#"""""""""#""""##""""""""""""""""""""""""#"""""""""""
]
z
Z
]
k-(
!#%###"%(""##(#"%"#"&"#"%%""%%#%"#%%%%"%#"""""""#"""
!#%###&(""##+%"#"&"#"%%""%"##%"#+%"%%""""""%""
~
!]
[?
JM%2
J
¦
b
r
~
3R
3
]'
c
c
]E##%#
N/>,")
"*'#+4*))+?
e
A
TM
T
9m(
1k2
1k2
9f&%
9c
u
k
Q
"
.3#3%&%/
!""%#"""""""%""&##"##"#"#""""#""""#"#"%#"#"""#""""###"""%""""%"""""%%""""
"
"
"
"x
¢
¢
/(h
!"*#""'"+#"&"#""#"(+"&*#(#%"#(#"("#
+H-)&'>
-.##/)-)'"##7
o
^B-
{
{
]
]
;P
;
,;"/
,
!#(""""#&)'#%#'&"&("""#""""""#"#&#""#""""%""&#&"
@
M
d
]O
®
&}
]
!L
/
/
]
c
C
C
E)>".
48
K@
k
!"#""""""""""#""""""""""""""""""""#""#""#"""""""""""""""""""""#"""#""""""#""""""""""#"""#"""""""
"*"#(&/%/)")'#('%,%#"
"-(3%/)"0
.Q
+"
m3
m3
~
BM%.
~
¥
*=@/
R3
"/'7*,)(
e
e/
r
3
3
""(&&"""(#"&"#%""#""""##"""("#"""""#""#"""""""%"#%""#"""#%"#
5*2)+%&%""##"#%.+
i""%
;0@""#%'."
i"
i#'
k
!##""""""""""#""""""#""""""%"""#"#""""""""""""#"""""##""""#"###"""""#"#"""""""""""#"""""
;
"5&","%;",(%
9
BP
?
c&##*#+
|
|
~
;41/#*&("#-
S4
cG
cG
ª
:
g
g
!%""#"""#""#""%""""""""""""""""""""""""""#"""""""#""""""""""#"#"#"""""#""""""""""""""#""""#
]
;&<)"##"%(#""#)
Y
E
;
6##"&N&"#"
?
?5)E
Y
-
h
h
?<
q
t
"-Z/+#
M5+&1."
s
x
+
s#3#
2'*"%#",0%&"#"""&#"""""#"%"+
!LI%,
]*
!",0'#%"#%""""()#%"'""#&""#%"#'""")"
e/
e/
]
]
CG%"3-
CG%"3-
i
U.,#"1
4&'1%("(,)+)
]
¬
!")%"#&)-("##""""""("#"*""%"""(""%"#"""#&#
!","#&),"("##""""""'"%"*#%"""(""%"#"""#&#
Q-3-2#
Q
0?S
E97
E97
]-#
i#
=N9,
&gD
&gD
.
+
q
q
@
@
>K#,7
i
i
>W7
J#9G
¬
!"-9"&""">*'
!"D"&""?*'
m
m
m
)"2%()""#/"##'"%#*#."(#
)
9#
9#
*8%**0
C
d
d
,S8(
,S8(
J
k
Q
]
3Q
.('#)1.%%'"%&%8
X
QY
QY
U.>
U.>
C
@
=*9)(#'%(%-"#
EY.
¬
u
C
LD<"
Q?4*
¤
+2O7
;E42
-8#'4&",(##*
j
U
@
@
@
+#7@
+#7<&
@>H)
@
@3-'8#2
@f
@3
@>'
@
@
U
#,("(,"%"('""'"*"%#&##""*'(
%G
%G
h
7&*M;
*
'd)
3"%"#(2.#%#("'%"#"%"%+"""
:(U#'
¡
!""(%"&"""#"#"#"#"#%#"""""##""#("""%""##"""&"""""#"%""""#""'""#"
t
c
¡
34.-'>
+2*%("1.+)'",
¡
-t
x
C#2
](("'%.&
n
m0*
Q-16
m
+)<,,)3-
2F
+H-&:-
!'()&'*%&"%.""%#%#"""&##(&-
=
;,.15(+&&
l20
l
!#"""""""""#"""""#""""""""""""""%"""""""""""#""""""""""""""""""#"#"""""""""""%"""""""""""""""""
6
+42,'","""("'#"4
5
z
!""("""""%""""""""""""##""""""#""#""""%#&"""#"%#%"""""&"#"""##"""#"&""%
A3%
5/<+#4+
A3%&%4
!""#&""""#&"#%"%""""""""###"#"#"#"%%""#"#""""""""#"""#""""###"#"""#%"#"
?5L
R
#
A6
A3%&%4
A
K,D
W<
!*C#(##'#%")2
B<
!"",-""#'%"("1""#"#'"##%"##%"%%+
B
b
^>
!M1."*
!""#%"""""#%""##"""""""%"""""""""""""""""#"##""""""""""""""""#""""#""""""#""""""""""""""""
!
!LN2
2"*-?'/8
¡
¦
k,
!@'"'3#"#7"#'&#'
p
!23%&%""(")&&#""*'
M
F8#.
_.
:)##"#%"&.""%:&&"&#%
F
£
£
i
!*>)&#*"'&&#(((#)
.A8
>*&)-/8)
0-++#'"'#'#(%#1/
p
p
U./
C].
]/
!""""""""#"""#""""""""""""""""""""""#""""%""""""""""""""""""""""#"""""""""""""""""""""""""#""""#""
ª
£
¤
;J(
-
>)
9C
;"(M
#+.##*F&".**
#C
¬"
;
[
k#3
m
!E9'4%)
!E9<
("2#%&&8/&7"
("2#%&</&7
,"0"""#(#2&#-#*(&'+
-(/%#(""&-#%*/"(''#
C,6>
3/3-'8(,
]"
]'K
L
d
.#9-
.
]
¯
*O
+£
+£
H
Q-
£
'/?&+%3-
Q-8-
3:A/,
3Y9
2:""#"5&%
2:""#"5&%
!""""""""""###""""%"""##""""""""#"""""""""""""#""""""""#"""""""#""""""""""""""""#""""""#"#""
%N+
Q
>"A%
>"A%
]
-""%#"2"#&"&""+##%"&"#"#""#"###"##"""(""#
S;-#',
#(c#&'"%"%
q'
-
!**0/###%(#-(&(("*"
]/A
@'9//#'*(
%'*"<&##)0)*#/
2
E;
H
!"&""""#&#"'#""%&""###%%"#("""#"""""##""#""""""#""""%"#"""""#"""""
!""&"&"'""#""%&''#"#%%'#""(#""#""#%###""%&#"'"""
s
3y
§
P(("&L
"%>23()+
"%>23()+
k
%-()''"&"##%"&&##""-##""'*)%
J4
5-G=
B]
b
b
]
+#%;"#%'*-0%,"'#
+#>",*;%-)
I
_
!""""""#""""""""""""""""""""""""#"""""""""""""""#""""#"""""#""#"""""""""""#""""""""""""#""""""""""
#+.)#%"#%#&###'"&*##(###&&"&""%
e
FO
&D
«
¨
:
Q]
k
6""%""H(#)
;P
®
7*<%5%"+
R
y4
c>
k
k
e
"G;1#',
J%
">#("=
+
E"A(*
«
@f
F
S
3@
F
2+48#&
+#04""%,#'(*#(+'""
r
b
C
*
H
T
K3."
5:
""4"0"#&2#(('"#"%&%'
O
O
+C2#%+.
L@.
L
L
[
[
L
50+'M"%
500M"%
**3)%"0'&&#*,"%"(
"'?&54."
I5@
I
#'#/-*""+)&#6+
#A+"+)&8+,
L3
)
)4H*.)%
;P.
)w
]&%/*)
]>
r
{
¥
=+>'"""4-%
=+>'"""40
O
O
{
{
k.
k.
;3=#+%
t
;N#.
FU4
°
Fi
i)
"-#E+#=1
.#N#=1
--'A/%6,
.
."n
"KA
[
[
¢
j%
+
"Q,&'"D%
S
S
k
&X.
&X.
¯
!4;1#%*0)
!4J=)
¥
C
!",(")3%")'-##*#%'(
I-
T
T
F
F
3/-A/4
®
!""###"#"""%##%"#"""""""""""""#""""##"""#"""""%""""""""""#"""""""""""""#""""""#"""""""
.W*
h=
,*-'"'#2&(%#&%"(%'"("
J
D
h8'
;#"&<,/
h8'
"-##:C"=
h
h
BI
k
®
®
!""#"""""""""""#""""""#"#""""""""""""""""#""""""#"""""%#"""""""""%"""""""""""""""""""""""""""""
!##"""""""""""#"""""""""#""""""""""""""""#""""""#"%"%""""""#"""%""""""""""""""""""""""#"""""
e("
k
]
o
l
]+
]+
!]
!]
?F(
?F
!"""""""""#"""""""""""""""""""""""""""""""""""""""""""""""""""""#"""""""""""""""""""""""""""""""""""""""
ª
-2")"8
E
E
E"9">
_
_
F
F
>
¯
¯
!"#""""#%"""#"""#""%#""""#"""""""""#"""""""""""""#""""""%###"""#""""""""#"""#%"#"""
P
"/
&O
S
>**1
"K#4+=
)
""("#"&"#&#%""'%#"""""""&"(""#%#"""""'""##"##'%(#"
M
!""""""""%""#""#"""""##""""""#"#""""""""#"#""#&"#"""""""""##""""""""#""""#""#"#""""""
'##"""""#""""""%"""""#""""#""#"""#"""#""####""""'#""%""""""""""#"#"#""#"""#
/5).;
")T
:.#&"&;)
H
!=-'*0/2
*
]
P
"
Q
"
.Q"%&.#%%1
]H)
j
A"l
"«"
"-A#"-",
[-
L
S+
_
[
+8((%"&"(%,6,
4
^
^
3z
!*#.'"0"#,1"""#+6
)&))""#(9''"##")/+"
z
z
L)
2
]
#/''3'%*/#&+-"(
.
.
=
+
k
!L8)())
!#"""""#"""""#"""%%"""""""""""""""""#""%""""&"""%"#""#"#""""#"%""""%""#""""""#"""
48A%%%:
¨
/_
z
¡
m
m
]
.
"]
e
P
-
E
#
!Z0"#,7
¯
:"'(##&&,#'#""#""(#%.)#
¯
M&=
£
I*F,+
w5
C,
-5G%
@J
!L"&&4""())-
L?/
L?/
LL
L
k
A
A
k
.
§
J%#;"(#/
§
§
w
w
M
K&<
S
M;
3@
+"y%#
+"y%#
M%
e'")'
e'")'
r#%
r#%
~
~
s
s
"""""""#"""""%"""(""""""""""""""""""""&"""%#""""""""""##""##"""""#"""#"""""""""%""
2:%"*
L<
+
¡
e)
I)<
I))0
¬
4
4%")'C-%
3z
9
°
°
G,
.
.
!'
]
A6"-/"
A6"
A6"
-8%('-'+5
¡
_
+*/%#"&#"&&(%#"*0"%%""""%#""
J
@(%;)*0%(
!"%#("%%&%&#"""%"%%"""##"%""""#""""#"#"&#"#""""#"#"#"""##"""""
CP
<b
p>
;I
+#Q
HAE
.P
!.(.."%:"*."+
k
e
A((*"
92))&""*"/:
"&%&49E2
*;"4/(
R,4<
*;"++/
L%
L%
E"8#"4%
F
{
{
3"?Y
&X/A
LU
H
Q
Q
+
+
S
G
U;
P
*'',&2,*/#(1%
{
!""#"#"""""""#"""""#"""""""""""""""#"""""""""""""&"""#"""""""""""#""""""""""""""""""""""""""""""
A((*-?"")
58#*8%+&##)"
ª
41#9#%'+#.+
-A"*.*6,
M*T
41#.-''+9
M++#>
!""#'##"&"#&%""""#""""##"%""""""%#"""#"&""""""#%""""#"""%"%""#%#""
548%)
G
G
&
&=(,"%)4:
G
")&((.#&"%'(""""(&""(#&#&('#"
H
H
!#"""""""""""""""#""""""""""""""""""""""""""""""""""""""""""""""""#"""#""""""""""""#"""""#"""""""""
P
P
W
«
-/('"%%"%"(''&%"").''""
l
@
s
F#*
:('"%&%)'"&&"%").'("
@
,0.#*)'0)+(
!"-((&##%"###"%#(&""#"##"#"""#""%"'##%%)#
:",%C8
F#
F
:-"%L.
C
C
I)77
P
k
3
{
EB
M
M1
2:8.7"
B3
]=)&
!""#"""""""#"#"""""%"""""""""""""""""""""""""###"#""#""""""%#"""""""""""#""#""""""##"""""
E
5
¦
p
)
;+%>()
^
~
k
h
='%"&AA
JA;
='
E'
!J"#1G")
!@''"""1//"""&'
#950/#/&/
#k/&
#JA&
#JE
!""*#(-"%#"&#"#""-""#"&"#)""##"#"&%%&"#
z
J5.
J
&
!-"-)"('"%""%"(##"#('+""&'&#"
!#%(("*""+#%"##"%)""#(""%#"#"""%#'%#%%#
s
k
G0=
'
G
"8;"+/+,
9
k
/1Q.%
/1^
}
#&%#&&&##"#'"#""#"#"''%"%"""%#&&""#%"""###""&"""
9#CE%
9
}
,?),#-#'-""
p
p
p
p
p
I.
2
+#P"/0,""(
+"R#"#*7&"#%"
¨
{
_7#)"
g
k
¡
G
M*
@-(-'8-&#
@
5;U
U
U"(
8/7#+
,;")/53#
,;")/F#
"¯
3W
!"""#"""""""""""#"""#""""""""""""""#""""%"""#"""""""""""""""""%""""""""#"#"""##"""""""""""""
3D)*
4E.
M>
D^
¬
;#?#4>
==
M
!"'#"""""'"""#"""""""#""""##"""#"""%""#"""""#"#""""""##"""""""""""""#%#"&"""""
¤
-0#
k
.&
p
p
<
#,(3*#()""")#")#""&.%""
a
^
"+#(,%&"(".&&'%*"-%#&%
s9
¬
'#"""""('%""##%"&#'&%#""""#"#%#"""""%"""#"#""#"#"""#""#""
!,2d&
¢&
EE1)%"
K,
b
e
!""#""""""""""""""""""""""""""""""""""""""""""""#"""""""#""""""""""""""""""""""#"""""""""""#"""""""""
!""#""""""""""""""""""""""""""""""""""""""""""""#"""""""#""""#""""""""""""#""#""""""#"""#"""""""""
M
r
K
O
L
k
M6
K%
LX
j
f'
M
M""/-9
M
s
M
N
@-"%0&*(#"",-
D7+
,(%7"""1H
2:%
Lb
p
.)7*,/#"#3+#
57
b2%
r%
5
#<-))5"(')%)
>-0A,)
I0K)
.=&%((F
P
""+"()%#"#%#%""#"""%"(#"""""#""#"&"###"#"%""""""#"""""""
c
('2")")*)"B"#"*#
('2")
¤
¤#
¤#)
=G
@0&3/
r
?50%&#'#%'#"2
R0%&#)%'#"2
"Gg
Hg
H-Z
H-Z
W
RT
RT
cH
R3,
R3,
¤
!""("#")&""%"""""""""""""""#"%#"%%""#"""""""""##""""""#""""""""""#""""""""""
c
]
b
z
A
p
C*#6>
C@H
ª
E]-
l
""&"'%'&*&>)(""""#&1
((%7#2&('##'%(0"#
.VJ
.V)
¯
+#0'"&#&"'"%"*"#*'&&"(##"&"""
c@)
"*%4"#&%#"&""#"*%*'%'"(""%&""
Q
"?"(%#"&"%"('*'%'"("&&"
MC:
!)"%"""%"""&"#"##"""""#"%%"""#"""%"""#""#"""#""#""#"""##""%#"""""%"#
.(,0&#0"&&#&%"%&#*%"
g:
g
®
+A#""%&"('*(,&,"
J"""""T"(
K""""J3
J
*"%#/'%-&(#'*#%0,#
]
<b
z)
z
"''_5
{1
/"
0
]
]
U
E*<""=%
d
d
2%.)''"%(?3"
280(?3
"
!47).+&;
P8%2
I)./
I
P
MS
4
4
!""%#"#""""#"""&##%"##"%%"##""#""&""#""""("""""""""%""""%%#"""#"""#
2"7+##)?1%
s5
*%#"#"";&""##''-#5("
C5-2
jC
®
]
Q
Q
!""""""##"""""""""""""""%"""""#""""#""""""""""""""#""#"""""""""""""""""#"""#""""""""""%""""#"
!""""""""""""""""""#"""""""""""""""""""""""""""""""#""""""""""""""""""#"""#""""""""""""""""""""""""""
U
x%
."n
D*b
"%*";
R
c
3
Q
A
S
R>
S
T
V
p
¬
¬
."%"#+""3%"""'.#,/'#"
¡
".'(?("7.+
!*&"4'3#%+,#+/"%
{
U"K
-
J
Q&,
=*)V
!""#%"""""""#"""##"""""""""""%""""""""""""""""#""""""""""""""""%""""""""""""""#"#"""""""#"""
C/0%&"-#
M6
c
C
"2<&=/&,"%
TK
d
7'(4*#%1%)
!
+
+
9m
9m
¡
¡
M
M
j
j
A>:,%("
"-#33#*".A%
"
-.)%*#&2G"
^
K
+#(//&26#-'
c>'
+#(//&-'6#-)
c
!
£
£
("*'@&&&/#&2'#
("*'@&&&1&2'#
!""%"#%"(%"#%##&"%"#"#"""%%%"""#%#""(#""""("#"##"""&#
!""%"#%"(%"#%##&"%"#"#"""('"#%#""(#""""("#"##"""&#
",7#(&3''5
I
I
@H%(%"#)
@K(%"#)
:"""A#-#)""*0
>
X'*=
>
P)'"M
W
W
W
-B>*
s
W
C.4A#
9/'3%E&%
¡
¡
¡
L
!""&""""""""#"""#&""""#"""#"""&"""%"#"##"##""""""""""""""""""""""&#""""#"""""""""
-6(#**&&")';
¡
]
]
UT
-"n0
z
-'#:"(#","#""%"")#,"+"#
4W*;
2F0"'B
L)+."#9
I
/'?"##%*
c
#^;
a
#x
-))#"#'"-)&&+#"8(#
X
@%#**"*%:&,
C@
U
Y
?5))#)-
?5)+
Y
!""#&%#'"""""""##"'"###"#""""""&%""%"""%""""#""""""##""%"#"""##"""#
q
t
q
¨
!""""""""""""""""""""""""""""""#"""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""#"#"
(1'"'%"1)/#'#")"#%#'#
m
(
p
<B4
=
t
#("0#%&&&#"%#'%#'##%"#%#"#'&#"#"&%
g
Z
M
®
®
UJ,
'"&""','#")"&&("#''&#%""&#&"""*
'"'(3")"&&)#-#"#'&("""
°
¡
0
0
z
z
&K32
=21/A
¬
<2>
k
k
!""(""#&""(&#"#%#""'""""#"&"""%""""""""""%""#""#""#%#""""&""#"
d
P.
#>3-
Q
!"*#"""#"*''""%#&"""#)'#%"#""%"#)"0"
"-""#"9#"%"""#)'#('%*&''"
2
c'
@'9+&(""""#'#.
u+
k)#%'
k,7
f
&
!""#""""""#""""""""#"""#"""#"#"""#"""""""""""""""""""%""""""""""""""#"""""""""""""""""""""""""""
;
;C/&
f&"
9#
9
9#
;LE
o
o
k
(5#&"#6##--7
-.
9
9
k
j
k5
!('"%*%"'%-"-"&#%#"#"#%"")#&*"#
k
L
##/10.&%()%'/
#(+/2&9:""
0@4%B"
;P
;
¬
§
§
s
]#
R-9'3
R-9'3
m
.
.
2)3
",(*C."*#
O5J
!
k
+
k
"H+
-0--,")
!"")#"()#"&%"'""%""+"#"""&"#"""%"#"&"#%%"""&#""
!"")#"()#"&%"'""%""+"#"""&"#"""%"#"&"#%%"""&#""
-
j"
j
-0"&((',""&*1&((
#9'%#"'""&&%&""%#%""%&#"&"""&"##&%
j
©
&
&
&
_
_
P)''+
P)'0
-%%*'&+&"#(#-##"#8%"""
062(1%@
i
k
h
¡
")"#"&#1)#""#%##(%""#"""""#%"####""%"''"""
k0
u#)
**#)*)#""'#)(""%#*8
ª
I
#'###%"""&#""(#"#"&"#"""%"&"'""""#"""""#"""""#""""%""""""##"#""
V108
s
q+
k+
!"""#"""""#""#"""%""""""""""""#"""#""#""##""#""""""""""""""""#""""""""""""%""""#"""""""""""
[
k
m
i"
3y
(
!#%"""""#"%#"&#""%%#"#"""#"##"#"&""""#"""""##&"#%""""#("""""#""#"
g
I
§
OU
[
?
k
!","/,"%%"#"/&&""""#&###*'(
O
@K
k
¤
"j#
¤
M>
!"#""#""""""""""""""""""""""""""""""""#"#""#"""""%"#"""""""""#""""""""""#"""""""""""""""#""""""
=
k
-
9&
#x
O
7"
9#Y
;
n
kC
k
;P.
i""
y
¯
#
#%8.%"&&)-""*#%#/'
!#9""**>##%#0*#
M#4(#
5:["
;#6C
k
¯
o
®
-
-
M
=@"
",#"%Y")"#0'""
Y
§
,2+
MS
-)'##/#"#/&%"%###(#'"&+#
M
¯
k
=E&'+
¯
,1#.%'-/)%/
3v&
3
;3**=)##
(5)<()&#+&
;V
(<O
(7'</5
!"#""#""""""#"""""""""""##"""""""""""""""""""""""#"""#""""#"""#""""""""""%""#""""""#"""""%"
D
R
k
;
m
!
#+,"'1'"#2+)&+)
;P+%
;P+%
¬
R-9'3
L
L
~
~
!""""""#"""""""""""""""""%"#""""""""""""#"#"""""""""""""""""""#""""""""""#""""""""""""""""#""""""
-A
","".""#(),(,%""&#""#&"#&#
f
"","'%&%""(###%%##%%"#&&*"""""'"#(#"#""
<2%1-#*/
L
L?
?
7
7
!"%)"""&"(&"%#'%#"""#'%""#"""""""#""""#"""""""#""#"#"#""""##
g
-
¦
W
l
4T0
4j0
4,)-/*&*#)0
,"#(<3+9""""&"
9m
^
£
>O
")*"<&##)"-"**+("#
l
|
D
z
¨
MS
4
4"%%"0#%0(%"#""&""""""''#)#
=N
j
-*""""""'#&%%"##-&"#"'&#"#"#'#%%'%
¬
m
m
b
#&(()%(""*"#)&""&"""&""%""#"*&%(#
w7
;C/#)
.K
/
|
F433
Z0%A
#J
4,N"7
(+'U(
P
®
Dc
f
43E"#&
q
!
m
#,(-'")&#-)'."#"1
®
-24U
¦
<Q(1
b
;P+
=A3
-
9
R@
'7G#%()%&
#98&)00&)"
m
LA
¬
J
_
D
#.62.%(1)'"
"D)2/,7
"=0,)""')&%"(&'##%
E
)W
d
~
>O&
;39(#'*
)j'"
6H
HK*1
^8
E:8
¥
*+/
y
q
'
'
#("%'(#""1"&)&&")"%").,
#("%'(#""1"&)&&")"%").,
EY(
EF,
]
!,".,#'%"""."""##'"#)"%""'""#"&"#
=L
=L
9[
-04="*#7"
~(
~(
R
<"7%))()#%,+
<"W
r
<
.}
!#)"#(.%#)&.""#"##""""""%"*""&"""#"#""%
¡
«
.}
P1("@
9#
9#
41*''*+%""*
!"("&'*"""#'"#&"#"""%)""%&&""&#""#%##"#"""'#""
w
[
_
+"y%#
/q
~
/
!""%"&""&%("""""#"#%""###"""&%""""#"""""""""""#"%#%""#%#"""#%""""
¥
©
_
_
{
G
?46&*#7
-'+'%;'"#&#)8"#
@L)
-'+C*H
«
./
q%"#)
i
,k
,
c&
-
,S8(
!"""""""""""""""""""""""#""""""""#"""#""""""#""""#"""""""""""""""""""""##"""""""""""""""""""##"""
#)"*',#"'""#(#&#%"##"#%%'%"#&#"#%"#
.
.
D:/<#
D:/<#
"#+=42%&:
]H
]H
F("63""+'&
F("63""+'&
D
&
1">"%)%&&)"%*.
k
c
;4&-.?
":O"&
L
;]
*+"-";%""
!"""""""#""#"""""""""""""#"###""""#"""""""""""""""""""%""""""""""""""""""""""""""""""""#""""""""
;P
;P
*C3'B'"#
¤
!""#"""""""#""""""#""""""""###"""#"""""##""""#"""""#"""""""""#"#%""#""#"%"""#"#""""
Y
«
?
!""#"""""""#"#"""""""""""""""#"#"""""#""""""#""""""#"""""""""""""#""""""""##""""""""#"""""""""
U
R)
-'#*),7%&*
2#1D&*
*2&*):H
!+#*&)%#"%"#"##&)''%#)-"")""
F
7
-?)
]
]
¤
!>3."26*
!n
Q
Q
L
L
QN(
l
l
L,(&+
#%""#""""""""""#%#"##"""""""""""%"""""#""""""""""""""""""#"""#"""%"""""##""#"""""""""
!]&D
.0+"8"*"%,"
.9"8"+%,
h
_4
]
i.
!(%##&"..#"#&("&"#""%"""%)%)"""(""
/A/#N
%
?)>"(
!"%"""""""""""""""""%"""#""""##"""""""""#"#""""""""#"""""""""""""""""""""""""""""""""""&""""
k#
!"#"""""""""""#"""&""#"#"""""""%""##""#"""&"""#"#"""""""#""""""#"""%#""""""""%""#
'
]
;46+.%&%#
;46+.%&%#
©
©
!#<10"',&)#"&
!#<10"',&)#"&
MD))
#x
J
"",(:&.+"%#&#""+#,
"",(J+"%#&#""+#,
h
""%#"#""""#"""&##%"#"""""#"#""""""""""&""%"&"""""""#"""###"""#"#""""""""""""
G''&",?,
C,*T
M
!
!
M
GR
y
M
M
U
#3%#"%&%")*"&##%##"%""%"#""#'#"'(
~
q
"3"#"#""#)"&""#""&%'""'%#""&%""#"%"#"%*#
7"G
7
c
]
]
[
[
+1.#6
V
2E
!
]
-:2+,'
-
¥
!*"#"0""#%#)"%"(("+"%(*"%)%"
!+3b
!#&"+#)#1"%%)#"+%#&#*&/
4^
k?
ª
b
b+)1&
b%/1
b
]
{
]+
g
R3/,"/
e
"+%"%%'&'"""''"#")##%'"#&""#'"%-"#"
"¯
MS
¢
m
m
!'""##"&#"&&"##"%#&%""""#""&"##"'#"""""""#"#""""""%#""(""#
-2;(/&
¬
7B%1#+6
z
!'&)A--#%#
¦
¦
x
x
!""(&#7)"&-#%*#-#"&-
k
""(&#7*1#-/#"1
z
'L
)49+"&%"'##%#"#,%(#
.m
.m
.o
{
¤
!
!
!
>
>q
"
P;
'""##F-&."8""%
+C
+C
W
W
C,1+&")8
C,1+&")8
3T0
u
4/1.&#%%"@
!""(""""&"##&%'#"##"##"#"#"'#%"""""""""""%""#"#""""%"""""%#"""""
E
C]
C]
«
«
2z
¬
C02>
4
0+#C#-,)"/
0[,*/
¬
;E
_
4j"
}
!"%%"""""""#"""""#"""""""""""""""#""#"""#""####"%"#""""""""""""""#"#""""#""""""&#""
,*"6"(."*&#&2+
574N
g
^0
r
#,2"""#"""(&.&&""%'#"""#"#""#%*"
|
*&:(+".&#"*#6
.()*+"#*'+%"(#&5#
s
.I"=
H+#+M
M
|"
T
HP%
HS
-%?&4#&A
5
.
%1C8
e
M
+#*IN
b
b
"
"
d(C
]
S
.#x
.#x
¨
¨
!C5(C
!""%"""#""""#""""""""#"#""&""#"""""""""""%#""""""###""""""""""%#"""""""#""#""""""""""
M
¦
A-"1#,"*(4
y4
;8;
Q
<"(+D'/
)
)
e-
=L#'&"(
^
M2&I
##"""#"""""&"#"""""""""#""""###"#"""#"""""#"""#"""""""""##"""#""""""""""""""#""""""""
>
|
^
¡
¦
M2&
.+H
.Q
"]
"]
>A<)
E%8
#I
!"""&#"""()%'#(##""&#'"""&%"""#(#&(#"&%""
C]
k
#*".'D
#*".
>
g
<:1(&#%9
<:1H
!"*#",%"""#%#"#"%"#""##""'"%"#"%"""&""#"#"""##%"#&"""#
!"*#"/""%%%'"#"""&'#'&"#"#(#"'"#"%"")""
O<
L"M
O
J#%/
P
!,"'%0)"""""#&)'&###(#%%&##)
!2:"""""/'*6-
L
]
@
@
C)%#")S"
M
C/)'
2:%#<*
2?
O
F(%/()#(##,#"(
F>)#*#,#"(
P(
p
M
M
"
"
"
*f
*,&'8#")0,*
+";b%
+
{
u
m
U
a
a
p%
s
@
"'4(./%#"#*,&+
L/'":+
y
~
~
.(1
41
c+
l
l
-BF
s
R
R
a
2E"+#J
2E"+
=")-.+/.
=")-7;
!C+<B
{
w
/'7"##"#,"#'"##"*2"(
/<"##%,"#'"&":")
)-".,),'*(*&##"#"%%
4"??0%#)
y
¦
57I
57
]
]
5
##&#+-.'",&"*("#)&&"%%%
##(+?,&2#)*"%(
@f
"-""&#"0"%)."))*"*.
,#""&#1&)."0(#"(#.
^
.
k
m
"3B,%&%#,&"%
"3
T36%
bD%%
]&G%
bG
*
!>M
!>"'#("-%"''#%"%#"#&"&'#
!#<(#("-%"')%"%##"+)
F>
-B*)-""#"3-
m
-JJ
°
@'A"&2)
4S&
1(
1(
>M&
o
¬
¬
4&#"""+)%)'".+)#
4#%""-0*9.
8
7H
<
§(
q
*"%&0"&+#"&"('*%''),#
{
!%'5%//#&'##(#/,
m
m
m
2=7""/;
2=7""/
U
5T:#
¥
¥
BC/
e/
"-+>+?4
S
7>H
S
*<*"(#"/##'%%#
n
9&*&3)*6##
Z
£
9&
9&
*
*
41E%#
m
"*#"'/%#'#"&&#&#&)"'+#&""""(""
¢
y
3B;8
n
c
c
+
!"")#"()'%#"&"""""""""#"(""#"#""""""###""""#""""%""""""&#"""
M1'>
e
R
R
'<#&&,.*'+1"
ª
&7q#
M0
'
'
>@
>)
°
°
"
!+/*%%("#(+%**#%"#&'&"#
c>
c
c>
¡
9."M#1
!""#""""""""""#"""""#""""""""""""""""""""#""""""""##"##""""""""""#""""""""#""""#""#"##""""""
k
E,3&';(
«
;D
m
m
«
e
>Q
*%):'7=)
!")""""("(##"#"%("#""##"'#"#"##""#""%"#""#""""%""""%%"%
-249>
!")"#*-#"#"("""#&"'#"%'"#'"#'""&"""""""%""#
¡
+,6-.'&2'"#
+
P
]G
]G
¦
@#@;
LO1
!4"97#"'"0,("
LO1
¬
!""##""""""""#"##%""#""#""""""""""##"""""""%#""#""""""""""#""""""#""""""#""""#""""""#"
2
!<)+""*)+%#%%.%
C
N?
&("'3+"5+'1%%###
p
C
S8*0
<)H
!+'5")""1'2(+&&
C*
M"*0'9
¤
,R#(%41"
{1
^
¤
C==
{
f
!""""""#"""#"###""""""""""""""""""""""""""""""""""""##"#""""""""""""""""""""""""""""""""""""""""""
!"#"##""#""###""""""""""""""""""""""""""""""""""""#"""""""""""""""##""""""""""""""""""""""""""""
!L#=
0&)""%&"(%"&+""(""""")"&'%&"#%%
!
4
«
s
!9#""H(#)
l@
«
2<#"()/6
]
L%5"###*9#
f
)z
.&#)'%"""&"""##&"("%"%"""##%%)"&+""""
)Y+.&
b
@
1.T-"'
-&("""""""&%#(####'##%###""##"%""#'"##"#"'#
1.T-"'
,8>
[
,S))(#
,S))*
[
;N""'
i#
i
c
3V"%
_L"
¬"
A=
A
®
!""#"#""""#"""""""#"#""###"#"""#"""""""""%""""""""##""""""""""###"""#"""#"%""""""""""
,#(%0"#0%&"-,"
!"%"""""""#"""""""#"""""##&"""""""""""#""""""""""""""""""""""##"""""""""""""#"#"""#""""""""
,
MG""0&
^
¬
&(2"N)"&,+
Z
."'K0'%'
E
!*/"#"#1&0'#""""##&"")""')
:"7.#)###)"
^
®
^)
!""#"""#""""#""""""""""""""""""#""#""#""#""""""#"""""""""%#""""""""""""""""""""""""""""""#""""
!#(,"#"#"%""'"#&"#""&"(""%#%"""#&""""#&""""&)"
!""#"""#""""#""""""""""""#""""#""#""""""""""""""#"""""""""%#""#""""""%"""""""""""""""##""""
u
;Y
^"=4
^"
E
u
¦
s
F
u,-
,
u
u
{
m
!""'"""""###"(#"&""""""#"""#"""#")""#"#""""##""""""""""####""""%#"""""
m
m
m
#C"("/)(##""#&%#'#+
n
#C>,&+'
#
m
m
*&G&A
.G&
S
¯
¯
m
g"%(%"#)
k(%"#)
2#JN"
:(>+"%)"""#).
:(K)#"#)
!#%""""""%%""&#%""#"#"###%"#"%"#"""""#"#"#"""#"#"#"%"""&""""""""""#""
+"1)N0.
+D5+&="
)%)t'"
+
...--/
F
F#<*
FE
'
!£
_
].
b48
t
(#""""&%&""##%&###"""#"'&"&"###""""""""#""#%"&#")"""
M^"
*
E,<;(
l
x
l
:-%6""%+)(1
:06""%+)
!""(%"&#"%"""#%'"&#"#"""#%&""""#%"#"#""%""""#"""'""#"##""""
#(-'.('('M"
#0+#0"%')"%&"'%8#&"
f';(
O
O
]
!""'""#""""#&"#"#"(""#""#"#"""#"#'""#"&"""""%"""""""""%"#"#%"""%#"
¨
#'"&#"#&"%)##("%""#*""#%%%("""""""#'(""
Dc"
#@CC
T
"22'6=-)#
+
>
>
-."""""##%"%"#&"&'""#%#&&#"&"#'#%%(""
9
-.&')53'2
9/[
Z
@1J)&)
y
c8)&
]"87
%'"#.&%."%#'&"&+#%&%&+("#
-
-.
*"#UK
«
]H
¦
#,(.'&%"%((""%#"""%*&"%&'("
"",(7)3#"#%*'
4x
v
W-:
v
L>:
L>:
3Z
QS
Q
Q
+"""'()%#'"""&&)""%)""&)#"'"""""&"""
@3S
y4
Q
3M
3M
!&%"%#&""(#/##"#"%"(&""&##"(##"#'%*"""
&7#1(,)"'##%#"#5
k)#%
;W#"#
!)"%#'"6"##%'(&###*%##"#'#+""
QS
!9"&)"(=####""##5
:&*(=#&#""##
>
W
S&'
)/d#
)/d#
£
5)%'"#'"'%&%)()#")/"
5)%'0),(),/
:
.Q
.Q
i
i
4'#*)##%-+(&)"")%&%"
y-)
x
4
p
®
-
H
m
*
>11D
M
)k
{
{
p
+#0%0"#.""*&#%-%*(
]
p>
Kc
["%%.3+#
["(.>
U
U
m>
C'S+
,
!"#+"'++"(',""(%"%&#""(&)%%"
s9
.(3:%+*'%(+
£
£
+,IE
,4h
,4h
{
c
@f)
@f)
_
_
[
P8
P
P
]
+#"#'"'%#%#"&"""##"#")"&'%#.#%%"""&""""
6;<8
0F
-_*9
;G:
(##"*&##"&(&"""*&""%%'"%#"#&&)#(""
-B#H5"
W(
R
]
d)(
K,."&*"9
(
!
#o)#'#
¡
M
@f
J
2
/P%+5."
("-*""&%"&#"/#",###&&"&""&#("
<C,C
F
]H+
#>1%,,'.)%")#
#Z,'.,"+
p
.P,C
P;
P
2:#"#/-#*
L%<
i
F
k
k
E2+7(
_
{
"
&*)IE%
j
j
!"#'""""""#"*#%#%"'""%"""##&'"""#"#"""""""#"%#%#"##"""&""
§
-5<)
]
-5>'J
.
?#
?#
!"/>)"&&"%+=&
'""#K*I"&
!"/>)"&'%+
""#)"+#""#"""(##&##&%&"#"#""#""####""#""%#"##""%#""
®
Y
#,4'":%/,"2
^
6
)S#4
)
=2&=2#.
!#%""#"#"%"""""#"#"""""""""""#"#"""""""#""%"""#"##"""""""""""""##"""""%""""""""""#""
¡
*+W
q
#o"#
4)76"0%&
Q:
q
!#(&*")#%#"#&"#""-""%%""#"#&""""""%""%'#&#
#2^
!"%""""""""""""""""""""""""""""""""#"""""""%#"""""""""""""""""""""""""""""""""""""""""""""""#""""""
x
#2(('"+0(#"#"#&"#"#)(
s#
7#""#+9"%,'#"#'"#)
|
v
u
4>2'"%#&##""%&
7H?
¡
@M
u
_
t%
#(&*"+%#"(%".")""%#&""""""&"%'#&#
u
g
!""%#""##'%""#""%#""##%""#"""""""&""""#"#""""""""#"""""""""""""""""""#"""%"""
!""%#""##'%""#""%#""##%""#"""""""&""""#"#""""""""#""""%""""""""""""#"""%"""
q'
¡
¡
&B8-'/%"%
®
.
.
""(#""""##"(&"#"##"##%"#"##'##"""#"""#""##"""""""#%""""""""#""""
¡
b
b
¬
'""U
'#
m
!"%""""#""""#"""&""""""""""""#"""""""""""""#"%#""#""""""""#"""""""""""""#"%""""""""""""""
;3A
!"""""""""""""""""""""""#""""""""""""""#"""""#"""""""""""""#""""""""""""""""""""""""""""""""""""##""
M>A"
£
(+
¦
=
=
9
]F
-:F#)".%*
¦
(>G0
-.&"9)/&")'##.
_
3
'"(",##*)"&&*&)"#"""%###"'"&#&
=
¬"
9[
9[
!"""""""#""""""%&##"""""""""""""""#""""""""""""""""""""""""""#""""""""""""""##""""""""""""""""
!"'#"""""%"""'""###""("""#"""&"%"%#""""#"""#%""""""""#"%#""#""%""""
,1i#
5'D9."*
!""%"""""""/#%&""("%"&'##'%""""""'#&""&""""""&"""
-2
'(.&:90'
#*"(4A3#
'(.&:L
v
"")#"&0%#(""&&)##&#%''&""&%""""##"
#)"""&3*""&&)&"8"''""&"
y+&#
8"##%#,"#%"#"&#"*##""&&((%"&"%
8'?1(2&
#J+")*(##""+'
s0
#J3**%,'
6HE%
c2
Q*+
Q*+
§
!M1
]
C'0,"
c
HQ
M>
LL
¤
¤
¤
@S
@#<.6
^
+#Q*=%#
!#(+"+'%)&"&)"(##"%&""#+",""
5B"=
s
6
#C;'()%'
#c7
.*)+#.*/-"&%((%
5o
5o
62#.*/-'%.%
#'/@*5
#
6
-
K^
ª
-^8.
!84))&""%)",,+##
")H5.&
YP
e
k0+#
¤#
4+*%/(#"%'#-%"#&%'#"#"
!"*%"'/###%""""""""%"("""""#%#"#%"""#'"&""#")#
]D
A6
A6)E
3#74/"",0
l
l
j
J(8
J(8
23)"""#5'#(
L"#
J">
{
{
ª
-8?"8
]&"8
K
#x
#x
VO
>N"A
>N"A
{
27,&))#""'3,"
!""""""""#"""""""""""""#"""""#"&""""#"""""""#""""#""""""""#""#""##"%"""""""""%#"#"""#"
M+?
f
#x
#x
-
+Z(12"
<+)
D
D
D
&
&
p
#(&'"'%""(""&%#""#'"##%"#""##'#"""#%#"#%")#
ª
+""?3"G'%
-P
@m
|
|
+>;C"
+>;C"
P1("@
5h
M5"%5-&%
¦
/A8'
/A8'
@B9-
F
!""+)/&%'#"'#'##"%""#"(""#&#&#"""'"""
s
!~
F:'7"
|"
}
>*("#6(,-&)
¢
M
!""("#"""&"""#""#"""#""""##"""#""""#""&"""#"""#""""""#"""""""""""""#""""""""#"""""
F
{
{
{
E"
E"
{
:&)"#8
:&)"#
H
@'"(L
x
{
F
x
M
e#
M
k
k
c
!EG
!""(%"(#"#""#"##%"###"#"""%*%"""#"#"##""""""""""""""""#"""##""#"
]
6"a(
|
|"
}
|
«
+"
+"
~
~
~
~
-?%&&)D%
Q
K
x
y-)
¥"("
#%&SI""
©
©
¨
e
h%
¦
¦
R.
]I"
§
#O-&D""
#Z&D""
N
!-'%-,"%".#%"#"&"%7"&#"#
ª
¦
¡
:78'
b:
3KL#
s-,
"--5"&-'*'*,-
.-5'-'*'*,
U
J#"1'*6"
J#"1'*6"
M
M
))<&0/7&(
2:#"1/#
J%
J%
*8G
&
]
&
R
R
(7=B
X
4:">
M>
C
!")%"'*'')&"('"&#&#""(%#)'(#
c
3FS
*O'+.')-
¡
¬
(""%"/-,#,".**,'
(""&:,#,".**1
.
#23*1'9'",
#2;69'
!C#&%"%""%"'"+"#"""(#,",
P
P
!C+"+'/"")#-
P;
!
2A-#,&?
_
2
-)'#""/#"#/"%%"#"""###%#"&#"%%(#
;N##
;
i0
l5
L
L
#%(2*9'/5
('5>1#,%'
M&(H
#,#5"*#&#*"%*"%#""(#)'"
C",B*0"
#.62.%(1)'"
!i%
l
!l
l
*2.*0/0
{
:.#
P
!""(##()%"("#%""####("""&"%"""""%"#""%#"%"#"""#%""#
S
!F/-=%1
!,B"(*"#&)/%&#"""
@*&)-:%
@*--:%
F
y
y
¢
LV
LV
LV
P
b
b
b
]
.*+%2)%"%"#"%#)"##%#"&%(
e/1
¥
y,
!""&#%"""#""'"""""###"%""""""""""#"""&"""#"#""#""""#"""""""#""""#""""""&"#""
¢
£"
¢
E
E
:((%)//)
^
^
g
Q
"D
p1+
-¢
®
+y
+&8&5/"+.%*
¡
k
U
"//%"&'#(&-##%"&#####*(%"
EF.
""+"2#%,2""'"%"#"'""&#-#%
O7'(0
!"+""0)+"%'")&&"%*##*"#,
C
g"<
^
k
k
E9&B(#"
¬
_
U"
5)&U/
y4
®
,1#6%)"('##6
,
,":
*+"1&,"%T
U
«
!E44,%
¤#
¦
L
H
d#%#
JZ)
}
}
¦)
-F2
!""*""''"##"#%#"&"""""""&("""#"#%""""&"#""#&"#"#""""""""""#
,/#',""3"%*+"."""&"""
@
®
¥
@>'C
5-,)->+""(
J
439
3()3-'
®
U
U
.)
5V
!^8%
Q
].E
&'%""&(-"""&&#%*")"#"#(#%%""*"
!#(""""##"""#%"&##""""""""""#""##""#&"%"%""""""%"""""#"""""#"""""""""""""""
-/("**&"-#-#9
Y&')
]?1
!""&""""#&"""#""#"""""#""#"#""%"""""%""""""##"""""""""""""##"%"""#""""""""""#"%"
#""#""""%""%"""""""""""""""""""#"#"""""#"#""""""""""""""##""""""""#"""""#"##"##""""""#
'',)1"1*'
.1(#(#&"%.&%"/
#(82U
*#""(("##(%&"")""##"""&""""""""""%###%""##&(#
;B0
¬
]1/
m
!""""""""""""""""""""""""""""""""""""""#""##"""#""#""#####"""""""""""""""""""""""""#"""""""""""
KX
°
]
a<
a<
C@>
c
""(,32.*#%"##%(
""(,C6#%"##%(
M
P
!"""#"""#"""%"""&##""""#"""""#""#""%#""&"##"#""#%""""""""#"""""&""#"""#""#"
5
.
W
/B<*
N
{
3Y9
¦
Q
v&
0#328**&-
¬
"3=<#)+'*
-F
MF
%#(&"#"#3#%%"&/&#"%%9""""
,
46*"--#9#*
"U7
!*"#"&"""&#'%#'"#&""#)""#"#%"""#%"###""""&"""""&"""""
Q
,"(#&#'3,<%+"
,"(#&#'3,<%+"
+"".)3,"&"*8%)
+"".:,"&"*8%)
Q2+&-
)e
"
"
L
3V&
¨
¨
;
!""%"""""""#"#""&""#"##""""#"""""#""""""#&"##"##""""""#"""""""""""""#"""""""""""""""
]I
§
)*
©
©
¦
0
!""""""""""#""""""""""""""""""""""#""""""#"""""""""""""""""#"#""""""""##""""#"""""#""""%""""#"
CH/"#&%#
C
C
3@
z
7
k
]C.
]C.
!""#"""""""""""""""#"""""""#""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""#"""""#""#""
A.*"+J
y
I
c
U
c:
A.*"
-.*('"%""%"(&"#(0"0"
_"H
!""("#"('""%"""##"""#"""%'"%%""#"""#""""##""#""#""""""""""""""""""""#
@%#>:0
QV
c
§
@
z
-
u
m
m
#x
]
[&#8
[&#8
!""%"%""#"#""""%"""""#""""""""""""""""#""#"'&""""""#"""""##""""""#"#"""""""""#"""
^%"H""
]"N
+S/:
>h)
T9
'"/(.7/#6"""""&#
¡
#+("9"&"-'#*)(,#&"
Q
@
@
°
#=&&"+4%9
@"###&(&"(##"*'+-&"#
C=%/:"
G
cH
A6
9)0/H"
97/H"
°
k
)W<
)W
)W
""&"""##&""&##"###""#%"""##"""""&"&""#"""""""#""####%%""#"""%""""
!.-##%,)-#("%""/"#"'"#%#"
j
3J%;1%
3@Y
%NY
Q
k
,
#.R:
+"##:&-''%','*#%"#
¬
WS
L
R))##,
!+-+("-""#&%&#"&""#%%#)"##%&#
¡
8e#
""(&""+&A"=)%(
"/
!L8)())
!L8)())
¡
(5"(<()+,
;"O+,
]
U
!cA#
-PQ
,#K,%".""+.
,M'*0"7
!*+"39+&(#
F
F
§
§
L
k
;P
]-
D
D
i
i
"'#%"()#(%#&"%"&)"&#&"""""'#+",""""
°
*[&#B
!#%""""""%#"""&&"#%#"#""""%"#%'"#"#"##"""##"""""""##""&##"""#""#
O[
)
¯
w/
u
u
7
7
#2#"19.)"""""%#"/
v
#4"I-,"
7
g5#
!,")"&""'%#&""""""#&("""#"""""#"""#%%%"""&%"#""""""#
!,")"&""'#"#&""""""#&("""#"""""#""%%%%""")"#""""""""
c
£
:
;'K
;P
L)+)-?
/A".08#)""
/A".08#)""
¬
Q:"-5
Q:"-5
QY
!++9"3.#*&,)"
!B;'J
B
F9,#A"
¨
¨
{
+H1"#@""
+S&"#@""
i+
d
k
k
5(1W#"
5(1W#"
;P
!""%"""""""""#"""""#"""""""#""""#"""""""""""#""#%##"""""""""""""""#""""""#""""""""#"%"#"
!""%"""""""""#"""""#"""""""#""""#"""""""""""#""#%##"""""""""""""""#""""""#""""""""#"%"#"
;
57W
*
i0
k
k
!
e
-0&,*,A")*
->*,"H*
?
+W+2
b+
b+
-0Y
;Y
;P+"9
;PC
k
¯
@'F
£
~
6
6
_=
_=
_
¬"
¬"
]0
l
z-
z-
06>+8&#
06>+8&#
.Q
!#"#%+,%%*""#&#)%#")#.(#"(%
]
)W
)W
L
_%7
_%7
k(&#/#
w
q(/
¦
_5*
_5*
E
E
!""&"""#"##"""#"""""""#%"""#"""""""""""""#%"%%"""#"%"""""""""#""#"#"""##""""""""
VS
]K
]C%#%
]C%'
©
[
4
4
¦("
¦("
*@
H
a
H8
H
*>#8=
H
H
H
H
!"*#""&"%%"#"##"''#""##""%""""#"##""""""&"#"'""#"#"""&""#
=3
""#'"""""%#&"""""""""#""#"""#""""#""""##"""%""""""""""#""##"""##%""#""""""""""
q
q
>O*
##))(#&#"#"'""#"#%"""&""%#"""##'""""&"&""##""""""#"
!C4.>"*
!""#"""#"""""""""""""""""""""""""""""""""""#""#"""""""""""""""""""""""""""""""""""""""#""""""""""""""
]
!
J
J4/
!
N"<
j
#Z()
48'/''#"(
¡
]/.
k
z
z
#<1%/"%"&%#&##"'%"""+
*
:&W+%
5:="
5
50+":#""*),
50+":#""*)
i#
°
°
L">
L">
')
L?
06
06
*C#*5"(#-
k
k
¡
;F&?
%B437-
k
q#
k
k
..-%6&%'"#%%9#
]
%2_
%2_
!'"''&'""""'+#"+%)##""""#%""""""#"%"#"*#
b
w
'#")B)&6%""0
1I>
'L
.
'(''*("%%&)0###*#).
-'G
."="#0E"
J"
4;1/*1)
"
«
+""Q'C""#
+"
¨#
g'
O
k
!#&""%"%%#"""##%'"&#"#""."#"#"""#"""##"""""""%""""##""&"""
("")'""*>/&#(&(%
];
@
)j%#
#%#"%+"0')-&"%#"#(""##'#(""&
)d#)8
w
;e
;
K>E
.2N.)
.
n:
]&E#
]&E#
§
.QF
3/-(-'84
y4
I
!),K
,*KP
^P
U+@
.U>
¡
3/';/*
E
>990%
i&
i
i&
C;'/:"
«
c
3D;
.
!/E-%;"
R-
^%<
£
£
!"-:#'(#)/:,
¥
*
L&
M1D
M1D
U
M68("
"h,)
'(3)*.%#%**#(%,#
_
=K9
8S
8
x.
x
!#("#"&""),%+"'("%##""""#%"#"""""#"&'%%"#
s
¡
s
**GS
E>
#(,>A#","
b
®
®
Q
EY
w
!]
°
U.
!#&'""%-%%#%&&"""#)&"""''%"#(&&("%
=
@%*#1%#8(.
-
*%(@19
*%(@19
3J
H;2*-&
s*
(6"A"8
3
3
Q
¤
!&#"""""""#""""#""""""""""#"""""%""""""""""#""""""""""""""""""""""""""""""""""#"""""""""""#"#
6-+(&5#%*6#
!""#""""""""""#"""#""#""#"%"""""""""#""""""""""""""""#"""""""""##""""""""%#"""""""#""#"""
]O
y
E
z
#(-(#+#;),"%#"&
H
!
=-6
=-6
Q
¯
!]<
!
%0K-""#"#
i&
E:8
E:8
r
+d%
"H*08,+
M*1+
+&4/))&"#(2-"%
]F
&3"F&%&E
O
O
")5-(0"'#%#%%"1"
(%#5+"#""%-'*.&'"""""'"
^*&*
^*.
g
#2-:'+'%
y
]O
."%1-"(#"('***0"#"
/?,-29
.&C+?4
!"""#%#""##"""(#"###""##""&"""""""'""##"""""#"""#""'#"&&""&"""""
'A-&*"&#'""'4(
Bm
Bm
¦
/89
%'I-9()##
s
!"%##""#""##""""""#"""#"""""""""""""""%##"""#"%%""""""""""""""""""""#""""%#"""#""""
*%<"+#+''5
*%F#+
##'#"%%%"%""#()'"%&%"%'#"%"""#"#'')%"""
##'#"%%%"%""#()'"%&%"%'#"%"""#"#'')%"""
Y
*&F,
"
.o
.<
]
y*
g"
°
M*'6
G
!#"(+"2"%"#""""","""#"##""""#(#&("%(#"
+
!48%19#+""#
!48%19#+""#
48
48
!###"-)#*#'"""%#,#"#"'1'#####"""
§
??*
+)"4)"%"#+"-""&*#'0
L
3;20"&))
"'&##%#"'',"""&%""%&&/-&##"'""
(K"#""(G)"
5(1W#"
F
]
¬"
n*"%
v&
L@
].7
].
£
%*
£
J
L2
#J
'
'
'%+")#%,)1")%&%"#5"
+
3*P#&%*
!""""""""""##""""""""""""""""""""""#""#"""""""""""""""""#""#"""#"#"""""""#"""""""""""""""""""""""
g
4
4>.1-3
P
#(&(00.&'"+#'(
b"1#
/
L&;
q
]*
*%"()''")%/*&"%&&#'&#("
4S9.
s.
¡
_
!#"""""""""#"""#"#"""""""##"#""""""""""#"""""""""""#""""""#"""#""""""""""""""""""""""""""""""""
!4:&0%*""&&%#'
*<",".#%&"%"%#""""#&
4&#"#*"8',###"""(#"
2e(
@'"=,4(
:.+/#/#&)##,
¡
E
!""(%"&#"%"&"")&#&"##""'"%"%###"%"""#"""%%"#"""#"%"
x)
R
!""("##%"""","##"""%""%""""""("""""#"###%#&"##"&#"""&"""
w
E":%G
m%"('
z
°
V"
W
b
>)"b
:"'#"#)"1#%*"%(###&"(""
}
"51/&"'%#*&#"%#+
*:A
*:A
5T
!"''3)%'%"&)"&&%"#"'#"#"#%&*
!-5"###&,-"'%;("
!E("2/*'%1
!
"=A0
m
.9H
L
S
!
UX
L
Q&+K
G
®
-
-
F
'""U
'""
iE
[3
n
"
9&q
/%?
2
!","'")(##""'"##&")"%##"#"'"##&#)#&"""#
C;'/:"
.'y
.'y
4
4
(UQ
F+]
f
'.")',"#&-2>"
'/)1"#1N
m
!++3)"%"#"*"&#&#&""#").#
4
*+5("#()0/
Dc
¤
U.H
3#-(("&('.3)+
>4
¬
2<2014
¬
L
M]
M&&
M&
'-3#)"*#,)##'*&*(
L?
[Q
q+
q+
""("&7"&"#%""&(""&""'#"#&#""%'&)#
.
*
D@""%#"'"'&%-%
D@""%#"'"'&%-%
i
/4+F
Hd
*
k
k
Q
u
Q
",B1."#*-,
-
h%
h%
"
j%
P
L
L
U
Q
P8
L'-.+#
L
MF8
E
j
U57
U
E
M
#
!","/%(""#&"%".&#""""""""&"""%&&-""
f
>#/.%*'*8
4)%(H'".
s
e
@
x
x
{
{
#
^
^
E
U"
n
!""%""""""""%"""&"&'#"""""%#""""####"""##"""""%%""####%""""""""""#""""
e
g.
E*1#)."%*
8/:"7"&
"TX
h=
s
¦)
*HN
P
u+
u
u(
u
>
.,'1&((,9
%G+Y
:"#-4#'#'"#(",%
;
9&N+#(
U
-'"""7"""&Y"""
3"8b%
Q
2z
E:
!L2/#*&
H
+
!-":('-"+%6,
«
«
E(37
K
"
"
A3
E
K
L
J
k
"-Q0&7&
¨
c:4
E%B
r
(]
'
C]
4"y
S
D
¢
¡
S=-
h
J
¯
U
M
C*5<0"
W
W
"#)#(3"#&"####"&"""&'"""'%#'"%"","#
j
i
~
!"#"""%"""""#""#"""""####"""""""""#%""#""%""#""""""%"""""""""#""""""#"""#""""%""#"
n
¤
{
I
L
r1
O.
O
;P
z
¯
d
d
%1&%#@"+%"+3)
.£
°
;T#
!m
!
M]
g&")#+
_7
u
,R
/J()1(1
/P
f
LL
L
!""(%))%#'"#'%.""#"#"""#"""&""""#"%"#"''""#
s##
_'."#"#'#
q%
¯
¯
k
Q
Q
J4*6)#)
x#
i
SF
n
M
i&
m
h
C*8+5
*'&))((+(+"%*
*%'6#&)%"'2#-%(("#
¬
")&/=4#%"-2
9)('b
u
DZ
P
**f
*
®
®
^
!"*#"&#'&(""&%""#"&"("%""#""##("""('+"#"
«
CH")
4z
!-'+#(",*.""%9
.^(#
@3Z
@
,
~
L>0
9&/&"T
u/&
¤
.
M*.>+
,4("3('&%",()
DC=
{
{
!¤
¤
N
>
>
""9:8.
"
l
U
4D19
g
83))510
{
{
_
_
"'#%)"2)""%-'%&"(&%%/
k
H
'""(0)""("*)#(&%"#)&"&"#)
#+.'#&"*6,*##"&/
'#6+1+B"#
p
'""
)
¥
J#=#
A###&,)'8"0"
A###&,)'8"0"
CW0"
#
#
.";
/
+"":9J#
+
¨
441#(.2
F3
j
j
x%
{
FM
HD
@'"A
3
'
H
w
w
k
;P
k
¦
DC"
,./*(*1)<
I
I
;B
°
°
k
H
!
#<#-8,
*'j
s
s
¨
¨
4
4
2:"""#4'"#
K
*C
q
-
#CE3-
Hc
Q#+014
!L
h+
]-%)
_7
u
¡
-:;
M<#"*
H
P
c
k
u
°
M3+
L
Q
.:(2#'%-(2
+
>38"5)
!L
'h.+
.<-#)4-&
.<-#;-
_7
°
,");+(-%))1
,*;+(-%)
P
^
@3
!,F"G
¡
LI
O_
%
u
y,
,S>4
!M
s*
O
¡,
.D:
_+
!":6<#
h
%M%+++%2
"=:(+##(
>5G(
.
k
O
4:<
!L9(*
PZ
«
¥
¡
_
L
L
;
¡
{1
¥
L
{
s-
°
;
¡%
P@
3",3/'#(0"',""
!¥
'91F1)
Q
{
4)82*5"-
Q?
'661
¥
L
!%#91F1*
'())D3
«
_-
c2
{1
s-
«
!;%c%
{
;
3",34#(0"',"
4)82*5"-
P
#M1-6
~
s
¥
j
-""&"-/%"#2""&&%"%%%#%"&
%'&H,N
v
""%"%"""&"###""%%&#""""%"""#(""""""##""#"%)"""#"&"%###"""""
e0-
%Q0.+
s.
"*#3))7&".""#&#,
n@
-""'-0'3"*%"0"&
?S
ª"
;
¯
!"(""##"#"")#"#'&"'*&"#&"%"#""(#&""#"###"'#"
A(;"G"
#(,&(#.2'50##"#
%
%+9<'B
"
*,*+("&8//
#(,&(#.2'50##"#
""'##""%#(%"#'%#"#&""##%+""""##"'""""#""%"%%""%
!"""""""""""#"#"""#"#"#"#""#""""#"%%""""""&""%""#""""""""#""##"#'#""""%#"""
#(&#%'*"##"&"%%%(#"##&""#"&%#"%""&#%&"#"
¥
"""(""'"#&,%&""%#""""#'""#"#%""""""#%""#"""&%#""&#
A(0-"G"
S
!%#"""""#""##"##"""""""""#""""""""#"""""""#%"#""#""#"##""#"&%#"#""""""&""""""
Q
c9
y
"(##"(.''#%"#""*""%&#%'##&""#%"%)""
k
k
#(,&(#.2'50##"#
])-0,
¯
'"%"""&"""&""%%####"""#"""""&#""""""%"""#""""%%""""##%"%""""#"""#
T<+2
#(,J'50&
!)##"""%"#'#"#'&"#%'#"&"#%""%#""")"##""#"##"""&"#"
/=%)%')(.5
!#("#"'")"%"#%("&"#%("&,&"%(%(#%""
EH*,)
""+"0%()"'#*'&&%'"""/%&#
4#U
~
]+
!6,'4'")/-((%
0'6]
C
)K"0&'/+*%
]
L?
>)
;Y
*&&-.%#5#2"
M
C
4
Ee
s
4f)
"-i3
49c
"""#"""""#"%"""####"%'##%#"""""#''#""#"""""""""##&%##""""%#"""
#"#""""""%#"""&""#"%%%"""""#"#""""##""%"""#""##"""#"&"""""#"""&#"#"#""
!%#"""""#""##"##"""""""""#""""""""#"""""""#%"#""#""#"##""#"&%#"#""""""&""""""
«
_
;
!6,'4'")/-((%
>)>'/"4
"""%%#("'(("###%#"''"&%""""""##""""%""%####"'#
E>'%3
#&.("2#')")(&&#"#2'
+#""%).'("#"%''#"#%#"%&"'&'"##"#
M1
,
.
°
A((+/<,
/=%)%.(A
"D&.X
!L?
4
!;&'+%.'#"#""""'"%#&
U
H
"H.X
-,%"""*"("&+#""'%%#'#""&##0
!L?"
66&4%(..""'
!L?
2;""""/Q
4
z
b
0*a.
H/
!'(%+#%))'&).%"'(%%#""
M;
^
?.#>,&*
r3
e
D*>"
q
(&0%'%",.+'#5"
{
x#
4
A
?
!2*0%""""/;%5
?#3
[
p
g
L
[
]&
-,%"""+(0##*%#&"#""(#0
!;&'+%.'#"#""""'"%#&
[
'(%+#%)&%&:%"'(%%##"&
x#
{
¤
"D&.X
{
H
?#3
,d6
2;""""/Q
^
b
-,%"""+(0##*%#&"#""(#0
IY
!"&#""&%"""&#""##%""#""""#"##"#"&"%%""##"""""""#%"#"""#""""#""#"""""
M;%
66&4%(..""'
^
:((,7'
H
p
{
T-N
"-&"B./)"
DG
°
2;""""
p
!;&'+%.'#"#""""'"%#&
m
z
H
[=#
+1"W
|
~
H
¤
!L?
b
I
N+B
^
M1/8+
m
[
M;%
,
0'%F<#+
'(%+').-1"'(%%##"&
¤
!"&""""&%"""&#""##%##""""#"""#"#"&""#"#####"""""'"#"""#""""#""#"""""
«
9)f
6Y#,
C,*66+"
n
o#
"-I*P
^0
L>
)/'Y:
)
#'55"&)+'./
R
]+&
O<+%,
q
E6%97
D
<h
k+9
*7N3
?S
(DE#-
#2="
)'"
4J#/5
[
i
!
+R
.<
m
m
cC)
!(%""3&</##4"
('2%(8#11%
'
|
?E)
r%#
j#
«
g/
]
]
¡
%+9<'B
-#0%([
!""%"""""""&"""(%""#""""#""""""##"#""##"""&"""""%"""""""""#""""%""""""""#"##
/
Q
e"-%%4
;"Q*"("1
A
%/:+;
=+
£
I
*,<0+,#""#).%
¬
U
</
!
+WH"
~
#%}"
F
!.2&*""%)((&#"+4
h
E
M1
S
.J2:(&
L-):/
+
k,
")"##"%+'#&"&'"""")'-#1.
)
_
x
t
?5
.
s
C]
_
;1"""""/('"7.
*0%*,"'%(#%%."""#*
{
_
¡
c
6
¤
!L':".+"&)
j?
"-92"))""'
f
(5P
¯
.<
e
.9Y
L
.")g*)
h8'"
c
®
]=4
3/32C)
~
J
!
/w
7*";%)#&(#""#'#
JZ
c
F#K
A&-<
{4
!#J%J
¯
C4.>
M
LL
l)
"SQ"
!""%""&"&)##%#%'#"%"###&#"#%"""""""""#"###"""""#"""""""&%"
>
.
d
©
^
G
W
"
!+o4"
F
o
!*2"&()"%+%"%%""""""""&"""""""#"""""-
!""+"(%"#"%#'"("%')""%#'"#(""%%"#"'#&"
#1"*2",'##"#("'%('-#"
l
"#+0)#9%'',/&&
)&"/#%%'&""#"""%(#'#"#"""&#""%""'"##*
^
c
g
O'P*
-0
§"
c"F
k
(
:((:)')#("1
F
B
(
3<1'84
@*Q",
f
EO,
.W
{
.
b
/A8
m
¬
%
!
!
;N#
!"")"""'#(%#&""#&"#""""#####%""""""""#&"#""#""""%"#"""&"""""
{
f#1
r
f1
:.U+
m3
((*#"""""'&("&-#%)"##'"(""#-
u
!%,R'@)
0
j
#o)#'
m
P8'3
ª"
d
Q;
]
c:
0'&25;%-'
'&#%'&2"#'-'(#+%%"*#&""
R
;#,'%/-#+%"+
T+P
g
4.-%)"(#&""#%#("",)%"#
.2
s.
A.+I
@(8#'.%"#%&.%
4O3&("
¡
"y
!""%##"""""#%*%%"##""%""#""##"%"""%##"#""""#"#"%""""%""""""""%"#"
«
EN
s
-B
32@8(
-
I
7*";%)#&(#""#'#
l<"
E
j
j
!E%&)H
!'
2
!#J<%
!
L<%/)
ª
{
{
,{
L
N57#+
R@
o
a
E
p
-
°
P
!"""'"""'"1"#"("#""&""&#"%#%"""##"%##""""%"#"("""#
{
.
2A-N
I)
]
z
L
>
f
,"
5<[
¯
W
P)
"*""%##'%""#(#%""%"##("#%""&"#"((""%#&""##"""
.((('".''#%%)("""*
7%##%&/,",#*""(1
EH#(
"+#((&%"%%*)'""%#")#(#+&%"#"
H7>
g&3
¥
q+#
/3'-+//
"-"4#++"(""%&"%*#&)#)"
ª
(&":"I6#%
E
m
¬
D
!""""""""""#""#"""("#"""""#""""""#""""""#""&"##"""""""""""""""""""""""""%""""""""#"""""
!'(8#)+"(#+###&."#*
C
F
g
j
U
S
[I
.
«
C
¥
p;
«
G
"T)
e
-
-¡
[
y
?J#"0
k
"")#"""#"*&"#)(##")""&"""""#"""""""%""&""""""%(#""
¦)
-V
'""
¦
-VG
¦)
!¤
9D
aL
§"
¦
'"
I
f
!""%%#""&#"&##%#"#%""%%"""#""'""#""""""""""""%""##"""""##""""""#"%"
#%}"
'L
L
#
;P
Q
3
v
h#<
~
."n
¡
u
Z
m3
lA
#C
EF
(8&
q
z
4
*8%/((+"-*
EP
6
]
8
"."153/
e-
.£
)/
¡
4^
!
@
!
.":"
e
W4
¡
-))#.*(#%/#&&)&'("
;
"AR
¬
c
"
@
L
k
"H(58,(
W
N@
c
a
E)&%N
¡
!#9%#%)#"#("('""&""#&""#%#'"%"'"
F8
]
~
p*%%1
°
q
#JA&)#
P7')
g
o
3
?U-
s
;Y
B%
{
+
%+&%3'"%""')&##"%,+"'(
,
;
>
q
*"""')#4&,"7
°
*l
**&?D*0
¢
"-991&)#"1
.
F
°
y
c8-)
MS.
m
.QI
6@
E)&%&'"D#)
O;
D@"'
L>
K
M
N
3D62*"
*""""'+""#'"&"'"&#')"%""*#&""'""""#""#"#
¤
¯
E
H
!:"""A#''"#)"+
y
[
3
R
"S*"M#
H
[
6
{0
S&
M(@
N
-A&.+%9
%;/.2=
%£
x7
G
s
>@"8#%.
/
d
O'R
¯
^
R
9#)("B++
P
7"';&#+##&"%%-'
4/F&#?
'""
k
#f+'&
j
#o'&
8'C
#;;3)#
O
'""
'r%
_
u
¯
!Z3+
41
0W,
#_'
©
p
O[
K8C)
P:9
y
y
!L2,%())
!C+8/"/
G1/<
A6.>
-
.5(''&"C(+"
]'/;
A_,
[Q
p
#m)
i)
m
i
p
m
i##%
0
_
K8/-/"
!'L
{*
A(
y
_
¬
¬
;P
.
!
!(%""/%'%...2&&"""##""
]?
.P020
"4>&#421%
l
QY
i
!"")#"(&#"#")"###"##""*"""%&"""""'"""""""""""#"#%&"""""
i
Q
2"<A>"
QY
¬
+
¡
3r
7B.3#%
c
+#:J;
-F
C
!^
f1
!""#"#""#"""#%#""""""""""""""""""#"#"""#"#"&"""""#""""#"#""%&""#""#"#""##"%""
!""(""""&"""(&""#"""%#""""#""#(#"#"""""""""""%"""##&%#"#"'""""
*5A".''((+
2#E5@
ZG
3:(%0#'=)
¡
z
-(()-(/M
M
c>,
z+"
H
H
K
J8:%&#)
QH)
U)
'l
C
«
4>'")&>
S
S
#
C@
c
¡
@
#
#%%8>/.%
:.M#
,6K""#&""7
W/
¯
!L2/(+'
q+
U
q
¥
#""""""""""##"""#""&%"%"#"""""""#%""""%"#"###%""#""#""%"""#"##"%"%"""#
@m
!:"C/+")'
.:A#4"#
S+"M%
O62
g7
m
q+
g
m
H
'
!:"C/+")'
!""("""""%%(%#"#""%"%%"#"#"'""%%#&#%"&&"&"%""'""""
Q;@
k
>)9'+.)
:F4"""#)
,o
Q
#a))-
u
.(>.+"+0,%
^
h
g&
L"#<
,"'
#%&""0'&")"&&)#+"(+%&"""(#"
£
#
c
¡
+"*1)#""%-'"""'")#,%#'%
(5-,
!"""##"##&"""&&"#"#"""#""#"%"""#("###"##""""''#""%"#"""""%"""
-V
3@
¦
«
!41)#""0(0"""#)
J43*%#+'
k
D
-^%7
/BE
]
"-()74".=
;B",%A#
+J,-B%
E>'54
'&"QK
N4%>#
h8
M
M>
O
!@H##8
k
!
:
#%""u
¦
¬
*h
O
!33*">
E-@
:
W<
i
i
+*
]L
k
^
!«
o
;+'%"8"""%"'"#"#5#
'
!
2;%
:-%76-
°
-B&2/1+%
U
U
2;%
.
#
-9:/,0
¡
O
M
_@
k
I
c##0
z
(
*o
L&
L
;C`;

/** The weights, a digit each, in the same order. */
export const WEIGHTS =
  "cbcsekfdcgsjdcojiretgcbdek_gmngjmdtdefegligcpijenriejcincgijogbbbeibekdabefgcfkkbkamlggiecomumkggmllplnfnkkknmklkljljlfmklllnlqollmjkpekkfkkkmllpjfqjmlnnfmkgmgrvgjffklmjmlkffjjflkjnmfeekjkkmljjjkjkjjlkkjkmmmdllekjjlnjnjljjfkfkkklkmkfjkkjklronqsnnkkkkotrkkknneegkmogmjmmdnffgefknmkojmkgffiegkfkfefdegfeffgegnfiifkffidemieijfgigfgigjgeegjjfiedkfeelkjeoeegkmogmjmmdnffgefknmljjmkgffiegkfkfffdegfeffgegnfiigkffidemkeijfgigfgigjgeegjjfiedkfeelkjekkkknnlskkjkkjnmnmmoolmlmllotkoomfjgjjnndjfigfggjgekfidgmjgegmjuffgigigfrfgfmggiggeigkgifgfdgifggedglffgfkmgfgmppmjjfkjjkfkkjjfkjkknkkflfiknlmflfiknlmmmjmqmklenkdvgjmkfpjkkkkkkkkkkjjkfjkekjjkjjkfjkekjjoonppmmnijpgjkjljljgfbllifd^bibjfdlfjceei]jfjedikgljdkfgfkbigosieefjmjijekeejbigjfcfgcdigfc_jggimeefgflttijtmgfjkjfgkmggigegjglkggzfgigiiojgggggegpsilggjfglgjjgjmijljjjejkkkgjffgllknkinjfflggikggffggkgggrryfpigigegnggdcgfgfgegffffieggggggtdfigfgifgafgqfegdcnfgjfnurdgiggfgfgfgkgffunjkmkfmtfnfgggiemlggffjkgekojfsfjjjkmggggfmtgkgkjgfgfgggfgigfggmgfiuiggfgigjgfgkggggigiggiggggffglkifgiigxokggfjqkkjkkkqjjklkkjlkpfggggmfgfrjggggefggggsfgggglgfgeggqgffdfgfgfpgkggggggwdmgdgggfffamdgfffgefgfqiemfgkdfffpogfgfgfggwzkvolljfkikgokgfkgffgfgfgkmfgkgikfgiigfkiffggjjrqjkfkykgfyujgggggggglfvjogjklggjfpdlgfgvgoglggggkggkggjkgglgfgggkftejlmkgkdlnlpkfmgggggnngmlgiggggokggggglgdjggggngfgggggggiggmfnmfgzdfgjkkglkknjkliigjkgfiippekijigiofgefgigjkgmiglgqqfnmeokkxfjonfjkjkkfggggggjgggngeggtrngefgggggflfkfegggfgggfofgfgsfnggjifkiggggggfgigggggpfkfjkrrfdrljggjgjqjggfggomiipjgggjggjfigggjggjgkgggglgmggkfmklkornngfggkglgggiggggggfgjggfggfmxdikkgfgkgglgfgggggjjngkeggfgfgglgkgggfgngggggggggjggggggggggggggggggijggfgigxgfgggflxgggjgigggjfbgggggfgggfjgfggosgggjggiggglkkfeiiklgjfkjmlggggiggkfngffjtgglgkgegggjgglrjgklmiggmffmgkkiimgiggigkkillmfpngjgggogggkgkgggglgggfffigimejiggggpfggggjkcifgggifggrmfggfikjggggkprlfgjijjgkiiggigfkfggjjggkkpfjggiifgifggjggiilgnkkvieiggfgfjjjgnjlggsijfkgjffigjgioglgkgmflgifgnjgggggggqgjjkgkgngdggggglggfggjgglgggggjjjnfjrklgjggggggggggrgggkgggfjgggggurqgglffggggegggggfggglgggfjigggkggjukipjkrjgoggglggjggiopgglfffgggglgjjgkowloklkeikdkfjnjljoolmmlfgffkjggfggggjnmgggigjggmgjgffgeigiffggkjffgigigggfggggvrgegegigiggdgegjgfggifgiggggfiffjjmjigqmfjkrjkjokmkkmkknlllkjmlkgjfkjkeifdjfkffggkjqgggjkgnngggggggggfgjigifggpgggfinifggggljggfgigijgngdifigggkgggkggmjgiggjgdodlmeffemdeggffedlijefkceedaefgncefeeqkkffpokfdlpgjcgilffejilgbgejkefkjfdfagjliivrkjfigkgjigklfgggljlmfjgfgjifkgiijggggfgjggfigigggfjkggdggggfegfigjmegiiiggidkggjkgggijfgjjjiilgjigilfffgcniilfiigioklggjgjgeqdlnffffjeeffffdifgjidgmfffebgflddfggepkiffqkjkgemqjiceffifgkllcekdffegeemejtpjgggljngnfggtgggfgfgfgggglemggfgfgfgjmfgugjgfjjggfgfgdgfigfmigjgefgffgfggfggfjnogggggjifkjpljffjmgligggggjgggjjkgggggigpggofigggglgggogglgfgeiklljjklmnjkjffjggjjlgggiiplgjgjllgfiilggipjggggkfqgggggjgfggpgoggqgfpgggffggfgjggpiffkfgogggbgfgfgmfffgggfflggggggggggfggiggggggggggggqkfgglfjgngigikrggggfggggggggfkjgjmggegggggeijmffplfljjmgggifgfgggggiggggngqgeggfsfjgfgmggfgggmgdmgggggggegggggffglfqifgjgngfggfggolgpggxekkfujefpnpfmpgkpglkkteieffgginfggffgfggjjfggrgmegdgieffdgmkeicgmefggiefgggjgtgjidemoggqvffgkfgkdoegjgfefgieiifgffggffkoffujjikjkjmjlgjnglkg_klffjgkggggggigfggggqnpgkqkiggggfggggkgjijjgkiiggigfkfggjjggkkpfjggiifgifggjggiilgdffgkikfggfffgggjkiigggugmegegiffedgffidgfejggfggggigrdjiekknejnjoglfggdqegmggefgieiigggfgggfklgmjgggfggggjimgjgggggjrggggglgggojjkjjngimgjgogjmjbkkljffgggigigggfggggvfggrgggggoqgpgggdfggfgfggggmeqffgggffgfdsjejggnekgfnfjffigggeggfgggjglljkgggfg|gggieiifrlgg{gjfi{jsjmfngfjingrglklgfkgsjgggggggmgfggupgejjgdggggiggifmggggigggggkfjgigfgiijjriqieigggjggjjtfgjmgfgggkgkijgjfjofekmkkokfmrneqegfjjnfrigggglggenggfgggglggigngggfgggffiffjgfgngpiegggigggdofggggjgggsjfygmfgggkigggggggcgggggjggigggggggzsgifsfjjfykgsnjjqgjfkjjljrjmelrjkjjpmlkjjgjilglpjgfkffifgrigfgkfglggfgjggggjgnjnmjlkmcgffggffiiggojglgfgmgfffgggggdgffmgggpkggfggefggglnfggfgffggeifffggfigfijffgfgmimoiifgfssgjgggggggggqgggjggeggggginijggegggjmsggedlgggglgggggogggnjklggfgggggggggigggigggfkgjggmggffgggeggjfeeffggegggmkgjgekggfgggdfgfggggffgfjijfggljnsmjgggougkkkifjjejfojnjpfjkonkogklekgqgfkznoffqeeggiiigifqgggfmmxlkekkjjkjmsYjmpgiggfgngfjiggfgigegjggfijgiigfgjigigfgjeklggjjfgjfliifggmmjgggiigegqmknllsfeeooklkmkgjnjoqkdideggekejgfkpkjdkfjjomjfk]klpcjijkflmcjfkjolkjjfjflkeljufifgigggjjgggkjiifggfgjiggldjggggdgggfgigkjgfqmefgiiggkggflgggjgedgggnmgknignejggkgnggjfijjokkkjmkmgengjkjlnfjgogiegmeknefjfspjqjfgiiggfjiffkollkigkekoofjigfeeknffiqgseonlkkjjjejijgilkijlkenctgjjlejjgjigigkegfggkffgigggimgigigflgiifgigfiifgjofjggfjmggiffmfegjgifgggggigikggklffokjjmlkjnlfjjkjkejlgiifjiifiifgggigjekjegigffgigglkgjgkifggijggggiujkfjellkkjljeokgngifieflcjpgggmfjejcfelgijcfoffifgdggggjegkkfjljgfffkgdeffkiikedkgeefkiifmnkgkiffgfcfklkglkekijgjfjjjiijoffggilggjgjjfkfilknlkmgjjkjgjdgfiiggljmkkjkfjkfjfkijiggjgiigkiggkjekggjjkijeggijgfiggiflgiffkljggggtlfmjgeggggigigggioixmggfiflgoouolcieixdtemwffefvpgffgkfupmgivfetggpftfmjfggklgjgrmedzofggjbkgkfgggqgggfqjgtyfgjgijfggggjgkgggffgfegfeggwgiffxgttvcjtfmgjingggggfjifggggfggvsfnjcjmmkfnfgnggsjmoegijkwdcjeleiiifibeedcfgjkgaecderejreedkuakkb_ddedcdfkZemriridegcda]eiemcebndlofulbficlumqqrkimspdzfcrfmoollofewoeerglskjfeffslklikkspfyekmngegggggflfogggggegfkikegfgggfglegtgggceagegeggggggggbtfoqgggggggfggjffggeqesfjiggcgitjndqwcffgglppjgfgggjnggefggjgeffggfifgfggsgisgdgggfeommrfeggefggkefjpeqffgjfgffegofffugfmgddgffdjjgjfmcflgffgfgofgfgggggggegkgqgfggggtggfgekggktjeafffegggfggigbfelflmggggggffggfffgggffpgleggjgmgqfrufjfdkfmggggggggeggggdrggfkfwgggggfgfgkggggfgggggggggjffmyffjegfzdgmkigffgldorgrfgdnloajaaag]]Yjog_^]mblj^knflmZnscknkplfc_gkkjfciklidencaPilkudjnoiijibpakmqikniijcnnjjjicml]apfkr]fkcnnkkqkfkjjkjjfglrjlmgflgggjggxffgfijwfgfjfgggfgrkggggegffjgggpkgggggfgggggggggggsgg|ffggfcgfggn{flffgjgfgggggjggxflqdyfffmjifetmljejnguzgiggjopjfjfjffgfvuvmg£ggggdggggegggwieuegkggggfggggfgggdgigggp¦glfokdjeecnbcbljgdccjgmjldiibmknbagigjclkbcnclroclfcgiekcc_ljgXknamnpmjmelemafdmklnpcWjllmmbgagecgjjkmcpggggfgffggiegg£rwgggikfggejtegggfegggggggggygggfejiggxgfgffggywgfefldgeggggfegdglfffgfggfgeiggfmgfggfglfgjgegggeggigggggffdfgfggtglffggdgggiggegggggeigbfjvufjfdpgjiiwtlrggebegggfgffggggjffjnbfgfegegdenpodfegfkfffmbbdmlefeaofnfmfkdjinoiigceflieakmicic_ffg_ggjfjoe^jfjgneZmmgnlfqmqcjdigleiqpe¢fjgegimjxmfiggkfjgfgkfjkdfgncgfekfigergfgggjgjpfulglmmofkgfkefoppogkjlffegigggdggfkgggggggleigfqlgggifjggggjglmggiggfgglljgigkjfgggggfgkdfgggofgngfnfffmlmgieejlfigffigefkggekgjggerifeneaopefkkekbjljbfdjljjfgeelfiefjelnlqqokrnmlnljlklikftmjkffigjgfgkfkgmiggfgfdgggdgj£gjgmegjggggeqgngggfifggfgiegjjggjgjffgjgggeljgfedjlefefdjkfgkglklmfjjdbgkeiklgkdnifdigogkeijieldfgmiefgjjbmodeigigiggdgjegjficmllllqkpjkfkljjfjfkjqkjkkjjkjookklknrnmljjljjkkmlejmlfklniffgfjejfffffjfffokfdensnpsrjergffgkpljomiqoqkokptkocfkjuffqprfigiggggfjlfgiifgigggelfggkggigkglgmegleffflkfgiggfmlifggenpigecfflffdkenfffifffgfoffflkfkfkggeimgfggmfggggjpggjikgglenffmjggdfggffmimlggifgggkfggjijfnkmjmlkmlkjigggijgiggjgfgigljljeiggfggggjijjggfkiggilgfjefkgggiggggggljgkifgljnmlfgjojkklffminkjilkeqllgkggggqgggijsggkgggmgfgggkolgfgifgdggfdgkjgngkegeifggkjgjijkijiffgkiigcjgmgifkjlllkrggggggggggiggggdggggfgigeegggslkjjfgggfigggkefgjfgmkjpkeggldefggsgmeggqffkgbgiggfgfgqggggggggiggggdgggfgigeegggsmkkjfgggfigggliefggfgijkjpkeggldefggrgmeggnfglgbgiggfgfgklmnmnlkjjkkknnklemlmkdnlglgmgigkkfejjiliigjimnjkjjiijjglkojogjlmslfkoklnllekkfelntmefffgffffdfffcefgelfffgikillifiktgfigeeiffjcdgfbggoigdeeggfnusplmqrmgfifknljjemcedbfgjfefdffffgtfdkefgggfgffegffefggiflifggjiikgojgjijkjgkeefkfejjdegfegigejkifgoooimoknfgjnqdlkelefecfgiffgejgfggbbekfllpljjkjkjjjejfklfljkjmfifkfifjjkikjgngikfkelijijgfgmjgmgggiggegciijgjjjjgmnfjmmkekkfjelmgqgqfjslgfejgsefjsfggfjmggoijggefliimfillkookgffjindfmeftgjnfjekeiigilrngdgmfjgjfjgqegogfgkemgcqfffggggfjgifgnfkjgmilnjkknjnmjigkklfjjgfjnlmjlfffgekfikffeeefpoooqlrfqlfflfefgefgggggffgeegggfjjggggggfgggqkgfgflgegdffgdjflgfeddfltomnnqsregfmiqegofgfegcggfffgfgfrcflflmqqlmnnmffggggflfjmijjdggggggffgllkjlllfngllmggfifgggefogljekfimmnjmmpknmqlmmlllknojiggselgiiiggigogfnfgnegjigngggfligfkffkggigggifffigdfggfkifggegfggffkggjjjjjlmlmnknklommlmfeggkfgiggjggrefgogfggigifgggiggggggegiifggjmfgfiggffkliifgjfgmjgpggkflfnojjdjjkmlknlmqmnmnjklkkkmllnkmoeoellqmmmumlfgfggiqgfegjfggwgidggggjgcfggfnfgmyitekogjgfgfgggepffdggmmolekknqvdodpfgggmmkgggkjmgekfgiggeegmggfggbgflgjlfmfggejegugpefimggejfjfmgnlnnnqqnkljllgkjggggfkggggjgggggfgiggingkgggggjgjkgggkfgilggdififgikniggbfjgggjeegfjggkiqgfggfgjiiliggfpgkjgggggkgggjgggggfgiggmgkgggggjkgggjfgilggfififgikkjggbfkgggjfegfkggkiijgfggfgjiimigggekjknmmllljejqklljejqkkklllflmklmlkmlmmdmmnlqokmpmlmkmlkkkoj|dsffnlkefgkfifggkgklfmjggcmljliijkfggifcjlkmdeigdgggfkdgikfljjjkffmfekeffgeefgiffkgifefjfooljjkjlemljggifeekekgeijiggfkjgfejebfgigfejkffjgifikgjimfjonegjgilfegdgfgjflgfgfjkekfkimllnolknmnmnpnmkkklkkklkrnrrigmfkifgfofgfijjklgffjikligmfkifgfofgfijjklgffjiklmmnkmfejjllfkmjgstifiijegjjkfmlkkkkkmlmmmmmmnmqnglfgfjjjllggjjgiiojffngigijkgjlkjmdjklkelumlnnkkjlkkkllelkme|rgflpljnoxzngkpjlnojigggjgffpfgggfgggggegijjkliigkkgjjggekgfgfgjllkeiejjejffggiffdfjgfgogdfpgggcgjkjefffjplklllolmjolffgiggigggfkfejgfigggijgkggefgggfgfggfggngigggkekiiglgjgjfdoilglvjkggcgpigkfgifggggiggegftpjffjkfjmjmiggmlgijlgefjkjgklknpffgijimkkeffkkeffkidgeegfeejljefpfjfgciieiigjloeldikedfjeigefdefcgmligefkdjlpflngjfnf}gkggfggfjrjglggfgfggggfgjgfqnmlmkgjkjmrplggllinggffrgijgkepmgfgfglmmdjjjjkmmirljfjkkklkknkllmnkkjkiefjjkmkjffjnjkkfjjigllmlkfglokffgktcdnfmfffnvfkjlnrqmlokkkkmknyfjemelvll}ff]jffdmfggl¢gglnmeg~iggggggkgknggggggggggfgfggffgfggggdffffgggfqggdgigngffexfjgwgmgkgjggfgggfgggmkkkjfmilgfgnffogjjmjgijggfgggigfjigjgrrkkfnjkknkjfgsiiijlgkcilffgfkggdgkggigflpiggggomklmflkjjklgjgjjkkkklyjjbomtkjucjkmlfojklljkmokjekrodlkkejjjijkpggjfggikijifjjijkpggjfggikijiflokkllekekonnfnnononnkklfjfnjljjkqkmonljlnkjkqlkgfejfliggmgnjgkfggdgfgktggmgjfgjfggjpfgomgnlkjfjkkjmkjfjkkjmngjfgggigkfkgggffgnfggfnggiiglggefifgfmgjeggfggfsqglogfifjjfffkekgeigpgffgqgggggeefgfglmmknklpmmptmggpmfjgegfgeffkgpfggflmqnwlolufuqjjeojkmomoqmlkmmelmllmmlsoqmegjfgilggjjngegjefglifjeocgfmigiigkkjneejgfigjgdjkeegifdgidfjegakjdjijdllgjfelegdkkkemggfjgiiigkjgijfggigjeifgkgiggiikgjijigmggfjgiiigkjgijfggigjeifgkgiggiikgjijiglfggjgjfggfiggjgggjgfgmjgggglggnfkffggkjjgfjgggggikigiggfiemgngiggdinjgfgfgjfggqllfgifmgfgggjjgfrjgpjjggfeiggfgfpffmkrolmllllmjjfnjojoopkekkkkekkklnmkkmkkolnnkjllnlklklmklnnnjmkkomoooomfloljkfjkmknroommlpmnmlmpkfmnkejjnnmkkoffkjfffmfomjgkklfjkfommomjlgilpgffmtmgggjefgelfgggpfnggggflmkigfloljmkjiljggljmonlmkmlnkmqkppgdfgdgvfgfjgkmjolggggggkgfggggofggggggggnsmfggfgfgggggfgglmgdgfgfgfckggffrfmfogflggegjggiggggigpkggggggkfgggjfgggggggnkkfgggfgggggfgmnmgdgfgfggdkigffngmflfmggfkgiggggiignlndkfjpkklojeslotnfnmkfleferpefkkknlklknmlklmfimpqqgleggdgeorggfgrgflgffgffgfggggogggegkllmklpkkkfjgfgejjmggjkvgnisjfgglgffelmlfjexgjijjfjpfjjijjkpkkjmflljqppglgplukmeejngifegknnnkneoffknflnlllkllflmnlmlmlmmkdklpfmfgkpgkffjelmglkegommolkemkllmllnqofmemkjjjsjlmnlnloggtgikfvggfjggjgmjfgijgfdglggglfnjjijefililgjgifggggglfkfdjjkkgfffffggjgglggflfgggkkkkfknjmmmkpllcgfffinbkkikleijefffdigeiffdknjgfgnefdgfcpkdplfilliidefinjggkcnddidqdjiikfggejlebgkggigdklcelflmmmmjfovffflfnmmkjfjkfnloklkqlkjqmfjjkimjkefkfikkejfjfokedkonmjnlkjklkklvnonnqlljlpojqjellojfkjjfjkkkltslemmqqlkmlkpnfjggjglgilekfigglffjkjgjjiglgkfijfgfgifgilggiggfgigmgkllmlgggjgmdfgievgegkjgfgleggkagicpedffoqeilfenffgikdgcijmdiggffiddjfjggggcdkdoodnljdggenkekllljjlknllfkknlmmlklkkkkommjkllmnpkmkppokopmjjjlplllmlkmmmdkkkjekjllkmmmdkkkjekjkkmmmjmemjyljfmljllfjejjflmlfklmso{yzfjeedgfgdeggg~|¤gggdgqgfgggggggggggfgggfgggggggdgggggggggggggggfggflggfggkllrsrgqggggggggjgfgggfglgokoononklfkfljmolllmrlkqqjlkksfkklkkrfkskfkjmkkjkmfmfkprlofknmkpklmflknnmmngfpkjkgkijfjjggkgfgegfifgmiigfeflggfgkgifigffemgnfikjgmffglkkljkoeoepplmommmklkkjkdkklllomrmllomppkolnlnjmlfkfefekffjnmmlljjmfjffkjnlkkkkkkkjljklefjdkgjgjjjjjlfjfjkjnnnmnmmssoppmklkokmorrpolmftjgkgfgggjgetsggfeggggfkdimfggfgfgkpggffgggifjggiggdieomgcggpjkjijjklmmfumggggpekngflifkbgggksgiiggejfjllepjfjllepnlllkkpqkkljiljkkdjfffjfngjjgggelknjkljfokmnmklkmjlllkqjmgiieiegfjjjniggojjjfjfifjoonggjggigiggqgjfggfigggggiijgfggggfjyfjgfggiggggggfgglfkllggjggigigpgjfggfigggiijfggijmfjgfgigigggigfgglgglmgjjolmmljljlkkfgmlmkgejgjgjljlkgmlmkejjfglfkgjkgmijfeggfkggifugfimdnfogfoffgkjigknmllsllkkkmnllmlmkmektoplrfjkqelkklfnljeemglggnflmffjnjnfjloectmoeekmooowkdlpknnmonfggfgl|gfqgogfgggfgglgfggfefggffggegngjffgffgfekgcgltkigefingggeffzggkggfggqnyfjjjjokllmjqnjpklmmrllmuolnmkndlffigififvwrefggidggggdfeeogdgiegrlgfgcfedgffgfggfggggfojcogdgfgffffffgkgjgdecgifiefggdiflmppl|ecqknmfijogggjqigefgiekmfiggglmmkkkkkjlggjgggpllgggijgggggggjfgfgkggfggfggjgggggmeojkggggggejggfffgjgjgfgfifijljjiffkklllfrgijkikfkkjglegljlkkggkgmomlolllkkkljjmlkjkmknnkonmqllqojqkmlmekikfkjgjggglkkgggigggegjkngmilfdgkgekfgfggiggcfggfdmufgmftegdfeifdgegfffgfgggggfiffqgkmejgpggigliifdfiijgijlggjgfgjjgnsljolijininkgjgefldgffgejfgggkfkggfny{pfgiggggggfggggfeffgggemikgggdggfjggggggegfgggfgfggfigvgggggjgggcggpngnggfmmngifgfgggnilfggggggggggignggkfqjcmemqlkuldenkjjikiffjjijkkfjjifnfjmgmkjjkjjmg}llemplmllnffgljfjfjgjjkfgjjfflffggfnjgmjmflljffgjgjflikgefikkjlkkeklfkfflkfkcejkemflklpfoemoknmmnmlmmoggfggifgmfjjggkggklfjgfgfgggmmjfgjfelfgkggjfgjgfgigigegigefgjfkkggkgfkfgfglklggkjgggfggifgglfjjggjgjkgjgfgfggkmjfjfelfgkggjfgigfgigigejgeggjfkkggkfkfgfglklggkjknnfkpfmrekkrkkllkdlemkkkmeklxkorkorkkknkoksqsokoswppmlskllonojjpjiffjkeikfkmlfkekgmgfldpjfjejkjfkflkfmnqkmmlnnpopkmplpmkjfmkejfkjkkjjfkkfjfleknmnrmmmjjkfjflkijejkljjkmmklknjkeknkkklpnonkmmllkjjjkjeilnpelftllllekkkkfd~oglmlmkklkkmlkoklkmkjkkkjkmljjjljjjjlkjkjlkjolqjlgfmggsgmspgggfiilgifggggjfjjfegkqfglegqdffgfgegggfggigfgggfffgegigflkfgkjekofkgfkkomekofkkompfk¤jkgkffqsmjmjjsdjkjkkjggfljqnflmgjfglgffgfolffllsmnl«ffmenkfgglkegdiidggigdifgmekgnbijegficldimgfkciejggijmikjliffjdifjgijmdjkjjjckbcilfjgjigdjkjb_mmlkllmkmnlkmkjfekkjkjlkklmllmlklnsslklfokjfjnlnlqnmmkkklkkkpkkpvnnolpjijegigmigggniemgkgiggggifflggrgjjjgiigligggkifmkiggggiffggolkmklmnljgglfgfgfjgfijfifiegkmnjfgggkjggloigegmigjbkfgglfklgjgmflgkfgfeffjmkjljejklklkoproflroflonljknjjolkojmfgggljleeeroogggfffliigigfgiggflqiododjgefmggejfefggfdjfljlfkeefdfffcgfgfdejefgkggerlijjifgklllkkfkkjdmggjkfjkolgimgguljjeiiggjgmgjgdefgiggngkiggijglrlkkfjjgiigfigilnjggggffggggegggnjiikfiffifgglgnmigfiffjjgoggggggfgifgdgggfgjggiifjmggjlfkkkmkfkkklkllmllekmmnfkenmkmkmnlklljjjjkjjmlfkjnnjmifkffggggkkfgfgggigfggnflgfggjigeggfgjgnnigggmggiiggglggldfclidlkggjejgegjfgljgllelkrknlkllponnnklllfgfjglfflgffgjljifigmgkjgffkgjjkijgllkjfgegffglffggfegfgfegoknnikjjjfjkeikjkkgmgcfoijkljgkjkkjlkqkmnmnkllkolrmpiefggkieejndggnqergggggmjegjgfkfdegeffmmjceeggkfigkmdeegefnktogoelelfeeqcdfeefeeggefegffgffgfwgrfjkmikigjekjllkkjfjjgfdgolpjojggmkigejkfgilkfmkjfggdejknokiikokmffjgjmjegigkegkgggfggigfglllmlmjkkjjkoknelllmmlklkfemgigglfnlmpfiggmglkmlnjnplmnmonjiekfjgnffoikgfjfmkkmgjfgnfikfjggfgpfgfkellmlmlpmpmmligmglmjjfgfkgiggjggjfgggjkmklimllkfgkjjiidjgkmkkfjifkjljgeegjnllolfmgkglgfjjffjkfikmlojfpfnknmkknollkklkmkllkomqlmnjlekkqggggfggfgkgoigjfgglngeffgggjggfggpkmfjjlmjfgkjgfggggkgkjlegjjmjjkmklkjkooljpgfngkfkkmgmrljgggsgifkgkgggimjfiogiljgggqgifkgkggginjfiogillklqonlkonnnipmgggfwjgglklmlmlmvdmmslklkklkkmevmfnkmkkkkmlmkmklmkmknggfg©nggggggggmgggggegggggff|gggafgggmnvejggggg¬¦ggggggggggggjdgfggffggggeefggggggggofnllllefgggigggfggggjggggpfi¥guoqigekggdpfgggffgfffgggfggmugeefggdgdgfggf_geg¡fffzeggggffoffgdffcggggedegnkljffyfjoomeogikffffegkilfgigiegggjfijgjflndemgjjigkmggggjgkflefciigkglffefggkggeiggffigkekfjfggjgifgijeffgjlgjigigfigjgjljjifggfkfgmiiifflgfgkglgfkggdfimlmnnokfkmenjkkdkmfggkgfggiiigggjlegjnlfjfgjgjegjggigieggggeiilgggnggifgfgfkeilgjgjjglfgdjgefkjdfgfgglggggiiiigegjlegknlfjfgjgjfgjggigiggggeiikgggfgggffgfkleilgjgjjglfgejgefkjdfgrqkggfggkprmlfeggfefgflggggffgbqgglfnllgfgkmflgggfkkdcgffgfdfgddffigfbfkqpo~}xuddgiee^Zgfffaefddecefffeifrgidngdieqdbiejddufadlmf{mpcffecpksdfodfcglfieaeofomkjfkklmjmfnjoplkjjkoejjngfjkkgedoljlkgemlmklnkkplfklrnkfldfkpkgkmgknmljfsjmmjplekqmemokmkcmkkkkmmeksjemlogjfggilmqlngfefgfgjegkgkgnjgokgnggkgfilmqlngfefggjgkglkjgokgnggkjljekjommnoddlpoklelfnkkloklemflkmklkpnpmmpqmlmklkkgjngeegggggkfinxffekgjegjgjkgffsfoggjegonmpnllmojjjmjfeojgmqjjjfmfeokgmuqgfkingfefllkjflfffjjggfkiffgjjjgljfgkgjieeigfijingfeggdjnkkjfggfggljkdkkkkfloqlkkkkkjfjiglgglfgffkjnklglggfifilggjfgklnnknlenmjqknoqmmommfkkldooo£gflgerlfpoplnknknoonkkkkjlkmfegggfgfggfokfggjigggfggnigffimfigggfffgsfffoiegnffjggjgflkfgggmmfjnkijjmfgkjfikkgkgfjllklkkpooooloeplnmpnqklqnpplfªfftdfgefefjnkkjlkefkrlklllmmkmnllkkknnnjmekjmlnklklepfdfkgikfgfimjjkgjigjffgggnjjeekkfgfjigedfnkkikdfiifjendjifjilgjgffgfjffgjfgffglkkjjkmlkkllnqlnkkookmkdgggkggfkgjgegikggpgjgfggedfgfgkkggejiglfgggelfpfkeeljggffgkeigfnifmgjjffgggmgflkofjjlkkomnlkegjffigkllgfmjfefgggilefgjckgfdeggfjqnjjkiljfjfflffgfffggnljfkjnnffjdlegjfilkilkmfklnppjjkkjljkfnjmkoojjfjmnjfpkofqjgjjggggofgijfffldffolikpfifgfmnkaffjikgeigekmlfgfjjfffeggefdfeknfjfggfdgmkjlklkfjljkkklkkopppqnlkknqllkmdlmgfgfuffggfgtzkggnlfmopfknqkkgmjqkgoffeglijkidefgiifgqjdlkgklpkjfmneijjmjmnjjkjnjmjknkllmlqqqnqqlkkjjfmoooommmlnonfpmnmjffkjfkftkkmnjlejklmnngkkjnigjokigfljleekggfggonmljljleekggfggonmljllmklnolrlllmlldljloydmmpligmkgefgkfgggjfkgljjkggiopjigfogkeffgfjkgfljefffgigkgefjfffggfdffflkjljklklmnkdnjmfknomgmknlqknlqkrmmejkjleffggeifmgnjiffgoggjfgegglegdeffkpgfsgdejfkifgggkldeglffofedfeegggfjgggffefgfcpedgoeuslefrkfkflkjfknkejkfkjfnlmjffjjkkmlllekloflmnjlckjjjkjllomlonlplolomnkjllflfnfjknfklqklomnkkjgmfcilmnekmplnfijlfffkjnkknlfljjejkjomknmollllnkkmkjkklkqkmllljigggifjfgggggjggggggengkgggngfjemgfgkdggomifgpggggggdeglgffgggigkgkgigkggeggkngfgjlmjkggifjggkgggeikggigfjfkgggmfiiigggglgggggffglgggggiigigknglggfgklgfgljmkgfpljjfgifjlldllnklnkkflqfjkllfklnlkkemtkjkkjglkokjpotovmlkfnklfkkpklfkkpfjgkgogfkfjggggkpgfgffnfgqggiiggnjefksfofpjnqkkkkkkkefnjmfeiklenfklqmojjwjkdjlsmkkkmnkjmnkjolmtplgsfekijgkjkggggmgxflglggfgegigglgjggdfglgsfekikkjkglnglgkgggfiglgfjggdggndnkkkqemlokkkkfmlokllmproedmlfrmlmjgfff}ffpmjgffsfolkfolknkplfggkfjffitggglfgegkggmggjqegnkgnleefgjlpekfomfgmkiemgkgfgdggfggdgflqfdgefigodggigkflegbcfkfpeffefedieejeklgeneleggmfqjndgdeqlffmnlkjkkggiggggiigngggggjlggkgmgjjegfiggfggglglgjgggmkjggfqgggigggiigngggklggjgngjjegffiggfglgmggggmljggqgssnkklklrllplonplkrmmlmnkdknlkumefiumfjmcmklnokrllmokmmkmmlmmlolrqqljllleloeg{ggggjgefgkgfkgiggfgggfgrqjfgggmggmglgegffggfgffbfgggkgggggfgfnqgpfgffgknnoskmmlmogjgfmmfqgfjifgkfggkdkgfgoegikjonegglodllkmfmqlfflffofnglkllllmmmlmnoejngunkgffiggvbgigkfgjegguejgjlggfenfefgfgegjfigmgepkokkkkllnpnnmummlkjllnlkkkndjfckdgfdjdcjgkokgfjiigclffigemgijeejgejeneomemiffmimejjdimdflgdeogielfdcfflgkgkgbjeiaiiijifipfnolpkgfjfdlgflggglkfgomkfjffkmmjpmrjrjnkmfvnonklltrmqlopevcpmnmqqgggfigfldfgggggjfcfgfggkiggfgfggeig¡sbolqxffffggggggmjgfggfflggiggjpkemqjgglgjlflejmmjkojijmkndnlggngjigfgfmgggggkjekmqgnfgfggdnkigefgigegfgfgggggnfgflggfggndkffflbgigififfgkgfdgggfegkuljkjdgpiljjgjmmnolkkemknmmqjklfflmpoffpotoopqnnneggffgigedfieboijldcbj¨jeggdnkecgdeacffmfffddeg¤fn_nfime[emlg^cffvtnrtjmef^kfweidfdacfmdcjelfgfnifjffokkkjjnmljlkfffmeqfllfllmjlqnlmjkljfmljfkjjmnlplnkkkkgfggminlkfgjkjkfieeigiigikkrmeqkkkgggggiggjgdvggfrgiligeggkggglgwgggggkkkknnjjeojjjjeojjrpmkllkjjljjenjmkjlmngkggikfggffgfgmmnggjgffjgllgifkggggiglkggpgkgikfgfgffgfgmmnggijffjljgifkggggiglkggpmejjlknlqpolmmlmnmkmllnklkklkklmpmnllqmejmmmqjmmlolmojkmjjkifdjmpjmjjkiekmllokjjejfjljjlikilffjjjekmlmmmmkkpkkcnllllkmllkmolookjjfgjjkkmjjflkkllkmklmllmllnmejiklfgjiljlklkmonnekkkkllllmklokklpfljlkmfjfkkfkoppmmovkmosfkvkeem{jkeggenlnjnlglmmggrjgkgzgwappffgkjfffegggefklklnkllkjmlnpoofjllldkiddkonnmkdlsfmffmmlmloeelgfgjjogekkegkkjggfgfjdefiggegdfllgdgfjfmfknfqllodigkpffffllgflmlllmjkkkfjefnijpkmjklnmqokniklkklkkpkmkelnklfmfljjjrmlffkjjpfjfnklmknqfbfnfffrnkfjofeqfmjffmjflflqjjoleggkeeeiggfgggefgdlegmmofgeigmijdmfkkmjccglkblgglfegdpleefkefcsgegjjcjljdfcifdkdkkkkieeggjegijmljnkejjofjjmjjjnpnggkkgggffggjgjflggjgmgjfggfejgfgdgfijflggmfifiggjffglfgkjjgfffmjggiiikgpncjmkkjmmuqdmgmgflggggfogggkgggxg¢ggkfggggfgg}g^gogegefeggfggfgfgnfegegggfgoggggggfeggodmlkqcuqdmgmllmllmjjjkvfjgkejffrmgggggmbf®ffggeggtgfgeglgggggggkfkmmkjjljmofilgjgggfkjglggggdiekfjgmqeggggfdfgffedgggggjkgkgeekfjggflpgkfjdfgmifgijfgiegjpfjgjigiifggnrpmekkmkkkldnpmmffffggmjijpomfjgkjjoflnjfflgglijdifkkkojojkjpfkljggfkgkjlffieomllorjgkmsjffiegfffjkjmkugpkkgjfjfjmkjfnefjejufoknffyomlnmeefggfpeenrcfgffeegfgmfufnofjfpejuoffefdcefefggffjgnqebngflffgeeecekipocddlcffeleelekbkgrfifgoejjckjlekmnkknkdjkmfmkifmfjjkgijpkmklkpkkzjfefmmqkfmqgkkloggfqggpgkklogfpgkomfolpiiifjekfffefijetggfcgeesggqsidkodkrofqjkjjfknjjmooqnlkpomqlmkmkqpnmmklkmjkolkknkkklpkkljjnmlmkjkjjnmlmkjkeefjgilgjegkgjnefgoifggfgigjjbgjnggggfemmqggkfgifndekidmffidikegfmfgjkcggfgfkdmgfkfldfgfkgjfknnlkkkkkkkkrgffgfgfggkgfsmgfgjilqgkjnggfekjogfggffiigjkkifnkkjjplfikkmmojgijfjfijlgjgjnjjjjjkkjlffmkrkkkoljffkjmfmmjlmmnmdmfkjffkkingnigekeffkekfgelffffefeffjmklgfogjmklffgefdflfelggfjijfffglgkgjfkekgjkjjejggjjpfgggjmffiglfgggfijfkkgjelknknmcommkjjlojmjkjjlojmjokjkkjljfjffkfkfjfnjlkjfkfnfikmlllklnmmlejjtjfkqdlmjfojjflnjlflklknlcfnimfijgfgifdglibgieffkiggdnjigmjkiogjlffkdeiinecijkelecmfllbbdfgjfeflijiifbejk_ficgcnsijiefjdiflgmkggfifkgegjjijmgkjljjglgmjegfokkjmmokllklgjkjiegfmemnjmpfkkejkkmlllkkjnemjjnknkjjkjjmkejlmlkmljnmjkmmlkdfefjijififkjjjiflnlmknmknkjjkkjijjgemgigjjjmifgkfjspmxfffokpmkmsoorkncfketknfkemoqjlwndfnlefefegdfjjslkdjqkdljljjrjjekkfkljjrjekkfljfkklmljqkmkmpkmlknlpjkljnqpkejlmlmkkkkejlmlmkkrmmmmkmkmfosjkkklnkmgyomollfkjkdkjnkjekjmkknlpmlpqrnllmlnnsnpkklfkftfmppnnjnnjnpjqkllggjrjokklnmfmjkjkflfmdjkiljjfllmmkmmlrkkklnjlfiggofofgggggojkfggigviggfgjefgffggfgggjlejgggjeeyfeafkgfefdgdgffgfegtfgffypggffcfffnmlxpjgggikgfjpgggjggomngglmklmqjnjkmfllpjfonmejkppnmlllfgglfkiggggffgjgggjigfiggmggnggfgggijgffggfmgjfgigggjgkgofggjfnkggfofjfggggmfjjffglggfjgggeigiggglfkiggggffgjgggjigffiggigglgggeggijggfggfngjggigjglignigggikgggofjfggggmfjjfgglggfjggeigjgndlkkronmmmnlnlplklldgfgggggfgfegggggeggggeiegq}gqgpfg¡¡gggfgdfgfeeffgeggggjgdg}gfwffecfdaekg}fefadcgfeegdyfibffffdgggweddffmjmjkijmklckfkjloonmmjjidjkjaicgileejfjiijegiijiefjglliejbjgfiiagglnkaikffmbelgeijlfifgjjjjgiekkljnfd_edprllpmtkjfkdqlfkrgggfffgjjgjjjmjjgklkjfifkgiffgijlfmjffnffgggjgfigimifdgggfgffgjikjjggkfgnfjgfggfijgigkeklgdnkijiifgigfjecfcflkjjnafiikgfggijeieeeigikmikjggjefigggfjjigfikljcikgiegifkooflefgffjgeigigfigfggldefkjgggdjfkjiiggggnfgmlkklmlljjkonfkmlmlnjklmjplllmrgfpfilfj|flllrmlmmnnkklkmndlnlu{dsnlojjffvqfjgfflppokejkjmkfjkjfpkklknjkkfjfkjfejjkjkkpjlnnkrlqkjtfffvjfejnlggqqmnplmkjkklefggfikefjjjgeekfgmjjjjegifjgegflkfgeogfgggilijedlfejfnmjjekgjlefgfeeffkfijfgoelfjkpkkkllkmknnnmonlkprpnjjfmdkqmlollkjiffkgnggokeffggfjlopmolmlkmlklmlnnmnnqtmffjfnjtnfklnllnmkomppmppnnlllklcmmnnplokqmmnumlklmnlllmkopnlklpnlkllkolkommmmgejgffflicifggdgigeeiiggiikegelljjkqfkjkjmikmdgfgfpijjnidfefkgfggidggegfgfefkfgmfikkllmnlomkmknmlmklqmmdmkjjmfmnrmmrmqqnnnltngfglojlkkfkflmlnkklngiljggfgiggliglgofiggffpkgfsnekkovggqflgikijgkfjjkjjdjgigegfggllglffgdkigelgilgljgffggkfgfgffggedfkeknkklklmlmjlmmlqfjgkkllqkglogmmnodnnkjjkkkkmokfjlkljljjjkoklkkmlnjknfkljkjkfjkkjjklllokoq¬eggnosqqmmmnqmnkmjmgkekgjmfjlkgfggggfgffgggggjgggggggggdngogffmgflfngfgkeggroggfffgrgggggffdgdgjggffgggckffgkgvjnggegggtseeggjjmfieijilkkifikjfiefljjfejnnkfkolfmqneumkkljjgjfknkpfklomgffulfgggijglrglggff}gggfgfjgibglniifpfggjfdgfgfgggggfffgfggggefjgjokeknloko|fegfjlmcvgggf¢ggfsufffigfggfggegjfifl{cfgggggnfgfkfggkfggifeocgeiflifkfkrgkxfgbggfzgemigtmkgggdeegeefdfvegirgflbepckgdfgfigedfgedgfggncdimkqogjrmsmffzgmcemfeomfflfemlkmlplqnplfrkefeqjemiggfemqllmnnemklkgggfplogdvtgggggjggegggkfgigcglgfjgjgigigkjfjijnlnlfpkfmmmmnmlqlmpllrpmkoljfkmkoyefggigggkggfgggkgenggecgeggfgignsdeggtgefgeffggfggjglgffgkfdqmtggqeiciigfgffgnggngfmgggeeigmklolfmfpnlnmmmkrnfllfuklkrnlkmrfljlfpfmgojfkekfifflofklfeqjnpeljrmmkmnkfgzggffggfggnggggjgggbgggyfgdgmygqgggegpqlknogmgiknomffmfkkkgjellglgfggfggggkjjggggojngglfjiggjgjsggfjmggkjggfiffnmmkklnjmjkfjkjnojmjqjjnkmgggekgxljgffljjfggfggkggfigfdongigggggngkgogfeejelkjjlmgqjnfdg¢egikoorjlllsallfgkljggffttggmlflggnnmqmmmmmqnnklkklkkkkjnlkqnmllkkkllnljejkjonljejjornmoieklfgemdecjjdeijikfbeasnlbdgckefgidnkkjdfgjjgjifmj^jgmjicdeejgfjjelclfgpjibkflkiqljdidfkjffkklkkjmokklllbjkfkmjlfgggjggfgfgifgkeffndmgggnjfggeggfgggggdggdfjpifgongfefigkqlmsgmiggflfggfggfgggmjepmkkkmmejfgjjfgjjlljbfjjpjkklglnfffffjfqjjkmjkkfkfmkijllliggeljggffomjjkgfggfjkgjfgfggggggkgkggmfiggggggiekggijjkikjjlllljkkkqellpmlgggggggfgeefigmfkfgfgfgdgffffggllffffgqpqpuqefefcnfgkgffegedojimnljnfdiffkgkgfljeffgggijegjgfgfebefglgggggggfgeffigmfkfgfgfgdgffgfggmiffffgrqrrurefffcnfggggfegeejimlmjqfeiffkkgflkeffggjgfejgfgfebeggmjnlmemjjkkklnkndlsejjjomoigdikmjjijjifklokjkqjmlefkrmllllopkfdfljnjmlmepnpnlkkjkjnfglikkkjjjkkjjkklkenkdknfggofggegrgigeegffgeodjjgogfikjcmgfnpgmgdjvggmgfgiffffggmllplmkflgffmnkfjllplonpoppeklkllonmlpknkfgngigljpknkfmgigljepqkpmjnmjnlknknmnmllmmlogggggfiggggggelgkgjeglggjeigggffligkkniggggggfggnggggggijkggkgkgggfgggmoggggllnklkljkelflmklllpffngjkjkjjlkrglgffkfjqjefjgsglgfkigflmkjlpmkgfggjgkigmfjmgjgfjgjkoiggppgfjjjigggijjfgjoggojgeflggkniggllgnjgijggjigkjjfglggkkigkmjkjfggjlgggmgigggiggigmfggggigmnjjgifjeejfgglngdfiggjefkgmgfilifgfgfmefmpjgjkjjfgjjfjkjfgjglkmkgggqjg{tgggjgefgjlomnlffelkpplefnlfgjflfgkrpfffkjmkmmmlkmkllnollmulmmmknlpfkmnnkllkfljkemlmkkkenlrkgvrkkeftkkesplfkolvllefgggjgefkjomjggegfglffgkggmkqkllgagjgmgefffigjfgkgggffjffiefkflmeimjjlnjekjjlljfkjkljfjllkkgfjkkmllkkkknlnllcfdglffiegmnjfmmgfjjgffedkfidldbkiejlkidkmmlomllfkdbloemdddeldddgbldkeicdndfaifgenfgkjeedllileifgiggilkggmplgnlkkkggggfefmjjeeibbmkfjgdfjffkomlmmgliegkdigfegefcfefcjdngcebjfefdngggffgelljcffllkimkjjlklkklkijjknlpkkskjlklmlejfjkjiffkjggjjjjljkjnfgojfjjgjnjjkeigjjgjijjielmkkjmliljmlplgggigffggkgggfegggggjgfgeggqggfggmlmggmgffgimggggednkgpgfggmgejggeejngjmgljffgfngkgggjggeffgjlkijjklklmmfkjlkefkmmnllmflkolkmljonmmmmmnnlloojjjjolfljkk{sffffjnmjnkkfflffnmgofsffqkkogmelgogmffjkkklipptpofknjlfjilflgkofknjlfjlflgkgflggggggfmgjkgggkfgggggngiigggipigkojlgefgfggngijigkgflggggggfmgjkgggkggggggniggipigkojlgefgfggngijigknjkkjljklknnlkfjlqmllfjlqmlknkmekeooljjlnkepqlm¥effmtllkmlmnloeevllkdkpjnnoonggggggkggfgggkfigfgeggigmjijgjkjfgggggmgegfkogigggl^giiglfgiffigkggkigffggilkojfgljjjknjfleklonnklmnkkkpknfqjflfgjkjfmlmgfemfnlkkllllkmkfjlwfmjpkjlkjkjjqmkmkmmjjgglljngoejfjkgjmnfnjjkgjlfkkkkooepmkofjemmlkgfomjggfgjfigfegkjiggfgkgjfggiggjjgfgmgggfgjjgqlfidggjfifjgggpggfggmlmleffggjoifelkfgggffffgkgufb}©igfjfgjgfffggddgeekefieffwg£ldcfgeefcffeedagjifpegeyegkfgefigedigkgegfggedfklkdklkfmjkmeljggfgijnjnklklljkkgggneggefjgkvggljdnngflggfilejfkpnllklmkjkkfjljkkfefjngkfgjjfljlffjkjfkjljklfefjekkjjjjlfjkjonllkkopkeklkkklklnllgffgflfigkiffgikkgkfqlgjekkgjjgdgegjfopjqfffnfegggeknfgfejiegelnmmlnloffgfjklkjffggkigjkjjmelfjffggmgfgmllfjllkjifgkljjngfffngngjllmmkkfenfjmllqpklfpmemlpknmnoofljgfwegggfgggggfgggqkujinfygbcgffgceggfffggfggkfggeecfuplffejrffgvfgfedgffgjeggmggefgddgggfggggkfkjjmkkoknkmlkkoonnfnkjjjjfljjetommomnflofljldjfjfcffgkmokjfnkjkikfjekqnjpjkfoiflfejoojjkkdfojkkmjenkoklnnklmljmkjljmkjolmmlmjpmndpljommmqopmlnlmmkfoekgfkkljglfoiokgfggggtfmigjgnkfggggfifcgfgkgejfgggglkljglflinlgfggggtfmigjgnkfgfggfifcgggkgejfggmodomnnkedljlkgvgmgfjfwfgfgmifginfkkfggugggggkjgijjgfenntomplkjnkoljkokkkfkngdfmmgkfdrfgjgkqkjjnfjplpomgjgffllllejlfjemfgfjklljfjfgjkmmkgfkegneffllpnmjmjjljfkmkfgjjkkmmlmoggekjjflggjjjkfggfklfeglkffffilmkiefigjfffneiffefjfeffmffkfkijflmmkllnmmgmfjfikeefiklfkofgggjfdfffgiflffengferigfdglgljaieggckijiggglliedojcjkjkeejfcdfeejjjgfginjgnollqlllefgmgjffekflggnjiefiffnlglfjgfekkg_effcfeligrgfgjkmgfkgmfekgffljelplomsnmfnkfiggkkflfffjglklnjgijfflnkommkkpmnncjfggjeejngmjicjnejgjjcloolmbdgcjgcfekdfdjfmciadmfkiefj^fkmeegpfgpmbgkfjmkegfigdbemgleblffdnktdmnnkmkendpemmknklkkjlcllnoqgkgjogkgljqingkjifmjfqpjgjeiejpfdffjkqkkkklkjllnmkppmfollekkfjkjjjjlkfnkpklkkggflgkggkjkggnnkggkigjfgkmnkmjfllojijjfkpjglpkmnmfjfjkklnlkdmllljnmmmkmmmlfplengjejfefgggjfjmggfiignjgeggfpedgeffgiekonejfgeffgjldfggcffgjimmmofengflkffjgggcgfmfiffgfmfmllkollkenjlfjjjjkfljnojknjjkpljlkkoonneifefekbbijkmnm_gljkiiicjgjcl^lgaeeggcielkkdledkmfgeelfkk^flkndgnjpgj^mmgiliccieofi^kkjgkigcdopkdlklfjmfnggjkjfjggjfjjpijgglgljgijgkgjgfklgejgggjikjgigkffiiiggfjkjjjjlmlfgjpmnekqkgjjglggkggjggmggklgfgigigjigkkcigdgiggkiffkgflgkiigggggijgjgnnllnkkmmmfljklgjgjkkkjjikpfgjkijiffljmkkkjiejjmlkffigljflkllmklnlmmgjkngkfjgggkpgffigkggmgiigglkmgljfjjgngigiggjgigiggolggnfiggifgjlnnmgjggmfgfgjgjkfkggjgpsfpjfgjggfggjknnfofjmllkejlkklmkomnlmkknkjkmllkkmkkklljoqlinkjjjgkjjlfgiegjllkkkojkokkknljljlkmkjjjjflkkkjjjjlokjkfmllllmkinknjffjkgijjjfekkjjgijiljfikkfjfijmmmlplelkkfmmfpkjljlklknmjllkknkkmmkmssfgijjjmlgkffjfigfjjkmkifgijjjmlgkffjfigfjjkmkinmmnmomjgfnggfejffkifkjgndgggjlgfjggoeftkkkkmljklnpjjkmmlmlssdmegleokfkkqdmmnlmgigjlgglgmgjfggfrigifkgfjfigfneifgkjkqgkklmmjqmlfpfpnkjkfkmmlkmfjiffjmkikgfggjflmfgfdffefpkjkjjljgjffgkgggkgflnmnlllmnmmngffigglfgkljlgmgggjfgkcgegjfijjmeefigpgigkjlfgjfndgfjjkffjjgedfkfmnmmmnnoqelsejllknlfklfjllfkkknkljellolllmolnpmommmplkkngfflljijemigfliiidgggjdjiejfifmgkifmkgfekfdcdejffjeigikojijdcgjgjcfjfgfjkjdiiejfkjjjioldldefjgdfegoggkgfifsfggkggjmggiffigngffjpikgjmmknfjkkkfjkqnjejfkkklllljlikkllflkjlikkllflkllitlffjlkofojdjnmflnkqmlmmkmmomkklollkjljkklgjeoelggfgeneiifgjofffgfginenfilffdefemjcifggfjlficeddmijkjlipeelememfcfofdggcinjimfkgadegfenooonkeejlmlnfgggiiiifffggjggkgiiggfgffdggjkmjgiefgfefigiguggdldjmqljedgknigieggefffeeffldggmsgfllnekkigggggffgkgkdggggegfjmefgggndggdgidgetfifiqfikggeeugffifwyfdafgffgdefegegffiieiirdeqlklcdifmkkkkkkkllkjlklkkklkklmokdjgjnfggflilgfjggljlemgfgosfjjmlklllmklkjfkklkkoonolmmmmnlkqedigggjikmggggfglgjejjcgleijfffgbtgfkgfggggijijfkkjkinfffffiggeiekffflmfffgffgjngdjjegjlnknileengxjjfmlefkmkkkjkmnngjklljgffjjjglekgfnglegkkgfiggclnfljkkkopkklkkigggjffigogggggdfgfeegefdgigsgjgfgcfgfdekmffggiomkgjljefcjggpnlggebgcdpifjrfjeiudfkgfkeiiejllggmgpffgfeojggfjiimgfggeggfgmfggfngfkfgfgiengfnfggggfldkgiffgfigigfggmlkglkgggeeflmjekjpfnkjjekjpfnkjmmgmjdkefjjrifpgmjdkefjjrifpfknikkpjjmeggff|fpffldlkfkjmfffqfrfflelkgsggkggiigggggggggggmjgfgngggpgggndggrnggggelggggdgfkfgggggiffggkgfgmglgjnfigfkkflkffjjkjjnnnknqpoopejggggnkdggkmfffgfjeikjokgdmjpigjlogijmfgfilgfggkkeiitdjggfofggtgegfgmggggglkjmollqqjjjlnmmnorommlnmpmkjkflkfjjmjkfggkjfjlflgkjkifklkkejnfeofilfkljlfldolfflokmoqlpuejnjmkkmkpsmqnorkekemmgfjjdlkmdkfgfjlflgfsgkfgmgfjfggggmnmeoopoffkgfmffmgikgfjgfgkgjeggekkjkfgcldmflmleleiknggffkgfkggimellldkkmjkkfonflfkffofldrrllllgpqjgkfgggngffglvgjgmoqjgkggmgflrggknnndfncgljefcrnnlkffmlklmlmmnmoopkqxqllpjqlgblkgkekgmmmmkkkkdlkmnokkdlkmnommookkfjflnjfplgllfgffgigifgniggggbfgfigngmgrgjggggieglgjfgfigggggngfgggopdgjgmkkknmlllljnkjpjelfljjdnujkjjomlmmkeomfqkgggifkggggsjggggfggjifkgjinfgfigfggjfggmgggjgggjoffe_fkgffoiefgfgdfngjglggfglgegjokjkjjgkgfjkjkkjkmmllimgjgljjmgfkgilkgegfgffgiefnggkjmmpffekljlprfkgkgjlljlckjqgmffgklflpnomdkmmkuqikpkjmkkljjlkqmkllmonf|feqnlllrjklmnmknjttmjpkpgikgggjgfkgiggfiggjegfgglgfegfffgfgjfdjfgkgggoeggijfejqedjggffggfgjfjnigigjjgmkjikmfjsokokejoikllmllrqmkknmmmmoollrnflmfkudnkfggigjgegnegggxngffggngigggicgggfdgggggggtggi¢igggffgiggedggfjbdffgggjlikkggglfmggk^bgpmkkmdlkjlyknlqlnmemlejzokkfjkigjfkjggkmmegffjjkpkjggkfefffgjggkmdjmnomzjjjjjojjmljjeklfkjjjfjffggfkflklgmfgggefiyfgeqqjfgeggjgefgfgfqgnffgggrgfggfgfffelejofnfkflqfffkckmnelkjmksfffrfffjfoklmnlmlnlkkffjfknnmniqfelgkjkglfjfilffljnlomjrefljfmpnnlmlmrofenkuoflmoklkllnegjkjkfgmsmlfmfjkfmsmlgmskooommmomkjkljekjlkioqmlnpwqnnqqmpkpjlkgkjfkjfkjlkkjkjlknpnplklkmpkmnppollrlef¤fglef{mkkklljlmkkklknnmlklmkjkffvfjlflesgfegiogkkfgpjjflfrggjogjjljmeeegkokkljtffdjjekkjkelnmmmmmmmpqjgjwkgfjdlgegkjfglmjgmijjljgkkjfmijlkmkqflljlfgdkepfjlefnjjflmjgelgmkgiejfkjlmqkmkgjkjjkfemlnkkejsfsjlsojkkqllmlokkkegikdlgjljfgijjggfjlfpklegikgjkljggfjgjlmonmeslfmmmfomknlkllmdonllmlmlmke~lllerjflnkfjkmdffpijkemfokkfknkelkkmjffljkkjfgfkdjejkkfjkmompdjemljklkjjlfmnnlkllmkmlmmlmknmmplmokkkkkfgk¦fejliufnokeikmkfmjllkklmkfllfmgoklpqnqnlllklllnggfgneggdjfugikgdgmguggsggrgdfmlnenknjjmggggfgggfnggggf¡gggfgggglfggpggggggfeggggggggggggwogggnidfgggjkmmllkljojpifknjommkolknnntkpnnnqfgievggfgglzgggkgflgjggkjlnklgf~ffijeggggggmfefggggrgggifljifgggfqifegfggifgsfffgk_mggfdejbkuvkigfrkggffendbgeefffffggjggfycgfgkjjdjljjlllnntsjwknjkjkjjggijjmeggfkgfilgfinglgefngfgkggmkcgfmgggggfnfgfkjgggkjglkklkgggjiggiliggjilkfflggkikenggfnfgkjggidgkjgglnfmjgffkfmpmkllllmljflfjkjgjfffmljgfptfjkoiggigggkkjfgiogggffpggfgxjffgggeiniffgjggkggedfifgfgjiffkemgpfgofgggffdgfbfjpeijifekfgljlloikmfkfjgogjmklillkifgkftfjkjfjllkllklllfjjpkkmfggfgnjokkklkllmmkkkklkijljmlnnmnnlfggggieffgfiklfegjeikjefjffklgdfdfgkjkmldedlkcnegffefgfmoukjjjomjidgcfqgcfbcedeggfjefeflfifdvlgkfkfggiefgffilngfgjekkkefkffojfegefillmnmdgemkboeggfegege_lpnllkjnokecgogcfccfeeggfffgfglgigejfelgknleijjkfjggggfjgniiijggegdgkjjkjgglmnkfnpllfeldkkmmjjkkfajlloljejlfgjljkjggfgejigfgeeggiggilnogfgjggjgikgunjgkmkllkqjmjeomgjfofgflpgifkgffggliffggjgffokglggjsggggjggjmjeommkkrmllklmmllknrf|kdoufmlopnmllmmmomoofkgkijedpdkggffifggifidiigkjfigfgegkkfgekigjjediilegligjddgggifmmjjcljgggfeeejkigkkejkjllkfjjjojfljgliiijfdkejgggfkfggiifgfiigjgjgififgkggfijgjgkgfblklifggkjiieegjgffgiikgdgmjgiggifekkjfiifjljllllklmjlkfekpkjkkejjljmmmkjfekmskfjngmfkgneggmfdlgkgnljeolkjfkfpkmlfiijggjfkfikgggffkkgggfgfgekjkfijggfffgkffifigmjggjnigefeffeggfgkggdkgmgkcgkkjgiigffijggjgmjfjgggggvfggggjlgggggmgelfnffggggefggpfojliffggqmgiijggjfifjlgggffilggffgfeijkfljggfffggmiffigigmjggkmjgegfgefgggkggekgicgkjjgjfgfgijgjgkkfjlkjjjlkmkkklkkkkjkllttggiigfgiggkfgfgjggjdngggggeggggigiefgjggffjf¥jggjgegfgggfgnnijggggfgngllkiggggkfgg{tgjgijijgujgfwjjijlrkkqljkkllllpkkdjlonkejlpnkkncomkkflldojksmkfkkeoksmlgimgmgonkiiggggfggjgffggfigggggggjbgfjfgjgggiigigggggffigffeffjgjfsulkkfkkjlfjgljjmlkjjkkskkpkgmnjmkjjnmllumomllkgmggogggjjegggfggjjiigigggqgfgggigggggfjqkkgigggfmlfkjjkjjkjjnklkfnfg¢ekffgknfgogkfggklfgjgigjkfjggkgjgmgffilkpfggiijgfgfjfgjgfgggffgggiifknlgkljkkmfmfkjglgkieniklgfjijjiljjjjnjlnggqkkggjgkjjdngegglgggggggglgjoggjfgjgglggdgigfifgfkiggggggggtegggkkkkgkjjgjeekggglgjljggkjjefjgggiigkgilglkfjkfnnjlkkdjllluqmdwglglggjfelggggglgjfggkesguggggnegggmfjkkklolgqeplkfrmlfmkmlmmkkjlnltkfgmjgfmfepemggjfjfijlmkjliqjmlrmiltggfffljgjjljejrdegjdjflgjjirgkkkfofgkklnkklnlqmlqmmyqklmgfegikrfgfngfvffgggggggkpgfjegepfggsjdklkmokokfkiffjggnfjkfkgpggijegjgglggfggiggqjkglcefgpegggfuvnpgeomleomlmfigfjgnikfkkijejiggggggigirjkdlggjmfffgfgyiljkkgjnffgfoiljkkknmjlmlklmlkloglljgjggxgmgpdjkgjggglljmmnejjgrmtmpllulffjfjgfffnkkkjkfkfkkklsrlrnoskrlknrppppggggfggulkgcgmgik¢lkpkpqfojjgguqfjjuoomljjsjsffktfiggggge¡ggjgffjjjdfkfjgllnjezkfldelfppkrlpmllmlltqimmjknrrrpmllmglijiifmkgfggjgfeiewgmgjdoggggjgfjkfifglfkkkujnknllmfggbggcfgjgglijpfdnlggjgggjnigkppffkklnjqllokmllfklojlkqrkkkjokmqllppklkejljjigoejkfpjggkknnfcjiigkgiggjfkkkklkomkgffdfjjjosgqkefjjonpnlkmkqmnllmppellknqlmmkkffufwkomnl¡elfmmfingjfmejjiqffkjekkdjfrfffgfglgffgkklkgffgfjmfffeggfjgjjekjmkkmjkkkjnknknildfnrjgqfglgjkkfofspfildfnrjsfggjogfggifgfgkngfjgggjjiefiggfigejgfffgkgvfgigfkgnmgnknjpjflflekfrlokmnokknkjkqfoiggkglfgljfgfggifkfegfgfcfgieeegeiifgkffjgbgjkfimdfjejfjffsjcifwfgfnsffkgggggijekgmlmknlklkkjkjffjrklmgijgkggjlgdggggfgeennfpogeejinlofigemkgjfgmlmbdgggfufggdfggggnfjmjcoad^giigedgbeefff_cfdcgefeg|gfccngfne^dpeddZfegeer{py~qzrfdbqlsmfiefbggjfgceflkgnggfggegggegmpmkklgknkgmegggglfgolfjigkpkolmjpkgfkekfmffmdlnmkmnknijgkgklgggggfefqoeejillrfjfmfgjfglkegliggijgjgjgfiffgggkggffggggggggjgefngnfgggggdmfjgnjekgjgtgffkjgpiggggigggigegliggijgjgjgfiffgggkggffggggggggjgefngnfgggggdmfjgnjejgtgffkjgpiggggigggjgkkkjnkffjekplmpmjilgkjjgnffifggfeggfdggfgmgoinjgffgigmfofgegeifmffkuggggfjfifefgmppluqsdlnreegpmffoqejggjfgogegmjglggfkogeffgdbgfedffgggg_jnglgegfdfeflmlnegefggjfpejdrpfmfkigeefeifcnlbclgipkkcjktcfjjdiaffegoedjmgqgkcmrmeceda[ffbdcgofckfkedemgnebkbaedidlskk_g_gldpcuicmdl_pmrpojlkfggdjljmmkklllknnjmffjflkmmkljlfpjmfffknjfkkklmjigkfgllfggjiigfmnjffjjoifkfjjnkkqjqjnfmggjjfimiegggegjmjkglgggjlkgggfgcgdfefgglgfggmfglmgflgfgeegfggmgiegcfgfgeodgkelkojnkggfekeefnggkgkfggjgfijjngigggggkfegggggggjgkgggfikcfffgegeggfjfjgirmgggngggkjmkkkjfjgodgnkkffjjlgfilkniefgflnfkgggejgingfqfffmjgjclgffflnnjmnkmlllljlllklnkmokllgmplflfegkfffiegkgggggifgfjffjptijlqilgifkgggifliggggjmjjkjkrkjgigiedfijgojijmmglfigetgkgjfkjjkjnklffjlkejjjljqjnlfljjjjkdkwelmkpnkpnkkklmkjjlomokkfnlmmmlkkkkokqllejkmjfkplmjkgfkfkkffjilfnijgkjkfjnelnmnofjmfjfqojpgxggppigjgjfjfjolllvgkojgkjggkmqlnjkkmsnqmmklnilijifffklgjfjglllmllkkmlnkkjkjgjlpjmlefjlkkgejkkgfkfgfggggmggiggfjgggff|wkggloifggfgggdgggffjiggggmkjjjdkjooljdkkjlootmokmokljknkoqllkjmlolllooppfeoklekklmmmmmnejllejllpmflmdljjjkmkfcgvgkgggfqkeiggifgdgggfejiogggfefgefcgjffgggigigg^fdgrggjlefefmgfffgiplwfggfnncegjjpffdkkloeldmflkfmlklmpppoorgjgkkgkfgigjifgiegiigffogkggellgffmjgigffdkmtlkfmfkjelmmrllkkmkkkkmkkmknnllrkjfjkjlllmllfmllfkkklrikgkggfgjjjeiijgggjfglffiejgggilfiqigkplmlkkdmkklffygjdgufgkmgfgiggdeggggggmggggngggfveggdfgjgglfgggofsifggggggepdggggifdggrif|gfggggflgggggggfllmmeoeopjleqkfjlfokmlkneopomnljkqonlmnnggfggggcnggfgggggggggggggggggdgggggeffggggfe|ggggfª¨ffgggggggfggkfnpfjimmlommmmnpmmfmekfewqnmonlollleckeeztmssllmkjjlmmkkkdgmigtvdeigtwqggimfffqejjgggmgenkgkqngknrkmlkmlsjjkkkklnijekffenknlkikkdffnknrlgrlggfqlgrlggfqklkjylfeplepkmnfdenmnmllmomlllgf¢gnmqknllneglfgkfknnjellfpfifffjkjofkgmllmllekkkmmmmqgpgtffirgffgjkgogptfirgffgjglunfefdkpkfpnfflmokglnkwfgglgjffkligmeffglmkkkllglljoffmkmqlfmlklmnggfmgfkggkikjgggngnjggjjjjggjgfgfkeolmkmlppmljmsdmnmmmmemlnmnmokojgnjogjgpdgkgeikggkjjkkjljkkljinknlffjkfikkzrkplkkkmlkkopemo}fgijggggffdggdeggsglggmiggggbggiggggqgjoefkkfggggkodeknmklpkffjljgifmggflkgjjgonlokjookmooonmkmkmkpmmlkgjmaqgiiygsfgbogffgdlkfgljjnnofgggijfgggjfggogggegikggggdcgggfggkggfeigfdggffklmggffeekkggqfiggfporsnjfgggllllrrkllkkolknnlpomloklkllkefjlomljjfsonoljgfiigigjlgggdigikikgijkkekjjggijggjjljggffigkkkgilmfkjjjiljfgkmjfkfqkfjjfgfidioemkkkkmmkfoljkjmnllllllkmlmmjijijgkubgklpkmkmlkkkklnmnklkkkklpmmqjkkeelnnllnpmogggjggggsfggogggiikggggjggeingkgggggggggjggggggeffvjggfgeqgjjgjfiiimlgkgfgjiggfmkmkkkkejlkkgifkikjlknqlkodkjmmlrkkkokknmnmjjwonfdffinjfkibffeggfgfgqgjjnggggfkgggiggjiggnmgfgogjgkefggngtlgmifkkgggfdfgmgkfgggfggcfgfjgggeggjjlfgggjiijjjjjgjjkjmknflmmfgefiigijjfkfkfjimgffemkkggeeifmfelfgeigifeijdlgnefmcnejifgfglefikgjiekgffidgikgcffkjmljiijfigkejjjbfaieiiifdailgfijigkliimjeijujfjgijimifegegfjkeefggegiedlgjecjcgnmgjnjklndjeljjkkggkjfjgjfjlkjjgjggiklkgfkgjjiggkjdigkiiigjglgfjggfiggggjgflkklmlqkpgjggffeeidfbejlgfiqigmegdcfefdifdleidfddlifmgcfkpmekflkkbjniijnmeemjdkamgfijkigegfeocfillejjkofnnqnllllfqlpjjmfgjjfnlgjfimjjmfjfnlgjfimnngeggiffkfcjmklfkgdkkjgkjgefilkljkmkmgjkfajffegkjefjglegfelfjeeomeffegffgifflomkmjlnmkklolllkkjjljjfklllmsljfljonnnljekklkjklemfkmkkdljkjffkrllqjikejolmkoglioggggkggkiggiewigfkgfflggggfgjgggggfggeggigojmfqgflgpjkmfgmfjigjgpjkmfgmfjigjmfrmgnfffgfkngmfrmnfffgfkngofmrkmmrnnlnlnnqggcqrngfgeggjgggggffgfgggfgggfgffggfgggggigffeggggfdgfggggfgggggeggggfggfge§¢©fgffgglelf¢qqkqfegifgijmfdcfkfklnigfeeejemgcemfggedkllegijmgkgeegjgdpplgigcjekkmkfijtnbkifeecfgjedekeeifeigkdoffjmsjjmmqrrlmkmkkmkegeggggfefngggggfffgggfegfflpgngjflilejgjffenifgqmggiggkennmpiigfffdcfegfjfgefegfgpljgjfeedfcjnoqeffjjikkjqnknjmljklmjmmlgflgljjjelfiggikllgggggfiggggggekkjggkgjgigffijggkljgggggfggngggggjjkggkglggfgfgggmmgggfjjkfkmkjnlkrlqqmmkllomllpmfffiipigejggfjgfgegfjfgggkeejfggfedgfgfgiggkifgggggkfgnnggggfggfgeggegpjliikimqolloenomeknolkklmoknijlgkjefujkejkfnmkklfjijsegjflifiglqppmkjkjkqmjifokfmlfpjfkgogkmfjkflklljknmkmkkfplojkplojlmnrkooolgggggfjilggmgggoggfgggffigggggggligljiggemckfggggfgmjfiffqgiflqggijmfgjikigjgggkjgjgigikiidjmjifelokllntomjmkffkfkjmnefjfkjkfkjolnkmkkmpfjggdgfjemgivqkumfgcglfgemfjfkeokkmugjffojjeflmfflllmkjkkllmkjkklnnnjkfklmjokfmknnmmllloklmjkjjjkmjjlkkkkkkdkmnjokmkonnllmooplnpmppfjkgkifomfpeegflfffookbjfmfgkflfjfmlnlmbmgegglfgipiggfkkkgfefgglngjlefgggkfgfggggffflegkfggigjggjnpigfgkilnliklllooqmjlfffggfksfkmfetqjljfeullkmfgkgjgkgmggjgfgffvggkijfgiggfgggegkiiggfggkerjggfgjffgkgjgkgmiggkgfgffrggkijggjggggggekiiggggkfmjggggkjfmjllkpllmkmlknllfjkmllnnllfjkmllnnoqkklrlkkmnmlpqfkfmlfkljfgeklmlkkkkfjkqqolfokjlmjkfokjlmjkmrolklmllnklmmlkoqggfgfolgggggngggiggggoggggngffffgijgeegigfggggggkgljgegkgjiqgfjkggfmegmgfgfiffglgjggfkkgggfggnlgggggngggiggggoggggngffffgijgeegigfggggggkgljgegkgjiqgfjkggfmegmgfgfiffglgjggfkkgmlklnjknnmnmglnjleknlmkjlenklfqpllnljnjommlomemjmllmlplmpqqmqmqmlllllurkkkkplmgmelplmgmelnlkknjkqigfffjglgjjijfegjmkggktpqpojllkjlkmfpkmlmlkkklnklnmmkgggggkjgggigggklgjgjkdkggfgkegckggfpgggkgjfifgfgggfegggigfkggglgggkjkgkggkllefgkkkkeokmofmkolroomkkmkknpnsxdpjf£eglqpplfkgjgjfmgfgfklggffgjgjfgjjcemgngfflgjkieffngigofiggfkgjgjlilmgggjggggggfigqgekiggffgglfgffgggifgigfjginejdjfsdflffteigffglggfgfdokikegfgmllklgjggijgklegjjliifeggigfgkgjffjgmiefgijknkgeggklffgjkmfkmjjoekggggegfefggggilgfgffbgfofegfngbcgegtpqtpedfg[tfggggnefgc_lfeplpovicgefseuddfkofkcfgncgddjffgffcedfloljjjnlkellmjemjjfjjlofmjkjooovkfgfljnkoffjejekgkjfkmjfljpkdrmjlkjllknmkjjlljllknmkmlnokllkllnommkukukkklkqjljjmpllnlljllmlnmnlmljjkkfollflkekknnknnkgnigliigkgoggggfingjijgfjlgjeilglggfggfgnmojkjnjfffkkfjjknomkmkjmfnlifkjmffijlekklomklfnmkkmknelmllonuslfejlksoplonlnnggknpfgkgjjfgjgiggggfggggggfgggggqgffqfgcej|geigggjgiggfjgjkpjjkgkjjgglfkikjlktejgjpmfjggggjgggggomgggvgfmfgjkkjkmmonolnmmknkomkrfjjtfjjrlmmlkmkldjlnmkolqpdkkkkkkkjknknnqollnnmlkkkjnsosrjjkkmnmpnlmojgpmmkklkkljoogfggfiggqglvlmmnlnmplooexjjllkjkkjkkokfloflmemkjnlllknkkokegqfffjmggmjegofjkfgggfegfgoigkjlfkoglikglnnkknlmlnknmklklkmlnnonqmmsllfmoflllkfjfmeejikfngfknjjjfffmgkemlpejfdkmjlnmjomfkkjomfkklmkfpmkjmlkkelllppqoiggielgkikgleeiigfkoggfgdgjiiggfenfgdejegijlgggikgeglgffmggllmfekffdfcgefglfgmgfffeklekejfinjjjjjljekjmkikggijlfigjgpigldgdkidgefmfimkgjgekeiifleffkfgjiiffgjekfeidegjlkkfddcimlpgeiedfekgikkfldelnokkdjjjkfvfjfflngmlqmllmllmnqnlpkkfqlepnmopkknkknnmllkoljlklfkljjpkkkjkkkejfkfmnkekomkkpmmjgjojekljjdlfjijlqkfjjiiiilgfigjggjkijlkqfmlmolliklfojmlmlnllklfkkmckckjkllllllllkolkekmkggkilgifggpgggggoggfkgfkfgdgigjggkkkgigjgggcijkffjgiffffnigjmgfjkkkmkikdkkjfmmlllokmkkmkfnknjlnekiiknkjkgkemljgmfieffgsfkcfgmgggfdrdgfefgjgjjdklfcfljeggdfmffgidggjdjgjfefofiffffgkljioljlmjlkdkknjjgkmgfnfijkgikngkdgngggfilgkgdffigfignjjgkmgfnfijkgikngkdgngggfilgkgdffigfigmkvkjnmmyflmmjktmjlfojgkpkfjfgnggfglggeffgjgljgrfekpggjlgfgkkjjlekjlkjfkjjlekjlkjfkkkkgcmlgggggfefmgilgngejlsfvgjggigglkelllkklekfkkfmimjljejmlkdkllkpjkfkjfijkfkigfejeejffjgfnnjfljkfjjffjkljklmmlksklrklklllnkkllmlnornnlpdllljopffinidjffgjdflfppplskmmlggmgggfgqegdfgkluegggegifejekgsffmjcggceffqcedfgeegffekegqkegmeeikfidmgunkkldjgegmledgdcfjfljfedikmjjkjkkljkgiimjgmgjfgpjlkmkjkjkdlkmfmjmggklgmdffnjfoifegnnpfomlp^kgkieemefgjegnfgiidkadbllkbrmlgfgfacfceigegjrfeedmqfgodbdcdeaefneplqlmjnpfqjjjdpfacceeipoeleekejfigefignjoinjjjfmdkmmgefjefmfpjgfjjeefffkfggmjpkkkikjkkkjkkfkiiifdljgjjkjlmgkjogiigggfggjjkfiklikjdlfeggggggfinejgfkgdgggkgikfnpnjjglifkjjjlinjjfggijklgfefgggbgeggdjijiegfggegfeggkijikjmmdkljkkkkkknkkmlofkjjgjkgkggeltfildnfgggjjjkjjljijfljfjlfenjpklpklprenkklikffjjjnnljdfjjelmfcrfelkjlkfmlndmmfmgcorfnnfrlcfknmlmnmnmpmoompkmnmpmooonruenonpnpkk|lkkllklggjgmkgnljfkffgfnlijnglffdjlffkigfllfffjjkkmnkllklllllpmlllljlmkllkjldknnknklkkeonjfmfefmfjkljffkjlkjfjfljnkokoimlmkjllnmlnllkfkjfkonejkllokmlljllpnlllommjmjjpmfjftpkjelkkmlkllnlnjjmfkkfmifmljfjjffjfffkkffmjeejijnnkjnnmkkjmjfjlkkjnnmkkjmjfjlkmmmnnmnpqqpsonmjejoonkjrononokpmmmmosojldlmompmomplkpmmlpeffffkklkleeffefrojollknemlkkoffefknklokeonlqkmipmjkpmmmnopppnnonmofdlgmgffkdmkjffggkfilkllglkfslgmefjfidffjmjjeflgffldfgejelgfgffgggkcefmlwoldkkqljkknmkklmslmproqdnolqmpmnlnrkkllllfpmmmmlksjflfjmkaqlmklnljenlmqelonmllflrnjnkpllmlpmnrlkqdmpmlmorkkjnkllleljnntlkolnooppoqnmprnnkmdnmlkkllkolnlmplnwonxlllnosoomjmklmrrflkfjmgmgfgejjjkjmfejqrkgffgkjfoeffoorgkfgekdemdkgegmifijgmfggflggfekjgkfffegjkjeaeggbeelijqjillelfkllmedgiedfelefkekljdomlnukmurrnpmmoomljlkldlkmokjlnneokssnonmelkmllmmmmlplnkljllooooffmjemfglejgffdfkfodgmkfbnfmjimonmelnmfieffkmlmfjlnkllnlmllnrrmemlllmmqsllooosmqlkplrlmkklllmemkflnfpkklnnjcjjklkkfkoomkdmmlkklnlokomroqoqlmqmorlfgkfjmjjpkfjgpkffenffffnmlfejfogfffmflgqmllnonnnkkkkklkkjnjflllnmonmqonmlllkommonlnollknmljllmeklldnkmlmlklnnnpooollknmoprllslpklqmooknnuonklkjniffoidmjfinjkfompnkjllknlffkdlkekknkflnkkeprklmokefkfjpklfnklllolllpsopqsmqkmnmfnjmfmljllnmfnjmfmljllmkmmnnrnkopnplcmnqnkklllkllloolmpnlmmnmmmlnskkpmspplmrpklrkkllqnnnmqqlqsllmlllnmnllqqpplmnpppekklomjoncnonmprpocmrnsrnodmmqnooqmnmmlommpqoqoqmnnpmlmkdnkllnnonlmlmooqpmomlmlmelmnlmlmlnoqrlolklcklnmmlmllelmnnporlmmlmrmmmnomopmnmmlpmmroqnmnnmlnmlnlrommemmlmonlcmlolnknonnnmllllmmmmlllmlmmlllkmmolkqllkmmjjkjeelljjejjlomkkllklmojekmekmjmlkikkmmmlkklkkkkmjjollllnmlklklkjkkkoljjkjflljjfjjjekmekljnljkkjkllmkjkjljffjlkkjfjjjflfkkjjkmjkmjligjigjifgjgkgjegijjkgfjiffegkjgfeimgjfgekjefgfmffjkkggffkefkkkkkkkklmfmjmjfmkokkjjjkkkkkjkljmlfkjjkkjknllmlkgfkjggkljffffjgfjljfklglkjkfffkfiifjgigjjmffkkkllljkjjkjfkijjljjmkkjjkkjmkmjllmknlkjkjjkjfkijjljjmgjikffiijjigfjjfifffigljejklfjjikeijggfjffgfijjgdfjgggffkjjlgjfflkgggffgjgggfgllfgjfmlgikfigfgfiieikgkekfegggkflffjjgijnefjkfjfjjjjkgfjjfkjggjjgfgdjjjgjmffejjjjeglggjfflgjjjigjjegmgjjfkjifgefjjjfikjgfkfgjgjjgkgiggkkokllllegfiifefijkfjffjgggkjkeggjgegfjifffkjfififkijfgifjjjjifkiekjfgeiffkijfgffijjeomkleifllgfffmffiijgfnjkkkfjfmkkjggfejknmjkjjkjfkijjljjmqlkkkkjifjgegjjggjgfiikjgfikiffejfgkjggeimgmffeeekkilffjfifiikgegjgffkfkkkkkljllkjjfkgglkljfkggjgejifljkfjegflkjeffekfkiifjgigkjjjlggkkjkkkjjmljjigfflikjjkjjjjffklmfdiglfegfkjjglklkkkjjmkjfjeljgflmjfkfkkjfjnllnmlmljlkeqjkjkfkljklljjjfjmkjjknkklmlmjjjjkjmkfjjopllnllnolklklloefjggggljkijfflkieggjflldfgkgmiggggfifjleifkgfffffjiggkkfjjjfgfjjifjfiegflfffjgefkgmjgfngifjijgjgkjfjiijjjfjeffikffifgkfgieifffjiefeegfiifefijkfjffjgggkjkeggjgegfjifffkjfififkijfgifjjjjifkiekjfgeiffkijfgffijjenmmmljkkeqjkjkfklknkkjkfgkjfkjkgjfggfefekgmffjjfjiofmjijffggjifjjfjfkkkjmjjjkjgjjjlkfgjjiekjllffjijffkfijlkffnfefifmjjgkfjjmjljlollkknkkkkkjkkjklnkkllmmklggjkflgfnnjilmlllklgsnnklmfknoklgfffgjggjfffljojmlkljmljolmklffjnkklmmjjlklmnfklmmlkkknslkljlgkkfjkefkjfklglljjknkmkkkkkkllknnklkkkjjkmkelmkjknlnlnnkjkmlikmmkjjmnromnknnlkgknoklggjejfflfjojmlmjggjkflgfnnjilmlllklgnkijlgkjlfkfkjfklgljgklnnnnkkllmlnrokkkjlklmnfknmgknoklggjejfflfjojmlmjmmffggkfjkkfggfjjijjeffgljjlkgjjkfggmgggmgjeeigifiiffgjikfffkfgggggggjkjplmklffjnkklnklmlmnplpkkkljkjkkjjjkmljlkkmnlggjkflgfnnjilmlllklgmmlmlnllmkmmpmmmjmmklllklemklnkjpnkkkklmkkkjlkkjfkjfklgljgknefgggkfjkkffgfjjijjffgljjlkefjjkfgdkmfgfmfeeigifiifgjikenfkeggggggfiolknlmokpnofpnopmlmmmnlllomklklqlkkftjmkkejlnonklmkjjnmmkkkonmklmklmlonolmmllopkmlolpjkwmnkmmlnsqmqlkqkoklmefjlllmklljekjkkomllllllomnnmmqrkjjkkjlkllkmeffgggkfgeffgmgjfnfglgfdfgiijjjigkekflgeeflmkkgkleggfknjjmjfgfeofggggfgggqgflpkkklkkjkllkjlkrlplnollnqkmlekjlllmlfmlnnkoomompknkkkkjjlljknkdpmlelmmnnopllmkknkjlmkplmfkffqknmmjnkfkmnmnbfkjfftnonppmoospfrpopqrdlmkjflkfmkkljekfjkjkmmfnxmomorkmerpkplkkmllkkkklkkknklklpmqonlmttmqkfskrnlpkkmmrnklfplplpkmklfflemkmkmlnpotkllkmrlnlrkknkonnllppollnnrqdfjliikfgkejjjkgefffgjgjfjgfkgfgfgflkiffjlfnjenkelkjjdjfjgpmoqlrpnkmlooptfjifngdfjlffgcflfggcffmofpokpoefjkpkfggpfgjflkfnkdjfdngcglofggjfllqeljrgjffklrfffjekmnjflpjgqjkknmkijkjfkkemmjjnfffjgogmoiffjknckftkfgffgmfjffffjlfgkmmrmlkmmponmplnkoefqlpjflgolmlmeknknklkkkllmrlpotponqmpppkmlffffgffgjfqgnjkgedfffggfgkgeeejrpfmolognijjmfgffjfggggjldgmflnmlmmmmnljlnifmklrtfljfefgellkdmlqfclifgrlkmnmoeronlndmpk{lplmoqmpllkmmodmlnojffklkmkgjlfkfjkmfjnfqjninlfldmpkokjlslnmjjjfkejkmqlkjgeffkrfmlklmkrkllneoflmqmlkflnlklknmlokfgjgnlkfkklgjejkfgfglmkfgflfkmbffcfomejffjfgpgggifgffeffgfjjgmgfnoonokknlmplpkmklfflemkmkmlnmlmoqolllkpjloroknmlnoloklnnplmmplpepmlmnnvnnpfggkmfgeljlgolffgffekrgflffffjgfmgsfkpfgjflggkflefjnmnnmquqlmkmmlqnmnpyqfffekljfkjjjfjjefimgekbfpjfgflfffffgenknfmkjjffjklfjffffijrkmjkljfllfmcnjjnqmklnomlfjffjkkddjfjdjkkfijklikikkilllltkknlmmklllmlmkjmkokllejjfomeffjkofjomnlnlkkjrnomolffgggggkffegglfofmkfgfggqeegffllnmmedfmdkffcfiflqrkglfmmjggffenfdgffgffeeffgffgggrgfjfkjfnfpflerjmfkjfkskmnprpnnmslmnnllomonpmlmmlnllkmqkgfifmoggiigkolfflmeffjnkgfefffkkgfmfkgfelffljffkfmlullnpmqlkknqomlnnpoomnlmnfilgfjfgggjekjjgkgggefeggigfefigfgfkffffffkjfgeilfmlenklknjjjkgfjfknkkmomlmmopmmlkpmomrlnplpomnmknmmrnqkoklkfmmkjmmlnmlkpomoolloonmnomqmmlmqomolplkmmkfkkgomkfklkknnlllopkqnollnllkksolmomjjmklkkfjgjnjjgdjmfkglkpeoelfkklekfffnonnnmpllonoknokrnlklsokllllqllokoklijjkelgfnglfmfllkffnmnsokmmojkkjlkdlpolpjllrkklqrnbokodedmnpommpqrmkolwksmpilqldponmomolnlolqpooklllkjfgffkkfffjekmflgfeffgfmempglpllnmkkffijnqmwkjpmneklkemllkqrrpkldklkvpqollmkmllkdkknklplnlmkunmloojkkkjjkoomlokqmnllkkfpkqekjkkemuelkqkpklnodlklnpnpkloqnnnpllolkklklknrrpklnonomnmllllllqlmqlnmkjlmkkmqrokekrknqlkkklkkkokknlknrllnmlokkjjkdkqlknnqspolltlqrqnwetpponlkkollllmlonoqmommlpfkqlnjffofffffmlknrffkkjlemlokkomkjlnlqklmfgllemlkjegjelggeegffgg_fotflgednmjflmklqffejgtgffjifggpnmnlknkmlnpnnllojlkkomknmmqnlpmmmfeikgfjcelnmikjgejggkgggnglffgijkigggiglkkmfcigmefefilbffifemgedkgkekleegfcejleggfgffjgfgkkfgjngggmpqnseggegfggejjfjlnopffgjjffgffeggfddfgfllekkllmklsnmonnpmlnkkkekmpnfmkqmpjpmnmllokornnlkjnnklqollmmllkkkmlpnrtqpvtqonnkrmmepnkjkjolenknmknmonqpsfmkkkmnnmoflgfffjfefigfiifejfjjlkigkjfgijggigjffgffifigjiikggjfkgfjkjgiffjffkidflmkmqffnkllnlknrklmojjkmlkklpmnppppkmqffnkllefjkejdengjfjfljkefflojjlfkfcjgjjifmjfffkgnffelffmqlmmmeemomumolmmomllmolmlmloklmflkllnlppokollklkmkkjnmfnlnfdfjeljfjkmklkjfflmlqpjjkkmkklfcfkjmelpfelkmkmmmkgjggggffjgkjggkjefjglglkffjidjjegeffjjikljjlfgffmfkgijfggmkfiomooopklkmflmelmnjjmlndnmplmnnllnnlnmnpmklkjlmkkkneloolkmjkjkllllqlnknlmkdlrpnomnpqllmkmnpmmnmnloollmlllmkjlkllnmospoesppnlmellefomknomknkmmekonmlmlmnmmlpnnkjnpjfmnmlmolklekklmpomlnmllloommmnormy";
