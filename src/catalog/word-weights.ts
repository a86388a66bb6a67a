import type { CauseId } from './causes.ts';

// Written by `npm run word-weights` from the lines in `lines/`; not to be changed by hand.

/** SHA-256 of the lines that it was learnt from. */
export const LEARNT_FROM = '0a39a777e65da3b19ded178484d3800aaca827f260ed5408a2cc2143eda2b4c1';

/** Digits of indexes and weights; the middle one is weight 0, each step from it is `STEP`. */
export const ALPHABET =
  "!\"#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ";

export const STEP = 0.25;

/** The causes that the first digit of a pair counts; `none` is no refusal. */
export const CAUSES_WEIGHED: readonly (CauseId | 'none')[] = ["account-suspended","attachment-blocked","auth-required","auto-reply","bare-line-feeds","certificate-expired","certificate-host-mismatch","certificate-untrusted","challenge-response","connection-dropped","connection-refused","connection-timeout","content-policy","content-problem","conversion-failed","dane-failed","delivered","delivery-delayed","delivery-not-authorized","delivery-program-failed","dkim-failed","dmarc-failed","dmarc-policy-missing","dns-failure","domain-blocklisted","domain-not-found","domain-null-mx","domain-without-mail-server","dynamic-ip-blocked","from-header-invalid","greylisted","header-too-large","helo-rejected","hourly-limit-of-recipient","international-address-unsupported","ip-blocked-by-recipient","ip-blocklisted","line-too-long","link-blocked","list-expansion-failed","local-delivery-failed","mailbox-busy","mailbox-disabled","mailbox-full","mailbox-problem","mailbox-unavailable","mailing-list-closed","message-expired","message-not-compliant","message-quarantined","message-security-failed","message-too-large","message-too-large-for-recipient","moderation-rejected","mta-sts-mx-mismatch","multiple-from-addresses","mx-points-back","network-problem","none","policy-rejected","poor-reputation","priority-too-low","protocol-error","rate-limited","recipient-address-ambiguous","recipient-address-invalid","recipient-address-problem","recipient-allowed-senders-only","recipient-closed-to-outsiders","recipient-forwarding-broken","recipient-moved","recipient-not-found","recipient-suppressed","relay-denied","relayed","reverse-dns-missing","routing-loop","send-as-denied","sender-address-invalid","sender-blocked-by-recipient","sender-domain-unresolvable","sender-rejected","sender-unauthenticated","sender-unverified","sending-account-banned","server-busy","smtp-login-failed","spam-content","spf-failed","spf-record-broken","spoofing-blocked","starttls-not-supported","submission-quota-exceeded","system-full","system-misconfigured","system-not-accepting","system-problem","temporary-failure","tenant-attribution","tls-failed","tls-required","tls-version-too-old","too-many-connections","too-many-recipients","undetermined-permanent","undetermined-temporary","unroutable","virus-detected"];

/** A digit for each cause: how frequent it is. */
export const BIAS =
  "kkh^ihfhhliliegggefkfhdjdlfhjaldhhggofihjfmobgjmnfgodffbdhqmjdlnghcfffhriiejlgeihifjhillgfgakikfdnWkhfhfcgii";

