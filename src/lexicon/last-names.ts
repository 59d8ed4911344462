import { list } from './speech/table.js';

/**
 * The commonest last names of India, as its pages write them: a name on a line of its own, or in a dateline's bracket, is a
 * reporter's. Those that are words of the language too (`राय`, `সরকার`) are not among them.
 */
const lastNames: ReadonlySet<string> = new Set(
  list(`
    सिंह, कुमार, शर्मा, वर्मा, गुप्ता, अग्रवाल, गोयल, बंसल, सिंघल, मित्तल, यादव, झा, मिश्र, मिश्रा, पांडे, पांडेय, पाण्डेय,
    तिवारी, त्रिपाठी, द्विवेदी, चतुर्वेदी, त्रिवेदी, शुक्ला, दुबे, दूबे, चौबे, उपाध्याय, श्रीवास्तव, सक्सेना, सिन्हा, चौहान, राठौर, राठौड़, तोमर,
    ठाकुर, रावत, नेगी, बिष्ट, जोशी, भट्ट, मौर्य, पटेल, कुशवाहा, साहू, सोनी, सैनी, चौधरी, अहमद, अंसारी, सिद्दीकी, कौर, भारद्वाज,
    वशिष्ठ, कौशिक, अवस्थी, दीक्षित, बाजपेयी, मेहता, अरोड़ा, कपूर, खन्ना, मल्होत्रा, चोपड़ा, परमार, सोलंकी, कश्यप, डोगरा,
    पाटील, देशमुख, देशपांडे, कुलकर्णी, जाधव, शिंदे, पवार, चव्हाण, गायकवाड, कांबळे, भोसले, जगताप, सावंत, गोखले, वाघमारे,
    ਸਿੰਘ, ਕੌਰ, ਸ਼ਰਮਾ, ਵਰਮਾ, ਗੁਪਤਾ, ਭਾਰਦਵਾਜ, ਭੁੱਲਰ, ਸਿੱਧੂ, ਢਿੱਲੋਂ, ਗਿੱਲ, ਸੰਧੂ, ਬਰਾੜ, ਅਰੋੜਾ, ਕੁਮਾਰ, ਖਾਲਸਾ, ਧਾਲੀਵਾਲ, ਗਰੇਵਾਲ,
    ਬਾਂਸਲ, ਜਿੰਦਲ, ਗੋਇਲ, ਜੋਸ਼ੀ, ਸੈਣੀ, ਚੌਧਰੀ,
    দাস, ঘোষ, বসু, মণ্ডল, মুখোপাধ্যায়, মুখার্জি, চট্টোপাধ্যায়, চ্যাটার্জি, বন্দ্যোপাধ্যায়, ব্যানার্জি, ভট্টাচার্য, চক্রবর্তী, সেনগুপ্ত, দাশগুপ্ত,
    দত্ত, সাহা, কুণ্ডু, হালদার, হোসেন, রহমান, আহমেদ, চৌধুরী, মজুমদার, মাইতি, নস্কর, মল্লিক, শর্মা, কুমার, সিংহ,
    પટેલ, શાહ, મહેતા, જોશી, દેસાઈ, ત્રિવેદી, ભટ્ટ, પંડ્યા, સોલંકી, પરમાર, ચૌહાણ, ઠાકોર, રાઠોડ, જાડેજા, ગોહિલ, વાઘેલા, ચાવડા,
    મકવાણા, પ્રજાપતિ, શર્મા, કુમાર,
    ଦାସ, ସାହୁ, ପଣ୍ଡା, ମିଶ୍ର, ପଟ୍ଟନାୟକ, ବେହେରା, ସ୍ୱାଇଁ, ମହାପାତ୍ର, ଜେନା, ରାଉତ, ତ୍ରିପାଠୀ,
    Agarwal, Aggarwal, Agrawal, Ahmed, Ansari, Banerjee, Bansal, Bhatt, Chatterjee, Chaudhary, Chauhan, Das, Deshmukh, Dubey,
    Ghosh, Goyal, Gupta, Jadhav, Jain, Jha, Joshi, Kaur, Khan, Kumar, Mehta, Menon, Mishra, Mittal, Mukherjee, Nair, Negi,
    Pandey, Patel, Patil, Pawar, Rajput, Rao, Rathore, Rawat, Reddy, Roy, Saxena, Shah, Sharma, Shinde, Shukla, Singh, Sinha,
    Srivastava, Thakur, Tiwari, Tripathi, Verma, Yadav`),
);

/** `रमेश भारद्वाज`, `कुलदीप सिंह खालसा`: two words to four, one behind the first a last name. */
export function endsInLastName(text: string): boolean {
  const words = text.length <= 50 ? text.trim().split(/\s+/u, 5) : [];
  if (words.length < 2 || words.length > 4 || /[0-9,:;!?|।/]/u.test(text)) return false;
  return words.some((word, at) => at > 0 && lastNames.has(word));
}

/** Names between commas or strokes. */
export const areReporters = (text: string): boolean =>
  text.length <= 90 && text.split(/[,/]/u, 4).every(endsInLastName);
