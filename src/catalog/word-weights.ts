import type { CauseId } from './causes.ts';

// Written by `npm run word-weights` from the lines in `lines/`; not to be changed by hand.

/** SHA-256 of the lines that it was learnt from. */
export const LEARNT_FROM = '5290d8526bde7e57ca558641ec13467a029b0725d24e37e7c51d3762763ee0cb';

/** Digits of indexes and weights; the middle one is weight 0, each step from it is `STEP`. */
export const ALPHABET =
  "!\"#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ";

export const STEP = 0.25;

/** The causes that the first digit of a pair counts; `none` is no refusal. */
export const CAUSES_WEIGHED: readonly (CauseId | 'none')[] = ["account-suspended","attachment-blocked","auth-required","auto-reply","bare-line-feeds","certificate-expired","certificate-host-mismatch","certificate-untrusted","challenge-response","connection-dropped","connection-refused","connection-timeout","content-policy","content-problem","conversion-failed","dane-failed","delivered","delivery-delayed","delivery-not-authorized","delivery-program-failed","dkim-failed","dmarc-failed","dmarc-policy-missing","dns-failure","domain-blocklisted","domain-not-found","domain-null-mx","domain-without-mail-server","dynamic-ip-blocked","from-header-invalid","greylisted","header-too-large","helo-rejected","hourly-limit-of-recipient","international-address-unsupported","ip-blocked-by-recipient","ip-blocklisted","line-too-long","link-blocked","list-expansion-failed","local-delivery-failed","mailbox-busy","mailbox-disabled","mailbox-full","mailbox-problem","mailbox-unavailable","mailing-list-closed","message-expired","message-not-compliant","message-quarantined","message-security-failed","message-too-large","message-too-large-for-recipient","moderation-rejected","mta-sts-mx-mismatch","multiple-from-addresses","mx-points-back","network-problem","none","policy-rejected","poor-reputation","priority-too-low","protocol-error","rate-limited","recipient-address-ambiguous","recipient-address-invalid","recipient-address-problem","recipient-allowed-senders-only","recipient-closed-to-outsiders","recipient-forwarding-broken","recipient-moved","recipient-not-found","recipient-suppressed","relay-denied","relayed","reverse-dns-missing","routing-loop","send-as-denied","sender-address-invalid","sender-blocked-by-recipient","sender-domain-unresolvable","sender-rejected","sender-unauthenticated","sender-unverified","sending-account-banned","server-busy","smtp-login-failed","spam-content","spf-failed","spf-record-broken","spoofing-blocked","starttls-not-supported","submission-quota-exceeded","system-full","system-misconfigured","system-not-accepting","system-problem","temporary-failure","tenant-attribution","tls-failed","tls-required","tls-version-too-old","too-many-connections","too-many-recipients","undetermined-permanent","undetermined-temporary","unroutable","virus-detected"];

/** A digit for each cause: how frequent it is. */
export const BIAS =
  "kjh[hhfihkiljfggfgfkfhejfkfgjaldhhghofihkgnnchimmggnfgeaafoljdknfhbgggirjjejkhejijgjjhlkgfhbjhjgdnRkhfhfcehj";

