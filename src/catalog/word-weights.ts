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

/** A row for each feature: its name, a tab, and pairs of a cause and the weight for it. */
export const WEIGHTS = `
#	!c"b#c%s&e'k(f)d*c+g,s-j.d/c0o1j2i3r4e5t6g7c9b:d;e<k=_?g@mAnBgCjDmFdGtHdIeJfKeLgMlNiOgPcQpRiSjTeUnVrWiXeYjZc[i]n^cagbicjdoeggbhbibjelimboepkqdsatbuevfwgxcyfzk{k|b}k~a¡m¢l£g¤g¥i¦e¨c©oªm«u¬m®k¯g°g
# alert	§m
# b	>l
# ban	El
# bit	0pDlRnef
# bitmime	0n
# bytes	AkVk
# c	rk¬n
# characters	Um
# connection	]k
# d	®l
# days	!k*l:jLlQjSlUfWmlk
# db	[lol
# dns	6l
# f	¬n
# gb	0lMq¢o
# h	3lElQmcj¡k
# hours	3p]eyk¡k«f
# in	;kRkbk
# k	AmBl
# kb	+lApGjPfVqaj
# m	UmVl
# mail	¡n
# mails	Cn]fcm¡k
# mb	LgMmQgUrVvcgqj¡f«f
# messages	Ckcl
# min	-m9j@mClKkQf]fcj¦jªf
# minutes	-lckwj
# months	Ln
# mx	7m<f=e@eBkEjFkmkrmul|j«j
# no	!j/k5jfkkj
# not	#j;lkklkmj©k
# pages	2m
# people	«m
# received	pm
# refused	,dHlzl
# rejected	FeUkcjojul¦n©j
# s	-n5j@lKjcj®f
# seconds	-k@fQk®k
# sender	qkwl
# times	lkpm{k
# x	VfYj]k¥k¬j®k
# xx	¬l®r
# мб	Uo
.abus*	Fn
.addr	oq
.arpa	os
.auth*	hn
.authrequired	hn
.comm*	ck
.community	ck
.deli*	4k
.deliver	4k
.dmarc	7o8t
.dnsbl	Fr
.docs	&k^kck
.erro*	¬n
.errors	¬n
.exam*	!e"e%g&k'm(o)g*m+j,m-m.d1n2f3f4g5e6f7k8n9m:k;o<j=m>k?g@fAfBiCeDgFkGfHkIfJeKfLdMeNgPfReSfTfUgVeWgXnYfZi[i]f^kafbfeigdiejmkileminjofpgqirgsftguivgwjxgyeze{g|j~j£f¤i¥e¦d§k©fªe«e¬l®k¯j°e
.exampel	;o
.example	!e"e%g&k'm(o)g*m+j,m-m.d1n2f3f4g5e6f7k8n9m:l;j<j=m>k?g@fAfBiCeDgFkGfHkIfJfKfLdMeNgPfReSfTfUgVeWgXnYfZi[i]g^kafbfeigdiejmkkleminjofpgqirgsftguivgwjxgyeze{g|j~j£f¤i¥e¦d§k©fªe«e¬l®k¯j°e
.exce*	Rkqk
.exception	Rkqk
.exma*	;n
.exmaple	;n
.fqdn	Bl
.gmial	;s
.goog*	Ckpk«j
.google	Ckpk«j
.helo	Bn
.help	{m¬n
.home	5m
.inva*	Rmeo
.invalidinsmtp	eo
.invo*	]l°m
.invoice	]l°m
.java	;l
.javax	§l
.loca*	Bo
.local	5ttk
.localdomain	Bo
.localhost	Bo
.look*	Fm
.mail	!f#j&g'j(j*n+n,d-j.f/i3g4f5g6g7j8g9e;k<f=i>d?gBmCjDgHeIgJmLjMuPfQfSgUiVgXi[g]f^r_fagbfcmdgfggihgigjekilgmkngpiqfrgtfudvgwixfzg|g~e¡d£g¤l¦f¨f©gªf«k¬m®g¯f°g
.mail*	pm
.main	£p
.over*	Mp
.pool	>m
.post*	4jEjFfLkejhj£k¦f¬k®k
.postmaster	4jEjFfLkej¬k®k
.query	Fn
.reci*	Vkkk
.reso*	#f4l9fIiVkenglhm
.resolver	#f4l9fIiVkenglhm
.rules	^m
.send*	qm
.smtp	#j(m
.smtp*	&q+m;k¥l®e
.smtplf	&n
.spam*	:kEdFvug£j
.spamcop	Fm
.spamhaus	:kEfFp£j
.stor*	4kKkNkqk¡k
.storedrv	KkNkqk¡k
.supp*	#k7j;jCkFfRjUk^epk«j¬j
.support	#k7j;jCkFfRjUk^epk«j¬j
.tick*	5o
.ticket	5o
.tlsv	©n
.troj*	°p
.trojan	°p
.unkn*	;m
.user	Jm
.worm	°n
0:	!i"j%p&g'j(k)j+l,j-l.j/g0f1b2l3l4i5f6d7^8b9i:b;j<f>d?l@fAjBcCeDeEiF]GjHfIjJeKdMiNkOgPlQjRdSkTfUgVfWkXbYiZg[o]s^i_ebecfdjemfjgihjiejkkemenjobpiqgrjsftcufvgwcxdyizg{f|c}_¡j¢g£g¤i¥m¦e§e¨f©gªf«l¬t®t¯i°j
1:account-suspended	!t;mEgFfHjKkLjMfOgSk]m_gcgdijgkemgsjtgxlzk{g¡g
1:attachment-blocked	"z.fFgJiKgRiSiUo]j^g_gkgmgxg{e¦g°p
1:auth-required	#s1iLlbgkgmjqfugvl}g~j
1:authentication:W	6jkgojumvizj|l}j
1:authentication:p	(j<joeqjtkwk
1:authentication:s	6kBgXjcfkfmgoltlukvnxkzi¬n
1:authentication:status-words	rj
1:authentication:w	!f"f#l&g'g)i*k+g,g-f.f/g0g1k3g4g5g6r7r8y9f:p;i<g=i?g@eAgBnCgDgEdFcGgHfIgJfKgMeNgOfPfQfRfSiUeVgWgXgYgZg[g]t^d_fcidgeffggihfigkalfmgoqpfqergsducvnxfygzj{f|n}u~r¡d¢g£i¤g¥g¦f§g¨f©gªf«g¬k®g¯f°f
1:bare-line-feeds	&u
1:certificate-expired	'n
1:certificate-untrusted	'j(k)m]k§f
1:challenge-response	*m
1:connection-dropped	+t,f-n5f9g@gEgJiQe[m]l_gbgtfyf¢j¥k¦gªe¬k®o°j
1:connection-refused	+f,s-fQj]jyjªk¬m
1:connection-timeout	!g"g#g*g+f,m-t.g3k4g5k9j;g=f>g@fBgCgDgFfHgJiLgMfNgPgQmRgUfWi[u]i^g_gcfegfigghjjgkflgmkogpgqgsgtiugwixgygzi{g|g~g¡g¢f£f¤g¥l¦k¨iªf«g¬i®i
1:content-policy	"g.x/o]k^gxg{f¦j
1:content-problem	/q?kAkGjRkYk
1:content-rejected:p	"k/qJjSj]k
1:content-rejected:s	/l?kAkGjRlYk
1:content-rejected:w	"p#f&g'g(g)g*m+f,g-f.r/j0g1g2g3g4e5f6g7g8g9g:s;f<g=g>g?g@lAgBfDgEeFgGgHqIgJfKfLdMfNgOfQgRfSpTgUkVgWgXgYgZg[g]w^d_magcddgegfghfifjfkalmmdngofpfqfrgteufvgwfxqyize{m|f}g~k¡d¢f£f¤f¥p¦o§g¨f©gªf«g¬f®g¯g°w
1:conversion-failed	0zTk
1:dane-failed	1vHo
1:delivered	2l
1:delivered:s	2l
1:delivery-not-authorized	!j"f#k&i.k/g4o5k7g>f?kBgEfFfHgLfMgRfUg]k^m_fcgekfggihkkfogqisiwgxfzk{i|f~f¡g¦g¨j©j¬r
1:delivery-program-failed	5qJjNkQf¥k
1:dkim-failed	6y]kkgvf
1:dmarc-failed	7y8u]j^gcgkgmgogtg|g~g
1:dmarc-policy-missing	8l
1:dns-failure	-f9v;j=o@gBjIk]lcgkgoj¦f
1:domain-blocklisted	:pFdHl
1:domain-not-found	!g9f:g;v<g=o@gBlEgFgLgMg]k_gcgikjgkgmjokqgsgtlugwf|g~g£g¯k
1:domain-null-mx	;f<t=eLj¤l
1:domain-unknown:W	;m<kkg¯k
1:domain-unknown:p	;d=lkn
1:domain-unknown:s	<l=pekof¯m
1:domain-unknown:w	!g#g-g4g:g;n<n@gBmElFgLiMgRgUgZg[o]k^g_gbgcgegiljgkdojpgqgrgsgtnugwfxgzg{g|g~g¡g£g¤i¦g¬g¯m
1:domain-without-mail-server	;f=nEm¤f
1:dynamic-ip-blocked	:g>zEdFfHgljmkpksg¯l
1:expired:p	£k
1:expired:s	3kQn
1:expired:v	*j3k=lQiSiUgWjbkcgkfli©i¬p
1:from-header-invalid	?pReYk
1:greylisted	!i*j-i.g9i@oCfFgKeMfOgQiUg]jbkkgwmyi¢g¦l«g®q
1:header-too-large	AqUf
1:helo-rejected	Bnbmoe¬o
1:hourly-limit-of-recipient	Kk
1:international-address-unsupported	9kDxef
1:ip-blocked-by-recipient	#j,oEnFfSj]kbjckoksf
1:ip-blocklisted	"g#g*g+g,g-g.j/g6g7g:n;g>e?gDgEtFrHnJgLeMfOgPgQgRgSgUf]l^f_kbfcedgegfggfhgigjgkfloofpgqfrgsstfunvgwgxjyizf{k|i~g¡g¢g£g¤g¥g¦f¨gªi«g¬g®g¯g°g
1:line-too-long	GpRfUkbfejrk
1:link-blocked	:rHr{f°d
1:list-expansion-failed	Irpl£j
1:local-delivery-failed	!g"g-j.g/j2q5j9g>g@fEgFgJoKmLiMiNpOjQgRgUg]j^g_gbjcffiggigjgkjlgmgnjqgukwgxg{g¡g£l¤g¥m¦g§g¬k®f
1:loop:W	pm
1:loop:s	Zkilpk
1:loop:w	Zopr
1:mailbox-busy	Kn
1:mailbox-disabled	!n"g#f'g*g+k-g.l0g4g5g6i7g9g:g<g=g>g@fBgCjDgEgFfHgIgJfKmLxMdNiOkPkQgRfSgTkUgVg]l^g_fbgdgegfggghjijjnkglkmeogpgqfrgufvgwgxlygzk{g|g~g¡f¢g¤n¥g§g¨gªg«g¬g®g¯g°g
1:mailbox-full	!j"g#g*g+g-g.g/g0g2g3g5g7g9g;g=g>g@gAgBiCjDgEgFfHgKiLgMxNgOfPgRgSgUfVl]x^g_gbgcjdgeifggghgijjfkblgmgogpgqgsftgugwgxfyjzg{f|g~g¡o¢s£g¤g¥g¦j§g¨g«i¬g¯g°g
1:mailbox-full:W	Ml
1:mailbox-full:p	!kCkLfMeQiUiVk]lcgejkf¡k«j
1:mailbox-full:s	Mm
1:mailbox-full:token	Ml
1:mailbox-full:w	!g"g-g@gBiFgJgKkLfMnOgQfUfVj]t^g_gclhgikjgkemgsgugyjzg{g¡l¢r¦j«g
1:mailbox-inactive:W	!kLl
1:mailbox-inactive:p	!m6iFgIgLmMfOfPmRgSkTk]idijmkglimgsgtixg¤k
1:mailbox-inactive:s	!k@iClJlKmMfNpOnigsj¡g¢gªg
1:mailbox-inactive:w	!o"g#g*g+k-g.k4g7g9g:g;l=g>g@gCfEfFfHiJgKiLmMeNjOiPgQgRgUg]p_fbgcgeggghjikkclimfogpgqgsitfugwgxrzm{f|g~g¡f£i¤k¦jªg«g¯g°g
1:mailbox-problem	@kJpNrOlkf
1:mailbox-unavailable	!g'j.i4j6j9g;k<i@iEgHgJiKgMfOkQfRgUg]j^j_gbgdkekfpgfijjgkglimiofqgsiufxg{g|j~g¡g£i¨i¬l®g
1:mailing-list-closed	4nIkLkPv]igehikgmgqfsgufxj
1:message-expired	'j*j+g3n;j=lFgMgQsSiTjUfWk_gbjcfkflipg£j¦g©i¬o
1:message-not-compliant	"g#l&g(k*g.m/f0l4g7i;f>g?nDjEgFgHgLgMgPgQgRqTgYj]j^k_gbkcgenjgkdlgmgogpgqgrlsgtgufvgwgzj{g|g}l~g¡g£g¦g«g°j
1:message-quarantined	*jCjSn]f
1:message-security-failed	'jTrzk§l
1:message-too-large	!g"j#g*g-g.g/g4g5g;g>g@gArCgEgFgGkHgJgKgLfMjOgPgQgRgSgUuVr]q^g_galbfcfgghgigjgkelgmgogpgqgsfugwgxgylzg|g~g¡f¢j£i¤g¦gªg«k¬g°g
1:message-too-large-for-recipient	UjVu
1:message-too-large:W	Uk
1:message-too-large:p	AiUpVj
1:message-too-large:s	UkVr
1:message-too-large:w	"j.gAoCgEgFgGlHgLgMjQgRgUiVo]p^g_galbfcfkfmgpgsgxgyl¡g¢j£j¦g«k
1:moderation-rejected	Wo
1:mta-sts-mx-mismatch	Xw
1:multiple-from-addresses	Yl
1:network-problem	[o¯k
1:network:W	-l9k¦e
1:network:p	'i(k-d]kbfzj¥n§j©l®j
1:network:s	+o,o-l9m[mmltfyg¦fªf¯k
1:network:status-words	Qj
1:network:w	!g"g#f&g(g)g*g+j,n-m.g/g0g3i4g5j6g7g9m:g;j<g=f>f?g@eBiCgDiEfFfGgHgIkJjLfMfNgOiPgQiRgSgTgUfVgXgYgZg[v]r^g_ebgceegfigghiigjgkdlgmengojpgqfrgsgtiufvgwixg{g|g~g¡f¢i£f¤f¥j¦j§m¨j©i«g¬q®m¯f°j
1:permission:S	hkqr
1:permission:p	4jPk]jgo
1:permission:s	!k4m?k^kmmqk{k
1:permission:status-words	4n
1:permission:token	glhlql
1:permission:v	#k&j.m4l5kLgPjRf]k^jekgehikfmdsjxfzk{f|f~g¦g¨k©j¬q
1:permission:w	!g"g#g)j*k/g4n5n7g:g;g>g@gBgCgDgEgFfHgIjJiKgLiMfNgOgPpQgRgSgUfViWn]i^fbgcgegfgglhjigjgkflgmiogpiqjrgsntgudviwfxizg{g|g~k¡g¥g«g¬k¯g°g
1:policy-rejected	"m#j%g&i'g(g)j*g+d,o-d.l/m0e1f2f3e4m5d6e7g8g9f;f<e=d@lAiBjCeDfEkFcIeJeKdLaMeNfOgPnQcReTfUeVeWqXkYkZf[f]p^oakbfddelfpgghjjckglimlnfofpeqjsiulvgwbxgyezj{k|e}f~k¡j¢f£d¤f¦a§g¨j©lªi«i¬v®r°k
1:policy:p	'j)f4i7g:k=gFjPiUg]k^l_fbgggkgmlqjslumxfzj{g|f¡g¤j¬i
1:policy:s	!f#k&g'i(i)j+g,g-g.g/f0g4j5g6g7f8i9g:i;g<g=g>f?j@kAgDgFdGgIgJgKgLfMeNgOfPiQgSjTmUeVgWiXiYi]g_gaibdckdgegfjhkigjgkglimjofpgqjrjsjtiuiwlxg{j|i}g~i¡l¢f£f¤f¥g¦c§n¨i©iªl«f¬i®i¯g°i
1:policy:status-words	Tozk
1:policy:v	"l#g%g&j'g)j*g+e,q-d.l/n0f1f2f3f4j5e6e8f9f;f<f=d>i?f@gAjBiCdDgEmFfIfJfKeLbMgNfPlQdRdSfTgUgVeWpXkYiZf[f]q^k_jakbgdeemfqgjiijckemfnfoipfqgrkslulwcyezk|d}f¡f£e¤g¦e§e©mªe«j¬t®p°j
1:policy:w	!g"g#g'l(j)n*g,n-f/g0g1t4g5g7g9f:g;f<g=f>g@gCgDgElFeHmJgKgLfMgOfPgQfRgSjTmUfVgXu[g]j^g_fajcjdgeggfhgifjgkdlgmfoipgqfrmsitgujvgwexfygzf{f|g~f¡g¢g£f¤g¥g¦f§j¨n©o«g¬g®g¯g°g
1:poor-reputation	,j:i>fHkPj_pclljsfufxj
1:priority-too-low	am
1:protocol-error	"g#l&i+g,g-g.g/g0j5g;g>g?jBjDkEgFgLgQgRgTiYg]p^g_gbocfeikgmgpgqgrltgugxgzo{g~g£l¥g¦f§g¨e«i¬k®l
1:protocol:W	0lDj
1:protocol:p	#j?k^l
1:protocol:s	#m0nBjDkGjkf¨f¬j
1:protocol:v	#g-g0j?jDlEgFgGgMiTi]pblcgejmgrjzl£l¥g¦f«i¬i®l
1:protocol:w	!g"g#i&p(j*g+g,g-g.k/f0q3g4g5g6g8g9j:g;f=g>g?p@gAoBgCgDqEgFfGpHgIgJgLfMfOgPgQfSgTjVgWgYp]i^f_fbkcfdgeofghgjgkblgmfogpfqgrmsftfufvgwgxg{f|f}l~g¡g¢g£g¤g¥g¦g§g¨gªg«f¬g¯g°i
1:rate-limited	!g"g#g*g+g-g.g5g9g;g>g@gCqEkFfHgJgKlLfMjOgQnRg]i^g_ibkcrgghgigjgkflgmgogqgsgtgugwgxfykzj|g}j¡m£g¤g¦e§g¨g©gªg®g
1:rate-limited:p	MeQi_jbmcfyf¡p«l
1:rate-limited:s	@fblcj¦j«m
1:rate-limited:w	"g#g&g*i+f,g.f2g3g4g5g7g9i:g;g=g>g@nBgCqDgFeGgHgJfKsLfMjNgOfPgQmRgSgVfWgYg[g]m^g_dcmdgegfggghgigjgkelgmgogqgrgsftfugwlxfyqzi{f|g}j~g¡n¢g£f¤g¥g¦f§g¨gªo«l¬g®p¯g°g
1:recipient-address-ambiguous	dxke
1:recipient-address-invalid	;kRkbfeuijketf
1:recipient-address-problem	fp
1:recipient-allowed-senders-only	4ngpsf
1:recipient-closed-to-outsiders	4mhpsg~k
1:recipient-forwarding-broken	ip
1:recipient-moved	!g'lLk]kjtkezi
1:recipient-not-found	!e"f#f&g'g(i)n*f+g,g-f.f/g0f1g2g3j5j7f8g:g;r<g=m>e?g@dAgBiCeDfEfFdGgImJkKeLiMcNgOmPeQfRgSgTiUeVfWgXgYgZj[g]t^gajbicddeemfogghgiqkvlfmfngokpfqgrksdtouevgwjxgyf{e|f}g~i¡e¢i£i¥f¦g§f¨f©gªg«f¬f®k¯o°f
1:recipient-suppressed	kflu
1:recipient-unknown:W	Ojijjikk¦j
1:recipient-unknown:p	)kHjImJjOlPgTj]nbgelikjgk_lkrltfwfzj¦g¯k
1:recipient-unknown:s	!g4g;g@gCgFgLiMgOfUg_gbgcgdqenfpggikjqkkmiogqgrgsgtfzg{g¡g¯g
1:recipient-unknown:token	kk
1:recipient-unknown:v	!g'j.i4j6j9g;k<i@iEgHgJiKgMfOkQfRgUg]j^j_gbgdkekfpgfijjgkglimiofqgsiufxg{g|j~g¡g£i¨i¬l®g
1:recipient-unknown:w	!d"f#f&g'k(i)k*f+g,g-f.f/f0g1g2g3j4k5i6i7g8g:g;u<g=m>e?g@eAgBiCfDfEeFdGgHfKfLiMdNgPfQeRjSgTgUfVgWgXgYgZi[g]r^dajbicedkekfngehjinjjlongolpfqgrgsdtquevgwmxgyg{e|f}g~i¡e¢i£i¥g¦g§g¨f©gªg«g¬f®k¯l°g
1:relay-denied	#m0j4g>g@gEfJgLgMgOgTjUiZm]g^j_gbgcgeghgijmrogqgsgtgugzl{g£g¦g¯o
1:relay-denied:p	0jTj^kzj¯j
1:relay-denied:w	#nEgFiZm^gijkgmotgzj¯m
1:reputation:p	EjFbHkmkxl|j
1:reputation:w	"f#f&g*g+g,i-g.i/g0g3g4f5g6g7g9g:v;f<g=g>r?g@gBgCgDgEoFqGgHpIgJgKgLdMfOgQgRfTgUfVgWgYgZg]m^e_qbfcfdgegfggfhfigjfkdlsmjoepjqgrgsnteukvgwfxnzf{j|f~f¡i¢g¤g¥g¦e§g¨gªf«g¬g®g¯j°g
1:reverse-dns-missing	(l;l<j>kEgFgcgkfmgo|wg|g~g
1:routing-loop	-i=eAiIiUfZrilkgmgp{£g
1:send-as-denied	Jjkfmiq{vj
1:sender-address-invalid	rstjwm
1:sender-blocked-by-recipient	4f5nPgUfVj_ignhgsrug¬l
1:sender-denied	skul
1:sender-domain-unresolvable	#g7f8k9g:s=j@gBgFgLgMgUg]gcmkgmfogsgtuupvgwexj|j}g~d¡g¦g
1:sender-rejected	!g"g#i*g.g4i7f:m;g=g@gBgFiHgLgUgYg]g_kbfcjfggiigkflgmioiqjrjsrtiuqvixezi{g|g~g¤j¦g¨g
1:sender-unauthenticated	7j8jvt|f
1:sender-unverified	#g)j*m6g7f8g:g@g]kbggkjimjogrjtfvjwo|f~e£k¬m
1:sending-account-banned	]kmkxo¡k
1:server-busy	@fKm[r]nceyq¢e¤g
1:smtp-login-failed	#f1jXj]nkfzr~i¦g
1:spam-content	"g#g&g*l+g-g.e/n0g3g4f5g6g7g9g:l;g=g>i?g@nBgCgDgHfIgJgKgLfMfPiQfRfSjTgUfVg]n^g_pbicedgegfggihgigjgkdlomfogpgqgrgsjtgvgwgxsyjzf{y|g~m¡f¢g£g¤g¥k¦i§g¨gªg«g¬g®g¯g°c
1:spf-failed	;gEgFgLgMg]j_gcgiikgmgogtgugzg{g|z}s~g¦i
1:spf-record-broken	|f}s
1:spoofing-blocked	7fBjSjuf~y
1:submission-quota-exceeded	Ckcg¡s
1:system-full	]ncjyj¢q¥g
1:system-misconfigured	5j=fIkZjdjilpj£r¥j
1:system-not-accepting	<mceyl¤rªj
1:system-problem	EkJjdj¥p¦m¬l®k
1:system:W	¢j£j
1:system:p	9gIjJiKlkg£l¥p¦j
1:system:s	!g4f<k=fCfEiFfHgIrJiLgMfUg[k_fbgdljgkgmfogpjqgsgtgugyj{g£n¤j¥n¦mªj¬l®k
1:system:status-words	ym¢c
1:system:v	!g"f#f&g'g*f+f-i/i0g1g2o3j4g5l6g7f8g9m:g;f=f>f?gAgBgDgEgFdGgHfIfJmKgLgMgNpOkPgQgRfSgTgUeVfWgXgZg[l]n^fagdggfhgifjfkglgmeniofpfqfrgsgtfuivgwfxizj{f|f}g~f¡g¢m£i¤m¥o¦i§i¨f©gªf¬s®s¯g°j
1:system:w	!g"g#g*g+g,g-g.g0g5q9g:g;g<j=g>g@eCgEgFgGgHgIiKnMiNjOgPgQeRgUgVgZj[m]s^g_gbecdiljglgmgogplqgtgugwgxgyozg{g¡g¢n£j¤k¥l¦g§gªf«g¬g®g¯g°g
1:temporary-failure	"g#g&g'g(i*g+g-g.i/g0g1g2f3k4g5j6g7g9m:g;g=f>fAgBgDgFeGgHgIjKfLeMePfRfSgTgUeVgWgZg[m]k^g_jagbeckdgfggfhgigjgkdmfngofpgqgrgsgtfufvgwfxjyizj{f|g~g¢l£j¤n¥s¦m§j¨g©gªg¬o®u¯g°k
1:tls-failed	'k(k+i-fDj]jbezj¦f§o¨j©n
1:tls-required	)jTp^fzj§k¨o©n
1:tls-version-too-old	§k©o
1:too-many-connections	EgKk]lceyk¡gªq
1:too-many-recipients	CgUfbk«z
1:unroutable	=n[omfof¯q
1:virus-detected	"e.e/g:gFiHiMiOgSiUf]q^g_gkg{f¥m¦m°x
2:attachment-blocked	"l
2:connection-dropped	+k
2:connection-timeout	+e-kIk]jijwk
2:content-policy	"j.m/s{Y¦j
2:content-problem	/m
2:dane-failed	1p
2:delivery-not-authorized	!g#i&g.g/f0g4n6g7f8j:i;g=g>fAgBiDgFeGgIjJgLgMfOiPjQgRiSiTgUfVgWjYi]g^ibgcfdgejfegkhligjgljmjofpgqjrfsltiviwfxgzg{m|m~j£g¤g¥g¨i©iªg¬e¯g
2:dkim-failed	6q
2:dmarc-failed	8m
2:dns-failure	9k
2:domain-blocklisted	:n
2:domain-not-found	;l
2:domain-without-mail-server	=l
2:dynamic-ip-blocked	>sFfoe
2:helo-rejected	;eBo
2:international-address-unsupported	Do
2:ip-banned-by-microsoft	!k4l?k{m
2:ip-blocklisted	!k,g.j:n>jEoFqHkLdZi_dceggmgoesktexjzg°f
2:local-delivery-failed	,kJpLk]jkdyk¥f
2:mailbox-disabled	;jKjLoOmPj]fekk]xk
2:mailbox-full	!lMpUcVj¡i«j
2:mailbox-problem	Nk
2:mailbox-unavailable	;fOlfmkcljrfwk¥j
2:message-expired	Qo
2:message-not-compliant	?lAkDjGjUf]jef
2:message-quarantined	LlSk
2:message-too-large	"eAlQjUuVf
2:policy-rejected	"i#f&g)i*g+g-g.j/j0g2g3g4k5j6i7i8f;g=g>f?g@jBiCgDgElFdHjKgLgMgNgOdRgSgTgUfVgXiYg]k^j_gcffqgmheifjglimiogpgqkrgsgtfulvgyg{g|j~g¥e¦d¨gªg«g¬n®m¯g
2:protocol-error	bken
2:rate-limited	5i@gCnEeKjLgQg]kbgcnkgxgyj{f¡iªj«j
2:recipient-address-problem	ko
2:recipient-closed-to-outsiders	!k?k^khjmmqk{m
2:recipient-not-found	4g5e;nMgPj]kejilknmfrjsgtougwize~g
2:recipient-rejected-at-edge	mm
2:relay-denied	#ekkmnqe
2:reverse-dns-missing	;f>jkfos
2:sender-denied	fpkj
2:sender-domain-unresolvable	tq
2:sender-rejected	#j4f7g:iEiFgOg^f_jcikfmfrksoulvlwkxi{g
2:sender-unverified	)k@etkwo
2:sending-account-banned	xo
2:spam-content	.f8j:i@gEfFeLeSk_ncfsfvixqzg{s
2:spf-failed	ce}o
2:spoofing-blocked	~n
2:submission-quota-exceeded	¡l
2:system-full	Mk
2:system-problem	5kJj¥j¬j®e
2:temporary-failure	AjQi^jbgci{l£k¦i®j
2:tls-failed	§l
2:unroutable	kkme¯n
2:virus-detected	"c°t
3:content-problem	.g/jGjRlUeVj{j
3:delivery-not-authorized	!g"j#i*g,i-g.k/e0g4f5g6g7k8f:f;g=i@gAgCgEiFmGgHiIgJiLgOfPlQgSiTiUfVgWi[g]f^i_ibfdgejfogfhjigjgkfljmmogpgrisftfumwfxezg{j}g~i¡f£g¤g¥g¦g§g¨iªg«i¬k®g¯g
3:domain-not-found	;k
3:domain-null-mx	kl
3:local-delivery-failed	-f@fJoKkMjzj¥m¦l
3:mailbox-disabled	!kCjKnLlcf
3:mailbox-problem	EjJjKkNjOkke
3:mailbox-unavailable	!j#l-g0i5i7f8j9i:i;f@iBiCfDgFgHgIiKgLjOeQkSj^ebgcidgefffgghijglgmlokqgrjsgtkuiwfxg~g¡i¦j«g¬g®g¯g
3:message-expired	3iQuSjzk¡f
3:message-security-failed	)j0eTl
3:mta-sts-certificate	'l(k)kTj§l
3:outbound-sender-blocked	ojteuoxk
3:policy-rejected	!g"n&g'i(f)i*e+f,l-c.j/p1g2g3g4m5f6j9e:j;c<f=e>l@gAiBjCcDfEoFfGfHiIfJgKdLgMgNgOgPjQeRgSkUkVfWjXlYjZg[f]f^f_kagbdcedfeffkgihiikjekdmkngperetfvkwixiyfzm{n|k}g~k¡i¢f£f¤g¥f¦c§f¨k©lªk«g¬l®k¯e°k
3:protocol-error	&i0j;g?jBfDjEjGjMiRiTjbocfeffgigoirlyg|g}j¢g£j¦j§f©kªf¬i
3:rate-limited	cl
3:recipient-address-problem	uk
3:recipient-not-found	<nll¦k
3:sender-domain-unresolvable	tm
3:sender-rejected	*g4j6j8k:j;gEjFdHgPf]ilimgqgrltjum|k
3:system-not-accepting	ckyj¦kªf
3:system-problem	5jFkJfijkf¥k¦i¯j
3:temporary-failure	!i#g(g,j.g5i7i8g9k:i=g>g@kCjEeFkHgJgLjMjQkXi[j]e^gbgcifjjgkflipgsgtiufwlxg{i¡f£f¥k¦l§j«g¬g¯g°g
=1.0	ftklsfumwj
=1.1	;g@eCgEgFgKgLiMgOiPgcgegfiiojikxlmmgsgtfuiwf¦l¯g
=1.10	<oko
=1.2	;u=oelkcmite
=1.3	Diexkd
=1.4	dtke
=1.5	2m
=1.6	jwkf
=1.7	@feekfrvwp
=1.8	9g;fcfkgokrftuupxm
=2	+g-i2vMfQeStUg]gbpkfntpf¡m«j¬f
=2.0	!g0g4k@lCgEjFgJrKmLeMdNzOoRfUg_gijkbqkxg¡k¥f¦g¬g®g
=2.1	!q.g/g4g@fCqFjJgKtLyMfNgSjUg^i_jcfgghgigjgkjmgsktgugwgxfyfzg{f¡e¢g¤f¦eªg«g
=2.2	Mwkg¡i¢f
=2.3	UfVxkg
=2.4	It
=250	2tSv]cbjntpf
=3.0	5m9gEjFiJnMgUg^g_gbgcfdjiikfmgrgugxg{f¢g£g¥v¦sªf¬n¯j
=3.1	Mccjym¢m
=3.2	<kCfKnLfMgyn¢g£g¤s¦j
=3.4	AmUoVe
=3.5	=gIidjpk£w
=4	!d"c#j%e&l(e)i*i+i,f-i.b/e0e2d4c5f7g8j9k:g;a<e=c>d?e@rAeBjCrDeGeHdJkKuLaMkOkPbQ_RdSdTeUdVcWdYf[k]Z^e_marbicrdiedfegghcidjak]lemineompcqesbtnudvlwoxfyuzl{b|f}i~c¡l¢u£m¤q¥q¦r§k¨i©mªs«p¬d®z¯f°c
=4.0	[rmf¯m
=4.1	,o-o[lklmoyf¦e
=4.2	+w-o¦eªe
=4.3	9r¦g
=4.4	;l=sZkejkfmeoftf¯s
=4.5	[l¡kªl
=4.6	IiZkikps
=4.7	3p@fQyce
=400	3krm
=401	#n
=421	"g#e%g&g'g(g)g*f+l,f-o.g/g0g1g2g3e4g5f6k7i8k9e:g;f<g=g?g@fAgBlCeDgEtGgHgIgJcKeMaNgOePgQeRgSgTgVgWgXgYgZg]b_tafbocqdgegfggghgigjglfmgngojpfqfrgsgtevqweyszf{j|i}g~g¡c¢g£i¤t¥j¦n§d©qªw«c¬f®f¯g°g
=422	Rl
=431	¢p
=432	Kp¤j
=450	"g#f%g'g(g)j*n+g,g-e.f/g0g1j2g3e4f5f6g8g9f:i;f<g=f>g?g@sAgBiCsDgEdFgGgHgIfJeKoMmNmOrPfQeRgTgUeVfWgYgZk[e]f_japbecqdfeffggjhfigjflfmengoopfrfsftuugvfwmxgzd{d|g~f¡f¢d£j¦j§g¨j©fªm«c¬f®l¯g°f
=451	!f"g#f%g&o'f(g)f*g-g.g/g0g1g2g3e4g5k6g9q:g;f<g=g>g?g@tAgBgCfDgEeFkGgHgIkJtKjLeMaNfOfPfQeRgSgTgUfVgWgXiZg]b^f_ealbfcldmegfggghgigjgkflfmgngofpfqfrgsgtgufvfwpxgylze{g|g}j~g¡m¢g£q¤f¥r¦u§f¨j©fªd«k¬f®m¯g°g
=452	"g#g'g)g*g+g-e3g5g9g;g@dCrEgFgJfKkLfMwOgQgUgVg[g]f^g_fbgckdgegigjgkflgmgogpgqgsgtgwgxgyjzf{f¡m¢y£f¤f¥j¦e§gªf«z®d¯g
=454	#m'k)i-g@fKf_gblcdmozr¢g§r¨fªg®d
=471	®n
=5	"l#o%a&j'a(a)a*g+],]-Y.j/o0g1_2^3]4m5b6l7j9^:k<n=f>l?m@ZAnBsCcDkEnFkGpHlIfJcK_LgMkNkOjPfQcRiTkUlViWdXeYnZc[a]P^i_lakbucddjenfogiiijjkilbmpnaokqmrqsitkunviwixjyczn{n|j}j~j¡i¢c¤m¥l¦]§a¨pªf«k¬r®]¯f°k
=5.0	Ocbnkn¬k
=5.1	#kbqzk¨f
=5.2	&kBjGjbkejrjuf
=5.3	Ugbl«r
=5.4	#jblem
=500	"g#f&l.g4g;gAjBgEgGxLfMfRg]f^i_jbwefjgkfljmfqgrgugzf{g¥r§k¨g«g
=501	!g"g#e.g0f4f;j=g>gAgBpDkEgFgHgJgLgMfNgOgPgQgRgSgUgVgYg^g_gbscgdge|ffgfhgigjfkclgmfogpgqnr{sftlufwfxgzj{g~f¡g£g¤g¥g¨g¬j¯g°g
=502	bxmfzl
=503	#qBdbycfrfufym¦j¨i¬f
=504	#eBt]mblejkerjzn¬g
=511	ku
=512	;z
=521	#g&i4g;g>jEoFpGjUf^jbffjkfmfsgzf¤v
=522	Mu
=523	Uv¨m
=530	"g#£EgLgMgUgbdegjgkgugze{g¡g§g¨w©i¬e
=534	zu
=535	!e"g#k.g;gEgFgLfMgUg]g^g_fcgegjgkdmgqirgsgugxpz¦{g¡l¬f
=550	!o"k%d&j'e(e)c*n+b,c-b.l/j0g1d2c3c4j5g6m7j8l9d:i;i<b=m>k?n@bAaBgCiDgEjGcHlIkJbKcLnMcNlOrPoQcRlTfUcVgWiXeYkZc[c]_^l_jagbXckdneafmgnhpimjjkmlemlneompaqfrdsmtkulvnwpyczW{j|l}l~m¡m¢b£g¤a¥g¦e§c¨g©jªj«k¬m®c¯p
=551	"g#g.g4g;fEgLfMfUg^gbieefgigj£krmwqgrgsgtiukzf{g¨g¬e
=552	!j"t#e&g*g-g/f4e5g6g7g:g;g<g=g>g?gAyBgCgDgEfFeGjHiIgJgMxNgOfPgQfRfSgTgUyVwWg]f^e_falbddgeefggghgigjfkelgmdogplqfrfsftgufvgwgxfygze{i|g~g¡f¢m£g¤f¥g¦g¨fªg«l¬f¯g°j
=553	!g"e&g+g-g.e/g0g4i5g6g7g8g9g;f<f=d>f@gAfBgCgDtEgFlGfHfJgLgMdNgPgQgRiSgTgUeVgWgZg[g]g^e_iagbbcfdjevfugfhjifjdkplgmjoipiqwrttlurvgwgxezb{e|g}g~g¡f¢g£f¥f¦g§g©gªg¬j¯f°f
=554	!j"n#b%f&g'f(e)g*e+g,d-e.n/p0o1d2f3e4g5f6k7f8f9f:m;b<b=d>m?l@eBfCeDaEoFfHnIfJmKfLkMdNjOiQnRoSiTiUgVcWeXfYlZi[e]a^k_maibccidce_ffgfhgj_kglgmjnfojpoqer^sjtfujvgxnyezZ{m|m}g~n¡l¢f£q¤m¥q¦c§j¨d©iªg¬l®e¯i°q
=555	Bp¬e
=556	<¢bf«j
=571	!g"e#g*i.m/j4x7m;f>i?gAgEkFfHjLgMfPgSkUf^j_kbdeffggnkcpgqfresktfuiwgze{r¡g¤f¥g¨g«g¬j¯g°j
=599	¬p
=6.0	.f/u0l2g?lAmGmRoUfYk^gkfnk{e¬f
=6.1	0o
=6.11	&p
=6.3	0p
=6.7	Do
=7.0	!g"k#j+l,f-f/e4g6i7g9g:g@dAgCgEfHkJgKgLgMgPgQgRgSlUeXiYg]f^qblcghgkglimfqjsgtgvgwgxjygzl{m|g~g¡i¢g£g¤f¥g¦g§l¨lªj«g¬i®g°k
=7.1	#j&f'g(g)g*g+g,f-g.k/d0f1g2g3g4o5f6g7n8g9f:n;f<f=f>m?l@mAgBiCeDeEjFlGfHiIgJfKfMiNgOeQfSkTgUgVeWkXgYjZg[g]e^r_iafbecndefagohpiejflkmkpeqkrbsjulvjwbyfzd{j|l~j¡j¢f£g¤e¥e¦l§fªi«e¬f®j¯e
=7.2	4lPn
=7.20	6l
=7.23	|q
=7.24	}q
=7.25	oo
=7.26	7kvr
=7.28	cn
=7.3	Tm
=7.4	bl
=7.40	8n
=7.5	'l(j)l1kTlXi§k¨f
=7.60	qt
=7.7	Tm
=7.8	Xjzk
?	!f"f*i+g,j-g.f4g6k7f8k:g;m?i@gEgFfHgLfMdOgRgSgUdVgYj]£^g_jagbmcedgejfggghgigjekqlgmnogpgqgsftiufvgwgxfygzi{e|g~j¡j£g¤g¥j¦g§j¨fªf«g¬j®g¯g°g
? no	]eml
a	!j"g%f&e'd*j+l,e.f/e1f2d3j4k6f7g8k9g:l;k=l>m@fBjCjDdEbGgHkIeJiKkLlMgNkOdPnSiTfUdWiXgZo[g]k^e_iajbideelfdgfhgimjilemfngojpjqbrmtovdxeyi{g|i}g¢i£g¤g¥d¦g§j¨e©g«j¬f®i¯c°m
aaaa	=ltl
aan	ul
aange*	¬l
aband*	Qq
abgel*	"k'p,j/kEfGkLlQjfjkfmjsfukzj
abgelaufen	'q
abgelehnt	"k,j/kGkfjmjukzj
abges*	Lo
abgeschaltet	Lo
abgew*	{k
abgewiesen	{k
able	-lLk
abonn*	!nPr
abonnement	!n
abonnés	Pm
abort*	+lIj¦j
aborted	+lIj¦j
about	9kFk]m_lketjwm¦l¬f
above	CkMlUnai
absen*	!f"f.g4f:j;e@jEfLfMfOfPfYj^fcfefgohkjfkdmeqnrssntpuswrxj{e~r¡g¦f¬f®g
absender	@kgphlrjsoumwi~q
absenderadresse	qorqwk
absenderadresse ist	ro
absenderdomain	tk
absent	kp
abuse	!tEkFoLc]f_kcjxuzf¡f
abusix	Fq
abuso	!p
accen*	Dr
accep*	!f"i#g&i'g(g)g+g-f.j/l0f1g2i3i4f5g7i8g9g:g;e<l=f>g?g@kAgDgFiGgHkIgJlKgLmMeNgOlPeQfSfTfUlVkWfXgYiZg[g]f^m_laibfcgdgeefngphiigjekclfmfnlofpfqdrkteunwfxfyf{i|f~f¡f¢g£f¤o¥f¦f§f¨l©kªf¬k°f
accept	"k+g,g-e.i/m0g4f5g7g<m=f>g?g@gCgDjEpIgJgLjMiOkQgRgUl]e^n_fbfgmhjigjgkdlfogpgqfrfsmtiumwlxgzg{i|f~g¢g£g¤k¦f§g¨g©jªi¬j¯f
accept list	gn
accept mail	.kOmhjmmsl¤k
acceptable	^mfl¯k
accepted	"j*i+g,g-g.i/j0g2i3g4g7j:g;f=g>i?g@lFjHlJjLeOiPgQgRfSgTgVgWgYj]i^jajbgcgeffkiijglgminlogqfrjsetfukwgxgygzi|g¡g¢g£g¥g§g¨l©jªg¬k®i¯f°g
accepted from	Fl
accepting	<jLnOm_lkfmguj¤o
accepting mail	Oj
accepts	3k<kLlMfPfVmcignhksj¨i
accepts mail	<lhk¤e
acces*	Oq]l^l
access	"g#k*g,g.g/g4q8g:g;g>i?jEsHgIgJkKgMgNgOmPgRfUgWgYg]k^oclegffgghiifjgkdlgmgrfsdtgukvjwgxnygzk{e|g¡e£i¤f¥g¦g¨k¬j¯g
access denied	#j4i>j?kEiFjPiRf^ffghkoiqisgucvjwgxm{g~i¡f¨k¬j
access list	El
access mailbox	Jl
accet*	ul
accor*	^k
accou*	!r"g#g'g*g+g-g.g/g0g3g5i6g7g9g:g;d<g=g>g?g@fBgCiDgEeFeHgIgKgLsMlNkOjPjQfRgSgTgUfViWgYg[g]k_ebfcgdjeffghmikjjkplkmeogpgqlsdteufvgwgxsygzm{e|g~g¡q¢f£f¤k¥g¦b§g¨iªg«g¬f®g¯f°g
account	!q"g#g*g+g-g.g/g3g5i6g7g9g:g;d=g>g?g@fBgCiDgEeFeHgIgKgLsMmNkOkPjQfRgSgTgUfViWgYg[g]l^i_ebfcgdgeffggihjikjjkplkmeogpgqlsdteufvgwgxrygzm{e|g~g¡n¢f£g¤l¥g¦b§g¨iªg«g¬f®g¯f°g
account blocked	!k
account disabled	xl
account expired	Lm
account full	Mn
account locked	!m
account not	Lnxl
account suspended	]k
account you	Ljqj
accounts	dkhk¡k
acct	!nLnkkxl¬e
acept*	um
acepta	gl
acl	4mEk]d^n£l
action	.g3l4g@mJgKiLgOkPkQf]e^jfjkinlqitiug{j¡i¥m¬n®j
action aborted	¦k
action not	^jfjkiqitj¡j¦g¬l®k
activ*	,o.jLo]g_jxl
activated	Lm
active	Ls]lkf¤k
actively	,o
actively refused	,k
activity	xl
ad	(n
add	glqlte|k
added	gk
addr	;fbedlenftkm¬e
addre*	!f"f#f%g&f'f(f)f*d+f,f-f.c/e0f1g3e4l5f6f7f8g:i;k<i=l?l@iAfBiCkDtEgGfHiIgJeKeLiMfNfOjQcRdSgTfUbVgXgYoZi[g]d^e_eagbgcfdneufsgphlimjqkrlmmgnfoipfqkrnsltjujvewmxcyezd{b|f}g~j¡f¢e£f¤d¦f§f¨f©fªg«t¬f®d¯k°e
address	!f"g#g%g&f'g(f)f*e+g,f-f.e/f0g1g2i3f4l5i6f7g8g:j;i<i=k>g?o@jAgBjCiDjEkFjGgHkIeJeKfLkMfNeOjPjQdReSgTfUeVgWiXgYeZj]k^i_fagdoeofogihmiojklnmfngojqnrqsdtlukvewlxeyfze{c|f}g~i¡f¢f£g¤e¥j¦g§f¨g©g«b¬b®e¯k°f
address blocked	:lul
address book	gp
address changed	jl
address does	ojtjwk
address in	=j?kCjEjHj]eijkflkqluf
address must	^l
address no	Lj[kjjrm
address not	;f=i?fDkOfPi]fejfjgkiijkkjlgqnsguiwk~f
address refused	fk¬e
address rejected	#l0i4j:i@jDgEfKgOmSj]g^mdgfggghiigjgkeogsctiui|j~g¡j¥j¦j¨j«g
address status	fm
address syntax	enkfrj
address you	fmkm
address your	gk
addressee	5e;kCkEfMj]eflgmigkqqgsquf¬j
addressees	«s¬l
addresses	.g4f;e>j?gDsEeFfIjYs]f^gbgdfejgmhgigjolimjpgqgresfulwi~i«m¬f¯i
addresses in	Yl
addresses not	?lDk
adjun*	"oUo
adjunto	"k
admin	!g"f#f,j.iEnFdKfLmMePfStUgWj^n_ffjkelksexizi{g}i¢l£r¤n¦g¬d®g
admin*	!m"f,j-g4j;f=j>gEqFeHgLoMgPfQgSkUeVmWg]c^q_fcfgfhgigjglgmfujxgzi{f¡g£n¤f¥k¦j«g¬m¯i
administrador	El
administrative	Vn^juk¦k
administrative limit	Vn
administrative prohibition	^j
administratively	!n^m
administrator	!j,i;g=kEkLl]f^jfjggkfzj£n¥l¬m¯j
admite	Vl
adres	!f"f-f.g1e4k;fEiHkLfMfPeQe]e^fdpeohoiojqkllrmfqqrluf{f~l¡f¬e®f
adres*	!g"e#f%g&g'g(g)g*f+f,g-e.e/g0g2g3f4j5j6g9g:g;g<g=g@fAgBgCgDqFkGgIfJgLfMlNgOePgQdRfSfTgUdVjWfYlZg[f]e^d_dbfdletfogmhninjqkslrmengpfqmrisquevgwoxfygzf{e|g¡c¢g£g¤f¥f¦f§g¨f©gªf«r¬c®f¯l°f
adresa	Flfmhqkqllrm
adresata	Mn
adrese	en
adresi	fm
adresse	!f"f#g*g+g-g.f4l;f?jDmFiHjLjMdOgQgRgUgWgYg^f_fbgdlelfkgjhliljlkflnpgqlrlwmxgzg{f~i¡f£g¥g¦g«e¬f¯o°g
adressen	5lFjMeYk]feihmimln«j
adresu	fmimkpskwn
adresy	em
adsl	>q
adver*	{l
advertising	{m
adı	:m;ljloltk
af	^n
afsen*	uo
after	!j#i(g)g+s,e-l0g1i2i3i4g5g6i7g;o=g>f@nBfDgEnFeHgLjMiNgQnRgSgTgVfWlXiYg[f]k^f_fbkcgdgeifggghgjikfmfnfpiqgrdsftgvgwfxkyizf{g~g¢e¤g¦f§g¨g©fªf®k¯g°g
after #	+j3jWjpjzj
after mail	+l
after rcpt	+mkl
afvist	,mun
afzen*	:kgnrkulwo~m
afzender	umwl~m
again	"f#e&g(g*k+f,g.i0g2g3j4g5g9r;e=f>g@oBgDfEgFgHiIgKiLfNgOgPgQiTgUgVgWg[g^g_edgeifigfhgigkjlmmfogqfsitgugwfxfykzl{i|i}f~g¢j£f¥g¦mªj«g®p¯g°g
again in	@k]f®l
again later	9f@n]oyj¦j®d
again*	.j
against	.j
agent	5kSm]lsk
ahora	®n
ai	{l
aktar*	+mmq
aktiv	Lmcn
akun	Lm¡n
al	!j%k4lCkOk[knm
alamat	4lLlensk
alan	:m;o]e_okemlsltqum
alan adı	:m;m
alert	§u
alert #	§m
alert protocol	©l
alias	!f"g#f-g.g4i5q9g:f;e@gCjEfFgHgIwJgKiLdMgPgQgRgTjUg]c^f_gbgcfdneffghmiyjiktmepkqorgsjtgufwgxfzg{g~g¡e£p¥f«f¬d®g¯g
alias no	im
alias points	im
alias*	Ioklpeqk
aliases	qk
aliasing	In
align	7q
align*	7vvd
aligned	7ovd
alignment	7p
all	!f#g*g+g,m-m.k3g5g7g9k;j<m>g@eCkFfHgIiJgKgLeMeOgQmRgSgUfZgbgcbdgefflgghjiljfkmmfqgrgsetjuexgyuzg|p}e~f¡i¢m£g¥g¦eªj«f¬j®f¯m°g
all hosts	-n
all relevant	¯l
alla	{n
alleen	Pnhn
alleg*	Uq
allegati	Uq
alloc*	Mn¢k
allocation	Ml
allow	^jgl
allow list	gl
allow*	!g"k&j(g*g+g,g-f.k/g0g2g3g4j5g6g7g9g:g;f<g?i@gAgCiEnFgGkHgIgJgKgLgMjNgOjPkRgSgTgUkVfWgXiYlZg[g]d^i_fbicfdgeifkgnhiigjgkblfmjngogpgqjsetevgwfxjygzg{k}i¡q¢g£f¤g¥g¦f§g¨j©iªi«l¬i®g¯g°f
allowance	¡p
allowed	!g"k&j(g*g+g,g-g.k/g0g3g4j5g6g7g9g:g;f<g?i@gAgEmFgGkHgIgJgKgLgOjPkRgSgTgUjVfWgXiYlZg[g]f^i_fbicfdgeifkgkhjigjgkblfmkngogpgqjsftevgwfxkygzg{k}i~i¡j¢g£f¤g¥g¦f§g¨j©iªi«m¬i®g¯g°g
allowed send	4ePkgjqkxn|m
allowed use	qm
allows	gl
alrea*	]lbljjkeljpqªk
already	]lbljjkeljpqªk
als	3kCkGlHlUlkfql{m~k
als #	Gl
alter*	(m6lTk
alternative	(m
alumni	Ll
alıcı	!mVm]dfmgmknllsq«o
alıcı*	-k2m4pNmil«m
alıcının	-kNmil
am	%k'kEkQo]j
ambig*	d|kd
ambiguous	dskf
among	;fgnkl|k
an	!e#f&g'k(f)i+f,g-g/k0g1k2l3f4m5j6g7g;c<m=l>j?l@iAiCjFkGfHgIgJiKfLcMjNlOkPmQdReSiTgUdVgXgYgZf[k_dagbickdfelfjgjhjikkfmfnmofqerksetfufvgwexe{f|g}i¡f£f¤kªg¬i¯f°e
ana	;fJjcfeokoplqjrjsk¡j
analy*	Sl
and	!e"m#l%j'g)g*i+f,e-e.k/e0k2g3e4i5j6i7g9g:f;k<j=g?fBeCjDeEbFfGgHiIgJfKeLjNkOfPfQjRgSiUfViWkXgYjZi]m_fcjdoenhelgmjngoiplrfsetgudwgyfzg|j}f~l¡g¢f£g¤f¦j§k¨e©kªf«k¯i°m
anda	4lNlPnsoxl{k¡nªm
anexo	Un°m
angle	en
anhang	"p
anhän*	Un
anmel*	#m
annah*	@k^k¢k¬l°k
annahme	@k¢k¬l°k
annou*	Pr
announce	Pn
anony*	#r
anonymous	#r
anoth*	&i'g(m)f7k<i@fCgJfKoLfMgQf]ihjijjkqltg|f¢f¤jªi¬k®l
another	&i'g(m)f7k<i@fCgJfKoLfMgQf]ihjijjkqltg|f¢f¤jªi¬k®l
another way	¬m
answe*	,m-n3k9mMf]ekj¤j¦l§l®f
answer	%k*m+j,g-s9t=i@fDidifjkemgtjwj¦k®f
answer from	-m
answered	§l
answering	-k¦k
answers	,kkk
anti	@k~m
anti spam	@l
anti spoofing	~m
antis*	*m{m
antispam	*m{m
antiv*	¦m°n
antivirus	¦m
antwo*	-q
använ*	]n
any	#g+l-f4g7f8j9j;j=lElFgJgLjMjOgUi]ijonjofqfvnwgxi~g¡i¢j¤k¦g¨j
any mail	=l
any more	EkMjjmkdmjsk
ao	_l
api	#kbellzu¦m
api key	#lzn
app	zn
appea*	/kFkkj{l
appears	/kFk{k
append	Jl
appli*	"lFe]l
application	"k]m
appro*	QeW|grhgqf
approval	PlWp
approved	Wl]jgn
approver	Wo
arc	vx
archi*	"zLn¨g°k
archive	"pLj
archived	Ll
archives	"n
are	"o#j&i'g(g)g*j+g,f-f.p/f0g2g3g4f5g6g7g8g:g;e=g>i?j@jAkBlCiDiFgGkHkJgKjMjNgOgQeRkSgUfVgWfXgYjZl[l^kcedifegjhjiejjkflfmgngoipfqfsdtfujvgwfxgyozg{d|f~p¢g£g¤g¦c§g¨j©k«j¬e®f¯f°f
argum*	Bjbp¯l
argument	Bkbl
arguments	bl¯l
arriv*	2oTl]m~j
arrived	2oTl
as	!f"f#g&i(g)g*i+g,g-g.f/k3f4e7j8g9f;i<g=g>g?i@jAgBkCgDgEeFfGgHgIgJfKgLfNgOgPfQgRgSnTgUiVgWgYg[k]e^kbicidgelfggjhgijjfkdlominlogplqvrjskugvgxczg{p|i}g~k¡f¢g£i¤f¥g¦g§g¨g©iªg«g¬e®g¯f
ascii	Dt
aside	Sp
ask	9j:f;fEjFkLfNjSm]j^m_icgegfmgligjiljmlpgse{f©j¬k®j¯g
ask your	¬k
asked	2lskwn
askıya	!p
at	!f#f%g&i(j)i*m+k,k-e.f/f1k2k4e5f7f8k:i;d<g=e>e@gAfCeDeEjFlGjHeIfKpLfMjNfPgQcRiUiVeWiXiYgZj[l]o_ealbddiekfegdhfkjlemingoepfqdresftcugwmyl{i|g~e¡f¢k£d¤j¥l¦p§fªl«n¬g®j°f
ating*	¡n
attac*	!f"}.g0k4gFgHfLgPgQfRjUr]j^g_lcggghfjgkfmgsgugxg{f¡g¦j«g¬f°q
attach	"n
attached	"m°l
attachment	"m0kHgRjUk¦j°m
attachments	"rUp
attei*	Cl
attem*	+g,g-l3l;i@nEgFgJfLfQrUg^i_jbgckkelpmmyg¡f§gªf«g®l
attempt	-m@mQd^jljmj®j
attempted	Qklm
attempts	3m@iQrclmj¡f®j
au	(k/k2k4lPknkqn~k
aucun	<l=lkm
auf	(n*k4k:jHkKiLeMfPjQjSkZm[k]j^f_fdjgnijkklktf{j¢j«i¬g
auf der	gl
aufge*	+lImMl¬k
aup	!f#gBlFoHkLfOfRg^kctkcmdonsftmwf{f¡f¦nªv¬f
aup in	Ukcjul¦n
aup ipbl	Fr
aup urlbl	Hq
aus	Em]l^ogk~k
ausge*	'kjkxm¡k¬n
auten*	#y]fhjkeqmuevlzv
autenticación	#lzl
auth	#}-fQfb]cjefkfmdqmrfsgugvlz¢£g§g¨l
auth needed	#n
auth user	qm
authe*	!e"g#~*i+g,g-g.g/g0g1k5g6k7n9g:g;g=g>g?g@gBgCgDgEfFgGfHgJgLfMfOgPfQgRgTgUg]d^f_fbfcfdgegfggfhqigjgkdlgmipgqnrgsftfuevxwfxjygzw{g|m}g¡k¢g£j¤g¥g¦f§gªg«g¬f®g¯g°g
authenticate	#m6kmkzk|j
authenticated	!f#m1i7lMgbfcghnkfmfqougvjxj¡m
authentication	#j-g1i7j;gEgGfLgMgRgSiUg]fbjhikgmjqgvrzr|k£k¦f
authentication checks	vn
authentication failed	1j
authentication required	#khk
autho*	#n)k*j-f.g4s9i;i>i@jElLgPkRcXiYl]f^f_gbfgkhgjgkdmgqkrgtguiwgxfzl|p}i~g¦g¨g¯g
author	?oYm]k
authorised	4l|m¬f
authorization	#l
authorized	4k>j@jEkPl^ggjkgqjsjuk|k¬k
authorized send	>kPl
autom*	%y*jPj]bio
autor*	)m4t5k@jgukcqjuk|m~l®f
autorizados	go
aux	LjOkPl¬l
aux lettres	LjOk
av	!m,oEkLjMePk]r^okdllqk¦k¬e°j
avail*	,j-j/i0j5kOpRgUg]jbfkgmg¤i¥k¦i§j¨i®f
available	,j-j/i0j5kOpRgUg]jbfkgmg¤i¥k¦i§j¨i®f
avec	Nl§o
avsen*	7k:k@l_leegkkerkuown~n¬f
avsenderen	un
avslu*	Ln
avsän*	_ornuo~n
avvis*	{n
avvist	^k
away	%kEl]fjjkfunyj{l~j©jªk¬q
az	kk°m
aşıldı	Mo¡n
b	>lFjHl[nfkpjyk¬q
b #	Hlfk
back	#g*f+e3j=f@lEiJgLgQmUgZn]j^g_kbfeghgidlgmfngokptsgugwmxgyj{f~g¡j¢f£g¤g¥j¦pªf«g¬o®m¯g
back in	@n
back later	cl
backe*	-kJj]fnjykzk¥j¦m
backend	-kJj]fnjykzk¥j¦m
backup	¦n
bad	!g"j#f&g'g(g)i*g+k-f.k0g2g3g4f5f:g;n>f?g@gAfBnCgDgEiFiGgHlIgJgLeMfNiOfPgQfRmSgTjUeVgWgYf[g]g^f_sbqdgelfogghfiijfkjljmfpfqfrksetkvgwexiygzp|g~f¡f¢g£q¤g¥g¦g¨g©gªe«e¬f®g¯f°g
bad address	el
bad connection	+m
bad destination	;mkk
bad karma	_n
bad sender	rktl
ban	Ep{m
bank	]m
banned	!p"t.m:gBgEpFmLfSj[g_ecgkfmgoeqftfukwgxp{f~g¡g¬f
banned from	!l
banned here	Em
banner	-qbn
bare	&wBlgo
barra*	"lFu_f
barracuda	Fu
barred	!q>jEjkeuoxj
base	IkRm¦o
base #	Rm
basura	{o
bat	"q
bayes	{m
bağla*	*l+k,mHm]e¨lªm
bağlantı	+l,lHmªm
bcc	Al«s
bcc list	«o
bdat	bq
bdat chunk	bm
be	#e%g&j'f(g)i*l+g,g-j.j0n1g2e4g6j7e:f<g?l@iAfBjCeDoEcFgHfImJiKgLiMiNgOkQkSjTnVeWeXjYgZf[i]g^jagcddjekfegehgiikfldmgoipdqfrjsetguavkwjxdyjzi{j|d}l~l¡g¢j£f¤e¦l¨e©g«d¬k®k¯k°e
becau*	!m*g-g.f/j2g4i8i:i>g@kHjJgMiOjQfRgSgViWg]j^e_icfjglkmgpiqgsgtixiykzg{j|i}j¬i®g
because	!m*g-g.f/j2g4i8i:i>g@kHjJgMiOjQfRgSgViWg]j^e_icfjglkmgpiqgsgtixiykzg{j|i}j¬i®g
been	!l"f#g'g+j,g-j.f0g3g4f6i7g9g:j;g<g>g@jBgCfDgEmFjGgHgJgKgLlMgNgQnRfSkUfVfWg[g]k^j_jagbfcjdgegfggghgiikklimgniogqgrfsiteumwgxnyg{i|g~g¡d¢i¤n¥j¦g§f¨gªf«g¬j¯f
before	!g"g#q*l+l-f.g3i4f@mBgEfFgKgMgNjQj^g_fbrejkglpmjpjsgtgufxezi{g~g¡f¤g¦f¨p¬f®f
before mail	¨m
before sending	#k
behalf	qr
behav*	_o
behaviour	_l
bei	9mElkl
beim	!l-lpm
being	CjFjJfKn¢j¦o§j
beitr*	Wo
beitrag	Wo
bekle*	yp
belon*	&k]ebkdkqk
belongs	&k]ebkdkqk
below	_lan
benut*	kmsk~k
benutzer	kmsk~k
berec*	4o
berei*	hl¡n
bereikt	¡n
beric*	.kQjRlUlcnjl¬k
bericht	.lQkRljm¬k
besch*	JlOn
beschikbaar	On
best	]n
besta*	;jkm
bestaat	;k
bestaat niet	;k
betre*	.o
better	_m
betwe*	[opo
between	[opo
bez	nm
big	"fAlUoVl[jakcf«j
bigger	UkVm
bigger than	Uk
bij	]n
bijla*	"r
bijlage	"o
bill	!o
billi*	!m
billing	!m
bin	%l5p
bind	£m
bir	)nNm¯l
bis	]m
bit	0p;k@fDmRnckee£j¦j
bitmi*	0n
bitmime	0n
bitnet	;m
bitte	!k#k*o-f;f@kBjEfLfQf]m^fcojm}j¡g£k¥k¦l§f©j«k¬f®o
bitte später	®m
bl	:mFo
black	Fm[j
black list	Fl
black*	!g"i.l:p;g>f@fEmFtHmLgMgQg]j_ehfjgkellmfogqgrgsptfunxg{g~g¡g¦f
blacklist	:lEmFkHihgkfllsoul
blacklisted	"j.m:kEjFiHl]j_gtgul
blank	;jRmro
ble	,nfl
blev	,m
blocc*	!kEm]lsnxk
bloccato	Em
block	>qAkEpFpPg^dcfkgmdpgsvwfxg{f£j¬g
block list	>kEmsj
block*	!o"l#g&g*g+g,g-g.k0g4f5g6g8g9g:o;f<g=g>g?g@gBgCgDgEnFsHmJfKgLgMfNgPfQgRgSgTgVgWfYg[g]l^mbgcddgeffggfigjfkclkogpgqfrfsrtfumwfxoygzf{l|g~g¡e¢g£j¤g¥g¦i§g¨gªg«g®i¯g
blocked	!p"k#g&g*g+g,g-g.k4f5g6g8g:j;f=g>g?g@gBgCgDgEnFkHkJfKgMgNgPfQgRgSgTgVgWf[g]m^n_mbgcddgeffggfigjgkdlkmipgqfrfsntgumwfxlzf{m|g~g¡f£k¤g¦i§g¨gªg«g¬i®i¯g
blocked senders	sn
blocked user	sl
blocked using	:nEdFkuf£j
blocked you	sp
blocked your	skxk
blocklist	:lFoHj_e
blocks	ss¢l
blokk*	so
bloqu*	!t"n>fEnFmLkMf]l_ecfkesrxp{e¡f
bloqueada	!k]k
bloqueado	"kEnslxk
bloqué	ElHksnxm
bloquée	"l
bob	Ckelkm
body	"f&i+m.p/q0q4g6l:e;g>gAdEgFeGoHrJgLgMfQgRrSgTfUl]g^f_fcgefkfmgpfrgsgugzg{o¡g£g¥g¬e¯g
body checks	.k
body hash	6l
bogus	tl
boite	MmOkkl
book	gp
both	dkmk£k
bounc*	-f.j>gEfFgLeQj]j^mdgfghjiklvmgpnsiwsxj{f¤g«g¬l
bounce	!g"f-fMeQl]m_lcfgjkelxqgrjsiwjxj¡f«j¬p
bounced	-f.jQj^ihjijkklppkskwj¬m
bounces	Lf^lllpjwq
bound*	Rp
boundary	Rp
box	;gElFgJpLlMuNkOmUefehjknsgxi¦f¬e®g
boîte	2kJnLnMnNkOnUeVo^fcfjkkn¬f
boîte aux	Ol
brack*	en
brackets	el
brak	-l=ljkklql¬f¯l
branch	[m
brev	Wn
brevet	Rl{m
brevl*	MlOm
brevlådan	MlOm
brevlådan är	Om
broke	5k]d^k§l
broken	+p5fImLfMgRkTp]gikjfkfpj|e}l£m¤g¥l§k¨e¬g
broken pipe	+o
bruke*	km
bu	"m4o=lCk]ehmjkmlqltmul¯l
budget	¡n
bug	¥q
bulk	/o7f8m^eamckljvjxj{s¡j
bulk mail	/l
bulun*	;mkn¯l°n
bulunamadı	¯l
burst	co
busy	@gJgKtMg[i]kcfyv¢g¦g
but	!f"j#g'g(j*g+m,j-f.g0i1j2g9f;d<g=l>g@gAgDlEfJnLjMjNiOjPeQfSiTlYiZl[g]j^g_ibfcgdgegfgggiljfkklfmdnjojpkqkrgsftfufvfwfyg|g~j¡g¢g£l¤g¥g¦f§l¨f«g¬g®g
but no	=k
but not	DkZkkkmf§k
buzon	Mn
buzón	2jJmLmMmNkOpjl
by	!l#c%g&f'f(f)i+n-b.k/k0i1k2l3e4i5j7e8f9f:f;d<i=g?e@iAfBfCdDkEnFjGgIfJgKnLeMfOdPgQfRcSpTkUdWpXlYf[i]l^l_iaibdceeffignhjjgkglkmcnnodpdqirdsqtdujviwi{k}f~g¡g¢e£j¤l¥e¦b§g¨k©g«g¬i®g¯d
bye	+kblccyezlªf¬l®m
byte	RmUm
bytes	AmGjQfRoUvcfpf¡f¢l«f
bên	-n
büyük	Um
błąd	9m£k
bạn	4j;fEjFkLfPnWl]o_kclqksqxl¡k¬j
bị	!q+m-f3j4j5k:iEmHjKkMePfSkUfWi]k_keefjjfpjqfxo{k|e¡d¬k
bị trả	¬o
bị từ	]n
bộ	~m
c	/j]nalkknjrk¬l®k
c #	kk¬l
ca	)v
cabec*	?nAo
cabecera	?nAn
cable	>q[l
cable modem	>l
caixa	2jJlLpMoNjOqsj¦e
caixa de	Ol
caixa postal	Ol
call	,o]j^fekfjxjzf{j£k§k¬k®l
callb*	wt
callback	ws
called	;l]ekm¥m
callo*	wq
callout	wq
came	-lQkbmpl¨k
campo	?p
campus	hn
can	!f"j#g*g0j3g4l;g<iAlCeDkEfFiHgJgKlLfMfNjOkPjRgSjUj[i]g^l_gbkefgihjkflgmfpgrisftgwizl{g|g}i¤g¥g§f¨g©i«g¬m¯g
can not	DkOl
cance*	!lLm
cancelled	Ll
cannot	!g#g%g'j(g)m*d+f,g-i/e0v1g2e3g4k5j6g7f8g9l:e<g>g?k@aAgBiCcDpEeFdGfHfIoJqKeNiOlRfSeTnUfWfXgZi[k_dagccdiejfmgdhiigjglfmfoipdqdrjsftjugxgygzg{c|d}k¡d¢o£o¤d¥n¦l§j¨d©gªg«e¬n¯k°e
cannot accept	^k¬l
cannot append	Jl
cannot create	¥l
cannot deliver	'jJjml
cannot delivered	Lk
cannot do	¬n
cannot find	9l;l=fkkok
cannot open	5n
cannot parse	bl
cannot parsed	em
cannot reach	-m
cannot reached	Ol[k]l
cannot receive	!kNkVk
cannot resolve	Ik
cannot routed	¯o
cannot send	4mQmfjxk
cannot use	fl
cannot write	ul
cap	Vm¡n
capac*	Mpyk
capacity	Mmyk
captc*	*p
captcha	*p
card	.oGk]o
carri*	&p-m[jmjnj°l
carriage	&p
carries	°l
case	Sl¬l
casel*	!m2lJkLmMmOm]dhkkkqkxj{e¡k®j
casella	!l2lJkLmMmOm]dhkkkqkxj{e¡k®j
casil*	Kk
casilla	Kk
catch	km
catch all	km
cbl	Fm
cc	#jAmGeRm^j«y
ce	!l*j-f4m<l=jClKlMfPj]e^jajcfhlkmml¡f¨k¯l
ce serveur	mm
ceo	~s
cerra*	Lo
cert	'{(y)z-f1j=eQe]dkgofwg§d¨e
certi*	!g"g#g'~(|)¤*g+g,g-d.g1q9g;f=g>g@gBgCgEgFgJgLgMgPgQfRgUg[g]f^g_gbgcgegigjgkdlgmgogpgqgsgtgugwgygzg{g~g¡g¢g£f¤g¥g¦f§l¨g«g¬f®g¯g
certificado	'k)l
certificat	(l
certificate	'r(s)r-g1q9g;g=g@gLgMgQgRg]jcgkfmgwgzg£f¦g§l¬g
certificate expired	'o
certificate not	)k
certy*	'o(o)n
certyfikat	'o)n
cette	4kPlUfVk]fhlijjmqo¤l
cette adresse	4ljlqm
chain	)r1lvk
chall*	*q
challenge	*q
chang*	*j2lTk]kjskfzk
change	xk
changed	2lTk]kjrkfzk
changé	js
chann*	+kcf§k¨jªm
channel	+k§k¨jªk
channels	ªm
chara*	"f&mAfDkGpRrVleokfrk
character	Rn
characters	&mDkGpRkVlemkf
characters in	Dlek
charge	Dnyn
chars*	0m
charset	0m
chdir	Jn
check	!g"f#p&k(j*k-g.k/i2j4f6j7j8g9g;k<g=f>gEeLgMfOiPfQgRmSiTiUg_fbecfelgghgifjgkklgminfoiqgrfsfuewmxg|n¡f¢i£k¤j¥g¦m§f¬f®g
check failed	&l
check your	#k
check*	.kTlwj{k
checks	.oRevoze
cheia	Mp
chiff*	¨p©l
chiffrement	¨m
child	5ogm
child*	]m
children	]m
cho	(kUlckdkgjhkkdmknk¯l
cho phép	Ul
choose	dl
chosen	so
chunk	bm
chuyển	irjmmlpl
chuyển tiếp	iomm
chính	^p
chính sách	^p
chưa	Pkkovl®n
chặn	Elsn
chỉ	'j(m)l-fDkLfMeQfUeVk]fcfdjenfmgmhlilljqjrmufwj{f¡f«k¯j
chỉ nhận	gn
chối	,lWk]kfktkuk¬k
chủ	'k(j-l3jDkElMeQfUj]d_keggjjgmjnjpjsjujyl{f|j¡f¢j£k¤j
chứa	.n
chứng	'n(n)m
chứng chỉ	(n)m
ci	]m
cifra*	¨s
cipher	§s
circle	po
circu*	pp
circular	pp
claims	~m
clamav	°k
class	4l]k
class*	{o
classified	{k
clean	Mm
clear	¨o
clear*	¨r
cleartext	¨r
click	*p
click link	*o
clien*	!l#m
client	"f#t&j*g+k,g.f/g4g;g>jBgCeEtFsHgJgLfMeOgPgQgRgUf]k^dbicmeffggghfjgkflgmkoppgtgufvfwgxgygzi{f|j~g¡g£i¤g¥g¦d§i¨e©oªm«g¬c®g°g
client address	Ep
client host	#j>kFjcioj£j
client not	#k
cliente	!l#m
close	ªm
closed	!f+u,m-g;gFgIgLpMeOkPnQg[f]l_icfekkbmgsg¡g¢k¤s¦g§iªi¬g®g¯e
closi*	bjcfejrl¤lªe®p
closing	bjcfejrl¤lªe®p
closing connection	®n
cloud	El
cloud*	Fl
cloudmark	Fl
clust*	yk
cluster	yk
cmd	bp
cn	(q
cname	9k=k
cname lookup	9l
code	!j)i*l+j-k5k9d;j@fLfMfOjQf]n_gbjcjsgwg{g¦e¬l®k°n
code #	,j-k]lbj¦f¬o®k
coinc*	(mdn
coincide	dm
colle*	5kLlhk
colon	Rm
com	"j2l;lklrk
coman*	bq
come	3j@mFgZi_ibecihekgpfwjyj{j~n¡i¤gªg®o
come back	3j@jEj]f_jpfwiyf¡j®o
come from	~o
comma	en
comma*	!g"g#j(g*g+i,g-i.g/g5q9g:j;f=g>g@fBiCgFgGgHgKgMiNiOjPgQfRgUgWg[g]f^jbycffjggifjglgmiogpgqgrgxgygzf¡g¤g¨lªf«k¬l®l¯g
command	"g#j(g*g+i,g-i.g5p9g:j;f=g>g@fBiFgGgHgMiNiOjQfUg[g]i^jbmcffjggifjgkilgmiogpgqgsiygzf¡g¤g¨lªg«g¬l®m¯g
command rejected	Bj^j
commands	bo«l
comme	{m
comme*	{m
common	§l
compa*	"j.l4jElKkLkMf]g^mhljmkkqgseujzg¢j¬g
company	"j.l4jElLk]g^mhljmkkseuj¢j
compl*	!f"g*l-f.k2g5j9k;g?mBiEjFfJeLgMgQfRkSgUg]i^f_ubgcfdijmkdlnmfnoqgsfxo{f¡f£g¥k¦j¨i¬g°k
complaint	_nlmxl
complaint rate	xl
complaints	_sxl
complaints about	_l
complete	9k¥k¦k
completed	]mjn°l
compliance	.l
compliant	?mRl
comply	^m
compr*	FkGmbevkxt
compromised	xo
compte	!pKlLrcfijkkxq{e¡l
compu*	#k
con	"k(l+f5n;lFjLeMeNmQgUl]g^gdnjfklqmzf|f}j~n¦j§n¬f®j
conce*	]l
concu*	KoMeccªt
concurrency	ªm
concurrent	KoMeceykªm
conec*	-o
conectar	-o
conex*	+o,wEk]d¨lªp¯k
conexiones	ªn
conexión	+n,m
confe*	*onn
confi*	!f"g#g'f(g)l*|+g-f.q/g2o3g4f5g9g:g;f>g@gBlCgEfFgHgJfLeMfNgOgPfQfRgSgUeWgZn[g]j^f_fbgcfeffggfheikjgkclgmlntokpiqgsetfviwnxgygzg{e~f¡f£z¤g¥g§k¨g«g¬f®g°g
confidential	.q
config	Zn£y
configuration	*fZjmjpjuj£o¦k§l
configured	ml£m¯j
confirm	*q]nnj
confirmation	*p2knl
confl*	]m£m
confo*	Rr^l
conforme	Rl
conge*	[myu
congested	yo
congestion	[lyn
conn	+m,k-n]dªl
conne*	!f"f#i&g'i(f)i*f+v,w-r.e/f0g2g3i4d5g6g7g8g9d:f;e=e>o?g@dAgBiCeDgErFlGgHfIgJcKfLeMdNgOfPfQgRfSgTgUfVgWgXgYgZf[o]j^c_oagcddgeffggfhfifjfkfmfngokpgqjrgsdteucvgwixfyi{e|f}g~g¡d£i¤f¥l¦m§p¨p©lª|«e¬c¯q
connect	)k,n-m4f5i>jEoFgJgPgQj[q]i_gcekfmgwiye¥k§m¨fªi¬g®g¯g
connected	+lkm
connected but	+m
connecting	-kBkEkFkokpj¦l
connection	!g"g#j(g)g*g+p,l-l.g/g0g1i3j4g5g7g9g:g;g=g>j@fBgCfDgEkFgHgJfKgLgMfOgPgQjRgSgTgVgWg]m^e_objckdgeggghgigjgkeojpgqgsftfufvgwjxgyjzg{f|g¡f¢i£f¥i¦j§l¨j©jªi«f¬f®k
connection closed	¢k
connection count	ªl
connection died	+l
connection rate	ªl
connection refused	+f,r-gEiQj]k_i¦kªf
connection timed	-k3kwj
connections	+g,l-e=g>lEjFl]k_kcgugyk¤g¨mªo
connections from	Em
connector	£l¯o
connexion	+l,lql¨k
conse*	*k.k2l4jJjQmTlZk]jek
consegna	2mJkQn
consi*	/n_k{o
considered	/n
consu*	9m>q¡l
consumed	¡l
consumer	>q
cont	Lo
conta	!jLqdkimklxm{e¡k
conta*	!i"k#f%k&j'g(j)g*g,g-l.k/k0g2g3g4i5g6g8g;e<g=j?k@nCgDmGiHlJfLdMgNkPgQeRkSfTgUfVgWgYiZg[g]c^f_gagbfcdemguhfigjmkfltmengodpfqesitfudvgweygzf|f~f¡g¢f¥g§g¨g©gªg«f¬i®f¯f°q
contact	"g%k-m.e4j>g@pHgJgKiLgNlOiPiQf]dcfdieifjggjikjllmgqgsjugwf{g¡j£j«g¬n
contacts	gs
contains	"l&j.o/l=i>j?iDnGiHnRkUgYj]g^e_felgdjgkflfmgoesjuf|g¡g¬g°k
conte*	!f"k#g*g,f-n.y/{0p4f5g6i7g9g:g;g=g>g@fAgBgCgDgEfFeJfLfNgOgPgQeRmSiUkVgWg[g^d_gbgcfdjegfggghgigjgkelgmfogpgqgsftgufvgwgxfyizg{v|g~g¡g£g¤g¥j¨g©g«g¬c®g¯g°p
contenido	.n
content	!g"n*g,g-f.m/m0n4g6i@fEgFfJgLgQgRnSiUl^f_gbgcghgkgmgpgsgugxgyizg{n¡g£g¥k¬f°q
content filter	Sj{c¥m
content not	.e/m
contents	/q]l
contenu	.k
conti*	3uHlQd]een°k
contr*	!j"j.i4kDiEfJfLjRjSiWj]kckefgjkjmiufwn{f~j£m¬g
contraseña	]m
control	4kQjRjck
conve*	"j+j-m.g0}2lTl]e
conversation	-m
conversion	0p2lTm
conversion required	0l
convert	0l
converted	0n
corre*	!f"f#g(l*j.f2j4f5j9g;j<j=kEfLgNjOjPfQfRlUf^f_gbgcfdnejfggmhjkmlfolqlsjufwfzg{j|g}j~f¡l£i¤k«g¬e¯f°i
correct	5kRk]jelok
correio	Okke{k¤l
correo	"f*k-f;fClLkMfSk]cceejhkjemmsfulvkxl{p¡f¤o¬e
correo de	um
correos	¡o
correspond	kk
correspondant	sn
corresponde	qm
correspondents	gm
corru*	JnRm¥l
corrupt	JmRm
cota	Mo
could	!g"g#f'g(g)i*f+g-m.f/j0j2g4g5k6g7g9k;l<f=j>g@fDgEfFgGgHgImJmKjLfMgNjOfPeQlRfSgTkUgWg]j_fcgejfggfhgiijgkilgmengoipgqerfsgtjufvkwkxgygzk{g|f}k~f¢g£f¤g¥l¦k§l¨g«g¬k®j°g
could not	!g"g#f'g(g)i*f+g,g-l.f/j0j2g4g5j7g9j;k<g=j>g@fDgEfFgGgIkJmKjLfNjOfPeQlRfSgTkUgWg]j_fcgeifggfhgiijgkilgmeojpgqergsgtjufvkwkxgygzk|f}k~f¢g£f¤g¥l¦k§l¨g«g¬k®j
count	]kcnpn¡fªk«p
count*	?fCmEruezk~k
country	Erzk
courr*	5k<lSlVk]dhlkeum{k¬k
courrier	5khmke{k¬l
cr	&x
cr lf	&k
crash*	5o¥r¦k
crashed	5o¥r¦k
creat*	2ksk
create	Jnzk¥o
created	2k
crede*	zs
credentials	zq
credi*	¡s
credit	.o¡k
credit card	.o
credits	¡s
crlf	&w
crypt*	Tp
cryptographic	Tp
cryptographic failure	Tm
cuenta	!lLsikklqlxo¡n
cuota	Mo
curre*	Lj
currently	Lj
custo*	!p#j,i4f;f>jEkFeLi]k^fgkkmmlqfskuexk{g¡m¤g¬f
custom	ElFd
customer	!p,j4fEjFeLjgkkjqfskufxl¡k¬f
customers	mm
cut	+n[qpk
cyril*	.m
cyrillic	.m
cyrus	Jl
czarn*	sn
czarnej	sn
czas	-pQo
cách	Sp
címze*	-kMmsp
címzett	-lsp
có	.m/k4j7f=mDkEeJjLfNkRjekfkgjkjmfnkqksftjuf{l|e¯k
công	jn
cấm	"m.nEr
cấu	£m
cấu hình	£m
của	'mAjEjIkLfOjQfWl_kcigjketjukxl~j¬j
của bạn	EkWmcmskxl¬k
của máy	'n
d	6jSk]efk®n
d #	Skfk¬k®l
d'env*	¡p
d'envoi	¡n
d'exp*	ro
d'expéditeur	rn
da	"k#m+m1l?lMkRj_jgjpktj{e~i
daemon	¥l¦n
daily	CpMeSlcf¡t
dal	.lWlclilke
damag*	Tk¥k
damaged	Tk¥k
dane	(f)d1~Hozg
dange*	"l°m
dangerous	"l°m
danh	:k@kFlIkPkgmllsk~o
danh sách	:k@lIklmsk
dans	&j.k/k2kBjEkHmJlMjYjgjklljsj¥j®j
dans la	Jl
dans le	Hk
das	"j/k3j5lFkJjLoMl]qij
das postfach	Ll
data	!g#f&m(g*g+s,g-m.s/p2g3g4g5f9i;i=l>g?i@fAgBgCgDgGjHfJjMjPfQeSgTkUqVfWg[l]e_gbqcdefffgghfjgkelgmgngofpgqgritgufxgyg~g¡f¢f£f¤g¦e§g¨iªg«f¬l®k¯f°g
data command	Mk®j
datab*	@eIkJoMfUkcgkf¢k£k¥o¦m
database	@eIkJoMf¢k£k¥o¦m
date	'p)fQkR¤]jjkkg£k¬f°f
datei*	"q
datum*	Rs
day	CmLjMm_jaj¡s«d®j
days	!k'j*k3k:j@gEgFfLlMjQqSnUfWl]m^g_jcfkgllpg{f¡f¬g
db	-f:o[l]f^fol£l¥s¦m
db #	[nol
dbl	:«BfFfHmte
dcc	{n
dd	Lk
de	!f"g#g&l'k(e+g,d-i.i/d0g1g2i3g4d5i6f8g:m<e=k>g?n@bAiCjDeEgFfGiHcIlKdLiMmNgPfQkRcSiTeVjXgYgZi[j]m^i_kbjcldiefffgjidjikfljmgnipjqmsdtjukvjwjxjyczk{b|c~i¡l¢f£j¤g¥j¦i§g¨d©jªk«j¬b°_
de #	AmUm
de correio	Ol
de correo	=kelkl
de destinataires	«m
de destino	-k
de domaine	;m
de entrada	Mn
de l'expéditeur	rltkwm
de la	%kCjLfMePkQk]j^khjsl{k¡k¬l
de messagerie	=mEl¤l
de messages	Cmxl
de passe	zk
de su	vl
de sécurité	^n
deact*	Ls
deactivated	Ls
dead	7l;k[l]fiopktjuf¦j
deadl*	-nQl
deadline	-nQl
deakt*	Lq
deaktiviert	Ln
decid*	Wm
decided	Wm
decis*	Ek
decision	Ek
decla*	<kUl|k
decli*	Wk®k¯p
declined	Wk®k¯p
decry*	Tv
decrypt	Tn
deep	In
def	]o
defau*	Pl
defer	®p
defer*	!j)i,j-e5g8i;g@mCiFgJgMgQnXi]e_mbgckkgtiugvgyg¡g¢i¤f¥f¦lªg¬g®r°g
deferred	!j)j,j-g8i9i;g@lCiFgJgMgQkXi]f_mcktiugvgyg¡g¢i¤f¥fªg¬g®o
deferred due	cl
deferring	ck¦m
defin*	dkll¬m¯n
defined	¯l
del	!j"g#g'l)f*g+f,g.f0j3g4f5i7j8f:i@fBiEeFgIkLmNnOjPfQgRgSgUkVjWg[g]l^o_ibgcedgfmgihgijkblkmfpgqgrlsftkwlxgyjzg~m¡f£l¤g¥k¦f§g«f¬e¯f°f
del destinatario	-j;mLkMjNlOj]egj®k
del mittente	tlwk
del remitente	rltk
delay	3o@p
delay*	3r@oQf®l
delayed	3r@oQf®l
deleg*	9o;n
delet*	;l]jikkn£j°j
delete	Mo
deleted	;likko£j
delist	Fm
deliv*	!f"g%g&g'l(j*l-e.e0e2r3o4o6g7g8g9f:f;f<l=i>i?g@iAgBfCgEiFgGgHfJlKqNiOoPdQoRdSjTgVeWfXmYg[g]e^j_fbecfegfggfhdijjfllmjnlofpkqeretfudvfxfyfzc{g|f}g~f¡d¢e£j¤e¥f¦g¨k©gªg«e¬r®l¯i°j
deliver	'j*i2f3g<k=l>l@lEkJkLfOkQkXj]dmmugwg¨j¬k®f¯j
deliver mail	@kmo
deliver message	¬l
delivered	!g"i*m-g0g2u3lCjDjJeLiMiOgPgQjRgSmTgUjWg]d^ecfigjimgngpnqgskxi¡g£g¬i®j¯g°l
deliveries	Kr
delivering	(llk¬k
delivery	"f#j'j*g+i,i-g.f/i0g2i3l4n5j7g9g:g;g=f>f@gBgCgDgEeGgHgIgJnKjLiNiOkPfQiRfSfTiUfVgWgXlZg]n^maibgcfdihfjfkjljmgnoogpgqgrgsgtgufvgwixfygzd{g|g~g¡f¢g£j¤g¦g§iªi«f¬j®m¯g°g
delivery error	Ljkl¦f¬k®k
delivery failed	/k¬m
delivery not	4k¬f
delivery temporarily	¥k
delivery time	Qk
dem	;kDlNk[lel
deman*	km©l
demands	©l
demas*	"e+kAmCmGnMfUk]ecnªm«k
demasiadas	ªm
demasiado	+kAmGnUlck
demasiados	cl«l
den	"j*j+j2jLkPjSjWm]lefkkmjnnqn{j
deneg*	mm
denied	!i"f#k*f+f-g.g/g0g4k5k8f9g:f;g=g>g?i@gBfCgDgEnHfJlKgLfMgNgOjPiQgReSgTgUfVgWjYg]n^n_ibgcgdgemfggghiiijgkglgmlogpgqlrdsftculviwdxlzk|g}g~j¡e¤j¥g¦e§g¨jªf«g¬l®j¯g
denied recipient	4lfl¬e
denne	Vlqk
deny	Er^ksnul
deny list	skul
depar*	!ljp
depos*	2o
depre*	Dn
deprecated	Dn
depuis	3nLkcl~l
depuis votre	cl
der	!f"g#f'j)g+l,f.f0l2g3f4f5g7j9l;j=i>fBiCgDmEgFkIjJgOfPfQkSgUjWj]k^i_jdgflglhkijkflgmeogpfqfrgsltfufwgxgyf{e~g¡f¦g«f¬e¯g°o
der empfänger	sk
derze*	On
derzeit	On
des	!i"k'j)j-j4f5jDkFeMiNkOj]k^kegimjgkcmfsotiwj|k¢l¥j¬g
des empfängers	!k-j5kDkMjNlik
desac*	Lq
desco*	;kjmkn
desconhecido	km
desde	>nEktl~lªk
desea*	{o
desha*	Ll
desig*	|r
designated	|m
desis*	Qp
desti*	!i"e#f%g&g'k)i*e+e,j-n.d/g0g1n2q3e4r5g6g7g8g:g;m=j>e?g@jAgBfCkDfEdFeGgHeIfJfMmNmOjPcQeReTgUgVkWfXiYgZk[m]d^e_eagbecfdnekftgohgiojeklmenlofqeresqtcudvfwexeyfze{e|g}g~e¡f¢e£g¤f¥f¦g§f¨f©gªf«w¬g¯r°f
destinataire	2j4kCmMiNkOiPg]jcedkejflglhkikkjmfpjsj{g¡f«d¬g
destinataires	«o¬l
destinatari	«p
destinatario	!j4o@jEgFgMmNkOiPgUeVj]k^fcgdiflgkjfkmlksjtfug¡g«d¬e®j¯k
destinatarios	«n
destinatarul	so
destination	'k(i,i-k1o2k;mLfMfOjRgXjZm[j]ebgfiggikkelgnkpgqgrgsftgyg£i¨g«f¬g¯l
destination address	2lfl
destination domain	;m
destination host	Zl
destination system	;m
destinatário	2jMkdkfjgjkk
destinatários	«o
destino	,k[n]eil¯l
det	kl{m
detai*	Sm^lzk
details	^lzk
detec*	!f"e.mEgHi^g_gclkfpnxl{m°p
detected	"f.iEg_gcmkgplxk{m°l
device	]n¢j
devue*	Qn
dezac*	Lp
deze	4limjn
değil	=mko
dh	§n
di	*j+i-e2k3f9j;g=n@fFfHoIiJkMgPfQjRfTmVkWk^m_gcjefigknmfniqksftjugxg{f~g¡p¤f¥g¦f«k¬e
di posta	=l
diagn*	kl¬m
diagnostic	kl¬m
dial	-l>p
dial up	>m
dialup	>p
dicti*	£m
dictionary	£m
did	!l#i,g-m.g/l6m9j;j@fJgLfMkOgWi^gcgdjggkgljmfqgsg¤g¦j¨k¬m°k
did not	!l#i-m/l6l9k@fLgMkWj]jbifikdljqg¨k¬m
did you	;kkk
die	"f+j,i-f/k4j=l@jEgLeMeOgPjQnUlWl]o^lcfemhgikjgkllgmfpjrjsfuf{j«k®f°i
die nachricht	/kQm
died	+l5oJj]f¥p¦f
diese	4nPk^nhmjklk
diesem	knqo
diesen	4lVl
dieser	kknk¤l
dieses	gkkmuk¡l
diffe*	(lbkqo
diffé*	®m
dig	sq
digest	Sl
din	FmLn^jclkesk¬k
dinam*	>q
direc*	!g"g#g+g-f.g3g4f5g9k;g>o?i@gDjEfFgHgIlJnLgMeOfQfRgUgWgYj[g]g^f_gbgdpekfmgfhjijjlkmljmfogqkrjtgufwgzg{g|g~k¡g¢k£j¦l¬e®g¯j
dirección	Djemfjhjikjmlkqlrksj¯k
direct	>o
directly	>o
directory	9lIjJpMgOfdnegkksf¢k£k¦m®g
directory server	9m
direk*	~r
disab*	!l#j4gFgKgLsMg]i_fbkcgikjgkgqgsixmzj¡f£i¤o¦g©i
disabled	!l#j4gFgKgLqMg]i_fbkcgikjgkgqgsixnzj¡f£i¤o¦g©i
disal*	ql
disallowed	ql
disca*	Qk
disco	]l¢q
disco*	+oLnPl|k
disconnected	+o
discontinued	Ln
disin*	°n
disinfect	°n
disk	JiMp]mcgkgyg¡f¢w¥j¦g«g
disk full	¢l
disk space	¢k
displ*	?l~m
display	?l~m
display name	?l~m
dispo*	Ovkdqm¦m
disponible	Os¦l
dista*	,k-l¬k®k
distant	-l¬k®k
distr*	4mEeIvWm]f_n¬k
distribution	4mIk
distribution list	Ik
dit	=kFk
ditem*	°m
ditol*	,l@m^ktmuk
ditolak	,l@m^ktmuk
ditt	Wn
dkim	!g"g#f.g6©7n;gEgFgHgLgMgRgUg]m^g_gcghgjgkemgogqgrgsgtfufv|wgzg{g|a}f~g¡g¬g
dla	=mLn
dlp	.v^e¦j
dmarc	!g"g#g.g6g7¬8¦:g;g=gBgEgFgLgMgPgRgSgUg]j^d_gcfhgjgkfmfogqgrgsgteuevfwgzg{g|g~g¡g¦g¬g
dmarc policy	8o^f
dmarc record	8n
dn	9ltl
dn ns	9ltl
dns	!e"f#g&g'g(i)g*g+g,f-g.g/g0g1j2g3g4g5g6p7f8i9¥:g;u<o=q>i?g@eBkCgDgEdFpHfIgJgKgLfMfNgOfPfQfRgSgTgUfVgWgXmZu[g]e^e_fagbgcddgedfggfhgigjfk_lgmengo¡pfrfsftzuevgwgxgygzf{f}o~f¡f¢g£d¤f¥f¦c§g¨gªg«g¬e®d¯e°g
dns error	;n
dns query	=kZl
dnsbl	:j;fEfFysf£j
dnsbls	Fo
dnssec	1o
do	!m#e%o&g'i(k)f*f+f,f-e0g2k3i4l5f6g7i8g9i=e>g?gAgBjCfDiFjGgHjIfJlPnQdReSmTgUjVjXiYgZk]m^g_gagbgcjegfkgfhliejfkclioipgqkrgtlvfxfyezf|g}g~k¡g¢g£e¤i¥g¦g§f¨f©iªg¬k®e¯k°f
do not	"j#f)g-g.j0g3i4f5g7i9j;e=f>f?g@jBlDgEjHiJgOiQgRfSiTgVjWgXjZl[j^j_ibfcgdgeffkhfiglmminioiqfrfulvgwfxg{k|g~l¡g£f¤k¥g¨g¬d®f¯i
do remetente	tmwl
doc	"m°n
docm	"n
docum*	"o0k7fUk]mke¯n°j
document	0kUk]d¯k
documents	"m
does	!f#g'g(k)g*f+g,g-i.i1i3g4g6g7j8l9e:g;j<n=l>f?j@fAgBjCgDjEeFgGjHgIgJiKgLiMeNgQgSgTgUeViWiXlYgZg[g]n_gagbicfegffgghfikleniolpgqjrgsjtjugwlxfyg{d|j}g~e¡f¤k«j¬d®f°g
does not	!f#g'g(l)g*g+g,g-i.i1i2i3g4e6g7j8l9e:g;k<n=l>f?j@fAgBjCgDjEfFgGjHgIgJiKgLiNgQgSgTgUeViWiXkYgZg[g]f_gagbgcfffgghfikklleniolpgqjrgsjtjugwlxfyg{e|j}g~e¡f¤k«j¬d®f°g
dokum*	"r
dolu	Mq
domai*	!k"g*g-f.g4g9k:p;r<m=lEfFeHgJgLfMePfQgUfZl]g_gbgeggfhfigkbmqogpgrlsftnulvlxgzf{g|k~m¡f£l¤g¥g«g¬f¯k
domain	!k"d#c%g&f'f(g)f*d+f,g-d.d/f0f1i2g3f4b5f6k7q8p9o:~;}<x=u>d@dAgBiCeDeE^FZGgIfJfKfLaMeNfOdPdQeRcSeTfUfVfWeXiYfZr[g]i^d_nagbdcideeqfdgbhiiejjkdldmunfoapdqlrmsft{umvpwcxfyfze{c|p}k~s¡d¢f£o¤d¥f¦c§g¨l©fªi«e¬a®e¯o°f
domain blocked	uo
domain but	km
domain does	<kXjmftkvk
domain exists	=l
domain expired	!m
domain in	:jHmmftn~j
domain list	:o
domain listed	:p
domain lookup	9l
domain must	tk
domain name	9j:j;keokerj
domain no	8jtn
domain not	#g7f8j;k=kFgeekdmoqlrjtlvk|g£e¯m
domain owner	7l|m
domain part	;k?l
domain policy	7n
domain recipient	mk
domain sender	uk
domain too	_p
domain you	tl
domaine	-f9k:l;r<n=kLfZlkdqfrktpvkwg|k~m¡g¯k
domaine de	tn
domaine expéditeur	tm
domains	:l^jkfmsqjum£m¦j
domein	;p=lke
domen*	8k;q=mkemm
domena	;o<k=mckkcmmtk~k
domena nadawcy	tk
domenet	8k;m=mkemk
domeny	;s=jkevm|l~o
domin*	"g#j-f4g7g8i9l:m;q<l=nEgHfLeMfOgQfUgZj]e^gckigjkkgmnrjsgtovkwg~n¤g¬g¯k
dominio	#g-f8i9l:m;q<l=nEgHfLeMfQgUgZj^gckigjlmkrjsgtovkwg~n¤g¬g¯k
dominio del	tj
dominio no	;l
domino	4j]edkhjko¯m
domän	mm~n
doména	;ojdkdmltp
domín*	;o<k=l]ejlkfmntk|k~l
domínio	;o<k=l]ejmkftl|k~m
door	!k+lEk
doors*	mp
dopo	Qn
dopus*	Up
dorma*	Lm
dormant	Lm
doruč*	3p
doręc*	¬q
dosta*	2mJl¯m
dot	bkel
dovec*	Jk
dovecot	Jk
down	!g,j-n;g@eCeEgFgGgHgJgKkMfTiWn[x^f_fbeckegfjkepgujwgyjzk{g¡f£f¤s¥f¦o¨g«g¬j®e°g
down mail	[o
downg*	0n
downgrade	0m
dozvo*	"p
doğru*	#n*lvlwm
dropp*	+oJjQjXj^mbjcfhelo~j®g°m
dropped	+qJjQjXj]f^mcfhelo~k®g
dropper	°m
dsl	>u
dsn	nq
du	!g"f'k(i*n,g-f.e2f3l4l5k9j=f>lCfEfFfHjIjJgLgMfNkPiQfRfSgUjWjZj[g]l^j_fbgckdgfjgiheiejikglfmiojpiqnrgsfteygzg{d~j¡n¢k¤k¥j¦f§g¨g«f¯g°g
du destinataire	LlMjNk]dekfkgkpksf
du domaine	9l
du har	4o¡q
du serveur	'l^k¢k¬k®k
due	!k+j-f0j7iEgFlHgLgNlOfPgRfUfYk^j_nbkclkgllmgpgsftiufxi{l¡g¦g§j¬f®g°k
dung	+l/nMnUk
dung lượng	MnUl
dupli*	?eDnRmYjdqpk
duplicate	DnRodq
duran*	+m
durante	+m
durch	Ko^m
during	+m]fck}k¤l¦d
duża	Uo
dygn	Qo
dyn	>o
dynam*	>£EgFfIl_gke
dynamic	>rIlkf
dzien*	¡p
dài	Go
délai	-pQl
dépas*	-nQk
dépassé	-nQk
désac*	Ln
détec*	Ho
dòng	Go
døgn	Qn
dùng	JkLkdkhkkjyl~k
dürfen	Pm
e	!f"e'g+g,g-f2g4f5g6g;f<o=k@fAgBgCjDiEgFgGgHfIgKgLnMiNgOfRfSiUmVfWiZg[g^g_fbfcfdgesgfhfifkolimeogsntfwfxjyg|g¡j¢g£f¤l¥k¦f§g¨gªg«m¬m¯f°j
e #	¬n
e mail	*k3i<jDjLmMfOgSkWjcfeijkkkmgsktguf¤j«l
e mails	ulxk
each	pl£k
eai	9kDp
earli*	lo
earlier	lo
early	@obo
econn*	+l,o-e
econnrefused	,p
econnreset	+l
edile*	Qn
edilm*	"m~p
editor	Wn
edquot	Mq
een	]kel
efter	Qqln
eggs	]p
ehlo	+p-l;fBªEf]fbtedkfmgoezf~e¬f
ei	"j-n4k;kMjOlQk]ecfjkkrolukwl¤l
ei ole	"l;mjmkkom
eicar	°n
eicar test	°l
ein	>lekik¬k
einen	°n
einer	®n
einge*	!n=jPm]eikkj
einli*	¨m
eintr*	8ldnok
eintrag	8lok
either	!lLe
ekte	°p
el	!f"d#f%k&g'i(k)f*g+f,i.m/j0j2k3g5j6i8g:j;f=f?g@gAgBnCjDjEeFeGkHkIfKgLfMjNiOgPeQdRfSnVkZk[i]k^dbfcidiffgjheinkdljminfpjqislugvjwgxfyf{g~f¢j£f¤f¥g§j©fªg«f®f¯g
el buzón	Ll
el destinatario	sk
el dominio	:k;jrj
el mensaje	/k2mpl
el servidor	,k-k
el usuario	gljlsn
elimi*	°q
eller	elkn
elsew*	{k
elsewhere	{k
em	So]o¢k¤m«k
email	#d'g(g)g*k+g,g-f/k0g2j3g4e5g6i7k8g9g<p=g>j?g@fAgBgEeFdHfIgJfKgLkMkOgPgQeRjSiTgUlVfWgZg[g]e^lbfepffgkiejeklmjngogpfqfrgvkwexiygzf{n|i~f¡m¢g£j¤j¥f¦f§g¨gªg¬m®g¯f°l
email account	Lk
email address	]oefgjkjmlsk
email from	uk
emails	¡o
emerg*	am
empfa*	Lnkl
empfä*	!k"e#g*j+f.f2i3g4k5l;l>g@fCmDjEfFeHfIgJgLgMiNlPeQfRgSjUcVkWg[f]d^e_gbgcfdjeqfngjhjikjiklljmfpjqfrfsltfufwgxfzf~f¢g£g«n¬l¯j°f
empfänger	*k2j4nCnFfLfSjUdVl]ecgdjefgihljkkillpksm{f«k¬l
empfänger hat	sn
empfängeradresse	epfp
empfängers	!j-j5kDkMjNlgjikkf
emplo*	jnkj
employee	jmkk
empre*	jo
empresa	jo
empty	+j.j;f<j?mInMjPfRp]keoffrq£j¬g¯j
en	%j&g'g(g)g*o+f,g.i/j4f7f9f:l;d=f>fAoDlFiGkHpIfKiMfNgPfQmSnTkUaVfWfYj[i]k^g_eaifgheikjmllmfngofpjqjrfsftfuevgxgyezf{d~f¡e¢k¤n¥f¦j§f¨gªg¬f®d°g
en el	.m/k2jGlJkkl
en la	[k]fgjllsj¬k
enabl*	Lkzk
enable	#l
enabled	Lkzk
encer*	Lo
enclo*	¬p
enclosed	¬p
encod*	0pRq
encoded	Rn
encoding	0lRk
encon*	;kdnkq°l
encontrado	kl°k
encry*	"m#d'l.m4gEfLgQfTuUf]fbgfgkfmg§t¨z©kªg¬g
encrypted	"n.lEfTm§o¨p
encryption	#fTk§n¨q©k
encryption needed	¨k
end	#g&m)j+q-k.g>o@fEfFeGgLlMiQjRk[i]dbecfjgpiyi¢f£g¬q®j
end data	+dMl^kbg¬k®l
end user	>p
ended	'k-j@fLmQn]ebi¦j
ender*	Hjemhjimjnkj«j¯k
endereço	Hjenhjimjj¯k
ends	&nZkpl¬l
enfor*	Xm
enforce	Xl
engel*	Eqsq
engine	¦q
enospc	¢n
enotf*	;q
enotfound	;q
enough	@lEkMkQjajkf¢m
enthä*	.oeo
enthält	.oeo
entit*	4m
entitled	4m
entra*	Mmdl
entrada	Mn
entre	[opn
entre*	-f2p3m4nJmKjLfMfQk_jjfnk{f¬t®k
entrega	3k4mJnKjQl]e_jnk¬l
entregar	¬m
entri*	dn
entries	dn
entry	7g8k;k>jEnFicgijkolkoitg£f¯l
envel*	6j:l;e?eDkFgYggfkgmgrosntmul~j«l
envelope	6j:l;e?eDkFgYggfkgmgrosntmul~j«l
envelope blocked	sl
envelope from	um
envelope sender	:krl
envia*	ln
enviar	#o4lqr|l¡l
envio	_lcm
envoi	*l.l]dllzj®l
envíos	¡o
eof	+y§d
eof from	+m
equal	qm
er	!p"l'i(g)m*k+g-e.f2g3k4f9g;g>g?j@fAkCgElFjGjHkIgJgKiLoMpOjPiRgSfUo[g]k^e_fbfcgdfejfkggifjlljmepfqfsftguiwgxkzg{e~f¡j¤f¥f¦f¨gªg«f¬d®f¯f°f
er ikke	"l)kOjPlkj
erlau*	"k¨l
erlaubt	"k¨l
erneut	ym¦n
err	(k@dInJjNmPf]kfn£o¥m®g
err #	¬m
errei*	Mk[nhl¡q¦k
erreichbar	[nhl
erreicht	¡q
erreur	£k¥r¦m¬m®e
errno	,j[k
errno #	,j
erro	¦l
error	!e"f#f%g&g(e)i*f+m.g/n0j1i2f3f4g5o7g8g9j:f<g>e@gAgBlCeDgEdFeGfHfIkJpKgLfNsOgPdQeRjSfTkUiVfWgXgYg[k]l^d_eagblcfdffogfhejdkflemengogpgqfrjsgtgugvfwfxeyfzg{f|c}p~e¡d¢g£o¤e¥u¦s§l¨e«f¬r®k°f
error #	+k-f5lNk[j£f
error code	,k-n
error dd	Lk
error from	+eMj]kbfkkoj§f¬n®l
error in	5mIj]fbfrj}j£k
error too	ªk
error writing	Jm
errore	5l9lJl]e{k¦l
errors	boªf¬l
errors from	cm
erst	#n
es	3jPl]cekijzj¨j¬k®j
esaur*	Ml
esaurito	Ml
ese	ko¯m
esiste	kl
espac*	Moen¢l
espace	Mpel
espacio	Mo¢l
espaço	Mo
espera	-mSn
est	3k?jElFlLfMlQf]ncfejrkxn¡f°k
esta	hljqkk¤l
estab*	-o§m
establish	-n§k
este	#k*j-g4m;f=cCiLlVmZn]e^khmjpklmntfui¡j¤l¬f¯f°f
está	!k4jCnHkKkLnMlQf]lgjkjteuj|k~j
et	*o
etc	Emkk
etime*	-n9m
etimedout	-o
etter	Ql
evalu*	}l
ever	;l
every	]l
every*	4nCkyk
examp*	;mfkkjrk
example	fkklrk
exced*	Mqck¡m
excede	MlUl
excedida	Ml
excee*	!j"i#g&g*g+i,f-j.f/g0g2g3g4g5j7g9g:g;g=g>g@eAnBgCkDgEgFgGnHgJfKjLeMmNgOfPgQkRdSgTgUoVm[i^fbgcpdgfggghgigjgkdmeogplqgsftfugvgwgyizg{k|g}k~g¡i¢g£k¤g¥g¦e§g¨gªk«n¬g®f°g
exceed	AjMlUmcj
exceeded	!k"g#g+i,f-j.g4g5k9g;g>g@eAiCkEgFgGiHgJfKjLfMkNgOgPgQmRfUiVi[i]g^g_gbgcleggghgigjgkfmfogplqgsgtgugwgxiyizg{i|g}k¡n¢g£l¤g¥g¦f§gªk«l¬g®f°g
exceeded max	¡l
exceeds	"jAmGkQgRfUpVl]j_jkftg{i¡f«j
exceeds #	Al
exceeds administrative	Vl
exceeds maximum	Ud]l
excep*	Nl¥n§k
exception	Nl¥n§k
exces*	AkLfUlcqkfpjyk£l«l®f
excessive	AkUlcn£l
excha*	,k-k;e<m=tXkZj]kbktj¬g
exchange	<lbk
exchanger	=oXkZj
exclu*	gp
exclusive	go
exe	"t
exec	5o
execu*	"v-m5lOkQf
executable	"n
exhau*	MkQl]fyk¡k¢p
exhausted	MkQl]fyk¡k¢p
exist	4f5j7g8k9g;o<gEfJkLfOj]g^geghgikkplgmfogqfsftnufvgwq|g~g£i¥i¬g¯g
exist*	;nBjLe]fikksmftoufwp¤j
existe	=nkqtkwk
existent	;k
existiert	;ktk
existiert nicht	;ktk
exists	"e;f=nIjJmLfMeOi[kdlfeinjfkkwl
exit	5q
exit #	5m
exited	5o
expan*	4j5jIwPjikkdpj£l
expand	Is
expansion	ImPk£k
expansion problem	Ik
expec*	(mbndkej
expected	(mbndkej
expected #	bo
exped*	qlsmut
expeditor	up
expir*	!l#g's(f)e+k,i-j.g6k9j;k=g@gHgJgLmPgQxRfTlUg]l^g_gcfjgkesgtiugxgzl{g£j¦g§gªd¬f¯g
expired	!l#g's(f)e+k,i-k6k9j;k=gLlQnRgTlUg]k_gcgjgkftixgzl{g¡f£j¦g§gªd¬g¯g
expiré	]n
expla*	9d]n¬k
explanation	¬k
expéd*	@kgqkermtluowk~k
expéditeur	@kgkkfrmtluowk~l
ext	"l]mhp
exten*	"rAoMeUdkm¢l®f
extension	"rkm
exter*	#l.m5jEgLf^fffh}kfsf~p
external	.m5jEgLf^fhssf~o
external senders	hl
f	!k]f¬o®l
f #	!k¬n®k
factu*	]p
fail	"l#f+g4g7k8f9j;f@fEiJtLgMgQgRl]fcgkemgokqgugwmxgygzj|q}e¡g¥n¦kªg¬n
fail #	El
failed	!e"e#f%g&j(l)p*e-k.f0o1m2f3g5m6k7i8e9m:g;k<g>f?g@dAgBgCfDgEgFdGgHfIlJqKfLdNgOePfQiSgToUdVgWgXiYgZk[f]l_eagbbccdffkhfipjekflfmenfoepdqiresetjuevkwlxgyezn{e|l}e~g¡g¢m¤f¥q¦j§n¨d©gªd«e¬q®l¯f°f
failed #	]m
failed logins	zn
failed message	Zl
failed no	]k
fails	kjvk|k
failu*	!g#g'i)g+g-g.g1i7i8g9n;g=gCgEgFgIjJlLgMgQkRgTmUgXj[j]e^gbfeiggjgkfmgpgsgvlygzl}g¡j¢g£g¤g¥m¦k§j¨gªg«f¬q®g
failure	!g#g'i)g+g-g1i7i8g9n;g=gFgIkJlLgMgQjRgTnUgXj[j]e^gbfcfeiggjgkfmgvlygzm}g¢g£g¤g¥m¦l§j¨g«g¬q®g
fake	~s
faktu*	!s]n
falha	[kzk
falli*	Jlwkzl¬r
fallita	Jl
fallo	¦l
falsc*	bp
falsch	rl
falsi*	~o
falta	3nep
far	3l
fast	]kcr
faster	cm
faster than	cm
fatal	]l£m¥n§kªd¬k
fault	Nn[lyk¥u¦m®e
fax	"f+i0u2m;fMjUm]cemnk®l
fax number	en
fazla	Ao
featu*	Tk£r
features	Tl
fehler	9l¦m¬o
fehlg*	1kzm¬m
fehlgeschlagen	1kzm¬m
feil	9l}m£m¦l
fel	9ozl
feladó	ur
felha*	kq
fem	Qq
fichi*	"l
field	.j?lAlRlUeYl]oke
file	!g"{#g'g)g*g+j,g-e.f/g0k3g4f5k9g;i=g>g@fBgCgEgFfHgIrJqKjLfNgOgPgQmRgTgUmWgXl[g^e_gbfcfdgeggfhgifjfkbmfogqgrgsktgwgxgygzg{f~g¡f¢n£q¤g¥p¨f«g¬f®f¯g°k
filen*	"n
filename	"n
filer	"o
files	"syk
files*	¢m
filesystem	¢m
filte*	/l5m{o
filter	!g"j+g-f.m/m4f5q>g@fAjEiFfHgIkJfLgMgSk]d^kcgkfmgsouexgyi{k£j¥o¦n¬e®g°g
final	+lQo]delilnk¬m
find	-f9m;q=lJfQf]lefjfkomfon¦g
find your	ol
fine	^k¡l¬l
finge*	{l
fingerprint	{l
finis*	]m
finished	]m
finns	;mkl
finns inte	;m
firew*	,nEoFeSj
firewall	,n
first	!g#u*n+k,g-f.f0i4g;g@vBbEgGiLgPkQfUg[j]e^g_gbucedjegfjglhgjgkfmeqnsfteufwgxfygze{g~j¡f¢i¦g¨m¬g®e
first time	@p
fit	Mk
fits	do
five	]k®k
five minutes	®k
fix	&k£l
fixed	]l
fiók	!nLp
flagg*	/n
flagged	/n
flat	]m
flood	cu
flood*	Cm
flooded	Cm
foi	ElLkjjklwl
folder	4nJl
follo*	Kkkk
following	kk
for	!n"d%j&f'c(k)d*g+f,d-j.d/c1j2g3k4o5k6g7f8j9i:i;g<c=l>f?f@iAgBeCmDgEiGjHeIeKjLgMeOjPeQnReSoTmUeVmWiXfYfZm[i]m^e_jajbdcidmedffhligjdkemongoipeqlrfsducvfwfxlygzk{g|k}g~b¡j£e¤i¥a¦i¨i©iªj«i¬f®i¯p°f
forbi*	"n+o,l.p4k8gEfHjUf]d^lfgkfmlsgxg{g§lªk¬f®g
forbidden	"o.m4kEfHjUf]f^kmm
forbids	.m^j
forbindelsen	+p,m
forei*	mr~j
foreign	mr~j
forge*	~n
forged	Bkomrf~v
forgery	~n
fork	¥o
form	*nEkelrl
forma*	Rter
format	"m0q5lJoRp]eevkc
formato	ep
formed	emrn
formée	rm
forsi*	3q
forsinket	3q
forwa*	"g#g*g.f2i3g4f5l;d=f>gBgCgEgHgIjJfLcMfNgOfPgRgTkUiVgWg^f_gbfcgdgeefiggi¡jskbmonloqpxqfrfsftfwgxgzg}g~g¡g£m¤j¥g¦f¨g«g¬f¯f
forward	5l=gMgTi^gbgfjipjkkemmoqpjrgug£l¬g
forwarded	ijjlkfnl
forwarding	;eIjimjmkjmkpouj£i¤j
forwarding address	imjk
forwards	inkdpn
fost	kl
found	!g#g&n'g(j)i*g+f,g-f.m/g0g2g3g4g5k6j7e8k:m;q<g=n>f?g@fCgDgEdFnHkIiKgLeMfNgOiPgQeRgSfTgUfVgWgYgZg[g]n^f_gbfdlegfggfhgjgknmdokqfrfsftlubvgxiyg{i|f}i~f¡f¢g£k¤g¥f¦d§g¨gªg«f¬e®g¯k°u
found domain	;l
found in	"j6k:j;dEgFpIidlejojugxj
found try	9m
fqdn	Bmrn
fr	?o
fra	clgkikkesmuk~n
frame*	|m
framework	|m
fraud	~q
free	;jMk]lkfmfulym¡p¢o¤f°f
freig*	Spgo
frequ*	ctªo
frequency	coªp
frequency limited	ªq
fresh	:n
frien*	gn
friends	gn
from	!e%g&g'f)f*g+i,g.e/d0f2i3e4b7o8i9j:l;d<c=b>j?¨@jAeBgCgDdEnFkGeHcIgJdKeLaMcNfOfPmQfSfTfUdVdWeXgY¤Zf]n^__nafbicmdee[fegmhljgk^mcnfpfqvrtsntrutwjxmyezf{^|k}f~w¡e¢i£d¤f¥d¦a§c©fªm«d¬c®j°e
from #	]l
from address	;f?gYfbnciefgjhfkfqosktkukwj~j
from addresses	Yn
from country	Em
from dns	;l
from domain	6j8l:k;f?fmfqmretquf
from field	?l
from header	?lRfYl~l
from headers	Ym
from host	-j
from inside	hl
from internet	hq
from line	?nYl
from must	qm
from not	tj
from outside	"k.lhjuf~m¢l
from remote	Mjbfkkoj~j¬m®n
from sender	sl
from sending	xp
from server	+l
from you	snuk¨kªk
from your	2k7g?f@gCgEmFiPn_lckgfhgjjkkljmkqfsiteueviwgxizi{g~i¡kªk
frozen	!rLmuexq¤k
fue	]kfk
full	!g"g-g;g@gBiEgFgHjKgLdMvNgOgUf]r_gcidliijgkemgqgrksgugxgyl{g¢w£g¤g¥g¬g®g
fully	ekrk
fully qualified	ekrk
funct*	]n
function	]n
furth*	Cjjjmeno¡j¬j
further	Cjjjmeno¡j¬j
fwd	ir
för	Upcmmkolpl¡k
für	4j8j=lLjOjUeVn]jhmokxj¡l
g	]m
gagal	¬n
gatew*	!g"k*g-g.i0k4f;gFgLfMfOgQfRgSmTmUnVgWg^j_gbfcfkjlgmlplqgrisfykzg{g~g¡g£i¤g¥l¦k¨g¬g¯p
gateway	!g"k-g.i0k4f;gEfFgLfMfOgQfRgSmTmUnVgWg]i^jbfcfkjmlpjqgrisfykzg{g~g¡g£i¤g¥l¦k¨g¬g¯p
gave	Qm]eojzj¬l¯k
gave up	Qn
gb	0lMq¢p
geblo*	Eo]lsm
geblokkeerd	Em]lsm
gebru*	]nimkk
gebruiker	imkl
geen	=lkn¤k¯l
gefun*	&kkk°l
gefunden	&kkk°l
gegen	.m
gegen*	+p
gehört	qm
gehört nicht	qn
gelis*	@l
gelistet	@l
gener*	>qimkeuj¬m
generated	im
generated from	im
generic	>quj¬m
gesch*	JmLleo¬l
gescheitert	¬m
gespe*	!o"j.kEmFjJjKkLiMfkdsjxm
gesperrt	!p"jEmFjJjKkLikeskxm
gesta*	ml
gestattet	ml
gesti*	mo
get	)k*j:j=eCjJfKjLlNj[j]l_ibkgihlkfmfujwj¥j¦e¬k¯m
get local	)l
getad*	9m;m
getaddrinfo	9m;m
gets	*k@kCpKkSkcc
gets too	Cn
gevon*	dl
gevonden	dl
gewei*	,l^luk{m
geweigerd	,l^luk{m
ghi	Jo
gibt	kl
giorni	Qo
git	]o
give	3kdj
given	.j4f9g;jBjQk^kbmejjjkfnlrkuk®l
gives	Xl
giving	Qk¬m
giving up	Qk¬l
giới	Umcl¡l
giới hạn	Umcl¡l
giờ	Cn
gl	@m
go	=eEj]iekklmfrguj{i~l«j¬l¯k
go away	El~k¬m
godta*	¬o
godtas	un
godzi*	Cn
goes	Lepk¬k®k
going	Qkpl¤l¬l
going down	¤l
gone	+m;kjl¡o
good	;k_krl¤p
got	-fClEjJl]kbmcfmjsfukwk¡f
gradu*	jk
grande	Uo
gray	@p
grayl*	@p
graylisted	@m
greet*	+m-oBvbk
greeting	+m-oBs]fbk
grey	@v]k¦e®e
grey list	@m
greyl*	@{Qj]kceyg{g®e
greylist	@n¦l
greylisted	@nQj
greylisting	@n]lcg
gris	@l
grise	@m
groot	Um
group	#g.g4r5j;gEkFgIzJgPwUaVpWp]f^fgghkkjmfqfsfuevgwg¡g¦e¬f
group*	%kJl
groupwise	%kJl
grupo	hn
gsmtp	7k;lClpk«j
guest	*m
går	'linpp
gönde*	3o4o7f8j:l@lPl]d_kciedkdlkqotnunwmxk{d|l¡sªf«m¬f®f
gönderen	:m@mulwm|l
gönderim	¡o
gửi	!e"e#l*g-f.g2j3j4o5g7e8k:k;e=g>k@kAjCgFgHfIgJfKjLdMeOfQiRgSgUe[g]d^f_lcldgedggifjjkflmpfqkrnsftqulwlxo{d|i}g~k¡p£f¤f¥fªf«l¬l¯g°f
gửi không	tl
gửi quá	cm
gửi thư	¡l
h	3lElQm]jck¡k
ha	+k;fCjFeLfMn]ijjspzk¡m¢j¬k
haben	¡l
habis	-n¡m
hacked	xq
had	CoEkUn
hai	]idkjlkkpksl¡k¥k
handed	np
handl*	mk{m¥k
handle	Qe]lmn£k
handled	ml
hands*	+f2mLfVlbjijzj§r
handset	2mVl
handshake	+fQf]kbjzj§p
har	!f'j-f4n8k=lEmHkLnMqPf]b^f_ncfefhfjrknlkmfqjsouf{e¡q¬f
har ingen	=m
haraka	;jEfQfbmuj{f¦lªf¯l
hard	lq|j¬j
hard bounce	lo
has	!l#e%g&g'k(e)e*e+i,g-g/f0g1g2g3e4f6g7d8l9e:g;m<m=o>f?g@eAiBgCmDiGjHdImJfKkLkMmNjOcPcQgRlTkUbVlWgXgYlZf[e]g^d_palbecedfekfegfhcjskgmengojpjqcrjsltjudvfwcxi{f|d}k~d¡k¢k£k¤k¥i¦e§e¨g©gªj«e¬g®i¯j
hash	6m
hat	+l=jMnWk]e^jijjokfljrjsmxjzj{j°n
hata	5p
hatalı	zn
have	!g"g#k*k+g,g-g.f/f2g3g4j5g6j7f8l9g:g;j<g=m>g@jBfCgDgEfFeGjHgJfKgLdNgOfPiQjRfUlWg[g]m^f_ibfcifghgkjlfmfngolpftgukwjxjygzf|f~f¡m¢j£g¥g¦iªi«i¬k°g
hdr	ApRnUc
he	5jBm]kgkij{m¦m
heade*	AuRqUdYm]gpm
header	!g"f#l&g*g+g,g-f.o0g4g5g7k:g;g>g?x@gA¢BgCgDkEfFgHgJgLgMfOgPgR}SgU^VgYo]g^e_gbecfeefggghfigjgkflgmfogpnqfretguevgwgxgzf|g~o¡g£g¤g¥g¦g¨g«f¬e¯g°g
header from	?oRd~m
header line	Rl
header missing	#k
header size	AqUc
headers	AuRqUdYm]gpm
headers too	Al
heavy	KlUmyl
heeft	Wlsm
held	!j*jKjMkSvUfWj]g_kcedjkf{f
hello	Br]m
helo	!g"g#g.g9g:m;b=fB®EfFfLgMg]e^g_gbtcgefjgkemgolrgsgugwgzg{g~g£k¬f
helo command	Bk
helo first	bm
help	^m{k
her	!jMj]ljjkmso
here	!f"i#l&g)j*g+g,g-f.k0j3g4l5g7g9g:g;d<i=e>k?f@jCgDmEqFeGgHgIgJgKfLdMfNgOfPfQeRdSgTgVgWgYg[j]k^g_kagbecedkeffjgghgifjlkplgmkofpjqdrfsgumviwfxgyizj{f}g~i¡e¢g£j¤p¥f¦j§g¨j©iªg«i¬i®f¯g°g
hesabı	!n
hesap	!rLpzm¬e
het	2k3k;mFkekjkwl°d
heute	¡n
hiccup	¦p
hier	kmum
high	!f@fEfFfKg]g_majcixjyp{o¢m¦f¨j®g
him	pk
his	!j2jCoFfJlMnNjOfUfVl^gcggliijjkdsixf
his mailbox	Mk
histo*	Fk]k_olj
history	_olj
hit	:kAjCpEfFkHlKjLgPg]f^k_gck{j¡l¥f¦fªi¬e°o
hl	Fm
hmail*	£l
hmailserver	£l
ho	io
hold	!r*jFgMkQmSs[j]fcfgikemgsfyf¡f£jªk
holds	.jMmek
home	>uFgJpQk]kkg£jªf
hop	0j;fDjMmOkTjUfZn]ecfejkenjpu¡f¯o
hop count	pk
hop limit	pn
hops	Ufcfpy
hora	Co¡m®l
hos	]nkm
host	!e"e#f%g&g'f(p)e*e,n-r.c/f1g2f3f4e5e6g7f8g9m:f;u<f=n>o?f@jAfBpCeDjEuFoGfIfJeKfLdMcPeQfReSfTgUgVfWfXjYgZn[q]e^b_nagbfcldfeffggehejekclemknioppoqcrdsdtlucvfwfxeylze{e|l}e~k¡b¢k£g¤r¥f§i¨f©gªo«e®j¯j°c
host #	ªk
host blocked	£j
host does	¤l
host domain	;eekkm
host down	-n
host in	>kEk
host lookup	9nZk
host name	;d<jBkom
host not	#f-m9k;i=fEmkfojpj|k¦g¯i
host rejected	#jEp
host said	¬k®m
host unknown	;k
host unreachable	[l
hosted	kkmp~k
hosted here	mk
hosti*	!zEj]fceufxm¡m
hosting	!qEk]fxm
hostn*	(q)g9k;k>lBoFg]gkfoq¦g§g
hostname	(p)g9k;k>lBo]gkfop¦g
hosts	,k-o;m<f=o>l@pFiHiXi]f_jkemkuf{f¡f¦e°f
hour	-i3j@eCtEgKgLfMcQg]e_ecskgxgyq¡s¦i«d®k
hourly	CoMdck¡r
hours	3o@fQq]jckyj¡j«f
house	]k^n
how	]jcj¯m
hoạt	Lo
hr	do
html	.q0nGlRk
html mail	.p
http	]o
hub	¯m
human	*qWl
hung	+m¬k
hung up	+m¬k
hyper*	Hq
hàng	Qp]n
hình	£m
hạn	'm4kQlUk_mcjtk¡o
hết	Ql]ktk¡n
hệ	3kKklkyl¥p
hệ thống	3klk¥l
hộp	2jJjKnLmNlOmdkhjkk
hộp thư	2jJjKnLmNlOmdkhjkk
i	!e"e#f%j&g'i(l)g*j+e,g.k0g2j3n4e5f6g9o:i;f<g>g@fAgBiCgDjEjFbGgHjJnKgLgMgNgOfPeQmRmSqTgUgVkWfYgZi[f]n^d_eakbicdemffgfhiidjikklengofpmqfrgsjtkucvgwgxfygzf{k|d}m~g¢f£k¤f¥l¦d§f¨gªf«k®g¯j°f
i'm	%kQnZn
i'm not	Ql
ib	>k?k_kck
ib #	>k?k_kck
ich	]r
id	-g.f/f2g4f5gEfFgHgLkMgQfRsSm]g_fbgejfijlkqmgnkpjqnrgtgufweyk{j|o~g¢f£g¤g¥f«f¬i®i°g
id #	Sjnkyk{i¢f¬n
ident*	#k*kkjmjqpvlwfzi{k~k
identity	qmvm
idle	-o
if	!j*g2i@jMfOjQfSiVj]l_gkjqguj{n£j¤j¬j®j
if you	]jkk¬k
ihr	@jEl]fkfxmzk¡r©k°k
ihre	%k*o2l3jMfQfSkUj]mlfsm{m}j¬l
ihre nachricht	2m
ihrem	Em_n
ihrer	Hm
ikke	!d"m'f(k)j*f+f-k1k3i4n9g;n<i=g@eDkEeFfHfJkLeOkRfSgUe[l]f^f_fbfcedfeeffgfijkmlkmlogpfqorgsjtmukwlxfyfzg{e~f¡d£f¤l¥f¦e§l¨gªg«f¬j®i¯j°f
il	!f"f#g(l)g-k.g3j4f5k7e8k9g<j@kEjJjLeMjOgRgUjZj]p^f_gfghgijjmlfmfnipgslufwgygzg{f~i¤j¦f§k¬k®g¯j°e
il destinatario	sl
il messaggio	3k¬n
il server	§k
ileti	PnVm]c^ocm°m
illeg*	"k&jBjRleokjrm{j
illegal	"k&jBjRleokjrm{j
ilyen	ko
im	%k0j6k=kBjGlHjLfMjOfQfTkUfYk^fajcfdnejplrktjufvk{f¥n¬f°i
imap	Jk]m
imot	5l@lgl¤k
imper*	Bl~n
imple*	bm
implemented	bm
import	]l
impos*	+e-j0jItJjLfOkTq]dilwmzj¦f§o¬j¯j
impossible	+f-lInJjTl]fwlzk§l¯k
impossible de	In
impro*	_l
in	!c"f#n%i&m'f(i*j+g,f-g.i/f0d1g2l3i4b5g6i7e8f9f:k;i<g=g>d?n@jAiBgDmEjFkGiHoIgJjKlLfMfNkOdPeQiRiSnUeVcWiXjYk[e]l^e_cambfdlelfbhbidjfkgljmfneofplqirjsiuivfwbxeyjzk{_|f}i~c¡g¢c£n¥s¦i§j¨i©eªf«j¬d®i¯f°l
in #	#g-m9k@gBgEfFiHfKkMgQeSgUjWj]i^jcmkgmkojulwjyj{g¡l¥g¦mªj«e¬g°f
in address	eo
in blacklist	Fkuk
in body	&jHm
in cc	«m
in clear	¨o
in dbl	:k
in der	Ql°l
in directory	kk
in dns	6l7g8j;k<j=ieekgmftm
in domain	;ekm
in einer	®n
in from	7j?mYp]fqktkue~j
in header	Rk
in hour	yk®m
in last	cl¡l
in ldap	kl
in list	kk
in local	ek
in mail	"jHncermtjyj¥n
in mailbox	JkMn
in message	"k?jAjGkHjej
in middle	+m
in my	EkFegjmlum
in one	«l
in progress	@k¦m
in public	Fl
in quarantine	Sj
in queue	3nQm
in rbl	Fj
in recipient	2k;mMmelgkkd
in reply	+f-e;fMjNiOjRi]f_iefkksjuj{j¦i«f¬l®n
in sender	rl
in session	bm
in short	Ck
in subject	*n
in text	Hm
in transit	Tk
in use	Kn]kjjkj
in user	5kMk
in your	"j#i6j7jEgFeHmLg]i_gfjljqjrmtiufxg|k¡f¦j
inacc*	Os
inaccessible	Op
inact*	+mLx]f_fcfloxk
inactive	Lplmxk
inactivity	Lm
inakt*	Ls
inalc*	[o
inalcanzable	[o
inati*	Lr
inbou*	5kCnLcQf~k¡e¤t
inbound	5kCnQf~k¡e¤m
inbox	*o2qCjJlMwNn]dcfgnklmeuf¡e¢f¥e¦g¬d
inclu*	"f(jEjIs]lpk|d}j
include	Iq]k|d
include file	Il
incom*	#j)l+j8jCrKjLjMeVk^kcfekyl¤j
incoming	#jCrLjMeVk^kcfyl¤j¯f
incoming mail	Lk^k
incomplete	)l
incon*	)m;lcjkqwk~m£k
inconnu	;mkpwk
inconnue	)m~l
incor*	]kbnelrpzj£k
incorrect	]lzj
incorrecte	rn
indes*	{q
index	¥p
indir*	=kFedjiljmkllm~k«k¯k
indirizzo	=kFedjiljmkllm~k¯k
indis*	Or
indisponible	Om
indés*	{m
indésirable	{m
inesi*	kmwk
inesistente	kmwk
inexi*	;mLfiokstjwk
inexistant	tk
inexistente	;kilknwk
infec*	Fm{g°y
infectado	°o
infected	Fm°o
info	ilpl
infor*	"f.k0jSk]d_k{j¬n
information	.k0j]e_k{j¬m
ingen	-k8k=n]lkpnm¤l¯p
inhal*	.q
inhalt	.r/n{l
ini	"lLmml
injoi*	[n
injoignable	[n
inodes	¢s
inolt*	jnmp
input	+k
inside	"kRl]fbkgfht¬f°m
inspe*	Sp
inspection	Sp
insta*	kn
inste*	&n]jjn
instead	&n]jjn
instr*	¯p
insuf*	!j4qMk]l_lcgkgyj¢r
insufficient	!j4o]kyk¢l
int	¥n
intake	Cm
inte	!f"m-j3k4j;kLfOlPfWm]dijkkmiulwjzj¡f§l
integ*	IlTm
integrity	Tm
integrity failure	Tk
intel*	Fm
intelligence	Fm
inten*	3l@rKklkyk®l
intentarlo	®n
inter*	!j"l#f&i(g*g+o-f.o/f0g3g5g7g:g;o=j>k?f@gAgBiCgDvEiFgGgHfIgJjLeMfNgOfPfRgTgUfVgWgYgZj[l]e^j_gcgdgejfegehyifjekalfmkogpfqerfsdtgudvgwfxfygzf{e|g~t¡f¢g£f¤f¥y¦p¨g©gªf«f¬c®f¯f°f
interdit	.nemml
intern	hx¥p
internal	,j4g?gDgEiJkLg]fbjhpkgmgqgtjug{g~o¥m¦n¬g®g
internal error	Jl
internationalized	Dm
interne	hk~l¥m
internet	;q=j>nBj]khmuf
interno	hl~l¥p
into	"j.f0o2nJmmenj«k
intra*	hp
intranet	hp
intro*	Bnkm
introuvable	kl
intén*	®l
inténtelo	®l
inval*	!f"g#g&l'f(k)i*g+g,g-g.f/f0g1j3g4g5g6j7i8g9f;i<g>g?m@gAgBnCgDgEfFgGgHgIiJjKgLfMfNgPgQfRmSgTjUfVgXiYgZg[g]j^gbkdgeoffgghgijjfknlkmgpgqfrosftjufvgwgxgygzm{f|j}j~f¡f¢g£l¤g¥g¦f§j¨g©gªg«e¬i®g¯i°g
invalid	!g#g&l'f(k)i*g+g,g-g.f/f0g1j3g4g5g6j7i8g9f:f;i<g>g?i@gAgBlCgDgEgFeGgHgIiJjKgLgMfNgPgQfRnSgTjUgVgXiYg]j^gblcidgenfigghgjgkilkmgpgqgrosftjufvgwgxgygzm{f|j}j~f¡g¢g£l¤g¥g¦f§j¨gªg«e¬i®g¯j°g
invalid address	enkdll
invalid recipient	kk
invalid user	]k
inver*	or
invio	lo
invit*	]ngm
invitation	]mgm
invoi*	!n]l
invoice	!n]l
invál*	?pelkk
inválido	?lel
ip	!d"g#f%g&g'g(g)g*f+g-f.e/g0g1g2g3g4e5g6g7g8g9e:i;e<g=q>}?g@qAgBpCfDgE¡F¡GgHgIgJfKgLdMfNgOfPeQeRfSfTgUeVgWgXgYgZj[g]d^g_}agbfcwdfffgehcifjdkalemkngo}pfqerfsatducvgwfxeyezg{d|y}f~i¡b¢f£f¤f¥f¦d§g¨g©gªw«e¬d®d¯f°f
ip #	ªm
ip address	-j=m>jEkFi]j
ip blocked	Em
ip in	Ek
ip not	ElFc^k_f|k
ip reputation	_j
ip temporarily	_l
ipbl	Fo
ipbl #	Fo
ips	>n
ipv	¯m
ipv #	¯m
is	!j"j%i&d'j(k)j+a.i/c0g1i3l4e5e6j8f9j:i=i?j@eAgBiCiEjFiGeHfIjJgKlLlMiNePjQbRjSgTfUiViWaXgYgZl[n]k^aaibkcfdfemfbgejllgnepiqjrlsfuivfwgxjyjzj{j|g}i¡e¢k£k¤l¦j©nªf¬d®_¯e°d
iscri*	Pp
iso	"r0l
isola*	&lSp
isolated	Sm
isp	>tFkNj^f
issue	"kLdNqblkf¨k
issuer	)r
ist	"g#g*g+f-f.f2g3j5j9g;j>j?j@mEjHjJgKkLlMkNjOfPiQfUkVg]i^f_fbgeigjhlifjmkjlfqfrnsfufwgxgzg|j£g¦f¬i¯g°i
ist voll	Mm
it	!i"f#d%g&g'g(f)g*f-f.g/j1i2k3j5j6g7g8k9f:g<n>f?j@gAfBgCgDfFiGjIgJiKgLkMeNkOlPgQdSnTkViWjXiZi_fagcidgeffjgehcifjckfllnkpjqjrnsatfuiviwkxgzf{g|g}i~j¢e£i¤e¦e§e©iªg«i¬k®m¯i°k
its	'j)g+g,j-e.f/i0g2g3g4f5j6j7i8g;f<i=k>l?j@cBiCkDgEiFeHgIiJfLkMoNoOfQlReSfTgVfWfXjZg]e_ibgcidgeffikgmfngogrlsdteufvkwjxgygzg{d|j~f¡k£j¤i¦i§g¨gªg«g¬n®f°g
itself	/mBlIkUkpl
için	"m*l]l
je	:jFjHkLoMnQflksm
je na	Hl
jest	!m=lHnMjUkelrm¤j
jesteś	*p
job	]l
join	Pl
jointe	"l
jours	Qm
js	"r
junk	.g^f_pcfgislufxj{|¬f
just	]l¦l®l
już	jr
k	AmBl¯m
kabul	"m¬n®n
kan	"k.kMlOkPm[n]dhl
kan ikke	[nhl
kapat*	Lu
karan*	S{]d
karma	_s
karşı	[n
kb	+lAoGjMjPfQfUvVq]fajkg¡f«f
ke	4l
kebij*	^p
kebijakan	^p
keep	3o®k
kein	!e*j,k8j=m>kLfMjOkYjjfkplkmkolxk¯n
keine	)j-k4k;f<j=f?kEj]fcehjijkkmjnkuk¤p®j¯l
kennw*	zn
kennwort	zn
kept	LkSr
kerio	2l
kernel	]q
key	#k1j6t;fLfQfTv]jkfmeqjzn§l¨g¯g
keywo*	.q
keyword	.q
khai	=m
khi	+n
khong	kp
khoản	!lLmdkkjqkxk¡l
không	!e#f%g&g'f(i)k+e,f-j.j/j0g2e3e4k5f8g;m<j=j>j?j@eAgBiCfDjEgFeGgHfIlJkKfLgNeOoPgSfTgUgVgWi[l]i^j_ecddlffgehjjfknmmnjojpeqksgtjwlxeyfzg{f~e¡e¢f¤f¥k¦f§i¨j©fªg¬o®e¯l°f
không có	4jJkkpnkqktk¯l
không nhận	¨l
không được	/kmm
khẩu	zk
ki	¡n
kiell*	mn
kielletty	mn
kim	]m
kimlik	.o
kind	"n^l
kindly	ek
kirjo*	Pp
kiszo*	-r
klien*	Ep
klient	#n
know	!jZjjfkmmdwk¯q
know where	¯m
known	:l;o@lFlHkJjNiRf]f_keggnhgigkolkmesfufxg¦g®f°j
knows	¯l
kolej*	MoQpnm
konfi*	£o
konnte	IlQmwl£k¬m
konnte nicht	wl¬k
konta	ClMm
konta*	-l@ngnjm
kontakt	@njn
konto	!qLtMmQfUfijjfknqjxt¡n¬f
konto*	Lkklxn
kontoen	Llklxn
kontoen er	Lmxk
kontot	Lo
kontr*	km
kopfz*	Ap
kopfzeilen	Ap
koris*	km
kredi*	.p
krypt*	§p
kulla*	JnMnOljlklqksl¢c
kunde	§m
kunde inte	§m
kunne	wn
kunne ikke	wn
kuota	Mp
kutusu	KlOokk
kwara*	Sq
käytt*	Mmhm
kézbe*	3nQu
kết	+m,l¥k¨lªm
kết nối	+n,l¥l¨lªm
l	MkPo
l'adr*	epjnklrkwl
l'adresse	epjnklrkwl
l'exp*	rltkwo
l'expéditeur	rltkwo
l'ext*	~m
l'extérieur	~m
l'ute*	sm
l'utente	sm
la	"g#e%j&g'f(f)f+l,i-c.i/f0g3g4d5g6i<g=e>e?i@iAgBgCiDiEkFeGgHeIlJlKjLjMkNqOfPkTjUkVjWmZi]k^m_dagbfcgdfepfigjhjjnlimdnfperfsktgufvgwgyizd{g|g~e¡g¢f£g¤f¥e¦f§k¨f©g¬m®f¯i
la boîte	2kJkMlNlVm
la casella	Lnhl
la conexión	+o
la cuenta	¡m
la dirección	eklm
la lista	IkPnlm
la liste	IlPmWkgl
la remise	¬q
lack	4m
lacks	4m7d8m?kDjgjrmuf
lagi	3m®n
lame	9r
lampi*	°m
lampiran	°m
lang	GrQm
langu*	.q
language	.q
lapsed	!n'n
laptop	]n
large	AlUtVncgpfqg
larger	AlUoVj
larger than	AlUkVk
last	-fCkFfLlQm]lcnlk¡k
last #	¡l
lately	_n
later	+g3i@lCjEgFgJfLgMiQgUg[l_ibgclkgyozf}i¢g£g¤f¥f¦p©k«g¬f®s
lda	Jn
ldap	@eFkIkdokvsg£g¦q¬f
le	!l"g&i(k.i/j2g5k9f<j@jBkCjDjEdHjIgLiOgPeQgRfTgVgWlZl[g]l^f_fbgcddkeifgheilkgliplrgslujvgwfxfyg{g|k~f¡g£f¤g¥f¦f¨gªg«e¬d®f¯k°e
le destinataire	Cksn
le domaine	<k|k
le message	pl¯k
le nom	;ldm
le serveur	+l-m]j
leads	Hlim¯m
leave	.l]q
left	!f.j4g@kLkMlPljqkksg¡l¢o«g
left company	km
legal	em
length	AnGoMdUnVn
les	9kIjPjWk[k]k^kgmhouk°f
let	"j'l*k.l@jWl|j¯j
lette*	*jCkDoVkelkk
letter	Rk]mpl¬n
letters	*jCkDnMfVkel
lettr*	LjOk
lettres	LjOk
level	EfFj]k_kajsjvk
level #	Fl
level*	{l
levelet	{l
lever*	3o4kQo¬q
lf	&¬]ekg¬g
licen*	Ln£o
lien	Hs
lifet*	Qq
lifetime	Qq
ligaç*	+m
ligação	+m
ligger	Sm
ligne	Gn
liian	Uqpm
lijst	Pn
like	*k/m4j>mBgRk]efksguj{m¬f°j
likely	{l
limit	!k"g#f&g'g)g*g+f,g-f.f/g0g2g3g4g5j6g7g9g:g;g<g=g>g?g@dAnBgCoDgEfFfGmHgJfKlLfMnNgOfPgQkReSgTgUrVoWg[g]f^f_fbgcrdgegfggghgifjfkdlgmdogpjqgrgsftfugvgwgxcykzf{f|g}k~g¡v¢j£n¤g¥g¦e§g¨g©gªt«s¬e®e¯g°g
limit #	AjGjMmUfbi¡e¢i£jªi
limit exceeded	5lKkMkUimfpiyk}j¡f£iªe«f
limit your	ªl
limit*	4jCjEf]e_jcnhnqksf¡kªo
limite	-lLfMmUqcnke¡u«m
limite de	MkUk«l
limited	4jCjEgQj]fckhnqkªp
limits	MfVkalco¡m
line	!g"f#f&u+l-f/g0g4g5i7j;g>l?r@gAlBgDgEfFfG}HgJgLgMfPgQfRjSgTiUbVgYl[n]i^i_fbpcfgghgijjfkdlgmfogrfsgtgugvgxgyfzf{f~g¡f¤g¥g¦g¨g«e®f¯j°g
line #	5jGo^kbeik
line length	Gn
line too	Gl
linef*	&o
lines	&kAoG|QfReUg]fpjªl
lines too	Gm
link	"c*v.g4g:gFfH¢LgMgPfUs[u]f^f_faiggkflgmgsfugyg{e¡g§j¬f¯i°f
link in	Hl
links	H{
list	!c#f%g&g'g(g)g*n+f,g-f.k/f0g1g2k3f5g6g7i8f9e:o;c<g=e>i?f@lAiBfCkDfEkFrGgHkIxJfKgLbMgNgOfPzQgReSmTiUgVtWmXkYgZg[g]d^e_eagbecedfedffgviejgkilrngofplqbresptcukvgwdxfygzf|i}g~e¡d¢f£g¥e¦d§g¨f©gªg«n¬c®d¯i
list closed	Pm
list expansion	Pk
list owner	Wq
list too	«o
lista	-g:j@rEmFsImLfMfPzQgWm]ccegmjfkelosm¡f¦f«l¬f®e
lista de	lm
lista gris	@l
lista negra	sk
lista*	FmHlPp
liste	:l@qEnFpIlMfPrWk]e^fcegqhjkelmsi¡g¦g¬f®e
liste grise	@m
liste*	,q:lFlHmPnWn]elmsk|l¤k
listed	!g"g.g4f:p>l@oBgEdFvHtJgLgMgPgRgXj]g^g_ebgcgeggkhfjgkilgmcogplqgtfujzg|j~g£i¦g®i°g
listed in	:k;jEfHjki£j
listi*	FnHl
listing	Fn
lists	:lEfFpIkuf£m
lists*	Cm
listserv	Cm
listy	ImPngm|l
listę	Pq
lives	kl
livra*	3m
lixo	{p
liście	Elgl
llena	Mr
lleno	Mp]m
lmtp	2kJoblnj¥f¦k
lo	BmSk
load	]oyy¢e¦f
local	!g"g#i&g'g(g)k*g+g,f-g/g0g2k3g4e5n6g7g:e;c<g=e>g?g@fAgBiCgDnEsFdGeHgIgJtKgLeMfNgOePfQfRgSgUfWgYgZj]g^l_gbfcfdgekffgdhqkmmtngogpqqerisctiuivgwfxgzf{f|g~n¡g¢g£n¤g¥f¦m¨gªg«g¬e®e¯i°g
local blacklist	Em
local delivery	5k
local error	¦l
local host	po
local issuer	)l
local part	;fDmGfepknrl
local policy	^n
local sender	~m
local user	km
local users	hm
local*	=kBrEnFfJlkl¬f
locale	Jukk¦l
localhost	=kBr
locally	EnJl
lock	!kJmKrMf]l¥j¦l®f
locked	!p@fEmJgKoLjMf]kkexkyfzi{f¡f¦l
log	#o;fNk]lkfmezq~j®n
log in	#pmezl~j
logged	#rLmmmqk
logged in	#mLnqk
login	!f"g#z,g.g4f?f@gCgEfFgJgLnMgOgPgQg]j^g_gbgcbgghgjgqyrfsgudwgxmzy{g¡q¤g§g«g¬e¯g
logins	zp
lokal*	Jq^lkk
lokale	Jn
lone	&o
long	!g-m.g9i@kAnGoLmMfPfQmRfUkVk]k_gbjceelklpgylzg{f¡g¦gªf¬g®g
longer	!g#g'k-j3j4g<g=g>gGoIjLnMgOgQlRfUj]i^g_gbjhgijjsmgogpfrjsmtgugxkzj¡g¤g¦f©i¬f¯f
longer accept	sn
longer exists	km
longer than	GmUkrk
longer valid	'l
longue	Gn
look	"j9mRjSk]fkjtk~j
look up	9n
looked	ko
looks	/j>moj{q~j
looks like	/j>n{k
looku*	}m
lookup	#g(g+g-e1k5g9x;l=j>g@fEfFlHjIjJfLgMgOfPgUgZk^g_gcfdiegffidkoonsgtiugwgzg{g|g}n¡g£k¥g¦o§g«f¬e®e¯j
lookup failed	9e;l]k£j¦j
lookup failure	9l
lookups	}m
loop	,gIqPjZn]fidkgp¢{e|g}i
loop detected	pk
loopi*	po
looping	po
loops	pr
loops back	pj
los	IlUl
loss	2l
lost	+s-a[l]lkfyg¥k¦l§j®g
low	+g,f]f_tatcgkg¢m¦l§f©l¬g®g
ls	¨n
là	{n
lähet*	_muqwm~m¡m
lässt	gm
létez*	km
límite	¡q
línea	Gn
lượng	MnUk
lại	@lKkQk]lckyk¦kªk¬j
lần	@n
lỗi	5lNk¥q
lớn	Un
m	UmVl]l
ma	8kEkZk]lgl
machi*	,nElFjMeZjok¢j¤o
machine	,nElFjMeZj¢j¤o
macro	"r°n
mai	3mjo
mail	!i"e#k%l'f(g)e*m+d,e-c.j/j0d1e2i4j5i6k7f9b:e;a<s=n>l?b@dAgBcCkDeEfFgGiIdJnKkLkMjPdQfRgSjUjVgWjXiYfZm[j]^^j_gambjcidcedfegehjkglfmjnjoeplqcrlsfugvpxjyizb{k}f¡l¢k£i¤q¥l¦j§d¨i©dªf«k¬j®f¯f
mail #	3kUk]lfk
mail address	4kWjem
mail box	Mokk
mail cannot	Dk£l
mail could	¬l
mail domain	;l=bZj]kpf¯k
mail exchanger	=mXj
mail file	Ml
mail from	!f"g(g*g+j,g-g.f/g4f5g6i7f9g:k;e<f=f>n?d@mBgCgDgEnFjHfJgKgLeMgOgPfQgRgUgVgWgYdZg[g]d^f_jbpcieffggohnigjfkemfoipgqkrqsltmusvgwmxiygzg{f|l~f£g¥g¦fªg«g¬f®g¯g°g
mail here	¤m
mail host	-j;e=p
mail id	km
mail in	.k2k
mail loop	pk
mail loops	pm
mail mx	<m
mail not	#e.j4fEgMjOjUf]g^j_jalhljjkbrftjujvpzj¨k«k¬l®g
mail only	al
mail policy	^n
mail refused	"f,f.f4f>fAjEfFqLjMjYk^mcjhkkksftk¡f¤m¦kªi®j
mail rejected	sl¬l
mail returned	¬l
mail server	'i)g*g+e,l-j.g4g9f<f=o>m@jBjEkFgJfLgQgUfXjZk[g]j^f_gbfcgeghgjgkglgmkngokrgsgtmufwixgzg{g|g~g¡g£i¤e¥k¦g¨g©iªj¬j®k¯i
mail service	!k,j<j~l¤l
mail store	¢l¦l
mail system	Ejjkyk¢k¥q¦e
mail too	KlUl
mail transaction	bp
maila*	em
mailb*	!l"g#g&g'g(g)g*g+f,g-e.e/f0i1g2m3f4k5f6g7f8g9f:g;d<g=f>f?f@fAgBgClDlEfFfGfHfIgJqKpLqMpNuOqPeQfReTfUcVnWfXgYkZg[f^f_eagbecddoejfigmhniljjknlfmdniofpfqkrgsktgufwlxjyezf{f|g}g~g¡i¢j£e¤g¦j§g¨f©gªf«e¬b®e¯f°g
mailbox	!l"g#g&g'g(g)g*g+f,g-e.f/f0i1g2m3f4k5f6g7f8g9f:g;d<g=f>f?g@fAgBgCmDiEfFfGfHfIgJrKqLrMrNuOrPeQfRfTfUcVnWfXgYgZg[g^f_eagbeceejfigmhlimjjkqlfmeniofpfqksktgufwlxkyezf{f|g}g¡j¢g£f¤e¦j§g¨f©gªf«e¬b®e¯g°g
mailbox #	Mm
mailbox address	rj
mailbox busy	Kn
mailbox cannot	Ol
mailbox disabled	Lm
mailbox does	ke
mailbox full	Mmcj
mailbox in	KjNk
mailbox locked	Lk¦k
mailbox moved	jl
mailbox name	fnkk
mailbox no	Mn
mailbox not	MdNlOs]eij¢j
mailbox over	Mj
mailbox owner	so
mailbox size	Mm
mailbox status	No
mailbox unavailable	@iKgLdOi^kcmkjqjsitjuj¡i¬f
mailboxes	DkYldo
maild*	,k2j5kJqKjLmMl]e¦f
maildir	2kJrMm
maile*	Ll¯l
mailen	pl
mailer	.l5oJpRk]fkdmfnlpj£n¬j¯m
mailer error	5lJm
mailf*	berpun
mailfrom	rpun
mailg*	5l
maili*	#k>kIjPkWjlnmfsgxl¡i¤k«k
mailing	>kIjWjxj¤k«k
mailing list	IjWj¤k«k
mailm*	.lIkMePnVk]d¤k
mailman	Pn
mails	"f#g-g.o4f;g>g@eAgCrFgHiKgLeMeOgPfQfRgUeVo]d_jajbgcodgefgihkijkclmpgqfsnupwgxmzg{d~j¡v¢g£g¤m¥g¦f¨g©iªf«f¬f®f¯g°g
mails in	cm
mails*	(l-l=p>lEmFkMfUl]g^f¡f¢m¤n¥k®f°j
mailserver	(l-l=p>lEo
mailsystem	¤n
maint*	¤p¦o
maintenance	¤p¦p®e
mais	=kdl
mal	@kNlRleorn
mal formée	rm
malfo*	?lRpbkenikkfpgrnugzi|g}l°j
malformed	Rpbkenikkfrmugzi|g}l°j
malic*	"eHp°q
malicious	Hk°p
malwa*	HmSj°n
malware	HmSj°n
manag*	Wl
manda*	Rk¨n
mandatory	Rk¨n
mange	cm«n
mangl*	Rmelol
mangler	Rmemol
manut*	¤o
many	!g"g#g*g+g-f.i5g9g:g;g>g?g@eAlBgCkDgEjFeGgHlIgJgKjLeMiOgPgSgUfVfYl]i^g_kbkcndiegfggghgigjgkfmgogpnqgrgsgtgugwgxiyjzk{g|g}k~g¡k¢g£g¥g¦f§g¨g©gªm«o¬g®g¯g°g
many bad	cl
many connections	]l
many errors	bn
many failed	zk
many header	Al
many hops	pk
many messages	ClKjMkce¡l
many recipients	Cfcl«m
many sessions	ªk
map	El£l¯l
marked	lp
match	"f#f(n)g.j1k6j:kBjFjdlkkqrrgsltgufwf{k¬f
match*	(j.q1jFeHfXj]gdsigklmgrfuk{i«g¬f¯l
matched	.mdk¯j
matches	.ldpkm
matching	¯k
max	+g-f;g@gAjEgGkKiLgQmRfUjVm_gajcgkfpjtgxjyk¡o£i¥g¦gªp«p¬g®f
max #	cj£jªj
maxim*	"i+g.g@gAiCjGjJfLgMjQoRgSgUoVj_gcekfplsgxgyk¡n¢i£g¦gªl«l¬g
maximale	Qn
maximum	"j@gAiGjJgLgMjQiRgUkVj]jcfkgplsgxgyk¡k¢i¦gªk«m
maximum number	Mjpkªj
may	!f)g*g-j.l/g0g3g4m5g6i:g;g=g>i@gBgCiDgEmFfGgIgJgMgPiQgRmSnUjVjWgXi[f]j^e_ebjcfdgfgglhnigkdlfmiogpgqjsetfukvgxmzg{f|i¡l£i¤f¥g¦f§g¨f«m¬e¯f
may not	.m4p>jLgPjRkbjcjgfkgmjqjtfujxk|j~f¨g«j¬g
may send	gl¡k
may write	gm
maybe	®k
mb	+gJgLgMqNjQgU{Vt]gcgkgqj{g¡e«f¬g
mbox	JjKlLoMmNnOl¥f¦f¬e
mbx	KlLkMpNpOlye¬f
mda	Jn
me	*l+f.g0j=fBlEfPgTkZr]pcfkfmfpk~jªm¬k
mean	]m
means	<m|m
mecha*	zl£k
mechanism	zm
med	"k(l-lkn~o
medde*	{l¬l
media	/m0u
media not	0l
meeti*	]m
meeting	]m
megab*	Um
mehr	EkMniljpkf¨k«m
mehre*	dn
mehrere	dn
meldi*	2k5lAlHkMfRlSjVk]e{m¯l°m
meldingen	2kHkVk]e{n¯l
mellé*	"r
membe*	!k4gIvPr]kgkke¦f
member	Pthkkk{e
members	IsPp]lkf
membership	Ik
membr*	Po
memory	Ml¢v
mengi*	4l
mengirim	4l
mensa*	!e"f#g'g)g*j,g-e.f/k0j2o3m4j5g9g;e=g@fAgClEfFfIgLkMgOgQmRkSqUkVlWl[g]a^gajbgcmdgeekflfmfniogpjqfrgsktgwgxgyfzf{j~f£f¥i¦e§f¨kªf«l¬m®e°i
mensagem	2m3jHjQlSnUj]e{k¬j°j
mensagens	sl¨l
mensaje	*j-f/k0j2k3l4jMfQjRlSlUkWk]gcfnjpk¥k«m¬l
mensajes	ClVkcksk
merci	jk®n
merci de	®l
merge	]n
mesaj*	Ql
mesajul	Ql
messa*	!c"f#d%g&l'f(f*i,e-g.m/n0j1f2m3m4g5f6j7j8g9f:f;e>d?k@fAiBdClEdFbGkHiIeKjLlMkNiOdPkQmRmSlToUmVlWlXfYk[d]b^laobecmddedfdgehlidjdkdlgmbnlodpkqeritcudvnwdyfza{i|f}g~e¡n¢f£g¤k¥j¨e©eªd«l¬l¯i°l
message	!e"i#f%g&i'g(g)i*l+k,g-g.m/p0l1g2n3l4k6k7k8g9g:g;g<f=e>f?m@jAjBeCeDiEbFbGmHkIfJjKgLdMfNjOfPfQkRoSmTlUmWmXgYlZi[e]g^k_daibgcfdeegfegfhcifjekfmcnjodpnrgscteubvjwfxeyfzd{n|g}g~g¡f¢f£g¤e¥l¦l§j¨c©fªf«l¬l®k¯i
message #	Um
message blocked	xk{j
message body	.j/l{k
message cannot	DlLk¯k
message contains	"l&k.i/jHj
message content	Rk
message count	cn
message delayed	3l
message expired	Qp
message header	Ak
message held	Sk
message id	Rspk
message in	Sj
message integrity	Tl
message length	Vk
message looping	pl
message n'a	¬m
message no	¬l
message not	.e/j2f3j5k>j?i@fQfTkUjVgWg]jjjljvj¥lªj¬k®j
message quota	¡n
message refused	"f/g4o:jWf^j_jug£j¬n
message rejected	!j*j.k/eAiFgWjYj]ggjqisj|j«i¬e°l
message scored	{m
message size	UkVk£j
message socket	-m
message store	Jl
message too	QiUlaj
messagerie	=mElLp¤l
messages	!g"g#g&i)g*f+f,g-g.k/g0g2g3f4e5g7g9g:g;g<j=g>f?g@eAgBgCqDgGgHfIgJgKmLlMmNgOgPmQgRfSfTgUiVmWgYgZg[g]e^d_nakbgcpdgeffggghmigjekjngogpeqerjsntgujvmwgxlyjzf{f|g~f¡n£g¤k¥g¦g§g¨j©gªg¬e®f¯f°g
messages from	CjPl_kcigjhjskul
messages in	Mkcl
messages per	cm
messages recipient	Cm
messaggio	"f3kMjQlnk{e¡f«k¬m°m
messaging	Tn¡l
met	dl
mi	7m<fBlTk]o_lckrmul|j
miatt	!o
mid	+n
middle	+m
midle*	9m¦m
midlertidig	9m¦m
midni*	¡n
midnight	¡n
miejs*	Ml
miejsca	Ml
migra*	jo
migrated	jo
milter	Aj^jwj£j¦o¬l®f
mime	"l.j0kAkR{Ts]f^fkf¬f°j
mime type	"n
min	-m9j@nCkKkMfQfclªf«f
minis*	^n
minut	Km
minut*	+g-o3f@sMfQfcqwkyk¦o«g
minute	cm¡e¦l
minutes	+g-o3g@mMfQf]jckwkyk¦l®i
minuto	cp
misbr*	!p
misco*	£t
misconfigured	£p
misma*	(o)f1k6nTjXl]fbjoiqluf§l¬g¯k
mismatch	(o)f1k6nTjXl]fbjqluf§l¬g¯k
missi*	!g"f#l'g(g*g-g.g4g7f8m:g=j?kAgEgFgIkJfLgMgOgPgQgRnUgXi[i]g^g_gbiepgihgikooqjrlsgteuf{g|f~g¡g£n¥g¦i§j¨i¬g¯k
missing	!g"f#l'g(g*g-g.g4g7f8m:g=j?kAgEgFgIkJgLgMgOgPgQgRnXi^g_gbiepgihgikooqjrlsgteuf{g|f~g¡g£n¥g¦i§j¨i¬g¯k
mit	"n-jBkDkJjNlajfkkl~k
mitgl*	In
mitglieder	In
mitte*	@lhkkfqjtluqwm~l
mittente	@lkfqjtluqwm~l
miền	:k;n<k=m]e_kkemotoulvj~j¯l
mobile	>n
mode	Xk^egp¤q
modem	>l
moder*	PmW¥]e^f¬f
moderador	Wm
moderator	Wt
moderators	Wl
modta*	-lMkkmsl
modtageren	sm
modér*	Wn
momen*	ClOoce¤e¦v
moment	9lFlKk]dak¦pªj®n
month	¡n
month*	¡o
monthly	¡o
months	Ln
more	!g"g#g(g)g*g+k,g-g.f/g0g2g3k4f5i7g;f<g=e>g?gAiBgCmDjFiGjHgIjMkNjOfPgSgTgVgWgYm[g]e_gbfckdoegfigghgigjlk^lgminiogplqfrgsitfufviwgxk|g~g¡k¢i£g¤f¦f§g¨g©iªl«k¬o®j¯f°g
more than	-lAjGjIjQkYn^jcfdlkepk«l
morgen	¡o
morni*	]n
morning	]n
most	Uk«l
mot	-m.nzkªk
mot de	zk
motta*	-p2k4nLfMqSjUfVlbfcgejfkgjjfkmllsmug¡f¢e«m¬f¯n
mottagaren	4lkksk¯l
mottakeren	2lVlflgklm¯k
moved	LfSj]ljwkfmm¦j
można	Ip
msg	/k4jQlRkTjVkYjcj
msgs	cq
mt	#makzm
mt priority	ak
mt tp	#mzm
mta	-j4j;g=g>l@lEjFnQgXo]ebjkfmjnk¦g¬j¯m
mta sts	Xn
much	@fCnEjMjUkVg_jcl{f¡k«k
much mail	Ckck
muito	Uo
multi	Yo
multi*	?eRpYmbkdokfvj
multiple	?eRmYmdl
multiple addresses	Yk
must	!g"f#o&m*j-g/g4f5g6j7f8i9g:f;e=g?k@jEiFgHgJfLgMkOgPjQfRgSgTiUgYg]j^j_gcfdgemfgigjgkflgmjojpgqqrlsftiudwgygzj{f~i¡f£j¤g¥g¦g¨pªg«g¬f®g°g
must equal	qm
must exist	tl
must match	qm
must use	¨l
mx	!e"f#f%g&g'j(o)i*f+e,l-k.f/g0g1g2f3f4f5f6g7k8g9u:f;b<}=©>i?g@fBjCfDgEjFgGfHfIfJgKgLdMdNgOePeQkReSfTiUeVfWfXwYgZ£[l]d^c_fagbecedfecffgfheiejdkalgmjniofppqergsetyuevgwkxfygze{f|i}g~e¡d¢i£g¤k¥g¦e§g¨f©g«g¬e¯d°f
mx #	(k7l<k=dBkElFkUf]mkjmkrmteul|j}g¡g¤f¦g«i®j
mx does	mn
mx host	(j
mx list	pn
mx record	<k]lpk
mx records	=l
mx sender	tl
my	#j*k+k9g;g>gBnFeJgLgMePfRjWgZk]vcgeggljjkdmnpnrgsfulzg~g¢f£i¥l¦eªj®f
my list	gk
myself	Zp
má	Mn
más	®l
más tarde	®l
máximo	Uk¡l«m
máy	'k(j,k-k.f3j=lBjDkEkLfMeQfUj[n]g_kefjgnjpjsftlujyl{f¡f¢j£k¤j¬f
máy chủ	'k(j-l3jDkElLfMeQfUj]e_kkkmjnjpjujyl¡f¢j£k¤j
mã	°o
må	¡n
mögli*	0l
möglich	0l
mật	zk
mật khẩu	zk
n	&oOpbkre
n'a	=kMl]kkk¬k
n'a pas	¬l
n'est	<kLljn
n'exi*	kl
n'existe	kl
na	!g"f#f*g+f,l.f2i3g4k:i>f@fAgCiFkHkIgJkOfPqQlRgSjUeVkZk[g]j^jbgcddgeefggjhfiojpkjlqofpfqfsntfuewgxgyg{e~k¢n£f¤g¥f¦eªj«i¬e¯g°e
naam	dl
naar	Pn]m
nach	#m@lQn]l
nach #	Qo
nachr*	!f"f+g-f.j/k0l2k3j;f@fEgFgGkJiLgPjQkRjSjUm]eclefhjifkflgmgpmqgsfzg{m«l¬l
nachricht	"f.j/l0l2k3jJiLfMgPkQlRjSjUn]gcfefkfpnsg{n¡g¦j«l¬l
nachricht wurde	2m
nachrichten	cmhk
nadaw*	@kEf]egnkfqjrmsltluqwp|k~l¬f
nadawca	up~m
nadawcy	kermtlwp|k
nahi	knum¬n
nak	fo
naked	&o
name	!f"l#j&g'f(w)e*g+g,g.f/g0g1g2g3g4f5g6g8g9q:k;u=j>i?n@fByCgEbFcGgHfJfKgLcMeNgOgPfQfRfSgTgUfVgWgXkYfZg[g]e^ebccfduepflgfhfiejjkrlfmfngovpfrgsfteudvgwfxfygzj{e|g}g~m¡g¢g£e¤f¥g¦d§d¨g©gªg«f¬g®g¯g°g
name does	;k
name in	;f]kkjoj
name not	fmjkkk
name server	9o;k
name servers	9n
name service	9k;m
named	;lgk¬k
namel*	oo
nameless	oo
namens	kn
names	(n;f=nAkBjDjXjZj]filtj«j
names*	-e9t
nameserver	9o
nameservers	9m
nao	km
nas	jo
naszej	km~n
ne	!f(l-o.f1l9j<l=dBjEfPjQf]c^fcfeghkjmkomknjpfsntkuj|k~i¤k¬f®j°e
ne correspond	kk
neakt*	Lq
need	#n&j3pBjPk]fboeikfrlufze©j
needed	#o*o3j@jPkTkmd§f¨o©j
needs	0kNkbmej§e¨n
neexi*	;kko
neexistuje	;k
negat*	¬l
negot*	§n
negotiation	§n
negra	sk
neigh*	]l_m
neith*	Rl^jvm{k¯j
neither	Rl^jvm{k¯j
nektet	mo
nel	.l
nell'*	.m
nella	2m9lJm
nem	"j-p3m;n]djpklsjuo
není	Omdm¯m
nepla*	!q
nepoz*	ko
ner	+p
nessu*	km
nested	"lInRl
net	-m;mFkQf[o]eek
netwo*	!g"f#k+k-l.j4g;l=f>oBiEoFkKgLfMgPgQgRg[t]f_maibgcjgghnjkkflgmgpgqgsftixfyc{g~f£g¤k¥g¦eªj¬f®g¯g
network	!g"g#l+k-l.j4g;l=f>lBiEnFlKgLfMgPgQgRg[t]f_maibgcjgghnjkkflgmfpgqgsftixfyc{g~g£g¤k¥g¦eªj¬f®g¯g
network unreachable	-m
neue	jokd
neue adresse	jo
never	-m;n<n@kFeLdQl[j]l^kcgkvzg~m¦g¬f
new	#j;f@wCfEgFfKgLmMiQfUgXi]n^f_kckefhgigjumgqgsgtgxgykzj{g¡i¢j¤j¦gªf®e
new address	jn
newer	©n
newli*	&t
newline	&o
newlines	&m
newly	_p
newly registered	_l
newsl*	PkWj]ncklo
newsletter	PlWj]klo
next	-k0k3k;f@kDnMgQdRfTmZm]gikkfmdnrpf¨g«j¬g®k¯q
next hop	0kDjTjZnkfnj¯p
next server	il
nezná*	kp
ngoài	ho
ngày	¡m
người	"g*j+g-f.f2l4lClJlLeMjNlPfSjUeWm^fbgcfdjfkglhlijjfkjmfpgqjskumwmykzg{f~k¡e¦g«n¬e®f¯f
người dùng	klyl
người gửi	upwn~m
người nhận	*j2m4j;jClJjLfMkNmSkUf]gdjejfkikkmsm«l
nhiều	ªm
nhóm	Io
nhận	#g)g+e-k/j2j3f4l5g9g;j<j=jCkEfFgHgIfMkNlPfQeRgSlVkWf[f]fcfdielfmgkiijekflimgnjpfqfrfsnteuiwfxfyezf{j~f¡e¢f£f¤m¥f¦f¨kªf«k®i¯j°f
nhận thư	Vlgmum®k
nhận đã	sl
nhập	qlzn
ni	kmtm
nicht	!g"m#f%j'f(i)k*e+e,f.i/k0l2f3k4o5f8g9g:g;j<f=d>f?f@fAgBiCfDlFfGfHeInKgLfMeOrPiQgSfUdVgWlYgZl[j]a^i_eagbgccdkeifjgihgigjgklmlnioepdqorjsctjukvjwkxeye|j}f~c¡d¢f¤e¥e¦j§j¨j©gªf«g¬i®n¯j°g
nicht erreichbar	[n
nicht gefunden	ko
nicht gestattet	ml
nicht mehr	iljq
nicht zugestellt	3l¬l
nicht zum	(l
nie	!e#f'g(m)g*j+f,f.e/k2f4l5g9g;n<j=i@eCfEiFfHfInJlKgMlNfPjRgSfUeVkZk[g]_^e_fbfccdfeeflgiigkrogpfrgujvkwmxgyf{k£g¤m¥f¦e§k¨gªf«f¬l¯j°e
nie ma	gl
nie można	Ip
nie udało	§l
niedo*	Oo¦m
nieos*	[s
niepo*	?n
niepr*	km
niet	!f"n-k.f;iEgFgIkLkMfOlPf^fcfgjhgiljkklmnqjsguiwj¡f¦f¬l
niet beschikbaar	On
niezn*	@kko
nieznany	km
night	¤m
nije	"kkkmp
nimmt	¤m
nincs	Mnkn
no	!c"j%f&g'g)j*e+e,j-n.g/m0j1i2c3j4n5e6j7g8j9j:c;l<o=o>l?m@bAdBgCcDjEgFcGfHeIkKdLfNdOjPfRmScTiUaVdWmZf[k^i_eafbjc^dfekfmgehejgkplfmgnpompbqgrksftjvmwkxeygzf{i|g}d~b¡e¢m£g¤l¥e¦b§l©fªf«d¬n®k¯t°d
no aaaa	=m
no account	kn
no answer	-n
no data	9k=m
no delivery	#kze
no disponible	On
no dmarc	7d8p
no dns	9e;mtm
no domain	;k
no dsn	nn
no entry	kk¯l
no está	kk
no existe	;kkjwl
no forwarding	icjlkl
no free	yn
no gateway	¯o
no login	#q
no longer	#g'k=gIjLoMgQkUg]lijjqkisnugxkzj©i¯f
no mail	!m#j;f<q=pEjMgkjmeoiretj¤p¬f¯d
no mailbox	MfOfcjikkq
no more	5kMkªk«k
no mx	;l=kQjtl
no one	kl
no path	¯n
no rdns	om
no reason	®k
no reply	-p
no response	-p
no room	Mm
no route	=f[o]l
no se	"l-e/k0k3fljmktjujwj§j¬l®k¯f
no sender	Yn
no shared	§k
no smtp	,p<kEl
no space	Mk¢k
no such	-g4g9f;l=gJkLgMgOk]jbkegfginknmkogugwk|i}g£j¬f¯g
no tiene	Mk
no transport	¯m
no user	kn
no valid	=kbmfjkftl
no way	¯l
nobody	,o;j=iIjLjQf]kkprjug¤l
noch	3p©k®m
noch nicht	3n
node	;mLfTj]fyj¢k¤k¦l
nom	(n;lBk]ddmklolqlzj~n
nom de	;mqm
nombre	(mBkqm
nome	(m=mBl]fkp~l
non	!e"n%g&j'e)j*f+e,f-g.g/g1j2f3j4m5g6g7f8i9i:g;n<j>g@eAgBgCfDpEeFdGgHeIfJfKgLiMeNkOoPnQeRjSfTgUeVfWfYgZj[l]d_fagbgccdfffgghjiikmlmmmnoofpeqnrgsftlukxfyfzj|g}g~g¡c¢g£f¤m¦f§i¨f©fªg«f¯m°f
non ascii	Dm
non conforme	Rl
non esiste	kl
non existent	;k
non local	mo
non payment	!l
none	#l-k7e8n=jLlQfRjTjfjojvkzf¥l¬j
nonex*	;nkotjwk
nonexistent	;nkjtjwk
nope	¬p
nor	Rl^jvl{k¯k
norep*	Lo
noreply	Lo
nosso	~n
nosso domínio	~n
not	!e"i#f%e&f'e(k*b+b,i-j.k/m0n1m2_3g4l5j6k7i8i9i:c;j>g?jAcBlC^DlEgFaGeHeIgJgKcLiMeOlPkRkSdTlUeVdWkXmYfZg[e]e^l_fakbkc^dfelfkgnidjgknljmpngojp^qmrmsguivlwixcyczi{e|o}f~i¡^¢k£k¤j¥g¦k§i©gªc«d¬o®p¯k°d
not able	-lLk
not accept	"l-f.j/m;f<n=g?gEjLkVj]fhjkglgmjqfsjtjupwi{j|g~g¤l¦g
not acceptable	fl
not accepted	"j#g.i/j4g7k;g>j?g@fFkHlJgLeOjRgTgVgYj]i^kajegiiqgrksftfuivi{i|g~g¦f¨j©k«j¬j®j
not accepting	<jLlOm_lkfmguj¤p
not activated	Lm
not active	Lnke
not address	?k
not align	7q
not aligned	7k
not allowed	!g"j&j-g.l/g0g4k5g;g?j@gCgEmJgMgOkPlQgRfTgYi]g^i_gbjcidgekfkgchiigkdlgmingogqkrisftfukvgwfxlzg{k|i~i¡g£g¤g¦g§g¨i©jªg¬j¯g
not among	gn
not answer	-n
not answering	¦l
not approved	Wl
not attempted	ln
not authenticated	4khkvm
not authorised	4m|m¬f
not authorized	4l>jEkPl^ggjkgsjuk|k¬k
not available	,j-j/i5kOpbfkg¤j¥k¦i§j¨i¬f®f
not complete	9l¦j
not comply	^m
not configured	£k
not deliver	>kmk
not delivered	"j*i2e3jMjQmSlUk]f^fjikgsl{j¦f¬l®k°l
not delivering	ll
not designated	|m
not do	Dk
not enabled	zl
not encrypted	¨n
not enough	Ml¢m
not entitled	4m
not exist	4g5j8k;n<gJkLfOj^geghgikkplgmfqfrisgtkugvgwm|g£i¥i¬g¯g
not find	=lkk
not forwarded	jm
not found	-g5l6j7f8j9j:g;n@gBiFgIiLgMgOjQg]ibgciegfgkoolqgrgtnufwi|g~g£i¦f«g¯j
not going	¬l
not handle	mn
not hosted	mn
not implemented	bm
not in	#g(j.g4g;m>fDgEfFgNjOgQjXk]f^k_gdgejfggpkslfmppjqfrgtjug}g£f¦g¬g¯j
not know	wk¯n
not known	;n]fkomftj
not let	.mWl
not like	/l
not list	|k
not listed	FeXjkl|k
not local	Zkjlmm¯k
not logged	#oLm
not mail	4n>llmmk¤k
not match	(n1k6jkkqm
not member	Pl
not now	®l
not offered	Dk§k
not ok	fm
not one	4kEkjkklmlqj
not owned	qo
not paid	!q
not pass	ml
not permitted	#i.n4k?jDjEjLgPkRj^jflkfwgxize{g¬j
not possible	®l
not reachable	-l=kOk¦k
not ready	¦o
not receive	<jmkso¤k
not recognized	bk
not registered	;kkntl
not resolve	=j]loj
not respond	-l
not responding	9k
not rfc	Rmrk
not send	'j<jcjejhfnlukxk|k
not sent	#j;jQjUj]llozk~j§k¨f
not serve	mm
not served	Llml
not set	¬l
not stored	Jl
not succeed	_m
not support	Dk
not supported	#i0nDkTnbjefkfzj£k¨g©i
not take	"jEjLj]fkeuk¬k
not taken	"j>jLgVi^j_ialfjmfqitkuk{f¡j¦f¨iªj®m
not talk	Em
not trusted	)m_l
not unique	dp
not us	~l
not use	>emlqk
not valid	;kLfemkmmfrpzk
not verified	)jqlvjwl
not verify	6k]l
not want	Hksn{m¬j
not wanted	^lul
not welcome	Ek^kun
not write	¥k
not yet	*k3m@m
not your	yk
not yours	qm
notaf*	's
notafter	's
nothi*	#f*g+i.j3j9j;m<l=gLkMfQfXj]fbicgjfkjnjokvm¤k¯i
nothing	#f*g+i.j3j9j;m<l=gLkMfQfXj]fbicgjfkjnjokvm¤k¯i
notre	En~m¦m
nous	Enkmuo
nouve*	]m
now	!j,g-f9nCgEgJfMeNjOfPf]k^i_fakcjegjnkdmgtgugxjylzg¡f¢j£g¥g¦oªe«f®t
nowhe*	=kik
nowhere	=kik
ns	9mtl
nu	-j;kMljnkpsjuj¬k®m
nuest*	~m¦l
nuestro	~m¦l
nul	Rs
null	<s=dRmUe]gelkerotkwf£k¬k
null mx	<q=dtm
null sender	rm
nullmx	<n
numbe*	.l«m
number	!g#i+g,j.l4g@gClEgLmPg]j^f_gbgcfergihgiijfkklgmfpjqfyizg{f¡n¢e£i¤f¦g§k©jªk«q¯g
number messages	¡k
number recipients	«k
numbers	.l«m
nur	Pmajgqhm¨l
nxdom*	9f;p
nxdomain	9f;p
này	4nCkKjPkUf^khmkmllmkum
não	!f"j)i*f.f3j;m<k=i>k@gEfFgHgLjMfOlPmQfRgUf]d^f_fcegfkplkmjqksjtjulwjzg|j~f¡f£g¤k¥g¦g«g®k¯g°f
não foi	wl
nås	[n
nên	_m
nối	+n,l¥l¨lªm
nội	/n~m
nội bộ	~m
nội dung	/n
o	!g"f#f'i(g,g-l.f2g5k;l<j=l>g?m@gBgCgEjHfIgJkLcNgPeQgRjSfWiZj[j]m^e_ebfcidgepfggihgikjjkllfmgojpfsnudxgyfzj|j¡k£f¤f¥j¦j¨g«e¬d®f¯k°f
o error	¥m
obsol*	©n
occur*	_m
occurred	_m
och	{m
octets	Gn
od	?nQogqkeslus¬e
odbio*	-j2l;l@kCn]lcfdkfljfljsl«l¬f¯k
odbiorca	@klksn
odbiorcy	-k2l;j]efl¯l
odbiorców	«o
oder	.l;l
odesí*	qltmuowl~n
odmie*	ip
odmít*	,muo
odmítnuto	,m
odosi*	cmgm
odpow*	-p
odrzu*	,l^kuk{n
of	!g"f#f%l&l'j(i)j*e+m,i-g.f/l0i1i2i3d4g5g6g7j8d9j;i<e=j>f?i@fAmBgCkEiFfGmHkJgKfLeMkNfOdPcRdSeTjUfVfXjYeZi[g]i^k_oajbicjddecfggjhgijjckfljmfngofqjsktjudviwixeyjzf{k|j}j~j¡i¢o£l¤d¥l¦d§e¨fªj¬g®d¯f°e
off	#g+o,g4g9kCgEfFiKfLsMfOgUgWk[g^gbjcmeggghijfmfpiugxnyg{f¡f£j¤p¦i©kªg¬j
offen*	.m
offensive	.m
offer*	Dk]nkf§j©k
offered	Dk]kkf§j©k
office	"q%n.jIe[jmfpktk¯k
offli*	]l¦l
offline	]l¦l
ofr	FjLlMicktkulvl¡f¦lªk
ofr #	FjLlMicktkulvl¡f¦lªk
og	Dl
ohne	&l
ok	1i2tNlOfRfYj]lbkfomfnoqjyd§j
okänd	kn
olarak	cm
old	;fMlQn]kjq©m
ole	"l;mjmkkom
oleh	Lm
olema*	;owm
om	*k3k4l?o@lYl]k^j_l
on	!j"k#k%l&g'j(e)o+e,l-g/g0f1g2e3n4e5i6i7f8g9j:o;f<f>f?gAfCgEiFnGeHnIfKiLlMfNfOdPeQfReSmTjUcViWfXgYgZf[j]l^f_iccdeedfdgmhiijjkkjllminpoepeqlresmteumvfwcxfyozf{d|g}g~c¡i¢n£j¤i¥m§f¨k©gªa«d¬e®g¯f°e
onbek*	;nko
onbekend	;oko
once	*nKk]ece¥jªl«m®l
onder*	¤n
one	!f"g#g&g'i(i)i*i+f,f-f/g0g1j2g3g4k5g7i8i9g:g;f<g=f>f?dAgCgEjFkGmHjJgKiLeMfNgOfQeSfTiUgViWgYuZg[g]d^l_dbjcmdqelfjgehdigjkknmingpisetgugwexfyf{f|e¡e¢f£f¤l¦d§g©gªm«s¬g®f
one from	Yl
one message	«l
ongel*	?n
only	!e"k#k&i'g(g)g*g+g,f-f/g0k2g3k4d5g6g7g8g9e:g;f<j=m>e?f@gAgCgDnFdGgHgIdJgKiMdNgOePtQfRiSfUiVqWfXiYkZg[g^e_eaubgcfdfeiffgwhyifjdkalfngofpfqgrdsetfuevgxezg{f|f}i~i¡e¢i£i¤r¦d§e¨q©lªk«l¬c®d¯i°f
only accept	Um
only one	RkYk
ontva*	-k2k4k<kCkMldlgkkjsl
ontvanger	2k4lCkgkkksl
op	*k:k>lFmMogk°d
open	!j+g-j5n9f@gCgEfFlIiJlLgMfOjQgUg]lcjhlkemmtg¡f¢g£oªs«f¬j
open relay	Fj
opend*	7m
opened	-lJkQl
openi*	]l
opening	]l
opens	¤m
opera*	!k>lOk[j]fnk¤k¬l
operator	!knk
opgeg*	Qo
opgegeven	Qo
opgeh*	Ln
opgeheven	Lo
opp	Ql¡m§m
opted	lm
opted out	lm
option	LnVl]kbqke
or	#d'i(g)g+g,j-i.k/m0g1g2g3g4f5g7l:g<j=e?jAjBcCgDlEeFiGjHfIfJfKgLbOtPgQfRkSgTfVgWgXgYgZi[j]i^j_fakbkcjdkeifngfhfifjflfmingogqerisetkwfxfyfzl{m|f~f¢f£g¤f¦f§g¨j©nªg«d¬j®j¯e°g
order	!j]lbn¦k
organ*	.n<iElFe]e^ngghxkjujvf
organisation	.mElFe]f^khmkkuk
organization	hk
origi*	_jrk
os	]m
osoit*	inun
other	!g(j+k-l/l3j4g@fLfNjOjQjUg[l]ebkcgeffnggjlkelgmkpkwgzf£i¤g¥g¦c¬l®n¯f
other undefined	/lNj[k^k®k
otoma*	%o
ou	?pFkdkelkk
our	!k"i&g'g(g)j*f+f,i-g.o/g0g1g2g3g4d5f6g7f:e;e<g=e?f@dAgBiCgEsGgHjIgJfKgLcMfNgOfPdReSkUmVfWfXgYgZi[o]m^kagbjcldjeeffgchjigjgkplnmlngogpeqbrgsctdupviwfxjyrzf{j|e}i~u¡d¢f£k¤g¥f¦kªe«i¬i®e¯j
ours	klml
out	!g"g%m&g'p(f)f*g+f,e-o.j/g0g2f3j4i5i9m:g;f=g>g@eAgBgCfDgEmFfGgJgKfLnNgPfQkRfTgUfVgWi[e]n^g_fbncfegfggghgifjlkdlkngoipfqfrgsftivgwixgyf|g~g¡m¢l£k¤g¥l¦k§g¨g«g¬e®e°f
out date	'l
out while	]m
outbo*	;jMeckljxp{f¡n¤k¦j
outbound	;jMeckljxp{f¡n¤k¦j
outda*	©m
outdated	©m
outgo*	!g#m>jMd[k]ecfmjqjxrzi{f¡p
outgoing	!g#m>jMd[k]ecfmjqjxrzi{f¡p
outgoing mail	Mfqkxn¡i
outgoing server	#kzk
output	Jp
outsi*	"j#j.m4eLgPg]fgfh|kfmpqfsftlud~l¢k¬f
outside	"k#j.m4f]fgfhqkfmrqfsftlue~l¢k¬g
outsiders	hs
over	"g#g'k)g*g,i-i.g/g0g2g3g4g5g9g;g=g@gAmCjDgEfFgGnHgJgKgMpNgOgPgQnRdSgTgUrVnWg[g]g^gbeclgghgigjgkdlgmfnkpfqgrgsgugwgyizf{f|g~g¡k£g¤f¥g¦m§g¨l©gªj«n¬f®i¯g°f
over #	GkLkQfUlVkbf¡f«j
over limit	CjMkUj«j
over quota	Mn
overd*	!n
overdue	!n
overf*	Mk
overl*	Gnyq
overloaded	yp
overq*	Mo
overquota	Mo
overs*	Up
own	#e5j8g:g;g>gBnEkFdMgUgVkZm]f_fcfeggfhjkelimkpjqosktgudwm|j~p¡i¦g¬j
own domain	~l
owned	qo
owner	"g4i5j7m8f:g;f<i>lEgFfJgKgLkNkOePiTiWt]d^j_geghfjokflgpgsttguewgxf{g|m~g¡g¤g¬g¯g
p	7l8k^j
p reject	7m
pace	co
packa*	]l
package	]l
packe*	[q
packets	[q
page	+j:jFjHl]n
pager	Vm
pages	2mUn
paid	!o
paket	]r
palve*	-oEmUm_ljnom
palvelin	-p
panic	¥m
par	!k*j+k-f.l<k=f>j@jCmEjLkMfPgQgWk^j_fijjlmfsl{g|k¡j¨k«i¬f
par le	!k+l<k|k
para	!e#j(n)f2e4o;f=iLlMfPkSlZj]l^fhlkdmoqlsf{f¡l¯o
para enviar	4kqm
paral*	koªq
parallel	ªl
param	bp
param*	bukerj£n§j
parameter	bmekrk£m
parameters	bk
parcel	]p
parece	{s
paren*	]mgq
parents	gn
parse	Roerrk|e}k¬e
parsed	em
part	"m,g/f0j3j6d;l?kDmEdFkGfLgQfRjTlUf]l_gbfesjgkkmfqgrmsgufzj{f~g«g¬g¯g°m
part #	"n°m
parti*	Me¢o
partition	¢o
party	mp
party mail	mo
pas	!f'f(k)g+f-m.f2f4m5g9i=k>g@fBjCgFfHgLkOgPjQeRgSgUeVkWk[j]k_fbgcchljdkmlfmlnmolpeqlsetivkwnxgygzf{f|k¡g£f¤k¥g«g¬i®m°e
pas de	-l=lVl]dkkok
pas pu	¬m
pass	7jWkZkkfmovn¬f
passe	zl
passed	!f'k+f2fQo]filkdnrpr
passi*	¦l
passing	¦l
passo*	xl
passord	xl
passw*	!g"p#q*j.g0kEfLgMgQg]n_gcfkfmgxlzv{g¡j¬g
passwd	km
password	"o#q*j.g0kEgMg]m_gkfxlzr{g¬g
password not	zk
past	'nQn
path	)n;dRf[n]cbgelfjkemfocrrtnunwl£k¦f¬f¯m
patie*	.lyk
patient	.lym
patte*	.l{m
pattern	{m
paused	¤n
pay	!m
payme*	!o
payment	!o
pbl	>p
pc	>k°q
pdf	"x
pe	Pqkl
peer	'l(p)j+q-lQg]bblnkog§k¨e©k¬g
penda*	+mLm
pendant	+mLm
pendi*	Wk
pending	Wk
pener*	CkMk]dglkklmsn«o
penerima	CkMk]dglkklmsn«o
pengi*	3mgmuo
pengirim	uo
people	4kAkPf]jbfdlgnjjkf«p
per	!l"g#l*l+f,g-f.f2g3i5g7i;f>gCnEiFgHgJgKgMbOfPgRfSiUgVn[g^mbgcrdgejfggghgigjikelgmlpgqjrftgufwixgygzg{g~g¡n¢g£f¤g¥g¨gªo«p¬d®g¯j°g
per #	Em
per day	Ck¡k
per hour	Ck¡n
per mail	«m
per message	«l
perfo*	2l¬l
performed	¬l
period	CjQnck¡j
perm	4p
perma*	0j9e;l]f_lkjuj|d}n¬u
permanent	0jkkuj}j¬o
permanente	¬m
permanently	;l_m
permanently deferred	_m
perme*	4k|e}o
permerror	}m
permi*	!f"q&k)g*g+g,i-f.k/g0g2g3g4s5j6g7g9g:g;f<g=g>j?i@fAkBgCjDiEnFfGgHfJiKgLfNgOgPjQfSgTgUmWgYg[g^j_gcgdgfjgohfifjek_lfmkngofpfqorisetfvgwfygzd{f|n}g¡j¢g£l¤g¥g¦f§g«l®g¯e°g
permission	,j4o5kIjJkPj]j^ggkkgmfqj£k¬j
permission denied	5kJk]j¬k
permission send	gm
permite	^mml
permitido	rl
permitted	#i.m>g?j@gAlCjDjEmFgLfPk]gbiflgkhgkepgrfsgtfufwgxize{f|n~g£g«k¬j
permitted sender	|m
perso*	*m.pFfLfUeVkdlhjjlkpsruf«k
person	.g4k;gCjLlMlOjWl]cgkjjkqqgsmwf¬f¯g
person you	sk
personal	.lUfVlsp
pesan	HnQoSm]d«k
pełna	Mm
pf	|m}k
pgp	Tu
phish*	Hqxi{k
phishing	Hp{k
phone	-j0mMkQkelgjkj¬l
php	5k
phrase	.q
phép	%m4kUlml
phải	em
piena	Mo
pipe	+n-f5|]f¬e
pipel*	bq
pipelining	bn
pièce	"l
pièce jointe	"l
più	dljr®j
place	]k
placed	Sl
plain	.m0n¨m
plain text	.k0n¨j
plain*	¨t
plaintext	¨t
plan	!mCjVp]k¡p
please	!g"i#k'g(g)g*j,g-f.k/g0i2g3g4f5i6g7g8j9e:g<f=g?g@lAgEfFeGgIfJfKfLgMfNgOjPfQdRjSfTgWkYgZg[g]o^e_gagciejgfheijjqkeldmjngogpfqftgvgwfxgyjzf{j|n}i¡g¢i£g¥j¦j§g¨m©kªj«i¬k®m¯f°j
pleine	Ms
plugin	¦o
plus	AkLoMk]e_jjokiskyl®l
plus tard	ym®l
po	;lQrlq
po #	Qm
poczty	<k=kCnLmpmum¤m
podpi*	)o
podpisany	)o
point	elpl
points	=rinkfpltmuf{k
pol	^u
polic*	Md^nck¬f
policy	#g&g'i(g)j+g,e-g.n/e0g4g5g7x8n9g:f;f<g=g>n?g@iBgCgDgEiFcHgJgLgMfOdPgQgRgTgUgVgWgXtYg[g]i^¢_ibgcgdgefffgghiigjgkemdogpgqfrjtbudvfwfxgygzg{j|l}i~k¡k¢g£g¤g¦l§f¨m©gªg«k¬^®b¯g
policy block	>p
policy framework	|m
policy reasons	^k
policy rejection	¡k
policy server	¦m
policyd	Md^lck
polit*	.j7l^y
politique	.k^n
polít*	"l^q
política	"l^n
pool	>m^eym¢l
poor	EeHj_z
pop	#oKk
por	!k"f#j%k)i+g,j-f.k4j;g>gCkEmKmMeOgPfQfUjWj]k^p_kajeghgikjfkemfsfufyg¡j£g¤g¨k«m¬d®j
por hora	Cm¡n
porque	ko
port	#m,z-j9j>jbj
port #	#j,o-j9j
porta	>m
posit*	gl
possi*	<jTjeekkolqftk®j
possible	<jTjef®j
post	!f"f+g-g.f8k;f<l=k>l@gCmEfFgHgIgLeMfOiPyQfSgUeVqWq]j^fbgceegfgijjgkelfpgqfrgtfuqwgxnyfzf|g~g£g¤r¦gªf«g¬g®f°g
posta	!f"f+f-e.l;e<j=o@fCnFfKkLfNlOqPfQfUfZk]cckgmhnjeklmksjumvk{s|f~f¡f¤r¥f¦f®f¯j°f
posta kutusu	Ookk
posta*	LlMmzn
postal	Ol
postb*	JmLlOn]l
posten	Pk
postf*	!k,f-f2j5fCkJnKnLmMnNiOqQfUe]lcggkijkkmgslufxj{f¡i£l¥f¬f
postfach	!l2jJnKlLoMmNjOr]ecfkl¡j¬f
postfach ist	Lm
postfix	]p
postg*	@n
postgrey	@n
posti*	ClJmMlOmPrWo¬f®e
postilaatikko	Mn
posting	CkPuWo]f
postk*	2lJmMoOkklsk
postkassen	2lOl
postkassen er	On
postm*	FeLgOj]kdjkkmfsgumws£m¥l¦f¬m
postmaster	Ffdjkkmfumws£m¥l¦g¬m
posts	PsVk
posts*	po
postv*	Mo
postvak	Mo
poten*	"m
potential	"m
potential security	"m
potwi*	*onm
pour	*k4j8k=lSjUeVk^jmlwk¡i
połąc*	+o,qEm§lªn
połączenie	+p
pošta	{w
poštu	uq
pošty	mn
prea	Un
prece*	aq
precedence	aq
prefe*	pmsp
preference	sk
premi*	@p
prese*	"j(l:k@gLkYj]f_kajcfkkujyl¤k
present	LkYj_kajyl¤k
press*	yn
prete*	~p
pretending	~n
preve*	.p4lCk
prevents	4lCk
previ*	cmlp
previous	lk
previously	lm
prima*	-nMpsp
primalac	so
print*	Rl
printable	Rl
prio	ar
prior*	2lUeVfa¤cf®g
priority	2lUeVfa{
priva*	=m>kEkPk]lgltj¢l
private	=m>kEkPkgl¢k
pro	!nCnLmhlªk
proba*	{l
probe	wm
probl*	/k4jIkJfLfNvOfQj[l]f_leefshgjfkesg¥i¦o¬g
problem	/kIkJfLgNpQj[j]f_leffrjgkg¥j¦o®g
proce*	)j4j5lAjKmRe]ecekgqkyo}k¡k£l¤j¦t§fªf®d
process	4j5jReqk¡k¤j¦k®e
processes	yl
processing	¦n
procm*	5mJmsm
procmail	5mJm
profi*	]m
profile	]m
prog	5p
progr*	#q&j*g,j5w@kLgQfRj]dblcgkeqgrktj{f¡g¥l¦m©j¬g°m
program	#i&j,j5lRj]gbkrktj{f¥m¦i©j°l
progress	@k¦m
prohi*	"k.q/f0l4l6j7lEfFgIdPk]e^pffmjulve~f¬n
prohibited	,j.j/f0l4m6jEgIePl]g^mmksguive|j~f¬k
prohibition	^j
proje*	.l
prona*	km
prosl*	mq
prote*	"k4mTk_gcjgkjjljvkzf{e~m
protected	"l4n
protection	Tkgk{e~j
proto*	bs¦f©s¬j
protocol	]lbs©o¬j
protocol version	bk©k
prove	*q
prove*	!l>lkm
provi*	!l>o?kDkFkLeMgXi[k]dclhgjjmlnjqfsgtivjzj{g¡g¦f¨j
provider	!l#f>pDkFlLeMgXi[k]gcjjkmlnjqgsgufvj¡g¨j
proxy	Fldm
przek*	-oMnUm]eisjlkfmmnm¡m¬f
przekazywanie	mo
przekroczono	-mUk¡n
przes*	°l
przyj*	@kElflgmkd{o¤n
príje*	4lglkm
prüfu*	1l7m
prüfung	1l7m
ptr	>kkeo~
ptr record	ol
pu	¬l
pu être	¬l
publi*	4e8r:j;f<l=nFkMfPjWk]m^dkftf{p}i
public	4j6k9e:m;fFoTk]kuf£k
publish	8n
published	7k^e
publishes	<l
pudo	§k®k
puede	qm
put	*j+f.f2l@jAkEkNjPfQgUfVk]dcjkenjskxk¡f«j®k
pyzor	{m
på	!o%m*p=d@jMeZm]lbjgkilkkqjsj¢l¬f
předá*	mm
předávání	mn
předávání pošty	mn
příje*	2lMkdlelfmsk¯m
příjemce	2lMmdmelfmsk
příliš	Un
qmail	5mim£p¥l
qmail queue	¥m
qq	¥o
quali*	Bkekrk
qualified	ekrk
quara*	"f.g7kS¦]f{e°j
quarantaine	Sl
quarantine	7iSu{f
quarantined	Sn
que	*oDkLeMiSkUmVkefgmijnlqltkvk
que no	nl
query	9m=kEfIlZlcfkm¡g£o¥k
query failed	Zl
query limit	£p
query*	9q=n
querymx	9q=n
quest*	*l
question	*l
questo	4lCkhlklml
questo server	mn
queue	"g+g-f.g3n@eCgEgJdLjMfQuUgWi[k^gcdjgkmpgyu{g¡g¢s£g¤g¥r«g¬d®f
queue file	¢m
queue too	yl
queued	3nSenn¦k
qui	nn
quick*	cj
quickly	cj
quit	+m
quota	!g"g#g+g-f.g4g;g@fCnEgFgJgKgLfM¡NgOgPgQfRgSgUgVg]l^f_gbgcpegfggghgigjgkfmeogqgrgsgtgugwgxgygzg{g~g¡w¢o£g¤g¥g¦nªi¬d®f¯g°g
quota exceeded	Mg]jck¡m
quote	em
quoted	Rl
quoted printable	Rl
quá	'kAlCjGoKjUpcikfpkynªj«o
quá nhiều	ªm
r	&m;k¬o¯l
raggi*	Mk[n
ran	'n
ran out	'n
range	>t]k
ranges	>pEn
ranso*	°n
ransomware	°n
rar	"q
rate	!f+g8i@eCvFgLgMfOgUg_lczkgsgugxkyg{f¡l¦gªj«g®g
rate limit	ck¡j
rate limited	cl
ratel*	cn¡k
ratelimit	¡l
rbl	9gEfF~sfuf¦i
rcpt	!j"e#g&g'g(g)g*g+m,f-e.f/g0g2g3g4r5g6g7g9i:f;l<j=i>f?g@gAgBfCqDiEfFeGgHfIgJgKiLfMgOsPfQfRfSgTkU_VmWgYg[f]d_ebjcbdkeufvgkhiigjfkrlkngogpfqfresntdubvgxeyezf{f|f~f¡f¢g¤g¥j§g©gªf«y¬c®g¯f°g
rcpt #	kk
rcpt command	EjOjbdfjkl¦j¬j
rcpt commands	«l
rcpt domain	;l^l
rcpth*	mn
rcpthosts	mn
rcpts	«t
rcptto	es
rdns	>jow
reach	*k-n4jLkQjhk¥j¬j
reach*	!g"g*i+j,j-m.e4g5g;f=k?g@fBiClFgLfMiOnPgQlSgUeVf[n^g_fbgckeggghmikkclgmfpmqgsgtgugwgxfynzf{g~f¡k¢j£g¤g§gªk«j¯g
reachable	-l=kOkhl¦k
reached	!g"g*g+j-i5g@gBiClEiFgLgMjNiOlQkUfVf[l^g_gckhiikkepnqgsgxfynzf~g¡k¢j£g¤g¥i¦d§gªk«j¬g¯g
reached your	¡l
read	+n5fImTjbggfkf{k¢f£m¥p
read error	+m
read only	Pk
readi*	]l¥l
reading	]l¥l
ready	¦m
real	@lBjbf{l
reaso*	Lf{j¬k
reason	!j4g5jLfcfeffmklljzg¦f¬p®t
reasons	Lf{j¬k
recap*	¬o
recei*	!i"g#g&i(g)g*g+k,k-j.f/g0i2o3g5g7g:f;f<p>g?g@fBgCxDjEfFfGgHgIgJeKiLnNiPfQfRgSjTgUgVkWgZg]e^d_fbicfdgeffggjhiifjfkklenmogppqfrgsotfvgwgxgyfzf{d|g~f¡b¢f£j¤p¦e§i¨j©iªf«e¬k¯f°g
receipt	2l
receive	!j<lClLoMiNkVm^fhkkfmjpgso¡g¤j
receive limit	Cm
receive mail	Nkml
received	&i,l-l2kCiLfMgbkkfpt¡f¤j§k©j«f®j
received headers	pl
received too	Cl
receiver	Skklsl£k
receives	<lClkl
receiving	!f+j0jCpDkKkLmMf]gcgsfyg¤n¨j¬o
receiving mail	CkKk
recep*	MkNlVkflkl¤m
reception	¤m
recha*	,k]k_kfkil{k¬i®j
rechazado	{l¬j
rechazado por	^m
rechn*	¤l
recib*	Cn_n{m
recibimos	{n
recip	fn
recip*	!l"f#g%g&g'g(i*e+f,f-g/f0i2k4l6f7e8g9j:e;i<k=j>e?f@jAfBfCkDlEgFdGfHdIfJgKkLjMkNmOlPdQeRdSlTkUcVnWeXgYfZf]e_fagcfdmeofugkhjijjjkolmmjniodpgqcrfsqtgucvfwbxcyezd{e|g}g~f¡j¢e£f¤e¥f¦l§f¨i©fªd«v¬l®g¯k°f
recipient	!k"f%g&g(i*e+f,g.f/f0i2l4n6g7f8g9j:e;k<k=k>e?f@kAfBfCoDjEfFeGgHeIfJiKlLlMmNnOmPdQgReSmTkUbVoWeXgYgZf]e^g_eagbec_dlepfnglhlikjjknlomkoeqcrgsotgucvfwcxcyfze{e|g}g~f¡f¢f£g¤f¥g¦l§g¨i©gªe«j¬f®e¯l°g
recipient account	!kLnNlke
recipient address	0i4j;j<k=f@jDgEgKgNgOfSj]g^n_ifigihjigjgkergsdwg|k¡j¥j¦k¨j«g¯g
recipient blocked	!l
recipient cannot	4m
recipient count	«n
recipient does	sk
recipient domain	!f9n;p<l=lefkemltd
recipient in	lk¬k
recipient limit	«m
recipient mailbox	2mLjNjOkUk]fka¡j
recipient name	]l
recipient not	LlOodlejgeijklsf¬g¯j
recipient rejected	fl
recipient server	)j£k
recipients	.j2g4g;f@gCeDjEiFgJfKgLeMeOgQgUiVg]g^iblcnfogghfigkjmgpgsjzg{i¡kªg«u¬n®j¯g
recog*	)kbmkkwl{l
recognized	bk
recon*	@q
recor*	1j=mqj|e}o¤m
record	-g1j7f8o9f:g;f<l=p>gBiEfGkMgOfQfSgUgZl]i_fcfegggijjgkfmfoopksgtlugwg|j}s¡g£g¤g¦g§j¬g¯g
records	1j=mqj|e}o¤m
recus*	,mBk_k
red	[r
redde*	,m^lflmkslum
reddedildi	,m^lflmkun
rede	[r
redir*	;fi|jkkdpo
redirect	iukf
redirection	im
reduce	cl
reenv*	3oipjnmm
ref	_l¬l®m
ref #	¬m®m
refer*	Ao]m
references	Ao
refus	®o
refus*	!f"k#g&k'i)j*e+d,p-d/k0g1g2f3f4i5f6g8g9i;f<i=d?iAiCgDkFjGfHiIgKfLgMeNgOkPkQfRgSeTkWiXgYjZj[e]d^i_ialceegflgihgijjdkdlgmgngoiqfsmumvjwjxczl{j|g}g¡g¢f¥e¦e§e¨j©kªi«g¬k®k¯e°j
refuse	,k.j4l7lEkFfHjVjYj^o_jkfulvj
refused	!g"l&i'i(i)j*f+d,k-e/j0g1g2g3f4k5f6g8g9i:i;f<g=f?iAiEgFjGgHjIgJiKfLiMfNgOkPgRgSfTiUjVgWjXgYkZg[f]b^l_kalbicfdgegfkgjhiiijelengojpgqfrfsgtiuivkwgxdygzm{j}g~i¢g£g¤i¥f§e¨k©kªj«f¬i®i¯f°j
refused connection	,l
refused ofr	Mjtlulvl¦lªk
refused policy	^l
refused talk	¬m
refuses	&j,l<k=fkerkspwk£j¬k
refusing	Zk
refusé	.e/j4j^lmjrmumzm
refusée	Ek
regis*	!j*f7e8k:m;s=kLfPj_neggmhfikjgknmeogsgtmuf|d}l~g¥k¬g
registered	:n;lPj]e_oglikkjmftkuf
regul*	^p
reint*	®k
rej	^mfl
rejec*	!f"i#i&j'g(g)j+f,k-f.i/k1g2g3g4f5f6k7k8g9g:g;f<g=f>g?e@kAjBkCfEiFjGgIgJfKfMfNgOkQfRfSiTfUiVgWmYjZg[g]j^n_iagbecfdegfifjekglgmfngokpgqgrdsktgumvgwkxcygzk{k|j}g~i¡i¢g£f¤f¥i¦j§g¨g©j«g¬m®j¯f°j
reject	!g#g*g4g5g7v8f:g;g>g?g@jElFgHgLgMgOgPmQgUeVl]f^n_fcfeghgigjgkemfqgrgsptfuowj{l|i}f~f¡g¥g¬q®m
rejected	!g"i#i&j'g(g)j+f,i-f.j/l1g2g3g4f5f6i7l8g9g:f;f<g=f?e@iAjBkCfElFjGgIgJfKfLfMgNgOmPiQfRfSiTgUiVgWmYjZg[g]k^m_jagbecgdfggiejfkgmgngokpgqgreskvgwixcygzk{j|j}g~j¡f¢g£f¤g¥i¦j§g©j«g¬k®k¯f°j
rejected access	ul
rejected domain	;ktj
rejected due	^j_j{l°k
rejected policy	^m_k
rejected recipient	Ek
rejected sender	uk
rejected unverified	¦l
rejected user	sk
rejected your	Fk
rejection	uk¡k¬j
rejects	,k
rejei*	ul
rejeté	ul
rekla*	{t
relais	mt
relay	!g"g#i)i*g+f,g-i.g0g2k4f5g;f=g>jBgCgDjEdFnGgHgJgKgLgMeOgPgQgRgTiUg]i^e_fbgcjegfggfhfijkfm¥njogpgqjrgsetgufvgwgyg{f}g¡n¢n£i¤j¥g¨gªg«g¬f®g¯n°g
relay ?	ml
relay access	ml
relay not	mk
relay*	#iEgFgLgMgZkcfigkgm{ntogqjugxizj¡i£j¬g
relayed	nu
relaying	#jEgcfmwqjzj¡i
relaying denied	#j
relaying not	ml
relays	mr
relea*	*k.kSqWlxj
release	.kSkWl
released	Sl
relev*	¯l
relevant	¯l
relé	mp
remet*	gkhkkdqjtluown~k
remetente	keqjtlupwn~k
remise	2k4n]c¬o®m
remit*	:k@k]fglhlkdrosjtkuswm~k¬f
remitente	:k@kkerotkuswm~l
remote	!g#i'm(g)m*g+o,n-k0i3i4g5g9g;g>f?g@gBjCgEfFfHgJgLfOiPgRgSgVgWgYgZg[j]b^g_fbjcfegfjhgigjgkimingpiqgsgtgwgxgyfzf~i¡g¢f£f¤e¥f¦f§j¨g©jªf¬s®u¯l
remote host	+k,k;fBkpk~j¬l
remote mail	+fMjbgkloj¬j®m
remote server	)l,k3j§j¬k®k
remoto	+s
remov*	.k:kFpQk]gkm
removal	Fn
remove	FjHmdklj
removed	Fjkn
renew	'm
renew*	!l£l
rep	_u
repla*	]mjo
repli*	bmtl¬l
replies	tk
reply	(g*m+g,g-o.g2g5g9j:j;e=g?gBgFfHgJgLjMjNiOiQgRiWg[g]gbqcgefggigjgkilgmgngogpgqfsjtqukwkzg{i¡g£g¤g«f¬m®l¯f
reply end	Mk¬j®j
reply mail	*k
reply rcpt	EjOjkk¦j¬j
repor*	ln
report	xk
reported	ll
reput*	:kEfHn]f^g_¢celksfyfªg
reputation	:kHn]f^g_ocglksf
reque*	!g"g#k*l-f.g2j4g5i8g9j:k;f=j@gEgFkJgLjMgOmPgQfRfTiWl[k]p^f_gagcifigjigjflgmfnjqfrgsjtgufwgxgygzf¡f¢g£g¥g¦i¨iªf«k¬n®l¯g
request	#k*l5j:kFkLmQfWm]f«k¬j
requested	#g2l;g=kKiLeOnTi[k]lageffjkinj¦j¨i¬l®j
requested action	fjkj¦j¬n
requested mail	Oj
requested mailbox	Ol
requests	]n
requi*	!g"g#q)k*k+g-g.j/g0k1j3j7d8n:g;e=g>gDlEgFgHgIgJgLgMgOgPlQgRjToUgWg]j^f_gbjcggghligjgkdlgoipgqfrisftgufvkwixg{g|g~g¡g£g¦g§g¨t©e¬g¯g°g
require	¨k
required	#k)k*k.g0k1j3j7g8j;eBeDkFgLgMgPlQgRjTl]j^g_gbkejhjkeqfrjsgtgugviwixgzk¡g§i¨l©g
required but	Dl§k¨f
requires	#jBkef¨n
requiretls	Tn
resend	"j3lCkHk]dyj¦l®l°l
reset	+u
resid*	>q
residential	>m
resol*	-d9w:g;l<g=l>g@gBjEfFeIlJgLgPgQgUgZl[g]j_fcgegikmeospgtuugwg|g~g£n¦e¬g®g¯g
resolution	9m
resolve	-f9j=kBkIk]lootl¦g
resolver	9qFe£p
resolves	Zl
resou*	@kOfyr¢m¦l®f
resource	ym
resources	ckym¢l¦m
respi*	]m^kuk¬j
respo*	%l*n+l-t9k=f@gLmMjPgRfWm[f]ebpkemmpgtgwj{f¦j¬f®i°j
respond	-l
responding	-m9k
response	*j+l-ibq®j
rest	«m
resta*	]l¦r
restarting	¦m
restr*	#i.l4t@gEgIfLfMfPlVj]g^j_jclejfegjhrkdsewgxj{d¡j¦f¬l®g
restricted	"j#j.i4rIgPkckekffhokfsgxk
restriction	4k¬l
resul*	vn
result	Wkdk|l
results	vn
retir*	Lljq¤m
retired	Lljq¤m
retra*	3mmy
retri*	Qq¦k
retried	Ql
retries	Qm
retry	+g,f-e.g3i9k@rCfEgJfKnLgMfQvUf]f^g_gcgjgkglgpgwkypzg¡f¢j£e¤g¥e¦pªf«g¬g®s
retry after	@jQd¦k
retry in	yl®k
retry timeout	Qm
retry*	3o_k
retrying	3o_k
retur*	!f&k)i*f-f/j3g4g5n;f=jJkLfNkOgQpRgUgVi]jbecgdjhgjgllmgsgufwgxgzi¡g¤g¬q®j¯k°g
return	&l;c=eLfRg]peefgkgmgofrutvunwp¬g
return address	kerotmwl
return path	;erotmulwm
returned	!f)i*g-f/j4g5nIiJkLfNkQkVi]jbedjfihgpgsgugwgxgzi¡g£i¬r®j¯k
returned #	Qd¦l
rever*	!g9g:j>mEfFfLfigkfmgoyqirlsjukwk¬g
reverse	:j>nFfLfigkfooqirlsjukwk
reverse dns	>k
revie*	Wn
review	SmWj]l
revok*	)m6lxkzl
revoked	)m6lxkzl
rewri*	£o
rfc	5g<l?lDjEgGjLgMgRxUgYm]gepkdrjtkug|j«g¬g
rfc #	5g<l?lDjRmYmenkerj|j«g
rhsbl	:r
richt*	.m^t
richtlinie	.m^p
rifiu*	il
rifiutato	il
right	4u9l;fCfJjLfNjQg]fgfmfqnxkykzk£j¦kªf®k¯f
right now	yk¦k®k
right send	xl
rights	4s
ring	pr
ripro*	®l
rispo*	-r
rl	Hn
rly	mo
robot	*s
room	>kMr]l¢k
room in	Mn
root	)rrp
roska*	{p
roskapostiksi	{p
round	pp
route	+g-g;g>gLfMgOg[u]l^kggkcmgpm{g~i¨k¯¢
route host	]l
routed	pk¯p
router	Kk¯p
routi*	[q]faodjpj£g¬g¯u
routing	[q]fdjpj¯u
rozmi*	Uo
rozmiar	Uo
rp	mm«l
rspamd	CjHj{s¦j
rst	,s
rule	!f"f%k.t/f4i=gFgGgMgRg]e^¡_gfgijjgmfqfsjtjuj{d¡f¨k«f¯j°g
rule #	sl¬l
rules	.n4jEe^zbkkfslxd{e£l¬f
rules*	£p
ruleset	£p
run	+k5r]l£p
runni*	,m>l¦l
running	,m>l¦l
rác	{t
rápido	cq
réess*	@i¦m®m
réessayez	@j¦k®n
réput*	_r
réputation	_r
réseau	[r
réser*	Pphm
réservée	Pl
réservée aux	Pl
rồi	]m
s	+g-l.i0j5i6i;f>m@kCgEfFgJgKjLgMfOeQiReTwUg]m^gcjhdkomgyg{g~g£j¤g¥f¦jªk«f¬i®f¯g
s #	6lOfkk£k
s mime	0kTu
sa	-jknsk¬n
sai	;lblzm
said	(f*g,g-b5g9g;c=f>gBjHgLgMlNiOjWp[f]d^nblegjgkjngpgqgsjwn{i¤g¦k¬p®p¯f
said #	-fMkOkwl¬n®j
said no	Wq^l
saknas	Rl
sale	]o
sales	dkkmql
same	KlUfckdlhopjqlªk
san	(q
sanct*	!r
sasl	#kqkxkzj¡o£k
sasl user	¡m
satur*	Mq
sau	@l¦l
save	Jp
saved	2p
say	/k^lbkke~j¬l®j
says	(j)i4g<o=e>jBkEfFpJjLgMgZk]k^ninkfmcojsiwixg|k}g~i¤g¦g¬j®f
says no	<k^kik¬k
sbl	Fl
scan	]k¦o°m
scann*	#k@gOfRf]dhfmjyj¢j¥o¦s®g°q
scanner	#k]ehfmjyj¥o¦n°p
schle*	pn
school	.l]khm«k
schre*	Pqkm
schreiben	Pn
schrá*	2lJlLmMpOp]eilklsk
schránka	LnOqkl
schránky	im
schwa*	Fm
scono*	kk
sconosciuto	kk
score	EfUf_uuf{w
score #	_k
scored	{o
scr	"m
script	&n.l5¡]e£l¦f
scriv*	jm
scrivere	jm
se	!f"i%n*g+j,f-m.e/j0j2i3q;f=f@kBjEeFkKkLdMjPfQrRfSfUfWg[fbgcldgefgfhgjkkkllmkngofpfqgsftjwmyf|f~f¡e£g¥g¦f§j¨g¬j®j¯e
se pudo	§k
secon*	-j@mZkck
second	]m
seconds	-j@k]kck®j
secret	.n
secti*	?kAn
section	?kAn
secur*	!i"l0dLfSnTrXj]g^qbfkg¨l¬g
secure	'j(k)k+fTo]f§s¨p¬f
security	!i"l0dLfSnTrXj^sbfkg
see	"g#j&o-g.f7g9g:i;f=g>f?g@kFnHgJfNjPgRgVgYj^j_ibecfeifgggifjikgmeojqgsftfufwgxkyg|v~f¡g£i¥g¦f§kªg¬n®m¯g
see log	®n
see rfc	Yk
seen	#n.j@pEjFf_lcfplze{k®f
segur*	^r
selec*	6l
self	)oZk]mpn
self signed	)o
sem	=kMkQnnk~j¢k¯q
send	!f#o'i(g)g+k,g.l/f2g3l4j5f6g7f9g:g<i=f>k?f@eAgBfCgDfEcFfGgIiJeLeMeNgOePiQiRfSgUkVfWfZj[g]b^gajbkdffigmhdifjjkeljmfnjofpfqsrjscuiwfxwyfzg{f|n¡s¢f£f¤k¥g¦g§g¨g©gªi«j®e¯k°g
send #	¡m
send again	*l3mjk
send behalf	qn
send from	#lqkrltk
send mail	4k;jPkfjgfufxj|r
send message	Qkkl
sende	qm
sende*	!g#i*j.g6k7g>g@jClEgFdHgLgMgOgPfQg]e^e_ncnffgphojgkemeqjrisntluovfwizg{e|m¡k¦g¨j¬f¯g
senden	#m4lqm
sender	!b"d&g'g(g)f*u+f,g-g.d/f0g1g2g3g4n5f6j7m8j9c:o;a<d=^>g?i@iAgBeCdDgEbFeHeIfJfKfL_McNfOdRcTgUeVfWeXgY|Zg[f]c^c_nagbfcndee^fdgpheidjdkZlfmengoepeqrr{sptyu~vqwzxryfzd{b|q}l~s¡m¢f£i¤e¥f¦b§g©gªj«f¬g®c¯e°f
sender account	xl
sender address	#k4g:n@gEgFfOg^geegghgjgkemgqmrptmukwk~l¦g
sender denied	skun
sender domain	7k9g:m;e=gFg^g_gclmfrgtoulwf|j}i¡g¨k
sender id	|p
sender identity	vk
sender in	uo
sender not	4lPmbjgphkkgmfqkseukvfwmzf~f
sender policy	7m^d|l
sender quota	¡n
sender recipient	@mmk
sender rejected	um
sender score	_n
sender verify	tkwn
senders	#i*j.g6k7g@kClEgFgLgOgPg]f^effgqhokemeqjrisltlurvfwj{f|m¡f¦g¨j¬f¯g
senders not	ul
senders only	gk
sendi*	!e"g#l'i)g*g+i-j/g4j7g8j9g;f<i=f@fBgCgDgFkHgKgLfMfOgPgQgRgSgTgUgVgZj[g]e^f_nbgcneffggghgigjgkdlmmfojpgqnrjsetkugvjwgxtygzf{f|k}j~g¡p¢i£g¤g¦g§g¨i©g¬g®g¯i°g
sending	!e"g#l'i)g*g+i-j/g4j7g8j9g;f<i=f@fBgCgDgFkHgKgLfMfOgPgQgRgSgTgUgVgZj[g]e^f_nbgcneffggghgigjgkdlmmfojpgqnrjsevjwgxtygzf{f|k}j~g¡p¢i£g¤g¦g§g¨i©g¬g®g¯j°g
sending domain	qkvk
sending limit	¡k
sending quota	¡j
sends	&nFk]fifnj{e~k¡p¤l
senere	®m
sensi*	.p
sensitive	.m
sent	"j#i*l,g-k.j/j0g2n4f5f;i?f@gBgCfEeGgHgJfLdOgPgRfSgUmWg]o_ibncjdgefgfhgiijglmmfnopfrgsetgueviwfxmyf{f~k¡u¢g£g¤g¥g¦f§j¨fªi«f¬e®f¯g
sent too	¡m
seque*	bp
sequence	bp
ser	¬l
serti*	'u(q)s]d
sertifikatet	'l)n
serve	mr
serve*	!e"e&g'p(m)f*f,o-q.e/j0g2g3j4f5g9o:g;e<g=m>j?g@lAgBgCfDkEoGgHeIfJfKgLdMbNgOfPeQdRfSfTgVgWgZg]_^j_nbgcldgeefggfhdifjelfmlnmolpnqergsetfugvgwjxfyp{e|j¡d¢r£p¤f¥m¦f§k¨i©gªe«e¬f®e¯i°f
served	;cLnml
server	!b"c#l%g&i'p(k)k*c+j,k-t.c/f0j1j2d3i4a5f6f7e8g9o;e<d=j>m?g@qAgBkCcDmErFmGeHcIeKdLaM[NfOfPbRdScTgUoVfWcXkYfZk[e]d^e_magcndeebfkgbhaiejdkildmlnsokpkq_rgs_tgulvdwpxcyuzi{c|m}d~l¡_¢p£m¤r¥p¦o§j¨l©k«f®g¯g°d
server after	Mjkl¬j®m
server cannot	£m
server certificate	(k1k
server configuration	¦l
server di	=l
server domain	=l
server failure	9k
server in	]n¤n
server not	-jEmkfmftjuf£l¦k¯m
server temporarily	¦m
serveren	(kDlkjyl
servers	-f9p=j>mUf]fkfokpnwj|f~k¢k¯k
serveru	_l
serverul	3m
serveur	'j(i.g/k9f;g=lElLfMgQgUj^icijgkfmmnnojpfsfujwjyozi¡f¢k¦f¨j¬j
serveur de	=n
serveur distant	¬k®k
servf*	9qtj
servfail	9qtj
servi*	!n"f#m%g&g'j(j)f+i,m-i.e/g0g1g4e8g:j<m=j>k?g@lAgBgCgDjElFkGgHgIgJfKgMcNgOdPfQeRfSgTgUlVgWfXgYgZm[f]g^l_magbfcldgeffggeheigkflgmgnmogpiqergsctfugvfwgxeyo{d}g~k¡e¢l£k¤o¥j¦n§k¨g©gªf«e¬k®e¯e°f
service	!n"g(g*k+g,k-f.g/g2j3g4f5i:j;j<n>g@iBgCgDgJgKgLkMfOePgQgRgVgWgZg[g_jbgckdgegfghfiijkkcmfpfqfrgsetguevgwgxfzj{f~j¢g£i¤r¦m§g¨g«g¬n®g¯g°g
service not	,k;j¤m¦k
service unavailable	5k:k]juf£j¤g¬o
servidor	!d"g#n'k(k)f*f+j,j-l.g;f=i@lDkEnFiLeMfPgQfUlZn]f_keghgigjekjlgminnsgufyqzf{f¡f¢m£j¤g¥j¦c§l«g¬f®f¯f
servidor de	-l=n
serwe*	'n-j9m=nUknm|l£l
serwer	#l,l-j3lElflwkyl
serwera	'n-k9m=oUk£l
ses	vl
sessi*	"g#m+p-l.f2l@fCeEgKkLfMfQfUi]e_gbkfghgkgpgugyizf{g¡f¤j¥f¦f§j¨pªt¬i®j
session	#l+q,i-l.g2iCfKkLgMgQgUi]fblciygzg¡g¦g§j¨m¬j®j
sessions	yk¤j¨kªr
set	8k9j;g=i@gBiLeMdOfRiSjUgVoZj]i^jgmimkgllmfqiug{e£t¦g§k«g¬j°f
set up	8k=jZjkkqj£n§k
setti*	#lLfUfVj^lgkmeojqjrjsl|j£q
setting	sj£n
settings	#lLf^lgjojrj|j£k
setup	6d]k£w¦e
seu	clsm
sever*	QkYpdn
several	QkYpdn
shared	§k
she	!kMk]l
shop	]m
short	CkHjVjblco
short period	cm
short*	Hoyk
should	Mkkf
shut	Lnxl
shutt*	¤m
shutting	¤m
shutting down	¤m
si	@lsk
sich	@kBk]kjo~k
siche*	^q
side	+l-l]efj£k¦m¨j
sie	!f#k*p3l4m=jBkEgLfPkQfUk]k^fefgjiijlmfqnrisjug~k¡j«k¬f®j
sieve	5nUeVlsn
sieve reject	sm
sig	6n
sign	#oEf_jemkfrjufzq
sign in	#oejzp
signa*	.g6x=gFgHpTp]ikgvjwg{j~f¦j¬f°j
signal	5o¤l
signal #	5l¤l
signature	6vFgHkTo]jkgvk{j~g¬g°k
signed	#m)q6lTn]jqk
signed in	#k
signi*	6m
silent	-s
simul*	Knªq
simultaneous	ªm
sin	-mjk¢l¯n
since	!i8lJiQjXi]f^f_fckjlkguj¡fªj¬g¯l
sind	"l*lPmelqluk
single	Yk«m
sinta*	el
siste*	knyk¤k¦j
sistema	¤k¦j
site	4g=jElHpUj[m^l_ecfhjjlukxkyg{e¡j¤k©k«g¬f¯k°f
size	!g"f+g.g/g4gAmCgEgGiJgKgLfMjNgOgPgQfRfU|Vw]k^g_galbociefhgjgkfmgpgqgrdsgugzg{f¡f¢j£i¥g¦g®g°g
size #	]m¢k
size exceeds	AjUj
size limit	AjUd]k£j
się	3o5oJl]jkdlkmkwj§l
skipp*	lo
skipped	lo
skriv	jt
skrive	JmPohk
skrive til	JmPohk
skrzy*	2lCjJkKnLkMoOqdlilkkqj
skrzynka	LmMlOo
skrzynki	JlKlil
skräp*	{o
skräppost	{o
slots	ªp
slow	-pCfbecoyk
slow down	]lbeckyk
slowed	Kl
sm	#mzm
sm mt	#mzm
small	Vm§n
smart*	>eljml¯l
smarthost	>eljml¯l
smells	{p
sms	2mGfQlUm]delgjhjijnk¡m«k¬f
smtp	!c"g#v%g&k'g(g)g*f,q-k.e/i0g1g2i3f4g5d6g7g8g9f;e<j=i>o?g@gBgCfGeHfIgJeKfMcNgOjPfQfRgSgTgViWgXiYgZg]^^f_dagbrcgdgejflheifjelfmmngpfrfsfvgwixpylzw{f|g}g~f¡n¤n¦c§e©gªj«j¬p¯f°f
smtp #	MdVkuk
smtp address	fl
smtp auth	#oze
smtp authentication	#lzd
smtp connection	-m
smtp error	+felkkzf¬m®l
smtp service	<kElLm
smtpu*	Dp
smtputf	Dp
smtputf #	Dp
smugg*	&o
smuggling	&o
smyčka	pr
so	#g*j.g3k4k9g<k=f>gDiEgFjJiMfOgPiQeSgXiYi[g^fbfcoegfkggigkeplrlsgtfufwmzj|g}i¡g¤f¥f¬d¯k
socke*	ªm
socket	+t,l-kJf[m]f¥kªj®e
socket error	-l[m
soft	@m®r
softf*	|l
softfail	|l
softw*	+kGkbm¥k¦k
software	+kGkbm¥k¦k
solo	Pmakgnhn¨l
som	5l{r
some	Mkbjcffjyk¦jªl®l
some minutes	¦l
somet*	/mNlflkf
something	/mNlflkf
soon	@kbkyk¦l
sorbs	Fr
sorry	!i"k#g-k4gAgEfHgMjOjPjUeWi]i_jbgcgfggjhfjgklqfrfsiueyj{g¡g£g¤i¥l¦f«i¬q®i¯g
sorry your	sk
sospe*	!p~l
source	Fm_lekzk{d
sp	|m}k
sp pf	}k
space	>lFfLfMyOgejkdug¢u¦f®g
space left	¢k
space user	Mm
spam	!g"f#g*i+g-g.d/e0g4g5g6g7g9g:m;g=g>g?g@nBgCgDgEfFvHeJgKgLdMfOgPjQgRgSlUfVgWg[g]o^f_sbicfdgeggghgigjgkelpmdogpgqgrgsitfudvgwgxryizf{||g~f¡g¢g£g¤g¥f¦l§g¨gªg«g¬g®g¯g°f
spam from	Fl
spam score	{l
spama*	{m
spamassassin	{m
spamc*	EeFo
spamcop	EeFo
spamd	{p
spamh*	:j>lEeFqHk_f
spamhaus	:j>lEfFoHk
spamhaus dbl	Hm
spamm*	@lEkFnLexo
spamming	xp
spammy	{o
spamt*	Fm
spamv*	xn
spazio	Ml
speci*	ejgk
speic*	Mq
spell*	ko
spelling	kn
spent	cl
sperr*	!mEnln
spf	!g"g#f*g-g.g4g6c7n9g:g;f=g>g@gBgEgFgHgJgLgMgOgPgQgRgUg^gbgcddgeggghgjgkemfofpgqgrgsgtfuev|wgxgygzg{f|ª}¨~f¡f£g¤g¥g¦g¨gªg«g¬f¯g°g
spf #	]k
spf dkim	6f7nvp|f
spf fail	|j
spf record	|i}m
spf records	}m
spf softfail	|l
split	«o
spoje*	+m,m
spojení	+m,m
spoof	~n
spoof*	~p
spoofing	~m
spoofing policy	~m
spool	-fJmMeQkUf]e¢w¥q
správa	Qn
sprób*	Km
spärr*	xo
später	yn¦l®o
srv	¥l¦l¬l®e
ssl	#c'k+e]e§z¨t©m
sslv	©s
sslv #	©s
st	¨l
staat	el
staff	hmkk
stalw*	¦j
stalwart	¦j
stand*	Rl_m
start	]m§k¨k
start tls	§k
start*	#dQg]mbi¦g§t¨v
starttls	#d]ebi¦g§t¨w
state	Nq
status	!g-g2i5m@fJfKfNqOe[j^jbgcgegfmjgkenn¥k¦gªk¬q®n°g
status #	ªk
stays	¦n
ste	¡r
steht	:kOmgllk
step	bmzl
still	3s]jªj¬k
stop	sk~kªk
stopp*	"l.n9iLjMeQk]fcfkepnxk¤n°l
stopped	.k9iLkQk]dcfkfpnxk¤n
stor	Ur
stora*	JlLgMr]lcgkg¡f¢q
storage	JlLgMr]lcgkg¡f¢q
storage limit	Mk
storage space	Ml
store	)k0jJyNl]fke¢p¦l¬e
stored	2pJkLmMn]fkdme
stori*	JnMm
storing	JnMm
stran*	*l@lgm
stray	&o
street	]m
strict	&l
struc*	Rl
structure	Rl
sts	(g=fX¢zg
sts policy	Xn
stude*	4mLqMkkn
student	Mlkl
stunde	Cn
su	!e"g*l-f.g3k;f@kEnLnPjQeWl]l^fcpefiikflfmfsjvkxj¡o¦f¬k¯g
su ip	cm
su mensaje	3lWl¬m
sua	*lWl]egkskxk¡m¬m
sua conta	¡m
sua mensagem	¬m
subje*	(q)g*p-g.t;fFfPiRr]g^fkfsg{j§k¬g
subject	(o)g*p.tFfPiRr]g^fkfsg{j¬g
subject not	.l
submi*	#u4nEfMe]fcdzk¡p¢k¬f
submission	#p4nMfcfzl¡m
subsc*	!oCkEgIlLnMkPwQfRgUgVl[g]jgfhfjkkllimgsmue¡f¢f¬g
subscribe	Pl
subscribed	Pm
subscriber	!kCkLkMlVl[gjlklljsouf¢f
subscribers	Pmkk
subscription	!m
succe*	2qQl]f_mjlnk®l
succeed	_m
successfully	2n
such	-g4g9f;m<g=fJkLgMgOk]i^kbjegfghginjgknmjogqgtjvjwj{j}g~g£j¦g¬f¯g
such domain	;fikkemo
such host	;l
such user	imwk
sudah	lm¡l
sulje*	Lp
suljettu	Lp
sunuc*	#m'l-j=mEs]dcmpn¥m
sunucu	(m-m@m]emmolyn|m£n
super*	MmQoWk¡o
suppo*	#j.g0nCjDoLgNjRgTp]d^gbkjgkenipkqgrgxkzj£j¨k©k
support	CjDlNjpkxk¨l©j
supported	#i0nDkTnblefkfzj£k¨f©i
suppr*	!kiklz
suppressed	lr
suppression	!klp
suppression list	ll
sur	*k:kFkNm]lkkyk
surat	{o
surbl	:pFeHm
suscr*	Po
suspe*	!}"f#g*i,j.g4g;g>g?fEfFdHgKgLdMeOgQgSsUg[l]g^g_mdieghgigjgkblgmgpiqgsgtgugxqzg{j~o¡e£f¤k¥k¦f¨g«g¬g®g°k
suspect	So
suspected	!dFeSk_n{m~k°l
suspended	!p,kLfMfSj[l]j_gdikfxm{g¡g£f¤l¥k¦g
suspi*	@jHjLgSo_nxl{o
suspicious	@kHjSo_oxk{m
svart*	Fo
swamp*	yo
swamped	yo
swap	¢n
switc*	Lm¤k
switched	Lm¤k
switched off	Lm¤k
sympa	Pp
synch*	bm
synchronization	bm
synchronization error	bl
synta*	]k
syntax	.g6j?mBaRqYg]i^ibycgesffigkbrosgufwfzg|d}l£k¦f¬g
syntax error	elrj£j
sys	¥n
syste*	yn¥o
system	!f"g#g(g*i-j.f/g0g2g3j4f9g:g;o<g=g>g@eBgDiEkHgIgJgKgLdMcNgOgPgQfRgTgUkVgWg[f]e^i_gbfcdegfggfifjkkllmmgogpfqfresetkukvgxgyqzf{i|g~g¡f¢p£o¤r¥s¦nªj«f®g¯g°g
system full	¢l
system not	£l¤l
system storage	¢l
szerv*	Er
szerverüket	Er
sách	:k@lFlIkPk^ollsk
sécur*	^n
sécurité	^n
só	gl
süresi	Qp
są	"oEm
số	pl¡oªk
t	-l®k
t #	®l
ta	+l¤k
table	+e/fEjIl]okmlluj£j¦f¯s
tages*	¡o
tai	kn
taille	Uo
take	"l0j=g@fAiEiJgLiRgVjclegggjgkdoiqgsiukwiyk£g©i¬j®k
take mail	Ekkewk
taken	"j#j-g.g>i@jCgMg^j_jalfjggjgkfmfnisgtkukyk{g¨iªl®m
taken mailbox	Offkkjqj¡j
takes	!i"l,j-f.g<kCmLjMfPkUfVq^kcfgjhjkfsgufwi¡d¢i¤o¯e
takes #	Cm
takes mail	gkhk¤k
takes no	^k
takie*	km
takiego	km
talk	Ek]fbo¤lªj¬k®j
talk me	¬m
talos	_n
tamaño	UlVl
tar	5l<l@lul¤k
tard	ym®l
tarde	®m
target	,m;j=iQjTi[j]gdkiukbmg£k
target machine	,l
tcp	,p-kEm
te	*k3m4lCkGkQkRkUl«n
te groot	Um
te veel	«n
team	!kElWkkkukxk
techn*	¤l¦p
technical	¦m
tego	Lm
tekst*	Hq
tell	djfkikke
temp	Je¦l®n
tempe*	}n
temperror	}l
tempf*	¦l®n
tempo	-pQmco
tempo*	!g"g#g,j-g.g3g8g9s;f=g>g@oCgEgFgJiKiLkMgNgOgPgQjUg[g]e^i_nbgckeghgigjgkglgpgqgsgtjugwg{g|g~g¡g£e¤f¥f¦v§j¨g©gªf«g¬e®q°g
temporarily	,j9j;g@jJfKiLi^i_mclkgtkug£f¤g¥j¦iªg«g¬f®m
temporarily deferred	@k
temporarily rejected	®m
temporarily suspended	¥k
temporarily unavailable	@k]kck¦e
temporary	5j@lJkQk]gzi¥f¦k§i®k
temporary failure	Jj
ten	4lEk]n
tenta*	3q9l@kQo]dck
tente	®j
terla*	Um
terlalu	Um
termi*	.l5r
terminated	5kkk
terms	!k^oukxk
teslim	Qn
test	]mjn°m
text	&j+j.w/o0n4f:dEfFfGiHnLjPfRkUi^b_fgfhejgkgmfsgufxg{q|g}j§j¨n
than	!g#g*g+g,f-k.g0g2g3i4g5g7j:i;g?gAnCmDgEfFgGoHgIjJgKkLeMfOgPgQnSgUtVlWgYm^i_fckdkgghgigjfkdlfmgpmqgrksftgugwgxfygzg{c|f~g¡f¢j£g¤g¥g¦e§g¨g©jªj«l¬f®g¯g°g
than #	-j:i@iAjIjQjUjVjcgejpjrk«j
than one	Ym^kdnkf
thanks	]l{m¬m
that	!f"g#e(f)i*i+g,i.j2j3f4k5f7k8f9j;i<m=g>f?f@eBmCkDkFgGgIeJeKiNfOmPfQeRlSfVgWeXiYgZi[f]e_ibjcddlegfngehfimjcknlemjniofqgsftgwlxeyfzi|k}g~j¡i¢e£k¤g¥f¦f§i¨dªg«i¯k°g
the	#c%f&f(k)j*m+l,j/i0i1j4f5i6g7k8e9j:j;j<b=f>a?i@eAiBiCiDfEdFaGiIlJgLfMiNjOiPgQkSlTiViWmXjYeZi[j]u^j_fajbgcidjeifmhijfkelgmengofpjqkreteufvgwgxeyg{i|e~d¢l£g¥j§e¨c©jªc«g¬n®m°g
their	'j,n6j=kLlMn]dfjke
them	.l=jCjEkKkMgQgRkUjcfgjjgkjxf
then	#j*l@kPj§j
there	*g,j-g.g4i:k;l=k?gEfHkLgMjNjUiVgWgYk[j]d^i_gdkeifigihgijjgkllgmfnjqgsgufwizg{g|g~g¢j¦g¬f¯l
there no	;k[kkl
these	¬m
third	]lmqzk
third party	mp
this	!g"j#g%g&f'f(e)e*i+d,f-b.e/j0l1g2f3i4q5i6g7m8e9g:d;c<f=e>f?d@iAfBdClDeEiFdGfHdJdKlLiNfPmQgRcSfUkVpWmYeZk[f^lakckebgjhniijikjlnmmneoepmqjrdsktaumvgwfxiyjzk{i|g}e~g¡f¢e¤o¥c¦f§i¨l©lªe«j¬j®k¯o°f
thread	Kn¥n
threat	°q
three	]n
thres*	al{l
threshold	al{l
throt*	Cfcq¡l
throttled	cp
throu*	"j#j*m4fEgUjcjkfmnplqgsjufxi~m
through	"j#j*m4fUjkfmnplqgsjufxi~m
thu	Mn
thành	Pn
thư	!g"e#g%g'i(f)f*k,f-c.j/m2k3l4f5k9g;d=k>k?j@gAkCjDgEeFfGiHlJkKlLjNkOmPkSmUgVjWk[f]a_jbfcfeefggkijlemfnjogplqergsftevlwfxjyeze{o¡m¢e£f¥f¦e§g¨fªf«g¬i¯f°f
thư bị	5l
thư có	.o
thư của	Wm
thư không	/kOmkjsl
thư người	Nn
thư rác	{m
thống	3klk¥l
thời	¦o
thử	Ql
thực	vlzl
ticket	0k2kCjSjklsj{j¡f¬k
ticket #	¬l
tidak	"l4lOmksmltj}f¤l¬j
tiempo	-oQn
tiene	Mnsn
til	%l'j-e1k2k4l5k7jHkJlMePmQfUkdmhkjkkdnlqjªk«j¬f®f¯k
tilko*	,r
till	4lHlPqQj]iikke¤j¦o¯l
tilla*	"mVkmo
time	!g*l+i-o.g2g3g4g5k9g;g@kCiEgJgKiMeQwRiSgUf]k^g_fbfcleghgigjgkfmgpjqgsgugwgxgyfzg{g¡e¢g£g¤i¥g¦oªj«m¬f®q¯g°f
time limit	Ql
timed	,g-p3j5k9m;f@gQm[fwjzi¥g¦j
timed out	,g-p3j5k9m;f@gQm[fwjzi¥g¦j
timeo*	+m,f-r9m@gQn[f]fbfcgkf£k¦n®g
timeout	+m,f-r9mQn[f]fbfcgkf£k¦n®g
times	Qocflmpr{k
tin	)mlm
tip	"r
tipo	"n
titul*	Ln
tiếp	3linml
tl	¨n
tl ls	¨n
tld	;q
tls	!g"g#c'q(r)n*g+f,g-e.g0g1j3g4g5g9g:g;f=f>g@fBgCgDgEfFgHgIgJfKgLfMfOgPgQfRgSgTgUgWg[i]g_fbfceeggghgigjfkdlgmfogpgqgrgsftgugvgwgxgyezg{g|g~g¡f¢g£g¤f¥g¦e§§¨¢©©ªf«g¬f®f¯g°g
tls handshake	]l§e
tls not	§l
tlsa	)f1¢
tlsv	©q
tlsv #	©q
tmp	¦k
tnef	0q
to	!f"e#g%i&f'g(i)j*m+f,d.c/f0k1f2k3l4n5i6g7f8e9e:e;j<e=m>g?c@eAmBfCgDgFeGdHkIlJlKeLgNiOjPmQgRkSgTeUeVgWjXgYdZp[p]l^g_iagccdjfegkhkimjkkflimjntpnrbsktiufvexeyczf{g|j}e¡d¢e£k¤e¥e¨i©fªe«i¬g¯k°d
today	Cokfxfyj{m¡s¤j¦j
toget*	Cm
together	Cm
toimi*	3qQr
token	zr
told	7l
tom	km
tomor*	]k¡m®k
tomorrow	]k¡m®k
too	!e"g#e&g'g(g)g*f+e,f-n.g/g0g1g2g3f4f5f7g8g9g:f;e<g=f>f@lApBgCnDgEjFfGlHiIlJeKjLgMjNfOfPeQnRiSfTgUqVmWgXgYiZg[g]k^e_nanbmcpdieifggfhfifjdkclfmengofpjqfrgsetfuevgwfxgypzl{j|g}j~f¢e£e¤d¥f¦c§j©nªo«q®e¯f°f
too big	AjMjUiVkak«j
too busy	yq
too deep	In
too fast	ck
too heavy	Un
too high	cj{m
too large	AlMjUkVl
too long	-m9jAmGmLlMgPfQlRgUlVj]jbjceelkfyizgªg«i
too low	_kal©l
too many	!g"g#g*g+g-f.i4g9g:g;g>g?g@eAkCkEjFgGgHkJgKjLgMiPgUfVfYi]j^g_gbkcldjeggghgigjgkfmgogpnqgsgtgugwgxjyjzk{g|g}k~g¡l¢g£g¤f¥g¦f§g¨g©gªm«m¬g®g°g
too much	@fCjEjck{f«k
too old	Qm©k
too quickly	cj
too small	§n
too soon	@l
too weak	zk
took	-r
top	ul
továb*	mq
továbbítás	mq
tp	#mzm
tra	]k
traff*	[lalcoym
traffic	[lalcpym
trans*	!f"f#f'i(i+p,i-g/e0j2g3g4f5j6g9f:g;e<g=f>j@fAgBgCgDkEeFeGjHfIgJgKfLeMdNgOfPgRfSgTiVgWg]kbicfdgegfggghgjkkflgmnnnogqgsgtgufvgwgxfyg{e|g~g¡e¢g£p¤j¥l¦i§i¨k©i«m¬q®o¯l
transaction	^lboce«n¬o®m
transaction failed	]e^k®n
transfer	+o]lkk¥k
transient	>l¦m®o
transit	Tkmn
transport	'i(j5l;gGk]jkemf£u¤j¥k¦e§j¨k¬f¯n
trial	¡m
tried	#k-k3l4fKjLiPjQs]ecgejmftlzi¦f¨i¬g®l
tries	Qq
tripl*	@p
triplet	@p
trojan	°m
trong	#k?jCkGjHkQqemhj¡i
trop	@fAoCkEfGmKlQfUpVj]f_kbgcokgpkym¦fªj«k®f
trop de	Cl_kclplªj«k
trop longue	Gn
troppi	cm«k
troppo	AmUk
troub*	9k@fNp[l¥o¦j
trouble	9kNp[l¥o¦j
trouvé	°l
trova*	km
trust	)n_rzk
trust*	)o_o
trusted	)o_l
try	"g#g(g)g*g+f-j/i3l4g5g9m;g=g>g@oBgDgEfFgHgKgLfMfNiPgRgSgTgUgVgWg[l]ibgcldjfigghgiejmkclkmfogpgqgsgufwgym|j¡f¢i£f¥f¦q§g¨i«f¬l®q¯g°g
try again	!i.j9m;f=g@jJiQk]i_gfjggjgkglkyjzg|j}g¤i¥g§iªk¬i®i
try another	jd
try later	3j[m_jyiªf®e
trying	3lQo¬k
trả	%lQl¬n
ttl	Qt
tu	ko
tujuan	,m
turn	#j0mbkzf
turned	+f,k.f0kHjLmWn]ecffjkfukzj¤k¦f©kªj¬o
turned away	¬l
turned down	Wn¬k
turned off	Lm
twice	RkYkbmdpffpj
two	!g+g6d?gEfFjQeRmSgUiYv]qbkduemifjgkcmgplsfug|e}m¡f£j¦fªk¬e
twój	¡o
txt	8k{k}m
type	"u#g*j.f/f0o9j=j]e^fzl£m¦f¬f
type not	"l0l
tài	!lLmdkkjqkxk¡l
tài khoản	!lLmdkkjqkxk¡l
täynnä	¡n
tên	(n;n<jBk]fdkkltm~j
tên miền	;o<kkftm~k
tôi	]n
túl	Un
tạm	!mcm¤l¦l
tới	-l[o¯k
từ	,l.mWjckfjgjsjtkum~j¬j
từ chối	,lWk]kfktkuk¬k
u	!d*k3m4nEj]ogkkmqkso
ucepr*	Fn
uceprotect	Fn
udało	§l
udało się	§l
uid	Lm
ukendt	ko
ukjent	;okp
um	]lin
umlau*	Dp
umlauts	Dm
umlei*	ip
umleitung	ip
un	"f(j*k-g.k4i;f=oCmFfHpLeMePgQfUl]f^fcfeoiojkkbljmfnmsfug~k¡f«l¬f®j¯f°m
un virus	°l
una	*nelimkb®m
unable	!g#e'g(g)l*f+g,i-p0i2g3g4f5k9k=k>g@fCeEfFgHgIlJnKgLjOlPeRfUgZg[g^k_fbgcfeggghgigjflfnfolpeqgrksftgugwiygzj{g¡g£j¥n¦p§i¨gªf«g¬k¯i
unable deliver	Ol¬n
unable get	)l
unable route	¯i
unable verify	wk¦l
unacc*	ul
unacceptable	ul
unali*	7o
unaligned	7o
unaut*	#q4m6j7lFf^fkfrgsgtfukvswfzk|m}f¬e
unauth	vt
unauthenticated	#q6j7l_jkfuevu
unauthenticated email	7l
unauthorized	glzk|m
unava*	!f,g-k4g5j9g:k;g@mCgEgIjJgKfLgMfNfOvQgUg[k]i^j_fbgcidgegffggigjgkelgnkqitiwgxgyfzg~g£k¤e¦r§j¨g©gªf«g¬j¯f
unavailable	!f,g-k4g5j9g:k;g@mBiCgEgIkJgKfLgMfNfOrQgUg[k]i^j_gbgcjdgegfgggigjgkenkqitiwgxgygzg£k¤f¦m§j¨g©gªg«g¬k®j¯f
unavailable access	cm
unavailable client	£j
unavailable sender	:l
unbek*	;l@kkp
unbekannt	;lkl
und	LmSk]melpk°n
undef*	/lNlOf[jkk£m¥l¬l®n¯n
undefined	/lNlOf[jkk£m¥l¬l®n¯n
undefined status	¬o
undel*	Qqkklkwl¬r
undeliverable	Qlkklkwm¬n
undelivered	Qm¬l
under	!p+q4fKkLf^mklmfukyl¥j¬f®g
under*	!eBk[lbm¬l
underscore	Bk
une	Fk^kikkf¬j®k
unenc*	¨q
unencrypted	¨q
unerw*	{o
unexp*	+lQfbockej¥l¦m§j
unexpected	+k]fbockej¥l¦m§j
ungül*	ikrm
unique	dr
unive*	ko
university	kl
unix	5k;lJm£l¥l¦n
unix #	5k;lJm£m¥l¦k
unk	;okq
unkno*	!g"g#f'g(f)o*l+g,g-g.g/g0n2g3g4g5i6g7g9g:g;o<g=g>g?g@nBgCfDfEfFfHgIiJjKgLeMeNgOiPgQfRgSgUgVgWgYg]k_gblcjdgeefggkhgijjikqlgmfnjokpgqgsftmuevgwmxgyf{g|f}i~f¡f¢g£l¤g¥j§g¨g«f¬k¯k°g
unknown	!g"g#f'g(g)n*l+g,g-g.g/g0n2g3g4g5i6g7g9g:g;o<g=g>g?g@nBgCfDfEfFfHgIiJjKgLeMeNgOiPgQfRgSgUgVgWgYg]k_gblcjdgeefggkhgijjikqlgmfnjokpgqgsftmuevgwmxgyf{g|f}i~f¡f¢g£l¤g¥j§g¨g«f¬k¯k°g
unknown mail	;m
unknown mailer	5lJk£l
unknown sender	*n
unknown user	ijwk
unlis*	kn
unlisted	kn
unpaid	!m
unpar*	en
unrea*	-m;g?lInQj[l|e}k¦n¯l
unreachable	-mIkQj[l]e¦n¯k
unreadable	?l
unrec*	+fbqkp{l
unrecognised	blkn
unrecognized	blkj
unres*	-n;jto
unresolvable	;mtm
unrou*	;lkotmue¯m
unrouteable	;jkm¯l
unrouteable address	kl
unrouteable mail	¯m
uns	@lEpkl
unsafe	£m
unser*	~p
unsig*	6q
unsigned	6q
unsol*	_m{q
unsolicited	_m{q
unsolicited mail	_m
unspe*	¬l®l
unspecified	¬l®l
unsub*	]llu
unsubscribed	lr
unsuc*	zk§k
unsuccessful	zk§k
unsup*	0pDlbmkg£m§e©l
unsupported	0pDlbmkg£m§e©l
unter*	.n^l
until	!k#k%n'j*k3q=i@gCfKfLfMjOgSlUg]jajcidjkfmeyg¡j£m¤kªg®g
until #	]k
untru*	)t_p
untrusted	)q_p
unused	Lo
unusu*	_jclxl
unusual	_kcjxl
unver*	kkqmufwp¦k¨m
unverifiable	wl
unverified	qmwl¦k
unverified address	¦k
unwan*	_ksl{n
unwanted	_ksl{n
unwel*	Em
unwelcome	Em
up	!k"g#g(g)g*g+k-j.g0g2g3i4g5g7g8k9l:g;j<g=j>k@dCkDgEgFfHgIkJeKgLcMkNgOgPfQpRgSgTgUkWgZj[f_icfdgeffghgiglfmengogpgqirgsftkugwgxgyl{g|g~g¡k¢j£k¥g§k¨g©gªk«l¬l®e¯f°g
up #	Vk«k
update	]k©k
upgra*	]e¡o¤k¦m©o
upgrade	]f¡m¤k©o
upgrade your	©l
uplink	[r
upraw*	4o
uprawnień	4o
upstr*	¦m¬k®k
upstream	¦m¬k®k
ur	*nHp
ur rl	Hn
urgent	as
uri	Hx_d
uribl	Hp
url	*jFfH£_e{g
url in	Hl
urlbl	Hq
urlbl #	Hp
urls	Hp
us	!l"f+k-g.j/g3j4f7m:g;f=g>f@kBlCgHgMfOfPgQjSgUjVfWgZj[j]c^e_mbgcneggfhfiljgkjlkmiqerftfunzg{i|g~o¡f£i¤g¥g¦fªk«g¬j¯g
usable	=jNl
use	"i#l&m+g,g-g.j/g0g3g5g9g:g;f<i=g>q?g@eAkBiDgEgFfHfIgJgKlMfNgOfPfQgSgTgUiVfWgYi[g]f^j_gcidneefjgdhjifjskdlfmlofpfqtseuivgwfxfzg|l¡g¢g£f¥g¦f§d¨o©kªi«k¬e®g¯f°g
use address	qm
use sender	ql
use your	>lmkul
used	#g&j-g4g:i<j@gBkClEeFgKjLjMlOiPiRfUeVgWgXi]g^f_gckegfjgfhfjjlgqmrisetfugyizj~k¡n¢k¤g¦e§g¨g©kªl«f¬f¯g°j
used up	!kCmUfck¡m¢jªj
user	!o"e#k&g'g(g)g+e,g-f.e/f0g1g2g3g4i5l6g7f8g9f:f;b<g=f>o?f@eAgBfCnDgEbFcGgHeIgJtKpLqMtNpPeQdRfTgU[VtWfXgYgZg[g]n^e_fagbcc_dleffegphlipjokvlimcngoepfqsresutdudvfwkxoyfzk{c|f}g¡n¢c£g¤d¥d¦j§f¨f©gªf«f¬c®e¯d°f
user account	]l
user banned	!o
user box	Jl
user does	Jj]jkj
user in	!n
user mailbox	NlOkke
user moved	jl
user name	#l]mdjke
user not	4mJjOj]fcjhjjlkoqf
user over	¡m
user unknown	]jkkwj
userid	ko
usern*	zo
username	zo
users	#v>kMfPg^f_lcjdnhkkomfqfsjuevj{e~k¡g¢k£j¬f
uses	*k
using	:m>juf~l£j
usr	5pMkjdkr
usr bin	5m
usuar*	5jClLkMjgliljkknsmzk¦j
usuario	5jClLlMjgliljkknsmzk
usuario no	imkl
usuni*	°n
usunięta	°o
usuár*	LkMlkl
usuário	LkMlkl
ut	'n.o
utente	Lmkm
utf	0kDu
utf #	0kDu
utili*	*kKkMkUljkkqqjsl~j
utilisateur	kj
utilizator	km
utsen*	¡p
uucp	;lalen¤l
uw	%lEjWljl¡m¬l
uzytk*	kn
użytk*	qmsn
uživa*	kl
uživatel	km
v	.l:jEjHk]kbfeojlklmfplsk¬e¯k
v spf	]k
vacat*	%n5nsk
vacation	%n5nsk
valid	!g'n(i-g2l6i;i<g=k>g?oDgMgOgPgYf]ienggijjikjlgmfojrlsgtjueviwlxgzl{g~g¡f£g¤g¬f¯g
valid recipients	bn
valid sender	wm
valid*	'o)j*k1jQnXj]frfufvkwk§f
validation	1jXjvk
validity	'nQo
value	.m
van	'k-m2k7j?mEfFnIlLiPfWkgjimkfmfuiwj~l¬e
van de	-k2kWl
var	.o/mJkKlMf[n¢m£k
var mail	JkKm
vasta*	4kMn]eklsm¤l«l
vbs	"o
veel	«n
verbi*	+u,s-l]fce¦j§l¨kªs
verbindung	+o,p
verbindungen	¨lªo
verdi*	gnll
verfü*	On
verge*	kn
verif*	!g#g(k)n*p-f.g1k4g6j7j8f9g;j=g@iEgFgJgLgMfOgPgQg^g_gbgcfegfggghgjgkqlgmfofqqrfsgtcuevjw|xg{e|i}g~g¡g£j¥g¦i§g«g¬f®j¯g
verification	(j)k*p1j6j7k8g@k]jkjogqgwl{f£k¦i
verification failed	]kwj
verification in	@l
verified	)kqttevj
verify	#g'j)p*m-f6j7gEgJgQg]jbgcgfghgigkoqmrgsgugwv|g~f¦m§f¨g¬j
verify failed	)kkkmjtk¬m
verify sender	wm
verkk*	;o~n
verkkotunnusta	;o
vers	Klin¯m
versa*	.m>klnxk¡o
versand	.m
versc*	nk¨r
versi*	]fbj§j©t
version	]fbj§j©r
version number	§l
verst*	.m^m¥l
versu*	3k@mKkQl]dcjyl®n
versuchen	ym®k
verte*	Io
vertr*	!l)q3p]d
verwe*	,k4k^k°k
verweigert	^k°k
very	Uk_j~k
verze*	.nck¡n
verzendlimiet	¡n
vi	3q@oEl_lmnun
vi har	Em
via	>lUknk|k¡j
vidar*	inms
vidarebefordran	io
vider*	ismr
viele	Cj]jckpkªm«n
viele empfänger	«m
viest*	cp
viesti	3nUlpm
vieta*	.o
viola*	!j/gRp^mbm{k|k
violates	Rl^k
violation	^kbl|j
virtu*	£o
virtual	£o
virus	!g"f.gFgHfMiSgUg]qkg¥l°v
virus scanner	¥l
visit	*m
viên	LmPn
vol	Ml]n¢m
voll	Mp]l¢o
volum*	Uo
volume	Mecxyj¡j¢l
vom	"liksjzk
von	'k-j>kEkMoYk]f_lcokfslum{e~mªk¬j
von ihrem	_n
voor	=lhl¡l
vorha*	8kkn
vorhanden	8k
vorüb*	xk¦o
vorübergehend	xk
votre	!e#g*q+f-f.f2j3m4g;gEmHjQeRgWo^f_jckefgghgigjfkemgpfqgsotiugvkwjxlzf{k¡o¦g©l¬i®k°g
votre adresse	sl
votre compte	¡n
votre correspondant	sn
votre message	*k2kWn¬l
votre serveur	Emcl
vous	#n*k4nPmqksltk~l¡k
vrfy	bm
vuelva	®l
vuelva intentarlo	®n
vyprš*	Qn
vår	Eo~n
vérif*	wq
vì	!m]m
vírus	°s
vượt	Ulcl
w	!f#m(o-f.l/l2l=k@fCjEfHmLePeQjRiSkUf]nbgcfdkenjjojrjsfuf{f¡m¥g«k¬e°m
w o	=l
wait	@pCeKjMf]dakcmyj¡l®n
waited	-m
waiti*	*j-o3mQfbkyk
waiting	*j-o3mQfbkyk
waits	3l[m
want	Hkcfsp{m¨k¬j
want your	sm{l
wanted	(k<k=e]l^lul
warni*	3p
warning	3p
warte*	Qq
wartu*	¤o
was	!i&g(g)i*e+l,g-k.i/k1g2l3e4e5i7i8g9f:k;o<g=g>f?g@dAgCjDiEiFgGgHfKeLnMfNgOdPeQjReSgTiUjWlXgYgZg[i]k^g_eagblcgdfeffmgghgiljlkmlfmenkofpfqdrfsctguevfwgxlyfzg{m}g~f¡f¢f£e¤k¥l¦e§k¨e©jªf¬i®n°j
way	6jAjJjPjTlijkenkvj¬m¯k
we	!i"k#g&g'i(j)l*f+i,g-j.g/p0i2g3l4d5g7d8k9i;d<g=e?f@mCfDiEmFkGgHjIgJeKkLeNiOiPfQlReSfTfUkVfWgXjYiZi[f]f^g_jbeckdfeefigdheigjjklmkokpfqdrdsctiumvlwpzg|e}i~e¡d¢f£e¤k¥g§i¨k©k«f¬l®d¯e
we'll	]l®n
we're	yo
we've	Ek
weak	zk
web	#d*j5j;j=kFfHvcfjjtfufxlzn{g¡m
web address	Hl
webho*	!q
websi*	=mHl]l
website	=mHl]l
week	Qm
weg	¯n
wegen	!q]nxl
wegens	!p
weite*	%k3k]fiqjlkempnnpm
weiterleitung	iomp
welco*	Ek^kun
welcome	Ek^kun
well	rn
went	+mmlpl
werden	"kIoQlajwl£k¬l
were	MfUkfloj
what	+j/pAkNkUk]jbkckekke{j¨f©k¬f
when	]m¤n
where	&k7e8k]obmekik¯p
wheth*	Om
whether	Om
which	"j*g=jHoNj]e^kdlfjijkdnlqfrj£i¤j
while	(l+q-k@fIjJjLiMiNiQi]lcgkfwi{g¢j£g¤g¥j¦k§i¬j®l
white*	^kgqkfsm
whitelist	^lgmso
whitelisted	gl
who	#l4i?kWl]fgoljom
whole	yl
why	]m®l
wiado*	.n/l2lAkLlMfSkUkVm]cckkcsk{j«k¬l¯l°l
wiadomości	/lLlVlclsl¬k
wiadomość	.o2lSk]e{k°m
will	!k"g#g%k'i*l,g-i.f0g2g3p4g5g;g=g>g@oBgDgEfFkHgJfKkLfPgQdRgSiTgUjVgWg]k^k_kbgdiegfjgghgigkclimjnkpfqfrjwgyizf~f¤f¥f¦nªi«g¬j®m¯g°f
will not	'jFkQkUk^m_kdifkkdlkmkrj¦f¬m
win	Bm°l
win #	Bl°l
window	¦o
wir	/kEm]k
wird	%k*mQk]fun{k¤n¦j¨l
wish	sn
with	!e"k&i(i*k+n,k.j/k0g2k4e5m6l7j8g9m:f<i=e>f?fAgBsCfDkEcFfGgHmIgJgKgLfMdNrOdPgSfUeWfXgYjZg]j^jbdekflgfhcifjlkjlemgngodpfqmrfsftguivdwgxgyj{d|j}g~j¡f¤e¦f§o¨f©i«f¬f®f¯f°g
within	*k-lGjHiQoSl]jclhm{j
within #	*l-kQdSk]k
witho*	#n&j+j-g.k1m4g7f8n;f<i=j?kEgLiQkRnUgYk]d^gbnggigjgmfniolpgrksgudzf¡f¨i«g¬f®i¯g
without	#n&j+j-g.k1m4g7f8n;f<i=j?kEgLiQkRnUgYk]d^gbnggigjgmfniolpgrksgudzf¡f¨i«g¬f®i¯g
without sender	Ym
word	*k.vRk]j
worden	"n
wordi*	.m{m
words	.yHf
work	]l
worker	ym£m
works	gjhk
worm	°t
would	MmUjZlpf
wrap	Go
write	!j#g%k+p4k5fEjFfIgJnLgMgNfOgPlQg[g]e^f_fbgcjegglhjigjrkfmeskupyg¡g¢j¥l«g®f¯g
write error	+k
writi*	!k4jJjMl]eukwj¢l£k¤j¦f
writing	!k4jJjMl]eukwj¢l£k¤j¦f
writt*	4kJk
written	4kJk
wrong	!g#c&m(l)g4g;g=gEgGfLeMfNmOgRiTl_gbncgeefjklzs¡f£v¥g§j©g«g¬i®g¯g
wrong version	§l
wrote	?k]efl
wurde	+l2l3kEkLlMePkQfSk]k^fjmkilmpjxlzj¡e°j
wygas*	Lm
wysył*	3lLk]dlkmlqlxk¡p
x	"j(k,f.k0j3f5i6j;k@fJkKiLgMfQeTjUeVeYj^fcfpj{g¡f£n¥n¦j«f¬l®j
x #	(kQfRjTjUfVf]j¥k¬l®j
x unix	5k;lJm£m¥l¦k
xbl	Fs
xin	]k
xx	¬l®r
xác	nkvlwkzl
xác thực	vlzl
y	Lnlk
ya	]kjl¡l
ya no	]mjl
yanlış	£n
yanıt	%o-r
yapıl*	£n
yazıl*	Jn
year	Ll]p
years	#dLl
yeste*	'l
yesterday	'l
yet	'j*o3p4f;f=i@nJiQdbjcfjfmgqjtdufwl¬f®p
yhtey*	+p
yok	3p;lksmkqmtm|l
you	!g"g#m%g&g'g(f)g*q+e,g.d0f1g2k3l4u5e6g7g8g9e:g;i<f=e>j?e@kAgBsCfDfEmFjHcIgJgLcMeNfOfPqQcReSdTfUgVeWeXgYfZf[e]k^eagbqckeefggmhejekimknfoipdqmrgsutnvkwkxlydzj{g|e}g~m¡l¢e£d¤g¥d¦c§f¨j©fªl«j¬f®e¯d°i
you do	gk
you lack	4m
you may	4jPj]kmjxk«k
you need	Pl
you not	#j*k.g4iBiPm]jbggmhgqjsfxg~p
you send	bjclrktm
you sent	/k
you tried	LjPkkj
you used	qk
you wrote	]dfl
you're	*k-m.f4m;j@mEgFgMkPl^ggmkdlfofsnwjyf~o¤i¦f¬e®g
you're not	4ngn~p¬f
you've	so¡m
you've sent	¡l
young	_p
your	!^#k%g&k'i(e)e*m+e,f-g/j0e1g2n4f5g7i8i9d:k;a<d=b>l@lBkCbErFmGlHgIfJgKfLaMcNfOcQeRiSgTeUgVjWrXfYeZe[d]m_qafbgcoddebfdhcidjekamenfonpeqprlsqtlumvjwnxpyfzq{j|j}j~d¡p¢f£a¤c¥c¦e§e¨i©pªo«e¬l®e¯e°k
your account	!e4jLfPi_gcekflimgqnujxozi¡n
your address	*jDjEjOfPm]d_kcmgmhgkelfojqerfsmtfupwj{g
your domain	4f8j:j;e=eEfFf]fckmfogqgsmtjupvk|k~k¡i
your email	2kuj{k
your host	@kEkFjckmk¡f§k
your ip	:iFiOi]f_dmlojsgzj|j~kªj
your login	¡l
your machine	Em
your mail	!g"k#j*o-g.i2i4g5g8g9f=g>g?jFjJkLfPiQkSlUiVkWj]d^lbfcefghgjglgmgpgqfrisnuevjwgxf{k~g¡d£g¤g¥g¦k¨g©i¬k®f
your mailbox	xn¡p
your mailer	Rn
your message	!j"j#g*l+i-f/k2j3j4j5l6i@nAjCjEfFgGgHiKjLkMlPgQfReSfTgUgVg]b^g_eagbgcdejfihjjileogqfugvgxezg{f¡e£g¤g¥k¦iªj«i¬k®j
your mx	wm
your network	EmFd_kclªj
your own	mkpkqkwk|k
your password	zk
your pc	°n
your post	VkWk
your posting	Wm
your program	bl
your provider	>oEfFk¨j
your server	:j;g@jBkCgEkLgMg]e_lctkflioludwnyf{g¡g¢g¨j©jªj
your spf	}k
yours	"j6jElRjViWj]falcjkfojqlrfuewn¢j
yours*	*pBkcl
yourself	*pBkcl
yönle*	5pir
z	!e"n(k-k>lEiHkMfPfQjUj]j^ncngljjkdmfnjsjuevlxmyf{c~r¤f¬e
za	!l-k@jAlCkEfGmKlUnbdcmhmkf¦m¬g®c
zablo*	!oErKfLn]nkfsrxl{c¬f
zablokowane	!k
zabro*	"n>m^lmm
zabronione	mn
zakáz*	.mEnmm
zamkn*	Lp
zatrz*	Sm
zawie*	!o
załąc*	Uo°m
zbog	Lp
zbyt	QkUm_n«m
zeile	Gp
zeit	®m
zeitü*	-o
zeitüberschreitung	-o
zen	Fo
zerti*	'n(r)u]e
zertifikat	'n(o)n
ziel	ip¯n
ziels*	[pnk
zielserver	nk
zip	"|
zone	9l=k¯k
zosta*	/l2lOk
została	2l
zu	!g"g-j.g3m4k;gAnClEjFfGkLfMfOgQfUnVl^i_jcnegglhfjfkdpjqlsfufyk{i¤g¦fªl«l¬f®f°f
zu viele	Cj]jckpkªm«n
zuges*	.k3l¬l
zugestellt	.k3l¬l
zugri*	4l
zugriff	4l
zum	(l[p¯m
zur	FlOl®l
zurüc*	fl
zuste*	'j3l4m;k@lJlKkMjQl]dnk¬n®n
zustellung	'k4n;kJlKkMk]e¬o
zustä*	mn
à	!j+f4mEfLeMfPmQfSjTk]l^jcfefikkjolpkqjsftj{f©l«j
à ce	4n
är	*k3oFkLoMiOmUl]mlkyj
å	Dl§l
çalış*	¤n
çok	Umcl«n
è	3l5l@kFfLkMjQfWk]ojn{e¤j®k
é	>lPl
échec	¬o
été	2kLm]lll{j°l
être	¬l
účet	Lp
über	Mn«l
übers*	MlQlUo
überschritten	MmQm
đã	'j2mCjEjLpMmUfWjcfjtlpnksj{e¡l©k°k
đã bị	Lmkl
đích	[k¯l
đăng	qlzn
đăng nhập	qlzn
được	"j#j*m+f/kDkEfImJiLfOmPlQjUf[j]j^fcfdjefjflfmkoksfufvmwjze¡e¥j¬i¯j
đề	.n
để	*n
địa	Dkdjenfnimkklkqjrmwj{f~j«l¯k
địa chỉ	Dkdjenfnimkklkqjrmwj{f~j«l¯k
động	im
İleti	/mAmJnpn
İleti*	Hm¬n
że	*p
άγνωσ*	kq
άγνωστος	kq
έληξε	Qp
αποστ*	us
από	Qo
δεν	"n-mMj]ejjkomoun¢k¬j
διακο*	-r
διεύθ*	hokn
διεύθυνση	hokn
επιτρ*	"o
η	jkmp
λίστα	Pm
λογαρ*	Lm
λογαριασμός	Lm
μήνυμα	Um
μετά	Qo
μόνο	Psho
ο	LjQl]djlsmuo
ο λογαριασμός	Lm
παραλ*	Mpsm«o
σας	Em
στο	jp
το	Uljk¡p
το μήνυμα	Um
τον	Em
του	Ml
автор*	#p
адрес	!e"f-f.f;f>kDkElFkHlLeMePfQf^ecferfogjhoiljlkklnmeqmrlsktkwo{f¡f¬e®f¯k
адрес не	fn
адрес*	>k@lMoYk]efoknsl«q
адреса	4k;m>iDplmqjrk~p
адресат	sm
адресе	em
адресов	@m
аккау*	xn
аккаунт	xo
антис*	{p
антиспам	{p
аутен*	#p
безоп*	^n
безопасности	^n
блоки*	Eo
больш*	UnVm
будет	no
в	!f"d#l'g(m)g*f+f,k-d.m/k2j3f4f5g9g:k>fCiElFkGlHlIgJlMkOfPsQlRgSmUeWfYj[f]i^d_fbfdjemfjgjheifllogpfqfsludwfyg|e}j~e¡l¢g£f¤g¥f¦f§g¨gªg«k¬c®e¯f
в адресе	em
вас	glsw
ваш	EoMl]d_kgksqtlwj¡k
вашего	8kEn^m_kukvlzm
вложе*	"sUl°m
внутр*	hp¥r
внёс	so
време*	¦q®d
вы	*nPo~l
вы не	Pq
відпр*	um~p
відправника	um
відхи*	un{l
відхилено	un
динам*	>r
для	.k8k=lLlPlVl]fhp¡m
до	%mJmSm¯l
домен	:k;s=jHfZl]fcjemjkkamqsltm~k£l
домен не	;n
домена	9l=jketnvl|m
допус*	Uq
доста*	-e2l3o4n5mJlKlLfMlQr¬n®j¯n°k
доставка	3p4lJl¬m°l
доставки	Qp
доставлено	2m¬n
доступ	Er^l
е	!kLq]dkmmpumyl
з	Hm
з'єдн*	+o
за	!r-k.kFjLnQk]l^lhlke¡l«j
забаг*	«n
забагато	«n
забло*	EtKl]kso
заблокирован	Kl
забор*	"n
заборонено	"o
загол*	AoRp
закрыт	Ep
занят	Ko
запис	Lq
записи	Jn
запись	km
запре*	"p.r^nmnqk¨m¬d
запрещены	¨n
и	cm{l°k
из	EkHljl
или	rk
имя	(odl
истёк	'n
исчер*	Cl¡m
к	4p5l¯n
каран*	Sw
кирил*	Do
кончи*	¢n
лимит	¡x
лист	Slpl{l
лише	hn
локал*	Jo
маршр*	¯s
мб	Uo
места	Mo
много	CmKj_mzkªl«m
модер*	Wr
модератор	Wr
на	"f%l,k.f4jEmFgHmLgMfOgQeSjUjVjZk[j]m^fcehjiqjrkkpgsfufzg{k~j¡f¢o¬e®f°f
нас	jo
настр*	io
наш	~r
не	!g"k%f&g'e(k+d,e-m.d/k0g2e3g4m6i7f8i9j:g;m=f?gAgCfDlEgFgGfHeIkJjKgLkNfQfRfSeUgVjWkZj[e]a_eagbgcbdeeefliijjkqljminlolpeqlrftkulvlwmxeydzg|i}e~d¡f£e¤l¥e¦f§kªe«k¬l¯j°d
не будет	no
не принимает	¤m
не принято	{l
не удалось	In
неакт*	Lu
невер*	rk£m
недос*	Ou[r
недоступен	Or
неизв*	;nkp
нельзя	zm
немає	¯m
неско*	do
несколько	do
нет	%m4l8j;l=k[l]dgljkkmto§k¯j
обнар*	.l°n
обнаружен	°n
обрат*	;eooqk
обслу*	!sms
обслуживание	!n
одерж*	Mo«n
от	gmkellskum~l
отвер*	_lum
отвергнут	um
отказ*	,m]m
откло*	/lWp^lfnuk{l¬j
отклонено	/l^l
отклонён	fo
отклю*	Loxo
отключён	Lo
отпра*	!f"f#m*j-e4m;f>g@lEeFjHgMfPf]d^f_kbfcoedfggmhkjfkblnmfqmrjsitmuownxm{e|l~n¡m¦f«i¬e®f°f
отправитель	skumwl
отправителя	_mefqjrltnukwl|l~n
отправителя не	qltm
отрим*	¯l
отримувача	¯l
отсут*	kn
очере*	Qr
очереди	Qr
ошибка	Jm]efmzl£l¥l¬m
пароль	xmzq
переа*	is
перев*	Slyl
перед*	no
переп*	Mo
перес*	ioms
пересылка	mm
писать	hq
писем	ClKkcpll¡r
письма	*l/m3k:kAlGlMlVm]egmhkkfsl
письмо	*n-f2pFkHkLlSnVnWj]cnjpj{k~l¦k¬k®f°k
письмо не	¬o
по	"o*m.k;dVmjmllokpk{l®n
повто*	9l@oFkKo®m
подат*	ur
подде*	Do~q
подпи*	Po
подтв*	*q2lvm
подтвердите	*q
позже	®m
пока	®o
полит*	^r
получ*	!l"f+g-k.f2j4m9j=jCpDkEfIjLgMpNkPfQfUeVn]f^fbfcfdnfmglhfjeljrfsotguf{f¢f«m¬f¯l°g
получателей	«q
получатель	Cmklllsn
получателю	4o¯n
получателя	!n-n2k;k=kCkDkNlVkdkejfnij¢f
польз*	.lklqlsn
попыт*	@mQo®n
попытки	@m
порт	,q
похоже	~o
почта	Lnjmxl
почто*	9l=lJkNoOm¥m
почту	uo¤n¨l
почты	¤n
прави*	.o
превы*	MlUlck¡nªm
прини*	,l>jDlElVm]eckgljlkdun{k¤m
принимает	Dlgm¤l
приня*	{k
принято	{l
приос*	!n¤n
приём	¤n
пробл*	Np
прова*	>o
провайдера	>o
прове*	"o#l;lSkknwm
проверить	"o
пропу*	lp
размер	Ur
разре*	4lVlgs~l
разрешённых	gp
рассы*	8kIlPqWmlo{o«k
рассылку	{n
рекла*	{n
репут*	_u
репутация	_o
с	"n(k*l-k4j5nEiLfMfNoQi]dcmfjjfkiqnujxk{fªo
с таким	km
сайт	Hp
серве*	'n(k)j/l=lDkEnFlLfMfUk]d_lfkjemknkpnwk{f|l¢n£k¥k¬e
сервер	#p-r9k>l@mDoEkMecfmkufwjypzk~l®f
сервера	'n)k=lFlUl_o¢l£l¥l
серверами	pp
серти*	's(o)p
сертификат	)q
систе*	¥s
скрин*	JmLqikkm
слишк*	AnCmEfGnKjUm]fcmylzjªl«l
слишком	AnCmEfGnKjUm]fcmylzjªl«l
слишком много	Cmzkªm«m
снача*	#n
сначала	#n
содер*	.r/nHk
содержимое	/o
соеди*	+p,n-pEl]c¨mªn
соединение	+q
соединения	¨n
сообщ*	4kFkUlWl^lkk{l
сообщение	FlWl
сотру*	jo
сотрудник	jo
спам	xl{m
спамом	{p
списке	Fnsl
списку	Hmlm
список	@nEmFmgm
спроб*	3l
срок	'n
ссылка	Hs
сущес*	wk
существует	wk
таким	kp
такого	;mks
такъв	kp
тимча*	¦p
только	Dlgmhr
у	,p8kElMrSk[kllsl°q
удало*	In
удалось	In
узел	;n[m
уничт*	°q
уничтожено	°q
учётн*	kl
фишин*	Hq
хости*	!s
через	#l>l@mKlclml
что	*n/mwn
чёрном	sl
чёрном списке	sl
шифро*	¨q
шифрование	¨q
этому	4p
этому получателю	4p
ящик	2lJmKnLpMpOpcehkikkl
ящик занят	Ko
ящика	*mKj
אינה	qo
אינו	-n
את	#cEnjo{n¨m
בהודעה	Hp«r
ההודעה	QpSo]clm{r°n
החשבון	!sLr
הכתובת	hnqo
הנמען	]dimlmsq
השולח	_nuo
השולח נדחה	uo
השליחה	¡q
השרת	-mEn_m
לא	Mmilkolmtm
לאתר	Hp
לשלוח	Pq
מדי	co
משתמש	kq
נדחה	uo
נמצא	°q
של	Mm_nin
תיבת	Lp
ارسال	Qm
است	.lFmLk]d_nekhlslyn«n
الاتص*	+o
البريد	>nOlgmhl{m¤o
الحساب	!oLq
الخادم	'pmmyo¤m
الرسا*	.lHmSlUm]epl{m¡n
الرسالة	.lHmSlUmpl{n
المرسل	_ouq
المرفق	°r
المست*	,l-o4lMkVl]cikllsnzm«m
المستلم	,l4mMlVl]eillmsn
این	Pn
بسبب	^p
بعد	@oQr
به	!l,mPmQlxm
تجاوزت	¡r
تم	Lmum
در	Om°n
رد	%o
رفض	um
سرور	yo¥p
شد	,m^n{m°m
شده	!lMp
شما	sm{m
صندوق	Or
عدد	¡o«q
على	.nPmjn
عنوان	_nim
غير	!l"n;mOlknml
فقط	hr
في	%oPmSm]egmpmsl¥m
لا	"o>nVl]cgmilkoql
من	>nQkxn~o
نامه	.n
نشد	kn
نیست	On
هذا	4mLlhl
گیرنده	!lLlemkmsm
กล	Pm¬l
กิ	«l
ข้	¥l
งเ	¡m
งไ	_l
ชี	Lm
ญช	Lm
ดเ	;l
ต่	¡l
ถู	{l¬k
บบ	¥m
บั	Lm
ปม	{o
ผู	sl~k
พบ	°q
มน	;l
มล	¡l¤k
มา	Pmpm
ม่	3j4j>kOj]eceelklyjzj¡e«j¬j®l
ระ	!o¥m
รั	'k>kMlsl¤k«l
ลา	Qm
สแ	{o
ส่	4j;eQkcmke~k¡m¬j
หม	Qmpl
อง	'k;iOk_k
ะบ	¥m
ัญ	Lm
ับ	!m%l'k>kMlsk¤k¬k
าย	'k-m4j;j^opl
ิน	«l
ื่	_lkl
ุณ	cnsm
ูก	{l¬k
ู้	sl~k
เก	«l
เม	!k;j>k¡k¤k
แป	{o
โด	;l
ไม	3j4j>kOjcfelklyjzj¡f«j¬j
่ง	4j;eQkcmke~k¡l¬j
่ม	Pn
่อ	#lOj_kkk¡j
่า	~k
้ร	sl
้อ	¥l
้า	jm
あり	-k.j/k3j4l?jLfOfPjRldkekfjjfnjqjrjufxl{f}k¢k£j§j
いた	%k*m.jTk_m¯j
いな	vl
いま	"i#g'j(i+g,j-i.f2g3j5g7k9g:j;e>gAiEjGjHkIgJfKjNiOfPfQeSgYkZj[g]f^e_iamcgejffggiejkmjteufvgwfymzf~f¡j¤k¦k¨gªg«f¬f®k¯e°f
いる	eksk~k
おり	%kTkdkpkyk
お客	sl¡m
から	"f+m-j>mEjLfcmgkhotkukvjxj|j~kªk
かり	nk¯k
があ	-k.j/k4l?jMmRleffknjqjrk¢k£j§k
が不	?nrl
が多	ªl«m
が存	;l
が見	¯k
きま	!g"f)k*j+g-g/k0l2j3f4f;f=f>j@gEfIjJlOjWf[k]l_gdlekhjikkflfmfskufyizi{f}j~g¢i¤g¦j§j¬m¯f°f
ぎま	AkGkbkclªl«l
くだ	#j*k4j8j>k@jLf]kcivj¦j¨lªj«j®m
けま	%k
け付	%k.jEjakfk¨j
け取	"m
この	*k4m<jElKlLmPkhnul¤k
さい	#j*k4j8j>k@jLf]kcivj¦j¨lªj«j®m
され	"g#j)i+k-f.f/i2i4j:j=i>g@fEjHjJfKiMfQfRfSiUgWlZjeefjgkhlifkjmjniskteuivjwgygzf{j~f¡f¤g§f¨i©j¬j
した	!g"d#f%j&g'g(g)f*f+k,j-j/l0g2j3f4f5l7k8g:g;g=f>f@gAjBgDgEgFfGgHlJlKfNgQjRfSmTlUgViWk[f]i^gbfcgdffigiheiijkkglkmenkpfqergtgvgwkyf~l¢f£f¤j¥j¦g©i«j¬n®e¯f
して	#j*k.f0j3f8j@jAjCjEkFgJfKjNjQfTkZj]g^gajcjgghfigkdljpjsjugvjymzf{f¡e£j¦jªj«j®e¯g
しな	¥l
しま	"g#g%j+f,f-l2g3j5j9jCiFgJjKjLeOgQmRgSjTjUfWk]j^i_fbgceefhjijjjkflimknjpgsftkufwgxjygzj~j£g¥k¦g§i«g®g
すぎ	AkGkUobkclªl«l
する	Sl
せん	!e%g'f(i)i*f+e,f.i/j0k2f4j5f7f9j:g;g<g=k>j?k@eAgBgDjEgFeGgHfIjJiKfLfNfOkPjQfRiSfTiUfWkZi[j^f_gaicfdjejgjhjjilfmknipeqkujxfzg{e}i~f¡f¢k£i¤j¥f©gªf«f¬i®j¯j°e
たが	Qo
たた	cmzk
ただ	yl
ため	"e)i+f-l.l4g@fEfJfLmOfPfRiSiTj]g^f_ncjgkiklkqfsjufymzk{k}j¢g£g¦f®e¯j°k
たり	kn
たメ	km
ださ	#j*k4j8j>k@jLf]kcivj¦j¨lªj«j®m
って	]qelpk~kªk
つか	¯k
てい	'j(i+f,j-g.e2g3j4j5g9g:j;g>fAiCiEkGjIgJfKiLkNiOfPfQeRjSfWgYkZj[g]g^e_iamdgemffgfiejekelkmkpisltfufvjwfyi{f~i¡i¤k¥g¦e§g¨jªg«f¬f®k°f
てお	Tkpkyk«k
てく	#k*l4j]lclvk¦jªj
でき	!f)k+g-g.l/k0l3j4f6k;g=g>j@gEeIjJiLfOlTjVkWf[j]e_gcfdlekhjjekflfmetkufwkyizi{f}j~g¢i¤g¥k¦j§j«j¬l¯g°g
でし	/kJkMjTkWk]kejkjwm¬l
です	!j#j*i+g-f.f3l4i;k<j?j@kBjEjKjLjPfQfSkVl]m^fcdmiqgrluf{e~g¦f¨k«j¬j®g
では	Elmkul¡k¨k
ない	"k#j-j.m<k?jEfLjMeRlTj]gcfglkmnjsftkufvk¥k¨j¬f¯j
なし	4n6lkl
なり	~n
にな	]mgl
によ	!m6l@jElWk]e^qfjsk~j¦k¬f°k
に失	0l5jIk§l
に達	Cl
のた	)jRjSjcfgjlmyk¤j¬j°k
ので	]n
のア	Lkkk
のサ	>lEm
のド	;ltm
のメ	*j.j2j=jIkLjNmckefujvj
の保	Mo
の受	Cp
の宛	4l
の接	Elªn
の設	sl
の送	4lxn¡o
は受	"l.kul¨k
への	4lKl¯o
まし	"e#f%j'g(g)g*g+l,j.k/i2j3f4f5l7k9i;e=g>gAjFfHlJlMdOfPgQkRgSmTiVg[gbgdgeffihfijjlkelimfnkogpfqfsfufyf|j~i¢g£g¤k¥k¦f©j«j¬j®f¯g
ます	#f%j'j(i)f*j+f,i-e0g2f3l4f5f9f:j;g=e>fAkDgGmHjIgJfKnLgNiOfQjRiSjTgUjWgYkZj[f_jaibicjejfjgfijkelfmfnipkqfufviwfxgykzf|g}i~e¡i¥f§f¨fªj«i®e¯f°e
ませ	!e%g'f(i)i*f+e,f.i/j0k2f4j5f7f9j:g;g<g=k>j?k@eAgBgDjEgFeGgHfIjJiKfLfNfOkPjQfRiSfTiUfWkZi[j^f_gaicfdjejgjhjjilfmknipeqkujxfzg{e}i~f¡f¢k£i¤j¥f©gªf«f¬i®j¯j°e
まで	«n
め受	_m
よう	;m
より	!m6l@jEkWk]e^qfjsk~j¦k¬f°k
らの	>lEkcnhkukvjªk
りま	"f#g%k(j+f-k3j4k9g?jEfFgHgJfLeOfQeRkWg]m^fcffjgjhfijjikolfnmpjqirjsftfwgxgyj|i~f¢j¤j¦f§j¬f¯k
れた	Ekckhjkm|j
れて	#j(j4k:j;gKjMjRjYlZkcfigmjqjsitevk¨j®l
れま	+l-f.f/j2i9jEfJfPkQfSiTjWl]kcfeffnhfkemfniqfumvj{j¡g¦k§f©j«j¬m¯j
をお	Ml]j
を拒	,l
を検	.o
を確	°l
を超	AlGkMkVnek¡k«k
んで	/kJkMjTkWkejkk¬l
ァイ	"nEkIkUl°l
アカ	!mLmkk
アク	4l
アド	!g;g?jDkMfPl]gcfenfnhjiijlkmllqlrlukwl{g
イズ	Us
イト	Hn
イル	"nIkUl°m
イン	-f7k:n;o<k=lEgFfLfMfQgZj]g^g_jefhfkfmlrjtoujvmzl|k~l¯j
ウン	!mLlkjlo
エラ	6lJmNkblefkfwj¥n¦k§k¬l
カウ	!mLmkj
クス	2jKlLkMlNmOn]f°k
クセ	4l
グイ	zm
コマ	bm
コー	0l8kwk¥k
サイ	HnUs
サー	!l'k-l0j9l;g>kEkLfQjUk]ejfmknjsfyk|l¡g£l¤l¥j
ザー	Mjhk
シー	^n
スが	?kKmMkkkukyk£k
スに	rk¥l
スの	el
スは	DkLnjnkk
スを	ql
スト	(k,k:k=jBjEkFmPk]egllmnk£j¤k
スパ	{n
スワ	xlzn
セス	4l
ダが	An
ダー	?n
ック	!k2j:kHmKlLiMkNmOm]kwjzj°m
ッダ	?nArRo
ット	[m
ップ	pn
トに	gk
トは	Ln
トワ	[n
ドが	]lbk
ドメ	-g7k:n;o<k=lFgLgZj]e_jhfkfmlqfrjtoujvm|l~m¯j
ドレ	!g;g?jDkMfPl]gcfenfnhjiijlkmllqlrlukwl{g
ネッ	[n
バー	'k-i0j9l;g>kEjIlLfPkjfmknjsfyk|l¡g£l¥j¦gªk
パス	xlzn
パム	{n
ビス	¤n
ファ	"nEkIkUl°l
フィ	{m
ブロ	Hl
ヘッ	?nArRo
ホス	,knk¤k
ボッ	2jKlLkMlNmOn]f°k
ポリ	^n
マン	bm
メイ	-g7k:n;o<k=lFgLgZj]e_jhfkfmlqfrjtoujvm|l~m¯j
メン	Im¤m
メー	!f"f'g)g*k+f/j2k3k4f5g9g;f<j=j?iAjDjEeFfHfIgJlKjLjNlOkQgSjTjVkWf[g]gamdgegfghmjgkjlemeniogpiqfsiviwfyfzg{j|i~k¡f¢f£f¤k¦f§g¨gªg«g¬g®g¯g°j
ユー	Mkhjkp
ラー	6lJmNkblefkfwj¥n¦k§k¬l
リシ	^n
リス	:k@lFmPlgmln
リン	Hp
ルが	pl
ルと	{p
ルの	Tkak°k
ルは	"l.j2k3jSkaknjujvj
ルア	Dkkm
ルス	°l
ルボ	2jKlLkMkNmOn
ルー	pl
レス	!g;g?jDkMfPl]gcfenfnhjiijlkmllqlrlukwl{g
レー	mm
ログ	zm
ロッ	Hl
ワー	[mxlzn
ンが	+l:l;mrk
ンの	|m
ンを	~m
ンク	Hp
ンス	¤m
ント	!mLmkj
ンド	bm
ンバ	Im
ーが	NkWlyl
ーに	^l
ーの	Mk]lke£m¬k
ーは	ml
ーク	[n
ーザ	Mkhjkp
ート	,n
ード	0k5k8k]kxlzm¥k
ーバ	'k-k0j9l>kEkQj]fmknjsfyk|l¡g£l¥j¦gªk
ービ	¤n
ール	!e"f'g(g)g*k+f/j2k3k4f5f9g;f<j=j?iAjDjFfHfIgJlKjLjNlOkPeQfSjTjVkWf[g]d^kambfdgffhmjflemeniogpiqfviwiyfzg{j|i~k¡e¢n£f¤k¦e§g¨gªg«g¬g®g¯f°i
一封	«o
一時	9l@k¦n
一致	6lomqo{k
上限	CpMnUokf¡pªn«o
下一	np
不一	omql
不予	"m.mUm^n°l
不允	^lml
不再	Lojm
不到	)k6l;ktl¯q
不受	)l
不可	#k)k<fOtPjTm[kfkkewj¦l
不合	Rn
不在	]ognkk
不存	Olkmtkwj£j
不得	qn
不接	EmYm]kuk¬k
不支	Do
不收	<n¤m
不明	kktl®m
不是	*k?lmm~l
不正	?orn
不符	(oJlomqm|l
不能	#l4oOpPk
不被	)m.l/o
不足	4l]p_jmk¢w
不通	[m
个地	in
中で	!k
中断	+m[m
中的	.lHn
中継	ms
中继	mq
临时	cm¦q®l
主机	!k(q+k,o-k>lBm]ekfmjol£l¤l
主機	(m-k=l@lFj]e_koj~k£k
书已	'o
人ド	|m
人不	?ldlkl
人地	rlulwl
人已	jolm
人数	«n
人的	gntm
什么	]m
今天	]q
今日	¡r
付け	%k.jEjakfk¨j
件主	-l/k=l@lFk£m
件人	!e"f#f'g(g)g*k+f,g-e.f2f3g4m5g;j>f?n@fBgClDgEfFdHfIgJiKiLjMjNjPiRgSkUeVkWfYl[g]e^e_fdlemfkgkhgikllmengogpfqkrnsjtjumwjxfygzf{e~o¡f¢g£g¤g¥g¦f§g¨gªg«q®g°f
件内	/l
件在	Qp
件地	ekfkqktlwk«k
件域	;j<kmlulvk|j}l¯k
件头	Ar
件已	%l2pJlSnno
件服	=lFl
件系	£n
件组	Iq
件者	*k4mNl]egkqjsltlulwm~l¬f°m
件被	¬l
件超	Un
任何	<nIk
企业	!o
会话	+obmªo«m
伪造	~p
伺服	#k'n¤k¥k
位址	Fk
使用	!k.j>jBlJlKjLkOnVk]ddphmjlketl¨m
來信	hm
來源	En
保存	Mn]o
保留	Sp
信で	.lVlhm¢k¨k¬n
信を	LkWj_lxm§k
信中	+p
信人	klum
信件	"f*k+f-f/q0k3n<mAmCjGnHkLfQkRmSnTmUn]bcfnkpj¡f®f
信任	)t
信元	_n
信功	xo
信域	tn
信头	?pRp
信息	.m
信拒	so
信数	Co¡s
信用	_p
信箱	;fJrKpLoMpNqOr]ddlimjk¡j®f
信者	*l8k;fCmMkNkSlVj]e_kcffjrksjtkumwm¡f
信被	{n
信誉	_x
信通	¡m
信速	co
修改	6m
停收	¤o
停止	!rLkQmkelrxp£k¤p¨l°k
停用	jk©m
允许	"l.lEkUkVk^kflgkhkmk
先が	fn
先の	(k;lkk
先ド	¯l
內文	.pHm
全角	eq
公司	.oEn~l
关闭	Lm
内容	.t/t6m{q¥k¬f
内部	hs~k¥r¦n
再发	cl
再寄	®p
再试	]kyk®m
再送	3m@rQnck¦l®f
冒本	~p
写入	Jl
凍結	!p
処理	/l¦p
出人	7k?m@kYl]fefglkeqmsktmukwm|l~n
出错	Jp¦o
分钟	ct
列入	FkHlsl
列表	AkEmPrll
判定	{n°l
利用	!r#kLkOnyk
到该	¯o
制限	CnUncl¡l
剩余	Mp
功能	Lpxo
加入	llsl
加密	"nTn§r¨q
务器	!d"f#j'l(i)i-k.f2g9k;e=j@jBjEkJgLeMfPfQfSgUjWg[j^f_jbgeffkgghfigjfkglfmlnkpiqfsfujwlxfynzj{e|n~k¡e¢l£k¤j¥j¦d§j«f¯j°g
动态	>p
包含	.m
匹配	do
升级	©q
单位	^l
单行	Gr
却下	Wp
压缩	"n
原因	!k+mxl¬o®o
反垃	Fp
反解	ot
发件	!f*j:i;f?nEgLdMfPjYl]f^fbgecffglhfigjgkclfmfqmrosftpuovkwpxoze{f|j}k~p¡k¬f
发信	!g"g#p-f.g4j7f8l:k;f>n@kEdFjLfMdPnUg]c^g_lcoefjgkgmjsftlulxq{e|l~j¡r¦g¨j¬f®f
发送	#k3l4r<fLfMfWj]e_kbmcnejkfllqptjzg¡q¬j¯k°k
取消	ln
受け	"m%k.i<jCkEj]fakfkkeum¤m¨j¬j
受信	)n-f.f;f=j@gCoHgLmMoNiPfQfRjSkVn]c_kefgthkjfkglfmfqgsmtfujxfyfzf¡f¢j¤l¦f¯g
受理	^k
受限	cm
可リ	gm
可用	OrTm¦l¯k
可能	-m;m
号化	§p¨o
同一	cndmªp
名が	kl
名不	(n
名单	:k@oFe_fgqllspuj{f|l®g
名單	Fo
名无	Bl
名稱	(m
后再	3lMm]eckyn®k
后重	@nHkylzk¦k
否さ	fk
否し	Eltl~m
含有	.rel
告信	{p
命中	.o
命令	bt
問題	/pNofn
器不	mq
器拒	¬m
回复	%p
因未	!p
因欠	!p
在し	;kimkl
地址	!f"f#f+f,g-f.f3g5j;f>q@gDnEjFkHgLeMdOfPfQfRgSgUfWgYk[g^ebecedjerfpgfhmiojllopgqnsitjujwmxfygzf{f~j¡f£g¤g¥g¦gªj«l¬d®g¯m°f
圾邮	{l
址不	fnhmwl
址格	rm
址遭	fmum
垃圾	:mFn{l¦j
域发	ml~n
域名	(i.f6m8k9l:r;t<f=lBjFfLeMfQg]e_lcljkkdmmoltquf{c|l}i¡f¬g
域的	ur
处理	!l%k/manfm¦o®e
変換	0r
変更	jo
外发	#nqlxnzd¡m
外域	mp
外部	Pkh{ml~p
多す	ªl«m
多个	do
多次	Qqlm
大家	]p
大量	cl{l
失敗	0k5m9mIo]dwmzl§n¬o
失败	'j+f-f0k5l9kImJkLgQj]lcfikkftjwkzm{f¥j§n«f¬q®j
字符	Rn
存在	;i=nGlLfOl]dimkptkwoxk£j
安全	Tl^s°l
定受	gn
宛先	4m@jKjNjUfVk]e_jdkemfqhlkkmjsgteuf¡f¨k«r¬f¯m
客户	.l>k
客様	sl¡m
容量	AkMrVk¡l
寄件	@lFn]e_oefqltmuqwmzl~k¬f°l
寄信	4ncltkxl~k¡n
寄送	¡m
密码	"lzo
对方	!k"f#g'j)g+n,l-k.f/k0k2l5g=j@eCjDkFfHgIfJgMlNmOkQfRgSfUlWfXk[m]b^f_fccefgohmjekjlfmfnjpfqgsptgwgxgyizf{g~f¡f¢e£f¤f¥g¦f§j¨j«g¬m¯g°f
封信	«n
封鎖	Eoso
将您	sn
對方	-oMk
小时	3kCnclym¡p
尝试	-l
展開	Ip
差出	7k?m@kYl]fefglkeqmsktmukwm|l~n
已停	lm¨l©m
已封	Eo
已更	jq
已离	jo
已被	!lElHlLkSp{j
已过	!l'o
已送	2r
帐号	!o#kLnhmkl
帐户	!n
帳號	Lohlkoxk¡l
并发	ªn
广告	{n
廣告	{p
建立	,l§m
开通	Lm
异常	Npclxpze¥p
式不	Rmrl
引き	om
当前	an
当社	En
循环	pv
応答	-n
恶意	°n
您不	Pp
您的	!f"g#g%k*m+f,g-e2l3jBlCgEoFlLfMfOgPfQfUeVkWr[g^f_lcfefhfifjjkgmfompgssufwkxpyfzg{j~f¡l£g¤gªk«f¬l®e°f
惑メ	{j
感词	.n
成功	2mQn]n¬m
成员	IqPu
我的	]q
户名	zl
户已	Lm
户端	>k
所有	fm
手先	,m-l
执行	5qOn¬m
找不	¯n
承認	Wp
投稿	PyWq
投递	"f+f,f-e0k2l4j9f<k=j>j@jFfHjKjLeMfPiQmSgUe[k]b_fcpdjefigjfllmfsfyfzf{f~g¢e¦n§k¨nªf¬m®k¯j°j
拒否	.f4f:j@kElFfRjWf]f_fcffimjsrtkumvj~k
拒收	7l:j<f>lAlEfRm]c^nijkjsntqum{k¬l
拒絕	Enmoomul
拒绝	"f,j.f4f:j>kAkBdEdHjPfWj]d^j_kckeffimjokulwi¢k¦i©kªk¬i®l
拦截	Hl^l{l
指定	gtkk|k
据库	¥n
授权	qlzm|m
接受	/k@lElPlYmhlum
接收	"k.j/mAkCoLkUlVl]e^j_jcfgohmkesfufyj¢k¤o«f¬j
接数	ªo
接続	(m,n-lEnFlok¥k§jªr
接被	En
提供	mo
操作	¬m
支持	Do
收件	!l"f#f%g&g'g(g)g*k+f,f.e/g0g2l3f4o5f;m<k>f?g@fAgBgCqEeFeGgHfIfJlKlMnNmOmPeQdRfSmUdVkWf[f]c_fbicfdleqfrgkhgiljfkmlmmjngogpfqfresntfudvgwfxfygzf{f~e¡e¢f£f¤g¥f¦f§g¨gªg«r¬g®f¯j°f
收信	!k'j-fCnEfLpUfVl]e_rijkmmfoksj¡f¢k¤s¬k
收到	Cm
收录	Fn
收白	gp
改寄	jr
改用	Up
放行	Sn
故障	[n¦m
敏感	.s
数が	«l
数制	Cm
数据	¥n
数超	pn«l
数量	«l
數過	Go
文件	"mUo]n
文字	ep
方主	-m
方服	-l¬m
方网	[m
方邮	yl
无效	?nilkllkzm
无此	kq
无法	"k#g+f-i.f/m0o2g3g;i?i@gBkIoOlQfSfTl[m]e^fcfdjenfkgghfjekflfmfnkokpgqftmufvkzg{f|e}l~f¡f¢l¥j«f®f¯k°f
时拒	¦m®l
时间	-ucl
明書	'l(n)p
時的	¦m
時間	-qclªk
暂不	¦k®n
暂停	!q¤o
暂时	9m[l
暂缓	an®n
暗号	§p¨o
暫時	¦o
書の	'm(n
有效	Il
有误	fm
服务	!n"f#i'l*g,f-j.f2g4g5g9j;e=k@jBjCgEkHgIgJgMePfQeRgSgUiVgWf]e^f_ibgcfdgeffkgfhfifjfkflfmknjqfrgseuiwlxfymzl{e|n~k¢l£k¤n¥j¦j§j¨kªg«f¯j°f
服器	#k'n¤k¥k
期限	'mQo
未开	Lm
未登	#l
未知	;mkm
未能	Qo
未送	3p
未通	vm
本地	hmjl¦k
本域	~p
本文	.m/o{m
本日	¡r
本服	ul
本机	Zn
本機	mp~l
本次	lp®o
本站	#mEn
本系	Emkk
机名	(n>mBm
权以	qr
权码	zn
权限	4q
来信	*k@oCkPlVk]fgmhmsk{j
来自	Emum
查不	6l
查收	]n
查询	8m
格式	"l/k0p?oRmeoro
检查	elpl
検出	.o°o
検証	)n6m
様の	¡n
権限	4oqm
欠费	!q
次投	@m
止中	!m
正文	.l/mGqHo
正确	em
此邮	Wokl
每小	¡p
没有	-l4k;m=mIkQfWkYk]gkommqkuf|k¢l§k®k¯n
法投	;n
法解	"lBltl
法送	¬o
流量	cp
添付	"k
灰名	@q
無効	Ln
無此	ko
無法	"lIlOndlzl¦k¬k
版主	Ws
状态	Nonl
率超	cm
現在	ao
理员	EmLjPjSm£k
用完	¡l
用户	!k#k;f>j@gCjJnLjMjOgUdVj]mcfdkegiljkkpmeqoreslufxkzk¡l¢e¥k¦f«f¬f
申請	Fn]o
申请	]n
疑い	~n
疑似	pnxm{p~l°l
病毒	°o
登入	qn
登录	#oLkmnqoxkzr
登録	Pngllksl
白名	gs
的主	oo
的信	3k
的发	?ltl¡l
的地	sl
的域	;qtl
的服	BlEo
的来	{k
的连	+o
的邮	%k.l2i5jFjKkLeOlPgQfVn^gclefgmhfklul~k¡f¦f¬n
目标	,m
目的	;n
直接	>s
相同	qo
相手	*k+m,m-o2j9k;kMjQl[k]dsl
破棄	°p
确认	*otl
確認	*p2j6lSlwr¡k°k
磁盘	¢l
禁止	"q.rEn]bmoqkxozd{e¬d
禁用	.m
移除	Fn
程序	°p
稍候	yo
稍后	cmym¦p®q
空间	Mr¢m¯k
第三	mo
策略	.l^w¨k
签名	6sTm
管理	EpLiPlSqWl]d^p£o¥n¬m
箱不	Oojm
箱地	Dodlenjl
箱已	Lojl
箱正	Kq
箱爆	Mp
箱状	No
系統	3oUkkl{l¥l¦k
系统	*j+f,g-f.f3k<k=f>f@fEjFeJkKmPfQlUgWf]eefffigjfkmseumypzg{l¢p£l¤l¥n¦m¨k©kªf¬f®i°j
終了	¤n
経路	¯q
続は	Em
網址	Hw
網域	!k:j;p<m=n]e_keljkkemmtlul~k
繁忙	yq
线路	[r
继续	3r
缺少	Rp
网关	"kTl]d^k¬l¯k
网址	Hv
网络	[p
署名	6q
群发	{o«l
者が	SlWm
者の	MkSmsl
者信	Nl
联系	-kLdPk]kgnjk£l
自动	%p>lKnWlim¦k
自動	%u¦n
行为	xm°l
行过	Go
被对	so
被拒	>j]k^kukwjzj¨k
被接	/o
複数	do
要求	OmTl¨o
見つ	¯k
规则	^q
规范	Rm
解析	9n;lBlHkIkkftp}k
訂閱	Pq
設定	7e8k=jVkZk]egmiukeolpksqvk£p¨k
許可	4lAngokdml¬k
証明	'l(n)p
該当	kn
認証	#phkqlvozq
請改	jn
认证	#nqnvpzl
记录	8l=o_l
设置	#k=kVlikplrk
访问	On
证书	'r(r)p
证失	'kwlzn
评分	_o
该发	un
该地	¯o
该域	!mZnmmvl
该收	4lCl
该邮	0lglql
请先	#qblgm
请升	©q
请检	pl
请求	On¬m
请稍	Kkcj¦l®m
请联	Pkjk£m
負荷	yq
负载	yr
账号	!oLk]ehkkrqkxn¡q
账户	!lCkLkdkqlrk¡k
超え	GkVoek¡k
超出	AnUlck¡n
超时	-r
超过	.lAlGnLmQlUoVkyk¡jªj«k
超過	]dckpq«l
超限	Ak¡n«n
路由	[q¯s
跳数	pp
身份	#oolvl
転送	itpl
轉信	mq
轉寄	ir
轉送	pq
转信	mn
转发	iwkemtpp
转换	0p
过低	_o
过多	Knclpk{kªo«l
过期	!l'lQl
过滤	{m¥l
过长	AoGn
过高	yo
近期	_q
返回	¬m
返送	¬o
这个	;mkm
违反	.l
违规	!p
连接	!f(k+q,l-n:j=fBfEoQf^fkf{f¡f¥m¦l§k¨nªr¬f®f¯k
迷惑	]k{j
退信	.l]elm|l¬o
退回	"k5kQoUmWkkj{l¬n°l
退订	lq
送し	Qk¬l
送で	im
送信	!f"g#l+l-e.m4l8k:j;e=g>jEeFlHgJgLeMeOgQfRfSg[g]_^f_octgfhligjekdlnqmrjsftlumvkwlxqyfzf{e|j~g¡t£g¦fªf«j¬i®f¯g°g
送先	ip
送期	Qn
送达	2m3nMlnk¬n®k
送達	Qm¬l
递失	¬n
途中	+p
通数	¡n
通知	3n¥l
通过	7lWoejvlxk{k
速度	co
連線	+m-kEnomªm
逾時	-qQn
達し	Cl
違反	!p^m
遭拒	fmum
邮件	!f"e#i&k'g)f*j+c-e.l/n0m2i5k7j8g9e:j;g<g=k>g?g@gAnBgClDfEfFgGiHjIkKiLgNgOgPiQgSlTkVkWm[f]c^i_gambedfeeffgihljbkfmfniofrevmwgxezd{k|g~k¡e£k¤l¥e§e©gªf®c¯e°j
邮箱	!l"e#g*g+f,g-f.f2j3g4f5g;k?k@fAgCjDnEgFgIgKmLpMqNnOsQeRgSgUe[g^f_gbgcedjejffgjhlinjokplfmfpgqjrjsfufwg{f~f¢e£g¥g¦f«d¬d®f¯g°f
郵件	*l=l]e^kkkplul{m£k¬l
配信	2s4nWmlo¬n
配置	Zn£p
配送	3mKlQnTkdkfkke¨k°m
配额	¡p
重新	zn
重试	-f3m9k@qKmQp_j®p
量已	Mm
量超	cn¡m«l
錯誤	zl¥o¦k
钓鱼	Ho
链接	Hr
锁定	Kn
错误	Jnblzk}j£n¥n¬k
队列	Qlyq¢o
附件	Ul]l
限が	'mqm
限に	Cl
限を	«l
限制	4kPkUkVm^lcp¡n
隔离	Sr
隔離	St
需要	#q
频率	Cpcv
频繁	ct
额度	¡q
首次	@o
驗證	#n
验证	#n'k*r@m]mkewpzn
黑名	:kFjskuj
거부	,o@lkelnmkonsmtkun¬m
거절	Wofn
경로	¯q
계정	!pLs]fkmqkzk¡k
그인	qmzn
기가	Un
내는	qm
내부	¥o
니다	#f%l&g'f(f)f*j+f,e-f.i0g2f3i4i5f7e8j9f=j@jAlDkEiGgHkIjJfKgLiMjNgPgSiTgUjVfWfZg[f^f_ibfdifgijjikimkngogqjrfskvgwfxjyk{j|g~i¢f£f¦j§fªf«k¬i®d°f
다시	@l®m
도메	!k:m;q]fkftnuk|l£l
되어	.nFlgkin{r|k~l
되었	Sm]o^j¬j°k
되지	Omeluk
등록	gk|l
레이	mp
로그	qmzn
록에	gp
릴레	mp
링크	Hp
만료	'p
메인	!k:m;q]fkftnuk|l£l
메일	!e"f#j*k+e,j-d.e/n2g5j;f>j@fAlCjDkEeHfIfLlOoPjRjSlUfVk[f]c^jbgejgjkimfpmqjufyfzf~k¡g¤n¥f¦f«e¬l®f¯f°m
반송	Qqll¬m
받는	km
발송	>mEe]ecmloxm¡u
발신	:m_orlsmtmuowm~l
버가	,lym
보관	Qo
보내	#lcmjlqm|l
보낸	uo
보낼	.k4lPm]fglhkql¡l«n¯l
보안	^p
사내	hp
사람	gokk
사용	LoMlOlkk
상대	,l-k2m
서버	#k'k+j,n-m;f@nDlEnLfMdQfUj]e_lijjfpjyk|m¢k£l¤k¥j«f®f¯l
설정	£m
세요	#l
속도	cq
수를	¡p
수신	+j,j4kCkJmLkMkNlQf]ccfdkejfmkellspuf¡e¤l¦k«m¯k
스트	(m;mFmPk
습니	!g"j#g%g'g)g*f,f.j2g3k4j5g9g=k>j@eAfCjDgElFgHlIkJfLfMjPiQdRjSjUe[g]e_fbfdjejgiikjlkjljmlrfwgyfzf{m~f¡k£g¤i¥j¦f§g¨g«m¬k®f¯i
시간	-ocm
시도	3oQo
시적	¦o
신인	«p
신자	!k4lCkJmLfMlNm]edlrmsntjujwm~l
실패	Jn]donwmzp|l§m¬n
아이	kn
않는	Dl
않습	-ljnmn¤l
않음	/nOmtn
어요	]p
없습	"m.k4l;kPjdlemqk¯k
없음	;k[n]ehlko¬o¯l
었습	+kSm^jjk¬j°k
에서	Elclhl{l°q
연결	'l+n,k[n¨l
오류	Nmbked£l¥r
외부	hp~n
용량	Mo
용자	Mmkn
용할	Op
으로	!q@lhljmlk¤m
이디	kn
이용	!p
인이	:m
인증	#m'n(m)n|l
일시	¦o
일을	¬o
일이	*lpl
일함	Om
입니	!l3lDlLmMkkj
있습	ElPkpl
있음	:l
자가	Wnsm
자동	io
전달	is
전송	+p3o
접속	]eªs
정이	kp
정책	^p
제한	!n«l
조회	om
주소	;eDlIlLeMfeofmgkhnkolmqkrntkumwm¬e¯k
증서	'o
지된	!n
지함	2mKlNm
차단	:lEmHn^msm~l
첨부	°p
초과	-nMnQkcjpn¡pªj®f
크기	Um
큽니	Un
편지	2mKlNm
포함	.o
하세	#l
하지	-kDl]ekkuk¥l
한도	¡m
함을	Op
함이	Mo
합니	_m~l
해당	kn
했습	Im
허용	clelgluo
호가	zo
호스	(m
확인	*mwm
회원	LnPo
휴면	Lr
？	;m]y
`;
