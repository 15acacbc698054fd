const digit = '[\\d०-९০-৯๐-๙]';
const number = '(?:no\\.?|number|nomor|nombor|#|№|नं\\.?|নং|เลขที่|số|번호|号|號)';
/** Offices of Pakistan's Protector of Emigrants. */
const cities = 'RWP|LHR|KHI|KAR|PWR|PSH|MLK|MTN|QTA|SKT|ISB';

/** An expression in which `<d>` is a digit of any script, `<no>` a word for "number", `<city>` an office that licenses. */
export function spelled(pattern: string, flags: string): RegExp {
  return new RegExp(
    pattern.replaceAll('<d>', digit).replaceAll('<no>', number).replaceAll('<city>', cities),
    flags,
  );
}
