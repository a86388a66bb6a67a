import type { CauseId } from './causes.ts';

// Written by `npm run word-weights` from the lines in `lines/`; not to be changed by hand.

/** SHA-256 of the lines that it was learnt from. */
export const LEARNT_FROM = 'f653e4c6302e61c1f4b3b7e7acce844c03261a54ba9a23db141545e4e85cd5ea';

/** Digits of indexes and weights; the middle one is weight 0, each step from it is `STEP`. */
export const ALPHABET =
  "!\"#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ";

export const STEP = 0.25;

/** The causes that the first digit of a pair counts; `none` is no refusal. */
export const CAUSES_WEIGHED: readonly (CauseId | 'none')[] = ["account-suspended","attachment-blocked","auth-required","auto-reply","bare-line-feeds","certificate-expired","certificate-host-mismatch","certificate-untrusted","challenge-response","connection-dropped","connection-refused","connection-timeout","content-policy","content-problem","conversion-failed","dane-failed","delivered","delivery-delayed","delivery-not-authorized","delivery-program-failed","dkim-failed","dmarc-failed","dmarc-policy-missing","dns-failure","domain-blocklisted","domain-not-found","domain-null-mx","domain-without-mail-server","dynamic-ip-blocked","from-header-invalid","greylisted","header-too-large","helo-rejected","hourly-limit-of-recipient","international-address-unsupported","ip-blocked-by-recipient","ip-blocklisted","line-too-long","link-blocked","list-expansion-failed","local-delivery-failed","mailbox-busy","mailbox-disabled","mailbox-full","mailbox-problem","mailbox-unavailable","mailing-list-closed","message-expired","message-not-compliant","message-quarantined","message-security-failed","message-too-large","message-too-large-for-recipient","moderation-rejected","mta-sts-mx-mismatch","multiple-from-addresses","mx-points-back","network-problem","none","policy-rejected","poor-reputation","priority-too-low","protocol-error","rate-limited","recipient-address-ambiguous","recipient-address-invalid","recipient-address-problem","recipient-allowed-senders-only","recipient-closed-to-outsiders","recipient-forwarding-broken","recipient-moved","recipient-not-found","recipient-suppressed","relay-denied","relayed","reverse-dns-missing","routing-loop","send-as-denied","sender-address-invalid","sender-blocked-by-recipient","sender-domain-unresolvable","sender-rejected","sender-unauthenticated","sender-unverified","sending-account-banned","server-busy","smtp-login-failed","spam-content","spf-failed","spf-record-broken","spoofing-blocked","starttls-not-supported","submission-quota-exceeded","system-full","system-misconfigured","system-not-accepting","system-problem","temporary-failure","tenant-attribution","tls-failed","tls-required","tls-version-too-old","too-many-connections","too-many-recipients","undetermined-permanent","undetermined-temporary","unroutable","virus-detected"];

/** A digit for each cause: how frequent it is. */
export const BIAS =
  "kjhZhhfihkiljeggggfkfhdjfkfgjaldhhghofihkgnnchimmgfoffeacfoljcknfibgggjrjjfjkhejijfjjhlkgfhbjijgdnOkhehfbehj";

