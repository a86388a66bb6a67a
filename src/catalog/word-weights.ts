import type { CauseId } from './causes.ts';

// Written by `npm run word-weights` from the lines in `lines/`; not to be changed by hand.

/** SHA-256 of the lines that it was learnt from. */
export const LEARNT_FROM = 'b9665fc3180f99241175549d093a4321c3e039a79e0d15cb30391b57d7359203';

/** Digits of indexes and weights; the middle one is weight 0, each step from it is `STEP`. */
export const ALPHABET =
  "!\"#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ";

export const STEP = 0.75;

/** The causes that the first digit of a pair counts; `none` is no refusal. */
export const CAUSES_WEIGHED: readonly (CauseId | 'none')[] = ["account-suspended","attachment-blocked","auth-required","auto-reply","bare-line-feeds","certificate-expired","certificate-host-mismatch","certificate-untrusted","challenge-response","connection-dropped","connection-refused","connection-timeout","content-policy","content-problem","conversion-failed","dane-failed","delivered","delivery-delayed","delivery-not-authorized","delivery-program-failed","dkim-failed","dmarc-failed","dmarc-policy-missing","dns-failure","domain-blocklisted","domain-not-found","domain-null-mx","domain-without-mail-server","dynamic-ip-blocked","from-header-invalid","greylisted","header-too-large","helo-rejected","hourly-limit-of-recipient","international-address-unsupported","ip-blocked-by-recipient","ip-blocklisted","line-too-long","link-blocked","list-expansion-failed","local-delivery-failed","mailbox-busy","mailbox-disabled","mailbox-full","mailbox-problem","mailbox-unavailable","mailing-list-closed","message-expired","message-not-compliant","message-quarantined","message-security-failed","message-too-large","message-too-large-for-recipient","moderation-rejected","mta-sts-mx-mismatch","multiple-from-addresses","mx-points-back","network-problem","none","policy-rejected","poor-reputation","priority-too-low","protocol-error","rate-limited","recipient-address-ambiguous","recipient-address-invalid","recipient-address-problem","recipient-allowed-senders-only","recipient-closed-to-outsiders","recipient-forwarding-broken","recipient-moved","recipient-not-found","recipient-suppressed","relay-denied","relayed","reverse-dns-missing","routing-loop","send-as-denied","sender-address-invalid","sender-blocked-by-recipient","sender-domain-unresolvable","sender-rejected","sender-unauthenticated","sender-unverified","sending-account-banned","server-busy","smtp-login-failed","spam-content","spf-failed","spf-record-broken","spoofing-blocked","starttls-not-supported","submission-quota-exceeded","system-full","system-misconfigured","system-not-accepting","system-problem","temporary-failure","tenant-attribution","tls-failed","tls-required","tls-version-too-old","too-many-connections","too-many-recipients","undetermined-permanent","undetermined-temporary","unroutable","virus-detected"];

/** A digit for each cause: how frequent it is. */
export const BIAS =
  "iihdhhhhhihiighhghgighgigihhifighhhhjghhihjjfhhjihhjgggffgjiigijghfhhhikiigiihgihighihiihghfihihgjaihghgfghi";

