/**
 * Months in the languages of wires that the lexicon has no file for, long and short, in small letters and without their
 * stop; January first. They count between a day's number and the end of a dateline alone, for `set`, `out` or `mars` are
 * everyday words elsewhere.
 */
// biome-ignore format: word lists stand in rows
export const wireMonths: readonly (readonly string[])[] = [
  ['enero', 'ene', 'gennaio', 'gen', 'genn', 'janeiro', 'janvier', 'janv', 'januar', 'januari', 'jän', 'jänner', 'jan', 'ocak', 'ianuarie', 'január', 'január', 'januára', 'ledna', 'siječnja', 'januara', 'stycznia', 'tammikuuta', 'yanvar', 'يناير'],
  ['febrero', 'feb', 'febbraio', 'febbr', 'fevereiro', 'fev', 'février', 'févr', 'fév', 'februar', 'februari', 'febr', 'februarie', 'február', 'februára', 'února', 'veljače', 'februara', 'lutego', 'helmikuuta', 'şubat', 'فبراير'],
  ['marzo', 'mar', 'março', 'mars', 'märz', 'mär', 'mrz', 'maart', 'mrt', 'marts', 'martie', 'március', 'márc', 'marca', 'března', 'ožujka', 'marta', 'maaliskuuta', 'mart', 'maret', 'مارس'],
  ['abril', 'abr', 'aprile', 'apr', 'avril', 'avr', 'aprilie', 'április', 'ápr', 'apríla', 'dubna', 'travnja', 'aprila', 'kwietnia', 'huhtikuuta', 'nisan', 'أبريل'],
  ['mayo', 'maggio', 'mag', 'magg', 'maio', 'mai', 'mei', 'maj', 'május', 'máj', 'mája', 'května', 'svibnja', 'maja', 'toukokuuta', 'mayıs', 'مايو'],
  ['junio', 'jun', 'giugno', 'giu', 'junho', 'juin', 'juni', 'iunie', 'június', 'jún', 'júna', 'června', 'lipnja', 'juna', 'czerwca', 'kesäkuuta', 'haziran', 'يونيو'],
  ['julio', 'jul', 'luglio', 'lug', 'lugl', 'julho', 'juillet', 'juil', 'juli', 'iulie', 'július', 'júl', 'júla', 'července', 'srpnja', 'jula', 'lipca', 'heinäkuuta', 'temmuz', 'يوليو'],
  ['agosto', 'ago', 'ag', 'août', 'aout', 'aug', 'augustus', 'august', 'augusti', 'augusztus', 'augusta', 'srpna', 'kolovoza', 'avgusta', 'sierpnia', 'elokuuta', 'ağustos', 'agustus', 'أغسطس'],
  ['septiembre', 'sept', 'sep', 'sett', 'settembre', 'set', 'setembro', 'septembre', 'septembrie', 'szeptember', 'szept', 'septembra', 'září', 'rujna', 'września', 'syyskuuta', 'eylül', 'سبتمبر'],
  ['octubre', 'oct', 'ottobre', 'ott', 'outubro', 'out', 'octobre', 'oktober', 'okt', 'octombrie', 'október', 'októbra', 'října', 'listopada', 'oktobra', 'października', 'lokakuuta', 'ekim', 'أكتوبر'],
  ['noviembre', 'nov', 'novembro', 'novembre', 'noiembrie', 'november', 'novembra', 'studenoga', 'marraskuuta', 'kasım', 'نوفمبر'],
  ['diciembre', 'dic', 'dicembre', 'dezembro', 'dez', 'décembre', 'déc', 'dezember', 'december', 'dec', 'desember', 'des', 'decembrie', 'decembra', 'prosince', 'prosinca', 'grudnia', 'joulukuuta', 'aralık', 'desember', 'ديسمبر'],
];

/** Days of the week in the same languages: before a date they are no place (`Dienstag, 19.11.2024: …`). */
// biome-ignore format: word lists stand in rows
export const wireWeekdays: readonly string[] = [
  'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonnabend', 'Sonntag',
  'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche',
  'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo',
  'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica',
  'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira',
  'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag',
  'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag',
  'måndag', 'tisdag', 'lördag', 'söndag',
  'maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai',
  'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela',
];