/** A row for each feature: its name, a tab, and pairs of a cause and the weight for it. */
export const WEIGHTS = `
!!	eq
#	!]"[#^%l&b'l(c)b*^+e,t-f.[/Y0t1j2k3t4b5}6f7d8i9]:d;d<n=Y>f@tAsBlCkDwEjFgG~HfIeJeK]LgMmNeOcP_QtRkT^UtV{WbXdYpZf[j]x^__jafblcjdleifdgWhYi_jakgljm[niodpnqbresWtbucvgwjx]yczj{j|e}k~[¡f¢o£r¤f¥i¦g§c¨lª]«x¬u®|¯t°p±g²g
# #	"j#j'm(g)f*f+e-b/f1o2l3j5d;f>lDfGoHfKgLfMlQbReSpUeVf[o]s^ebdcjdjfljkkknfokpktfufwfyezf{i£e¤e¥l¦k©g®e¯t°f±f
# alert	©r
# b	fm¯m
# ban	Er
# bit	0sDoRs
# bitmime	0u
# bytes	GmVm
# c	¯o
# characters	Up
# connection	,c]m¬l
# days	*m:lLpQpSnUeWmlk
# db	El[nom
# f	Sm¯m
# gb	Mp£u
# h	EmQlcm
# hours	3uym
# in	Em]bbo
# k	Bn
# kb	+lAsGlUdV{]e
# m	Uo
# mails	Cp]dcr¢n
# mb	MoUxV{]jce¢e®f
# messages	Mm
# min	-l@ncn
# minutes	-swk§l
# mx	7qBoFomp®n
# no	5m>nfmkl
# not	;oklln«o¯n
# pages	2pUo
# received	pp
# refused	Hqzp
# rejected	FbUnclolup§r«l
# s	-p@m
# seconds	-oQn
# sender	qmwn
# too	¬n
# xx	¯o°v
.abus*	Fp
.addr	ou
.addr .arpa	ou
.arpa	ou
.auth*	hq
.authrequired	hq
.comm*	cm
.community	cm
.community .example	cm
.deli*	KmNm
.deliver	KmNm
.dmarc	7t8s
.dmarc .example	7t8s
.dnsbl	Fz
.dnsbl .example	Ft
.docs	^lcm
.erro*	¯q
.errors	¯q
.exam*	!b"c#f&k'q(x)g*o+i,s-m.b/g0g1r2d3e4d5c6i7o8r9r:r;r<k=r>j?f@eAeBgCdDgEiFiGeHoIdJdKeL^MeNgPeRcSeTeUeVdWfXtYfZm[k]]^i_gafbddeejfcgaicjplcmjnloepfqjrcsfujvdwkxfydzc{e|k}j~j¡m£f¤c¦f§c©lªg«d¬c®b¯q°o±j²c
.example	!b"c#f&k'q(x)g*o+i,s-m.b/g0g1r2d3e4d5c6i7o8r9r:r;q<k=s>j?f@eAeBgCdDgEiFiGeHoIdJdKeL^MeNgPeRcSeTeUeVdWfXtYfZm[k]]^i_gafbddeejfcgaicjpkilcmjnloepfqjrcsftiujvdwkxfydzc{e|k}j~j¡m£f¤c¦f§c©lªg«d¬c®b¯q°o±j²c
.example .docs	cm
.example .errors	¯q
.example does	-m8o¥m
.example no	-d[nnm
.example not	(mXoekqqun
.example said	(e+f-d;dEkMlNjOl]c^k_kkr{k£j§l¯l°o
.example which	Ho
.example while	+n
.exce*	Roqm¢m
.exception	Roqm¢m
.fqdn	Bq
.goog*	Cl
.google	Cl
.google .mail	Cl
.help	@l{o¯n
.help .example	¯n
.html	&q]n
.http	&q*m/k>eEkFvHp]mckekgkkemosfud|l°f
.http .example	Hm|m
.http .mail	Fmmquc
.https	!f"k#j&g(f*w-f.f4g7j8g9f:e;f=fBjClFjMkQfRjUmVfXj]f^s_jbfclgfhfigjkmfpkseubwdxn{p}g~e¢f¥g§eªg®k¯v±f
.https .community	cm
.https .example	jnkd{n
.https .help	¯n
.https .mail	*o
.https .postmaster	^k¯l°l
.https .support	;kClUlpl®l
.inva*	Rner
.invo*	]n²p
.invoice	]n²p
.java	;o
.javax	©o
.loca*	Br
.local	5s
.localdomain	Br
.localhost	Br
.localhost .localdomain	Br
.look*	Fp
.lookup	Fp
.mail	!f#j&g'l(l*o+m,f-n.e/j4f5g7j9d;o<e>dBkCkFjHeJlLkMmOiPfQfUjVg]c_ebdcodggjifjemoojpjqerfseteucwjxf{j|f~e¢c¤f¥r§e©jªf¬d®m¯o±f
.mail .example	'm(k*p+j,f-m/k9e;m<dNjOjQf]e^kbejfklmeokpfqfwk~f¥r§f¬e¯p
.mail*	pp
.main	¤r
.over*	Mt
.post*	^k¤m¯l°k
.postmaster	^k¯l°k
.postmaster .example	¯l°k
.query	Fq
.reso*	4n9eIkeqgmhp
.resolver	4n9eIkeqgmhp
.resolver .authrequired	hq
.secu*	)p
.security	)p
.send*	qq
.smtp	(pEm
.smtp .example	(p
.smtp*	&t+q;mZm
.spam*	,e:lEcF¢¤l
.spamcop	Fo
.spamhaus	:mEdFw¤l
.spamhaus .query	Fq
.stor*	KmNmqm¢m
.storedrv	KmNmqm¢m
.storedrv .deliver	KmNn
.supp*	;kClUkpl®l
.support	;kClUkpl®l
.support .example	¯m
.support .google	Cl
.tlsv	«s
.troj*	²r
.trojan	²r
.unkn*	;p
0:	!k"l#k%v&e'l(p)j*k+p,n-r.g/c0d1_2t3t4m5c6]7V8_9l:];i<e=k>_?o@_AiB_CbDdEiFTGiHbIlJaKcNoOgPsQoR[SpTfU_VcWoXbYkZ][{]}_baibfc_dkepfmgkhmigjpk_lfmensoYpkqkrksitWukvaw_xVymze{b|]}W¡a¢p¤g¥j¦w§[¨d©d«f¬c®r¯|°{±n²l
1:account-suspended	!£;qFfHlLjMfOfSl]odjkcmfskxp{f
1:attachment-blocked	"².dFfJjUnkfmfxf{c²v
1:auth-required	#|1kmmqfvszd
1:authentication:W	6jtmvkzl|k}l
1:authentication:p	qlwo
1:authentication:s	Xlukxl
1:authentication:status-words	rmtd
1:authentication:w	!e"d#s&g'g(g*o+f,f-f.d/f0f1l2g3g5f6~7y8§9e:q;e<f=f>d?f@cAgBkCfDfEcFaGgHeIgJfKgLcMcNgOePeQeRdSfTiUdVfWgXgYg[g]z^c_dagbccadfeefggjhdk]lfngpeqesatoubvuwlxeyfzk{d|v}¢~|¢d£f¤i¥f¦f§e©fªe«g¬f®f¯m°f±f²f
1:bare-line-feeds	&~
1:certificate-expired	't
1:certificate-untrusted	(p)t]k©e
1:challenge-response	*s
1:connection-dropped	+},d-p5f9fEfQe[r]lbfte¦n§e¬d¯m°t²k
1:connection-refused	+d,z-cQm]m¯m
1:connection-timeout	+f,r-¤3m5l9k=e>f@eCgFeJeLfMeOiQnRgUeWj[£]k^g_fbfcekglfmfogpfqgtjugwjyf{g¢g£f¤e¥f¦k§l©cªj¬e®g¯m°k±f
1:content-policy	.ª/wWf]n^f{a
1:content-problem	/t?lRlYm
1:content-rejected:p	"l/ySk]n{e
1:content-rejected:s	/n?lRmYm
1:content-rejected:w	!i"y#e&f'g(g)f*r+f,f-e.{/o0f1g2g3g4c5f6e7f8g9f:y;e<g=f>g?f@kAfBeCjDfEdFeGfH{IfJeKfLbMbNgOcPiQfRbSzTfUiVfWfXgYgZg[g]§^a_pagbdcadfefffgiheiejekZlqmangodpdqdrfsftcuevfwexvyjze{u|e}f~j¢c£f¤d¥e¦j§l©fªe«g¬f®e¯c°f±f²¨
1:conversion-failed	0©Tl
1:dane-failed	1£Hp
1:delivery-not-authorized	&k.n4r5m>fEdLfPkRe]m^nbfgkhkkcqjskufxdzn{e§fªn«l¯{
1:delivery-program-failed	5{Km¦m
1:dkim-failed	6§]mve
1:dmarc-failed	7ª8}]jkftf|g~f§f
1:dmarc-policy-missing	8q
1:dns-failure	-e9¤=r@fImQj]nkf§d
1:domain-blocklisted	:xFbHn
1:domain-not-found	9e:f;¦<f=uBmFg]lkemkolqgtmug~g¤g±p
1:domain-null-mx	;e<¢=dLk
1:domain-unknown:W	;t<o
1:domain-unknown:p	;d=nkp
1:domain-unknown:s	;c<l=qem
1:domain-unknown:w	;u<v=nBoEqFfLk]lbgeeijk^ojrgtp±l
1:domain-without-mail-server	;e=tEr
1:dynamic-ip-blocked	>¬EdFblkmmodpn±m
1:expired:p	Ql¤l
1:expired:s	Qo
1:expired:v	3mQnbmlk«k¯s
1:from-header-invalid	?vRbYo
1:greylisted	*k.f9i@uFgKcMfbncfkfwq§n®f°v
1:header-too-large	AxUc
1:helo-rejected	:kBvbpoe
1:hourly-limit-of-recipient	Kn
1:international-address-unsupported	9mD£
1:ip-blocked-by-recipient	#k,tErSl]m^kclomse
1:ip-blocklisted	!i"f#f*g+g-g.f/g4i5g6g7g:p;f=i>bDgE£F}HrJgLfMeOgPfQgRfSgUf]n^f_lbfcddgegfggfhfigjfkdlumio^pfqergsytfumvgwfxkyjzg{k|f~f¤f¥g¦g§c©gªg¬i®g¯f°g±f²g
1:line-too-long	AlGxRebdek
1:link-blocked	:vH~{e²b
1:list-expansion-failed	Irpo
1:local-delivery-failed	-l2x5n9f@dFfJsKoMfNyOmQfRfUf]d^fbmcfmfnkun£j¤m¥f¦o§f¯n°c
1:loop:W	pp
1:loop:s	in
1:loop:w	Zspv
1:mailbox-busy	Kr
1:mailbox-disabled	!s"f#f*g.f4f7g:f=g>f@fBgCmEeFeHfJeKmL¨McNlOmPmQfRfTmUfVf]k^f_ebfdfeggfhliljtkdlnmdofpfqetjuewfygzn{f|g~f¢e£g¤j¥s§eªg®f¯f±f
1:mailbox-full	!j"g#g+g-g.g0g5g;g>g@fAgBjCpEgFeHgJeLgM¦NgOeQeRgUaVo]¦^f_fbfcfeggghgiijfk^lgmfogpgqgsftgufwgxfygzg{f¢t£{¤g¥g§j®j¯g
1:mailbox-full:W	Mq
1:mailbox-full:p	!lCoUeVn]n¢m®k
1:mailbox-full:s	Mn
1:mailbox-full:w	!gBjFfJfKjLeMsOfQfUdVj]~^gijkcmgsguf{g¢p£{§j
1:mailbox-inactive:W	!mLnzk
1:mailbox-inactive:p	!qLqMeOdPqSlTn]edjjtkclksftlxf¥k
1:mailbox-inactive:s	!m@lCoJkMeNrOwcdsk§j
1:mailbox-inactive:w	!y"g#g.g4g:g;p=g>g@gCfEfFeHkJgLrMeNmPgQfRfUf]v^f_fbggghminkalkmeogqftfufwgxtzj{e~f¢f¤j¥p§g±g
1:mailbox-problem	@mJqNvOqkc
1:mailbox-unavailable	!f4k6l;m<jEfJlKfMeOo]j^lcfdnelfygfijkdmjoeqfsltdud{f|j~f¤jªk¯j
1:mailing-list-closed	4rIlP£]lgchjqe
1:message-expired	'k3sQ}Ufblcfkelkpf¤k«k¯s
1:message-not-compliant	(l*g/e0o7j;f?qDlFfLgMfPgRyYk]m_fbmerijkcmfogpgqfrqsftgufzj{e|f}o~f
1:message-quarantined	*lClSv]d
1:message-security-failed	'kTwzm©m
1:message-too-large	.f@gAnCgEgFfLfRgU£V¡]u^f_galbecekemgpfsf¢f£m¤k§g
1:message-too-large-for-recipient	UnVy
1:message-too-large:W	Un
1:message-too-large:p	UtVl
1:message-too-large:s	Vw
1:message-too-large:w	.fAyLfMkReUiVy]v^galbfcekfpfsg¢g£n¤k
1:moderation-rejected	Wt
1:mta-sts-mx-mismatch	X¢
1:multiple-from-addresses	Yp
1:network-problem	[s±n
1:network:W	-m9m[l±p
1:network:p	(m-c]n¦m«q°m
1:network:s	+m,s-o9n=r[qte±p
1:network:status-words	=lQn
1:network:token	=q
1:network:w	!f"f#f&g(f)f*f+l,s-v.f/g0f2g3l4f5j6g7f8g9t:f;i<f=f>d?g@cAgBfCfDiEeFfGgHfIlJfLeMcNgPfQlReSgTgUeVgWiXgYg[«]w^f_cbbccdgeffggghfifjfk_lemdngpeqerfsftkuevgwixfye{e|f~f¡m¢e£e¤d¥d¦k©sªm«j¬b®f¯w°q±p²j
1:permission:p	4lPl]mgv
1:permission:status-words	4s
1:permission:token	gnhn
1:permission:v	&k.o4q5mEdPkRe]mbfgdhkkcmcqkslxeznªn«l¯y
1:permission:w	!f"f#g)k*q/g4v5r7f:g>f@fBgFdHfImKgLeMeNgOePzQfRfSgUdVjWr]d^ebfcfeggqhkjgkelfogqqrfsstfucwexf{f|f~k¢g®g¯l
1:policy-rejected	!j"n#j%g&k(e)m*g+c,v-b.n/r0c1f2e3e4s5b6c7g9f:d;b<d=c>c?g@kAmBnCfDeElF[HiIdJcKcL[MbNdOgPqQaR^TdUcVeW{YpZf[e]{^u_gakbbcddbelfxgghjigjak^lgmonfocpcqlrfsjtcupvgw^xcyezj{k|d}d~m¡l¢m£c¤_¥e¦f§]¨g©gªn«m¬e¯£°x²m
1:policy:p	#j'k4j7f:m=f>kEfFlPj]k_fbfkemjqksqtkuwwfxf|e¯j
1:policy:s	!e"f#o&f'k(j)j,g-g.f/e0f4j5g6f7e8k:j;f<g=f>f?m@nAfCjDfF_GgIgJfKfLeMeOePkQfRgSjTlUdVfWjXjYk]eakbbdgegffhkjfkcmnodpeqprksmtfujviwlxg|j}g~l¢p£f¤e¥e¦f§a©qªl«l¬k°l±f²i
1:policy:status-words	Tuzm
1:policy:v	!k"n#d&m(e)m*f+c,w-c.o/u0d1f2f3e4q5c6d7i8e9f:f;b<e=d>d?c@cAoBlCcDfEoFbGiIeJeKdL]MdNePmQbR^SfTeUfVfWxXiYmZg[f]}^q_galbdcfdcenfygjjbkalgmdnfofpeqcrlsptcuoviwaxbyczn{i|c}e~g¡l¢d£d¤b¥g¦g§d©b«m¬a¯¢°s±i²k
1:policy:w	!f"e#f&g'o(o)q*f+f,r-e/f0g1¢4f5f7f9e:i;e<g=e>f@fBrCgDgEoFcHmIgJfLeMeOePfQeReSkTqUeVgWgX}[g]j_ealbmcidgeegehfiejfk_lfmdpfqdrqsiteulvgwcxeygze{d|f}g~e¢f£g¤e¥f¦g§d©lªs«u®g¯f°g±f²f
1:poor-reputation	,k>eHlPk_xcmlksfufxl
1:priority-too-low	ar
1:protocol-error	#m&j+f,g-f/g5f>gBiDlEfFfLfRfTk]v_fbscfeomfpfqfrotgufzs{f¤l¦f§fªd®j¯k°p
1:protocol:W	0pDm
1:protocol:s	#n0obkzm¯k
1:protocol:v	-fBjDlFfTk]vbnemmfrozn{f¤m§f®j°p
1:protocol:w	!f"f#f&v(k*f+g,g-f/e0z4f5f6g8g9l:g;e=g>f?yAkBfCgDyEfFeGxHfJgLeMeOfPfQfRlSgTkVfYx]k^f_eblcfdgerfghfjfk_lfmeofpfqfrnseteudvgwfxfzf{d|e}n~f¢f¤f¥g¦g§f©gªg¬g®f¯f±f²f
1:rate-limited	!g#g-g.g2g5g>f@cC|EmFeHgJfKrLfMjQnRg]j^g_lbnczkemfogpgqgsftfugwgxfyjzn|g}k¢s£f¤f¥f§c©g¬d®f°f
1:rate-limited:p	_kbrcd¢r®n
1:rate-limited:s	@d[pbp§l¬l®o
1:rate-limited:w	!f"f#f&g'g(g)g*i+f,f-e.d/g0g1g2f3g4f5f6g7g8g:g;f<g=g>f?g@nBfC{DgFcGfHfIgJdK¢LdMgNgOfPgQlRfSgTgUeVfWgXgYg[m]z^f_dagcqdgeffggfhfigjfkblfmeofpfqfrgseteufwoxey¡zl{e|f}k~f¢u£c¤e¥e¦f§e©fªf«g¬r®p¯f°s±g²g
1:recipient-address-ambiguous	d£kd
1:recipient-address-invalid	;lRme{ikkd
1:recipient-address-problem	fs
1:recipient-allowed-senders-only	4rgwsd
1:recipient-closed-to-outsiders	4shq~m
1:recipient-forwarding-broken	ip
1:recipient-moved	!e'oLl]oj{
1:recipient-not-found	!d"d#e&f'f(g)o*f+f,f-e.e/f0f1g2g3g4g5k7e8g9e:f;}<f=j>d?f@bAgBeCeDeEdFbGgHdIoJlKeLgMaNfOpPdQeRgSfTjUdVfWgXgYgZg[g]}_dambkcbdeetf}gfhdi{jkk£lamgngokpeqcrmsbttudvfwmxgyfzg{c|e}f~e¢e£i¥j¦f§l©eªe«g¬f®e¯d°e±z²f
1:recipient-suppressed	kdl¡
1:recipient-unknown:W	Oliljkkq§k
1:recipient-unknown:p	)lIqLjOmTk]qesfegjilkZrptewf±l
1:recipient-unknown:s	LeOfdretfvinjukkmf§j
1:recipient-unknown:v	!f4k6l;m<jEfJlKfMeOo]j^lcfdnelfygfijkdmjoeqfsltdud{f|j~f¤jªk¯j
1:recipient-unknown:w	!b"e#e&f'm(g)k*f+f,g-f.e/e0f1g2g3g4k5i6j7f8g9e:f;£<f=j>d?f@dAgBeCfDfEdFbGgHeIfJkKfLkMbNfOgPfQdRlSfTfUdVfWgXgYg[g]y^b_damblccdpekfygcixjmkmlwmlngolpeqdrdsbtvudvfwpxgyf{d|f}f~e¢e£j¥j¦f©fªe«g¬f®e¯d°f±u²f
1:relay-denied	#n0l=j>fEeOgTl^jikjjm~qfuf{f§g±q
1:relay-denied:p	0lTl^l±m
1:relay-denied:w	#n=jEfFj^fikjkkjmz±l
1:reputation:p	4k<lEoF]Hntkxq
1:reputation:token	cm
1:reputation:w	!i"e#e&g'g(k)g*f+f,i-f.e/f0g1g2g3g4d5f6f7f8g9f:¡<g=f>|?g@gAgBiCgDgEtFyGgHtIgJfKgLdMdNgOfQeReTgUdVgWgXgYg[g]p^d_zagbecadfefffgeheifjek^lzmkngozpkqdrfsttbvfwdxqyize{i|e}g~d¢g£f¥f¦f§b©fªf«g¬e®f¯e°f±k²e
1:reverse-dns-missing	(k;m<lBjEeFc_ekeo±tj
1:routing-loop	-j=fAjIkUeZwinkfp§¤f
1:send-as-denied	q£
1:sender-address-invalid	r}ukwn
1:sender-blocked-by-recipient	4e5rUeVk_jgssy¯l
1:sender-denied	snun
1:sender-domain-unresolvable	:w;fFfcfkfmfqjrkt¥uowexl~d
1:sender-rejected	!g"f#l.f4k7f:r=f>jBfFkLfOgYg^e_fbfcjffgkhkkdmgqlrls|tkuyvjwexe{f|f
1:sender-unauthenticated	8kvy|e
1:sender-unverified	*r4j6e7e@fTjgmjjmjrkteufvfw{|e~b¤l¯p
1:sending-account-banned	]mxt
1:server-busy	@eKj[w]rcbyx
1:smtp-login-failed	#f1kXl]rkez{~j§f
1:spam-content	!i"a#f&g*n+g,g-f.e/u0g4e5g6g7f9g:m;g=g>j@nBfCgDgFgGgHdIgJfKgLeMeOfPkQeReSlTgUfVg]x^d_ubfcddgeggkhfigjfkclsmeofpfqfrgsjtfuivgwfxwykzf{«|f}g~l¢e£g¤f¥f¦k§j©gªg«g¬f®g¯e°g±g²^
1:spf-failed	7fFfijkfmftfve|±}z~f
1:spf-record-broken	|d}|
1:spoofing-blocked	7eBoqjteue~ª
1:submission-quota-exceeded	Cl¢}
1:system-full	]lckyn£y
1:system-misconfigured	=eInJfdkispk¤|¦m
1:system-not-accepting	<sceym¥z
1:system-problem	EmJm¦t§m¯p°m
1:system:W	£l¤n
1:system:p	9eInJlKo¤m¦u§m
1:system:s	4e<n=fElFeIoJjKfMfbfdnkemfpjyl¤q¥o¦r§n¯p°l
1:system:status-words	yo£c
1:system:v	!e"f#e&f'f(i*f+e/g0f1g2v3g4f5s6g7e9s:f;e=f>e@fAgBfDfEeFcGgHeIeJqKfLdMcNxOkQeRdSfTfUcVfWg[q]m^g_gagbiccdfeffggehfiejekdmdnjoepeqergseteukvgweyizk{d|f}g~f¢g£j¤j¥p¦y©jªf«f¬d¯}°z²m
1:system:w	5x;f<l@fEfFfIjKmQeRgUg]m_fbdceisjglfmfofpptfxf£u¤o¥l¦r
1:temporary-failure	!f"f#f&g'g(j*f+f-d/g0g2f4g5m7f9r:g;f=f>fBgCiDgEfFdHfImJkKfLdMeNfOePeReSgTgUeVg[r]obccedgeggfhgigjfkbmfofpfqfsfteuewfyjzk{e|g~f¤k¥r¦¢§n©kªf«g¬e¯u°}±f²n
1:tls-failed	'm(l-eDk]kbd¡m§d©yªm«u
1:tls-required	)lTwzlªv«s
1:tls-version-too-old	©n«q
1:too-many-connections	EfKm]oyk¬y
1:too-many-recipients	Ufbo¢e®©
1:undetermined-permanent	¯{
1:undetermined-temporary	°y
1:undetermined:s	3l@dBlbdpl§d¯{°y
1:unroutable	=w[l±}
1:virus-detected	"b.dHkSkUf]x_fkf{f§k²®
2:auth-required	#o
2:connection-dropped	+m
2:connection-timeout	+d-nInQk]lil
2:content-policy	.q/¡{P
2:dane-failed	1u
2:delivery-not-authorized	!f#j&g.g/e4q6g7e8k:j;g=f>fAgBiDgEkFaIlLfMfOjPlQfTfUeWjYk]f_kccdfemfagmhnjfkdllmmoepfqoreslujvjwf{n|q~m¢j¤fªk¬f¯a±f
2:dkim-failed	6v
2:dmarc-failed	8p
2:dns-failure	-c9o
2:domain-blocklisted	:t
2:domain-not-found	;o
2:domain-without-mail-server	=n¥n
2:dynamic-ip-blocked	>v
2:from-header-invalid	?p
2:greylisted	@m
2:helo-rejected	Bq
2:international-address-unsupported	Ds
2:ip-blocklisted	!m,e:r>mErFwHqLaZk_ccemfodsktcxm²f
2:local-delivery-failed	,lJu]lym¦d§m
2:mailbox-disabled	;rKmLxOnPk]ejkkS
2:mailbox-full	!lMsUaVmck
2:mailbox-problem	No
2:mailbox-unavailable	;dOmelflkbwm¦l
2:message-expired	Qu
2:message-not-compliant	?nAnDmGkUe]k
2:message-too-large	"dAoKkQmU{Vdce
2:policy-rejected	!i"m#g&g)j*g-g.l/k2f4o5k6j7k8e;g=g>eAiBfCgDgEkFaHlKgLgMfOaPiQeReTgUeVfXjYg]o_gcgeffxgrhgiejfklljmeogpfrfsetfunvgwfxgyfzg{j|m~f¢g£g¤j¥g¦b§f©iªf¬g®f¯q°r±f
2:protocol-error	eqzl
2:rate-limited	5j@eCqEdFgKlQg]m_kbfcnxf{f¢m¬n®n
2:recipient-address-invalid	;p
2:recipient-address-problem	kq
2:recipient-not-found	5c;rPl]melilkrmdrjsftqwjzd
2:relay-denied	#bmp
2:reverse-dns-missing	>mot
2:sender-denied	fv
2:sender-domain-unresolvable	tt
2:sender-rejected	#k4f7f:kEjFfOfPj^f_kclkdmeqkrlswteupvkwl{f¯f
2:sender-unverified	)n@akdwy±k
2:sending-account-banned	xp
2:spam-content	!k8kEdF[LcSm_scdxx{y
2:spf-failed	}u
2:spoofing-blocked	~o
2:submission-quota-exceeded	¢s
2:system-problem	5m¦m°e
2:temporary-failure	9kAlJk^l_jcdkfzl¤l°l
2:tls-failed	©o
2:undetermined-permanent	¯z
2:undetermined-temporary	°p
2:unroutable	;dka±¡
2:virus-detected	"aHl²w
3:content-problem	/nGkRpUdVj{j
3:delivery-not-authorized	"o#e)g*g+g,i-g.n/d0g4f5g6f7l8e9g:f;f<g=i>f?i@fAgBiCfElFtGgIgJjLfMgNgOfPpQfRgSjTiUeVfWkYi[g]c^i_gagbecjdgeefugehligjgkalgmoofpfqisgteuuwfxfygzf{o}g~j¢e£g¤f¥g¦g§f©gªi¬f®k¯p°g±f²i
3:domain-not-found	;n
3:local-delivery-failed	JqKmkfzm¦t
3:mailbox-disabled	!nCmKsLmce
3:mailbox-problem	ElKnkc
3:mailbox-unavailable	!j#n-g0j4i5j7d8l9j:i;e=i>gBjCeDgHgIjKfLjMkOaSk]j^dbfcjdgeefdgfhjjgkllfmmonqfrjsctpumwfxg{i¢j§m¯f°g±f²i
3:message-expired	,d3kQ}Sm
3:message-security-failed	0dToªk
3:mta-sts-certificate	'o(m)mTm©l
3:outbound-sender-blocked	rlxl
3:policy-rejected	!f"q#i%g&f'f(f)k*d+d,m-a.n/w1f2f3f4s5d6j7i8j9d:m;_<e=b>p?i@iBoCaDfEsFeGfHgIeJgKbLgMgNeOgPnQeRdSnTiUgVdWmXqYlZg[d]d^a_oagbfcbddebfjgkhiijjck_limkngpbqmrcsktdugvlyczl{p|k}g~n¡g¢i£e¤f¥c¦e§^¨m©fªn«p¬k®f¯j±b²k
3:protocol-error	&j0n;f?lDmEkGlMjTk]fbqcdeeffkfokrnyf|e}l£f¤l§l©e«n¬e¯j±j
3:rate-limited	cq
3:recipient-not-found	<sln§m
3:sender-domain-unresolvable	tp
3:sender-rejected	4l6j7f8m:oEkF^Pelkmfrqtjus|k}f
3:system-not-accepting	@dcmyl§o¬e
3:system-problem	Fkik¦r§l
3:temporary-failure	(g-e5k7j8g9q:j=g>f@kCjEeFmHgJgLkMlQjXj[i]^^gbgckkflkoipgsguewoxgzj{k}g¢f£i¤g¦m§l©l¬i®g°g±f
=1.0	fwklseuq
=1.1	;f@dEgFgLeOkPg]gbgcgefflggiuk§lqmfsgtfwf§r±f
=1.10	<tkn
=1.2	;¡=tepk^tc
=1.3	e¥kc
=1.4	dx
=1.5	2p
=1.6	j¤kd
=1.7	e_kdr¤tfwt
=1.8	onret¡ukxn
=2	2¦LfQdSs]bbrn¡pe
=2.0	0f@nEkFfJvKqLdMaN£OsUf_fimk]qn¢n°e
=2.1	!y.f/g@fC{FlJfKxL¢MdNfOlRgSlUf_kcbgfhfifjfkjmgsmufxdyf{d¢c¥e§d¬f®g
=2.2	M££e
=2.3	UdV¦
=2.4	Iu
=250	2¡St]^n~pe
=3.0	5nElJuMf^f_fbecfdkikkbxf{d£f¤f¦¤§z¬f¯q
=3.1	Mayo£r
=3.2	<m@fCfKoLeMfyq¥¡§l¬e
=3.4	AuUsVc
=3.5	Ikdkpl¤¤
=4	!_"^#f%g&p(c)j*g+j,e.^/c0b1i2a3k4_5d7f8l:g;X<b=]>b?d@¢AcBkCvDbEgFeGbH_IjJlK¢L[MnNlOcP[QXRdScTcU]V^W_YdZm[i]G^c_ravbjc¡dkeafcg_haicj]kOlaminboqp_qbres[tvu_vbwlxgy¦zl{^|f}g~_¡o¢n£¤¤v¥|¦z§¡¨g©mªj«q¬~®z¯[°³±d²_
=4.0	[ymd±r
=4.1	,t-u[kkm±k
=4.2	+{-p§d¬d
=4.3	9{§c
=4.4	;o=zZmekkemb±}
=4.5	[q¬q
=4.6	IkZlinpz
=4.7	3w@dQ£ce
=400	3n
=421	!e"f#e&f'f(f)f*e+k,d-s.f/g0g1g2f3c4f5e6k8m9b:g;f<g=f?g@eAgBpCeDgErFeGfHfIeJaKfLiM^NgOePfQbRfSfTgUdVgWfXgYgZg[d]Z^j_¡aebvcvdfeffggfhfigjfkclemgnfolpeqerfsftduivgwdy¢{m|i}g~f¢b£e¤j¥¢¦k§t©dªi«v¬§®_¯e°d±e²f
=422	Ro
=432	Kn
=450	"f#f'f(g)l*q+f,f-d.f/f0f1l2f3d4e5d6g8g9e:j;a<g=e>f?g@~AgCvDfEcFfGgHfIeJeKwLdMgNrOiPfQcReTgUdVeWeXgYgZo[c]c_iazbcc{deeeffgfhfjekflfmdnforperesdt¢udvgwpygzc{b}f~f¡p£d¤l¦c§l©fªi«e¬k®_¯e°u±f²f
=451	!e"f&t'e(f)e*e-d.f/g0g1g2f3d4f5m6g9s:f;e<f=e>f?g@¡AgBfDgEdFmGgHfIqJ{KnLeMZNeOfPdQcReSgTgUdVgWfXjYgZg[f][^e__afbdcndpeffggfhfifjfkalemgnfoepeqergsetfuevfwlxgyqzb{e|f}l~f¡g¢j£f¤z¥d¦|§¢©eªk«e¬d®q¯e°y±g²e
=452	*g+f-c3f9f;g@dCoEgFgJeKkLgM¨QfVg[f]d_ebfcjkemgogpgtgwgzf{e¢k£±¤e¥e¦k§d©f¬e®ª°Z
=454	#n'n)k@fbmcdmpzs£f§d©xªe«k°c
=471	°u
=5	"n#z%b&m'X(X)X*b+S,T-M.m/t1Z2U3T4l5^6p7m8k9R:q;[<p=a>o?s@RAyBwC^DkEqFmGrHpIdJYKWLeMjNoOjPbQZRgSiTnUoVnW^XbYtZg[X]9_oanb¤c^diesfsgkhjikjolZmvnXoopiqpr|tnuovjwexoy_zu{w|j}m~l¡c¢f£^¤f¥p¦q§V¨t©[ªw«g¬g®m¯£°U±c²n
=5.0	O^bpks¯l
=5.1	#kbwznªe
=5.2	&nGlboelrk
=5.3	bp®x
=5.4	#kbpeq
=500	#e&nAmBfG|LeMfRf^k_mb£eejfkclkmfzf{f¦q©lªe
=501	!f"f#c.f0e4f:g;n>fAfBqDmEfFfHfLfMdOfPfQgReUfVgYg]k^f_fb¡dge±fdgehfifjdk^meogpfqorªsetlugwfxgzj{f~e¢f¤f¥g¦fªf®j±f²f
=502	b}
=503	#wBcb«cereueys§lªk¯e
=504	#dBy]rbqekkerluezo¯c
=511	k§
=521	ElFwGk^ebeflkese¥¥
=522	Mu
=523	U~
=530	#¹MfUfbaefjfkfzd{fª¤«j¯d
=534	zr
=535	!f"gFgLeMfUf]e^g_eefjfkamfqjugxtzÆ{f¢o¯e
=538	zn
=550	!u"p#e%e&l'_(_)]*m+Z,[-Z.q/j0g1^2^3]4s5f6n7n8o9]:i;l<Z=l>k?u@[AZBjCjEpFjGaHoJZK^LxM_NoOyPtQ^RsSgTeUUXaYlZb[]]R^p_nafbJcqdueXfpgthvinjkkslcmsnboppXqcrbsstnuovowuxky]zN{j|r}r~r¡g¢p£Z¤d¥Y¦i§c¨v©Yªe«j¬n®n¯p°^±s²e
=551	bdedj·ksmrtlzf¯e
=552	!m"z#c&g*f+g,g-g/f0g4f5g6g7g9g:g;f<f=g>f?g@gA¨BfCfDgEeFcGlHiIgJgLeM«NfOdPeQeReSfTgUªV¥WfYg[g]c^d_eapbbcddgecfggfheigjckelgmcofppqeresetgudvgwgxeygzb|g~f¢e£r¤f¥e¦e§g©gªe¬g®o¯f°g±f²j
=553	"d#j&f.d/f0f4k5g6f7f9g;g<e=d>fAfDsFqGeHdJgMcNfPfQfRkSfTfUcVfWg[g]e^d_jagb[cfdie{fvgdhiifjbkrlfmlojpiq¥r|sitouuxdza{d|f¢e£g¤e¦e§g©gªi«f¬g®j¯l±e²e
=554	!c"k#b%g&i'd(d)f*b+g,b-c.l/s0u1f2d3d4j5f6n7c8i9d:u;a<_=_>t?l@dAjBgCcD]EsGeHrIgJoKeLgM]NjOjPjQwRoSmTnUbV[WcXeYoZo[c]V^m_nakb]cedbeWfggfikjWkYlgmmneonpxqcrZsitduovjwexqydzS{v|k}f~m¡g¢k£f¤w¥l¦|§_¨g©mªa«j®f¯q°d±i²x
=556	<°=d
=571	"e*j.p/m7r>jEmFfHkLfSnUeWf]e^l_mbbeeffgrhjjjkclfpeqcrcsltfumwfzd{u~j¥f¯k²m
=599	¯u
=6.0	.d/{0p2e?nAnGpRvUeYnkeno{a¯e
=6.1	0t
=6.11	&v
=6.3	0s
=6.7	Dq
=7.0	!g"p#m+o,d-f/d2g4f6i7g:f?i@cCfEdHlKfLgMfPgQgRgSrTiUdXjYf]d^q_fbnkfmengqksftfulxkyfzk{o|g~e¢j£f¤f¥e§f©rªo«j¬j®f¯j²l
=7.1	!f"j#j%g&d'f(g)f+f,e-f.o/a0e1g2g3g4s5d6f7q8g9e:v;d<e=e>r?k@sAfBeCeDcEmFoGdHlIeJdKeLeMkNfOaPjQcRgSmTgUiVdWmXgYmZg[f]a^x_jaebacsddebf[guhriejekdlimongpbqmr]sntfunvlw_xiydzc{i|r~n¡g¢o£e¤f¥c¦d§o¨g©dªi«g¬l®f¯c±c²g
=7.2	4mPq
=7.23	|v
=7.24	}x
=7.25	or
=7.26	vr
=7.28	cq
=7.3	Tp
=7.4	bp
=7.40	8p
=7.5	'o(m)p1nTqXk©l
=7.60	qq
=7.64	¨y
=7.7	To
=7.8	Xlzn
a	!f"d#c&c'b(k)f*o+i,b-a.f/_0f1f2e3o4m5d6f7g8n9c:q;i<l=t>t?k@bAjBnClD_EbHpIdJeKkLgMfNfOePqQiSnTcUeVlWjYjZn[e]q^]_oakciddeufbgehaiqlemdnjojplqXrpsittugvdx^yjzi{g|i}g~f¡g¢i£f¥f¦b©pªb«c¬l®k¯c±_²l
aaaa	=m
abgel*	'r/oGnQn]dflilulzl
abgelaufen	's
abgelehnt	/oGnflilumzk
able	-n
abort*	+nIl§l
aborted	+nIl§l
about	Fp]r_nkdwr¯d
above	CmMnUpalyk
absen*	!e"eLePe]k^dgtjek_mdqnrvsotuu{ww{c~w¯d
absender	gvspuqwm~s
absenderadresse	qprtwo
absent	ku
abuse	!}EnFuLc]c_lx|
abusix	Fy
accen*	Du
accep*	!e"j#e&g(g)g+f-d.m/l0e2j3f4c5f6g7k8f9f:f;c<p=e?e@lAgBjCfDgFkGgHlIfJlKgLrMfNgOrPdQcRdSgTeUjVlWe[g^t_malbdcddfedftgwhliejbk]lemfnooepeqbrotcuswexfyfzi{i|d~g¢e£f¤e¥q¦f§e©fªn«l¬e¯j°k±j²e
accept	"n+f,f-b.j/q0f4e5f7f;d<r=d>f?f@fCfDlExFeIfJdLlMkOnPfQfRfUnVj]d^q_fbfceejgrhljfk_ldmjnfpfqdrfsntkuqwmze{j|f~e£f¤f¥n§d«l¯n±e
accept list	gs
accept mail	.nOrhlmpsn¥m
acceptable	^pforl±m
accepted	!f"j#f*i,f-f.j/k0f2j4e7l:g;e=f>k?f@mFlHnLcOjPfQeRfTfVfWfYj]l^mambfcfeefogdjfkflfmknpogqermsdteupwfxgzk|f¢g¤fªo«m¬g¯o°k±f²f
accepted from	Fo
accepting	<kLtOr_okcmeskuk¥u
accepting network	¥n
accepts	<nLlVngthpsk¥e
accepts mail	<nLmhp
acces*	Os^n
access	"e#n*f,f.e/g4t8f:f?mEyHfIfJmKfMeNfOkPfRdUfWfYf^rcoegfegfhjiejfkclfresatfulvkxrzn{c|f¢f¥f§f¨yªl¯j°i±f
access denied	#k4k?mEnFjPjRe_fhnojqmseu^vkwfxpzf{e~j¨yªj
access list	Eq
access mailbox	4nJo
accor*	^o
accou*	!{"f#e&g'g(g)g*f+g,g-f.f/g0g4e5j6g7g9g:f;b<g=f>f?g@eBfCjDgEdFcGgHfIgJgKgL{MnNnOlPlQeRfSfTgUdVjWgYg[g]o^e_cbecgdleeffhoikjlkvlnmdofpgqprgsbteubvgwgx|ygzl{b|f~f¢{£f¤e¥k¦f§^©gªi¬g¯d°f±e²g
account	!{"f#e&g'g*f+g,g-f.f/g0g4e5j6g7g9g:f;c<g=f>f?g@eBfCjDgEdFcHfIgJgKgL}MoNnOlPlQeRfSfTgUdVjWgYg]n^f_cbedgeefggihjiljmkvlnmdofpfqqrgsbteucvgwgxzygzl{b|f~g¢u£f¤f¥l¦f§^©gªj¬g¯d°f±f²g
account blocked	!l
account disabled	Llxn
account expired	Lq
account full	Mr
account hold	!p
account locked	!n
account not	Lt
account suspended	]m
account you	Ll
accounts	dmhn¢n
acct	!rkpxo
acl	¤o
action	3m@mKjOkPoQf]c^kflkknmqktj¢k§j¯p°l
action aborted	§n
action not	fmkkqktk¢l§e¯m°l
activ*	,sLn_lxo
active	L{kd¥m
actively	,s
activity	xp
add	qo
addr	bcdpesfokt
addre*	!d"c#f%g&d'e(d)e*c+e,e-d._/d0e1f2k3e4p5b6e7c8f9e:j;k=n>i?o@iAdBgCnD~EeFfGdHjJcKdLiMcNgOmPgQaR_SfTdU^VgWiXfYuZg[g]c^b_aaebfcadqezf|gvhqitjxkylsmcneojpdqortsntlumvdwoxayezb{]|e}e~o¡g¢b£d¤a¥a§d¨g©dªf«e¬g®|¯[°c±o²c
address	!c"d#g%g&e'f(e)e*e+f,e-e.b/d0f1f2k3f4r5f6e7d8f9f:k<i=l>g?t@jAfBiCjDnEkFjGeHlIdJcKdLkMcNdOkQbRbSgTeUcWjXfYcZg]l^e_cafbicddre{fyhsivjpkeltmenfolqurysbtounvewqxbyezc{^|f}f~l¡g¢e£e¤c¥c¦k§f¨g©eªg«f®^¯_°d±o²d
address blocked	:nup
address book	gt
address does	olwn
address in	ElHnYkilkclnqk±k
address no	Lm[nid
address not	4e:j=k?eDlOePlekglikmfqurjtjwm~e
address rejected	#n0j4k:j=gDfEeFjKgMjOrSk^rdffcgfhliejfkflfofs^tmujwj|l~f¢l¦k§kªl®f±f
address status	fs
address syntax	evrl
address unknown	km
address verification	@n
address you	qm
addressee	5d;mCmEeNk]cflgokyqesuud
addressees	®w
addresses	4e;e=j>jDzEdFeIlY|]edegrjqlkreseuk~k®q
addresses in	Yq
addresses not	?nDo
adjun*	"u
admd	;u
admin	"e,l.mEpFcLrMdSqWk]f^kkdljsc£m¤z¥q¯f
admin*	!v4k=kEwFcUeVr]c^y_eceffkkmd{e¤l§n¯o
administrative	Vs^p§o
administrative limit	Vs
administrative prohibition	^n
administratively	!r^r
administrator	!m=kElLm¤l¯t
adres	4mEoLe]adremhniojykrlqmeqpsm¯c
adres*	!c"c#e*f+f-f.d;e=f>jBfDoFmHeLdOdQeReSfUeWfYm]b^c_cbdcjdneufogkhqiwjvkzlwmaofpfqprluewnzf{e~e¢c¤f¦fªf¬e®p¯_±r²e
adresa	ku
adresat	ks
adress	eo
adresse	!e"e.f;fMeOfPj^d_fcfdpelfpgmhljqlpmeqorpslwp{f¢e®f¯e±s
adressen	Ynhoiwjnlm
adresu	kwsowp
adsl	>t
afsen*	us
after	!i#f(f+{,d-n.d/i0g2j3m4g5c6j;s=f>e?e@rBfCfDgEpFdHfJfLlNfPfQwSfTgUjVfWmXj[e^e_dbocddgemfggfhfifljmendpjqfrcsdwexnyj{g~f¢f£e¤e¥f§e©g«f¬f¯j°k²f
after #	3o5e]lpmzl
after mail	+o
after rcpt	+qko
afvist	,puq
afzen*	gprmupwn~o
afzender	uq~p
again	"f#e*o+f-e3l4g9y;c=f>g@yCfDgEfHjJjLfMdPfQmRfUfWg]n^f_ecfeggfjkkflrmfpfqfslugwfxfym|k}f~g¢j£k¤f¥e¦e§q¬k°m±g²f
again after	@p
again in	@o°m
again later	9e@o]pyl§l°d
again*	.m
against	.m
agent	5nSpkcsn
aktar*	mu
aktarma	mu
aktiv	Lr
al	]s
alert	©|
alert protocol	«p
alias	!e#f4l:f;e@fEeFfI¤JfKlLbMfPfQfReTl]d^fbfcddsefhqi¥jjktmepmqqrfslwfxe{f~f¢f¤q¦f®e¯d°f±f
alias*	Iuqn
aliases	qn
aliasing	Is
align	7z
align*	7¡vb
aligned	7uvb
alignment	7r
all	#f*f+f,o-r.j4f5f9n<o=l>f?f@eEfFfIkLdMcQkSfUf[j]d^ebfcaeffkgfhmimjekqmdsdudxfyy|u~f¢j£l¤f§c¬j®e¯e°f±r
all hosts	-t
all relevant	±p
alleen	hr
alloc*	Mq£n
allow	^ngo
allow*	!f"m#f&k(g*f+g,g-e.k/e0f4k5f6g7f9g:g;e<g?j@fAgCiEsFfGnIgJeKfLfOlPmQfTfUmVfWgXkYp[g]c^g_ebjdffmgshjifjgk[lemmnfofpfqksbtcujvfwdxmygzg{l|i¢s£f¤e¥f§e©fªn«j¬j®l¯j°g±f²g
allowance	¢p
allowed	!f"m#f&k*f+g,g-e.k/f0f4l5f6g7f9g:g;e<g?j@fAgEsFfGnIgJfMiOmPmQfTfUlVfWgXkYp]d_ebjcfdffmgnhkifjgk]lemmnfofpfqksdtcujvfwdxmyg{l|i~i¢k£f¤e¥f§e©fªn«j¬j®l¯j°g±f²g
allowed send	4dPmgnqlxq|q¢k
allowed use	qp
allows	gn
alrea*	Qe]nbmjmkdlkpwyk¬l
already	Qe]nbmjmkdlkpwyk¬l
als	GnUqqp{p
alter*	(mTnjn
alıcı	st
am	%p]r
ambig*	Ykd¯kb
ambiguous	Ykd¢kc
among	gp
an	!b&g'k(e)l*k,f-f/f0g1k2l3f4m5k7f9e;b<p=r>m?pAkBmClFjIfJlKfL_NsOdPoQeRdSkTgUdWiYf[o]k^e_cbfcndfepfegnhkinkblfmfnnodpgqdrjsetcuewdxd{f¢d£f¤e¥i§f¬f¯f°d±f²d
ana	;eJk]ecberkpppqmrlsm¢m
and	!d"q#l%m&g'g*j+d,d-e.m/e0m1i3e4c5j6j7g:f;m<j=f>k?f@fAgBdCmDdE^FdHlIgJfKfMgNlObQpRfSfTgUfWoYj[i]o^^_fajckdreofdgehgifkglemenfokpmqirbteucvkydze}c~p¡m¢d£d¤j¥e§i©jªg«i¬d®l¯l°e±l²o
anhang	"r
annou*	Pt
anony*	#q
anonymous	#q
anoth*	(pJeKxMe]mqk¬k°l
another	(pJeKxMe]mqk¬k°l
anslu*	,s
answe*	,n-nMeklzl¥l§q©l
answer	%n*q-{9yDk]cdkkc§n°e
answer from	-o
anti	@ncl~r
anti spam	@n
anti spoofing	~r
använ*	]n
any	#f+o7e8k9l;k=rEpFfLkOfUk]mjqkjmdnkoeqfvqxk£j«k¯e
any host	;o
any mail	=o
any more	Emjm
ao	_q
api	]ozm§r
appea*	/mFl{o
appears	/m{m
append	Jp
appli*	"nFc]n^n
application	"m]n
appro*	W«gvqe
approval	Wr
approved	Wngt
approver	Wu
arc	v¦
archi*	"¥Lrªe²n
archive	"t
are	"w&f)g*m+f,e-e.{/d0g3g4e5g6f7f9j:e;e<f>m?j@lBlClDkEfGkHkJfKjLfMeOdPjQeRjSfTgUeWeYjZm[o]k^cbkcddlfeglhlidjnkglfokpesbteukwfxfypzf{b|e}g~s¢d£f¥e§b©fªj«l¬d®k¯c°e±e²e
argum*	Bpbv±p
argument	Bqbm
arguments	bq±p
arriv*	2rTo]m
arrived	2rTo
as	!f"c#e&k*k+g-f.e/o0g2i3g4c5j7j8f9d;i=e?jBkDgFaGfIgJfL^MePeQeRfSuUkVgWgZk[n^g_jcegkhfifjelrnmofpjq¨skuevgwjxczf{x~m¢d£g¤k¥f§e©gªf«i¯c°g±e
ascii	Dy
aside	Su
ask	:eEeNnSo]l^ngkjkljmksdul{e¯l°l
ask your	¯n
asked	wq
asks	7n
askıya	!v
at	!g#e&g'g(l)f*m+p,m-c.g/f0i1l2i3e4c5e6g7e8l9j:k;c=c>d?f@cAfDeEiFrGkHdIfKuLaMpNeOkPgQbRlSjTiUkVfWjXjYg[l]s^c_banbccddeekfdgdhdijjkkmlemenfoepdqbresbtcvfwjyizf|f}g~d¢c£o¤b¥p¦p§w©fªf¬r®w¯d°j±b²f
attac*	!e"³.f0m4fFfHeLfUxVf]k^f_ogfhfjgkdmfuf{e¯d²u
attachment	"x0nHfUl]l²t
attachments	"{Ut
attem*	+f-m3q;l@mFeJfLfQ~_lkdltmo¬f
attempt	@mlm
attempted	;lQnln
attempting	_o
attempts	3oQyml
au	(o2nMmPmhmqn
auf	(pHoKkLePmQn]ngoll
aup	!e"e#e.eBoFyHnLcOeRdUl^m_ec¢k[maossetpul{d¢e§r¬¤¯c
aup in	Uncloluq§r
aup ipbl	Fz
aup urlbl	Hy
aus	En]p^p
ausge*	¢q
auten*	#¡qqvpzw
autenticación	#r
autenticação	zp
auth	#®-eQebVeekdm_qsrfvnz³©fªo¯f
auth needed	#t
auth user	qr
authe*	!d"f#²*j+g-f.f/g0g1m5f6k7p9g:g;e=g>f?g@fBgCgDgEdFfGfHgJfLeMdOgPfQfRfTfUe]a^e_eccefgehuifjfkblgmjofpfqprfseteucv©wexkygz§{f|n}f~f¢m£g¤k¥f¦g§e©f¬g®g¯e°g±f²g
authenticate	#r6mmkzp|k
authenticated	!e#s1j7mMfbecfhtmeqsufvrxkze|f¢o
authentication	#q-g1k7l;fGfLfUf]dblcfhkkemkqfvyzy|n¤l§eªi
authentication checks	vr
authentication failed	zm
authentication required	#mhm
autho*	#o*l-e.f4}9j;j>j@lEnLfOfPlRdXjYo^f_ebegmhfkamdqnrfumwfxe|y}j~f§fªf
author	Yo
authorised	4q|s
authorization	#m
authorized	4o>k@lEoPmgjkeqmskun|n¯o
authorized send	>mPn
autor*	#l)l4z5m@lgzkaqlup
aux	LnOn
aux lettres	LnOn
av	,rEnLn]y^nqm§m²m
avail*	-k/k0m5m@jOwReTjUe]kbd¥k§m©mªj¯j°f
available	-k/k0m5m@jOwReTjUe]kbd¥k§m©mªj¯j°f
avec	©p
avsen*	_tgornutwp~o¯c
avsän*	_ruv~p
avsändaren	uw
avvis*	{u
away	%pEnjl{l¬m¯w
az	²r
b	Hpfmpl¯t
b #	Hq
back	.j=e@oEkJfMeQlZn]k_nbfiemfokp|wmyj{f¢l£^¤e¦k§p¬f°q
back in	@r
back later	cn
backe*	-mJmnlymzn¦m§o
backend	-mJmnlymzn¦m§o
bad	!f"l#f'f(f*f+m-d.p0g2g3g4f5e6i9f:f;s>e?k@fAeBtDfFkGfHpIgLdMdNgOePfQeRoSfTjUcVfWgYf[f]c^d_~bydfelfsgfhfijjdkmlfmepdqerosdtjuewdxjygz{~e¢e¤q¥f§f©jªf¬c®b¯c°f±e²f
bad address	fo
bad connection	+r
bad destination	;qko
bad karma	_s
bad sender	rn
ban	Er{o
bandw*	!v
bandwidth	!v
banned	!v"}.u:fBfEvFpSjWf[f]f_dcfkdocqfteupwfxt{d~f¯d
banned here	Eq
banned sender	xq
banner	-sbq
bare	&¨Blgo
barra*	F}
barracuda	F}
barred	!x4n>nurxm
base	Ro
base #	Ro
bat	"u
bayes	{o
bdat	bu
be	!d"f#e&l'e(e)l*p+d-m.k/j0u1g2e3g5g6k7d9g:f<g?nAeBkCeDpE_GjHeIoJjKfLgMfNeOmPjQkRcSjTsUfVdWeXiYg[k]d^l_iafbgccdmemfdgehiinjjkdlcmgneparis_u[vkwkxbyl{m|a}p~r£n¥c¦j§p©eªd«f¬e®b¯k°f±n²d
becau*	!o"j.d/k:k>f@lHlQeRfWf^d_kbjcflnpjsfuf{l|k}k¯m
because	!o"j.d/k:k>f@lHlQeRfWf^d_kbjcflnpjsfuf{l|k}k¯m
been	!o"f#f'g*i,g-k.f2f3g4g7f:j;e<f=f>f@lBgCfDfEmGgHfJfKgLrMbOfQpRdSlTfUeVfWg[g]j^m_pbfdgefgehfijkmlimgngofqgretduqwfxrye{k|f~f¢b¥s¦n§d¬f®f¯m°k±e
before	#v*o+n@pKfNlQjRj_ebvcfeokdlsmlsftfudxezk{f¢e§eªq¯f°e
before sending	#o
behalf	qv
behav*	_w
behaviour	_r
bei	9nEn
beim	!p-o
being	CmFlIkJeKl§t
belon*	dm
belongs	dm
below	Vl_mat
benut*	kpsn
benutzer	kqsn
berec*	4s
beric*	.oRqcm¯m
bericht	.oRq¯m
besch*	Or
best	]o
besta*	;mkq
betwe*	[selpt
between	[selpt
big	AqUwVo[l]eance
bigger	UmVq
bigger than	Un
bijla*	"y
bill	!w
billi*	!o
billing	!o
bin	5u
bir	ku
bit	0s;m@cDpRsclec§l
bitmi*	0u
bitmime	0u
bitnet	;qkn
bitte	!o*pUn]rjpkm
bl	:mFo
black	:lElFt[lsl
black list	Fq
black*	"k:v;f>e@fEqF¢HuMfQf_dcfhfkclomeoerfsvteuuxf{f~f§e
blacklist	:pEpFpHl]ehfkdlnstuq
blacklisted	"l:nFlHr]kup
blank	;nRprq
ble	,p²o
blev	,p
blocc*	Ensn
block	>xAoEtFyPf^b_dmbpfs}{b¤m¯d
block list	>nEosn
block*	!w"p#f&g)g*f+f,f-f.o/i0g2g4d5g6g8g9g:v;d<g=f>e?g@fAgCgDgEuF~GgHrIgJdKfLfMeNgPeQfReSgTgVfWdYg[f]k^pbfcbdgeeffgdifjek_miofpfqdrds|tcurwdxqygzg{o|f}g~f¢d£g¤l¥f¦g§j©gªf«g¬f®f°j±f²g
blocked	!x"n#f&g*f+f,f-f.p/j0g4d5g6g7i8g9g:l;e<g=g>f?g@gAgBgCgDgEvFoHnJdKfLgMfNgPeQfRfSgTgVgWdYg[f]l^r_obfcbdgeeffgdifjfkalgmkogpfqeresqtdurwexrygzg{q|f}g¢e£g¤m¥g§j©gªf«g¬f®f°j±f²g
blocked senders	sq
blocked user	sn
blocked using	:rEdFmue¤l
blocked you	sv
blocklist	:oFv_c
blocks	sx
bloqu*	!u"q.l>eEpFpLk]mkdssxm{d
bloqueada	!u
bloqueado	Epsm
bloqué	!nEnHnsn
bob	Cnemkppm
body	"e&k+k.v/x0w6p:e;f>fAbEfFcGuH{MfQfRySfTfUn^c_ecfeekdmfperfuf{q¢f¤f¦f¯c±f
body checks	.p
body hash	6p
bogus	tp
boite	Mpkn
book	gt
both	dm¤n
bounc*	-d.j>fEeFeLdQk^lhlikl¤pqw|xk{f¯m
bounce	"e-dMeQm]q_qgkkcl£rmskwl
bounced	-d.kQk^mhllwposlwn¯m
bounces	lqwwxl
bound*	Ru
boundary	Ru
box	EqFeJuLjM~NlOnUcjkkrsfxkyj¥k¯c°e
boîte	JoLoMqNmOqUcVojlkn
boîte aux	Oo
brack*	eo
brak	em±r
brevl*	Oo
brevlådan	Oo
brevlådan är	Oo
broken	+xIqRoTliljekeplrk|_}r¤m¥e¦q
broken pipe	+u
brows*	zo
bu	"s4q
bulk	/w7d8q^barcollukvl{{®k
bulk mail	/p
bulun*	²q
busy	@dK{Mf]lccy§
but	!f"k#f(j+r,k-b0j1l5j9f;d=k?fAfDqEfFfIfJmMeOlPcTmUfYjZl[f]j^fbegfiojfkjmenjpnqksftfufvfwf~l¡m¤j¥f§f©pªd±e
but no	=m
but not	Dn¡m
buzon	Ms
buzón	LoMoNmOo
by	!o"g#a&e'e(e)i*i+r-^.m/m0k1l2j3e4d5k7c8e9e:e;_<m=e>l?c@lAeBeCbDnEvFjGfIeJfKsLcMdO^QbRaSvTnUaVjWsXnYeZl[e]o^rajbacfeefigrhkijjgkbllm^nqoap_qirbsztaujviwkxjzg{o|i}e~f¡m¢d£d¤d¥m¦c§Z©eªm«f¯j°i±_²g
bye	bmc^ybzo¯p°q
byte	Up
bytes	+kAnGlRpU¤Vk]dpd®e
błąd	9p¤p§p
bạn	4mPnWm]oqmsqxl¯n
bị	!p+l-e.k3l5mElHkKmMePeSmUeWl]kpmxr{n|e~l¢d¯k²l
bộ	Er~p
c	]paokn¯n°l
ca	)¡
cable	>{[o
cable modem	>p
caixa	JlLpMtOu
caixa de	Oo
caixa postal	On
call	,ufmxk¤m©m¯m°p
callb*	w}
callback	w|
called	]bkr¦p
callo*	wv
callout	wv
came	Qpbmpo
campo	?w
campus	hs
can	!f.e0l4jAoCeDmEeKmLdMeNkOnPmSmUj[k]m^ebmefglhlkameperjseteufzn{e|f}j¥f¦f©eªf¯t
can not	0lDmOp
can you	]p
cance*	Lp]m
cannot	#d&g(f)m*c+d,f-l/e0~1g2d3e4k5n6f7f8g9o:c;g<f=e>f?n@]AfBeCaDsEdFbGfHeIuJzKdMcNjOlQiRfSdTsUfVeWeXgYg[n]j^l_aafbbc_dkekfpgchjiikildnfokpaqdrks_tivfwixfyd{a|_}n~j¢c£s¤n¥c¦s§o©kªb«f¬g®d¯q±p²d
cannot accept	^o
cannot append	Jp
cannot create	¦o
cannot deliver	mn
cannot find	9o;l=dknoo
cannot open	5r
cannot reached	[n
cannot receive	!mNnUl
cannot resolve	Im
cannot routed	±r
cannot send	Qp
cannot write	up
cap	¢t
capac*	Mx
capacity	Mt
captc*	*w
captcha	*w
card	.qGn]q
carri*	&v-nnl
carriage	&v
casel*	!m2lJnLnMtOo]dhnkoqlxl{d
casella	!m2lJnLnMtOo]dhnkoqlxl{d
catch	ko
catch all	ko
cc	AoGbRsem®{
ce	*m4n<m=nPm]cmm±n
ceo	~r
cert	'¨(¤)©1l=dQc]aod©cªd
certi*	!g'°(«)µ*f+f,f-c1v9f;e=f@fBgEgFgJgLfMfPgQeRgUf]^^f_gbfcfegjfkcmfofpfqfugweygzf¢g£g¤f¥f§f©o¯g°g±g
certificate	'{(¡)¤,g-f1u9g;f=g@gLgMfQe]fbgcfkemfogwf¤f§f©p
certificate expired	'w
certificate not	)m
cette	PqUcVmhmjnqs
cette adresse	hmkcqp
chain	)y1nvm
chall*	*{
challenge	*{
chang*	2nj{
change	xm
changed	2n]ljz
chann*	+p©mªl¬p
channel	+p©mªl¬m
chara*	&qDmGvR{eskcrk
character	Ru
characters	&qDnGvRneqke
characters in	Dnen
chars	An
chars*	0q
charset	0q
chdir	Jt
check	!f"f#v&o(k.n/k2k4e6l7l8f;jEeJfLfMfPfQfRoSlTj]j^f_ebecfemgfhfiejfknmkneojrdsfudwr|o~j¢e£j¤m¦f©e
check failed	&o(l
check your	#o
check*	Towl§m
checks	.xRcvtzd
cheia	Mv
chiff*	ªt
child	5ugo
child process	5o
cho	gmmnnm
chosen	sv
chuyển	mopp
chính	^q
chính sách	^q
chặn	ss
chỉ	'l(m)oPlUdVl]bepfogmhmimwn®m±m
chỉ người	fp
chối	,nWnun¯n
chủ	'l(m,l-m[n]dnlyl¤l¥l
cipher	©|
circle	pt
claims	~q
class	4p
class*	{q
clear	ªq
clear*	ªy
cleartext	ªy
click	*v
click link	*s
client	"g#{&m*f+o.g;f>mCeDjEsF{HfLeMeOgQfUf^d_fbjefgfhgjfkdmlovpgseuevfwfzf{e|j¤j¥f§dªd«r¬p®g¯b°f
client address	Es
client host	#k>nEkFkok¤l
client in	Fq
closed	!d+¢,s-fL{MdOjPrQf[f]q_fcfhjjfk^mfsf¢f¥y¬j±b
closi*	cd¥o¬d°v
closing	cd¥o¬d°v
closing connection	°q
cloud*	Fp
cloudmark	Fp
clust*	yo
cluster	yo
cmd	bw
cn	(w
cname	9o=m
cname lookup	9o
code	)j*j,k-o5o9b;k@eHjLfOk]rblsf§d¯o°l²q
code #	,m-o]p§e¯q°l
colon	bo
com	2p{n
coman*	bq
come	@qEkMf_kbdhdpfwlyk{k~s¢l¥f°p
come back	@kEl_lyd¢l§k°s
come from	~s
comma	eq
comma*	!g"g#l&g(f*f+l,f.g5x9f:k;d=f>g@dBkCgDgFdGfHfMiNjOjPgQeRgUfWg[f^mb¨ceeffkggigjglgogpeqfwexgyfzf¢f¥f©iªn¬e®j¯l°q±i
command	"g#m&g(f*f+l,g.g5w9f:k;d=f>g@eBkFdGgHfMjNjOjPgQeRgUgWg[g]i^m_ibxceeffkggigjglgogpfqfwfygzf¢f£i¥f©iªo¬g®f¯l°q±i
command first	ªn
command rejected	Bl^m
commands	bu®l
comme	{p
compa*	"l.mEkKmLk^mjr
company	"l.mElLl^njr
compl*	*p-d.k2f5j9m?rBjEmFeJdLfMfQfRp^f_£bfcdjnkblmmenrqfrfsexq{d¢e¦m§mªj°j
complaint	_qlm
complaints	_~xo
complete	9m¦n§p
completed	jp
compliant	?qRq
compr*	Fnxt
compromised	Fnxt
compte	!pLxMnko
compu*	#p
con	"m(l5rFmNm]dkn©p
concu*	KrMeca¬¡
concurrency	¬q
concurrent	Kpccyl¬s
concurrent deliveries	Kq
conex*	+n,x¬r
confi*	!f"f'f(f)n*±-e.v/e4e:f;d>f@fAfBmEeFfHfJfLeMeOfPeQeRfSfUcWgZm]f^e_ebfceefgfheijkbmpnxonplrjsdtdwpxf{b~f¢e¤©¥f¦e§j©oªf®f¯d°f±j²f
confidential	.s
config	¤¨
configuration	*emlplul¤u§l©p
configured	VkZmmopk¤r±l
confirm	*z]l
confirm your	*o
confirmation	*xnp
confo*	Ru^n
conform	Rp
conge*	[ry|
congested	yq
congestion	yt
conn	+s
conne*	!e"d#k&f'i(e)i*e+£,¦-|.c/f0f2f3k4a6g7f8g9c:f;d=c>t?g@bCcDfE~FnGgHeIfJaKeLcMbNgOePdQfRdSfTfUeVfWeXgYg[q]g^^_vagc^dfeeffgeheiejekflgmenfqfrfsbtcuavfwjxeyizi{c|e}g~g¢a£e¤k¥e¦m©vªt«l¬°®c¯a°i±q²i
connect	'j)l,t-s4d5jEpJfQk[x_ecckemfwj¦q©m¬j¯f°f±f
connect .example	[m
connected	+okp
connected but	+p
connecting	pm
connection	!f"f#m)f*g+{,q-r.f/g0g3m4g5f7g9e:g;f=g>m@dBfCeDgEqHfIgJdKgLfMeOfPfQiRfSgTgVgWg[b]p^b_sbkckeggghgigjgkbokpfqfsdtduevfwlxfzg{e|f¢e£f¤e¦e§n©oªm«m¬k®f¯e°m±j²j
connection count	¬p
connection denied	_r
connection died	+o
connection failed	-q
connection not	_o
connection rate	¬p
connection refused	+c,yEkQl]n
connection timed	-p3n
connections	+e,n-e=f>oFo]n_ocdufylªq¬y
connections from	¬n
connector	±r
conse*	*n3m]omm
consi*	/s_n{s
considered	/t
consu*	>y¢l
consumer	>y
conta	!nLtimkn¢m
conta*	!k"l#f%p&j(j,g-q.o/m0f3g4j5f8g;d<f=m?n@nDqEfGjHpJeKjLdMgNlOjQcRiSeTgUcVfWfYk[f]b^g_ebeccdiemffgwhcjpkcllmcobpeqdsltduavgwcyfzf{j|f~e¢e£f¤j¥e§g©gªf¬g®f¯l°i±f²v
contact	!j%p-q.d4l@oKjNlOkPkQe]c^j_fcedjgkjfkjlnqfsluewd¤l¯q°j
contacts	gu
contain	?m²m
contains	"n&k.u/o=k>k?jDrGkHsPfRkUeYk]e^e_eemgckfmfodsjue¯e²q
conte*	!e"m#f*f+k,g-m.¥/¬0t4f6g7g9g;f>g@dAgBgEeFdHfIiJfLfOgPfQdRpSjUmVgWf]j^^_fbfcddmegfggfhfjfkdlgmeogpfqgseuewfxeyjzf{}~f¢f¤f¥g©iªf«f¯^±f²w
content	!f"p-e.w/t0r4g@dEfFeHgJgLfQfRqSkTiUn^cbfcehfkemfpgsfufwgxfykzg{y¢g¤g¦i¯e²z
content not	/r
contents	/s]n
conti*	3vHnep
contiene	ep
contr*	.k4mDjEfJeMeQkRkWlZkcoqkuewr{e~l¤q
control	.l4nQlRlco
conve*	"l+k-q0¬2nTo]dbkke
conversation	-r
conversion	0|2nTo
conversion required	0p
convert	0n
converted	0s
corre*	(k*l2n<lOmPeRmelgshnklmlolqlsk¤k¯e²l
correct	Rnen
correio	Onmn
correo	*mCo]chmmlul{y¥l¯c
correspondents	gq
corru*	JvRr
corrupt	JtRr
cota	Mq
could	!g"f#f(f)j*e+g-q.e/l0j2f3j5j6g7f9l;m<f=m>f@eBfDfEfFgInJsKlLeMfNjOdPdQnRfSgTkUf]o_ebdcfejgehfiljfkjlfmcojpgqcsetlueviwpzj{g|e}l~e£f¤f¥f¦j§l©nªf®g¯m
could not	"g#f(f)k*f,f-o.e/l0j2g3j5j6g7g9j;n<f=l>f@eBgDfEfFgInJsKlLfNjOePdQnRfTkUf]j_ebdgehgiljgkllfmcokqcsftluevjwpzj|e}l~e£f¤f¥f¦j§l©nªf®g¯m
count	cppu¬o®s
count*	CnEzuczm~n
country	Ezzm
courr*	3m<nhmum{m
courrier	3mhm{m
cr	&{
crash*	5s¦v
crashed	5s¦v
creat*	2msm
create	Js¦u
created	2n
crede*	zx
credentials	zx
credi*	¢z
credit	.q¢n
credit card	.q
credits	¢z
crlf	&y
crypt*	Tw
cryptographic	Tw
cryptographic failure	Tq
cuenta	!nLxkq
cuota	Mt
curre*	@kFkLl§l
currently	Ll§l
custo*	!t(j,j4d;d>kEmFcLk]m_fgnkkmnqesmudxm¢m¥f¯e
custom	EoFa^o
customer	!u(k,j4d>kElFdLkgnklsnudxn¯e
customers	mp
cut	+o[w
cxsmtp	Bv
cyril*	.q
cyrillic	.q
cyrus	Jo
czas	-sQs
címze*	ss
címzett	ss
có	:lfpkpnmql
cấm	Es
của	'lAlInWm_qimxl~l¯n
của bạn	¯o
d	6mfm°s
d #	fm°n
d'env*	¢t
da	#l+o.l?oLmRngmul{d
daemon	¦p§o
daily	CuMcSlce¢|
dal	Wn
dane	)d1µHp
dange*	"q²q
dangerous	"q²q
danh	Inlp
danh sách	Inlp
dans	&l.mElHmJo]lkollsm
das	"l5mJmLsMp]qim
das postfach	Lq
data	#f&q*f+y,f-n.w/t5e9l;d=n>f@fFeGkHeJlMkPfQcRfSfTnUtVe[j]abtcdeffehgjgkalgmfngpgtgufwfxf{j¢d£e¤e§c©f®f¯p°m±e²f
data command	Mm°l
datab*	@dIlJsUlce£k¤l¦s§r
database	@dIlJt£k¤l¦s§r
date	'w)dQnR±¤k
datum*	Ry
day	CoMn_kalce¢z®c¯k
days	'k*m3o:lEfLoQ{SmUdWm]jln{e
db	:m[mom¦x
db #	El[nom
dbl	:»FcHotd
dcc	{s
dd	Lm
de	"k'k(e)k+c,d-l/e2e3f4b6f9k:n;l<e=k?v@cAeBgCiDfEjFcGeHbInKeMtNeOlPdQnRbSjTeUjWfYf[e]v^m_oafbeciddelgkhcickelrmdnjogpkqmtpuivfwmxlybzn{Y|d~j¢s£f¤i¥f¦g§c©dªd«f¬n®k¯b°e±b²]
de correo	ko
de destinataires	®s
de l'expéditeur	wr
de la	]o^q
de ontvanger	so
de spam	xq
deact*	Lz
deactivated	Lz
dead	7oiupn
deadl*	-r
deadline	-r
deakt*	Ls
decla*	<nUm
decli*	Wmfl±r
declined	Wmfl±r
decry*	Tv
def	]r
defau*	Po
default	Po
defer*	(j)j,k-f5f8j;f@rCkFfJfMfQmXj]e_rcjkftjyf¥f¦e§m¬f¯f°x
deferral	°p
deferred	(j)j,k-e8j;f@pJfQkXj]e_rcltjyf¥f¦f¯f°r
deferred due	cp
deferring	§n
del	'n(k)e5kFeLlNnQfUm]scffllkrmsetouewlyn¤m®f¯e°e
del destinatario	-m;lLoMmNn]bfl
delay	3p@s
delay*	3y@u
delayed	3y@u
delet*	]lilks¤l
delete	Mp
deleted	ilkt¤l
delist	Fq
deliv*	!f"d#e&f'l(m*q+g-a.d/e0d2|3t4v5k6f7f8g9d:e;d<n>i?g@mAfBeCgEcFfGfHdJqKwLjMiNoOuPbQwRcSjTgVdWdXoYg[g]b_fbcceeffegfhcinjckglqmmnooepkqbrctfucvfwfxcydzd{e|d}g~d¢c£e¥d¦g§d©eªo«f¬g®c¯x±d²g
deliver	*j2e<n=l>m@pJlLeOpQm]cmqwfªm¯o°e±e
deliver mail	@mmt
delivered	*q-e0f2¡3nCkDjJbLkMlOfPfQjRfSmUm]b^fcfmenfppsnªj¯p
deliveries	Kv
delivering	(oln
delivery	"f#f'l)i*f-f.e/f0g2j3p4v5m7f9e:g;d=e>e@fBgCfDgEeHfIfJuKlLlNmOmPeQmRfSeUeVeWfXp]p^iaibecfdjffhejelnntofpgqergsetfuevgwfxeyfze|f~g¢e£f¤j¥f§e©g¬j®f¯k°l²g
delivery error	Lmkl
delivery failed	¯q
delivery not	4r
delivery temporarily	¦n
dem	+o
deman*	ko«p
demands	«p
demas*	AoCocp¬n
demasiado	AoCo
den	"m2mPlmmnoqq
denied	!j"g#f&g*f+e-f/f0g4m5l8f9g:d;f>e?k@fAgBeCgDgEvHeIgJnKfLcMfNgOlPkQeRcSfTgUeVfWnYg]o^v_kbgcddfeefcgfhlikjfkelemrpfqkrbsetauswcxoygzn|g}f~k¤i¥f¦g§c¨y©g¬e®f¯o°k±f
deny	Eosoum¯m
deny list	snun
depre*	Dt
deprecated	Dt
depuis	~p
der	'n+o/k9l;m@kEfFlLePeQkWl[k]k^fgjilsmufzk{f¦k
des	"n)l.l5mNk]k^nimsl
des empfängers	5nim
desac*	Lt
desco*	jnks
desconhecido	kq
desea*	{s
desha*	Lr
desig*	|y
desti*	!c"d#f&f(f*e+e-w.d/g2v3e4z6g7g9f:g;s<g=j>e?f@iAgBeDfEdFdGfHdIfJgLlMjNqOiPcQdRcSeTfUkVpWf[j]c^b_dbcccelfxgrhfitjekrmfnpoepdqdrdsztbucvfwdxfyeze{e|f~e¡n¢a£d¥f¦e©eªc«f¬f®¢¯b°f±q²e
destinataire	2m4k;l@lNm]kfkgmikkmsl®e
destinataires	®s
destinatari	®s
destinatario	4sLmMoNnVm]kfpimkpllsn®b
destination	'k,k-l2o4j;r=kLeMfOm[l]c^fdkejfmiokanmqfrfsftf¡n¤jªe®e±t
destination address	2ofp
destination mailbox	dlkl
destination system	;p
destinatário	Lmgmkosm
det	]okr
detec*	!e"c.kEeFf]f^f_ebkcqkeprxq{o~j²{
detected	"d.lEe_fbkcqkeppxn{o~j²r
device	]r
dezac*	Lw
deze	Pnipjn
dh	©p
dh key	©p
di	&k=nIlJnQeWm]o^khlkolmnlqltl|e¢o
diagn*	ko¯t
diagnostic	ko¯t
dial	-l>w
dial up	>q
dialup	>v
did	!o#j-q/o6o7j9l;lLdMmOfQfWm]qbedkkblkqf¥f§nªk¯n°e
did not	!o#k-q/o6m9mLeMmQfWm]nkclkªk¯n°f
die	+k4k=m@kInLdMdPkUp]q^qenjekmmeuewk§k¯k²l
died	+n5q]d¦t
diese	jo
diesem	qq
dieser	no
dieses	um¢o
diffe*	(pbm
digest	Sp
din	Fo]p^mcm¯m
direc*	"f-e4e9p>s@fEfFfIkJwLeMeOcPeQfRf^ebfdsejfkgfjmkqmeqorkuf¤l§m¯e±p
dirección	fmjmqpsl±n
direct	>n
directly	>u
directory	-f9qIlJxOddqkpse£j¤l§n
directory server	9q
disab*	!n#mFfJfL¡Me]j^f_fbncfinjfkdqfsjxrzm{f¢f¤j¥t§f«l
disabled	!n#mFfLxMe]j^f_fbncfinjfkeqfsjxrzm¢f¤j¥t§f«l
disal*	qn
disallowed	qn
disca*	Qm¢l
disco	]p£r
disco*	+vLsPn|n
disconnected	+t
discontinued	Ls
disin*	²s
disinfect	²s
disk	Mq]o¢d£¦
displ*	?n~r
display	?n~r
display name	?n~r
dispo*	O|kcqo§p
disponible	Ov
distr*	4rIzWq]d
distribution	4rIq
dkim	"g#e.g6Ç7o;fFgLfMgRf]l^f_fcfkcmeqfrfsfteuev³wfzf{f|^}d~f¯f
dkim none	vn
dkim signature	6n
dlp	.|^c
dmarc	!g"g#g.g7È8º:f;gEgFfLfMgPgRfSfYi^b_fcfkcmeogrgsftcudvewf{f|f~f¢g§f¯e
dmarc policy	8t
dmarc record	8u
dn	9ptp
dn ns	9ptp
dns	!c"e#f&g'f)e*f+f,f-a.f1l3g4f5g6n7e8j9º;£<r=q>j?g@dBgCgDgEcFqHeIgJfKgLdMeNgOePfQfReSgTgUfXlZy[f]f^e_dbfcbdgeafggfhfjekYlgmaoµpeqirdset¨ucvgwfxfyfzf{e|g}r~e¢e£g¤d¥e¦e§b©fªg¬f®f¯c°c±f²g
dns error	;o
dns lookup	tm
dns query	=mZp
dnsbl	:lEdF¡
dnsbls	Fs
do	#d&f'j(f)e*g+f,f-c.j0f1e2f4l5f6g7k9j;g=e?f@kAgBlCgDlEiFkGgHoIfJkNfOePpQcRdSeTfUmVlZk[j]t_dbccjdofqgfhiiejekblnmjnjoipgqksjtjvfxeyfzf{j|e}f~o¢c¤d¥k§f©eªe«i¬f®d¯k°g±o²e
do not	!f"k#f)f-f.n3j7k9k;d=f>e@kBnDfEnHjJfMjPfQfReVlWfZk[l]d^l_fbfcfdffnheifjjlpmlnkqcrfsftfumxf{o|f~n¢f¤f¥mªf¯e°f
doc	"r
docum*	"r0lUn]nke±l
document	0lUn
documents	"p
does	!e"g#g'g(p)f*e+g,f-k1j2g3f4c7k8p9a:f;k<u=o>e?i@fAgBlCgDkEcFfGmHfIfJjKgMdNfQfRiSfTfUaViWjXlYg[g]q_gagbgceegffgfheilldoqpfqkrfsntmuevkwoxeygzj{e}f~c¡l¢e¤i¥m¦g©gªf«g¬g®j¯b°f²g
does not	!e"g#g'g(p)f*f+g,f-k1j2g3f4c7k8p9a:f;l<u=o>e?i@fAgBlCgDkEcFfGmHfIfJjKgMgNfQfRiSfTfUaViWjXkYg[g]c_gagbgceegffgfheilkoldoqpfqlrfsntmuevkwoxeygzj{e}f~c¡l¢e¤i¥m¦g©gªf«g¬g®j¯b°f²g
domai*	!n"f4f8j9l:s;x<m=oEfFdLeMePfUe^eeegfhek]m{rksfttur~n¢f¤o§j¯e
domain	!o"b#a%g&e'd(f)e*b+d,e-b.a/e0e1j2f3f4_5e6l7x8w9q:µ;®<¦=¢>a@bAfBjCdDdEYFRGfHgIeJeKfLYMcNeOaPaQ_R^ScTeUbVeWdYdZp[d]k^e_rafbaddeyfcg[hiiakVlcm£nfo[paqproset¬uwvqw^xfyeza{^|t}n~¡¡g¢c£d¤t¥^¦d§_©dªm«e¬i®e¯]°d±u²d
domain .example	:j;_He]lknmbquskukxj~j¢lªl±n
domain does	<ntpvl
domain exists	=o
domain expired	!r
domain in	:kHq]emetx
domain list	:r
domain listed	:x
domain lookup	9p
domain must	tn
domain name	:m;metkerk
domain no	mkto¤k
domain not	7d8k:e;m<j=nedkbmxqprktsvn|f~e¤d±n
domain owner	7p|o
domain part	;p?o
domain policy	7t
domain sender	up
domain too	_v
domaine	9l:m;z<m=mkbrmtw~n
domaine de	tq
domains	:nkem|up¤p§k
domein	;v=nkb~p
domen*	;v
domena	;pto~o
domeny	;s
domin*	:l;w<n=sekkatu~q
dominio	:l;w<n=sekkatu~q
dominio del	tp
domino	4l;k]edmhmke±k
domino directory	dm
doména	;qk_tu
domín*	;tmntm~m
domínio	;ttm~m
door	!o
dorma*	Lr
dormant	Lr
doruč*	3q¯s
dosta*	2p5t
dot	+n
down	+f,l-u=f@dCdFeGeKnMeUfWs[£^ebakdmfpfulyk¢f¤f¥z¦f§xªf¯k°c
down mail	[u
downg*	0r
downgrade	0q
dropp*	*k+rJkXk]e^qblcehclr~l²q
dropped	*k+uJkXk^rhclr~m
dsl	>y
dsn	nw
du	!f'l*l+j-d3p4n9k>p@lFeNmQeUl]u^ecmflqpsctcwj{d¢p®e¯e°e
du destinataire	Nn
du har	4q¢t
due	!m+k,f-e.j0j7kEfFoHfNoOePfRfUf]e^n_ubocnkflnmfnfpfsetkufxj{p¢f§e©j¯e°f²l
dung	/oMoUn
dupli*	?dDsRpYmdspn
duplicate	DsRsds
duran*	+s
durante	+s
during	+s]aco}m¥o§a
duża	Us
dygn	Qt
dynam*	>³FeIkke
dynamic	>|Ik
dépas*	-n
dépassé	-n
désac*	Lr
e	!e"e+f-f.f3j5f;d<t=bDlJfLoOeQdRfSmVfWk[f^f_fbecdetgfifjlkullmcpjtfwfzf{e~k¢r¤f¥k¦l§fªf®j¯p±e²l
e #	¯o
e mail	3k<n=cDlEjLmOfSoWl]cceekjoknmerksfuf¢l®l¯n
each	pn¤m
eai	Dt
earli*	lq
earlier	lq
early	@r
econn*	+n,u-c
econnrefused	,u
een	]r
efter	Qz
eggs	]u
ehlo	+r-kBÀEeb{ebkeodze~_¯d
ei	"n-n;mQmjnkwoquq
ei ole	"p;ojoor
eicar	²q
ein	.m>ocmeo¯m
einge*	kn
eintr*	8nom
eintrag	8nom
either	!nLc
el	"d'j(k)f,j.o2m3j4e5k=lBoClHkJkNlOfPeQfRfSmVjWk]n^e_fbfcedjekipk_lfmmspuewjyf{f¢k£j¤f¥f¯f°f±e
el buzón	Lo
el dominio	=n
el mensaje	2nSo
elsew*	{o
elsewhere	{o
em	Ss
email	#d(g)g*q+f,g-e/n2f3f4d6j7n8f9f;f<x=c>m?f@fAgBfCjDjEdFaHfIgJfLiMkOfPgQdUmVfWf[f^pbeckdfeoffgoidjdkllimkofpeqdreteulvowdxkygzc{t|j~d¢o¤m¥j¦e§e©fªf¬f®l¯g°g±f²p
email account	Ll
email address	]pgkknmosmul
email from	uo
emails	cl¢u
empfa*	kq
empfä*	"e.e2m4k5m;kCkFeNkPeUaVm^eceelfqgkhkipjlkomesoue§k®o¯d
empfänger	2m4mCkUbVnglhmiljnklsp®p
empfänger hat	ss
empfängers	5nim
emplo*	jt
employee	jr
empty	.m;d<l?tIsMmPbRy]leurw¯e±k
en	!e"e.n3f7f;e@mAnDoFkHyJkLdQqSrUd]n_fcelpmepnqkuewkyd{a¢e£l¤f¥m§d¯d°f±f
en el	.q
en la	lo
enable	#p
encod*	0sRx
encoded	Rq
encoding	.nRo
encon*	kv²n
encontrado	²n
encry*	"s#c'm.nEeT¡]f^ekeme¡m©tª¬¯e
encrypted	"t.lTp©oª{
encryption	To©nªv
encryption needed	ªo
end	&n+w-j>r@fEfFdLnMk[j]d^jbdkfpjyj£e§l¯w°m
end data	+c-kMo^l¯n°o
end user	>r
ended	'l+lQp§l
ender*	erimjm±r
endereço	erimjm±r
ends	&ppp¯q
enfor*	Xp
engel*	st
engine	§o
enotf*	;t
enotfound	;t
enough	@pEoMoQl]ealke£t®l
enthä*	.tep
enthält	.tep
entre*	2u3nQp¯r
entrega	3pQp
entri*	ds
entries	ds
entry	7e8mEsFn]edjknllol¤e±o
envel*	6k:l?cDmFeQjrusrtmuo~m®k
envelope	6k:l?cDmFeQjrusrtmuo~m®k
envelope blocked	sp
envelope from	uo
envelope sender	rntk
enviar	4oqw
envio	+o_pcr
envoi	lo
envíos	¢r
eof	+¨©b
eof from	+r
er	!n"m'm)q*m-f3mEqFlLnMrOmQkUlVl^fjskbllmdulxm{b¢f®e¯d
er ikke	"q)qOo
erlau*	.n
err	(m]o¦t¯m°_
errei*	[oho¢q
erreichbar	[p
erreicht	¢q
erreur	¯o
errno	,n
errno #	,n
erro	§o
error	!d"f#e&f(c*d+r.i/q0m1j2e3e4g5q6i7f8f9o:e;i<f>c?j@cAfBdCdEbF_GfHdIpJxKfLeMcNxOgPbQeRlSeToUcVeWfXgYfZg[o]n^c_cafbsccdefngehcjckeldmbnfoepfqdrosftfuevdwbxdyd{a|_}w~d¢b¤w¥c¦¢§}©pªb¬i®e¯z°k±i²c
error #	,k-e5p[m¤e¦l
error code	-s
error dd	Lm
error from	+cMk]nbeknok©d¯n°o
error in	IkNk}l¤k¦m
error too	¬n
error writing	Jq
errore	5oJn
errors	bu¬d
errors from	cr
es	]bzm¯n°m
ese	ko
espace	Mt
est	3l@lEmFlMo]q
esta	hnjo
estab*	-t©q
establish	-r©n
este	*m4pMlVm]djxmq¢l
está	CoLoMt
et	*q
etime*	-r9o
etimedout	-r
evalu*	}o
ever	;oEn
every*	4p
examp*	;p]dfmrm
example	fmkorm
exced*	Mx¢o
excedida	Mq
excee*	!k"f#f&g'g(g)g*g+k,e-j.e/f0g2g3g4f5l6g7f9f:g;e<g=g>f@dAuBgCnDgEfFeGuHfJdKkLcMrNfOePfQpRcSfTgUwVtWg[i]e^dbecxdgfggfhfifjfkamdofpoqfrgseteufvgwfyjzf{l|f}l~g¢n£e¤n¥f¦f§c©fªg¬n®t¯f°e±i²f
exceed	AnMpUqcm
exceeded	!l"g#f*g+k,e-k.f4f5l7g9g;f>g@eAkCoEgFfGjHgJeKlLeMnNgOfPgQrReSgUjVl[j]c^e_ebfcqeggghfigjgkdmdogppqfsftgugwgxiyjzf{j|g}l¢t£f¤o¥f¦g§d©g¬n®n¯g°e±i²g
exceeded max	¢n
exceeds	ArGoQfReUwVo]j_jke{j¢e®n
exceeds #	Ao
exceeds administrative	Vo
exceeds maximum	]l
excep*	¦q©l
exception	¦q©l
exces*	Alcukdyo¤o®l
excessive	Alcukd¤p
excha*	,l;c<m={Xnbmtk
exchange	<obm
exchanger	=sXntl
exclu*	gu
exclusive	gu
exe	"u
exec	5v
execu*	"|-q5oOoQd
executable	"u
exhau*	MlQlym¢l£t
exhausted	MlQlym¢l£t
exist	4f5k7f8n9e;v<e=fBjJnLeOk]a^ggjinkxmdofqdsetruewt|g~f¤l±g
exist*	;qLdinkztrwl¥k
existe	;l=kkwtlwm
existent	;m
exists	"e=pJoLeOm[ldpfdiqjdkmwl£k
exit	5v
exited	5u
expan*	4k5kI§Pk]eimkbpl¤p
expand	I}
expansion	IsPn¤n
expansion problem	Io
expec*	(o]lbqdm
expected	(o]lbqdm
exped*	uz
expir*	!r'}(e)b+o,j-m.g9j;l=fLpQ§ReTmUf]m^g_fcejfkdsftiugxfzn{f¢f¤k§f©f¬a¯f±f
expired	!r'~(e)b+o,j-m9j;l=fLqQuRfTmUf]l_fcfjfketixfzn{g¢f¤k§f©f¬a¯f±g
expla*	]p
expéd*	grtoutwn~m
expéditeur	toutwo
exten*	"zAoUd£p°d
extension	"x
exter*	.n5lLdh©~t¯e
external	.n5lLdh¤~t
external senders	ho
f	Sm¯q°m
f #	Sm¯o°m
fail	"o#f4e7n8e9l;e@eElJyMfQfRn]dbfcfkemfolqfwjzl|y}d¢f¦p§l¬e¯r
fail #	Er
failed	!d"b#f&l(m)q*c+i-n.e/d0v1o2d3e4d5u6p7j8e9n:e;k<f=i>d?g@aAfBeCeDfEfFbGfHfIpJxKeLaMfOdPdQkRfSgTrUaVfWfXiYgZo[e]q_bagb^cbdfefheisjdkclfmdneofpbqjrdsctkubvowqxfyazt{c|q}d~f£q¥e¦y§k©qªa«e¬b®d¯u°j±g²e
failed logins	zs
failed message	Zp
failed no	]m¯l
failu*	!g#f)g+f-f1l7i8g9r;g=fCgFfIlJpLfMfQlRfTtUfXl[l]e^fbdggkdmfpfsgvnyfzq{g}f¢k£f¤f¥g¦q§q©mªe®e¯t°c
failure	!g#f)g+f-f1l7i8g9r=fFfIlJpLfMfRfTtUfXl[l]e^fbdcfkdmfpgvoyfzr}f£f¤f¦q§q©mªe®f¯t°c
failure in	¦n
fake	~w
faked	~q
faktu*	!q
falha	zp
falli*	zq
falta	en
fast	cy
faster	cp
faster than	cp
fatal	Il]q¤r¦s§l©m¬^
fault	Nryl¦{§s°a
fax	"e*e+k,k0~2o;eMlUo]Zeonm°p
fax number	eq
fcrdns	oo
fehler	¯u
feil	9p}o¤q§n
fel	9p
feladó	uz
fem	Qt
field	?pAnRpYo]pkc
file	!f"®#f'g*f+l,g-c.e4f5l9f;i=f>g@eCfEfFcHfIzJzKmLeMfNfOfPfQnRfUoVfXnZk[f]e^e_fbfcfefgfhfiejek]meogpgqfsmwfxgyfzf{e¢e£o¤t¥f¦y§eªf®g¯f°f±f²m
filen*	"t
filename	"t
files	"xyl
files*	£q
filesystem	£q
filte*	/o5n
filter	,j-d.s/l5v@eAlFdIkJfMfSk]a^k_ekessuexfyk{n¤l¦q§v¯d°e²f
final	Qq]ceonn
find	-f9p;r=pJe]ljfkuor±j
find your	or
fine	¢o¯o
finge*	{o
fingerprint	{o
finis*	]o
finished	]o
finns	;oko
firew*	,rEmSl^m
firewall	,s^m
first	!f#}*t+l-f.e0j4f;f@{B]EfGjLfPnUf[k]e^f_fb¡cddkflglmfqqsetcufwfxfzc{f~j¢f¤f§cªq°c
first time	@s
fix	&o¤m
fiók	!sLs
flagg*	/t
flagged	/t
flood	cv
foi	Ln
folder	4n
for	!r"]#j%n&d'b(k)b*i+c,c-i.a/^0j1k2d3i4u5m6g7a8k9l:l;c<]=n>f?dAaBdCnDfElFiHbIeJcKnLfMcNgOlPeQuRaSrTrUbVtWgXeYdZw[g]r^b_lanb_cidseafihsiij_kalemvngokpcqpresctku]vewdxqydzk{g|p}e~[¡g¢k£d¤d¥j¦^§e¨gªk«d¬l®i¯e°f±y²_
forbi*	"s+m,n.w4mEeHkUd]a^oekffkemoxf|k©o¯d
forbidden	"u.t4nHkUd]eekmp
forbids	^n
forei*	mt
foreign	mt
forge*	~q
forged	Bpoqreue~¢
forgery	~q
form	*p
forma*	Rres
format	0s5pJuRv]ce{ka
forwa*	"f#e*f+g.f4e5f9g;b=e>gBgEfFgHfIkJfLbMdNfOdPfRfTmUjVgWf]e^d_fbdcfdfeeflgfhfiºjzkYmvnoovp¥qeresetewfxfzf}f~f¢e¤t¥j¦g§eªg¯e±d
forward	=fMfTk]l^ebffmixjmkamqoxpm¤p¯f±f
forwarded	jono
forwarding	;cIl]diujpkkmmpquk¤j¥k
forwarding address	injn
forwards	iqpq
found	!f"g#f&q'g(j)j*f+e,g-d.q/f0g3f4f5o6n7c8m:n;z=p>e@eDfEbFqHlIiLcMdNgOkPfQcRfSeTgUfVgWg[g]p^e_gbdcfdnffgehfjgkqmbngomqerfsdtnu^vgwjxfzf{j|d}j~e¢f£f¤n¥f¦f§c©fªf®f¯d°f±m²¢
found in	"k6m:j;aFtdpekoktfuf
found try	9q
fqdn	Borq
fra	ip~p
frame*	|q
framework	|q
free	Mmunyr¢s£q
frequ*	c{¬u
frequency	cr¬v
frequency limited	¬v
fresh	:r
frien*	gq
friends	gq
from	!b#j&e'e)e*e+l-l.d/b0e2j3d4^5i7n8j9j:n;b<_=_>m?Â@jAcBbCgDaEtFpGcH_IgJaKcLYM^NeOcPpQcRfSfTeUaVcWbXfY¸Zg[f]n^Y_paeblcpdbeSfegphqijjekWlkm]neofpdq}r¡srtwu£vfwkxqyczd{U|n}e~¥¡g¢_£e¤b¥a¦b§[©_ªi«d¬q®_¯]°k±i²c
from .example	un
from address	Yebuedglhdkeqvrksktlun~k
from addresses	Ys
from domain	6k8m:o?eqprdtyue
from field	?p
from header	?tRcYp~n
from host	-n
from internet	hu
from line	?q
from must	qo
from not	tn
from outside	"n.ohoud~n
from remote	Mkbeknok~k¯n°s
from sending	xs
from server	+o
from you	@dssulªo¬m
from your	2m7f>k?e@fCfEoFlPq_ncpgejkllmlrftcubvl{f~j¢j¬k
froms	Yu
frozen	!wLq¥n
full	!f@fFgHjJeLbM©NfOfQfUe]xcfdjijkbsgxgyl¢j£«¥f¦f¯f°g
fully	emrn
fully qualified	emrn
funct*	]p
function	]p
furth*	jlmcnw
further	jlmcnw
för	Uqmnomxm
für	4lOlUdVl]nomxl¢l
g	]q
gatew*	!f"n*f-f.e0m4e;f>jEeFfLeMfOfQdRfSpTqUoWf]j^lbdejhjkjmpppqfseykzf{f¤j¥f¦o§m®k±w
gateway	!f"n-f.e0m4f;f>jEeFfLeMfOfQdSqTqUo]k^lbdejhjkjmppmqfseykzf{f¤j¥f¦o§m®k±w
gave	Qr]d¯m±l
gave up	Qr
gb	Mp£u
geblo*	Eqso
geblokkeerd	Eqso
gebru*	]ohmipkp
gebruiker	ipkq
geen	=n
gefäl*	~v
gegen*	+s
gehört	qq
gehört nicht	qq
gener*	>yirkcum¯n
generated	is
generated from	is
generic	>yum¯n
gespe*	!s"nEmFlHlJl]lkdxo
gesperrt	!s"nEmFlJl]lkdxo
get	)n*l=aCkKkNl[l]mblhl¦k§e±m
get local	)n
getad*	9o
getaddrinfo	9o
gets	CvKnc_
gets too	Cr
gewei*	,m^mun{p
geweigerd	,m^mun{p
gibt	kq
git	]s
given	btnkul¯k°p
giving	Qn¯s
giving up	Qn¯s
gl	@p
go	3k=dEn]keo{l®l¯p±k
go away	Eo{m¯p
goes	pm
going	Ompn¥o
good	_o¥t
got	!k-eCmEmJl]nbnmlsduowm
grande	Ux
gray	@u
grayl*	@u
greet*	+o-qB¢
greeting	+o-qB{
grey	@¡]m
greyl*	@°]lcd{f§d°d
greylist	@t
greylisted	@s
greylisting	@t]m
group	4x5kEkFeIªJeP~U^VrWs]e^egekkmeqdseudvf§d¯e
group*	%pJm
groupwise	%pJm
gsmtp	;mCnpl®l
gönde*	3t4qur¢q
gönderen	us
gửi	!e+l-e2l3l4l:lEeKlLdMdUe]b_mcnedlnqprktounwmxsyk~n¢q§e®m
h	ElQlcn¢l
ha	!l3ljlss¢q¯n
haben	¢o
hacked	xr
had	CoEp
hai	]s
handed	ns
handl*	¦n
handle	DmQa]pmt
hands*	+e2mbkik©z
handshake	]nbk©v
har	4pHo_qjusw¢q¯d
haraka	;lRfYk]d^jbruj{e¤k§m¬e±p
hard	lu|l¯l
hard bounce	lr
has	!o#a&e'n(e)d*f+i,e.f/f1g2g3e4f5e7c8n9d:f;m<r=p>e?k@fBfCoDkGnHbIrJeKkLjMnNlOaP_QfRpTnU]VnWgXgYnZg[d]b^__ranbacddcefgehaijj£kbljm_neokpjq_rmsqtkudvgw_xnze{f|b}n~b¢i£k¥m¦n§d©dªc«f¬l®a¯i°f±l²j
hash	6q{m
hat	+n.l=lLlMpWn]cimjlrlsqxlzl
have	"f#l*j.f/f4n7e8o;f<f=q>g@kBfCgEfFbGlHfJeLbOePlQkReSiUm]m^e_lbcefhfkomeoppfqjsktfwlxnyfzf{e|f~d¢q£j¤f§eªf¬k®f¯l
he	Bp]mgmil{n§p
heade*	A~RyUcYp]dpq
header	!g"f#f&g*g+g,g-e.r0f4f7m:g;g>f?¥A¸BgDkEeFeHfLfMdOgPfR´UUVeYu]e^e_fbbceecgfheifjfkdmeogpoqfrdtfucvfwgxgze|g~v¢f¤f¦f§gªg®f¯d±g²f
header checks	.p
header from	?tRb~r
header size	AyU^
headers	A~RyUcYp]dpq
headers too	Ao
heavy	KmUpyq
held	*kKlS¢Wm]e_nccdk{d
hello	By]o
helo	"g#g9f:n;d=eBÏEeFeLgMf]d^fbwefkdmfoksgtfug{g~f¤l¯e
helo command	Bn
helo first	br
her	!mMmkqsr
here	!e"j#l*f,g-g.k0j4q7f:f;a<k=c>k?g@kBfCgDqEuFcHgJfKfL_MeOePcQeReSfUjVgWgYg]j^b_kbdcedoeffkifjpkzlfmooeq_rdteunvjwgxfyizm{d}f~k¢e¤f¥v¦f§oªm¬g®j¯i°c²f
hesap	!sL}
het	+n;rjmwn²b
hiccup	§t
hier	knun
high	@eEeFeKf_qamclyt{tªl
his	2kCsFcMrNlVm]mgmsl
his mailbox	Mq
histo*	Fm_ulm
history	Fm_vlm
hit	:pCtFlHo]ecn{k¢q§c¯e²n
hmail*	mn¤o
hmailserver	mn¤o
hold	!u*lCkFeQmS¢]cgkkcseye¤l°k
home	>¤JsQmkb¤k¬d
hop	;eDlMkOnTkUe]dcdemkdnlp}¢e±w
hop count	pn
hop limit	ps
hops	Uecdp©
hora	¢p
host	!c"c#g&f'd(u)d*c+i,f-{.b/e0g1f2e3e4d5c6f7e8f9s:d;}<f=t>u?f@jAfBuCcDlE~FuGfIdJcKeLaMcOfPcQeRcSeTgUgVeWdXlYfZj[t]g^__rafbeckdeeggchdjckZlcmnnjovpqq_rdsatjubvfwdxdyozc{c|p}d~m¡m¢_£m¤g¥{¦f§_ªd«e¬p®c¯j°m±f²b
host .example	(j+f-d9d;d=fDlEjOj_kbkkmsj¡n£j§l©b¯o°m±f
host .mail	¯q
host address	po
host blocked	¤l
host closed	+o
host domain	;benkl
host down	-s
host lookup	9q
host name	;a<lot
host not	#d-p9n;k=eEmZkkdol|n
host rejected	#kEy
host unknown	;n
host unreachable	[o
hosted	mu~m
hosti*	!vEmxl¢l
hosting	!vEmxl¢l
hostn*	(x)f9l;m>nBsFfbkkdoz
hostname	(v)f9l;m>nBsbkkdoz
hosts	,l-s;r=m>o@qFlHk_lka{e§e²e
hour	3l@cCzEfLfMb]f_fc|yp¢x®a°f
hourly	CuMa¢{
hours	3t@dQxyl
house	^s
how	]pcm
html	.s0oRn
http	]x
human	*sWp
hung	+s
hung up	+s
hyper*	Hv
hyperlink	Hq
hạn	¢p
hết	Qm¢p
hệ	¦t
hộp	JmKmNpOndmhm
hộp thư	JmKmNpOndmhm
i	!d"d#f%p'f(j*l+c,f-k.f/g2f3k4d5f7j9q;f<f@eDgEjFaHeIfJrMdNgPgQrRuStU_VqWeZk[f]x^c_eblcfeqffgfheibjrkklenfoepqqeskteuaxfzf|b}m~e¢d£f¤p¥f¦n§c©fªf®e±n²d
i'm	%oQrZo
i'm not	Qn
ib	>l?l_mcm
ib #	>l?l_mcm
ich	]w
id	/e2e4eRuSoUf_fekkqnmplqmudwd{k|v§j¯m°l
id #	Snnm{m¯p
ident*	#k*nqvvk{n²k
identity	qr
if	UdVl]okm{l¤l¯k°k
if you	km
igen	]o
ihr	zm¢q²n
ihre	*o2mElklrl®k¯m
ihre nachricht	2m
ikke	!d"l)p-k.m3k4k;q<kJmLcOmPeUe[o]_^fcdeeheinktllmmqqtnukwn¢e¥k§e©n°d
il	(l3k5n<lLe]tceemgknlsn{d~l©m¯n²d
il messaggio	¯p
ileti	Qy
illeg*	"n&lBlRmesklrpue{l
illegal	"n&lBlRmesklrpue{l
im	"k0l6m;oHlTlYn]nelrntkudvm¦l§k¯d
imper*	Bn~u
impersonation	~n
imple*	bs
implemented	bs
import	]o
impos*	+c-nIrJl]bimwnzm©t¯p
impossible	-qInJlzm©n
in	!^"e#y%g&q'f(k)i*m+g,e-c.i/e0b1g2k4]5c6i7b8f9d:p;i<e=e>b?o@qAjBgCgDpEmFrGjHxIgKkL_MgNkOcPbQnRlSvTkUbVcWiXmYmZn[b]m^b_Yambbcidoeof^gjh^idjekglqncodplqfrmsktjukvbw]xbykzk{]|d}k~a¡g¢d£_¤o¥j¦x§l¨g©f«b¬d®m¯X°e²k
in #	-p3j9k@eBeEdHdQeUmWkbfcnjjmnolupwjyl¢k§q®f°e²e
in address	ep
in blacklist	uo
in body	&lHs
in clear	ªq
in dbl	:q
in der	Qn
in directory	ko
in dns	6p8k;p<kecmdoltq
in domain	;bkp
in domino	dm
in from	?oYuto
in last	cq
in mail	"kHqbecdrqyl¦q
in mailbox	JlMu
in message	"nGmHnel
in my	Elgnmquq
in one	®n
in processing	}m
in progress	@m§q
in quarantine	Sm
in queue	3nQu°l
in recipient	2n;qeoglkb
in reply	(f+e-e;eMlNjOl]d^j_jefkosjujwf{j£j¯m°o±j
in session	br
in subject	*s
in transit	To
in use	Ks]mjmklyo
in user	5n
in your	"l#k/k7kFbHolkqlrosktjudxfzk¦d§l
inact*	L¨]c_els
inactive	Lulo
inactivity	Lr
inakt*	Lq
inbou*	5mCrLb~l¢d¥y
inbound	5mCr~l¥p
inbox	*l2uClJnM~Nk]ccdgrknmb{j¢e£e¦d¯e
inclu*	"dHlIypl|d}o
include	Iu}n
include file	Ip
incom*	)q+lCyMcVnyk¥l§l
incoming	CzMcVnyk¥l§l
incomplete	)q
incon*	)l;mkuwn
inconnu	;mkqwo
incor*	]oekrnzp¤m
incorrect	zn
index	¦p
indir*	dmflilln±o
indirizzo	dmflilln±o
indirizzo non	±p
indis*	Ow
indés*	{r
indésirable	{r
inesi*	krwn
inesistente	krwn
inexi*	;pLeipk|tnwn
inexistant	to
inexistante	ko
inexistente	;niokrwn
infec*	"dFq²¥
infected	Fq²v
info	iopp
infor*	.l0mSm]d{l¯o
information	.l0m
ingen	]okq±x
inhalt	/v
ini	"p
inodes	£w
input	+n
inside	"lhy²q
inspe*	Sr
inspection	Sr
inste*	&tjr
instead	&tjr
insuf*	!l4uMm]m_l£w
insufficient	!l4u]kyk£s
inte	"p3l4l;m>kLdOm]binklumwl~o©o
integ*	Ts
integrity	Ts
integrity failure	Tp
intel*	Fq
intelligence	Fq
inten*	@p
inter*	!f"r#e&k*g+s.o/f0f4e5f:f;r=k>f?d@fBjD¢FfGgHeJlLeMeNgOePeReUeWgYf]^_gcfdfejffgdh¬ifjek]lfmpofpeqdsctfuavgwfxfygzf{c~x¢e¤f¥g¦¤§tªf¬f®f¯_°e±e
interdit	.r
intern	h¦¦s
internal	,k4f?fDfFjJmQj]fbjgfhrmeuf~w¦r§r
internal error	Jn
internationalized	Ds
interne	ho
internet	;uBlhw
interno	¦r
into	0r2rJomb
intra*	hs
intranet	hs
intro*	BoInko
inval*	!e#f&o'e(k)j*f+f,g-f.e/f0g1k2g4f5f6k8g9e;j<f=i>e?p@fAgBsCfDfEdFeGfHfJkKfLeMdNfOjPfQeRrSgTlUeVfXiYf[g]i^ebpcidfeufigfhfijjekrljmgoipeqervsdtjudvfwexeygzp{d|k}m~e¢e£g¤o¥g¦f§e©mªf«g¬f®d¯f°f±k²f
invalid	!f#f&o'f(l)j*g+f,g-f.e/f0g1k4f5f6l8g9e:e;j<f>f@fAgBpCfDfEfFcGfHfJkKfLeMdNgOjPfQeRsSgTlUeVfXiYf[g]j^fbqcidferfigfhfikjekmljoipeqervsetkuevfwexeygzp{d|l}m~e¢f£g¤p¥g¦g§e©mªg¬f®d¯f°f±l²f
invalid address	evkc
invalid message	Ro
invalid recipient	enflkm
invalid user	]nkb
invalide	?o
inver*	ox
invit*	]ogs
invitation	gs
invoi*	!r
invoice	!r
invál*	?veokm
inválida	?o
ip	!b"g#d&f'g(f)f*f+f,g-g.d/f0g1g2g3g4e5f6g7f8g9e;d<f=q>°?f@qAgBvCeDfE±F´GgHfIfJfKfLbMcNgOePdQdReSfTgUdVgWfXgYg[f]b_©agbdc¢dfffgchbiejck]lfmfngo§peqbres[tcuavfwdxcycze{b|¡}e~j¢a£f¤f¥e¦e§a©fªe«g¬}®c¯b°c±e²e
ip address	-k=r>kElFlefol
ip blocked	Eo
ip in	Er
ip not	Fc^o|o
ip reputation	_m
ipbl	Fu
ipbl #	Fu
ips	>s
ipv	±p
ipv #	±p
is	!l"l%m&b'm(m)k*i+]-i.k/^0i1i2f3m4_5b6m7i8f9e:j;i<d=m>k?n@bAgBiCjDjEjFmGbHeIiKqLuMlNbOjPkQZRiSeTgUjVkWYXgYgZm[n]l^Ualblcadfeof^gdhfikjkkjnboepjqjrlsctgumviw_xnykzg{j|g~i¡q¢d£l¤l¥q¦g¨g©eªl«q¬d¯^°Z±d²b
iso	"r
isola*	Sv
isolated	Ss
isp	>zNl^d
issue	"lLaNvbqªl
issue starttls	ªn
issuer	)v
ist	"e'k-e.f4e5m>n?k@oElMoOfPkQeUl[k]p^ehkjornsfue£k¯k²m
ist voll	Mp
it	!f"e#e&f'g(g)g*e+f-b/j1j2k3f4j5l6g7g8n9e<p=l>f@eAgBeCfDfEdFgGjJkKjLmM_NjOmPgQdRiSuTmVnWqYfZo[f]m^g_dagbbcgdfeefegdhcidjbkdlsmcnmpmqnrms^tfvgwpyjzf{d|d~l¢c£e¤l¥d¦g§d©fªj«f¬d®k¯m°p±i²i
item	]o
its	!f'k(j*k-e.f/l4f5l8f;f>o@dCnFcJfKeLnMvNrOfPjQlSfWf^fijjjkemepkqjrksdteuavkwmxeyf{e|l~f¤j¥k§l©f®f¯e°f
itself	Bmpq
je	Mu]lso{n
jeg	]q
jest	!sHpMneo¥n
jo	Lq
job	]o
jointe	"p
judged	{n
junk	^d_ngkso{¬¯c
k	Bn
kan	.oMn[q
karan*	Sy
karma	_|
kb	+lArGlPeU¥V{]dkf¢e
keep	3q
kein	,m8n>ojdkwmmonxm
keine	4oEnhmmmnosl¥m±n
kept	LoSr§n
kerio	2pmc
kernel	]s
key	1m6}T|]oke©pªe
key too	©p
keywo*	.r
keyword	.r
khoản	!oLn
khóa	!o
không	!d"f'f(l)n*f+e,f/n2e3f4l;l<l=f>j?k@fEfFeImJlLeOrPdUd[l]e^e_fcddkgfhkikkvmnnlpeqorksdtmwlzf{e~e¢d¥f§f©jªm®f¯k°f±k²e
không có	]mkunmqm
không nhận	ªp
không được	/o
khẩu	zo
kiell*	mx
kielletty	mx
know	klmc±v
know where	±s
known	:m;t@lFpHm]e_lgpkumdsetlue{e±l
konnte	Inwq¯m
konnte nicht	wp
konta	Lp
konta*	ju
kontakt	jv
konto	!uL|Ml]lkqqlxw
konto*	Lq
kontoen	Lq
kontoen er	Lr
kontot	Ls
koris*	z|
krypt*	©x
kulla*	MsOqjqkr£a
kunde	©p
kutusu	Oq
käytt*	Mp
kézbe*	3sQw
ký	)p
kết	ªp
l	Pp
l'adr*	etjowp
l'adresse	etjowp
l'exp*	wv
l'expéditeur	wv
la	!d#f*l+n,e-c2f4f;j=f>fElFdHfIrJmLjMoNmOfPkQfRfSmWn[f]q^n_fbfeqhmiljqllmepeqetfuewfynzf{d~f¢e¤e¦e§e©l¬f®e¯k°c±f²e
la boîte	JoNn
la lista	lo
lack	4q
lacks	4o7b8o?mDlTkglud
lame	9w
lang	Qp
langu*	.z
language	.z
lapsed	!r
laptop	]r
large	AnU~Vpcepfqe
larger	AlUs
larger than	AlUp
last	'kCnLpQscvjelk¢k
lately	_o
later	-g@nCjJfMj[m]j_kbfcmkfys{f¤f¥e¦e§q«m¬e®f¯f°y
ldap	@dIoLkduk}§r
le	!n&k(m4k@nCjEfHoJkLoPeWm]r^dcemfpmsrzk{e¢d®f¯d²d
le destinataire	sr
le message	po
leads	Hn±p
leave	]u
left	!eLlMmjw£w
legal	ep
length	AtGuMbUrVr]d{e
les	9m]ognhn
let	'n*mWm
lette*	DqVn
letter	Rm]ppp
letters	DqVn
lettr*	LnOn
lettres	LnOn
level	Fk]l_nalvl
level #	Fo
lever*	3wQo¯u
lf	&¾
licen*	¤t
lien	Hy
lifet*	Qw
lifetime	Qw
like	/s>qRlfmum{o¯e
likely	{p
limit	!k"f#f&g'g(g)g*f+d,f-c.e/g0f2g3g4f5k6g7g9f:g;f<g=g>f?g@cApBgCtDgEeFdGoHfJeKmLeMtNfOePfQmRcSfTgUxVuWf[f]c^e_dbgcydgeffggfhfifjfkalfmcngofpnqfrgseteufvgwfxayoze{e|f}l~f¢¥£f¤s¥f¦f§c©fªf«g¬y®z¯d°e±f²f
limit #	AkGlMobj¢e¤l¬k®k
limit exceeded	5nKnmfpkym}l¢e¬e®e
limit*	cohpqn¬t
limite	Uq¢}
limited	cohpqn¬t
limits	aocr¢q
line	"f#f&}+n-e5l>l?s@fApEfFfG´HfLeMeQeRkTjU^VfYo[p_fbncfejjfkdmfpfrdsfufyeze{f~f¢e¦f§fªe®e¯k°f
line #	5mGt
line length	Gr
line too	Gp
linef*	&q
lines	ArG®Rbpk¬o
lines too	Gp
link	"a*xFdH¹UrVf[t]f_eajkeyf{e¯f±j²f
link in	Ho
links	H®
list	!b#e&f'f(g)f*p+e,f-d.o/e0f1g2e3f5f6f7i8e9d:r;_<f=b?d@tAjBdCnDfEqFwGfHlIªJeKgL]McNgOdP¯QcRdTkUfVxWrXlYf[f]c^__cagbbcfdeebfeg¥idjflxmengoepnq]rcsutbunvfwbxbyfze}g~c¢c£f¤f¥i¦d§b©fªe«g¬f®s¯^°b±l²d
list allowed	mm
list closed	Pp
list expansion	Pn
list owner	Wv
list too	®s
lista	@tEkF{IqP¢Wm][gmkdlusk°d
lista de	lr
lista*	FqPv
liste	:n@sFxImPw]bgxkdlnsl
liste*	,uPyWm¥m
listed	4e:x>p@sBfE^F¨H¡JfLfMfRgXlZk^f_bcfefgjhfjgkmlgmaofplqfteuezf|j¤j§f¯e
listed in	:pHmkl|j¤k
listi*	Fs
listing	Fs
lists	:nFtInud¤r
lists*	Cq
listserv	Cq
listy	Is
listă	Pq
lives	ko
llena	Mu
lleno	Mx
lmtp	2lJm]ebonk¦d§l
lo	Bp
load	]rcdy«
local	!f"f#e(g)m*f+f,e-f.i/g0g2n3g4e5t7f9g:d;a<g=e>f?f@fBkDsE{FcGfHfIgJ{LdMeNfOcPeQeReSgUdWgYfZk]e^m_fbecfdgenfegbhzifjikpm¢ngofpsqcrks_tdugwexgzf{f|f~u¢f£g¤n¥e¦c§qªf¬g®f¯b°c±f²f
local blacklist	Ep
local delivery	5n
local error	§q
local host	ps
local issuer	)n
local part	;eDpetkrrn
local policy	^t
local problem	§n
local sender	~p
local try	jn
local user	ko
local users	hq
local*	;l=mBrEw
locale	Js
localhost	=mBr
locally	Et
lock	!pJwKw]n
locked	!sElKsLoMe]kkcxnzk{e¢e
log	#t]nkemkzo~k°q
log in	#rmkzp
logged	#vLompqn
logged in	#vLoqn
login	!e#¤4f?fEfLmPfQebfc_mfq¦resfucwfxmz¨{f¢t¥f®f¯d
logins	zs
lone	&v
long	-s.f9j@mAqGwLpMePfQqReUo]l_fbkcbenkjpfylzf{e§f¬e®l¯f
longer	'n4f=fAjGxLtMfQnReUkVj]l_fblilj|perkxm¢f¥f«j¯f±d
longer exists	kq
longer than	GsUn
longer valid	'njo
look	/l9qRlSmtm
look up	9q
looked	kn
looks	/k>ool{x~m
looks like	>r{m
looku*	}p
lookup	#f-d1o5f9ª;n=j>e@dEfHkIkJdLfMfOf_fcedji_ksowqftiuewfzf|g}r¢f¤m¦e§q©f®f¯e°d±j
lookup .example	9o
lookup failed	9c;p=k]m¤k§p
lookup failure	9q
lookups	}p
loop	,eIxPlZm]eibkepº{d|e}j
loop detected	pm
loopi*	pv
looping	pv
loops	Znpt
loops back	Znpp
los	+o
loss	.n2n
lost	+}-^[l]m¦p©k
low	_¡a}ceke£l§p©e«m°d
lähet*	uz¢q
lượng	Mp
lại	¯o
lỗi	5o¦t
m	Us]o
ma	]p
machi*	,qEmFlMd£l¥s
machine	,qEmFlMd£l¥s
macro	"y²q
mai	3r
mail	"b#n%g'g(g)_*p+_,c-^.j/k0b1d2l3g4k5g6k7b8i9]:d;]<|=v>o?Z@dAcB^CiDdEdFfGkHiIaJuKrNiOkP^QdRfSkTgUkVdWkYdZo[j]Z^m_fanbjckdaedfdgghpifkeldmoniobptq^rpsbtkugvrxnylzY{m|i}d~i¡p£l¤m¥y¦q¨g©^ªg«b¬e®m¯i°f±i²f
mail #	fm
mail .example	Zn
mail action	Omnl¢l
mail address	4mWlepkl
mail blocked	^n
mail box	Mwkm
mail cannot	¤o
mail domain	;q=a±m
mail exchanger	=sXm
mail first	bo
mail from	!f"g#i*f+k,g.e/g4d5g6j7f9f:m;d<d=e>o?a@mCfEtFkHfJfLdMeOfPeQgRfUfWgYb]b^e_lbuecgthoifjfkblimbogpfqorzsqtou|wnxfzg{c|p~c¢f£j¤f¥f¦g§eªi¬f®g¯e±f
mail here	¥p
mail host	;b=w
mail in	.n2n
mail loop	po
mail loops	pq
mail not	#b.m@kOk^ohojkkbuovo®m¯m
mail only	aq
mail policy	^r
mail refused	,e.e>dEdFuLkMlReYl^msetmulvm¥o§o¬l°l
mail rejected	sp
mail returned	¯o
mail server	'j)f*f+c,o5j9f;k<f=r>q@mBjElJeLfQfZl[f]j^ebdhfmlomsftnuexfyd{f~f¡m£e¤e¥_¦p©fªe¬j¯n°l±n
mail service	!q<l¥p
mail store	Jo
mail system	Emjmym£l¥k¦w§d
mail too	CmKn
mail transport	¤p
mailb*	!n"f#e&f'f(f)f*f+e,g-c.d/e0k1g2p3f4n5d6f7e8g9e:e;a<e=e>d?e@dAfBfCoDqEdFdGeHeIeJ{KzLwMyN£OzPbQcRcTeUYVtWeXgYmZg[e]j^e_cafbccbdtekfkgphriqjkktlembnfoepdqlsmteudviwoxlybze{d|f}f¡g¢j£f¤d¥e¦d§f©eªe«f¬e®d¯[°b±e²g
mailbox	!o"f#e&f'f(f)f*f+e,g-c.d/e0k1g2p3f4n5d6f7e8g9e:e;a<e=e>e?f@dAfBgCoDkEdFdGeHeIeJ{K{LxMzN£O{PbQcRcTeUYVtWeXgYfZg[e]j^e_cafbccbdjelflgphsiqjkkwlembnfoepeqmsnteueviwoxlybze{d|f}f¡g¢j£f¤e¥b¦d§f©fªe«f¬e®d¯]°b±e²g
mailbox #	Mq
mailbox address	dmrl
mailbox busy	Kt
mailbox disabled	Lr
mailbox does	kc
mailbox fault	Ns
mailbox full	Mq§l
mailbox in	KmNq
mailbox locked	Lp
mailbox moved	jo
mailbox name	fsko
mailbox no	Ms
mailbox not	JeLmMdNpO{ik£k
mailbox over	Mm
mailbox owner	su
mailbox size	Mp
mailbox status	Nv
mailbox trouble	Nq
mailbox unavailable	@jJfKeLbOl^mcqkmqksktjuk¢j¯e
mailboxes	DnYodr
maild*	,m2l5lJvKnLpMn]c
maildir	2lJvMo
maildrop	Kn
maile*	>l
mailen	po
mailenable	>m
mailer	.p5uJyRo]abekamenprl¤t¯d±p
mailer error	5oJs
mailf*	ut
mailfrom	ut
mailg*	5n
maili*	#n>nImPlWklmmexn¥m®m
mailing	>nImWklkmk¥n®n
mailing list	ImWk¥n®n
mailm*	.nIlMcPoVm]a¥n
mailman	Po
mailmarshal	.n
mails	"f.p4f@cCsElFfLePfQfReUdVp]f^f_lcsjfkdlkpfqfsoutxjyk{b~p¢£¥k§f¬e®e¯e°e
mails*	+l-l=q>pEmFmUn£r¦n°d²l
mailserver	-m=q>pEo_m
maint*	¥r§t
maintenance	¥q§u°c
mal	rt
malfo*	?qRwbletimkdrrue}p
malformed	Rxbleuinkerruf}p
malic*	Hn²w
malicious	Hn²w
malloc	£u
malloc failed	£u
malwa*	HoSl²r
malware	HoSl²r
manag*	Wo
manager	Wp
manda*	ªr
mandatory	ªr
mange	®r
mangl*	Rqoo
mangler	Rq
many	!e"f#f*g+f,g-e.j4j5g9f:g;f=g>f?f@dAmBgClDgEkFdGgHpIgJgKmLdMkOgPgSgUfVfYn]i^g_kagbocrdjgghgifjfkcmfofpsqfrfsftguewfxkyjzm{e|g}m~f¢m£e¤f¥j¦g§f©fªg«g¬s®v¯f°f±f²g
many concurrent	ym
many connections	]p
many errors	bu
many failed	zp
many hops	po
many invalid	cp
many messages	CoKmMocb¢n
many received	pm
many recipients	Cecl®t
map	Eo±n
marked	lu
mass	8o
match	"e#e(t1ndpklq}spwe{o
match*	(k.w1lFd]e^ed{iejfkqmf{k®f¯e±p
matched	.uFddn±l
matches	dvks
matching	±n
max	+f-f@fAlGmLfQkReUjVqejkepltfxlyj¢s§f¬x®u°f
max #	Ml¬l
max emails	¢o
maxim*	"e+f@fAjGkJfKjMjQrSfUsVk]j_fcekeppsfxfyl¢q£j¤f§f¬q®q±j
maximum	+fAjGkJfKjMjQkUsVk_fcekepqsfxfyl¢p£k¤f¬n®q±j
maximum number	pl¢m¬l
may	!f*f-k.p4p;f>dCjEfFfLeMfPlQeRoSmUjVkXj[f]n^f_ebjcdgohtjekcmkpfqkrfsdtfulxo{f|j¢j¤k¥f§fªe®l¯f°j±f
may not	.q4s>dPlRmbkgdkdmkqkum|j®m
mb	+fJeLfMpNlQfU¬Vyce¢c®f
mbox	JlKmNsOo
mbx	MqOs
me	*l0lBpEePeTlZl]vkdposk~k¬o
mean	]rka
means	<p|r
mecha*	zq¤m
mechanism	zr
med	kq
medde*	SoUm{p¯n
meddelandet	Sp{p
media	/p0|
media error	/p0p
media not	0p
medle*	Pv
meet	vp
megab*	Ur
mehr	Emjqªn®p
meldi*	*mHpRqSpVn
meldingen	HpSpVn
membe*	!mI£P{]lkd§f
member	P~
members	I{Pw]lke
membr*	Pu
memory	£}
mensa*	!f"f*l-d2s3mPkQnSwUnVlWn]a^fcqefgkhkkcmfnlsf{j¢f®p¯s
mensagem	2nSr]d{n
mensaje	*k2mQkSnUlWkkenm{e®o¯p
merci	*ojo
mesaj*	Qp
mesajul	Qp
messa*	!^"c#b%g&m'e(f)i*l,d-c.q/t0l1e2s3s4i5d6m7l8g9c:c;b<d=f>c?l@bAkBaCqDfE^FYGkHlIbJjKnLlMkNkObPmQrRqSrTwUqVuWpXeYmZn[b]^^naobcctdbecfagdhoiej^k[lim]nooapnqfrisftauavpw^ycz^{l|e}e~d¡g¢w£e¤a¦j¨g©gªb«d¬[®m¯n°g±f²n
message	!a"j#d%g&k'f(g)i*o+l,f-g.m/x0n1f2r3q4n5f6n7m8g9e:d;e<e=c>e?nAmBcCdE^F]GlHmIdJmKeL]MeNlOePfQpRtStTnUsVjWqXfYnZn[c]b^p_aanbeceddeefcggh^igjbkalim_nlobpuqiresatdu]vjwbxeydzb{u|g}f~g¡g¢d£f¤d¥_¦j§m¨g©iªa«e¬b®p¯l°j±i²l
message blocked	xm¯l
message body	.n/l{m
message cannot	DmLm§l±n
message contains	"m&l.k/l
message content	/kRn
message count	ct
message delayed	3p
message expired	Qz
message header	Ao
message held	Sn
message id	Rvpn
message in	Jm
message integrity	Tp
message length	UnVm
message looping	po
message not	.e/k5k>lQdReTnUl]mkkllvl¦m¯l°n
message quota	¢r
message rate	cn
message refused	/d4tHkTk^l_l¯q
message rejected	.n/fAjFfMkWmYl]f^kgmqjsk|l¯e²n
message scored	{q
message size	MfUnVm¤l
message socket	-q
message store	JqMn
message too	UqVlal
messagerie	Lq
messages	!f"e#g&g*e+e,g-f.o/e0g2f3f4d5g;g>g?g@dAgCxDgFfHeJfKpLoMnOfPpQfReSfTfUjVqWf]g^b_paibfcweggehrigjfkdmfogpdqerlsntfumvnwfxkzf{c~f¢s¤g¥q§dªi¬c®e¯c°f±f²g
messages from	CkPo_mslup
messages in	Mncp
messages per	co
messages recipient	Cq
messaggi	coho
messaggio	"d3lMlQnnm{d¯r²l
messaging	Ts¢p
mi	7rBp]qcn
mid	+r
midle*	9q
midlertidig	9q
midni*	¢r
midnight	¢r
migra*	jq
migrated	jq
milter	Alwl¦m§t¯o°c
mime	"q0oAlR§Ty]eke
min	-l@qco«m
minim*	@o
minut*	+f-r@xQf]kclwjylzk§j°e
minute	cq§m
minutes	-r@p]lckwkym§k
misco*	¤|
misconfigured	¤w
misma*	(t)d1l5kBkXl]eokqque©m±m
mismatch	(t)d1l5kBkXl]eqque©m±m
missi*	.f7_8q:f?pEfFfIjJfPdRvXjYj[k^fevkeosrnsftdudzk~f¤p§f©l±l
missing	.f7_8q:f?pEfFfIjPdRvXjYj]j^fevkeosrnsftdudzk~f¤p§f©l±l
mit	"n-o5mJmNm~m
mitte*	tnusws~l
mittente	tnusws~l
miền	;o<lkbtn~m¤l
mobile	>q
mode	Xmgr¥v
modem	>p
moder*	PoW»]c^e¯e
moderator	W¥
moderators	Wp
modta*	kqso
momen*	§y
moment	Klcd§u°p
month	¢q
month*	¢u
monthly	¢u
more	!f"g)f*f+m,f.f3n4e5k;f=f>f?fAkCpDjEjFlGlHfIkLfMoOfPfRdUfYp]d^d_dbfckdxgghfjokZmeofpoqeteuevkwfxmyjzf|f¢m¤f¥f¦f§f«j¬n®q¯n°d±e²f
more recipients	¯n
more than	-mAkGlIlQoYp]edpkcpm®q
most	Un®p
mot	.o
motta*	-r4qMpVnemgnkrsp£b®o±v
mottagaren	ko±o
mottakeren	±p
moved	Sl]mj§kd
msg	4lQqTm
mt	#nanzq
mt tp	zq
mta	-k4l;f>oElFrQfXu]cbl¦j¯l±r
mta sts	Xt
much	@eCoEkMk]kcm{e¢l¬k®m
much mail	ClMl¢l
multi	Yt
multi*	?cRsYtbmdskevk
multiple	?cRrYtdovk
multiple addresses	Yo
must	!f"f#w&m*l4e6m7e8j9g:e;c=f?nDjEfFeHfOgPnQfRdTjUf]j^f_fbmceeqgkifjfkdlgmkolpfqyrnsdtmuavjwdxfygzj{f¡n¢d£g¤l¥g§f©dªw«e¯f±f
must exist	to
must match	qs
must use	ªq
mx	!d"e#e&f'l(p)j*e+d,l.e/g0f1g2e3f4e5e6g7o8g9¢:e;^<¯=Ä>i?f@bAgBmCfDfEcFiGfHeIfJeKgLcMcNgOdPcQfRdSfTjUeVeWfX¤YgZj[k]Y^c_cagbddfeaffgeheiejbkWmnnkofpwqdrcsct¯u^vfwoxfyeze{f|i}f~d¢d¤i¥l¦e§b©fªe«f¬m®j¯g°c±f²e
mx #	7q<n=cBoFnmptc®m
mx host	(l
mx list	ps
mx record	<m]lpl
mx records	=n
mx sender	tp
my	*l+l>fBnEkLfMcPeRlWfZk]~efgpkclfmqppsdup£f¦n§e¬l°e
my list	gn
máy	'l(m,l-m[n]dnlyl¤l¥l
máy chủ	'l(m,l-m[n]dnlyl¤l¥l
mật	xozo
mật khẩu	zo
n	&qOtbn
n'a	¯n
n'a pas	¯n
n'exi*	kn
n'existe	kn
na	4m:kCmEkFnJlLePsQqUe]q^m_mceipjklsmeue{e£n¯b°e
nach	+nQn
nachr*	.l/k2m3mCkJkUo]c^kclhm{k®n¯l
nachricht	.m/k2m3mJkUo]d^k{k®o¯l
nadaw*	gnsntpuswo~n
nadawcy	tqwo
name	!e"r&g'e(§)c*f+f,f-b.e/g0f1g2g3g4d5f6g7g8g9w:n;}<i=j>j?s@fB¥CgDiE_F_GfHeIkJeKgLbMcNfOdPeQeReSfTgUeVgWfXkYf[f]f^e_jb^ced{exfpgehfidjlkxlemdngo¡peqcsetauavgwdxeygzk{b|g}g~r¢e£f¤d¥f¦f§b©cªf«g¬g®e¯b°g±g²f
name in	;dBl]mknol
name not	(lfrjm
name resolution	9n
name server	9t
name service	;q
named	;ngn
namel*	ou
nameless	ou
namen	(p
names	=mBmDlXlip
names*	-b9}
nameserver	9t
nameservers	9q
nao	kq
ne	-l1k9m<m=e]cjlkrmmnmqltl~m¥k
need	#t&k3vBlPmbuekkdrnuezc«m
needed	#u*xPoTlma©eªw«n¯e
needs	Nlbmªq
neexi*	to
neexistuje	to
negot*	©u
negotiation	©u
neigh*	]n_r
neith*	Rnmmvn{n
neither	Rnmmvn{n
nektet	my
nella	Jn
nem	3r;q]^jxkoup
nepla*	!s
nepod*	¯s
nested	Ro
net	-s;q[o]bem
netwo*	!f#k+n-n.j4f;o=e>tBjEwFmLfQf[¡]d_nbfcjgfhrkdmcqesetkxeyd{e~e¤f¥k§d¯e°f
network	!f#k+n-n.j4f;o=e>oBjEvFnLfQf[¡]d_nbfcjgfhrkdmcqesftkujxeyd{e~f¥k§d¯e°f
network messages	¥n
network unreachable	-q
neue	jq
never	-o;r<p@lLbQpk~~q¯e
new	#k;f@£CfEfFdLlQeXk]q^e_nclefhfj}sfyn{f¢k¥k§e®j°d
new address	jr
newli*	&¢
newline	&u
newlines	&s
newly	_v
newly registered	_p
newsl*	Wl]qcnlp
newsletter	cmlp
next	3n;e@lDtQdTp]cimkdmbnvpfªf®l±w
next hop	Dmnl±x
next server	no
người	*l2l4lCmJlNoUdVlWm]cdlfoglilqksotounwm~o
người gửi	tpuqwo~p
người nhận	*l2l4mCmJlNpVldlfpglilsp
nhận	'k*k+e,k-k/n2k4l<l=e>kCmJkLeNoPeQdVl[ecedlelfoglhliljekenlsn¢e¥mªn±l
nhận thư	¥o
nhập	zo
nicht	"o#e'f)o*f+e,f-e.l/j2f3o4r5f9e:f;p<f>fEdFcHeIlJjLlOtQfRfSfUbWl[m]]_ebdccdlffhdkpllmpoepeqqsctlumwsxeycze{f|j}f~d¢c£f¥e¦d§jªl¬f°p±d²d
nicht gefunden	ko
nicht mehr	jq
nie	!e"e(m*n+e-k3l4m;s<l=p@eIpJmUe]c^ecdjkkulmsewnye~m¢e¥l§e©o¯m
nieak*	Lqjq
niedo*	Ot
niepo*	?t
niepr*	kp
niet	"p4l;lJkLpOpiokpmnql~n¯k
niezn*	)qkq
nieznany	)qkr
night	¥o
nije	mt
nimmt	¥q
no	!_"j%g(k)l*a+c,l-q._0i1l2b3l4u5d6l7f8o:a;o<q=y>n?n@]AbBgCcEfF]GfH^ImJcKcLdMgNaOkPdQiRtSdU]VaWoXiYiZg[j]f^eadbjcYd^ejfpgbhbiijnkylfmknsotp[qfsatnufvowoxcz^{g|e}c~_¡g¢e£r¤i¥l¦^§_¨g©oªi«f¬f®^¯q°m±£²d
no answer	-u
no attachments	"q
no data	9o=p
no delivery	¤m
no disponible	Os
no dmarc	7b8t
no dns	tq
no entry	±o
no existe	kmwm
no forwarding	iajokn
no free	ys
no gateway	±s
no longer	'nLuQpUe]oimjxkkxm«j±d
no mail	!n#o;e<t=xEkLkjfkmmbreskul¥u¯e±_
no mailbox	inkv
no more	5mMo¬o®n
no mx	<e=pQktq
no one	kp
no path	±r
no rdns	oq
no reason	°n
no reply	-q
no response	-s
no route	[s]o
no se	"m¥l¯m
no sender	Ys
no smtp	,wEp
no space	Mn£m
no such	-f9d;r=fJnLfOn]mbkefikjfksmnogufwm¤m¯e±f
no thanks	¯r
no user	kp
no valid	=nbqiltl
nobody	,o5k;m?kInLlktrkte
noch	3s
node	;q]dym£m¥n§m
nom	(o]cqn
nome	kr
non	"m#f&j'd(f)n*f+e,f.d/f2e3k4p8g:g;r<k=f>f?f@fCgDxEeFcHeIfJfMbNfOrPoQfRjSeTgUdVgWf[p]e_eccdeffgdijjjkmlmmuntofpdqosbtlunvjwjxfyeze}g¢c¤e¥i¦eªf¬f®d¯a°f±v²f
non ascii	Dr
non existent	;m
non local	mv
non payment	!p
none	7c8q=lLoRkvm¦o¯o
nonex*	;okstnwn
nonexistent	;okstnwn
nonpa*	!s
nonpayment	!s
nor	Rnmmvn{n
not	!d"j%f&d'd(l)g*]+X,f-l.l/r0q1o2Y3k4r5j6m7k8l:[;m=i?j@fAaBnCXDqEeFVGbHaIdKaM_NiOrPnQgRkS_TnU_VaWmXnYcZk[d]^^o_faibocZdfelfngthjifjdktlmmyngojpUqtrlsgtjukvmwjx_y]{a|v}e~k¡r¢Z£m¤i¥n¦_§k¨g©gªi¬Z®d¯s°o±m²Z
not .example	~o
not able	-n
not accept	"o-d.k/r;e<r=fEkLnOfVk]e^dhlkclemlqesotlut{k|f~f¥p¯k
not acceptable	fo
not accepted	"l.k/k4f7n;f>l?f@eFnHmJfLcOkRfUfYj]m^malefgeqernsetezj|f§eªj«m®k¯l°l
not accepting	<kLqOr_ogekdmeskuk¥v
not active	Ltkb
not align	7z
not aligned	7o
not allowed	!g"n#g&l-e.l/f0g4n5f7f;e?l@fEuFgJfMfOmPoReTgYj]f_fcjdgekfngahjigk_lfmjnfofqmrjsetdunvgwexo{m|k~j¤f¥f§eªl«k¬f¯j±f
not among	gp
not answer	-r
not approved	Wo
not authenticated	4mhnvt
not authorised	4q|s
not authorized	4p>kEoPngkskuo|m¯o
not available	-l/k5mOvTjbekf¥k§n©n
not complete	9n§m
not configured	¤n±m
not customer	ko
not deliver	mo
not delivered	*k-e2c3nMkQoSnUn]eso¯r
not delivering	lo
not do	Dn
not encrypted	ªs
not enough	Mp£t
not exist	4f5k7f8n9e;t<e=gBjJnLeOk]egjinkvmdogqdsetkuewt~f¤l
not find	=okm
not forwarded	jo
not found	-e5p6m7d8l9m;q=i@fFfIjLfMfOlQg]j^gbeefggkxmgopqfrftqudwk|f~f¤k§d±m
not handle	mt
not hosted	mu
not implemented	bs
not in	#f(l)f;q>eDfEfFfOfQkRfXmZk]f^odfgwk{lemrqerftm}f¤f§f¯f±n
not know	±o
not known	;q]dkttm
not like	/p
not list	Pn
not listed	Xlkr
not local	jmmu
not logged	#sLo
not mail	>plpmn
not match	(u1m]kqq
not member	Pq
not now	°q
not offered	Dl¡m
not ok	Np
not one	kqmoqo
not owned	qv
not paid	!y
not permitted	.q4o?lDlLfPjRl^jflkcqkxjze{e|j¯l
not reachable	-p=nOl
not receive	<mmmsr
not recognized	bn
not registered	;okrtn
not resolve	=kBl]noo
not respond	-p
not rfc	Rq
not send	3k4k<lnnum|l
not sent	]nlu~l
not serve	ms
not served	Lq
not so	cu
not succeed	_r
not supported	#l0tDnTsbneekezl¡mªd«l
not take	"oEmkbul
not taken	>l_kfmmfqktjul¢k§dªk¬k¯j°o
not trusted	)n_n
not unique	dw
not us	~s
not use	moqn
not valid	;n]eenksmers
not verified	)kqpwo
not verify	6n
not want	ss{q¯n
not wanted	^oup
not welcome	^nuq
not write	Jn
not yet	@r°p
notaf*	'v
notafter	'v
nothi*	<oLkXkiljeomyk¥n§k±k
nothing	<oLkXkiljeomyk¥n§k±k
now	!f9lCfEeFjJeKnMeNkOe]l_eajcojqkcxjyo¢d¥e§v¬d¯j°x
nowhe*	=nin
nowhere	=nin
ns	9ptp
nu	]ljnktml
nul	Rr
null	<z=aRsUb]fenkdoerttlwe¤m¯q
null mx	<{=atn
null sender	rp
nullmx	<s
numbe*	.m®n
number	#j,l.rCmLlMeUd]n^f_fbfcdeugkijjemfplqewf{d¢q£f¤l¥f©m«l¬n®u¯f±f
number messages	¢p
number recipients	®o
numbers	®n
nur	Pogthn
nxdom*	9d;x
nxdomain	9d;x
này	4mCnPnuq
não	)l3k;o<lOm]cjkkqmnqnulwk¢e¯l
nội	/oEr~p
nội bộ	Er
o	!f"e'k+m-k3j5k;l<l?oEkFjJlLdMePeQdWj]n^fepgliljlkjmesltjuewj¤e¦n§d¯c°e
o error	¦q
occur*	_p
occurred	_p
octets	Gx
od	?t
odbio*	-m;mCmMl]qgmipsm®o±q
odbiorca	so
odbiorcy	-n;oMm]c±r
odesí*	uq~p
odmít*	,r^pup{o
odmítnuto	,r^q
odrzu*	,nun{n
of	!f"b#d%s&q'l)j*d+p,i-g.b/o0g1j2j3c4c5e7k8b9i:i<d=m>d?b@fApBfCpDkEeFfGsHjJiKdL]MqNgO^P[QiR_SdTjUgVgWiXiYcZg[g]k_vambkdbeZfcglhdipjakblmmfndofqjresotnucvmwmxbykzg{m|j}k¡g¢l£v¤q¥^¦p§c¨g©cªf®i¯i°f²b
off	!f+q-e9nEfFkL~PeQdWj[f]f_ebmctefhkjesfxoyf{f¤k¥r«l¯f
offen*	.r
offensive	.r
offer*	Dl]nkd¡m©m«m
offered	Dl]nkd¡m©m«m
office	"v%tId]dpltm
offli*	§n
offline	§n
ofr	LpMlcnmetnuovn§o¬m
ofr #	LpMlcnmetnuovn§o¬m
ok	1k2¢NoOdRdYnbnflnrya
okänd	ks
old	Qt]mjt«r
ole	"p;ojoor
om	?p]q
on	!j"f#i%t&g'l(c)i*f+e,o-e.j0e2c3p4c7f8f:t;f<e=d>f?gAeCfDgEkFvGdHmIeJgKmLiMfNdObPbQdRcStTgUaVjWeXgYf[j]o^g_fafbgcZddebfcgohdiijkkolpmlnwocpbqprdsutausvewaxcyuzg{b|g}f~a¢k£r¤k¥l¦w§b©e«g¬_®c°g±d²c
onbek*	;ukt
onbekend	;vks
once	*qKncd¬p®p
one	!f"f#f'f)k*j-f.f1j2g4j7f8i;e=f>f?b@fAfBjCdDjFkGpHkKkLbMdOfPdQeRkSfUeVkWgY~]f^f_cbmcrd{fkgdhcigkpmjplqjrfsdwdxfyf{g|f~j¢d£f¤f¥i§eªf¬m®x°e±e
one more	Fn¯n
one recipient	®q
ongel*	?q
ongeldig	?q
only	!c"k&j'g(g)g*g+f,e-e.j/f0m2f3j4c5f7f8g9c:f;e<j=k>d@fAfBfCeDpEdFaGgHgIbJgKgLjMaNfOcP}QdRkSeUjVsWeXjYp[f^^_ca¡bgcddeenfeg©h¬iejck]lemengofpdqfrbsftcu]wexdzf{e|e¢e£f¥z¦i§c©eªw«o¬m®m¯_°e±k²e
only accept	Up
only one	RnYn®n
ontva*	4mMmgokosn
ontvanger	gokosn
op	Mn²a
open	+f5r9eEeFqIkJpLfMfOjQf]q_fhnkbmo¢f¤v§e¬x¯j
open relay	Fn
opend*	7s
opendmarc	7s
opened	JmQp
opera*	Em[l]dnn¥m¯p
operator	nn
opted	ls
opted out	ls
option	by
or	!e#e&j'i(g)g+f,k.j/q0f2f3g4f5f7l9f:f<l=d>g?l@fAkBcCfDlEbFmGjHfIjJfKgLaNjO{PgQeRlSfTfUfVfWfYgZk[k]m_eambmcldnekfpgeheicjfkelgnfogpfqdsctouivlwexfyfzp{p|c~f¢g£f¤g¥e§b©f«r¬f®d¯l°k±c²e
order	]qbp
organ*	.pElFc]d^qh¡ve
organisation	.nElFc^lhs
organization	hp
origi*	ro
originator	ro
other	+o/oLeNl[o]bfpjnkbmlpmse¤l§c¯r°q
other address	fp
other undefined	/pNl[m^m°m
ou	?odn
our	"k#c&f'g(g)j*f,k.m/f2g3g4c5f6f7e9f:c;g<f=e>f?e@dAfBkCfE}GgHjIfJfKgLbMdNgOdPcReSlTiUlVeWeYe[q]q^p_eagbgctdjeeffg_hmidjfkwlqmpngogpdq_s^tcunwcxjyo|d}i~£¡m¢c£e¤n¦e§k©fªf¬d®j¯l°d±f²e
ours	kpmn
out	!f"e%t&g'u(e)d*f+g,d-t0f2g3l4f9n;e=f>f@dCfDgFdGgKfLsMiPeQmRfUeWg[d]s^e_fbscegfiejlkdlpmiogpeqfsetfukwjxfye~f¢k£p¤j¥g¦q§qªf¬f®d¯c°d±i²f
out date	'o
out memory	£o
out office	%t
out while	]n
outbo*	;lMcclllmdxy{d¢s¥l
outbound	;lMcclllmdxy{d¢s¥l
outgo*	!f#o>jMc[n]eceqlx{{e¢y
outgoing	!f#o>jMc[n]eceqlx{{e¢y
outgoing mail	qlxt¢m
outgoing server	#n
output	Ju
outsi*	"m.n4dhªkemrqetlub~m¯d
outside	"m.o4eh{kemutlub~m¯e
outside mail	hq
outsiders	hu
over	"g#f'l)g+g,k-k.f2f3g5f9g;g@fAsCoEfFfGqHgJfKfLjMzQoRaUvVr]e^fbdciefhgifjfkclgmfnjpdsfyfze{d|f¢m¤f¥f¦g§m©gªo®p¯f°f±g
over #	GmLnUnVnbe§k
over limit	CmMocd®l
over quota	Ms]e
overd*	!r
overdue	!r
overf*	+n
overl*	Gpyx
overloaded	yv
overq*	Mr
overquota	Mr
overs*	Up
own	#e:f>fBnEmFaVk]e^ehkkdmlpnqorjsoubwp~v¯m
own domain	~r
owned	qv
owner	7p8f:f;e<k>lEfFdLpMeNmOcPeTkWy]b^fhejqqjs¡uc|n¤k¯f±f
p	7o
p reject	7p
pace	cu
packe*	[w
packets	[w
page	+l:lHm]q¢l
pages	2pMmUp
paid	!v
palve*	-ojqor
panic	¦q
par	!n*m@lLt]d¯e
par le	!n
para	4n]mimkbmnqm
para enviar	4oqn
paral*	¬s
parallel	¬q
param*	b£ekkd¤m
parameter	btrm¤m
parameters	br
parcel	]p
parece	{u
paren*	]ngq
parents	gq
parse	Roevrn|a}p
part	"n0j3k6b;q?nDoEeQeToUf]kbeezjfkmmermtlue~f¯e±f²p
part #	²p
parti*	Mb£u
partition	£u
party	mv
party mail	mr
pas	(k3k4p9k=mJkLpPlQdUe^ecdhkjdkpmonmojqmseteukwp~k¥k¯l°k
pas de	koum
pass	7lWmvrzl
passed	!d2dLlQp]dnxpw
passw*	"u#r*k.f0lQf]pkdqfxoz|¢k
password	"t#r*k.f0lQf]nkeqfxoz{
past	'qQn
path	)p;dRe[q]beqfmkcmeo_r{tsulwp¤l¯e±p
patie*	.o@nyn
patient	.oyp
patte*	{q
pattern	{q
paused	¥q
pay	!p
payme*	!r
payment	!r
pbl	>w
pc	>m²w
pdf	"}
pe	Pq
peer	'l(q)m+x-k]]bnno«o
pendi*	Wm
pending	Wm
pener*	so®q
penerima	so®q
pengi*	ur
people	4kAo]pgsjl®t
per	!m"f#l*m+e,f-e.f4i;f>g@dCpEeFfHgLeMcOfPfReUeVk^k_fbfc£eljlkblgmlpfqkrdtfuewkxgyf{f~g¢v£f¤e¬x®x¯d°f±g²f
per day	¢r
per hour	Cn¢s
per mail	®q
perfo*	2n
period	!dClLlQrcnsl
perma*	0k9e;lEkNk_oul|d}o¦k¯v
permanent	ul}l¯x
permanently	;n_p
permanently deferred	_p
perme*	}s
permerror	}s
permi*	!e"t&l*f,i-f.n/f0g4~5k7f;f=f>f?k@gAmBfCiDkFeHfIkJlLbMePlQfUpVfWgYg]l^fbicfdffjgshgifjekZlfmlofpfqqresbtevgwezc{e|s}g~e¢k£g¤n¥g§e©g®i¯i°g±d²g
permission	4w5mEkIlJnPk]ngokemesf¤j
permission denied	5mJn¯m
permission send	gr
permitido	Uo
permitted	.p4m?lAmDlEfLePkbjfkgnkcrfsfuewfxjzd{e|t®j¯k
permitted sender	|r
perso*	.wUcVo]kjlsu®l
person	Wogmktspwe¯e
personal	.nUdVost
pesan	Qr®p
pełna	Mr
pf	|o}o
pgp	Tz
phish*	Hvxm{m
phishing	Ht{m
phone	-mMlgn¯q
phrase	.x
phép	4mmo
piena	Mv
pipe	+t5©¯a
pipel*	bw
pipelining	br
pièce	"p
pièce jointe	"p
più	ju
placed	Sp
plain	.q0nªr
plain text	.m0nªo
plain*	ªz
plaintext	ªz
plan	!lCl¢x
please	!f"k#s'g)g*m+k,f-e.d/g0g2g3g4f5f6g7g8l9d:f<g>j@nAgBjEbFdGgHfIfJeLeMeNgOkPcQcRfSfViWmYg[f]r^eagbeckdfejfegdhdjxkaldmlpeqesgtevgwgxfykzd{j|s}i~i¢e£j¥e¦j§p©eªs«o¬l®l°l±e²m
pleine	M}
plugin	§r
plus	LnMljokn°m
poczty	=nLppq
points	=}irpmto{l
pol	^|
polic*	Mb^yco¯a
policy	!f#f&g'j(g)k+f,c-f.q/b0g4g5f6i7¨8r9f:d;e<g=f>t?g@kAgBgCfDgElF_GgHfIgJfKgLeMdOaPeQfReTgUfVfWeXyYg[g]j^·_kagbfdgeeffgghiifjfkcmcogpfqfrksit_uavfwexfygzg{i|q}j~l¡m¢n£g¤g¥f¦g§q©dªn«f¬f®o¯R°_±f
policy block	>w
policy framework	|q
policy reasons	^m
policy rejection	um¢n
policy server	§r
policyd	Mb^qco
polit*	7o^¤
politique	^p
polít*	^s
pool	>myr
poor	Hl_§
pop	#p
pop before	#n
por	)l,n.k^t_ngkiokdlkxl¢m§k®n¯b
por el	ip
por hora	¢p
port	#m,¥-k9kbk
port #	,u-k9k
possi*	Tlon¯k±l
possible	Tl¯k±l
post	!e.f4f7j<n=o>nEfLeMfOkPªQeUcVoWq^f_kcfhjilkflfmkqdseudxlyfzf¢j¥q¯j
posta	<l=nOshoul{s¯d
posta kutusu	Oq
posta*	Lp
postal	On
postf*	JpKqLpMpNmOtUdgmklqksl¤n
postfach	JpKqLpMmNmOucegkkl
postg*	@q
posti*	CpP{Ws]ekl
posting	CmP{Ws
postk*	JnOpkn
postkassen	JnOp
postkassen er	Op
postm*	FeOkdkmeuowz¤q¥e¦p¯n
postmaster	dkmeuow{¤q¥e¦p¯n
posts	Pw
posts*	@npu
postv*	Mq
postvak	Mq
poten*	"p²m
potential	"q
potential security	"q
pour	*m=nUcVm]lclmm
povol*	"u
połąc*	+q©q
pošta	{z
prea	Up
prece*	axbo
precedence	ax
prefe*	sv
preference	sn
prese*	"l(p:nLlYm]damcekmym
present	LlYnamym
press*	yp
prete*	~w
pretending	~s
preve*	.m4oCn
prevents	4pCn
previ*	lz
previous	lp
previously	lr
prima*	Mqsp
prio	aw
prior*	2nUba¯
priority	2nUba¯
priva*	!k=m>nEmFdPo]ngntm
private	=m>nEnPogntm
pro	Cn
proba*	{o
probe	wo
probl*	IoLdMeN¦Of[l]f_oeefvjekasf¦l§u
problem	IoLfMfNw[m_oeffvjekb¦l§u
proce*	)k5m@eAkKjNjRe]ecdqmyt}m¢l¤m¥l§y©f¬e¯f°c
process	5lAkqm¢m¥l§r°d
processing	}m§p
procm*	5rsq
procmail	5r
profi*	]p
profile	]p
progr*	#s5}@mkdrl§s²p
program	#l5srl²q
progress	@m§q
prohi*	!f"o,k.w/d0n4p6k7nEeFfIbPn]e^sffmlqjvd|j~d¯p
prohibited	"k,l.o/e0o4q6kIbPn^ommqjvd|j~e¯n
prohibition	^n
proje*	.n]o
prote*	"n4rgnlk{c~r
protected	"o4r
protection	gm{c~m
proto*	[l]mb|©c«u
protocol	[l]nb|©c«u
protocol version	bm«o
prove	*s
provi*	!n>x?lDmFkLdMfXj[n_fjlmlqftkvl
provider	!n>wDnFkLd[njlmluevl
proxy	Fodp
przek*	-sMrUmipmr
przekazywanie	ms
przes*	+r²r
przez	)qiq
prüfu*	1o
prüfung	1o
ptr	>mkdo±
ptr record	op
publi*	4d7k8v:l;f<o=pFkPl]o^akete{r
public	6n9c:qFqTn]m¤n
publish	7b8r
published	7n^c
publishes	<o
puede	qq
put	"l*l2oAnEmFdJkSl]esl°n
pyzor	{q
på	!l*n:l@m]rgoql£m
příje*	sp
příjemce	sp
qmail	io¤o¦n
qq	¦t
quali*	Bmemrn
qualified	emrn
quara*	"e7lS¾]d{b
quarantine	S¢{e
quarantined	Sv
que	*nVpnm
query	9q=lIkZpcdkr¤v¦m
query failed	Zp
query limit	¤w
query*	9v=o
querymx	9v=o
quest*	*n
question	*n
questo	mn
queue	+f-b3p@dJcLkMcQ¢Ufcekkpfy~{f¢e£x¤f¥f¦v®f¯e°e
queue file	£n
queue too	yo
queued	3mQmnp
quick*	co
quickly	co
quota	!g-g4g;g@fCoEgFgJfKgLfMµOgQeRgUdVg[g]j^e_gcnifkemdsftgufwgxf{f¢ª£m§l®f¯e°f
quota exceeded	Mk]kck¢r
quá	CnGnUr_mclpoym
r	&m;m¯s
raggi*	[s
ran	's
ran out	's
range	>x¦l
rar	"t
rate	+e8j@cC~FfLfMdQfUf_qc¯kfufvjxjyf{d¢n§e¬m
rate limit	cm¢l
rate limited	cq
ratel*	co¢o
ratelimit	¢p
rbl	EeF±se
rcpt	!f"e(g*f+r,d-c.f/g0f4{5f7g9f:f;f<j>fAfBfCvDjFdGgHfJgKfLeMeNiO|PfQeReTmUYVqWfYg[f]__dblcZdoevf¥ifjfkslimfpeqercsktdubwexeyeze{e|f~e¢c£g¥f¦m§j©f¬e®¦¯c±j²g
rcpt #	ko
rcpt address	bo
rcpt command	EkOkbefkkp§k¯k
rcpt domain	^o
rcpth*	mq
rcpthosts	mq
rcpts	®z
rdns	>lo¤
reach	*l-p4lLlQm
reach*	!f"f*j+l,k-s;e=m@eCmFfJeLdMmOqQmUcVd[p^f_fbfcphpikk^mdpqqfsftfufxeyozf~f¢n£j¤f¥f¦k§e¬o®k±d
reachable	,l-p=nOlhn
reached	+m-j@fCmEjFfJeLfMnOlQlUcVd[m]j^f_fcphjilkbprxeyoze¢o£j¦k§b¬o®l°j±e
read	+r-kIlPkTm[e]k{n¤r¦t
read only	Po
real	@n
reaso*	§l¯n
reason	!m5k^kfmkllm¯y°w
reasons	§l¯n
recei*	!j#f&j'g(f*f+j,m-k.e0f2p3g5f7g;f<u=d>f@eBfCªDkEdFdHfIgJdKjLsMfNlPdQdSmTgUeVkWf]^^c_ecedfeegkiejdkmldnoofpvqdrfswtfuewgydzf{_|f~e¡m¢]£d¤l¥t§c©kªk«i¬e®b¯m°f±e²g
receive	!l<rCpJfLxMlNmVlhlkcmkpeqfsr¡mªf
receive limit	Cp
receive mail	Nnmn¡n
received	,o-q2mCnLfMeRkUe]ekep|sf¢c¥l©n«k®d
received headers	po
received too	Cq
receiver	Smkqsr¤m
receives	<mCokn
receiving	!c+k-eCuDmKmLk]exk¥rªm¯s
receiving mail	CnKm
recep*	¥p
reception	¥p
recha*	_p
recip*	!o"d#d%g&e'g(i*d+d,d-f.g/c0g2m4r5d6e7c8f9j:c;m<n=l>b?e@lAeBdCpDpEfFaGeHbIeJeKoLkMlNsOqPbQaR_SoTmU[VvWdXgYeZg[g]b^e_fafbgcddvesf£gphoiljkkvlsmloapbq_rfsytauZvew^x_yczc{_|f}f~d¡g¢g£c¤f¥c¦f§m©dªj«e¬b®¦¯k°b±n²d
recipient	!l"e#e&f'g(i*e+e,d-g.b/d2o3f4s5e6f7d8f9k:c;o<n=m>c?e@mAfBeCuDmEeFbGfHbIeKpLpMpNsOsPbQcRbSpTmUYVwWdXgYfZg]a^g_eafb_cWdreufugrhqinjlktlumnnfocpdqargsutauZvew_xaydzd{_|f}f~d¡g¢e£d¤g¥c¦g§o©eªj«f¬c®k¯b°c±q²d
recipient account	!oLqNo
recipient address	0j4k;k<n=e@jDfMjOcSk^t_jfjgjhliejfkcrfs_teuj|l¢l¦k§lªl®f±f
recipient blocked	!p
recipient count	®p
recipient does	sn
recipient domain	!e9q;s<n=o]ekemlte
recipient limit	®q
recipient mailbox	2qMmOnkc
recipient name	]n
recipient not	LqOtdnemgbilklsd±m
recipient policy	rn
recipient rejected	fo
recipient unsubscribed	lq
recipient verification	ko
recipients	!k.l2f3j4f;e@fCcDkFfJeLcMdOfQfUj^fbocsftgfhfifkjmfnjpfsl¢k§f¬f®¥¯q±e
recog*	)lbpklwo{n
recognized	bn
recor*	1m=pZmqlte|c}q¥m
record	1m7e8v9e;f<n=t>fBjEeGmLgMfOfQfSfUf]g_dceefgfiljfmeoupksgtnug|l}{¤g§f©m¯f±f
records	1m=pZmqlte|c}q¥m
recus*	_p
redde*	,r^pup
reddedildi	,r^pup
redir*	i©kaps
redirect	i|
redirect target	io
reduce	cq
reenv*	3piq
refer*	Ao
references	Ao
refus*	!d"n#e&j(f)l*d+a,z-b.i/l0f1g2e3f4i5d6f8f9j;e=c>i@fDjFoGeHkIfJiKfLfMfNfOnPeQfReSdTmUiVgWlYm[e]c^o_jalccdiedfqgjhbiijckalfnfolpiqerjssunvmwkxbyezn{l|d}g¢b£f¤g¥j¦e§f©cªm«j¬g¯k°m±d²k
refuse	,m.m7nEnHl^tun
refused	!d"m#f&j(g)k*e+a,r-c.j/m0f1g2f3g4k5e6g7g8g9j;e<f=e>j?i@gBiDkElFmGeHkIgJjKfLgMgNfOoPfRfSdUkVfWmYn[e]^^p_lalcddgedfngkhcigjdldngomqfresftjunvmwfxcyezo{l|d}g¢c£g¤d¥j¦f©cªn«k®d¯l°l±e²k
refused connection	,p
refused ofr	LlMmtnuovn§p¬m
refuses	,mkcrmsxwn¤l®l
refusé	/m4mWl^mmnur
regis*	:o;|=lLe]e_sgnilkrmctn|d}l¦n
registered	:o;p]d_tgoilkmmetm
regul*	^q
rej	^sfr
rejec*	!c"j#j&j'f(f)l*d+d,n-d.j/k1g2f3g4e5d6m7n9e:e;d<f=d>g?c@mAkBoCeDfElFnGfHgIfJeKeLgMdNfOpPiQdRcSiTeUiVfWqYlZg[g]i^s_kagbfcgddeefkgehfjckelfmfngolpeqeraspusvewkxaygzl{n|l}f¢j£f¤d¥e¦j§m©e«l¬f®b¯r°m±c²j
reject	!f*f4f5f7}8d:f>f@mEqFfHfLfMfOfPoQfUcVo]c^s_ebfcehfjfkcljmeqfrfsvtfuswk{l|j}e~e¢f¦f¯y°n
rejected	!d#k&j'f(f)l*e+d,i-e.k/k1g2g3g4f5e6j7q8f9e:d;e<f=e?c@jAkBpCeDfEpFnGgIfJeKeLdMgNgOrPjQdRcSjTfUjVfWqYmZg[g]j^u_lagbfddeefkgfhgifjckfmgngolpeqerbsntiukvewfxayfzl{m|l}f~i¢f£f¤e¥f¦j§m©f«l®b¯m°m±d²k
rejected access	un
rejected domain	;n
rejected due	^n_l{n²m
rejected message	^m
rejected policy	^n_m
rejected recipient	Eo
rejected unverified	§n
rejected user	sn
rejected your	Fn
rejection	ul¢m¯n
rejects	,m
rejei*	uo
rekla*	{v
relais	m|
relay	!f"f#k)j*f,g-f.f0g2o4e5f6i;e=f>lBgCfDjE_FuHfJfLeMcOfPfQfRfTjUf]j^c_eaibfefgehfijkbmÁnlofpfqlsctgudvfwfxeygze{c~i¢r£l¥l§e¨yªg®f¯d°f±r²g
relay access	mn¨y
relay not	mn
relay*	EfLeMfcekfm°n~ql¢j¤k
relayed	n~
relaying	Lfcfm¨qm¢j
relaying denied	mn
relays	mz
relea*	*nSwWn
release	SoWn
released	Sp
relev*	±p
relevant	±p
remet*	gnkbtmuswr~m
remetente	kbtmuswr~m
remit*	gokbrlsntlu{wp~l
remitente	kcllu{wq~l
remote	'q(f)s*f+w,t-m0m2g3f5f9f;e=f>eBmEeFdHfJfLfPgQfReSfVfWf[l]Z^e_dbjcfeffkigjfkkmkngojpjqfsftfufwfyezf~j¡m¢f£e¤e¥d¦f§c©iªe«l¬f¯v°}±o
remote host	+l,oBn]dpm~k¯k°m
remote mail	'k+dMkbeknok¯n°o
remote server	)n,l¡m©l°m
remov*	:lFvLdkq
removal	Fr
remove	Holm
removed	kr
renew*	¤o
rep	_{
repla*	]pjt
repli*	bpto
reply	(f*n,e-r2f5f:k;d=e?fFeHfJfLkMkNjOjQfRjWf[f]dbyeegfjflfnfofpfqergtpukwj{j~j£j®f¯q°q
reply end	Mm°l
reply mail	*l
reply rcpt	EkOkbdkp§k¯k
repor*	lq
report	xn¦n
reput*	:lEeHr^f_¯cdlkseyd¬f
reputation	:lEfHr^f_|cflkse
reque*	!f"f#k*n-d.f2l4f5j7j8f:l;e=lCfEfFnJfKjLfOpPfQeTiWn[l]u^f_fcjeeflgkjekfmenkpgqesludwfxgyfzf¢f£f¤f¦f§jªj¬e®n¯r°n±f
request	*o5l:lFnWo®n¯k°k
requested	2m;f=lKkLdOr[m]nfljfnl§mªj¯p°k
requested action	fmkk§m¯r
requested mail	Onnl
requests	]r
requi*	!f"f#|)l*m+f,g-f.l/f0n1j3k7c8q:f;c=f>f@gBjDoEfFeHgIgJfLeMfOgPlQeRkTtUfWg]j^e_fbjcfejgfhkiejfkblfmiokpfqeriseteuevmwixf{e|f~f¡s¢f¤f¥g§f©eª¡«d¬g¯f±f²g
required	"f#p)l*n+f.f0n1k3k7e8m:f;dBdDnFfLfMfPlQfRkTm]k^f_fblcfemgfhkjgkcqerjsetfufwjxfzm~g¡s¢f¤gªq«f
required but	Do¡m©lªc
requires	#lBmeeokªs
requiretls	Tr
resend	"l3qHm²o
reset	+}
resid*	>r
residential	>r
resol*	-a9§:f;l=o>fBkEeFbIoJfQf[f]j_fefimkfmfo{sft~ufwe~e¤t§c¯f±f
resolution	9r
resolve	9p;e=lBlIm]movtr
resolve your	on
resolver	9t;n¤v
resou*	@ltkyy£s§r
resource	yr
resources	@lcmyo£q§t
respi*	^muo¯o
respins	uo
respo*	*p+o-|9l@fReWn[d]bbwkems{f§j°l
respond	-p
responding	-p§m
response	*k+n]ebymk°m
resta*	§w
restarting	§t
restr*	"j#l.o4¢@fIeLeMcOePpVl^lcmelfegkh{kalfscwf{b¤j§e¯n°f
restricted	"k#l4xIfPncnenhukd
restriction	4n¯o
restrictions	^mhm
result	Wndm|p
rete	[s
retir*	js
retired	js
retra*	m¦
retri*	Q~§m
retried	Qs
retries	Qt
retry	+f,e-a3j9n@~CcJeKrLfQ~Ue^f_fcdpfwmys¢e¤d¥f¦d§z¬f®f°m
retry after	@pQb
retry in	@nyp
retry time	Qo
retry timeout	Qq
retry*	3n
retrying	3n
retur*	!e&o)j-d5u=lIjLbNjPkQu]lbcdmfjhfjflmpfsftfuexf¢f¤j§k¯v°l±m
return	&n;d=cLeQkRe]reakfodr¡tzurww
return address	eckcrstpwp
return path	rutpumwq
returned	!e)j-d5uIjLbNjPkQl]lbcdmfjkkuf¤k§k¯z°l±m
returned #	Qc§o°m
rever*	!f9f:k>qEfFdLekdmfo¬qkroskwl
reverse	:k>rFfLekeoyqkroslwl
reverse dns	>m
revie*	Wr
review	SoWm
revok*	)q6nxn
revoked	)q6nxn
rewri*	¤v
rfc	&j5f<o?qDkLfR§UeYm]dbfevkbrmtnuf|k®f¯f
rfc #	&k<o?qDlRqYm]eeqkcrn|k®f
rhsbl	:v
richt*	.r^t
richtlinie	.s
rifiu*	un
rifiutato	uo
right	4xKlOdgeqqxpym¤l
right now	ym
right send	4pxp
rights	4y
ring	px
rly	mu
room	>nMxVm]n£l
root	)rru
route	+f-e>fLeOf[}]qgfkamf¤jªn±¹
route host	[p]p±a
routed	±r
router	Kl±m
routi*	[w]damdkpl©k±¢
routing	[w]ddkpl±¢
rp	mr®p
rspamd	ClHlYk{y
rst	,v
rubbi*	{q
rubbish	{q
rule	%p.z/d4lBjFfLjUj]e^¦hfinjfmeoesk{bªj
rules	.pEd^¢bmsmxb{c¤n¯c
rules*	¤u
ruleset	¤u
run	+m5t]p¤u
runni*	,q
running	,q
rác	{p
réess*	@m
réput*	_s
réputation	_s
réser*	Ps
s	-n0n@lOcQfT¡cekr¤l§k¬l¯m
s #	km¤m§l
s mime	0nT{
sa	¯s
said	(e*f-a5f9f;c=eBjHfMlNjOkWq[f]c^nblefjfkppfqfskws{j£j§k¯v°r±e²j
said #	MkOmwq¯q
said no	Wr
sale	]p
same	Kldmhoqq¬l
san	(p
sasl	#p¢p¤m
save	Jv
saved	2t
say	^nbo~l°m
says	(l)j<r=cEfFoJj^piskembol|m¡mªf
says no	<oin¯m
sbl	Fp
scan	§v
scann*	"k]dyl§|²u
scanner	]dyl§w²u
schle*	pq
school	]o
schre*	Pukq
schreiben	Po
schrá*	LpMsOp
schránka	LpOp
schwa*	Fp
score	Ue_£ue{¤
scored	{v
script	&o.n5°]c¤o
se	"k#k+m-o2m3sLeQr]l^e_njkknwkzk¢e¥k±e
secon*	-m@tQl
second	]m
seconds	-m@qQl
secti*	?nAn
section	?nAn
secur*	!l"o0bLdSsTx^xbdkeªj
secure	)mTv©sªt
security	!l"o0bLdSsTx^zbdkf
see	!f"f&q*j.f4e;e>f@mFqHf]j^fbeceefifjjmcoksfteufwfxmyf|¦~f¢f¤j§d©m¯p°s
see .http	&qEn|m°e
see .https	Fljkxl¯k°k
see log	°q
seen	@sEm_mpm{m
selec*	6p¤n
selector	6p
self	)t]rpl
self signed	)s
sem	Qm±s
send	!d"f#u&g'j)g*j+k-e.o/e2g3n4i5e6g7f9g:f<j=e>k?e@eAgBeCeDfEaFeGgIjJdLdMaNfOcPjQkRcSfTjUjVfWfYf[f]b^dalbmcedfeefkgwhdidjlkbljmcnkofpfq~rlsatluevfwdx£yfze{c|t}g~e¡m¢{£e¤f¥j¦e©fªd¬g®k°f±k²f
send again	*p3m
send behalf	qr
send from	#oqnrotq
send limit	¢p
send mail	4k;mPm]eflgdxl|x¡n
sende*	#k*m.f4d6l7f>f@lFbLfOfPf]d^d_qckgwhskdmcqkrksvtjuswlzf{c|p¢f§fªk¯e
sender	!Z"a#f&e'f(f)e*|+e,e-a.b/e0f1f2f3f4t5e6k7q8k9_:u;[<a=X>f?k@iAfBbCbDgE^FcGkHbIeJdKeLXM_NeO_PgR^TeUbVeWcXfY§Zg[e]_^Y_rafbgcpddeVfbgwhdibj_kSlem]nfobpcq¡r±svtªu¶vuw®xuycz]{Z|z}n~¢¡g¢q£e¤i¥d¦d§]©eªj«f¬l®f¯f°a±b²d
sender account	xr
sender address	#n4f:q@fEfFeOeYi]kebgejfkbmgqqrvtpunwp~n
sender blacklisted	uo
sender denied	snuq
sender domain	7p8j9f:s;e<fHf^f_fcpefmdrfsjtuumvjwe}j¢fªm
sender id	|w
sender in	snup
sender lacks	4p
sender not	#f4oPogvhnkfqmrlscumvfwnze~e¯f
sender policy	7p|p
sender quota	¢q
sender rejected	us
sender score	_s
sender verify	tlwu
senders	#k*m.f4d6l7f@lEfFeLfOfPf]d^dckgxhskemcqkrksptjuywl{d|p¢f§fªk¯e
sendi*	!d"f#r'i)f*f-l/g4k8k9g;e<f=g@eBgCfDgEiFnHfKgLcMfOfPfQfRgUe]d^f_pbfcsefgfhgigjgkblpmgokpfqusduevkwfx~yfzc{b|o}k~g¢z¤f¥f§f©g«g®i¯e°f±k²g
sending	!d"f#r'i)f*f-l/g4k8k9g;e<f=g@eBgCfDgEiFnHfKgLcMfOfPfQfRgUe]d^f_pbfcsefgfhgigjgkblpmgokpfqusduevkwfx~yfzc{b|o}k~g¢z¤f¥f§f©g«g®i¯e°f±k²g
sending domain	qmvl}l
sending limit	¢n
sends	&qFm{a~m¢n
sensi*	.y
sensitive	.s
sent	!j"k*n-l.j/m2r3f4d?fCeDjEeFlGdJeLaMfQcRfUo]q^f_dbqeegfkflsmentpfsduewexsyfzf~m¢¡¤f§f®d¯d
sent too	¢u
seque*	bw
sequence	bv
serve	ms
serve*	!e"e'w(j*f,o-w.f3n4f9v;d=p>m@pEqHeIfJfLdM^PeQcRfSfUf[e][^e_fbecdefgfhejdkflfmtnlojpmqesewlytzj{e~l¢d£r¤r¦t§e©f¬e®c¯c°a±l
served	Lq
server	!a"b#m&j's(l)o*a+j,p-}.a/f0j1i2b3d4^5g6e7c8f9v:e<b=q>o?d@pAgBkCaDoE}FlGdHaIdJfKbL]MYNdOcP_RbSaTdUlVbWbYeZk[c][^d_sagcjdde_fdg^h^igjakflbmpntokppq^res[tguovdwoxcy|zf{_|l}b¡q¢^£t¤o¥x¦}§v©mªi«o¬c®j¯g°g²b
server after	Mkbeknok¯n°o
server certificate	'l(m1l
server configuration	§o
server failure	9q
server in	¥p
server not	)l-mErkdud¤l¥l±m
server temporarily	§p
servern	,r
servers	9t=l>pps~n±n
serveur	'k(l=mEpmlnmymzk£k
servf*	9q
servfail	9q
servi*	!r"f#m&g'm(j)e*j+f,j-m.e/f0g2j3j4d5j9f:l;j<q=l>p?f@jBfCfDgEpFjGgIfJeKgMaOcPeQdReTgUlVgWf[f_jbdcndfeeffhdkbnlofpeqerfsbteudvgwexeyszk{d}g~n¢c£k¤l¥v¦m§rªf«g¬f®e¯m°d±d²f
service	!s*l,g-e.f2j4e5k:m;m<r>f@fBgEjJfLmMdOdPfQfRfWg]k^j_lbecmhfjlk_mepfqfsctfudwgxezl{e~e¢f¤k¥x¦i§o©f®g¯q°i±f²g
service error	;m
service here	¥p
service not	;l¥r§o
service unavailable	5m:n]kue¯q
servidor	!e#m'n(k,k-q3k;e=k@kEoMeUk]djekkmlnmyt~k£l¦l§d¯e°c
servidor de	#n
serwe*	'r9o=n¤p
serwer	,o
serwera	'r9o¤p
ses	]o
sessi*	#r+t,j-n.f2l@fCeEfKlLfMfQeUj]d^f_fbohfkfpfzf¢e¥k¦e§e©kªq¬}°k
session	#p+t,k-oCeKmUk]ebryf©lªn°k
sessions	ykªk¬{
set	.e8m9k=jBjLeMbOeRjSkVsZl]l^kgpiojfkellmdqk{d¤x®f¯l²e
set up	8m=lZl¤q
setti*	^ngmmcolsp|k¤w
setting	¤p
settings	^oolsl¤o
setup	6b]n¤|
sever*	QnYtdn
several	QnYtdn
sh	5q
shared	©n
she	!n]m
shipp*	]s
shop	]o
short	boct
short period	cq
short*	Hvym
should	Mn
shut	Lpumxo¥m
shutt*	¥o
shutting	¥o
shutting down	¥o
si	sp
sich	@mjp
siche*	^t
side	+m-n§mªm
sie	"k*o3k4o=kLe]mceiljoqorl¢m®k
sieve	5sUdVosr
sign	#tenkeudzp
sign in	#uzo
signa*	6¦FeHrTvkfvjwf{j§j¯e²l
signal	5t¥p
signal #	¥p
signature	6¤FeHnTvvj{j¯e²l
signed	#p)u6nTsqn
signed in	#q
silent	-r
simul*	¬v
simultaneous	¬p
since	!l8mLeXkxl±k
sind	mmum
single	Yn
siste*	kq¥q
sistema	kn¥q
site	:eElHwLeUk[m^ncehlukxn{c¢k¥m«m¯e±n²d
size	!g"e.g4fAuCfEfJfLeMoNgOfPgQeRdU±V~]o^f_fapbrcdefkemfpeqgrbsfufzg{e¢d£m¤j¦f®g²g
size #	Vc]p£n
size exceeds	AlUk
size limit	AmUc]m¤l
się	(n5two©p
skipp*	lp
skipped	lp
skrzy*	JnMsOrdshoklqn
skrzynka	Orhp
skräp*	{s
skräppost	{s
slow	]lbbcwyn
slow down	]nbbcnyo
slowed	Kr
sm	zq
sm mt	zq
small	©p
smart*	>ellmo¢k±l
smarthost	llmo
smells	{y
sms	2mGdUq]]epglhlnn¢m®n
sms gateway	kn
smtp	!c"g#£&k'f(g)f*e+k,x-m.d/j0f1g2j3f4f5b6g8g9e;b<j=l>l@fBfCeEmGeHeIfJdKfLjM_NfOlPeQcReSeTfVkWfXiYg[g]T^a_bagbycddfeffqhciejckjldmmngoipdqirfsftkvfwixqynzr{d|f}g~e¢o¥q¦j§a©dªi«f¬n®j¯z°j±f²f
smtp #	MbVm]cun
smtp address	fq
smtp auth	#t
smtp authentication	#m
smtp connection	-o
smtp error	+dbkknok¯m°o
smtp service	<lEpLn¦l
smtpu*	Dx
smtputf	Dx
smtputf #	Dx
so	*l-e3m<m=d>fEfFlJjMeQeXkZkcskemkpmqfrmwq~j¯e
socket	+w,m-mJe[s©l¬l°b
socket error	-o[q
soft	9m@s°u
soft reject	°p
softw*	Gm§m
software	Gm§m
solo	Pogohr
som	{s
some	fm
somet*	/oNofn
something	/oNofn
soon	@pbm
sorbs	Fx
sorry	!j"m-l4f@jAfEeHfJfOkPjUdZk^k_kbfcfekglhejekqqdudyl{f¢f¤f¥k¦m§d¯y°k±f
sorry domain	mo
sospe*	!s
source	Fq_o{_
sp	vn|o}o
sp pf	|o}o
space	>oFeLeM¨elkasf£¦§d°f
space left	£m
spam	!g"e#g&g)g*j+g,g-g.b/d0g4g5g6g7f9g:n;f<g=g>f?g@rAgBgCgDgEdF¨HdIgJgKgLbMeOgPkQfRfSpTgUdVgWg[f]p^c_zbfcedgefgfhgigjgkblsmbofpfqfrfslteubvgwex{ze{¹|g~e¢e£g¤f¥g¦g§l©gªg¬g®f¯f°g±g²d
spam from	Fp
spam score	{n
spama*	{s
spamassassin	{s
spamc*	EbFu
spamcop	EbFu
spamd	{q
spamh*	:m>oEdFtHn
spamhaus	:m>oEdFtHn
spamhaus dbl	Hp
spamm*	EmFpLdxu
spamming	xw
spammy	{t
spamt*	Fp
spamv*	xr
spazio	Mp
speci*	gn
speic*	Ms
spell*	kq
spelling	ko
sperr*	Enlr
spf	!f"f#e*g-g.f4f6_7n9g:f;f=g>f@gBfEfFfHfJgLeMfOgPgQgReUf^ebfcaeggfhfiijfkcmdofpgqfrfsftdudv¯wfxgygzf{e|È}¾~e¢e¤f¥g¦g§eªg¬g®g¯d±g²g
spf dkim	6e7ovz|d
spf record	}s
spf records	}q
split	®r
spoof	~q
spoof*	~x
spoofing	~r
spoofing policy	~q
spool	JrQlUd]b£¦¦t
später	°p
srv	§r
ssl	#_'o+c]c©«ª|«p
sslv	«x
sslv #	«x
staff	hrkp
stalw*	El§m
stalwart	El§m
start	]n©m
start tls	©n
start*	#_Qf]k¡x§e©{ª£
starttls	#_]d¡x§e©{ª£
status	-f3k5t@eJeNvOcQk[m^kcefrkcnr¦m¬m¯p°k
status #	¬m
steht	Ongplm
still	3x]n¯o
stop	~o¬n
stopp*	.mMeQnXkppxk¥r²o
stopped	QnXk]appxk¥r
stor	Uy
stora*	JpMv]ncf¢d£v§j
storage	JpMv]ncf¢d£v§j
storage limit	Mo
storage space	Mo
store	J¡£r§m
stored	2sJnLmMo]dmc
stray	&r
string	en¤n
sts	=dXµ
sts policy	Xt
stude*	Mnkp
student	Mnkp
su	*lEmMmWk]lkesl{o¢p¯k
sua	*oWmgn¢p¯n
subje*	(v)e*v.~Ru]e^d©m
subject	(r)e*v.¡Rv]e^d
submi*	#{4sEeMb]dcczp¢v¯e
submission	#r4sMd]dcdzq¢r
subnet	Ep
subsc*	!vIlLmP§QeUf]jhekmsquc
subscribe	Po
subscribed	Pu
subscriber	!qLmknssud
subscribers	IlPr
subscription	!n
succe*	2yQn_q
succeed	_r
successfully	2q
such	-f.j4g9d;s=fJnLfMgOnRg]mbkefikjfksmnofrgwm¤m¯e±f
such domain	kdmv
such host	;q
such user	imklwl
super*	Mn¢n
suppo*	#n0uCmDuLfRfTu]d^ebpjfkcnjpkrfxmzm¡r«k
support	CmDoplxn¡sªl
supported	#l0tDnTsbqeekezk¡mªd«l
suppr*	kdl©{e
suppressed	ly
suppression	lt
suppression list	lo
sur	*mMm]oyo
surbl	:tFbHr
suspe*	!®"d#f*j,j;f?dEfFbLaMeSq[o^f_pcfdjjgkbmfpjqfsfufxrzf{j~s¢f¤d¥m¦m§e¯f²m
suspected	!cFdSn_rpk{m~m²n
suspended	!z,jLdMfSk[o]jdjkdxs{f¤e¥m¦n§f
suspi*	"k@mHmSv_ukexo{v§e
suspicious	"k@mHmSu_vxm{s
svart*	Fq
swamp*	yt
swamped	yt
switc*	Lr
switched	Lr
switched off	Lr
sympa	Po
synch*	bq
synchronization	bq
synchronization error	bq
synta*	eo
syntax	.f6k;f?rBaRvYf]jb¦cfe}ffifk[rsudwezf|a}p¤l§e
syntax error	bmeprl
syste*	¦r
system	!f"f#f*k-j.e/e2f3o5i9g:f;s=g>f@eBgCgEnHfIgJjKfLcMbOePfQeRfUlVfWf[f]dbecdeeffgeiejmkllmmeogpfqfrdsctmwfxeywzf~f¢e£w¤p¥w¦¡§s®f¯f°d±f²g
system full	£p
system not	¤n¥p
system storage	£n
szerv*	Eu
sách	InPm^pgmlp
t	°o
t #	°o
ta	+qjn
table	+dElIm]pkklo¤l§e±w
taille	Uo
take	"n0lAkElNkOjUlVlcjkameteuoymªk°l
take mail	Emkc
taken	>lLk]l_jfmmfqjtjul¢kªk¬o¯j°n
taken mailbox	fmkkql¢l
takes	"l,lCoLmMdVrglje{l¥o
talk	bo¥o°n
talos	_s
talál*	²r
tarde	°p
target	,qQlTk[l]edli¥k[¤o¯e
tcp	,t-nEq
te	3qRnUp]m{c®r
te veel	®s
team	Wmko
techn*	§q
technical	§s
tell	¤m
temp	Jb§q°m
tempe*	}o
temperror	}o
tempf*	°r
tempo*	"g#g9z;e>g@qCfJkKlLnMfNfOfRgUf]e_obfckkflgpgsftlufwfxjyfzi|g}i¢f£f¤b¥e¦d§£©kªf«f¬f®g¯f°q
temporarily	,j9j;e@pJfKkLjMfOe_pcokftlufxj¤d¥f¦j§j°q
temporarily deferred	@n
temporarily rejected	°m
temporarily suspended	¦n
temporarily unavailable	@ocm§a
temporary	5j9j@mJnQj]fzk}j¦d§q©j°j
temporary failure	Jl
ten	4n]q
tenan*	¨y
tenantattribution	¨y
tenantattribution relay	¨y
tenta*	3u
terla*	®q
terlalu	®q
termi*	&l5v]dkl
terminated	5pkm
terms	^nuo
test	]njp²m
text	"k&k.§/k0o4e:aEeFeGkHrPfRnUm]n^b_fgdhekcmesfue{u|f}jªr¯l
than	*f+f,f-j2f3f5f:j?f@eAsCmDfEfFfGuIkJgKmLeMePfQqReU~VpXiYp^f_fcldoejjfkalfprqfrksfufxfzg{a¢e¤f¥f§e©fªf«l¬k®o¯e°f
than #	:kAlIlQkUmVlYjekpjrk®l
than one	Yndtkd
thanks	{q¯o
that	!c#e&i(f)j*m+g-f.l/f0g2f3g4o5f7j8f9l:f<n=e>e?fAgCoDnEfGgHeIfJfKkMfNeOqPdQeRjSfTfUgViWfYgZk[f_gc_dqegflgbhdinjckwmkqfsftauawmxeyf|l}g£e¤m¥i¦e§e©gªe¬f®k¯l°f±n²f
the	!i"e#]%g&b'j(m)i*s+m,n-f.j/j0f1n2l3d5g6e7k8e9l:i;p<b=g>[@aClDgEdFVGgHiImJjKgLaMmNmPjRbSrTgUlVmWuXiYaZf[l]§^c_falbecldlegfngkhiikjjkblkmbpmqnrasitbu_vdwjxfyczc{g|f}i~^¡f¢d£k¤f¥i¦b§b¨g©eªb«f¬a¯m°q±g²e
their	,r=nsl
them	.lRmgm
then	*n©m
there	,m4k:m;mLeNl[l^jdnelgkkrmesfue¤j¯e±l
there no	[lkq
third	]nmt
third party	mu
this	!g#f%g&e'f(d)d*k+b,f-]._/l0k1f2a3f4x5f6g7q8b9d:_;b<d=e>e?b@fAeBbCqDeEgFcGcHaIiJcKnLmMgNfPoQfR^SgTjUoVwWrXjYcZk[f]f^i_eakbkcidje[fkgjhsiljjknlsmmneobppqpr]smtYulvgwdxiynzn{j|e}d¡g£e¤g¥u¦^§g©jªm«o¬e®j¯m°i±r²e
thread	Kp¦r
thread limit	Kp
three	]o
thres*	aq{p
threshold	aq{p
throt*	Cdcw¢l
throttled	cs
throu*	#l*p4eUlclkemqpo~n
through	#l*p4eUlkemrpo~n
thư	!c"e*k+d,f-c/n2k3k5m9f;d>j?k@fAkClEfFeGmHjJkKlLeNoOlPoQkSlVkWl[e]c^dbfdkeegkhklenlplqesdxkyfze{l~k¢k£e¤f¥m§f¯k°f±f²e
thư bị	3n5oSnpo{o
thư không	Oo
ticket	0l2mSlgksl¯n
ticket #	¯o
tidak	"pLmkx
tiene	sp
til	'nHpJnPmjp±p
till	4mHpPoQl]nkdyc§t±o
tilla*	"r
time	!f*n+f-t5m9f@nJfMeQ¡Ue]p_ebecnjfkbmfplyf¢d¤f¥l¦f§n¬j®n°s±f²c
time sender	@q
timed	,e-x3m9o;f@fQr[dwlzj§j
timed out	,e-x3m9o;f@fQr[dwlzj§j
timeo*	+t,d-{9pFfQt[d]dbecfke¤m§s°e
timeout	+t,d-{9pFfQt[d]ebecfke¤m§s°e
timeout exceeded	+n
times	Qwlppt{n
tip	"{
tiếp	mo
tls	!f"f#a't(w)s*g+c,f-b.f0f1k4g5g9f;e=f>f@eBgDfEeFfHgJfLeMfOePfQdRfTfUf[f]f^c_ebeceefgfhfjfkblgmeofpgqfsdtfuewfxgyezi{f|g~f¡s¢f£f¤f¥e¦g§c©ºª¸«º¬f®g¯f°d±f
tls error	©p
tls handshake	]o
tls not	©q
tls version	«n
tlsa	)d1²
tlsa lookup	1q
tlsv	«x
tlsv #	«x
tmp	§o
tnef	0v
to	!d"_#k%m&d'd)k*s+g,^-k.[/e0m1e2o3f4s5i6g7g8d9c:b;g<f=r>g?_@dAqBeCcDgElFcG_HlInJsKdLdMfNjOmPrQfRlSjTbUbVjWkXdYaZk[v]n^a_lagbfccdmeff_gnhoiqjikclkmnn|oepsr_sltiubvewixiyaze|l}c~k¡p¢[£c¤m¥^¦c§j¨g©iªe«f¬a®n¯g°a±q²a
today	Cp{q¢q
toimi*	3xQy
token	]o
tomor*	¢m°o
tomorrow	¢m°o
too	!c"i#d&f'f(f)f*d+c,e-m.f/f0g1g2e3e4d5d7f8g9g:d;c<f=e>d@mA}BeCtDfEjFcGoHkIiJcKnLdMkNfOePcQqRiSeTfU{VoWfXgYjZg[f^d_tasbuc{diekffgdheidjck]lemcngoepmqdresbtdudvewexfyuzn{k|e}l~e¢k£d¤b¥c¦e§a©jªd«r¬t®w¯c°c±e²e
too big	AqUlVlan
too busy	yu
too heavy	Uq
too high	{q
too large	AnUnVr
too long	-t9kApGrLmQpRfUp]kblcbeo¬f®l
too low	_map«m
too many	!f"f#g*g+f,g-e.j4f5g9f:g;g>f?g@eAmBgClEkFeGgHnJgKnLeMkPgQiUfVfYk]k^gagbocmdkgghgifjfkdmfofptqfsftgugwgxkzn{f|g}m~g¢n£g¤g¥f¦g§f©fªg«g¬s®r¯g°f±g²g
too much	@eCoEkMk]kcm{e¢l¬k®m
too old	Qr«n
too quickly	co
too small	©p
too soon	@p
took	-s
total	An
továb*	mx
továbbítás	mx
tp	zq
traba*	js
traff*	[oaocqyn
traffic	[oaocqyn
trans*	!f"e#f*f+u/d0m4f5m9f;d=e>l@eAfCfDlEdFcGkHeIgJfKfLdMeOePfQfReSfTlVf[j]m^m_fceefhfiejmkdmtnjogpeqfuewfxfzj{c¢e£f¤s¥k¦l§k©fªn®l¯z°t±p
transaction	^obocc®p¯n°o
transaction failed	^n°p
transfer	+r]okm¦m
transient	>o§t°p
transit	Tomr
transport	5oGlkb¤{¦o§eªn¯e±s
trial	¢r
tried	=lLlPlQy]cektl
tried reach	Ll
tries	Qw
tripl*	@s
triplet	@s
trojan	²q
trong	#m:l?lCnGnQqem
trop	AnClGuMdUwVl]eb^copnyn¬l®o°d
trop de	Clcmpo¬l®p
troppi	co®o
troub*	9mNs[o¦q
trouble	9mNs[o¦q
trova*	kq
trust	)o_yzm
trust*	)s_s
trusted	)s_o
try	!g"f#f'i)f*g+f,g-e.i3m4g5f9s;d=f>f@rEfFfHgKgLfMeOfPfQkRfUf[m]k^fbgcmdmgfhficjpkclnmfpfqgsfufwfyo|k}f¢f£k¤f¥e¦e§y©e®f¯q°q±g
try again	.k9r;d=f@nJkQl]k_ecjkflmyk|k}f¥f¦f§n¬k°l
try another	ja
try later	@k[n_lym§n
trying	3qQu
ttl	Qx
tu	kv
turn	#n0p
turned	,o0nLqWt]cul¥m¬m¯s
turned away	¯p
turned down	Wt
turned off	Ls
twice	brdv
two	6bEfFlQfReY~]tbkd¡eqfkiek^pnsfue|c}o¬m¯e
two froms	Yu
twój	*p{q¢o
txt	8mil}m
type	"~*l.e/e0u9l=k]c^ezj{f¤o§e
tài	!oLn
tài khoản	!oLn
täynnä	¢q
tên	(n:l;n<ldmtn~m¤l
tên miền	;o<lkbtn~m¤l
tôi	]r
túl	Up
tạm	!o¥o
tới	[o
từ	,m.mWmgmus~l¯n
từ chối	,nWnun¯n
u	3qsn
ucepr*	Fr
uceprotect	Fr
ukendt	kr
ukjent	kt
umlau*	Dt
umlauts	Dt
un	(l*k3k@kClHqemiojlkbnsxk{c~r®l²m
un virus	²o
una	eo
unable	!f#c'g(f)o*e+f,j-s0k2e4e5n9n=l>f@eCdEdFfHfIoJrKfLkMjOpPdReUf^n_ebgccdfefgfhfifjfkklemfncojpcqfrmsetfufwkxfyfzl{f~g¢g¤j¦u§u©j¬f®f¯m°j±m
unable deliver	Oo¯p
unable get	)n
unable route	±m
unable run	5s
unable verify	wo§o
unacc*	un
unacceptable	un
unaut*	#z4r6k7p>eFc^fcegkhjkdmlrfsftev|wdzl|p¯d
unauthenticated	#{7p_khkkemlubv~
unauthenticated email	7p
unauthorized	gnzm|r
unava*	!e,f-n4f5k9f:n;g@pCfHgImJgKeLfMdNdO£QfUfVg[o^j_fbfcodfefffgfifjfkanmqjtiwexfydzg~g¤n¥e§{©lªf«g¬f®f¯k°e±d
unavailable	!e,f-o4g5k9f:n;g@pCfImJgKeLfMdNeO{QfUfVg[o^k_fbfcqdfefffgfifjfkbnmqjtiwexfyfzg~g¤n¥f§s©lªf«g®f¯l°e±d
unavailable access	cr
unavailable client	Fm
unavailable sender	:o
unbal*	eq
unbalanced	eq
unbek*	;mIngliljmkz
unbekannt	;nInimjmks
und	Lm]neo²n
undef*	/oNp[k^lkp¤o¦o¯r°q
undefined	/oNp[k^lkp¤o¦o¯r°q
undefined media	/q
undefined status	¯r
undel*	3kQvkowp¯q
undeliverable	Qnkpwp¯n
undelivered	Qp
under	!l+|KnLe]c^mkkmeuoyp¯e
under*	Bm[obm¥m¯n
une	*mFmim¯o
unenc*	ªx
unencrypted	ªx
unerw*	{t
unexp*	+pbuclek¦m§q
unexpected	+m]bbucl¦m§q
ungül*	rs
unique	d{
unk	;{k{
unkno*	!f"f#e&g'f(e)t*o+f,f-f.f/g0q1g2g3g4f5k6g7f9f:f;u<g=f>f?g@qBgCfDfEeFeGgHfIiJlKgLdMeNfOiPfQeRfSgUeVgWg]n_gbncmdfebfegmheikjjkxlfmdnkompfqfsdudvgwqxfyfzj{e|e}i~e¢f£g¤p¥f¦k©fªf¬j®d¯m°l±l²g
unknown	!f"f#e&g'f(f)r*o+f,f-f.f/g0q2g3g4f5k6g7f9f:f;u<g=f>f?g@qBgCfDfEeFeGgHfIiJlKgLdMeNfOiPfQeRfSgUeVgWg]n_gbncmdfebfegmheikjjkylfmdnkompfqfsdudvgwqxfyfzj{e|e}j~e¢f£g¤p¥f¦k©gªf¬j®d¯m°l±l²g
unknown mailer	5pJn
unknown sender	*q
unknown triplet	@p
unpaid	!p
unpar*	eq
unrea*	-s?oIq[p§n±p
unreachable	-sIn[q]d§n±o
unreadable	?o
unrec*	+dbzku©k
unrecognised	bokr
unrecognized	bs
unres*	-otv
unresolvable	tq
unrou*	;qkntpudwe±z
unrouteable	;mko±v
unrouteable address	km±r
uns	En
unsafe	¤s²o
unsol*	_l{z
unsolicited	_l{z
unspe*	¯p°n
unspecified	¯q°n
unsub*	l¡
unsubscribed	l{
unsuc*	©m
unsuccessful	©m
unsup*	0xDnbq¤q©d«o
unsupported	0xDnbq¤q©d«o
until	%t*o3pCeMeSpaldl¢l¤n¥m
untru*	)z_v
untrusted	)t_w
unused	Lu
unusu*	_mcmxp
unusual	_mcmxp
unver*	koqrudww§mªo
unverifiable	wp
unverified	klqrwo§m
unverified address	§n
unwan*	_msp{t
unwanted	_msp{t
up	"g#f*f+q.g2f3j4f5f7f8m9m:f;j>o@bCnEfFeHfIkJeKfLbMmOgPeQvRfSfUnWgZl[f^f_jcddgefhflfmcnfoepfqjsetmufwfxeyn{f|f~g¢o£l¤m¥e¦fªg«f¬l®n¯t°d±e
up #	®n
update	]n
upgra*	¢p¥m§n«u
upgrade	¢p¥m«u
upgrade your	«o
upstr*	§o¯n°l
upstream	§o¯n°l
urgent	aw
urgent mail	as
uri	H¥__
uribl	Hv
url	*kFdH¸_c
url in	Ho
urlbl	Hy
urlbl #	Hx
urls	Hv
us	!m"f+j,j.e4e7o>d@lBlFfLfNfOePfQfUmVf[k]e^d_lbfcmflgdheimmlpjqerdteut~v¢e¤k©j¬j¯n
usable	=n
use	!f"j#j+g-f/g7f:f;d=g>z?g@dAlCgDfEfFeHeIfJfKqLfMeNfOePdQfRfSfVfWgYj]j^mckdlgahkiej{kdlfmooepeq|sctdwdxfym{e|q¢e¤f¥f¦g§d©cªq«m¬f®q¯d°g±d²g
use address	qp
use sender	qo
use tls	ªn
use your	>run
used	&k-f:jBnCqEfLkMnUcVfXjgeijkfmeqpsdzl¢s£l§f«m¬n
used up	!kCqUd¢r£l
user	!t"c#k&f'f(f)f+c,f-f.c/f0g1g2f3f4l5m6f7e8g9e:d;[<f=e>s?e@bAfBeCpDfE^F^GfHdIeJ|KwLwM~NpOjPbQbRdTfUUVzWdXgYfZg[f]o^d_eafb_cZdpeefegshmiujtk¤m^nfocpeq~rcs¤tbubvewmxpydzp{a|d}f~i¢t£b¤f¥b¦c©fªe«f¬d®d¯_°d±a²e
user account	]o
user blocked	!p
user box	Jq
user does	Jl]mkm
user in	un
user mailbox	LnNokc
user may	qo
user moved	jp
user name	]rdmkbzl
user not	4rJjOl]ecljlkqqc
user over	¢q
user unknown	;f]likkmwm
userid	kt
usern*	zs
username	zs
users	#z>nMe^d_pdphpkvmdqeslud{d~l£l¤l¯d
using	:q>kud~o¤l
usr	5ujakt
usr bin	5q
usuar*	5kCoimktsm
usuario	5kCoimktsm
usuár*	kp
usuário	kp
ut	.u
utente	Lpkr
utf	D~
utf #	D~
utili*	*mMnjlkvql
utilisateur	ko
uucp	;nao¥n
uw	]o¢p¯n
użytk*	so
użytkownik	so
uživa*	Mp
v	jsknpuso¯b±l
vacat*	%w5nsn
vacation	%w5nsn
valid	#j'q(k-f2o6l;k<f=m>f?tDfMfOfPfQfYe]fblergfikjjkklfmdolrpsftkucvjwnxf~f¤f¯f±e
valid from	?p
valid recipients	br
valid sender	wq
valid*	'v)l1m6jQmXm]dqjtkvm©f
validation	)k1mXmtkvm
validation failed	|l
validity	'rQn
van	'l-o?qLliown~o¯d
van de	-o
var	JmKm]m£r
var mail	Km
vasta*	kusr®p
veel	®s
verbi*	+v,y-n]c¬v
verbindung	+q,r
verbindungen	¬q
verif*	#g(l)q*u-e1l6k7l8f9f;l=f@lFgLfMfOfQfbgcfefggijjfkplgmdqwresftaudw®{d}f~f¤k©f¯e
verification	)m*v-f1k6l7l@o]jkmqfwp{e¤l
verification failed	6k]mkkwk
verification in	@o
verified	(l)mikq{tb
verify	#f'l)u*r-e6l7fEfHfgjkplfmjojqprfseufvfw¢|f~e§n©eªf¯p±j
verify failed	gkkkmktk¯q±k
verify sender	wp
versa*	¢t
versc*	noªq
versi*	bl©l«{
version	bl©l«y
verst*	.o
vertr*	)u3q
verwe*	_l²m
verweigert	²m
very	Um_l~n
verze*	.p¢q
vi	3n@o]nms
via	nn|l
vidar*	mw
vider*	mv
viele	Cmco¬p®p
viola*	!k/fRx^q_ebo{m|m
violates	Ro
violation	^pbo|k
virtu*	il¤s
virtual	il¤s
virus	"fFfHeUf]w§k²«
visit	*p
vol	Mm]t£n
voll	Mu]p£n
volume	c¦
vom	sn
von	+lMpYn_milsl~m
voor	=n
vorha*	8pkq
vorhanden	8p
votre	*s2m3o@kEpFkLeQeUeWpkclkss¢o¯m
votre adresse	sn
votre message	2mWm¯n
vous	#m4qPm]nqmsm
vérif*	ws
vírus	²y
w	"l#l(n1cHoQnSr]oemjmknql®n¯d²r
wait	@uCeKl]dalcn¢o§l°k
waiti*	-ubn
waiting	-ubn
want	Hksw{pªo¯m
want your	ss{o
wanted	<l=d]n^oup
warni*	3p
warning	3p
was	!k"f#f&g(e)i*d+o,f-j/n1g2r3e4b5i8f9f:n;p<f>e?g@dAgClEjGgHeIfKeLsMfNeOaPdQlRdUoVeWqYg]n^f_dblcbdffiiljrkoldmenloepfqbrgsateuavewdxqyfzd{m|i}g~c¡m¢g£f¤d¥j¦l§f©pªc¬f®d¯j°s±g
way	*lAnJlblnl±m
we	"n#f'f(f)m*g+f,f/u0k3k4d5g7f8n9g;d<f=e?f@mAiBfCfDkEtGfIgJfKlLbNfPcQrRdSfTgUqVe[g]o^dbdcjdfeegbhcjmkoljmmngpeqcrds[tjuqvkwxykzf{f|e~b¢c£f¤e¥m¦f§b©fªp«l¬f®e°d±f
we're	yp
we've	Ep
web	#c*l5lFdHzcezr¢l
web address	Hq
websi*	Ho]ojn
website	Ho]ojn
week	Qn
wegen	!tEm]nxq
wegens	!u
weite*	irmxno
weiterleitung	irmu
welco*	^nuq
welcome	^nuq
went	mo
werden	Inwq¤l¯m
what	/sAmUl]pbmkdmlªe«n
when	]r¥m
where	]sbp±v
which	"l=mHrdlfkkcnpqerl¤l¥l
while	(o+x-oIlJlMfQj[f]pkfwkyf§m¯f°q
white*	^ng|kdss
whitelist	^ogpsu
whitelisted	gs
who	Wp]mgron
why	]o
wiado*	.o2oAnSq]ckc¢n®n¯m²n
wiadomości	¢o
wiadomość	.o2oSr¯n²o
will	%n'j*o-f.f/j3r@sEeFmJfKmLfMjQbRfSl]p_qbfcedjeffmk_lkmlnkpfqesfuf{f~f£e¥e¦f§l¯j°p²e
will not	FnQl^k_ndkfmkallmm¤k§e¯l
win	Bq²q
win #	Bo²q
wir	En
wird	*mclun~mªn
wish	sp
with	!c"m&j(k*o+t,m-l.k/k2m3g4c5v6o7m8f9p:e;i<l=a>c?e@gAfByCfDlE_F_GfHoIfJeKgLfMbN|ObPfQeReSfUfWeYk]kagbcccdgenfqgdh_icjmklldmengoapeqordsctfufvgwfxfyg{a|k}e~n¢e£f¥d§e©qªe«f¬k®g¯d°d±d
within	*m-oQtSmcnhn{k
within #	*n-p
witho*	#o&m+m.l7d8s<k=m?mLkQlRsYo]cbnefkfmenkooqfrmteua¢f¯e°l
without	#o&m+m.l7d8s<k=m?mLkQlRsYo]cbnefkfmenkooqfrmteua¢f¯e°l
without sender	Yq
word	*m.}Ro
words	.¥
work	]o
worker	yp¤p
works	gnhn
worm	²}
would	Mo
wrapp*	Er
write	!l%o*f+v4o5fElIfJsLeMdOfPnQf^fbfgnhjjqkbmcqesmup£n¤e¯e
write error	+n£n
writi*	!lJnumwl£l¤n
writing	!lJnumwl£l¤n
wrong	#b&m(p4fGfJjLcMeNqTpboedfljfkrqksfzx¢f¤}¥k§e©k°f
wurde	+l2m3n5mLnPnjokellxkzl{m²n
x	(l.p0mUeVe]kpm¯l
x #	(lRl]p¯m
xbl	Fy
xx	¯o°v
xác	wo
y	Lo
year	]t
yeste*	'p
yesterday	'p
yet	*u3k=k@rQdkktd§m°v
yok	3t4qkq
you	"e#o&g'g(f)f*z+e,f-k.c/j0f1g2l3n4¡5e6f7g8g9f:f;j<e=d>l?c@oAfBtCeDeEqH_IeJdLbMaNePuQbRcScTfVdWcXgYe[d]u^b_iafbsciedfcgqhbifj]kjlimpnfojpbqsrgs¢tsugxiy]zg{d|d}f~r¢p£e¤b¥f¦e§b©eªl«e¬n®l¯a°c±b²e
you do	4mgl
you lack	4q
you may	4o]lml®n
you not	*l.f@jPobfgpql~z
you send	tq
you sent	/n
you tried	LlPm
you're	#e*o.e4o@oFePlgqkcstwl{d~w¯c
you're not	4pgs~x
you've	]lsm¢n
young	_x
your	!T#n%g&j'g(e)e*v+b,c-f.f/m0e1f2t3m4c5e6g7k8f9b:n;_<a=_>q?f@kAfBkC_DiE|FnGmHgIcJdKcLXMZNdO^QeRiSdTdUfVmW}XfYdZg[c]t^d_yadb_crdce]fah^ibjak[ljmandotpcqvrksxtqupvjwux{ydzn{k|k}j~d¡g¢w£e¤]¥a¦_§c¨g©fªi«t¬p®f¯m°d±_²n
your access	_m
your account	!cLdPk]l_eccqqxt¢o
your address	*kDlOdPp]e_lgmkeomqespus
your domain	#k7d8l:k;c=dEeFecmmeqfsptmuxvl|m~n
your email	*mum{n
your host	Eocnml¢e©l¬n
your ip	:k@fFnOj_ecjmnoosf~l¬o
your login	qn
your mail	"m#n*p2l9e;f@jFkJkMePjQmSmUkVoWm]c^kcdgfjflfmfpeqfsotjudvkwfxd{o¢d¥f¦f§k¯m°f
your mailbox	Mcxr¢p
your mailer	Rt
your message	"j*s.j/o2o3l4l5j:j@mCkEfJfLlMmQfReSf]__ecdlfpjqfxe{c¢e¦l®l¯l°k
your mx	wq
your network	EoFb_qcm
your own	pmwm
your pc	²q
your post	Wn
your posting	Wq
your provider	>t
your sender	rm
your server	@mBkEqFl]f_lcvljucwnye{e§eªm«k
your spf	}o
your web	zo
yours	RnVmWlqnwm
yours*	*sco
yourself	*sco
z	(n-n]m^ucmgnol~w¯d
za	-o@lUxco¢o
zablo*	!tEtLl]psv
zablokowane	!q
zabro*	.p^pms
zabronione	ms
zawie*	.p
załąc*	²t
zbyt	AnUq_n¬n®p
zen	Fq
zerti*	(r)q
zertifikat	(r)q
ziel	is
zip	"¡
zone	9p=o±m
zosta*	2p
zprávu	3q
zu	3k4m@kAmClKkLeMcUscqglkcqoyk¬o®o²e
zu viele	Cmco¬p®p
zuste*	4m5l@nJlKnQo]bklnn
zustellung	4mKnQm
zustä*	mt
à	4pPr]pklqlxl~l
är	3mFlLnMnOo]oxm
å	©p
çok	Uo
è	(l2l3l5nElMpWm]mjo
été	2n
účet	Lu
über	Mp
übers*	Up
đã	'l2mLnMlWmjolonmsmxn¢n²m
đăng	zo
đăng nhập	zo
được	*l/n2l4mInJmOm[n]cdltlwn±m
địa	eqfpimkmwn®n±m
địa chỉ	eqfpimkmwn®n±m
İleti	Qv
άγνωσ*	kt
άγνωστος	kt
έληξε	Qy
αποστ*	us¢t
δεν	"q-nkomnun
διακο*	-s
η	hp
μήνυμα	Ut
ο	!nLoQp]ajssnur
πάρα	®v
παραλ*	Mp®v
στο	²u
συνημ*	²u
το	Us¢t
το μήνυμα	Ut
του	"qMp
автор*	#u
админ*	Eq
адрес	!d>nDm]_esfpglhrimjoloqlrqwl~l±n
адрес*	>mMqkoso®o
адреса	4nDpkl~x
адресу	lq
больш*	Uq]o
в	!d"e#l(m+e,k-d.l3f:n;e@jBjEkFlGqHjJqLdPqQlSoUeYl[f]q^d_fbecefngojjkllmmfsjudxk®m¯b°e±e
вас	s}
ваш	Enss
вашего	8mcmtmunzo
вичер*	¢y
вложе*	"y²p
внутр*	hu¦v
време*	§s
вы	Pt
вы не	Pv
відпр*	ur~s
відправника	ur~s
відхи*	uq
відхилено	uq
для	8mPoVn]cht¢n
до	Pq
домен	:o;xeojmk]mosmtv¤q
домен не	;v
домен отправителя	tq
домена	_o
допус*	Ur
доста*	2r3o4n5nKnQw¯v°n
доставка	3p
доставки	KoQr
доставлено	2s
доступ	Er^p
е	]bkomuuuyn
за	!v@nQn^o
забаг*	®s
забагато	®s
забло*	Etsu
забор*	!q"u
заборонено	"u
загол*	Rv
закрыт	Er
записи	Jp
запре*	"q.t4m^tmtªr¯b
знайд*	²s
знайдено	²s
имя	(odr
к	±q
кирил*	Dv
лимит	¢x
лист	pp{u
маршр*	±y
много	Cnzm¬n®q
много получателей	®r
на	-d4lEsHsLdMbQdVmhoisjzxl{o£u
не	!f"k#e'e(k)n*j+c,e-k.e2d3l4f5k6j;o=e>kCfDrEeFdHfImLqMfOkPlQcRfSeTjUdWf[d]a^d_eccdfedffgmhekvlemknloppdqorftmvkwlxeyezd{k|j}e~e¢c£f¤e¥j¦e©kªd«j¬f®l¯n°k±m²d
не удалось	Iq
неакт*	Ls
невер*	ro¤r
неверный	ro
недос*	Ot[t
недоступен	Ot
неизв*	kq
нет	4m8m[mgnkztm±l
обрат*	4oor
обслу*	!u
одерж*	so®s
отвер*	us
откло*	/oWpfoum{m~l
отклонено	/o{n
отклю*	Lt
отпра*	!e*n4p@kLeQe]a_sbecpecgpjekbloqrrltputwqxp{e~p¢m¯d
отправитель	ut
отправителя	_uqlrntpwm~r
отправка	lp
отсут*	kq
отхвъ*	uw
ошибка	Jp]afoimzo¤p¦m¯p
пароль	zs
переп*	Mp
перес*	my
писем	Co¢t
письма	*o/q3o:lApGrglhlsl
письмо	*l2sHoSlVs]annpl~p§n²o
по	*nlp°t
повто*	@n
подде*	Du~t
подпи*	Pq
подтв*	*u
подтвердите	*u
полит*	^x
получ*	"e-k4p9l;kCoDlLdMmNlPdQdUdVs]dbedpelfvgqimjdkklnsoue¢e£e®p¯e±m
получателей	®r
получатель	Cplp
получателю	4r±q
получателя	!l-n;mDmMqNlVmdqemfvin
получателя не	;o
польз*	kqqosn
попыт*	3q
потре*	kv
похоже	{q
похоже на	{r
почто*	#mJoNqOm¦q
почтовый	Jp
почтовый ящик	Jp
почты	¥u
прав	4r
превы*	¢o¬p®o
прини*	"o>mgmun
приос*	¥u
прове*	"p
размер	Us
разре*	gy
рассы*	IpPvlo
репут*	_{
с	"o-l>lEoNp]dclqpul¬s
сайт	Hu
серве*	(n)pDmEq]a_tmlnnpu£l¤p¦l
сервер	+n-r9m>mDpmnyq
сервера	(n)q_u¤p¦m
серверами	pw
серти*	'r)r
сертификат	)r
систе*	¦y
скрин*	Lqhp
слишк*	ApCnGqKlUt]bcpyszl¬m®o
слишком	ApCnGqKlUt]bcpyszl¬m®o
слишком много	Cn¬o®q
содер*	.o/qHpeo
соеди*	+s,p-r]_ªr¬o
соединение	+t
соединения	ªs
сообщ*	Wq
сообщение	Wq
сотру*	ju
сотрудник	ju
спам	{q
списке	Fu
списку	Pr
список	@qEnFsgqsn
списък	Ps
ссылка	Ht
такого	kv
только	hy
у	,q8mEnMstm²q
удало*	Iq
удалось	Iq
через	!r@q
этому	4rlp
этому получателю	4r
ящик	JoKtLpMtOrhoio
ящик недоступен	Ot
ящика	go
אינו	-s
בשל	!u^u
ההודעה	Q|
החשבון	!uLz
הנמען	s{
השולח	uv
השולח נדחה	uv
השליחה	¢z
זה	"{
יותר	®t
לא	Qpkw
מדי	ct®t
מוכר	ku
נדחה	^uuu
נמצא	²{
البريد	hw
الحد	¢y
الحساب	!z
المست*	Mr]ast®u
المستلم	Mssu
تم	Ltuz{p
جدا	®v
غير	"pmo
مرفوض	^{
هذا	hv
กรุณา*	#{][c|
บัญชี*	!yLy
ผู้รั*	Mysz
あり	-l/m4oRmdofnnlxk£n¤l©l
いま	'k)l*k3k4k:l;bEkGmHkKkNmQeReVk^fanekjmkbljmopmyn¥o§l±e
から	+l-m>mEm]ehstlumvl¬l
があ	-l/m4pRmfnkdnl~l£n¤l©m
が不	?p
が多	®q
きま	)l.k0lJkLlOlPm[kdnhmilwk}k§l©l¯m
ぎま	Aqcr®p
くだ	#l*l°m
け付	an
この	4oKmLmuo
さい	#l*l°m
され	)l+j-e/k2n:lElHkMeQeWnkkmlnlsmvl{k©eªk«m±k
した	!e"c#f)f+k-m.j/k2l3f4f9j;eEfFfHkIkJmLcQkReSmTkVkWr[f^j_ebfcdeehejokelnmenkpeqesfwnyf£f¤f§fªf«l¯q°e±f
して	*k0l8k@lHlKpLdNmRkSkkdlkpnqktlxkyk¥kªk
しま	+e-p.l1k9kHmIlJnKlLeQlTkWk]dcejmkdmkokqkse~k¢j¥k©k¯n
すぎ	Aqcr®p
せん	!e'f)j*f+e,e0k1j2f3f4p5f;f=k>k?k@fEeFdHfIkOlQfRlSfUdWk[l]f^f_jamcddmffgnhmjdlemmojpeqlrfxfyf{e}j¢e£l¤e¥j¦fªj®f¯k±l²e
ため	.k:kHmLqTl[l]b_lgmillkwkylzl}k~l¥k¯l±l
ださ	#l*l°m
って	]o
てい	'k)k*k-e3k4j:l@fEnGmHkKkNmPfQeVk]d^eamekjekamopmsmuevmyk¥o§eªl¯f
でき	)l.k0lJkOlPmTl[l]cdnhmiltowk}k§l©l¯m
でし	Wm]nwq¯q
です	!n3l<k?o@kBkKlLlSllkrsud
ない	Rlgoknnmvmªm±m
によ	!nWp^tsm§n
のた	[mym¥l¯n
のア	Lo
のメ	Nmhotlunvl¯l
の受	Cr
の宛	4pdo
の送	4p
は受	un
まし	!e"d+l-m.k/k2m9kHlIkJmLdOfQlSmTkWl^k_fceefjpkamenkpfqf~j£f¥jªf«m°f
ます	"e'j(m)f+e,e-c.f2f9f:l;f>fApGlHjJfKoLfMdNlOfReSkVk[f]e^dbfcpfmhfjlkbnkpntkuevkym~f¤j§k©f¬k®n¯l°f²e
ませ	!e'f)j*f+e,e0k1j2f3f4p5f;f=k>k?k@fEeFdHfIkOlQfRlSfUdWk[l]f^f_jamcddmffgnhmjdlemmojpeqlrfxfyf{e}j¢e£l¤e¥j¦fªj®f¯k±l²e
より	!nWp^t§n
らの	Emhoun
りま	(n-k4oLeRlfnknnl£m¤k©l±k
れた	kp
れて	'l)l3l:mElHl]delmlslvlªm±k
れま	+n/l2nWn_lkdnlvm«m±l
をお	yn
を超	CnGnMmVn
んで	Wn¯q
ァイ	"q²n
アカ	!oLo
アド	]eerfrilkolkqnulwm¬l
イズ	Uq
イル	"qIm²q
イン	:q;q=mtpvmzn
ウン	!oLo
エラ	¦r
カウ	!oLo
クス	MoNmOp
サイ	Uq
サー	'l)l,l-l0lEm]cnm¤l¥l
スが	im
スは	kp
スト	(ngo¤l
ック	*lHnJlKlMnNmOp
ッダ	Au
トは	Lo
ドメ	:q;q=mtpvm
ドレ	]eerfrilkolkqnulwm¬l
バー	'l)l,l.n0lImPo]cnl¤l
ファ	"q²n
ヘッ	Au
ホス	(n
ボッ	MoNmOp
メイ	:q;q=mtpvm
メン	Pp
メー	!d"e#k*j+e-d.f/l2m3k:j;e<k?kEfFeHfJnKkLmNlOnSmWeambkgehljekklemenkpmqftjvkze~n¢e§e
ユー	kq
ラー	¦r
リス	@ngp
ルが	pq
ルは	"r2nannlumvl
ルア	kp
ルボ	NmOq
レス	]eerfrilkolkqnulwm¬l
ント	!oLo
ーが	?p
ーは	mp
ーザ	kq
ード	lmzm
ーバ	'l)m,l-m0lEm]dnm¤l
ール	!d"e#k*j+e-d.f/l2m3k4f:j;e<k?kEfFeHfJnKkLmNlOnPeSmWeambegehljekklemenkpmqfrktjvkze~n¢e£m§e©f
一時	§p
一致	qs
上限	CoUq¢v¬n®u
不允	mr
不再	jr
不到	±n
不可	Ox
不在	]qgr
不存	¤m
不接	uryr
不明	ks
不正	?p
不符	qs
不足	]o£o
中で	!p
中継	mu
临时	§v
主机	,p
主機	-rEnFn_r~n
付け	an
件主	_s
件人	"e*l-f2e4o;fCrFdJnKmLdMkNmPkQdUdVl]a^ebedmgoikjdkmllmeqlrmsktmuowm{e~n¢e®v¯b±l
件地	eo
件域	mnvn
件已	2nJoSsno
件者	Snsnup
件被	gn¯q
使用	BoKmLmOvhu
信で	hoªm¯p
信を	©n
信件	/p3qHuQrSm]a^mhm
信拒	su
信数	¢t
信箱	JoKnMqOo]biqjm
信者	CnMoSmfmsm
信誉	_z
停止	!wlp¥s
停用	«t
允许	hnmq
入黑	so
內含	Hu
公司	~r
内容	/~
内部	hq¦t
再送	@r§n
処理	§t
出人	gnqotm
列入	Hr
列表	Iq
判定	{p
利用	!rOo
制限	Cn¢n
加密	©rªq
务器	"e#m'l(m)n=l@kMd[lcekempnnwkyl~o£k¥l©l¯l±m
发件	FkPm]dcmebglkdqmrntnuwvnwsxlzb~o¢k¯d
发信	#u4l@lPp]d_pcntlxq¢q
发送	4mWn]acrlmqr¢s
受け	_manuo¥lªm
受信	)o*lCqJlMqRkSlVo]bflgust¥l
可用	Ou
名单	@ogrlmsr
后重	@n_nyrzo
含有	.¡Hnen
告信	{w
命令	bq
器不	ms
因未	!z
在し	ko
地址	>oDpYm]dbeesfriklmqpwr¯a±m
垃圾	:nlm
域名	(m:p;l=oBl_mcnjlkdto{c¤m
处理	§r
外部	hu~w
多す	®q
失敗	9oImzn©p¯n
失败	5qIpJoMlQmkdwo©o¯n
存在	&kOkkq¤m
安全	^u
宛先	4oKlNm]ddofnkpll®q
容量	Mu
寄件	_suo
寄信	cp
密码	zs
对方	!k'l+k,o-o/o2mMpQd[l]acegmhmkknnso£e©l¯l°l
封鎖	Ew
對方	-s
小时	ys
差出	gnqotm
已停	«t
已封	Ew
已被	!lHtLmSm{n
帐号	!r
帳號	kpqn
廣告	{w
异常	Nt
您不	3s
您的	2n@lElWngmsv¯m
感词	.w
成员	Pv
户因	!u
投稿	Pu
投递	!l'm*m2n>lHnKmPmQoVl]bcodnkblm§mªo±n
拒否	/kEnsttkvl~l
拒收	:n?lgnirsp¯o
拒绝	AqHmWlfoupwl§l°m
指定	gpkp
接受	/ruryr
接收	/nAqCtLnUm]cgnwl¥n°m
接数	¬s
接続	(n-oEm¬p
提供	mr
收件	*l-f2e4o;lCrFeJnKmLdMqNmPeQdSpUdVl]^^fcddmepgpikjekollmlsqtfue{e¢e®w¯e±l
收信	_sjo¥n
敏感	.w
數過	{r
方服	[n¯n
方邮	,p
无此	kt
无法	IpPkTo[udntl£k¦n±n
時的	§p
暂时	[o
服务	"e#m'l(l)n=l@kMdQe[lcekemonnwkyl{e~o£k¥l©l¯k±m
期限	Qp
本公	~r
本站	Es
权限	4t
查询	¦p
格式	/p
没有	4q=qko©n
灰名	@t
無此	kq
用户	!l#mJoVlkrqnsl¢m¦o
登录	zr
的邮	2n@lKm]oclgn{n¯m
直接	>w
相手	'm+m-m0mMm[m
確認	wr
禁止	"o.qEn
稍后	Km°p
空间	Mp
策略	^x
管理	EoPmSrWs¦t
箱不	Otjq
箱已	Lv
系统	3mEmKnQl]cyo¤l¥n¦n§nªo°l
绝接	Ar
者の	CoMp
联系	gn
自动	is
被拒	]ngnªp
要求	Tpªp
解析	tp
設定	goirss
許可	gp
認証	#nvnzn
记录	=p
该收	4q
账号	kn¢s
账户	!q
超え	GnVo
超出	¢q
超时	-v
超过	GrLn]b
超過	Cn
转发	isms
过多	po¬p®r
连接	+r-oEpmlyo¦o¬r
退回	Qo¯o
送し	¯o
送信	#l.l4o:m>m]a_lcxqkulwlxo¢r
通知	¦p
通过	Wo
逾時	Qt
違反	.t
邮件	"e#e'e(k)e*j+c,j-a.n2j4f5e7j9d=mApCnFcGfHnImJlKlLbSnTnUdVnWk]_bddfejgkhniejdkdmcnmpjqnresfufvmynzd{l£f¥k¦d©eªf°d±e
邮箱	!k2nDpKmLlMlNsOvPlekimjoku¯e
郵件	pp
配信	2olq
配送	Qs
重试	@pKsQo_n
链接	Hz
错误	?mJorm¤m¦o
队列	ys
附件	Un²m
限を	Cn
限制	PnVp¢q
隔离	Sy
频率	Cqcx
验证	#pwp
黑名	Fnsn
거부	,p^nln¯o
계정	!pLuqo
니다	!k'f)f*f,e2e9eFeHlIfJfLlQlRkSk[e]Z_kbdcjgjhkilljmlqlresktjxj~m£f¤e¥k¦k©e¬f®k¯j°b±k
단되	Ep
도메	;r
되어	.ngnio~p
되었	.mHoSo^mum²n
레이	ms
릴레	ms
메인	;r
메일	,o-d3m>mLmOqPlRnSo]dgmhnknpmxk¥m¯m
발송	.ncpln¢z
발신	_orquo~p
사용	LrOrkn¢n
서버	'q+n,o-sEmpo
소가	rq
수신	+n-mMo_olnsq®n¯o±n
습니	!d,e.k3k>k@eElHmLdOkQbRlSlUe]a_ebegkhlimlkmnpkqeretkye{l¥l¦l®l¯l°e±l
신자	rqsrun~p
실패	ip©p¯q
않습	-oRoho¥o
없는	ks
없습	±o
었습	+n.mHoSo^mum²n
에서	²p
용량	Mr
용자	kq
이가	ms
이용	!s
인증	'q
일을	hp
일함	Os
입니	!q3oLq
있습	3oPognpo
전송	¯q
주소	gnhoinlnqnrpum±o
차단	.nEpHo~p
찾을	kp±o
초과	-nMq¢r¬p®o
하지	-oln¦p
합니	_o~p
`;
