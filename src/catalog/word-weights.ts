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
  "kjhZhhgihkiljfggggfkfhejfkfgjaldhhghofihkfnnchimmggofgdabfoljcknfhbgggirjjejkhejhigjjhlkgfhbjijgdnTkhfhfbehj";

/** A row for each feature: its name, a tab, and pairs of a cause and the weight for it. */
export const WEIGHTS = `
!!	eq
#	!]"]#^%l&b'l(c)b*^+e,u-f.[/Z0t1j2k3t4b5}6f7d8i9]:d;d<n=Y>f@tAsBlCjDwEjFgG~HfIeJeK]LgMmNeOcP_QtRkT^UsV{WcXdYoZe[j]x^__iafblcjdleifdgXhYi_jakgljm]niodpnqbresWtbucvgwjx]yczj{j|e}k~[¡f¢o£r¤f¥i¦g§c¨lª]«w¬u®{¯t°o±g²g
# #	"j#j'm(g)f*f+e-b/f1o2l3j5d;f>mAgDfGoHfKgLfMlQbReSpUeVf[o]s^ebdcjdjfljkkknfokpktfufwfyezf{i£e¤e¥l¦k©g®e¯t°f±f
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
# mb	+fMoUxV{]jce¢e®f
# messages	Mm_l
# min	-l@ncn
# minutes	-swk§l
# mx	7rBoFomp®n
# no	5m>nfmkl
# not	;oklln«o¯n
# pages	2pUo
# received	pp
# refused	Hqzp
# rejected	FbUnclolup§r«l
# s	-p@m
# seconds	-oQn
# sender	qmwn
# times	{n
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
.deli*	KmNn
.deliver	KmNn
.dmarc	7t8s
.dmarc .example	7t8s
.dnsbl	Fz
.dnsbl .example	Ft
.docs	^lcm
.erro*	¯q
.errors	¯q
.exam*	!b"c#f&k'p(x)g*o+i,r-m.b/g0g1q2d3e4d5c6i7o8q9r:r;r<k=r>j?f@eAeBgCdDgFiGeHpIdJdKeL_MeNgPeRcSeTeUeVdWfXtYfZm[k]]^i_gafbddeeifcgaicjplcmjnloepfqjrcsfujvdwkxfydzc{e|k}j~j¡m£f¤c¦f§c©lªg«d¬c®b¯q°o±j²c
.example	!b"c#f&k'p(x)g*o+i,r-m.b/g0g1q2d3e4d5c6i7o8q9r:r;q<k=r>j?f@eAeBgCdDgFiGeHpIdJdKeL_MeNgPeRcSeTeUeVdWfXtYfZm[k]]^iafbddeeifcgaicjplcmjnloepfqjrcsftiujvdwkxfydzc{e|k}j~j¡m£f¤c¦f§c©lªg«d¬c®b¯q°o±j²c
.example .docs	cm
.example .errors	¯q
.example does	-m8o¥m
.example no	-d[nnl
.example not	(mXoekqqun
.example said	(e+f-d;dEkMlNjOl]c^k_jkq{k£j§l¯k°o
.example which	Ho
.exce*	Roqm¢m
.exception	Roqm¢m
.fqdn	Bq
.goog*	Cmpl
.google	Cmpl
.google .mail	Cmpl
.help	@l{o¯n
.help .example	¯n
.html	&q]n
.http	&p*m/k>eEkFvHpLl]mckekgkkemosfud|l§f°f
.http .example	Hl|m
.http .mail	Fmmquc
.https	!f"k#j&g(f*w-f.f4g7i8g9f:e;f=fBjClFjMkQfRjUmVfXj]f^sbfclgfhfigjkmfpkseubwdxn{p}g~e¢f¥g§eªg®k¯v±f
.https .community	cm
.https .example	jnkd{n
.https .help	¯n
.https .mail	*o
.https .postmaster	¯l°l
.https .support	;kClUkpl®l
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
.mail	!f#j&g'l(l*n+m,f-n.e/j4f5g7j9d;o<e>dBkClFjHeJlLjMnOiPfQfUjVg]c_ebecodggjifjemoojpjqergseteucwjxf{j|f~e¢c¤f¥r§e©jªf¬d®m¯o±f
.mail .example	'm(k*p+j,f-n/k9e;m<dNjOjQf]e^k_fbejfkkmeokpfqfwk~f¥r§f¬e¯p
.mail*	pp
.main	¤r
.nota*	mo
.over*	Mu
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
.supp*	;kClUkpl®l
.support	;kClUkpl®l
.support .example	¯m
.support .google	Cmpl
.tlsv	«s
.troj*	²r
.trojan	²r
.unkn*	;p
0:	!k"l#k%t&e'l(p)j*k+p,n-s.g/c0c1_2t3t4m5c6^7V8_9l:];i<e=k>_?o@_AiB_CcDdEiFTGiHbIlJaKcLiNoPtQoR[SpTgUbVcWoXbYkZ][{]|_aajbfcadkeqfmgkhligjqk_lfmensoYpjqkrlsitWukvaw_xVylze{b|]}X¡a¢p¤g¥j¦w§[¨e©d«f¬c®r¯|°z±m²m
1:account-suspended	!£;qFfHlLjMfOfSl]odjkdmfskxp{f
1:attachment-blocked	"².dFfJjUnkfmfxf{c²v
1:auth-required	#|1kmmqfvszd
1:authentication:W	6jtmvkzl|k}l
1:authentication:p	qlwo
1:authentication:s	Xlxl
1:authentication:status-words	rmtd
1:authentication:w	!e"d#s&g'g(g*o+f,f-f.d/f0f1l2g3g5f6}7y8¦9e:q;e<f=f>d?f@cAgBkCfDfEcFaGgHeIgJfKgLcMcNgOePeQeRdSfTiUdVfWgXgYg[g]z^c_dagbccadfeefggjhdk]lfngpfqesatoubvtwlxeyfzl{d|v}¢~|¢d£f¤i¥f¦f§e©fªe«g¬f®f¯m°f±f²f
1:bare-line-feeds	&}
1:certificate-expired	't
1:certificate-untrusted	(o)t]k©e
1:challenge-response	*s
1:connection-dropped	+},d-p5f9fEfQe[r]lbete¦n§e¬d¯m°t²k
1:connection-refused	+d,y-cQm]m¯n
1:connection-timeout	+f,r-¤3m5l9k=e>f@eCgFeJeLfMeOiQnRgUeWj[£]k_fbfcekglfmfogpfqgtjwjyf{g¢g£f¤e¥f¦k§l©cªj¬e¯m°k±f
1:content-policy	.©/vWf]n^f{a
1:content-problem	/t?lRlYm
1:content-rejected:p	"l/ySk]n{e
1:content-rejected:s	/m?lRmYm
1:content-rejected:w	!i"z#e&f'g(g)g*q+f,f-e.{/o0f1g2g3g4c5f6f7f8g9f:x;e<g=f>g?f@kAfBeCjDfEdFeGfH{IfJeKfLbMbNgOcPiQfRbSzTfUiVfWfXgYgZg[g]§^a_pagbdcadfefffgiheiejek[lqmangodpdqdrfsftcuevfwexvyjze{u|e}f~i¢c£f¤d¥e¦j§l©fªe«g¬f®e¯c°f±f²¨
1:conversion-failed	0©Tl
1:dane-failed	1¢Hp
1:delivery-not-authorized	&k.n4r5m>fEdLfPkRe]m^nbfgkhkkcqjskufxdzn{e§fªn«l¯{
1:delivery-program-failed	5{Km¦m
1:dkim-failed	6¦]mve
1:dmarc-failed	7©8}]jcftf|g~f§f
1:dmarc-policy-missing	8q
1:dns-failure	-e9¤=r@fImQj]nkf§d
1:domain-blocklisted	:xFbHn
1:domain-not-found	9e:f;¦<f=tBmFg]lkemkolqgtmug~g¤g±p
1:domain-null-mx	;e<¢=dLk
1:domain-unknown:W	;t<o
1:domain-unknown:p	=nkp
1:domain-unknown:s	;c<l=qem
1:domain-unknown:w	;u<u=nBoEqFfLk]lbgeeijk^ojrgtp±l
1:domain-without-mail-server	;e=tEr
1:dynamic-ip-blocked	>«EdFblkmmodpn±m
1:expired:p	Ql¤l
1:expired:s	Qo
1:expired:v	3mQnbmlk«k¯s
1:from-header-invalid	?vRbYn
1:greylisted	*k.f9i@uFgKcMfbncfkfwq§n®f°v
1:header-too-large	AxUc
1:helo-rejected	:kBwbnoe
1:hourly-limit-of-recipient	Kn
1:international-address-unsupported	9mD¢
1:ip-blocked-by-recipient	#k,tErSl]m^kclomse
1:ip-blocklisted	!i"f#f*g-g.f/g4i5g6g7g:o;f=i>bDgE£F}HrJgLfMfOgPfQgRfSgUf]n^f_lbfcddgegfggfhfigjfkdlto^pfqergsxtfumvgwfxkyjzg{k|f~f¤f¥g¦g§dªg¬i®g¯f°g±f²g
1:line-too-long	AlGxRebdek
1:link-blocked	:vH~{e²b
1:list-expansion-failed	Iqpo
1:local-delivery-failed	-l2w5n9f@dFfJsKoMfNyOmQfRfUf]d^fbmcfmfnkun£j¤m¥f¦o§f¯n°c
1:loop:W	pp
1:loop:s	in
1:loop:w	Zspv
1:mailbox-busy	Kr
1:mailbox-disabled	!s"f#f*g.f4f7g:f=g>f@fBgCmEeFeHfJeKmL©McNlOmPmQfRfSgTmUfVf]k^f_ebfcgdfeggfhliljtkdlnmdofpfqetjuewfzn{f|g~f¢e¤j¥s§eªg®f¯f±f
1:mailbox-full	!j"g#g-g.g0g;g>g@fAgBjCpEgFeHgJeLgM§NgOeQeRgUaVo]¥^f_fbfcfeggghgiijfk_lgmfogpgqgsftgufwgxfygzg{f¢t£z¤g¥g§j®j¯g
1:mailbox-full:W	Mq
1:mailbox-full:p	!lCoUeVn]n¢m®k
1:mailbox-full:s	Mn
1:mailbox-full:w	!gBjFfJfKjLeMsOfQfUdVj]~^gijkcmgsguf{g¢p£{§j
1:mailbox-inactive:W	!mLnzk
1:mailbox-inactive:p	!qLqMfOdPqSlTn]edjjtkclksftlxf¥k
1:mailbox-inactive:s	!m@lCoJkMeNrOvcdsl§j
1:mailbox-inactive:w	!y"g#g.g4g:g;p=g>g@gCfEfFeHkJgLsMeNmPgQfRfUf]v^f_ebggghminkalkmeogqftfufwgxtzj{e~f¢f¤j¥p§g±g
1:mailbox-problem	@mJqNvOqkc
1:mailbox-unavailable	!f4k6l;m<jEfJlKfMeOo]j^lcfdnelfygfijkdmjoeqfsltdud{f|j~f¤jªk¯j
1:mailing-list-closed	4rIkP¢]lgchjqe
1:message-expired	'k3sQ}Ufblcfkelkpf¤k«k¯s
1:message-not-compliant	&g(l*g/e0o7j;f?qDlFfLfMfPgRyYk]m_fbnerijkcmfogpfqfrqsftgufzj{e|f}o~f
1:message-quarantined	*lClSv]d
1:message-security-failed	'kTvzm©m
1:message-too-large	.f@gAmCgEgFfLfRgU£V¡]u^f_galbecekemgpfsf¢f£m¤k§g
1:message-too-large-for-recipient	UnVy
1:message-too-large:W	Un
1:message-too-large:p	UtVl
1:message-too-large:s	Vw
1:message-too-large:w	.fAxLfMjReUjVy]v^galbfcekfpfsg¢g£n¤k
1:moderation-rejected	Ws
1:mta-sts-mx-mismatch	X¢
1:multiple-from-addresses	Yp
1:network-problem	[s±n
1:network:W	-m9m[l±p
1:network:p	(m-c]n¦m«q°m
1:network:s	+m,s-n9n=r[qte±p
1:network:status-words	=lQn
1:network:token	=q
1:network:w	!f"f#f&g(f)f*f+l,s-v.f/g0f2g3l4f5j6g7f8g9t:f;i<f=f>d?g@cAgBfCfDiEeFfGgHfIlJfLeMdNgPfQlReSgTgUeVgWiXgYg[«]w^f_cbbccdgeffggghfifjfk_lemdngpeqerfsftkuevgwixfye{e|f~f¡m¢e£e¤d¥d¦k©sªm«j¬b®f¯w°q±p²j
1:permission:p	4lPl]ngv
1:permission:status-words	4s
1:permission:token	gnhn
1:permission:v	&k.o4q5mEdPkRe]mbfgdhkkdmcqkslxeznªn«l¯y
1:permission:w	!f"f#f)k*q/g4v5r7f:g>f@fBgDgFdHfImKgLeMeNgOePyQfRfSgUdVjWr]d^ebfcfeggphmjgkdlfogqqrfsstfucwexf{f|f~k¢g®g¯l
1:policy-rejected	!j"n#j&k(e)m*g+c,v-b.n/r0c1f2e3e4s5b6c7g9f:d;b<d=c>c?g@kAmBnCfDeElF[HiIdJcKcL[MbNdOgPqQaR^TdUcVeW{YpZf[e]z^u_gakbbcddcelfxgghjigjak^lgmonfocpcqlrfsjtcupw^xcyezj{k|d}d~m¡l¢m£c¤_¥e¦f§]©gªn«m¬e¯£°x²m
1:policy:p	#j'k4j7f:m=f>kEfFlPj]k_fbfkemjqksqtkuwwfxf|e¯j
1:policy:s	!e"f#o&f'k(j)j,g-g.f/e0f4j5g6f7e8k:j;f<g=f>f?m@nAfCjDfF_GgIgJfKfLeMeOePkQfRgSjTlUdVfWjXjYk]eajbbdgegffhkjfkcmnodpeqprksmtfujviwlxg|j}g~l¢p£f¤e¥e¦f§a©qªl«l¬k°l±f²i
1:policy:status-words	Ttzm
1:policy:v	!k"n#d&l(e)m*f+c,v-c.o/t0d1f2f3e4q5c6d7i8e9f:f;c<e=d>d?c@cAoBlCcDfEoFbGiIeJeKdL]MdNePmQbR^SfTeUfVfWxXiYlZg[f]}^q_galbdcfdcenfygjjbkblgmdnfofpeqcrlsptcupviwaxcyczn{i|c}e~g¡l¢d£d¤b¥g¦g§d©b«m¬a¯¢°s±i²k
1:policy:w	!f"e#f&g'o(n)p*g+f,r-e/f0g1¡4f5f7f9e:i;e<g=e>f@fBsCgDgEoFcHnIgJfLeMeOePfQeReSkTqUeVgWgX|[g]j_ealbkcidgeegehfiejfk_lfmdpfqerqsiteulvgwcxeygze{d|f}g~e¢f£g¤f¥f¦g§e©kªs«u®g¯f°g±f²f
1:poor-reputation	,k>eHlPk_xcmlksfufxl
1:priority-too-low	ar
1:protocol-error	#m&j+g-f5gBjDlEfFfLfRfTk]v_fbucfelmfpfqfrmufzr{f¤l¦f§fªd®j¯k°p
1:protocol:W	0pDm
1:protocol:s	#n0o¯k
1:protocol:v	-fBjDlTk]wbpekkjmfrjzo{f¤m§f®j°p
1:protocol:w	!g"f#f&u(k*f+g-f.g/e0z4f5f6g8g9l:g;e=g>f?yAkBfCgDyEfFeGxHfJgLeMeOfPfQfRmSgTkVfYw]k^f_eblcfdgerfghfjfk_lfmeofpfqfrnseteudvgwfxfzf{d|e}n~f¢f¤f¥g¦g§f©gªg¬g®f¯f±f²f
1:rate-limited	!g#g-g.g2g5g>f@bC|ElFeHgJfKrLfMjQnRg]j^g_lbnczkemfogpgqgsftfugwgxeyjzn|g}k¢r£f¤f¥f§c©g¬d®f°f
1:rate-limited:p	_kbrcd¢r®n
1:rate-limited:s	@d[pbp§l¬l®o
1:rate-limited:w	!f"f#f&g'g(g)g*i+f,f-e.d/g0g1g2f3g4g5f6g7g8g:g;f<g=g>f?g@nBfCzDgEgFcGfHfIgJdK¢LdMgNgOfPgQlRfSgTgUeVfWgXgYg[m]z^f_dagcrdgeffggfhfigjfkblfmfofpfqfrgseteufwoxey¡zl{e|f}k~g¢u£c¤e¥e¦f§e©fªg«g¬q®p¯f°s±g²g
1:recipient-address-ambiguous	d¢kd
1:recipient-address-invalid	;lRme{ikkd
1:recipient-address-problem	fs
1:recipient-allowed-senders-only	4rgwsd
1:recipient-closed-to-outsiders	4shu~m¤k
1:recipient-forwarding-broken	ip
1:recipient-moved	!e'oLl]nj{
1:recipient-not-found	!d"d#e&f'f(g)o*f+f,f-e.e/f0f1g2g3g4g5k7e8g9e:f;}<f=i>d?f@bAgBeCeDeEdFbGgHdIoJlKeLgMaNfOoPdQeRgSfTjUdVfWgXgYgZg[g]}_dambkcbdeetf|gfhdi{jkk£lamgngokpeqcrmsbttudvfwmxgyfzg{c|e}f~e¢e£i¥j¦f§l©eªe«g¬f®e¯d°f±y²f
1:recipient-suppressed	kdl¡
1:recipient-unknown:W	Oliljjkq§k
1:recipient-unknown:p	)lIqLjOmTk]qerfegjilk[rptewf±l
1:recipient-unknown:s	LeOfdretfvinjukkmf§j
1:recipient-unknown:v	!f4k6l;m<jEfJlKfMeOo]j^lcfdnelfygfijkdmjoeqfsltdud{f|j~f¤jªk¯j
1:recipient-unknown:w	!b"e#e&f'm(g)k*f+f,g-f.e/e0f1g2g3g4k5i6j7f8g9e:f;£<f=j>d?f@dAgBeCfDfEdFbGgHeIfJkKfLkMbNfOgPfQdRlSfTfUeVfWgXgYg[g]z^b_damblccdpekfygcixjmkmlwmlngolpeqdrdsbtvudvfwpxgyf{d|f}f~e¢e£j¥j¦f©fªe«g¬f®e¯d°f±t²f
1:relay-denied	#n0l=j>fEeOgTl^jikjjm}qfuf{f§g±u
1:relay-denied:p	0lTl^l±l
1:relay-denied:w	#n=jEfFj^fikjjmy±p
1:reputation:p	4k<lEoF]Hntkxq
1:reputation:token	cm
1:reputation:w	!i"e#e&g'g(k)g*f+f,i-f.e/f0g1g2g3g4d5f6f7f8g9f:¡<g=f>|?g@gAgBiCgDgEtFxGgHtIgJfKgLdMdNgOfQeReTgUdVgWgXgYg[g]p^d_zagbecadfefffgeheifjek_lymkozpkqdrfsttbugvfwdxpyize|e}g~d¢g£f¥f¦f§b©fªf«g¬e®f¯e°f±k²f
1:reverse-dns-missing	(k;m<lBjEeFc_ekeo°tj
1:routing-loop	-j=fIkUeZwinkfp¦¤f
1:send-as-denied	q¢
1:sender-address-invalid	r}ukwn
1:sender-blocked-by-recipient	4e5rFfUeVk_jgssy¯l
1:sender-denied	snun
1:sender-domain-unresolvable	:w;fFfcfkfmfqjrkt¤uowexl~d
1:sender-rejected	!f"f#l.f4k7f:r=f>jBfFkLfOg^e_fbfcjffgkhkkdmgqlrls|tkuyvjwexe{f|f
1:sender-unauthenticated	8kvy|e
1:sender-unverified	*r4j6e7e@fTjgmjjmjrkteufvfw{|e~b¤l¯p
1:sending-account-banned	]mxt
1:server-busy	@eKj[w]rcbyx
1:smtp-login-failed	#f1kXl]rkez{~j§f
1:spam-content	!i"a#f&g*n+g,g-f.e/u0g4e5g6g7f9g:m;g=g>j@nBfCgDgFgGgHdIgJfKgLeMeOfPkQeReSlTgUfVg]x^d_ubfcddgeggkhfigjfkclsmeofpfqfrgsjtfuivgwfxwykzf{«|f}g~l¢e£g¤f¥f¦k§j©gªg¬f®g¯e°g±g²^
1:spf-failed	7fFfijkfmftfve|°}z~f
1:spf-record-broken	|d}{
1:spoofing-blocked	7eBoqjteue~ª
1:submission-quota-exceeded	Cl¢}
1:system-full	]lckyn£x
1:system-misconfigured	=fInJfdkispk¤|¦m
1:system-not-accepting	<sceym¥z
1:system-problem	EmJm¦t§m¯p°m
1:system:W	£l¤n
1:system:p	9eInJlKo¤m¦u§l
1:system:s	4e<n=fElFeIoJjKfMfbfdnkemfpjyl¤q¥o¦r§n¯p°l
1:system:status-words	yo£c
1:system:v	!e"f#e&f'f(i*f+e/g0f1g2v3g4f5s6g7e9s:f;e=f>e@fAgBfDfEeFcGgHeIeJrKfLdMcNxOkQeRdSfTfUcVfWg[r]l^g_gagbiccdfeffggehfiejekdmdnjoepeqfrgseteukvgweyizk{d|f}g~f¢g£j¤j¥p¦y©jªf«f¬d¯|°z²m
1:system:w	5x;f<l@fEfFfIjJgKmQdRgUg]m_fbdceisjglfmfofpptfxf£u¤o¥l¦r
1:temporary-failure	!f"f#f&g'g(j*f+f-d0g2f4g5l7f9r:g;f=f>fBgCiDgEfFdHfImJkKfLdMeNfOePeReSgTgUe[r]obccedgeggfhfigjfkbmfofpfqfsfteuewfyjzk{e|g~f¤k¥r¦¢§n©kªf«g¬e¯u°}±f²n
1:tls-failed	'm(l-eDk]kbd¡n§d©yªm«u
1:tls-required	)lTwzlªu«s
1:tls-version-too-old	©n«q
1:too-many-connections	EfKm]o_fyk¬y
1:too-many-recipients	Ufbo¢e®©
1:undetermined-permanent	¯{
1:undetermined-temporary	°y
1:undetermined:s	3l@dBlbdelpl§d¯{°y
1:unroutable	=w[l±}
1:virus-detected	"b.dHjSkUf]w_fkf{f§k²®
2:auth-required	#o
2:connection-dropped	+m
2:connection-timeout	+d-nInQk]lil
2:content-policy	.q/¡{P
2:content-problem	/n
2:dane-failed	1u
2:delivery-not-authorized	!f#j&g/e4q6g7e8k:j;g=f>fAgBiEkFbIlLeMfOjPlQfTfUeWjYk]f_kccdgemfbgmhmjfkdllmmoepfqoreslujvjwf{n|q~n¢j¤f©gªk¬f¯a±f
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
2:mailbox-unavailable	;dOmelflkbwm
2:message-expired	Qu
2:message-not-compliant	?nAnDlGkUe]k
2:message-too-large	"dAoKkQmU{Vdce
2:policy-rejected	!i"m#g&g)j*g-g.l/k2f4o5l6j7k8e;g=g>eAjBfCgDgEkFaHlKgLgMfOaPiQeReSgTgUeVfXjYg]o_gcgeffxgrhfiejfklljmeogpfrfsetfunwfxgyfzg{j|m~f¢g£g¤j¥g¦b§f©iªf¬g®f¯q°r±f
2:protocol-error	eqzl
2:rate-limited	5j@eCqEdFgKlQg]m_kbfcmxf{f¢m¬n®m
2:recipient-address-invalid	;p
2:recipient-address-problem	kq
2:recipient-not-found	5c;rPl]melilkrmdrjsftpwjzd
2:relay-denied	#bmp
2:reverse-dns-missing	>mot
2:sender-denied	fv
2:sender-domain-unresolvable	tt
2:sender-rejected	#k4f7f:jEjFfOfPj^f_kclkdmeqkrlswteuovlwl{f¯f
2:sender-unverified	)n@akdwy±k
2:sending-account-banned	xp
2:spam-content	!k8kEdF[LcSm_scdxx{y
2:spf-failed	cd}u
2:spoofing-blocked	~o
2:submission-quota-exceeded	¢s
2:system-problem	5m¦m°e
2:temporary-failure	9kAlJk^l_jcdkfzl¤l°l
2:tls-failed	©o
2:undetermined-permanent	¯z
2:undetermined-temporary	°p
2:unroutable	;dka±¡
2:virus-detected	"bHl²w
3:content-problem	/nGkRpUdVj{j
3:delivery-not-authorized	"o#e)g*g+g,i-g.n/d0g4e5g6f7l8e9g:e;f<g=i>f?i@gAgBiCfElFtGgIgJjLfMgNgOfPpQfRgSiTiUeVfWkYi[g]d^i_gagbecjdgeefugehligjgkalgmoofpfqjsgteuuwfxfzf{n}g~j¢f£g¤f¥g¦g§f©gªi¬f®k¯p°g±f²i
3:domain-not-found	;n
3:local-delivery-failed	JqKmkezm¦t
3:mailbox-disabled	!nCmKsLmce
3:mailbox-problem	ElKnckkc
3:mailbox-unavailable	!j#o-g0j4i5j7d8l9j:i;e=i>gBiCeDgHgIjKfLjMkOaSl]j^cbfcjdgeefdgehkjgkllfmmonqfrjsctpumwfxg{j¢j§m¯f°g±f²i
3:message-expired	,d3kQ}Sm
3:message-security-failed	0dToªk
3:mta-sts-certificate	'o(m)mTm©l
3:outbound-sender-blocked	rlxl
3:policy-rejected	!f"q%g&f'f(f)k*d+d,m-a.n/w1f2f3f4t5d6j8j9d:m;_<e=b>p?i@iBnCaDfEtFdGfHgIeJgKbLgMgNeOgPnQeRdSmTiUgVdWmXqYlZg[e]d^__oagbfcbddecfjgkijjck_limlngpbqmrcskteugvlyczk{p|k}g~n¡g¢i£e¤f¥c¦e§_¨m©fªn«o¬k®f¯j±b²k
3:protocol-error	&j0n;f?lBfDmEkGlMjTk]fbscdeeffkfokrn|e}l£f¤l§l©e«n¬e¯j±j
3:rate-limited	cp
3:recipient-not-found	<sln§m
3:sender-domain-unresolvable	tp
3:sender-rejected	4l6j7f8m:oEkF^Pelkmfrqtjus|k}f
3:system-not-accepting	@dcmyk§o¬e
3:system-problem	Fkik¦q§l
3:temporary-failure	(g-e5k7j8g9q:j=g>f@kCjEeFmHgJgLkMlQjXj[i]^bgckkflkoipgsguewoxgzj{k}g¢f£i¤g¦m§l©l¬i®g°g±f
=1.0	fwklseuq
=1.1	;f@dLeOkPg]gbgcgefflggitk§lqmfsgtfwe§r±f
=1.10	<tkn
=1.2	;¡=tepk^tc
=1.3	e¥kc
=1.4	dx
=1.5	2o
=1.6	j¤kd
=1.7	e_kdr£tfwt
=1.8	onret¡ukxn
=2	2¦LfQdSs]bbrn~pe
=2.0	0f@nEkFfJvKqLdMaN£OsUf_fimk]qn¢n°e
=2.1	!y.f@fC{FlJfKxL¢MdNfOlRgSlUf_kcbgfhfifjfkjmgsmufxdyf{d¢c¥e§d¬f®g
=2.2	M¢£e
=2.3	UdV¦
=2.4	Iu
=250	2¡St]^n}pe
=3.0	5nElJuMf^f_fbecfdkikkbxf{d£f¤f¦¤§z¬f¯q
=3.1	Mbyo£r
=3.2	<n@fCfKnLeMfyq¥¡§l¬e
=3.4	AuUsVc
=3.5	Ikdkpl¤¤
=4	!_"_#f%g&o(c)j*g+j,e.^/c0b1i2a3j4_5d7g8l:g;X<c=]>b?d@¢AdBkCuDbEgFeGbH_IjJkK¢L]MnNlOcP[QXRdScTcU]V^W_YeZm]H^b_ravbjc¢dkebfcgahaicj]kPlaminboqp_qbres[tvu_vcwkxgy¦zl{^|f}g~_¡n¢m£¤¤u¥|¦z§¡¨g©mªj«q¬~®z¯[°³±c²_
=4.0	[ymd±r
=4.1	,t-u[kkm±k
=4.2	+{-p§d¬d
=4.3	9{§c
=4.4	;n=zZmekkemb±}
=4.5	[q¬q
=4.6	IkZlinpz
=4.7	3w@dQ£ce
=400	3n
=421	!e"f#e&f'f(f)f*e+k,d-s.f/g0g1g2f3c4f5d6k8m9b:g;f<g=f?g@eAgBpCeDgErFeGfHfIeJaKfLkM^NgOePfQcRfSfTgUdVgWfXgYgZg[d]Z^j_¡aebucwdfeffggfhfigjfkdlemgnfolpeqerfsftduivgwdy¢zg{m|i}g~f¢b£e¤j¥¢¦k§t©dªi«u¬¦®^¯e°d±e²f
=422	Ro
=432	Kn
=450	"f#f&g'f(g)l*q+f,f-d.f/f0f1l2f3d4e5d6g8g9e:j;a<g=e>f?g@~AgCvDfEcFfGgHfIeJeKwLdMgNrOiPfQcReTgUdVeWeXgYgZo[c]c_iazbcc{deeeffgfhfjekflfmdnforperesdt¢udvgwoygzc{b}f~f¡p£d¤l¦c§m©fªi«e¬k®_¯e°t±f²f
=451	!e"f#g&t'e(f)e*e-d.f/g0g1g2f3d4f5m6g9s:f;e<f=e>f?g@¡AgBfDgEdFmGgHfIqJ{KnLeMZNeOfPdQcReSgTgUdVgWfXjYgZg[f][^e_aafbdcndpeffggfhfifjfkblemgnfoepeqergsetfuevfwlxgyqzb{e|f}l~f¡g¢j£f¤z¥d¦|§¡©eªk«e¬d®q¯e°y±g²e
=452	*g+f-c3f9f@dCoEgFgJeKkLgM§QfVg[f]d_ebfcjkfmgogpgtgwgzf{e¢k£±¤e¥e¦k§d©f¬e®ª°Z
=454	#n'n)k@fbmcdmpzs£f§d©xªe«k°c
=471	°u
=5	"n#z%c&m'X(X)X*b+T,T-N.m/t1[2U3U4l5^6p7m8j9S:q;[<p=a>o?r@RAyBwC^DkEqFnGrHpIdJYKWLeMjNoOjPcQYRgSiTnUoVnW^XcYsZg[X]:_oanb£c]diesfsgkhjikjokgl[mvnXoopiqpr|tnuovjwexoy_zu{w|j}l~l¡c¢f£_¤f¥p¦q§V¨t©[ªw«g¬g®m¯£°U±c²n
=5.0	O^bpks¯l
=5.1	#kbvzmªe
=5.2	&nGlboekrk
=5.3	bo®w
=5.4	#kboeq
=500	#e&nAmBfG|LeMfRf^k_mb£eejfkclkmfzf{f¦q©lªe
=501	!f"f#c.f0e4f;n>fAfBrDmEfFfHfLfMdOfPfQgReUeVgYg]k^f_fb}dge±fdgehfifjdk^meogpfqorªsetlugwfxgzj{f~e¢f¤f¥g¦fªf®j±f²f
=502	b}
=503	#wBcb«cereueys§lªk¯e
=504	#dBy]rbqkerluezo¯c
=511	k¦
=521	ElFwGk^ebefmkese¥¥
=522	Mu
=523	U~
=530	#¹MfUfbaefjfkfzd{fª£«j¯d
=534	zr
=535	!f"gLeMfUf]e^g_eefjfkamfqjugxtzÅ{f¢o¯e
=538	zn
=550	!u"q#e%e&l'a(a)]*m+[,[-[.q/j0g1_2^3]4s5f6n7n8n9]:i;l<Z=k>k?t@[AZBjCjEpFjGaHoJYK^LxM^NoOyPtQ^RsSgTeUUXaYlZb[]]S^p_mafbJcpdueXfpgthvinjkkslcmrnboppYqcrbsstnuovowuxky]zN{k|r}q~s¡f¢p£Z¤d¥Y§c¨v©Yªe«j¬n®n¯q°^±s²e
=551	bdedj·ksmrtlzf¯e
=552	!m"z#c&g*f+g,g-g/f0g4f5g6g7g:g;f<f=g>f?g@gA¨BfCfDgEeFcGlHiIgJgLeM«NfOdPeQeReSfTgUªV¤Wg[g]c^d_eapbbcddgecfggfheigjckelgmcofpoqeresetgudvgwgxeygzb|g~f¢e£r¤f¥e¦e§g©gªe¬g®o¯f±f²j
=553	"d#j&f.d/f0f4k5g6f7f9g;g<e=d>fAfDsFqGeHdJgMcNfPfQfRkSfTfUcVfWg[g]e^d_iagb]cfdie{fvgdhiifjbkqlfmlojpiq¥r|sitouuxdza{d|f¢e£g¤e¦e§g©gªi«f¬g®j¯l±e²e
=554	!c"k#c%g&i'd(d)f*b+g,b-c.l/s0t1f2d3d4j5f6n7c8i9d:u;a<_=_>t?l@dAjBgCcD^EsGeHrIgJoKeLgM]NjOjPjQwRoSmTnUbV[WcXeYoZo[c]V^m_oakb]cddbeWfggfikjWkYlgmmneonpxqcr[sitduovjwexqydzS{v|k}f~m¡g¢k£f¤w¥l¦|§_¨g©mªa«j®f¯q°d±i²x
=556	<°=d
=571	"e*j.p/m7r>jEmFfHkLfSnUeWf]e^l_mbbeeffgrhjjjkclfpeqcrcsltfumwfzd{t~j¥f¯k²m
=599	¯u
=6.0	.d/{0p2e?nAnGpRvUeYnkeno{a¯e
=6.1	0t
=6.11	&v
=6.3	0s
=6.7	Dp
=7.0	!g"o#m+o,d-f/d2g4f6i7g:f>g?i@cCfEdHlKfLgMfQgRgSrTiUdXjYf]d^q_fbnkfmengqksftfulxkyfzk{o|g~e¢j£f¤f¥e§f©rªo«j¬j®f¯j²l
=7.1	!f"j#j&d'g(g)f*g+f,e-f.o/a0e1g2g3g4s5d6f7q8g9e:u;d<e=e>r?k@rAfBeCeDcEmFoGdHlIeJdKeLgMkNfOaPjQcRgSlTgUiVdWmXgYmZg[f]a^x_jaebacsddebf]guhriejekdlimongpbqmr]sntgunvlw_xiydzc{i|r~n¡g¢o£e¤f¥c¦d§o¨g©dªi«g¬l®f¯c±c²g
=7.2	4mPq
=7.23	|u
=7.24	}x
=7.25	oq
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
a	!f"e#c%g&c'b(k)f*o+i,b-a.f/_0f1f2e3o4m5d6f7g8n9c:q;i<l=t>s?k@bAjBnClD_EbHpIdJeKkLgMfNfOePqQiSnTcUeVlWjYjZn[e]r^^_oakciddetfbgehaiqkglemdnjojplqXrpsittugvdx^yjzi{g|i}g~f¡g¢i£f¥f¦b©pªb«c¬l®l¯c±_²l
aaaa	=m
abgel*	'r/oGnQn]eflilulzl
abgelaufen	's
abgelehnt	/oGnflilumzl
able	-n
abort*	+nIm§l
aborted	+nIm§l
about	Fp]r_nwr¯d
above	AkCmMnUpalyk
absen*	!e"eLePe]k^dgtjek_mdqnrvsotuu{ww{c~w¯d
absender	gvspuqwm~s
absenderadresse	qprtwo
absent	ku
abuse	!}EnFuLc]c_lx|
abusix	Fy
accen*	Du
accep*	!e"j#e&g(g)g+f-d.m/l0e2j3f4d5f6g7k8f9f:f;c<p=e?e@lAgBjCfDgFkGgHlIfJlKgLrMfNgOrPdQcRdSgTeUjVlWe[g^t_malbdcddfedftgwhliejbk]lemenooepeqbrotcuswexfyfzi|d~g¢e£f¤e¥q¦f§e©fªm«l¬e¯j°k±j²e
accept	"n+f,f-b.j/q0f4e5f7f;d<r=d>f?f@fCfDlExFeIfJdLlMkOnPfQfRfUnVj]d^q_fbeceejgrhljfk_ldmjofpfqdrfsntkuqwmze{j|f~e£f¤f¥n§d«l¯n±e
accept list	gs
accept mail	.nOrhlmpsn¥m
acceptable	^pforl±m
accepted	!f"j#f*i,f-f.k/k0f2k4e7m:g;e=f>k?f@mFlHnLcOjPfQeRfTfVfWfYj]l^mambfcfeefogdjfkflfmknpogqermsdteupwfxgzk|f¢g¤fªo«m¬g¯o°k±f²f
accepted from	Fo
accepting	<kLtOr_okcmeskuk¥u
accepts	<nLlVngthpsk¥e
accepts mail	<nLmhp
acces*	Os^n
access	"e#m*f,f.e/g4t8f:f?mEyHfIfJmKfMeNfOkPfRdUfWfYf^rcoegfegfhjiejgkclfresatfulvkxrzn{c|f¢f¥f§f¨xªl¯j°i±f
access denied	#k4k?nEnFjPjRe_fffhnojqmseu_vkwfxpzf{e~j¨xªj
access list	Eq
access mailbox	4nJo
accor*	^o
accou*	!{"f#e&g'g*f+g,g-f.f/g0g4e5j6g7g9g:f;c<g=f>f?g@eBfCjDgEdFcHfIgJgKgL{MnNnOlPkQeRfSfTgUdVjWgYg[g]o^e_cbecgdleeffhoikjlkvlnmdofpgqprgsbteubvgwgx|ygzl{b|f~f¢{£f¤e¥k¦f§]©gªi«g¬g¯d°f±e²g
account	!{"f#e&g'g*f+g,g-f.f/g0g4e5j6g7g9g:f;c<g=f>f?g@eBfCjDgEdFcHfIgJgKgL}MoNnOlPlQeRfSfTgUdVjWgYg]n^f_cbecgdgeefggihjiljmkvlnmdofpfqqrgsbteucvgwgxzygzl{c|f~g¢u£f¤f¥l¦f§^©gªj¬g¯d°f±f²g
account blocked	!l
account disabled	Llxn
account expired	Lq
account full	Mr
account hold	!p
account locked	!m
account not	Ls
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
addr	bbdqesfokt
addre*	!d"c#f%g&d'e(d)e*c+e,e-d._/d0e1f2k3e4p5b6e7c8f9e:j;k=n>i?o@iAdBgCnD~EeFfGdHiJcKdMcNgOmPgQaR_SfTdU^VgWiXfYuZg[g]c^b_aaebecadqezf|gvhqitjxkxlsmcneojpeqortsntlumvdwoxayezb{]|e}e~o¡g¢b£d¤a¥a§d¨g©dªf«e¬g®|¯[°c±o²c
address	!c"d#g%g&e'f(e)e*e+f,e-e.b/d0f1f2k3f4r5f6e7d8f9g:k<i=l>g?t@jAfBiCjDnEkFjGeHlIdJcKeLkMcNdOkQbRbSgTeUcWjXfYcZg]l^e_cafbgcddre{fyhsivjpkelsmenfokqurysbtounvewqxcyezc{_|f}f~l¡g¢e£e¤c¥c¦k§f©eªg«f®^¯_°d±o²d
address blocked	:nup
address book	gt
address does	olwn
address in	ElHnYkilkblnql±k
address no	Lm[nid
address not	4e:j=k?eDlOePlekglikmfqurjtjwm~e
address rejected	#n0j4k:j=gDfEeFjKgMiOrSk^rdffcgfhliejfkflfoes^tmujwj|l~f¢l¦k§jªl®f±f
address status	fs
address syntax	eurl
address unknown	km
address verification	@n
address you	qm
addressee	5d;mCmEeNkOk]cflgokxqesuud
addressees	®w
addresses	4e;e=j>jDyEdFeIlY|]edfgrjqlkreseuk~k®q
addresses in	Yp
addresses not	?nDo
adjun*	"u
admd	;u
admin	"e,l.mEpFbLrMdSpWl]f^kkeljsc£m¤z¥q¯f
admin*	!v4k=kEwFcSjUeVr]c^x_eceffkkmd{e¤l§n¯o
administrative	Vs^o§o
administrative limit	Vs
administrative prohibition	^n
administratively	!r^r
administrator	!mElLm¤l¯t
adres	4mEoLe]adremhoiojykrlqmeqpsm¯c
adres*	!c"c#e*f+f-f.d;e=f>jBfDoFmHeLdOdQdReSfUeWfYm]b^c_cbdcjdneufogkhqiwjvkzlwmbofpfqprluewnzf{e~e¢c¤f¦fªf¬e®p¯_±r²e
adresa	ku
adresat	kr
adress	eo
adresse	!e"e.f;fMeOfPj^d_fcfdpelfpgmhljqlpmeqorpslwp{f¢e®f¯e±s
adressen	Ynhoiwjnlm
adresu	kvsowp
adsl	>t
afsen*	ur
after	!i#f(f+{,d-n.d/i0g2j3m4g5c6j;s=f>e?e@rBfCfDgEpFdHfJfLlNfPfQwSfTgUjVfWmXj[e^e_dbocddgemfggfhfifljmendpjqfrcsdwexnyj{g~f¢f£e¤e¥f§e©g«f¬f¯j°k²f
after #	3o5e]lpmzl
after mail	+o
after rcpt	+qko
afvist	,puq
afzen*	gprmupwn~o
afzender	uq~p
again	"f#e*o+f-e3l4g9y;c=f>g@yCfDgEfHjJjLfMdPfQmRfUfWg]n^f_ecfeggfjkkflrmfpfqfslugwfxfym|k}f~g¢j£k¤f¥e¦e§q¬j°m±g²f
again after	@p
again in	@o°m
again later	9e@o]pyl§k°d
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
allow*	!f"m#f&k(g*f+g,g-e.k/e0f4k5f6g7f9g:g;e<g?j@fAgCiEsFfGnIgJeKfLfOlPmQfTfUmVfWgXkYp[g]c_ebidffmgshjifjgk[lemmnfofpfqksbtcujvfwdxmygzg{l|i¢s£f¤e¥f§e©fªn«j¬j®l¯j°g±f²g
allowance	¢p
allowed	!f"m#f&k*f+g,g-e.k/f0f4l5f6g7f9g:g;e<g?j@fAgEsFfGnIgJfMiOmPmQfTgUkVfWgXkYp]d_ebicfdffmgnhkifjgk]lemmnfofpfqlrisdtcujvfwdxm{l|j~i¢k£f¤e¥f§e©fªn«j¬j®l¯j°g±f²g
allowed send	4dPmgnqlxq|q¢k
allowed use	qp
allows	gn
alrea*	Qe]nbmjmkdlkpvyk¬l
already	Qe]nbmjmkdlkpvyk¬l
als	GnUqqp{p
alter*	(mTnjn
alıcı	st
am	%p]r
ambig*	Ykd¯kb
ambiguous	d¡kc
among	gp
an	!b#g&g'k(e)l*k,f-f/f0g1k2l3f4m5k7f9e;b<o=r>m?pAkBmClFjIfJlKfL_NsOdPoQeRdSkTgUdWiYf[o]k^e_cbfcndfepfegnhkinkblfmfnnodpgqdrjsetcuewdxd{f¢d£f¤e§f¬f¯f°d±f²d
ana	;eJk]ecberkpppqmrlsm¢m
and	!d"q#l%m&g'g*j+d,d-e.m/e0m1i3e4d5j6j7g:f;m<j=f>k?f@fAgBdCmDdE_FdHlIgJfKfMgNlOcQpRfSfTgUfWoYj[i]o^^_fajckdreofdgehgifkglemenfokpmqirbteucvkydze}c~p¡m¢d£d¤j¥e§i©jªg«i¬d®l¯l°e±l²o
anhang	"r
annou*	Pt
anony*	#q
anonymous	#q
anoth*	(pJeKwMe]mqk¬k°l
another	(pJeKwMe]mqk¬k°l
anslu*	,s
answe*	,n-nMeklzl¥l§q©l
answer	%m*q-{9yDk]cdkkc§n°e
answer from	-o
anti	@ncl~r
anti spam	@n
anti spoofing	~r
använ*	]n
any	#f+o7e8k9l;k=rEpFfLkOfUk]mjqkjmdnkoeqfvqxk£j«k¯e
any host	;o
any mail	=o
any more	Enjm
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
are	"v&f)g*m+f,e-e.{/d0g3g4e5g6f7f9j:e;e<f>m?j@lBlClDkEfGkHkJfKjLfMeOdPjQeRjSfTgUeWeYjZl[n]k^cblcddlfeglhlidjnkglfokpesbteukwfxfypzf{b|d}g~s¢d£f¥e§b©fªj«l¬d®k¯c°e±e²e
argum*	Bobv±p
argument	Bqbm
arguments	bq±p
arriv*	2rTo]m
arrived	2rTo
as	!f"c#e&k*k+g-f.e/o0g2i3g4c5j7j8f9d;i=e?jBjDgFaGfIgJfL^MePeQeRfSuUkVgWgZk[n^g_jcegkhfifjelrnmofpjq¨skuevgwjxczf{x~m¢d£g¤k¥f§e©gªf«i¯c°g±e
ascii	Dx
aside	Su
ask	:eEeNnSo]l^ngkjkljmksdul{e¯m°l
ask your	¯n
asked	wq
asks	7n
askıya	!v
at	!g#e&g'g(l)f*m+p,m-c.g/f0i1l2i3e4c5e6g7e8l9j:j;c=c>d?f@cAfDeEjFrGkHdIfKuLaMpNeOkQbRlSjTiUkVgWjXjYg[l]r^c_banbccddeekfdgdhdijjkkmlemenfoepdqbresbtcvfwjyizf|f}g~d¢d£o¤b¥p¦p§w©fªf¬r®w¯d°j±b²f
attac*	!e"³.f0m4fFfHeLfUxVf]k^f_ogfhfjgkemfuf{e¯d²u
attachment	"x0nHfUl]l²s
attachments	"{Ut
attem*	+f-m3q;l@mFeJfLfQ~_lkdltmo¬f
attempt	-l@mlm
attempted	;mQnln
attempting	_o
attempts	3pQyml
au	(o2nMmPmhmqn
auf	(pHoKkLePmQn]ngoll
aup	!e"e#e.eBoFxHnLcOeRdUl^m_ec¢k]maossetpul{d¢e§r¬¤¯c
aup in	Uncmoluq§s
aup ipbl	Fz
aup urlbl	Hx
aus	En]o^p
ausge*	¢q
auten*	#¡qqvpzw
autenticación	#r
autenticação	zp
auth	#¬-eQebVeekem_qsrfvnz³©fªo¯e
auth needed	#u
auth user	qr
authe*	!d"f#²*j+g-f.f/g0g1m5f6k7p9g:g;e=g>f?g@fBgCgDgEeFfGfHgJfLeMdOgPfQfRfTfUe]a^e_eccefgehuifjfkblgmjofpfqprfseteucv©wexkygz§{f|n}f~f¢l£g¤k¥f¦g§e©f¬g®g¯e°g±f
authenticate	#r6mmkzp|k
authenticated	!e#s1j7mMfbecfhtmeqsufvrxkze|f¢o
authentication	#p-g1k7l;fGfLfSiUf]dblcfhkkemkqfvxzy|n¤l§eªi
authentication checks	vr
authentication failed	zm
authentication required	#mhm
autho*	#r*l-e.f4|9j;j>j@lEnJfLfOfPlQfRdXjYo^f_ebegmhfkamdqnrfumwfxe|y}j~f§fªf
author	Yo
authorised	4p|s¯d
authorized	4o>k@mEoPmgjkeqmskun|n¯o
authorized send	>mPn
autor*	#l)l4z5m@lgzkaqlup
aux	LnOn
aux lettres	LnOn
av	,rEnLn]y^nqm§m²m
avail*	-k/k0m5m@jMjOwReTjUe]jbd¥k§m©mªj¯j°f
available	-k/k0m5m@jMjOwReTjUe]jbd¥k§m©mªj¯j°f
avec	©p
avsen*	_tgornutwp~o¯c
avsän*	_ruv~p
avsändaren	uw
avvis*	{u
away	%pEnjl{l¬m¯w
az	²r
b	Hpfmpl¯t
b #	Hqfm
back	.j=e@oEkJfMeQlZn]k_nbfidmfokp|wm{f¢l£_¤e¦k§p¬f°q
back in	@r
back later	co
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
banned	!w"}.u:fBfEvFpSjWf[f]f_dcfkdocqfteupwfxt{d~f¯d
banned here	Eq
banned sender	xq
banner	-sbq
bare	&§Blgo
barra*	F}
barracuda	F}
barred	!w4n>nurxm
base	Ro
base #	Ro
bat	"u
bayes	{o
bdat	bu
be	!d"f#e&l'e(e)l*p+d-m.k/j0u1g2e3g5g6k7d9g:f<g?nAeBkCeDpE_FgGjHeIoJjKfLgMfNeOmPjQkRcSjTsUfVdWeXiYg[k]d^l_iafbgccdmemfdgehjinjjkdlcmgneparis_u[vkwkxbyl{m|a}p~r£n¥c¦j§p©eªd«f¬e®b¯k°f±n²d
becau*	!o"j.d/k:k>f@lHlQeRfWf^d_kbjcflnpksfuf{l|k}k¯m
because	!o"j.d/k:k>f@lHlQeRfWf^d_kbjcflnpksfuf{l|k}k¯m
been	!o"f#f'g*i,g-k.f0g2f3g4g7f9g:j;e<f=f>f@kBgCfDfEmGgHeJfKgLrMbNgOfQpRdSlTfUeVfWg[g]j^l_pbecndgefgehfijkmlimgngofqgretduqwfxrye{k|f~f¢b¥s¦n§d©g¬f®f¯m°k±e
before	#v*o+n@pKfNlQjRj_fbucfeokdlsmlsftfudxezk{f¢e§eªq¯f°e
before sending	#o
behalf	qv
behav*	_w
behaviour	_r
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
bl	:mFp
black	:lElFt[lsl
black list	Fq
black*	"k:v;f>e@fEqF¡HuLfMfQf_dhfkclomeoeqgrfsvteuuxf{f~f§e
blacklist	:pEpFpHl]ehfkdlnstuq
blacklisted	"l:mFlHr]kcjtfup
blank	;nRprq
ble	,p²o
blev	,p
blocc*	Ensn
block	>xApEtFyPf^b_dmbpes}{b¤m¯d
block list	>nEosn
block*	!v"p#f&g)g*f+f,f-f.o/i0g2g4d5g6g8g9g:v;d<g=g>e?g@fAgCgDgEvF~GgHrIgJdKfLfMfNgPeQfReSgTgVfWdYg[f]k^pbfcbdgeeffgdifjek_miogpfqdrds}tcurwdxqygzg{o|f}g~f¢d£g¤l¥f¦g§j©gªf«g¬f®f°j±f²g
blocked	!x"n#f&g*f+f,f-g.p/j0g4d5g6g7i9g:l;e<g=g>f?g@gAgBgCgDgEwFoHnJdKfLfMfNgPeQfRfSgTgVgWd[f]l^r_nbfcbdgeeffgdifjfkalgmkogpfqeresqtdurwexrygzg{q|f}g¢e¤m¥g§j©gªf«g¬f®f°j±f²g
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
body	"e&k+k.v/x0w6p:e;f>fAbEfFcGtH{MfQfRySfTfUn^c_ecfeekdmeperfuf{q¢f¤f¦f¯c±f
body checks	.p
body hash	6p
bogus	tp
boite	Mpkn
book	gt
both	dn¤n
bounc*	-d.jEeFeLdQk^lhlikl¤pqw|xk{f¯m
bounce	"e-dMeQm]p_qgkkcl¢rmskwl
bounce list	lo
bounced	-d.kQk^mhllwposlwn¯m
bounces	lqwwxl
bound*	Ru
boundary	Ru
box	EqFeJtLjM~NlOnUcjkkrsfxkyk¥k¯c°e
boîte	JoLoMqNmOqUcVojlkn
boîte aux	Oo
brack*	eo
brak	em±r
brevl*	Oo
brevlådan	Oo
brevlådan är	Oo
broken	+xIqRoTliljekeplrk|^}r¤m¥e¦q
broken pipe	+u
brows*	zo
bu	"s4r
bulk	/w7d8q^barcollukvl{{®k
bulk mail	/p
bulun*	²q
busy	@eK{Mf]lccy§
but	!f"k#f(j+r,k-b0j1l5j9f;d=k?fAfDpEfFfIfJmMeOlPcTmUfYjZl[f]j^fbegfiojfkjmenjpnqksftfufvfwf~l¡m¤j¥f§f©pªd±e
but no	=m
but not	Dn¡m
buzon	Ms
buzón	LoMoNmOn
by	!o"f#a&e'e(e)i*i+r-^.m/m0j1l2j3e4d5k7c8e9e:f;_<m=e>l?c@lAeBeCbDnEvFkGfIeJfKsLdMdO]PgQbRbSvTnUaVjWsXnYeZk[e]o^rajbacfeefigrhkijjgkbllm^npoap_qirbsztaujviwkxjzg{o|i}e~f¡m¢d£d¤d¥m¦c§Z©eªm«f¯i°i±_²g
bye	bmc^ybzo¯p°q
byte	Up
bytes	+kAnGlRpU¤Vk]dpd®e
błąd	9p¤p§p
bạn	4mPnWm]oqmsqxl¯n
bị	!p+l-e.k3l5nElHkKmMePeSmUeWl]kpmxr{m|e~l¢d¯l²l
bộ	Es~p
c	]paokn¯m°l
ca	)¡
cable	>{[o
cable modem	>p
caixa	JlLpMtOu
caixa de	Oo
caixa postal	Oo
call	,ufmxk¤m©m¯m°p
callb*	w}
callback	w|
called	]bkr¦p
callo*	wu
callout	wu
came	Qpbmpp
campo	?w
campus	hs
can	!f.e0l4jAoCeDmEeKmLdMeNkOnPmSmUj[k]m^ebmefglhlkameperjseteufzn{e|f}j¥f¦f©eªf¯t
can not	0lDmOo
can you	]p
cance*	Lp]m
cannot	#d&g(f)m*c+d,f-l/e0~1g2d3e4k5n6f7f8g9o:c;g<f=e>f?n@]AfBeCaDsEdFbGfHeIuJzKdMcNjOlQiRfSdTsUfVfWeXgYg[n]j^l_aafbbc_dkekfpgchjiikildnfokpaqdrks_tivfwixfyd{a|_}n~j¢c£s¤n¥c¦s§o©kªb«f¬g®d¯p±p²d
cannot accept	^o
cannot append	Jp
cannot create	¦o
cannot deliver	mn
cannot find	9o;k=dknoo
cannot open	5s
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
cc	AoGbRsen®{
ce	*m4n<m=nPm]cmm±n
ceo	~r
cert	'¨(¤)©1l=dQc]aod©cªd
certi*	!g'°(ª)µ*f+f,f-c1u9f;e=f@fBgEgFgJgLfMfPgQeRgUf]^^f_gbfcfegjfkcmfofpfqfweygzf¢g£g¤f¥f§f©o¯g°g±g
certificate	'z(~)¤,g-f1t9g;f=g@gLgMfQe]fbgcfkemfogwe¤f§f©p
certificate expired	'w)e
certificate not	)m
cette	PqUcVmhmjnqs
cette adresse	hmkcqp
chain	)y1nvm
chall*	*z
challenge	*z
chang*	2nj{
change	xm
changed	2n]ljz
chann*	+p©mªl¬p
channel	+p©mªl¬n
chara*	&qDmGvRzeskcrj
character	Ru
characters	&qDnGvRneqke
characters in	Dnen
chars	An
chars*	0q
charset	0q
chdir	Jt
check	!f"f#v&o(k.n/k2k4e6l7l8f;jEeJfLfMfPfQfRoSlTj]j^f_ebdcfemgfhfiejfknmkneojrdsfudwr|o~j¢e£j¤m¦f©f
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
chỉ	'l(m)oPlUdVl]bepfpgmhmimwn®m±m
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
click	*u
click link	*s
client	"g#{&m*f+o.g;f>lCeDjEsF{HfLeMeOgQfUf^d_fbjefgfhfjfkdmmovseuevfwfzf{e|j¤j¥f§dªd«r¬q®g¯b°f
client address	Es
client host	#k>nEkFkok¤l
client in	Fq
closed	!d+¢,s-fL{MdOjPrQf[f]p_fcfhjjfk_mfsf¢f¥y¬j°f±b
closi*	ce¥o¬d°v
closing	ce¥o¬d°v
closing connection	°q
cloud*	Fp
cloudmark	Fp
clust*	yo
cluster	yo
cmd	bx
cn	(w
cname	9o=m
cname lookup	9o
code	)j*j,k-o5o9b;k@eHjLfOk]qblsf§d¯o°l²q
code #	,m-o]p§e¯q°l
colon	bo
com	2p{o
coman*	bq
come	@qEkMf_kbdhdpfwlyk{k~s¢l¥f°p
come back	@kEl_lyd¢l§k°r
come from	~s
comma	eq
comma*	"g#l&g(f*f+l,f.g5x9f:k;d=f>g@dBkCgDgFdGfHfMiNjOjPgQeRgUfWg[g^mb§ceeffkggigjglgogpeqfwexgyfzf¢f¥f©iªn¬e®j¯l°q±i
command	"g#m&g(f*f+l,g.g5w9f:k;d=f>g@eBkFdGgHfMjNjOjPgQeRgUgWg[g]i^m_ibxceeffkggigjglgogpfqfwfygzf¢g£i¥f©iªn¬g®f¯l°q±j
command first	ªn
command rejected	Bl^m
commands	bu®l
comme	{p
commu*	]m
compa*	"l.mEkKmLk^mjr
company	"l.mEkLl^njr
compl*	*p-d.k2f5j9m?rBjEmFeJdLfMfQfRp^f_£bfcdjnkblmmenrqfrfsexq{d¢e¦m§mªj°j
complaint	_qlm
complaints	_}xo
complete	9m¦n§p
completed	jp
compliant	?qRq
compr*	Fnxt
compromised	Fnxt
compte	!pLwMnko
compu*	#p
con	"m(l5rFmNm]dkn©p
concu*	KqMeca¬¡
concurrency	¬q
concurrent	Kpccyl¬r
concurrent deliveries	Kp
conex*	+n,w¬r
confi*	!f"f'f(f)n*±-e.v/e4e:f;d>f@fBmEeFfHfJfLeMfOfPeQeRfSfUcWfZm]f^e_ebfcfefgfheijkbmpnwoopkrjsdtdwpxg{b~f¢e¤©¥f¦e§j©oªf®f¯d°f±j²f
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
conne*	!e"d#k&f'i(f)i*e+£,¦-|.c/f0f2f3k4a6g7f8g9c:f;d=c>t?g@bCcDfE~FnGgHeIfJaKeLcMbNgOePdQfRdSfTfUeVfWfXgYf[q]g^^_wagc^dfeeffgeheiejekglgmenfqfrfsbtcuavfwjxeyizi{c|e}g~g¢a£e¤k¥e¦m©uªt«l¬±®c¯a°i±q²i
connect	'j)l,t-s4d5jEpJfQk[x_ecckemfwj¦q©l¬j¯f°f±f
connect .example	[m
connected	+okp
connected but	+p
connecting	pm
connection	!f"f#m)f*g+{,q-r.f/g0g3m4g5f7g9e:g;f=g>m@dBfCeDgEqHfIgJdKgLfMeOfPfQiRfSgTgVgWg[b]p^b_tbkckeggghgigjgkbokpfqfsdtduevfwlxfzg{e|f¢e£f¤e¦e§n©oªl«m¬l®f¯e°m±j²j
connection count	¬p
connection denied	_r
connection died	+o
connection failed	-q
connection not	_o
connection rate	¬p
connection refused	+c,yEkQl]n_j
connection timed	-p3n
connections	+e,n-d=f>oFo]n_ncdufylªq¬y
connections from	¬n
connector	±r
conse*	*n3m]omm
consi*	/s_n{s
considered	/t
consu*	>x¢l
consumer	>y
conta	!nLtimkn¢m
conta*	!k"l#f%p&j(j,g-q.o/m0f2g3g4j5f8g;d<f=m?n@nDqEfGjHpJeKjLdMgNlOjQcRiSeTgUcVfWfYk[f]b^g_ebeccdiemffgwhcjpkcllmcobpeqdsltdubvgwcyfzf{j|f~e¢e£f¤j¥e§g©gªf¬g®f¯l°i±f²v
contact	%p-q.d4l@oKjNlOkPkQe]c^j_fcedjgkjfkjlnmfqfsluewd¤l¯q°j
contacts	gu
contain	?m²m
contains	"n&k.t/o=k>k?jDrGkHsPfRkUeYk]e^e_eemgckfmfodsjue¯e²p
conte*	!e"m#f*f+k,g-m.¤/¬0t4f6g7g;f>g@dAgBgEeFdHfIiJfLfOgPfQdRpSjUmVgWf]j^^_fbfcddmegfggfhfjfkdlgmeogpfqgseudwfxeyjzf{}~f¢f¤f¥g©iªf«f¯^±f²w
content	!f"p-e.w/t0r4g@dEfFeHgLfQfRqSkTiUn^cbfcehfkemfpgsfufwgxfykzg{y¤g¦i¯e²z
content not	/r
contents	/s]n
conti*	3vHnQcep
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
correo	*mCo]chmmlul{y¥l¯d
correspondents	gq
corru*	JvRr
corrupt	JtRr
cota	Mq
could	!g"f#f(f)j*e+g-q.e/l0j2f3j5j6g7g9l;m<f=l>f@eBfDfEfFgInJsKlLeMfNjOdPdQnRfSgTkUf]o_ebdcfejgehfiljfkjlfmcojpgqcrgsetlueviwpzj{g|e}l~e£f¤f¥f¦j§l©nªf®g¯m±i
could not	"f#f(f)k*f,f-o.e/l0j2g3j5j6g7g9j;m<f=l>f@eBgDfEfFgInJsKlLfNjOePdQmRfTkUf]j_ebegehgiljgkllfmcokqcsftluevjwpzj|e}l~e£f¤f¥f¦j§l©nªf¯m
count	cppt¬o®s
count*	CnEzuczm~n
country	Ezzm
courr*	3m<nhmum{m
courrier	3mhmum{m
cr	&z
crash*	5s¦v
crashed	5s¦v
creat*	2nsm
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
curre*	@kLl§l
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
data	#f&q*f+y,f-n.w/t5e9m;d=n>f@fFeGkHeJlMkPfQcRfSgTnUtVf[j]abtcdeffehgjgkblgmfngpgtgufwfxf{i¢d£e¤e§c©f®f¯p°m±e²f
data command	Mm°l
datab*	@dIlJsUmce£k¤l¦s§r
database	@dIlJt£k¤l¦s§r
date	'w)dQnR±¤k
datum*	Ry
day	CoMn_kalce¢z®c¯k
days	'k*m3o:lEfLoQ{SmUdWm]jln{e
db	:m[mom¦x
db #	El[nom
dbl	:ºFcHotd
dcc	{s
dd	Lm
de	"k'k(e)k+c,d-l/e2d3f4b6f9k:n;l<e=k?v@cAeBgCiDfEiFcGeHbInKeMtNeOlPdQnRbSjTeUjWfYf[e]v^m_oafbeciddelgkhcickelrmdnjogpkqmtpuivfwmxlybzn{Z|d~j¢s£f¤j¥f¦g§c©dªd«f¬n®k¯b°e±b²]
de correo	ko
de destinataires	®r
de l'expéditeur	wr
de la	]o^q
de ontvanger	so
de spam	xq
deact*	Lz
deactivated	Lz
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
defer*	(j)j,k-f5f8j;f@rCkFfJfMfQmXj]e_rcjkftjyf¥f¦e§m¬f¯f°x
deferral	°p
deferred	(j)k,k-e8j;f@pJfQkXj]e_rcltjyf¥f¦f¯f°r
deferred due	cp
deferring	§n
del	'n(k)f5kFeLlNnQfUm]scffllkrmsetouewlyn¤m®f¯e°e
del destinatario	-m;lLoMmNn]bfl
delay	3p@s
delay*	3y@u
delayed	3y@u
delet*	]lilks¤l
delete	Mp
deleted	ilkt¤l
delist	Fq
deliv*	!f"d#e&f'l(m*q+g-a.e/e0d2|3t4v5k6f7f8g9d:e;d<n>i?g@mAfBeCgEcFfGfHeJqKwLjMiNoOuPbQwRcSjTgVdWdXpYg[g]b_fbcceeffegfhcinjckglqmlnooepkqbrctfucvfwfxcydzd{e|d}g~d¢c£e¥d¦g§d©eªo«f¬g®c¯x±d²g
deliver	*j2e<n=l>m@pJlLeOpQm]cmqwfªm¯o°e±e
deliver mail	@mmt
delivered	*q-e0f2¡3nCkDjJbLkMlOfPfQjRfSmUm]b^fcfmenfppsnªj¯p
deliveries	Kv
delivering	(oln
delivery	"f#f'l)i*f-f.e/f0g2j3p4u5m7f9e:g;d=e>e@fBgCfDgEeHfIfJuKkLlNmOmPeQmRfSeUeVeWfXq]p^iaibecfdjffhejelmntofpgqergsetfuewfxeyfze|f~g¢e£f¤j¥f§e©g¬j®f¯k°l²g
delivery error	Lmkl
delivery failed	¯r
delivery not	4r
delivery temporarily	¦n
dem	+o
deman*	ko«p
demands	«p
demas*	AoCocp¬n
demasiado	AoCo
den	"m2mPlmmnoqq
denied	!j"g#e&g*f+e-f/f0g4m5l8f9g:d;f>e?k@fAgBeCgDgEvHeIgJnKfLcMfNgOlPkQeRcSfTgUeVfWnYg]o^v_kbgcddfeefcgfhlikjfkelemrogpfqkrbsetauswcxoygzn|g}f~k¤i¥f¦g§c¨x©g¬e®f¯o°k±f
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
desti*	!c"d#f&f(f*e+e-v.d/g2v3e4y6g7g9f:g;s<g=j>e?f@iAgBeDfEdFdGfHdIfJgLlMjNqOiPcQdRcSeTfUkVpWf[j]c^b_dbdccelfxgrhfitjekrmfnpoepdqdrdsztbucvfwdxfyeze{e|f~e¡m¢a£d¥f¦e©eªd«f¬f®¢¯b°f±q²e
destinataire	2m4k;l@lNm]kfkgmikknsl®e
destinataires	®r
destinatari	®s
destinatario	4sLmMoNnVm]kfpimkpllsn®b±f
destination	'k,k-l2o4j;r=kLeMfOm[l]c^fdkejfmiokanmqfrfsftf¡m¤jªe®e±t
destination address	2ofp
destination mailbox	dl
destination system	;p
destinatário	Lmgmkosm
det	]okq
detec*	!e"c.kEeFf]f^f_ebkcpkeprxq{o²{
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
did not	!p#k-q/o6m9mLeMmQfWm]nkclkªk¯n°f
die	+k4k=m@kInLdMdPkUp]q^qenjekmmeuewk§k¯k²m
died	+n5q]d¦t
diese	4l^ljo
diesem	qq
dieser	no
dieses	um¢o
diffe*	(pbm
digest	Sp
din	Fn]p^mcm¯n
direc*	"f-e4e9p>s@fEfFfIkJwLeMeOcPeQfRf^ebfdsejfkgfjmkqmeqorkuf¤l§n¯e±p
dirección	fmjmqpsl±n
direct	>n
directly	>u
directory	9qIlJxOddqkpse£j¤l§n
directory server	9q
disab*	!n#lFfJfL¡Me]j^f_fbncfinjfkdqfsjxrzm{f¢f¤j¥t§f«l
disabled	!n#lFfLxMe]j^f_fbncfinjfkeqfsjxrzm¢f¤j¥t§f«l
disal*	qn
disallowed	qn
disca*	Qm¢l
disco	]p£r
disco*	+vLsPn|n
disconnected	+t
discontinued	Ls
disin*	²t
disinfect	²t
disk	Mq]o¢d£¦
displ*	?n~r
display	?n~r
display name	?n~r
dispo*	O|kcqo§p
disponible	Ov
distr*	4rIzWr]d
distribution	4rIp
dkim	"g#e.g6Ç7o;fFgLfRf]l^e_fcfkcmfqfrfsfteuev²wfzf{f|^}d~f¯f
dkim none	vn
dkim signature	6n
dlp	.|^c
dmarc	!g"g#g.g7Ç8¹:f;gEgFfLfMgPgRfSfYi^b_fcfkcmeogrgsftcudvewf{f|f~f§f¯e
dmarc policy	8t
dmarc record	8u
dn	9ptp
dn ns	9ptp
dns	!c"e#f&g'f)e*f+f,f-a.f1l3g4f5g6n7e8j9º;£<r=p>j?g@dCgDgEcFqHeIgJfKgLdMeNgOePfQfReSgTgUfXlZy[f]f^e_dbfcbdgeafggfhfjekYlgmao´peqirdset¨ucvgwfxfyfzf{e|g}r~e¢f£g¤d¥e¦e§b©fªg¬f®f¯c°c±f²g
dns error	;o
dns lookup	tm
dns query	=mZp
dnsbl	:lEdF~
dnsbls	Fs
do	#d&f'j(f)e*g+f,f-c.k0f1e2f4l5f6g7k9j;g=e?f@kAgBlCgDlEiFkGgHoIfJkNfOePpQcRcSeTfUmVlZj[j]t_dbccidofqgfhjiejekblmmjnjoipgqksjtjvfxeyfzf{j|e}f~o¢c¤d¥k§f©eªe«i¬f®d¯k°g±o²e
do not	!f"k#f)f-f.n3j7k9k;d=f>e@kBnDfEnHjJfMjPfQfReVlWfZk[l]d^l_fbfcfdffmheifjklpmlnkqcrfsftfumxf{o|f~m¢f¤f¥mªf¯e°f
doc	"r
docum*	"r0lUn]nke±l
document	Un
documents	"p
does	!e"g#g'g(p)f*f+g,f-k1j2g3f4c7k8p9a:f;k<u=o>e?i@fAgBlCgDkEcFfGmHfIfJjKgMdNfQfRiSfTfUaViWjXlYg[g]q_gagbgceegffgfheilldoqpfqlrfsntmuevkwoxeygzj{e}f~c¡l¢e¤i¥m¦g©gªf«g¬g®j¯b°f²g
does not	!e"g#g'g(p)f*f+g,f-k1j2g3f4c7k8p9a:f;l<u=o>e?i@fAgBlCgDkEcFfGmHfIfJjKgMgNfQfRiSfTfUaViWjXkYg[g]c_gagbgceegffgfheilknldoqpfqlrfsntmuevkwoxeygzj{e}f~c¡l¢e¤i¥m¦g©gªf«g¬g®j¯b°f²g
domai*	!n"f-f8j9l:s;x<m=oEfFdLeMePfUe^eeegfhek^m{rlsfttur~n¢f¤o§j¯e
domain	!o"b#a&e'd(g)e*b+d,e-b.a/e0e1j2f3f4_5e6l7x8v9q:µ;®<¥=¢>a@bAfBjCdDdEYFRGfHgIeJeKfLZMcNeOaPaQ_R^ScTeUbVeWdYdZp[d]k^e_rafbaddeyfcg[hiiakVlcm¢nfo[paqproset«uwvrw^xfyeza{_|t}n~¡¡g¢c£d¤t¥^¦d§_©dªm«e¬i®e¯]°e±t²d
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
domain not	7d8k:e;m<j=nedkbmxqprltsvn|f~e¤d±n
domain owner	7p|o
domain part	;p?n
domain policy	7t
domain sender	up
domain too	_v
domaine	9m:m;z<m=mkbrmtw~n
domaine de	tq
domains	:nkem|qkuq¤p§k
domein	;v=nkb~p
domen*	;v
domena	;pto~o
domeny	;s
domin*	:l;w<n=sekkatu~q
dominio	:l;w<n=sekkatu~q
dominio del	tp
domino	4l;k]edmhmke±k
doména	;qk_tu
domín*	;tmntm~m
domínio	;ttm~m
door	!p
dorma*	Lr
dormant	Lr
doruč*	3q¯s
dosta*	2p5t
dot	+n
down	+f,l-u=f@dCdFeGeKnMeUfWs[¢^e_fbakdmfpfulyl¢f¤f¥z¦f§xªf¯k°c
down mail	[u
downg*	0r
downgrade	0q
dozvo*	mu
dropp*	*k+rJkXk]e^rblcehclr~m²q
dropped	*k+uJkXk^rhclr~m
dsl	>y
dsn	nw
du	!f'l*l+j-d3p4n9k>p@lFeNmQeUl]u^ecmflqpsctcwj{d¢p®e¯e°e
du destinataire	Nn
du har	4q¢t
due	!m+k,f-e.j0j7kEfFoHfNoOePfRfUf]e^n_ubpcnkflnmfnfpfsetkufxj{o¢f§e©j¯e°f²l
dung	/oMoUn
dupli*	?dDsRpYmdspn
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
e	!e"e+f-f.f3j5f;d<t=bDlJfLoOeQdRfSmVfWk[f^f_fbecdetgfifjlkullmcpjtfvjwfzf{e~k¢r¤f¥k¦l§fªf®j¯p±e²l
e #	¯o
e mail	3k<n=cDmEjLmOfSoWl]cceekjoknmerksfuf¢l®l¯n
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
ei	"n-n;mQmjnkwoquq
ei ole	"p;ojoor
eicar	²p
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
email	#c)g*q+f,g-e/n2f3f4d6j7n8f9f;f<x=c>m?f@fAgBfCjDjEdFaHfIgJfLiMkOfPgQdUmVfWf[f^pbeckdfeoffgoidjdkllimkofpeqdreteulvowdxkygzc{t|j~d¢o¤m¥j¦e§e©fªf¬f®l¯g°g±f²p
email account	Ll
email address	]pgkknmosmul
email from	uo
emails	¢u
empfa*	kq
empfä*	"e.e2m4k5m;kCkFeNkPeUaVm^eceelfqgkhkipjlkomesoue§k®o¯d
empfänger	2m4mCkUbVnglhliljnklsp®p
empfänger hat	ss
empfängers	5nim
emplo*	jt
employee	jr
empty	.m;d<l?tIsMmPbRy]leurw¯e±k
en	!e"e.n3f7f8j;e@mAnDoFkHyJkLdQqSrUd]n_fcelpmepnqkuewkyd{a¢e£l¤f¥m§d¯d°f±f
en el	.q
en la	lo
enabl*	zn
enable	#p
enabled	zn
encod*	0sRx
encoded	Rq
encoding	.n0nRo
encon*	kv²n
encontrado	²n
encry*	"s#c'm.nEeT¡]f^ekeme¡m©uª«¯e
encrypted	"t.lTp©oª{
encryption	To©nªv
encryption needed	ªo
end	&n+w-j>r@fEfFdLnMk[j]d^jbdkfpjyj£f§l¯w°m
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
entry	7e8mEsFn]eknllol¤e±o
envel*	6k:l?cDmFeQjrusqtmuo~m®k
envelope	6k:l?cDmFeQjrusqtmuo~m®k
envelope blocked	sp
envelope from	uo
envelope sender	rn
enviar	4nqw
envio	+o_pcr
envoi	lo
envíos	¢r
eof	+§©b
eof from	+r
er	!m"m'm)q*m-f3mEqFlLnMrOmQkUlVl^fjskbllmdulxm{b¢f®e¯d
er ikke	"q)rOo
erlau*	.n
err	(m]o¦t¯m°_
errei*	[oho¢q
erreichbar	[p
erreicht	¢q
erreur	¯o
errno	,n
errno #	,n
erro	§o
error	!d"f#e&f(c*d+r.i/q0m1j2e3e4g5q6i7f8f9o:e;i<f>c?j@cAfBeCdEbF_GfHdIoJwKfLeMcNwOgPbQeRlSeToUcVeWfXgYfZg[o]m^c_cafbsccdefngehcjckeldmbnfoepfqerpsftfuevdwbxdyd{a|_}w~d¢b¤w¥c¦¢§}©pªb¬i®e¯y°k±i²c
error #	,k-e5p[m¤e¦l
error code	-s
error dd	Lm
error from	+cMk]nbeknok©d¯n°o
error in	IkNk}l¤l¦m
error too	¬n
error writing	Jq
errore	5oJn
errors	bu¬d
errors from	cq
es	]bzm¯n°m
ese	ko
espace	Mt
est	3l@lEmFmMo]q
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
excee*	!k"f#f&g'g(g)g*g+k,e-j.e/f0g2g3g4f5k6g7f9f:g;e<g=g>f@dAuBgCnDgEfFeGuHfJdKkLcMrNfOePfQoRcSfTgUwVsWg[i]e^dbecwdgfggfhfifjfkamdofpoqfrgseteufvgwfyjzf{l|f}l~g¢n£e¤n¥f¦f§c©fªg¬n®t¯f°e±i²f
exceed	AnMpUqcm
exceeded	!l"g#f*g+k,e-k.g4g5l7g9g;f>g@eAkCoEgFfGiHgJeKlLeMoNgOfPgQrReSgUjVl[j]c^e_ebfcqeggghfigjgkdmdogppqfsftgugwgxiyjzf{j|g}l¢t£f¤o¥f¦g§d©g¬n®n¯g°e±i²g
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
exhau*	MmQlym¢l£t
exhausted	MmQlym¢l£t
exist	4f5k7f8m9e;v<e=fBjJnLeOk]a^ggjinkxmdofqdsetruewt|g~f¤l±g
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
expir*	!r'}(e)b+o,j-m.g9j;l=fLpQ§ReTmUf]m^g_fcejfkdpgsftiugxfzn{f¢f¤k§f©f¬a¯f±f
expired	!r'~(e)b+o,j-m9j;l=fLqQuRfTmUf]l_fcfjfketixfzn{g¢f¤k§f©f¬a¯f±g
expla*	]p¯m
expéd*	grtputwn~m
expéditeur	tputwo
exten*	"zAoUe£p°d
extension	"x
exter*	.n5lLdh¨~t¯e
external	.n5lLdh£~t
external senders	hn
f	Sm¯q°m
f #	Sm¯o°m
fail	"o#f4e7n8e9l;e@eElJyMfQfRn]dbfcfkemfomqfwjzl|y}d¢f¦p§l¬e¯r
fail #	Er
failed	!d"b#f&l(m)q*c+i-n.e/d0v1o2d3e4d5u6p7j8e9n:e;k<f=i>d?g@aAfBeCeDfEfFbGfHfIpJxKeLaMfOdPdQkRfSgTrUaVfWfXiYgZo[e]q_bagb^cbdfefheisjdkclfmdneofpbqjrdsctkubvnwrxfyazs{c|q}d~f£r¥e¦y§k©qªa«e¬b®d¯u°j±g²e
failed logins	zs
failed message	Zp
failed no	]m¯l
failu*	!g#f)g+f-f1l8g9r;g=fCgFfIlJoLfMfQlRfTtUfXl[l]e^fbdggkdmfpfsgvnyfzq{g}f¢k£f¤f¥g¦q§q©mªe®e¯t°c
failure	#f)g+f-f1l7i8g9r=fFfIlJpLfMfRfTtUfXl[l]e^fbdcfkdmfpgvnyfzr}f£f¤f¦q§q©mªe®f¯t°c
failure in	¦n
fake	~w
faked	~q
faktu*	!q
falha	zp
falli*	zq
falta	en
fast	cz
faster	cp
faster than	cp
fatal	5lIl]q¤r¦s§l©m¬^
fault	Nryl¦z§s°a
fax	"e+k,k0~2o;eMlUo]Zeonm°p
fax number	eq
fcrdns	oo
fehler	¯u
feil	9p}o¤q§n
fel	9p
feladó	u{
fem	Qt
field	?pAnRpYo]pkc
file	!f"®#f'g*f+l,g-c.e2i4f5l9f;i=f>g@eCfEfFcHfIzJzKmLeMfNfOfPfQnRfUoVfXnZk[f]e^e_fbfceefgfhfiejek]meogpgqfsmwfxgyfzf{e¢e£o¤t¥f¦y§eªf®g¯f°f±f²m
filen*	"t
filename	"t
files	"xyl
files*	£q
filesystem	£q
filte*	/o5n
filter	,j-d.s/l5v@eAkFdIkJfMfSk]b^k_ekessuexfyk{m¤l¦q§v¯d°e²f
final	Qq]ceonn
find	-f9p;r=pJe]ljfkuor±k
find your	or
fine	¢o¯o
finge*	{o
fingerprint	{o
finis*	]o
finished	]o
finns	;oko
firew*	,rEmSl^m
firewall	,rSl^m
first	!f#|*t+l-f.e0j;f@{B]EfGjLfPnUf[k]e^f_fb~cddkflglmfqqsetcufwfxezc{f~j¢f¤f§cªq°c
first time	@s
fix	&o¤m
fiók	!sLt
flagg*	/t
flagged	/t
flood	cv
foi	Ln
folder	4n
for	!r"]#k%n&d'b(j)b*i+c,c-i.a/^0j1k2e3i4t5m6g7a8k9l:l;c<]=n>f?dAaBdCnDfElFiHbIeJcKnLfMcNgOlPeQuRaSrTrUbVtWgXeYdZw[g]r^b_manb_cidseafihriij_kalemvngokpdqpresctku]vewdxqydzk{g|p}e~[¡g¢k£d¤d¥j¦^§e¨gªk«d¬l®i¯e°f±y²_
forbi*	"s+m,n.w4mEeHkUd]a^oekffkemoxf|k©o¯d
forbidden	"t.t4nHkUd]eekmp
forbids	^n
forei*	mt
foreign	mt
forge*	~q
forged	Bpoqreue~¢
forgery	~q
form	*p
forma*	Rres
format	0s5pJuRv]ce{kb
forwa*	"f#f*f+g.f4e5f9g;b=e>gBgEfFgHfIkJfLbMdNfOdPfRfTmUjVgWf]e^d_fbdcfdfeeflgfhfiºjzkZmvnoovp¤qeresetewfxfzf}f~f¢e¤t¥j¦g§eªg¯e±d
forward	=fMfTk]l^ebffmixjmkamqoxpm¤p¯f±f
forwarded	jono
forwarding	;cIl]diujpkkmmpquk¤j¥k
forwarding address	injn
forwards	iqpq
found	!f#f&q'g(j)i*g+e,g-c.q/f0g3f4f5o6n7c8m:n;z=p>e@eDfEbFqHlIiLcMdNgOkPfQcRfSeTgUfVgWg[g]p^e_gbdcfdnffgehfjgkqmbomqerfsdtnu^vgwjxfzf{j|d}j~e¢f£g¤n¥f¦f§c©fªf®f¯d°f±m²¢
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
from	!b#j&f'e)e*e+l-l.d/b0e2j3d4^5i7n8j9j:n;b<_=_>m?Â@jAcBcCgDaEsFpGdH_IgJaKcLYM^NeOcPpQcRfSfTeUaVcWbXfY·Zg[f]n^Y_qaeblcpdbeSfegphqijjekWlkm]neofpdq|r~srtwu£vfwkxqyczd{V|n}e~¥¡g¢_£e¤b¥a¦b§[©_ªi«d¬q®_¯]°k±i²c
from .example	un
from address	Yebsedglhdkeqvrlsktlun~k
from addresses	Yr
from domain	6k7k8m:o?eqprdtyue
from field	?p
from header	?sRcYp~n
from host	-n
from internet	hv
from line	?q
from must	qo
from not	tn
from outside	"n.ohoud~n
from remote	Mkbeknok~k¯n°s
from sending	xs
from server	+o
from you	@dssulªo¬m
from your	2m7f>k?e@fCfEoFlPq_mcpgejkllmlrftcuavl{f~j¢j¬j
froms	Yu
frozen	!wLq¥n
full	!f@fFgHjJeLbM¨NfOfQfUe]wcgdjijkbsgxgyl¢j£ª¥f¦f¯f°g
fully	emrn
fully qualified	emrn
funct*	]p
function	]p
furth*	jlmdnw
further	jlmdnw
för	Uqmnomxn
für	4lOlUdVl]nomxl¢l
g	]q
gatew*	!f"n*f-f.e0m4f;f>jEeFfLeMfOfQdRfSpTpUoWf]j^lbdejhjkjmpppqfseykzf{f¤j¥f¦o§m®k±w
gateway	!f"n-f.e0m4f;f>jEeFfLeMfOfQdSqTpUo]k^lbeejhjkjmppmqfseykzf{f¤j¥f¦o§m®k±w
gave	Qr]d¯m±l
gave up	Qr
gb	Mp£u
geblo*	Eqso
geblokkeerd	Eqso
gebru*	]ohmipkp
gebruiker	ipkp
geen	=n
gefäl*	~v
gegen*	+s
gehört	qq
gehört nicht	qq
gener*	>yirkdum¯n
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
go	3k=dEn]keo{l®l¯o±k
go away	Eo{m¯p
goes	pm
going	Ompn¥o
good	_o¥t
got	!k-eCmEmJl]nbnmmsduowm
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
group	4x5kEkFeI©JeP~U^VrWs]e^egekkmeqdseudvf§d¯e
group*	%pJm
groupwise	%pJm
gsmtp	;mCnpl®l
gönde*	3u4qur¢q
gönderen	us
gửi	!e+l-e2l3l4m:lKlLdMdUe]b_mcnedlnqprktounwmxsyk~n¢q§e®m
h	ElQlcn¢l
ha	!l3ljlss¢q¯n
haben	¢o
hacked	xs
had	CoEp
hai	]s
handed	nr
handl*	¦n
handle	DmQa]pmt
hands*	+e2mbkik©z
handshake	]nbk©u
har	4pHo_rjusw¢q¯d
haraka	;lRfYk]d^kbrqjuj{e¤k§m¬e±p
hard	lu|l¯l
hard bounce	lr
has	!o#a&e'n(e)d*f+i,e-i.f/f1g2g3e4f5e7c8n9d:f;m<r=p>e?k@fBfCoDkGmHbIrJfKkLjMnNlOaP_QfRpTnU]VnWgXgYnZg[d]b^__ranbaccddefgehaijj£kbljm_neokpjq_rmsqtkudvgw_xnze{f|b}n~b¢i£k¥m¦n§e©dªc«f¬l®a¯i°f±l²j
hash	6q{n
hat	+n.l=lLlMpWn]cimjlrlsqxlzl
have	"f#k*j.f/f4n7e8o:g;f<f=q>g@kBfCgEeFaGlHfJeLbOePlQkReSiUm]m^e_lbbcmefhfknmeoppfqjsktfwlxnyfzf{e|f~d¢q£j¤f§eªf¬k®f¯l
he	Bp]mgmil{n§p
heade*	A~RyUcYp]epq
header	!g"f#f&g+g,g-e.r0f4f7m:g;g>f?¥A·BgCfDkEeFeHfLfMeOgPfR³UUVeYu]e^e_fbbceecgfhfifjfkdmeogprqfrdtfucvfwgxgze|g~v¢f¤f¦f§gªg®f¯d±g²f
header checks	.p
header from	?tRb~r
header size	AxU^
headers	A~RyUcYp]epq
headers too	Ao
heavy	KmUqyq
held	*kKlS¢Wm]e_ncbdk{d
hello	By]o
helo	"g#g9f:m;d=fBÎEeFdMf]e^fbxefkdmfoksgtfugwg{g~f¤l¯d
helo command	Bn
helo first	bq
her	!mMmkqsr
here	!e"j#l*f,g-g.k0j4q7f:f;a<k=c>j?g@kBfCgDqEuFcHgJfKfL_MeOePcQeReSfUjVgWgYg]j^b_kbccedoeffkifjpkzlfmooeq_rdteunvjwgxfyizm{d}f~k¢e¤f¥v¦f§oªm¬g®j¯i°c²f
hesap	!sL}
het	+n;rjmwo²b
hiccup	§t
hier	knun
high	@eEeFeKf_qamclyt{tªl
his	2kCsFcMrNlVm]mgmsl
his mailbox	Mq
histo*	Fm_ulm
history	Fm_ulm
hit	:pCtFlHo]ecn{k¢q§c¯e²n
hl	Fr
hmail*	mn¤o
hmailserver	mn¤o
hold	!u*lCkFeQmS¢]cgkkcseye¤l°k
home	>¤JsQmkb¤k¬d
hop	;eDlMkOnTkUe]dcdemkdnlp}¢e±w
hop count	pn
hop limit	ps
hops	Uecdp©
hora	¢p
host	!c"c#g&f'd(u)d*c+i,f-{.b/e0g1f2e3e4d5c6f7e8f9s:d;}<f=t>u?f@iAfBuCcDlE~FuGfIdJcKeLaMcOfPcQeRcSeTgUgVeWdXlYfZj[t]g^__rafbdckdeeggchdjck[lcmnnjovpqq_rdsatjubvfwdxdyozc{b|p}d~l¡m¢_£m¤g¥z¦f§_ªd«e¬p®c¯j°m±f²b
host .example	(j-d9d;d=fDkEjOj_kbkkmsj¡n£j§l©b¯n°m±f
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
host unreachable	[p
hosted	mu~m
hoster	!p
hosti*	!vEmxl¢l
hosting	!vEmxl¢l
hostn*	(x)f9l;m>nBukdoz
hostname	(v)f9l;m>nBukdoz
hosts	,l-s;r=m>o@qFlHk_lka{e§e²e
hour	3l@cCzEfLfMb]f_fc|yp¢x®a°f
hourly	CuMa¢{
hours	3t@dQxym
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
i	!d"d#e%p'f(j*l+c,f-k.f/g2f3k4d5f7j9q;f<f@eDgEjFaHeIfJrMdNgPgQrRuStU_VqWeZk[e]x^c_eblcfeqffgfheibjrkklenfoepqqeskteuaxfzf|b}m~e¢d£f¤p¥f¦n§c©fªf®e±n²d
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
ihre nachricht	2n
ikke	!d"l)p-k.m3k4k;q<kJmLcOnPeUe[o]_^fcdeeheinktllmmqqtnukwn¢e¥k§e©n°d
il	(l3k5n<lLe]tceemgknlsn{d~l©m¯n²d
il messaggio	¯p
ileti	Qy
illeg*	"n&lBlRmesklrpue{l
illegal	"n&lBlRmesklrpue{l
im	"k0m6m;oHlTlYn]nelrntkudvn¦l§k¯d
imper*	Bn~u
impersonation	~n
imple*	bs
implemented	bs
import	]o
impos*	+d-nIrJl]bimwnzm©t¯p
impossible	-qInJlzm©n
in	!^"e#y%g&q'f(k)i*m+g,e-c.i/e0b1g2k3g4]5d6i7b8f9d:p;i<f=e>b?o@qAjBgCgDpEmFrGjHwIgKkL_MgNkOcPbQnRlSvTkUbVcWiXlYmZm[b]m^b_Zambbcjdoeof^gjh^idjekglpmincodplqfrmsktjukvcw]xbykzk{]|e}k~a¡g¢d£_¤o¥j¦x§k¨g©f«b¬d®m¯Y°e±g²l
in #	-p3j9k@eBeEdHdQeUmWkcnjjmnolupwjyl¢k§q®f°e²e
in address	ep
in blacklist	uo
in body	&lHr
in clear	ªq
in dbl	:q
in der	Qn
in directory	kn
in dns	6p8k;p<kecmdoltq
in domain	;bkp
in domino	dm
in from	?oYuto
in header	Rm
in last	cr
in mail	"kHqbdcdrqyl¦q
in mailbox	JlMu
in message	"nGmHnel
in my	Elgnmpuq
in one	®n
in processing	}m
in progress	@m§q
in quarantine	Sm
in queue	3nQu°l
in recipient	2n;qeoglkb
in reply	(f+e-e;eMkNjOl]d^j_jefkosjujwf{j£j¯m°p±j
in session	br
in subject	*s
in transit	To
in use	Ks]mjmklyo
in user	5n
in your	"l#k/k7kFbHolkqlrosktjudxezk¦d§l
inact*	L¨]d_els
inactive	Lulo
inactivity	Lr
inakt*	Lq
inbou*	5mCrLb~l¢d¥y
inbound	5mCr~l¥p
inbox	*l2uClJnM~Nk]ccdgrknmb{j¢e£e¦e¯e
inclu*	"eHlIypl|d}o
include	Iu}n
include file	Ip
incom*	)q+mCyMcVnyk¥l§l
incoming	CzMdVnyk¥l§l
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
inexistente	;niokrwn
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
inte	"p3l4l;m>kLdOm]cinklumwl~o©o
integ*	Ts
integrity	Ts
integrity failure	Tp
intel*	Fq
intelligence	Fq
inten*	@p
inter*	!f"r#e&k*g+s.o/f0f4e5f:f;r=k>f?d@fBjD¢FfGgHeJlLdMeNgOePeReUeWgYf]__fcfdfejffgdh¬ifjek]lfmpofpeqdsctfuavgwfxfygzf{c~x¢e¤f¥g¦¤§tªf¬f®f¯_°e±e
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
intro*	BoInko
inval*	!e#f&o'e(k)j*f+f,g-f.e/f0g1k2g4f5f6k8g9e;j<f=i>e?p@fAgBsCfDfEdFeGfHfJkKfLeMdNfOjPfQeRrSgTlUeVfXiYf[g]i^ebpdfeufigfhfijjekrljmgoipeqervsdtjudvfwexeygzp{d|k}m~e¢e£g¤o¥g¦f§e©mªf¬f®d¯f°f±k²f
invalid	!f#f&o'f(k)j*g+f,g-f.e/f0g1k4f5f6l8g9e:e;j<f>f@fAgBpCfDfEfFcGfHfJkKfLeMdNgOjPfQeRsSgTlUeVfXjYf[g]j^fbpcidferfigfhfikjekmljoipeqervsetkuevfwexeygzp{d|l}m~e¢f£g¤o¥g¦g§e©mªg¬f®d¯f°f±l²f
invalid address	evkc
invalid message	Ro
invalid recipient	enflkm
invalid user	]nkb
invalide	?o
inver*	ox
invit*	]ogs
invitation	gs
invoi*	!q
invoice	!q
invál*	?veokm
inválida	?o
ip	!b"g#d&f'g(f)f*f+f,g-g.d/g0g1g2g3g4e5f6g7f8g9e;d<g=q>¯?f@qAgBuCeDfE±F´GgHfIfJfKfLbMdNgOePdQdReSfTgUdVgWfXgYg[f]b_©agbdc¡dfffgchbiejck]lfmfngo§peqbrfs[tcuavfwdxcycze{b|¡}e~j¢a£f¤f¥e¦e§b©fªe«g¬}®c¯b°c±e²e
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
is	!l"l#i%l&b'm(m)j*i+].k/^0i1i2f3m4_5b6m7i8f9e:k<d=m>k?n@bAgBiCjDjEkFmGbHeIiKqLuMlNbOjPkQZRiSeTgUjVkWZXgYgZl[n]m^Ualblcadfeof^gdhgikjkkjncoepjqjrlsctgumviw_xnykzg{j|g~i¡q¢d£l¤l¥q¦g¨g©eªl«q¬d®g¯^°[±e²b
iso	"r
isola*	Sv
isolated	Ss
isp	>zNl^d
issue	"lL_Nvbqªl
issue starttls	ªn
issuer	)v
ist	"e'k-e.f4e5m>n?k@oElMoOfPkQeUl[k]p^ehkjornsfue£k¯k²m
ist voll	Mp
it	!f"e#e&f'g(g)g*e+f-b/j1j2k3f4j5l6g7g8n9e<p=l>f@eAfBeCfDfEdFgGjJkKjLmM_NjOmPfQdRiSuTmVnWpYfZo[f]l^g_dagbbcgdfeefegdhcidjbkdlsmdnmpmqnrms^tfvgwpyjzf{d|e~m¢c£f¤l¥d¦g§d©fªj«f¬d®k¯m°p±i²i
item	]o
its	'k(j*k-e.f/l4f5l8f;f>o@dCnFcJfKeLnMvNrOfPjQlSfWf^fijjjkemepkqjrksdteuavkwnxeyf{e|l~f¤j¥k§l©f®f¯e°f
itself	Bmpq
je	Mu]lso{o
jeg	]q
jest	!sHpMneo¥n
jo	Lq
job	]o
jointe	"p
judged	{n
junk	^d_ngkso{«¯c
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
không	!d"f'f(l)n*f+e,f/n2e3f4l;l<l=f>j?k@fEfFeImJlLeOrPcUd[l]e^e_fcddkgfhkikkvmnnkpeqorksdtmwlze{e~e¢d¥f§f©jªm®f¯k°f±k²e
không có	]mkunmqm
không nhận	ªp
không được	/o
khẩu	xozo
kiell*	mx
kielletty	mx
know	kmmc±v
know where	±s
known	:m;t@lFpHm]e_lgpkumdsetlue{e±l
konnte	Inwq¯m
konnte nicht	wp
konta	Lq
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
la	!d#f*l+n,e-c2f4f;j=f>fElFdHfIrJmLjMoNmOfPkQfRfSmWn[f]q^n_fbfeqhmiljqllmepeqetfuewfynzf{d~f¢e¤e¦e§e©l¬f®e¯k°c±f²e
la boîte	JoNn
la lista	lo
lack	4q
lacks	4o7c8o?mDlTkglud
lame	9w
lang	Qp
langu*	.z
language	.z
lapsed	!r
laptop	]r
large	AnU}Vpcepeqe
larger	AlUs
larger than	AlUp
last	'kCnLpQscvjelk¢k
lately	_o
later	-g@nCiJfMj[m]j_kbfcmkfys{f¤f¥e¦e§q«m¬e®f¯f°y
ldap	@dFnIoLkduk|§r
le	!n&k(m4k@nBjCjEfHoJkLoPeWm]r^dcemfpmsrzk{e¢d®f¯d²d
le destinataire	sr
le message	po
leads	Hn±p
leave	]u
left	!eLlMmjw£w
legal	ep
length	AsGuMbUrVr]d{e
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
like	/s>qRlfmum{n¯e
likely	{p
limit	!k"f#e&g'g)g*f+d,f-c.f/g0f2g3g4f5k6g7g9f:g;f<g=g>f?g@cAqBgCtDgEeFdGoHfJeKmLeMtNfOePfQmRcSfTgUxVtWf[f]c^e_dbgcydgeffggfhfifjfkalfmcngofpmqfrgseteufvgwfxayozf{e|f}l~f¢¥£f¤s¥f¦f§c©fªf«g¬y®z¯d°e±f²f
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
link	"a*xFdH¸UrVf[t]f_eajke{e¯f±j²f
link in	Ho
links	H¬
list	!b#e&f'f(g)f*p+e,f-d.o/e0f1g2e3f5f6f7i8e9d:r;_<f=b?d@sAjBeCoDfEpFwGfHlIªJeKgL]McNgOdP¯QcRdTkUfVxWrXlYf[f]d^__cagbccfdeebfeg¤iejflxmgngoepnq]rcsutbunvfwbxbyfze}g~c¢c£f¤f¥i¦d§b©fªe«g¬f®s¯^°b±j²d
list allowed	mm
list closed	Pp
list expansion	Pn
list owner	Wv
list too	®s
lista	@tEkF{IpP¢Wm]]gmkdlusk°d
lista de	lr
lista*	FqPv
liste	:n@sFxImPw]bgxkdlnsl
liste*	,uPyWm¥m
listed	4e:w>p@sBfE^F¨H¡JfLfMfRgXlZk^f_bcfefgjhfjgkmlgmaofplqfteuezf|j¤j§f¯e
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
lmtp	2lJm]dbonk¦d§l
lo	Bp
load	]rcdy«
local	!f"f#e(g)m*f+f,e-f.i/g0g2n3g4e5t7f9g:d;a<g=e>f?f@fBkDsE{FcGfHfIgJzLdMeNfOcPeQeReSgUdWgYfZk]e^m_fbecfdgenfegbhzifjjkom¢ngofpsqcrjs_tdugwexgzf{g|f~u¢f£g¤n¥e¦c§qªf¬g®f¯b°c±g²f
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
local users	hp
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
lookup	#g(g-d1o5f9ª;n=j>e@dEfHkIkJdLfMfOf_fcedji_ksowqgtiuewfzf|g}r¢f¤m¦e§q©f®f¯e°d±j
lookup .example	9o
lookup failed	9c;p=k]m¤k§p
lookup failure	9q
lookups	}p
loop	,eIxPlZm]eibkep¹{d|e}j
loop detected	pm
loopi*	pv
looping	pv
loops	Znpt
loops back	Znpo
los	+o
loss	.n2o
lost	+}-^[l]m¦p
low	_¡a|ceke£l§p©e«m°d
lähet*	uz¢q
lượng	Mp
lại	Km¯o
lỗi	5o¦t
m	Us]o
ma	]p
machi*	,qEmFlMd£l¥s
machine	,qEmFlMd£l¥s
macro	"x²r
mai	3r
mail	"b#n%g'g)_*p+_,c-^.j/k0b1d2l3g4k5g6j7b8i9]:d;]<|=v>o?[@dAcB^CiDdEdFfGkHiIaJuKrNiOkP^QdRfSkTgUkVdWkYdZo[j]Z^m_fanbjckdbedfdgghpifkeldmoobptq^rpsctjugvrxnylzY{l|i}d~i¡o£l¤m¥y¦q¨g©^«b¬e®m¯i°f±i²f
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
mail from	!f"g#i*f+k,g.e/g4d5g6j7f9f:m;d<d=e>o?a@mCfEtFkHfJfLdMfOePeQgRfUfWgYb]b^e_lbuecgthpifjfkblimbogpfqorzsqtou|wnxfzg{d|p~c¢f£j¤f¥f¦g§eªi¬f®g¯e±f
mail here	¥p
mail host	;b=w
mail in	.n2n
mail loop	po
mail loops	pq
mail not	#c.m@kOk^ohojkkbuovo®m¯n
mail only	aq
mail policy	^r
mail refused	,e.e>dEdFuLkMlReYl^msetmukvm¥o§o¬l°m
mail rejected	sp
mail returned	¯o
mail server	'j)f*f+c,o5j9f;k<f=r>q@mBjElJeLfQfZl[f]j^ebdhfmlomsftnuexfyd{f~f¡m£e¤e¥_¦p©fªf¬j¯n°l±n
mail service	!q<l¥p
mail store	Jo
mail system	Emjmym£l¥k¦w§c
mail too	CmKn
mail transport	¤p
mailb*	!n"f#e&f'f(f)f*f+e,g-c.d/e0k1g2p3f4n5d6f7e8g9e:e;a<e=e>d?e@dAfBfCnDqEdFdGeHeIeJ{KzLwMyN£OzPbQcRcTeUYVtWeXgYmZg[e]i^e_cafbccbdtekfkgphriqjkktlembnfoepdqlsmteudviwoxlybze{d|f}f¡g¢j£f¤d¥e¦d§f©eªe«f¬e®d¯[°b±e²g
mailbox	!o"f#e&f'f(f)f*f+e,g-c.d/e0k1g2p3f4n5d6f7e8g9e:e;a<e=e>e?f@dAfBgCoDkEdFdGeHeIeJ{K{LxMzN£O{PbQcRcTeUYVtWeXgYfZg[e]j^e_cafbccbdjekflgphsiqjkkwlembnfoepeqmsnteueviwoxlybze{d|f}f¡g¢j£f¤e¥b¦d§f©fªe«f¬e®d¯]°b±e²g
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
mailbox owner	sv
mailbox size	Mp
mailbox status	Nv
mailbox trouble	Nq
mailbox unavailable	@jJfKeLbOl^mcrkmmjqksktjuk¢j¯e
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
maili*	#n>nImPlWklmmdxn¥n®m
mailing	>nImWklk¥n®n
mailing list	ImWk¥n®n
mailm*	.nIlMcPoVm]a¥n
mailman	Po
mailmarshal	.n
mails	"f.p4f@cCsElFfLePfQfReUdVp]f^f_lcsjfkdlkpfqfsoutxjyk{b~p¢£¥k§f¬e®e¯e°e
mails*	+l-l=q>pEmFmUnpk£r¦n°d²l
mailserver	-m=q>pEo_m
maint*	¥r§t
maintenance	¥q§u°c
mal	rt
malfo*	?qRxbletimkdperrue}p
malformed	Rxbleuimkeperruf}p
malic*	Hn²w
malicious	Hn²w
malloc	£v
malloc failed	£v
malwa*	HoSl²r
malware	HoSl²r
manag*	Wo
manager	Wp
manda*	ªr
mandatory	ªr
mange	®r
mangl*	Rqoo
mangler	Rq
many	!f"f#f*g+f,g-e.j4j5g9f:g;g=g>f?f@dAmBgClDgEkFdGgHpIgJgKmLdMkOgPgSgUfVfYn]i^g_kagbocrdjgghgifjfkcmfofpsqfrfsftguewfxkyjzm{e|g}m~f¢m£f¤f¥j¦g§f©fªg«g¬s®v¯f°f±f²g
many concurrent	ym
many connections	]q
many errors	bt
many failed	zp
many hops	pn
many invalid	cp
many messages	CoKmMpcb¢n
many recipients	Cecl®t
map	Eo±n
marked	lu
mass	8o
match	"e#e(t1ndpklq|spwe{o
match*	(k.w1lFd]e^ed{iejfkqmf{k®f¯e±p
matched	.uFddn±l
matches	dvks
matching	±n
max	+f-f@fAlGmLfQkReUjVqejkepltfxlyj¢s§f¬x®u°f
max #	Ml¬l
max emails	¢o
maxim*	"e+f@fAjGkJfKjMjQrSfUsVk]j_fcekeppsfxfyl¢q£j¤f§f¬q®q±i
maximum	+fAjGkJfKjMjQkUsVk_fcekeppsfxfyl¢p£k¤f¬n®q±j
maximum number	pl¢m¬l
may	!f*f-k.p4p;f>dCjEfFfLeMfPlQeRpSmUjVkXj[f]m^f_ebjcdgohsjekdmkpfqkrfsdtfulxo{f|j¢j¤k¥f§fªe®l¯f°j±f
may not	.q4s>dPlRmbkgdkdmkqkum|j®m
mb	+fJeLfMpNlQfU¬Vyce¢c®f
mbox	JlKmNsOo
mbx	MrOs
me	*l0lBpEePeTlZl]vkdposk~k¬o
mean	]rk_
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
mehr	Enjqªn®p
meldi*	*mHpRqSpVn
meldingen	HpSpVn¯n
membe*	!mI£P{]lkd§f
member	P~
members	I{Pv]lke
membr*	Pu
memory	£}
mensa*	!f"f*l-e2s3mPkQnSwUnVlWn]a^fcqefgkhkkcmfnlsf{j¢f®p¯s
mensagem	2nSr]d{n
mensaje	*k2mQkSnUlWkkenm{e®o¯p
merci	*ojo
mesaj*	Qp
mesajul	Qp
messa*	!^"c#b%g&m'e(f)i*k,d-c.q/t0l1e2s3s4i5d6m7l8g9c:c;b<d=f>c?l@bAkBbCqDfE^FYGjHlIbJjKnLlMkNkObPmQrRqSrTwUqVuWpXeYmZn[b]^^naobcctdbecfbgehoiej^k[lim]nooapnqfrisftauavpw^xgycz^{l|e}e~d¡g¢v£e¤a¦j¨g©gªb«d¬]®m¯o°g±f²n
message	!b"j#e%g&k'f(g)i*o+l,f-g.m/x0n1f2r3q4n5f6n7m8g9e:d;e<e=c>e?nAmBcCdE^F]GlHmIdJmKeL]MeNlOePfQpRtStTnUsVjWqXfYnZn[c]b^p__anbecdddeefcggh^igjbkalim_nkobpuqiresatdu]vjwbxeydzb{u|f}f~g¡g¢d£f¤d¥_¦j§m¨g©iªa«e¬b®o¯l°j±i²l
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
message refused	/d4uHkTk^l_l¯q
message rejected	.n/fAjFfMkWmYl]f^kgmqjsk|l¯d²n
message scored	{q
message size	MeUnVm¤l
message socket	-q
message store	JqMn
message too	UqVlal
messagerie	Lq
messages	!f"e#f&g*e+e,g-f.o/e0g2f3f4d5g;g>g?g@dAgCxDgFfHeJfKpLoMnOfPpQfReSfTfUjVqWf]g^b_pajbfcweggehrigjfkdmfpdqerlsntfumvnwfxkzf{c~f¢s¤g¥q§dªi¬c®e¯c°f±f²g
messages from	CkPo_mslup
messages in	Mncp
messages per	co
messages recipient	Cq
messaggi	coho
messaggio	"d3lMlQnnm{d¯r²l
messaging	Tt¢p
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
misco*	¤}
misconfigured	¤w
misma*	(t)d1l5kBkXl]eokqque©m±m
mismatch	(t)d1l5kBkXl]eqque©m±m
missi*	.f7_8q:f?pEfFfIjJfPdRvXjYj[k^fevkeorrnsftdudzk~f¤p§f©l±l
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
more	!f"g)f*f+m,f.f3n4e5k;f=f>f?fAkCpDjFkGkHfIkLfMoOfPfRdUfYp]d^dbfckdxgghfjokZmeofpoqeteuevkwfxmyjzf|f~g¢m¤f¥e¦f§f«j¬n®q¯n°d±e²f
more than	-mAkGlIlQoYp]edpkcpm®q
most	Un®p
mot	.o
motta*	-r4qMpVnemgnkrsp£b®o±v
mottagaren	ko±o
mottakeren	±p
moved	Sl]mj§kd
msg	4mQqTm
mt	#nanzq
mt tp	zq
mta	-k4l;e>oElFrQfXt]cblmf¦j¯l±r
mta sts	Xs
much	@dCoEkMk]kcm{e¢l¬k®m
much mail	ClMlcl¢l
multi	Yt
multi*	?cRsYsbmdsvk
multiple	?cRrYsdovk
multiple addresses	Yn
must	!f"f#w&m*l4e6m7e8j9g:e;c=f?nDjEfFeHfOgPnQfRdTjUf]j^f_fbmceeqgkifjfkdlgmkolpfqyrnsdtmuavjwexfygzj{f¡m¢d£g¤l¥g§f©dªw«e¯f±f
must exist	to
must match	qr
must use	ªq
mx	!d"e#e&f'l(p)j*e+d,l.e/g0f1g2e3f4e5e6g7o8g9¢:e;^<¯=Ä>i?f@bAgBmCfDfEcFiGfHeIfJeKgLcMcNgOdPcQfRdSfTjUeVeWfX¤YgZj[k]Y^c_cagbddfeaffgeheiejbkWmnnjofpwqdrcsct®u^vfwoxfyeze{f|i}f~d¢d¤i¥m¦e§b©fªe«f¬m®j¯g°c±f²e
mx #	7q<o=cBoFnmptd®m
mx host	(l
mx list	ps
mx record	<m]lpl
mx records	=n
mx sender	tp
my	*l+lBnEkLfMcPeRlWfZk]}efgpkclfmpppsdup£f¦n§e¬l°e
my list	gn
myself	Zn
máy	'l(m,l-m[n]dnlyl¤l¥l
máy chủ	'l(m,l-m[n]dnlyl¤l¥l
mật	xozo
mật khẩu	xozo
n	&qOtbnrb
n'a	¯n
n'a pas	¯n
n'exi*	kn
n'existe	kn
na	4m:kCmEkFnJlLePsQqUe]q^m_mceipjklsme{e£n¯b°e
nach	+nQn
nachr*	.l/k2m3mCkJkUo]c^kclhm{k®n¯l
nachricht	.l/k2m3mJkUo]e^k{k®o¯l
nadaw*	gnsntpuswo~n
nadawcy	tqwo
name	!e"r&g'e(¦)c*f+f,f-b.e/g0f1g2g3g4e5f6g7g9w:m;|<i=j>j?s@fB¥CgDiE_FaGfHeIkJeKgLbMcNfOdPeQeReSfTgUeVgWfXkYf[f]f^e_jb^ced{exfpgehfidjlkxlemdngo¡peqcsetauavgwdxeygzk{c|g}g~r¢e£g¤d¥f¦f§b©cªf«g¬g®e¯b°g±g²f
name in	Bl]mknol
name not	(lfrjm
name resolution	9n
name server	9t
name service	;q
named	;ngn
namel*	ou
nameless	ou
namen	(p
names	=mBmDlXmip
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
network	!f#k+n-n.j4f;o=e>oBjEvFnLfQf[¡]d_nbfcjgfhrkdmcqesftkujxeyd{e~f¥k§d¯e°f
network error	+n
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
newsl*	PlWl]qcnlp
newsletter	Wlcmlp
next	3n;e@lDtQdTp]cimkdmbnvpe®l±w
next hop	Dmnl±x
next server	no
người	*l2l4lCmJlNoUdVlWm]ddlfoglilqksotounwm~o
người gửi	tpuqwo~p
người nhận	*l2l4mCmJlNpVldlfpgmilsp
nhận	'k*k+e,k-k/n2k4l<l=e>kCmJkLeNoPeQdVl[ecedlelfoglhliljekenlsn¢e¥nªn±l
nhận thư	¥o
nhập	zo
nicht	"o#e'f)o*f+e,f-e.l/j2f3o4r5f9e:f;p<f>fEdFcHeIlJjLlOtQfRfSfUbWl[m]^_ebdccdlffhdkpllmpoepeqqsctlumwsxeycze{f|j}f~d¢c£f¥e¦d§jªl¬f°p±d²d
nicht gefunden	ko
nicht mehr	jq
nie	!e"e(m*o+e-k3l4m;s<l=p@eIpJmUe]d^ecdjkkulmsewnye~m¢e¥l§e©o¯m
nieak*	Lqjq
niedo*	Ot
niepo*	?t
niepr*	kp
niet	"p4l;lJkLpOpiokpmnql~n¯k
niezn*	)qkq
nieznany	)qkq
night	¥p
nije	mu
nimmt	¥q
no	!a"j%g'g(k)l*a+c,l-q._0i1l2b3l4u5d6k7f8n:a;o<p=y>n?m@^AbBgCcEfF]GfH^ImJcKcLdMgNaOkPdQiRtSdU]VaWoXiYiZf[j]f^eaebjcYd^ejfpgbhbiijnkxlfmjnsotp[qfsatnufvowoxcz_{g|e}c~_¡g¢e£r¤i¥m¦^§_¨g©oªi«f¬f®^¯q°m±¤²d
no answer	-u
no attachments	"q
no data	9o=p
no delivery	¤m
no disponible	Os
no dmarc	7b8t
no dns	tq
no entry	±o
no existe	kmwm
no forwarding	i_jokn
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
no space	Mm£m
no such	-f9e;r=fJnLfOnRg]mbkefikjfksmnogufwm¤m¯e±f
no thanks	¯r
no user	ko
no valid	=nbqiltl
nobody	,o5k;m?kInLlktrkte
noch	3s
node	;q]dym£m¥n§m
nom	(o]cqn
nome	kr
non	"m#f&j'd(f)n*f+e,f.d/f2e3k4p8g:g;r<k=f>f?f@fCgDxEeFcHeIfJfMbNfOrPoQgRjSeTgUdVgWf[p]e_eccdeffgdijjjknlmmuntofpdqosbtlunvjwjxfyeze}g¢c¤e¥i¦eªf¬f®d¯a°f±v²f
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
not	!d"j#g%f&d'd(l)g*^+Y,f-l.l/r0q1n2Y3k4r5j6m7k8l:[;m=i?j@fAaBnCXDqEeFVGcHaIdKbM_NiOrPoQgRkS_TmU_VaWlXnYdZj[d]^^o_faibocZdfelfngthjifjdktlmmyngoipUqtrlsgtiukvlwjx_y]{a|v}e~k¡r¢Z£l¤i¥n¦_§k¨g©gªi¬[®d¯t°o±m²Z
not .example	~o
not able	-n
not accept	"o-d.k/r;e<r=fEkLnOfVk]e^dhlkclemlqesotlutzf{k|f~f¥p¯l
not acceptable	fo
not accepted	"l.k/k4f7n;f>l?f@eFnHmJfLcOkRfUfYj]m^malefgeqernsetezj|f§eªj«m®k¯l°l
not accepting	<kLqOr_ogekdmeskul¥v
not active	Ltkb
not align	7z
not aligned	7o
not allowed	!g"n#g&l-e.l/f0g4n5f7f;e?l@fEuFgJfMfOmPoReTgYj]g_fcjdgekfngahiigk_lfmjngofqmrjsetdunvgwexnzg{m|k~j¤f¥f§eªl«k¬f¯j±f
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
not enabled	zn
not encrypted	ªs
not enough	Mp£t
not exist	4f5k7f8n9e;t<e=gBjJnLeOk]egjinkvmdogqdsetkuewt~f¤l
not find	=okm
not forwarded	jo
not found	-e5p6m7d8l9m;q=i@fFfIjLfMfOlQg]j^gbeefggkxmfopqfrftqudwk|f~f¤k§d±m
not handle	mt
not hosted	mu
not implemented	bs
not in	#f(l)f;q>eDfEfFfQkRfXmZk]f^odfgwjjk{ldmsqerftm}f¤f§f¯f±l
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
not permitted	.q4o?mDlLfPjRl^jflkdqkxjze{e|j¯l
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
nothi*	<oLkRkXkiljeomyk¥n§k±k
nothing	<oLkRkXkiljeomyk¥n§k±k
now	!f-f9lCfEeFjJeKnMeNkOe]l_eajcojqkcxjyo¢d¥e§v¬d¯j°x
nowhe*	=nin
nowhere	=nin
ns	9ptp
nu	]ljnkt
nul	Rr
null	<z=aRsUb]fenkdoerttlwe¤m¯q
null mx	<{=atn
null sender	rp
nullmx	<t
numbe*	.m®n
number	#j,l.rClLlMeQjUd]n^f_fbfcdeugkijjemfplqewf{d¢q£f¤l¥f©m«l¬n®u¯f±f
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
o	!f"e'k+m-k5k;l<l?oEkFjJlLdMePeQdWj]n^fepgliljlkkmesltjuewj¤e¦n§d¯c°e
o error	¦q
occur*	_p
occurred	_p
octets	Gx
od	?t
odbio*	-m;mCmMl]qgnipsm®o±q
odbiorca	so
odbiorcy	-n;oMm]c±r
odesí*	uq~p
odmít*	,r^pup{o
odmítnuto	,r^q
odrzu*	,nun{n
of	!f"b#c%s&q'l)i*d+p,i-g.b/o0g1j2j3c4d5e7k8c9i:i<d=m>d?b@fApBfCpDkEfFfGsHjJiKdL]MqNgO^P]QiR_SdTjUgVgWiXiYcZg[g]k_vambkdbeZfcglhdipjakblmmfndofpiqjresntnucvmwmxbykzg{m|j}k¡g¢l£v¤q¥_¦p§c©cªf®i¯i°f²b
off	!e+q-e9nEfFkL~PeQeWj[f]f_ebmctefhkjesfxoyf{f¤k¥r«k¯f
offen*	.r
offensive	.r
offer*	Dl]nkd¡m©m«m
offered	Dl]nkd¡m©m«m
office	"v%tId]epltm
offli*	§n
offline	§n
ofr	LpMlcnmetnuovn§p¬m
ofr #	LpMlcnmetnuovn§p¬m
ok	1k2¢NpOdRdYnbnflnrya
okänd	ks
old	Qt]mjt«q
ole	"p;ojoor
om	?p]q
on	!j"f#i%s'l(c)i*f+e,o-e.j0e2c3p4c7f8f:t;f<e=d>f?gAeCfDgEkFvGdHmIeJgKmLiMfNdObPbQdRcStTgUaVjWeXgYf[j]o^g_fafbgcZddebfcgohdiijkkolpmlnvocpbqprdsttbusvewaxcyuzg{b|g}f~a¢k£r¤k¥l¦w§b©e«g¬_®c°g±d²c
onbek*	;ukt
onbekend	;vks
once	*qKncd¬p®p
one	!f"f#f'f)k*j-f.f1j2g4j7f;e=f>f?b@fAfBjCdDjFlGpHkKkLbMdOfPeQeRkSfUeVkWgY}]f^f_cbmcrd{fkgdhcigkpmjplqjrfsdwdxfyf{g|f~j¢d£f¤f¥i§eªf¬m®x°e±e
one more	Fn¯n
one recipient	®q
ongel*	?r
ongeldig	?r
only	!c"k&j'g(g)g*g+f,e-e.j/f0m2f3j4c5f6g7f8g9d:f;e<j=k>d@fAfBfCeDpEdFbGgHgIbJfKgLjMaNfOdP}QdRkSeUjVrWeXjYp[f^^_ca¡bgcedeenfeg©h«iejck[lemfngofpdqfrbsftcu]wexdzf{e|e¢e£f¥z¦i§c©eªw«o¬m®m¯_°e±k²e
only accept	Up
only one	RnYn®n
ontva*	4mMmgokosn
ontvanger	gokosn
op	Mn²a
open	+f5r9eEeFqIkJpLfMfOjQf]q_fhnkbmo¢f¤v§e¬x¯k
open relay	Fn
opend*	7s
opendmarc	7s
opened	JmQp
opera*	Em[l]dnn¥m¯p
operator	nn
opted	ls
opted out	lt
option	by
or	!e#e&j'i(g)g+f,k.j/q0f2f3g4f5f7l9f:f<l=d>g?l@fAkBcCfDlEbFmGjHfIjJfKgLaNjO{PgQeRlSfTfUfVfWfYgZk[k]m_eambmcldnelfpgeheicjfkelgnfogpfqdsctouivlwexfyfzo{p|c~f¢g£f¤g¥e§b©fªg«r¬f®e¯l°k±c²e
order	]qbp
organ*	.pElFc]d^qh¡ve
organisation	.nElFc^lhs
organization	hp
origi*	ro
originator	ro
other	+n/oLeNl[o]bfpjnkbmlpmse¤l§c¯r°q
other address	fp
other undefined	/pNl[m^m°m
ou	?oFn]mdn
our	"k#c&f'g(g)j*f,k.m/f2g3g4c5f6f7e9f:c;g<f=e>g?e@dAfBkCfE}GgHjIfJfKgLbMdNgOdPcReSlUkVeWeYf[q]q^p_eagbgcsdjeeffg_hmidjfkwlpmpngogpdq_s^tcunwdxjyo|d}i~£¡m¢c£e¤n¦e§k©fªf¬d®j¯l°d±f²e
ours	kpmn
out	!f"e%t&g'u(e)d*f+g,d-t0g2g3l4f9n;e=f>f@dCfDgFdGgKfLtMiPfQmRfUeWg[d]s^e_fbrcegfiejlkdlpmjogpeqfsetfukwjxfye~f¢k£p¤j¥g¦q§qªf¬f®d¯c°d²f
out date	'o
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
outside	"m.o4eh{kemutlub~m¯e
outside mail	hq
outsiders	hu
over	"g#f'l)g+g,k-k.f2f3g5f9g;g@fAsCnEfFfGqHgJfKfLjMzQoRbUvVq]e^fbdcjefhgifjfkclgmfnjpdsfyfze{d|f¢m¤f¥f¦g§m©gªo®p¯f°f±g
over #	AkGmLnUnVnbe§k
over limit	CmMocd®l
over quota	Mr]e
overd*	!r
overdue	!r
overf*	+n
overl*	Gpyy
overloaded	yv
overq*	Ms
overquota	Ms
overs*	Up
own	#e:f>fBnEmFaVk]e^ehkkdmlpnqorjsoubwp~v¯m
own domain	~q
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
palve*	-ojqos
panic	¦q
par	!m*m@lLt]d¯e
par le	!n
para	4n]mimkbmnqm
para enviar	4oqn
paral*	¬s
parallel	¬q
param*	b£kc¤m
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
party	mu
party mail	mr
pas	(k3k4p9k=mJkLqPkQdUe^ecdhkjdkpmonmokqmseteukwp~k¥k¯l°k
pas de	koum
pass	7lWmvrzl
passed	!d2eLlQp]dnwpw
passw*	"u#r*k.f0lQf]okdqfxoz|¢k
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
peer	'l(q)m+x-k]]bono«o
pendi*	Wm
pending	Wm
pener*	so®q
penerima	so®q
pengi*	ur
people	4kAo]pgsjl®t
per	!m"f#l*m+e,f-e.f4i;f>g@dCpEeFfHgLeMcOfPfReUeVk^k_fbfc£ekjlkblgmlpfqkrdtfuewkxgyf{f~g¢v£f¤e¬x®x¯d°f±g²f
per day	¢r
per hour	Cn¢s
per mail	®q
perfo*	2o
period	!dClLlQrcnsl
perma*	0k9e;lEkNk_oul|d}o¦k¯v
permanent	ul}l¯x
permanently	;n_p¦l
permanently deferred	_p
perme*	}r
permerror	}r
permi*	!e"t&l*f,i-f.n/f0g4~5k7f;f=f>f?k@gAmBfCiDkFeHfIkJlLbMePlQfUpVfWgYg]l^fcfdffjgshgifjekZlfmlofpfqqresbtevgwezd{e|s}g~e¢k£g¤n¥g§e©g®i°g±d²g
permission	4w5mEkIlJnPk]ngokemesf¤j
permission denied	5mJn¯m
permission send	gr
permitido	Uo
permitted	.p4m?lAmDlLePkbjfkgnkcrfsfuewfxjze{e|t®j¯k
permitted sender	|r
perso*	.wUcVo]kjlsu®l
person	Wogmktspwe¯e
personal	.nUcVost
pesan	Qr®q
pełna	Mr
pf	|o}o
pgp	Tz
phish*	Hvxm{m
phishing	Ht{m
phone	-mMlgn¯q
phrase	.x
phép	4mgmmo
piena	Mv
pipe	+t5©¯a
pipel*	bv
pipelining	bq
pièce	"p
pièce jointe	"p
più	ju
placed	So
plain	.p0nªr
plain text	.m0nªo
plain*	ªz
plaintext	ªz
plan	!lCl¢x
please	!f"k#s'g)g*m+k,f-e.d/g0g2g3g4f5f6g7g8l9d:f<g>j@oAgBjEbFeGgHfIfJeLeMeNgOkPcQcRfSfViWmYg[f]r^eagbeckdfejfegdhdjxkaldmlpeqesgtevgwgxfykzd{j|s}i~i¢e£j¥e¦j§p©eªs«o¬l®l°l±e²l
pleine	M}
plugin	§r
plus	LnMljokn°m
poczty	=nLppq
points	=}irpmto{l
pol	^|
polic*	Mb^yco¯a
policy	!f#f&g'j(g)k+f,c-f.q/b0g4g5f6i7§8q9f:d;e<g=f>t?g@kAgBgCfDgElF_GgHfIgJfLeMdOaPeQfReTgUfVfWeXyYg[g]j^·_kagbfdgeeffgghiifjgkcmcogpfqfrksit_uavfwexfygzg{i|q}j~l¡m¢n£g¤g¥f¦g§p©dªn«f¬f®p¯R°_±f
policy block	>w
policy framework	|q
policy reasons	^m
policy rejection	um¢n
policy server	§s
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
post	!f.f4f7j<n=o>nEfLeMfOkP©QeUcVoWp^f_kcfhjilkflfmkqdseudxlyfzf¢j¥q¯j
posta	<l=nOshoul{s¯d
posta kutusu	Oq
posta*	Lp
postal	Oo
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
povol*	"v
połąc*	+q©q
pošta	{z
prea	Up
prece*	axbo
precedence	ax
prefe*	sv
prese*	"l(p:nLlYm]damcekmym
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
problem	IoLfMfNw[m_oeffvjekb¦l§u
proce*	)k5n@eAkKjNjRe]ecdqmyt}m¢l¤m¥l§y©f¬e¯f°c
process	5lAkqm¢m¥l§r°d
processing	}m§p
procm*	5rsq
procmail	5r
profi*	]p
profile	]p
progr*	#s5}@mkdrl§s²q
program	#l5srl²q
progress	@m§q
prohi*	!f"o,k.w/d0n4p6k7nEeFfIbPn]f^sffmlqjvd|j~e¯p
prohibited	"k,l.o/e0o4q6kIbPn^ommqjvd|j~e¯n
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
provider	!n>wDnFkLdXj[njlmluevl
proxy	Fodp
przek*	-sMrUmiqmr
przekazywanie	ms
przes*	+r²r
przez	)qiq
prüfu*	1o
prüfung	1o
ptr	>mkdo±
ptr record	op
publi*	4d7k8v:l<o=pFkPl]p^akfte{r
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
quota	!g-g4g;g@fCoEgFgJfKgLfMµOgQeRgUdVg[g]j^e_gcnifkemcsgtgufwgxf{f¢©£m§l®f¯e°f
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
ratel*	co¢o
ratelimit	¢p
rbl	EeF°se
rcpt	!f"e(g*f+r,d-c.f/g0f4{5f7g9f:f;f<j>fAfBfCvDjFdGgHfJgKfLeMeNiO|PfQeReTmUZVqWfYg[f]__dblcZdoewf¥hgifjfkslimfpeqercsktdubwexeyeze{e|e~e¢c£g¥f¦m§j©f¬e®¦¯c±j²g
rcpt #	ko
rcpt command	EkOkbefkkp§k¯k±k
rcpt domain	^p
rcpth*	mq
rcpthosts	mq
rcpts	®z
rdns	>lo¤
reach	*l-p4lLlQm
reach*	!f"f*j+l,k-s;e=m@eCmFfJeLdMmOqQlUcVd[p^f_ebfcphpikk^mdpqqfsftfufxeyozf~f¢n£j¤f¥f¦k§e¬o®k±e
reachable	,l-p=nOlhn
reached	+m-j@fCmEjFfJeLfMnOlQlUcVd[m]j^f_fcphjilkbprxeyoze¢o£j¦k§b¬o®l°j±e
read	+r-kIlPkTm[e]k{n¤r¦t
read only	Po
real	@n
reaso*	§l¯n
reason	!m5k^kfmkllm¯y°w
reasons	§l¯n
recei*	!j#f&j'g(f*g+j,m-k.e0f2p3g5f7g;f<u=d>f@eBfCªDkEdFdHfIgJdKiLsMfNlPdQdRgSmTgUeVkWf]^^c_ecedfeegkiejdkmldnoofpwqdrfswtfuewgydzf{_|f~e¡m¢^£d¤l¥t§c©kªk«i¬e®b¯m°f±e²g
receive	!l<rCpJfLxMlNnVlhlkcmkpeqfsr¡m
receive limit	Cp
receive mail	Nnmn¡m
received	,n-q2m4jCmLfMfUe]ekenjp}sf¢c¥l©n«k®d¯f
received header	po
received headers	po
received too	Cq
receiver	Smkqsr¤m
receives	<mCokn
receiving	!c+k-eCuDmKmLk]exk¥rªm¯s
receiving mail	CnKm
recep*	¥p
reception	¥p
recha*	_p
recip*	!o"d#d&e'g(i*e+d,d-f.g/d0g2m4r5d6e7d8f9j:c;m<m=l>b?e@lAeBdCpDpEfF_GeHbIeJeKoLkMlNsOqPbQaR_SoTlU[VvWdXgYeZg[g]b^e_fafbgcddvesf£gphoikjkkvlsmlobpbq_rfsytauZvew_x_yczc{_|f}f~d¡g¢g£c¤f¥c¦f§m©dªi«e¬b®¦¯k°b±n²d
recipient	!l"e#e&f'g(i*e+e,d-g.c/d2o3f4s5e6f7d8f9k:c;o<n=m>c?e@mAfBeCuDmEeFbGfHcIeKpLpMpNsOsPcQcRbSpTmUYVwWdXgYfZg]a^g_eafb_cWdqeufugrhpinjlktlummnfocpdqargsutbuZvew_xaydzd{_|f}f~d¡g¢e£d¤g¥c¦g§o©eªj«f¬c®k¯b°c±q²e
recipient account	!pLrNo
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
recipients	!k.l2f3j4f;e@fCcDkFfJeLcMdOfQfUj^fbocsftgfhfifkjmfnjpfsl¢k§f¬f®¥¯q±e
recog*	)lbpklwo{n
recognized	bn
recor*	1m=pZmqlte|c}q¥m
record	1m7e8v9e;f<n=t>fBjEeGmLgMgOfQfSfUf]g_dceefgfimjfmeoupjsgtnug|l}{¤g§f©m¯f±f
records	1m=pZmqlte|c}q¥m
recus*	_p
redde*	,r^pup
reddedildi	,r^pup
redir*	i©kaps
redirect	i|
reduce	cq
reenv*	3piq
refer*	Ao
references	Ao
refus*	!d"m#e&j(f)l*d+a,z-b.i/l0f1g2f3f4i5d6f8f9j;e=c>i@fDjFoGeHkIfJiKfLfMfNfOnPeQfReSdTmUiVgWlXgYm[e]c^o_kalccdiedfqgjhbiijckblgnfolpiqerjssunvmwkxbyezn{l|d}g¢b£f¤g¥j¦e§f©cªm«j¬g¯k°m±d²j
refuse	,m.m7nEoHl^tun
refused	!d"m#e&j(g)k*e+a,r-c.j/m0f1g2f3g4k5e6g7g8g9j;e<f=e>k?i@gBiDkElFmGeHkIgJjKfLgMgNfOoPfRfSdUkVfWmYn[e]^^p_malcddgedfngkhcigjdldngomqfresftjumvmwfxcyezo{l|d}g¢c£g¤d¥j¦f©cªn«k®d¯m°l±d²k
refused connection	,p
refused ofr	Mmtnuovn§p¬m
refuses	,mkcrmswwn¤l®l
refusé	/m4mWl^nmnur
regis*	:o;|=lLe]e_sgnilkrmctn|d}l¦n
registered	:o;p]d_tgoilkmmetm
regul*	^q
rej	^sfs
rejec*	!c"j#j&j'f(f)l*d+d,n-d.j/k1g2f3g4e5d6m7n9e:e;d<f=d>g?c@mAkBoCeDfElFnGfHgIfJeKeLgMdNfOpPiQdRcSiTeUiVfWqYlZg[g]i^s_kagbfcgddeefkgehfjckflfmfngolpeqeraspusvewkxaygzl{n|l}f¢j£f¤d¥e¦j§m©e«l¬f®b¯r°m±c²j
reject	!f*f4f5f7}8d:f>f@mEqFfHfLfMfOfPoQfUcVo]c^s_ebfcehfjfkdljmeqfrfsvtfuswk{l|j}e~e¢f¦f¯y°n
rejected	!d#j&j'f(f)l*e+d,i-e.k/k1g2g3g4f5e6i7q8f9e:d;e<f=e?c@jAkBpCeDfEpFnGgIfJeKeLdMgNgOrPjQdRcSjTfUjVfWqYlZg[g]j^u_lagbgddeefkgfhgifjckfmgngolpeqerbsntiukvewfxbyfzl{m|l}f~i¢f£f¤e¥f¦j§m©f«l®b¯m°l±d²j
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
relay	!f"f#j)j*g,g-f.f0g2o4e5f6i;e=f>lBgCfDjE_FuHfJfLeMcOfPfQfRfTjUf]j^c_eaibfefgehfijkbmÁnlofpgqlsctgudvfwfxeygze{c~i¢r£l¥l§e¨yªg®f¯d°f±q²g
relay access	mn¨y
relay not	mn
relay*	EfLeMfcekfm°n}ql¢j¤k
relayed	n~
relaying	EfLfcfm¨qm¢j
relaying denied	mn
relays	mz
relea*	*nSwWn
release	SnWn
released	Sp
relev*	±p
relevant	±p
remet*	gnkbtmuswr~m
remetente	kctmuswr~m
remit*	gokbrlsntlu{wq~l
remitente	kclltlu{wq~l
remote	'q(f)s*f+w,t-l0l2f3f5f9f;e=f>eBmEeFdHfJfLfPgQfReSfVfWf[l][^e_dbjcfeffkigjfkkmkngojpjqfsftfufwfyezf~j¡m¢f£e¤e¥d¦f§cªf«l¬f¯w°}±o
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
reply	(f*n,e-r2f5f:k;d=e?fFeHfJfLkMkNjOjQfRkWf[f]dbxeegfjflfnfofpfqergtpukwj{j~j£j®f¯q°q
reply end	Mm°l
reply mail	*l
reply rcpt	EkOkbdkp§k¯k±k
repor*	lq
report	xn¦n
reput*	:lEeHr^f_¯cdlkseyd¬f
reputation	:lEfHr^f_|cflkse
reque*	!f"f#k*n-d.f2l4f5k7j8f:l;e=lCfEfFnJfKjLgOpPfQeTiWn[l]u^f_fcjeeflgkjekfmenkpgqesludwfxfyfzf¢f£f¤f¦f§jªj¬e®n¯r°n±f
request	*o5l:lFnLkWo®n¯k°k
requested	2m;f=lKkLdOr[m]mfljfnl§mªj¯p°k
requested action	fmkk§m¯r
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
resou*	@ltkyy£s§r
resource	yr
resources	@lclyo£q§t
respi*	^muo¯o
respins	uo
respo*	*p+o-|9l@fReWn[d]bbwkems{f§j°l
respond	-p
responding	-p§m
response	*k+n]ebymk°m
resta*	§w
restarting	§t
restr*	"j#k.o4¢@fIeLeMcOePpVl^mcmelfegkh{kalfscwf{b¤j§e¯n°f
restricted	"k#l4xIfPncmenhtke
restriction	4n¯o
restrictions	^mhn
result	Wndn|p
rete	[s
retir*	js
retired	js
retra*	m¦
retri*	Q~§m
retried	Qs
retries	Qt
retry	+f,e-a3j9n@~CcJeKrLfQ~Ue^f_fcdpfwmys¢e¤d¥f¦d§y¬f®f°m
retry after	@pQb
retry in	@nyp
retry time	Qo
retry timeout	Qq
retry*	3n
retrying	3n
retur*	!e&o)j-d5u=lIjLbNjPkQu]lbcdmfjhfjflmpfsftfuexf¢f¤k§k¯v°l±m
return	&n;d=cLeQlRe]reaodr¡tzurww
return address	eckcrstpwp
return path	rutoumwq
returned	!e)j-d5uIjLbNjPkQl]lbcdmfjkkuf¤k§k¯y°l±m
returned #	Qc§o°m
rever*	!f9f:k>qEfFdLekemfo¬qkrpskwl
reverse	:k>rFfLekeoxqkrpslwl
reverse dns	>m
revie*	Wr
review	SoWm
revok*	)q6nxn
revoked	)q6nxn
rewri*	¤v
rfc	&j5f<o?qDkLfR§UeYm]dbfevkbrmtnuf|k®f¯f
rfc #	&j<o?qDkRqYm]eeqkcrn|l®f
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
route	+f-eLeOf[|]qgfka¤jªn±¹
route host	[o]p±a
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
s	-n0n@lOcQfT¡cekr¤l§k¬l¯m°f
s #	km¤m§m
s mime	0nT{
sa	¯s
said	(e*f-a5f9f;c=eBkHfMlNjOkWq[f]c^nblefjfkppfqfskws{j£j§k¯v°r±e²j
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
schrá*	LpMtOp
schránka	LpOp
schwa*	Fp
score	Ue_£ue{¤
scored	{v
script	&o.n5°]c¤o
se	"k#k+m-o2m3sLeQr]l^e_ojkknwkzk¢e¥k±e
secon*	-m@tQl
second	]m
seconds	-m@qQl
secti*	?nAn
section	?nAn
secur*	!l"o0cLdSsTx^xbdkeªj
secure	)mTv©sªt
security	!l"o0cLdSsTx^zbdkf
see	!f"f&q*j.f4e;e>f@mFpHf]j^f_jbeceefifmcoksfteufwfxmyf|¦~f¢f¤j§e©m¯p°s
see .http	&qEm|m°d
see .https	Fljkxl¯k°k
see log	°q
seen	@sEm_mpm{m
selec*	6p¤n
selector	6p
self	)t]rpl
self signed	)s
sem	Qm±s
send	!d"f#u&g'j)g*j+k-e.o/e2g3n4i5e6g7f9g:f<j=e>k?e@eAgBeCfDfEaFeGgIjJdLdMaNfOcPjQkRcSfTjUjVfWfYf[f]b^dalbmcedfedfkgwhdidjlkbljmdnkofpfq~rlsatluevfwdx£yfze{c|t}g~e¡m¢{£e¤f¥j¦e©fªe¬g®j°f±k²f
send again	*p3m
send behalf	qr
send from	#oqnrotq
send limit	¢p
send mail	4k;mPm]eflgdxl|x¡n
sende*	#k*m.f4d6l7f>f@lFbLfOfPf]d^d_qckgwhrkdmcqkrksvtjuswlzf{c|p¢f§fªk¯e
sender	!Z"a#e&e'f(f)e*|+e,e-b.b/e0f1f2f3f4t5e6k7q8k9_:u;[<a=X>f?k@iAfBbCbDgE^FdGkHbIeJdKeLXMaNeO_PgR^TeUbVeWcXfY¦Zg[e]_^Y_rafbgcpddeWfbgwhdibj_kSlem]nfobpcq¡r±svtªu¶vuw®xuydz]{[|z}n~¢¡g¢q£e¤i¥d¦d§]©eªj«f¬l®f¯f°a±b²d
sender account	xr
sender address	#n4f:q@fEfFdOe]kebgejfkbqprvtounwp~n
sender blacklisted	uo
sender denied	snuq
sender domain	7p8j9f:s;d<fHf^f_fcpefmdrfsjtuumvjwe}j¢fªm
sender id	|w
sender in	snup
sender lacks	4p
sender not	#f4oPogvhnkfqmrlscumvfwnze~e¯f
sender policy	7p|p
sender quota	¢q
sender rejected	us
sender score	_s
sender verify	tlwu
senders	#k*m.f4d6l7f@lEfFeLfPf]d^dckgxhrkemcqkrksptjuywl{d|p¢f§fªk¯e
sendi*	!d"f#q'i)f*f-l/g4k8k9g;e<f=g@eBgCfDgEiFnHfKgLcMfOfPfQfRgUe]d^f_pbfcsefgfhfigjgkblpmgokpfqusduevkwfx~yfzc{b|o}k~g¢z¤f¥f§f©g«g®i¯e°f±k²g
sending	!d"f#q'i)f*f-l/g4k8k9g;e<f=g@eBgCfDgEiFnHfKgLcMfOfPfQfRgUe]d^f_pbfcsefgfhfigjgkblpmgokpfqusduevkwfx~yfzc{b|o}k~g¢z¤f¥f§f©g«g®i¯e°f±k²g
sending domain	qmvl}l
sending limit	¢n
sends	&qFm{a~m¢n
sensi*	.y
sensitive	.s
sent	!j"k*n-l.j/m2r3f4d?fCeDjEeFlGdJeLaMeQcRfUo]q^f_dbqeegfkflsmentpfsduewexsyfzf~m¢¡¤f§f®d¯d
sent too	¢u
seque*	bv
sequence	bv
serve	ms
serve*	!e"e'w(j*f,o-w.f3n4f9v;d=p>m@pEqHeIfJfLcM^PeQcRfSfUf[e][^e_fbecdefgfhejdkflfmtnlojpnqesewlytzj{d~l¢d£r¤r¦t§e©f¬e®d¯c°a±l
served	Lq
server	!a"b#m&j's(l)o*a+j,p-}.a/f0j1i2b3d4^5g6e7c8f9v:e;g<b=q>o?d@pBkCaDoE}FlGdHaIdJfKbL]MYNdOcP_RbSaTdUkVbWbYeZk[c][^d_sagcjdde_fdg^h^igjakflbmpnsokppq^rfs[tguovdwoxcy|zf{_|l}b¡q¢^£t¤o¥x¦}§v©mªi«n¬c®j¯g°g²b
server after	Mkbeknok¯n°o
server certificate	'l(m1l
server configuration	§o
server failure	9q
server in	¥p
server not	)l-mErkdud¤l¥l±m
server temporarily	§p
servern	,s
servers	9t=l>pps~n±n
serveur	'k(l=mEpmlnmymzk£k
servf*	9q
servfail	9q
servi*	!r"f#m&g'm(j)e*j+f,j-m.e/f0g2j3j4d5j9f:l;j<q=l>p?f@jBfCfDgEpFjGgIfJeKgMbOcPeQdReTgUlVgWf[f_jbdcmdfeeffhdkbnlofpeqerfsbteudvgwexeyszk{d}g~n¢c£k¤l¥v¦m§rªf«g¬f®e¯m°d±e²f
service	!s*l,g-e.f2j4e5k:m;m<r=i>f@fBgEjJfLmMdOdPfQfRfWg]k^j_lbecmhfjlk_mepfqfsctfudwgxezl{e~e¢f¤k¥x¦i§o©f®g¯q°i±f²g
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
sessi*	#s+t,j-n.f2l@fCeEfKlLfMfQeUj]d^f_fbohfkfpfzf¢e¥k¦e§e©kªq¬}°k
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
shutt*	¥n
shutting	¥n
shutting down	¥n
si	sp
sich	4m@mjp
siche*	^t
side	+m-n§mªm
sie	"k*o3k4o=kLe]mceiljoqorl¢m®k
sieve	5sUdVosr
sign	#tenkdrkudzp
sign in	#tzo
signa*	6¦FeHrTukfvjwf{j§j¯e²l
signal	5t¥p
signal #	¥q
signature	6£FeHnTvvj{j¯e²l
signed	#p)t6nTsqn
signed in	#p
silent	-r
simul*	¬v
simultaneous	¬p
since	!l8mLeXkxl±k
sind	mmum
single	Yn
siste*	kq¥q
sistema	kn¥q
site	:eElHwLeUk[m^ncehlukxn{c¢k¥m«m¯e±n²d
size	!g"e.g4fAtCfEfJfLeMoNgOfPgQeRdU±V~]o^f_fapbrcdefkemfpeqgrbsfuf{e¢d£m¤j¦f®g
size #	Vd]p£n
size exceeds	AlUk
size limit	AmUc]m¤l
się	(n5two©p
skipp*	lp
skipped	lp
skrzy*	JnMsOrdshpklqn
skrzynka	Orhq
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
sms	2mGdUq]]epglhlnn¢m®n
sms gateway	kn
smtp	!c"g#£&k'f(g)f*e+k,w-m.d/j0f1g2j3f4f5b6g8g9e;b<j=l>l@fBfCeEmGeHeIfJdKfLjM_NfOlPeQcReSeTfVkWfXiYg[g]U^a_bagbxcddfeffqhciejckjldmmngoipdqirfsftkvfwixqynzr{d|f}g~e¢o¥q¦j§a©dªi«f¬n®j¯z°j±f²f
smtp #	MbVn]cun
smtp address	fq
smtp auth	#t
smtp authentication	#m
smtp connection	-o
smtp error	+dbkknok¯m°o
smtp service	EpLo¦l
smtpu*	Dx
smtputf	Dx
smtputf #	Dx
so	*l-e3m<m=d>fEfFlJjMeQeXkZkcskemkpmqfrmwq~j¯e
socket	+w,n-mJe[s©l¬l°b
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
sorry domain	mn
sospe*	!s
source	Fr_o{_
sp	vn|o}o
sp pf	|o}o
space	>oFeLeM¨elkasf£¥§d°f
space left	£m
space user	Mp
spam	!g"e#g&g)g*j+g,g-g.b/d0g4g5g6g7f9g:n;f<g=g>f?g@rBgCgDgEdF¨HdIgJgKgLbMeOgPkQfRfSpTgUdVgWg[f]p^c_zbfcedgeggfhgigjgkblsmbofpfqfrfslteubvgwex{ze{¹|g~e¢e£g¤f¥g¦g§l©gªg¬g®f¯f°g±g²d
spam from	Fp
spam score	{n
spama*	{s
spamassassin	{s
spamc*	EbFu
spamcop	EbFu
spamd	{r
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
spf	!f"f#e*g-g.f4f6^7m9g:f;f=g>f@gBfEfFfHgJgLeMfOgPgQgReUf^ebfcaeggfhfiijfkcmdofpgqfrfsftdudv¯wfxgygzf{e|Ç}½~e¢e¤f¦g§eªg¬g®g¯d±g²g
spf dkim	6e7ovy|d
spf record	}s
spf records	}q
split	®r
spoof	~q
spoof*	~x
spoofing	~r
spoofing policy	~q
spool	JrQlUd]b£¥¦t
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
sts	=dXµ
sts policy	Xt
stude*	Mnkp
student	Mnkp
su	*lEmMmWk]lkesl{o¢p¯k
sua	*oWmgn¢p¯n
subje*	(v)e*v.~Ru]e^d©m
subject	(r)e*v.~Ru]e^d
submi*	#}4sEeMc]dcczp¢v¯e
submission	#t4sMd]dcdzq¢r
subnet	Ep
subsc*	!vIlLmP§QeUf]jhekmspuc
subscribe	Po
subscribed	Pu
subscriber	!qLmknssud
subscribers	IlPr
subscription	!n
succe*	2yQn_q
succeed	_r
successfully	2q
such	-f.j4g9e;s=fJnLfMgOnRg]mbkefikjfksmnofrgwm¤m¯e±f
such domain	kdmv
such host	;q
such user	imklwl
super*	Mn¢n
suppo*	#n0uCmDuLfRfTu]d^ebojfkcnjpkrfxmzm¡rªj«k
support	CmDoplxn¡rªl
supported	#l0tDnTrbqeekezk¡mªd«l
suppr*	kdl©{e
suppressed	ly
suppression	lt
suppression list	lo
sur	*mMm]oyo
surbl	:tFbHr
suspe*	!®"d#f*j,j;f?dEfFbLaMeSq[o^f_pcfdjjgkbmfpjqfsfufxrzf{j~s¢f¤d¥m¦m§eªg¯f²m
suspected	!cFdSn_r{m~m²n
suspended	!z,jLdMfSk[o]j_fdjkdxs{f¤e¥n¦n§f
suspi*	"k@mHmLeSv_txo{v§e
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
syntax	.f6k;f?rB^RvYf]jb§cfe~ffifk[rtudwezf|a}p¤l§e
syntax error	bleprl
syste*	¦r
system	!f"f#f*k-j.e/e2f3o5i9g:f;s=g>f@eBgCgEnHfIgJjKfLcMbOePfQeRfUlVfWf[f]dbfcdeeffgeiejmkllmmeogpfqfrdsdtmwfxeywzf~f¢e£w¤p¥w¦~§s®f¯f°d±f²g
system full	£p
system not	¤n¥p
system storage	£n
szerv*	Ev
sách	InPm^pgmlp
t	°o
t #	°o
ta	+qjo
table	+dElIm]pkklo¤l§e±w
taille	Up
take	"n0lAkElNkOjUlVlcjkameteuoymªj°l
take mail	Emkc
taken	>lLk]lfmmfqjtjuk¢kªk¬o¯j°n
taken mailbox	fmkkql¢l
takes	"l,lCoLmMdVrgkje{l¥o
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
tempo*	"g#g3g9z;e>g@qCfFfJkKlLnMfNfOfRgUf[g]e_obfcmkflgpgsftlufwfxiyfzi|g}j¢f£f¤b¥e¦d§£©kªf«f¬f®g¯f°q
temporarily	,j9j;e@qJfKkLjMfOf_pcqkftlufxj¤d¥f¦j§j°q
temporarily deferred	@n
temporarily rejected	°n
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
than	*f+f,f-j2f3f5f:j?f@eAsCmDfEfFfGuIkKmLeMePfQqReU~VpXjYp^f_fcldoejjfkalfprqfrksfufxfzg{a¢e¤f¥f§f©fªf«l¬k®o¯e°f
than #	:kAlIlQkUlVlYjekrk®l
than one	Yndtkd
thanks	{q¯o
that	!c#d&i(f)j*m+g-f.l/f0g2f3g4o5f7j8f9l:f<n=e>e?fAgCoDnEfGgHeIfJfKkMfNeOqPdQeRjSfTfUgViWfYgZk[fc_dqegflgbheinjckwmkqfsftauawmxeyf|l}g£e¤m¥i¦e§e©gªe¬f®k¯l°f±n²f
the	!i"f#]%g&b'j(m)i*s+m,m-f.j/j0e1n2l3d5g6e7k8e9l:i;p<b=g>[@aAiClDgEdFVGgHjImJjKgLbMmNmPjRbSrTgUlVmWuXiYaZf[l]§^c_falbeckdlegfnglhiikjjkblkmaplqnrasitbu_vdwjxfyczc{g|f}i~_¡f¢e£k¤f¥i¦b§b¨g©eªb«f¬a¯m°q±g²f
their	,r=msl
them	.lRmgm
then	*n©m
there	,m4k:m;mLeNl[l^jdnelgkkrmesfue¯e±m
there no	[lkq
third	]nmt
third party	mu
this	!g#f%g&e'f(d)d*k+b,f-]._/l0k1f2a3f4x5f6g7q8c9d:_;b<d=e>e?b@fAeBbCqDeFcGcHaIiJcKnLmMgNfPoQfR^SgTjUoVwWrXjYcZk[f]f^i_eakbkcidje[fkgjhsiljjknlsmmneobppqpr]smtZulvgwdxiymzn{j|e}d¡g¢g£e¤g¥u¦^§g©jªm«o¬e®j¯m°i±r²e
thread	Kp¦r
thread limit	Kp
three	]o
thres*	aq{p
threshold	aq{p
throt*	Cdcw¢l
throttled	cs
throu*	#l*p4eUlclkemqpo~n
through	#l*p4eUlkemrpo~n
thư	!c"e*k+d,f-c/n2k3l5m9f;d>j?k@fAkClEfFeGmHjJkKlLeNoOlPoQkSlVkWl[e]c^dbfdkeegkhklenkplqesdxkyeze{l~k¢k£e¤f¥m§f¯k°f±f²e
thư bị	3n5oSnpo{o
thư không	/oOo
ticket	0l2nSlgksl¯o
ticket #	¯p
tidak	"pLmkw
tiene	sp
til	'nHpJnPmjq±p
till	4mHpPoQl[l]nkdyc§t±o
tilla*	"r
time	!f*n+f-t5m9f@nJfMeQ¡Ue]p_ebecnjfkbmfplyf¢d¤f¥l¦f§n¬j®n°s±f²d
time sender	@q
timed	,e-x3m9o;f@fQr[dwlzj§j
timed out	,e-x3m9o;f@fQr[dwlzj§j
timeo*	+t,d-{9pFfQt[d]dbecfke¤m§s°d
timeout	+t,d-{9pFfQt[d]dbecfke¤m§s°d
timeout exceeded	+n
times	Qwlppt{n
tip	"{
tiếp	mo
tls	!f"f#a't(v)s*g+c,f-b.f0f1k4g5g9f;e=f>f@eBgDfEeFfHgJfLeMfOePfQdRfTfUf[f]f^c_ebeceefgfhfjfkblgmdofpgqfsdtfuewfxgyezi{f|g~f¡s¢f£f¤f¥e¦g§c©ºª·«º¬f®g¯f°d±f
tls error	©p
tls handshake	]p
tls not	©q
tls required	¡n
tls version	«n
tlsa	)d1²
tlsa lookup	1q
tlsv	«x
tlsv #	«x
tmp	§o
tnef	0v
to	!d"a#k%m&d'd)k*s+g,_-k.[/e0m1e2o3f4s5i6g7g8d9c:b;g<f=r>g?_@dAqBfCcDgEkFbG_HlInJsKdLdMfNjOmPrQfRlSjTbUbVjWkXdYaZk[u]n^a_lagbfccdmegf_gnhoiqjikblkmnn|oepsqir_sltiubvfwixiybze|l}c~k¡p¢[£c¤m¥^¦c§j¨g©iªe«f¬a®n¯g°a±q²a
today	Cp{q¢q
toimi*	3yQy
token	]o
tomor*	¢m°o
tomorrow	¢m°o
too	!c"i#d&f'f(f)f*d+c,e-m.f/f0g1g2e3e4d5d7f8g9g:d;c<f=e>d@mA}BeCtDfEjFcGoHkIiJcKnLdMkNfOePdQqRjSeTfU{VnWfXgYjZg[f^d_tarbuc{diekffgeheidjdk]lemcngoeplqdresbtdudvewexfyuzn{k|e}l~e¢j£d¤b¥c¦e§a©jªd«q¬t®w¯d°c±e²e
too big	AqUlVlan
too busy	yu
too heavy	Uq
too high	{q
too large	AnUnVr
too long	-t9kApGrLmQpRfUo]kblcbeo¬f®l
too low	_mao«m
too many	!g"f#g*g+f,g-e.j4f5g9f;g>f?g@dAmClEkFeGgHnJgKmLeMkPgUfVfYk]j^gagbocmdkgghgifjfkdmfofptqfsftgugwgxkzn{f|g}m~g¢n£g¤g¥f¦g§f©fªg«g¬s®r¯g°f±g²g
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
trans*	!f"e#f*f+u/d0m4f5m9f;d=e>l@eAfCfDlEdFdGkHeIgJfKfLdMeNgOePfQfReSfTkVf[j]m^m_fceefhfiejmkemtnjogpeqfuewfxfzj{c¢e£f¤s¥k¦l§k©fªn®l¯z°t±p
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
triplet	@s
trojan	²q
trong	#m:l?lCnGnQqem
trop	AnClGuMdUwVl]eb^copnyo¬l®o°d
trop de	Clcmpo¬l®p
troppi	co®o
troub*	9mNs[o¦q
trouble	9mNs[o¦q
trova*	kq
trust	)o_yzm
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
turned away	¯p
turned down	Ws
turned off	Ls
twice	brdv
two	6bEeFlQfReY~]tbkd¡eqfkiek^pnsfue|c}o¬m¯e
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
un	(l*k3k@kClHqemiojlkcnsxk{c~r®l²m
un virus	²o
una	eo
unable	!f#c'g(f)o*e+f,j-s0k2e4e5n9n=l>f@eCdEdFfHfIoJrKfLkMjOpPdReUf]g^n_ebfccdfefgfheifjfkklemfndojpcqfrmsetfufwkxfyfzl{f~g¢g¤j¦u§u©j¬f®f¯m°j±m
unable deliver	Oo¯p
unable get	)n
unable route	±m
unable run	5s
unable verify	wo§o
unacc*	un
unacceptable	un
unaut*	#z4r6j7p>eFc^fceglkdmkrfsftev|wezl|p¯d
unauthenticated	#{7p_kkemlubv~
unauthenticated email	7p
unauthorized	gnzm|r
unava*	!e,f-n4f5k9f:n;g@pCfHgImJgKeMdNdO£QfUfVg[o^j_fbfcndfefffgfifjfkalgnmqjtiwexfydzg~g¤n¥e§|©lªf«f¬f®f¯k°d±d
unavailable	!e,f-o4g5k9f:n;g@pCfImJgKeMdNeO{QfUfVg[o^k_fbfcpdfefffgfifjfkbnmqjtiwexfyfzg~g¤n¥f§s©lªf«g®f¯l°e±d
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
undel*	3kQvkowp¯q
undeliverable	Qnkpwp¯n
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
unkno*	!f"f#e&g'f(e)t*o+f,f-f.f/g0q1g2g3g4f5k6g7f9f:f;u<g=f>f?g@pBgCfDfEeFeGgHfIiJlKgLdMeNfOiPfQeRfSgUeVgWg]n_gbncmdfecfegmheikjjkxlfmdnkolpfqfsdudvgwqxfyfzj{f|e}j~e¢f£g¤p¥f¦k©fªf¬j®d¯m°l±l²g
unknown	!f"f#e&g'f(f)r*o+f,f-f.f/g0q2g3g4f5k6g7f9f:f;u<g=f>f?g@qBgCfDfEeFeGgHfIiJlKgLdMeNfOiPfQeRfSgUeVgWg]n_gbncmdfecfegmheikjjkxlfmdnkompfqfsdudvgwqxfyfzj{f|e}j~e¢f£g¤p¥f¦k©gªf¬j®d¯m°l±l²g
unknown mail	;n
unknown mailer	5pJn
unknown sender	*q
unknown triplet	@p
unpaid	!p
unpar*	eq
unrea*	-s?oIq[p§n±p
unreachable	-sIn[q]d§n±o
unreadable	?o
unrec*	+dbykt©k
unrecognised	bokr
unrecognized	br
unres*	-otv
unresolvable	tq
unrou*	;qkmtpudwe±z
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
unsup*	0xDnbq¤q©d«o
unsupported	0xDnbq¤q©d«o
until	%t*o3pCeMeSpaldl¢k¤n¥m
untru*	)z_w
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
up	"g#f*f+q.g2f3j4f5f7f8m9m:f;j>o@bCnEfFeHfIkJeKfLbMmOfPeQvRfSfUnWgZl[f^f_jcddgefhflfmcnfoepfqjsetmufwfxeyn{f|f~g¢o£l¤m¥e¦fªg«f¬l®n¯t°d±e
up #	®n
update	]n
upgra*	¢p¥m§n«u
upgrade	¢p¥m«u
upgrade your	«o
upstr*	§o¯n°l
upstream	§o¯n°l
urgent	av
urgent mail	as
uri	H¥__
uribl	Hv
url	*kFdH¸_c
url in	Hn
urlbl	Hx
urlbl #	Hx
urls	Hv
us	!m"f+j,j.e4e7o>d@lBlFfLfNfOePfQfUmVf[k]e^d_lbfcmflgdheimmlpkqerdteut~v¢e¤k©j¬j¯n
usable	=n
use	!f"j#j+g-f/g7f:f;d=g>z?g@dAlCgDfEfFeHeIfJfKqLfMeNfOePdQfRgSfVfWfYj]j^mckdlgahkiej{kdlfmooepeq|sctdwdxfym{e|q¢e¤f¥f¦g§d©cªp«m¬f®q¯d°g±d²g
use address	qp
use sender	qo
use tls	ªn
use your	>run
used	&k-f:jBnCqEfLkMnUcVfXjgeijkfmeqpsdzl¢s£l§f«m¬n
used up	!kCqUd¢r£l
user	!s"c#k&f'g(f)f+c,f-f.c/f0g1g2f3f4l5m6f7e8g9e:d;[<f=e>s?e@bAfBeCpDfE^F^GfHdIeJ{KwLwM~NpOjPbQbRdTfUUVzWdXgYfZg[f]o^d_eafb_cZdoeefegshniujtk¤m^nfocpeq}rcs¤tbucvewmxpydzo{a|d}g~i¢s£b¤f¥b¦c©fªe«g¬d®d¯_°d±a²f
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
using	:q>kud~o¤l
usr	5ujakt
usr bin	5q
usuar*	5kCoimkssm
usuario	5kCoimkssm
usuár*	kp
usuário	kp
ut	.u
utente	Lqkr
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
valid	#j'q(k-f2o6l;k<f=m>f?tDfMfOfPfQfYe]fbmergfikjjkklfmdolrpsftkucvjwnxf~f¯f±e
valid from	?p
valid recipients	br
valid sender	wq
valid*	'v)l1m6kQmXm]dejqjtkvm©f
validation	)k1mXmtkvm
validation failed	|l
validity	'rQn
van	'l-o?qLlipwn~o¯d
van de	-o
var	JmKm]m£r
var mail	Km
vasta*	kusr®p
veel	®s
verbi*	+v,x-n]c¬v
verbindung	+q,r
verbindungen	¬q
verif*	#g(l)q*u-e1l6k7l8f9f;l=f@lFgLfMfOfQfbgcfefggijjfkplgmdqwresftaudw®{d}f~f¤l©f¯e
verification	)m*v-f1k6l7l@o]jkmqfwp{e¤l
verification failed	6k]mkkwk
verification in	@p
verified	(l)mikq{tc
verify	#f'l)t*r-e6l7fEfHf]fgjkplfmjojqprfseufvfw¢|f~e§n©eªf¯p±j
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
viola*	!k/fRx^q_ebo{m|l
violates	Rn
violation	^pbo|k
virtu*	il¤s
virtual	il¤s
virus	"fFfHeUf]v§k²«
visit	*p
vol	Mm]t£n
voll	Mu]p£m
volume	c¥
vom	sn
von	+lMqYn_milsl~m
voor	=n
vorha*	8pkp
vorhanden	8p
votre	*s2m3o@kBkEpFkLeQeUeWpkclkss¢o¯m
votre adresse	sn
votre message	2mWm¯n
vous	#n4qPm]nqmsm
vérif*	ws
vírus	²y
w	"l#l(n1dHoQnSr]oemjmknql®n¯d²r
wait	@uCeKl]dalcn¢o§l°k
waiti*	-ubn
waiting	-ubn
want	Hksw{pªo¯m
want your	ss{o
wanted	<l=d]n^oup
warni*	3p
warning	3p
was	!k"f#f&g(e)i*d+o,f-j/n1g2r3e4b5i8f9f:n;p<f>e?g@dAgBiClEjGgHeIfKeLsMfNeOaPdQlRdUoVeWqYg]m^f_dblcbdffiiljrkoldmenloepfqbrgsateuavewdxqyfzd{m|i}g~c¡m¢g£f¤d¥j¦l§f©pªc¬f®d¯j°s±g
way	*lAnJlblnl±m
we	"n#f'f(f)m*g+f,f.i/u0k3k4d5g7f8n9g;d<f=e?f@mAiBfCfDkEtGfIgJfKlLbNfPcQrRdSfTgUqVe[g]o^dbdcjdfeegbhcjmkoljmmngpeqcrds[tjuqvkwxykzf{e|e~b¢c£f¤e¥m¦f§b©fªp«l¬f®e°d±f
we're	yp
we've	Ep
web	#c*l5lFdHycezr¢l
web address	Hq
websi*	Ho]njn
website	Ho]njn
week	Qn
wegen	!tEm]nlmxq
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
while	(o+x-oIlJlMfQj[f]pwkyf§m¯f°q
white*	^ng{kdss
whitelist	^ogpsu
whitelisted	gs
who	Wp]mgron
why	]o
wiado*	.o2oAnSq]ckc¢n®n¯m²n
wiadomości	¢o
wiadomość	.o2oSr¯n²o
will	%m'j*o-f.f/j3r@sEeFmJfKmLfMjQbRfSl]p_qbfcedjeefmkalkmlnkpfqesfuf{f~f£e¥e¦f§l¯j°p²e
will not	FnQl^k_ndkfmkbllmm¤k§e¯l
win	Bq²q
win #	Bo²q
wir	Enmn
wird	*mclun~mªn
wish	sp
with	!c"m&i(k*o+s,m-l.k/k2m3g4c5v6o7m8f9p:e;i<l=a>c?e@gAfByCfDlE_F_GfHoIfJeKgLfMbN|ObPfQeRfSfUfWeYk]kagbcccdgenfqgdh_icjmklldmengoapeqnrdsctfufvgwfxfyg{a|k}e~n¢e£f¥d§e©qªe«f¬k®g¯d°d±d
within	*m-oQtSmcnhn{k
within #	*n-o
witho*	#o&m+m.l7d8s<k=m?mLkQlRsYo]cbnefkfmenkonqfrmteua¢f¯e°l
without	#o&m+m.l7d8s<k=m?mLkQlRsYo]cbnefkfmenkonqfrmteua¢f¯e°l
without sender	Yp
word	*m.}Ro
words	.¥
work	]o
worker	yp¤p
works	gnhn
worm	²}
would	Mo
wrapp*	Er
write	!l%n*f+v4o5fElIfJsLeMdOfPnQf^fbfgnhjjqkbmcqesmup£n¤e¯e
write error	+n£n
writi*	!lJnumwl£l¤n
writing	!lJnumwl£l¤n
wrong	#a&m(p4fGfJjLcMeNqTpbpedfljfkrqksfzy¢f¤}¥k§e©k°f
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
yet	*u3k=k@rQdkltd§m°v
yok	3u4qkq
you	"e#o&g'g(f)f*z+e,f-k.c/j0f1g2l3n4¡5e6f8g9f:f;j<e=d>m?c@oAfBsCeDeEpH_IeJdLbMaNePuQbRcScTfVdWcXgYe[d]u^b_iafbsciedfcgqhbifj]kjlimpnfojpbqsrgs¢tsugxiy]zg{d|d}f~q¢p£e¤b¥f¦e§b©eªl«e¬n®l¯a°c±b²e
you do	4mgl
you lack	4q
you may	4o]l®n
you not	*l.f@jPpgpql~z
you send	tq
you sent	/nbm
you tried	LlPm
you're	#e*o.e4o@oFePlgqkcstwl{d~w¯c
you're not	4pgs~x
you've	]lsm¢m
young	_x
your	!T#m%g&j'g(e)e*u+b,c-f.f/m0e1f2t3m4c5e6g7k8f9b:n;_<a=_>q?f@kAfBkC_DiE|FmGmHgIcJdKcLYMZNdO^QeRiSeTdUfVlW|XfYdZg[c]t^d_yadb_crdce]fah^ibjak[ljmandotpcqvrksxtpupvjwux{ydzn{k|k}j~d¡g¢w£e¤]¥a¦_§c©fªi«t¬p®f¯m°d±_²n
your access	_n
your account	!cLdPk]l_eccqqxt¢o
your address	*kDlOdPp]e_lglkeomqespus
your domain	#j7d8l:k;c=dEeFecmmeqfsptmuxvl|m~n
your email	*mum{n
your host	Eocnml¢e©l¬n
your ip	:k@fFnOj_ecjmnoosf~l¬o
your login	qn
your mail	"m#n*p2l9e;f@jFkJkMePjQmSmUkVoWm]c^kcdgfjflfmfpeqfsotjudvkwfxd{o¢d¥f¦f§k¯m°f
your mailbox	Mcxr¢p
your mailer	Rt
your message	"j*r.j/o2o3l4l5j:j@mCkEfJfLlMmQfReSf]__ecdlfpjqfxe{c¢e¦l®l¯l°k
your mx	wq
your network	EoFb_qcm
your own	pmwm
your pc	²q
your post	Wn
your posting	Wp
your provider	>t
your sender	rm
your server	@lBjEqFl]f_lcvljucwnye{e§eªm«k
your spf	}o
your web	zo
yours	RnVmWlqnwm
yours*	*sco
yourself	*sco
z	(n-n]m^ucmgnol~w¯d
za	-o@lUxco¢o
zablo*	!tEtLl]psw
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
zu	3k4m@kAmClKkLeMcUscqglkcqpyk¬o®o²e
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
được	*l/n2l4mInJmOm[n]cdltlwn¤l±m
địa	eqfpimkmwn®n±m
địa chỉ	eqfpimkmwn®n±m
İleti	Qv
άγνωσ*	kt
άγνωστος	kt
έληξε	Qy
αποστ*	us¢u
δεν	"q-nkomnun
διακο*	-s
η	hp
μήνυμα	Ut
ο	!nLoQp]ajssnur
πάρα	®v
παραλ*	Mp®v
στο	ju²u
συνημ*	²v
το	Us¢t
το μήνυμα	Ut
του	"qMp
автор*	#u
админ*	Eq
адрес	>nDm]_esfpglhrimjoloqlrqwl~l±n
адрес*	>mMqkoso®o
адреса	4nDpkl~x
адресу	lq
больш*	Uq]o
в	!d"e#l(m+e,k-d.l3f:n;e@jBkEkFlGqHjJqLdPqQlSoUeYl[f]q^d_fbecefngojjkllmmfpfsjudxl®m¯b°e±e
вас	s}
ваш	Enss
вашего	8mcmtmunzo
вичер*	¢z
вложе*	"y²q
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
доста*	2r3o4n5nKoQv¯v°n
доставка	3p
доставки	KoQr
доставлено	2s
доступ	Er^p
е	komuuuyn
за	!v@nQn^o
забаг*	®t
забагато	®t
забло*	Etsuxm
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
лимит	¢w
лист	pp{u
маршр*	±y
много	Cnzm¬n®q
много получателей	®r
на	-d4lEsHsLdMbQdVmhoisjzxl{o£u
не	!f"k#e'e(k)n*j+c,e-k.e2d3l4f5k6j;o=e>kCfDrEeFdHfImLqMfOkPlQcRfSeTjUdWf[d]a^d_eccdfedffgmhekvlemknloppdqorftmvkwlxeyezd{k|j}e~e¢c£f¤e¥j¦e©kªd«j¬f®l¯n°k±m²d
не удалось	Iq
неакт*	Ls
невер*	ro¤r
недос*	Ot[t
недоступен	Ot
неизв*	kq
нет	4m8m[mgnkztm±l
обрат*	4oor
обслу*	!u
одерж*	so®t
отвер*	us
откло*	/oWpfoum{m~m
отклонено	/o{n
отклю*	Lt
отпра*	!e*n4p@kLe]a_sbecpecgpjekbloqrrltputwqxp{e~p¢m¯d
отправитель	ut
отправителя	_uqlrntpwm~r
отправка	lq
отсут*	kq
отхвъ*	uw
ошибка	Jp]afoimzo¤p¦m¯p
пароль	zs
переп*	Mp
перес*	my
писем	Co¢t
письма	*o/q3o:lApGrglhlsl
письмо	*l2sHoSlVs]annpl~p§n²o
по	*olp°t
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
получателя	!l-n;mDmMqNlVmdqemfvin
получателя не	;o
польз*	kqqpsn
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
прини*	"p>mgmun
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
серти*	's)r
сертификат	)r
систе*	¦y
скрин*	Lqhp
слишк*	ApCnGqKlUt]bcpytzl¬m®n
слишком	ApCnGqKlUt]bcpytzl¬m®n
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
список	@qEmFsgqsm
списък	Ps
ссылка	Ht
такого	kv
только	hy
у	,q8mEnMstm²r
удало*	Iq
удалось	Iq
через	!r@q
этому	4rlp
этому получателю	4r
ящик	JoKtLpMtOrhpio
ящик недоступен	Ot
ящика	go
אינו	-s
בשל	!u^v
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
جدا	®w
غير	"qmo
مرفوض	^{
هذا	hw
กรุณา*	#{][c|
บัญชี*	!yLy
ผู้รั*	Mysz
あり	-l/m4oRmdofnnlxl£n¤l©m
いま	'k)l*k3k4k:l;bEkGmHkKkNmQeReVk^fanekjmkcljmopmyn¥o§l±e
から	+l-m>mEm]ehstlumvl¬l
があ	-l/m4pRmfnkdnl~m£n¤l©m
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
せん	!e'f)j*f+e,e0k1j2f3f4p5f;f=k>k?k@fEeFdHfIkOlQfRlSfUdWk[l]f^f_jamcddmffgnhmjdlemmnfojpeqlrfxfyf{e}j¢e£l¤e¥j¦fªj®f¯j±l²e
ため	.k:kHmLqTl[l]c_lgmillkwkylzl}k~l¥k¯l±l
ださ	#l*l°m
って	]o
てい	'k)k*k-e3k4j:l@fEnGmHkKkNmPfQeVk]d^eamekjekamnpmsmuevmyk¥o§eªl¯f
でき	)l.k0lJkOlPmTl[l]cdnhmiltowk}k§l©l¯m
でし	Wm]nwq¯q
です	!n3l<k?o@kBkKlLlSllkrrud
ない	RlTlgoknnmvmªm±m
によ	!nWp^tsm§n
のた	[mym¥l¯n
のア	Lo
のメ	Nmhotlunvl¯l
の受	Cs
の宛	4pdo
の送	4p
は受	un
まし	!e"d+l-m.k/k2m9kHlIkJmLdOfQlSmTkWl^k_fceefjpkamenkpfqf~j£f¥jªf«m°f
ます	"e'j(m)f+e,e-c.f2f9f:l;f>fApGmHjJfKoLfMdNlOfReSkVk[f]e^dbfcpfmhfjlkbnkpnqftkuevkym~f¤j§k©f¬k®n¯l°f²e
ませ	!e'f)j*f+e,e0k1j2f3f4p5f;f=k>k?k@fEeFdHfIkOlQfRlSfUdWk[l]f^f_jamcddmffgnhmjdlemmnfojpeqlrfxfyf{e}j¢e£l¤e¥j¦fªj®f¯j±l²e
より	!nWp^t§n
らの	Emhoun
りま	(n-k4oLeRlfnknnl£m¤k©l±k
れた	kp
れて	'l)m3l:mElHl]delmlslvlªm
れま	+n/l2nWn_mkdnlvm«m±l
をお	yn
を超	CnGnMmVn
んで	Wn¯q
ァイ	"q²n
アカ	!oLo
アド	]eerfrimknlkqnulwm¬l
イズ	Uq
イル	"qIm²q
イン	:q;q=mtpvmzn~l
ウン	!oLo
エラ	¦r
カウ	!oLo
クス	MoNmOp
サイ	Uq
サー	'l)m,l-l0lEm]cnm¤l¥l
スが	Kmim
スは	kp
スト	(ngo¤m
ック	*lHnJlKlMnNmOp
ッダ	Au
トは	Lo
ドメ	:q;q=mtpvm
ドレ	]eerfrimknlkqnulwm¬l
バー	'l)l,l.n0lImPo]cnl¤l
ファ	"q²n
ヘッ	Au
ホス	(n
ボッ	MoNmOp
メイ	:q;q=mtpvm
メン	Pp
メー	!d"e#k*j+e-d.f/l2m3k:j;e<k?k@fEfFeHfJnKkLmNlOnSmWeambkgehljekklemenkpmqftjvkze~n¢e§e©f
ユー	kq
ラー	¦r
リス	@ngp
ルが	pq
ルは	"r2nannlumvl
ルア	kp
ルボ	NmOp
レス	]eerfrimknlkqnulwm¬l
ント	!oLo
ーが	?p
ーは	mp
ーザ	kq
ード	lmzm
ーバ	'l)m,l-l0lEm]dnm¤l
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
主機	-rEnFn_s~n
付け	an
件主	_s
件人	"f*l-f2e4o;fCrFdJnKmLdMkNmPkQdUdVl]a^ebedmgoikjdkmllmeqlrmsktmuowm{e~n¢e®v¯b±l
件地	eo
件域	mnvn
件已	2nJoSsno
件者	Snsnup
件被	go¯q
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
內含	Hv
公司	~r
内容	/~
内部	hq¦t
再送	@r§n
処理	§t
出人	gnqotn
列入	Hr
列表	Iq
判定	{p
利用	!rOo
制限	Co¢n
加密	©rªq
务器	#m'l(m)n=l@kMd[lcekempnnwkyl~o£k¥l©l¯l±m
发件	FkPm]ecmebglkdqmrntnuwvnwsxlzc~o¢k¯d
发信	#u4l@lPp]d_pcntlxq¢q
发送	4mWn]acrlmqr¢s
受け	_manuo¥lªm
受信	)o*lCrJlMqRkSlVo]bflgust¥l
可用	Ot
名单	@ogrlmsr
后重	@n_nyrzo
含有	.¡Hnen
告信	{w
命令	bp
器不	ms
因未	!{
在し	ko
地址	>oDpYm]dbeesfriklmqpwr¯a±n
垃圾	:nlm
域名	(m:p;l=oBl_mcnjlkdto{c¤m
处理	§r
外部	hu~w
多す	®q
失敗	9oImzn©p¯n
失败	5qIqJoMlQmwo©o¯n
存在	&kOkkq¤m
安全	^u
宛先	4oKlNmdofnkpll®q±l
容量	Mu
寄件	_suo
寄信	cp
密码	zs
对方	!k'l+k,o-o/p2mMpQd[l]acegmhmkknnso£e©l¯l°l
封鎖	Ew
對方	-s
小时	ys
差出	gnqotn
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
拒收	:n?l^lgnirsp¯o
拒绝	AqHmWmfoupwl§l°m
指定	gpkp
接受	/ruryr
接收	/nArCtLnUm]cgnwl¥n°m
接数	¬s
接続	(n-oEmym¬q
提供	mr
收件	*l-f2e4o;lCrFeJnKmLdMqNmPeQdSpUdVl]_^fcddmepgpikjekollmlsqtfue{e¢e®v¯e±l
收信	_sjo¥o
敏感	.w
數過	{r
方服	[n¯n
方邮	,p
无此	kt
无法	IpPkTo[udntl£k¦n±n
時的	§p
暂时	[o
服务	"e#m'l(m)n=l@kMdQe[lcekemonnwkyl{e~o£k¥l©l¯k±m
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
管理	EoPmSrWt¦t
箱不	Otjq
箱已	Lv
系统	3mEmKnQl]cyo¤l¥n¦n§nªp°l
绝接	Ar
者の	CoMp
联系	go
自动	is
被拒	]ngnªp
要求	Tpªp
解析	tp
設定	goirss
許可	gp
認証	#nvnzn
记录	=p
该收	4q
账号	¢s
账户	!q
超え	GnVo
超出	¢q
超时	-v
超过	GrLn]c
超過	Cn
转发	isms
过多	po¬o®r
连接	+r-oEpyo¦o¬r
退回	Qohn¯o
送し	¯o
送信	#l.l4o:m>n]a_lcxlkqkulwkxo¢r
通知	¦p
通过	Wo
逾時	Qt
違反	.t
邮件	"e#e'e(k)e*j+c,j-a.n2j4f5e7j9d=mApCnFcGfHnInJlKlLbSnTnUdVnWk]_bddfejgkhniejdkdmcnlpjqnresfufvmynzd{l£f¥k¦d©eªf°d±e
邮箱	!k2nDpKmLlMlNsOvPmekimjoku¯e
郵件	pp
配信	2olq
配送	Qs
重试	@pKsQo_n
链接	Hz
错误	?mJorm¤m¦o
队列	ys
附件	Un²n
限を	Co
限制	PnVp¢q
隔离	Sy
频率	Cqcx
验证	#pwp
黑名	Fnsn
거부	,p^nln¯o
계정	!pLuqo
니다	!k'f)f*f,e2e9eFeHlIfJfLlQlRkSk[e]Z_lbdcjgjhkilljmlqlresktjxj~m£f¤e¥k¦k©e¬f®k¯j°b±k
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
수신	+n-mMo_olnsq®n¯o±n
습니	!d,e.k3k>k@eElHmLdOkQbRlSlUe]a_ebegkhlimlkmmpkqeretkye{l¥l¦l®l¯l°e±l
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
차단	.nEpHp~p
찾을	kp±o
초과	-nMq¢r¬p®o
하지	-oln¦p
합니	_o~p
`;
