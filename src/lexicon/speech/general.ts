import { list } from './table.js';

/**
 * Words that stand in for somebody just named whose own title is another (`Collector Asha Rao … the officer said`), of
 * all languages. Words of kinship and of a trade are none: they may well mean somebody else.
 */
export const generalNouns = list(`
  academic, actor, actress, artist, author, bureaucrat, businessman, businesswoman, cleric, cop, cricketer, diplomat,
  entrepreneur, filmmaker, footballer, industrialist, journalist, judge, lawmaker, leader, legislator, medic, musician,
  american, australian, briton, englishman, englishwoman, frenchman, frenchwoman, german, indian, italian, japanese,
  kiwi, pakistani, russian, south african, spaniard, sri lankan,
  officer, official, parliamentarian, player, policeman, policewoman, politician, scholar, scientist, singer,
  senior officer, law officer, police officer, sportsperson, star, superstar, veteran, writer,
  अधिकारी, अफसर, अभिनेता, अभिनेत्री, ऑफिसर, एक्टर, एक्ट्रेस, कलाकार, क्रिकेटर, खिलाड़ी, गायक, गायिका, जज, नेता, न्यायाधीश,
  राजनयिक, लेखक, लेखिका, वैज्ञानिक, सिंगर, सुपरस्टार, स्टार`);

/** Words for trades and ranks that are surnames as well (`Asha Baker said`), in scripts with capitals. */
export const surnames = list(`
  archer, baker, banker, barber, bishop, bookbinder, brewer, broker, butcher, butler, captain, carpenter, clerk, contractor, cook,
  dean, doctor, driver, engineer, fisher, forester, gardener, goldsmith, guard, guru, hawker, head, hunter, judge, king,
  knight, marshal, mason, merchant, miller, miner, painter, pandit, pilot, pope, porter, potter, pradhan, priest, prince, pujari,
  purohit, qazi, ranger, rider, sailor, shepherd, sheikh, sheriff, singer, skipper, star, steward, sultan, swami, tailor, tanner,
  turner, tutor, usher, vaidya, weaver`);

/** The same in Latin letters: `Pushkar Singh Rawat` is no `Rawat` of Pushkar. */
export const latinMiddleNames = list(`
  bahadur, bihari, chand, chandra, das, dev, kaur, kumar, kumari, lal, mohan, narayan, nath, prasad, raj, ram, shankar,
  singh`);

/** Words that stand second in a name: before one of them the name of a town is a given name (`पुष्कर सिंह रावत`). */
export const middleNames = list(`
  कुमार, कुमारी, चंद, चंद्र, चन्द्र, देव, दास, नाथ, नारायण, प्रसाद, बहादुर, बिहारी, मोहन, राज, राम, लाल, शंकर, सिंह,
  ਸਿੰਘ, ਕੁਮਾਰ, ਕੌਰ, ਚੰਦ, ਲਾਲ, કુમાર, સિંહ, कौर,
  কুমার, কুমারী, চন্দ্র, নাথ, কান্তি, প্রসাদ, রঞ্জন, কুমাৰ, চন্দ্ৰ, কুমাৰী`);