/** A row for each feature: its name, a tab, and pairs of a cause and the weight for it. */
export const WEIGHTS = `
!!	ek
#	!d"d#e%i&f'i(f)f*e+g,l-g.d/d0l1i2i3l4f5o6g7g9e:g;g<j=d>g@lAkBiCiDmEiGoHgIgKeMjNgOfPeQlRiTeUlVnWfXgYkZg[i]m^eagbicidifggchdiejfmeogpjqfrgsctfufwixeygzi{i|g}i~d¡g¢j£k§g¨iªe«m¬l®n¯l°j
# #	"i#i'j)g*g+g-f/g1j2i3i5g;g>jDgGjHgLgMiQfRgSkUgVg[j]l^gbgcidifijikingoipitgugwgygzg{i£g¤g¥i¦i®g¯l°g±g
# alert	©k
# b	fj¯j
# ban	Ek
# bit	0lDjRl
# bitmime	0l
# bytes	GjVj
# c	¯j
# characters	Uk
# connection	,f]j
# days	*j:iLkQkSjUgWjli
# db	Ei[joj
# f	Sj¯j
# gb	Mk£l
# h	Eicj
# hours	3lyj
# in	Ei]fbj
# kb	+iAlGiUgVn]g
# m	Uj
# mails	Ckck¢j
# mb	MjUmVn]icg¢g®g
# messages	Mj_i
# min	-i@jcj
# minutes	-l¢i§i
# mx	7kBjFjmk®j
# no	5j>jfjki
# not	;jkilj«j¯j
# pages	2kUj
# received	pk
# refused	Hkzk
# rejected	FfUjcjoiuk§k«i
# s	-k@j
# seconds	-jQj
# sender	qjwj
# too	¬j
# xx	¯j°m
.addr	ol
.addr .arpa	ol
.arpa	ol
.auth*	hk
.authrequired	hk
.comm*	cj
.deli*	KjNj
.deliver	KjNj
.dmarc	7l8l
.dmarc .example	7l8l
.dnsbl	Fn
.dnsbl .example	Fl
.docs	^jcj
.erro*	¯k
.errors	¯k
.exam*	!f"f#g&i'k(m*j,k-j.f1k2g3g4g5f7j8k9k:k;k<i=k>i?g@gAgCgGgHkIgJgKgLeMgPgRfSgTgUgVgWgXlYgZj[i]eagbgdgeifggfifjkkilfminiogpgqirfsguivgwixgygzf{g|i}i~i¡j£g¤f¦g§f©i«g¬f®f¯k°j±i²f
.example	!f"f#g&i'k(m*j,k-j.f1k2g3g4g5f7j8k9k:k;k<i=k>i?g@gAgCgGgHkIgJgKgLeMgPgRfSgTgUgVgWgXlYgZj[i]eagbgdgeifggfifjkkilfminiogpgqirfsguivgwixgygzf{g|i}i~i¡j£g¤f¦g§f©i«g¬f®f¯k°j±i²f
.example .errors	¯k
.example does	-j8j¥j
.example no	[jni
.example not	(jXjeiqkuj
.example said	(g+g,g-g;gEiMiNiOi]g^i_ikkui{i£i§i¯i°k
.example which	Hj
.exce*	Rjqj¢j
.exception	Rjqj¢j
.fqdn	Bk
.goog*	Cj
.google	Cj
.google .mail	Cj
.help	@i{j¯j
.help .example	¯j
.html	&k]j
.http	&k*j/i>gEiFlHkLi]jcieigikgmjsgug|i§g°g
.http .example	Hi|j
.http .mail	Fjmkuf
.https	!g"i#i(g*m-g.g7i9g:g=gCiMiQgRiUjVgXi]g^lbgcigghgjimgpisgufwgxj{k~g¢g§g®i¯m±g
.https .example	jjkg{j
.https .help	¯j
.https .mail	*j
.https .postmaster	¯i°i
.https .support	;iCiUipi®i
.inva*	Rjek
.invo*	]j²k
.invoice	]j²k
.java	;j
.javax	©j
.loca*	Bk
.local	5l
.localdomain	Bk
.localhost	Bk
.localhost .localdomain	Bk
.look*	Fk
.mail	!g#i'i(i*j+j,g-j.g/i4g7i9g;j<g>gBiCiFiHgJiLiMjPgQgUi]f_gbgcjgijgmjoipiqgsgtgufwixg{i|g~g¢f¤g¥k§g©iªg¬g®j¯j±g
.mail .example	'j(i*k+i-j/i9g;j<gNiOiQg]g^ibgcijgkimgoipgwi~g¥k§g¬g¯j
.mail*	pk
.main	¤k
.over*	Ml
.post*	^i¤j¯i°i
.postmaster	^i¯i°i
.postmaster .example	¯i°i
.query	Fk
.reso*	4j9gIiekgjhk
.resolver	4j9gIiekgjhk
.resolver .authrequired	hk
.secu*	)k
.security	)k
.send*	qk
.smtp	(jEj
.smtp .example	(k
.smtp*	&l+k;jZj
.spam*	:iEfFp¤i
.spamcop	Fj
.spamhaus	:jEgFm¤i
.spamhaus .query	Fk
.stor*	KjNjqj¢j
.storedrv	KjNjqj¢j
.storedrv .deliver	KjNj
.supp*	;iCiUipi®i
.support	;iCiUipi®i
.support .example	¯j
.support .google	Cj
.tlsv	«l
.troj*	²k
.trojan	²k
.unkn*	;k
0:	!i"i#i%l&g'i(k*i+j,j-k/f0g1f2l3l4j5f6e7c8e9i:e<g=i>e?j@eBfCfDgFbHfIiJfKfNjPlQjReSkTgUfVfWjXfYiZd[n]n_faibgcediekfjgihijkkelgmgnlodpiqiritcuivfwfxcyjzg{f|e}c¡f¢k¤g¥i¦m§e¨g©g«g¬f®k¯o°n±j²j
1:account-suspended	!p;kFgHiLiOgSi]jdikgmgsixk{g
1:attachment-blocked	"u.fFgJiUjkgmgxg{f²m
1:auth-required	#o1imiqgvlzg
1:authentication:W	6itjvizi|i}i
1:authentication:p	qiwj
1:authentication:s	Xixi
1:authentication:status-words	rjtg
1:authentication:w	!g"g#l*j+g,g-g.g/g0g1j5g6o7n8r9g:k;g<g=g>g?g@fBiCgDgEfFfHgJgLfMfOgPgQgRgSgUgVg]n^f_gbfcfdgeggihgkelgpgqgsftjufvlwixgygzi{g|m}p~o¢g£g¥g¦g§g©gªg¬g®g¯j°g±g²g
1:bare-line-feeds	&o
1:certificate-expired	'l
1:certificate-untrusted	(j)l1i]i©g
1:challenge-response	*l
1:connection-dropped	+o,g-k5g9gEgQg[k]ibgtg¦j§g¬f¯i°l²i
1:connection-refused	+g,n-fQj]jyi¯k
1:connection-timeout	+g,k-q3j5i9i=g>g@gFgLgMgQjUgWi[p]i_gbgcglgmgpgtiwiyg£g¤g¥g¦i§i©fªi¬g¯j°i±g
1:content-policy	.r/m]j^g{f
1:content-problem	/l?iYi
1:content-rejected:p	"i/nSi]j{g
1:content-rejected:s	/j?iRiYi
1:content-rejected:w	"n#g&g*k+g,g-g.o/j0g4f5g6g7g9g:m;g=g?g@iAgBgCiDgEfFgGgHnIgJgKgLfMfOfQgRfSnTgVgWg]r^f_kbgcfdgegfghgigjgkdlkmfogpgqgrgsgtfugvgwgxmyizg{l|g}g¢f£g¤g¥g¦i§i©gªg¬g®g¯f°g±g²r
1:conversion-failed	0rTi
1:dane-failed	1pHk
1:delivery-not-authorized	&i.j4l5j>gEgLgPiRg]j^jbgeigihikfmgsiugxgzj{g~g§gªj«i¯n
1:delivery-program-failed	5nKi¦j
1:dkim-failed	6q]jvg
1:dmarc-failed	7r8o]itg|g~g
1:dmarc-policy-missing	8k
1:dns-failure	-g9p=k@gIjQi]jkg§g
1:domain-blocklisted	:mFfHj
1:domain-not-found	9g:g;q<g=lBj]ikgmioitj±k
1:domain-null-mx	;g<p=gLi
1:domain-unknown:W	;l<j
1:domain-unknown:p	=jkk
1:domain-unknown:s	;f<i=kej
1:domain-unknown:w	;l<m=jBjEkFgLi]iegiikeoitj±i
1:domain-without-mail-server	;g=lEk
1:dynamic-ip-blocked	>sEfFglimjogpjsg±j
1:expired:p	Qi¤i
1:expired:s	Qj
1:expired:v	3jQjbili«i¯l
1:from-header-invalid	?mRfYj
1:greylisted	*i.g@lFgKfMg]ibjcgkgwkyi§j®g°l
1:header-too-large	AnUf
1:helo-rejected	:iBmbjog
1:hourly-limit-of-recipient	Kj
1:international-address-unsupported	9jDp
1:ip-blocked-by-recipient	#i,lEkSi]j^iciojsg
1:ip-blocklisted	"g#g.i:j;g>fEpFoHkLgMgPgRgUg]j^g_jbgcggghgjgkglloepgqgsmtgukwgxiyi{i|g~g¤g§g¯g±g²g
1:line-too-long	GnRgbfei
1:link-blocked	:mHo{g²f
1:list-expansion-failed	Ikpj
1:local-delivery-failed	-i2m5j@gFgJkKjMgNnOjQgRgUg]g^gbjcgmgniuj£i¤j¥g¦j§g¯j°f
1:loop:W	pk
1:loop:s	ij
1:loop:w	Zlpm
1:mailbox-busy	Kk
1:mailbox-disabled	!l"g#g.g4g:g>g@gCjEgFgHgJgKjLrMfNiOjPjQgRgTjUgVg]i^g_ggghiiijlkgljmgogpgqgtiugwgzj{g~g¢g¥l§g®g¯g±g
1:mailbox-full	!i@gBiCkFgJgMqOgQgUfVj]q^g_gbgcgjgkemgsgugxg{g¢l£n§i®i
1:mailbox-full:W	Mk
1:mailbox-full:p	!iCjUgVj]j¢j®i
1:mailbox-full:s	Mj
1:mailbox-full:w	BiFgJgKiLgMlOgQgUgVi]oiikfug¢k£n§i
1:mailbox-inactive:W	!jLjzi
1:mailbox-inactive:p	!kLkMgOgPkSiTj]gdijlkglisgtixg¥i
1:mailbox-inactive:s	!j@iCjJiMgNkOmcgsi§i
1:mailbox-inactive:w	!n;kCgEgFgHiLkMgNjQgRgUg]m^g_ghjijkflimgqgtgugxlzi{g~g¢g¤i¥k
1:mailbox-problem	@jJkNmOkkf
1:mailbox-unavailable	!g4i6i;j<iEgJiKgMgOj]i^icgdjeifmggiikgmiogqgsitgug{g|i~g¤iªi¯i
1:mailing-list-closed	4kIiPp]igfhiqg
1:message-expired	'i3lQoUgbicgkglipg¤i§g«i¯l
1:message-not-compliant	(i*g.j/g0j7i;g?kAgDiFgLgMgPgQgRnYi]j^j_gbjekiikflgmgpgqgrksgtgugzi{g|g}j~g
1:message-quarantined	*iCiSm]g
1:message-security-failed	'iTmzj©j
1:message-too-large	"i.gAkFgLgRgUpVo]l^gaibgcgkgpgsg¢g£j¤i
1:message-too-large-for-recipient	UjVn
1:message-too-large:W	Uj
1:message-too-large:p	UlVi
1:message-too-large:s	UiVm
1:message-too-large:w	"i.gAjLgMiUiVm]maibgcgkg£j¤i
1:moderation-rejected	Wl
1:mta-sts-mx-mismatch	Xp
1:multiple-from-addresses	Yk
1:network-problem	[l±j
1:network:W	-j9j[i±k
1:network:p	(j-f]j¦j§g«k°j
1:network:s	+j,l-j9j=k[ktg±k
1:network:status-words	=iQj
1:network:token	=k
1:network:w	!g"g#g(g)g*g+i,k-l.g0g3i4g5i7g9l:g<g=g>g@fBgCgEgFgHgIiLgMfPgQiRgUg[s]m^g_fbfcfeghgigjgkelgmgpgqgrgsgtiugxg{g|g~g¡j¢g£g¤g¥g¦i©lªj«i¬g®g¯n°k±k²i
1:permission:S	qj
1:permission:p	4iPi]jgl
1:permission:status-words	4l
1:permission:token	gjhj
1:permission:v	&i.j4k5jEgPiRg]jbgeigghikgmfqisixgzj{gªj«i¯n
1:permission:w	!g"g#g)i*k4m5k7g>g@gFgHgIjLgMgOgPnQgRgUgViWk]g^gbgcggkhjjgkglgmiqjrgsltgufwgxg{g|g~i¢g¯i
1:policy-rejected	"j#i&i(g)j+f,m-f.j/k0f1g2g3g4l5f6f9g:f;f<g=f>f@iAjBjCgDgEiFeIgJfKfLdMfNgOgPkQfReTfUfVgWnYkZg[g]n^laibgcgdfejfmhijfkemjngofpfqirgsitgujwexgygzi{i|g}g~i¡i¢i£f¤e¥g¦g§eªj«j¬g¯p°m²j
1:policy:p	#i'i4i7g:j=g>iFiPi]i_gkgmiqisktiumwgxg|g¯i
1:policy:s	!g"g#j&g'i(i)i.g/g0g4i6g7g8i:i;g=g>g?j@jAgCiDgFeJgKgLgMgOgPiQgSiTiUgVgWiXiYi]gaibfegfghijgkflimjogpgqkrisjtiwixg|i~i¢j£g¤g¥g¦g§f©kªi«i¬i°i±g
1:policy:status-words	Tlzj
1:policy:v	!i"j#g&i(g)j+f,m-f.j/l0g1g2g3g4k5f6g8g9g:g;f<g=g>g?f@fAjBiCfDgEjFgIgJgKgLeMgNgPiQfReSgTgUgVgWmYj[g]o^kaicgdfekfngijfkflgmgngogpgqfrisjtgukwfxfyfzj|f}g~g¡i¢g£g¤f§g©f«j¬f¯p°l²i
1:policy:w	!g"g#g'j(j)k*g+g,k-g/g1p4g5g7g9g;g=g@gBlEjFfHjJgLgMgOgPgQgRgSiTkUgXo]i_gaibicieggghgigjgkelgmgpgqgrktguiwfxgzg{g|g~g¢g¤g¥g§g©iªl«l¯g±g²g
1:poor-reputation	,i>gHiPi_mcjlisgugxi
1:priority-too-low	ak
1:protocol-error	#j&i-gDiEgFgLgRgTi]m_gblcgeimgpgqgrjugzl{g¤i¦g§gªg®i¯i°k
1:protocol:W	0kDj
1:protocol:p	^j
1:protocol:s	#j0j¯i
1:protocol:v	-gDiFgTi]mbkcgeikimgrizk{g¤i§g®i°k
1:protocol:w	!g"g#g&m(i*g-g.i/g0n4g5g9i:g;g>g?nAmBgDnEgFgGmHgLgMgOgPgQgRiTiUgVgYm]i^g_gbicgekhgjgkelgmgogpgqgrjsgtgugwgxgzg{g|g}j~g¢g¤g§gªg®g¯g±g²g
1:rate-limited	>g@gCnEiFgJgKkLgMjQjUg]i_ibjcnkgsgtgxgyjzj}i¢k£g¤g¥g§f¬f®g°g
1:rate-limited:p	Mg_iblcg¢k®j
1:rate-limited:s	bk§j®j
1:rate-limited:w	!g"g#g*i+g,g-g.g5g;g>g@kCnFfHgJgKpLgMiOgQiRgUgVg]l^g_fcleggghgkflgmgogpgqgsgtgugwjxgymzi{g|g}i¢l£g¤g¥g¦g§g©g¬k®k¯g°l
1:recipient-address-ambiguous	dpkg
1:recipient-address-invalid	;iRieniikg
1:recipient-address-problem	fl
1:recipient-allowed-senders-only	4kgmsg
1:recipient-closed-to-outsiders	4lhl~j
1:recipient-forwarding-broken	ik
1:recipient-moved	!g'jLj]jjnkg
1:recipient-not-found	!f"g#g&g'g)j*g+g,g-g.g/g0g5i7g9g:g;o<g=i>g?g@fBgCgDgEgFfHgIjJiKgMfNgOkPgQgSgTiUgVg]o_gajbicfdgelfogghginjikqlfoipgqfrjsftlugvgwjyg{f|g}g~g¢g¥i¦g§i©gªg¬g®g¯g°g±n²g
1:recipient-suppressed	kglp
1:recipient-unknown:W	Oiiijikk§i
1:recipient-unknown:p	)iIkOjTi]kekfggiiikdrktgwg±i
1:recipient-unknown:s	Ogdkelfmijjlmgtg§i
1:recipient-unknown:v	!g4i6i;j<iEgJiKgMgOj]i^icgdjeifmggiikgmiogqgsitgug{g|i~g¤iªi¯i
1:recipient-unknown:w	!f"g#g&g'j)i*g+g-g.g/g0g4i6i7g9g:g;p<g=i>g@gBgCgDgEgFfHgIgJiKgLiMfNgPgQgRiSgTgUgVg]n^f_gajbicfdkeifnggimjjkjlmmioipgqgrgsftmugvgwkyg{g|g}g~g¢g£i¥i¦g©gªg¬g®g¯g°g±l²g
1:relay-denied	#j0i=i>gEgTi^ibgiijimoug{g±l
1:relay-denied:p	0iTi^i±i
1:relay-denied:w	#j=iEg^giijimn±k
1:reputation:p	4i<iEjFeHjtixk
1:reputation:token	cj
1:reputation:w	"g#g(i*g+g-g/g4g5g6g7g9g:p=g>oDgElFnHlJgLfMgOgQgRgUg]k^g_nbfcfdgegfggghgigjgkelnmionpiqgrgsltfuivgwgxkzg|g~g£g¥g¦g§f©gªg¬g®g¯g°g±i²g
1:reverse-dns-missing	(i;j<iBiEgFf_gkgotti
1:routing-loop	-i=gIiUgZmijkgpr¤g
1:send-as-denied	miqo
1:sender-address-invalid	rouiwj
1:sender-blocked-by-recipient	4g5kFgUgViglsnug¯i
1:sender-denied	sjuj
1:sender-domain-unresolvable	:m;gFgcgkgmgqiritqujwgxi~g
1:sender-rejected	"g#i.g4i7g:k=g>iBgEiFiLg^g_gbgcifggihikgmgqirisotiunviwgxg{g|g~g
1:sender-unauthenticated	8ivn|g
1:sender-unverified	*k4i6g7g@gTigjjimiritgvgwn|g~f¤i¯k
1:sending-account-banned	]jxl
1:server-busy	@gKj[n]lcgym£g¥g§g
1:smtp-login-failed	#g1iXi]kkgzn~i§g
1:spam-content	"f#g*j-g.g/l4g7g:j>i@jBgHgJgLgMgOgPiQgRgSiUg]m^g_mbgcggihgjgkfllmgogpgqgsitgwgxmyizg{s|g~i¢g¤g¥g¦i§i¬g¯g²e
1:spf-failed	7gFgiikgmgtgvg|u}n~g
1:spf-record-broken	|g}o
1:spoofing-blocked	7gBjqitgug~s
1:submission-quota-exceeded	CjMg¢o
1:system-full	]iciyi£n
1:system-misconfigured	=gIjdiilpi¤o¦j
1:system-not-accepting	<kcgyi¥n¬i
1:system-problem	EjJi¦l§j¯k°j
1:system:W	£i¤j
1:system:p	9gIjJiKj¤j¦l§j
1:system:s	4g<j=gEiFgHgIjJiKgMg[j_gbgdjkgmgpi¤k¥j¦k§j¬j¯k°i
1:system:status-words	yj£f
1:system:v	!g"g#g&g'g*g+g0g2m4g5l7g9l:g;g=g>g@gBgDgEgFfHgIgJkKgLgMgNmOiQgRgSgTgUfVg[k]jcgdgeggghgigjgkgmgniogpgqgsgtguiwgzi{g|g~g£i¤i¥k¦n©iªg«g¬g¯o°n²j
1:system:w	!g+g-g5m;g<i@gEgFgGgIiJgKkQgRgUg[k]lbfcfiljglgmgogpktgxgymzg{g¢g£l¤j¥i¦k§g¬g°g
1:temporary-failure	!g"g#g(i*g+g-g2g5i7g9k;g=g>gEgFgHgIjJiKgLgMgNgOgPgRgUg[k]j_ibgcggghgjgkfmgogpgqgsgtgugwgyizi{g~g¤i¥k¦p§j©iªg¬g¯m°o±g²j
1:tls-failed	'j(i-gDi]ibg¡j§g©nªj«l
1:tls-required	)iTmziªl«l
1:tls-version-too-old	©j«k
1:too-many-connections	EgKj]kyi¬m
1:too-many-recipients	Ugbjcg¢g®r
1:undetermined-permanent	¯n
1:undetermined-temporary	°n
1:undetermined:s	3i@gbgpi§g¯n°n
1:unroutable	=m[i±o
1:virus-detected	"f.fHiSiUg]m_gkg{g§i²t
2:auth-required	#j
2:connection-dropped	+j
2:connection-timeout	+g-jIjQi]iii
2:content-policy	.k/p{a
2:dane-failed	1l
2:delivery-not-authorized	!g#i/g4k7g8i:i>gEiFfIiLgMgOiPiQgTgUgWiYi]g_icfeiffgjhjjgkglimjogpgqjrgsitiviwg{j|k~j¢i¤gªi¬g¯f±g
2:dkim-failed	6m
2:dmarc-failed	8k
2:dns-failure	-f9j
2:domain-blocklisted	:l
2:domain-not-found	;joi
2:domain-without-mail-server	=j¥j
2:dynamic-ip-blocked	>m
2:from-header-invalid	?k
2:greylisted	@j
2:helo-rejected	Bk
2:international-address-unsupported	Dl
2:ip-blocklisted	!j,g.i:k>iEkFnHjLfZi_fcgmgogsitfxj²g
2:local-delivery-failed	,iJlLi]ikfyj¦g§j
2:mailbox-disabled	;kKjLmOjPi]gjikb
2:mailbox-full	!iMlUfVjci
2:mailbox-problem	Nj
2:mailbox-unavailable	;gOjeifikfwj¦i
2:message-expired	Ql
2:message-not-compliant	?jAjDjGiUg]i
2:message-too-large	"gAjKiQjUoVg
2:policy-rejected	"j)i*g.i/i4k5i6i7i8g>gBgEiFfHiMgOfQgRgUgVgXi]j_gcgegfmgkhgigjgkilimgpgrgsgtgujwgyg{i|j~g¤i¦f§gªg®g¯k°l±g
2:protocol-error	ekzi
2:rate-limited	5i@gCkEgKjQg]j_ibgcjxgyi{g¢j¬j®j
2:recipient-address-invalid	;k
2:recipient-address-problem	kk
2:recipient-not-found	5f;kPi]jeiiikkmgrisgtkwizg
2:relay-denied	#fmlqf
2:reverse-dns-missing	>jol
2:sender-denied	fm
2:sender-domain-unresolvable	tl
2:sender-rejected	#i4g7g:iEiOgPi^g_icikgmgqirismtgujviwj{g¯g
2:sender-unverified	)j@fkgwn±i
2:sending-account-banned	xk
2:spam-content	!i.g8iEgFeLfSj_lcgxm{n
2:spf-failed	}l
2:spoofing-blocked	~k
2:submission-quota-exceeded	¢k
2:system-full	Mk
2:system-problem	5j¦j°g
2:temporary-failure	9iAiJi^icgkgzi¤i°i
2:tls-failed	©j
2:undetermined-permanent	¯n
2:undetermined-temporary	°j
2:unroutable	;gkf±p
2:virus-detected	"fHi²m
3:content-problem	/jGiRkUgVi{i
3:delivery-not-authorized	"j#g.j/g4g6g7i8g:g;g>gCgEiFlJiLgOgPkQgUgVgWi]gbgcieiflgghikfmjogpgqitgulwgxgzg{j~i¢g¤g§g¬g®i¯j±g
3:domain-not-found	;j
3:local-delivery-failed	JlKjQgzj¦l
3:mailbox-disabled	!jCjKlLjcg
3:mailbox-problem	EiKjkf
3:mailbox-unavailable	!i#j0i5i7g8i9i;gCgIiKgLiMiOfSi]i^fciegfggghikilgmjojqgrisftkujwg¢i§j¯g±g
3:message-expired	,g3iQoSj¢g
3:message-security-failed	0gTj
3:mta-sts-certificate	'j(j)jTj©j
3:outbound-sender-blocked	rixi
3:policy-rejected	!g"k&g'g(g)i*f+g,j-f.j/m1g2g3g4l5g6i8i9g:j;e<g=f>jBjCfDgElFgGgIgJgKfNgPjQgRgSjVgWjXkYi[g]g^e_kbgcfdgeffigiiijfkemjngpfqirfsitgviygzi{k|i~j¢i£g¤g¥f¦g§e¨j©gªj«k¬j®g¯j±f²i
3:protocol-error	&i0j;g?iBgDjEiGjTi]gblcgegfgkgoirjyg|g}i£g¤i§i©g«j¬g¯i±i
3:rate-limited	ck
3:recipient-not-found	<llj§j
3:sender-domain-unresolvable	tk
3:sender-rejected	4i6i7g8j:jEiFdPglimgrksitiul|i}g
3:system-not-accepting	@gcjyi§j¬g
3:system-problem	Fiii¦k§i
3:temporary-failure	,i-g5i7i9k:i>g@iCiEgFiLiMiQiXi[i]ecikgliugwj{i¢g¤g¦i§i©i¯g°g±g
=1.0	fmkjuk
=1.1	;g@gFgOiegfiilkqlkmgsgtgwg§k±g
=1.10	<lkj
=1.2	;p=lekketg
=1.3	eqkf
=1.4	dm
=1.5	2k
=1.6	jqkg
=1.7	eekgrpwl
=1.8	ojrgtpuixj
=2	2qQgSl]fbknppg
=2.0	0g@jEiFgJmKkLgMfNpOlUg_gijkeqj¢j°g
=2.1	!n.g/g@gCnFiJgKmLpMgNgOiSiUg^i_icfgghgigjgkimgsjugxgyg{g¢f¥g§g¬g
=2.2	Mp£g
=2.3	UgVq
=2.4	Il
=250	2pSl]enopg
=3.0	5jEiJlMg^g_gbgcgdiiikfxg{g£g¤g¦q§n¬g¯k
=3.1	Mfyk£k
=3.2	<j@gCgKjLgMgyk¥p§i
=3.4	AlUlVf
=3.5	Iidipi¤q
=4	!e"e#g%g&k(f)i+i,g.e/f0f2f3i4e5g8i;c<f=e>f?g@pAgBiClDfFgGfHeIiJiKpLeMjNiOfPdQcRgSfTfUfVeWeYgZj[i]]^f_kambicpdiefffgeheifjek_lfnfokpeqfrgsdtluevfwiyqzj{e|g~e¡j¢j£q¤l¥o¦n§o©jªi«k¬o®n¯d°u±f²e
=4.0	[mmg±k
=4.1	,l-l[kkjyf±i
=4.2	+n-k§g¬g
=4.3	9n§f
=4.4	;j=nZjeikgmf±o
=4.5	[k¬k
=4.6	IiZiijpn
=4.7	3m@gQpcg
=400	3j
=421	!g"g#g&g'g(g)g*g+i,g-k.g2g3f4g5g6i8j9f;g<g=g@gBkCgEkFgGgHgIgJfKgLiMeOgPgQfRgSgUiVgWg]d^i_pagblcmdgeggghgjgkflgngoipgqgrgsgtgvgwgypzg{j~g¢f£g¥p¦i§l©g«l¬q®e¯g°f±g²g
=422	Rj
=432	Kj
=450	"g#g'g)i*k+g,g-g.g/g0g1i2g3g4g5g9g:i;f=g>g@oCmDgEfFgHgIgJgKmLgNkPgQfRgUfVgWgZj[f]g_ianbfcndgegfggghgjgkglgmgngokpgrgsgtpugwkzf{f}g~g¡k£g¤i¦f§j©g«g¬i®e¯g°l±g²g
=451	!g"g&l'g(g)g*g-g.g1g2g3g4g5j9k:g;g<g=g>g@pBgEgFjHgIkJnKjLgMdNgOgPgQfRgUgWgXi[g]d^g_eagbgcjdkeggghgigjgkflgmgngogpgqgsgtgugvgwiykzg{g|g}i~g¢i£g¤n¥g¦o§p©gªj«g¬g®k¯g°n²g
=452	+g-g3g9g@gCjJgKiMrQg[g]g_gbgcikgzg{g¢i£u¤g¥g¦i§g©g¬g®s°d
=454	#j'j)i@gbjcfmkzm£g§g©mªg«i°f
=471	°l
=5	"j#n%f&j'c(c)c*f+b,b-_.i/l1d2b3b4i5e6k7j8i9a:k;d<k=f>j?l@aAnBnCeDiEkFjGkHkIgJdKcLgMiNjOiPfQdTjUjVjWeXfYl[c]X_jajbpceelflgihiiijjldmmncojqkrotjujvixjyezl{m|i}j~i¡f¢g£e¤g¥k¦k§c¨l©dªm®j¯p°b±f²j
=5.0	Oebkkl¯i
=5.1	#ibmzjªg
=5.2	&jGjbjeiri
=5.3	bj®m
=5.4	#ibjek
=500	#g&jAjBgGoLgMgRg^i_jbpegjgkflimgzg{g¦k©iªg
=501	!g"g#f.g0g4g;j>gAgBkDjEgFgHgLgMgOgPgRgUg]i^g_gboeufggghgigjgkemgpgqjrssgtjwgzi{g~g¢g¤g¦gªg®i±g²g
=502	bp
=503	#mBfbscgrgugyl§iªi¯g
=504	#gBm]kbkeikgriugzj¯g
=511	kq
=521	EiFmGi^ibgfikgmgsg¥q
=522	Ml
=523	Uo
=530	#wMgUgbfegjgkgzg{gªq«i¯g
=534	zk
=535	!gLgMgUg]g_gegjgkfmgqixlz{{g¢j¯g
=538	zj
=550	!l"k#g%g&i'e(e)e*j+d,d-d.k/i1e2e3e4k6j7j8j9e;i<d=i>i?l@dAdCiEjFiGfHjJdKeLmMeNjOnPlQeRlTgUbXfYjZf[e]b^j_jb^cjdledfkglhmijjikllfmknfokpdqfrfsltjukvjwkxiyez_{i|k}k~l¡g¢k£d¤g¥d§f¨m©dªg«i¬j®j¯k°e±l²g
=551	Mgbiegjvklmkrgtizg¯g
=552	!j"n#f*g/g4g;g<g>gArBgCgEgFfGiLgMsNgOgPgQgRgSgUsVqWg]f^g_gakbfefgghgjfkgmfogpjqgrgsgugwgxgzf~g¢g£k¤g¥g¦gªg®j±g²i
=553	"f#i&g.g/g0g4i6g7g<g=g>gAgBgDlFkGgHgMfNgPgQgRiSgTgUfVg]g^g_ibdcgeofmggigjfkklgmjoiqqrotjulxgzf{g|g¢g¤g¦g«g®i¯i±g²g
=554	!f"i#f'g(g)g*f,f-f.j/l0l1g2g3g4i5g6j7f9g:l;f<e=e>l?i@gAiBgCfDeElGgHkJjKgMeNiOiPiQmRkSjTjUfVdWfXgYjZj[f]c^i_jaibecgdfecggiijckdmingojpmqfrdtgujviwixkygzb{m|i}g~j¢i£g¤m¥i¦o§e©jªf«i®g¯k°g²m
=555	Bm¯f
=556	<t=g
=571	"g*i.k/j7k>iEkFgHiLgSjUgWg]g^i_jbfegfggkhijikflgpgqfrfsitguiwgzg{l~i¥g¯i²j
=599	¯l
=6.0	.g/n0k2g?jAjGkRlUgYjkgnj{f¦i¯g
=6.1	0l
=6.11	&m
=6.3	0l
=6.7	Dk
=7.0	"j#j+j,g-g/g:g@fCgEgHiKgMgSkUgXiYg]g^k_gbjkgmgqisgtguixiygzi{j~g¢i£g¤g¥g©kªj«i®g¯i²i
=7.1	!g#i&g'g)g+g,g-g.j/f0g4l5g6g7k9g:l;g<g=g>k?i@kAgBgCgDfEjFjGgHiIgJgKgMiNgOfPiQfSiVgWjYj[g]f^magbfcldgfdglhkigjgkglimjpfqjresjujviweyfzf|k~j¢j£g¤g¥f¦g§j©g¬i®g¯f±f
=7.2	4jPk
=7.23	|l
=7.24	}m
=7.25	ok
=7.26	vk
=7.28	ck
=7.3	Tk
=7.4	bk
=7.40	8k
=7.5	'j(j)k1jTkXi©i
=7.60	qk
=7.64	¨n
=7.7	Tj
=7.8	Xizj
a	!g"g#f&f'f(i)g*j,f-f/e0g1g2g3j4j5g6g8j9f:k<i=l>l?i@fAiBjCiDeEfHkIgJgKiMgNgOgPkRiSjTfUgViWiYiZj[g]k^e_jaidgelffgghfiklgmgnioipiqcrjtlvgxeyi~g£g¥g¦f©kªf«f¬i®i¯f±e²i
aaaa	=j
abgel*	'k/jGjQj]gfiiiuizi
abgelaufen	'k
abgelehnt	/jGjfiiiujzi
able	-j
abonn*	!k
abort*	+jIi§i
aborted	+jIi§i
about	Fk]k_jwk¯g
above	AiCjMjUkaiyi
absen*	"gLgPg]i^gglkemgqjrmsjtlunwm{f~m¯g
absender	glskukwj~l
absenderadresse	qkrlwj
absent	kl
abuse	!oEjFlLf]f_jxo
abusix	Fn
accen*	Dl
accep*	!g"i#g+g-g.j/i0g2i3g4g5g7i8g9g:g;f<k=g?g@iBiCgFiHiIgJiLkMgOkPgQgRgTgUiViWg^l_jaibgcgdgegflgmhiigjfkelgmgnjogpgqfrjsitfulwgxgygzi|g~g¢g£g¤g¥k¦g§g©gªj«i¬g¯i°i±i²g
accept	"j+g,g-f.i/k0g4g5g7g9g;g<k=g>g?g@gCgDiEmFgIgJgLiMiOjPgQgRgUjVi]g^l_gbgcggkhijgkflgmiogpgqgrgsltiukwjxgzg{i|g~g£g¤g¥j§gªg«i¯j±g
accept list	gl
accept mail	.jOk^ghimksk¥j
accept messages	uj
acceptable	^kfjri±j
accepted	!g"i#g,g-g.i/i0g2i4g7i;g=g>i?g@jFiHjLgOiPgQgRgTgVgWgYi]i^jajbgcgegfjggjgkglgminkqgrjsgtgukwgzi|g¤gªj«j¯j°i±g²g
accepted from	Fj
accepting	<iLlOk_jkgmgui¥l
accepting network	¥j
accepts	.i<jLiVjglhksj¥gªi
accepts mail	<jLjhk
acces*	Ol^j
access	"g#j*g,g.g4l8g:g?jEnHgIgJjKgMgNgOiPgRgUgWgYg^kckegfggghiigkglgrgsftguivixkzj{f|g¢g¥g§g¨nªi¯i±g
access denied	#i4i?jEjFiPiRg_ghjoiqjsgueviwgxkzg{g~i¢g¨nªi
access list	Ek
access mailbox	4jJj
accou*	!n"g#g*g-g.g4g5i:g;f=g>g@gBgCiEgFfHgLnMjNjOiPiQgRgSgUgVi]j^i_fbgdiegfghjiijikmljmfogqksftgufwgxozj{f|g~g¢n£g¤g¥i¦g§e¯g°g±g
account	!n"g#g*g-g.g4g5i:g;f=g>g@gBgCiEgFfHgLoMjNjOiPiQgRgSgUgVi]j^i_fbgegiijjkmljmgogpgqksftgufxnzj{f|g¢l£g¤g¥i¦g§eªi¯g°g±g
account blocked	!i
account disabled	Lixj
account expired	Lk
account full	Mk
account hold	!k
account locked	!j
account not	Ll
account suspended	]j
accounts	djhj¢j
acct	!kkkxj
acl	¤j
action	3j@jKiOiPjQg]f^ifikinjqiti¢i§i¯k°i
action aborted	§j
action not	fjkiqiti¢i§g¯j°i
activ*	,lLj_ixj
active	Lnkg¥j
actively	,l
activity	xk
add	qj
addr	bfdkelfjkl
addre*	!g"f#g&g'g(g)g*f+g,g-g.e/g0g1g2i3g4k5f6g7f8g9g:i;i=j?jAgCjDoEgFgGgHiJfKgMgOjQfReSgTgUeXgYl]g^f_fagbgcfdkeofoglhkiljmkmlkmfngoipgqjrlsjtiujvgwjxfygzf{d|g}g~k¢f£g¤f¥f§g©gªg«g¬g®o¯d°f±j²f
address	!f"g&g'g(g)g*g+g,g-g.f/g0g1g2i3g4k5g6g7g8g9g:i=i?l@iAgBiCiDjEiFiGgHiIgJfKgLiMgNgOiQfRfTgUfWiXgYf]i_gagcgdkemfnhlimjkkgllmgngoiqlrnsftjujvgwkxfygzf{e|g}g~i¢g£g¤f¥f¦i§g©g«g®e¯e°g±j²g
address blocked	:juk
address book	gl
address does	oiwj
address in	EiHjYiiikfljqi±i
address must	^j
address no	Lj[jig
address not	4g:i=i?gDiOgPigiiikilgmgqlriwi~g
address rejected	#j0i4i:iDgEgFiOkSi^kdgffgghiigjgkglgogsetjui|i¢i¦i§iªi±g
address status	fk
address syntax	elri
address verification	@j
addressee	5g;jCjNi]fegfigjknqgslug
addressees	®m
addresses	4g;g=i>iDnEgFgIiYo]g^gdggkjklirgsguj~j®k
addresses in	Yk
addresses not	?jDj
adjun*	"l
admd	;l
admin	"g,i.iEkFfLkMgSkWi]g^ikglisf£j¤n¥k¯g
admin*	!m4i=iEmFfSiUgVk]f^m_gcgfgkimgzi{g¤i§j¯j
administrative	Vl^j§j
administrative limit	Vl
administrative prohibition	^j
administratively	!k^k
administrator	!jEjLjzi¤i¯l
adres	4jEjLg]fdkejhjijjnkklkqksj¯f
adres*	!f"f#g*g+g-g.g;g>iBgDjFjHgLgOgQgRgSgUgYj]f^f_fbgcidjelfjgihkimjmknlmmfogpgqkriugwjzg{g~g¢f¤g¦gªg¬g®k¯e±k²g
adresa	kl
adresat	kl
adress	ej
adresse	!g"g.g;gMgPi^g_gcgdkeifkgjhijklkmgqjrksiwk{g¢g¯g±l
adressen	Yjhjimjjlj
adresu	kmsjwj
adsl	>m
afsen*	uk
after	#g(g+n,g-j2i3j4g5f6i;l=g>g?g@kBgCgEkFgHgJgLiNgPgQmRgSgVgWjXi[g^g_fbkcgeigghgiglimgngpiqgrfsgwgxjyi{g~g£g¤g¥g§g«g¬g¯i°i²g
after #	3j5g]ipizi
after mail	+j
after rcpt	+kkj
afvist	,kuk
afzen*	gjrjukwj~j
afzender	uk~k
again	"g#g*j+g-g3i4g9n;f=g@nCgEgHiJiLgMgPgQjRgUg]j^g_gggjilkmgpgqgsiwgxgyj|i}g¢i£i¤g¥g¦g§k¬i°j²g
again after	@k
again in	@j°j
again later	9g@k]kyi§i°g
again*	.j
against	.j
agent	5jSksj
aktar*	ml
aktarma	ml
aktiv	Lk
al	]l
alert	©o
alert protocol	«k
alias	!g#g4i:g;g@gEgFgIqJgKiLfMgPgQgRgTi]g^gbgcgdleghkiqjiklmgpjqkrgsiwgxg{g~g¢g¤k¦g®g¯g±g
alias*	Ilqj
aliases	qj
aliasing	Il
align	7n
align*	7pvf
aligned	7lvf
alignment	7k
all	#g*g+g,j-k.j4g5g9j<j=i>g?g@gEgFgIiLgMfQiRgSgUg[i]g^gbgceegfigghjijjgkkmgsgugxgym|l~g¢i£i¤g§f¬i®g¯g°g±k
all hosts	-l
all relevant	±k
alleen	hk
alloc*	Mk£j
allow	^jgj
allow*	!g"j#g&i*g-g.i/g0g4i5g7g;g?i@gAgElFgGjJgKgLgOiPjRgTgUjVgXiYk]f^g_gdgeifjglhiigkdlgmjngogpgqisftfuivgwgxj{i¢l£g¤g¥g§g©gªj«i¬i®j¯i°g±g
allowance	¢k
allowed	!g"j#g&i*g-g.i/g0g4i5g7g;g?i@gElFgGjJgOjPjRgTgUiVgXiYk]g_gcgdgeifjgjhiigkelgmjngogpgqisgtfuivgwgxj{i¢i£g¤g¥g§g©gªj«i¬i®j¯i°g±g
allowed send	4gPjgjqjxk|k¢j
allowed use	qk
allows	gj
alrea*	Qg]jbjjjkflipmyi¬i
already	Qg]jbjjjkflipmyi¬i
als	GjUkqk{k
alter*	(jTjjj
alıcı	sl
am	%k]k
ambig*	dtkf
ambiguous	dpkf
among	gk
an	!f'i(g)i*i,g-g/g1i2i3g4j5i7g9g;f<j=k>j?kAiBiCiFiIgJiKgLeNlOgPkQgRgSiUgYg[j]i^g_fbgcjdgejfggjhiijkflgmgnjogqgrisgtfugwgxg{g¢g£g¤g§g¬g¯g°g±g²g
ana	;gJi]gcfekkmpjqjrisi¢j
and	!g"k#i%j*i+g,g-g.i/g0j3g4f5i6i:g;j<i=g?g@gBgCjDgEeHiJgKgNiOfQkRgSiUgWjYi[i]j^e_gcidkekfgggigkgmgngoipjrftgufviygzg}f~j¡j¢g£g¤i¥g©iªg¬g®i¯i°g±i²j
anhang	"k
annou*	Pl
anony*	#k
anonymous	#k
anoth*	(kJgKmMg]jqi¬i°i
another	(kJgKmMg]jqi¬i°i
anslu*	,l
answe*	,j-jMgkizi¥i§k©i
answer	%j*k-n9nDi]fdikf§j°g
answer from	-j
anti	@jcj~k
anti spam	@j
anti spoofing	~k
använ*	]j
any	#g+j7g8i9i;i=kEkFgLiOgUi]j^gjkmgniogqgvkxi£i«i¯g
any host	;j
any mail	=j
any more	Ejjj
ao	_k
api	]jzj§k
appea*	/jFi{j
appears	/j{j
append	Jk
appli*	"jFf]j^j
application	"j]j
appro*	Wsgmqg
approval	Wk
approved	Wjgl
approver	Wl
arc	vq
archi*	"rLkUg²j
archive	"m
archives	"k
are	"l&g*j+g,g-g.n/g4g5g6g7g9i:g;g<g>j?i@iBkCiDiEgGiHiJgKiLgMgOgPiQgRiSgUgWgYiZi[j]ibicfdieifggihiigjjkglgoipgsftguiwgxgykzg{f|g~l¢g£g¥g§f©gªi«i¬g®i¯f°g±g²g
argum*	Bjbm±k
argument	Bkbj
arguments	bk±k
arriv*	2kTj]j
arrived	2kTj
as	!g"f#g&i*i-g.g/j4f5i7i8g9g=g?iBjFfGgJgLeMgPgQgRgSlUiZi[j_icggihgigjglkminjogpiqrsiugwixfzg{m~j¢g¤i¥g§g¯f±g
ascii	Dm
aside	Sl
ask	:gNjSj]i^jgijilimisg{g¯j°i
ask your	¯j
asked	wk
asks	7j
askıya	!m
at	#g(i)g*j+k,j-f.g/g1i3g4f5g7g8i9i:i;f=f>g?g@fAgDgFlGiHgIgKlLfMkNgOiQfRiUiVgWiXi[i]k^f_fajbfcgdgejfggghgiijikjlgmgngogpgqfrgsftfvgwizg|g~g¢g£j¤f¥k¦j§m©gªg¬k®m¯g°i±f²g
attac*	!g"u.g0j4gFgHgLgUmVg]i^g_jgghgkgmgug{g¯g²l
attachment	"m0jHgUi]i²l
attachments	"nUl
attem*	+g-j3k;i@jFgJgLgQo]i_ikgllmj¬g
attempt	@jlj
attempted	;iQjlj
attempts	3jQnmi
au	(j2jMjPjhjqj
auf	(kHjKiLgPjQj]jgjli
aup	!g"g#g.gBjFmHjLfOgRgUi^j_gcpkdmfolsgtkui{g¢g§k¬q¯f
aup in	Ujcjoiuk§k
aup ipbl	Fn
aup urlbl	Hm
aus	Ej]k^k
ausge*	¢k
auten*	#pqkvkzm
autenticación	#k
autenticação	zk
auth	#t-gQgbbciegkgmeqlvjzv§gªj¯g
auth needed	#l
auth user	qk
authe*	!g"g#u*i-g.g1j5g6i7k;g>g@gEgFgGgJgLgMgPgQgRgTgUg]f^g_gcgeggghligjgkfmiogpgqkrgsgtgufvrwgxizr{g|j}g~g¢j¤i¥g§g©g¬g¯g±g
authenticate	#k6jmizj|i
authenticated	!g#l1i7jMgbgcghlmgqlugvkxizg|g¢j
authentication	#k1i7i;gGgLgUg]gbihikgmiqgvnzn|j¤i§g
authentication checks	vk
authentication failed	zj
authentication required	#jhj
autho*	#k*i-g.g4o9i;i>i@iEjJgLgOgPiRgXiYj^g_gbggjhgkfmgqjrgtgujwgxg|n}i~g§gªg
author	Yj
authorised	4k|l
authorized	4j>i@iEjPj^ggikgqjsiuj|j¯j
authorized send	>jPj
autor*	#i)i4n5j@ignkfqiuk
aux	LjOjPk
aux lettres	LjOj
av	,kEjLj]n^jqi§j²j
avail*	,i-i/i0j5j@iOmRgTiUg]ibg¥i§j©jªi°g
available	,i-i/i0j5j@iOmRgTiUg]ibg¥i§j©jªi°g
avec	©k
avsen*	_lgjrjulwj~j¯f
avsän*	_kum~k
avsändaren	um
avvis*	{l
away	%kEjji{i¬j¯m
az	²k
b	Hkfjpi¯l
b #	Hk
back	.i=g@jEiJgMgQiZj]i_jbgciigmgoipowjyi{g¢i£e¤g¦i§k¬g°k
back in	@k
back later	cj
backe*	-jJjniyjzj¦j§j
backend	-jJjniyjzj¦j§j
bad	!g"i#g'g(g*g+j-g.j4g5g9g:g;l>g?i@gAgBlDgFiGgHkLgMgOgPgQgRjSgTiUfVgYg[g]f^g_obndgeiflgghgiijgkilgmgpgqgrjsgtiugwgxizn~g¢g¤k¥g§g©iªg¬f®f¯f°g±g²g
bad address	fj
bad connection	+k
bad destination	;kkj
bad karma	_l
bad sender	rj
ban	Ek{j
bandw*	!m
bandwidth	!m
banned	!m"o.l:gEmFkSiWg[g]g_gcgkgofqgtgujwgxl{g~g¯g
banned here	Ek
banned sender	xk
banner	-lbk
bare	&rBigj
barra*	Fo
barracuda	Fo
barred	!m4j>jukxj
base	Rj
base #	Rj
bat	"l
bayes	{j
bdat	bm
be	!g"g#g&i'g(g)i*k+g-j.i/i0l2g6i7g:g?jAgBiCgDjEeHgIjJiKgMgNgOjPiQiRfSjTlUgVgWg[i]g^jagcfdjeifggghiijjikglfmgngpfseudviwixfyi{j|f}k~k£j¥f¦i§k©gªg«g¬g®f¯i°g±j²g
becau*	!j"i.g/i:i>g@iHiQgRgUgWg^f_ibicgljpisgugyi{i|i}i¯i
because	!j"i.g/i:i>g@iHiQgRgUgWg^f_ibicgljpisgugyi{i|i}i¯i
been	!j"g#g-i.g2g7g:i;g<g=g>g@iCgDgEjHgJgLkMfOgQkRgSiTgUgVg]i^i_kbgcjeggghgiikiogrgtgukwgxkyg{i|g~g¢f¥l¦j§g¬g®g¯j°i±g
before	#m*j+j@kKgNiQiRi_gblcgejkgllmisgtgugxgzi{g¢g§gªk¯g°g
before sending	#j
behalf	qm
behav*	_m
behaviour	_k
bei	9jEj
beim	!k-j
being	CjFiIiJgKi§l
belon*	dj
belongs	dj
below	Vi_jal
benut*	kksj
benutzer	kksj
berec*	4l
beric*	.jRkcj¯j
bericht	.jRk¯j
besch*	Ok
best	]j
besta*	;jkk
betwe*	[keipl
between	[keipl
big	AkUmVj[i]gajcg
bigger	UjVk
bigger than	Uj
bijla*	"n
bill	!m
billi*	!j
billing	!j
bin	5l
bir	kl
bit	0l;j@fDkRlcieg¤i§i
bitmi*	0l
bitmime	0l
bitnet	;kkj
bitte	!j*kUj]kjkkj
bl	:jFk
black	Fk[iui
black list	Fk
black*	"i.j:l;g>g@gEkFpHlLgMgQg_ghgkfljmgogrgsltgulxg{g~g§g
blacklist	:kEkFkHi]ghgkgljsluk
blacklisted	"i.j:jFiHk]i_gtguj
blank	;jRkrk
ble	,k²j
blev	,k
blocc*	Ejsj
bloccato	Ej
block	>mAjElFnPg^f_gmfpgso{f¤i¯g
block list	>jEjsj
block*	!m"k#g*g+g,g-g.j4g:m;g=g>g@gElFoHkJgKgLgMgPgQgRgVgWg[g]i^kbgcfegfgggigjgkeogpgqgrgsotgukwgxk{j|g~g¢g¤i¥gªg¬g®g°i±g
blocked	!m"j#g*g+g,g-g.k/i4g:i;gEmFjHjJgKgMgPgQgRgWg[g]i^k_jbgcfegfgggigjgkfmipgqgrgsktgukwgxk{k|g¢g¤j§iªg¬g®g°i±g
blocked senders	sk
blocked user	sj
blocked using	:kEgFjug¤i
blocked you	sm
blocklist	:jFm_f
blocks	sm
bloqu*	!l"k.iEkFkLi]jkgslxj{g
bloqueada	!l
bloqueado	Eksj
bloqué	!jEjHjsj
bob	Cjejkkpj
body	"g&i+i.m/m0m6k:g;g>gAfEgFfGlHnMgQgRnSgTgUj^f_gcgegkgmgpgrgug{k¢g¦g¯f±g
body checks	.k
body contains	.j
body hash	6k
bogus	tk
boite	Mkkj
book	gl
both	dj¤j
bounc*	-g.i>gEgFgLgQi^kdghiiilqpkwoxi{g¯i
bounce	"g-gMgQj]k_kgikflprjsiwi
bounced	-g.iQi^ihilmpjsiwj¯j
bounces	^jlkwmxi
bound*	Rl
boundary	Rl
box	EkFgJlLiMoNiOjUfjikkxi¥i¯f°g
boîte	JjLjMkNjOkUfVjjikj
boîte aux	Oj
brack*	ej
brak	±k
brevl*	Oj
brevlådan	Oj
brevlådan är	Oj
broken	+mIkRjTiiijgkgpiri|e}k¤j¥g¦k
broken pipe	+l
brows*	zj
bu	"l4k
bulk	/m7g8k^fakcjliuivi{n®i
bulk mail	/k
bulun*	²k
busy	@gJgKnMg[i]icgyr§g
but	!g"i#g(i+k,i-f.g0i1i2g5i9g;g=i?gAgDkEgIgJjOiPfTjUgYiZi[g]i^gbgcgggijjglgmgnipjqisgtgugvgwg~i¡j¤j¥g§g©kªg±g
but no	=j
but not	Dj¡j
buzon	Ml
buzón	LjMjNiOj
by	!j"g#f&g'g(g+k-e.j/j0i1i2i3g4g5i7f8g9g:g;e<j=g>i?f@iAgBgCfDjEmFjGgIgJgKlLgMgOeQfRfSmTjUfViWlXjYgZi[g]j^kaibfcgeggkhiiikflimenkofpfqirfsntfuiwixi{j}g~g¡j¢g£g¤g¥j¦f§d©gªj«g±f
bye	bjceyfzj¯k°k
byte	Uk
bytes	+iAjGiRkUqVi]gcgpg®g
błąd	9k¤k§k
bạn	4jPjWj]jqjskxi¯j
bị	!k+i-g.i3i5jEiKjMgPgSjUgWi]ipjxk{j|g~i¢g¯i²i
bộ	Ek~k
c	]kajkj¯j°i
ca	)p
cable	>n[j
cable modem	>k
caixa	JiLkMlOl
caixa de	Oj
caixa postal	Oj
call	,lfjxi¤j©j¯j°k
callb*	wo
callback	wo
called	]fkk¦j
callo*	wl
callout	wl
came	Qkbjpj
campo	?m
campus	hl
can	!g.g0iAjCgDjEgKjLfMgNiOjPjSjUi[i]j^ibieggihikfmgpgrisgtgugzj{g|g}i¢i¥g¦g©gªg¯l
can not	0iDjOj
can you	]k
cance*	Lk]j
cannot	#g(g)j*f+g,g-i/g0o2g3g4i5j6g7g9j:f<g=g>g?j@eAgCfDlEgFfGgHgIlJnKgMfNiOiRgSgTlUgVgWg[j^i_fagcedieifkgfhijglgngoipfqgrisevgxgyg{f|e}j~i¢f£l¤j¥f¦l§j©iªf«g®g¯k±k²g
cannot accept	^j
cannot append	Jk
cannot create	¦j
cannot deliver	mj
cannot find	9j;i=gkjoj
cannot open	5k
cannot parse	bj
cannot reached	[j
cannot receive	!jNj
cannot resolve	Ij
cannot routed	±k
cannot send	Qk
cannot write	uj
cap	¢l
capac*	Mm
capacity	Ml
captc*	*m
captcha	*m
card	.kGj]k
carri*	&m-jni
carriage	&m
casel*	!j2iJjLjMlOj]ghjkjqixi{g
casella	!j2iJjLjMlOj]ghjkjqixi{g
catch	kj
catch all	kj
cc	AjGfRl^jei®n
ce	*j4j<j=jPj]fmj±j
ceo	~k
cert	'r(q)r1i=gQf]fkgog©fªg
certi*	't(s)v*g+g,g-f1l9g;g=g@gLgMgQgUg]e^gbgcgjgkfmgpgqgwgzg¤g¥g§g©j
certificate	'n(o)q-g1l;gMgQg]gcgkgmgwg¤g§g©k
certificate expired	'm)g
certificate not	)j
cette	PkUfVjhjjjql
cette adresse	hjkfqk
chain	)n1jvj
chall*	*n
challenge	*n
chang*	2jjn
change	xj
changed	2j]ijn
chann*	+k©jªi¬k
channel	+k©jªj¬j
chara*	&kDjGmRnekkgri
character	Rl
characters	&kDjGmRjekkg
characters in	Djej
chars	Aj
chars*	0k
charset	0k
chdir	Jl
check	!g"g#m&j(i.j/i2i4g6i7i8g;iEgJgLgMgPgQgRjSiTi]i^g_gbgcgejgghgigjgkjmingoirgsgugwk|j~i¢g£i¤j¦g©g
check failed	&j(i
check your	#j
check*	Tjwi§j
checks	.mRfvlzg
cheia	Mm
chiff*	ªl
child	5lgj
child process	5j
cho	gjmjnj
chosen	sm
chuyển	mjpk
chính	^k
chính sách	^k
chặn	sl
chỉ	'i(j)jPiUgVi]fekfjgjhjijwj®j±j
chỉ người	fk
chối	,jWjuj¯j
chủ	'i(j,i-j[j]gniyi¤i¥i
cipher	©o
circle	pl
claims	~k
class	4k
class*	{k
clear	ªk
clear*	ªn
cleartext	ªn
click	*m
click link	*m
client	#n&j*g+j;g>jCgDiElFnHgLgMgQgUg^g_gbiegjgkgmiomsgugvgwgzg{g|i¤i¥g§gªg«k¬k¯f°g
client address	Ek
client host	#i>jEiFioi¤i
closed	!g+p,k-gLnMgOiPkQg[g]k_gcghijgkemgsg¥n¬i±f
closi*	cg¥j¬g°m
closing	cg¥j¬g°m
closing connection	°k
cloud*	Fk
cloudmark	Fk
clust*	yk
cluster	yk
cmd	bm
cn	(m
cname	9j=j
cname lookup	9j
code	)i*i,i-j5j9f;i@gHiLgOi]kbisg§g¯j°i²k
code #	,j-j]k¯k°i
colon	bj
com	2k{j
coman*	bk
come	@kEiMg_ibghgpgwiyi{i~k¢i¥g°k
come back	@iEi_iyg¢i§i°k
come from	~l
comma	ek
comma*	#i(g*g+i,g5m9g:i;g=g@gBiFgHgNiOiQgUg[g^jbrcgegfipgqgygzg¢g¥gªj¬g®i¯i°k
command	#i(g*g+i,g5m9g:i;g=g@gBiFgHgNiOiQg^jbmcgegfimipgqgzg¢g¥gªj®g¯i°k±i
command first	ªj
command rejected	Bi^jbi
commands	bl®i
comme	{k
commu*	]j
compa*	"i.iEiKjLi^jjk
company	"i.iEiLi^jjk
compl*	*k-g.i2g5i9j?kBiEjFgJgLgMgQgRj^g_pbgcgjjkfljmgnkqgrgsgxk{g¢g¦j§jªi°i
complaint	_klj
complaints	_oxj
complete	9j¦j§k
completed	jk
compliant	?kRk
compr*	Fjxl
compromised	xl
compte	!kLmMjkj
compu*	#k
con	"j(i5kFjNi]gkj©k
concu*	KkMgcf¬p
concurrency	¬k
concurrent	Kkcfyi¬l
concurrent deliveries	Kk
conex*	+j,m¬k
confi*	!g"g'g(g)j*t-g.l/g4g:g;g>g@gBjEgFgHgJgLgMgOgPgQgRgSgUfZj]g^g_gbgcgeggghgiikfmknmojpirisgtgwj{f~g¢g¤r¥g¦g§i©j®g¯g°g±i²g
confidential	.l
config	¤r
configuration	*gmipiui¤l§i©k
configured	ViZjmj¤k±i
confirm	*n]iwi
confirm your	*j
confirmation	*mnk
confo*	Rl^j
conform	Rk
conge*	[kyo
congested	yk
congestion	[jyl
conn	+l
conne*	!g"g#i&g(g*g+p,q-o.f/g0g2g3i4f7g9f:g;g=f>l@fCfDgEoFjHgIgJfKgLfMfOgPgQgRgSgTgUgVgWg[k^e_mcedgegfggghgigjgkgmgngqgrgsftfufvgwixgyi{f|g¢f£g¤i¥g¦i©mªl«i¬u®f¯f±k
connect	'i)i,l-l4g5iEkJgQi[m_gcfkgmgwiyg¦k§g©j¬i¯g°g±g
connect .example	[j
connected	+jkk
connected but	+k
connecting	pj
connection	!g"g#j+n,k-k.g3j5g9g;g>j@gBgCgEkHgJgLgMgOgPgRg[f]k^f_lbicikfoipgqgsgtgugvgwixgyi{g|g¢g£g¤g¦g§j©jªi«j¬i®g¯g°j±i²i
connection count	¬k
connection denied	_k
connection died	+j
connection not	_j
connection rate	¬k
connection refused	+f,nEiQi]j_i¬g
connection timed	-k3j
connections	+g,j-g=g>jFj]j_jcgugyjªl¬m
connections from	¬j
connector	±k
conse*	*j]jmj
consi*	/l_j{l
considered	/l
consu*	>m¢i
consumer	>n
conta	!jLlijkj¢j
conta*	!i"i#g%k&i(i-k.j/j0g4i5g;g<g=j?j@jDkGiHkJgKiLgNiOiQfSgUfVgWgYi[g]f^gbgcfejfggmhfjkkflimfofpgqgsitgufwfygzg{i|g~g¢g£g¤i¥gªg®g¯i±g²m
contact	%k-k.g4i@jKiLgNiOiPiQg]fcgdigiljmgqgsiugwg¤i¯k°i
contacts	gl
contain	²j
contains	"j&i.l/j=i>i?iDkEgGiHlPgRiUgYi]g^g_gejgfkgmgogrgsiug¯g²k
conte*	!g"j#g*g+i-j.q/s0l4g;g@gEgFgHgJgLgPgQgRkSiUjWg]i^e_gbgcgdjeggghgjgkgmgpgsgugwgxgyizg{o~g¢g¤gªg«g¯e±g²m
content	!g"k-g.m/l0k@gEgFgLgQgRkSiUj^fbgcghgkgmgsgugxgyi{n¦i¯g²n
content not	/k
contents	/l]j
conti*	3mHjek
contiene	ek
contr*	.i4jDiEgJgMgQiRiWiZicjqiugwk{g~i¤k
control	4jQicj
conve*	"i+i-k0s2jTj]gbikg
conversation	-k
conversion	0o2jTj
conversion required	0k
convert	0j
converted	0l
corre*	(i*i2j<iOjPgRj^geiglhjkjmioiqisi¤i¯g²i
correct	Rjej
correio	Ojmj
correo	*jCj]fhjmiui{n¥i¯f
correspondents	gk
corru*	JmRk
corrupt	JlRk
cota	Mk
could	"g#g(g)i*g-k.g/i0i2g3i5i9i;j<g=i>g@gBgDgEgIjJlKiLgMgNiOgPgQjRgSgTiUg]j_gcgeigghgiijglgmfoiqfsgtiugwkzi|g}i~g£g¤g¥g¦i§i©jªg¯j
could not	"g#g(g)i*g,g-j.g/i0i3i5i9i;j<g=i>g@gBgDgEgIjJlKjLgNiOgPgQjRgTiUg]i_gggiikilgmfoiqfsgtiugviwkzi|g}i~g£g¤g¥g¦i§i©jªg¯j
count	ckpl¬j®l
count*	CjEnufzj~j
country	Enzj
courr*	3j<jhjuj{j
courrier	3jhj{j
cr	&n
crash*	5l¦m
crashed	5l¦m
creat*	2jsj
create	Jl¦l
created	2j
crede*	zm
credentials	zm
credi*	¢n
credit	.k¢j
credit card	.k
credits	¢n
crlf	&n
crypt*	Tm
cryptographic	Tm
cryptographic failure	Tk
cuenta	!jLmkk
cuota	Ml
curre*	Li§i
currently	Li§i
custo*	!l(i,i4g;g>iEjFfLi]j_ggjkimjqgsjugxj¢j¥g¯g
custom	EjFf^j
customer	!l(i4g>iEiFgLigjkisjugxj¯g
customers	mk
cut	+j[m
cxsmtp	Bm
cyril*	.k
cyrillic	.k
cyrus	Jj
czas	-lQl
címze*	sl
címzett	sl
có	:ifkkknjqi
cấm	El
của	'iAiIjWj_kijxi~i¯j
của bạn	¯j
d	6jfj°l
d #	fj°j
d'env*	¢l
da	#i+j?jLjRjgjui{g
daemon	¦k§j
daily	ClMfSi¢o
dal	Wj
dane	)g1vHk
dange*	"k²k
dangerous	"k²k
danh	Ijlk
danh sách	Ijlk
dans	&i.jEiHjJj]ikjlisj
das	"i5iJjLlMk]kij
das postfach	Lk
data	#g&k*g+n,g-j.m/l5g9i;g=j>g@gGiHgJiMiPgQfRgTjUnVg[i]e_gbmcfegfghgkfngqgtgugxgyg{i¢g£g¤g§f©g®g¯k°j±g²g
data command	Mj°i
datab*	@gIiJlUicg£i¤i¦l§k
database	@gIiJl£i¤i¦l§k
date	'm)gQjRt¤i
datum*	Rn
day	CjMj_iaicg¢n®f¯i
days	'i*j3j:iEgLjQnSjUgWj]ilj{g
db	:j[j]goj¦n§k
db #	Ei[joj
dbl	:xFfHktg
dcc	{l
dd	Lj
de	"i'i(g)i+f,g-i/g2g3g4f6g9i:j;i<g=i?m@fAgBgDgFfGgHfIjKgMlNgOiPgQjRfSiTgUiWgYg[g]m^j_jagbgdgeigihfifkglkmgnipiqjtkvgwjxiyfzj{d|g~i¢l£g¥g¦g§f©gªg«g¬j®i¯f°g±f²e
de correo	kj
de destinataires	®k
de l'expéditeur	wk
de la	]j^k
de ontvanger	sj
de spam	xk
deact*	Ln
deactivated	Ln
dead	7jilpj
deadl*	-k
deadline	-k
deakt*	Ll
decla*	<jUj
decli*	Wjfi±k
declined	Wjfi±k
decry*	Tm
def	]k
defau*	Pj
default	Pj
defer*	)i,i-g5g8i;g@kCiFgJgMgQjXi]g_kcjkgti¥g¦g§j¬g¯g°m
deferral	°k
deferred	(i)i,i-g8i;g@kCiJgQiXi]g_kcitiyg¥g¦g¯g°k
deferred due	ck
deferring	§j
del	'j(i)g5iFgLiNjQgUj]lcgfilirjsgtjugwiyj¤j®g¯g°g
del destinatario	-j;iLjMjNj]ffi
delay	3k@l
delay*	3n@l
delayed	3n@l
delet*	]iiikl¤i
delete	Mk
deleted	iikl¤i
delist	Fk
deliv*	!g"f#g&g'i(j*k-e.g/g0g2o3l4m5i6g7g9g:g;g<j?g@jAgBgEfFgGgHgJkKmLiNjOlPfQmRfSiVgWgXj]f^i_gbfcgegfggghfijjfkglkminjogpiqfrftgufvgwgxfygzg{g|g~g¢f£g¤i¥g§f©gªj«g®f¯m°i±g
deliver	*i2g4i<j=i>j@kJiLgOkQj]fmkwgªj¯j°g±g
deliver mail	@jml
delivered	*k-g0g2p3j;gCiDiJfLiMiOgPgQiRgSkUj]f^gcgmgngpksjªi¯k
deliveries	Km
delivering	(jlj
delivery	"g#g'i*g-g.g/g2i3j4l5j7g9g;g=g>g@gBgCgEgHgIgJmKiLiNjOjPgQiRgSgUgVgWgXk]k^jaibgcgdifghgjgljnlogpgqgsgtgugwgxgygzg|g¢g£g¤i¥g§f¬i®g¯i°j
delivery error	Ljki°i
delivery failed	¯k
delivery not	4k
delivery temporarily	¦j
dem	+j
deman*	kj«k
demands	«k
demas*	AjCjck¬j
demasiado	AjCj
den	"j2jPimjnjqk
denied	!i#g*g+g-g/g4j5i8g:g;g>g?i@gBgElHgJjKgLfMgOiPiQgRfSgUgVgWj]j^l_ibgcgejffgghiiijgkglgmkpgqirfsgtfukwfxjzj}g~i¢g¥g¦g§f¨m¬g®g¯k°i±g
deny	Ejsjuj¯j
deny list	sj
depre*	Dl
deprecated	Dl
depuis	~k
der	'j+j/i9i;j@iEgFiLgPgQiWi[i]i^ggiiisjugzi¦i
des	"j)i.i5jNi]i^jijkgsi
des empfängers	5jij
desac*	Ll
desco*	jjkl
desconhecido	kk
desea*	{l
desha*	Lk
desig*	|n
desti*	!f"g#g&g(g*g+g-m.g1l2l3g4n7g9g:g;l=i>g?gBgDgEgFgGgHgIgLiMiNkPfQgRfSgTgUiVkWg[i]f^f_gbfcfeifmgkhgiljgkkmgnjogpgqgrgsntfufvgwgxgygzg{g|g~g¡j¢f£g¥g¦g©gªf«g¬g®p¯f°g±k²g
destinataire	2j4i;i@iNj]ifigjiikjsi
destinataires	®k
destinatari	®l
destinatario	4lLjMjNjVj]ifkijkklisj®f
destination	'i,i-i1m2j4i;k=iLgMgOjRg[i]f^gdifjijkeniqgrgsgtgyg¡j¤iªg®g±l
destination address	2jfk
destination mailbox	diki
destination system	;k
destinatário	Ljgjkjsj
det	]jkk
detec*	!g"f.iEgFg]g^g_gbickkgpkxk{j~i²n
detected	"g.iEg_gbickkgpkxj{j~i²k
device	]k
dezac*	Lm
deze	Pjikjj
dh	©k
dh key	©k
di	&i=jIiJjQgWj]j^ihikjljniqiti|g¢j
diagn*	kj¯l
diagnostic	kj¯l
dial	-i>m
dial up	>k
dialup	>m
did	!j#i-k/j6j7i9j;i@gLgMjQgWj]kbgdikfliqg¥g§jªi¯j°g
did not	!j#i-k/j6j9jLgMjQgWj]jkfliªi¯j°g
die	+i4i=j@iIjLgMgPiUk]k^kejjgkjmgugwi§i¯i²j
died	+j5k]g¦l
diese	4ijj
diesem	qk
dieser	nj
dieses	uj¢j
diffe*	(jbj
digest	Sk
din	Fj]k^jcj¯j
direc*	"g-g4g9k>l@gEgFgIiJmLgMgOfPgQgRg^gbgdleifiggjjkkmgqjriug¤i§j¯g±k
dirección	fjjjqk±j
direct	>j
directly	>l
directory	9kIiJmOgdkkksg£i¤i§j
directory server	9k
disab*	!j#iFgJgLpMg]i^g_gbjcgijjgkgqgsixkzj¢g¤i¥l§g«i
disabled	!j#iFgLmMg]i^g_gbjcgijjgkgqgsixkzj¢g¤i¥l§g«i
disal*	biqj
disallowed	biqj
disca*	Qj
disco	]k£k
disco*	+mLlPj|j
disconnected	+l
discontinued	Ll
disin*	²l
disinfect	²l
disk	Mk]jkg¢g£q
displ*	?j~k
display	?j~k
display name	?j~k
dispo*	Ookfqj§k
disponible	Om
distr*	4kInWk]g
distribution	4kIk
dkim	#g6|7j;gFgLgRg]i^g_gcgkfmgqgrgsgtgugvuwgzg{g|e}g~g¯g
dkim none	vj
dkim signature	6j
dlp	.o^f
dmarc	.g7|8x:gFgLgRgSg^f_gcgkfmgsgtfugvgwg{g|g~g§g¯g
dmarc policy	8l
dmarc record	8l
dn	9ktk
dn ns	9ktk
dns	!f"g#g'g)g*g+g,g-f.g1i4g6j7g8i9x;p<k=k>i@gEfFkHgJgLgMgOgPgQgRgUgXiZn[g]g^g_gbgcfefgghgjgkclgmfovpgrgsgtrufwgxgygzg{g}k~g¢g¤g¥g¦g§f©g¬g®g¯f°f±g
dns error	;j
dns lookup	tj
dns query	=jZk
dnsbl	:iEgFp
dnsbls	Fl
dnssec	1m
do	#g&g'i(g)g+g,g-f.i0g1g2g4i5g7i9i=g?g@iBjCgDiFiHjIgJiNgOgPjQfRfSgTgUjViZi[i]l_gbfdjfkggigjgkfljminipgqitjvgxgygzg{i|g}g~j¢f¤g¥i§g©gªg¬g®g¯i±j²g
do not	!g"i#g)g-g.j3i7i9i;g=g>g@iBjDgEjHiJgMiPgQgRgViWgZi[i]f^i_gbgcgdgfjhgigjilkminiqfrgsgtiujxg{j|g~j¢g¤g¥j§gªg¯g°g
doc	"k
docum*	"k0iUj]jkg±i
document	0iUj
documents	"k
does	!g(k)g*g,g-i1i3g4f7i8k9f:g;i<l=j>g@gBiDiEfFgGjHgIgJiMgQgSgTgUfWiXi]kcgfggghgiilgokpgqirgsjtjugviwjxgzi{g}g~f¡i¢g¥j©gªg®i¯f°g
does not	!g(k)g*g,g-i1i3g4f7i8k9f:g;i<l=j>g@gBiDiEfFgGjHgIgJiQgRiSgTgUfWiXi]fcgfggghgiikjlgokpgqirgsjtjugviwkxgzi{g}g~f¡i¢g¥jªg®i¯f°g
domai*	!j"g8i9i:l;m<j=jEgFgLgMgPgUg^ieggghgkemnrisgtluk~j¢g¤j§i¯g
domain	!j"f#f&g'g)g*f+g,g-f.f/g0g1i2g3g4e5g6i7m8m9k:v;t<q=p>f@fAgBiCgDgEcFaGgIgJgKgLdMfNgOfPfQeReSfTgUfVgWgYgZk[g]i^g_kagbfdgenffgdifkclfmpngodpfqkrjsgtsumvkwexgygzg{e|l}j~p¢f£g¤l¥e¦g§e©gªj«g®g¯e°g±l²g
domain .example	:i;eHg]ikjmfqlsiuixi~i¢iªi±j
domain does	<jtkvi
domain exists	=j
domain expired	!k
domain in	:iHk]gmgtm
domain list	:k
domain listed	:m
domain lookup	9k
domain must	tj
domain name	:j;jelkgri
domain no	8imitk
domain not	7g8i:g;j<i=jegkfmmqkritkvj|g¤g±j
domain owner	7k|j
domain part	;j?jzi
domain policy	7l
domain sender	uk
domain too	_m
domaine	9i:j;n<j=jkfrjtm~j
domaine de	tk
domains	:j^ikgmouk¤k§i
domein	;mkf~k
domen*	;m
domena	;jtj~j
domeny	;l
domin*	:i;m<j=leikftl~k
dominio	:i;m<j=leikftl~k
dominio del	tk
domino	4i;i]gdjhjkg±i
doména	;kkftl
domín*	;lmjtj~j
domínio	;ltj~j
door	!j
dorma*	Lk
dormant	Lk
doruč*	¯k
dosta*	2j5l
dot	+j
down	+g,i-l=g@gCgFgGgKjMgUgWl[p^g_gbfkgpguiyi¢g¤g¥n¦g§mªg¯i°f
down mail	[l
downg*	0k
downgrade	0k
dropp*	+kJiXi]g^kbicghflk~j²k
dropped	+lJiXi^khflk~j
dsl	>n
dsn	nm
du	!g'i*i+i-g3k4j9i>k@iFgNjQgUi]l^gcjfiqksftgwi{g¢k®g¯g°g
du destinataire	Nj
du har	4k¢l
due	!j+i,g-g.i0i7iEgFkHgNjOgPgRgUg]g^j_lbjcjkgljmgngpgsgtiugxi{j¢g§g©i¯g°g²i
dung	/jMjUj
dupli*	?gDlRkYjdlpj
duplicate	DlRldl
duran*	+l
durante	+l
during	+l]fcj}j¥j§f
duża	Ul
dygn	Ql
dynam*	>uFgIikg
dynamic	>oIi
dépas*	-j
dépassé	-j
désac*	Lk
e	!g"g+g-g.g3i5g;g<l=fDiJgLjOgQgRgSjVgWi^g_gbgelggigjikllimfpitgwgzg{g~i¢k¤g¥i¦i§g®i¯k±g²i
e #	¯j
e mail	3i<j=fDjEiLjOgSjWi]fcgeijjkjmgrisgug¢i®i¯j
e mails	~j
each	pj¤j
eai	Dl
earli*	lk
earlier	lk
early	@k
econn*	+j,l-f
econnrefused	,l
een	]k
efter	Qn
ehlo	+k-i;gByEgboefkgogzg~e¯g
ei	"j-j;jQjjjkmokuk
ei ole	"j;jok
eicar	²k
ein	.j>jcjej¯j
einge*	kj
eintr*	8joj
eintrag	8j
either	!jLf
el	"g(i,i.j2j3i4g5i=iBjCiHiJiNiOgPgQgRgSjViWi]j^g_gbgcgeiikkelgmjsjugwiyg{g¢i£i¤g¥g¯g°g±g
el buzón	Lj
el dominio	=j
el mensaje	2jSj
elsew*	{j
elsewhere	{j
em	Sl
email	#g*k+g-g/j2g3g4g6i7j8g9g;g<m=f>j?g@gBgCiDiEgFfHgJgMiOgQgUjVgWg[g^kbgcidgejfggjigjgkjmiogpgqgrguivjwgxizf{l|i~g¢j¤j¥i¦g§g©gªg¬g®i±g²k
email account	Li
email address	]jgikkmjsjui
email from	uj
emails	¢l
empfa*	kk
empfä*	"g.g2j4i5j;iCiFgNiPgUfVj^gcgeifkgihiikjikjmgsjug§i®j¯g
empfänger	2j4jCiUfVjgihiiijjkisk®k
empfänger hat	sl
empfängers	5jij
emplo*	jl
employee	jk
empty	.j;g<i?lIlMiPfRm]ielrm¯g±i
en	!g"g.j7g;g@jAjDjFiHnJiLgQkSkUg]j_gcglkmgpjqiugwiyg{f¢g£i¤g¥j§g¯g°g±g
en el	.k
en la	lj
enabl*	zj
enable	#k
enabled	zj
encod*	0lRm
encoded	Rk
encoding	.jRj
encon*	km²j
encontrado	²j
encry*	"l#f'j.jEgTp]g^gkgmg¡j©lªs¯g
encrypted	"l.iTk©jªn
encryption	Tj©jªm
encryption needed	ªj
end	&j+m-i>k@gEgFgLjMiRj[i]gbfkgpiyi£g¤g§i¯m°j
end data	+f-iMj^i¯j°j
end user	>k
ended	'i+iQj§j
ender*	ekiijj±k
endereço	ekjj±k
ends	&kpk¯k
enfor*	Xk
engel*	sl
engine	§j
enotf*	;l
enotfound	;l
enough	@kEjMjQi]gaikg£l®i
enthä*	.lek
enthält	.lek
entre*	2l3jQk¯k
entrega	3kQk
entri*	dl
entries	dl
entry	7g8jElFj]gdikjlioi¤g±j
envel*	6i:i?fDjFgQirlsktjuj~i®i
envelope	6i:i?fDjFgQirlsktjuj~i®i
envelope blocked	sk
envelope from	uj
envelope sender	rjti
enviar	4jqm
envio	+j_kck
envoi	lj
envíos	¢k
eof	+r©f
eof from	+k
er	!j"j'j)k*j-g3jEkFiLjMkOjQiUiVi^gjlkflimguixj{f¢g®g¯g
er ikke	"k)kOj
erlau*	.j
err	(j]j¦l¯j°e
errei*	[jhj¢k
erreichbar	[k
erreicht	¢k
erreur	¯j
errno	,j
errno #	,j
erro	§j
error	!g"g#g&g(f*g+k/k0j1i2g3g4g5k7g8g9j:g<g>f?i@fAgBkCgEfFfGgHgIjJmKgLgNmPfQgRiSgTjUfVgWgYg[j]j^f_fagbkcfdgfjgghfjfkglgmfngogpgqgrjsgtgugvgwgxgyg{f|e}m~g¢e¤m¥f¦p§o©kªf®g¯m°j²f
error #	,i-g5k[j¤g¦i
error code	-l
error dd	Lj
error from	+fMi]jbgkjoi©g¯j°j
error in	IiNi}i¤i¦j
error too	¬j
error writing	Jk
errore	5jJj
errors	bl¬g
errors from	ck
es	]fzj¯j°j
ese	kj
espace	Ml
est	3i@iEjFiMj]k
esta	hjjj
estab*	-l©k
establish	-k©j
este	*j4kMiVj]gjmmk¢i
está	CjLjMl
et	*k
etime*	-k9j
etimedout	-k
evalu*	}j
ever	;jEj
every*	4j
examp*	;k]gfjrj
example	fjkjrj
exced*	Mm¢j
excedida	Mk
excee*	!i#g*g+i,g-i.g/g4g5i7g9g;g>g@gAmCjEgFgGlHgJgKiLfMkNgOgPgQjRfSgUmVl]g^gbgcmgghgigjgkfmgogpjqgsgtgugwgyizg{i|g}i¢j£g¤j¥g¦g§f©g¬j®l¯g°g²g
exceed	AjMkUkcj
exceeded	!i#g+i,g-i.g5i;g@gAiCjFgGiJgKiLgMjOgQkRgUiVj]f^g_gbgckhgkgmgpkqgsgyizg{i}i¢l£g¤j¥g§g¬j®j°g
exceeded max	¢j
exceeds	"iAlGjQgRgUmVj_ikgtg{i¢g®j
exceeds #	Aj
exceeds administrative	Vj
exceeds maximum	]i
excep*	¦k©i
exception	¦k©i
exces*	AiUjclkgyj¤j®i
excessive	AiUjclkg¤k
excha*	,i;f<j=nXjbjti
exchange	<j
exchanger	=lXjti
exclu*	gl
exclusive	gl
exe	"l
exec	5m
execu*	"o-k5jOjQg
executable	"l
exhau*	MiQiyj¢i£l
exhausted	MiQiyj¢i£l
exist	4g5i7g8j9g;m<g=gBiJjLgOi]fgiijkmmgogqgsgtkugwl~g¤i
exist*	;kLgijkntkwi¥i
existe	;i=ikmtiwj
existent	;j
exists	"g=kJjLgOj[idkfgikjgkjwi£i
exit	5m
exited	5l
expan*	4i5iIrPi]gijkfpi¤k
expand	Io
expansion	IlPj¤j
expansion problem	Ij
expec*	(j]ibkdj
expected	(j]ibkdj
exped*	un
expir*	!k'o(g)f+j,i-j9i;i=gLkQrRgTjUg]j_gcgjgkgsgtixgzj{g¢g¤i§g©g¬f¯g±g
expired	!k'o(g)f+j,i-j9i;i=gLkQlRgTjUg]j_gcgjgkgtixgzj¢g¤i§g©g¬f¯g
expla*	]k
expéd*	gktjulwj~j
expéditeur	tjulwj
exten*	"nAjUg£j°g
extension	"m
exter*	.j5iLghr~l
external	.j5iLghp~l
external senders	hj
f	Sj¯k°j
f #	Sj¯j°j
fail	"j#g4g7j8g9i;g@gEiJmMgQgRj]gbgcgkgmgoiqgwizi|n}g¢g¦k§i¬g¯k
fail #	Ek
failed	!g"f#g&i(j)k*f-j.g/g0m1j2g3g4g5l6k7i8g9j:g;i<g>g@fAgBgCgDgEgFfGgHgIjJmKgLfMgOgPgQiSgTkUfVgWgZj[g]k_fagbecfdgeghgiljgkflgmgngogpfqirgsftiufvjwkxgyfzl{f|k}g~g£k¥g¦n§i©kªf«g¬f®g¯l°i²g
failed logins	zl
failed message	Zk
failed no	]j¯i
failu*	#g+g-g1i9k=gFgIiJkLgMgQiRgTlUgXi[i]g^gbgcikgmgpgvjygzk}g¢i£g¤g¦k§k©jªg®g¯l°f
failure	#g+g-g1i9k=gFgIiJkLgMgRgTlUgXi[i]g^gbgcgkgmgvjygzk}g£g¤g¦k§k©jªg®g¯l°f
failure in	¦j
fake	~m
faked	~k
faktu*	!k
falha	zk
falli*	zk
falta	ej
fast	cm
faster	ck
faster than	ck
fatal	Ii]k¤k¦l§i©j¬e
fault	Nkyi¦n§l°f
fax	*g+i0o2j;gMiUj]dejnj°k
fax number	ek
fcrdns	oj
fehler	¯l
feil	9k}j¤k§j
fel	9k
feladó	un
fem	Ql
field	.i?jAjRjYj]kkf
file	!g"t#g*g+i-f.g4g5i9g=g@gCgEgFgHgInJnKjLgMgNgOgPgQjRgUjVgXjZi[g]g^g_gbgcgeggghgigjgkemgqgsjwgygzg{g¢g£j¤l¥g¦n§gªg¯g°g±g²j
filen*	"l
filename	"l
files	"myi
files*	£k
filesystem	£k
filte*	/j5j
filter	,i-g.k/i5m@gAiFgIiJgMgSi]f^i_gkgskugxgyi{j¤i¦k§m¯g°g²g
final	Qk]fejnj
find	-g9k;k=kJg]ijgklmgok±i
find your	ok
fine	¢j¯j
finge*	{j
fingerprint	{j
finis*	]j
finished	]j
finns	;j
firew*	,kEjSi^j
firewall	,l^j
first	!g#o*l+i-g.g0i4g;g@nBeEgGiLgPjUg[i]g^g_gbpcgdifigikgmgqksgtfugwgxgzf{g~i¢g¤g§fªk°f
first time	@l
fix	&j¤j
fiók	!lLl
flagg*	/l
flagged	/l
flood	cm
foi	Lj
folder	4j
for	!k"e#i%j&g'f(i)f+f,f.f/e0i1i2g4l5j7f8i9i:i;f<e=j?gAfBfCjDgEiHfIgJfKjLgMfOiPgQlRfSlTkUfVlXgYgZm]k^f_jajbedlefhkjekfmmoipgqkrgsftiuevgwfxkygzi|k}g~d¢i£g¤g¥i¦e§gªi«g¬i¯g°g±n²e
forbi*	"l+j,j.m4jEgHiUg]f^jeikgmjxg|i©j¯g
forbidden	"l.l4jHiUg]geimj
forbids	^j
forei*	ml
foreign	ml
forge*	~k
forged	Bkokrg~p
forgery	~k
form	*k
forma*	Rkel
format	0l5kJlRm]fenkf
forwa*	"g#g*g.g4g5g;f=gBgEgIiJgLfMgOgPgRgTjUiWg]g^g_gbgcgdgegfigghgixjnkdmmnjompqqgrgsgtgwgxgzg}g~g¢g¤l¥i§g¯g±g
forward	=gMgTi]i^gbgfjimjjkfmkompj¤k¯g±g
forwarded	jjnj
forwarding	;fIi]giljkkimjpkui¤i¥i
forwarding address	ijjj
forwards	ikpk
found	!g#g&k(i*g+g-g.k/g3g4g5j6j7f8j:j;n=k>g@gDgEfFkHiLfMgOiPgQfRgSgUg]k^gbgcgdjfggghgkkmfojqgrgsgtjuexgzg{i|g}i~g¢g¤j¥g¦g§f©gªg®g¯g°g±j²p
found in	"i6j:i;fFldkeioiug
found try	9k
fqdn	Bjrk
fra	ik~k
frame*	|k
framework	|k
free	Mjujyk¢l£k¥g
frequ*	cn¬l
frequency	cl¬m
frequency limited	¬m
fresh	:k
frien*	gk
friends	gk
from	!f#i&g'g)g*g+i-i.g/f0g2i3g4e7j8i9i:j;f<f=e>j?z@iAfBfDfElFkGfHeJfKfLdMeNgOfPkQfRgSgTgUfVfWfXgYw[g]j^d_kagbickdfebfggkhkiijgkclimengogpgqorosktnupvgwixkyfzf{b|j}g~q¢e£g¤f¥f¦f§d©e«g¬k®e¯e°i²f
from .example	ui
from address	Ygbleggihgkgqmrisitiuj~i
from addresses	Yk
from domain	6i7i8j:j?gqkrgtmug
from field	?k
from header	?lRfYk~j
from host	-j
from internet	hm
from line	?k
from must	qj
from not	tj
from outside	"j.jhjug~j
from remote	bgkjoi~i¯j°l
from sending	xl
from server	+j
from you	@g]gslujªj¬j
from your	2j7g>i?g@gCgEjFiPk_jckggjilimirgtfufvi{g~i¢i¬i
frozen	!mLk¥j
full	!g@gHiJgLfMrNgOgQgUg]mdiiikfxgyi¢i£s¥g¦g¯g°g
fully	ejrj
fully qualified	ejrj
funct*	]k
function	]k
furth*	jimgnm
further	jimgnm
för	Ukmjojxj
für	4iOiUgVi]jojxi
g	]k
gatew*	!g"j*g-g.g0j4g;g>iEgFgLgMgOgQgRgSkTkUjWg]i^ibgeihikimkpkqgsgyizg{g~g¤i¥g¦j§i®i±m
gateway	!g"j-g.g0j4g;g>iEgFgLgMgOgQgSkTkUj]i^ibgeihikimkpjqgsgyizg{g¤i¥g¦j§i®i±m
gave	Qk]g¯j±i
gave up	Qk
gb	Mk£l
geblo*	Eksj
geblokkeerd	Eksj
gebru*	]jhjijkk
gebruiker	ikkk
geen	=j
gefun*	djkj
gefunden	djkj
gefäl*	~m
gegen*	+l
gehört	qk
gehört nicht	qk
gener*	>nikkfuj¯j
generated	il
generated from	il
generic	>nuj¯j
gespe*	!k"jEjFiHiJi]ikgxj
gesperrt	!l"jEjFiJi]ikgxj
get	)j*i=fCiKiNi[i]jbihi¦i§g±i
get local	)j
getad*	9j
getaddrinfo	9j
gets	.jCmKjce
gets too	Ck
gewei*	,j^juj{k
geweigerd	,j^juj{k
gibt	kk
git	]l
given	blniui¯i°k
giving	Qj¯k
giving up	Qj¯k
gl	@k
go	=gEj]iej{i®i¯k±i
go away	Ej¯k
goes	pj
going	Ojpj¥j
good	_j¥l
got	!iCjEjJi]jbjeimjsgujwj
grande	Um
gray	@l
grayl*	@l
greet*	+j-kBp
greeting	+j-kBn
grey	@p]j
greyl*	@t]jcg{g§g°g
greylist	@l
greylisted	@l
greylisting	@l]j
group	4m5iEiFgIrJgPoUeVkWl]g^gggkimgqgsgugvg§g¯g
group*	%kJj
groupwise	%kJj
gsmtp	;jCjpi®i
gönde*	3l4kuk¢k
gönderen	ul
gửi	!g+i-g2i3i4i:iKiLgMg]f_icjegljqkritjujwjxlyi~j¢k§g®j
h	EiQicj¢i
ha	!i3ijisl¢k¯j
haben	¢j
hacked	xk
had	CjEk
hai	]l
handed	nk
handle	DjQf]kml
hands*	+g2jbiii©n
handshake	]jbi©l
har	4kHj_kjlsm¢k¯g
haraka	;iYi]g^ibkui{g¤i§j¬g±j
hard	ll|i¯i
hard bounce	lk
has	!j#f&g'j(g)g*g,g/g3g4g5g7f8j9g:g;j<k=k>g?i@gBgCjDiGjHfIkJgKiLiMjNiOfPeQgRjTjUeVjYj[g]f^e_kajbfcfdfeggghfiijpkglimengoipiqerjsktiugwexj{g|f}j~f£i¥j¦j§g©gªf«g¬i®f°g±i²i
hash	6k{j
hat	+j.i=iLiMkWj]fijjiriskxizi
have	"g#i*j.g/g4j7g8j;g<g=k@iBgEgFfGiHgJgLfOgPiQiRgUjWg]i^g_icieghgkjmgokpgqisitgwixjygzg{g|g~g¢k£i¤g§gªg¬i®g¯i
he	Bj]jgjii{j§k
heade*	ApRnUfYk]gpk
header	"g#g-g.m0g4g7j>g?qAwCgDiEgFgHgLgMgPgRvUbVgYl]g^g_gbfcgefgghgigjgkgmgpkqgrgtgufvgzg~m¢g¤g¦gªg®g¯f²g
header checks	.j
header from	?lRf~k
header size	AnUe
header too	Aj
headers	ApRnUfYk]gpk
headers too	Aj
heavy	KjUkyk
held	*iKiSpWj]g_jcfdi{g
hello	Bn]j
helo	9g:j;g=gB~EgFgMg]f^gbmegkgmgoitg{g~g¤i¯g
helo command	Bj
helo first	bk
her	!jMikksk
here	!g#i*g.j0i4k7g:g;e<i=f>i?g@iBgDkElFfJgKgLeMgOgPfQgRfSgUi]i^f_ibfcgdjegfiigjkknlgmjogqergtgujviwgxgyizj{g}g~i¢g¤g¥m¦g§jªj®i¯i°f²g
hesap	!lLo
het	+j;kjjwj²f
hiccup	§l
hier	kjuj
high	@gEgFg_kajciyl{lªi
his	2iClFfMkNiVj]jgjsi
his mailbox	Mk
histo*	Fj_llj
history	Fj_llj
hit	:kClFiHk]gcj{i¢k§f¯g²j
hmail*	mj¤j
hmailserver	mj¤j
hold	!l*iCiFgQjSp]fgikfsgyg¤i°i
home	>qJlQjkf¬g
hop	;gDjMiOjTiUg]gcgeikgnipo¢g±m
hop count	pj
hop limit	pl
hops	Ugcgpr
hora	¢k
host	!f"f&g'g(l)g*f,i-n.f/g1g2g3g4g5f6g7g8g9l:g;o<g=l>l?gAgBlCfDiEoFlGgIgJfKgLfMgOgPfQgRfSgVgWgXiYgZi[l^e_kagbgcidggfhgjfkdlfmjniompkqergsetjufvgwgxgyjzf{f|k}g~i¡j¢e£j¥n¦g§fªg«g¬k®f°j±g²f
host .example	(i,j-g9g;g=gDiEiOi_ibikisi¡j£i§i©f¯j°j
host .mail	¯j
host address	pj
host blocked	¤i
host closed	+j
host domain	;fejki
host down	-l
host lookup	9k
host name	;f<iol
host not	#g-k9j;i=gEjZikgoi|j
host rejected	#iEn
host unknown	;j
host unreachable	[k
hosted	ml~j
hosti*	!mEjxi¢i
hosting	!mEjxi¢i
hostn*	(m)g9i;j>jBlFgkgon
hostname	(m)g9i;j>jBlkgon
hosts	,i-l;k=j>j@kFiHi_ikf{g§g²g
hour	3i@fCnEgLgMf_gcnyk¢n®f°g
hourly	ClMf¢n
hours	3l@gQmciyj
house	^l
how	]kcj
html	.l0jRj
http	]m
human	*kWk
hung	+l
hung up	+l
hyper*	Hm
hạn	¢j
hết	Qj¢k
hệ	¦l
hộp	JjKjNkOjdjhj
hộp thư	JjKjNkOjdjhj
i	!g"g#g%k'g(i*i+f,g-i.g2g3i4g5g7i9k;g<g@gBjDgEiFfHgIgJkMgPgQkRlSlUeVkWgZi[g]m^f_gbicgekfggghgifjkkilgngogpkqgsktiuexgzg|f}j~g¢g£g¤j¥g¦j§f©gªg®g±j²g
i'm	%jQkZj
i'm not	Qj
ib	>i?i_jcj
ib #	>i?i_jcj
ich	]m
id	/g2g4gRlSj_geikknjpiqjugwf{i|m¯j°i
id #	Sjnj{j¯k
ident*	#i*jqmvi{j²i
identity	qk
if	UgVi]jki{i¤i¯i°i
if you	kj
igen	]j
ihr	zj¢k²j
ihre	*j2jEikiri®i¯j
ihre nachricht	2j
ikke	!g"i)k-i.j3i4i;k<iJjLfOjPgUg[j]e^gcgeghgijkllimjqktjuiwj¢g¥i§g©j°g
il	(i3i5j<iLg]lcgejginisj{g~i©j¯j²g
il messaggio	¯k
ileti	Qn
illeg*	"j&iBiRjelkirkug{i
illegal	"j&iBiRjelkirkug{i
im	0i6j;jHiTiYj]jeirjugvj¦i§i¯g
imper*	Bj~l
imple*	bk
implemented	bk
impos*	+g-jIkJi]fijwjzj©l¯k
impossible	-kIjzj©j
in	!e"g#n&k'g(i*j,g-f/g0f1g2i4e5f7f8g9g:k<g=g>f?j@kAiBgDkEjFkGiHmKiLeNiOfPfQjRiSmTiUfVgXjYjZj[f]j^g_dajbfdjejfegiheigjglknfogpjrjsiuivfwexfyizi{e|g}i~f¢g£e¤j¥i¦m§i©g«f¬g®j¯d°g²i
in #	-k3i9i@gBgEgHgQgUjWicjjimjoiukwiyi¢i§k®g°g²g
in address	ek
in blacklist	uj
in body	&iHl
in clear	ªk
in dbl	:k
in der	Qj
in directory	kj
in dns	6k8i;k<iefmgoitk
in domain	kk
in domino	dj
in from	?jYltj
in header	Rj
in last	ck
in local	ej
in mail	"iHkbgcgrkyi¦k
in mailbox	JiMl
in message	"jAiGjHjei
in my	Eigjmkuk
in one	®j
in processing	}j
in progress	@j§k
in quarantine	Sj
in queue	3jQl°i
in recipient	2j;kejgikf
in reply	+g-g;gMiNiOi]g_iegkjsiuiwg{i£i¯j°k±i
in session	bk
in subject	*l
in transit	Tj
in use	Kl]jjjkiyj
in user	5j
in your	"i#i/i7iFfHkliqirjsitiugxg¦g§i
inact*	Lr]g_gll
inactive	Lmlk
inactivity	Lk
inakt*	Lk
inbou*	5jCkLf~i¢g¥n
inbound	5jCk~i¥k
inbox	*i2lCiJjMoNi]fcggkkjmf{i¢g£g¦g¯g
inclu*	"gHiInpi|g}j
include	Il}j
include file	Ik
incom*	)k+iCnMfVjyi¥i§i
incoming	CnMfVjyi¥i§i
incomplete	)k
incon*	)i;jklwj
inconnu	;jkkwj
incor*	]jrjzk¤j
incorrect	zk
index	¦k
indir*	difiiilj±j
indirizzo	difiiilj±j
indirizzo non	±k
indis*	Om
indés*	{k
indésirable	{k
inesi*	kkwj
inesistente	kkwj
inexi*	;kikkotjwj
inexistant	tj
inexistente	;jijkkwj
infec*	"gFk²q
infected	Fk²m
info	ijpk
infor*	.i0jSj]g_j{i¯j
information	.i0j_j
ingen	]jkk±m
inhalt	/l
ini	"k
inodes	£m
input	+j
inside	hn²k
inspe*	Sk
inspection	Sk
inste*	&ljk
instead	&ljk
insuf*	!i4lMj]j_i£m
insufficient	!i4l]iyi£l
inte	"k3i4i;j>iLgOj]fijkjujwi~j©j
integ*	Tl
integrity	Tl
integrity failure	Tk
intel*	Fk
intelligence	Fk
inten*	@k
inter*	!g"k#g&i*g+l.j/g4g5g:g;k=i>g?g@gBiDpFgHgJiLgMgOgPgRgUgYg]e_gcgdgfggghsigjgkelgmkogpgqgsftgufwgxgzg{g~m¢g¤g¦p§lªg¬g®g¯e°g±g
interdit	.k
intern	hq¦l
internal	,i?gDgFiJjQi]gbihkmgug~m¦k§k
internal error	Jj
internationalized	Dl
interne	hj
internet	;lBihm
interno	¦k
into	0k2kJjmf
intra*	hl
intranet	hl
intro*	BjIjkj
inval*	!g#g&j'g(i)i*g+g-g.g/g1i4g5g6i9g;i<g>g?k@gAgBlCgDgEgFgGgHgJiKgLgMgNgOiPgQgRkTiUgVgYg^gbkdgelgghgiijgkklipgqgrmsgtiugvgwgxgzk{g|i}j~g¢g¤j¦g§g©jªg¬g®g¯g°g±i²g
invalid	!g#g&j'g(i)i+g-g.g/g1i4g5g6i9g:g;i<g>g@gBkCgDgEgFfGgHgJiKgLgMgNgOiPgQgRlTiUg]i^gbkdgekfigghgiijgkjlipgqgrmsgtiugvgwgxgzk{g|i}j~g¢g¤j§g©j¬g®g¯g°g±i²g
invalid address	emkf
invalid message	Rj
invalid recipient	ejfiki
invalid user	]jkf
invalide	?j
inver*	om
invit*	]jgk
invitation	gl
invoi*	!k
invoice	!k
invál*	?mejkj
ip	!f#g&g(g)g*g+g.g4g5g7g9g;g<g=k>t?g@kBlCgDgEuFvHgIgJgKgLfMgOgPgQgRgSgUgWg[g]f_sbgcpdgfggfhfigjfkelgmgorpgqfrgsdtfufvgwgxfyfzg{f|p}g~i¢f£g¤g¥g¦g§f©gªg¬o®f¯f°f±g²g
ip address	-i=k>iEiFj_gegoi
ip blocked	Ej
ip in	Ek
ip not	Ff^j|j
ip reputation	_j
ip temporarily	_j
ipbl	Fl
ipbl #	Fl
ips	>l
ipv	±k
ipv #	±k
is	!i"i%i&f'j(j)i+e.i/e2g3j4e5f6j8g9g:i<g=j>i?j@fCiDiEiFjGfHgKkLlMiNfOiPiQdRiUiViWdYgZj[k]i^bajbjcfdgejfegfhgiijikinfogpiqirisfuixjyi{i¡k¢g£i¤i¥k©gªi«k¬g¯e°d±g²f
iso	"k
isola*	Sl
isolated	Sl
isp	>nNi^g
issue	"iLfNmbkªi
issue starttls	ªj
issuer	)m
ist	"g'i-g.g4g5j>j?i@jEiMjPiQgUi[i]j^ghijjrjsgug£i¯i²j
it	!g"g#g&g+g-f/i1i2i3g4i5i8j9g<k=i>g@gBgCgDgEgFgGiJiKiLjMeNiOjQgSlTjVjWkYgZj[g]j^g_gbfdgegfggghfigjfkgllmgnjpjqjrjsetgwkyizg{g|g~i¢f£g¤i¥g§f©gªi«g¬g®i¯j°k
item	]j
its	'i(i*i-g.g/i4g5i;g>j@gCjFfJgKgLjMlNkOgPiQiSgWg^giijikgmgpiqirisgtgufviwjxgyg{g|i~g¤i¥i§i©g®g¯g°g
itself	Bjpk
je	Ml]isj{j
jeg	]k
jest	!lHkMjej¥j
jo	Lk
job	]j
jointe	"k
judged	{j
junk	^g_jgisj{s¯g
k	Bj
kan	.j[k
karan*	Sn
karma	_o
kb	+iAkGiPgUqVn]gkg¢g
keep	3k
kein	,j8j>jjgkmmjojxj
keine	4jEjhjmjnjsi¥j±j
kept	LjSl§j
kerio	2k
kernel	]l
key	1j6oTo]jkg©kªg
key too	©k
keywo*	.k
keyword	.k
khoản	!jLj
không	!g"g'g(i)j*g+g,g/j2g3g4i;i<i?iFgIjJiLgOkPgUg[i]g^g_gcgdigghiiiklmjnipgqjrisgtiwizg{g~g¢g¥g§g©iªj®g¯i°g±i²g
không có	]jklnjqj
không nhận	ªk
không được	/j
khẩu	zj
kiell*	mm
kielletty	mm
know	kimf±m
know where	±l
known	:j;l@iFkHj]g_igkklmgsgtiug{g±i
konnte	Ijwk¯j
konnte nicht	wk
konta	Lk
konta*	jl
kontakt	jl
konto	!lLoMi]ikkqixm
konto*	Lk
kontoen	Lk
kontoen er	Lk
kontot	Ll
koris*	zo
krypt*	©m
kulla*	MlOkjkkk£f
kunde	©k
kunde inte	©k
kutusu	Ok
käytt*	Mk
kézbe*	3lQm
ký	)k
kết	ªk
l	Pk
l'adr*	eljjwj
l'adresse	eljjwj
l'exp*	wm
l'expéditeur	wm
la	!g#g*i+j,g-f2g4g;i=g>gEiFgHgIkJjLiMjNjOgPiQgRgSjWj[g]k^j_gbgekhjiijklimgpgqgtgugwgyjzg{g~g¢g¤g¦g§g©i¬g®g¯i°g±g²g
la boîte	JjNj
la lista	lj
lack	4k
lacks	4j7f8j?jDiTigiug
lame	9m
lang	Qk
langu*	.n
language	.n
lapsed	!k
laptop	]k
large	AjUoVkcgpgqg
larger	AiUl
larger than	Uk
last	'iCjLkQlcmjgli¢i
lately	_j
later	-g@jCiJgMi[k]i_ibgcjkgykzg{g¤g¥g¦g§k«j®g¯g°n
ldap	@gFjIjdlko§k
le	!j&i(j4i@jCiEgHjJiLjPgWj]k^gcgpjskzi{g¢g¯g²g
le destinataire	sk
le message	pj
leads	Hj±k
leave	]l
left	!g.iLiMjjmkj£m
legal	ek
length	AlGlMfUkVk]g{g
les	9j]jgjhj
let	'j*jWj
lette*	DkVj
letter	Rj]kpk
letters	DkVj
lettr*	LjOj
lettres	LjOj
level	Fi]i_jaivi
level #	Fj
lever*	3mQj¯l
lf	&y
licen*	¤l
lien	Hn
lifet*	Qm
lifetime	Qm
like	/l>kRifjuj{j¯g
likely	{k
limit	!i"g#g*g+g,g-f.g0g4g5i9g;g>g@fAkClEgFgGjHgJgKjLgMlNgOgPgQjRfSgUmVlWg[g]f^g_gcneggghgigjgkflgmfogpjqgsgtgugwgxfyjzg{g|g}i~g¢q£g¤l¥g¦g§f©gªg¬n®n¯g°g±g²g
limit #	AiGiMjbi¢g¤i¬i®i
limit exceeded	5jKjMjmgpiyj}i¢g¤i¬g®g
limit*	cjhkqj¬l
limite	Uk¢o
limited	cjhkqj¬l
limits	ajck¢k
line	"g#g&o+j-g5i>i?kAkEgFgGvHgLgMgQgRiTiUeVgYj[k_gblcgeijgkfmgpgrgsgugygzg{g~g¢g¦g§gªg®g¯i°g
line #	5jGl
line length	Gk
line too	Gk
linef*	&k
lines	AkGsRfpi¬j
lines too	Gk
link	"f*n+i.gFgHwUkVg[l]g^g_gaikg{g¯g±i²g
link in	Hk
links	Hs
list	!f#g&g'g)g*k+g,g-g.j/g0g2g3g5g6g8g9g:l;e<g=f?g@lAiBgCjDgEkFmGgHiIsJgLeMfOgPtQfRgTiUgVmWkXiYg[g]g^g_fbfcgdgeefggqigjglmogpjqerfsltfujvgwfxfygzg~f¢f£g¤g¦g§f©gªg¬g®l¯e°f±i²g
list allowed	mj
list expansion	Pj
list owner	Wm
list too	®l
lista	@lEiFnIkPpWj]dgjkgllsi°g
lista de	lk
lista*	FkPm
liste	:j@lEiFmIjPl]fgmkgljsi
liste*	,lPmWj¥j
listed	4g:m>k@lBgEeFqHpJgLgMgXiZi^g_fbgcgeggihgkjmfogpiqgtgzg|i¤i§g¯g
listed in	:kHjki|i¤i
listi*	Fl
listing	Fk
lists	:jFlIjug¤k
lists*	Ck
listserv	Ck
listy	Il
lives	kj
llena	Ml
lleno	Mm
lmtp	2iJj]gbjni¦g§i
load	]kcgys
local	!g"g#g)j*g+g,g-g2j4g5l7g:g;f=g>g?g@gBiDlEoFfGgHgJnLgMgNgOfPgQgRgUgYgZi]g^j_gbgcgejfggfhnigkkmpogplqfrisetgugwgxgzg|g~l¢g¤j¥g¦f§kªg®g¯f°f²g
local blacklist	Ek
local delivery	5j
local error	§k
local host	pl
local issuer	)j
local part	;gDkelklrj
local policy	^l
local problem	§j
local sender	~k
local try	jj
local user	kj
local users	hk
local*	;i=jBlEm
locale	Jl
localhost	=jBm
locally	El
lock	!kJmKm]j
locked	!lEiKlLjMg]ikfxjzi{g¢g
log	#l]jkgmizj~i°k
log in	#kmizj
logged	#mLjmkqj
logged in	#mLjqj
login	!g#q4g?gEgLjPgQgbgcemgqqrgsgufwgxjzr{g¢l¥g®g¯g
logins	zl
lone	&m
long	-l.g9i@jAkGmLkMgPgQkRgUj]i_gbicfejkipgyizg{g§g¬g®i
longer	'j4g=gAiGmLlMgQjRgUiVi]i_gbiiijnpgriskugxj¢g¥g«i¯g±g
longer accept	sl
longer exists	kk
longer than	GlUj
longer valid	'jjj
look	/i9kRiSjtj
look up	9k
looked	kj
looks	/i>koi{m~j
looks like	>l{j
looku*	}k
lookup	#g-g1j5g9s;j=i>g@gEgFjHiIiJgLgMgOg^g_gcgdiieklomsgtiugwgzg|g}k¢g¤j¦g§k©g®g¯g°g±i
lookup .example	9j
lookup failed	9f;k=i]j¤i§k
lookup failure	9k
lookups	}k
loop	,gImPiZj]gifkgpw{g|g}i
loop detected	pj
loopi*	pm
looping	pm
loops	Zjpl
loops back	Zjpj
los	+j
loss	.j2j
lost	+o-e[i]j¦j©i
low	_paocgkg£i§k©g«j°g
lähet*	un¢k
lượng	Mk
lại	¯j
lỗi	5j¦l
m	Ul]j
ma	]k
machi*	,kEjFiMg£i¥l
machine	,kEjFiMg£i¥l
macro	"m²k
mai	3k
mail	"f#j)e*k+e,f-e.i/i0f1f2i4i6i7f9e:g;e<o=l>k?d@gAfBeDgEgFgGiHiIfJlKkOiPeQgRgSiUiVgWiYgZj[i]d^i_gajbicidfegfghkkglgmjofplqerksftivkxjyizc{i|i}g~i¡k¢i£i¤j¥n¦k©e«f¬g®j¯i²g
mail #	fj
mail .example	Zj
mail action	Ojni¢i
mail address	4jWiek
mail blocked	^j
mail box	Mmkj
mail cannot	¤j
mail domain	;k=f±j
mail exchanger	=lXj
mail from	!g*g+i.g4g6i7g9g:j;g<g=g>j?f@jCgElFiHgJgLgMgOgPgRgUgYf]f^g_iblefglhkigjgkfmfpgqjrnsltjuowjxg{f|k~f¢g£i¤g¥g§g¬g¯g±g
mail here	¥k
mail host	;f=m
mail in	.j2j
mail loop	pj
mail loops	pk
mail not	#f.j@iOi^jhjjikfujvj®j¯j
mail only	ak
mail policy	^k
mail refused	,g>gEgFlLiMiRgYi^ksgtjuivj¥j§j¬i°i
mail rejected	Uisk¯j
mail returned	¯j
mail server	'i)g*g+f,j9g;i<g=k>k@jBiEiJgLgQgZi[g]i^gbghgmiojsgtjugxgyg{g~g¡j£g¤g¥e¦k©gªg¬i¯j°i±j
mail service	!k<i¥k
mail store	Jj
mail system	Eijjyj£i¥i¦m§g
mail too	CjKj
mail transport	¤j
mailb*	!j"g#g&g'g(g)g*g+g-f.g/g0i2k3g4j5g6g7g9g:g;f<g=g>g?g@gAgBgCjDkEgFfGgHgIgJnKnLmMnNpOnPfQfRfTgUdVlWgYj[g]i^g_fagbfcfdleifigkhkikjikllgmfngogpgqjsjtgugwjxiyfzg{g|g}g¢i£g¤g¥g¦g§g©gªg«g¬g®g¯d°f±g
mailbox	!j"g#g&g'g(g)g*g+g-f.g/g0i2k3g4j5g6g7g9g:g;f<g=g>g?g@gAgBgCjDiEgFgGgHgIgJnKnLmMnNpOnPfQfRfTgUdVlWgYg[g]i^g_fagbfcfdieifigkhlikjikmlgmfngogpgqjsjtgugwjxiyfzg{g|g}g¢i£g¤g¥f¦g§g©gªg«g¬g®g¯e°f±g
mailbox #	Mk
mailbox address	djri
mailbox busy	Kl
mailbox disabled	Lk
mailbox does	kf
mailbox fault	Nl
mailbox full	Mk§i
mailbox in	KjNk
mailbox locked	Lk
mailbox moved	jj
mailbox name	flkj
mailbox no	Ml
mailbox not	JgLjMgNkOnii£i
mailbox over	Mj
mailbox owner	sl
mailbox size	Mk
mailbox status	Nm
mailbox trouble	Nk
mailbox unavailable	@iJgKgLfOi^jckkjmiqisitiui¢i¯g
mailboxes	Yjdk
maild*	,j2i5iJmKjLkMj]fyg
maildir	2iJmMj
maile*	>i
mailen	pj
mailenable	>j
mailer	.j5lJnRj]fbgkfnkri¤l¯g±k
mailer error	5jJk
mailf*	ul
mailfrom	ul
mailg*	5j
maili*	#j>jIjPiWiljmgxj¥j®j
mailing	>jIjWili¥j®j
mailing list	IjWi¥j®j
mailm*	.jIiMfPjVi]f¥j
mailman	Pj
mails	"g.j4g@fClEiFgLgPgQgRgUfVk]g^g_ibgcmjgkglipgqgsjulxiyi{f~k¢q¥i§g¬g®g¯g°g
mails*	+i-i=k>kEjFiUj£k¦j°g²i
mailserver	=k>kEj_j
maint*	¥k§l
maintenance	¥k§l°f
mal	rl
malfo*	?kRmbielijkgpgrkug}k
malformed	Rmbielijkgpgrlug}k
malic*	Hj²m
malicious	Hj²m
malloc	£l
malloc failed	£l
malwa*	HjSi²k
malware	HjSi²k
manag*	Wj
manager	Wj
manda*	Rjªk
mandatory	Rjªk
mange	®k
mangl*	Rkoj
mangler	Rk
many	!g"g#g+g-g.i4i9g;g>g?g@gAjCiEiFgGgHkKjLgMiUgVgYj]i^g_ibjcldiigjgkfmgogplqgrgsgugwgxizj{g}j~g¢j£g¤g¥i§g©g¬l®m¯g°g±g
many concurrent	yj
many connections	]k
many errors	bl
many failed	zk
many header	Aj
many hops	pj
many invalid	cj
many messages	CjKiMkcf¢j
many recipients	Cgci®l
map	Ej±j
marked	ll
mass	8j
match	"g#g(l)g1jdkkjqoskwg{j
match*	(i.n1iFfHg]g^gdnigjgkkmg{i®g¯g±k
matched	.lFgdj±i
matches	.jdmkl
matching	±j
max	+g-g@gAiGjLgQiRgUiVkcgeikgpitgxiyi¢l§g¬m®l°g
max #	Mi¬i
max emails	¢j
maxim*	+g@gAiGiJgKiMiQkSgUlVi]i_gcgkgpksgxgyj¢k£i¤g§g¬k®k
maximum	"i+gAiGiJgKiMiQiUlVicgkgpksgxgyj¢k£i¤g¬j®k±i
maximum number	pi¢j¬i
may	!g*g-i.j4k;g>gCiEgFgHgLgMgPiQgRjSkUiViXi[g]j^g_gbicggjhljgkgmipgqirgsgtgujxk{g|i~i¤i¥g§gªg®i¯g°i±g
may not	.k4l>gPiRjbiciggkgmiqiuixi|i¢g®j
mb	+gJgLgMkNiQgUsVncg¢f®g
mbox	JiKjLjNkOj¯g
mbx	MkOl
me	*i0iBkEgPgTiZi]leikgpjsi~i¬k¯j
mean	]kkf
means	<j|k
mecha*	zk¤j
mechanism	zk
med	kk
medde*	SjUj{k¯j
meddelandet	Sk{k
media	/k0o
media error	/k0j
media not	0k
medle*	Pm
meet	vk
megab*	Uk
mehr	Ejjkªj®k
meldi*	*jHkRkSkVj
meldingen	HkSkVj
membe*	!jIpPn]ikg
member	Po
members	InPm]ikg
membr*	Pm
memory	£o
mensa*	!g"g*i-g2l3jPiQjSmUjViWj]f^gckeggihikfmgnisg{i®k¯l
mensagem	2jSk]g{j
mensaje	*i2jQiSjUiWikgnj{g®j¯k
merci	*jjj
mesaj*	Qk
mesajul	Qk
messa*	!e"f#f&j'g(g*i,g-f.k/l0i1g2l3l5g6j7i9f:f;f<g=g>f?i@fAiBfCkDgEeFdGiHiIfJiKjLiMiNiOfPjQkRkSlTmUkVlWkXgYjZj[f]e^jajbfcldfefffgghjigjekemdnjofpjqgsgtfufvkweyfze{i|g}g~g¢m£g¤f¦iªg«f¬d®j¯j±g²j
message	!f"i#g&i'g*k+i,g.j/m0j1g2k3k4j5g6j7j9g:g;g<g=f>g?jAjBfCgEeFdGiHjIgJjKgLeMgNiOgPgQkRlSlTjUlViWkXgYjZj[f]f^k_eajbgcgdgegffhejfkemeniofplrgsftgudviwfxgygzf{l|g}g¢g£g¤g¥e¦i§jªf«g¬f®k¯i°i²i
message blocked	xj¯i
message body	.j/i{j
message cannot	DjLj§i±j
message contains	"j&i/iHi
message content	Rj
message count	cl
message delayed	3k
message expired	Qn
message header	Aj
message held	Sj
message id	Rmpj
message in	Jj
message integrity	Tk
message length	UjVj
message looping	pj
message not	.g/i5i>iQgRgTjUi]jkilivi¦j¯k°j
message quota	¢k
message rate	cj
message refused	/g4lHiTi^i_i¯k
message rejected	*i.i/gAiFgMiWiYi]g^igiqisi|i¯g²j
message scored	{k
message size	UjVj¤i
message socket	-k
message store	JkMj
message too	UkViai
messagerie	Lk
messages	!g"g#g*g+g-g.j/g2g3g4g@gCmFgHgJgKkLjMjOgPkQgRgSgTgUiVkWg^f_kbgcmeggghkjgmgpgqgrisjtguivjwgxizg{f~g¢l¥k§gªi¬f®g¯f°g±g
messages from	CiPj_jsiuj
messages in	Mjck
messages per	ck
messages recipient	Ck
messaggi	hj
messaggio	"g3iMiQjnj{g¯k²i
messaging	Tl¢k
mi	7kBk]kcj
mid	+k
midle*	9k
midlertidig	9k
midni*	¢k
midnight	¢k
migra*	jk
migrated	jk
milter	Aiwi¦j§l¯j°f
mime	"k.i0jAiRrTn]gbgkg
min	-i@kcj«j
minut*	+g-k@m]iciwiyizi§i°g
minute	ck§j
minutes	-k@k]iwiyj§i
misco*	¤o
misconfigured	¤m
misma*	(l)g1i5iBiXioiqkug©j±j
mismatch	(l)g1i5iBiXiqkug©j±j
missi*	.g7e8k:g?kEgFgIiPgRmXiYi[i^gemkgolrjsgtgugzi~g¤k§g©i±i
missing	.g7e8k:g?kEgFgIiPgRmXiYi]i^gemkgolrjsgtgugzi~g¤k§g©i±i
mit	"j-j5jJjNj~j
mitte*	tjulwl~i
mittente	tjulwl~i
miền	;jkftj~j
mobile	>k
mode	Xjgk¥m
modem	>k
moder*	PjWx]f^g¯g
moderator	Wq
moderators	Wk
modta*	kksj
momen*	§m
moment	Kicg§l°k
month	¢k
month*	¢l
monthly	¢l
more	!g"g)g*g+j,g.g3j4g5i;g=g>g?gAiCkDiFiGiHgIiLgMjOgPgRgUgYk]gbgcjdmgghgjjkdmgogpjqgtgugviwgxjyizg|g~g¢j¤g¥g¦g§g«i¬j®k¯j°g±g²g
more than	-jAiGiIiQjYk]g^icgdkkfpj¬i®k
most	Uj®k
mot	.j
motta*	-k4kMkVjejgjkksk£f®j±l
mottagaren	kj±j
mottakeren	±k
moved	Si]jjrkg
msg	4iQkTj
mt	#jajzk
mt tp	zk
mta	-i4i;g>jEiFkQgXl]fbikg¦i¯i±k
mta sts	Xl
much	@gCjEi]i_icj{g¢i¬i®j
much mail	Ci¢i
multi	Yl
multi*	?fRlYlbjdlvi
multiple	?fRkYldjvi
multiple addresses	Yj
must	!g"g#m&j*i4g6j7g8i:g;f=g?jEgFgHgOgPjQgRgTiUg^i_gbicgekgiigjgkglgmioipgqnrjsgtiufviwgxg{g¡j¢g¤i§g©gªm«g¯g±g
must exist	tk
must match	qk
must use	ªk
mx	!g"g#g&g'i(k)i*g+g,j.g0g2g3g4g5g7j9p:g;e<t={>i?g@fBjCgDgEfGgHgIgJgLfMfOgPfQgRgSgTiUgVgWgXpZi[i]d^f_fbgdgeffggghgigjfkcmjniogpmqgrfsfttuevgwjxgygzg{g|i}g~g¢g¥i¦g§f©gªg«g¬j®i°g±g²g
mx #	7k<j=fBjFjmktg®j
mx host	(i
mx list	pl
mx record	<j]ipi
mx records	=j
mx sender	tk
my	*i+i>gBkEiLgMfPgRiWgZi]oeggkkflgmkpjsguk£g¦j§g¬i°g
my list	gj
máy	'i(j,i-j[j]gniyi¤i¥i
máy chủ	'i(j,i-j[j]gniyi¤i¥i
mật	xjzj
mật khẩu	zj
n	&kOlbjrf
n'a	¯j
n'a pas	¯j
n'exi*	kj
n'existe	kj
na	4j:iCjEiFjJiLgPlQkUg]k^j_jcgijjillmg{g£j¯f°g
nach	+jQj
nachr*	.i/i2i3jJiUj]f^icihj{i®j¯i
nachricht	.i/i2i3jJiUj]g^i{i®j¯i
nadaw*	gjsjtkulwj~j
nadawcy	tkwj
name	!g"k'g(r)f*g+g,g-f.g0g4g5g9m:j;o=i>i?l@gBqEfFeGgHgIiJgLfMfNgOgPgQgRgSgUgWgXiYg[g^g_ibecgdnemfkgghgigjikmlgmgoppgqgsgtfufwgxgzi{f~k¢g¤g¥g¦g§f©fªg®g¯f²g
name in	Bi]jkjoi
name not	(ifkjj
name resolution	9j
name server	9l
name service	;k
named	;jgj
namel*	ol
nameless	ol
namen	(k
names	=jBjDiXiiktj
names*	-f9o
nameserver	9l
nameservers	9k
nao	kk
ne	-i1i9j<j=g]fjikkmjnjqiti~j
need	#l&i3mBiPjbleikgrjugzf«j
needed	#l*mPjTimf©gªm«j¯g
needs	Nibjªk
neexi*	tj
neexistuje	tj
negot*	©l
negotiation	©l
neigh*	]j_k
neith*	Rjmivj{j
neither	Rjmivj{j
nektet	mn
nella	Jj
nem	3k;k]ejmkjuk
nepla*	!l
nepod*	¯l
nested	"jRj
net	-l;kFj[j]fej
netwo*	!g#i+j-j.i4g;j=g>lBiEmFjLgQg[p]g_jbgcigghkkgmfqgsgtixgye{g~g¤g¥i§g¬i¯g°g
network	!g#i+j-j.i4g;j=g>jBiEmFjLgQg[p]g_jbgcigghkkgmfqgsgtiuixgye{g~g¥i§g¬i¯g°g
network error	+j
network messages	¥j
network unreachable	-k
neue	jk
never	-j;k<k@iLfQk^jko~k¯g
new	#i;g@pCgEgFgLiQgXi]k^g_jcieghgjosgyj{g¢i¥i§g®i°g
new address	jk
newli*	&p
newline	&l
newlines	&l
newly	_m
newly registered	_k
newsl*	Wi]kcjlk
newsletter	cjlk
next	3j;g@iDlQgTk]fijkgmfnmpg®i±m
next hop	Djni±m
next server	nj
người	*i2i4iCjJiNjUgViWj]fdifjgiiiqisjtjujwj~j
người gửi	tkukwj~k
người nhận	*i2i4jCjJiNkVidifjgiiisj
nhận	'i*i+g,i-i/j2i4i<i=gCjJiLgNjPgQgVi[gcgdieifjgihiiijgkgnisj¢g¥jªj±i
nhận thư	¥j
nicht	"j#g'g)j*g+g,g-g.i/i2g3j4k5g9g:g;j<g>gEgFfHgIiJiLiOlQgRgSgUfWi[j]e_gbgcfdifghgkklimkogpgqksftiujwlxgyfzg{g|i~g¢f£g¥g¦g§iªi¬g°j±g²g
nicht gefunden	kk
nicht mehr	jk
nie	!g"g(j*j+g-i3i4j;l<i=k@gIkJjUg]f^gcgjiklljsgwjyg~j¢g¥i§g©j¯j
nieak*	Lkjk
niedo*	Ol
niepo*	?l
niepr*	kk
niet	"k4i;iJiLkOkijkkmjqi~j¯i
niezn*	)kkk
nieznany	)kkk
night	¥j
nije	ml
nimmt	¥k
no	!e"i(i)i*f+f,i-k.e1i2f3i4l5g6i7g8j:f;j<k=n>j?j@eAfBgCfEgFeGgHeIjJfKfLgNfOiPgRlSfUeVfWjZg[i]g^gagbicddeeifkgfhfjjkmlgminlolpdqgsgtjugvjwjxfzf|g}f~e¢g£k¥i¦e§e©j«g®e¯k°i±p²g
no answer	-l
no attachments	"k
no data	9j=k
no disponible	Ol
no dmarc	7f8l
no dns	tl
no entry	±j
no existe	kjwj
no forwarding	ifjjkj
no free	yl
no gateway	±l
no longer	'jLlQkUg]jijjmkiskugxj«i±g
no mail	!j#j;g<l=mEiLikjmfrgui¥l¯g±e
no mailbox	ijkl
no more	5jMj¬j®j
no mx	=kQitk
no one	kk
no path	±k
no rdns	ok
no reason	°j
no reply	-k
no response	-l
no route	[k]j
no se	"j¥i¯j
no sender	Yl
no smtp	,mEk
no space	Mj£j
no such	-g9g;k=gJjLgOj]jbiiijgklmjugwj¤j¯g±g
no thanks	¯k
no user	kk
no valid	=jbkiitj
nobody	,j5i;jIjLiklri
noch	3l
node	;k]gyj£j¥j§j
nom	(j]fqj
nome	kk
non	"j#g&i'g(g)j*g+g,g.g/g1j2g3i4k;k<i=g>g?g@gAgDmEgFfHgIgJgMfNgOkPjQgRiSgUgWg[k]g_gcfdgfgggiijikjljmlnlogpgqjsftiujviwixgygzg¢f¤g¦gªg¬g®g¯f°g±l²g
non ascii	Dk
non existent	;j
non local	mm
non payment	!k
none	7f8k=iLjvj¦j¯j
nonex*	;jkltjwj
nonexistent	;jkltjwj
nonpa*	!l
nonpayment	!l
nor	Rjmivj{j
not	!g%g&g'g(i)g*e+c-i.i/k0k1j2d3i4k5i6j7i8i:d;j?i@gAfBjCcDkEgFcGfHfIgKfMeOkPjQgRiSeTjUeVfWiXjYfZi[g]e^j_gbjcddgeifjglhiigjgklljmnoipbqlritiuiviwixfye{f|m}g~i¡k¢d£j¥j¦e§j¬d®f¯l°j±j²d
not .example	~j
not able	-j
not accept	"j-g.i/k;g<k=gEiLjOgVi]ghikglgmiqgsitiulzg{i|g~g¥k§g¯i
not acceptable	fj
not accepted	"j.i/i4g7j;g>i@gFjHjJgLfOiRgUgYi]j^jaiegggqgrjsgtgzi|g§gªi«j®i¯i°i
not accepting	<iLkOk_jggkgmgui¥m
not active	Llkf
not align	7n
not aligned	7j
not allowed	"j&i-g.j/g4j5g7g;g?i@gElJgMgOjPjQgRgYi_gcieifjgfhikelgmiogqjrisgtgujwgxj{j|i~i¤g¥g§gªi«i¬g¯i±g
not among	gk
not answer	-k
not approved	Wj
not authenticated	4jhjvl
not authorised	4k|l
not authorized	4k>iEjPjgisiuj|j¯j
not available	,i-i/i5jOmTibgkg¥i§j©jªi¯g
not complete	9j§j
not configured	¤j±j
not customer	kj
not deliver	mj
not delivered	*i-g2f3jMiQkSjUj]gsj¯k
not delivering	lj
not do	Dj
not enabled	zj
not encrypted	ªl
not enough	Mk£l
not exist	4g5i7g8j9g;l<gBiJjLgOi]ggiijkmmgqgsgtiugwl~g¤i
not find	=jkj
not forwarded	jj
not found	-g5k6j7g8i9j;k@gFgIiLgMgOi]i^gbgegkmmgokqgrgtkugwi|g~g¤i§g±j
not handle	ml
not hosted	ml
not implemented	bk
not in	#g(i)g;k>gDgEgFgQiRgXjZi]g^jdggmjiknlgmlqgrgti}g¤g§g±i
not know	±j
not known	;k]gkltj
not like	/k
not list	Pj
not listed	Xikk
not local	jjml
not logged	#lLj
not mail	>klkmj
not match	(l1j]ikiqk
not member	Pk
not now	°k
not offered	¡j
not ok	Nk
not one	kkmjqj
not owned	qm
not paid	!n
not permitted	.k4j?jDiLgPiRi^ifikgqixizg{g|i¯i
not reachable	-k=jOi
not ready	§m
not receive	<jmjsk
not recognized	bj
not registered	;jkktj
not resolve	=iBi]joj
not respond	-j
not rfc	Rk
not send	3i4i<injujxi|i
not sent	]jll~i
not serve	ml
not served	Lk
not succeed	_k
not supported	#i0lDjTlbjegkgzi¡jªg«i
not take	"jEikf
not taken	>i_ifjmgqiui¢i§gªi¬i¯i°j
not trusted	)j_j
not unique	dm
not us	~l
not use	mjqj
not valid	;j]gejkkmgrl
not verified	qkwj
not verify	6j
not want	sl{k¯j
not wanted	^juk
not welcome	^juk
not write	Jj
not yet	@k°k
notaf*	'm
notafter	'm
nothi*	.i<jLiXiiijgojyi¥j§i±i
nothing	.i<jLiXiiijgojyi¥j§i±i
now	!g-g9i@gJgKjLiMgNiOg]i_gaicjjkkfxiyk¢g¥g§m¬g¯i°m
nowhe*	=jij
nowhere	=jij
ns	9ktk
nu	]ijjkl
nul	Rk
null	<n=fRlUf]gejkgogrltiwg¤j¯k
null mx	<n=ftj
null sender	rk
nullmx	<l
numbe*	.j®k
number	#i,i.kCjLiMgQiUg]j^g_gbgcgelgiiijgmgpiqgwg{g¢k£g¤i¥g©j«i¬j®l¯g±g
number messages	¢j
number recipients	®j
numbers	®k
nur	Pjglhj
nxdom*	9g;m
nxdomain	9g;m
này	4jCjPjuk
não	)i3i;j<iOj]fjikkmjqjuiwi¢g¯i
nội	/jEk~k
nội bộ	Ek
o	!g"g'i+j-i5i;i<i?jEiJiLgMgPgQgRgWi]j^gekgiiijikimgqisitiugwi¤g¦j§g¯f°g
o error	¦k
occur*	_k
occurred	_k
octets	Gm
od	?l
odbio*	-j;jCjMi]kgjiksj®j±k
odbiorca	sj
odbiorcy	-j;jMj]f±k
odesí*	uk~k
odmít*	,k^kuk{j
odmítnuto	,k^k
odrzu*	,juj{j
of	!g"f#f%l&k'i)i*g+k-g.g/j1i2i3f4f5g7i8f<g=j>g?f@gAkBgCkDiEgFgGlHiKgLeMkOePdReSgTiYg]i^i_laibidfedffgihgikjfkfljmgngogqirgsjtjufvjwixfyizg{j|i}i~i¢i£m¤k¥e¦j§f©fªg¬i®i°g²f
off	!g+k-g9jEgFiLoPgQgWi[g]g_gbjcleghijgsgxjyg{g¤i¥k«i¯g
offen*	.k
offensive	.k
offer*	Di]j¡j©j«j
offered	Di]j¡j©j«j
office	"m%lIg]gpitj
ofr	LjMicjtjujvj§j¬j
ofr #	LjMicjtjujvj§j¬j
ok	1i2pNjOgRgYjbjfinkyf
okänd	kl
old	Ql]jjl«k
ole	"j;jok
om	?k]k
on	!i"g%l'i(f+g,j-g0g2f3k4f7g8g:l;g<g=g>gAgCgEiFmGgHjIgKjMgNgOfPfQfRfSlUfViWgYg[i]j^g_gagbgcddgefffgjhgjikjlkminmofpfqkrgsltfulvgwexfylzg{f}g~f¢i£k¤i¥i¦m§g©gªi¬e®f±g²f
onbek*	;lkl
onbekend	;mkl
once	*kKjcg¬k®k
one	!g"g#g'g)i*i-g.g1i4i7g;g=g>g?f@gAgCgDiFiGjHiKiLfMgOgPgQgRiSgUgViYo]g^i_fbjckdnfigghfkkmipiqirgsgwgxgyg|g¢g£g¤g§gªg¬j®m°g±g
one more	Fj¯j
one recipient	®k
ongel*	?k
ongeldig	?k
only	!f"i&i+g,g-g.i/g0j2g3i4f5g7g9f:g;g=i>g@gAgBgCgDkEgFfIfJgKgMfNgOfPoQgRiSgUiVkWgXiYk[g^f_fapcgdgejfggrhsigjfkdlgmgogpgqgrfsgtfufwgxgzg{g|g~i¢g£g¥n§f©gªm«j¬j®j¯e°g±i²g
only accept	Uk
only one	RjYj®j
ontva*	Mjgjkjsj
ontvanger	gjkjsj
op	Mj²f
open	+g5k9gEgFkIiJkLgMgOiQg]k_ghjkfmj¢g¤m§g¬m¯i
open relay	Fj
opend*	7l
opendmarc	7l
opened	JjQk
opera*	Ej[inj¥j¯k
operator	nj
opted	ll
opted out	ll
option	bn
or	!g#g&i+g,i.i/k0g2g4g5g7i9g:g<i=g?i@gAiBfCgDiEfFiGiHgJgLeNiOnQgRiSgTgUgVgWgZi[i]j^i_gajbjcidjeifkgghgifjgkglgngpgqgsftjviwgxgygzk{k|f~g£g¥g§f«k¬g®g¯i°i±f²g
order	]kbk
organ*	.kEiFf]g^khpjivg
organisation	.jFfhl
organization	hk
origi*	_jrj
originator	rj
other	+j,i/jLgNi[j]ffkjjkfmipjsg¤i§g¯k°k
other address	fk
other undefined	/kNi[i^i°j
ou	?jFj]jdj
our	"i#f&g)i*g,i.i/g4f5g7g9g:f<g=g?g@gAgBiCgEoHiIgJgLfMgOgPfRgSiUiVgWgYg[k]k^k_gbgcldiegfggehjigjgkmlkmkpgqesetfukwfyj|g~p¡j¢f£g¤j¦g§i©gªg¬f®i¯i°g±g²g
ours	kkmj
out	!g"g%l'l(g)g*g,f-l3i4g9j;g=g>g@gCgFgKgLlPgQjRgUg[g]l^g_gblcgggigjikgljpgqgsgtguiwixgyg~g¢i£k¤i¦k§kªg¬i¯f°f²g
out date	'j
out memory	£j
out office	%l
out while	]j
outbo*	;iMgcilimgxm{g¢l¥i
outbound	;iMgcilimgxm{g¢l¥i
outgo*	!g#j>iMf[j]gcgqixn{g¢n
outgoing	!g#j>iMf[j]gcgqixn{g¢n
outgoing mail	qixl¢i
outgoing server	#j
output	Jl
outsi*	"j.j4ghskgmkqgtiuf~j¯g
outside	"j.j4ghnkgmltiuf~j
outside mail	hk
outsiders	hl
over	#g'i,i-i.g2g5g@gAkCjEgFgGkJgKgLiMnQjRfUmVk]g^gbgciegigjgkfmgnipgsgygzg{g|g¢j¤g¥g§jªj®k¯g°g
over #	GjLjUjVjbg§i
over limit	CjMjcg®i
over quota	Mk]g
overd*	!k
overdue	!k
overf*	+j
overl*	Gkyn
overloaded	ym
overq*	Ml
overquota	Ml
overs*	Uk
own	#g:g>gBkEjFfVi]g^ggghikfmjpjqjsjufwk~m¯j
own domain	~k
owned	qm
owner	7k8g:g;g<i>iEgFgLjMgNjOfPgTiWn]f^igghgjkqispufxg|j¤i¯g±g
p	7j
p reject	7k
pace	cl
packe*	[m
packets	[m
page	+i:iFiHj]k¢i
pages	2kMjUk
paid	!m
palve*	jkok
panic	¦k
par	!j*j@iLl]g¯g
par le	!j
para	4j]jijkfmjqj
para enviar	4jqj
paral*	¬l
parallel	¬k
param*	bpeikg¤j
parameter	blrj¤j
parameters	bk
parcel	]k
parece	{l
paren*	]jgk
parents	gk
parse	Rlemrj|f}j
part	"j0i3i6f;k?jDjEgQgTjUg]ibgenjgkjmgqgrjtiugzi~g¯g±g²k
part #	²k
parti*	Mf£l
partition	£l
party	ml
party mail	mk
pas	(i3i4k9i=jJiLkPiQgUg^gcghijgkkmjnjoiqjsgtguiwk~i¥i¯i°i
pas de	kjuj
pass	7iWjvkzi
passed	!g2gLiQk]gnmpm
passw*	"l#k*i.g0iQg]kkgqgxjzo¢i
password	"l#k*i.g0iQg]jkgqgxjzn
past	'kQj
path	)k;gRg[k]fbgekfjkfmgoerntkuiwk¤i±k
patie*	.j@jyj
patient	.jyk
patte*	{k
pattern	{k
paused	¥k
pay	!k
payme*	!k
payment	!k
pbl	>l
pc	>j²m
pdf	"o
pe	Pk
peer	'i(k)j+m-iQg]ebjnj«j
pendi*	Wj
pending	Wj
pener*	sj®k
penerima	sj®k
pengi*	uk
people	4iAj]kglji®l
per	!j"g#i*j+g,g-g.g;g>g@gCkEgFgLgMfOgPgRgUgVi^i_ibgcpeijikfmipgqirgtgugwiyg{g¢m£g¤g¬m®m¯g°g²g
per day	¢k
per hour	Cj¢l
per mail	®k
perfo*	2j
period	!gCiLiQlcj
perma*	0i9g;iEiNi_jui|g}j¦i¯m
permanent	ui}i¯m
permanently	;j_k
permanently deferred	_k
perme*	}l
permerror	}l
permi*	!g"l&i*g-g.j/g4o5i7g;g=g>g?iAjBgDiFgHgIiJiLfMgPjQgUkVg]i^gcgdgfigligjgkdlgmiogpgqkrgsftgwgzf{g|l~g¢i¤j§g±g
permission	4m5jEiIiJjPi]jgjkgmg
permission denied	5jJj¯j
permission send	gk
permitido	Uj
permitted	.k4j?iAjDiEgLgPibifigjkfrgsgtgugwgxizg{g|l®i¯i
permitted sender	|k
perso*	.mUfVj]ijisl®i
person	Wjgjkmskwg
personal	.jUgVjsl
pesan	Qk®k
pełna	Mk
pf	|j}j
pgp	Tn
phish*	Hmxj{j
phishing	Hl{j
phone	-jMigj¯k
phrase	.m
phép	4jmj
piena	Mm
pipe	+l5r¯f
pipel*	bm
pipelining	bk
pièce	"k
pièce jointe	"k
più	jl
placed	Sj
plain	.k0jªk
plain text	.j0jªj
plain*	ªn
plaintext	ªn
plan	!iCi¢m
please	!g"i#l*j+i,g-g.g4g5g8i9g:g>i@jEfFgHgIgJgLgMgOiPfQfRgSgWj[g]k^gbgcidgeifggghgjmkflgmipgqgtgxgyizg{i|l¢g£i¥g¦i§k©gªl«j¬i®i°j±g²j
pleine	Mo
plugin	§k
plus	LjMijjkj°j
poczty	=jLkpk
points	=oikpjtj{i
pol	^o
polic*	Mf^ncj¯f
policy	!g#g'i)i+g,f-g.k/f5g7r8k9g:g;g=g>l@iCgEiFeHgJgLgMgOfPgQgRgUgVgWgXn]i^v_ibgegfgigkfmfpgqgriteufvgwgxg|k}i~i¡j¢j¥g§k©gªj«g¬g®k¯a°e±g
policy block	>m
policy framework	|k
policy reasons	^j
policy rejection	uj¢j
policy server	§k
policyd	Mf^kcj
polit*	7j^q
politique	^k
polít*	^l
pool	>jyl
poor	Hi_q
pop	#kKi
pop before	#j
por	)i,j.i^l_jgiijkglixi¢j§i®j¯f
por el	ik
por hora	¢k
port	#j,q-i9ibi
port #	,l-i9i
possi*	Tikjojqg¯i±i
possible	Ti¯i±i
post	!g.g4g7i<j=j>jEgFgLgMgOiPrQgUfVjWk^g_icghiiikglgmiqgsgugxiygzg¢i¥k¯i
posta	<i=jOlhjui{l¯g
posta kutusu	Ok
posta*	Lk
postal	Oj
postf*	JkKkLkMkNjOlUggjkiqisi¤j
postfach	JkKkLkMjNjOlcggiki
postg*	@k
posti*	CkPnWl]gki
posting	CiPnWl
postk*	JjOjkj
postkassen	JjOk
postkassen er	Ok
postm*	FgOidimgujwn¤k¥g¦k¯j
postmaster	Fgdiujwn¤k¥g¦k¯j
posts	Pm
posts*	pl
postv*	Mk
postvak	Mk
poten*	"k²j
potential	"k
potential security	"k
pour	*j=jUfVj]icimj
povol*	"l
połąc*	+k©k
pošta	{n
prea	Uk
prece*	ambj
precedence	am
prefe*	sm
prese*	"i(k:jLiYj]gajcgkjyj
present	Yjajyj
press*	yk
prete*	~m
pretending	~l
preve*	.j4jCj
prevents	4jCj
previ*	ln
previous	lk
previously	lk
prima*	Mksk
prio	am
prior*	2jUfat
priority	2jUfat
priva*	!i=j>jEjFgPj]jgjtj
private	=j>jEjPjgjtj
proba*	{j
probe	wk
probl*	IjLgMgNqOg[i]g_jegfmjgkgsg¦i§l
problem	IjLgNm[j]g_jegfmjgkg¦i§l
proce*	)i5j@gAiKiNiRg]gcgqjyl}j¢i¤j¥i§n©g¬g¯g°f
process	5jqj¢j¥i§k°g
processing	}j§k
procm*	5ksk
procmail	5k
profi*	]k
profile	]k
progr*	#l5o@jkgri§l²k
program	#i5lri²k
progress	@j§k
prohi*	!g"j,i.m/g0j4k6i7jEgFgIfPj]g^lfgmiqivg|i~g¯k
prohibited	"i,i.j/g0j4k6iIfPj^jmjqivg|i~g¯j
prohibition	^j
proje*	.j]j
prote*	"j4kgjli{f~k
protected	"j4k~i
protection	gj{f~j
proto*	[i]jbo©f«l
protocol	[i]jbo©f«l
protocol version	bj«j
prove	*l
provi*	!j>m?iDjFiLgMgXi[jjimiqgtivi
provider	!j>mDjFiLg[jjimiugvi
proxy	Fjdk
przek*	-lMkUjikmk
przekazywanie	ml
przes*	+k²k
przez	)kik
ptr	>jkgou
ptr record	ok
publi*	4g7i8m:i<j=kFiPi]j^fkgtg{k
public	6j9f:kFkTj]j¤j
publish	7f8k
published	7j^f
publishes	<j
puede	qk
put	"i*i2jAjEjFgJiSi]gkgsi°j
pyzor	{k
på	!i*j:i@j]kgjkjqi£j
příje*	sk
příjemce	sk
qmail	ij¤l¦j
qq	¦l
quali*	Bjejrj
qualified	ejrj
quara*	"g7iSy]g{f
quarantine	Sp{g
quarantined	Sl
que	*jVknj
query	9k=iIiZkcgkk¤m¦j
query failed	Zk
query limit	¤m
query*	9m=j
querymx	9m=j
quest*	*j
question	*j
questo	mj
queue	+g-f3k@fJfLiMfQpUgcgkipgyo{g¢g£m¤g¥g¦m®g¯g°g
queue file	£j
queue too	yj
queued	3jQjnk
quick*	cj
quickly	cj
quota	@gCjJgLgMwQgUg]i^gcjigkgmgugxg{g¢s£j¦g§i®g¯f°g
quota exceeded	]ici¢k
quá	CjGjUk_jcipjyj
r	&j;i¯l
raggi*	[k
ran	'l
ran out	'l
range	>m¦i
rar	"l
rate	+g8i@fCoFgLgMgQgUg_kctkgugvixiyg{g¢j§g¬j
rate limit	cj¢i
rate limited	ck
ratel*	cj¢j
ratelimit	¢k
rbl	EgFusg
rcpt	!g"g*g+k,g-f.g0g4n5g9g:g;g<i>gBgCmDiFgHgKgLgMgOoPgQgRgTjUdVkWg[g]e_gbicddjemfqigjgklpgqgrfsitgufxgygzg{g|g~g¢f£g¥g¦j§i©g¬g®r¯f±i
rcpt #	kj
rcpt command	EiOibffikkmi§i¯i±i
rcpt domain	^j
rcpth*	mk
rcpthosts	mk
rcpts	®n
rdns	>ioq
reach	*i-k4iLiQj
reach*	!g"g*i+i,i-l.g;g=j@gCjFgJgLgMjOkQjSgUfVg[k^g_gbgckhkiikemgpkqgsgtgugxgykzg~g¢j£i¤g¥g¦i§g¬j®i±g
reachable	,i-k=jOihj
reached	+j-i@gCjEiFgJgLgMjOiQiUfVg[j]i^g_gckhiiikfpkxgykzg¢j£i¦i§f¬j®i°i±g
read	+k-iIiPiTj[g]i{j¤k¦l
read only	Pj
ready	§m
real	@j
reaso*	§i¯j
reason	!j5iLg^ifikjlj¯n°m
reasons	§i¯j
recei*	!i#g&i(g+i,j-i.g0g2k5g;g<l=g>g@gBgCsDiEgFgHgJgKiLlMgNiPgQgSjUgViWg]e^f_gcgdgeggiigjgkjlgnkogpmqgrgsmtgugygzg{e|g~g¡j¢e£g¤i¥l§f©iªi¬g®f¯j°g±g
receive	!i<kCkJgLmMiNjVihikgmipgqgsk¡jªg
receive limit	Ck
receive mail	Njmj¡j
received	,j-k2jCjLgMgUg]gkgniposg¢f¥i©j«i®g
received headers	pj
received too	Ck
receiver	Sjkksk¤j
receives	<jCjkj
receiving	!f+i-gClDjKjLi]gxi¥kªj¯l
receiving mail	CjKj
recep*	¥k
reception	¥k
recha*	_k
recip*	!j"g#g&g*g+g,g-g.g/g2j4k5g6g7g8g9i:f;j<j=i>f?g@iAgBgCkDkEgFeGgHfIgJgKjLiMiNlOkPfQfReSjTjUdVmWgYg]f_gagcgdmelfpgkhjiijikmllmiofpfqergsnteudvgwexeyfzf{e|g}g~f£f¤g¥f¦g§j©gªi«g¬f®q¯i°f±j²g
recipient	!i"g#g&g*g+g,g.f/g2j3g4l5g6g7g8g9i:f;j<j=j>f?g@jAgBgClDjEgFfGgHfIgKkLkMkNlOlPfQfRfSkTjUdVmWgYg]f_gagbeccdkelflgkhkijjikllmmjngofpgqfsltfudvgwexfygzg{e|g}g~g¢g£g¥f§j©gªi«g¬f®i¯f°f±k²g
recipient account	!kLkNj
recipient address	0i4i;i<j=g@iDgOfSi^lfigihiigjgkgrgsetg|i¢i¦i§jªi®g±g
recipient blocked	!k
recipient count	®k
recipient does	sj
recipient domain	!g9k;l<j=j]gkgmitg
recipient limit	®k
recipient mailbox	2kMjOjkf
recipient name	]j
recipient not	LkOldjeigfiikimgsg±i
recipient policy	rj
recipient rejected	fj
recipient unsubscribed	lk
recipient verification	kj
recipients	!i.i2g3i4g;g@gCfDiFgJgLfMgOgQgUibjckflgghgigkimgnipgsi¢i§g¬g®q¯k±g
recog*	)ibkkiwj{j
recognized	bj
recon*	@k
recor*	1j=jZjqi|f}k¥i
record	1j7g8m9g;g<j=l>gBiEgGjMgOgQgSgUg]g_gcgegggiijgmgolpisgtkug|i}n§g©j¯g±g
records	1j=jZjqi|f}k¥i
recus*	_k
redde*	,k^juk
reddedildi	,k^juk
redir*	irkfpl
redirect	io
reduce	ck
reenv*	3kik
refer*	Ak
references	Ak
refus*	!g"j#g&i(g)i*g+e,n-f/i0g2g3g5g6g8g;g=f@gDiFjGgHiIgKgLgMgNgOjPgQgRgSgTiWiYj[g]f^j_iaicfeffkgihfjfkflgngoiqgrislujvjwixfzj{i|g¢f£g¥i¦g§g©fªj«i¯i°j±f²i
refuse	,j.j7jEjHi^luj
refused	!g"j#g&i)i*g+f,k-f/j0g2g4i5g9i;g<g=g>iDiEiFjGgHiJiKgNgOjPgRgSgUiVgWjYj[g]e^k_iaicgegfjgihfjglgojqgrgsgtiujvjwgxfzj{i|g¢f¤f¥i¦g©fªj«i¬i®g¯j°i±g²i
refused connection	,j
refused ofr	Mjtjujvj§k¬j
refused talk	¯k
refuses	,jkfrjsmwj¤i®i
refusé	/j4jWi^jmjuk
regis*	:j;o=iLg]g_lgjiikkmftj|g}i¦j
registered	:j;k]g_lgjiikjmgtj
regul*	^k
rej	^lfk
rejec*	!f"i#i&i'g(g)i+g,j-g.i/i2g4g5g6j7j9g:g;g<g=g?f@iAiBjCgDgEiFjGgIgJgKgMgNgOkQgRfTgVgWkYi^l_ibgcgdgegfigghgjfkglgoipgqgrfskulvgwixfzi{j|i}g¢i£g¤g¥g§j©g«i¬g®f¯k°j±f²i
reject	!g*g4g5g7o8g:g>g@jEkFgHgLgMgOgPjQgUfVj]f^l_gcghgjgkflimgqgrgsltgulwi{i|i}g~g¢g¦g¯n°j
rejected	!g#i&i'g(g)i+g-g.i/i4g5g7k8g9g:g;g<g=g?f@iAiBkCgDgEkFjIgJgKgLgOkPiQgRfSiTgUiVgWkYi]i^l_ibgdgegfiggigjgkgoipgqgrfsjuivgxfygzi{j|i}g£g¤g¥g¦i§j©g«i®f¯j°j±g²i
rejected access	uj
rejected domain	;jti
rejected due	^j_i{j²j
rejected message	^j
rejected policy	^j_j
rejected recipient	Ej
rejected unverified	§j
rejected user	sj
rejected your	Fj
rejection	ui¢j¯j
rejects	,j
rejei*	uj
rekla*	{m
relais	mn
relay	!g"g#i)i*g-g.g2j4g5g;g=g>iCgDiEeFlHgJgLgMfOgPgQgRgTiUg]i^f_gbgeggghgiikfmzniogqisfugvgwgxgzg{f¢k£i¥i¨n®g¯g°g±k
relay access	mj¨n
relay not	mj
relay*	EgLgMgcgkgmtnoqi¢i¤i
relayed	no
relaying	cgmrqi¢i
relaying denied	mj
relaying not	mj
relays	mn
relea*	*jSmWj
release	SjWj
released	Sj
relev*	±k
relevant	±k
remet*	gjkftjukwk~j
remetente	kftjulwk~j
remit*	gjkfrisjtiunwk~i
remitente	kfliunwk~i
remote	'k(g)l*g+m,l-j0i3g5g9g;g=g>gBjEgFgHgJgLgQgRgSgVgWg[i]d^g_gbicgegfijgkimioipiqgsgtgwgygzg~i¡j¢g£g¤g¥g¦g§gªg«i¬g¯m°o±j
remote host	+i,jBj]gpj~i§i¯i°j
remote mail	'i+gbgkjoi¯j°j
remote server	)j,i¡j©i°j
remov*	.j:iFmLgkk
removal	Fk
remove	Hjlj
removed	kk
renew*	¤j
rep	_n
repla*	]kjl
repli*	bktj
reply	(g*j,g-k2g5g:i;g=g?gFgHgJgLiMiNiOiQgRiWg[g]gbmegggjglgngogpgqgtluiwi{i~i£i®g¯k°k
reply end	Mj°i
reply mail	*i
reply rcpt	EiOibgkk§i¯i±i
repor*	lk
report	xj¦j
reput*	:iEgHk^g_tcglisgyg¬g
reputation	:iEgHk^g_ocglisg
reque*	!g"g#i*j-g.g2i4g5i7i8g:i;g=iCgEgFjJgOkPgQgWj[i]l^g_gegfigijgkgmgniqgsiugwgygzg¢g£g¤g¦g§iªi¬g®j¯k°j±g
request	*j5i:iFjWj®j¯i°i
requested	2j;g=iKiLgOk[j]jegfijgni§jªi¯k°i
requested action	fjki§j¯k
requested mail	Ojni
requests	]k
requi*	!g"g#n)i*j+g-g.i/g0j1i3i7f8k:g;f=g>gBiDjEgFgJgLgMgPiQgRiTlUg]i^g_gbicgeigghiigjgkfoipgqgsgtgugvjwixg{g|g~g¡k¢g¤g§g©gªp«g¯g±g
required	#k)i*j+g.g0j1i3i7g8j:g;gBgDjFgLgMgPiQgRiTj]i^g_gbicgejgghikfqgrisgtgugwixgzi¡l¢gªk
required but	Dj¡j©iªf
requires	#iBiªl
requiretls	Tk
resend	"i3kHj²j
reset	+o
resid*	>k
residential	>k
resol*	-f9r:g;i=j>gBiEgFfIjJgQg[g]i_gijkgmgontougwg~g¤l§f±g
resolution	9k
resolve	9k;g=iBiIj]joltk
resolve your	oj
resolver	9l;jFg¤m
resou*	@iyn£l§k°g
resource	yk
resources	@iciyj£k§l
respi*	^juj¯j
respins	uj
respo*	*k+j-o9i@gRgWj[g]fbmkgml{g°i
respond	-k
responding	-k
response	*i+j]gbmmi°j
resta*	§m
restarting	§l
restr*	"i#i.j4pIgLgMfOgPjVi^icjeifggihnkflgsfwg{f¤i§g¯j°g
restricted	"i#i4mIgPjcjejhlkg
restriction	4j¯j
result	Wjdj|j
rete	[k
retir*	jl
retired	jl
retra*	mq
retri*	Qo§j
retried	Ql
retries	Ql
retry	+g,g-f3i9j@oCfJgKkLgQoUg^g_gcgpgwjyl¢g¤g¥g¦g§n¬g°j
retry after	@kQf
retry in	@jyk
retry timeout	Qk
retry*	3j
retrying	3j
retur*	!g&j)i-g5l=iIiLfNiPiQl]ibfdjfihgjgljpgsgtgug¢g¤i§i¯m°i±i
return	&j;g=fLgQiRg]kefkgogrptnukwm
return address	efkfrltjwk
return path	rltjujwk
returned	!g)i-g5l=iIiLfNiPiQi]ibfdjfikiug¤i§i¯n°i±i
returned #	§j°j
rever*	!g9g:i>kEgFgLgkgmgosqirjsiwi
reverse	:i>kFgLgkgomqirjsiwi
reverse dns	>j
revie*	Wk
review	SjWj
revok*	)k6jxj
revoked	)k6jxj
rewri*	¤m
rfc	&i5g<j?kDiGiLgRrUgYj]gbgemkfrjtjug|i®g¯g
rfc #	&i5g<j?kDiRkYj]gekkfrj|i
rhsbl	:m
richt*	.k^l
richtlinie	.l
rifiu*	uj
rifiutato	uj
right	4mKiOgggqkxkyj¤i
right now	yj
right send	4jxk
rights	4n
ring	pm
rly	mm
room	>jMmVj]j£i
root	)krl
route	+g-gLgOg[o]kggkf¤iªj±w
route host	[k]k±f
routed	±k
router	Ki±j
routi*	[m]gajdipi¦g©i±p
routing	[m]gdipi±p
rp	mk®k
rspamd	CiHi{n
rst	,m
rule	%k.n/g4iBiFgLiUi]g^qhgijjgmgogsi{fªi
rules	.kEg^pbjsjxf{f¤j¯f
rules*	¤l
ruleset	¤l
run	+j5l]k¤l
runni*	,k
running	,k
rác	{k
réess*	@j
réser*	Pm
réservée	Pk
réservée aux	Pk
s	-j0j@iOfQgTpcgkk¤i§i¬j¯j
s #	kj¤j§j
s mime	0jTn
sa	¯l
said	(g*g-f5g9g;f=gBiHgMiNiOiWk[g]f^jbiegjgkkpgqgsiwl{i£i§j¯m°k±g²i
said #	MiOjwk¯k
said no	Wk
sale	]k
same	Kicjdjhjqk¬i
san	(k
sasl	#k¢k¤j
save	Jm
saved	2l
say	^jbj~i°j
says	(i)i<k=fEgFjJi^kilkgmfoi|j¡jªg
says no	<jij¯j
sbl	Fk
scan	§l
scann*	"i]gyi§o²l
scanner	]gyi§m²l
schle*	pk
school	]j
schre*	Plkk
schreiben	Pj
schrá*	LkMlOk
schránka	LkOk
score	Ug_pug{q
scored	{l
script	&j.j5t]f¤j
se	"i#i+j-j2j3lLgQk]i^g_jjikjwizi¢g¥i±g
secon*	-j@lQi
second	]j
seconds	-j@kQi
secti*	?jAj
section	?jAj
secur*	!i"j0fLgSlTm^mbgkg
secure	)jTm©lªl
security	!i"j0fLgSlTm^nbgkg
see	!g"g&k.g4g;g>g@jFlHg]i_ibgcgegfgigjimfoisgtgugwgxiyg|q~g¢g¤i§g©i¯j°l
see .http	&kEj|j°g
see .https	Fijixi¯i
see log	°k
seen	@lEj_ipj{j
selec*	6k¤j
selector	6k
self	)l]kpi
self signed	)l
sem	±l
send	!f"g#l'i+i-g.j/g3j5g7g:g<i=g>i?g@gBgCgDgEfFgIiJgLgMeNgOfQiRfSgTiVgWgYg[g]faibkdgegfigmhfigjikflimfniogpgqorisftivgwgxpygzg{f|l¡j¢n£g¤g¦g©gªg®i°g±i²g
send again	*k3j
send behalf	qk
send from	#jqjrjtk
send limit	¢k
send mail	4i;iPj]gfiggugxj|m¡j
sende*	#i*i.g4g6i7g>g@iFfLgOgPg]g^g_kcigmhkkgmfqirisltjulwizg{f|k¢g§gªi¯g
sender	!d"f#g&g'g(g)g*o+g,g-f.f/g0g1g2g3g4l5g6i7k8i9e:l;d<f=c>g?iAgBfCfEeFfGiHfIgJgKgLcMeNgOeReTgUfVgWfXgYq[g]e^c_kagbgckdgecffgmhgifjekblgmengofpfqprusmtsuvvlwtxlyfze{d|n}j~p¢k£g¥g¦g§e©gªi«g¬i®g¯g°f±f²g
sender account	xk
sender address	#j4g:k@gEgFgOg]iefggjgkfqkrmtjujwj~j
sender blacklisted	uj
sender denied	sjuk
sender domain	7j8i9g:l;g<gHg^g_gckegmgrgsitluiviwg}i¢gªj
sender id	|m
sender in	sjuk
sender lacks	4k
sender not	#g4jPjbigmhjkgqjrisfujvgwkzg~g¯g
sender policy	7k|k
sender quota	¢k
sender rejected	uk
sender score	_l
sender verify	tiwm
senders	#i*i.g4g6i7g@iEgFgLgPg]g^gcigmhkkgmfqirisktjunwi{g|k¢g§gªi¯g
sendi*	!g"g#k)g*g-i4i8i;g<g@gCgFjHgLfMgOgPgQgUg]g^g_kbgclegggkflkoipgqlsgugviwgxoygzf{f|j}i¢n¤g§g¯g°g±i
sending	!g"g#k)g*g-i4i8i;g<g@gCgFjHgLfMgOgPgQgUg]g^g_kbgclegggkflkoipgqlsgugviwgxoygzf{f|j}i¢n¤g§g¯g°g±i
sending domain	qjvi
sending limit	¢j
sends	&kFj{f¢j¥i
sensi*	.n
sensitive	.l
sent	!i"i*k-i.i/j2k4g5g?gCgDiEgFiGfHgJgLfMgQfRgUmWg]k^i_fbkdgegggkglkmgnlpgsgugwgxlygzg~j¢p¤g§g®f¯f
sent too	¢l
seque*	bm
sequence	bm
serve	ml
serve*	!g"g'm(i*g,j-m.g3j4g9m;g=k>j@kEkHgIgJgLgMePgQfRgSgUg[g]d^g_gbgcgeggghgjgkgmlnioipjqgsgwiylzi{g~i¢g£k¤k¦l§g©g¬g®g¯f°f±i
served	Lk
server	!f"f#j&i'l(i)j*f+i,k-o.e/g0i2f3g4e6g7f8g9m:g<f=k>j?g@kBiCfDjEoFiGgHfIgJgKfLeMdNgOfPeRfSfTgUjVfWfYgZi[f]d^g_ldgeffggehejfkglfmjnloipkqergsdtgukvgwjxfyozg{e|i}f¡k¢e£l¤j¥m¦o§m©jªi«j¬f®i°g²f
server after	bgkjoi¯j°j
server certificate	'i(i1i
server configuration	§j
server failure	9k
server in	¥k
server not	)i-jEkkgmgug¤i¥i§i±j
server temporarily	§k
servern	,k
servers	9l=i>kpl~j±j
serveur	'i(i=jEkminjyjzi£i
servf*	9k
servfail	9k
servi*	!k"g#j'j(i)g+g,i-j.g/g2i3i4g5i9g:i;i<k=i>j?g@iBgCgDgEkFiIgJgMfOfPgQgRgUiWg[g_ibgcjdgegfggghfkfniogpgqgrgsftgwgxgylzi{g~k¢f£i¤i¥m¦j§lªg¬g®g¯i°g±g²g
service	!l*i-g.g2i4g5i:j;j<k>g@gEiJgLjMgOgPgQgRg]i^i_jbgcjhgjikemgpgqgsftgufxgyizi{g¢g¤i¥m§j©g®g¯k±g²g
service error	;j
service here	¥k
service not	,i;i¥k§j
service unavailable	5j:j]iug¯k
servidor	!g#j'j(i,i-k3i;g=i@iEjMgUi]gjgminjyl~i£i¦i§g¯g°g
servidor de	#j
serwe*	'k9j=j¤k
serwer	,j
serwera	'k9j¤k
ses	]j
sessi*	#k+l,i-j.g2i@gCgKiLgMgQgUi]g^g_gbkhgkgpgzg¢g¥i¦g§g©iªk¬o°i
session	#k+l,i-jCgKjUi]gbk©iªj°i
sessions	yiªi¬n
set	.g8j9i=iBiLgMfOgSiVlZi]i^igkijjgkglimgqi{g¤n®g¯i²g
set up	8j=iZi¤k
setti*	^jgjmfoisk|i¤m
setting	¤k
settings	^joisi¤j
setup	6f]j¤o
sever*	QjYldj
several	QjYldj
shared	©j
she	!j]j
shipp*	]l
shop	]j
short	bjcl
short period	ck
short*	Hmyj
should	Mj
shut	Lkxj¥j
shutt*	¥j
shutting	¥j
shutting down	¥j
si	sk
sich	@jjk
siche*	^l
side	+j-j¤j§jªj
sie	"i*j3i4j=iLg]jcgiijjqjri¢j®i
sieve	5lUgVjsk
sign	#lekkgriugzk
sign in	#lejzj
signa*	6qFgHkTmkgviwg{i§i¯g²i
signal	5l¥k
signal #	¥k
signature	6qFgHjTmvi{i¯g²i
signed	#k)l6jTlqj
signed in	#k
silent	-k
simul*	¬m
simultaneous	¬k
since	!i8jLgXijixi¢g±i
sind	uj
single	Yj
siste*	kk¥k
sistema	¥k
site	:gEiHmUi[j^jcghiuixj{f¢i¥j«j¯g±j²g
size	"g4gAlCgEgJgLgMjOgQgRgUtVo]j^g_gakbkegkgmgpgrfsgug{g¢g£j¤i¦g
size #	Vg]k£j
size exceeds	AiUi
size limit	AjUf]j¤i
się	(j5lwj©k
skipp*	lk
skipped	lk
skrzy*	JjMlOkdlhkkiqj
skrzynka	Okhk
skräp*	{l
skräppost	{l
slots	¬m
slow	]ibfcmyj
slow down	]jbfcjyj
slowed	Kk
sm	zk
sm mt	zk
small	©k
smart*	>glimj¢i±i
smarthost	mj
smells	{n
sms	2jGgUk]eekgihinj¢j®j
sms gateway	kj
smtp	!f#p&i'g)g*g+i,m-j.f/i0g2i3g4g5f9g;f<i=i>i@gBgCgEjGgHgIgJgKgLiMeNgOiPgQgRgSgTgViWg]b^f_fbncgdgegfkhgigjfkilgmjpgrgsgtivgxkyjzk{g|g~g¢j¥k¦i§f©g«g¬j®i¯n°i±g²g
smtp #	MfVj]guj
smtp address	fk
smtp auth	#l
smtp authentication	#j
smtp connection	-j
smtp error	+gbikjoi¯j°j
smtp service	<iEkLj¦i
smtpu*	Dm
smtputf	Dm
smtputf #	Dm
so	*i-g3j<j=g>gDiEgFiJiMgQgXiZiclkgmipjqgrjwk~i¯g
socket	+m,j-jJg[l©i¬i°f
socket error	-j[k
soft	9j@l°l
soft reject	°k
softw*	+jGj¦j§j
software	+jGj¦j§j
solo	Pjgjhk
som	{l
some	bjfj
somet*	/jNjfj
something	/jNjfj
soon	@kbj
sorbs	Fm
sorry	!i"j-i@iAgEgJgOiPiUgZi^i_ibgcgeigihgjgkkqgugyi{g¢g¤g¥i¦j§g¯n°i±g
sorry domain	mj
sospe*	!l
source	Fk_jej{f
sp	vj|j}j
sp pf	|j}j
space	>jFgLgMrejkfsg£q§g°g
space left	£j
spam	"g*i.f/g7g:j;g>g@lEgFrHgLfMgPiQgRgSkUg[g]k^f_nbgcgegggkfllmfogpgqgrgsitgufwgxnzg{w~g¢g£g¤g§i®g¯g²g
spam from	Fk
spam score	{j
spama*	{l
spamassassin	{l
spamc*	EfFl
spamcop	EfFl
spamd	{k
spamh*	:j>jEgFlHj
spamhaus	:j>jEgFlHj
spamhaus dbl	Hk
spamm*	EjFkLgxl
spamming	Efxm
spammy	{l
spamt*	Fk
spamv*	xk
spazio	Mk
speci*	ejgj
speic*	Ml
spell*	kk
spelling	kj
sperr*	Ejlk
spf	!g"g#g.g4g6e7j:g;g>gBgEgFgHgLgMgRgUg^gbgcfgghgjgkfmgogqgrgsgtgugvtwgzg{g||}y~g¢g¤g§g¯g
spf dkim	6g7kvn|g
spf record	}l
spf records	}k
split	®k
spoof	~k
spoof*	~m
spoofing	~k
spoofing policy	~k
spool	JkQiUg]f£q¦l
später	°k
srv	§k
ssl	#f'j+f]f©sªo«k
sslv	«m
sslv #	«m
staff	hkkk
stalw*	Ei§j
stalwart	Ei§j
start	]j©j
start tls	©j
start*	#eQg]i¡m§g©nªp
starttls	#e]g¡m§g©nªp
status	-g3i5l@gJgNmOfQi[i^icgfkkfnk¦j¬j¯k°i
status #	¬j
steht	Ojgklj
still	3m]j¯j
stop	~j¬j
stopp*	.jMgQjXipkxi¥k²j
stopped	QjXi]fpkxi¥k
stor	Un
stora*	JkMl]j¢g£m§i
storage	JkMl]j¢g£m§i
storage limit	Mj
storage space	Mj
store	Jp£k§j
stored	2lJjLjMjmf
stray	&k
string	ej¤j
sts	=gXv
sts policy	Xl
stude*	Mjkj
student	Mjkj
su	*iEjMjWi]ikgsi{j¢k¯i
sua	*jWjgj¢k¯j
subje*	(m)g*l.oRn]g^gkg©j
subject	(k)g*m.oRn]g^g
submi*	#o4lEgMf]gcfzk¢m¯g
submission	#l4lMg]gcgzk¢l
subsc*	!mIiLjPrQgUg]ihgkjliskuf
subscribe	Pj
subscribed	Pl
subscriber	!kLikjslug
subscribers	IiPk
subscription	!j
succe*	2nQj]g_k
succeed	_k
successfully	2k
such	-g.i9g;l=gJjLgOj]jbiiijgklmjogwj¤j¯g±g
such domain	kgmm
such host	;k
such user	ijkjwi
super*	Mj¢j
suppo*	#j0lCjDlLgRgTl]g^gbkjgkfnipirgxjzi¡k«i
support	CjDjpixj¡kªi
supported	#i0lDjTkbkegkgzi¡jªg«i
suppr*	kgls{g
suppressed	ln
suppression	lm
suppression list	lj
sur	*jMj]jyj
surbl	:lFfHk
suspe*	!t"g#g*i,i;g?gEgFfLfMgSk[j^g_lcgdikfmgpiqgsgugxkzg{i~k¢g¤g¥j¦j§g¯g²j
suspected	!fFfSj_l{j~j²j
suspended	!n,iLgMgSi[j]i_gdikgxl{g¤g¥j¦j§g
suspi*	"i@jHjSm_lxj{m§g
suspicious	"i@jHjSl_mxj{l
svart*	Fk
swamp*	yl
swamped	yl
switc*	Lk
switched	Lk
switched off	Lk
sympa	Pj
synch*	bk
synchronization	bk
synchronization error	bk
synta*	ej
syntax	.g6i;g?kBeRmYg]ibrcgeofgigkdrlugwgzg|f}k¤i§g
syntax error	biekri
syste*	¦k
system	!g"g#g*i-i.g/g2g3j:g;l>g@gEjHgJiLfMfOgPgQgRgUiVgWg[g]gbgcgegfgggigjjkiljmgpgqgrgsftjwgxgymzg~g¢g£m¤k¥m¦o§k®g¯g°f±g
system full	£j
system not	¤j¥k
system storage	£j
szerv*	El
sách	IjPj^kgjlk
t	°j
t #	°j
ta	+kjj
table	+gEiIj]kkilj¤i§g±m
taille	Uk
take	"j0iAiEiJgNiUiVicikfmgtgujyiªi°i
take mail	kf
taken	>iLi]ifjmgqiui¢iªi¬j¯i°j
taken mailbox	fjkiqi¢i
takes	"i,iCjLjMgVkgijg{i¥j
talk	bjzi¥j¬i¯j°j
talk me	¯k
talos	_l
talál*	²k
tarde	°k
target	,kQiTi[i]gdiiqkd¤j¯g
target machine	,k
tcp	,l-jEk
te	3kRjUk]j{f®k
te veel	®l
team	Wjkj
techn*	§k
technical	§k
tell	¤j
temp	Jf§k°j
tempe*	}j
tempf*	°k
tempo*	,i9n;g@kCgFgJiKiLjMgNgOgUg]g_lbgcjkgsgtiugwg¢g£g¤f¥g¦g§p©iªg«g¬g¯g°l
temporarily	,i9i;g@kJgKiLiMgOg_jckkgtiugxi¤g¥g¦i§i¯g°k
temporarily deferred	@j
temporarily rejected	°j
temporarily suspended	¦j
temporarily unavailable	@jcj§f
temporary	5i9i@jJjQi]gzi¦g§k©i°i
temporary failure	Ji
ten	4j]k
tenan*	¨n
tenantattribution	¨n
tenantattribution relay	¨n
tenta*	3l
terla*	®k
terlalu	®k
termi*	5l]gki
terminated	5kkj
terms	^juj
test	]jjk²j
text	"i&i.r/i0j4g:fEgFgGiHlRjUj]j^f_ggghgkfmgsgug{l|g}iªk¯i
than	*g+g,g-i.g2g3g5g:i?g@gAlCjDgEgFgGlIiJgKjLgMgPgQkRgUoVkYk^i_gcidjjgkelgpkqgrisgugxgzg{f¢g¤g¥g§g©gªg«i¬i®j¯g°g
than #	:iAiIiQiUjViYieipiri®j
than one	Yj^jdlkf
thanks	{k¯j
that	!f#g(g)i*j-g.j/g2g4j5g7i8g9i:g<j=g>g?gBjCjDjEgHgIgJgKiNgOkPgQgSgTgWgZi[gcedkfigfhgijjfkmmiqgsgteufwixgyg|i£g¤j¦g§gªg¬g®i¯i°g±j²g
the	#d&f'i(j)i*l+j,j-g/i0g1j2i3g6g7i8g9i;k<f>d@fCiEfFcGgIjJiLfMiNjQiRgSkUiVjWlYfZg[i]r^g_gaicidiegfjgiiikglimfpiqjrftfufvgxgzg|g~f¡g¢g£i¤g¦f§f©gªf«g¬f¯j°k²g
their	'i,k=jsi
them	.iRjgj
then	*j©j
there	,j4i:j;jLgNi[i^idjeigikkmgsgug¯g±j
there no	[ikk
third	]jml
third party	ml
this	#g&g'g(g)g*j+f,g-e.e/i0i1g2f3g4m5g7k8f9g:e;f<g=g>g?f@gAgBfCkDgFfGfHfJfKjLjNgPjQgReSgUjVmWkXiYfZi[g]g^i_gaidiedfigihliikjllmjngofpkqjresjtduiwgyjzj{i|g}g£g¤g¥l¦e§g©iªj«j¬g®i¯j±k²g
thread	Kk¦k
thread limit	Kk
three	]j
thres*	ak{k
threshold	ak{k
throt*	Cgcm¢i
throttled	ck
throu*	#i*k4gUicikgmkpj~k
through	#i*k4gUikgmkpj~k
thư	!f"g*i+g,g-f/j2i3i5j9g;g?i@gAiCiEgFgGjJiKiLgNjOiPjQiSiViWi[g]f^gbgdieggihilgnipiqgsgxiygzg{i~i¢i£g¤g¥j§g¯i±g²g
thư bị	5jSjpj{j
thư không	Oj
ticket	0i2jSigisi¯j
ticket #	¯j
tidak	"kLjkm
tiene	sj
til	'jHkJjPjjk±k
till	4jHkPjQi]jkgyf§l±j
tilla*	"k
time	!g*j+g-l5j9g@jJgMgQpUg]k_gbgcjjgkfmgpiyg¢g¤g¥i¦g§j¬i®j¯g°l±g²f
time limit	5jQk
time sender	@k
timed	,g-m3j9j;gQk[gwizi§i
timed out	,g-m3j9j;gQk[gwizi§i
timeo*	+l,g-n9kFgQl[f]gbgcgkg¤j§l°g
timeout	+l,g-n9kFgQl[f]gbgcgkg¤j§l°g
timeout exceeded	+j
times	Qmljpl{j
tip	"n
tiếp	mj
tld	;l
tls	!g"g#f'l(m)l+f,g-f.g0g1i9g;g=g>g@gBgDgEgFgJgLgMgOgPgQgRgUg[g]g^f_gbgcgeggghgjgkfmgogqgsgtgugwgyg{g~g¡l¢g£g¤g¥g¦g§f©xªw«x¬g¯g°g±g
tls error	©k
tls handshake	]j
tls not	©k
tls version	«j
tlsa	)g1u
tlsa lookup	1k
tlsv	«m
tlsv #	«m
tmp	§j
tnef	0m
to	!f"e#i%j&g'g)i*l,e-i.d/g0j1g2j3g4l8g9f:f<g=k?e@gAkBgCfDgEiFfGeHiIjJkKgLgMgNiOjPkQgRjSiTfUgViWiXgYfZi[l]j^g_icfdjegfegjhjikkflimjnoogplresitiufvgyezg|i}f~i¡k¢d£f¤i¥e¦fªg«g¬f®j°f±k²f
today	Ck{k¢l
toimi*	3mQm
tomor*	¢j°j
tomorrow	¢j°j
too	!f#g&g'g(g)g*g+f,g-j.g/g2g3g4g5g7g:g;f<g=g>g@jAoBgClDgEiFfGjHiJfKjLgMiNgOgPfQkRiSgTgUnVjWgYi[g^f_lalblcndieifggghgigjgkelgmfogpiqgrgsftgugvgwgxgymzj{i|g}i~g¢i£g¤f¥f¦g§e©iªg«k¬l®m¯g°f±g²g
too big	AkUiViaj
too busy	yn
too heavy	Uk
too high	{k
too large	AjUjVk
too long	-l9iAkGkLjQkRgUk]ibicfejyg¬g®i
too low	_jak«j
too many	"g+g-g.i4g9g>g@gAjCjEiFgGgHjKjLgMiUgVgYi]ibjcjdiigjgkgmgogplqgsgxizj{g}j¢j¥g§g©g¬l®k°g
too much	@gCjEi]icj{g¢i¬i®j
too old	Qk«j
too quickly	cj
too small	©k
too soon	@j
took	-l
továb*	mm
továbbítás	mm
tp	zk
traba*	jl
traff*	[jajcmyj
traffic	[jajcmyj
trans*	!g"g#g*g+l,i/g0j4g5j9g;g=g>i@gAgCgDiEgFfGiHgJgKgLgMgOgPgQgRgSgTiVg[i]i^jcgeghgigjjkgmlnipgqgugwgxgzi{f¢g£g¤l¥i¦i§i©gªj®j¯n°l±k
transaction	^jbjcf®k¯j°j
transaction failed	^j°k
transfer	+k]jkj¦j
transient	>j§l°k
transit	Tjmk
transmission	+j
transport	5jGikf¤n¦j§gªj¯g±l
trial	¢k
tried	=iLiPiQn]feiti
tries	Qm
tripl*	@l
triplet	@k
trojan	²k
trong	#jCjGjQkej
trop	AjCiGlMgUmVi]gbecjpjyj¬i®j°g
trop de	cipj®k
troppi	cj®j
troub*	9jNl[j¦k
trouble	9jNl[j¦k
trova*	kk
trust	)j_mzj
trust*	)l_l
trusted	)l_j
try	"g#g)g*g+g-g3j5g9l;g=g>g@kEgFgLgMgOgPgQiRgUg[j]i^gcjdjgghgigjkkfljmgpgsgugwgyjzg|i}g¢g£i¤g¥g¦g§n©g®g¯k°k
try again	.i9k;g=g@jJiQi]i_gcikgljyi|i}g¥g¦g§j¬i°j
try another	jf
try later	@i[k_iyi§j¬g
trying	3kQl
ttl	Qm
tu	km
turn	#j0kbj
turned	,k0jLkWl]fui¥j¬j¯l
turned down	Wl
turned off	Ll
twice	bkdm
two	6fEgFiQgRgYo]lbidpekfiigkepjug|f}j¬j¯g
twój	*k{k¢j
txt	8jii}j
type	"p*i.g/g0l9i;i=i]f^gzi{g¤j§g¯g
type not	"j0j
tài	!jLj
tài khoản	!jLj
täynnä	¢k
tên	(j:i;j<idjtj~j¤i
tên miền	;jkftj~j
tôi	]k
túl	Uk
tạm	!j¥j
tới	[j
từ	,j.jWjgjul~i¯j
từ chối	,jWjuj¯j
u	3ksj
ucepr*	Fk
uceprotect	Fk
ukendt	kk
ukjent	kl
umlau*	Dl
umlauts	Dl
un	(i*i3i@iCiHkejijjikfnkxi{f~k®i²j
un virus	²j
una	ej
unable	!g#f(g)j*g+g,i-l0i2g4g5j9j=i>g@gCgEgFgHgIjJkKgLiOkPgRgUg^i_gbgcggghgigjgkilgmgngoipfqgrjsgtgugwiygzi{g¢g¤i¦l§l©i¬g®g¯j°i±j
unable deliver	Oj¯k
unable get	)j
unable route	±j
unable run	5k
unable verify	wj§j
unacc*	uj
unacceptable	uj
unaut*	#n4k6i7k>gFf^gcggikgmirgtguivowgzi|k¯g
unauthenticated	#n7k_ikgmiufvo
unauthenticated email	7k
unauthorized	gjzj|k
unava*	!g,g-j5i9g:j;g@kCgIjKgMgNgOpQgUg[j^i_gbgcjdgegfgggigjgkfnjqiwgxgyg¤j¥g§o©iªg¬g®g¯i°g±g
unavailable	!g,g-j5i9g:j;g@kCgIjKgMgNgOnQgUg[j^i_gbgckdgfgggigjgkfnjqiwgxgyg¤j¥g§l©iªg®g¯i°g±g
unavailable access	ck
unavailable client	Fj
unavailable sender	:j
unbal*	ek
unbalanced	ek
unbek*	;jIjgiiijjkn
unbekannt	;jIjijjjkl
und	Lj]jej²j
undef*	/jNk[i^ikk¤j¦j¯k°k
undefined	/jNk[i^ikk¤j¦j¯k°k
undefined media	/k
undefined status	¯k
undel*	3iQlkjwk¯k
undeliverable	Qjkkwk¯j
undelivered	Qk
under	!i+oKjLg]f^jmgujyk¯g
under*	[jbj¥j¯j
une	*jFjij¯j
unenc*	ªm
unencrypted	ªm
unerw*	{l
unexp*	+kRiblciei¦i§k
unexpected	+i]fblciei¦j§k
ungül*	rl
unique	dn
unive*	kk
university	kk
unix	5j;jJk¤j¦k§k
unix #	5j;jJk¤k¦k§j
unk	;nkn
unkno*	!g"g#g'g(g)l*j+g,g-g.g0k4g5i7g9g:g;l=g>g@kDgEgFgHgJiLfMgNgPgQgRgUgYg]jbjcjdgeffggjhgiijikmlgmgniojpgqgsgtiugwkxgyg{g|g}i~g¢g¤k¥g¦iªg®g¯j°i±i
unknown	!g"g#g'g(g)k*j+g,g-g.g0k4g5i7g9g:g;l=g>g@kDgEgFgHgJiLfMgNgPgQgRgUgYg]jbjcjdgeffggjhgiijikmlgmgniojpgqgsgtiugwkxgyg{g|g}i~g¢g¤k¥g¦iªg®g¯j°i±i
unknown mailer	5kJj
unknown sender	*k
unknown triplet	@k
unpaid	!k
unpar*	ek
unrea*	-l?jIk[j§j±k
unreachable	-lIj[k]g§j±j
unreadable	?j
unrec*	+gbnkl©i
unrecognised	bjkk
unrecognized	bl
unres*	-jtm
unresolvable	tk
unrou*	;kkjtkugwg±n
unrouteable	;jkj±m
unrouteable address	kj±k
uns	Ej
unsafe	¤k²j
unsol*	_j{n
unsolicited	_j{n
unsolicited mail	_j
unspe*	¯k°j
unspecified	¯k
unsub*	lp
unsubscribed	ln
unsuc*	©j
unsuccessful	©j
unsup*	0mDjbk¤k©g«j
unsupported	0mDjbk¤k©g«j
until	%l*j3kCgMgSjaidi¢i¤j¥j
untru*	)n_m
untrusted	)l_m
unused	Ll
unusu*	_icjxk
unusual	_icjxk
unusual rate	cj
unver*	kjqkugwm§jªj
unverifiable	wk
unverified	kiqkwj§j
unverified address	§j
unwan*	sk{l
unwanted	sk{l
up	#g*g+k2g3i4g5g7g8j9j:g;i>j@fCjEgFgHgIiJgKgLfMjPgQmRgSgUjZi[g^g_icgeghglgmfngogpgqisgtjugwgxgyj{g|g~g¢j£i¤i¥g¦g§i«g¬i®j¯l°g±g
up #	®j
update	]j
upgra*	¢k¥j§j«l
upgrade	¢k¥j«l
upgrade your	«j
upstr*	§j¯j°i
upstream	§j¯j°i
urgent	am
urgent mail	al
uri	Hq_f
uribl	Hm
url	*i.gFgHw_f
url in	Hj
urlbl	Hm
urlbl #	Hm
urls	Hl
us	!j"g+i,i.g4g7j>g@iBiFgLgNgOgPgQgUjVg[i]g^g_ibgcjfigghgijmipiqgrgtgul~m¢g¤i©i¯j
usable	=j
use	!g"i#i-g7g:g;g>n@gAiEgFgHgJgKkLgMgNgOgPgQgSgVgYi]i^icidigfhiigjnkglgmjogpgqosftgwgxgyi{g|k¢g¤g¥g§g©fªk«j®k¯g±g
use sender	qk
use tls	ªj
use your	>kuj
used	&i-g:iBjCkEgLiMjUfVgXiggiikgmgqksgtgzi¢k£i§g«j¬j
used up	!iCkUg¢k£i
user	!l"f#i&g(g)g+f,g-g.f/g2g3g4i5j6g7g9g:g;d<g=g>l?g@fAgBgCkDgEeFeGgHgIgJnKmLmMoNkOiPfQfRgTgUcVnWgYg[g]j^f_gagbecddkegfgglhjiljlkplimengofpgqorfsptfufvgwjxkygzj{f|g}g¢l£f¤g¥f¦f©gªg«g¬g®g¯e°g±f²g
user account	]j
user blocked	!k
user box	Jk
user does	Ji]jkj
user in	uj
user mailbox	LjNjkf
user may	qj
user moved	jk
user name	]kdjkfzi
user not	4kJiOi]gcijikkqg
user over	¢k
user unknown	;g]iiikjwj
userid	kl
usern*	zl
username	zl
users	#o>jMg^g_kdkhkkmmgqgsiug{g~i£i¤i¯g
using	:k>iFiug~j¤i
usr	5ljfkl
usr bin	5k
usuar*	5iCjijklsi
usuario	5iCjijklsi
usuár*	kk
usuário	kk
ut	.l
utente	Lkkk
utf	Do
utf #	Do
utili*	*jMjjikmqi
utilisateur	kj
uucp	;jajel¥j
uw	]j¢k¯j
użytk*	sj
użytkownik	sj
uživa*	Mk
v	jlkjplsj¯f±i
vacat*	%m5jsj
vacation	%m5jsj
valid	#i'k(i-g2j6i;i<g=j>g?lDgMgOgPgQgYg]gbielggiijikilgmgoirjsgtiufviwjxg~g¤g¯g±g
valid from	?k
valid recipients	bk
valid sender	wk
valid*	'm)i1j6iQjXj]geirgtiufvjwj©g
validation	1jXjtivj
validation failed	|i
validity	'k
value	.k
van	'i-j?kLiijwj~j¯g
van de	-j
var	JjKi]j£k
var mail	Kj
vasta*	klsk®k
veel	®l
verbi*	+m,m-j]f¬m
verbindung	+k,k
verbindungen	¬k
verif*	(i)k*l-g1i6i7i8g9g;i=g@iLgMgOgQgcgegiijgkjmgqmrgsgtfugwt{g}g~g¤i©g¯g
verification	)j*m-g1i6i7i@j]ikjqgwk{g¤i
verification failed	6i]jkiwi
verification in	@j
verified	(i)jiiqotf
verify	#g'i)l*k-g6i7gEg]gbggikjlgmioiqkrgsgugvgwp|g~g§j©gªg¯k±i
verify failed	gimiti¯k±i
verify sender	wk
versa*	¢l
versc*	njªk
versi*	bi©i«n
version	bi©i«n
verst*	.j
vertr*	)l3k
verwe*	_i²j
verweigert	²j
very	Uj_i~j
verze*	.k¢k
vi	3j@j]jml
via	nj|i
vidar*	mm
vider*	mm
viele	Cjcj¬k®k
viola*	!iRm^k_gbj{j|i
violates	Rj
violation	^kbj|i
virtu*	ii¤l
virtual	ii¤l
virus	"gFgHgUg]mkg§i²s
visit	*k
vol	Mj]l£j
voll	Ml]k£j
volume	cq
vom	sj
von	+iMkYj_jiisi~j
voor	=j
vorha*	8kkk
vorhanden	8k
votre	*k2j3j@iEkFiLgQgUgWkkflisl¢j¯j
votre adresse	sj
votre message	2jWj¯j
vous	#j4kPj]jqjsj
vérif*	wl
vírus	²n
w	"i#i(j1gHjQjSk]jejjjkjqi®j¯g²k
wait	@lCgKi]gaicj¢j§i°i
waiti*	-lbj
waiting	-lbj
want	Hicgsm{kªj¯j
want your	sl{j
wanted	<i=g]j^juk
warni*	3k
warning	3k
was	!i"g#g&g(g*f+j,g-i.i/j2k3g4f8g9g:j;k<g>g@gCiEiGgHgIgKgLlMgNgOfPgQjRfUjVgWk]j^g_gbicgdgiijkkjlgmgniogpgqfsftguevgwgxkygzf{j~f¡j¢g£g¤g¥i¦i§g©kªg¬g®g¯i°l
way	*iAjJini±j
we	"j#g'g(g)j*g+g,g/l0i3i4g7g8j;g<g=g?g@jBgCgDiElGgJgKiLfNgPfQkRgSgUkVg]jbfcidgeggfhfjjkjmjpgqfrgsdukviwmyizg{g|g~f¢f£g¤g¥j¦g§f©gªj«i¬g®g°g±g
we're	yk
we've	Ek
web	#f*i5iFgHncgzk¢i
web address	Hk
websi*	Hj]jjj
website	Hj]jjj
wegen	!lEj]jxk
wegens	!l
weite*	ikmmnj
weiterleitung	ikml
welco*	^juk
welcome	^juk
went	mj
werden	Ijwk¤i¯j
were	fi
what	/lAjUi]kbjkgmiªg«j
when	]k¥j
where	]lbk±m
which	"i=jHkdifikfnkqgri¤i¥i
while	(j+m-j@gIiJiMgQi[g]kwiyg§j¯g°k
white*	^jgnkgsl
whitelist	^jgksl
whitelisted	gl
who	Wk]igkoj
wiado*	.j2jAjSk]fkf¢j®j¯j²j
wiadomości	¢j
wiadomość	.j2jSk¯j²j
will	%j'i*j-g.g3k4g@lEgFjJgKjLgMiQfRgSi]k^j_kbgcgdiegfjkfliminipgqgsgug{g£g¥g¦g§i°k²g
will not	FjQi^j_jdifjkflimj§g¯i
win	Bk²k
win #	²k
wir	Ej
wird	*jciuj~jªj
wish	sk
with	!f"j&i(i*j+l,j-i.i/i2j4f5l6j7j8g9k:g<i=e>g?gAgBnCgDiEeFfGgHkIgJgLgMfNoOfPgQgRgSgUgWgYi]i^ibfcfejfkggheifjjkilgmgofpgqjrfsfugvgxg{f|i}g~j¢g£g¥g§g©kªg«g¬i®g¯f°g±g
within	*j-jQmSjckhj{i¢g
within #	*j-k
witho*	#j&j+j-g.i1k7g8l;g<i=i?jLiQiRkUgYj]f^gbjegkgmgniojpgqgrjtiufzg¢g¯g°i
without	#j&j+j-g.i1k7g8l;g<i=i?jLiQiRkUgYj]f^gbjegkgmgniojpgqgrjtiufzg¢g¯g°i
without sender	Yk
word	*j.oRj
words	.rHf
work	]j
worker	yk¤k
works	gjhj
worm	²o
would	Mj
wrapp*	Ek
write	!i%j*g+m4j5gEiFgIgJlLgMgOgPjQg^gbggjhijkkfmfqgsjuk£j¤g¯g
write error	+j£j
writi*	!iJjujwi£i¤j
writing	!iJjujwi£i¤j
wrong	#f&j(kGgJiLgMgNkTkbjegfijgkkqisgzm¢g¤o¥i§g©i°g
wurde	+i2j3j5jLjPjjjlixizi{j²j
x	(i.j0i5i;j@gJjMgQgUfVgcgkipi¤k¦k§i¯i
x #	(iRi]k¯j
x unix	5j;jJk¤k¦k§j
xbl	Fn
xx	¯j°m
xác	wj
y	Lj
year	]l
yeste*	'k
yesterday	'k
yet	*l3i@lQgkitf§j°m
yok	3l4kkk
you	"g#j(g)g*n+g,g-i.f/i0g2i3j4p5g6g9g:g;i<g=g>i?f@kAgBnCgDgEkHeIgJgLfMfNgPlQfRfSfTgVgWfYg[g]l^fagblciefffgkhfigjemjngoipfqlsptkyezg{g|f}g~k¢k£g¤f¥g¦g§f©gªi«g¬j®i¯f°f±f²g
you do	4jgi
you may	4j]imi®j
you not	*i.gBiPjbggkqjsg~n
you send	tk
you sent	/j
you tried	LiPj
you're	#g*j.g4j@jFgPigkkfslwi{g~m¯f
you're not	4kgl~m
you've	sj¢j
young	_m
your	!b#j&i(g)g*l+f,f-g/j0g1g2l3j4f5g7i8g9f:j;e<f=e>k?g@iAgBiCeEoFjGjIfJgKfLdMdNgOeQgSgTgUgVjWoXgYg[f]l^f_nagbecldfeeffheifjfkdlimfngolpfqmrismtkukviwlxnygzj{i|i}i~f¢m£g¤d¥f¦e§f©g«l¬j®g¯j°g±e²j
your access	_j
your account	!fLgPi]i_gcfqkxl¢k
your address	*iDiOgPk]g_jgikgoiqgskul
your domain	#i7g8i:i;f=gEgFgcjmgqgsktjumvi|j~j
your email	*juj{j
your host	Ejcjmi¢g©i¬j
your ip	:iFjOi_gmjojsg~i¬j
your login	qj¢j
your mail	"j#j*k2i9g;g@iFiJiMgPiQjSjUiVjWj]f^icgjglgmgpgqgsktiugviwgxg{j¢g¥g¦g§i¯j°g
your mailbox	Mfxk¢k
your mailer	Rl
your message	*k.j/j2j3i4i5i:i@jCiEgJgLiMiRgSg]e_gcglgpiqgxg{f¢g¦i®i¯i°i
your mx	wk
your network	EjFf_kcj
your own	pjwi
your pc	²k
your post	Wj
your posting	Wk
your provider	>l
your sender	rj
your server	@jBiEkFi]g_icmliufwjyg{g§gªi«i
your spf	}j
your web	zj
yours	RjViWiqjwi
yours*	*lcj
yourself	*lcj
z	(j-j]j^lcjgjoi~m¯g
za	-j@iUmcj¢j
zablo*	!lElLi]ksm
zablokowane	!k
zabro*	.k^kml
zabronione	ml
zawie*	.k
załąc*	²l
zbyt	AjUk_j¬j®k
zen	Fk
zerti*	(k)k
zertifikat	(k)k
ziel	il
zip	"p
zone	9k=j±j
zosta*	2k
zprávu	3k
zu	3i4j@iAjCiKiLgMfUlckgikfqjyi¬j®j²g
zu viele	Cjcj¬k®k
zuste*	4j5i@jJiKjQj]fkinj
zustellung	4jKjQj
zustä*	ml
à	4kPk]kkiqixi~i
är	3jFiLjMjOj]jxj
å	©j
çok	Uj
è	(i2i3i5jEiMkWj]jjj
été	2j
účet	Ll
über	Mk
übers*	Uk
đã	'i2jLjMiWjjjljnjsjxj¢j²j
đăng	zj
được	*i/j2i4jIjJjOj[j]fditiwj±j
địa	ekfkijkjwj®j±j
địa chỉ	ekfkijkjwj®j±j
İleti	Qm
άγνωσ*	kl
άγνωστος	kl
έληξε	Qn
αποστ*	ul¢l
δεν	"k-jkjmjuj
διακο*	-l
η	hj
μήνυμα	Ul
ο	!jLjQk]fjlsjuk
πάρα	®m
παραλ*	Mk®m
στο	²l
συνημ*	²l
το	Ul¢l
το μήνυμα	Ul
του	"kMk
автор*	#l
админ*	Ek
адрес	!g>jDj]eelfjgihkijjjljqirkwi~i±j
адрес*	>jMkkjsj®j
адреса	4jDkki~m
адресу	lk
больш*	Uk]j
в	!g"g#i(j+g,i-g.i3g:j;g@iBiEiFiGkHiJkLgPkQiSjUgYi[g]k^g_gbgcgfjgjjikiljmgsiugxi®j¯f°g±g
вас	so
ваш	Ejsl
вашего	8jcjtjujzj
вичер*	¢n
вложе*	"n²k
внутр*	hl¦m
време*	§k
вы	Pl
вы не	Pm
відпр*	uk~l
відправника	uk~l
відхи*	uk
відхилено	uk
для	8jPjVj]fhl¢j
до	Pk
домен	:j;mejjikemjsjtm¤k
домен не	;l
домен отправителя	tk
домена	_j
допус*	Uk
доста*	2k3j4j5jKjQm¯m°j
доставка	3k
доставки	KjQk
доставлено	2l
доступ	Ek
е	]fkjmlulyj
за	!m@jQj^j
забаг*	®l
забагато	®l
забло*	Elsl
забор*	"l
заборонено	"l
загол*	Rm
закрыт	Ek
записи	Jk
запре*	"k.l4j^lmlªk¯f
знайд*	²l
знайдено	²l
имя	(jdk
к	±k
кирил*	Dm
лимит	¢m
лист	pk{l
маршр*	±n
много	Cjzj¬j®k
на	-g4iElHlLgMfQgVjhjiljnxi{j£l
не	!g"i#g'g(i)j*i+f,g-i.g2g3i4g5i6i;j=g>iCgDkEgFgHgIjLkMgOiPiQfRgSgTiUgWg[g]f^g_gcfdgegfggjhgkmlgminiokpgqjrgtjviwixgygzg{i|i}g~g¢f£g¤g¥i¦g©iªf«i¬g®i¯j°i±j²g
не удалось	Ik
неакт*	Ll
невер*	rj¤k
недос*	Ol[l
недоступен	Ol
неизв*	kk
нет	4j8j[jgjkntj±i
обрат*	4jok
обслу*	!l
одерж*	sj®l
отвер*	uk
откло*	/jWkfjuj{j~j
отклонено	/j{j
отклю*	Ll
отпра*	!g*j4k@iLg]f_lbgckefgkkfljqlritjulwkxk{g~k¢j¯g
отправитель	ul
отправителя	_lqirjtkwj~k
отправка	lk
отсут*	kk
отхвъ*	um
ошибка	Jk]ffjijzj¤k¦j¯k
пароль	zl
переп*	Mk
перес*	mn
писем	Cj¢l
письма	*j/k3j:iAkGkgihi
письмо	*i2lHjSjVl]fnjpi~k§j²j
по	*jlk°l
повто*	@j
подде*	Dl~l
подпи*	Pk
подтв*	*l
подтвердите	*l
полит*	^m
получ*	"g-i4k9i;iCjDiLgMjNiPgQgUgVl]gdkeifmgkijjgkiljsj¢g£g®k¯g±j
получатель	Cklk
получателю	4k±k
получателя	!i-j;jDjMkNiVjdkejfmij
получателя не	;j
польз*	kkqjsj
попыт*	3k
потре*	km
похоже	{k
похоже на	{k
почто*	#jJjNkOj¦k
почтовый	Jj
почтовый ящик	Jk
почты	¥l
прав	4k
превы*	¢j¬k®j
прини*	"j>jgjuj
приос*	¥l
прове*	"k
размер	Ul
разре*	gm
рассы*	IkPmlj
репут*	_n
с	"j-i>iEjNk]gciqkui¬l
сайт	Hl
серве*	(j)kDjEk]f_lminjpl£i¤j¦i
сервер	+j-k9j>jDkmjyk
сервера	(j)k_l¤k¦j
серверами	pm
серти*	'k)k
сертификат	)k
систе*	¦n
скрин*	Lkhk
слишк*	AkCjGkKiUl]fckylzi¬j®j
слишком	AkCjGkKiUl]fckylzi¬j®j
слишком много	Cj¬j®k
содер*	.j/kHkej
соеди*	+l,k-k]eªk¬j
соединение	+l
соединения	ªl
сообщ*	Wk
сообщение	Wk
сотру*	jl
сотрудник	jl
спам	{k
списке	Fl
списку	Pk
список	@kEjFlgksj
списък	Pl
ссылка	Hl
такого	km
только	hn
у	,k8jEjMl²k
удало*	Ik
удалось	Ik
через	!k@k
этому	4klk
этому получателю	4k
ящик	JjKlLkMlOkhjij
ящик недоступен	Ol
ящика	gj
אינו	-l
בשל	!l^l
ההודעה	Qo
החשבון	!lLn
הנמען	sn
השולח	um
השולח נדחה	um
השליחה	¢n
זה	"n
יותר	®l
לא	Qkkm
מדי	cl®l
מוכר	kl
נדחה	^lul
נמצא	²n
البريد	hm
الحد	¢n
الحساب	!n
المست*	Mk]fsl®l
المستلم	Mlsl
تم	Llun{k
جدا	®m
غير	"kmj
مرفوض	^n
هذا	hm
กรุณา*	#n]dco
บัญชี*	!nLn
ผู้รั*	Mmsn
あり	-i/j4jRjdjfjnixi£j¤i©i
いま	'i)i*i3i4i:i;fEiGjHiKiNjQgRgVi^gajeijjkflimjpjyj¥j§i±g
から	+i-j>jEj]ghltiujvi¬i
があ	-i/j4jRjfjkgni~i£j¤i©j
が不	?k
が多	®k
きま	)i.i0iLiOiPj[idjhjiiwi}i§i©i¯j
ぎま	Akck®k
くだ	#i*i°j
け付	aj
この	4jKjLjuj
さい	#i*i°j
され	)i-g/i2j:iEiHiMgQgWjegkiminisjvi{i©gªi«j±i
した	!g"f#g)g+i-j.i/i2i3g4g9i;gEgFgHiIiJjLfQiRgSjTiViWk[g^i_gbgcgeghgjjkgljmgnipgqgsgwjyg~i£g¤g§gªg«i¯k°g±g
して	*i0i8i@iHiKkLgNjRiSikglipjqitixiyi¥iªi
しま	+g-k.i1i9iHjIiJjKiLgQiTiWi]gcgjjkgmioiqisg~i¢i¥i©i¯j
すぎ	Akck®k
せん	!g'g)i*g+g,g0i1i2g3g4k5g;g=i>i?i@gEgFgHgIiOiQgRiSgUgWi[i]g^g_iajcgdjfggjhjjglgmjngoipgqixgyg{g}i¢g£i¤g¥i¦gªi®g¯i±i²g
ため	.i:iHjLkTi[i]f_igjiiliwiyizi}i~i¥i¯i±i
ださ	#i*i°j
って	]j
てい	'i)i*i-g3i4i:i@gEjGjHiKiNjPgQgVi]g^gajeijgkfmjpjsjugvjyi¥j§gªi¯g
でき	)i.i0iJiOiPjTi[i]fdjhjiitjwi}i§i©i¯j
でし	Wj]jwk¯k
です	!j3i<i?j@iKiLiSilirkug
ない	gjkjnjvjªj±j
によ	!jWk^l§j
のた	[jyj¥i¯j
のア	Lj
のメ	Njhjujvi¯i
の受	Ck
の宛	4k
は受	uj
まし	!g"g+i-j.i/i2i9iHiIiJjLgOgQiSjTiWi^i_gcgegjkkfmgnipgqg~i¥iªg«j°g
ます	"g'i(j)g+g,g-f.g2g9g:i;g>gAkGjHiJgKjLgMgNiOgRgSiVi[g]g^gbgckfjhgjikfnipjtiugviyj¤i§i©g¬i®j¯i°g²g
ませ	!g'g)i*g+g,g0i1i2g3g4k5g;g=i>i?i@gEgFgHgIiOiQgRiSgUgWi[i]g^g_iajcgdjfggjhjjglgmjngoipgqixgyg{g}i¢g£i¤g¥i¦gªi®g¯i±i²g
より	!jWk^l§j
らの	Ejhjuj
りま	(j-i4jLgRifjkjni£j¤i©i±i
れた	kj
れて	'i)i3i:jEiHi]geimisiviªj
れま	+j/i2jWj_ikgnivj«j±i
をお	yj
を超	CjGjMjVj
んで	Wj¯k
ァイ	"k²j
アカ	!jLj
アド	]gekfkiikjqjuiwj¬i
イズ	Uk
イル	"kIj²k
イン	:k;k=jtkvjzj
ウン	!jLj
エラ	¦k
カウ	!jLj
クス	MjNjOk
サイ	Uk
サー	'i)i,i-i0iEj]fni¤i¥i
スが	ij
スは	kk
スト	(jgj¤i
ック	*iHjKiMjNjOk
ッダ	Al
トは	Lj
ドメ	:k;k=jtkvj
ドレ	]gekfkiikjqjuiwj¬i
バー	'i)i,i.j0iIjPj]fni¤i
ファ	"k²j
ヘッ	Al
ホス	(j
ボッ	MjNjOk
メイ	:k;k=jtkvj
メー	!g"g#i*i+g-g.g/i2j3i:i;g<i?iEgFgHgJjKiLjNiOjSjWgajbigghijgkilgmgnipjtivizg~j¢g§g
ユー	kk
ラー	¦k
リス	@jgk
ルが	pk
ルは	"k2jajniujvi
ルア	kk
ルボ	NjOk
レス	]gekfkiikjqjuiwj¬i
ント	!jLj
ーが	?k
ーは	mk
ーザ	kk
ード	ljzj
ーバ	'i)j,i-i0iEj]gni¤i
ール	!g"g#i*i+g-g.g/i2j3i4g:i;g<i?iFgHgJjKiLjNiOjPgSjWgajbggghijgkilgmgnipjritivizg~j¢g£j§g©g
一時	§k
一致	ql
上限	CjUk¢m¬j®l
不允	mk
不再	jk
不可	Om
不在	]kgk
不存	¤j
不接	ukyk
不明	kl
不正	?k
不符	ql
不足	]j£j
中で	!k
中継	ml
临时	§m
主机	,j
主機	-kEjFj_k~j
付け	aj
件主	_l
件人	"g*i-g2g4j;gCkFgJjKjLgMiNjPiQgUgVi]f^gbgdjgjiijgkjlimgqirjsitjujwj{g~j¢g®m¯f±i
件地	ej
件域	mjvj
件已	2jJjSlnj
件者	Sjsjuk
件被	gj¯k
使用	BjKjLiOmhl
信で	hjªj¯k
信を	©j
信件	/k3kHlQkSj]f^jhj
信拒	sl
信数	¢l
信箱	JjKjMkOj]fikjj
信者	CjMjSjfjsj
信誉	_n
停止	!mlk¥l
停用	«l
允许	hjmk
入黑	sj
內含	Hl
公司	~k
内容	/o
内部	hk¦l
再送	@k§j
処理	§l
出人	gjqjtj
列入	Hk
列表	Ik
判定	{k
利用	!kOj
制限	Cj¢j
加密	©kªk
务器	#j'i(j)j=i@iMg[icgkgmknjwiyi~j£i¥i©i¯i±j
发件	FiPj]gcjefgikgqjrjtjumvjwlxizf~j¯g
发信	#l4i@iPk]g_kcjtixk¢k
发送	4jWj]fckljqk¢l
受け	_jajuj¥iªj
受信	)j*iCkJiMkRiSiVj]ffiglsl¥i
可用	Ol
名单	@jgkljsk
后重	@j_jykzj
含有	.oHjej
告信	{m
器不	ml
因未	!n
在し	kj
地址	>jDkYj]gbgelfkiiljqkwk¯f±j
垃圾	:jlj
域名	(j:k;i=jBi_jcjjikgtj{f¤j
处理	§k
外部	hl~m
多す	®k
失敗	9jIjzj©k¯j
失败	5kIkJjMiQjwj©j¯j
存在	kk¤j
安全	^l
宛先	4jKiNjdjfjkkli®k
容量	Ml
寄件	_luj
寄信	ck
密码	zl
对方	!i'i+i,j-j/j2jMkQg[i]fcggjhjkinjsj£g©i¯i°i
封鎖	Em
對方	-l
小时	yl
差出	gjqjtj
已停	«l
已封	Em
已被	HlLjSj{j
帐号	!k
帳號	kkqj
廣告	{m
异常	Nl
您不	3l
您的	2j@iWjgjsm¯j
感词	.m
成员	Pm
户因	!l
投稿	Pl
投递	!i'j*j2j>iHjKjPjQjVi]fcjdjkflj§jªj±j
拒否	/iEjsltivi~i
拒收	:j?igjiksj¯j
拒绝	AkHjWjfjukwi§i°j
指定	gkkk
接受	/kukyk
接收	/jAkClLjUj]fgj¥j°j
接数	¬l
接続	(j-jEj¬k
提供	mk
收件	*i-g2g4j;iCkFgJjKjLgMkNjPgQgSkUgVi]e^gcgdjekgkiijgkjlimiskug{g¢g®m¯g±i
收信	_ljj¥j
敏感	.m
數過	{k
方服	[j¯j
无此	kl
无法	IkTj[ldjti£i¦j±j
時的	§k
暂时	[j
服务	"g#j'i(i)j=i@iMgQg[icgkgmjnjwiyi~j£i¥i©i¯i±j
期限	Qk
本公	~k
本站	El
权限	4l
查询	¦k
格式	/k
没有	4k=kkj©j
灰名	@l
用户	!i#jJjkkqjsi¢j¦j
登录	zk
的邮	2j@iKj]jgj{j¯j
直接	>m
相手	'j+j-j0jMj[j
確認	wk
禁止	"j.kEj
稍后	Kj°k
空间	Mk
策略	^m
管理	EjPjSkWl¦l
箱不	Oljk
箱已	Lm
系统	3jEjKjQi]fyj¤i¥j¦j§jªj°i
绝接	Ak
者の	CjMk
联系	gj
自动	ik
被拒	]jgjªk
要求	Tjªk
解析	tk
設定	gjiksl
許可	gk
認証	#jvjzj
记录	=k
该收	4k
账号	¢l
账户	!k
超え	GjVj
超出	¢k
超时	-m
超过	GkLj]f
超過	Cj
转发	ikmk
过多	pj¬j®k
连接	+k-jEkyj¦j¬k
退回	Qj¯j
送し	¯j
送信	#i.i4j:j>j]f_icmqiuiwixj¢k
通知	¦k
通过	Wj
逾時	Ql
違反	.l
邮件	"g#g'g(i)g*i+f,i-f.j2i3i4g5g7i9g=jAkCjFfGgHjIjJiKiLfSjTjUgVjWi]ebgeigihjigjgkgmfnipiqjrgsgugvjyjzg{i£g¥i¦g©gªg°g±g
邮箱	2jDkKjLiMiNlOmPieiijjjkl¯g
郵件	pk
配信	2jlk
配送	Ql
重试	@kKlQj_j
链接	Hn
错误	?iJjrj¤j¦j
队列	yl
附件	Uj
限を	Cj
限制	PjVk¢k
隔离	Sm
频率	Ckcm
验证	#kwj
黑名	Fjsj
거부	,k^jlj¯j
계정	!kLlqj
니다	!i'g)g*g,g2g9gFgHiIgLiQiRiSi[g]d_ibgcigihiiilimiqirgsitixi~j£g¤g¥i¦i©g¬g®i¯i°f±i
단되	Ek
도메	;k
되어	.jgjij~k
되었	.jHjSjuj²j
레이	ml
릴레	ml
메인	;k
메일	,j-g3j>jLjOkPiRjSj]ggjhjkjpjxi¥j¯j
발송	.jcklj¢n
발신	_jrkuj~k
사용	LkOkkj¢j
서버	'k+j,j-lEjpj
소가	rk
수신	+j-jMj_jljsk®j¯j±j
습니	!g,g.i3i>i@gEiHjLgOiQfRiSiUg]f_gbggihiijlimjpiqgrgtiyg{i¥i¦i®i¯i°g±i
신자	rkskuj~k
실패	ik©k¯k
않습	-jRjhj¥j
없는	kl
없습	±j
었습	+j.jHjSjuj²j
에서	²k
용량	Mk
용자	kk
이가	ml
이용	!l
인증	'k
일을	hj
일함	Ol
입니	!k3jLk
있습	3jPjgjpj
전송	¯k
주소	gjhjijljqjrk±j
차단	EkHj~k
찾을	kk
초과	-jMk¢k¬k®j
하지	-jlj¦k
합니	_j~k
`;
