/** What the text of a shop's page speaks of, in several languages: each pattern is one subject. */
const subjects = [
  /\bsku\b|\bisbn\b/i,
  /\b(?:in|out of) stock\b|\bsold out\b|在庫|auf lager|en stock|na skladě|в наличии/i,
  /\b(?:qty|quantity)\b|数量|\bmenge\b|quantité|количество/i,
  /wish ?list|お気に入り|merkzettel|favoritos/i,
  /\bshipping\b|送料|versand|livraison|envío|доставка/i,
  /税込|税抜|inkl\. mwst|incl\. (?:vat|tax)|\bex\.? vat\b|\bttc\b|iva incl/i,
  /\badd(?:ed)? to (?:cart|bag|basket)\b|カート|warenkorb|panier|carrito|carrello|корзин|koszyk|sepete/i,
  /\breturns?(?: policy| & exchanges)\b|返品|widerruf/i,
  /\b(?:model|item) (?:no\b|number|#)|part number|品番|型番|artikelnr|art\.-?nr|商品番号|商品コード/i,
  /customer reviews|レビュー|write a review|kundenbewertungen|avis clients|first to review/i,
  /\bmanufacturer\b|メーカー|hersteller|発売日|出版社/i,
];

/** How many subjects of shops a page's text touches, 0 to 11. */
export const wareSubjects = (text: string): number => subjects.filter((subject) => subject.test(text)).length;

const sum = String.raw`\d[\d.,' ]{0,11}`;
const price = new RegExp(
  String.raw`^[ \t]*(?:\p{L}{1,9}:? )?(?:(?:(?:US|AU|CA|NZ|HK|R|S)?\$|[£€¥￥₹₺₽]|zł|kr\.?|Rs\.?|Rp\.?|CHF|EUR|USD|GBP) ?${sum}|${sum} ?(?:[€円元₽₴원]|EUR|USD|zł|kr|руб|TL|lei|Kč|Ft))(?:[ (（–-].{0,20})?$`,
  "gmu",
);

/** How many lines of a text are a price and hardly more. */
export const pricesAlone = (text: string): number => text.match(price)?.length ?? 0;

/** What is written on the buttons of shops. */
export const buying =
  /^(?:add(?: to)?(?: my)? (?:cart|bag|basket|trolley|wish ?list)|buy(?: it)?(?: now| tickets?)?|in den (?:warenkorb|einkaufswagen)|ajouter au panier|aggiungi al carrello|(?:a[ñn]adir|agregar) al carrito|comprar(?: ahora)?|adicionar ao carrinho|(?:добавить )?в корзину|купить|до кошика|купити|sepete ekle|satın al|do(?:daj do)? koszyka|장바구니(?: ?담기)?|구매하기|カートに(?:入れる|追加)|買い物かごに入れる|(?:加入)?[购購][买物][车車]?|立即购买|in winkel(?:wagen|mand)|l[äa]gg i (?:varukorg(?:en)?|kundvagn)|læg i kurv|köp|koop|kjøp|lisää ostoskoriin|(?:vložit )?do košíku|kosárba|select options|choose options|pre-?order(?: now)?|sold out|(?:find|see|buy) tickets|enquire now|check availability)$/i;
