/**
 * Words for a street, and a house number by them, as the languages of the packs write addresses. Every repeat is
 * bounded; each begins with a character that few places have, and looks back only from there.
 */
const addresses = [
  /\d(?<!\w\d)\d{0,4}[a-z]?,? (?:[\p{L}\d.'-]{1,20} ){1,4}(?:street|str?\.|road|rd\.?|avenue|ave\.?|boulevard|blvd|lane|drive|square|highway|parkway)(?!\p{L})/iu,
  /(?=[jđpcravупbs])(?<!\p{L})(?:jalan|jln?\.|đường|phố|calle|carrera|rua|rue|avenida|avenue|via|улица|ул\.|проспект|пр-т|barabara ya|sokak|cadde(?:si)?)\s[\p{L}\p{M}\s.'-]{2,40}[,\s]{0,2}(?:no\.?|nº|n°|d\.|д\.|số|#)?\s?\d{1,5}/iu,
  /(?:straße|strasse|str\.|weg|platz|allee|gasse) \d{1,4}(?!\d)/iu,
  /[路街道巷段](?<=\p{Script=Han}.)\s?\d{1,5}\s?[号號]/u,
  /\d{1,3}(?:丁目|番地)/u,
  /\p{Script=Hangul}(?:로|길) \d{1,4}(?!\d)/u,
  /(?:ถนน|ถ\.|เลขที่|ซอย)\s?[\p{L}\p{M}]{0,30}\s?\d{1,4}(?!\d)/u,
  /(?:địa chỉ|đ\/c|alamat|address|adresse|dirección|endereço|адрес|adres|anwani|ที่อยู่|地址|住所|주소|العنوان|पता|ঠিকানা|پتہ|ठेगाना|முகவரி|ලිපිනය|လိပ်စာ|អាសយដ្ឋាន|ທີ່ຢູ່|አድራሻ)\s?[:：]?\s{0,2}(?:no\.?|số|#)?\s?\d{1,5}/iu,
];

/** How much of a text is looked through, in UTF-16 units. */
const most = 20_000;

/** Whether a text names a street with a house number. */
export const namesStreet = (text: string): boolean =>
  addresses.some((address) => address.test(text.slice(0, most)));