/** A row for each feature: its name, a tab, and pairs of a cause and the weight for it. */
export const WEIGHTS = `
!!	eq
#	!]"[#]%l&b'l(c)b*^+e,t-f.[/Z0t1j2k3t4b5}6f7d8i9]:d;d<n=Y>f@tAsBlCkDwEjFgG~HfIeJeK]MmNeOcP_QuRkT^UsV{WbXdYoZe[j]x^__iafblcjdleifdgWhYi_jakgljm]niodpnqbresWtbucvgwkx]yczj{j|e}k~[¡f¢o£r¤f¥i¦g§c¨lª]«w¬u®{¯t°o±g²g
# #	"j#j'm(g)f*f+e-b/f1o2l3j5d;f>mDfGoHfKgLfMlQbReSpUeVf[o]s^ebdcjdjfljkkknfokpktfufwfyfzf{i£e¤e¥l¦k©g®e¯t°f±f
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
# hours	3tym
# in	Em]bbo
# k	Bn
# kb	+lArGlUdV{]e
# m	Uo
# mails	Cp]dcr¢n
# mb	MoUxV{ce¢e®f
# messages	Mm_l
# min	-l@ncn
# minutes	-s¢k§l
# mx	7qBoFomp®n
# no	5m>nfmkl
# not	;oklln«o¯n
# pages	2pUo
# received	pp
# refused	Hqzp
# rejected	FbUncmolup§r«l
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
.erro*	¯p
.errors	¯p
.exam*	!b"c#f&k'p(x)g*o+i,r-m.b/g0g1q2d3e4d5c6i7o8q9r:r;r<k=r>j?f@eAeBgCdDgEiFiGeHpIdJdKeL_MeNgOiPeRcSeTeUeVdWfXtYfZm[j]]^iafbdcgdeejfdgaicjpkjlcmjnloepfqjrcsfujvdwkxfydzc{e|k}j~j¡m£f¤c¦f§c©lªg«d¬c®b¯q°o±j²c
.example	!b"c#f&k'p(x)g*o+i,r-m.b/g0g1q2d3e4d5c6i7o8q9r:r;q<k=r>j?f@eAeBgCdDgEiFiGeHpIdJdKeL_MeNgOiPeRcSeTeUeVdWfXtYfZm[j]^^iafbdcgdeejfdgaicjpkjlcmjnloepfqjrcsftiujvdwkxfydzc{e|k}j~j¡m£f¤c¦f§c©lªg«d¬c®b¯q°o±j²c
.example .docs	cm
.example .errors	¯q
.example does	-m8o¥m
.example no	-d[nnl
.example not	(mXoelqqun
.example said	(e+f-d;dEkMlNjOl]c^k_jkquj{k£j§l¯l°o
.example which	Ho
.exce*	Roqm¢m
.exception	Roqm¢m
.fqdn	Bq
.goog*	Cm
.google	Cm
.google .mail	Cm
.help	@l{o¯n
.help .example	¯n
.html	&q]n
.http	&p*m/k>eEkFvHpLl]mcjekgkkemosfud|l§f°f
.http .example	Hl|m
.http .mail	Fmmquc
.https	!f"k#j&g(f*w-f.f4g7i8g9f:e;g=fBjClFjMjQfRjUmVfXj]f^sbfclgfhfigjkmfpkseubwdxn{p}g~f¢f¥g§eªg®k¯v±f
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
.mail	!f#j&g'l(l*n+m,f-n.f/j4f5g7j9d;o<e>dBkClFjHeJlLjMmOiPfQfUjVg]c_ebecodggjigjemoojpjqerfseteucwjxf{j|f~e¢c¤f¥r§e©jªf¬d®m¯o±f
.mail .example	'm(k*p+j-m/k9e;m<dNjOjQf]e^k_fbfjfkkmeokpfwk~f¥r§f¬e¯p
.mail*	pp
.main	¤r
.nota*	mo
.over*	Mt
.post*	Lk^k¤m¯l°k
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
.smtp*	&u+q;mZm
.spam*	,e:lEcF¢¤l
.spamcop	Fo
.spamhaus	:mEdFw¤l
.spamhaus .query	Fq
.stor*	KmNmqm¢m
.storedrv	KmNmqm¢m
.storedrv .deliver	KmNn
.supp*	;kClUlpl®l
.support	;kClUlpl®l
.support .example	¯m
.support .google	Cm
.tlsv	«s
.troj*	²r
.trojan	²r
.unkn*	;p
0:	!k"l#k%u&e'l(p)i*k+p,n-r.g/c0d1_2t3t4m5c6^7V8^9l:];i<e=k>_?o@_AiB_CcDdEiFTGiHbIlJaKcNoPsQoR[SpTfUbVdWoXbYkZ][z]|_aajbfc_dkeqfmgkhligjqk_lfmensoYpjqkrlsitXukvaw_xVylze{b|]}X¡a¢p¤g¥j¦w§[¨e©d«f¬b®r¯|°{±m²m
1:account-suspended	!£;qFfHlLjMfOfSl]odjkdmfskxp{f
1:attachment-blocked	"².dFfJjUnkfmfxf{c²v
1:auth-required	#|1kmmqfvszd
1:authentication:W	6jtmvkzl|k}l
1:authentication:p	qlwo
1:authentication:s	Xlxl
1:authentication:status-words	rmtd
1:authentication:w	!e"d#s&g'g(g*o+f,f-f.d/f0f1l2g3g5f6}7y8§9e:q;e<f=f>d?f@cAgBkCfDfEcFaGgHeIgJfKgLcMcNgOePeQeRdSfTiUdVfWgXgYg[g]z^c_dagbbcadfeefggjhdk]lfngpfqesatoubvtwlxeyfzl{d|v}¢~|¢d£f¤i¥f¦f§e©fªe«g¬f®f¯m°f±f²f
1:bare-line-feeds	&}
1:certificate-expired	't
1:certificate-untrusted	(o)t]k©e
1:challenge-response	*s
1:connection-dropped	+},d-p5f9fEfQe[r]lbfte¦n§e¬d¯m°t²k
1:connection-refused	+d,y-cQm]m¯m
1:connection-timeout	+f,r-¤3m5l9k=e>f@eCgFeJeLfMeOiQnRgUeWj[£]k^g_fbfcekglfmfogpfqgtjugwjyf{g¢g£f¤e¥f¦k§l©cªj¬e®g¯m°k±f
1:content-policy	.©/vWf]n^f{a
1:content-problem	/t?lRlYm
1:content-rejected:p	"l/ySk]n{e
1:content-rejected:s	/m?lRmYm
1:content-rejected:w	!i"z#e&f'g(g)g*q+f,f-e.{/o0f1g2g3g4c5f6f7f8g9f:x;e<g=f>g?f@kAfBeCjDfEdFeGfH{IfJeKfLbMbNgOcPiQfRbSzTfUiVfWfXgYgZg[g]§^a_pagbdcbdfefffgiheifjek[lqmangodpdqdrfsftcuevfwexvyjze{u|e}f~i¢c£f¤d¥e¦j§l©fªe«g¬f®e¯c°f±f²¨
1:conversion-failed	0©Tl
1:dane-failed	1¢Hp
1:delivery-not-authorized	&k.n4r5m>fEdLfPjRe]m^nbfgkhkkcqjskxdzn{e§fªn«l¯{
1:delivery-program-failed	5{Km¦m
1:dkim-failed	6¦]mve
1:dmarc-failed	7ª8}]jcgtf|g~f§f
1:dmarc-policy-missing	8q
1:dns-failure	-e9£=r@fImQj]nkf§d
1:domain-blocklisted	:xFbHn
1:domain-not-found	9e:f;¦<f=tBmFg]lkemkolqgtmug~g¤g±p
1:domain-null-mx	;e<¢=dLk
1:domain-unknown:W	;t<n
1:domain-unknown:p	=nkp
1:domain-unknown:s	;c<l=qem
1:domain-unknown:w	;u<v=nBoEqFfLk]lbgeeijk^ojrgtp±l
1:domain-without-mail-server	;e=tEr
1:dynamic-ip-blocked	>«EdFblkmmodpn±m
1:expired:p	Ql¤l
1:expired:s	Qo
1:expired:v	3mQmbllk«k¯s
1:from-header-invalid	?vRbYn
1:greylisted	*k.f9i@uFgKcMfbncfkfwq§n®f°v
1:header-too-large	AxUc
1:helo-rejected	:kBwbooe
1:hourly-limit-of-recipient	Kn
1:international-address-unsupported	9mD¢
1:ip-blocked-by-recipient	#k,tErSl]m^kclomse
1:ip-blocklisted	!i"f#f*g+g-g.f/g4i5g6g7g:o;f=i>bDgE£F}HrJgLfMfOgPfQgRfSgUf]n^f_lbecddgegfggfhfigjfkdlumio_pfqergsytfumvgwfxkyjzg{k|f~f¤f¥g¦g§dªg¬i®g¯f°g±f²g
1:line-too-long	AlGxRebdek
1:link-blocked	:vH~{e²b
1:list-expansion-failed	Iqpo
1:local-delivery-failed	-l2w5n9f@dFfJsKoMfNyOmQfRfUf]d^fbmcfmfnkun£j¤m¥f¦o§f¯n°c
1:loop:W	pp
1:loop:s	in
1:loop:w	Zspv
1:mailbox-busy	Kr
1:mailbox-disabled	!s"f#f*g.f4f7g:f=g>f@fBgCmEeFeHfJeKmL©McNkOmPmQfRfSgTmUfVf]k^f_ebgcgdfeggfhliljtkdlnmdofpfqetjuewfygzn{f|g~f¢e¤j¥s§eªg®f¯f±f
1:mailbox-full	!j"g#g-g.g0g;g>g@fAgBjCpEgFeHgJeLgM¦NgOeQeRgUaVo]¥^f_fbfcfeggghgiijfk_lgmfogpgqgsftgufwgxfygzg{f¢t£{¤g¥g§j®j¯g
1:mailbox-full:W	Mq
1:mailbox-full:p	!lCoUeVn]n¢m®k
1:mailbox-full:s	Mn
1:mailbox-full:w	!gBjFfJfKjLeMsOfQfUdVj]~^gijkcmgsguf{g¢p£{§j
1:mailbox-inactive:W	!mLnzk
1:mailbox-inactive:p	!qLqMfOdPqSlTm]edjjtkclksftkxf¥k
1:mailbox-inactive:s	!m@lCoJkMeNrOvcdsk§j
1:mailbox-inactive:w	!y"g#g.g4g:g;p=g>g@gCfEfFeHkJgLsMeNmPgQfRfUf]v^f_ebggghminkalkmeogqftfufwgxtzj{e~f¢f¤j¥p§g±g
1:mailbox-problem	@mJqNvOqkc
1:mailbox-unavailable	!f4k6l;m<jEfJlKfMeOo]j^lcfdnelfygfijkdmjoeqfsltdud{f|j~f¤jªk¯j
1:mailing-list-closed	4rIlP£]lgchjqf
1:message-expired	'k3sQ}Ufblcfkelkpf¤k«k¯s
1:message-not-compliant	(l*g/e0o7j;f?qDlFfLgMfPgRyYk]m_fbnerijkcmfogpfqfrqsftgufzj{e|f}o~f
1:message-quarantined	*lClSv]d
1:message-security-failed	'kTvzm©m
1:message-too-large	.f>gAnCgEgFfLfRgU£V~]u^f_galbecekemgpfsf¢f£m¤k§g
1:message-too-large-for-recipient	UnVy
1:message-too-large:W	Un
1:message-too-large:p	UtVl
1:message-too-large:s	Vw
1:message-too-large:w	.fAyLfMkReUjVx]v^galbfcekfpfsg¢g£n¤k
1:moderation-rejected	Ws
1:mta-sts-mx-mismatch	X¡
1:multiple-from-addresses	Yp
1:network-problem	[s±n
1:network:W	-m9m[l±p
1:network:p	(m-c]n¦m«q°m
1:network:s	+m,s-o9n=r[qte±p
1:network:status-words	=lQn
1:network:token	=q
1:network:w	!f"f#f&g(f)f*f+l,s-v.f/g0f2g3l4f5j6g7f8g9t:f;i<f=f>d?g@cAgBfCfDiEeFfGgHfIlJfLeMdNgPfQlReSgTgUeVgWiXgYg[«]w^f_cbbccdgeffggghfifjfk_lemdngpeqerfsftkuevgwixfye{e|f~f¡m¢e£e¤d¥d¦k©sªm«j¬b®f¯w°q±p²j
1:permission:p	4lPl]ngu
1:permission:status-words	4t
1:permission:token	gnhn
1:permission:v	&k.o4q5mEdPkRe]mbfgdhkkdmcqkslxeznªn«l¯y
1:permission:w	!f"f#f)k*q/g4v5r7f:g;g>f@fBgDgEgFdHfImKgLeMeNgOePzQfRfSgUdVjWr]d^ebfcfeggphmjgkdlfogqqrfsstfucwexf{f|f~k¢f®g¯l
1:policy-rejected	!j"n#j&k(e)m*g+c,v-b.o/r0c1f2e3e4s5b6c7g9f:d;b<d=c>c?g@kAmBnCfDeEmF[HiIdJcKcL[MbNdOgPqQaR^TdUcVeW{YpZf[e]z^u_gakbccddcelfxgghjigjak^lgmonfocpcqlrfsjtcupw^xcyezj{k|d}d~m¡l¢m£c¤_¥e¦f§]©gªn«m¬e¯£°x²m
1:policy:p	#j'k4j7f:m=f>kEfFlPj]k_fkemjqksqtkuwwfxf|e¯j
1:policy:s	!e"f#o&f'k(j)j,g-g.f/e0f4j5g6f7e8k:j;f<g=f>f?m@nAfCjDfF_GgIgJfKfLeMeOePkQfRgSjTlUdVgWjXjYk]eakbbdgegffhkjfkcmnodpeqprksmtfujviwlxg|j}g~l¢o£f¤e¥e¦f§a©qªl«l¬l°l±f²i
1:policy:status-words	Ttzm
1:policy:v	!l"n#d&l(e)m*f+c,v-c.o/t0d1f2f3e4q5c6d7i8e9f:f;c<e=d>d?c@cAoBlCcDfEoFbGiIeJeKdL]MdNePmQbR^SfTeUfVfWxXiYlZg[f]}^q_galbecfdcenfygjjbkblgmdnfofpeqcrlsptduoviwaxbyczn{i|c}e~g¡l¢d£d¤b¥g¦g§d©b«m¬a¯¢°s±i²k
1:policy:w	!f"e#f&g'o(n)q*g+f,r-e/f0g1¡4f5f7f9e:i;e<g=e>f@fBsCgDgEnFcHnIgJfLeMeOePfQeReSkTqUeVgWgX|[g]j_ealbkcidgeegehfiejfk_lfmdpfqerqsiteulvgwcxeygze{d|f}g~e¢f£g¤f¥f¦g§e©kªs«u®g¯f°g±f²f
1:poor-reputation	,k>eHlPk_xcmlksfufxl
1:priority-too-low	ar
1:protocol-error	#m&j+g-f5gBjDlEfFfLfRfTk]v_fbtcfelmfpfqfrmufzr{f¤l¦g§fªd®j¯k°p
1:protocol:W	0pDm
1:protocol:s	#n0o¯k
1:protocol:v	-fBjDlFfTk]wbpekkjmfrjzo{f¤m§f®j°p
1:protocol:w	!g"f#f&v(k*f+g-f.g/e0z4f5f6g8g9l:g;e=g>f?yAkBfCgDyEfFeGxHfJgLeMeOfPfQfRlSgTkVfYw]k^f_eblcfdgerfghfjfk_lfmeofpfqfrnseteudvgwfxfzf{d|e}n~f¢f¤f¥g¦g§f©gªg¬g®f¯f±f²f
1:rate-limited	!g#g-g.g5g>f@cC|ElFeHgJfKqLfMjQnRg]j^g_lbnc{kemfogpgqgsftfugwgxeyjzn|g}k¢r£f¤f¥f§c©g¬d®f°f
1:rate-limited:p	_kbrcd¢r®n
1:rate-limited:s	@d[obo§l¬l®o
1:rate-limited:w	!f"f#f&g'g(g)g*i+f,f-e.d/g0g1g2f3g4g5f6g7g8g:g;f<g=g>f?g@nBfC{DgEgFcGfHfIgJdK¢LdNgOfPgQlRfSgTgUeVfWgXgYg[m]z^f_dagcrdgeffggfhfigjfkblfmeofpfqfrgseteufwoxey~zl{e|f}k~g¢t£c¤e¥e¦f§e©fªg«g¬r®p¯f°s±g²g
1:recipient-address-ambiguous	d¢kd
1:recipient-address-invalid	;lRme{ikkd
1:recipient-address-problem	fs
1:recipient-allowed-senders-only	4rgwsd
1:recipient-closed-to-outsiders	4shu~m¤k
1:recipient-forwarding-broken	ip
1:recipient-moved	!e'oLl]nj{
1:recipient-not-found	!d"d#e&f'f(g)o*f+f,f-e.e/f0f1g2g3g4g5k7e8g9e:f;}<f=i>d?f@bAgBeCeDeEdFbGgHdIoJlKeLgMaNfOpPdQeRgSfTjUdVfWgXgYgZg[g]}_dambkcbdeetf|gfhdi{jkk£lbmgngokpeqcrmsbttudvfwmxgyfzg{c|e}f~e¢e£i¥j¦f§l©eªe«g¬f®e¯d°f±y²f
1:recipient-suppressed	kdl¡
1:recipient-unknown:W	Oliljjkq§k
1:recipient-unknown:p	)lIqLjOmTk]qesfegjilkZrptewf±l
1:recipient-unknown:s	LeOfdretfvinjukkmf§j
1:recipient-unknown:v	!f4k6l;m<jEfJlKfMeOo]j^lcfdnelfygfijkdmjoeqfsltdud{f|j~f¤jªk¯j
1:recipient-unknown:w	!b"e#e&f'm(g)k*f+f,g-f.e/e0f1g2g3g4k5i6j7f8g9e:f;£<f=j>d?f@dAgBeCfDfEdFbGgHeIfJkKfLkMbNfOgPfQdRlSfTfUeVfWgXgYg[g]z^b_dambkccdpekfygdixjmknlwmlngolpeqdrdsbtvudvfwpxgyf{d|f}f~e¢e£j¥j¦f©fªe«g¬f®e¯d°f±t²f
1:relay-denied	#n0l=j>fEeOgTl^jbfikjjm}qfuf{f§g±u
1:relay-denied:p	0lTl^l±l
1:relay-denied:w	#n=jEfFj^fikjjmy±q
1:reputation:p	4k<lEoF]Hntkxq
1:reputation:token	cm
1:reputation:w	!i"e#e&g'g(k)g*f+f,i-f.e/f0g1g2g3g4d5f6f7f8g9f:¡<g=f>|?g@gAgBiCgDgEtFyGgHtIgJfKgLdMdNgOfQeReTgUdVgWgXgYg[g]p^d_zagbdcadfefffgeheifjek_lymkozpkqdrfsttbvfwdxpyize{i|e}g~d¢g£f¥f¦f§b©fªf«g¬e®f¯e°f±k²f
1:reverse-dns-missing	(k;m<lBjEeFc_ekeo°tj
1:routing-loop	-j=fIkUeZwinkfp§¤f
1:send-as-denied	q¢
1:sender-address-invalid	r}ukwn
1:sender-blocked-by-recipient	4e5rFfPfUeVk_jgssy¯l
1:sender-denied	snuo
1:sender-domain-unresolvable	:w;fFfcfkfmfqjrkt¤uowexl~d
1:sender-rejected	!g"f#l.f4k7f:r=f>jBfFkLfOg^e_fbfcjffgkhkkemgqlrls|tkuyvjwexe{f|f
1:sender-unauthenticated	8kvy|e
1:sender-unverified	*r4j6e7e@fTjgmjjmjrkteufvfw{|e~b¤l¯p
1:sending-account-banned	]mxt
1:server-busy	@eKj[w]rcbyx
1:smtp-login-failed	#f1kXl]rkez{~j§f
1:spam-content	!i"a#f&g*n+g,g-f.e/u0g4e5g6g7f9g:m;g=g>j@nBfCgDgFgGgHdIgJfKgLeMeOfPkQeReSlTgUfVg]x^d_ubfcddgeggkhfigjfkclsmeofpfqfrgsjtfuivgwfxwykzf{«|f}g~l¢e£g¤f¥f¦k§j©gªg¬f®g¯e°g±g²^
1:spf-failed	7fFfijkfmftfve|±}z~f
1:spf-record-broken	|d}{
1:spoofing-blocked	7eBoqjteue~ª
1:submission-quota-exceeded	Cl¢}
1:system-full	]lckyn£x
1:system-misconfigured	=fInJfdkispk¤|¦m
1:system-not-accepting	<sceym¥z
1:system-problem	EmJm¦t§m¯p°m
1:system:W	£l¤n
1:system:p	9eInJlKo¤m¦u§l
1:system:s	4e<n=fElFeIoJkKfMfbfdnkemfpjyl¤q¥o¦r§n¯p°l
1:system:status-words	yo£c
1:system:v	!e"f#e&f'f(i*f+e/g0f1g2v3g4f5s6g7e9s:f;e=f>e@fAgBfDfEeFcGgHeIeJrKfLdMcNxOkQeRdSfTfUcVfWg[q]l^g_gagbiccdfeffggehfiejekdmdnjoepeqfrgseteukvgweyizk{d|f}g~f¢g£j¤j¥p¦y©jªf«f¬d¯|°z²m
1:system:w	5x;f<l@fEfFfIjKmQdRgUg]m_fbdceisjglfmfofpptfxf£u¤o¥l¦r
1:temporary-failure	!f"f#f&g'g(j*f+f-d0g2f4g5l7f9r:g;f=f>fBgCiDgEfFdHfIlJkKfLdMeNfOePeReSgTgUe[r]nbccedgeggfhfigjfkbmfofpfqfsfteuewfyjzk{e|g~f¤k¥r¦¢§n©kªf«g¬e¯u°}±f²n
1:tls-failed	'm(l-eDk]kbd¡n§d©yªm«u
1:tls-required	)lTwzlªu«s
1:tls-version-too-old	©n«q
1:too-many-connections	EfKm]o_fyk¬y
1:too-many-recipients	Ufbo¢e®©
1:undetermined-permanent	¯{
1:undetermined-temporary	°y
1:undetermined:s	3l@dBlbdpl§d¯{°y
1:unroutable	=w[l±}
1:virus-detected	"b.dHjSkUf]x_fkf{f§k²¬
2:auth-required	#o
2:connection-dropped	+m
2:connection-timeout	+d-nInQk]lil
2:content-policy	.q/¡{P
2:content-problem	/n
2:dane-failed	1u
2:delivery-not-authorized	!f#j&g.g/e4q6g7e8k:j;g=f>fAgBiDgEkFbIlLeMfOjPkQfTfUeWjYk]f_kccdgemfbgmhmjfkdllmmoepfqoreslujvjwf{n|q~m¢k¤f©gªk¬f¯a±f
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
2:ip-blocklisted	!m,d:r>mErFwHqLaZk_ccemfodsktcxm²f
2:local-delivery-failed	,lJu]lym¦d§m
2:mailbox-disabled	;rKmLxOnPk]ejkkS
2:mailbox-full	!lMsUaVmck
2:mailbox-problem	No
2:mailbox-unavailable	;dOmelflkawm
2:message-expired	Qu
2:message-not-compliant	?nAnDlGkUe]k
2:message-too-large	"dAoKkQmU{Vdce
2:policy-rejected	!i"m#g&g)j*g-g.l/k2f4o5k6j7k8e;g=g>eAiBfCgDgEkFaHlKgLgMfOaPiQeReSgTgUeVfXjYg]o_gcgeffxgrhfiejfklljmeogpfrfsetfunwfxgyfzg{j|m~f£g¤j¥g¦b§f©iªf¬g®f¯q°r±f
2:protocol-error	eqzl
2:rate-limited	5j@eCqEdKlQg]n_jbfcmxf{f¢m¬n®m
2:recipient-address-invalid	;p
2:recipient-address-problem	kq
2:recipient-not-found	5c;rPl]melilkrmdrjsftpwjzd
2:relay-denied	#bmp
2:reverse-dns-missing	>mot
2:sender-denied	fv
2:sender-domain-unresolvable	tt
2:sender-rejected	#k4f7f:jEjFfOfPj^f_kclkdmeqkrlswteupvkwn{f¯f
2:sender-unverified	)n@akdwy±k
2:sending-account-banned	xp
2:spam-content	!k8kEdF[LdSm_scdxx{y
2:spf-failed	cd}u
2:spoofing-blocked	~o
2:submission-quota-exceeded	¢r
2:system-problem	5m¦m§k°e
2:temporary-failure	9kAlJk^l_jcdzl¤l°l
2:tls-failed	©o
2:undetermined-permanent	¯z
2:undetermined-temporary	°p
2:unroutable	;dka±¡
2:virus-detected	"bHl²w
3:content-problem	/nGkRpUdVj{j
3:delivery-not-authorized	"o#e)g*g+g,i-g.n/d0g4e5g6f7l8e9g:e;f<g=i>f?i@gAgBiCfElFtGgIgJjLfMgNgOfPpQfRgSiTiUeVfWkYi[g]d^i_gagbdcjdgeefugehligjgkalgmoofpfqjsgteutwfxfygzf{n}g~j¢e£g¤f¥g¦g§f©gªi¬f®k¯p°g±f²i
3:domain-not-found	;n
3:local-delivery-failed	JqKmkfzm¦t
3:mailbox-disabled	!nCmKsLmce
3:mailbox-problem	ElKnckkc
3:mailbox-unavailable	!j#o-g0j4i5j7d8l9j:i;e=i>gBiCeDgHgIjKfLjMkOaSk]j^cbgcjdgeefdgehkjgkllfmmonqfrjsctpumwexg{j¢j§m¯f°g±f²i
3:message-expired	,d3kQ}Sm¢e
3:message-security-failed	0dToªk
3:mta-sts-certificate	'o(m)mTm©l
3:outbound-sender-blocked	rlxl
3:policy-rejected	!f"q%g&f'f(f)k*d+d,m-a.n/w1f2f3f4t5d6i7i8j9d:m;_<e=b>p?i@iBnCaDfEtFeGfIeJgKbLgMgNeOgPnQeRdSnTiUgVdWmXqYlZg[d]d^__oagbdcbddecfjgkijjck_limlngpbqmrcsktdugvlwiyczk{p|k}g~n¡g¢i£e¤f¥c¦e§_¨m©fªn«o¬l®f¯j±b²k
3:protocol-error	&j0n;f?lBfDmEkGlMjTk]fbscdeeffkfokrn|f}l£f¤l§l©e«n¬e¯j±j
3:rate-limited	cp
3:recipient-not-found	<sln§m
3:sender-domain-unresolvable	tp
3:sender-rejected	4l6j7f8m:oEjF^Pelkmfrqtjus|k}f
3:system-not-accepting	@dcmyl§o¬e
3:system-problem	Fkik¦r§l
3:temporary-failure	(g-e5k7j8g9q:j=g>f@kCjEeFmHgJgLkMlQjXj[i]^^gbgckkflkoipgsguewoxgzj{k}g¢f£i¤g¦m§l©l¬i®g°g±f
=1.0	fwklseuq
=1.1	;f@dLeOkPg]gbgcgefflggitk§lqmfsgtfwf§r±f
=1.10	<tkn
=1.2	;¡=tepk^tc
=1.3	e¥kb
=1.4	dx
=1.5	2o
=1.6	j¤kd
=1.7	e_kdr£tfwt
=1.8	onret¡ukxn
=2	2¦LfQdSs]bbrn~pe
=2.0	0f@nEkFfJvKqLdMaN£OsUf_fimk]qn¢n°e
=2.1	!y.f/f@fC{FlJfKxL¢MdNfOlRgSkUf^j_kcbgfhfifjfkjmfsmufxdyf{d¢c¥e§d¬f®g
=2.2	M££e
=2.3	UdV¦
=2.4	Iu
=250	2¡St]^n}pe
=3.0	5nElJuMf^f_fbecfdkikkbxf{d£f¤f¦¤§z¬f¯q
=3.1	Mbyo£r
=3.2	<n@fCfKnLeMfyq¥¡§l¬e
=3.4	AuUsVc
=3.5	Ikdkpl¤¤
=4	!_"^#f%g&o(c)j*g+j,e.^/c0b1i2a3j4_5d7g8l:g;X<c=]>b?d@¢AdBkCuDbEgFeGbH_IjJlK¢L]MnNlOcP[QXRdScTcUbV^W_YdZm]G^c_qavbjc¡dkeafcgah_icj]kPlanboqp_qbres[tvu_vcwkxgy¥zl{^|f}g~_¡n¢m£¤¤u¥|¦z§¡¨g©mªj«q¬~®z¯[°²±c²_
=4.0	[ymd±r
=4.1	,t-u[kkm±k
=4.2	+{-p§d¬d
=4.3	9{§c
=4.4	;n=zZmekkemb±}
=4.5	[q¬q
=4.6	IkZlinpz
=4.7	3w@dQ£ce
=400	3n
=421	!e"f#e&f'f(f)f*d+k,d-r.f/g0g1g2f3c4f5d6k8m9b:g;f<g=f?g@eAgBpCeDgErFeGfHfIeJaKfLkM^NgOePfQbRfSfTgUjVgWfXgYgZg[d]Z^j_¡aebucvdfeffggfhfigjfkdlemgnfolpeqerfsftduivgwdy¢zg{m|i}g~f¢b£e¤j¥¢¦k§t©dªi«u¬¦®^¯e°c±e²f
=422	Ro
=432	Kn
=450	"f#f&g'f(g)l*q+f,f-e.f/f0f1l2f3d4e5d6g8g9e:j;a<g=e>f?g@~AgCvDfEcFfGgHfIeJeKwLdMgNrOiPfQcReTgUcVeWeXgYgZo[c]c_iazbcc{deeeffgfhfjekflfmdnforperesdt¢udvgwoygzc{b}f~f¡p£d¤l¦d§l©fªj«e¬k®_¯e°u±f²f
=451	!e"f#g&t'e(f)e*e-d.f/g0g1g2f3d4f5m6g9s:f;e<f=e>f?g@¡AgBfDgEdFmGgHfIqJ{KnLdMZNeOfPdQcReSgTgUdVgWfXjYgZg[f][^e_aafbdcndpeffggfhfifjfkblemgnfoepeqergsetfuevfwlxgyqzb{e|f}l~f¡g¢j£f¤z¥d¦|§¡©eªk«e¬d®q¯e°y±g²e
=452	*g+f-c3f9f@dCoEgFgJeKkLgM§QfUgVg[f]d_ebfcjkemgogpgtgwgzf{e¢k£±¤e¥e¦k§d©f¬e®ª°Z
=454	#m'n)k@fbmcdmpzs£f§d©xªe«k°c
=471	°u
=5	"n#z%c&m'X(X)X*b+T,T-M.l/t1[2U3T4l5^6p7m8j9R:q;]<p=a>o?s@RAyBwC^DkEqFnGrHpIdJYKWLeMjNoOiPbQYRgSiTnUoVnW^XbYtZg[X];^i_oanb£c]diesfsgkhjikjolZmvnXoopiqpr|tnupvkwfxoy_zu{w|j}m~l¡c¢f£_¤f¥p¦p§V¨t©[ªw«g¬g®l¯£°U±c²n
=5.0	O^bpks¯l
=5.1	#lbvzmªe
=5.2	&nGlboekrk
=5.3	bo®w
=5.4	#kboeq
=500	#e&nAmBfG|LeMfRf^k_mb£eejfkclkmfzf{f¦q©lªe
=501	!f"f#c.f0e4f:g;m>fAfBsDmEfFfHfLfMdOfPfQgReUfVgYg]k^f_fb}dge±fdgehfifjdk^meogpfqorªsetlugwexgzj{f~e¢f¤f¥g¦fªf®j±f²f
=502	b}
=503	#wBcbªcerdueys§lªk¯e
=504	#dBy]rbqkerluezo¯c
=511	k¦
=521	ElFwGk^kbeflkemfse¥¤
=522	Mt
=523	U~
=530	#¹MfUfbaefjfkfzd{fª¤«j¯d
=534	zr
=535	!f"gFgLeMfUf]e^g_eefjfkamfqjugxtzÅ{f¢o¯e
=538	zn
=550	!u"q#e%e&l'_(a)]*m+Z,[-[.q/j0g1_2^3]4s5g6n7n8n9]:i;l<Z=k>k?t@[AZBjCjEpFjGaHoJZK^LxM^NnOyPtQ^RsSgTeUUXaYmZb[]]S^o_mafbJcqdueXfpgthvinjkkslcmrnboppYqcrbsstnuovowtxjy]zN{k|r}r~s¡f¢p£Z¤d¥Y§d¨v©Yªe«j¬n®n¯q°^±s²e
=551	bdedj·ksmrtlzf¯e
=552	!m"z#c&g*f+g,g-g/f0g4f5g6g7g9g:g;f<f=g>f?g@gA¨BfCfDgEeFcGlHiIgJgLeM«NfOdPeQeReSfTgUªV¤WgYg[g]c^d_eapbbcddgecfggfheigjckelgmcofpoqeresetgudvgwgxeygzb|g~f¢e£r¤f¥e¦e§g©gªe¬g®o¯g±f²j
=553	"d#j&f.d/f0f4k5g6f7f9g;g<e=d>fAfDsFpGeHdJgMcNfPfQfRkSfTfUcVfWg[g]e^d_iagb]cfdie{fvgdhiifjbkrlfmkojpiq¥r|sitouuxdza{d|f¢e£g¤e¦e§g©gªi«f¬g®j¯l±e²e
=554	!c"k#b%g&i'd(d)f*b+g,b-c.l/s0t1f2d3d4j5f6n7c8i9d:u;a<_=_>t?l@dAjBgCcD^EsGeHrIgJoKeLgM]NjOjPiQwRoSmTnUbV[WcXeYoZo[c]V^l_oakb^cddbeWfggfikjWkYlgmmneonpxqcr[sitduovjwdxqydzS{v|k}f~m¡g¢k£f¤w¥l¦|§_¨g©mªa«j®f¯q°d±i²x
=556	<°=d
=571	"e*j.p/m7r>jEmFfHkLfSnUeWf]e^k_mbbeeffgrhjjjkclfpeqcrcsltfumwfzd{t~j¥f¯k²m
=599	¯u
=6.0	.d/{0o2e?nAnGpRvUeYnkeno{a¯e
=6.1	0s
=6.11	&v
=6.3	0s
=6.7	Dp
=7.0	!g"o#m+o,d-f/d2g4f6i7g:f>g?i@cCfEdFiHlKfLgMfPgQgRgSrTiUdXjYf]d^q_fbnkfmengqksftfulxkyfzk{o|g~e¢j£f¤f¥e§f©rªo«j¬j®f¯j²l
=7.1	!f"j#k%g&d'g(g)f*g+f,e-f.o/a0e1g2g3g4s5d6f7q8g9e:u;d<e=e>r?k@rAfBeCeDcEmFoGdHlIeJdKeLgMkNfOaPjQcRgSmTgUiVdWmXgYmZg[f]a^x_jaebacsddebf]guhriejekdlimongpbqmr]sntgunvlw_xiydzc{i|r~n¡g¢p£e¤f¥c¦d§o¨g©dªi«g¬l®f¯c±c²g
=7.2	4mPq
=7.23	|u
=7.24	}x
=7.25	or
=7.26	vr
=7.28	cq
=7.3	Tp
=7.4	bp
=7.40	8p
=7.5	'o(m)o1nTqXk©l
=7.60	qq
=7.64	¨y
=7.7	Tn
=7.8	Xlzn
a	!f"e#c%g&c'b(k)f*o+i,b-a.f/_0f1f2e3o4m5d6f7g8n9c:q;i<l=t>s?k@bAjBnClD_EbHpIdJeKkLgMfNfOePqQiSnTcUeVlWjYjZn[e]r^^_nakciddetfbgehaiqlemenjojplqXrpsittufvdx^yjzi{g|i}g~f¡g¢i£f¥f¦b§g©pªb«c¬l®l¯c±_²l
aaaa	=m
abgel*	'r/oGnQn]eflilulzl
abgelaufen	's
abgelehnt	/oGnflilumzk
able	-n
abonn*	!p
abort*	+nIl§l
aborted	+nIl§l
about	Fp]r_nkdwr¯d
above	AkCmMnUpalyk
absen*	!e"eLePe]k^dgtjek_mdqnrvsotuu{ww{c~w¯d
absender	guspuqwm~s
absenderadresse	qprtwo
absent	ku
abuse	!|EnFuLc]c_lx|
abusix	Fx
accen*	Du
accep*	!e"j#e&g(g)g+f-d.m/l0e2j3f4d5f6g7k8f9f:f;c<p=e?e@lAgBjCfDgFkGgHlIfJlKgLrMfNgOqPdQdRdSgTeUjVlWe[g^t_malbdcddfedftgwhliejbk]lemenooepeqbrotcuswexfyfzi{i|d~g¢e£f¤e¥q¦f§e©fªm«l¬e¯j°k±j²e
accept	"n+f,f-b.j/q0f4e5f7f;d<r=d>f?f@fCfDlExFeIfJdLlMkOnPfQfRfUnVj]d^t_fbeceejgrhljfk_ldmjpfqdrfsntkuqwmze{j|f~e£f¤f¥n§eªf«k¯m±e
accept list	gs
accept mail	.nOr^ehlmqsn¥n
acceptable	^pforl±m
accepted	!f"j#f*i,f-f.k/k0f2j4e7m:g;e=f>k?f@mFlHnLcOjPfQeRfTfVfWfYj]l^mambfcfeefogdjfkflfmknpogqermsdteuowfxgzk|f¢g¤fªo«m¬g¯o°k±f²f
accepted from	Fo
accepting	<kLtOr_okdmeskuk¥u
accepting network	¥n
accepts	<nLlVngthpsk¥e
accepts mail	<nLmhp
acces*	Os^n
access	"e#m*f,f.e/g4t8f:f?mEyHfIfJmKgMeNfOkPeRdUfWfYf^rcqegfegfhjiejgkclfresatfulvkxrzn{c|f¢d¥f§f¨xªl¯j°i±f
access denied	#k4k?mEnFjPjRe_fffhnojqmseu_vkwfxpzf{e~j¢e¨xªj
access list	Eq
access mailbox	4nJo
accor*	^o
accou*	!{"f#e&g'g*f+g,g-f.f/g0g4e5j6g7g9g:f;c<g=f>f?g@eBfCjDgEdFcGgHfIgJgKgL{MnNnOlPkQeRfSfTgUdVjWgYg[g]o^e_cbecgdleeffhoikjlkvlnmdofpgqprgsbteubvgwgx|ygzl{b|f~f¢{£f¤e¥l¦f§^©gªi«g¬g¯d°f±e²g
account	!{"f#e&g'g*f+g,g-f.f/g0g4e5j6g7g9g:f;c<g=f>f?g@eBfCjDgEdFcHfIgJgKgL}MoNnOlPlQeRfSfTgUdVjWgYg]o^e_cbecgdgeefggihiiljmkvlnmeofpfqqrgsbteucvgwgxzygzl{c|f~g¢u£f¤f¥l¦f§^©gªj¬g¯d°f±f²g
account blocked	!l
account disabled	Llxn
account expired	Lq
account full	Mr
account hold	!p
account locked	!m
account not	Ls
account suspended	]m
accounts	dmhn¢n
acct	!rkpxo
acl	¤o
action	3m@mKjOkPoQf]c^kflkknmqktj¢k§j¯p°l
action aborted	§n
action not	fmkkqktk¢l§e¯m°l
activ*	,sLn_lxo
active	Lzkd¥m
actively	,s
activity	xp
add	qo
addr	bbdpesfokt
addre*	!d"c#f%g&d'e(d)e*c+e,e-d._/d0e1f2k3e4p5b6e7c8f9e:j;k=n>i?o@iAdBgCnD~EeFfGdHiJcKdLiMcNgOmPgQaR_SfTdU^VgWiXfYuZg[g]d^b_aaebec_dqezf|gvhqitjxkylrmcneojpeqortsntlumvdwoxayezb{]|e}e~o¡g¢b£d¤a¥b§d¨g©dªf«e¬g®|¯[°c±o²c
address	!c"d#g%g&e'f(e)e*e+f,e-e.b/d0f1f2k3f4q5g6e7d8f9g:k<i=l>g?t@jAfBiCjDnEkFjGeHlIdJcKeLkMcNdOkQbRbSgTeUcWjXfYcZg]l^e_cafcddre{fyhsivjpkelsmdnfolqurysbtounvewqxcyezc{_|f}f~l¡g¢e£e¤c¥c¦k§f©eªg«f®^¯_°d±o²d
address blocked	:nup
address book	gt
address does	olwn
address in	ElHnYkilkblnqk±k
address no	Lm[nid
address not	4e:j=k?eDlOePkekglikmfqurjtjwm~e
address rejected	#n0j4k:j=gDfEeFiKgMiOrSk^rdffcgfhliejfkflfofs^tmuj|l~f¢l¦k§jªl®f±f
address status	fs
address syntax	eurl
address verification	@n
address you	qm
addressee	5d;mCmEeNk]cflgokxqesuud
addressees	®w
addresses	4e;e=j>jDyEdFeIlY{]edfgrjqlkreseuk~k®q
addresses in	Yp
addresses not	?nDo
adjun*	"u
admd	;u
admin	"e,l.mEpFbLrMdSpWk]f^kkeljsc£m¤y¥q¯f
admin*	!v4k=kEwFcSjUeVr]c^x_eceffkkmd{e¤l§n¯o
administrative	Vs^p§o
administrative limit	Vs
administrative prohibition	^n
administratively	!r^r
administrator	!mElLm¤l¯t
adres	4mEoLe]adremhoiojykrlqqosm¯c
adres*	!c"c#e*f+f-f.e;e=f>jBfDoFmHeLdOeQeReSfUeWfYm]b^c_cbdcjdneufogkhqiwjvkylwmbofpfqprluewnzf{e~e¢c¤f¦fªf¬e®p¯_±q²e
adresa	ku
adresat	kr
adress	eo
adresse	!e"e.f;fMeOfPj^d_fcfdpelfpgmhljqlpmeqorpslwp{f¢e®f¯e±s
adressen	Ynhoiwjnlm
adresu	kvsowp
adsl	>t
afsen*	ur
after	!i#f(f+{,d-n.d/i0g2j3m4g5c6j;s=f>e?e@rBfCfDgEpFdHfJfLlNfPfQwSfTgVfWmXj[e^e_dbocddgemfggfhfifljmendpjqfrcsdwexnyj{g~f£e¤e¥f§e©g«f¬f¯j°k²f
after #	3o5e]lpmzl
after mail	+o
after rcpt	+qko
afvist	,ouq
afzen*	gormupwn~o
afzender	uq~p
again	"f#e*o+f-e3k4f9y;c=f>g@yCfDgEfHjJjLfMdPfQmRfUfWg]n^f_ecfeggejkkflrmfpfqfslugwfxfym|j}f~g¢k£k¤f¥e¦e§q¬j°m±g²f
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
alias	!e#f4l:f;e@fEeFfI¤JfKlLbMfPfQfReTk]d^fbfcddsefhqi¥jjktmepmqqrfslwfxe{f~f¢f¤q¦f®e¯d°f±f
alias*	Iuqn
aliases	qn
aliasing	It
align	7z
align*	7¡vb
aligned	7uvb
alignment	7r
all	#f*f+f,o-r.j4f5f9n<o=l>f?f@eEfFfIkLdMcQkSfUf[j]d^ebfcaeffkgfhnimjekqmdsdudxfyy|u~f¢j£l¤f§c¬j®e¯e°f±r
all hosts	-t
all relevant	±p
alleen	hr
alloc*	Mq£n
allow	^ngo
allow*	!f"m#f&k(g*f+g,g-e.k/e0f4k5f6g7f9g:g;e<g?j@fAgCiEsFfGnHgIgJeKfLfOlPmQfTfUmVfWgXkYp[g]c^g_ebidffmgshjifjgk[lemmnfofpfqksbtcujvfwdxmygzg{l|i¢t£f¤e¥f§e©fªn«j¬j®l¯j°g±f²g
allowance	¢p
allowed	!f"m#f&k*f+g,g-e.k/f0f4l5f6g7f9g:g;e<g?j@fAgEsFfGnIgJfMiOmPmQfTgUlVfWgXkYp]d_ebicfdffmgnhjifjgk]lemmnfofpfqlsdtcujvfwdxm{l|i¢l£f¤e¥f§e©fªn«j¬j®l¯j°g±f²g
allowed send	4dPmgnqlxq|q¢l
allowed use	qp
allows	gn
alrea*	Qe]nbmjmkdlkpvyk¬l
already	Qe]nbmjmkdlkpvyk¬l
als	GnUqqp{p
alter*	(mTnjn
alıcı	st
am	%p]r
ambig*	Ykd¯kb
ambiguous	Ykd¡kc
among	gp
an	!b&g'k(e)l*k,f-f/f0g1k2l3f4l5k7f9e;b<o=r>m?pAkBmClFjIfJlKfL_NsOdPoQeRdSkTgUdWiYf[o]k^e_cbfcndfeofegnhkinkblfmfnnodpgqdrjsetcuewdxd{f¢d£f¤e§f¬f¯f°d±f²d
ana	;dJk]ecberkxppqmrlsm¢m
and	!d"q#l%m&g'g*j+d,e-e.m/e0m1i3e4d5j6j7g:f;m<j=f>k?f@fAgBeCmDdE_FdHlIgJfKfMgNlOcQpRfSfTgUfWoYj[i]o^^_fajckdrenfdgehgifkglemenfokpmqirbteucvkydze}c~p¡m¢d£d¤j¥e§i©jªg«i¬d®l¯l°e±l²o
anhang	"r
annou*	Pt
anony*	#q
anonymous	#q
anoth*	(pKwMe]mqk¬k°l
another	(pKwMe]mqk¬k°l
anslu*	,s
answe*	,n-nMeklzl¥l§q©l
answer	%m*q-{9yDk]cdkkc§n°e
answer from	-o
anti	@ncl~r
anti spam	@n
anti spoofing	~r
använ*	]n
any	#f+o7e8k9l;k=rEpFfLkOfUk]m^fjqkjmdnkoeqfvqxk£j«k¯e
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
are	"v&f)g*m+f,e-e.z/d0g3g4e5g6f7f9j:e;e<f>m?j@lBlClDkEfGkHkJfKjLfMeOdPjQeRjSfTgUeWeYjZl[n]k^cblccdlfeglhliejmkflfokpesbteukwfxfypzf{b|d}g~s¢e£f¥e§b©fªj«l¬d®k¯c°e±e²e
argum*	Bobv±p
argument	Bqbm
arguments	bq±p
arriv*	2rTo]m
arrived	2rTo
as	!f"c#e&k*k+g-f.e/o0g2i3g4c5j7j8f9d;i=e?jBjDgFbGfIgJfL^MePeQeRfSuUkVgWgZk[n^g_jcegkhfifjelrnmofpjq¨skuevgwjxczf{x~m¢d£g¤k¥f§e©gªf«i¯c°g±e
ascii	Dx
aside	Su
ask	:eEeNnSo]l^ngkjkljmksdul{e¯l°l
ask your	¯n
asked	wq
asks	7n
askıya	!v
at	!g#e&g'g(l)f*m+p,m-c.g/f0i1l2i3f4c5e6g7e8l9j:k;c=c>d?f@cAfDeEjFsGkHdIfKuLaMpNeOkPgQbRlSjTiUkVgWjXjYg[l]r^c_banbbcddeekfdgdhdijjkkllemenfoepdqcresbtcvfwjyizf|f}g~d¢d£o¤b¥p¦p§w©fªf¬r®w¯d°j±b²f
attac*	!e"².f0m4fFfHeLfUxVf]k^f_ogfhfjgkemfuf{e¯d²u
attachment	"x0nHfUl]l²t
attachments	"{Ut
attem*	+f-m3q;l@mFeJfLfQ~_lkdltmo¬f
attempt	@mlm
attempted	;mQnln
attempting	_n
attempts	3oQyml
au	(o2nMmPmhmqn
auf	(pHoKkLePmQn]ngoll
aup	!e"e#e.eBoFxHnLcOeRdUl^m_ec¢k]maossetpul{d¢e§r¬¤¯c
aup in	Uncmolup§s
aup ipbl	Fz
aup urlbl	Hx
aus	En]o^p
ausge*	¢q
auten*	#¡qqvpzw
autenticación	#r
autenticação	zp
auth	#¬-eQebVeekem_qsrfvnz³©fªo¯f
auth needed	#u
auth user	qr
authe*	!d"f#²*j+g-f.f/g0g1m5f6k7p9g:g;e=g>f?g@fBgCgDgEeFfGfHgJfLeMdOgPfQfRfTfUe]b^e_eccefgehuifjfkblgmjofpfqprfseteucv¨wexkygz§{f|n}f~g¢m£g¤k¥f¦g§e©f¬g®g¯e°g±f
authenticate	#r6mmkzp|k
authenticated	!e#s1j7mMfbecfhtmeqsufvrxkze|f¢o
authentication	#p-g1k7l;fGfLfSiUf]dblcfhkkemkqfvxzy|n¤l§eªi
authentication checks	vr
authentication failed	zm
authentication required	#mhm
autho*	#r*l-e.f4|9j;j>j@lEnJfLfOfPlQfRdXjYo^e_ebegmhfkamdqnrfumwfxe|y}j~f§fªf
author	Yo
authorised	4p|s¯d
authorized	4o>k@lEoPm^fgjkeqmskun|n¯o
authorized send	>mPn
autor*	#l)l4z5m@lgykaqlup
aux	LnOnPq
aux lettres	LnOn
av	,rEnLn]y^nqm§m²m
avail*	-k/k0m5m@jMjOwReTjUe]jbe¥k§m©mªj¯j°f
available	-k/k0m5m@jMjOwReTjUe]jbe¥k§m©mªj¯j°f
avec	©p
avsen*	_sgornuswp~o¯c
avsän*	_ruv~p
avsändaren	uw
avvis*	{u
away	%pEnjl{l¬m¯w
az	²r
b	Hpfmpl¯t
b #	Hqfm
back	.j=e@oEkJfMeQlZn]k_nbfidmfokp|wmyj{f¢l£_¤f¦k§p¬f°q
back in	@r
back later	co
backe*	-mJmnlymzn¦m§o
backend	-mJmnlymzn¦m§o
bad	!f"l#f'f(f*f+m-d.p0g2g3g4f5e6i9f:f;s>e?k@fAeBtDfFkGfHpIgLdMdNgOePfQeRoSfTjUcVfWgYf[f]c^e_~bydfelfsgfhfijjdkmlfmepdqerosdtjuewdxjygz{~e¢e¤q¥f§f©jªf¬c®b¯c°f±e²f
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
bare	&§Blgo
barra*	F}
barracuda	F}
barred	!w4n>nuqxm
base	Ro
base #	Ro
bat	"u
bayes	{o
bdat	bu
be	!d"f#f&l'e(e)l*p+d-m.l/j0u1g2e3g5g6k7d9g:f<g?nAeBkCeDpE_GjHeIoJjKfLgMfNeOmPjQkRdSjTsUeVdWeXiYg[k]d^k_iafbgccdmemfdgehjinjjkdlcmgneparis_u[vkwjxbyl{m|a}p~r£n¥c¦j§p©eªd«f¬e®b¯k°f±n²d
becau*	!o"j.d/k:k>f@lHlQeRfWf^d_kbjcflnpksfuf{l|k}k¯m
because	!o"j.d/k:k>f@lHlQeRfWf^d_kbjcflnpksfuf{l|k}k¯m
been	!o"f#f'g*i,g-k.f0g2f3g4g7f9g:j;e<f=f>f@kBgCfDfEmGgHeJfKgLrMbNgOfQpRdSlTfUeVfWg[g]j^l_pbecndgefgehfijkmlimgngofqgretduqwfxrye{k|f~f¢b¥s¦n§d©g¬f®f¯m°k±e
before	#v*o+n@pKfNlQjRj_fbucfeokdlsmlsftfuexezk{f¢e§eªq¯f°e
before sending	#o
behalf	qv
behav*	_w
behaviour	_q
bei	9nEn
beim	!p-o
being	CmFlIlJeKl§t
belon*	dm
belongs	dm
below	Vl_mat
benut*	kpsn
benutzer	kpsn
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
bin	5t
bir	ku
bit	0s;m@cDpRsclec§l
bitmi*	0u
bitmime	0u
bitnet	;qkn
bitte	!o*pUn]qjpkm
bl	:mFo
black	:lElFt[lsl
black list	Fq
black*	"k:v;f>e@fEqF¡HuLfMfQf_dhfkclomeoeqgrfsuteuuxf{f~f§e
blacklist	:pEpFpHl]ehfkdlnstuq
blacklisted	"l:mFlHr]kcjup
blank	;nRprq
ble	,p²o
blev	,o
blocc*	Ensn
block	>xApEtFyPf^b_dmbpes}{b¤m¯d
block list	>nEosn
block*	!v"p#f&g)g*f+f,f-f.o/i0g2g4d5g6g8g9g:v;d<g=g>e?g@fAgCgDgEvF~GgHrIgJdKfLfMfNgPeQfReSgTgVfWdYg[f]k^pbfcbdgeeffgdifjek_miofpfqdrds}tcurwdxqygzg{o|f}g~f¢d£g¤l¥f¦g§i©gªf«g¬f®f°j±f²g
blocked	!x"n#f&g*f+f,f-g.p/j0g4d5g6g7i9g:l;e<g=g>g?g@gAgBgCgDgEwFoHnJdKfLgMfNgPeQfRfSgTgVgWd[f]l^r_nbfcbdgeeffgdifjfkalgmkogpfqeresqtdurwexrygzg{q|f}g¢e£g¤m¥g§j©gªf«g¬f®f°j±f²g
blocked senders	sq
blocked user	sn
blocked using	:rEdFmue¤l
blocked you	sv
blocklist	:oFv_c
blocks	sx
bloqu*	!u"q.l>eEpFpLk]mkdssxm{d
bloqueada	!u
bloqueado	Ep
bloqué	!nEnHnsn
bob	Cnemkppm
body	"e&k+k.v/x0v6p:e;f>fAbEfFcGtH{MfQfRxSfTfUn^c_ecfeekdmeperfuf{q¢f¤f¦f¯c±f
body checks	.p
body hash	6p
bogus	tp
boite	Mpkn
book	gt
both	dm¤n
bounc*	-d.jEeFeLdQk^lhlikl¤pqw|xk{f¯m
bounce	"e-dMeQm]p_qgkkcl¢rmskwl
bounce list	lo
bounced	-d.kQk^mhllwposlwn¯n
bounces	lqwvxl
bound*	Rt
boundary	Rt
box	EqFeJtLjM~NlOnUcjkkrsfxkyj¥k¯c°e
boîte	JoLoMqNmOqUcVojlkn
boîte aux	Oo
brack*	eo
brak	±r
brevl*	Oo
brevlådan	Oo
brevlådan är	Oo
broken	+xIqRoTliljekeplrk|^}r¤m¥e¦q
broken pipe	+u
brows*	zo
bu	"s4q
bulk	/w7d8q^carcollukvl{{®k
bulk mail	/p
bulun*	²q
busy	@eKzMf]lccy§
but	!f"k#f(j+r,k-b0j1l5j9f;d=k?fAfDpEfFfIfJmMeOlPcTmUfYjZl[f]j^fbegfiojfkjmenjpnqksftfufvfwf~l¡m¤j¥f§f©pªd±e
but no	=m
but not	Dn¡m
buzon	Ms
buzón	LoMoNlOn
by	!o"f#a&e'e(e)i*i+r-^.m/m0j1l2j3e4d5k7c8e9e:f;_<m=e>l?c@lAeBeCbDnEvFkGfIeJfKsLdMdO]PgQbRbSvTnUaVjWsXnYeZk[e]o^qajbacfeefigqhkijjgkbllm^npoap_qirbsztaujviwkxjzg{o|i}e~f¡m¢d£d¤d¥m¦c§Z©eªm«f¯j°i±a²g
bye	bmc^ybzo¯p°q
byte	Up
bytes	+kAnGlRpU¤Vk]dcepd®e
błąd	9p¤p§p
bạn	4mPnWm]oqmsqxl¯n
bị	!p+l-e.k3l5mElHkKmMePeSmUeWl]kpmxr{m|e~l¢d¯k²l
bộ	Er~p
c	]paokn¯m°l
ca	)¡
cable	>z[o
cable modem	>p
caixa	JlLpMtOu
caixa de	Oo
caixa postal	On
call	,ufmxk¤m©m¯m°p
callb*	w}
callback	w|
called	]bkr¦p
callo*	wu
callout	wu
came	Qpbmpp
campo	?w
campus	hs
can	!f.e0lAoCeDmEeKmLdMeNkOnPmSmUj[k]m^ebmefglhlkameperjseteufzn{e|f}j¢j¥f¦f©eªf¯t
can not	0lDmOo
can you	]p
cance*	Lp]m
cannot	#d&g(f)m*c+d,f-l/e0~1g2d3e4k5n6f7f8g9o:c;g<f=e>f?n@]AfBeCaDsEeFbGfHeIuJyKdMcNjOlQiRfSdTsUfVfWeXgYg[n]j^l_aafbbc_dkekfpgchjiikildnfokpaqdrks_tivfwixfyd{a|_}n~j¢c£s¤n¥c¦s§o©kªb«f¬g®d¯p±p²d
cannot accept	^n
cannot append	Jp
cannot create	¦o
cannot deliver	mn
cannot find	9o;k=dknoo
cannot open	5r
cannot reached	[n
cannot receive	!mNn
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
carri*	&v-nnk
carriage	&v
casel*	!m2lJnLnMtOo]dhnknqlxl{d
casella	!m2lJnLnMtOo]dhnknqlxl{d
catch	ko
catch all	ko
cc	AoGbRsem®z
ce	*m4n<m=nPm]cmm±n
ceo	~r
cert	'¨(¤)©1l=dQc]akfod©cªd
certi*	!g'°(ª)µ*f+f,f-c1u9f;e=f@fBgEgFgJgLfMfPgQeRgUf]^^f_gbfcfegjfkcmfofpfqfweygzf¢g£g¤e¥f§f©o¯g°g±g
certificate	'z(~)¤,g-f1t9g;f=g@gLgMfQe]fbgcfkemfogwf¤f§f©p
certificate expired	'w
certificate not	)m
cette	PqUcVmhmjmqs
cette adresse	hmkcqp
chain	)y1nvm
chall*	*z
challenge	*z
chang*	2nj{
change	xm
changed	2n]ljz
chann*	+p©mªl¬p
channel	+p©mªl¬m
chara*	&qDmGvRzeskcrj
character	Ru
characters	&qDnGvRneqke
characters in	Dnen
chars	An
chars*	0q
charset	0q
chdir	Jt
check	!f"f#v&n(k.n/k2k4e6l7l8f;jEeJfLfMfPfQfRoSlTj]j^f_ebdcfemgfhfiejfknmkneojrdsfudwr|o~j¢e£j¤m¦f©f
check failed	&o(l
check your	#o
check*	Towl§m
checks	.xRcvtzd
cheia	Mv
chiff*	ªt
child	5ugn
child process	5o
cho	gmmnnm
chosen	sv
chuyển	mopp
chính	^q
chính sách	^q
chặn	ss
chỉ	'l(m)oPlUeVl]bepfpgmhmimwn®m±m
chỉ người	fp
chối	,nWnun¯n
chủ	'l(m,l-m[m]dnlyl¤k¥l
cipher	©|
circle	pt
claims	~q
class	4o
class*	{q
clear	ªq
clear*	ªy
cleartext	ªy
click	*u
click link	*s
client	"g#{&m*f+o.g;f>lCeDjEsF{HfLeMeOgQfUf^d_fbjefgfhfjfkdmmovseuevfwfzf{e|j¤j¥f§dªd«r¬p®g¯b°f
client address	Es
client host	#k>nEkFkok¤l
client in	Fq
closed	!d+¢,s-fL{MdOjPrQf[f]p_fcfhjjfk_mfsf¢f¥y¬j°f±b
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
come back	@kEl_lyd¢l§k°r
come from	~s
comma	eq
comma*	!g"g#l&g(f*f+l,f.g5x9f:k;d=f>g@dAgBkCgDgFfGfHfMiNjOjPgQeRgUfWg[g^mb¨ceeffjggigjglgmjogpeqfxgyfze¢f¥f©iªn¬e®j¯k°q±i
command	"g#l&g(f*f+l,g.g5w9f:k;d=f>g@eBkFfGfHfMjNjOjPgQeRgUfWg[g]i^m_ibwcfeffjggigjglgmjogpfqfygzf¢f£i¥f©iªn¬g®f¯l°q±j
command first	ªn
command rejected	Bl^mbl
commands	bs®l
comme	{p
commu*	]m
compa*	"l.mEkKmLk^mjr
company	"l.mEkLl^njr
compl*	*p-d.k2f5j9m?rBjEmFeJdLfMfQfRpUf^f_£bfcdjnkblmmenrqfrfsexq{d¢e¦m§mªj°j
complaint	_qlm
complaints	_}xo
complete	9m¦n§p
completed	jp
compliant	?qRq
compr*	Fnxt
compromised	Fnxt
compte	!pLwMnko
compu*	#p
con	"m(l5rFmNl]dkn©p
concu*	KqMeca¬¡
concurrency	¬q
concurrent	Kpccyl¬r
concurrent deliveries	Kp
conex*	+n,w¬r
confi*	!f"f'f(f)n*±-e.u/e4e:g;d>f@fBmEeFfHfJfLeMfOfPeQeRfSfUcWgZl]f^e_ebfcfefgfheijkbmpnwonpkrjsdtdwpxg{b~f¢e¤©¥f¦e§j©oªf®f¯d°f±j²f
confidential	.s
config	¤§
configuration	*emlplul¤u§l©p
configured	VkZmmo¤r±l
confirm	*y]lwl
confirm your	*o
confirmation	*xnp
confo*	Ru^n
conform	Rp
conge*	[ry|
congested	yq
congestion	yt
conn	+s
conne*	!e"d#k&f'i(f)i*e+£,¥-|.c/f0f2f3k4a6g7f8g9c:f;d=c>t?g@bCcDfE~FnGgHeIfJaKeLcMbNgOePdQfRdSfTfUeVfWfXgYf[q]g^^_wagc^dfeeffgeheiejekflgmenfqfrfsbtcuavfwjxeyizi{c|e}g~g¢a£e¤k¥e¦m©uªt«l¬±®c¯a°i±p²i
connect	'j)l,t-t4d5jEqJfQk[x_ecckemfwj¦q©l¬j¯f°f±f
connect .example	[m
connected	+okp
connected but	+o
connecting	pm
connection	!f"f#m)f*g+{,q-r.f/g0g3m4g5f7g9e:g;f=g>m@dBfCeDgEqHfIgJdKgLfMeOfPfQiRfSgTgVgWg[b]p^b_tbkckeggghgigjgkbokpfqfsdtduevfwlxfzg{e|f¢e£f¤e¦e§n©oªm«m¬l®f¯e°m±j²j
connection count	¬p
connection denied	_r
connection died	+o
connection failed	-q
connection not	_o
connection rate	¬p
connection refused	+c,xEkQl]n_k
connection timed	-p3n
connections	+e,n-e=f>oFo]n_ncdufylªq¬x
connections from	¬n
connector	±r
conse*	*n]omm
consi*	/s_n{s
considered	/t
consu*	>x¢l
consumer	>y
conta	!nLsimkn¢m
conta*	!k"l#f%p&j(j,g-q.o/m0f2g3g4j5f8g;d<f=m?n@nDqEfGjHpJeKjLdMgNlOjQcRiSeTgUcVfWfYk[f]b^g_ebeccdiemffgwhcjpkcllmcocpeqdsltdubvgwcyfzf{j|f~e¢e£f¤j¥e§g©gªf¬g®f¯l±f²v
contact	%p-q.d4l@oKjNlOkPjQe]c^j_fcedjgkjfkjlnqfsluewd¤l¯q°j
contacts	gu
contain	?m²m
contains	"n&k.t/o=k>k?jDrGkHsPfRkUeYk]e^e_eemgdkfmfodsjue¯e²p
conte*	!e"m#f*f+j,g-m.¤/¬0t4f6g7g;f>g@dAgBgEeFdHfIiJfLfOgPfQdRpSjUmVgWf]j^^_fbfcddmegfggfhfjfkdlgmeogpfqgseuewfxeyjzf{}~f¢f¤f¥g©iªf«f¯^±f²w
content	!f"p-e.w/t0r4g@dEfFeHgLfQfRqSkTiUn^cbfcehfkemfpgsfufwgxfykzg{y¢g¤g¦i¯e²z
content not	/r
contents	/s]n
conti*	3vHnep
contiene	ep
contr*	.k4mDjEfJeMeQkRkWlZkcoqkuewr{d~l¤q
control	4nQlRlcnqk
conve*	"l+k-q0¬2nTo]dbkke
conversation	-r
conversion	0|2nTo
conversion required	0p
convert	0n
converted	0s
corre*	(k*l2n<lOmPeRmelgshnklmlolqlsk¤k¯e²l
correct	Rnen
correio	Onmn
correo	*mCo]chmmlul{y¥l¯d
correspondents	gq
corru*	JvRr
corrupt	JsRr
cota	Mq
could	!g"f#f(f)j*e+g-q.e/l0j2f3j5j6g7g9l;m<f=l>f@eBfDfEfFgInJsKlLeMfNjOePdQnRfSgTkUf]o_ebdcfejgehfiljfkjlfmcojpgqcrgsetlueviwpzj{g|e}l~e£f¤f¥f¦j§l©nªf®g¯m±i
could not	"f#f(f)k*f,f-o.e/l0j2g3j5j6g7g9j;m<f=l>f@eBgDfEfFgInJsKlLfNjOePdQnRfTkUf]j_ebecggehgiljgkllfmcokqcsftlueviwpzj|e}l~e£f¤f¥f¦j§l©nªf¯m
count	cpps¬o®s
count*	CnEzuczm~n
country	Ezzm
courr*	3m<nhmum{m
courrier	3mhmum{m
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
crypt*	Tv
cryptographic	Tv
cryptographic failure	Tq
cuenta	!nLxkq
cuota	Mt
curre*	@kLl§l
currently	Ll§l
custo*	!t(j,j4d;d>kEmFcLk]m_fgnkkmnqesmudxm¢m¥f¯e
custom	EoFb^o
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
có	:lHlfpkpnmql
cấm	Es
của	'lAlInWm_qimxl~l¯n
của bạn	¯o
d	6mfm°s
d #	fm°n
d'env*	¢t
d'exp*	rp
da	#l+o.l?oLmRngmul{d
daemon	¦p§o
daily	CuMcSlce¢|
dal	Wn
dane	)d1´Hp
dange*	"q²q
dangerous	"q²q
danh	Inlp
danh sách	Inlp
dans	&l.mElHmJo]lekkollsm
das	"l5mJmLsMp]qim
das postfach	Lq
data	#f&q*f+y,f-m.w/t5e9l;d=n>f@fGkHeJlMkPfQcRfSgTnUxVf[j]a_fbscceffehgjgkblgnfpgtgufxfye{i¢d£e¤d¥g§c©f®f¯p°m±e²f
data command	Mm°l
datab*	@dIlJsUmcf£k¤l¦s§r
database	@dIlJt£k¤l¦s§r
date	'w)dQnR°¤k
datum*	Ry
day	CoMn_kalce¢z®c¯k
days	'k*m3o:lEfLoQ{SmUdWm]jln{f
db	:m[mom¦x
db #	El[nom
dbl	:ºFcHotd
dcc	{s
dd	Lm
de	"k'k(e)k+c,d-l/e2e3f4b6f9k:n;l<e=k?v@cAeBgCiDfEjFcGeHbImKeMtNeOlPdQnRbSjTeUjWfYf[e]v^m_oafbeciddelgkhcickelrmdnjogpkqmtpuivfwmxlybzm{Z|d~j¢s£f¤i¥f¦g§c©dªd«f¬m®k¯b°e±b²]
de correo	ko
de destinataires	®r
de l'expéditeur	wr
de la	]o^q
de ontvanger	so
de spam	xq
deact*	Ly
deactivated	Ly
dead	7oiupo
deadl*	-r
deadline	-r
deakt*	Ls
decla*	<nUm
decli*	Wmfl±r
declined	Wmfl±r
decry*	Tv
def	]q
defau*	Po
default	Po
defer*	(j)j,k-f5f8j;f@rCjFfJfMfQmXj]e_rcjkftjyf¥f¦e§m¬f¯f°x
deferral	°p
deferred	(j)k,k-e8j;f@pQkXj]e_rcltjyf¥f¦f¯f°r
deferred due	cp
del	'n(k)f5kFeLlNnQfUm]scffllkrmsetouewlyn¤m®f¯e°e
del destinatario	-m;lLoMmNn]bfl
delay	3p@s
delay*	3y@u
delayed	3y@u
delet*	]lilks¤l
delete	Mp
deleted	ilkt¤l
delist	Fq
deliv*	!f"d#e&f'l(m*q+g-a.e/d0d2|3t4v5k6f7f8g9d:e;d<n>i?g@mAfBeCgEcFfGfHeJqKwLjNoOuPbQwRcSjTgVdWdXoYg[g]b^k_fbcceeffegfhcinjckglqmlnooepkqbrctfucvfwfxcydzd{e|d}g~d¢c£e¥d¦g§d©eªo«f¬g®c¯x±d²g
deliver	*j2e<n=l>m@pJlLeOpQm]cmqwfªm¯o°e±e
deliver mail	@mmt
delivered	*q-e0f2¡3nCkDjJbLkMlOfPfQjRfSmUm]b^fcfmenfppsnªj¯p
deliveries	Kv
delivering	(oln
delivery	"f#f'l)i*f-f.e/e0g2j3p4u5m7f9e:g;d=e>e@fBgCfDgEeHfIfJuKkLlNmOmPeQmRfSeUeVeWfXp]p^maibecfdjffhejelmntofpgqergsetfuevgwfxeyfze|f~g¢e£f¤j¥f§e©g¬j®f¯k°l²g
delivery error	Lm
delivery failed	¯r
delivery not	4r
delivery temporarily	¦n
dem	+o
deman*	ko«p
demands	«p
demas*	AoCocp¬n
demasiado	AoCo
den	"m2mPlmmnoqq
denied	!j"g#f&g*f+e-f/f0g4m5l8f9g:d;f>e?k@fAgBeCgDgEvHeIgJnKfLcMfNgOlPkQeRcSfTgUeVfWnYg]o^v_jbgcfdfeefcgfhlikjfkelemqpfqkrbsetauswcxoygzn|g}f~k¢e¤i¥f¦g§c¨x©g¬e®f¯p°k±f
deny	Eosoum¯m
deny list	snun
depre*	Dt
deprecated	Dt
depuis	~p
der	'n+o/k9l;m@kEfFlLePeQkWl[k]k^fgjilsmufzk{f¦k
des	"n)l.l5mNk]k^nimkesl
des empfängers	5nim
desac*	Lt
desco*	jnks
desconhecido	kq
desea*	{s
desha*	Lr
desig*	|y
desti*	!c"d#f&f(f*e+e-v.d/g2v3e4y6g7g9f:g;s<g=j>e?f@iAgBeDfEdFdGfHdIfJgLkMjNqOiPcQdRdSeTfUjVpWf[j]c^b_dbdccelfwgrhfitjekrmfnpoepdqdrdsztbucvfwdxfyeze{e|f~e¡m¢a£d¥f¦e©eªd«g¬f®¢¯b°f±q²e
destinataire	2m4k;l@lNm]kfkgmikknsl®e
destinataires	®r
destinatari	®s
destinatario	4sLmMoNnVm]jfpimkpllsn®b
destination	'k,k-l2o4j;r=kLeMfOm[l]c^fdkejfmiokanmqfrfsftf¡m¤jªe®e±t
destination address	2ofp
destination mailbox	dl
destination system	;p
destinatário	Lmgmkosm
det	]okq
detec*	!e"c.kEeFf]f^f_ebkcpkeprxq{o~j²{
detected	"d.lEe_fbkcqkeppxn{o²r
device	]r
dezac*	Lw
deze	Poipjn
dh	©p
dh key	©p
di	&k=nIlJnQeWm]o^khlknlmnlqltl|e¢o
diagn*	ko¯t
diagnostic	ko¯t
dial	-l>w
dial up	>q
dialup	>v
did	!o#j-q/o6o7j9l;lLdMmQfWm]qbedkkblkqf¥f§nªk¯n°e
did not	!o#k-q/o6m9mLeMmQfWm]nkclkªk¯n°f
die	+k4k=m@kInLdMdPkUp]q^qemjekmmeuewk§k¯k²l
died	+n5q]d¦t
diese	4ljo
diesem	qq
dieser	no
dieses	um¢o
diffe*	(pbm
digest	Sp
din	Fn]p^mcm¯m
direc*	"f-e4e9p>s@fEfFfIkJwLeMeOcPeQfRf^ebfdsejfkgfjmkqmeqorkuf¤l§m¯e±p
dirección	fmjmqpsl±n
direct	>n
directly	>u
directory	9qIlJxOddqkpse£j¤l§n
directory server	9q
disab*	!n#lFfJfL¡Me]j^f_fbncfinjfkdqfsjxrzm¢f¤j¥t§f«l
disabled	!n#lFfLxMe]j^f_fbncfinjfkeqfsjxrzm¢f¤j¥t§f«l
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
distribution	4rIp
dkim	"g#e.g6Ç7o;fFgLfMgRf]l^e_fcfkcmfqfrfsfteuev²wfzf{f|^}d~f¯f
dkim none	vn
dkim signature	6n
dlp	.|^c
dmarc	!g"g#g.g7Ç8¹:f;gEgFfLfMgPgRfSfYi^b_fcfkcmeogrgsftcudvewf{f|f~f§f¯e
dmarc policy	8t
dmarc record	8u
dn	9ptp
dn ns	9ptp
dns	!c"e#f&g'f)e*f+f,f-a.f1l3g4f5g6n7e8j9º;£<r=p>j?g@dCgDgEcFqHeIgJfKgLdMeNgOePfQfReSgTgUfXlZy[f]f^e_dbfcbdgeafggfhfjekYlgmao´peqirdset¨ucvgwfxfyfzf{e|g}q~e¢f£g¤d¥e¦e§b©fªg¬f®f¯c°c±f²g
dns error	;o
dns lookup	tm
dns query	=mZp
dnsbl	:lEdF¡
dnsbls	Fs
do	#d&f'j(f)e*g+f,f-c.j0f1e2f4l5f6g7k9j;g=e?f@kAgBlCgDlEiFkGgHoIfJkNfOePpQcRdSeTfUmVlZj[j]t_dbccidofqgfhjiejekblmmjnjoipgqksjtjvfxeyfzf{k|e}f~o¢c¤d¥k§f©eªe«i¬f®d¯k°g±o²e
do not	!f"k#f)f-f.n/i3j7k9k;d=f>e@kBnDfEnHjJfMjPeQfReVlWfZk[l]d^k_fbfcfdffmheifjklpmlnkqcrfsftfumxf{o|f~m¢f¤f¥mªf¯e°f
doc	"r
docum*	"r0lUn]nke±l
document	0lUo
documents	"p
does	!e"g#g'g(p)f*f+g,f-k1j2g3f4c7k8p9a:f;k<u=o>e?i@fAgBlCgDkEcFfGmHfIfJjKgMdNfQfRiSfTfUaViWjXlYg[g]q_gagbgceegffgfheilldoqpfqkrfsntmuevkwoxeygzj{e}f~c¡l¢e¤i¥m¦g©gªf«g¬g®j¯b°f²g
does not	!e"g#g'g(p)f*f+g,f-k1j2g3f4c7k8p9a:f;l<u=o>e?i@fAgBlCgDkEcFfGmHfIfJjKgMgNfQfRiSfTfUaViWjXkYg[g]c_gagbgceegffgfheilkoldoqpfqkrfsntmuevkwoxeygzj{e}f~c¡l¢e¤i¥m¦g©gªf«g¬g®j¯b°f²g
domai*	!n"f8j9l:s;x<m=oEfFdLeMePfUe^eeegfhek^m{rksfttur~n¢f¤o§j¯e
domain	!o"b#a&e'd(g)e*b+d,e-b.a/e0e1j2f3f4_5e6l7x8v9q:µ;®<¥=¢>a@bAfBjCdDdEYFRGfHgIeJeKfLZMcNeOaPaQ_R^ScTeUbVeWdYdZp[d]k^e_rafbaddeyfcg[hiiakVlcm¢nfo[paqproset«uwvrw^xfyeza{_|t}n~¡¡g¢c£d¤t¥^¦d§_©dªm«e¬i®e¯]°e±t²d
domain .example	:j;aHe]lkmmbquskukxj~j¢lªl±n
domain does	<ntpvl
domain exists	=o
domain expired	!r
domain in	:kHq]emetx
domain list	:r
domain listed	:x
domain lookup	9p
domain must	tn
domain name	:m;meskerk
domain no	mkto¤k
domain not	7d8k:e;m<j=nedkbmwqprktsvn|f~e¤d±n
domain owner	7p|o
domain part	;o?n
domain policy	7t
domain sender	up
domain too	_v
domaine	9l:m;z<m=mkbrmtw~n
domaine de	tq
domains	:nkem|qkup¤p§k
domein	;v=nkb~p
domen*	;v
domena	;pto~o
domeny	;s
domin*	:l;w<n=sekkatu~q
dominio	:l;w<n=sekkatu~q
dominio del	tp
domino	4k;k]edmhmke±k
doména	;qk_tu
domín*	;tmntm~m
domínio	;ttm~m
door	!o
dorma*	Lq
dormant	Lq
doruč*	3q¯s
dosta*	2p5t
dot	+n
down	+f,l-u=f@dCdFeGeKnMeUfWs[£^e_fbbkdmfpfukyl¢f¤f¥z¦f§xªf¯k°d
down mail	[u
downg*	0r
downgrade	0q
dropp*	*k+rJkXk]e^qblcehclr~m²q
dropped	*k+uJkXk^rhclr~m
dsl	>y
dsn	nw
du	!f'l*l+j-d3p4n9k>p@lFeNmQeUl]u^ecmfkqpsctcwj{d¢p®e¯e°e
du destinataire	Nn
du har	4q¢t
due	!m+k,f-e.j0j7kEfFoHfNoOePfRfUe]e^n_ubpcnkflnmfnfpfsetkufxj{o¢f§e©j¯e°f²l
dung	/oMoUn
dupli*	?dDsRoYmdspn
duplicate	DsRsds
duran*	+s
durante	+s
during	+s]aco}m¥o§a
duża	Us
dygn	Qt
dynam*	>³FeIkke
dynamic	>{Ik
dépas*	-n
dépassé	-n
désac*	Lr
e	!e"e+f-f.f3j5f;d<t=bDlJfLoOeQdRfSmVfWk[f^f_fbeetgeifjlkullmcpjtfwfzf{e~k¢q¤f¥k¦l§fªf®j¯p±e²l
e #	¯o
e mail	3k<n=cDlEjLmOfSoWl]cceekjoknmerksfuf¢l®l¯n
e mails	~m
each	pn¤m
eai	Dt
earli*	lp
earlier	lp
early	@r
econn*	+n,u-c
econnrefused	,u
een	]r
efter	Qz
eggs	]u
ehlo	+r-kB¿Eeb|ebkeodze~_¯d
ei	"n-m;mQmjnkwoquq
ei ole	"p;ojoor
eicar	²p
ein	.m>ocmeo¯m
einge*	kn
eintr*	8nom
eintrag	8nom
either	!nLc
el	"d'j(k,j.o2m3j4e5k=lBoClHkJkNlOfPeQfRfSmVjWk]n^e_fbfcedjekipk_lfmmspuewjyf{f¢k£j¤f¥f¯f°f±e
el buzón	Lo
el dominio	=n
el mensaje	2nSo
elsew*	{o
elsewhere	{o
em	Ss
email	#c)g*q+f,g-e/n2f3f4d6j7n8f9f;f<x=c>m?f@fAgBfCjDjEdFaHfIgJfLiMkOfPgQdUmVfWf[f^pbeckdfeoffgoidjdkllimkofpeqdreteulvowdxkygzc{t|j~d¢o¤m¥j¦e§e©fªf¬f®l¯g°g±f²p
email account	Ll
email address	]pgkknmosmul
email from	uo
emails	¢u
empfa*	kq
empfä*	"e.e2m4k5m;kCkFeNkPeUaVm^eceelfqgkhkipjlkomesoue§k®o¯d
empfänger	2m4mCkUbVmglhliljnkksp®p
empfänger hat	ss
empfängers	5nim
emplo*	jt
employee	jr
empty	.m;d<l?tIsMmPbRy]leurw¯e±k
en	!f"e.n3f7f;e@mAnDoFkHyJkLdQqSrUd]n_fcelpmepnqkuewkyd{a¢e£l¤f¥m§d¯d°f±f
en el	.q
en la	lo
enabl*	zn
enable	#p
enabled	zn
encod*	0sRw
encoded	Rq
encoding	.n0nRo
encon*	kv²n
encontrado	²n
encry*	"s#c'm.nEeT¡]f^ekeme¡m©tª«¯e
encrypted	"t.lTp©oª{
encryption	To©nªv
encryption needed	ªo
end	&n+w-j>q@fEfFdLnMk[j]d^jbdkfpjyj£f§l¯w°m
end data	+c-lMo^k¯n°o
end user	>q
ended	'l+lQp§l
ender*	erimjm±r
endereço	erimjm±r
ends	&ppp¯q
enfor*	Xp
engel*	st
engine	§o
enotf*	;t
enotfound	;t
enough	@pEoMoQl]eal£t®l
enthä*	.tep
enthält	.tep
entre*	2u3nQp¯r
entrega	3pQp
entri*	ds
entries	ds
entry	7e8mEsFn]eknllol¤e±o
envel*	6k:l?dDmFeQjrusqtmuo~m®k
envelope	6k:l?dDmFeQjrusqtmuo~m®k
envelope blocked	sp
envelope from	uo
envelope sender	rn
enviar	4nqw
envio	+o_pcr
envoi	lo
envíos	¢q
eof	+§©b
eof from	+r
er	!m"m'm)q*m-f3lEqFlLnMrOmQkUlVl^fjrkbllmdulxm{b¢f®e¯d
er ikke	"q)rOo
erlau*	.n
err	(m]o¦t¯m°a
errei*	[oho¢q
erreichbar	[p
erreicht	¢q
erreur	¯o
errno	,n
errno #	,n
erro	§o
error	!d"f#e&f(c*d+r.i/q0m1j2e3e4g5q6i7f8f9o:e;i<f>c?j@cAfBdCdEbFaGfHdIoJwKfLeMcNwOgPbQeRkSeToUcVeWfXgYfZg[o]m^c_cafbrccdefngehcjckeldmcnfoepfqdrosftfuevdwdxdyd{a|_}w~d¢b¤w¥c¦¢§}©pªb¬i®e¯y°k±i²c
error #	,k-e5p[m¤e¦l
error code	-s
error dd	Lm
error from	+cMk]nbeknok©d¯n°o
error in	IkNk}l¤k¦m
error too	¬n
error writing	Jq
errore	5nJn
errors	bu¬d
errors from	cq
es	]bzm¯n°m
ese	ko
espace	Mt
est	3l@lEmFlMo]q
esta	hnjo
estab*	-t©q
establish	-r©n
este	*m4pMlVm]djxmq¢l
está	CoLoMs
et	*q
etime*	-r9o
etimedout	-r
evalu*	}o
ever	;oEn
every*	4p
examp*	;p]dfmrm
example	fmknrm
exced*	Mx¢o
excedida	Mq
excee*	!k"f#f&g'g(g)g*g+k,e-j.e/f0g2g3g4f5k6g7f9f:g;e<g=g>f@dAuBgCnDgEfFeGtHfJdKkLcMrNfOePfQoRcSfTgUwVsWg[i]e^dbecwdgfggfhfifjfkamdofpoqfrgseteufvgwfyjzf{l|f}l~g¢n£e¤n¥f¦f§c©fªg¬n®t¯f°e²f
exceed	AnMpUqcm
exceeded	!l"g#f*g+k,e-k.g4g5l7g9g;f>g@eAkCoEgFfGiHgJeKlLeMoNgOfPgQrReSgUjVl[i]c^e_ebfcqeggghfigjgkdmdogppqfsftgugwgxiyjzf{j|g}l¢t£f¤o¥f¦g§d©g¬n®n¯g°e±i²g
exceeded max	¢n
exceeds	ArGoQfReUwVo]j_jke{j¢e®n
exceeds #	Ao
exceeds administrative	Vo
exceeds maximum	]l
excep*	¦q©l
exception	¦q©l
exces*	AlUocukdyn¤n®l
excessive	AlUocukd¤p
excha*	,l;c<m=zXnbmtk
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
exist	4f5k7f8m9e;v<e=fBjJnLeOk]agjinkxmdofqdsetruewt|g~f¤l±g
exist*	;qLdinkztrwl¥k
existe	;l=kkwtlwm
existent	;m
exists	"e=pJoLeOm[ldpfdiqjdkmwl£k
exit	5v
exited	5u
expan*	4k5kI§Pk]eimkbpl¤p
expand	I}
expansion	IsPm¤n
expansion problem	Io
expec*	(o]lbqdm
expected	(o]lbqdm
exped*	uz
expir*	!r'}(e)b+o,j-m.g9j;l=fLpQ§ReTmUf]m^g_fcejfkdpgsfugxfzn{f¢f¤k§f©f¬a¯f±f
expired	!r'~(e)b+o,j-m9j;l=fLqQuRfTmUf]l_fcfjfketixfzn{g¢f¤k§f©f¬a¯f±g
expla*	]p¯m
expéd*	grtoutwn~m
expéditeur	tputwo
exten*	"zAoUd£p°d
extension	"x
exter*	.n5lLdh¨~t¯e
external	.n5lLdh£~t
external senders	hn
f	Sm¯q°m
f #	Sm¯o°m
fail	"o#f4e7n8e9l;e@eElJyMfQfRn]dbfcfkemfomqfwjzl|y}d¢f¦p§l¬e¯q
fail #	Er
failed	!d"b#f&l(m)q*c+i-n.e/d0v1o2d3e4d5u6p7j8e9n:e;k<f=i>d?g@aAfBeCeDfEfFbGfHfIpJxKeLaMfOdPdQkRfSgTqUaVfWfXiYgZo[e]q_dagb^cbdfefheisjdkclfmdneofpbqjrdsctkubvowrxeyazs{b|q}d~f£r¥e¦y§k©qªa«e¬b®d¯u°j±g²e
failed logins	zs
failed message	Zp
failed no	]m¯l
failu*	!g#f)g+f-f1l8g9r;g=fCgFfIlJpLfMfQlRfTtUfXl[l]e^fbdggkdmfpfsgvnyfzq}f¢k£f¤f¥g¦q§q©mªe®e¯t°c
failure	!g#f)g+f-f1l7i8g9r=fFfIlJpLfMfRfTtUfXl[l]e^fbdcfkdmfpgvoyfzr}f£f¤f¦q§q©mªe®f¯t°c
failure in	¦n
fake	~w
faked	~q
faktu*	!q
falha	zp
falli*	zq
falta	en
fast	cy
faster	co
faster than	cp
fatal	Il]q¤r¦s§l©m¬^
fault	Nryl¦z§s°a
fax	"e+k,k0~2o;eMlUo]Zeonl°p
fax number	eq
fcrdns	oo
fehler	¯u
feil	9p}o¤q§n
fel	9p
feladó	uz
fem	Qt
field	?pAnRpYo]pkc
file	!f"®#f'g*f+l,g-c.e2i4f5l9f;i=f>g@eCfEfFcHfIzJzKmLeMfNfOfPfQnRfUoVfXnZk[f]e^e_fbfceefgfhfiejek]meogpgqfsmwfxgyfzf{e¢e£o¤t¥f¦y§eªf®g¯f°f±f²m
filen*	"t
filename	"t
files	"wyl
files*	£q
filesystem	£q
filte*	/o5n
filter	,j-d.s/l5v@eAkFdIkJfMfSk]b^k_ekessuexfyk{n¤l¦q§v¯d°e²f
final	Qq]ceonn
find	-f9p;r=pJe]ljfkuor±k
find your	or
fine	¢o¯o
finge*	{o
fingerprint	{o
finis*	]o
finished	]o
finns	;o
firew*	,rEmSl^m
firewall	,r^m
first	!f#|*t+l-f.e0j;f@{B]EfGjLfPnUf[k]e^f_fb~cddkflglmfqqsetcufwfxfzc{f~j¢f¤f§cªq°c
first time	@s
fix	&o¤m
fiók	!sLt
flagg*	/t
flagged	/t
flood	cv
foi	Ln
folder	4n
for	!r"]#k%n&d'b(j)b*i+c,c-i.a/^0j1k2e3i4t5m6g7a8k9l:l;c<]=n>f?dAaBdCnDgElHbIeJcKnLfMcNgOlPeQuRaSrTrUcVtWgXeYdZw]r^b_manb_cidseafihriij_kalemvngokpdqpresctku]vewdxqydzk{g|p}e~[¡g¢k£d¤d¥j¦^§e¨gªk«d¬l®i¯e°f±y²_
forbi*	"s+m,n.w4mEfHkUd]a^nejffkemoxf|k©o¯d
forbidden	"u.t4nHkUd]eekmo
forbids	^n
forei*	mt
foreign	mt
forge*	~q
forged	Bpoqreue~¡
forgery	~q
form	*p
forma*	Rres
format	0s5pJuRv]ce{kb
forwa*	"f#f*f+g.f4e5f9g;b=e>gBgEfFgHgIkJfLbMdNfOdPfRfTmUjVgWf]e^d_fbdcfdfeeflgfhfiºjzkZmunoovp¤qeresetewfxfzf}f~f¢e¤s¥j¦g§eªg¯e±d
forward	=fMfTk]l^ebffmixjmkamqoxpm¤p¯f±f
forwarded	jono
forwarding	;cIl]ditjpkkmmpquk¤j¥k
forwarding address	injn
forwards	iqpq
found	!f"g#f&q'g(j)j*g+e,g-d.q/f0g3f4f5o6n7c8m:n;z=p>e@eDfEbFqHlIiLcMdNgOjPfQcRfSeTgUfVgWg[g]p^e_gbdcfdnffgehfjgkqmbomqerfsdtnu^vgwjxfzf{i|d}j~e¢f£f¤m¥f¦f§c©fªf®f¯d°f±m²¢
found in	"k6m:j;aFsdpekokuf
found try	9q
fqdn	Bnrq
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
from	!b#j&f'e)e*e+l-l.d/b0e2j3d4^5i7n8j9j:n;b<_=_>m?Â@jAcBcCgDaEsFpGdH_IgJaKcLYM^NeOcPpQcRfSfTeUaVcWbXfY·Zg[f]n^Y_qaeblcpdbeSfegphqijjekWlkm]neofpdq}r~srtwu£vfwkxpyczd{V|n}e~¥¡g¢_£e¤b¥a¦b§[©_ªi«d¬q®_¯]°k±i²c
from .example	un
from address	Yebsedglhdkeqvrlsktlun~k
from addresses	Yr
from domain	6k7k8m:o?eqprdtyue
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
from you	@dssulªo¬l
from your	2m7f>k?e@fCfEoFlPq_ncpgejkllmlrftcubvl{f~j¢j¬k
froms	Yu
frozen	!wLq¥n
full	!f@fFgHjJeLbM©NfOfQfUe]wcgdjijkbsgxgyl¢j£ª¥f¦f¯f°g
fully	emrm
fully qualified	emrm
funct*	]p
function	]p
furth*	jlmdnw
further	jlmdnw
för	Uqmnomxm
für	4lOlVl]nomxl
g	]q
gatew*	!f"n*f-f.e0m4f;f>jEeFfLeMfOfQdRfSpTpUoWf]j^lbeejhjkjmpppqfseykzf{f¤j¥f¦o§m®k±w
gateway	!f"n-f.e0m4f;f>jEeFfLeMfOfQdSqTqUo]k^lbeejhjkjmppmqfseykzf{f¤j¥f¦o§m®k±w
gave	Qr]d¯m±l
gave up	Qr
gb	Mp£u
geblo*	Eqso
geblokkeerd	Eqso
gebru*	]ohmipkp
gebruiker	ipkp
geen	=n
gefun*	dmkm
gefunden	dmkm
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
go	3k=dEn]keoke{l®l¯o±k
go away	Eo{m¯p
goes	pm
going	Ompn¥o
good	_o¥t
got	!kCmEmJl]nbnmmsduowm
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
group	4x5kEkFeI©JeP~U^VqWs]e^egekkmeqdseudvf§d¯e
group*	%pJm
groupwise	%pJm
gsmtp	;mCnpl®l
gönde*	3t4quq¢q
gönderen	us
gửi	!e+l-e2l3l4l:lKlLdMdUe]b_mcnedlnqprktounwmxsyk~n¢q§e®l
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
handshake	]nbk©u
har	4pHo_qjusw¢q¯d
haraka	;lRfYk]d^kbrqjuj{e¤k§m¬e±o
hard	lu|l¯l
hard bounce	lr
has	!o#a&e'n(e)d*f+i,e.f/f1g2g3e4f5e7c8n9d:f;m<r=p>e?k@fBfCoDkGmHbIrJfKkLjMnNlOaP_QfRpTnU]VnWgXgYnZg[d]b^__ranbaccddefgehaijj¢kbljm_neokpjq_rmsqtkudvgw_xmze{f|b}n~b¢i£k¥m¦n§e©dªc«f¬l®a¯i°f±l²j
hash	6q{n
hat	+n.l=lLlMpWn]cimjlrlsqxlzl
have	"f#k*j.f/f4n7e8o:g;f<f=q>g@kBfCgEeFaGlHfJeLbOePkQkReSiUm]m^e_lbcclefhfknmeoppfqjsktfwlxnyfzf{e|f~d¢r£j¤f§eªf¬k®f¯l
he	Bp]mgmil{n§p
heade*	A~RyUcYp]epq
header	!g"f#f&g+g,g-e.r0f4f7m:g;g>f?¥A¸BgCfDkEeFeHfLfMeOgPfR³UUVeYu]e^e_fbbceecgfhfifjfkdmeogpqqfrdtfucvfwgxgze|g~v¢f¤f¦f§gªg®f¯d±g²f
header checks	.p
header from	?tRb~r
header size	AxU^
headers	A~RyUcYp]epq
headers too	Ao
heavy	KmUqyq
held	*kKkS¢Wm]e_ncbdk{d
hello	By]o
helo	"g#g9f:n;d=fBÎEeFdMf]e^fbxefkdmfoksgtfugwg{g~f¤l¯e
helo command	Bn
helo first	bq
her	!mMmkqsr
here	!e"j#l*f,g-g.k0j4q7f:f;a<k=c>j?g@kBfCgDqEuFcHgJfKfL_MeOePcQeReSfUjVgWgYg]j^b_kbccedoeffkifjpkylfmooeq_rdteunvjwgxfyizm{d}f~k¢e¤f¥u¦f§oªm¬g®j¯i°c²f
hesap	!sL}
het	+n;rjmwn²b
hiccup	§t
hier	knun
high	@eEeFeKf_qamclyt{tªl
his	2kCsFcMrNlVm]mgmsl
his mailbox	Mq
histo*	Fm_ulm
history	Fm_ulm
hit	:pCtFlHo]ecn{k¢q§c¯e²n
hmail*	mn¤o
hmailserver	mn¤o
hold	!u*lCkFeQmS¡]cgkkcseye¤l°k
home	>£JsQmkb¤k¬d
hop	;eDlMkOnTkUe]dcdemkdnlp}¢e±w
hop count	pn
hop limit	ps
hops	Uecdp©
hora	¢p
host	!c"c#g&f'd(u)d*c+i,f-{.b/e0g1f2e3e4d5c6f7e8f9s:d;}<f=t>u?f@iAfBuCcDlE~FuGfIdJcKeLaMcOfPcQeRcSeTgUgVeWdXlYfZj[t]g^__rafbeckdeeggchdjckZlcmnnjovpqq_rdsatjubvfwdxdynzc{b|p}d~l¡m¢_£m¤g¥z¦f§_ªd«e¬p®c¯k°m±f²b
host .example	(j-d9d;d=fDkEjOj_kbkklsj¡n£j§l©b¯o°m±f
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
hoster	!p
hosti*	!vEmxl¢l
hosting	!vEmxl¢l
hostn*	(x)f9l;m>nBuFfkdoz
hostname	(v)f9l;m>nBukdoz
hosts	,l-s;r=m>o@qFlHk_lka{e§e²e
hour	3l@cCzEfLfMb]f_fc|yp¢y®a°f
hourly	CtMa¢{
hours	3t@dQxclym
house	^s
how	]pcm
html	.s0oRn
http	]x
human	*sWp
hung	+s
hung up	+s
hyper*	Hu
hyperlink	Hq
hạn	¢o
hết	Qm¢p
hệ	¦s
hộp	JmKmNpOndmhm
hộp thư	JmKmNpOndmhm
i	!d"d#f%p'f(j*l+c,f-k.f/g2f3k4d5f7j9q;f<f@eDgEjFaHeIfJrMdNgPgQrRuStU_VqWeZk[f]x^c_eblcfeqffgfheibjrkklenfoepqqeskteuaxfzf|b}m~e¢d£f¤o¥f¦n§c©fªf®e±n²d
i'm	%nQrZo
i'm not	Qn
ib	>l?l_mcm
ib #	>l?l_mcm
ich	]w
id	/e2e4eRuSoUf_fekkqnmplqmuewd{k|v¯m°l
id #	Snnm{m¯p
ident*	#l*nqvvk{n²k
identity	qr
if	UdVl]nkm{l¤l¯k°k
if you	km
igen	]o
ihr	zm¢q²n
ihre	*o2mElklrl®k¯m
ihre nachricht	2m
ikke	!d"l)p-k.m3k4k;q<kJmLcOmPeUe[o]_^fceeeheinktllmmqqtnukwn¢e¥k§f©n°d
il	(l3k5n<lLe]tceemgknlsn{d~l©m¯n²d
il messaggio	¯p
ileti	Qy
illeg*	"n&lBlRmesklrpue{l
illegal	"n&lBlRmesklrpue{l
im	0l6m;oHlTlYn]nelrntkudvn¦l§k¯d
imper*	Bn~u
impersonation	~n
imple*	br
implemented	br
import	]o
impos*	+d-nIrJl]cimwnzm©t¯p
impossible	-qImJlzm©n
in	!^"e#y%g&q'f(k)i*m+g,e-c.i/e0b1g2k3g4]5d6i7b8f9d:p;i<f=e>b?o@qAjBgCgDpEmFrGjHwIgKkL_MgNkOcPbQnRlSvTkUbVdWiXlYmZm[b]m^b_Zambbcidoeof^gjh^idjelpmincodplqfrmsktjukvcw]xbykzk{]|e}k~a¡g¢d£_¤o¥j¦x§k¨g©f«b¬d®m¯Y°e±g²l
in #	-p3j9k@eBeEdHdQeUmWkcnjjmnolupyl¢k§q®f°e²e
in address	ep
in blacklist	uo
in body	&lHr
in clear	ªq
in dbl	:q
in der	Qn
in directory	kn
in dns	6p8k;p<kecmdoltq
in domain	kp
in domino	dm
in from	?oYuto
in last	cq
in mail	"kHqbdcdrqyl¦q
in mailbox	JlMu
in message	"nGmHnel
in my	Elgnmpuq
in one	®n
in processing	}m
in progress	@m§q
in quarantine	Sm
in queue	3nQu°l
in recipient	2n;qeogkkb
in reply	(f+e-e;eMlNjOl]d^j_jefkosjujwf{j£j¯m°p±j
in session	br
in subject	*s
in transit	To
in use	Ks]mjmklyo
in user	5n
in your	"k#k/k7kFbHolkqlrosktjudxfzk¦d§l
inact*	L¨]d_els
inactive	Lulo
inactivity	Lr
inakt*	Lq
inbou*	5mCrLb~l¢d¥y
inbound	5mCr~l¥p
inbox	*l2uClJnM~Nk]ccdgrknmc{j¢e£e¦e¯e
inclu*	"eHlIypl|d}o
include	Iu}n
include file	Ip
incom*	)q+lCyMcVnyk¥l§l
incoming	CyMdVnyk¥l§l
incomplete	)q
incon*	)l;mkuwo
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
inexistente	;ninkrwn
infec*	"dFq²¥
infected	Fq²v
info	iopp
infor*	.l0mSm]d_m{l¯o
information	.l0m_n
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
inte	"p3l4l;m>kLdOm]binkoumwl~o©o
integ*	Ts
integrity	Ts
integrity failure	Tp
intel*	Fq
intelligence	Fq
inten*	@p
inter*	!f"r#e&k*g+s.o/f0f4e5f:f;r=k>f?d@fBjD¢FfGgHeJlLeMeNgOePdReUeWgYf]__fcfdfejffgdh¬ifjek]lfmpofpeqdsctfuavgwfxfygzf{c~x¢e¤f¥g¦£§tªf¬f®f¯_°e±e
interdit	.r
intern	h¦¦s
internal	,k4f?fDfFjJmQj]fbjhrmeuf~w¦r§r
internal error	Jn
internationalized	Ds
interne	ho
internet	;uBlhw
interno	¦r
into	0r2rJomc
intra*	hs
intranet	hs
intro*	BoImko
inval*	!e#f&o'e(k)j*f+f,g-f.e/f0g1k2g4f5f6k8g9e;j<f=i>e?p@fAgBsCfDfEdFeGfHfJkKfLeMdNfOjPfQeRrSgTkUeVfXiYf[g]i^ebpdfeufigfhfijjekrljmgoipeqervsdtjudvfwexeygzp{d|k}m~e¢e£g¤o¥g¦f§e©mªf¬f®d¯f°f±k²f
invalid	!f#f&o'f(l)j*g+f,g-f.e/f0g1k4f5f6l8g9e:e;j<f>f@fAgBqCfDfEfFcGfHfJkKfLeMdNgOjPfQeRsSgTlUeVgXiYf[g]j^fbpcidferfigfhfikjekmljoipeqervsetkuevfwexeygzp{d|l}m~e¢f£g¤p¥g¦g§e©mªg¬f®d¯f°f±l²f
invalid address	evkc
invalid message	Ro
invalid recipient	enflkm
invalid user	]nkb
invalide	?o
inver*	ox
invit*	]ogr
invitation	gs
invoi*	!q
invoice	!q
invál*	?veokm
inválida	?o
ip	!b"g#d&f'g(f)f*f+f,g-g.d/f0g1g2g3g4e5f6g7f8g9e;d<g=q>¯?f@qAgBuCeDfE±F´GgHfIfJfKfLbMdNgOePdQdReSfTgUdVgWfXgYg[f]b_©agbdc¡dfffgchbiejck]lfmfngo§peqbrfs[tcuavfwdxcycze{a|¡}e~j¢a£f¤f¥e¦e§b©fªe«g¬}®c¯b°c±e²e
ip address	-k=r>kElFlefol
ip blocked	Eo
ip in	Er
ip not	Fc^p|n
ip reputation	_m
ipbl	Fu
ipbl #	Fu
ips	>s
ipv	±p
ipv #	±p
is	!l"l#i%l&b'm(m)j+].k/^0i1i2f3m4_5b6m7i8f9e:k<d=m>k?m@bAgBiCjDjEkFmGbHeIiKqLuMlNbOjPkQZRiSeTgUjVkWZXgYgZl[n]m^Ualblcadfeof^gdhfikjkkjncoepjqjrlsctgulviw_xnykzg{j|g~i¡q¢d£l¤l¥q¦g¨g©eªl«q¬d¯^°[±e²b
iso	"r
isola*	Sv
isolated	Ss
isp	>zNl^d
issue	"lLaNvbqªl
issue starttls	ªn
issuer	)v
ist	"e'k-e.f4e5m>n?k@oElMoOfPkQeUk[k]p^ehkjornsfue£k¯k²m
ist voll	Mp
it	!f"e#e&f'g(g)g*e+f-b/j1j2k3f4j5l6g7g8n9e<p=l>f@eAgBeCfDfEdFgGjJkKjLmM_NjOmPgQdRiSuTmVnWpYfZo[f]l^g_dagbbcgdfeefegdhcidjbkdlsmdnmpmqnrms^tfvgwpyjzf{d|e~m¢c£f¤l¥e¦g§d©fªj«f¬d®k¯m°o±i²i
item	]o
its	'k(j*k-e.f/l4f5l;f>o@dCnFcJfKeLnMuNrOfPjQlSfWf^fijjjkemepkqjrksdteuavkwmxeyf{e|l~f¤j¥k§l©f®f¯e°f
itself	Bmpq
je	Mu]lso{n
jeg	]q
jest	!sHpMneo¥n
jo	Lq
job	]o
jointe	"p
judged	{n
junk	^d_mgkso{«¯c
k	Bn
kan	.oMn[q
karan*	Sy
karma	_|
kb	+lArGlPeU¥V{]dkf¢e
keep	3q
kein	,m8n>ojdkwmmonxm
keine	4oEnhmmmnnsl¥m±n
kept	LoSr§n
kerio	2p
kernel	]s
key	1m6}T|]oke©pªe
key too	©p
keywo*	.r
keyword	.r
khoản	!oLn
khóa	!o
không	!e"f'f(l)n*f+e,f/n2e3f4l;l<l>j?k@fEfFeImJlLeOrPcUd[l]e^e_fcddkgfhkikkumnnkpeqorksdtmwlzf{e~e¢d¥f§f©jªm®f¯k°f±k²e
không có	]mkunmqm
không nhận	ªp
không được	/o
khẩu	xozo
kiell*	mx
kielletty	mx
know	klmc±v
know where	±s
known	:m;t@lFpHm]e_lgpkumdsetlue{e±l
konnte	Inwq¯m
konnte nicht	wp
konta	Lq
konta*	ju
kontakt	ju
konto	!uL|Ml]lkpqlxw
konto*	Lq
kontoen	Lq
kontoen er	Lr
kontot	Ls
koris*	z|
krypt*	©x
kulla*	MsOqjqkr£a
kunde	©p
kunde inte	©p
kutusu	Oq
käytt*	Mp
kézbe*	3tQw
ký	)p
kết	ªp
l	Pp
l'adr*	etjowp
l'adresse	etjowp
l'exp*	wv
l'expéditeur	wv
la	!d#f*l+n,e-c2f4f;j=f>fElFdHfIqJmLjMoNmOfPlQfRfSmWn[f]q^n_fbfeqhmiljqllmepeqetfuewfynzf{d~f¢e¤e¦e§e©l¬f®e¯k°d±f²e
la boîte	JoNn
la lista	lo
lack	4q
lacks	4o7c8o?mDlTkglud
lame	9v
lang	Qp
langu*	.z
language	.z
lapsed	!r
laptop	]r
large	AnU~Vpcepeqe
larger	AlUs
larger than	AlUp
last	'kCnLpQscvjelk¢k
lately	_o
later	-g@nCjJfMjUg[m]j_kbfcmkfys{f¤f¥e¦e§q«m¬e®f¯f°y
ldap	@dFnIoLkduk|§r
le	!n&k(m4k@nBjCjEfHoJkLoPeWm]r^dcemfpmsrzk{e¢d®f¯d²d
le destinataire	sr
le message	po
leads	Hn±p
leave	]u
left	!eLlMmjw£w
legal	ep
length	AsGtMbUrVr]d{e
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
like	/s>qRkfmum{n¯e
likely	{p
limit	!k"f#e&g'g)g*f+d,f-c.f/g0f2g3g4f5k6g7g9f:g;f<g=g>f?g@cAqBgCtDgEeFdGoHfJeKmLeMtNfOePfQmRcSfTgUxVtWf[f]c^e_daibgcydgeffggfhfifjfkalfmcngofpmqfrgseteufvgwfxayozf{e|f}l~f¢¥£f¤s¥f¦f§c©fªf«g¬y®z¯d°e±f²f
limit #	AkGlMnUfbj¢e¤l¬k®k
limit exceeded	5nKnmfpkym}k¢e¬e®e
limit*	cohpqn¬t
limite	Uq¢}
limited	cnhpqn¬t
limits	aocr¢q
line	"f#f&}+n-e5l>l?rAqEfFfG´HfLeMeQeRkTjU^VfYo[p_fbncfejjfkdmfpfrdsfufyeze{f~f¢e¦f§fªe®e¯k°f
line #	5mGt
line length	Gr
line too	Gp
linef*	&q
lines	ArG¬Rbpk¬o
lines too	Gp
link	"a*x+jFdH¹UrVf[t]f_eajke{e¯f±j²f
link in	Ho
links	H¬
list	!b#e&f'f(g)f*p+e,f-d.o/e0f1g2e3f5f6f7i8e9d:r;_<f=b?d@sAjBeCnDeEqFwGfHlIªJeKgL^McNgOdP¯QcRdTkUfVxWrXlYf[f]c^__cagbccfdeebfeg¤iejflxmgngoepnq]rcsutbunvfwbxbyfze}g~c¢c£f¤f¥i¦d§b©fªe«g¬f®s¯^°b±j²d
list allowed	mm
list closed	Pp
list expansion	Pn
list owner	Wv
list too	®s
lista	@tEkF{IqP¡Wm]]gmkdlusk°d
lista de	lr
lista*	FqPv
liste	:n@sEkFxImPu]bgxkdlnsl
liste*	,uPyWm¥m
listed	4e:w>p@sBfE^F¨H¡JfLfMfRgXlZk^f_bbfcfefgjhfjgkmlgmaofplqfteuezf|j¤j§f¯e
listed in	:oHmkl|j¤k
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
load	]rcdyª
local	!f"f#e(g)m*f+f,e-f.i/g0g2n3g4e5t7f9g:d;a<g=e>f?f@fBkDrE{FcGfHfIgJzLdMeNfOcPeQeReSgUdWgYfZk]e^m_fbecfdgenffgbhzifjjkom¢ngofpsqcrjs_tdugwexgzf{g|f~u¢f£g¤n¥e¦c§qªf¬g®f¯b°c±g²f
local blacklist	Ep
local delivery	5n
local error	§q
local host	ps
local issuer	)n
local part	;eDpetkqrn
local policy	^t
local problem	§n
local sender	~p
local try	jn
local user	ko
local users	hp
local*	;l=mBqEw
locale	Js
localhost	=mBr
locally	Et
lock	!pJwKw]n
locked	!sElKsLoMe]kkcxnzk{e¢e
log	#t]nkemkzo~k°p
log in	#rmlzp
logged	#vLompqn
logged in	#vLoqn
login	!e#¤4f?fEfLmPfQebfc_mfq¦resfucwfxmz¨{f¢t¥f®f¯d
logins	zs
lone	&v
long	-s.f9j@mAqGwLoMePfQqReUo]l_fbkcbenkjpfylzf{e§f¬e®l¯f
longer	'n4f=fAkGxLtMfQnReUkVj]l_fblilj|perkxm¢f¥f«j¯f±d
longer exists	kq
longer than	GsUn
longer valid	'njo
look	/l9qRlSntm
look up	9q
looked	kn
looks	/k>ool{x~m
looks like	>q{m
looku*	}p
lookup	#g-d1o5f9ª;n=j>e@dEfHkIkJdLfMfOfPg_fcedji_krowqgtiuewfzf|g}r¢f¤m¦e§q©f®f¯f°d±j
lookup .example	9o
lookup failed	9c;p=k]l¤k§p
lookup failure	9q
lookups	}p
loop	,eIxPlZm]eibkep¹{d|e}j
loop detected	pm
loopi*	pv
looping	pv
loops	Znpt
loops back	Znpo
los	+o
loss	.o2n
lost	+}-^[l]m¦p
low	_¡a}ceke£l§p©e«m°d
lähet*	uz¢q
lượng	Mp
lại	Km¯o
lỗi	5o¦t
m	Us]o
ma	]p
machi*	,qEmFlMd£l¥s
machine	,qEmFlMd£l¥s
macro	"x²q
mai	3r
mail	"b#n%g'g(g)_*p+_,c-^.j/k0b1d2l3g4k5g6j7b8i9]:d;]<|=u>p?[@dAcB^CiDdEeFeGkHiIaJuKqNiOkP^QdRfSkTgUkVdWkYdZo[j]Z^l_fanbjckdbeefdgghpifkeldmoniobptq^rpsctkugvrxnylzY{l|i}d~i¡o£l¤m¥y¦q§i¨g©^«b¬e®m¯i°f±i²f
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
mail from	!f"g#i*f+k,g.e/g4d5g6j7f9f:m;d<d=e>o?a@mCfEtFkHfJfLdMfOePeQgRfUfWgYb]b^e_lbuecgthoifjfkblimbogpfqorzsqtou|wnxfzg{d|p~c¢f£j¤f¥f¦g§eªi¬f®g¯e±f
mail here	¥p
mail host	;b=w
mail in	.n2n
mail loop	po
mail loops	pq
mail not	#c.m@kOk^ohojkkbuovo®m¯m
mail only	aq
mail policy	^r
mail refused	,e.e>dEdFuLkMlReYl^mrksetmukvm¥o§o¬l°l
mail rejected	sp
mail returned	¯o
mail server	'j)f*f+c,o5j9f;k<f=r>q@mBjElJeLgQfZl[f]j^ebdhfmlomsftnuexfyd{f~f¡m£e¤e¥_¦p©fªf¬j¯n°l±n
mail service	!q<l¥p
mail store	Jo
mail system	Eljmym£l¥k¦v§d
mail too	CmKn
mail transport	¤p
mailb*	!m"f#e&f'f(f)f*f+e,g-c.d/e0k1g2p3f4n5d6f7e8g9e:e;a<e=e>d?e@dAfBfCnDqEdFdGeHeIeJ{KyLwMyN£OzPbQcRcTeUYVtWeXgYmZg[e]i^e_cafbccbdtekfkgphriqjkktlembnfoepdqlsmteudviwoxlybze{d|f}f¡g¢j£f¤d¥e¦d§f©eªe«f¬e®d¯[°b±e²g
mailbox	!n"f#e&f'f(f)f*f+e,g-c.d/e0k1g2p3f4n5d6f7e8g9e:e;a<e=e>e?f@dAfBgCoDkEdFdGeHeIeJ{KzLxMzN£O{PbQcRcTeUYVtWeXgYfZg[e]j^e_cafbccbdjelflgphsiqjkkwlembnfoepeqmsnteueviwoxlybze{d|f}f¡g¢j£f¤e¥b¦d§f©fªe«f¬e®d¯]°b±e²g
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
mailbox unavailable	@jJfKeLbOl^mcrkmmjqksktjuk¢j¯e
mailboxes	DnYodq
maild*	,m2l5lJvKnLpMn]c
maildir	2lJvMo
maile*	>l
mailen	po
mailenable	>m
mailer	.p5uJyRo]abekamenprl¤t¯d±p
mailer error	5oJs
mailf*	ut
mailfrom	ut
mailg*	5n
maili*	#n>nImPlWklmmdxn¥n®m
mailing	>nImWklk¥n®n
mailing list	ImWk¥n®n
mailm*	.nIlMcPoVm]a¥n
mailman	Po
mailmarshal	.n
mails	"f.p4f@cCsElFfLePfQfReUdVp]f^f_lbfctjfkdljpfqfsoutxjyk{b~p¢£¥k§f¬e®e¯e°e
mails*	+l-l=q>pEmFlUn_kpk£r¦n°d²l
mailserver	=q>pEo_m
maint*	¥r§t
maintenance	¥q§u°c
mal	rt
malfo*	?qRxbletimkeperrue}p
malformed	Rxbleuimkeperruf}p
malic*	Hn²w
malicious	Hn²w
malloc	£v
malloc failed	£v
malwa*	HnSl²r
malware	HnSl²r
manag*	Wo
manager	Wp
manda*	ªr
mandatory	ªr
mange	®r
mangl*	Rqoo
mangler	Rq
many	!f"f#f*g+f,g-e.j4j5g9f:g;g=g>f?f@dAmBgClDgEkFdGgHpIgJgKmLdMkOgPgSgUfVfYn]i^g_kagbocrdjgghgifjfkcmfofpsqfrfsftguewfxkyjzm{f|g}m~f¢m£f¤f¥j¦g§f©fªg«g¬s®v¯f°f±f²g
many concurrent	ym
many connections	]q
many errors	bt
many failed	zp
many hops	pn
many invalid	cp
many messages	CoKlMocb¢o
many recipients	Cecl®t
map	Eo±n
marked	lu
mass	8o
match	"e#e(t1ndpklq|spwe{o
match*	(k.w1lFd]e^ed{iejfkqmf{k®f¯e±p
matched	.uFddn±k
matches	dvks
matching	±n
max	+f-f@fAlGmLfQkReUkVqejkepltfxlyj¢s§f¬w®u°f
max #	Ml¬l
max emails	¢o
maxim*	"e+f@fAjGkJfKjMjQrSfUsVk]j_fcekeppsfxfyl¢q£j¤f§f¬q®q±i
maximum	+fAjGkJfKjMjQkUsVk_fcekeppsfxfyl¢p£k¤f¬n®q±j
maximum number	pl¢m¬l
may	!f*f-k.o4p;f>dCjEfFfLeMfPlQeRoSmUjVkXj[f]m^f_ebjcfgohsjekcmkpfqjrfsdtfulxo{f|j¤k¥f§fªe®l¯f°j±f
may not	.q4s>dPlRmbkckgdkdmkqkum|j¢f®m
mb	+fJeLfMpNlQfU¬Vyce¢d®f
mbox	KmNsOo
mbx	MrOs
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
member	P}
members	I{Pv]lke
membr*	Pw
memory	£}
mensa*	!f"f*l-e2s3mPkQnSwUnVlWn]a^fcqefgkhkkcmfnlsf{j®p¯s
mensagem	2nSr]d{n
mensaje	*k2mQkSnUlWkkenm{e®n¯p
merci	*ojo
mesaj*	Qp
mesajul	Qp
messa*	!^"c#b%g&m'e(f)i*k,d-c.q/t0l1e2s3s4i5d6m7l8g9c:c;b<d=f>c?l@bAkBbCqDfE^FYGjHlIbJjKnLlMkNkObPmQrRqSrTwUqVuWpXeYmZn[b]^^naobccsdbecfbgdhoiej^k[lim]nooapnqfrisftauavpw^xgycz^{l|e}e~d¡g¢w£e¤a¦j¨g©gªb«d¬]®m¯o°g±f²n
message	!b"j#e%g&k'f(g)i*o+l,f-g.m/x0n1f2r3q4n5f6n7m8g9e:d;e<e=c>e?nAmBcCdE^F]GlHmIdJmKeL]MeNlOePfQpRtStTnUsVjWpXfYnZn[c]b^q__anbeceddeefcggh^igjbkalim_nlobpuqiresatdu]vjwbxeydzb{u|f}f~g¡g¢d£f¤d¥_¦j§m¨g©iªa«e¬b®o¯l°j±i²l
message blocked	xm¯l
message body	.n/l{m
message cannot	DmLm§l±n
message contains	"m&l.k/l
message content	Rn
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
message refused	/d4uHkTk^l_l¯r
message rejected	.n/fAjFfMkWmYl]f^kgmqjsk|l¯e²n
message scored	{q
message size	MfUnVm¤l
message socket	-q
message store	JqMn
message too	UrVlal
messagerie	Lq
messages	!f"e#f&g*e+e,g-f.n/f0g2f3f4d5g;g>g?g@dAgCxDgFfHeJfKpLoMnOfPpQgReSfTfUjVqWf]g^a_pajbfcweggehrigjfkdmfpdqerlsntfulvnwfxkzf{c~f¢s¤g¥q§dªi¬c®e¯c°f±f²g
messages from	CkPo_msluo
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
minut*	+f-r@xQf]kckwjylzk§j°e
minute	cq§m
minutes	-r@p]lcjwjym§k
misco*	¤|
misconfigured	¤w
misma*	(t)d1l5kBkXl]eokqque©m±m
mismatch	(t)d1l5kBkXl]eqque©m±m
missi*	.f7_8q:f?pEfFfIjPdRvXjYj[k^fevkeorrnsftdudzk~f¤p§f©l±l
missing	.f7_8q:f?pEfFfIjPdRvXjYj]j^fevkeorrnsftdudzk~f¤p§f©l±l
mit	"n-o5mJmNm~m
mitte*	tnusws~l
mittente	tnusws~l
miền	;n<lkbtn~m¤l
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
month*	¢t
monthly	¢t
more	!f"g#g)f*f+m,f.f3n4e5k7g;f=f>f?fAkCpDjFkGkHfIkLfMoOfPfRdUfYp]d^dbfcmdxgfhfjokZmeofpoqeteuevkwfxmyjzf|f~f¢m¤f¥f¦f§f«j¬n®q¯n°d±e²f
more than	-mAkGlIlQoYp]ecfdpkcpm®q
most	Un®p
mot	.o
motta*	-r4qMpVnemgnkqsp£b®o±u
mottagaren	ko±o
mottakeren	±p
moved	Sl]mj§kd
msg	4mQqTm
mt	#nanzq
mt tp	zq
mta	-k4l;e>oElFqQfXt]cblmf¦j¯l±r
mta sts	Xs
much	@dCoEkMk]kcm{e¢l¬k®m
much mail	ClMl¢l
multi	Yt
multi*	?cRsYsbmdsvk
multiple	?cRrYsdovk
multiple addresses	Yn
must	!f"f#w&m*l4e5g6m7e8j9g:e;c=f?nDjEfFfHfOgPnQfRdTjUf]j^f_fblcedgeqgkifjfkelgmlolpfqyrnsdtmuavjwfxfygzj{e¡m¢d£g¤l¥g§f©dªw«e¯e±f
must exist	to
must match	qr
must use	ªq
mx	!d"e#e&f'l(p)j*e+d,l.e/g0f1g2e3f4e5e6g7o8g9¢:e;^<¯=Ä>i?f@bAgBmCfDfEcGfHeIfJeKgLcMcNgOdPcQfRdSfTjUeVeWfX£YgZj[k]Y^c_cagbddfeaffgeheiejbkWmnnkofpwqdrcsct®u^vfwoxfyfze{f|i}f~d¢d¤i¥m¦e§b©fªe«f¬m®j¯g°c±f²e
mx #	7q<o=cBoFnmptd®m
mx host	(l
mx list	ps
mx record	<m]lpl
mx records	=n
mx sender	tp
my	*l+l>fBnEkLfMcPeRlWfZk]}efgpkclfmpppsdup£f¦n§e¬l°e
my list	gn
myself	Zn
máy	'l(m,l-m[m]dnlyl¤k¥l
máy chủ	'l(m,l-m[m]dnlyl¤k¥l
mật	xozo
mật khẩu	xozo
n	&qOtbnrb
n'a	¯n
n'a pas	¯n
n'exi*	kn
n'existe	kn
na	4m:kCmEkFnJlLePsQqUe]q^m_mceipjklsme{e£n¯b°e
nach	+nQn
nachr*	.l/k2m3mJkUo]c^kclhm{k®n¯l
nachricht	.l/k2m3mJkUo]e^k{k®o¯l
nadaw*	gnsntpuswo~n
nadawcy	tqwo
name	!e"r&g'e(§)c*f+f,f-b.e/g0f1g2g3g4e5f6g7g9w:m;}<i=j>j?s@fB¥CgDiE_FaGfHeIjJeKgLbMcNfOdPeQeReSfTgUeVgWfXkYf[f]f^e_jb^ced{exfpgehfidjlkwlemdngo¡peqcsetauavgwdxeygzk{c|g}g~r¢e£f¤d¥f¦f§b©cªf«g¬g®e¯b°g±g²f
name in	Bl]mknol
name not	(lfrjm
name resolution	9n
name server	9t
name service	;q
named	;ngm
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
negado	^u
negot*	©t
negotiation	©u
neigh*	]n_r
neith*	Rnmmvn{n
neither	Rnmmvn{n
nektet	my
nella	Jn
nem	3r;q]_jxkoup
nepla*	!s
nepod*	¯s
nested	Rp
net	-s;qFn[o]bem
netwo*	!f#k+n-n.j4f;o=e>tBjEwFmLfQf[¡]d_nbfcjgfhrkdmcqesetkxeyd{e~e¤f¥k§d¯e°f
network	!f#k+n-n.j4f;o=e>oBjEuFnLfQf[¡]d_nbfcjgfhqkdmcqesftkujxeyd{e~f¥k§d¯e°f
network error	+n
network messages	¥n
network unreachable	-q
neue	jq
never	-o;r<p@lLbQpk~~q¯e
new	#k;f@£CfEfFdLlQeXk]q^e_mclefhfj}sfyn{f¢k¥k§e®j°d
new address	jr
newli*	&¢
newline	&u
newlines	&s
newly	_v
newly registered	_p
newsl*	Wl]qcnlp
newsletter	Wlcmlp
next	3n;e@lDtQdTp]cimkdmbnvpe®l±w
next hop	Dmnl±x
next server	no
người	*l2l4lCmJlNoUdVlWm]ddlfoglilqksotounwm~o
người gửi	tpupwo~p
người nhận	*l2l4mCmJlNpVldlfpglilsp
nhận	'k*k+e,k-k/n2k4l<l=e>kCmJkLeNoPeQdVl[ecedlelfoglhliljekenlsn¢e¥nªn±l
nhận thư	¥o
nhập	zo
nicht	"o#e'f)o*f+e,f-e.l/j2f3o4r5f9e:f;o<f>fEdFcHeIlJjLlOtQfRfSfUbWl[m]^_ebdccdlffhekpllmpoepeqqsctlumwsxeycze{f|j}f~d¢c£f¥e¦d§jªl¬f°p±d²d
nicht gefunden	kq
nicht mehr	jq
nie	!e"e(m*n+e-k3l4m;s<l=p@eIpJmUe]d^ecdjkkulmsewnye~m¢e¥l§e©o¯m
nieak*	Lqjq
niedo*	Ot
niepo*	?t
niepr*	kp
niet	"p4l;lJkLpOpiokpmnql~n¯k
niezn*	)qkq
nieznany	)qkq
night	¥o
nije	mt
nimmt	¥q
no	!a"k%g(k)l*a+c,m-q._0i1l2b3l4u5d6l7f8n9i:a;o<p=y>n?n@^AbBgCcEfF]GfH^ImJcKcLdMgNaOkPdQiRtSdU]VaWoXiYiZf[j]f^eaebjcYd^ejfpgbhbiijnkxlfmjnsotp[qfsatnufvowoxcz_{g|e}c~_¡g¢e£r¤i¥l¦_§_¨g©oªi«f¬f®^¯q°m±£²d
no answer	-t
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
no longer	'nLuQpUe]oimjxkjxm«j±d
no mail	!n#o;e<t=xEkLkjfkmmcreskul¥u¯e±_
no mailbox	inku
no more	5mMo¬o®n
no mx	<e=pQktq
no one	kp
no path	±r
no rdns	oq
no reason	°n
no reply	-q
no response	-s
no route	[r]o
no se	"m¥l¯m
no sender	Ys
no smtp	,wEp
no space	Mn£m
no such	-f9e;r=fJnLfOn]mbkefikjfksmnogufwm¤m¯e±f
no thanks	¯r
no user	ko
no valid	=nbriltl
nobody	,o5k;m?kInLlktrkte
noch	3s
node	;q]dym£m¥n§m
nom	(o]cqn
nome	kr
non	"m#f&j'd(f)n*f+e,f.d/f2e3k4p8g:g;r<k=f>f?f@fCgDxEeFcHeIfJfMbNfOrPoQgRjSeTgUdVgWf[p]e_ecddeffgdijjjkmlmmuntofpdqosbtlunvjwjxfyeze}g¢c¤e¥i¦eªf¬f®d¯a°f±v²f
non ascii	Dr
non existent	;m
non local	mv
non payment	!p
none	7c8q=lLoRkvm¦o¯o
nonex*	;nkstnwn
nonexistent	;nkstnwn
nonpa*	!s
nonpayment	!s
nor	Rnmmvn{n
not	!d"j#g%f&d'd(l)g*^+Y,f-l.l/r0q1n2Y3k4r5j6m7k8l:[;m=i?j@fAaBnCXDqEdFVGcHaIdJiKbM_OrPoQfRkS_TmU_VaWlXnYdZj[d]_^p_faibnc[dfelfngthjifjdktlmmyngojpUqtrlsgtjukvlwjx_y]{a|v}e~k¡r¢Z£l¤i¥n¦_§k¨g©gªi¬[®d¯s°o±m²Z
not .example	~o
not able	-n
not accept	"o-d.k/r;e<r=fEkLnOfVk]ehlkclemlqesotlutzf{k|f~f¥p¯j
not acceptable	fo
not accepted	"l.k/k4f7n;f>l?f@eFnHmJfLcOkRfUfYj]m^lalefgeqernsetezj|f§eªj«m®k¯l°l
not accepting	<kLqOr_ogekdmeskuk¥v
not active	Ltkb
not align	7z
not aligned	7o
not allowed	!g"n#g&l-e.l/f0g4n5f7f;e?l@fEuFgJfMfOmPoQgReTgYj]g_fcjdgekfngahiigk_lfmjngofqmrjsetdunvgwexozg{m|k~j¤f¥f§eªl«k¬f¯j±f
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
not delivered	*k-e2d3nMkQoSnUn]eso¯r
not delivering	lo
not do	Dn
not enabled	zn
not encrypted	ªs
not enough	Mp£t
not exist	4f5k7f8n9e;t<e=gBjJnLeOk]egjinkvmdogqdsetkuewt~g¤l
not find	=okm
not forwarded	jo
not found	-e5p6m7d8l9m;q=i@fFfIjLfMfOlQg]j^gbeefggkxmfopqfrftqudwk|f~f¤k§d±m
not handle	mt
not hosted	mu
not implemented	br
not in	#f(l)f;q>eDfEfFfQkRfXmZk]f^ocfdfgwjjk{ldmsqerftm}f¤f§f¯f±l
not know	±o
not known	;q]dkttm
not like	/p
not list	Pn
not listed	Xlkr
not local	jmmu
not logged	#sLo
not mail	>plpmn
not match	(u1m]kqq
not member	Pp
not now	°q
not offered	Dl¡m
not ok	Np
not one	kqmoqo
not owned	qv
not paid	!y
not permitted	.q4o?mDlLfPlRl^jflkdqkxjze{e¯l
not reachable	-p=nOl
not receive	<mmmsq
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
not supported	#l0tDnTsbmeekezl¡mªd«l
not take	"oEmkbul
not taken	>l_kfmmfqktjul¢k§dªk¬k¯j°o
not trusted	)n_n
not unique	dw
not us	~s
not use	moqn
not valid	;n]eeokrmers
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
now	!f-f9lCfJeKnLjMeNkOe]l_fajcojqkcxjyo¢d¥e§v¬d¯k°x
nowhe*	=nin
nowhere	=nin
ns	9ptp
nu	]ljnkt
nul	Rr
null	<z=aRsUb]fenkdoerttlwe¤m¯p
null mx	<{=atn
null sender	rp
nullmx	<t
numbe*	.m®n
number	#j,k.rClLlMeQjUc]n^f_fbfcdeugkijjemfplqewf{d¢q£f¤l¥f©m«l¬n®u¯f±f
number messages	¢p
number recipients	®o
numbers	®n
nur	Pogthn
nxdom*	9d;x
nxdomain	9d;x
này	4mCoPnuq
não	)l3k;o<lOm]cjkkqmnqnulwk¢e¯l
nội	/oEr~p
nội bộ	Es
o	!f"e'k+m-k5k;l<l?oEkFjJlLdMePeQdWj]n^fepgliljlkjmesltjuewj¤e¦n§d¯c°e
o error	¦q
occur*	_p
occurred	_p
octets	Gx
od	?t
odbio*	-m;mCmMl]pgmipsm®o±q
odbiorca	so
odbiorcy	-n;oMm]c±r
odesí*	uq~p
odmít*	,r^pup{o
odmítnuto	,r^q
odrzu*	,nun{n
of	!f"b#c%s&p'l)i*d+p,i-f.b/o0g1j2j3c4c5e7k8c9i:i<d=m>d?b@fApBfCpDkEfFdGsHjJiKdL]MqNgO^P]QiR_SdTjUiVgWjXiYcZg[g]k^k_vambkdbeZfcglhdipjakbllmfndofqjresntnucvmwmxbyjzg{n|j}k¡g¢l£v¤q¥^¦p§b©cªf®i¯i°e²b
off	!f+q-e9nEfFkL~PeQeWj[f]f_ebmctefhkjesfxoyf{f¤k¥r«k¯f
offen*	.r
offensive	.r
offer*	Dl]nkd¡m©m«m
offered	Dl]nkd¡m©m«m
office	"v%tId]epltm
offli*	§n
offline	§n
ofr	LoMlcnmetnuovn§p¬m
ofr #	LoMlcnmetnuovn§p¬m
ok	1k2¢NoOdRdYnbnflnrya
okänd	ks
old	Qt]mjt«q
ole	"p;ojoor
om	?p]q
on	!j"f#i%s'l(c)i*f+e,o-e.j0e2c3p4c7f8f:t;f<e=d>f?gAeCfDgEkFvGdHmIeJgKmLiMfNdObPbQdRcStTgUaVjWeXgYfZg[j]o^g_fafbgcZddebfcgohdiijkkolpmlnvocpbqprdsttbusvewaxcyuzg{b|g}f~a¢k£r¤k¥l¦w§b©e«g¬_®c°g±d²c
onbek*	;ukt
onbekend	;vks
once	*qKncd¬p®p
one	!f"f#f'f)k*j-f.f1j2g4j7f;e=f>f?b@fAfBjCdDjFlGoHkKkLbMdOfPeQeRkSfUeVkWgY}]f^f_cbmcrd{fjgdhcigkpmjplqjrfsdwdxfyf{g|f~j¢d£f¤f¥i§eªf¬m®x°f±e
one more	Fn¯n
one recipient	®q
ongel*	?r
ongeldig	?r
only	!c"k&j'g(g)g*g+f,e-e.j/f0m2f3j4c5f6g7f8g9d:f;e<j=k>d@fAfBfCeDpEdFbGgHgIbJfKgLjMaNfOdP}QdRkSeUjVrWeXjYp[f^^_ca¡bgcedeenfeg©h«iejck[lemengofpdqfrbsftcu]wexdzf{e|e¢e£f¥z¦i§d©eªw«o¬m®m¯_°e±k²e
only accept	Up
only one	RnYn®n
ontva*	4lMmgokosn
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
option	bx
or	!e#d&j'i(g)g+f,k.j/q0f2f3g4f5f7l9f:f<l=d>g?l@fAkBcCfDlEbFmGjHfIjJfKgLaNjO{PgQeRlSfTfUfVfWfYgZk[k]m_eambmcldnekfpgeheicjfkdlgnfogpfqdsctouivlwexfyfzo{p|c~f¢g£f¤g¥e§b©gªg«r¬g®e¯l°k±c²e
order	]qbp
organ*	.pEkFc]d^qh¡ve
organisation	.nFchs
organization	hp
origi*	ro
originator	ro
other	+n/oLeNl[o]bfpjnkbmlpmse¤l§c¯r°q
other address	fp
other undefined	/pNl[m^m°m
ou	?oFn]mdm
our	"k#c&f'g(g)j*f,k.m/f2g3g4c5f6f7e9f:c;g<f=e>f?e@dAfBkCfE}GgHjIfJfKgLbMdNgOdPcReSlTiUkVeWeYf[q]q^p_eagbgcsdjeeffg_hmidjfkwlpmongogpdq_s^tcunwdxjyo|d}i~£¡m¢c£e¤n¦e§k©fªf¬d®j¯l°d±f²e
ours	kpmn
out	!f"e%t&g'u(e)d*f+g,d-t0g2g3l4f9n;e=f>f@dCfDgFdGgKfLsPfQmRfUeWg[d]s^e_fbrcegfiejlkdlpmjogpeqfsetfukwjxfye~f¢k£p¤j¥g¦q§qªf¬f®d¯c°d²f
out date	'n
out memory	£o
out office	%t
out while	]n
outbo*	;lMdclllmdxy{d¢s¥l
outbound	;lMdclllmdxy{d¢s¥l
outgo*	!f#o>jMc[n]eceqlx{{e¢y
outgoing	!f#o>jMc[n]eceqlx{{e¢y
outgoing mail	qlxt¢m
outgoing server	#n
output	Ju
outsi*	"m.n4dhªkemqqetlub~m¯d
outside	"m.n4eh{kemutlub~m¯e
outside mail	hq
outsiders	hu
over	"g#f'l)g+g,k-k.f2f3g5f9g;g@fAsCnEfFfGqHgJfKfLjMzQoRbUvVq]e^fbdciefhgifjfkclgmfnjpdsfyfze{d|f¢m¤f¥f¦g§m©gªo®p¯f°f±g
over #	AkGmLnUnVnbe§k
over limit	CmMocd®l
over quota	Mr]e
overd*	!r
overdue	!r
overf*	+n
overl*	Gpyx
overloaded	yv
overq*	Mr
overquota	Mr
overs*	Up
own	#e:f>fBnEmFaVk]e^fhkkdmlpnqorjsoubwp~u¯m
own domain	~q
owned	qv
owner	7p8f:f;e<k>lEfFdLpMeNmOcPeTkWy]b^fhejqqjs¡uc|n¤k¯f±f
p	7o
p reject	7p
pace	cu
packe*	[v
packets	[v
page	+l:lHm]q¢l
pages	2pMmUp
paid	!v
palve*	-ojqor
panic	¦q
par	!m*m@lLt]d¯e
par le	!n
para	4n]mimkbmnqm
para enviar	4oqn
paral*	¬s
parallel	¬q
param*	b£kd¤m
parameter	btrm¤m
parameters	br
parcel	]p
parece	{u
paren*	]ngq
parents	gq
parse	Roevrn|a}o
part	"n0j3k6b;r?nDoEeQeToUf]kbeezjfkmmermtlue~f¯e±f²p
part #	²p
parti*	Mb£u
partition	£u
party	mu
party mail	mr
pas	(k3k4p9k=mJkLpPkQdUe^ecdhkjdkpmonmojqmseteukwp~k¥k¯l°k
pas de	koum
pass	7lWmvrzl
passed	!d2dLlQp]dnwpw
passw*	"u#r*k.f0lQf]pkeqfxoz|¢k
password	"t#r*k.f0lQf]nkeqfxoz{
past	'qQn
path	)p;dRe[p]beqfmkcmeo_r{tsulwp¤l¯e±p
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
peer	'l(q)m+x-k]]bono«o
pendi*	Wm
pending	Wm
pener*	so®q
penerima	so®q
pengi*	ur
people	4kAo]pgsjl®s
per	!m"f#l*m+e,f-e.f4i;f>g@dCpEeFfHgLeMcOfPfReUfVk^k_fbfc£ekjlkblgmlpfqkrdtfuewkxgyf{f~g¢v£f¤e¬x®x¯d°f±g²f
per day	¢r
per hour	Cn¢s
per mail	®q
perfo*	2o
period	!dClLlQrcnsl
perma*	0k9e;lEkNk_oul|d}o¦k¯v
permanent	ul}k¯x
permanently	;n_p¦l
permanently deferred	_p
perme*	}r
permerror	}r
permi*	!e"t&l*f,i-f.n/f0g4~5k7f;f=f>f?k@gAmBfCiDkFeHfIkJlLbMePmQfUpVfWgYg]l^fcfdffjgshgifjekZlfmlofpfqqresbtevgwezd{e|s}g~f¢k£g¤n¥g§e©g®i°g±d²g
permission	4w5mEkIlJnPj]ngokemesf¤j
permission denied	5mJn¯m
permission send	gr
permitido	Uo
permitted	.p4m?lAmDlEfLePlbjfkgmkcrfsfuewfxjze{e|t®j¯k
permitted sender	|r
perso*	.wUcVo]kjlsu®l
person	Wogmktspwe¯e
personal	.nUdVost
pesan	Qr®p
pełna	Ms
pf	|o}o
pgp	Tz
phish*	Hvxm{m
phishing	Ht{m
phone	-mMlgn¯q
phrase	.x
phép	4mgmmo
piena	Mu
pipe	+t5©¯a
pipel*	bv
pipelining	bq
pièce	"p
pièce jointe	"p
più	ju
placed	So
plain	.q0nªr
plain text	.m0nªo
plain*	ªz
plaintext	ªz
plan	!lCl¢x
please	!f"k#s'g)g*m+k,f-e.d/g0g2g3g4f5f6g7g8l9d:f<g>j@oAgBjEbFeGgHfIfJeLeMeNgOkPcQcRfSfViWmYg[f]r^eagbeckdfejfegdhdjxkaldmlpeqesgtevgwgxfykzd{j|s}i~i¢f£j¥e¦j§p©eªs«o¬l®l°l±e²l
pleine	M}
plugin	§r
plus	LnMljokn°m
poczty	=nLppq
points	=}irpmto{l
pol	^|
polic*	Mb^yco¯a
policy	!f#f&g'j(g)k+f,c-f.q/b0g5f6i7§8q9f:d;e<g=f>t?g@jAgBgCfDgEkF^GgHfIgJfLeMdOaPeQfReTgUfVfWfXyYg[g]j^·_kagbfdgeeffgghiifjgkcmcogpfqfrksit_uavfwexfygzg{i|q}j~l¡m¢n£g¤g¥f¦g§p©dªn«f¬f®o¯R°_±f
policy block	>w
policy framework	|q
policy reasons	^m
policy rejection	um¢n
policy server	§r
policyd	Mb^qco
polit*	7o^¤
politique	^p
polít*	^s
pool	>lyr
poor	Hl_¦
pop	#p
pop before	#n
por	)l,n.k^t_ngkiokdlkxl¢m§k®n¯b
por el	ip
por hora	¢p
port	#m,¥-k9kbk
port #	,t-k9k
possi*	Tloo¯k±l
possible	Tl¯k±l
post	!f.f4f7j<n=n>nEfLeMfOkP©QeUcVoWp^f_kcfhjilkflfmkqdseudxlyfzf¢j¥q¯j
posta	<l=nOshoul{s¯d
posta kutusu	Oq
posta*	Lp
postal	On
postf*	JpKqLpMpNmOtUdgmklqksl¤n
postfach	JpKqLpMmNmOtcegkkl
postg*	@q
posti*	CpP{Ws]ekl
posting	CmP{Ws
postk*	JnOpkn
postkassen	JnOp
postkassen er	Op
postm*	FeOkdkmeuowz¤q¥e¦p¯n
postmaster	Fedkuowz¤q¥e¦p¯n
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
prece*	axbn
precedence	ax
prefe*	sv
prese*	"l(p:nLlYm]d_kamcekmym
present	Ymamym
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
probl*	InLdMeN¥Of[l]f_oeffvjekasf¦l§u
problem	InLfMfNw[m_oeffvjekb¦l§u
proce*	)k5n@eAkKjNjRe]ecdqmyt}m¢l¤m¥l§y©f¬e¯f°c
process	5lAkqm¢m¥l§r°d
processing	}m§p
procm*	5qsq
procmail	5q
profi*	]p
profile	]p
progr*	#s5}@mkdrl§s²p
program	#l5srl²q
progress	@m§q
prohi*	!f"o,k.w/d0n4p6k7nEeFfIbPn]f^sffmlqjvd|j~e¯p
prohibited	"k,l.o/e0n4q6kIbPn^nmmqjvd|j~e¯n
prohibition	^n
proje*	.n]o
prote*	"n4rgnlk{c~r
protected	"n4r~l
protection	gm{c~m
proto*	[l]mb|©c«u
protocol	[l]nb|©c«u
protocol version	bm«o
prove	*s
provi*	!n>x?lDmFjLdMfXj[n_fjlmlqftkvl
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
publi*	4d7k8v:l<o=pFkPl]o^akete{r
public	6n9c:qFqTn]m¤n
publish	7c8r
published	7n^c
publishes	<o
puede	qq
put	"l*l2oAnEmFdJkSl]esl°n
pyzor	{q
på	!l*m:l@m]rgoknql£m
příje*	sp
příjemce	sp
qmail	io¤o¦n
qq	¦t
quali*	Bmemrm
qualified	emrm
quara*	"e7lS¾]d{b
quarantine	S¡{e
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
quota	!g-g4g;g@fCoEgFgJfKgLfMµOgQeRgUdVg[g]j^e_gcnifkemdsgtguewgxf{f¢©£m§l®f¯e°f
quota exceeded	Mk]kck¢r
quá	CnGnUr_mclpoym
r	&m;m¯s
raggi*	[s
ran	's
ran out	's
range	>x¦l
rar	"t
rate	+e8j@cC~FfLfMdQfUf_pc¯kfufvjxjyf{d¢n§e¬m
rate limit	cm¢l
rate limited	cq
ratel*	co¢p
ratelimit	¢p
rbl	EeF°se
rcpt	!f"e&g(g*f+r,d-c.e/g0f4{5e7f9f:f;f<j>fAfBfCvDjFfGgHfJgKfLeMeNiO|PfQeReTmUZVqWfYg[f]__dblcZdoewf¥hgifjfkslimfpeqercsktdubxeyeze{e|e~e¢c£g¥f¦m§j©f¬e®¦¯c±j²g
rcpt #	ko
rcpt command	EkOjbcfkkqmk§k±k
rcpt domain	^p
rcpth*	mq
rcpthosts	mq
rcpts	®z
rdns	>lo¤
reach	*l-p4lLlQm
reach*	!f"f*j+l,k-s;e=m@eCmFfJeLdMmOqQlUcVd[p^f_ebfcohpikk^mdpqqfsftfufxeyozf~f¢n£j¤f¥f¦k§e¬o®k±e
reachable	,l-p=nOlhn
reached	+m-j@fCmEjFfJeLfMnOlQlUcVd[m]j^f_fcphjilkbprxeyoze¢o£j¦k§b¬o®l°j±e
read	+r-kIlPjTm[e]k{n¤r¦t
read only	Po
real	@n
reaso*	§l¯n
reason	!m5k^kfmkllm¯y°w
reasons	§l¯n
recei*	!i#f&j'g(f*g+j,m-k.e0f2p3g5f7g;f<u=d>f@eBfCªDkEdFdHfIgJdKiLsMfNlPdQdRgSmTgUeVkWf]^^c_ecfdfeegkiejdkmldnpofpvqdrfswtfuewgydzf{_|f~e¡m¢^£d¤l¥t§c©kªl«i¬e®b¯m°f±e²g
receive	!l<rCpJfLxMlNmVlhlkcmkpeqfsr¡m
receive limit	Cp
receive mail	Nnmn¡m
received	,n-q2mCnLfMfUe]ekenjp}sf¢c¥l©n«k®d
received headers	po
received too	Cq
receiver	Smkqsr¤m
receives	<mCokn
receiving	!c+k-eCuDmKmLk]exk¥qªm¯s
receiving mail	CnKm
recep*	¥p
reception	¥p
recha*	_p
recip*	!o"d#d&e'g(i*e+d,d-f.g/d0g2m4r5d6e7d8f9j:c;m<m=l>b?e@lAeBdCpDpEfF_GeHbIeJeKoLkMlNsOqPbQaR_SoTlU[VvWdXgYeZg[g]b^e_fafcddvesf£gphoiljkkvlsmlobpbq_rfsytauZvew^x_yczc{_|f}f~d¡g¢g£c¤f¥c¦f§m©dªi«e¬b®¦¯k°b±n²d
recipient	!l"e#e&f'g(i*e+e,d-g.c/d2o3f4s5e6f7d8f9k:c;o<n=m>c?e@mAfBeCuDmEeFbGfHcIeKpLpMpNsOsPbQcRbSpTmUYVwWdXgYfZg]a^g_eafb_cWdqeufugrhpinjlktlumnnfocpdqargsutauZvew_xaydzd{_|f}f~d¡g¢e£d¤g¥c¦g§o©eªj«f¬c®k¯b°c±q²e
recipient account	!pLrNoOd
recipient address	0j4k;k<n=e@jDfMiOcSk^t_jfjgjhliejfkdrfs_teuj|l¢l¦k§lªl®f±f
recipient blocked	!p
recipient count	®p
recipient does	sn
recipient domain	!e9q;s<m=o]ekemlte
recipient limit	®q
recipient mailbox	2qMmOnkc
recipient name	]n
recipient not	LqOtdnemgcilklmdsd±m
recipient policy	rn
recipient rejected	fo
recipient unsubscribed	lq
recipient verification	ko
recipients	!k.l2f3j4f;e@fCcDkFfJeLcMdOfQfUj^fbocsftgfhfifkjmfnjpfsl¢k§f¬f®¤¯q±e
recog*	)lbpklwo{n
recognized	bn
recor*	1m=oZmqlte|c}q¥m
record	1m7e8v9e;f<n=t>fBjEeGmLgMgOfQfSfUf]g_dceefgfimjfmeoupjsgtnug|l}z¤g§f©m¯f±f
records	1m=pZmqlte|c}q¥m
recus*	_p
redde*	,r^puo
reddedildi	,r^puo
redir*	i©kaps
redirect	i|
reduce	cq
reenv*	3piq
refer*	Ao
references	Ao
refus*	!d"m#e&j(f)l*d+a,y-b.i/l0f1g2f3f4i5d6f8f9j;e=c>i@fDjFoGeHkIfJiKfLfMfNfOnPeQfReSdTmUiVgWlXgYm[e]c^o_kalccdiedfqgjhbiijckalgnfolpiqerjssunvmwkxbyezn{l|d}g¢b£f¤g¥j¦e§f©cªm«j¬g¯k°m±d²k
refuse	,m.m7nEoHl^tun
refused	!d"m#e&j(g)k*e+a,r-c.j/m0f1g2f3g4k5e6g7g8g9j;e<f=e>k?i@gBiDkElFmGeHkIgJjKfLgMgNfOoPfRfSdUkVfWmYn[e]^^p_lalcddgedfngkhcigjdldngomqfrfsftjumvmwfxcyezo{l|d}g¢c£g¤d¥j¦f©cªn«k®d¯m°l±d²k
refused connection	,p
refused ofr	Mmtnuovn§p¬m
refuses	,mkcrmswwn¤l®l
refusé	/m4mWl^nmnur
regis*	:o;|=lLe]e_sgnilkrmctn|d}l¦n
registered	:o;p]d_tgoilkmmetm
regul*	^q
rej	^sfs
rejec*	!c"j#j&j'f(f)l*e+d,n-d.j/k0g1g2f3g4e5d6m7n9e:f;d<f=d>g?c@mAkBoCeDfElFnGfIfJeKeLgMdNfOpPiQdRcSiTeUiVfWqYlZg[g]i^s_kagbecgddeefkgehfjckflfmgngolpeqeraspusvewkxaygzk{n|l}f¢j£f¤d¥e¦j§m©e«l¬f®b¯r°m±c²j
reject	!f*f4f5f7}8d:f>f@mEqFfHfLfMfOfPoQfUcVo]c^s_ebfcehfjfkcljmeqfrfsvtfuswk{l|j}f~e¢f¦f¯y°n
rejected	!d#j&j'f(f)l*e+d,i-e.k/k1g2g3g4f5d6i7q8f9e:d;e<f=e?c@jAkBpCeDfEpFnGfIfJeKeLdMgNgOrPjQdRdSjTfUjVfWqYlZg[g]j^u_lagbfddeefkgfhgifjckfngolpeqerbsntiukvewgxbyfzl{m|l}f~i¢f£f¤e¥f¦j§m©f«l®b¯m°l±d²k
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
relay	!f"f#j)j*g,g-f.f0g2o4e5f6i;e=f>lBgCfDjE_FuHfJfLeMcOfPfQfRfTjUf]j^c_eaibfefgehfijkbmÀnlofpgqlsctgudvfwfxeygze{c~i¢r£l¤i¥l§e¨xªg®f¯d°f±q²g
relay access	mn¨y
relay not	mn
relay*	EfLeMfcekfm°n}ql¢j¤k
relayed	n~
relaying	Lfcfm¨qm¢j
relaying denied	mn
relays	mz
relea*	*nSwWn
release	SnWn
released	Sp
relev*	±p
relevant	±p
remet*	gnkbtmuswr~m
remetente	kctmuswr~m
remit*	gokcrlsntlu{wp~l
remitente	kclltlu{wq~l
remote	'q(f)s*f+w,t-l0l2f3f5f9f;e=f>eBmEeFdHfJfLfPgQfReSfUgVfWf[l][^e_dbjcfeffkigjfkkmkngojpjqfsftfufwfyezf~j¡m¢f£e¤e¥d¦f§cªf«l¬f¯w°}±o
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
repli*	bqto
reply	(f*n,e-r2f5f:k;d=e?fFeHfJfLkMkNjOjQfRkWf[f]dbyeegfjflfnfofpfqergtpukwj{j~j£j®f¯q°q
reply end	Mm°l
reply mail	*l
reply rcpt	EkOkbekp§k¯k±k
repor*	lq
report	xn¦n
reput*	:lEeHr^f_¯cdlkseyd¬f
reputation	:lEfHr^f_|cflkse
reque*	!f"f#k*n-d.f2l4f5k7j8f:l;e=lCfEfFnJfKjLfOpPfQeTiWn[l]u^f_fcjeeflgkjekfmenkpgqesludwfxgyfzf¢f£f¤f¦f§jªj¬e®n¯r°n±f
request	*o5l:lFnLkWo®n¯k°k
requested	2m;f=lKkLdOr[m]mfljfnl§mªj¯p°k
requested action	fmkk§m¯q
requested mail	Onnl
requests	]r
requi*	!f"f#{)l*m+f,g-f.l/f0n1j3k7c8q:f;c=f>f@gBjDoEfFeHgIgJfLeMfOgPlQeRkTtUfWg]j^e_fbjcfejgfhkiejfkblgmiokpfqeriseteuevmwixf{e|f~f¡s¢f¤f¥g§f©eª¡«d¬g¯f±f²g
required	"f#p)l*n+f.f0n1k3k7e8m:f;dBdDnFfLfMfPlQfRkTm]k^f_fblcfemgfhkkcogqerjsftfufwjxfzl~g¡s¢fªq«f
required but	Do¡m©lªc
requires	#lBmeeokªr
requiretls	Tr
resend	"l3qHm²o
reset	+}
resid*	>r
residential	>r
resol*	-a9§:f;l=o>fBkEeFbIoJfQf[f]j_fefimkfmfo{sft~ufwe~e¤t§c¯f±f
resolution	9r
resolve	9p;e=lBlIm]moutr
resolve your	on
resolver	9t;n¤v
resou*	@lyy£s§r
resource	yr
resources	@lclyo£q§s
respi*	^muo¯o
respins	uo
respo*	*p+o-|9l@fReWn[e]bbwkems{f§j°l
respond	-p
responding	-p§m
response	*k+n]ebymk°m
resta*	§w
restarting	§s
restr*	"j#k.o4¢@fIeLeMcOfPoVl^lcmelfegkh{kalfscwf{b¤j§e¯n°f
restricted	"k#l4xIfPmcmenhtke
restriction	4n¯o
restrictions	hm
result	Wndm|p
rete	[s
retir*	js
retired	js
retra*	m¦
retri*	Q~§m
retried	Qs
retries	Qs
retry	+f,e-a3j9n@~CcJeKrLfQ~Ue^f_fcdpfwmys¢e¤d¥f¦d§y¬f®f°m
retry after	@pQc
retry in	@nyp
retry time	Qo
retry timeout	Qq
retry*	3n
retrying	3n
retur*	!e&o)j-d5u=lIjLbNjPkQu]lbcdmfjhfjflmpfsftfuexf¢f¤j§k¯v°l±m
return	&n;d=cLeQkRe]reaodr¡tzurww
return address	eckcrstpwp
return path	rutoumwq
returned	!e)j-d5uIjLbNjPkQl]lbcdmfjkkuf¤k§k¯y°l±m
returned #	§o°m
rever*	!f9f:k>qEfFdLekemfo¬qkroskwl
reverse	:k>rFfLekeoxqkrpslwl
reverse dns	>m
revie*	Wr
review	SoWm
revok*	)q6nxn
revoked	)q6nxn
rewri*	¤v
rfc	&j5f<o?qDkLfR§UeYm]dbfevkarmtnuf|k®f¯f
rfc #	&j<o?qDkRqYm]eeqkcrn|k®f
rhsbl	:v
richt*	.r^t
richtlinie	.s
rifiu*	un
rifiutato	uo
right	4xKlOdgeqqxpym¤l
right now	ym
right send	4oxq
rights	4y
ring	py
rly	mv
room	>nMxVm]n£l
root	)rru
route	+f-eLeOf[|]qgfka¤jªn±¸
route host	[o]p±a
routed	±r
router	Kl±m
routi*	[w]damdkpl©k±¢
routing	[w]ddkpl±¢
rp	mr®p
rspamd	ClHlYk{y
rst	,v
rule	%p.z/d4lBjFfLjUj]e^¦hfinjfmeoesk{bªj
rules	.pEd^¢bmsmxb{c¤n¯c
rules*	¤u
ruleset	¤u
run	+m5t]p¤u
runni*	,q
running	,q
rác	{p
réess*	@m
réput*	_r
réputation	_r
réser*	Pw
réservée	Pq
réservée aux	Pq
s	-n0n@lOcQfT¡cekr¤l§k¬l¯m
s #	km¤m§m
s mime	0nT{
sa	¯s
said	(e*f-a5f9f;c=eBkHfMlNjOkWq[f]c^nbkefjfkppfqfskwr{j£j§k¯v°r±e²j
said #	MlOmwq¯q
said no	Wr
sale	]p
same	Kldmhoqq¬l
san	(q
sasl	#p¢p¤m
save	Jv
saved	2t
say	^nbo~l°m
says	(l)j<r=cEfFoJj^piskembol|m¡m
says no	<oin¯m
sbl	Fp
scan	¤l§v
scann*	"k]dyl§|²u
scanner	]dyl§w²t
schle*	pq
school	]n
schre*	Pukq
schreiben	Po
schrá*	LpMsOp
schránka	LpOp
schwa*	Fp
score	Ue_£ue{¤
scored	{v
script	&o.n5°]c¤o
se	"k#k+m-o2m3sLeQr]l^e_ojkkmwkzk¢e¥k±f
secon*	-m@tQl
second	]m
seconds	-m@qQl
secti*	?nAn
section	?nAn
secur*	!l"o0cLdSsTx^xbdkfªj
secure	)mTv©sªt
security	!l"o0cLdSsTx^zbdkf
see	!f"f&q*j.f4e;e>f@mFpHf]j^f_jbeceefifjjmcoksfteufwfxm|¦~f¢f¤j§e©l¯p°s
see .http	&qEm|m°d
see .https	Fljkxl¯k°k
see log	°q
seen	@sEm_mpm{m
selec*	6p¤n
selector	6p
self	)t]qpl
self signed	)s
sem	Qm±s
send	!d"f#u&g'j)g*j+k-e.o/e2g3n4i5e6g7f9g:f<j=e>k?e@eAgBeCfDfEaFeGgIjJdLdMaNfOcPjQkRcSfTjUiVfWfYf[f]b^dalbmcgdfedfkgwhdidjlkbljmdnkofpfq~rlsatluevfwdx£yfze{c|t}g~e¡m¢{£e¤f¥j¦e©fªe¬g®j°f±k²f
send again	*p3mjm
send behalf	qr
send from	#oqnrotq
send limit	¢p
send mail	4k;mPm]eflgdxl|x¡n
sende*	#k*l.f4d6l7f>f@lFbLfOfPf]d^d_qckgwhrkdmcqkrksutjuswlzf{c|p¢f§fªk¯e
sender	!["a#e&e'f(f)e*|+e,e-b.b/e0f1f2f3f4t5d6k7q8k9_:u;[<a=X>f?k@iAfBbCbDgE^FdGkHbIeJdKeLXMaNeO_PgR^TeUbVeWcXfY¦Zg[e]_^Y_rafbfcpddeWfbgwhdibj_kSlem]nfobpcq¡r±svtªu¶vuw®xuydz]{[|z}n~¢¡g¢q£e¤i¥d¦d§]©eªj«f¬l®f¯f°a±b²d
sender account	xr
sender address	#n4f:q@fEfFeOe]kebgejfkbqprvtounwp~n
sender blacklisted	uo
sender denied	snuq
sender domain	7p8j9f:s;e<fHf^f_fcpefmdrfsjtuumvjwe}j¢fªm
sender id	|w
sender in	snup
sender lacks	4p
sender not	#f4oPobjgvhmkfqmrlscumvfwnze~e¯f
sender policy	7p|p
sender quota	¢q
sender rejected	us
sender score	_s
sender verify	tlwv
senders	#k*l.f4d6l7f@lEfFeLfPf]d^dckgxhrkemcqkrksptjuywl{d|p¢f§fªk¯e
sendi*	!d"f#q'i)f*f-l/g4k8k9g;e<f=g@eBgCfDgFnHfKgLcMfOfPfQfRgUe]d^f_pbfcsefgfhfigjgkblpmgokpfqusduevkwfx~yfzc{b|o}k~g¢z¤f¥f§f©g«g®i¯e°f±k²g
sending	!d"f#q'i)f*f-l/g4k8k9g;e<f=g@eBgCfDgFnHfKgLcMfOfPfQfRgUe]d^f_pbfcsefgfhfigjgkblpmgokpfqusduevkwfx~yfzc{b|o}k~g¢z¤f¥f§f©g«g®i¯e°f±k²g
sending domain	qmvl}l
sending limit	¢n
sends	&qFm{a~m¢n
sensi*	.y
sensitive	.s
sent	!j"k*n-k.j/m2r3f4e?fCeDjEeFlGdJeLaMfQcRfUu]q^f_cbpeegfkflsmentpfsduewexsydzf~m¢¡¤f§f®d¯d
sent too	¢t
seque*	bv
sequence	bv
serve	ms
serve*	!e"e'w(j*f,o-w.f3n4f9u;d=p>m@pEqHeIfJfLdM^PeQcRfSfUf[e][^e_fbecdefgfhejdkflfmtnlojpnqesewlytzj{e~l¢d£r¤r¦t§e©f¬e®d¯c°a±l
served	Lq
server	!a"b#m&j's(l)o*a+j,p-}.a/f0j1i2a3d4^5g6e7c8f9v:e<b=p>o?d@pBkCaDoE}FlGdHaIdJfKbL]MYNdOcP_RbSaTdUoVbWbYeZk[c][^d_sagcidde_fdg^h^igjakflbmpnsokppq^rfs[tguovdwoxcy{zf{_|l}b¡q¢^£t¤o¥x¦}§v©mªi«n¬c®j¯g°g²b
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
servi*	!r"f#m&g'm(j)e*j+f,j-m.e/f0g2j3j4d5j9f:l;j<q=l>p?f@jBfCfDgEpFjGgIfJeKgMbOcPeQdReTgUlVgWf[f_jbdcmdfeeffhdkbnlofpeqerfsbteudvgwexeyszk{d}g~n¢c£k¤l¥v¦m§rªf«g¬f®e¯m°d±e²f
service	!s*l,g-e.f2j4e5k:m;m<r>f@fBgEjJfLmMdOdPfQfRfWg]k^j_lbecmhfjlk_mfpfqfsdtfudwgxezl{e~e¢f¤k¥x¦i§o©f®g¯p°i±f²g
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
sessi*	#r+t,j-n.f2l@fCeEfKlLfMfQeUj]d^f_fbphfkfpfzf¢e¥k¦e§e©kªq¬}°k
session	#p+u,k-oCeKmUk]ebryf©lªn°k
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
short	bocs
short period	cq
short*	Hvym
should	Mn
shut	Lpumxo¥m
shutt*	¥n
shutting	¥n
shutting down	¥n
si	sp
sich	4l@mjp
siche*	^t
side	+m-n§mªm
sie	"k*o3k4o=kLe]mceiljoqorl¢m®k
sieve	5sUdVosr
sign	#tenkeudzp
sign in	#tzo
signa*	6¦FeHrTukfvjwf{j§j¯e²l
signal	5t¥p
signal #	¥p
signature	6¤FeHnTvvjwf{j¯e²l
signed	#p)t6nTsqn
signed in	#p
silent	-r
simul*	¬u
simultaneous	¬p
since	!l8mLeXkxl¢e±k
sind	mmum
single	Yn
siste*	kq¥q
sistema	kn¥q
site	:eElHwLeUk[m^ncehlukxn{c¢k¥m«m¯e±n²d
size	!g"e.g4fAtCfEfJfLeMoNgOfPgQeRdU±V~]o^f_gapbrcdefkemfpeqgrbsfuf{e¢d£m¤j¦f®g²g
size #	Vd]p£n
size exceeds	AlUk
size limit	AmUc]m¤l
się	(n5two©p
skipp*	lp
skipped	lp
skrzy*	JnMsOrdshpklqn
skrzynka	Orhp
skräp*	{s
skräppost	{s
slow	]lbbcwyn
slow down	]obbcnyo
slowed	Kr
sm	zq
sm mt	zq
small	©p
smart*	llmo¢k±l
smarthost	llmo
smells	{y
sms	2mGeUp]]epglhlnn¢m®n
sms gateway	kn
smtp	!c"g#£&k'f(g)f*e+k,x-m.d/j0f1g2i3f4f5b6g8g9e;b<j=l>l@fBfCeEmGeHeIfJdKfLjM_NfOlPeQdReSeTfUgVkWfXiYg[g]U^a_bagbxcddfeffqhdiejckjldmmngoipdqirfsftkvfxqynzr{d|f}g~e¢o¥q¦j§a©dªi«f¬n®j¯z°j±f²f
smtp #	MbVn]dun
smtp address	fq
smtp auth	#t
smtp authentication	#m
smtp connection	-o
smtp error	+dbkknok¯m°o
smtp service	<lEpLo¦l
smtpu*	Dx
smtputf	Dx
smtputf #	Dx
so	*l-e3m<m=d>fEfFlJjMeQeXkZkcskemkpmqfrmwq~k¯e
socket	+w,m-mJe[s©l¬l°b
socket error	-o[q
soft	9m@s°u
soft reject	°p
softw*	+mGm¦m§m
software	+mGm¦m§m
solo	Pogohr
som	{s
some	fm
somet*	/oNofn
something	/oNofn
soon	@pbm
sorbs	Fx
sorry	!j"m-l4f@jAfEeHfJfOlPjUdZk^k_kbfcfekglhejekqqeudyl{f¢f¤f¥k¦m§d¯y°k±f
sorry domain	mn
sospe*	!s
source	Fq_o{a
sp	vn|o}o
sp pf	|o}o
space	>oFeLeM¨elkasf£¥§d°f
space left	£m
spam	!g"e#g&g)g*j+g,g-g.b/d0g4g5g6g7f9g:n;f<g=g>f?g@rAgBgCgDgEdF§HdIgJgKgLbMeOgPjQfRfSpTgUdVgWg[f]p^c_zbfcedgeggfhgigjgkblsmbofpfqfrfslteubvgwex{ze{¹|g~e¢e£g¤f¥g¦g§l©gªg¬g®f¯f°g±g²d
spam from	Fp
spam score	{n
spama*	{s
spamassassin	{s
spamc*	EbFu
spamcop	EbFu
spamd	{q
spamh*	:m>nEdFtHn
spamhaus	:m>nEdFtHn
spamhaus dbl	Hp
spamm*	EmFpLdxu
spamming	xv
spammy	{t
spamt*	Fp
spamv*	xr
spazio	Mp
speci*	gn
speic*	Ms
spell*	kq
spelling	ko
sperr*	Enlr
spf	!f"f#e*g-g.f4f6_7n9g:f;f=g>f@gBfEfFfHgJgLeMfOgPgQgReUf^ebfcaeggfhfiijfkcmdofpgqfrfsftdudv®wfxgygzf{e|È}¾~e¢e¤f¥g¦g§eªg¬g®g¯d±g²g
spf dkim	6e7ovy|d
spf none	vn
spf record	}r
spf records	}q
split	®r
spoof	~q
spoof*	~x
spoofing	~r
spoofing policy	~q
spool	+eJrQlUd]b£¥¦t
später	°p
srv	§r
ssl	#_'o+c]c©«ª|«p
sslv	«x
sslv #	«x
staff	hrkp
stalw*	El§m
stalwart	El§m
start	]m©m
start tls	©n
start*	#_Qf]k¡w§e©{ª£
starttls	#_]d¡w§e©{ª£
status	-f3k5t@eJeNvOcQk[l^kcefrkcnr¦m¬m¯p°k
status #	¬m
steht	Ongplm
still	3x]n¯o
stop	~o¬n
stopp*	.mMeQnXk]eppxk¥r²o
stopped	QnXk]bppxk¥r
stor	Uy
stora*	JpMu]mcf¢d£v§j
storage	JpMu]mcf¢d£v§j
storage limit	Mo
storage space	Mo
store	J¡£r§m
stored	2sJnLmMo]dmc
stray	&r
string	en¤n
sts	=dX´
sts policy	Xt
stude*	Mnko
student	Mnko
su	*lEmMmWk]lkesl{o¢p¯k
sua	*oWmgn¢p¯n
subje*	(v)e*v.~Ru]e^dkf©m
subject	(r)e*v.~Rv]e^d
submi*	#}4rEeMc]dcczp¢v¯e
submission	#t4sMd]dcdzq¢r
subnet	Ep
subsc*	!vIlLmP§QeUf]jhekmspuc
subscribe	Po
subscribed	Pt
subscriber	!qLmknssud
subscribers	IlPr
subscription	!n
succe*	2yQn_q
succeed	_r
successfully	2q
such	-f.j4g9e;s=fJnLfMgOnRg]mbkefikjfksmnofrgwm¤m¯e±f
such domain	kdmv
such host	;q
such user	imkmwl
super*	Mn¢n
suppo*	#n0uCmDuLfRfTu]d^ebojfkcnjpkrfxmzm¡r«k
support	CmDoplxn¡rªl
supported	#l0tDnTrbqeekezk¡mªd«l
suppr*	kdl©{e
suppressed	ly
suppression	lt
suppression list	lo
sur	*mMm]oyo
surbl	:tFbHr
suspe*	!®"d#f*j,j;f?dEfFbLaMeSq[o^f_rcfdjjgkbmfpjqfsfufxrzf~r¢f¤d¥m¦m§e¯f²m
suspected	!cFdSn_q{n~m²n
suspended	!z,jLdMfSk[o]j_fdjkdxs{f¤e¥m¦n§f
suspi*	"k@mHmSv_uxo{v§e
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
synchronization error	bp
synta*	eo
syntax	.f6k;f?rB^RvYf]jb¦cfe~ffifk]rtudwezf|b}p¤l§e
syntax error	bleprl
syste*	¦r
system	!f"f#f*k-j.e/e2f3o5i9g:f;s=g>f@eBgCgEnHfIgJjKfLcMbOePfQeRfUlVfWf[f]dbfcdeeffgeiejmkklmmeogpfqfrdsdtmwfxeywzf~f¢e£w¤p¥w¦~§s®f¯f°d±f²g
system full	£o
system not	¤n¥p
system storage	£n
szerv*	Ev
sách	InPm^pgmlp
t	°o
t #	°o
ta	+pjn
table	+dElIm]pkklo¤l§e±w
taille	Up
take	"n0lAkElNkOjUlVlcjkameteuoymªj°l
take mail	Emkc
taken	>lLk]lfmmfqjtjuk¢kªk¬o¯j°n
taken mailbox	fmkkql¢l
takes	"l,lCoLlMdVrgkje{l¥o
talk	bn¥o°n
talos	_s
talál*	²r
tarde	°p
target	,qQlTk[l]edli¥k[¤o¯e
tcp	,t-nEq
te	3qRnUp]m{c®r
te veel	®s
team	Wmko
techn*	§q
technical	§r
tell	¤m
temp	Jb§q°m
tempe*	}o
temperror	}o
tempf*	°r
tempo*	"g#g3g9z;e>g@qCfFgJkKkLnMfNfOfRgUf[g]e_obfcmkflgpgsftlufwfxiyfzi|g}j¢f£f¤c¥e¦d§£©kªf«f¬f®g¯f°q
temporarily	,j9j;e@qJfKkLjMfOf_pcqkftlufxj¤d¥f¦j§j°q
temporarily deferred	@n
temporarily rejected	°m
temporarily suspended	¦n
temporarily unavailable	@o§a
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
than	*f+f,f-k2f3f5f:j?f@eAsCmDfEfFfGuIkKmLeMePfQqReU~VpXiYp^f_fcldoejjfkalfprqfrksfufxfzg{a¢e¤f¥f§f©fªf«l¬k®o¯e°f
than #	:kAlIlQkUmVlYjekrk®l
than one	Yndtkd
thanks	{q¯o
that	!c#d&i(f)j*m+g-f.l/f0g2f3g4o5g7j8f9l:f<n=e>e?fAgCoDnEfGgHeIfJfKkMfNeOpPdQeRjSfTfUgViWfYgZk[fc_dqegflgcheinjckwmkqfsftauawmxeyf|l}g£e¤m¥i¦e§e©gªe¬f®k¯l°f±n²f
the	!i"e#]%g&b'j(m)i*s+m,m-f.j/j0e1n2l3d5g6e7k8e9l:i;p<b=g>[@aAiClDgEcFWGgHjImJjKgLbMlNmPjRbSrTgUkVmWuXiYaZf[l]§^b_falbfcldlegfngkhiikjjkclkmaplqnrasitbu_vdwjxfyczc{g|f}i~_¡f¢e£k¤g¥i¦b§b¨g©eªb«f¬a¯n°q±g²e
their	,r=msl
them	.lRmgm
then	*n©m
there	,m4k:m;mLeNl[l^jdnelgkkrmesfue¯e±m
there no	[lkq
third	]mmt
third party	mu
this	!g#f%g&e'f(d)d*k+b,f-^._/l0k1f2a3f4x5e6g7q8c9d:_;b<d=e>e?b@fAeBbCqDeFbGcHaIiJcKnLmMfNfPoQfR^SfTjUoVvWrXjYcZk[f]f^k_eakbjcidje[fkgjhsiljjknlsmnneobppqpr]smtZulvgwexiynzn{i|e}d¡g¢g£e¤g¥u¦^§g©jªm«o¬e®j¯m°i±r²e
thread	Kp¦r
thread limit	Kp
three	]o
thres*	aq{p
threshold	aq{p
throt*	Cdcv¢l
throttled	cr
throu*	#l*p4eUkclkemqpo~n
through	#l*p4eUlkemqpo~n
thư	!c"e*k+d,f-c/n2k3k5m9f;d>j?k@fAkClEfFeGmHjJkKlLeNoOlPoQkSlVkWl[e]c^ebfdkeegkhklenkplqesdxkyeze{l~k¢k£e¤f¥m§f¯k°f±f²e
thư bị	3n5oSnpo{o
thư không	/oOo
ticket	0l2mSlgksl¯n
ticket #	¯o
tidak	"pLmkw
tiene	sp
til	'nHpJnPmjq±p
till	4mHpPoQl[l]nkdyc§t±o
tilla*	"r
time	!f*n+f-t5m9f@nJfMeQ¡Ue]p_ebecnjfkbmfplyf¢d¤f¥l¦f§n¬j®n°s±f²d
time sender	@q
timed	,e-x3m9o;f@fQr[ewlzj§j
timed out	,e-x3m9o;f@fQr[ewlzj§j
timeo*	+t,d-{9pFfQt[d]dbecfke¤m§s°d
timeout	+t,d-{9pFfQt[d]ebecfke¤m§s°d
timeout exceeded	+n
times	Qwlppt{n
tip	"{
tiếp	mo
tls	!f"f#a't(v)s*g+c,f-b.f0f1k4g5g9f;e=f>f@eBgDfEeFfHgJfLeMfOePfQdRfTfUf[f]f^c_ebeceefgfhfjfkblgmdofpgqfsdtfuewfxgyezi{f|g~f¡s¢f£f¤f¥e¦g§c©ºª·«º¬f®g¯f°d±f
tls error	©p
tls handshake	]p
tls not	©q
tls version	«n
tlsa	)d1²
tlsa lookup	1q
tlsv	«x
tlsv #	«x
tmp	§o
tnef	0v
to	!d"a#k%m&d'd)k*s+g,_-j.[/e0m1e2o3f4s5i6g7g8d9c:b;g<e=r>g?_@dAqBfCcDgEkFcG_HlInJsKdLdMfNjOmPqQfRlSjTbUeVkWkXdYaZk[u]o^a_kagbfcbdmegf_gnhoiqkblkmnn}oepsqir_sltiubvexiy_ze|l}c~k¡p¢[£c¤m¥^¦c§j¨g©iªe«f¬a®n¯g°a±q²a
today	Cp{q¢s
toimi*	3xQx
tomor*	¢m°o
tomorrow	¢m°o
too	!c"i#d&f'f(f)f*d+c,e-m.f/f0g1g2e3e4d5d7f8g9g:d;c<f=e>d@mA}BeCtDfEjFcGoHkIiJcKnLdMkNfOePdQqRjSeTfU{VnWfXgYjZg[f^d_tarbuc{diekffgeheidjck]lemcngoepmqdresbtdudvewexfyuzn{k|e}l~e¢j£d¤b¥c¦e§a©jªd«q¬t®w¯d°c±e²e
too big	AqUlVlan
too busy	yu
too heavy	Uq
too high	{q
too large	AnUnVr
too long	-t9kApGrLmQpRfUo]kblcbeo¬f®l
too low	_mao«m
too many	!g"f#g*g+f,g-e.j4f5g9f;g>f?g@eAmCmEkFeGgHnJgKmLeMkPgQiRiUfVfYk]k^gagbocmdkgghgifjfkdmfofptqfsftgugwgxkzn{f|g}m~g¢m£g¤g¥f¦g§f©fªg«g¬s®r¯g°f±g²g
too much	@dCoEkMk]kcm{e¢l¬k®m
too old	Qr«m
too quickly	co
too small	©p
too soon	@p
took	-s
total	Am
továb*	mx
továbbítás	mx
tp	zq
traba*	js
traff*	[oaocqyn
traffic	[oaocqyn
trans*	!f"e#f*f+u/d0m4f5m9f;d=e>l@eAfCfDlEdFcGkHeIgJfKfLdMeOePfQfReSfTkVf[j]m^mceefhfiejmkdmtnjofpeqfufwfxfzj{b¢e£f¤s¥k¦l§k©fªn®l¯z°t±p
transaction	^obocc®p¯n°o
transaction failed	^n°p
transfer	+r]okm¦m
transient	>o§t°p
transit	Tomr
transport	5oGmkb¤{¦o§eªn¯e±s
trial	¢r
tried	=lLkPlQy]cektl
tries	Qw
tripl*	@s
triplet	@r
trojan	²q
trong	#m:l?lCnGnQpem
trop	AnClGuMdUwVl]eb^copnyn¬l®o°d
trop de	Clcmpo¬l®p
troppi	co®o
troub*	9mNs[o¦q
trouble	9mNs[o¦q
trova*	kq
trust	)o_xzm
trust level	_p
trust*	)s_s
trusted	)s_o
try	!g"f#f'i)f*g+f,g-e.i3m4g5f9s;d=f>f@sEfFfHgKgLfMeOfPfQkRfUf[m]j^fbgcmdmgfhficjpkclnmfpfqgsfufwfyo|k}f¢f£k¤f¥e¦e§y©e®f¯q°q±g
try again	.k9r;d=f@nJkQl]k_ecjkflmyk|k}f¥f¦f§n¬k°l
try another	ja
try later	@k[n_lym§n
trying	3qQu
ttl	Qx
tu	kv
turn	#n0p
turned	,o0nLqWt]cul¥m¬m¯s
turned away	¯o
turned down	Ws
turned off	Ls
twice	Ymbrdv
two	6bEfFlQfReY~]tbkd¡eqfkiek_pnsfue|d}o¬m¯e
two froms	Yu
twój	*p{q¢o
txt	8mil}m
type	"~*l.e/e0u9l=k]c^ezk{f¤o§e
tài	!oLn
tài khoản	!oLn
täynnä	¢q
tên	(n:l;n<ldmtn~m¤l
tên miền	;n<lkbtn~m¤l
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
ukjent	ks
umlau*	Dt
umlauts	Dt
un	(l*k3k@kClHq]kemiojlkcnrxk{c~r®l²m
un virus	²o
una	eo
unable	!f#c'g(f)o*e+f,j-s0k2f4e5n9n=l>f@eCdEdFfHfIoJrKfLkMjOpPdReUf]g^m_ebfcddfefgfheifjfkklemfndojpcqfrmsetfufwkxfyfzl{f~g¢f¤j¦t§u©j¬f®f¯m°j±m
unable deliver	Oo¯p
unable get	)n
unable route	±m
unable run	5s
unable verify	wo§o
unacc*	un
unacceptable	un
unaut*	#z4r6j7p>fFc^fceglkdmkrfsftev|wezl|p¯d
unauthenticated	#{7p_kkemlubv~
unauthenticated email	7p
unauthorized	gnzm|r
unava*	!e,f-n4f5k9f:n;g@pCfHgImJgKeMdNdO£QfUfVg[o^k_fbfcodfefffgfifjfkalgnmqjtiwexfydzg~g¤m¥e§{©lªf«g¬f®f¯k°d±d
unavailable	!e,f-n4g5k9f:n;g@pCfImJgKeMdNeO{QfUfVg[o^k_fbfcpdfefffgfifjfkbnmqjtiwexfyfzg~g¤n¥f§s©lªf«g®f¯l°e±d
unavailable access	cr
unavailable client	Fm
unavailable sender	:o
unbal*	eq
unbalanced	eq
unbek*	;mIngliljmkz
unbekannt	;nIoimjmks
und	Lm]neo²n
undef*	/oNp[k^lkp¤o¦o¯r°q
undefined	/oNp[k^lkp¤o¦o¯r°q
undefined media	/q
undefined status	¯r
undel*	3kQukowp¯q
undeliverable	Qnkpwp¯m
undelivered	Qp
under	!l+|KnLe]c^mkkmeuoyp¯e
under*	Bl[obm¥m¯n
une	*mFmim¯o
unenc*	ªx
unencrypted	ªx
unerw*	{t
unexp*	+pbuclek¦m§q
unexpected	+l]bbucl¦m§q
ungül*	rs
unique	d{
unk	;{k{
unkno*	!f"f#e&g'f(e)t*o+f,f-f.f/g0q1g2g3g4f5k6g7f9f:f;u<g=f>f?g@pBgCfDfEeFeGgHfIiJlKgLdMeNfOiPfQeRfSgUeVgWg]n_gbncmdfecfegmheikjjkxlfmdnkompfqfsdudvgwqxfyfzj{f|e}i~e¢f£g¤p¥f¦k©fªf¬j®d¯m°l±l²g
unknown	!f"f#e&g'f(f)q*o+f,f-f.f/g0q2g3g4f5k6g7f9f:f;u<g=f>f?g@qBgCfDfEeFeGgHfIiJlKgLdMeNfOiPfQeRfSgUeVgWg]n_gbncmdfecfegmheikjjkxlfmdnkompfqfsdudvgwqxfyfzj{f|e}i~e¢f£g¤p¥f¦k©gªf¬j®d¯m°l±l²g
unknown mail	;n
unknown mailer	5pJn
unknown sender	*q
unknown triplet	@p
unpaid	!p
unpar*	eq
unrea*	-s?oIq[p§n±p
unreachable	-tIn[p]d§n±o
unreadable	?o
unrec*	+dbykt©k
unrecognised	bokr
unrecognized	br
unres*	-otv
unresolvable	tq
unrou*	;qkntpudwe±z
unrouteable	;mko±v
unrouteable address	km±q
uns	En
unsafe	¤s²o
unsol*	_l{z
unsolicited	_l{z
unspe*	¯p°n
unspecified	¯q°n
unsub*	l¡
unsubscribed	lz
unsuc*	©m
unsuccessful	©m
unsup*	0xDnbp¤q©d«o
unsupported	0xDnbp¤q©d«o
until	%t*o3pCeMeSpaldl¢k¤m¥m
untru*	)z_v
untrusted	)t_w
unused	Lu
unusu*	_mcmxp
unusual	_mclxp
unver*	koqrudww§mªo
unverifiable	wp
unverified	klqrwo§m
unverified address	§n
unwan*	_msp{t
unwanted	_msp{t
up	"g#f*f+q.g2f3j4f5f7f8m9m:f;j>o@bCnEfFeHfIkJeKfLbMmOfPeQvRfSfUmWgZl[f^f_jcddgefhfkglfmcnfoepfqjsetmufwfxeyn{f|f~g¢o£l¤m¥e¦fªg«f¬l®m¯t°d±e
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
url in	Hn
urlbl	Hx
urlbl #	Hx
urls	Hv
us	!m"f+j,j.e4e7o>d@lBlEfFfLfNfOePfQfUmVf[k]e^d_lbfcmfkgdheimmlpkqerdteut~v¢e¤k©j¬j¯n
usable	=n
use	!f"j#j+g-f/g7f:f;d=g>z?g@dAlCgDfEfFeHeIgJfKqLfMeNfOePdQfRgSfVfWgYj]j^lckdlgahkiej{kdlfmooepeq|sctdwdxfym{e|q¢e¤f¥f¦g§d©cªp«m¬f®q¯d°g±d²g
use address	qp
use sender	qo
use tls	ªn
use your	>run
used	&k-f:jBnCqEfLkMnUcVfXjgeijkfmeqpsdzl¢s£l§f«m¬n
used up	!kCqUd¢r£l
user	!s"c#k&f'g(f)f+c,f-f.c/f0g1g2f3f4l5m6f7e8g9e:d;[<f=e>s?e@bAfBeCpDfE^F^GfHdIeJ{KwLwM}NpOjPbQbRdTfUVVzWdXgYfZg[f]o^c_eafb^cZdpeefegshniujtk¤m^nfocpeq}rcs¤tbucvewmxpydzo{a|d}g~i¢s£b¤f¥b¦c©fªe«g¬d®d¯_°d±a²f
user account	]o
user banned	!r
user blocked	!p
user box	Jq
user does	Jl]mkm
user in	un
user mailbox	LnNokc
user may	qo
user moved	jp
user name	]rdmkczl
user not	4rJjOl]ecljmkqqc
user over	¢q
user unknown	;f]likkmwm
userid	kt
usern*	zs
username	zs
users	#}>nMe^e_pdphpkvmdqesmud{d~l£l¤l¯d
using	:p>kud~o¤l
usr	5ujakt
usr bin	5q
usuar*	5kCoimkssm
usuario	5kCoimkssm
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
użytkownik	sp
uživa*	Mp
v	jsknpuso¯b±l
vacat*	%v5nsn
vacation	%v5nsn
valid	#j'q(k-f2o6l;k<f=m>f?tDfMfOfPfQfYe]fbkergfikjjkklfmeolrpsftkucvjwpxf~f¤f¯e±e
valid from	?p
valid recipients	bs
valid sender	wp
valid*	'v)l1m6kQmXm]dejqjtkvm©f
validation	)k1mXmtkvm
validation failed	|l
validity	'rQn
van	'l-o?qLliown~o¯d
van de	-o
var	JmKm]m£r
var mail	Km
vasta*	kusr®p
veel	®s
verbi*	+v,x-n]c¬v
verbindung	+q,r
verbindungen	¬q
verif*	#g(l)q*u-e1l6k7l8f9f;l=f@lFgLfMfOfQfbgcfefggijjfkplgmdqwresftaudw®{d}f~f¤k©f¯e
verification	)m*v-f1k6l7l@o]jkmqfwp{e¤l
verification failed	6k]mkkwk
verification in	@p
verified	(l)mikq{tc
verify	#f'l)t*r-e6l7fEfHf]fbfgjkplfmjojqprfsfufvfw¢|f~e§n©eªf¯p±j
verify failed	gkkkmktl¯q±k
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
viele	Cmcn¬p®p
viola*	!k/fRx^q_ebo{m|l
violates	Rn
violation	^pbo|k
virtu*	il¤s
virtual	il¤s
virus	"fFfHeUf]vkf§k²«
visit	*p
vol	Mm]t£n
voll	Mu]p£m
volume	c¥
vom	sn
von	+lMpYn_milsl~m
voor	=n
vorha*	8pkp
vorhanden	8p
votre	*s2m3o@kBjEpFkLeQeUeWpkclkss¢o¯m
votre adresse	sn
votre message	2mWm¯n
vous	#m4qPm]nqmsm
vérif*	ws
vírus	²y
w	"l#l(n1dHoQmSr]oemjmknql®n¯d²r
wait	@uCeKl]dalcn¢o§l°k
waiti*	-ubn
waiting	-ubn
want	Hkcesw{pªo¯m
want your	ss{o
wanted	<l=d]n^oup
warni*	3p
warning	3p
was	!k"f#f&g(e)i*d+o,f-j/n1g2r3e4b5i8f9f:n;p<f>e?g@dAgBiClEjGgHeIfKeLsMfNeOaPdQlRdUnVeWqYg]m^f_dblcddffiiljrkoldmenloepfqbrgsateuavewdxqyfzd{m|i}g~c¡m¢e£f¤d¥j¦l§f©pªd¬f®d¯j°s±g
way	*lAnJlblnl±m
we	"n#f'f(f)m*g+f,f.i/u0k3k4d5g7f8n9g;d<f=e?f@mAiBfCfDkEtFiGfIgJfKlLbNfPcQrRdSfTgUpVe[g]o^gbdcjdfeegbhcjlkoljmmngpeqcrds[tjuqvkwxykzf{e|e~b¢c£f¤e¥m¦f§b©fªp«l¬f®e°d±f
we're	yp
we've	Ep
web	#c*l5lFdHycezr¢l
web address	Hq
websi*	Hn]njn
website	Hn]njn
week	Qn
wegen	!tEm]nlmxq
wegens	!u
weite*	irmxno
weiterleitung	irmu
welco*	^nuq
welcome	^nuq
went	mo
werden	Inwp¤l¯m
were	fl
what	/sAmUl]pbmkdmlªe«n
when	]r¥m
where	]sbp±v
which	"l=mHrdlfkkcnpqerl¤l¥l
while	(o+x-oIlJlMfQj[f]pkfwkyf§m¯f°q
white*	^ng{kdss
whitelist	^ogpsu
whitelisted	gs
who	Wp]mgron
why	]o
wiado*	.o2oAnSq]ckc¢n®n¯m²n
wiadomości	¢o
wiadomość	.o2oSr¯n²o
will	%m'j*o-f.f3r4f@sEeFmJfKmLfMjQbRfSl]p^n_qbfcedjeefmkalkmlnkpfqesfuf{f~f£e¥e¦f§l°p²e
will not	FnQl^o_ndkfmkbllmm¤k§e¯k
win	Bq²q
win #	Bo²q
wir	En
wird	*mclun~mªn
wish	sp
with	!c"m&i(k*o+s,m-l.k/k2m3g4c5u6o7m8f9p:e;i<l=a>c?e@gAfByCfDlE_FbGfHoIfJeKgLfMbN|ObPfQeRfSfUfWeYk]kagbaccdgenfqgdh_icjmkmldmfngoapeqnrdsctfufvgxfyg{a|k}e~n¢e£f¥d§e©qªe«f¬k®g¯c°d±d
within	*m-oQtSmcphn{k¢d
within #	*n-o
witho*	#n&m+m.l7d8r<k=m?mLkQlRsUfYo]cbnefkfmenkonqfrmtfub¢f¯e°l
without	#n&m+m.l7d8r<k=m?mLkQlRsUfYo]cbnefkfmenkonqfrmtfub¢f¯e°l
without sender	Yp
word	*m.}Ro
words	.¤
work	]o
worker	yp¤p
works	gnhn
worm	²}
would	Mo
wrapp*	Er
write	!l%n*f+v4o5fElFfIfJsLeMdOfPnQf^fbfgnhjjqkbmcqesmup£n¤e¯e
write error	+n£n
writi*	!lJnumwl£l¤n
writing	!lJnumwl£l¤n
wrong	#b&m(p4fGfJjLdMeNqTpbpedfljfkrqksfzx¢f¤|¥k§e©k°f
wurde	+l2m3n5mLnPmjollxkzl{m²n
x	(l.p0mUeVe]kpm¯l
x #	(lRl]p¯m
xbl	Fy
xx	¯o°v
xác	wo
y	Lo
year	]t
yeste*	'p
yesterday	'p
yet	*u3k=k@rQdbkkltd§m°v
yok	3t4qkq
you	"e#o&g'g(f)f*z+e,f-k.c/j0f1g2l3n4¡5e6f8g9f:f;j<e=d>m?c@oAfBsCeDeEpH_IeJdLbMaNePuQbRcScTfUgVdWcXgYe[d]u^b_iafbscjedfcgqhbifj]kjlimpnfojpbqsrgs¡tsugxiy^zg{c|d}f~q¢p£e¤b¥f¦e§b©eªl«e¬n®l¯a°c±b²e
you do	4mgl
you lack	4q
you may	4o]lml®n
you not	*l.f@jPogpql~y
you send	tq
you sent	/nbm
you tried	LlPm
you're	#e*o.e4o@oFePlgqkcstwl{d~w¯c
you're not	4pgs~x
you've	]lsm¢n
young	_x
your	!T#m%g&j'g(e)e*u+b,c-f.f/m0e1f2t3m4c5e6g7j8f9b:n;_<a=_>q?f@kAfBkC_DiE|FnGmHgIcJdKcLYMZNdO^QeRiSeTdUfVlW}XfYdZg[c]t^d_yadb_csdce]fah^ibjak[ljmandotpcqvrksxtpupvjwux{ydzn{k|k}j~d¡g¢w£e¤]¥a¦_§c©fªi«t¬p®f¯m°d±_²m
your access	_n
your account	!cLdPk]l_eccqqxt¢o
your address	*kDlOdPp]e_lglkeomqespus
your domain	#j7d8l:k;c=dEeFecmmeqfsptmuxvl|m~n
your email	*mum{n
your host	Eocnml¢e©l¬n
your ip	:k@fFnOj_dmnoosf~l¬o
your login	qn¢n
your mail	"m#n*p2l9e;f@jFkJkMePjQmSmUlVoWm]c^lcdgfjflfmfpeqfsotjudvkwfxd{o¢d¥f¦f§k¯m°f
your mailbox	Mcxr¢p
your mailer	Rt
your message	"j*r.j/o2o3l4l5j:j@mCkEfJfLlMmQfReSf]_^f_ecdlfpjqfxe{c¢f¦l®l¯l°k
your mx	wq
your network	EoFb_qcm
your own	pmwl
your pc	²q
your post	Wn
your posting	Wp
your provider	>s
your sender	rm
your server	@lBjEqFl]f_lcvljucwnye{e§eªm«k
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
zu viele	Cmcn¬p®p
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
được	*l/n2l4mInJmOm[n]cdltlwn¤l±m
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
админ*	Ep
адрес	!d>nDm]_esfoglhrimjoloqlrqwl~l±n
адрес*	>mMqkosn®o
адреса	4nDpkl~x
адресу	lq
больш*	Uq]o
в	!d"e#l(m+e,k-d.l3f:n;e@jBkEkFlGqHjJqLdPqQlSoUeYl[f]p^d_fbecefngojjkllmmfsjudxk®m¯b°e±e
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
домен не	;u
домен отправителя	tq
домена	_o
допус*	Ur
доста*	2r3n4n5nKoQv¯v°n
доставка	3p
доставки	KoQr
доставлено	2s
доступ	Er^p
е	komuuuyn
за	!v@nQn^o
забаг*	®t
забагато	®t
забло*	Essuxm
забор*	!q"u
заборонено	"u
загол*	Rv
закрыт	Er
записи	Jp
запре*	"q.s4m^tmtªr¯b
знайд*	²s
знайдено	²s
имя	(odr
к	±q
кирил*	Dv
лимит	¢w
лист	pp{u
маршр*	±y
много	Cnzm¬n®q
много получателей	®r
на	-d4lEsHsLeMbQdVmhoisjzxl{o£u
не	!f"k#e'e(k)n*j+c,e-k.e2d3l4f5k6j;o=e>kCfDrEeFdHfImLqMfOkPlQcRfSeTjUdWf[d]a^d_eccdfedffgmhekvlemknloppdqorftmvkwlxeyeze{k|j}e~e¢c£f¤e¥j¦e©kªd«j¬f®l¯n°k±m²d
не удалось	Iq
неакт*	Ls
невер*	ro¤r
недос*	Ot[t
недоступен	Ot
неизв*	kq
нет	4m8m[mgnkytm±l
обрат*	4oor
обслу*	!u
одерж*	so®t
отвер*	ur
откло*	/oWpfoum{m~m
отклонено	/o{n
отклю*	Lt
отпра*	!e*n4p@kLe]a_sbecpecgpjekbloqrrltoutwqxp{e~p¢m¯d
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
повто*	@nKn
подде*	Du~t
подпи*	Pq
подтв*	*u
подтвердите	*u
полит*	^x
получ*	"e-k4p9l;kCoDlLdMmNlPdQeUeVs]ddpelfvgqheimjdkklnsoue¢e£e®o¯e±m
получателей	®r
получатель	Cplp
получателю	4r±q
получателя	!l-n;mDmMpNlVmdqemfvin
получателя не	;o
польз*	kqqpsn
попыт*	3q
потре*	kv
похоже	{q
похоже на	{q
почто*	#mJoNqOm¦q
почтовый	Jo
почтовый ящик	Jp
почты	¥u
прав	4r
превы*	¢o¬p®o
прини*	"o>mgmun
приос*	¥u
прове*	"p
размер	Us
разре*	gx
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
слишк*	ApCnGqKlUt]bcpyszl¬m®n
слишком	ApCnGqKlUt]bcpyszl¬m®n
слишком много	Cn¬o®q
содер*	.o/qHpeo
соеди*	+s,p-r]aªr¬o
соединение	+t
соединения	ªs
сообщ*	Wq
сообщение	Wq
сотру*	ju
сотрудник	ju
спам	{q
списке	Fu
списку	Pr
список	@qEmFsgqsm
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
ящик	JoKtLpMtOrhpio
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
נדחה	^uut
נמצא	²{
البريد	hw
الحد	¢y
الحساب	!z
المست*	Mr]ast®u
المستلم	Msst
تم	Ltuz{p
جدا	®v
غير	"pmo
مرفوض	^{
هذا	hw
กรุณา*	#{]]c|
บัญชี*	!yLy
ผู้รั*	Mysz
あり	-l/m4oRmdofnnlxk£n¤l©l
いま	'k)l*k3k4k:l;bEkGmHkKkNmQeReVkanekjmkcljmopmyn¥o§l±e
から	+l-m>mEm]ehstlumvl¬l
があ	-l/m4oRmfnkdnl~m£n¤l©m
が不	?p
が多	®q
きま	)l.k0lJkLlOlPm[kdnhmilwk}k§l©l¯m
ぎま	Aqcr®p
くだ	#l*l°m
け付	an
この	4oKmLmuo
さい	#l*l°m
され	)l+j-e/k2n:lElHkMeQeWnkkmlnlsmvl{k©eªk«m±k
した	!e"c#f)f+k-m.j/k2l3f4f9j;eEfFfHkIkJmLcQkReSmTkVkWr[f^j_ebfcdeehejokelnmenkpeqesfwnyf~j£f¤f§fªf«l¯q°e±f
して	*k0l8k@lHlKpLdNmRkSkkdlkpnqktlxkyk¥kªk
しま	+e-p.l1k9kHmIlJnKlLeQlTkWk]dcejmkdmkokqkse~k¢j¥k©k¯n
すぎ	Aqcr®p
せん	!e'f)j*f+e,e0k1j2f3f4p5f;f=k>k?k@fEfFdHfIkOlQfRlSfUdWk[l]f^f_jamcddmffgnhmjdlemmnfojpeqlrfxfyf{e}j¢e£l¤e¥jªj®f¯j±l²e
ため	.k:kHmLqTl[l]c_lgmillkwkylzl}k~l¥k¯l±l
ださ	#l*l°m
って	]o
てい	'k)k*k-e3k4j:l@fEnGmHkKkNmPfQeVk]d^eamekjekamnpmsmuevmyk¥o§eªl¯f
でき	)l.k0lJkOlPmTl[k]cdnhmiltowk}k§l©l¯m
でし	Wm]nwq¯q
です	!n3l<k?o@kBkKlLlSllkrrud
ない	RlTlgoknnmvmªm±m
によ	!nWp^tsl§n
のた	[mym¥l¯n
のア	Lo
のメ	Nmhotlunvl¯l
の受	Cr
の宛	4pdo
の送	4p
は受	un
まし	!e"d+l-m.k/k2l9jHlIkJmLdOfQlSmTkWl^k_fceefjokamenkpfqf~j£f¥jªf«m°f
ます	"e'j(m)f+e,e-c.f2f9f:l;f>fApGlHjJfKoLfMdNlOfReSkVk[f]e^dbfcpfmhfjlkbnkpmtkuevkym~f¤j§k©f¬k®n¯l°f²e
ませ	!e'f)j*f+e,e0k1j2f3f4p5f;f=k>k?k@fEfFdHfIkOlQfRlSfUdWk[l]f^f_jamcddmffgnhmjdlemmnfojpeqlrfxfyf{e}j¢e£l¤e¥jªj®f¯j±l²e
より	!nWp^t§n
らの	Emhoun
りま	(n-k4oLeRlfnknnl£m¤k©l±k
れた	ko
れて	'l)l3l:mElHl]delmlslvlªm
れま	+n/l2nWn_lkdnlvm«m±l
をお	yn
を超	CnGnMmVn
んで	Wn¯q
ァイ	"q²n
アカ	!oLo
アド	]eerfrilknlkqnulwm¬l
イズ	Uq
イル	"qIm²q
イン	:q;q=mtpvmzn
ウン	!oLn
エラ	¦r
カウ	!oLo
クス	MoNmOp
サイ	Uq
サー	'l)l,l-l0lEm]cnl¤l¥l
スが	Kmim
スは	kp
スト	(ngo¤l
ック	*lHnKlMnNmOp
ッダ	Au
トは	Lo
ドメ	:q;q=mtpvm
ドレ	]eerfrilknlkqnulwm¬l
バー	'l)l,l.n0lImPo]cnl¤l
ファ	"q²n
ヘッ	Au
ホス	(n
ボッ	MoNmOp
メイ	:q;q=mtpvm
メー	!d"e#k*j+e-d.f/l2m3k:j;e<k?kEfFeHfJnKkLmNlOnSmWeambkgehljekklemenkpmqftjvkze~n¢e¥j§e
ユー	kq
ラー	¦r
リス	@ngp
ルが	pq
ルは	"r2nannlumvl
ルア	kp
ルボ	NmOp
レス	]eerfrilknlkqnulwm¬l
ント	!oLo
ーが	?p
ーは	mp
ーザ	kq
ード	lmzm
ーバ	'l)m,l-l0lEm]dnl¤l
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
件人	"f*l-f2e4o;fCrFdJnKmLdMkNmPkQdUdVl]a^ebedmgoikjdkmllmeqlrmsktmuowm{e~n¢e®v¯b±l
件地	eo
件域	mnvn
件已	2nJoSsno
件者	Snsnup
件被	go¯q
使用	BoKmLlOvhu
信で	hoªm¯p
信を	©n
信件	/p3qHuQrSm]a^mhm
信拒	su
信数	¢s
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
内部	hp¦s
再送	@r§n
処理	§t
出人	gnqotm
列入	Hr
列表	Iq
判定	{p
利用	!rOo
制限	Cn¢n
加密	©rªq
务器	#m'l(m)n=l@kMd[lcekempnnwkyl~o£k¥l©l¯l±m
发件	FkPm]ecmebglkdqmrntnuvvnwsxlzc~o¢k¯d
发信	#u4l@lPp]d_pcntlxq¢q
发送	4mWn]acrlmqr¢s
受け	_manuo¥lªm
受信	)o*lCqJlMqRkSlVo]bflgust¥l
可用	Ot
名单	@ogrlmsr
后重	@n_nyrzo
含有	.~Hnen
告信	{w
命令	bp
器不	ms
因未	!{
在し	ko
地址	>nDpYm]dbeesfriklmqpwr¯a±m
垃圾	:nlm
域名	(m:p;l=oBl_mcnjlkdto{c¤m
处理	§r
外部	hu~w
多す	®q
失敗	9oImzn©p¯m
失败	5qIpJoMlQmwo©o¯n
存在	&kOkkq¤m
安全	^u
宛先	4oKlNmdofnkpll®q
容量	Mu
寄件	_suo
寄信	cp
密码	zs
对方	!k'l+k,o-o/p2mMpQd[l]acegmhmkknnso£e©l¯l°l
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
您的	2n@lWngmsv¯m
感词	.v
成员	Pv
户因	!u
投稿	Pt
投递	!l'm*m2n>lHnKmPmQoVl]bcodnkblm§mªo±n
拒否	/kEnsttkvl~l
拒收	:n?lgnirso¯n
拒绝	AqHmWlfoupwl§l°m
指定	gpkp
接受	/ruryr
接收	/nAqCtLnUm]cgnwl¥n°m
接数	¬s
接続	(n-oEmym¬p
提供	mr
收件	*l-f2e4o;lCrFeJnKmLdMqNmPeQdSpUdVl]_^fcddmepgpikjekollmlsqtfue{e¢e®v¯e±l
收信	_sjn¥n
敏感	.v
數過	{r
方服	[n¯n
方邮	,o
无此	kt
无法	IpTo[udntl£k¦n±n
時的	§p
暂时	[o
服务	"e#l'l(l)n=l@kMdQe[lcekemonnwkyl{e~o£k¥l©l¯k±m
期限	Qp
本公	~r
本站	Es
本系	ªp
权限	4t
查询	¦p
格式	/p
没有	4q=qko©n
灰名	@t
用户	!l#mJoVlkrqnsl¢m¦o
登录	zr
的邮	2n@lKm]ogn{n¯m
直接	>w
相手	'm+m-m0mMm[m
確認	wr
禁止	"o.qEm
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
超过	GrLn]c
超過	Cn
转发	irmr
过多	po¬o®r
连接	+r-oEpyo¦o¬r
退回	Qo¯o
送し	¯o
送信	#l.l4o:m>m]a_lcxqkulwkxo¢r
通知	¦p
通过	Wo
逾時	Qt
違反	.t
邮件	"e#e'e(k)e*j+c,j-a.n2j4f5e7j9d=mApCnFcGfHnImJlKlLbSnTnUdVnWk]_bddfejgkhniejdkdmcnlpjqnresfufvmynzd{l£f¥k¦d©eªf°d±e
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
隔离	Sx
频率	Cqcx
验证	#pwp
黑名	Fnsn
거부	,p^nln¯o
계정	!pLuqo
니다	!k'f)f*f,e2f9eFeHlIfLlQlRkSk[e]Z_kbdcjgjhkilljmlqlresktjxj~m£f¤e¥k¦k©e¬f®k¯j°b±k
단되	Ep
도메	;r
되어	.ngnip~p
되었	.mHoSo^mum²n
레이	ms
릴레	ms
메인	;r
메일	,o-d3m>mLmOqPlRnSo]dgmhnknpmxk¥m¯n
발송	.ncpln¢z
발신	_orquo~p
사용	LrOrkn¢n
상대	'q
서버	'q+n,o-sEmpo
소가	rq
수신	+n-mMn_olnsq®n¯n±n
습니	!d,e.k3k>k@eElHmLdOkQcRlSlUe]a_ebegkhlimlkmmpkqeretkye{l¥l¦l®l¯l°e±l
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
