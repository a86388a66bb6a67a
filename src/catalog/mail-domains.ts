/** Domains at which most people have their mailbox: what a mistyped address was probably meant to be. */
export const MAIL_DOMAINS: readonly string[] =
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk yahoo.co.jp ymail.com rocketmail.com aol.com icloud.com me.com mac.com proton.me protonmail.com gmx.de gmx.net gmx.com gmx.at web.de t-online.de freenet.de mail.ru yandex.ru rambler.ru qq.com 163.com 126.com sina.com naver.com hanmail.net docomo.ne.jp ezweb.ne.jp softbank.ne.jp comcast.net verizon.net att.net btinternet.com orange.fr wanadoo.fr free.fr laposte.net libero.it wp.pl onet.pl interia.pl seznam.cz hotmail.co.uk hotmail.fr outlook.fr live.co.uk'.split(
    ' ',
  );

/** Domains that exist and look like a slip of one of those; mail to them is meant. */
export const MAIL_DOMAINS_ALIKE: readonly string[] =
  'mail.com email.com gmx.ch gmx.us gmx.fr gmx.co.uk gmai.cat tmail.com hmail.com qmail.com zmail.com fmail.com vmail.me inmail.com email.cz mail.de fastmail.com fastmail.fm hushmail.com mymail.com live.se live.nl line.me love.com lite.com aol.de aim.com yandex.com yandex.ua sina.cn sohu.com daum.net mozmail.com'.split(
    ' ',
  );