/** A row for each feature: its name, a tab, and pairs of a cause and the weight for it. */
export const WEIGHTS = `
#	!^"^#b%l&c'l(d)c*^,o-f.]/[0r1j2l3w4b5s6f7f8j9a:d;e<o=^>c?l@kAtBkCkDwEjFgGxIaJeK^LgMjNdOcPYQoRmT_UpVxWdXdYnZe[l]v^^_maeblcfdkeifcgZh]idjdkilmm_njoeppqeresVtcufwjx_yd|f}k~]¡f¢k£q¤e¥g§a¨k©kª^«w¬u®v¯y°q±i²j
# #	"j#j'm)f*f+e-c1o2n3k5e9f;f>m@jDfGjHfKgMoQcReUdVg[n]q^e_jbdcfdjflkkolpltfufwfyfzf¢j£e¤f¥k¦l«j¯s°e±f
# alert	©r
# b	fm¯n
# ban	Er
# bit	0rDnRr
# bitmime	0t
# bytes	Vm
# c	¯o
# connection	]m¬l
# days	3k:kLpQqSnUeWl
# db	El[mom
# gb	£t
# h	Qmcm
# hours	3tym
# in	Em]abolm
# k	Bn
# kb	+lAqGlUbV{]d
# m	Un
# mails	Cocp¢m
# mb	MoUpVw]kce¢f
# messages	ClMo_l
# min	-l@pcn
# minutes	-swk¢k§l
# mx	7qBoFomp®n
# no	>ofmkk
# not	;oknln«p¯m
# pages	Up
# people	®o
# refused	Hqzs
# rejected	FbUncmoluq§s
# required	Do
# s	-p@l
# seconds	-nQn
# sender	qmwn
# times	{n
# unknown	km
# xx	°q
.addr	ou
.addr .arpa	ou
.arpa	ou
.auth*	hq
.authrequired	hq
.comm*	^mcm
.community	^mcm
.community .example	^mcm
.deli*	KmLlNn
.deliver	KmLlNn
.dmarc	7t
.dmarc .example	7t
.dnsbl	Fv
.docs	^mcm
.erro*	¯p
.errors	¯p
.exam*	!c"c#g&k'n(w)g*m+j,n-m.c/g0g1q2d3f4c5d6i7n8p9s:q;q<l=q>f?g@eAfBfCdDgFiGfHoIeJeKfLbMdOiPeQgRdSfTeUfVdWgXtYfZl[k]]_gafbcdeekfdgbhiiejmkildmdnlofpfqjrdsgtiuivewlyezd{g|j}l~k¡l¢g£d¤c¥i¦f§b«d¬c®c¯r°o±j²d
.example	!c"c#g&k'n(w)g*m+j,n-m.c/g0g1q2d3f4c5d6i7n8p9s:q;p<l=r>f?g@eAfBfCdDgFiGfHoIeJeKfLbMdOiPeQgRdSfTeUfVdWgXtYfZl[k]]_gafbcdeekfdgbhiiejmkildmdnlofpfqjrdsgtjuivewlyezd{g|j}l~k¡l¢g£d¤c¥i¦f§b«d¬c®c¯r°o±j²d
.example .docs	^mcm
.example .errors	¯p
.example connection	,m
.example does	-m8l¥m
.example no	-d[n
.example not	(lXoelqmup
.example said	-e;eNkOk]ekmskuk¯k°p
.example which	Hp
.example while	+n
.exce*	Rpqm¢l
.exception	Rpqm¢l
.goog*	Cmpl
.google	Cmpl
.google .mail	Cmpl
.help	{o
.html	&p]o
.http	&o*n/kElFvHl]jckekgkkempsfue|l
.http .example	|m
.http .mail	Fmcmmpuc
.https	!f#j*q.f7j9f:fBjClEfRjUmXj]f^mcmhfjjpkseucwexn{n~f§eªg®k¯u°j
.https .community	^mcm
.https .example	jl{m
.https .postmaster	^l°l
.https .support	7k;kClpl®k¯k
.inva*	Rper
.invalidinsmtp	er
.invo*	]o
.invoice	]o
.java	;o
.javax	©p
.local	tm
.look*	Fp
.mail	!f#k&g'l(l+n,e-m.f/j0g5g7j9d;o<f=j>eBkClDgFjHeJlLjMmNjOjPgQfUj]c^e_ebecpgjjfkgmooipjqerfseteucwkxf{j|f~f¢b¤f¥r§f©kªf¬d®l¯m±f²g
.mail .example	'l(l*j+j,f-m/k9e;m<dNkOkQf]fbfcjkjmfokpfwk¥r¬e¯q
.mail*	pp
.nota*	mp
.over*	Mu
.post*	^l¤m°l
.postmaster	^l°l
.postmaster .example	°l
.query	Fp
.reso*	4oIkVldkeqgnhp
.resolver	4oIkVldkeqgnhp
.resolver .authrequired	hq
.resolver .invalidinsmtp	er
.secu*	)p
.security	)p
.send*	qq
.smtp	(oEn
.smtp .example	(o
.smtp*	&u+q;lZm
.smtpsend	&m
.spam*	:mFw¤l
.spamcop	Fn
.spamhaus	:mFq
.spamhaus .query	Fp
.stor*	KmLlNmql¢l
.storedrv	KmLlNmql¢l
.storedrv .deliver	KmNn
.supp*	7k;kClpl®k
.support	7k;kClpl®k
.support .example	¯n
.support .google	Cmpl
.tlsv	«s
.unkn*	;o
0:	!f"a#j%s&f'n(s)j*n+q,q-w.g/d0g1b2v3n4r5d6_7Y8a9p:];o=l>b?k@^B]DjEkF]GeH^IkJ^KcLfMaNpOmPnQvR[SnUdVgWoXgYjZ_[u]¦^[_^ambjcedlenflgihjiijkk]lfmgnwoWpiqjrjs^tYumv_w]xWyizf{c|b}X~d¡b¢i£m¥k¦u§a¨f©Zªf«e¬d®o¯x°w±l²d
1:account-suspended	!~;sLe]pdjkesfxo
1:attachment-blocked	"¯.dHfJjSj]lkfmf{d²n
1:auth-required	#{1kmlvqzd
1:authentication:W	6ktlzk}l
1:authentication:p	tlwo
1:authentication:status-words	rmtd
1:authentication:w	!e"d#r&g'g(g*m+f,f-f.d/f0f1m5f6z7w8¥9e:l;f<f>e?f@dAgBkCgDgEcFbGgHeIgJfKgLdMeNgOePeQfRdSfTiUeVgWgXgYg[g]{^c_bagbdcbdfeefghdk_lfpfqfsatpuavuwmxeygzl{e|t}{~z¢d£g¤i¥f¦f§e©fªe«g¬f®f¯l°f±f²f
1:bare-line-feeds	&~
1:certificate-expired	't
1:certificate-untrusted	'j(m)u1k]k©e
1:challenge-response	*r
1:connection-dropped	+|,e-q5f9fEfQf[r]kbftf¦o§c¬d¯l°s²k
1:connection-refused	+d,w-cFkQm]m¯m
1:connection-timeout	,q-£3m5l9j=f>f@eCgFeJeLfMfOjQoRgUfWj[¡]l^g_fbfcekelfmfogpfqgtjwjyfzj{g¢g£f¤e¥f¦k§m©cªj«g¬e¯m°i±g
1:content-policy	"f.¦/uEfRj]n^f{b²f
1:content-problem	/t?lGlYm
1:content-rejected:p	"k/xSk]m
1:content-rejected:s	/mYm
1:content-rejected:w	"w#e&f'g(g)g*r+g,g-f.z/o0f1g2g3g4d5f6f7g8g9g:t;f<g=g>d?gAgBeCkDgEcFdGgHyIgJfKgLbMdNgOdPiRcS|TfUeVfWgXgYg[g]©^a_magbeccdfefffgjheifjfk]lnmangoepeqerfsftcuavfwfxrykzf{s|e}g~j¢c£f¤e¥f¦j§l©fªe«g¬f®f¯c°f±f²~
1:conversion-failed	0¦Tl
1:dane-failed	1¡
1:delivery-not-authorized	&k.o4uEdLfPjReYj]mbfgjhkkcmdqjskxezm{f|cªm«l¯{
1:delivery-program-failed	5{Km¦m
1:dkim-failed	6}]nve
1:dmarc-failed	7¥8y]jtf~f
1:dmarc-policy-missing	8q
1:dns-failure	-f9¢;j=pQk]pkf§d
1:domain-blocklisted	:xFbHm
1:domain-not-found	9e:f;¤=sBl]lmkofqgtm±q
1:domain-null-mx	<¡=eLk
1:domain-unknown:W	;s<o
1:domain-unknown:p	;c=pkp
1:domain-unknown:s	;c=o
1:domain-unknown:w	;v<u=oBoEqFgLk]leeijk_mjofqgtp¯f±l
1:domain-without-mail-server	9l;e=uEr
1:dynamic-ip-blocked	>©EcFclkmmoepm±n
1:expired:p	Ql¤l
1:expired:v	3mQnblkflk«l¯s
1:from-header-invalid	?wRbYm
1:greylisted	*k.f@wKc]kwq§o¬f¯f°t
1:header-too-large	AxUc
1:helo-rejected	:lBvbpoe
1:hourly-limit-of-recipient	Kn
1:international-address-unsupported	9lD|
1:ip-blocked-by-recipient	,sEpSl]m^lclonse
1:ip-blocklisted	!i"f#g*g.f/g4i6g7g:l;g>d@iE¡FzHqLfMfOgPfRfSgUf]n^e_mbfcedgegfggfhfigjfkdluoapgqfrgsutfumwfxjyjzg{l|f~f¤f¥g§dªg¬j®g¯f°g±g²f
1:line-too-long	AlGybd
1:link-blocked	:sH|{e²b
1:list-expansion-failed	Ispo
1:local-delivery-failed	2u5o@eFfJsKoNyOnRfUf]ebmcfmfnkul£j¤m¥f¦m§f¯l°c
1:loop:s	impn
1:loop:w	Zspu
1:mailbox-busy	Kq
1:mailbox-disabled	!l"f#f.g4g>g@gCmEeFfHgJeKjL¤MaNkOoPmQgRgTmVf]l^g_fdggfhkikjokcllmeogpgqfsctjufwfzn{f~g¢f¤j¥r§f®g¯f
1:mailbox-full	!j"g+g4i>g@fAgCpFfJeM£OfQeRgUbVn]¨^g_gbgcegghgiijgkbmfpfqgsfwgxfyfzg{f¢n£u¤f¥g§j®j¯g°g
1:mailbox-full:W	Mn
1:mailbox-full:p	!k4jCoVl]p¢m®k
1:mailbox-full:s	Mn
1:mailbox-full:w	JfKjLeMqOfQgUeVk]~ijke¢i£v§j
1:mailbox-inactive:W	Lmzl
1:mailbox-inactive:p	!oLrMfOePpTmdjjrkbsftkxf¥l
1:mailbox-inactive:s	@oCoLdNpOscdkm
1:mailbox-inactive:w	!z"g;rCgEfFfLoMdNm]w^g_fcihmikjek_ljmfqgsetfufxr{f¢f¤k¥o
1:mailbox-problem	@oJpNu
1:mailbox-unavailable	!f4m6l;m<j=kEfJlKfMeNfOp]k^kcfdnekfxikjfkcmjofqfsktduc{f|j~f¤jªk¯j
1:mailing-list-closed	4sP¡]mgchjkf
1:message-expired	'k*j3rMfQ{Ufblcfkelk¤k«l¯s
1:message-not-compliant	"g&f(l/f0n;f?pDmFfHgMfPfRyTgYl]m_fbnesgikcogqfrosftgufzj{f|f}o~f²f
1:message-quarantined	*lClSw]exk
1:message-security-failed	'lTuzm©m
1:message-too-large	"j.fAmEgFgLfMfRgU|V}]v^f_gakbecekfpfsf¢f£m¤k®f¯g
1:message-too-large-for-recipient	UnVo
1:message-too-large:W	UmVk
1:message-too-large:p	Us
1:message-too-large:w	"j.fAxLfReUjVz]v^fakbecfkfpfsf¢f£m¤l®f
1:moderation-rejected	Ws
1:mta-sts-mx-mismatch	X|
1:multiple-from-addresses	Yn
1:network-problem	[r±o
1:network:W	-m[l±q
1:network:p	(m-d]o¦m«r°l
1:network:s	+m,r-o9l=p[o±p
1:network:status-words	=lQn
1:network:token	=r
1:network:w	!f"f#f&g(e)f*g+m,t-u.f/g0f2g3l4f5j6g7f8g9u:f;j<f=e>e?g@dBfCfDiEeGgHfIgJfLeMdNgOiPfQmReSgTgUdVgWjXg[¨]x^f_dbcccdgeffggghfigjfk_lemdngpeqfrgsftkuevgwixfye{f|f}g~f¡m¢e£e¤d¥d¦l§f©sªl¬b®g¯u°o±p²j
1:permission:p	4m]ngwsd
1:permission:status-words	4p
1:permission:token	gohn
1:permission:v	&k.o4rEdPkRfYj]mgbhkkcmdqkskxezm|dªm«l¯z
1:permission:w	!f"f#g)k*q.f/g4w5p7g>f@fEeFeHfIkKgLdMeNgOfPzQgRfUgWq]f^ebfcfeggphjjgkelgogqqrfsqtfudwexf{f|f~j¢f¤i®g¯k
1:policy-rejected	"l#j&j'i(f)o*e+d,u-d.n/q0d1f2f3f4q5d6c7e8e9e:d;d<e=d>b?f@eAjBlDgEkF^GdHiIeJfKdL]MbNeOePjQdRaTeUfVfWzXiYnZg[f]}^s_eakbccbddekfwgkhijak^lfmmnfoepeqmsftbunvfwbxdyfzj{i|e}e~k¡l¢k£d¤b¥g¦f§]ªn«l¬g¯~°x±i²k
1:policy:p	#j'l4j7f:m>kEeFjPj]k_fkfmjqjsptjuuxf|e¯j
1:policy:s	!f#l&g'k(j)j/e4e6f7f=gBjCkFbKgLfMeOgSiTlUeWkYk]f_jakbbcfefgjjgkclfmloepfqoslvkyj{k|k~k¢n£f¤f¥e¦f§c©pªl«k¬l¯e°l±f²j
1:policy:status-words	Ttulzm
1:policy:v	!i"k#g&k'j(f)o*e+e,v-e.m/s0e1f2g3f4u5d6d7f8f9f;d<f=e>a?e@fAkBiCeDgEnFcGeHgIeJgKeL^MdNeOfPiQeRaSgTfVgWwXjYkZg[f]¡^n_dalbecfddelfwgghiigjbkbmengogpgqfrlsmtcupvfwcxcydzn{d|c}e~f¡l¢c£e¤c¦g§b©dªi«k¬b¯¡°s±j
1:policy:w	!f"e#g&g'p(l)p*g+f,q-f/g0g1¡4f5f7f9e:j;e=f>g@fBrCgDgElFdHfJfLeMeOePfQeReSkTnUeVgXy[g]j_eamblcieegfhfigjgkalfmepfqerqsiteukvgwdxeygze{d|e~e¢f£g¤e¥g¦g§e©kªs«u®g¯f°g±g²f
1:poor-reputation	,k>eFjHl_xcmlksfxl
1:priority-too-low	as
1:protocol-error	#m&kDlFfLfRfTkUf]vbteokcmfrlzn{f¤m§fªe¯j°o
1:protocol:W	0qDl
1:protocol:s	#n&k0mbl¯k
1:protocol:v	BjDmTk]vbneokdrjzl¤m°p
1:protocol:w	!f"e#f&v(l*f+g-g.f/e0w4g5g6g7f9k:g;e>f?yAkBfDvEfFeGyHfJgLeMeOfPfQgRmSgTkUfVgYv]l^f_ebmcfdgeqfghfjfk_lgmfofpfqfrmseteudwfxgzf{d|e}o~f¢f¤f¦g§f©gªg¬g®f¯f±f²f
1:rate-limited	+g-g>f@cC|EmFeHgJfKqLfMjQmRg]j^g_kbpcykfmgogpgqgsftfwgxfyfzn{j}j¢r£f¤f¥f§c©g«g¬f®f°e
1:rate-limited:p	_kbo{k¢p®m
1:rate-limited:s	[obp¬l®m
1:rate-limited:w	!f"f#f&g'g(g)g*j+e,g-e.e/g0g1g2g3g4g5f6g7g:g;f<g=g>f@oBgC{DgFcGfHfIgJdK~LdMgNgOfPgQjRfSgTgUgVfWgXgYg[l]|^f_fagbgcqdgegfggghgigjgkclfmfofpeqfrgseteufwoxfyyzl{e|f}j~g¢s£d¤d¥e¦f§e©fªg«g¬p®p¯f°q±g²g
1:recipient-address-ambiguous	d}kd
1:recipient-address-invalid	;lRmezilkd
1:recipient-address-problem	fr
1:recipient-allowed-senders-only	4sgxsc
1:recipient-closed-to-outsiders	4shp~l
1:recipient-forwarding-broken	io
1:recipient-moved	'nLk]ojw
1:recipient-not-found	!c"e#f&g'g(g)k*g+g,f-f.f/g0f1g2g3g4e6f7f8g9g:g;{<g=f>e?g@dAgBeCfDfEfFcGgHfIpJnKfMcNfOnPeQfRdSgTjUfVfWgXgYg[g]¡^e_eagblcddfesf{gdheiyjjk¡ldmgngofpfqdrlsctluevgwmyg{e|f}g~f¢e£j¤e¥f¦f§p©fªf«g¬g®e¯d°f±t²f
1:recipient-suppressed	kel}
1:recipient-unknown:W	LfOlks§k
1:recipient-unknown:p	)l5jIrLjOnTl]qerfeinjfk]rotfwf±j
1:recipient-unknown:s	LeOfdnerfuinjo§k
1:recipient-unknown:v	!f4m6l;m<j=kEfJlKfMeNfOp]k^kcfdnekfxikjfkcmjofqfsktduc{f|j~f¤jªk¯j
1:recipient-unknown:w	!b"e#f&g'm(g)g*g+g,g-f.f/f0g4j5f6g7f8g9g:g;~<g=f>f?g@fAgBfCfDfEdFdGgHfIfJmKfLlMcNfOePfQfRjSfTgUfVgWgYg]|^c_eblcddqekfwgdhiiujokllwmlogpfqerdsctmuevgwpyg{e|f}g~f¢e£j¤e¥g¦f§j©gªf«g¬g®e¯d°f±q²f
1:relay-denied	#n0k;j>fEfTl^jikjkm~qfug{f±p
1:relay-denied:p	0lTl^l±l
1:relay-denied:w	#n;jEfFj^fikjkmz±l
1:reputation:p	<lEpFatkxo
1:reputation:token	cm
1:reputation:w	"d#e&g(l)g*f+g,j-g.e/f0g1g4e5g6f7f8g9f:|;f<g=f>|?gAgBgCgDgEqFvGgHtIgJgKgLdMeOfPfQfReSfTgUeVgWgXgYg[g]q^d_zagbeccdgefffgeheifjekalzmloxpkqdresqtcvgwdxqyizf{g|e}g~d¢g£g¥f¦f§c©gªf«g¬f®f¯d°g±l²e
1:reverse-dns-missing	(l<lEfFe_ekeo©tk
1:routing-loop	-j=fIkZwimp¤¤f
1:send-as-denied	q}
1:sender-address-invalid	ryuk
1:sender-blocked-by-recipient	5qgssxªj¯l
1:sender-denied	snun
1:sender-domain-unresolvable	6j:qkfqjrkt¤ulwe~e
1:sender-rejected	!f"f#l.f4k7f:r=f>kBfLfPj^ebfffhjkeqkrks{tluyvkwfxe{f|fªg
1:sender-unauthenticated	8lvy
1:sender-unverified	#f*p4j6f7e;jTk]jgkjkmkojrltdvfw{|e~c¤l¯p
1:sending-account-banned	]mxr
1:server-busy	@eKk[v]sccyw
1:smtp-login-failed	1kXl]rkezx§f
1:spam-content	!j"a#f&g*n-g/u0g4e5g6g7f:k;g>f@jBfCgFeHeJgLeMfOfPkQfReSnTgVg]v^d_rbfcfgkhgjgkdlomeofpfqfrgsjtfuevgwgxpylzg{§|f~m¢e£g¤f¥g¦l§kªg¬g®g¯e°g²c
1:spf-failed	7etfvf|©}w~f
1:spf-record-broken	|d}x
1:spoofing-blocked	7fBoteue~©
1:submission-quota-exceeded	CkMe¢{
1:system-full	]lckym£x
1:system-misconfigured	Ikdkispl¤{¦m§e
1:system-not-accepting	<r@kceyn¥x
1:system-problem	Em¦s¯p°m
1:system:W	£k¤n
1:system:p	9eInJmKo¤m¦t§m
1:system:s	4f5j<nElFeIoKfdnpjym¤m¥n¦q§j¯p°l
1:system:status-words	yn£d
1:system:v	!e"f#f&f'g(j*f+e-f.f/g0f1g2t3g4f5s6g7f9q:g;f=f>f@fBfCfDgEeFdHfIeJsKfLeMeNwOlQfReSgTgUdVg[l]n_fagbicadgefgfhfifjfkemenkoepeqfrgsftfujvgwfxiygzf{e|f}g~f¢g£j¤j¥o¦x§fªf«g¬e¯z°x±f²m
1:system:w	!g5x<k@fEfFfJeKmQeRf]m_fbdceirjfkfofppxg{f£u¤q¥l¦r¯f°g
1:temporary-failure	!f"g#g&g(j*g+f-e.g0g2g5k7f9o;f<i=f>fBgCgEfFeHgImJmKfLeMfNfOfPfQjRfUf[m]o_gbdcchgjgkcmfofpfqgsgtfuewfxjze{f|g~g¤j¥q¦¢§l©jªg¬f¯u°|±g²n
1:tls-failed	'n(l-eDk]k¡m§d©y«u
1:tls-required	Ttbezlªt«r
1:tls-version-too-old	©m«p
1:too-many-connections	EfKm]o_fyl¬x
1:too-many-recipients	Ufbocf¢e®¦
1:undetermined-permanent	pm¯y
1:undetermined-temporary	°x
1:undetermined:s	3l@dBlbdelpm§d¯y°x
1:unroutable	=v[l±}
1:virus-detected	"b.dHjSj]w_fkf§k²©
2:auth-required	#pmc
2:connection-dropped	+m
2:connection-timeout	,k-mQl]nilwk
2:content-policy	.o/~{P
2:dane-failed	1v
2:delivery-not-authorized	!f/e4o7f?eBjEkFcHjIlLfMfUfWkYl_jceenfbhjkdlkmjofqoreskvk{n|q~lªj«j¯d
2:dkim-failed	6t
2:dmarc-failed	8p
2:dns-failure	-c9p
2:domain-blocklisted	:p
2:domain-not-found	;mom
2:domain-without-mail-server	=o¥n
2:dynamic-ip-blocked	>v
2:helo-rejected	Bq
2:international-address-unsupported	Dt
2:ip-blocklisted	!l,d:o>mEoFxHqLbZk_bcemfodsmtdxm
2:local-delivery-failed	Jt]m§o
2:mailbox-disabled	;rKnLwOnPl]ejkkV
2:mailbox-full	!mMpUbVmck
2:mailbox-unavailable	Olelflkc¦l
2:message-expired	Qw
2:message-not-compliant	?nAlDlGk
2:message-too-large	AlQmUtVece
2:policy-rejected	!g"m#g&g)j*g-g.l/k2g4p5f6j7j8f9i;g>f@dAiBfDgEjFaHjLgMfOaQfRfTgUfVf]odgeffygkhfifjfkllkmfoepfqjrfsfteurwfyf{j|m~f¢g£g¤k¦d©gªg¬g®f¯n°r±g
2:protocol-error	&lenzm
2:rate-limited	5j@fCnEeKmUf]nbfcl{f}i¢l¬n®m
2:recipient-address-problem	kq
2:recipient-not-found	"j5c;nPl]memimjjkpmerksetowkzd
2:relay-denied	#cmp
2:reverse-dns-missing	>lop
2:sender-denied	fr
2:sender-domain-unresolvable	tq
2:sender-rejected	#k4f7f:kEkOfPjclgfkdmeqjrkstulvlwm
2:sender-unverified	)m@akdwx±l
2:sending-account-banned	xo
2:spam-content	8kEeFZSm_qxt{w
2:spf-failed	}u
2:submission-quota-exceeded	¢s
2:system-problem	5n§l°e
2:temporary-failure	AlJk^mcd¤l§k°k
2:tls-failed	©m«l
2:undetermined-permanent	¯y
2:undetermined-temporary	°o
2:unroutable	;ck_±£
2:virus-detected	"aHm²v
3:content-problem	/j?jGjRrUd{k
3:delivery-not-authorized	"m#d+g,g-g.l/d0g4e5g6g7g8g:e;f<g=j>d?j@gAgBiCgDiEnFpGgIgJjLgNgOfPpQgRfSiTjUfVfWjYj[g]d^l_ebedgeefuhmkbmoofpfqjscteunvfwexgzf{o~k¢d¤f¥g¦g§f©g¬f®k¯r°g±f²i
3:local-delivery-failed	JpKmzl¦t
3:mailbox-disabled	!nCkKrLn
3:mailbox-problem	ElJkKnOlckkc
3:mailbox-unavailable	!j#o.g0j4i5j7e8k9j=k>gBjCeDgHgIjKfLiMkObSk]k^cbfcjdgeefdgehjjgkklemlokpiqfrjsctnuowfxg{j~g¢j§m¯g°g±f²j
3:message-expired	,d3kQ~SmWkzj
3:message-security-failed	)kTmªl
3:mta-sts-certificate	'o(m)mTl©m
3:outbound-sender-blocked	rl
3:policy-rejected	!d"n%g&f'g(f)j*e+e,n-b.m/u1f2f3f4t5e6k7i8k9e:m;b<f=d>n?i@lBlCbDeEtFfGgHgIeJgKcLgNfOePoQcReSmTiVeWjXrYlZg[d]f^^_nbfcbdeecgkijjckalimingpcqnrasitfuivjweyczk{o|m}i~m¡g¢g£f¤g¥d¦e§_¨l©fªo«n¬l®f°g±d²k
3:protocol-error	0m?lDnEkGmTkbncdeefekjrn|f}k¤l§l©e«m
3:rate-limited	cq
3:recipient-not-found	<tln§m
3:sender-rejected	4l6k8l:pEkF_Pelkqfrpusxj|l}f
3:system-full	Mc£o
3:system-not-accepting	@dcmyl§o¬d
3:system-problem	Lluk¦r§l
3:temporary-failure	(g+j-f5j7k8g9o:j=g>f@iCjEfFmHgJgLkMlOgQjXj]_^g_jbgkglkojpgsgtjuewoxgyizj{j¢f£j¤g¦l§k©l«g¬f®g¯g°g±f
=1.0	fvkmuo
=1.1	;f@eLcOkeffkiqk¢lpmfsfwf§s
=1.10	<u
=1.2	;y=reokctd
=1.3	e¡kd
=1.4	du
=1.5	2p
=1.6	jy
=1.7	e^ker~wq
=1.8	9eonrety
=2	2¢QdSm]bbqn¡pe
=2.0	0f@rEkFfJuKrLdMaN¡OpUfilk^qn¢n¦f§f°e
=2.1	!qCzEjFlKuLzMdNfOoSl_lcchfklufxeyf{d¢c¥e§d
=2.2	M~£e
=2.3	UcV{
=2.4	It
=250	2zSm]an}pe
=3.0	5lElJsLkbecfdkkeuk{e£f¦¡§x¬f¯m±j
=3.1	Mbym£r
=3.2	<nCfKoLeMfyr¤f¥}§m¬e
=3.4	AuUrVd
=3.5	Ildkpl¤¢§e
=4	!a"a#g%g&o'j(c)l*g+i,e-f._/c0b1i2a3o4_5c6i8k9g;[<c=^>b?f@zAdBkCrDbFfGcHbImK¢L_MjNmOcP^QWRcSeTcU]V_WaYeZm]D^d_mauc~dkecfdgbhbicjakPl^mfnboop]qdrfs^truavdwjxfy£zm{_|f~b¡m¢o£¡¤t¥}¦|§}¨g©mªk«r¬{®x¯[°®±c²b
=4.0	[wmd±q
=4.1	,s-v[k±l
=4.2	+y-o¬d
=4.3	9x§a
=4.4	;o=yZmkemc±}
=4.5	[p¢l¬q
=4.6	IkZlimpy
=4.7	3v@dQ¡
=400	3n
=403	¢m
=421	!f"f#e&f'g(f)g*e,d-p.f/g0g1g2g3e4f5e6k8m9b;f<g=fAgBnCdDfEqFfGgHgIfJbLiMbNgOePfQcRfSfTgUdVgWfXgYgZg[e]Z^j_tafbtcodfefgghgigjgkelfngoopdqerfsfteuiwexfy}zg{l|i}g~g¢b¤j¥~¦m§t©f«v¬¢®b¯e°f±e²g
=422	Rn
=432	Ko¥m
=450	"f#f&f'g(g)l*p,f-e.f/f0f1l2f3e4e5d6g8g9f:j;d<g=f>f@sAgCtDfEcFfGgHgIfJgKuLgMdNsPfQcReSjTgUdVfWfZo[c]c_maybcc~dfeeffgfhfjfkclemdngolperesetyudvgwlzd{c}f~f¡o¢j£d¤k¦e§kªj«e¬m®c¯e°r±f²g
=451	!f"f&v'e(f)e*f+i-d.f/g0g1f2f3e4f5k7i9q:g;e<f=e>f@}AgBfCiDfEdFmGgHgIqJrKmLeM^NeOfPeQbReSgTgUdVgWfXkZg[e]Z^e_bafbdcodpeffggfhgifjgkclengoepdqergsfufvfwmynzb{d|f}l~g¡g¢j£g¤x¥e¦{§}©fªl«e¬c®t¯e°r±f²f
=452	+f-d9g@eCnFgJfKlM¡Qf[g]c_fbfcikfpgyjzg{f¢k£¬¤e¥f¦k§b¬d®|°]
=454	#n'n)lbmcemkyjzt£f©s«l°d
=471	°t
=5	!m"n#x%b&l'Z(X)Z*c+T,U-M.o/u0g1^2V3Y5a6p7m8k9T:r;Z<j=[>n?s@TAxBuC^DiEsFmGlHqIgJYKYMlNqPaQRReSmTpUkVmWaXaYuZf[X]8^i_qamb|c^diesfsgmhnikjskdl^msnZonpeqprzsltnunvkwexnyXzu{u|j}m~o¡c¢i£_¤c¥r¦r§U¨q©]ªv«j®o¯£°U±_²s
=5.0	&lO_bqks
=5.1	#lby
=5.2	&oGnbnelrk
=5.3	bp®v
=5.4	bpeo
=500	#f&mAmGnUkVe^k_lb}kfllze¦m¯l
=501	#d&i.g0e4f;m>gAgBoDmEfFfGjHgLfMeOfPgRdUfYf]j_fb}dge¨fegehfigjfkbmfpgqlr~sftkwfzl{f~e¢g¤g¦gªf®k
=502	^mbw
=503	#vBcb£rfue
=504	#eBq]rbqrlzp¯d
=511	ks
=521	;eBjElFvLk^efm¥~
=523	Uq
=530	#±Tjbazeªz«j¯c
=534	zs
=535	Le]e_ekbmfqkxoz¾¢k¯d
=538	zo
=550	!w"p#f%e&i'a(a)^*l+Z,[-Z.p/l0g1b2^3_4r5e6m7m8m9]:l;i<a=i>g?p@]A^BkCiDgEqFjGeHoIiJ[K_LyMbNpOxPmQdRnTdUWVfXbYlZb[]]S^m_nafbLcodre[fogshuikjpkwlcmunbompZqdrdsrtnuuvnwqxpy_zP{i|q}p~q¡f¢r£Z¤e¥Z¦f§d¨s©Zªg«j¬n®o¯l°^±k²d
=551	j£ktmntl¯e
=552	"m#d&g*f+g-g.k/f0g4f5g6g7g;g<g=g>fA¤BfCfDfEeFcGmIgJgLfM«NfOdPfQfRdSfTfU¨V¦WfYg[g]b^e_eapbacddgecfggfhfigjekflgmdogpsqfresftguewgxfzc|g~g¢e£s¤f¥e¦e§gªf¬g®n¯f±g²i
=553	!j"f#e&g.e/g0f4k5g6f7f;g<f=f>gAfDsFpGfHeJgMeNgPfQgRkSfTfUeVgWg]e^e_jb^cfdjewftgehjigjelfmjojpjq{rztlukxezc{e|f¢f¤e¦fªk«f¬g®j¯o±f²f
=554	!f"n#e%g&j'e(d)g*d,b-c.l/u0s1f2d3e4j6o7e8j9d:r;c<c=b>t?n@dBjCcD^ErGjHrJlKfLaM_PgQaRmSoToUbV_WdXeYoZn[c]W^j_makbacddbe[figghiilj]k[limeneompkqfr]sjteuivkwgxkyezV{v|k}g~l¡g¢i£f¤p¥n¦~§a¨g©nªc«j®g¯o°d±k²z
=556	<{
=571	*k.p/m7r:j;f>kEnFdHkLfSnUeWf]d_mbbeeffgrhjjkkelfmjpeqdrdslteumwfzd{p~k¥f¯k²n
=599	¯v
=6.0	&j.d/v0p2f?nAoGpRuUeYmkenn{a¦k¯f
=6.1	0r
=6.11	&w
=6.3	0q
=6.7	Dq
=7.0	!g"o#k+o,d-f.j/e6j7g:g?j@eCfEdFkHkKfMgQgRfSoTjUdXjYg]d^p_kbocekfmfqjsftfukxlzk{m|g~f£f¤f¥e¦g§g©oªo«j¬j®f¯f°f²l
=7.1	!f"g#i&d'g(g)f+f,e-f.n/a0e1g2g3g4u5e6g7o8e9f:u;e<e=e>q?i@nAgBfCfDdElFoGeHlIfJeKeLfMkNfOcPiQeRiSjTgUkVeWmXgYlZg[f]b^s_iafbbcsdeecf^gphpifjdkdmlngojpcqlr^sltfujvkwaxkydzd{i|r}j~m¡g¢n£f¤g¥c¦d§o¨g©e¬m®g¯e°k±e²f
=7.2	4nPr
=7.23	|r
=7.24	}w
=7.25	oq
=7.26	vq
=7.28	cs
=7.3	Tp
=7.4	bp
=7.40	8p
=7.5	'p(m)p1nTp©l
=7.64	¨v
=7.7	To
=7.8	Xlzm
a	!g"g#d%g&c'c(i)f*o+d,c.e/a0f1f2c4n5e6e7f8o9d:q;d<m=s>t?n@bAiBoCnD_EcGiHpIcJfKlLaM_NgOePnQkRjTcUiVnWjYkZm[e]n^a_pakcideetfcgehbilkglfmfngojpnqXrqsatpucvdwixayi{i|i}i~g¡g¢c£f¤j¦d§j©sªe«c®p¯e°i±b²n
aaaa	=ntm
abgel*	'q,n/pfn
abgelehnt	,n/pfn
able	-n
abort*	+n§n
aborted	+n§n
about	Fq]r_nwo¯d
above	AkCmMnUqVlyl
above #	Mm
absen*	gpkbqprusltrurwt~t
absender	gqutwn~u
absenderadresse	qrrr
absenderdomain	tq
abuse	!uEnFuLc_lx|
abusix	Fu
accen*	Du
accep*	!e#e&g(g)g+f-d.l/l0e2j3f4d5f6g7l8f9f:f;c<q=e?e@lBkCfDfFkGgHmIgKgLrMfNgOrPdQcRcTfUiVmWeXg[f]g^u_makbdccdgedfugthliejck[lemenoofpeqcrpsitdurwexfyfzi{j|d¢f£f¤e¥q¦f§e©fªl«m¬e¯i°j±k²e
accept	"k,f-b.k/q0f4e5f7f9f;d<r=d>f@fCfDlEyFeIfJdLlMkOoPfQeReUnVj[f]d^q_fbeceejgrhlk_ldmjpfqdrfsotjuqwmzf{j|e~f£f¤f¥o§e«k¯n±e
accept list	gs
accept mail	.oOr^fhkmpsm¥m
accept messages	un
acceptable	^oform±m
accepted	!f"k#f*j+g,f-e.k/i0f2k4f7m:g;e=f>k?f@mBjDfFlHoLcOjPfQeRfTfUiVfWfYj]j^nalbfcfeffpgfjfkflfmjnoqermsdteuowfygzj|f¢g¤f©gªm«m¬f¯n°j±f²f
accepted from	Fp
accepting	<kLtOr^e_nkbmeuk¥u
accepting connections	_q
accepting mail	Om
accepting network	¥o
accepts	<nLlVpgvhpsk
accepts mail	<nLmho
acces*	Oo^n
access	"e#m*g,f.e/g4s8g:g?mEzHfIfJmMeNfPfRdUfWf^rcpegfeggifjfkclfpgresatfumvkxszl{c|f¢f¥f§f¨uªl¯k±f²f
access denied	4k7j?nEnPkRe_fhnojqmseubvkxpzf{e~j¨uªj
access list	Er
access mailbox	4nJo
accor*	^o
accou*	!z"f#e&g'g*f+f,g-f.f/g0g4e5j6g7g9g:f;c<g=f>f?g@eBfCjDgEdFcHfIgJfKgL{MnOlPlQfRfSfTgUdVkWgYg[g]n^f_cbecgdkeffggihpijjjkulnmdofqpscteubvgx}ygzk{d|f¢y£f¤f¥l¦g§^©gªi«g¬g¯d°f±f²g
account	!z"f#e&g'g*f+f,g-f.f/g0g4e5j6g7g9g:g;c<g=f>f?g@eBfCjDgEeFcHfIgJfKgL|MoOlPmQfRfSgTgUeVkWg]m^f_cbfcgdgeffggjhjikjkkulnmeofpfqqscteucvgx{ygzk{d|f¢t£f¤f¥l¦g§^©gªj¬g¯d°f±f²g
account disabled	xn
account expired	Lq
account full	Mr
account hold	!r
account locked	!l
account not	Lsxl
account suspended	]m
accounts	hn¢m
acct	!ukoxo
acl	¤o
action	3n7j@kFjKjQf]e^lflkknmqktkuf¢k§j¯q°m
action aborted	§n
action not	Fk^kflkjqktk¢k§e¯m°l
activ*	,qLn_mxp
active	L{kd¤l¥m
actively	,q
activity	xq
add	qo
addr	]cbbdqetfpktrm
addre*	!c"c#g%g&d'e(d)e*a+e,e-c.a/c0e1f2k3f4p5c6d7c8f9e:j;k=o>i?r@iAeBfCnD{EeFeGdHiIeJcKeMcNiOnPiQaRaSfTdU_VgWiXfYtZg[g]b^b_aaebecadqezf|gvhritjzkxlrmdneojpeqorusntmumvdwnxbyezb{]|e}e~o¡g¢c£d¤a¥c¦f§c©dªe«e¬g®|¯[°c±p²c
address	!d"d%g&e'f(e)e*b+f,e-e.c/d0f1f2l3f4r5g6e7c8f9f:l<i=m>g?u@jAfCjDmEkFjGeHlIeJcKeLiMcNeOlPiQbRcSgTeUcViWjXfYdZg]k^d_cafcedqe{fyhrivjrkgltmenfolqtrysbtpunvewpxcyezc{_|f}f~l¡g¢e£e¤b¥d¦g§e©eªg«f®_¯_°d±o²d
address blocked	:ouq
address book	gu
address does	olwl
address in	Hmllql
address no	Lm[nidrl
address not	4f:j=k?eDkOeikqurltjwk~f
address null	<n
address rejected	#o0j4k:i=f>gDfEfFjLiOrSk^q_idffcgfhkifjfkflfofpjs]tmulwj|k~f¢l¦k§jªl®f±g
address status	fs
address syntax	eurl
address verification	@n
address you	qn
addressee	5d;lCmNmOk]dfmgojkkusvue
addressee unknown	ko
addressees	®x
addresses	4e;e=j>jDxEdFeY{]edfffgrjpljreseuk~k®r¯f
addresses in	Yp
addresses not	?nDp
adjun*	"q
adjunto	"q
admd	;u
admin	"eEmFdLkMeSnWkke£k¤y¥n
admin*	!uEpFdUeVs]e^v_fcf{e¤l§n¯n
administrative	Vs^psk§o
administrative limit	Vs
administrative prohibition	^n
administratively	!r^r¯b
administrator	!mEmLl^d¤l¯s
adres	4p]chqjokt
adres*	!f;eDoEdFoPf]e_ebddrepflgnhmikjokmlomeqornsmuewl¯e
adresse	drekflgohmikjokllkmeqprosmwl
adver*	Hm
after	!j"f+{,e-n.e/j3n4g5e6j;s=f>f?e@rBfCfDgEpFcHfJfNgOgPfQvRfSgVfWkXj[e]e^f_ebncddgemfggghfiglkmfofpjqfresetfwexoyj{g¢f£f¤e¥f¦i§e«f¬f®f¯j°j²f
after #	-k3o]kplzl
after mail	+n
after rcpt	+rkl
afvist	,suu
again	"f#f*o+f-e9x;c<j=f@yCfFfHkJkLgMdPgQmRgUf]m^f_ecfegjgkelsmfpfqfslwgxfyl|j}f¢j£l¤f¥f¦f§q°l±g²g
again after	@p
again in	@n°m
again later	9e@p]p°e
again*	.n
against	.n
agent	5okc
aktiv	Ls
al	]n
alert	©x«m
alert protocol	«p
alias	#f4l;fEfI¢LfOfRf]dbfdrhpi¥jeksmfplqlue{f¤p¯d
alias*	Iupbqn
aliasing	Is
align	7z
align*	7¡vc
aligned	7u
alignment	7r
all	*f+f,o-q4f9n<n>f@eFfIlLdMcQlUf[j]b^ebfc_efgfhniljfkqmeojsetjuewkxfyz|u~f£l¤f¥j§d¬j®e¯e°f±r²f
all hosts	-t
all relevant	±o
alloc*	Mq£n
allow	^oclgo
allow*	!f"l#f&k(g)g*f+g,g-f.k/e0f4l5f6g7f9g:g;e<g?k@eAgCjEtFfGnHfIgJfKgLfOlPlQfSgTfUnWgXkYp[g]c^g_ecgdfeifmgrhjifjgk^lemmngofpfqksbtcukvfwdxmyg{l|i~i¢s£f¤e¥f§e©fªn«j¬j®k¯i°f±e²g
allowance	¢q
allowed	!f"l#f&k*g+g,g-f.k/e0f4m5f6g7f9g:g;e<g?k@fAgEtFfGnHfIgJfLgOlPmQfTgUlWgXkYp[g]d_ebicfdfeifmglhjifjgk_lemmngofpfqlsdtcukvfwexmyg{l|i~i¢k£f¤e¥f§e©fªn«j¬j®l¯i°f±e²g
allowed rcpthosts	mn
allowed send	4dPlgnqkxr|r¢k
allows	Vngn
alrea*	]mbmlkpvyk¬l
already	]mbmlkpvyk¬l
alter*	(m6mToimjn
alıcı*	4t
am	%o]p
ambig*	Ykdªkb
ambiguous	Ykd¢kc
among	gp
an	!d'l(f)l*l,f-f.j/f5k7f9f;c<o=r>m?r@iBnCkEdJlKfLaMeNtOdPnQdRdSfUfYf[p]n^g_fbfcndfepffglhliojikblgodpeqfrisbtdufvgwexe{e£f¤f¥k§fªk¬f®f°c±f²e
ana	;eJk]dbecaerkqppqmrmsm¢m
and	!b"q#l%m&g'g)f*j+c,d-d.m/d0m1i3f4d5j6i7f:f;m<i=e>k?g@gBeCkDdEaFcHlIgJfKfNlObQoRdSgTgUfWoYi[i]l^a_gcldreofdgfjekglemenfokpmqjrbsfteucvlwjxiydzf}d~p¡l¢f£d¤j¥e©j¬d®l¯l°d±k²p
angle	er
anhang	"u
annou*	Pu©m
anony*	#q
anonymous	#q
anoth*	(qKwMeXk]lkk¬k
another	(qKwMeXk]lkk¬k
answe*	,o-n9l]e¥m§p©l
answer	%m*q-z9y]cdkkctk§n°e
answer from	-n
anti	~r
anti spoofing	~r
använ*	js
any	+o7e8k9l;m<j=nEoFfLjOfUk]mjsmdnkofqfvnxk£j«k¯e
any mail	=p
any more	jo
api	]o
appea*	/nFl{p
appears	/n{n
append	Jp
appli*	"nFd]m
application	"n]n
appro*	W¦gw
approval	Wr
approved	Wpgt
arc	v§
archi*	"¢Lmªe²m
archive	"r
archives	"p
are	"t&f)g*m+f,e-e.z/d0f3g4g5f6f7f9j:f;d<f>n?k@lAiBjCkDkEfGkHlJfKjMeNgOdPjQeRkSfTgUdWeYkZl[n]j^dblccdlfeglhlifjnlemjokpeqfsbteukvjwexfyqze{c|d}g~u¢d£e¤e¥e§b©fªj«l¬e®k¯c°d±e²f
argum*	Bnbv±q
argument	Bpbm
arguments	bq±q
arriv*	2rTo
arrived	2rTo
as	!e"c#d&k*l+g-f.e/o0g4d5j7j8g9d:f;j=f?jBkDgEgFbGfJfL_MeOfPeQfRfSrUkWgZk[n^f_jceeihfigjfkelrmfnmofpjq©skufvgwjxczf{v~l¢e£g¤k¥f§e©gªg«j¯c°f±e²f
ascii	Dy
ask	EeNnSo]k^mgkjlljmjseulwj{e¯m°k
ask your	¯o
asks	7n
askıya	!u
at	!g#f&g'f(l)g+l,m-c/f1l2j3f4d5f6g7e8l9j:k;a=d>e?f@dAgCjDfEkFrGkHdIfJiKsLaMrNeOlPgQbRfSjTiUjVjWjXiYg[k]r^d_eambccfdfemfegdhdjlkmlemfngoepdqcresctdvgwkykzf{e|f}g~e¢e£l¤d¥q¦j§u©gªf¬q®v¯c°k±c²f
attac*	!e"³.f0n4fEfFfHfLfUw]j^f_ogfhfjfkemfue{e¯d²u
attached	"m
attachment	"x0oUl]k²s
attachments	"{Ut
attem*	+f-m3q;l@mFfJfQ}_lkdltmopf¬f
attempt	-l@nlm
attempted	;mQnlo
attempting	_n
attempts	3pQxckml
auf	(p]mgm
aup	!c"e#e.eBoFyHnLbOfReUm^n_dc¢jek^maousetpuk{d¢e§s¬£¯c
aup cxsndr	tt
aup in	Uncmoluq§s
aup ipbl	Fz
aup urlbl	Hx
auten*	#zzx
autenticación	#q
auth	#ª-eQebYefkeqrufvpz¯ªl¯e
auth user	qr
authe*	!d"f#±*f+f-f.f/g0g1m4d5g6k7q8j9g:g;e=g>g@fBgCgDgEeFfGfHgJfLeMdOgPfQfRfTfUe]c^e_ecceggehvigjgkbmjofpfqprfseteucv¨wexkygz¦{f|o}f~e¢l£g¤j¥f§e©f¬g®g¯e°g±g
authenticate	#s6mmkzp|l
authenticated	!e#s1k4f7mbecfhtmeqsvrxkze¢n
authentication	#q-g1k7l8j;fGfUf]ebmcfhlkemjqfvyzx|m¢g¤l§e
authentication checks	vs
authentication failed	zn
authentication required	#nhm
autho*	#o)j*l-e.f4{9j;j>j@kEnJfLfOfPkRdXjYo_ebegjhfkbmdqnrftfumwfxe|y}j~f§fªf
author	?nYo
authorised	4r|s
authorization	#m
authorized	4p>k@lEoPlgkkeqlsjun|o¯n
authorized send	>mPm
autor*	4q5ngxkcqm
aux	OnPq
aux lettres	LnOn
av	]s§n²n
avail*	-k/k0m5mOvReTjUfke¥k§n©m¯k°e
available	-k/k0m5mOvReTjUfke¥k§n©m¯k°e
away	%pEnjkuk{l¬m¯w
aşıldı	¢t
b	Hqfmpl¯n
b #	Hqfm
back	.j9f=f@oEjMeZn]j_obfkemfokpzwmyk{f¢m£_¤e¦k§p°o
back in	@q
back later	cn°o
backe*	Jmnlzn§q
backend	Jmnlzn§q
bad	!f"m#f&g'f(f*f+m-c.o0g2g4f5e6j9f:f;r<g=i>e?n@fAfBtCgDfFjGfHpLeMdOePfQdRoSfTkUbVgWgYf[f][^e_~bvdfemfsgfhfikjdkmlfmepdqerpsdtjuevgwdxkygz{|g~f¢e£g¤p¥f§e©kªf«g¬c®b¯c°e±e
bad address	fp
bad connection	+r
bad destination	;rko
bad karma	_r
bad sender	rm
bad sequence	bn
ban	Eq
bandw*	!v
bandwidth	!v
banned	!s"{.tEwFpSjWf[f]f_dkdodqfteuowfxt{d¯d
banned sender	xq
banner	-rbp
bare	&¨Bl
barra*	Fx
barracuda	Fx
barred	!x4n>mFouqxl
base	Rn
base #	Rn
bat	"w
bayes	{o
bdat	bt
be	!d"f#e'e(e)l*p+d-l.l/i0s1g2g3g4i5g6l7e9g:f;g?kAeBjCdDoEaGkHeIoKfNeOlPlQlRdSiTsVdWeXgYf[k]d^l_jafbfcddmelfegfhlikjkkdlcneojpbrisbtgu]vkwkxcyk{l|_}p~q£m¥c¦j§m©fªe«e¬e®b¯m°e±l²e
becau*	!p"j'j.e/k7f8j:l@mHkQeRfUfWf^d_lbjcflmpksfuf{k|k}k¯l
because	!p"j'j.e/k7f8j:l@mHkQeRfUfWf^d_lbjcflmpksfuf{k|k}k¯l
been	!q"f#f'g*j,g-k.f0g2f7f9g:l;f<f=f>e@lBgCeDfEnGgHfIjJfKgLrMbOfPiQqRdSlTfUeVf[g]j^j_ragbfeggehfiikmljofpjresdtbuswfxryf{j|f~f¢c¥p¦m§d©g¬f®f¯m°j±e²f
before	#w*o+o@oFfNlQjRkbvcfelkelrmlpkqjtfuexezk{f¢e§eªk¯f°f
before sending	#o
behalf	qt
behav*	_x
behaviour	_r
bei	9o
being	ClFlIkKl§t
belon*	dn
belongs	dn
below	Vm_mas
benut*	kp
benutzer	kp
berec*	4v
besta*	kq
betwe*	[selpt
between	[selpt
big	AqUwVo[l]eance
bigger	UnVq
bigger than	Uo
bill	!x
billi*	!p
billing	!p
bin	5s{m
bit	0r;n@cDpRrcmed§m
bitmi*	0t
bitmime	0t
bitnet	;pGn]akn
bitte	*n]pjpko
black	Fu[l
black list	Fs
black*	"k:w;f>e@fEqF¡HtLgMfQf_ccfhfkclpmeofrfsvteuuxf{f~f§e
blacklist	:pEqFpHk]e_fkdlnstuq
blacklisted	"l:oFmHr]ktfuo
blank	;nRnrr
block	>uAnEtFwPe^e_emdsz{b
block list	>oEnsn
block*	!v"o#f&g)g*f+f,f-f.p/j0g4d5f6g7j9g:v;d<g=f>e?g@fAgBgCgDgEvF}HrIgJdKfLfMeNgOiPfQfReSgTgVgWdYg[f]j^qbfccdgeeffgdifjek_lfmiofpeqereswtdutwexqygzf{o|f}g~g¢d£g¤l¥f¦g§i©gªf«g¬f®f°j±f²g
blocked	!w"o#f&g)g*f+f,f-f.p/j0g4d5g6g7j9g:l;f<g=g>f?g@fCgDgEuFoHnIgJdKfLfMfNgOiPfQfReSgTgUgVgWe[f]k^r_nbfccdgeeffgeifjekalfmkogpfqeresttduswexqygzf{p|f}g¢d£g¤m¥g¦g§j©gªf«g¬f®f¯i°j±f²g
blocked senders	sq
blocked user	sn
blocked using	:qEdFn¤l
blocked you	sv
blocklist	:oFt_c
blocks	sz
bloqu*	!t"nEoFoLmkdst
bloqueada	!v
bloqué	!nEoHnsn
board	4m
bob	CnMlVlenidkppm
body	"e&k+k.v/w0v6o:e;f>fAbEfFeGvH{MfQfRwSfTfUn^c_fbfcfefkcmfpfrf{p¢f¦f¯d±f
body checks	.p
body hash	6o
body rejected	]o
book	gu
both	dn¤m
bounc*	-d.kEeFeLeQkhlijl£ppskw}xk{f¯m
bounce	"e-cMeQn]m_pgkkel¡rmskxk
bounced	-e.khmkklwpnsmwo¯n
bounces	lowvxl
bound*	Rt
boundary	Rt
box	ElJlM~NmOmUc]khkkryk¯e
boîte	LmMoNmOnUdVmkn
broke	©n
broken	+wIrRoikkerkzk|^}s¤m¦q
broken pipe	+u
brows*	zp
browser	zp
bulk	/w7e8q^capcnllvl{{®k
bulk mail	/q
bulun*	²u
busy	@eKzMf]lcey¦
but	!f"l#f(j+r,k-b.f0j1l5j9f;e=o?f@fAfDqEeFfIfJnMeOlPbRjTjUfYkZl[f]j^fbfefgfimjfklmcnkpoqksftfufvfwf{f~m¡m¤j¥f§f©pªd°f±f
but no	=m
but not	Dn¡m©l
buzón	MnOq
by	!o"i#b&e'f(f*j+q-^.o/l0j1i2k3f4e5k6f7e8d9f:f;a<l=f>i?d@lAeBbCcDlEwFiGfHiIeJgKrLdMeNiO^PgQcRbSvTnUbVkWqXmYeZk[e]n^o_jakbacfdiecfggohiiljgkcllm_npobpaqjrcs{tbuiviwixkzf{m|j}e¡l¢d£d¤e¥l¦e§Z©fªl«e®i¯i±a
bye	bnc_zo¯r°q
byte	Up
bytes	+kAmRpU¤Vm]cce
bạn	]p
bị	]p
c	]maokl¯n°l
ca	)~
cable	>y[o
cable modem	>p
caixa	MsOn
call	,relfmxl¤m©m¯m°q
callb*	w|
callback	w{
called	kq
callo*	wu§l
callout	wu§l
came	Qobmpp
campus	hs
can	!f.f0l4jApCeDmEeKmLeMeNkOlPnQfSoUk]k^fblcjefhjkbmepfqerksfteufzo{f}j~k¥f¦fªf¯s
can not	DmOn
can you	]p
cance*	Lq
cannot	!g#e&g(f)m*c+d,f-k/e0|1g2e3f4k5o6f7f8g9o:d;g<f=d>f?j@^AfBfCaDqEeFaGfHfIsJ{KdMdNkOlPjQiRgSeTsVfWfXgYf[m^l_bafbbc^djekfngchiifjikklenfolpaqfrksatkufvfwjxfyd{_|a}n~m¢c£p¤n¥c¦p§o©lªc«f¬g®e¯o±q²d
cannot accept	On^o
cannot append	Jp
cannot create	Jn¦o
cannot deliver	mm
cannot find	9pkmop
cannot open	5s
cannot reached	[n
cannot receive	LlNnUl
cannot routed	±r
cannot send	Qq
cannot write	um
cap	¢r
capac*	Mu
capacity	Mu
captc*	*v
captcha	*v
card	.qGn]o
carri*	&u-n²l
carriage	&u
casel*	MpOn
casella	MpOn
cc	AoGbRs®y
ce	<o
ceo	~p
cert	'¨(¢)¨-e1m=dQc]^oc©dªe
certi*	'¥(¦)¬+g,f-e1r9f;e=f@gBgFgLfMgQdRfUg]a^gbfcfkdmfofpgqgwezf¤g¥g§f©o¯g°g
certificate	'¡(¢)§,f-f1q9g;f=f@gBgLgMgQeRg]ebfcfkdmfofwe¥g§f©p°g
certificate expired	'v
certificate not	)m
cette	Pmjnqq
cette adresse	qr
chain	)yvm
chall*	*z
challenge	*z
chang*	2njyke
changed	2n]ljy
chann*	+p©m¬p
channel	+p©m¬n
chara*	&pDmGvRzeskd
character	Rt
characters	&qDnGvRneqke
characters in	Dnen
chars	AnGn
chars*	0o
charset	0o
chdir	Ju
check	#w(l*f.m/k4f6m7m;j@fEeMfRo]l^fbdcfejifkkmlojsfuewp|p~j¢f£j©f
check failed	(l7l
check your	#p
check*	Towm{l§n
checks	.xRcvtze
cheia	Mw
chiff*	ªt
chiffrement	ªt
child	5ugo
child process	5o
choose	dq
chosen	su
cipher	©|
circle	pq
class	4p
class*	{p
clear	ªo
clear*	ªy
cleartext	ªy
click	*u
click link	*r
client	!f#z&m*g+n.g;f>mBfCeEpFwHfLfMfUf^d_fbkefhfkfmmossfuevfzg{e|j¤k¥g§dªd«s¬o¯c°f
client host	>mEmFlol¤l
closed	!f+¢,r-eLzMdOjPsQf[f]l_fbfcfjfkamfsf¢f¥y¬j°f±d
closi*	¥p°t
closing	¥p°t
closing connection	°q
cloud*	Fp
cloudmark	Fp
cmd	bw
cn	(v
cname	9q
cname lookup	9o
code	)j,l-o5o9b;kHjLfOk]pbl§e¯n°k²o
code #	,m-o]nbk¯p°k
come	?k@rEkFeMf_kbdhdpfwm{j~r¢l¥f°o
come back	@lEk_l¢l§k°q
come from	~s
comma*	"g#m&g(f*f+l,g.g4f5w9f:l;e=f@eAgBlCgEfFeGeHfNjOjQeRgUfWg[g^mb¦cdegfjkfogpfqfweyfzf¢f£f¥g§f©iªm¬e®k¯l°p±i
command	#n&g(f*f+l-i4f5w9f:l;e=f@eBlEfFeGeHgNjOjQeRg[g^mbxceegfjkfpfqgsiweygzf¢g£g¥g§f©iªn®f¯l°q±i
command first	bbªo
command rejected	Bl^m
commands	bt®l
comme	{o
commu*	]m
compa*	"l.mKnLm^ohkjo
company	"l.mLm^ohkjo
compl*	*j-d.k5j9l?rEkFeJcLfMfRp_£bfcejnkblkmensqfrfsfxqzj{d¢f¤f¦m§m°j
complaint	_r
complaints	_}xo
complete	9m¦n§p
completed	jp
compliant	?qRrnm
compr*	Fnxs
compromised	Fnxs
compte	!pLs
compu*	#q
computer	¯n
concu*	KpMecayl¬}
concurrency	¬q
concurrent	Kpccym¬t
concurrent deliveries	Kp
conex*	,{
confi*	)g*±-e.q/e4f;e=f>f@fBlEeFeJfLfMfPfQeRfUcVjZl]d_fbfcegfhfikkcmrnpoqpmqfrjsetewm{c~f¢f¤¢¥f§j©oªf¯e°f
confidential	.s
config	¤¦
configuration	*eUemmpkul¤w§k©p
configured	VkZlmp¤u
confirm	*w]lwl
confirmation	*ynn
confo*	Rt
conge*	[ry}
congested	yq
congestion	[nyt
conn	+u
conne*	!e"e#l&f'j(f)i*f+¢,£-y.d/f0f2g3l4b6g7f8g9c:f;d=d>t?g@cBgCdDfE¢FnGgHeIfJbKeLdMcNgOePdQgRdSfTfUeVfWfXgYg[p]f^^_wagbfcadgeffggeheifjfkamfnfqerfsdtcubvfwjxfyjzf{d|e}g¢b£e¤k¥f¦d©sªt«l¬¯®d¯b°i±o²i
connect	'j)l+f,t-t4d5jEsJfQj[v_fcdkfmfwj©n¬k°f±f
connect .example	[m
connected	+o
connected but	+p
connecting	pm
connection	!f"f#m&g(g)f*g+z,q-s.f/g0g3m4g5f7f9e:g;f=g>m@eBfCeDgEpHfJdKgLfMeOfPfRfSgTgVg[a]p^b_sbickeggghgigjgkdojpeqgsetduevfwlxg{e|f¢e£f¤e¦f§k©qªl«m¬m®f¯e°l±j²j
connection count	¬q
connection denied	_r
connection died	+o
connection failed	-q
connection not	_o
connection rate	¬p
connection refused	+c,yEkFkQl]o§j
connection timed	-p3nwk
connections	+e,n-e>nFo]m_ncdufylªq¬y
connections from	¬n
connector	¤n±p
conse*	mn
consi*	/s_n{r
considered	/t
consu*	>x
consumer	>x
cont	Lu
conta	!oLx¢n
conta*	"k#f%o&k(j,g-p.o/m0f4k5f8g;d<g=n?m@lDqEeGkHqJfKjLeNlOjQcRiSeTgUcVfWgYk[f]b_ebdccdgenffgthdjfkclmmdocpeqerjsltducvgwcxfyfzf{i|f~f¢e£f¤j¥f©gªf¬g®f¯l°j±f²w
contact	%o-q.e4l@mKjNlOlPjQe]d^kcfgjlnskwd¤k¯o°j
contacts	gv
contain	²m
contains	"l&l.t/o:j=l>k?jDrGkHtPfRkUeYl]e^e_ebfcfelgdkfmfodsjue¯e²p
conte*	!f"m#g*g+f,g-j.}/¬0q4f6g7f9g;f>g@eBgEfFdHfIjJgLfOgPfQdRpSjTiUlWf]g^a_gbfcedmegfggghgkdlgmeogpfseuewgxfyjzf{y¢f£g¤f¦i©jªf«f¯a°g±g²w
content	!f"o-e.z/s0r4g7g@eEfFeLfQfRqSkTiUm]e^cbfcekemfpgsfufxgyjzg{|¢g¤f¦j¯e²y
content filter	¦m
content not	/s{n
content rejected	/m
contents	/s
contr*	.l4mQlRkZkcpqk¤q§k
control	.l4nQlcnql
conve*	"l+k-q0¬2nRfTo]cbjke©k
conversation	-s
conversion	0|2oTp
conversion required	0o
convert	0n
converted	0s
corre*	(mLdOnRngrhoom¤l
correct	Rn
correo	Co{x
correspondents	gs
corru*	JvRq
corrupt	JuRq
cota	Ms
could	#f(f)j*e+f-r.e/l0j2g3j5j6g7f9m;m<f=j>e@eBfDfEfFfInJqKlLeMgNjOdPeQnRfSgTkUfWg]n_ebecfdggehfimjglfmcokqdrfsftluevjwpzk{g|e}l~f£f¤f¥f¦j§l©nªf®g¯m±j
could not	#f(f)j*f+g,f-p.e/l0k2g3j5j6g7g9j;n<f=j>e@eBfDfEfFfInJrKlLeNjOePeQnRfTkUf]j_ebfcgefgehfimjgkjlfmcokqdrfsftluevjwpzk|e}l~f£f¤f¥f¦j§l©oªf¯n
count	cppt¬o®t
count exceeded	®l
count*	CnEzzm
country	Ezzm
courr*	<o
cr	&z
cr lf	&p
crash*	5s¦v
crashed	5s¦v
create	Js¦t
crede*	zx
credentials	zw
credi*	¢{
credit	.q¢m
credit card	.q
credits	¢{
crlf	&x
crypt*	Tv
cryptographic	Tv
cryptographic failure	Tq
cuenta	!oLq
cuota	Mu
curre*	@lFkLlMk§l©k
currently	@lLl§l
custo*	!u(k,k4f>lEnFcLk]l_fklmksmuexm¢m¥e¯e
customer	!u(k,k>kElFdLkklsmuexn¥e¯e
cut	[x
cxsmtp	Bw
cxsndr	tt
cyril*	.q
cyrillic	.q
cyrus	Jo
d	6n]dfm°r
d #	fm°n
daemon	,l¦p§o
daily	CtMdSlce¢|
damag*	¦n
damaged	¦n
dane	1³]e
dane validation	1n
dange*	"p²q
dangerous	"p²q
dans	.oHn
das	Lq]t
data	"f#f&p*f+r,f-n.x/r0j5f9l;e=nFeGkHfJlQdRdTnUsVf[j]bbtcdeffeijkcmfpfufwfxg¢e£f¤e§d©f®f¯l°l±f²f
data command	°l
datab*	@dImJtUlce£k¤l¦s§q
database	@dImJt£k¤m¦s§q
date	'u)dQmR¤¤k
day	:kCp_kalce¢z®d¯l
days	3q:kEfLpQ{SmUdWkll{f
db	Eo[mom¦p
db #	El[mom
dbl	:©FdHn
dcc	{s
dd	Ln
de	!d#f+f,f-m/f4d9f:l=l>e@fBfEmFaHfLcMpNfOkPeReUf]v^m_kbecjdferfkgphejjkelmmcqsrfsetqudwoxkyfzm{b~f¢q£f¤f§eªf¬k®m¯f±f²c
de l'expéditeur	wq
de la	jo
deact*	Ly
deactivated	Ly
dead	7oippn
deakt*	Ls
decla*	<oUn
declared	Un
decli*	Wlfmum±q
declined	Wlfmum±q
decry*	Tv
defer	°q
defer*	(j)k,k-e5f8k;f@sCjFfJfQlXj]d_sbfclkftj¢f¤f¥f¦e§m¬f¯f°v
deferral	°o
deferred	(j)k,l-e8k9j;f@pJfQkXj[j]e_scmtj¥f¦e¬f¯f°q
deferred due	cp
deferring	§n
del	Ul]ofmlnrmtrwl
delay	3o@t
delay*	3z@v
delayed	3z@v
delet*	ks¤l
deleted	kt¤l
delist	Fq
deliv*	!f"d#e&f'l(m*p+g-a.e/d0d2~3v4t5k6f7f9d:e;e<n>i?g@mAfBeCeEdFfGfHeJrKxLlMiNlOvPbQvRcSkTgVdWdXoYgZg[g]a^j_fbccddgegffgfhciljckglrmnnnoeplqcrftfudvfwcxcydzd{f|d}g~e¢c£e¤d¥e¦g§d©eªm«f¬g®c¯x±e²g
deliver	*k2f<n=m>m@oJlLeOoQm]cmqwfªl¯p°e±f
deliver mail	@mms
delivered	*q-e0f2¡3nCjDkJbLkMmOePfQjRfSnUm]b^fcemenfpqsl¯o
delivered mailbox	Lm
deliveries	Kv
delivering	(oln
delivery	!j"f#f&g'm)j*e-f.e/f0f2l3r4w5m6g7f9e:g;d=e>e@eBgCeDfEeHfIfJuKkLlNkOmPeQmRfSfUeVeWfXp]n^l_iaibecfffheijjflmnsofpfqergsftfufvgwfxeyfzf|f~g¢e£f¤g¥f§e©gªi¬j®f¯k°l²f
delivery error	Lmkl
delivery failed	Jm¯r
delivery not	4q
delivery temporarily	¦n
deman*	«p
demands	«p
demas*	Cn¬r
denied	!i#d&g*f+e,f-f/g0g4m5g7i8f9g:e;f>f?lAgBfCgDgEwHeIgJoKfLcMfOnPmQeRcSfTgUeVgWmYg]m^w_jbgcddgeefdhliljfkdlemrogpfqkrbsetauswcxoygzo{i|g}f~l¢f¥f¦f§c¨u©g«g¬e®f¯n°j±f
deny	4mEnsnum
depre*	Dt
deprecated	Dt
der	"l'q+m9n[ngm
des	MlNl^pipll
des empfängers	ip
desac*	Lv
desco*	kp
descr*	¦u
desea*	{v
desha*	Ls
desig*	|y
designated	|p
desti*	!d"e#f&g'k*f+f,j-p.e2o4x5g9f;r=k>f@fBfCiDfEeFdHfIgLbMkNkOkPeQeRdSgTgUe[j]a^d_ebdcddjekfwgihjipjdkqllmfnjofpeqeres{tdudwfxgyezf{e|g~f¡l¢d£e¥f¦f©fªd¬f®|¯c°f±s²f
destinataire	4kNmflglhlkmso
destinatario	4tMnfqkolnsr®d
destination	'l)j,k-m2p4f;r=mLfMeOmRf[l]cbfdkekfliokankrfsfteyf¡m¤jªe®e±s
destination address	2pfo
destination mailbox	dlkl
destination system	;q
destinatário	koso
detai*	Sm
detec*	!e"c.mEfFeHj]e_fcpkeppxq{l~j²z
detected	"d.mEfFeHk]fcpkfppxn{l~j²s
device	]p®l
deze	jq
dh	©o
dh key	©o
di	=o]n¢r
diagn*	ko¯u
diagnostic	ko¯u
dial	>w
dial up	>q
dialup	>v
did	!o#k-r/n6n7k9m;l@fLdMmOfQfWm]obedkkcljmfqfwf¥f§mªk¯n°e
did not	!o#k-r/o6n9mLeMmWm]nkdlkªk¯n°f
did you	;m
die	+n]p^pep
died	+n5q]dpl¦t
diese	3ojn
diffe*	(pbm
digest	Sq
direc*	-e4f9p>sFfJxLfMfOc^fbedtflkpmeqormsd£j¤j§n¯f
dirección	qq
direct	>m
directly	>u
directory	-f9q>fJxOcdqkose£j¤j§o
directory server	9q
disab*	!n#nFfL¢MeOf^f_eblcfiljfkcpfsfxszk{f¢f¤j¥t§f«l±f
disabled	!o#nFfLyMfOf_ebmcfiljfkcxszk¢f¤k¥u§f«l
disal*	.lqo
disallowed	qo
disco	£o
disco*	+uLsPm|o
disconnected	+t
discontinued	Ls
disin*	²u
disinfect	²u
disk	Ms]nkf¢f££
disk quota	Ml
displ*	?n~r
display	?n~r
display name	?n~r
dispo*	Ox
distr*	4rIrWq
distribution	4rIr
distribution list	Io
dkim	#e6Â7nFgRf]m^e_fcfkemfqfrfsgtfufv¨wfzf{f|_}e~f¯f
dkim none	vo
dkim signature	6o
dlp	.w^b
dmarc	#f6g7¿8·:fFfRfSg^d_fcfkdmfofsftcufvewf{f|f~f§f¯f
dmarc policy	8t
dmarc record	8t
dns	!d"g#f&g'f)e*f+f,f-_.g1m4g5g6n7d8k9³;~<o=o>i@eBgCgDgEeFnHfJgLeMfOePgQfReSgTgUfXmZx[g]e^f_ebfccdgeagghgjfk^lgmbo©peqirdsft¢udvgwfxgyfzf{e}q~f¢f£g¤d¥f¦f§b©fªg¬f®g¯e°e±f²g
dns query	9m=mZp
dnsbl	:lF~
dnsbls	Fs
do	!l"k#e(g)f+g-d.l0f3j4o5f7j9j;c<j=e>f@kBmDlEjFlHjJfLfMkNfQcReSgTfUlVkWfZj[j]p^k_ebdcidfekfnhciejfkblommojqcsftlujvgwexf{l|d~m¢e£e¤e¥l¦f©fªe«i®f¯p±i²f
do not	!f"l#e)f-f.m0f3k7k9k;d=f>e@lBmDfEmHkMjQfReUiVmWgZj[k]f^l_fbfcffoheiflomkqdrfteulwfxf{o|f~o¢f¤f¥m§fªf®g¯d°f±j
docm	"q
docum*	"qUm]m¤k±l
document	Um
documents	"r
does	!e#g'g(p)f*f+g,f-j.e1j2g3f4c7l8o9a:f;k<u=o>e@fAgBkCgDkEdFfGlHfIfJjKgMeNgQeRiSgTfUbViWiXmYg[g]o_gagbfcedfffggheimjikgldmfnjoqpfqkrfsntnufvkwoxeygzk{e|i}f~d¡l¢f¥m¦g§g©f«g¬g®j¯b°e±g²g
does not	!e#g'g(p)f*f+g,f-k.e1j2g3f4c7l8o9b:f;l<u=p>e@fAgBkCgDkEdFfGlHfIfJjKgNgQeRiSgTfUbViWiXkYg[g]c_gagbfcedfffggheimjikmldmfnjoqpfqkrfsntmufvkwoxeygzk{e|i}f~d¡l¢f¥m¦g§g©g«g¬g®j¯b°f²g
domai*	-f:r;u<n=l]d^ehekam|qkttuovk~p¤o¯f
domain	!n"b#a&e'e(f)e*c+d,e-a.b/e0e1j2f3f4a5e6k7w8w9p:µ;¬<¥=}>a?i@bAfBjCdDdEZFSGfIeJeKfL]McNfObPbQ^R^SdTeUbVeWdYdZo[d]j^e_qafb_ddeyfcg]hfidjjkTlcm¡nfo_paqqrnsgtªutvqw^xfyezb{_|r}m~¡¡g¢b£d¤p¥_¦e§_©dªn«e¬i®f¯]°d±u²d
domain .example	;bHf]lknqssk¢j¤jªl±n
domain blacklisted	:n
domain does	<oBktpvl
domain exists	=q
domain expired	!s
domain in	:mHrmetx~k
domain listed	:w
domain lookup	9o
domain must	tn
domain name	:l;neskerk
domain no	8ltp¤l
domain not	#f7d8j:e;m<j=ledkcmvqprltrukvo|f~e¤f±n
domain owner	7p|o
domain part	;o?n
domain policy	7t
domain sender	uq
domain too	_u
domaine	:m;w<n=mkdtv~p
domains	:mkem{qkuqvk¤p§k
domein	;x
domin*	;v=qkbtq
dominio	;v=qkbtq
dominio del	tr
domino	4k;k]edmhmkf¥k±k
domino directory	dm
doména	;qtv
domín*	;qto
domínio	;qto
dorma*	Lr
dormant	Lr
dot	+nem
down	+f,l-t:j@eCeFeGeKjMfTjUfWs[¢]f^eckkdpfukye¢f¤f¥y¦e§xªf¯l°c
down mail	[t
downg*	0r
downgrade	0q
dropp*	+r-eJlXk]d^rblhclr~m²p
dropped	+uJlXk]e^rhclr~m
dsl	>u
dsn	nw
du	'l(l>q@lNmUn]tclflglikkbml
due	!n+k,f-e.j0j7l8fEfFpHfNoOePfQgRfUe]e^o_tbocokflmmfpfsetkufxj{o¢f¤f§e©j¯e°f²l
dupli*	?dDsRoYmdspn
duplicate	DsRsds
during	+t]bco}n§a
duża	Us
dynam*	>©FdIl
dynamic	>~Il
désac*	Lt
détec*	Hr
détecté	Hs
dürfen	Pq
e	4f<n=dDlLmOfSmUlWl]jbfceephfkplmmepfrjuf¢p¯k
e mail	<n=dDlEkLnSmWl]dcfemkpmerk¢l
each	¤m
eai	Dt
earli*	lp
earlier	lp
early	@s
econn*	,t
econnrefused	,u
efter	Q{]W
eggs	]t
ehlo	+l-kB¶bxebze~_
ei	-q;x]Ykpuu
eicar	²q
either	7l
el	.oCnLlWm]mdkinjlkdsn
elfog*	ut
elsew*	{n
elsewhere	{n
email	!f#d*r+g-f.f/o4e5f6j7n8g;f<v=f>m@fBfCjDjEdFaHfJgMlOfQfUlWf]j^nbeckefffgmheifjemkofpfqfresjteunvpwexlzd{t|j~e¢k¤f¥k§fªg¬f®f±f²l
email address	]okomosmun
email from	uo
email rejected	²m
emails	cl¢u
emails per	¢n
empfa*	ks
empfä*	4lClNlUcVlcdeofphkiojlkksr®p¯d±l
empfänger	4mCmUcVlhljmknss®p±l
empfänger hat	st
empfängers	ip
emplo*	jt
employee	jq
empty	.l;d<l?tIrMmPcRybeevkerx¯e±k
en	-e.o;e@mArDoSlUa]mjllrqp{e®l
en el	.p
enable	#o
encod*	.m0sRw
encoded	Rp
encoding	.o0nRo
encon*	ks²o
encontrado	²o
encry*	"s#c'n-f.pEeOfT}]e^ekemf¡m©uª««j¯f
encrypt	'nTn
encrypted	"t.lTq©pªz
encryption	To©nªv
encryption needed	ªo
end	&o+x>rFdLn[k]cbepjyk§m¯w°l
end data	+e-k¯o°n
end user	>q
ended	'm+lQo§m
ender*	eo
endereço	eo
ends	pp¯r
enfor*	Xp
engine	§o²n
enotf*	;u
enotfound	;u
enough	@pEoMo]eamke£tªk®m
entri*	dr
entries	dr
entry	7e8nEpFo]edjknllmfonpksj±o
envel*	6k:m?dDmFeQjRfqkrusqtmuo|k~m®l
envelope	6k:m?dDmFeQjRfqkrusqtmuo|k~m®l
envelope blocked	sp
envelope from	up
envelope sender	rmtl
enviar	4nqq
eof	+¥©c
eof from	+q
er	EmLnMsQo]lkduq
erlau*	"o
err	(m]m¦s¯m°c
errei*	[o¢p
errno	,l
error	!d"d#e&g'i(c*d+r,j.i/q0l1i2e3f4g5r6i7f8g9p:f<f=j>d?j@dAgBdCdDgEbF^GgHdInJwKgLfMdNyOfPbQeRkSeToUcVeWfXgYfZg[n]j^c_dafbtcbdeeefngehdigjdkclembnfocpfqerksgtfuevdwcxeydzi{a|a}x~e¡g¢c¤w¥d¦~§}©pªc«i¬f®d¯z°l²c
error #	,l-e5r[l¤e¦m
error code	,m-s
error dd	Ln
error from	]okk©d¯n°o
error in	Nlrk}m¤m¦k
error querymx	=p
error writing	Jq
errors	bt
errors from	cs
esaur*	Mp
esaurito	Mp
est	EoMn]o
estab*	-t©p
establish	-r©n
este	4mMpmn
está	CoLmMr
etc	Emdm
etime*	-p
etimedout	-q
ever	;o
every*	4o
examp*	;p]dfmklrm
example	fmkorm
exced*	Mx
excedida	Mp
excee*	!j"f#f&f'g(g)g*g+j,e-j.e/f0g1g2g3g4f5k6g7f9f:g;e<g=g>f@dAvBgCoDgEfFeGsHfJdKlLcMrNfOePgQoRcSgTgUvVuWg[i]d^dagbecxdgfggfhfigjfkamdofpoqfrgsetfufvgwfyjzf{l|f}k~g¢n£e¤m¥f¦f§c©fªg«g¬o®t¯f°d±i²f
exceed	AnMpUrcm
exceeded	!l"g#f(g*g+k,e-j.g0g4g5l7g9g;f=g>g@eAkCpEgFfHgJeKmLeMoNgOfPgQqRfSgUiVm[j]c^e_ebfcqeggghgigjgkdmeogpoqfsftgugwgxjyjzf{j|g}k¢t£e¤n¥f¦g§d©g¬o®o¯g°e±i²g
exceeded max	xm¢o
exceeds	ArGoQfReUwVp]j_jke{j¢e®m
exceeds #	Ao
exceeds administrative	Vp
exceeds maximum	]m
excep*	¦r
exception	¦r
exces*	cukd¤p
excessive	cukd¤p
excha*	,l<m=wXmbmtk
exchange	<obm
exchanger	=sXmtk
exclu*	gv
exclusive	gv
exe	"r
exec	5v
execu*	"z-p4l5pQd
executable	"u
exhau*	MlQlym¢l£t
exhausted	MlQlym¢l£t
exist	5k7f8k9e;s<e=gBjJnLeOl]defiokxmeofqdsftruews~f¤l
exist in	km
exist*	;qLdkutqwl¥k
existe	;qkwwn
existent	;nkl
exists	"e=qJoLeOm[ldpfdiqjdkmwm£k
exit	5x
exited	5t
expan*	4k5kI¢Pkimkbpk¤q
expand	I}
expansion	4kItPm¤p
expansion problem	Io
expec*	(obqdn
expected	(obqdn
expir*	!q'|(f)c+o,j-l6i9j;l=fLpQ¦RfTlUf]k^g_fcejfkesfxfzm{f¢f¤k§f©f¬b¯f
expired	!q'|(f)c+o,j-l6j9j;l=fLqQtRfTmUf]l_fcfjfkezm{f¢f¤k§f©f¬b¯f
expla*	]n¯m
explanation	¯m
expéd*	gqtputwo
expéditeur	tputwo
exten*	"x£o
extension	"w
exter*	.m5lLdhª~s
external	.m5lLdh£~t
external senders	hn
f	¯q
f #	¯o
fail	#f7o8e9l;e@fEoJyRm]bcfmfopwkzn|u}d¯k
fail #	Er
failed	!d"c#g&f'i(m)p*d+i,f-n.f/e0s1n2e3f4e5u6p7l8d9o:f;l<f=j>d?g@bAfBeCeDfEfFbGfHfIpJxKeLcMfOdPdQjRbSeTlUaVfWfXjYgZo[e]m_bafb^cbdfedgiheirjekclgmenepbqjrdsdtkubvowsxfyczs{c|q}d~d£p¤g¥e¦y§k©rªc«e¬b®d¯w°j²e
failed logins	zs
failed message	Zp
failed no	]n
failu*	!f"g#f'i)g+f-f.g1l5i7j8f9r;f=fCfFfImJoLfMfQlRfTtUeXl[j]d^fbdkdmfpfvoyfzq{g}f¢j£f¤f¥g¦q§q©mªf¬g®f¯u°d±i
failure	!f#f'i)g+f-f1l5i7j8f9r;f=fFfImJpLfMfRfTtUfXl[j]d^fbecfkdmfpfvoygzr{g}g¢f£f¤f¥g¦q§q©nªf®f¯u°d±i
failure in	¦n
fake	~w
faktu*	!p
falli*	zr
fast	c{
fatal	5lIl]p¤q¦s§l¬^
fault	Nrym¦z§r°b
fax	,k0}2m;eMmUn]Xep¢l°q
fcrdns	oq
fehler	¯q
field	?oAlRoYp]rkd
file	!f"®#f'g*f+k,g-c.e2i4f5l9f=f>g@eCfEfFcHfIyJ{KmLeMgNgOfPeReSjUmVfXlZk[f]c^f_fbecedgefgfhgiejfk^meofpgqfsowfyfzf{e¢f£n¤t¥f¦z§fªf¯f°f±f²n
filen*	"t
filename	"t
files	"yUcyl
files*	£q
filesystem	£q
filte*	/o
filter	,k-d.s/l5v@fAlFdIlJfMeSk]a^k_fcfkessyj{n¤k¦j§u¯d°e²f
final	Qp]bepnn
find	-f9p;s=pJe]lksoq±k
find mail	=p
find your	or
fine	¢n¯o
finge*	{o
fingerprint	{o
finis*	]n
finished	]n
finns	;q
finns inte	;q
firew*	,q^m
firewall	,q
first	!f#|*t+l-f.e0j;f@{B_EfGjHfLfPmUf[j]e^f_fb{cddkflglmdqpsetdufwfxezd{f~j¢e¤f§c©fªs¯f°c
first contact	@o
first time	@s
fix	&q¤n
fiók	!tLu
flagg*	/u
flagged	/u
flood	cr
folder	4p
follo*	kl
following	kl
for	!r"^#j%m&d'c(j)b*g+c,d-i.a/_0i1j2f3j4s5j6g7d8k9m:m;d<_=o>g?f@jAbBaCmDgEmFiGiHbIeJdKmLiMdNeOlPfQtR_SsTqUcVuWiXeYeZv[g]o^bambacidqebfjgchrjdkalfmwngoipdqorfsctlu]vfwexpydzj{g|p}g~^¡f¢j£e¤c¥k¦^§eªk«d¬l®f¯g°f±w²a
forbi*	"r,r.x4mHlUd]]^mmo|k¯e
forbidden	"s.t4nHlUd]emo
forbids	.m^o
forei*	mr
foreign	mr
forge*	~q
forged	Bqoqrdue~¡
forgery	~q
form	*prn
forma*	Rret
format	0r5pJuRw]detkc
formatted	Rr
forti*	¤l
forwa*	!f"f#f*f-g2g4e;f=eEfIkJfLaMeOdQfRf]d^ebfcfdfecfmgfhfi¼j{kWlfmsnoovp£qfrfsftfufwfzf¢f¤q§f®f¯e±e
forward	=fMf]k^feefniyjnkdmqow¤q
forwarded	jlnp
forwarding	Il]eiujrkdmlpq
forwarding address	io
forwards	iqkcpr
found	!f"g#e&q'g(k)j*g+f,g-d.q/f0g2g3g4f5n6n7d8m9j:n;y=p>e@eDfEaFqHkIiLcMdNgOlPfQcRfSfTgUfWg[g]n^ebdcfdnffgehfjgkqmaokqeresetmu_vgwjxfzg{i|d}j~e¢f£f¤m¥f¦f§c©fªf¬g®f¯d°f±o²¢
found in	6m;_FtIjdpekok
found try	9q
fqdn	Borq
frame*	|q
framework	|q
free	Mluoyn¢t£q
frequ*	cx¬t
frequency	cs¬u
frequency limited	¬u
fresh	:q
frien*	gq
friends	gq
from	!a"d#k&e'e)e*f+l,j-k.e/b0e1g2e3e4]5j6g7o8j9i:o;c<a=b>l?¾@kAdBcCfDbEtFnGdH_IfJaKeLYM_NeOdPqQbRfSgTeUaVcWcXfY³Zg[f]l^Z_oaebjcpdbeTffgqhtikjdkTlkm_neodpeq}r~sutvu¤vgwkxqyczf{V|m}e~¤¡g¢a£d¤c¥a¦c§]©bªg«d¬q®^¯]°j±i²c
from .example	un
from address	btedheqvrlsktkunwk
from addresses	Yr
from domain	6k7l8m:n?eqordtx
from field	?p
from header	?uRcYn~l
from host	-n
from internet	hu
from line	?s
from must	qo
from not	tn
from outside	.qhnud~o
from remote	¯n°s
from sending	xs
from server	+o
from you	srªo¬l
from your	7f>j?fCfEpFmPq_mcrgejkllmlrftdubvlxf{f~j¢j¬k
froms	Yu
frozen	!wLr
full	!f@gFfJeLbM§NfOfQfUe]vcgdjijkbyj¢j£ª¥f¦f°g
fully	Bmemrn
fully qualified	emrn
funct*	]p
function	]p
furth*	jmnv
further	jmnv
future	Rr
för	Uq
g	]q
gatew*	!f"j-f.e0m4f;f>jEeFfLeMfQdRfSqTpUpWf^mbdcfklmpppseyl{f¤j¥f¦o®l±w
gateway	!f"j-f.e0m4f;f>jEeFfLeMfQeRfSqTpUp]j^mbdcfklmppmsfyl{f¥f¦o®l±w
gave	Qr]e¯m±l
gave up	Qr
gb	£t
gebru*	hp
gefun*	dp
gefunden	dp
gehört	qr
gehört nicht	qr
gener*	>yirkdul¯o
generated	ir
generated from	ir
generic	>yul¯o
gespe*	!pEmslxo
gesperrt	!pEmslxo
get	)n*mCkKkNl[k]lbkhl¦k§e±e
get local	)n
gets	CtKoc_
gets too	Cs
gewei*	,ouo
geweigerd	,ouo
git	]r
give	dm
given	btjkrkuk°p
giving	Qo¯s
giving up	Qo¯s
go	3k=dEneokeuk{k®l¯o±k
go away	Eo¯p
goes	pm
going	Ompn
gone	jn
good	¥q
got	!kCmEmJm]kbomluo
grande	Uw
gray	@u
grayl*	@s
greet*	+n-pB¢]e
greeting	+n-pB{]e
grey	@¢
grey listed	@o
greyl*	@¨]lcd§e°e
greylist	@r
greylisted	@r
greylisting	@s]m
group	4t5j?jElFeI©JfP}UaVpWr^egehjmfqesfud§d¯e
group*	%pJm]d
groupwise	%pJm]d
gsmtp	7k;mCnpl®k
gönde*	4sut¢s
h	ElQlcn
ha	sq¢s
hacked	xr
had	CoEp
handed	ns
handle	DmQa]omq
hands*	2lMjbk©v
handshake	]mbk©v
handshake failure	©n
haraka	Qkbl
hard	lu|l¯k
hard bounce	lq
hardw*	¦u
hardware	¦u
has	!n#a&e'n(e)c*g+i,e-f.e/f0i1g3f4e5f7d8o9d:f;i<r=o>f?i@fAiBfCoDjEiGnHcIsJfKkLjMpNmOaPcQgRqSiTnU]VoWgXfYoZg[d]b^__rambacfddedfcgfhbikj¥kblkm]neokpjqarmsrtkuevgwaxnydze{f|c}n~b¡g¢i£i¥j¦m§e©dªc«e¬l®a¯i°f±k²i
hash	6p{n
hat	jnst
have	"f#k*j.f/f4l7e8p:g;f<f=p>g@kAjBfCgEdFbGlHfJfLbMiOePlQkReSjUjVj]m^e_lbcefhfjjkplfmeoppfqkrismwlxnyfzf{e|f~e¢q£j¤f§eªf¬k®f¯k°g
he	]ogmkm
heade*	A~RxUcYn]epq
header	!g"f#f&g*g+g-f.r/i0f4f7l:g;g>f?¦A¶BgDkEeFeGgHfLfMdOgPfR²UVVeYu]d^e_fbbceecgfhfifjfkdmfofppqfrdtfucvfwgxgzf|g~t¢f¤f¦g§gªg®f¯d±g²f
header checks	.p
header from	?sRb~s
header size	AzU]
header too	An
headers	A~RxUcYn]epq
headers too	Ao
heavy	KmUpyp
held	*kFeKlS£Wk]e_ocbdk{d
hello	By
helo	#f9g:n;d=fBÈEeFd]f^ebvefkdmfokteufwf~g¤l¯d
helo command	Bo
helo first	br
her	!mMmklsq
here	!e"j#l*f,g-f.k/i0j4o7f:f;a<j=d>j@jBeCgDpEpFiJfKfLaMfOfPdQcReSgUiVgWgYf]i^c_kbecedoefflifjnkzlgmnoepjqardsjteuovjxeyjzi{e}g~k¢e£g¤f¥u¦f§mªl¬g®j¯l°e²f
hesap	!rL{
hesap askıya	!u
high	@eEfFe_ramckyt{t§fªl
his	2kCsFcMsNlOeVl]mcfgmsk
his mailbox	Mq
histo*	Fm_uln
history	Fm_uln
hit	:uCsFmHo]dco¢n§c¯e²m
hmail*	mn¤o
hmailserver	mn¤o
hold	!s*lCkFeQoS~]egkkc¤k°l
home	>£JtQlikkb¤k¬d
hop	;fDnMfUe]ecdemkdnlp}±x
hop count	pn
hop limit	ps
hops	cep©
host	!d"c#e&f'd(s)d*d+i-y.c/e0g1f2f3f4b5d6f7e8f9s:e;|<f=u>u?f@iAfBsCcDlE~FtGfHfIfJdKeLaMbNiOfPdQeRcSeUgVeWeXjYfZj[s]e^__rafbdckdeeggcheijjckZlcmonkovppqardsctiudvfwexdynzd{b|o}d~k¡l¢a£j¥z¦g§]©iªc«e¬p®d¯j°l±f²c
host .example	(k,j-d9d;eDl]k^j_jkjsk¡n©c¯n°m
host .mail	¯p
host address	po
host blocked	¤l
host closed	+o
host domain	;benkl
host down	-r
host lookup	9r
host name	;a<lot
host not	#d-p9n;n=e@jEmTjZkkd|m¥j
host rejected	Ez
host unknown	;m
host unreachable	[p
hosted	mu~m
hosted here	mn
hosti*	!oEl¢l±k
hosting	!oEl¢l±k
hostn*	(x)e9l;n>mBsFfbkkdox
hostname	(v)f9l;n>mBsbkkdox
hosts	,m-s;s=m>o@pEfFlHkXk_lka{e§e²e
hour	3l@eC{EfMc]e_fc|yl¢x®b°f
hourly	CtMb¢{
hours	3t@dQxyl
house	^t
how	]ocm
html	.p0oRn
html mail	.q
http	]v
human	*sWq
hung	+s
hung up	+s
hyper*	Hu
hộp	Oq
hộp thư	Oq
i	!f"f#f%o(k*m+d-l.f4e5f9k:j=i>f@fEkFbJnLeMePjQqRfUcVnWfZk[f]y^f_fbndjemgfhgiclfofpkqfsntfubwizg{l|f~f¢f£f¦n§c©f®f¯n±p²g
i'm	%mQrZo¯l
i'm not	Qn
ib	>l?l_mco
ib #	>l?l_mco
ich	]r
id	RtSl^jdjkmnmpmqjuewd|v§j¯n°l
id #	nm¯o
ident*	qvvl{n²l
identity	qr
idő	Qv
if	2k]m{l¤l¯k°k
ihr	¢o
ihre	*n
ikke	kumqur
il	]xsn
ileti	Qv]^
illeg*	"n&k;kBlRnesklrpue{l
illegal	"n&k;kBlRnesklrpue{l
im	]o
imper*	Bo~r
imple*	br
implemented	br
impos*	-qwr
impossible	-qwm
in	!_"g#y%g&q'f(k)i*m+g,f-b.k/e0b1g2n3i4[5b6j7b8g9d:r<e=e>b?p@pAjCgDoEoFqHwIfJbKlLbMiNjOdPeQlRjStTjUbVeWfXlYmZm[c]k^c_Zakbbcidpeqf_gjhbibjckelmmincodplqgrnsmtjumvcw^x^ylzm{_|e}k~c¡g¢c£]¤o¥j¦u§j¨g©gªg«b¬a®n¯Z°f²m
in #	,j-p9kBeEcHeUmWk^kbfcljjmnolupwjyl¢l§q¯f°e²e
in address	ep
in blacklist	uo
in body	&mHp
in certificate	(o
in dbl	:q
in directory	ko
in dns	6p7e8l;qebkemdontr
in domain	kp
in domino	dm
in from	?oYsto
in header	Ro
in last	Cncr
in ldap	kn
in mail	"kHqcdkkroyl¦o
in mailbox	Mt
in message	"nGmHpel
in my	Elgnmpuq
in one	®n
in processing	}m
in progress	@m§r
in quarantine	Sn
in queue	3mQv]e°l
in recipient	2o;reoka
in reply	#j+f-eNjOkRj]fbekluk{j¯n°q±j
in sender	rp
in session	br
in spamhaus	:m
in subject	*s
in use	Kt]ljlklyo
in your	"k#k/k7l?jEfFcHp]klkmjrpsktkudzk
inact*	L¨]d_elsxk
inactive	Lvloxk
inactivity	Ls
inbou*	CqLb~l¥y
inbound	Cq~l¥p
inbox	2rClJoM|Nl]dccgpmc¢e¦e
inclu*	Izpm}n
include	Iu}n
include file	Iq
incom*	)p+l8kCxLkMdUeVo]eyl¥l§l
incoming	CyLlMdVoyl¥l§l
incomplete	)p
incon*	;nktwo~l
inconnu	;nkowo
incor*	]nenzq¤n
incorrect	zo
incorrectly	¤n
incorrectly configured	¤n
indis*	Ov
indés*	{q
inesi*	krwn
inesistente	krwn
inexi*	;qilkytowo
inexistant	tp
inexistente	;nkpwo
infec*	Fq²}
infected	Fq²z
info	iopp
infor*	.m0mSl]d{l¯o
information	.m0m{l
inhalt	/r
input	+m
inside	"lhw²q
inspe*	Ss
inspection	Ss
inste*	&tjr
instead	&tjr
insuf*	!k4tMn]k£v
insufficient	!l4u£t
inte	;pOokqut
integ*	Tq
integrity	Tq
integrity failure	Tq
intel*	Fq
intelligence	Fq
inter*	#f*g+t-f.q/f0f4e5g:f;n=k>f?e@gBjD¡EeHfJlLeMeNgOePfRfUfYf]acfdgffgdhªifjek^ofpfqesdtfubvgwfxgzf{d~|¢f¤g¦¡§sªf¬f®e¯a°d±e²e
interdit	.s
intern	h¡
internal	,k4fDfJmQj]fbjgfhqmfuf~v¦t§p°f
internal error	Jn
international	Dq
internationalized	Ds
internet	;pBlhv
into	"l0r2sJomc{l
intra*	ht
intranet	ht
intro*	Bo
inval*	!e#f&n'e(i)k*g+f,g-f.e/d0g1k2g4f5f6l7i8g9e;k<f=j>e?k@fAgBqCfDfEdFeGfHfJkKgLeMdNgOjPfQeRrSgTlUeVgXjYf[g^ebocidfevfigfhfikjeksljojpeqerusdtkuevfwexeygzq{d|k}n~e¢e£g¤o¥g¦g§e©mªf«g¬f®d¯f°f±l²f
invalid	!e#f&n'e(i)k*g+f,g-f.e/d0g1k2g4f5f6l7i9e:e;k<f=i>f?k@fAgBrCfDfEfFbGfHfJkKgLeMdNgOjPfQeRsSgTlUeVgXjYf[g]i^fbocjdfeqfjgfhfikjeklljojpeqerusdtkuevfwexeygzq{d|k}n~e¢f£g¤p¥g¦g§e©mªf«g¬f®e¯f°f±l²f
invalid address	eukc
invalid arguments	±q
invalid mailbox	ko
invalid message	Rq
invalid recipient	emfl
invalid user	]n
inver*	ow
invit*	gs
invitation	gt
invoi*	!r
invoice	!r
ip	!b"e#e&f(g)g*f.e/g0g4e5f6g7f8g9e:j;d<g=r>¬?f@oAgBtCeDfE¦F¯GgHgIgJgKgLcMeNgOdPeQfReSfTgUeVgWgYg[g]c^j_¥agbecrdfeiffgdhcifjck^lgmfo¢pfqcrfs_tcuavgwexdyfze{b|z}g~k¢a£g¤g¥f¦f§c©fªf«g¬u®c¯a°f±e²f
ip address	-k=r>kEnFmeeokqf
ip blocked	Ep
ip in	Et
ip no	oo
ip not	Fd^o|n
ip reputation	_n
ipbl	ElFv
ipbl #	ElFv
ips	>o
ipv	±o
ipv #	±o
is	!l"m%l&a'l(l)i+^,g-i.k/^0i1i2e3n4a5b6l7i8f9e:l;f<i=n>j?m@bBiCjEkFnGeHeIiKqLsMlNdOiPlQYRiSeTgUiVkW[XgYgZl[m]k^V_iakbkc^dfeof^gchciljknfoepjqkrmsctgumw_xnymzf{j|g}j~j¡p¢c£l¤l¥p§j¨g©eªl«o¬e®f¯]°[±f²a
iso	"t
isola*	Sr
isolated	Sr
isp	>tNl
issue	"mLbNobqªm
issue starttls	ªp
issuer	)v
ist	EnMn[o]ojl
it	!e"e#e&f'f(f)f*e+e-b/i0g1j3f4k5l7g8n9e<p=l>f?i@fAfBeCfDgEeFfGjHfJlKjLmMaNjOmQeRjSsTjVmWnYfZn[f]k^g_dagbbcgdeefffgdhdifjek_lsmcnkogpmqormsatfujvgwmyj{e|f}i~m¢d£f¤l¥e¦f§d©fªj«f¬d®k¯n°o±j²i
item	]n
its	'k(k*k-e.f/l5k>o@eCnFdJfKeLoMvNoOfPjQlSfUfWf^fgjhfikjfmfpkqfrlseteuavkwkxeyf|m~f¢j¤j¥k§k©f®f¯d°f
itself	Bmps
je	Ms
jest	!s
jo	Lq
jointe	"q
junk	^d_nsp{ª¯d
k	Bn
karma	_{
kb	+kAqGlPeQfU£V|]cke¢f
kein	8nkvonxo
keine	4p
kept	Sm§n
kerio	2pRmmc
key	1m6}Ty]nke©pªe
key too	©o
keywo*	.p
keyword	.p
không	-pOpkrmn
know	mc±v
know where	±r
known	:m;s@lFpHm]e_mgnkumdsetlue{e¯k±l
konnte	wr
konnte nicht	wr
konto	!wLxqmxn
konto*	Lq
kotası	Mv
kulla*	Oq
l	Pp
l'adr*	jq
l'adresse	jq
l'exp*	wv
l'expéditeur	wv
la	MlNmPk]sglikjskdln
lack	4p
lacks	4o7c8n?nDkgmud
lame	9v
lang	As
langu*	.z
language	.z
laptop	]p
large	AmU}Vqceqe
larger	AmUs
larger than	AmUp
last	CnLpQscvje¢k
lately	_n
later	-f@mCkJfMj[n_lbfclkfyo¤f¥e¦e§p«m¬f®f¯e°w
ldap	@eIoLkdukv¤e§r
le	!n(l4lHnWm]qsu
le destinataire	ss
leads	Ho±q
leave	.n]t
left	!fLkMmjx£t
legal	eq
length	ApGsMbUrVr]d{e¦k
let	'n*mWm
lette*	*lDoVm
letter	Rn]opo
letters	DoVm
lettr*	LnOn
lettres	LnOn
level	Fk]m_nalslvl
level #	Fo
lf	&¬]d
licen*	¤t
lien	Hy
lifet*	Qw
lifetime	Qw
like	/r>qRlfmum{n¯e
likely	{p
limit	!k"f#f&g'g)g*f+d,f-d.f/g0f2g3g4f5k6g7g9f:g;f<g=g>f@dApBgCtDfEeFdGoHfJeKnLeMtNgOePfQmRbSfTgUxVvWf[f]a^e_daibgcydgeffggfhfigjfkalfmcofplqfrgsetfufvgwfx_ymzf{e|f}k~g¢¡£f¤r¥f¦g§c©fªg«g¬x®z¯f°e±f²f
limit #	AlGkMp]e¤l
limit exceeded	5nCjKoVfmfpkym}j¢e¤j¬f®d
limit*	cqhnqn¬t
limite	¢|
limited	cphnqn¬t
limits	aocs¢q
line	#f&z+l-d.j5m>l?uAqEfFfGµHfLfMeQeRjTjU_VfYo[q]d_fbmcfejjfkdmfpfrcufyezf{f¢e¤f¦f§fªe®e¯l°f
line #	5nGv
line length	Gp
line too	Gm
linef*	&q
lines	&kAoG«Rdpk¬p
lines too	Gp
link	"d*u+kFeH²UnVf[u]f_ekf{e±k²e
links	H¬
list	!c"g#e&f'f)f*j+e,f-e.o/e0f1g2f3g5f6f7i8f9d:q;b<f=d>j?e@sAkBeCoDfEpFxGfHkI«JeKgL^MdNgOeP°QcRdSdTkU[VyWtXlYf[f]c^__dagbccfdfebfeg¥hiifjglxmdngoepnq_rdswtcuovfwbxcyfze{a}g~c¢d£e¤f¥d¦e§c©fªe«g¬f®t¯_°c²d
list allowed	mn
list expansion	Pm
list owner	Wv
list too	®r
lista	@rFzP}]Yln
liste	:m@pFuPzgq
liste*	,vFmPm¥m
listed	4f:x>o@sBfE_F§H~JfLfMfQgRfXlZk]f^f_ccfefgjhfkmlgmbofplqfteue|j}g¤j§f¯f
listed in	:pHnkl|k¤k
listi*	Fs
listing	Fs
lists	:lFrIn¤t
lists*	Cq
listserv	Cq
lives	ko
llena	Mx
lleno	Mw
lmtp	Jm]dbpnl£l¦d§m
load	]ocdyª
local	!f"f#e&g(g)m*f+f,f-f.i/g0g2n4e5t7f9g:d;a<g=f>f?g@fBjDqEzFdGfHfIgJwLdMfNgOdPfQdReSgUdWgYgZk]a^m_fbecfdgenfegchzifjkkom¢ngofpsqdrksatdugwexgzf{g|f~s¢f£g¤j¥f¦c§rªf¬g®f¯c°d±g²f
local blacklist	Eq
local delivery	5n
local error	§p
local host	ps
local issuer	)n
local part	;eDoetkqrn
local policy	^t
local problem	§n
local try	jo
local user	ko
local users	hq
local*	=mBnEw
localhost	=mBn
locally	Et
locate	kt
lock	!rJwKx]l
locked	!sElKtLpMekdxo{e¢e
log	#t]nkezp~k°p
log in	#rzp
logged	#uLompqn
logged in	#uLoqn
login	!e#¢4fEfLkQfbfc_hfmfq¥reucxnz¦{f¢u¥f¯d
logins	zs
lone	&w
long	-r.f9j@nAqGwLnMfQpReUn]kblcceokfpfymzf{e§f¬f®l
longer	'm=fAkGxLuMfQmReUjVj]k_fblikj|mfperkxm¢f«j¯f±e
longer exists	kp
longer than	GtUm
longer valid	jo
look	"m/l9qRmSntm
look up	9q
looked	ko
looks	/k>ool{z~m
looks like	>q{n
looku*	}q
lookup	#g(g-d1p5f9©:i;m=j>e@eEfFjHjIkJeLfMfOfPf_fcei_ksovqguewfzf|f}q¢f¤l¦e§o©f®g¯f°d±l
lookup failed	9c;p=l]ltk¤k§q
lookup failure	9q
lookups	}q
loop	,eIyPlZm]eidkep¸{d|f}j
loop detected	pn
loopi*	pv
looping	pv
loops	Znpt
loops back	Znpp
loss	.n2o
lost	+|-_[l¦p©k
lost connection	+m
low	_¡a{cdke£l§p«l°e
límite	¢s
m	Uq]n
machi*	,qEnFlMd£m¥p
machine	,qEnFlMd£m¥p
macro	"w²r
mail	"e#m%g&g'f(d)a*p+a,d-^/l0b1d2m3e4j5g6l7d9]:e;_<|=u>q?^@eAaB_CjDeEfFfGfHjIcJvKrLiMiNjOjP^QeRgSkTdUlVcWjYeZn]Y^n_ealbjckdcedfbhpigjekdlempnio_ppq_rksetjuivrwixoynzZ{l|i}d~d¡n¢g£l¤l¥{¦t§g¨g©^«c¬e®l¯l°f²c
mail #	fm
mail .example	Zn
mail action	Omnl¢l
mail address	4nWleq
mail box	Mvkn
mail cannot	¤o
mail domain	;q=b±l
mail exchanger	=sXmtk
mail file	Km
mail first	bo
mail from	!f*f+j.f/g4e5g6j7f9f:k;f<d=e>p?b@mCfEuFkHfJfLdMfOfPfReUfYc]d^e_jbqecgqhoigjgkeljmbpfqorxsntmu{wlxfzg{d|p¢f¤f¥f¦g§fªf¬f¯e±f
mail host	;c=w
mail in	.p2o
mail loop	pp
mail loops	pq
mail not	#c.o@kOk^nhojlkcupvm®l
mail only	aq
mail policy	^r
mail refused	,e>eEdFvHeLkMlYl^o_etmukvm¥o§o¬l°m
mail rejected	Ulso
mail returned	¯r
mail server	'j+d,p5j9f;k<f=q>r@mBjElJeQfZl[f]j^ebdmmojsftluewjyd{f|f¡l¤f¥^¦o§jªf«j¬j¯n°l±m
mail service	¥p
mail store	Jp
mail system	ElFkym£l¥l¦u§d
mail too	CmKo
mail transport	¤p
mailb*	!n"f#d&f'f(f)f*g+d-b.d/e0j1g2o3f4n5d6f7e8g9e:f;a<e=e>e?f@eAfBfCnDpEdFcGfHeIeJzKzLwMyN¢O{PcQdRcTeUZVtWeXgYnZg[e]g^f_cafbbcadtejfjgqhqiojlkslembnfoepdqksotfudviwoxmybzd{d|f}f~d¡g¢j£e¤d¥f¦d§f©eªe«f¬e®d¯[°b±e²g
mailbox	!o"f#d&f'f(f)f*g+e-c.d/e0j1g2p3f4n5d6f7e8g9e:f;b<f=e>e?f@eAfBfCnDjEeFdGfHeIfJ{KzLxMyN¢O|PcQdRcTeUZVtWeXgYfZg[e^f_cafbbcadjekfkgqhriojmkwlemcnfoepeqlsotfueviwoxmyczd{d|f}f~d¡g¢j£f¤e¥c¦d§g©eªe«f¬e®d¯[°b±e
mailbox #	Mq
mailbox address	dmrl
mailbox blocked	!p
mailbox busy	Ks
mailbox disabled	Lr
mailbox does	kd
mailbox fault	Nr
mailbox full	Mp§l
mailbox in	KnNn
mailbox locked	Lq
mailbox moved	jp
mailbox name	fr
mailbox no	Ms
mailbox not	JeLmMdNqOyil
mailbox over	Ml
mailbox owner	st
mailbox size	Mo
mailbox status	Nt
mailbox trouble	Nq
mailbox unavailable	@kBjJeKfLdOk^mcrffkmqksjtjuk¢j¯e²j
mailboxes	Ypdr
maild*	2l5lJtKnLpMn]c
maildir	2lJtMo
maildrop	Kn
maile*	>l
mailenable	>m
mailer	.p5uJyRo]_bekbmenppkrl¤u¯d±p
mailer error	5pJr
mailf*	us
mailfrom	us
maili*	>nImPjWklnxn®m
mailing	>nImPjWllkxj®m
mailing list	ImPkWl®n
mailm*	.mMcVmWm
mailmarshal	.m
mails	.q@fCpUeVq]f_lcrkelksluj{f~k¢}«j¬e®f
mails*	-l=oEnUn£r²m
mailserver	=oEo
maint*	¥o§t
maintenance	¥o§t
mal	rs
malfo*	=k?kRwbkeuilkerque}p
malformed	=k?kRwbkeuilkerque}p
malic*	Ho²w
malicious	Ho²w
malloc	£u
malloc failed	£u
malwa*	HnSl²s
malware	HnSl²s
manag*	Pn
manda*	ªp
mandatory	ªp
many	!f"f#f)g*g+f,g-e.j0g4j5g9f:g;f=g>f?f@dAmBgCmDgEkFdGgHpIgJgKmLdMkOgPgSgUfVfYo[g^g_jagbocsdkgghgifjfkcmfofpsqfrfsftguewfxlyjzm{f|g}m~g¢l£f¤f¥j¦f§f©fªg«f¬r®v¯f°f±g²g
many concurrent	ym
many connections	]q
many errors	bt
many header	Ap
many hops	po
many invalid	cp
many messages	CqMpcc¢n
many received	pn
many recipients	Cecl®t
marked	lt
mass	8p
match	"f#e(t1ndpklq}sqwe{p
match*	(k.v1lFf]d^fdxkmqk{k±p
matched	.sdn
matches	drko
matching	±o
max	+f-fAmGkQlRfUkVqbfkepmxmyj¢s§f¬t®v°f
max #	Vl
max emails	¢o
maxim*	"f+f@fAjFfGkJfKjMjQnRfUsVk]j_fbfcfkeppsfxfyl¢o£j¤f§f¬o®q±j
maximum	+f@gAjFgGkJfKjMjQmRfUsVk_fbfcfkeppsfxfyl¢o£j¤f§g¬o®q±j
maximum number	Ckpl¢n¬l
may	!f*f-k.p4p;f>dCjEfFfLdMfPlQeRoSlVn[f]m^g_ebjcdgohqjfkdmlpfqkrfsetfxo{f|j¢l¤k¥f§fªf®l¯f°j±f
may not	.q4s>ePkRmbkgdkdmlqk|k®m
mb	MqQfU©Vvce¢d®f
mbox	KmNtOp
mbx	MqOs
mdaem*	Jl
mdaemon	Jl
me	*l,kBqPeZl]tceelkdposl~l¬p
mean	]qka
means	<p|r
mecha*	zq¤m
mechanism	zr
media	/q0|
media error	/q0p
media not	0p
meet	vp
megab*	Us
membe*	!mI¢Pz]lkd
member	P|
members	IyPu]lke
memory	£|
mensa*	QnUqWmcrgn®m
mensaje	QmUmWm®m
menti*	Hp
merci	jr
messa*	!_"g#b%g&l'e(g)i*k+g,e-d.q/u0m1e2n3s4g5e6l7m8g9d:d;c<d>d?l@dAjBbCrDfE^FZGjHkIcJjKlMjNkOcPkQrRpSsTvUqVuWoXeYkZm[b]^^lapbbcudcedfbgehkigjak[ljm]nkoapmqfrisitbubvqw_xiydz_{l|e}f~f¡g¢w£e¤b¨g©gª_«d¬]®j¯l±d²k
message	!b"j#d%g&i'f(g)i*n+j,f-g.l/x0o1e2p3t4k5g6m7m9e:e;e<e=c>e?m@iAlBcCeE^F]GkHnIdJlKgL_MgNmOePeQoRuStTmUrVkWqXfYkZm[c]a^r_^anbecdddeefcgghajck_lim_nlocpsqiresbteu]vkwbxeyezb{t|f}f¡g¢e£f¤d¥a¦j§m©iªb«e¬c®o¯m°j±e²m
message blocked	xm¯m
message body	.n/m{m
message cannot	DmLm§l
message contains	"l&l.l/l
message content	Ro
message count	ct
message delayed	3o
message expired	Q{
message header	Ap
message held	Sn
message id	Rupn
message in	]m
message integrity	Tq
message length	UnVm
message limit	cn
message looping	po
message not	.e/k5k>m?jQeRdTlUk]mkklkvl¦n¯m°n
message quota	¢r
message rate	co
message refused	.e/d4s:jHlTlUe^p_l{k¯q
message rejected	.p/eAkFeMkWk^lgmsk|m¯e²n
message scored	{q
message size	MeUoVl¤l
message socket	-q
message store	JrMn
message too	UrVmak
messages	!f"e#g&g*f+f,g-f.n/f0g2g3g4d5g;g>g@dCwDgFfHfJfKmLpMoOfPpReSfTfVsWf^c_pajbfcwegfggfhrjgkelimfogpdqfrlsntfulvnwgxlzf{c~f¢q¤g¥p§dªf¬c®c¯d°f±g²g
messages from	Po_mskuo
messages in	Mncp
messages per	cn
messages recipient	Cq
messaging	Tt¢p
mi	7rBqcn
midni*	¢p
midnight	¢p
migra*	jq
migrated	jq
milter	Al]dwm¦l§t¯o°c
mime	"q0oR§Tx]ebeke
mime signature	Tp
mime type	"r
mimec*	)l
mimecast	)l
min	-k@tco«m
minut*	+f-r@xQfckwjyl¢j§k°e
minute	cr§m
minutes	+f-r@qclwjym¢k§k°f
misco*	¤{
misconfigured	¤v
misma*	(u)c1k5k6kXl]eolqque©m±l
mismatch	(u)c1k5k6kXl]eolqque©m±l
missi*	7a8p:f?rEfFfIkPeRvXkYk[kevkeorrntduczk~f¤m¦f©l±j
missing	7a8p:f?rEfFfIkPeRvXkYkevkeorrntduczk~f¤n¦f©l±j
mitte*	uows
mittente	uows
mobile	>q
mode	Xmgp¥t
modem	>p
moder*	PoW¶]b^e¯e
moderation	Wr
moderator	W£
moment	Km[l]ecd§s°q
month*	¢t
monthly	¢t
more	!f#f)f*g+m,f.f3o4e;f=f?e@jCoDjFkGkHgLeMpOfQjRdUfYp]e^e_ebfcjdwhfjmk[meofpoqftfuevkwfxmyjzf{j|f}j¢l£f¤f¥f¦f§f«j¬m®s¯m°d±f²g
more recipients	¯n
more than	-m?fCjGlQnYp]edokcpm®p
most	®n
mot	.p
motta*	-m;nkq
moved	Sk]lj¤ke
msg	4mQoTn
mta	-k4l;e>nElFqQfXs]bbkmf¦j¯k±o
mta sts	Xs
much	@eCnEkMk]kcm{e¢l¬k®m
much mail	ClMl¢m
multi	Yt
multi*	?dRsYtbldsvk
multiple	?dRqYtdovk
multiple addresses	Yo
multiple from	Yn
must	!f"f#w&j*m-g.i0g4f6m7e8j9g:e;c=f?n@fDjEfFeHgOgPnQfRdTjUf]k^f_fblceemgkifjfkdmkolpfqzrosdtmubvjwexezj{f|g~j¡m¢e£f¤j¥g§f©eªw«e¯e±f
must exist	to
must issue	ªn
must match	qr
must use	ªp
mx	!e"e#f&g'l(p)k*f+e,k-g.f/g0f1g2f3g4e5f6g7n8g9y:e;_<«=¹>i?g@dAgBmCfDfEdGgHfIfJfKgLdMdOePeQfRcSgTjUfVfWfX~YgZj[i]Y^d_cagbcdfeaffgfhfifjbkYmmniofpvqerbsdtªu_vfwlxfyfze{f|i}g~e¢e¤j¥m¦f§c©gªe«f¬m®k°d±_²f
mx #	7q<mBnFnmo®m
mx host	=m
mx list	pr
mx record	<l=m]kpk
mx records	=o
my	*l+m>fAjBnEkLfMcPeRlWfZk]{efgpkclfmpposdup£f¦n§e¬m°e
my badmailfrom	uq
my list	gnmm
n	&pOt
n'exi*	kp
n'existe	kp
na	-m4pFmMcQpjo£l
nachr*	.n3nClUlhl
nachricht	.o3nUm
naked	&r
name	!e"r&g'e(¥)b*f+e,f-b.e/g0f1g2g4e5f6g7f9v:m;{<i=k>i?n@fB¤CgEaFaGgHeIkJfKgLcMdNgOdPfQdRdSfTgUeVgWfXkYg[e]d^e_ib_ced{ewfpgehfiejmkvlfmdngo}pdqesftbucvgwdxeygzk{c|g}g~t¢e£f¤d¥e¦f§b©dªf«f¬g®e¯b°f²f
name in	]mknol
name not	fr
name resolution	9n
name server	9s
name service	;q
named	;mgn
names	=m?kBmDlXmip
names*	-b9}
nameserver	9t
nameservers	9q
ne	<ojnkn
need	#s&m3rBlPkbsekkernzc«n
needed	#r*vTlzk©eªw«n
needs	Nmbmªp
neexi*	;p
neexistuje	;p
negat*	7n
negot*	©t
negotiation	©t
neigh*	_r
neith*	=lRnmlvo{m
neither	=lRnmlvo{m
nem	-t]Zktmsuq
nested	Rp
net	-r;qEmQc[o]aen
netwo*	!f#l+n-m.j4f;o>tBkEvFmLfQf[~]c_nbfhokdmdqesexfyd{e~f¤f¥l§e¯e°f
network	#l+o-m.j4f;o>nBkEvFmLfQf[~]c_obfhokdmdqesfukxfyd{e~f¤f¥l§e¯e°f
network error	+n
network messages	¥o
network unreachable	-p
neue	jr
never	-n;r<pLbQok~~r¯e
new	#k@£CfFcQfXk]p^e_ncmefj|kcymzk¢m¥l§f®k°c
new address	js
newli*	&z
newline	&o
newlines	&s
newly	_v
newly registered	_p
newsl*	PlWl]mcnll
newsletter	Wlcmll
next	3n;e@mDrQeTp]bimkdmcnupe®m±x
next hop	Dnnl±y
nhận	-p
nicht	!e"s#f)s+f-e3n4r;mFdLkMeOsUe[m]^bfcedngkknlkmqqotlunwr¢f¦e§k¯e°l
nie	4q;tkp
niet	"mLpOqknmn
night	an¥p
no	!b"j%g&e'i)k*b+c,m-q.a0i1k2c3i4s5a6m7g8n9j:c;m<p=z>m?p@aAcBgCbDgEgF]GgH_IkJeKdLbMiNbOjPeQiRsSaTiU^VcWoXiYiZf[j]d^f_iadcYd_ekfpgchbiijpkwlfmknroup^risatnuevqwnxcyeza{g|e}c~c¡g¢d£n¤g¥k¦_§^¨g©pªi«e¬f®b¯r°l±¢²e
no answer	-t
no attachments	"q
no data	9o=p
no delivery	nm
no dmarc	7c8t
no dns	ooto
no existe	;mwn
no forwarding	jp
no gateway	±s
no longer	'mLvQpUe]oikjykkxm«j±e
no mail	!n#o;e<t=vLlMfknmcskul¥t¯d±a
no mailbox	Oeiokw
no more	Mo¬o®p
no mx	<e=qQktp
no one	kp
no path	±s
no rdns	op
no reason	°o
no reply	-r
no response	-s
no route	[p]p
no sender	Yr
no shared	©n
no smtp	,v<lEo¥l
no space	Mm£n
no such	-f9d;t=fJnLfMfOoRg]mbkeffgikjfktmnqgufwm¤m¯e±d
no thanks	¯r
no user	ko
no valid	6k=obqekiltl
nobody	,p5k;n=k?kInLmktrkte
node	;p]c£l¥l§m
non	!k-e.f4p;oDvFcLmMeOoPpQeRjUf^f_fbecfgfhfjkknlkmunqpfqlrfsftkufwm{f¢f§f®e¯e
non ascii	Dr
non existent	;nkl
non local	mv
none	7d8qLoRlvn¯o
nonex*	;nkrtnwo
nonexistent	;nkrtnwo
nor	=lRnmlvp{m
not	!c"i#i%f&b'e(l)f*^+X,f-l.m/q0q1l2Z3o4q5k6m7k8k:];m=i?lAbBnCXDpEeFVGeHaIdJiKbLjM^OqPqQeRjSaTlU^VcWmXnYdZi[c][^p_gbncZdeelflguhmiijfktlomyneoipUqurlsgtiukvlwjxby]zf{a|v}e~m¡p¢Z£l¤g¥n¦a§k¨g©i«g¬[®c¯s°l±m²Z
not .example	~o
not able	-n
not accept	"l-d.l/r;e<s=eEkLnOfVk]e^dhlkclfmmqesotkut{k|f¥p¬f¯l
not acceptable	form
not accepted	"l.k/j4f7n;f<f>k@eBjFnHnJfLcOlRfUfYj]m^kalbfefgeqernsetezk{j|f§eªk«n®l¯k°l
not accepting	<kLqOr^e_okbmeuk¥v
not active	Lskb
not align	7z
not allow	^o
not allowed	!g"n&l-e.l/f0g4n5f7f;e?l@fBiEvFgHgJfMfOmPnRdYk]g_fcjdgekfmgcigkalemjofqmsetdunvgwexo{m|k~j¤f¥f§e©gªl«k¬f®f¯j±f
not among	gp
not answer	-r§m
not approved	Wp
not attempted	lp
not authenticated	hnvt
not authorised	4r|s
not authorized	4q>kEoPlglkfqeskuo|m¯o
not available	-l/k5mOvTkkc¥l§n©n°f
not complete	9n§m
not configured	mm¤n
not customer	ko
not deliver	mo
not delivered	*l-e2d3nMkQpSoUnsm¯r
not delivering	ln
not designated	|p
not do	Dn
not encrypted	ªs
not enough	Mp£u
not exist	5k7f8k9f;v<eBjJnLeOl]degiokwmeqdsftjuews~f¤l
not find	;l=l
not found	-f.g5o6m7e8k9l;r=l@fFfIjLeMfOn]k^fbeefkvmeomqfrftpudwk|f~f¤k§e±n
not handle	mq
not hosted	mu
not implemented	br
not in	#f(m)f;q>eDfEfFfLfQkRfXmZk]e^odfgxjjk}lemqqfrftmuf}f¤f§f
not know	±o
not known	;q]dkutm
not legal	eq
not like	/p
not list	Pn
not listed	Xlkr
not local	jnms
not logged	#tLp
not mail	>olomn
not match	(u1m]kqr
not member	Po
not now	°p
not offered	Dl¡m©m
not ok	Nq
not one	kpmoqn
not owned	qw
not paid	!y
not permitted	.p4p?mDmLeOjRl^jflkcqkxjzf{f¯k
not possible	±n
not reachable	-p=nOm[l
not receive	<mmmsr
not recognized	bn
not registered	;nkptm
not resolve	9kBl]mop
not respond	-p
not responding	§m
not rfc	Rq
not send	3l4l<lQdnk|l
not sent	]nlu~l
not serve	mt
not served	Lq
not succeed	_r
not supported	#l0tDoTsbnefke¡lªd«k
not take	"oEmkdul
not taken	>lFjVj^j_kcfflmfqktjul¢k§dªk¬k¯k°p
not trusted	_n
not unique	dw
not us	~s
not use	mp
not valid	;oenksmerq
not verified	)kqowo
not verify	6o
not want	Hlss{p¯n
not wanted	^oup
not welcome	^nur
not write	Jo
not yet	@r°q
not your	yn
notaf*	'u
notafter	'u
nothi*	<oLlRkXk]eiljeonyl¥o§k±k
nothing	<oLlRkXk]eiljeonyl¥o§k±k
now	!f-f9kCdEfFkJfKnMdNkOe]l_fajcojtkcxkyo¢e¥e§t¬d¯j°x
nowhe*	in
nowhere	in
nu	kwmnto
nul	Rr
null	<z=cRsUb]denkdrttl¤m¯r
null mx	<{=ctn
null sender	rq
nullmx	<t
numbe*	.m®n
number	#j,k.sClLoQkUd]n^f_fbecdesjfkmmfplwf{d¢p£f¤l¥f©m«m¬o®u¯f±f
number messages	¢p
number recipients	®o
numbers	®n
nur	Pq
nxdom*	9d;w
nxdomain	9d;w
não	kr
o	;lElFkJnjmso{d¦o§d
o error	¦p
occur*	_p
occurred	_p
octets	Gy
odbio*	;q®u
odbiorcy	;s
odesí*	tv
of	!d"b#d%q&o'l)j*e+p,j-f.c/o0f1i3d4e5g6i7j8c9i:j<d=l>d?c@gApBfCnDjEeFeGtHkJjKdL^MqO^P]R_SbTjUgViWjXiYcZf[g]i_uambkdbeZfdgkhdiojbkfllmgndocqiresptmudvlwmx_ykzg{m|j}l~i¡g¢k£v¤p¥a¦l§b©cªc«i®j¯j°e±g²c
off	!f+r-e9mEeFkLwPfQeWk[f]c_fbncuhlkkxp{f¤k¥s«l¯f
offen*	.r
offensive	.r
offer*	Dl]m¡m©m«m
offered	Dl]m¡m©m«m
office	"q%sIe[l]etm
offli*	Jn§n
offline	Jn§n
ofr	LpMlcntnunvn§p¬m¯e
ofr #	LpMlcntnunvn§p¬m¯e
ok	1k2¡NpOcReYn]cbmfmnsya
okänd	kr
old	3lQs]ljq«q
on	!j#j%r'n(c+e,p-e.j0e1f2d3o4e5j7f8f:u;e<e=d>e?i@jAeCfDfEkFuGdHmIeKmLlMcNeO_PbQcRbSuUaVjWeXfYfZg[j]m^g_fafbfcZddebfdgphdijjlknlpmlntodpbqordsstbuqvfwbxdyszg{b|g}f~b¢f£s¤k¥k¦t§b©gªi«e¬a®d¯g±d²c
onbek*	;pku
onbekend	;qkr
once	*r¬p®p
one	!f"f#f'f)k*j+g-f.f1j4j7f8j;e=f>e?c@fAfBkCdDjFkGpHjKlLcMdOfPeQeRlSgUdVkWgY|]e^f_cblcpdxfkgehckpmjpmqksducwexfyf{f|f~k¢e£f¤f¥i§dªf¬o®w°e±f
one more	Fo¯n
one recipient	®q
only	!d"j&l'g(g)g+f,f-e/f0m2f3k4d5f7f9f:f;e<i=i>dAfBfCeDpEeFaGgIcKgLiMcNfOcP~QdRkSeUjVrWfYo[f]f^a_da|bfcddeenfeg©h«iejbk]lemengofpdqerctduZwfxdzf{e|e~i¢e£f¥z¦j§d©dªv«k¬k®m¯a°f±k²f
only accept	Up
only accepts	sm
only one	Ro®n
open	+f5r9fEeFsJpLfOj]o_fhkkbmn¢f¤v§e¬x¯l
open mailbox	Jn
open relay	Fp
opend*	7s
opendmarc	7s
opened	JmQp
opera*	[lnn¥m¯p
operator	nn
opted	lt
opted out	lt
option	bx
or	!e#e&k'i(g)g*e+e,k-g.f/r0f1g2f3g4f5f7l8i9f:f<k=e?k@eAkBcCfDlEcFlGjHfIiJfKgLaMfNjO|PgQeRlSfTfUfVfWfXgYfZj[j]l_eamblcndoekfqgeheicjgkdlfngofpfqdresctoujvowfxfyfzo{p|c~f£f¥e¦j§b©g«r¬f®d¯m°j±c²e
order	]pbp
organ*	.lEmFc^ohwjk
organisation	EmFcho
organization	hq
origi*	ro
originator	ro
other	+o/oBjNl[o]c^jfpkdmmpksf¤l§d¯r°q
other address	fp
other undefined	/pNm[m^l¦l°l
our	!e"i#c&f'g(g)j*f,k.k/f0f2g4c5f6f7e9f:c<f=e>g?f@dAgBkCfDiE}GgHkIfJfKgLaMeNgOdPcReSlTiUkVfWeYf[n]p^p_fagbgctdjeeffgahiifkwlqmppeqasatcumwexjylzi|c}i~£¡m¢d£e¤n¦e§l©fªd«f¬d®i¯l°d±g²e
ours	kpmm
out	!g"f%r&f'u(e)d*f+f,d-r/g0g3l9n;d=f>f@dCfDfFdGgKfLtMiPfQmRfSjTgUeWg[c]q^f_fbrceggifjmkclpmjogpeqfsetfujwjyezi|g~g¢k£p¤j¥g¦p§rªf¬e®e¯c°c²f
out date	'o
out memory	£o
out office	%s
out while	]m
outbo*	Meclllmdxy{d¢q¥n
outbound	Meclllmdxy{d¢q¥n
outgo*	!f#o>jMb[m]ecfx|{d¢y
outgoing	!f#o>jMb[m]ecfx|{d¢y
outgoing mail	Mexu¢n
outgoing server	#n
output	Jt
outsi*	.o4dh¨kemqtluc~n¯e
outside	.oh|mvtluc~n¯e
outside mail	hr
outsiders	hs
over	"g#f'k,k.f2g9f;g@fAoCmDgEfFfGqHgJfKfLjMzQmRaUwVp]d^gbdcjefjfkcmfnjpesgyfze{e|f}j¢n¤f¥f§mªp®p¯f°f±g
over #	AlGmLnUqVlbd§k
over limit	CmMncc®l
over quota	Mq]e
overd*	!r
overdue	!r
overf*	Mn
overl*	Gpyx
overloaded	yu
overq*	Ms
overquota	Ms
own	#e:fBnEkFb]e^ekdmnpmqnrjsotfucwp|j~v¯m
own domain	~r
owned	qw
owner	.j4k7p;e<k>lEfFeLpMeNjOcPfWw]c^fhfjnqfs}ud|n¤k¯f±f
p	7n8l
p reject	7o
pace	cu
packe*	[w
packets	[w
page	+l:lHm]p¢m
pages	2nMnUp
paid	!w
par	!n
paral*	¬r
parallel	¬r
param*	b¡elkd¤m
parameter	bv¤m
parameters	br
parcel	]o
paren*	]mgq®m
parents	gq
parse	esrn|a}o
part	"n0j3l6b;r?nDnEeQfToUf]kbeeykmmerltluf¯e²o
part #	²p
parti*	Mb£r
partition	£r
party	mu
party mail	mr
pas	(l4q;l=mLsPlknmlql
pass	7lWmvq
passed	!dLlQo]cnwpu
passw*	"n#q*k.f0mQf]pkeqfxmz}
password	"n#q*k.f0mQf]nkeqfxmz|
password protected	"p
past	'rQn
path	)p;d[p]aeofnkcmeobrztsulwq¤l±p
patie*	@nyo
patient	yp
patte*	{p
pattern	{p
paused	¥q
pay	!p
payme*	!q
payment	!q
pbl	>v
pc	>m²q
pdf	"{
peer	'k(p)n+w-kQe][bnnp«k
people	4kAo]pdkgsjl®v
per	+e-e.g4n@eCoEeFfLfMeQfRf^l_fbfc£elkdmfpfsjufyf¢r£e¤f¬w®v¯f²f
per day	¢s
per hour	Cmcd¢u
per mail	®p
perfo*	2o
period	!dClLlQrcnrkslue
perma*	0k9d;lEk]d_o}m¦k¯w
permanent	}m¯y
permanently	;n_p
permanently deferred	_p
perme*	}o
permerror	}o
permi*	!f"m*f-f.n/f0g4¡5f7f;f=f>f?l@gAlBfDlEjFeHgIkJmLcMfPlQfUmVf]mbjcfdgfkgsifjfk[lfmnofpfqmresdtfujweze{e|q~f¤n§eªf®i¯k±e
permission	4vElIlJnPk]ngpkeme¯j
permission denied	Jo¯n
permission send	gr
permitted	.p4n?lAmDmLeOjPjUj]fbkflgmkcrfsfuewfxjzf{e|s®j¯j
permitted sender	|s
permitted senders	|o
perso*	.oUcVojnst
person	Wognkrslwe
personal	.pUcVpsu
pełna	Ms
pgp	T{
phish*	Hoxm{n
phishing	Ho{n
phone	-mMmgn¯r
phrase	.y
piena	Mv
pipe	+s5©]d¯b
pipel*	br
pipelining	bp
pièce	"q
pièce jointe	"q
plain	.n0nªq
plain text	.o0nªn
plain*	ªz
plaintext	ªz
plan	Cm¢u
please	!f"l#r'g(g)g*l+k,f-e.d/f0g2g4f5f6g7f8l9d:f;f<g>j@qAgBjCiEdFdGgHfIfJeLeMeNgOkPdQcRfSfTgVjWlYg[f]p^eagbdcidfekfegdhdjykaldmlpdqgritfudvgxfymzd{k|r}j~j¢e¤g¥e¦i§q©fªt«k¬i®l°i±f²l
pleine	M}
plus	jnkn
points	=~ispmtl{l
polic*	Mb^scn¯c
policy	!e#f&g'k(g+f,c-f.r/b0g1g5f6j7§8q9f:e;e<g=f>q?g@lAgBgCfDfEkF_GgHfIgJfKgLdMdObPfQfReSgTgUfVfWeXwYg[g^µ_kagbfdgeeffgghjifjfkbmeogpfqfrksjtaubvgwexeygzg{j|q}j~l¡m¢n£g¥f¦g§p©eªo«f¬f®p¯R°^±f
policy block	>s
policy framework	|q
policy reasons	^m
policy rejection	um¢m
policy server	§s
policyd	Mb^pcn
pool	ym
poor	Hl_¦ce
pop	#p
pop before	#o
por	^pio¢n¯d
port	#l,¥9kbm
port #	,t9l
possi*	Tloo¯l±n
possible	Tl¯l±n
post	7jP©VmWngehkkjmj±j
posta	=pOq{q
postf*	KoLnMnNlOtUe¤o
postfach	KpLnMnOt
postg*	@q
posti*	CpPxWr]d
posting	ClPxWs
postm*	Fedkmeuowz¤p¦o¯n
postmaster	dkmeuowz¤p¦o¯n
posts	PvVm
posts*	@n
postscreen	@n
poten*	"p
potential	"q
potential security	"q
pour	=nVm^m
prece*	axbo
precedence	ax
prefe*	pmsv
preference	sn
prese*	"m:lLlamceyn
present	:lLlamyn
press*	yp
prete*	~x
pretending	~s
preve*	.m4mCo
prevents	Co
previ*	lz
previous	lq
previously	lq
print*	Ro
prio	av
prior*	2oUba«
priority	2oUba«
priva*	=n>nEnPo]mgn
private	=n>nEnPogn
privi*	xp
pro	!s
proba*	kd{n
probl*	9jInLfMfN~[l_neefqkb¤j¦k§u
problem	9jInMfNx[m_neefqkc¤j¦k§u
proce*	)k5n@fAkKkNjRe]ecdqlyu}m¢l¤m§{©e¬f¯e°d
process	5mAkKkqmyk¢l§t°e
processing	}m§q
procm*	5osr
procmail	5o
profi*	]p
profile	]p
progr*	#m5z@mkerm§s
program	#n5urm
progress	@m§r
prohi*	!f"o#f,l.v/d0n4q6k7oEfFfIcPn]e^tffmlqjvd|j~e¯p
prohibited	"k,m.o/e0n4q6kIcPo]e^ommqjvd|k~e¯m
prohibition	^n
proje*	]n
prote*	"p4rgnllze{c~s
protected	"p4r~l
protection	gn{d~m
proto*	[k]lb{©c«u
protocol	[l]lb{©c«u
protocol version	bm«o
prove	*p
provi*	!l>u?lDmLeMfXj[kjlmktkvl
provider	!l>uDnLeMfXj[kjlmluevl
proxy	Fodp
przek*	-pmr
ptr	>mkdo¯
ptr record	op
publi*	4c7m8s:m<o=lPl]n^bke{p}k
public	6o9c:qFnTm]k¤o
publish	7b8s
published	7o
publishes	<o
put	"l*k2p@kAnElJkOkSnVk]e°n
pyzor	{r
på	]oko
qmail	ip¤o¦m
qq	¦u
quali*	emrn
qualified	emrn
quara*	"e7kS¹]e{b
quarantine	S}{e
quarantined	Sv
query	9q=lIkZpcckr¤v¦m
query failed	9nZp
query limit	¤w
query*	9q=p
querymx	9q=p
quest*	*n
question	*n
queue	+f-a3o@dCfJdMdQ¡SjUfWj]jcepfy}{f£v¤f¦v§f¯e
queue file	£n
queued	3onr
quick*	co
quickly	co
quit	+p
quota	!g+g-g@gCnEgFgJfLfM³OgQeRgUdVg[g^e_gcnigkfmdsgufwgxf{f¢¨£k¤g§l®f¯e°g
quota exceeded	Ml]jck¢r
quá	Ur
r	&m;m¯s
ran	's
ran out	's
range	>wEl]m
rate	+e8j@eC~FfKfLfMeQfUf_pc®kfufvjyf{d¢n§e¬m
rate limit	¢l
rate limited	co
rate prevents	Co
ratel*	cm¢p
ratelimit	¢q
rbl	F®se
rcpt	!f"f*f+p,e-d.f0g4z5f7g9f:f<j=k>g@eAgBfCuDjEeFeHfJgKfLeNjO|PfQeReTmU[VqWg[f]a_ebnc[doevf¤ifjfkplimeofpeqerdslteucwfxfyeze{e|f~f¢d£g¤f¥g¦f©f¬e®£¯d±j
rcpt address	bo
rcpt command	kk
rcpt domain	^p
rcpth*	mq
rcpthosts	mq
rcpts	+n®y
rdns	o¥
reach	-q4lLkQl
reach*	!f*j+l,k-r.f;e=m@fClFfJeLeMnOqPgQkUcVe[p]f^f_fbfcohpkamdpqqfsftfufxeyn~f¢o£j¤f¥f¦k§e¬o®l±e
reachable	,l-p=nOl[lhn
reached	+l-j@fClEjFfJfLfMoOlQlUcVe[l^f_fbfcphjkcpqxeynzf¢o£j¤f¦l§b¬o®l±e
read	+q-kIlPlTn[f{n¤r¦q
read only	Po
readi*	]n
reading	]n
real	@n
reaso*	Ld§l¯o
reason	!n'k5kWkfmklll¯z°w
reasons	Ld§l¯o
recei*	!e#f&k'g(f+i,m-k.f/g0f2q5f7g;e<v=e>f@eAeBfC©DkEeFeHfIgJdKjLuMfNmPeQdSmTgUeVkWf]^^d_ecedgefgjhiifjekklenlofpuqerfsxtfuevgyezf{a|f~f¡l¢]£d¤k¥u§dªl«j¬e®c¯m°f±e²g
receive	!k<rCnJfLwMkNnVlhmkemkpess¡l
receive limit	Cq
receive mail	Nnmn¡m
receive messages	Lo
received	&k+f,n-p2mAeCnLfRkUe]dkfp{¢c¥m©l«k®e¯e
received headers	pp
received too	Cq
receiver	sq
receives	<nCokn
receiving	!cCuDmKmLk]exk¥rªm¯s
receiving mail	Cn¥l
recep*	¥p
reception	¥p
recha*	^n
rechazado	^n
recip*	!p"d#d%g&e'g(i*e+d,d-d.g/d0g2m4q5d6e7d8f9i:c;m<m=m>c?e@mAeBdCpDoEeFaGeHcIeJeKoLkMlNpOqPbQaR_SoTmU]VwWdXgYeZg[g]a^e_eafbgcddsetf¡gqhoiljlkvlsmlobpcqarfsztbuZvew_x_yczc{a|f}f~e¡g£d¤f¥c¦f§l©d«e¬b®§¯l°b±i²d
recipient	!m"e#e&e'g(i*f+e,d-e.c/d2o3f4s5e6e7d8f9j:c;o<n=o>c?e@nAfBeCuDmEdFcGfHcIeKpLoMpNpOtPcQcRaSpTmUZVwWeXgYfZg[g]__eafb_cVdseufugshpinjlktlummnfocpeqargswtbuZvewaxaydzd{a|f}f~e¡g¢e£e¤g¥d¦g§n©eªi«f¬d®k¯c°c±k²d
recipient account	!pLs
recipient address	0j4k;l<o=e@jDfLiObSk^t_jfjgjhliejekdpjrfs^teui|m¢l¦k§lªl®e±g
recipient blocked	!q
recipient count	®p
recipient does	sn
recipient domain	!e9r;q<m=q]ekemkte
recipient limit	®r
recipient mailbox	2rMnNlOlkd
recipient name	]n
recipient not	FjLqOudnemfkgcilklmese
recipient policy	ro
recipient rejected	fp
recipient unsubscribed	lq
recipient verification	ko
recipients	!k.m2f3j4g;f=g@fCcDkEiFfJeLcMdOfQfUj^fboctfrgfifkklgmfnjpfsl¢k§f¬f®¤¯q±f
recog*	)lbowo{n
recognized	bn
recor*	1n=pZmql|d}o¥l
record	-g1n7f8v;d<m=o>fBjEeGnOfQfRfUf]e_dbfceefgfmfoupjtm|o}x§f©oªf«f¯f±g
records	1n=pZmql|d}o¥l
red	[{
redir*	i§kcps
redirect	i}
redirect target	ip
reduce	cq
refer*	Ap
references	Ap
refus*	!d"j#e&i(f)k*e+a,y-c.i/l0f1g2f3g4j5e6f8g;e=c>j@fAjEkFmGeHkIfKfLfMfNfOnPfQfRfSdTnUiWlXgYmZg[d]a^m_kakbgcdedfqgjhciijckbnfomqfrissuovmwmxcyezo{n|d}f~j¢b£f¥j¦e§f©bªm«i®g¯j°k±d²i
refuse	,m7nEp^q_l
refused	!e"j#e&i(g)k*f+a,s-c.j/l0f1g2f3g4k5e6f8g9i:i;e<f=e>k@fDiEmFnGfHkIgJiKfLgMgNfOoPgRgSdUkWmYn[e]]^p_makcfdeeefmgkhdigjdldngonpgqfrcsetkuovmxcyezp{m|e}f~k¢c£g¤d¥j¦e©cªn«i®d¯l°j±e²j
refused connection	,q
refused ofr	Mmtnunvn§p¬m
refuses	kcrnsxwm¤l®k
refusing	Tn
refusé	)m/mWm^pmouo
regis*	9k:n;t_sgkkrmeto¦n
registered	:o;r_tglkmtl
regul*	^r
regulations	^r
rej	^yfs
rejec*	!d"j#i&j'f(f)k*e+d,m-d.j/k0g1g2f3g4f5e6m7p8g9e:g;e<f=d>g?d@mAmBpCeDfEnFnGgHgIfJeKeMdNfOqPiQdRcSiTeUiVgWqXfYiZg[f^t_kagbecgddedfjgfhfjckelgmgngolpeqeraspusvewkxbygzl{n|l}f¡g¢i£f¤e¥e¦k§n©e¬f®b¯r°k±d²j
reject	!f*f4f7|8e>f@mEmFfLfOfPjQfUfVk]c^qcehfjfkdlkmeqfrfsvtfurwk|j}f~f¢f¦f¯z°n
rejected	!d#i&j'f(f)k*e+d,j-e.j/l1g2g3g4f5e6j7r8f9e:e;e<f=e?d@kAmBpCeDfEpFnGgHgIfJeKfLdMfNgOrPiQeRcSiTfUjVgWqXgYjZg[g]j^v_kagbfciddeefjgfhgifjckengompfqfrbsotiulvfwfxbyfzm{m|m}f~i¢e£f¤e¥f¦k§m©e¬g®b¯l°k±d²j
rejected access	uo
rejected because	{l|l
rejected domain	;ntm
rejected due	^n_k{n²m
rejected message	^m
rejected policy	^o_m
rejected recipient	Eo
rejected unverified	§o
rejected user	klsn
rejected your	Fn
rejection	ul¢m¯o
relais	my
relay	!f"f#j)j*g,g-f.f0g2o4e5g7g;e=g>mBgCgDjEaFtHgJfLeMdOfPfQeRfTjUf^b_ebfefgehfijkbm¾nlofpfqmsctguevfwgxeze{c~j¢r£k¤i¥m§e¨uªg®f¯e°f±p²g
relay access	mq¨u
relay not	mo
relay*	#d-fEfLfMf]fcem®n|qm¢j¤l±f
relayed	n|
relaying	#dEfcfm«qn¢k
relaying denied	mm
relays	mw
relea*	*nSxWn
release	SnWo
released	Sq
relev*	±o
relevant	±o
remai*	¢n
remit*	gnlnrmtmuxwn
remitente	lnrmtmuywn
remote	'q)q+v,u-m0n5f9f;e=f>f@fBmEcFfHfJfLfQgRdWf[l][^f_ebjceeffkkjmjofpjqftfwfye¡m£f¤e¥e¦f§d©jªf¬f¯w°|±n
remote host	+l,oBn]cpm¯l°m
remote mail	¯n°o
remote server	)n¡m©l°m
remov*	:lFvkr
removal	Fr
remove	Hplm
removed	ks
renew*	¤o
rep	_z
repli*	bqto
reply	(f*n,f-r5f:k;e=fEfFeLkNjQfRk[f]ebwcfeegflfofpfqerftqukwk{j~k§f¯r°r
reply end	°l
reply mail	*m
reply rcpt	¯k
repor*	lr
report	xn¦m
reput*	:kEfHr^e_£lkse
reputation	:kEfHr^e_£lkse
reque*	!g#m*n-e2l4f5j7j8f:l;e=lCfFoJfKjLfOoPgQeSjTjUfWn[l]r^f_fcjeffkhfjfmfnkpfqfuewfxgyfzf{f¢f£g¤f¦f§jªj¬e®n¯r°n±f
request	*o5l:lFmWo]e®o°k
requested	#f2m;f=lFjKkLdOqTj[m]lflnk§mªj¯p°k
requested action	Fkflkk§l¯r°j
requested mail	Onnl
requests	]r
requi*	!f"f#z)l*m+f-f.k/f0m1j3k7c8o9g:f;d=f>f@gBkDpEfFeHgIgJgLeMfOgPlQeRkTqUf^f_fbicfekgfhligjfkclgolpfqfrjsetfufvnwjxe{e|f~f¡r¢f¤f¥g§f©fª~«d¬g¯f±f²f
required	!g"f#r)m*n+f-f.f0n1j3k7e;dBeDnEfFfLfMfPmQfRlToUf^f_fbjcfeohlkdogqerjsftfufviwkxfzm¡r¢f¤fªr«f¯g
required but	Do¡m©lªc
requires	#lBnedokªq
resend	"l3sHm]cjl²q
reset	+|
resid*	>s
residential	>s
resol*	-a9¦;l=p>fBkEfFbIlJfQf[f]j_fimkemfozt}ufwe~f¤s§d±f
resolution	9r
resolve	9q=kBk]ooutq
resolve your	on
resolver	9s;m]c¤u
resou*	@koktkyy£s§r
resource	yr
resources	clyo£q§s
respo*	*o+m-|9lReWk[d]bbvkemszj{f§k°k±j
respond	-p
responding	-p§m
response	*l+l]ebxmk°l
rest	®o
resta*	§w
restarting	§t
restr*	"j#k.p4¡IfLeMcOfPpVm^mcmelfegkh{kasdwfxj{b¤j§e¯o°f²f
restricted	"k#l.k4yMePncmemhukd
restriction	¯q
restrictions	^mhn
result	dn
retir*	jr
retired	jr
retra*	mz
retri*	Q¡
retried	Qr
retries	Qt
retry	+f,f-a3k9m@}CcJfKqLfQ|Ue]f^fccwmyt¢f¤d¥f¦d§x¬f°o
retry after	@q
retry in	@oyp
retry timeout	Qp
retry*	3n
retrying	3n
retur*	!e&o)j-e5u=mIkLcNjPkQq]nbcdmhfkkue¤j§f¯t±f
return	&m;d=dQj]pebkaoer~tzurwu
return address	rttpwn
return path	rstoumwr
returned	!e)j-e5u=jIkLcNjPlQq]nbcdmhfklue¤k§f¯u±f
returned sender	¯p
rever*	:l>pFekeo£rowm
reverse	:l>qFekeo|rowm
reverse dns	>lol
revie*	Wr
review	So
revok*	)q6nxo
revoked	)q6nxo
rewri*	¤v
rewrite	¤o
rfc	&k<p?pDkGjR}UeYl]dbeeukbrltnuf|k¥j®f¯f
rfc #	&k<p?qDkRsYl]deqkdrmuf|k¥j
rhsbl	:u
richt*	.t^r
richtlinie	.t^r
right	4wKlOegeqqxpym¤l°k
right now	ym
right send	xq
rights	4yzn
rly	mu
room	>oMxVm]l
root	)rrt
round	pr
route	+f-e9fLfOe[z]mkcme¤kªn±´
route host	[n]p±b
routed	po±r
router	Kl±m
routi*	[w]camdkpl©l±~
routing	[w]ddkpl±¡
rp	mr®p
rspamd	Cl{v
rst	,w
rubbi*	{q
rubbish	{q
rule	%p.y/dFeUj]e^¨ilke{c
rule #	¯o
rules	.o^¢blsnxc{d¤n¯c
rules*	¤u
ruleset	¤u
run	+m5t]m¤u
runni*	,p>o
running	,p>o
réess*	@n
réessayez	@o
s	-m0n@lOdTy_kbfcekn¤l§k¬l¯o
s #	km¤m§m
s mime	0nTy
said	#j(f-a9f;d=eBkEeNjOkWr[f]dbkkkslujwn{j¯w°s²j
said #	Omwm¯q
said no	Ws
same	Kldmjmqq¬m
san	(q
sasl	#nzl¢q¤m
sasl user	¢r
save	Jq
saved	2s
say	^obo~m°m
says	(k)j<q=dBkEfFoJj^pirkdmcolsjwk|m¡m°f
says no	<oin¯m
sbl	Fp
scan	¤l§v
scann*	#k?k]c§{²u
scanner	]d§v²u
schle*	pr
school	]m®m
schre*	Pqkp
schreiben	Pq
schrá*	LpOq
schránka	LpOq
score	Ue_¢ue{¢
scored	{v
script	&o.n5¯]d
se	#nFlQuhl
secon*	-l@r
seconds	-l@r
secti*	?nAn
section	?nAn
secur*	!m"o0cLdSsTw^ybe²j
secure	)nTw©qªq
security	!m"o0cLdSsTw^ybe²j
see	!e"f&o*j.f4e8j;f>f@lFqHebdceefffjjkemdoksftfufwfxm|¦¢f¤j¥j§e©l¯q°r
see .http	&pEn|m
see .https	Fl_kjlxl
see log	°q
seen	@rEm_lpm{n
selec*	6p¤n
selector	6p
self	)s]ppm
self signed	)s
send	!e#v&g'j)g*k+k-e.k/f2g3k4i5f6g7f9g:f<j=d>k?f@dBeCeDfEbFeGgHiIjJdLeMaNfOcPjQiRcSfTkUjVfWfYf[f]c^d_falbocddfeeffgxhbiekbljmeniofq£rlsbtnuavfwex¤yfze{e|u}g~f¡m¢z£e¥j¦f©fªe¬g®l¯b°f±m²f
send again	*p
send behalf	qt
send from	#oqmrotq|l
send limit	¢q
send mail	4l;mPmbkgexk|x¡m
send message	Qn
sende*	#j*m.f4d6m7f@mFbLfOfPfYj]d^e_qcjgxhrkdmcqlrjsvtjuqwmzf{c|p¢f§fªj®f¯e
sender	!]"b#f&e'f(f)e*z+e,f-b.b/e0f1f2f3g4t5e6l7q8k9_:t;[<a=[>g?fAfBbCcDgE_FdGkHcIeJdKeL[MbNeOaPgQgR^SeTeUcVeWdXfY|Zg[e]a^Y_rafbfcnddeWfagsheicjakRlem^nfocpcq¡r°swtªu¶vvw®xwydz^{[|y}o~£¡g¢o£e¤i¥d¦e§]©eªi«f¬l®d¯f°a±b²d
sender account	xr
sender address	#n4f:r<g@fEfFdOePjYj]kebgfjfkcmgqprtsftoumwr|g~n
sender blacklist	uq
sender blacklisted	uo
sender denied	snup
sender domain	7o8j9f:r;d<fHf^f_fcpmdrfsjtuumwe}k~f¢fªm
sender id	|w
sender in	snuo
sender invalid	6n
sender lacks	4p
sender not	4kPobjguhnqnrnscumwnzf|e~e
sender policy	7p|p
sender quota	¢q
sender recipient	@n
sender rejected	uq
sender score	_r
sender verify	tlwt
senders	#j*m.f4d6m7f@mEfFeLfOfPfYj]d^ecjgxhskdmcqlrjsptjuwwmzf{d|p¢f§fªj¯e
sendi*	!d"f#q'i)f*f-k/g0g4m8j9g:i;f<f=g>i@fBgCfDgFnHfKgLcMfOgPfQfRfUe]d^e_pbfcreggghgjgkelnokpfqssetfuevkwfx¡yfzd{b|o}k~g¢z¤f¥g§f©g«g®i¯e°f±g²g
sending	!d"f#q'i)f*f-k/g0g4m8j9g:i;f<f=g>i@fBgCfDgFnHfKgLcMfOgPfQfRfUe]d^e_pbfcreggghgjgkelnokpfqssetfuevkwfx¡yfzd{b|o}k~g¢z¤f¥g§f©g«g®i¯e°f±g²g
sending domain	qnvl}l
sending limit	¢n
sends	&qFm{a~m¢o
sensi*	.y
sensitive	.s
sent	!f"j*p-k.k/m2m4e?fCeDjEeFkGfLdMfQcRfUm]m^f_dbpefgflsmenrpfseuewexqzf~n¢~®d¯d°f
sent too	¢u
seque*	bu
sequence	bu
serve	mt
serve*	'l(k-p9t=p>oEmMfQe]akepqwkyn{e~n£m¦r°d±n
served	Lq
server	!c"b#l&j'o(l)q*a+l,q-y.b/g0j1j2c3e4_6e7c8f9u:g<b=q>n?e@jBkCaDlE|FlGeHcIdJgKcL^M^NdOcPbRaSbTdUgVbWbYfZk[a]Z^e_magciddebfegah_jekclcmmnoppq^rbs^tgurvdwnxdy{zg{c|j}d~c¡p¢a£s¤n¥|¦~§u©jªi«n¬e®i°i²c
server after	¯n°o
server cannot	¤q
server certificate	'm(l1m
server configuration	§o
server did	¯o
server error	§m
server failure	9q
server in	¥s
server not	)l-nErud¤l±n
server temporarily	§q
servers	9u>pUepr~n±n
serveur	'l=nEoyp
servf*	9o
servfail	9o
servi*	!n#g*g+f,g-k.f/g2j4d5j:m;l<q>oBfEsJfLlMdOdPfQeRfSgUfWg[f]i^j_mbecneffgheigjlkcmcpfqfsdtfucwfxfyqzm{d~g¢f£j¤k¥u¦n§n©fªg®f¯n±f²f
service	!o+g-e.g2j4e5k:m;m<q>fBgElFjJfLmMdOdPfQfRfUfWg]k^j_mbeckfggihfjlkamepfqfsdtfudwgxfyjzn{e¢f¤k¥z§p©f¯p±f²g
service error	;m
service here	¥q
service not	¥s§o
service unavailable	5m:oFkue§k¯q
servidor	-nEpyo¦m
ses	]m
sessi*	#s+s,j-n2l@fCeEfKjQf]c^f_fbohfkfpfzf¢e¥k¦e§e©lªp¬}°j
session	#p+t,k-nCeKk]ebryf©mªm¬j®j°k
sessions	ylªk¬{
set	.e8m9lLfMdOeSlVpZl]kgoipkflkmeuf{c¤x®e¯l²e
set up	8n=lZl¤q
setti*	^mgnolrksp¤u
settings	^molsl¤p
setup	6b]n¤{§b
sever*	QnYtdn
several	QnYtdn
sh	5r
shared	©n
shared cipher	©n
she	!n]m
shipp*	]r
shop	]o
short	bocr
short period	cq
short*	Hvym
should	Mo
shut	Lpumxo
shutt*	¥o
shutting	¥o
shutting down	¥o
sich	jt
siche*	^v
side	§m
sie	*n4m]nsl¢n
sieve	5qsr
sieve script	5q
sign	#senzq
sign in	#szo
signa*	6¢BkFeHnTtkfvj¯e²l
signal	5u¥q
signal #	¥q
signature	6¢BkFeHnTtkfvj¯e²l
signed	#q)u6pTsqn
signed in	#q
signs	epwo
silent	-r
simul*	¬r
simultaneous	¬q
since	Xkjlxl±k
single	Yo
site	ElHuUk[m^pcehlmkukxn{c¢k¥n«m¯e±n²e
size	"e.g4gAtCfEfJfLeMoOfPgQeRcU¯V}]m^f_gaqbqccefkemfpercsfuf{e¢e£m¤k¦f
size #	Vc]p£n
size exceeds	AlUk
size limit	Ud]m¤l
skipp*	lo
skipped	lo
skrzy*	MnOr
skrzynka	Or
slow	]lcw
slow down	]ocm
small	©o
smart*	llmo¢l±l
smarthost	llmo±l
smells	{y
sms	2lLlUo]^eqnn¢l®n
sms gateway	kn
smtp	!c"f#y&k'f(g)f*f+k,w-l.d/k0f1g2j3g4f5d6g8g9e:i;d<k=m>g@eBfCeEnFgGfHfIgJeKfLgMbOmPfQdRdSfTfVkWfXiYg[g]U^a_dbwcddffqhdiejelemmogpeqjrfsfteukvfwgxqymzn{e|f}g~g¢p£g¤i¥r¦l§a©eªi«f¬l¯|°i±e²f
smtp #	MdVm]dun
smtp address	fr
smtp auth	#v
smtp authentication	#o
smtp connection	-o
smtp error	¯l°o
smtp service	<lEoLn¦l
smtp timeout	-n
smtpd	yn
smtpu*	Dv
smtputf	Dv
smtputf #	Dv
smugg*	&o
smuggling	&o
so	*j-d3m<m=e>fEfFlJjMdQeXkZkcukfmkpmrkwm~k¤j¯e
socket	+t,n-mJd[s¬l°b
socket error	-o[p
soft	9m@t°u
softw*	+mGn¦m§m
software	+mGn¦m§m
solo	hq
som	{t
some	fm
somet*	/oNofo
something	/oNofo
soon	@q
sorbs	Fu
sorry	!j"p#f-k4f7j@jEeHfJfOlPkUcWjZk^l_kbecfekffglhfjfkqqerfueymzf{e~j¢f¤f¥j¦l§c¯x°k±f
sospe*	!s
source	Fr_o{_
space	>pFeLeM§kbsf£¦§d°f±f
space left	£n
space user	Mp
spam	!d"e#g&g*j+g,g-g.b/d0g4g5g6g7f9g:o;g=g>g?g@rBgCgDgEdF¨HdIgJgLeMeOgPjQfReSpTgUdVgWg[f]o^c_zbfcddgeggfhgigjgkblsmbofpfqerfslteubvgwex{zf{¸|f~e¢d£g¤f¥g¦g§j©gªg¬f®f¯f°g±g²d
spam from	Fq
spam score	{n
spama*	{s
spamassassin	{s
spamc*	Fq
spamcop	Fq
spamd	{r
spamh*	:n>nEeFsHm
spamhaus	:n>nEeFsHm
spamhaus dbl	Ho
spamhaus pbl	>p
spamm*	ElFnLcxu
spammer	Fo
spamming	Lcxv
spammy	{s
spamt*	Fp
spamv*	xp
spazio	Mp
speci*	dlgn
specific	gn
spf	!g"g#e.g4g6a7l9g:f;g>g@fBfEfFfHgLfMgReUg^e_fbfcdgghgjgkdmeofpgqfrfsftdudv¥wfxgzf{e|Â}»~f¢f¤f§e¬g¯e²g
spf #	|n
spf dkim	6d7ovz|d
spf fail	|m
spf none	vo
spf record	}s
spf records	}p
split	®r
spoof	~q
spoof*	~x
spoofing	~s
spoofing policy	~q
spool	+eJrQlUd]a£¢¦u
srv	§q
ssl	#a+c]e©¦ª}«n
sslv	«u
sslv #	«u
staff	hqkp
stalw*	§m
stalwart	§m
start	]m©n
start tls	©o
start*	#c¡v§e©zª|
starttls	#c]e¡v§e©zª|
starttls command	bbªp
status	-f3l5t@eNuOeQj[l^kcefrkbnq¦n¬l¯q°j
status #	¬m
still	3y]l¯o
stop	~o¬o
stopp*	QlXkpp¥p
stopped	QlXk]cpp¥p
stor	Uy
stora*	JpMv]lcf¢f£u
storage	JpMv]lcf¢f£u
storage limit	Mo
storage space	Mn
store	J¡£q§m
stored	2tLmMomc
stray	&w
string	en¤n
sts	=eX´
sts policy	Xr
stude*	Mmko
student	Mnko
su	Wm{s¢n
subje*	(v)d*u-f.~Rt]e^e©n
subject	(r)e*v.~Rt]e^e
submi*	#z4sLdMc]dcczq¢v¯e
submission	#p4sMe]dcdzq¢r
subsc*	!tIlP§QeUfhfknspud
subscribe	Po
subscribed	Pt
subscriber	!nLkPkknsr
subscribers	ImPq
subscription	!o
succe*	2tQm_q
succeed	_r
such	-f.j9d;t=fJnLfMfOoRf]mbkeffgikjfktmnqfrgwm¤m¯e±d
such address	kp
such domain	kdmv
such host	;p
such user	ilklwm
suppo*	#n0uCmDsLfReTv]c^ebpkcplzk¡qªj«k
support	CmDlpm¡qªm
supported	#l0tDoTsbreeke¡lªd«k
suppr*	kelª{e
suppressed	lz
suppression	lt
suppression list	lo
surbl	:pHs
suspe*	!ª"e#g*j,k;fEfFcLaMeSn[n^f_ocfdjkbmfpjsfufxs~k¢f¤e¥n¦n§f¯f²m
suspected	!cFdSo_r{l~l²n
suspended	!|,k-jLdMf[n]j_fdjkdxt{f¤e¥n¦n§f
suspi*	"j@kHmLfSu_uuexn{v§f
suspicious	@kHnSs_vxn{s
swamp*	yu
swamped	yu
switc*	Lq
switched	Lq
switched off	Lq
synch*	bp
synchronization	bp
synchronization error	bp
syntax	.f6k?sBbRuYf]kb¤cfe~ffifk[rsucwezf|b}p¤k§e
syntax error	epro
system	!f"f#f*k+j-j.f/e2g5i9g;s=g>f@fBgEoHfJkKgLdMbOePgQeRfUkVfWf[f]dbecdeeffgfifjjmeogpfqfresetmuewfxeyxzf~g¢f£x¤q¥x¦¡§r®g¯f°d±f
system address	;o
system full	£p
system not	¤n¥p
system problem	¦m
system storage	£o
table	+dEm]nlnyk¤n±w
take	"n0lAlElNkOkUlVlckkbmeteuoylªk°l
take mail	En
taken	-f>lLl]k^j_jejflmeqjtjul¢jªk¬o¯k°o
taken mailbox	Fkfmkkqltk¢l¯e
takes	"k,lCmMdVrglhk{k¥q®k
talk	,m¥p°n
talki*	¯p
talking	¯p
talos	_t
tarde	°p
target	,p[l]edmi©k]¤k
target machine	,p
tcp	,t-nEr
te	Uo®q
techn*	§q
technical	§r
tell	dl¤m
temp	Jc§q
tempe*	}o
temperror	}o
tempf*	°q
tempo*	#g)g+g,i7i9v;d>g@rCgFgJkKlLnMeNfOfRgUf[f]e_pbfclkflgpgsgtmufwgxjyfzj{f|g}j¢f£f¤c¥e¦c§}©lªf«f¬f®g¯f°r
temporarily	,j5f9k;e@pJfKkLjMfOf_qcpkftlufxj{f¤d¥f§m©jªf°p
temporarily deferred	@l
temporarily rejected	°m
temporarily suspended	¦n
temporarily unavailable	@ncm§c
temporary	5j7j9l@mJmQj]fcfzk}j¦c§r©j
ten	4q
tenan*	¨v
tenantattribution	¨v
tenantattribution relay	¨v
termi*	5qkm
terminated	5qkm
terms	^ouo
test	jp²n
text	"l&k.¢/k0n4f:bEeFeHoRnUn]m^cgehfkdmfue{u}jªq¯l
than	*g+f,f-j:k;g?e@fAsCmDfEfFfGvKnLeMfPfQpRdU~VpXjYp]f^f_fdojfk_lfprrksfufxf{b¢e¤f¥f§f©fªf«l¬k®o¯e°f
than #	:kAnGlQkUlVlYk]erk®m
than one	Ymdr
thanks	{p¯p
that	!c#d&j(f)k*l+g-f.l/f0f2g4n5f7k8f9l:f<n>d?f@fAgCpDoEeFlGgHfIfJfKjMfNeOpPdQeRjSfTfVjWfYgZj[f_gbjc^dseigcheinjckwlfmkqgsgtbucvjwmxeyfzi|k}g£e¤j¦f§e©gªe«g¬f®m¯k°f±p²f
the	!i"g#]%g&a'k(n)i*q+k,m-f/i0e1n2i3e4i5g6f7k8f9l:j;o<b=f>[?k@_BiCjDgEcFYGgHjIkJjLcMlNmPkQgRdSpTeUkVnWvXiYaZe[l]¤^c_galbeckdjegfoglhjimjlkblmmbnkpmqnrbsitau_vdwlxgyczc{g|f}j~a¡f¢f£k¤e¥g¦c§b¨g©fªa«e¬b®g¯n°p±i²f
their	'l,rsm
them	ClRngm
then	*nPlQlWl©m
there	,m4k:m;mLdNk[k^kdnekgkkrmeue¯e±n
there no	[lekkq
third	mt
third party	mu
this	!g"i#f%g&f'e(d)d*i+b,f-].a/m0j1f2b3g4x5f6f7q8c9d:a;c<g=f>f?c@dAeBbCqDfEfFcGcHcIiJcKmLiMeNePpQfR]SgTjUnVvWpXjYdZj[f]d^j_fakckdge]fkgihrikkolrmmneocprqor]sjtZunvgwbxiyozm{j|f}d~g¡g¢f£f¥u¦_§e©jªm«p¬f®k¯o°i±s²e
thread	Kq
thread limit	Kq
three	]n
thres*	aq{o
threshold	aq{o
throt*	cv
throttled	cs
throu*	#l*p4eUlclmrpnue~o
through	#l*p4eUlmrpnue~o
thư	OpQp{m
ticket	¯p
ticket #	¯p
tidak	ku
till	§t
time	*n-q5m@nJfMeQ~Ue[j]n_fbdcmkbmfplyf¢d¤f¥l¦f§n®m°s²e
timed	,f-v3m9o;fQr[dwlzk§k
timed out	,f-v3m9o;fQr[dwlzk§k
timeo*	+t,e-z9qFfQs[d]dbecfketj¤m¦f§r°d
timeout	+t,e-z9qFfQs[d]dbecfketj¤m¦f§r°d
timeout exceeded	+n
times	Qxlmpt{n
tls	!g"f#_'r(w)p*g+d,f-b.f0f1k5g9f;e=f>g@eBgDfEeFeJfLeMfOePfQeRfTfUf[f]c^d_ebdcdefgfhfjgkcmeofpgqfsetfufwfyezi{f|g¡r¢f£f¤f¥f¦g§c©µª¶«·¬f¯f°e±g
tls handshake	]p
tls not	©q
tls required	¡n
tlsa	)d1®
tlsa lookup	1q
tlsa record	1n
tlsv	«v
tlsv #	«v
tmp	§o
tnef	0u
to	!e"b#k%l&c'e(i)j*s,a-i.Y/f0m1e2n3e4s5i6g8f9c:d;f<e=s>g?a@eAqBdCdDeEkFbG_HnInJsKeLeMcNiOmPrQgRjSjTdUcVlWkXcYaZj[t]l^b_lagbccbdmedf_gohoirjjkalmmnn|odpqqkrasotiu_vfwixjybze{g|l}c~l¡n¢[£a¤k¥[¦c§g¨g©kªe«c¬a®o¯g°c±r²b
today	Cp{q¢q
tomor*	¢m°p
tomorrow	¢m°p
too	!d"i#c&e'f(f)f*e+c,f-l.g/e0g1g2e3e4d5d6g7f8g9g:e;c<f=e>d?i@mA~BeCtDeEkFcGoHkIiJdKoLeMkNfOePdQpSeTfUzVoWfXgYjZg[f]g^d_uarbqc|diekffgeheiejdk^lfmcngoeplqeresctdudvewexgytzo{l|e}l~e¢j£d¤b¥c¦e§a©jªd«p¬s®v¯c°c±e²e
too big	AqUlVkan
too busy	yu
too heavy	Up
too high	{q
too large	AmUnVs
too long	-t9j@fAoGrLmQoRfUobmcceo¬f®l
too low	_lao«m
too many	!g"f#f*g+f,g-e.j4f5g9f;g>f@dAmBgCmEkFeGgHnIgJgKmLfMkPgSgUfVfYk]i^gagbpcndkifjfkdmfofpsqgsftgugwgxlzm{f|g}m¢n£g¤g¥f¦g§g©fªg«f¬s®s¯f°f±g²g
too much	@eCnEkMk]kcm{e¢l¬k®m
too old	Qr
too quickly	co
too small	©o
too soon	@q
took	-s
traff*	[oaocryo
traffic	[oaocryo
trans*	!f"e#f*f+s/d0m4f5m9f;d=f>l@fAfCfDlEeFdGkHfJgKfLeMeOfReTjVf]j^o_fcfhgifkemrnjogufwfzk{e¢f£f¤t¥l¦m§k©fªl®m¯p°t±o
transaction	^obocd®q¯n°n
transaction failed	^n°o
transfer	+r]okm¦m
transient	>n§s°r
transit	mr
transmission	+m
transport	5o;eGmkbpk¤z¥k¦o§eªl±r
trial	¢r
tried	3kLkPlQx]cektl
tries	Qv
trigg*	.r
triggered	.r
tripl*	@t
triplet	@s
trojan	²q
trop	ArUuVlcl¬l®p
trop de	cn®q
troppi	®s
troub*	9nNt[p¦p
trouble	9nNt[p¦p
trust	)o_yzm
trust*	)r_s
trusted	)r_o
try	!g"g#f'j)f*g+f,g-e.g3m4g5f9t;d<j=f>g@pEgFfHgKfLfMeOfPgQkRgUf[m]i^f_jbgcmdmeghficjrkclmmfpfqgsgugwfyn{j|k}g¢f£j¤f¥e¦d§y©e¬f®f¯q°q±g²g
try again	-f9s;d<j=f@oJkQl]k_fcjkflmym|k}f¥f¦f§o°k
try another	ja
try later	[o_m§m¬e
trying	3mQu
ttl	Qw
tu	kv
turn	#o0p
turned	,p0nLqWs]bul¥n«k¬m¯t
turned away	¯p
turned down	Ws
turned off	Ls
twice	Rmbqdv
two	6bFkReY|]sbkd~erflk_mfplrkue|c}p¬k¯e
two froms	Yu
txt	8n}m
type	"{*l.e/e0s9l;j=l]dzk{f¤o§e¯f±j
type not	0n
ucepr*	Fr
uceprotect	Fq
ukendt	kr
ukjent	kq
umlau*	Dt
umlauts	Dt
un	Co]lxm®o²m
un virus	²o
unable	!f#c'g(f)o*e+f,j-s0k2f4f5m9n<g=l>f@fCdEdFeHfIoJrKfLkMjOpPdRdUe]e^n_ebfccdfeggfhfifjfkklemfneokpcqfrnsdufwkxfyfzl{f|g¢g¤i¦t§v©jªg¬e®f¯m°k±m
unable deliver	Oo¯p
unable find	=o
unable get	)n
unable route	±o
unable verify	wo§m
unaut*	#y4p6k7q>eEjFccfhkkdmkqjrfteukv|wezl|p¯d
unauthenticated	#{7q_khkkeubv~
unauthenticated email	7p
unauthorized	4mqlumzm|r
unava*	!e+g,f-n4f5k9f:n;f@pCfFjHgImJfKeLgMeNdO¢QeRgUg[p]f^k_fbfcodfegffgfifjfkbnmpgqjrgtiwfxfyezg~g¤m¥e§z©mªf«f¬f®f¯k°d±e
unavailable	!e+g,f-n4g5k9f:n;f@pCfFjHgImJfKeMeNeOzQfRgUg[p]f^k_fbfcpdfegffgfifjfkbnmpgqjtjwfxfyfzg¤m¥f§s©mªf«f®f¯l°e±e
unavailable access	cr
unavailable client	Fn¤l
unavailable sender	:o
unbal*	er
unbalanced	er
unbek*	;pipjmkx
unbekannt	;pipjmkq
undef*	/oNq[l^lkq¦k¯p°q
undefined	/oNq[l^lkq¦k¯p°q
undefined media	/q
undefined status	¯s
undel*	Qvkowq¯r
undeliverable	Qnkpwq¯n
undelivered	Qp
under	!nKoLe^mskunyq
under*	Bl[obm¯n
unenc*	ªx
unencrypted	ªx
unerw*	{v
unexp*	+p]ebsclek¦m§q
unexpected	+m]bbtclek¦m§q
ungül*	rv
unique	d{
unk	;{kz
unkno*	!f#e&g'f(f)r*n+f,f-e.f/g0o2f3g4f5l6g7g9f:f;u<g=e>f@qCfDfEeFeHgIiJlKgLdMeNfOjPfQdRfSgTgUeVgWg]k_gbncmdfecfegmheikjjkylfmenkompeqfsetiuevgwqxfyfzj{f|f}i~e¢f£g¤o¥f¦i©gªf¬j®d¯m°k±m²g
unknown	!f#e&g'f(f)r*n+f,f-e.f/g0o2f3g4f5l6g7g9f:f;u<g=e>f@qCfDfEeFeHgIiJlKgLdMeNfOjPfQdRfSgTgUeVgWg]k_gbncmdfecfegmheikjjkylfmenkompeqfsetiuevgwqxfyfzj{f|f}i~e¢f£g¤o¥f¦i©gªf¬j®d¯m°k±m²g
unknown mailer	5qJn
unknown sender	*p
unknown triplet	@o
unpar*	eq
unrea*	-sIl[p§o±p
unreachable	-t[q§o±o
unrec*	+ebyku©k
unrecognised	boks
unrecognized	br
unres*	-ntw
unresolvable	tr
unrou*	;qkmtpudwe±{
unrouteable	;mkn±v
unrouteable address	km±s
unsafe	¤t²o
unsol*	{y
unsolicited	{y
unspe*	¯p°o
unspecified	¯q°o
unsub*	l~
unsubscribed	l{
unsuc*	©m
unsuccessful	©m
unsup*	0xDobo¤q©e«o
unsupported	0xDobo¤q©e«o
until	%s*o3qSmakcj¢k¤n¥m
untru*	)y_v
untrusted	)s_v
unused	Lv
unusu*	_lcnxq
unusual	_lcmxq
unusual rate	cn
unver*	koqsudwv§m
unverifiable	wp
unverified	klqswn§m
unverified address	§n
unwan*	_mspul{t
unwanted	_mspul{t
up	!j"g#f*f+o2g3k4f5f7f8m9m:g;j>n@bCnDgEfFeHfIlJeKfLcMoNgOfPfQvRfSfUnWgZl[e^f_kcddgefhfjkkflfmdnfoepfqfsetkufwfxfyn{f|f¢m£l¤l¥f¦fªg«f¬m®n¯s°d±e
up #	Vm®n
update	]m
upgra*	¢p§n«s
upgrade	¢p«s
upgrade your	«q
urgent	av
urgent mail	as
uri	FcH¤_a
uribl	Ht
url	.eFeH¶_c
url in	Hn
urlbl	Hx
urlbl #	Hw
urls	Hv
us	!k+k,k.f4e7o>dBmFfLeNfOfQfUm[k]e^ebfcmflgehfimkfmjpjqerdsjuo~w¢e¤m©k¯l
use	!f"k#i+f-f.j/f7f:f;d<g=f>w@dAlBjCfEeFjHeIgKrLfMeNgOePeQfRfSgUiVfWfYk^lckdjfjgbhkifj|kelfmnoepeqzsdteuewexeym{e|q}j~j¢e¤f¥e¦g§d©cªq«l¬f®p¯d°f±e²g
use domain	~p
use sender	qp
use your	>t
used	!k&k-f:jBnCqLkMlPjUcgfikkfmeqmsezl¢r£l«m¬m
used up	!lCqLdUd¢p£m
user	!t"c#k&f'g(f)f+e,f-f.c/f0g1g2f3g4i5k6f7e8g9e:e;Z<f=e>r?e@cAfBdClDfE_F^GfHdIeJyKwLuM}NpOjPcQbRcTfUVVyWeXgYfZg[f]j^e_eafb_c]doeefegshliujwk£m_nfodpdq}rcs¥tcubvdwmxpydzp{a|d}g~j¡g¢s£c¤f¥b¦d§e©fªe«f¬d®d¯a°c±b²f
user account	]n
user blocked	!p
user does	Jl]mkl
user in	uo
user mailbox	LoNpkb
user moved	jp
user name	]qdmkdzl
user not	4sJkOm]eckjnkomjqc
user over	¢p
user unknown	]mijklwm
userid	kt
usern*	zs
username	zs
users	#y>nEfMe^d_qdogehrkwmdqesmud{d~l£l¤k¯d
using	:p>kFkud~p¤l
usr	5skw
usr bin	5p
usuar*	Coiojmkr
usuario	Coiojmkr
usuár*	kq
usuário	kq
utente	Lskq
utf	D~
utf #	D~
utili*	ksqn
utilisateur	koqn
uucp	;maoel¥n
v	Qs]b
vacat*	%u5nso
vacation	%u5nso
valid	#j'q(j-f2p6k;k<f=m>f?qDfMfOfPfQfYfbleqiljjkklfmdolrntludvkwmxf{f~f¯e±e
valid recipients	br
valid sender	wp
valid*	't)m1m6kQlXnqktjvn|j
validation	)k1mXnvn
validation failed	|m
validity	's
var	JmKm]l£n
var mail	Km
verbi*	+n,w-m]_¬q
verbindungen	¬q
verif*	(m)q*u-e1l6l7l9f;e=f@lFgLfQfTjcfefkpmdqvresftbuew§{d~g¤k©g¯f
verification	)m*v-f1k6l7l@nklqfwr{e¤l
verification failed	6k]lklwl
verification in	@o
verified	(m)lTkqztcwk
verify	#f'l)t*r-f6m7fFfgkkpmjokqnrfseuevfw¡|f~e§m©eªf¯o±k
verify failed	glmktk¯p±l
verify sender	wo
versc*	ªq
versi*	bl©l«z
version	bl©l«x
very	Um
via	no|m
vidar*	m{
viele	co¬p®q
viesti	{t
viola*	!jRw^q_eboxj{n|m
violates	Rn
violation	^qbn|l
virtu*	il¤s
virtual	il¤s
virus	"eHf]r§k²ª
visit	*q
vol	Mp]o
voll	Mv
volume	c¥
von	+n
votre	*nEnWnsn¢l
vous	4r
vérif*	ws
vírus	²{
w	Qr²u
wait	@uCeKl]dakck¢o§l°n
waiti*	-ubn
waiting	-ubn
want	Hlcdmesw{pªo¯m
want your	sr{o
wanted	]m^oup
warni*	3q
warning	3q
was	!i"f#f&f(e)j*d+p,f-j/n0f1g2r3f4c5j8f9e:n;o<f>e?g@eAgBiClEkFgGgHeIfKeLrMgNfOaPeQkReUnVeWpXgYg]k^g_cbkcadffiiljokpldmenjoepfqcrgsbtfuavewdxsyfzd{n|i}g~d¡m¢g£f¤d¦l§f©pªd«i¬f®d¯j°r²i
way	*lAnJmbnnm±m
we	"p#f&g'f(f)m*f+f,f-g.j/u0j3k4d5f7f8o9f;e<e=e>j?f@lAjBfCfDkEsGgHkIgJfKmLaNfPdQrRdSfTfUpVe[f]m^dbccidgedfigbhcjlkmmmngpeqcrds^tjuovjwvxiyjzf{d|e}i~c¢c£f¤e¥m¦f§c©fªp«l¬f®e°d±f
we're	yq
we've	Eq
web	#c*m5l<kFdHycezs¢l
web address	Hq
web browser	zp
websi*	Ho]n
website	Ho]n
wegen	!txo
wegens	!u
weite*	3nipmu
weiterleitung	ipmu
welco*	^nur
welcome	^nur
went	mo
werden	wr
what	/sAnUm]mblckekkamlªe«n
when	]qwm¥m
where	]pbp±u
where send	±r
which	"l=lHqfkikkdnoqerl¤k¥l
while	(n+x-oIlJlMf[f]okftjwl¯f°r
while sending	-m
white*	^ng{kdst
whitelist	^ngnsv
whitelisted	gu
who	Wp]lgrllon
why	]o
will	%m'j*o-f.f/j3t@qEeFnJfKmLfMjOjQcRfSk]n_rbfcddjkblkmmpfqfuf{f£f¤j¥f¯k°q²f
will not	'kFnQl^k_ndkkcllmm¤k¯l
win	Bq²q
win #	Bo²q
wish	sp
with	!d"i&k(i*p+s,m-l/k2m4d5u6n7m8g9o:f<l=b>d?e@eAfBwCfEaF_GfHoIfJeKgLgMbNwOcPfQfRfSfTfUdWfYl]jagbccddgenfrgdhbiejkkklemengocpfqordsdtgzf{b|l}f~p¢e£f¥d§e©qªf«f¬j®e¯b°d±d²i
within	-nQtSmWkcnho{k
within #	-n
witho*	#o&o+m7e8s<k=n?mQlRrUfYp]cblefmeonrmteuc¯e°l
without	#o&o+m7e8s<k=n?mQlRrUfYp]cblefmeonrmteuc¯e°l
without sender	Yq
word	*m.}Ro
words	.£
work	]o
works	gohnkd
worm	²}
would	Mo
would exceed	Mo
wrapp*	Es
write	!l%m*f+u4nEmIfJqLeOfPqQf^fbfgnhkjokcmdqfsmuq£n¤e¯d
write error	+n£n
writi*	!lJounwl£l¤n
writing	!lJounwl£l¤n
wrong	#d&m(p4fJkLdMeNoToboedfkjfktmfqlzx¢e¤|¥k§e©k°f
wurde	+n3nLoPm]m
x	(l.oUeVe]kpm°k
x #	(lRl]o
xbl	Fx
xx	°q
year	Ln]r«o
yeste*	'p
yesterday	'p
yet	*t3k@sQd]ebkklte§n°w
yok	4tmp
you	"e#m&g'g(f)f*z+e,f-j._/j0e1g2i3p4~5e6f8g9f:g;g<e=d>l?d@qAfBrCdDdEqFmHaIeJdLaMbNeOgPuQcRcScTeVdWcXgYeZg[d]t^c_jafbpcieefcgqhdifj^monfojpbqrrfs¤tsugwixiy_{c|c}f~r¢q£d¤b¥e¦d§b©fªl«e¬o®l¯a°d±c²d
you do	gl
you may	4o]l®n
you not	#j*lPpgnsfuf~y
you send	tq
you sent	/nUmbm¢m
you tried	LlPl
you used	qo
you're	#e*o4n@pFdPlckgpkcmkswwm{d~w¯c
you're not	4ogr~x
you've	¢m
young	_y
your	!V#m%g&j'g(e)d*t+b,c-e.g/l0e1f2n3o4d5e6f7l8f9b:m;a<a=a>q?g@lAgBkC_DiE|FlGlHgIcJeKcLYM]NdO^QcRjSfTcUgVmW}XfYdZf[c]q^d_zadb^csdde]fbgfh_icjck[ljmandotpdqvrjsytpupvkwwx{ydzk{j|l}k~e¡g¢x£d¤]¥a¦b§_©f«s¬o®e¯k°b±a²n
your access	_n
your account	!cLd]l_fccqpxt¢q
your address	DmOePo]egmkdomqesnut
your domain	#k7e8l:l;c=eEfFeclmdofqfsptouyvl|m}f~o
your email	*mum{n
your host	Epcmml¢e©l¬m
your ip	:j>fEkFmOjcmmnonsf~l¢f¬o
your isp	>m
your login	qo¢m
your mail	"m#o*p2k9f@jEfFkJlLfMfQmSnUlVnWm]c^lbfcdjflfmepfqfspuevlwfxd{n|f¢d¥f¦f§k«j¯k°f
your mailbox	xr¢n
your mailer	Ru
your message	"j*t.j/n2o3m4l5j:j@nCjEfJfLlMmQdReSeWj]_^f_ecdlepjqfxe{e¢f¦l®k¯l°k
your mx	wp
your network	EoFb_qcl
your own	pmql
your pc	²q
your post	Wn
your provider	>tFl
your sender	rm
your server	-j@nBjEoFl_nculjucwoye{e§eªm
your spf	}p
your web	zp
yours	6lRoVlWlqmslwm
yours*	*qcn
yourself	*qcn
za	@mUscp°c
zablo*	!uEu
zablokowane	!q
zabro*	^tmr
zbyt	Ur®u
zen	Fq
zerti*	)t
zertifikat	)t
zip	"{
zone	9o=o
zu	4mAqClMdUtcmql¬p®p
zu viele	co¬p®q
zuste*	4pKp
zustellung	4pKp
zustä*	mw
à	4qPmxm
är	LnOp]m
è	Mq]q
đã	Lq
άγνωσ*	ku
άγνωστος	ku
δεν	-rksmr
είναι	Ls
ο	LpQu]]ut
автор*	#y
адрес	>qfqhqjrrn
адреса	Dr~r
больш*	Up
в	,o.oElHmQoSq]ogmsp¯c
вашего	co
вложе*	"z
для	Pu
домен	;vkamptq
домен не	;smp
домен отправителя	tr
доста*	Qr
доступ	^r
забло*	Ew
запре*	"w.y^p
истёк	'w
лист	{t
много	CnKo¬n®p
на	4nHnPn]mit{n
найден	;nko
не	*m-o;oDpLrPmQegrktmnqnuewl
не найден	;nko
нет	4nko±t
откло*	/oWpfp{n
отпра*	*n4m_tglkcqnrmtqurwm~q¢m¯d
отправитель	uv
отправителя	_utr~r
переп*	Mq
перес*	m|
писем	Ko
письма	/q
письмо	Vo
подтв*	*u
подтвердите	*u
получ*	4mCpVo]belfqgmissm®p±s
получатель	Cp
получателю	±t
получателя	fqit
польз*	kq
почто*	NuOo
разре*	gu
рассы*	P{
с	Nucoqo
серве*	mp
сервер	-sDryq
слишк*	CnKoUtcl¬m®p
слишком	CnKoUtcl¬m®p
слишком много	CnKo¬n®p
сообщ*	Wq
сообщение	Wq
списке	Fv
список	Fsgtsp
срок	'w
такого	kv
только	hz
требу*	ªu
требуется	ªu
чёрный	sq
чёрный список	sq
ящик	KpLqOoit
אינו	-vLsku
ההודעה	Qv{t
לא	kt
いま	El]lmm
きま	Pr
され	ml
した	]ojq¢m¯o
しま	Qnjq
せん	4mOlPqglhlml¯l
てい	Elmm
でき	Pr
です	!o
まし	jq¢m
ます	ElQlcq®q
ませ	4mOlPqglhlml¯l
りま	4n
メー	Omhm
ール	Omhm
上限	¢u
不允	ms
不在	gr
主機	-vEuFr]^mr
件人	4oCqgpkmqnrlsotluo®r¯c
件已	Su
信件	Qv
信数	¢t
允许	ms
内容	/v
内部	ht
务器	=qyo
发件	uq
发信	P|][¢u
受信	Cogrso
名单	@pgrsn
地址	Dx]aht
域名	=r
存在	kn
宛先	®r
已被	Su
感词	.v
拒否	sp
拒绝	uq
接受	/v
收件	4p;rCq]_gqso®r
敏感	.v
服务	=qyo
用户	!v
箱不	Ot
请稍	cq
过多	®s
连接	¬q
退回	{t
送信	cs
邮件	.t=qCqHnSt
邮箱	DxNwOr
频率	Cr
黑名	Fr
니다	!n-lElLlOnQuUl]]mm§l
메일	Oo
발송	¢t
사용	kq
습니	-nEmOomn§l
찾을	kq
초과	Mp¢t
`;
